// Made by server/scripts/packs.ts from server/standards.
import type { Compiled } from '../compiled.ts';

export const compiled: Compiled = {
	texts: `GK
B
A
record
C
document
S15
product
process
S11
requirement
customer
S32
own
review
preferred
S1
S13
S20
evaluat
service
qms
"management system"
"quality system"
a
result
approv
b
determin
design
develop
identif
device
responsib
assess
chang
need
verif
specification
monitor
audit
project
risk
c
evidence-based-decision-making
output
software
client
contract
analys
quality
S22
changed
action
nonconform
effective
superseded
check
leadership
current
define
annual
defining
communicat
standard
~provider
production
report
maintain
perform
d
performance
S12
improv
improvement
non-conform
implement
process-approach
"management review"
analyz
kpi
updat
consider
objectiv
contain
planned
data
provid
retain
procedure
specif
measure
quality-management-system
assign
test
impact
availab
resource
release
ensur
input
plan
customer-focus
defin
requir
batch
staff
goal
e
trend
material
defect
owner
same
"quality objective"
before
equipment
inform
control
employee
year
authorit
conform
regular
complaint
measur
opportunit
effectiveness
suitab
"quality goal"
quarter
signed
criteria
feedback
target
user
measurement
team
"quality target"
decision
documented-information
indicator
establish
stakeholder
external
metric
month
prevent
General
ceo
deliver
describ
expect
interval
isms
log
validat
"order"
archiv
conformity
internal
S6
authori
capa
evidence
nonconformity
status
track
"interested party"
2016
creat
includ
qualif
register
supplier
S47
kept
list
verification
"documented information"
documentation
documents
objectives
role
deadline
records
"top management"
budget
information
inspection
notif
planning
correction
fulfil
monitoring
regulat
"quality policy"
"senior management"
adequa
personnel
rework
satisf
security
support
"executive management"
"management team"
"managing director"
accept
complet
label
modif
sop
top-management
version
agree
decid
drawing
goods
level
organization
"chief executive"
"company management"
"management board"
"plan"
aware
confirm
objective
split
achiev
collect
f
incident
legal
patient
polic
purchas
~top-management
complian
conduct
each
gauge
inspect
schedul
dropped
repair
auditor
manufacturing
method
training
commit
complain
keep
offer
other
protect
quotation
"corrective action"
activit
follow
operation
relationship-management
revis
component
distribut
stored
"manufactured"
concession
file
written
~person
engagement-of-people
issue
phase
stage
"meet"
checklist
competen
infrastructure
select
skill
assembl
calibrat
carried
documented
instruction
organi
quality-objective
quality-policy
regulatory-requirement
"part"
access
adjust
competence
external-provider
necessary
scrap
"measuring device"
S40
design-and-development
"measuring equipment"
"test equipment"
delivery
department
deviat
intranet
mitigat
number
outsourc
period
policy
regulation
request
scope
strategy
2015
2018
account
handl
iso-9001
item
limit
server
ticket
"inspection equipment"
"measuring instrument"
avoid
customer-satisfaction
deriv
deviation
extent
finding
milestone
none
order
outcome
proof
score
"change request"
820.10
characteristic
correct
corrective-action
cover
critical
due
person
step
train
validation
"monitoring equipment"
alloc
appropriat
clarif
compan
comply
context
initiat
integrity
manager
potential
prepar
priorit
required
storage
understand
affect
deliverable
encourag
machine
maintenance
market
operat
prior
promot
system
"measurement equipment"
"purchase order"
2026
every
measuring-equipment
new
proposal
provider
rating
recall
regrade
relevan
stor
tool
work
~risk
"post delivery"
area
certificate
classif
criterion
disposition
meeting
merged
necess
objective-evidence
people
progress
survey
transfer
used
"processes"
after
amend
change-control
confidential
contact
continu
email
g
interested-party
operator
partner
rate
reduc
releas
secur
send
task
traceability
"after sales"
2017
S31
appl
captur
consequen
effect
feature
frequen
frequenc
knowledge
minutes
needed
publish
reject
revision
signature
"capa"
"customer requirement"
"project plan"
"when"
S42
agreement
all
auditee
cause
date
function
lot
manufactur
quality-management
receiv
servicing
staffing
submit
"corrective measure"
"customer satisfaction"
"notified body"
S14
S30
S7
address
appoint
audit-criteria
audit-findings
conclusion
daily
faulty
justif
management
ncr
safety
sprint
strateg
success
tender
treatment
understood
"met"
"product requirement"
"regulator"
channel
configuration
configuration-management
continual-improvement
demonstrat
deploy
enhanc
execut
explain
fda
installation
job
matrix
pass
protocol
statutory-requirement
subcontract
use
warranty
workshop
~management-review
"user need"
5.3
S19
adapt
experience
factor
filed
importan
mission
optimi
packag
participant
preserv
previous
suffic
technician
trace
transition
wiki
workplace
"acceptance criterion"
"before"
"due date"
"new"
"quality agreement"
"review input"
backup
based
certification
clause
compar
eliminat
environment
field
foster
location
loss
minimi
named
obtain
parameter
problem
quality-plan
quarantin
reach
retention
return
statistic
traceab
website
~legal
"action plan"
"form"
"inspection plan"
"process owner"
2005
7.5.1
S34
announc
approval
audience
capability
code
coordinat
corrective
course
estimat
handover
investigat
lead
mdr
metrological-confirmation
newsletter
obligation
outsource
prototype
quality-planning
resolv
resources
revalidat
sales
segregat
severity
work-environment
"control plan"
"quality manager"
"service delivery"
"service provision"
7.2
S43
audit-evidence
audit-team
capacit
complete
configuration-baseline
context-of-the-organization
discuss
encrypt
idea
incorporat
instrument
iso
issu
preventive-action
product-configuration-information
quality-characteristic
recipient
repository
site
source
synonym
tamper
vision
weekly
"quality plan"
2012
7.4
7.5.2
8.1
activity
audit-scope
backlog
consist
contribut
demand
deprecated
documented information
earlier
iatf-16949
integrat
interact
interview
iso-13485
listed
phone
premises
prove
quality-manual
safeguard
sampl
show
swot
transport
value
withdrawn
within
"development plan"
"post market"
"purchasing information"
2011
4.2
7.3
Amd 1:2024
agenda
as-9100
block
capab
capacity
categor
clean
consultant
damag
damage
database
degree
depend
engagement
error
escalat
feasib
forward
freelanc
influenc
install
law
mainten
management-system
match
network
permission
procure
quality-assurance
quality-control
quality-requirement
reason
servic
sla
sterili
tag
timeline
trained
who
~management-system
"after delivery"
"design input"
"intended use"
"planned result"
"process change"
"risk register"
"who"
10.1
1999
2003
2006
2007
2014
2019
2024-02
4.1
6.1.2
accessible
accountab
acknowledg
analysis
attend
audit-programme
brief
condition
contractor
education
effort
enquir
format
head
human-factor
immediate
implication
interface
quantit
recur
separat
state
stock
suggest
valid
workstation
"certification scope"
"intended result"
"on time"
"process performance"
"qms scope"
"quote"
"scope of certification"
"scope of our qms"
"scope of the management system"
"scope of the qms"
"scope of the quality management system"
"sign off"
"target value"
1994
2009
2022
4.3
6.1.1
6.2.1
6.3
8.2
9.1.1
9.2.1
9.2.2
S38
audit-client
audit-plan
benefit
board
consequence
constant
core
customer satisfaction
days
delivered
detail
determination
director
dispute
draft
fit
fix
fmea
gather
h
include
index
intend
involvement
lost
marked
nps
observer
onboard
ongoing
position
retitled
safe
shar
ship
significan
technical-expert
template
trigger
unit
~nonconforming
"design plan"
"design review"
"desired result"
"expected result"
"intended outcome"
"phase review"
"prior"
"service report"
"test plan"
"what"
"work instruction"
"work order"
2021
5.1
5.2
6
6.2
6.2.2
7
7.1
7.5.3
8.3.4
8.5.1
8.5.3
9.1.2
S18
S23
adverse
affected
against
align
applicable
cloud
customer-service
destroy
deteriorat
dhf
engineer
everyone
fail
form
functional
funding
hardware
inventory
laptop
manual
mark
name
officer
participat
poster
produc
provision
quiz
reassess
refer
relevant
remov
restrict
reviewer
sent
shipment
temperature
tier
topic
translat
whether
"all hands"
"effect"
"externally provided"
"kpi"
"monitoring tool"
"product change"
"production plan"
"review outcome"
"review output"
"risk analysis"
"root cause"
"use as is"
2025
6.1
6.1.3
8
8.2.1
8.2.4
8.5.2
alert
appropriate
attain
author
boundar
building
clos
colleague
communicated
competenc
confidence
conflict
drp-provider
efficiency
embed
engineering
enter
essential
feed
figure
folder
gap
grade
grant
guidance
guide
induct
influence
initiative
innovation
instruct
j
kaizen
know
legib
lifetime
measurement-management-system
measurement-process
measures
media
medium
message
object
office
open
ppm
project-management
project-management-plan
questionnaire
rational
remain
representative
requirements
rule
sample
seal
structur
taken
threshold
unique
what
withdraw
"acceptance test"
"audit result"
"carried out"
"change control"
"date"
"delivery date"
"each process"
"field safety"
"job card"
"log"
"notice board"
"on request"
"open point"
"quality manual"
"risk assessment"
"service level agreement"
"set"
"sign"
"stage gate"
"technical documentation"
"third party"
"user manual"
"work product"
10
2004
4
5
7.4.1
7.5
8.2.2
8.3.1
8.3.2
8.3.3
9.3.1
9.3.2
9.3.3
Management review
S36
S41
accreditation
association
better
breach
capabilit
class
cleanroom
coach
competence-acquisition
contradict
convey
dashboard
delet
designat
detect
exclu
failure
framework
held
hire
innovat
inquir
link
minimum
obsolete
part
percent
program
proportion
prs
qmo
qmr
recogni
reprocess
respond
srs
sticker
subsequent
summar
supervis
technolog
through
toleran
treat
udi
unauthori
unintended
~technical-file
"action taken"
"batch number"
"batch record"
"by when"
"change management"
"change plan"
"customer feedback"
"customer need"
"customer order"
"customer orientation"
"data source"
"design change"
"design control"
"documented"
"engineering change"
"gate review"
"how"
"in process"
"intended purpose"
"job description"
"lesson learned"
"lot number"
"management representative"
"measuring resource"
"milestone review"
"nature"
"non conformance report"
"non conformity report"
"nonconformance report"
"nonconformity report"
"operational planning"
"our policy"
"parts list"
"planned change"
"policy statement"
"product quality"
"pull request"
"purchasing document"
"review meeting"
"software change"
"special release"
"this policy"
"user requirement"
"version control"
10.2
1996
2013
4.4
7.4.2
7.4.3
8.4
9
9.3
Continual improvement
Improvement
Internal audit
Planning
S4
acceptance
actual
adopt
approved
attach
authoris
authoriz
baseline
basis
bom
briefing
business
calculat
clear
clinician
contaminat
copies
description
deviation-permit
dispos
dispute-resolver
duties
efficien
expected
facilit
found
future
group
harm
headcount
hold
how
informed
infrastructur
introduc
involv
involved
iso-14001
iteration
laborator
leav
lock
locked
member
mentor
metrological-characteristic
mistake
offering
overview
password
price
property
quality-improvement
recruit
reflect
repeat
response
right
roadmap
rollback
scale
scheme
shareholder
shipping
stated
statutory
strive
suppl
throughout
usability
vehicle
visit
workload
yield
"action item"
"advisory notice"
"based on"
"before use"
"customer owned"
"customer property"
"defect report"
"delivery note"
"design output"
"final inspection"
"follow up"
"four eyes"
"improvement opportunity"
"in charge"
"measurement method"
"on site"
"opportunity for improvement"
"part number"
"point of use"
"process landscape"
"read only"
"recorded"
"risk treatment"
"serial number"
"target date"
"team meeting"
"test report"
"test software"
"town hall"
"training record"
"use"
"we"
"work environment"
10.3
1997
4.4.2
7.1.5.2
7.5.3.1
7.5.3.2
8.4.2
8.6
9.1
Awareness
Communication
Competence
Control of documented information
Leadership and commitment
Operational planning and control
Resources
S48
S9
Understanding the organization and its context
abilit
accord
accura
actions to address risks and opportunities
additional
adequat
answer
applicab
barcode
catalog
ciso
claim
complex
consent
cycle
diploma
direction
dispatch
downstream
drive
empower
erp
esd
examin
fault
hierarch
hiring
hours
humidity
ifu
incoming
initial
iso-17025
isolat
kickoff
lesson
measured
misuse
mitigation
monitored
monthly
our
packaging
packing
pareto
patch
payment
pdca
pilot
power
practice
preventive
public
react
readab
recorded
reevaluat
reorgani
represent
require
respons
restor
retest
retriev
reviews
room
runbook
serial
shared
sharepoint
similar
stress
surveillance
suspect
tooling
uptime
vigilance
warehouse
week
when
yearly
"are met"
"at least once"
"audit finding"
"bill of material"
"bought in"
"change order"
"changed requirement"
"client property"
"complaint rate"
"conformity of products"
"control chart"
"control measure"
"controlled document"
"current version"
"customer focus"
"customer material"
"customer provided"
"customer supplied"
"customer tool"
"defect rate"
"department head"
"design file"
"design history file"
"design transfer"
"each document"
"every document"
"file"
"go live"
"heat treatment"
"how measured"
"implementation plan"
"improvement program"
"improvement programme"
"improvement project"
"inform"
"isms policy"
"kick off"
"know how"
"lessons learned"
"measurement tool"
"merge request"
"not met"
"organisational change"
"organizational change"
"output of the review"
"patient data"
"patient satisfaction"
"post market surveillance"
"process map"
"process model"
"process risk"
"procurement specification"
"product conformity"
"production planning"
"proper use"
"property of the customer"
"quality gate"
"quality management officer"
"quality officer"
"raw material"
"regulatory requirement"
"requirement specification"
"response time"
"review decision"
"risk control"
"risk management"
"security policy"
"service contract"
"service level"
"service record"
"side effect"
"strategic direction"
"supervisor"
"supplier performance"
"test tool"
"trend analysis"
"up to date"
"upon request"
"user story"
"warranty claim"
"work area"
"working environment"
10.2.1
10.2.2
1995
2015-09
2020
2023
4.4.1
5.1.1
5.1.2
5.2.1
5.2.2
7.1.1
7.1.2
7.1.3
7.1.4
7.1.5.1
8.2.3.1
8.2.3.2
8.3
8.3.5
8.3.6
8.4.1
8.4.3
8.5.4
8.5.5
8.7.1
8.7.2
9.1.3
9.2
Actions to address risks and opportunities
Context of the organization
Documented information
Internal audit programme
Internal communication
Nonconformity and corrective action
Operation
Performance evaluation
Support
Understanding the needs and expectations of interested parties
admin
advertis
agreed
always
approver
architecture
audit plans, reports and findings
audit-conclusion
automat
benchmark
between
caliper
cascad
coating
combined-audit
competit
concept
configuration-authority
configuration-status-accounting
consisten
consistent
consult
containment
copy
corrected
crm
dependability
deployment
derive
dialog
duration
dust
emphasi
endanger
engag
familiar
figures taken, and the conclusions drawn from them
full
funds
gate
gdpr
git
given
hand-over
handbook
hazard
high
hosting
hotline
i
increas
inspector
intended
interdepend
interfac
internet
interrelat
invest
iso-27001
joint-audit
letter
logged
major
metrological-function
observ
only
outage
outdated
oversight
paper
personal
pledge
portal
present
programme
progress-evaluation
prohibit
project management
promis
proof that people are up to their work
prospect
pyramid
quality-management-system-consultant
quality-management-system-realization
re-assess
reconcil
reference
regrad
regulatory
released
remind
replac
reverif
reward
scan
schema
screen
seminar
sequenc
share
shred
specific
stop
strength
suggestion
terminat
threat
unstated
unsuitab
waiver
~customer
"actions taken"
"adverse event"
"applicable requirement"
"audit report"
"business process"
"clean room"
"code review"
"company requirement"
"company standard"
"context analysis"
"contract manufacturer"
"contract review"
"customer data"
"daily business"
"daily work"
"data analysis"
"development file"
"device history record"
"document id"
"environmental condition"
"external provider"
"field data"
"final test"
"goods receipt"
"improvement plan"
"instructions for use"
"integration test"
"internal requirement"
"line manager"
"monitoring and measuring"
"no longer"
"order review"
"own requirement"
"personal data"
"plan do check act"
"process control"
"quotation review"
"read and understood"
"receiving inspection"
"relevance"
"risk based"
"risk owner"
"role description"
"safety notice"
"security officer"
"serious incident"
"software requirement"
"spare part"
"special process"
"status"
"system test"
"team lead"
"team leader"
"tender review"
"test protocol"
"test result"
"to management"
"training certificate"
"unique device identifier"
"unit test"
"usability test"
"validation plan"
"verification plan"
"verification report"
1987
1987-03
1998
2000
2000-12
4.2.1
4.2.2
4.2.4
6.1.4
7.1.6
7.2.2
7.6
8.2.3
8.5
8.5.6
820.35
Creating and updating
Leadership
Monitoring, measurement, analysis and evaluation
Organizational roles, responsibilities and authorities
accompan
accredit
agile
anomal
anticipat
approach
brochure
bug
build
buyer
certified
chair
change
chapter
choos
close
closed
competitor
consign
content
correspond
countermeasure
defective
defined
differ
discrepan
dmr
download
duty
edit
electronic
expertise
expir
exploit
external provider
externally provided products and services
flow
focus
following
footer
formula
gain
identifier
identity
implant
implicit
independen
interfaces
iso-9000:2015
ivdr
lack
language
licen
markdown
measurable
merge
micrometer
minutes of management reviews
mismatch
missing
mockup
model
motivat
next
nominat
occur
original
periodic
pestel
pestle
phish
press
propos
purpose
quality policy
raci
rationale
realis
realiz
recipe
recycl
residual
retrospect
risk-actions
roles, responsibilities and authorities
saas
sale
saved
scorecard
scrum
seiz
sensitive
shock
spc
stamp
start
subject
summary
supply
tailor
technical
technique
telephone
thermometer
threaten
timing
told
torque
traveler
traveller
undertak
until
upstream
utilit
waterfall
welder
wish
worker
workflow
"5s"
"9001"
"a document"
"adverse effect"
"affected"
"all"
"already delivered"
"annual evaluation"
"at least"
"audit criterion"
"audit plan"
"audit team"
"back up"
"backed up"
"beta test"
"bid"
"bug fix"
"bug report"
"business environment"
"business strategy"
"by an external provider"
"by external provider"
"capacity planning"
"certificate of analysis"
"certificate of conformance"
"certificate of conformity"
"certification body"
"change control board"
"change history"
"change log"
"change ticket"
"changes are"
"changes to the qms"
"client data"
"client satisfaction"
"closing meeting"
"code of practice"
"cold chain"
"communication channel"
"communication matrix"
"communication plan"
"communication table"
"contact person"
"continuous integration"
"contract amendment"
"contract change"
"controlled environment"
"customer approval"
"customer centric"
"customer perception"
"customer support"
"day to day"
"decided by"
"decision maker"
"definition of done"
"degree of control"
"delivery reliability"
"department manager"
"design process"
"development input"
"development process"
"deviation approval"
"deviation permit"
"document number"
"double check"
"drawing"
"during planning"
"e mail"
"each batch"
"ecr"
"effectiveness of control"
"effects"
"electronic signature"
"emergency change"
"expected output"
"expiry date"
"extent of control"
"external document"
"external issue"
"facility"
"fault tree"
"feasibility check"
"field safety notice"
"first pass yield"
"further use"
"hand over"
"head of department"
"help desk"
"hold area"
"idea management"
"impact assessment"
"implemented action"
"improvement action"
"improvement measure"
"improvement potential"
"in house standard"
"in house"
"in planning"
"in the field"
"in use"
"incoming goods"
"incoming inspection"
"inputs"
"instruction for use"
"interface between"
"internal issue"
"internal quality standard"
"internal standard"
"iso 13485"
"jour fixe"
"legal requirement"
"level of control"
"logged"
"made known"
"maintenance contract"
"maintenance interval"
"master record"
"material review board"
"measurement software"
"monitoring and measurement"
"nc"
"necessary change"
"need for change"
"need for changes"
"need for resources"
"negative effect"
"new employee"
"new feature"
"new product"
"new version"
"nonconformity log"
"not achieved"
"not effective"
"not following"
"off the shelf"
"on time delivery"
"once a year"
"operational risk"
"opportunity register"
"order amendment"
"order change"
"out of specification"
"own work"
"performance monitoring"
"performance of supplier"
"personnel file"
"phase gate"
"planning criteria"
"planning of processes"
"po"
"pos"
"position description"
"preventive action"
"preventive maintenance"
"process description"
"process lead"
"process manager"
"product liability"
"product"
"production environment"
"production order"
"proof of qualification"
"property of customers"
"proposal review"
"purchasing requirement"
"qa"
"qualification record"
"quality management system"
"record"
"red tag"
"regression test"
"reject rate"
"release checklist"
"release notes"
"release record"
"release to production"
"released by"
"relevant authority"
"required change"
"requirements review"
"resource allocation"
"resource need"
"resource planning"
"resources needed"
"responsible person"
"retention period"
"return rate"
"review of requirements"
"review record"
"rework rate"
"right to audit"
"risk inventory"
"risk list"
"role model"
"roll back"
"route card"
"safe use"
"satisfaction score"
"scope change"
"scrap rate"
"second person"
"service catalog"
"service catalogue"
"service description"
"service quality"
"sets"
"signed off"
"six sigma"
"size"
"sprint review"
"staff planning"
"stand up"
"statement of work"
"statistical process control"
"status page"
"suggestion scheme"
"supplier owned"
"supplier property"
"supply agreement"
"support ticket"
"system change"
"target actual"
"technical review"
"technical standard"
"technical support"
"test environment"
"test record"
"test specification"
"this manual"
"time frame"
"transfer to manufacturing"
"transfer to production"
"turtle diagram"
"undesirable effect"
"undesired effect"
"undue delay"
"unplanned change"
"unwanted effect"
"used"
"user acceptance test"
"user feedback"
"user guide"
"user satisfaction"
"v model"
"validation report"
"version number"
"voice of the customer"
"when planning"
"without delay"
"work preparation"
"working conditions"
1977
1993
2001
2002
2010
3.1.1
3.11.2
3.11.3
3.5.11
3.8.12
4.1.5
4.2.5
5.4.2
5.5.2
7.2.3
Climate action changes
Control of production and service provision
Customer focus
Design and development inputs
Design and development outputs
Design and development planning
Emergency preparedness and response
Evaluation of compliance
External communication
Infrastructure
Management review inputs
Planning action
Planning of changes
Production and service provision
QMS
S58
acquir
addressee
adher
advis
aim
alter
ambigu
annex
apprentice
arise
assurance
audited
available
balance
be available as documented information
behalf
bottleneck
branch
broken
candidate
cannot
care
carry
certif
certificat
chart
chat
chosen
churn
closure
color
colour
commensurate
commissioning
committed
comparab
complies
compris
computer
concern
concreti
configur
configuration management
configuration-object
conformance
constrain
constraint
corrosion
could
create
csat
customer-satisfaction-code-of-conduct
dealer
development
direct
display
displayed
disposal
distributor
dropship
dry
earlier-actions
easily
elicit
enabl
enable
enough
entitled
environment for the operation of processes
eras
ergonom
evaluation
example
executed
existing
exit
expectation
expert
expressed
extern
find
finished
followed
gown
guest
header
helpdesk
homepage
hospital
hotfix
hour
illustrat
impartial
implementation
improper
indicat
ineffective
information-system
initials
initiativ
insur
intact
invalid
invite
invoice
iso-45001
iso-9000
iso-9001:2015
key
labeling
labelling
later
launch
layout
leader
learn
likelihood
lived
loaned
locat
low
malware
manner
marking
measuring
migrat
mixup
moisture
mrb
multimeter
naming
nature
norm
numbered
oblig
occasion
offboard
optional
orientation
oscilloscope
outsourced
particle
perception
permanent
pipeline
plans
plating
portfolio
posted
precision
prefix
presented
profile
profit
protection
psycholog
punctual
qualified
quality plan
quantif
range
rank
rated
ratio
re-evaluat
re-validat
re-verif
read
readily
realization
recurrence
redundan
regulator
reliab
renew
reoccur
reporting
requalif
resolution
responsible
retrospectiv
review-results
reviewed
risk-assess
rollout
running
sender
setting
settl
slack
soup
specific-case
specified
spokesperson
statut
stay
steril
stolen
story
streamlin
strengthen
subassembl
supplement
supplied
suspend
sustained-success
systematic
timeframe
toleranc
toolbox
treatment-plan
type
unambiguous
underperform
unusab
vendor
visitor
vocation
want
warehous
watch
wear
weld
which
writing
years
~quality-manager
"13485"
"5 why"
"8d"
"able to"
"acceptance criteria"
"additional requirement"
"ambient condition"
"applicable regulation"
"applicable standard"
"approved by"
"approved supplier"
"are updated"
"assembly instruction"
"attendance list"
"audit checklist"
"audit record"
"build instruction"
"by management"
"calibration status"
"cannot be verified"
"car"
"cause analysis"
"ce marking"
"climate change"
"clinical evaluation"
"competence record"
"completion date"
"contract manufacturing"
"core process"
"corporate strategy"
"correct"
"curriculum vitae"
"customer drawing"
"customer specification"
"data evaluation"
"data sheet"
"degree of achievement"
"design and development plan"
"design result"
"design verification"
"development life cycle"
"development output"
"development phase"
"development procedure"
"deviation report"
"device history"
"documented procedure"
"does not apply"
"does not"
"dual control"
"effective date"
"environment analysis"
"equipment list"
"evaluation method"
"evaluation plan"
"expiration date"
"field experience"
"field safety corrective action"
"global warming"
"goods in"
"goods inward"
"home office"
"idea"
"in process inspection"
"in writing"
"installation instruction"
"installation qualification"
"is effective"
"is updated"
"isms manager"
"job profile"
"key process"
"key"
"last review"
"lead by example"
"main process"
"make sure"
"management role"
"mandatory document"
"manufacturing instruction"
"marketing material"
"middle management"
"not applicable"
"not apply"
"not stated"
"open issue"
"open source"
"operational qualification"
"order check"
"organisation chart"
"organization chart"
"out of tolerance"
"own area"
"packaging requirement"
"part of"
"potential for improvement"
"problem resolution"
"process parameter"
"product information"
"production equipment"
"production record"
"project lead"
"project leader"
"project manager"
"qualified supplier"
"quality assurance agreement"
"quality meeting"
"remote work"
"risk file"
"risk matrix"
"risk mitigation"
"risk response"
"sampling plan"
"set up"
"shelf life"
"site acceptance"
"skills matrix"
"smart"
"source code"
"specified use"
"state of the art"
"storage condition"
"success criteria"
"summative evaluation"
"supplier file"
"supplier list"
"support process"
"technical file"
"the standard"
"their role"
"this quality manual"
"to measure"
"trace matrix"
"training plan"
"training program"
"training programme"
"treatment option"
"treatment plan"
"treatment strategy"
"two person"
"validated process"
"validation protocol"
"verification protocol"
"version history"
"version"
"where needed"
2008
2016-03
2016-10
2018-08
2022-10
2024-02-23
2024-07
3.1.3
3.1.4
3.12.7
3.12.9
3.3.13
3.4.5
3.5.1
3.5.9
3.7.3
3.8.6
3.9.1
4.1.2
4.1.3
4.1.4
4.2.3
5.4
5.4.1
5.5.1
5.5.3
5.6.1
5.6.2
5.6.3
6.4
7.2.1
7.3.1
7.3.2
7.3.3
7.3.4
7.3.5
7.3.6
7.3.7
7.5.4
7.5.5
7.5.6
820.1
820.3
820.45
A written procedure is compulsory.
Compliance obligations
Control of records
Customer communication
Customer satisfaction
Determining the scope of the environmental management system
Do better than yesterday.
Environmental aspects
Environmental management system
Environmental management systems — Requirements with guidance for use
Environmental objectives
Environmental policy
General requirements
ISO 14001
ISO 9000
ISO 9001
Identification and traceability
Look at how well it all works.
Management review results
No paper is used unchecked, and none puzzles its reader.
Planning actions to achieve environmental objectives
Policy
Quality Management System Regulation
Quality management systems — Requirements
S8
See for yourself whether the system is what it claims to be.
The documents and records of the system.
The means, people, talk and paper that the system lives on.
What became of earlier decisions
Who does what and who decides
ability
acceptance-criteria
according
again
agrees-with-rules
amount
appendix
application
applied
applies
archived
arrang
assembly
audit finding
authorization
automatic
availability
average
because
blocked
box
brief that the designers start from
cabinet
calibration
carrier
category
chance
climate
closing-gaps
code-review
commensurat
commission
compatib
compil
conclud
conference
consequences
consignee
context-issues
control-criteria
controls
convention
courier
data-cent
demanded
depth
developer
dhr
differences
directive
disabl
drawings, code, recipes and other results of design
drift
earlier-designs
electrostatic
english
enquiries-orders
equip
escort
eu-2017-745
event
everybody
exam
family
feedback-complaints
fefo
fifo
final
fishbone
fits-the-house
forecast
frame-for-objectives
fsca
gluing
guid
hygiene
identification
illness
implied
improvement-ideas
inaccura
inconsisten
independ
integration
inventor
ishikawa
iso-42001
iso-9000:2026
judg
k
known
l
laws
leverag
lifecycle
lighting
linked
literature
loan
login
maintained
manage
management system
manufacturer
match-inputs
measuring-means
messages sent and received, if worth keeping
minor
monitoring and measuring resources
national
needed-competence
negative
numbering
observation
onboarding
operational
option
oral
organigram
other-managers
our-own
outcome of each check on laws and promises
outlin
outline
overwrit
owasp
own-contribution
papers
party-requirements
past
pdf
pledg
policy-objectives
predecessor
predicate
preventive action
print
printer
probabilit
process-evidence
process-resources
product-conformity
product-information
product-requirements
products and services
protected
providers
purg
quality manual
re-qualif
re-test
reaction
readable
received
recommend
reinspect
rejected
relevant-parties
relocat
remedy
reproducib
requirement determined as not applicable
reset
residue
responsibilities
resume
retrospective
risk-treat
safe-use
sealing
secret
section
segment
sensor
sequence
sequence-interaction
server-room
set
sheet
shipped
shortfall
sign
significant
since
spare
stage-checks
statement
store
structure
suited
supplier files: how each was judged and what followed
system-changes
table
temporary
testing
theft
their-requirements
tolerance
top management
traceable
tracked
transmi
twice
unattended
unbiased
undesired-effects
undocumented
unwanted
updated
usable-downstream
validated
validity
verbal
verified
version-control
vpn
vulnerab
wall
warning
weakness
what went wrong and how the company answered
what-is-wanted
whenever
whether the remedy kept the trouble away
whole
wi-fi
wip
without
work environment
works-in-practice
workspace
zone
~design-change
~order-document
"17025"
"8d report"
"ability to achieve"
"acceptance check"
"acceptance level"
"acceptance limit"
"acceptance protocol"
"acceptance standard"
"accepted under"
"access control"
"access right"
"access rights"
"accessibility guideline"
"account manager"
"achieved or not"
"action effectiveness"
"action list"
"action log"
"action status"
"actions to address"
"activities to be performed"
"actual use"
"actual value"
"actual versus planned"
"added requirement"
"additional personnel"
"additional request"
"additional requirements"
"additional resource"
"adequacy of resource"
"adequacy of the resource"
"adverse impact"
"affected quantity"
"after correction"
"after release"
"after shipment"
"all documents"
"all employees"
"all records"
"all tests passed"
"allocation of resources"
"alternative calculation"
"analysis of data"
"analysis result"
"annual audit plan"
"annual report"
"annual review"
"another developer"
"any employee"
"applicable law"
"appropriate to"
"approval of product"
"approval record"
"approved provider"
"approved vendor"
"area for which"
"area"
"areas for which"
"as needed"
"as planned"
"asset number"
"at all times"
"at hand"
"at the customer site"
"at the end"
"at the start"
"audit calendar"
"audit clause"
"audit cycle"
"audit file"
"audit frequency"
"audit interval"
"audit nonconformity"
"audit objective"
"audit planning"
"audit program"
"audit programme"
"audit protocol"
"audit right"
"audit schedule"
"audit scope"
"author"
"automated test"
"backup person"
"batch code"
"become part"
"been effective"
"best before"
"best practice"
"beta"
"beyond tolerance"
"bill of materials"
"blocked stock"
"blocked warehouse"
"build number"
"build pipeline"
"built into"
"bulletin board"
"bus factor"
"business continuity"
"business risk"
"buy"
"by a subcontractor"
"by a supplier"
"by a third party"
"by subcontractor"
"by supplier"
"by the end"
"by third parties"
"cab"
"calibrated until"
"calibration date"
"calibration due"
"can not be verified"
"cannot be checked"
"cannot be fully verified"
"capa form"
"capa list"
"capa log"
"capa record"
"capa report"
"capability index"
"capability study"
"capacity plan"
"carries out"
"carry out"
"carry over"
"chain of custody"
"change advisory board"
"change is"
"change needed"
"change of work instruction"
"change record"
"change to the process"
"change to the qms"
"changes in operation"
"changes needed"
"changes to requirements"
"changes to the management system"
"changing procedure"
"check of effectiveness"
"checked"
"ci pipeline"
"client requirement"
"climate action"
"climate related"
"clinical validation"
"close out"
"cloud infrastructure"
"co creation"
"coa"
"coc"
"code of conduct"
"code signing"
"coding guideline"
"coding standard"
"color code"
"color coding"
"colour code"
"colour coding"
"coming year"
"commit hash"
"communication concept"
"communication medium"
"communication method"
"communication schedule"
"communication tool"
"company purpose"
"company strategy"
"competence matrix"
"competency matrix"
"complaint data"
"completion criterion"
"conditional release"
"confidential information"
"configuration item"
"configuration management"
"conflict of interest"
"conformity of product"
"conformity to requirement"
"consequence of failure"
"consequences of failure"
"consigned stock"
"consistently"
"constantly"
"containment action"
"containment measure"
"contingency plan"
"continuity plan"
"continuous improvement culture"
"contract developer"
"contract file"
"contract lab"
"control and monitoring"
"control effectiveness"
"control level"
"control of design"
"controlled condition"
"controlled copy"
"controlled manner"
"controlled production"
"core"
"corporate purpose"
"correct use"
"corrective action report"
"corrective action request"
"country of destination"
"cover for"
"critical characteristic"
"critical dimension"
"critical to quality"
"cross functional"
"culture of continual improvement"
"culture of continuous improvement"
"culture of improvement"
"culture of quality"
"current revision"
"customer acceptance"
"customer at the center"
"customer at the centre"
"customer consent"
"customer equipment"
"customer expectations"
"customer file"
"customer first"
"customer furnished"
"customer notification"
"customer opinion"
"customer perceptions"
"customer premises"
"customer request"
"customer requirement review"
"customer source code"
"customer survey"
"cv"
"daily operations"
"data breach"
"data center"
"data collection"
"data entry"
"data processing agreement"
"data subject"
"date and signature"
"date code"
"dealer report"
"defect prevention"
"defect review board"
"defect ticket"
"defined conditions"
"defined internally"
"degree of implementation"
"delivered product"
"delivery address"
"delivery condition"
"delivery performance"
"delivery personnel"
"delivery plan"
"delivery receipt"
"delivery specification"
"delivery team"
"delivery term"
"delivery time"
"deming cycle"
"department objective"
"deployment instruction"
"deployment pipeline"
"description of"
"design authority"
"design for assembly"
"design for manufacture"
"design for manufacturing"
"design freeze"
"design goal"
"design guideline"
"design requirement"
"design rule"
"design stage"
"design team"
"design validation"
"desirable effect"
"desired effect"
"desired output"
"destination country"
"destructive test"
"detection date"
"development environment"
"development goal"
"development lead"
"development lifecycle"
"development objective"
"development planning"
"development result"
"development stage"
"development team"
"development tool"
"deviate from"
"device master record"
"did not ask"
"did not"
"differ from"
"different from"
"differing from"
"din"
"direct delivery"
"direct shipment"
"direct to customer"
"directly at the customer"
"directly to the customer"
"disaster recovery"
"distribution list"
"distribution log"
"distribution partner"
"do not apply"
"do not"
"document change"
"document code"
"document hierarchy"
"document index"
"document list"
"document management"
"document owner"
"document pyramid"
"document register"
"document structure"
"document type"
"document update"
"documentation hierarchy"
"documentation structure"
"documents are"
"documents from outside"
"documents must"
"documents of external origin"
"documents required"
"documents shall"
"does not correspond"
"does not match"
"does not state"
"done"
"drop ship"
"drop shipment"
"drop shipping"
"due by"
"each change"
"each delivery"
"each objective"
"each record"
"earlier decision"
"earlier review"
"eco"
"effect of failure"
"effectiveness assessment"
"effectiveness check"
"effectiveness evaluation"
"effectiveness of action"
"effectiveness of measure"
"effectiveness of the action"
"effectiveness of the control"
"effectiveness review"
"effectiveness test"
"effectiveness verification"
"emergency contact"
"emergency plan"
"en"
"end of life"
"end of support"
"end user"
"entry criterion"
"error prevention"
"error proofing"
"error rate"
"error report"
"esd protection"
"essential performance"
"evaluation criteria"
"evaluation of previous measures"
"evaluation result"
"every batch"
"every change"
"every delivery"
"every objective"
"every year"
"everyday work"
"existing product"
"existing stock"
"exit criterion"
"exit meeting"
"expected lifetime"
"expected use"
"export control"
"extended workbench"
"extent to which"
"external and internal issue"
"external and internal"
"external capacity"
"external developer"
"external documentation"
"external expert"
"external factor"
"external laboratory"
"external origin"
"external partner"
"external party"
"external process"
"external processing"
"external provider performance"
"external resource"
"external service"
"external specialist"
"external standard"
"external support"
"externally sourced"
"fai"
"failed calibration"
"failed test"
"failed the calibration"
"failed validation"
"failed verification"
"fails calibration"
"failure analysis"
"failure consequence"
"failure mode"
"familiar with"
"favorable effect"
"favourable effect"
"feature request"
"fed"
"field feedback"
"field return"
"field service"
"field test"
"field trial"
"final acceptance"
"final check"
"final product"
"final responsibility"
"finding from audit"
"findings from audits"
"finished device"
"finished product"
"fire"
"first article inspection"
"first article"
"first in first out"
"first piece inspection"
"first review"
"five why"
"flow chart"
"focus group"
"focus"
"following year"
"force majeure"
"foreseeable use"
"form of communication"
"formative evaluation"
"formative usability"
"frequency of audit"
"frequency of audits"
"fulfillment partner"
"fulfilment partner"
"function check"
"functional check"
"further develop"
"further processing"
"further requirement"
"gage r"
"gate criterion"
"gauge r"
"general manager"
"general safety and performance requirement"
"git tag"
"go wrong"
"goal owner"
"goes wrong"
"goods issue"
"handover to production"
"hard copy"
"harmonised standard"
"harmonized standard"
"has not stated"
"has not"
"hash"
"hazard analysis"
"health check"
"heart"
"hold tag"
"hosting environment"
"how we work"
"how we"
"hr file"
"human error"
"human failure"
"human mistake"
"human resource planning"
"id"
"iec"
"if necessary update"
"if"
"immediate action"
"immediate measure"
"impact analysis"
"impact on conformity"
"impact on the ability"
"implementation status"
"implemented measure"
"import licence"
"import license"
"improvement backlog"
"improvement culture"
"improvement goal"
"improvement initiative"
"improvement list"
"improvement log"
"improvement register"
"improvement suggestion"
"improvement workshop"
"in accordance"
"in line"
"in our name"
"in process check"
"in process control"
"in process product"
"in process test"
"in relation to"
"in relation"
"in review"
"inadvertent error"
"incident report"
"incoming material"
"industry standard"
"information flow"
"information security management"
"initial sample"
"innovation process"
"input document"
"input requirement"
"inspected again"
"inspection certificate"
"inspection criterion"
"inspection record"
"inspection report"
"inspection specification"
"inspection stamp"
"inspector id"
"inspector stamp"
"installed base"
"intellectual property"
"intended output"
"intended user"
"interested party register"
"interim inspection"
"intermediate check"
"internal and external issue"
"internal and external"
"internal audit"
"internal procedure"
"internally defined"
"international standard"
"invalid"
"is created"
"is maintained"
"iso"
"issue date"
"it administrator"
"it department"
"it manager"
"it service"
"it support"
"it team"
"its goals"
"its objectives"
"job advertisement"
"job posting"
"job rotation"
"job"
"keep"
"kept"
"key characteristic"
"key figure"
"key performance indicator"
"key result"
"know"
"knowledge base"
"known anomaly"
"known bug"
"known issue"
"known use"
"kpi report"
"kpi review"
"last calibration"
"last management review"
"last"
"late delivery"
"latest revision"
"lead auditor"
"lead developer"
"lead engineer"
"lead time"
"leadership process"
"lean"
"led"
"legal change"
"less than"
"life span"
"line inspection"
"list of interested parties"
"list"
"log monitoring"
"long term support"
"long term"
"lost business"
"lot code"
"machinery directive"
"maintenance log"
"maintenance phase"
"maintenance plan"
"maintenance record"
"maintenance schedule"
"maintenance window"
"make or buy"
"make"
"management handbook"
"management process"
"management system applies"
"management system covers"
"mandatory procedure"
"mandatory record"
"manufacturer"
"manufacturing documentation"
"manufacturing equipment"
"mark"
"marked"
"market access"
"market change"
"market condition"
"market requirement"
"market share"
"master document list"
"master list"
"material certificate"
"material planning"
"matters"
"may"
"means of communication"
"measure taken"
"measurement frequency"
"measurement interval"
"measurement protocol"
"measurement system analysis"
"measures taken"
"measuring frequency"
"measuring requirement"
"medical device reporting"
"meets"
"method of measurement"
"milestone acceptance"
"mill certificate"
"mistake proofing"
"mitigation plan"
"mix up"
"mobile work"
"monitor performance"
"monitoring control"
"monitoring frequency"
"monitoring interval"
"monitoring measure"
"monitoring of performance"
"monitoring software"
"monthly report"
"monthly review"
"most recent"
"name of the inspector"
"nature of"
"nda"
"near miss"
"necessary processes"
"necessary resources"
"necessary"
"need for improvement"
"need for"
"needed processes"
"negative impact"
"net promoter score"
"new customer requirement"
"new document"
"new hire"
"new law"
"new objectives"
"new quality objectives"
"new regulation"
"new release"
"new requirement"
"new revision"
"new risk"
"new staff"
"new team member"
"next calibration"
"next generation"
"next release"
"next year"
"no investigation"
"no later than"
"no separate"
"no standard"
"no such standard"
"no written"
"non applicable"
"non compliance"
"non critical"
"non functional"
"nonconforming product"
"nonconformity register"
"not agree"
"not altered"
"not available"
"not aware"
"not be altered"
"not be changed"
"not be released"
"not be verified"
"not changed"
"not conforming"
"not explicitly"
"not expressed"
"not followed"
"not in writing"
"not match"
"not meeting"
"not mentioned"
"not provided in writing"
"not realistic"
"not recur"
"not separate"
"not specified"
"not state"
"not used"
"not within tolerance"
"not"
"number of complaints"
"number of"
"objective owner"
"of our own"
"off target"
"office environment"
"okr"
"old version"
"on behalf"
"on hold"
"on our behalf"
"on schedule"
"online review"
"only after"
"only become apparent"
"only becomes apparent"
"only if"
"only when"
"open action"
"open plan"
"opening meeting"
"operating environment"
"operating instruction"
"operating life"
"operating manual"
"operating parameter"
"operational change"
"operational plan"
"operational process"
"operator error"
"or more"
"order acknowledgement"
"order confirmation"
"order document"
"order file"
"order form"
"order planning"
"org chart"
"organisation requirement"
"organisational chart"
"organisational context"
"organisational risk"
"organisational scope"
"organization product"
"organization requirement"
"organizational chart"
"organizational context"
"organizational interface"
"organizational risk"
"organizational scope"
"other area"
"other manager"
"other process"
"other product"
"our control"
"our own product"
"our procedure"
"our process"
"our product"
"our qms"
"our quality"
"our requirement"
"our sop"
"our values"
"our"
"out of calibration"
"outgoing inspection"
"output document"
"outside help"
"outside process"
"outside processing"
"outside tolerance"
"outstanding action"
"overall accountability"
"overall responsibility"
"own activity"
"own control"
"own department"
"own inspection"
"own procedure"
"own process"
"own product"
"own qms requirement"
"own quality control"
"own quality standard"
"own responsibility"
"own role"
"own rules"
"own service"
"own sop"
"own specification"
"own standard"
"owned material"
"owner of the objective"
"packing list"
"part of a process"
"parts of a process"
"pass fail"
"pass on"
"passed on"
"past audit"
"past result"
"past review"
"peer review"
"per year"
"performance control"
"performance data"
"performance indicator"
"performance indicators"
"performance measure"
"performance of external providers"
"performance of providers"
"performance of suppliers"
"performance qualification"
"performance report"
"performance review"
"periodic evaluation"
"periodic review"
"person authorizing release"
"person authorizing"
"person responsible"
"person who released"
"person who"
"person"
"personal involvement"
"personnel plan"
"personnel planning"
"personnel"
"pest analysis"
"pilot run"
"place of work"
"plan actual"
"plan of action"
"plan vs actual"
"planned arrangement"
"planned check"
"planned inspection"
"planned output"
"planned test"
"planned verification"
"planned versus actual"
"planned vs actual"
"planning of operations"
"point of contact"
"points of use"
"poka yoke"
"policies"
"positive effect"
"positive impact"
"post mortem"
"post production"
"potential effect"
"potential impact"
"preceding review"
"preliminary hazard analysis"
"preventive measure"
"previous action"
"previous audit"
"previous decision"
"previous management review"
"previous measure"
"previous review"
"previous version"
"price list"
"prior audit"
"prior management review"
"prior review"
"prior to use"
"prior to"
"procedure change"
"procedures"
"process approach"
"process approval"
"process category"
"process criterion"
"process deviation"
"process diagram"
"process documentation"
"process fmea"
"process house"
"process input"
"process inspection"
"process interaction"
"process kpi"
"process leader"
"process limit"
"process measure"
"process network"
"process orientation"
"process oriented"
"process output"
"process related risk"
"process step"
"process type"
"process validation"
"process window"
"processes needed"
"procurement spec"
"product and service"
"product approval"
"product characteristic"
"product data"
"product development"
"product improvement"
"product in the field"
"product innovation"
"product life"
"product lifecycle"
"product owner"
"product plan"
"product scope"
"product standard"
"product support"
"product validation"
"production capacity"
"production change"
"production document"
"production documentation"
"production employee"
"production inspection"
"production instruction"
"production line"
"production material"
"production part approval"
"production personnel"
"production process"
"production ramp up"
"production readiness"
"production release"
"production staff"
"production transfer"
"products and services"
"products to be"
"project brief"
"project charter"
"project class"
"project file"
"project folder"
"project goal"
"project objective"
"project risk"
"project team"
"project type"
"proof of delivery"
"proposed change"
"prototype workshop"
"provided by the customer"
"provided material"
"public website"
"purchase contract"
"purchase request"
"purchase requisition"
"purchased component"
"purchased item"
"purchased part"
"purchased product"
"purpose of the change"
"purpose of"
"q1"
"q2"
"q3"
"q4"
"qms applies"
"qms change"
"qms covers"
"qualification matrix"
"qualification of personnel"
"qualification"
"qualified person"
"quality assurance"
"quality culture"
"quality management manual"
"quality management representative"
"quality mindset"
"quality of our"
"quality performance"
"quality rate"
"quality report"
"quality risk"
"quality standard"
"quality system applies"
"quality system covers"
"quantity affected"
"quarantine area"
"quarantine stock"
"quarterly report"
"quarterly review"
"quick fix"
"reaction time"
"read again"
"real conditions"
"real time"
"received goods"
"receiving"
"records required"
"red bin"
"register of interested parties"
"regular call"
"regulatory change"
"rejection area"
"rejection report"
"release approver"
"release artifact"
"release authority"
"release engineer"
"release for production"
"release manager"
"release signature"
"release tag"
"release test"
"releasing person"
"relevant law"
"relevant objectives"
"relevant regulation"
"relevant version"
"remains"
"repair log"
"repair record"
"repair report"
"repeat order"
"report to"
"reported"
"reporting period"
"request for proposal"
"request for quotation"
"request for quote"
"requested by the customer"
"required document"
"required documentation"
"required input"
"required procedure"
"required processes"
"required qualification"
"required record"
"required records"
"required resource"
"required resources"
"requirement change"
"requirement list"
"requirement profile"
"requirement review"
"requirement traceability"
"requirements for products"
"requirements of"
"residual risk"
"resolution time"
"resource adequacy"
"resource management"
"resource needs"
"resource plan"
"resource requirement"
"resources required"
"resources"
"responsibility"
"responsible for the objective"
"responsible"
"result of analysis"
"result of the evaluation"
"result to be achieved"
"results of analysis"
"results to be achieved"
"retention schedule"
"retention time"
"returned product"
"review board"
"review by management"
"review call"
"review checklist"
"review form"
"review minutes"
"review of the requirements"
"review period"
"review report"
"review result"
"reviewed"
"revised regulatory requirement"
"revision control"
"right away"
"right of access"
"right to inspect"
"right to repair"
"risk awareness"
"risk based thinking"
"risk category"
"risk class"
"risk culture"
"risk level"
"risk management file"
"risk management report"
"risk report"
"risk review"
"risk status"
"risk strategy"
"risk table"
"risks of the process"
"role profile"
"roll out"
"routing"
"safe and proper"
"safety characteristic"
"safety information"
"safety instruction"
"safety requirement"
"sales file"
"sales material"
"sales team"
"same requirement"
"sample approval"
"satisfaction level"
"satisfaction rate"
"satisfied customers"
"scope of the audit"
"scope of work"
"scope statement"
"scrap container"
"scrum master"
"second developer"
"second review"
"security incident"
"security patch"
"security vulnerability"
"self assessment"
"self check"
"self evident"
"self inspection"
"semantic versioning"
"series production"
"series release"
"service acceptance"
"service change"
"service characteristic"
"service desk"
"service engineer"
"service hours"
"service improvement"
"service information"
"service instruction"
"service interruption"
"service interval"
"service life"
"service personnel"
"service provider"
"service requirement"
"service scope"
"service specification"
"services to be"
"servicing record"
"set by the company"
"set by us"
"set new"
"set point"
"shop floor"
"shop order"
"short term action"
"short term"
"show"
"shows"
"si"
"signed binary"
"signed contract"
"signed copy"
"signed"
"since the last"
"skill matrix"
"smoke test"
"social aspect"
"social factor"
"software life cycle"
"software update"
"software used for measurement"
"software verification"
"software version"
"sops"
"source inspection"
"speak up"
"special approval"
"special characteristic"
"specification review"
"specified application"
"specified by the company"
"specified by the organisation"
"specified by the organization"
"specified by us"
"sprint"
"staging environment"
"stakeholder analysis"
"stakeholder list"
"stakeholder map"
"stakeholder register"
"stand in"
"standard operating procedure"
"standards"
"statistical analysis"
"statistical method"
"statistical technique"
"status call"
"storage area"
"storage location"
"storage temperature"
"story point"
"strategic risk"
"style guide"
"subcontracted process"
"subcontracted work"
"success criterion"
"suggestion system"
"suitably qualified"
"supplementary requirement"
"supplied by the customer"
"supplied material"
"supplier approval"
"supplier assessment"
"supplier audit"
"supplier certificate"
"supplier control"
"supplier development"
"supplier evaluation"
"supplier monitoring"
"supplier qualification"
"supplier rating"
"supplier surveillance"
"supplier visit"
"supply interruption"
"support contract"
"support hours"
"support inquiry"
"support level"
"support period"
"support request"
"support team"
"supporting process"
"system administrator"
"system monitoring"
"system review"
"tacit"
"take back"
"taken action"
"taken for granted"
"takes part"
"target achievement"
"target group"
"target market"
"team objective"
"technical agreement"
"technical change"
"technical drawing"
"technical interface"
"technical requirement"
"temperature controlled"
"temporary change"
"test case"
"test certificate"
"test concept"
"test criterion"
"test fail"
"test failure"
"test instruction"
"test strategy"
"test"
"tested again"
"tests have passed"
"tests passed"
"the action"
"the board"
"the change"
"the document"
"the management"
"the manual"
"the measure"
"the objective"
"the order"
"the quality manual"
"their data"
"thinking in processes"
"thinking in risks"
"third party component"
"third party documents"
"third party logistics"
"third party software"
"this standard"
"threat model"
"time bound"
"to be delivered"
"to be updated"
"to whom"
"toll manufacturing"
"trace back"
"traceability matrix"
"training file"
"training log"
"training matrix"
"training need"
"training requirement"
"transition plan"
"treatment strategies"
"treatment"
"true"
"twelve months"
"type and extent"
"ultimate accountability"
"ultimate responsibility"
"ultimately responsible"
"uncontrolled copy"
"under review"
"undesirable outcome"
"unexpected change"
"unforeseen change"
"unintended change"
"unintended delivery"
"unintended use"
"unique device identification"
"unique id"
"unique identifier"
"unplanned deviation"
"until"
"update of"
"update the"
"updated regulation"
"ups"
"uptime monitoring"
"usability study"
"usability validation"
"usb"
"use by date"
"use case"
"use environment"
"use location"
"used in"
"useful life"
"user id"
"user interview"
"user research"
"user test"
"valid version"
"valid"
"validation of process"
"validation of processes"
"validation record"
"validation test"
"value stream"
"variance analysis"
"vendor audit"
"vendor list"
"vendor performance"
"verification activity"
"verification and validation plan"
"verification completed"
"verification fail"
"verification of effectiveness"
"verification record"
"verification result"
"verification test"
"video call"
"visual aid"
"walk through"
"was effective"
"way we work"
"we set"
"wear part"
"web site"
"what happens"
"when needed"
"who released"
"who we are"
"whom"
"why analysis"
"with whom"
"within"
"work life"
"work order number"
"work plan"
"work process"
"workforce planning"
"working from home"
"working practice"
"write protected"
"written approval"
"written consent"
"zero defect"
1978
1978-09
1985
1986
1988
1989
1990
1992
2005-06
2005-09
2005-12
2007-09
2009-11
2013-10
2015-06
2015-12
2017-05
2017-11
2018-02
2018-03
2020-06
2023-03
2026-05
21 CFR 820
21-cfr-820
3.1.9
3.11.11
3.11.12
3.11.13
3.11.14
3.11.7
3.11.8
3.12.14
3.12.15
3.12.16
3.13.14
3.13.16
3.13.7
3.13.8
3.13.9
3.2.1
3.2.3
3.2.4
3.2.5
3.4.11
3.4.7
3.5.8
3.6.11
3.6.13
3.6.4
3.7.8
3.8.10
3.8.13
3.8.3
4.1.1
4.1.6
5.5
5.6
6.1.2.2
6.1.5
6.4.1
6.4.2
7.1.5
7.3.10
7.3.8
7.3.9
7.5.1.1
7.5.10
7.5.11
7.5.7
7.5.8
7.5.9.1
7.5.9.2
8.2.5
8.2.6
8.7
A bad piece or failed service is stopped first and judged second; what has been mended passes its checks once more.
A baseline stands still as a point of reference; the configuration may move on from it.
A brake unit, a control program or another building block that users depend on, which therefore has its own number and change history.
A calibration that leads back to a recognized reference
A change for the better that shows in the results, be it a shorter changeover, fewer returns or a whole new production line.
A change on the shop floor or at the counter is thought over and signed for, not slipped in.
A cheap thing is not a bad one: what it costs says nothing about how well it serves.
A chemist, programmer or interpreter who comes along to explain to the auditors what they see, and leaves the judging to them.
A combined audit covers several management systems; a joint audit is done by several auditing bodies.
A company that stands still falls behind, since markets, technology and people change. So the question what could be better is part of every day.
A complaint goes to the company; it becomes a dispute when an outside body is called in.
A complaint is raised with the company itself; a dispute has been taken to somebody outside.
A complaint is what the customer says; whether a requirement was missed still has to be found out.
A concession accepts the item in spite of the miss; regrading puts it where there is no miss.
A concession comes after the item was made wrong; a deviation permit comes before it is made.
A concession leaves the item in its class in spite of the miss; regrading moves it to a class it fits.
A consultant proposes solutions; an auditor compares what is done with the audit criteria.
A correction comes when something is wrong; preventive action comes before.
A customer gets products or services; an audit client orders an audit, perhaps of its own company.
A customer is one interested party among many; owners, inspectors or neighbours have a stake without receiving a product.
A customer's order runs across the company, not down its departments. So look after the hand-overs, where much goes wrong, and not only after each desk.
A demand on how good something has to be, for example on its function, look, service life, politeness or response time.
A deviation permit looks ahead to work not yet done; a concession deals with items already made.
A document can hold a procedure; the procedure is the way of working itself, which may also live in training or software.
A duty from law is often filed under compliance; in this vocabulary it is a requirement like any other.
A fault that lets the user down: the ladder gives way, the alarm stays silent, the medicine does not work.
A few sentences from the leaders that tell everybody what comes first, on quality, safety or another subject, when nobody is there to ask.
A finding can be good news too; a nonconformity is only the kind that reports a requirement missed.
A gauge, checklist or questionnaire must be able to answer the question put to it, today and next year, and proof of that is kept.
A growing design is questioned, checked and tried out until the doubts are gone, as thoroughly as its risk deserves.
A guest who watches the auditors at work, for example on behalf of an authority or accreditation body, and stays out of it.
A guide is there to help the auditors; an observer only watches.
A haircut, advice, a train ride, a repair: nothing one can keep on a shelf, since it happens only when there is somebody to serve.
A letter, call or post from somebody who feels let down by a company and wants it to do something about it.
A living system: its processes run every day and grow with experience.
A local from the visited company who walks the auditors around, opens doors, arranges meetings and keeps them safe, without answering for colleagues.
A machine, paint by the litre, a program: something that can lie ready on a shelf before anybody asks for it.
A management system may look after safety, environment or money as well; a quality management system looks after products, services and customers.
A mediator and an arbitrator are typical examples.
A mission is about what the company does for others today; a vision is about a tomorrow it dreams of.
A neutral outsider who takes on one quarrel between a company and its customer, for the settlement service they have turned to.
A nonconformity can be a trifle, such as a missing date; a defect makes the thing fail its user.
A nonconformity is a fact and calls for correction; a risk is a possibility and calls for foresight.
A nonconformity is a fact that can be checked; a complaint is a customer's voice, which may turn out to be mistaken.
A paper, file or drawing where one can look up what a part, a service, a process or a test has to live up to.
A part too short, a step left out, a report too late: the drawing, order or rule says one thing and reality is another.
A picture of the company of tomorrow, painted by its leaders so that people can see where all the effort is meant to lead.
A plan is for one audit; a programme lines up all the audits of a period.
A policy nobody has heard of is worth nothing, so bring it to staff and to outsiders with a fair interest in it.
A policy says what one stands for; a strategy says by which route to win.
A policy says which way to go; an objective is a milestone on that way.
A procedure may live in training, software or habit; a document is only one way to hold it.
A process exists whether or not anybody has written it down.
A process is run again and again; a project is done once.
A product can be finished with no customer in sight; a service needs the customer at some point.
A programme spans all audits of a period; a plan arranges a single one.
A provider may be a colleague's department; an external provider always stands outside the organization.
A public pledge, such as money back within a week or a reply within two days, together with the terms under which it holds.
A qualification is what the certificate on the wall says; competence shows at work.
A quality objective can be ticked off when reached; the quality policy stays as the guiding line.
A quality plan serves one case; the quality manual describes the company's system in general.
A recipe for work: whoever follows it goes about the job in the same way as the colleague on the next shift.
A record is a document that looks back; other documents tell what is to be done.
A record is one place to find evidence; what is seen or measured on the spot is evidence as well.
A record is one source of evidence; something seen or freshly measured is another.
A release lets work go on; a concession is the decision to accept something that missed its requirements.
A release opens the gate for whatever may go on; a concession is the special decision that lets something off-specification pass.
A requirement can exist without a word on paper; a specification is where one looks requirements up.
A review asks whether something serves its goals, often by those in charge; an audit compares practice with criteria, by someone impartial.
A review judges whether something is good enough for its goal; verification proves that it matches its specification.
A review that ends without decisions was only a chat, so settle what happens next and keep the minutes.
A review weighs what is known about a thing; a test puts it to work and watches what happens.
A risk is what may happen; a nonconformity has happened already.
A service cannot be melted down; one stops it before it does harm.
A service involves the customer while it is rendered; a product can be made without one.
A service is itself what the customer gets; customer service is the care around any product or service.
A short paper from the top, open to anybody, says what it promises to nature.
A short statement from the top says what quality means here, and everybody it concerns can find it and understands it.
A signed yes in advance: the right steel cannot be had this month, so these fifty brackets may be made of another.
A signed yes to something that has turned out wrong: it may be kept, built in or shipped as it is, because one can live with it.
A single line in a project schedule, in other words the piece of work that the plan does not split any further.
A sister company or the group's head office counts as external when the management system does not include it.
A specialist, often from outside, whom a company calls in to advise it while it sets up or rebuilds its way of managing quality.
A specification holds requirements; many requirements are written in no specification at all.
A statutory requirement stands in the law itself; a regulatory one in the rules and permits of a public office.
A strategy is a plan for getting somewhere; a policy is a stand that guides every plan.
A student violin and a concert violin both make music, but more is asked of one than of the other; such a rung on the ladder is called grade.
A supplier squeezed to the last cent will not help on a bad day. Fair dealing with those around the company pays back for years.
A tap that never drips, a call answered at once: the fewer demands a thing leaves unmet, the higher its quality.
A technical expert explains the subject; judging it is left to the auditor.
A technical expert serves the audit team; an observer takes no part.
A test makes the thing perform; a review weighs all that is known, test results among it.
A test puts the item to work or under strain; an inspection compares it with its specification as it lies there.
A test tries out how something behaves for its purpose; measurement only establishes a value.
A trial shows that it works in real life
A vendor, subcontractor, service firm or other outside source on which your organization relies for goods, services or part of its work.
A vision shows a future worth working for; a mission names the task that is there today.
A written statement tells where the quality system begins and ends, and gives a reason where a requirement of the standard has no place in it.
A.5.19
A11:2021
About what makes products right and customers content
Acquisition is the way there, such as training; competence is what the person can then do.
Act, and let the papers follow
Acting before the damage: the worn step is replaced before anybody trips, the unclear drawing redrawn before anybody misreads it.
After a correction the trouble may return tomorrow; corrective action sees to it that it does not.
After rework the item meets every requirement; after repair it works, but may still differ from its specification.
All that a company has set up to make quality happen reliably, such as responsibilities, processes, goals, means and written rules.
All the deliberate work by which a company gets its products right and its customers content, instead of leaving that to luck.
Amd 1:2014
An accepted order or a confirmed e-mail can already be one.
An aim without a plan stays a wish; each one gets work, a name and a date.
An audit calendar that goes where trouble is likeliest
An audit comes now and then, from impartial people; monitoring belongs to the daily work.
An audit finding says how practice compares with the criteria, and may be good or bad; only the bad kind is a nonconformity.
An audit looks at how a system or process is run; an inspection looks at single items.
An audit needs impartial eyes and fixed criteria; a review is mostly done by those responsible and looks at the goals.
An auditor says whether practice meets the criteria; a consultant says how to get there.
An idea that has left the drawing board and is worth something to people, be it a new tool or an old one in a new role.
An improvement may be a single change; continual improvement goes on, round after round.
An inspection compares with a specification; a review weighs whether something serves its goals.
An inspection judges items; an audit judges how a system or process is run.
An inspection looks at an item against its specification; a review looks at whether a thing serves its goals.
An inspection passes or stops an item; monitoring watches how things go and stops nothing by itself.
An instruction tells what to do and is revised when things change; a record tells what was done and is left as it is.
An objective may be about profit, safety or anything else; a quality objective is about products, services and customers.
An objective names a target; a policy gives the direction in which targets are chosen.
An observer takes no part; a technical expert is there to help the auditors understand.
An observer watches for somebody else; a guide is sent by the auditee to help the auditors.
An ombudsman's office, arbitration board or similar service, to which company and customer can take a quarrel they cannot settle alone.
An opportunity is a chance to gain something; taking it brings risks of its own, so both are looked at together.
Analysis and evaluation
Analysis of data
Another round on a faulty item, after which nobody could tell it from one that was right at once.
Any paper or file is a document; documented information is the part of it that the management system relies on.
Anything new that came up in it
Ask what might hold the quality system back or carry it further, starting from what is known about the context and the parties.
Ask whether the customer has to agree; often nobody in the company may decide alone.
Ask whether the thing would change with it: a new bore makes another part, a new price does not.
Asks for the same document in other words: it is to be available.
Assurance gives others reason to trust the whole arrangement; control checks and adjusts the work and what comes out of it.
Audit evidence is what auditors collect; objective evidence can come from any test, reading or record.
Audit your own company on a plan, asking two things of its system each time.
Auditors who do not judge their own work
Be ready for spills, fires and the like; rehearse, react, learn.
Before saying yes to a customer, look at the whole wish, spoken or not, and make sure that you can deliver it.
Before you put something on the market, know what it has to fulfil and be sure that you do not promise too much.
Behind every objective stands a small plan, so that it is more than a wish and somebody can follow its progress.
Better products and services, also for wishes yet to come
Beyond the few papers the standard insists on, write down as much as the work takes.
Bring new products and services into being step by step: planned, fed, checked, documented and changed with care.
Bringing a one-off undertaking to a good end: knowing what comes next, what it costs and where it is stuck, and keeping everybody at it.
Building a bridge, launching a product, moving an office: work done once, with a deadline, a budget and often a team of its own.
Building trust before delivery: proven methods, trained people, audits and certificates let buyers and leaders count on good work without watching every step.
Buying a catalogue part is purchasing; handing over a step of your own work is outsourcing.
Calibration alone is not enough, since it tells the error of a gauge but not whether that error is acceptable.
Can it do it, day in and day out? The lathe can hold the tolerance, the hotline can cope with the calls, the supplier can manage the volume.
Capability asks whether something can meet the demands at all; dependability asks whether it will do so whenever called upon.
Capability is about being able to deliver at all; dependability is about not failing when needed.
Capability is what something can deliver; performance is what it did deliver.
Care and checks keep it reliable
Certificates, training records and the like are kept
Change control is one task within configuration management, next to identification, status bookkeeping and audits.
Change the system where it was part of the trouble
Changes to requirements for products and services
Check every promise before you make it, and remember what the check showed.
Checks at the right points along the way
Choose what to watch, watch it properly, and draw conclusions from what you see.
Communicating the quality policy
Companies or people who have joined forces under one roof, as in a trade federation, professional society or consumers' club.
Competence belongs to people; capability to processes, machines and whole companies.
Competence is about people; capability is about what a process, machine or company can turn out.
Configuration management is the whole discipline; change control is the part that handles alterations.
Conformity can be measured on the part; satisfaction shows only when one asks the person.
Conformity is measured against requirements; satisfaction is what the customer feels.
Continual means again and again, with pauses; continuous would mean without any break.
Control holds today's level; quality improvement lifts it.
Control keeps the work at today's level; quality improvement raises that level.
Control of changes
Control of design and development changes
Control of documents
Control of externally provided processes, products and services
Control of monitoring and measuring equipment
Control of nonconforming outputs
Control of nonconforming product
Control works on the item and the process; assurance gives customers and leaders grounds to trust them.
Correction puts the single case right; corrective action deals with what lies behind it.
Correction repairs what is already wrong; preventive action keeps it from ever going wrong.
Corrective action
Corrective action answers trouble that has occurred; preventive action answers trouble that could occur.
Create surroundings in which the work can be done well: light, climate and cleanliness, but also tone, stress and fairness.
Creating and updating documented information
Criteria are fixed before the audit starts; findings come out of it.
Criteria are the yardstick; a finding is what the auditor reads off it.
Criteria say how things ought to be; evidence shows how they are.
Customer property
Customer service goes along with everything sold; a service is itself what is sold.
Customer-related processes
Customers hear of it from you
DRP stands for dispute resolution process.
DRP-provider
Dangers and chances for product and customer are dealt with
Data are raw; they become information when they tell somebody something.
Data are the figures on the page; information is what one learns from them.
Definitions
Design and development
Design and development changes
Design and development controls
Design and development of products and services
Design and development review
Design and development validation
Design and development verification
Designers start from a recorded brief without gaps or riddles, in which clashing wishes have been sorted out.
Determining the requirements for products and services
Determining the scope of the quality management system
Did it work? A fix was effective if the trouble stays away, a course if people can do the job afterwards, a plan if its goals were reached.
Did we build it right? The thing is compared with its specification, and tests, measurements or calculations prove that it matches.
Did we build the right thing? Trials, simulation or pilot use prove that it really does its job for those who will use it.
Directive 2007/47/EC
Do not assume that permits and promises are kept; check, and put right what is not.
Do not stand still: learn from faults, use chances and get better for the customer.
Do not write the word lightly in a report; in a court case over damage it may count as an admission.
Do people work as the system says, and does it say what it should? Go and see.
Do the actual work for the customer under control: from the first request through design, buying and making to hand-over and what comes after.
Do what takes the cause away
Documentation requirements
Documented information covers records and also the instructions and plans to work by.
Documented information is what the management system relies on and looks after; a document can be any paper or file.
Doing well not just this season but for many years, through changes of market, technology and leadership.
Drawings, part lists, software versions, test instructions, manuals and the like, which together pin down one product through its whole life.
Drawings, recipes or job instructions where people work
Each process has the people, tools and time it takes
Effectiveness is reaching the goal; efficiency is reaching it with little effort.
Effectiveness sets performance against what was planned.
Efficiency asks what it cost to get there; effectiveness asks whether one got there.
End up with drawings, code or descriptions from which others can buy, make, test and use the thing.
Enough people, time and money to carry it out
Environment for the operation of processes
Environmental objectives and planning to achieve them
Establishing the quality policy
Every defect is a nonconformity, but a missed requirement that never bothers the user is no defect.
Everybody hears from the top why quality counts
Everybody working for you understands what their own work does to nature, and what it spares when done well.
Everybody working for you, whether staff or contractor, understands what quality asks of them and why it matters.
Everyday language means only computers by it; here talk and paper count too.
Everyday language says supplier and mostly thinks of outside firms; here a department next door can be one as well.
Everyday processes repeat; a project happens once and is then closed.
Everyday work kept within the lines, and readiness for the bad day.
Everyone with a stake is an interested party; a customer is the one for whose sake the work is done.
Everything around people at work that they feel or breathe, such as light, noise, heat, cleanliness, shift pattern, stress and how colleagues treat each other.
Everything that keeps a company on course when the boss is away: who decides, which rules hold, how work flows, how results are checked.
Everything the processes lean on, from people and premises to skills, talk and paper.
Evidence is the facts collected; findings are what comes of comparing them with the criteria.
Evidence is what was seen; a finding is how it compares with the criteria.
Evidence shows how things are; criteria say how they ought to be.
Exchange on the environment, inside and outside.
Facts about what is on offer
Faults and side effects become fewer and smaller
Feedback covers praise and questions too; a complaint is the unhappy kind that wants a reply.
Feedback may be praise or a passing remark; whoever complains is unhappy and wants something done.
Fewer bad surprises, and milder ones
Fewer returns, shorter waiting, no late orders: a target that customers will feel once it is met, chosen to suit the quality policy.
Figures and findings on environmental performance.
Figures that nobody reads are wasted; turn them into answers to seven questions about how the company is doing.
Find out by a method of your choice how customers feel about what they got, and keep an eye on it.
Find out how well the system really works: by figures, by asking customers, by auditing and by stepping back as leaders.
Find out why, and whether it lurks elsewhere
Find out with the customer what is wanted, check that you can do it, and keep both sides in the picture when it changes.
Find what matters for nature and for the company, and prepare for it.
Finding out what something is really like, for example how heavy, how strong, how late or how clean.
Findings are single points; the conclusion is what they mean taken together.
Findings speak of single points; the conclusion sums up the audit as a whole.
First aid, also for what it has already spoiled
First limit the harm to nature, then find out why it happened and see to it that it stays a single case.
Fitting premises, machines and surroundings
Fixing the case at hand, for example by reworking, exchanging or writing a new invoice, without yet asking how it came about.
From the first copy to the shredder, every document and record follows a known path, papers from outside too.
Gaps are closed, and somebody checks that it helped
Gaps between quote and order are cleared up
Get better by handling them
Get it out of the way, or stop delivering
Give those who make or serve all they need to get it right, from papers and tools to skills and safeguards.
Good work is no accident: know beforehand what counts as good, have the means ready, and do not let changes or subcontractors upset it.
Good, bad and unchecked pieces are never confused, and where a piece's history may be asked for, somebody can tell it.
Grade is the class aimed at, quality how well the aim is met; a plain hostel can be of high quality and a luxury hotel of poor quality.
Halls, power supply, machines, vans, computers, data links: the things and services without which the daily work of a company would come to a stop.
Handing over is a decision with a name to it, based on finished checks; skipping one takes special leave.
Have enough of the right people for the work and for looking after the quality system, even when somebody is ill or leaves.
Have the documents and records the system needs, make them well, and keep them findable, current and safe.
Have written quality objectives wherever in the company they make a difference, each one checkable and followed up over time.
Having a hand in something rather than standing beside it, for example by joining the meeting, doing a share of the work or being consulted.
Help, goods or skills to be bought in
Holding an item against its drawing or order, with a gauge or a trained eye, to decide whether it may pass.
How a company keeps its measuring trustworthy as a whole, with instruments fit for their task, sound methods, and somebody looking after both.
How are things really done, compared with what was agreed? Impartial people go and look, following a plan, and report what they can prove.
How big and how tricky the job is
How closely customers and others want to look in
How content customers are
How far the company's own people and equipment reach
How much you get for what you put in, so that the same outcome with less time, money or material scores better.
How often somebody looks
How one sees whether a process runs well
How one will tell whether it was reached
How somebody grows into a task, for instance by schooling, practice, coaching or job rotation, until it can be left to them.
How supplier and deliveries are kept in check
How the processes follow and feed one another
How their belongings are treated
How those involved work together and pass things on
How well the quality system works
How you will follow and rate their work
Human resources
ISO 13485
ISO 45001
ISO/IEC 27001
Ideas for doing things better
Identification
If you invent what you sell, have a way of developing it that everybody follows.
Improvement betters what is there; innovation brings in something new.
Improvement can be a one-time step; continual improvement is a habit that does not end.
Improvement sharpens the old tool; innovation replaces it by a better idea.
In a joint audit several bodies audit together; in a combined audit several systems are covered together.
In a plant of a large group that runs a system of its own, the plant's leaders are meant, not the board of the group.
In daily talk the word also means the bosses; a clear text keeps the people and the work apart.
In line with what the quality policy promises
In measuring, the word means something else: gauge by gauge, each was calibrated with a better one, up to a national or international reference.
Incoming checks, test certificates, visits or the like
Information for external providers
Information security risk assessment
Information security risk treatment
Information security, cybersecurity and privacy protection — Information security management systems — Requirements
Infrastructure is what people work with; the work environment is what it is like to work there.
Inspection finds the bad item; quality assurance gives reason to believe that hardly any will be made.
Inspection is one way among several; verification may also rest on a calculation or on documents.
Inspection is one way to verify; a second calculation or a bench test is another.
Inspection may only look and gauge; a test makes the thing perform.
Inspection sorts good items from bad; assurance is about trust in how they come about.
Instructions, flow charts and the like to work by
Involvement is having a part in something; engagement adds the will to make it succeed.
Is this still the right system for us? The people at the top ask so regularly, in person, with an eye on where the company is going.
It applies to services and processes as much as to hardware.
It can still be read years later
It is one of the seven quality management principles, under the name engagement of people.
It pledges to make the system better and better
It pledges to respect what customers and law demand
Its service life and the wear it will see
Keep a current picture of what helps or hinders the quality system, from markets and laws to staff and know-how, and ask whether climate change belongs in it.
Keep documents and records under control from issue to disposal, those from outside too.
Keeping an eye on how something is doing, by watching, counting or reading off, so as to notice when it drifts.
Know the company's processes: each has an aim, an owner, means and checks, and one that misses its aim is put right.
Know the world your company works in, who has a stake in it, what the system covers and which processes it is built from.
Know what surrounds your company, who cares about its footprint, and what the system covers.
Know what the public and authorities must or may hear from you, and tell them.
Know where you use up or burden nature, from raw material to waste, and which of it is serious.
Knowing how and actually managing it, so that the job in somebody's hands comes out as it should.
Lay out each development job beforehand, in as much detail as its size and risk deserve.
Leaders have processes and risks in mind, and say so
Leave to use it all the same
Length, colour, taste, battery life, friendliness: one of the many answers to the question what a thing is like.
Let fair-minded people find out, on a plan, whether the system on paper is the one that people work by.
Long afterwards it can still be seen that an order was checked and how the check came out.
Look for risks and opportunities around the quality system and do something sensible about those that matter.
Look hardest where nature has most to lose, with auditors who are free to speak.
Looking after customers from first enquiry to last spare part, wherever they get in touch with the company.
Machines that run, a roof that keeps dry, software that responds: what people work with is there and looked after.
Made so that its readers can open and follow it
Make more of what turns out well
Make the product or perform the service so that it comes out right, stays right and can be followed up.
Making a faulty item usable, for instance by welding a crack shut; a look at the drawing may still show the difference.
Management commitment
Management here is the work of steering; top management is the people who do it at the head.
Management is the work of steering; top management is the people at the head of it.
Management representative
Management responsibility
Management system is the wider word; quality is one of the subjects it can serve, like safety or environment.
Managers further down get backing to set an example
Many writers keep the word compliance for obeying laws and regulations.
Material, parts or services that go into yours
Measure what shows whether you spare nature or burden it, with instruments you can trust, and learn from it.
Measurement puts a number on something at one moment; monitoring follows it over time, with or without numbers.
Measurement yields a value; a test says how something does for its purpose, and may contain many measurements.
Medical devices — Quality management systems — Requirements for regulatory purposes
Methods that do not fool anybody
Mindful of what customers, law and company ask for
Minutes, test reports and the like are kept
Money, people and time for quality are granted
Monitoring and measurement
Monitoring and measurement of processes
Monitoring and measurement of product
Monitoring and measuring resources
Monitoring follows how things go over time; an inspection decides about an item, pass or fail.
Monitoring is part of running the work; an audit is an impartial look from outside that work.
Monitoring may do with a watchful eye; measurement always yields a value.
More than being present: people give ideas and effort of their own because they want the team's goal as much as anybody does.
Most outputs mix product and service, as a meal in a restaurant does.
Neighbours, authorities, customers: find out what they expect for nature, and which of it you will be held to.
Never calling it finished: round after round, the company looks for the next thing to do better, acts on it, and checks the gain.
News of the system moves up as well as down; good ideas for nature find a listener.
No company has to please all of them; it decides which ones matter for its management system.
No demand of customer or law is overlooked or missed
No document goes into use without somebody's approval, and whoever picks one up can tell what it is and read it without trouble.
No quiet alterations: whoever wants to change a signed-off drawing, part list or program says so, has the effects weighed and waits for a yes.
No surprise keeps the system from delivering
No work stops for want of the right paper
Nobody alters a design, finished or not, without somebody having thought about what else it touches.
Nobody and nothing can upset its setting unnoticed
Nobody does work that quality hangs on without being up to it, and the company can show why it believes so.
Nobody goes on working to an order that no longer holds; word of a change reaches papers and people alike.
Nobody handles what can harm nature without having learned how.
Nobody makes quality alone from an office. Those who do the work know it best, and give more when they may learn, decide and speak up.
Nobody without leave can read, alter or delete it
Nobody wonders whose task the environment is, and the top hears how things stand.
Not every supplier needs the same attention; whom you take, keep or drop follows from yardsticks you have set yourself.
Not stopping at the mended part: find what let the fault happen, then change machine, method or training so that it has nothing left to grow from.
Nothing is final: the way of working keeps getting better
Nothing leaves unchecked, and care goes on after shipping
Now through ISO 13485:2016, 7.5.11.
Now through ISO 13485:2016, 7.5.8.
Now titled.
OH&S policy
Objective evidence can back up anything; audit evidence is the part that tells an auditor something about the criteria.
Objective is the wider word; a sales target is an objective, but no quality objective.
Objectives can be derived from it
Occupational health and safety management systems — Requirements with guidance for use
Often abbreviated to QMS.
One can be involved without caring much; engagement means wanting the common goal and adding to it.
One can tell which document it is, and whose
One sees at a glance whether it may be used
One sees what changed and which version counts
Opinions are cheap and often wrong. Count, measure or go and see before you choose, and be ready to find that you were mistaken.
Organizational knowledge
Others can buy, make and serve from them
Others deal with your customer in your name
Output is the wider word, covering products, services and what one process step hands to the next.
Output is the wider word, covering services and products alike.
Outsiders who should see it can get it
Paper about processes has two uses: people work by it, and others can trust that the work was done. The company decides how much that takes.
Papers follow a known path from issue to disposal; the right one is found, wrong hands are kept off.
Parts that only make sense together, because each one influences the others and what the whole can do.
Payment is not the test; a pupil, a patient and a library user are customers too.
People
People watch their bosses more closely than any poster: a foreman who skips a check, or a director who asks after one, sets the tone.
People who have learned the job
People who know discuss whether the design will do
People, machines and material are reckoned up
People, tools and money, from inside and outside
Performance is what came out; effectiveness compares that with the plan.
Performance is what has been delivered; capability is what could be.
Permits, limits, promises: find out which duties towards nature hold for you and what follows from each.
Plan, reports and findings are kept
Planning of product realization
Pleasing customers stays on the agenda
Point by point what the auditors say of what they saw: this is in order, that is not, here something could be done better.
Points that function and safety hang on are marked
Post-delivery activities
Praise and complaints reach somebody who acts
Praise, criticism, a question, an idea: what a company hears from people about its offers or the way it treated them.
Preservation
Preservation of product
Preventive action
Preventive action comes before anything has gone wrong; corrective action comes after and stops it from coming back.
Procedures, plans, drawings, forms, databases and records all fall under it.
Processes are judged, and changed when they miss their aim
Product is one kind of output, which can be ready before any customer comes in.
Programmers use the word for the thing itself too, as in release 4.2.
Progress is followed at set times
Promise and reality agree: the part matches its drawing, the service its contract, the system its standard.
Proof that does not hang on opinion, such as readings, entries, documents or things seen, which anyone else could check as well.
Proof that the result is good enough
Property belonging to customers or external providers
Protecting nature costs time and money; plan for both.
Provider is the wider word, which also takes in departments of your own organization.
Provision of resources
Purchasing
Purchasing information
Purchasing process
Put everything on the table that shows how the system fares and what has changed around it.
Put it right
Putting a number on something, as with a caliper, a stopwatch or a survey, by a method that others could repeat.
Putting something through its paces, under load, in heat or for a week on end, to learn how it stands up to real use.
Quality assurance is one branch of quality management, the one that earns trust.
Quality control is one branch of quality management, the one that checks and adjusts the work.
Quality management also sets policy, goals and plans; control is only the checking and adjusting.
Quality management is the whole; assurance is the part of it that earns trust.
Quality management is the work done; the system is the arrangement that carries it.
Quality management is the work; the system is what a company has set up to do that work reliably.
Quality management system and its processes
Quality management system planning
Quality management — Fundamentals and vocabulary
Quality manual
Quality objectives
Quality objectives and planning to achieve them
Quality planning is an activity; a quality plan is a document it can lead to.
Quality planning is the thinking ahead; a quality plan is a paper that may come out of it.
Quality policy
Quality policy and objectives pull the same way as strategy
Quality takes people, equipment, knowledge and money; know how much, and provide it.
Quality tells how well the demands are met; grade tells which class of demands was chosen.
Quality work is part of the daily business
Range and accuracy match what is to be judged
Raw figures, readings, marks or observations about something, before anybody has made sense of them.
Readings that matter hang on a chain of calibration; if a gauge turns out wrong, think again about everything judged with it.
Rebuild the quality system on purpose, thought through beforehand, so that nothing important falls between the old way and the new.
Reckon up what good work takes and have it there in time, out of the company's own means or from elsewhere.
Records are the part of documented information that proves what was done.
Records showing how the processes really ran
Regrading keeps the item in use, in another class; scrapping ends its use.
Regulation (EU) 2023/607
Regulation (EU) 2024/1860
Regulatory comes from an agency or ministry; statutory stands in the act of law itself.
Release of products and services
Renewed when reached or overtaken by events
Repair makes the item fit for its use; scrapping ends that use.
Repair makes the item usable for its old purpose; regrading gives it a class whose demands it meets as it is.
Repair makes the item usable; rework makes it fully conforming.
Repair works on the item; regrading gives it another class.
Requirements for products and services
Resolution, drift, range, stability: what one has to know about a gauge to judge how far its readings can be trusted.
Responsibility and authority
Responsibility, authority and communication
Results from seven sides, and where they are heading
Review input
Review of the requirements for products and services
Review output
Rework changes the item until it fits its own requirements; regrading leaves it and picks other requirements.
Rework changes the item; regrading changes the class it is sold in.
Rework saves the item; scrapping gives it up.
Risks and opportunities of the processes are dealt with
Roles, responsibilities and authorities
Rules of the trade the company has chosen to follow
Run audits as a steady routine that looks hardest where most is at stake, and whose findings lead somewhere.
Run the quality system as a network of processes that are described, steered and improved, on no more paper than that takes.
S25
S33
S37
S54
S55
Say in public how far the system reaches, without leaving the dirty parts out.
Say only about the environment what your own figures bear out, by set ways and to the right people.
Scope
Scrap gives the item up; repair makes it serve its purpose after all.
Scrap gives the item up; rework brings it up to its requirements.
Scrapping ends the planned use for good; regrading finds the item a place in another class.
See later whether it helped
See whether it helped
Selling or using a failed item as something it is good enough for, as when a flawed plate is offered as a second, openly marked and cheaper.
Service is one kind of output, which does not exist until there is somebody to serve.
Set aims for the environment and the way to reach them.
Set aims where your burden on nature is heaviest, and follow whether it really falls.
Set quality objectives that can be checked, and plan the way to each one.
Settle how news about the quality system travels inside the company and to the outside.
Settle what you still owe the customer once the thing is out of your hands, and do it.
Several bodies send their auditors together, say a customer and a certifier, so that a company is visited once instead of twice.
Several subjects in one go: the auditors who ask about quality also ask about environment or safety during the same visit.
Slips of hand and head are made hard
Somebody entitled accepts it as it is
Somebody entitled has said yes before it goes out
Somebody in charge turns the light green, and parts, data or a drawing may go on their way, to the next bench or out of the door.
Somebody keeps customer wishes in view everywhere
Somebody keeps the system true to the standard
Somebody keeps the system whole while it is rebuilt
Somebody reports to the top how the system does
Somebody watches whether the processes deliver
Someone trained to question, watch and judge fairly, who gathers the facts in an audit and weighs them against its yardsticks.
Someone with a stake in what a company does, whether real or only felt: a buyer, an investor, a neighbour, a works council, an inspector.
Something can match its specification and still fail in use; validation is about the use.
Something noted during an audit, such as a calibration label, an answer or an order file, that another auditor could check again.
Something that can be read, viewed or handled to learn what it says, such as a page, a file, a wall chart, a film or a colour sample.
Something that has to be so, because the buyer ordered it, a law wants it, the company promised it or nobody would accept anything else.
Special processes such as welding are proven, and proven again
Staff can tell what it means for their work
Staff get a lead and a helping hand with quality
Stated so that success can be measured
Stay in touch with customers from the first question to the last complaint, so that neither side is taken by surprise.
Steering a company or unit: deciding where to go, sharing out tasks and means, keeping an eye on progress and stepping in.
Stepping back from a plan, design, contract or system to judge whether it is still good enough for the goals it serves.
Strength, attention, fatigue, habit, culture: people being what they are, and the difference this makes to a machine, a task or an outcome.
Suppliers fail, machines break, demand doubles overnight: what such surprises might do to your plans, for worse or for better.
Surveys, repeat orders and talks with buyers tell more about it than a count of claims.
Take in risks nobody had thought of
Taking quality past the level that is normal today, for example from one return in a hundred to one in ten thousand.
Taking stock along the way: how far has the project come, and are goal, date and budget still within reach?
The answer the client has been waiting for once all points are on the table: is the supplier fit, does the system work?
The arrangements written down for the quality of one order, product, project or site, where the company's general rules are not enough.
The audit client is whoever asks for the audit, which need not be a customer of the company audited.
The auditee is looked at; the client asked for it.
The auditor judges; the technical expert explains.
The audits of a year, say, on one calendar: which areas get a visit, how often, and why some get more than others.
The caliper, the gauge block that checks it and the program that works out the figure: all the hardware and software behind a reading.
The characteristic is the trait, say a diameter; the requirement is the value asked of it.
The client orders the audit; the auditee is the one looked at, though in an internal audit they may be the same.
The company got where it wanted to get; what it had set itself has come true.
The company, site or department that the auditors come to look at.
The configuration changes with each approved change; a baseline is one agreed state of it, frozen.
The configuration is what the product is made up of; the information is the drawings and lists that tell so.
The criteria are what practice is compared with; the scope is which places and processes are looked at.
The customer's own words, down to shipping and aftercare
The demand may come from a customer, a law, a standard or the company itself.
The discipline of always knowing which version of a product is valid, which parts and documents belong to it, and who approved every change.
The drawing itself stays as it is; the next lot is made by the old rule again.
The drawing or code is checked against the brief
The end of the road for a faulty item: it is cut up, melted down or binned, and nobody can mistake it for a good one.
The exact make-up of one version of a product or service, so that a second one built from the same papers would have the same parts and behave alike.
The file of a fault tells its whole story, so that years later people can still learn from it.
The guidebook to a company's quality system, laying down what it covers, how its processes fit together and which rules hold.
The handling behind a reading, step by step, from preparing the sample through using the gauge to working out the figure.
The hands-on side of quality, where work and its output are checked and adjusted so that what leaves the bench is what was asked for.
The information is the drawings and lists; the configuration is the make-up of the product they describe.
The issues found in the context are weighed
The journey on which a company gives itself a working way of managing quality and then keeps it fit for years to come.
The logbook of a product's versions: what holds today, what held last year, which changes have been asked for and which are done.
The machine and the hall are infrastructure; the heat and noise in the hall are work environment.
The manual describes the system; a company can have the system without the manual.
The manual holds for the company as a whole; a quality plan for one order, product or project.
The manual is a description; the system is what people really do and rely on.
The moment or rhythm
The name behind the go-ahead
The news worth passing on
The one on the giving side of a deal, who makes, sells, delivers or performs what somebody else receives, whether outside or in-house.
The one order, product, process, project or site that a given quality plan was written for.
The organization is everybody together; top management is the few who head it.
The paper trail makes work and result believable
The people addressed, inside and outside
The people at the very head, such as an owner-manager or an executive board, whose decisions nobody else in the company overrules and who answer for the outcome.
The people at the very top carry the quality system themselves: they set its direction, hand out its roles and stand up for it.
The people concerned know them
The people who do the work are up to it
The people who use what a company makes are the reason for its work, so whoever decides something asks first what it means for them.
The people, money or equipment it will take
The person who speaks
The plan organizes the days; the scope says what the audit takes in.
The point you are heading for, such as half the waiting time by June or a certificate next year.
The procedure tells how; the process is what actually goes on.
The process is the work itself; the procedure says how that work is to be done.
The products and services the system is meant for
The provider is the service that runs the procedure; the resolver is the human being it puts on the case.
The provider runs the procedure; a dispute resolver is the individual it sends into a case.
The quality policy gives the direction and lasts for years; quality objectives are the targets drawn from it.
The quality system works better than before
The requirement says how much is asked, say 20 mm; the characteristic is what is measured, say the diameter.
The right gauges within reach, and used
The right version is within reach of those who work by it, and out of reach of mishap and prying eyes.
The scope draws the borders of an audit; the plan sets its timetable.
The scope says where the auditors look; the criteria say what they compare it with.
The script for a project, listing the tasks, dates, money, people, risks and quality arrangements needed to bring it home.
The stage after a complaint that company and customer could not settle: an ombudsman, mediator or arbitrator has been asked in.
The standard names a minimum of documents and records; beyond that, have as much as good work needs and no more.
The steps that lead to the objective
The steps, and the reviews between them
The system keeps working as a whole
The targets their own work serves
The task that a company's leaders see for it in the world: what would be missing, and for whom, if it closed tomorrow.
The thing the talk is about, of whatever kind: a bolt, a haircut, a welder, a company, an idea for next year.
The timetable of one audit, telling who visits whom, when, where, and on which subject.
The track record of a machine, supplier, team or company: what it has really brought about so far, good or bad.
The valid text of the policy is there in writing
The visitors on audit day: a leader, often colleagues and now and then a specialist; in a small firm, one auditor may be the whole team.
The way or channel
The way work gets from start to outcome, say from an order and bar stock to a delivered part, by steps that build on one another.
The ways in which messages and facts travel inside a company, from meetings and notice boards to e-mail and databases.
The wishes of the parties that count are weighed
The yardstick for an audit, such as a standard, a law, a contract or house rules, by which what the auditors see is judged.
There is a trail to follow, for example from a part in the hand back to its steel melt, or from the melt to every customer.
They answer everything that was put in
Think ahead about impacts, duties, risks and aims.
Think ahead: what could go wrong or well, what you want to reach, and how to change the system without breaking it.
Think your wishes through before you place the order, and leave the supplier in no doubt about them.
Thinking quality through before the work begins, so that nobody finds out halfway what was promised, who does it or what it takes.
Those at the top carry the system and say where it goes.
Those at the top make the environment part of running the business and show it by deeds.
Those at the top step back at set times, look at the whole system and decide what to do with it.
Those in charge hear the result
Those who look after measuring in a company: they know which gauge suits a job, when it is due for calibration and whether a reading can be trusted.
Those who run the company answer for the quality system in person, give it means and weight, and can show examples of doing so.
To have work that is yours done by another company, such as plating, payroll or logistics, while you still answer for the outcome.
Top management answers for whether the system works
Top management is the few at the head, who act in person; the organization is the whole that they head.
Top management keeps the customer in mind at every turn, so that no promise is broken and no law overlooked.
Top management says, in words that suit no other company as well, what it stands for in quality, and commits itself to it.
Top management sees to it that the system delivers
Top management shows by what it does, not by signatures alone, that quality and the customer matter.
Top management wants and drives improvement
Traceability
Training and practice are the way to competence; having attended a course is not yet competence.
Treat every fault and complaint as a lesson: stop the damage, then make sure that the same cause cannot strike twice.
Treat what others have left with you like a guest's coat, and own up when it gets lost or spoiled.
Turning a wish list into something buildable or doable: needs and rules are worked out, step by step, into drawings, recipes, code or service descriptions.
Type and extent of control
Upkeep counts too: a printer that left its factory without fault can be repaired after years.
Validation of processes for production and service provision
Verification looks at what was specified; validation looks at whether it works for the user.
Verification of purchased product
Verification proves a match with what was specified; a review may find that the specification itself is wrong.
Version 1.0, signed and frozen: the drawings and lists everybody goes back to when asking what has been altered since.
Visits to check on the spot, yours or your customer's
Watch each supplier as closely as the damage it could do to your customer deserves.
We can keep what our offers and adverts promise
Weak points are soon dealt with, roots included
Well-chosen figures, taken and read by routine, tell the truth about the system, and the readings are kept.
What a ministry, agency or licensing office demands in its own rules and decisions, such as a permit condition or a type approval.
What a process starts from and what comes out
What a supplier's slip could spoil, and its own checks
What a user or inspector would look at to judge a thing, such as a bore diameter, a taste or an answering time.
What an act of parliament or a similar law demands, so that neither buyer nor seller can waive it.
What both sides do when something goes badly wrong
What came out of the check
What could go wrong once it is in use
What could happen if it fails
What counts as good work and as a good result
What each kind of work demands is settled
What earlier work of the same kind has taught
What follows when somebody ignores the rules
What goes without saying if the thing is to work
What happened, and what people did about it
What happens before a gauge gets its valid sticker: its error is found, somebody decides whether that is small enough for the job, and if not, it is adjusted.
What has changed inside and outside the company
What is asked, ordered and altered on the way
What is gained by it, and what might go wrong
What is good already does not rust, break, spoil or get lost on its way through the works and to the customer.
What is looked at each time, with which yardstick
What is not as it should be must not slip through to anybody who takes it for good.
What is to be delivered or done
What is to change in the system
What is to come out is settled beforehand
What is to get better
What it must do and how well
What keeps the change from doing harm elsewhere
What law and authorities ask of it
What law and authorities demand
What law and our own judgement demand of the offering
What law demands after hand-over
What making, selling and servicing will need from it
What may not go ahead without your yes
What money, people or equipment that takes
What one hears from the field
What others do or deliver for you counts as your own work, so choose them well, tell them clearly what you want, and check.
What papers will show that the design fits
What raw figures or observations turn into once they tell somebody something, for instance that the third batch is too warm.
What sets the stage for a company, from rivals, laws and technology around it to habits and know-how within, and makes some plans sensible and others hopeless.
What stays behind as a trace once something has been done or measured, like a filled-in form, a log entry or signed minutes.
What the auditors look at and what not, for instance the Lyon plant without its warehouse and the orders since January.
What the company itself adds
What the company stands for in quality
What the customer asks or has in the contract
What the experts thought of it
What the leaders openly declare about quality, such as their promise to customers and their will to get better, as the root of all quality goals.
What the result must be able to do
What the supplier's people must know or have passed
What the work on risks and opportunities has brought
What their work adds, and who gains by it
What they want, as far as it touches quality
What to check, and when it is good enough
What two or more parties have promised each other in a way they can be held to, in writing or by word of mouth.
What was changed
What was done about it
What was wrong
What you found must not stay on paper; decide what to do, and judge later what it brought.
Whatever comes out at the far end of a process, for example a part, a decision, a file, a repaired car or a treated patient.
Whatever else people need to do good work
Whatever the checks bring up is dealt with
Whatever the management system needs in writing, sound or picture and looks after, be it an instruction to work by or proof of what was done.
Whatever the standard insists on having in writing
When it is to be reached
When it may be thrown away, and how
When only one plant, department or company of a group runs the system, that part counts as the organization.
When somebody sits down to make sense of it all
When something has gone wrong, mend it and take away what made it happen.
Where results depend on measuring or monitoring, use means you can trust and can prove you can trust.
Where the system has to get better
Whether buyers and users have a hand in it
Whether dealing with risks and opportunities has paid off
Whether it follows our own rules and the standard
Whether it is alive in daily practice
Whether people, money and equipment suffice
Whether plans were really carried through
Whether products and services turn out right
Whether somebody goes home pleased or disappointed. It is a feeling, so only the customer can tell.
Whether the trouble stayed away afterwards
Which battles to fight, which means to use and what to leave aside on the way to something big or far off.
Which circumstances, from law and market to water and climate, make protecting nature easier or harder here?
Which signs tell how things are going
Which suppliers do well and which do not
Which tests against specification and real use there will be
Who answers for each process and may decide in it
Who does and decides what afterwards
Who gave the green light
Who gets it, and how one finds it again
Who has a stake that counts for the quality system
Who is in charge of it
Who sits on it depends on whom a change would touch; a customer's representative may be among them.
Who talks to whom, and where the two sides meet
Whoever a product or service is made for, today or perhaps tomorrow: buyer, user, patient, guest or the next department in line.
Whoever does business or serves a cause as one unit: a plumber working alone, a hospital, a town hall, a sports club, a worldwide group.
Whoever has the final say on what belongs in a product, in many companies a change board that accepts a proposed alteration or turns it down.
Whoever helped to build a system is too close to it to audit it without bias.
Whoever orders an audit and is handed its report, perhaps the company's own leaders, a customer or an authority.
Whose decision it was
Work by rules that spare nature, your suppliers too, and think of the product from drawing board to waste bin.
Work environment
Work given away is still steered by you
Work is kept on course while it runs
Work of your own that others do for you
Write each incident down so that somebody can later see what became of the bad piece, and on whose word.
You can rely on it: it seldom breaks down, it is soon mended, and it does not fail at the worst moment.
abbreviation
able
able-to-deliver
about
absen
accepted
accessib
accident
accountability
achieved
achievement
added
addition
addressed
advance
advantage
advocat
aftersales
aims
alarm
alerting
alignment
allocat
allow
already
alteration
anchor
anodi
anonym
appetite
applicant
apply
appointed
appointment
approvals
artefact
artifact
ascertain
aspect
asset
assur
astm
atmosphere
attached
attachment
attack
audit client
audit conclusion
audit criteria
audit criterion
audit evidence
audit plan
audit program
audit programme
audit programs
audit scope
audit team
audit-trail
auditing
authority
bachelor
back
back-up
backs
backtrac
badge
bank
barrier
be available as evidence
beginning
behavio
belonging
belongings
better-offering
better-system
bias
bilingual
bin
binary
bioburden
biweekly
bonding
borrowed
breakage
bsc
built
built-in
burnout
buy
by-when
cad
calculation
camera
campaign
capitali
case
casting
ccb
center
central
centre
centric
champion
change control
change log of production and service, with names and measures
changed-surroundings
checkpoint
checks
checks-on-site
checksum
circumst
circumstance
clean-room
cleanliness
cloth
cluster
coaching
coding
collaborat
combined audit
communication
communicator
community
competence acquisition
competent-people
compiler
compl
compliment
compos
concerned
conditional
confiden
confidentiality
configuration authority
configuration baseline
configuration control board
configuration object
configuration status accounting
conforming
confusion
considered
consistently
contained
context of the organisation
context of the organization
contingenc
continual improvement
continuing
continuous
continuously
contractual
controlled
controller
cooperat
corrective action
correlation
cost
count
country
crate
criteria-met
criteria-scope
ctq
culture
cushion
customer focus
customer satisfaction code of conduct
customer satisfaction codes of conduct
customer service
customer-informed
customer-property
customer-voice
customer-wishes
customers-users
customs
data, information and document
datacenter
datasheet
datum
day
deactivat
deal
debrief
december
decontaminat
decreas
deem
default
deficit
deleg
deliverabl
demands that first came up during that check
demo
departur
departure
deput
derived
design and development
design papers named in that plan
designated
desirable-effects
desired
despatch
destruct
detailed
detected
determine
determined
determines
deviation permit
dfmea
diagram
digital
dimension
direct-to-customer
directly
disciplin
discipline
disclos
discontinu
discover
discriminat
disinfect
disk
dispositioning authority
dispute resolution process provider
dispute resolver
dissatisf
distinct
distraction
distribution-access
divided
dmaic
documents the company adds of its own accord
documents the standard asks for
door
dose
downtime
drawings, recipes or job instructions
dropp
during
duties-reshuffled
early
easy
econom
effectiv
element
elsewhere
embargo
emergenc
emergencies
emergency
emergency plans, as detailed as need be
emerging
employ
enact
end
endpoint
engagement of people
entity
entry
environmental objectives
environmental policy
ethic
eu-2017-746
eur
euro
evaluation-changes
evidenc
evidence-based decision making
evolv
examination
exception
exclud
exclusion
exercis
exist
expertis
expired
explicit
express
external supplier
facility
factory
failover
failure-consequences
fair-auditors
fatigue
fault reports, from discovery to the decision and whose it was
faults-and-measures
favoritism
fewer-faults
filing
fire
fireproof
firewall
fitness
fits
fits-the-policy
fixed
fixture
flood
flowchart
foolproof
forklift
formal
formative
foundation
frame
freight
fsn
function-performance
functioning
furnitur
further
gantt
genealogy
german
goals
good
granted
graph
graphic
grievanc
gspr
guarantee
gudid
guideline
half
halt
handed
handling
handwritten
harass
headquarter
help
hidden
highlight
history
history of each design change, from proposal to go-ahead and safeguards
holiday
honest
hope
how planning is done here, as far as needed
how-judged
https://www.iso.org
human
human factor
human-error
hung
iec-62366-1
ieee
illegib
immutab
implemented
improvement-need
inadvertent
incomplete
incorrect
incoterm
incremental
indefinite
industry
information system
ink
input-validat
inputs-outputs
inspected
inspecting
instructed
instructions for daily work, as many as it takes
instructions, flow charts and the like for the processes
instructor
insufficient
integrity-in-change
intended-outcomes
intended-results
interactions
interdepartmental
interdisciplin
interest
interested party
interim
interlock
intermediate
internali
international
interruption
investment
investor
is-it-needed
iso-14001:2015
iso-14001:2026
iso-17021-1
iso-27002
iso-37301
iso-9001:2026
issued
iterativ
jeopardi
job and inspection records from operations
joint audit
june
kanban
kept-fit
kept-promises
known-and-lived
landscape
large
later-work
latest
leak
lean
learned
least-privilege
leave
leave-granted
legislat
liability
libraries
library
life
lifespan
lightning
limited
line
list of compliance obligations
list of risks and opportunities
listen
literatur
live
locate
located
logbook
logging
lower
machining
mail
maint
malfunction
management representative
manipulat
manometer
manufacturability
map
mapped
march
market-voices
marketing
mask
master
maximi
mdf
meaning
measurabl
measurement management system
measurement process
measuring equipment
mechanism
merg
merger
methods
metrological characteristic
metrological confirmation
metrological function
mfa
minute
minutes of the management review
mishaps with belongings of customers or suppliers
mislead
missed
mistaken
mix-up
moderat
monitors
months
motivation
moved
msc
multidisciplin
must
negativ
neighbor
neighbour
neutral
never
new-requirements
no-side-effects
noise
non-conformance
non-conformity
non-sterile
noncompli
nonconformance
nonconforming
noncritical
nonfunctional
nonsterile
notification
novelty
numeric
objective evidence
observability
occurrence
offline
offsite
online
open-to-outsiders
operating
opinion
order papers, corrected to what is wanted now
organisation
organisations
organogram
orient
originat
otherwise
ourselves
outside papers in use, such as standards and customer drawings
outside-means
outside-view
outsider
outsources
outsourcing
overdue
oversee
overwork
own-means
pack
pallet
particip
payroll
peer
pending
penetration
pentest
perceived
performance-watch
performed
pfmea
physical
place
placed
plan of the design papers to be kept
plans, instructions and criteria for day-to-day operations
plant
platform
pms
points
pokayoke
policies
politic
possib
post
postmortem
ppap
preceding
presentation
pressure
printed
prioriti
privacy
private
problems
process approach
process-documents
process-improvement
process-ownership
process-risk-thinking
process-risks
processes
processes-deliver
processing
procur
product configuration information
productiv
products-services
progress evaluation
project management plan
promise-improvement
promise-requirements
promotion
prompt
prompt-remedy
promptly
proof of design reviews, verification and validation
proof that gauges and other means of checking can be trusted
proposed
pseudonym
purchased
purpose-consequences
pursu
pursue
pursued
qaa
qualification
quality assurance
quality characteristic
quality control
quality improvement
quality management
quality management system
quality management system consultant
quality management system realisation
quality management system realization
quality objective
quality objectives
quality planning
quality requirement
quality-culture
question
quick
quiet
rais
rbac
re-inspect
re-work
reached
ready
reallocat
reasoning behind a calibration without a recognized reference
reassessment
reassign
receipt
receiver
recheck
reclamat
reclamation
recommendation
records of how the processes really ran
records that nobody can alter by mistake
records the company adds of its own accord
records the standard asks for
recover
recurr
redefin
redistribut
reduced
refin
refresher
regard
region
regist
register of environmental aspects, with how they were weighed
regraded
regrading
regulatory requirement
reinforc
related
relating
relation
relationship management
release record with test results and a name
releasing
reliability
remed
remote
removed
reopen
repaired
repairing
replace
replaced
requirements-considered
requirements-met
respon
restricted
restructur
retention-disposal
retire
retrofit
reviewing
revisit
reworked
reworking
rfid
rfq
rhythm
rights
rins
risk-analy
risk-register
risks-revisited
risks-to-satisfaction
rohs
rtm
sanction
sast
satisfaction
satisfaction-focus
schedule
scheduling
scope of the environmental management system
scope of the quality system, with reasons for what is left out
scor
scrapped
scrapping
search
secrecy
secure
semi
sensiti
separate
september
service-level
serviceability
serviced
setpoint
shield
shift
shortage
shortlist
sick
side-effects
significance
signs
simple
simulation
sipoc
sites
size-difficulty
skilled-people
skip
small
social
solder
solicit
solution
sorting
speak
special
special-processes
specific case
speech
spoil
sponsor
spreadsheet
stages-reviews
stakes
standards
standby
standup
starting
statutory requirement
stays
steady
steer
steering
steps
stride
subjects
submission
subscrib
subsidiar
substantiat
substitut
succession
successive
successor
sufficient
suits-the-job
supersed
suspicious
sustained success
syslog
system-adjusted
system-conforms
system-performance
tagged
takeback
teams
technical expert
testab
testable
tested
the-change
thinking
threat-model
tightened
time
timeliness
timely
timesheet
timetable
title
tls
tomorrow
tpm
traced
tracing data such as batch or serial numbers
tracking
traffic
trainer
transit
transmit
transparen
trial
turn
turnover
uat
unalter
unannounced
uncertaint
under
under-our-system
undesir
undisturb
unfit
unintention
unrealistic
unspecified
unspoken
unsterile
unusable
upcoming
update
updating
usab
usage
usd
username
utili
vacanc
vacation
validate
validates
validating
values
variant
ventilation
verifiable
verifies
verify
verifying
versions
vetting
via
violat
vlan
vocabulary
voice
vulnerabilit
walk
warrant
wash
waste
weather
weee
welcom
wellbeing
what the check of an order showed
what went wrong, and how the remedy turned out
what-it-must-fulfil
what-was-done
what-was-wrong
when-evaluated
when-measured
whitelist
who-decided
who-released
whom
why
wifi
with-what
with-whom
without-delay
withstand
wlan
workforce
working
working-together
world
wrapp
written-and-kept
~equipment
~record
"11135"
"11137"
"11607"
"14971"
"17665"
"21 cfr"
"256"
"27001"
"2fa"
"5 whys"
"accelerated aging"
"accept"
"achievement of objectives"
"act"
"acts"
"aes"
"agency worker"
"alarm"
"all requirements"
"and updated"
"annex a"
"app"
"approval of"
"are applied"
"are approved"
"are effective"
"are reviewed"
"are revised"
"asset owner"
"audit trail"
"authorised representative"
"authorized representative"
"avoid"
"aware of"
"aws"
"back-up"
"before sterilization"
"below target"
"bench test"
"business goal"
"by law"
"by the process"
"cannot be cleaned"
"change form"
"change review"
"changes to the process"
"class i"
"class ii"
"class iii"
"clear"
"clinical investigation"
"clinical trial"
"cloud provider"
"communicate the policy"
"communication of the policy"
"company is about"
"complaint file"
"complaint record"
"compressed air"
"computer system validation"
"computer system"
"confidence level"
"continually improve"
"continuously improve"
"contract laboratory"
"control of"
"controlling procedure"
"critical process"
"customer letter"
"cutting fluid"
"cve"
"date received"
"dealt with"
"declaration of conformity"
"deemed necessary"
"defined"
"defines the following"
"defines"
"design and development"
"design history"
"determined by the organisation"
"determined by the organization"
"device description"
"device file"
"device specification"
"device tracking"
"directs"
"document history"
"drop"
"dye penetration"
"e learning"
"early warning"
"economic operator"
"effectiveness of actions"
"effectiveness of measures"
"effectiveness of the actions"
"effectiveness of the measures"
"effectiveness of treatment"
"effectiveness of treatments"
"ethylene oxide"
"every process"
"external source"
"final version"
"fire brigade"
"following process"
"for use"
"gap"
"gaps"
"gates"
"general safety"
"git"
"gs1"
"half cycle"
"hazard"
"health data"
"health information"
"heat map"
"history file"
"human factors"
"if necessary"
"immediately before"
"implant card"
"in practice"
"information security"
"information system"
"initial production"
"initials"
"installation checklist"
"installation protocol"
"interface requirements"
"interface specification"
"inventory number"
"iq"
"is continually"
"is continuously"
"is defined"
"is prepared"
"isms review"
"iso 14644"
"iso 27001"
"iso 9001"
"isp"
"it system"
"key card"
"label control"
"labeling procedure"
"labeling requirement"
"labelling procedure"
"last day"
"laws"
"legal manufacturer"
"life cycle model"
"life cycle"
"life of the device"
"life supporting"
"life sustaining"
"lifecycle model"
"line clearance"
"list of sops"
"live"
"loaned equipment"
"lot record"
"mandatory documented"
"market data"
"market launch"
"may not"
"mdm"
"measure id"
"measuring software"
"medical device report"
"might occur"
"mir"
"mitigate"
"mitigation measure"
"mould release"
"move back"
"must be reported"
"must not"
"name and address"
"naming convention"
"necessary action"
"necessary for the effectiveness"
"necessary process"
"needed"
"new record"
"new system"
"next review"
"next step"
"nis2"
"no cleaning"
"not be cleaned"
"not fulfil"
"not investigated"
"not meet"
"not released"
"not verified"
"objective evidence"
"objectives register"
"objectives"
"opportunity based thinking"
"opportunity list"
"opportunity matrix"
"opportunity thinking"
"oq"
"orders"
"original entry"
"other use"
"outsourced process"
"packaging procedure"
"part 803"
"part 806"
"part 821"
"part 830"
"password manager"
"patch panel"
"patient card"
"peel test"
"performance study"
"phases"
"pii"
"pin"
"placed on"
"planned"
"planning review"
"plans to achieve"
"policy communication"
"post implementation review"
"post market data"
"pq"
"preventative action"
"previous design"
"procedure index"
"procedure number"
"process agent"
"process data"
"process equipment"
"process group"
"process indicator"
"process list"
"process needed"
"process records"
"process software"
"product description"
"product specification"
"project phase"
"qms manual"
"qms planning"
"qms process"
"qms review"
"quality management"
"quality planning"
"quality policy and goals"
"quiz results"
"regulatory report"
"regulatory role"
"repair data"
"reportable event"
"required by 27001"
"required by iso"
"required by the standard"
"required for the role"
"required labeling"
"requirements"
"result"
"review of all objectives"
"review of the change"
"reviewed against"
"reviewed by following"
"reviewed by"
"reviewed using"
"revision history"
"risk of a process"
"risk of the process"
"risk owners"
"role specific"
"same method"
"same person"
"scale up"
"seal strength"
"second"
"security policies"
"security requirements"
"security responsibility"
"security test"
"sent back"
"service data"
"service visit"
"shipping container"
"similar design"
"similar device"
"similar product"
"simulated use"
"skill set"
"soa"
"soc 2"
"soc"
"software application"
"software system"
"software tool"
"software validation"
"sop list"
"special condition"
"staff meeting"
"stages"
"statement of applicability"
"sterile barrier"
"sterility assurance"
"support life"
"sustain life"
"system requirement"
"taken up"
"team member"
"test method"
"the design"
"the organisation"
"the organization"
"the policy"
"the requirements"
"the size"
"their responsibility"
"thinking in opportunities"
"this handbook"
"this procedure"
"this sop"
"title"
"to be completed"
"to be done"
"to be necessary"
"tool qualification"
"tool validation"
"traceability"
"trade secret"
"training on"
"training procedure"
"training records"
"transfer"
"trend report"
"twice a"
"unique number"
"united states"
"usability requirement"
"use specification"
"verified through review"
"versioning scheme"
"water"
"we are"
"web"
"what must be done"
"what will be done"
"when necessary"
"where necessary"
"which"
"will comply"
"withdrawn document"
"without cleaning"
"without investigation"
"without undue"
"work towards"
"working condition"
"working document"
1990-07
1993-07
1996-09
1996-10
1997-03
1998-12
1999-11
1999-12
2.3.1
2.3.2
2.3.3
2.3.4
2.3.5
2.3.6
2.3.7
2003-07
2004-11
2005-05
2005-10
2006-01
2006-05
2006-09
2007-07
2007-10
2008-11
2009-06
2009-09
2010-02
2010-04
2011-02
2011-04
2011-06
2012-03
2012-05
2012-07
2012-09
2013-09
2014-12
2015-02
2016-05
2016-09
2016-11
2017-06
2018-04
2018-06
2018-07
2018-09
2018-12
2019-01
2019-02
2019-06
2019-08
2019-10
2019-12
2020-07
2021-04
2021-07
2021-12
2022-01
2022-02
2022-12
2023-12
2024
2025-02
2025-12-04
2026-04
2026-04-15
2026-09
2026-09-16
2029-05
2029-09-30
21 CFR 11
21 CFR 210
21 CFR 211
21 CFR 803
21 CFR 806
21 CFR 807
21 CFR 820 (2026)
21 CFR 821
21 CFR 830
21-cfr-11
21-cfr-210
21-cfr-211
21-cfr-803
21-cfr-806
21-cfr-807
21-cfr-820:1996
21-cfr-820:2026
21-cfr-821
21-cfr-830
3.1.2
3.1.5
3.1.6
3.10.1
3.10.2
3.10.3
3.10.4
3.10.5
3.10.6
3.10.7
3.11.1
3.11.4
3.11.5
3.11.6
3.11.9
3.12.1
3.12.10
3.12.2
3.12.3
3.12.4
3.12.5
3.12.6
3.12.8
3.13.1
3.13.10
3.13.11
3.13.12
3.13.13
3.13.15
3.13.17
3.13.2
3.13.3
3.13.4
3.13.5
3.13.6
3.2.2
3.2.6
3.2.7
3.2.8
3.2.9
3.3.1
3.3.10
3.3.11
3.3.12
3.3.2
3.3.3
3.3.4
3.3.5
3.3.6
3.3.7
3.3.8
3.3.9
3.4.1
3.4.2
3.4.3
3.4.4
3.4.6
3.4.8
3.5.10
3.5.12
3.5.2
3.5.3
3.5.4
3.5.5
3.5.6
3.5.7
3.6.1
3.6.10
3.6.12
3.6.14
3.6.15
3.6.2
3.6.3
3.6.5
3.6.6
3.6.7
3.6.8
3.6.9
3.7.1
3.7.10
3.7.11
3.7.2
3.7.4
3.7.5
3.7.6
3.7.7
3.7.9
3.8.1
3.8.11
3.8.14
3.8.15
3.8.2
3.8.4
3.8.5
3.8.7
3.8.8
3.8.9
3.9.2
3.9.3
3.9.4
3.9.5
3.9.6
4.2/addressed-requirements
4.3.1
4.4.1.1
5.1.1/opportunity-thinking
5.1.1/quality-culture
5.2.1/context-direction
5.2.1/fits-purpose
5.2.1/fits-the-house
6.1.2.1
6.1.2.3
6.1.2/actions
6.1.2/embed-and-check
6.1.2/risk-actions
6.1.2/risk-check
6.1.2/risks-weighed
6.1.3/opportunities-weighed
6.1.3/opportunity-actions
6.1.3/opportunity-check
6.3/effect-followed
6.3/looked-back
6.3/told
7.3/quality-culture
7.5.3.2.1
7.5.9
8.1.1
8.1.2
8.1.3
8.1.4
8.1.4.1
8.1.4.2
8.1.4.3
820
820.100
820.120
820.130
820.140
820.150
820.160
820.170
820.180
820.181
820.184
820.186
820.198
820.20
820.200
820.22
820.25
820.250
820.30
820.40
820.5
820.50
820.60
820.65
820.7
820.70
820.72
820.75
820.80
820.86
820.90
9.3.2/changed-expectations
A bad device is already out: be able any day to warn, call back or mend, depending on how much harm threatens.
A bad piece cannot wander off by mistake; somebody named decides what becomes of it and who else must hear.
A catalogue of 93 controls to hold your own choice against; what you leave out needs a reason.
A complete system fills a shelf, from the policy at the top down to the form on the bench.
A date beside it
A dead paper cannot be taken for a live one
A design folder for each type or family of device.
A few lines from the top say what quality means here; people know them and act on them.
A file for each type or family of device.
A form that people can open and read
A glance tells whether it may be used
A handbook of the quality system
A look through Annex A for gaps
A management representative by name is still needed.
A name beside it
A portrait of the device, label included
A power cut or failed cooling does not take the systems down.
A process runs well when one can see that it does, notices when it drifts, and has the traces to show.
A promise not to rest once the system stands
A prototype is not yet a product; find out whether the factory can make it again and again before it has to.
A quality manual is no longer asked for; the scope still is.
A quick fix, or one at the root?
A record of each device or batch comes in.
A remark on culture and ethical conduct as influences is reported.
A roof, a bench, power and water
A seal cannot be tested without ruining it; so prove beforehand that such a process and its software can be relied upon.
A short paper from the top says why information is protected here and what everyone can hold the company to.
A short paper from the top, known to all, says what it promises about health and safety at work.
A shorter title. One source counts six items instead of five; the sixth is not known.
A slip is a chance to learn; find out why it happened, so that it stays the only one.
A spare takes over when a machine, line or site fails.
A system that stands still soon stops helping nature; keep working on it.
A system without means is a wish; reckon with people, rooms and money before they are missed.
A thief with a guessed password still does not get in.
A thread from each wish to its result
A treatment plan is worth nothing until the work in it is done and can be seen.
A written quality system on the ground of ISO 13485
A.10.3
A.5
A.5.1
A.5.10
A.5.11
A.5.12
A.5.13
A.5.14
A.5.15
A.5.16
A.5.17
A.5.18
A.5.2
A.5.20
A.5.21
A.5.22
A.5.23
A.5.24
A.5.25
A.5.26
A.5.27
A.5.28
A.5.29
A.5.3
A.5.30
A.5.31
A.5.32
A.5.33
A.5.34
A.5.35
A.5.36
A.5.37
A.5.4
A.5.5
A.5.6
A.5.7
A.5.8
A.5.9
A.6
A.6.1
A.6.2
A.6.3
A.6.4
A.6.5
A.6.6
A.6.7
A.6.8
A.7
A.7.1
A.7.10
A.7.11
A.7.12
A.7.13
A.7.14
A.7.2
A.7.3
A.7.4
A.7.5
A.7.6
A.7.7
A.7.8
A.7.9
A.8
A.8.1
A.8.10
A.8.11
A.8.12
A.8.13
A.8.14
A.8.15
A.8.16
A.8.17
A.8.18
A.8.19
A.8.2
A.8.20
A.8.21
A.8.22
A.8.23
A.8.24
A.8.25
A.8.26
A.8.27
A.8.28
A.8.29
A.8.3
A.8.30
A.8.31
A.8.32
A.8.33
A.8.34
A.8.4
A.8.5
A.8.6
A.8.7
A.8.8
A.8.9
AS 9100
Able people, and what they need
About three years from publication. One source adds that new certificates follow the 2026 edition only from 31 March 2028. No official document of the transition was seen.
Acceptable use of information and other associated assets
Acceptance status
Access control
Access rights
Access to source code
Actions in response to nonconforming product detected after delivery
Actions in response to nonconforming product detected before delivery
Actions to address opportunities
Actions to address risks
Active implantable medical devices (AIMDD)
Addressing information security within supplier agreements
Adds a decision: which of the wishes of the parties the system takes up.
Adds quality culture and ethical conduct as e. The quality objectives are reported to have moved from b to d.
Adds quality culture and ethical conduct, and thinking in opportunities, which may share a letter with thinking in risks. The list is in a new order; accountability is said to stand at its end.
Adds telling people, following whether the change works, and looking at its results.
Adds what has changed in the wishes of the parties that count.
Administrator powers go to few, for good cause, and are watched.
After an accident, near miss or failing, help first; then dig for causes with those who were there and take them away.
Afterwards somebody looks at what came of it
Agree on safe ways to send information before any of it travels.
Aims for security that can be checked, and a plan behind each that makes reaching it likely.
All machines tell the same time.
Alterations to IT are weighed, tried out, allowed and can be undone.
Amd 1:2011
Amd 1:2012
Amd 1:2013
Amd 1:2015
Amd 1:2018
Amd 1:2020
Amd 1:2023
Amd 1:2025
Amd 2:2018
Amd 2:2020
An auditor poking about in live systems must not bring them down.
Answers live in daily work, and somebody checks they help
Answers reach daily work and are looked at again
Anti-bribery management systems — Requirements with guidance for use
Anyone holding a piece of information can tell how sensitive it is.
Application security requirements
Are devices as they should be?
Are they up to it?
Artificial Intelligence Act
Ask what may go wrong or well, for nature and for the system, and name what deserves an answer.
Asks for the same documents and records in other words: they are to be available.
Assessment and decision on information security events
Assessment of OH&S opportunities and other opportunities for the OH&S management system
Assessment of OH&S risks and other risks to the OH&S management system
At hand when the work needs it
At planned points several trades sit together over the design; names, date and outcome go on file.
At set times the top looks at the whole system and decides what has to happen.
At set times those at the top ask whether the system still does its job.
At set times those at the top step back, ask what the system does for nature, and decide.
At set times those at the top step back, ask what the system has done for people, decide, and tell workers.
Attack your own software before others do, and before it goes live.
Authentication information
Avoid, share, reduce or keep the risk
Backing for those who carry the system
Be able to get lost data back, and try it out before you must.
Before an application is built or bought, it is clear what it must withstand.
Before and after delivery are told apart; rework has its own rules.
Before planning, get the whole picture: dangers, duties, chances, and whatever is about to change.
Beside ISO 13485:2016, 7.5.1.
Beyond the few papers the standard insists on, write down as much as safe work takes.
Biological evaluation of medical devices — Part 1: Requirements and general principles for the evaluation of biological safety within a risk management process
Boxes and wrapping that stand the journey
Breaking security rules has known and fair consequences.
Bring the facts to the table before judging.
Buy from people who can deliver, tell them exactly what you want, and check what comes.
CFR 21 11
CFR 21 820
CFR 21 Part 11
CFR 21 Part 820
Cabling security
Capacity management
Certificates and training sheets are kept
Certificates to this edition are reported to end in April or May 2029.
Change management
Changes of the system are planned.
Changes to the process need a yes
Check people before you trust them, as far as law allows and the job deserves.
Check your own system with eyes that are independent of the work.
Checked again and again against something known to be right
Checks along the way, on process and piece
Checks have their fixed places on the way; the last is the go-ahead to ship, with a name behind it.
Checks it has to pass, and how
Choose outside firms with an eye on safety, and agree with them on keeping each other's people from harm.
Classification of information
Cleanliness of product
Cleanrooms and associated controlled environments — Part 1: Classification of air cleanliness by particle concentration
Clear desk and clear screen
Clinical investigation of medical devices for human subjects — Good clinical practice
Clock synchronization
Code of practice for information security controls based on ISO/IEC 27002 for cloud services
Code of practice for protection of personally identifiable information (PII) in public clouds acting as PII processors
Code that others write for you meets your own measure.
Cold chain and similar needs spelled out
Colleagues down the line can work from them
Collect every demand on the device, no matter who voices it.
Collection of evidence
Competence, training and awareness
Complainant, device and date, then inquiry and answer
Complaint files
Complaint handling
Complaints have a procedure of their own.
Complaints, reports to authorities and new law come in.
Compliance management systems — Guidelines
Compliance management systems — Requirements with guidance for use
Compliance with policies, rules and standards for information security
Confidentiality or non-disclosure agreements
Configuration management
Conformity assessment — General requirements for bodies operating certification of persons
Conformity assessment — General requirements for the competence of proficiency testing providers
Conformity assessment — Requirements for accreditation bodies accrediting conformity assessment bodies
Conformity assessment — Requirements for bodies certifying products, processes and services
Conformity assessment — Requirements for bodies providing audit and certification of management systems
Conformity assessment — Requirements for bodies providing audit and certification of management systems — Part 1: Requirements
Conformity assessment — Requirements for the operation of various types of bodies performing inspection
Consultation and participation of workers
Contact with authorities
Contact with special interest groups
Contamination control
Context and strategic direction have become an item of their own, e.
Continual improvement is now 10.1; there is no 10.3 any more.
Contractors
Controlled design for classes II, III and some of I
Corrective and preventive action
Could it happen again, and does that matter?
Count and observe what tells you whether people are safe, by means you can trust, and learn from it.
Courses, coaching or hiring close the gaps
Current Good Manufacturing Practice for Finished Pharmaceuticals
Current Good Manufacturing Practice in Manufacturing, Processing, Packing, or Holding of Drugs; General
Dangerous corners of the web are out of reach.
Data leakage prevention
Data masking
Decide where walls, doors and fences guard your information.
Decide whether to act
Demands from people with a stake
Demands they bring: contracts, laws, promises
Demands this system takes on, and those left to others
Design and development files
Design and development transfer
Design controls
Designers start from a signed brief that leaves no riddles and that one can later test against.
Determination of legal requirements and other requirements
Determination of requirements related to product
Determination of requirements related to the product
Determining risks and opportunities
Determining the scope of the OH&S management system
Determining the scope of the information security management system
Device history record
Device labeling
Device labeling and packaging controls
Device master record
Device packaging
Device, date, person, work done and test results
Devices that keep people alive traced like implants
Dig for the cause
Directive (EU) 2016/679
Directive (EU) 2017/745
Directive (EU) 2017/746
Directive (EU) 2024/1689
Directive 90/385/EC
Directive 90/385/EEC
Directive 93/42/EC
Directive 93/42/EEC
Directive 98/79/EC
Directive 98/79/EEC
Dirt and germs.
Disciplinary process
Disk, memory, bandwidth and people do not run out unnoticed.
Distribution
Do authorities have to know?
Do not assume that you are within the law; check, and put right what is not.
Do not wait for complaints: see where products, services or the system could serve customers better, and take up what is worth it.
Do people keep to the rules that hold?
Do people work as the safety system says, and does it say what it should? Go and see.
Document controls
Documented operating procedures
Documents and records go separate ways; how long they live depends on the device.
Does it teach something to make better?
Does the system follow its rules?
Does the system follow the standard and its own rules?
Does the system still work?
Draw the border so that no dangerous work under your sway ends up outside.
Drawings, recipes and other specifications of the device
Each account belongs to one person or machine that you know.
Each danger by name, and whose it is
Each device or batch is made by the book, and its own record tells what was made, how much, and who let it out.
Each device or batch record holds the unique identifier
Each one has a planned answer
Each part of the company is held to its rules; slips are put right.
Ears and eyes on the market, the authorities, the own processes and the devices.
Electronic Records; Electronic Signatures
Electronic reporting
Eliminating hazards and reducing OH&S risks
Energy management systems — Requirements with guidance for use
Enough for the quality system itself
Enough paper to run the system, and no more.
Enough to deliver what law and customers ask
Environmental management systems — General guidelines on implementation
Equipment maintenance
Equipment siting and protection
Establishment Registration and Device Listing for Manufacturers and Initial Importers of Devices
Every complaint goes one set way without delay, and nobody drops one without giving a reason.
Every incident leaves you a little wiser and better guarded.
Every project, whatever its subject, asks early what could endanger information.
Every so often those at the top look at the whole system with fresh eyes.
Everybody with a stake in how you protect information
Everyday work made safe, and readiness for the bad day.
Everyone knows where to sound the alarm, and does so without delay.
Everything from the first question to the altered order
Exactly which product, to which specification
Exchange on safety and health, inside and outside.
Experiments happen far from live data and live customers.
Experts have looked at it
Facts about the device
Failure modes and effects analysis (FMEA and FMECA)
Fair-minded people check the system by plan, and those in charge mend what they find, for good.
Far more is prescribed in writing.
Feedback
Fewer nasty surprises
Figures and findings on safety and health.
Figures and observations of the process are taken and read
Find out how devices and system really do, and mend what is wrong.
Find out what is wanted, promise only what you can do, and stay in touch.
Find out what surrounds the company, whose wishes matter for protecting information, and how far the security system reaches.
Find what could hurt people or the system, and what could help, and prepare.
Findings land on the right desks
Fire, water, storm and vandals have been thought of.
First aid, and the aftermath
Fix in writing where the security system begins and ends, above all at the seams to others.
Follow a device back to its ingredients and forward to whoever got it.
Follow what attackers are up to and turn that into your own defence.
Food safety management systems — Requirements for any organization in the food chain
For every risk you will not live with, decide what to do about it and get the owner to agree.
From board to shop floor, all know their own share in safety, and somebody keeps the top informed.
From vague worry to a reasoned choice of controls that somebody has signed for.
From workbench to user, nothing may spoil the device on the shelf, in the van or in the box.
Functional safety of electrical/electronic/programmable electronic safety-related systems
Gaps closed, and the effect looked at
Gauges, and people who use them
General Data Protection Regulation (GDPR)
General requirements for the competence of reference material producers
General requirements for the competence of testing and calibration laboratories
Give the system what it lives on: means, able and alert people, talk, and papers in order.
Gives security aims their footing
Giving work away does not give away the care for those who do it.
Go and look, again and again, for what could hurt somebody, on quiet days and on unusual ones.
Goals can be derived from it
Goals for quality, and a plan for the system that reaches them and survives change.
Great dangers deserve great effort: weigh each risk before choosing an answer, and see to it that the answer reaches daily work.
Grow out of duties and of the risks found
Guests, office and servers do not share one big net.
Guidance on managing information security risks
Guidelines for auditing management systems
Handing the design to production.
Handle data about people as privacy law and your promises demand.
Handling
Have one repeatable way to find security risks and rank them, so that two people reach the same answer.
Hazard identification
Hazard identification and assessment of risks and opportunities
Health software and health IT systems safety, effectiveness and security — Part 5-1: Security — Activities in the product life cycle
Health software — Part 1: General requirements for product safety
Help behind the scenes, from van to data line
Home, train or hotel: work away from the office is as safe as inside.
How a kind of device came into being and was altered can be followed in one folder, years later.
How bad and how likely
How bad could it get, and how likely is it as things stand now? Answer by one scheme, also for risks to the system.
How clean the device must be.
How devices are invented here stands on paper, so that every project goes the same way.
How it is checked, handled and judged good
How it is looked after later, if it needs that
How it is made and when you will take it
How it is put up on site, if need be
How long kept, then how destroyed
How many complaints came and how they were dealt with
How much each risk matters
How often figures are gathered
How often somebody makes sense of them
How one process leads to the next
How one will tell whether the change works
How success will be judged
How suppliers do
How the chosen chances are to be used
How the devices fared in tests and checks
How the processes ran, in figures
How the risks look now, and their treatment
How well protection held since the last meeting
Hygiene and clothing come in; the mood at work stays out.
IATF 16494
IATF 16949
ICT readiness for business continuity
IEC 13485
IEC 14971
IEC 26262
IEC 31010
IEC 60601-1
IEC 60812
IEC 61508
IEC 62304
IEC 62366
IEC 62366-1
IEC 80002-2
IEC 81001-5-1
IEC 82304-1
IEC/TR 80002-1
ISO 10001
ISO 10002
ISO 10003
ISO 10004
ISO 10005
ISO 10006
ISO 10007
ISO 10012
ISO 10013
ISO 10015
ISO 10018
ISO 10993-1
ISO 11135
ISO 11137-1
ISO 11607-1
ISO 1345
ISO 13458
ISO 13485:2016 and clause 3 of ISO 9000:2015 are part of the law.
ISO 13486
ISO 140001
ISO 14004
ISO 14155
ISO 14644-1
ISO 14971
ISO 15189
ISO 15223-1
ISO 15378
ISO 16949
ISO 170025
ISO 17034
ISO 19011
ISO 19600
ISO 20417
ISO 20916
ISO 22000
ISO 22301
ISO 26262
ISO 270001
ISO 2859-1
ISO 31000
ISO 37001
ISO 37301
ISO 3951-1
ISO 50001
ISO 60601
ISO 60601-1
ISO 60812
ISO 61508
ISO 62034
ISO 62304
ISO 62366
ISO 62366-1
ISO 80002-1
ISO 81001-5-1
ISO 82304-1
ISO 8402
ISO 90001
ISO 9001 has asked for none since 2015, but many companies keep it.
ISO 9001 has no clause of this name; it speaks of actions to address risks and opportunities.
ISO 9001 speaks of the environment for the operation of processes.
ISO 9001:2015 has no clause of this name; it speaks of actions to address risks and opportunities.
ISO 9001:2015 no longer asks for one, but many companies keep it.
ISO 9001:2015 speaks of the environment for the operation of processes.
ISO 9002
ISO 9003
ISO 9004
ISO/IEC 17011
ISO/IEC 17020
ISO/IEC 17021
ISO/IEC 17021-1
ISO/IEC 17024
ISO/IEC 17025
ISO/IEC 17043
ISO/IEC 17065
ISO/IEC 17799
ISO/IEC 20000-1
ISO/IEC 27000
ISO/IEC 27002
ISO/IEC 27005
ISO/IEC 27017
ISO/IEC 27018
ISO/IEC 27701
ISO/IEC 42001
ISO/TR 24971
ISO/TR 80002-2
ISO/TS 16949
IT comes back within the time the business can bear, and that is rehearsed.
Ideas for getting better
Identification, tracking, event reports and field corrections tied in
Identity management
If devices are serviced, have instructions for it, write up every visit and read these reports for signs of trouble.
If one screw turns out bad, which devices hold it? Settle how finely you must be able to tell.
Implants.
In vitro diagnostic medical devices (IVDD)
In vitro diagnostic medical devices (IVDR)
In vitro diagnostic medical devices — Clinical performance studies using specimens from human subjects — Good study practice
Incident, nonconformity and corrective action
Incorporation by reference
Independent review of information security
Information access restriction
Information backup
Information deletion
Information security awareness, education and training
Information security controls
Information security controls reference
Information security during disruption
Information security event reporting
Information security for use of cloud services
Information security in project management
Information security in supplier relationships
Information security incident management planning and preparation
Information security management system
Information security objectives and planning to achieve them
Information security roles and responsibilities
Information technology — Artificial intelligence — Management system
Information technology — Security techniques — Code of practice for information security management
Information technology — Security techniques — Information security management systems — Overview and vocabulary
Information technology — Service management — Part 1: Service management system requirements
Information transfer
Inspection, measuring, and test equipment
Installation
Installation activities
Installation of software on operational systems
Instead of stakeholders at large, the laws that go with your role.
Instructions lie on the bench
Intellectual property rights
Intruders are seen or heard, day and night.
Invent devices step by step, with checks one can retrace years later.
Inventory of information and other associated assets
Is it a complaint at all?
Is it alive and does it work?
Is there a complaint hidden in the report?
It is used unsterile, yet dirt would matter
It was tested against the specification
It was tried in use, if need be
Its way from the first part to the customer
Keep a finger on the pulse of every process; a number that slips calls for somebody who acts.
Keep a list of laws and contract terms that touch security.
Keep bad pieces away from people, before and after they have left the factory.
Keep getting better in what you offer and in how you work, and let what analysis and reviews have shown tell you where to start.
Keep one handbook from which a stranger can see how far the system reaches, what it is built of and where to read on.
Keep polishing the quality system, and let what analysis and reviews have shown tell you where to start.
Keep the papers of the security system findable, right and out of the wrong hands.
Keeping buildings, rooms, devices and cables safe from intruders and mishaps.
Keeps those at the top informed
Kept out of wrong hands
Know before the first incident who does what, and by which playbook.
Know beforehand whom to ring: police, data protection office, fire brigade.
Know first which questions your figures are to answer, then choose method and statistics to suit.
Know what surrounds your company, who has a stake in safe work, and what the system covers.
Know what you have to protect and who looks after each piece.
Know which circumstances make information safer or more exposed here, and settle whether the climate plays a part.
Know which laws, agreements and promises on safety hold for you, and what each means at the workplace.
Know which mishaps and field measures the law wants told, to whom and how fast, and keep what you sent.
Know which suppliers could hurt you and keep that danger small.
Knowledge is tied to the results the system is meant to bring; it is kept, used and passed on.
Known to those who work on them
Labelling of information
Labels and packages proofread before release or storage
Laptops, phones and tablets are set up safely and stay that way.
Leaders live honesty and make quality everybody's matter
Leaders look for chances, not only for dangers
Leadership and worker participation
Learn of holes in your software early and close them by urgency.
Learning from information security incidents
Leave the room with decisions, on paper.
Leaves no process unwritten
Legal, statutory, regulatory and contractual requirements
Lessons that users need
Let somebody entitled accept it, if law does not forbid
Letting a label go for use leaves a record
Listen for early warnings
Listen in workshop and field whether devices do what was asked, and let risk files and improvement live on the answers.
Logging
Look ahead on the ground of what you know: what may go wrong or well, and which accidents could happen?
Look ahead: judge what could go wrong with information, choose protection, set aims and change things on purpose.
Look for hazards and judge what follows from them.
Look for what could be cleaner or work better, and never call it finished.
Look hard at every order, offer or contract before you say yes, and pass the word on when it shifts later.
Look hardest where people are most at risk, with auditors who are free to speak, and let workers hear the outcome.
Look honestly at whether protection works, by figures, audits and a review from the top.
Look through your supplier to the parts and services it relies on itself.
Machines and people up to the task
Machines and the programs that run them
Machines are serviced before they fail, and by people you trust.
Machines stand where heat, spills and prying eyes cannot reach them.
Made for this company, not off the shelf
Make clear to everyone who looks after the security system and who keeps the top in the picture.
Make sure it does no harm elsewhere
Make sure the cure is not worse than the disease
Make, clean, label, install and service devices the same right way every time.
Management of change
Management of technical vulnerabilities
Management responsibilities
Management review outputs
Management shows by deeds that protecting information belongs to running the business and is worth paying for.
Managers expect secure behaviour from their people and set the example.
Managing information security in the ICT supply chain
Manual and documented procedures are compulsory.
Many people want something of a company; sort out whose wishes count for quality, the climate among them, and which get an answer.
Marking what the agency should keep to itself
Master keys in software form stay in the hands of few.
Match the effort to what is at stake, and make the answers to risks and opportunities part of normal work, not a list in a drawer.
Means set aside for it
Measurement management systems — Requirements for measurement processes and measuring equipment
Measurement traceability
Measurement, analysis and improvement
Medical Device Reporting
Medical Device Tracking Requirements
Medical Devices; Reports of Corrections and Removals
Medical device file
Medical device software — Part 1: Guidance on the application of ISO 14971 to medical device software
Medical device software — Part 2: Validation of software for medical device quality systems
Medical device software — Software life cycle processes
Medical devices (MDD)
Medical devices (MDR)
Medical devices — Application of risk management to medical devices
Medical devices — Application of usability engineering to medical devices
Medical devices — Guidance on the application of ISO 14971
Medical devices — Information to be supplied by the manufacturer
Medical devices — Part 1: Application of usability engineering to medical devices
Medical devices — Symbols to be used with information to be supplied by the manufacturer — Part 1: General requirements
Medical electrical equipment — Part 1: General requirements for basic safety and essential performance
Medical laboratories — Requirements for quality and competence
Mend causes, head off trouble, and keep the system fit and the devices safe.
Mend it
Mend what breaks and let the system grow better.
Mending the piece is not enough; find out why it happened, soon, and dig deeper the more harm it could do.
Merged with 10.3.
Merged with the old 10.1.
Mindful of circumstances and of where the company is heading
Money, people and time granted
Monitoring activities
Monitoring, measurement, analysis and performance evaluation
Monitoring, review and change management of supplier services
More risk, tighter grip, not only in production
Most words are now defined in ISO 13485 and in clause 3 of ISO 9000:2015.
Moved by one.
Name the processes, show how they hang together, and watch those closest where a slip would hurt most.
Names conditions of the environment in more detail; the climate sentence of Amendment 1:2024 is in the text.
Needs and upkeep are put in writing.
Neighbours, visitors, authorities: know what outsiders must or may hear from you, and tell them.
Networks security
New machine, new shift, new law: ask what it does to safety before it starts.
New or altered wishes of those with a stake
New software reaches live systems only when tested and allowed.
New wishes of people with a stake
News about security travels on purpose, within the company and beyond it.
News of safety moves up as well as down; whoever has an idea finds somebody who listens.
No cloud without knowing what the provider secures and what you must.
No complaint gets lost on arrival
No development without a plan, and no plan that lags behind the work.
No finding without an answer: each leads to work that somebody does and somebody later judges.
No guessing what is wanted
No knocks, no rust, no damp cupboard
No label and no wrapper at random
No mix-up of versions
No mix-ups, and a last look just before use
No process is rebuilt on a whim; somebody thinks it through first, all the way to the device.
No smudged print, no nameless sheet
No sterilizing run and no seal of a sterile pack is trusted without proof, and the proof is looked at again after changes.
Nobody asks for an analysis of the surroundings, nor about climate change.
Nobody can start, approve and hide the same dealing alone.
Nobody can turn a screw unnoticed
Nobody can wash it later, yet dirt would matter
Nobody confuses a good piece with an unchecked one or a return; each shows what it is, with a UDI where law asks.
Nobody gets dangerous work without knowing how to do it safely and what to look out for.
Nobody has to ask who decides or who answers to whom, and those who judge quality are free from pressure.
Nobody has to guess who does and decides what; each standing duty of the quality system has an owner.
Nobody has to improvise for lack of means
Nobody has to walk far for the right issue
Nobody is left alone in a special room untrained
Nobody judges their own work
Nobody keeps rights longer than the job needs them.
Nobody leaves the room before it is settled what happens next.
Nobody near the device brings germs or fluff along
Nobody rebuilds the security system on the side; it is thought through beforehand.
Nobody tinkers with a failed piece; the way back is written and approved, its dangers known, and the piece faces its checks once more.
Nobody uses a document that is anonymous, unreadable or unchecked.
Nobody working for you can say they did not know that security is also their job.
Nobody works from a wrong or dead paper; old issues stay available for as long as devices made to them are in use.
Nonconforming product
Not every chance is worth the trouble; pick those that are, and make sure they bear fruit.
Not every supplier matters equally to the device; the more hangs on one, the harder you look, at first and ever after.
Notes on how it ended
Notes on the case and its handling
Nothing confidential lies about or glows on unattended screens.
Nothing fades, burns or gets lost
Nothing leaves the designers' desk half-baked: others can check it, and somebody has signed.
Nothing leaves unreleased, and care goes on afterwards
Nothing old goes on for lack of a second look
Nothing readable remains on hardware you give away or scrap.
Notice and stop confidential data on its way out.
Notice whether suppliers keep their word, and when they alter what you get.
Now through ISO 13485:2016, 4.1.
Now through ISO 13485:2016, 4.1.6, 6.3, 6.4 and 7.5.1.
Now through ISO 13485:2016, 4.2.1.
Now through ISO 13485:2016, 4.2.3. The medical device file took its place.
Now through ISO 13485:2016, 4.2.4.
Now through ISO 13485:2016, 4.2.5; confidentiality stands in 820.35. Reviews and audits are no longer kept from inspectors.
Now through ISO 13485:2016, 5.
Now through ISO 13485:2016, 6.2.
Now through ISO 13485:2016, 7.2.2, 7.5.9 and 7.5.11.
Now through ISO 13485:2016, 7.3.
Now through ISO 13485:2016, 7.4.
Now through ISO 13485:2016, 7.4.3 and 8.2.6.
Now through ISO 13485:2016, 7.5.1 and 7.5.11; what concerns labels and their packing stands in 820.45.
Now through ISO 13485:2016, 7.5.1 and 7.5.8, as the record of the batch; the device identifier stands in 820.35.
Now through ISO 13485:2016, 7.5.3.
Now through ISO 13485:2016, 7.5.4; what a record of servicing holds stands in 820.35.
Now through ISO 13485:2016, 7.5.6.
Now through ISO 13485:2016, 7.5.9.
Now through ISO 13485:2016, 7.6.
Now through ISO 13485:2016, 8.1 and 8.4.
Now through ISO 13485:2016, 8.2.2 and 8.2.3; what a record of a complaint holds stands in 820.35.
Now through ISO 13485:2016, 8.2.4.
Now through ISO 13485:2016, 8.3.
Now through ISO 13485:2016, 8.5.2 and 8.5.3.
Now titled, and about finding risks and opportunities; what is done about them stands in 6.1.2 and 6.1.3. Making more of good effects is reported to have moved from b to d.
Numbers wherever numbers make sense
OH&S management system
OH&S objectives
OH&S objectives and planning to achieve them
OHSAS 18001
OHSAS 45001
OSHAS 18001
Occupational health and safety management systems — Requirements
Oils, solvents and the like have to come off
Old data does not linger, and gone means gone.
Old offer and new order tell the same story
On paper or on screen, not only spoken
On what occasion
One clause with what was 10.3; its title is now that of 10.3.
One folder, or a trail of links, leads to everything written about a kind of device.
One named manager looks after the system in addition to the daily job and has the ear of those at the top.
One overall policy plus rules on single subjects, known to everyone they bind.
One way of doing it, and a clear pass line
Only those with business inside come in, and guests are noticed.
Opportunities have a clause of their own.
Organizational controls
Other words for the same; updating is reported as letter f.
Outsiders need not be given it.
Outsiders with a stake can get hold of it
Outsourced development
Outsourcing
Packaging for terminally sterilized medical devices — Part 1: Requirements for materials, sterile barrier systems and packaging systems
Papers follow a known path from issue to disposal; workers find what concerns them, strangers nothing they should not see.
Papers the company adds for its own good
Papers the standard insists on
Particular requirements for implantable medical devices
Particular requirements for sterile medical devices
Particular requirements for validation of processes for sterilization and sterile barrier systems
Passwords and other secrets are handed out, kept and reset with care.
People are up to their task
People controls
People know what their own work means for quality
People learn from them why rules and customers matter
People learn how the quality system is doing; it is not left to the grapevine.
People learn safe habits for their own job and have them refreshed.
People understand what could hurt them here, and that nobody who walks away from serious danger has to fear for it.
People who gather them
People who leave hand back keys, devices and papers.
People who make sense of them
People whose work touches security can do that work, and there is proof.
People, premises, surroundings and money that good devices take.
Personnel
Physical controls
Physical entry
Physical security monitoring
Physical security perimeters
Pick any sterile batch: how its run in the sterilizer went can be looked up.
Pick telling figures on security, gather them properly and draw conclusions from them.
Plan how the device comes about before you start, with risk management running all the way through.
Planning to achieve OH&S objectives
Pledge to keep laws, contracts and own rules
Points that a user's safety hangs on are marked
Policies for information security
Policy and aims pull in the direction of the business
Policy and quality goals in black and white
Premises and gear that let good devices come out, with room enough that nothing gets swapped, and upkeep by a written plan.
Pressing for results, not for paper
Preventive action as a clause is gone; risks and opportunities are dealt with while planning.
Preventive action lives on as a clause of its own.
Primary packaging materials for medicinal products — Particular requirements for the application of ISO 9001:2015, with reference to good manufacturing practice (GMP)
Privacy and protection of PII
Privacy information management systems — Requirements and guidance
Privileged access rights
Process validation
Procurement
Product realization
Production and process controls
Program code is in the hands of those who build it.
Programmers steer clear of the well-known traps.
Proof has to be findable, untampered and readable for the device's life and at least two years; health data of people stays private.
Proof on file
Proposals for getting better
Protecting against physical and environmental threats
Protection against malware
Protection built into devices, software, networks and the way they are developed and run.
Protection must not fall by the wayside while everything else is on fire.
Protection of information systems during audit testing
Protection of records
Proving sterilization and sterile packing.
Pull in the direction of the policy
Purchasing controls
Pushing for better protection year after year
Put enough people, money and tools behind the security system.
Put the figures side by side with sound statistics, find out whether the system does its job, and let improvement feed on it.
Quality audit
Quality management and quality assurance — Vocabulary
Quality management system
Quality management system requirements for automotive production and relevant service parts organizations
Quality management systems — Fundamentals and vocabulary
Quality management systems — Guidance for documented information
Quality management systems — Particular requirements for the application of ISO 9001 in automotive production
Quality management systems — Requirements for aviation, space and defense organizations
Quality management — Customer satisfaction — Guidelines for codes of conduct for organizations
Quality management — Customer satisfaction — Guidelines for complaints handling in organizations
Quality management — Customer satisfaction — Guidelines for dispute resolution external to organizations
Quality management — Customer satisfaction — Guidelines for monitoring and measuring
Quality management — Guidance for people engagement
Quality management — Guidelines for competence management and people development
Quality management — Guidelines for configuration management
Quality management — Guidelines for quality management in projects
Quality management — Guidelines for quality plans
Quality management — Quality of an organization — Guidance to achieve sustained success
Quality system
Quality system record
Quality systems — Model for quality assurance in final inspection and test
Quality systems — Model for quality assurance in production, installation and servicing
Read weak signals and take the cause away before anything goes wrong.
Readers can tell which paper and which version
Readers spot the latest issue and what it altered
Rebuilding one part leaves the whole working
Receiving, in-process, and finished device acceptance
Records stay whole, genuine and within reach for as long as they are owed.
Redundancy of information processing facilities
Regular self-checks look past the paper to what people really do.
Regulation (EC) 2016/679
Regulation (EC) 2017/745
Regulation (EC) 2017/746
Regulation (EU) 2016/679
Regulation (EU) 2017/745
Regulation (EU) 2017/746
Regulation (EU) 2020/561
Regulation (EU) 2022/112
Regulation (EU) 2024/1689
Regulation 93/42/EEC
Reminds everybody of rules and device law
Remote working
Renewed when times change
Repairs to the system itself
Reported as reworked; not all sources see a new duty in it.
Reporting to regulatory authorities
Requirements count; pleasing the customer does not.
Requirements for a quality management system
Resource management
Response to information security incidents
Responsibilities after termination or change of employment
Return of assets
Review of requirements related to product
Review of requirements related to the product
Rework
Rights to see and to pass on
Risk here is about the device and the law; opportunities do not occur.
Risk management of the device belongs to it.
Risk management — Guidelines
Risk management — Risk assessment techniques
Risks and opportunities
Risks and opportunities have a clause of their own.
Risks stay in 6.1.2, opportunities go to 6.1.3. How the two are divided into items is not confirmed.
Road vehicles — Functional safety
Room for middle managers to lead in their fields
Rooms and machines that were shown to be fit
Rooms that hold sensitive things give nothing away and are locked.
Routine work on IT is written down so that a stand-in could do it.
Rules alive in daily work
Rules, roles and routines for the company as a whole, from policies to suppliers and incidents.
Run and write down a quality system that follows ISO 13485, and tie the other device rules of the agency into it.
S3
S57
Safety costs time and money; plan for both.
Safety is never finished; let everybody help to make it a habit.
Safety is not only about dangers; ask as well what could make work healthier and easier.
Same question, same answer next time
Sampling procedures for inspection by attributes — Part 1: Sampling schemes indexed by acceptance quality limit (AQL) for lot-by-lot inspection
Sampling procedures for inspection by variables — Part 1: Specification for single sampling plans indexed by acceptance quality limit (AQL) for lot-by-lot inspection for a single quality characteristic and a single AQL
Say in writing what you are by device law, maker, importer, dealer or representative, and run a quality system that suits it.
Scrap it, or use it for something else
Screening
Seams where your work hooks into that of others
Secure authentication
Secure coding
Secure development life cycle
Secure disposal or re-use of equipment
Secure system architecture and engineering principles
Secure traces so that they would hold up before a judge.
Securing offices, rooms and facilities
Security and resilience — Business continuity management systems — Requirements
Security duties carry names, so that nothing falls between two chairs.
Security has its place in each step of building software.
Security of assets off-premises
Security of network services
Security tasks run to set rules every day, hired hands included; a change that goes wrong does not go unseen.
Security testing in development and acceptance
Security woven into everyday business
Segregation of duties
Segregation of networks
Separation of development, test and production environments
Servicing
Servicing activities
Set aims for safety and health and the way to reach them.
Set aims where people get hurt or ill, ask workers about them, and watch whether you come closer.
Set rules for risky work, shape it to suit the people who do it, and settle safety with others on the site.
Set up a quality system that fits your part in the device's life and the laws that go with it.
Setting it right leaves a trace
Settings follow a hardened pattern, and drift from it comes to light.
Settle who talks with customers about what, and who with the authorities.
Side effects on the devices themselves
Side effects on the rest of the quality system
Small change, big trouble: weigh what an altered design does to patients, permits and devices already sold before it goes live.
Software that the quality system uses.
Some duties outlive the job; tell leavers which.
Somebody checks now and then whether it still fits
Somebody checks that it helped
Somebody entitled reads and signs before it goes out
Somebody fit for it has released it
Somebody minds that the system follows the standard
Somebody said yes before it went in
Somebody steps in when a process drifts
Somebody tells the top how things stand
Somebody tends the company network as carefully as the servers on it.
Somebody watches progress
Somebody without a stake in your security looks at it from time to time.
Sort information by how badly a leak, error or loss would hurt.
Speaks of what others provide rather than of outsourcing.
Special rules hold for those who work in guarded rooms.
Spread the audits over the year so that the weightiest parts get the most attention.
Staff can say what it means for their work
Staff have met it
Standards, laws and customer papers from elsewhere are tracked
Start planning from what you know about your surroundings and your footprint, and ask which accidents could happen.
State how clean the device must be and how residues get off it, in the cases below.
Statement of Applicability
Statistical techniques
Stay aware of who can help or harm the quality system and what they want of it, since wishes change; some may concern the climate.
Stay in touch with peers and experts who hear of new dangers early.
Steer work, changes and purchases so that people stay safe.
Sterile devices.
Sterilization of health care products — Radiation — Part 1: Requirements for development, validation and routine control of a sterilization process for medical devices
Sterilization of health-care products — Ethylene oxide — Requirements for the development, validation and routine control of a sterilization process for medical devices
Sticks, disks and tapes are watched from purchase to shredder.
Still readable years later
Storage
Storage media
Suppliers agree in writing to announce changes.
Supporting utilities
Surroundings that do the device no harm, and dirt and germs kept where they belong.
Systems are designed on sound security ideas, such as layers and mistrust.
Systems open data only to those entitled, down to folder or field.
Take faults and complaints seriously
Take the danger away rather than hand out helmets; protective gear is the last resort, not the first.
Taken up in daily work, with an eye on results
Talk about safety follows set ways and reaches people of every language, ability and background.
Technical amendments
Technical amendments of 2025
Technological controls
Tell false alarms from real incidents, and big ones from small.
Telling authorities.
Terms and conditions of employment
Test by a written plan whether the design is what was specified, interfaces to other devices included, and say why the sample is big enough.
Test information
Tests, trials and the hand-over, each in its place
The aim is a system that stays suitable and effective, not ever better.
The answer chosen to each risk
The answer lives in daily work and proves its worth
The change itself follows the rules, legal ones included
The channel for it
The climate sentence of Amendment 1:2024 now stands in the text. A remark that culture and ethics can be issues is reported.
The customer's words, from order to aftercare
The device may lawfully be sold and used there
The frame of it all, from the processes and their risks to outsourced work, software tools and the paper that holds the system up.
The minutes show what was on the table and what came of it.
The more dangerous the device, the sterner the test
The name is now in the singular: audit finding.
The order leaves no question open, and suppliers have signed to tell you before they alter anything.
The paper trail to be left
The plan serves the processes and the goals
The policy has reached them
The policy promises a system that stays effective, not one that keeps improving.
The policy suits this company and its plans
The processes that your role calls for
The remedy is really carried out
The right paper reaches the right people, outside papers included, and nobody tampers with it or loses it.
The safeguards that this takes
The scope stands in the manual; only parts of 6, 7 and 8 may be left out.
The security system is more than paper: a set of linked processes that really run and mature.
The security system of next year is better than this year's, and you can say in what.
The sheet that explains every choice of control
The single role is gone; its duties are assigned by top management.
The steps of the project
The system can do its job
The system exists in daily work, not only in a binder, and grows with experience.
The system is laid out on purpose and does not fall apart while parts of it are rebuilt.
The system learns instead of standing still
The top carries the system, and workers have a say in it.
The top does not leave its look at the system to chance; a procedure sets the rhythm, and minutes are kept.
The top gives its word on rules and system
The top looks at the whole system and decides what changes.
The top takes stock of the security system and decides what follows.
The whole way of a device from the first wish to service in the field.
The words of ISO 13485 and ISO 9000 count, but for a few that American law defines in its own way.
The work behind the aim
The world does not stand still; read all that comes in, from audits to the field, and keep system and devices sound.
Their track record
There is always something that could be cleaner; find it and do it.
There is always something that could be safer; find it and do it.
They answer what was asked
They grant people, money and equipment
They put a quality policy in place
They say when a piece is good enough
They sit down and review the system
They want goals for quality, not only words
Things taken on the road are looked after as well as at home base.
Think about what could help or harm the security system itself, and plan an answer to it.
Think ahead about hazards, duties and aims.
Think first, then rebuild; a system altered on the side loses its grip.
Think of safety before ordering, not when the pallet stands in the hall.
Those at the top never lose sight of customers and device law, and cannot leave that to others.
Those at the top stand behind information security with a policy, clear duties and their own example.
Those at the top stand up for safe work themselves, and nobody suffers for speaking of danger.
Those who bear the risks have said yes
Those who do the dangerous work know it best; hear them before deciding, let them share in decisions, and make speaking up easy.
Those who run the company can show what they personally do for the system.
Those whom the change touches hear of it
Threat intelligence
Three ways out for a bad piece that customers have not got yet.
Top management settles who does and decides what, so that nobody has to guess; five duties in particular need an owner.
Traceability of measurement results
Traces that convince an auditor and an authority
Training of users comes in.
Training records and design files hold part of it.
Treat what customers lend or entrust with care, patient data and drawings too, and tell them if it suffers.
Trust no gauge blindly; know when it was last compared with a standard, and what to do with earlier readings if it was wrong.
Trust no program in the quality system untried, nor its next version; where more is at stake, try harder.
Trusted goods pass quickly, doubtful or dangerous ones do not; and a supplier's change sets you thinking.
Try devices like the later ones in real use, with clinical data where law asks, before customers get them.
Understanding the needs and expectations of workers and other interested parties
Unique Device Identification
Usability and results of risk management come in.
Use of cryptography
Use of privileged utility programs
Use software, texts and pictures only as their owners allow, and guard your own.
User end point devices
Users will get the training they need in time
Vigilance cases and recalls told to authorities
Viruses and other vermin are caught before they do harm.
Warnings and instructions for devices already out there
Warnings to the field and talks with authorities come in.
Washing it is left to clinic or user
Washing it is our own job
Ways to figures one can trust
We can really do what we promise
Web filtering
What a bad part would do to the device
What a supplier owes you in security stands in the contract.
What an audit looks at, and against which yardstick
What audits and inspections brought to light
What audits bring up
What authorities and device laws want on file
What became of the last meeting's decisions
What belongs to suppliers is left out.
What certain records must hold beyond ISO 13485, and how to mark what is confidential.
What comes back dirty from the clinic must not soil anything else, and sterile devices meet few germs and particles on the way.
What customers say afterwards, grumbles too
What device law asks for this product in each market
What each job demands of its holder
What else cannot be left out, like packing or interfaces
What goes without saying if the device is to work
What happened on a system, and by whose hand, can be read up later.
What happens when rules are ignored
What has shifted around and within the company
What has to be mended or done next?
What has to be on file
What has to exist on paper or on screen, from the manual to the last record, and how it is looked after.
What honesty and shared care for quality mean here
What is bought or done by others does not bring in danger.
What is done about each risk and opportunity
What is fine and what is not with data, devices and accounts.
What is worth a figure
What is worth encrypting, by which method, and who minds the keys.
What is worth telling
What it does, for whom, and without harm
What it takes to build it
What kindred devices have taught
What lawmakers have come up with since
What laws and standards demand of it
What makes system and processes work better
What makes the devices better for customers
What must be true before the process is passed
What must lie on the table when the top reviews the system, from voices of the market to new laws.
What new law makes necessary
What only old hands know must not leave with them, and what the company does not know yet is learned in time.
What only old hands know must not leave with them; it is put to use, passed on, and added to in time.
What outsiders and staff say
What really happened?
What risk management found out
What service people write, where there is service
What shifts around us and may touch the system
What skill each role takes
What staff owe in matters of security is signed when they are hired.
What testers work with gives away nobody's secrets.
What the United States ask of the quality systems of device makers beyond ISO 13485.
What the device has to achieve
What the field says
What the look at your circumstances brought up
What the top has to look at, from old decisions to impacts, duties and figures.
What their people must have learned
What they themselves can do
What those at the very top must do themselves, from policy and goals to the regular look at the whole system.
What to settle with people before, while and after they work for you.
What users and the market report back
Whatever else your processes cannot do without
Whatever the standard insists on
When an incident strikes, people act by the book instead of improvising.
When it burns, leaks or somebody collapses, people know what to do because they have practised it.
When something odd goes on, somebody notices before it hurts.
When the proof has to be renewed
Where air, light, static or people can spoil a device, state what you need and watch it.
Where processes and devices are drifting
Where steps against possible trouble stand
Where the line of bearable risk runs
Where the piece sent back goes
Where the plans for security meet daily life.
Where the system ends, and why anything is left out
Where the team stops to look back
Where to read how things are done
Where work on root causes stands
Wherever it counts, people have goals for quality that one can check, some for the device and for the law.
Whether a chance is worth the trouble
Whether devices turn out right
Whether requirements were met, not whether customers are pleased.
Whether the remedy worked
Which circumstances, in the company and around it, make work safer or more dangerous? Ask about climate change too.
Which people, means and money it takes
Which process feeds which
Which quality system they must run
Which risks come first
Who does what by when
Who gets in, at the door or on screen, follows from the task.
Who gets to hear it
Who may decide what, who speaks for the system, and how word gets round.
Whoever can make demands on your handling of information is named, with those demands and your answer to them.
Whoever need not see real names or numbers sees stand-ins.
Whoever puts the device up on site, your people or others, works from your papers and knows when the job counts as done.
Whoever sees secrets has promised in writing to keep them.
Whoever supplies lines or connections knows how safe you want them.
Whoever touches device quality must know the job; describe how people get there and stay there, and dose the checking by risk.
Whom the regulation binds, whom it spares, and how it stands beside other rules of the agency.
Why it happened, and where else it lurks
Why so many samples and not fewer
Will the design do what is wanted?
Wiring is out of harm's way, and patch rooms are not open to all.
Wishes do not prevent accidents; behind each aim stands a piece of work with a name and a date.
Wishes that get an answer, and those that do not
With implants the trail is finer, down to ingredients and room conditions that could matter, and on through the dealers to the receiver.
Word from the top that security matters
Work environment and contamination control
Workers come first among those who expect something of you; some expectations turn into duties.
Working in secure areas
Written down
Written for this company and its devices
Written for this company's business and no other
Written ways to keep labels and packages right from printing to the patient.
Yardsticks and ways of working that tell good from bad
Yesterday's list of risks goes stale; go through it again, above all when the business or its IT is being rebuilt.
You can hand over the work but not the blame; agree on paper who does what, and keep a matching eye on it.
Your own ambitions for the device
abbreviat
acceptance-and-methods
access-card
access-right
accessor
accordance
achieves
actions
activity and process
addressed-requirements
adequate
adhere
adjusted
adjustment
admin-tool
administ
admissib
advert
advisor
advisory-notices
afterwards
agency
agent
agents-removed
agreement that suppliers announce changes
aims for safety and health, each with its plan
air, light, cleanliness and the like, and how they are watched
air-condition
alarm, rescue and first-aid plans
alarm-system
algorithm
all proof the system yields, kept for the set time
allow-list
allowed
alternat
analysis-times
analysts
anew
annex-a-check
announce
anonymi
ansible
answers-to-law
anti-virus
antivirus
any-time
approval-criteria
approved-changes
approves
architect
archive
arrangements against contamination
as-soon-as
asl
asset-owner
at-rest
attack-surface
attacker
attempt
attendance
audit findings
audit-result
audit-results
auditors
audits
audits with their scope, findings and follow-up
authentication
authority-reports
autoclave
autonom
away
azure
background
background-check
bandwidth
battery
belong
below
bfarm
biohazard
bit
bitlocker
blacklist
blister
boundary
branch-protect
break
briefed
bulletin
business-continu
business-impact
business-need
by-design
byod
cable
cabling
calibration results, with the reference used
call
cannot-be-cleaned
care and checks of measuring instruments
careful
carton
case-notes
cctv
chain-of-custody
change request
change to the device
changed-expectations
changed-issues
changed-needs
changelog
changes
changes to the device
character
checked orders and offers, with open points settled
checking-methods
checklists, permits and other traces of daily work
checks of incoming goods
checks-and-criteria
checks-and-handover
chief executive
choice
chose
chrony
cipher
cisa
cleaned-by-others
cleaned-by-us
cleaner
clearance
clinic
clinical
closing
closing-notes
clothing
cmdb
coding-guid
coding-standard
combin
coming-changes
commercial
committee
compensat
competent
complainant
complaint-records
complaints
complaints, with what came of each
complaints, with what is known of device, complainant, inquiry and answer
conduit
confluence
connect
conscious
context-direction
continual
contract-of-employ
contraindicat
contribution
convene
coolant
cooling
copyright
corrective-actions
corrective-steering
correspondence
corrupt
court
cpk
cpu
credential
credit-card
criminal
crisis
criteria-and-scope
cross
cryptograph
csirt
csv
cultur
cvss
cyber
cybersecurity
dakks
dast
data-loss
data-protect
data-subject
dead-papers
debugg
decisions of the management review and what they rest on
decommission
defence-in-depth
defense-in-depth
deficien
deni
deny
descri
descript
description of the quality system
design change
design folder of each kind of device
design-control
desk
destr
detector
detergent
development-life
development-process
device file
device file, one for each kind of device
device master record
device-description
diagnostic-tool
did-it-help
different
dirt-matters-in-use
disaster
disaster-recover
disconnect
disk-encrypt
disk-image
disk-space
dismiss
disregard
disrupt
disruption
distinguish
distributed
divid
dlp
dms
dmz
dns
documented procedure
documented-procedure
documented-system
done
downgrad
dpa
dpia
drawer
dress and hygiene rules
driv
drop
duct
due-date
due-diligence
duties, powers and reporting lines
e-learning
e-mail
earthquake
educat
effect-followed
effect-on-devices
effect-on-system
efficac
embed-and-check
embod
employment-agree
employment-contract
end user
endors
enforc
engineering change
enisa
ensured
entire
entrance
entries
entrust
eqms
equivalent
eradicat
erasure
escrow
eto
eu-2016-679
eu-2024-1689
eu-90-385
eu-93-42
eu-98-79
eudamed
evolutionary
exchang
executive
executive management
exfiltrat
expose
external-drive
extinguish
failed
failed-login
falsif
fault reports with the decision and its reasons
fence
fil
fill
filter
firmware
first
fits-policy
fits-purpose
follow-through
footage
forbid
forensic
former
formulation
forum
function-and-use
fuzz
gamma
gaps
general manager
generat
generator
generic
germ
github
gitlab
glove
go-live
greater
gtin
hairnet
hand-back
hand-wash
handbook of the quality system
hard-disk
hard-drive
harden
hardening
harmful
hash
head of quality
health
health-dress-cleanliness
hidden-complaints
high-availab
higher
hipaa
histor
history of each design change
hotel
how clean the device must be, or how it stays clean
how earlier readings were judged after a faulty gauge
how far the planned safeguards have come
how people become and stay able to do their job
how the list was kept up
hsm
https://www.ecfr.gov/current/title-21/chapter-I/subchapter-H/part-820
https://www.iso.org/obp/ui/#iso:std:iso:9000:ed-4:v1:en
https://www.iso.org/obp/ui/#iso:std:iso:9000:ed-5:v1:en
https://www.iso.org/standard/27001.html
https://www.iso.org/standard/59752.html
https://www.iso.org/standard/60857.html
https://www.iso.org/standard/62085.html
https://www.iso.org/standard/63787.html
iaas
identification-recorded
identified
identit
iec-31010
iec-60601-1
iec-60812
iec-61508
iec-62304
iec-62366
iec-80002-1
iec-81001-5-1
iec-82304-1
ignor
illegal
image
importer
improvement-commitment
improvements achieved
improvements under way
in charge
in-transit
inactiv
incompatib
independent
individual
infect
information security objectives
information security policy
infring
initialled
injection
inspection of labels before use
instal
installations and their checks
instructions for putting up the device, and the final check
instructions for safe work, as many as it takes
intake
interaction
internet-provider
interoperab
intrusion-alarm
intrusion-detect
invit
irradiat
is-it-one
iso-10001
iso-10002
iso-10003
iso-10004
iso-10005
iso-10006
iso-10007
iso-10012
iso-10013
iso-10015
iso-10018
iso-10993-1
iso-11135
iso-11137-1
iso-11607-1
iso-13485:2016
iso-14004
iso-14155
iso-14644-1
iso-14971
iso-15189
iso-15223-1
iso-15378
iso-16949
iso-17011
iso-17020
iso-17021
iso-17024
iso-17034
iso-17043
iso-17065
iso-17799
iso-19011
iso-19600
iso-20000-1
iso-20417
iso-20916
iso-22000
iso-22301
iso-24971
iso-26262
iso-27000
iso-27005
iso-27017
iso-27018
iso-27701
iso-2859-1
iso-31000
iso-37001
iso-3951-1
iso-50001
iso-80002-2
iso-8402
iso-9001:2008
iso-9002
iso-9003
iso-9004
jeopard
jewel
kept-from-use
key-manage
kms
label-release
labeled
labeling-operations
labelled
labels-and-packing
labels-examined
laid-out
last
lawful
lawful-delivery
lawyer
leading
legal-basis
legally-demanded
legislation
length
lesson-learn
lessons
lessons-learn
liais
librar
life-supporting-devices
light
linter
list of laws and other duties on safety
live-data
load
load-balanc
lockout
logistic
logs and tickets that show the daily security work
looked-back
looking-into
lubricant
machines-and-programs
mailing-list
maintenance that was done
making-to-shipping
malicious
management review
management system documentation
management-representative
managing director
mandat
means-and-papers
measurers
measuring-times
medwatch
meeting-demands
memory
method for dealing with security risks
method for finding and ranking security risks
mhra
microb
microorganism
migration
minutes of design reviews with names and date
misconduct
mishaps with things customers entrusted
mislabel
mobile-device
mobile-phone
molding
monitoring and measuring equipment
monitoring-and-measuring-equipment
motion-detect
moulding
multi-factor
must-we-report
necessity
need-to-know
needed-processes
network-provider
network-service
network-socket
new-employee
new-laws
night
nist
no-tampering
non conform
non-disclos
non-functional
not-visible
note
ntp
nurse
obfuscat
objectivity
occasions
occurr
off-site
ohsas-18001
oil
omit
on-call
operating-procedure
operations-manual
opportunities-weighed
opportunity-actions
opportunity-check
opportunity-thinking
options
order document
orderly
orders and their enclosures, kept as far as tracing needs them
origin
other-device-rules
other-musts
out of specification
outcome of reading the figures
outcome of the hand-over
outside
outside processor
outside-papers
outsiders
overlook
overnight
owner-approval
ownership
package
page
papers that device laws call for
papers the company adds of its own accord
partial
particulate
passed
passphrase
patent
percentage
perimeter
permissible exclusion
permitted
person and organization
person or people
personal-data
personal-info
photo
plac
placing
plan of how the device comes about
plans for testing the design against its brief
plans for trying the device in use
playbook
plc
pmcf
police
policy-and-objectives
possible-faults
post-delivery
post-mortem
pouch
power-fail
power-outage
power-suppl
preventative
preventive-actions
principle
privac
private-key
privileg
procedure for bad pieces
procedure for buying
procedure for complaints
procedure for corrective action
procedure for design changes
procedure for developing devices
procedure for following devices back and forward
procedure for gathering and using voices from the field
procedure for handing a design to production
procedure for handling documents
procedure for internal audits
procedure for looking after records
procedure for management review
procedure for preventive action
procedure for proving that quality-system software works
procedures for checking and releasing devices
procedures for handling labels and packages
procedures for keeping devices unspoilt
procedures for measuring gear and the software in it
procedures for proving processes and their software
procedures for proving sterilization and sterile packing
procedures for reading the figures
procedures for telling authorities
procedures for telling products, their status and returns apart
procedures for warnings to the field
procedures that the standard asks for
procedures-named
process records that convince auditors and authorities
process-figures
processes-written
processor
procurement
product change
product-figures
product-improvement
product-right
product-specification
production-data
products
programm
project plans, kept current
promise
proof that each such process works
proofread
proofs of sterilization and sterile packing
proper
proprietary
protection-authorit
protection-officer
protective-packing
provided
proving-again
proxy
prrc
psur
public-place
published
pull
purchase order
purchased product
purchased-product
purchaser
purchasing data
purchasing document
purchasing information
put in writing
qa manager
qa representative
qm system
qms review
qmsr
qualified-machines-people
quality agreement
quality agreements for outsourced work
quality goals, down to the departments
quality lead
quality management manual
quality management officer
quality management representative
quality management system on the ground of ISO 13485
quality manager
quality officer
quality representative
quality system
query
rack
raid
ratings that were made by the scheme
raw
re-examin
re-use
readabil
readings that show special conditions were kept
readjust
real-data
reapprov
reception
recertif
record-rules
records that the standard asks for
recovery-point
recovery-time
redact
referenc
refresh
refrigerat
register of risks and opportunities, with the way of handling them
registry-editor
regression
rehears
relationship
release of labels
release record with test results, gauges and a name
remaining
remediat
remedy-needed
remote-wipe
removable
removal
renewal
repeatab
repeatability
replica
reply
reportab
reportable
reports on drills and real emergencies
reports on mishaps and failings, down to whether the remedy worked
reports sent to authorities
reports-upward
repositories
reproduc
requirements-and-risks
requirements-commitment
requirements-taken-on
resale
resign
response-plan
responses
responsibility
restart
restricted-area
returned
reuse
review meeting
reviews-held
revok
rework instructions
rework that was done and how the piece fared
rfc
right-to-audit
risk file of the device
risk-based-control
risk-check
risk-management
risk-results
risk-sized
risks
risks-weighed
role-based
roll-back
root
root-cause
rotat
router
rpo
rto
rules that keep germs and particles off sterile devices
running-the-system
sandbox
saniti
sav
sbom
scale-up
scanner
scheme by which OH&S risks are rated
scheme for unique device codes, where law wants one
scope of the OH&S management system
scope of the information security management system
scope-and-gaps
screen-lock
sdlc
sealed
secondary
sector
secure-area
security-control
security-polic
security-process
security-requir
security-requirement
security-risk
security-task
security-test
security-updat
security-zone
self-assess
sell
senior management
sensitiv
service instructions, with everything they draw on
service partner
service reports
service-desk
service-reports
servicing, with device, date, person, work and test results
servicing-records
settings
settled
sftp
shared-responsib
short-term-staff
siem
signed concessions
signific
simulat
single-sign
sited
smartphone
smoke
snapshot
software change
software validation results
soiled
sold
solid
solvent
sort
source-code
special conditions for storing and shipping
special-conditions
specialist
spot
spot-check
spreads-awareness
sprinkler
sso
stage-reviews
stages
staging
statement-of-applicability
static-analy
statistics
steered-change
sterile
sterilizing logs that lead to each batch
still-suitable
storm
story of how each device or batch was made
strict
strike
style
sub-processor
submi
subnet
subprocessor
successful
sudo
suffix
suit
suitable
superuser
supervisor
supervisory-authorit
supplier-system
supply-chain
support-services
suppress
surgeon
surrender
surviv
switch
symbol
synchron
synthetic
system-improvement
system-right
system-tool
system-works
tablet
takes-over
taking-in
tape
team member
technical documentation
technical file
telecom
telework
temporar
tendenc
tendencies
terraform
test reports on the design
test-data
test-environment
test-system
tester
the company's method of risk management for devices
the company's part under device law, such as importer
the-piece-itself
third-party
tighter
time-server
time-source
time-synchron
timel
tokeni
tolerat
topic-specific
traceable-outputs
tracing
tracing data
track-record
trademark
training sheets, certificates and the like
training-ready
travel
treated
treatment-action
triag
triage
trial reports, and why just these pieces were tried
triggered
triggers
troubleshoot
trust
two-factor
ultrasonic
unambig
uncleanable
underground
undesired
uniform
unique device identification of each device or batch
unlicensed
unplanned
unresolved
unsupervis
unused
unusual
upgrade
uphold
upload
urgen
url
usabil
user-group
user-story
user-training
utc
vandal
vault
ventilat
verifiab
vibration
view
virus
vulnerability-scan
watching-processes
watermark
weight-for-device
welding
what became of the plans
what each round of judging risks showed
what premises and gear must offer, with a maintenance schedule
what was done about bad devices in the field, and warnings sent
what was found out and what was done
what was found out and what was done beforehand
what went into each implant, and under which conditions
what-next
where implants went, down to the address on the parcel
whiteboard
who holds which duties and powers
who talks with customers, about what and how
wholesaler
will-it-do
wireframe
wiring
withdrawal
work instructions for production
work-from-home
work-instruction
worked
working papers the company adds of its own accord
working-from-home
worth
wrap
write
written quality policy and quality goals
zero-trust
~responsible`,
	kinds: ` id published title
 document record
 until note provenance confidence
 key edition designation citedAs title kind certifiable published status supersededBy amendments vocabulary basedOn extent mayNotApply asksFor transition readAt provenance confidence
 edition published status
 key designation title kind assessment editions amendments replacedBy misspellings provenance confidence
 edition id published
 provider customer top-management person responsible document record requirement legal risk nonconforming equipment monitor review improve change keep product-or-service management-system management-review quality-manager technical-file design-change order-document
 number parent title assessable topic cues items documentedInformation terms principles provenance confidence
 letter slug topic cues provenance confidence
 kind name item

 clauses terms groups principles
 name status
 term difference
 slug number names domain harmonized everyday definition note related confusedWith inflections provenance confidence
 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.8 3.9 3.10 3.11 3.12 3.13
 number slug name statement provenance confidence
 3.1 3.3 3.4 3.5 3.7 3.8 3.9 3.11 3.12
 from title to relation note items confidence provenance
 from to kind rows provenance confidence
 from to relation note
 standard editions status clause instead provenance confidence
 slug names uses`,
	nodes: `ACE0TirFh-bDBoweDH-X-Y5Y5b7chiI-VFiEiYDCG3fGmlEmvFoxCEDCAvdHpepaisbowcitD9UowdhrThYloWowfh0KowchtcoxAoxBoxDn8GoxECDAFh_Zk-ODDJiI3fHperZisbowcitD9UowdmlChbowcoxGiwBiiWhtcoxAoxHowclnDoxIBBDFAQnnXhiOlBHiiVpaisaowcnlUl2RoxKhrThYiwBoxGowcowchtcoxGowcowcn8BoxLCDClBkzcHiiVrZisaowckyOl2RoxKkhShbowcoxGowch0KojQoxGowcowcn8CoxNCDD5Y5b7cFFiEDDAtLMHzflJkseowckvD9UowdirBhbowcoxGh0KowchtcoxPoxQowcn8EoxRCEnqNmkenqMDBoxTFomWDDCuQtLHkhUrZkhTmlLitC9UoxK2KhbowcoxUh0KowchtcoxGoxVowcn8AoxWCE0T2Kh-bDBoxYDBCFh_Zh_ZDDAvdSHhuR3WktAowcktQ9UowdirEhbowcoxZowcowchtcoxaoxbowcn8DoxcCDBlPGmlDmxRoxeEDDAvdlPHhjUpaisZowcisV9UowdhrThYloSowfowcowcixFoxGoxBoxfn8FoyACHhjUrZisZowcisV9UowdmlAhbowcoxGowcloRixFoxGoxHowclnDoxeBDDAvdkzdHiiUpbksfowckwN9UowdkhPhbowcowfowcowcixFoxGoxBowcn8HoyDCDKoxFoxJoxMoxOoxSoxXoxdoyBoyCoyEIhyGhyHhYIhyJhyKhYIxSkhFhYIpahrThYIrZkhShbDFoyGoyHoyIoyJoyKDDAlBkzcJiiVisakyOiAqMoyLoxGowcoxGoyMCI3U3UhYIirAmjWhYIrZmlBhbDGoyGoyOoyHoyPoyJoyQKpa0T2KDBoySDBm6QDEAGvd3fJpeisbitDiAwXoyRoyTowcoyUoyVCI3U3U0LIlJlJhbDDoyGoyXoyYDBAJn_Mm6XnmFiAqMoyZoxGpeoxGoyaBDCoyGoyXJn_Nm6YnmEiAqMoycoxGpeoxGoyaBI3V3VhYIpbmkJhbDFoyGoyOoyHoyeoyfJn_Om6ZnmBiAqMozAoxGowcoxGoyaBIkgfkgfhYDCozCoyXJn_Km6PnlRiAqMozDoxGiiVoxGoyaBI2H2HhYIpbpbhbDCozFozGJn9Wm4YnlYiAqMozHoxGowcoxGoyaBI-W-WhYI2I2IhYDDozJozKozGJn9Xm4ZnlZiAqMozLoxGowcoxGoyaBJn9Ym4anlaiAqMozHoxGowcoxGoyaBIh-Qh-QhYIzOzOhYDDozOozPozGJn9Zm4bnlbiAqMozQoxGowcoxGoyaBIhrShrShYIxSxShYDDozSozTozGJn9am4cnmAiAqMozUoxGowcoxGoyaBIhlbhlbhYI2F2FhYItKtKhbDDozWozXozYJn9bm4dnlfiAqMozZoxGowcoxGoyaBDDozSozXozYJn9cm4enleiAqMozboxGowcoxGoyaBI2F2FhbDBozdJn9dm4fm_EiAndozeoxGowcoxGoyaEIh-Oh-OhYI5V5VhbDDozSo0Ao0BJn9em5AnlViAqMo0CoxGowcoxGoyaBI2E2EhYI2J2JhbDCo0Eo0FJn9fm5BnldiAqMo0GoxGowcoxGoyaBIhrUhrUhbDCozPo0IJn-Am5CnlciAqMo0JoxGowcoxGoyaBIh-Ph-PhYI0Q0QhYIpbmkLhYIrZrZhbDEo0Lo0Mo0No0ODCA3fJn-Wm5Wm3EiAqMo0PoxGowcoxGo0QEIlJirChbDBo0SDCm5Tm4HDCAkzaJzbm4InlTiAwXo0ToxGowco0Uo0VBI3VmjX0LDDo0Eo0Lo0XJn-Nm7NnlWiAwXo0YoxGzboxGoyaBIlJmkGhbDFo0Eo0AozJoyeo0aDDAkzbnnYJ0VmvDnlXiAwXo0boxGowcoxGo0cBI2G2GhYIpapahYDEo0eo0Mo0fozYJn-Mm5SnkXiAwXo1AoxGowcoxGoyaBIpbmkNhbDCo0Mo1CDBm4MJn-em5cnnPiAndo1DoxGowco1EoyaBIhiChiChYI2FmjNhYIlJirBhbDDo1Go1Ho1IKlJkmL5VDBo1KDEm5Im5Km5Hm4KJzfksekvDiAwXo1Jo1Lowco1MoxRCI2JmkThbDDoyHozFo1OK2JkmL5VDBo1QDBm4LJn-Jm5Pm_QiAndo1Po1Rowco1SoyaBIhiDhiDhYIhrUkhQhbDCo1Uo1VJn-dm7Lm_S8YqMo1WoxGowcoxGoyaBIhrUmkUhbDDo1Go0Mo1YJn-Hm5NmyAiAndo1ZoxGowcoxGoyaEDBo0FJn-am5Zm7XiAndo1boxGowcoxGoyaBIkhDkhDhYIpbirDhYI7Z7ZhbDGo1dozWozXoyeo1eo1fJn-Bm5DmxFiAndo2AoxGowcoxGoyaEI2I2IhbDCoyOo2CK2ImwBpbDBo2EJn-Cm5EnpeiAndo2Do2FowcoxGoyaBDCo0eo1fK2GmvfhiDK2GmwFpbDCo2Io2JJn-Dm5FnpdiAndo2Ho2KowcoxGoyaEI2JmkPhbDCo0eo2MK2GkmU2IK2JmwDhrVDCo2Oo2PJn-Em5GnjRiAndo2No2QowcoxGoyaBIpakhLhbDCo0Eo2SJn-Im5OmxeiAndo2ToxGowcoxGoyaBIlJlJhYI5VmkWhbDEozFozPo2Vo2WK5VmwE7ZDBo2YJn-Lm5Rm_ViAndo2Xo2ZowcoxGoyaBDBo0BJn-Zm5Ym_TiAndo2boxGowcoxGoyaEIh-Mh-MhYIkhAkhAhYIxSkhGhbDDo2do2eo2fKxSmvezOKxSmwGhrUDCo3Bo3CDCm6Em6FJn8Nm4Om_WiAndo3Ao3Dowco3EoyaBI2GmjShbDBo3GK2GmwAkhKDBo3IDCm6Jm6IJn8Qm4Rm_NiAndo3Ho3Jowco3KoyaBI2HmjV0LDBo3MK2HkmU2IDBo3ODBm6KJn8Rm4Sm_RiAndo3No3PlnIo3QoyaBIpamkEhbDBo3SKpamwCkhQDBo3UDBm6LJlnIm4Tm_UiAndo3To3Vowco3WoyaBDBm6OJn8Um4Wm3MiAndo0ToxGowco3YoyaBI5VmkXhbDBo3aDBm6NJn8Tm4Vm3LiAndo3boxGowco3coyaBI3VmjYhbDBo3eDBm6MJn8Sm4Xm_L8YqMo3foxGowco4AoyaBItKmkIhbDBo4CDBm4UJn_Jm7Mm_M8YqMo4DoxGowco4EoyaBI3WmkahbDEozXozFozPo4GJn-Km5Qm_XiA_Fo4HoxGowcoxGoyaBI3VkhIhYIpbkhOhbDCo4Jo4KJn_Fm5fnnKiAqMo4LoxGowcoxGoyaBI2JmkQhbDCo4Jo4NJn8Mm4NnnLiAqMo4OoxGowcoxGoyaBIkgekgehYI2GmjRhYIpbirDhbDDo4Qo4Ro4SDBm6GJn8Om4Pm1eiAqMo4ToxGowco4UoyaBIhyIhyIhYIh-QmjahbDCo4Wo4XDBm6HJn8Pm4Qm2UiAndo4YoxGowco4ZoyaEIhiCmjAhYI-WmjOhYIrZmkfhbDEo4bo4coyJo4dDBm5LJhjUisZisViAwXo4eoyTowco4foyACDDo1GozJo1IJn-Gm5Mm1NiAqMo5BoxGowcoxGoyaBIpbkhPhbDBo5DKpb0T2KDBo5FDBnicJiiUksfkwNiAwXo5Eo5Gowco5HoyDCI2HmjU0LDCo0Eo5JDBnidJoiQnibnieiAwXo5KoxGiiUo5LoyaBI0QmjdhYDCo5No4SJn_Im6Dm1JiAwXo5Oo5GowcoxGoxEBIpbmkKhbDCoyIo5QJn-bm5am2PiAwXo5Ro5GowcoxGoxEBIzOmjfhYI2JmkShbDCo5To5UK2J0T2KDBo5WDCASJn-cm5bnoKiAwXo5Vo5XowcoxGo5YBIlJirChYI7ZmkdhbDCo5ao5bKlJ0T2KDBo5dJn_Gm6AmwKiAwXo5co5eowcoxGoyaBI5VmkVhbDBo6AK5V0T2KDBo6CJloVm6BmyQiAwXo6Bo6DowcoxGoyaBI2ImkD0LDBo6FJn-Xm5XmyPiAqMo6GoxGloVoxGoyaBIxSkhGhYI0QmjchYIpbmkMhbDDo6Io6Jo6KJn-Ym7Dm8NiAwXo6Lo5GowcoxGoyaBDFoyeozPozKo2Vo4KJn-fm7Em8MiAqMo6NoxGowcoxGoyaEIxSmjQhYIhiDkhJhYI3WirEhbDDo6Po6Qo6RK3W0T2KDBo6TDBm5dJhuRktAktQiAwXo6So6Uowco6VoxcCIxSkhEhYI3WmkZhbDDo6Xo6Qo6YJloUm7Fm7fiAqMo6ZoxGowcoxGoyaBIxSkhE0LDCoyHo6bJn-Vm7Cm8LiAqMo6coxGloUoxGoyaBIirAirAhYIpbpbhYDEo6eo0Mo6fo6RJn_Am7Gm3DiAqMo7AoxGowcoxGoyaBDBo2SJn_Bm7HmyCiAndo7CoxGowcoxGoyaEI2JmkOhYDDozKo7Eo1fJn_Cm7ImyDiAndo7FoxGowcoxGoyaEI2JmkRhYDCo7Ho1fDCAkzeJn_Dm7JnkZiAwXo7IoxGowcoxGo7JBIhrVmkbhbDBo7LDDASkzeJiwAm7Km8KiAwXo7MoxGowcoxGo7NBItKkhNhbDCozJo7PJn-Om6amyWiAndo7QoxGowcoxGoyaBIzOmjehbDCo4Wo7SJn-Pm6bmyaiA_Fo7ToxGowcoxGoyaEI2GmjThYI0Qmjb0LDCo7Vo7WJn-Qm6cmyYiA_Fo7XoxGloToxGoyaBIpakhKhbDBo7ZJloTm6dmyZiA_Fo7aoxGowcoxGoyaBIzOmkAhbDCozXo7cJn-Rm6emyUiA_Fo7doxGowcoxGoyaEI2EmjFhYIxSmjPhYDDo7fo8Ao7PDBm5UDCAh_KJhnNm6fm2ZiA_Fo8BoxGowco8Co8DBIlJmkHhbDBo8FJn-Sm5Vm2YiA_Fo8GoxGowcoxGoyaBIh-QmjZhYIhrVhrVhbDCo8Io8JJn-Tm7AmyViA_Fo8KoxGowcoxGoyaBIzOmkBhbDBo8MJn-Um7BmyXiA_Fo8NoxGowcoxGoyaBIkhBkhBhYI2EmjEhbDCo8Po8QK2Emvd0QDBo8SJn_Em5enndiAqMo8Ro8TowcoxGoyaEI3W3WhbDDozTo1Uo8VJn_Hm6CnneiAqMo8WoxGowcoxGoyaEIhiCmjBhYIrZ2KhbDCo8Yo8ZDCmxNmxLDDAuQtLJkhUkhTitCpWndo8aoxGowco8bo8cCIhlbmjChbDBo8eDCmxMmxKJmlOmlFm1GpWndo8foxGowco9AoyaBIxSxShbDBo9CKxSm1H2IDBo9EJmlRmlIm_HpWndo9Do9FowcoxGoyaEIhlbhlbhbDBo9HJmlSmlJm_JpWndo9IoxGowcoxGoyaBIh-Mh-MhbDBo9KJmlTmlKm1QpWndo9LoxGowcoxGoyaEIh-Nh-NhbDBo9NJmlWmlMm_IpWndo9OoxGowcoxGoyaEIhiDmkChbDBo9QJmlXmlNntApWndo9RoxGowcoxGoyaBIkgckgdhbDBo9TJmlPmlGmzIpWndo9UoxGowcoxGoyaBJmlQmlHmzHpWndo9UoxGowcoxGoyaBItKkhMhbDBo9XKtKnmUhrUKtKkzBkhRKtKkzCirGDDo9Zo9ao9bDCm0EnmPJivFnmSm_PpWndo9Yo9cowco9doyaBKtKnmVmkYDDo9fo9ao9bDCm0FnmQJlkSnmTm7WpWndo9Yo-Aowco-BoyaBIh-Nmif0LDBo-DKh-NkqBkhHDBo-FDCm0JnmXJn5Zm0Km_OpWndo-Eo-GivFo-HoyaBIkhCmie0LDBo-JKkhCkqBkhHDBo-LDBm0HJn5Ym0ImvPpWndo-Ko-MivFo-NoyaBIhyImjD0LDBo-PDBm0MJn5am0Lm7VpWndo-QoxGlkSo-RoyaBIlJmkFhbDBo-TDCm0DnmOJn5WnmRm2XpWndo-UoxGowco-VoyaBImkcirGhbDBo-XDBm0GJn5XnmWmwPpWndo-YoxGowco-ZoyaBDifoyNoyWoyboydozBozEozIozMozNozRozVozaozcozfo0Do0Ho0Ko0Ro0Wo0Zo0do1Bo1Fo1No1To1Xo1ao1co2Bo2Go2Lo2Ro2Uo2ao2co3Fo3Lo3Ro3Xo3Zo3do4Bo4Fo4Io4Mo4Po4Vo4ao5Ao5Co5Io5Mo5Po5So5Zo5fo6Eo6Ho6Mo6Oo6Wo6ao6do7Bo7Do7Go7Ko7Oo7Ro7Uo7Yo7bo7eo8Eo8Ho8Lo8Oo8Uo8Xo8do9Bo9Go9Jo9Mo9Po9So9Vo9Wo9eo-Co-Io-Oo-So-Wo-aDHrelOimCvW2VojFoqeDHLhPomShzDnJkHn5GDLizQoqbn5fuahaogen6bkVn0a4M4DDJqZsRmHjXjKh2PtAkJotQDHhBjZ2OjQn8clXhzWDJFiZoc6XhGmYjF6R5FDMDkbtUiDvUlElNlkOoL6RsJiycDGKhGhEihXkEsLDGnI1JhkQmDlpLiubDGhKjehwBhuE4R0IDLhWoiEjPtXpPojBpH6QuYjcubDKjUyfnQhAsErQhkLh2BhtCh0SDIhHjdlHhZjWnRiehuXDGOhCThnEhRiPDFiJ_HwE9AvMDGhzGmSsYoFiRh_QDKiYnblQsDken6JDFiEwHDNHU_epfmZhNrOhAoGoYjJuFqNDFVkaiwQonIomZDEogbopFoma0UDLlqChgEhgDonFonConGonHonAn7QomXomYDGotSotRn3Sn3UhzUlqODHn3Jn5JolVorSn0Ln0Mn0SDHomPomVomUomToibomdolULo-co-do-eo-fo_Ao_Bo_Co_Do_Eo_Fo_Go_Ho_Io_Jo_Ko_Lo_Mo_No_Oo_Po_Qo_Ro_So_TDEyambsficDCiNoEDCAGM-XowchsOoxKkuEoxGoxGoxGo_Vo_Wo_XCDBlADBkQDEoPwA8bh3DDHfciSrNsChRifDEo_Zo_ao_bo_cDEoPwArDwbDJrShgNljehtGnImDltRlyeh1cDDo_ao_eo_fDFoPwArDhvei0FDIlhNl2FtT9YjB_JjKiFDDo_ZpgBpgCDG0Ih0eh0fjvVhwPioBDKhveuelAkQrShdOvZiRwADCpgEpgFDKh5ah4fjlcjgchwPjtDjsd0Ih0eh0fDFhHOiR7AlxKDJhdjYjbkCiOpUtRi0IhDDDpgHpgIpgJDEinFi5Ei5FioIDIsCoPciSifrNrDhKDCpgLpgMDGo_dpgApgDpgGpgKpgNDGyambpZicmCODChMhaDEARGvdM2LowchmMowdkuApgOoxGoxGpgPpgQpgRCDClIkPDFOhHiR7Ai5BDHhEKkYlRlNvS2QDIhdrajYjbkCiOpUhDDEpgTpgUpgVpgWDDhHlHimHDEhEKkYigSDDpgTpgYpgZDBiuFDCpgTpgbDDpgXpgapgcDGfc0AlqHxBjHDIsCVWX1aimKlNvSDDpgTpgepgfDHj6aj6cj6dj6bjlYjnQj0dDIsCfiE1HiUVWXDCphBphCDGhwFjQhkNloPjXjKDMlOimCtBvFjZhzLuOh3LlgElrNlrMiiPDDpgTphEphFDF1HrJ0ZwChneDJsCKhEkYifhuFijDlAkQDDpgTphHphIDEhEkY1HhxNDNLhPnJjXjKlOjQhkNjZvFtBuOk-MDDpgTphKphLDFphAphDphGphJphMNYiyHk7ZphNpgRCDDhEkYKDKob0AhoEhRfchCiSnFhgLDDpgTphPphQDFKkYhEimFzXDK1HrJifk8XmBhxNjjbVWXDDpgTphSphTDJhwFjXjKlOvFjZhkNjQuODLnNkWhkBhnb5AtFl3PikEhSl1FikYDDpgTphVphWDHvFjZjXlOhkNjQtBDEkYzXlnAimFDKnNkWhkBhnb5AtF2UikEvRlhDDDphYphZphaDEphRphUphXphbNbizOk6UphcpgRCDCphOphdDGsfKLvVpAicDCoEjGM0RowchsWowdnpZpgdpheoxGphfpiApgRCDG_UipAjqVipBindi-MDEwYiyVhzHj2MDIuZ1T9RitcqYizBzAiADDpiCpiDpiEDChmU_UDDwYhzHKDCuZ9RDDpiGpiHpiIDI3L3Q3O3R3P3H3Nj4SDJobtWjAoMhkPxMsJ-J8IDCpiKpiLDJ3L3Q3O3R3P3H3NjtGjsfDL8EweuS9LpO5HlmYlzbzHlyZ_UDCpiNpiODEpiFpiJpiMpiPDH3L3Q3O3R3P3H3NDElAkQrD0IDGoPwAiSpc2QwWDDpiRpiSpiTDBpYDEoPwArD8bDEpiVo_Zo_apiWDC8EhmUDDVWXDClAkQDDoPwArDDEpiYpiZpiapibDDpiUpiXpicDEARGhTNYiuQk2GpidpieCDDKhEkYDIiSpccwWsCVWXDEpiVpgTpjApjBDFLmDnIlIkPDEKhEkYyEDDpiRpjDpjEDEpiYpiZpgTpjADDpjCpjFpjGNbixKk3apjHpieCDJ3L3Q3O3R3P3H3Nj5QjyHDGHUhOhAlzBijeDCpjJpjKDJdeuGiCoHh1Q1IrRhtMDCpiRpjMDGjzbjzdjoCjoDj0Nj0ODIHUhOhAdeuGoHDCpjOpjPDD-Lj0EjoADCtMqWDEHUhOhADHdeuGuAiXrBodDEpjRpjSpjTpjUDEpjLpjNpjQpjVNhLluKk3ApjWpieCDDpifpjIpjXOFlxfowcDBpjZDGicKHUsfkMDCiNjGM3XowckpdowdkmJpiQpjYpjapjbpjcpieCDDicIkMDCiNiKMhiEowckyMoxKkzZoxGoxGoxGpjepjfo_XCDDkOhjRipfDDiMiErTDCiJobDEpkBpkCpkDpiZDBIDGfc0Ahjf6VhEDH4GqXuamLh0ApG7CDEpkFpkGpiZpkHDEinKioVioZhwKDEiqMj8HjoBjnJDCpkJpkKDDpkEpkIpkLDDjE5G8SDEhNZliIqODDpkFpkNpkODBjEDBhNDHqaoBoRiyYjQlOwGDDpkQpkRpkSDGjxJj1eh4bjxTlyYh9ZDFqajHkXLlODCpkUpkVDMqNKhGpXiDiWFjFjOmZ2YiiTDEpkFpkQpkRpkXDEpkPpkTpkWpkYDCARNYlnYk5CpkZpkaCDEhvZh2KhmflzfDGzdhuNhuMiwKhzexeDDpkFpkcpkdDGhqOhlMhqPjxFjxIjxQDL0HzdhvZ4GmL8TlwU_biiGkXhjfDCpkfplADEzdhuPhuNhuMDJVWX4GmLh2KhmfndhtBDDpkFplCplDDDpkeplBplENbiyZksYplFpkaCDFiQkNkRjvC3TDCpkFplHDDkEsLnXDEjWhXrThHDEjdiFjDhFDEpkFplJplKplLDDiQjmWjvBDFIjHlHjQ3TDCplNplODBhHDCjdhRDFiFkGjbiVnEDEpkFplQplRplSDDiQkNkRDJtC_fpS4Il0VqQikO4VhnIDDpkFplUplVDFplIplMplPplTplWNhLiuRksUplXpkaCDBjBDFjAqeidwJhmSDDpkFplZplaDFj2FjpXh8Ij2Rj2UDFIjEhNqaoBDCplcpldDDmHsRjKDGjUoVhOsElbrQDFIjEhNjQqaDEplZplfpmApmBDBlcDEjApGiXmLDDrTIhHDEplZpmDpmEpmFDEplbplepmCpmGNiGixWkqOpmHpkaCDExRh7Nh7MjxNDIhoJlCiduTxBpclX_SDCpmJpmKDChB2ODEjZmXkLhneDDpkFpmMpmNDBh1FDFvSigEIhBoBDCpmPpmQDDnPrauADDhBjQ2ODGidjHxBuThicjZDEpmSpkFpmTpmUDBjQDKrG2ayAkV4M6a6OnLyLiCDDpkFpmWpmXDFpmLpmOpmRpmVpmYNjMluBk7VpmZpkaCDBhKDBjeDDpkFpmbpmcDGhqQh6ajxHltFj3fjxUDKfhCTjWpRtChRuSlNiSDCpmepmfDBhxODEjWhyfl0SijFDGVWX8BjFrTDEpnBpnCpkFpnDDEnPra4GiiXDChK4RDHfhChRTiSjQlNDEpnFpkFpnGpnHDEpmdpnApnEpnINnGluDkzVpnJpkaCDETOhChIDFhDpDveoFmSDJ3I5N1f5M5LnEkGhXiFDEpkFpnLpnMpnNDHpPiiLimAh6Vh6UjrZhqHDEhVhDqUpDDDpkFpnPpnQDCiFhXDETOhChRDHjbhdkCkSpUkZiODEpkFpnSpnTpnUDDpnOpnRpnVNselkVkxUpnWpkaCDEiJwE9AilSDJVWXjesc4F3EhjFhXDDpkFpnYpnZDDiJwEvMDFsc4F4djbjeDEIhXkAjFDEpiZpnbpncpndDDhnchxIi8aDFIVWXiJDCpnfpoADDpnapnepoBN4TluAkwEpoCpkaCDIpkbplGplYpmIpmapnKpnXpoDDHIichNhKkIiHvJDDiNiKhMMhrWowcowcowdkuDpkMpoEoxGpoFpoGpkaCDEiZocmTFDBlfDBoDDEpoIpoJpoKpkFDEmTiZoch7LDEiakXjHvODFhjOl3G9clzW1aDEtHoBIoDDEpoMpoNpoOpoPDGh7LjxGhqOllYjiShqPDHiElQoIpGqJhbhrKDCpoRpoSDDlVlUlTDBmLDDrTilEvNDEpoUpoVpoWpkFDEpoLpoQpoTpoXDDARhTNYltfktXpoYpoZCDCDlZDGlE0DqPvKnBj5cDEIoBmTiZDHiFoavNiVoCrTrKDEpobpocpodpoeDEiYnblQkeDDlEqP8KDFiV4WoaihdvNDEppAppBpkFppCDCDlEDEVWXIDDlsGiVhXDFvK0H0D8KjaDEppEppFppGppHDDpofppDppINbixVkyfppJpoZCDCpoappKOFlndYODlvfbDCppMppNDEkMIFDDCiNhMMhlcowcowcowdkwaoxGppLppOppPppQpoZCDDmUoficDDhaoOjGM-YowchyXoxKk2WoxGoxGoxGppSppTo_XCDDmULicDChajGM5WowchmHoxKk4OoxGoxGoxGppVppWo_XCDBnMDEvKlkWllCj5dDDnZhajvRDKVWXhS6b2RihThgOhIODEppYppZppappbDKlamFmMmemNmdhakVmcmODEhzF2R6bj8PDEhIOsNl2UDEhSVWXDEppdppeppfpqADCppcpqBDB2ODFVWXhXhSDDppYpqDpqEDGj-Ojtfj-NjtejiGj-MDFVWXj0Ij0HDCpqGpqHDChBikeDDhXuflmCDEppdpqJpqKpiZDDpqFpqIpqLDDARGNYk8Sk4JpqMpqNCDBnKDBiTDIkOah8ehcjDoPuehBDEppdpqPpqQpqRDDuerDhmdDG6HiuKzVmL4P1MDEpqPpqQpqTpqUDEhrFinLh3Ei5cDBhSDDnKiTjLDDpqWpqXpqYDDpqSpqVpqZNbixOkyVpqapqNCDEVWXhSDFzc8Oyek9Ei3UDIhwKhwUh4EhwTi7fjsRkgXh2QDDpqcpqdpqeDDzc8OyeDDIoDhiaDFnMuAuerBhnWDEpiZprAprBprCDDipMjrPjqRDGhwUh4EhwTjjajgRkgFDDpiZprEprFDDpqfprDprGNhLivdkyYprHpqNCDEjxAjxSjxRj9SDQrVwdrPhiRtMlamFmMmemNmdhakVmcmOnZDCprJprKDEj3Tj3Sj9Tj3WDSrVwdrPkLuAratMlamFmMmemNmdhakVmcmOIDCprMprNDFrVwdrPhoIhnADEppdprPpkFpmbDDprLprOprQNiGluCkuKprRpqNCDGiXqejDioaa8XDEjBlbhtduKDHhEsPjIhmSwJqfjADEppYprTprUprVDEhBjDmXaDEjBlbloOuKDDppdprXprYDDnZigNhBDDjBlbuKDGVWXhSiXjADEppYpraprbprcDDprWprZprdNjMyJkvHprepqNCDGhf_PvOhtXhoUhvRDEwC5D0KjoUDHhSKjahXVWXDEppYpsApsBpsCDBwCDGmBrCnNjasNmJDGhwFmDnIVWXDGhf_PvOhtXhoUnADEpsEpsFpsGpsHDHlzHhuThlV7NhnPyDpQDEwC9JlqP0KDEppdpsJpqApsKDDpsDpsIpsLNnG9JkqYpsMpqNCDFjDhFhHhZhBDF3I5N1f5M5LDGnEkWVWXxHDEppYpsOpsPpsQDEnEkWxH8CDH3I5N1f5M5LjmNjmMDDnMjDhHDEpiZpsSpsTpsUDElHhHhFoCDEiTjLiQZDEnExHsSlGDEppdpsWpsXpsYDEkWnEhkY6dDDZqOtPDEiVhuLhjGliTDEpiZpsapsbpscDEpsRpsVpsZpsdNseloCk4NpsepqNCDHhtZhjSrPh0YhnBhjb_MDBoNDIzWhXiJ6bVWXhSDEppdptAptBptCDFmLihBivUihLlpWDGjXjKsRkJ8HmHDIhSVWXzWhX3EydDEppdptEptFptGDEjXjKsRmHDFj6Phvfyd6bhjTDFiJVWXhSDFrPh0YhvUhgFl2aDEptIptJptKptLDDptDptHptMN4TsRk1BptNpqNCDIrVrPwdhnAk_QnZmLrEDDiJ_Z9ADDppdptPptQDFjkPi7Ki7Ii7Ji6RDGnMwdrVrPlKkODCptSptTDGhpfhpehpdh5Kh9IjkVDGmLlzJarEhvUrVDDptVppdptWDDptRptUptXNhuIiKk4PptYpqNCDGmLlmZhnBihMrP_MDKiofhxCh4KhpSh5HhxZhxahrGjtIiobDGyAhasIpOhoJwcDEppYptaptbptcDHhxChpShxZhxahrGh4Kh5HDEhaioYh8SjZDGhSVWXsIkJDDpteptfpuADFliHhnBk-JmL_MDDrGhrGiidDEsIpOkJ5HDEppdpuCpuDpuEDDptdpuBpuFN8fixBkudpuGpqNCDKpqOpqbprIprSprfpsNpsfptOptZpuHDImUicjfofoehK1BiKDDhaoOiNMhrXowckUowdk4HpqCpuIoxGpuJpuKpqNCDEvKjDrVhBDGhpMhgeh4BuNtbhgcDDppdpuMpuNDBLDEhzflsMk_PmJDGsTkFhkWhtUjbODEppdpuPpuQpuRDCpuOpuSDELhPnJkHDBxNDHcvCfhoemBmJi6LDEpuUpjApuVpuWDELhPnJxNDCKhEDIhoemBmJcvCrCnNsNDEppdpuYpuZpuaDDLhPnJDCvCrMDFnMlgXmBhoe6PDEpucpjApudpueDDpuXpubpufNYlxCkvVpvApqNCDBsGDGuNhqShpHh8dhhYh4JDHuScfrNpdpRifDDpvCpvDpvEDErNifhtY8bDCjamJDFcuSfhVpRDEpvCpvGpvHpvIDFljNjnDnaigHmJDGuSpRqFkThRfDEpvCpuPpvKpvLDDpvFpvJpvMNblxVkpQpvNpqNCDEuNj4Pi7ShqMDIvMhuJiEjiUrJk_Ok_MjjXDLnMmaranZrBoduAh_PjLjmDj1QDDpvPpvQpvRDEuNhgb4ai7dDHOybhHTjLkGhzfDDpvTppdpvUDFi7Uh4Bi7Pi7OhgeDQlamFmMmemNmdhakVmcmOnZrVrBuAraiEDCpvWpvXDDpvSpvVpvYNhLlxbkxJpvZpqNCDDpvBpvOpvaDImULqGKvVpAhKkfDCjGhaMhrYowch-dowdk4LpuTpvboxGpvcpvdpqNCDDofmUpVDChaiKM5XowcitBoxKklVoxGoxGoxGpvfpwAo_XCDBmEDGakDloXhiRlkJhzRDMlamFmMmemNmdhakVmcmOj9IimfDDpwCpwDpwEDEOTiRoFDHkAqfhdjYiOjbhbDDpwCpwGpwHDCpwFpwIDIqf6HllTizHkAhkFqHzVDHh1DwDzLuerDhiahmdDDpwCpwKpwLDDmEhhXhhUDHwDzLhrFkgMjtUi5bi6eDCpwNpwODChlYhnWDHeuGkWiXncd6dDInJLhPl3RrSn_f5A_ZDEpwCpwQpwRpwSDDpwMpwPpwTNYivPnrGpwUpqNCDG_WhiXlldllelzQlmRDDiTjLkGDDpqPpwWpwXDEqHhkbhzeoCDDpwXpwZpwCDFigThvc7LliWh_dDDpwCpwbpwXDDpwYpwapwcNbivRkwMpwdpqNCDFnZhueh2IijRhvFDFKmDnI1JiADHrCnNmBsNoSmJjaDEpqPpwfpxApxBDHrCnNmBoSmJjah_NDExNKiAyEDDpwNpxDpxEDDnZhuehkRDGrCnNmBoSmJjaDDKmD1JDMlamFmMmemNmdhakVmcmOnKhlYDEpxGpxHpxIpxJDDpxCpxFpxKNhLluOktepxLpqNCDDiJ_HwEDIscnZ4FhsahkRhXra4dDDpwNpxNpxODCiJ_HDFnKhSVWXDEsc4FhXhsaDEpxGpxQpxRpxSDDsc4FhsaDCiJwEDHVWXIHUlsPDEpwQpxUpxVpxWDDpxPpxTpxXNiGluNktdpxYpqNCDEpwVpwepxMpxZDGofmUoeKvJpZDDhajGiKMhrZowckqWowdk4MpwJpxaoxGpxbpxcpqNCDKoboMtW4UiUk9Vh_S_eoIhoEDJ6XhuDjAjWpQwNzGmVlTDDpwCpxepxfDElThpKj6BhpLDCpwCpyBDGhjIlpaoIwBlQ2NDIpQwN6XqBzGhoS8UhuDDDpwCpyDpyEDDpyApyCpyFNYl3Tk3VpyGpieCDLhfvOqb4c8a2TikCijfihCxVlnHDMjXjKqZsRkJ6PrBodl3OlAi0DuADDpwCpyIpyJDGvCrMijAihdloLitSDGoNuA6PodrBsFDDpwCpyLpyMDF6f2PhxLkDnBDFjXjKqZ8HkJDDpwCpyOpyPDDpyKpyNpyQNblpAk1ApyRpieCDJxMkgIiiChoB-JhrLkQlIkPDKjAtWiXltThva2NhzVhuBihbhjIDDpwCpyTpyUDF-JhrLxMiiCjzNDFjAtWiXhzVhjIDEpqPpqXpyWpyXDElIkPjhFlsTDD-JhrLxMDEjAiXpChuBDEnKihasChSDEpyZpyapybpycDDpyVpyYpydNhLlsFkwZpyepieCDDpyHpySpyfOFh1EYDBpzBDDofsfkMDDhaoOoEMhraowckoPowdkkYoxGpzApzCpzDpzEpieCDBhBDBjZDHidjHhfvCobkOhuPDDpzGpzHpzIDHipIipHixAlsLjsajtCjscDJhBiDlX9YjZ0HitQjHkXDCpzKpzLDEhhIhxQh7IioUDHhBjZtHhzWhjEkDjHDCpzNpzODHhhLj0FyQhqYhqXhgEhgDDEuTh0a_SxBDCpzQpzRDEpzJpzMpzPpzSDGhBjZlXyQ9T6aDFjarCnNmBjpADEzAiAKijPDEpzUpzVpiZpzWDHhhLyQhqYhqXj0ChgEhgDDFjDhBxalsXiEDFjanNiMkOiEDEpzYpzZpiZpzaDDhBjZjDDEjxZjpWj2AjpbDEkOobiMiEDEpzcpiZpzdpzeDDpzXpzbpzfNYl0Ik0Vp0ApqNCDEkWnE6dhkYDJjlWjveh4bi9N3I5N1f5M5LDGhBjDjQjZlXrGDEpkFp0Cp0Dp0EDDxRh7Nh7MDDjDhBpcDIkWhNZiFkGiThXiQDDp0Gp0Hp0IDDkWhkY6dDEhNZqOjFDEhBjQjZxRDEpkFp0Kp0Lp0MDDp0Fp0Jp0NNbluFk0Yp0OpqNCDDiDjV2TDNlamFmMmemNmdhakVmcmOj9Lhxe4DDFiFhXiJlGhEDHVWXhSIjeiJDEp0Qp0Rp0Sp0TDBiDDIiJhEjehBhhLyQhgDhgEDEp0VpnSpiZp0WDGhhLyQhqYhqXhgDhgEDCiDjVDNlamFmMmemNmdhakVmcmOhxeljB4DDDp0Yp0Zp0aDDp0Up0Xp0bNhLikbk0Xp0cpqNCDGrVwdrPlvPnAjDDHhpMtbhgehgchqavbh-HDIodrBuAhkTjKjXkJnADDp0ep0fp1ADFhBlXjZyQ9TDEhpMhgetbh-HDErVjDnAhoHDDp1Cp1Dp1EDEyQ9ThBjZDEhEKloGigSDEhoHk8al2Sh_aDEp1GpuPp1Hp1IDDp1Bp1Fp1JNiGlhVk0Up1KpqNCDBrFDEhDmSwMhoGDGhBjDiEjZwHljaDEp1MpiZp1Np1ODF9SiEnblzSwHDGiiQyYhtL6Si0KiwdDEhDwMhoGlxFDEpiZp1Qp1Rp1SDFhBjZlXyQ9TDBhDDGjFiMhCTxarFDEp1Up1VpiZp1WDDp1Pp1Tp1XNjMloAk0Wp1YpqNCDFp0Bp0Pp0dp1Lp1ZDFmUmbiciHLDChaoOMvcowchyZowdnsVpzTp1aoxGp1bp1cpqNCDDhKoeicDChMiKM5YowchiNoxKk3foxGoxGoxGp1ep1fo_XCDDhKiciKM7aowchsNoxKkuPoxGoxGoxGp2Bp1fo_XCDHfclN0AkbThgFDDpmbpmcp2DDChKjeDGfcqHZh_UzIDFoPrD0IlIkPDElAkQ2QlNDEp2Fp2Gp2Hp2IDF2Bipbh8Qh6bh8RDIVWXhiaodjeuerBDCp2Kp2LDDp2Ep2Jp2MDHnEk9SjDrNkThtYh2CDG3I5N1f5M5Li0WDDpvCp2Op2PDGrNhtYh2CloZnEifDIVWXhSrBhiaodueDEp2Fp2RpwXp2SDE8Kh_VnEhXDEZqOiTjLDEp2FpiZp2Up2VDDp2Qp2Tp2WNYh_VkvYp2XpkaCDLhzblualubh1UiwHlqNh1Ih1Hk_I4CvMDCpmcp2ZDGi9LjwIi9MjwJjhbjhaDFvMhuJilTjelwRDCp2bp2cDEiuErH4Ch0DDGThCtCqQrJiMDDpmcp2ep2fDDp2ap2dp3ANbliSkuUp3BpkaCDGh9bh9ah6Oh2Uh9ejpcDFkTtDpRqFxADCp3Dp3EDDqFwakTDDpRtDxADFsUhvaiiPmPiYDEpmbp3Gp3Hp3IDIi3Yh6ahqQj7JjtFjsej0LjzFDGkTtDpRxAqFhgQDCp3Kp3LDFhlPiqWiqYj-Hj3dDFqFtDpRxAwaDCp3Np3ODEp3Fp3Jp3Mp3PNhLizXkrLp3QpkaCDBiJDDpmbpmcp3SDChlFhlJDFhK0IlNrDueDCp3Up3VDF_HvMwEsSiieDDpmbpmcp3XDDp3Tp3Wp3YNiGiKkrep3ZpkaCDEp2Yp3Cp3Rp3aDFhKicyasfiKM3YowcowcowdknPp2Np3boxGp3cp1fpkaCDFhVibvB2XhkHDFhgBiuIi2GjkenxMDGifjayNtP5DmaDEp2Fp3ep3fp4ADErJikMtCqQDEhVvBibhkHDEhuF9ImaifDEp2Fp4Cp4Dp4EDCp4Bp4FDEhVibvBhkHDHiVjHcidiMqHlYDEpmbpmcp4Hp4IDFhVvBhzPhnThkHDDjQhBhlGDFqYlYhlRtdhgYDEpmbp4Kp4Lp4MDGhlPipdjpFiqXhxPl9DDHhVjHlYiweidhBlGDCp4Op4PDEhVvBhnThzPDEjQhBqYlYDHrG2akVyA6a6O4MDEp2Fp4Rp4Sp4TDEp4Jp4Np4Qp4UNYnxJnuHp4VpkaCDBhXDGTOhZhFhChHDEp2Fp4Rp4Xp4YDEzciM8OyeDGIVWXlfuXDEpmbpmcp4ap4bDE2Bh8Rh8Qh6bDFOhXiRh1LhHDHjbkChdiOlGpUhDDDp4dp4ep4fDGl6Tl6Ul6Wl6Vl6Xl6YDCp5Bp2FDEp4Zp4cp5Ap5CNbn5CmwIp5DpkaCDCp4Wp5EDFhKjfIkficDChMiNM2Mowcowcowdm_Cp4Gp5FoxGp5Gp5HpkaCDDoenCofDDhahMiKM5ZowckyRoxKk0LoxGoxGoxGp5Jp5Ko_XCDEjSkBkKlWDGuEmapOIkJ5HDGkO-OjHidhtDh_dDDp5Mp5Np5ODDjSkBkKDHobhoEoM0AiwOiyclNDCp5Qp5RDDhdjYhodDG-OjHkOmWjFikZDDp5Mp5Tp5UDDp5Pp5Sp5VDJzV6HqHmLhkb_bhkFhmOjkYDDp5MpqPp5XDGuehmd_WiM7Ll1HDEp5MpqXpqPp5ZDGigTh1Ih1H7LmLnEDDpwCpwXp5bDDp5Yp5ap5cNYllUktKp5dpoZCDIlqQikKkRiQkNiqDjmXlreDCp5Mp5fDFkRiQkNkIhpbDGkG0KhiW9ahiQ5HDDpqQp6Bp6CDCiTjLDBkGDI_fqQpStC0Kh2ZjnNjsTDEpqXp6Ep6Fp6GDEkGiQkRkNDJtC_fpS4IqQikO4V9NhnIDDp5Mp6Ip6JDEp6Ap6Dp6Hp6KNbh0Qk1Cp6LpoZCDImDilNnItbhwIvElIkPDCp5Qp6NDBKDGL6ImDnIHUDHiSpchkFwWoS4UtVDEp5Mp6Pp6Qp6RDGhQ1VhrCpWh5fihXDCp5Qp6TDDp6Op6Sp6UNhLlxBkvFp6VpoZCDOuNkfhhYnajPkWhW3JmJtXpHhzBhoY4aDCp5Qp6XDClWlmIDHuNhqShpHhhYhpGh6YhpRDGhSsCkGhuJtDvMDDp6Zp6ap6bDFmJkYnakFkWDDp5QpuUp6dDDp6Yp6cp6eNiG7CkmMp6fpoZCDGhHlHOjdiDybDIkSkChdjbtRiOsSjYDDp5Mp7Bp7CDEtRkZhHpUDFkGkRiQkNjQDDpqQp7Ep7FDDlGsSk8UDGhHlH_QiDOoCDDp5Mp7Hp7IDDp7Dp7Gp7JNjMhnUkxXp7KpoZCDKhfhtDxVtWikCihDhjPhoRh6CijfDCp5Mp7MDCoNkJDGnA9BrMvCvOhtaDDp5Mp7Op7PDI7NhlVpQhlS-I6csdyDDCp5Mp7RDDp7Np7Qp7SNnG8Ik2Xp7TpoZCDIiRoFpDveikZsYiyMj5WDMsPhEhdjYhDOhocqfk_YZlvTk8TDDp5Mp7Vp7WDFjqCjqDjqOi5UjiVDG-OjHmWjFkOODDp7YpwXp7ZDHhxE_dhuallAl1TlxAjrNDCp5Mp7bDDp7Xp7ap7cNseizakzFp7dpoZCDHp5ep6Mp6Wp7Ap7Lp7Up7eOFlvIowcDBp8ADHoeofKkfqGmCkMDDhajGhMM3ZowcowcowdksIp5Wp7fp8Bp8Cp8DpoZCDFjSkBkKlWjLDGxOhkJhwehpcjvZjrbDCp8Fp8GDBp8HDGhViiO9GhgAhvBhJDDnExH8CDDp8Fp8Jp8KDFhV9GoB8ctHDEhBjQ1ajBDFlYqYhoc1YkGDEpqQp8Mp8Np8ODDxOhpchkJDGqa9GhJqLiiOjHDDp8Qp8Fp8RDEhV9G8coBDJqbhjRvZehsf1IigcsTiMDDp8Fp8Tp8UDEp8Lp8Pp8Sp8VNY9ck3Np8WpkaCDFjSkBi_MjgPj9ODGjIhEqeiXjFpGDDp8YprUp8ZDCjBlbDGrKtVlY1YqY2CDDpqQp8bp8cDDjBlb6TDDp8Qp8ep6EDKhnIlkTlkUl1d4IsRjKsEnYkJDDp6Ep8bp9ADEp8ap8dp8fp9BNbl3Jk2ap9CpkaCDFikej2WjQ2OhlGDGnPidkGkRqYlYDDp8Fp9Ep9FDDjQhB2ODGkGkRlYiQqYtRDDpqQp9Hp9IDFjrXjjLjuSh8Jj2XDGnElHiDidxBnPDDp9KpwXp9LDDjQhB2CDKrG2ayA6akV4M6OyLnLiCDDp5Mp9Np9ODEp9Gp9Jp9Mp9PNhL1ak7ap9QpkaCDLlYwRhlRinIh9Wila1YqLj9ahgYi_JDCp6Ep9SDEh2J0Mi3fjqQDEkCkSjYuDDExHnEmQ8CDEp5Mp9Up9Vp9WDEhVibjQhBDFlYqYhgY1YtdDDp6Ep9Yp9ZDFlYqYhlRhgYj-bDLkCjzXjzYjzZjzakSjYliBloclqIlyJDDp5Mp9bp9cDEp9Tp9Xp9ap9dNiGk_Dk7Ap9epkaCDFZnEsSuf8CDFThCjdiwCiODDp8Fp-Ap-BDJhlHhpbioDiqIj7NjpBhgfkRiQDFkGtRjQhiQhiWDDpqQp-Dp-EDHinSj8Qi1Kh9OjgJjgai1CDCp5Mp-GDDp-Cp-Fp-HNjMlnCksVp-IpkaCDFp8Xp9Dp9Rp9fp-JDDoenCyHM5aowcowcowdknap8Ip-KoxGp-Lp5KpkaCDHiVlhBilZqRhgahgZ-BDIaThCiMoajTijFrEDEp1VpiZp-Np-ODEhEluVizAhuVDGjFThCOaiMDEp1VpiZp-Qp-RDCp-Pp-SDH1Tl3HuZ9RjzVlrG4CDGtOifhK2d7Oh4YDIVWXIodjFhCTDEp1Vp-Up-Vp-WDFiftO2d7Oh4YDGhCTiShROcDEp1Vp-YpiZp-ZDFhqJhqI2Ah9NjzcDEiftO2dhKDGhCTiShR1TjFDDp-bp-cp-dDDp-Xp-ap-eNYluYk5Tp-fpqNCDChDwMDDp_Bp1MpiZDGiiQyYhtL6ShXjaDG9SilOiEjDscwHDEp_BpiZp_Dp_EDDjarFhtKDEhlMVWXDEifrNTiEDEp1Vp_Gp_Hp_IDDp_Cp_Fp_JNbrFk3Pp_KpqNCDEjBlb6T0YDHjAwJjFqexdjIhEDJVWXiMIwMjTodqbDEp1Vp_Mp_Np_ODFhgaqRhgZhhWj-GDGjBlb6T0Y2XlhGDCp_Qp_RDEjBlb6T2XDFjFxdiXjAhEDEp_BpiZp_Tp_UDDp_Pp_Sp_VNhLyJkqTp_WpqNCDDhBjZlXDGlvVlvYlwGsUk9AidDDp_Bp_Yp_ZDDhB2CjZDDiMxaigBDHVWXhgahhWhqJhqIDEp1Vp_bp_cp_dDElXhBhjEhhIDFpDlwFhoGrArcDGVWXizGigEodDEp_Bp_fqgAqgBDDp_ap_eqgCNiGljbk7WqgDpqNCDEp_Ap_Lp_XqgEDEicsZImbDCiNhaM3aowch_Howdkycp-TqgFoxGqgGqgHpqNCDEoVpEkMrbDCoOhMM5bowchsVoxKkrCoxGoxGoxGqgJqgKo_XCDEoVyOpFicM5cowchmJoxKkyWoxGoxGoxGqgMpzEo_XCDGciXfqejDjFDHiMiEiJkOpGhEjIDEplZqgOpiZqgPDFiVlfqeamGDFhdjYkCiO8VDDp8bqgRqgSDCqgQqgTDFlAihVhbNjADH_JyXigYqAh_b8VlyQDDplZqgVqgWDEjB0YhkXuKDDihVhblADFhCTOiShRDG8VhEjF_JigYmGDEqgYqgZqgaqgbDFh3Hh8Hj2Si4Pj2QDKh_bjAhkXl1fqAkJhJhEhdivQDCqgdqgeDDqgXqgcqgfNYlsZksRqhApqNCDHkQhwapT1G0b2VlODKxChEhtZ_Yk_CluHnLiXzIilVDDplZqhCqhDDIpT1G0b2VjhAjhNjhLjhKDElkfyXjBhqDDIjqdh0Mh0VlnfhmRilVlAh5RDDqhFqhGqhHDFjnejhJhpCjtZjgdDHjBhzZmXhEU0YiXDCqhJqhKDDqhEqhIqhLNblsRksKqhMpqNCDCqhBqhNDEpFicvJxYDChaoEMhrbowckUowdkydqgUqhOoxGqhPqhQpqNCDFjKmHsRjXhjMDEihNwJhmSjrWDKiXjDjFcVWXhEidjADDqhSqhTqhUDHuKhjMjvTkgVh9DjvSjkADGhEma0YjIhdIDCqhWqhXDGhkE_YhnHjmOl2AjmPDHhE4elXKh_ejFaDCqhZqhaDFliNlzdj6ei3Hi7DDGk8Ol2BlmelpJivXlySDCqhcqhdDEiXidjAtVDDoDiiIilEDEptBqhfqiApiZDFqhVqhYqhbqheqiBDDIic4XDCoOhaMhrcowckweowdksGqiCoxGoxGqiDqiEo_XCDBhjQDHciXiE1KfmGjADIIoDjaHUjUhEKDDqiGqiHqiIDI8F0Ci0Qh5A9LhoavZhjWDIh2LjUrQ0JhkV6UlmD1NDHiE1KiXhjQjAkA4UDDqiKqiLqiMDIh7KjnajncjnYjnbh6EhrBj1RDLjUrQh5A6UsEhkVqBhjQ8FltLiCDCqiOqiPDJqB6U1N6WigR6JhOhkV8FDKiE1KiXjAwVmLhBhHlR6VDDqiGqiRqiSDFqB6WigR6U1NDFiXiEiR6VhvSDGjmLjmHjmGjmIj8IjmKDDqiUqiVqiWDFrQjUhkVllahoXDFiE1KlyMuJnUDHkZnSjbiwRhdhoAlpbDDqiYqiZqiaDGqiJqiNqiQqiTqiXqibDEoVIHUDBiNMhrdowch_EowdkuSqicoxGoxGqidqieo_XCDGhlZhrPh-LwOjrajsKDHkAiEjDcmGqf5ADCqjAqjBDJ7IhnJiwJlrSk_bl2HivVhtWihRDLhlZhrPh7QhwZwOh-LvZhjWhoO9LjXDCqjDqjEDIikGk_BljHlmXkgRhoUl2b8LDHwOhlZhrPjXjKk9UkJDCqjGqjHDDikGj6Hj6GDEltGlnEsFjXDEwAk9Qwb2UDDqjJqjKqjLDG_LhwLhiehnDivAh3fDJjInehHi0RhrOmHk_cihesKDCqjNqjODFipZioLjpHkgWjsIDHwbwOlvO2UihRl1QkADCqjQqjRDGqjCqjFqjIqjMqjPqjSDEyO2bIkfDCoOiNMhreowckqUowdkpFqjToxGoxGqjUqjVo_XCDErbkImCyCDBhMMkiaowckvLoxKk7FoxGoxGoxGqjXqjYo_XCDIpLpIqErXpMqDqdnQDG0AlN6VioC0ehjfDCqjaqjbDIhtCh0SijMh2Bh2FijWh_YlqEDCqjaqjdDJpLpIqErXpMqDqdnQhhMDDDlEsJDH4PllSkAiYlQnbkeDDqjfqkAqkBDH7RhqFhrIjpOhlUh6Hh9SDF4PkAkclMhFDFDlEobjT4WDDqkDqkEqkFDEqjcqjeqkCqkGDIkAqfhmPikd0XikLilbikADCqjfqkIDCjdnRDBl3UDFhmPikdilbl1MikADHjIoWkAhzIigGilepGDEqkKqkLqkMqkNDF7RhqFhrIhlHhlUDFkAqf4P4WmGDFjdiehHh1DvXDDqkPqkQqkRDDqkJqkOqkSNYl0CkyZqkTpieCDFiE1K1UnRhZDL4PkAjbkZlgdlgfigAuE2UuXhkcDDqjfqkVqkWDHjlajjAjifjobjjGjjEi4ODHjUnQjdyfhAkZtADCqkYqkZDG7RhqFhrIhlUh6Hj6KDFiRyKhvTiEhDDG4P3FkAjTmVvXDDqkbqkcqkdDDqkXqkaqkeNbloekoHqkfpieCDCqkUqlAODluUowcDBqlCDFrbkImCkfkMMhrfowckUowdkkEqkHqlBqlDqlEqjYpieCDIipJjtWjrTjhVjhQjhSjtci3ODJZHwIifhChVsAzakIDCqlGqlHDJpLpIqErXpMqDqdnQoZDFjPl1RivahnFiiRDFwIzah1Mk9Cj6DDFZkIHldifDEqlJqlKqlLqlMDBxLDBjdDEjIlgNzX8RDLoZpLpIqErXpMqDqdnQLnIDEqlOqlPqlQqlRDDqlIqlNqlSDBoZDCiAhvNDGxLiwXloMhybhgFj5eDDqlUqlVqlWDCoZhFDKpLpIqErXpMqDqdnQyfjUDJkZtRhkchdnSjwcqYkSjYDDqlYqlZqlaDGsJhjWhybi0UrelODCqlUqlcDFjqSjqThiXh1Gh5RDFnXDobiYjHDDqlUqleqlfDEqlXqlbqldqmANYiuBkjLqmBpieCDKhgJmR1X9XjoJjoKi5Si5QhxXwRDCqlUqmDDHhgJmRl0KfhlQj-Yi2QDEoZlGqY3FDDqjaqmFqmGDGjqLi4Ei4Ci4DjnAinADCqjaqmIDEqYkZhxXh0ZDKhtCh0SijMh2Bh2FijWh_YltYnQhkLDDqlUqmKqmLDEqmEqmHqmJqmMNblGkwRqmNpieCDGpD0c6MzKh1WljZDIne0FkT9XsDpdtFqFDDqlJqmPqmQDDsDpd0JDIigAk_JiteihH0akTne0dDDqjaqmSqmTDKpLpIqErXpMqDqdnQjUyfDGhgSzK9XhkAhjZpDDDqlUqmVqmWDDqmRqmUqmXNhLikFkvbqmYpieCDDqmCqmOqmZODlvWYDBqmbDGrbtIkIlSyCDMhldowcm_FowdkybqlTqmaqmcqmdqjYpieCDBtTDDhEsPjIDErTIHUDFcfiEjAjHDEqmfqnAqnBqnCDDtThqDvfDItNob5BsUwHiYjuXjuYDMwNjmZ0e8HkJodrBjXpQhuDhnQihYDDqnEqnFqnGDGhqEhhJi3MiyQltUjwKDKtNob5BDnFwN0etToHTDCqnIqnJDCtThqDDKwf4YhjXlxHl1IxelzeliLi3WijTDMjXjKsUkTiYqZiiXnetFrBl0A8HDDqnLqnMqnNDGjNwShjJhgNhDhmRDKh_Lh0DxClpXiuNhvYimHihapCiRDDqmfqnPqnQDFqnDqnHqnKqnOqnRDGmbIHUlcpEDDoOiKhMMhyPowckwUowdnuWqnSoxGoxGqnTqnUo_XCDDrN1HifDHhSiFjaucVWXDDoUlM1ZDEptBqnWqnXqnYDBqnZDDoUlMoXDGcjHjIfsPiaDGlXvR4etHuEikDDDqnbqncqndDFhhIj4Ah7Ij2IhxQDGoUlMoXvf2WnYDCqnfqoADGi5di5eiqCj6Ejzej-DDLlXvR4eIjXnPjHjIiEiR0HDCqoCqoDDCoUlMDE_crKpGhjGDH2W0fvfjYoXtTh0NDDqoFqoGqoHDElX4euEvRDI6OrGtAnV6awKiuYhuKDDqnbqoJqoKDFqneqoBqoEqoIqoLNYiwYk5LqoMpieCDDoUlMkADE2W0fh_TimEDDnYvfoXDDqoOqoPqoQDB2WDBnYDCvfoXDDqoSqoTqoUDEhuYjDidlkIDEoUikI1Zj7PDFsFtHvRlXiFDEqoWqoXptBqoYDJ0fjYk-elrIk-GlqMhmch_TimEDEqoSqoTqoUqoaDEqoRqoVqoZqobNblgGk2YqocpieCDEoUoXlMtTDG8VliGh0Vh0MiyehEDIqb_Mhjb_YhkExcibhvYDDqoeqofqpADFj-EiqTiqViqUj-FDIfhdjYcjHajXhCDCqpCqpDDFnYxchvYk_eiwcDJThChZhFO6fienBkFDDqpFp4XqpGDCnYxcDEvClpHufvTDI6fj9DivIlkZ9QhuXhgMtZDDqpIqpJqpKDEqpBqpEqpHqpLNhLiuGkrcqpMpieCDEoUj0AnYoXDFDsJlEqPhmcDJnblQiYiEoIkewBobh1RDDqpOqpPqpQDJhlWj-Bh7Cjjcj-ChxfinHh7Xh7SDL4UiUobkDtZuDjYwexIjXpODCqpSqpTDElRvSkbDDD2RlscuDDEl1CtZlnemQDEqoTqpVqpWqpXDDqpRqpUqpYNiGqPkoIqpZpieCDEqoNqodqpNqpaODhvGiGDBqpcDFpE_NiHjfkMMyTowchmFowdkvcqnaqpbqpdqpeqgKpieCDBnADK4c8ailch6Pk_HlwJ6chlShiZyDDCqqAqqBDDoN2VizLDDqqDqqApqcDCqqCqqEDJnArMhta9BhjPnY4c8aijVDCqqGpwCDIh6PjqJjqAjqKhiZilc6cvODCpwCqqIDE2PhxLkD6fDDpwCqqKpyPDDqqHqqJqqLNYpVk6MqqMpqNCDGjSkBkKi8bj8Tj1NDCqqGqqODCnArMDFoBsFtHvRlXDDnEzWxHDEqqQqqRqqSp6EDH6cpQhlS-I7NhiZnYDCp5QqqUDDqqPqqTqqVNblWk3QqqWpqNCDFnArM9BhgFvODDzWiqPjuLDIVWXhShXiTiFiJDDqqYqqZqqaDEsCwC5D0KDGoBsFtHvRlXzWDHhSiTucVWXHDEqqQqqcqqdqqeDBzWDFiJhSVWXDE4C_Hk8ZiFDEptBqrAqrBqrCDDqqbqqfqrDNhLixIk6TqrEpqNCDFnArM9BvOlyHDFtO2difjwM7ODL5I1Chjdh6WjrElrWjqWjrKKLnJDDqrGqrHqrIDDnArM1ZDEjP1C6QhWDGiiJlnQiFvRhjElSDDqrKqrLqrMDCtO2dDFhWjP1CpPh6WDDoNsFvRDFvOqbnAhqArMDEqrOqrPqrQqrRDFkgJhqHjrHjjKjjMDGK9ViZsFnJLDDqqAqrTqrUDEqrJqrNqrSqrVNiGiuOk5NqrWpqNCDEqqNqqXqrFqrXDFofoeiciHjfM0SowchmDowdkqaqqFqrYoxGqrZqiEpqNCDBhfDLVWXsCvSiVjHcvGI9VDEo_Zo_aqrbqrcDFh3Zh3Yi5Wh3ai5ZDMlAkQ7KxXvGVWXjHc9c1aDCqreqrfDCqrdqsADF5S7Kh1ahzN9JDJtdjFvScvGxXlAkQhhFDDqrbqsCqsDDChfhqADElAjXjKkJDHZhDiThIiFjciQDEqsFqsGpqAqsHDD5S7Kh1aDKVWXhSnKiTjchIsAhDDDqrbqsJqsKDDqsEqsIqsLNY9ck2PqsMpqNCDFtdh2DtRkZijSDOkSkChdzMhobuX2c4di2OsXjTxX5ShhFDDqrbqsOqsPDGhfsNhiZyDh9E7NDHkSkCzMuXk-ahdjbDIlAjXjKkJhSVWXDDqsRqsSqsTDDh3Zh3Yh3aDGtRtdh2DijSkZlxPDCqsVqsWDDqsQqsUqsXNbhock2NqsYpqNCDHxXzFh_Mj8RkgPj9dlvaDCqrbqsaDIkQLlOjZvFuOtBhoBDJsbsCjVVWXhSjFjHDEqrbqsGqscqsdDIjZvFuOh3LLlOlIkPDFIhBllbjVsbDEqrbo_aqsfqtADFxXzFkgN2Ch_MDIoNLlOjZuaivH6PuADDqrbqtCqtDDEqsbqseqtBqtENhLl3Kk2UqtFpqNCDQsdh4UpQyDilIigF-Ii3V7NhlVkgB0Bh2AwN6chuTDCqrbqtHDGh3Xi5Xi5ajoWi5YjiYDMlAkQjXjKkJVWXhSjHhhFxXDCqtJqtKDCvG9IDFxXtR7KzFtdDDqrbqtMqtNDFsNpQsdyD-IDEjXjKkJmHDIhSVWXlAZhDiTDEqsFqtPqtQqtRDEvG9IhhFnXDLsdlpfpQsNilIl0MwNyD0BhuThufDDqrbqtTqtUDFqtIqtLqtOqtSqtVNiGhjOk3XqtWpqNCDHhBj2Y2CilMilFhlGlgDDKlAkQh1B9HvFjZtdvGxXLDDqrbqtYqtZDFhuYhiVhiUihOilMDDhflzDsbDGjZvFh1B9HuOhoBDEh_arBodhoHDEqtbqtcqtdqteDD2ChBilFDIrGkV6a2a4MyAyLnLDDqrbquAquBDDqtaqtfquCNjM1ak2bquDpqNCDFqsNqsZqtGqtXquEDEicsfLlcDDoOoEhaMzPowchmEowdk0MqsBquFoxGquGquHpqNCDDkMFDM-aowchsPoxKksHoxGoxGoxGquJp5Ho_XCDCFlUDGqJma4KitPiuXpYDEh9BhmZoUoXDIIodrBVWXmHHDEquLquMquNquODBquPDElVlZlUlTDCjIzXDFj9YiqOzAjmAh2SDGlLigQ0AiUzVcDEquRquSquTquUDDzAiAijPDFinclTj2Dj0bi_ADHVWXlRqWigQlLDEquSquWquXquYDHiocjoFj1cj2CjoEj1fj1dDHzAiAlRVWXwYDCquaqubDDquVquZqucNYiuWk6fqudpieCDEpGtVliElgWDDhXoDlfDGVWXIodrBDEquRqufqvAqvBDD-LpVltQDCiZmTDBocDE6R5FDoTDEqvDqvEqvFqvGDGi-Qi-Vi-bi-Xi-ai-YDIiZmTocma6R7J6XDDCqvIqvJDDqvCqvHqvKNbtVk6cqvLpieCDCqueqvMOFljUYODlwCYOFljTbODlwBbDEqvOqvPqvQqvRDGkMicFD0EpEMxTowckUowdk3MquQqvNqvSqvTppQpieCDDlVjpfh2TDDlK4Oh1CDDhDiRoFDGi2Ei-U8DrEpXxRDEqvVqvWqvXqvYDBqvZDFlVhpXhpWh2TlZDC9bljODFpSfjkBxZ6ZDDqvbqvcqvdDDhwYh4Qi-PDI9bid9YzV2ZikBhkMhvWDCqvfqwADDFDoLDGijNxBiwaijQiiYiiZDHiuThvWhkM9V2ZikBk8KDDqwCqwDqwEDJhpWhpXi1Yi-ci-ehpKi_Bi_Ni1aDKl0apSmVtY8DjmFioAh0EiiAh0BDCqwGqwHDEqveqwBqwFqwINYivWkwQqwJpqNCDCFDDEhucjjPltZlmWDHhzYlieixMlsEoLh0PwNDDqwLqwMqwNDElVmTiZlZDEh0NivBlmHk-WDEoMlK4O7LDDqwPqwQqwRDDlVlZmTDGiic2Z5F9Ih0PlmMDGlK4OoMrIkAqfDDqwTqwUqwVDDqwOqwSqwWNb2ZkuTqwXpqNCDBFDBODBaDEwQrUkAmGDEqwZqwaqwbqwcDDFmTiZDEajChiVhiUDHtZiyfhhZhqGh0Rh4ZiiNDH7Fhsb8DjQrGhShBDEqweqwfqxAqxBDDlVj9KmTDB8DDD7FhsbxWDGhBid_SoWh2QqaDEqxDqxEqxFqxGDB4ODDjlAj-QODDhiShvQhXDF_dhYFitU0LDEqxIqxJqxKqxLDEqwdqxCqxHqxMNhLxWk0SqxNpqNCDDqwKqwYqxODEkMFOhGMzQowchyWowdkvWqvaqxPoxGqxQqjYpqNCM5dowchmGoxKkuBoxGoxGoxGquJqjYo_XCDGlVlZlUlThpLj1PDDjA2NpCDLhlLjwFiqfjvXwOkgKhrOpQi2Ri1Zj_HDDqxTqxUqxVDIlVlZlUlThpLjnEi7Mj_ODFhblpEj_PjpRhrKDFjA2NhjIsVijCDDqxXqxYqxZDDpC2NjADKhEsFhbihJikTpQhoSwNzGrWDEquRp7OqxbqxcDDqxWqxaqxdNYh_XkvZqxepkaCDEne0FtFkTDLwfsarFhnSzK0ciiJhgS6MllPizNDDquRqyAqyBDElVlZlTi-TDLwVh2eh2dyci0fllQhjZhlNkgYhkAi0dDCqyDqyEDDsah1VhudDFpC7EnelClpSDDquRqyGqyHDDqyCqyFqyINbixbkwAqyJpkaCDCqxfqyKDEkMlcFDMhleowcowcowdk3HoxGqyLoxGqyMp5HpkaCDHh4ei-fjhOinOi-dj9VjgfDIlRlNiRhbfjWoHDDCqyOqyPDBlZDMnekTl1KlnLzKhlNhjZ9CjqcjqfjrDjrADIh_Qk9DmShDhzXlqDhgTixGDDqyRqySqyTDCqyQqyUDFlVlZlUlThifDCoHoPDKpChoMhtOhiflRzFjWhzYsdleDDqyWqyXqyYDFlVlZlUlT8UDBpCDJhkIlxQ1O7ElXhiVhiUikSlmKDDqyaqybqycDEhoMihblyDlpZDJ4VlvNljdihJrW8UzGikTllODDquRqyeqyfDEi6aj-Pi-Ji-KDGFhtOhifixSzFmVDCqzBqzCDEqyZqydqzAqzDNYljQk7YqzEpoZCDGoIrLkewHwBh1RDN9ChoD8UqBiuAzGhnAwehoS6JwVrWhucDDquRqzGqzHDFlVlZlUlTDDE9ChoDlnKwHDIsDkeiY9SiElnWxIhkTDDqzJqzKqzLDDwVh2ekeDHhoKhoD9HijI2ZjnUj0WDDquRqzNqzODDqzIqzMqzPNbrLktbqzQpoZCDEhDsYmSiRDCmVtYDJizSl1AxLhuUiiKfh3Oh6SjqHDEquRqzSqzTqzUDG_dhYhuajrcjwXjmBDGlVFmVl2MhiftYDI7DkT6Yke9dhgT6LhvSDDqzWqzXqzYDEhuAhiAiqdh3NDHlVlZlUlTmThpWhpXDIhDmVnZh_cDiU4UlHDDqzaqzbqzcDFjoRi-Si-Wi-RjoQDGhbtYmVlGuDpSDCqzeqzfDEqzVqzZqzdq0ANhLi0AkwSq0BpoZCDGiYxIlQkeoInbDIjYimM9DkSlrFlnTijah8KDDqzJq0Dq0EDHhjC6LliVhvb_RihQixdDIxIpUhzalyFsXhxEsalkKDDqzJq0Gq0HDDh8Kj2fj2eDJjHFDjYizKianI_chzaDCq0Jq0KDDq0Fq0Iq0LNiGlxGk7Bq0MpoZCDEqzFqzRq0Cq0NOFlsQowcODlwAowcDCq0Pq0QDEkMFDsZMhlfowcowcowdkrbqyVq0Oq0Rq0Sp5HpoZCDEIHULM7cowchsToxKkqGoxGoxGoxGq0Upjco_XCDJ7ThqTtcjsQhhTh-KjsZzNi8UDKlKrIiUqWkOiRnSqLjBlYDCq0Wq0XDEj-Uh9dj-Tj-SDItOtPifpROhgHhoC6EDCq0Zq0aDEhhW2AjsPi4bDEjWaThCDHiftOtPhKjTrUiMDDq0cq0dq0eDBpTDIIoBsFvBUoDiCoYDIjWhHhubhgMhB8bhQtfDDq1Aq1Bq1CDEq0Yq0bq0fq1DDDmflfiVDCKhGDEHUhArODJchchefrAiaiSoSpcDEq1Fq1Gq1Hq1IDFzNtcyP7TkgTDDKhGtQDGHULrOhQhJDDq1Kq1Lq1MDEkdjmRhJjJDDKhGmYDFrAOcsUvCDGwQrUh1ZhnPhqClfDEq1Oq1Pq1Qq1RDEhrMzUhqbh9FDHlwIrJlfiVxdhcheDFudhjVjChJHDDq1Tq1Uq1VDEq1Jq1Nq1Sq1WNYixZk6Qq1XpieCDFwPi0Zh4Hi0bi0YDLHUIlfhchekOilRhJrOiaDCq1Zq1aDHsLkEizPj5XlyN3TqADFhchekOiakXDGjWrTiClfmfhiPDEpkFq1cq1dq1eDEyPxQzN5RDHkEsLqAhgPqTtSxDDCq2Aq2BDFipPjxOjsOjxYjxDDJhcheDhHia0MF3FkODCq2Dq2EDEq1bq1fq2Cq2FNbkEk5Kq2GpieCDEmflfh-KlxdDIjByXmHjKjOjUrQlbDIcfjIhExdqeidjADIqNiChJoDHUpNudDEq2Iq2Jq2Kq2LDGh3Hh8Hh8FjyLh9DjoTDLqNhJiCoDHUhobkSudhnCjDDCq2Nq2ODG7TtczN5Uh7RhhTDIjBmHjKjUjOsElbrQDCq2Qq2RDEjByXjOrQDEpGtVrKjADFja3JlYnSkWDEqNiChJUDEq2Tq2Uq2Vq2WDIh-Ih4Th5ShhTh7EhqTh7FjwDDFrKtVpGcjADDq2YplZq2ZDFq2Mq2Pq2Sq2Xq2aNhLyJkxCq2bpieCDEjWhHlzUhgMDIkEsLxDqAhgPyPi8M3TDDpkFq2dq2eDEiCoDIUDGiQkNhpIh1XhhGxDDEhHjWhZDDGpPqAhgPkGpDxbDEq3Aq3Bq3Cq3DDHyPhxJh9GhqW-Qijbh3cDKhZkEsLvT6QhHqApPhcheDCq3Fq3GDDq2fq3Eq3HNiGlzVk8Gq3IpieCDEFDvUkbDGlE0DqPvK8KnBDGi2PjkXja-AltEihUDGHUIiCoDKDEq3Kq3Lq3Mq3NDLhgXhwXiuZ-Gh2Gh2Hh8UipS5U5Qj5ZDLkDtZmQiYnblQkeoLiUFDDCq3Pq3QDDlfmfiVDElVlUlZlTDFpGtVrKqJcDFIiCoDHUDEq3Sq3Tq3Uq3VDHh-Ih4Th5ShhTh7EhqTh7FDElTlVlZlUDHlEqJ8KqP0DvKpGDDq3Xq3Yq3ZDEq3Oq3Rq3Wq3aNjMqPk2Tq3bpieCDFq1Yq2Hq2cq3Jq3cOFltKjMODloajMDCq3eq3fDHIHUKxFkMyFMzRowchmIowdksBq1Eq3dq4Aq4BpjcpieCDEKLHUDCjGoEM3bowckzKoxKkrSoxGoxGoxGq4Dq4Eo_XCDEhfhzOhtUsbDCLhPDNhufhuHiiBh5Isdh4U0Bh3bqCi1Bj4Kj8GvGDDq4Gq4Hq4IDBq4JDKipQj5IjxehzAhmWlhbinRxMjwYh7eDGLhPhzDrShvHkHDIiXtWjAjVhfiRtG5BDDq4Lq4Mq4NDDhfhzOhtUDCHUDGlclwKk8NlwT4KlvMDEq4Hq4Pq4Qq4RDDLhPkHDFjVle2Th_OxVDIh6Rh6Q7SjqFh6SljFj5CjndDDq4Tq4Uq4VDEh5Y-Th-Cj4FDGiXhkShyakW5CjADELhPkHnJDDq4Xq4Yq4ZDEq4Oq4Sq4Wq4aNYixYkrHq4bpqNCDH2Y_alxOj1Zj1aj1YvADELhPyLhvHDKuIDlN1FhmTpdIhgHqNhQDDq4dq4eq4fDDkdhQrYDKuImPlN8QnB2PIpdsYhzGDDq5Bq4Hq5CDEnf3MrdncDDLhPhvHDHrIlKtGuLzBhib3FDDq5Eq5Fq5GDHjsVjsUh6dhpDh3eh3dh6cDHLhPyLtGoMaDDCq5Iq5JDEq5Aq5Dq5Hq5KNbivCk5Sq5LpqNCDDnalmNlvcDNuIDkbpdhgHhmTIlNqCxf1FsK2PDDq5Nq4Zq5ODBkFDNnFuIxCDThgHpXvGsTsKhRiPqCDDq5Qq4Zq5RDCkFnaDDq4Hqrbq5TDIh9MiiBh5Ij5Eh4DhuHj8Fj8CDJuIDkbsKhmTrJhoJ1DoPDCq5Vq5WDEq5Pq5Sq5Uq5XNhLivKkxNq5YpqNCDJhkehkdhqVhpPi7VhpOhpNhpQhpFDLjVhfsbmWleiDpdhQxJrAhgQDCq5aq5bDEhfjVmWhQDIhkCk-SjuRj7SjzMijBhzMj9RDDq4Hq5dq5eDF4Ywf0chwDl1XDHhkCjOsEjUiWmZ9WDEjVleiDsbDEq4Hq6Aq6Bq6CDEhwSh3ShxHhqLDGjVmWhQhmai8EleDFLhPi8FlhCkHDDq6Eq6Fq6GDEq5cq5fq6Dq6HNiGlhUksZq6IpqNCDHlgblkDi3XjiWhuZj7fi-IDIjVlehfmWsb8AybKDDq6Kq4Hq6LDGsA-Fhkaj4Xi8AhxTDFjVlehf8AsbDDq6Nq4Tq6ODFhuZljXnHh9Hj5KDGjVlehf1DiRtWDDq6Qq4Tq6RDEi6Pi_di6Qi_cDHKhQmW5Bhvcxa7CDDq6Tq4Hq6UDEq6Mq6Pq6Sq6VNjMlkEk5Gq6WpqNCDFq4cq5Mq5Zq6Jq6XDGLkFjchQ6KlcM7dowcisPowdk1Dq4Kq6YoxGq6Zq4EpqNCDErSijehmWhjeDDHUhADHchchekOiaawQDEq6bq6cq1Lq6dDFtNihK4SnF8PDJInXvZze5FhRiPqahmWDDp6Pq6fq7ADCq6eq7BDDKyE6eDEHUhAhjeDIcfhchekOiak9PnFDEpuVq7Dq7Eq7FDELhPkHkPDJcfhchetNihKnF4SrADHHUnckdhJhAtQDEq7HpjAq7Iq7JDHvEj5PvbhqbjoOhhfj8YDKhcheFnFciUlKiaqHDDCq7Lq7MDF1ehhHhrCh8bh8aDEhcheckXDEKxNtQiADEHUhArSDEq7Oq7Pq7Qq7RDFimVi2Fj1OhwIj1MDHfclRrCigPmBiSDDq7Tq7Eq7UDFq7Gq7Kq7Nq7Sq7VNYl2ek5fq7WpqNCDGhmYhvFhsYioehzAj4JDOlzcmBjmSjmTj-JmLlE0DhFaOhZvDoSDIHUhALxMnctQiHDDq7Yq7Zq7aDE0X1EimRhmNDEoSmBkWmJDGhmYnchvFhsYnfnZDFHULhPKDEq7cq7dq7eq7fDD1EyX_JDIhZhCOhRiPhnEhFTDKncnf3Mrdkdh3AvA_a2YKDDq8Bq8Cq8DDEhsYlqKluPxMDDizEhmYhzNDHOahZnIhmPlqfqUDDq8Fq8Gq8HDEq7bq8Aq8Eq8INblofk4eq8JpqNCDCq7Xq8KDGKvVpAHULDCjGhMM-bowckpcowdknZq7Cq8LoxGq8Mq8NpqNCDEKOLhQDBjGMhySowckzQoxKkoMoxGoxGoxGq8Pq8Qo_XCDGOhZhnEhCrAhFDJkdhQncnf3MrdvAh3AKDCwQrUDJmP-PkDnZnBuLtGzBhkSDEq8Sq8Tq8Uq8VDIhwRhxFhxKhxbh7UipGh5Ch8EDMiFnOoaoTyLhBmPjTkELh1elLDCq8Xq8YDIizeiwfh2A0BizYjrIjqUjrMDEkdKpXtfDGnBoMimLFDsdDDq8aq8bq8cDFitKk8L0XyX1EDEoSmBkWhkSDFKkdhQlY-DDGOjDhZnBhFhCDEq8eq8fq9Aq9BDEq8Wq8Zq8dq9CDEKhGh2OpXDGhkPilLihZ8IllBhzRDJkdhQpNsHnfncOctNDEq9Eq4Hq9Fq9GDL-Di8Zi8Yi8Qi8RlnRipLsHtJvQvYDGkdhQnfncKLDJhZOhFnBrAhCyYmWilLDDq9Iq9Jq9KDFkdhQ_a2YnfDGmQilfhic2fhkB-DDGhZOhFrAnBjDDFLyLhPnLqNDEq9Mq9Nq9Oq9PDGtbi5DinPhgcj1bi7aDIOhZhFlqGrAvCnBhvMDJhQkdrOncnfrdpY0XmBDDq9Rq9Sq9TDEq9Hq9Lq9Qq9UNYhkPk1aq9VpkaCDLipChwCivYh0Hl1VjrQl1UjrFj4cjrLj8ODEKhEkYhGDCq9Xq9YDG1ejmdhhHiqFjiXjgXDJpGtV8RiwEh0HOiScpcDELhPkdhQDEpjAq9aq9bq9cDIjqei9djjSi_EjrGlmaj8LjrRDDpjAq4Hq9eDDq9Zq9dq9fNbhwCk5Oq-ApkaCDLhxBh5chwOhwNhxGjtBjsbjuPh5QjuJh5bDKkdhQncnfLHUOiScDCq-Cq-DDEj0Mh9QKhGDIkdhQnftbh8Eh8MKncDFcOhZiSwZDEo_Zq-Fq-Gq-HDDKiAhGDLkgGj5Vj6Xj6Wj6Vj6Uj5UjrYi8Njlfi1PDCq-Jq-KDFh5bh5chwOh5QjuQDCq-Mp6PDEq-Eq-Iq-Lq-NNhLixCk6Lq-OpkaCDHKpWiAnNyEwYigZDIkdhQlhAncnfvArdtbDIOhZhFiSchCrATDEpuVq-Qq-Rq-SDJj8Si7Ci9OjgYjoLlhYlkCjkMjkNDKkdhQHhApNLyLhZrCnNDCq-Uq-VDD6IitTk9JDEOcfhZDEpuVq-Xq1Hq-YDDq-Tq-Wq-ZNiGnIk5dq-apkaCDGhzSpPhzTh0U_OivbDCkdhQDJncnf3MrdwIzavAh0cihZDHyIrAilHhZwZybqUDEq-cq-dq-eq-fDDwZ1MhvMDFncnf3MrdvADDq_Bq-dq_CDIi-Ai-Bi9fi9bjrJi_Ci_DjqbDGncnf3MwIzaKDDq-dq_Eq_FDGhzShzT_Oh0U-Kh_RDErAyImWilHDDq_Hq4Hq_IDEq_Aq_Dq_Gq_JNjMiuakrdq_KpkaCDFq9Wq-Bq-Pq-bq_LDGKLOhQvVpAMhsAowcowcowdknYq9Dq_MoxGq_Nq4EpkaCDJhwRhxFi7bhxKhxbh5Ch7Uh8Mj3HDMDFZtUvUoLiYkehtQoTkDkbDCq_Pq_QDGkdhQnfvAtbj2LDEOhZhF1EDEZqOkLxWDJDFiYnblQkeoLhtQhnCDEq_Sq_Tq_Uq_VDGhtQhnCjsXi7Tj4Ii6TDGkdhQnf_a2YKDHOaDhZZsDFDDq_Xq_Yq_ZDFhQkdnfrdvADGh8Nj3Fi2Ij3Kj3Ej6ADJoLwBDiYoIkeFnblQDDq_bq_cq_dDEq_Rq_Wq_aq_eNYilAk5Hq_fpoZCDHjqGimThpEj7Qi1MjpejjDDNDFiYiRoLhGzUtNOkdhQHUDCrgBrgCDEjhcqRh8Xi1ODIDFtNkbqCzU8Q1FDDrgEq4TrgFDDwShmRhUDEkdhQLhPDHDFiYkbtNzUoMDEp6PrgHrgIrgJDDrgDrgGrgKNblrQknOrgLpoZCDCrgArgMODl2cYODliJbDCrgOrgPDFDKOHUMhsBowcowcowdkuOoxGrgNrgQrgRq8NpoZCDFKkdhQpYhGDDhDsYmSDGjVlehfnAoH2TDJoNpOiC6F7ClgLlOnLhjTDErgTrgUrgVrgWDJhpEj2Gh6dhpDh3eh3dh6ch8Xi4dDHFhGmYmf5UzUlcDGsYiRoFvepDqUDDrgYrgZrgaDDKkdhQDChDmSDFFhGmYzUlcDEiRsYoFveDErgcrgdrgergfDFkdhQpYKhGDHjVleiRnBoMmWaDEq4HrgUrhBrhCDBqRDFLhPkdhQKDGjVleiRsYhfoFDDrhErhFrhGDFrgXrgbrhArhDrhHOFlsIowcDBrhJDFKkMsZHUDCjGiNDDAGhTM7eowckoLowdkvdrhIoxGrhKrhLrhMrhNCDEpKHUKMhsCowckpXoxKkndoxGoxGoxGrhPpjco_XCDIh4Nh4LinZhhBi9UinWj6IjlIDOoQoRqakXkOhcheoCh0Xhych1Th2Mh1dljRDCrhRrhSDJhych1Tlodh2Mh-E-Qh7DloYlnSDCdeDJInXhyfh0X_WoChJHpZDDrhUrhVrhWDFhtHyd1EyGhGDFiibsUj4fxejCDFoQoRqaIhteDErhVrhYrhZrhaDGkOiMiEhchehjRDEHUhAhODErhVpkFrhcrhdDErhTrhXrhbrheDEpKIHUM-cowckUowdktDrhfoxGoxGriAqieo_XCDF0N5JtcinTi9WDMlKrIkOiEiRaOiUhchekXoMDCriCriDDDdehJDDmfiVlfDFhJHhOhAkJDKi2Vk-PwQhnMhnPhqCiRoFlkYsSDEriFriGriHriIDCriEriJDHhmZhhOhtVhkLh9B2XlrdDJlfh1dsK1AiScqfxditMDDriFriLriMDDhJe5JDHnS1YqLhtVlmFh9WilaDImfiVlfhcheiUxdlLDDriOriPriQDChJeDE0ZsKjzAjzHDJlydiwVhuVlpChmZlyWl2Gh6RhKDDriSriTriUDD2Xj7IhtVDDxdlfiVDGhJudihAhjVtHtQDDriWriXriYDEriNriRriVriZNYlyaksOriapieCDEdehJHDGoQoRqLhteudhjVDGOayY3SihWcDDricridrieDH5K5O-QhhEhhNh9Ch9PDJiVmfoQoRnSi2UnPsXqLDCrjArjBDCoQoRDEoBrOhN-UDDrjDrjEriFDDhtH9U2QDEdyGiMk_fDEhFkcieiibDFoQoRqaqLiwIDErjGrjHrjIrjJDErifrjCrjFrjKNblzLk3OrjLpieCDChFODBkcDKiVmflfnSpZrKchcheiaDFdehJHhODErjNrjOrjPrjQDHhyEhyD5Rj9Cj_aioEj8dDKlKrIhchekXedhJhOaDCrjSrjTDD0N5JtcDDhFkcieDCrjVrjWDFhyBhxAhxY9ehyCDIiVmfhchemapZoQrKDCrjYrjZDErjRrjUrjXrjaNhLk_Vk7UrjbpieCDEdehJ0NDFhBjZlXhlGh1FDJidhchefiVlfuTxBFDDrjdrjerjfDJipVipTipUi9TjyFj4UjnGjnHi8fDIhBuTidlCapclKjFDCrkBrkCDDjzGi9Zi9JDHhBlXjZiduTlgKhjaDCrkErkFDDrkArkDrkGNiGiyOitJrkHpieCDFjBuKlbmHoXDJlAkQpGhEjIqejAfiSDDriFrkJrkKDDtc0N5JDGjBsEjUlbjKoXDCrkMrkNDHpT1G0bjgei6S-SjhEDEdehJhODHjBhjSoWhtZidhEhzZDDrkPrkQrkRDFi9Ri9algHh9SjzKDLsEivDhcheiVmflRmVfrKiybDCrkTrkUDErkLrkOrkSrkVNjMyJkxDrkWpieCDHh5Zh0JxalgAxejtEj8XDEdehJ8PDKkJpOhjKqZsRwGlOuEljDhjTDDrkYrkZrkaDGhfsNh9ElzPh5ejlFDHkJpOhjKkPhjThjawGDJjbzMuXhcheiVlqUhtB5BDEriFrkcrkdrkeDEi7HloFlrJloEDGkJhjKxasF2eODDrlArkZrlBDCh0J2eDGoRhBlXlfmfodDDrlDriFrlEDErkbrkfrlCrlFNnGl3QksarlGpieCDGLhPkHnJhidkPDIhjS6bhtMzevZhndjiTi5JDHdehJyGudKhkUDDrlIrlJrlKDFLhPkHkPhidDIyGudliKi3Nh0WhjVllcinYDDq5QrlMrlNDKj_NhyCj_BjiZjiaj_Lj_MjiCh2fh-ADJiVmfiFnOLedwGoaDCrlPrlQDDrlLrlOrlRNselhXk7HrlSpieCDMhpVh9Yh9XjybjjOjyXi9Ci9Bi9AlqFlyLjyYDKiVmfjDdeKiSoQhZHDCrlUrlVDEhgKiiahmfh0ADGiC6enWoJUoDDEKiSlfhEDErhVrlXrlYrlZDElfmfiSKDHhtSjnZuJvQhnXhpZilDDEHhOhAUDEriFrlbrlcrldDChEKDEiCnWoJitWDEuJrRvQnLDEiSpclfmfDErlfrmArmBrmCDErlWrlarlermDN4TlpDk6BrmEpieCDGLhPlIkPjZuODGjWxW4Xhub3SqLDHkYmahoImWh2OhQ0fDErmGrmHriFrmIDEh6Ah4Ii6Xh4dDFdehJhjGLDCrmKrmLDDa3SmPDJyG9Wi9DhtHh0WqLi9Ii9Y4ODDq4HrmNrmODDuOvPikXDFkYhoIhjSlzZaDFlfmfqLoQpZDErmQrmRriFrmSDErmJrmMrmPrmTNhuIlsSksPrmUpieCDIhpU6NhwWhpTjzBjzC-RiqNDKiUwBlQnbsDiEkOlLkezGDCrmWrmXDEFDrO-UDJiVlfmffhchelRjIhEDGlEvK0DqP0HnBDEriFrmZrmarmbDD0Ntc5JDErOFD-UDGflRhchelLixEDDrmdrmermfDDrmYrmcrnAN8fqPk6GrnBpieCDKribrjMrjcrkIrkXrlHrlTrmFrmVrnCOFltJ8fODliQ8fDCrnErnFDHpKOlSqckMhJLDDiNjGoOM-dowch_AowdkuJriKrnDrnGrnHrnIpieCDCjEKDImQmGilf_O8LhtKl0Pl2IDGdeOhOHhGDDrnKrnLrnMDD1dh4MjlJDIaODFiYoLyImQDCrnOrnPDE8L_Oh_RlnPDDKjEhGDDyIrAhicDDrnRrnSrnTDFhqbhgIhgCvEvbDHFlKOaiUDhtTDGdeHhOhJjEDDrnVrnWrnXDErnNrnQrnUrnYDBuEDBiHDDrnarnbrnSDF6SiHhkUliflwYDDKhGjEDHdehOHhAhgIhgCDDrndrnernfDGvEhxUhhfvbj_FhrMDJhcheiaFkXtNnF7LqHDHuEiHk-QtQdel1bDDroBroCroDDB6SDFjqYlraiHhkU2eDDroFroGp6PDErncroAroEroHNYlmBk5broIpieCDGwIzarUhoTixPixLDFdhJHehADIvfhnQlctTiWkFiiei4SDJjEiSKh9fye9ZsUliOcDEroKroLroMroNDHhhJhqEikfhwbi5fioG0ODGdehJjEHhGDIwIhoT8SiSh0ZwSyejEDDroProQroRDFhzLhtAixQiwLiqGDEHhAdeDGjEKiShRiPjVDDroTroUroVDDroOroSroWNbiufk5MroXpieCDDKpW8YDEdejEtcDHfclLiS6IlR8RDEpuVroZroarobDEhvPhkQnIpWDDK8YnNDGhgIhgChG1djEj2HDDrodroerofDJyBh0LvPhtfinEjnXlxWjjIlmODDKnN6IDGdejEhJHhGDDrpBrpCrpDDDhvPhkQnIDCKigZDF6SiHhkUh1ehhfDDrpFrpGrpHDErocrpArpErpINhLiwGk5erpJpieCDIj7AjlEjjRjjQh9QjyIimWh3VDFdejEtchGDJtMigNhiRiMoCiSflgIsCDDrpLrpMrpNDGi5Pi5Oj7Ki9Fi9Hi1ADHdehOxZhJoCtMDCrpPrpQDGjmEjkCi-Ck9TlnJi_eDH1dh4Mi9GvEhgIhgCjlKDGtMiSlLiAlRiUDDrpSrpTrpUDBh3VDGdejEKHlnUDCrpWrpXDErpOrpRrpVrpYNiGlzNkzXrpZpieCDF_VhnFhuEhnSlqBDGtOtPyNifhjLhKDHdeHhAhOjEUDJhRiPhCiSfTjExdrHDErpbrpcrpdrpeDJ4RlicjjVh5B7WjwP-MlzXj9ZDGdeHhAhOjEDJiFnOjEiSKfoalKiVDDrqArqBrqCDEhqeipcj4HhqfDGjEhtTwLiM8ShNDDrqErhVrqFDFi6Ii6Ji_RjhXjhYDGdejEHUrHDCrqHrqIDErpfrqDrqGrqJNjMllHk5JrqKpieCDFroJroYrpKrparqLODitfowcDBrqNDGpKKvVpAiHhKDChMjGM-eowch-eowdkpbrnZrqMrqOrqPrqQpieCDGhhBhqWh7D-Qi6YhpJDItMiFjDDvTkEmQnPDDrqSricrqTDBrqUDGdehJoQoRudDHZqOrOhNjLnCkGDHhcheiackXmWkODInEhjGoQoRqLnPjTj6YDErqWrqXrqYrqZDGh4HwPjgUi6AjgCjjFDKdehJilRudoQoRtQOtHDCrqbrqcDHjzDjzEi9Si9Vjyfjyei9EDIhchekXFmWianEiUDCrqerqfDDrqarqdrrANYk8ck5ZrrBpieCDK5K5Oh9PhhEhhNjuchwMh9Cj6Sj2JDRnOiF_XhjNDwGiVmQtUnPkJsXjToTnSoa7FDCrrDrrEDFdeKhscyGDJoSkAmGhmNmQxEoP1EsSDGoQoRqLwGkJZDEqwarrGrrHrrIDDhhZhqGhwMDGa7Fi2Dj4VhlElseDFlqVxZh_cnZjTDDrrKrrLrrMDChoNj3LDFjbnOoRoQiVDDrrOriFrrPDErrFrrJrrNrrQNbhoNkxBrrRpieCDBhFDDhNZdDDjEKhGDJoSvDmBmJja6GwZjDnBDErrTrrUrrVrrWDJinVj6Lj_ZiqchyFkgAhxYhyBhxADMiFnOvNDKiVZoahNFmQvTDCrrYrrZDHiek_FlyXi1dyGld2QDFdeKhGhODDrrbrrTrrcDFj8bhxchlThxd5RDDKhGhODHhFwLvNvTqW_b6GDDrrerrfrsADDhFnBhZDGoSvD1MmBmJ6GDErsCpkRpkQrsDDFrrXrrarrdrsBrsENhLlSk1ersFpieCDK1ehhHvbhgcj_Gj6Tj0Xi1JjlXhhfDCrjOrsHDOi9Kiqbh-Fj_TjyKinGi5Gj_CiqJh-Al1JjiBjvWh2fDLiFnODLZiVjCoajTFmQDCrsJrsKDFHUhAyGhODELkHnJhidDIiel1GhndThEwbvKnBDErjOrsMrsNrsODDrsIrsLrsPNiGqckmGrsQpieCDHxEoPqKjPhyd-KhkZDFOhFkciehhBDEdehOhJDIyIlHqUhV4QoCid8GDErsSrsTrsUrsVDEhkZ-KipDhlDDG5K5OhhbudehJDHlHidyI8GFqYhBDDrsXrsYrsZDIjhRj9AjhUjhTj8fj_chydipODK4QqUhRiPqCDyIhoLhkGTDGdehOieoPxEDDrsbrscrsdDDrsWrsarseNjMltdk6drsfpieCDGDtUiDvUlElTDEOhFkcieDFdehJ6NhODJiYnblQwBkeoIiEhiSkDDErtBrtCrtDrtEDJj3Gh8Nj3JhlTh9ThyFh-Fj_ej_SDHde6NhJ-RhOoQDLoLkesDlQnblKiUakDiYFDDrtGrtHrtIDF6NhpUhpThwW-RDEDiDZtUDDrtKrtCrtLDDrtFrtJrtMNnGlEkvGrtNpieCDGrrCrrSrsGrsRrtArtOODluTnGDBrtQDGpKOlSqcsQieM5eowckpWowdkkFrqVrtPrtRrtSp5HpieCDFhlBinXinUi9XjtYDJDFiYakeoLmVOjTDCrtUrtVDBrtWDChNZDIoSmBmJ1MwLjawZqWDErtYrnKrtZrkQDEj-AlxXj2KiqSDHKdhGiejEhNhODCrtbrtcDBwLDDKjEvbDHdhNhGhsciMxZieDHjDvSnPuArahtBiEDErtertfruAruBDEoS1MmBmJDDpkRpkQruDDErtartdruCruENYiwSk3druFpieCDIhNmYhGhhVhiYhpBhpVh6FDLnL1PiCnWoJoY6euJvQvLhgKDDde8PDIkAmGsUiXihMl0BqflcDEruHruIruJruKDJhpVh9Yh9Xj1Gi9chzUj5AjyOjoHDKdehNmQiUFhGjDhFlKDCruMruNDJhpBhiYhhVj8Wimei8cioPj1D5TDDdehNDGlKtEiUiXlLZDDruPruQruRDEmYhhVhiYhGDDnL1Pi3ZDFiCnWoJoYjnfDFiXhEiUlcsVDEruTruUruVruWDBdDHwFsUxeh5GlmUhftEDGiCpNnWoJoDoYDGkJpOmYochGlUDEruYruZruarubDFruLruOruSruXrucNbizbkwVrudpieCDEhNhGmYdDJwPhgPh9UxQjlNj8ejoehxDjuWDI7BiUlLia3ChchelRDDrufrvArvBDFh9UjlQxQj9B9eDFdehN8PhODHqHlKhcheiUlL7BDDrvDrvErvFDBwPDGhlBhrMhGtQdeDHhcheiaiUlRFnPDDrvHrvIrvJDDrvCrvGrvKNhLitLk6VrvLpieCDEqTtQhkCxDDGqX8RuclzEh8VhqUDGHdmYhNhGvXDIfia6YhchelmblRFDErvNrvOrvPrvQDIi7Ej6Rj4Ei7GlhMjmUjgIi7FDJdmYiaf6YHhN4RFDCrvSrvTDIh5YhnKmR-TjsNjsLj4Gh-CDFdehN5AhqUDJlKrIhcheiUOiXiaoMDDrvVrvWrvXDEh8VhqUj4Di6fDFhNdqTocmRDCrvZrvaDErvRrvUrvYrvbNiGiySkxLrvcpieCDEruGruervMrvdODiudowcDBrvfDGpKhGzEKHUMhsDowch-fowdkqSrtXrverwArwBpjcpieCDFdehOhGmYDEfpXh1CuLDGOjWTahChFDErwDrgdrwErwFDJhhAhhDqR7Sh4Wi_Qh3Mhhcj8VDITOhCifhFkchKaDCrwHrwIDCrwGrwJDHqRhhAhhDh4WhpD7ShhcDJDFkXqCpSlKkbiUlHDCrwLrwMDGdehOmYhGxZDFkXDFkb1TDIhiAhuAqCnZqRtYlmcxLDErgdrwOrwPrwQDFhiAhuAi6Ej3NhiWDGdehOxZmYk_EDEhDmVmStYDDrwSrwTrwUDDrwNrwRrwVNYl0Rk6XrwWpieCDGhhAqRhhD7ShhcjzJDHOThCifhFkcieDGZqOkLDFuWDDrwYrwZrwaDDifjkHh5LDHdHhOhAKoG4JDHThChRiPDFcDErgdrwcrwdrweDEdhOHhADIhvTikRyKikQh7bhoLhFkcDGFDZjT8BhEDErgdrxArxBrxCDDrwbrwfrxDNbilAk6OrxEpieCDHhhAqRhhD7Shhch3Mk_LDHlCakDtZmXkLhBDCrxGrxHDFdemYhOhGDEalCh8f3SDJrGjQyA2a4DhBqZ6OjTDErgdrxJrxKrxLDDhhZhqGh3PDDalC7FDEhDxZhOeDDrxNrxOrxPDDrxIrxMrxQNhLitYk7XrxRpieCDG6EiwZhgThrEhjLjqIDFiftPhK4EhjRDGdHhOhAqRucDErgdrxTrxUrxVDKkTqFpRhkKh8Th7bxA-M7WhqeDEdHhOhADEtPifhKjCDErgdrxXrxYrxZDHh2Xi8PjyBjlUjkcjgSjgTDJiftPhVlxIThCjViRiSDDrxbrgdrxcDDrxWrxarxdNiGlyTk5crxepieCDErwXrxFrxSrxfODlmdowcDBryBDFpKsZOvHKMhsEowckpVowdkvarwKryAryCryDppQpieCDFpFHUIyFDBoEMhiHowckocoxKk6FoxGoxGoxGryFryGo_XCDBiBDCkEsLDLToWwZlyRhzIigGhClMarfqQDDryIryJryKDMikPhoFhvL7Aikcixfh2YhoVjvKi2CjvIjvJDCryIryMDFhHlHrfh1SjdDGiHhSpN3JikHjcDDryIryOryPDLimYipWi2KiqLj_Xj7ZiqKj7Ti2Jj7Uj7bDKDFiEiRiYiUlNZlGk8VDCryRrySDEryLryNryQryTDEiBnL1PhpCDJoGpBjOhqZilUlpOlpNilJh6XDIyezck-f1I8OoYj_Ii3JDEryVryWryXrhdDMhqZjzTjzRjyTjzSjzUilUj9Uj9XipEilJh6XDKiBnL1PTlMhnLoWajWhFDCryZryaDFiBnL1P7PkQDFmZoGjOHUDDyezc4WDIjuGjtPjtMjuNjtAjiFjiKjiJDErycrydryeryfDDnL1PiBDEmZoGjOUDErNif1HqXDEhSuciHjaDErzBrzCrzDrzEDEryYrybrzArzFNYk_AkufrzGpieCDGiBvW-StB7PkQDEihBi_GihGjrdDELhPnJjgBDFhkSkW5CiXiFDErzIrzJrzKrzLDJi_HihGi_Ii-Di-Ej9Wjiejidi-LDHiBLtBjWtfhQTDCrzNrzODDiBvWtBDHjkZjrfi2Ti-Fi-Hi-Gi7ZDDrzQq4HrzRDDrzMrzPrzSNbljAkwWrzTpieCDFi4R-Ai4QiFvNDJIhpak9FijdhtElpeoZ1WhuGDDryIrzVrzWDFjuUjuVjxVjtbjtaDCryIrzYDIpTinJhwQj9ej7Lj7MjgZjhHDJiBIoBUjWhQtfhHhSDCrzarzbDIIoB1WhtEhpahuGihAnWDGpTvWh3Gh3F-Sj5ODIjWToWtfhHalMhBDDrzdrzerzfDJhuG6Jlhai8Bh1PjmJlsdi6UjhCDJoWThCtf1VhHlMkEaDDr0BryIr0CDCIluEDIh3Gh3Fi3ai3di4Ai3ci3ei3bDFiXiFoai_FihUDDr0Er0Fr0GDGrzXrzZrzcr0Ar0Dr0HNhLijXk8Hr0IpieCDDrzHrzUr0JODizIowcDBr0LDGpFyFIHUiHDCoEhMMhsFowckUowdkwCryUr0Kr0Mr0Nr0OpieCDGj-Lh6Ah4dh4IhpJjpJDEiBnLpTkQDIhKqX1AifwW0Z_KtPDDr0Qr0Rr0SDIqX0ZsKhxOj3Vj3Xj3U7JDKhuF9IijDif1AlrZjqXuccidDDryIr0Ur0VDCr0Tr0WDFpTvWjhG7PhwQDFVWXhBjtLDH9SiY0Ml1NjDlLilODDr0Yr0Zr0aDGwTipXluc-Nh9Lj8UDEiBpTtBjoGDJkDiuMiUhchemWjIianZDDr0cr0dr0eDDiBpTvWDHjtNjtOjtSjtQjtTjtRj4LDIoCtMrCsFzcoShIhmODDr1Ar1Br1CDDr0br0fr1DNYl1Ok8Fr1EpqNCDDjWhoVjpMDHhcheckOiViatMDHhNHUpNmZjOZDEryIr1Gr1Hr1IDGhIhkW9Qj4aigDsTDJiFnOpXjIhdoaqXiVmQDDryIr1Kr1LDIj7Vj_Wj7Wj7Yj7aj7dj7Xj7eDKiViFnOhdjIkZnSmXiboaDCr1Nr1ODFh5WhxMhwdioKh5VDK0GqJqXlwHl0Umalyci_LjgO_KDCr1Qr1RDEnL1P7PhpCDGHUmZjOpfpBDEk_UwPldhpJDGhchekOciViaDEr1Tr1Ur1Vr1WDFr1Jr1Mr1Pr1Sr1XNbiuSksXr1YpqNCDEiBnLpT7PDEif1HtOqXDFhSucjatbvEDHiSchC1ATigbrHDEr1ar1br1cr1dDJjuBjuIh7YjuDhxJhzEigDi6Wh4XDLhXThCiSjIhFhZqPlEsJizdDDryIr1fr2ADHhChRiPT0Z_KmaDInLHUoGhSh1cjWjODEryIpmbr2Cr2DDFjkIjkJi_Yh4XjwNDFiBkQnLpTiXDCr2Fr2GDEr1er2Br2Er2HNhLlzMk5Dr2IpqNCDIh5WhxMh5Vhwdj0aioJjlDj0ZDNhZhFie2f0dsJhlA0GiFDmPtXqNDCr2Kr2LDDhFhZnRDFiyD4JhnLluXilWDHmZHUjOoGqNpNDI1MKhGrYqNhSjamPDEr2Nr2Or2Pr2QDKhlAh3Kh3Jh3IjoSj8ci5Li5KjlMjpDDIiBhnLuIkWnLhZhFjODCr2Sr2TDF9ei0Xj5Bl0YjpCDEiBpTvW1GDHmPOahFiiThnbrODDr2Vr2Wr2XDEr2Mr2Rr2Ur2YNiGlSktMr2ZpqNCDEr1Fr1Zr2Jr2aDGpFyFlSkfjfldMhmAowck4Vowdk4dr0Xr2boxGr2cr0OpqNCDKrYh7Gh7Hhha0PjzQjsWh7VhqRjzPDFOhZamGyYDIjTrUltHtG7GzBlOreDDr2er2fr3ADGhfjVial1EmW_PDIwQrUmGrYhQtfoMjDDEp6PryIr3Cr3DDCr3Br3EDJrYh7Gh7H0PhhajsYjxahqRjzODKhGhjA2fmYhlKtYhkB-DpYKDIiUlLia3ChchelRkXDDr3Gr3Hr3IDHuIiXhuBhfjVtG7GDFhGmYKh9Fj4RDHHUIrOpfoGjODEryIr3Kr3Lr3MDChQtfDFhcheiakX3CDG-UrOpYj5Sjydj9bDEr3OryIr3Pr3QDDhQtfrYDDpYrOhGDFh8PhrCsa-BwPDFiUlLiahcheDEr3Sr3Tr3Ur3VDEr3Jr3Nr3Rr3WNYi0Hk5Xr3XpqNCDJjiNjlHltVjhPj4MjyUi2HjxBjxcDFiBnLqNkQwTDCr3Zr3aDEiBwTrY0PDGlejVrUhmaaoMDIHIjOnXjUwezHhGDEr3cp1Vr3dr3eDFrY0PhhawThqRDDxWhiPjCDGHUInXjUKDDr4Ar4Br4CDFhfjViaK_PDCxWjCDFHnXIjUUDEryIr4Er4Fr4GDEr3br3fr4Dr4HNbk9Mk6Cr4IpqNCDGiBvWrY0P1G0bDEoUlMnYoXDJmHjvQjKjXh2NwKsRh2P0bDJjIia0DlEpGhQmWhfiSDEr4Kr4Lr4Mr4NDEiB2V0b1GDHiyPinNi7ehlWhxfh7Xh7SDIjIhZoLlEuLhCwWODDr4Pr4Qr4RDGiBrY0PhhawTh7VDClMoUDEjvUjKjzfj2BDDr4Tr4Ur4VDDr4Or4Sr4WNhLpEk6Rr4XpqNCDHsb2ezdjwE1Dh3XxaDKhchemWiaxBhQsNjbwThfDDryIr4Zr4aDGwT-N1VhQh9LrYDF2eh3blgC1DzdDFiBhcheiatBDDr4cr4dr4eDGsNh5ej0ej3Dj7EhqCDJjbzMhnVkCmWhJhjN_XnSDDryIr5Ar5BDDr4br4fr5CNiGloDk7cr5DpqNCDHjVhflehvanAkFh2EDIrflyAiQh7Ai8ShrHjgLj2aDDryIr5Fr5GDGrYwT-N1VhQ0PDGiHiQhH9N3JitaDHiBtBhcheiajdiUDDr5Ir5Jr5KDGi6VjpNh7AjpIjuejvADItMjVhfmWKjtVhcheDDryIr5Mr5NDDr5Hr5Lr5ONjMltDkscr5PpqNCDG0CzHhjHwehlIllFDFhIhFnRhkWkcDLhkI4WmWLk9B8XhQiViFjInODEryIr5Rr5Sr5TDHh8Pi3Ci0ej3Pj6Oi2Xj3QDFiB0ChQtfqNDCr5Vr5WDFLjZikXuOvPDFpCnRhFhIhkWDG0CzHhjHhkIl1LweDEr5Yr5ZryIr5aDDr5Ur5Xr5bNnGk_Wk4cr5cpqNCDGr3Yr4Jr4Yr5Er5Qr5dDHpFKpElSqciHlcMhsGowcktNowdk4Ar3Fr5eoxGr5fryGpqNCDEHUIhNMhyTowch_IoxKkuVoxGoxGoxGr6Bpjco_XCDDi6Zi6ci6bDI6dnWoJUrTiFkWjDDCr6Dr6EDHiCnWoJoYyRySoDDK5Uh7R-Gh2Gh2Hh8UhgX7ThwXhoPDCr6Gr6HDCr6Fr6IDL5TjyRima-Gh4SjyNiodj5JhoPh6Fj4CDLjAwO3GhlLiXiUkXtAiCnWoJDCr6Kr6LDGiCnWoJoYyRySDHhGmYoch1JhpBhhVh8cDIqTZjAKqahbhlLwODDr6Nr6Or6PDFjxdj5Dj2bj2di1IDGFochGjAmYlcDCr6Rr6SDFh8ch8ah8bj5Ri8WDHhcheZpYiUjAkXDCr6Ur6VDFocoTh4ShpKj6fDFjA2Ni2ShbihDDJiCi8Ti8XtAyRwO3GwKj5YDDr6Xr6Yr6ZDFr6Mr6Qr6Tr6Wr6aNYixJkqNr6bpieCDJiCnWoJoYwO3GhhGtAySDJnQpLpIqEpMqDqd7RhhMDIkAoZjAvXiXqffiEDDr6dr6er6fDGpLpIqEpMqDnQDF5TyPxQ7T-GDHoZiakAoWvX3CfDDr7Br7Cr7DDGlsAk8ejnS7Rj8Jj_ADIUrWjAhoYltMoDiCqBDF_Q8A9akRsEDDr7Fr7Gr7HDDr7Ar7Er7INbiwTk3Gr7JpieCDNioNjkbjkajkdjiPjiMhlCj4djlZjnPjxKj4bjyQDMiFDnOhcheiViakZZnPoaiCDCr7Lr7MDFnRhZiejdhHDHoRqaoQkZtSh4VjgMDKkEhGmPhFjayPxQDZoBDEr7Or7Pr6Nr7QDEyPxQzNipeDGiCnWoJoYjJHDGhZjdqTtS0GldDDr7Sr7Tr7UDHi3Gi5Ch3cj6Fi3Ti8djjWDInPrajTvLoRjC6QnZDCr7Wr7XDDh6IhxDldDFiCnWoJySyRDEoBiMoaiFDDr7Zr7ar7bDEhhGloKloIivNDEhZnRiehFDFwPkEhGoTxQDDr7dr7er7fDGr7Nr7Rr7Vr7Yr7cr8ANhLizDkoNr8BpieCDHiCnWoJoYySyRvZDHoVjUrQhjH3GhrOwbDLkAiE1KqfmGiX_L7IhnD0a2UDDr8Dr8Er8FDHrQipRhoXllWjySjoIqBDG1KiE1Uh7Kl0dnRDHnSmfkZjbDuXjTDDr8Hr8Ir8JDH_LhwLh3fhwZj8ZjgHimUDGiCnWoJoYHIDIhHjWiEiaDjIhcheDDr8Lr8Mr8NDEh7QjjZi5Ij6ZDK3BigU6ehHiEkA0YikWwVvLDCr8Pr8QDEr8Gr8Kr8Or8RNiG0CkrZr8SpieCDKiCnWoJoYySyRtAwKh2NhxWDGlMoU1ZnYhzEoXDMhuYiduThiVhiUjIqZjKjXjTmHvSDDr8Ur8Vr8WDItAwKh2PjyajyVjyPj5Nj5FDGlMoU1ZlnboXh0ODCr8Yr8ZDGqZsRmHjKjXjBDEuTidvLk9LDFiCUoDItHDEqoFr8br8cr8dDDr8Xr8ar8eNjMlybkxAr8fpieCDIhxWjxXiqaj_Qj_RioQipFjvGDOiFjIyKiCxDDfjTh0dh_filPimJ9XiMDCr9Br9CDDIhNZDIinBi4Fi4HjrCi4GjsDjsEi9PDHkcyKhgKiiahHjdnRDDr9Er9Fr9GDLimJlyf1WhpahtEivTk-bhnXiyTk_KijdDDkcyKlMDGIxDiCiFDhmbDDr9Ir9Jr9KDCkcyKDFiCnWoJilPUDIhmN0XhtLiyKh0dvUZiMDEr9MpkFr9Nr9ODEr9Dr9Hr9Lr9PNnGlzFk0fr9QpieCDKjjdjjfjsSjjejwGltPjpEjgEllZjlBDKkTqFtDhVibiMvXdhZxADCr9Sr9TDF1ChjdlgVijJjpGDEkTqFlkbtDDNoTh4RhlEhmVhvVh2RkgChsfiyXh8Zi5Ri5TloJDDr9Vr9Wr9XDFhlEh4Rh8ZinfiqZDKiCoYUvLhnYoDi8DqXjCqNDCr9Zr9aDGllJlsYjmQhkXljPloNDC1ChjdDFkTtAjXqFtDDDr9cr9dr9eDEr9Ur9Yr9br9fNselnGk0Qr-ApieCDBjCDBpNDGsHtJuJvQvYrRDHoBiMjWHIhcheDEr-Cr-Dr-Er-FDMhlAhmeliUhkO7HjjNjuTi8VjzIiuUiuCllfDKhZoWlsamRtEaLDrIyYDCr-Hr-IDGvLhpZilDj4Bh8AjyZDFLiCwbmVUDHaoTiZqahkKh7emfDDr-Kr-Lr-MDFvQigMh5GxeiqBDELHhAjUDIDvUoTiFockDiDwKDDr-Or-Pr-QDEr-Gr-Jr-Nr-RN4ThuCkwFr-SpieCDIr6cr7Kr8Cr8Tr9Ar9Rr-Br-TOFljYYDBr-VDIIzEmCkIoVpE2bjCDDiNoOjGM5fowch-cowdksAr6Jr-Ur-Wr-Xr-YpieCDJh7PjJuFhNoGjOhApBhODMf4ZijGmR1XhmVhlQhgWhhKhgRh-GhlKDHiChkToR9bnPidraDDr-ar-br-cDLhlQhgWhhKhyAhgRjnWi3IlxNhmVi8HkgSDKHoGjOidDmRwLfhNjJDCr-er-fDFxLj9fk-KlmGi4TDIjJuFoGhqZjOhoQHLDKDiYFjDjInblQmDk-H1FDDr_Br_Cr_DDBlGDHnRiejCjdh6IaxGDKmR1XhgJ6YfigKigJsIk-XiiKDHHjJjOmZhNpBpfDEr_Fr_Gr_Hr_IDIh-Gj1JjjJi3Si5Vj4ei6Dj6MDIf9bid1XDwLnPhzCDCr_Kr_LDGk8PhvQhiSiyGitdxGDGmR1X4ZhgJigKigJDGHmZjOjJpBuFDDr_Nr_Or_PDGr-dr_Ar_Er_Jr_Mr_QODl0fowcDBr_SDGtIhNHmCkIKM7fowciscowdksCr_RoxGr_Tr_UppQrhNCDPhkehkdh7ThqVhpFhpPhpOhpNhpQh9Kh9JjzLj7Ri6Ki7RDQfhFne0FrLoInRDmRxJ4ZhZpdtFlvZiEDCr_Wr_XDLhkehkdh7ThqVhpFhpPhpOhpNhpQh9Kh9JDI4Ywf0chwDilQimB6M_IDCr_Zr_aDELhPlOjQDIhkCjOsEjUiWk-RmY9WDG4Ywf0chwDilQimBDFjVleiDFDDEr_cr_dr_er_fDHhwSh3ShxHhqLjlVi6Ci7cDELhPnJlODJne0FycsapCtFpd_RxJDDsgBsgCsgDDEiwMijBhzMk-cDFsEjUhAjO3DDDLhPlODIfnexJDlNhZrLmRDEsgFsgGsgHsgIDFr_Yr_bsgAsgEsgJODlqeowcDBsgLDFLpFlSHkMM6Aowckxbowdk4TsgKoxGsgMsgNpiArhNCDCwFhnYDDrLoIimGDGpd0JhkOnehmepNDIHmZjOoGpfhNjJhADEsgPsgQsgRsgSDKHmZjOoGpBhNjJ3DhAihcDEnewH0FkTDJ0c6MhieigaijKhnDk-dlzIwfDIrLoI0JpdwFkWhkOIDEsgUsgVsgWsgXDLiqAh4cioFivMivLjiOi3Lj_EiqHj7Hh3WDMHjO3DmZoIrLhZhHjJDhoaoGDCsgZsgaDEimGrLj7Fj7GDI7IhnJ0aihHpC2UtFyMDIHmZjOihcoG3DhAjJDDsgcsgdsgeDIwVh2dk_XjjUj5fi5NrFijEDIhOjCk-Yk9Ok9NhzCiqEzGDJnewHoIrLoHizTrFtFkeDDshAshBshCDHwFhnYlsbl3SlhOlhJqWDJ0cijKigalyPhtWl2Y0Jl1Dh1WDGkTnetFqF6Gl3MDDshEshFshGDGsgTsgYsgbsgfshDshHDEhNkfHUMhsHowckxPowdk5UshIoxGoxGshJpjco_XCDKsHtJk8bvYh6Dh9RhxVhrBh4DjyJDMiXLnchchenUh7PpUqJyEh1KihEDCshLshMDHnUuJrRvQj6Jh3BhnaDEL4JwchlIDEHhAhOjUDHsXDiDpXhQqCiFDEshOshPshQshRDCshNshSDMsHtJ1cvY0OuJlpMsAhoZ-FihEh1KDExNjZh7OyBDHKyEiDnNiSpWhoVDDshUshVshWDHhqNhoZioHh5DjofhwHhxTDGiDjZmDyBKhADCshYshZDHvYlmPh7Ol2Zl0Lj8Mj3RDInIilN1JpUjYyEpWiubDCshbshcDDshXshashdNYnIk6AshepqNCDHsH1ch5Th5UtJ0Oi1WDHtOhKhuEhjL_VhrEnHDKrHl1PizZ6EThChHhRiPiSDFHUhAhOLDEsiAsiBsiCsiDDI0Ojmajmbj4Zj4Yl2TsAhxRDEHhAhOLDHhHThKjV4QhChnaDDsiFsiGsiHDChK4EDHuJsHtJvYvQjiAhnSDGiShCTcqJrHDEHhAULDEsiJsiKsiLsiMDDsiEsiIsiNNbhjLk5IsiOpqNCDLjgWj5MjyD9Di_fj_JjnOlpQjyEjgAjsMDFHhAhOUjUDKrR1UmLizCvYl1ZsHtJiSpUDDsiQsiRsiSDFsHtJuJrRvYDFhhO1el1c9DimIDEHhAUhODGiS1AcqJpcwWDEsiUsiVsiWsiXDGhxVkgHj5Lh6Ej8EjnTDKjAjYhcheHLmViXiV9DDCsiZsiaDDsiTsiYsibNhLlpPktfsicpqNCDJsHtJvYh6DhrBj8A-N1Vh9RDHKhsZhQhEpXkYhqcDDsieq4TsifDGhqcj0Vj2Oj8Bj5Gj8DDJLhPmLhQ1VqChsZhcheDCsjBsjCDFnYocvQigMrRDFpXhsZhQ1cxeDEHhArWhODEsjEq4TsjFsjGDDsjAsjDsjHNiGlhWk6NsjIpqNCDHkFnahrNhwb5Qh3Ch9MDELhPkHwcDJsHtJ1cuJ0OvYrR5QmLDJThRiPiSjEDnFsK1FDEsjKsjLsjMsjNDH5Qj1ShrDhrNjhfj3Ah8LDIhRiPTjNOjExfnFDCsjPsjQDEhqNjheh-BhgbDInFhRiPTiJ4SiSODHHhAhOUjqNzUrRDDsjSsjTsjUDEsHtJ1c0ODDq5Qq4TsjWDEsjOsjRsjVsjXNjMkFk6EsjYpqNCDFshfsiPsidsjJsjZDHUHLkFvVpA6KMhsIowckxMowdk0NshTsjaoxGsjbq4EpqNCDJiCnWoJySyRoDvLoVkgUDHOThCjWalCh5LDGjTrUiMjaFDDEsjdrgdsjesjfDJ2AjyMqR-BhgZi4Ui4Bh3Ph4aDFalCkDkLhBDIODFkbiYjTiMZDDskBskCskDDGh9dj-aj8ah4ajxEiiEDIalCDFOTh1MhCDCskFskGDCalCDBiMDEp1VskIq8UskJDJrQhoXjOlOjyWxD5TjUh1JDDhDmSiyIDFOakcThCDIiCInWoJjajTifHDEskLskMskNskODGqRi_KjgNi4Yj9Jh3QDEDFiYkbDGOifakLh0EZDDskQskRskSDGskAskEskHskKskPskTODk_SowcDBskVDFsZOIkfkMMhyUowckoZowdkjNskUoxGskWskXppQrhNCDEtEkW5ChmeDHwQh2JjsCjsGjrBjwdjsFDInRiehZhFkEiVmQaDIHmZjJhOUhAqNmVDEskZskaskbskcDJhlChwcjiEjtXj1K9ejiDh7dhqWDMiFnOvTDjThmOHpNmQaoajJDCskeskfDDtEkW5CDHljclgMhhdlkah8Cj6QlsODFlCaL1OhSDDslBslCslDDFjvbjvdjvfjwAjvcDEtEkWmQ5CDCslFslGDEskdslAslEslHDDwPhGKDGvDoSmBjavTmJDHDlEFvUiDoTqPDHjCpNhlCjJhwc7HmVDEslJslKslLslMDNjlPjlOhlTh9Th7fhxch3Kh3Jh3Ijoai0ah7dhgXDLiYnblQkeoIwBiUmQkDlKhiTDIHjCjJpNqNmVkEmZDDslOslPslQDDlEDlUDBjaDDwPimSjCDGHUjJpNjChNDEslSslTslUslVDGi1bj9Ghxdj_fj_bj9FDEjCmVvLh7fDIDFhiTkejTkEjDnBDDslXslYslZDEslNslRslWslaNYlhKkxaslbpieCDCtEaDIHjJmZhOUmVpNhADJtZkD-PiiNh1Yi8Gh4Zh8B3SDJqZhuKlChShBrGh7WD1aDEsldsleslfsmADFlCihOhBliRk9KDCjC3SDIHjJmZhOmVUpNhADKhuKqZrGhSh7W2ayAjQjKjXDEsmCsmDsmEsmFDLjlRj1Ih8BjlTjlSjpSj1LjvLjvOkgLjvMDIDwLuDHjCFiDjJDCsmHsmIDFj1Hj1Cj0Bj1Ej1FDHakDlyVlChBDmXDCsmKsmLDBtEDEwQrUFDDKHLiCpNjJmZhpZhtShOUDEqwbsmNsmOsmPDFsmBsmGsmJsmMsmQNbl3Fk2OsmRpieCDCslcsmSODlwWowcDBsmUDHjCkftIldlSHUMhmBowckzEowdksFslIsmTsmVsmWq8NpieCDDlFhNmAMkjHowckoeoxKk5WoxGoxGoxGsmYrhMo_XCDB5IDIl1ShgTk8RlnOlrBh5FjjCjrSDHhlXh9fkW7HluGxHkTDDsmasmbsmcDKHhNjOjJmZpfuFUhOpBDHfmR1X6Yh7aDiDDI_TyM0WkT2chvdxGljGDEsmasmesmfsnADGmInUhtPllVhgGi1VDKiyFlvRhvTikRhoLiyAjlLj9EhFlvbDMhWiLjPHpBKjahGjJpfhNhADDsnCsnDsnEDH4J1ch2Xh5Tiydi1Xh5UDIHjJhAhOhNUmZpBDIhVsAjVThoCiblwf8BDEsmasnGsnHsnIDEsmdsnBsnFsnJDJmInUmAhtPinMhvOhgGiiEh3BDLHhNpBjOjJUpfuFhAhOsMDDsmasnLsnMDBsMDEmInUmAhvODCsnOsnPDCmInUDFociZaF5UDJHpBjJpfhNhAhWiLjPDDsnRsnSsnTDEhWiLjPuYDFmInUhvOlzChgGDCsnVsnWDEsnNsnQsnUsnXNYmAkyDsnYpkaCDHhWiLjPtXuYhoWh6eDPyMxG0WhnO3BhtNlgYjreh5Jj0chjZilXxJpH9dDNHhNpBjOjJmZUpfuFhAhO3DoGDDsnasnbsncDJj0Qh5Ji3Qj0RjjYh7ai3Rj4Tj1ADLHpBjOmZjJuFpfmRltIlrHoIDCsnesnfDIhvdlmTilXhkKh8TsA9dlsCDIkWiC7HUjChtS6eh1QDGhWiLjPnHhzBuYDDsoBsoCsoDDEyMxGhnO0WDDkThvdqFDGj-Wj-Vh5Fh2VhoWkWDDsoFsoGsoHDGpHxJ9dtXxGyMDCsnOsoJDFsndsoAsoEsoIsoKNbhtNkrfsoLpkaCDFjVlesbh2Eh_ODHhWiLjPuYhoWsA-FDKH4JhN6FUjJhAhOmZjpYDEq4ZsoNsoOsoPDFsA-FhkahxRi7WDHzBjVletGrEhf6FDDsoRq4TsoSDEjmcjlCh9HhuZDEjVlehftWDDsoUq4TsoVDDsoQsoTsoWNhLlhTkpNsoXpkaCDIoKh4P7YhwEhhdi0ch4Oi6BDIalCmPxCpXkD8X1ODNsMHhNpBjOjJhWiLLUubjPhGDDsoZsoasobDDmPjChlXDFhWiLjPpPh6eDGlC1OhmauZkgZh4ADHLhSqZh8CrGhBhPDEsodsoesofspADEsMh6GijLi8KDFmPamXkLlCDHhWiLHjOpPoKjPDDspCspDspEDDsocspBspFNiGoKk0RspGpkaCDEsnZsoMsoYspHDIlFmAmInUpHsBoKLMhsJowcowcowdkjIsnKspIoxGspJrhMpkaCDMhhShhQhhRhhPubhkfinaj1BjgGh3Ch6Ti8LDMkXhjADiUF4KlLpSlKwcH9MDCspLspMDEkXhjA4KhhODIDF6RiDqCkblNiYDJHhNjJpf2fUhAhOpBDEsmaspOspPspQDGDxPiDqCkblNDFhWiLjPuYtXDI2fhgWhhKhlK-CyNh2VweDDspSspTspUDFjpTi8ei1Uj0Pi9QDCsnVspWDFhlOh7ZhhCh6B-HDDhWiLjPDCspYspZDFspNspRspVspXspaNYl3Ak6ZspbpoZCDGhWiLjPtXuYpPDHhVsMmAmIibvBkLDHDFiYkbqCxP8QDKHhNjJpfUhAjOubhOpBDEspdspespfsqADGhhShhQhhRhhPubhkfDGhVsMmAibmIkLDCsqCsqDDGDFubiDxPkbDCsnOsqFDEhgVjoXsMj-IDCsnVsqHDEsqBsqEsqGsqINbl2fk6YsqJpoZCDGoKh4PhwE7Yhhdh4ODLDFiYhpYiDubkboMxPlElNDLHhNpBjOjJhWiLLUjPhGDDsqLsqMsqNDDmPjCxWDDLkgauZDFDFiYhpYhiTDEspZsqPsqQsqRDDh4Ai7Qi7NDGhWiLpPmI7YjPDHDFoMhpYhiTxCiYDDsqTsqUsqVDDqIhWiLDCjCmPDDhhChlOioODDsqXsqYsqZDEsqOsqSsqWsqaNhLlpKkuLsqbpoZCDFhWiLsMjPtXDHlCh4FmXj6CtZh4GhBDGsMmIoKpH7YkLDIDFiDubxP6ZkbfDEsqdsqesqfsrADI6ZtZkDimXh4FlChsbhBDCsqCsrCDDh6GijLj3BDGkLhjaDkDlCaDCsrEsrFDDfDFDFk-FjvNjvPh8Jh4GDEhWiLsMoKDDsrHsrIsrJDEsrBsrDsrGsrKNiGl3Ek8CsrLpoZCDEspcsqKsqcsrMODllKowcDBsrODFlFoKDsQhNMhsKowcowcowdk8IoxGsrNsrPsrQqjYpoZCDEiHjfmCkIMhiIowchsUoxKkrQoxGoxGoxGsrSqjYo_XCDEmCkIiWiHMhmCowchyYoxKkoOoxGoxGoxGsrUqjYo_XCDFiQkNkR3KjufDFThRiPOiDDIiY_QkehnVkChdDobDDsrWsrXsrYDCiHhXDETjdhHhCDJiQkNkRZjbDkGnXiWDEpiZsrasrbsrcDCsrZsrdDFiQkNkRjmVjxPDHhchecoWkOialHDHInCjQHkGhSnPDDsrfssAssBDFchcheiamXDE5SimKxDqTDDjdielHDEssDssEplQssFDDiQkRkNDEkGjL9a3TDGIjQhShBtS5HDDssHssIssJDKh6Yh8YhpGhpRh5EjnIh8OhoY9NhqcDGiQkNkRjdhHkGDCssLssMDEssCssGssKssNNY9ck7SssOpieCDGnXh1fxKh0ChgfhibDFhHjdhRiPTDJiQkNkR3FZiWikYigOkIDDssQssRssSDKh1XhpIhnZhrJh9GhtAj7Cj7Di4N_QDJiWiQIhRiPTZjdiHDCssUssVDGh0ChibhgfhlHnXhpbDCplUssXDDssTssWssYNbhjOkvEssZpieCDFiQkNkRhHjdDKuXzMkSkChdhodj0YtSkZh4VDLIiHiWiQkNkRnFDiDkGhSDDssbsscssdDIjoYjpKjodjoZjpLj1Xj3Ii8CDKiQkNkSkCuXzMhdIhcheDCssfstADBtdDChHjdDGiFoachchenODHIZiQiW5SnXkIDEstCstDstEstFDDssestBstGNhLl3CksTstHpieCDFZiWiQkNkRDFhRiPThCiDDJkSkChdhodzMjbiOkZpUDJjdhHIiQkNkRiHhSjNDEstJstKstLstMDLjpPj0Si2Bj0KjmeipYjmfjpQj0TjvHh2YDHiQjNiHZhSiWIDCstOstPDCZiWDDhRiPTDDstCstRstSDDstNstQstTNiGl3Bk7DstUpieCDEssPssastIstVODhtbowcDBstXDGmCkIiHjficiWM3cowckUowdk5AsrestWstYstZp5HpieCDHuNh3Th4Ch-DhqMi7Xi7YDNsT9QzenXqQrf4V4ahdjbjNZnFDCstbstcDFuNh3Th4Ch-DhqMDFjdhHcxClHDJhjOhgOkFjciWiQmakGl2ODDstestfsuADHsT9Qze4ajpdigdh8WDMhdjbsXjYTZrftGnOhRiPkFDDsuCq4ZsuDDKnahrNj1UjnVjoPlgJigHh8LjsBi8IDEmJijZLhPDHTkNhHibjNhRiPDDsuFsuGsuHDGnFxC4SpXsTlzADIThRiPjNmJiOZODEq4Tq5QsuJsuKDDijZltClsHDFhEkYmJmBvDDFhHsTxCjdcDEsuMq4ZsuNsuODGstdsuBsuEsuIsuLsuPDFqGLkFjcmCM6BowcisQowdkrPsuQoxGoxGsuRq8No_XCDCiWZDJxKjNhnZhpInXh1flhFlmLlcDEsuTstDstSsuUDFhwVi1ehrJj7BinQDMiFnOjbkCkShdhSZzIlDiOiJDCsuWsuXDCsuVsuYDHhRiPTjNiQkNkRDQhqSi6GhpHhhYh8dhpRh8Yh7ch8Oh5EjgF9Nj0Ji6HvEjqZDCsuasubDGhRiPTjNxKhnZDHpHmIjPtXhWiL_VDIHjJiCUkSkCtCuCDDsudsuesufDDjahSKDF0fqJmatCjNDEq4QsvBsvCstSDDsucsvAsvDNYixXk7NsvEpqNCDGhRiPTjNiWiDDGuNhgbnasT4ah-BDLZ0fmakSkChdiQqQtCjNxKDDsvGsvHsvIDE0fmaqJjNDBmJDGhRiPTiWZjdDEsvKsvLq4HsvMDHh8Wj4Oj4N4aigdhpGjrVDJhRiPTjNwZkGkSkChdDCsvOsvPDDsvJsvNsvQNblxaksQsvRpqNCDEhRiPThCDJiWiQkNZhIjNkRjblcDEsvTpiZsrasvUDEiQkNkRiHDEhRiPTjNDJkGZkSkChdhXpPjQiWDEpkFsvWsvXsvYDBhIDCZqKDFhXiHVWiWDEsvasvbsvXsvcDDsvVsvZsvdNhLl0JksbsvepqNCDFhRiPThZhCDElfijciVxODGhXiM-AnEjsAhiQDIkGZpPnCiWiHhJqLDEswAswBswCswDDJh9OjvYjwBjwCi1Ljvaj_Vi8OjkKDHhRiPTiThVwZhJDCswFswGDFnExH8CvDsSDGhRiPTlHhHhCDJkCkShdjbiQZiWxOjYDEpwXswIswJswKDDp4XpoJsvTDEswEswHswLswMNiGijck7MswNpqNCDFhVibjWhnTvBDIThRiPOhChFhZhHDEpvCswPp4XswQDEj2N2Bj3bhlPDGhXThCiRhRiPDHhVibhnTlGkChdjbDDswSswTswUDChVibDC9ZlnMDEswWswXpvCp4XDDswRswVswYNjMh1Nk7IswZpqNCDJiHrfqQ3Jh4Jh7c9NikHl0WDJhRiPThCjNOiWhdjdDDryIswbswcDFh1SihSrfiQj7cDJZiWkSkChdjNkEltOitbDDryIsweswfDHhrHj_Yh7BjvFjvDjhIjvEDHhRiPTiWjNiDjdDCsxBsxCDDswdsxAsxDNnGixck7TsxEpqNCDFhRiPTjNiWDHhEjerHfsPqHjIDJVWXiQZhHIiWjNDEsxGp3SsxHsxIDGh5PhlFjpZh5OhlJipNDIfqHhRiPTiWjNcDCsxKsxLDEiJoAibhVDFqH5GrEfmXDEstSstRsxNsxODDsxJsxMsxPNselnNk7GsxQpqNCDHsvFsvSsvfswOswasxFsxRDHiWlciHjfqGhKpFMhsLowcknKowdkrOsuZsxSoxGsxTp1fpqNCDDhInVkfMhsMowchiMoxKkuNoxGoxGoxGsxVp1fo_XCDBjldDLhdjYkZiVnSkSjbkCtShofpUDCsxXsxYDIhdkZnSpUh6Zj-KtSjbDDsvapiZsxaDFi2ai2bjibjici2YDIhdjYkSIhKkZrasIDCsxcsxdDDsxZsxbsxeDFjarCnNoSmBDHKiAzAh2SimOmDiZDKVWXIod7MchFhZjDDEsvasyAsyBsyCDIhxGhxBjuEjuOhwNjlejuHjuMDKjarCnNoS6GhZhFoCVhCDDsvasyEsyFDDh2aimci2dDGzAiAKmDiZwYDIjanNiUlRwWqWlLODDsyHsyIsyJDDsyDsyGsyKNYitOk7JsyLpkaCDBljfDFiMiEuEhnfijADJVWXIrWiZmT7MhFDEsvasyNsyOsyPDFzehuX0GkgDhlIDJiMhXhnfoCiZIhiQoBlEDDsvasyRsySDGIVWXlDibDHThCcnBOhZhFDEsvap4XsyUsyVDDsyQsyTsyWNbi0Pk7KsyXpkaCDCsyMsyYDFhIuUickfjfM3dowcowcowdknVsxfsyZoxGsyap1fpkaCDFjsJh3Uh2coTzeDJnOiFhjN_XiVrI0UyAigcDDsvasycsydDBsyeDHi3Ai2fi3Di2Ai2Wi2eh2bDMkOhdjYiEatShBnXiRlKiUrIDCszAszBDGlfiVmfhgAnStSDKwChKjwSjwZjuZhDqXlG9fjuaDHIsIZiSpcwW1ADEsvaszDszEszFDJtSkZhdjgQh6ZhofkCjudkSDIIsIpOqWnPwYlkA4GDDsvaszHszIDDszCszGszJNYhvBkmXszKpoZCDDkEsLnCDNhcheiVmfnPiaiUlLc3CmW4KnBDEsvaszMpiVszNDEi3Ej4Qh2ah2bDKIpOsIiAKzHuDwGnVwYDLhcheiaiUlLqWrIkXlK3CFDDszPszQszRDEmfoTlrcxVDGpYkEsLsIl0Z0UDInVuBwGpOh_WjTtGoHDEsvaszTszUszVDDszOszSszWNblhLk5VszXpoZCDBnVDIh0IiiHiTlrOizWi6Fk-VllMDCszZszaDIh6fipKjuCjuFjuKjuAi2Li2NDFjrUlrPh_fh0IhvDDDsvaszcszdDIoWuTidh0alM1ZnYoUDLkQjnFsJvflRjIxczA_chBlADDszZszfs0ADDszbszes0BNhLllIknWs0CpoZCDFZqKh1buWiDDLhvAhfjVoHuLtG7GiXj1Wj1VzFDJuarG2auBpOjQkV4M4DDEsvas0Es0Fs0GDBhwJDK7GtGoHhvAuLhfzF1FahoRDCs0Is0JDDZqKiDDEiOh3UjgVliADDsvas0Ls0MDDs0Hs0Ks0NNiGiDk4Fs0OpoZCDFqKhWiLqIZDGoAmAlDlwZibhVDNh-JwRlYl0XluSkgQ2c4Ih9crEiMidlHDEsvas0Qs0Rs0SDGhlDi5HigIhzKhFyIDGqKhWiLxblDibDDsvas0Us0VDFhpAi2c9fjiHjiIDGlDoAmAxOibh5NDMlK9MrEiMlHid0MlYuS5GhBqYDDs0Xs0Ys0ZDDs0Ts0Ws0aNjMluRk4fs0bpoZCDIDlElUlTiDoThvBhgADJiYnblQkeoIrLwBxIimMDDsvas0ds0eDEhwJimdi2Zi3BDNiUlLlKrIiYkeijQqKoMmQlQoIkDDCs1As1BDCnVh2cDDFDiDDFqKlEiwbZuWDEsvas1Ds1Es1FDDs0fs1Cs1GNnGlZkxHs1HpoZCDGszLszYs0Ds0Ps0cs1IODhsdnGDBs1KDIhI2SuUzTuVnVmAqVM3eowcowcowdkzYsyfs1Js1Ls1Mp1fpoZCDDmUOicDChahMMhiJowc_CoxKk4EoxGoxGoxGs1Os1Po_XCDDiOj8Kj3CDMhdjYkZhofizUlyGlmSkSnSiVkCtSDCs1Rs1SDJlamFmMkVmOjjH4M4DmNDIhdjbkAmGhXkZkCjYDEs1UqwapiZs1VDFkAmGhXk8fhrFDGsc4djDlahdjbDEqwapiZs1Xs1YDBiODIwG2RhzFiiSjnLlrDsNrIDCs1as1bDEs1Ts1Ws1Zs1cDFmUOicjfpZM-fowckUowdktZs1doxGoxGs1es1Po_XCDEjE0U7KltXDKrInFiuLlLqWiU_coH4SiSDDs1as2As2BDBs2CDJjwUjwWioXjwbi_PjnBjwajubjwODIhVibkLlGoC9MZtUDCs2Es2FDMjwRjwVjsHhkZjtdi1E-Ki1GjwTi_OlsfjgKDCs1as2HDDhVibkLDFwIzajnCrUltWDChoNODEr_Fs2Js2Ks2LDDs2Gs2Is2MDDAuPGNYihIitIs2Ns2OCDOlAkQrDrSnImDodwbhtGoP1JlIhgNoVDDs1ap1Vs2QDChDeDJh4fh5ajgbjlbrDh3DlIjhBjoNDEiO0UwUjEDDs2Ss2Ts2UDCiOwUDLjqEj0fhpEjqBjnMjoMhqJhqI0Ij-ej3MDCs2Ws2XDFpWhvPrShtGhgNDGiRjNhDehyewSDDs2Ws2Zs2aDEs2Rs2Vs2Ys2bNbk_Tk5Rs2cs2OCDDkFmJnaDDs1aq4Hs2eDDiOh5XwUDGjSnCjLiQkNkRDJnEvDlGqJsSZxHiHjNDDs3As3Bs3CDEZqKiDlGDDs3Asvas3EDGhWiLoAlDjPqIDHlGjNh1bpSZhXiDDDs1as3Gs3HDDiBIHDIiHjaTrfhChHjdhSDIZjNiWlGiDkNhIiQDEs1as3Js3Ks3LDDnakFmJDChpA9fDGhrHh7BhwajS3KiQDDs3Ns3Os3PDGs2fs3Ds3Fs3Is3Ms3QNhLiHkzOs3Rs2OCDHjBuKmHoVlbnYtTDImGwJjAhEjIkATihNDDs1as3Ts3UDDmGwJkADEwUiOhhb0UDDplZs3Ws3XDFhkXyXhjMoUjUDFmGTybhEwJDDs1as3Zs3aDCmGwJDHmHoVjKtTjUlbsRDDs3cplZs3dDDi1Rj2Pi1SDBs3fDFs3Vs3Ys3bs3es4ANiGyJk7Ls4Bs2OCDKhXhViblGpRZThCiRhgQDDs1apvCs4DDEi_Vi_Xi_Wi1DDCpvCs4FDFj3a2Bj3Zj3chqfDDiOwU0UDGhgLlGhVZiRhXDDs4Hs4Is4JDFhgVhwGj8Nh5Mi1HDDpvCs4Lp4XDEs4Es4Gs4Ks4MNjMh1Nk6Ss4Ns2OCDKjerH3EydrdiyEhJjEltSybDDs1ap3Ss4PDEhvflveydrdDFjXjKiJxRkJDDs1as4Rs4SDDwUiOhhbDDpmcp3Ss4UDDhlJh5PhlFDGfwSlGybhgL9MDGhvfhtA_ZrHltaydDDs4Ws4Xs4YDEs4Qs4Ts4Vs4ZNnGivZktBs4as2OCDGs2Ps2ds3Ss4Cs4Os4bDIOqGoelFhIpFiHhKDDhMhaiKM_Aowch_FowdkyCs2Ds4coxGs4ds4es2OCDEtUDvUiDDMiYnblQkekDoHaoIiUkLhgLZDDs1as5As5BDFhNkLZuWqODIhVibhBlYwRoClHidDDs1as5Ds5EDCs5Cs5FDHhNkLmXhVibZuWDDiJwEjeDDs1as5Hs5IDE7VhqK7UhqdDCiJjeDCs5Ks5LDHxOhJrJhBlYmXi2MDDs1ap3Ss5NDDkLmXuWDEVWXiODEhVjehDjBDEs5Pp3Ss5Qs5RDEs5Js5Ms5Os5SDEAuPGhTNYiKk5as5Ts5UCDIhNkLmXhVibZhEuWDGhDoFiRvepDsYDLVWXInKiTFiZmT9YHDEs1as5Ws5Xs5YDE7V7UhqdhqKDFhDoFiRvepDDCs5as5bDIh6Lh6Mh6Kh8Di4Wh3Ri4ei4aDEiOkL7V7UDCs5ds5eDFh6Lh6Mh6Kh8Di4cDHIF9YiZmTmXkLDDs6ApiZs6BDEs5Zs5cs5fs6CNbizJk5Ys6Ds5UCDHjBlbjKhuQmHnYhnHDHhEsPqejIk8WiXaDEs1as5Hs6Fs6GDIh8Gj2Th6Ni1Ni1Qj2Eh8Fi1cDCs6Is5eDFjBlbjKhuQmHDCs5as6KDDh8Gh6Nh8IDHmHnYoVlbjKhuQjUDCs6Ms6NDEs6Hs6Js6Ls6ONhLyJk6Ds6Ps5UCDDs5Vs6Es6QODlqdowcDBs6SDFmUOiKickMDDhaiKhMM_Bowcm-aowdklOs5Gs6Rs6Ts6Us6Vs5UCDCiKqGDCiKjGM-VowchiLoxKkqDoxGoxGoxGs6Xs6Yo_XCDFjerHyd3ErdDIfcoWrJnFTDuLDDp3Ss6as6bDCiJvMDCuNtbDHjehVibhJ8cfoWDDs6ds6es6fDCs6cs7ADFiJvMwE_ZjjBDFHUhjehOtQDILhPrShjJhEkYkFjNDDs7Cs7Ds7EDIjyAj5HjyC8dhkJh6QjqMjxfDHLhjJrShEkYkFjNDCs7Gs7HDEhjJl1YlkHl0cDEhEkYKzXDDLhPrSDHiJiShyeHUe_ZDEs7Js7Ks7Ls7MDCjycjxbDFsci6M4djehSDDs7Op3Ss7PDEs7Fs7Is7Ns7QNYk-Tknbs7Ro_XBDGkTtDqUqFxAwaDHh9bh9ah9eh6Oh2Uj-Ri1TDCs7Ts7UDGkTtDxAwalpdliDDLjPpH1Cl2X_VhWiLnamIhjdnHDDp3Ss7Ws7XDFh7JjwQjgDkgbi8JDHiJuCrHwah0bfiMDCs7Zs7aDDs7Vs7Ys7bNbllNkrIs7co_XBDEiJvMwEilTDGiHhXhjFkAmGZDDs7epiZs7fDJhjFhXiHluJ9AlpGh9AhncilSDDpxVpkFs8BDFhpfhpehpdjkRjkQDHVWXIiHhXhjFDCs8Ds8EDDs8As8Cs8FNhLk-Uk3Es8Go_XBDDs7Ss7ds8HDGiKqGKHUicM2DowckUowdm0Ts7Bs8IoxGs8Js6Yo_XBDDlFqVmADCiKhMMhiBowchsSoxKk7EoxGoxGoxGs8Ls8Mo_XBDCoAlDDE8BhgBigLjkfDHtPyNhKhWiLiflyUDDs8Os8Ps8QDFhWiLqInHlDDGzIlsNh_Uf_T5GDGhIjcldLlOlADDs8Ss8Ts8UDCs8Rs8VDIhWiLqInanHjPlDoPDH2ch-Jh9cluQj3Oj5bhtNDHhVibqUiUjWhoC4QDDs8Xs8Ys8ZDGjkFjkGi6Ni6Oj0Uj5aDLhWiLjclDjPqUjWiMDhEnHDCs8bs8cDBmADFhWiLqIjPliXDHwaiyJ4QiFiMFrEDDs8es8fs9ADFhWiLqInHjcDEtOifqJ0dDIlhfpdqApRhCTiUcDDs9Cs9Ds9EDEs8as8ds9Bs9FDCAuPNYiyBkrXs9Gs9HBDJ7XinDimPjiRivfivOimQh5BkgODNhWiLcfxfiFlDxEnXjcnOF2QDCs9Js9KDCuC1TDHhWiLqIjcxEnHjPDGxfcfhRiPTDDs9Ms9Ns9ODHhoT3AhkGlkBjtHjtKjtJDHhWiLqIxEnHjPuCDKlkeh0bhZigbcrHTkTjN7MDDs9Qs9Rs9SDEhWiLjcqIDEOThCjNDBhEDExblDhVibDEs9Us9Vs9Ws9XDEs9Ls9Ps9Ts9YNbuCkrRs9Zs9HBDEoAuMlDxODEiM-AvNiFDMhBwRlYjQidlxcob0MlGlHaiVDDs9bs9cs9dDDoAuMlDDHhchecrEmXoWiVDJiMwakT3AuChBjQwRlYDDs9fs-As-BDEwa7DkTuSDEuCikVika3ADHiMiVhcherEc9ZDEswWs-Ds-Es-FDDs9es-Cs-GNhLhVkqHs-Hs9HBDKoAuMlDhwGhgVjoch5MjkLj9Hj9NDJhFhZOThCnBchH8GDDp4Xs-Js-KDIi_Ti_Zj_di_bi_Ui_ai_Si5ADQlDhF5FhVibsXkShobiFhzJnOhBhWhSFuDDCs-Ms-NDFh6ViiLioRkgEi3KDJlwchkGwSlmEhzJ3AitNtdjkEDDswWs-Ps-QDC3AikaDGinei9ei-NjjTjrOi0NDFhWiLh6JxEjPDFhXhFhZhHsXDEs-Ss-Ts-Us-VDEs-Ls-Os-Rs-WNiGjfk0Gs-Xs9HBDHhWiLoAlDjcnHqIDIiRoFO7AhvLpDvehoFDDpvCs-Zs-aDH2Bipaj3Y7W4R-Mj3eDHiR8SjhdoFpD7AhoFDJhWiLoAlDjcnHqKhqEhhJDDs-cs-ds-eDIj9cimZioSl1ajkDj-cj-dlvXDHoAlDhWiLnHjchXDDpvCs_As_BDDs-bs-fs_CNjMlxUk1Js_Ds9HBDHVWXiZmT5TlUDGhDiRoFmSvepDDHoAuMlDhWiL7XikVDDs_Fs_Gs_HDEoAlDhWiLDJ2Ai-Oi4Xi4fjwei-Z-Bh9Nh3RDCs_Js_KDGIiZocnKnY-LDGhDvepDiRoFmSDFoAlDuMhWiLDIihTlLpGjIyAjoVhEZDEs_Ms_Ns_Os_PDCiRoFDD6FlwS7CDFFiZmTocjWDDhVibxbDEs_Rs_Ss_Ts_UDEs_Is_Ls_Qs_VNnGl0HkoKs_Ws9HBDGs9Is9as-Is-Ys_Es_XDHlFmAqVjchKjficMhrQowcowcowdk4Ss8Ws_YoxGs_Zs8Ms9HBDGhWiLqIlDnHjcDHDFkblNlRqC0eDLkXhjAhhO4K-CpSyNzIiuD_TwcDDs_bs_cs_dDRhhShhQhhRhhPubi4Ii4Li4Ji4Ki7Ai7BinCi0Vi4Mh6Tjqai1FDMiUDFlLiEkXlH8QlKwcpSiRDCs_ftgADEhWiLqIjcDEhVmAibvBDFDFiYkbqCDH9ZhgKlGijOkLoCZDEtgCtgDtgEtgFDDhWiLh6JDCspYtgHDEs_etgBtgGtgIDDAuPhTNYllLk5PtgJtgKBDFZqOjfuWlSDKDFiYkbjnRiDxP8QnblEDDtgMs9ftgNDEDlUlTlEDGiYnblQkeoIwBDGoAlDuMhWiL7XDDtgPtgQtgRDDlDoAuMDD8GmQh8fDHDFlE-CqPlSkbDDtgTtgUtgVDDtgOtgStgWNbqOk7PtgXtgKBDCtgLtgYODi0GYODi0JbDCtgatgbDElFqVDsQMhrRowcowcowdk2BoxGtgZtgctgdp1ftgKBDEkAmGhXiHDGsc4F4dilZlzTijaDEp3SpiZtgfthADLiO9fhpAhwViQi1fhgbj2Zj2chhJikfDJfzIjejEhtThgOZiShVDDp3SthCthDDMhnchxI9Ah9AjnKljSh9Ij7Oh5KjkWh2Rj_UDHiJjXkJIjbscvZDCthFthGDEjXjKkJ6PDD3EydrdDIuLTiMhvUrPDnFiiSDEthIthJp3SthKDKjkTjkUjkSjkOhwehpfh5Nh5OhpehpdDLlHrJhBlGiMTiEhcheZlYDCthMthNDFthBthEthHthLthODEvJiKjficMhlaowchiKowdm9FthPoxGoxGthQs8Mo_XBDibo_YpgSpiBpjdpkApoHppRppUppXpuLpvepwBpxdpzFp1dp2Ap2Cp3dp5Ip5Lp8Ep-MqgIqgLqgNqhRqiFqifqjWqjZqlFqmeqnVqpfqraquIquKqvUqxRqxSqyNq0Tq0Vq4Cq4Fq6aq8Oq8Rq_OrgSrhOrhQriBrnJrqRrtTrwCryEryHr0Pr2dr6Ar6Cr-Zr_VsgOshKsjcskYsmXsmZspKsrRsrTsrVstasuSsxUsxWsybs1Ns1Qs1fs4fs6Ws6Zs8Ks8Ns_atgethRPQthSoxGthToxGDCJiIM-XowchsOoxKkuEoxGoxGoxGo_Vo_WthVBDDJGpJM2LowchmMowdkuApgOoxGoxGpgPpgQthXCDCJpJNYiyHk7ZphNthZENbizOk6UphcthZEDEKhEkYh2ODDuSmhMl5eDEpgTthcthdpiZDEuSmBvDqWDFIiZhVibhgODEpgTpjAthftiADCthetiBNhLnxLnwUtiCthZEDDthathbtiDM0RowchsWowdm-fpgdtiEoxGphfpiAthZBNYiuQk2GpidthVENbixKk3apjHthVENhLluKk3ApjWthVEDDtiGtiHtiIM3XowckpdowdkmJpiQtiJpjapjbpjcthVBMhiEowckyMoxKkzZoxGoxGoxGpjepjfthVBNYlnYk5CpkZthVENbiyZksYplFthVENhLiuRksUplXthVENiGixWkqOpmHthVENjMluBk7VpmZthVENnGluDkzVpnJthVENselkVkxUpnWthVEN4TluAkwEpoCthVEDItiMtiNtiOtiPtiQtiRtiStiTMhrWowcowcowdkuDpkMtiUoxGpoFpoGthVBNYltfktXpoYthVENbixVkyfppJthVEDCtiWtiXMhlcowcowcowdkwaoxGtiYppOppPppQthVBM-YowchyXoxKk2WoxGoxGoxGppSppTthVBM5WowchmHoxKk4OoxGoxGoxGppVppWthVBDDJpJteNYixOkyVpqaticENbivdkyYprHticENhLyJkvHpreticENiG9JkqYpsMticENjMloCk4NpseticENnGsRk1BptNticENseiKk4PptYticEN4TixBkudpuGticEDDj0Di7Lj0GDHrVwdrPen5Dh8SnZDCtjFtjGDElkRrFlmfi5MDCnMiidDGrVwdrPnZh8SioYDDtjItjJtjKDCtjHtjLNhuIlvLm9YtjMticBN8fluCkuKprRticEDDl9dl-AmhWDGrVwdrPtMhiRIDCtjPtjQDErPwdrVn9TDCjeiuEDGh1UluZordhgFhzbfDEppYtjStjTtjUDCtjRtjVDBpJNiwDoiZm9ZtjWtjXENiwFk8Sk4JpqMticEDMtidtietiftjAtjBtjCtjDtjEtjNtjOtjYtjZMhrXowckUowdk4HpqCtjaoxGpuJpuKticCNYlxCkvVpvAthVENblxVkpQpvNthVENhLlxbkxJpvZthVEDDtjctjdtjeMhrYowch-dowdk4LpuTtjfoxGpvcpvdthVBM5XowcitBoxKklVoxGoxGoxGpvfpwAthVBDDh1DwDhiaDDpwCpwKtkCDFwDkgMjtUi5bi6eDCpwNtkEDFnJLhPl3RrSDEpwCpwQpwRtkGDDtkDtkFtkHDDJxU3fNYn6PnwctkItkJENbivRkwMpwdtkJENhLluOktepxLtkJENiGluNktdpxYtkJEDHqf6HhkFqHzVmLpcDEuerDhmdzLDDpwCtkOtkPDEzLhrFinLh3EDCpwNtkRDCtkQtkSNjMn1bm_etkTtkJBDFtkKtkLtkMtkNtkUMhrZowckqWowdk4MpwJtkVoxGpxbpxctkJBNYl3Tk3VpyGthVENblpAk1ApyRthVENhLlsFkwZpyethVEDDtkXtkYtkZMhraowckoPowdkkYoxGtkapzCpzDpzEthVBDBJNYl0Ik0Vp0AtkcENbikbk0Xp0ctkcENhLluFk0Yp0OtkcENiGlhVk0Up1KtkcENjMloAk0Wp1YtkcEDFtkdtketkftlAtlBMvcowckzWowdnhEpzTtlCoxGp1bp1ctkcBM5YowchiNoxKk3foxGoxGoxGp1ep1fthVBM7aowchsNoxKkuPoxGoxGoxGp2Bp1fthVBDCJyUNYh_VkvYp2XtlGENbizXkrLp3QtlGENhLiKkrep3ZtlGENiGliSkuUp3BtlGEDEtlHtlItlJtlKM3YowcmzYowdknPp2NtlLoxGp3cp1ftlGBDEhgBiuIi2GjkeDEifyNtPmaDEpmbp3etlNtlODErJikMikNqQDEpmbtlQp4Dp4EDCtlPtlRDHhRiPThCikNrfqQDGiifixUyNiftOlsBDDpmbtlTtlUDE4Ripb2B-MDGiifixUyNqQrflsBDCtlWtlXDCtlVtlYDDxUpJyUNYopTm3atlZtlaEDFhVibvBpRhzPDIiVjHcidiMlYjQhBDDpmbtlctldDEhlPipdjpFiqXDGjHlYiweidlGhBDCtlftmADCtletmBNbh1NnqWtmCtlaEDChXh1LDEpmbtlctmEp4YDDhVvBpRDFIVWXuXDEpmbtmGp4atmHDD2Bh8Rh8QDDOiRh1LDGjbkChdkSiOpUDDtmJtmKtmLDDtmFtmItmMNhLopOnqXtmNtlaEDDtlbtmDtmOM2MowcmvOowdm3AtlStmPoxGp5Gp5HtlaCDEhVibhJ2XDGrJikMqQhgBiuIowWDE4C0KifrHDEpmctmRtmStmTDBtmUDIhRiPThCikNrfqQrJDH4C1ErH0K2Xh0DiifDDpmctmWtmXDEh6bl9el9f0IDCjehveDFTrfqQrJhCDDtmZtmatmbDCtmYtmcNYoiWnvbtmdtlaEDEhVibhJ8cDDpmctmftldDHluZh1UhzbiwHh1Ih1HtNDGjFhVmXhJjQlYDDpmctnBtnCDCtnAtnDNboiXm4BtnEtlaEDDhXZufDEpmctmftnGp4YDDhVibhJDEpmctnIp4atmHDCtnHtnJNhLoiYnqKtnKtlaEDDtmetnFtnLDEiKjfIicM7bowcmvNowdnhStmVtnMoxGtnNs8MtlaCM5ZowckyRoxKk0LoxGoxGoxGp5Jp5KthVBDCJ_DNYllUktKp5dtnQENbh0Qk1Cp6LtnQENhLlxBkvFp6VtnQENiGhnUkxXp7KtnQENjM8Ik2Xp7TtnQENnGizakzFp7dtnQENse7CkmMp6ftnQEDHtnRtnStnTtnUtnVtnWtnXM3ZowcowcowdksIp5WtnYp8Bp8Cp8DtnQBNY9ck3Np8WthVENbl3Jk2ap9CthVENhL1ak7ap9QthVENiGk_Dk7Ap9ethVENjMlnCksVp-IthVEDFtnatnbtnctndtneM5aowcowcowdknap8ItnfoxGp-Lp5KthVBDDJG_ENYluYk5Tp-ftoBENbrFk3Pp_KtoBENhLyJkqTp_WtoBENiGljbk7WqgDtoBEDFhfjVxVle2TDEoN6FkPlIDEVWIodDEp1VtoGtoHtoIDEhgaqRhgZhhWDEhfjVxVleDCtoKtoLDCtoJtoMNjMh2EnsStoNtoBEDEhXuf3I5LDFhHTjdhZlHDEVWIjFDEp1VtoPtoQtoRDEhXiQkNkEDEhHThZhFDDtoKtoTtoUDCtoStoVNnGn4em3etoWtoBEDDZqOhnQDEOTh1MhCDFsXnxWmQigIn1GDEp1VtoYtoZtoaDDl-Yl5Cl_fDGZqOhXFDmQDCtoctodDCtobtoeNseogTmvYtoftoBEDHtoCtoDtoEtoFtoOtoXtpAM3aowch_Howdkycp-TtpBoxGqgGqgHtoBBM5bowchsVoxKkrCoxGoxGoxGqgJqgKthVBM5cowchmJoxKkyWoxGoxGoxGqgMpzEthVBNYlsZksRqhAthVENblsRksKqhMthVEDCtpFtpGMhrbowckUowdkydqgUtpHoxGqhPqhQthVBMhrcowckweowdksGqiCoxGoxGqiDqiEthVBMhrdowch_EowdkuSqicoxGoxGqidqiethVBMhreowckqUowdkpFqjToxGoxGqjUqjVticBMkiaowckvLoxKk7FoxGoxGoxGqjXqjYthVBNYl0CkyZqkTthVENbloekoHqkfthVEDCtpNtpOMhrfowckUowdkkEqkHtpPqlDqlEqjYthVBNYiuBkjLqmBtkcENblGkwRqmNtkcENhLikFkvbqmYtkcEDDtpRtpStpTMhldowcnsWowdkybqlTtpUqmcqmdqjYtkcBDCJGMhyPowckwUowdnuXqnSoxGoxGqnTqnUtpWBNYiwYk5LqoMthVENblgGk2YqocthVENhLiuGkrcqpMthVENiGqPkoIqpZthVEDEtpYtpZtpatpbMyTowchmFowdkvcqnatpcqpdqpeqgKthVBDCJteNYpVk6MqqMtpeENbixIk6TqrEtpeENhLiuOk5NqrWtpeENiGlWk3QqqWtpeEDHnAqb4c8arMhf2TDCtjFtqDDHnAqb4c8arM2P2TDCtjItqFDCtqEtqGNjMlvLnuFtqHtpeBDFtpftqAtqBtqCtqIM0SowchmDowdkqaqqFtqJoxGqrZqiEtpeCNY9ck2PqsMthVENbhock2NqsYthVENhLl3Kk2UqtFthVENiGhjOk3XqtWthVENjM1ak2bquDthVEDFtqLtqMtqNtqOtqPMzPowchmEowdk0MqsBtqQoxGquGquHthVBM-aowchsPoxKksHoxGoxGoxGquJp5HthVBNYiuWk6fqudthVENbtVk6cqvLthVEDCtqTtqUMxTowckUowdk3MquQtqVqvSqvTppQthVBNYivWkwQqwJtkcENb2ZkuTqwXtkcENhLxWk0SqxNtkcEDDtqXtqYtqZMzQowckpGowdkvWqvatqaoxGqxQqjYtkcBM5dowchmGoxKkuBoxGoxGoxGquJqjYthVBNYh_XkvZqxethVENbixbkwAqyJthVEDCtqdtqeMhleowcowcowdk3HoxGtqfoxGqyMp5HthVBNYljQk7YqzEthVENbrLktbqzQthVENhLi0AkwSq0BthVENiGlxGk7Bq0MthVEDEtrBtrCtrDtrEMhlfowcowcowdkrbqyVtrFq0Rq0Sp5HthVBM7cowchsToxKkqGoxGoxGoxGq0UpjctpWBNYixZk6Qq1XtpWENbkEk5Kq2GtpWENhLyJkxCq2btpWENiGlzVk8Gq3ItpWENjMqPk2Tq3btpWEDFtrItrJtrKtrLtrMMzRowchmIowdksBq1EtrNq4Aq4BpjctpWEM3bowckzKoxKkrSoxGoxGoxGq4Dq4EtpWBNYixYkrHq4btpWENbivCk5Sq5LtpWENhLivKkxNq5YtpWENiGlhUksZq6ItpWENjMlkEk5Gq6WtpWEDFtrQtrRtrStrTtrUM7dowcisPowdk1Dq4KtrVoxGq6Zq4EtpWBNYl2ek5fq7WtpWENblofk4eq8JtpWEDCtrXtrYM-bowckpcowdknZq7CtrZoxGq8Mq8NtpWBMhySowckzQoxKkoMoxGoxGoxGq8Pq8QtpWBNYhkPk1aq9VtpWENbhwCk5Oq-AtpWENhLixCk6Lq-OtpWENiGnIk5dq-atpWENjMiuakrdq_KtpWEDFtrctrdtretrftsAMhsAowcowcowdknYq9DtsBoxGq_Nq4EtpWBNYilAk5Hq_ftpWENblrQknOrgLtpWEDCtsDtsEMhsBowcowcowdkuOoxGtsFrgQrgRq8NtpWBM7eowckoLowdkvdrhIoxGrhKrhLrhMtpWBMhsCowckpXoxKkndoxGoxGoxGrhPpjctpWBM-cowckUowdktDrhfoxGoxGriAqietpWBNYlyaksOriatpWENblzLk3OrjLtpWENhLk_Vk7UrjbtpWENiGiyOitJrkHtpWENjMyJkxDrkWtpWENnGl3QksarlGtpWENselhXk7HrlStpWEN4TlpDk6BrmEtpWENhuIlsSksPrmUtpWEN8fqPk6GrnBtpWEDKtsKtsLtsMtsNtsOtsPtsQtsRtsStsTM-dowch_AowdkuJriKtsUrnGrnHrnItpWENYlmBk5broItpWENbiufk5MroXtpWENhLiwGk5erpJtpWENiGlzNkzXrpZtpWENjMllHk5JrqKtpWEDFtsWtsXtsYtsZtsaM-eowch-eowdkpbrnZtsbrqOrqPrqQtpWBNYk8ck5ZrrBtpWENbhoNkxBrrRtpWENhLlSk1ersFtpWENiGqckmGrsQtpWENjMltdk6drsftpWENnGlEkvGrtNtpWEDGtsdtsetsfttAttBttCM5eowckpWowdkkFrqVttDrtRrtSp5HtpWBNYiwSk3druFtpWENbizbkwVrudtpWENhLitLk6VrvLtpWENiGiySkxLrvctpWEDEttFttGttHttIMhsDowch-fowdkqSrtXttJrwArwBpjctpWBNYl0Rk6XrwWtpWENbilAk6OrxEtpWENhLitYk7XrxRtpWENiGlyTk5crxetpWEDEttLttMttNttOMhsEowckpVowdkvarwKttPryCryDppQtpWBMhiHowckocoxKk6FoxGoxGoxGryFryGtpWBNYk_AkufrzGtpWENbljAkwWrzTtpWENhLijXk8Hr0ItpWEDDttSttTttUMhsFowckUowdkwCryUttVr0Mr0Nr0OtpWBNYl1Ok8Fr1EtpWENbiuSksXr1YtpWENhLlzMk5Dr2ItpWENiGlSktMr2ZtpWEDEttXttYttZttaMhmAowck4Vowdk4dr0XttboxGr2cr0OtpWBNYi0Hk5Xr3XtpWENbk9Mk6Cr4ItpWENhLpEk6Rr4XtpWENiGloDk7cr5DtpWENjMltDkscr5PtpWENnGk_Wk4cr5ctpWEDGttdttettftuAtuBtuCMhsGowcktNowdk4Ar3FtuDoxGr5fryGtpWBMhyTowch_IoxKkuVoxGoxGoxGr6BpjctpWBNYixJkqNr6btpWENbiwTk3Gr7JtpWENhLizDkoNr8BtpWENiG0CkrZr8StpWENjMlybkxAr8ftpWENnGlzFk0fr9QtpWENselnGk0Qr-AtpWEN4ThuCkwFr-StpWEDItuGtuHtuItuJtuKtuLtuMtuNM5fowch-cowdksAr6JtuOr-Wr-Xr-YtpWBM7fowciscowdksCr_RoxGr_Tr_UppQtpWBM6Aowckxbowdk4TsgKoxGsgMsgNpiAtpWBMhsHowckxPowdk5UshIoxGoxGshJpjctpWBNYnIk6AshetpWENbhjLk5IsiOtpWENhLlpPktfsictpWENiGlhWk6NsjItpWENjMkFk6EsjYtpWEDFtuTtuUtuVtuWtuXMhsIowckxMowdk0NshTtuYoxGsjbq4EtpWBMhyUowckoZowdkjNskUoxGskWskXppQtpWENYlhKkxaslbtpWENbl3Fk2OsmRtpWEDCtubtucMhmBowckzEowdksFslItudsmVsmWq8NtpWEMkjHowckoeoxKk5WoxGoxGoxGsmYrhMtpWBNYmAkyDsnYtpWENbhtNkrfsoLtpWENhLlhTkpNsoXtpWENiGoKk0RspGtpWEDEtvAtvBtvCtvDMhsJowcowcowdkjIsnKtvEoxGspJrhMtpWBNYl3Ak6ZspbtpWENbl2fk6YsqJtpWENhLlpKkuLsqbtpWENiGl3Ek8CsrLtpWEDEtvGtvHtvItvJMhsKowcowcowdk8IoxGtvKsrPsrQqjYtpWBMhiIowchsUoxKkrQoxGoxGoxGsrSqjYthVBMhmCowchyYoxKkoOoxGoxGoxGsrUqjYthVBNY9ck7SssOthVENbhjOkvEssZthVENhLl3CksTstHthVENiGl3Bk7DstUthVEDEtvOtvPtvQtvRM3cowckUowdk5AsretvSstYstZp5HthVBM6BowcisQowdkrPsuQoxGoxGsuRq8NthVBNYixXk7NsvEthVENblxaksQsvRthVENhLl0JksbsvethVENiGijck7MswNthVENjMh1Nk7IswZthVENnGixck7TsxEthVENselnNk7GsxQthVEDHtvVtvWtvXtvYtvZtvatvbMhsLowcknKowdkrOsuZtvcoxGsxTp1fthVBMhsMowchiMoxKkuNoxGoxGoxGsxVp1fthVBNYitOk7JsyLtkcENbi0Pk7KsyXtkcEDCtvftwAM3dowckUowdknVsxftwBoxGsyap1ftkcBNYhvBkmXszKtkcENblhLk5VszXtkcENhLllIknWs0CtkcENiGiDk4Fs0OtkcENjMluRk4fs0btkcENnGlZkxHs1HtkcEDGtwDtwEtwFtwGtwHtwIM3eowchsQowdkzYsyftwJs1Ls1Mp1ftkcBMhiJowc_CoxKk4EoxGoxGoxGs1Os1PthVBM-fowckUowdktZs1doxGoxGs1es1PthVBNYihIitIs2NtkcENbk_Tk5Rs2ctkcEDFhDwSiRejNDEs2WpgTtwPphPDDhDwSiRDEpgTphPtwRs2UDCtwQtwSNhLn0NngMtwTtkcENiGiHkzOs3RtkcENjMivZktBs4atkcENnGyJk7Ls4BtkcENseh1Nk6Ss4NtkcEDHtwNtwOtwUtwVtwWtwXtwYM_Aowch_FowdkyCs2DtwZoxGs4ds4etkcBNYiKk5as5TtkcENbizJk5Ys6DtkcENhLyJk6Ds6PtkcEDDtwbtwctwdM_BowciseowdklOs5Gtwes6Ts6Us6VtkcBM-VowchiLoxKkqDoxGoxGoxGs6Xs6YthVBDHs6cs7AthBthEthHthLthONYk-Tknbs7RtpWENbllNkrIs7ctpWENhLk-Uk3Es8GtpWEDDtxCtxDtxEDFvJiKqGjficDDiKjGhMM2DowchiKowdm9DtxBtxFoxGtxGtxHtpWBMhiBowchsSoxKk7EoxGoxGoxGs8Ls8MthVBNYiyBkrXs9GthVENbuCkrRs9ZthVENhLhVkqHs-HthVENiGjfk0Gs-XthVENjMlxUk1Js_DthVENnGl0HkoKs_WthVEDGtxKtxLtxMtxNtxOtxPMhrQowcowcowdk4Ss8WtxQoxGs_Zs8MthVBNYllLk5PtgJthVENbqOk7PtgXthVEDCtxStxTMhrRowcowcowdk2BoxGtxUtgctgdp1fthVBDibthWthYtiFtiKtiLtiVtiZtiatibtjbtkAtkBtkWtkbtlDtlEtlFtlMtmQtnOtnPtnZtoAtpCtpDtpEtpItpJtpKtpLtpMtpQtpVtpXtpdtqKtqRtqStqWtqbtqctrAtrGtrHtrOtrPtrWtratrbtsCtsGtsHtsItsJtsVtscttEttKttQttRttWttctuEtuFtuPtuQtuRtuStuZtuatuetuftvFtvLtvMtvNtvTtvUtvdtvetwCtwKtwLtwMtwatwftxAtxItxJtxRtxVQtxWoxGthToxGRizQPDBtxYDEmbuaofpVSuakuZSmbk4KDCtxbtxcDDQlBNTmUh-RtxZowcowdoxKk2VktItxatxdoxGtxeCRlvEPDBtyADDhvKicnVSnVkjYDBtyDDDAQNThvJmlYtyBowcoxKoxKklak8AtyCtyEoxGtyFCR4XPDBtyHDC1BzSS1BkwPDBtyKT4XirHtyIowcoxKowdksJowctyJtyLoxGtyFCR1BPDBtyNDE4XpEnCiKS4XktYDBtyQT1BirItyOowcoxKowdkvPktctyPtyRoxGtyFCRlgPPRlgRzJRljKzJDDtyTtyUtyVDEvHvIsZyZThtImlZtyWowcoxKoxKk7fk7btyXoxGoxGtyFCRljMPDBtyZDD4N8MjcS8Mk3BDBtycThjDmlatya4HoxKoxKkkQkkOtybtydoxGtyFCRmbPDBtyfDFmUyasfLreSmUk2SDBtzCDClsJlsKDEQlBuRNTmbkiEtzAowcowdowdk7ek7CtzBtzDtzEtzFCRlgaPDBtzHDFmbsfnCpZhKDBlgZDDQuRNTyammbtzIowcoxKoxKk6IowctzJoxGtzKtzLCRloHPRkPzJDCtzNtzODELmbyapFSLkjbDBtzRTsfkiFtzPowcowdoxKk0akvUtzQtzSoxGtxeCRLPDBtzUDFqGsfHUreSsfkqfS4AkjaDCtzXtzYTLkiGtzVowcoxKowdk7dkwdtzWtzZoxGtxeCRrePRlOzJDCtzbtzcDFpFLhQHUSpFklADBtzfTrekiHtzdowcoxKowdk2Qkqctzet0AoxGtxeCRhzcPRllDzJDCt0Ct0DDEreyFhQmbSrekxdDBt0GTpFmmct0EowcoxKoxKkmHklZt0Ft0HoxGtyFCRkpPPRljLzJDCt0Jt0KDEhjD4Njc_GShjDk3CDBt0NT8Mmmdt0LowcoxKoxKknIkpOt0Mt0OoxGtyFCR_GPDBt0QDDmb8MigeT_Gmmet0R4HoxKowdkoQowct0SoxGoxGtyFCRlqaPDBt0UDD9EyCrbThuWmmft0VowcoxKoxKk4Gowct0WoxGoxGtyFCRiKPDBt0YDEvJhkDiH8dSvJkmeS8dktEDCt0bt0cTiKmnAt0ZowcoxKowdkjMowct0at0doxGtyFCRlgcPDBt0fDFiKqVOiHnCSiKktFDBt1CTvJmnEt1AowcowdoxKkvSkoWt1Bt1DoxGtzLCRuaPDBt1FDFmU1LuHpVnCSmUkuYDBt1ITuamnFt1GowcoxKowdk1EktJt1Ht1JoxGtzLCRlvCPDBt1LDGyH1Q1RhkDichSS1QkyGS1RkyHSickyLDDt1Ot1Pt1QTuHmnGt1MowcoxKoxKkmTowct1Nt1RoxGtyFCRlvJPDBt1TDExFoeuHISxFkyTDBt1WTyHmnHt1UowcoxKoxKk4Bowct1Vt1XoxGtyFCRluePDBt1ZDE1RuH1ShIS1RknTSuHkyJSldktWDDt1ct1dt1eT1QmnIt1aowcoxKoxKkoAowct1bt1foxGtzLCRlvAPDBt2BDF1QuHldiemCS1QkpASuHkyIShkDkoYDDt2Et2Ft2GT1RmnJt2CowcoxKoxKk2Eowct2Dt2HoxGtyFCRlvBPDBt2JDEiKvJuH1SS1RkoXDBt2MThkDmnKt2KowcoxKoxKk1Kowct2Lt2NoxGtyFCRigVPDBt2PDGvHyZsZhtJhtIzDSsZkoJDBt2STvImnLt2QowcoxKoxKk1cowct2Rt2ToxGtyFCRk_RPDBt2VDEvIhtIyZzDSvIkoTDBt2YTsZmnBt2WigVoxKoxKkvXowct2Xt2ZoxGtyFCRzSPDBt2bDEhJ9O9PITzSmnCt2chvEoxKowdklYowct2doxGoxGtyFCRhvEPDBt2fDEhJ9PzShvCT9OmnDt3AowcoxKoxKkneowct3BoxGoxGtyFCRlgSPDBt3DDEvHvIzD9KTigWirLt3EowcoxKoxKkjKowct3FoxGoxGtyFCRIPDBt3HDFiZhNzSyFhJSiZk2fShJkkdDCt3Kt3LTImnMt3Iowcowdowdk3Ykkct3Jt3MoxGtzLCRhJPDBt3ODE9O9PzSISIkqdDBt3RThJmnNt3PowcoxKowdknfowct3Qt3SoxGtyFCRlvGPDBt3UDDichvJvJDBlvFThvKmnOt3VowcoxKoxKk2Howct3WoxGt3XtyFCRlgFPDBt3ZDDpE1B2bSpEkmNDBt3cT_NmnPt3aowcoxKoxKksWowct3bt3doxGtyFCRiZPDBt3fDEIzSFkMSIk2eSFkkbDCt4Ct4DTiZirMt4AowcoxKowdklFowct4Bt4EoxGtzLCRyFPDBt4GDEpFIhQmbDDijXlsVlsUTyFmnQt4HowcowdoxKk4IkoBt4IoxGt4JtyFCRhQPDBt4LDELreKpFThQkiJt4MowcoxKowdk6WkmVt4NoxGoxGtxeCRliPPDBt4PDFKhGlSqcOTpKmnRt4QowcoxKoxKk4Uktat4RoxGoxGtyFCRrWPDBt4TDD1LIicTrWirNt4UowcoxKowdkwcowct4VoxGoxGtyFCRoVPDBt4XDDyOmbrbSyOktRDBt4aToVmnUt4YmboxKowdksEowct4Zt4boxGtyFCRiwQPDBt4dDFicpVnCImbSickkNDBt5AT1LmnVt4eowcowdoxKkrBowct4ft5BoxGtyFCRlvDPDBt5DDF1LuHofoehvKS1LkucS0Ek2KSuHkyKDDt5Gt5Ht5IDBh_JTicmnWt5EowcoxKoxKkmSkwOt5Ft5Jt5KtyFCRi0OPDBt5MDDoV2bISoVk2JDBt5PTyOmnXt5NowcoxKoxKkrAm6Wt5Ot5QoxGtyFCRlqZPDBt5SDFrbhjc9EhuW9FTyCmnYt5TowcoxKoxKk5QkoCt5UoxGoxGtyFCRlqRPDBt5WDFyChuW9Frb1LT9EmnZt5XowcoxKoxKksMowct5YoxGoxGtyFCRpVPDBt5aDEofnCpZmUSnCkkaSpZkkZDCt5dt5eTpVkiKt5bmbowdowdkkCowct5ct5foxGtxeCRh1EPDBt6BDFpVoemUuHwDSoek3DDBt6ETofirOt6CowcoxKoxKk6Powct6Dt6FoxGtzLCRzLPDBt6HDEwDpZpVmUSwDkmIDBt6KTzLmnSt6ImboxKowdkkWowct6Jt6LoxGtyFCRwDPDBt6NDEzLpZpVmUSzLkkPDBt6QTwDh-Ut6OmboxKowdk3Rowct6Pt6RoxGtxeCRpZPDBt6TDFnCpVzLwDyaSpVkldDBt6WTpZmnTt6UowcoxKowdk7Qowct6Vt6XoxGtyFCR9KPRlkNzJRpfzJDDt6Zt6at6bDFqThSHUIT9Kmnat6cowcoxKowdk3Sowct6doxGoxGtyFCRhSPDBt6fDFKzE1S8WqGS8WkyXDBt7CThSmnft7AowcoxKowdkmAkjOt7Bt7DoxGtzLCR8WPDBt7FDDhSKsBShSksDDBt7IT8WmoAt7GowcoxKowdkleowct7Ht7JoxGtyFCRKPDBt7LDGhG1SvVpAkflFShGklLDBt7OTKkiNt7MowcowdoxKk0ekkAt7Nt7PoxGtxeCRlvKPDBt7RDEKhSzE1QSzEk3FDBt7UT1SmoBt7SowcoxKoxKkjdowct7Tt7VoxGtyFCRlzRPDBt7XDCpAKSpAklcDBt7aTvVmoCt7YowcoxKoxKk5Fowct7Zt7boxGtyFCRlwQPDBt7dDCvVKSvVkzDDBt8ATpAmoDt7eowcoxKoxKk5Bowct7ft8BoxGtyFCRluIPDBt8DDFvHyZvIhGhtJSvHk2FDBt8GTzDmoEt8EowcoxKoxKkqMowct8Ft8HoxGtyFCRlFPRlrXzYRlrTzYDDt8Jt8Kt8LDFKkfmAqVjPSjPkkRSuVkmZShKklQSjckkTDEt8Ot8Pt8Qt8RDClrYlrUTlFmoFt8MowcowdoxKkkVk1bt8Nt8St8TtzLCRjPPDBt8VDElFKnUmISlFkqXDBt8YTjPmnbt8WowcoxKoxKkkBkqEt8Xt8ZoxGtyFCRkfPRigXzYDCt8bt8cDEKlFlSldSqGkoVDBt8fDBlgUDEQlBitENTkfkiLt8dowcowdoxKkxYkuet8et9At9Bt9CCRxYPDBt9EDEIiHKhNSpEkoRSiHkoGShtRkoFDDt9Ht9It9JTxYmnct9FowcoxKowdkoDowct9Gt9KoxGtyFCRtIPDBt9MDDD9KvIDBizRTtIkiMt9NowcoxKoxKk3cktLt9OoxGt9PtzFCRhtRPDBt9RDDiHzExYSxYkoEDBt9UThtRmndt9SowcoxKoxKk8Jowct9Tt9VoxGtyFCR8dPDBt9XDDiKpKvJSiKktGDBt9aT8dmnet9YowcoxKowdkmdowct9Zt9boxGtyFCRnCPDBt9dDFoepVpZjfufSpVknFSoeknEDCt-At-BTnCmoGt9eowcowdowdk2dowct9ft-CoxGtyFCRlvHPDBt-EDEnCofyHjfSofklDSnCkwLDCt-Ht-IToemoJt-FowcoxKoxKkrMowct-Gt-JoxGtyFCRufPDBt-LDDilYnCjfTufirPt-MmboxKowdk1Vowct-NoxGoxGtyFCRl0FPDBt-PDEufnCsfpZTilYmoKt-QmboxKoxKkqLowct-RoxGoxGtyFCRhNPDBt-TDDIHUSHkxVSUk0IDCt-Wt-XThNmoLt-UowcoxKowdk6bkvQt-Vt-YoxGtyFCRHPDBt-aDEUhNLISUkkeShNkwXDCt-dt-eTHmoMt-bowcoxKowdkkMowct-ct-foxGtzLCRUPDBt_BDEHhNL6KSHklSShNkwYS6KklTDDt_Et_Ft_GTUmoNt_CowcoxKowdkkIowct_Dt_HoxGtyFCRiHPDBt_JDFjf8NmCkIiKSjfkxESxYkxFDCt_Mt_NTiHkiOt_Kowcowdowdk3Uowct_Lt_OoxGtxeCRhKPDBt_QDEnCyazClFSlFkkSDBt_TThKmoOt_RowcowdoxKk1HknJt_St_UoxGtzLCR8NPDBt_WDDjfiHISjfkqRDBt_ZT8NmoHt_XowcoxKoxKksSowct_Yt_aoxGtyFCRjfPDBt_cDF8NiHnCqVOS8NkqPSiHkqQDCt_fugATjfmoIt_dowcowdoxKkpeowct_eugBoxGtyFCRiWPDBugDDDlcsQkISlckpRDBugGDBlhcTiWmoPugEowcoxKowdkyaowcugFugHugItyFCRlcPDBugKDEiWFkMiiMSiWkpSDBugNTlcmoTugLowcoxKowdk6HowcugMugOoxGtzLCRlrfPDBugQDEyVDlSiWSDklHSyVknUDCugTugUTsQkiRugRowcoxKoxKkxZowcugSugVoxGtxeCRlnVPDBugXDDlckMicTiiMmoUugYh_JoxKowdk3ZkqbugZoxGoxGtyFCRFPDBugbDFkMDhGiZlcSDknDSkMkqKSiZkjfDDugeugfuhATFmoVugcowcoxKowdk0dowcugduhBoxGtyFCRzZPDBuhDDFFDlciZhGSFknNSDkyeDCuhGuhHTkMirQuhEowcowdoxKk6ekxTuhFuhIoxGtzLCRhGPDBuhKDEKFxF0ESKklbDBuhNThGmoWuhLowcoxKoxKkkUowcuhMuhOoxGtyFCRixePDBuhQDEicxFkMofSxFk2LSick2MDCuhTuhUT0EmoXuhRowcoxKoxKk2Cm6VuhSuhVoxGtyFCRikJPDBuhXDFyHilK0EiZhGSyHkySS0EklEDCuhauhbTxFmoYuhYowcoxKoxKk1NowcuhZuhcoxGtyFCRDPDBuheDEFkMsQtISFklGSkMkqJSsQklIDDuiBuiCuiDTDkiPuhfowcoxKowdk6JowcuiAuiEoxGtxeCRluMPDBuiGDEhJ9OxFhvCT9PmoQuiHowcoxKoxKk3KowcuiIoxGoxGtyFCRlSPDBuiKDGqcsQldieOhGSqck4YSOklNSldktUDDuiNuiOuiPDEl2Kl2Jizfl2LTlSh-VuiLowcoxKoxKkpfowcuiMuiQuiRtxeCRqcPDBuiTDFlSsQieKpKSlSk0bDBuiWDEl2Cl2Dizcl2ETqckiQuiUowcoxKoxKkqAowcuiVuiXuiYtzFCRlgTPDBuiaDEvIsZzDyZThtJmoRuibowcoxKoxKk2IowcuicoxGoxGtyFCRlzGPDBuieDCxFyHTilKmoSuifikJoxKowdk2RowcujAoxGoxGtyFCRkFPDBujCDDjcqGLSjckrKDBujFTkFirRujD4HoxKowdkxOowcujEujGoxGtyFCR4HPDBujIDFLjckFkfhSSkfkoUDBujLTqGmoZujJowcoxKoxKk7Ok1IujKujMoxGtyFCRjcPDBujODEkF4NqGlFSlFkjUS4NkjSSkFkrJDDujRujSujTTjcmoaujP4HoxKowdkkJowcujQujUoxGtyFCRlhSPDBujWDELUjcqGSUkpLDBujZT6KmobujXowcoxKowdkuRowcujYujaoxGtyFCRlhQPDBujcDEqGLjc_GDBlhRTigemocujdowcoxKoxKklBowcujeoxGujftyFCR4NPDBukBDDjc8MhjDSjckjTDBukET4NmodukC4HoxKowdk3LowcukDukFoxGtyFCRqTPDBukHDEzE9K4LhjcTqTmlbukIowcoxKowdkuMowcukJoxGoxGtyFCRlufPDBukLDEqThSK1SS1Sk1TDBukOTzEmlcukMowcoxKoxKk5EknRukNukPoxGtzLCRlnFPDBukRDDyOpEqTT2bmldukSowcoxKoxKk1GowcukToxGoxGtyFCRpEPDBukVDE_N2b1BxYSxYkoSS_Nk4RDCukYukZTpEmleukWowcowdoxKkuIklCukXukaoxGtzLCRlqYPDBukcDErbyCqTkIThjcmlfukdowcoxKoxKkzLowcukeoxGoxGtyFCRvHPDBulADEyZvIzDigWSyZk1XSzDk1YDCulDulETvHmmAulBowcoxKowdk2AowculCulFoxGtyFCRlgQPDBulHDEvHsZvIzDSvHkjJDBulKTyZmmBulIowcoxKoxKk4bowculJulLoxGtyFCR4LPDBulNDFkIldiemCODDliYliZliaT4LmmCulOowcoxKowdkrUowculPoxGulQtyFCROPDBulSDEhIlSmCjfShIklMSldknBSlSk4aSieklPDEulVulWulXulYDCilBlxJTOh-SulTowcoxKowdk1FowculUulZulatxeCRmCPDBulcDEkIldiHOSkIkvBShIkvNSldkvMDDulfumAumBDDhHhnUlrETmCh-TuldowcowdoxKkuCowculeumCumDtxeCRkIPDBumFDFmC9Frb4LiWSmCkvOSiekmFDCumIumJDEibhnR9GijHTkImmDumGowcowdoxKkyEowcumHumKumLtyFCRlqSPDBumNDEkIrb9EyCT9FmmEumOowcoxKoxKk2DowcumPoxGoxGtyFCRlqTPDBumRDEyChjc9F9ETrbmmFumSowcoxKoxKk1SowcumToxGoxGtyFCRldPDBumVDFiekfkI1RjCSiekmEShIknASOkmfSlSktTSmCknCS1QktSDGumYumZumaumbumcumdDDnRlnZlnaTldkhaumWowcoxKoxKksLowcumXumeumftxeCRiePDBunBDFldqclSkI4LSldktVSkIkvCSOkmDDDunEunFunGDCl0QizMTiekhbunCowcoxKowdkyFowcunDunHunItxeCRluLPDBunKDEhJ9O9POThvCmmGunLhvEoxKoxKk1LowcunMoxGoxGtyFCRixRPDBunODEqVmAhKlFSqVkxSSmAkpCDCunRunSTzCmmHunPowcoxKoxKkmPm6UunQunToxGtyFCRlhEPDBunVDEmAzClFjfSmAkpBSzCkpEDCunYunZTqVmmJunWowcowdoxKkwDowcunXunaoxGtzLCRmAPDBuncDFqVlFmIsBzCSqVkmQSzCkjZDCunfuoATmAmmKundowcoxKoxKkraowcuneuoBoxGtzLCRsBPDBuoDDF8WmInUpHoKSmIkzSSnUkzHSpHkzASoKkjVDEuoGuoHuoIuoJDClwOlwPTsBmmLuoEowcoxKoxKk0HowcuoFuoKuoLtyFCRoKPDBuoNDEhjBjClFsBShjBkjWSjCklKSsBkjXDDuoQuoRuoSToKmmMuoOowcoxKoxKklXknQuoPuoToxGtyFCRlibPDBuoVDEoKKjChGSoKkjeDBuoYThjBmmNuoWowcoxKoxKklWk1duoXuoZoxGtyFCRjCPDBuobDEoKldIHSoKklJDBuoeDChvQlwXTjCirJuocowcoxKowdk0TkxWuoduofupAtyFCRmIPDBupCDFnUsBpHmAlFSnUkmRSsBkzTSpHkzUDDupFupGupHDClxLlxMTmImmOupDowcoxKoxKknMowcupEupIupJtyFCRnUPDBupLDEmIsBpHoKSmIkzISsBkzJSpHkzGDDupOupPupQDClwdlweTnUirKupMowcoxKowdkuWk4WupNupRupStyFCRpHPDBupUDEmInUsBlFSsBk0ESnUk0CSmIk0DDDupXupYupZDClyBlyCTpHmmIupVowcoxKowdk1fklRupWupaupbtyFCRhIPDBupdDGuUyVuVnV2SOSldkmaSOkmbSmCkmYDDuqAuqBuqCDCh_Wk-EThImmPupeowcowdoxKksNowcupfuqDuqEtzLCRlgBPDBuqGDEhuShIuB1LShuSkjQDBuqJThtFmmWuqHowcoxKoxKk0PowcuqIuqKoxGtyFCRlobPDBuqMDEhtFhIuByWShtFktHDBuqPThuSmmXuqNowcoxKoxKk0OowcuqOuqQoxGtyFCRk9fPDBuqSDEhI4BzT4AS4BkkfDBuqVDCk9ek-AT2SmmYuqTowcoxKoxKk1RowcuqUuqWuqXtyFCRk-BPDBuqZDEhIuU4BuBSuUk3JS4Bk3IDCuqcuqdTzTmmZuqaowcoxKoxKk6KowcuqbuqeoxGtyFCRk9dPDBurADEhI2SzTyWS2SkkXSzTk2cDCurDurET4BmmaurBowcoxKoxKk3TowcurCurFoxGtyFCRk9aPDBurHDFhIyVuVzTKSzTk1ZSyVkpJSuVkpHDDurKurLurMDBk9bTuUkiBurIowcoxKoxKk3bowcurJurNurOtxeCRk9cPDBurQDEuUuVsQnVSuVkrDSsQkwKSuUkrFDDurTurUurVTyVkiCurRowcoxKoxKk0cowcurSurWoxGtxeCRnyePDBurYDFyVuUhselFkfSlFkkDSyVkrEShsekrVSuUkpIDEurburcurdureDBitXTuVkiDurZowcoxKoxKkxKowcuraurfusAtxeCRk9ZPDBusCDEuVhIyW4ASuVkrWDBusFThsemmQusDowcoxKoxKk1MowcusEusGoxGtyFCRk9YPDBusIDDuBhI2SSuBk1USLk1ODCusLusMT4AmmRusJowcoxKoxKk8BowcusKusNoxGtyFCRuBPDBusPDE4AhInV8ZS4Ak1PDBusSTuBmmSusQowcoxKoxKk1WowcusRusToxGtyFCR8ZPDBusVDDuByW4bS4bkkHDBusYT8ZmmTusWhIoxKowdkkLowcusXusZoxGtyFCRk-CPDBusbDEnV5EhI4BTyWkhfuscowcoxKoxKk3WowcusdoxGoxGtxeCRnVPDBusfDEyWhIuB5ES5Ek1QShvJkmcDCutCutDTnVmmUutAowcoxKoxKk0ZowcutButEoxGtyFCRl0NPDButGDDyWnV4bSnVkmBS4bkmCDCutJutKT5EkiAutHhIoxKoxKkjPowcutIutLoxGtxeCR4bPDButNDEyW8Z5EnVS8ZknHS5EknGDCutQutRT4bmmVutOhIoxKowdkkGowcutPutSoxGtyFCDkKtxftyGtyMtyStyYtyetzGtzMtzTtzat0Bt0It0Pt0Tt0Xt0et1Et1Kt1St1Yt2At2It2Ot2Ut2at2et3Ct3Gt3Nt3Tt3Yt3et4Ft4Kt4Ot4St4Wt4ct5Ct5Lt5Rt5Vt5Zt6At6Gt6Mt6St6Yt6et7Et7Kt7Qt7Wt7ct8Ct8It8Ut8at9Dt9Lt9Qt9Wt9ct-Dt-Kt-Ot-St-Zt_At_It_Pt_Vt_bugCugJugPugWugauhCuhJuhPuhWuhduiFuiJuiSuiZuidujBujHujNujVujbukAukGukKukQukUukbukfulGulMulRulbumEumMumQumUunAunJunNunUunbuoCuoMuoUuoaupBupKupTupcuqFuqLuqRuqYuqfurGurPurXusBusHusOusUusauseutFutMutTUojambzSIrWKZlhZLqT4LhVhIDDhiOhmLNVmjGjGlhPk2ZutWCVmjHhahakwfutWCVmjIoOlkMkvfutWCVmjJiNltekjcutWCVmjKiKiKkjRutWCVmjLhMlkXkwTutWCVmjMoElwVklfutWCDHutXutYutZutautbutcutdQoxGutUutVuteDBlBTmUirHtxZowcowdoxKk2VktItxatxdoxGuuABDCQNThvJowctyBowcoxKoxKklak8AtyCtyEoxGuuCET4XowctyIowcoxKowdksJowctyJtyLoxGuuCET1BowctyOowcoxKowdkvPktctyPtyRoxGuuCEThtIowctyWowcoxKoxKk7fk7btyXoxGoxGuuCEThjDowctya4HoxKoxKkkQkkOtybtydoxGuuCETmbh-RtzAowcowdowdk7ek7CtzBtzDtzEuuABTyaowctzIowcoxKoxKk6IowctzJoxGtzKuuCETsfirItzPowcowdoxKk0akvUtzQtzSoxGuuABTLirRtzVowcoxKowdk7dkwdtzWtzZoxGuuABTrekhVtzdowcoxKowdk2Qkqctzet0AoxGuuABTpFowct0EowcoxKoxKkmHklZt0Ft0HoxGuuCET8Mowct0LowcoxKoxKknIkpOt0Mt0OoxGuuCET_Gowct0R4HoxKowdkoQowct0SoxGoxGuuCEThuWowct0VowcoxKoxKk4Gowct0WoxGoxGuuCETiKowct0ZowcoxKowdkjMowct0at0doxGuuCETvJowct1AowcowdoxKkvSkoWt1Bt1DoxGuuCETuaowct1GowcoxKowdk1EktJt1Ht1JoxGuuCETuHowct1MowcoxKoxKkmTowct1Nt1RoxGuuCETyHowct1UowcoxKoxKk4Bowct1Vt1XoxGuuCET1Qowct1aowcoxKoxKkoAowct1bt1foxGuuCET1Rowct2CowcoxKoxKk2Eowct2Dt2HoxGuuCEThkDowct2KowcoxKoxKk1Kowct2Lt2NoxGuuCETvIowct2QowcoxKoxKk1cowct2Rt2ToxGuuCETsZowct2WigVoxKoxKkvXowct2Xt2ZoxGuuCETzSowct2chvEoxKowdklYowct2doxGoxGuuCET9Oowct3AowcoxKoxKkneowct3BoxGoxGuuCETigWowct3EowcoxKoxKkjKowct3FoxGoxGuuCETIowct3Iowcowdowdk3Ykkct3Jt3MoxGuuCEThJowct3PowcoxKowdknfowct3Qt3SoxGuuCEThvKowct3VowcoxKoxKk2Howct3WoxGt3XuuCET_Nowct3aowcoxKoxKksWowct3bt3doxGuuCETiZowct4AowcoxKowdklFowct4Bt4EoxGuuCETyFowct4HowcowdoxKk4IkoBt4IoxGt4JuuCEThQirLt4MowcoxKowdk6WkmVt4NoxGoxGuuABTpKowct4QowcoxKoxKk4Uktat4RoxGoxGuuCETrWowct4UowcoxKowdkwcowct4VoxGoxGuuCEToVowct4YmboxKowdksEowct4Zt4boxGuuCET1Lowct4eowcowdoxKkrBowct4ft5BoxGuuCETicowct5EowcoxKoxKkmSkwOt5Ft5Jt5KuuCETyOowct5NowcoxKoxKkrAm6Tt5Ot5QoxGuuCETyCowct5TowcoxKoxKk5QkoCt5UoxGoxGuuCET9Eowct5XowcoxKoxKksMowct5YoxGoxGuuCETpVirMt5bmbowdowdkkCowct5ct5foxGuuABTofowct6CowcoxKoxKk6Powct6Dt6FoxGuuCETzLowct6ImboxKowdkkWowct6Jt6LoxGuuCETwDkiIt6OmboxKowdk3Rowct6Pt6RoxGuuABTpZowct6UowcoxKowdk7Qowct6Vt6XoxGuuCET9Kowct6cowcoxKowdk3Sowct6doxGoxGuuCEThSowct7AowcoxKowdkmAkjOt7Bt7DoxGuuCET8Wowct7GowcoxKowdkleowct7Ht7JoxGuuCETKirNt7MowcowdoxKk0ekkAt7Nt7PoxGuuABT1Sowct7SowcoxKoxKkjdowct7Tt7VoxGuuCETvVowct7YowcoxKoxKk5Fowct7Zt7boxGuuCETpAowct7eowcoxKoxKk5Bowct7ft8BoxGuuCETzDowct8EowcoxKoxKkqMowct8Ft8HoxGuuCETlFowct8MowcowdoxKkkVk1bt8Nt8St8TuuCETjPowct8WowcoxKoxKkkBkqEt8Xt8ZoxGuuCETkfirOt8dowcowdoxKkxYkuet8et9At9BuuABTxYowct9FowcoxKowdkoDowct9Gt9KoxGuuCETtIh-Ut9NowcoxKoxKk3cktLt9OoxGt9PuuABThtRowct9SowcoxKoxKk8Jowct9Tt9VoxGuuCET8dowct9YowcoxKowdkmdowct9Zt9boxGuuCETnCowct9eowcowdowdk2dowct9ft-CoxGuuCEToeowct-FowcoxKoxKkrMowct-Gt-JoxGuuCETufowct-MmboxKowdk1Vowct-NoxGoxGuuCETilYowct-QmboxKoxKkqLowct-RoxGoxGuuCEThNowct-UowcoxKowdk6bkvQt-Vt-YoxGuuCETHowct-bowcoxKowdkkMowct-ct-foxGuuCETUowct_CowcoxKowdkkIowct_Dt_HoxGuuCETiHirPt_Kowcowdowdk3Uowct_Lt_OoxGuuABThKowct_RowcowdoxKk1HknJt_St_UoxGuuCET8Nowct_XowcoxKoxKksSowct_Yt_aoxGuuCETjfowct_dowcowdoxKkpeowct_eugBoxGuuCETiWowcugEowcoxKowdkyaowcugFugHugIuuCETlcowcugLowcoxKowdk6HowcugMugOoxGuuCETsQirQugRowcoxKoxKkxZowcugSugVoxGuuABTiiMowcugYh_JoxKowdk3ZkqbugZoxGoxGuuCETFowcugcowcoxKowdk0dowcugduhBoxGuuCETkMowcuhEowcowdoxKk6ekxTuhFuhIoxGuuCEThGowcuhLowcoxKoxKkkUowcuhMuhOoxGuuCET0EowcuhRowcoxKoxKk2Cm6RuhSuhVoxGuuCETxFowcuhYowcoxKoxKk1NowcuhZuhcoxGuuCETDh-VuhfowcoxKowdk6JowcuiAuiEoxGuuABT9PowcuiHowcoxKoxKk3KowcuiIoxGoxGuuCETlSkhXuiLowcoxKoxKkpfowcuiMuiQuiRuuABTqckhZuiUowcoxKoxKkqAowcuiVuiXuiYuuABThtJowcuibowcoxKoxKk2IowcuicoxGoxGuuCETilKowcuifikJoxKowdk2RowcujAoxGoxGuuCETkFowcujD4HoxKowdkxOowcujEujGoxGuuCETqGowcujJowcoxKoxKk7Ok1IujKujMoxGuuCETjcowcujP4HoxKowdkkJowcujQujUoxGuuCET6KowcujXowcoxKowdkuRowcujYujaoxGuuCETigeowcujdowcoxKoxKklBowcujeoxGujfuuCET4NowcukC4HoxKowdk3LowcukDukFoxGuuCETqTowcukIowcoxKowdkuMowcukJoxGoxGuuCETzEowcukMowcoxKoxKk5EknRukNukPoxGuuCET2bowcukSowcoxKoxKk1GowcukToxGoxGuuCETpEowcukWowcowdoxKkuIklCukXukaoxGuuCEThjcowcukdowcoxKoxKkzLowcukeoxGoxGuuCETvHowculBowcoxKowdk2AowculCulFoxGuuCETyZowculIowcoxKoxKk4bowculJulLoxGuuCET4LowculOowcoxKowdkrUowculPoxGulQuuCETOh-SulTowcoxKowdk1FowculUulZulauuABTmCh-TuldowcowdoxKkuCowculeumCumDuuABTkIowcumGowcowdoxKkyEowcumHumKumLuuCET9FowcumOowcoxKoxKk2DowcumPoxGoxGuuCETrbowcumSowcoxKoxKk1SowcumToxGoxGuuCETldkhWumWowcoxKoxKksLowcumXumeumfuuABTiekhYunCowcoxKowdkyFowcunDunHunIuuABThvCowcunLhvEoxKoxKk1LowcunMoxGoxGuuCETzCowcunPowcoxKoxKkmPm6SunQunToxGuuCETqVowcunWowcowdoxKkwDowcunXunaoxGuuCETmAowcundowcoxKoxKkraowcuneuoBoxGuuCETsBowcuoEowcoxKoxKk0HowcuoFuoKuoLuuCEToKowcuoOowcoxKoxKklXknQuoPuoToxGuuCEThjBowcuoWowcoxKoxKklWk1duoXuoZoxGuuCETjCowcuocowcoxKowdk0TkxWuoduofupAuuCETmIowcupDowcoxKoxKknMowcupEupIupJuuCETnUowcupMowcoxKowdkuWk4WupNupRupSuuCETpHowcupVowcoxKowdk1fklRupWupaupbuuCEThIowcupeowcowdoxKksNowcupfuqDuqEuuCEThtFowcuqHowcoxKoxKk0PowcuqIuqKoxGuuCEThuSowcuqNowcoxKoxKk0OowcuqOuqQoxGuuCET2SowcuqTowcoxKoxKk1RowcuqUuqWuqXuuCETzTowcuqaowcoxKoxKk6KowcuqbuqeoxGuuCET4BowcurBowcoxKoxKk3TowcurCurFoxGuuCETuUkhcurIowcoxKoxKk3bowcurJurNurOuuABTyVkhdurRowcoxKoxKk0cowcurSurWoxGuuABRitXPDBuyDTuVkheuyEowcoxKoxKkxKowcuraurfusAuuABThseowcusDowcoxKoxKk1MowcusEusGoxGuuCET4AowcusJowcoxKoxKk8BowcusKusNoxGuuCETuBowcusQowcoxKoxKk1WowcusRusToxGuuCET8ZowcusWhIoxKowdkkLowcusXusZoxGuuCETyWirJuscowcoxKoxKk3WowcusdoxGoxGuuABTnVowcutAowcoxKoxKk0ZowcutButEoxGuuCET5EirKutHhIoxKoxKkjPowcutIutLoxGuuABT4bowcutOhIoxKowdkkGowcutPutSoxGuuCEDkKuuBuuDuuEuuFuuGuuHuuIuuJuuKuuLuuMuuNuuOuuPuuQuuRuuSuuTuuUuuVuuWuuXuuYuuZuuauubuucuuduueuufuvAuvBuvCuvDuvEuvFuvGuvHuvIuvJuvKuvLuvMuvNuvOuvPuvQuvRuvSuvTuvUuvVuvWuvXuvYuvZuvauvbuvcuvduveuvfuwAuwBuwCuwDuwEuwFuwGuwHuwIuwJuwKuwLuwMuwNuwOuwPuwQuwRuwSuwTuwUuwVuwWuwXuwYuwZuwauwbuwcuwduweuwfuxAuxBuxCuxDuxEuxFuxGuxHuxIuxJuxKuxLuxMuxNuxOuxPuxQuxRuxSuxTuxUuxVuxWuxXuxYuxZuxauxbuxcuxduxeuxfuyAuyBuyCuyFuyGuyHuyIuyJuyKuyLuyMuyNWojZnxKrWKZlhZL4LhIDChmKNVowcjGlhPk2ZuyQEVowchahakwfuyQEVowcoOlkMkvfuyQEVowciNltekjcuyQEVowciKiKkjRuyQEVowchMlkXkwTuyQEVowcoElwVklfuyQEDHuyRuySuyTuyUuyVuyWuyXQoxGuyOuyPuyYDCAMM-XowcnlSoxKnqdoxGoxGoxGpjeqieuyaBDDicIpAM2LowcisYoxKnoaoxGoxGoxGuycqieuyaBDFl8Mn8YihFl4Vl4UDHlXl4El4DmiPmDyBvPDCuyeuyfDCl6Sl_UDFmDyBh0LvPyEDFlXfF0AjHDDuzBuzCuzDDCobkODCiMiEDEhXmDyBhADEpiZuzFuzGuzHDDuzAuzEuzIOFn3IowcOFotfowcDCuzKuzLDDicpAmbMkiSowcowcowdnnfuzJoxGuzMuzNqieuyaCDFinKioVioZl5ZiqMDIlRizKhjffch0A0ZlpBDCuzPuzQDEl6el_Fl9Ml_EDFcflRqX8RDD1blXhADDuzSuzTuzUDDjxCjxWl_CDEi6dmLuarTDCuzWuzXDDuzRuzVuzYNYohbnrHuzZuyaBDCsWhxJDHjWhyfqJmakLhgBigLDDpnBuzbuzcDDsW-EhqQDFn7Vn7EqXrfqQDHjWqJouCiuXtRhubhHDEuzepmbuzfu0ADDhqQmgGmgFDGfThCpRjWhRDCu0Cu0DDDuzdu0Bu0ENbopNngDu0FuyaBDBsWDIhvZzdhuPhuMh2Khmfh5ZxeDCu0Hu0IDFhqOhlMhqPh9ZjxLDJ0Hzd4GmLiiGkX8TjEhNDCu0Ku0LDCu0Ju0MNhLiyZnwBu0NuyaBDDuzau0Gu0ODDIhKicMirSowcowcowdngGoxGu0PoxGu0QppQuyaCDE7QkNkR3TDFsW-El6axR3KDGjHidlHkO-OnEDDu0Su0Tu0UDCsW-EDCrTjWDEhXjDtVsPDEu0WplJu0Xu0YDCu0Vu0ZNYiuRnweu0auyaBDDsW-E1bDFjBlbjUuKmHDFjAqeiXwJhmSDErTmLiEIDEu0cu0du0eu0fDDjAiXpCDDrThHmLDEu0WpmDu1Bu1CDCu1Au1DNbixWnhFu1EuyaBDEsW3K7Q1fDHh6UhqHlrApPimAiuenzPDFhVibqUpD1DDDu1Gu1Hu1IDDsWxRl_NDDhVibtaDCnEhoKDEiVZkGiTDEu1Ku1Lu1Mu1NDEmiUl7NmiTiqfDCibhVDCiJqUDDIiwPjQDEu1Pu1Qu1Ru1SDDu1Ju1Ou1TNhLn2FnpJu1UuyaBDEsW3K-ExRDGhnRijHkIhH7QkNDFhRiPjNlHnFDDu1Wu1Xu1YDE3KjxMl_Dl_ADFhHjdTOiDDCu1au1bDCu1Zu1cNiGovbm2Eu1duyaBDEvK0DqP0HDEnNjamDh5dDGiElQnbiYIVDEppEu1fu2Au2BDBDDExRl4f-EsWDHnblQiYiElKken6cDDu2Du2Eu2FDDlEqPvKDFiFvNoanNjaDEoBImTKDEu2Du2Hu2Iu2JDDu2Cu2Gu2KNjMixVnsXu2LuyaBDFu0bu1Fu1Vu1eu2MODolQjMDBu2ODFImCkIjfDMirTowcowcowdmrOoxGu2Nu2Pu2QppQuyaCDEsW2Ai4ZVDEalChCTDDjT5PiMDEu2Srgdu2Tu2UDBu2VDFifrN7O4E2dDC1bhlMDDrgdu2Xu2YDBu2ZNYn5Anofu2auyaBDD2AsW1bDEifrN7O4EDDhAHnJDErgdu2cu2du2eDBu2fNbn4fnoeu3AuyaBDD1bsW2ADEleiDaosSDEmDuOvPyBDEp1Vu3Cu3Du3EDDqR-Bl5BDDalCjCDDu3Gu3Hu3CDCu3Fu3INhLosInqYu3JuyaBDDu2bu3Bu3KDDIicsZMirUowcowcowdngau2Wu3LoxGu3MqieuyaCDFpTvWhwQinJl5WDGjWhHhIhubhgMhBDCu3Ou3PDDwTipX-NDGpTvWhQlOrekQDCu3Ru3SDCpTvWDEhKqXhgB_KDEjWhHqJhIDDu3Uu3Vu3WDDu3Qu3Tu3XOFomeowcDBu3ZDFyFIpFhQhKMh-WowcowcowdnxAu3YoxGu3au3bo_WuyaCDFmhBmhfl5Rn2TmheDGhK4WjTjFiD6VDCu3du3eDHhOlzKh1PhnCn5Ql4LsEDCkclMDGVX1ehkchKDDDu4Au4Bu4CDEhOsElzKh1PDCyKikQDFiRmVovJhDjCDDu4Eu4Fu4GDDu3fu4Du4HOFolDowcODorTowcDCu4Ju4KDEqciZDhKMkiTowcowcowdnscu4IoxGu4Lu4Mp5HuyaCDDFDkMM0RowckqIoxKnuEoxGoxGoxGu4OppQuyaBDIhhCl6BoMizEhnGhvIma7JDDpwCp6Eu4QDFh_PnZwDhkRzLDDpwCp6Eu4SDCu4Ru4TNYixOnkSu4UuyaBDFh9Vj9Mj9QiqQmhXDIkXjHiUixEkOtMpYnKDCu4Wu4XDEh9ViqQj9Ql_LDEhnGhvI7JmaDCu4Zu4aDCu4Yu4bNb6XmrIu4cuyaBDDDxP5FDFh5diqOmahnGhvIDDqvEu4eu4fDDiZmTDDE7JmahnGhvIDFn4OlEjIogfiFDDu5Bu5Cu5DDCu5Au5ENhLiuWnvLu5FuyaBDFocxP5FoTmidDGtHsFIiFmLhvcDDu5Hu5Cu5IDEFocxPoTDDhEsPcDDlfoDl5XDEu5Ku5Lu5Mu0HDCu5Ju5NNiGtVnvKu5OuyaBDF-RiqNl5fl6J6NDIma7JhnGjImDyBiElQDCu5Qu5RDDFDiZDEjIiazXn0DDHhqaimVl4elpLyBh0LvPDDu5Tu5Uu5VDCu5Su5WNjMogBntVu5XuyaBDFu4Vu4du5Gu5Pu5YOFowZYOFolOhLODonYhLOFowUiGOFojOjMDFu5au5bu5cu5du5eDFFDiZ0EkMMhyLowckUowdmrAoxGu5Zu5fu6AqieuyaCDFhnGizGhvI7JmaDB6XDDiZocxPDEqwZu6Cu6Du6EDBu6FDEpYitTitSqWDD1bh9ViqQDHhAHeuGoHzHhODDu6Hu6Iu6JDE_UipAipBindDEwYiyVhzHKDGuZ1T9RitcizBqYDDu6Lu6Mu6NDCu6Ku6ONYoqInvWu6PuyaBDBiZDBmTDDjwfj6Nl8UDD7BlR_bDEu6Ru6Su6Tu6UDCmTiZDEjxCjxWl5Yl-eDFi6dmLuarTmTDDu6Wu6Xu6YDEjwfj6NmhCl-dDGlRhvNitQh_SiUfDF-Lh9Vj9MVXDDu6au6bu6cDDu6Vu6Zu6dNbolPnvYu6euyaBDGzdhuPhvZhuMooDh5ZDCu0Hu7ADFhqOhlMhqPjxLh9ZDI0H8TkXiiGzd4GmLlidDCu7Cu7DDCu7Bu7ENhLn9Om3du7FuyaBDDu6Qu6fu7GOFn7JowcDBu7IDE0EiciZIMhyMowckyPowdm9Eu6Gu7Hu7Ju7KqieuyaCDBhgUDEhAHivJileDHiU7B4VnPmViuLlyIDDu7Mu7Nu7ODBu7PDC1ehhHDGmRotFhwfhnK-ThgUDCu7Ru7SDCl6Il_IDEhnKhwf-ThgUDCu7Uu7VDEhwfhnKmR-TDCu7Xu7MDDu7Tu7Wu7YNYn3VmrMu7ZuyaBDGhGmYi3PhiYn6VhscDCu7bu7MDDl_Jl6KmYDDoLhzU-RDF7BiUlL_e4VDDu7du7eu7fDCu7cu8ANbolZm0eu8BuyaBDDuGiCoYDEwFrLlmVoHDEoLhzUlqO-RDDiaiZ7BDEu8Du8Eu8Fu8GDDuGiCwFDEochGiZhzeDDu8Iu8Ju7MDCu8Hu8KNhLogZm8fu8LuyaBDDienRjdDFiZjFnXockEDDu8Nu8Ou7MDBu8PNiGn0Vmxau8QuyaBDC1IiuJDFockXKiZhFDDhgU-ThwfDDu8Su8Tu8UDBu8VNjMvQm3Xu8WuyaBDD1UrRnUDFjFiZkZnSiRDChgU-TDDu8Yu8Zu8aDBu8bNnGuJm3Vu8cuyaBDGu7au8Cu8Mu8Ru8Xu8dOFn3TowcDBu8fDFFhGHkfpAMirVowcm_KowdnjFu7Qu8eu9Au9BqjYuyaCDChDoFDCaODGh0c8DjRuEjQ_SDEqwZu9Du9Eu9FDE_dhY0LhuaDEFhtOmVmTDExIiYlQkeDD9DjYpUDEu9Hu9Iu9Ju9KDCu9Gu9LDEa-PkDtZDCjT5PDGzBtWjChXhlXoHDEqweu9Nu9Ou9PDD8D4O7FDDOjCoWDEqwZu9Ru9Nu9SDDhBlC_SDCatEDEqwZu9Uqwau9VDClK4ODEoHtWzBjCDEqwZu9Xqwbu9YDEu9Qu9Tu9Wu9ZNYxWnpFu9auyaBDDFiZmTDDOhZonODIpUhdjbrajYkZhmbkSDHiRoFhbahrKsPhDDEu9cu9du9eu9fDEhzXiRoFhDDCOaDGitNjRonUhkGnyHh0cDEqwZu-Bu-Cu-DDCu-Au-ENbooMnhau-FuyaBDFmgEh3Nl6Niqdn0QDGiU0HDhDnPlHDDu-Hu9cu-IDCFmTDIfiiAh0BpS4ZmRosXhkMDDu-KqzTu-LDBhiADFOahDtElHDDqwZu-Nu-ODDu-Ju-Mu-PNhLi0AnmIu-QuyaBDEFiZmTmVDFjAk8QoHihCtWDJhlLwO3GpQjXjKmHwewNDDu-Su-Tu-UDBu-VNiGh_XnhGu-WuyaBDD9CiyConQDCu-Ku-YDFh4QhwYj-ZmiIl9JDIid2ZranPzVhvWhkMoCDCu-au-bDGxBijNiwan_Xn_Vh0EDIhvWhkMiuTitM2Zid9bnxCDDqwZu-du-eDDu-Zu-cu-fNjMiyCngbu_AuyaBDEh4ejhDjhMl6bDHflRjWhHlHoHhbDCu_Cu_DDFiA1J8YpWinODGlRlNhHhbiRjWDDoHFmVDEu_Fo_au_Gu_HDCu_Eu_INnGojGnpUu_JuyaBDGwVk-InekTtF0FDGwf4Y6M0dhoKn2HDDqwLu_Lu_MDCwVk-IDFiWqBoLFn4IDGuXjbiewflwDhoKDDu_Ou_Pu_QDCu_Nu_RNseixbnhXu_SuyaBDF_dl0DhuaiiRmiXDFFmVhtOmTtYDK4Z7Dke6L9dkTh1YnF0W_RDDu_Uu_Vu_WDBu_XN4Tn2dmrCu_YuyaBDIu9bu-Gu-Ru-Xu_Bu_Ku_Tu_ZOFokeowcDBu_bDEFOkMDMhyNowckobowdnhQu9Mu_au_cu_dppQuyaCDBl3VDE9Dl8PjYpUDDu_fu9JvgADGsDtFrFzKl4TpCDFhoMnehjCn3NfDDu_fvgCvgDDIhqLhxHl7Isahtfn7WnyKl7JDFDnepCtFpdDCvgFvgGDFqUsYh_QlkOn5ODI9Cl7Un9GkDosPn2Ql9Ol-DDDu2DvgIvgJDEvgBvgEvgHvgKOFolAowcODnyBowcDCvgMvgNDEDsQkMtIMh-XowcisOowdnlBvgLoxGvgOvgPqjYuyaCM-YowckuboxKnvHoxGoxGoxGppSppWuyaBDGhfvO_PhtXhvRjVDEwC5D0KohZDELmDnIhkQDEppYvgSvgTvgUDBvgVNY9JnjcvgWuyaBDHkOakDzBjHhiRtEDDppYpwCvgYDBvgZNbpVnsDvgauyaBDDkBjSl_RDG-Oh8ekOjHamWDDppYvgcvgdDBvgeNhLlWnsGvgfuyaBDBvaDGnOhjN_XhzF2Rn2ADIhdjYjbkZizUkVlamFDDvhBvhCvhDDDOThCDCkAmGDB1bDEppYvhFvhGvhHDCvhEvhINiGopGnsFvhJuyaBDFjBlbuK6TjUDDiXqe8XDDppYvhLvhMDCj2VlbDBjADEjDsPmGwJDEppYvhOvhPvhQDCvhNvhRNjMyJnsCvhSuyaBDFvgXvgbvhAvhKvhTDEmUofoeuaM5WowckuXowdnsRoxGvhUoxGvhVp1cuyaBDELkHnJhPDHcvCfmBvDoSmJDEppYvhXpjAvhYDEvCmBvDcDDmDnIhkQDEvhXpjAvhavhbDCvhZvhcDELmUKpAM5Xowch-dowdnsMvhdoxGoxGvhepvduyaBDDmEhhUhhXDGwDzLqfizHjzWl5NDCviAviBDFhlYhnWh_PjLhkRDIeuGiXkW6doHiJoqADG5AnJhAkHLlpYDEpwCviDviEviFDCviCviGNYivPnwbviHuyaBDDnZixNh2IDFrCnNKmDiADGhXiEVXiJhrKDEpqPviJviKviLDBviMNbolenrXviNuyaBDE_WhiXqHh0QDDpqPp6EviPDEjHkO-OilGDCjSkBDEmib_WhiXODEpqPviRviSviTDCviQviUNhLivRm2eviVuyaBDHhfmiCpQihC4c6cxVDKvCrMjXjKmH6PivHi0KhkTn5MDDpqPviXviYDBviZNiGiwEnpSviauyaBDDmEmhShheDEOThCoFDHkAhdjYjbkZh0dmGDDvicvidvieDEhoNilBikP7ADCpwCvjADCvifvjBNjMosLnpDvjCuyaBDFviIviOviWvibvjDOFh1EowcDBvjFDEofmUoejfDBhaMvcowckyUowdmrEoxGvjEvjGvjHvjIuyaBDCyHoeDChaiNMirWowchiNoxKm2foxGoxGoxGvjKvjLuyaBDFjdiQkGkRikKDCp5QvjNDGpOuEmakJIsIDGiybjHkOidnzYhtDDDp5QvjPvjQDEnKzV6HqHDCp5QvjSDDvjOvjRvjTOFomfowcDBvjVDDoeofmUMirXowckyQowdnvavjUoxGvjWvjXs1PuyaBDBjFDDVXWDEiTjBqLjLDDvjZvjavjbDDzNl_Ql_MDGiTIjBhBjYhdDCvjdvjeDCvjcvjfNYn_anrDvkAuyaBDFhDhoGiyIlqWijIDGrFl-UwMifiwO2dDDvkCvhHvkDDBvkENbrFnmJvkFuyaBDCvkBvkGDDyHicoeMh-YowckyNowdnrToxGvkHoxGvkIqgHuyaBDCmUuaMkiUowckzNoxKnwHoxGoxGoxGvkKp1cuyaBDGipIipHixAhhIhxQh1FDEowbjHF0HDCvkMvkNDDjZ8JhneDFjHFkXidhfDFlXuE4evRmHDEpzGvkPvkQvkRDEivcnzHizW8LDGhShFhCnRjChIDHlXqZuEjZiDiwPjKDDvkTvkUvkVDDvkOvkSvkWOFn4ZowcDBvkYDDmUuambMirYowckzMowdnhDvkXoxGvkZvkap1cuyaBDBimNDFuTh0a_SxBhjaDCvkcvkdDBvkeDEFoMIiZDFjDioakOiEhBDDvkcvlAvlBDBvlCNYolSm9evlDuyaBDEiDjVhvA1DDEnMhXiFiJDDvkcvlFvlGDBvlHNbooWm9IvlIuyaBDDnArVwdDFmDKjXjKhkTDDvkcvlKvlLDBvlMNhLorfnmYvlNuyaBDDvlEvlJvlODDmUicjfMh-ZowckuaowdnjGvkfvlPoxGvlQvjIuyaCDHhlSmhEipYhlVyDpQ-IDFVhSIjVhfDCvlSvlTDChfjVDFvGsNsdpQigFDEoNlApOmaDEVhXhSjbDEvlVvlWvlXvlYDCvlUvlZDDuajflcMirZowchsRowdnjdvlaoxGoxGvlbqiEuyaBDDOmUicMkiVowc_CoxKmwXoxGoxGoxGvlds1PuyaBDDiOhhbl_ODIhdjYkCkZmiHnSkStRDCvlfvmADEtUvUDiDDHlQsDkekDaiYiEDDs1avmCvmDDDkAmGjfDFhCTOiwCjeDDs1avmFvmGDDvmBvmEvmHOFolBowcODh0TowcDCvmJvmKDEOmUjfofMiraowckUowdnrWvmIoxGvmLvmMs1PuyaBDFkFsT0OltNmJDCvhBvmODBvmPNYlqJnvJvmQuyaBDCnalvdDCvhBvmSDBvmTNbn1Um3ZvmUuyaBDHhoZnHsAivS-Fl_ThwHDCvhBvmWDBvmXNhLnzFntHvmYuyaBDChIldDFZqKqOuWhgLDDvhBvmavmbDBvmcNiGnzAntTvmduyaBDEsW3KjxM-EDH7QiHkIiqRmCkN8TDDvhBvmfvnADBvnBNjMolRm4DvnCuyaBDCHhADHkfhWldtXhkYhxdjPDDvhBvnEvnFDBvnGNnGolWm4CvnHuyaBDCxbtaDCvhBvnJDBvnKNsen2EnvZvnLuyaBDDhoAokPtaDCvhBvnNDBvnON4TokQnvSvnPuyaBDEwIn_b5PzaDGhVoCkLtHibpfDDvhBvnRvnSDBvnTNhuIihIntWvnUuyaBDFrNifiVhyeiMDC1brDDEvhBp1VvnWvnXDBvnYN8fn1NnucvnZuyaBDHiyE3ErdioMhlJhlFipNDCvhBvnbDBvncNiwDivZnlDvnduyaBDGmDnI1JiA8YyBDGwShDoFiRsYwMDDvhBvnfvoADBvoBNiwFoiAnuPvoCuyaBDMvmRvmVvmZvmevnDvnIvnMvnQvnVvnavnevoDDHOkFjchIqVzCpAMirbowckzPowdnuUoxGvoEoxGvoFpgQuyaBDCiOhhbDFhNtUkLhVqODHDFhBwRlYidlHDDvoHvoIvoJDBvoKDFiOhNkLtUqODHibhVmXkLl6DrEtVDDvoMp3SvoNDBvoONYotInuRvoPuyaBDEiOkLtUqODEiJhDmSoFDGibkLmXhVjHLDEvoRvnEvoSvoTDBvoUNbolXnuSvoVuyaBDGhVvehgHibmXkLDFmDnI1JyBvPDFwSoFhDiRsYDEvoRvoXvoYvoZDBvoaNhLnyMnuVvobuyaBDFjBlbuKhjMmHDHhEajIhmRmXqeiXDDvoMvodvoeDBvofNiGyJnwAvpAuyaBDEvoQvoWvocvpBODn2fowcDBvpDDEOiKjfpAMircowckzRowdnqevoLvpCvpEvpFpwAuyaBDDoVyOpEDBoOM5YowcnnAoxKnkEoxGoxGoxGvpHvpIuyaBDFjBlbuKmHhtdDFiXqejFcjADDvpKvpLvhHDBvpMNYopdm1KvpNuyaBDDj2VlbuKDFl9NsPciXqeDEhqatbh5fhwIDDvpPvpQvpRDBvpSNbohEm1MvpTuyaBDCvpOvpUDEicjfLpAM7aowckxeowdmrdoxGvpVoxGvpWvjIuyaBDFmiDiqViqUiqTiwcDHlXhE8JjXjKmHrcDCvpYvpZDBvpaDF8JlMoX2WvfDHjIhEcjHikDvS_cDHlXvR4euEtHoBsFDDvpcvpdvpeDBvpfNYiwYntcvqAuyaBDGqbxc_M8ehjb_YDF8JoX8VhElMDIiXjF2RnOuIh_LhzJjDDDvqCvqDvqEDBvqFNbiuGmzGvqGuyaBDDqbxc8eDGhXufie6fivIhuXDHThZhFhCvTqQnBDDvqIvqJvqKDBvqLNhLn3XnpEvqMuyaBDEnArMn1ahjPDFwChxNzW5D4EDEhSiToBsFDEptBvqOvqPvqQDBvqRNiGixInjbvqSuyaBDEqb8Jlud2WDGDsJimbh7CtZkbDIlQiYiEoLsDkDobh1RDDvqUvqVvqWDEsJimbhlWh7CDFlQiYsDwBkeDFjXjKmHqbxcDDvqYvqZvqaDCvqXvqbNjMqPmxQvqcuyaBDFvqBvqHvqNvqTvqdOFn7dowcODouPjMDCvqfvrADEpE_NjfDM5ZowcksdowdnwNvpbvqevrBvrCvpIuyaBDEjUrQllE8FDDrRiE1UDFkZnSjFtRhoADEDkbFiFDEvrEvrFvrGvrHDFlrCijJyM3BoicDFHhAjOmRjJDGkTqFsIiicpd3GDDvrJvrKvrLDCvrIvrMDJ8F0CllEi0QhoOhoah2LovVl5QDGKkAiXiichEiaDCvrOvrPDBvrQNY0CmrVvrRuyaBDGipRl_BrQhoX6UqBDHiXiE6ViasVhElMDCvrTvrUDEmhAmgemgfl5SDH6ViEsVajCiXl6fDCvrWvrXDCvrVvrYNbogWm-PvrZuyaBDH0Jl7Sl8E1NhuOogR6JDEoVmLUiXDEjAiErTtFDDvrbvrcvrdDBvreNhLosfm3NvrfuyaBDDvrSvravsAOFowBowcODogYowcDCvsCvsDDDoVIkfM3aowch_EowdnkTvrNvsBvsEvsFqieuyaBDByOMirdowcnwXoxKnqFoxGoxGoxGvsHqieuyaBDH7IhnJiwJivAhnDijYhtWDGqAhHjdjWiaikLDEhoOsIiCwbDDvsJvsKvsLDEhlZmicimUhwZDEiaqAikLFDEhHjdDiZDDvsNvsOvsPDCvsMvsQDKivV0an7RivXihen1In7Cn7Gn_Qn7IDCoNimDDG9VimI8elrKjIiDDDvsSvsTvsUDBvsVNYn7SnhLvsWuyaBDFotVimDn1C2Vl4GDGqb8ehgMhyaivEn1RDFk_a_LsIwbiCDDvsYvsZvsaDBvsbNborInhHvscuyaBDCvsXvsdOFnxcowcOFn4TYDCvsfvtADDyOpEmCDCiNoOMkiYowck8EowdnvQvsRvsevtBvtCvtDuyaBDEhien9CnzRorUDFHhAxJjUsIDGyMxGliCljImRkTDDvtFvtGvtHDGk-ZohJohKojRijYn6fDFosJk_a_LoYwFDGqAhHjW0akcmaDDvtJvtKvtLDDl8AhwL_LDIhHihe0a_KlMijYoYwFDCvtNvtODDvtIvtMvtPOFnyVowcOFopcowcDCvtRvtSDDyOHIMkiZowcmyeowdntZvtQoxGvtTvtUqieuyaCDDHIpKM5bowcnkdoxKnraoxGoxGoxGvtWpjcuyaBDBhqfDEIiZoLjFDHl3ZhAHl8OiwIikUdDDvtYvtZvtaDEhuE7W-MhqeDEhAHnJkHDGoLDiDFjFmPDDvtcvtdvteDCvtbvtfDEzNtcjyG0NDFvEjSvb1ehxUDCvuBvuCDEhxUvEmhLjSDDjHkOcDDvjZvuEvuFDCvuDvuGNYixZnvBvuHuyaBDFzNtc0NjyGhJDFjBoVjUmHjKDFfqeiXidjHDDvuJvuKvuLDBvuMNbohAnuNvuNuyaBDEyPzNxQ5RDGhFkcnRhHjdxLDEmPkEsLqADDvuPvuQvuRDF5RhyEhyDxQyPDFlKrIjHkOkXDEmPKkEvTDDvuTvuUvuVDEhFkcnRieDErLlmVoHxLDEvjZvuXvuYvnEDDvuSvuWvuZNhLn0Ym3UvuauyaBDG0NtczNikUl7L-UDIjIvKiajHiElKnblRDDppEvucvudDBvueNiGqPnrCvufuyaBDEvuIvuOvubvvAOFoteowcODopMowcOFokAowcDDvvCvvDvvEDFyHHhKlSqcM5cowckxIowdnkMvuAvvBvvFvvGppQuyaBDCLKMyTowckpMoxKm2GoxGoxGoxGvvIq8QuyaBDDLhPhzDDGhQncnfhkPvAhgdDGkWtJ1UrR1IsHDDvvKvvLvvMDCtbinPDHDtNFnFrA2YkdDCvvOvvPDCvvNvvQNYhkPnqbvvRuyaBDFipChwCh0HivYiqGDEKhEkYvXDCvvTvvUDD1ehhHiqFDHsPcfqHiSmBpcDDvvWpuZvvXDCvvVvvYNbhwCntevvZuyaBDGmDnIyBh0LvPl7DDGrSlhIl-TorVlwL_KDFfcK6IlRDDvvbvvcvvdDBvveNhLnIntbvvfuyaBDGkHLtAhidotBoiKDDqbn4dvZDIhEjIsP5A1eiFcxcDDvwBvwCvwDDBvwENiGovRm-AvwFuyaBDFhxGhxBhwNimThwODDHhAiaDCvwHvwIDBvwJNjMixCnxBvwKuyaBDFvvSvvavwAvwGvwLDEKLpAHMireowcmzWowdmyHoxGvwMoxGvwNq8QuyaBDGhQvAnfnchgdvEDGjVhfiRFlenADDvwPrgUvwQDFizeh2A0BiwfizYDDkdpXKDFnBoMimLDFDDvwSvwTvwUDFhwRhxFipGhxbhxKDHDZFkDkboThVDCvwWvwXDDvwRvwVvwYDFhQncnfvAhgdDFoMimLhicyYhzRDGLKhGH2fpXDDvwavwbvwcDBvwdNYorFngVvweuyaBDGhQvAnfnchgdj9PDFhzSpPhzTh0UivbDFyIrALhicmWDDvxAvxBvxCDBvxDNbiuanjBvxEuyaBDGhQkWh1QoqanfhgdDGmDlwMh0OinEnIn1DDHrSlhIhZhFvDjDrCDDvxGvxHvxIDBvxJNhLn_dnqcvxKuyaBDEhQnchgdkWDEkHLtAhidDBqbDFjAjFnSitVuDDEvxMvxNvxOvxPDBvxQNiGouQntGvxRuyaBDGhQncnfvAhgdLDF1EyX0X-D3DDHhZOnBhFhCjDTDDvxTvxUvxVDBvxWNjMk8MntOvxXuyaBDFvwfvxFvxLvxSvxYODn0UowcDBvxaDEOKhQLMhyQowcnnEowdm-KvwZvxZvxbvxcq8QuyaBDFhfsbhzOogHjVDGjZuOvPnzQohIvFDGmDitVqZahgOhoJDDvxevxfvyADBvyBDELkHrSigfDIhzAhmWxMipQinRnxTrVioeDFjViXaOtWDDvyDvyEvyFDBvyGNYixYm1dvyHuyaBDELhPhzDkHDH2Y_al-ChgdhQnfncDHpdlxDhmTuIuLmPsYDDvyJvyKvyLDBvyMNbivCm1YvyNuyaBDDkFnahuHDIuIsbvGlxDDhfsd0BDDq4ZvyPvyQDBvyRNhLivKntavySuyaBDFhkalmAsAhxRl5aDILkHiiDoHjVtGzBhfDCvyUvyVDBvyWNiGnxVntJvyXuyaBDEvyIvyOvyTvyYOFowKowcDBvyaDELkFjchQMh-aowchmEowdnodvyCvyZvybvycq4EuyaBDDpKlSqcM0SowckpUoxKm8XoxGoxGoxGvyepjcuyaBDGmhZmhYh4Nh4LinZhhBDGkXjHtMoCqWuSDCedDDvzAvzBvzCDFh4Nh4Lh-E-QinWDGoQoRiZmToCqaDCvzEvzFDCvzDvzGOFokaowcDBvzIDCpKiZMirfowckUowdm3TvzHoxGvzJvzKqieuyaBDE0N5JtcinTDGiRiEhboFsSmVDCvzMvzNDBvzODGl-QmhFqLl7CinYl_KDIjFjHnSn4G1YzVoCh0XDDriFvzQvzRDDedhJDHl8Nl8Sh-Eh2Mhych1Tn5cDFkXoChkboWjHDDvzTvzUvzVDCvzSvzWNYosDnrQvzXuyaBDE5K5OhhEhhNDGjFnP_XnOqWsXDEoQoRqLeDDvzZvzavzbDDjiQj4Wl-VDFqWnOmgCosVl9RDCvzdvzeDCvzcvzfNbosCnvXv0AuyaBDEjFoQoRhJDGsUh8AhuCxeoqChndDDv0CrjWv0DDE5RhyEhyDioEDEjmCl7el7dioSDGoRoQedoBqaDDv0Fv0Gv0HDCv0Ev0INhLn0ZnqUv0JuyaBDGhBjZlXipTipVipUDEjFkJjHidDDriFv0Lv0MDBv0NNiGiyOitJv0OuyaBDEtIiqSl0eizRDHhNiehGhFdiiIhKDDv0Qrtfv0RDBv0SNjMouKmrfv0TuyaBDFjBjKlbmHmhNDIoUoXlMqbihYqefidDDriFv0Vv0WDBv0XNnGyJmvEv0YuyaBDGvzYv0Bv0Kv0Pv0Uv0ZOFoldowcDBv0bDGpKOlSqctIpEMisAowch_AowdngTvzPv0av0cv0dqieuyaBDE1dvbvEhxUDIyYoudl0OovW8L_Ol4Ol4QDCv0fv1ADBv1BDEmiKl7MmiLvbDFiaftN7L1dDCv1Dv1EDD6SiHucDE1dvbhuLvEDGjHFlLqHtNfDEv1Gq1Gv1Hv1IDCv1Fv1JNYn6XnuMv1KuyaBDGpWogC1JiA8YhqaDC6I7CDHflRnFc4SOoncDDv1Mv1Nv1ODDhqah5fimWDG1dvbvEhgChgIiaDElLiSjEfDDv1Qv1Rv1SDCv1Pv1TNbiwGnuQv1UuyaBDEhqeipc7Wl7HDDK1dvbDHwLqHlLiMhkb8SiaDDv1Wv1Xv1YDBv1ZNhLopQnuav1auyaBDHl-cmgWmgYmgXixPixQhzLDGvflchnQiWkFKDCv1cv1dDBv1eNiGiufnuOv1fuyaBDGiiYiiZhnX1W2emKDD1dl7XmgPDFdehAHhODDv2Bv2Cv2DDHiiYiiZhnX1W2en2XmKDBl_cDHlLjHiauSiSn6BizFDDv2Fv2Gv2HDDl7YipLl8IDFlLjHosQh0WowNDCv2Jv2KDDv2Ev2Iv2LNjMojAntdv2MuyaBDFv1Lv1Vv1bv2Av2NDFpKKhKpA2bMisBowch-eowdmzUv1Cv2OrqOv2Pq8NuyaBDGhlBinXinUmYhGiqEDCajCDFjT5PiCjCzBDDv2Rv2Sv2TDBv2UDGhlBhGmYhsciiImhPDCK1dDHmBoSvDmJ1Ml0eqUDDv2Wv2Xv2YDBv2ZNYiwSnsBv2auyaBDFhNmYhGhiYi3PDGnLiCnWuJlOvQDFlckAhiX8eiXDDv2cv2dv2eDBv2fNbizbmyGv3AuyaBDFhlBmYhGd5RDDmPizPqADDkEsL0KDFHhAoGiehFDEv3Cv3Dv3Ev3FDBv3GNhLitLnsEv3HuyaBDGhNmYhGhnKmRhwfDGqTtQqX8Ri0En1eDD5AomCnJDDv3Jv3Kv3LDBv3MNiGiySnkPv3NuyaBDEv2bv3Bv3Iv3ODEpKhNhGqTMisCowch-fowdnhYv2Vv3PrwAv3QqieuyaBDIwG2RhoHuEorcivcihYkJDCvzZv3SDGtUDvUiDuDFDCvzZv3UDCv3Tv3VDF5KhwMj4WjiQ5ODGkEitKkAmGmBqUDCv3Xv3YDDKdeDGimSl0OqUyYmGkADDkEoTKDEqwav3av3bv3cDEmgBmgAmgDmiMDDoTkEKDCv3ev3fDDv3Zv3dv4ANYowMnwRv4BuyaBDIhVxEoPqKhlDkLn3DovFDCvzZv4DDHmIl9KhkZhlDl9FipD-KDEdeKhODDqwav4Fv4GDCv4Ev4HNbowGnuCv4IuyaBDCv4Cv4JODohMowcDBv4LDDpKODMisDowckpYowdmwWv3Wv4Kv4Mv4NqjYuyaBDFhyE5RiqchxcinVDGnXmPkE0GxKh1GDCv4Pv4QDGhlTl4chyBhxAhxYhyFDHqWiFvT6QjmCwWhsfDCv4Sv4TDChFieDF2en1Zn9Qn1MnxGDFhAHndrWhuLDDv4Vv4Wv4XDDv4Rv4Uv4YOFokBowcODotZowcDCv4av4bDElSpKiesQMisEowckpaowdnqSv4ZoxGv4cv4dqjYuyaBDEinGl5Il5Jl-PDGnOiFjFoaiWFDEhAdkcyBDDv4fv5Av5BDFhyDiqbhyCiqJmgZDGkHhuL9TmP0GkEDCv5Dv5EDFl7TjJhnd9Tn5RDEHhA5H9WDFh1Gn0boWuZDDErjOv5Gv5Hv5IDDjT5PmQDEjCl8aLn1ODDrjOv5Kv5LDEv5Cv5Fv5Jv5MOFokCowcODouWowcDCv5Ov5PDEqcpKLsQMisFowckpZowdnsev5NoxGv5Qv5Rq8NuyaBDBsUDGjFoTvUODhFDDdiCuGDGkA0XhGmYlvUmQDEv5Tv5Uv5Vv5WDDdeyGDFhuCxewMmgLh8ADGiCuGlOhndlvU0XDDv5Yv5Zv5aDCv5Xv5bOFokdowcODojDowcDCv5dv5eDDpKhGxYMkicowcmzSowdmrQv5coxGv5fv6AqieuyaCDBi0SDH5Dif7OuciHovOmDDCv6Cv6DDEdeHhADGhhG4Jwc3DhqfikUDDp1Vv6Fv6GDCv6Ev6HDFHdhAhOqRDDOhCTDHifh1C7M5DjTrNaDEp1Vv6Jv6Kv6LDBv6MNYilBm1cv6NuyaBDDi0Sh3Qi4VDDhFieooBDGiMjTsXtElLjDDDv6Pv6Qv6RDBv6SNbizfm8dv6TuyaBDDkcyKn1FDHiMjTsXtElLjDsPDDv6Pv6Vv6WDBv6XNhLizcm8ev6YuyaBDGalCkDkLmXtEDEiMjT5P4DDGHdhAhOqR5DDEp1Vv6av6bv6cDBv6dNiGitYnpIv6euyaBDEv6Ov6Uv6Zv6fOFokZowcODn7YowcDCv7Bv7CDFpKsZlSqcOMkidowckoaowdnpAv6Iv7Av7Dv7EppQuyaCDEhpU6NhpThwWDFHivJilehJnPDFiUiE4V7BlQDDv7Gv7Hv7IDDhpU6NhpTDHhDD7BjEhFO4VDCv7Kv7LDCv7Jv7MODn3KowcDBv7ODCpKDMkibowcmzRowdm3Pv7NoxGv7Pv7QqjYuyaCDCrepFMzPowckxfoxKmxJoxGoxGoxGv7SryGuyaBDGhHikPhoFikchvLh1SDIpUhdjYjbjFiFrfkZDDryIv7Uv7VDHine6QpPimAhWl9Vl9XDHhV0W7D1DiJhKhmYDDryIv7Xv7YDEToWalMDHhlOhhCnyXimYipWiqKiqLDDryIv7av7bDDv7Wv7Zv7cDFoWTlMhCaDIhmN0XsJyX9QsToTimRDDryIv7ev7fDBv8ANYk8MmwOv8BuyaBDGiHrfqQ3JlvdnaDHThHhCkEhdjYikNDDryIv8Dv8EDBv8FNbouNnrev8GuyaBDEiBnLoGjODFtPif8brNqXDEhSuciFhADEsKThCkEDEv8Iv8Jv8Kv8LDBv8MNhLovdntQv8NuyaBDChKqXDHhgBigLqJ1AhkbmaiuDDDryIv8Pv8QDBv8RNiGopRnqfv8SuyaBDEv8Cv8Hv8Ov8TOFokWowcDCv8Vr0LDErepFiHhKM-ZowckyBowdnhTv7dv8Uv8Wv8Xr0OuyaBDElejVnyJhfDGjT5PoMtfk8YhQDEryIp1Vv8Zv8aDBi0TDEOhZamGDGjT5Pojf7GzBjCDDv8cv8dv8eDBnLDEmiAhhKhgWiYDEhGrYDFDDv9Av9Bv9CDDv8bv8fv9DDFhGmYhlKtY2fDGiUlL3C7BkXiXDDv8cv9Fv9GDBv9HNYi0Hm1Zv9IuyaBDFmPiZjUmhOldDFKkEsLiamWDDv8cv9Kv9LDBv9MNbnxDm3Wv9NuyaBDCiB0bDGmHjKsRh2NtAwKDFikIoU1ZhzEnYDDv9Pv9Qv9RDD0b2ViBDEiyPinNhlWhxfDFOTiSoLhCDDv9Tv9Uv9VDCv9Sv9WNhLpEnvFv9XuyaBDDrYwTiBDFVl_PXh5dl8CDHjIpXiUzXlrKqPigCDDv9Zv9av9bDBv9cNiGosdnwCv9duyaBDEv9Jv9Ov9Yv9eOFoidowcOFnxaowcDCv-Av-BDErehGKtIMhiFowckyAowdnrBv9Ev9fv-Cv-DryGuyaBDFhnLhwdhxMioKioJDH0GhZiesJmPDiaDCv-Fv-GDDkW7HiyDDEhFnRhZ1MDFhlAsJhGj9PhSDElmJjOoGUDEv-Iv-Jv-Kv-LDCiBnLDEifrNhCTDEhAHIikUDEv-Np1Vv-Ov-PDDv-Hv-Mv-QODn0XowcDBv-SDElSldHreDChMoEMhiGowck4Zowdnsdv-RoxGv-Tv-Uv-VuyaBDDHUIM-aowch_IoxKm-WoxGoxGoxGv-XqieuyaBDGhgXl8XhwXiuZipS-GDH2fitPjCahFxLkDDCv-Zv-aDBv-bDF5Tiodimah1JimeDGiCuGoY3GtAhzCDCv-dv-eDDincmTiZDEiCnWitWhnXDEoChmOkXiFDDv_Av_Bv_CDCv-fv_DNYixJm8Uv_EuyaBDGjUrQhjHoVhoOh2LDDlMiuJhiPDGiCuGjTvXjC0aDDv_Gv_Hv_IDBv_JNb0CnnRv_KuyaBDGhhGxDqT7Ih2ForEDFhHjdhZnRDDFiCuGoYjJqADDv_Mv_Nv_ODBv_PNhLizDmxYv_QuyaBDHnQhtChkLotdyfpLpMDFiCuG3GoYqaDEjAvXkAiXDDv_Sv_Tv_UDBv_VNiGiwTm2Wv_WuyaBDDmRwFhnYDJhZhvMhFnRzBiZixSidl_bDHoDlpTlhHjJHhAhODDv_Yv_Zv_aDBv_bNjMn_YngXv_cuyaBDEjChkOhmekWDEakDlCokJDGHhAjJuFLhODDv_ev_fwgADBwgBNnGhuCnhZwgCuyaBDGv_Fv_Lv_Rv_Xv_dwgDOFowQYODosNowcDCwgFwgGDGHImCkIjCtIMxTowch-cowdm1Bv-cwgEwgHwgIqieuyaBDE0al2WlxRoucDFHhA_eh0GoGDEjT5P1WvXDGkc8eKIqAiyNDEwgKwgLwgMwgNDBwgONYn1BntMwgPuyaBDGlrVlrbl1WhgGl4ahkcDD0aljI1WDFkHiiDLhnKilWDDwgRwgSwgTDBwgUNbn1AntLwgVuyaBDFl5Al9Uouel9TmiYDHHhAoGhieKvX1WDCwgXwgYDBwgZNhLn0EnhAwgauyaBDDlrVlrbl1WDF0aijYk-ZiyNhieDH5DwCKqAvXiaqXDDwgcwgdwgeDBwgfNiGn3Zm8cwhAuyaBDJogVn2BorXl5bl9En3PoiRiyNl-fDF7Dl2WlxRwaqADCwhCwhDDBwhENjMnxZnifwhFuyaBDFwgQwgWwgbwhBwhGOFn7aowcDBwhIDCHIMzQowcmxdowdnpWoxGwhHwhJwhKqieuyaBDFiqBioPl7Wl7ViuJDGmPhFkEieDkDDCwhMwhNDD1IipfvLDFLhlIiiDn1EkHDHmPhFie8ewKvUDDDwhPwhQwhRDB1IDHkQihFigftBouBlOlCDF8eKiXqbFDDwhTwhUwhVDDwhOwhSwhWOFn9LowcODn9KowcDCwhYwhZDElSHULM5dowcm8RowdnwKwhXoxGwhawhbrhMuyaBDE5QhrDj1TmgUDJDFmQwKn6KkDlQsDlODCwhdwheDD1UnUrRDDhAHLDGiZ8e6XhxVhvNoTDEwKwcvZ6ODEwiAwiBwiCwiDDCwhfwiEDJhRiPOThvXhZ_bhgQpdDBnaDDwiAwiGwiHDBwiINYn7Tm8bwiJuyaBDFhRiPjNTODEiJtaoAkFDDwiAwiLwiMDBwiNNbogFm0ZwiOuyaBDCwiKwiPOFoqdowcODoqfowcDCwiRwiSDEUDjciKMisGowcnoWowdm7SwiFwiQwiTwiUq8NuyaBDG1WnzGl6Zn9Un6Zn5VDEjJuFogOhmbDGDxDkbiDxLljWDDwiWwiXwiYDBwiZODosKowcDBwibDEDtIIHMisHowcnjWowdnkKwiaoxGwicwidqjYuyaBDIhxWinBl9ZoveivTohWohSiyTDFhNZhgKhtKfDDwifrjOwjADBhODFiCuGhsfokEl_HDFjThnMhD4Wn6NDEwjCwjDrjOwjEDCwjBwjFDDkEsLl4MDEajCufmPDDrjOwjHwjIDBwjJNYnyQnuTwjKuyaBDFioQipFl7al-Bl-aDFIjUrQkciFDCwjMwjNDDikIlud1ZDFjUrQtAqZjKDEIiCuGiFDErjOwjPwjQwjRDCwjOwjSNbomcm-OwjTuyaBDEIiCuGieDDnXiZvUDEkEsLqAvTDErjOwjVwjWwjXDBwjYNhLlqXnjIwjZuyaBDFxKn2Jl5T_J0GDHh1GuZh1fIpShibjJDDu4BwjbwjcDBwjdNiGosHnwQwjeuyaBDEDiDoLZDIlQsDiYiEkekDaFDGIiCuGjUh1bODErjOwkAwkBwkCDBwkDNjMonXnuDwkEuyaBDEyKikQikcixfDIkEouYouXpUjYkZrKhdDFhDivGjUIODDwkGwkHwkIDBwkJNnGomInvPwkKuyaBDF2Ai4Zl5DiqaipPDFalChCjCTDCwkMwkNDEIiCjUhODEp1Vr9MskIwkPDCwkOwkQNsenyRmxUwkRuyaBDHwjLwjUwjawjfwkFwkLwkSOFolIowcODolfowcDCwkUwkVDEqcIpEDMisIowck4XowdmrWwjGwkTwkWwkXppQuyaBDGl3Wl3Xl3al3YmhIl7GDGkc1WwFIljWhmbDCwkZwkaDB1WDFIhmbwFk-NHDFjT5PhdhDhnMDEwkcr9JwkdwkeDEmhHokLnzV9XDGlMmgMl-Ol6Pl4ArFDCwlAwlBDDwkbwkfwlCOFolJowcODomBowcDCwlEwlFDDqcIDMkjBowcnjXowdngcwlDoxGwlGwlHp5HuyaBDFhgRj-XhyAl7Fn7FDHhAidmRHlNn5blmQDCwlJwlKDFHhAjO_ejJDFmR1XhmVijGfDGhxXxGojSitdiyGl9YDDwlMwlNwlODBxJDEhAHlmJpfDHfmRyMxG3Bn4E4ZDDwlQwlRwlSDDwlLwlPwlTOFolMowcOFoqFowcDCwlVwlWDDHtIpAMkjCowcktCowdnhBwlUoxGwlXwlYqieuyaBDCtIDMmpVowck4QoxKm2NoxGoxGoxGwlaqjYuyaCDCwLouLDIjJuFhoQoGjOlOLkWDGqJDsA1FmD_bDDwlcwldwleDDhhKhgWhlQDEDlNkb0eDHLkWoGonNlOsAxLDDwmAwmBwmCDCwlfwmDOFokbowcODouMowcDCwmFwmGDDtIDpAMkjDowckUowdm7TwmEoxGwmHwmIqjYuyaBDBh0GDCwLDDIoGjOjJwbuFnJl7PhoQDDwmKwmLwmMDCl-Nh0GDGihFigfiuPzFiiDl9IDFDxLnbjAoHDDwmOwmPwmQDEihFigfnxYowLDEoHkWyL7HDFwLiuPzFnRjADEwmSwmTu2DwmUDDwmNwmRwmVODowFowcODowHowcDCwmXwmYDDtIDpFMkjEowcnjVowdnwVwmWoxGwmZwmav-VuyaBDGhkehkdl8WhzMhqLhwSDGnef0F4Y0dhFDCwmcwmdDFomHilWiwMn5PnzODHsEjOiWmY9WhAjUDFnef0d4Y0FDEq4HwmfwnAwnBDCwmewnCODohOowcDBwnEDDLHDMkifowckpKowdnsawnDoxGwnFwnGq4EuyaBDGiqAh4civLivMiqHh3WDIHhA3DizFhHjWhoa0JDCwnIwnJDFrLhoa0JhkO7HDDHhA_eDHnekT0dhie6M7I2UDDwnLwnMwnNDCwnKwnODFwFmgVn0HiteowXDGdien4V3FkAneDG0J5CrL0dovXoHDDwnQwnRwnSDBwnTNYomGmxGwnUuyaBDG7IhnJoneh3WogKmhDDErL0J5CizFDFFiahHDmRDDwnWwnXwnYDBwnZNborbmyFwnauyaBDCwnVwnbOFolGowcOForabODonRbDDwndwnewnfDCHkfMkjAowckxQowdm2TwnPwncwoAwoBpjcuyaBDEjUyfnQpIDEipJuYhzQivaDIwIzaixLZHhCifizdDDwoDwoEwoFDEhxDkIhlUl8eDCkcnBDFjThnMhlXhuLhKDEwjCwoHwoIwoJDCwoGwoKDHkZhdjYjTpUqYjFDHiAiwXxLn2YoiCsJhybDEqlYwoDwoMwoNDIkZhdjYqYjFnShjWsJDDqlUwoDwoPDCwoOwoQNYiuBmxXwoRuyaBDCpDonSDEjUyfnQoZDGDFsPhEkbwKDDwoTwoUwoVDBwoWNbnxPnobwoXuyaBDHhgJmR1Xl7ZioCinA4ZDFoZlGwRh0Z3FDDwoUwoZwoaDBwobNhLlGmrHwocuyaBDH9XzKhgShjYhkA0FneDEpDilGiiRzKDDwoUwoewofDBwpANiGoiDngfwpBuyaBDFnen0GpdsDrRDF0d6MhtWl6Oh1WDDwoUwpDwpEDBwpFNjMikFngWwpGuyaBDFwoSwoYwodwpCwpHOFolHowcODn0CYODn7bowcDDwpJwpKwpLDFrbkIyCtIqcMhyRowckodowdnsbwoLwpIwpMwpNqjYuyaBDDkImCiKM7cowcm_GoxKm2FoxGoxGoxGwpPp1fuyaBDDxKipehrJDInXoWcqfqJHIjHDCwpRwpSDBwpTDEhHnRiehFDGjFnXjHcqWlKDDHhAhODFmhTl4IjanNmPDEwpVwpWwpXwpYDBwpZNYolYmwNwpauyaBDEhHkIhIhRDFjFnXjHjDcDDjanNKDEwpcwpdvhHwpeDBwpfNbotJm0awqAuyaBDHhHkIiqRhR7QkNhIDEhXn5BkAmGDFcjDThCjHDEwqCvhHwqDwqEDBwqFNhLotLm0cwqGuyaBDDwpbwqBwqHDEmCkIkfjfMzRowckUowdm9MwpUwqIoxGwqJp1fuyaBDCmCkIM3bowckvIoxKm1FoxGoxGoxGwqLrqQuyaBDFhqNltNokFomLjwLDFjFiWnFiDTDCwqNwqODFkFsThwbuNiwLDEnF4SuIxCDFhKiJiCThRDDwqQwqRwqSDEkFl8ZioGjwLDEopPipa4R7WDEjEiRO4UDDwqUwqVwqWDDwqPwqTwqXOFokcowcDBwqZDEkFLmChKDCjGiKM7dowcm2Bowdm-EwqYoxGwqawqbwqcuyaCDDl9WjqPmiZDEuZ1TF9RDDwiHwqewqfDGDkblN0eoL6RDIFiEpSqUhVuDlQsDDDwiHwrBwrCDCwrAwrDDCnakFDIuID-HhuUn9NlNtNqCDKxPuDrW0epSh2WraFkXlcDDwrFwrGwrHDBwrINYotOngSwrJuyaBDGkF9J2YlciDxJDGTmXcsKhCouVDDwrLwrMwiHDBwrNNbn9Vm8ZwrOuyaBDExf7XinDjhWDLhAuCZopDjJ9W0MhBkJiDcDDwiHwrQwrRDFipOouZ7XooYjhWDCwiHwrTDCwrSwrUNhLogUnuZwrVuyaBDDiDlehoZDIjZvPnHhwHooSomKl9G2cDDwiHwrXwrYDBwrZNiGohYm0RwrauyaBDDxJmgShoMDFhAH9Wpf5HDLpdliCxGsDyMhjCmRuIitVxfpXDEwiHwrcwrdwreDBwrfNjMouAnvUwsAuyaBDEmAxbtaiyJDIrEhEmXc5GhC9MsPDDwiHwsCwsDDBwsENnGooImrSwsFuyaBDGwrKwrPwrWwrbwsBwsGOFokXowcODn1VowcDCwsIwsJDFjckFmAqVpAM-bowcmyMowdm1RwrEwsHwsKwsLwqcuyaCDGhoZhxThwHl_WyBl9BDDiDleuLDGjZvPlYlhd0M1YDDwsNwsOwsPDFhkaioHivSh5DsADDjZvPuODEiDlejVuLDDwsRwsSwsTDCwsQwsUOFolLowcODooVowcDCwsWwsXDDpAjcDMhySowcnmdowdm9RwsVoxGwsYwsZq8QuyaCDDjFhgAnSDHkZhdjYwClGwIhKDDsvawsbwscDFivciTiiHh6flMDCszZwseDEqKhWpPiwbDHhVqUuChlDlYhFl3LDDsvawtAwtBDEhwJimd9fimcDJkEpYDFlQiDuWsIiwPDCwtDwtEDEwsdwsfwtCwtFDHOhZhFchC7MhzfDFjanNrCnxHh_NDHh5diAmDiZKmTsWDEsvawtHwtIwtJDBwtKNYitOm0UwtLuyaBDEhXl7QiMzeDD1bsWl_GDDsvawtNwtODDl9aze0GDFTnFnOhFhnfDDsvawtQwtRDCwtPwtSNbi0Pm8awtTuyaBDCwtMwtUOFokfowcODnzDowcDCwtWwtXDGhI2SnVuUzTuVM7eowchiMowdm1fwtGwtVwtYwtZp1fuyaCDEsW-ExR3KDD7QkNkRDGlHhHiqRhRjHidDDwtbwtcwtdDCsW3KDEhHhnRkITDF1fkGjL9akEDDwtfwuAwuBDDsW3K7QDGh6UhqHlrApPl4biyeDGqUhVta1DpDibDDwuDwuEwuFDDwtewuCwuGDEImCkIqVMkjFowckvJowdm9AwuHoxGoxGwuIppQuyaCDFhlChwcioN9exQDHmPkEDZoRvT0GDCwuKwuLDFHhAjJuFhODGkDalC6Zh0FqZDIDFnRiemQjTh2JsXDEr-CwuNwuOwuPDEpMpLnQyfDFDfFpSoiIDFnRiejdivNHDDwuRwuSwuTDCnRieDG6Zh0FqZkDhnMtADCDFDEwmKwuVwuWwuXDEwuMwuQwuUwuYOFolEowcODooFowcDCwuawubDGHldiejCrbkfMkjGowckvKowdmxZwuZoxGwucwudqjYuyaCDClFHMhsCowckofoxKm9CoxGoxGoxGwufrhMuyaBDFhWiLhzQtXuYDFHhA_ejJjODHyMxGmR0W4Z3BfDDwvBwvCwvDDFhWiLhzQtXubDFThCxfsMmXDHhElehBlOkQuCtaDDwvFwvGwvHDFhWiLubhkfinaDEDFkblNDGijOkXhVuZ9RkLDDwvJwvKwvLDDwvEwvIwvMOFokVowcODn6HowcDCwvOwvPDDlFHjPM-cowckUowdmqewvNoxGwvQwvRppQuyaBDFoK7YhhdhjBhwEDJmDnIuZ9Rah0FDkDqZDCwvTwvUDBwvVDHmInUmAhtPorYhvSwaDGHhA_ejJpfhODDwvBwvXwvYDBwvZNYmAm_ZwvauyaBDIpH6LhjC0WhjYn4Pl-ExJDCwvBwvcDBwvdNbn_RnoAwveuyaBDHalCuZkDmPjC8XDCwvTwwADBwwBNhLoKm-BwwCuyaBDDwvbwvfwwDODorKhLDBwwFDFlFoKmApHjCM-dowcmvMowdnsUwvWwwEwwGwwHqieuyaBDGhkah5DivSlmAsAowPDIiZzBrIiMDLnyP0MDCwwJwwKDGhWiLjPhnFhzBxEDF4J1cwcrSiydDGsAjVqUhvShCleDDwwMwwNwwODCwwLwwPOFolNowcODowCowcDCwwRwwSDElFmApALM-eowcmvLowdmqdwwQoxGwwTwwUq8QuyaBDDmIlvShgGDE8ealCkDDGOtPif6Eh0cjTDDwwWwwXwwYDGiyFiyAhoLhFnRhZDGmPkEsXmDKmQDDwwWwwawwbDCwwZwwcOFopIowcODopJowcDCwwewwfDDmIlSlFM5eowcnnGowdnhNwwdoxGwxAwxBqieuyaBDEhwVhrJmiGinQDIxKnXhdkCkSiJkAjfDCwxDwxEDDjNxKhnZDDiW8TZDFiJtahViOjEDDwxGwxHwxIDCwxFwxJDFkFnal-ZhqNsTDFhRiPjNTxKDHiW8TtCpSkCkShdDDwxLwxMwxNDBwxONYlqJnvCwxPuyaBDGjahWtXhkYjPpHDIiW8TtCpSkCkShdZDDwxRwxMwxSDBwxTNbixXnvcwxUuyaBDDIHhADEjNotWiueh1XDFhRiPTiWhHDGiJjehVqTiQqADEwxWwxXwxYwxZDBwxaNhLotXnvRwxbuyaBDJiW8TtCrfiQkChdiF3JDDryIwxMwxdDBwxeNiGixcm4AwxfuyaBDFiWqKZpShWDDsvawxMwyBDBwyCNjMnzCntUwyDuyaBDF5QhrDj1TmgTl_VDGhRiPjNTxKiWDCwyFwyGDBwyHNnGorBnubwyIuyaBDGwxQwxVwxcwyAwyEwyJOFolKowcODojCowcDCwyLwyMDGiWkFkfrehIjfMhiHowcknLowdnlPwxKwyKwyNwyOp1fuyaBDDiKqVzCDBiKMhyTowchiLoxKm_YoxGoxGoxGwyQwyRuyaBDFjShI0OiOtaDCiJhDDFfvXhgOzIiMDEhXkAucVDEwyTwyUwyVwyWDEVXWhADFkAmGhXuciFDFfiMhEsczIDEwyUwyYwyZwyaDCwyXwybDEiKjfiHhIM5fowckUowdnrdwycoxGoxGwyds8MuyaBDIhgByNmiarJhKouGlYwRDCvnJwyfDBwzADFhWiLnapPhnFDEOhRhCTDGxbtanFjNjbhvXDDwzCwzDwzEDGhWiLnapPhnFqKDGjEzI5GuInFODDwzGwzHvnJDCwzFwzINYOnqIwzJuyaBDFivfivOl3fimQuCDFhRiPcxffDHhWxEtapPna_VnXDDwzLwzMwzNDB7XDEhRxfcfDCwzPwzQDCwzOwzRNbuCm0CwzSuyaBDHjpasPmXkLuZl2V7MDJTchC3ArEkEhKybhtMDDvnJwzUwzVDBwzWNhLloQmzEwzXuyaBDDxbtaxODGjFiMigBvNiF9ZDJhBlYFiR-CiZDcxaDDwzZwzawzbDBwzcNiGhVkmOwzduyaBDCtahVDF6ElrLhrEhFkcDGuciFmDhAifrNDDwzfw0Aw0BDBw0CNjMlrRm-Vw0DuyaBDExbtahgVhwGDDhXuflwEDIOhZhFThChHc8GDDw0Fw0Gw0HDBw0INnGjfk0Fw0JuyaBDGwzKwzTwzYwzew0Ew0KOFokYowcODowDowcDCw0Mw0NDFqVlFjcjflSM7fowckpDowdm_bwzBw0Lw0Ow0Ps8MuyaCDFrHjpVl6Rl9AjNDFfchRT_TDHuCxEhWiLpP4RhKDDw0Rw0Sw0TDErHjpVjN7WDFjEzIqKiW5GDDtah7JkTDDw0Vw0Ww0XDCw0Uw0YNYokIm-Dw0ZuyaBDCtahoADITchCh0brEhKybhtMDDw0bwzUw0cDBw0dNbloQmzNw0euyaBDDw0bwzawzbDBw1ANhLhVkmOw1BuyaBDDw0bw0Aw0BDBw1DNiGlrRm-Uw1EuyaBDDtah7Jl-bDDhXufoiODHOhZhFThChHcDDw1Gw1Hw1IDBw1JNjMjfk0Fw1KuyaBDFw0aw0fw1Cw1Fw1LOFolCowcODowEowcDCw1Nw1ODEzClFhKjfM6AowckxRowdnmGoxGw1Mw1Pw1QwyRuyaCDibuybuyduzOu0Ru2Ru3Nu3cu4Nu4Pu6Bu7Lu9Cu_evgQvgRvhWvhfvjJvjMvjYvkJvkLvkbvlRvlcvlevmNvoGvpGvpJvpXvrDvsGvsIvtEvtVvtXvvHvvJvwOvxdvydvyfvzLv0ev2Qv3Rv4Ov4ev5Sv6Bv7Fv7Rv7Tv8Yv-Ev-Wv-YwgJwhLwhcwiVwiewkYwlIwlZwlbwmJwmbwnHwoCwpOwpQwqKwqMwqdwsMwsawtawuJwuewvAwvSwwIwwVwxCwyPwySwyew0Qw1RQw1SoxGthToxGMmpdowcitCoxKnvAoxGoxGoxGoxGoxGoxWCMisJowck0BoxKnwOoxGoxGoxGoxGoxGoxWCMisKowckpToxKnrboxGoxGoxGoxGoxGoxWCMmqVowcm7ZoxKm5JoxGoxGoxGoxGoxGoxWCDDVh7Y-LDEvPombl3bmiJDCw1Yw1ZDBw1aDEVXh7Y-LDDFn3GkODBimODDw1cw1dw1eDBw1fNYn4NmsBw2AoxWBDGhgRlmQhyAl6Ll-Kl-JDFiduLmRlwMlHDCw2Cw2DDGl8fohDl-Hl-IsAooLDFvPiDuLmX4IDCw2Fw2GDCw2Ew2HNboifm7Qw2IoxWBDDl6EhhBl6FDHjFjEhNOhFkcsUDCw2Kw2LDDl5El5Fl5GDBhADDw2Nw2OrhVDCw2Mw2PNhLn3LmzCw2QoxWBDFh0Gl8Ql8RmhJmhKDGxLwLlHiuPuFhoQDCw2Sw2TDBw2UNiGogJm0Bw2VoxWBDEw2Bw2Jw2Rw2WOFonEYDBw2YDEicpKtIpAMqSowcnmfowdnnWw1bw2Xw2Zw2aoxGoxWCDFl5PhrDj5Tl5OinbDGiU4UwchjNvPhgRDCw2cw2dDBw2eDBjcDFl5dn1SuIooQuSDFDkboL6RFDDw3Aw3Bw3CDDxfTjqPDFDF1TuZooRDDw3Aw3Ew3FDCw3Dw3GNYn1TmyKw3HoxWCDE5QhrDj5T5UDFuDwKhoQiehADDwiAw3Jw3KDBw3LNborDm0Aw3MoxWCDDhgRhyAj-XDGDjJuFinbh2Gh2HDCw3Ow3PDBw3QNhLn8Jm1Cw3RoxWCDDsaomDmiBDE6YmRh1YljEDEDvPnRnxXDDw3Tw3Uw3VDBw3WNiGlgOm_Aw3XoxWCDEw3Iw3Nw3Sw3YODn1WYODorCbODovChLDDw3aw3bw3cDDDjc6KMhyVowcisOowdntYw2fw3Zw3dw3eoxGoxWCDGl8Hl8Jl-Gl8GmRwFDErFrLyMjWDCw4Aw4BDBw4CDCmRwFDFhnEnRhZomAhFDGhmPqUhgRioFh4c9CDDw4Ew4Fw4GDBw4HNYn_Zm9Ww4IoxWBDBmRDGDiyfuDFinbhgXDDw4Ksldw4LDBw4MNbn_Um-Cw4NoxWBDHl8ThvMlrCijJl7OhkcohPDFkTnR1ChZDDDw4Ew4Pw4QDBw4RNhLn_WngZw4SoxWBDDw4Jw4Ow4TOFolFowcODooEbODn9IhLDDw4Vw4Ww4XDCldjCMisLowcmzdowdnwdw4Dw4Uw4Yw4ZoxGoxWCDHw1Uw1Vw1Ww1Xw2bw3fw4aQw4boxGthToxGM-XowchsOoxKm2HoxGoxGoxGoxGoxGo5YCDCkQlADDoPwAk_ZDIn2WhwBhgNnIrSn2UipZh1cDDw4ew4fw5ADF0Ih0eh0fhwPioBDGkamKOiRhvenIDCw5Cw5DDCinFioIDFsCoPkaifiWDCw5Fw5GDDw5Bw5Ew5HM2LowchmMowdm9Pw5IoxGoxGoxGoxGoxcCDBpgcDGLvFjZlOjXjQDFflRlNlLsCDDpgTw5Lw5MDBw5NNYiyHm1Vw5OoxcBDElIkPLvFDEkYjIhEzXDFsahtfhQokSjADDw5Qw5Rw5SDDhEihXKDGfFDclRlNDDpgTw5Uw5VDCw5Tw5WNbizOmzPw5XoxcBDDjIhEkYDCkaWDFuSqWmBpdvDDEpgTw5Zw5aw5bDBw5cNhLoobmzQw5doxcBDDw5Pw5Yw5eM0RowchsWowdnwIw5Kw5foxGoxGoxGoxcCDDpY8EqWDHzHwe9LpOHU_UDDw5aw6Bw6CDBw6DDCpY8EDDlAkQrDDEoPwAk_Z8bDDw6Fw6Gw6HDBw6INYiuQnvDw6Jo5YBDFlIkPLnImDDEjIhEkYyEDEw6Fw6Lw6Mw5aDBw6NNbixKmzOw6Oo5YBDFhuN1ApTl5K-SDEkamKIoBDDw6Fw6Qw6RDBw6SNhLh0JnoCw6To5YBDDw6Kw6Pw6UOFoqHowcDBw6WM3Xowcmzaowdm2Mw6Ew6Vw6XoxGoxGo5YCDCkajlGDHzdhuNiyYjEhNjQlpBDDw6ZpkFw6aDEhnchxIn1clgeDDIrThmbDDw6Zw6cw6dDCw6bw6eMhiEowcm8HowdnrMw6foxGoxGoxGoxGo5YCM-YowchyXoxKnsNoxGoxGoxGoxGoxGo5YCDCnKiTDDuehmdl4dDF6HkOamLiuKDEppYw7Cw7Dw7EDBw7FNYokHnkRw7Go5YBDCkamKDEzc8OyeipMDEhwKhwUhwTh2QDDw7Iw7Jw7KDBw7LNbivdnoRw7Mo5YBDFiXqea8XjDDEjBlbjK6TDEppYw7Ow7Pw7IDBw7QNhLyJm_fw7Ro5YBDFhfhtXvOhoUhvRDDwC0KorLDCmKkaDEppYw7Tw7Uw7VDBw7WNiG9JnwWw7Xo5YBDEjDhFlHvKDF5N3I5M1fnxIDEppYw7Zw7Iw7aDBw7bNjMloBnkUw7co5YBDGl6MmLivUrPh0YhjbDEzWhXkamKDEppYw7eptBw7fDBw8ANnGsRmwew8Bo5YBDFrVn4UrPwdrEDDkamKscDEppYw8Dp3Sw8EDBw8FNseiKnlNw8Go5YBDEmLhnBrPihLDHiobhxCiofhpShxZhxaxRDDppYw8Iw8JDBw8KN4TixBnnQw8Lo5YBDIw7Hw7Nw7Sw7Yw7dw8Cw8Hw8MM5WowchmHowdm-boxGw8NoxGoxGoxGo5YCDDhrAhqBhheDGjzWh3EwDrDoqNmhUDFqfosYhkF6Hh1dDDw8Pw8Qw8RDBw8SNYivPm-Sw8To5YBDF_WhiXqHilGh8eDDw8Pp6Ew8VDBw8WNblWm2bw8Xo5YBDFnZixNh2IigPmiWDFnImDhQhkQ6IDDjIyEl8LDDmKkanKDEw8Zw8aw8bw8cDBw8dNhLooankOw8eo5YBDEkamKWscDDviJp3Sw9ADDkaWl7RDEl7cl7bl5Ul5VDDw9Cp3Sw9DDCw9Bw9ENiGn8ZmrPw9Fo5YBDEiqekDioOhwYDFjQimXioAl9QlGDDw8Pw9Hw9IDBw9JNjMobnjCw9Ko5YBDF8I2PpQh6Cn4FDEoNh2WmhRmhQDDw8Pw9Mw9NDDl-Xl5Ml5LDFhBjFhmXoBlXDCw9Pw9QDCw9Ow9RNnG8InpTw9So5YBDHlIkQxM-JLlOtBDEh_XtW2NhoRDDw8Pw9Uw9VDBw9WNseojHnjOw9Xo5YBDHw8Uw8Yw8fw9Gw9Lw9Tw9YOFn9EjMDBw9aM5XowcitBowdmrXoxGw9Zw9boxGoxGo5YCDDhmXhxSioTDIjanNl8BiAiErRiMeDDw9dw5aw9eDBw9fNYkfnpHw-Ao5YBDEhmXhxSioThBDEiHlGhXkaDEw-Cp0VppYw-DDBw-ENbikbnpKw-Fo5YBDCw-Bw-GMvcowchyZowdm-ToxGw-HoxGoxGoxGo5YCM5YowchiNoxKm-HoxGoxGoxGoxGoxGo5YCM7aowchsNoxKm2SoxGoxGoxGoxGoxGo5YCDEqOiTZjLDFnEjDh2CrNn_PDEpvCw5aw-Lw-MDBw-NNYloBnrRw-Oo5YBDEkTtDqFxADFovAizZiwZ6E7ODEpvCw5aw-Qw-RDBw-SNbizXm2Cw-To5YBDDkaWmKDFiJ4Ch1UhzbvMDDpmcw-Vw-WDBw-XNhLiKnrUw-Yo5YBDEhVibhkHvBDFcjFjHidnSDFjekalNwRlYDEpvCw-aw-bw-cDBw-dNiGoofm1Dw-eo5YBDEhVibvBjWDCzchXDGkasWOhHThnRDEpvCw_Aw_Bw_CDBw_DNjMn6QmwJw_Eo5YBDFw-Pw-Uw-Zw-fw_FM3YowckUowdnsIoxGw_GoxGoxGoxGo5YCDEmPk9HhgP9aDGkEsLmaqQvSqADDpmbw_Iw_JDBw_KNYkEnvTw_Lo5YBDGhtKiyKigOooNovBmgJDEZhCrfTDDpmbw_Nw_ODBw_PNbooOnncw_Qo5YBDDsarFjADFwff_IhwBk9RDDpmbw_Sw_TDBhxPDGidf6ZhBuTnPDCw_Vw_WDCw_Uw_XNhLivWm1Aw_Yo5YBDCiifixUDEif4EyN0dDHhkLmaqQtCrfvSxdDDw_aw_bw_cDBw_dNiG2Qm3Qw_eo5YBDBwZDFkE9ahiPk9HmaDDpmbxgAxgBDErJikMl7KovMDGhgQqQmaqNibZDDpmbxgDxgEDCxgCxgFNjMihSnwDxgGo5YBDFw_Mw_Rw_Zw_fxgHOFohHowcDBxgJM2MowcktOowdm3IoxGxgIxgKoxGoxGo5YCDDpRtDmSDDqFsU5BDEmPiYxIouIDEpmbxgMxgNxgODDiqWiqYipdDIqFsU5BmPxItDpRmSDDpmbxgQxgRDEl9CmiFl4Wl4BDEueiwehkHouSDDpmbxgTxgUDDxgPxgSxgVNYoiamwdxgWo5YBDDhgQpRtDDDjWib0FDHoWchzIn0cpGl4NidDEpmbxgYxgZxgaDBxgbNbiuSnrKxgco5YBDBl4KDCjWibDHwZhZoiSOhF6G8VDDxgexgfxhADBxhBNhLnyImrJxhCo5YBDCmhGmgbDDjWh_SibDGuZ_U1TlLlGiMDDxhExhFxhGDBxhHNiGosFnrOxhIo5YBDCildiyRDEhBhxPrJl8dDGlYwRhlR1YqLsSDDxhKxhLxhMDBxhNNjMildnwExhOo5YBDDh1LooGiqXDDmPakDDGhxPmgHlan5eimfhxeDEpmbxhQxhRxhSDBxhTNnGojKnsPxhUo5YBDGxgXxgdxhDxhJxhPxhVOFohGowcOFnpXiGDCxhXxhYM7bowcktPowdm2QoxGxhWxhZoxGoxGo5YCDCnKueDE6HzVqHmLDEp6Ew7VxhbxhcDBxhdNYn6OnlLxheo5YBDFh0Q_fikKiqD7QDDp6Ew7VxiADD7Q3TkNDHpStChoYqQlhHitbojVDDp6ExiCxiDDCxiBxiENbh0QniXxiFo5YBDD-MhlP2BDGjIZqHwWpciSDEp6Ew7VxiHxiIDBxiJNhLooZm3BxiKo5YBDGhnUizS_QsSl4CinSDDp6Ew7VxiMDBxiNNiGhnUnpMxiOo5YBDG8IxVpQomNhtDh6CDDp6Ew7VxiQDBxiRNjM8Im9UxiSo5YBDFl4JimZnxOl4Rl_eDDp6Ew7VxiUDCOpDDEhdjYjbkCDEiQkGibl9cDEp6ExiWxiXxiYDCxiVxiZNnGizanmaxiao5YBDFobhoEoMl9bl6CDDp6Ew7VxicDBxidNseobnwaxieo5YBDFhVib8chJtHDEjFjHiMiwKDEp6Ew7VxjAxjBDEmhcmiSmiRl-WDCp6ExjDDCxjCxjEN4TsFnrcxjFo5YBDFjBlbhtd2XsEDFqehEjFjIsPDEp6Ew7VxjHxjIDBxjJNhuIyJm_DxjKo5YBDGid6ZnPpOrGraDEp6Ew7VpmTxjMDBxjNN8fopAmrLxjOo5YBDIlYwR1YnShlRmhbhgYinIDDp6Ew7VxjQDBxjRNiwDlYmrBxjSo5YBDCThCDEZkEhXiQDEp6Ew7VxjUxjVDDiTjLiQDDhlHioDiqIDGhgfrWiDsToqDhIDDxjXxjYxjZDCxjWxjaNiwFihSm3fxjbo5YBDMxhfxiGxiLxiPxiTxibxifxjGxjLxjPxjTxjcOFn9DseDBxjeM5Zowcm8IowdmvaoxGxjdxjfoxGoxGo5YCDGif4EjBhKrFhBDFajFnSFhCDEw5ap1VxkBxkCDBxkDM3aowch_HowdnhMxkEoxGoxGoxGoxGo5YCM5bowchsVoxKm2aoxGoxGoxGoxGoxGo5YCDGlbuKhjMsE6TmHDGqeiXahEwJjFDDxkHw7IxkIDBxkJM5cowchmJowdnlOxkKoxGoxGoxGoxGo5YCDD8JoXlMDDlX4ehhIDEKvSikDjHDExkMxkNxkOw7VDDmgIl_aioUDFqbmgaigCtTkJDDxkMxkQxkRDCxkPxkSNYtVnudxkTo5YBDF8JoXlMigChzZDHqb2WvfxcvZhkEhjbDHhvc8BpGiX2RyYh1eDDxkVxkWxkXDBxkYNbn5LnjZxkZo5YBDFqbxchjbhkEhnHDEl7Al7Bh0Mh0VDGh_L8GhViXfuSDDxkbxkcxkdDChXufDFqbxc8JvZ6fDHTjdhChFtCl_dhZDDxkfxlAxlBDCxkexlCNhLn6am2VxlDo5YBDGhlWsJinHhmciqCimbDHlQnbiYsDoLiEDDCxlFxlGDDlEqPmiEDEsJnydhmcl_SDFqb8JlMxc6XDDxlIxlJxlKDCxlHxlLNiGlEnlCxlMo5YBDExkUxkaxlExlNMyTowchmFowdnkDoxGxlOqpdoxGoxGo5YCDEhrAmgOhqBhheDFl4X2PnzZhxLjhZDEoNwSh2WhdDDxlQxlRxlSDBjwHDFpQhuf2Pl6QjhZDDnAqb2TDDxlUxlVxlWDCxlTxlXNYpVnrExlYo5YBDDnArMjmYDGzWiqP4CwCmhVmgQDEptBxlaxlbw7IDBxlcNbn1fnvGxldo5YBDFnArMjmYqbhjPDE4EljC2dlxYDFl2P_IrCjan8VDEptBxlfxmAxmBDBxmCNhLiuOnuAxmDo5YBDDxlZxlexmEM0SowchmDowdnhPoxGxmFoxGoxGoxGo5YCDDhfxVleDG7Kh1ahzN9JnKnHDDxmHxmIw7VDBxmJNYlzYnuLxmKo5YBDDmKkanHDItdhnVhdkC2c0MtSi0IDDxmHxmMxmNDBxmONboiNnjDxmPo5YBDHLjZlOjXh1BkP6FDDxmHxmMxmRDBxmSNhLxXnwGxmTo5YBDKvGsdn4bpQsNyD0BigFxMhufDDxmHxmMxmVDBxmWNiGvGnqZxmXo5YBDExmLxmQxmUxmYMzPowchmEowdngPoxGxmZoxGoxGoxGo5YCM-aowchsPoxKm9GoxGoxGoxGoxGoxGo5YCDFl_Yl_Ziocl8Yl_XDCxmcw5aDBxmdNYrKnjUxmeo5YBDFl6Gl6Hmhdl6Al9LDCxnAw5aDBxnBNbNnjTxnCo5YBDCxmfxnDOFojPbDBxnFMxTowckUowdm1LoxGxnExnGoxGoxGo5YCDCFiZDGmhai3Fiqeh4QhwYj-ZDH-CjQsKn8KiiAh0BijNDDxnIxnJxnKDBxnLNYh0FnmHxnMo5YBDDFnKiZDG2Z5Fh0PixMwN9HDHhzYhuctWivBhlX8Bh0NDDxnOxnPxnQDBxnRNb6RmrGxnSo5YBDEFhhejwHiZDHxWnyStE-PkDh0RhhZDGjTi3FjQnMOhmXDDxnUxnVxnWDBxnXNhLxWnpGxnYo5YBDDxnNxnTxnZMzQowchyWowdnhOoxGxnaoxGoxGoxGo5YCDDh4ejhDjhMDFflNlRjWiRDCxncxndDBxneDDFDnKDHjAk8QiyCpQwNhoSn1YDEoNhbiqeosZDDxoAxoBxoCDBxoDNYitamwVxoEo5YBDFneycsa1OhlNDFwfhgSrFhnSsKDDqwLxoGxoHDBxoINbikFm9JxoJo5YBDDpCoHhoMDGikShzX1OlXhjKlRDDqwLxoLxoMDBxoNNhLpCnnHxoOo5YBDEsDkewHwVDG9ChoDzGqBwe8UDDqwLxoQxoRDBxoSNiGrLnqAxoTo5YBDDmVtYhzGDHh3NhiAh3O_dl0Dn7XitUDDxnOxoVxoWDBmVDFmiNhuViwVl6ch3ODDxoYqwZxoZDCxoXxoaNjMn0RngYxobo5YBDExIiYlQnbDGjYpUhjC6L_RhvbDDqwLxodxoeDBxofNnGxIm3YxpAo5YBDGxoFxoKxoPxoUxocxpBM5dowchmGowdnrJxnfxpCoxGoxGoxGo5YCM7cowchsToxKnvVoxGoxGoxGoxGoxGo5YCDEkaoqRoqPoqVDFkEiQoTnShoPDEiFrTvNoaDDxpFxpGxpHDDhgTovElkFDF4EtPpR6EODDp1VxpJxpKDDl-FhwapTDEjWhHhIkEDDxpMw7IxpNDDxpIxpLxpOODogSowcDBxpQMzRowchmIowdnoPxpPoxGxpRoxGoxGo5YCDDilClxSlxTDGhdjYkCkZjbh2ZDFiFnOhkGiRODDxpTxpUxpVDCilClxSDFhDnHl9PlqWohLDG5DhuVsX5GhocjTDDxpXxpYxpZDCxpWxpaODowAowcDBxpcM3bowcktOowdnwfxpboxGxpdoxGoxGo5YCDDildiyRouTDFiMlHsSmQlsWDGlGjQiDOkSkCDDxpfxqAxqBDBxqCODn7cowcDBxqEMhsCowcktPowdmsAxqDoxGxqFoxGoxGo5YCMhiIowchsUoxKm-MoxGoxGoxGoxGoxGo5YCDGmKkanHi0Chnah1ADGjHlRpS_flHtCDDssHxqIxqJDChnUhnRDC5SmiVDDcjHhEDDxqLxqMxqNDCxqKxqONYlzYnuJxqPo5YBDEiQkRkNkIDHnXh0ChibhgfonJsTigODEZ3FmKkaDDxqRxqSxqTDBxqUNblqXntNxqVo5YBDGiQkRkNijHhnRmCDEmKkajWnHDJtdh2DuXzMhnVkChdlgetRDDxqXxqYxqZDBxqaNhLohCm3bxqbo5YBDEiQkRkNjdDDmKkajWDFhBjQhxShmXidDDxqdxqexqfDBxrANiGohBnkAxrBo5YBDF7QkRkN8TkIDHtdhnVkChdjbhodzMDDstSxrDxrEDBxrFNjMnyFm3cxrGo5YBDFiQkRkNjdhHDFhBhmXhxSn1P2CDDstSxrIxrJDBxrKNnGnyGnkCxrLo5YBDGxqQxqWxqcxrCxrHxrMMhmCowchyYowdnkLoxGxrNstYoxGoxGo5YCMhsMowchiMoxKmxWoxGoxGoxGoxGoxGo5YCDDkamKl3dDEjarCigPnNDJkZhdjFjYjbcjD7MhFDEsvaxrQxrRxrSDBxrTNYkfm0bxrUo5YBDDkamKjWDChXhnfDGiMiErThFze0GDEsvaxrWxrXxrYDBxrZNbhnfnnUxrao5YBDCxrVxrbM3dowckUowdnmNoxGxrcoxGoxGoxGo5YCDDhgAjFnSDFhdjYtRkZkCDFhKwCwIh2WIDEsvaxrexrfxsADBxsBDEpYsIwYpODEkEsLiAoTDEjHjFcnPDEsvaxsDxsExsFDBxsGNYn2PntSxsHo5YBDGh0IiiHoiMh6fipK8LDCszZxsJDBxsKNbnzBnhIxsLo5YBDDnMxRhpSDGiDhvAuLhf7GoHDEsvasvbxsNxsODBxsPNhLikbm2JxsQo5YBDDxsIxsMxsRODhsdowcDBxsTM3eowchsQowdnpRxsCxsSxsUoxGoxGo5YCMhiJowc_CoxKnrZoxGoxGoxGoxGoxGo5YCDCiOl7fDGhdjYkCkZh2ZkSDFkamKnMnO_XDDxsXxsYxsZDBxsaM-fowckUowdm1UxsboxGoxGoxGoxGo5YCDEwIzaioX5PDChVkLDGlG9MmQoChzKsSDEvhBxsdxsexsfDBxtANYihIitIxtBo5YBDEvhBp1Vw4eo_eDBxtDNbn0OnuBxtEo5YBDChDwSDElIkPLtBDDhEkYjIDEvhBxtGxtHxtIDBxtJNhLn0PngOxtKo5YBDGhWxbnyfiQkRiTDEiHjNlGmBDDvhBxtMxtNDBxtONiGiHm4FxtPo5YBDDkFjcsTDFlIkPLlOjXDDvhBxtRxtSDBxtTNjMkFnuYxtUo5YBDEilCiyRildlxTDEZlGsSh1LDDvhBxtWxtXDBxtYNnGopSm4ExtZo5YBDCvatUDEje3ErdioMDDxtbxtcp3SDBxtdNseiKm7Pxteo5YBDHxtCxtFxtLxtQxtVxtaxtfM_Aowch_FowdmxIoxGxuAoxGoxGoxGo5YCDCiOtUDEkLmXhVuWDDiJhDjBDFFDtUidjQDExuCxuDxuExuFDBxuGDBvmKM_Bowciseowdm9dxuHoxGxuIoxGoxGo5YCM-VowchiLoxKm_aoxGoxGoxGoxGoxGo5YCDDkamKWDI3EhnQ9AzU8cioMlNhweDDxuLp3SxuMDBxuNM2DowchiKowdnrNxuOoxGoxGoxGoxGo5YCDEhWiLqIqKDH2ciUhoCinMhtPmA4QDF4E0dqAi0NifDDxuQxuRxuSDBxuTNYiyBm2LxuUo5YBDFhWiLqIqKnHDEuCimPhoT3ADFhRiPxfcfDDxuWxuXxuYDBxuZNbuCnwPxuao5YBDFidjQlYlHn4XDFmQjFqCuDlsWDDs9fxucxudDDiM-AvNDG7XlwEtVjFkTsSDDs9fxufxvADCxuexvBNhLhVnrIxvCo5YBDEjfioRl4PowTDFhFOhZTnBDDs9fxvExvFDBxvGNiGjfnvexvHo5YBDEoAuMlDhWDEkanKiZ2BDEhDiRoFpDDDxvJxvKxvLDBxvMNjMizJnmbxvNo5YBDFDkbFlNqCDFijOn3HkXuDhgVDDxuQxvPxvQDBxvRNnGn0InhVxvSo5YBDEZqOigIhzKDHDFkblNlElQiDDDs9fxvUxvVDBxvWNsen1HnhUxvXo5YBDHxuVxubxvDxvIxvOxvTxvYODi0GnGODi0JseDCxvaxvbMhiBowchsSowdmraoxGxvZxvcoxGoxGo5YCMCowcm8AoxKmqfoxGoxGoxGoxGoxGo5YCMmsDowcnjLoxKnnVoxGoxGoxGoxGoxGo5YCDCoqQouJDEhiSn5HkD2PDFOtWpQhdhfDDxwAxwBxwCDBxwDMmsEowcnkQowdnjHxwEoxGoxGoxGoxGo5YCDFhmXhxShxPl4SioTDEhBuT2OidDCxwGxwHDBxwIMmsOowcm8JowdnoLxwJoxGoxGoxGoxGo5YCDGmgKiqZhlEinf3B8LDFapXhzWhjEhnbDCxwLxwMDDyM3Bn8fDDhzWhjElXDGpXavNOehsXDDxwOxwPxwQDCxwNxwRMmsZowcnoSowdngexwSoxGoxGoxGoxGo5YCDDrGosbiidDFjDhoIhvR2ThHDFrCoCnxNnKnADExwUptBxwVxwWDBxwXMmtCowcm-Zowdm-cxwYoxGoxGoxGoxGo5YCDGokGoscomEvFn2Sl6dDFsbleiD0BiiFDCxwaxwbDBxwcMmtDowcmycowdm9LxwdoxGoxGoxGoxGo5YCDGn6W_GovPogXiuNixHDEhjalza6b2RDDmKhwBi0EDDxwfxxAxxBDBxxCMmtEowcmydowdnpaxxDoxGoxGoxGoxGo5YCDH8SnxUnzan5Kn0fnybyDDDhwBk9Xi0CDGhRhChHlzaOTDDxxFxxGxxHDBxxIMmtFowcnsTowdm2OxxJoxGoxGoxGoxGo5YCDBhJDFilCoqUoqSl0Tn4RDGoQrEhtejFhnPh1ZDDxxLxxMxxNDBxxOMmtGowcm8Eowdm1TxxPoxGoxGoxGoxGo5YCDGk9R6U6WhO0eqBDDiven1JlNDGjQweiROhoQsKDDxxRxxSxxTDBxxUMmtHowcm8Yowdm9OxxVoxGoxGoxGoxGo5YCDCoNkHDGhvDn6Sl9Hl8bojYnyDDGltcsdhuO6WhAhzVDDxxXxxYxxZDCltchudDCh1DvXDGsdhuO6WhA0BhODExxXxxbxxcxxdDCxxaxxeMmsFowcmvGowdnuIxxfoxGoxGoxGoxGo5YCDGhjXhwAijTliMl8KihWDFxJn7HhuCnFotCDF6WioWk-LhA0BDDxyBxyCxyDDBxyEMmsGowcnnDowdnkBxyFoxGoxGoxGoxGo5YCDChoBlADEsalxEiyUh1VDEsKma0ZhkMDDxyHxyIxyJDBxyKMmsHowcmxcowdnpOxyLoxGoxGoxGoxGo5YCDGmR4ZijGh1Yovch0BDFsalxEsKiyUoqcDFFsdoL9HojNDDxyNxyOxyPDBxyQMmsIowcm9VowdmwLxyRoxGoxGoxGoxGo5YCDGtG7GsUizTn5diuUDGycl0borGhkAi0BoqLDGsdoLLkQtB9HDDxyTxyUxyVDBxyWMmsJowcm8OowdmvZxyXoxGoxGoxGoxGo5YCDFohalpIlvQopUnzdDEpC1OlChkIDF8X7EkHidn3EDDxyZxyaxybDBxycMmsKowcmvIowdnwFxydoxGoxGoxGoxGo5YCDEpcj_Kn8Ll1eDF9bn9BhudhoRn6eDGlKidiuc7DlhehvDDDxyfxzAxzBDDpcj_Kl1eDEiuc_Rlhe7DDFhjXhwAn8eovHlhdDDxzDxzExzFDCxzCxzGMmsLowcm7Rowdm0fxzHoxGoxGoxGoxGo5YCDFhkAojTn2Ll-SiyUDIogDn0ThmZiyMl-LovUhnMhoRDCxzJxzKDBxzLMmsMowcmwcowdnjYxzMoxGoxGoxGoxGo5YCDCpC1ODGOonWopH7D9d6eDIkChdkSpXahjXhwAsUDDxzOxzPxzQDBxzRMmsNowcmvJowdnhJxzSoxGoxGoxGoxGo5YCDDmKhKiWDGhCT9QsKqXn4YDFoWpCjThd7JDEryIxzUxzVxzWDBxzXMkmKowcm8Fowdm9SxzYoxGoxGoxGoxGo5YCDCiBolTDEhQtfwYn4QDGopLlenHsa_IhwADDxzaxzbxzcDBxzdMmsPowcmvQowdntRxzeoxGoxGoxGoxGo5YCDGvWosUosRosen6MoqBDHoieouazKrFtZljEhvVDCx0Ax0BDBx0CMmsQowcm-dowdm-Nx0DoxGoxGoxGoxGo5YCDHlyK1ViHiDhIsJmgcDGOhHhdjbsNkCDDryIx0Fx0GDElexVk8YrUDEifvWhvLaDEryIp1Vx0Ix0JDCx0Hx0KMmsRowcngCowdnhdx0LoxGoxGoxGoxGo5YCDF6Jh1Pl4YnzJn8IDIorHlwLihWigUaijIycigCDEmKiWrehKDDx0Nx0Ox0PDBx0QMmsSowcm8DowdngRx0RoxGoxGoxGoxGo5YCDBnHDFokDooehoPkJoiTDHlXhB1DsbqblkdyNDDx0Tx0Ux0VDBx0WMmsTowcm8Gowdm9Kx0XoxGoxGoxGoxGo5YCDEivG8AiDhoWDHyNrJouU0ZsKkEhkLDDx0Zx0ax0TDBx0bMmsUowcmwSowdnqPx0coxGoxGoxGoxGo5YCDDnH_Ik9XDHiUhnOn5Sn3c0WhoKlwDDFkJ2crWpc6FDDx0ex0fx1ADBx1BMmsVowcnnBowdnvMx1CoxGoxGoxGoxGo5YCDCnH_IDGogGogEokKiyQopX3ADEiJOhVFDDx1Ex1Fx1GDBx1HMmsWowcm9cowdm1Sx1IoxGoxGoxGoxGo5YCDElEn6Tn0Kn3eDGwHnFn7PzKn2InxSDFnHkbxfljJ_IDDx1Kx1Lx1MDBx1NMmsXowcmyIowdnoIx1OoxGoxGoxGoxGo5YCDFn4Dn2OlkFnzbn3aDDmKsapCDFiEn1QjF9SovKDDx1Qx1Rx1SDBx1TMmsYowcm8BowdnlHx1UoxGoxGoxGoxGo5YCDHopbopaonaonZn3bllGnzcDHielkdiiFjFjHhdooCDCx1Wx1XDBx1YMmsaowcm4Jowdm7Ox1ZoxGoxGoxGoxGo5YCDG1JnImDhtfl9ShQDFlNlRivehjffDGiROhBhmUhdn_eDDx1bx1cx1dDBx1eMmsbowcm9fowdm9Bx1foxGoxGoxGoxGo5YCDFh0On2DipEouOojUDGnNivehZovDnLaDEhOxZn8XogIDDx2Bx2Cx2DDBx2EMmscowcm8VowdntEx2FoxGoxGoxGoxGo5YCDExIkeiYoIDIjYnIzKn6Gwf6LhgSrFDDu2Dx2Hx2IDBx2JMmsdowcnlJowdnmLx2KoxGoxGoxGoxGo5YCDGojbojcl-Rhtfn2cltbDGhmaogAn_comFn5TxADCx2Mx2NDBx2OMmseowcnkYowdm3Gx2PoxGoxGoxGoxGo5YCDEn9AkQ-SnVDEhIhCOhnEDFhdkZjYizAiDDEx2Rx2Sw7Vx2TDBx2UMmsfowcm7aowdnpNx2VoxGoxGoxGoxGo5YCDFrGnyYpOoreoqZDEhZhFOhIDDnNh_NoCDDnK9VhiWDEx2Xx2Yx2Zx2aDBx2bMmtAowcmyRowdm1Ex2coxGoxGoxGoxGo5YCDFhoPoiUowSmToiVDIwVopB1I1C1Dh1ZhsXtADCx2ex2fDBx3AMmtBowcm0XowdnnTx3BoxGoxGoxGoxGo5YCMmtIowcnjaoxKnvIoxGoxGoxGoxGoxGo5YCDGnzLn2NhvNl2NhvXhmcDFh_ek9I_YhnHhkEDEhFhZjTxCDDx3Ex3Fx3GDEnzKl2Nh0FlMDDhZhFnBDDjTrUh1ZDEx3Ix3Fx3Jx3KDCx3Hx3LMmtJowcnoBowdmxVx3MoxGoxGoxGoxGo5YCDDn5Fn5En1dDDmKsan2bDFwYijRhBkDlLDDx3Ox3Px3QDBx3RMmtKowcnqRowdnuex3SoxGoxGoxGoxGo5YCDEnYh1An4axcDHhdjY4cohfondorM6fDEmKh1AhkAnADDx3Ux3Vx3WDBx3XMmtLowcm7eowdnjex3YoxGoxGoxGoxGo5YCDFl2P_In9FohNn4BDFi0En4AhwAlxYljCDFnKmKjXjK9VDDx3ax3bx3cDBx3dMmtMowcm0OowdmxHx3eoxGoxGoxGoxGo5YCDGhjXhwAoodn6UliMijTDEsajpUlyEijRDG9SscotDhvRjYsXDDx4Ax4Bx4CDBx4DMmtNowcnnCowdnpCx4EoxGoxGoxGoxGo5YCDEjpUoiFlgOlyEDD-PkDiuMDHoNimD2VlO1GjTrUDDx4Gx4Hx4IDBx4JMmtOowcmySowdnwLx4KoxGoxGoxGoxGo5YCDGioLlwaotUowVowRomMDIi0BhvXivJl3Ii0LycltbhjYDCx4Mx4NDBx4OMmtPowcnmZowdm3Ox4PoxGoxGoxGoxGo5YCDCiDleDHl0EnHh1Ai0Fwf4YivGDG2cl3LnyWhuHsdorADDx4Rx4Sx4TDBx4UMmtQowcm8Cowdm1Xx4VoxGoxGoxGoxGo5YCMmtRowcnkGoxKm9HoxGoxGoxGoxGoxGo5YCDGojWn6Ii0DhteljVoqYDGk8dhjYpCorWk-NnzWDF8F9LzHiuVhoODDx4Yx4Zx4aDBx4bMmtSowcnkJowdmzMx4coxGoxGoxGoxGo5YCDGimDihfk-Ll8FonVnxEDIivE-PkDkblNhyaimIljVDCx4ex4fDBx5AMmtYowcnkHowdnjJx5BoxGoxGoxGoxGo5YCDD9LhoOhjHDGhjYizVl4HioWoiHlyODGh1VsaqBhzKnyUhjXDDx5Dx5Ex5FDBx5GMmtZowcnoJowdnnSx5HoxGoxGoxGoxGo5YCDGn0Jk_Gn9RnxfohVhoVDIhHDoiBn6RieiiF0Cn5NDCx5Jx5KDBx5LMmtaowcnkIowdm8Wx5MoxGoxGoxGoxGo5YCDFjiLllXmiOlpRorQDHn3On6DiyXosAotAk8dlpFDCx5Ox5PDGllXn4cosMjiLovTlpRDFzH8Fiya0CiuVDFhCneijCivDhKDDx5Rx5Sx5TDCx5Qx5UMmtbowcnlEowdm2Kx5VoxGoxGoxGoxGo5YCDFoqOiyaiuVopChjWDHovGhgMojdk_GohRhyaivEDCx5Xx5YDBx5ZMmtcowcnwZowdnpQx5aoxGoxGoxGoxGo5YCDGn3MhvX3GixTowIhucDEhjYizV0al5HDGhjXnzIn4SlqcsaojJDDx5cx5dx5eDBx5fMmtdowcmxfowdnhWx6AoxGoxGoxGoxGo5YCDFqBjUonKixThvXDFijCojeorO1I4eDFiya7IhnJojIhgSDDx6Cx6Dx6EDBx6FMmteowcm1Powdm-Rx6GoxGoxGoxGoxGo5YCDF6W0BhAjUFDGoiPlsDojEouRinCn7ZDFizVhjYycizNaDDx6Ix6Jx6KDBx6LMmtfowcnoNowdnsHx6MoxGoxGoxGoxGo5YCDGj_DooKn6Cn7Kn7LotPDIychvDa6LhvblNi0MhjCDCx6Ox6PDBx6QMmtTowcnqCowdnpfx6RoxGoxGoxGoxGo5YCDHj-fn6dokOokMokNnxdn2CDHielqAnzN0YlqcikWhHDCx6Tx6UDBx6VMmtUowcnqEowdmrNx6WoxGoxGoxGoxGo5YCDGn0An0Bl-MowOohen1XDIhjYmRneouf3BiuAn4WlyODCx6Yx6ZDBx6aMmtVowcmxOowdnwSx6boxGoxGoxGoxGo5YCDFqBjUj-f6UixTDElqA1UnUnRDGiwRkZkblCwKnSDDx6dx6ex6fDBx7AMmtWowcm1Oowdm-Qx7BoxGoxGoxGoxGo5YCDGhjConPopEh1Koocn3ADGi0MihQixGhvb6LopfDFljJhnAhA6WjUDDx7Dx7Ex7FDBx7GMmtXowcnoGowdnhbx7HoxGoxGoxGoxGo5YCMmuAowcnqOoxKnlGoxGoxGoxGoxGoxGo5YCDG6WorPotMohQlkLnzfDHl8cn3dnzTooJoqJychnaDCx7Kx7LDBx7MMmuBowcntFowdm9Xx7NoxGoxGoxGoxGo5YCDFhsXokUopWosaosWDIlyIalqbhuUOqA7EizLDEpcpChkIiwNDDx7Px7Qx7RDBx7SMmuMowcnkaowdmvWx7ToxGoxGoxGoxGo5YCDF8UoL0eitRwcDG1OnxFlXlvQ7ElCDGikSowY_RhzXovYhjKDDx7Vx7Wx7XDBx7YMmuXowcm7bowdnqHx7ZoxGoxGoxGoxGo5YCDGorZzGooXn7An7Bl7EDEpC1OnzX7EDEiuYkJlXh0RDDx7bx7cx7dDBx7eMmudowcmvKowdnkfx7foxGoxGoxGoxGo5YCDIlqbl3eohXouborNosBogQn6FDHn5IjIihLiwNpcnyclwaDCx8Bx8CDBx8DMmueowcnoDowdmrex8EoxGoxGoxGoxGo5YCDG0Yn2KrLn3fohFnzMDG9a8AivQhHjN_fDEqBrW6JjBDDx8Gx8Hx8IDBx8JMmufowcmxPowdm0Px8KoxGoxGoxGoxGo5YCDEnyOnyNijEovZDFhvVtZxG1IiRDGlkLqBsdk9WhPuXDDx8Mx8Nx8ODBx8PMmvAowcnlFowdntIx8QoxGoxGoxGoxGo5YCDFi0Cl5cn2VhnaoqXDGhvVqXyN0MrJooHDGkShob4IiiF4Qn9JDDx8Sx8Tx8UDBx8VMmvBowcm-Yowdm9bx8WoxGoxGoxGoxGo5YCDDigUilGn7NDHhiWliFqInyLotYiueiucDFqBrW1NhA6JDDx8Yx8Zx8aDBx8bMmvCowcmyTowdnocx8coxGoxGoxGoxGo5YCDG_RihQi0Mixdhvb6LDGhxExIhzapUpXitZDFiWDoL9HwVDDx8ex8fx9ADBx9BMmuCowcm7dowdnjAx9CoxGoxGoxGoxGo5YCDGlqLluWk9GouHonboiLDIhudLiCh1Vien2M6ZwcDCx9Ex9FDBx9GMmuDowcmzLowdnwJx9HoxGoxGoxGoxGo5YCDGn4Hn6AlpFn2aovL1FDF0W_T8AkT7EDFsdj_D6Jsak9WDDx9Jx9Kx9LDBx9MMmuEowcmzKowdnhcx9NoxGoxGoxGoxGo5YCDDwVl4ZorRDGhoKieiYycuXlsDDCx9Px9QDBx9RMmuFowcm7cowdmwfx9SoxGoxGoxGoxGo5YCDIikWllGn7Uk_dooPogPlzOonLDHqBzH1NhuOhne6QitZDCx9Ux9VDFmgNoqMizClzOnyEDGqBzHlpThnehuOrQDD6QotNitZDDx9Xx9Yx9ZDCx9Wx9aMmuGowcnmMowdmrbx9boxGoxGoxGoxGo5YCDF-HhuUlpck-Dl0GDFiwNn6EhsXpCkHDIiYlQsDzKnek_NkS4IDDx9dx9ex9fDE-Hlpck-Dl0GDGiYlQsDzKhlNk_NDGkS4IjYqBhsXhgSDDx-Bx-Cx-DDCx-Ax-EMmuHowcm-Fowdntfx-FoxGoxGoxGoxGo5YCDHorJhydn9SovIl0Emgd8ADE1Nl1BrW-HDExf_ThRhHDDx-Hx-Ix-JDBx-KMmuIowcngAowdnvOx-LoxGoxGoxGoxGo5YCDGoiJouDouEouFn0dovSDGqBrWotGhA-HhvNDCx-Nx-ODBx-PMmuJowcmyBowdmvbx-QoxGoxGoxGoxGo5YCDGh2LotKnxQn2eooAn3WDH7ElCahuU7DqAl3DDCx-Sx-TDBx-UMmuKowcntDowdm_Bx-VoxGoxGoxGoxGo5YCDEhOitRhgAojMDC1IvLDIhiSlCl3DnyChsXiehkKhvDDDx-Xx-Yx-ZDBx-aMmuLowcm8SowdngNx-boxGoxGoxGoxGo5YCDHllRopZotEl3Ni0Li0B1NDKlid9Vn3FiyWycn7MOnxRliF0WDCx-dx-eDBx-fMmuNowcngKowdnpLx_AoxGoxGoxGoxGo5YCDGn9Pl8DohcohdotTiuCDG1VlyKmWhQycjIDCx_Cx_DDBx_EMmuOowcnoOowdnwMx_FoxGoxGoxGoxGo5YCDGl2QiyWosTn4Ji0R3BDE1NllRl1BihfDFiCqB9LihflADDx_Hx_Ix_JDBihfDE1Nl3Ni0Ll3IDE3BhnOl2QiyWDDx_Lx_Mx_NDCx_Kx_OMmuPowcnoTowdm3Cx_PoxGoxGoxGoxGo5YCDGxMmiQovNn4KhuOomJDF0Wn6LnzU0Z7EDFogan8Wh1AijEn7ODDx_Rx_Sx_TDBx_UMmuQowcntPowdmzJx_VoxGoxGoxGoxGo5YCDGycl4Fl0bn0en2RokTDKnzSl3cn8dnyZn_SopYn_Tn7fnyAioWDCx_Xx_YDBx_ZMmuRowcntCowdnuKx_aoxGoxGoxGoxGo5YCDFoqKn3Qn3RudijbDFoqTl0TiuHlxZoqWDCx_cx_dDBx_eMmuSowcnoFowdnoMx_foxGoxGoxGoxGo5YCDDitRhOovQDGhwBnzElnXycixHoiGDDjIiahiPDDygBygCygDDBygEMmuTowcmwMowdmxAygFoxGoxGoxGoxGo5YCDGn3Bn3CowalpInzenyaDEnyTokRe6ODCygHygIDBygJMmuUowcnoHowdnqGygKoxGoxGoxGoxGo5YCDIixHn1Kn1LlnXn9HogLosGiuHDFexZnZh0RomODCygMygNDBygOMmuVowcnoEowdnlAygPoxGoxGoxGoxGo5YCDHltBltAn2ZlxZmgRn6YovaDHjChiPn7DjTvLijbvTDCygRygSDBygTMmuWowcnoQowdmwbygUoxGoxGoxGoxGo5YCDGpT2V1GkQimC-SDDeolcxZDFiuHn5Uh0OhQojLDDygWygXygYDBygZMmuYowcnjPowdmyEygaoxGoxGoxGoxGo5YCDCiCl8VDEieosEeopeDE3BhnOn3YosODGqB0epck_d1NpCDEygcygdygeygfDByhAMmuZowcnoUowdm1byhBoxGoxGoxGoxGo5YCDFhzGhhZopKjCvLDGieifhkKopVahKDErWhOoViCDDyhDyhEyhFDByhGMmuaowcmxSowdmvcyhHoxGoxGoxGoxGo5YCDEotaotbotcizMDIk9GluWotHlqLolaonTogNhudDCyhJyhKDByhLMmubowcnqTowdnufyhMoxGoxGoxGoxGo5YCDEhIltAltBhvVDGhlNhnImWnSlCxaDFiClpYiwdqBn4CDDyhOyhPyhQDByhRMmucowcnlIowdmwHyhSoxGoxGoxGoxGo5YCDkLw4dw5Jw6Aw6Yw7Aw7Bw8Ow9cw-Iw-Jw-Kw_HxgLxhaxkAxkFxkGxkLxlPxmGxmaxmbxnHxnbxpDxpExpSxpexqGxqHxrOxrPxrdxsVxsWxscxuBxuJxuKxuPxvdxvexvfxwFxwKxwTxwZxwexxExxKxxQxxWxyAxyGxyMxySxyYxyexzIxzNxzTxzZxzfx0Ex0Mx0Sx0Yx0dx1Dx1Jx1Px1Vx1ax2Ax2Gx2Lx2Qx2Wx2dx3Cx3Dx3Nx3Tx3Zx3fx4Fx4Lx4Qx4Wx4Xx4dx5Cx5Ix5Nx5Wx5bx6Bx6Hx6Nx6Sx6Xx6cx7Cx7Ix7Jx7Ox7Ux7ax8Ax8Fx8Lx8Rx8Xx8dx9Dx9Ix9Ox9Tx9cx-Gx-Mx-Rx-Wx-cx_Bx_Gx_Qx_Wx_bygAygGygLygQygVygbyhCyhIyhNyhTQyhUoxGthToxGM-XowchsOoxKkuFoxGoxGoxGoxGoxGoyaBM2LowchmMowdk7RoxGoxGoxGoxGoxGoyaBM0RowchsWowdkvRoxGoxGoxGoxGoxGoyaBOFlxeowcDByhZM3XowcisRowdkzfoxGoxGyhaoxGoxGoyaBMhiEowcisUowdkkKoxGoxGoxGoxGoxGoyaBM-YowchyXoxKk4CoxGoxGoxGoxGoxGoyaBM5WowchmHowdk4DoxGoxGoxGoxGoxGoyaBOFlkQowcDByhfM5XowcisXowdklUoxGoxGyiAoxGoxGoyaBMvcowchyZowdkwBoxGoxGoxGoxGoxGoyaBM5YowchiNoxKk3eoxGoxGoxGoxGoxGoyaBM7aowchsNoxKkrToxGoxGoxGoxGoxGoyaBOFlpVowcOFlnBowcDCyiFyiGM3YowckUowdm-GoxGoxGyiHoxGoxGoyaBOFlwNowcDByiJM2MowcisTowdkuHoxGoxGyiKoxGoxGoyaBOFlpUowcDByiMM7bowcisNowdkxGoxGoxGyiNoxGoxGoyaBMhyOowch_Gowdk6aoxGoxGoxGoxGoxGoyaBM5ZowckqVoxKk0JoxGoxGoxGoxGoxGoyaBOFlkPowcDByiRM3ZowcisWowdk0KoxGoxGyiSoxGoxGoyaBM5aowcitAowdkmWoxGoxGoxGoxGoxGoyaBM5bowchsVoxKitHoxGoxGoxGoxGoxGoyaBM5cowchmJowdkxcoxGoxGoxGoxGoxGoyaBODhvGowcDByiXMyTowchmFowdkveoxGoxGyiYoxGoxGoyaBM0SowchmDowdkqZoxGoxGoxGoxGoxGoyaBMzPowchmEoxKkrGoxGoxGoxGoxGoxGoyaBODiwUowcDByicM-ZowckUowdk0AoxGoxGyidoxGoxGoyaBMhiFowchsRowdkvToxGoxGoxGoxGoxGoyaBMhiGowch_DowdkuGoxGoxGoxGoxGoxGoyaBM-aowchsPoxKitGoxGoxGoxGoxGoxGoyaBMxTowckUowdkncoxGoxGoxGoxGoxGoyaBMzQowchyWowdisfoxGoxGoxGoxGoxGoyaBM5dowchmGowdkwboxGoxGoxGoxGoxGoyaBM7cowchsToxKkqeoxGoxGoxGoxGoxGoyaBOFlncowcDByjGMzRowchmIowdk8DoxGoxGyjHoxGoxGoyaBOFlkGowcDByjJM3bowch_BowdknXoxGoxGyjKoxGoxGoyaBMhiIowchsUoxKisdoxGoxGoxGoxGoxGoyaBMhmCowchyYoxKkrNoxGoxGoxGoxGoxGoyaBM3cowckUowdkvAoxGoxGstYoxGoxGoyaBODixDowcDByjPM6Bowch_CowdkqCoxGoxGyjQoxGoxGoyaBMhsMowchiMoxKitFoxGoxGoxGoxGoxGoyaBM3dowckUowdkqFoxGoxGoxGoxGoxGoyaBM3eowchsQowdkuQoxGoxGxsUoxGoxGoyaBMhiJowc_CowdmwZoxGoxGxuIoxGoxGoyaBM-VowchiLoxKisSoxGoxGoxGoxGoxGoyaBM2DowckUowdnrfoxGoxGoxGoxGoxGoyaBODl2dowcDByjYMhiBowchsSowdkrYoxGoxGyjZoxGoxGoyaBMhlaowchiKowdmrcoxGoxGoxGoxGoxGoyaBDhNyhWyhXyhYyhbyhcyhdyheyiByiCyiDyiEyiIyiLyiOyiPyiQyiTyiUyiVyiWyiZyiayibyieyifyjAyjByjCyjDyjEyjFyjIyjLyjMyjNyjOyjRyjSyjTyjUyjVyjWyjXyjayjbQyjcoxGthToxGDCAlPM-XowchsOoxKkuFoxGoxGoxGoxGoxGyjeEM2LowchmMowdk7RoxGoxGoxGoxGoxGyjeEM0RowchsWowdkvRoxGoxGoxGoxGoxGyjeEM3XowcisRowdkzfoxGoxGyhaoxGoxGyjeEMhiEowcisUowdkkKoxGoxGoxGoxGoxGyjeEM-YowchyXoxKk4CoxGoxGoxGoxGoxGyjeEM5WowchmHowdk4DoxGoxGoxGoxGoxGyjeEM5XowcisXowdklUoxGoxGyiAoxGoxGyjeEMvcowckzWowdkwBoxGoxGoxGoxGoxGyjeEM5YowchiNoxKk3eoxGoxGoxGoxGoxGyjeEM7aowchsNoxKkrToxGoxGoxGoxGoxGyjeBDByiGM3YowckUowdnpVoxGoxGykKoxGoxGyjeEM2MowcisTowdkuHoxGoxGyiKoxGoxGyjeBM7bowcisNowdkxGoxGoxGyiNoxGoxGyjeBDByiFMhyOowcnnMowdmwQoxGoxGykOoxGoxGoxeBMkiXowch_Gowdk6aoxGoxGoxGoxGoxGyjeBM5ZowckqVoxKk0JoxGoxGoxGoxGoxGyjeEM3ZowcisWowdk0KoxGoxGyiSoxGoxGyjeEM5aowcitAowdkmWoxGoxGoxGoxGoxGyjeEM3aowch_HowdnsKoxGoxGoxGoxGoxGoxeBM5bowchsVoxKitHoxGoxGoxGoxGoxGyjeEM5cowchmJowdkxcoxGoxGoxGoxGoxGyjeEMyTowchmFowdkveoxGoxGyiYoxGoxGyjeEM0SowchmDowdkqZoxGoxGoxGoxGoxGyjeEMzPowchmEoxKkrGoxGoxGoxGoxGoxGyjeEM-ZowckUowdk0AoxGoxGyidoxGoxGyjeEMhiFowchsRowdkvToxGoxGoxGoxGoxGyjeEMhiGowch_DowdkuGoxGoxGoxGoxGoxGyjeEM-aowchsPoxKitGoxGoxGoxGoxGoxGyjeEMxTowckUowdkncoxGoxGoxGoxGoxGyjeEMzQowckpGowdisfoxGoxGoxGoxGoxGyjeEM5dowchmGowdkwboxGoxGoxGoxGoxGyjeEM7cowchsToxKkqeoxGoxGoxGoxGoxGyjeEMzRowchmIowdk8DoxGoxGyjHoxGoxGyjeBM3bowch_BowdknXoxGoxGyjKoxGoxGyjeBMhiIowchsUoxKisdoxGoxGoxGoxGoxGyjeEMhmCowchyYoxKkrNoxGoxGoxGoxGoxGyjeEM3cowckUowdkvAoxGoxGstYoxGoxGyjeEM6Bowch_CowdkqCoxGoxGyjQoxGoxGyjeBMhsMowchiMoxKitFoxGoxGoxGoxGoxGyjeEM3dowckUowdkqFoxGoxGoxGoxGoxGyjeEM3eowchsQowdkuQoxGoxGxsUoxGoxGyjeEMhiJowc_CoxKnrYoxGoxGoxGoxGoxGyjeBM-fowckUowdmwYoxGoxGoxGoxGoxGyjeBM_Aowch_FowdnvEoxGoxGoxGoxGoxGyjeBM_BowciseowdnhKoxGoxGxuIoxGoxGyjeBM-VowchiLoxKisSoxGoxGoxGoxGoxGyjeEM2DowchiKowdm-JoxGoxGoxGoxGoxGyjeBMhiBowchsSowdkrYoxGoxGyjZoxGoxGyjeBDhRyjfykAykBykCykDykEykFykGykHykIykJykLykMykNykPykQykRykSykTykUykVykWykXykYykZykaykbykcykdykeykfylAylBylCylDylEylFylGylHylIylJylKylLylMylNylOylPylQylRQylSoxGthToxGM-XowchsOoxKm9NoxGoxGoxGoxGoxGoyaBM2LowchmMowdnvfoxGoxGoxGoxGoxGoyaBM0RowcnsfowdnwYoxGoxGoxGoxGoxGoyaBOFoqGowcDBylXM3XowcmzZowdm0doxGoxGylYoxGoxGoyaBMhiEowcniYowdnrSoxGoxGoxGoxGoxGoyaBM-Yowcm9aoxKnrVoxGoxGoxGoxGoxGoyaBM5WowchmHowdnsOoxGoxGoxGoxGoxGoyaBOFkwJowcDByldM5XowckwJowdmrYoxGoxGyleoxGoxGoyaBOFowJowcDBymAMvcowchyZowdm2RoxGoxGymBoxGoxGoyaBMirWowcmybowdnsQoxGoxGoxGoxGoxGoyaBM5YowchiNoxKnsJoxGoxGoxGoxGoxGoyaBM7aowchsNoxKm2IoxGoxGoxGoxGoxGoyaBOFonfowcDBymGM3YowckUowdmxCoxGoxGymHoxGoxGoyaBM2Mowcm3KoxKm-IoxGoxGoxGoxGoxGoyaBMmpGowcm3Jowdm2doxGoxGoxGoxGoxGoyaBOFoqEowcODonMowcDCymLymMMkiWowcmwUowdm3RoxGoxGymNoxGoxGoyaBMmpHowcmwTowdnnboxGoxGoxGoxGoxGoyaBOFogMowcODn7eowcDCymQymRM7bowcmzVowdm9QoxGoxGymSoxGoxGoyaBMhyOowch_GowdngUoxGoxGoxGoxGoxGoyaBM5ZowcniaoxKnoXoxGoxGoxGoxGoxGoyaBM3ZowcniZowdnoYoxGoxGoxGoxGoxGoyaBOFnxbowcODovfowcDCymXymYM5aowcnkNowdnwToxGoxGymZoxGoxGoyaBM5cowchmJowdnnZoxGoxGoxGoxGoxGoyaBMyTowchmFowdnhCoxGoxGyiYoxGoxGoyaBM0SowchmDowdnjfoxGoxGoxGoxGoxGoyaBMzPowchmEoxKm1aoxGoxGoxGoxGoxGoyaBM-ZowckUowdnqLoxGoxGyidoxGoxGoyaBMhiFowchsRowdngQoxGoxGoxGoxGoxGoyaBMhiGowch_DowdngJoxGoxGoxGoxGoxGoyaBMxTowckUowdmxEoxGoxGoxGoxGoxGoyaBM5dowchmGowdnjSoxGoxGoxGoxGoxGoyaBM7cowchsToxKm1WoxGoxGoxGoxGoxGoyaBMzRowchmIoxKnpboxGoxGoxGoxGoxGoyaBOFn9MowcODn0WowcDCynGynHMmpWowckUowdnoZoxGoxGynIoxGoxGoyaBMmpXowcm1IowdnqJoxGoxGoxGoxGoxGoyaBMmpYowcm-XowdngLoxGoxGoxGoxGoxGoyaBMmpZowcnkcoxKnuGoxGoxGoxGoxGoxGoyaBMmpaowckUowdnsLoxGoxGoxGoxGoxGoyaBMmpbowcmzBowdmxboxGoxGoxGoxGoxGoyaBMmpcowcnjQowdm2coxGoxGoxGoxGoxGoyaBOFnxeowcODooTowcDCynQynRM3bowch_BowdnvNoxGoxGynSoxGoxGoyaBMhmCowcngBoxKm2DoxGoxGoxGoxGoxGoyaBODn0FowcDCstXynVM3cowckUowdmzFoxGoxGynWoxGoxGoyaBM6Bowch_Cowdm0SoxGoxGyjQoxGoxGoyaBM3dowckUowdm0VoxGoxGoxGoxGoxGoyaBM3eowchsQowdm-LoxGoxGxsUoxGoxGoyaBMhiJowc_CowdmwaoxGoxGxuIoxGoxGoyaBM2DowckUowdnsAoxGoxGoxGoxGoxGoyaBODooUowcDByndMhiBowcm7YowdmvXoxGoxGyneoxGoxGoyaBOFn8bowcODn8aowcDCyoAyoBMhlaowchiKowdnnaoxGoxGyoCoxGoxGoyaBDhYylUylVylWylZylaylbylcylfymCymDymEymFymIymJymKymOymPymTymUymVymWymayiVymbymcymdymeymfynAynByjBynCyjDynDynEynFynJynKynLynMynNynOynPynTyjMynUynXynYyjSynZynaynbyjWyncynfyoDQyoEoxGthToxGDBisJXisJk0ByoGhUowcoxGowcowcDBisKXisKkpTyoIhUngEoxGowcowcDBqSXmqRnmCyoKhUnheoxGowcowcXmqKkubyoKhUniEoxGowcowcXmqMnlQyoKhUniToxGowcowcXmqNnkFyoKhUniFoxGowcowcXmqPmzTyoKhUniHoxGowcowcXmqQm0WyoKhUniCoxGowcowcXmqSnlMyoKhUniIoxGowcowcXmqTktCyoKhUkwHoxGowcowcXmqUk4QyoKhUniPoxGowcowcXmqWnkeyoKhUnhfoxGowcowcXmqXm8PyoKhUniQoxGowcowcXmqYnkbyoKhUniOoxGowcowcXmqZnmKyoKhUniJoxGowcowcXmqamvHyoKhUkwHoxGowcowcXmqbnhRyoKhUniUoxGowcowcXmpemzDyoKhUniVoxGowcowcDBisLXmpfmzcyobhUmxDoxGowcowcDCqSisLXmqAmzfyodnDniKoxGowcowcXmqBm3HyoKhUkwGoxGowcowcXmqCnqByoKhUkwGoxGowcowcXmqDm0QyoKhUniGoxGowcowcXmqEm8QyoKhUniMoxGowcowcDCqShyVXmqFisYypDnDniDoxGowcowcXmqGmzeyoKhUniBoxGowcowcXmqHmzbypDnDniLoxGowcowcXmqInmDyoKhUniAoxGowcowcXmqJmyLypDnDniSoxGowcowcXmqLnoVypDnDniNoxGowcowcXmqOnpYyoKhUniRoxGowcowcDfyoHyoJyoLyoMyoNyoOyoPyoQyoRyoSyoTyoUyoVyoWyoXyoYyoZyoayocyoeyofypAypBypCypEypFypGypHypIypJypKYmlUmlVtYypLo8cBDB2LX2LhmMypNhUngHoxGowcowcDB0RX0RhsWypPjRowcoxGowcowcDB3XX3XisRypRjRowcoxGowcowcDBhiEXhiEisUypTjRowcoxGowcowcDB5WX5WhmHypVjRowcoxGowcowcDB5XX5XisXypXjRowcoxGowcowcDBvcXvchyZypZ4fowcoxGowcowcDC3YhyOX3YkUypbnDnnNoxGBowcDB2MX2MisTypdjRowcoxGBowcDB7bX7bisNypfjRowcoxGBowcDBkiXXhyOh_GyqBjRngFoxGBowcDB3ZX3ZisWyqDjRowcoxGowcowcDB5aX5aitAyqFjRowcoxGowcowcDB3aXowcowcyqHrcmxToxGBoxeDB5cX5chmJyqJjRowcoxGowcowcDByTXyThmFyqLjRowcoxGowcowcDB0SX0ShmDyqNjRowcoxGowcowcDB-ZX-ZkUyqPjRowcoxGowcowcDBhiFXhiFhsRyqRjRowcoxGowcowcDBhiGXhiGh_DyqTjRowcoxGowcowcDBxTXxTkUyqVjRowcoxGowcowcDBzQXzQhyWyqX4fowcoxGowcowcDB5dX5dhmGyqZjRowcoxGowcowcDBzRXzRhmIyqbhUnpPoxGowcowcDB3bX3bh_ByqdjRowcoxGowcowcDB3cX3ckUyqfjRowcoxGowcowcDB6BX6Bh_CyrBjRowcoxGowcowcDB3dX3dkUyrDjRowcoxGowcowcDB3eX3ehsQyrFjRowcoxGowcowcDD-f_A_BXhiJ_CyrHnDowcoxGBowcDB2DX2DkUyrJsOm_coxGBowcDBhiBXhiBhsSyrLjRowcoxGBowcXhlahiKyrJsOm_doxGBowcDhBypOypQypSypUypWypYypaypcypeyqAyqCyqEyqGyqIyqKyqMyqOyqQyqSyqUyqWyqYyqayqcyqeyrAyrCyrEyrGyrIyrKyrMyrNYloRloStYyrOyjeEDBirHXh-RowcyrQhUowcoxGowcowcDBh-RXkiEowcyrShUowcoxGowcowcDBirIXkiFowcyrUhUowcoxGowcowcDBirRXkiGowcyrWhUowcoxGowcowcDBkhVXkiHowcyrYhUowcoxGowcowcDBirLXkiJowcyrahUowcoxGowcowcDBirMXkiKowcyrchUowcoxGowcowcDBkiIXh-UowcyrehUowcoxGowcowcDBirNXkiNowcysAhUowcoxGowcowcDBirOXkiLowcysChUowcoxGowcowcDBh-UXkiMowcysEhUowcoxGowcowcDBirPXkiOowcysGhUowcoxGowcowcDBirQXkiRowcysIhUowcoxGowcowcDBh-VXkiPowcysKhUowcoxGowcowcDBkhXXh-VowcysMhUowcoxGowcowcDBkhZXkiQowcysOhUowcoxGowcowcDBh-SXh-SowcysQjRowcoxGowcowcDBh-TXh-TowcysSjRowcoxGowcowcDBkhWXkhaowcysUhUowcoxGowcowcDBkhYXkhbowcysWhUowcoxGowcowcDBkhcXkiBowcysYhUowcoxGowcowcDBkhdXkiCowcysahUowcoxGowcowcDBkheXkiDowcyschUnrAoxGowcowcDBirJXkhfowcysehUowcoxGowcowcDBirKXkiAowcytAhUowcoxGowcowcDZyrRyrTyrVyrXyrZyrbyrdyrfysBysDysFysHysJysLysNysPysRysTysVysXysZysbysdysfytBYh0KiwBtYytCuuABDChrWhlcX2LisYytEnDowcoxGowcowcDB-aX0RkqIytGhUowcoxGowcowcXhyLkUyqVhUowcoxGowcowcDC3XxTXhyMkyPytJhUmrRoxGowcowcDDzQhlehlfXirVkobytLnDowcoxGowcowcDChlehlfXhyNisOytNsOowcoxGowcowcDBhrXX5WkuXytPhUowcoxGowcowcDBhrYX5Xh-dytRhUowcoxGowcowcDChrZhraXvckyUytTnDowcoxGowcowcDB5YXirWhiNytVhUowcoxGowcowcXirXkyQyqDhUowcoxGowcowcDC2M3aXh-YkyNytYnDowcoxGowcowcDCvczPXkiUkzNytanDowcoxGowcowcXirYkzMypZhUowcoxGowcowcXh-ZkuaypZhUnrPoxGowcowcDBzPXirZhsRytehUowcoxGowcowcDBhiJXkiV_CyuAhUowcoxGowcowcDB-fXirakUyuChUowcoxGowcowcDB_AXirbkzPyuEhUowcoxGowcowcDB_BXirckzRyuGhUowcoxGowcowcDBhrbX7akxeyuIhUowcoxGowcowcDChrcyTX5ZksdyuKnDowcoxGowcowcX3ZkUyqLhUowcoxGowcowcDCyT0SX5amyJyuNnDowcoxGowcowcDBhrdX3ah_EyuPjRowcoxGowcowcDBhreXirdk8EyuR4fowcoxGowcowcX5ckxIyqbhUowcoxGowcowcXyTkpMyqdhUowcoxGowcowcDB-bXiremzXyuV4fowcoxGowcowcDDhsAhsB7eXhyQnnFyuXnDowcoxGowcowcDB7dXh-aisPyuZhUowcoxGowcowcDBhsCX0SkpUyubhUowcoxGowcowcDC-c-dXirfh_AyudnDowcoxGowcowcDB-eXisAh-eyufhUowcoxGowcowcDBhsDXisBh-fyvBhUowcoxGowcowcDB5eXisCkpYyvDsOowcoxGowcowcXisDkpayvDsOowcoxGowcowcXisEkpZyvDsOowcoxGowcowcDBhsEXisFkoayvHhUowcoxGowcowcDBhiHXzPkxfyvJhUowcoxGowcowcDChsFhmAX-ZkyByvLnDowcoxGowcowcDBhsGXhiFkyAyvN4fowcoxGowcowcDChmAhmBXhiGk4ZyvPnDowcoxGowcowcDBhyTX-ah_IyvRhUowcoxGowcowcDC5fhsIXxTh-cyvTnDowcoxGowcowcDB5fXzQk4XyvVsOowcoxGowcowcDB7fX5discyvXjRowcoxGowcowcDB6AXisGkpKyvZhUowcoxGowcowcDBhsHXisHkxQyvb4fowcoxGowcowcDChrfhldXhyRkodyvdnDowcoxGowcowcXzRkUyqfhUowcoxGowcowcDBhmCX3bkvIywAhUowcoxGowcowcX7disQyrBhUowcoxGowcowcDC3d3eX-bhiMywDnDowcoxGowcowcXhySkvJyqfhUowcoxGowcowcDBhmBX7ekvKywGhUowcoxGowcowcDChsJhsKXhsCkofywInDowcoxGowcowcDBhsLXhiHknLywKhUowcoxGowcowcDB-VXhyThiLywMhUowcoxGowcowcDBhlaX5fhiKywOhUowcoxGowcowcDChrQhrRX7fkpDywQnDowcoxGowcowcDC3Y2MX6AkxRywShUnkVoxGowcowcDheytFytHytIytKytMytOytQytSytUytWytXytZytbytcytdytfyuByuDyuFyuHyuJyuLyuMyuOyuQyuSyuTyuUyuWyuYyuayucyueyvAyvCyvEyvFyvGyvIyvKyvMyvOyvQyvSyvUyvWyvYyvayvcyveyvfywBywCywEywFywHywJywLywNywPywRywTYn_LiiWtYywUoyaBDCGpJX2LowcypNjRnqaoxGowcywWDBmoeZowcywYrcowcDBywZX0RowcypPhUmvRywaowcthZX3XowcypRjRknSoxGowcowcDBhrWXhrWowcywdjRowcoxGowcowcDBhlcXhlcowcywfjRmwRoxGowcowcDBmpCZowcyxBrcowcDBmpBZowcyxDrcowcDCyxCyxEXhrXowcytPhUmvTyxFowcticXhrYowcytRjRowcoxGowcowcDBhrZDCmpEmpDZmpFyxJnDowcDByxKXhrZowcyxIhUmyfyxLowctkJDBhraXhraowcyxNjRknSoxGowcowcXvcowcypZ4fmrZoxGowctkcDB3YX3YowcyxQhUniWoxGowctlGDC2M7bDCmpKmpOZmpIyxTnDowcDCmpLmpPZmpJyxVnDowcDBmpMZowcyxXrcowcDBmpNZowcyxZrcowcDEyxUyxWyxYyxaX2MowcyxSnDnnOyxbowctlaXowcowcypfrcnjKoxGCtlaX3ZowcyqDjRnjMoxGowctnQX5aowcyqFjRowcoxGowcowcDBmpSZowcyyArcowcDBmpQZowcyyCrcowcDBmpRZowcyyErcowcDDyyByyDyyFX3aowcyqHhUmvUyyGowctoBXhrbowcyuIjRowcoxGowcowcDBhrcXhrcowcyyJjRowcoxGowcowcXhrdowcyuPjRowcoxGowcowcDCpJteXhreowcyuRjRmrUoxGowcyyMDBhrfXhrfowcyyOjRowcoxGowcowcDBhldXhldowcyyQ4fowcoxGowctkcDBhyPXhyPowcyyShUm9ToxGowcowcXyTowcyqLjRowcoxGowcowcDBmpTZowcyyVrcowcDByyWX0SowcyqNhUmvSyyXCtpeXzPowcytejRowcoxGowcowcXxTowcyqVjRowcoxGowcowcXzQowcyqX4fowcoxGowctkcDBhleXhleowcyycjRowcoxGowcowcDBhlfXhlfowcyyejRowcoxGowcowcXzRowcyqbjRowcoxGEowcX7dowcyuZjRowcoxGEowcX-bowcyuVjRowcoxGEowcDBhsAXhsAowcyzDjRowcoxGEowcDBhsBXhsBowcyzFjRowcoxGEowcDB7eX7eowcyzHjRowcoxGEowcDB-cX-cowcyzJjRowcoxGEowcDB-dX-dowcyzLjRowcoxGEowcX-eowcyufjRowcoxGEowcX5eowcyvDjRowcoxGEowcXhsDowcyvBjRowcoxGEowcXhsEowcyvHjRowcoxGEowcDBhsFXhsFowcyzRjRowcoxGEowcDBhmAXhmAowcyzTjRowcoxGEowcXhsGowcyvNjRowcoxGEowcX5fowcyvVjRowcoxGEowcX7fowcyvXjRowcoxGEowcX6AowcyvZjRowcoxGEowcXhsHowcyvbjRowcoxGEowcDBhsIXhsIowcyzajRowcoxGEowcDBhyUXhyUowcyzchUnmcoxGEowcXhmBowcywGjRowcoxGEowcDBhsJXhsJowcyzfjRowcoxGEowcDBhsKXhsKowcy0BjRowcoxGEowcX3cowcyqfjRowcoxGowcowcX6BowcyrBjRowcoxGowcowcXhsLowcywKjRowcoxGowcowcX3dowcyrD4fkwIoxGowctkcX3eowcyrF4fkwIoxGowctkcX-fowcyuCjRowcoxGowcowcDBmqcZowcy0JrcowcDBy0KX_AowcyuEhUmvVy0LowctkcX_BowcyuG4fowcoxGowctkcX2DowcyrJsOnjEoxGowcowcDBhrQXhrQowcy0PjRowcoxGowcowcDBhrRXhrRowcy0RjRowcoxGowcowcXhlaowcyrJsOmzAoxGowcowcDiCywXywbywcyweyxAyxGyxHyxMyxOyxPyxRyxcyxdyxeyxfyyHyyIyyKyyLyyNyyPyyRyyTyyUyyYyyZyyayybyydyyfyzAyzByzCyzEyzGyzIyzKyzMyzNyzOyzPyzQyzSyzUyzVyzWyzXyzYyzZyzbyzdyzey0Ay0Cy0Dy0Ey0Fy0Gy0Hy0Iy0My0Ny0Oy0Qy0Sy0TYiiWloWtYy0UtpWBX2LowcoxGlwbngdoxGowcowcDBkiSX0Rowcy0XhUm8ToxGowcowcDBhyMX3Xowcy0ZhUnrLoxGowcowcDCirSirTXhrWowcy0bnDowcoxGowcowcDCirThyLXhlcowcy0dnDm2AoxGowcowcXhrXowcypVhUowcoxGowcowcXhrYowcypXhUnmeoxGowcowcXhrZowcypZsOnrFoxGowcowcXhraowcypZsOnjNoxGowcowcDCirYh-ZXvcowcy1DnDmrKoxGowcowcDCirS6AX3Yowcy1FhUnnIoxGowcowcX2MowcyvZhUnkWoxGowcowcDBirXX3Zowcy1IhUowcoxGowcowcDBh-YX5aowcy1KhUowcoxGowcowcDCirUh-YX3aowcy1MnDowcoxGowcowcDB7aXhrbowcy1OhUowcoxGowcowcDC7a5ZXhrcowcy1QnDowcoxGowcowcXhrdowcyqHhUngIoxGowcowcDBkiYXhreowcy1ThUm4GoxGowcowcDBhyRXhrfowcy1VsOowcoxGowcowcXhldowcy1VsOowcoxGowcowcXhyPowcoxGlwbnsZoxGowcowcDB5ZXyTowcy1ZsOowcoxGowcowcX0Sowcy1ZsOowcoxGowcowcDCirZh-aXzPowcy1cnDowcoxGowcowcDBhyLXxTowcy1ehUm-eoxGowcowcDBhyNXzQowcy2AsOowcoxGowcowcDChyNh-XXhleowcy2CnDowcoxGowcowcXhlfowcy2CnDm0YoxGowcowcDCh-W5cXzRowcy2FnDnnJoxGowcowcDBh-aX7dowcy2HhUntKoxGowcowcDBireX-bowcy2JhUnsYoxGowcowcDBhyQXhsAowcy2LsOowcoxGowcowcXhsBowcy2LsOowcoxGowcowcX7eowcy2LsOowcoxGowcowcDBirfX-cowcy2PhUisMoxGowcowcDBisAX-dowcy2RhUowcoxGowcowcDBisBX-eowcy2ThUntBoxGowcowcDDisDisEisFX5eowcy2VnDowcoxGowcowcDBisCXhsDowcy2XhUowcoxGowcowcDBkidXhsEowcy2ZhUowcoxGowcowcDCh-W-ZXhsFowcy2bnDowcoxGowcowcDDh-W-ZhiGXhmAowcy2dnDowcoxGowcowcXhsGowcyqRhUnqDoxGowcowcDCxTisIX5fowcy3AnDmrToxGowcowcDCkjCkjDX7fowcy3CnDowcoxGowcowcDBkifX6Aowcy3EhUntXoxGowcowcDBkjAXhsHowcy3GhUowcoxGowcowcDExT5disG7dXhsIowcy3InDowcoxGowcowcDCirUisIXhyUowcy3KnDowcoxGowcowcDBkjGXhmBowcy3MhUowcoxGowcowcDE-c-d-e5eXhsJowcy3OnDmxBoxGowcowcXhsKowcy3OnDowcoxGowcowcDCzRkjFX3cowcy3RnDowcoxGowcowcX6BowcyuZhUnvdoxGowcowcXhsLowcyvJhUowcoxGowcowcX3dowcyzHsOowcoxGowcowcX3eowcyzHsOisMoxGowcowcDBiraX-fowcy3XhUisMoxGowcowcDBirbX_Aowcy3ZhUmyOoxGowcowcDBircX_Bowcy3bhUowcoxGowcowcX2DowcyvVsOowcoxGowcowcXhrQowcyvXsOowcoxGowcowcXhrRowcyvXsOowcoxGowcowcXhlaowcyvVsOnqVoxGowcowcDBkiTXowcowcy4BrcnpBoxGowcowcDBirVXowcowcy4DrcmrFoxGowcowcDBkiZXowcowcy4Frcm0NoxGowcowcDBkicXowcowcy4Hrcm3FoxGowcowcDBkibXowcowcy4JrcmrDoxGowcowcXowcowcyqXrcm3SoxGowcowcDBisHXowcowcy4MrcnpcoxGowcowcDBkjBXowcowcy4OrcnlKoxGowcowcDBkjEXowcowcy4Qrcm7UoxGowcowcXowcowcyuVrcmyNoxGowcowcDBhySXowcowcy4TrcnqQoxGowcowcDiMy0Wy0Yy0ay0cy0ey0fy1Ay1By1Cy1Ey1Gy1Hy1Jy1Ly1Ny1Py1Ry1Sy1Uy1Wy1Xy1Yy1ay1by1dy1fy2By2Dy2Ey2Gy2Iy2Ky2My2Ny2Oy2Qy2Sy2Uy2Wy2Yy2ay2cy2ey2fy3By3Dy3Fy3Hy3Jy3Ly3Ny3Py3Qy3Sy3Ty3Uy3Vy3Wy3Yy3ay3cy3dy3ey3fy4Ay4Cy4Ey4Gy4Iy4Ky4Ly4Ny4Py4Ry4Sy4UYiiWn-Fn2Gy4VuyaBDGypMyrPytDywVy0Vy4WDCixeonBDBpaDC6ChTapey4ZijUowczZy4aCDBrZDBNapey4cijUowczZy4dEDBlJDBMazfy4frKhyMowcy5ACa0Vy4fijUhlczZoyaEazby4frKkieowcoyaBDBtKahnNy5EijUowcogcoyaBDGy4by4ey5By5Cy5Dy5Fb0Ey4Yy5GDClqConDDC6C6Dapey4ZnTowch1Oy5JCapey4cnTowch1Oy4dEazfy4frKh-Zowcy5ACDBkzba0Vy4frKvcowcy5NBazby4fnTowch1OoyaEahjUy4ZnTowch1OoyaBahjUy4cnTowch1Oy4dEDHy5Ky5Ly5My5Oy5Py5Qy5Rbogdy5Iy5SDBixRDB6Dapey4ZnTowchmQy5VCapey4cnTowchmQy4dEazfy4frK6Aowcy5ACa0Vy4fnTowchmQoyaBazby4frKkiWowcoyaBahnNy5EnTowchmQoyaBahjUy4ZnTowchmQoyaBahjUy4cnTowchmQy4dEDB3WahuRy5enTowchmQoyaBDJy5Wy5Xy5Yy5Zy5ay5by5cy5dy5fbzCy5Uy6ADBomQapey4ZnTowchzdy5JCapey4cnTowchzdy4dEazfy4fsVzPowcy5ACa0Vy4fnTowchzdoyaBazby4fnTowchzdoyaEDFy6Dy6Ey6Fy6Gy6HbomRy6Cy6IDBlOapey4ZnTowchzcy5JCapey4cnTowchzcy4dEa0Vy4fnTowchzcoyaBazby4fsVhiHowcoyaBahnNy5EnTowchzdo8DEDBSahuRy5esVkmKowcy6QBDBhrVaiwAy6SsVmsCowcoyaEDIy6Ly6My6Fy6Ny6Oy6Py6Ry6TblOy6Ky6UDBi0Oapey4ZnTowcihPy5JCapey4cnTowcihPy4dEazfy4fsVirdowcy5ACa0Vy4fnTowcihPoyaBazby4fnTowcihPoyaBDFy6Xy6Yy6Zy6ay6bbyOy6Wy6cDClkcojXapey4ZnTowciyLy5JCapey4cnTowciyLy4dEazfy4fsVhyMowcoyaBa0Vy4fnTowciyLoyaBazby4fsVmofowcoyaBahuRy5esV7bowcoyaBDGy6fy7Ay7By7Cy7Dy7Eblkcy6ey7FDBigXDClBitEapey4ZzYowckfy7ICapey4czYowckfuuABazfy4fzYowckfy7IBa0Vy4fzYowckfoyaBDBkzaazby4fsVmpAowcy7NBahnNy5EzYowckfoyaEDCparZahjUy7QzYowckfoyaEDBpbaiiUy7SzYowckfoyaEahuRy5ezYowckfoyaEaiwAy6SzYowckfoyaEDKy7Jy7Ky7Ly7My7Oy7Py7Ry7Ty7Uy7VbigXy7Hy7WDBn4Lapey4ZnTowczZy5JCapey4cnTowczZy4dEazfy4frKhyLowcuyaBa0Vy4fnTowczZoyaBazby4fnTowczZoyaEDFy7Zy7ay7by7cy7dbn4My7Yy7eazfy4frKh-Xowcy5ACazby4fsVmpUowco0QBDBh_KahnNy5EsVhiHowcy8CBDGy7Zy7ay8Ay7cy8By8DblZu2Dy8EDBlUazfy4fsV0RowcuyaBazby4fsVkieowcoyaBahnNy5EsV3bowcy8CBDGy7Zy7ay8Hy7cy8Iy8JblUy8Gy8KDBohTapey4ZnTowciwWy5JCapey4cnTowciwWy4dEazfy4fsVhyRowcuyaBa0Vy4fsVhldowcoyaBazby4fnTowciwWoyaEDFy8Ny8Oy8Py8Qy8RbohUy8My8SDBHapey4ZnTowcixay5JCapey4cnTowcixay4dEazfy4fsV5bowcuyaBa0Vy4fnTowcixaoyaBazby4fsVowcowcoyaEDFy8Vy8Wy8Xy8Yy8Zbolby8Uy8aDNy5Hy5Ty6By6Jy6Vy6dy7Gy7Xy7fy8Fy8Ly8Ty8b`,
	roots: {"standards":8773,"register":9179,"synonyms":9204,"iso-9001:2015":13364,"iso-9001:2026":13879,"iso-9000:2015":14783,"iso-9000:2026":14937,"iso-13485:2016":17075,"21-cfr-820:2026":17180,"iso-27001:2022":18485,"iso-14001:2015":18557,"iso-14001:2026":18611,"iso-45001:2018":18693,"crosswalks":19223,"profiles":19356},
};

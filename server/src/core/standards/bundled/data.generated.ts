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
quality
analys
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
investigat
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
"root cause"
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
	nodes: `ACE0TirFh-bDBowdDH-X-Y5Y5b7bhiI-VFiEiYDCG3fGmlEmvFoxBEDCAvdHpepaisbowbitD9TowchrThYloWoweh0KowbhtcowfoxAoxCn8FoxDCDAFh_Zk-ODDJiI3fHperZisbowbitD9TowcmlChbowboxFiwBiiWhtcowfoxGowblnDoxHBBDFAQnnWhiOlBHiiVpaisaowbnlTl2RoxJhrThYiwBoxFowbowbhtcoxFowbowbn8AoxKCDClBkzcHiiVrZisaowbkyOl2RoxJkhShbowboxFowbh0KojPoxFowbowbn8BoxMCDD5Y5b7bFFiEDDAtLMHzflJkseowbkvD9TowcirBhbowboxFh0KowbhtcoxOoxPowbn8DoxQCEnqMmkenqLDBoxSFomVDDCuQtLHkhUrZkhTmlLitC9ToxJ2KhbowboxTh0KowbhtcoxFoxUowbn7foxVCE0T2Kh-bDBoxXDBCFh_Zh_ZDDAvdSHhuR3WktAowbktQ9TowcirEhbowboxYowbowbhtcoxZoxaowbn8CoxbCDBlPGmlDmxRoxdEDDAvdlPHhjUpaisZowbisV9TowchrThYloSoweowbowbixFoxFoxAoxen8EoxfCHhjUrZisZowbisV9TowcmlAhbowboxFowbloRixFoxFoxGowblnDoxdBDDAvdkzdHiiUpbksfowbkwN9TowckhPhbowboweowbowbixFoxFoxAowbn8GoyCCDKoxEoxIoxLoxNoxRoxWoxcoyAoyBoyDIhyGhyHhYIhyJhyKhYIxSkhFhYIpahrThYIrZkhShbDFoyFoyGoyHoyIoyJDDAlBkzcJiiVisakyOiAqMoyKoxFowboxFoyLCI3U3UhYIirAmjWhYIrZmlBhbDGoyFoyNoyGoyOoyIoyPKpa0T2KDBoyRDBm6PDEAGvd3fJpeisbitDiAwXoyQoySowboyToyUCI3U3U0LIlJlJhbDDoyFoyWoyXDBAJn_Lm6WnmEiAqMoyYoxFpeoxFoyZBDCoyFoyWJn_Mm6XnmDiAqMoyboxFpeoxFoyZBI3V3VhYIpbmkJhbDFoyFoyNoyGoydoyeJn_Nm6YnmAiAqMoyfoxFowboxFoyZBIkgfkgfhYDCozBoyWJn_Jm6OnlQiAqMozCoxFiiVoxFoyZBI2H2HhYIpbpbhbDCozEozFJn9Vm4YnlXiAqMozGoxFowboxFoyZBI-W-WhYI2I2IhYDDozIozJozFJn9Wm4ZnlYiAqMozKoxFowboxFoyZBJn9Xm4anlZiAqMozGoxFowboxFoyZBIh-Qh-QhYIzOzOhYDDozNozOozFJn9Ym4bnlaiAqMozPoxFowboxFoyZBIhrShrShYIxSxShYDDozRozSozFJn9Zm4cnlfiAqMozToxFowboxFoyZBIhlbhlbhYI2F2FhYItKtKhbDDozVozWozXJn9am4dnleiAqMozYoxFowboxFoyZBDDozRozWozXJn9bm4enldiAqMozaoxFowboxFoyZBI2F2FhbDBozcJn9cm4fm_DiAndozdoxFowboxFoyZEIh-Oh-OhYI5V5VhbDDozRozfo0AJn9dm5AnlUiAqMo0BoxFowboxFoyZBI2E2EhYI2J2JhbDCo0Do0EJn9em5BnlciAqMo0FoxFowboxFoyZBIhrUhrUhbDCozOo0HJn9fm5CnlbiAqMo0IoxFowboxFoyZBIh-Ph-PhYI0Q0QhYIpbmkLhYIrZrZhbDEo0Ko0Lo0Mo0NDCA3fJn-Vm5Wm3EiAqMo0OoxFowboxFo0PEIlJirChbDBo0RDCm5Tm4HDCAkzaJzbm4InlSiAwXo0SoxFowbo0To0UBI3VmjX0LDDo0Do0Ko0WJn-Mm7MnlViAwXo0XoxFzboxFoyZBIlJmkGhbDFo0DozfozIoydo0ZDDAkzbnnXJ0VmvDnlWiAwXo0aoxFowboxFo0bBI2G2GhYIpapahYDEo0do0Lo0eozXJn-Lm5SnkWiAwXo0foxFowboxFoyZBIpbmkNhbDCo0Lo1BDBm4MJn-dm5cnnOiAndo1CoxFowbo1DoyZBIhiChiChYI2FmjNhYIlJirBhbDDo1Fo1Go1HKlJkmL5VDBo1JDEm5Im5Km5Hm4KJzfksekvDiAwXo1Io1Kowbo1LoxQCI2JmkThbDDoyGozEo1NK2JkmL5VDBo1PDBm4LJn-Im5Pm_PiAndo1Oo1Qowbo1RoyZBIhiDhiDhYIhrUkhQhbDCo1To1UJn-cm7Km_R8XqMo1VoxFowboxFoyZBIhrUmkUhbDDo1Fo0Lo1XJn-Gm5NmyAiAndo1YoxFowboxFoyZEDBo0EJn-Zm5Zm7WiAndo1aoxFowboxFoyZBIkhDkhDhYIpbirDhYI7Y7YhbDGo1cozVozWoydo1do1eJn-Am5DmxFiAndo1foxFowboxFoyZEI2I2IhbDCoyNo2BK2ImwBpbDBo2DJn-Bm5EnpdiAndo2Co2EowboxFoyZBDCo0do1eK2GmvfhiDK2GmwFpbDCo2Ho2IJn-Cm5FnpciAndo2Go2JowboxFoyZEI2JmkPhbDCo0do2LK2GkmU2IK2JmwDhrVDCo2No2OJn-Dm5GnjQiAndo2Mo2PowboxFoyZBIpakhLhbDCo0Do2RJn-Hm5OmxeiAndo2SoxFowboxFoyZBIlJlJhYI5VmkWhbDEozEozOo2Uo2VK5VmwE7YDBo2XJn-Km5Rm_UiAndo2Wo2YowboxFoyZBDBo0AJn-Ym5Ym_SiAndo2aoxFowboxFoyZEIh-Mh-MhYIkhAkhAhYIxSkhGhbDDo2co2do2eKxSmvezOKxSmwGhrUDCo3Ao3BDCm6Em6FJn8Mm4Om_ViAndo2fo3Cowbo3DoyZBI2GmjShbDBo3FK2GmwAkhKDBo3HDBm6IJn8Pm4Rm_MiAndo3Go3Iowbo3JoyZBI2HmjV0LDBo3LK2HkmU2IDBo3NDBm6JJn8Qm4Sm_QiAndo3Mo3OlnIo3PoyZBIpamkEhbDBo3RKpamwCkhQDBo3TDBm6KJlnIm4Tm_TiAndo3So3Uowbo3VoyZBDBm6NJn8Tm4Wm3MiAndo0SoxFowbo3XoyZBI5VmkXhbDBo3ZDBm6MJn8Sm4Vm3LiAndo3aoxFowbo3boyZBI3VmjYhbDBo3dDBm6LJn8Rm4Xm_K8XqMo3eoxFowbo3foyZBItKmkIhbDBo4BDBm4UJn_Im7Lm_L8XqMo4CoxFowbo4DoyZBI3WmkahbDEozWozEozOo4FJn-Jm5Qm_WiA_Fo4GoxFowboxFoyZBI3VkhIhYIpbkhOhbDCo4Io4JJn_Em5fnnJiAqMo4KoxFowboxFoyZBI2JmkQhbDCo4Io4MJn8Lm4NnnKiAqMo4NoxFowboxFoyZBIkgekgehYI2GmjRhYIpbirDhbDDo4Po4Qo4RDBm6GJn8Nm4Pm1eiAqMo4SoxFowbo4ToyZBIhyIhyIhYIh-QmjahbDCo4Vo4WDBm6HJn8Om4Qm2UiAndo4XoxFowbo4YoyZEIhiCmjAhYI-WmjOhYIrZmkfhbDEo4ao4boyIo4cDBm5LJhjUisZisViAwXo4doySowbo4eoxfCDDo1FozIo1HJn-Fm5Mm1NiAqMo5AoxFowboxFoyZBIpbkhPhbDBo5CKpb0T2KDBo5EDBnibJiiUksfkwNiAwXo5Do5Fowbo5GoyCCI2HmjU0LDCo0Do5IDBnicJoiPnianidiAwXo5JoxFiiUo5KoyZBI0QmjdhYDCo5Mo4RJn_Hm6Dm1JiAwXo5No5FowboxFoxDBIpbmkKhbDCoyHo5PJn-am5am2PiAwXo5Qo5FowboxFoxDBIzOmjfhYI2JmkShbDCo5So5TK2J0T2KDBo5VDCASJn-bm5bnoJiAwXo5Uo5WowboxFo5XBIlJirChYI7YmkdhbDCo5Zo5aKlJ0T2KDBo5cJn_Fm6AmwKiAwXo5bo5dowboxFoyZBI5VmkVhbDBo5fK5V0T2KDBo6BJloVm6BmyQiAwXo6Ao6CowboxFoyZBI2ImkD0LDBo6EJn-Wm5XmyPiAqMo6FoxFloVoxFoyZBIxSkhGhYI0QmjchYIpbmkMhbDDo6Ho6Io6JJn-Xm7Cm8MiAwXo6Ko5FowboxFoyZBDFoydozOozJo2Uo4JJn-em7Dm8LiAqMo6MoxFowboxFoyZEIxSmjQhYIhiDkhJhYI3WirEhbDDo6Oo6Po6QK3W0T2KDBo6SDBm5dJhuRktAktQiAwXo6Ro6Towbo6UoxbCIxSkhEhYI3WmkZhbDDo6Wo6Po6XJloUm7Em7eiAqMo6YoxFowboxFoyZBIxSkhE0LDCoyGo6aJn-Um7Bm8KiAqMo6boxFloUoxFoyZBIirAirAhYIpbpbhYDEo6do0Lo6eo6QJn-fm7Fm3DiAqMo6foxFowboxFoyZBDBo2RJn_Am7GmyCiAndo7BoxFowboxFoyZEI2JmkOhYDDozJo7Do1eJn_Bm7HmyDiAndo7EoxFowboxFoyZEI2JmkRhYDCo7Go1eDCAkzeJn_Cm7InkYiAwXo7HoxFowboxFo7IBIhrVmkbhbDBo7KDDASkzeJiwAm7Jm8JiAwXo7LoxFowboxFo7MBItKkhNhbDCozIo7OJn-Nm6ZmyWiAndo7PoxFowboxFoyZBIzOmjehbDCo4Vo7RJn-Om6amyaiA_Fo7SoxFowboxFoyZEI2GmjThYI0Qmjb0LDCo7Uo7VJn-Pm6bmyYiA_Fo7WoxFloToxFoyZBIpakhKhbDBo7YJloTm6cmyZiA_Fo7ZoxFowboxFoyZBIzOmkAhbDCozWo7bJn-Qm6dmyUiA_Fo7coxFowboxFoyZEI2EmjFhYIxSmjPhYDDo7eo7fo7ODBm5UDCAh_KJhnNm6em2ZiA_Fo8AoxFowbo8Bo8CBIlJmkHhbDBo8EJn-Rm5Vm2YiA_Fo8FoxFowboxFoyZBIh-QmjZhYIhrVhrVhbDCo8Ho8IJn-Sm6fmyViA_Fo8JoxFowboxFoyZBIzOmkBhbDBo8LJn-Tm7AmyXiA_Fo8MoxFowboxFoyZBIkhBkhBhYI2EmjEhbDCo8Oo8PK2Emvd0QDBo8RJn_Dm5ennciAqMo8Qo8SowboxFoyZEI3W3WhbDDozSo1To8UJn_Gm6CnndiAqMo8VoxFowboxFoyZEIhiCmjBhYIrZ2KhbDCo8Xo8YDCmxNmxLDDAuQtLJkhUkhTitCpWndo8ZoxFowbo8ao8bCIhlbmjChbDBo8dDCmxMmxKJmlOmlFm1GpWndo8eoxFowbo8foyZBIxSxShbDBo9BKxSm1H2IDBo9DJmlRmlIm_GpWndo9Co9EowboxFoyZEIhlbhlbhbDBo9GJmlSmlJm_IpWndo9HoxFowboxFoyZBIh-Mh-MhbDBo9JJmlTmlKm1QpWndo9KoxFowboxFoyZEIh-Nh-NhbDBo9MJmlWmlMm_HpWndo9NoxFowboxFoyZEIhiDmkChbDBo9PJmlXmlNnsfpWndo9QoxFowboxFoyZBIkgckgdhbDBo9SJmlPmlGmzIpWndo9ToxFowboxFoyZBJmlQmlHmzHpWndo9ToxFowboxFoyZBItKkhMhbDBo9WKtKnmThrUKtKkzBkhRKtKkzCirGDDo9Yo9Zo9aDCm0EnmOJivFnmRm_OpWndo9Xo9bowbo9coyZBKtKnmUmkYDDo9eo9Zo9aDCm0FnmPJlkSnmSm7VpWndo9Xo9fowbo-AoyZBIh-Nmif0LDBo-CKh-NkqBkhHDBo-EDCm0JnmWJn5Ym0Km_NpWndo-Do-FivFo-GoyZBIkhCmie0LDBo-IKkhCkqBkhHDBo-KDBm0HJn5Xm0ImvPpWndo-Jo-LivFo-MoyZBIhyImjD0LDBo-ODBm0MJn5Zm0Lm7UpWndo-PoxFlkSo-QoyZBIlJmkFhbDBo-SDCm0DnmNJn5VnmQm2XpWndo-ToxFowbo-UoyZBImkcirGhbDBo-WDBm0GJn5WnmVmwPpWndo-XoxFowbo-YoyZBDifoyMoyVoyaoycozAozDozHozLozMozQozUozZozbozeo0Co0Go0Jo0Qo0Vo0Yo0co1Ao1Eo1Mo1So1Wo1Zo1bo2Ao2Fo2Ko2Qo2To2Zo2bo3Eo3Ko3Qo3Wo3Yo3co4Ao4Eo4Ho4Lo4Oo4Uo4Zo4fo5Bo5Ho5Lo5Oo5Ro5Yo5eo6Do6Go6Lo6No6Vo6Zo6co7Ao7Co7Fo7Jo7No7Qo7To7Xo7ao7do8Do8Go8Ko8No8To8Wo8co9Ao9Fo9Io9Lo9Oo9Ro9Uo9Vo9do-Bo-Ho-No-Ro-Vo-ZDHrelOimCvW2VojEoqdDHLhPomRhzDnJkHn5FDLizQoqan5euahaogdn6akVn0Z4M4DDJqZsRmHjXjKh2PtAkJotPDHhBjZ2OjQn8blXhzWDJFiZoc6XhGmYjF6R5FDMDkbtUiDvUlElNlkOoL6RsJiycDGKhGhEihXkEsLDGnI1JhkQmDlpLiubDGhKjehwBhuE4R0IDLhWoiDjPtXpPojApH6QuYjcubDKjUyenQhAsErQhkLh2BhtCh0SDIhHjdlHhZjWnRiehuXDGOhCThnEhSiPDFiJ_HwE8fvMDGhzGmSsYoFiRh_QDKiYnblQsDken6IDFiEwHDNHU_epfmZhNrOhAoGoYjJuFqNDFVkaiwQonHomYDEogaopEomZ0UDLlqChgEhgDonEonBonFonGomfn7PomWomXDGotRotQn3Rn3ThzUlqODHn3In5IolUorRn0Kn0Ln0RDHomOomUomTomSoiaomcolTLo-bo-co-do-eo-fo_Ao_Bo_Co_Do_Eo_Fo_Go_Ho_Io_Jo_Ko_Lo_Mo_No_Oo_Po_Qo_Ro_SDEyZmbsficDCiNoEDCAGM-XowbhsOoxJkuEoxFoxFoxFo_Uo_Vo_WCDBlADBkQDEoPwA8ah3DDHfciSrNsChSifDEo_Yo_Zo_ao_bDEoPwArDwbDJrShgNljehtGnImDltRlyeh1cDDo_Zo_do_eDFoPwArDhvei0FDIlhNl2FtT9XjB_JjKiFDDo_YpgApgBDG0Ih0eh0fjvVhwPioBDKhveuelAkQrShdOvZiRwADCpgDpgEDKh5ah4fjlcjgchwPjtDjsd0Ih0eh0fDFhHOiR7AlxKDJhdjYjbkCiOpUtRi0IhDDDpgGpgHpgIDEinFi5Ei5FioIDIsCoPciSifrNrDhKDCpgKpgLDGo_co_fpgCpgFpgJpgMDGyZmbpZicmCODChMhaDEARGvdM2LowbhmMowckuApgNoxFoxFpgOpgPpgQCDClIkPDFOhHiR7Ai5BDHhEKkYlRlNvS2QDIhdrajYjbkCiOpUhDDEpgSpgTpgUpgVDDhHlHimHDEhEKkYigSDDpgSpgXpgYDBiuFDCpgSpgaDDpgWpgZpgbDGfc0AlqHxBjHDIsCVWX1aimKlNvSDDpgSpgdpgeDHj6aj6cj6dj6bjlYjnQj0dDIsCfiE1HiUVWXDCphAphBDGhwFjQhkNloPjXjKDMlOimCtBvFjZhzLuOh3LlgElrNlrMiiPDDpgSphDphEDF1HrJ0ZwChneDJsCKhEkYifhuFijDlAkQDDpgSphGphHDEhEkY1HhxNDNLhPnJjXjKlOjQhkNjZvFtBuOk-MDDpgSphJphKDFpgfphCphFphIphLNYiyHk7ZphMpgQCDDhEkYKDKob0AhoEhSfchCiSnFhgLDDpgSphOphPDFKkYhEimFzXDK1HrJifk8XmBhxNjjbVWXDDpgSphRphSDJhwFjXjKlOvFjZhkNjQuODLnNkWhkBhnb5AtFl3PikEhRl1FikYDDpgSphUphVDHvFjZjXlOhkNjQtBDEkYzXlnAimFDKnNkWhkBhnb5AtF2UikEvRlhDDDphXphYphZDEphQphTphWphaNbizOk6UphbpgQCDCphNphcDGsfKLvVpAicDCoEjGM0RowbhsWowcnpYpgcphdoxFphephfpgQCDG_UipAjqVipBindi-MDEwYiyVhzHj2MDIuZ1T9QitcqYizBzAiADDpiBpiCpiDDChmU_UDDwYhzHKDCuZ9QDDpiFpiGpiHDI3L3Q3O3R3P3H3Nj4SDJobtWjAoMhkPxMsJ-I8HDCpiJpiKDJ3L3Q3O3R3P3H3NjtGjsfDL8DweuS9KpO5HlmYlzbzHlyZ_UDCpiMpiNDEpiEpiIpiLpiODH3L3Q3O3R3P3H3NDElAkQrD0IDGoPwAiSpc2QwWDDpiQpiRpiSDBpYDEoPwArD8aDEpiUo_Yo_ZpiVDC8DhmUDDVWXDClAkQDDoPwArDDEpiXpiYpiZpiaDDpiTpiWpibDEARGhTNYiuQk2GpicpidCDDKhEkYDIiSpccwWsCVWXDEpiUpgSpifpjADFLmDnIlIkPDEKhEkYyDDDpiQpjCpjDDEpiXpiYpgSpifDDpjBpjEpjFNbixKk3apjGpidCDJ3L3Q3O3R3P3H3Nj5QjyHDGHUhOhAlzBijeDCpjIpjJDJdeuGiCoHh1Q1IrRhtMDCpiQpjLDGjzbjzdjoCjoDj0Nj0ODIHUhOhAdeuGoHDCpjNpjODD-Kj0EjoADCtMqWDEHUhOhADHdeuGuAiXrBodDEpjQpjRpjSpjTDEpjKpjMpjPpjUNhLluKk3ApjVpidCDDpiepjHpjWOFlxfowbDBpjYDGicKHUsfkMDCiNjGM3XowbkpdowckmJpiPpjXpjZpjapjbpidCDDicIkMDCiNiKMhiEowbkyMoxJkzZoxFoxFoxFpjdpjeo_WCDDkOhjRipfDDiMiErTDCiJobDEpkApkBpkCpiYDBIDGfc0Ahjf6VhEDH4GqXuamLh0ApG7CDEpkEpkFpiYpkGDEinKioVioZhwKDEiqMj8HjoBjnJDCpkIpkJDDpkDpkHpkKDDjE5G8RDEhNZliIqODDpkEpkMpkNDBjEDBhNDHqaoBoRiyYjQlOwGDDpkPpkQpkRDGjxJj1eh4bjxTlyYh9ZDFqajHkXLlODCpkTpkUDMqNKhGpXiDiWFjFjOmZ2YiiTDEpkEpkPpkQpkWDEpkOpkSpkVpkXDCARNYlnYk5CpkYpkZCDEhvZh2KhmflzfDGzdhuNhuMiwKhzexeDDpkEpkbpkcDGhqOhlMhqPjxFjxIjxQDL0HzdhvZ4GmL8SlwU_biiGkXhjfDCpkepkfDEzdhuPhuNhuMDJVWX4GmLh2KhmfndhtBDDpkEplBplCDDpkdplAplDNbiyZksYplEpkZCDFiQkNkRjvC3TDCpkEplGDDkEsLnXDEjWhXrThHDEjdiFjDhFDEpkEplIplJplKDDiQjmWjvBDFIjHlHjQ3TDCplMplNDBhHDCjdhSDFiFkGjbiVnEDEpkEplPplQplRDDiQkNkRDJtC_fpS4Il0VqQikO4VhnIDDpkEplTplUDFplHplLplOplSplVNhLiuRksUplWpkZCDBjBDFjAqeidwJhmSDDpkEplYplZDFj2FjpXh8Ij2Rj2UDFIjEhNqaoBDCplbplcDDmHsRjKDGjUoVhOsElbrQDFIjEhNjQqaDEplYpleplfpmADBlcDEjApGiXmLDDrTIhHDEplYpmCpmDpmEDEplapldpmBpmFNiGixWkqOpmGpkZCDExRh7Nh7MjxNDIhoJlCiduTxBpclX_SDCpmIpmJDChB2ODEjZmXkLhneDDpkEpmLpmMDBh1FDFvSigEIhBoBDCpmOpmPDDnPrauADDhBjQ2ODGidjHxBuThicjZDEpmRpkEpmSpmTDBjQDKrG2axfkV4M6a6OnLyKiCDDpkEpmVpmWDFpmKpmNpmQpmUpmXNjMluBk7VpmYpkZCDBhKDBjeDDpkEpmapmbDGhqQh6ajxHltFj3fjxUDKfhCTjWpRtChSuSlNiSDCpmdpmeDBhxODEjWhyfl0SijFDGVWX8AjFrTDEpnApnBpkEpnCDEnPra4GiiXDChK4RDHfhChSTiSjQlNDEpnEpkEpnFpnGDEpmcpmfpnDpnHNnGluDkzVpnIpkZCDETOhChIDFhDpDveoFmSDJ3I5N1f5M5LnEkGhXiFDEpkEpnKpnLpnMDHpPiiLimAh6Vh6UjrZhqHDEhVhDqUpDDDpkEpnOpnPDCiFhXDETOhChSDHjbhdkCkSpUkZiODEpkEpnRpnSpnTDDpnNpnQpnUNselkVkxUpnVpkZCDEiJwE8filSDJVWXjesc4F3EhjFhXDDpkEpnXpnYDDiJwEvMDFsc4F4djbjeDEIhXkAjFDEpiYpnapnbpncDDhnchxIi8aDFIVWXiJDCpnepnfDDpnZpndpoAN4TluAkwEpoBpkZCDIpkaplFplXpmHpmZpnJpnWpoCDHIichNhKkIiHvJDDiNiKhMMhrWowbowbowckuDpkLpoDoxFpoEpoFpkZCDEiZocmTFDBlfDBoDDEpoHpoIpoJpkEDEmTiZoch7LDEiakXjHvODFhjOl3G9blzW1aDEtHoBIoDDEpoLpoMpoNpoODGh7LjxGhqOllYjiShqPDHiElQoIpGqJhbhrKDCpoQpoRDDlVlUlTDBmLDDrTilEvNDEpoTpoUpoVpkEDEpoKpoPpoSpoWDDARhTNYltfktXpoXpoYCDCDlZDGlE0DqPvKnBj5cDEIoBmTiZDHiFoavNiVoCrTrKDEpoapobpocpodDEiYnblQkeDDlEqP8JDFiV4WoaihdvNDEpofppApkEppBDCDlEDEVWXIDDlsGiVhXDFvK0H0D8JjaDEppDppEppFppGDDpoeppCppHNbixVkyfppIpoYCDCpoZppJOFlndYODlvfbDCppLppMDEkMIFDDCiNhMMhlcowbowbowckwaoxFppKppNppOppPpoYCDDmUoficDDhaoOjGM-YowbhyXoxJk2WoxFoxFoxFppRppSo_WCDDmULicDChajGM5WowbhmHoxJk4OoxFoxFoxFppUppVo_WCDBnMDEvKlkWllCj5dDDnZhajvRDKVWXhR6b2RihThgOhIODEppXppYppZppaDKlamFmMmemNmdhakVmcmODEhzF2R6bj8PDEhIOsNl2UDEhRVWXDEppcppdppeppfDCppbpqADB2ODFVWXhXhRDDppXpqCpqDDGj-Ojtfj-NjtejiGj-MDFVWXj0Ij0HDCpqFpqGDChBikeDDhXuflmCDEppcpqIpqJpiYDDpqEpqHpqKDDARGNYk8Sk4JpqLpqMCDBnKDBiTDIkOah8ehcjDoPuehBDEppcpqOpqPpqQDDuerDhmdDG6HiuKzVmL4P1MDEpqOpqPpqSpqTDEhrFinLh3Ei5cDBhRDDnKiTjLDDpqVpqWpqXDDpqRpqUpqYNbixOkyVpqZpqMCDEVWXhRDFzc8Nydk9Ei3UDIhwKhwUh4EhwTi7fjsRkgXh2QDDpqbpqcpqdDDzc8NydDDIoDhiaDFnMuAuerBhnWDEpiYpqfprAprBDDipMjrPjqRDGhwUh4EhwTjjajgRkgFDDpiYprDprEDDpqeprCprFNhLivdkyYprGpqMCDEjxAjxSjxRj9SDQrVwdrPhiRtMlamFmMmemNmdhakVmcmOnZDCprIprJDEj3Tj3Sj9Tj3WDSrVwdrPkLuAratMlamFmMmemNmdhakVmcmOIDCprLprMDFrVwdrPhoIhnADEppcprOpkEpmaDDprKprNprPNiGluCkuKprQpqMCDGiXqejDioaa8WDEjBlbhtduKDHhEsPjIhmSwJqfjADEppXprSprTprUDEhBjDmXaDEjBlbloOuKDDppcprWprXDDnZigNhBDDjBlbuKDGVWXhRiXjADEppXprZpraprbDDprVprYprcNjMyIkvHprdpqMCDGhf_PvOhtXhoUhvRDEwC5D0KjoUDHhRKjahXVWXDEppXprfpsApsBDBwCDGmBrCnNjasNmJDGhwFmDnIVWXDGhf_PvOhtXhoUnADEpsDpsEpsFpsGDHlzHhuThlV7NhnPyCpQDEwC9IlqP0KDEppcpsIppfpsJDDpsCpsHpsKNnG9IkqYpsLpqMCDFjDhFhHhZhBDF3I5N1f5M5LDGnEkWVWXxHDEppXpsNpsOpsPDEnEkWxH8BDH3I5N1f5M5LjmNjmMDDnMjDhHDEpiYpsRpsSpsTDElHhHhFoCDEiTjLiQZDEnExHsSlGDEppcpsVpsWpsXDEkWnEhkY6dDDZqOtPDEiVhuLhjGliTDEpiYpsZpsapsbDEpsQpsUpsYpscNseloCk4NpsdpqMCDHhtZhjSrPh0YhnBhjb_MDBoNDIzWhXiJ6bVWXhRDEppcpsfptAptBDFmLihBivUihLlpWDGjXjKsRkJ8GmHDIhRVWXzWhX3EycDEppcptDptEptFDEjXjKsRmHDFj6Phvfyc6bhjTDFiJVWXhRDFrPh0YhvUhgFl2aDEptHptIptJptKDDptCptGptLN4TsRk1BptMpqMCDIrVrPwdhnAk_QnZmLrEDDiJ_Z8fDDppcptOptPDFjkPi7Ki7Ii7Ji6RDGnMwdrVrPlKkODCptRptSDGhpfhpehpdh5Kh9IjkVDGmLlzJarEhvUrVDDptUppcptVDDptQptTptWNhuIiKk4PptXpqMCDGmLlmZhnBihMrP_MDKiofhxCh4KhpSh5HhxZhxahrGjtIiobDGxfhasIpOhoJwcDEppXptZptaptbDHhxChpShxZhxahrGh4Kh5HDEhaioYh8SjZDGhRVWXsIkJDDptdpteptfDFliHhnBk-JmL_MDDrGhrGiidDEsIpOkJ5HDEppcpuBpuCpuDDDptcpuApuEN8eixBkudpuFpqMCDKpqNpqaprHprRprepsMpseptNptYpuGDImUicjfofoehK1BiKDDhaoOiNMhrXowbkUowck4HpqBpuHoxFpuIpuJpqMCDEvKjDrVhBDGhpMhgeh4BuNtbhgcDDppcpuLpuMDBLDEhzflsMk_PmJDGsTkFhkWhtUjbODEppcpuOpuPpuQDCpuNpuRDELhPnJkHDBxNDHcvCfhoemBmJi6LDEpuTpifpuUpuVDELhPnJxNDCKhEDIhoemBmJcvCrCnNsNDEppcpuXpuYpuZDDLhPnJDCvCrMDFnMlgXmBhoe6PDEpubpifpucpudDDpuWpuapueNYlxCkvVpufpqMCDBsGDGuNhqShpHh8dhhYh4JDHuScfrNpdpRifDDpvBpvCpvDDErNifhtY8aDCjamJDFcuSfhVpRDEpvBpvFpvGpvHDFljNjnDnaigHmJDGuSpRqFkThSfDEpvBpuOpvJpvKDDpvEpvIpvLNblxVkpQpvMpqMCDEuNj4Pi7ShqMDIvMhuJiEjiUrJk_Ok_MjjXDLnMmaranZrBoduAh_PjLjmDj1QDDpvOpvPpvQDEuNhgb4ai7dDHOyahHTjLkGhzfDDpvSppcpvTDFi7Uh4Bi7Pi7OhgeDQlamFmMmemNmdhakVmcmOnZrVrBuAraiEDCpvVpvWDDpvRpvUpvXNhLlxbkxJpvYpqMCDDpvApvNpvZDImULqGKvVpAhKkfDCjGhaMhrYowbh-dowck4LpuSpvaoxFpvbpvcpqMCDDofmUpVDChaiKM5XowbitBoxJklVoxFoxFoxFpvepvfo_WCDBmEDGakDloXhiRlkJhzRDMlamFmMmemNmdhakVmcmOj9IimfDDpwBpwCpwDDEOTiRoFDHkAqfhdjYiOjbhbDDpwBpwFpwGDCpwEpwHDIqf6HllTizHkAhkFqHzVDHh1DwDzLuerDhiahmdDDpwBpwJpwKDDmEhhXhhUDHwDzLhrFkgMjtUi5bi6eDCpwMpwNDChlYhnWDHeuGkWiXncd6dDInJLhPl3RrSn_e5A_ZDEpwBpwPpwQpwRDDpwLpwOpwSNYivPnrFpwTpqMCDG_WhiXlldllelzQlmRDDiTjLkGDDpqOpwVpwWDEqHhkbhzeoCDDpwWpwYpwBDFigThvc7LliWh_dDDpwBpwapwWDDpwXpwZpwbNbivRkwMpwcpqMCDFnZhueh2IijRhvFDFKmDnI1JiADHrCnNmBsNoSmJjaDEpqOpwepwfpxADHrCnNmBoSmJjah_NDExNKiAyDDDpwMpxCpxDDDnZhuehkRDGrCnNmBoSmJjaDDKmD1JDMlamFmMmemNmdhakVmcmOnKhlYDEpxFpxGpxHpxIDDpxBpxEpxJNhLluOktepxKpqMCDDiJ_HwEDIscnZ4FhsahkRhXra4dDDpwMpxMpxNDCiJ_HDFnKhRVWXDEsc4FhXhsaDEpxFpxPpxQpxRDDsc4FhsaDCiJwEDHVWXIHUlsPDEpwPpxTpxUpxVDDpxOpxSpxWNiGluNktdpxXpqMCDEpwUpwdpxLpxYDGofmUoeKvJpZDDhajGiKMhrZowbkqWowck4MpwIpxZoxFpxapxbpqMCDKoboMtW4UiUk9Vh_S_eoIhoEDJ6XhuDjAjWpQwNzGmVlTDDpwBpxdpxeDElThpKj6BhpLDCpwBpyADGhjIlpaoIwBlQ2NDIpQwN6XqBzGhoS8ThuDDDpwBpyCpyDDDpxfpyBpyENYl3Tk3VpyFpidCDLhfvOqb4c8Z2TikCijfihCxVlnHDMjXjKqZsRkJ6PrBodl3OlAi0DuADDpwBpyHpyIDGvCrMijAihdloLitSDGoNuA6PodrBsFDDpwBpyKpyLDF6f2PhxLkDnBDFjXjKqZ8GkJDDpwBpyNpyODDpyJpyMpyPNblpAk1ApyQpidCDJxMkgIiiChoB-IhrLkQlIkPDKjAtWiXltThva2NhzVhuBihbhjIDDpwBpySpyTDF-IhrLxMiiCjzNDFjAtWiXhzVhjIDEpqOpqWpyVpyWDElIkPjhFlsTDD-IhrLxMDEjAiXpChuBDEnKihasChRDEpyYpyZpyapybDDpyUpyXpycNhLlsFkwZpydpidCDDpyGpyRpyeOFh1EYDBpzADDofsfkMDDhaoOoEMhraowbkoPowckkYoxFpyfpzBpzCpzDpidCDBhBDBjZDHidjHhfvCobkOhuPDDpzFpzGpzHDHipIipHixAlsLjsajtCjscDJhBiDlX9XjZ0HitQjHkXDCpzJpzKDEhhIhxQh7IioUDHhBjZtHhzWhjEkDjHDCpzMpzNDHhhLj0FyPhqYhqXhgEhgDDEuTh0a_SxBDCpzPpzQDEpzIpzLpzOpzRDGhBjZlXyP9S6aDFjarCnNmBjpADEzAiAKijPDEpzTpzUpiYpzVDHhhLyPhqYhqXj0ChgEhgDDFjDhBxalsXiEDFjanNiMkOiEDEpzXpzYpiYpzZDDhBjZjDDEjxZjpWj2AjpbDEkOobiMiEDEpzbpiYpzcpzdDDpzWpzapzeNYl0Ik0VpzfpqMCDEkWnE6dhkYDJjlWjveh4bi9N3I5N1f5M5LDGhBjDjQjZlXrGDEpkEp0Bp0Cp0DDDxRh7Nh7MDDjDhBpcDIkWhNZiFkGiThXiQDDp0Fp0Gp0HDDkWhkY6dDEhNZqOjFDEhBjQjZxRDEpkEp0Jp0Kp0LDDp0Ep0Ip0MNbluFk0Yp0NpqMCDDiDjV2TDNlamFmMmemNmdhakVmcmOj9Lhxe4DDFiFhXiJlGhEDHVWXhRIjeiJDEp0Pp0Qp0Rp0SDBiDDIiJhEjehBhhLyPhgDhgEDEp0UpnRpiYp0VDGhhLyPhqYhqXhgDhgEDCiDjVDNlamFmMmemNmdhakVmcmOhxeljB4DDDp0Xp0Yp0ZDDp0Tp0Wp0aNhLikbk0Xp0bpqMCDGrVwdrPlvPnAjDDHhpMtbhgehgchqavbh-HDIodrBuAhkTjKjXkJnADDp0dp0ep0fDFhBlXjZyP9SDEhpMhgetbh-HDErVjDnAhoHDDp1Bp1Cp1DDEyP9ShBjZDEhEKloGigSDEhoHk8al2Sh_aDEp1FpuOp1Gp1HDDp1Ap1Ep1INiGlhVk0Up1JpqMCDBrFDEhDmSwMhoGDGhBjDiEjZwHljaDEp1LpiYp1Mp1NDF9RiEnblzSwHDGiiQyXhtL6Si0KiwdDEhDwMhoGlxFDEpiYp1Pp1Qp1RDFhBjZlXyP9SDBhDDGjFiMhCTxarFDEp1Tp1UpiYp1VDDp1Op1Sp1WNjMloAk0Wp1XpqMCDFp0Ap0Op0cp1Kp1YDFmUmbiciHLDChaoOMvcowbhyZowcnsUpzSp1ZoxFp1ap1bpqMCDDhKoeicDChMiKM5YowbhiNoxJk3foxFoxFoxFp1dp1eo_WCDDhKiciKM7ZowbhsNoxJkuPoxFoxFoxFp2Ap1eo_WCDHfclN0AkbThgFDDpmapmbp2CDChKjeDGfcqHZh_UzIDFoPrD0IlIkPDElAkQ2QlNDEp2Ep2Fp2Gp2HDF2Bipbh8Qh6bh8RDIVWXhiaodjeuerBDCp2Jp2KDDp2Dp2Ip2LDHnEk9SjDrNkThtYh2CDG3I5N1f5M5Li0WDDpvBp2Np2ODGrNhtYh2CloZnEifDIVWXhRrBhiaodueDEp2Ep2QpwWp2RDE8Jh_VnEhXDEZqOiTjLDEp2EpiYp2Tp2UDDp2Pp2Sp2VNYh_VkvYp2WpkZCDLhzblualubh1UiwHlqNh1Ih1Hk_I4CvMDCpmbp2YDGi9LjwIi9MjwJjhbjhaDFvMhuJilTjelwRDCp2ap2bDEiuErH4Ch0DDGThCtCqQrJiMDDpmbp2dp2eDDp2Zp2cp2fNbliSkuUp3ApkZCDGh9bh9ah6Oh2Uh9ejpcDFkTtDpRqFxADCp3Cp3DDDqFwakTDDpRtDxADFsUhvaiiPmPiYDEpmap3Fp3Gp3HDIi3Yh6ahqQj7JjtFjsej0LjzFDGkTtDpRxAqFhgQDCp3Jp3KDFhlPiqWiqYj-Hj3dDFqFtDpRxAwaDCp3Mp3NDEp3Ep3Ip3Lp3ONhLizXkrLp3PpkZCDBiJDDpmapmbp3RDChlFhlJDFhK0IlNrDueDCp3Tp3UDF_HvMwEsSiieDDpmapmbp3WDDp3Sp3Vp3XNiGiKkrep3YpkZCDEp2Xp3Bp3Qp3ZDFhKicyZsfiKM3YowbowbowcknPp2Mp3aoxFp3bp1epkZCDFhVibvB2XhkHDFhgBiuIi2GjkenxLDGifjayMtP5DmaDEp2Ep3dp3ep3fDErJikMtCqQDEhVvBibhkHDEhuF9HmaifDEp2Ep4Bp4Cp4DDCp4Ap4EDEhVibvBhkHDHiVjHcidiMqHlYDEpmapmbp4Gp4HDFhVvBhzPhnThkHDDjQhBhlGDFqYlYhlRtdhgYDEpmap4Jp4Kp4LDGhlPipdjpFiqXhxPl9DDHhVjHlYiweidhBlGDCp4Np4ODEhVvBhnThzPDEjQhBqYlYDHrG2akVxf6a6O4MDEp2Ep4Qp4Rp4SDEp4Ip4Mp4Pp4TNYnxInuGp4UpkZCDBhXDGTOhZhFhChHDEp2Ep4Qp4Wp4XDEzciM8NydDGIVWXlfuXDEpmapmbp4Zp4aDE2Bh8Rh8Qh6bDFOhXiRh1LhHDHjbkChdiOlGpUhDDDp4cp4dp4eDGl6Tl6Ul6Wl6Vl6Xl6YDCp5Ap2EDEp4Yp4bp4fp5BNbn5BmwIp5CpkZCDCp4Vp5DDFhKjfIkficDChMiNM2Mowbowbowcm_Bp4Fp5EoxFp5Fp5GpkZCDDoenCofDDhahMiKM5ZowbkyRoxJk0LoxFoxFoxFp5Ip5Jo_WCDEjSkBkKlWDGuEmapOIkJ5HDGkO-OjHidhtDh_dDDp5Lp5Mp5NDDjSkBkKDHobhoEoM0AiwOiyclNDCp5Pp5QDDhdjYhodDG-OjHkOmWjFikZDDp5Lp5Sp5TDDp5Op5Rp5UDJzV6HqHmLhkb_bhkFhmOjkYDDp5LpqOp5WDGuehmd_WiM7Ll1HDEp5LpqWpqOp5YDGigTh1Ih1H7LmLnEDDpwBpwWp5aDDp5Xp5Zp5bNYllUktKp5cpoYCDIlqQikKkRiQkNiqDjmXlreDCp5Lp5eDFkRiQkNkIhpbDGkG0KhiW9ZhiQ5HDDpqPp6Ap6BDCiTjLDBkGDI_fqQpStC0Kh2ZjnNjsTDEpqWp6Dp6Ep6FDEkGiQkRkNDJtC_fpS4IqQikO4V9MhnIDDp5Lp6Hp6IDEp5fp6Cp6Gp6JNbh0Qk1Cp6KpoYCDImDilNnItbhwIvElIkPDCp5Pp6MDBKDGL6ImDnIHUDHiSpchkFwWoS4UtVDEp5Lp6Op6Pp6QDGhQ1VhrCpWh5fihXDCp5Pp6SDDp6Np6Rp6TNhLlxBkvFp6UpoYCDOuNkfhhYnajPkWhW3JmJtXpHhzBhoY4aDCp5Pp6WDClWlmIDHuNhqShpHhhYhpGh6YhpRDGhRsCkGhuJtDvMDDp6Yp6Zp6aDFmJkYnakFkWDDp5PpuTp6cDDp6Xp6bp6dNiG7CkmMp6epoYCDGhHlHOjdiDyaDIkSkChdjbtRiOsSjYDDp5Lp7Ap7BDEtRkZhHpUDFkGkRiQkNjQDDpqPp7Dp7EDDlGsSk8UDGhHlH_QiDOoCDDp5Lp7Gp7HDDp7Cp7Fp7INjMhnUkxXp7JpoYCDKhfhtDxVtWikCihDhjPhoRh6CijfDCp5Lp7LDCoNkJDGnA9ArMvCvOhtaDDp5Lp7Np7ODI7NhlVpQhlS-H6csdyCDCp5Lp7QDDp7Mp7Pp7RNnG8Hk2Xp7SpoYCDIiRoFpDveikZsYiyMj5WDMsPhEhdjYhDOhocqfk_YZlvTk8TDDp5Lp7Up7VDFjqCjqDjqOi5UjiVDG-OjHmWjFkOODDp7XpwWp7YDHhxE_dhuallAl1TlxAjrNDCp5Lp7aDDp7Wp7Zp7bNseizakzFp7cpoYCDHp5dp6Lp6Vp6fp7Kp7Tp7dOFlvIowbDBp7fDHoeofKkfqGmCkMDDhajGhMM3ZowbowbowcksIp5Vp7ep8Ap8Bp8CpoYCDFjSkBkKlWjLDGxOhkJhwehpcjvZjrbDCp8Ep8FDBp8GDGhViiO9FhgAhvBhJDDnExH8BDDp8Ep8Ip8JDFhV9FoB8btHDEhBjQ1ajBDFlYqYhoc1YkGDEpqPp8Lp8Mp8NDDxOhpchkJDGqa9FhJqLiiOjHDDp8Pp8Ep8QDEhV9F8boBDJqbhjRvZehsf1IigcsTiMDDp8Ep8Sp8TDEp8Kp8Op8Rp8UNY9bk3Np8VpkZCDFjSkBi_MjgPj9ODGjIhEqeiXjFpGDDp8XprTp8YDCjBlbDGrKtVlY1YqY2CDDpqPp8ap8bDDjBlb6TDDp8Pp8dp6DDKhnIlkTlkUl1d4IsRjKsEnYkJDDp6Dp8ap8fDEp8Zp8cp8ep9ANbl3Jk2ap9BpkZCDFikej2WjQ2OhlGDGnPidkGkRqYlYDDp8Ep9Dp9EDDjQhB2ODGkGkRlYiQqYtRDDpqPp9Gp9HDFjrXjjLjuSh8Jj2XDGnElHiDidxBnPDDp9JpwWp9KDDjQhB2CDKrG2axf6akV4M6OyKnLiCDDp5Lp9Mp9NDEp9Fp9Ip9Lp9ONhL1ak7ap9PpkZCDLlYwRhlRinIh9Wila1YqLj9ahgYi_JDCp6Dp9RDEh2J0Mi3fjqQDEkCkSjYuDDExHnEmQ8BDEp5Lp9Tp9Up9VDEhVibjQhBDFlYqYhgY1YtdDDp6Dp9Xp9YDFlYqYhlRhgYj-bDLkCjzXjzYjzZjzakSjYliBloclqIlyJDDp5Lp9ap9bDEp9Sp9Wp9Zp9cNiGk_Dk7Ap9dpkZCDFZnEsSuf8BDFThCjdiwCiODDp8Ep9fp-ADJhlHhpbioDiqIj7NjpBhgfkRiQDFkGtRjQhiQhiWDDpqPp-Cp-DDHinSj8Qi1Kh9OjgJjgai1CDCp5Lp-FDDp-Bp-Ep-GNjMlnCksVp-HpkZCDFp8Wp9Cp9Qp9ep-IDDoenCyGM5aowbowbowcknap8Hp-JoxFp-Kp5JpkZCDHiVlhBilZqRhgahgZ-ADIaThCiMoajTijFrEDEp1UpiYp-Mp-NDEhEluVizAhuVDGjFThCOaiMDEp1UpiYp-Pp-QDCp-Op-RDH1Tl3HuZ9QjzVlrG4CDGtOifhK2d7Oh4YDIVWXIodjFhCTDEp1Up-Tp-Up-VDFiftO2d7Oh4YDGhCTiShSOcDEp1Up-XpiYp-YDFhqJhqI2Ah9NjzcDEiftO2dhKDGhCTiShS1TjFDDp-ap-bp-cDDp-Wp-Zp-dNYluYk5Tp-epqMCDChDwMDDp_Ap1LpiYDGiiQyXhtL6ShXjaDG9RilOiEjDscwHDEp_ApiYp_Cp_DDDjarFhtKDEhlMVWXDEifrNTiEDEp1Up_Fp_Gp_HDDp_Bp_Ep_INbrFk3Pp_JpqMCDEjBlb6T0YDHjAwJjFqexdjIhEDJVWXiMIwMjTodqbDEp1Up_Lp_Mp_NDFhgaqRhgZhhWj-GDGjBlb6T0Y2XlhGDCp_Pp_QDEjBlb6T2XDFjFxdiXjAhEDEp_ApiYp_Sp_TDDp_Op_Rp_UNhLyIkqTp_VpqMCDDhBjZlXDGlvVlvYlwGsUk9AidDDp_Ap_Xp_YDDhB2CjZDDiMxaigBDHVWXhgahhWhqJhqIDEp1Up_ap_bp_cDElXhBhjEhhIDFpDlwFhoGrArcDGVWXizGigEodDEp_Ap_ep_fqgADDp_Zp_dqgBNiGljbk7WqgCpqMCDEp-fp_Kp_WqgDDEicsZImbDCiNhaM3aowbh_Howckycp-SqgEoxFqgFqgGpqMCDEoVpEkMrbDCoOhMM5bowbhsVoxJkrCoxFoxFoxFqgIqgJo_WCDEoVyNpFicM5cowbhmJoxJkyWoxFoxFoxFqgLpzDo_WCDGciXfqejDjFDHiMiEiJkOpGhEjIDEplYqgNpiYqgODFiVlfqeamGDFhdjYkCiO8UDDp8aqgQqgRDCqgPqgSDFlAihVhbNjADH_JyWigYqAh_b8UlyQDDplYqgUqgVDEjB0YhkXuKDDihVhblADFhCTOiShSDG8UhEjF_JigYmGDEqgXqgYqgZqgaDFh3Hh8Hj2Si4Pj2QDKh_bjAhkXl1fqAkJhJhEhdivQDCqgcqgdDDqgWqgbqgeNYlsZksRqgfpqMCDHkQhwapT1G0b2VlODKxChEhtZ_Yk_CluHnLiXzIilVDDplYqhBqhCDIpT1G0b2VjhAjhNjhLjhKDElkfyWjBhqDDIjqdh0Mh0VlnfhmRilVlAh5RDDqhEqhFqhGDFjnejhJhpCjtZjgdDHjBhzZmXhEU0YiXDCqhIqhJDDqhDqhHqhKNblsRksKqhLpqMCDCqhAqhMDEpFicvJxYDChaoEMhrbowbkUowckydqgTqhNoxFqhOqhPpqMCDFjKmHsRjXhjMDEihNwJhmSjrWDKiXjDjFcVWXhEidjADDqhRqhSqhTDHuKhjMjvTkgVh9DjvSjkADGhEma0YjIhdIDCqhVqhWDGhkE_YhnHjmOl2AjmPDHhE4elXKh_ejFaDCqhYqhZDFliNlzdj6ei3Hi7DDGk8Ol2BlmelpJivXlySDCqhbqhcDEiXidjAtVDDoDiiIilEDEptAqheqhfpiYDFqhUqhXqhaqhdqiADDIic4XDCoOhaMhrcowbkweowcksGqiBoxFoxFqiCqiDo_WCDBhjQDHciXiE1KfmGjADIIoDjaHUjUhEKDDqiFqiGqiHDI8E0Ci0Qh5A9KhoavZhjWDIh2LjUrQ0JhkV6UlmD1NDHiE1KiXhjQjAkA4UDDqiJqiKqiLDIh7KjnajncjnYjnbh6EhrBj1RDLjUrQh5A6UsEhkVqBhjQ8EltLiCDCqiNqiODJqB6U1N6WigR6JhOhkV8EDKiE1KiXjAwVmLhBhHlR6VDDqiFqiQqiRDFqB6WigR6U1NDFiXiEiR6VhvSDGjmLjmHjmGjmIj8IjmKDDqiTqiUqiVDFrQjUhkVllahoXDFiE1KlyMuJnUDHkZnSjbiwRhdhoAlpbDDqiXqiYqiZDGqiIqiMqiPqiSqiWqiaDEoVIHUDBiNMhrdowbh_EowckuSqiboxFoxFqicqido_WCDGhlZhrPh-LwOjrajsKDHkAiEjDcmGqf5ADCqifqjADJ7IhnJiwJlrSk_bl2HivVhtWihRDLhlZhrPh7QhwZwOh-LvZhjWhoO9KjXDCqjCqjDDIikGk_BljHlmXkgRhoUl2b8KDHwOhlZhrPjXjKk9UkJDCqjFqjGDDikGj6Hj6GDEltGlnEsFjXDEwAk9Qwb2UDDqjIqjJqjKDG_LhwLhiehnDivAh3fDJjInehHi0RhrOmHk_cihesKDCqjMqjNDFipZioLjpHkgWjsIDHwbwOlvO2UihRl1QkADCqjPqjQDGqjBqjEqjHqjLqjOqjRDEyN2bIkfDCoOiNMhreowbkqUowckpFqjSoxFoxFqjTqjUo_WCDErbkImCyBDBhMMkiaowbkvLoxJk7FoxFoxFoxFqjWqjXo_WCDIpLpIqErXpMqDqdnQDG0AlN6VioC0ehjfDCqjZqjaDIhtCh0SijMh2Bh2FijWh_YlqEDCqjZqjcDJpLpIqErXpMqDqdnQhhMDDDlEsJDH4PllSkAiYlQnbkeDDqjeqjfqkADH7RhqFhrIjpOhlUh6Hh9SDF4PkAkclMhFDFDlEobjT4WDDqkCqkDqkEDEqjbqjdqkBqkFDIkAqfhmPikd0XikLilbikADCqjeqkHDCjdnRDBl3UDFhmPikdilbl1MikADHjIoWkAhzIigGilepGDEqkJqkKqkLqkMDF7RhqFhrIhlHhlUDFkAqf4P4WmGDFjdiehHh1DvXDDqkOqkPqkQDDqkIqkNqkRNYl0CkyZqkSpidCDFiE1K1UnRhZDL4PkAjbkZlgdlgfigAuE2UuXhkcDDqjeqkUqkVDHjlajjAjifjobjjGjjEi4ODHjUnQjdyehAkZtADCqkXqkYDG7RhqFhrIhlUh6Hj6KDFiRyJhvTiEhDDG4P3FkAjTmVvXDDqkaqkbqkcDDqkWqkZqkdNbloekoHqkepidCDCqkTqkfODluUowbDBqlBDFrbkImCkfkMMhrfowbkUowckkEqkGqlAqlCqlDqjXpidCDIipJjtWjrTjhVjhQjhSjtci3ODJZHwIifhChVsAzakIDCqlFqlGDJpLpIqErXpMqDqdnQoZDFjPl1RivahnFiiRDFwIzah1Mk9Cj6DDFZkIHldifDEqlIqlJqlKqlLDBxLDBjdDEjIlgNzX8QDLoZpLpIqErXpMqDqdnQLnIDEqlNqlOqlPqlQDDqlHqlMqlRDBoZDCiAhvNDGxLiwXloMhybhgFj5eDDqlTqlUqlVDCoZhFDKpLpIqErXpMqDqdnQyejUDJkZtRhkchdnSjwcqYkSjYDDqlXqlYqlZDGsJhjWhybi0UrelODCqlTqlbDFjqSjqThiXh1Gh5RDFnXDobiYjHDDqlTqldqleDEqlWqlaqlcqlfNYiuBkjLqmApidCDKhgJmR1X9WjoJjoKi5Si5QhxXwRDCqlTqmCDHhgJmRl0KfhlQj-Yi2QDEoZlGqY3FDDqjZqmEqmFDGjqLi4Ei4Ci4DjnAinADCqjZqmHDEqYkZhxXh0ZDKhtCh0SijMh2Bh2FijWh_YltYnQhkLDDqlTqmJqmKDEqmDqmGqmIqmLNblGkwRqmMpidCDGpD0c6MzKh1WljZDIne0FkT9WsDpdtFqFDDqlIqmOqmPDDsDpd0JDIigAk_JiteihH0akTne0dDDqjZqmRqmSDKpLpIqErXpMqDqdnQjUyeDGhgSzK9WhkAhjZpDDDqlTqmUqmVDDqmQqmTqmWNhLikFkvbqmXpidCDDqmBqmNqmYODlvWYDBqmaDGrbtIkIlSyBDMhldowbm_EowckybqlSqmZqmbqmcqjXpidCDBtTDDhEsPjIDErTIHUDFcfiEjAjHDEqmeqmfqnAqnBDDtThqDvfDItNob5BsUwHiYjuXjuYDMwNjmZ0e8GkJodrBjXpQhuDhnQihYDDqnDqnEqnFDGhqEhhJi3MiyQltUjwKDKtNob5BDnFwN0etToHTDCqnHqnIDCtThqDDKwf4YhjXlxHl1IxelzeliLi3WijTDMjXjKsUkTiYqZiiXnetFrBl0A8GDDqnKqnLqnMDGjNwShjJhgNhDhmRDKh_Lh0DxClpXiuNhvYimHihapCiRDDqmeqnOqnPDFqnCqnGqnJqnNqnQDGmbIHUlcpEDDoOiKhMMhyPowbkwUowcnuVqnRoxFoxFqnSqnTo_WCDDrN1HifDHhRiFjaucVWXDDoUlM1ZDEptAqnVqnWqnXDBqnYDDoUlMoXDGcjHjIfsPiaDGlXvR4etHuEikDDDqnaqnbqncDFhhIj4Ah7Ij2IhxQDGoUlMoXvf2WnYDCqneqnfDGi5di5eiqCj6Ejzej-DDLlXvR4eIjXnPjHjIiEiR0HDCqoBqoCDCoUlMDE_crKpGhjGDH2W0fvfjYoXtTh0NDDqoEqoFqoGDElX4euEvRDI6OrGtAnV6awKiuYhuKDDqnaqoIqoJDFqndqoAqoDqoHqoKNYiwYk5LqoLpidCDDoUlMkADE2W0fh_TimEDDnYvfoXDDqoNqoOqoPDB2WDBnYDCvfoXDDqoRqoSqoTDEhuYjDidlkIDEoUikI1Zj7PDFsFtHvRlXiFDEqoVqoWptAqoXDJ0fjYk-elrIk-GlqMhmch_TimEDEqoRqoSqoTqoZDEqoQqoUqoYqoaNblgGk2YqobpidCDEoUoXlMtTDG8UliGh0Vh0MiyehEDIqb_Mhjb_YhkExcibhvYDDqodqoeqofDFj-EiqTiqViqUj-FDIfhdjYcjHajXhCDCqpBqpCDFnYxchvYk_eiwcDJThChZhFO6fienBkFDDqpEp4WqpFDCnYxcDEvClpHufvTDI6fj9DivIlkZ9PhuXhgMtZDDqpHqpIqpJDEqpAqpDqpGqpKNhLiuGkrcqpLpidCDEoUj0AnYoXDFDsJlEqPhmcDJnblQiYiEoIkewBobh1RDDqpNqpOqpPDJhlWj-Bh7Cjjcj-ChxfinHh7Xh7SDL4UiUobkDtZuDjYwexIjXpODCqpRqpSDElRvSkbDDD2RlscuDDEl1CtZlnemQDEqoSqpUqpVqpWDDqpQqpTqpXNiGqPkoIqpYpidCDEqoMqocqpMqpZODhvGiGDBqpbDFpE_NiHjfkMMySowbhmFowckvcqnZqpaqpcqpdqgJpidCDBnADK4c8Zilch6Pk_HlwJ6chlShiZyCDCqpfqqADDoN2VizLDDqqCqpfpqbDCqqBqqDDJnArMhta9AhjPnY4c8ZijVDCqqFpwBDIh6PjqJjqAjqKhiZilc6cvODCpwBqqHDE2PhxLkD6fDDpwBqqJpyODDqqGqqIqqKNYpVk6MqqLpqMCDGjSkBkKi8bj8Tj1NDCqqFqqNDCnArMDFoBsFtHvRlXDDnEzWxHDEqqPqqQqqRp6DDH6cpQhlS-H7NhiZnYDCp5PqqTDDqqOqqSqqUNblWk3QqqVpqMCDFnArM9AhgFvODDzWiqPjuLDIVWXhRhXiTiFiJDDqqXqqYqqZDEsCwC5D0KDGoBsFtHvRlXzWDHhRiTucVWXHDEqqPqqbqqcqqdDBzWDFiJhRVWXDE4C_Hk8ZiFDEptAqqfqrAqrBDDqqaqqeqrCNhLixIk6TqrDpqMCDFnArM9AvOlyHDFtO2difjwM7ODL5I1Chjdh6WjrElrWjqWjrKKLnJDDqrFqrGqrHDDnArM1ZDEjP1C6QhWDGiiJlnQiFvRhjElSDDqrJqrKqrLDCtO2dDFhWjP1CpPh6WDDoNsFvRDFvOqbnAhqArMDEqrNqrOqrPqrQDFkgJhqHjrHjjKjjMDGK9UiZsFnJLDDqpfqrSqrTDEqrIqrMqrRqrUNiGiuOk5NqrVpqMCDEqqMqqWqrEqrWDFofoeiciHjfM0SowbhmDowckqaqqEqrXoxFqrYqiDpqMCDBhfDLVWXsCvSiVjHcvGI9UDEo_Yo_ZqraqrbDFh3Zh3Yi5Wh3ai5ZDMlAkQ7KxXvGVWXjHc9b1aDCqrdqreDCqrcqrfDF5S7Kh1ahzN9IDJtdjFvScvGxXlAkQhhFDDqraqsBqsCDChfhqADElAjXjKkJDHZhDiThIiFjciQDEqsEqsFppfqsGDD5S7Kh1aDKVWXhRnKiTjchIsAhDDDqraqsIqsJDDqsDqsHqsKNY9bk2PqsLpqMCDFtdh2DtRkZijSDOkSkChdzMhobuX2c4di2OsXjTxX5ShhFDDqraqsNqsODGhfsNhiZyCh9E7NDHkSkCzMuXk-ahdjbDIlAjXjKkJhRVWXDDqsQqsRqsSDDh3Zh3Yh3aDGtRtdh2DijSkZlxPDCqsUqsVDDqsPqsTqsWNbhock2NqsXpqMCDHxXzFh_Mj8RkgPj9dlvaDCqraqsZDIkQLlOjZvFuOtBhoBDJsbsCjVVWXhRjFjHDEqraqsFqsbqscDIjZvFuOh3LLlOlIkPDFIhBllbjVsbDEqrao_ZqseqsfDFxXzFkgN2Ch_MDIoNLlOjZuaivH6PuADDqraqtBqtCDEqsaqsdqtAqtDNhLl3Kk2UqtEpqMCDQsdh4UpQyCilIigF-Hi3V7NhlVkgB0Bh2AwN6chuTDCqraqtGDGh3Xi5Xi5ajoWi5YjiYDMlAkQjXjKkJVWXhRjHhhFxXDCqtIqtJDCvG9HDFxXtR7KzFtdDDqraqtLqtMDFsNpQsdyC-HDEjXjKkJmHDIhRVWXlAZhDiTDEqsEqtOqtPqtQDEvG9HhhFnXDLsdlpfpQsNilIl0MwNyC0BhuThufDDqraqtSqtTDFqtHqtKqtNqtRqtUNiGhjOk3XqtVpqMCDHhBj2Y2CilMilFhlGlgDDKlAkQh1B9GvFjZtdvGxXLDDqraqtXqtYDFhuYhiVhiUihOilMDDhflzDsbDGjZvFh1B9GuOhoBDEh_arBodhoHDEqtaqtbqtcqtdDD2ChBilFDIrGkV6a2a4MxfyKnLDDqraqtfquADDqtZqtequBNjM1ak2bquCpqMCDFqsMqsYqtFqtWquDDEicsfLlcDDoOoEhaMzPowbhmEowck0MqsAquEoxFquFquGpqMCDDkMFDM-aowbhsPoxJksHoxFoxFoxFquIp5Go_WCDCFlUDGqJma4KitPiuXpYDEh9BhmZoUoXDIIodrBVWXmHHDEquKquLquMquNDBquODElVlZlUlTDCjIzXDFj9YiqOzAjmAh2SDGlLigQ0AiUzVcDEquQquRquSquTDDzAiAijPDFinclTj2Dj0bi_ADHVWXlRqWigQlLDEquRquVquWquXDHiocjoFj1cj2CjoEj1fj1dDHzAiAlRVWXwYDCquZquaDDquUquYqubNYiuWk6fqucpidCDEpGtVliElgWDDhXoDlfDGVWXIodrBDEquQquequfqvADD-KpVltQDCiZmTDBocDE6R5FDoTDEqvCqvDqvEqvFDGi-Qi-Vi-bi-Xi-ai-YDIiZmTocma6R7J6XDDCqvHqvIDDqvBqvGqvJNbtVk6cqvKpidCDCqudqvLOFljUYODlwCYOFljTbODlwBbDEqvNqvOqvPqvQDGkMicFD0EpEMxTowbkUowck3MquPqvMqvRqvSppPpidCDDlVjpfh2TDDlK4Oh1CDDhDiRoFDGi2Ei-U8CrEpXxRDEqvUqvVqvWqvXDBqvYDFlVhpXhpWh2TlZDC9aljODFpSfjkBxZ6ZDDqvaqvbqvcDDhwYh4Qi-PDI9aid9XzV2ZikBhkMhvWDCqveqvfDDFDoLDGijNxBiwaijQiiYiiZDHiuThvWhkM9U2ZikBk8KDDqwBqwCqwDDJhpWhpXi1Yi-ci-ehpKi_Bi_Ni1aDKl0apSmVtY8CjmFioAh0EiiAh0BDCqwFqwGDEqvdqwAqwEqwHNYivWkwQqwIpqMCDCFDDEhucjjPltZlmWDHhzYlieixMlsEoLh0PwNDDqwKqwLqwMDElVmTiZlZDEh0NivBlmHk-WDEoMlK4O7LDDqwOqwPqwQDDlVlZmTDGiic2Z5F9Hh0PlmMDGlK4OoMrIkAqfDDqwSqwTqwUDDqwNqwRqwVNb2ZkuTqwWpqMCDBFDBODBaDEwQrUkAmGDEqwYqwZqwaqwbDDFmTiZDEajChiVhiUDHtZiyfhhZhqGh0Rh4ZiiNDH7Fhsb8CjQrGhRhBDEqwdqweqwfqxADDlVj9KmTDB8CDD7FhsbxWDGhBid_SoWh2QqaDEqxCqxDqxEqxFDB4ODDjlAj-QODDhiShvQhXDF_dhYFitU0LDEqxHqxIqxJqxKDEqwcqxBqxGqxLNhLxWk0SqxMpqMCDDqwJqwXqxNDEkMFOhGMzQowbhyWowckvWqvZqxOoxFqxPqjXpqMCM5dowbhmGoxJkuBoxFoxFoxFquIqjXo_WCDGlVlZlUlThpLj1PDDjA2NpCDLhlLjwFiqfjvXwOkgKhrOpQi2Ri1Zj_HDDqxSqxTqxUDIlVlZlUlThpLjnEi7Mj_ODFhblpEj_PjpRhrKDFjA2NhjIsVijCDDqxWqxXqxYDDpC2NjADKhEsFhbihJikTpQhoSwNzGrWDEquQp7NqxaqxbDDqxVqxZqxcNYh_XkvZqxdpkZCDEne0FtFkTDLwfsarFhnSzK0ciiJhgS6MllPizNDDquQqxfqyADElVlZlTi-TDLwVh2eh2dybi0fllQhjZhlNkgYhkAi0dDCqyCqyDDDsah1VhudDFpC7EnelClpSDDquQqyFqyGDDqyBqyEqyHNbixbkwAqyIpkZCDCqxeqyJDEkMlcFDMhleowbowbowck3HoxFqyKoxFqyLp5GpkZCDHh4ei-fjhOinOi-dj9VjgfDIlRlNiRhbfjWoHDDCqyNqyODBlZDMnekTl1KlnLzKhlNhjZ9BjqcjqfjrDjrADIh_Qk9DmShDhzXlqDhgTixGDDqyQqyRqySDCqyPqyTDFlVlZlUlThifDCoHoPDKpChoMhtOhiflRzFjWhzYsdleDDqyVqyWqyXDFlVlZlUlT8TDBpCDJhkIlxQ1O7ElXhiVhiUikSlmKDDqyZqyaqybDEhoMihblyDlpZDJ4VlvNljdihJrW8TzGikTllODDquQqydqyeDEi6aj-Pi-Ji-KDGFhtOhifixSzFmVDCqzAqzBDEqyYqycqyfqzCNYljQk7YqzDpoYCDGoIrLkewHwBh1RDN9BhoD8TqBiuAzGhnAwehoS6JwVrWhucDDquQqzFqzGDFlVlZlUlTDDE9BhoDlnKwHDIsDkeiY9RiElnWxIhkTDDqzIqzJqzKDDwVh2ekeDHhoKhoD9GijI2ZjnUj0WDDquQqzMqzNDDqzHqzLqzONbrLktbqzPpoYCDEhDsYmSiRDCmVtYDJizSl1AxLhuUiiKfh3Oh6SjqHDEquQqzRqzSqzTDG_dhYhuajrcjwXjmBDGlVFmVl2MhiftYDI7DkT6Yke9chgT6LhvSDDqzVqzWqzXDEhuAhiAiqdh3NDHlVlZlUlTmThpWhpXDIhDmVnZh_cDiU4UlHDDqzZqzaqzbDFjoRi-Si-Wi-RjoQDGhbtYmVlGuDpSDCqzdqzeDEqzUqzYqzcqzfNhLi0AkwSq0ApoYCDGiYxIlQkeoInbDIjYimM9CkSlrFlnTijah8KDDqzIq0Cq0DDHhjC6LliVhvb_RihQixdDIxIpUhzalyFsXhxEsalkKDDqzIq0Fq0GDDh8Kj2fj2eDJjHFDjYizKianI_chzaDCq0Iq0JDDq0Eq0Hq0KNiGlxGk7Bq0LpoYCDEqzEqzQq0Bq0MOFlsQowbODlwAowbDCq0Oq0PDEkMFDsZMhlfowbowbowckrbqyUq0Nq0Qq0Rp5GpoYCDEIHULM7bowbhsToxJkqGoxFoxFoxFq0Tpjbo_WCDJ7ThqTtcjsQhhTh-KjsZzNi8UDKlKrIiUqWkOiRnSqLjBlYDCq0Vq0WDEj-Uh9dj-Tj-SDItOtPifpROhgHhoC6EDCq0Yq0ZDEhhW2AjsPi4bDEjWaThCDHiftOtPhKjTrUiMDDq0bq0cq0dDBpTDIIoBsFvBUoDiCoYDIjWhHhubhgMhB8ahQtfDDq0fq1Aq1BDEq0Xq0aq0eq1CDDmflfiVDCKhGDEHUhArODJchchefrAiaiSoSpcDEq1Eq1Fq1Gq1HDFzNtcyO7TkgTDDKhGtQDGHULrOhQhJDDq1Jq1Kq1LDEkdjmRhJjJDDKhGmYDFrAOcsUvCDGwQrUh1ZhnPhqClfDEq1Nq1Oq1Pq1QDEhrMzUhqbh9FDHlwIrJlfiVxdhcheDFudhjVjChJHDDq1Sq1Tq1UDEq1Iq1Mq1Rq1VNYixZk6Qq1WpidCDFwPi0Zh4Hi0bi0YDLHUIlfhchekOilRhJrOiaDCq1Yq1ZDHsLkEizPj5XlyN3TqADFhchekOiakXDGjWrTiClfmfhiPDEpkEq1bq1cq1dDEyOxQzN5RDHkEsLqAhgPqTtSxDDCq1fq2ADFipPjxOjsOjxYjxDDJhcheDhHia0MF3FkODCq2Cq2DDEq1aq1eq2Bq2ENbkEk5Kq2FpidCDEmflfh-KlxdDIjByWmHjKjOjUrQlbDIcfjIhExdqeidjADIqNiChJoDHUpNudDEq2Hq2Iq2Jq2KDGh3Hh8Hh8FjyLh9DjoTDLqNhJiCoDHUhobkSudhnCjDDCq2Mq2NDG7TtczN5Uh7RhhTDIjBmHjKjUjOsElbrQDCq2Pq2QDEjByWjOrQDEpGtVrKjADFja3JlYnSkWDEqNiChJUDEq2Sq2Tq2Uq2VDIh-Ih4Th5ShhTh7EhqTh7FjwDDFrKtVpGcjADDq2XplYq2YDFq2Lq2Oq2Rq2Wq2ZNhLyIkxCq2apidCDEjWhHlzUhgMDIkEsLxDqAhgPyOi8M3TDDpkEq2cq2dDEiCoDIUDGiQkNhpIh1XhhGxDDEhHjWhZDDGpPqAhgPkGpDxbDEq2fq3Aq3Bq3CDHyOhxJh9GhqW-Qijbh3cDKhZkEsLvT6QhHqApPhcheDCq3Eq3FDDq2eq3Dq3GNiGlzVk8Gq3HpidCDEFDvUkbDGlE0DqPvK8JnBDGi2PjkXja9fltEihUDGHUIiCoDKDEq3Jq3Kq3Lq3MDLhgXhwXiuZ-Fh2Gh2Hh8UipS5U5Qj5ZDLkDtZmQiYnblQkeoLiUFDDCq3Oq3PDDlfmfiVDElVlUlZlTDFpGtVrKqJcDFIiCoDHUDEq3Rq3Sq3Tq3UDHh-Ih4Th5ShhTh7EhqTh7FDElTlVlZlUDHlEqJ8JqP0DvKpGDDq3Wq3Xq3YDEq3Nq3Qq3Vq3ZNjMqPk2Tq3apidCDFq1Xq2Gq2bq3Iq3bOFltKjMODloajMDCq3dq3eDHIHUKxFkMyEMzRowbhmIowcksBq1Dq3cq3fq4ApjbpidCDEKLHUDCjGoEM3bowbkzKoxJkrSoxFoxFoxFq4Cq4Do_WCDEhfhzOhtUsbDCLhPDNhufhuHiiBh5Isdh4U0Bh3bqCi1Bj4Kj8GvGDDq4Fq4Gq4HDBq4IDKipQj5IjxehzAhmWlhbinRxMjwYh7eDGLhPhzDrShvHkHDIiXtWjAjVhfiRtG5BDDq4Kq4Lq4MDDhfhzOhtUDCHUDGlclwKk8NlwT4KlvMDEq4Gq4Oq4Pq4QDDLhPkHDFjVle2Th_OxVDIh6Rh6Q7SjqFh6SljFj5CjndDDq4Sq4Tq4UDEh5Y-Th-Cj4FDGiXhkShyakW5CjADELhPkHnJDDq4Wq4Xq4YDEq4Nq4Rq4Vq4ZNYixYkrHq4apqMCDH2Y_alxOj1Zj1aj1YvADELhPyKhvHDKuIDlN1FhmTpdIhgHqNhQDDq4cq4dq4eDDkdhQrYDKuImPlN8PnB2PIpdsYhzGDDq5Aq4Gq5BDEnf3MrdncDDLhPhvHDHrIlKtGuLzBhib3FDDq5Dq5Eq5FDHjsVjsUh6dhpDh3eh3dh6cDHLhPyKtGoMaDDCq5Hq5IDEq4fq5Cq5Gq5JNbivCk5Sq5KpqMCDDnalmNlvcDNuIDkbpdhgHhmTIlNqCyf1FsK2PDDq5Mq4Yq5NDBkFDNnFuIxCDThgHpXvGsTsKhSiPqCDDq5Pq4Yq5QDCkFnaDDq4Gqraq5SDIh9MiiBh5Ij5Eh4DhuHj8Fj8CDJuIDkbsKhmTrJhoJ1DoPDCq5Uq5VDEq5Oq5Rq5Tq5WNhLivKkxNq5XpqMCDJhkehkdhqVhpPi7VhpOhpNhpQhpFDLjVhfsbmWleiDpdhQxJrAhgQDCq5Zq5aDEhfjVmWhQDIhkCk-SjuRj7SjzMijBhzMj9RDDq4Gq5cq5dDF4Ywf0chwDl1XDHhkCjOsEjUiWmZ9VDEjVleiDsbDEq4Gq5fq6Aq6BDEhwSh3ShxHhqLDGjVmWhQhmai8EleDFLhPi8FlhCkHDDq6Dq6Eq6FDEq5bq5eq6Cq6GNiGlhUksZq6HpqMCDHlgblkDi3XjiWhuZj7fi-IDIjVlehfmWsb7fyaKDDq6Jq4Gq6KDGsA-Ehkaj4Xi8AhxTDFjVlehf7fsbDDq6Mq4Sq6NDFhuZljXnHh9Hj5KDGjVlehf1DiRtWDDq6Pq4Sq6QDEi6Pi_di6Qi_cDHKhQmW5Bhvcxa7CDDq6Sq4Gq6TDEq6Lq6Oq6Rq6UNjMlkEk5Gq6VpqMCDFq4bq5Lq5Yq6Iq6WDGLkFjchQ6KlcM7cowbisPowck1Dq4Jq6XoxFq6Yq4DpqMCDErSijehmWhjeDDHUhADHchchekOiaawQDEq6aq6bq1Kq6cDFtNihK4SnF8ODJInXvZze5FhSiPqahmWDDp6Oq6eq6fDCq6dq7ADDKyD6eDEHUhAhjeDIcfhchekOiak9PnFDEpuUq7Cq7Dq7EDELhPkHkPDJcfhchetNihKnF4SrADHHUnckdhJhAtQDEq7Gpifq7Hq7IDHvEj5PvbhqbjoOhhfj8YDKhcheFnFciUlKiaqHDDCq7Kq7LDF1ehhHhrCh8bh8aDEhcheckXDEKxNtQiADEHUhArSDEq7Nq7Oq7Pq7QDFimVi2Fj1OhwIj1MDHfclRrCigPmBiSDDq7Sq7Dq7TDFq7Fq7Jq7Mq7Rq7UNYl2ek5fq7VpqMCDGhmYhvFhsYioehzAj4JDOlzcmBjmSjmTj-JmLlE0DhFaOhZvDoSDIHUhALxMnctQiHDDq7Xq7Yq7ZDE0X1EimRhmNDEoSmBkWmJDGhmYnchvFhsYnfnZDFHULhPKDEq7bq7cq7dq7eDD1EyW_JDIhZhCOhSiPhnEhFTDKncnf3Mrdkdh3AvA_a2YKDDq8Aq8Bq8CDEhsYlqKluPxMDDizEhmYhzNDHOahZnIhmPlqfqUDDq8Eq8Fq8GDEq7aq7fq8Dq8HNblofk4eq8IpqMCDCq7Wq8JDGKvVpAHULDCjGhMM-bowbkpcowcknZq7Bq8KoxFq8Lq8MpqMCDEKOLhQDBjGMhySowbkzQoxJkoMoxFoxFoxFq8Oq8Po_WCDGOhZhnEhCrAhFDJkdhQncnf3MrdvAh3AKDCwQrUDJmP-PkDnZnBuLtGzBhkSDEq8Rq8Sq8Tq8UDIhwRhxFhxKhxbh7UipGh5Ch8EDMiFnOoaoTyKhBmPjTkELh1elLDCq8Wq8XDIizeiwfh2A0BizYjrIjqUjrMDEkdKpXtfDGnBoMimLFDsdDDq8Zq8aq8bDFitKk8L0XyW1EDEoSmBkWhkSDFKkdhQlY-CDGOjDhZnBhFhCDEq8dq8eq8fq9ADEq8Vq8Yq8cq9BDEKhGh2OpXDGhkPilLihZ8HllBhzRDJkdhQpNsHnfncOctNDEq9Dq4Gq9Eq9FDL-Ci8Zi8Yi8Qi8RlnRipLsHtJvQvYDGkdhQnfncKLDJhZOhFnBrAhCyXmWilLDDq9Hq9Iq9JDFkdhQ_a2YnfDGmQilfhic2fhkB-CDGhZOhFrAnBjDDFLyKhPnLqNDEq9Lq9Mq9Nq9ODGtbi5DinPhgcj1bi7aDIOhZhFlqGrAvCnBhvMDJhQkdrOncnfrdpY0XmBDDq9Qq9Rq9SDEq9Gq9Kq9Pq9TNYhkPk1aq9UpkZCDLipChwCivYh0Hl1VjrQl1UjrFj4cjrLj8ODEKhEkYhGDCq9Wq9XDG1ejmdhhHiqFjiXjgXDJpGtV8QiwEh0HOiScpcDELhPkdhQDEpifq9Zq9aq9bDIjqei9djjSi_EjrGlmaj8LjrRDDpifq4Gq9dDDq9Yq9cq9eNbhwCk5Oq9fpkZCDLhxBh5chwOhwNhxGjtBjsbjuPh5QjuJh5bDKkdhQncnfLHUOiScDCq-Bq-CDEj0Mh9QKhGDIkdhQnftbh8Eh8MKncDFcOhZiSwZDEo_Yq-Eq-Fq-GDDKiAhGDLkgGj5Vj6Xj6Wj6Vj6Uj5UjrYi8Njlfi1PDCq-Iq-JDFh5bh5chwOh5QjuQDCq-Lp6ODEq-Dq-Hq-Kq-MNhLixCk6Lq-NpkZCDHKpWiAnNyDwYigZDIkdhQlhAncnfvArdtbDIOhZhFiSchCrATDEpuUq-Pq-Qq-RDJj8Si7Ci9OjgYjoLlhYlkCjkMjkNDKkdhQHhApNLyKhZrCnNDCq-Tq-UDD6IitTk9JDEOcfhZDEpuUq-Wq1Gq-XDDq-Sq-Vq-YNiGnIk5dq-ZpkZCDGhzSpPhzTh0U_OivbDCkdhQDJncnf3MrdwIzavAh0cihZDHyHrAilHhZwZyaqUDEq-bq-cq-dq-eDDwZ1MhvMDFncnf3MrdvADDq_Aq-cq_BDIi-Ai-Bi9fi9bjrJi_Ci_DjqbDGncnf3MwIzaKDDq-cq_Dq_EDGhzShzT_Oh0U-Jh_RDErAyHmWilHDDq_Gq4Gq_HDEq-fq_Cq_Fq_INjMiuakrdq_JpkZCDFq9Vq-Aq-Oq-aq_KDGKLOhQvVpAMhsAowbowbowcknYq9Cq_LoxFq_Mq4DpkZCDJhwRhxFi7bhxKhxbh5Ch7Uh8Mj3HDMDFZtUvUoLiYkehtQoTkDkbDCq_Oq_PDGkdhQnfvAtbj2LDEOhZhF1EDEZqOkLxWDJDFiYnblQkeoLhtQhnCDEq_Rq_Sq_Tq_UDGhtQhnCjsXi7Tj4Ii6TDGkdhQnf_a2YKDHOaDhZZsDFDDq_Wq_Xq_YDFhQkdnfrdvADGh8Nj3Fi2Ij3Kj3Ej6ADJoLwBDiYoIkeFnblQDDq_aq_bq_cDEq_Qq_Vq_Zq_dNYilAk5Hq_epoYCDHjqGimThpEj7Qi1MjpejjDDNDFiYiRoLhGzUtNOkdhQHUDCrgArgBDEjhcqRh8Xi1ODIDFtNkbqCzU8P1FDDrgDq4SrgEDDwShmRhUDEkdhQLhPDHDFiYkbtNzUoMDEp6OrgGrgHrgIDDrgCrgFrgJNblrQknOrgKpoYCDCq_frgLODl2cYODliJbDCrgNrgODFDKOHUMhsBowbowbowckuOoxFrgMrgPrgQq8MpoYCDFKkdhQpYhGDDhDsYmSDGjVlehfnAoH2TDJoNpOiC6F7ClgLlOnLhjTDErgSrgTrgUrgVDJhpEj2Gh6dhpDh3eh3dh6ch8Xi4dDHFhGmYmf5UzUlcDGsYiRoFvepDqUDDrgXrgYrgZDDKkdhQDChDmSDFFhGmYzUlcDEiRsYoFveDErgbrgcrgdrgeDFkdhQpYKhGDHjVleiRnBoMmWaDEq4GrgTrhArhBDBqRDFLhPkdhQKDGjVleiRsYhfoFDDrhDrhErhFDFrgWrgargfrhCrhGOFlsIowbDBrhIDFKkMsZHUDCjGiNDDAGhTM7dowbkoLowckvdrhHoxFrhJrhKrhLrhMCDEpKHUKMhsCowbkpXoxJkndoxFoxFoxFrhOpjbo_WCDIh4Nh4LinZhhBi9UinWj6IjlIDOoQoRqakXkOhcheoCh0Xhych1Th2Mh1dljRDCrhQrhRDJhych1Tlodh2Mh-E-Qh7DloYlnSDCdeDJInXhyfh0X_WoChJHpZDDrhTrhUrhVDFhtHyc1EyFhGDFiibsUj4fxejCDFoQoRqaIhteDErhUrhXrhYrhZDGkOiMiEhchehjRDEHUhAhODErhUpkErhbrhcDErhSrhWrharhdDEpKIHUM-cowbkUowcktDrheoxFoxFrhfqido_WCDF0N5JtcinTi9WDMlKrIkOiEiRaOiUhchekXoMDCriBriCDDdehJDDmfiVlfDFhJHhOhAkJDKi2Vk-PwQhnMhnPhqCiRoFlkYsSDEriEriFriGriHDCriDriIDHhmZhhOhtVhkLh9B2XlrdDJlfh1dsK1AiScqfxditMDDriEriKriLDDhJe5JDHnS1YqLhtVlmFh9WilaDImfiVlfhcheiUxdlLDDriNriOriPDChJeDE0ZsKjzAjzHDJlydiwVhuVlpChmZlyWl2Gh6RhKDDriRriSriTDD2Xj7IhtVDDxdlfiVDGhJudihAhjVtHtQDDriVriWriXDEriMriQriUriYNYlyaksOriZpidCDEdehJHDGoQoRqLhteudhjVDGOayX3SihWcDDribricridDH5K5O-QhhEhhNh9Ch9PDJiVmfoQoRnSi2UnPsXqLDCrifrjADCoQoRDEoBrOhN-UDDrjCrjDriEDDhtH9T2QDEdyFiMk_fDEhFkcieiibDFoQoRqaqLiwIDErjFrjGrjHrjIDErierjBrjErjJNblzLk3OrjKpidCDChFODBkcDKiVmflfnSpZrKchcheiaDFdehJHhODErjMrjNrjOrjPDHhyEhyD5Rj9Cj_aioEj8dDKlKrIhchekXedhJhOaDCrjRrjSDD0N5JtcDDhFkcieDCrjUrjVDFhyBhxAhxY9dhyCDIiVmfhchemapZoQrKDCrjXrjYDErjQrjTrjWrjZNhLk_Vk7UrjapidCDEdehJ0NDFhBjZlXhlGh1FDJidhchefiVlfuTxBFDDrjcrjdrjeDJipVipTipUi9TjyFj4UjnGjnHi8fDIhBuTidlCapclKjFDCrkArkBDDjzGi9Zi9JDHhBlXjZiduTlgKhjaDCrkDrkEDDrjfrkCrkFNiGiyOitJrkGpidCDFjBuKlbmHoXDJlAkQpGhEjIqejAfiSDDriErkIrkJDDtc0N5JDGjBsEjUlbjKoXDCrkLrkMDHpT1G0bjgei6S-SjhEDEdehJhODHjBhjSoWhtZidhEhzZDDrkOrkPrkQDFi9Ri9algHh9SjzKDLsEivDhcheiVmflRmVfrKiybDCrkSrkTDErkKrkNrkRrkUNjMyIkxDrkVpidCDHh5Zh0JxalgAxejtEj8XDEdehJ8ODKkJpOhjKqZsRwGlOuEljDhjTDDrkXrkYrkZDGhfsNh9ElzPh5ejlFDHkJpOhjKkPhjThjawGDJjbzMuXhcheiVlqUhtB5BDEriErkbrkcrkdDEi7HloFlrJloEDGkJhjKxasF2eODDrkfrkYrlADCh0J2eDGoRhBlXlfmfodDDrlCriErlDDErkarkerlBrlENnGl3QksarlFpidCDGLhPkHnJhidkPDIhjS6bhtMzevZhndjiTi5JDHdehJyFudKhkUDDrlHrlIrlJDFLhPkHkPhidDIyFudliKi3Nh0WhjVllcinYDDq5PrlLrlMDKj_NhyCj_BjiZjiaj_Lj_MjiCh2fh-ADJiVmfiFnOLedwGoaDCrlOrlPDDrlKrlNrlQNselhXk7HrlRpidCDMhpVh9Yh9XjybjjOjyXi9Ci9Bi9AlqFlyLjyYDKiVmfjDdeKiSoQhZHDCrlTrlUDEhgKiiahmfh0ADGiC6enWoJUoDDEKiSlfhEDErhUrlWrlXrlYDElfmfiSKDHhtSjnZuJvQhnXhpZilDDEHhOhAUDEriErlarlbrlcDChEKDEiCnWoJitWDEuJrRvQnLDEiSpclfmfDErlerlfrmArmBDErlVrlZrldrmCN4TlpDk6BrmDpidCDGLhPlIkPjZuODGjWxW4Xhub3SqLDHkYmahoImWh2OhQ0fDErmFrmGriErmHDEh6Ah4Ii6Xh4dDFdehJhjGLDCrmJrmKDDa3SmPDJyF9Vi9DhtHh0WqLi9Ii9Y4ODDq4GrmMrmNDDuOvPikXDFkYhoIhjSlzZaDFlfmfqLoQpZDErmPrmQriErmRDErmIrmLrmOrmSNhuIlsSksPrmTpidCDIhpU6NhwWhpTjzBjzC-RiqNDKiUwBlQnbsDiEkOlLkezGDCrmVrmWDEFDrO-UDJiVlfmffhchelRjIhEDGlEvK0DqP0HnBDEriErmYrmZrmaDD0Ntc5JDErOFD-UDGflRhchelLixEDDrmcrmdrmeDDrmXrmbrmfN8eqPk6GrnApidCDKriarjLrjbrkHrkWrlGrlSrmErmUrnBOFltJ8eODliQ8eDCrnDrnEDHpKOlSqckMhJLDDiNjGoOM-dowbh_AowckuJriJrnCrnFrnGrnHpidCDCjEKDImQmGilf_O8KhtKl0Pl2IDGdeOhOHhGDDrnJrnKrnLDD1dh4MjlJDIaODFiYoLyHmQDCrnNrnODE8K_Oh_RlnPDDKjEhGDDyHrAhicDDrnQrnRrnSDFhqbhgIhgCvEvbDHFlKOaiUDhtTDGdeHhOhJjEDDrnUrnVrnWDErnMrnPrnTrnXDBuEDBiHDDrnZrnarnRDF6SiHhkUliflwYDDKhGjEDHdehOHhAhgIhgCDDrncrndrneDGvEhxUhhfvbj_FhrMDJhcheiaFkXtNnF7LqHDHuEiHk-QtQdel1bDDroAroBroCDB6SDFjqYlraiHhkU2eDDroEroFp6ODErnbrnfroDroGNYlmBk5broHpidCDGwIzarUhoTixPixLDFdhJHehADIvfhnQlctTiWkFiiei4SDJjEiSKh9fyd9YsUliOcDEroJroKroLroMDHhhJhqEikfhwbi5fioG0ODGdehJjEHhGDIwIhoT8RiSh0ZwSydjEDDroOroProQDFhzLhtAixQiwLiqGDEHhAdeDGjEKiShSiPjVDDroSroTroUDDroNroRroVNbiufk5MroWpidCDDKpW8XDEdejEtcDHfclLiS6IlR8QDEpuUroYroZroaDEhvPhkQnIpWDDK8XnNDGhgIhgChG1djEj2HDDrocrodroeDJyAh0LvPhtfinEjnXlxWjjIlmODDKnN6IDGdejEhJHhGDDrpArpBrpCDDhvPhkQnIDCKigZDF6SiHhkUh1ehhfDDrpErpFrpGDErobrofrpDrpHNhLiwGk5erpIpidCDIj7AjlEjjRjjQh9QjyIimWh3VDFdejEtchGDJtMigNhiRiMoCiSflgIsCDDrpKrpLrpMDGi5Pi5Oj7Ki9Fi9Hi1ADHdehOxZhJoCtMDCrpOrpPDGjmEjkCi-Ck9TlnJi_eDH1dh4Mi9GvEhgIhgCjlKDGtMiSlLiAlRiUDDrpRrpSrpTDBh3VDGdejEKHlnUDCrpVrpWDErpNrpQrpUrpXNiGlzNkzXrpYpidCDF_VhnFhuEhnSlqBDGtOtPyMifhjLhKDHdeHhAhOjEUDJhSiPhCiSfTjExdrHDErparpbrpcrpdDJ4RlicjjVh5B7WjwP-LlzXj9ZDGdeHhAhOjEDJiFnOjEiSKfoalKiVDDrpfrqArqBDEhqeipcj4HhqfDGjEhtTwLiM8RhNDDrqDrhUrqEDFi6Ii6Ji_RjhXjhYDGdejEHUrHDCrqGrqHDErperqCrqFrqINjMllHk5JrqJpidCDFroIroXrpJrpZrqKODitfowbDBrqMDGpKKvVpAiHhKDChMjGM-eowbh-eowckpbrnYrqLrqNrqOrqPpidCDGhhBhqWh7D-Qi6YhpJDItMiFjDDvTkEmQnPDDrqRribrqSDBrqTDGdehJoQoRudDHZqOrOhNjLnCkGDHhcheiackXmWkODInEhjGoQoRqLnPjTj6YDErqVrqWrqXrqYDGh4HwPjgUi6AjgCjjFDKdehJilRudoQoRtQOtHDCrqarqbDHjzDjzEi9Si9Vjyfjyei9EDIhchekXFmWianEiUDCrqdrqeDDrqZrqcrqfNYk8ck5ZrrApidCDK5K5Oh9PhhEhhNjuchwMh9Cj6Sj2JDRnOiF_XhjNDwGiVmQtUnPkJsXjToTnSoa7FDCrrCrrDDFdeKhscyFDJoSkAmGhmNmQxEoP1EsSDGoQoRqLwGkJZDEqwZrrFrrGrrHDDhhZhqGhwMDGa7Fi2Dj4VhlElseDFlqVxZh_cnZjTDDrrJrrKrrLDChoNj3LDFjbnOoRoQiVDDrrNriErrODErrErrIrrMrrPNbhoNkxBrrQpidCDBhFDDhNZdDDjEKhGDJoSvDmBmJja6GwZjDnBDErrSrrTrrUrrVDJinVj6Lj_ZiqchyFkgAhxYhyBhxADMiFnOvNDKiVZoahNFmQvTDCrrXrrYDHiek_FlyXi1dyFld2QDFdeKhGhODDrrarrSrrbDFj8bhxchlThxd5RDDKhGhODHhFwLvNvTqW_b6GDDrrdrrerrfDDhFnBhZDGoSvD1MmBmJ6GDErsBpkQpkPrsCDFrrWrrZrrcrsArsDNhLlSk1ersEpidCDK1ehhHvbhgcj_Gj6Tj0Xi1JjlXhhfDCrjNrsGDOi9Kiqbh-Fj_TjyKinGi5Gj_CiqJh-Al1JjiBjvWh2fDLiFnODLZiVjCoajTFmQDCrsIrsJDFHUhAyFhODELkHnJhidDIiel1GhndThEwbvKnBDErjNrsLrsMrsNDDrsHrsKrsONiGqckmGrsPpidCDHxEoPqKjPhyd-JhkZDFOhFkciehhBDEdehOhJDIyHlHqUhV4QoCid8FDErsRrsSrsTrsUDEhkZ-JipDhlDDG5K5OhhbudehJDHlHidyH8FFqYhBDDrsWrsXrsYDIjhRj9AjhUjhTj8fj_chydipODK4QqUhSiPqCDyHhoLhkGTDGdehOieoPxEDDrsarsbrscDDrsVrsZrsdNjMltdk6drsepidCDGDtUiDvUlElTDEOhFkcieDFdehJ6NhODJiYnblQwBkeoIiEhiSkDDErtArtBrtCrtDDJj3Gh8Nj3JhlTh9ThyFh-Fj_ej_SDHde6NhJ-RhOoQDLoLkesDlQnblKiUakDiYFDDrtFrtGrtHDF6NhpUhpThwW-RDEDiDZtUDDrtJrtBrtKDDrtErtIrtLNnGlEkvGrtMpidCDGrrBrrRrsFrsQrsfrtNODluTnGDBrtPDGpKOlSqcsQieM5eowbkpWowckkFrqUrtOrtQrtRp5GpidCDFhlBinXinUi9XjtYDJDFiYakeoLmVOjTDCrtTrtUDBrtVDChNZDIoSmBmJ1MwLjawZqWDErtXrnJrtYrkPDEj-AlxXj2KiqSDHKdhGiejEhNhODCrtartbDBwLDDKjEvbDHdhNhGhsciMxZieDHjDvSnPuArahtBiEDErtdrtertfruADEoS1MmBmJDDpkQpkPruCDErtZrtcruBruDNYiwSk3druEpidCDIhNmYhGhhVhiYhpBhpVh6FDLnL1PiCnWoJoY6euJvQvLhgKDDde8ODIkAmGsUiXihMl0BqflcDEruGruHruIruJDJhpVh9Yh9Xj1Gi9chzUj5AjyOjoHDKdehNmQiUFhGjDhFlKDCruLruMDJhpBhiYhhVj8Wimei8cioPj1D5TDDdehNDGlKtEiUiXlLZDDruOruPruQDEmYhhVhiYhGDDnL1Pi3ZDFiCnWoJoYjnfDFiXhEiUlcsVDEruSruTruUruVDBdDHwFsUxeh5GlmUhftEDGiCpNnWoJoDoYDGkJpOmYochGlUDEruXruYruZruaDFruKruNruRruWrubNbizbkwVrucpidCDEhNhGmYdDJwPhgPh9UxQjlNj8ejoehxDjuWDI7BiUlLia3ChchelRDDruerufrvADFh9UjlQxQj9B9dDFdehN8OhODHqHlKhcheiUlL7BDDrvCrvDrvEDBwPDGhlBhrMhGtQdeDHhcheiaiUlRFnPDDrvGrvHrvIDDrvBrvFrvJNhLitLk6VrvKpidCDEqTtQhkCxDDGqX8QuclzEh8VhqUDGHdmYhNhGvXDIfia6YhchelmblRFDErvMrvNrvOrvPDIi7Ej6Rj4Ei7GlhMjmUjgIi7FDJdmYiaf6YHhN4RFDCrvRrvSDIh5YhnKmR-TjsNjsLj4Gh-CDFdehN5AhqUDJlKrIhcheiUOiXiaoMDDrvUrvVrvWDEh8VhqUj4Di6fDFhNdqTocmRDCrvYrvZDErvQrvTrvXrvaNiGiySkxLrvbpidCDEruFrudrvLrvcODiudowbDBrveDGpKhGzEKHUMhsDowbh-fowckqSrtWrvdrvfrwApjbpidCDFdehOhGmYDEfpXh1CuLDGOjWTahChFDErwCrgcrwDrwEDJhhAhhDqR7Sh4Wi_Qh3Mhhcj8VDITOhCifhFkchKaDCrwGrwHDCrwFrwIDHqRhhAhhDh4WhpD7ShhcDJDFkXqCpSlKkbiUlHDCrwKrwLDGdehOmYhGxZDFkXDFkb1TDIhiAhuAqCnZqRtYlmcxLDErgcrwNrwOrwPDFhiAhuAi6Ej3NhiWDGdehOxZmYk_EDEhDmVmStYDDrwRrwSrwTDDrwMrwQrwUNYl0Rk6XrwVpidCDGhhAqRhhD7ShhcjzJDHOThCifhFkcieDGZqOkLDFuWDDrwXrwYrwZDDifjkHh5LDHdHhOhAKoG4JDHThChSiPDFcDErgcrwbrwcrwdDEdhOHhADIhvTikRyJikQh7bhoLhFkcDGFDZjT8AhEDErgcrwfrxArxBDDrwarwerxCNbilAk6OrxDpidCDHhhAqRhhD7Shhch3Mk_LDHlCakDtZmXkLhBDCrxFrxGDFdemYhOhGDEalCh8f3SDJrGjQxf2a4DhBqZ6OjTDErgcrxIrxJrxKDDhhZhqGh3PDDalC7FDEhDxZhOeDDrxMrxNrxODDrxHrxLrxPNhLitYk7XrxQpidCDG6EiwZhgThrEhjLjqIDFiftPhK4EhjRDGdHhOhAqRucDErgcrxSrxTrxUDKkTqFpRhkKh8Th7bxA-L7WhqeDEdHhOhADEtPifhKjCDErgcrxWrxXrxYDHh2Xi8PjyBjlUjkcjgSjgTDJiftPhVlxIThCjViRiSDDrxargcrxbDDrxVrxZrxcNiGlyTk5crxdpidCDErwWrxErxRrxeODlmdowbDBryADFpKsZOvHKMhsEowbkpVowckvarwJrxfryBryCppPpidCDFpFHUIyEDBoEMhiHowbkocoxJk6FoxFoxFoxFryEryFo_WCDBiBDCkEsLDLToWwZlyRhzIigGhClMarfqQDDryHryIryJDMikPhoFhvL7Aikcixfh2YhoVjvKi2CjvIjvJDCryHryLDFhHlHrfh1SjdDGiHhRpN3JikHjcDDryHryNryODLimYipWi2KiqLj_Xj7ZiqKj7Ti2Jj7Uj7bDKDFiEiRiYiUlNZlGk8VDCryQryRDEryKryMryPrySDEiBnL1PhpCDJoGpBjOhqZilUlpOlpNilJh6XDIydzck-f1I8NoYj_Ii3JDEryUryVryWrhcDMhqZjzTjzRjyTjzSjzUilUj9Uj9XipEilJh6XDKiBnL1PTlMhnLoWajWhFDCryYryZDFiBnL1P7PkQDFmZoGjOHUDDydzc4WDIjuGjtPjtMjuNjtAjiFjiKjiJDErybrycrydryeDDnL1PiBDEmZoGjOUDErNif1HqXDEhRuciHjaDErzArzBrzCrzDDEryXryaryfrzENYk_AkufrzFpidCDGiBvW-StB7PkQDEihBi_GihGjrdDELhPnJjgBDFhkSkW5CiXiFDErzHrzIrzJrzKDJi_HihGi_Ii-Di-Ej9Wjiejidi-LDHiBLtBjWtfhQTDCrzMrzNDDiBvWtBDHjkZjrfi2Ti-Fi-Hi-Gi7ZDDrzPq4GrzQDDrzLrzOrzRNbljAkwWrzSpidCDFi4R9fi4QiFvNDJIhpak9FijdhtElpeoZ1WhuGDDryHrzUrzVDFjuUjuVjxVjtbjtaDCryHrzXDIpTinJhwQj9ej7Lj7MjgZjhHDJiBIoBUjWhQtfhHhRDCrzZrzaDIIoB1WhtEhpahuGihAnWDGpTvWh3Gh3F-Sj5ODIjWToWtfhHalMhBDDrzcrzdrzeDJhuG6Jlhai8Bh1PjmJlsdi6UjhCDJoWThCtf1VhHlMkEaDDr0AryHr0BDCIluEDIh3Gh3Fi3ai3di4Ai3ci3ei3bDFiXiFoai_FihUDDr0Dr0Er0FDGrzWrzYrzbrzfr0Cr0GNhLijXk8Hr0HpidCDDrzGrzTr0IODizIowbDBr0KDGpFyEIHUiHDCoEhMMhsFowbkUowckwCryTr0Jr0Lr0Mr0NpidCDGj-Lh6Ah4dh4IhpJjpJDEiBnLpTkQDIhKqX1AifwW0Z_KtPDDr0Pr0Qr0RDIqX0ZsKhxOj3Vj3Xj3U7JDKhuF9HijDif1AlrZjqXuccidDDryHr0Tr0UDCr0Sr0VDFpTvWjhG7PhwQDFVWXhBjtLDH9RiY0Ml1NjDlLilODDr0Xr0Yr0ZDGwTipXluc-Nh9Lj8UDEiBpTtBjoGDJkDiuMiUhchemWjIianZDDr0br0cr0dDDiBpTvWDHjtNjtOjtSjtQjtTjtRj4LDIoCtMrCsFzcoShIhmODDr0fr1Ar1BDDr0ar0er1CNYl1Ok8Fr1DpqMCDDjWhoVjpMDHhcheckOiViatMDHhNHUpNmZjOZDEryHr1Fr1Gr1HDGhIhkW9Pj4aigDsTDJiFnOpXjIhdoaqXiVmQDDryHr1Jr1KDIj7Vj_Wj7Wj7Yj7aj7dj7Xj7eDKiViFnOhdjIkZnSmXiboaDCr1Mr1NDFh5WhxMhwdioKh5VDK0GqJqXlwHl0Umalyci_LjgO_KDCr1Pr1QDEnL1P7PhpCDGHUmZjOpfpBDEk_UwPldhpJDGhchekOciViaDEr1Sr1Tr1Ur1VDFr1Ir1Lr1Or1Rr1WNbiuSksXr1XpqMCDEiBnLpT7PDEif1HtOqXDFhRucjatbvEDHiSchC1ATigbrHDEr1Zr1ar1br1cDJjuBjuIh7YjuDhxJhzEigDi6Wh4XDLhXThCiSjIhFhZqPlEsJizdDDryHr1er1fDHhChSiPT0Z_KmaDInLHUoGhRh1cjWjODEryHpmar2Br2CDFjkIjkJi_Yh4XjwNDFiBkQnLpTiXDCr2Er2FDEr1dr2Ar2Dr2GNhLlzMk5Dr2HpqMCDIh5WhxMh5Vhwdj0aioJjlDj0ZDNhZhFie2f0dsJhlA0GiFDmPtXqNDCr2Jr2KDDhFhZnRDFiyD4JhnLluXilWDHmZHUjOoGqNpNDI1MKhGrYqNhRjamPDEr2Mr2Nr2Or2PDKhlAh3Kh3Jh3IjoSj8ci5Li5KjlMjpDDIiBhnLuIkWnLhZhFjODCr2Rr2SDF9di0Xj5Bl0YjpCDEiBpTvW1GDHmPOahFiiThnbrODDr2Ur2Vr2WDEr2Lr2Qr2Tr2XNiGlSktMr2YpqMCDEr1Er1Yr2Ir2ZDGpFyElSkfjfldMhmAowbk4Vowck4dr0Wr2aoxFr2br0NpqMCDKrYh7Gh7Hhha0PjzQjsWh7VhqRjzPDFOhZamGyXDIjTrUltHtG7GzBlOreDDr2dr2er2fDGhfjVial1EmW_PDIwQrUmGrYhQtfoMjDDEp6OryHr3Br3CDCr3Ar3DDJrYh7Gh7H0PhhajsYjxahqRjzODKhGhjA2fmYhlKtYhkB-CpYKDIiUlLia3ChchelRkXDDr3Fr3Gr3HDHuIiXhuBhfjVtG7GDFhGmYKh9Fj4RDHHUIrOpfoGjODEryHr3Jr3Kr3LDChQtfDFhcheiakX3CDG-UrOpYj5Sjydj9bDEr3NryHr3Or3PDDhQtfrYDDpYrOhGDFh8PhrCsa-AwPDFiUlLiahcheDEr3Rr3Sr3Tr3UDEr3Ir3Mr3Qr3VNYi0Hk5Xr3WpqMCDJjiNjlHltVjhPj4MjyUi2HjxBjxcDFiBnLqNkQwTDCr3Yr3ZDEiBwTrY0PDGlejVrUhmaaoMDIHIjOnXjUwezHhGDEr3bp1Ur3cr3dDFrY0PhhawThqRDDxWhiPjCDGHUInXjUKDDr3fr4Ar4BDFhfjViaK_PDCxWjCDFHnXIjUUDEryHr4Dr4Er4FDEr3ar3er4Cr4GNbk9Mk6Cr4HpqMCDGiBvWrY0P1G0bDEoUlMnYoXDJmHjvQjKjXh2NwKsRh2P0bDJjIia0DlEpGhQmWhfiSDEr4Jr4Kr4Lr4MDEiB2V0b1GDHiyPinNi7ehlWhxfh7Xh7SDIjIhZoLlEuLhCwWODDr4Or4Pr4QDGiBrY0PhhawTh7VDClMoUDEjvUjKjzfj2BDDr4Sr4Tr4UDDr4Nr4Rr4VNhLpEk6Rr4WpqMCDHsb2ezdjwE1Dh3XxaDKhchemWiaxBhQsNjbwThfDDryHr4Yr4ZDGwT-N1VhQh9LrYDF2eh3blgC1DzdDFiBhcheiatBDDr4br4cr4dDGsNh5ej0ej3Dj7EhqCDJjbzMhnVkCmWhJhjN_XnSDDryHr4fr5ADDr4ar4er5BNiGloDk7cr5CpqMCDHjVhflehvanAkFh2EDIrflyAiQh7Ai8ShrHjgLj2aDDryHr5Er5FDGrYwT-N1VhQ0PDGiHiQhH9M3JitaDHiBtBhcheiajdiUDDr5Hr5Ir5JDGi6VjpNh7AjpIjuejvADItMjVhfmWKjtVhcheDDryHr5Lr5MDDr5Gr5Kr5NNjMltDkscr5OpqMCDG0CzHhjHwehlIllFDFhIhFnRhkWkcDLhkI4WmWLk9B8WhQiViFjInODEryHr5Qr5Rr5SDHh8Pi3Ci0ej3Pj6Oi2Xj3QDFiB0ChQtfqNDCr5Ur5VDFLjZikXuOvPDFpCnRhFhIhkWDG0CzHhjHhkIl1LweDEr5Xr5YryHr5ZDDr5Tr5Wr5aNnGk_Wk4cr5bpqMCDGr3Xr4Ir4Xr5Dr5Pr5cDHpFKpElSqciHlcMhsGowbktNowck4Ar3Er5doxFr5eryFpqMCDEHUIhNMhyTowbh_IoxJkuVoxFoxFoxFr6Apjbo_WCDDi6Zi6ci6bDI6dnWoJUrTiFkWjDDCr6Cr6DDHiCnWoJoYyQyRoDDK5Uh7R-Fh2Gh2Hh8UhgX7ThwXhoPDCr6Fr6GDCr6Er6HDL5TjyRima-Fh4SjyNiodj5JhoPh6Fj4CDLjAwO3GhlLiXiUkXtAiCnWoJDCr6Jr6KDGiCnWoJoYyQyRDHhGmYoch1JhpBhhVh8cDIqTZjAKqahbhlLwODDr6Mr6Nr6ODFjxdj5Dj2bj2di1IDGFochGjAmYlcDCr6Qr6RDFh8ch8ah8bj5Ri8WDHhcheZpYiUjAkXDCr6Tr6UDFocoTh4ShpKj6fDFjA2Ni2ShbihDDJiCi8Ti8XtAyQwO3GwKj5YDDr6Wr6Xr6YDFr6Lr6Pr6Sr6Vr6ZNYixJkqNr6apidCDJiCnWoJoYwO3GhhGtAyRDJnQpLpIqEpMqDqd7RhhMDIkAoZjAvXiXqffiEDDr6cr6dr6eDGpLpIqEpMqDnQDF5TyOxQ7T-FDHoZiakAoWvX3CfDDr7Ar7Br7CDGlsAk8ejnS7Rj8Jj_ADIUrWjAhoYltMoDiCqBDF_Q7f9ZkRsEDDr7Er7Fr7GDDr6fr7Dr7HNbiwTk3Gr7IpidCDNioNjkbjkajkdjiPjiMhlCj4djlZjnPjxKj4bjyQDMiFDnOhcheiViakZZnPoaiCDCr7Kr7LDFnRhZiejdhHDHoRqaoQkZtSh4VjgMDKkEhGmPhFjayOxQDZoBDEr7Nr7Or6Mr7PDEyOxQzNipeDGiCnWoJoYjJHDGhZjdqTtS0GldDDr7Rr7Sr7TDHi3Gi5Ch3cj6Fi3Ti8djjWDInPrajTvLoRjC6QnZDCr7Vr7WDDh6IhxDldDFiCnWoJyRyQDEoBiMoaiFDDr7Yr7Zr7aDEhhGloKloIivNDEhZnRiehFDFwPkEhGoTxQDDr7cr7dr7eDGr7Mr7Qr7Ur7Xr7br7fNhLizDkoNr8ApidCDHiCnWoJoYyRyQvZDHoVjUrQhjH3GhrOwbDLkAiE1KqfmGiX_L7IhnD0a2UDDr8Cr8Dr8EDHrQipRhoXllWjySjoIqBDG1KiE1Uh7Kl0dnRDHnSmfkZjbDuXjTDDr8Gr8Hr8IDH_LhwLh3fhwZj8ZjgHimUDGiCnWoJoYHIDIhHjWiEiaDjIhcheDDr8Kr8Lr8MDEh7QjjZi5Ij6ZDK3BigU6ehHiEkA0YikWwVvLDCr8Or8PDEr8Fr8Jr8Nr8QNiG0CkrZr8RpidCDKiCnWoJoYyRyQtAwKh2NhxWDGlMoU1ZnYhzEoXDMhuYiduThiVhiUjIqZjKjXjTmHvSDDr8Tr8Ur8VDItAwKh2PjyajyVjyPj5Nj5FDGlMoU1ZlnboXh0ODCr8Xr8YDGqZsRmHjKjXjBDEuTidvLk9LDFiCUoDItHDEqoEr8ar8br8cDDr8Wr8Zr8dNjMlybkxAr8epidCDIhxWjxXiqaj_Qj_RioQipFjvGDOiFjIyJiCxDDfjTh0dh_filPimJ9WiMDCr9Ar9BDDIhNZDIinBi4Fi4HjrCi4GjsDjsEi9PDHkcyJhgKiiahHjdnRDDr9Dr9Er9FDLimJlyf1WhpahtEivTk-bhnXiyTk_KijdDDkcyJlMDGIxDiCiFDhmbDDr9Hr9Ir9JDCkcyJDFiCnWoJilPUDIhmN0XhtLiyKh0dvUZiMDEr9LpkEr9Mr9NDEr9Cr9Gr9Kr9ONnGlzFk0fr9PpidCDKjjdjjfjsSjjejwGltPjpEjgEllZjlBDKkTqFtDhVibiMvXdhZxADCr9Rr9SDF1ChjdlgVijJjpGDEkTqFlkbtDDNoTh4RhlEhmVhvVh2RkgChsfiyXh8Zi5Ri5TloJDDr9Ur9Vr9WDFhlEh4Rh8ZinfiqZDKiCoYUvLhnYoDi8DqXjCqNDCr9Yr9ZDGllJlsYjmQhkXljPloNDC1ChjdDFkTtAjXqFtDDDr9br9cr9dDEr9Tr9Xr9ar9eNselnGk0Qr9fpidCDBjCDBpNDGsHtJuJvQvYrRDHoBiMjWHIhcheDEr-Br-Cr-Dr-EDMhlAhmeliUhkO7HjjNjuTi8VjzIiuUiuCllfDKhZoWlsamRtEaLDrIyXDCr-Gr-HDGvLhpZilDj4Bh8AjyZDFLiCwbmVUDHaoTiZqahkKh7emfDDr-Jr-Kr-LDFvQigMh5GxeiqBDELHhAjUDIDvUoTiFockDiDwKDDr-Nr-Or-PDEr-Fr-Ir-Mr-QN4ThuCkwFr-RpidCDIr6br7Jr8Br8Sr8fr9Qr-Ar-SOFljYYDBr-UDIIzEmCkIoVpE2bjCDDiNoOjGM5fowbh-cowcksAr6Ir-Tr-Vr-Wr-XpidCDJh7PjJuFhNoGjOhApBhODMf4ZijGmR1XhmVhlQhgWhhKhgRh-GhlKDHiChkToR9anPidraDDr-Zr-ar-bDLhlQhgWhhKhyAhgRjnWi3IlxNhmVi8HkgSDKHoGjOidDmRwLfhNjJDCr-dr-eDFxLj9fk-KlmGi4TDIjJuFoGhqZjOhoQHLDKDiYFjDjInblQmDk-H1FDDr_Ar_Br_CDBlGDHnRiejCjdh6IaxGDKmR1XhgJ6YfigKigJsIk-XiiKDHHjJjOmZhNpBpfDEr_Er_Fr_Gr_HDIh-Gj1JjjJi3Si5Vj4ei6Dj6MDIf9aid1XDwLnPhzCDCr_Jr_KDGk8PhvQhiSiyGitdxGDGmR1X4ZhgJigKigJDGHmZjOjJpBuFDDr_Mr_Nr_ODGr-cr-fr_Dr_Ir_Lr_PODl0fowbDBr_RDGtIhNHmCkIKM7eowbiscowcksCr_QoxFr_Sr_TppPrhMCDPhkehkdh7ThqVhpFhpPhpOhpNhpQh9Kh9JjzLj7Ri6Ki7RDQfhFne0FrLoInRDmRxJ4ZhZpdtFlvZiEDCr_Vr_WDLhkehkdh7ThqVhpFhpPhpOhpNhpQh9Kh9JDI4Ywf0chwDilQimB6M_IDCr_Yr_ZDELhPlOjQDIhkCjOsEjUiWk-RmY9VDG4Ywf0chwDilQimBDFjVleiDFDDEr_br_cr_dr_eDHhwSh3ShxHhqLjlVi6Ci7cDELhPnJlODJne0FybsapCtFpd_RxJDDsgAsgBsgCDEiwMijBhzMk-cDFsEjUhAjO3DDDLhPlODIfnexJDlNhZrLmRDEsgEsgFsgGsgHDFr_Xr_ar_fsgDsgIODlqeowbDBsgKDFLpFlSHkMM6Aowbkxbowck4TsgJoxFsgLsgMphfrhMCDCwFhnYDDrLoIimGDGpd0JhkOnehmepNDIHmZjOoGpfhNjJhADEsgOsgPsgQsgRDKHmZjOoGpBhNjJ3DhAihcDEnewH0FkTDJ0c6MhieigaijKhnDk-dlzIwfDIrLoI0JpdwFkWhkOIDEsgTsgUsgVsgWDLiqAh4cioFivMivLjiOi3Lj_EiqHj7Hh3WDMHjO3DmZoIrLhZhHjJDhoaoGDCsgYsgZDEimGrLj7Fj7GDI7IhnJ0aihHpC2UtFyLDIHmZjOihcoG3DhAjJDDsgbsgcsgdDIwVh2dk_XjjUj5fi5NrFijEDIhOjCk-Yk9Ok9NhzCiqEzGDJnewHoIrLoHizTrFtFkeDDsgfshAshBDHwFhnYlsbl3SlhOlhJqWDJ0cijKigalyPhtWl2Y0Jl1Dh1WDGkTnetFqF6Gl3MDDshDshEshFDGsgSsgXsgasgeshCshGDEhNkfHUMhsHowbkxPowck5UshHoxFoxFshIpjbo_WCDKsHtJk8bvYh6Dh9RhxVhrBh4DjyJDMiXLnchchenUh7PpUqJyDh1KihEDCshKshLDHnUuJrRvQj6Jh3BhnaDEL4JwchlIDEHhAhOjUDHsXDiDpXhQqCiFDEshNshOshPshQDCshMshRDMsHtJ1cvY0OuJlpMsAhoZ-EihEh1KDExNjZh7OyADHKyDiDnNiSpWhoVDDshTshUshVDHhqNhoZioHh5DjofhwHhxTDGiDjZmDyAKhADCshXshYDHvYlmPh7Ol2Zl0Lj8Mj3RDInIilN1JpUjYyDpWiubDCshashbDDshWshZshcNYnIk6AshdpqMCDHsH1ch5Th5UtJ0Oi1WDHtOhKhuEhjL_VhrEnHDKrHl1PizZ6EThChHhSiPiSDFHUhAhOLDEshfsiAsiBsiCDI0Ojmajmbj4Zj4Yl2TsAhxRDEHhAhOLDHhHThKjV4QhChnaDDsiEsiFsiGDChK4EDHuJsHtJvYvQjiAhnSDGiShCTcqJrHDEHhAULDEsiIsiJsiKsiLDDsiDsiHsiMNbhjLk5IsiNpqMCDLjgWj5MjyD9Ci_fj_JjnOlpQjyEjgAjsMDFHhAhOUjUDKrR1UmLizCvYl1ZsHtJiSpUDDsiPsiQsiRDFsHtJuJrRvYDFhhO1el1c9CimIDEHhAUhODGiS1AcqJpcwWDEsiTsiUsiVsiWDGhxVkgHj5Lh6Ej8EjnTDKjAjYhcheHLmViXiV9CDCsiYsiZDDsiSsiXsiaNhLlpPktfsibpqMCDJsHtJvYh6DhrBj8A-N1Vh9RDHKhsZhQhEpXkYhqcDDsidq4SsieDGhqcj0Vj2Oj8Bj5Gj8DDJLhPmLhQ1VqChsZhcheDCsjAsjBDFnYocvQigMrRDFpXhsZhQ1cxeDEHhArWhODEsjDq4SsjEsjFDDsifsjCsjGNiGlhWk6NsjHpqMCDHkFnahrNhwb5Qh3Ch9MDELhPkHwcDJsHtJ1cuJ0OvYrR5QmLDJThSiPiSjEDnFsK1FDEsjJsjKsjLsjMDH5Qj1ShrDhrNjhfj3Ah8LDIhSiPTjNOjEyfnFDCsjOsjPDEhqNjheh-BhgbDInFhSiPTiJ4SiSODHHhAhOUjqNzUrRDDsjRsjSsjTDEsHtJ1c0ODDq5Pq4SsjVDEsjNsjQsjUsjWNjMkFk6EsjXpqMCDFshesiOsicsjIsjYDHUHLkFvVpA6KMhsIowbkxMowck0NshSsjZoxFsjaq4DpqMCDJiCnWoJyRyQoDvLoVkgUDHOThCjWalCh5LDGjTrUiMjaFDDEsjcrgcsjdsjeDJ2AjyMqR-AhgZi4Ui4Bh3Ph4aDFalCkDkLhBDIODFkbiYjTiMZDDskAskBskCDGh9dj-aj8ah4ajxEiiEDIalCDFOTh1MhCDCskEskFDCalCDBiMDEp1UskHq8TskIDJrQhoXjOlOjyWxD5TjUh1JDDhDmSiyIDFOakcThCDIiCInWoJjajTifHDEskKskLskMskNDGqRi_KjgNi4Yj9Jh3QDEDFiYkbDGOifakLh0EZDDskPskQskRDGsjfskDskGskJskOskSODk_SowbDBskUDFsZOIkfkMMhyUowbkoZowckjNskToxFskVskWppPrhMCDEtEkW5ChmeDHwQh2JjsCjsGjrBjwdjsFDInRiehZhFkEiVmQaDIHmZjJhOUhAqNmVDEskYskZskaskbDJhlChwcjiEjtXj1K9djiDh7dhqWDMiFnOvTDjThmOHpNmQaoajJDCskdskeDDtEkW5CDHljclgMhhdlkah8Cj6QlsODFlCaL1OhRDDslAslBslCDFjvbjvdjvfjwAjvcDEtEkWmQ5CDCslEslFDEskcskfslDslGDDwPhGKDGvDoSmBjavTmJDHDlEFvUiDoTqPDHjCpNhlCjJhwc7HmVDEslIslJslKslLDNjlPjlOhlTh9Th7fhxch3Kh3Jh3Ijoai0ah7dhgXDLiYnblQkeoIwBiUmQkDlKhiTDIHjCjJpNqNmVkEmZDDslNslOslPDDlEDlUDBjaDDwPimSjCDGHUjJpNjChNDEslRslSslTslUDGi1bj9Ghxdj_fj_bj9FDEjCmVvLh7fDIDFhiTkejTkEjDnBDDslWslXslYDEslMslQslVslZNYlhKkxaslapidCDCtEaDIHjJmZhOUmVpNhADJtZkD-PiiNh1Yi8Gh4Zh8B3SDJqZhuKlChRhBrGh7WD1aDEslcsldsleslfDFlCihOhBliRk9KDCjC3SDIHjJmZhOmVUpNhADKhuKqZrGhRh7W2axfjQjKjXDEsmBsmCsmDsmEDLjlRj1Ih8BjlTjlSjpSj1LjvLjvOkgLjvMDIDwLuDHjCFiDjJDCsmGsmHDFj1Hj1Cj0Bj1Ej1FDHakDlyVlChBDmXDCsmJsmKDBtEDEwQrUFDDKHLiCpNjJmZhpZhtShOUDEqwasmMsmNsmODFsmAsmFsmIsmLsmPNbl3Fk2OsmQpidCDCslbsmRODlwWowbDBsmTDHjCkftIldlSHUMhmBowbkzEowcksFslHsmSsmUsmVq8MpidCDDlFhNmAMkjHowbkoeoxJk5WoxFoxFoxFsmXrhLo_WCDB5IDIl1ShgTk8RlnOlrBh5FjjCjrSDHhlXh9fkW7HluGxHkTDDsmZsmasmbDKHhNjOjJmZpfuFUhOpBDHfmR1X6Yh7aDiDDI_TyL0WkT2chvdxGljGDEsmZsmdsmesmfDGmInUhtPllVhgGi1VDKiyFlvRhvTikRhoLiyAjlLj9EhFlvbDMhWiLjPHpBKjahGjJpfhNhADDsnBsnCsnDDH4J1ch2Xh5Tiydi1Xh5UDIHjJhAhOhNUmZpBDIhVsAjVThoCiblwf8ADEsmZsnFsnGsnHDEsmcsnAsnEsnIDJmInUmAhtPinMhvOhgGiiEh3BDLHhNpBjOjJUpfuFhAhOsMDDsmZsnKsnLDBsMDEmInUmAhvODCsnNsnODCmInUDFociZaF5UDJHpBjJpfhNhAhWiLjPDDsnQsnRsnSDEhWiLjPuYDFmInUhvOlzChgGDCsnUsnVDEsnMsnPsnTsnWNYmAkyDsnXpkZCDHhWiLjPtXuYhoWh6eDPyLxG0WhnO3BhtNlgYjreh5Jj0chjZilXxJpH9cDNHhNpBjOjJmZUpfuFhAhO3DoGDDsnZsnasnbDJj0Qh5Ji3Qj0RjjYh7ai3Rj4Tj1ADLHpBjOmZjJuFpfmRltIlrHoIDCsndsneDIhvdlmTilXhkKh8TsA9clsCDIkWiC7HUjChtS6eh1QDGhWiLjPnHhzBuYDDsoAsoBsoCDEyLxGhnO0WDDkThvdqFDGj-Wj-Vh5Fh2VhoWkWDDsoEsoFsoGDGpHxJ9ctXxGyLDCsnNsoIDFsncsnfsoDsoHsoJNbhtNkrfsoKpkZCDFjVlesbh2Eh_ODHhWiLjPuYhoWsA-EDKH4JhN6FUjJhAhOmZjpYDEq4YsoMsoNsoODFsA-EhkahxRi7WDHzBjVletGrEhf6FDDsoQq4SsoRDEjmcjlCh9HhuZDEjVlehftWDDsoTq4SsoUDDsoPsoSsoVNhLlhTkpNsoWpkZCDIoKh4P7XhwEhhdi0ch4Oi6BDIalCmPxCpXkD8W1ODNsMHhNpBjOjJhWiLLUubjPhGDDsoYsoZsoaDDmPjChlXDFhWiLjPpPh6eDGlC1OhmauZkgZh4ADHLhRqZh8CrGhBhPDEsocsodsoesofDEsMh6GijLi8KDFmPamXkLlCDHhWiLHjOpPoKjPDDspBspCspDDDsobspAspENiGoKk0RspFpkZCDEsnYsoLsoXspGDIlFmAmInUpHsBoKLMhsJowbowbowckjIsnJspHoxFspIrhLpkZCDMhhShhQhhRhhPubhkfinaj1BjgGh3Ch6Ti8LDMkXhjADiUF4KlLpSlKwcH9LDCspKspLDEkXhjA4KhhODIDF6RiDqCkblNiYDJHhNjJpf2fUhAhOpBDEsmZspNspOspPDGDxPiDqCkblNDFhWiLjPuYtXDI2fhgWhhKhlK-ByMh2VweDDspRspSspTDFjpTi8ei1Uj0Pi9QDCsnUspVDFhlOh7ZhhCh6B-GDDhWiLjPDCspXspYDFspMspQspUspWspZNYl3Ak6ZspapoYCDGhWiLjPtXuYpPDHhVsMmAmIibvBkLDHDFiYkbqCxP8PDKHhNjJpfUhAjOubhOpBDEspcspdspespfDGhhShhQhhRhhPubhkfDGhVsMmAibmIkLDCsqBsqCDGDFubiDxPkbDCsnNsqEDEhgVjoXsMj-IDCsnUsqGDEsqAsqDsqFsqHNbl2fk6YsqIpoYCDGoKh4PhwE7Xhhdh4ODLDFiYhpYiDubkboMxPlElNDLHhNpBjOjJhWiLLUjPhGDDsqKsqLsqMDDmPjCxWDDLkgauZDFDFiYhpYhiTDEspYsqOsqPsqQDDh4Ai7Qi7NDGhWiLpPmI7XjPDHDFoMhpYhiTxCiYDDsqSsqTsqUDDqIhWiLDCjCmPDDhhChlOioODDsqWsqXsqYDEsqNsqRsqVsqZNhLlpKkuLsqapoYCDFhWiLsMjPtXDHlCh4FmXj6CtZh4GhBDGsMmIoKpH7XkLDIDFiDubxP6ZkbfDEsqcsqdsqesqfDI6ZtZkDimXh4FlChsbhBDCsqBsrBDDh6GijLj3BDGkLhjaDkDlCaDCsrDsrEDDfDFDFk-FjvNjvPh8Jh4GDEhWiLsMoKDDsrGsrHsrIDEsrAsrCsrFsrJNiGl3Ek8CsrKpoYCDEspbsqJsqbsrLODllKowbDBsrNDFlFoKDsQhNMhsKowbowbowck8IoxFsrMsrOsrPqjXpoYCDEiHjfmCkIMhiIowbhsUoxJkrQoxFoxFoxFsrRqjXo_WCDEmCkIiWiHMhmCowbhyYoxJkoOoxFoxFoxFsrTqjXo_WCDFiQkNkR3KjufDFThSiPOiDDIiY_QkehnVkChdDobDDsrVsrWsrXDCiHhXDETjdhHhCDJiQkNkRZjbDkGnXiWDEpiYsrZsrasrbDCsrYsrcDFiQkNkRjmVjxPDHhchecoWkOialHDHInCjQHkGhRnPDDsresrfssADFchcheiamXDE5SimKxDqTDDjdielHDEssCssDplPssEDDiQkRkNDEkGjL9Z3TDGIjQhRhBtS5HDDssGssHssIDKh6Yh8YhpGhpRh5EjnIh8OhoY9MhqcDGiQkNkRjdhHkGDCssKssLDEssBssFssJssMNY9bk7SssNpidCDGnXh1fxKh0ChgfhibDFhHjdhSiPTDJiQkNkR3FZiWikYigOkIDDssPssQssRDKh1XhpIhnZhrJh9GhtAj7Cj7Di4N_QDJiWiQIhSiPTZjdiHDCssTssUDGh0ChibhgfhlHnXhpbDCplTssWDDssSssVssXNbhjOkvEssYpidCDFiQkNkRhHjdDKuXzMkSkChdhodj0YtSkZh4VDLIiHiWiQkNkRnFDiDkGhRDDssassbsscDIjoYjpKjodjoZjpLj1Xj3Ii8CDKiQkNkSkCuXzMhdIhcheDCssessfDBtdDChHjdDGiFoachchenODHIZiQiW5SnXkIDEstBstCstDstEDDssdstAstFNhLl3CksTstGpidCDFZiWiQkNkRDFhSiPThCiDDJkSkChdhodzMjbiOkZpUDJjdhHIiQkNkRiHhRjNDEstIstJstKstLDLjpPj0Si2Bj0KjmeipYjmfjpQj0TjvHh2YDHiQjNiHZhRiWIDCstNstODCZiWDDhSiPTDDstBstQstRDDstMstPstSNiGl3Bk7DstTpidCDEssOssZstHstUODhtbowbDBstWDGmCkIiHjficiWM3cowbkUowck5AsrdstVstXstYp5GpidCDHuNh3Th4Ch-DhqMi7Xi7YDNsT9PzenXqQrf4V4ahdjbjNZnFDCstastbDFuNh3Th4Ch-DhqMDFjdhHcxClHDJhjOhgOkFjciWiQmakGl2ODDstdstestfDHsT9Pze4ajpdigdh8WDMhdjbsXjYTZrftGnOhSiPkFDDsuBq4YsuCDKnahrNj1UjnVjoPlgJigHh8LjsBi8IDEmJijZLhPDHTkNhHibjNhSiPDDsuEsuFsuGDGnFxC4SpXsTlzADIThSiPjNmJiOZODEq4Sq5PsuIsuJDDijZltClsHDFhEkYmJmBvDDFhHsTxCjdcDEsuLq4YsuMsuNDGstcsuAsuDsuHsuKsuODFqGLkFjcmCM6BowbisQowckrPsuPoxFoxFsuQq8Mo_WCDCiWZDJxKjNhnZhpInXh1flhFlmLlcDEsuSstCstRsuTDFhwVi1ehrJj7BinQDMiFnOjbkCkShdhRZzIlDiOiJDCsuVsuWDCsuUsuXDHhSiPTjNiQkNkRDQhqSi6GhpHhhYh8dhpRh8Yh7ch8Oh5EjgF9Mj0Ji6HvEjqZDCsuZsuaDGhSiPTjNxKhnZDHpHmIjPtXhWiL_VDIHjJiCUkSkCtCuCDDsucsudsueDDjahRKDF0fqJmatCjNDEq4PsvAsvBstRDDsubsufsvCNYixXk7NsvDpqMCDGhSiPTjNiWiDDGuNhgbnasT4ah-BDLZ0fmakSkChdiQqQtCjNxKDDsvFsvGsvHDE0fmaqJjNDBmJDGhSiPTiWZjdDEsvJsvKq4GsvLDHh8Wj4Oj4N4aigdhpGjrVDJhSiPTjNwZkGkSkChdDCsvNsvODDsvIsvMsvPNblxaksQsvQpqMCDEhSiPThCDJiWiQkNZhIjNkRjblcDEsvSpiYsrZsvTDEiQkNkRiHDEhSiPTjNDJkGZkSkChdhXpPjQiWDEpkEsvVsvWsvXDBhIDCZqKDFhXiHVWiWDEsvZsvasvWsvbDDsvUsvYsvcNhLl0JksbsvdpqMCDFhSiPThZhCDElfijciVxODGhXiM9fnEjsAhiQDIkGZpPnCiWiHhJqLDEsvfswAswBswCDJh9OjvYjwBjwCi1Ljvaj_Vi8OjkKDHhSiPTiThVwZhJDCswEswFDFnExH8BvDsSDGhSiPTlHhHhCDJkCkShdjbiQZiWxOjYDEpwWswHswIswJDDp4WpoIsvSDEswDswGswKswLNiGijck7MswMpqMCDFhVibjWhnTvBDIThSiPOhChFhZhHDEpvBswOp4WswPDEj2N2Bj3bhlPDGhXThCiRhSiPDHhVibhnTlGkChdjbDDswRswSswTDChVibDC9YlnMDEswVswWpvBp4WDDswQswUswXNjMh1Nk7IswYpqMCDJiHrfqQ3Jh4Jh7c9MikHl0WDJhSiPThCjNOiWhdjdDDryHswaswbDFh1SihSrfiQj7cDJZiWkSkChdjNkEltOitbDDryHswdsweDHhrHj_Yh7BjvFjvDjhIjvEDHhSiPTiWjNiDjdDCsxAsxBDDswcswfsxCNnGixck7TsxDpqMCDFhSiPTjNiWDHhEjerHfsPqHjIDJVWXiQZhHIiWjNDEsxFp3RsxGsxHDGh5PhlFjpZh5OhlJipNDIfqHhSiPTiWjNcDCsxJsxKDEiJoAibhVDFqH5GrEfmXDEstRstQsxMsxNDDsxIsxLsxONselnNk7GsxPpqMCDHsvEsvRsveswNswZsxEsxQDHiWlciHjfqGhKpFMhsLowbknKowckrOsuYsxRoxFsxSp1epqMCDDhInVkfMhsMowbhiMoxJkuNoxFoxFoxFsxUp1eo_WCDBjldDLhdjYkZiVnSkSjbkCtShofpUDCsxWsxXDIhdkZnSpUh6Zj-KtSjbDDsvZpiYsxZDFi2ai2bjibjici2YDIhdjYkSIhKkZrasIDCsxbsxcDDsxYsxasxdDFjarCnNoSmBDHKiAzAh2SimOmDiZDKVWXIod7MchFhZjDDEsvZsxfsyAsyBDIhxGhxBjuEjuOhwNjlejuHjuMDKjarCnNoS6GhZhFoCVhCDDsvZsyDsyEDDh2aimci2dDGzAiAKmDiZwYDIjanNiUlRwWqWlLODDsyGsyHsyIDDsyCsyFsyJNYitOk7JsyKpkZCDBljfDFiMiEuEhnfijADJVWXIrWiZmT7MhFDEsvZsyMsyNsyODFzehuX0GkgDhlIDJiMhXhnfoCiZIhiQoBlEDDsvZsyQsyRDGIVWXlDibDHThCcnBOhZhFDEsvZp4WsyTsyUDDsyPsySsyVNbi0Pk7KsyWpkZCDCsyLsyXDFhIuUickfjfM3dowbowbowcknVsxesyYoxFsyZp1epkZCDFjsJh3Uh2coTzeDJnOiFhjN_XiVrI0UxfigcDDsvZsybsycDBsydDHi3Ai2fi3Di2Ai2Wi2eh2bDMkOhdjYiEatShBnXiRlKiUrIDCsyfszADGlfiVmfhgAnStSDKwChKjwSjwZjuZhDqXlG9ejuaDHIsIZiSpcwW1ADEsvZszCszDszEDJtSkZhdjgQh6ZhofkCjudkSDIIsIpOqWnPwYlkA4GDDsvZszGszHDDszBszFszINYhvBkmXszJpoYCDDkEsLnCDNhcheiVmfnPiaiUlLc3CmW4KnBDEsvZszLpiUszMDEi3Ej4Qh2ah2bDKIpOsIiAKzHuDwGnVwYDLhcheiaiUlLqWrIkXlK3CFDDszOszPszQDEmfoTlrcxVDGpYkEsLsIl0Z0UDInVuBwGpOh_WjTtGoHDEsvZszSszTszUDDszNszRszVNblhLk5VszWpoYCDBnVDIh0IiiHiTlrOizWi6Fk-VllMDCszYszZDIh6fipKjuCjuFjuKjuAi2Li2NDFjrUlrPh_fh0IhvDDDsvZszbszcDIoWuTidh0alM1ZnYoUDLkQjnFsJvflRjIxczA_chBlADDszYszeszfDDszaszds0ANhLllIknWs0BpoYCDFZqKh1buWiDDLhvAhfjVoHuLtG7GiXj1Wj1VzFDJuarG2auBpOjQkV4M4DDEsvZs0Ds0Es0FDBhwJDK7GtGoHhvAuLhfzF1FahoRDCs0Hs0IDDZqKiDDEiOh3UjgVliADDsvZs0Ks0LDDs0Gs0Js0MNiGiDk4Fs0NpoYCDFqKhWiLqIZDGoAmAlDlwZibhVDNh-JwRlYl0XluSkgQ2c4Ih9crEiMidlHDEsvZs0Ps0Qs0RDGhlDi5HigIhzKhFyHDGqKhWiLxblDibDDsvZs0Ts0UDFhpAi2c9ejiHjiIDGlDoAmAxOibh5NDMlK9LrEiMlHid0MlYuS5GhBqYDDs0Ws0Xs0YDDs0Ss0Vs0ZNjMluRk4fs0apoYCDIDlElUlTiDoThvBhgADJiYnblQkeoIrLwBxIimMDDsvZs0cs0dDEhwJimdi2Zi3BDNiUlLlKrIiYkeijQqKoMmQlQoIkDDCs0fs1ADCnVh2cDDFDiDDFqKlEiwbZuWDEsvZs1Cs1Ds1EDDs0es1Bs1FNnGlZkxHs1GpoYCDGszKszXs0Cs0Os0bs1HODhsdnGDBs1JDIhI2SuUzTuVnVmAqVM3eowbowbowckzYsyes1Is1Ks1Lp1epoYCDDmUOicDChahMMhiJowb_CoxJk4EoxFoxFoxFs1Ns1Oo_WCDDiOj8Kj3CDMhdjYkZhofizUlyGlmSkSnSiVkCtSDCs1Qs1RDJlamFmMkVmOjjH4M4DmNDIhdjbkAmGhXkZkCjYDEs1TqwZpiYs1UDFkAmGhXk8fhrFDGsc4djDlahdjbDEqwZpiYs1Ws1XDBiODIwG2RhzFiiSjnLlrDsNrIDCs1Zs1aDEs1Ss1Vs1Ys1bDFmUOicjfpZM-fowbkUowcktZs1coxFoxFs1ds1Oo_WCDEjE0U7KltXDKrInFiuLlLqWiU_coH4SiSDDs1Zs1fs2ADBs2BDJjwUjwWioXjwbi_PjnBjwajubjwODIhVibkLlGoC9LZtUDCs2Ds2EDMjwRjwVjsHhkZjtdi1E-Ji1GjwTi_OlsfjgKDCs1Zs2GDDhVibkLDFwIzajnCrUltWDChoNODEr_Es2Is2Js2KDDs2Fs2Hs2LDDAuPGNYihIitIs2Ms2NCDOlAkQrDrSnImDodwbhtGoP1JlIhgNoVDDs1Zp1Us2PDChDeDJh4fh5ajgbjlbrDh3DlIjhBjoNDEiO0UwUjEDDs2Rs2Ss2TDCiOwUDLjqEj0fhpEjqBjnMjoMhqJhqI0Ij-ej3MDCs2Vs2WDFpWhvPrShtGhgNDGiRjNhDehyewSDDs2Vs2Ys2ZDEs2Qs2Us2Xs2aNbk_Tk5Rs2bs2NCDDkFmJnaDDs1Zq4Gs2dDDiOh5XwUDGjSnCjLiQkNkRDJnEvDlGqJsSZxHiHjNDDs2fs3As3BDEZqKiDlGDDs2fsvZs3DDGhWiLoAlDjPqIDHlGjNh1bpSZhXiDDDs1Zs3Fs3GDDiBIHDIiHjaTrfhChHjdhRDIZjNiWlGiDkNhIiQDEs1Zs3Is3Js3KDDnakFmJDChpA9eDGhrHh7BhwajS3KiQDDs3Ms3Ns3ODGs2es3Cs3Es3Hs3Ls3PNhLiHkzOs3Qs2NCDHjBuKmHoVlbnYtTDImGwJjAhEjIkATihNDDs1Zs3Ss3TDDmGwJkADEwUiOhhb0UDDplYs3Vs3WDFhkXyWhjMoUjUDFmGTyahEwJDDs1Zs3Ys3ZDCmGwJDHmHoVjKtTjUlbsRDDs3bplYs3cDDi1Rj2Pi1SDBs3eDFs3Us3Xs3as3ds3fNiGyIk7Ls4As2NCDKhXhViblGpRZThCiRhgQDDs1ZpvBs4CDEi_Vi_Xi_Wi1DDCpvBs4EDFj3a2Bj3Zj3chqfDDiOwU0UDGhgLlGhVZiRhXDDs4Gs4Hs4IDFhgVhwGj8Nh5Mi1HDDpvBs4Kp4WDEs4Ds4Fs4Js4LNjMh1Nk6Ss4Ms2NCDKjerH3EycrdiyEhJjEltSyaDDs1Zp3Rs4ODEhvflveycrdDFjXjKiJxRkJDDs1Zs4Qs4RDDwUiOhhbDDpmbp3Rs4TDDhlJh5PhlFDGfwSlGyahgL9LDGhvfhtA_ZrHltaycDDs4Vs4Ws4XDEs4Ps4Ss4Us4YNnGivZktBs4Zs2NCDGs2Os2cs3Rs4Bs4Ns4aDIOqGoelFhIpFiHhKDDhMhaiKM_Aowbh_FowckyCs2Cs4boxFs4cs4ds2NCDEtUDvUiDDMiYnblQkekDoHaoIiUkLhgLZDDs1Zs4fs5ADFhNkLZuWqODIhVibhBlYwRoClHidDDs1Zs5Cs5DDCs5Bs5EDHhNkLmXhVibZuWDDiJwEjeDDs1Zs5Gs5HDE7VhqK7UhqdDCiJjeDCs5Js5KDHxOhJrJhBlYmXi2MDDs1Zp3Rs5MDDkLmXuWDEVWXiODEhVjehDjBDEs5Op3Rs5Ps5QDEs5Is5Ls5Ns5RDEAuPGhTNYiKk5as5Ss5TCDIhNkLmXhVibZhEuWDGhDoFiRvepDsYDLVWXInKiTFiZmT9XHDEs1Zs5Vs5Ws5XDE7V7UhqdhqKDFhDoFiRvepDDCs5Zs5aDIh6Lh6Mh6Kh8Di4Wh3Ri4ei4aDEiOkL7V7UDCs5cs5dDFh6Lh6Mh6Kh8Di4cDHIF9XiZmTmXkLDDs5fpiYs6ADEs5Ys5bs5es6BNbizJk5Ys6Cs5TCDHjBlbjKhuQmHnYhnHDHhEsPqejIk8WiXaDEs1Zs5Gs6Es6FDIh8Gj2Th6Ni1Ni1Qj2Eh8Fi1cDCs6Hs5dDFjBlbjKhuQmHDCs5Zs6JDDh8Gh6Nh8IDHmHnYoVlbjKhuQjUDCs6Ls6MDEs6Gs6Is6Ks6NNhLyIk6Ds6Os5TCDDs5Us6Ds6PODlqdowbDBs6RDFmUOiKickMDDhaiKhMM_Bowbm-ZowcklOs5Fs6Qs6Ss6Ts6Us5TCDCiKqGDCiKjGM-VowbhiLoxJkqDoxFoxFoxFs6Ws6Xo_WCDFjerHyc3ErdDIfcoWrJnFTDuLDDp3Rs6Zs6aDCiJvMDCuNtbDHjehVibhJ8bfoWDDs6cs6ds6eDCs6bs6fDFiJvMwE_ZjjBDFHUhjehOtQDILhPrShjJhEkYkFjNDDs7Bs7Cs7DDIjyAj5HjyC8chkJh6QjqMjxfDHLhjJrShEkYkFjNDCs7Fs7GDEhjJl1YlkHl0cDEhEkYKzXDDLhPrSDHiJiShyeHUe_ZDEs7Is7Js7Ks7LDCjycjxbDFsci6M4djehRDDs7Np3Rs7ODEs7Es7Hs7Ms7PNYk-Tknbs7Qo_WBDGkTtDqUqFxAwaDHh9bh9ah9eh6Oh2Uj-Ri1TDCs7Ss7TDGkTtDxAwalpdliDDLjPpH1Cl2X_VhWiLnamIhjdnHDDp3Rs7Vs7WDFh7JjwQjgDkgbi8JDHiJuCrHwah0bfiMDCs7Ys7ZDDs7Us7Xs7aNbllNkrIs7bo_WBDEiJvMwEilTDGiHhXhjFkAmGZDDs7dpiYs7eDJhjFhXiHluJ8flpGh9AhncilSDDpxUpkEs8ADFhpfhpehpdjkRjkQDHVWXIiHhXhjFDCs8Cs8DDDs7fs8Bs8ENhLk-Uk3Es8Fo_WBDDs7Rs7cs8GDGiKqGKHUicM2DowbkUowcm0Ts7As8HoxFs8Is6Xo_WBDDlFqVmADCiKhMMhiBowbhsSoxJk7EoxFoxFoxFs8Ks8Lo_WBDCoAlDDE8AhgBigLjkfDHtPyMhKhWiLiflyUDDs8Ns8Os8PDFhWiLqInHlDDGzIlsNh_Uf_T5GDGhIjcldLlOlADDs8Rs8Ss8TDCs8Qs8UDIhWiLqInanHjPlDoPDH2ch-Jh9cluQj3Oj5bhtNDHhVibqUiUjWhoC4QDDs8Ws8Xs8YDGjkFjkGi6Ni6Oj0Uj5aDLhWiLjclDjPqUjWiMDhEnHDCs8as8bDBmADFhWiLqIjPliXDHwaiyJ4QiFiMFrEDDs8ds8es8fDFhWiLqInHjcDEtOifqJ0dDIlhfpdqApRhCTiUcDDs9Bs9Cs9DDEs8Zs8cs9As9EDCAuPNYiyBkrXs9Fs9GBDJ-MinDimPjiRivfivOimQh5BkgODNhWiLcfyfiFlDxEnXjcnOF2QDCs9Is9JDCuC1TDHhWiLqIjcxEnHjPDGyfcfhSiPTDDs9Ls9Ms9NDHhoT3AhkGlkBjtHjtKjtJDHhWiLqIxEnHjPuCDKlkeh0bhZigbcrHTkTjN7MDDs9Ps9Qs9RDEhWiLjcqIDEOThCjNDBhEDExblDhVibDEs9Ts9Us9Vs9WDEs9Ks9Os9Ss9XNbuCkrRs9Ys9GBDEoAuMlDxODEiM9fvNiFDMhBwRlYjQidlxcob0MlGlHaiVDDs9as9bs9cDDoAuMlDDHhchecrEmXoWiVDJiMwakT3AuChBjQwRlYDDs9es9fs-ADEwa7DkTuSDEuCikVika3ADHiMiVhcherEc9YDEswVs-Cs-Ds-EDDs9ds-Bs-FNhLhVkqHs-Gs9GBDKoAuMlDhwGhgVjoch5MjkLj9Hj9NDJhFhZOThCnBchH8FDDp4Ws-Is-JDIi_Ti_Zj_di_bi_Ui_ai_Si5ADQlDhF5FhVibsXkShobiFhzJnOhBhWhRFuDDCs-Ls-MDFh6ViiLioRkgEi3KDJlwchkGwSlmEhzJ3AitNtdjkEDDswVs-Os-PDC3AikaDGinei9ei-NjjTjrOi0NDFhWiLh6JxEjPDFhXhFhZhHsXDEs-Rs-Ss-Ts-UDEs-Ks-Ns-Qs-VNiGjfk0Gs-Ws9GBDHhWiLoAlDjcnHqIDIiRoFO7AhvLpDvehoFDDpvBs-Ys-ZDH2Bipaj3Y7W4R-Lj3eDHiR8RjhdoFpD7AhoFDJhWiLoAlDjcnHqKhqEhhJDDs-bs-cs-dDIj9cimZioSl1ajkDj-cj-dlvXDHoAlDhWiLnHjchXDDpvBs-fs_ADDs-as-es_BNjMlxUk1Js_Cs9GBDHVWXiZmT5TlUDGhDiRoFmSvepDDHoAuMlDhWiL-MikVDDs_Es_Fs_GDEoAlDhWiLDJ2Ai-Oi4Xi4fjwei-Z-Ah9Nh3RDCs_Is_JDGIiZocnKnY-KDGhDvepDiRoFmSDFoAlDuMhWiLDIihTlLpGjIxfjoVhEZDEs_Ls_Ms_Ns_ODCiRoFDD6FlwS7CDFFiZmTocjWDDhVibxbDEs_Qs_Rs_Ss_TDEs_Hs_Ks_Ps_UNnGl0HkoKs_Vs9GBDGs9Hs9Zs-Hs-Xs_Ds_WDHlFmAqVjchKjficMhrQowbowbowck4Ss8Vs_XoxFs_Ys8Ls9GBDGhWiLqIlDnHjcDHDFkblNlRqC0eDLkXhjAhhO4K-BpSyMzIiuD_TwcDDs_as_bs_cDRhhShhQhhRhhPubi4Ii4Li4Ji4Ki7Ai7BinCi0Vi4Mh6Tjqai1FDMiUDFlLiEkXlH8PlKwcpSiRDCs_es_fDEhWiLqIjcDEhVmAibvBDFDFiYkbqCDH9YhgKlGijOkLoCZDEtgBtgCtgDtgEDDhWiLh6JDCspXtgGDEs_dtgAtgFtgHDDAuPhTNYllLk5PtgItgJBDFZqOjfuWlSDKDFiYkbjnRiDxP8PnblEDDtgLs9etgMDEDlUlTlEDGiYnblQkeoIwBDGoAlDuMhWiL-MDDtgOtgPtgQDDlDoAuMDD8FmQh8fDHDFlE-BqPlSkbDDtgStgTtgUDDtgNtgRtgVNbqOk7PtgWtgJBDCtgKtgXODi0GYODi0JbDCtgZtgaDElFqVDsQMhrRowbowbowck2BoxFtgYtgbtgcp1etgJBDEkAmGhXiHDGsc4F4dilZlzTijaDEp3RpiYtgetgfDLiO9ehpAhwViQi1fhgbj2Zj2chhJikfDJfzIjejEhtThgOZiShVDDp3RthBthCDMhnchxI8fh9AjnKljSh9Ij7Oh5KjkWh2Rj_UDHiJjXkJIjbscvZDCthEthFDEjXjKkJ6PDD3EycrdDIuLTiMhvUrPDnFiiSDEthHthIp3RthJDKjkTjkUjkSjkOhwehpfh5Nh5OhpehpdDLlHrJhBlGiMTiEhcheZlYDCthLthMDFthAthDthGthKthNDEvJiKjficMhlaowbhiKowcm9EthOoxFoxFthPs8Lo_WBDibo_XpgRpiApjcpjfpoGppQppTppWpuKpvdpwApxcpzEp1cp1fp2Bp3cp5Hp5Kp8Dp-LqgHqgKqgMqhQqiEqieqjVqjYqlEqmdqnUqpeqrZquHquJqvTqxQqxRqyMq0Sq0Uq4Bq4Eq6Zq8Nq8Qq_NrgRrhNrhPriArnIrqQrtSrwBryDryGr0Or2cr5fr6Br-Yr_UsgNshJsjbskXsmWsmYspJsrQsrSsrUstZsuRsxTsxVsyas1Ms1Ps1es4es6Vs6Ys8Js8Ms_ZtgdthQPQthRoxFthSoxFDCJiIM-XowbhsOoxJkuEoxFoxFoxFo_Uo_VthUBDDJGpJM2LowbhmMowckuApgNoxFoxFpgOpgPthWCDCJpJNYiyHk7ZphMthYENbizOk6UphbthYEDEKhEkYh2ODDuSmhMl5eDEpgSthbthcpiYDEuSmBvDqWDFIiZhVibhgODEpgSpifthethfDCthdtiANhLnxKnwTtiBthYEDDthZthatiCM0RowbhsWowcm-epgctiDoxFphephfthYBNYiuQk2GpicthUENbixKk3apjGthUENhLluKk3ApjVthUEDDtiFtiGtiHM3XowbkpdowckmJpiPtiIpjZpjapjbthUBMhiEowbkyMoxJkzZoxFoxFoxFpjdpjethUBNYlnYk5CpkYthUENbiyZksYplEthUENhLiuRksUplWthUENiGixWkqOpmGthUENjMluBk7VpmYthUENnGluDkzVpnIthUENselkVkxUpnVthUEN4TluAkwEpoBthUEDItiLtiMtiNtiOtiPtiQtiRtiSMhrWowbowbowckuDpkLtiToxFpoEpoFthUBNYltfktXpoXthUENbixVkyfppIthUEDCtiVtiWMhlcowbowbowckwaoxFtiXppNppOppPthUBM-YowbhyXoxJk2WoxFoxFoxFppRppSthUBM5WowbhmHoxJk4OoxFoxFoxFppUppVthUBDDJpJteNYixOkyVpqZtibENbivdkyYprGtibENhLyIkvHprdtibENiG9IkqYpsLtibENjMloCk4NpsdtibENnGsRk1BptMtibENseiKk4PptXtibEN4TixBkudpuFtibEDDj0Di7Lj0GDHrVwdrPen5Ch8SnZDCtjEtjFDElkRrFlmfi5MDCnMiidDGrVwdrPnZh8SioYDDtjHtjItjJDCtjGtjKNhuIlvLm9XtjLtibBN8eluCkuKprQtibEDDl9dl-AmhWDGrVwdrPtMhiRIDCtjOtjPDErPwdrVn9SDCjeiuEDGh1UluZorchgFhzbfDEppXtjRtjStjTDCtjQtjUDBpJNiwDoiYm9YtjVtjWENiwFk8Sk4JpqLtibEDMtictidtietiftjAtjBtjCtjDtjMtjNtjXtjYMhrXowbkUowck4HpqBtjZoxFpuIpuJtibCNYlxCkvVpufthUENblxVkpQpvMthUENhLlxbkxJpvYthUEDDtjbtjctjdMhrYowbh-dowck4LpuStjeoxFpvbpvcthUBM5XowbitBoxJklVoxFoxFoxFpvepvfthUBDDh1DwDhiaDDpwBpwJtkBDFwDkgMjtUi5bi6eDCpwMtkDDFnJLhPl3RrSDEpwBpwPpwQtkFDDtkCtkEtkGDDJxU3fNYn6OnwbtkHtkIENbivRkwMpwctkIENhLluOktepxKtkIENiGluNktdpxXtkIEDHqf6HhkFqHzVmLpcDEuerDhmdzLDDpwBtkNtkODEzLhrFinLh3EDCpwMtkQDCtkPtkRNjMn1am_dtkStkIBDFtkJtkKtkLtkMtkTMhrZowbkqWowck4MpwItkUoxFpxapxbtkIBNYl3Tk3VpyFthUENblpAk1ApyQthUENhLlsFkwZpydthUEDDtkWtkXtkYMhraowbkoPowckkYoxFtkZpzBpzCpzDthUBDBJNYl0Ik0VpzftkbENbikbk0Xp0btkbENhLluFk0Yp0NtkbENiGlhVk0Up1JtkbENjMloAk0Wp1XtkbEDFtkctkdtketkftlAMvcowbkzWowcnhDpzStlBoxFp1ap1btkbBM5YowbhiNoxJk3foxFoxFoxFp1dp1ethUBM7ZowbhsNoxJkuPoxFoxFoxFp2Ap1ethUBDCJyTNYh_VkvYp2WtlFENbizXkrLp3PtlFENhLiKkrep3YtlFENiGliSkuUp3AtlFEDEtlGtlHtlItlJM3YowbmzYowcknPp2MtlKoxFp3bp1etlFBDEhgBiuIi2GjkeDEifyMtPmaDEpmap3dtlMtlNDErJikMikNqQDEpmatlPp4Cp4DDCtlOtlQDHhSiPThCikNrfqQDGiifixUyMiftOlsBDDpmatlStlTDE4Ripb2B-LDGiifixUyMqQrflsBDCtlVtlWDCtlUtlXDDxUpJyTNYopSm3atlYtlZEDFhVibvBpRhzPDIiVjHcidiMlYjQhBDDpmatlbtlcDEhlPipdjpFiqXDGjHlYiweidlGhBDCtletlfDCtldtmANbh1NnqVtmBtlZEDChXh1LDEpmatlbtmDp4XDDhVvBpRDFIVWXuXDEpmatmFp4ZtmGDD2Bh8Rh8QDDOiRh1LDGjbkChdkSiOpUDDtmItmJtmKDDtmEtmHtmLNhLopNnqWtmMtlZEDDtlatmCtmNM2MowbmvOowcm3AtlRtmOoxFp5Fp5GtlZCDEhVibhJ2XDGrJikMqQhgBiuIowVDE4C0KifrHDEpmbtmQtmRtmSDBtmTDIhSiPThCikNrfqQrJDH4C1ErH0K2Xh0DiifDDpmbtmVtmWDEh6bl9el9f0IDCjehveDFTrfqQrJhCDDtmYtmZtmaDCtmXtmbNYoiVnvatmctlZEDEhVibhJ8bDDpmbtmetlcDHluZh1UhzbiwHh1Ih1HtNDGjFhVmXhJjQlYDDpmbtnAtnBDCtmftnCNboiWm4BtnDtlZEDDhXZufDEpmbtmetnFp4XDDhVibhJDEpmbtnHp4ZtmGDCtnGtnINhLoiXnqJtnJtlZEDDtmdtnEtnKDEiKjfIicM7aowbmvNowcnhRtmUtnLoxFtnMs8LtlZCM5ZowbkyRoxJk0LoxFoxFoxFp5Ip5JthUBDCJ_DNYllUktKp5ctnPENbh0Qk1Cp6KtnPENhLlxBkvFp6UtnPENiGhnUkxXp7JtnPENjM8Hk2Xp7StnPENnGizakzFp7ctnPENse7CkmMp6etnPEDHtnQtnRtnStnTtnUtnVtnWM3ZowbowbowcksIp5VtnXp8Ap8Bp8CtnPBNY9bk3Np8VthUENbl3Jk2ap9BthUENhL1ak7ap9PthUENiGk_Dk7Ap9dthUENjMlnCksVp-HthUEDFtnZtnatnbtnctndM5aowbowbowcknap8HtneoxFp-Kp5JthUBDDJG_ENYluYk5Tp-etoAENbrFk3Pp_JtoAENhLyIkqTp_VtoAENiGljbk7WqgCtoAEDFhfjVxVle2TDEoN6FkPlIDEVWIodDEp1UtoFtoGtoHDEhgaqRhgZhhWDEhfjVxVleDCtoJtoKDCtoItoLNjMh2EnsRtoMtoAEDEhXuf3I5LDFhHTjdhZlHDEVWIjFDEp1UtoOtoPtoQDEhXiQkNkEDEhHThZhFDDtoJtoStoTDCtoRtoUNnGn4dm3etoVtoAEDDZqOhnQDEOTh1MhCDFsXnxVmQigIn1FDEp1UtoXtoYtoZDDl-Yl5Cl_fDGZqOhXFDmQDCtobtocDCtoatodNseogSmvYtoetoAEDHtoBtoCtoDtoEtoNtoWtofM3aowbh_Howckycp-StpAoxFqgFqgGtoABM5bowbhsVoxJkrCoxFoxFoxFqgIqgJthUBM5cowbhmJoxJkyWoxFoxFoxFqgLpzDthUBNYlsZksRqgfthUENblsRksKqhLthUEDCtpEtpFMhrbowbkUowckydqgTtpGoxFqhOqhPthUBMhrcowbkweowcksGqiBoxFoxFqiCqiDthUBMhrdowbh_EowckuSqiboxFoxFqicqidthUBMhreowbkqUowckpFqjSoxFoxFqjTqjUtibBMkiaowbkvLoxJk7FoxFoxFoxFqjWqjXthUBNYl0CkyZqkSthUENbloekoHqkethUEDCtpMtpNMhrfowbkUowckkEqkGtpOqlCqlDqjXthUBNYiuBkjLqmAtkbENblGkwRqmMtkbENhLikFkvbqmXtkbEDDtpQtpRtpSMhldowbnsVowckybqlStpTqmbqmcqjXtkbBDCJGMhyPowbkwUowcnuWqnRoxFoxFqnSqnTtpVBNYiwYk5LqoLthUENblgGk2YqobthUENhLiuGkrcqpLthUENiGqPkoIqpYthUEDEtpXtpYtpZtpaMySowbhmFowckvcqnZtpbqpcqpdqgJthUBDCJteNYpVk6MqqLtpdENbixIk6TqrDtpdENhLiuOk5NqrVtpdENiGlWk3QqqVtpdEDHnAqb4c8ZrMhf2TDCtjEtqCDHnAqb4c8ZrM2P2TDCtjHtqEDCtqDtqFNjMlvLnuEtqGtpdBDFtpetpftqAtqBtqHM0SowbhmDowckqaqqEtqIoxFqrYqiDtpdCNY9bk2PqsLthUENbhock2NqsXthUENhLl3Kk2UqtEthUENiGhjOk3XqtVthUENjM1ak2bquCthUEDFtqKtqLtqMtqNtqOMzPowbhmEowck0MqsAtqPoxFquFquGthUBM-aowbhsPoxJksHoxFoxFoxFquIp5GthUBNYiuWk6fqucthUENbtVk6cqvKthUEDCtqStqTMxTowbkUowck3MquPtqUqvRqvSppPthUBNYivWkwQqwItkbENb2ZkuTqwWtkbENhLxWk0SqxMtkbEDDtqWtqXtqYMzQowbkpGowckvWqvZtqZoxFqxPqjXtkbBM5dowbhmGoxJkuBoxFoxFoxFquIqjXthUBNYh_XkvZqxdthUENbixbkwAqyIthUEDCtqctqdMhleowbowbowck3HoxFtqeoxFqyLp5GthUBNYljQk7YqzDthUENbrLktbqzPthUENhLi0AkwSq0AthUENiGlxGk7Bq0LthUEDEtrAtrBtrCtrDMhlfowbowbowckrbqyUtrEq0Qq0Rp5GthUBM7bowbhsToxJkqGoxFoxFoxFq0TpjbtpVBNYixZk6Qq1WtpVENbkEk5Kq2FtpVENhLyIkxCq2atpVENiGlzVk8Gq3HtpVENjMqPk2Tq3atpVEDFtrHtrItrJtrKtrLMzRowbhmIowcksBq1DtrMq3fq4ApjbtpVEM3bowbkzKoxJkrSoxFoxFoxFq4Cq4DtpVBNYixYkrHq4atpVENbivCk5Sq5KtpVENhLivKkxNq5XtpVENiGlhUksZq6HtpVENjMlkEk5Gq6VtpVEDFtrPtrQtrRtrStrTM7cowbisPowck1Dq4JtrUoxFq6Yq4DtpVBNYl2ek5fq7VtpVENblofk4eq8ItpVEDCtrWtrXM-bowbkpcowcknZq7BtrYoxFq8Lq8MtpVBMhySowbkzQoxJkoMoxFoxFoxFq8Oq8PtpVBNYhkPk1aq9UtpVENbhwCk5Oq9ftpVENhLixCk6Lq-NtpVENiGnIk5dq-ZtpVENjMiuakrdq_JtpVEDFtrbtrctrdtretrfMhsAowbowbowcknYq9CtsAoxFq_Mq4DtpVBNYilAk5Hq_etpVENblrQknOrgKtpVEDCtsCtsDMhsBowbowbowckuOoxFtsErgPrgQq8MtpVBM7dowbkoLowckvdrhHoxFrhJrhKrhLtpVBMhsCowbkpXoxJkndoxFoxFoxFrhOpjbtpVBM-cowbkUowcktDrheoxFoxFrhfqidtpVBNYlyaksOriZtpVENblzLk3OrjKtpVENhLk_Vk7UrjatpVENiGiyOitJrkGtpVENjMyIkxDrkVtpVENnGl3QksarlFtpVENselhXk7HrlRtpVEN4TlpDk6BrmDtpVENhuIlsSksPrmTtpVEN8eqPk6GrnAtpVEDKtsJtsKtsLtsMtsNtsOtsPtsQtsRtsSM-dowbh_AowckuJriJtsTrnFrnGrnHtpVENYlmBk5broHtpVENbiufk5MroWtpVENhLiwGk5erpItpVENiGlzNkzXrpYtpVENjMllHk5JrqJtpVEDFtsVtsWtsXtsYtsZM-eowbh-eowckpbrnYtsarqNrqOrqPtpVBNYk8ck5ZrrAtpVENbhoNkxBrrQtpVENhLlSk1ersEtpVENiGqckmGrsPtpVENjMltdk6drsetpVENnGlEkvGrtMtpVEDGtsctsdtsetsfttAttBM5eowbkpWowckkFrqUttCrtQrtRp5GtpVBNYiwSk3druEtpVENbizbkwVructpVENhLitLk6VrvKtpVENiGiySkxLrvbtpVEDEttEttFttGttHMhsDowbh-fowckqSrtWttIrvfrwApjbtpVBNYl0Rk6XrwVtpVENbilAk6OrxDtpVENhLitYk7XrxQtpVENiGlyTk5crxdtpVEDEttKttLttMttNMhsEowbkpVowckvarwJttOryBryCppPtpVBMhiHowbkocoxJk6FoxFoxFoxFryEryFtpVBNYk_AkufrzFtpVENbljAkwWrzStpVENhLijXk8Hr0HtpVEDDttRttSttTMhsFowbkUowckwCryTttUr0Lr0Mr0NtpVBNYl1Ok8Fr1DtpVENbiuSksXr1XtpVENhLlzMk5Dr2HtpVENiGlSktMr2YtpVEDEttWttXttYttZMhmAowbk4Vowck4dr0WttaoxFr2br0NtpVBNYi0Hk5Xr3WtpVENbk9Mk6Cr4HtpVENhLpEk6Rr4WtpVENiGloDk7cr5CtpVENjMltDkscr5OtpVENnGk_Wk4cr5btpVEDGttcttdttettftuAtuBMhsGowbktNowck4Ar3EtuCoxFr5eryFtpVBMhyTowbh_IoxJkuVoxFoxFoxFr6ApjbtpVBNYixJkqNr6atpVENbiwTk3Gr7ItpVENhLizDkoNr8AtpVENiG0CkrZr8RtpVENjMlybkxAr8etpVENnGlzFk0fr9PtpVENselnGk0Qr9ftpVEN4ThuCkwFr-RtpVEDItuFtuGtuHtuItuJtuKtuLtuMM5fowbh-cowcksAr6ItuNr-Vr-Wr-XtpVBM7eowbiscowcksCr_QoxFr_Sr_TppPtpVBM6Aowbkxbowck4TsgJoxFsgLsgMphftpVBMhsHowbkxPowck5UshHoxFoxFshIpjbtpVBNYnIk6AshdtpVENbhjLk5IsiNtpVENhLlpPktfsibtpVENiGlhWk6NsjHtpVENjMkFk6EsjXtpVEDFtuStuTtuUtuVtuWMhsIowbkxMowck0NshStuXoxFsjaq4DtpVBMhyUowbkoZowckjNskToxFskVskWppPtpVENYlhKkxaslatpVENbl3Fk2OsmQtpVEDCtuatubMhmBowbkzEowcksFslHtucsmUsmVq8MtpVEMkjHowbkoeoxJk5WoxFoxFoxFsmXrhLtpVBNYmAkyDsnXtpVENbhtNkrfsoKtpVENhLlhTkpNsoWtpVENiGoKk0RspFtpVEDEtuftvAtvBtvCMhsJowbowbowckjIsnJtvDoxFspIrhLtpVBNYl3Ak6ZspatpVENbl2fk6YsqItpVENhLlpKkuLsqatpVENiGl3Ek8CsrKtpVEDEtvFtvGtvHtvIMhsKowbowbowck8IoxFtvJsrOsrPqjXtpVBMhiIowbhsUoxJkrQoxFoxFoxFsrRqjXthUBMhmCowbhyYoxJkoOoxFoxFoxFsrTqjXthUBNY9bk7SssNthUENbhjOkvEssYthUENhLl3CksTstGthUENiGl3Bk7DstTthUEDEtvNtvOtvPtvQM3cowbkUowck5AsrdtvRstXstYp5GthUBM6BowbisQowckrPsuPoxFoxFsuQq8MthUBNYixXk7NsvDthUENblxaksQsvQthUENhLl0JksbsvdthUENiGijck7MswMthUENjMh1Nk7IswYthUENnGixck7TsxDthUENselnNk7GsxPthUEDHtvUtvVtvWtvXtvYtvZtvaMhsLowbknKowckrOsuYtvboxFsxSp1ethUBMhsMowbhiMoxJkuNoxFoxFoxFsxUp1ethUBNYitOk7JsyKtkbENbi0Pk7KsyWtkbEDCtvetvfM3dowbkUowcknVsxetwAoxFsyZp1etkbBNYhvBkmXszJtkbENblhLk5VszWtkbENhLllIknWs0BtkbENiGiDk4Fs0NtkbENjMluRk4fs0atkbENnGlZkxHs1GtkbEDGtwCtwDtwEtwFtwGtwHM3eowbhsQowckzYsyetwIs1Ks1Lp1etkbBMhiJowb_CoxJk4EoxFoxFoxFs1Ns1OthUBM-fowbkUowcktZs1coxFoxFs1ds1OthUBNYihIitIs2MtkbENbk_Tk5Rs2btkbEDFhDwSiRejNDEs2VpgStwOphODDhDwSiRDEpgSphOtwQs2TDCtwPtwRNhLn0MngLtwStkbENiGiHkzOs3QtkbENjMivZktBs4ZtkbENnGyIk7Ls4AtkbENseh1Nk6Ss4MtkbEDHtwMtwNtwTtwUtwVtwWtwXM_Aowbh_FowckyCs2CtwYoxFs4cs4dtkbBNYiKk5as5StkbENbizJk5Ys6CtkbENhLyIk6Ds6OtkbEDDtwatwbtwcM_BowbiseowcklOs5Ftwds6Ss6Ts6UtkbBM-VowbhiLoxJkqDoxFoxFoxFs6Ws6XthUBDHs6bs6fthAthDthGthKthNNYk-Tknbs7QtpVENbllNkrIs7btpVENhLk-Uk3Es8FtpVEDDtxBtxCtxDDFvJiKqGjficDDiKjGhMM2DowbhiKowcm9CtxAtxEoxFtxFtxGtpVBMhiBowbhsSoxJk7EoxFoxFoxFs8Ks8LthUBNYiyBkrXs9FthUENbuCkrRs9YthUENhLhVkqHs-GthUENiGjfk0Gs-WthUENjMlxUk1Js_CthUENnGl0HkoKs_VthUEDGtxJtxKtxLtxMtxNtxOMhrQowbowbowck4Ss8VtxPoxFs_Ys8LthUBNYllLk5PtgIthUENbqOk7PtgWthUEDCtxRtxSMhrRowbowbowck2BoxFtxTtgbtgcp1ethUBDibthVthXtiEtiJtiKtiUtiYtiZtiatjatjftkAtkVtkatlCtlDtlEtlLtmPtnNtnOtnYtnftpBtpCtpDtpHtpItpJtpKtpLtpPtpUtpWtpctqJtqQtqRtqVtqatqbtqftrFtrGtrNtrOtrVtrZtratsBtsFtsGtsHtsItsUtsbttDttJttPttQttVttbtuDtuEtuOtuPtuQtuRtuYtuZtudtuetvEtvKtvLtvMtvStvTtvctvdtwBtwJtwKtwLtwZtwetwftxHtxItxQtxUQtxVoxFthSoxFRizQPDBtxXDEmbuaofpVSuakuZSmbk4KDCtxatxbDDQlBNTmUh-RtxYowbowcoxJk2VktItxZtxcoxFtxdCRlvEPDBtxfDDhvKicnVSnVkjYDBtyCDDAQNThvJmlYtyAowboxJoxJklak8AtyBtyDoxFtyECR4XPDBtyGDC1BzSS1BkwPDBtyJT4XirHtyHowboxJowcksJowbtyItyKoxFtyECR1BPDBtyMDE4XpEnCiKS4XktYDBtyPT1BirItyNowboxJowckvPktctyOtyQoxFtyECRlgPPRlgRzJRljKzJDDtyStyTtyUDEvHvIsZyYThtImlZtyVowboxJoxJk7fk7btyWoxFoxFtyECRljMPDBtyYDD4N8LjcS8Lk3BDBtybThjDmlatyZ4HoxJoxJkkQkkOtyatycoxFtyECRmbPDBtyeDFmUyZsfLreSmUk2SDBtzBDClsJlsKDEQlBuRNTmbkiEtyfowbowcowck7ek7CtzAtzCtzDtzECRlgaPDBtzGDFmbsfnCpZhKDBlgZDDQuRNTyZmmbtzHowboxJoxJk6IowbtzIoxFtzJtzKCRloHPRkPzJDCtzMtzNDELmbyZpFSLkjbDBtzQTsfkiFtzOowbowcoxJk0akvUtzPtzRoxFtxdCRLPDBtzTDFqGsfHUreSsfkqfS4AkjaDCtzWtzXTLkiGtzUowboxJowck7dkwdtzVtzYoxFtxdCRrePRlOzJDCtzatzbDFpFLhQHUSpFklADBtzeTrekiHtzcowboxJowck2QkqctzdtzfoxFtxdCRhzcPRllDzJDCt0Bt0CDEreyEhQmbSrekxdDBt0FTpFmmct0DowboxJoxJkmHklZt0Et0GoxFtyECRkpPPRljLzJDCt0It0JDEhjD4Njc_GShjDk3CDBt0MT8Lmmdt0KowboxJoxJknIkpOt0Lt0NoxFtyECR_GPDBt0PDDmb8LigeT_Gmmet0Q4HoxJowckoQowbt0RoxFoxFtyECRlqaPDBt0TDD9DyBrbThuWmmft0UowboxJoxJk4Gowbt0VoxFoxFtyECRiKPDBt0XDEvJhkDiH8cSvJkmeS8cktEDCt0at0bTiKmnAt0YowboxJowckjMowbt0Zt0coxFtyECRlgcPDBt0eDFiKqVOiHnCSiKktFDBt1BTvJmnEt0fowbowcoxJkvSkoWt1At1CoxFtzKCRuaPDBt1EDFmU1LuHpVnCSmUkuYDBt1HTuamnFt1FowboxJowck1EktJt1Gt1IoxFtzKCRlvCPDBt1KDGyG1Q1RhkDichRS1QkyGS1RkyHSickyLDDt1Nt1Ot1PTuHmnGt1LowboxJoxJkmTowbt1Mt1QoxFtyECRlvJPDBt1SDExFoeuHISxFkyTDBt1VTyGmnHt1TowboxJoxJk4Bowbt1Ut1WoxFtyECRluePDBt1YDE1RuH1ShIS1RknTSuHkyJSldktWDDt1bt1ct1dT1QmnIt1ZowboxJoxJkoAowbt1at1eoxFtzKCRlvAPDBt2ADF1QuHldiemCS1QkpASuHkyIShkDkoYDDt2Dt2Et2FT1RmnJt2BowboxJoxJk2Eowbt2Ct2GoxFtyECRlvBPDBt2IDEiKvJuH1SS1RkoXDBt2LThkDmnKt2JowboxJoxJk1Kowbt2Kt2MoxFtyECRigVPDBt2ODGvHyYsZhtJhtIzDSsZkoJDBt2RTvImnLt2PowboxJoxJk1cowbt2Qt2SoxFtyECRk_RPDBt2UDEvIhtIyYzDSvIkoTDBt2XTsZmnBt2VigVoxJoxJkvXowbt2Wt2YoxFtyECRzSPDBt2aDEhJ9N9OITzSmnCt2bhvEoxJowcklYowbt2coxFoxFtyECRhvEPDBt2eDEhJ9OzShvCT9NmnDt2fowboxJoxJkneowbt3AoxFoxFtyECRlgSPDBt3CDEvHvIzD9JTigWirLt3DowboxJoxJkjKowbt3EoxFoxFtyECRIPDBt3GDFiZhNzSyEhJSiZk2fShJkkdDCt3Jt3KTImnMt3Howbowcowck3Ykkct3It3LoxFtzKCRhJPDBt3NDE9N9OzSISIkqdDBt3QThJmnNt3OowboxJowcknfowbt3Pt3RoxFtyECRlvGPDBt3TDDichvJvJDBlvFThvKmnOt3UowboxJoxJk2Howbt3VoxFt3WtyECRlgFPDBt3YDDpE1B2bSpEkmNDBt3bT_NmnPt3ZowboxJoxJksWowbt3at3coxFtyECRiZPDBt3eDEIzSFkMSIk2eSFkkbDCt4Bt4CTiZirMt3fowboxJowcklFowbt4At4DoxFtzKCRyEPDBt4FDEpFIhQmbDDijXlsVlsUTyEmnQt4GowbowcoxJk4IkoBt4HoxFt4ItyECRhQPDBt4KDELreKpFThQkiJt4LowboxJowck6WkmVt4MoxFoxFtxdCRliPPDBt4ODFKhGlSqcOTpKmnRt4PowboxJoxJk4Uktat4QoxFoxFtyECRrWPDBt4SDD1LIicTrWirNt4TowboxJowckwcowbt4UoxFoxFtyECRoVPDBt4WDDyNmbrbSyNktRDBt4ZToVmnUt4XmboxJowcksEowbt4Yt4aoxFtyECRiwQPDBt4cDFicpVnCImbSickkNDBt4fT1LmnVt4dowbowcoxJkrBowbt4et5AoxFtyECRlvDPDBt5CDF1LuHofoehvKS1LkucS0Ek2KSuHkyKDDt5Ft5Gt5HDBh_JTicmnWt5DowboxJoxJkmSkwOt5Et5It5JtyECRi0OPDBt5LDDoV2bISoVk2JDBt5OTyNmnXt5MowboxJoxJkrAm6Vt5Nt5PoxFtyECRlqZPDBt5RDFrbhjc9DhuW9ETyBmnYt5SowboxJoxJk5QkoCt5ToxFoxFtyECRlqRPDBt5VDFyBhuW9Erb1LT9DmnZt5WowboxJoxJksMowbt5XoxFoxFtyECRpVPDBt5ZDEofnCpZmUSnCkkaSpZkkZDCt5ct5dTpVkiKt5ambowcowckkCowbt5bt5eoxFtxdCRh1EPDBt6ADFpVoemUuHwDSoek3DDBt6DTofirOt6BowboxJoxJk6Powbt6Ct6EoxFtzKCRzLPDBt6GDEwDpZpVmUSwDkmIDBt6JTzLmnSt6HmboxJowckkWowbt6It6KoxFtyECRwDPDBt6MDEzLpZpVmUSzLkkPDBt6PTwDh-Ut6NmboxJowck3Rowbt6Ot6QoxFtxdCRpZPDBt6SDFnCpVzLwDyZSpVkldDBt6VTpZmnTt6TowboxJowck7Qowbt6Ut6WoxFtyECR9JPRlkNzJRpfzJDDt6Yt6Zt6aDFqThRHUIT9Jmnat6bowboxJowck3Sowbt6coxFoxFtyECRhRPDBt6eDFKzE1S8VqGS8VkyXDBt7BThRmnft6fowboxJowckmAkjOt7At7CoxFtzKCR8VPDBt7EDDhRKsBShRksDDBt7HT8VmoAt7FowboxJowckleowbt7Gt7IoxFtyECRKPDBt7KDGhG1SvVpAkflFShGklLDBt7NTKkiNt7LowbowcoxJk0ekkAt7Mt7OoxFtxdCRlvKPDBt7QDEKhRzE1QSzEk3FDBt7TT1SmoBt7RowboxJoxJkjdowbt7St7UoxFtyECRlzRPDBt7WDCpAKSpAklcDBt7ZTvVmoCt7XowboxJoxJk5Fowbt7Yt7aoxFtyECRlwQPDBt7cDCvVKSvVkzDDBt7fTpAmoDt7dowboxJoxJk5Bowbt7et8AoxFtyECRluIPDBt8CDFvHyYvIhGhtJSvHk2FDBt8FTzDmoEt8DowboxJoxJkqMowbt8Et8GoxFtyECRlFPRlrXzYRlrTzYDDt8It8Jt8KDFKkfmAqVjPSjPkkRSuVkmZShKklQSjckkTDEt8Nt8Ot8Pt8QDClrYlrUTlFmoFt8LowbowcoxJkkVk1bt8Mt8Rt8StzKCRjPPDBt8UDElFKnUmISlFkqXDBt8XTjPmnbt8VowboxJoxJkkBkqEt8Wt8YoxFtyECRkfPRigXzYDCt8at8bDEKlFlSldSqGkoVDBt8eDBlgUDEQlBitENTkfkiLt8cowbowcoxJkxYkuet8dt8ft9At9BCRxYPDBt9DDEIiHKhNSpEkoRSiHkoGShtRkoFDDt9Gt9Ht9ITxYmnct9EowboxJowckoDowbt9Ft9JoxFtyECRtIPDBt9LDDD9JvIDBizRTtIkiMt9MowboxJoxJk3cktLt9NoxFt9OtzECRhtRPDBt9QDDiHzExYSxYkoEDBt9TThtRmndt9RowboxJoxJk8Jowbt9St9UoxFtyECR8cPDBt9WDDiKpKvJSiKktGDBt9ZT8cmnet9XowboxJowckmdowbt9Yt9aoxFtyECRnCPDBt9cDFoepVpZjfufSpVknFSoeknEDCt9ft-ATnCmoGt9dowbowcowck2dowbt9et-BoxFtyECRlvHPDBt-DDEnCofyGjfSofklDSnCkwLDCt-Gt-HToemoJt-EowboxJoxJkrMowbt-Ft-IoxFtyECRufPDBt-KDDilYnCjfTufirPt-LmboxJowck1Vowbt-MoxFoxFtyECRl0FPDBt-ODEufnCsfpZTilYmoKt-PmboxJoxJkqLowbt-QoxFoxFtyECRhNPDBt-SDDIHUSHkxVSUk0IDCt-Vt-WThNmoLt-TowboxJowck6bkvQt-Ut-XoxFtyECRHPDBt-ZDEUhNLISUkkeShNkwXDCt-ct-dTHmoMt-aowboxJowckkMowbt-bt-eoxFtzKCRUPDBt_ADEHhNL6KSHklSShNkwYS6KklTDDt_Dt_Et_FTUmoNt_BowboxJowckkIowbt_Ct_GoxFtyECRiHPDBt_IDFjf8MmCkIiKSjfkxESxYkxFDCt_Lt_MTiHkiOt_Jowbowcowck3Uowbt_Kt_NoxFtxdCRhKPDBt_PDEnCyZzClFSlFkkSDBt_SThKmoOt_QowbowcoxJk1HknJt_Rt_ToxFtzKCR8MPDBt_VDDjfiHISjfkqRDBt_YT8MmoHt_WowboxJoxJksSowbt_Xt_ZoxFtyECRjfPDBt_bDF8MiHnCqVOS8MkqPSiHkqQDCt_et_fTjfmoIt_cowbowcoxJkpeowbt_dugAoxFtyECRiWPDBugCDDlcsQkISlckpRDBugFDBlhcTiWmoPugDowboxJowckyaowbugEugGugHtyECRlcPDBugJDEiWFkMiiMSiWkpSDBugMTlcmoTugKowboxJowck6HowbugLugNoxFtzKCRlrfPDBugPDEyUDlSiWSDklHSyUknUDCugSugTTsQkiRugQowboxJoxJkxZowbugRugUoxFtxdCRlnVPDBugWDDlckMicTiiMmoUugXh_JoxJowck3ZkqbugYoxFoxFtyECRFPDBugaDFkMDhGiZlcSDknDSkMkqKSiZkjfDDugdugeugfTFmoVugbowboxJowck0dowbugcuhAoxFtyECRzZPDBuhCDFFDlciZhGSFknNSDkyeDCuhFuhGTkMirQuhDowbowcoxJk6ekxTuhEuhHoxFtzKCRhGPDBuhJDEKFxF0ESKklbDBuhMThGmoWuhKowboxJoxJkkUowbuhLuhNoxFtyECRixePDBuhPDEicxFkMofSxFk2LSick2MDCuhSuhTT0EmoXuhQowboxJoxJk2Cm6UuhRuhUoxFtyECRikJPDBuhWDFyGilK0EiZhGSyGkySS0EklEDCuhZuhaTxFmoYuhXowboxJoxJk1NowbuhYuhboxFtyECRDPDBuhdDEFkMsQtISFklGSkMkqJSsQklIDDuiAuiBuiCTDkiPuheowboxJowck6JowbuhfuiDoxFtxdCRluMPDBuiFDEhJ9NxFhvCT9OmoQuiGowboxJoxJk3KowbuiHoxFoxFtyECRlSPDBuiJDGqcsQldieOhGSqck4YSOklNSldktUDDuiMuiNuiODEl2Kl2Jizfl2LTlSh-VuiKowboxJoxJkpfowbuiLuiPuiQtxdCRqcPDBuiSDFlSsQieKpKSlSk0bDBuiVDEl2Cl2Dizcl2ETqckiQuiTowboxJoxJkqAowbuiUuiWuiXtzECRlgTPDBuiZDEvIsZzDyYThtJmoRuiaowboxJoxJk2IowbuiboxFoxFtyECRlzGPDBuidDCxFyGTilKmoSuieikJoxJowck2RowbuifoxFoxFtyECRkFPDBujBDDjcqGLSjckrKDBujETkFirRujC4HoxJowckxOowbujDujFoxFtyECR4HPDBujHDFLjckFkfhRSkfkoUDBujKTqGmoZujIowboxJoxJk7Ok1IujJujLoxFtyECRjcPDBujNDEkF4NqGlFSlFkjUS4NkjSSkFkrJDDujQujRujSTjcmoaujO4HoxJowckkJowbujPujToxFtyECRlhSPDBujVDELUjcqGSUkpLDBujYT6KmobujWowboxJowckuRowbujXujZoxFtyECRlhQPDBujbDEqGLjc_GDBlhRTigemocujcowboxJoxJklBowbujdoxFujetyECR4NPDBukADDjc8LhjDSjckjTDBukDT4NmodukB4HoxJowck3LowbukCukEoxFtyECRqTPDBukGDEzE9J4LhjcTqTmlbukHowboxJowckuMowbukIoxFoxFtyECRlufPDBukKDEqThRK1SS1Sk1TDBukNTzEmlcukLowboxJoxJk5EknRukMukOoxFtzKCRlnFPDBukQDDyNpEqTT2bmldukRowboxJoxJk1GowbukSoxFoxFtyECRpEPDBukUDE_N2b1BxYSxYkoSS_Nk4RDCukXukYTpEmleukVowbowcoxJkuIklCukWukZoxFtzKCRlqYPDBukbDErbyBqTkIThjcmlfukcowboxJoxJkzLowbukdoxFoxFtyECRvHPDBukfDEyYvIzDigWSyYk1XSzDk1YDCulCulDTvHmmAulAowboxJowck2AowbulBulEoxFtyECRlgQPDBulGDEvHsZvIzDSvHkjJDBulJTyYmmBulHowboxJoxJk4bowbulIulKoxFtyECR4LPDBulMDFkIldiemCODDliYliZliaT4LmmCulNowboxJowckrUowbulOoxFulPtyECROPDBulRDEhIlSmCjfShIklMSldknBSlSk4aSieklPDEulUulVulWulXDCilBlxJTOh-SulSowboxJowck1FowbulTulYulZtxdCRmCPDBulbDEkIldiHOSkIkvBShIkvNSldkvMDDuleulfumADDhHhnUlrETmCh-TulcowbowcoxJkuCowbuldumBumCtxdCRkIPDBumEDFmC9Erb4LiWSmCkvOSiekmFDCumHumIDEibhnR9FijHTkImmDumFowbowcoxJkyEowbumGumJumKtyECRlqSPDBumMDEkIrb9DyBT9EmmEumNowboxJoxJk2DowbumOoxFoxFtyECRlqTPDBumQDEyBhjc9E9DTrbmmFumRowboxJoxJk1SowbumSoxFoxFtyECRldPDBumUDFiekfkI1RjCSiekmEShIknASOkmfSlSktTSmCknCS1QktSDGumXumYumZumaumbumcDDnRlnZlnaTldkhaumVowboxJoxJksLowbumWumdumetxdCRiePDBunADFldqclSkI4LSldktVSkIkvCSOkmDDDunDunEunFDCl0QizMTiekhbunBowboxJowckyFowbunCunGunHtxdCRluLPDBunJDEhJ9N9OOThvCmmGunKhvEoxJoxJk1LowbunLoxFoxFtyECRixRPDBunNDEqVmAhKlFSqVkxSSmAkpCDCunQunRTzCmmHunOowboxJoxJkmPm6TunPunSoxFtyECRlhEPDBunUDEmAzClFjfSmAkpBSzCkpEDCunXunYTqVmmJunVowbowcoxJkwDowbunWunZoxFtzKCRmAPDBunbDFqVlFmIsBzCSqVkmQSzCkjZDCuneunfTmAmmKuncowboxJoxJkraowbunduoAoxFtzKCRsBPDBuoCDF8VmInUpHoKSmIkzSSnUkzHSpHkzASoKkjVDEuoFuoGuoHuoIDClwOlwPTsBmmLuoDowboxJoxJk0HowbuoEuoJuoKtyECRoKPDBuoMDEhjBjClFsBShjBkjWSjCklKSsBkjXDDuoPuoQuoRToKmmMuoNowboxJoxJklXknQuoOuoSoxFtyECRlibPDBuoUDEoKKjChGSoKkjeDBuoXThjBmmNuoVowboxJoxJklWk1duoWuoYoxFtyECRjCPDBuoaDEoKldIHSoKklJDBuodDChvQlwXTjCirJuobowboxJowck0TkxWuocuoeuoftyECRmIPDBupBDFnUsBpHmAlFSnUkmRSsBkzTSpHkzUDDupEupFupGDClxLlxMTmImmOupCowboxJoxJknMowbupDupHupItyECRnUPDBupKDEmIsBpHoKSmIkzISsBkzJSpHkzGDDupNupOupPDClwdlweTnUirKupLowboxJowckuWk4WupMupQupRtyECRpHPDBupTDEmInUsBlFSsBk0ESnUk0CSmIk0DDDupWupXupYDClyBlyCTpHmmIupUowboxJowck1fklRupVupZupatyECRhIPDBupcDGuUyUuVnV2SOSldkmaSOkmbSmCkmYDDupfuqAuqBDCh_Wk-EThImmPupdowbowcoxJksNowbupeuqCuqDtzKCRlgBPDBuqFDEhuShIuB1LShuSkjQDBuqIThtFmmWuqGowboxJoxJk0PowbuqHuqJoxFtyECRlobPDBuqLDEhtFhIuByVShtFktHDBuqOThuSmmXuqMowboxJoxJk0OowbuqNuqPoxFtyECRk9fPDBuqRDEhI4BzT4AS4BkkfDBuqUDCk9ek-AT2SmmYuqSowboxJoxJk1RowbuqTuqVuqWtyECRk-BPDBuqYDEhIuU4BuBSuUk3JS4Bk3IDCuqbuqcTzTmmZuqZowboxJoxJk6KowbuqauqdoxFtyECRk9dPDBuqfDEhI2SzTyVS2SkkXSzTk2cDCurCurDT4BmmaurAowboxJoxJk3TowburBurEoxFtyECRk9aPDBurGDFhIyUuVzTKSzTk1ZSyUkpJSuVkpHDDurJurKurLDBk9bTuUkiBurHowboxJoxJk3bowburIurMurNtxdCRk9cPDBurPDEuUuVsQnVSuVkrDSsQkwKSuUkrFDDurSurTurUTyUkiCurQowboxJoxJk0cowburRurVoxFtxdCRnydPDBurXDFyUuUhselFkfSlFkkDSyUkrEShsekrVSuUkpIDEuraurburcurdDBitXTuVkiDurYowboxJoxJkxKowburZureurftxdCRk9ZPDBusBDEuVhIyV4ASuVkrWDBusEThsemmQusCowboxJoxJk1MowbusDusFoxFtyECRk9YPDBusHDDuBhI2SSuBk1USLk1ODCusKusLT4AmmRusIowboxJoxJk8BowbusJusMoxFtyECRuBPDBusODE4AhInV8YS4Ak1PDBusRTuBmmSusPowboxJoxJk1WowbusQusSoxFtyECR8YPDBusUDDuByV4bS4bkkHDBusXT8YmmTusVhIoxJowckkLowbusWusYoxFtyECRk-CPDBusaDEnV5EhI4BTyVkhfusbowboxJoxJk3WowbuscoxFoxFtxdCRnVPDBuseDEyVhIuB5ES5Ek1QShvJkmcDCutButCTnVmmUusfowboxJoxJk0ZowbutAutDoxFtyECRl0NPDButFDDyVnV4bSnVkmBS4bkmCDCutIutJT5EkiAutGhIoxJoxJkjPowbutHutKoxFtxdCR4bPDButMDEyV8Y5EnVS8YknHS5EknGDCutPutQT4bmmVutNhIoxJowckkGowbutOutRoxFtyECDkKtxetyFtyLtyRtyXtydtzFtzLtzStzZt0At0Ht0Ot0St0Wt0dt1Dt1Jt1Rt1Xt1ft2Ht2Nt2Tt2Zt2dt3Bt3Ft3Mt3St3Xt3dt4Et4Jt4Nt4Rt4Vt4bt5Bt5Kt5Qt5Ut5Yt5ft6Ft6Lt6Rt6Xt6dt7Dt7Jt7Pt7Vt7bt8Bt8Ht8Tt8Zt9Ct9Kt9Pt9Vt9bt-Ct-Jt-Nt-Rt-Yt-ft_Ht_Ot_Ut_augBugIugOugVugZuhBuhIuhOuhVuhcuiEuiIuiRuiYuicujAujGujMujUujaujfukFukJukPukTukaukeulFulLulQulaumDumLumPumTumfunIunMunTunauoBuoLuoTuoZupAupJupSupbuqEuqKuqQuqXuqeurFurOurWusAusGusNusTusZusdutEutLutSUojZmbzSIrWKZlhZLqT4LhVhIDDhiOhmLNVmjGjGlhPk2ZutVCVmjHhahakwfutVCVmjIoOlkMkvfutVCVmjJiNltekjcutVCVmjKiKiKkjRutVCVmjLhMlkXkwTutVCVmjMoElwVklfutVCDHutWutXutYutZutautbutcQoxFutTutUutdDBlBTmUirHtxYowbowcoxJk2VktItxZtxcoxFutfBDCQNThvJowbtyAowboxJoxJklak8AtyBtyDoxFuuBET4XowbtyHowboxJowcksJowbtyItyKoxFuuBET1BowbtyNowboxJowckvPktctyOtyQoxFuuBEThtIowbtyVowboxJoxJk7fk7btyWoxFoxFuuBEThjDowbtyZ4HoxJoxJkkQkkOtyatycoxFuuBETmbh-Rtyfowbowcowck7ek7CtzAtzCtzDutfBTyZowbtzHowboxJoxJk6IowbtzIoxFtzJuuBETsfirItzOowbowcoxJk0akvUtzPtzRoxFutfBTLirRtzUowboxJowck7dkwdtzVtzYoxFutfBTrekhVtzcowboxJowck2QkqctzdtzfoxFutfBTpFowbt0DowboxJoxJkmHklZt0Et0GoxFuuBET8Lowbt0KowboxJoxJknIkpOt0Lt0NoxFuuBET_Gowbt0Q4HoxJowckoQowbt0RoxFoxFuuBEThuWowbt0UowboxJoxJk4Gowbt0VoxFoxFuuBETiKowbt0YowboxJowckjMowbt0Zt0coxFuuBETvJowbt0fowbowcoxJkvSkoWt1At1CoxFuuBETuaowbt1FowboxJowck1EktJt1Gt1IoxFuuBETuHowbt1LowboxJoxJkmTowbt1Mt1QoxFuuBETyGowbt1TowboxJoxJk4Bowbt1Ut1WoxFuuBET1Qowbt1ZowboxJoxJkoAowbt1at1eoxFuuBET1Rowbt2BowboxJoxJk2Eowbt2Ct2GoxFuuBEThkDowbt2JowboxJoxJk1Kowbt2Kt2MoxFuuBETvIowbt2PowboxJoxJk1cowbt2Qt2SoxFuuBETsZowbt2VigVoxJoxJkvXowbt2Wt2YoxFuuBETzSowbt2bhvEoxJowcklYowbt2coxFoxFuuBET9Nowbt2fowboxJoxJkneowbt3AoxFoxFuuBETigWowbt3DowboxJoxJkjKowbt3EoxFoxFuuBETIowbt3Howbowcowck3Ykkct3It3LoxFuuBEThJowbt3OowboxJowcknfowbt3Pt3RoxFuuBEThvKowbt3UowboxJoxJk2Howbt3VoxFt3WuuBET_Nowbt3ZowboxJoxJksWowbt3at3coxFuuBETiZowbt3fowboxJowcklFowbt4At4DoxFuuBETyEowbt4GowbowcoxJk4IkoBt4HoxFt4IuuBEThQirLt4LowboxJowck6WkmVt4MoxFoxFutfBTpKowbt4PowboxJoxJk4Uktat4QoxFoxFuuBETrWowbt4TowboxJowckwcowbt4UoxFoxFuuBEToVowbt4XmboxJowcksEowbt4Yt4aoxFuuBET1Lowbt4dowbowcoxJkrBowbt4et5AoxFuuBETicowbt5DowboxJoxJkmSkwOt5Et5It5JuuBETyNowbt5MowboxJoxJkrAm6St5Nt5PoxFuuBETyBowbt5SowboxJoxJk5QkoCt5ToxFoxFuuBET9Dowbt5WowboxJoxJksMowbt5XoxFoxFuuBETpVirMt5ambowcowckkCowbt5bt5eoxFutfBTofowbt6BowboxJoxJk6Powbt6Ct6EoxFuuBETzLowbt6HmboxJowckkWowbt6It6KoxFuuBETwDkiIt6NmboxJowck3Rowbt6Ot6QoxFutfBTpZowbt6TowboxJowck7Qowbt6Ut6WoxFuuBET9Jowbt6bowboxJowck3Sowbt6coxFoxFuuBEThRowbt6fowboxJowckmAkjOt7At7CoxFuuBET8Vowbt7FowboxJowckleowbt7Gt7IoxFuuBETKirNt7LowbowcoxJk0ekkAt7Mt7OoxFutfBT1Sowbt7RowboxJoxJkjdowbt7St7UoxFuuBETvVowbt7XowboxJoxJk5Fowbt7Yt7aoxFuuBETpAowbt7dowboxJoxJk5Bowbt7et8AoxFuuBETzDowbt8DowboxJoxJkqMowbt8Et8GoxFuuBETlFowbt8LowbowcoxJkkVk1bt8Mt8Rt8SuuBETjPowbt8VowboxJoxJkkBkqEt8Wt8YoxFuuBETkfirOt8cowbowcoxJkxYkuet8dt8ft9AutfBTxYowbt9EowboxJowckoDowbt9Ft9JoxFuuBETtIh-Ut9MowboxJoxJk3cktLt9NoxFt9OutfBThtRowbt9RowboxJoxJk8Jowbt9St9UoxFuuBET8cowbt9XowboxJowckmdowbt9Yt9aoxFuuBETnCowbt9dowbowcowck2dowbt9et-BoxFuuBEToeowbt-EowboxJoxJkrMowbt-Ft-IoxFuuBETufowbt-LmboxJowck1Vowbt-MoxFoxFuuBETilYowbt-PmboxJoxJkqLowbt-QoxFoxFuuBEThNowbt-TowboxJowck6bkvQt-Ut-XoxFuuBETHowbt-aowboxJowckkMowbt-bt-eoxFuuBETUowbt_BowboxJowckkIowbt_Ct_GoxFuuBETiHirPt_Jowbowcowck3Uowbt_Kt_NoxFutfBThKowbt_QowbowcoxJk1HknJt_Rt_ToxFuuBET8Mowbt_WowboxJoxJksSowbt_Xt_ZoxFuuBETjfowbt_cowbowcoxJkpeowbt_dugAoxFuuBETiWowbugDowboxJowckyaowbugEugGugHuuBETlcowbugKowboxJowck6HowbugLugNoxFuuBETsQirQugQowboxJoxJkxZowbugRugUoxFutfBTiiMowbugXh_JoxJowck3ZkqbugYoxFoxFuuBETFowbugbowboxJowck0dowbugcuhAoxFuuBETkMowbuhDowbowcoxJk6ekxTuhEuhHoxFuuBEThGowbuhKowboxJoxJkkUowbuhLuhNoxFuuBET0EowbuhQowboxJoxJk2Cm6QuhRuhUoxFuuBETxFowbuhXowboxJoxJk1NowbuhYuhboxFuuBETDh-VuheowboxJowck6JowbuhfuiDoxFutfBT9OowbuiGowboxJoxJk3KowbuiHoxFoxFuuBETlSkhXuiKowboxJoxJkpfowbuiLuiPuiQutfBTqckhZuiTowboxJoxJkqAowbuiUuiWuiXutfBThtJowbuiaowboxJoxJk2IowbuiboxFoxFuuBETilKowbuieikJoxJowck2RowbuifoxFoxFuuBETkFowbujC4HoxJowckxOowbujDujFoxFuuBETqGowbujIowboxJoxJk7Ok1IujJujLoxFuuBETjcowbujO4HoxJowckkJowbujPujToxFuuBET6KowbujWowboxJowckuRowbujXujZoxFuuBETigeowbujcowboxJoxJklBowbujdoxFujeuuBET4NowbukB4HoxJowck3LowbukCukEoxFuuBETqTowbukHowboxJowckuMowbukIoxFoxFuuBETzEowbukLowboxJoxJk5EknRukMukOoxFuuBET2bowbukRowboxJoxJk1GowbukSoxFoxFuuBETpEowbukVowbowcoxJkuIklCukWukZoxFuuBEThjcowbukcowboxJoxJkzLowbukdoxFoxFuuBETvHowbulAowboxJowck2AowbulBulEoxFuuBETyYowbulHowboxJoxJk4bowbulIulKoxFuuBET4LowbulNowboxJowckrUowbulOoxFulPuuBETOh-SulSowboxJowck1FowbulTulYulZutfBTmCh-TulcowbowcoxJkuCowbuldumBumCutfBTkIowbumFowbowcoxJkyEowbumGumJumKuuBET9EowbumNowboxJoxJk2DowbumOoxFoxFuuBETrbowbumRowboxJoxJk1SowbumSoxFoxFuuBETldkhWumVowboxJoxJksLowbumWumdumeutfBTiekhYunBowboxJowckyFowbunCunGunHutfBThvCowbunKhvEoxJoxJk1LowbunLoxFoxFuuBETzCowbunOowboxJoxJkmPm6RunPunSoxFuuBETqVowbunVowbowcoxJkwDowbunWunZoxFuuBETmAowbuncowboxJoxJkraowbunduoAoxFuuBETsBowbuoDowboxJoxJk0HowbuoEuoJuoKuuBEToKowbuoNowboxJoxJklXknQuoOuoSoxFuuBEThjBowbuoVowboxJoxJklWk1duoWuoYoxFuuBETjCowbuobowboxJowck0TkxWuocuoeuofuuBETmIowbupCowboxJoxJknMowbupDupHupIuuBETnUowbupLowboxJowckuWk4WupMupQupRuuBETpHowbupUowboxJowck1fklRupVupZupauuBEThIowbupdowbowcoxJksNowbupeuqCuqDuuBEThtFowbuqGowboxJoxJk0PowbuqHuqJoxFuuBEThuSowbuqMowboxJoxJk0OowbuqNuqPoxFuuBET2SowbuqSowboxJoxJk1RowbuqTuqVuqWuuBETzTowbuqZowboxJoxJk6KowbuqauqdoxFuuBET4BowburAowboxJoxJk3TowburBurEoxFuuBETuUkhcurHowboxJoxJk3bowburIurMurNutfBTyUkhdurQowboxJoxJk0cowburRurVoxFutfBRitXPDBuyCTuVkheuyDowboxJoxJkxKowburZureurfutfBThseowbusCowboxJoxJk1MowbusDusFoxFuuBET4AowbusIowboxJoxJk8BowbusJusMoxFuuBETuBowbusPowboxJoxJk1WowbusQusSoxFuuBET8YowbusVhIoxJowckkLowbusWusYoxFuuBETyVirJusbowboxJoxJk3WowbuscoxFoxFutfBTnVowbusfowboxJoxJk0ZowbutAutDoxFuuBET5EirKutGhIoxJoxJkjPowbutHutKoxFutfBT4bowbutNhIoxJowckkGowbutOutRoxFuuBEDkKuuAuuCuuDuuEuuFuuGuuHuuIuuJuuKuuLuuMuuNuuOuuPuuQuuRuuSuuTuuUuuVuuWuuXuuYuuZuuauubuucuuduueuufuvAuvBuvCuvDuvEuvFuvGuvHuvIuvJuvKuvLuvMuvNuvOuvPuvQuvRuvSuvTuvUuvVuvWuvXuvYuvZuvauvbuvcuvduveuvfuwAuwBuwCuwDuwEuwFuwGuwHuwIuwJuwKuwLuwMuwNuwOuwPuwQuwRuwSuwTuwUuwVuwWuwXuwYuwZuwauwbuwcuwduweuwfuxAuxBuxCuxDuxEuxFuxGuxHuxIuxJuxKuxLuxMuxNuxOuxPuxQuxRuxSuxTuxUuxVuxWuxXuxYuxZuxauxbuxcuxduxeuxfuyAuyBuyEuyFuyGuyHuyIuyJuyKuyLuyMWojYnxJrWKZlhZL4LhIDChmKNVowbjGlhPk2ZuyPEVowbhahakwfuyPEVowboOlkMkvfuyPEVowbiNltekjcuyPEVowbiKiKkjRuyPEVowbhMlkXkwTuyPEVowboElwVklfuyPEDHuyQuyRuySuyTuyUuyVuyWQoxFuyNuyOuyXDCAMM-XowbnlRoxJnqcoxFoxFoxFpjdqiduyZBDDicIpAM2LowbisYoxJnoZoxFoxFoxFuybqiduyZBDFl8Mn8XihFl4Vl4UDHlXl4El4DmiPmDyAvPDCuyduyeDCl6Sl_UDFmDyAh0LvPyDDFlXfF0AjHDDuzAuzBuzCDCobkODCiMiEDEhXmDyAhADEpiYuzEuzFuzGDDuyfuzDuzHOFn3HowbOFoteowbDCuzJuzKDDicpAmbMkiSowbowbowcnneuzIoxFuzLuzMqiduyZCDFinKioVioZl5ZiqMDIlRizKhjffch0A0ZlpBDCuzOuzPDEl6el_Fl9Ml_EDFcflRqX8QDD1blXhADDuzRuzSuzTDDjxCjxWl_CDEi6dmLuarTDCuzVuzWDDuzQuzUuzXNYohanrGuzYuyZBDCsWhxJDHjWhyfqJmakLhgBigLDDpnAuzauzbDDsW-DhqQDFn7Un7DqXrfqQDHjWqJouBiuXtRhubhHDEuzdpmauzeuzfDDhqQmgGmgFDGfThCpRjWhSDCu0Bu0CDDuzcu0Au0DNbopMngCu0EuyZBDBsWDIhvZzdhuPhuMh2Khmfh5ZxeDCu0Gu0HDFhqOhlMhqPh9ZjxLDJ0Hzd4GmLiiGkX8SjEhNDCu0Ju0KDCu0Iu0LNhLiyZnwAu0MuyZBDDuzZu0Fu0NDDIhKicMirSowbowbowcngFoxFu0OoxFu0PppPuyZCDE7QkNkR3TDFsW-Dl6axR3KDGjHidlHkO-OnEDDu0Ru0Su0TDCsW-DDCrTjWDEhXjDtVsPDEu0VplIu0Wu0XDCu0Uu0YNYiuRnwdu0ZuyZBDDsW-D1bDFjBlbjUuKmHDFjAqeiXwJhmSDErTmLiEIDEu0bu0cu0du0eDDjAiXpCDDrThHmLDEu0VpmCu1Au1BDCu0fu1CNbixWnhEu1DuyZBDEsW3K7Q1fDHh6UhqHlrApPimAiuenzODFhVibqUpD1DDDu1Fu1Gu1HDDsWxRl_NDDhVibtaDCnEhoKDEiVZkGiTDEu1Ju1Ku1Lu1MDEmiUl7NmiTiqfDCibhVDCiJqUDDIiwPjQDEu1Ou1Pu1Qu1RDDu1Iu1Nu1SNhLn2EnpIu1TuyZBDEsW3K-DxRDGhnRijHkIhH7QkNDFhSiPjNlHnFDDu1Vu1Wu1XDE3KjxMl_Dl_ADFhHjdTOiDDCu1Zu1aDCu1Yu1bNiGovam2Eu1cuyZBDEvK0DqP0HDEnNjamDh5dDGiElQnbiYIVDEppDu1eu1fu2ADBDDExRl4f-DsWDHnblQiYiElKken6bDDu2Cu2Du2EDDlEqPvKDFiFvNoanNjaDEoBImTKDEu2Cu2Gu2Hu2IDDu2Bu2Fu2JNjMixVnsWu2KuyZBDFu0au1Eu1Uu1du2LODolPjMDBu2NDFImCkIjfDMirTowbowbowcmrOoxFu2Mu2Ou2PppPuyZCDEsW2Ai4ZVDEalChCTDDjT5PiMDEu2Rrgcu2Su2TDBu2UDFifrN7O4E2dDC1bhlMDDrgcu2Wu2XDBu2YNYn4fnoeu2ZuyZBDD2AsW1bDEifrN7O4EDDhAHnJDErgcu2bu2cu2dDBu2eNbn4enodu2fuyZBDD1bsW2ADEleiDaosRDEmDuOvPyADEp1Uu3Bu3Cu3DDDqR-Al5BDDalCjCDDu3Fu3Gu3BDCu3Eu3HNhLosHnqXu3IuyZBDDu2au3Au3JDDIicsZMirUowbowbowcngZu2Vu3KoxFu3LqiduyZCDFpTvWhwQinJl5WDGjWhHhIhubhgMhBDCu3Nu3ODDwTipX-NDGpTvWhQlOrekQDCu3Qu3RDCpTvWDEhKqXhgB_KDEjWhHqJhIDDu3Tu3Uu3VDDu3Pu3Su3WOFomdowbDBu3YDFyEIpFhQhKMh-Wowbowbowcnwfu3XoxFu3Zu3ao_VuyZCDFmhBmhfl5Rn2SmheDGhK4WjTjFiD6VDCu3cu3dDHhOlzKh1PhnCn5Pl4LsEDCkclMDGVX1ehkchKDDDu3fu4Au4BDEhOsElzKh1PDCyJikQDFiRmVovIhDjCDDu4Du4Eu4FDDu3eu4Cu4GOFolCowbODorSowbDCu4Iu4JDEqciZDhKMkiTowbowbowcnsbu4HoxFu4Ku4Lp5GuyZCDDFDkMM0RowbkqIoxJnuDoxFoxFoxFu4NppPuyZBDIhhCl6BoMizEhnGhvIma7JDDpwBp6Du4PDFh_PnZwDhkRzLDDpwBp6Du4RDCu4Qu4SNYixOnkRu4TuyZBDFh9Vj9Mj9QiqQmhXDIkXjHiUixEkOtMpYnKDCu4Vu4WDEh9ViqQj9Ql_LDEhnGhvI7JmaDCu4Yu4ZDCu4Xu4aNb6XmrIu4buyZBDDDxP5FDFh5diqOmahnGhvIDDqvDu4du4eDDiZmTDDE7JmahnGhvIDFn4NlEjIogeiFDDu5Au5Bu5CDCu4fu5DNhLiuWnvKu5EuyZBDFocxP5FoTmidDGtHsFIiFmLhvcDDu5Gu5Bu5HDEFocxPoTDDhEsPcDDlfoDl5XDEu5Ju5Ku5Lu0GDCu5Iu5MNiGtVnvJu5NuyZBDF-RiqNl5fl6J6NDIma7JhnGjImDyAiElQDCu5Pu5QDDFDiZDEjIiazXn0CDHhqaimVl4elpLyAh0LvPDDu5Su5Tu5UDCu5Ru5VNjMogAntUu5WuyZBDFu4Uu4cu5Fu5Ou5XOFowYYOFolNhLODonXhLOFowTiGOFojNjMDFu5Zu5au5bu5cu5dDFFDiZ0EkMMhyLowbkUowcmrAoxFu5Yu5eu5fqiduyZCDFhnGizGhvI7JmaDB6XDDiZocxPDEqwYu6Bu6Cu6DDBu6EDEpYitTitSqWDD1bh9ViqQDHhAHeuGoHzHhODDu6Gu6Hu6IDE_UipAipBindDEwYiyVhzHKDGuZ1T9QitcizBqYDDu6Ku6Lu6MDCu6Ju6NNYoqHnvVu6OuyZBDBiZDBmTDDjwfj6Nl8UDD7BlR_bDEu6Qu6Ru6Su6TDCmTiZDEjxCjxWl5Yl-eDFi6dmLuarTmTDDu6Vu6Wu6XDEjwfj6NmhCl-dDGlRhvNitQh_SiUfDF-Kh9Vj9MVXDDu6Zu6au6bDDu6Uu6Yu6cNbolOnvXu6duyZBDGzdhuPhvZhuMooCh5ZDCu0Gu6fDFhqOhlMhqPjxLh9ZDI0H8SkXiiGzd4GmLlidDCu7Bu7CDCu7Au7DNhLn9Nm3du7EuyZBDDu6Pu6eu7FOFn7IowbDBu7HDE0EiciZIMhyMowbkyPowcm9Du6Fu7Gu7Iu7JqiduyZCDBhgUDEhAHivJileDHiU7B4VnPmViuLlyIDDu7Lu7Mu7NDBu7ODC1ehhHDGmRotEhwfhnK-ThgUDCu7Qu7RDCl6Il_IDEhnKhwf-ThgUDCu7Tu7UDEhwfhnKmR-TDCu7Wu7LDDu7Su7Vu7XNYn3UmrMu7YuyZBDGhGmYi3PhiYn6UhscDCu7au7LDDl_Jl6KmYDDoLhzU-RDF7BiUlL_e4VDDu7cu7du7eDCu7bu7fNbolYm0eu8AuyZBDDuGiCoYDEwFrLlmVoHDEoLhzUlqO-RDDiaiZ7BDEu8Cu8Du8Eu8FDDuGiCwFDEochGiZhzeDDu8Hu8Iu7LDCu8Gu8JNhLogYm8eu8KuyZBDDienRjdDFiZjFnXockEDDu8Mu8Nu7LDBu8ONiGn0Umxau8PuyZBDC1IiuJDFockXKiZhFDDhgU-ThwfDDu8Ru8Su8TDBu8UNjMvQm3Xu8VuyZBDD1UrRnUDFjFiZkZnSiRDChgU-TDDu8Xu8Yu8ZDBu8aNnGuJm3Vu8buyZBDGu7Zu8Bu8Lu8Qu8Wu8cOFn3SowbDBu8eDFFhGHkfpAMirVowbm_JowcnjEu7Pu8du8fu9AqjXuyZCDChDoFDCaODGh0c8CjRuEjQ_SDEqwYu9Cu9Du9EDE_dhY0LhuaDEFhtOmVmTDExIiYlQkeDD9CjYpUDEu9Gu9Hu9Iu9JDCu9Fu9KDEa-PkDtZDCjT5PDGzBtWjChXhlXoHDEqwdu9Mu9Nu9ODD8C4O7FDDOjCoWDEqwYu9Qu9Mu9RDDhBlC_SDCatEDEqwYu9TqwZu9UDClK4ODEoHtWzBjCDEqwYu9Wqwau9XDEu9Pu9Su9Vu9YNYxWnpEu9ZuyZBDDFiZmTDDOhZonNDIpUhdjbrajYkZhmbkSDHiRoFhbahrKsPhDDEu9bu9cu9du9eDEhzXiRoFhDDCOaDGitNjRonThkGnyGh0cDEqwYu-Au-Bu-CDCu9fu-DNbooLnhZu-EuyZBDFmgEh3Nl6Niqdn0PDGiU0HDhDnPlHDDu-Gu9bu-HDCFmTDIfiiAh0BpS4ZmRosWhkMDDu-JqzSu-KDBhiADFOahDtElHDDqwYu-Mu-NDDu-Iu-Lu-ONhLi0AnmHu-PuyZBDEFiZmTmVDFjAk8QoHihCtWDJhlLwO3GpQjXjKmHwewNDDu-Ru-Su-TDBu-UNiGh_XnhFu-VuyZBDD9BiyConPDCu-Ju-XDFh4QhwYj-ZmiIl9JDIid2ZranPzVhvWhkMoCDCu-Zu-aDGxBijNiwan_Wn_Uh0EDIhvWhkMiuTitM2Zid9anxBDDqwYu-cu-dDDu-Yu-bu-eNjMiyCngau-fuyZBDEh4ejhDjhMl6bDHflRjWhHlHoHhbDCu_Bu_CDFiA1J8XpWinODGlRlNhHhbiRjWDDoHFmVDEu_Eo_Zu_Fu_GDCu_Du_HNnGojFnpTu_IuyZBDGwVk-InekTtF0FDGwf4Y6M0dhoKn2GDDqwKu_Ku_LDCwVk-IDFiWqBoLFn4HDGuXjbiewflwDhoKDDu_Nu_Ou_PDCu_Mu_QNseixbnhWu_RuyZBDF_dl0DhuaiiRmiXDFFmVhtOmTtYDK4Z7Dke6L9ckTh1YnF0W_RDDu_Tu_Uu_VDBu_WN4Tn2cmrCu_XuyZBDIu9au-Fu-Qu-Wu_Au_Ju_Su_YOFokdowbDBu_aDEFOkMDMhyNowbkobowcnhPu9Lu_Zu_bu_cppPuyZCDBl3VDE9Cl8PjYpUDDu_eu9Iu_fDGsDtFrFzKl4TpCDFhoMnehjCn3MfDDu_evgBvgCDIhqLhxHl7Isahtfn7VnyJl7JDFDnepCtFpdDCvgEvgFDFqUsYh_QlkOn5NDI9Bl7Un9FkDosOn2Pl9Ol-DDDu2CvgHvgIDEvgAvgDvgGvgJOFokfowbODnyAowbDCvgLvgMDEDsQkMtIMh-XowbisOowcnlAvgKoxFvgNvgOqjXuyZCM-YowbkuboxJnvGoxFoxFoxFppRppVuyZBDGhfvO_PhtXhvRjVDEwC5D0KohYDELmDnIhkQDEppXvgRvgSvgTDBvgUNY9InjbvgVuyZBDHkOakDzBjHhiRtEDDppXpwBvgXDBvgYNbpVnsCvgZuyZBDDkBjSl_RDG-Oh8ekOjHamWDDppXvgbvgcDBvgdNhLlWnsFvgeuyZBDBvaDGnOhjN_XhzF2Rn1fDIhdjYjbkZizUkVlamFDDvhAvhBvhCDDOThCDCkAmGDB1bDEppXvhEvhFvhGDCvhDvhHNiGopFnsEvhIuyZBDFjBlbuK6TjUDDiXqe8WDDppXvhKvhLDCj2VlbDBjADEjDsPmGwJDEppXvhNvhOvhPDCvhMvhQNjMyInsBvhRuyZBDFvgWvgavgfvhJvhSDEmUofoeuaM5WowbkuXowcnsQoxFvhToxFvhUp1buyZBDELkHnJhPDHcvCfmBvDoSmJDEppXvhWpifvhXDEvCmBvDcDDmDnIhkQDEvhWpifvhZvhaDCvhYvhbDELmUKpAM5Xowbh-dowcnsLvhcoxFoxFvhdpvcuyZBDDmEhhUhhXDGwDzLqfizHjzWl5NDCvhfviADFhlYhnWh_PjLhkRDIeuGiXkW6doHiJopfDG5AnJhAkHLlpYDEpwBviCviDviEDCviBviFNYivPnwaviGuyZBDDnZixNh2IDFrCnNKmDiADGhXiEVXiJhrKDEpqOviIviJviKDBviLNboldnrWviMuyZBDE_WhiXqHh0QDDpqOp6DviODEjHkO-OilGDCjSkBDEmib_WhiXODEpqOviQviRviSDCviPviTNhLivRm2eviUuyZBDHhfmiCpQihC4c6cxVDKvCrMjXjKmH6PivHi0KhkTn5LDDpqOviWviXDBviYNiGiwEnpRviZuyZBDDmEmhShheDEOThCoFDHkAhdjYjbkZh0dmGDDvibvicvidDEhoNilBikP7ADCpwBvifDCvievjANjMosKnpCvjBuyZBDFviHviNviVviavjCOFh1EowbDBvjEDEofmUoejfDBhaMvcowbkyUowcmrEoxFvjDvjFvjGvjHuyZBDCyGoeDChaiNMirWowbhiNoxJm2foxFoxFoxFvjJvjKuyZBDFjdiQkGkRikKDCp5PvjMDGpOuEmakJIsIDGiybjHkOidnzXhtDDDp5PvjOvjPDEnKzV6HqHDCp5PvjRDDvjNvjQvjSOFomeowbDBvjUDDoeofmUMirXowbkyQowcnvZvjToxFvjVvjWs1OuyZBDBjFDDVXWDEiTjBqLjLDDvjYvjZvjaDDzNl_Ql_MDGiTIjBhBjYhdDCvjcvjdDCvjbvjeNYn_ZnrCvjfuyZBDFhDhoGiyIlqWijIDGrFl-UwMifiwO2dDDvkBvhGvkCDBvkDNbrFnmIvkEuyZBDCvkAvkFDDyGicoeMh-YowbkyNowcnrSoxFvkGoxFvkHqgGuyZBDCmUuaMkiUowbkzNoxJnwGoxFoxFoxFvkJp1buyZBDGipIipHixAhhIhxQh1FDEowajHF0HDCvkLvkMDDjZ8IhneDFjHFkXidhfDFlXuE4evRmHDEpzFvkOvkPvkQDEivcnzGizW8KDGhRhFhCnRjChIDHlXqZuEjZiDiwPjKDDvkSvkTvkUDDvkNvkRvkVOFn4YowbDBvkXDDmUuambMirYowbkzMowcnhCvkWoxFvkYvkZp1buyZBDBimNDFuTh0a_SxBhjaDCvkbvkcDBvkdDEFoMIiZDFjDioakOiEhBDDvkbvkfvlADBvlBNYolRm9dvlCuyZBDEiDjVhvA1DDEnMhXiFiJDDvkbvlEvlFDBvlGNbooVm9HvlHuyZBDDnArVwdDFmDKjXjKhkTDDvkbvlJvlKDBvlLNhLorenmXvlMuyZBDDvlDvlIvlNDDmUicjfMh-ZowbkuaowcnjFvkevlOoxFvlPvjHuyZCDHhlSmhEipYhlVyCpQ-HDFVhRIjVhfDCvlRvlSDChfjVDFvGsNsdpQigFDEoNlApOmaDEVhXhRjbDEvlUvlVvlWvlXDCvlTvlYDDuajflcMirZowbhsRowcnjcvlZoxFoxFvlaqiDuyZBDDOmUicMkiVowb_CoxJmwXoxFoxFoxFvlcs1OuyZBDDiOhhbl_ODIhdjYkCkZmiHnSkStRDCvlevlfDEtUvUDiDDHlQsDkekDaiYiEDDs1ZvmBvmCDDkAmGjfDFhCTOiwCjeDDs1ZvmEvmFDDvmAvmDvmGOFolAowbODh0TowbDCvmIvmJDEOmUjfofMiraowbkUowcnrVvmHoxFvmKvmLs1OuyZBDFkFsT0OltNmJDCvhAvmNDBvmONYlqJnvIvmPuyZBDCnalvdDCvhAvmRDBvmSNbn1Tm3ZvmTuyZBDHhoZnHsAivS-El_ThwHDCvhAvmVDBvmWNhLnzEntGvmXuyZBDChIldDFZqKqOuWhgLDDvhAvmZvmaDBvmbNiGnyfntSvmcuyZBDEsW3KjxM-DDH7QiHkIiqRmCkN8SDDvhAvmevmfDBvnANjMolQm4DvnBuyZBDCHhADHkfhWldtXhkYhxdjPDDvhAvnDvnEDBvnFNnGolVm4CvnGuyZBDCxbtaDCvhAvnIDBvnJNsen2DnvYvnKuyZBDDhoAokOtaDCvhAvnMDBvnNN4TokPnvRvnOuyZBDEwIn_a5PzaDGhVoCkLtHibpfDDvhAvnQvnRDBvnSNhuIihIntVvnTuyZBDFrNifiVhyeiMDC1brDDEvhAp1UvnVvnWDBvnXN8en1MnubvnYuyZBDHiyE3ErdioMhlJhlFipNDCvhAvnaDBvnbNiwDivZnlCvncuyZBDGmDnI1JiA8XyADGwShDoFiRsYwMDDvhAvnevnfDBvoANiwFohfnuOvoBuyZBDMvmQvmUvmYvmdvnCvnHvnLvnPvnUvnZvndvoCDHOkFjchIqVzCpAMirbowbkzPowcnuToxFvoDoxFvoEpgPuyZBDCiOhhbDFhNtUkLhVqODHDFhBwRlYidlHDDvoGvoHvoIDBvoJDFiOhNkLtUqODHibhVmXkLl6DrEtVDDvoLp3RvoMDBvoNNYotHnuQvoOuyZBDEiOkLtUqODEiJhDmSoFDGibkLmXhVjHLDEvoQvnDvoRvoSDBvoTNbolWnuRvoUuyZBDGhVvehgHibmXkLDFmDnI1JyAvPDFwSoFhDiRsYDEvoQvoWvoXvoYDBvoZNhLnyLnuUvoauyZBDFjBlbuKhjMmHDHhEajIhmRmXqeiXDDvoLvocvodDBvoeNiGyInvfvofuyZBDEvoPvoVvobvpAODn2eowbDBvpCDEOiKjfpAMircowbkzRowcnqdvoKvpBvpDvpEpvfuyZBDDoVyNpEDBoOM5YowbnmfoxJnkDoxFoxFoxFvpGvpHuyZBDFjBlbuKmHhtdDFiXqejFcjADDvpJvpKvhGDBvpLNYopcm1KvpMuyZBDDj2VlbuKDFl9NsPciXqeDEhqatbh5fhwIDDvpOvpPvpQDBvpRNbohDm1MvpSuyZBDCvpNvpTDEicjfLpAM7ZowbkxeowcmrdoxFvpUoxFvpVvjHuyZBDFmiDiqViqUiqTiwcDHlXhE8IjXjKmHrcDCvpXvpYDBvpZDF8IlMoX2WvfDHjIhEcjHikDvS_cDHlXvR4euEtHoBsFDDvpbvpcvpdDBvpeNYiwYntbvpfuyZBDGqbxc_M8dhjb_YDF8IoX8UhElMDIiXjF2RnOuIh_LhzJjDDDvqBvqCvqDDBvqENbiuGmzGvqFuyZBDDqbxc8dDGhXufie6fivIhuXDHThZhFhCvTqQnBDDvqHvqIvqJDBvqKNhLn3WnpDvqLuyZBDEnArMn1ZhjPDFwChxNzW5D4EDEhRiToBsFDEptAvqNvqOvqPDBvqQNiGixInjavqRuyZBDEqb8Ilud2WDGDsJimbh7CtZkbDIlQiYiEoLsDkDobh1RDDvqTvqUvqVDEsJimbhlWh7CDFlQiYsDwBkeDFjXjKmHqbxcDDvqXvqYvqZDCvqWvqaNjMqPmxQvqbuyZBDFvqAvqGvqMvqSvqcOFn7cowbODouOjMDCvqevqfDEpE_NjfDM5ZowbksdowcnwMvpavqdvrAvrBvpHuyZBDEjUrQllE8EDDrRiE1UDFkZnSjFtRhoADEDkbFiFDEvrDvrEvrFvrGDFlrCijJyL3BoibDFHhAjOmRjJDGkTqFsIiicpd3GDDvrIvrJvrKDCvrHvrLDJ8E0CllEi0QhoOhoah2LovUl5QDGKkAiXiichEiaDCvrNvrODBvrPNY0CmrVvrQuyZBDGipRl_BrQhoX6UqBDHiXiE6ViasVhElMDCvrSvrTDEmhAmgemgfl5SDH6ViEsVajCiXl6fDCvrVvrWDCvrUvrXNbogVm-OvrYuyZBDH0Jl7Sl8E1NhuOogQ6JDEoVmLUiXDEjAiErTtFDDvravrbvrcDBvrdNhLosem3NvreuyZBDDvrRvrZvrfOFowAowbODogXowbDCvsBvsCDDoVIkfM3aowbh_EowcnkSvrMvsAvsDvsEqiduyZBDByNMirdowbnwWoxJnqEoxFoxFoxFvsGqiduyZBDH7IhnJiwJivAhnDijYhtWDGqAhHjdjWiaikLDEhoOsIiCwbDDvsIvsJvsKDEhlZmicimUhwZDEiaqAikLFDEhHjdDiZDDvsMvsNvsODCvsLvsPDKivV0an7QivXihen1Hn7Bn7Fn_Pn7HDCoNimDDG9UimI8dlrKjIiDDDvsRvsSvsTDBvsUNYn7RnhKvsVuyZBDFotUimDn1B2Vl4GDGqb8dhgMhyaivEn1QDFk_a_LsIwbiCDDvsXvsYvsZDBvsaNborHnhGvsbuyZBDCvsWvscOFnxbowbOFn4SYDCvsevsfDDyNpEmCDCiNoOMkiYowbk8EowcnvPvsQvsdvtAvtBvtCuyZBDEhien9BnzQorTDFHhAxJjUsIDGyLxGliCljImRkTDDvtEvtFvtGDGk-ZohIohJojQijYn6eDFosIk_a_LoYwFDGqAhHjW0akcmaDDvtIvtJvtKDDl8AhwL_LDIhHihe0a_KlMijYoYwFDCvtMvtNDDvtHvtLvtOOFnyUowbOFopbowbDCvtQvtRDDyNHIMkiZowbmyeowcntYvtPoxFvtSvtTqiduyZCDDHIpKM5bowbnkcoxJnrZoxFoxFoxFvtVpjbuyZBDBhqfDEIiZoLjFDHl3ZhAHl8OiwIikUdDDvtXvtYvtZDEhuE7W-LhqeDEhAHnJkHDGoLDiDFjFmPDDvtbvtcvtdDCvtavteDEzNtcjyG0NDFvEjSvb1ehxUDCvuAvuBDEhxUvEmhLjSDDjHkOcDDvjYvuDvuEDCvuCvuFNYixZnvAvuGuyZBDFzNtc0NjyGhJDFjBoVjUmHjKDFfqeiXidjHDDvuIvuJvuKDBvuLNbogfnuMvuMuyZBDEyOzNxQ5RDGhFkcnRhHjdxLDEmPkEsLqADDvuOvuPvuQDF5RhyEhyDxQyODFlKrIjHkOkXDEmPKkEvTDDvuSvuTvuUDEhFkcnRieDErLlmVoHxLDEvjYvuWvuXvnDDDvuRvuVvuYNhLn0Xm3UvuZuyZBDG0NtczNikUl7L-UDIjIvKiajHiElKnblRDDppDvubvucDBvudNiGqPnrBvueuyZBDEvuHvuNvuavufOFotdowbODopLowbOFojfowbDDvvBvvCvvDDFyGHhKlSqcM5cowbkxIowcnkLvtfvvAvvEvvFppPuyZBDCLKMySowbkpMoxJm2GoxFoxFoxFvvHq8PuyZBDDLhPhzDDGhQncnfhkPvAhgdDGkWtJ1UrR1IsHDDvvJvvKvvLDCtbinPDHDtNFnFrA2YkdDCvvNvvODCvvMvvPNYhkPnqavvQuyZBDFipChwCh0HivYiqGDEKhEkYvXDCvvSvvTDD1ehhHiqFDHsPcfqHiSmBpcDDvvVpuYvvWDCvvUvvXNbhwCntdvvYuyZBDGmDnIyAh0LvPl7DDGrSlhIl-TorUlwL_KDFfcK6IlRDDvvavvbvvcDBvvdNhLnIntavveuyZBDGkHLtAhidotAoiJDDqbn4cvZDIhEjIsP5A1eiFcxcDDvwAvwBvwCDBvwDNiGovQm9fvwEuyZBDFhxGhxBhwNimThwODDHhAiaDCvwGvwHDBvwINjMixCnxAvwJuyZBDFvvRvvZvvfvwFvwKDEKLpAHMireowbmzWowcmyHoxFvwLoxFvwMq8PuyZBDGhQvAnfnchgdvEDGjVhfiRFlenADDvwOrgTvwPDFizeh2A0BiwfizYDDkdpXKDFnBoMimLDFDDvwRvwSvwTDFhwRhxFipGhxbhxKDHDZFkDkboThVDCvwVvwWDDvwQvwUvwXDFhQncnfvAhgdDFoMimLhicyXhzRDGLKhGH2fpXDDvwZvwavwbDBvwcNYorEngUvwduyZBDGhQvAnfnchgdj9PDFhzSpPhzTh0UivbDFyHrALhicmWDDvwfvxAvxBDBvxCNbiuanjAvxDuyZBDGhQkWh1QoqZnfhgdDGmDlwMh0OinEnIn1CDHrSlhIhZhFvDjDrCDDvxFvxGvxHDBvxINhLn_cnqbvxJuyZBDEhQnchgdkWDEkHLtAhidDBqbDFjAjFnSitVuDDEvxLvxMvxNvxODBvxPNiGouPntFvxQuyZBDGhQncnfvAhgdLDF1EyW0X-C3DDHhZOnBhFhCjDTDDvxSvxTvxUDBvxVNjMk8MntNvxWuyZBDFvwevxEvxKvxRvxXODn0TowbDBvxZDEOKhQLMhyQowbnnDowcm-JvwYvxYvxavxbq8PuyZBDFhfsbhzOogGjVDGjZuOvPnzPohHvFDGmDitVqZahgOhoJDDvxdvxevxfDBvyADELkHrSigfDIhzAhmWxMipQinRnxSrVioeDFjViXaOtWDDvyCvyDvyEDBvyFNYixYm1dvyGuyZBDELhPhzDkHDH2Y_al-ChgdhQnfncDHpdlxDhmTuIuLmPsYDDvyIvyJvyKDBvyLNbivCm1YvyMuyZBDDkFnahuHDIuIsbvGlxDDhfsd0BDDq4YvyOvyPDBvyQNhLivKntZvyRuyZBDFhkalmAsAhxRl5aDILkHiiDoHjVtGzBhfDCvyTvyUDBvyVNiGnxUntIvyWuyZBDEvyHvyNvySvyXOFowJowbDBvyZDELkFjchQMh-aowbhmEowcnocvyBvyYvyavybq4DuyZBDDpKlSqcM0SowbkpUoxJm8WoxFoxFoxFvydpjbuyZBDGmhZmhYh4Nh4LinZhhBDGkXjHtMoCqWuSDCedDDvyfvzAvzBDFh4Nh4Lh-E-QinWDGoQoRiZmToCqaDCvzDvzEDCvzCvzFOFokZowbDBvzHDCpKiZMirfowbkUowcm3TvzGoxFvzIvzJqiduyZBDE0N5JtcinTDGiRiEhboFsSmVDCvzLvzMDBvzNDGl-QmhFqLl7CinYl_KDIjFjHnSn4F1YzVoCh0XDDriEvzPvzQDDedhJDHl8Nl8Sh-Eh2Mhych1Tn5bDFkXoChkboWjHDDvzSvzTvzUDCvzRvzVNYosCnrPvzWuyZBDE5K5OhhEhhNDGjFnP_XnOqWsXDEoQoRqLeDDvzYvzZvzaDDjiQj4Wl-VDFqWnOmgCosUl9RDCvzcvzdDCvzbvzeNbosBnvWvzfuyZBDEjFoQoRhJDGsUh8AhuCxeoqBhndDDv0BrjVv0CDE5RhyEhyDioEDEjmCl7el7dioSDGoRoQedoBqaDDv0Ev0Fv0GDCv0Dv0HNhLn0YnqTv0IuyZBDGhBjZlXipTipVipUDEjFkJjHidDDriEv0Kv0LDBv0MNiGiyOitJv0NuyZBDEtIiqSl0eizRDHhNiehGhFdiiIhKDDv0Prtev0QDBv0RNjMouJmrfv0SuyZBDFjBjKlbmHmhNDIoUoXlMqbihYqefidDDriEv0Uv0VDBv0WNnGyImvEv0XuyZBDGvzXv0Av0Jv0Ov0Tv0YOFolcowbDBv0aDGpKOlSqctIpEMisAowbh_AowcngSvzOv0Zv0bv0cqiduyZBDE1dvbvEhxUDIyXoucl0OovV8K_Ol4Ol4QDCv0ev0fDBv1ADEmiKl7MmiLvbDFiaftN7L1dDCv1Cv1DDD6SiHucDE1dvbhuLvEDGjHFlLqHtNfDEv1Fq1Fv1Gv1HDCv1Ev1INYn6WnuLv1JuyZBDGpWogB1JiA8XhqaDC6I7CDHflRnFc4SOonbDDv1Lv1Mv1NDDhqah5fimWDG1dvbvEhgChgIiaDElLiSjEfDDv1Pv1Qv1RDCv1Ov1SNbiwGnuPv1TuyZBDEhqeipc7Wl7HDDK1dvbDHwLqHlLiMhkb8RiaDDv1Vv1Wv1XDBv1YNhLopPnuZv1ZuyZBDHl-cmgWmgYmgXixPixQhzLDGvflchnQiWkFKDCv1bv1cDBv1dNiGiufnuNv1euyZBDGiiYiiZhnX1W2emKDD1dl7XmgPDFdehAHhODDv2Av2Bv2CDHiiYiiZhnX1W2en2WmKDBl_cDHlLjHiauSiSn6AizFDDv2Ev2Fv2GDDl7YipLl8IDFlLjHosPh0WowMDCv2Iv2JDDv2Dv2Hv2KNjMoifntcv2LuyZBDFv1Kv1Uv1av1fv2MDFpKKhKpA2bMisBowbh-eowcmzUv1Bv2NrqNv2Oq8MuyZBDGhlBinXinUmYhGiqEDCajCDFjT5PiCjCzBDDv2Qv2Rv2SDBv2TDGhlBhGmYhsciiImhPDCK1dDHmBoSvDmJ1Ml0eqUDDv2Vv2Wv2XDBv2YNYiwSnsAv2ZuyZBDFhNmYhGhiYi3PDGnLiCnWuJlOvQDFlckAhiX8diXDDv2bv2cv2dDBv2eNbizbmyGv2fuyZBDFhlBmYhGd5RDDmPizPqADDkEsL0KDFHhAoGiehFDEv3Bv3Cv3Dv3EDBv3FNhLitLnsDv3GuyZBDGhNmYhGhnKmRhwfDGqTtQqX8Qi0En1dDD5AomBnJDDv3Iv3Jv3KDBv3LNiGiySnkOv3MuyZBDEv2av3Av3Hv3NDEpKhNhGqTMisCowbh-fowcnhXv2Uv3Orvfv3PqiduyZBDIwG2RhoHuEorbivcihYkJDCvzYv3RDGtUDvUiDuDFDCvzYv3TDCv3Sv3UDF5KhwMj4WjiQ5ODGkEitKkAmGmBqUDCv3Wv3XDDKdeDGimSl0OqUyXmGkADDkEoTKDEqwZv3Zv3av3bDEmgBmgAmgDmiMDDoTkEKDCv3dv3eDDv3Yv3cv3fNYowLnwQv4AuyZBDIhVxEoPqKhlDkLn3CovEDCvzYv4CDHmIl9KhkZhlDl9FipD-JDEdeKhODDqwZv4Ev4FDCv4Dv4GNbowFnuBv4HuyZBDCv4Bv4IODohLowbDBv4KDDpKODMisDowbkpYowcmwWv3Vv4Jv4Lv4MqjXuyZBDFhyE5RiqchxcinVDGnXmPkE0GxKh1GDCv4Ov4PDGhlTl4chyBhxAhxYhyFDHqWiFvT6QjmCwWhsfDCv4Rv4SDChFieDF2en1Yn9Pn1LnxFDFhAHndrWhuLDDv4Uv4Vv4WDDv4Qv4Tv4XOFokAowbODotYowbDCv4Zv4aDElSpKiesQMisEowbkpaowcnqRv4YoxFv4bv4cqjXuyZBDEinGl5Il5Jl-PDGnOiFjFoaiWFDEhAdkcyADDv4ev4fv5ADFhyDiqbhyCiqJmgZDGkHhuL9SmP0GkEDCv5Cv5DDFl7TjJhnd9Sn5QDEHhA5H9VDFh1Gn0aoWuZDDErjNv5Fv5Gv5HDDjT5PmQDEjCl8aLn1NDDrjNv5Jv5KDEv5Bv5Ev5Iv5LOFokBowbODouVowbDCv5Nv5ODEqcpKLsQMisFowbkpZowcnsdv5MoxFv5Pv5Qq8MuyZBDBsUDGjFoTvUODhFDDdiCuGDGkA0XhGmYlvUmQDEv5Sv5Tv5Uv5VDDdeyFDFhuCxewMmgLh8ADGiCuGlOhndlvU0XDDv5Xv5Yv5ZDCv5Wv5aOFokcowbODojCowbDCv5cv5dDDpKhGxYMkicowbmzSowcmrQv5boxFv5ev5fqiduyZCDBi0SDH5Dif7OuciHovNmDDCv6Bv6CDEdeHhADGhhG4Jwc3DhqfikUDDp1Uv6Ev6FDCv6Dv6GDFHdhAhOqRDDOhCTDHifh1C7M5DjTrNaDEp1Uv6Iv6Jv6KDBv6LNYilBm1cv6MuyZBDDi0Sh3Qi4VDDhFieooADGiMjTsXtElLjDDDv6Ov6Pv6QDBv6RNbizfm8cv6SuyZBDDkcyJn1EDHiMjTsXtElLjDsPDDv6Ov6Uv6VDBv6WNhLizcm8dv6XuyZBDGalCkDkLmXtEDEiMjT5P4DDGHdhAhOqR5DDEp1Uv6Zv6av6bDBv6cNiGitYnpHv6duyZBDEv6Nv6Tv6Yv6eOFokYowbODn7XowbDCv7Av7BDFpKsZlSqcOMkidowbkoaowcnofv6Hv6fv7Cv7DppPuyZCDEhpU6NhpThwWDFHivJilehJnPDFiUiE4V7BlQDDv7Fv7Gv7HDDhpU6NhpTDHhDD7BjEhFO4VDCv7Jv7KDCv7Iv7LODn3JowbDBv7NDCpKDMkibowbmzRowcm3Pv7MoxFv7Ov7PqjXuyZCDCrepFMzPowbkxfoxJmxJoxFoxFoxFv7RryFuyZBDGhHikPhoFikchvLh1SDIpUhdjYjbjFiFrfkZDDryHv7Tv7UDHine6QpPimAhWl9Vl9XDHhV0W7D1DiJhKhmYDDryHv7Wv7XDEToWalMDHhlOhhCnyWimYipWiqKiqLDDryHv7Zv7aDDv7Vv7Yv7bDFoWTlMhCaDIhmN0XsJyW9PsToTimRDDryHv7dv7eDBv7fNYk8MmwOv8AuyZBDGiHrfqQ3JlvdnaDHThHhCkEhdjYikNDDryHv8Cv8DDBv8ENbouMnrdv8FuyZBDEiBnLoGjODFtPif8arNqXDEhRuciFhADEsKThCkEDEv8Hv8Iv8Jv8KDBv8LNhLovcntPv8MuyZBDChKqXDHhgBigLqJ1AhkbmaiuDDDryHv8Ov8PDBv8QNiGopQnqev8RuyZBDEv8Bv8Gv8Nv8SOFokVowbDCv8Ur0KDErepFiHhKM-ZowbkyBowcnhSv7cv8Tv8Vv8Wr0NuyZBDElejVnyIhfDGjT5PoMtfk8YhQDEryHp1Uv8Yv8ZDBi0TDEOhZamGDGjT5Poje7GzBjCDDv8bv8cv8dDBnLDEmiAhhKhgWiYDEhGrYDFDDv8fv9Av9BDDv8av8ev9CDFhGmYhlKtY2fDGiUlL3C7BkXiXDDv8bv9Ev9FDBv9GNYi0Hm1Zv9HuyZBDFmPiZjUmhOldDFKkEsLiamWDDv8bv9Jv9KDBv9LNbnxCm3Wv9MuyZBDCiB0bDGmHjKsRh2NtAwKDFikIoU1ZhzEnYDDv9Ov9Pv9QDD0b2ViBDEiyPinNhlWhxfDFOTiSoLhCDDv9Sv9Tv9UDCv9Rv9VNhLpEnvEv9WuyZBDDrYwTiBDFVl_PXh5dl8CDHjIpXiUzXlrKqPigCDDv9Yv9Zv9aDBv9bNiGoscnwBv9cuyZBDEv9Iv9Nv9Xv9dOFoicowbOFnxZowbDCv9fv-ADErehGKtIMhiFowbkyAowcnrAv9Dv9ev-Bv-CryFuyZBDFhnLhwdhxMioKioJDH0GhZiesJmPDiaDCv-Ev-FDDkW7HiyDDEhFnRhZ1MDFhlAsJhGj9PhRDElmJjOoGUDEv-Hv-Iv-Jv-KDCiBnLDEifrNhCTDEhAHIikUDEv-Mp1Uv-Nv-ODDv-Gv-Lv-PODn0WowbDBv-RDElSldHreDChMoEMhiGowbk4Zowcnscv-QoxFv-Sv-Tv-UuyZBDDHUIM-aowbh_IoxJm-VoxFoxFoxFv-WqiduyZBDGhgXl8XhwXiuZipS-FDH2fitPjCahFxLkDDCv-Yv-ZDBv-aDF5Tiodimah1JimeDGiCuGoY3GtAhzCDCv-cv-dDDincmTiZDEiCnWitWhnXDEoChmOkXiFDDv-fv_Av_BDCv-ev_CNYixJm8Tv_DuyZBDGjUrQhjHoVhoOh2LDDlMiuJhiPDGiCuGjTvXjC0aDDv_Fv_Gv_HDBv_INb0CnnQv_JuyZBDGhhGxDqT7Ih2ForDDFhHjdhZnRDDFiCuGoYjJqADDv_Lv_Mv_NDBv_ONhLizDmxYv_PuyZBDHnQhtChkLotcyepLpMDFiCuG3GoYqaDEjAvXkAiXDDv_Rv_Sv_TDBv_UNiGiwTm2Wv_VuyZBDDmRwFhnYDJhZhvMhFnRzBiZixSidl_bDHoDlpTlhHjJHhAhODDv_Xv_Yv_ZDBv_aNjMn_XngWv_buyZBDEjChkOhmekWDEakDlCokIDGHhAjJuFLhODDv_dv_ev_fDBwgANnGhuCnhYwgBuyZBDGv_Ev_Kv_Qv_Wv_cwgCOFowPYODosMowbDCwgEwgFDGHImCkIjCtIMxTowbh-cowcm1Bv-bwgDwgGwgHqiduyZBDE0al2WlxRoubDFHhA_eh0GoGDEjT5P1WvXDGkc8dKIqAiyNDEwgJwgKwgLwgMDBwgNNYn1AntLwgOuyZBDGlrVlrbl1WhgGl4ahkcDD0aljI1WDFkHiiDLhnKilWDDwgQwgRwgSDBwgTNbn0fntKwgUuyZBDFl5Al9Uoudl9TmiYDHHhAoGhieKvX1WDCwgWwgXDBwgYNhLn0DngfwgZuyZBDDlrVlrbl1WDF0aijYk-ZiyNhieDH5DwCKqAvXiaqXDDwgbwgcwgdDBwgeNiGn3Ym8bwgfuyZBDJogUn2AorWl5bl9En3OoiQiyNl-fDF7Dl2WlxRwaqADCwhBwhCDBwhDNjMnxYniewhEuyZBDFwgPwgVwgawhAwhFOFn7ZowbDBwhHDCHIMzQowbmxdowcnpVoxFwhGwhIwhJqiduyZBDFiqBioPl7Wl7ViuJDGmPhFkEieDkDDCwhLwhMDD1IipfvLDFLhlIiiDn1DkHDHmPhFie8dwKvUDDDwhOwhPwhQDB1IDHkQihFigftBouAlOlCDF8dKiXqbFDDwhSwhTwhUDDwhNwhRwhVOFn9KowbODn9JowbDCwhXwhYDElSHULM5dowbm8QowcnwJwhWoxFwhZwharhLuyZBDE5QhrDj1TmgUDJDFmQwKn6JkDlQsDlODCwhcwhdDD1UnUrRDDhAHLDGiZ8d6XhxVhvNoTDEwKwcvZ6ODEwhfwiAwiBwiCDCwhewiDDJhSiPOThvXhZ_bhgQpdDBnaDDwhfwiFwiGDBwiHNYn7Sm8awiIuyZBDFhSiPjNTODEiJtaoAkFDDwhfwiKwiLDBwiMNbogEm0ZwiNuyZBDCwiJwiOOFoqcowbODoqeowbDCwiQwiRDEUDjciKMisGowbnoVowcm7RwiEwiPwiSwiTq8MuyZBDG1WnzFl6Zn9Tn6Yn5UDEjJuFogNhmbDGDxDkbiDxLljWDDwiVwiWwiXDBwiYODosJowbDBwiaDEDtIIHMisHowbnjVowcnkJwiZoxFwibwicqjXuyZBDIhxWinBl9ZovdivTohVohRiyTDFhNZhgKhtKfDDwierjNwifDBhODFiCuGhsfokDl_HDFjThnMhD4Wn6MDEwjBwjCrjNwjDDCwjAwjEDDkEsLl4MDEajCufmPDDrjNwjGwjHDBwjINYnyPnuSwjJuyZBDFioQipFl7al-Bl-aDFIjUrQkciFDCwjLwjMDDikIlud1ZDFjUrQtAqZjKDEIiCuGiFDErjNwjOwjPwjQDCwjNwjRNbombm-NwjSuyZBDEIiCuGieDDnXiZvUDEkEsLqAvTDErjNwjUwjVwjWDBwjXNhLlqXnjHwjYuyZBDFxKn2Il5T_J0GDHh1GuZh1fIpShibjJDDu4AwjawjbDBwjcNiGosGnwPwjduyZBDEDiDoLZDIlQsDiYiEkekDaFDGIiCuGjUh1bODErjNwjfwkAwkBDBwkCNjMonWnuCwkDuyZBDEyJikQikcixfDIkEouXouWpUjYkZrKhdDFhDivGjUIODDwkFwkGwkHDBwkINnGomHnvOwkJuyZBDF2Ai4Zl5DiqaipPDFalChCjCTDCwkLwkMDEIiCjUhODEp1Ur9LskHwkODCwkNwkPNsenyQmxUwkQuyZBDHwjKwjTwjZwjewkEwkKwkROFolHowbODoleowbDCwkTwkUDEqcIpEDMisIowbk4XowcmrWwjFwkSwkVwkWppPuyZBDGl3Wl3Xl3al3YmhIl7GDGkc1WwFIljWhmbDCwkYwkZDB1WDFIhmbwFk-NHDFjT5PhdhDhnMDEwkbr9IwkcwkdDEmhHokKnzU9WDGlMmgMl-Ol6Pl4ArFDCwkfwlADDwkawkewlBOFolIowbODomAowbDCwlDwlEDDqcIDMkjBowbnjWowcngbwlCoxFwlFwlGp5GuyZBDFhgRj-XhyAl7Fn7EDHhAidmRHlNn5almQDCwlIwlJDFHhAjO_ejJDFmR1XhmVijGfDGhxXxGojRitdiyGl9YDDwlLwlMwlNDBxJDEhAHlmJpfDHfmRyLxG3Bn4D4ZDDwlPwlQwlRDDwlKwlOwlSOFolLowbOFoqEowbDCwlUwlVDDHtIpAMkjCowbktCowcnhAwlToxFwlWwlXqiduyZBDCtIDMmpVowbk4QoxJm2NoxFoxFoxFwlZqjXuyZCDCwLouKDIjJuFhoQoGjOlOLkWDGqJDsA1FmD_bDDwlbwlcwldDDhhKhgWhlQDEDlNkb0eDHLkWoGonMlOsAxLDDwlfwmAwmBDCwlewmCOFokaowbODouLowbDCwmEwmFDDtIDpAMkjDowbkUowcm7SwmDoxFwmGwmHqjXuyZBDBh0GDCwLDDIoGjOjJwbuFnJl7PhoQDDwmJwmKwmLDCl-Nh0GDGihFigfiuPzFiiDl9IDFDxLnbjAoHDDwmNwmOwmPDEihFigfnxXowKDEoHkWyK7HDFwLiuPzFnRjADEwmRwmSu2CwmTDDwmMwmQwmUODowEowbODowGowbDCwmWwmXDDtIDpFMkjEowbnjUowcnwUwmVoxFwmYwmZv-UuyZBDGhkehkdl8WhzMhqLhwSDGnef0F4Y0dhFDCwmbwmcDFomGilWiwMn5OnzNDHsEjOiWmY9VhAjUDFnef0d4Y0FDEq4GwmewmfwnADCwmdwnBODohNowbDBwnDDDLHDMkifowbkpKowcnsZwnCoxFwnEwnFq4DuyZBDGiqAh4civLivMiqHh3WDIHhA3DizFhHjWhoa0JDCwnHwnIDFrLhoa0JhkO7HDDHhA_eDHnekT0dhie6M7I2UDDwnKwnLwnMDCwnJwnNDFwFmgVn0GiteowWDGdien4U3FkAneDG0J5CrL0dovWoHDDwnPwnQwnRDBwnSNYomFmxGwnTuyZBDG7IhnJondh3WogJmhDDErL0J5CizFDFFiahHDmRDDwnVwnWwnXDBwnYNboramyFwnZuyZBDCwnUwnaOFolFowbOForZbODonQbDDwncwndwneDCHkfMkjAowbkxQowcm2TwnOwnbwnfwoApjbuyZBDEjUyenQpIDEipJuYhzQivaDIwIzaixLZHhCifizdDDwoCwoDwoEDEhxDkIhlUl8eDCkcnBDFjThnMhlXhuLhKDEwjBwoGwoHwoIDCwoFwoJDHkZhdjYjTpUqYjFDHiAiwXxLn2XoiBsJhybDEqlXwoCwoLwoMDIkZhdjYqYjFnShjWsJDDqlTwoCwoODCwoNwoPNYiuBmxXwoQuyZBDCpDonRDEjUyenQoZDGDFsPhEkbwKDDwoSwoTwoUDBwoVNbnxOnoawoWuyZBDHhgJmR1Xl7ZioCinA4ZDFoZlGwRh0Z3FDDwoTwoYwoZDBwoaNhLlGmrHwobuyZBDH9WzKhgShjYhkA0FneDEpDilGiiRzKDDwoTwodwoeDBwofNiGoiCngewpAuyZBDFnen0FpdsDrRDF0d6MhtWl6Oh1WDDwoTwpCwpDDBwpENjMikFngVwpFuyZBDFwoRwoXwocwpBwpGOFolGowbODn0BYODn7aowbDDwpIwpJwpKDFrbkIyBtIqcMhyRowbkodowcnsawoKwpHwpLwpMqjXuyZBDDkImCiKM7bowbm_FoxJm2FoxFoxFoxFwpOp1euyZBDDxKipehrJDInXoWcqfqJHIjHDCwpQwpRDBwpSDEhHnRiehFDGjFnXjHcqWlKDDHhAhODFmhTl4IjanNmPDEwpUwpVwpWwpXDBwpYNYolXmwNwpZuyZBDEhHkIhIhSDFjFnXjHjDcDDjanNKDEwpbwpcvhGwpdDBwpeNbotIm0awpfuyZBDHhHkIiqRhS7QkNhIDEhXn5AkAmGDFcjDThCjHDEwqBvhGwqCwqDDBwqENhLotKm0cwqFuyZBDDwpawqAwqGDEmCkIkfjfMzRowbkUowcm9LwpTwqHoxFwqIp1euyZBDCmCkIM3bowbkvIoxJm1FoxFoxFoxFwqKrqPuyZBDFhqNltNokEomKjwLDFjFiWnFiDTDCwqMwqNDFkFsThwbuNiwLDEnF4SuIxCDFhKiJiCThSDDwqPwqQwqRDEkFl8ZioGjwLDEopOipa4R7WDEjEiRO4UDDwqTwqUwqVDDwqOwqSwqWOFokbowbDBwqYDEkFLmChKDCjGiKM7cowbm2Bowcm-DwqXoxFwqZwqawqbuyZCDDl9WjqPmiZDEuZ1TF9QDDwiGwqdwqeDGDkblN0eoL6RDIFiEpSqUhVuDlQsDDDwiGwrAwrBDCwqfwrCDCnakFDIuID-GhuUn9MlNtNqCDKxPuDrW0epSh2WraFkXlcDDwrEwrFwrGDBwrHNYotNngRwrIuyZBDGkF9I2YlciDxJDGTmXcsKhCouUDDwrKwrLwiGDBwrMNbn9Um8YwrNuyZBDEyf-MinDjhWDLhAuCZopCjJ9V0MhBkJiDcDDwiGwrPwrQDFipOouY-MooXjhWDCwiGwrSDCwrRwrTNhLogTnuYwrUuyZBDDiDlehoZDIjZvPnHhwHooRomJl9G2cDDwiGwrWwrXDBwrYNiGohXm0RwrZuyZBDDxJmgShoMDFhAH9Vpf5HDLpdliCxGsDyLhjCmRuIitVyfpXDEwiGwrbwrcwrdDBwreNjMotfnvTwrfuyZBDEmAxbtaiyJDIrEhEmXc5GhC9LsPDDwiGwsBwsCDBwsDNnGooHmrSwsEuyZBDGwrJwrOwrVwrawsAwsFOFokWowbODn1UowbDCwsHwsIDFjckFmAqVpAM-bowbmyMowcm1RwrDwsGwsJwsKwqbuyZCDGhoZhxThwHl_WyAl9BDDiDleuLDGjZvPlYlhd0M1YDDwsMwsNwsODFhkaioHivSh5DsADDjZvPuODEiDlejVuLDDwsQwsRwsSDCwsPwsTOFolKowbODooUowbDCwsVwsWDDpAjcDMhySowbnmcowcm9QwsUoxFwsXwsYq8PuyZCDDjFhgAnSDHkZhdjYwClGwIhKDDsvZwsawsbDFivciTiiHh6flMDCszYwsdDEqKhWpPiwbDHhVqUuChlDlYhFl3LDDsvZwsfwtADEhwJimd9eimcDJkEpYDFlQiDuWsIiwPDCwtCwtDDEwscwsewtBwtEDHOhZhFchC7MhzfDFjanNrCnxGh_NDHh5diAmDiZKmTsWDEsvZwtGwtHwtIDBwtJNYitOm0UwtKuyZBDEhXl7QiMzeDD1bsWl_GDDsvZwtMwtNDDl9aze0GDFTnFnOhFhnfDDsvZwtPwtQDCwtOwtRNbi0Pm8ZwtSuyZBDCwtLwtTOFokeowbODnzCowbDCwtVwtWDGhI2SnVuUzTuVM7dowbhiMowcm1fwtFwtUwtXwtYp1euyZCDEsW-DxR3KDD7QkNkRDGlHhHiqRhSjHidDDwtawtbwtcDCsW3KDEhHhnRkITDF1fkGjL9ZkEDDwtewtfwuADDsW3K7QDGh6UhqHlrApPl4biyeDGqUhVta1DpDibDDwuCwuDwuEDDwtdwuBwuFDEImCkIqVMkjFowbkvJowcm8fwuGoxFoxFwuHppPuyZCDFhlChwcioN9dxQDHmPkEDZoRvT0GDCwuJwuKDFHhAjJuFhODGkDalC6Zh0FqZDIDFnRiemQjTh2JsXDEr-BwuMwuNwuODEpMpLnQyeDFDfFpSoiHDFnRiejdivNHDDwuQwuRwuSDCnRieDG6Zh0FqZkDhnMtADCDFDEwmJwuUwuVwuWDEwuLwuPwuTwuXOFolDowbODooEowbDCwuZwuaDGHldiejCrbkfMkjGowbkvKowcmxZwuYoxFwubwucqjXuyZCDClFHMhsCowbkofoxJm9BoxFoxFoxFwuerhLuyZBDFhWiLhzQtXuYDFHhA_ejJjODHyLxGmR0W4Z3BfDDwvAwvBwvCDFhWiLhzQtXubDFThCyfsMmXDHhElehBlOkQuCtaDDwvEwvFwvGDFhWiLubhkfinaDEDFkblNDGijOkXhVuZ9QkLDDwvIwvJwvKDDwvDwvHwvLOFokUowbODn6GowbDCwvNwvODDlFHjPM-cowbkUowcmqewvMoxFwvPwvQppPuyZBDFoK7XhhdhjBhwEDJmDnIuZ9Qah0FDkDqZDCwvSwvTDBwvUDHmInUmAhtPorXhvSwaDGHhA_ejJpfhODDwvAwvWwvXDBwvYNYmAm_YwvZuyZBDIpH6LhjC0WhjYn4Ol-ExJDCwvAwvbDBwvcNbn_QnnfwvduyZBDHalCuZkDmPjC8WDCwvSwvfDBwwANhLoKm-AwwBuyZBDDwvawvewwCODorJhLDBwwEDFlFoKmApHjCM-dowbmvMowcnsTwvVwwDwwFwwGqiduyZBDGhkah5DivSlmAsAowODIiZzBrIiMDLnyO0MDCwwIwwJDGhWiLjPhnFhzBxEDF4J1cwcrSiydDGsAjVqUhvShCleDDwwLwwMwwNDCwwKwwOOFolMowbODowBowbDCwwQwwRDElFmApALM-eowbmvLowcmqdwwPoxFwwSwwTq8PuyZBDDmIlvShgGDE8dalCkDDGOtPif6Eh0cjTDDwwVwwWwwXDGiyFiyAhoLhFnRhZDGmPkEsXmDKmQDDwwVwwZwwaDCwwYwwbOFopHowbODopIowbDCwwdwweDDmIlSlFM5eowbnnFowcnhMwwcoxFwwfwxAqiduyZBDEhwVhrJmiGinQDIxKnXhdkCkSiJkAjfDCwxCwxDDDjNxKhnZDDiW8SZDFiJtahViOjEDDwxFwxGwxHDCwxEwxIDFkFnal-ZhqNsTDFhSiPjNTxKDHiW8StCpSkCkShdDDwxKwxLwxMDBwxNNYlqJnvBwxOuyZBDGjahWtXhkYjPpHDIiW8StCpSkCkShdZDDwxQwxLwxRDBwxSNbixXnvbwxTuyZBDDIHhADEjNotViueh1XDFhSiPTiWhHDGiJjehVqTiQqADEwxVwxWwxXwxYDBwxZNhLotWnvQwxauyZBDJiW8StCrfiQkChdiF3JDDryHwxLwxcDBwxdNiGixcm4AwxeuyZBDFiWqKZpShWDDsvZwxLwyADBwyBNjMnzBntTwyCuyZBDF5QhrDj1TmgTl_VDGhSiPjNTxKiWDCwyEwyFDBwyGNnGorAnuawyHuyZBDGwxPwxUwxbwxfwyDwyIOFolJowbODojBowbDCwyKwyLDGiWkFkfrehIjfMhiHowbknLowcnlOwxJwyJwyMwyNp1euyZBDDiKqVzCDBiKMhyTowbhiLoxJm_XoxFoxFoxFwyPwyQuyZBDFjShI0OiOtaDCiJhDDFfvXhgOzIiMDEhXkAucVDEwySwyTwyUwyVDEVXWhADFkAmGhXuciFDFfiMhEsczIDEwyTwyXwyYwyZDCwyWwyaDEiKjfiHhIM5fowbkUowcnrcwyboxFoxFwycs8LuyZBDIhgByMmiarJhKouFlYwRDCvnIwyeDBwyfDFhWiLnapPhnFDEOhShCTDGxbtanFjNjbhvXDDwzBwzCwzDDGhWiLnapPhnFqKDGjEzI5GuInFODDwzFwzGvnIDCwzEwzHNYOnqHwzIuyZBDFivfivOl3fimQuCDFhSiPcyffDHhWxEtapPna_VnXDDwzKwzLwzMDBwzNNbuCm0CwzOuyZBDHjpasPmXkLuZl2V7MDJTchC3ArEkEhKyahtMDDvnIwzQwzRDBwzSNhLloQmzEwzTuyZBDDxbtaxODGjFiMigBvNiF9YDJhBlYFiR-BiZDcxaDDwzVwzWwzXDBwzYNiGhVkmOwzZuyZBDCtahVDF6ElrLhrEhFkcDGuciFmDhAifrNDDwzbwzcwzdDBwzeNjMlrRm-UwzfuyZBDExbtahgVhwGDDhXuflwEDIOhZhFThChHc8FDDw0Bw0Cw0DDBw0ENnGjfk0Fw0FuyZBDGwzJwzPwzUwzaw0Aw0GOFokXowbODowCowbDCw0Iw0JDFqVlFjcjflSM7eowbkpDowcm_awzAw0Hw0Kw0Ls8LuyZCDFrHjpVl6Rl9AjNDFfchST_TDHuCxEhWiLpP4RhKDDw0Nw0Ow0PDErHjpVjN7WDFjEzIqKiW5GDDtah7JkTDDw0Rw0Sw0TDCw0Qw0UNYokHm-Cw0VuyZBDCtahoADITchCh0brEhKyahtMDDw0XwzQw0YDBw0ZNbloQmzNw0auyZBDDw0XwzWwzXDBw0cNhLhVkmOw0duyZBDDw0XwzcwzdDBw0fNiGlrRm-Tw1AuyZBDDtah7Jl-bDDhXufoiNDHOhZhFThChHcDDw1Cw1Dw1EDBw1FNjMjfk0Fw1GuyZBDFw0Ww0bw0ew1Bw1HOFolBowbODowDowbDCw1Jw1KDEzClFhKjfM6AowbkxRowcnmFoxFw1Iw1Lw1MwyQuyZCDibuyauycuzNu0Qu2Qu3Mu3bu4Mu4Ou6Au7Ku9Bu_dvgPvgQvhVvhevjIvjLvjXvkIvkKvkavlQvlbvldvmMvoFvpFvpIvpWvrCvsFvsHvtDvtUvtWvvGvvIvwNvxcvycvyevzKv0dv2Pv3Qv4Nv4dv5Rv6Av7Ev7Qv7Sv8Xv-Dv-Vv-XwgIwhKwhbwiUwidwkXwlHwlYwlawmIwmawnGwoBwpNwpPwqJwqLwqcwsLwsZwtZwuIwudwufwvRwwHwwUwxBwyOwyRwydw0Mw1NQw1OoxFthSoxFMmpdowbitCoxJnufoxFoxFoxFoxFoxFoxVCMisJowbk0BoxJnwNoxFoxFoxFoxFoxFoxVCMisKowbkpToxJnraoxFoxFoxFoxFoxFoxVCMmqVowbm7YoxJm5JoxFoxFoxFoxFoxFoxVCDDVh7Y-KDEvPomal3bmiJDCw1Uw1VDBw1WDEVXh7Y-KDDFn3FkODBimODDw1Yw1Zw1aDBw1bNYn4MmsBw1coxVBDGhgRlmQhyAl6Ll-Kl-JDFiduLmRlwMlHDCw1ew1fDGl8fohCl-Hl-IsAooKDFvPiDuLmX4IDCw2Bw2CDCw2Aw2DNboiem7Pw2EoxVBDDl6EhhBl6FDHjFjEhNOhFkcsUDCw2Gw2HDDl5El5Fl5GDBhADDw2Jw2KrhUDCw2Iw2LNhLn3KmzCw2MoxVBDFh0Gl8Ql8RmhJmhKDGxLwLlHiuPuFhoQDCw2Ow2PDBw2QNiGogIm0Bw2RoxVBDEw1dw2Fw2Nw2SOFonDYDBw2UDEicpKtIpAMqSowbnmeowcnnVw1Xw2Tw2Vw2WoxFoxVCDFl5PhrDj5Tl5OinbDGiU4UwchjNvPhgRDCw2Yw2ZDBw2aDBjcDFl5dn1RuIooPuSDFDkboL6RFDDw2cw2dw2eDDyfTjqPDFDF1TuZooQDDw2cw3Aw3BDCw2fw3CNYn1SmyKw3DoxVCDE5QhrDj5T5UDFuDwKhoQiehADDwhfw3Fw3GDBw3HNborCm0Aw3IoxVCDDhgRhyAj-XDGDjJuFinbh2Gh2HDCw3Kw3LDBw3MNhLn8Im1Cw3NoxVCDDsaomCmiBDE6YmRh1YljEDEDvPnRnxWDDw3Pw3Qw3RDBw3SNiGlgOm-fw3ToxVCDEw3Ew3Jw3Ow3UODn1VYODorBbODovBhLDDw3Ww3Xw3YDDDjc6KMhyVowbisOowcntXw2bw3Vw3Zw3aoxFoxVCDGl8Hl8Jl-Gl8GmRwFDErFrLyLjWDCw3cw3dDBw3eDCmRwFDFhnEnRhZolfhFDGhmPqUhgRioFh4c9BDDw4Aw4Bw4CDBw4DNYn_Ym9Vw4EoxVBDBmRDGDiyfuDFinbhgXDDw4Gslcw4HDBw4INbn_Tm-Bw4JoxVBDHl8ThvMlrCijJl7OhkcohODFkTnR1ChZDDDw4Aw4Lw4MDBw4NNhLn_VngYw4OoxVBDDw4Fw4Kw4POFolEowbODooDbODn9HhLDDw4Rw4Sw4TDCldjCMisLowbmzdowcnwcw3fw4Qw4Uw4VoxFoxVCDHw1Qw1Rw1Sw1Tw2Xw3bw4WQw4XoxFthSoxFM-XowbhsOoxJm2HoxFoxFoxFoxFoxFo5XCDCkQlADDoPwAk_ZDIn2VhwBhgNnIrSn2TipZh1cDDw4aw4bw4cDF0Ih0eh0fhwPioBDGkamKOiRhvenIDCw4ew4fDCinFioIDFsCoPkaifiWDCw5Bw5CDDw4dw5Aw5DM2LowbhmMowcm9Ow5EoxFoxFoxFoxFoxbCDBpgbDGLvFjZlOjXjQDFflRlNlLsCDDpgSw5Hw5IDBw5JNYiyHm1Vw5KoxbBDElIkPLvFDEkYjIhEzXDFsahtfhQokRjADDw5Mw5Nw5ODDhEihXKDGfFDclRlNDDpgSw5Qw5RDCw5Pw5SNbizOmzPw5ToxbBDDjIhEkYDCkaWDFuSqWmBpdvDDEpgSw5Vw5Ww5XDBw5YNhLooamzQw5ZoxbBDDw5Lw5Uw5aM0RowbhsWowcnwHw5Gw5boxFoxFoxFoxbCDDpY8DqWDHzHwe9KpOHU_UDDw5Ww5dw5eDBw5fDCpY8DDDlAkQrDDEoPwAk_Z8aDDw6Bw6Cw6DDBw6ENYiuQnvCw6Fo5XBDFlIkPLnImDDEjIhEkYyDDEw6Bw6Hw6Iw5WDBw6JNbixKmzOw6Ko5XBDFhuN1ApTl5K-SDEkamKIoBDDw6Bw6Mw6NDBw6ONhLh0JnoBw6Po5XBDDw6Gw6Lw6QOFoqGowbDBw6SM3Xowbmzaowcm2Mw6Aw6Rw6ToxFoxFo5XCDCkajlGDHzdhuNiyYjEhNjQlpBDDw6VpkEw6WDEhnchxIn1blgeDDIrThmbDDw6Vw6Yw6ZDCw6Xw6aMhiEowbm8GowcnrLw6boxFoxFoxFoxFo5XCM-YowbhyXoxJnsMoxFoxFoxFoxFoxFo5XCDCnKiTDDuehmdl4dDF6HkOamLiuKDEppXw6ew6fw7ADBw7BNYokGnkQw7Co5XBDCkamKDEzc8NydipMDEhwKhwUhwTh2QDDw7Ew7Fw7GDBw7HNbivdnoQw7Io5XBDFiXqea8WjDDEjBlbjK6TDEppXw7Kw7Lw7EDBw7MNhLyIm_ew7No5XBDFhfhtXvOhoUhvRDDwC0KorKDCmKkaDEppXw7Pw7Qw7RDBw7SNiG9InwVw7To5XBDEjDhFlHvKDF5N3I5M1fnxHDEppXw7Vw7Ew7WDBw7XNjMloBnkTw7Yo5XBDGl6MmLivUrPh0YhjbDEzWhXkamKDEppXw7aptAw7bDBw7cNnGsRmwew7do5XBDFrVn4TrPwdrEDDkamKscDEppXw7fp3Rw8ADBw8BNseiKnlMw8Co5XBDEmLhnBrPihLDHiobhxCiofhpShxZhxaxRDDppXw8Ew8FDBw8GN4TixBnnPw8Ho5XBDIw7Dw7Jw7Ow7Uw7Zw7ew8Dw8IM5WowbhmHowcm-aoxFw8JoxFoxFoxFo5XCDDhrAhqBhheDGjzWh3EwDrDoqMmhUDFqfosXhkF6Hh1dDDw8Lw8Mw8NDBw8ONYivPm-Rw8Po5XBDF_WhiXqHilGh8eDDw8Lp6Dw8RDBw8SNblWm2bw8To5XBDFnZixNh2IigPmiWDFnImDhQhkQ6IDDjIyDl8LDDmKkanKDEw8Vw8Ww8Xw8YDBw8ZNhLooZnkNw8ao5XBDEkamKWscDDviIp3Rw8cDDkaWl7RDEl7cl7bl5Ul5VDDw8ep3Rw8fDCw8dw9ANiGn8YmrPw9Bo5XBDEiqekDioOhwYDFjQimXioAl9QlGDDw8Lw9Dw9EDBw9FNjMobnjBw9Go5XBDF8H2PpQh6Cn4EDEoNh2WmhRmhQDDw8Lw9Iw9JDDl-Xl5Ml5LDFhBjFhmXoBlXDCw9Lw9MDCw9Kw9NNnG8HnpSw9Oo5XBDHlIkQxM-ILlOtBDEh_XtW2NhoRDDw8Lw9Qw9RDBw9SNseojGnjNw9To5XBDHw8Qw8Uw8bw9Cw9Hw9Pw9UOFn9DjMDBw9WM5XowbitBowcmrXoxFw9Vw9XoxFoxFo5XCDDhmXhxSioTDIjanNl8BiAiErRiMeDDw9Zw5Ww9aDBw9bNYkfnpGw9co5XBDEhmXhxSioThBDEiHlGhXkaDEw9ep0UppXw9fDBw-ANbikbnpJw-Bo5XBDCw9dw-CMvcowbhyZowcm-SoxFw-DoxFoxFoxFo5XCM5YowbhiNoxJm-GoxFoxFoxFoxFoxFo5XCM7ZowbhsNoxJm2SoxFoxFoxFoxFoxFo5XCDEqOiTZjLDFnEjDh2CrNn_ODEpvBw5Ww-Hw-IDBw-JNYloBnrQw-Ko5XBDEkTtDqFxADFoufizZiwZ6E7ODEpvBw5Ww-Mw-NDBw-ONbizXm2Cw-Po5XBDDkaWmKDFiJ4Ch1UhzbvMDDpmbw-Rw-SDBw-TNhLiKnrTw-Uo5XBDEhVibhkHvBDFcjFjHidnSDFjekalNwRlYDEpvBw-Ww-Xw-YDBw-ZNiGooem1Dw-ao5XBDEhVibvBjWDCzchXDGkasWOhHThnRDEpvBw-cw-dw-eDBw-fNjMn6PmwJw_Ao5XBDFw-Lw-Qw-Vw-bw_BM3YowbkUowcnsHoxFw_CoxFoxFoxFo5XCDEmPk9HhgP9ZDGkEsLmaqQvSqADDpmaw_Ew_FDBw_GNYkEnvSw_Ho5XBDGhtKiyKigOooMovAmgJDEZhCrfTDDpmaw_Jw_KDBw_LNbooNnnbw_Mo5XBDDsarFjADFwff_IhwBk9RDDpmaw_Ow_PDBhxPDGidf6ZhBuTnPDCw_Rw_SDCw_Qw_TNhLivWm1Aw_Uo5XBDCiifixUDEif4EyM0dDHhkLmaqQtCrfvSxdDDw_Ww_Xw_YDBw_ZNiG2Qm3Qw_ao5XBDBwZDFkE9ZhiPk9HmaDDpmaw_cw_dDErJikMl7KovLDGhgQqQmaqNibZDDpmaw_fxgADCw_exgBNjMihSnwCxgCo5XBDFw_Iw_Nw_Vw_bxgDOFohGowbDBxgFM2MowbktOowcm3IoxFxgExgGoxFoxFo5XCDDpRtDmSDDqFsU5BDEmPiYxIouHDEpmaxgIxgJxgKDDiqWiqYipdDIqFsU5BmPxItDpRmSDDpmaxgMxgNDEl9CmiFl4Wl4BDEueiwehkHouRDDpmaxgPxgQDDxgLxgOxgRNYoiZmwdxgSo5XBDDhgQpRtDDDjWib0FDHoWchzIn0bpGl4NidDEpmaxgUxgVxgWDBxgXNbiuSnrJxgYo5XBDBl4KDCjWibDHwZhZoiROhF6G8UDDxgaxgbxgcDBxgdNhLnyHmrJxgeo5XBDCmhGmgbDDjWh_SibDGuZ_U1TlLlGiMDDxhAxhBxhCDBxhDNiGosEnrNxhEo5XBDCildiyRDEhBhxPrJl8dDGlYwRhlR1YqLsSDDxhGxhHxhIDBxhJNjMildnwDxhKo5XBDDh1LooFiqXDDmPakDDGhxPmgHlan5dimfhxeDEpmaxhMxhNxhODBxhPNnGojJnsOxhQo5XBDGxgTxgZxgfxhFxhLxhROFohFowbOFnpWiGDCxhTxhUM7aowbktPowcm2QoxFxhSxhVoxFoxFo5XCDCnKueDE6HzVqHmLDEp6Dw7RxhXxhYDBxhZNYn6NnlKxhao5XBDFh0Q_fikKiqD7QDDp6Dw7RxhcDD7Q3TkNDHpStChoYqQlhHitbojUDDp6DxhexhfDCxhdxiANbh0QniWxiBo5XBDD-LhlP2BDGjIZqHwWpciSDEp6Dw7RxiDxiEDBxiFNhLooYm3BxiGo5XBDGhnUizS_QsSl4CinSDDp6Dw7RxiIDBxiJNiGhnUnpLxiKo5XBDG8HxVpQomMhtDh6CDDp6Dw7RxiMDBxiNNjM8Hm9TxiOo5XBDFl4JimZnxNl4Rl_eDDp6Dw7RxiQDCOpDDEhdjYjbkCDEiQkGibl9cDEp6DxiSxiTxiUDCxiRxiVNnGizanmZxiWo5XBDFobhoEoMl9bl6CDDp6Dw7RxiYDBxiZNseobnwZxiao5XBDFhVib8bhJtHDEjFjHiMiwKDEp6Dw7RxicxidDEmhcmiSmiRl-WDCp6DxifDCxiexjAN4TsFnrbxjBo5XBDFjBlbhtd2XsEDFqehEjFjIsPDEp6Dw7RxjDxjEDBxjFNhuIyIm_CxjGo5XBDGid6ZnPpOrGraDEp6Dw7RpmSxjIDBxjJN8eoofmrLxjKo5XBDIlYwR1YnShlRmhbhgYinIDDp6Dw7RxjMDBxjNNiwDlYmrBxjOo5XBDCThCDEZkEhXiQDEp6Dw7RxjQxjRDDiTjLiQDDhlHioDiqIDGhgfrWiDsToqChIDDxjTxjUxjVDCxjSxjWNiwFihSm3fxjXo5XBDMxhbxiCxiHxiLxiPxiXxibxjCxjHxjLxjPxjYOFn9CseDBxjaM5Zowbm8HowcmvaoxFxjZxjboxFoxFo5XCDGif4EjBhKrFhBDFajFnSFhCDEw5Wp1UxjdxjeDBxjfM3aowbh_HowcnhLxkAoxFoxFoxFoxFo5XCM5bowbhsVoxJm2aoxFoxFoxFoxFoxFo5XCDGlbuKhjMsE6TmHDGqeiXahEwJjFDDxkDw7ExkEDBxkFM5cowbhmJowcnlNxkGoxFoxFoxFoxFo5XCDD8IoXlMDDlX4ehhIDEKvSikDjHDExkIxkJxkKw7RDDmgIl_aioUDFqbmgaigCtTkJDDxkIxkMxkNDCxkLxkONYtVnucxkPo5XBDF8IoXlMigChzZDHqb2WvfxcvZhkEhjbDHhvc8ApGiX2RyXh1eDDxkRxkSxkTDBxkUNbn5KnjYxkVo5XBDFqbxchjbhkEhnHDEl7Al7Bh0Mh0VDGh_L8FhViXfuSDDxkXxkYxkZDChXufDFqbxc8IvZ6fDHTjdhChFtCl_dhZDDxkbxkcxkdDCxkaxkeNhLn6Zm2Vxkfo5XBDGhlWsJinHhmciqCimbDHlQnbiYsDoLiEDDCxlBxlCDDlEqPmiEDEsJnychmcl_SDFqb8IlMxc6XDDxlExlFxlGDCxlDxlHNiGlEnlBxlIo5XBDExkQxkWxlAxlJMySowbhmFowcnkCoxFxlKqpcoxFoxFo5XCDEhrAmgOhqBhheDFl4X2PnzYhxLjhZDEoNwSh2WhdDDxlMxlNxlODBjwHDFpQhuf2Pl6QjhZDDnAqb2TDDxlQxlRxlSDCxlPxlTNYpVnrDxlUo5XBDDnArMjmYDGzWiqP4CwCmhVmgQDEptAxlWxlXw7EDBxlYNbn1envFxlZo5XBDFnArMjmYqbhjPDE4EljC2dlxYDFl2P_IrCjan8UDEptAxlbxlcxldDBxleNhLiuOntfxlfo5XBDDxlVxlaxmAM0SowbhmDowcnhOoxFxmBoxFoxFoxFo5XCDDhfxVleDG7Kh1ahzN9InKnHDDxmDxmEw7RDBxmFNYlzYnuKxmGo5XBDDmKkanHDItdhnVhdkC2c0MtSi0IDDxmDxmIxmJDBxmKNboiMnjCxmLo5XBDHLjZlOjXh1BkP6FDDxmDxmIxmNDBxmONhLxXnwFxmPo5XBDKvGsdn4apQsNyC0BigFxMhufDDxmDxmIxmRDBxmSNiGvGnqYxmTo5XBDExmHxmMxmQxmUMzPowbhmEowcngOoxFxmVoxFoxFoxFo5XCM-aowbhsPoxJm9FoxFoxFoxFoxFoxFo5XCDFl_Yl_Ziocl8Yl_XDCxmYw5WDBxmZNYrKnjTxmao5XBDFl6Gl6Hmhdl6Al9LDCxmcw5WDBxmdNbNnjSxmeo5XBDCxmbxmfOFojObDBxnBMxTowbkUowcm1LoxFxnAxnCoxFoxFo5XCDCFiZDGmhai3Fiqeh4QhwYj-ZDH-BjQsKn8JiiAh0BijNDDxnExnFxnGDBxnHNYh0FnmGxnIo5XBDDFnKiZDG2Z5Fh0PixMwN9GDHhzYhuctWivBhlX8Ah0NDDxnKxnLxnMDBxnNNb6RmrGxnOo5XBDEFhhejwHiZDHxWnyRtE-PkDh0RhhZDGjTi3FjQnMOhmXDDxnQxnRxnSDBxnTNhLxWnpFxnUo5XBDDxnJxnPxnVMzQowbhyWowcnhNoxFxnWoxFoxFoxFo5XCDDh4ejhDjhMDFflNlRjWiRDCxnYxnZDBxnaDDFDnKDHjAk8QiyCpQwNhoSn1XDEoNhbiqeosYDDxncxndxneDBxnfNYitamwVxoAo5XBDFneybsa1OhlNDFwfhgSrFhnSsKDDqwKxoCxoDDBxoENbikFm9IxoFo5XBDDpCoHhoMDGikShzX1OlXhjKlRDDqwKxoHxoIDBxoJNhLpCnnGxoKo5XBDEsDkewHwVDG9BhoDzGqBwe8TDDqwKxoMxoNDBxoONiGrLnpfxoPo5XBDDmVtYhzGDHh3NhiAh3O_dl0Dn7WitUDDxnKxoRxoSDBmVDFmiNhuViwVl6ch3ODDxoUqwYxoVDCxoTxoWNjMn0QngXxoXo5XBDExIiYlQnbDGjYpUhjC6L_RhvbDDqwKxoZxoaDBxobNnGxIm3Yxoco5XBDGxoBxoGxoLxoQxoYxodM5dowbhmGowcnrIxnbxoeoxFoxFoxFo5XCM7bowbhsToxJnvUoxFoxFoxFoxFoxFo5XCDEkaoqQoqOoqUDFkEiQoTnShoPDEiFrTvNoaDDxpBxpCxpDDDhgTovDlkFDF4EtPpR6EODDp1UxpFxpGDDl-FhwapTDEjWhHhIkEDDxpIw7ExpJDDxpExpHxpKODogRowbDBxpMMzRowbhmIowcnoOxpLoxFxpNoxFoxFo5XCDDilClxSlxTDGhdjYkCkZjbh2ZDFiFnOhkGiRODDxpPxpQxpRDCilClxSDFhDnHl9PlqWohKDG5DhuVsX5GhocjTDDxpTxpUxpVDCxpSxpWODovfowbDBxpYM3bowbktOowcnwexpXoxFxpZoxFoxFo5XCDDildiyRouSDFiMlHsSmQlsWDGlGjQiDOkSkCDDxpbxpcxpdDBxpeODn7bowbDBxqAMhsCowbktPowcmsAxpfoxFxqBoxFoxFo5XCMhiIowbhsUoxJm-LoxFoxFoxFoxFoxFo5XCDGmKkanHi0Chnah1ADGjHlRpS_flHtCDDssGxqExqFDChnUhnRDC5SmiVDDcjHhEDDxqHxqIxqJDCxqGxqKNYlzYnuIxqLo5XBDEiQkRkNkIDHnXh0ChibhgfonIsTigODEZ3FmKkaDDxqNxqOxqPDBxqQNblqXntMxqRo5XBDGiQkRkNijHhnRmCDEmKkajWnHDJtdh2DuXzMhnVkChdlgetRDDxqTxqUxqVDBxqWNhLohBm3bxqXo5XBDEiQkRkNjdDDmKkajWDFhBjQhxShmXidDDxqZxqaxqbDBxqcNiGohAnjfxqdo5XBDF7QkRkN8SkIDHtdhnVkChdjbhodzMDDstRxqfxrADBxrBNjMnyEm3cxrCo5XBDFiQkRkNjdhHDFhBhmXhxSn1O2CDDstRxrExrFDBxrGNnGnyFnkBxrHo5XBDGxqMxqSxqYxqexrDxrIMhmCowbhyYowcnkKoxFxrJstXoxFoxFo5XCMhsMowbhiMoxJmxWoxFoxFoxFoxFoxFo5XCDDkamKl3dDEjarCigPnNDJkZhdjFjYjbcjD7MhFDEsvZxrMxrNxrODBxrPNYkfm0bxrQo5XBDDkamKjWDChXhnfDGiMiErThFze0GDEsvZxrSxrTxrUDBxrVNbhnfnnTxrWo5XBDCxrRxrXM3dowbkUowcnmMoxFxrYoxFoxFoxFo5XCDDhgAjFnSDFhdjYtRkZkCDFhKwCwIh2WIDEsvZxraxrbxrcDBxrdDEpYsIwYpODEkEsLiAoTDEjHjFcnPDEsvZxrfxsAxsBDBxsCNYn2OntRxsDo5XBDGh0IiiHoiLh6fipK8KDCszYxsFDBxsGNbnzAnhHxsHo5XBDDnMxRhpSDGiDhvAuLhf7GoHDEsvZsvaxsJxsKDBxsLNhLikbm2JxsMo5XBDDxsExsIxsNODhsdowbDBxsPM3eowbhsQowcnpQxrexsOxsQoxFoxFo5XCMhiJowb_CoxJnrYoxFoxFoxFoxFoxFo5XCDCiOl7fDGhdjYkCkZh2ZkSDFkamKnMnO_XDDxsTxsUxsVDBxsWM-fowbkUowcm1UxsXoxFoxFoxFoxFo5XCDEwIzaioX5PDChVkLDGlG9LmQoChzKsSDEvhAxsZxsaxsbDBxscNYihIitIxsdo5XBDEvhAp1Uw4ao_dDBxsfNbn0NnuAxtAo5XBDChDwSDElIkPLtBDDhEkYjIDEvhAxtCxtDxtEDBxtFNhLn0OngNxtGo5XBDGhWxbnyeiQkRiTDEiHjNlGmBDDvhAxtIxtJDBxtKNiGiHm4FxtLo5XBDDkFjcsTDFlIkPLlOjXDDvhAxtNxtODBxtPNjMkFnuXxtQo5XBDEilCiyRildlxTDEZlGsSh1LDDvhAxtSxtTDBxtUNnGopRm4ExtVo5XBDCvatUDEje3ErdioMDDxtXxtYp3RDBxtZNseiKm7Oxtao5XBDHxsextBxtHxtMxtRxtWxtbM_Aowbh_FowcmxIoxFxtcoxFoxFoxFo5XCDCiOtUDEkLmXhVuWDDiJhDjBDFFDtUidjQDExtextfxuAxuBDBxuCDBvmJM_Bowbiseowcm9cxuDoxFxuEoxFoxFo5XCM-VowbhiLoxJm_ZoxFoxFoxFoxFoxFo5XCDDkamKWDI3EhnQ8fzU8bioMlNhweDDxuHp3RxuIDBxuJM2DowbhiKowcnrMxuKoxFoxFoxFoxFo5XCDEhWiLqIqKDH2ciUhoCinMhtPmA4QDF4E0dqAi0NifDDxuMxuNxuODBxuPNYiyBm2LxuQo5XBDFhWiLqIqKnHDEuCimPhoT3ADFhSiPyfcfDDxuSxuTxuUDBxuVNbuCnwOxuWo5XBDFidjQlYlHn4WDFmQjFqCuDlsWDDs9exuYxuZDDiM9fvNDG-MlwEtVjFkTsSDDs9exubxucDCxuaxudNhLhVnrHxueo5XBDEjfioRl4PowSDFhFOhZTnBDDs9exvAxvBDBxvCNiGjfnvdxvDo5XBDEoAuMlDhWDEkanKiZ2BDEhDiRoFpDDDxvFxvGxvHDBxvINjMizJnmaxvJo5XBDFDkbFlNqCDFijOn3GkXuDhgVDDxuMxvLxvMDBxvNNnGn0HnhUxvOo5XBDEZqOigIhzKDHDFkblNlElQiDDDs9exvQxvRDBxvSNsen1GnhTxvTo5XBDHxuRxuXxufxvExvKxvPxvUODi0GnGODi0JseDCxvWxvXMhiBowbhsSowcmraoxFxvVxvYoxFoxFo5XCMCowbm7foxJmqfoxFoxFoxFoxFoxFo5XCMmsDowbnjKoxJnnUoxFoxFoxFoxFoxFo5XCDCoqPouIDEhiSn5GkD2PDFOtWpQhdhfDDxvcxvdxveDBxvfMmsEowbnkPowcnjGxwAoxFoxFoxFoxFo5XCDFhmXhxShxPl4SioTDEhBuT2OidDCxwCxwDDBxwEMmsOowbm8IowcnoKxwFoxFoxFoxFoxFo5XCDGmgKiqZhlEinf3B8KDFapXhzWhjEhnbDCxwHxwIDDyL3Bn8eDDhzWhjElXDGpXavNOehsXDDxwKxwLxwMDCxwJxwNMmsZowbnoRowcngdxwOoxFoxFoxFoxFo5XCDDrGosaiidDFjDhoIhvR2ThHDFrCoCnxMnKnADExwQptAxwRxwSDBxwTMmtCowbm-Yowcm-bxwUoxFoxFoxFoxFo5XCDGokFosbomDvFn2Rl6dDFsbleiD0BiiFDCxwWxwXDBxwYMmtDowbmycowcm9KxwZoxFoxFoxFoxFo5XCDGn6V_GovOogWiuNixHDEhjalza6b2RDDmKhwBi0EDDxwbxwcxwdDBxweMmtEowbmydowcnpZxwfoxFoxFoxFoxFo5XCDH8RnxTnzZn5Jn0enyayCDDhwBk9Xi0CDGhShChHlzaOTDDxxBxxCxxDDBxxEMmtFowbnsSowcm2OxxFoxFoxFoxFoxFo5XCDBhJDFilCoqToqRl0Tn4QDGoQrEhtejFhnPh1ZDDxxHxxIxxJDBxxKMmtGowbm8Dowcm1TxxLoxFoxFoxFoxFo5XCDGk9R6U6WhO0eqBDDiven1IlNDGjQweiROhoQsKDDxxNxxOxxPDBxxQMmtHowbm8Xowcm9NxxRoxFoxFoxFoxFo5XCDCoNkHDGhvDn6Rl9Hl8bojXnyCDGltcsdhuO6WhAhzVDDxxTxxUxxVDCltchudDCh1DvXDGsdhuO6WhA0BhODExxTxxXxxYxxZDCxxWxxaMmsFowbmvGowcnuHxxboxFoxFoxFoxFo5XCDGhjXhwAijTliMl8KihWDFxJn7GhuCnFotBDF6WioWk-LhA0BDDxxdxxexxfDBxyAMmsGowbnnCowcnkAxyBoxFoxFoxFoxFo5XCDChoBlADEsalxEiyUh1VDEsKma0ZhkMDDxyDxyExyFDBxyGMmsHowbmxcowcnpNxyHoxFoxFoxFoxFo5XCDGmR4ZijGh1Yovbh0BDFsalxEsKiyUoqbDFFsdoL9GojMDDxyJxyKxyLDBxyMMmsIowbm9UowcmwLxyNoxFoxFoxFoxFo5XCDGtG7GsUizTn5ciuUDGybl0borFhkAi0BoqKDGsdoLLkQtB9GDDxyPxyQxyRDBxySMmsJowbm8NowcmvZxyToxFoxFoxFoxFo5XCDFohZlpIlvQopTnzcDEpC1OlChkIDF8W7EkHidn3DDDxyVxyWxyXDBxyYMmsKowbmvIowcnwExyZoxFoxFoxFoxFo5XCDEpcj_Kn8Kl1eDF9an9AhudhoRn6dDGlKidiuc7DlhehvDDDxybxycxydDDpcj_Kl1eDEiuc_Rlhe7DDFhjXhwAn8dovGlhdDDxyfxzAxzBDCxyexzCMmsLowbm7Qowcm0fxzDoxFoxFoxFoxFo5XCDFhkAojSn2Kl-SiyUDIogCn0ShmZiyMl-LovThnMhoRDCxzFxzGDBxzHMmsMowbmwcowcnjXxzIoxFoxFoxFoxFo5XCDCpC1ODGOonVopG7D9c6eDIkChdkSpXahjXhwAsUDDxzKxzLxzMDBxzNMmsNowbmvJowcnhIxzOoxFoxFoxFoxFo5XCDDmKhKiWDGhCT9PsKqXn4XDFoWpCjThd7JDEryHxzQxzRxzSDBxzTMkmKowbm8Eowcm9RxzUoxFoxFoxFoxFo5XCDCiBolSDEhQtfwYn4PDGopKlenHsa_IhwADDxzWxzXxzYDBxzZMmsPowbmvQowcntQxzaoxFoxFoxFoxFo5XCDGvWosTosQosdn6LoqADHoidouZzKrFtZljEhvVDCxzcxzdDBxzeMmsQowbm-cowcm-MxzfoxFoxFoxFoxFo5XCDHlyK1ViHiDhIsJmgcDGOhHhdjbsNkCDDryHx0Bx0CDElexVk8YrUDEifvWhvLaDEryHp1Ux0Ex0FDCx0Dx0GMmsRowbngBowcnhcx0HoxFoxFoxFoxFo5XCDF6Jh1Pl4YnzIn8HDIorGlwLihWigUaijIybigCDEmKiWrehKDDx0Jx0Kx0LDBx0MMmsSowbm8CowcngQx0NoxFoxFoxFoxFo5XCDBnHDFokCoodhoPkJoiSDHlXhB1DsbqblkdyMDDx0Px0Qx0RDBx0SMmsTowbm8Fowcm9Jx0ToxFoxFoxFoxFo5XCDEivG7fiDhoWDHyMrJouT0ZsKkEhkLDDx0Vx0Wx0PDBx0XMmsUowbmwSowcnqOx0YoxFoxFoxFoxFo5XCDDnH_Ik9XDHiUhnOn5Rn3b0WhoKlwDDFkJ2crWpc6FDDx0ax0bx0cDBx0dMmsVowbnnAowcnvLx0eoxFoxFoxFoxFo5XCDCnH_IDGogFogDokJiyQopW3ADEiJOhVFDDx1Ax1Bx1CDBx1DMmsWowbm9bowcm1Sx1EoxFoxFoxFoxFo5XCDElEn6Sn0Jn3dDGwHnFn7OzKn2HnxRDFnHkbyfljJ_IDDx1Gx1Hx1IDBx1JMmsXowbmyIowcnoHx1KoxFoxFoxFoxFo5XCDFn4Cn2NlkFnzan3ZDDmKsapCDFiEn1PjF9RovJDDx1Mx1Nx1ODBx1PMmsYowbm8AowcnlGx1QoxFoxFoxFoxFo5XCDHopaopZonZonYn3allGnzbDHielkdiiFjFjHhdooBDCx1Sx1TDBx1UMmsaowbm4Jowcm7Nx1VoxFoxFoxFoxFo5XCDG1JnImDhtfl9ShQDFlNlRivehjffDGiROhBhmUhdn_dDDx1Xx1Yx1ZDBx1aMmsbowbm9eowcm9Ax1boxFoxFoxFoxFo5XCDFh0On2CipEouNojTDGnNivehZovCnLaDEhOxZn8WogHDDx1dx1ex1fDBx2AMmscowbm8UowcntDx2BoxFoxFoxFoxFo5XCDExIkeiYoIDIjYnIzKn6Fwf6LhgSrFDDu2Cx2Dx2EDBx2FMmsdowbnlIowcnmKx2GoxFoxFoxFoxFo5XCDGojaojbl-Rhtfn2bltbDGhman_fn_bomEn5SxADCx2Ix2JDBx2KMmseowbnkXowcm3Gx2LoxFoxFoxFoxFo5XCDEn8fkQ-SnVDEhIhCOhnEDFhdkZjYizAiDDEx2Nx2Ow7Rx2PDBx2QMmsfowbm7ZowcnpMx2RoxFoxFoxFoxFo5XCDFrGnyXpOordoqYDEhZhFOhIDDnNh_NoCDDnK9UhiWDEx2Tx2Ux2Vx2WDBx2XMmtAowbmyRowcm1Ex2YoxFoxFoxFoxFo5XCDFhoPoiTowRmToiUDIwVopA1I1C1Dh1ZhsXtADCx2ax2bDBx2cMmtBowbm0XowcnnSx2doxFoxFoxFoxFo5XCMmtIowbnjZoxJnvHoxFoxFoxFoxFoxFo5XCDGnzKn2MhvNl2NhvXhmcDFh_ek9I_YhnHhkEDEhFhZjTxCDDx3Ax3Bx3CDEnzJl2Nh0FlMDDhZhFnBDDjTrUh1ZDEx3Ex3Bx3Fx3GDCx3Dx3HMmtJowbnoAowcmxVx3IoxFoxFoxFoxFo5XCDDn5En5Dn1cDDmKsan2aDFwYijRhBkDlLDDx3Kx3Lx3MDBx3NMmtKowbnqQowcnudx3OoxFoxFoxFoxFo5XCDEnYh1An4ZxcDHhdjY4coheoncorL6fDEmKh1AhkAnADDx3Qx3Rx3SDBx3TMmtLowbm7dowcnjdx3UoxFoxFoxFoxFo5XCDFl2P_In9EohMn4ADFi0En3fhwAlxYljCDFnKmKjXjK9UDDx3Wx3Xx3YDBx3ZMmtMowbm0OowcmxHx3aoxFoxFoxFoxFo5XCDGhjXhwAoocn6TliMijTDEsajpUlyEijRDG9RscotChvRjYsXDDx3cx3dx3eDBx3fMmtNowbnnBowcnpBx4AoxFoxFoxFoxFo5XCDEjpUoiElgOlyEDD-PkDiuMDHoNimD2VlO1GjTrUDDx4Cx4Dx4EDBx4FMmtOowbmySowcnwKx4GoxFoxFoxFoxFo5XCDGioLlwaotTowUowQomLDIi0BhvXivJl3Ii0LybltbhjYDCx4Ix4JDBx4KMmtPowbnmYowcm3Ox4LoxFoxFoxFoxFo5XCDCiDleDHl0EnHh1Ai0Fwf4YivGDG2cl3LnyVhuHsdoqfDDx4Nx4Ox4PDBx4QMmtQowbm8Bowcm1Xx4RoxFoxFoxFoxFo5XCMmtRowbnkFoxJm9GoxFoxFoxFoxFoxFo5XCDGojVn6Hi0DhteljVoqXDGk8dhjYpCorVk-NnzVDF8E9KzHiuVhoODDx4Ux4Vx4WDBx4XMmtSowbnkIowcmzMx4YoxFoxFoxFoxFo5XCDGimDihfk-Ll8FonUnxDDIivE-PkDkblNhyaimIljVDCx4ax4bDBx4cMmtYowbnkGowcnjIx4doxFoxFoxFoxFo5XCDD9KhoOhjHDGhjYizVl4HioWoiGlyODGh1VsaqBhzKnyThjXDDx4fx5Ax5BDBx5CMmtZowbnoIowcnnRx5DoxFoxFoxFoxFo5XCDGn0Ik_Gn9QnxeohUhoVDIhHDoiAn6QieiiF0Cn5MDCx5Fx5GDBx5HMmtaowbnkHowcm8Vx5IoxFoxFoxFoxFo5XCDFjiLllXmiOlpRorPDHn3Nn6CiyXorfosfk8dlpFDCx5Kx5LDGllXn4bosLjiLovSlpRDFzH8Eiya0CiuVDFhCneijCivDhKDDx5Nx5Ox5PDCx5Mx5QMmtbowbnlDowcm2Kx5RoxFoxFoxFoxFo5XCDFoqNiyaiuVopBhjWDHovFhgMojck_GohQhyaivEDCx5Tx5UDBx5VMmtcowbnwYowcnpPx5WoxFoxFoxFoxFo5XCDGn3LhvX3GixTowHhucDEhjYizV0al5HDGhjXnzHn4RlqcsaojIDDx5Yx5Zx5aDBx5bMmtdowbmxfowcnhVx5coxFoxFoxFoxFo5XCDFqBjUonJixThvXDFijCojdorN1I4eDFiya7IhnJojHhgSDDx5ex5fx6ADBx6BMmteowbm1Powcm-Qx6CoxFoxFoxFoxFo5XCDF6W0BhAjUFDGoiOlsDojDouQinCn7YDFizVhjYybizNaDDx6Ex6Fx6GDBx6HMmtfowbnoMowcnsGx6IoxFoxFoxFoxFo5XCDGj_DooJn6Bn7Jn7KotODIybhvDa6LhvblNi0MhjCDCx6Kx6LDBx6MMmtTowbnqBowcnpex6NoxFoxFoxFoxFo5XCDHj-fn6cokNokLokMnxcn2BDHielqAnzM0YlqcikWhHDCx6Px6QDBx6RMmtUowbnqDowcmrNx6SoxFoxFoxFoxFo5XCDGnzfn0Al-MowNohdn1WDIhjYmRneoue3BiuAn4VlyODCx6Ux6VDBx6WMmtVowbmxOowcnwRx6XoxFoxFoxFoxFo5XCDFqBjUj-f6UixTDElqA1UnUnRDGiwRkZkblCwKnSDDx6Zx6ax6bDBx6cMmtWowbm1Oowcm-Px6doxFoxFoxFoxFo5XCDGhjConOopDh1Koobn2fDGi0MihQixGhvb6LopeDFljJhnAhA6WjUDDx6fx7Ax7BDBx7CMmtXowbnoFowcnhax7DoxFoxFoxFoxFo5XCMmuAowbnqNoxJnlFoxFoxFoxFoxFoxFo5XCDG6WorOotLohPlkLnzeDHl8cn3cnzSooIoqIybhnaDCx7Gx7HDBx7IMmuBowbntEowcm9Wx7JoxFoxFoxFoxFo5XCDFhsXokTopVosZosVDIlyIalqbhuUOqA7EizLDEpcpChkIiwNDDx7Lx7Mx7NDBx7OMmuMowbnkZowcmvWx7PoxFoxFoxFoxFo5XCDF8ToL0eitRwcDG1OnxElXlvQ7ElCDGikSowX_RhzXovXhjKDDx7Rx7Sx7TDBx7UMmuXowbm7aowcnqGx7VoxFoxFoxFoxFo5XCDGorYzGooWn6fn7Al7EDEpC1OnzW7EDEiuYkJlXh0RDDx7Xx7Yx7ZDBx7aMmudowbmvKowcnkex7boxFoxFoxFoxFo5XCDIlqbl3eohWouaorMosAogPn6EDHn5HjIihLiwNpcnyblwaDCx7dx7eDBx7fMmueowbnoCowcmrex8AoxFoxFoxFoxFo5XCDG0Yn2JrLn3eohEnzLDG9Z7fivQhHjN_fDEqBrW6JjBDDx8Cx8Dx8EDBx8FMmufowbmxPowcm0Px8GoxFoxFoxFoxFo5XCDEnyNnyMijEovYDFhvVtZxG1IiRDGlkLqBsdk9WhPuXDDx8Ix8Jx8KDBx8LMmvAowbnlEowcntHx8MoxFoxFoxFoxFo5XCDFi0Cl5cn2UhnaoqWDGhvVqXyM0MrJooGDGkShob4IiiF4Qn9IDDx8Ox8Px8QDBx8RMmvBowbm-Xowcm9ax8SoxFoxFoxFoxFo5XCDDigUilGn7MDHhiWliFqInyKotXiueiucDFqBrW1NhA6JDDx8Ux8Vx8WDBx8XMmvCowbmyTowcnobx8YoxFoxFoxFoxFo5XCDG_RihQi0Mixdhvb6LDGhxExIhzapUpXitZDFiWDoL9GwVDDx8ax8bx8cDBx8dMmuCowbm7cowcnifx8eoxFoxFoxFoxFo5XCDGlqLluWk9GouGonaoiKDIhudLiCh1Vien2L6ZwcDCx9Ax9BDBx9CMmuDowbmzLowcnwIx9DoxFoxFoxFoxFo5XCDGn4Gn5flpFn2ZovK1FDF0W_T7fkT7EDFsdj_D6Jsak9WDDx9Fx9Gx9HDBx9IMmuEowbmzKowcnhbx9JoxFoxFoxFoxFo5XCDDwVl4ZorQDGhoKieiYybuXlsDDCx9Lx9MDBx9NMmuFowbm7bowcmwfx9OoxFoxFoxFoxFo5XCDIikWllGn7Tk_dooOogOlzOonKDHqBzH1NhuOhne6QitZDCx9Qx9RDFmgNoqLizClzOnyDDGqBzHlpThnehuOrQDD6QotMitZDDx9Tx9Ux9VDCx9Sx9WMmuGowbnmLowcmrbx9XoxFoxFoxFoxFo5XCDF-GhuUlpck-Dl0GDFiwNn6DhsXpCkHDIiYlQsDzKnek_NkS4IDDx9Zx9ax9bDE-Glpck-Dl0GDGiYlQsDzKhlNk_NDGkS4IjYqBhsXhgSDDx9dx9ex9fDCx9cx-AMmuHowbm-Eowcntex-BoxFoxFoxFoxFo5XCDHorIhydn9RovHl0Emgd7fDE1Nl1BrW-GDEyf_ThShHDDx-Dx-Ex-FDBx-GMmuIowbm_fowcnvNx-HoxFoxFoxFoxFo5XCDGoiIouCouDouEn0covRDGqBrWotFhA-GhvNDCx-Jx-KDBx-LMmuJowbmyBowcmvbx-MoxFoxFoxFoxFo5XCDGh2LotJnxPn2donfn3VDH7ElCahuU7DqAl3DDCx-Ox-PDBx-QMmuKowbntCowcm_Ax-RoxFoxFoxFoxFo5XCDEhOitRhgAojLDC1IvLDIhiSlCl3DnyBhsXiehkKhvDDDx-Tx-Ux-VDBx-WMmuLowbm8RowcngMx-XoxFoxFoxFoxFo5XCDHllRopYotDl3Ni0Li0B1NDKlid9Un3EiyWybn7LOnxQliF0WDCx-Zx-aDBx-bMmuNowbngJowcnpKx-coxFoxFoxFoxFo5XCDGn9Ol8DohbohcotSiuCDG1VlyKmWhQybjIDCx-ex-fDBx_AMmuOowbnoNowcnwLx_BoxFoxFoxFoxFo5XCDGl2QiyWosSn4Ii0R3BDE1NllRl1BihfDFiCqB9KihflADDx_Dx_Ex_FDBihfDE1Nl3Ni0Ll3IDE3BhnOl2QiyWDDx_Hx_Ix_JDCx_Gx_KMmuPowbnoSowcm3Cx_LoxFoxFoxFoxFo5XCDGxMmiQovMn4JhuOomIDF0Wn6KnzT0Z7EDFogZn8Vh1AijEn7NDDx_Nx_Ox_PDBx_QMmuQowbntOowcmzJx_RoxFoxFoxFoxFo5XCDGybl4Fl0bn0dn2QokSDKnzRl3cn8cnyYn_RopXn_Sn7enxfioWDCx_Tx_UDBx_VMmuRowbntBowcnuJx_WoxFoxFoxFoxFo5XCDFoqJn3Pn3QudijbDFoqSl0TiuHlxZoqVDCx_Yx_ZDBx_aMmuSowbnoEowcnoLx_boxFoxFoxFoxFo5XCDDitRhOovPDGhwBnzDlnXybixHoiFDDjIiahiPDDx_dx_ex_fDBygAMmuTowbmwMowcmxAygBoxFoxFoxFoxFo5XCDGn3An3BowZlpInzdnyZDEnySokQe6ODCygDygEDBygFMmuUowbnoGowcnqFygGoxFoxFoxFoxFo5XCDIixHn1Jn1KlnXn9GogKosFiuHDFexZnZh0RomNDCygIygJDBygKMmuVowbnoDowcnkfygLoxFoxFoxFoxFo5XCDHltBltAn2YlxZmgRn6XovZDHjChiPn7CjTvLijbvTDCygNygODBygPMmuWowbnoPowcmwbygQoxFoxFoxFoxFo5XCDGpT2V1GkQimC-SDDeolbxZDFiuHn5Th0OhQojKDDygSygTygUDBygVMmuYowbnjOowcmyEygWoxFoxFoxFoxFo5XCDCiCl8VDEieosDeopdDE3BhnOn3XosNDGqB0epck_d1NpCDEygYygZygaygbDBygcMmuZowbnoTowcm1bygdoxFoxFoxFoxFo5XCDFhzGhhZopJjCvLDGieifhkKopUahKDErWhOoViCDDygfyhAyhBDByhCMmuaowbmxSowcmvcyhDoxFoxFoxFoxFo5XCDEotZotaotbizMDIk9GluWotGlqLolZonSogMhudDCyhFyhGDByhHMmubowbnqSowcnueyhIoxFoxFoxFoxFo5XCDEhIltAltBhvVDGhlNhnImWnSlCxaDFiClpYiwdqBn4BDDyhKyhLyhMDByhNMmucowbnlHowcmwHyhOoxFoxFoxFoxFo5XCDkLw4Zw5Fw5cw6Uw6cw6dw8Kw9Yw-Ew-Fw-Gw_DxgHxhWxjcxkBxkCxkHxlLxmCxmWxmXxnDxnXxofxpAxpOxpaxqCxqDxrKxrLxrZxsRxsSxsYxtdxuFxuGxuLxvZxvaxvbxwBxwGxwPxwVxwaxxAxxGxxMxxSxxcxyCxyIxyOxyUxyaxzExzJxzPxzVxzbx0Ax0Ix0Ox0Ux0Zx0fx1Fx1Lx1Rx1Wx1cx2Cx2Hx2Mx2Sx2Zx2ex2fx3Jx3Px3Vx3bx4Bx4Hx4Mx4Sx4Tx4Zx4ex5Ex5Jx5Sx5Xx5dx6Dx6Jx6Ox6Tx6Yx6ex7Ex7Fx7Kx7Qx7Wx7cx8Bx8Hx8Nx8Tx8Zx8fx9Ex9Kx9Px9Yx-Cx-Ix-Nx-Sx-Yx-dx_Cx_Mx_Sx_Xx_cygCygHygMygRygXygeyhEyhJyhPQyhQoxFthSoxFM-XowbhsOoxJkuFoxFoxFoxFoxFoxFoyZBM2LowbhmMowck7RoxFoxFoxFoxFoxFoyZBM0RowbhsWowckvRoxFoxFoxFoxFoxFoyZBOFlxeowbDByhVM3XowbisRowckzfoxFoxFyhWoxFoxFoyZBMhiEowbisUowckkKoxFoxFoxFoxFoxFoyZBM-YowbhyXoxJk4CoxFoxFoxFoxFoxFoyZBM5WowbhmHowck4DoxFoxFoxFoxFoxFoyZBOFlkQowbDByhbM5XowbisXowcklUoxFoxFyhcoxFoxFoyZBMvcowbhyZowckwBoxFoxFoxFoxFoxFoyZBM5YowbhiNoxJk3eoxFoxFoxFoxFoxFoyZBM7ZowbhsNoxJkrToxFoxFoxFoxFoxFoyZBOFlpVowbOFlnBowbDCyiByiCM3YowbkUowcm-FoxFoxFyiDoxFoxFoyZBOFlwNowbDByiFM2MowbisTowckuHoxFoxFyiGoxFoxFoyZBOFlpUowbDByiIM7aowbisNowckxGoxFoxFyiJoxFoxFoyZBMhyOowbh_Gowck6aoxFoxFoxFoxFoxFoyZBM5ZowbkqVoxJk0JoxFoxFoxFoxFoxFoyZBOFlkPowbDByiNM3ZowbisWowck0KoxFoxFyiOoxFoxFoyZBM5aowbitAowckmWoxFoxFoxFoxFoxFoyZBM5bowbhsVoxJitHoxFoxFoxFoxFoxFoyZBM5cowbhmJowckxcoxFoxFoxFoxFoxFoyZBODhvGowbDByiTMySowbhmFowckveoxFoxFyiUoxFoxFoyZBM0SowbhmDowckqZoxFoxFoxFoxFoxFoyZBMzPowbhmEoxJkrGoxFoxFoxFoxFoxFoyZBODiwUowbDByiYM-ZowbkUowck0AoxFoxFyiZoxFoxFoyZBMhiFowbhsRowckvToxFoxFoxFoxFoxFoyZBMhiGowbh_DowckuGoxFoxFoxFoxFoxFoyZBM-aowbhsPoxJitGoxFoxFoxFoxFoxFoyZBMxTowbkUowckncoxFoxFoxFoxFoxFoyZBMzQowbhyWowcisfoxFoxFoxFoxFoxFoyZBM5dowbhmGowckwboxFoxFoxFoxFoxFoyZBM7bowbhsToxJkqeoxFoxFoxFoxFoxFoyZBOFlncowbDByjCMzRowbhmIowck8DoxFoxFyjDoxFoxFoyZBOFlkGowbDByjFM3bowbh_BowcknXoxFoxFyjGoxFoxFoyZBMhiIowbhsUoxJisdoxFoxFoxFoxFoxFoyZBMhmCowbhyYoxJkrNoxFoxFoxFoxFoxFoyZBM3cowbkUowckvAoxFoxFstXoxFoxFoyZBODixDowbDByjLM6Bowbh_CowckqCoxFoxFyjMoxFoxFoyZBMhsMowbhiMoxJitFoxFoxFoxFoxFoxFoyZBM3dowbkUowckqFoxFoxFoxFoxFoxFoyZBM3eowbhsQowckuQoxFoxFxsQoxFoxFoyZBMhiJowb_CowcmwZoxFoxFxuEoxFoxFoyZBM-VowbhiLoxJisSoxFoxFoxFoxFoxFoyZBM2DowbkUowcnreoxFoxFoxFoxFoxFoyZBODl2dowbDByjUMhiBowbhsSowckrYoxFoxFyjVoxFoxFoyZBMhlaowbhiKowcmrcoxFoxFoxFoxFoxFoyZBDhNyhSyhTyhUyhXyhYyhZyhayhdyheyhfyiAyiEyiHyiKyiLyiMyiPyiQyiRyiSyiVyiWyiXyiayibyicyidyieyifyjAyjByjEyjHyjIyjJyjKyjNyjOyjPyjQyjRyjSyjTyjWyjXQyjYoxFthSoxFDCAlPM-XowbhsOoxJkuFoxFoxFoxFoxFoxFyjaEM2LowbhmMowck7RoxFoxFoxFoxFoxFyjaEM0RowbhsWowckvRoxFoxFoxFoxFoxFyjaEM3XowbisRowckzfoxFoxFyhWoxFoxFyjaEMhiEowbisUowckkKoxFoxFoxFoxFoxFyjaEM-YowbhyXoxJk4CoxFoxFoxFoxFoxFyjaEM5WowbhmHowck4DoxFoxFoxFoxFoxFyjaEM5XowbisXowcklUoxFoxFyhcoxFoxFyjaEMvcowbkzWowckwBoxFoxFoxFoxFoxFyjaEM5YowbhiNoxJk3eoxFoxFoxFoxFoxFyjaEM7ZowbhsNoxJkrToxFoxFoxFoxFoxFyjaBDByiCM3YowbkUowcnpUoxFoxFykGoxFoxFyjaEM2MowbisTowckuHoxFoxFyiGoxFoxFyjaBM7aowbisNowckxGoxFoxFyiJoxFoxFyjaBDByiBMhyOowbnnLowcmwQoxFoxFykKoxFoxFoxdBMkiXowbh_Gowck6aoxFoxFoxFoxFoxFyjaBM5ZowbkqVoxJk0JoxFoxFoxFoxFoxFyjaEM3ZowbisWowck0KoxFoxFyiOoxFoxFyjaEM5aowbitAowckmWoxFoxFoxFoxFoxFyjaEM3aowbh_HowcnsJoxFoxFoxFoxFoxFoxdBM5bowbhsVoxJitHoxFoxFoxFoxFoxFyjaEM5cowbhmJowckxcoxFoxFoxFoxFoxFyjaEMySowbhmFowckveoxFoxFyiUoxFoxFyjaEM0SowbhmDowckqZoxFoxFoxFoxFoxFyjaEMzPowbhmEoxJkrGoxFoxFoxFoxFoxFyjaEM-ZowbkUowck0AoxFoxFyiZoxFoxFyjaEMhiFowbhsRowckvToxFoxFoxFoxFoxFyjaEMhiGowbh_DowckuGoxFoxFoxFoxFoxFyjaEM-aowbhsPoxJitGoxFoxFoxFoxFoxFyjaEMxTowbkUowckncoxFoxFoxFoxFoxFyjaEMzQowbkpGowcisfoxFoxFoxFoxFoxFyjaEM5dowbhmGowckwboxFoxFoxFoxFoxFyjaEM7bowbhsToxJkqeoxFoxFoxFoxFoxFyjaEMzRowbhmIowck8DoxFoxFyjDoxFoxFyjaBM3bowbh_BowcknXoxFoxFyjGoxFoxFyjaBMhiIowbhsUoxJisdoxFoxFoxFoxFoxFyjaEMhmCowbhyYoxJkrNoxFoxFoxFoxFoxFyjaEM3cowbkUowckvAoxFoxFstXoxFoxFyjaEM6Bowbh_CowckqCoxFoxFyjMoxFoxFyjaBMhsMowbhiMoxJitFoxFoxFoxFoxFoxFyjaEM3dowbkUowckqFoxFoxFoxFoxFoxFyjaEM3eowbhsQowckuQoxFoxFxsQoxFoxFyjaEMhiJowb_CoxJnrXoxFoxFoxFoxFoxFyjaBM-fowbkUowcmwYoxFoxFoxFoxFoxFyjaBM_Aowbh_FowcnvDoxFoxFoxFoxFoxFyjaBM_BowbiseowcnhJoxFoxFxuEoxFoxFyjaBM-VowbhiLoxJisSoxFoxFoxFoxFoxFyjaEM2DowbhiKowcm-IoxFoxFoxFoxFoxFyjaBMhiBowbhsSowckrYoxFoxFyjVoxFoxFyjaBDhRyjbyjcyjdyjeyjfykAykBykCykDykEykFykHykIykJykLykMykNykOykPykQykRykSykTykUykVykWykXykYykZykaykbykcykdykeykfylAylBylCylDylEylFylGylHylIylJylKylLylMylNQylOoxFthSoxFM-XowbhsOoxJm9MoxFoxFoxFoxFoxFoyZBM2LowbhmMowcnveoxFoxFoxFoxFoxFoyZBM0RowbnseowcnwXoxFoxFoxFoxFoxFoyZBOFoqFowbDBylTM3XowbmzZowcm0doxFoxFylUoxFoxFoyZBMhiEowbniXowcnrRoxFoxFoxFoxFoxFoyZBM-Yowbm9ZoxJnrUoxFoxFoxFoxFoxFoyZBM5WowbhmHowcnsNoxFoxFoxFoxFoxFoyZBOFkwJowbDBylZM5XowbkwJowcmrYoxFoxFylaoxFoxFoyZBOFowIowbDBylcMvcowbhyZowcm2RoxFoxFyldoxFoxFoyZBMirWowbmybowcnsPoxFoxFoxFoxFoxFoyZBM5YowbhiNoxJnsIoxFoxFoxFoxFoxFoyZBM7ZowbhsNoxJm2IoxFoxFoxFoxFoxFoyZBOFoneowbDBymCM3YowbkUowcmxCoxFoxFymDoxFoxFoyZBM2Mowbm3KoxJm-HoxFoxFoxFoxFoxFoyZBMmpGowbm3Jowcm2doxFoxFoxFoxFoxFoyZBOFoqDowbODonLowbDCymHymIMkiWowbmwUowcm3RoxFoxFymJoxFoxFoyZBMmpHowbmwTowcnnaoxFoxFoxFoxFoxFoyZBOFogLowbODn7dowbDCymMymNM7aowbmzVowcm9PoxFoxFymOoxFoxFoyZBMhyOowbh_GowcngToxFoxFoxFoxFoxFoyZBM5ZowbniZoxJnoWoxFoxFoxFoxFoxFoyZBM3ZowbniYowcnoXoxFoxFoxFoxFoxFoyZBOFnxaowbODoveowbDCymTymUM5aowbnkMowcnwSoxFoxFymVoxFoxFoyZBM5cowbhmJowcnnYoxFoxFoxFoxFoxFoyZBMySowbhmFowcnhBoxFoxFyiUoxFoxFoyZBM0SowbhmDowcnjeoxFoxFoxFoxFoxFoyZBMzPowbhmEoxJm1aoxFoxFoxFoxFoxFoyZBM-ZowbkUowcnqKoxFoxFyiZoxFoxFoyZBMhiFowbhsRowcngPoxFoxFoxFoxFoxFoyZBMhiGowbh_DowcngIoxFoxFoxFoxFoxFoyZBMxTowbkUowcmxEoxFoxFoxFoxFoxFoyZBM5dowbhmGowcnjRoxFoxFoxFoxFoxFoyZBM7bowbhsToxJm1WoxFoxFoxFoxFoxFoyZBMzRowbhmIoxJnpaoxFoxFoxFoxFoxFoyZBOFn9LowbODn0VowbDCynCynDMmpWowbkUowcnoYoxFoxFynEoxFoxFoyZBMmpXowbm1IowcnqIoxFoxFoxFoxFoxFoyZBMmpYowbm-WowcngKoxFoxFoxFoxFoxFoyZBMmpZowbnkboxJnuFoxFoxFoxFoxFoxFoyZBMmpaowbkUowcnsKoxFoxFoxFoxFoxFoyZBMmpbowbmzBowcmxboxFoxFoxFoxFoxFoyZBMmpcowbnjPowcm2coxFoxFoxFoxFoxFoyZBOFnxdowbODooSowbDCynMynNM3bowbh_BowcnvMoxFoxFynOoxFoxFoyZBMhmCowbngAoxJm2DoxFoxFoxFoxFoxFoyZBODn0EowbDCstWynRM3cowbkUowcmzFoxFoxFynSoxFoxFoyZBM6Bowbh_Cowcm0SoxFoxFyjMoxFoxFoyZBM3dowbkUowcm0VoxFoxFoxFoxFoxFoyZBM3eowbhsQowcm-KoxFoxFxsQoxFoxFoyZBMhiJowb_CowcmwaoxFoxFxuEoxFoxFoyZBM2DowbkUowcnrfoxFoxFoxFoxFoxFoyZBODooTowbDBynZMhiBowbm7XowcmvXoxFoxFynaoxFoxFoyZBOFn8aowbODn8ZowbDCyncyndMhlaowbhiKowcnnZoxFoxFyneoxFoxFoyZBDhYylQylRylSylVylWylXylYylbyleylfymAymBymEymFymGymKymLymPymQymRymSymWyiRymXymYymZymaymbymcymdyidymeyifymfynAynBynFynGynHynIynJynKynLynPyjIynQynTynUyjOynVynWynXyjSynYynbynfQyoAoxFthSoxFDBisJXisJk0ByoChUowboxFowbowbDBisKXisKkpTyoEhUngDoxFowbowbDBqSXmqRnmByoGhUnhdoxFowbowbXmqKkubyoGhUniDoxFowbowbXmqMnlPyoGhUniSoxFowbowbXmqNnkEyoGhUniEoxFowbowbXmqPmzTyoGhUniGoxFowbowbXmqQm0WyoGhUniBoxFowbowbXmqSnlLyoGhUniHoxFowbowbXmqTktCyoGhUkwHoxFowbowbXmqUk4QyoGhUniOoxFowbowbXmqWnkdyoGhUnheoxFowbowbXmqXm8OyoGhUniPoxFowbowbXmqYnkayoGhUniNoxFowbowbXmqZnmJyoGhUniIoxFowbowbXmqamvHyoGhUkwHoxFowbowbXmqbnhQyoGhUniToxFowbowbXmpemzDyoGhUniUoxFowbowbDBisLXmpfmzcyoXhUmxDoxFowbowbDCqSisLXmqAmzfyoZnDniJoxFowbowbXmqBm3HyoGhUkwGoxFowbowbXmqCnqAyoGhUkwGoxFowbowbXmqDm0QyoGhUniFoxFowbowbXmqEm8PyoGhUniLoxFowbowbDCqShyVXmqFisYyofnDniCoxFowbowbXmqGmzeyoGhUniAoxFowbowbXmqHmzbyofnDniKoxFowbowbXmqInmCyoGhUnhfoxFowbowbXmqJmyLyofnDniRoxFowbowbXmqLnoUyofnDniMoxFowbowbXmqOnpXyoGhUniQoxFowbowbDfyoDyoFyoHyoIyoJyoKyoLyoMyoNyoOyoPyoQyoRyoSyoTyoUyoVyoWyoYyoayobyocyodyoeypAypBypCypDypEypFypGYmlUmlVtYypHo8bBDB2LX2LhmMypJhUngGoxFowbowbDB0RX0RhsWypLjRowboxFowbowbDB3XX3XisRypNjRowboxFowbowbDBhiEXhiEisUypPjRowboxFowbowbDB5WX5WhmHypRjRowboxFowbowbDB5XX5XisXypTjRowboxFowbowbDBvcXvchyZypV4fowboxFowbowbDC3YhyOX3YkUypXnDnnMoxFBowbDB2MX2MisTypZjRowboxFBowbDB7aX7aisNypbjRowboxFBowbDBkiXXhyOh_GypdjRngEoxFBowbDB3ZX3ZisWypfjRowboxFowbowbDB5aX5aitAyqBjRowboxFowbowbDB3aXowbowbyqDrcmxToxFBoxdDB5cX5chmJyqFjRowboxFowbowbDBySXyShmFyqHjRowboxFowbowbDB0SX0ShmDyqJjRowboxFowbowbDB-ZX-ZkUyqLjRowboxFowbowbDBhiFXhiFhsRyqNjRowboxFowbowbDBhiGXhiGh_DyqPjRowboxFowbowbDBxTXxTkUyqRjRowboxFowbowbDBzQXzQhyWyqT4fowboxFowbowbDB5dX5dhmGyqVjRowboxFowbowbDBzRXzRhmIyqXhUnpOoxFowbowbDB3bX3bh_ByqZjRowboxFowbowbDB3cX3ckUyqbjRowboxFowbowbDB6BX6Bh_CyqdjRowboxFowbowbDB3dX3dkUyqfjRowboxFowbowbDB3eX3ehsQyrBjRowboxFowbowbDD-f_A_BXhiJ_CyrDnDowboxFBowbDB2DX2DkUyrFsOm_boxFBowbDBhiBXhiBhsSyrHjRowboxFBowbXhlahiKyrFsOm_coxFBowbDhBypKypMypOypQypSypUypWypYypaypcypeyqAyqCyqEyqGyqIyqKyqMyqOyqQyqSyqUyqWyqYyqayqcyqeyrAyrCyrEyrGyrIyrJYloRloStYyrKyjaEDBirHXh-RowbyrMhUowboxFowbowbDBh-RXkiEowbyrOhUowboxFowbowbDBirIXkiFowbyrQhUowboxFowbowbDBirRXkiGowbyrShUowboxFowbowbDBkhVXkiHowbyrUhUowboxFowbowbDBirLXkiJowbyrWhUowboxFowbowbDBirMXkiKowbyrYhUowboxFowbowbDBkiIXh-UowbyrahUowboxFowbowbDBirNXkiNowbyrchUowboxFowbowbDBirOXkiLowbyrehUowboxFowbowbDBh-UXkiMowbysAhUowboxFowbowbDBirPXkiOowbysChUowboxFowbowbDBirQXkiRowbysEhUowboxFowbowbDBh-VXkiPowbysGhUowboxFowbowbDBkhXXh-VowbysIhUowboxFowbowbDBkhZXkiQowbysKhUowboxFowbowbDBh-SXh-SowbysMjRowboxFowbowbDBh-TXh-TowbysOjRowboxFowbowbDBkhWXkhaowbysQhUowboxFowbowbDBkhYXkhbowbysShUowboxFowbowbDBkhcXkiBowbysUhUowboxFowbowbDBkhdXkiCowbysWhUowboxFowbowbDBkheXkiDowbysYhUnqfoxFowbowbDBirJXkhfowbysahUowboxFowbowbDBirKXkiAowbyschUowboxFowbowbDZyrNyrPyrRyrTyrVyrXyrZyrbyrdyrfysBysDysFysHysJysLysNysPysRysTysVysXysZysbysdYh0KiwBtYyseutfBDChrWhlcX2LisYytAnDowboxFowbowbDB-aX0RkqIytChUowboxFowbowbXhyLkUyqRhUowboxFowbowbDC3XxTXhyMkyPytFhUmrRoxFowbowbDDzQhlehlfXirVkobytHnDowboxFowbowbDChlehlfXhyNisOytJsOowboxFowbowbDBhrXX5WkuXytLhUowboxFowbowbDBhrYX5Xh-dytNhUowboxFowbowbDChrZhraXvckyUytPnDowboxFowbowbDB5YXirWhiNytRhUowboxFowbowbXirXkyQypfhUowboxFowbowbDC2M3aXh-YkyNytUnDowboxFowbowbDCvczPXkiUkzNytWnDowboxFowbowbXirYkzMypVhUowboxFowbowbXh-ZkuaypVhUnrOoxFowbowbDBzPXirZhsRytahUowboxFowbowbDBhiJXkiV_CytchUowboxFowbowbDB-fXirakUytehUowboxFowbowbDB_AXirbkzPyuAhUowboxFowbowbDB_BXirckzRyuChUowboxFowbowbDBhrbX7ZkxeyuEhUowboxFowbowbDChrcySX5ZksdyuGnDowboxFowbowbX3ZkUyqHhUowboxFowbowbDCyS0SX5amyJyuJnDowboxFowbowbDBhrdX3ah_EyuLjRowboxFowbowbDBhreXirdk8EyuN4fowboxFowbowbX5ckxIyqXhUowboxFowbowbXySkpMyqZhUowboxFowbowbDB-bXiremzXyuR4fowboxFowbowbDDhsAhsB7dXhyQnnEyuTnDowboxFowbowbDB7cXh-aisPyuVhUowboxFowbowbDBhsCX0SkpUyuXhUowboxFowbowbDC-c-dXirfh_AyuZnDowboxFowbowbDB-eXisAh-eyubhUowboxFowbowbDBhsDXisBh-fyudhUowboxFowbowbDB5eXisCkpYyufsOowboxFowbowbXisDkpayufsOowboxFowbowbXisEkpZyufsOowboxFowbowbDBhsEXisFkoayvDhUowboxFowbowbDBhiHXzPkxfyvFhUowboxFowbowbDChsFhmAX-ZkyByvHnDowboxFowbowbDBhsGXhiFkyAyvJ4fowboxFowbowbDChmAhmBXhiGk4ZyvLnDowboxFowbowbDBhyTX-ah_IyvNhUowboxFowbowbDC5fhsIXxTh-cyvPnDowboxFowbowbDB5fXzQk4XyvRsOowboxFowbowbDB7eX5discyvTjRowboxFowbowbDB6AXisGkpKyvVhUowboxFowbowbDBhsHXisHkxQyvX4fowboxFowbowbDChrfhldXhyRkodyvZnDowboxFowbowbXzRkUyqbhUowboxFowbowbDBhmCX3bkvIyvchUowboxFowbowbX7cisQyqdhUowboxFowbowbDC3d3eX-bhiMyvfnDowboxFowbowbXhySkvJyqbhUowboxFowbowbDBhmBX7dkvKywChUowboxFowbowbDChsJhsKXhsCkofywEnDowboxFowbowbDBhsLXhiHknLywGhUowboxFowbowbDB-VXhyThiLywIhUowboxFowbowbDBhlaX5fhiKywKhUowboxFowbowbDChrQhrRX7ekpDywMnDowboxFowbowbDC3Y2MX6AkxRywOhUnkUoxFowbowbDheytBytDytEytGytIytKytMytOytQytSytTytVytXytYytZytbytdytfyuByuDyuFyuHyuIyuKyuMyuOyuPyuQyuSyuUyuWyuYyuayucyueyvAyvByvCyvEyvGyvIyvKyvMyvOyvQyvSyvUyvWyvYyvayvbyvdyveywAywBywDywFywHywJywLywNywPYn_KiiWtYywQoyZBDCGpJX2LowbypJjRnqZoxFowbywSDBmoeZowbywUrcowbDBywVX0RowbypLhUmvRywWowbthYX3XowbypNjRknSoxFowbowbDBhrWXhrWowbywZjRowboxFowbowbDBhlcXhlcowbywbjRmwRoxFowbowbDBmpCZowbywdrcowbDBmpBZowbywfrcowbDCyweyxAXhrXowbytLhUmvTyxBowbtibXhrYowbytNjRowboxFowbowbDBhrZDCmpEmpDZmpFyxFnDowbDByxGXhrZowbyxEhUmyfyxHowbtkIDBhraXhraowbyxJjRknSoxFowbowbXvcowbypV4fmrZoxFowbtkbDB3YX3YowbyxMhUniVoxFowbtlFDC2M7aDCmpKmpOZmpIyxPnDowbDCmpLmpPZmpJyxRnDowbDBmpMZowbyxTrcowbDBmpNZowbyxVrcowbDEyxQyxSyxUyxWX2MowbyxOnDnnNyxXowbtlZXowbowbypbrcnjJoxFCtlZX3ZowbypfjRnjLoxFowbtnPX5aowbyqBjRowboxFowbowbDBmpSZowbyxcrcowbDBmpQZowbyxercowbDBmpRZowbyyArcowbDDyxdyxfyyBX3aowbyqDhUmvUyyCowbtoAXhrbowbyuEjRowboxFowbowbDBhrcXhrcowbyyFjRowboxFowbowbXhrdowbyuLjRowboxFowbowbDCpJteXhreowbyuNjRmrUoxFowbyyIDBhrfXhrfowbyyKjRowboxFowbowbDBhldXhldowbyyM4fowboxFowbtkbDBhyPXhyPowbyyOhUm9SoxFowbowbXySowbyqHjRowboxFowbowbDBmpTZowbyyRrcowbDByySX0SowbyqJhUmvSyyTCtpdXzPowbytajRowboxFowbowbXxTowbyqRjRowboxFowbowbXzQowbyqT4fowboxFowbtkbDBhleXhleowbyyYjRowboxFowbowbDBhlfXhlfowbyyajRowboxFowbowbXzRowbyqXjRowboxFEowbX7cowbyuVjRowboxFEowbX-bowbyuRjRowboxFEowbDBhsAXhsAowbyyfjRowboxFEowbDBhsBXhsBowbyzBjRowboxFEowbDB7dX7dowbyzDjRowboxFEowbDB-cX-cowbyzFjRowboxFEowbDB-dX-dowbyzHjRowboxFEowbX-eowbyubjRowboxFEowbX5eowbyufjRowboxFEowbXhsDowbyudjRowboxFEowbXhsEowbyvDjRowboxFEowbDBhsFXhsFowbyzNjRowboxFEowbDBhmAXhmAowbyzPjRowboxFEowbXhsGowbyvJjRowboxFEowbX5fowbyvRjRowboxFEowbX7eowbyvTjRowboxFEowbX6AowbyvVjRowboxFEowbXhsHowbyvXjRowboxFEowbDBhsIXhsIowbyzWjRowboxFEowbDBhyUXhyUowbyzYhUnmboxFEowbXhmBowbywCjRowboxFEowbDBhsJXhsJowbyzbjRowboxFEowbDBhsKXhsKowbyzdjRowboxFEowbX3cowbyqbjRowboxFowbowbX6BowbyqdjRowboxFowbowbXhsLowbywGjRowboxFowbowbX3dowbyqf4fkwIoxFowbtkbX3eowbyrB4fkwIoxFowbtkbX-fowbytejRowboxFowbowbDBmqcZowby0FrcowbDBy0GX_AowbyuAhUmvVy0HowbtkbX_BowbyuC4fowboxFowbtkbX2DowbyrFsOnjDoxFowbowbDBhrQXhrQowby0LjRowboxFowbowbDBhrRXhrRowby0NjRowboxFowbowbXhlaowbyrFsOmzAoxFowbowbDiCywTywXywYywaywcyxCyxDyxIyxKyxLyxNyxYyxZyxayxbyyDyyEyyGyyHyyJyyLyyNyyPyyQyyUyyVyyWyyXyyZyybyycyydyyeyzAyzCyzEyzGyzIyzJyzKyzLyzMyzOyzQyzRyzSyzTyzUyzVyzXyzZyzayzcyzeyzfy0Ay0By0Cy0Dy0Ey0Iy0Jy0Ky0My0Oy0PYiiWloWtYy0QtpVBX2LowboxFlwbngcoxFowbowbDBkiSX0Rowby0ThUm8SoxFowbowbDBhyMX3Xowby0VhUnrKoxFowbowbDCirSirTXhrWowby0XnDowboxFowbowbDCirThyLXhlcowby0ZnDm2AoxFowbowbXhrXowbypRhUowboxFowbowbXhrYowbypThUnmdoxFowbowbXhrZowbypVsOnrEoxFowbowbXhraowbypVsOnjMoxFowbowbDCirYh-ZXvcowby0fnDmrKoxFowbowbDCirS6AX3Yowby1BhUnnHoxFowbowbX2MowbyvVhUnkVoxFowbowbDBirXX3Zowby1EhUowboxFowbowbDBh-YX5aowby1GhUowboxFowbowbDCirUh-YX3aowby1InDowboxFowbowbDB7ZXhrbowby1KhUowboxFowbowbDC7Z5ZXhrcowby1MnDowboxFowbowbXhrdowbyqDhUngHoxFowbowbDBkiYXhreowby1PhUm4GoxFowbowbDBhyRXhrfowby1RsOowboxFowbowbXhldowby1RsOowboxFowbowbXhyPowboxFlwbnsYoxFowbowbDB5ZXySowby1VsOowboxFowbowbX0Sowby1VsOowboxFowbowbDCirZh-aXzPowby1YnDowboxFowbowbDBhyLXxTowby1ahUm-doxFowbowbDBhyNXzQowby1csOowboxFowbowbDChyNh-XXhleowby1enDowboxFowbowbXhlfowby1enDm0YoxFowbowbDCh-W5cXzRowby2BnDnnIoxFowbowbDBh-aX7cowby2DhUntJoxFowbowbDBireX-bowby2FhUnsXoxFowbowbDBhyQXhsAowby2HsOowboxFowbowbXhsBowby2HsOowboxFowbowbX7dowby2HsOowboxFowbowbDBirfX-cowby2LhUisMoxFowbowbDBisAX-dowby2NhUowboxFowbowbDBisBX-eowby2PhUntAoxFowbowbDDisDisEisFX5eowby2RnDowboxFowbowbDBisCXhsDowby2ThUowboxFowbowbDBkidXhsEowby2VhUowboxFowbowbDCh-W-ZXhsFowby2XnDowboxFowbowbDDh-W-ZhiGXhmAowby2ZnDowboxFowbowbXhsGowbyqNhUnqCoxFowbowbDCxTisIX5fowby2cnDmrToxFowbowbDCkjCkjDX7eowby2enDowboxFowbowbDBkifX6Aowby3AhUntWoxFowbowbDBkjAXhsHowby3ChUowboxFowbowbDExT5disG7cXhsIowby3EnDowboxFowbowbDCirUisIXhyUowby3GnDowboxFowbowbDBkjGXhmBowby3IhUowboxFowbowbDE-c-d-e5eXhsJowby3KnDmxBoxFowbowbXhsKowby3KnDowboxFowbowbDCzRkjFX3cowby3NnDowboxFowbowbX6BowbyuVhUnvcoxFowbowbXhsLowbyvFhUowboxFowbowbX3dowbyzDsOowboxFowbowbX3eowbyzDsOisMoxFowbowbDBiraX-fowby3ThUisMoxFowbowbDBirbX_Aowby3VhUmyOoxFowbowbDBircX_Bowby3XhUowboxFowbowbX2DowbyvRsOowboxFowbowbXhrQowbyvTsOowboxFowbowbXhrRowbyvTsOowboxFowbowbXhlaowbyvRsOnqUoxFowbowbDBkiTXowbowby3drcnpAoxFowbowbDBirVXowbowby3frcmrFoxFowbowbDBkiZXowbowby4Brcm0NoxFowbowbDBkicXowbowby4Drcm3FoxFowbowbDBkibXowbowby4FrcmrDoxFowbowbXowbowbyqTrcm3SoxFowbowbDBisHXowbowby4IrcnpboxFowbowbDBkjBXowbowby4KrcnlJoxFowbowbDBkjEXowbowby4Mrcm7ToxFowbowbXowbowbyuRrcmyNoxFowbowbDBhySXowbowby4PrcnqPoxFowbowbDiMy0Sy0Uy0Wy0Yy0ay0by0cy0dy0ey1Ay1Cy1Dy1Fy1Hy1Jy1Ly1Ny1Oy1Qy1Sy1Ty1Uy1Wy1Xy1Zy1by1dy1fy2Ay2Cy2Ey2Gy2Iy2Jy2Ky2My2Oy2Qy2Sy2Uy2Wy2Yy2ay2by2dy2fy3By3Dy3Fy3Hy3Jy3Ly3My3Oy3Py3Qy3Ry3Sy3Uy3Wy3Yy3Zy3ay3by3cy3ey4Ay4Cy4Ey4Gy4Hy4Jy4Ly4Ny4Oy4QYiiWn-En2Fy4RuyZBDGypIyrLysfywRy0Ry4SDCixeonADBpaDC6ChTapey4VijUowbzZy4WCDBrZDBNapey4YijUowbzZy4ZEDBlJDBMazfy4brKhyMowby4cCa0Vy4bijUhlczZoyZEazby4brKkieowboyZBDBtKahnNy5AijUowbogboyZBDGy4Xy4ay4dy4ey4fy5Bb0Ey4Uy5CDClqConCDC6C6Dapey4VnTowbh1Oy5FCapey4YnTowbh1Oy4ZEazfy4brKh-Zowby4cCDBkzba0Vy4brKvcowby5JBazby4bnTowbh1OoyZEahjUy4VnTowbh1OoyZBahjUy4YnTowbh1Oy4ZEDHy5Gy5Hy5Iy5Ky5Ly5My5Nbogcy5Ey5ODBixRDB6Dapey4VnTowbhmQy5RCapey4YnTowbhmQy4ZEazfy4brK6Aowby4cCa0Vy4bnTowbhmQoyZBazby4brKkiWowboyZBahnNy5AnTowbhmQoyZBahjUy4VnTowbhmQoyZBahjUy4YnTowbhmQy4ZEDB3WahuRy5anTowbhmQoyZBDJy5Sy5Ty5Uy5Vy5Wy5Xy5Yy5Zy5bbzCy5Qy5cDBomPapey4VnTowbhzdy5FCapey4YnTowbhzdy4ZEazfy4bsVzPowby4cCa0Vy4bnTowbhzdoyZBazby4bnTowbhzdoyZEDFy5fy6Ay6By6Cy6DbomQy5ey6EDBlOapey4VnTowbhzcy5FCapey4YnTowbhzcy4ZEa0Vy4bnTowbhzcoyZBazby4bsVhiHowboyZBahnNy5AnTowbhzdo8CEDBSahuRy5asVkmKowby6MBDBhrVaiwAy6OsVmsCowboyZEDIy6Hy6Iy6By6Jy6Ky6Ly6Ny6PblOy6Gy6QDBi0Oapey4VnTowbihPy5FCapey4YnTowbihPy4ZEazfy4bsVirdowby4cCa0Vy4bnTowbihPoyZBazby4bnTowbihPoyZBDFy6Ty6Uy6Vy6Wy6XbyNy6Sy6YDClkcojWapey4VnTowbiyLy5FCapey4YnTowbiyLy4ZEazfy4bsVhyMowboyZBa0Vy4bnTowbiyLoyZBazby4bsVmofowboyZBahuRy5asV7aowboyZBDGy6by6cy6dy6ey6fy7Ablkcy6ay7BDBigXDClBitEapey4VzYowbkfy7ECapey4YzYowbkfutfBazfy4bzYowbkfy7EBa0Vy4bzYowbkfoyZBDBkzaazby4bsVmpAowby7JBahnNy5AzYowbkfoyZEDCparZahjUy7MzYowbkfoyZEDBpbaiiUy7OzYowbkfoyZEahuRy5azYowbkfoyZEaiwAy6OzYowbkfoyZEDKy7Fy7Gy7Hy7Iy7Ky7Ly7Ny7Py7Qy7RbigXy7Dy7SDBn4Kapey4VnTowbzZy5FCapey4YnTowbzZy4ZEazfy4brKhyLowbuyZBa0Vy4bnTowbzZoyZBazby4bnTowbzZoyZEDFy7Vy7Wy7Xy7Yy7Zbn4Ly7Uy7aazfy4brKh-Xowby4cCazby4bsVmpUowbo0PBDBh_KahnNy5AsVhiHowby7eBDGy7Vy7Wy7cy7Yy7dy7fblZu2Cy8ADBlUazfy4bsV0RowbuyZBazby4bsVkieowboyZBahnNy5AsV3bowby7eBDGy7Vy7Wy8Dy7Yy8Ey8FblUy8Cy8GDBohSapey4VnTowbiwWy5FCapey4YnTowbiwWy4ZEazfy4bsVhyRowbuyZBa0Vy4bsVhldowboyZBazby4bnTowbiwWoyZEDFy8Jy8Ky8Ly8My8NbohTy8Iy8ODBHapey4VnTowbixay5FCapey4YnTowbixay4ZEazfy4bsV5bowbuyZBa0Vy4bnTowbixaoyZBazby4bsVowbowboyZEDFy8Ry8Sy8Ty8Uy8Vbolay8Qy8WDNy5Dy5Py5dy6Fy6Ry6Zy7Cy7Ty7by8By8Hy8Py8X`,
	roots: {"standards":8772,"register":9178,"synonyms":9203,"iso-9001:2015":13363,"iso-9001:2026":13878,"iso-9000:2015":14782,"iso-9000:2026":14936,"iso-13485:2016":17071,"21-cfr-820:2026":17176,"iso-27001:2022":18481,"iso-14001:2015":18553,"iso-14001:2026":18607,"iso-45001:2018":18689,"crosswalks":19219,"profiles":19352},
};

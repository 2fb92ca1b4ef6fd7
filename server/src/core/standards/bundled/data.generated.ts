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
review
own
preferred
S1
S13
S20
evaluat
service
qms
"management system"
"quality system"
result
a
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
risk
project
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
effective
nonconform
superseded
check
leadership
annual
current
define
defining
standard
communicat
report
~provider
production
maintain
d
performance
perform
S12
improv
improvement
implement
non-conform
process-approach
"management review"
analyz
kpi
updat
consider
planned
objectiv
procedure
contain
provid
retain
specif
data
measure
quality-management-system
test
assign
impact
availab
resource
input
ensur
plan
release
customer-focus
requir
batch
defin
staff
goal
e
trend
material
defect
same
"quality objective"
before
owner
equipment
inform
control
employee
year
authorit
conform
measur
regular
complaint
opportunit
quarter
suitab
"quality goal"
target
criteria
effectiveness
feedback
user
measurement
team
"quality target"
decision
signed
documented-information
indicator
establish
month
stakeholder
external
describ
interval
metric
prevent
General
archiv
ceo
deliver
expect
isms
log
validat
conformity
internal
"order"
S6
authori
capa
evidence
includ
list
nonconformity
status
track
"documented information"
"interested party"
2016
qualif
register
supplier
S47
creat
documentation
kept
verification
documents
objectives
role
budget
deadline
records
"top management"
information
inspection
notif
planning
regulat
correction
fulfil
monitoring
"quality policy"
"senior management"
adequa
personnel
rework
satisf
security
sop
support
"executive management"
"management team"
"managing director"
accept
complet
label
modif
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
achiev
aware
confirm
objective
purchas
split
collect
f
incident
inspect
legal
patient
polic
~top-management
complian
each
gauge
schedul
conduct
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
operation
relationship-management
revis
component
distribut
follow
stage
stored
"manufactured"
concession
file
phase
written
~person
engagement-of-people
issue
"meet"
competen
infrastructure
select
skill
assembl
calibrat
checklist
documented
instruction
necessary
organi
quality-objective
quality-policy
regulatory-requirement
"part"
access
adjust
carried
competence
external-provider
scrap
"measuring device"
S40
design-and-development
order
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
outcome
proof
score
train
"change request"
820.10
characteristic
correct
corrective-action
critical
due
person
step
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
operat
potential
prepar
priorit
required
storage
system
understand
affect
cover
deliverable
encourag
machine
maintenance
market
prior
promot
"measurement equipment"
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
"purchase order"
after
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
revision
secur
send
task
traceability
"after sales"
2017
S31
captur
consequen
date
effect
feature
frequen
frequenc
knowledge
minutes
needed
reject
signature
"capa"
"customer requirement"
"project plan"
"when"
S42
agreement
all
appl
auditee
cause
function
lot
manufactur
publish
quality-management
receiv
servicing
staffing
submit
"corrective measure"
"customer satisfaction"
"notified body"
"processes"
S14
S30
S7
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
address
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
traceab
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
certification
clause
compar
eliminat
environment
field
foster
lead
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
website
~legal
"action plan"
"form"
"inspection plan"
2005
7.5.1
S34
announc
audience
based
capability
code
coordinat
corrective
course
estimat
handover
idea
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
"process owner"
"quality manager"
"service delivery"
"service provision"
7.2
S43
approval
audit-evidence
audit-team
capacit
complete
configuration-baseline
context-of-the-organization
discuss
encrypt
incorporat
instrument
investigat
iso
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
issu
listed
phone
premises
prove
quality-manual
safeguard
sampl
servic
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
ship
state
stock
suggest
trigger
valid
workstation
"certification scope"
"intended result"
"on time"
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
fit
fix
fmea
gather
h
include
index
intend
involvement
know
lost
marked
nps
observer
onboard
ongoing
position
quiz
retitled
safe
shar
significan
technical-expert
template
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
draft
engineer
everyone
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
reassess
refer
relevant
remov
restrict
reviewer
sent
temperature
tier
topic
translat
whether
"all hands"
"effect"
"externally provided"
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
fail
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
shipment
structur
taken
threshold
treat
unique
what
withdraw
"acceptance test"
"audit result"
"carried out"
"change control"
"date"
"delivery date"
"field safety"
"job card"
"log"
"notice board"
"on request"
"open point"
"process performance"
"quality manual"
"risk assessment"
"root cause"
"service level agreement"
"set"
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
"customer orientation"
"data source"
"design change"
"design control"
"each process"
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
"serial number"
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
complex
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
initial
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
stated
statutory
strive
suppl
throughout
usability
vehicle
visit
when
workload
yield
"action item"
"advisory notice"
"based on"
"before use"
"customer order"
"customer owned"
"customer property"
"defect report"
"delivery note"
"design output"
"documented"
"final inspection"
"follow up"
"four eyes"
"improvement opportunity"
"in charge"
"kpi"
"measurement method"
"on site"
"opportunity for improvement"
"part number"
"point of use"
"process landscape"
"read only"
"risk treatment"
"security policy"
"sign"
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
iso-17025
isolat
kickoff
lesson
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
released
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
shipping
sign
similar
stress
surveillance
suspect
tooling
uptime
vigilance
warehouse
week
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
"recorded"
"regulatory requirement"
"requirement specification"
"response time"
"review decision"
"risk control"
"risk management"
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
measured
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
"size"
"spare part"
"special process"
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
automat
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
"development input"
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
"software requirement"
"sprint review"
"staff planning"
"stand up"
"statement of work"
"statistical process control"
"status page"
"status"
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
ambigu
annex
applied
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
updated
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
"acceptance criteria"
"additional requirement"
"ambient condition"
"applicable regulation"
"applicable standard"
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
"design process"
"design result"
"design verification"
"development output"
"development phase"
"development process"
"deviation report"
"device history"
"document hierarchy"
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
"in process inspection"
"in writing"
"installation instruction"
"installation qualification"
"is effective"
"is updated"
"isms manager"
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
"quality assurance agreement"
"quality meeting"
"remote work"
"required document"
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
"support process"
"technical file"
"the standard"
"their role"
"this quality manual"
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
alter
amount
appendix
application
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
campaign
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
guideline
handling
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
"able to"
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
"annex a"
"annual audit plan"
"annual report"
"annual review"
"another developer"
"any employee"
"applicable law"
"appropriate to"
"approval of product"
"approval record"
"approved by"
"approved provider"
"approved supplier"
"approved vendor"
"are updated"
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
"development life cycle"
"development lifecycle"
"development objective"
"development planning"
"development procedure"
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
"idea"
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
"job profile"
"job rotation"
"job"
"keep"
"kept"
"key characteristic"
"key figure"
"key performance indicator"
"key result"
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
"qualified supplier"
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
"supplier file"
"supplier list"
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
"to measure"
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
"working document"
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
27001
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
half
halt
handed
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
rejected
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
"app"
"approval of"
"are effective"
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
"cer"
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
"control reference"
"controlling procedure"
"critical process"
"customer letter"
"cutting fluid"
"cve"
"date received"
"dealt with"
"declaration of conformity"
"defined"
"defines the following"
"defines"
"design and development"
"design history"
"determined by the"
"device description"
"device file"
"device specification"
"device tracking"
"directs"
"document control"
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
"familiar with"
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
"in progress"
"information security"
"information system"
"initial production"
"installation checklist"
"installation protocol"
"interface requirements"
"interface specification"
"inventory number"
"iq"
"is continually"
"is continuously"
"is created"
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
"market data"
"market launch"
"may not"
"mdm"
"measure id"
"measure owner"
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
"necessary process"
"needed for"
"needed"
"new system"
"next step"
"nis2"
"no cleaning"
"not be cleaned"
"not fulfil"
"not investigated"
"not meet"
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
"post-market surveillance"
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
"required by"
"required for"
"required labeling"
"requirements specification"
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
"roles require"
"sal"
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
"title"
"to be completed"
"to be done"
"tool qualification"
"tool validation"
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
key-figure
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
mandatory
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
roll
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
	nodes: `ACE0Uiqdh-aDBowRDH-V-W5Y5b7YhiF-TFiEiYDCG4AGmkZmuaowVEDCAveHpfpbisTowPisb9QowQhrUhYloVowSh0KowPhtcowTowUowWn7ZowXCDAFh_Yk-QDDJiI4AHpfrYisTowPisb9QowQmkXhcowPowZivciiVhtcowTowaowPlnCowbBBDFAQnnLhiLlBHiiUpbisSowPnlIl2RowdhrUhYivcowZowPowPhtcowZowPowPn7UoweCDClBkzeHiiUrYisSowPkyQl2RowdkhThcowPowZowPh0KojEowZowPowPn7VoxACDD5Y5b7YFFiEDDAtLMHzelMktAowPkvF9QowQiqZhcowPowZh0KowPhtcoxCoxDowPn7XoxECEnqBmkTnqADBoxGFomKDDCuQtLHkhVrYkhUmlAisa9Qowd2KhcowPoxHh0KowPhtcowZoxIowPn7ToxJCE0U2Kh-aDBoxLDBCFh_Yh_YDDAveSHhuR3XktCowPktS9QowQiqchcowPoxMowPowPhtcoxNoxOowPn7WoxPCDBlQGmkYmxGoxREDDAvelQHhjTpbisRowPisN9QowQhrUhYloRowSowPowPixAowZowUoxSn7YoxTCHhjTrYisRowPisN9QowQmkVhcowPowZowPloQixAowZowaowPlnCoxRBDDAvekzfHiiTpcktBowPkwP9QowQkhQhcowPowSowPowPixAowZowUowPn7aoxWCDKowYowcowfoxBoxFoxKoxQoxUoxVoxXIhyFhyGhYIhyIhyJhYIxRkhGhYIpbhrUhYIrYkhThcDFoxZoxaoxboxcoxdDDAlBkzeJiiUisSkyQhfqNoxeowZowPowZoxfCI3V3VhYIiqYmjLhYIrYmkWhcDGoxZoyBoxaoyCoxcoyDKpb0U2KDBoyFDBm6EDEAGve4AJpfisTisbhfwXoyEoyGowPoyHoyICI3V3V0MIlMlMhcDDoxZoyKoyLDBAJn-em6LnlZhfqNoyMowZpfowZoyNBDCoxZoyKJn-fm6MnlYhfqNoyPowZpfowZoyNBI3W3WhYIpcmjehcDFoxZoyBoxaoyRoySJn_Am6NnlVhfqNoyTowZowPowZoyNBIkhAkhAhYDCoyVoyKJn-cm6DnlFhfqNoyWowZiiUowZoyNBI2H2HhYIpcpchcDCoyYoyZJn9Im4NnlMhfqNoyaowZowPowZoyNBI-U-UhYI2I2IhYDDoycoydoyZJn9Jm4OnlNhfqNoyeowZowPowZoyNBJn9Km4PnlOhfqNoyaowZowPowZoyNBIh-Ph-PhYIzNzNhYDDozBozCoyZJn9Lm4QnlPhfqNozDowZowPowZoyNBIhrThrThYIxRxRhYDDozFozGoyZJn9Mm4RnlUhfqNozHowZowPowZoyNBIhldhldhYI2F2FhYItKtKhcDDozJozKozLJn9Nm4SnlThfqNozMowZowPowZoyNBDDozFozKozLJn9Om4TnlShfqNozOowZowPowZoyNBI2F2FhcDBozQJn9Pm4Um-YhfndozRowZowPowZoyNEIh-Nh-NhYI5V5VhcDDozFozTozUJn9Qm4VnlJhfqNozVowZowPowZoyNBI2E2EhYI2J2JhcDCozXozYJn9Rm4WnlRhfqNozZowZowPowZoyNBIhrVhrVhcDCozCozbJn9Sm4XnlQhfqNozcowZowPowZoyNBIh-Oh-OhYI0R0RhYIpcmkAhYIrYrYhcDEozeozfo0Ao0BDCA4AJn-Im5Lm2ZhfqNo0CowZowPowZo0DEIlMiqahcDBo0FDCm5Im3cDCAkzcJzam3dnlHhfwXo0GowZowPo0Ho0IBI3WmjM0MDDozXozeo0KJn9fm7BnlKhfwXo0LowZzaowZoyNBIlMmjbhcDFozXozToycoyRo0NDDAkzdnnMJ0WmuYnlLhfwXo0OowZowPowZo0PBI2G2GhYIpbpbhYDEo0Rozfo0SozLJn9em5HnkLhfwXo0TowZowPowZoyNBIpcmkChcDCozfo0VDBm4BJn-Qm5RnnDhfndo0WowZowPo0XoyNBIhhfhhfhYI2FmjChYIlMiqZhcDDo0Zo0ao0bKlMkmN5VDBo0dDEm4dm4fm4cm3fJzektAkvFhfwXo0co0eowPo0foxECI2JmkIhcDDoxaoyYo1BK2JkmN5VDBo1DDBm4AJn9bm5Em_Ehfndo1Co1EowPo1FoyNBIhiAhiAhYIhrVkhRhcDCo1Ho1IJn-Pm6fm_G8VqNo1JowZowPowZoyNBIhrVmkJhcDDo0Zozfo1LJn9Zm5CmxVhfndo1MowZowPowZoyNEDBozYJn-Mm5Om7Lhfndo1OowZowPowZoyNBIkhEkhEhYIpciqbhYI7V7VhcDGo1QozJozKoyRo1Ro1SJn9Tm4Ymwahfndo1TowZowPowZoyNEI2I2IhcDCoyBo1VK2ImvWpcDBo1XJn9Um4ZnpShfndo1Wo1YowPowZoyNBDCo0Ro1SK2GmvUhiAK2GmvapcDCo1bo1cJn9Vm4anpRhfndo1ao1dowPowZoyNEI2JmkEhcDCo0Ro1fK2GkmW2IK2JmvYhrWDCo2Bo2CJn9Wm4bnjFhfndo2Ao2DowPowZoyNBIpbkhMhcDCozXo2FJn9am5DmxThfndo2GowZowPowZoyNBIlMlMhYI5VmkLhcDEoyYozCo2Io2JK5VmvZ7VDBo2LJn9dm5Gm_Jhfndo2Ko2MowPowZoyNBDBozUJn-Lm5Nm_Hhfndo2OowZowPowZoyNEIh-Lh-LhYIkhBkhBhYIxRkhHhcDDo2Qo2Ro2SKxRmvTzNKxRmvbhrVDCo2Uo2VDCm5Zm5aJn8Am4Dm_Khfndo2To2WowPo2XoyNBI2GmjHhcDBo2ZK2GmvVkhLDBo2bDBm5dJn8Dm4Gm_Bhfndo2ao2cowPo2doyNBI2HmjK0MDBo2fK2HkmW2IDBo3BDBm5eJn8Em4Hm_Fhfndo3Ao3ClnHo3DoyNBIpbmjZhcDBo3FKpbmvXkhRDBo3HDBm5fJlnHm4Im_Ihfndo3Go3IowPo3JoyNBDBm6CJn8Hm4Lm3Bhfndo0GowZowPo3LoyNBI5VmkMhcDBo3NDBm6BJn8Gm4Km3Ahfndo3OowZowPo3PoyNBI3WmjNhcDBo3RDBm6AJn8Fm4Mm-f8VqNo3SowZowPo3ToyNBItKmjdhcDBo3VDBm4JJn-bm7Am_A8VqNo3WowZowPo3XoyNBI3XmkPhcDEozKoyYozCo3ZJn9cm5Fm_Lhf_Do3aowZowPowZoyNBI3WkhJhYIpckhPhcDCo3co3dJn-Xm5UnmehfqNo3eowZowPowZoyNBI2JmkFhcDCo3co4AJn7fm4CnmfhfqNo4BowZowPowZoyNBIkgfkgfhYI2GmjGhYIpciqbhcDDo4Do4Eo4FDBm5bJn8Bm4Em1ThfqNo4GowZowPo4HoyNBIhyHhyHhYIh-PmjPhcDCo4Jo4KDBm5cJn8Cm4Fm2Jhfndo4LowZowPo4MoyNEIhhfmiVhYI-UmjDhYIrYmkUhcDEo4Oo4Poxco4QDBm5AJhjTisRisNhfwXo4RoyGowPo4SoxTCDDo0Zoyco0bJn9Ym5Bm1ChfqNo4UowZowPowZoyNBIpckhQhcDBo4WKpc0U2KDBo4YDBniQJiiTktBkwPhfwXo4Xo4ZowPo4aoxWCI2HmjJ0MDCozXo4cDBniRJoiEniPniShfwXo4dowZiiTo4eoyNBI0RmjShYDCo5Ao4FJn-am5Ym0ehfwXo5Bo4ZowPowZowXBIpcmjfhcDCoxbo5DJn-Nm5Pm2EhfwXo5Eo4ZowPowZowXBIzNmjUhYI2JmkHhcDCo5Go5HK2J0U2KDBo5JDCASJn-Om5QnnehfwXo5Io5KowPowZo5LBIlMiqahYI7VmkShcDCo5No5OKlM0U2KDBo5QJn-Ym5VmvfhfwXo5Po5RowPowZoyNBI5VmkKhcDBo5TK5V0U2KDBo5VJloUm5WmyFhfwXo5Uo5WowPowZoyNBI2ImjY0MDBo5YJn-Jm5MmyEhfqNo5ZowZloUowZoyNBIxRkhHhYI0RmjRhYIpcmkBhcDDo5bo5co5dJn-Km6Xm8BhfwXo5eo4ZowPowZoyNBDFoyRozCoydo2Io3dJn-Rm6Ym8AhfqNo6AowZowPowZoyNEIxRmjFhYIhiAkhKhYI3XiqchcDDo6Co6Do6EK3X0U2KDBo6GDBm5SJhuRktCktShfwXo6Fo6HowPo6IoxPCIxRkhFhYI3XmkOhcDDo6Ko6Do6LJloTm6Zm7ThfqNo6MowZowPowZoyNBIxRkhF0MDCoxao6OJn-Hm6Wm7fhfqNo6PowZloTowZoyNBIiqYiqYhYIpcpchYDEo6Rozfo6So6EJn-Sm6am2YhfqNo6TowZowPowZoyNBDBo2FJn-Tm6bmxXhfndo6VowZowPowZoyNEI2JmkDhYDDoydo6Xo1SJn-Um6cmxYhfndo6YowZowPowZoyNEI2JmkGhYDCo6ao1SDCAk0AJn-Vm6dnkNhfwXo6bowZowPowZo6cBIhrWmkQhcDBo6eDDASk0AJivbm6em7ehfwXo6fowZowPowZo7ABItKkhOhcDCoyco7CJn-Am6OmyLhfndo7DowZowPowZoyNBIzNmjThcDCo4Jo7FJn-Bm6PmyPhf_Do7GowZowPowZoyNEI2GmjIhYI0RmjQ0MDCo7Io7JJn-Cm6QmyNhf_Do7KowZloSowZoyNBIpbkhLhcDBo7MJloSm6RmyOhf_Do7NowZowPowZoyNBIzNmjVhcDCozKo7PJn-Dm6SmyJhf_Do7QowZowPowZoyNEI2EmiahYIxRmjEhYDDo7So7To7CDBm5JDCAh_JJhnNm6Tm2Ohf_Do7UowZowPo7Vo7WBIlMmjchcDBo7YJn-Em5Km2Nhf_Do7ZowZowPowZoyNBIh-PmjOhYIhrWhrWhcDCo7bo7cJn-Fm6UmyKhf_Do7dowZowPowZoyNBIzNmjWhcDBo7fJn-Gm6VmyMhf_Do8AowZowPowZoyNBIkhCkhChYI2EmiZhcDCo8Co8DK2EmvS0RDBo8FJn-Wm5TnnRhfqNo8Eo8GowPowZoyNEI3X3XhcDDozGo1Ho8IJn-Zm5XnnShfqNo8JowZowPowZoyNEIhhfmiWhYIrY2KhcDCo8Lo8MDCmxCmxADDAuQtLJkhVkhUisapXndo8NowZowPo8Oo8PCIhldmiXhcDBo8RDCmxBmwfJmlDmkam0bpXndo8SowZowPo8ToyNBIxRxRhcDBo8VKxRm0c2IDBo8XJmlGmkdm-bpXndo8Wo8YowPowZoyNEIhldhldhcDBo8aJmlHmkem-dpXndo8bowZowPowZoyNBIh-Lh-LhcDBo8dJmlImkfm1FpXndo8eowZowPowZoyNEIh-Mh-MhcDBo9AJmlLmlBm-cpXndo9BowZowPowZoyNEIhiAmjXhcDBo9DJmlMmlCnsUpXndo9EowZowPowZoyNBIkgdkgehcDBo9GJmlEmkbmydpXndo9HowZowPowZoyNBJmlFmkcmycpXndo9HowZowPowZoyNBItKkhNhcDBo9KKtKnmIhrVKtKkzDkhSKtKkzEiqeDDo9Mo9No9ODCmzZnmDJiuenmGm_DpXndo9Lo9PowPo9QoyNBKtKnmJmkNDDo9So9No9ODCmzanmEJlkTnmHm7KpXndo9Lo9TowPo9UoyNBIh-MmiU0MDBo9WKh-MkqDkhIDBo9YDCmzenmLJn5Mmzfm_CpXndo9Xo9Ziueo9aoyNBIkhDmiT0MDBo9cKkhDkqDkhIDBo9eDBmzcJn5LmzdmvEpXndo9do9fiueo-AoyNBIhyHmiY0MDBo-CDBm0BJn5Nm0Am7JpXndo-DowZlkTo-EoyNBIlMmjahcDBo-GDCmzYnmCJn5JnmFm2MpXndo-HowZowPo-IoyNBImkRiqehcDBo-KDBmzbJn5KnmKmwEpXndo-LowZowPo-MoyNBDifoyAoyJoyOoyQoyUoyXoyboyfozAozEozIozNozPozSozWozaozdo0Eo0Jo0Mo0Qo0Uo0Yo1Ao1Go1Ko1No1Po1Uo1Zo1eo2Eo2Ho2No2Po2Yo2eo3Eo3Ko3Mo3Qo3Uo3Yo3bo3fo4Co4Io4No4To4Vo4bo4fo5Co5Fo5Mo5So5Xo5ao5fo6Bo6Jo6No6Qo6Uo6Wo6Zo6do7Bo7Eo7Ho7Lo7Oo7Ro7Xo7ao7eo8Bo8Ho8Ko8Qo8Uo8Zo8co8fo9Co9Fo9Io9Jo9Ro9Vo9bo-Bo-Fo-Jo-NDHrdlPimCvW2VoiZoqTDHLhPomGhzDnLkGn4ZDLizJoqQn5SuZhaogRn6OkYn0N4N4EDJqZsSmHjXjKh2PsfkIotFDHhBjZ2OjTn8PlXhzWDJFiVob6XhGmYjE6R5GDMDkctUiBvUlElOlkPoM6RsKiyWDGKhGhEihWkDsMDGnK1KhkOmAlpKiuUDGhJjehwBhuE4R0JDLhXohYjPtWpQoiVpH8OuXjduaDKjUyenQhAsDrShkKh2BhtCh0SDIhHjblJhZjWnJidhuYDGNhCThnFhSiPDFiJ_FwF8dvMDGhzGmTsXoEiRitHDKiYnblTsCkXn5cDFiEwIDNHU_cqAmZhNrQhAoFoXjIuDpLDFVkbiwLomcomNDEogOooZomO0VDLlqBhgChgBomZomWomaombomUn7DomLomMDGotHotGn3Fn3HhzUlqNDHn2cn4colJorHnzenzfn0FDHomDomJomIomHoiPomRolILo-Po-Qo-Ro-So-To-Uo-Vo-Wo-Xo-Yo-Zo-ao-bo-co-do-eo-fo_Ao_Bo_Co_Do_Eo_Fo_GDEyambseicDCiNoDDCAGM-VowPhsPowdkuGowZowZowZo_Io_Jo_KCDBkfDBkRDEoRwB8Yh3DDHfciSrOsBhSifDEo_Mo_No_Oo_PDEoRwBrCwbDJrUhgLljfhtGnKmAltQlyeh1cDDo_No_Ro_SDFoRwBrChveizdDIlhOl2FtT9VjB_HjKiHDDo_Mo_Uo_VDG0Jh0eh0fjvShwPineDKhveudkfkRrUhbNvaiRwBDCo_Xo_YDKh5Yh4djlajgahwPjtAjsa0Jh0eh0fDFhHNiR6flxKDJhbjYjcjfiOpVtRi0AhDDDo_ao_bo_cDEinBi5Bi5CioFDIsBoRciSifrOrChJDCo_eo_fDGo_Qo_To_Wo_Zo_dpgADGyambpaicmDNDChMhaDEARGveM2LowPhmOowQkuCpgBowZowZpgCpgDpgECDClLkQDFNhHiR6fi4eDHhEKkalGlOvS2QDIhbrZjYjcjfiOpVhDDEpgGpgHpgIpgJDDhHlJimHDEhEKkaigRDDpgGpgLpgMDBiteDCpgGpgODDpgKpgNpgPDGfc0AlqGxCjJDIsBVWX1aimKlOvSDDpgGpgRpgSDHj6Xj6Zj6aj6YjlWjnNj0bDIsBfiE1IiWVWXDCpgUpgVDGhwFjThkMloOjXjKDMlPimCtAvEjZhzLuNh3LlgFlrMlrLiiODDpgGpgXpgYDF1IrJ0awDhndDJsBKhEkaifhuFijCkfkRDDpgGpgapgbDEhEka1IhxNDNLhPnLjXjKlPjThkMjZvEtAuNk-ODDpgGpgdpgeDFpgTpgWpgZpgcpgfNZiyBk7bphApgECDDhEkaKDKoa0AhoDhSfchCiSnGhgJDDpgGphCphDDFKkahEimFzWDK1IrJifk8ZmChxNjjYVWXDDpgGphFphGDJhwFjXjKlPvEjZhkMjTuNDLnOkZhkAhna5CtFl3PikDhRl1FikXDDpgGphIphJDHvEjZjXlPhkMjTtADEkazWlmfimFDKnOkZhkAhna5CtF2UikDvRlhEDDphLphMphNDEphEphHphKphONbizHk6WphPpgECDCphBphQDGseKLvVpAicDCoDjGM0SowPhsXowQnpNpgQphRowZphSphTpgECDG_SiobjqSiocinai-LDEwYiyPhzHj2JDIuY1U9NitUqYiyazAhfDDphVphWphXDChmW_SDDwYhzHKDCuY9NDDphZphaphbDI3M3R3P3S3Q3J3Oj4PDJoauFjAoOhkNxMsK-G8EDCphdpheDJ3M3R3P3S3Q3J3OjtDjscDL8AwfvF9HpP5HlmXlzbzGlyZ_SDCpiApiBDEphYphcphfpiCDH3M3R3P3S3Q3J3ODEkfkRrC0JDGoRwBiSpd2QxWDDpiEpiFpiGDBpZDEoRwBrC8YDEpiIo_Mo_NpiJDC8AhmWDDVWXDCkfkRDDoRwBrCDEpiLpiMpiNpiODDpiHpiKpiPDEARGhTNZiuJk2IpiQpiRCDDKhEkaDIiSpdcxWsBVWXDEpiIpgGpiTpiUDFLmAnKlLkQDEKhEkayCDDpiEpiWpiXDEpiLpiMpgGpiTDDpiVpiYpiZNbixFk3cpiapiRCDJ3M3R3P3S3Q3J3Oj5NjyEDGHUhOhAlzBijdDCpicpidDJdeuEiDoGh1Q1JrThtMDCpiEpifDGjzYjzajnfjoAj0Lj0MDIHUhOhAdeuEoGDCpjBpjCDD-Jj0CjndDCtfrPDEHUhOhADHdeuEteiXrAodDEpjEpjFpjGpjHDEpiepjApjDpjINhLluJk3CpjJpiRCDDpiSpibpjKOFlxfowPDBpjMDGicKHUsekMDCiNjGM3YowPkpfowQkmLpiDpjLpjNpjOpjPpiRCDDicIkMDCiNiKMhiBowPkyOowdkzbowZowZowZpjRpjSo_KCDDkOhjQipaDDiLiErGDCiJoaDEpjUpjVpjWpiMDBIDGfc0Ahje6VhEDH4HqXuZmMh0Aoc7BDEpjYpjZpiMpjaDEinGioQioUhwKDEiqFj8GjnejnGDCpjcpjdDDpjXpjbpjeDDjC3G8PDEhNYliJqODDpjYpkApkBDBjCDBhNDHqaoBoIiySjTlPwHDDpkDpkEpkFDGjxGj1bh4ZjxQlyYh9YDFqajJkSLlPDCpkHpkIDMpLKhGpYiBiaFjEjOmZ2YiiSDEpjYpkDpkEpkKDEpkCpkGpkJpkLDCARNZlnXk5EpkMpkNCDEhvZh2KhnAlzfDGzchuNhuMiwFhzexdDDpjYpkPpkQDGhqPhlOhqQjxCjxFjxNDL0IzchvZ4HmM8QlwU_ZiiFkShjeDCpkSpkTDEzchuPhuNhuMDJVWX4HmMh2KhnAndhtBDDpjYpkVpkWDDpkRpkUpkXNbiyTksapkYpkNCDFiQkNkUjuf3UDCpjYpkaDDkDsMnXDEjWhWrGhHDEjbiHjDhFDEpjYpkcpkdpkeDDiQjmUjueDFIjJlJjT3UDCplAplBDBhHDCjbhSDFiHkCjciTnADEpjYplDplEplFDDiQkNkUDJtB_dpT4Jl0VqQikN4VhnJDDpjYplHplIDFpkbpkfplCplGplJNhLiuKksWplKpkNCDBjBDFjAqdiewKhmUDDpjYplMplNDFj2CjpUh8Gj2Oj2RDFIjChNqaoBDCplPplQDDmHsSjKDGjUoUhOsDlYrSDFIjChNjTqaDEplMplSplTplUDBlcDEjAociXmMDDrGIhHDEplMplWplXplYDEplOplRplVplZNiFixRkqQplapkNCDEyOh7Lh7KjxKDIhoJlCieuSxCpdlX_QDCplcpldDChB2ODEjZmXkKhndDDpjYplfpmADBh1FDFvSigDIhBoBDCpmCpmDDDnPrZteDDhBjT2ODGiejJxCuShiZjZDEpmFpjYpmGpmHDBjTDKrF2awekY4N6a6PnEyJiDDDpjYpmJpmKDFplepmBpmEpmIpmLNjMluAk7XpmMpkNCDBhJDBjeDDpjYpmOpmPDGhqRh6YjxEltEj3cjxRDKfhCTjWpStBhSvFlOiSDCpmRpmSDBhxODEjWhyel0SijEDGVWX7djErGDEpmUpmVpjYpmWDEnPrZ4HiiWDChJ4RDHfhChSTiSjTlODEpmYpjYpmZpmaDEpmQpmTpmXpmbNnHluCkzXpmcpkNCDETNhChIDFhDpDvfoEmTDJ3K5N1f5M5LnAkChWiHDEpjYpmepmfpnADHpQiiKilfh6Th6SjrWhqIDEhVhDqVpDDDpjYpnCpnDDCiHhWDETNhChSDHjchbjfkPpVkTiODEpjYpnFpnGpnHDDpnBpnEpnINsdlkWkxWpnJpkNCDEiJwF8dilRDJVWXjesb4G3FhjDhWDDpjYpnLpnMDDiJwFvMDFsb4G4ejcjeDEIhWkAjEDEpiMpnOpnPpnQDDhnbhxIi8XDFIVWXiJDCpnSpnTDDpnNpnRpnUN4TltfkwGpnVpkNCDIpkOpkZplLplbpmNpmdpnKpnWDHIichNhJkHiGvJDDiNiKhMMhrXowPowPowQkuFpjfpnXowZpnYpnZpkNCDEiVobmLFDBlfDBoCDEpnbpncpndpjYDEmLiVobh7JDEiZkSjJvODFhjMl3G9alzW1aDEtHoBIoCDEpnfpoApoBpoCDGh7JjxDhqPllZjiPhqQDHiElToJocqKhchrLDCpoEpoFDDlVlSlKDBmMDDrGilDvNDEpoHpoIpoJpjYDEpnepoDpoGpoKDDARhTNZltektZpoLpoMCDCDlaDGlE0DqPvKnCj5ZDEIoBmLiVDHiHpEvNiToHrGrKDEpoOpoPpoQpoRDEiYnblTkXDDlEqP8GDFiT4WpEihcvNDEpoTpoUpjYpoVDCDlEDEVWXIDDlsFiThWDFvK0I0D8GjaDEpoXpoYpoZpoaDDpoSpoWpobNbixQkzBpocpoMCDCpoNpodOFlncZODlvebDCpofppADEkMIFDDCiNhMMhleowPowPowQkwcowZpoeppBppCppDpoMCDDmUoficDDhaoQjGM-WowPhyWowdk2YowZowZowZppFppGo_KCDDmULicDChajGM5WowPhmJowdk4QowZowZowZppIppJo_KCDBnNDEvKlkXllDj5aDDnZhajvODKVWXhR6b2RihShgMhINDEppLppMppNppODKlbmFmNmemOmdhakYmcmPDEhzF2R6bj8ODEhINsOl2UDEhRVWXDEppQppRppSppTDCppPppUDB2ODFVWXhWhRDDppLppWppXDGj-Ojtcj-NjtbjiDj-MDFVWXj0Gj0FDCppZppaDChBikdDDhWuelmDDEppQppcppdpiMDDppYppbppeDDARGNZk8Uk4LppfpqACDBnMDBiUDIkOah8chdjDoRudhBDEppQpqCpqDpqEDDudrChmeDG6HiuDzUmM4P1NDEpqCpqDpqGpqHDEhrGinHh3Ei5ZDBhRDDnMiUjLDDpqJpqKpqLDDpqFpqIpqMNbixJkyXpqNpqACDEVWXhRDFzb8Kydk9Gi3RDIhwKhwUh4EhwTi7cjsOkgYh2QDDpqPpqQpqRDDzb8KydDDIoChiXDFnNteudrAhnVDEpiMpqTpqUpqVDDipHjrMjqODGhwUh4EhwTjjXjgPkgFDDpiMpqXpqYDDpqSpqWpqZNhLivYkyapqapqACDEjwdjxPjxOj9RDQrWwdrRhiOtflbmFmNmemOmdhakYmcmPnZDCpqcpqdDEj3Qj3Pj9Sj3TDSrWwdrRkKterZtflbmFmNmemOmdhakYmcmPIDCpqfprADFrWwdrRhoIhnBDEppQprCpjYpmODDpqeprBprDNiFluBkuMprEpqACDGiXqdjDioVa8UDEjBlYhtduJDHhEsQjHhmUwKqejADEppLprGprHprIDEhBjDmXaDEjBlYloNuJDDppQprKprLDDnZigMhBDDjBlYuJDGVWXhRiXjADEppLprNprOprPDDprJprMprQNjMyHkvJprRpqACDGiA_NvOhtXhoWhvRDEwD5E0LjoRDHhRKjahWVWXDEppLprTprUprVDBwDDGmCrBnOjasOmJDGhwFmAnKVWXDGiA_NvOhtXhoWnBDEprXprYprZpraDHlzHhuThlX7LhnPyBpRDEwD9FlqO0LDEppQprcppTprdDDprWprbpreNnH9FkqaprfpqACDFjDhFhHhZhBDF3K5N1f5M5LDGnAkZVWXxIDEppLpsBpsCpsDDEnAkZxI7eDH3K5N1f5M5LjmKjmJDDnNjDhHDEpiMpsFpsGpsHDElJhHhFoHDEiUjLiQYDEnAxIsTlIDEppQpsJpsKpsLDEkZnAhkX6dDDYqOtPDEiThuLhjEliUDEpiMpsNpsOpsPDEpsEpsIpsMpsQNsdloBk4PpsRpqACDHhtZhjRrRh0YhnChja_KDBoPDIzVhWiJ6bVWXhRDEppQpsTpsUpsVDFmMihAivNihKlpVDGjXjKsSkI8DmHDIhRVWXzVhW3FxeDEppQpsXpsYpsZDEjXjKsSmHDFj6Mhvfxe6bhjSDFiJVWXhRDFrRh0YhvUhgDl2aDEpsbpscpsdpseDDpsWpsapsfN4TsSk1DptApqACDIrWrRwdhnBk_RnZmMrDDDiJ_X8dDDppQptCptDDFjkNi7Hi7Fi7Gi6ODGnNwdrWrRlRkODCptFptGDGhqAhpfhpeh5Ih9HjkTDGmMlzJarDhvUrWDDptIppQptJDDptEptHptKNhuIiKk4RptLpqACDGmMlmYhnCihLrR_KDKioahxCh4KhpTh5FhxYhxZhrHjtFioWDGwehasJpPhoJwcDEppLptNptOptPDHhxChpThxYhxZhrHh4Kh5FDEhaioTh8QjZDGhRVWXsJkIDDptRptSptTDFliIhnCk-LmM_KDDrFhrHiicDEsJpPkI5HDEppQptVptWptXDDptQptUptYN8ciwckufptZpqACDKpqBpqOpqbprFprSpsApsSptBptMptaDImUickEofoehJ1CiKDDhaoQiNMhrYowPkWowQk4JppVptbowZptcptdpqACDEvKjDrWhBDGhpNhgah4BuMtZhgZDDppQptfpuADBLDEhzflsLk_QmJDGsUkFhkUhtUjcNDEppQpuCpuDpuEDCpuBpuFDELhPnLkGDBxNDHcvBfhofmCmJi6IDEpuHpiTpuIpuJDELhPnLxNDCKhEDIhofmCmJcvBrBnOsODEppQpuLpuMpuNDDLhPnLDCvBrNDFnNlgYmChof6QDEpuPpiTpuQpuRDDpuKpuOpuSNZlxCkvXpuTpqACDBsFDGuMhqThpIh8bhhUh4JDHvFcfrOpepSifDDpuVpuWpuXDErOifhtY8YDCjamJDFcvFfhVpSDEpuVpuZpuapubDFljOjnAnaigGmJDGvFpSqGkVhSfDEpuVpuCpudpueDDpuYpucpufNblxVkpSpvApqACDEuMj4Mi7PhqNDIvMhuJiEjiRrJk_Pk_NjjUDLnNmarZnZrAodteh_OjLjmAj1ODDpvCpvDpvEDEuMhgY4bi7aDHNybhHTjLkChzfDDpvGppQpvHDFi7Rh4Bi7Mi7LhgaDQlbmFmNmemOmdhakYmcmPnZrWrAterZiEDCpvJpvKDDpvFpvIpvLNhLlxbkxLpvMpqACDDpuUpvBpvNDImULqHKvVpAhJkeDCjGhaMhrZowPh-cowQk4NpuGpvOowZpvPpvQpqACDDofmUpWDChaiKM5XowPisZowdklXowZowZowZpvSpvTo_KCDBmEDGakLloWhiOlkKhzRDMlbmFmNmemOmdhakYmcmPj9HimbDDpvVpvWpvXDENTiRoEDHkAqehbjYiOjchcDDpvVpvZpvaDCpvYpvbDIqe6HllUizAkAhkEqIzUDHh1DwEzKudrChiXhmeDDpvVpvdpveDDmEhhThhQDHwEzKhrGkgMjtRi5Yi6bDCpwApwBDChlahnVDHeuEkZiXncd6dDInLLhPl3RrUn_S5C_XDEpvVpwDpwEpwFDDpvfpwCpwGNZivInqapwHpqACDG_UhiUllellflzQivODDiUjLkCDDpqCpwJpwKDEqIhkahzeoHDDpwKpwMpvVDFigShvc7JliXh_cDDpvVpwOpwKDDpwLpwNpwPNbivKkwOpwQpqACDFnZhufh2IijQhvGDFKmAnK1KhfDHrBnOmCsOoSmJjaDEpqCpwSpwTpwUDHrBnOmCoSmJjah_MDExNKhfyCDDpwApwWpwXDDnZhufhkPDGrBnOmCoSmJjaDDKmA1KDMlbmFmNmemOmdhakYmcmPnMhlaDEpwZpwapwbpwcDDpwVpwYpwdNhLluNkuApwepqACDDiJ_FwFDIsbnZ4GhsbhkPhWrZ4eDDpwApxApxBDCiJ_FDFnMhRVWXDEsb4GhWhsbDEpwZpxDpxEpxFDDsb4GhsbDCiJwFDHVWXIHUlsODEpwDpxHpxIpxJDDpxCpxGpxKNiFluMktfpxLpqACDEpwIpwRpwfpxMDGofmUoeKvJpaDDhajGiKMhraowPkqYowQk4OpvcpxNowZpxOpxPpqACDKoaoOuF4UiWk9Xh_Q_coJhoDDJ6XhuDjAjWpRwOzFmVlKDDpvVpxRpxSDElKhpLj5ehpMDCpvVpxUDGhjGlpZoJwClT2NDIpRwO6XqCzFhoS8RhuDDDpvVpxWpxXDDpxTpxVpxYNZl3Tk3XpxZpiRCDLiAvOqR4d8X2TikBijeihBxUlnGDMjXjKqZsSkI6QrAodl3OkfizbteDDpvVpxbpxcDGvBrNiifihcloKh_RDGoPte6QodrAsEDDpvVpxepxfDF5A2PhxLkLnCDFjXjKqZ8DkIDDpvVpyBpyCDDpxdpyApyDNblofk1CpyEpiRCDJxMkgIiiBhoA-GhrMkRlLkQDKjAuFiXltShva2NhzVhuBihahjGDDpvVpyGpyHDF-GhrMxMiiBjzKDFjAuFiXhzVhjGDEpqCpqKpyJpyKDElLkQjhDlsSDD-GhrMxMDEjAiXpChuBDEnMihZsBhRDEpyMpyNpyOpyPDDpyIpyLpyQNhLlsEkwbpyRpiRCDDpxapyFpySOFh1EZDBpyUDDofsekMDDhaoQoDMhrbowPkoRowQkkaowZpyTpyVpyWpyXpiRCDBhBDBjZDHiejJiAvBoakOhuPDDpyZpyapybDHipDipCiwblsKjsXjsfjsZDJhBiBlX9VjZ0IitJjJkSDCpydpyeDEhhEhxQh7GjmNDHhBjZtHhzWhjCkLjJDCpzApzBDHhhHj0DyPhqZhqYhgChgBDEuSh0a_QxCDCpzDpzEDEpycpyfpzCpzFDGhBjZlXyP9P6aDFjarBnOmCjodDEzAhfKijODEpzHpzIpiMpzJDHhhHyPhqZhqYj0AhgChgBDFjDhBxZlsWiEDFjanOiLkOiEDEpzLpzMpiMpzNDDhBjZjDDEjxWjpTj1djpYDEkOoaiLiEDEpzPpiMpzQpzRDDpzKpzOpzSNZl0Ik0XpzTpqACDEkZnA6dhkXDJjlUjvbh4Zi9K3K5N1f5M5LDGhBjDjTjZlXrFDEpjYpzVpzWpzXDDyOh7Lh7KDDjDhBpdDIkZhNYiHkCiUhWiQDDpzZpzapzbDDkZhkX6dDEhNYqOjEDEhBjTjZyODEpjYpzdpzepzfDDpzYpzcp0ANbluEk0ap0BpqACDDiBjV2TDNlbmFmNmemOmdhakYmcmPj9Khxd4EDFiHhWiJlIhEDHVWXhRIjeiJDEp0Dp0Ep0Fp0GDBiBDIiJhEjehBhhHyPhgBhgCDEp0IpnFpiMp0JDGhhHyPhqZhqYhgBhgCDCiBjVDNlbmFmNmemOmdhakYmcmPhxdljC4EDDp0Lp0Mp0NDDp0Hp0Kp0ONhLikak0Zp0PpqACDGrWwdrRlvOnBjDDHhpNtZhgahgZhqcvch-GDIodrAtehkRjKjXkInBDDp0Rp0Sp0TDFhBlXjZyP9PDEhpNhgatZh-GDErWjDnBhoHDDp0Vp0Wp0XDEyP9PhBjZDEhEKloFigRDEhoHk8cl2Sh_ZDEp0ZpuCp0ap0bDDp0Up0Yp0cNiFlhWk0Wp0dpqACDBrEDEhDmTwNhoGDGhBjDiEjZwIljbDEp0fpiMp1Ap1BDF9OiEnblzSwIDGiiPyYhtL6Si0CiwYDEhDwNhoGlxFDEpiMp1Dp1Ep1FDFhBjZlXyP9PDBhDDGjEiLhCTxZrEDEp1Hp1IpiMp1JDDp1Cp1Gp1KNjMlnfk0Yp1LpqACDFpzUp0Cp0Qp0ep1MDFmUmbiciGLDChaoQMvdowPhyYowQnsJpzGp1NowZp1Op1PpqACDDhJoeicDChMiKM5YowPhiKowdk4BowZowZowZp1Rp1So_KCDDhJiciKM7WowPhsOowdkuRowZowZowZp1Up1So_KCDHfclO0AkcThgDDDpmOpmPp1WDChJjeDGfcqIYh_TzHDFoRrC0JlLkQDEkfkR2QlODEp1Yp1Zp1ap1bDF2BipWh8Oh6Zh8PDIVWXhiXodjeudrADCp1dp1eDDp1Xp1cp1fDHnAk9UjDrOkVhtYh2CDG3K5N1f5M5Li0ODDpuVp2Bp2CDGrOhtYh2CloYnAifDIVWXhRrAhiXodudDEp1Yp2EpwKp2FDE8Gh_UnAhWDEYqOiUjLDEp1YpiMp2Hp2IDDp2Dp2Gp2JNZh_Ukvap2KpkNCDLhzbluZluah1UiwClqMh1Ih1Hk_J4DvMDCpmPp2MDGi9IjwFi9JjwGjhYjhXDFvMhuJilSjelwQDCp2Op2PDEitdrH4Dh0DDGThCtBqQrJiLDDpmPp2Rp2SDDp2Np2Qp2TNbliTkuWp2UpkNCDGh9ah9Zh6Mh2Uh9djpZDFkVtCpSqGxBDCp2Wp2XDDqGwakVDDpStCxBDFsVhvaiiOmQiYDEpmOp2Zp2ap2bDIi3Vh6YhqRj7GjtCjsbj0JjzCDGkVtCpSxBqG9YDCp2dp2eDFhlQiqOiqQj-Hj3aDFqGtCpSxBwaDCp3Ap3BDEp2Yp2cp2fp3CNhLizQkrNp3DpkNCDBiJDDpmOpmPp3FDChlGhlLDFhJ0JlOrCudDCp3Hp3IDF_FvMwFsTiidDDpmOpmPp3KDDp3Gp3Jp3LNiFiKksAp3MpkNCDEp2Lp2Vp3Ep3NDFhJicyaseiKM3ZowPowPowQknRp2Ap3OowZp3Pp1SpkNCDFhVibvA2XhkGDF_fiuBi2AjkcnxADGifjayLtP5EmaDEp1Yp3Rp3Sp3TDErJikLtBqQDEhVvAibhkGDEhuF9EmaifDEp1Yp3Vp3Wp3XDCp3Up3YDEhVibvAhkGDHiTjJcieiLqIlZDEpmOpmPp3ap3bDFhVvAhzPhnShkGDDjThBhlHDFqYlZhlTtbhgVDEpmOp3dp3ep3fDGhlQipYjpCiqPhxPl9ADHhVjJlZiwZiehBlIDCp4Bp4CDEhVvAhnShzPDEjThBqYlZDHrF2akYwe6a6P4NDEp1Yp4Ep4Fp4GDEp3cp4Ap4Dp4HNZnwdntbp4IpkNCDBhWDGTNhZhFhChHDEp1Yp4Ep4Kp4LDEzbiL8KydDGIVWXlfuWDEpmOpmPp4Np4ODE2Bh8Ph8Oh6ZDFNhWiRh1LhHDHjcjfhbiOlIpVhDDDp4Qp4Rp4SDGl6Ol6Pl6Rl6Ql6Sl6TDCp4Up1YDEp4Mp4Pp4Tp4VNbn4Vmvdp4WpkNCDCp4Jp4XDFhJkEIkeicDChMiNM2MowPowPowQm-Wp3Zp4YowZp4Zp4apkNCDDoenDofDDhahMiKM5ZowPkyTowdk0NowZowZowZp4cp4do_KCDEjRkBkJlWDGuCmapPIkI5HDGkO-NjJiehtDh_cDDp4fp5Ap5BDDjRkBkJDHoahoDoO0AiwJiyWlODCp5Dp5EDDhbjYhoeDG-NjJkOmWjEikYDDp4fp5Gp5HDDp5Cp5Fp5IDJzU6HqImMhka_ZhkEhmQjkWDDp4fpqCp5KDGudhme_UiL7Jl1HDEp4fpqKpqCp5MDGigSh1Ih1H7JmMnADDpvVpwKp5ODDp5Lp5Np5PNZllVktMp5QpoMCDIlqPikJkUiQkNipejmVlrdDCp4fp5SDFkUiQkNkHhpcDGkC0LhiT9XhiN5HDDpqDp5Up5VDCiUjLDBkCDI_dqQpTtB0Lh2ZjnKjsQDEpqKp5Xp5Yp5ZDEkCiQkUkNDJtB_dpT4JqQikN4V9JhnJDDp4fp5bp5cDEp5Tp5Wp5ap5dNbh0Qk1Ep5epoMCDImAilMnKtZhwIvDlLkQDCp5Dp6ADBKDGL6ImAnKHUDHiSpdhkExWoS4UtVDEp4fp6Cp6Dp6EDGhQ1VhrDpXh5dihWDCp5Dp6GDDp6Bp6Fp6HNhLlxBkvHp6IpoMCDOuMkehhUnajPkZhX3LmJtWpHhzBhoa4bDCp5Dp6KDClWlmJDHuMhqThpIhhUhpHh6WhpSDGhRsBkChuJtCvMDDp6Mp6Np6ODFmJkanakFkZDDp5DpuHp6QDDp6Lp6Pp6RNiF7BkmOp6SpoMCDGhHlJNjbiBybDIkPjfhbjctRiOsTjYDDp4fp6Up6VDEtRkThHpVDFkCkUiQkNjTDDpqDp6Xp6YDDlIsTk8WDGhHlJ_OiBNoHDDp4fp6ap6bDDp6Wp6Zp6cNjMhnTkxZp6dpoMCDKiAhtDxUuFikBihChjNhoRh6AijeDCp4fp6fDCoPkIDGnB4YrNvBvOhtaDDp4fp7Bp7CDI7LhlXpRhlU-F6cscyBDCp4fp7EDDp7Ap7Dp7FNnH8Ek2Zp7GpoMCDIiRoEpDvfikYsXiyGj5TDMsQhEhbjYhDNhkVqek_ZYlvSk8VDDp4fp7Ip7JDFjpfjqAjqLi5RjiSDG-NjJmWjEkONDDp7LpwKp7MDHhxE_bhubllBl1TlxAjrKDCp4fp7ODDp7Kp7Np7PNsdimBkzHp7QpoMCDHp5Rp5fp6Jp6Tp6ep7Hp7ROFlvHowPDBp7TDHoeofKkeqHmDkMDDhajGhMM3aowPowPowQksKp5Jp7Sp7Up7Vp7WpoMCDFjRkBkJlWjLDGxOhkIhwehpdjvWjrYDCp7Yp7ZDBp7aDGhViiN9C_ehvChKDDnAxI7eDDp7Yp7cp7dDFhV9CoB8ZtHDEhBjT1ajBDFlZqYhkV1YkCDEpqDp7fp8Ap8BDDxOhpdhkIDGqa9ChKqMiiNjJDDp8Dp7Yp8EDEhV9C8ZoBDJqRhjQvaehyf1JigbsUiLDDp7Yp8Gp8HDEp7ep8Cp8Fp8INZ9ak3Pp8JpkNCDFjRkBi_KjgNj9NDGjHhEqdiXjEocDDp8LprHp8MDCjBlYDGrKtVlZ1YqY2CDDpqDp8Op8PDDjBlY6TDDp8Dp8Rp5XDKhnJlkUlkVl1d4JsSjKsDnYkIDDp5Xp8Op8TDEp8Np8Qp8Sp8UNbl3Jk2cp8VpkNCDFikdj2TjT2OhlHDGnPiekCkUqYlZDDp7Yp8Xp8YDDjThB2ODGkCkUlZiQqYtRDDpqDp8ap8bDFjrUjjIjuPh8Hj2UDGnAlJiBiexCnPDDp8dpwKp8eDDjThB2CDKrF2awe6akY4N6PyJnEiDDDp4fp9Ap9BDEp8Zp8cp8fp9CNhL1ak7cp9DpkNCDLlZwShlTinEh9VilZ1YqMj9ZhgVi_HDCp5Xp9FDEh2J0Ni3cjqNDEjfkPjYtODExInAmR7eDEp4fp9Hp9Ip9JDEhVibjThBDFlZqYhgV1YtbDDp5Xp9Lp9MDFlZqYhlThgVj-bDLjfjzUjzVjzWjzXkPjYliCloblqHlyJDDp4fp9Op9PDEp9Gp9Kp9Np9QNiFk_Fk7Cp9RpkNCDFYnAsTue7eDFThCjbivdiODDp7Yp9Tp9UDJhlJhpcioAiqDj7KjoehgbkUiQDFkCtRjThiNhiTDDpqDp9Wp9XDHinOj8Pi1Dh9NjgHjgYi0bDCp4fp9ZDDp9Vp9Yp9aNjMlnBksXp9bpkNCDFp8Kp8Wp9Ep9Sp9cDDoenDyFM5aowPowPowQkncp7bp9dowZp9ep4dpkNCDHiTlhCilYqShgXhgW9fDIaThCiLpEjSijErDDEp1IpiMp-Ap-BDEhEluUiyZhuVDGjEThCNaiLDEp1IpiMp-Dp-EDCp-Cp-FDH1Ul3HuY9NjzSlrF4DDGtNifhJ2d7Mh4WDIVWXIodjEhCTDEp1Ip-Hp-Ip-JDFiftN2d7Mh4WDGhCTiShSNcDEp1Ip-LpiMp-MDFhqKhqJ2Ah9MjzZDEiftN2dhJDGhCTiShS1UjEDDp-Op-Pp-QDDp-Kp-Np-RNZluXk5Vp-SpqACDChDwNDDp-Up0fpiMDGiiPyYhtL6ShWjaDG9OilNiEjDsbwIDEp-UpiMp-Wp-XDDjarEhtKDEhlOVWXDEifrOTiEDEp1Ip-Zp-ap-bDDp-Vp-Yp-cNbrEk3Rp-dpqACDEjBlY6T0ZDHjAwKjEqdxcjHhEDJVWXiLIwNjSodqRDEp1Ip-fp_Ap_BDFhgXqShgWhhSj-GDGjBlY6T0Z2XlhHDCp_Dp_EDEjBlY6T2XDFjExciXjAhEDEp-UpiMp_Gp_HDDp_Cp_Fp_INhLyHkqVp_JpqACDDhBjZlXDGlvUlvXlwFsVk9CieDDp-Up_Lp_MDDhB2CjZDDiLxZigADHVWXhgXhhShqKhqJDEp1Ip_Op_Pp_QDElXhBhjChhEDFpDlwEhoGqfrbDGVWXiyfigDodDEp-Up_Sp_Tp_UDDp_Np_Rp_VNiFljck7Yp_WpqACDEp-Tp-ep_Kp_XDEicsYImbDCiNhaM3bowPh_GowQkyep-Gp_YowZp_Zp_apqACDEoUpFkMraDCoQhMM5bowPhsWowdkrEowZowZowZp_cp_do_KCDEoUyMpGicM5cowPhmLowdkyYowZowZowZp_fpyXo_KCDGciXfqdjDjEDHiLiEiJkOochEjHDEplMqgBpiMqgCDFiTlfqdamGDFhbjYjfiO8SDDp8OqgEqgFDCqgDqgGDFkfihUhcOjADH_HyXigXqBh_a8SlyQDDplMqgIqgJDEjB0ZhkWuJDDihUhckfDFhCTNiShSDG8ShEjE_HigXmGDEqgLqgMqgNqgODFh3Hh8Fj2Pi4Mj2NDKh_ajAhkWl1fqBkIhKhEhbivJDCqgQqgRDDqgKqgPqgSNZlsYksTqgTpqACDHkRhwapU1H0c2VlPDKxDhEhtZ_Wk_EluGnEiXzHilUDDplMqgVqgWDIpU1H0c2VjgejhLjhJjhIDEllAyXjBhqEDIjqah0Mh0VlnehmTilUkfh5PDDqgYqgZqgaDFjnbjhHhpDjtWjgbDHjBhzZmXhEU0ZiXDCqgcqgdDDqgXqgbqgeNblsQksMqgfpqACDCqgUqhADEpGicvJxXDChaoDMhrcowPkWowQkyfqgHqhBowZqhCqhDpqACDFjKmHsSjXhjKDEihMwKhmUjrTDKiXjDjEcVWXhEiejADDqhFqhGqhHDHuJhjKjvQkgVh9BjvPjjdDGhEma0ZjHhbIDCqhJqhKDGhkD_WhnIjmLl2AjmMDHhE4flXKh_djEaDCqhMqhNDFliOlzdj6bi3Ei7ADGk8Ql2BlmdlpIivSlySDCqhPqhQDEiXiejAtVDDoCiiHilDDEpsUqhSqhTpiMDFqhIqhLqhOqhRqhUDDIic4XDCoQhaMhrdowPkxAowQksIqhVowZowZqhWqhXo_KCDBhjODHciXiE1LfmGjADIIoCjaHUjUhEKDDqhZqhaqhbDI8B0Ci0Ih4e9HhocvahjVDIh2LjUrS0KhkT6UlmE1ODHiE1LiXhjOjAkA4UDDqhdqheqhfDIh7IjnXjnZjnVjnYh6ChrCj1PDLjUrSh4e6UsDhkTqChjO8BltKiDDCqiBqiCDJqC6U1O6WigQ6JhOhkT8BDKiE1LiXjAwWmMhBhHlG6VDDqhZqiEqiFDFqC6WigQ6U1ODFiXiEiR6VhvSDGjmIjmEjmDjmFj8HjmHDDqiHqiIqiJDFrSjUhkTllbhoZDFiE1LlyMuInUDHkTnRjciwMhbhnflpaDDqiLqiMqiNDGqhcqiAqiDqiGqiKqiODEoUIHUDBiNMhreowPh_DowQkuUqiPowZowZqiQqiRo_KCDGhlbhrQh-KwPjrXjsHDHkAiEjDcmGqe5CDCqiTqiUDJ7GhnKiwElrRk_cl2HivQhtWihQDLhlbhrQh7OhwZwPh-KvahjVhoO9HjXDCqiWqiXDIikFk_DljIlmWkgRhoWl2b8HDHwPhlbhrQjXjKk9WkIDCqiZqiaDDikFj6Ej6DDEltFlnDsEjXDEwBk9Swb2UDDqicqidqieDG_JhwLhichnEiuZh3fDJjHnehHi0JhrPmHk_dihdsLDCqjAqjBDFipTioIjpEkgXjsFDHwbwPlvN2UihQl1QkADCqjDqjEDGqiVqiYqibqifqjCqjFDEyM2bIkeDCoQiNMhrfowPkqWowQkpHqjGowZowZqjHqjIo_KCDErakHmDyADBhMMkicowPkvNowdk7HowZowZowZqjKqjLo_KCDIpMpIqFrXpNqEqcnQDG0AlO6Vinf0fhjeDCqjNqjODIhtCh0SijLh2Bh2FijVh_XlqDDCqjNqjQDJpMpIqFrXpNqEqcnQhhIDDDlEsKDH4PllTkAiYlTnbkXDDqjSqjTqjUDH7OhqGhrJjpLhlWh6Fh9RDF4PkAkdlNhFDFDlEoajS4WDDqjWqjXqjYDEqjPqjRqjVqjZDIkAqehmRikc0YikKilaijfDCqjSqjbDCjbnJDBl3UDFhmRikcilal1MijfDHjHoVkAhzIigFildocDEqjdqjeqjfqkADF7OhqGhrJhlJhlWDFkAqe4P4WmGDFjbidhHh1DvYDDqkCqkDqkEDDqjcqkBqkFNZl0CkybqkGpiRCDFiE1L0HnJhZDL4PkAjckTlgelhAh_fuC2UuWhkbDDqjSqkIqkJDHjlYjidjicjoYjjDjjBi4LDHjUnQjbyehAkTsfDCqkLqkMDG7OhqGhrJhlWh6Fj6HDFiRyIhvTiEhDDG4P3HkAjSmVvYDDqkOqkPqkQDDqkKqkNqkRNblodkoJqkSpiRCDCqkHqkTODluTowPDBqkVDFrakHmDkekMMhsAowPkWowQkkGqjaqkUqkWqkXqjLpiRCDIipEjtTjrQjhTjhOjhQjtZi3LDJYHwJifhChVrfzZkHDCqkZqkaDJpMpIqFrXpNqEqcnQoYDFjPl1RivVhnGiiQDFwJzZh1Mk9Ej6ADFYkHHldifDEqkcqkdqkeqkfDBvXDBjbDEjHlgOzW8NDLoYpMpIqFrXpNqEqcnQLnKDEqlBqlCqlDqlEDDqkbqlAqlFDBoYDChfhvODGvXiwSloLhyahgDj5bDDqlHqlIqlJDCoYhFDKpMpIqFrXpNqEqcnQyejUDJkTtRhkbhbnRjwZqYkPjYDDqlLqlMqlNDGsKhjVhyai0MrdlPDCqlHqlPDFjqPjqQhiUh1Gh5PDFnXDoaiYjJDDqlHqlRqlSDEqlKqlOqlQqlTNZitZkjNqlUpiRCDKhgHmS1X9TjoGjoHi5Pi5Nh9GwSDCqlHqlWDHhgHmSl0KfhhYj-Yi2NDEoYlIqY3HDDqjNqlYqlZDGjqIi4Bi3fi4AjmdimcDCqjNqlbDEqYkTh9Gh0ZDKhtCh0SijLh2Bh2FijVh_XltXnQhkKDDqlHqldqleDEqlXqlaqlcqlfNblIkwTqmApiRCDGpD0d6MzJh1WljaDIne0FkV9TsCpetFqGDDqkcqmCqmDDDsCpe0KDIh_fk_KitWihG0bkVne0eDDqjNqmFqmGDKpMpIqFrXpNqEqcnQjUyeDGhgPzJ9ThjfhjYpDDDqlHqmIqmJDDqmEqmHqmKNhLikEkvdqmLpiRCDDqlVqmBqmMODlvVZDBqmODGratIkHlUyADMhlfowPm-ZowQkydqlGqmNqmPqmQqjLpiRCDBtTDDhEsQjHDErGIHUDFcfiEjAjJDEqmSqmTqmUqmVDDtThqEwADItMoa5DsVwIiYjuUjuVDMwOjmW0f8DkIodrAjXpRhuDhnQihXDDqmXqmYqmZDGhqFhhFi3JiyKltTjwHDKtMoa5DDnGwO0ftToGTDCqmbqmcDCtThqEDKxA4ZhjWlxHl1IxdlzeliMi3TijSDMjXjKsVkViYqZiiWnetFrAl0A8DDDqmeqmfqnADGjNwThjHhgLhDhmTDKh_Kh0DxDlpWiuGhvYimHihZpCiRDDqmSqnCqnDDFqmWqmaqmdqnBqnEDGmbIHUlcpFDDoQiKhMMhyOowPkwWowQnuKqnFowZowZqnGqnHo_KCDDrO1IifDHhRiHjaubVWXDDoTlN1ZDEpsUqnJqnKqnLDBqnMDDoTlNoWDGcjJjHfsQiZDGlXvR4ftHuCikCDDqnOqnPqnQDFhhEj3dh7Gj2FhxQDGoTlNoWwA2WnYDCqnSqnTDGi5ai5bipdj6Bjzbj-DDLlXvR4fIjXnPjJjHiEiR0IDCqnVqnWDCoTlNDE_arKochjEDH2W1AwAjYoWtTh0NDDqnYqnZqnaDElX4fuCvRDI6PrFsfnV6awLiuRhuKDDqnOqncqndDFqnRqnUqnXqnbqneNZiwTk5NqnfpiRCDDoTlNkADE2W1Ah_SimEDDnYwAoWDDqoBqoCqoDDB2WDBnYDCwAoWDDqoFqoGqoHDEhuZjDielkJDEoTikH1Zj7MDFsEtHvRlXiHDEqoJqoKpsUqoLDJ1AjYk_AlrHk-IlqLhmdh_SimEDEqoFqoGqoHqoNDEqoEqoIqoMqoONblgHk2aqoPpiRCDEoToWlNtTDG8SliHh0Vh0MiyYhEDIqR_Khja_WhkDxbibhvYDDqoRqoSqoTDFj-EiqLiqNiqMj-FDIfhbjYcjJajXhCDCqoVqoWDFnYxbhvYk_fiwXDJThChZhFN5AidnCkFDDqoYp4KqoZDCnYxbDEvBlpGuevTDI5Aj9CivBlka9MhuYhgKtXDDqobqocqodDEqoUqoXqoaqoeNhLitfkreqofpiRCDEoTjzdnYoWDFDsKlEqPhmdDJnblTiYiEoJkXwCoah1RDDqpBqpCqpDDJhlYj-Bh7AjjZj-ChxeinDh7Vh7QDL4UiWoakLtXtOjYwfxJjXpPDCqpFqpGDElGvSkcDDD2RlsbtODEl1CtXlndmRDEqoGqpIqpJqpKDDqpEqpHqpLNiFqPkoKqpMpiRCDEqoAqoQqpAqpNODhvHiFDBqpPDFpF_LiGkEkMMySowPhmHowQkveqnNqpOqpQqpRp_dpiRCDBnBDK4d8Xilbh6NitalwI6chlUhiWyBDCqpTqpUDDoP2VizEDDqpWqpTpqPDCqpVqpXDJnBrNhta4YhjNnY4d8XijUDCqpZpvVDIh6NjqGjpdjqHhiWilb6cvODCpvVqpbDE2PhxLkL5ADDpvVqpdpyCDDqpaqpcqpeNZpWk6OqpfpqACDGjRkBkJi8Yj8Sj1LDCqpZqqBDCnBrNDFoBsEtHvRlXDDnAzVxIDEqqDqqEqqFp5XDH6cpRhlU-F7LhiWnYDCp5DqqHDDqqCqqGqqINblWk3SqqJpqACDFnBrN4YhgDvODDzViqIjuIDIVWXhRhWiUiHiJDDqqLqqMqqNDEsBwD5E0LDGoBsEtHvRlXzVDHhRiUubVWXHDEqqDqqPqqQqqRDBzVDFiJhRVWXDE4D_Fk8biHDEpsUqqTqqUqqVDDqqOqqSqqWNhLixDk6VqqXpqACDFnBrN4YvOlyHDFtN2difjwJ7MDL5I1Dhjch6UjrBlrVjqTjrHKLnLDDqqZqqaqqbDDnBrN1ZDEjP1D8OhXDGiiIlnPiHvRhjClUDDqqdqqeqqfDCtN2dDFhXjP1DpQh6UDDoPsEvRDFvOqRnBhqBrNDEqrBqrCqrDqrEDFkgJhqIjrEjjHjjJDGK9RiVsEnLLDDqpTqrGqrHDEqqcqrAqrFqrINiFiuHk5PqrJpqACDEqqAqqKqqYqrKDFofoeiciGkEM0TowPhmFowQkqcqpYqrLowZqrMqhXpqACDBiADLVWXsBvSiTjJcvGI9RDEo_Mo_NqrOqrPDFh3Zh3Yi5Th3ai5WDMkfkR7IxVvGVWXjJc9a1aDCqrRqrSDCqrQqrTDF5S7Ih1ahzN9FDJtbjEvScvGxVkfkRhhBDDqrOqrVqrWDCiAhqBDEkfjXjKkIDHYhDiUhIiHjdiQDEqrYqrZppTqraDD5S7Ih1aDKVWXhRnMiUjdhIrfhDDDqrOqrcqrdDDqrXqrbqreNZ9ak2RqrfpqACDFtbh2DtRkTijRDOkPjfhbzLhoduW2c4ei2LsIjSxV5ShhBDDqrOqsBqsCDGiAsOhiWyBh9C7LDHkPjfzLuWk-chbjcDIkfjXjKkIhRVWXDDqsEqsFqsGDDh3Zh3Yh3aDGtRtbh2DijRkTlxPDCqsIqsJDDqsDqsHqsKNbhkVk2PqsLpqACDHxVzEh_Lj8QkgPj9dlvZDCqrOqsNDIkRLlPjZvEuNtAhoADJsasBjVVWXhRjEjJDEqrOqrZqsPqsQDIjZvEuNh3LLlPlLkQDFIhBllcjVsaDEqrOo_NqsSqsTDFxVzEkgN2Ch_LDIoPLlPjZuZivA6QteDDqrOqsVqsWDEqsOqsRqsUqsXNhLl3Kk2WqsYpqACDQsch4SpRyBilHigE-Fi3S7LhlXkgB0Bh2AwO6chuTDCqrOqsaDGh3Xi5Ui5XjoTi5VjiVDMkfkRjXjKkIVWXhRjJhhBxVDCqscqsdDCvG9EDFxVtR7IzEtbDDqrOqsfqtADFsOpRscyB-FDEjXjKkImHDIhRVWXkfYhDiUDEqrYqtCqtDqtEDEvG9EhhBnXDLsclpepRsOilHl0MwOyB0BhuThvADDqrOqtGqtHDFqsbqseqtBqtFqtINiFhjMk3ZqtJpqACDHhBj2V2CilLilEhlHlgEDKkfkRh1B9DvEjZtbvGxVLDDqrOqtLqtMDFhuZhiShiRihNilLDDiAlzDsaDGjZvEh1B9DuNhoADEh_ZrAodhoHDEqtOqtPqtQqtRDD2ChBilEDIrFkY6a2a4NweyJnEDDqrOqtTqtUDDqtNqtSqtVNjM1ak2dqtWpqACDFqsAqsMqsZqtKqtXDEicseLlcDDoQoDhaMzOowPhmGowQk0OqrUqtYowZqtZqtapqACDDkMFDM-YowPhsQowdksJowZowZowZqtcp4ao_KCDCFlSDGqKma4LitIiuQpZDEhxUhiboToWDIIodrAVWXmHHDEqteqtfquAquBDBquCDElVlalSlKDCjHzWDFj9XiqHzAjleh2SDGlFigP0AiWzUcDEquEquFquGquHDDzAhfijODFinZlKj2Aj0Zi-eDHVWXlGrPigPlFDEquFquJquKquLDHioXjoCipUj1fjoBj1cj1aDHzAhflGVWXwYDCquNquODDquIquMquPNZiuPk7BquQpiRCDEoctVliFlgXDDhWoClfDGVWXIodrADEquEquSquTquUDD-JpWltPDCiVmLDBobDE6R5GDoZDEquWquXquYquZDGinYi-Ti-Zi-Vi-Yi-WDIiVmLobma6R7H6XDDCqubqucDDquVquaqudNbtVk6equepiRCDCquRqufOFljVZODlwBZOFljUbODlwAbDEqvBqvCqvDqvEDGkMicFD0EpFMxSowPkWowQk3OquDqvAqvFqvGppDpiRCDDlVjpch2TDDlR6Oh1CDDhDiRoEDGi1ei-S7frDpYyODEqvIqvJqvKqvLDBqvMDFlVhpYhpXh2TlaDC9ZljPDFpTfjjexY6ZDDqvOqvPqvQDDhwYh4Oi-ODI9Zie9VzU2ZikAhkLhvWDCqvSqvTDDFDoMDGijMxCiwVijPiiXiiYDHiuMhvWhkL9R2ZikAk8MDDqvVqvWqvXDJhpXhpYi1Ri-ai-chpLi-fi_Li1TDKl0apTmVtE7fjmCindh0Eihfh0BDCqvZqvaDEqvRqvUqvYqvbNZivRkwSqvcpqACDCFDDEhudjjMltYlmVDHhzYlifixHlsDoMh0PwODDqveqvfqwADElVmLiVlaDEh0NiualmIk-YDEoOlR6O7JDDqwCqwDqwEDDlVlamLDGiib2Z5G9Eh0PlmNDGlR6OoOrIkAqeDDqwGqwHqwIDDqwBqwFqwJNb2ZkuVqwKpqACDBFDBNDBaDEwRrVkAmGDEqwMqwNqwOqwPDDFmLiVDEajFhiShiRDHtXhoUhhVhqHh0Rh4XiiMDH7Ehsc7fjTrFhRhBDEqwRqwSqwTqwUDDlVj9JmLDB7fDD7EhscyUDGhBie_QoVh2QqaDEqwWqwXqwYqwZDB6ODDjkej-QNDDhiPhoFhWDF_bhYFitM0MDEqwbqwcqwdqweDEqwQqwVqwaqwfNhLyUk0UqxApqACDDqvdqwLqxBDEkMFNhGMzPowPhyVowQkvYqvNqxCowZqxDqjLpqACM5dowPhmIowdkuDowZowZowZqtcqjLo_KCDGlVlalSlKhpMj1NDDjA2NpCDLhlNjwCiqXjvUwPkgKhrPpRi2Oi1Sj_HDDqxGqxHqxIDIlVlalSlKhpMjnBi7Jj_ODFhclpDj_PjpOhrLDFjA2NhjGsWijBDDqxKqxLqxMDDpC2NjADKhEsEhcihIikSpRhoSwOzFrMDEquEp7BqxOqxPDDqxJqxNqxQNZh_WkvbqxRpkNCDEne0FtFkVDLxAsZrEhnRzJ0diiIhgP6MllQizGDDquEqxTqxUDElVlalKi-RDLwWh2eh2dyci0YllRhjYhlPkgZhjfi0WDCqxWqxXDDsZh1VhueDFpC7DnelClpRDDquEqxZqxaDDqxVqxYqxbNbixWkwCqxcpkNCDCqxSqxdDEkMlcFDMhmAowPowPowQk3JowZqxeowZqxfp4apkNCDHh4ci-djhMinKi-bj9UjgdDIlGlOiRhcfjWoGDDCqyBqyCDBlaDMnekVl1KlnKzJhlPhjY8ejqZjqcjrAjqdDIitHk9FmThDhzXlqChgQixBDDqyEqyFqyGDCqyDqyHDFlVlalSlKhidDCoGoRDKpChoMhtOhidlGzEjWhzYscleDDqyJqyKqyLDFlVlalSlK8RDBpCDJhkHlxQ1P7DlXhiShiRikRlmLDDqyNqyOqyPDEhoMihalyDlpYDJ4VlvMljeihIrM8RzFikSllPDDquEqyRqySDEi6Xj-Pi-Ii-JDGFhtOhidixNzEmVDCqyUqyVDEqyMqyQqyTqyWNZljRk7aqyXpoMCDGoJrLkXwIwCh1RDN8ehoC8RqCitYzFhnBwfhoS6JwWrMhudDDquEqyZqyaDFlVlalSlKDDE8ehoClnJwIDIsCkXiY9OiElnVxJhkRDDqycqydqyeDDwWh2ekXDHhoKhoC9DijH2ZjnRj0UDDquEqzAqzBDDqybqyfqzCNbrLktdqzDpoMCDEhDsXmTiRDCmVtEDJizLl1AvXhuUiiJfh3Oh6QjqEDEquEqzFqzGqzHDG_bhYhubjrZjwUjlfDGlVFmVl2MhidtEDI7CkV6YkX9bhgQ6LhvSDDqzJqzKqzLDEhuAhhdiqVh3NDHlVlalSlKmLhpXhpYDIhDmVnZh_bDiW4UlJDDqzNqzOqzPDFjoOi-Qi-Ui-PjoNDGhctEmVlItOpTDCqzRqzSDEqzIqzMqzQqzTNhLizYkwUqzUpoMCDGiYxJlTkXoJnbDIjYimM8fkPlrElnSijZh8IDDqycqzWqzXDHhjA6LliWhvb_PihPixYDIxJpVhzalyFsIhxEsZlkLDDqycqzZqzaDDh8Ij2cj2bDJjJFDjYizDiZnK_ahzaDCqzcqzdDDqzYqzbqzeNiFlxGk7DqzfpoMCDEqyYqzEqzVq0AOFlsPowPODlvfowPDCq0Cq0DDEkMFDsYMhmBowPowPowQkrdqyIq0Bq0Eq0Fp4apoMCDEIHULM7YowPhsUowdkqIowZowZowZq0HpjPo_KCDJ7QhqUtajsNhhPh-JjsWzMi8RDKlRrIiWrPkOiRnRqMjBlZDCq0Jq0KDEj-Uh9cj-Tj-SDItNtPifpSNhgFhoB6EDCq0Mq0NDEhhS2AjsMi4YDEjWaThCDHiftNtPhJjSrViLDDq0Pq0Qq0RDBpUDIIoBsEvAUoCiDoXDIjWhHhuchgKhB8YhQtdDDq0Tq0Uq0VDEq0Lq0Oq0Sq0WDDmflfiTDCKhGDEHUhArQDJchdhefqfiZiSoSpdDEq0Yq0Zq0aq0bDFzMtayN7QkgTDDKhGtQDGHULrQhQhKDDq0dq0eq0fDElAjmPhKjIDDKhGmYDFqfNcsVvBDGwRrVh1ZhnPhqDlfDEq1Bq1Cq1Dq1EDEhrNzThqdh9DDHlwHrJlfiTxchdheDFuchjUjFhKHDDq1Gq1Hq1IDEq0cq1Aq1Fq1JNZixUk6Sq1KpiRCDFwQi0Sh4Hi0Ui0RDLHUIlfhdhekOilQhKrQiZDCq1Mq1NDHsMkDizIj5UlyN3UqBDFhdhekOiZkSDGjWrGiDlfmfhiMDEpjYq1Pq1Qq1RDEyNxQzM5RDHkDsMqBhgNqUtSxEDCq1Tq1UDFipKjxLjsLjxVjxADJhdheDhHiZ0NF3HkODCq1Wq1XDEq1Oq1Sq1Vq1YNbkDk5Mq1ZpiRCDEmflfh-JlxdDIjByXmHjKjOjUrSlYDIcfjHhExcqdiejADIpLiDhKoCHUpOucDEq1bq1cq1dq1eDGh3Hh8Fh8DjyIh9BjoQDLpLhKiDoCHUhodkPuchnDjDDCq2Aq2BDG7QtazM5Uh7PhhPDIjBmHjKjUjOsDlYrSDCq2Dq2EDEjByXjOrSDEoctVrKjADFja3LlZnRkZDEpLiDhKUDEq2Gq2Hq2Iq2JDIh-Hh4Rh5QhhPh7ChqUh7DjwADFrKtVoccjADDq2LplMq2MDFq1fq2Cq2Fq2Kq2NNhLyHkxEq2OpiRCDEjWhHlzUhgKDIkDsMxEqBhgNyNi8J3UDDpjYq2Qq2RDEiDoCIUDGiQkNhpJh1XhhCxEDEhHjWhZDDGpQqBhgNkCpDxaDEq2Tq2Uq2Vq2WDHyNhxJh9EhqX-Oijah3cDKhZkDsMvT8OhHqBpQhdheDCq2Yq2ZDDq2Sq2Xq2aNiFlzVk8Iq2bpiRCDEFDvUkcDGlE0DqPvK8GnCDGi2MjkVja9eltDihTDGHUIiDoCKDEq2dq2eq2fq3ADLhgUhwXiuS-Dh2Gh2Hh8SipN5U5Qj5WDLkLtXmRiYnblTkXoMiWFDDCq3Cq3DDDlfmfiTDElVlSlalKDFoctVrKqKcDFIiDoCHUDEq3Fq3Gq3Hq3IDHh-Hh4Rh5QhhPh7ChqUh7DDElKlVlalSDHlEqK8GqP0DvKocDDq3Kq3Lq3MDEq3Bq3Eq3Jq3NNjMqPk2Vq3OpiRCDFq1Lq1aq2Pq2cq3POFltJjMODloZjMDCq3Rq3SDHIHUKxGkMyDMzQowPhmKowQksDq0Xq3Qq3Tq3UpjPpiRCDEKLHUDCjGoDM3cowPkzMowdkrUowZowZowZq3Wq3Xo_KCDEiAhzOhtUsaDCLhPDNhvAhuHiiAh5Gsch4S0Bh3bqDi0aj4Hj8FvGDDq3Zq3aq3bDBq3cDKipLj5FjxbhzAhmYlhcinNxMjwVh7cDGLhPhzDrUhvIkGDIiXuFjAjViAiRtG5DDDq3eq3fq4ADDiAhzOhtUDCHUDGlclwJk8PlwT4LlvLDEq3aq4Cq4Dq4EDDLhPkGDFjVle2Th_NxUDIh6Ph6O7PjqCh6QljGj4fjnaDDq4Gq4Hq4IDEh5W-Rh-Bj4CDGiXhkQhyZkZ3CjADELhPkGnLDDq4Kq4Lq4MDEq4Bq4Fq4Jq4NNZixTkrJq4OpqACDH2Y_YlxOj1Xj1Yj1WufDELhPyJhvIDKuHDlO1GhmVpeIhgFpLhQDDq4Qq4Rq4SDDlAhQsHDKuHmQlO8MnC2PIpesXhzGDDq4Uq3aq4VDEnf3NrcncDDLhPhvIDHrIlRtGuKzfhiY3HDDq4Xq4Yq4ZDHjsSjsRh6bhpEh3eh3dh6aDHLhPyJtGoOaDDCq4bq4cDEq4Tq4Wq4aq4dNbiubk5Uq4epqACDDnalmOlvbDNuHDkcpehgFhmVIlOqDyf1GsL2PDDq5Aq4Mq5BDBkFDNnGuHxDDThgFpYvGsUsLhSiPqDDDq5Dq4Mq5EDCkFnaDDq3aqrOq5GDIh9LiiAh5Gj5Bh4DhuHj8Ej8BDJuHDkcsLhmVrJhoJ1EoRDCq5Iq5JDEq5Cq5Fq5Hq5KNhLivDkxPq5LpqACDJhkehkdhqWhpQi7ShpPhpOhpRhpGDLjViAsamWleiBpehQxKqf9YDCq5Nq5ODEiAjVmWhQDIhkBk-UjuOj7PjzJijAhzMj9QDDq3aq5Qq5RDF4ZxA0dhwDl1XDHhkBjOsDjUiamZ9SDEjVleiBsaDEq3aq5Tq5Uq5VDEhwSh3ShxHhqMDGjVmWhQhmbi8BleDFLhPi8ClhDkGDDq5Xq5Yq5ZDEq5Pq5Sq5Wq5aNiFlhVksbq5bpqACDHlgclkEi3UjiThuaj7ei-HDIjVleiAmWsa7cybKDDq5dq3aq5eDGrf-ChkZj4Ui7dhxTDFjVleiA7csaDDq6Aq4Gq6BDFhualjYnIh9Fj5HDGjVleiA1EiRuFDDq6Dq4Gq6EDEi6Mi_bi6Ni_aDHKhQmW5DhvcxZ7BDDq6Gq3aq6HDEq5fq6Cq6Fq6INjMlkFk5Iq6JpqACDFq4Pq4fq5Mq5cq6KDGLkFjdhQ6KlcM7ZowPisHowQk1Fq3dq6LowZq6Mq3XpqACDErUijdhmYhjdDDHUhADHchdhekOiZawRDEq6Oq6Pq0eq6QDFtMihJ4SnG8LDJInXvazd5GhSiPqahmYDDp6Cq6Sq6TDCq6Rq6UDDKyC6eDEHUhAhjdDIcfhdhekOiZk9RnGDEpuIq6Wq6Xq6YDELhPkGkQDJcfhdhetMihJnG4SqfDHHUnclAhKhAtQDEq6apiTq6bq6cDHvDj5MvchqdjoLhhcj8XDKhdheFnGciWlRiZqIDDCq6eq6fDF1ehhDhrDh8Zh8YDEhdheckSDEKxNtQhfDEHUhArUDEq7Bq7Cq7Dq7EDFimUi1fj1MhwIj1KDHfclGrBigOmCiSDDq7Gq6Xq7HDFq6Zq6dq7Aq7Fq7INZl2ek6Bq7JpqACDGhmahvGhsZioZhzAj4GDOlzcmCjmQjmRj-JmMlE0DhFaNhZvCoSDIHUhALxMnctQiGDDq7Lq7Mq7NDE0Y1Fi0PhmPDEoSmCkZmJDGhmanchvGhsZnfnZDFHULhPKDEq7Pq7Qq7Rq7SDD1FyX_HDIhZhCNhSiPhnFhFTDKncnf3NrclAh3Auf_Y2YKDDq7Uq7Vq7WDEhsZlqJluOxMDDiydhmahzNDHNahZnKhmRlqeqVDDq7Yq7Zq7aDEq7Oq7Tq7Xq7bNbloek5Aq7cpqACDCq7Kq7dDGKvVpAHULDCjGhMM-ZowPkpeowQknbq6Vq7eowZq7fq8ApqACDEKNLhQDBjGMhyRowPkzSowdkoOowZowZowZq8Cq8Do_KCDGNhZhnFhCqfhFDJlAhQncnf3Nrcufh3AKDCwRrVDJmQhlSkLnZnCuKtGzfhkQDEq8Fq8Gq8Hq8IDIhwRhxFhxKhxah7SipBh5Ah8CDMiHnSpEoZyJhBmQjSkDLh1elFDCq8Kq8LDIizWiwah2A0BizRjrFjqRjrJDElAKpYtdDGnCoOimLFDscDDq8Nq8Oq8PDFitCk8N0YyX1FDEoSmCkZhkQDFKlAhQlZ-BDGNjDhZnChFhCDEq8Rq8Sq8Tq8UDEq8Jq8Mq8Qq8VDEKhGh2OpYDGhkNilKihY8EllChzRDJlAhQpOsGnfncNctMDEq8Xq3aq8Yq8ZDL-Bi8Wi8Vi8Ni8OlnQipGsGtJvQvZDGlAhQnfncKLDJhZNhFnCqfhCyYmWilKDDq8bq8cq8dDFlAhQ_Y2YnfDGmRilehiZ2fhkA-BDGhZNhFqfnCjDDFLyJhPnEpLDEq8fq9Aq9Bq9CDGtZi5AinLhgZj1Zi7XDINhZhFlqFqfvBnChvNDJhQlArQncnfrcpZ0YmCDDq9Eq9Fq9GDEq8aq8eq9Dq9HNZhkNk1cq9IpkNCDLiodhwCivTh0Hl1VjrNl1UjrCj4ZjrIj8NDEKhEkahGDCq9Kq9LDG1ejmahhDiqAjiUjgVDJoctV8Nivfh0HNiScpdDELhPlAhQDEpiTq9Nq9Oq9PDIjqbi9cjjPi_CjrDlmZj8KjrODDpiTq3aq9RDDq9Mq9Qq9SNbhwCk5Qq9TpkNCDLhxBh5ahwOhwNhxGjsejsYjuMh5OjuGh5ZDKlAhQncnfLHUNiScDCq9Vq9WDEj0Kh9PKhGDIlAhQnftZh8Ch8KKncDFcNhZiSwZDEo_Mq9Yq9Zq9aDDKhfhGDLkgGj5Sj6Uj6Tj6Sj6Rj5RjrVi8Kjldi1IDCq9cq9dDFh5Zh5ahwOh5OjuNDCq9fp6CDEq9Xq9bq9eq-ANhLiwdk6Nq-BpkNCDHKpXhfnOyCwYigYDIlAhQlhBncnfufrctZDINhZhFiSchCqfTDEpuIq-Dq-Eq-FDJj8Ri6fi9LjgWjoIlhZlkDjkKjkLDKlAhQHhApOLyJhZrBnODCq-Hq-IDD6IitLk9LDENcfhZDEpuIq-Kq0aq-LDDq-Gq-Jq-MNiFnKk5fq-NpkNCDGhzSpQhzTh0U_MivWDClAhQDJncnf3NrcwJzZufh0cihYDHyGqfilGhZwZybqVDEq-Pq-Qq-Rq-SDDwZ1NhvNDFncnf3NrcufDDq-Uq-Qq-VDIi9fi-Ai9ei9ajrGi_Ai_BjqYDGncnf3NwJzZKDDq-Qq-Xq-YDGhzShzT_Mh0U-Hh_PDEqfyGmWilGDDq-aq3aq-bDEq-Tq-Wq-Zq-cNjMiuTkrfq-dpkNCDFq9Jq9Uq-Cq-Oq-eDGKLNhQvVpAMhsBowPowPowQknaq8Wq-fowZq_Aq3XpkNCDJhwRhxFi7YhxKhxah5Ah7Sh8Kj3EDMDFYtUvUoMiYkXhtQoZkLkcDCq_Cq_DDGlAhQnfuftZj2IDENhZhF1FDEYqOkKyUDJDFiYnblTkXoMhtQhnDDEq_Fq_Gq_Hq_IDGhtQhnDjsUi7Qj4Fi6QDGlAhQnf_Y2YKDHNaDhZYsCFDDq_Kq_Lq_MDFhQlAnfrcufDGh8Lj3Ci2Cj3Hj3Bj5dDJoMwCDiYoJkXFnblTDDq_Oq_Pq_QDEq_Eq_Jq_Nq_RNZikfk5Jq_SpoMCDHjqDimShpFj7Ni1FjpbjjADNDFiYiRoMhGzTtMNlAhQHUDCq_Uq_VDEjhZqSh8Vi1HDIDFtMkcqDzT8M1GDDq_Xq4Gq_YDDwThmThUDElAhQLhPDHDFiYkctMzToODEp6Cq_aq_bq_cDDq_Wq_Zq_dNblrPknQq_epoMCDCq_Tq_fODl2cZODliKbDCrgBrgCDFDKNHUMhsCowPowPowQkuQowZrgArgDrgEq8ApoMCDFKlAhQpZhGDDhDsXmTDGjVleiAnBoG2TDJoPpPiD6F7BlgMlPnEhjSDErgGrgHrgIrgJDJhpFj2Dh6bhpEh3eh3dh6ah8Vi4aDHFhGmYmf5UzTlcDGsXiRoEvfpDqVDDrgLrgMrgNDDKlAhQDChDmTDFFhGmYzTlcDEiRsXoEvfDErgPrgQrgRrgSDFlAhQpZKhGDHjVleiRnCoOmWaDEq3argHrgUrgVDBqSDFLhPlAhQKDGjVleiRsXiAoEDDrgXrgYrgZDFrgKrgOrgTrgWrgaOFlsHowPDBrgcDFKkMsYHUDCjGiNDDAGhTM7aowPkoNowQkvfrgbowZrgdrgergfrhACDEpKHUKMhsDowPkpZowdknfowZowZowZrhCpjPo_KCDIinVinQi9Vhgdi9Si9Rj6FjlGDOoNoIqakSkOhdheoHh0Xhybh1Th2Mh1dljSDCrhErhFDJhybh1Tloch2Mh-D-Oh7BloXlnRDCdeDJInXhyeh0X_UoHhKHpaDDrhHrhIrhJDFhtHxe1FyEhGDFiiasVj4cxdjFDFoNoIqaIhteDErhIrhLrhMrhNDGkOiLiEhdhehjQDEHUhAhODErhIpjYrhPrhQDErhGrhKrhOrhRDEpKIHUM-aowPkWowQktFrhSowZowZrhTqiRo_KCDF0O5JtainPi9UDMlRrIkOiEiRaNiWhdhekSoODCrhVrhWDDdehKDDmfiTlfDFhKHhOhAkIDKi2Sk-RwRhjPhnPhqDiRoElkZsTDErhYrhZrharhbDCrhXrhcDHhibhhKhtVhkKhxU2XlrcDJlfh1dsL1BiScqexcitEDDrhYrherhfDDhKe5JDHnR1YqMhtVlmGh9VilZDImfiTlfhdheiWxclFDDriBriCriDDChKeDE0asLjydjzEDJlydiwQhuVlpBhiblyWl2Gh6PhJDDriFriGriHDD2Xj7FhtVDDxclfiTDGhKucigfhjUtHtQDDriJriKriLDEriAriEriIriMNZlyaksQriNpiRCDEdehKHDGoNoIqMhteuchjUDGNayY3TihVcDDriPriQriRDH5K5O-OhhAhhJh9Ah9ODJiTmfoNoInRi2RnPsIqMDCriTriUDCoNoIDEoBrQhN-SDDriWriXrhYDDhtH9Q2QDEdyEiLlgADEhFkdidiiaDFoNoIqaqMiwDDEriZriaribricDEriSriVriYridNblzLk3QriepiRCDChFNDBkdDKiTmflfnRparKchdheiZDFdehKHhODErjArjBrjCrjDDHhyDhyC5Rj9Bj_aioBj8cDKlRrIhdhekSedhKhOaDCrjFrjGDD0O5JtaDDhFkdidDCrjIrjJDFhyAhxAhxX9chyBDIiTmfhdhemapaoNrKDCrjLrjMDErjErjHrjKrjNNhLk_Wk7WrjOpiRCDEdehK0ODFhBjZlXhlHh1FDJiehdhefiTlfuSxCFDDrjQrjRrjSDJipQipOipPi9QjyCj4RjnDjnEi8cDIhBuSielCapdlRjEDCrjUrjVDDjzDi9Yi9GDHhBlXjZieuSlgLhjZDCrjXrjYDDrjTrjWrjZNiFiyIitBrjapiRCDFjBuJlYmHoWDJkfkRochEjHqdjAfiSDDrhYrjcrjdDDta0O5JDGjBsDjUlYjKoWDCrjfrkADHpU1H0cjgci6P-QjhCDEdehKhODHjBhjRoVhtZiehEhzZDDrkCrkDrkEDFi9Oi9ZlgIh9RjzHDLsDiuchdheiTmflGmVfrKiyVDCrkGrkHDErjerkBrkFrkINjMyHkxFrkJpiRCDHh5Xh0JxZlgBxdjtBj8WDEdehK8LDKkIpPhjIqZsSwHlPuCljEhjSDDrkLrkMrkNDGiAsOh9ClzPh5cjlDDHkIpPhjIkQhjShjZwHDJjczLuWhdheiTlqThtB5DDErhYrkPrkQrkRDEi7EloElrIloDDGkIhjIxZsE2eNDDrkTrkMrkUDCh0J2eDGoIhBlXlfmfodDDrkWrhYrkXDErkOrkSrkVrkYNnHl3QkscrkZpiRCDGLhPkGnLhiakQDIhjR6bhtMzdvahncjiQi5GDHdehKyEucKhkSDDrkbrkcrkdDFLhPkGkQhiaDIyEucliLi3Kh0WhjUlldinUDDq5DrkfrlADKj_NhyBj_BjiWjiXj_Lj_Mjhfh2fh9fDJiTmfiHnSLedwHpEDCrlCrlDDDrkerlBrlENsdlhYk7JrlFpiRCDMhpWh9Xh9WjyYjjLjyUi8fi8ei8dlqElyLjyVDKiTmfjDdeKiSoNhZHDCrlHrlIDEhgIiiZhnAh0ADGiD6enWoKUoCDEKiSlfhEDErhIrlKrlLrlMDElfmfiSKDHhtSjnWuIvQhnWhpailCDEHhOhAUDErhYrlOrlPrlQDChEKDEiDnWoKitODEuIrTvQnEDEiSpdlfmfDErlSrlTrlUrlVDErlJrlNrlRrlWN4TlpCk6DrlXpiRCDGLhPlLkQjZuNDGjWyU4Xhuc3TqMDHkamahoImWh2OhQ1ADErlZrlarhYrlbDEh5eh4Ii6Uh4bDFdehKhjELDCrldrleDDa3TmQDJyE9Si9AhtHh0WqMi9Fi9X6ODDq3armArmBDDuNvPikWDFkahoIhjRlzZaDFlfmfqMoNpaDErmDrmErhYrmFDErlcrlfrmCrmGNhuIlsRksRrmHpiRCDIhpV6NhwWhpUjyejyf-PiqGDKiWwClTnbsCiEkOlFkXzFDCrmJrmKDEFDrQ-SDJiTlfmffhdhelGjHhEDGlEvK0DqP0InCDErhYrmMrmNrmODD0Ota5JDErQFD-SDGflGhdhelFiwfDDrmQrmRrmSDDrmLrmPrmTN8cqPk6IrmUpiRCDKriOrifrjPrjbrkKrkarlGrlYrmIrmVOFltI8cODliR8cDCrmXrmYDHpKNlUqbkMhKLDDiNjGoQM-bowPh-fowQkuLrhdrmWrmZrmarmbpiRCDCjCKDImRmGile_M8HhtKl0Pl2IDGdeNhOHhGDDrmdrmermfDD1dh4LjlHDIaNDFiYoMyGmRDCrnBrnCDE8H_Mh_PlnODDKjChGDDyGqfhiZDDrnErnFrnGDFhqdhgGhgAvDvcDHFlRNaiWDhtTDGdeHhOhKjCDDrnIrnJrnKDErnArnDrnHrnLDBuCDBiGDDrnNrnOrnFDF6SiGhkSljAlwYDDKhGjCDHdehOHhAhgGhgADDrnQrnRrnSDGvDh8fhhcvcj_FhrNDJhdheiZFkStMnG7JqIDHuCiGk-StQdel1bDDrnUrnVrnWDB6SDFjqVlrZiGhkS2eDDrnYrnZp6CDErnPrnTrnXrnaNZlmCk5drnbpiRCDGwJzZrVhoVixKixGDFdhKHehADIwAhnQlctTiakFiidi4PDJjCiSKh9eyd9WsVliPcDErndrnernfroADHhhFhqFikehwbi5cioD0PDGdehKjCHhGDIwJhoV8PiSh0ZwTydjCDDroCroDroEDFhzLhtAixLiwGiqBDEHhAdeDGjCKiShSiPjVDDroGroHroIDDroBroFroJNbiuYk5OroKpiRCDDKpX8VDEdejCtaDHfclFiS6IlG8NDEpuIroMroNroODEhvQhkOnKpXDDK8VnODGhgGhgAhG1djCj2EDDroQroRroSDJxfh0LvPhtfinAjnUlxWjjFlmPDDKnO6IDGdejChKHhGDDroUroVroWDDhvQhkOnKDCKigYDF6SiGhkSh1ehhcDDroYroZroaDEroProTroXrobNhLiwBk6ArocpiRCDIj6djlCjjOjjNh9PjyFimVh3VDFdejCtahGDJtfigMhiOiLoHiSflgJsBDDroerofrpADGi5Mi5Lj7Hi9Ci9Ei0ZDHdehOxYhKoHtfDCrpCrpDDGjmBjkAi-Bk9VlnIi_cDH1dh4Li9DvDhgGhgAjlIDGtfiSlFhflGiWDDrpFrpGrpHDBh3VDGdejCKHlnTDCrpJrpKDErpBrpErpIrpLNiFlzNkzZrpMpiRCDF_ThnGhuEhnRlqADGtNtPyLifhjJhJDHdeHhAhOjCUDJhSiPhCiSfTjCxcrHDErpOrpPrpQrpRDJ4RlidjjSh4f7TjwM-KlzXj9YDGdeHhAhOjCDJiHnSjCiSKfpElRiTDDrpTrpUrpVDEhrAipXj4EhrBDGjChtTwMiL8PhNDDrpXrhIrpYDFi6Fi6Gi_PjhVjhWDGdejCHUrHDCrparpbDErpSrpWrpZrpcNjMllIk5LrpdpiRCDFrncroLrodrpNrpeODitXowPDBrqADGpKKvVpAiGhJDChMjGM-cowPh-dowQkpdrnMrpfrqBrqCrqDpiRCDGhgdhqXh7B-Oi6VhpKDItfiHjDDvTkDmRnPDDrqFriPrqGDBrqHDGdehKoNoIucDHYqOrQhNjLnDkCDHhdheiZckSmWkODInAhjEoNoIqMnPjSj6VDErqJrqKrqLrqMDGh4HwQjgSi5djgAjjCDKdehKilQucoNoItQNtHDCrqOrqPDHjzAjzBi9Pi9Tjycjybi9BDIhdhekSFmWiZnAiWDCrqRrqSDDrqNrqQrqTNZk8ek5brqUpiRCDK5K5Oh9OhhAhhJjuZhwMh9Aj6Pj2GDRnSiH_VhjLDwHiTmRtUnPkIsIjSoZnRpE7EDCrqWrqXDFdeKhsdyEDJoSkAmGhmPmRxFoR1FsTDGoNoIqMwHkIYDEqwNrqZrqarqbDDhhVhqHhwMDGa7Ei1dj4ShlFlsdDFlqUxYh_bnZjSDDrqdrqerqfDChoNj3IDFjcnSoIoNiTDDrrBrhYrrCDErqYrqcrrArrDNbhoNkxDrrEpiRCDBhFDDhNYdDDjCKhGDJoSvCmCmJja6GwZjDnCDErrGrrHrrIrrJDJinSj6Ij_ZiqUhyEkgAhxXhyAhxADMiHnSvNDKiTYpEhNFmRvTDCrrLrrMDHidk_HlyXi1WyEld2QDFdeKhGhODDrrOrrGrrPDFj8ahxbhlVhxc5RDDKhGhODHhFwMvNvTrP_Z6GDDrrRrrSrrTDDhFnChZDGoSvC1NmCmJ6GDErrVpkEpkDrrWDFrrKrrNrrQrrUrrXNhLlUk2ArrYpiRCDK1ehhDvchgZj_Gj6Qj0Vi1CjlVhhcDCrjBrraDOi9HiqTh-Ej_TjyHinCi5Dj_CiqEh9fl1JjhejvTh2fDLiHnSDLYiTjFpEjSFmRDCrrcrrdDFHUhAyEhODELkGnLhiaDIidl1GhncThEwbvKnCDErjBrrfrsArsBDDrrbrrersCNiFqbkmIrsDpiRCDHxFoRqLjPhyc-HhkYDFNhFkdidhgdDEdehOhKDIyGlJqVhV4QoHie8CDErsFrsGrsHrsIDEhkY-HioehlEDG5K5OhhXucehKDHlJieyG8CFqYhBDDrsKrsLrsMDIjhPj8fjhSjhRj8ej_chycipJDK4QqVhSiPqDDyGhoLhkFTDGdehOidoRxFDDrsOrsPrsQDDrsJrsNrsRNjMltck6frsSpiRCDGDtUiBvUlElKDENhFkdidDFdehK6NhODJiYnblTwCkXoJiEhiPkLDErsUrsVrsWrsXDJj3Dh8Lj3GhlVh9ShyEh-Ej_ej_SDHde6NhK-PhOoNDLoMkXsClTnblRiWakLiYFDDrsZrsarsbDF6NhpVhpUhwW-PDEDiBYtUDDrsdrsVrseDDrsYrscrsfNnHlEkvIrtApiRCDGrqVrrFrrZrsErsTrtBODluSnHDBrtDDGpKNlUqbsRidM5eowPkpYowQkkHrqIrtCrtErtFp4apiRCDFhlBinTinRi9WjtVDJDFiYakXoMmVNjSDCrtHrtIDBrtJDChNYDIoSmCmJ1NwMjawZrPDErtLrmdrtMrkDDEj-AlxXj2HiqKDHKdhGidjChNhODCrtOrtPDBwMDDKjCvcDHdhNhGhsdiLxYidDHjDvSnPterZhtBiEDErtRrtSrtTrtUDEoS1NmCmJDDpkEpkDrtWDErtNrtQrtVrtXNZiwNk3frtYpiRCDIhNmYhGhhRhiVhpChpWh6DDLnE1QiDnWoKoX6euIvQvLhgIDDde8LDIkAmGsViXihLl0BqelcDErtartbrtcrtdDJhpWh9Xh9Wj1Ei9bhzUj4djyLjoEDKdehNmRiWFhGjDhFlRDCrtfruADJhpChiVhhRj8Vimai8ZioLj1B5TDDdehNDGlRtDiWiXlFYDDruCruDruEDEmYhhRhiVhGDDnE1Qi3WDFiDnWoKoXjncDFiXhEiWlcsWDEruGruHruIruJDBdDHwGsVxdh5ElmUiAtDDGiDpOnWoKoCoXDGkIpPmYobhGlSDEruLruMruNruODFrteruBruFruKruPNbizTkwXruQpiRCDEhNhGmYdDJwQhgNh9TxQjlLj8djobhxDjuTDI7AiWlFiZ3DhdhelGDDruSruTruUDFh9TjlOxQj9A9cDFdehN8LhODHqIlRhdheiWlF7ADDruWruXruYDBwQDGhlBhrNhGtQdeDHhdheiZiWlGFnPDDruarubrucDDruVruZrudNhLitDk6XruepiRCDEqUtQhkBxEDGqX8NublzEh8ThqVDGHdmYhNhGvYDIfiZ6YhdhelmalGFDErvArvBrvCrvDDIi7Bj6Oj4Bi7DlhNjmSjgGi7CDJdmYiZf6YHhN4RFDCrvFrvGDIh5WhnLmS-RjsKjsIj4Dh-BDFdehN5ChqVDJlRrIhdheiWNiXiZoODDrvIrvJrvKDEh8ThqVj4Ai6cDFhNdqUobmSDCrvMrvNDErvErvHrvLrvONiFiyMkxNrvPpiRCDErtZruRrufrvQODiuWowPDBrvSDGpKhGzDKHUMhsEowPh-eowQkqUrtKrvRrvTrvUpjPpiRCDFdehOhGmYDEfpYh1CuKDGNjWTahChFDErvWrgQrvXrvYDJhgchgfqS7Ph4Ui_Oh3MhhZj8UDITNhCifhFkdhJaDCrvarvbDCrvZrvcDHqShgchgfh4UhpE7PhhZDJDFkSqDpTlRkciWlJDCrvervfDGdehOmYhGxYDFkSDFkc1UDIhhdhuAqDnZqStElmbvXDErgQrwBrwCrwDDFhhdhuAi6Bj3KhiTDGdehOxYmYk_GDEhDmVmTtEDDrwFrwGrwHDDrwArwErwINZl0Rk6ZrwJpiRCDGhgcqShgf7PhhZjzGDHNThCifhFkdidDGYqOkKDFuVDDrwLrwMrwNDDifjkFh5JDHdHhOhAKoF4KDHThChSiPDFcDErgQrwPrwQrwRDEdhOHhADIhvTikQyIikPh7ZhoLhFkdDGFDYjS7dhEDErgQrwTrwUrwVDDrwOrwSrwWNbikfk6QrwXpiRCDHhgcqShgf7PhhZh3Mk_MDHlCakLtXmXkKhBDCrwZrwaDFdemYhOhGDEalCh8d3TDJrFjTwe2a4EhBqZ6PjSDErgQrwcrwdrweDDhhVhqHh3PDDalC7EDEhDxYhOeDDrxArxBrxCDDrwbrwfrxDNhLitQk7ZrxEpiRCDG6EiwUhgQhrFhjJjqFDFiftPhJ4FhjQDGdHhOhAqSubDErgQrxGrxHrxIDKkVqGpShkJh8Rh7ZxB-K7ThrADEdHhOhADEtPifhJjFDErgQrxKrxLrxMDHh2Xi8MjxejlSjkajgQjgRDJiftPhVlxIThCjViRiSDDrxOrgQrxPDDrxJrxNrxQNiFlyTk5erxRpiRCDErwKrwYrxFrxSODlmcowPDBrxUDFpKsYNvHKMhsFowPkpXowQkvcrvdrxTrxVrxWppDpiRCDFpGHUIyDDBoDMhiEowPkoeowdk6HowZowZowZrxYrxZo_KCDBiCDCkDsMDLToVwZlyRhzIigFhClNareqQDDrxbrxcrxdDMikOhoEhvM6fikbixah2YhoXjvHi1cjvFjvGDCrxbrxfDFhHlJreh1SjbDGiGhRpO3LikGjdDDrxbryBryCDLi2Fjzfi2Gj7Yj_Xj7Wj7Xj7Qi2Ej7Rj7aDKDFiEiRiYiWlOYlIk8XDCryEryFDErxeryAryDryGDEiCnE1QhpDDJoFpBjOhqailTlpNlpMilIh6VDIydzbk_B1J8KoXj_Ii3GDEryIryJryKrhQDMhqajzQjzOjyQjzPjzRilTj9Tj9WiofilIh6VDKiCnE1QTlNhnMoVajWhFDCryMryNDFiCnE1Q7NkRDFmZoFjOHUDDydzb4WDIjuDjtMjtJjuKjsdjiCjiHjiGDEryPryQryRrySDDnE1QiCDEmZoFjOUDErOif1IqXDEhRubiGjaDEryUryVryWryXDEryLryOryTryYNZk_CkvBryZpiRCDGiCvW-QtA7NkRDEihAi_EihFjraDELhPnLi_fDFhkQkZ3CiXiHDErybrycrydryeDJi_FihFi_Gi-Ci-Dj9Vjibjiai-KDHiCLtAjWtdhQTDCrzArzBDDiCvWtADHjkXjrci2Qi-Ei-Gi-Fi7WDDrzDq3arzEDDryfrzCrzFNbljBkwYrzGpiRCDFi4O9ei4NiHvNDJIhpbk9HijchtElpdoY1WhuGDDrxbrzIrzJDFjuRjuSjxSjtYjtXDCrxbrzLDIpUinFhwQj9ej7Ij7JjgXjhFDJiCIoBUjWhQtdhHhRDCrzNrzODIIoB1WhtEhpbhuGigfnWDGpUvWh3Gh3F-Qj5LDIjWToVtdhHalNhBDDrzQrzRrzSDJhuG6Jlhbi7eh1PjmGlsci6RjhADJoVThCtd1VhHlNkDaDDrzUrxbrzVDCIluDDIh3Gh3Fi3Xi3ai3di3Zi3bi3YDFiXiHpEi_DihTDDrzXrzYrzZDGrzKrzMrzPrzTrzWrzaNhLijWk8JrzbpiRCDDryarzHrzcODizBowPDBrzeDGpGyDIHUiGDCoDhMMhsGowPkWowQkwEryHrzdrzfr0Ar0BpiRCDGj-Lh5eh4bh4IhpKjpGDEiCnEpUkRDIhJqX1BifxW0a_ItPDDr0Dr0Er0FDIqX0asLhxOj3Sj3Uj3R7HDKhuF9EijCif1BlrYjqUubcieDDrxbr0Hr0IDCr0Gr0JDFpUvWjhE7NhwQDFVWXhBjtIDH9OiY0Nl1NjDlFilNDDr0Lr0Mr0NDGwUipRlub-Mh9Kj8TDEiCpUtAjoDDJkLiuFiWhdhemWjHiZnZDDr0Pr0Qr0RDDiCpUvWDHjtKjtLjtPjtNjtQjtOj4IDIoHtfrBsEzboShIhmQDDr0Tr0Ur0VDDr0Or0Sr0WNZl1Ok8Hr0XpqACDDjWhoXjpJDHhdheckOiTiZtfDHhNHUpOmZjOYDErxbr0Zr0ar0bDGhIhkU9Mj4XigCsUDJiHnSpYjHhbpEqXiTmRDDrxbr0dr0eDIj7Sj_Wj7Tj7Vj7Zj7cj7Uj7dDKiTiHnShbjHkTnRmXibpEDCr1Ar1BDFh5UhxMhwdioHh5TDK0GqKqXlwGl0Umalyci_JjgM_IDCr1Dr1EDEnE1Q7NhpDDGHUmZjOqApBDEk_VwQldhpKDGhdhekOciTiZDEr1Gr1Hr1Ir1JDFr0cr0fr1Cr1Fr1KNbiuLksZr1LpqACDEiCnEpU7NDEif1ItNqXDFhRubjatZvDDHiSchC1BTigarHDEr1Nr1Or1Pr1QDJjtejuFh7WjuAhxJhzEigCi6Th4VDLhWThCiSjHhFhZqPlEsKizVDDrxbr1Sr1TDHhChSiPT0a_ImaDInEHUoFhRh1cjWjODErxbpmOr1Vr1WDFjkGjkHi_Wh4VjwKDFiCkRnEpUiXDCr1Yr1ZDEr1Rr1Ur1Xr1aNhLlzMk5Fr1bpqACDIh5UhxMh5Thwdj0YioGjlBj0XDNhZhFid2f0esKhlA0GiHDmQtWpLDCr1dr1eDDhFhZnJDFixe4KhnMluWilVDHmZHUjOoFpLpODI1NKhGsHpLhRjamQDEr2Ar2Br2Cr2DDKhlAh3Kh3Jh3IjoPj8bi5Ii5HjlKjpADIiChnMuHkZnEhZhFjODCr2Fr2GDF9ci0Qj4el0YjofDEiCpUvW1HDHmQNahFiiShnarQDDr2Ir2Jr2KDEr1fr2Er2Hr2LNiFlUktOr2MpqACDEr0Yr1Mr1cr2NDGpGyDlUkekEldMhmCowPk4XowQk4fr0Kr2OowZr2Pr0BpqACDKsHh7Eh7FhhW0QjzNjsTh7ThqSjzMDFNhZamGyYDIjSrVltGtG7FzflPrdDDr2Rr2Sr2TDGiAjViZl1EmW_NDIwRrVmGsHhQtdoOjDDEp6Crxbr2Vr2WDCr2Ur2XDJsHh7Eh7F0QhhWjsVjxXhqSjzLDKhGhie2fmYhlMtEhkA-BpZKDIiWlFiZ3DhdhelGkSDDr2Zr2ar2bDHuHiXhuBiAjVtG7FDFhGmYKh9Dj4ODHHUIrQqAoFjODErxbr2dr2er2fDChQtdDFhdheiZkS3DDG-SrQpZj5Pjyaj9aDEr3Brxbr3Cr3DDDhQtdsHDDpZrQhGDFh8NhrDsZ9fwQDFiWlFiZhdheDEr3Fr3Gr3Hr3IDEr2cr3Ar3Er3JNZizfk5Zr3KpqACDJjiKjlFltUjhNj4JjyRi2BjwejxZDFiCnEpLkRwUDCr3Mr3NDEiCwUsH0QDGlejVrVhmbaoODIHIjOnXjUwfzGhGDEr3Pp1Ir3Qr3RDFsH0QhhWwUhqSDDyUhiMjFDGHUInXjUKDDr3Tr3Ur3VDFiAjViZK_NDCyUjFDFHnXIjUUDErxbr3Xr3Yr3ZDEr3Or3Sr3Wr3aNbk9Ok6Er3bpqACDGiCvWsH0Q1H0cDEoTlNnYoWDJmHjvNjKjXh2NwLsSh2P0cDJjHiZ0DlEochQmWiAiSDEr3dr3er3fr4ADEiC2V0c1HDHiyJinJi7bhlYhxeh7Vh7QDIjHhZoMlEuKhCxWNDDr4Cr4Dr4EDGiCsH0QhhWwUh7TDClNoTDEjvRjKjzcj1eDDr4Gr4Hr4IDDr4Br4Fr4JNhLpFk6Tr4KpqACDHsa2ezcjwB1Eh3XxZDKhdhemWiZxChQsOjcwUiADDrxbr4Mr4NDGwU-M1VhQh9KsHDF2eh3blgD1EzcDFiChdheiZtADDr4Pr4Qr4RDGsOh5cj0cj3Aj7BhqDDJjczLhnUjfmWhKhjL_VnRDDrxbr4Tr4UDDr4Or4Sr4VNiFloCk7er4WpqACDHjViAlehvanBkFh2EDIrelyAiQh6ei8PhrIjgJj2XDDrxbr4Yr4ZDGsHwU-M1VhQ0QDGiGiQhH9J3LitSDHiCtAhdheiZjbiWDDr4br4cr4dDGi6SjpKh6ejpFjubjudDItfjViAmWKjtShdheDDrxbr4fr5ADDr4ar4er5BNjMltCkser5CpqACDG0CzGhjFwfhlKllGDFhIhFnJhkUkdDLhkH4WmWLk9D8UhQiTiHjHnSDErxbr5Er5Fr5GDHh8Ni2fi0Xj3Mj6Li2Uj3NDFiC0ChQtdpLDCr5Ir5JDFLjZikWuNvPDFpCnJhFhIhkUDG0CzGhjFhkHl1LwfDEr5Lr5Mrxbr5NDDr5Hr5Kr5ONnHk_Xk4er5PpqACDGr3Lr3cr4Lr4Xr5Dr5QDHpGKpFlUqbiGlcMhsHowPktPowQk4Cr2Yr5RowZr5SrxZpqACDEHUIhNMhySowPh_HowdkuXowZowZowZr5UpjPo_KCDDi6Wi6Zi6YDI6dnWoKUrGiHkZjDDCr5Wr5XDHiDnWoKoXyQyRoCDK5Uh7P-Dh2Gh2Hh8ShgU7QhwXhoPDCr5Zr5aDCr5Yr5bDL5TjyOimW-Dh4QjyKioYj5GhoPh6Dj3fDLjAwP3IhlNiXiWkSsfiDnWoKDCr5dr5eDGiDnWoKoXyQyRDHhGmYobh1JhpChhRh8aDIqUYjAKqahchlNwPDDr6Ar6Br6CDFjxaj5Aj2Yj2ai1BDGFobhGjAmYlcDCr6Er6FDFh8ah8Yh8Zj5Oi8TDHhdheYpZiWjAkSDCr6Hr6IDFoboZh4QhpLj6cDFjA2Ni2PhcihCDJiDi8Qi8UsfyQwP3IwLj5VDDr6Kr6Lr6MDFr5fr6Dr6Gr6Jr6NNZixEkqPr6OpiRCDJiDnWoKoXwP3IhhCsfyRDJnQpMpIqFpNqEqc7OhhIDIkAoYjAvYiXqefiEDDr6Qr6Rr6SDGpMpIqFpNqEnQDF5TyNxQ7Q-DDHoYiZkAoVvY3DfDDr6Ur6Vr6WDGlrfk9AjnP7Oj8Ij_ADIUrMjAhoaltLoCiDqCDF_O7c9XkUsDDDr6Yr6Zr6aDDr6Tr6Xr6bNbiwOk3Ir6cpiRCDNioJjkZjkYjkbjiMjiJhlDj4ajlXjnMjxHj4YjyNDMiHDnShdheiTiZkTYnPpEiDDCr6er6fDFnJhZidjbhHDHoIqaoNkTtSh4TjgKDKkDhGmQhFjayNxQDYoBDEr7Br7Cr6Ar7DDEyNxQzMipZDGiDnWoKoXjIHDGhZjbqUtS0GldDDr7Fr7Gr7HDHi3Di4fh3cj6Ci3Qi8ajjTDInPrZjSvLoIjF8OnZDCr7Jr7KDDh6GhxDldDFiDnWoKyRyQDEoBiLpEiHDDr7Mr7Nr7ODEhhCloJloHivGDEhZnJidhFDFwQkDhGoZxQDDr7Qr7Rr7SDGr7Ar7Er7Ir7Lr7Pr7TNhLiyckoPr7UpiRCDHiDnWoKoXyRyQvaDHoUjUrShjF3IhrPwbDLkAiE1LqemGiX_J7GhnE0b2UDDr7Wr7Xr7YDHrSipMhoZllXjyPjoFqCDG1LiE0Hh7Il0dnJDHnRmfkTjcDuWjSDDr7ar7br7cDH_JhwLh3fhwZj8YjgFimTDGiDnWoKoXHIDIhHjWiEiZDjHhdheDDr7er7fr8ADEh7OjjWi5Fj6WDK3BigT6ehHiEkA0ZikVwWvLDCr8Cr8DDEr7Zr7dr8Br8ENiF0Ckrbr8FpiRCDKiDnWoKoXyRyQsfwLh2NhxWDGlNoT1ZnYhzEoWDMhuZieuShiShiRjHqZjKjXjSmHvSDDr8Hr8Ir8JDIsfwLh2PjyXjySjyMj5Kj5CDGlNoT1ZlnaoWh0ODCr8Lr8MDGqZsSmHjKjXjBDEuSievLk9NDFiDUoCItHDEqnYr8Or8Pr8QDDr8Kr8Nr8RNjMlybkxCr8SpiRCDIhxWjxUiqSj_Qj_RioMipAjvDDOiHjHyIiDxEDfjSh0dh_eilOimJ9TiLDCr8Ur8VDDIhNYDIimdi4Ci4Ejqfi4DjsAjsBi9MDHkdyIhgIiiZhHjbnJDDr8Xr8Yr8ZDLimJlyf1WhpbhtEivMk-dhnWiyNk_LijcDDkdyIlNDGIxEiDiHDhmcDDr8br8cr8dDCkdyIDFiDnWoKilOUDIhmP0YhtLiyEh0dvUYiLDEr8fpjYr9Ar9BDEr8Wr8ar8er9CNnHlzFk1Br9DpiRCDKjjajjcjsPjjbjwDltOjpBjgCllajkfDKkVqGtChVibiLvYdhZxBDCr9Fr9GDF1DhjclgWijIjpDDEkVqGlkctCDNoZh4PhlFhmXhvVh2RkgChyfiyRh8Xi5Oi5QloIDDr9Ir9Jr9KDFhlFh4Ph8XinciqRDKiDoXUvLhnXoCi8AqXjFpLDCr9Mr9NDGllKlsXjmOhkWljQloMDC1DhjcDFkVsfjXqGtCDDr9Pr9Qr9RDEr9Hr9Lr9Or9SNsdlnFk0Sr9TpiRCDBjFDBpODGsGtJuIvQvZrTDHoBiLjWHIhdheDEr9Vr9Wr9Xr9YDMhlAhmfliVhoT9UjjKjuQi8SjzFiuNitblmADKhZoVlsZmStDaLDrIyYDCr9ar9bDGvLhpailCj3eh7ejyWDFLiDwbmVUDHaoZiVqahkJh7cmfDDr9dr9er9fDFvQigLh5ExdipcDELHhAjUDIDvUoZiHobkLiBwLDDr-Br-Cr-DDEr9Zr9cr-Ar-EN4ThuCkwHr-FpiRCDIr6Pr6dr7Vr8Gr8Tr9Er9Ur-GOFljZZDBr-IDIIzDmDkHoUpF2bjFDDiNoQjGM5fowPh-bowQksCr5cr-Hr-Jr-Kr-LpiRCDJh7NjIuDhNoFjOhApBhODMf4aijFmS1XhmXhhYhgThhGhgOh-FhlMDHiDhkRoI9ZnPierZDDr-Nr-Or-PDLhhYhgThhGhxfhgOjnTi3FlxNhmXi8EkgSDKHoFjOieDmSwMfhNjIDCr-Rr-SDFvXj9fk-MlmHi4QDIjIuDoFhqajOhoQHLDKDiYFjDjHnblTmAk-J1GDDr-Ur-Vr-WDBlIDHnJidjFjbh6GaxHDKmS1XhgH6YfigJigIsJk-ZiiJDHHjIjOmZhNpBqADEr-Yr-Zr-ar-bDIh-Fj1HjjGi3Pi5Sj4bi6Aj6JDIf9Zie1XDwMnPhzCDCr-dr-eDGk8RhoFhiPlwRitVxHDGmS1X4ahgHigJigIDGHmZjOjIpBuDDDr_Ar_Br_CDGr-Qr-Tr-Xr-cr-fr_DODl0fowPDBr_FDGtIhNHmDkHKM7bowPisUowQksEr_EowZr_Gr_HppDrhACDPhkehkdh7RhqWhpGhpQhpPhpOhpRh9Jh9IjzIj7Oi6Hi7ODQfhFne0FrLoJnJDmSxK4ahZpetFlvYiEDCr_Jr_KDLhkehkdh7RhqWhpGhpQhpPhpOhpRh9Jh9IDI4ZxA0dhwDilPimA6M_GDCr_Mr_NDELhPlPjTDIhkBjOsDjUiak-TmY9SDG4ZxA0dhwDilPimADFjVleiBFDDEr_Pr_Qr_Rr_SDHhwSh3ShxHhqMjlTi5fi7ZDELhPnLlPDJne0FycsZpCtFpe_PxKDDr_Ur_Vr_WDEiwHijAhzMk-eDFsDjUhAjO3EDDLhPlPDIfnexKDlOhZrLmSDEr_Yr_Zr_ar_bDFr_Lr_Or_Tr_Xr_cODlqdowPDBr_eDFLpGlUHkMM6AowPkxdowQk4Vr_dowZr_fsgAphTrhACDCwGhnXDDrLoJimGDGpe0KhoTnehmfpODIHmZjOoFqAhNjIhADEsgCsgDsgEsgFDKHmZjOoFpBhNjI3EhAihbDEnewI0FkVDJ0d6MhicigZijJhnEk-flzIxADIrLoJ0KpewGkZhoTIDEsgHsgIsgJsgKDLipbh4aioCivFivEjiLi3Ij_EiqCj7Eh3WDMHjO3EmZoJrLhZhHjIDhocoFDCsgMsgNDEimGrLj7Cj7DDI7GhnK0bihGpC2UtFyKDIHmZjOihboF3EhAjIDDsgPsgQsgRDIwWh2dk_YjjRj5ci5KrEijDDIhOjFk-ak9Qk9PhzCipfzFDJnewIoJrLoGizMrEtFkXDDsgTsgUsgVDHwGhnXlsal3SlhPlhKrPDJ0dijJigZlyPhtWl2Y0Kl1Dh1WDGkVnetFqG6Gl3MDDsgXsgYsgZDGsgGsgLsgOsgSsgWsgaDEhNkeHUMhsIowPkxRowQk5WsgbowZowZsgcpjPo_KCDKsGtJk8dvZh6Bh9QhxVhrCh4DjyGDMiXLnchdhenUh7NpVqKyCh1KihDDCsgesgfDHnUuIrTvQj6Gh3BhnZDEL4KwchlKDEHhAhOjUDHsIDiBpYhQqDiHDEshBshCshDshEDCshAshFDMsGtJ1cvZ0PuIlpLrfhob-CihDh1KDExNjZh7MxfDHKyCiBnOiSpXhoXDDshHshIshJDHhqOhobioEh5BjochwHhxTDGiBjZmAxfKhADCshLshMDHvZlmQh7Ml2Zl0Lj8Lj3ODInKilM1KpVjYyCpXiuUDCshOshPDDshKshNshQNZnKk6CshRpqACDHsG1ch5Rh5StJ0Pi1PDHtNhJhuEhjJ_ThrFnIDKrHl1PizS6EThChHhSiPiSDFHUhAhOLDEshTshUshVshWDI0PjmXjmYj4Wj4Vl2TrfhxRDEHhAhOLDHhHThJjV4QhChnZDDshYshZshaDChJ4FDHuIsGtJvZvQjhdhnRDGiShCTcqKrHDEHhAULDEshcshdsheshfDDshXshbsiANbhjJk5KsiBpqACDLjgUj5JjyA8fi_dj_JjnLlpPjyBi_ejsJDFHhAhOUjUDKrT0HmMiybvZl1ZsGtJiSpVDDsiDsiEsiFDFsGtJuIrTvZDFhhK1el1c8fimIDEHhAUhODGiS1BcqKpdxWDEsiHsiIsiJsiKDGhxVkgHj5Ih6Cj8DjnQDKjAjYhdheHLmViXiT8fDCsiMsiNDDsiGsiLsiONhLlpOkuBsiPpqACDJsGtJvZh6BhrCj7f-M1Vh9QDHKhsahQhEpYkahqeDDsiRq4GsiSDGhqej0Tj2Lj8Aj5Dj8CDJLhPmMhQ1VqDhsahdheDCsiUsiVDFnYobvQigLrTDFpYhsahQ1cxdDEHhArMhODEsiXq4GsiYsiZDDsiTsiWsiaNiFlhXk6PsibpqACDHkFnahrOhwb5Qh3Ch9LDELhPkGwcDJsGtJ1cuI0PvZrT5QmMDJThSiPiSjCDnGsL1GDEsidsiesifsjADH5Qj1QhrEhrOjhcj2dh8JDIhSiPTjNNjCyfnGDCsjCsjDDEhqOjhbh-AhgYDInGhSiPTiJ4SiSNDHHhAhOUjqKzTrTDDsjFsjGsjHDEsGtJ1c0PDDq5Dq4GsjJDEsjBsjEsjIsjKNjMkFk6GsjLpqACDFshSsiCsiQsicsjMDHUHLkFvVpA6KMhsJowPkxOowQk0PshGsjNowZsjOq3XpqACDJiDnWoKyRyQoCvLoUkgUDHNThCjWalCh5JDGjSrViLjaFDDEsjQrgQsjRsjSDJ2AjyJqS9fhgWi4Ri3eh3Ph4YDFalCkLkKhBDINDFkciYjSiLYDDsjUsjVsjWDGh9cj-aj8Zh4YjxBiiDDIalCDFNTh1MhCDCsjYsjZDCalCDBiLDEp1Isjbq8HsjcDJrShoZjOlPjyTxE5TjUh1JDDhDmTiyCDFNakdThCDIiDInWoKjajSifHDEsjesjfskAskBDGqSi_IjgLi4Vj9Ih3QDEDFiYkcDGNifakKh0EYDDskDskEskFDGsjTsjXsjasjdskCskGODk_TowPDBskIDFsYNIkekMMhyTowPkobowQkjPskHowZskJskKppDrhACDEtDkZ3ChmfDHwRh2JjrfjsDjqejwajsCDInJidhZhFkDiTmRaDIHmZjIhOUhApLmVDEskMskNskOskPDJhlDhwcjiBjtUj1I9cjiAh7bhqXDMiHnSvTDjShmQHpOmRapEjIDCskRskSDDtDkZ3CDHljdlgNhhalkbh8Aj6NlsNDFlCaL1PhRDDskUskVskWDFjvYjvajvcjvdjvZDEtDkZmR3CDCskYskZDEskQskTskXskaDDwQhGKDGvCoSmCjavTmJDHDlEFvUiBoZqPDHjFpOhlDjIhwc9UmVDEskcskdskeskfDNjlNjlMhlVh9Sh7dhxbh3Kh3Jh3IjoXi0Th7bhgUDLiYnblTkXoJwCiWmRkLlRhiQDIHjFjIpOpLmVkDmZDDslBslCslDDDlEDlSDBjaDDwQimRjFDGHUjIpOjFhNDEslFslGslHslIDGi1Uj9Fhxcj_fj_bj9EDEjFmVvLh7dDIDFhiQkXjSkDjDnCDDslKslLslMDEslAslEslJslNNZlhLkxcslOpiRCDCtDaDIHjImZhOUmVpOhADJtXkLhlSiiMh1Yi8Dh4Xh7f3TDJqZhuKlChRhBrFh7UD1aDEslQslRslSslTDFlCihNhBliSk9MDCjF3TDIHjImZhOmVUpOhADKhuKqZrFhRh7U2awejTjKjXDEslVslWslXslYDLjlPj1Gh7fjlRjlQjpPj1JjvIjvLkgLjvJDIDwMtOHjFFiBjIDCslaslbDFj1Fj1Ajzej1Cj1DDHakLlyVlChBDmXDCsldsleDBtDDEwRrVFDDKHLiDpOjImZhpahtShOUDEqwOsmAsmBsmCDFslUslZslcslfsmDNbl3Fk2QsmEpiRCDCslPsmFODlwWowPDBsmHDHjFketIldlUHUMhmDowPkzGowQksHskbsmGsmIsmJq8ApiRCDDlHhNmBMkjJowPkpAowdk5YowZowZowZsmLrgfo_KCDB5IDIl1ShgQk8TlnNlrAh5DjifjrPDHhlZh9ekZ9UluFxIkVDDsmNsmOsmPDKHhNjOjImZqAuDUhOpBDHfmS1X6Yh7YDiBDI_RyK0XkV2chvdxHljHDEsmNsmRsmSsmTDGmInUhtPllWhgEi1ODKiyAlvQhvTikQhoLixbjlJj9DhFlvaDMhXiMjPHpBKjahGjIqAhNhADDsmVsmWsmXDH4K1ch2Xh5RiyXi1Qh5SDIHjIhAhOhNUmZpBDIhVrfjVThoBiblwf7dDEsmNsmZsmasmbDEsmQsmUsmYsmcDJmInUmBhtPinIhvPhgEiiDh3BDLHhNpBjOjIUqAuDhAhOsNDDsmNsmesmfDBsNDEmInUmBhvPDCsnBsnCDCmInUDFobiVaF5UDJHpBjIqAhNhAhXiMjPDDsnEsnFsnGDEhXiMjPuXDFmInUhvPlzChgEDCsnIsnJDEsnAsnDsnHsnKNZmBkyFsnLpkNCDHhXiMjPtWuXhoYh6cDPyKxH0XhnO3BhtNlgZjrbh5Hj0ahjYilWxKpH9bDNHhNpBjOjImZUqAuDhAhO3EoFDDsnNsnOsnPDJj0Oh5Hi3Nj0PjjVh7Yi3Oj4Qj0eDLHpBjOmZjIuDqAmSltHlrGoJDCsnRsnSDIhvdlmTilWhkJh8Rrf9blsBDIkZiD9UUjFhtS6eh1QDGhXiMjPnIhzBuXDDsnUsnVsnWDEyKxHhnO0XDDkVhvdqGDGj-Wj-Vh5Dh2VhoYkZDDsnYsnZsnaDGpHxK9btWxHyKDCsnBsncDFsnQsnTsnXsnbsndNbhtNksBsnepkNCDFjVlesah2Eh_NDHhXiMjPuXhoYrf-CDKH4KhN6FUjIhAhOmZjpVDEq4MsoAsoBsoCDFrf-ChkZhxRi7TDHzfjVletGrDiA6FDDsoEq4GsoFDEjmZjlAh9FhuaDEjVleiAuFDDsoHq4GsoIDDsoDsoGsoJNhLlhUkpPsoKpkNCDIoLh4N7UhwEhhai0Vh4Mi5eDIalCmQxDpYkL8U1PDNsNHhNpBjOjIhXiMLUuajPhGDDsoMsoNsoODDmQjFhlZDFhXiMjPpQh6cDGlC1PhmbuYkgah4ADHLhRqZh8ArFhBhPDEsoQsoRsoSsoTDEsNh6EijKi8HDFmQamXkKlCDHhXiMHjOpQoLjPDDsoVsoWsoXDDsoPsoUsoYNiFoLk0TsoZpkNCDEsnMsnfsoLsoaDIlHmBmInUpHsAoLLMhsKowPowPowQkjKsmdsobowZsocrgfpkNCDMhhOhhMhhNhhLuahkfinWj0fjgEh3Ch6Ri8IDMkShieDiWF4LlFpTlRwcH9IDCsoesofDEkShie4LhhKDIDF6RiBqDkclOiYDJHhNjIqA2fUhAhOpBDEsmNspBspCspDDGDxPiBqDkclODFhXiMjPuXtWDI2fhgThhGhlM-AyLh2VwfDDspFspGspHDFjpQi8bi1Nj0Ni9NDCsnIspJDFhqbh7XhlCh5f-EDDhXiMjPDCspLspMDFspAspEspIspKspNNZl3Ak6bspOpoMCDGhXiMjPtWuXpQDHhVsNmBmIibvAkKDHDFiYkcqDxP8MDKHhNjIqAUhAjOuahOpBDEspQspRspSspTDGhhOhhMhhNhhLuahkfDGhVsNmBibmIkKDCspVspWDGDFuaiBxPkcDCsnBspYDEhgSjoUsNj-IDCsnIspaDEspUspXspZspbNbl2fk6aspcpoMCDGoLh4NhwE7Uhhah4MDLDFiYhpZiBuakcoOxPlElODLHhNpBjOjIhXiMLUjPhGDDspespfsqADDmQjFyUDDLkgbuYDFDFiYhpZhiQDEspMsqCsqDsqEDDh4Ai7Ni7KDGhXiMpQmI7UjPDHDFoOhpZhiQxDiYDDsqGsqHsqIDDqJhXiMDCjFmQDDhlChqbioKDDsqKsqLsqMDEsqBsqFsqJsqNNhLlpJkuNsqOpoMCDFhXiMsNjPtWDHlCh4FmXj5ftXh4GhBDGsNmIoLpH7UkKDIDFiBuaxP6ZkcfDEsqQsqRsqSsqTDI6ZtXkLi2Dh4FlChschBDCspVsqVDDh6EijKj2eDGkKhjZDkLlCaDCsqXsqYDDfDFDFk-HjvKjvMh8Hh4GDEhXiMsNoLDDsqasqbsqcDEsqUsqWsqZsqdNiFl3Ek8EsqepoMCDEspPspdsqPsqfODllLowPDBsrBDFlHoLDsRhNMhsLowPowPowQk8KowZsrAsrCsrDqjLpoMCDEiGkEmDkHMhiFowPhsVowdkrSowZowZowZsrFqjLo_KCDEmDkHiaiGMhmEowPhyXowdkoQowZowZowZsrHqjLo_KCDFiQkNkU-IjucDFThSiPNiBDIiY_OkXhnUjfhbDoaDDsrJsrKsrLDCiGhWDETjbhHhCDJiQkNkUYjcDkCnXiaDEpiMsrNsrOsrPDCsrMsrQDFiQkNkUjmTjxMDHhdhecoVkOiZlJDHInDjTHkChRnPDDsrSsrTsrUDFchdheiZmXDE5SimKxEqUDDjbidlJDEsrWsrXplDsrYDDiQkUkNDEkCjL9X3UDGIjThRhBtS5HDDsrasrbsrcDKh6Wh8WhpHhpSh5CjnFh8Mhoa9JhqeDGiQkNkUjbhHkCDCsresrfDEsrVsrZsrdssANZ9ak7UssBpiRCDGnXh1fxLh0ChgbhiYDFhHjbhSiPTDJiQkNkU3HYiaikXigNkHDDssDssEssFDKh1XhpJhnYhrKh9EhtAj6fj7Ai4K_ODJiaiQIhSiPTYjbiGDCssHssIDGh0ChiYhgbhlJnXhpcDCplHssKDDssGssJssLNbhjMkvGssMpiRCDFiQkNkUhHjbDKuWzLkPjfhbhoej0WtSkTh4TDLIiGiaiQkNkUnGDiBkChRDDssOssPssQDIjoVjpHjoajoWjpIj1Vj3Fi7fDKiQkNkPjfuWzLhbIhdheDCssSssTDBtbDChHjbDGiHpEchdhenSDHIYiQia5SnXkHDEssVssWssXssYDDssRssUssZNhLl3CksVssapiRCDFYiaiQkNkUDFhSiPThCiBDJkPjfhbhoezLjciOkTpVDJjbhHIiQkNkUiGhRjNDEsscssdssessfDLjpMj0Qi1bj0IjmbipSjmcjpNj0RjvEh2YDHiQjNiGYhRiaIDCstBstCDCYiaDDhSiPTDDssVstEstFDDstAstDstGNiFl3Bk7FstHpiRCDEssCssNssbstIODhtbowPDBstKDGmDkHiGkEiciaM3dowPkWowQk5CsrRstJstLstMp4apiRCDHuMh3Th4Ch-ChqNi7Ui7VDNsU9MzdnXqQre4V4bhbjcjNYnGDCstOstPDFuMh3Th4Ch-ChqNDFjbhHcxDlJDJhjMhgMkFjdiaiQmakCl2ODDstRstSstTDHsU9Mzd4bjpaigch8UDMhbjcsIjYTYretGnShSiPkFDDstVq4MstWDKnahrOj1SjnSjoMlgKigGh8Jjrei8FDEmJijYLhPDHTkNhHibjNhSiPDDstYstZstaDGnGxD4SpYsUlzADIThSiPjNmJiOYNDEq4Gq5DstcstdDDijYltBlsGDFhEkamJmCvCDFhHsUxDjbcDEstfq4MsuAsuBDGstQstUstXstbstesuCDFqHLkFjdmDM6BowPisIowQkrRsuDowZowZsuEq8Ao_KCDCiaYDJxLjNhnYhpJnXh1flhGlmMlcDEsuGssWstFsuHDFhwVi1XhrKj6einMDMiHnSjcjfkPhbhRYzHlDiOiJDCsuJsuKDCsuIsuLDHhSiPTjNiQkNkUDQhqTi6DhpIhhUh8bhpSh8Wh7ah8Mh5CjgD9Jj0Hi6EvDjqWDCsuNsuODGhSiPTjNxLhnYDHpHmIjPtWhXiM_TDIHjIiDUkPjftBuBDDsuQsuRsuSDDjahRKDF1AqKmatBjNDEq4DsuUsuVstFDDsuPsuTsuWNZixSk7PsuXpqACDGhSiPTjNiaiBDGuMhgYnasU4bh-ADLY1AmakPjfhbiQqQtBjNxLDDsuZsuasubDE1AmaqKjNDBmJDGhSiPTiaYjbDEsudsueq3asufDHh8Uj4Lj4K4bigchpHjrSDJhSiPTjNwZkCkPjfhbDCsvBsvCDDsucsvAsvDNblxaksSsvEpqACDEhSiPThCDJiaiQkNYhIjNkUjclcDEsvGpiMsrNsvHDEiQkNkUiGDEhSiPTjNDJkCYkPjfhbhWpQjTiaDEpjYsvJsvKsvLDBhIDCYqLDFhWiGVWiaDEsvNsvOsvKsvPDDsvIsvMsvQNhLl0JksdsvRpqACDFhSiPThZhCDElfijbiTxODGhWiL9enAjrdhiNDIkCYpQnDiaiGhKqMDEsvTsvUsvVsvWDJh9NjvVjvejvfi1EjvXj_Vi8LjkIDHhSiPTiUhVwZhKDCsvYsvZDFnAxI7evCsTDGhSiPTlJhHhCDJjfkPhbjciQYiaxOjYDEpwKsvbsvcsvdDDp4KpncsvGDEsvXsvasvesvfNiFijbk7OswApqACDFhVibjWhnSvADIThSiPNhChFhZhHDEpuVswCp4KswDDEj2K2Bj3YhlQDGhWThCiRhSiPDHhVibhnSlIjfhbjcDDswFswGswHDChVibDC9WlnLDEswJswKpuVp4KDDswEswIswLNjMh1Nk7KswMpqACDJiGreqQ3Lh4Jh7a9JikGl0WDJhSiPThCjNNiahbjbDDrxbswOswPDFh1SihRreiQj7bDJYiakPjfhbjNkDltNitTDDrxbswRswSDHhrIj_Yh6fjvCjvAjhGjvBDHhSiPTiajNiBjbDCswUswVDDswQswTswWNnHixXk7VswXpqACDFhSiPTjNiaDHhEjerHfsQqIjHDJVWXiQYhHIiajNDEswZp3FswaswbDGh5NhlGjpWh5MhlLipIDIfqIhSiPTiajNcDCswdsweDEiJoAibhVDFqI3GrDfmXDEstFstEsxAsxBDDswcswfsxCNsdlnMk7IsxDpqACDHsuYsvFsvSswBswNswYsxEDHialciGkEqHhJpGMhsMowPknMowQkrQsuMsxFowZsxGp1SpqACDDhInVkeMhsNowPhiJowdkuPowZowZowZsxIp1So_KCDBjlbDLhbjYkTiTnRkPjcjftShpApVDCsxKsxLDIhbkTnRpVh6Xj-KtSjcDDsvNpiMsxNDFi2Xi2YjiYjiZi2VDIhbjYkPIhJkTrZsJDCsxPsxQDDsxMsxOsxRDFjarBnOoSmCDHKhfzAh2SimOmAiVDKVWXIod7KchFhZjDDEsvNsxTsxUsxVDIhxGhxBjuBjuLhwNjlcjuEjuJDKjarBnOoS6GhZhFoHVhCDDsvNsxXsxYDDh2aimYi2aDGzAhfKmAiVwYDIjanOiWlGxWrPlFNDDsxasxbsxcDDsxWsxZsxdNZitGk7LsxepkNCDBlkADFiLiEuChneiifDJVWXIrMiVmL7KhFDEsvNsyAsyBsyCDFzdhuY0GkgDhlKDJiLhWhneoHiVIhiNoBlEDDsvNsyEsyFDGIVWXlDibDHThCcnCNhZhFDEsvNp4KsyHsyIDDsyDsyGsyJNbi0Hk7MsyKpkNCDCsxfsyLDFhIuTickekEM3eowPowPowQknXsxSsyMowZsyNp1SpkNCDFjsGh3Uh2coZzdDJnSiHhjL_ViTrI0VweigbDDsvNsyPsyQDBsyRDHi2di2ci3Ai1ai2Ti2bh2bDMkOhbjYiEatShBnXiRlRiWrIDCsyTsyUDGlfiTmf_enRtSDKwDhJjwPjwWjuWhDqXlI9djuXDHIsJYiSpdxW1BDEsvNsyWsyXsyYDJtSkThbjgOh6XhpAjfjuakPDIIsJpPrPnPwYlkB4HDDsvNsyasybDDsyVsyZsycNZhvCkmZsydpoMCDDkDsMnDDNhdheiTmfnPiZiWlFc3DmW4LnCDEsvNsyfpiIszADEi3Bj4Nh2ah2bDKIpPsJhfKzGtOwHnVwYDLhdheiZiWlFrPrIkSlR3DFDDszCszDszEDEmfoZlrbxUDGpZkDsMsJl0Z0VDInVuAwHpPh_VjStGoGDEsvNszGszHszIDDszBszFszJNblhMk5XszKpoMCDBnVDIh0IiiGiUlrNizPi6Ck-XllNDCszMszNDIh6dipFjtfjuCjuHjtdi2Ii2KDFjrRlrOh_eh0IhvEDDsvNszPszQDIoVuSieh0alN1ZnYoTDLkRjnCsKwAlGjHxbzA_ahBkfDDszMszSszTDDszOszRszUNhLllJknYszVpoMCDFYqLh1buViBDLhvBiAjVoGuKtG7FiXj1Uj1TzEDJuZrF2auApPjTkY4N4EDEsvNszXszYszZDBhwJDK7FtGoGhvBuKiAzE1GahoRDCszbszcDDYqLiBDEiOh3UjgTliBDDsvNszeszfDDszaszds0ANiFiBk4Hs0BpoMCDFqLhXiMqJYDGoAmBlDlwZibhVDNh-IwSlZl0XluRkgQ2c4Jh9brDiLielJDEsvNs0Ds0Es0FDGhlEi5EigHhzKhFyGDGqLhXiMxalDibDDsvNs0Hs0IDFhpBi2Z9djiEjiFDGlDoAmBxOibh5LDMlR9IrDiLlJie0NlZvF3GhBqYDDs0Ks0Ls0MDDs0Gs0Js0NNjMluQk5Bs0OpoMCDIDlElSlKiBoZhvC_eDJiYnblTkXoJrLwCxJimMDDsvNs0Qs0RDEhwJimZi2Wi2eDNiWlFlRrIiYkXijPqLoOmRlToJkLDCs0Ts0UDCnVh2cDDFDiBDFqLlEiwWYuVDEsvNs0Ws0Xs0YDDs0Ss0Vs0ZNnHlakxJs0apoMCDGsyeszLszWs0Cs0Ps0bODhsenHDBs0dDIhI2SuTzSuUnVmBqWM3fowPowPowQkzasySs0cs0es0fp1SpoMCDDmUNicDChahMMhiGowP_Aowdk4GowZowZowZs1Bs1Co_KCDDiOj8Jj2fDMhbjYkThpAizNlyGlmSkPnRiTjftSDCs1Es1FDJlbmFmNkYmPjjE4N4EmODIhbjckAmGhWkTjfjYDEs1HqwNpiMs1IDFkAmGhWk9BhrGDGsb4ejDlbhbjcDEqwNpiMs1Ks1LDBiODIwH2RhzFiiRjnIlrCsOrIDCs1Ns1ODEs1Gs1Js1Ms1PDFmUNickEpaM-dowPkWowQktbs1QowZowZs1Rs1Co_KCDEjC0V7IltWDKrInGiuElFrPiW_aoG4SiSDDs1Ns1Ts1UDBs1VDJjwRjwTioSjwYi_NjmejwXjuYjwLDIhVibkKlIoH9IYtUDCs1Xs1YDMjwOjwSjsEhkYjtai0d-Hi0fjwQi_MlsejgIDCs1Ns1aDDhVibkKDFwJzZjmfrVltVDChoNNDEr-Ys1cs1ds1eDDs1Zs1bs1fDDAuPGNZihHitAs2As2BCDOkfkRrCrUnKmAodwbhtGoR1KlLhgLoUDDs1Np1Is2DDChDeDJh4dh5YjgZjlZrCh3DlLjgfjoKDEiO0VwVjCDDs2Fs2Gs2HDCiOwVDLjqBj0dhpFjpejnJjoJhqKhqJ0Jj-ej3JDCs2Js2KDFpXhvQrUhtGhgLDGiRjNhDehydwTDDs2Js2Ms2NDEs2Es2Is2Ls2ONbk_Uk5Ts2Ps2BCDDkFmJnaDDs1Nq3as2RDDiOh5VwVDGjRnDjLiQkNkUDJnAvClIqKsTYxIiGjNDDs2Ts2Us2VDEYqLiBlIDDs2TsvNs2XDGhXiMoAlDjPqJDHlIjNh1bpTYhWiBDDs1Ns2Zs2aDDiCIHDIiGjaTrehChHjbhRDIYjNialIiBkNhIiQDEs1Ns2cs2ds2eDDnakFmJDChpB9dDGhrIh6fhwajR-IiQDDs3As3Bs3CDGs2Ss2Ws2Ys2bs2fs3DNhLiGkzQs3Es2BCDHjBuJmHoUlYnYtTDImGwKjAhEjHkATihMDDs1Ns3Gs3HDDmGwKkADEwViOhhX0VDDplMs3Js3KDFhkWyXhjKoTjUDFmGTybhEwKDDs1Ns3Ms3NDCmGwKDHmHoUjKtTjUlYsSDDs3PplMs3QDDi1Kj2Mi1LDBs3SDFs3Is3Ls3Os3Rs3TNiFyHk7Ns3Us2BCDKhWhViblIpSYThCiR9YDDs1NpuVs3WDEi_Ti_Vi_Ui0cDCpuVs3YDFj3X2Bj3Wj3ZhrBDDiOwV0VDGhgJlIhVYiRhWDDs3as3bs3cDFhgShwGj8Mh5Ki1ADDpuVs3ep4KDEs3Xs3Zs3ds3fNjMh1Nk6Us4As2BCDKjerH3FxercixfhKjCltRybDDs1Np3Fs4CDEhvflvdxercDFjXjKiJyOkIDDs1Ns4Es4FDDwViOhhXDDpmPp3Fs4HDDhlLh5NhlGDGfwTlIybhgJ9IDGhvfhtA_XrHltZxeDDs4Js4Ks4LDEs4Ds4Gs4Is4MNnHivUktDs4Ns2BCDGs2Cs2Qs3Fs3Vs4Bs4ODINqHoelHhIpGiGhJDDhMhaiKM-eowPh_EowQkyEs1Ws4PowZs4Qs4Rs2BCDEtUDvUiBDMiYnblTkXkLoGaoJiWkKhgJYDDs1Ns4Ts4UDFhNkKYuVqODIhVibhBlZwSoHlJieDDs1Ns4Ws4XDCs4Vs4YDHhNkKmXhVibYuVDDiJwFjeDDs1Ns4as4bDE7ShqL7RhqfDCiJjeDCs4ds4eDHxOhKrJhBlZmXi2JDDs1Np3Fs5ADDkKmXuVDEVWXiODEhVjehDjBDEs5Cp3Fs5Ds5EDEs4cs4fs5Bs5FDEAuPGhTNZiKk5cs5Gs5HCDIhNkKmXhVibYhEuVDGhDoEiRvfpDsXDLVWXInMiUFiVmL9VHDEs1Ns5Js5Ks5LDE7S7RhqfhqLDFhDoEiRvfpDDCs5Ns5ODIh6Jh6Kh6Ih8Bi4Th3Ri4bi4XDEiOkK7S7RDCs5Qs5RDFh6Jh6Kh6Ih8Bi4ZDHIF9ViVmLmXkKDDs5TpiMs5UDEs5Ms5Ps5Ss5VNbizCk5as5Ws5HCDHjBlYjKhuQmHnYhnIDHhEsQqdjHk8YiXaDEs1Ns4as5Ys5ZDIh8Ej2Qh6Li1Gi1Jj2Bh8Di1VDCs5bs5RDFjBlYjKhuQmHDCs5Ns5dDDh8Eh6Lh8GDHmHnYoUlYjKhuQjUDCs5fs6ADEs5as5cs5es6BNhLyHk6Fs6Cs5HCDDs5Is5Xs6DODlqcowPDBs6FDFmUNiKickMDDhaiKhMM-fowPm-OowQklQs4Zs6Es6Gs6Hs6Is5HCDCiKqHDCiKjGM-TowPhiIowdkqFowZowZowZs6Ks6Lo_KCDFjerHxe3FrcDIfcoVrJnGTDuKDDp3Fs6Ns6ODCiJvMDCuMtZDHjehVibhK8ZfoVDDs6Qs6Rs6SDCs6Ps6TDFiJvMwF_XjieDFHUhjdhOtQDILhPrUhjHhEkakFjNDDs6Vs6Ws6XDIjxdj5Ejxf8ahkIh6OjqJjxcDHLhjHrUhEkakFjNDCs6Zs6aDEhjHl1YlkIl0cDEhEkaKzWDDLhPrUDHiJiShydHUe_XDEs6cs6ds6es6fDCjyZjxYDFsbi6J4ejehRDDs7Bp3Fs7CDEs6Ys6bs7As7DNZk-Vknds7Eo_KBDGkVtCqVqGxBwaDHh9ah9Zh9dh6Mh2Uj-Ri1MDCs7Gs7HDGkVtCxBwalpcliEDLjPpH1Dl2X_ThXiMnamIhjcnIDDp3Fs7Js7KDFh7HjwNjgBkgci8GDHiJuBrHwah0bfiLDCs7Ms7NDDs7Is7Ls7ONbllOkrKs7Po_KBDEiJvMwFilSDGiGhWhjDkAmGYDDs7RpiMs7SDJhjDhWiGluI8dlpFh8ehnbilRDDpxIpjYs7UDFhqAhpfhpejkPjkODHVWXIiGhWhjDDCs7Ws7XDDs7Ts7Vs7YNhLk-Wk3Gs7Zo_KBDDs7Fs7Qs7aDGiKqHKHUicM2DowPkWowQm0Is6Us7bowZs7cs6Lo_KBDDlHqWmBDCiKhMMhheowPhsTowdk7GowZowZowZs7es7fo_KBDCoAlDDE7d_figKjkdDHtPyLhJhXiMiflyUDDs8Bs8Cs8DDFhXiMqJnIlDDGzHlsMh_Tf_R3GDGhIjdldLlPkfDDs8Fs8Gs8HDCs8Es8IDIhXiMqJnanIjPlDoRDH2ch-Ih9bluPj3Lj5YhtNDHhVibqViWjWhoB4QDDs8Ks8Ls8MDGjkDjkEi6Ki6Lj0Sj5XDLhXiMjdlDjPqVjWiLDhEnIDCs8Os8PDBmBDFhXiMqJjPliYDHwaiyD4QiHiLFrDDDs8Rs8Ss8TDFhXiMqJnIjdDEtNifqK0eDIliApeqBpShCTiWcDDs8Vs8Ws8XDEs8Ns8Qs8Us8YDCAuPNZixckrZs8Zs8aBDJ-LimfimPjiOivaivHimQh4fkgODNhXiMcfyfiHlDxFnXjdnSF2QDCs8cs8dDCuB1UDHhXiMqJjdxFnIjPDGyfcfhSiPTDDs8fs9As9BDHhoV3AhkFlkCjtEjtHjtGDHhXiMqJxFnIjPuBDKlkfh0bhZigacrHTkVjN7KDDs9Ds9Es9FDEhXiMjdqJDENThCjNDBhEDExalDhVibDEs9Hs9Is9Js9KDEs8es9Cs9Gs9LNbuBkrTs9Ms8aBDEoAuLlDxODEiL9evNiHDMhBwSlZjTielxcoa0NlIlJaiTDDs9Os9Ps9QDDoAuLlDDHhdhecrDmXoViTDJiLwakV3AuBhBjTwSlZDDs9Ss9Ts9UDEwa7CkVvFDEuBikUikZ3ADHiLiThdherDc9WDEswJs9Ws9Xs9YDDs9Rs9Vs9ZNhLhVkqJs9as8aBDKoAuLlDhwGhgSjoZh5KjkJj9Gj9MDJhFhZNThCnCchH8CDDp4Ks9cs9dDIi_Ri_Xj_di_Zi_Si_Yi_Qi4dDQlDhF5GhVibsIkPhodiHhzJnShBhXhRFtODCs9fs-ADFh6TiiKioNkgEi3HDJlwchkFwTlmFhzJ3AitFtbjkCDDswJs-Cs-DDC3AikZDGinbi9di-MjjQjrLi0FDFhXiMh6HxFjPDFhWhFhZhHsIDEs-Fs-Gs-Hs-IDEs9es-Bs-Es-JNiFkEk0Is-Ks8aBDHhXiMoAlDjdnIqJDIiRoEN6fhvMpDvfhoEDDpuVs-Ms-NDH2BipVj3V7T4R-Kj3bDHiR8PjhaoEpD6fhoEDJhXiMoAlDjdnIqLhqFhhFDDs-Ps-Qs-RDIj9bi2HioOl1ajkBj-cj-dlvWDHoAlDhXiMnIjdhWDDpuVs-Ts-UDDs-Os-Ss-VNjMlxUk1Ls-Ws8aBDHVWXiVmL5TlSDGhDiRoEmTvfpDDHoAuLlDhXiM-LikUDDs-Ys-Zs-aDEoAlDhXiMDJ2Ai-Ni4Ui4cjwbi-X9fh9Mh3RDCs-cs-dDGIiVobnMnY-JDGhDvfpDiRoEmTDFoAlDuLhXiMDIihSlFocjHwejoShEYDEs-fs_As_Bs_CDCiRoEDD6FlwS7BDFFiVmLobjWDDhVibxaDEs_Es_Fs_Gs_HDEs-bs-es_Ds_INnHl0HkoMs_Js8aBDGs8bs9Ns9bs-Ls-Xs_KDHlHmBqWjdhJkEicMhrRowPowPowQk4Us8Js_LowZs_Ms7fs8aBDGhXiMqJlDnIjdDHDFkclOlGqD0fDLkShiehhK4L-ApTyLzHitc_RwcDDs_Os_Ps_QDRhhOhhMhhNhhLuai4Fi4Ii4Gi4Hi6di6eimei0Ni4Jh6RjqXi0eDMiWDFlFiEkSlJ8MlRwcpTiRDCs_Ss_TDEhXiMqJjdDEhVmBibvADFDFiYkcqDDH9WhgIlIijNkKoHYDEs_Vs_Ws_Xs_YDDhXiMh6HDCspLs_aDEs_Rs_Us_Zs_bDDAuPhTNZllMk5Rs_cs_dBDFYqOkEuVlUDKDFiYkcjnOiBxP8MnblEDDs_fs9StgADEDlSlKlEDGiYnblTkXoJwCDGoAlDuLhXiM-LDDtgCtgDtgEDDlDoAuLDD8CmRh8dDHDFlE-AqPlUkcDDtgGtgHtgIDDtgBtgFtgJNbqOk7RtgKs_dBDCs_etgLODizeZODi0BbDCtgNtgODElHqWDsRMhrSowPowPowQk2DowZtgMtgPtgQp1Ss_dBDEkAmGhWiGDGsb4G4eilYlzTijZDEp3FpiMtgStgTDLiO9dhpBhwViQi1YhgYj2Wj2ZhhFikeDJfzHjejChtThgMYiShVDDp3FtgVtgWDMhnbhxI8dh8ejnHljTh9Hj7Lh5IjkUh2Rj_UDHiJjXkIIjcsbvaDCtgYtgZDEjXjKkI6QDD3FxercDIuKTiLhvUrRDnGiiRDEtgbtgcp3FtgdDKjkRjkSjkQjkMhwehqAh5Lh5MhpfhpeDLlJrJhBlIiLTiEhdheYlZDCtgfthADFtgUtgXtgatgethBDEvJiKkEicMhlcowPhiHowQm8ZthCowZowZthDs7fo_KBDibo_LpgFphUpjQpjTpnappEppHppKptepvRpvUpxQpyYp1Qp1Tp1Vp3Qp4bp4ep7Xp9fp_bp_eqgAqhEqhYqiSqjJqjMqkYqmRqnIqpSqrNqtbqtdqvHqxEqxFqyAq0Gq0Iq3Vq3Yq6Nq8Bq8Eq_BrgFrhBrhDrhUrmcrqErtGrvVrxXrxar0Cr2Qr5Tr5Vr-Mr_IsgBsgdsjPskLsmKsmMsodsrEsrGsrIstNsuFsxHsxJsyOs1As1Ds1Ss4Ss6Js6Ms7ds8As_NtgRthEPQthFowZthGowZDCJiIM-VowPhsPowdkuGowZowZowZo_Io_JthIBDDJGpJM2LowPhmOowQkuCpgBowZowZpgCpgDthKCDCJpJNZiyBk7bphAthMENbizHk6WphPthMEDEKhEkah2ODDvFmhGl5aDEpgGthPthQpiMDEvFmCvCrPDFIiVhVibhgMDEpgGpiTthSthTDCthRthUNhLnwfnwIthVthMEDDthNthOthWM0SowPhsXowQm-TpgQthXowZphSphTthMBNZiuJk2IpiQthIENbixFk3cpiathIENhLluJk3CpjJthIEDDthZthathbM3YowPkpfowQkmLpiDthcpjNpjOpjPthIBMhiBowPkyOowdkzbowZowZowZpjRpjSthIBNZlnXk5EpkMthIENbiyTksapkYthIENhLiuKksWplKthIENiFixRkqQplathIENjMluAk7XpmMthIENnHluCkzXpmcthIENsdlkWkxWpnJthIEN4TltfkwGpnVthIEDIthftiAtiBtiCtiDtiEtiFtiGMhrXowPowPowQkuFpjftiHowZpnYpnZthIBNZltektZpoLthIENbixQkzBpocthIEDCtiJtiKMhleowPowPowQkwcowZtiLppBppCppDthIBM-WowPhyWowdk2YowZowZowZppFppGthIBM5WowPhmJowdk4QowZowZowZppIppJthIBDDJpJtcNZixJkyXpqNtiPENbivYkyapqatiPENhLyHkvJprRtiPENiF9FkqaprftiPENjMloBk4PpsRtiPENnHsSk1DptAtiPENsdiKk4RptLtiPEN4TiwckufptZtiPEDDj0Bi7Ij0EDHrWwdrRen4Wh8QnZDCtiYtiZDElkSrElmei5JDCnNiicDGrWwdrRnZh8QioTDDtibtictidDCtiatieNhuIlvKm9MtiftiPBN8cluBkuMprEtiPEDDl9Xl9amhQDGrWwdrRtfhiOIDCtjCtjDDErRwdrWn9FDCjeitdDGh1UluYorShgDhzbfDEppLtjFtjGtjHDCtjEtjIDBpJNiveoiNm9NtjJtjKENiwAk8Uk4LppftiPEDMtiQtiRtiStiTtiUtiVtiWtiXtjAtjBtjLtjMMhrYowPkWowQk4JppVtjNowZptcptdtiPCNZlxCkvXpuTthIENblxVkpSpvAthIENhLlxbkxLpvMthIEDDtjPtjQtjRMhrZowPh-cowQk4NpuGtjSowZpvPpvQthIBM5XowPisZowdklXowZowZowZpvSpvTthIBDDh1DwEhiXDDpvVpvdtjVDFwEkgMjtRi5Yi6bDCpwAtjXDFnLLhPl3RrUDEpvVpwDpwEtjZDDtjWtjYtjaDDJxT4ANZn6CnwQtjbtjcENbivKkwOpwQtjcENhLluNkuApwetjcENiFluMktfpxLtjcEDHqe6HhkEqIzUmMpdDEudrChmezKDDpvVtkBtkCDEzKhrGinHh3EDCpwAtkEDCtkDtkFNjMn1Om_StkGtjcBDFtjdtjetjftkAtkHMhraowPkqYowQk4OpvctkIowZpxOpxPtjcBNZl3Tk3XpxZthIENblofk1CpyEthIENhLlsEkwbpyRthIEDDtkKtkLtkMMhrbowPkoRowQkkaowZtkNpyVpyWpyXthIBDBJNZl0Ik0XpzTtkPENbikak0Zp0PtkPENhLluEk0ap0BtkPENiFlhWk0Wp0dtkPENjMlnfk0Yp1LtkPEDFtkQtkRtkStkTtkUMvdowPkzYowQngYpzGtkVowZp1Op1PtkPBM5YowPhiKowdk4BowZowZowZp1Rp1SthIBM7WowPhsOowdkuRowZowZowZp1Up1SthIBDCJyTNZh_Ukvap2KtkZENbizQkrNp3DtkZENhLiKksAp3MtkZENiFliTkuWp2UtkZEDEtkatkbtkctkdM3ZowPmzNowQknRp2AtkeowZp3Pp1StkZBDE_fiuBi2AjkcDEifyLtPmaDEpmOp3RtlAtlBDErJikLikMqQDEpmOtlDp3Wp3XDCtlCtlEDHhSiPThCikMreqQDGiieixPyLiftNlsADDpmOtlGtlHDE4RipW2B-KDGiieixPyLqQrelsADCtlJtlKDCtlItlLDDxTpJyTNZopHm3PtlMtlNEDFhVibvApShzPDIiTjJcieiLlZjThBDDpmOtlPtlQDEhlQipYjpCiqPDGjJlZiwZielIhBDCtlStlTDCtlRtlUNbh1NnqKtlVtlNEDChWh1LDEpmOtlPtlXp4LDDhVvApSDFIVWXuWDEpmOtlZp4NtlaDD2Bh8Ph8ODDNiRh1LDGjcjfhbkPiOpVDDtlctldtleDDtlYtlbtlfNhLopCnqLtmAtlNEDDtlOtlWtmBM2MowPmvDowQm2VtlFtmCowZp4Zp4atlNCDEhVibhK2XDGrJikLqQ_fiuBowJDE4D0LifrHDEpmPtmEtmFtmGDBtmHDIhSiPThCikMreqQrJDH4D1FrH0L2Xh0DiieDDpmPtmJtmKDEh6Zl9Yl9Z0JDCjehveDFTreqQrJhCDDtmMtmNtmODCtmLtmPNZoiKnvPtmQtlNEDEhVibhK8ZDDpmPtmStlQDHluYh1UhzbiwCh1Ih1HtMDGjEhVmXhKjTlZDDpmPtmUtmVDCtmTtmWNboiLm3WtmXtlNEDDhWYueDEpmPtmStmZp4LDDhVibhKDEpmPtmbp4NtlaDCtmatmcNhLoiMnpetmdtlNEDDtmRtmYtmeDEiKkEIicM7XowPmvCowQnhGtmItmfowZtnAs7ftlNCM5ZowPkyTowdk0NowZowZowZp4cp4dthIBDCJ_BNZllVktMp5QtnDENbh0Qk1Ep5etnDENhLlxBkvHp6ItnDENiFhnTkxZp6dtnDENjM8Ek2Zp7GtnDENnHimBkzHp7QtnDENsd7BkmOp6StnDEDHtnEtnFtnGtnHtnItnJtnKM3aowPowPowQksKp5JtnLp7Up7Vp7WtnDBNZ9ak3Pp8JthIENbl3Jk2cp8VthIENhL1ak7cp9DthIENiFk_Fk7Cp9RthIENjMlnBksXp9bthIEDFtnNtnOtnPtnQtnRM5aowPowPowQkncp7btnSowZp9ep4dthIBDDJG_CNZluXk5Vp-StnUENbrEk3Rp-dtnUENhLyHkqVp_JtnUENiFljck7Yp_WtnUEDFiAjVxUle2TDEoP6FkQlLDEVWIodDEp1ItnZtnatnbDEhgXqShgWhhSDEiAjVxUleDCtndtneDCtnctnfNjMh2EnsGtoAtnUEDEhWue3K5LDFhHTjbhZlJDEVWIjEDEp1ItoCtoDtoEDEhWiQkNkDDEhHThZhFDDtndtoGtoHDCtoFtoINnHn4Rm3TtoJtnUEDDYqOhnQDENTh1MhCDFsInxKmRigHn0ZDEp1ItoLtoMtoNDDl-Rl4dl_XDGYqOhWFDmRDCtoPtoQDCtoOtoRNsdogGmvNtoStnUEDHtnVtnWtnXtnYtoBtoKtoTM3bowPh_GowQkyep-GtoUowZp_Zp_atnUBM5bowPhsWowdkrEowZowZowZp_cp_dthIBM5cowPhmLowdkyYowZowZowZp_fpyXthIBNZlsYksTqgTthIENblsQksMqgfthIEDCtoYtoZMhrcowPkWowQkyfqgHtoaowZqhCqhDthIBMhrdowPkxAowQksIqhVowZowZqhWqhXthIBMhreowPh_DowQkuUqiPowZowZqiQqiRthIBMhrfowPkqWowQkpHqjGowZowZqjHqjItiPBMkicowPkvNowdk7HowZowZowZqjKqjLthIBNZl0CkybqkGthIENblodkoJqkSthIEDCtpAtpBMhsAowPkWowQkkGqjatpCqkWqkXqjLthIBNZitZkjNqlUtkPENblIkwTqmAtkPENhLikEkvdqmLtkPEDDtpEtpFtpGMhlfowPnsKowQkydqlGtpHqmPqmQqjLtkPBDCJGMhyOowPkwWowQnuLqnFowZowZqnGqnHtpJBNZiwTk5NqnfthIENblgHk2aqoPthIENhLitfkreqofthIENiFqPkoKqpMthIEDEtpLtpMtpNtpOMySowPhmHowQkveqnNtpPqpQqpRp_dthIBDCJtcNZpWk6OqpftpRENbixDk6VqqXtpRENhLiuHk5PqrJtpRENiFlWk3SqqJtpREDHnBqR4d8XrNiA2TDCtiYtpWDHnBqR4d8XrN2P2TDCtibtpYDCtpXtpZNjMlvKntZtpatpRBDFtpStpTtpUtpVtpbM0TowPhmFowQkqcqpYtpcowZqrMqhXtpRCNZ9ak2RqrfthIENbhkVk2PqsLthIENhLl3Kk2WqsYthIENiFhjMk3ZqtJthIENjM1ak2dqtWthIEDFtpetpftqAtqBtqCMzOowPhmGowQk0OqrUtqDowZqtZqtathIBM-YowPhsQowdksJowZowZowZqtcp4athIBNZiuPk7BquQthIENbtVk6equethIEDCtqGtqHMxSowPkWowQk3OquDtqIqvFqvGppDthIBNZivRkwSqvctkPENb2ZkuVqwKtkPENhLyUk0UqxAtkPEDDtqKtqLtqMMzPowPkpIowQkvYqvNtqNowZqxDqjLtkPBM5dowPhmIowdkuDowZowZowZqtcqjLthIBNZh_WkvbqxRthIENbixWkwCqxcthIEDCtqQtqRMhmAowPowPowQk3JowZtqSowZqxfp4athIBNZljRk7aqyXthIENbrLktdqzDthIENhLizYkwUqzUthIENiFlxGk7DqzfthIEDEtqUtqVtqWtqXMhmBowPowPowQkrdqyItqYq0Eq0Fp4athIBM7YowPhsUowdkqIowZowZowZq0HpjPtpJBNZixUk6Sq1KtpJENbkDk5Mq1ZtpJENhLyHkxEq2OtpJENiFlzVk8Iq2btpJENjMqPk2Vq3OtpJEDFtqbtqctqdtqetqfMzQowPhmKowQksDq0XtrAq3Tq3UpjPtpJEM3cowPkzMowdkrUowZowZowZq3Wq3XtpJBNZixTkrJq4OtpJENbiubk5Uq4etpJENhLivDkxPq5LtpJENiFlhVksbq5btpJENjMlkFk5Iq6JtpJEDFtrDtrEtrFtrGtrHM7ZowPisHowQk1Fq3dtrIowZq6Mq3XtpJBNZl2ek6Bq7JtpJENbloek5Aq7ctpJEDCtrKtrLM-ZowPkpeowQknbq6VtrMowZq7fq8AtpJBMhyRowPkzSowdkoOowZowZowZq8Cq8DtpJBNZhkNk1cq9ItpJENbhwCk5Qq9TtpJENhLiwdk6Nq-BtpJENiFnKk5fq-NtpJENjMiuTkrfq-dtpJEDFtrPtrQtrRtrStrTMhsBowPowPowQknaq8WtrUowZq_Aq3XtpJBNZikfk5Jq_StpJENblrPknQq_etpJEDCtrWtrXMhsCowPowPowQkuQowZtrYrgDrgEq8AtpJBM7aowPkoNowQkvfrgbowZrgdrgergftpJBMhsDowPkpZowdknfowZowZowZrhCpjPtpJBM-aowPkWowQktFrhSowZowZrhTqiRtpJBNZlyaksQriNtpJENblzLk3QrietpJENhLk_Wk7WrjOtpJENiFiyIitBrjatpJENjMyHkxFrkJtpJENnHl3QkscrkZtpJENsdlhYk7JrlFtpJEN4TlpCk6DrlXtpJENhuIlsRksRrmHtpJEN8cqPk6IrmUtpJEDKtrdtretrftsAtsBtsCtsDtsEtsFtsGM-bowPh-fowQkuLrhdtsHrmZrmarmbtpJENZlmCk5drnbtpJENbiuYk5OroKtpJENhLiwBk6AroctpJENiFlzNkzZrpMtpJENjMllIk5LrpdtpJEDFtsJtsKtsLtsMtsNM-cowPh-dowQkpdrnMtsOrqBrqCrqDtpJBNZk8ek5brqUtpJENbhoNkxDrrEtpJENhLlUk2ArrYtpJENiFqbkmIrsDtpJENjMltck6frsStpJENnHlEkvIrtAtpJEDGtsQtsRtsStsTtsUtsVM5eowPkpYowQkkHrqItsWrtErtFp4atpJBNZiwNk3frtYtpJENbizTkwXruQtpJENhLitDk6XruetpJENiFiyMkxNrvPtpJEDEtsYtsZtsatsbMhsEowPh-eowQkqUrtKtscrvTrvUpjPtpJBNZl0Rk6ZrwJtpJENbikfk6QrwXtpJENhLitQk7ZrxEtpJENiFlyTk5erxRtpJEDEtsetsfttAttBMhsFowPkpXowQkvcrvdttCrxVrxWppDtpJBMhiEowPkoeowdk6HowZowZowZrxYrxZtpJBNZk_CkvBryZtpJENbljBkwYrzGtpJENhLijWk8JrzbtpJEDDttFttGttHMhsGowPkWowQkwEryHttIrzfr0Ar0BtpJBNZl1Ok8Hr0XtpJENbiuLksZr1LtpJENhLlzMk5Fr1btpJENiFlUktOr2MtpJEDEttKttLttMttNMhmCowPk4XowQk4fr0KttOowZr2Pr0BtpJBNZizfk5Zr3KtpJENbk9Ok6Er3btpJENhLpFk6Tr4KtpJENiFloCk7er4WtpJENjMltCkser5CtpJENnHk_Xk4er5PtpJEDGttQttRttSttTttUttVMhsHowPktPowQk4Cr2YttWowZr5SrxZtpJBMhySowPh_HowdkuXowZowZowZr5UpjPtpJBNZixEkqPr6OtpJENbiwOk3Ir6ctpJENhLiyckoPr7UtpJENiF0Ckrbr8FtpJENjMlybkxCr8StpJENnHlzFk1Br9DtpJENsdlnFk0Sr9TtpJEN4ThuCkwHr-FtpJEDIttZttattbttcttdttettftuAM5fowPh-bowQksCr5ctuBr-Jr-Kr-LtpJBM7bowPisUowQksEr_EowZr_Gr_HppDtpJBM6AowPkxdowQk4Vr_dowZr_fsgAphTtpJBMhsIowPkxRowQk5WsgbowZowZsgcpjPtpJBNZnKk6CshRtpJENbhjJk5KsiBtpJENhLlpOkuBsiPtpJENiFlhXk6PsibtpJENjMkFk6GsjLtpJEDFtuGtuHtuItuJtuKMhsJowPkxOowQk0PshGtuLowZsjOq3XtpJBMhyTowPkobowQkjPskHowZskJskKppDtpJENZlhLkxcslOtpJENbl3Fk2QsmEtpJEDCtuOtuPMhmDowPkzGowQksHskbtuQsmIsmJq8AtpJEMkjJowPkpAowdk5YowZowZowZsmLrgftpJBNZmBkyFsnLtpJENbhtNksBsnetpJENhLlhUkpPsoKtpJENiFoLk0TsoZtpJEDEtuTtuUtuVtuWMhsKowPowPowQkjKsmdtuXowZsocrgftpJBNZl3Ak6bspOtpJENbl2fk6aspctpJENhLlpJkuNsqOtpJENiFl3Ek8EsqetpJEDEtuZtuatubtucMhsLowPowPowQk8KowZtudsrCsrDqjLtpJBMhiFowPhsVowdkrSowZowZowZsrFqjLthIBMhmEowPhyXowdkoQowZowZowZsrHqjLthIBNZ9ak7UssBthIENbhjMkvGssMthIENhLl3CksVssathIENiFl3Bk7FstHthIEDEtvBtvCtvDtvEM3dowPkWowQk5CsrRtvFstLstMp4athIBM6BowPisIowQkrRsuDowZowZsuEq8AthIBNZixSk7PsuXthIENblxaksSsvEthIENhLl0JksdsvRthIENiFijbk7OswAthIENjMh1Nk7KswMthIENnHixXk7VswXthIENsdlnMk7IsxDthIEDHtvItvJtvKtvLtvMtvNtvOMhsMowPknMowQkrQsuMtvPowZsxGp1SthIBMhsNowPhiJowdkuPowZowZowZsxIp1SthIBNZitGk7LsxetkPENbi0Hk7MsyKtkPEDCtvStvTM3eowPkWowQknXsxStvUowZsyNp1StkPBNZhvCkmZsydtkPENblhMk5XszKtkPENhLllJknYszVtkPENiFiBk4Hs0BtkPENjMluQk5Bs0OtkPENnHlakxJs0atkPEDGtvWtvXtvYtvZtvatvbM3fowPhsRowQkzasyStvcs0es0fp1StkPBMhiGowP_Aowdk4GowZowZowZs1Bs1CthIBM-dowPkWowQktbs1QowZowZs1Rs1CthIBNZihHitAs2AtkPENbk_Uk5Ts2PtkPEDFhDwTiRejNDEs2JpgGtwCphCDDhDwTiRDEpgGphCtwEs2HDCtwDtwFNhLn0AngAtwGtkPENiFiGkzQs3EtkPENjMivUktDs4NtkPENnHyHk7Ns3UtkPENsdh1Nk6Us4AtkPEDHtwAtwBtwHtwItwJtwKtwLM-eowPh_EowQkyEs1WtwMowZs4Qs4RtkPBNZiKk5cs5GtkPENbizCk5as5WtkPENhLyHk6Fs6CtkPEDDtwOtwPtwQM-fowPisWowQklQs4ZtwRs6Gs6Hs6ItkPBM-TowPhiIowdkqFowZowZowZs6Ks6LthIBDHs6Ps6TtgUtgXtgatgethBNZk-Vknds7EtpJENbllOkrKs7PtpJENhLk-Wk3Gs7ZtpJEDDtwVtwWtwXDFvJiKqHkEicDDiKjGhMM2DowPhiHowQm8XtwUtwYowZtwZtwatpJBMhheowPhsTowdk7GowZowZowZs7es7fthIBNZixckrZs8ZthIENbuBkrTs9MthIENhLhVkqJs9athIENiFkEk0Is-KthIENjMlxUk1Ls-WthIENnHl0HkoMs_JthIEDGtwdtwetwftxAtxBtxCMhrRowPowPowQk4Us8JtxDowZs_Ms7fthIBNZllMk5Rs_cthIENbqOk7RtgKthIEDCtxFtxGMhrSowPowPowQk2DowZtxHtgPtgQp1SthIBDibthJthLthYthdthetiItiMtiNtiOtjOtjTtjUtkJtkOtkWtkXtkYtkftmDtnBtnCtnMtnTtoVtoWtoXtobtoctodtoetoftpDtpItpKtpQtpdtqEtqFtqJtqOtqPtqTtqZtqatrBtrCtrJtrNtrOtrVtrZtratrbtrctsItsPtsXtsdttDttEttJttPttXttYtuCtuDtuEtuFtuMtuNtuRtuStuYtuetuftvAtvGtvHtvQtvRtvVtvdtvetvftwNtwStwTtwbtwctxEtxIQtxJowZthGowZRizJPDBtxLDEmbuZofpWSuZkubSmbk4MDCtxOtxPDDQlBOTmUh-QtxMowPowQowdk2XktKtxNtxQowZtxRCRlvDPDBtxTDDhvLicnVSnVkjaDBtxWDDAQOThvKmlNtxUowPowdowdklck8CtxVtxXowZtxYCR4XPDBtxaDC1CzRS1CkwRDBtxdT4XiqftxbowPowdowQksLowPtxctxeowZtxYCR1CPDBtyADE4XpFnDiKS4XktaDBtyDT1CirAtyBowPowdowQkvRktetyCtyEowZtxYCRlgQPRlgSzIRljLzIDDtyGtyHtyIDEvHvIsYyZThtImlOtyJowPowdowdk8Bk7dtyKowZowZtxYCRljNPDBtyMDD4O8IjdS8Ik3DDBtyPThjBmlPtyN4IowdowdkkSkkQtyOtyQowZtxYCRmbPDBtySDFmUyaseLrdSmUk2UDBtyVDClsIlsJDEQlBuROTmbkiGtyTowPowQowQk8Ak7EtyUtyWtyXtyYCRlgbPDBtyaDFmbsenDpahJDBlgaDDQuROTyammQtybowPowdowdk6KowPtycowZtydtyeCRloGPRkQzIDCtzAtzBDELmbyapGSLkjdDBtzETsekiHtzCowPowQowdk0ckvWtzDtzFowZtxRCRLPDBtzHDFqHseHUrdSsekrBS4BkjcDCtzKtzLTLkiItzIowPowdowQk7fkwftzJtzMowZtxRCRrdPRlPzIDCtzOtzPDFpGLhQHUSpGklCDBtzSTrdkiJtzQowPowdowQk2SkqetzRtzTowZtxRCRhzcPRllEzIDCtzVtzWDErdyDhQmbSrdkxfDBtzZTpGmmRtzXowPowdowdkmJklbtzYtzaowZtxYCRkpRPRljMzIDCtzctzdDEhjB4Ojd_EShjBk3EDBt0AT8ImmStzeowPowdowdknKkpQtzft0BowZtxYCR_EPDBt0DDDmb8IigdT_EmmTt0E4IowdowQkoSowPt0FowZowZtxYCRlqZPDBt0HDD9AyAraThuXmmUt0IowPowdowdk4IowPt0JowZowZtxYCRiKPDBt0LDEvJhkCiG8aSvJknAS8aktGDCt0Ot0PTiKmmVt0MowPowdowQkjOowPt0Nt0QowZtxYCRlgdPDBt0SDFiKqWNiGnDSiKktHDBt0VTvJmmZt0TowPowQowdkvUkoYt0Ut0WowZtyeCRuZPDBt0YDFmU1MuGpWnDSmUkuaDBt0bTuZmmat0ZowPowdowQk1GktLt0at0cowZtyeCRlvBPDBt0eDGyF1R1ShkCichRS1RkyIS1SkyJSickyNDDt1Bt1Ct1DTuGmmbt0fowPowdowdkmVowPt1At1EowZtxYCRlvIPDBt1GDExGoeuGISxGkyVDBt1JTyFmmct1HowPowdowdk4DowPt1It1KowZtxYCRludPDBt1MDE1SuG1ThIS1SknVSuGkyLSldktYDDt1Pt1Qt1RT1Rmmdt1NowPowdowdkoCowPt1Ot1SowZtyeCRlufPDBt1UDF1RuGldidmDS1RkpCSuGkyKShkCkoaDDt1Xt1Yt1ZT1Smmet1VowPowdowdk2GowPt1Wt1aowZtxYCRlvAPDBt1cDEiKvJuG1TS1SkoZDBt1fThkCmmft1dowPowdowdk1MowPt1et2AowZtxYCRigUPDBt2CDGvHyZsYhtJhtIzCSsYkoLDBt2FTvImnAt2DowPowdowdk1eowPt2Et2GowZtxYCRk_SPDBt2IDEvIhtIyZzCSvIkoVDBt2LTsYmmWt2JigUowdowdkvZowPt2Kt2MowZtxYCRzRPDBt2ODEhK9K9LITzRmmXt2PhvFowdowQklaowPt2QowZowZtxYCRhvFPDBt2SDEhK9LzRhvDT9KmmYt2TowPowdowdkoAowPt2UowZowZtxYCRlgTPDBt2WDEvHvIzC9GTigVirDt2XowPowdowdkjMowPt2YowZowZtxYCRIPDBt2aDFiVhNzRyDhKSiVk3BShKkkfDCt2dt2eTImnBt2bowPowQowQk3akket2ct2fowZtyeCRhKPDBt3BDE9K9LzRISIkqfDBt3EThKmnCt3CowPowdowQkoBowPt3Dt3FowZtxYCRlvFPDBt3HDDichvKvJDBlvEThvLmnDt3IowPowdowdk2JowPt3JowZt3KtxYCRlgGPDBt3MDDpF1C2bSpFkmPDBt3PT_LmnEt3NowPowdowdksYowPt3Ot3QowZtxYCRiVPDBt3SDEIzRFkMSIk3ASFkkdDCt3Vt3WTiVirEt3TowPowdowQklHowPt3Ut3XowZtyeCRyDPDBt3ZDEpGIhQmbDDijWlsUlsTTyDmnFt3aowPowQowdk4KkoDt3bowZt3ctxYCRhQPDBt3eDELrdKpGThQkiLt3fowPowdowQk6YkmXt4AowZowZtxRCRliQPDBt4CDFKhGlUqbNTpKmnGt4DowPowdowdk4Wktct4EowZowZtxYCRrMPDBt4GDD1MIicTrMirFt4HowPowdowQkweowPt4IowZowZtxYCRoUPDBt4KDDyMmbraSyMktTDBt4NToUmnJt4LmbowdowQksGowPt4Mt4OowZtxYCRiwLPDBt4QDFicpWnDImbSickkPDBt4TT1MmnKt4RowPowQowdkrDowPt4St4UowZtxYCRlvCPDBt4WDF1MuGofoehvLS1MkueS0Ek2MSuGkyMDDt4Zt4at4bDBh_ITicmnLt4XowPowdowdkmUkwQt4Yt4ct4dtxYCRi0GPDBt4fDDoU2bISoUk2LDBt5CTyMmnMt5AowPowdowdkrCm6Kt5Bt5DowZtxYCRlqYPDBt5FDFrahjb9AhuX9BTyAmnNt5GowPowdowdk5SkoEt5HowZowZtxYCRlqQPDBt5JDFyAhuX9Bra1MT9AmnOt5KowPowdowdksOowPt5LowZowZtxYCRpWPDBt5NDEofnDpamUSnDkkcSpakkbDCt5Qt5RTpWkiMt5OmbowQowQkkEowPt5Pt5SowZtxRCRh1EPDBt5UDFpWoemUuGwESoek3FDBt5XTofirGt5VowPowdowdk6RowPt5Wt5YowZtyeCRzKPDBt5aDEwEpapWmUSwEkmKDBt5dTzKmnHt5bmbowdowQkkYowPt5ct5eowZtxYCRwEPDBt6ADEzKpapWmUSzKkkRDBt6DTwEh-Tt6BmbowdowQk3TowPt6Ct6EowZtxRCRpaPDBt6GDFnDpWzKwEyaSpWklfDBt6JTpamnIt6HowPowdowQk7SowPt6It6KowZtxYCR9GPRlkOzIRqAzIDDt6Mt6Nt6ODFqUhRHUIT9GmnPt6PowPowdowQk3UowPt6QowZowZtxYCRhRPDBt6SDFKzD1T8TqHS8TkyZDBt6VThRmnUt6TowPowdowQkmCkjQt6Ut6WowZtyeCR8TPDBt6YDDhRKsAShRksFDBt6bT8TmnVt6ZowPowdowQkmAowPt6at6cowZtxYCRKPDBt6eDGhG1TvVpAkelHShGklNDBt7BTKkiPt6fowPowQowdk1AkkCt7At7CowZtxRCRlvJPDBt7EDEKhRzD1RSzDk3HDBt7HT1TmnWt7FowPowdowdkjfowPt7Gt7IowZtxYCRlzRPDBt7KDCpAKSpAkleDBt7NTvVmnXt7LowPowdowdk5HowPt7Mt7OowZtxYCRlwPPDBt7QDCvVKSvVkzFDBt7TTpAmnYt7RowPowdowdk5DowPt7St7UowZtxYCRluHPDBt7WDFvHyZvIhGhtJSvHk2HDBt7ZTzCmnZt7XowPowdowdkqOowPt7Yt7aowZtxYCRlHPRlrWzXRlrSzXDDt7ct7dt7eDFKkemBqWjPSjPkkTSuUkmbShJklSSjdkkVDEt8Bt8Ct8Dt8EDClrXlrTTlHmnat7fowPowQowdkkXk1dt8At8Ft8GtyeCRjPPDBt8IDElHKnUmISlHkqZDBt8LTjPmnQt8JowPowdowdkkDkqGt8Kt8MowZtxYCRkePRigWzXDCt8Ot8PDEKlHlUldSqHkoXDBt8SDBlgVDEQlBiscOTkekiNt8QowPowQowdkxakvAt8Rt8Tt8Ut8VCRxXPDBt8XDEIiGKhNSpFkoTSiGkoIShtRkoHDDt8at8bt8cTxXmnRt8YowPowdowQkoFowPt8Zt8dowZtxYCRtIPDBt8fDDD9GvIDBizKTtIkiOt9AowPowdowdk3ektNt9BowZt9CtyYCRhtRPDBt9EDDiGzDxXSxXkoGDBt9HThtRmnSt9FowPowdowdk8LowPt9Gt9IowZtxYCR8aPDBt9KDDiKpKvJSiKktIDBt9NT8amnTt9LowPowdowQkmfowPt9Mt9OowZtxYCRnDPDBt9QDFoepWpakEueSpWknHSoeknGDCt9Tt9UTnDmnbt9RowPowQowQk2fowPt9St9VowZtxYCRlvGPDBt9XDEnDofyFkESofklFSnDkwNDCt9at9bToemnet9YowPowdowdkrOowPt9Zt9cowZtxYCRuePDBt9eDDilXnDkETueirHt9fmbowdowQk1XowPt-AowZowZtxYCRl0FPDBt-CDEuenDsepaTilXmnft-DmbowdowdkqNowPt-EowZowZtxYCRhNPDBt-GDDIHUSHkxXSUk0KDCt-Jt-KThNmoAt-HowPowdowQk6dkvSt-It-LowZtxYCRHPDBt-NDEUhNLISUklAShNkwZDCt-Qt-RTHmoBt-OowPowdowQkkOowPt-Pt-SowZtyeCRUPDBt-UDEHhNL6KSHklUShNkwaS6KklVDDt-Xt-Yt-ZTUmoCt-VowPowdowQkkKowPt-Wt-aowZtxYCRiGPDBt-cDFkE8JmDkHiKSkEkxGSxXkxHDCt-ft_ATiGkiQt-dowPowQowQk3WowPt-et_BowZtxRCRhJPDBt_DDEnDyazBlHSlHkkUDBt_GThJmoDt_EowPowQowdk1JknLt_Ft_HowZtyeCR8JPDBt_JDDkEiGISkEkqTDBt_MT8Jmnct_KowPowdowdksUowPt_Lt_NowZtxYCRkEPDBt_PDF8JiGnDqWNS8JkqRSiGkqSDCt_St_TTkEmndt_QowPowQowdkqAowPt_Rt_UowZtxYCRiaPDBt_WDDlcsRkHSlckpTDBt_ZDBlhdTiamoEt_XowPowdowQkycowPt_Yt_at_btxYCRlcPDBt_dDEiaFkMiiLSiakpUDBugATlcmoIt_eowPowdowQk6JowPt_fugBowZtyeCRlrePDBugDDEyVDlUiaSDklJSyVknWDCugGugHTsRkiTugEowPowdowdkxbowPugFugIowZtxRCRlnUPDBugKDDlckMicTiiLmoJugLh_IowdowQk3bkqdugMowZowZtxYCRFPDBugODFkMDhGiVlcSDknFSkMkqMSiVkkBDDugRugSugTTFmoKugPowPowdowQk0fowPugQugUowZtxYCRzYPDBugWDFFDlciVhGSFknPSDkzADCugZugaTkMirIugXowPowQowdk7AkxVugYugbowZtyeCRhGPDBugdDEKFxG0ESKkldDBuhAThGmoLugeowPowdowdkkWowPugfuhBowZtxYCRixZPDBuhDDEicxGkMofSxGk2NSick2ODCuhGuhHT0EmoMuhEowPowdowdk2Em6JuhFuhIowZtxYCRikIPDBuhKDFyFilJ0EiVhGSyFkyUS0EklGDCuhNuhOTxGmoNuhLowPowdowdk1PowPuhMuhPowZtxYCRDPDBuhRDEFkMsRtISFklISkMkqLSsRklKDDuhUuhVuhWTDkiRuhSowPowdowQk6LowPuhTuhXowZtxRCRluLPDBuhZDEhK9KxGhvDT9LmoFuhaowPowdowdk3MowPuhbowZowZtxYCRlUPDBuhdDGqbsRldidNhGSqbk4aSNklPSldktWDDuiAuiBuiCDEl2Kl2JizXl2LTlUh-UuheowPowdowdkqBowPuhfuiDuiEtxRCRqbPDBuiGDFlUsRidKpKSlUk0dDBuiJDEl2Cl2DizUl2ETqbkiSuiHowPowdowdkqCowPuiIuiKuiLtyYCRlgUPDBuiNDEvIsYzCyZThtJmoGuiOowPowdowdk2KowPuiPowZowZtxYCRlzGPDBuiRDCxGyFTilJmoHuiSikIowdowQk2TowPuiTowZowZtxYCRkFPDBuiVDDjdqHLSjdkrMDBuiYTkFirJuiW4IowdowQkxQowPuiXuiZowZtxYCR4IPDBuibDFLjdkFkehRSkekoWDBuieTqHmoOuicowPowdowdk7Qk1KuiduifowZtxYCRjdPDBujBDEkF4OqHlHSlHkjWS4OkjUSkFkrLDDujEujFujGTjdmoPujC4IowdowQkkLowPujDujHowZtxYCRlhTPDBujJDELUjdqHSUkpNDBujMT6KmoQujKowPowdowQkuTowPujLujNowZtxYCRlhRPDBujPDEqHLjd_EDBlhSTigdmoRujQowPowdowdklDowPujRowZujStxYCR4OPDBujUDDjd8IhjBSjdkjVDBujXT4OmoSujV4IowdowQk3NowPujWujYowZtxYCRqUPDBujaDEzD9G4MhjbTqUmlQujbowPowdowQkuOowPujcowZowZtxYCRluePDBujeDEqUhRK1TS1Tk1VDBukBTzDmlRujfowPowdowdk5GknTukAukCowZtyeCRlnEPDBukEDDyMpFqUT2bmlSukFowPowdowdk1IowPukGowZowZtxYCRpFPDBukIDE_L2b1CxXSxXkoUS_Lk4TDCukLukMTpFmlTukJowPowQowdkuKklEukKukNowZtyeCRlqXPDBukPDErayAqUkHThjbmlUukQowPowdowdkzNowPukRowZowZtxYCRvHPDBukTDEyZvIzCigVSyZk1ZSzCk1aDCukWukXTvHmlVukUowPowdowQk2CowPukVukYowZtxYCRlgRPDBukaDEvHsYvIzCSvHkjLDBukdTyZmlWukbowPowdowdk4dowPukcukeowZtxYCR4MPDBulADFkHldidmDNDDliZlialibT4MmlXulBowPowdowQkrWowPulCowZulDtxYCRNPDBulFDEhIlUmDkEShIklOSldknDSlUk4cSidklRDEulIulJulKulLDCilAlxJTNh-RulGowPowdowQk1HowPulHulMulNtxRCRmDPDBulPDEkHldiGNSkHkvDShIkvPSldkvODDulSulTulUDDhHhnTlrDTmDh-SulQowPowQowdkuEowPulRulVulWtxRCRkHPDBulYDFmD9Bra4MiaSmDkvQSidkmHDCulbulcDEibhuW9CijGTkHmlYulZowPowQowdkyGowPulaulduletxYCRlqRPDBumADEkHra9AyAT9BmlZumBowPowdowdk2FowPumCowZowZtxYCRlqSPDBumEDEyAhjb9B9ATramlaumFowPowdowdk1UowPumGowZowZtxYCRldPDBumIDFidkekH1SjFSidkmGShIknCSNknBSlUktVSmDknES1RktUDGumLumMumNumOumPumQDDnJlnYlnZTldkhcumJowPowdowdksNowPumKumRumStxRCRidPDBumUDFldqblUkH4MSldktXSkHkvESNkmFDDumXumYumZDCl0QizFTidkhdumVowPowdowQkyHowPumWumaumbtxRCRluKPDBumdDEhK9K9LNThvDmlbumehvFowdowdk1NowPumfowZowZtxYCRixMPDBunBDEqWmBhJlHSqWkxUSmBkpEDCunEunFTzBmlcunCowPowdowdkmRm6IunDunGowZtxYCRlhFPDBunIDEmBzBlHkESmBkpDSzBkpGDCunLunMTqWmleunJowPowQowdkwFowPunKunNowZtyeCRmBPDBunPDFqWlHmIsAzBSqWkmSSzBkjbDCunSunTTmBmlfunQowPowdowdkrcowPunRunUowZtyeCRsAPDBunWDF8TmInUpHoLSmIkzUSnUkzJSpHkzCSoLkjXDEunZunaunbuncDClwNlwOTsAmmAunXowPowdowdk0JowPunYundunetxYCRoLPDBuoADEhifjFlHsAShifkjYSjFklMSsAkjZDDuoDuoEuoFToLmmBuoBowPowdowdklZknSuoCuoGowZtxYCRlicPDBuoIDEoLKjFhGSoLkkADBuoLThifmmCuoJowPowdowdklYk1fuoKuoMowZtxYCRjFPDBuoODEoLldIHSoLklLDBuoRDChoFlwXTjFirBuoPowPowdowQk0VkxYuoQuoSuoTtxYCRmIPDBuoVDFnUsApHmBlHSnUkmTSsAkzVSpHkzWDDuoYuoZuoaDClxLlxMTmImmDuoWowPowdowdknOowPuoXuobuoctxYCRnUPDBuoeDEmIsApHoLSmIkzKSsAkzLSpHkzIDDupBupCupDDClwdlweTnUirCuofowPowdowQkuYk4YupAupEupFtxYCRpHPDBupHDEmInUsAlHSsAk0GSnUk0ESmIk0FDDupKupLupMDClyBlyCTpHmldupIowPowdowQk2BklTupJupNupOtxYCRhIPDBupQDGuTyVuUnV2SNSldkmcSNkmdSmDkmaDDupTupUupVDCh_Vk-GThImmEupRowPowQowdksPowPupSupWupXtyeCRlgCPDBupZDEhuShIuA1MShuSkjSDBupcThtFmmLupaowPowdowdk0RowPupbupdowZtxYCRloaPDBupfDEhtFhIuAyWShtFktJDBuqCThuSmmMuqAowPowdowdk0QowPuqBuqDowZtxYCRk-BPDBuqFDEhI4CzS4BS4CklBDBuqIDCk-Ak-CT2SmmNuqGowPowdowdk1TowPuqHuqJuqKtxYCRk-DPDBuqMDEhIuT4CuASuTk3LS4Ck3KDCuqPuqQTzSmmOuqNowPowdowdk6MowPuqOuqRowZtxYCRk9fPDBuqTDEhI2SzSyWS2SkkZSzSk2eDCuqWuqXT4CmmPuqUowPowdowdk3VowPuqVuqYowZtxYCRk9cPDBuqaDFhIyVuUzSKSzSk1bSyVkpLSuUkpJDDuqduqeuqfDBk9dTuTkiDuqbowPowdowdk3dowPuqcurAurBtxRCRk9ePDBurDDEuTuUsRnVSuUkrFSsRkwMSuTkrHDDurGurHurITyVkiEurEowPowdowdk0eowPurFurJowZtxRCRnyRPDBurLDFyVuThsflHkeSlHkkFSyVkrGShsfkrXSuTkpKDEurOurPurQurRDBitPTuUkiFurMowPowdowdkxMowPurNurSurTtxRCRk9bPDBurVDEuUhIyW4BSuUkrYDBurYThsfmmFurWowPowdowdk1OowPurXurZowZtxYCRk9aPDBurbDDuAhI2SSuAk1WSLk1QDCureurfT4BmmGurcowPowdowdk8DowPurdusAowZtxYCRuAPDBusCDE4BhInV8WS4Bk1RDBusFTuAmmHusDowPowdowdk1YowPusEusGowZtxYCR8WPDBusIDDuAyW4cS4ckkJDBusLT8WmmIusJhIowdowQkkNowPusKusMowZtxYCRk-EPDBusODEnV5FhI4CTyWkiBusPowPowdowdk3YowPusQowZowZtxRCRnVPDBusSDEyWhIuA5FS5Fk1SShvKkmeDCusVusWTnVmmJusTowPowdowdk0bowPusUusXowZtxYCRl0NPDBusZDDyWnV4cSnVkmDS4ckmEDCuscusdT5FkiCusahIowdowdkjRowPusbuseowZtxRCR4cPDButADEyW8W5FnVS8WknJS5FknIDCutDutET4cmmKutBhIowdowQkkIowPutCutFowZtxYCDkKtxStxZtxftyFtyLtyRtyZtyftzGtzNtzUtzbt0Ct0Gt0Kt0Rt0Xt0dt1Ft1Lt1Tt1bt2Bt2Ht2Nt2Rt2Vt2Zt3At3Gt3Lt3Rt3Yt3dt4Bt4Ft4Jt4Pt4Vt4et5Et5It5Mt5Tt5Zt5ft6Ft6Lt6Rt6Xt6dt7Dt7Jt7Pt7Vt7bt8Ht8Nt8Wt8et9Dt9Jt9Pt9Wt9dt-Bt-Ft-Mt-Tt-bt_Ct_It_Ot_Vt_cugCugJugNugVugcuhCuhJuhQuhYuhcuiFuiMuiQuiUuiaujAujIujOujTujZujdukDukHukOukSukZukfulEulOulXulfumDumHumTumcunAunHunOunVunfuoHuoNuoUuodupGupPupYupeuqEuqLuqSuqZurCurKurUurausBusHusNusRusYusfutGUojOmbzRIrMKYlhaLqU4MhVhIDDhiLhmNOVmibjGlhQk2butJCVmichahakxButJCVmidoQlkNkwButJCVmieiNltdkjeutJCVmifiKiKkjTutJCVmjAhMlkYkwVutJCVmjBoDlwVkmButJCDHutKutLutMutNutOutPutQQowZutHutIutRDBlBTmUiqftxMowPowQowdk2XktKtxNtxQowZutTBDCQOThvKowPtxUowPowdowdklck8CtxVtxXowZutVET4XowPtxbowPowdowQksLowPtxctxeowZutVET1CowPtyBowPowdowQkvRktetyCtyEowZutVEThtIowPtyJowPowdowdk8Bk7dtyKowZowZutVEThjBowPtyN4IowdowdkkSkkQtyOtyQowZutVETmbh-QtyTowPowQowQk8Ak7EtyUtyWtyXutTBTyaowPtybowPowdowdk6KowPtycowZtydutVETseirAtzCowPowQowdk0ckvWtzDtzFowZutTBTLirJtzIowPowdowQk7fkwftzJtzMowZutTBTrdkhXtzQowPowdowQk2SkqetzRtzTowZutTBTpGowPtzXowPowdowdkmJklbtzYtzaowZutVET8IowPtzeowPowdowdknKkpQtzft0BowZutVET_EowPt0E4IowdowQkoSowPt0FowZowZutVEThuXowPt0IowPowdowdk4IowPt0JowZowZutVETiKowPt0MowPowdowQkjOowPt0Nt0QowZutVETvJowPt0TowPowQowdkvUkoYt0Ut0WowZutVETuZowPt0ZowPowdowQk1GktLt0at0cowZutVETuGowPt0fowPowdowdkmVowPt1At1EowZutVETyFowPt1HowPowdowdk4DowPt1It1KowZutVET1RowPt1NowPowdowdkoCowPt1Ot1SowZutVET1SowPt1VowPowdowdk2GowPt1Wt1aowZutVEThkCowPt1dowPowdowdk1MowPt1et2AowZutVETvIowPt2DowPowdowdk1eowPt2Et2GowZutVETsYowPt2JigUowdowdkvZowPt2Kt2MowZutVETzRowPt2PhvFowdowQklaowPt2QowZowZutVET9KowPt2TowPowdowdkoAowPt2UowZowZutVETigVowPt2XowPowdowdkjMowPt2YowZowZutVETIowPt2bowPowQowQk3akket2ct2fowZutVEThKowPt3CowPowdowQkoBowPt3Dt3FowZutVEThvLowPt3IowPowdowdk2JowPt3JowZt3KutVET_LowPt3NowPowdowdksYowPt3Ot3QowZutVETiVowPt3TowPowdowQklHowPt3Ut3XowZutVETyDowPt3aowPowQowdk4KkoDt3bowZt3cutVEThQirDt3fowPowdowQk6YkmXt4AowZowZutTBTpKowPt4DowPowdowdk4Wktct4EowZowZutVETrMowPt4HowPowdowQkweowPt4IowZowZutVEToUowPt4LmbowdowQksGowPt4Mt4OowZutVET1MowPt4RowPowQowdkrDowPt4St4UowZutVETicowPt4XowPowdowdkmUkwQt4Yt4ct4dutVETyMowPt5AowPowdowdkrCm6Ht5Bt5DowZutVETyAowPt5GowPowdowdk5SkoEt5HowZowZutVET9AowPt5KowPowdowdksOowPt5LowZowZutVETpWirEt5OmbowQowQkkEowPt5Pt5SowZutTBTofowPt5VowPowdowdk6RowPt5Wt5YowZutVETzKowPt5bmbowdowQkkYowPt5ct5eowZutVETwEkiKt6BmbowdowQk3TowPt6Ct6EowZutTBTpaowPt6HowPowdowQk7SowPt6It6KowZutVET9GowPt6PowPowdowQk3UowPt6QowZowZutVEThRowPt6TowPowdowQkmCkjQt6Ut6WowZutVET8TowPt6ZowPowdowQkmAowPt6at6cowZutVETKirFt6fowPowQowdk1AkkCt7At7CowZutTBT1TowPt7FowPowdowdkjfowPt7Gt7IowZutVETvVowPt7LowPowdowdk5HowPt7Mt7OowZutVETpAowPt7RowPowdowdk5DowPt7St7UowZutVETzCowPt7XowPowdowdkqOowPt7Yt7aowZutVETlHowPt7fowPowQowdkkXk1dt8At8Ft8GutVETjPowPt8JowPowdowdkkDkqGt8Kt8MowZutVETkeirGt8QowPowQowdkxakvAt8Rt8Tt8UutTBTxXowPt8YowPowdowQkoFowPt8Zt8dowZutVETtIh-Tt9AowPowdowdk3ektNt9BowZt9CutTBThtRowPt9FowPowdowdk8LowPt9Gt9IowZutVET8aowPt9LowPowdowQkmfowPt9Mt9OowZutVETnDowPt9RowPowQowQk2fowPt9St9VowZutVEToeowPt9YowPowdowdkrOowPt9Zt9cowZutVETueowPt9fmbowdowQk1XowPt-AowZowZutVETilXowPt-DmbowdowdkqNowPt-EowZowZutVEThNowPt-HowPowdowQk6dkvSt-It-LowZutVETHowPt-OowPowdowQkkOowPt-Pt-SowZutVETUowPt-VowPowdowQkkKowPt-Wt-aowZutVETiGirHt-dowPowQowQk3WowPt-et_BowZutTBThJowPt_EowPowQowdk1JknLt_Ft_HowZutVET8JowPt_KowPowdowdksUowPt_Lt_NowZutVETkEowPt_QowPowQowdkqAowPt_Rt_UowZutVETiaowPt_XowPowdowQkycowPt_Yt_at_butVETlcowPt_eowPowdowQk6JowPt_fugBowZutVETsRirIugEowPowdowdkxbowPugFugIowZutTBTiiLowPugLh_IowdowQk3bkqdugMowZowZutVETFowPugPowPowdowQk0fowPugQugUowZutVETkMowPugXowPowQowdk7AkxVugYugbowZutVEThGowPugeowPowdowdkkWowPugfuhBowZutVET0EowPuhEowPowdowdk2Em6FuhFuhIowZutVETxGowPuhLowPowdowdk1PowPuhMuhPowZutVETDh-UuhSowPowdowQk6LowPuhTuhXowZutTBT9LowPuhaowPowdowdk3MowPuhbowZowZutVETlUkhZuheowPowdowdkqBowPuhfuiDuiEutTBTqbkhbuiHowPowdowdkqCowPuiIuiKuiLutTBThtJowPuiOowPowdowdk2KowPuiPowZowZutVETilJowPuiSikIowdowQk2TowPuiTowZowZutVETkFowPuiW4IowdowQkxQowPuiXuiZowZutVETqHowPuicowPowdowdk7Qk1KuiduifowZutVETjdowPujC4IowdowQkkLowPujDujHowZutVET6KowPujKowPowdowQkuTowPujLujNowZutVETigdowPujQowPowdowdklDowPujRowZujSutVET4OowPujV4IowdowQk3NowPujWujYowZutVETqUowPujbowPowdowQkuOowPujcowZowZutVETzDowPujfowPowdowdk5GknTukAukCowZutVET2bowPukFowPowdowdk1IowPukGowZowZutVETpFowPukJowPowQowdkuKklEukKukNowZutVEThjbowPukQowPowdowdkzNowPukRowZowZutVETvHowPukUowPowdowQk2CowPukVukYowZutVETyZowPukbowPowdowdk4dowPukcukeowZutVET4MowPulBowPowdowQkrWowPulCowZulDutVETNh-RulGowPowdowQk1HowPulHulMulNutTBTmDh-SulQowPowQowdkuEowPulRulVulWutTBTkHowPulZowPowQowdkyGowPulaulduleutVET9BowPumBowPowdowdk2FowPumCowZowZutVETraowPumFowPowdowdk1UowPumGowZowZutVETldkhYumJowPowdowdksNowPumKumRumSutTBTidkhaumVowPowdowQkyHowPumWumaumbutTBThvDowPumehvFowdowdk1NowPumfowZowZutVETzBowPunCowPowdowdkmRm6GunDunGowZutVETqWowPunJowPowQowdkwFowPunKunNowZutVETmBowPunQowPowdowdkrcowPunRunUowZutVETsAowPunXowPowdowdk0JowPunYunduneutVEToLowPuoBowPowdowdklZknSuoCuoGowZutVEThifowPuoJowPowdowdklYk1fuoKuoMowZutVETjFowPuoPowPowdowQk0VkxYuoQuoSuoTutVETmIowPuoWowPowdowdknOowPuoXuobuocutVETnUowPuofowPowdowQkuYk4YupAupEupFutVETpHowPupIowPowdowQk2BklTupJupNupOutVEThIowPupRowPowQowdksPowPupSupWupXutVEThtFowPupaowPowdowdk0RowPupbupdowZutVEThuSowPuqAowPowdowdk0QowPuqBuqDowZutVET2SowPuqGowPowdowdk1TowPuqHuqJuqKutVETzSowPuqNowPowdowdk6MowPuqOuqRowZutVET4CowPuqUowPowdowdk3VowPuqVuqYowZutVETuTkheuqbowPowdowdk3dowPuqcurAurButTBTyVkhfurEowPowdowdk0eowPurFurJowZutTBRitPPDBuxWTuUkiAuxXowPowdowdkxMowPurNurSurTutTBThsfowPurWowPowdowdk1OowPurXurZowZutVET4BowPurcowPowdowdk8DowPurdusAowZutVETuAowPusDowPowdowdk1YowPusEusGowZutVET8WowPusJhIowdowQkkNowPusKusMowZutVETyWirBusPowPowdowdk3YowPusQowZowZutTBTnVowPusTowPowdowdk0bowPusUusXowZutVET5FirCusahIowdowdkjRowPusbuseowZutTBT4cowPutBhIowdowQkkIowPutCutFowZutVEDkKutUutWutXutYutZutautbutcutduteutfuuAuuBuuCuuDuuEuuFuuGuuHuuIuuJuuKuuLuuMuuNuuOuuPuuQuuRuuSuuTuuUuuVuuWuuXuuYuuZuuauubuucuuduueuufuvAuvBuvCuvDuvEuvFuvGuvHuvIuvJuvKuvLuvMuvNuvOuvPuvQuvRuvSuvTuvUuvVuvWuvXuvYuvZuvauvbuvcuvduveuvfuwAuwBuwCuwDuwEuwFuwGuwHuwIuwJuwKuwLuwMuwNuwOuwPuwQuwRuwSuwTuwUuwVuwWuwXuwYuwZuwauwbuwcuwduweuwfuxAuxBuxCuxDuxEuxFuxGuxHuxIuxJuxKuxLuxMuxNuxOuxPuxQuxRuxSuxTuxUuxVuxYuxZuxauxbuxcuxduxeuxfuyAWojNnwerMKYlhaL4MhIDChmMOVowPjGlhQk2buyDEVowPhahakxBuyDEVowPoQlkNkwBuyDEVowPiNltdkjeuyDEVowPiKiKkjTuyDEVowPhMlkYkwVuyDEVowPoDlwVkmBuyDEDHuyEuyFuyGuyHuyIuyJuyKQowZuyBuyCuyLDCAMM-VowPnlGowdnqRowZowZowZpjRqiRuyNBDDicIpAM2LowPisQowdnoOowZowZowZuyPqiRuyNBDFl8Jn8LihEl4Pl4ODHlXl4Dl4CmiFmAxfvPDCuyRuySDCl6Nl_NDFmAxfh0LvPyCDFlXfF0AjJDDuyUuyVuyWDCoakODCiLiEDEhWmAxfhADEpiMuyYuyZuyaDDuyTuyXuybOFn2bowPOFotUowPDCuyduyeDDicpAmbMkiUowPowPowQnnTuycowZuyfuzAqiRuyNCDFinGioQioUl5ViqFDIlGizDhjefch0A0alpADCuzCuzDDEl6al-fl9Il-eDFcflGqX8NDD1blXhADDuzFuzGuzHDDjwfjxTl-cDEi6amMuZrGDCuzJuzKDDuzEuzIuzLNZohPnqbuzMuyNBDCuOhxJDHjWhyeqKmakK_figKDDpmUuzOuzPDDuOhgehqRDFn7In6XqXreqQDHjWqKotXiuQtRhuchHDEuzRpmOuzSuzTDDhqRl_el_dDGfThCpSjWhSDCuzVuzWDDuzQuzUuzXNbopBm_XuzYuyNBDBuODIhvZzchuPhuMh2KhnAh5XxdDCuzauzbDFhqPhlOhqQh9YjxIDJ0Izc4HmMiiFkS8QjChNDCuzduzeDCuzcuzfNhLiyTnvVu0AuyNBDDuzNuzZu0BDDIhJicMirKowPowPowQm_aowZu0CowZu0DppDuyNCDEhlIkNkU3UDFuOhgel6VyO-IDGjJielJkO-NnADDu0Fu0Gu0HDCuOhgeDCrGjWDEhWjDtVsQDEu0Jpkcu0Ku0LDCu0Iu0MNZiuKnwSu0NuyNBDDuOhge1bDFjBlYjUuJmHDFjAqdiXwKhmUDErGmMiEIDEu0Pu0Qu0Ru0SDDjAiXpCDDrGhHmMDEu0JplWu0Uu0VDCu0Tu0WNbixRngZu0XuyNBDEuO-IhlI1fDHh6ShqIlqfpQilfiuXnzCDFhVibqVpD1EDDu0Zu0au0bDDuOyOl_GDDhVibtYDCnAhoKDEiTYkCiUDEu0du0eu0fu1ADEmiKl7JmiJiqXDCibhVDCiJqVDDIiwKjTDEu1Cu1Du1Eu1FDDu0cu1Bu1GNhLn1Ynodu1HuyNBDEuO-IhgeyODGhuWijGkHhHhlIkNDFhSiPjNlJnGDDu1Ju1Ku1LDE-IjxJl-dl-aDFhHjbTNiBDCu1Nu1ODCu1Mu1PNiFovOm1Zu1QuyNBDEvK0DqP0IDEnOjamAh5bDGiElTnbiYIVDEpoXu1Su1Tu1UDBDDEyOl4ZhgeuODHnblTiYiElRkXn6PDDu1Wu1Xu1YDDlEqPvKDFiHvNpEnOjaDEoBImLKDEu1Wu1au1bu1cDDu1Vu1Zu1dNjMixQnsLu1euyNBDFu0Ou0Yu1Iu1Ru1fODolEjMDBu2BDFImDkHkEDMirLowPowPowQmrDowZu2Au2Cu2DppDuyNCDEuO2Ai4WVDEalChCTDDjS5PiLDEu2FrgQu2Gu2HDBu2IDFifrO7M4F2dDC1bhlODDrgQu2Ku2LDBu2MNZn4TnoTu2NuyNBDD2AuO1bDEifrO7M4FDDhAHnLDErgQu2Pu2Qu2RDBu2SNbn4SnoSu2TuyNBDD1buO2ADEleiBaosHDEmAuNvPxfDEp1Iu2Vu2Wu2XDDqS9fl4cDDalCjFDDu2Zu2au2VDCu2Yu2bNhLordnqMu2cuyNBDDu2Ou2Uu2dDDIicsYMirMowPowPowQngOu2Ju2eowZu2fqiRuyNCDFpUvWhwQinFl5RDGjWhHhIhuchgKhBDCu3Bu3CDDwUipR-MDGpUvWhQlPrdkRDCu3Eu3FDCpUvWDEhJqX_f_IDEjWhHqKhIDDu3Hu3Iu3JDDu3Du3Gu3KOFomSowPDBu3MDFyDIpGhQhJMh-VowPowPowQnwUu3LowZu3Nu3Oo_JuyNCDFmgbmhWl5Mn2GmhVDGhJ4WjSjEiB6VDCu3Qu3RDHhOlzKh1PhnDn5Dl4IsDDCkdlNDGVX1ehkbhJDDDu3Tu3Uu3VDEhOsDlzKh1PDCyIikPDFiRmVouchDjFDDu3Xu3Yu3ZDDu3Su3Wu3aOFokXowPODorIowPDCu3cu3dDEqbiVDhJMkiVowPowPowQnsQu3bowZu3eu3fp4auyNCDDFDkMM0SowPkqKowdntYowZowZowZu4BppDuyNBDIhlCl5coOiydhnHhvJma7HDDpvVp5Xu4DDFh_OnZwEhkPzKDDpvVp5Xu4FDCu4Eu4GNZixJnkGu4HuyNBDFh9Uj9Lj9PiqJmhRDIkSjJiWiwfkOtfpZnMDCu4Ju4KDEh9UiqJj9Pl_EDEhnHhvJ7HmaDCu4Mu4NDCu4Lu4ONb6Xmqdu4PuyNBDDDxP5GDFh5biqHmahnHhvJDDquXu4Ru4SDDiVmLDDE7HmahnHhvJDFn4BlEjHogSiHDDu4Uu4Vu4WDCu4Tu4XNhLiuPnufu4YuyNBDFobxP5GoZkgWDGtHsEIiHmMhvcDDu4au4Vu4bDEFobxPoZDDhEsQcDDlfoCl5SDEu4du4eu4fuzaDCu4cu5ANiFtVnueu5BuyNBDF-PiqGl5bl6D6NDIma7HhnHjHmAxfiElTDCu5Du5EDDFDiVDEjHiZzWnzWDHhqcimUl4YlpKxfh0LvPDDu5Gu5Hu5IDCu5Fu5JNjMn_UntJu5KuyNBDFu4Iu4Qu4Zu5Cu5LOFowMZOFolChLODonMhLOFowHiFOFojCjMDFu5Nu5Ou5Pu5Qu5RDFFDiV0EkMMhyKowPkWowQmqVowZu5Mu5Su5TqiRuyNCDFhnHiyfhvJ7HmaDB6XDDiVobxPDEqwMu5Vu5Wu5XDBu5YDEpZitLh_RrPDD1bh9UiqJDHhAHeuEoGzGhODDu5au5bu5cDE_SiobiocinaDEwYiyPhzHKDGuY1U9NitUiyaqYDDu5eu5fu6ADCu5du6BNZopdnvKu6CuyNBDBiVDBmLDDjwcj6Kl8RDD7AlG_ZDEu6Eu6Fu6Gu6HDCmLiVDEjwfjxTl5Ul-YDFi6amMuZrGmLDDu6Ju6Ku6LDEjwcj6Kmgcl-XDGlGhvOitJh_QiWfDF-Jh9Uj9LVXDDu6Nu6Ou6PDDu6Iu6Mu6QNbolDnvMu6RuyNBDGzchuPhvZhuMonXh5XDCuzau6TDFhqPhlOhqQjxIh9YDI0I8QkSiiFzc4HmMlieDCu6Vu6WDCu6Uu6XNhLn9Am3Su6YuyNBDDu6Du6Su6ZOFn6cowPDBu6bDE0EiciVIMhyLowPkyRowQm8Yu5Zu6au6cu6dqiRuyNCDBhgRDEhAHivCildDHiW7A4VnPmViuElyIDDu6fu7Au7BDBu7CDC1ehhDDGmSosahwfhnL-RhgRDCu7Eu7FDCl6Cl_BDEhnLhwf-RhgRDCu7Hu7IDEhwfhnLmS-RDCu7Ku6fDDu7Gu7Ju7LNZn3ImrBu7MuyNBDGhGmYi3MhiVn6IhsdDCu7Ou6fDDl_Cl6EmYDDoMhzU-PDF7AiWlF_c4VDDu7Qu7Ru7SDCu7Pu7TNbolNm0Tu7UuyNBDDuEiDoXDEwGrLivPoGDEoMhzUlqN-PDDiZiV7ADEu7Wu7Xu7Yu7ZDDuEiDwGDEobhGiVhzeDDu7bu7cu6fDCu7au7dNhLogMm8Tu7euyNBDDidnJjbDFiVjEnXobkDDDu8Au8Bu6fDBu8CNiFn0ImxPu8DuyNBDC1JiuCDFobkSKiVhFDDhgR-RhwfDDu8Fu8Gu8HDBu8INjMvQm3Mu8JuyNBDD0HrTnUDFjEiVkTnRiRDChgR-RDDu8Lu8Mu8NDBu8ONnHuIm3Ku8PuyNBDGu7Nu7Vu7fu8Eu8Ku8QOFn3GowPDBu8SDFFhGHkepAMirNowPm-eowQniZu7Du8Ru8Tu8UqjLuyNCDChDoEDCaNDGh0c7fjQuCjT_QDEqwMu8Wu8Xu8YDE_bhY0MhubDEFhtOmVmLDExJiYlTkXDD8fjYpVDEu8au8bu8cu8dDCu8Zu8eDEahlSkLtXDCjS5PDGzfuFjFhWhlZoGDEqwRu9Au9Bu9CDD7f6O7EDDNjFoVDEqwMu9Eu9Au9FDDhBlC_QDCatDDEqwMu9HqwNu9IDDu9Du9Gu9JNZyUnoZu9KuyNBDDFiVmLDDNhZonCDIpVhbjcrZjYkThmckPDHiRoEhcahrLsQhDDEu9Mu9Nu9Ou9PDEhzXiRoEhDDCNaDGitFjQonIhkFnxbh0cDEqwMu9Ru9Su9TDCu9Qu9UNbooAnhOu9VuyNBDFl_ch3Nl6IiqVn0DDGiW0IDhDnPlJDDu9Xu9Mu9YDCFmLDIfihfh0BpT4amSosMhkLDDu9aqzGu9bDBhhdDFNahDtDlJDDqwMu9du9eDDu9Zu9cu9fNhLizYnlcu-AuyNBDEFiVmLmVDFjAk8SoGihBuFDJhlNwP3IpRjXjKmHwfwODDu-Cu-Du-EDBu-FNiFh_Wngau-GuyNBDD8eixdonEDCu9au-IDFh4OhwYj-Zmhel9GDIie2ZrZnPzUhvWhkLoHDCu-Ku-LDGxCijMiwVn_Kn_Ih0EDIhvWhkLiuMitE2Zie9ZnwWDDqwMu-Nu-ODDu-Ju-Mu-PNjMixdngPu-QuyNBDEh4cjhBjhKl6WDHflGjWhHlJoGhcDCu-Su-TDFhf1K8VpXinKDGlGlOhHhciRjWDDoGFmVDEu-Vo_Nu-Wu-XDCu-Uu-YNnHoianpIu-ZuyNBDGwWk-KnekVtF0FDGxA4Z6M0ehoKn1aDDqveu-bu-cDCwWk-KDFiaqCoMFn3bDGuWjcidxAlwChoKDDu-eu-fu_ADCu-du_BNsdixWnhLu_CuyNBDF_bl0DhubiiQmiNDFFmVhtOmLtEDK4a7CkX6L9bkVh1YnG0X_PDDu_Eu_Fu_GDBu_HN4Tn2QmqXu_IuyNBDIu9Lu9Wu-Bu-Hu-Ru-au_Du_JOFokSowPDBu_LDEFNkMDMhyMowPkodowQnhEu8fu_Ku_Mu_NppDuyNCDBl3VDE8fl8MjYpVDDu_Pu8cu_QDGsCtFrEzJl4NpCDFhoMnehjAn3AfDDu_Pu_Su_TDIhqMhxHl7EsZhtfn7Jnxel7FDFDnepCtFpeDCu_Vu_WDFqVsXhDlkPn5BDI8eftOhjPkLosEn2DvXDDu1Wu_Yu_ZDEu_Ru_Uu_Xu_aOFokUowPODnxVowPDCu_cu_dDEDsRkMtIMh-WowPisGowQnkVu_bowZu_eu_fqjLuyNCM-WowPkudowdnubowZowZowZppFppJuyNBDGiAvO_NhtXhvRjVDEwD5E0LohNDELmAnKhkODEppLvgCvgDvgEDBvgFNZ9FnjQvgGuyNBDHkOakLzfjJhiOtDDDppLpvVvgIDBvgJNbpWnrXvgKuyNBDDkBjRl_KDG-Nh8ckOjJamWDDppLvgMvgNDBvgONhLlWnravgPuyNBDBvbDGnShjL_VhzF2Rn1TDIhbjYjckTizNkYlbmFDDvgRvgSvgTDDNThCDCkAmGDB1bDEppLvgVvgWvgXDCvgUvgYNiFooanrZvgZuyNBDFjBlYuJ6TjUDDiXqd8UDDppLvgbvgcDCj2SlYDBjADEjDsQmGwKDEppLvgevgfvhADCvgdvhBNjMyHnrWvhCuyNBDFvgHvgLvgQvgavhDDEmUofoeuZM5WowPkuZowQnsFowZvhEowZvhFp1PuyNBDELkGnLhPDHcvBfmCvCoSmJDEppLvhHpiTvhIDEvBmCvCcDDmAnKhkODEvhHpiTvhKvhLDCvhJvhMDELmUKpAM5XowPh-cowQnsAvhNowZowZvhOpvQuyNBDDmEhhQhhTDGwEzKqeizAjzTl5IDCvhQvhRDFhlahnVh_OjLhkPDIeuEiXkZ6doGiJopVDG5CnLhAkGLlpXDEpvVvhTvhUvhVDCvhSvhWNZivInwPvhXuyNBDDnZixIh2IDFrBnOKmAhfDGhWiEVXiJhrLDEpqCvhZvhavhbDBvhcNbolSnrLvhduyNBDE_UhiUqIh0QDDpqCp5XvhfDEjJkO-NilFDCjRkBDEmiR_UhiUNDEpqCviBviCviDDCviAviENhLivKm2TviFuyNBDHiAmhYpRihB4d6cxUDKvBrNjXjKmH6QivAi0ChkRn4fDDpqCviHviIDBviJNiFivfnpGviKuyNBDDmEmhMhhbDENThCoEDHkAhbjYjckTh0dmGDDviMviNviODEhoNilAikO6fDCpvVviQDCviPviRNjMosAnoXviSuyNBDFvhYvheviGviLviTOFh1EowPDBviVDEofmUoekEDBhaMvdowPkyWowQmqZowZviUviWviXviYuyNBDCyFoeDChaiNMirOowPhiKowdm2UowZowZowZviavibuyNBDFjbiQkCkUikJDCp5DvidDGpPuCmakIIsJDGiyVjJkOienzLhtDDDp5DvifvjADEnMzU6HqIDCp5DvjCDDvievjBvjDOFomTowPDBvjFDDoeofmUMirPowPkySowQnvOvjEowZvjGvjHs1CuyNBDBjEDDVXWDEiUjBqMjLDDvjJvjKvjLDDzMl_Jl_FDGiUIjBhBjYhbDCvjNvjODCvjMvjPNZn_NnqXvjQuyNBDFhDhoGiyClqVijHDGrEl-NwNifiwJ2dDDvjSvgXvjTDBvjUNbrEnldvjVuyNBDCvjRvjWDDyFicoeMh-XowPkyPowQnrHowZvjXowZvjYp_auyNBDCmUuZMkiWowPkzPowdnvbowZowZowZvjap1PuyNBDGipDipCiwbhhEhxQh1FDEowOjJF0IDCvjcvjdDDjZ8FhndDFjJFkSieiADFlXuC4fvRmHDEpyZvjfvkAvkBDEivXnyaizP8HDGhRhFhCnJjFhIDHlXqZuCjZiBiwKjKDDvkDvkEvkFDDvjevkCvkGOFn4MowPDBvkIDDmUuZmbMirQowPkzOowQngXvkHowZvkJvkKp1PuyNBDBimNDFuSh0a_QxChjZDCvkMvkNDBvkODEFoOIiVDFjDioVkOiEhBDDvkMvkQvkRDBvkSNZolGm9SvkTuyNBDEiBjVhvB1EDEnNhWiHiJDDvkMvkVvkWDBvkXNbooKm8cvkYuyNBDDnBrWwdDFmAKjXjKhkRDDvkMvkavkbDBvkcNhLorUnmMvkduyNBDDvkUvkZvkeDDmUickEMh-YowPkucowQniavkPvkfowZvlAviYuyNCDHhlUmgeipShlXyBpR-FDFVhRIjViADCvlCvlDDCiAjVDFvGsOscpRigEDEoPkfpPmaDEVhWhRjcDEvlFvlGvlHvlIDCvlEvlJDDuZkElcMirRowPhsSowQnjRvlKowZowZvlLqhXuyNBDDNmUicMkiXowP_AowdmwMowZowZowZvlNs1CuyNBDDiOhhXl_HDIhbjYjfkTmhdnRkPtRDCvlPvlQDFtUvUDiBFDIlTsCkXkLaiYiEoGDDs1NvlSvlTDDkAmGhWDFhCTNivdjeDDs1NvlVvlWDDvlRvlUvlXOFokVowPODh0TowPDCvlZvlaDENmUkEofMirSowPkWowQnrKvlYowZvlbvlcs1CuyNBDFkFsU0PltMmJDCvgRvleDBvlfNZlqInudvmAuyNBDCnalvcDCvgRvmCDBvmDNbn1Hm3OvmEuyNBDHhobnIrfivL-Cl_MhwHDCvgRvmGDBvmHNhLnyYnsbvmIuyNBDChIldDFYqLqOuVhgJDDvgRvmKvmLDBvmMNiFnyTntHvmNuyNBDEuO-IjxJhgeDHhlIiGkHj9cmDkN8QDDvgRvmPvmQDBvmRNjMolFm3YvmSuyNBDCHhADHkehXldtWhkXhxcjPDDvgRvmUvmVDBvmWNnHolKm3XvmXuyNBDCxatYDCvgRvmZDBvmaNsdn1XnvNvmbuyNBDDhnfokDtYDCvgRvmdDBvmeN4TokEnvGvmfuyNBDEwJn_O5PzZDGhVoHkKtHibqADDvgRvnBvnCDBvnDNhuIihHntKvnEuyNBDFrOifiThydiLDC1brCDEvgRp1IvnGvnHDBvnIN8cn1AnuQvnJuyNBDHixf3FrcjjfhlLhlGipIDCvgRvnLDBvnMNiveivUnkXvnNuyNBDGmAnK1Khf8VxfDGwThDoEiRsXwNDDvgRvnPvnQDBvnRNiwAohUnuDvnSuyNBDMvmBvmFvmJvmOvmTvmYvmcvnAvnFvnKvnOvnTDHNkFjdhIqWzBpAMirTowPkzRowQnuIowZvnUowZvnVpgDuyNBDCiOhhXDFhNtUkKhVqODHDFhBwSlZielJDDvnXvnYvnZDBvnaDFiOhNkKtUqODHibhVmXkKl5erDtVDDvncp3FvndDBvneNZosdnuFvnfuyNBDEiOkKtUqODEiJhDmToEDGibkKmXhVjJLDEvoBvmUvoCvoDDBvoENbolLnuGvoFuyNBDGhVvfhgFibmXkKDFmAnK1KxfvPDFwToEhDiRsXDEvoBvoHvoIvoJDBvoKNhLnyAnuJvoLuyNBDFjBlYuJhjKmHDHhEajHhmTmXqdiXDDvncvoNvoODBvoPNiFyHnvUvoQuyNBDEvoAvoGvoMvoRODn2SowPDBvoTDENiKkEpAMirUowPkzTowQnqSvnbvoSvoUvoVpvTuyNBDDoUyMpFDBoQM5YowPnmUowdnjYowZowZowZvoXvoYuyNBDFjBlYuJmHhtdDFiXqdjEcjADDvoavobvgXDBvocNZopSm0fvoduyNBDDj2SlYuJDFl9KsQciXqdDEhqctZh5dhwIDDvofvpAvpBDBvpCNbogYm1BvpDuyNBDCvoevpEDEickELpAM7WowPkyAowQmrSowZvpFowZvpGviYuyNBDFmhZiqNiqMiqLiwXDHlXhE8FjXjKmHrbDCvpIvpJDBvpKDF8FlNoW2WwADHjHhEcjJikCvS_aDHlXvR4fuCtHoBsEDDvpMvpNvpODBvpPNZiwTntQvpQuyNBDGqRxb_K8bhja_WDF8FoW8ShElNDIiXjE2RnSuHh_KhzJjDDDvpSvpTvpUDBvpVNbitfmybvpWuyNBDDqRxb8bDGhWueid5AivBhuYDHThZhFhCvTqQnCDDvpYvpZvpaDBvpbNhLn3KnoYvpcuyNBDEnBrNn1NhjNDFwDhxNzV5E4FDEhRiUoBsEDEpsUvpevpfvqADBvqBNiFixDnjPvqCuyNBDEqR8Fluc2WDGDsKimXh7AtXkcDIlTiYiEoMsCkLoah1RDDvqEvqFvqGDEsKimXhlYh7ADFlTiYsCwCkXDFjXjKmHqRxbDDvqIvqJvqKDCvqHvqLNjMqPmxFvqMuyNBDFvpRvpXvpdvqDvqNOFn7QowPODouEjMDCvqPvqQDEpF_LkEDM5ZowPksfowQnwBvpLvqOvqRvqSvoYuyNBDEjUrSllF8BDDrTiE0HDFkTnRjEtRhnfDEDkcFiHDEvqUvqVvqWvqXDFlrBijIyK3BoiQDFHhAjOmSjIDGkVqGsJiibpe3IDDvqZvqavqbDCvqYvqcDJ8B0CllFi0IhoOhoch2LovIl5LDGKkAiXiibhEiZDCvqevqfDBvrANZ0CmrKvrBuyNBDGipMl-brShoZ6UqCDHiXiE6ViZsWhElNDCvrDvrEDEmgamgYmgZl5NDH6ViEsWajFiXl6bDCvrGvrHDCvrFvrINbogJm-DvrJuyNBDH0Kl7Pl8B1OhuOogE6JDEoUmMUiXDEjAiErGtFDDvrLvrMvrNDBvrONhLosUm3CvrPuyNBDDvrCvrKvrQOFovUowPODogLowPDCvrSvrTDDoUIkeM3bowPh_DowQnkHvqdvrRvrUvrVqiRuyNBDByMMirVowPnwLowdnpZowZowZowZvrXqiRuyNBDH7GhnKiwEiuZhnEijXhtWDGqBhHjbjWiZikKDEhoOsJiDwbDDvrZvravrbDEhlbmiSimThwZDEiZqBikKFDEhHjbDiVDDvrdvrevrfDCvrcvsADKivQ0bn7EivSihdn0bn6Vn6Zn_Cn6bDCoPimDDG9RimI8blrJjHiBDDvsCvsDvsEDBvsFNZn7FngfvsGuyNBDFotKimDn0V2Vl4FDGqR8bhgKhyZiudn1EDFk_b_JsJwbiDDDvsIvsJvsKDBvsLNboqdngbvsMuyNBDCvsHvsNOFnxQowPOFn4GZDCvsPvsQDDyMpFmDDCiNoQMkiaowPk8GowQnvEvsBvsOvsRvsSvsTuyNBDEhicn8VnzEorJDFHhAxKjUsJDGyKxHliDljJmSkVDDvsVvsWvsXDGk-bogdogeojFijXn6SDForek_b_JoXwGDGqBhHjW0bkdmaDDvsZvsavsbDDl7dhwL_JDIhHihd0b_IlNijXoXwGDCvsdvseDDvsYvscvsfOFnyIowPOFopRowPDCvtBvtCDDyMHIMkibowPmyTowQntNvtAowZvtDvtEqiRuyNCDDHIpKM5bowPnkRowdnrOowZowZowZvtGpjPuyNBDBhrBDEIiVoMjEDHl3ZhAHl8LiwDikTdDDvtIvtJvtKDEhuE7T-KhrADEhAHnLkGDGoMDiBFjEmQDDvtMvtNvtODCvtLvtPDEzMtajyD0ODFvDjRvc1eh8fDCvtRvtSDEh8fvDmhFjRDDjJkOcDDvjJvtUvtVDCvtTvtWNZixUnuVvtXuyNBDFzMta0OjyDhKDFjBoUjUmHjKDFfqdiXiejJDDvtZvtavtbDBvtcNbogUnuBvtduyNBDEyNzMxQ5RDGhFkdnJhHjbvXDEmQkDsMqBDDvtfvuAvuBDF5RhyDhyCxQyNDFlRrIjJkOkSDEmQKkDvTDDvuDvuEvuFDEhFkdnJidDErLivPoGvXDEvjJvuHvuIvmUDDvuCvuGvuJNhLn0Lm3JvuKuyNBDG0OtazMikTl7H-SDIjHvKiZjJiElRnblGDDpoXvuMvuNDBvuONiFqPnqWvuPuyNBDEvtYvtevuLvuQOFotTowPODopAowPOFojUowPDDvuSvuTvuUDFyFHhJlUqbM5cowPkxKowQnkAvtQvuRvuVvuWppDuyNBDCLKMySowPkpOowdm1bowZowZowZvuYq8DuyNBDDLhPhzDDGhQncnfhkNufhkcDGkZtJ0HrT1JsGDDvuavubvucDCtZinLDHDtMFnGqf2YpLDCvuevufDCvudvvANZhkNnqPvvBuyNBDFiodhwCh0HivTiqBDEKhEkavYDCvvDvvEDD1ehhDiqADHsQcfqIiSmCpdDDvvGpuMvvHDCvvFvvINbhwCntSvvJuyNBDGmAnKxfh0LvPl6fDGrUlhJl-MorKlwK_IDFfcK6IlGDDvvLvvMvvNDBvvONhLnKntPvvPuyNBDGkGLsfhiaosWoheDDqRn4QvaDIhEjHsQ5C1eiHcxbDDvvRvvSvvTDBvvUNiFovEm9UvvVuyNBDFhxGhxBhwNimShwODEHhApLiZDCvvXvvYDBvvZNjMiwdnwVvvauyNBDFvvCvvKvvQvvWvvbDEKLpAHMirWowPmzLowQmxcowZvvcowZvvdq8DuyNBDGhQufnfnchkcvDDGjViAiRFlenBDDvvfrgHvwADFizWh2A0BiwaizRDDlApYKDFnCoOimLDFDDvwCvwDvwEDFhwRhxFipBhxahxKDHDYFkLkcoZhVDCvwGvwHDDvwBvwFvwIDFhQncnfufhkcDFoOimLhiZyYhzRDGLKhGH2fpYDDvwKvwLvwMDBvwNNZoqangJvwOuyNBDGhQufnfnchkcj9ODFhzSpQhzTh0UivWDFyGqfLhiZmWDDvwQvwRvwSDBvwTNbiuTniVvwUuyNBDGhQkZh1QoqPnfhkcDGmAlwLh0OinAnKn0WDHrUlhJhZhFvCjDrBDDvwWvwXvwYDBvwZNhLn_QnqQvwauyNBDFpLhQLkZNDEkGLsfhiaDBqRDGjAjEnRncitNtODEvwcvwdvwevwfDBvxANiFouFnsavxBuyNBDGhQncnfufhkcLDF1FyX0Y-B3EDHhZNnChFhCjDTDDvxDvxEvxFDBvxGNjMk8OntCvxHuyNBDFvwPvwVvwbvxCvxIODn0HowPDBvxKDENKhQLMhyPowPnmYowQm9evwJvxJvxLvxMq8DuyNBDFiAsahzOn_ajVDGjZuNvPnzDogcvEDGmAitNqZahgMhoJDDvxOvxPvxQDBvxRDELkGrUigeDIhzAhmYxMipLinNnxHrWioZDFjViXaNuFDDvxTvxUvxVDBvxWNZixTm1SvxXuyNBDELhPhzDkGDH2Y_Yl9chkchQnfncDHpelxDhmVuHuKmQsXDDvxZvxavxbDBvxcNbiubm1NvxduyNBDDkFnahuHDIuHsavGlxDDiAsc0BDDq4MvxfvyADBvyBNhLivDntOvyCuyNBDFhkZlmBrfhxRl5WDILkGiiCoGjVtGzfiADCvyEvyFDBvyGNiFnxJnsdvyHuyNBDEvxYvxevyDvyIOFovdowPDBvyKDELkFjdhQMh-ZowPhmGowQnoRvxSvyJvyLvyMq3XuyNBDDpKlUqbM0TowPkpWowdm8LowZowZowZvyOpjPuyNBDFhgdinVinQh-D-ODHoNoIiVmLkSoHqaDCvyQvyRDDiVmLIDDhAHhODGkSjJFoNoImADEvyTrhIvyUvyVDCvySvyWOFokOowPDBvyYDCpKiVMirXowPkWowQm3IvyXowZvyZvyaqiRuyNBDE0O5JtainPDGiRiEhcoEsTmVDCvycvydDBvyeDGl-JmgfqMl6einUl_DDIjEjJnRn3Z1YzUoHh0XDDrhYvzAvzBDDedhKDHl8Kl8Ph-Dh2Mhybh1Tn5PDFkSoHhkaoVjJDDvzDvzEvzFDCvzCvzGNZorYnrEvzHuyNBDE5K5OhhAhhJDGjEnP_VnSrPsIDEoNoIqMeDDvzJvzKvzLDDjiNj4Tl-ODFrPnSl_aosKl9MDCvzNvzODCvzMvzPNborXnvLvzQuyNBDEjEoNoIhKDGsVh7ehuCxdopXhncDDvzSrjJvzTDE5RhyDhyCioBDEl7Zl7bl7aioODGoIoNedoBqaDDvzVvzWvzXDCvzUvzYNhLn0MnqIvzZuyNBDGhBjZlXipOipQipPDEjEkIjJieDDrhYvzbvzcDBvzdNiFiyIitBvzeuyNBDEtIiqKl0eizKDHhNidhGhFdiiHhJDDv0ArtSv0BDBv0CNjMotfmrUv0DuyNBDFjBjKlYmHmhHDIoToWlNqRihXqdfieDDrhYv0Fv0GDBv0HNnHyHmuZv0IuyNBDGvzIvzRvzavzfv0Ev0JOFolRowPDBv0LDGpKNlUqbtIpFMirYowPh-fowQngHvyfv0Kv0Mv0NqiRuyNBDE1dvcvDl_TDIyYouQl0OovJ8H_MaNDCv0Pv0QDBv0RDEmiAl7ImiBvcDFiZftM7J1dDCv0Tv0UDD6SiGubDE1dvchuLvDDGjJFlFqItMfDEv0Wq0Zv0Xv0YDCv0Vv0ZNZn6KnuAv0auyNBDGpXn_V1Khf8VhqcDC6I7BDHflGnGc4SNonQDDv0cv0dv0eDDhqch5dimVDG1dvcvDhgAhgGiZDElFiSjCfDDv1Av1Bv1CDCv0fv1DNbiwBnuEv1EuyNBDEhrAipX7Tl7DDDK1dvcDHwMqIlFiLhka8PiZDDv1Gv1Hv1IDBv1JNhLopEnuOv1KuyNBDHl-WmgQmgSmgRixKixLhzLDGwAlchnQiakFKDCv1Mv1NDBv1ONiFiuYnuCv1PuyNBDGiiXiiYhnW1W2emKDD1dl7TmgJDFdehAHhODDv1Rv1Sv1TDHiiXiiYhnW1W2en2KmKDBl_UDHlFjJiZvFiSn5UiyeDDv1Vv1Wv1XDDl7UipGl8FDFlFjJosFh0WowADCv1Zv1aDDv1Uv1Yv1bNjMoiUntRv1cuyNBDFv0bv1Fv1Lv1Qv1dDFpKKhJpA2bMirZowPh-dowQmzJv0Sv1erqBv1fq8AuyNBDGhlBinTinRmYhGipfDCajFDFjS5PiDjFzfDDv2Bv2Cv2DDBv2EDGhlBhGmYhsdiiHmhJDCK1dDHmCoSvCmJ1Nl0eqVDDv2Gv2Hv2IDBv2JNZiwNnrVv2KuyNBDFhNmYhGhiVi3MDGnEiDnWuIlPvQDFlckAhiU8biXDDv2Mv2Nv2ODBv2PNbizTmxbv2QuyNBDFhlBmYhGd5RDDmQizIqBDDkDsM0LDFHhAoFidhFDEv2Sv2Tv2Uv2VDBv2WNhLitDnrYv2XuyNBDGhNmYhGhnLmShwfDGqUtQqX8Nizcn1RDD5ColWnLDDv2Zv2av2bDBv2cNiFiyMnkDv2duyNBDEv2Lv2Rv2Yv2eDEpKhNhGqUMiraowPh-eowQnhMv2Fv2frvTv3AqiRuyNBDIwH2RhoHuCorRivXihXkIDCvzJv3CDGtUDvUiBtOFDCvzJv3EDCv3Dv3FDF5KhwMj4TjiN5ODGkDitCkAmGmCqVDCv3Hv3IDDKdeDGimRl0OqVyYmGkADDkDoZKDEqwNv3Kv3Lv3MDEl_Zl_Yl_bmiCDDoZkDKDCv3Ov3PDDv3Jv3Nv3QNZovfnwFv3RuyNBDIhVxFoRqLhlEkKn2WouYDCvzJv3TDHmIl9HhkYhlEl9Cioe-HDEdeKhODDqwNv3Vv3WDCv3Uv3XNbovZntWv3YuyNBDCv3Sv3ZODohAowPDBv3bDDpKNDMirbowPkpaowQmwLv3Gv3av3cv3dqjLuyNBDFhyD5RiqUhxbinSDGnXmQkD0GxLh1GDCv3fv4ADGhyEhlVl4WhyAhxAhxXDGjChNKiZYvTDCv4Cv4DDChFidDF2en1Mn9Cn0fnwaDFhAHndrMhuLDDv4Fv4Gv4HDDv4Bv4Ev4IOFojVowPODotOowPDCv4Kv4LDElUpKidsRMircowPkpcowQnqGv4JowZv4Mv4NqjLuyNBDFinCl5Dl5El-Il4bDHhAdkdjEiBxfmADCv4Pv4QDFhyCiqThyBiqEmgTDGkGhuL9PmQ0GkDDCv4Sv4TDFl7QjIhnc9Pn5EDEHhA5H9SDFh1Gn0OoVuYDDErjBv4Vv4Wv4XDDjS5PmRDEjFl8WLn1BDDrjBv4Zv4aDEv4Rv4Uv4Yv4bOFojWowPODouLowPDCv4dv4eDEqbpKLsRMirdowPkpbowQnsSv4cowZv4fv5Aq8AuyNBDBsVDGjEoZvUNDhFDDdiDuEDGkA0YhGmYlvTmRDEv5Cv5Dv5Ev5FDDdeyEDFhuCxdwNmgFh7eDGiDuElPhnclvT0YDDv5Hv5Iv5JDCv5Gv5KOFokRowPODoiXowPDCv5Mv5NDDpKhGxXMkieowPmzHowQmrFv5LowZv5Ov5PqiRuyNCDBi0KDH5Eif7MubiGovBmADCv5Rv5SDEdeHhADGhhC4Kwc3EhrBikTDDp1Iv5Uv5VDCv5Tv5WDFHdhAhOqSDDNhCTDHifh1C7K5EjSrOaDEp1Iv5Yv5Zv5aDBv5bNZilAm1Rv5cuyNBDDi0Kh3Qi4SDDhFidonVDGiLjSsItDlFjDDDv5ev5fv6ADBv6BNbizXm8Rv6CuyNBDDkdyIn0YDHiLjSsItDlFjDsQDDv5ev6Ev6FDBv6GNhLizUm8Sv6HuyNBDGalCkLkKmXtDDEiLjS5P4EDGHdhAhOqS5EDEp1Iv6Jv6Kv6LDBv6MNiFitQnocv6NuyNBDEv5dv6Dv6Iv6OOFokNowPODn7LowPDCv6Qv6RDFpKsYlUqbNMkifowPkocowQnoUv5Xv6Pv6Sv6TppDuyNCDEhpV6NhpUhwWDFHivCildhKnPDFiWiE4V7AlTDDv6Vv6Wv6XDDhpV6NhpUDHhDD7AjChFN4VDCv6Zv6aDCv6Yv6bODn2dowPDBv6dDCpKDMkidowPmzGowQm3Ev6cowZv6ev6fqjLuyNCDCrdpGMzOowPkyBowdmweowZowZowZv7BrxZuyNBDGhHikOhoEikbhvMh1SDIpVhbjYjcjEiHrekTDDrxbv7Dv7EDHinb8OpQilfhXl9Ql9SDHhV0X7C1EiJhJhmaDDrxbv7Gv7HDEToValNDFDnyKlGFYDDrxbv7Jv7KDDv7Fv7Iv7LDFoVTlNhCaDHhmP0YsKkDyX9MsUDDrxbv7Nv7ODBv7PNZk8OmwDv7QuyNBDGiGreqQ3LlvcnaDHThHhCkDhbjYikMDDrxbv7Sv7TDBv7UNbouCnrSv7VuyNBDEiCnEoFjODFtPif8YrOqXDEhRubiHhADEsLThCkDDEv7Xv7Yv7Zv7aDBv7bNhLovQntEv7cuyNBDChJqXDH_figKqK1BhkamaitcDDrxbv7ev7fDBv8ANiFopFnqTv8BuyNBDEv7Rv7Wv7dv8COFokKowPDCv8ErzeDErdpGiGhJM-XowPkyDowQnhHv7Mv8Dv8Fv8Gr0BuyNBDElejVnxdiADGjS5PoOtdk8ahQDErxbp1Iv8Iv8JDBi0LDENhZamGDGjS5PojT7FzfjFDDv8Lv8Mv8NDBnEDGvXhhGhgTtEiYkXDCv8Pv8QDDv8Kv8Ov8RDFhGmYhlMtE2fDGiWlF3D7AkSiXDDv8Lv8Tv8UDBv8VNZizfm1Ov8WuyNBDFmQiVjUmhIldDFKkDsMiZmWDDv8Lv8Yv8ZDBv8aNbnwXm3Lv8buyNBDCiC0cDGmHjKsSh2NsfwLDFikHoT1ZhzEnYDDv8dv8ev8fDD0c2ViCDEiyJinJhlYhxeDFNTiSoMhCDDv9Bv9Cv9DDCv9Av9ENhLpFnuZv9FuyNBDDsHwUiCDFVl_IXh5bl7fDHjHpYiWzWlrJqPigBDDv9Hv9Iv9JDBv9KNiFosSnvWv9LuyNBDEv8Xv8cv9Gv9MOFoiRowPOFnxOowPDCv9Ov9PDErdhGKtIMhiCowPkyCowQnqVv8Sv9Nv9Qv9RrxZuyNBDFhnMhwdhxMioHioGDH0GhZidsKmQDiZDCv9Tv9UDEkZ9UixenEDEhFnJhZ1NDFhlAsKhGj9OhRDElmKjOoFUDEv9Wv9Xv9Yv9ZDCiCnEDEifrOhCTDEhAHIikTDEv9bp1Iv9cv9dDDv9Vv9av9eODn0KowPDBv-ADElUldHrdDChMoDMhiDowPk4bowQnsRv9fowZv-Bv-Cv-DuyNBDDHUIM-YowPh_Howdm-KowZowZowZv-FqiRuyNBDGhgUl8UhwXiuSipN-DDH2fitIjFahFvXkLDCv-Hv-IDBv-JDF5TioYimWh1JimaDGiDuEoX3IsfhzCDCv-Lv-MDDinZmLiVDEiDnWitOhnWDEoHhmQkSiHDDv-Ov-Pv-QDCv-Nv-RNZixEm8Iv-SuyNBDGjUrShjFoUhoOh2LDDlNiuChiMDGiDuEjSvYjF0bDDv-Uv-Vv-WDBv-XNb0CnnFv-YuyNBDGhhCxEqU7Gh2FoqZDFhHjbhZnJDDFiDuEoXjIqBDDv-av-bv-cDBv-dNhLiycmxNv-euyNBDHnQhtChkKotSyepMpNDFiDuE3IoXqaDEjAvYkAiXDDv_Av_Bv_CDBv_DNiFiwOm2Lv_EuyNBDDmSwGhnXDJhZhvNhFnJzfiVixNiel_SDHoClpSlhIjIHhAhODDv_Gv_Hv_IDBv_JNjMn_LngLv_KuyNBDEjFhoThmfkZDEakLlCojdDGHhAjIuDLhODDv_Mv_Nv_ODBv_PNnHhuCnhNv_QuyNBDGv-Tv-Zv-fv_Fv_Lv_ROFowDZODosCowPDCv_Tv_UDGHImDkHjFtIMxSowPh-bowQm0Wv-Kv_Sv_Vv_WqiRuyNBDE0bl2WlxRouPDFHhA_ch0GoFDEjS5P1WvYDGkd8bKIqBiyHDEv_Yv_Zv_av_bDBv_cNZn0UntAv_duyNBDGlrUlral1WhgEl4UhkbDD0bljJ1WDFkGiiCLhnLilVDDv_fwgAwgBDBwgCNbn0TnsfwgDuyNBDFl4al9PouRl9OmiODHHhAoFhicKvY1WDCwgFwgGDBwgHNhLnzXngUwgIuyNBDDlrUlral1WDF0bijXk-biyHhicDH5EwDKqBvYiZqXDDwgKwgLwgMDBwgNNiFn3Mm8QwgOuyNBDJogIn1UorMl5Xl9Bn3CoiFiyHl-ZDF7Cl2WlxRwaqBDCwgQwgRDBwgSNjMnxNniTwgTuyNBDFv_ewgEwgJwgPwgUOFn7NowPDBwgWDCHIMzPowPmxSowQnpKowZwgVwgXwgYqiRuyNBDFipcioLl7Sl7RiuCDGmQhFkDidDkLDCwgawgbDD1JipavLDFLhlKiiCn0XkGDHmQhFid8bwLvUDDDwgdwgewgfDB1JDHkRihEigetAotWlPlCDF8bKiXqRFDDwhBwhCwhDDDwgcwhAwhEOFn8dowPODn8cowPDCwhGwhHDElUHULM5dowPm8FowQnvewhFowZwhIwhJrgfuyNBDE5QhrEj1RmgODJDFmRwLn5dkLlTsClPDCwhLwhMDD0HnUrTDDhAHLDGiV8b6XhxVhvOoZDEwLwcva6PDEwhOwhPwhQwhRDCwhNwhSDJhSiPNThvXhZ_Z9YpeDBnaDDwhOwhUwhVDBwhWNZn7Gm8PwhXuyNBDFhSiPjNTNDEiJtYoAkFDDwhOwhZwhaDBwhbNbn_Ym0OwhcuyNBDCwhYwhdOFoqSowPODoqUowPDCwhfwiADEUDjdiKMireowPnoKowQm7GwhTwhewiBwiCq8AuyNBDG1WnyZl6Un9Gn6Mn5IDEjIuDogBhmcDGDxEkciBvXljXDDwiEwiFwiGDBwiHODorfowPDBwiJDEDtIIHMirfowPnjKowQnjewiIowZwiKwiLqjLuyNBDIhxWimdl9TovRivMohKohGiyNDFhNYhgIhtKfDDwiNrjBwiODBhODGiDuEI0HhyfojYDGjShjPhD4WhJn6ADEwiQwiRrjBwiSDCwiPwiTDDkDsMl4JDEajFuemQDDrjBwiVwiWDBwiXNZnyEnuHwiYuyNBDFioMipAl7Wl9bl-UDFIjUrSkdiHDCwiawibDDikHluc1ZDFjUrSsfqZjKDEIiDuEiHDErjBwidwiewifDCwicwjANbomQm-CwjBuyNBDEIiDuEidDDnXiVvUDEkDsMqBvTDErjBwjDwjEwjFDBwjGNhLlqWnicwjHuyNBDFxLn1cl5O_H0GDHh1GuYh1fIpThiYjIDDu3UwjJwjKDBwjLNiForcnwEwjMuyNBDEDiBoMYDIlTsCiYiEkXkLaFDGIiDuEjUh1bNDErjBwjOwjPwjQDBwjRNjMonLntXwjSuyNBDEyIikPikbixaDJkD3GpVjYkTsIhkVrKhbDFhDiufjUINDDwjUwjVwjWDBwjXNnHolcnvDwjYuyNBDF2Ai4Wl4eiqSipKDFalChCjFTDCwjawjbDEIiDjUhODEp1Ir8fsjbwjdDCwjcwjeNsdnyFmxJwjfuyNBDHwiZwjCwjIwjNwjTwjZwkAOFokcowPODolTowPDCwkCwkDDEqbIpFDMisAowPk4ZowQmrLwiUwkBwkEwkFppDuyNBDHl3Wl3Xl3al3YmhCmgCl7CDGkd1WwGIljXhmcDCwkHwkIDB1WDFIhmcwGk-PHDFjS5PhbhDhjPDEwkKr8cwkLwkMDEmhBojfnzI9TDGlNmgGl-Hl6Kl3frEDCwkOwkPDDwkJwkNwkQOFokdowPODolVowPDCwkSwkTDDqbIDMkjDowPnjLowQngQwkRowZwkUwkVp4auyNBDFhgOj-Xhxfl7Bn6YDHhAiemSHlOn5OlmRDCwkXwkYDFHhAjO_cjIDGmS1XhmXijFhhYfDHlInJhoFxHojGoIitVDDwkawkbwkcDBxKDEhAHlmKqADHfmSyKxH3Bn3X4aDDwkewkfwlADDwkZwkdwlBOFolAowPOFopaowPDCwlDwlEDDHtIpAMkjEowPktEowQngVwlCowZwlFwlGqiRuyNBDCtIDMmpKowPk4Sowdm2CowZowZowZwlIqjLuyNCDCwMouADIjIuDhoQoFjOlPLkZDGqKDrf1GmA_ZDDwlKwlLwlMDDhhGhgThhYDEDlOkc0fDHLkZoFonBlPrfvXDDwlOwlPwlQDCwlNwlROFokPowPODouBowPDCwlTwlUDDtIDpAMkjFowPkWowQm7HwlSowZwlVwlWqjLuyNBDBh0GDCwMDDIoFjOjIwbuDnLl7LhoQDDwlYwlZwlaDCl-Gh0GDGihEigeiuIzEiiCl9FDFDvXnbjAoGDDwlcwldwleDEihEigenxMoveDEoGkZyJ9UDFwMiuIzEnJjADEwmAwmBu1WwmCDDwlbwlfwmDODovYowPODovaowPDCwmFwmGDDtIDpGMkjGowPnjJowQnwJwmEowZwmHwmIv-DuyNBDGhkehkdl8ThzMhqMhwSDGnef0F4Z0ehFDCwmKwmLDFolbilViwHn5CnzBDHsDjOiamY9ShAjUDFnef0e4Z0FDEq3awmNwmOwmPDCwmMwmQODohCowPDBwmSDDLHDMkjBowPkpMowQnsOwmRowZwmTwmUq3XuyNBDGipbh4aivEivFiqCh3WDIHhA3EiyehHjWhoc0KDCwmWwmXDFrLhocivP0K3CDDHhA_cDHnekV0ehic6M7G2UDDwmZwmawmbDCwmYwmcDFwGmgPnzaitWowKDGdidn4I3HkAneDG0K3CrL0eovKoGDDwmewmfwnADBwnBNZolamwbwnCuyNBDG7GhnKonSh3Wn_dmgdDErL0K3CiyeDFFiZhHDmSDDwnEwnFwnGDBwnHNborQmxawnIuyNBDCwnDwnJOFokaowPOForPbODonFbDDwnLwnMwnNDCHkeMkjCowPkxSowQm2IwmdwnKwnOwnPpjPuyNBDEjUyenQpIDEipEuXhzQivVDIwJzZixGYHhCifizVDDwnRwnSwnTDEhxDkHhlWl8bDCkdnCDFjShjPhlZhuLhJDEwiQwnVwnWwnXDCwnUwnYDHkThbjYjSpVqYjEDHhfiwSvXn2LohWsKhyaDEqlLwnRwnawnbDIkThbjYqYjEnRhjVsKDDqlHwnRwndDCwncwneNZitZmxMwnfuyNBDCpDonGDEjUyenQoYDGDFsQhEkcwLDDwoBwoCwoDDBwoENbnxDnoPwoFuyNBDHhgHmS1Xl7Vinfimc4aDFoYlIwSh0Z3HDDwoCwoHwoIDBwoJNhLlImqcwoKuyNBDH9TzJhgPhjXhjf0FneDEpDilFiiQzJDDwoCwoMwoNDBwoONiFohXngTwoPuyNBDFnenzZpesCrTDF0e6MhtWl6Jh1WDDwoCwoRwoSDBwoTNjMikEngKwoUuyNBDFwoAwoGwoLwoQwoVOFokbowPODnzVZODn7OowPDDwoXwoYwoZDFrakHyAtIqbMhyQowPkofowQnsPwnZwoWwoawobqjLuyNBDDkHmDiKM7YowPm-aowdm1aowZowZowZwodp1SuyNBDDxLipZhrKDInXoVcqeqKHIjJDCwofwpADBwpBDEhHnJidhFDGjEnXjJcrPlRDDHhAhODFmhNl4HjanOmQDEwpDwpEwpFwpGDBwpHNZolMmwCwpIuyNBDEhHkHhIhSDFjEnXjJjDcDDjanOKDEwpKwpLvgXwpMDBwpNNbosem0PwpOuyNBDHhHkHj9chShlIkNhIDEhWn4UkAmGDFcjDThCjJDEwpQvgXwpRwpSDBwpTNhLotAm0RwpUuyNBDDwpJwpPwpVDEmDkHkekEMzQowPkWowQm9AwpCwpWowZwpXp1SuyNBDCmDkHM3cowPkvKowdm0aowZowZowZwpZrqDuyNBDGhqOl-TltMojZolfjwIDHjEianGiBTiVrMDCwpbwpcDFkFsUhwbuMiwGDEnG4SuHxDDFhJiJiDThSDDwpewpfwqADEkFl8VioDjwIDEopDipV4R7TDEjCiRN4UDDwqCwqDwqEDDwpdwqBwqFOFokQowPDBwqHDEkFLmDhJDCjGiKM7ZowPm1WowQm9YwqGowZwqIwqJwqKuyNCDDl9RjqMmiPDEuY1UF9NDDwhVwqMwqNDGDkclO0foM6RDIFiEpTqVhVtOlTsCDDwhVwqPwqQDCwqOwqRDCnakFDIuHD-EhuUn8flOtMqDDKxPtOrM0fpTh2WrZFkSlcDDwqTwqUwqVDBwqWNZotDngGwqXuyNBDGkF9F2YlciBxKDGTmXcsLhCouKDDwqZwqawhVDBwqbNbn9Hm8NwqcuyNBDEyf-LimfjhUDLhAuBYooXjI9S0NhBkIiBcDDwhVwqewqfDFipJouM-LooMjhUDCwhVwrBDCwrAwrCNhLogHnuNwrDuyNBDDiBlehobDIjZvPnIhwHooGolel9D2cDDwhVwrFwrGDBwrHNiFohMm0GwrIuyNBDDxKmgMhoMDFhAH9SqA5HDLpeliDxHsCyKhjAmSuHitNyfpYDEwhVwrKwrLwrMDBwrNNjMotVnvIwrOuyNBDEmBxatYiyDDIrDhEmXc3GhC9IsQDDwhVwrQwrRDBwrSNnHoncmrHwrTuyNBDGwqYwqdwrEwrJwrPwrUOFokLowPODn1IowPDCwrWwrXDFjdkFmBqWpAM-ZowPmyBowQm1GwqSwrVwrYwrZwqKuyNCDGhobhxThwHl_Pxfl8eDDiBleuKDGjZvPlZlhe0N1YDDwrbwrcwrdDFhkZioEivLh5BrfDDjZvPuNDEiBlejVuKDDwrfwsAwsBDCwrewsCOFokfowPODooJowPDCwsEwsFDDpAjdDMhyRowPnmRowQm9FwsDowZwsGwsHq8DuyNCDDjE_enRDHkThbjYwDlIwJhJDDsvNwsJwsKDFivXiUiiGh6dlNDCszMwsMDEqLhXpQiwWDHhVqVuBhlElZhFl3LDDsvNwsOwsPDEhwJimZ9dimYDJkDpZDFlTiBuVsJiwKDCwsRwsSDEwsLwsNwsQwsTDHNhZhFchC7KhzfDFjanOrBnwbh_MDHh5bhfmAiVKmLuODEsvNwsVwsWwsXDBwsYNZitGm0JwsZuyNBDEhWl7MiLzdDD1buOl_ADDsvNwsbwscDDl9Uzd0GDFTnGnShFhneDDsvNwsewsfDCwsdwtANbi0Hm8OwtBuyNBDCwsawtCOFokTowPODnyWowPDCwtEwtFDGhI2SnVuTzSuUM7aowPhiJowQm1UwsUwtDwtGwtHp1SuyNCDEiQkNkUn_EDFhHlJNTiBDHiTkCYnAkPjfhbDEpjYwtJwtKwtLDDhHjbTDG1fkCjL9XjfkPDDpjYwtNwtODGh6ShqIlqfpQl4ViyYDFqVhVtY1EpDDDpjYwtQwtRDDwtMwtPwtSDEImDkHqWMkjHowPkvLowQm8UwtTowZowZwtUppDuyNCDFhlDhwcioJ9cxQDHmQkDDYoIvT0GDCwtWwtXDFHhAjIuDhODGkLalC6Zh0FqZDIDFnJidmRjSh2JsIDEr9VwtZwtawtbDEpNpMnQyeDFDfFpTohcDFnJidjbivGHDDwtdwtewtfDCnJidDG6Zh0FqZkLhjPsfDCDFDEwlYwuBwuCwuDDEwtYwtcwuAwuEOFokYowPODonZowPDCwuGwuHDGHldidjFrakeMkjIowPkvMowQmxOwuFowZwuIwuJqjLuyNCDClHHMhsDowPkpBowdm8WowZowZowZwuLrgfuyNBDFhXiMhzQtWuXDFHhA_cjIjODHyKxHmS0X4a3BfDDwuNwuOwuPDFhXiMhzQtWuaDFThCyfsNmXDHhElehBlPkRuBtYDDwuRwuSwuTDFhXiMuahkfinWDEDFkclODGijNkShVuY9NkKDDwuVwuWwuXDDwuQwuUwuYOFokJowPODn5aowPDCwuawubDDlHHjPM-aowPkWowQmqTwuZowZwucwudppDuyNBDFoL7UhhahifhwEDJmAnKuY9Nah0FDkLqZDCwufwvADBwvBDHmInUmBhtPorNhvSwaDGHhA_cjIqAhODDwuNwvDwvEDBwvFNZmBm_NwvGuyNBDIpH6LhjA0XhjXn4Cl9dxKDCwuNwvIDBwvJNbn_DnnUwvKuyNBDHalCuYkLmQjF8UDCwufwvMDBwvNNhLoLm9VwvOuyNBDDwvHwvLwvPODoqfhLDBwvRDFlHoLmBpHjFM-bowPmvBowQnsIwvCwvQwvSwvTqiRuyNBDGhkZh5BivLlmBrfowCDIiVzfrIiLDLnyD0NDCwvVwvWDGhXiMjPhnGhzBxFDF4K1cwcrUiyXDGrfjVqVhvShCleDDwvYwvZwvaDCwvXwvbOFolBowPODovVowPDCwvdwveDElHmBpALM-cowPmvAowQmqSwvcowZwvfwwAq8DuyNBDDmIlvRhgEDE8balCkLDGNtPif6Eh0cjSDDwwCwwDwwEDGiyAixbhoLhFnJhZDGmQkDsImAKmRDDwwCwwGwwHDCwwFwwIOFoocowPODoodowPDCwwKwwLDDmIlUlHM5eowPnmaowQnhBwwJowZwwMwwNqiRuyNBDEhwVhrKmhcinMDJxLnXiVhbjfkPiJkAhWDCwwPwwQDDjNxLhnYDDia8QYDFiJtYhViOjCDDwwSwwTwwUDCwwRwwVDFkFnal-ShqOsUDFhSiPjNTxLDHia8QtBpTjfkPhbDDwwXwwYwwZDBwwaNZlqInuWwwbuyNBDGjahXtWhkXjPpHDIia8QtBpTjfkPhbYDDwwdwwYwweDBwwfNbixSnvQwxAuyNBDDIHhADEjNotLiuXh1XDFhSiPTiahHDGiJjehVqUiQqBDEwxCwxDwxEwxFDBwxGNhLotMnvFwxHuyNBDJia8QtBreiQjfhbiH3LDDrxbwwYwxJDBwxKNiFixXm3VwxLuyNBDFiaqLYpThXDDsvNwwYwxNDBwxONjMnyVntIwxPuyNBDF5QhrEj1RmgNl_ODGhSiPjNTxLiaDCwxRwxSDBwxTNnHoqWnuPwxUuyNBDGwwcwxBwxIwxMwxQwxVOFokeowPODoiWowPDCwxXwxYDGiakFkerdhIkEMhiEowPknNowQnlDwwWwxWwxZwxap1SuyNBDDiKqWzBDBiKMhySowPhiIowdm_MowZowZowZwxcwxduyNBDFjRhI0PiOtYDCiJhDDFfvYhgMzHiLDEhWkAubVDEwxfwyAwyBwyCDEVXWhADFkAmGhWubiHDFfiLhEsbzHDEwyAwyEwyFwyGDCwyDwyHDEiKkEiGhIM5fowPkWowQnrRwyIowZowZwyJs7fuyNBDI_fyLmiQrJhJotblZwSDCvmZwyLDBwyMDFhXiMnapQhnGDENhShCTDGxatYnGjNjchvXDDwyOwyPwyQDGhXiMnapQhnGqLDGjCzH3GuHnGNDDwySwyTvmZDCwyRwyUNZNnpcwyVuyNBDFivaivHl3eimQuBDFhSiPcyffDHhXxFtYpQna_TnXDDwyXwyYwyZDBwyaNbuBmzXwybuyNBDHjpXsQmXkKuYl2V7KDJTchC3ArDkDhJybhtMDDvmZwydwyeDBwyfNhLloPmyZwzAuyNBDDxatYxODGjEiLigAvNiH9WDJhBlZFiR-AiVDcxZDDwzCwzDwzEDBwzFNiFhVkmQwzGuyNBDCtYhVDF6ElrKhrFhFkdDGubiHmAhAifrODDwzIwzJwzKDBwzLNjMlrQm-JwzMuyNBDExatYhgShwGDDhWuelwDDINhZhFThChHc8CDDwzOwzPwzQDBwzRNnHkEk0HwzSuyNBDGwyWwycwzBwzHwzNwzTOFokMowPODovWowPDCwzVwzWDFqWlHjdkElUM7bowPkpFowQm_PwyNwzUwzXwzYs7fuyNCDFrHjpSl6Ml8djNDFfchST_RDHuBxFhXiMpQ4RhJDDwzawzbwzcDErHjpSjN7TDFjCzHqLia3GDDtYh7HkVDDwzewzfw0ADCwzdw0BNZojcm9Xw0CuyNBDCtYhnfDITchCh0brDhJybhtMDDw0Ewydw0FDBw0GNbloPmzCw0HuyNBDDw0EwzDwzEDBw0JNhLhVkmQw0KuyNBDDw0EwzJwzKDBw0MNiFlrQm-Iw0NuyNBDDtYh7Hl-VDDhWueoiCDHNhZhFThChHcDDw0Pw0Qw0RDBw0SNjMkEk0Hw0TuyNBDFw0Dw0Iw0Lw0Ow0UOFokWowPODovXowPDCw0Ww0XDEzBlHhJkEM6AowPkxTowQnlaowZw0Vw0Yw0ZwxduyNCDibuyOuyQuzBu0Eu2Eu3Au3Pu4Au4Cu5Uu6eu8Vu_OvgAvgBvhGvhPviZvicvjIvjZvjbvkLvlBvlMvlOvldvnWvoWvoZvpHvqTvrWvrYvsUvtFvtHvuXvuZvvevxNvyNvyPvybv0Ov2Av3Bv3ev4Ov5Bv5Qv6Uv7Av7Cv8Hv9Sv-Ev-Gv_XwgZwhKwiDwiMwkGwkWwlHwlJwlXwmJwmVwnQwocwoewpYwpawqLwrawsIwtIwtVwuKwuMwuewvUwwBwwOwxbwxewyKwzZw0aQw0bowZthGowZMmpSowPisaowdnuUowZowZowZowZowZoxJCMisBowPk0DowdnwCowZowZowZowZowZoxJCMisCowPkpVowdnrPowZowZowZowZowZoxJCMmqKowPm7Nowdm4eowZowZowZowZowZoxJCDDVh7W-JDEvPomPl3bmhfDCw1Bw1CDBw1DDEVXh7W-JDDFn2ZkODBimODDw1Fw1Gw1HDBw1INZn4AmrWw1JoxJBDGhgOlmRhxfl6Fl-Dl-CDFieuKmSlwLlJDCw1Lw1MDGl8cogXl-Al-BrfonfDFvPiBuKmX4JDCw1Ow1PDCw1Nw1QNboiTm7Ew1RoxJBDDl5fhgdl6ADHjEjChNNhFkdsVDCw1Tw1UDDl4fl5Al5BDBhADDw1Ww1XrhIDCw1Vw1YNhLn2emyXw1ZoxJBDFh0Gl8Nl8OmhDmhEDGvXwMlJiuIuDhoQDCw1bw1cDBw1dNiFn_cmzWw1eoxJBDEw1Kw1Sw1aw1fOFomYZDBw2BDEicpKtIpAMqTowPnmTowQnnKw1Ew2Aw2Cw2DowZoxJCDFl5KhrEj5Ql5JinXDGiW4UwchjLvPhgODCw2Fw2GDBw2HDBjdDFl5Zn1FuHooEvFDFDkcoM6RFDDw2Jw2Kw2LDDyfTjqMDFDF1UuYooFDDw2Jw2Nw2ODCw2Mw2PNZn1Gmxfw2QoxJCDE5QhrEj5Q5UDFtOwLhoQidhADDwhOw2Sw2TDBw2UNboqYmzVw2VoxJCDDhgOhxfj-XDGDjIuDinXh2Gh2HDCw2Xw2YDBw2ZNhLn7cm0Xw2aoxJCDDsZolXmhXDE6YmSh1YljFDEDvPnJnxLDDw2cw2dw2eDBw2fNiFlgPm-Uw3AoxJCDEw2Rw2Ww2bw3BODn1JZODoqXbODouVhLDDw3Dw3Ew3FDDDjd6KMhyUowPisGowQntMw2Iw3Cw3Gw3HowZoxJCDGl8El8Gl9fl8DmSwGDErErLyKjWDCw3Jw3KDBw3LDCmSwGDFhnFnJhZolUhFDGhmRqVhgOioCh4a8eDDw3Nw3Ow3PDBw3QNZn_Mm9Kw3RoxJBDBmSDGDhoUtOFinXhgUDDw3TslQw3UDBw3VNbn_Hm9Ww3WoxJBDHl8QhvNlrBijIl7KhkbohDDFkVnJ1DhZDDDw3Nw3Yw3ZDBw3aNhLn_JngNw3boxJBDDw3Sw3Xw3cOFokZowPODonYbODn8ahLDDw3ew3fw4ADCldjFMisDowPmzSowQnwRw3Mw3dw4Bw4CowZoxJCDHw0dw0ew0fw1Aw2Ew3Iw4DQw4EowZthGowZM-VowPhsPowdm1cowZowZowZowZowZo5LCDCkRkfDDoRwBk_aDIn2JhwBhgLnKrUn2HipTh1cDDw4Hw4Iw4JDF0Jh0eh0fhwPineDGkbmKNiRhvenKDCw4Lw4MDCinBioFDFsBoRkbifiaDCw4Ow4PDDw4Kw4Nw4QM2LowPhmOowQm9Dw4RowZowZowZowZoxPCDBpgPDGLvEjZlPjXjTDFflGlOlFsBDDpgGw4Uw4VDBw4WNZiyBm1Kw4XoxPBDElLkQLvEDEkajHhEzWDFsZhtfhQokGjADDw4Zw4aw4bDDhEihWKDGfFDclGlODDpgGw4dw4eDCw4cw4fNbizHmzEw5AoxPBDDjHhEkaDCkbWDFvFrPmCpevCDEpgGw5Cw5Dw5EDBw5FNhLooPmzFw5GoxPBDDw4Yw5Bw5HM0SowPhsXowQnvcw4Tw5IowZowZowZoxPCDDpZ8ArPDHzGwf9HpPHU_SDDw5Dw5Kw5LDBw5MDCpZ8ADDkfkRrCDEoRwBk_a8YDDw5Ow5Pw5QDBw5RNZiuJnuXw5So5LBDFlLkQLnKmADEjHhEkayCDEw5Ow5Uw5Vw5DDBw5WNbixFmzDw5Xo5LBDFhuN1BpUl5F-QDEkbmKIoBDDw5Ow5Zw5aDBw5bNhLh0JnnWw5co5LBDDw5Tw5Yw5dOFopcowPDBw5fM3YowPmzPowQm2Bw5Nw5ew6AowZowZo5LCDCkbjlEDHzchuNiySjChNjTlpADDw6CpjYw6DDEhnbhxIn1PlgfDDIrGhmcDDw6Cw6Fw6GDCw6Ew6HMhiBowPm7bowQnrAw6IowZowZowZowZo5LCM-WowPhyWowdnsBowZowZowZowZowZo5LCDCnMiUDDudhmel4XDF6HkOamMiuDDEppLw6Lw6Mw6NDBw6ONZojbnkFw6Po5LBDCkbmKDEzb8KydipHDEhwKhwUhwTh2QDDw6Rw6Sw6TDBw6UNbivYnoFw6Vo5LBDFiXqda8UjDDEjBlYjK6TDEppLw6Xw6Yw6RDBw6ZNhLyHm_Tw6ao5LBDFiAhtXvOhoWhvRDDwD0LorADCmKkbDEppLw6cw6dw6eDBw6fNiF9FnwKw7Ao5LBDEjDhFlJvKDF5N3K5M1fnwcDEppLw7Cw6Rw7DDBw7ENjMloAnkIw7Fo5LBDGl6GmMivNrRh0YhjaDEzVhWkbmKDEppLw7HpsUw7IDBw7JNnHsSmwTw7Ko5LBDFrWn4HrRwdrDDDkbmKsbDEppLw7Mp3Fw7NDBw7ONsdiKnlBw7Po5LBDEmMhnCrRihKDHioWhxCioahpThxYhxZyODDppLw7Rw7SDBw7TN4TiwcnnEw7Uo5LBDIw6Qw6Ww6bw7Bw7Gw7Lw7Qw7VM5WowPhmJowQm-PowZw7WowZowZowZo5LCDDhlRhqChhbDGjzTh3EwErCoqCmhODFqeosNhkE6Hh1dDDw7Yw7Zw7aDBw7bNZivIm-Gw7co5LBDF_UhiUqIilFh8cDDw7Yp5Xw7eDBw7fNblWm2Qw8Ao5LBDFnZixIh2IigOmiMDFnKmAhQhkO6IDDjHyCl8IDDmKkbnMDEw8Cw8Dw8Ew8FDBw8GNhLooOnkCw8Ho5LBDEkbmKWsbDDvhZp3Fw8JDDkbWl7ODEl7Yl7Xl5Pl5QDDw8Lp3Fw8MDCw8Kw8NNiFn8MmrEw8Oo5LBDGiqWkLl6HindioKhwYDCw7Yw8QDBw8RNjMoaniWw8So5LBDF8E2PpRh6An3YDEoPh2WmhLmhKDDw7Yw8Uw8VDDl-Ql5Hl5GDFhBjEhmZoBlXDCw8Xw8YDCw8Ww8ZNnH8EnpHw8ao5LBDHlLkRxM-GLlPtADEh_WuF2NhoRDDw7Yw8cw8dDBw8eNsdoibnjCw8fo5LBDHw7dw8Bw8Iw8Pw8Tw8bw9AOFn8XjMDBw9CM5XowPisZowQmrMowZw9Bw9DowZowZo5LCDDhmZhxSioPDIjanOl7ehfiErTiLeDDw9Fw5Dw9GDBw9HNZkenobw9Io5LBDEhmZhxSioPhBDEiGlIhWkbDEw9Kp0IppLw9LDBw9MNbikanoew9No5LBDCw9Jw9OMvdowPhyYowQm-HowZw9PowZowZowZo5LCM5YowPhiKowdm9bowZowZowZowZowZo5LCM7WowPhsOowdm2HowZowZowZowZowZo5LCDEqOiUYjLDFnAjDh2CrOn_BDEpuVw5Dw9Tw9UDBw9VNZloAnrFw9Wo5LBDEkVtCqGxBDFouTizSiwU6E7MDEpuVw5Dw9Yw9ZDBw9aNbizQm1Xw9bo5LBDDkbWmKDFiJ4Dh1UhzbvMDDpmPw9dw9eDBw9fNhLiKnrIw-Ao5LBDEhVibhkGvADFcjEjJienRDFjekblOwSlZDEpuVw-Cw-Dw-EDBw-FNiFooTm0Yw-Go5LBDEhVibvAjWDCzbhWDGkbuONhHThuWDEpuVw-Iw-Jw-KDBw-LNjMn6Dmvew-Mo5LBDFw9Xw9cw-Bw-Hw-NM3ZowPkWowQnrcowZw-OowZowZowZo5LCDEmQk9JhgN9XDGkDsMmaqQvSqBDDpmOw-Qw-RDBw-SNZkDnvHw-To5LBDGhtKiyEigNooBouUmgDDEYhCreTDDpmOw-Vw-WDBw-XNbooCnnQw-Yo5LBDDsZrEjADFxAf_GhwBk9TDDpmOw-aw-bDBhxPDGief6ZhBuSnPDCw-dw-eDCw-cw-fNhLivRm0Vw_Ao5LBDCiieixPDEif4FyL0eDHhkKmaqQtBrevSxcDDw_Cw_Dw_EDBw_FNiF2Qm3Fw_Go5LBDBwZDFkD9XhiMk9JmaDDpmOw_Iw_JDErJikLl7GoufDG9YqQmapLibYDDpmOw_Lw_MDCw_Kw_NNjMihRnvXw_Oo5LBDFw-Uw-Zw_Bw_Hw_POFogbowPDBw_RM2MowPktQowQm2dowZw_Qw_SowZowZo5LCDDpStCmTDDqGsV5DDEmQiYxJotdDEpmOw_Uw_Vw_WDDiqOiqQipYDIqGsV5DmQxJtCpSmTDDpmOw_Yw_ZDEl8fmhbl4Ql4ADEudiwZhkGouHDDpmOw_bw_cDDw_Xw_aw_dNZoiOmwSw_eo5LBDD9YpStCDDjWib0FDHoVchzIn0Poch_RieDEpmOxgAxgBxgCDCl5Ti1ZDCib9YDEiLiTl7NopJDExgExgFpmOxgGDCxgDxgHNbiuLnqexgIo5LBDBi1ZDCjWibDHwZhZoiGNhF6G8SDDxgKxgLxgMDBxgNNhLnxcmqexgOo5LBDCmhAmgVDDjWh_QibDGuY_S1UlFlIiLDDxgQxgRxgSDBxgTNiForanrCxgUo5LBDCilciyLDFhBhxPl8arJl8ZDHlZwShlT1YlYqMsTDDxgWxgXxgYDBxgZNjMilcnvYxgao5LBDDh1LonaiqPDDmQakLDGhxPl_flbn5RimbhxdDEpmOxgcxgdxgeDBxgfNnHoiensDxhAo5LBDGw_fxgJxgPxgVxgbxhBOFogaowPOFnpLiFDCxhDxhEM7XowPktRowQm2FowZxhCxhFowZowZo5LCDCnMudDE6HzUqImMDEp5Xw6exhHxhIDBxhJNZn6BnkfxhKo5LBDFh0Q_dikJipehlIDDp5Xw6exhMDDhlI3UkNDHpTtBhoaqQlhIitTojJDDp5XxhOxhPDCxhNxhQNbh0QniLxhRo5LBDD-KhlQ2BDGjHYqIxWpdiSDEp5Xw6exhTxhUDBxhVNhLooNm2WxhWo5LBDGhnTizL_OsTl4BinODDp5Xw6exhYDBxhZNiFhnTnpAxhao5LBDG8ExUpRomBhtDh6ADDp5Xw6exhcDBxhdNjM8Em9Ixheo5LBDEimBnxCl4Ll_WDDp5Xw6exiADCNpDDEhbjYjcjfDEiQkCibl9WDEp5XxiCxiDxiEDCxiBxiFNnHimBnmOxiGo5LBDFoahoDoOl9Vl5dDDp5Xw6exiIDBxiJNsdoanwOxiKo5LBDFhVib8ZhKtHDEjEjJiLiwFDEp5Xw6exiMxiNDEmhUmiImiHl-PDCp5XxiPDCxiOxiQN4TsEnrQxiRo5LBDFjBlYhtd2XsDDFqdhEjEjHsQDEp5Xw6exiTxiUDBxiVNhuIyHm-XxiWo5LBDGie6ZnPpPrFrZDEp5Xw6epmGxiYDBxiZN8cooUmrAxiao5LBDIlZwS1YnRhlTmhThgVinEDDp5Xw6exicDBxidNivelZmqWxieo5LBDCThCDEYkDhWiQDEp5Xw6exjAxjBDDiUjLiQDDhlJioAiqDDGhgbrMiBsUopYhIDDxjDxjExjFDCxjCxjGNiwAihRm3UxjHo5LBDMxhLxhSxhXxhbxhfxiHxiLxiSxiXxibxifxjIOFn8WsdDBxjKM5ZowPm7cowQmvPowZxjJxjLowZowZo5LCDGif4FjBhJrEhBDFajEnRFhCDEw5Dp1IxjNxjODBxjPM3bowPh_GowQnhAxjQowZowZowZowZo5LCM5bowPhsWowdm2PowZowZowZowZowZo5LCDGlYuJhjKsD6TmHDGqdiXahEwKjEDDxjTw6RxjUDBxjVM5cowPhmLowQnlCxjWowZowZowZowZo5LCDD8FoWlNDDlX4fhhEDEKvSikCjJDExjYxjZxjaw6eDDmgAmgBl_RDEqRmgUigBtTDDxjYxjcxjdDCxjbxjeNZtVnuRxjfo5LBDF8FoWlNigBhzZDHqR2WwAxbvahkDhjaDHhvc7dociX2RyYh1eDDxkBxkCxkDDBxkENbn4enjNxkFo5LBDFqRxbhjahkDhnIDEl6cl6dh0Mh0VDGh_K8ChViXfvFDDxkHxkIxkJDChWueDFqRxb8Fva5ADHTjbhChFtBl_VhZDDxkLxkMxkNDCxkKxkONhLn6Nm2KxkPo5LBDGhlYsKinDhmdipdimXDHlTnbiYsCoMiEDDCxkRxkSDDlEqPmhaDEsKnyQhmdl_LDFqR8FlNxb6XDDxkUxkVxkWDCxkTxkXNiFlEnkWxkYo5LBDExkAxkGxkQxkZMySowPhmHowQnjXowZxkaqpQowZowZo5LCDEhlRmgIhqChhbDFl4R2PnzMhxLl6XDEoPwTh2WhbDDxkcxkdxkeDCjwEhlRDGpRhvA5Aital6L2PDDnBqR2TDDxlAxlBxlCDCxkfxlDNZpWnqYxlEo5LBDEnBrN4YqRDGzViqI4DwDmhPmgKDEpsUxlGxlHw6RDBxlINbn1SnuaxlJo5LBDFnBrN4YqRhjNDE4FljD2dlxYDFl2P_GrBjan8IDEpsUxlLxlMxlNDBxlONhLiuHntUxlPo5LBDDxlFxlKxlQM0TowPhmFowQnhDowZxlRowZowZowZo5LCDDiAxUleDG7Ih1ahzN9FnMnIDDxlTxlUw6eDBxlVNZlzYntfxlWo5LBDDmKkbnIDItbhnUhbjf2c0NtSi0ADDxlTxlYxlZDBxlaNboiBniXxlbo5LBDHLjZlPjXh1BkQ6FDDxlTxlYxldDBxleNhLxVnvaxlfo5LBDKvGscn4OpRsOyB0BigExMhvADDxlTxlYxmBDBxmCNiFvGnqNxmDo5LBDExlXxlcxmAxmEMzOowPhmGowQngDowZxmFowZowZowZo5LCM-YowPhsQowdm8aowZowZowZowZowZo5LCDElKioXipUinYDEl_QogTkhWhfDEkbWlFlGDDxmIxmJxmKDBxmLNZrKnjIxmMo5LBDElKivOkgWlSDDocl6Bl9JDFhWrGhibhxUkbDDxmOxmPxmQDBxmRNbOnjHxmSo5LBDCxmNxmTOFojDbDBxmVMxSowPkWowQm1AowZxmUxmWowZowZo5LCDCFiVDGmhSi3CiqWh4OhwYj-ZDI-AjTsLn7dihfh0BijMhiPDDxmYxmZxmaDBxmbNZh0Fnlbxmco5LBDDFnMiVDG2Z5Gh0PixHwO9DDHhzYhuduFiuahlZ7dh0NDDxmexmfxnADBxnBNb6RmqbxnCo5LBDEFhhbjwEiVDGatDhlSkLh0RhhVDGjSi3CjTnNNhmZDDxnExnFxnGDBxnHNhLyUnoaxnIo5LBDDxmdxnDxnJMzPowPhyVowQnhCowZxnKowZowZowZo5LCDDh4cjhBjhKDFflOlGjWiRDCxnMxnNDBxnODDFDnMDHjAk8SixdpRwOhoSn1LDEoPhciqWosODDxnQxnRxnSDBxnTNZitSmwKxnUo5LBDFneycsZ1PhlPDFxAhgPrEhnRsLDDqvexnWxnXDBxnYNbikEm8dxnZo5LBDDpCoGhoMDGikRhzX1PlXhjIlGDDqvexnbxncDBxndNhLpCnmbxneo5LBDEsCkXwIwWDG8ehoCzFqCwf8RDDqvexoAxoBDBxoCNiFrLnpUxoDo5LBDDmVtEhzGDHh3Nhhdh3O_bl0Dn7KitMDDxmexoFxoGDBmVDFmiDhuViwQl6Yh3ODDxoIqwMxoJDCxoHxoKNjMn0EngMxoLo5LBDExJiYlTnbDGjYpVhjA6L_PhvbDDqvexoNxoODBxoPNnHxJm3NxoQo5LBDGxnVxnaxnfxoExoMxoRM5dowPhmIowQnqdxnPxoSowZowZowZo5LCM7YowPhsUowdnvJowZowZowZowZowZo5LCDEkboqGoqEoqKDFkDiQoZnRhoPDEiHrGvNpEDDxoVxoWxoXDDhgQouXlkGDF4FtPpS6ENDDp1IxoZxoaDDl9ehwapUDEjWhHhIkDDDxocw6RxodDDxoYxobxoeODogFowPDBxpAMzQowPhmKowQnoDxofowZxpBowZowZo5LCDDilBlxSlxTDGhbjYjfkTjch2ZDFiHnShkFiRNDDxpDxpExpFDCilBlxSDFhDnIl9LlqVogfDG5EhuVsI3GhkVjSDDxpHxpIxpJDCxpGxpKODovTowPDBxpMM3cowPktQowQnwTxpLowZxpNowZowZo5LCDDilciyLouIDFiLlJsTmRlsVDGlIjTiBNkPjfDDxpPxpQxpRDBxpSODn7PowPDBxpUMhsDowPktRowQmrVxpTowZxpVowZowZo5LCMhiFowPhsVowdm-AowZowZowZowZowZo5LCDGmKkbnIizahnZh1ADGjJlGpT_dlJtBDDsraxpYxpZDChnThuWDC5SmiLDDcjJhEDDxpbxpcxpdDCxpaxpeNZlzYntdxpfo5LBDEiQkUkNkHDHnXh0ChiYhgbomdsUigNDEY3HmKkbDDxqBxqCxqDDBxqENblqWntBxqFo5LBDGiQkUkNijGhuWmDDEmKkbjWnIDJtbh2DuWzLhnUjfhblgftRDDxqHxqIxqJDBxqKNhLogWm3QxqLo5LBDEiQkUkNjbDDmKkbjWDFhBjThxShmZieDDxqNxqOxqPDBxqQNiFogVnjUxqRo5LBDGiQkUkNY8QkHDItbhnUjfhbjchoezLkTDDstFxqTxqUDBxqVNjMnxZm3RxqWo5LBDFiQkUkNjbhHDFhBhmZhxSn1C2CDDstFxqYxqZDBxqaNnHnxanjWxqbo5LBDGxqAxqGxqMxqSxqXxqcMhmEowPhyXowQnjfowZxqdstLowZowZo5LCMhsNowPhiJowdmxLowZowZowZowZowZo5LCDDkbmKkhWDEjarBigOnODJkThbjEjYjccjD7KhFDEsvNxrAxrBxrCDBxrDNZkem0QxrEo5LBDDkbmKjWDChWhneDGiLiErGhFzd0GDEsvNxrGxrHxrIDBxrJNbhnennIxrKo5LBDCxrFxrLM3eowPkWowQnmBowZxrMowZowZowZo5LCDD_ejEnRDFhbjYtRkTjfDFhJwDwJh2WIDEsvNxrOxrPxrQDBxrRDEpZsJwYpPDEkDsMhfoZDEjJjEcnPDEsvNxrTxrUxrVDBxrWNZn2CntGxrXo5LBDGh0IiiGoiAh6dipF8HDCszMxrZDBxraNbnyUngcxrbo5LBDDnNyOhpTDGiBhvBuKiA7FoGDEsvNsvOxrdxreDBxrfNhLikam1exsAo5LBDDxrYxrcxsBODhseowPDBxsDM3fowPhsRowQnpFxrSxsCxsEowZowZo5LCMhiGowP_AowdnrNowZowZowZowZowZo5LCDCiOl7cDGhbjYjfkTh2ZkPDFkbmKnNnS_VDDxsHxsIxsJDBxsKM-dowPkWowQm1JxsLowZowZowZowZo5LCDEwJzZioS5PDChVkKDGlI9ImRoHhzKsTDEvgRxsNxsOxsPDBxsQNZihHitAxsRo5LBDEvgRp1Iw4Ho_RDBxsTNbn0BntVxsUo5LBDChDwTDElLkQLtADDhEkajHDEvgRxsWxsXxsYDBxsZNhLn0CngCxsao5LBDGhXxanySiQkUiUDEiGjNlImCDDvgRxscxsdDBxseNiFiGm3axsfo5LBDDkFjdsUDFlLkQLlPjXDDvgRxtBxtCDBxtDNjMkFnuMxtEo5LBDEilBiyLilclxTDEYlIsTh1LDDvgRxtGxtHDBxtINnHopGm3ZxtJo5LBDCvbtUDEje3FrcjjfDDxtLxtMp3FDBxtNNsdiKm7DxtOo5LBDHxsSxsVxsbxtAxtFxtKxtPM-eowPh_EowQmwdowZxtQowZowZowZo5LCDCiOtUDEkKmXhVuVDDiJhDjBDFFDtUiejTDExtSxtTxtUxtVDBxtWDBvlaM-fowPisWowQm9RxtXowZxtYowZowZo5LCM-TowPhiIowdm_OowZowZowZowZowZo5LCDDkbmKWDI3FhnQ8dzT8ZxelOhweDDxtbp3FxtcDBxtdM2DowPhiHowQnrBxteowZowZowZowZo5LCDEhXiMqJqLDH2ciWhoBinIhtPmB4QDF4F0eqBi0FifDDxuAxuBxuCDBxuDNZixcm2AxuEo5LBDFhXiMqJqLnIDEuBimPhoV3ADFhSiPyfcfDDxuGxuHxuIDBxuJNbuBnwDxuKo5LBDFiejTlZlJn4KDFmRjEqDtOlsVDDs9SxuMxuNDDiL9evNDG-LlwDtVjEkVsTDDs9SxuPxuQDCxuOxuRNhLhVnqcxuSo5LBDEkEioNl4KowGDFhFNhZTnCDDs9SxuUxuVDBxuWNiFkEnvSxuXo5LBDEoAuLlDhXDEkbnMiV2BDEhDiRoEpDDDxuZxuaxubDBxucNjMizCnmPxudo5LBDFDkcFlOqDDFijNn2akStOhgSDDxuAxufxvADBxvBNnHnzbnhJxvCo5LBDEYqOigHhzKDHDFkclOlElTiBDDs9SxvExvFDBxvGNsdn0anhIxvHo5LBDHxuFxuLxuTxuYxuexvDxvIODizenHODi0BsdDCxvKxvLMhheowPhsTowQmrPowZxvJxvMowZowZo5LCMCowPm7UowdmqUowZowZowZowZowZo5LCMmrYowPnifowdnnJowZowZowZowZowZo5LCDCoqFoteDEan4ahoU2PDFNuFpRhbiADDxvQxvRxvSDBxvTMmrZowPnkEowQnibxvUowZowZowZowZo5LCDFhmZhxShxPl4MioPDEhBuS2OieDCxvWxvXDBxvYMmsDowPm7dowQnnfxvZowZowZowZowZo5LCDGmgEiqRhlFinc3B8HDFapYhzWhjChnaDCxvbxvcDDyK3Bn8SDDhzWhjClXDGpYavNNehsYDDxvexvfxwADCxvdxwBMmsOowPnoGowQngSxwCowZowZowZowZo5LCDDrFosQiicDFjDhoIhvR2ThHDFrBoHnxBnMnBDExwEpsUxwFxwGDBxwHMmsXowPm-NowQm-QxwIowZowZowZowZo5LCDGojaosRolYvEn2Fl6ZDFsaleiB0BiiEDCxwKxwLDBxwMMmsYowPmyRowQm8fxwNowZowZowZowZo5LCDGn6J_EovCogKiuGixCDEhjZlza6b2RDDmKhwBizcDDxwPxwQxwRDBxwSMmsZowPmySowQnpOxwTowZowZowZowZo5LCDH8PnxInzNn4dn0SnyOyBDDhwBk9ZizaDGhShChHlzaNTDDxwVxwWxwXDBxwYMmsaowPnsHowQm2DxwZowZowZowZowZo5LCDBhKDFilBoqJoqHl0Tn4EDHoNrDhtejEhnPh1ZweDDxwbxwcxwdDBxweMmsbowPm7YowQm1IxwfowZowZowZowZo5LCDGk9T6U6WhO0fqCDDivZn0clODGjTwfiRNhoQsLDDxxBxxCxxDDBxxEMmscowPm8MowQm9CxxFowZowZowZowZo5LCDCoPkGDGhvEn6Fl9El8XojMnxXDGltbschuO6WhAhzVDDxxHxxIxxJDCltbhueDCh1DvYDGschuO6WhA0BhODExxHxxLxxMxxNDCxxKxxOMmraowPmubowQntcxxPowZowZowZowZo5LCDGhjWhwAijSliNl8HihVDFxKn6ahuCnGosXDF6WioRk-NhA0BDDxxRxxSxxTDBxxUMmrbowPnmXowQnjVxxVowZowZowZowZo5LCDChoAkfDEsZlxEiyOh1VDEsLma0ahkLDDxxXxxYxxZDBxxaMmrcowPmxRowQnpCxxbowZowZowZowZo5LCDGmS4aijFh1YovPh0BDFsZlxEsLiyOoqRDFFscoM9DojBDDxxdxxexxfDBxyAMmrdowPm9JowQmwAxyBowZowZowZowZo5LCDGtG7FsVizMn5QiuNDGycl0boqbhjfizZoqADGscoMLkRtA9DDDxyDxyExyFDBxyGMmreowPm8CowQmvOxyHowZowZowZowZo5LCDFohOlpHlvPopInzQDEpC1PlChkHDF8U7DkGien2XDDxyJxyKxyLDBxyMMmrfowPmudowQnvZxyNowZowZowZowZo5LCDEpdj_Kn7el1eDF9Zn8UhuehoRn6RDGlRieiuV7ClhfhvEDDxyPxyQxyRDDpdj_Kl1eDEiuV_Plhf7CDFhjWhwAn8RoualheDDxyTxyUxyVDCxySxyWMmsAowPm7FowQm0UxyXowZowZowZowZo5LCDFhjfojHn1el-LiyODIn_Wn0GhibiyGl-EovHhjPhoRDCxyZxyaDBxybMmsBowPmwRowQnjMxycowZowZowZowZo5LCDCpC1PDGNonKoob7C9b6eDIjfhbkPpYahjWhwAsVDDxyexyfxzADBxzBMmsCowPmueowQngdxzCowZowZowZowZo5LCDDmKhJiaDGhCT9MsLqXn4LDFoVpCjShb7HDErxbxzExzFxzGDBxzHMkmMowPm7ZowQm9GxzIowZowZowZowZo5LCDCiColHDEhQtdwYn4DDGooflenIsZ_GhwADDxzKxzLxzMDBxzNMmsEowPmvFowQntFxzOowZowZowZowZo5LCDGvWosJosGosTn5fopWDHoiSouNzJrEtXljFhvVDCxzQxzRDBxzSMmsFowPm-RowQm-BxzTowZowZowZowZo5LCDHlyK1ViGiBhIsKmgWDGNhHhbjcsOjfDDrxbxzVxzWDElexUk8arVDEifvWhvMaDErxbp1IxzYxzZDCxzXxzaMmsGowPm_WowQnhRxzbowZowZowZowZo5LCDF6Jh1Pl4Snycn7bDIoqclwKihVigTaijHycigBDEmKiardhJDDxzdxzexzfDBx0AMmsHowPm7XowQngFx0BowZowZowZowZo5LCDBnIDFojXooShoPkIoiHDHlXhB1EsaqRlkeyLDDx0Dx0Ex0FDBx0GMmsIowPm7aowQm8ex0HowZowZowZowZo5LCDEiuf7ciBhoYDHyLrJouJ0asLkDhkKDDx0Jx0Kx0DDBx0LMmsJowPmwHowQnqDx0MowZowZowZowZo5LCDDnI_Gk9ZDHiWhnOn5Fn3P0XhoKlwCDFkI2crMpd6FDDx0Ox0Px0QDBx0RMmsKowPnmVowQnvAx0SowZowZowZowZo5LCDCnI_GDGn_Zn_XojeiyKopM3ADEiJNhVFDDx0Ux0Vx0WDBx0XMmsLowPm9QowQm1Hx0YowZowZowZowZo5LCDElEn6Gnzdn3RDGwInGn7CzJn1bnxGDFnIkcyfljK_GDDx0ax0bx0cDBx0dMmsMowPmxdowQnncx0eowZowZowZowZo5LCDFn3Wn2BlkGnzOn3NDDmKsZpCDFiEn1DjE9OoudDDx1Ax1Bx1CDBx1DMmsNowPm7VowQnkbx1EowZowZowZowZo5LCDHopQopPonOonNn3OllHnzPDHidlkeiiEjEjJhbonWDCx1Gx1HDBx1IMmsPowPm3eowQm7Cx1JowZowZowZowZo5LCDG1KnKmAhtfl9NhQDFlOlGivZhjefDGiRNhBhmWhbn_RDDx1Lx1Mx1NDBx1OMmsQowPm9TowQm8Vx1PowZowZowZowZo5LCDFh0On1WiofouDojIDGnOivZhZouWnEaDEhOxYn8Kn_bDDx1Rx1Sx1TDBx1UMmsRowPm8JowQnsYx1VowZowZowZowZo5LCDExJkXiYoJDIjYnKzJn5ZxA6LhgPrEDDu1Wx1Xx1YDBx1ZMmsSowPnkdowQnlfx1aowZowZowZowZo5LCDGojPojQl-Khtfn2PltaDGhmbn_Tn_PolZn5GxBDCx1cx1dDBx1eMmsTowPnkMowQm2bx1fowZowZowZowZo5LCDEn8TkR-QnVDEhIhCNhnFDFhbkTjYiyZiBDEx2Bx2Cw6ex2DDBx2EMmsUowPm7OowQnpBx2FowZowZowZowZo5LCDFrFnyLpPorToqODEhZhFNhIDDnOh_MoHDDnM9RhiTDEx2Hx2Ix2Jx2KDBx2LMmsVowPmyGowQm0Zx2MowZowZowZowZo5LCDFhoPoiIowFmLoiJDIwWooV1J1D1Eh1ZhsYsfDCx2Ox2PDBx2QMmsWowPm0MowQnnHx2RowZowZowZowZo5LCMmsdowPnjOowdnucowZowZowZowZowZo5LCDGnyen2AhvOl2NhvXhmdDFh_dk9K_WhnIhkDDEhFhZjSxDDDx2Ux2Vx2WDEnydl2Nh0FlNDDhZhFnCDDjSrVh1ZDEx2Yx2Vx2Zx2aDCx2Xx2bMmseowPnnVowQmxKx2cowZowZowZowZo5LCDDn4Yn4Xn1QDDmKsZn2ODFwYijQhBhoUlFDDx2ex2fx3ADBx3BMmsfowPnqFowQnuSx3CowZowZowZowZo5LCDEnYh1An4NxbDHhbjY4dohTonRorB5ADEmKh1AhjfnBDDx3Ex3Fx3GDBx3HMmtAowPm7SowQnjSx3IowZowZowZowZo5LCDFl2P_Gn8YohBn3UDFizcn3ThwAlxYljDDFnMmKjXjK9RDDx3Kx3Lx3MDBx3NMmtBowPm0DowQmwcx3OowZowZowZowZo5LCDGhjWhwAooRn6HliNijSDEsZjpRlyEijQDG9OsbosYhvRjYsIDDx3Qx3Rx3SDBx3TMmtCowPnmWowQnoWx3UowZowZowZowZo5LCDEjpRohZlgPlyEDChoUiuFDHoPimD2VlP1HjSrVDDx3Wx3Xx3YDBx3ZMmtDowPmyHowQnvfx3aowZowZowZowZo5LCDGioIlwaotJowIowEomADIizZhvXivCl3Ii0DycltahjXDCx3cx3dDBx3eMmtEowPnmNowQm3Dx3fowZowZowZowZo5LCDCiBleDHl0EnIh1AizdxA4ZiufDG2cl3LnyJhuHscoqVDDx4Bx4Cx4DDBx4EMmtFowPm7WowQm1Mx4FowZowZowZowZo5LCMmtGowPnjaowdm8bowZowZowZowZowZo5LCDGojKn5bizbhteljWoqNDGk8fhjXpCorLk-PnzJDF8B9HzGiuOhoODDx4Ix4Jx4KDBx4LMmtHowPnjdowQmzBx4MowZowZowZowZo5LCDGimDihek-Nl8ConJnwYDHiudhoUkclOhyZimIljWDCx4Ox4PDBx4QMmtNowPnjbowQnidx4RowZowZowZowZo5LCDD9HhoOhjFDGhjXizOl4GioRohblyODGh1VsZqChzKnyHhjWDDx4Tx4Ux4VDBx4WMmtOowPnndowQnnGx4XowZowZowZowZo5LCDGnzck_In9DnxTohJhoXDIhHDohVn6EidiiE0Cn5ADCx4Zx4aDBx4bMmtPowPnjcowQm8Kx4cowZowZowZowZo5LCDFjiIllYmiElpQorFDHn3Bn5WiyRorVosVk8flpEDCx4ex4fDGllYn4PosBjiIovGlpQDFzG8BiyU0CiuODFhCneijBiuchJDDx5Bx5Cx5DDCx5Ax5EMmtQowPnkYowQm1fx5FowZowZowZowZo5LCDFoqDiyUiuOooWhjVDHouZhgKojRk_IohFhyZiudDCx5Hx5IDBx5JMmtRowPnwNowQnpEx5KowZowZowZowZo5LCDGn2fhvX3IixOovbhudDEhjXizO0bl5CDGhjWnybn4FlqbsZoidDDx5Mx5Nx5ODBx5PMmtSowPmxUowQnhKx5QowZowZowZowZo5LCDFqCjUomeixOhvXDFijBojSorD1J4fDFiyU7GhnKoichgPDDx5Sx5Tx5UDBx5VMmtTowPm1EowQm-Fx5WowZowZowZowZo5LCDF6W0BhAjUFDGoiDlsCoiYouGimen7MDFizOhjXycizGaDDx5Yx5Zx5aDBx5bMmtUowPnoBowQnrbx5cowZowZowZowZo5LCDGj_Donen5Vn6dn6eotEDIychvEa6LhvblOi0EhjADCx5ex5fDBx6AMmtIowPnpWowQnpTx6BowZowZowZowZo5LCDHj-fn6QokCokAokBnxRn1VDHidlpfnzA0ZlqbikVhHDCx6Dx6EDBx6FMmtJowPnpYowQmrCx6GowZowZowZowZo5LCDGnzTnzUl-FowBohSn1KDIhjXmSneouS3BitYn4JlyODCx6Ix6JDBx6KMmtKowPmxDowQnwGx6LowZowZowZowZo5LCDFqCjUj-f6UixODElpf0HnUnJDGiwMkTkclCwLnRDDx6Nx6Ox6PDBx6QMmtLowPm1DowQm-Ex6RowZowZowZowZo5LCDGhjAonDooYh1KooQn2TDGi0EihPixBhvb6LopUDFljKhnBhA6WjUDDx6Tx6Ux6VDBx6WMmtMowPnnaowQnhPx6XowZowZowZowZo5LCMmtVowPnqCowdnkaowZowZowZowZowZo5LCDG6WorEotBohElkMnzSDHl8Yn3QnzGondopeychnZDCx6ax6bDBx6cMmtWowPnsZowQm9Lx6dowZowZowZowZo5LCDFhsYokIopLosPosLDIlyIalqahuUNqB7DizEDEpdpChkHiwIDDx6fx7Ax7BDBx7CMmuBowPnkOowQmvLx7DowZowZowZowZo5LCDF8RoM0fitKwcDG1PnwZlXlvP7DlCDGikRowL_PhzXovLhjIDDx7Fx7Gx7HDBx7IMmuMowPm7PowQnpbx7JowZowZowZowZo5LCDGorOzFooLn6Tn6Ul7ADEpC1PnzK7DDEiuRkIlXh0RDDx7Lx7Mx7NDBx7OMmuSowPmufowQnkTx7PowZowZowZowZo5LCDIlqal3dohLouOorCorWogDn5YDHn4bjHihKiwIpdnyPlwaDCx7Rx7SDBx7TMmuTowPnnXowQmrTx7UowZowZowZowZo5LCDG0Zn1drLn3SogZnyfDG9X7civJhHjN_dDEqCrM6JjBDDx7Wx7Xx7YDBx7ZMmuUowPmxEowQm0Ex7aowZowZowZowZo5LCDEnyCnyBijDovMDFhvVtXxH1JiRDGlkMqCsck9YhPuWDDx7cx7dx7eDBx7fMmuVowPnkZowQnscx8AowZowZowZowZo5LCDFizal5Yn2IhnZoqMDGhvVqXyL0NrJonbDGkPhod4JiiE4Qn8bDDx8Cx8Dx8EDBx8FMmuWowPm-MowQm9Px8GowZowZowZowZo5LCDDigTilFn7ADHhiTliGqJnxfotNiuXiuVDFqCrM1OhA6JDDx8Ix8Jx8KDBx8LMmuXowPmyIowQnoQx8MowZowZowZowZo5LCDG_PihPi0EixYhvb6LDGhxExJhzapVpYitRDFiaDoM9DwWDDx8Ox8Px8QDBx8RMmtXowPm7RowQniUx8SowZowZowZowZo5LCDGlqKluVk9IotconPohfDIhueLiDh1Vidn1f6ZwcDCx8Ux8VDBx8WMmtYowPmzAowQnvdx8XowZowZowZowZo5LCDGn3an5TlpEn2Noue1GDF0X_R7ckV7DDFscj_D6JsZk9YDDx8Zx8ax8bDBx8cMmtZowPmyfowQnhQx8dowZowZowZowZo5LCDDwWl4TorGDGhoKidiYycuWlsCDCx8fx9ADBx9BMmtaowPm7QowQmwUx9CowZowZowZowZo5LCDIikVllHn7Hk_eooDogClzOomfDHqCzG1OhuOhnd8OitRDCx9Ex9FDFmgHoqBiyblzOnxYDGqCzGlpShndhuOrSDD8OotCitRDDx9Hx9Ix9JDCx9Gx9KMmtbowPnmAowQmrQx9LowZowZowZowZo5LCDF-EhuUlpbk-Fl0GDFiwIn5XhsYpCkGDIiYlTsCzJnek_OkP4JDDx9Nx9Ox9PDE-Elpbk-Fl0GDGiYlTsCzJhlPk_ODGkP4JjYqChsYhgPDDx9Rx9Sx9TDCx9Qx9UMmtcowPm9ZowQntTx9VowZowZowZowZo5LCDHoqehycn9Eoubl0EmgX7cDE1Ol1BrM-EDEyf_RhShHDDx9Xx9Yx9ZDBx9aMmtdowPm_UowQnvCx9bowZowZowZowZo5LCDGohdotYotZotan0QovFDGqCrMosbhA-EhvODCx9dx9eDBx9fMmteowPmxWowQmvQx-AowZowZowZowZo5LCDGh2LosfnxEn2RonUn3JDH7DlCahuU7CqBl3DDCx-Cx-DDBx-EMmtfowPnsXowQm-Vx-FowZowZowZowZo5LCDEhOitK_eojADC1JvLDIhiPlCl3DnxWhsYidhkJhvEDDx-Hx-Ix-JDBx-KMmuAowPm8GowQngBx-LowZowZowZowZo5LCDHllSopOosZl3Ni0DizZ1ODKlie9Rn2YiyQycn6fNnxFliG0XDCx-Nx-ODBx-PMmuCowPm_eowQnofx-QowZowZowZowZo5LCDGn9Bl8AohQohRotIitbDG1VlyKmWhQycjHDCx-Sx-TDBx-UMmuDowPnoCowQnwAx-VowZowZowZowZo5LCDGl2QiyQosIn3ci0J3BDE1OllSl1BiheDFiDqC9HihekfDDx-Xx-Yx-ZDBiheDE1Ol3Ni0Dl3IDE3BhnOl2QiyQDDx-bx-cx-dDCx-ax-eMmuEowPnoHowQm2Xx-fowZowZowZowZo5LCDGxMmiGovAn3dhuOoldDF0Xn5enzH0a7DDFogNn8Jh1AijDn7BDDx_Bx_Cx_DDBx_EMmuFowPntDowQmyex_FowZowZowZowZo5LCDGycl4El0bn0Rn2EokHDKnzFl3cn8QnyMn_FopNn_Gn7SnxUioRDCx_Hx_IDBx_JMmuGowPnsWowQntex_KowZowZowZowZo5LCDFopfn3Dn3EucijaDFoqIl0TiuAlxZoqLDCx_Mx_NDBx_OMmuHowPnnZowQnoAx_PowZowZowZowZo5LCDDitKhOovDDGhwBnyXlnWycixCohaDDjHiZhiMDDx_Rx_Sx_TDBx_UMmuIowPmwBowQmwVx_VowZowZowZowZo5LCDGn2Un2VowNlpHnzRnyNDEnyGokFe6PDCx_Xx_YDBx_ZMmuJowPnnbowQnpax_aowZowZowZowZo5LCDIixCn0dn0elnWn8Zn_eorbiuADFexYnZh0RomCDCx_cx_dDBx_eMmuKowPnnYowQnkUx_fowZowZowZowZo5LCDHltAlsfn2MlxZmgLn6LovNDHjFhiMn6WjSvLijavTDCygBygCDBygDMmuLowPnoEowQmwQygEowZowZowZowZo5LCDGpU2V1HkRimC-QDDeolQxYDFiuAn5Hh0OhQoifDDygGygHygIDBygJMmuNowPnjDowQmxZygKowZowZowZowZo5LCDCiDl8SDEidorZeopTDE3BhnOn3LosDDGqC0fpdk_e1OpCDEygMygNygOygPDBygQMmuOowPnoIowQm1QygRowZowZowZowZo5LCDFhzGhhVooejFvLDGidifhkJopKahJDErMhOoUiDDDygTygUygVDBygWMmuPowPmxHowQmvRygXowZowZowZowZo5LCDEotPotQotRizFDIk9IluVosclqKolOonHogAhueDCygZygaDBygbMmuQowPnqHowQnuTygcowZowZowZowZo5LCDEhIlsfltAhvVDGhlPhnJmWnRlCxZDFiDlpXiwYqCn3VDDygeygfyhADByhBMmuRowPnkcowQmvcyhCowZowZowZowZo5LCDkLw4Gw4Sw5Jw6Bw6Jw6Kw7Xw9Ew9Qw9Rw9Sw-Pw_TxhGxjMxjRxjSxjXxkbxlSxmGxmHxmXxnLxoTxoUxpCxpOxpWxpXxqexqfxrNxsFxsGxsMxtRxtZxtaxtfxvNxvOxvPxvVxvaxwDxwJxwOxwUxwaxxAxxGxxQxxWxxcxyCxyIxyOxyYxydxzDxzJxzPxzUxzcx0Cx0Ix0Nx0Tx0Zx0fx1Fx1Kx1Qx1Wx1bx2Ax2Gx2Nx2Sx2Tx2dx3Dx3Jx3Px3Vx3bx4Ax4Gx4Hx4Nx4Sx4Yx4dx5Gx5Lx5Rx5Xx5dx6Cx6Hx6Mx6Sx6Yx6Zx6ex7Ex7Kx7Qx7Vx7bx8Bx8Hx8Nx8Tx8Yx8ex9Dx9Mx9Wx9cx-Bx-Gx-Mx-Rx-Wx_Ax_Gx_Lx_Qx_Wx_bygAygFygLygSygYygdyhDQyhEowZthGowZM-VowPhsPowdkuHowZowZowZowZowZoyNBM2LowPhmOowQk7TowZowZowZowZowZoyNBM0SowPhsXowQkvTowZowZowZowZowZoyNBOFlxeowPDByhJM3YowPisJowQk0BowZowZyhKowZowZoyNBMhiBowPisMowQkkMowZowZowZowZowZoyNBM-WowPhyWowdk4EowZowZowZowZowZoyNBM5WowPhmJowQk4FowZowZowZowZowZoyNBOFlkRowPDByhPM5XowPisPowQklWowZowZyhQowZowZoyNBMvdowPhyYowQkwDowZowZowZowZowZoyNBM5YowPhiKowdk4AowZowZowZowZowZoyNBM7WowPhsOowdkrVowZowZowZowZowZoyNBOFlpUowPOFlnAowPDCyhVyhWM3ZowPkWowQm9aowZowZyhXowZowZoyNBOFlwMowPDByhZM2MowPisLowQkuJowZowZyhaowZowZoyNBOFlpTowPDByhcM7XowPisFowQkxIowZowZyhdowZowZoyNBMhyNowPh_FowQk6cowZowZowZowZowZoyNBM5ZowPkqXowdk0LowZowZowZowZowZoyNBOFlkQowPDByiBM3aowPisOowQk0MowZowZyiCowZowZoyNBM5aowPisYowQkmYowZowZowZowZowZoyNBM5bowPhsWowdisfowZowZowZowZowZoyNBM5cowPhmLowQkxeowZowZowZowZowZoyNBODhvHowPDByiHMySowPhmHowQkwAowZowZyiIowZowZoyNBM0TowPhmFowQkqbowZowZowZowZowZoyNBMzOowPhmGowdkrIowZowZowZowZowZoyNBODiwPowPDByiMM-XowPkWowQk0CowZowZyiNowZowZoyNBMhiCowPhsSowQkvVowZowZowZowZowZoyNBMhiDowPh_CowQkuIowZowZowZowZowZoyNBM-YowPhsQowdiseowZowZowZowZowZoyNBMxSowPkWowQkneowZowZowZowZowZoyNBMzPowPhyVowQisXowZowZowZowZowZoyNBM5dowPhmIowQkwdowZowZowZowZowZoyNBM7YowPhsUowdkrAowZowZowZowZowZoyNBOFlnbowPDByiWMzQowPhmKowQk8FowZowZyiXowZowZoyNBOFlkHowPDByiZM3cowPh_AowQknZowZowZyiaowZowZoyNBMhiFowPhsVowdisVowZowZowZowZowZoyNBMhmEowPhyXowdkrPowZowZowZowZowZoyNBM3dowPkWowQkvCowZowZstLowZowZoyNBODiweowPDByifM6BowPh_BowQkqEowZowZyjAowZowZoyNBMhsNowPhiJowdisdowZowZowZowZowZoyNBM3eowPkWowQkqHowZowZowZowZowZoyNBM3fowPhsRowQkuSowZowZxsEowZowZoyNBMhiGowP_AowQmwOowZowZxtYowZowZoyNBM-TowPhiIowdisKowZowZowZowZowZoyNBM2DowPkWowQnrTowZowZowZowZowZoyNBODl2dowPDByjIMhheowPhsTowQkraowZowZyjJowZowZoyNBMhlcowPhiHowQmrRowZowZowZowZowZoyNBDhNyhGyhHyhIyhLyhMyhNyhOyhRyhSyhTyhUyhYyhbyheyhfyiAyiDyiEyiFyiGyiJyiKyiLyiOyiPyiQyiRyiSyiTyiUyiVyiYyibyicyidyieyjByjCyjDyjEyjFyjGyjHyjKyjLQyjMowZthGowZDCAlQM-VowPhsPowdkuHowZowZowZowZowZyjOEM2LowPhmOowQk7TowZowZowZowZowZyjOEM0SowPhsXowQkvTowZowZowZowZowZyjOEM3YowPisJowQk0BowZowZyhKowZowZyjOEMhiBowPisMowQkkMowZowZowZowZowZyjOEM-WowPhyWowdk4EowZowZowZowZowZyjOEM5WowPhmJowQk4FowZowZowZowZowZyjOEM5XowPisPowQklWowZowZyhQowZowZyjOEMvdowPkzYowQkwDowZowZowZowZowZyjOEM5YowPhiKowdk4AowZowZowZowZowZyjOEM7WowPhsOowdkrVowZowZowZowZowZyjOBDByhWM3ZowPkWowQnpJowZowZyjaowZowZyjOEM2MowPisLowQkuJowZowZyhaowZowZyjOBM7XowPisFowQkxIowZowZyhdowZowZyjOBDByhVMhyNowPnnAowQmwFowZowZyjeowZowZoxRBMkiZowPh_FowQk6cowZowZowZowZowZyjOBM5ZowPkqXowdk0LowZowZowZowZowZyjOEM3aowPisOowQk0MowZowZyiCowZowZyjOEM5aowPisYowQkmYowZowZowZowZowZyjOEM3bowPh_GowQnreowZowZowZowZowZoxRBM5bowPhsWowdisfowZowZowZowZowZyjOEM5cowPhmLowQkxeowZowZowZowZowZyjOEMySowPhmHowQkwAowZowZyiIowZowZyjOEM0TowPhmFowQkqbowZowZowZowZowZyjOEMzOowPhmGowdkrIowZowZowZowZowZyjOEM-XowPkWowQk0CowZowZyiNowZowZyjOEMhiCowPhsSowQkvVowZowZowZowZowZyjOEMhiDowPh_CowQkuIowZowZowZowZowZyjOEM-YowPhsQowdiseowZowZowZowZowZyjOEMxSowPkWowQkneowZowZowZowZowZyjOEMzPowPkpIowQisXowZowZowZowZowZyjOEM5dowPhmIowQkwdowZowZowZowZowZyjOEM7YowPhsUowdkrAowZowZowZowZowZyjOEMzQowPhmKowQk8FowZowZyiXowZowZyjOBM3cowPh_AowQknZowZowZyiaowZowZyjOBMhiFowPhsVowdisVowZowZowZowZowZyjOEMhmEowPhyXowdkrPowZowZowZowZowZyjOEM3dowPkWowQkvCowZowZstLowZowZyjOEM6BowPh_BowQkqEowZowZyjAowZowZyjOBMhsNowPhiJowdisdowZowZowZowZowZyjOEM3eowPkWowQkqHowZowZowZowZowZyjOEM3fowPhsRowQkuSowZowZxsEowZowZyjOEMhiGowP_AowdnrMowZowZowZowZowZyjOBM-dowPkWowQmwNowZowZowZowZowZyjOBM-eowPh_EowQnuYowZowZowZowZowZyjOBM-fowPisWowQngeowZowZxtYowZowZyjOBM-TowPhiIowdisKowZowZowZowZowZyjOEM2DowPhiHowQm9dowZowZowZowZowZyjOBMhheowPhsTowQkraowZowZyjJowZowZyjOBDhRyjPyjQyjRyjSyjTyjUyjVyjWyjXyjYyjZyjbyjcyjdyjfykAykBykCykDykEykFykGykHykIykJykKykLykMykNykOykPykQykRykSykTykUykVykWykXykYykZykaykbykcykdykeykfylAylBQylCowZthGowZM-VowPhsPowdm9BowZowZowZowZowZoyNBM2LowPhmOowQnvTowZowZowZowZowZoyNBM0SowPnsTowQnwMowZowZowZowZowZoyNBOFopbowPDBylHM3YowPmzOowQm0SowZowZylIowZowZoyNBMhiBowPniMowQnrGowZowZowZowZowZoyNBM-WowPm9OowdnrJowZowZowZowZowZoyNBM5WowPhmJowQnsCowZowZowZowZowZoyNBOFkwLowPDBylNM5XowPkwLowQmrNowZowZylOowZowZoyNBOFovcowPDBylQMvdowPhyYowQm2GowZowZylRowZowZoyNBMirOowPmyQowQnsEowZowZowZowZowZoyNBM5YowPhiKowdnrdowZowZowZowZowZoyNBM7WowPhsOowdm1dowZowZowZowZowZoyNBOFonTowPDBylWM3ZowPkWowQmwXowZowZylXowZowZoyNBM2MowPm2fowdm9cowZowZowZowZowZoyNBMmobowPm2eowQm2SowZowZowZowZowZoyNBOFopZowPODonAowPDCylbylcMkiYowPmwJowQm3GowZowZyldowZowZoyNBMmocowPmwIowQnnPowZowZowZowZowZoyNBOFn_fowPODn7RowPDCymAymBM7XowPmzKowQm9EowZowZymCowZowZoyNBMhyNowPh_FowQngIowZowZowZowZowZoyNBM5ZowPniOowdnoLowZowZowZowZowZoyNBM3aowPniNowQnoMowZowZowZowZowZoyNBOFnxPowPODovSowPDCymHymIM5aowPnkBowQnwHowZowZymJowZowZoyNBM5cowPhmLowQnnNowZowZowZowZowZoyNBMySowPhmHowQngWowZowZyiIowZowZoyNBM0TowPhmFowQnjTowZowZowZowZowZoyNBMzOowPhmGowdm1PowZowZowZowZowZoyNBM-XowPkWowQnpfowZowZyiNowZowZoyNBMhiCowPhsSowQngEowZowZowZowZowZoyNBMhiDowPh_CowQm_dowZowZowZowZowZoyNBMxSowPkWowQmwZowZowZowZowZowZoyNBM5dowPhmIowQnjGowZowZowZowZowZoyNBM7YowPhsUowdm1LowZowZowZowZowZoyNBMzQowPhmKowdnpPowZowZowZowZowZoyNBOFn8eowPODn0JowPDCymWymXMmpLowPkWowQnoNowZowZymYowZowZoyNBMmpMowPm0dowQnpdowZowZowZowZowZoyNBMmpNowPm-LowQm_fowZowZowZowZowZoyNBMmpOowPnkQowdntaowZowZowZowZowZoyNBMmpPowPkWowQnrfowZowZowZowZowZoyNBMmpQowPmyWowQmxQowZowZowZowZowZoyNBMmpRowPnjEowQm2RowZowZowZowZowZoyNBOFnxSowPODooHowPDCynAynBM3cowPh_AowQnvBowZowZynCowZowZoyNBMhmEowPm_Vowdm1YowZowZowZowZowZoyNBODnzYowPDCstKynFM3dowPkWowQmyaowZowZynGowZowZoyNBM6BowPh_BowQm0HowZowZyjAowZowZoyNBM3eowPkWowQm0KowZowZowZowZowZoyNBM3fowPhsRowQm9fowZowZxsEowZowZoyNBMhiGowP_AowQmwPowZowZxtYowZowZoyNBM2DowPkWowQnrUowZowZowZowZowZoyNBODooIowPDBynNMhheowPm7MowQmvMowZowZynOowZowZoyNBOFn8OowPODn8NowPDCynQynRMhlcowPhiHowQnnOowZowZynSowZowZoyNBDhYylEylFylGylJylKylLylMylPylSylTylUylVylYylZylayleylfymDymEymFymGymKyiFymLymMymNymOymPymQymRyiRymSyiTymTymUymVymZymaymbymcymdymeymfynDyicynEynHynIyjCynJynKynLyjGynMynPynTQynUowZthGowZDBisBXisBk0DynWhUowPowZowPowPDBisCXisCkpVynYhUm_YowZowPowPDBqTXmqGnlWynahUnhSowZowPowPXmpfkudynahUnhYowZowPowPXmqBnlEynahUniHowZowPowPXmqCnjZynahUnhZowZowPowPXmqEmzIynahUnhbowZowPowPXmqFm0LynahUnhWowZowPowPXmqHnlAynahUnhcowZowPowPXmqIktEynahUkwJowZowPowPXmqJk4SynahUniDowZowPowPXmqLnkSynahUnhTowZowPowPXmqMm8DynahUniEowZowPowPXmqNnkPynahUniCowZowPowPXmqOnleynahUnhdowZowPowPXmqPmucynahUkwJowZowPowPXmqQnhFynahUniIowZowPowPXmpTmyYynahUniJowZowPowPDBisDXmpUmzRyoLhUmwYowZowPowPDCqTisDXmpVmzUyoNnFnheowZowPowPXmpWm2cynahUkwIowZowPowPXmpXnpVynahUkwIowZowPowPXmpYm0FynahUnhaowZowPowPXmpZm8EynahUniAowZowPowPDCqThyUXmpaisQyoTnFnhXowZowPowPXmpbmzTynahUnhVowZowPowPXmpcmzQyoTnFnhfowZowPowPXmpdnlXynahUnhUowZowPowPXmpemyAyoTnFniGowZowPowPXmqAnoJyoTnFniBowZowPowPXmqDnpMynahUniFowZowPowPDfynXynZynbyncyndyneynfyoAyoByoCyoDyoEyoFyoGyoHyoIyoJyoKyoMyoOyoPyoQyoRyoSyoUyoVyoWyoXyoYyoZyoaYmlJmlKtEyobo8PBDB2LX2LhmOyodhUm_bowZowPowPDB0SX0ShsXyofjQowPowZowPowPDB3YX3YisJypBjQowPowZowPowPDBhiBXhiBisMypDjQowPowZowPowPDB5WX5WhmJypFjQowPowZowPowPDB5XX5XisPypHjQowPowZowPowPDBvdXvdhyYypJ5BowPowZowPowPDC3ZhyNX3ZkWypLnFnnBowZBowPDB2MX2MisLypNjQowPowZBowPDB7XX7XisFypPjQowPowZBowPDBkiZXhyNh_FypRjQm_ZowZBowPDB3aX3aisOypTjQowPowZowPowPDB5aX5aisYypVjQowPowZowPowPDB3bXowPowPypXrbmxIowZBoxRDB5cX5chmLypZjQowPowZowPowPDBySXyShmHypbjQowPowZowPowPDB0TX0ThmFypdjQowPowZowPowPDB-XX-XkWypfjQowPowZowPowPDBhiCXhiChsSyqBjQowPowZowPowPDBhiDXhiDh_CyqDjQowPowZowPowPDBxSXxSkWyqFjQowPowZowPowPDBzPXzPhyVyqH5BowPowZowPowPDB5dX5dhmIyqJjQowPowZowPowPDBzQXzQhmKyqLhUnpDowZowPowPDB3cX3ch_AyqNjQowPowZowPowPDB3dX3dkWyqPjQowPowZowPowPDB6BX6Bh_ByqRjQowPowZowPowPDB3eX3ekWyqTjQowPowZowPowPDB3fX3fhsRyqVjQowPowZowPowPDD-d-e-fXhiG_AyqXnFowPowZBowPDB2DX2DkWyqZsPm_QowZBowPDBhheXhhehsTyqbjQowPowZBowPXhlchiHyqZsPm_RowZBowPDhByoeypAypCypEypGypIypKypMypOypQypSypUypWypYypaypcypeyqAyqCyqEyqGyqIyqKyqMyqOyqQyqSyqUyqWyqYyqayqcyqdYloQloRtEyqeyjOEDBiqfXh-QowPyrAhUowPowZowPowPDBh-QXkiGowPyrChUowPowZowPowPDBirAXkiHowPyrEhUowPowZowPowPDBirJXkiIowPyrGhUowPowZowPowPDBkhXXkiJowPyrIhUowPowZowPowPDBirDXkiLowPyrKhUowPowZowPowPDBirEXkiMowPyrMhUowPowZowPowPDBkiKXh-TowPyrOhUowPowZowPowPDBirFXkiPowPyrQhUowPowZowPowPDBirGXkiNowPyrShUowPowZowPowPDBh-TXkiOowPyrUhUowPowZowPowPDBirHXkiQowPyrWhUowPowZowPowPDBirIXkiTowPyrYhUowPowZowPowPDBh-UXkiRowPyrahUowPowZowPowPDBkhZXh-UowPyrchUowPowZowPowPDBkhbXkiSowPyrehUowPowZowPowPDBh-RXh-RowPysAjQowPowZowPowPDBh-SXh-SowPysCjQowPowZowPowPDBkhYXkhcowPysEhUowPowZowPowPDBkhaXkhdowPysGhUowPowZowPowPDBkheXkiDowPysIhUowPowZowPowPDBkhfXkiEowPysKhUowPowZowPowPDBkiAXkiFowPysMhUnqUowZowPowPDBirBXkiBowPysOhUowPowZowPowPDBirCXkiCowPysQhUowPowZowPowPDZyrByrDyrFyrHyrJyrLyrNyrPyrRyrTyrVyrXyrZyrbyrdyrfysBysDysFysHysJysLysNysPysRYh0KivctEysSutTBDChrXhleX2LisQysUnFowPowZowPowPDB-YX0SkqKysWhUowPowZowPowPXhyKkWyqFhUowPowZowPowPDC3YxSXhyLkyRysZhUmrGowZowPowPDDzPhmAhmBXirNkodysbnFowPowZowPowPDChmAhmBXhyMisGysdsPowPowZowPowPDBhrYX5WkuZysfhUowPowZowPowPDBhrZX5Xh-cytBhUowPowZowPowPDChrahrbXvdkyWytDnFowPowZowPowPDB5YXirOhiKytFhUowPowZowPowPXirPkySypThUowPowZowPowPDC2M3bXh-XkyPytInFowPowZowPowPDCvdzOXkiWkzPytKnFowPowZowPowPXirQkzOypJhUowPowZowPowPXh-YkucypJhUnrDowZowPowPDBzOXirRhsSytOhUowPowZowPowPDBhiGXkiX_AytQhUowPowZowPowPDB-dXirSkWytShUowPowZowPowPDB-eXirTkzRytUhUowPowZowPowPDB-fXirUkzTytWhUowPowZowPowPDBhrcX7WkyAytYhUowPowZowPowPDChrdySX5ZksfytanFowPowZowPowPX3akWypbhUowPowZowPowPDCyS0TX5amxeytdnFowPowZowPowPDBhreX3bh_DytfjQowPowZowPowPDBhrfXirVk8GyuB5BowPowZowPowPX5ckxKyqLhUowPowZowPowPXySkpOyqNhUowPowZowPowPDB-ZXirWmzMyuF5BowPowZowPowPDDhsBhsC7aXhyPnmZyuHnFowPowZowPowPDB7ZXh-ZisHyuJhUowPowZowPowPDBhsDX0TkpWyuLhUowPowZowPowPDC-a-bXirXh-fyuNnFowPowZowPowPDB-cXirYh-dyuPhUowPowZowPowPDBhsEXirZh-eyuRhUowPowZowPowPDB5eXirakpayuTsPowPowZowPowPXirbkpcyuTsPowPowZowPowPXirckpbyuTsPowPowZowPowPDBhsFXirdkocyuXhUowPowZowPowPDBhiEXzOkyByuZhUowPowZowPowPDChsGhmCX-XkyDyubnFowPowZowPowPDBhsHXhiCkyCyud5BowPowZowPowPDChmChmDXhiDk4byufnFowPowZowPowPDBhySX-Yh_HyvBhUowPowZowPowPDC5fhsJXxSh-byvDnFowPowZowPowPDB5fXzPk4ZyvFsPowPowZowPowPDB7bX5disUyvHjQowPowZowPowPDB6AXirekpMyvJhUowPowZowPowPDBhsIXirfkxSyvL5BowPowZowPowPDChsAhlfXhyQkofyvNnFowPowZowPowPXzQkWyqPhUowPowZowPowPDBhmEX3ckvKyvQhUowPowZowPowPX7ZisIyqRhUowPowZowPowPDC3e3fX-ZhiJyvTnFowPowZowPowPXhyRkvLyqPhUowPowZowPowPDBhmDX7akvMyvWhUowPowZowPowPDChsKhsLXhsDkpByvYnFowPowZowPowPDBhsMXhiEknNyvahUowPowZowPowPDB-TXhyShiIyvchUowPowZowPowPDBhlcX5fhiHyvehUowPowZowPowPDChrRhrSX7bkpFywAnFowPowZowPowPDC3Z2MX6AkxTywChUnkJowZowPowPDheysVysXysYysayscyseytAytCytEytGytHytJytLytMytNytPytRytTytVytXytZytbytcyteyuAyuCyuDyuEyuGyuIyuKyuMyuOyuQyuSyuUyuVyuWyuYyuayucyueyvAyvCyvEyvGyvIyvKyvMyvOyvPyvRyvSyvUyvVyvXyvZyvbyvdyvfywBywDYn-diiVtEywEoyNBDCGpJX2LowPyodjQnqOowZowPywGDBmoTZowPywIrbowPDBywJX0SowPyofhUmvGywKowPthMX3YowPypBjQknUowZowPowPDBhrXXhrXowPywNjQowPowZowPowPDBhleXhleowPywPjQmwGowZowPowPDBmoXZowPywRrbowPDBmoWZowPywTrbowPDCywSywUXhrYowPysfhUmvIywVowPtiPXhrZowPytBjQowPowZowPowPDBhraDCmoZmoYZmoaywZnFowPDBywaXhraowPywYhUmyUywbowPtjcDBhrbXhrbowPywdjQknUowZowPowPXvdowPypJ5BmrOowZowPtkPDB3ZX3ZowPyxAhUniKowZowPtkZDC2M7XDCmofmpDZmodyxDnFowPDCmpAmpEZmoeyxFnFowPDBmpBZowPyxHrbowPDBmpCZowPyxJrbowPDEyxEyxGyxIyxKX2MowPyxCnFnnCyxLowPtlNXowPowPypPrbnieowZCtlNX3aowPypTjQnjAowZowPtnDX5aowPypVjQowPowZowPowPDBmpHZowPyxQrbowPDBmpFZowPyxSrbowPDBmpGZowPyxUrbowPDDyxRyxTyxVX3bowPypXhUmvJyxWowPtnUXhrcowPytYjQowPowZowPowPDBhrdXhrdowPyxZjQowPowZowPowPXhreowPytfjQowPowZowPowPDCpJtcXhrfowPyuBjQmrJowZowPyxcDBhsAXhsAowPyxejQowPowZowPowPDBhlfXhlfowPyyA5BowPowZowPtkPDBhyOXhyOowPyyChUm9HowZowPowPXySowPypbjQowPowZowPowPDBmpIZowPyyFrbowPDByyGX0TowPypdhUmvHyyHCtpRXzOowPytOjQowPowZowPowPXxSowPyqFjQowPowZowPowPXzPowPyqH5BowPowZowPtkPDBhmAXhmAowPyyMjQowPowZowPowPDBhmBXhmBowPyyOjQowPowZowPowPXzQowPyqLjQowPowZEowPX7ZowPyuJjQowPowZEowPX-ZowPyuFjQowPowZEowPDBhsBXhsBowPyyTjQowPowZEowPDBhsCXhsCowPyyVjQowPowZEowPDB7aX7aowPyyXjQowPowZEowPDB-aX-aowPyyZjQowPowZEowPDB-bX-bowPyybjQowPowZEowPX-cowPyuPjQowPowZEowPX5eowPyuTjQowPowZEowPXhsEowPyuRjQowPowZEowPXhsFowPyuXjQowPowZEowPDBhsGXhsGowPyzBjQowPowZEowPDBhmCXhmCowPyzDjQowPowZEowPXhsHowPyudjQowPowZEowPX5fowPyvFjQowPowZEowPX7bowPyvHjQowPowZEowPX6AowPyvJjQowPowZEowPXhsIowPyvLjQowPowZEowPDBhsJXhsJowPyzKjQowPowZEowPDBhyTXhyTowPyzMhUnmQowZEowPXhmDowPyvWjQowPowZEowPDBhsKXhsKowPyzPjQowPowZEowPDBhsLXhsLowPyzRjQowPowZEowPX3dowPyqPjQowPowZowPowPX6BowPyqRjQowPowZowPowPXhsMowPyvajQowPowZowPowPX3eowPyqT5BkwKowZowPtkPX3fowPyqV5BkwKowZowPtkPX-dowPytSjQowPowZowPowPDBmqRZowPyzZrbowPDByzaX-eowPytUhUmvKyzbowPtkPX-fowPytW5BowPowZowPtkPX2DowPyqZsPniYowZowPowPDBhrRXhrRowPyzfjQowPowZowPowPDBhrSXhrSowPy0BjQowPowZowPowPXhlcowPyqZsPmyVowZowPowPDiCywHywLywMywOywQywWywXywcyweywfyxByxMyxNyxOyxPyxXyxYyxayxbyxdyxfyyByyDyyEyyIyyJyyKyyLyyNyyPyyQyyRyySyyUyyWyyYyyayycyydyyeyyfyzAyzCyzEyzFyzGyzHyzIyzJyzLyzNyzOyzQyzSyzTyzUyzVyzWyzXyzYyzcyzdyzey0Ay0Cy0DYiiVloVtEy0EtpJBX2LowPowZlwbngRowZowPowPDBkiUX0SowPy0HhUm8HowZowPowPDBhyLX3YowPy0JhUnqfowZowPowPDCirKirLXhrXowPy0LnFowPowZowPowPDCirLhyKXhleowPy0NnFm1VowZowPowPXhrYowPypFhUowPowZowPowPXhrZowPypHhUnmSowZowPowPXhraowPypJsPnqZowZowPowPXhrbowPypJsPnjBowZowPowPDCirQh-YXvdowPy0TnFmqfowZowPowPDCirK6AX3ZowPy0VhUnmcowZowPowPX2MowPyvJhUnkKowZowPowPDBirPX3aowPy0YhUowPowZowPowPDBh-XX5aowPy0ahUowPowZowPowPDCirMh-XX3bowPy0cnFowPowZowPowPDB7WXhrcowPy0ehUowPowZowPowPDC7W5ZXhrdowPy1AnFowPowZowPowPXhreowPypXhUm_cowZowPowPDBkiaXhrfowPy1DhUm3bowZowPowPDBhyQXhsAowPy1FsPowPowZowPowPXhlfowPy1FsPowPowZowPowPXhyOowPowZlwbnsNowZowPowPDB5ZXySowPy1JsPowPowZowPowPX0TowPy1JsPowPowZowPowPDCirRh-ZXzOowPy1MnFowPowZowPowPDBhyKXxSowPy1OhUm-SowZowPowPDBhyMXzPowPy1QsPowPowZowPowPDChyMh-WXhmAowPy1SnFowPowZowPowPXhmBowPy1SnFm0NowZowPowPDCh-V5cXzQowPy1VnFnmdowZowPowPDBh-ZX7ZowPy1XhUnseowZowPowPDBirWX-ZowPy1ZhUnsMowZowPowPDBhyPXhsBowPy1bsPowPowZowPowPXhsCowPy1bsPowPowZowPowPX7aowPy1bsPowPowZowPowPDBirXX-aowPy1fhUisEowZowPowPDBirYX-bowPy2BhUowPowZowPowPDBirZX-cowPy2DhUnsVowZowPowPDDirbircirdX5eowPy2FnFowPowZowPowPDBiraXhsEowPy2HhUowPowZowPowPDBkifXhsFowPy2JhUowPowZowPowPDCh-V-XXhsGowPy2LnFowPowZowPowPDDh-V-XhiDXhmCowPy2NnFowPowZowPowPXhsHowPyqBhUnpXowZowPowPDCxSisAX5fowPy2QnFmrIowZowPowPDCkjEkjFX7bowPy2SnFowPowZowPowPDBkjBX6AowPy2UhUntLowZowPowPDBkjCXhsIowPy2WhUowPowZowPowPDExS5dire7ZXhsJowPy2YnFowPowZowPowPDCirMisAXhyTowPy2anFowPowZowPowPDBkjIXhmDowPy2chUowPowZowPowPDE-a-b-c5eXhsKowPy2enFmwWowZowPowPXhsLowPy2enFowPowZowPowPDCzQkjHX3dowPy3BnFowPowZowPowPX6BowPyuJhUnvRowZowPowPXhsMowPyuZhUowPowZowPowPX3eowPyyXsPowPowZowPowPX3fowPyyXsPisEowZowPowPDBirSX-dowPy3HhUisEowZowPowPDBirTX-eowPy3JhUmyDowZowPowPDBirUX-fowPy3LhUowPowZowPowPX2DowPyvFsPowPowZowPowPXhrRowPyvHsPowPowZowPowPXhrSowPyvHsPowPowZowPowPXhlcowPyvFsPnqJowZowPowPDBkiVXowPowPy3RrbnoVowZowPowPDBirNXowPowPy3TrbmqaowZowPowPDBkibXowPowPy3Vrbm0CowZowPowPDBkieXowPowPy3Xrbm2aowZowPowPDBkidXowPowPy3ZrbmqYowZowPowPXowPowPyqHrbm3HowZowPowPDBirfXowPowPy3crbnpQowZowPowPDBkjDXowPowPy3erbnkeowZowPowPDBkjGXowPowPy4Arbm7IowZowPowPXowPowPyuFrbmyCowZowPowPDBhyRXowPowPy4DrbnqEowZowPowPDiMy0Gy0Iy0Ky0My0Oy0Py0Qy0Ry0Sy0Uy0Wy0Xy0Zy0by0dy0fy1By1Cy1Ey1Gy1Hy1Iy1Ky1Ly1Ny1Py1Ry1Ty1Uy1Wy1Yy1ay1cy1dy1ey2Ay2Cy2Ey2Gy2Iy2Ky2My2Oy2Py2Ry2Ty2Vy2Xy2Zy2by2dy2fy3Ay3Cy3Dy3Ey3Fy3Gy3Iy3Ky3My3Ny3Oy3Py3Qy3Sy3Uy3Wy3Yy3ay3by3dy3fy4By4Cy4EYiiVn9Xn1Zy4FuyNBDGyocyqfysTywFy0Fy4GDCixZomVDBpbDC6ChTapfy4JijTowPzYy4KCDBrYDBOapfy4MijTowPzYy4NEDBlMDBMazey4PrKhyLowPy4QCa0Wy4PijThlezYoyNEazay4PrKkjAowPoyNBDBtKahnNy4UijTowPogPoyNBDGy4Ly4Oy4Ry4Sy4Ty4Vb0Ey4Iy4WDClqBomXDC6C6Dapfy4JnTowPh1Oy4ZCapfy4MnTowPh1Oy4NEazey4PrKh-YowPy4QCDBkzda0Wy4PrKvdowPy4dBazay4PnTowPh1OoyNEahjTy4JnTowPh1OoyNBahjTy4MnTowPh1Oy4NEDHy4ay4by4cy4ey4fy5Ay5BbogQy4Yy5CDBixMDB6Dapfy4JnTowPhmSy5FCapfy4MnTowPhmSy4NEazey4PrK6AowPy4QCa0Wy4PnTowPhmSoyNBazay4PrKkiYowPoyNBahnNy4UnTowPhmSoyNBahjTy4JnTowPhmSoyNBahjTy4MnTowPhmSy4NEDB3XahuRy5OnTowPhmSoyNBDJy5Gy5Hy5Iy5Jy5Ky5Ly5My5Ny5PbzBy5Ey5QDBomEapfy4JnTowPhzdy4ZCapfy4MnTowPhzdy4NEazey4PsWzOowPy4QCa0Wy4PnTowPhzdoyNBazay4PnTowPhzdoyNEDFy5Ty5Uy5Vy5Wy5XbomFy5Sy5YDBlPapfy4JnTowPhzcy4ZCapfy4MnTowPhzcy4NEa0Wy4PnTowPhzcoyNBazay4PsWhiEowPoyNBahnNy4UnTowPhzdo7WEDBSahuRy5OsWkmMowPy6ABDBhrWaivby6CsWmrXowPoyNEDIy5by5cy5Vy5dy5ey5fy6By6DblPy5ay6EDBi0Gapfy4JnTowPihOy4ZCapfy4MnTowPihOy4NEazey4PsWirVowPy4QCa0Wy4PnTowPihOoyNBazay4PnTowPihOoyNBDFy6Hy6Iy6Jy6Ky6LbyMy6Gy6MDClkdojLapfy4JnTowPiyFy4ZCapfy4MnTowPiyFy4NEazey4PsWhyLowPoyNBa0Wy4PnTowPiyFoyNBazay4PsWmoUowPoyNBahuRy5OsW7XowPoyNBDGy6Py6Qy6Ry6Sy6Ty6Ublkdy6Oy6VDBigWDClBiscapfy4JzXowPkey6YCapfy4MzXowPkeutTBazey4PzXowPkey6YBa0Wy4PzXowPkeoyNBDBkzcazay4PsWmoVowPy6dBahnNy4UzXowPkeoyNEDCpbrYahjTy7AzXowPkeoyNEDBpcaiiTy7CzXowPkeoyNEahuRy5OzXowPkeoyNEaivby6CzXowPkeoyNEDKy6Zy6ay6by6cy6ey6fy7By7Dy7Ey7FbigWy6Xy7GDBn3eapfy4JnTowPzYy4ZCapfy4MnTowPzYy4NEazey4PrKhyKowPuyNBa0Wy4PnTowPzYoyNBazay4PnTowPzYoyNEDFy7Jy7Ky7Ly7My7Nbn3fy7Iy7Oazey4PrKh-WowPy4QCazay4PsWmpJowPo0DBDBh_JahnNy4UsWhiEowPy7SBDGy7Jy7Ky7Qy7My7Ry7Tblau1Wy7UDBlSazey4PsW0SowPuyNBazay4PsWkjAowPoyNBahnNy4UsW3cowPy7SBDGy7Jy7Ky7Xy7My7Yy7ZblSy7Wy7aDBohHapfy4JnTowPiwRy4ZCapfy4MnTowPiwRy4NEazey4PsWhyQowPuyNBa0Wy4PsWhlfowPoyNBazay4PnTowPiwRoyNEDFy7dy7ey7fy8Ay8BbohIy7cy8CDBHapfy4JnTowPixVy4ZCapfy4MnTowPixVy4NEazey4PsW5bowPuyNBa0Wy4PnTowPixVoyNBazay4PsWowPowPoyNEDFy8Fy8Gy8Hy8Iy8JbolPy8Ey8KDNy4Xy5Dy5Ry5Zy6Fy6Ny6Wy7Hy7Py7Vy7by8Dy8L`,
	roots: {"standards":8760,"register":9166,"synonyms":9191,"iso-9001:2015":13351,"iso-9001:2026":13866,"iso-9000:2015":14770,"iso-9000:2026":14924,"iso-13485:2016":17052,"21-cfr-820:2026":17157,"iso-27001:2022":18469,"iso-14001:2015":18541,"iso-14001:2026":18595,"iso-45001:2018":18677,"crosswalks":19207,"profiles":19340},
};

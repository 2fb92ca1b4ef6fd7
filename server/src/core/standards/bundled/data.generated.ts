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
design
determin
develop
device
identif
responsib
assess
chang
need
specification
verif
monitor
audit
project
c
risk
evidence-based-decision-making
output
software
client
contract
quality
analys
S22
changed
effective
action
nonconform
superseded
check
leadership
annual
current
define
communicat
defining
report
standard
~provider
"management review"
production
maintain
d
performance
perform
S12
improvement
improv
non-conform
process-approach
implement
analyz
kpi
updat
procedure
consider
planned
specif
contain
input
retain
data
provid
objectiv
quality-management-system
test
measure
assign
impact
availab
requir
resource
release
customer-focus
ensur
plan
batch
defin
owner
staff
e
trend
material
defect
same
"quality objective"
before
equipment
goal
inform
employee
year
authorit
control
measur
regular
complaint
conform
opportunit
quarter
"quality goal"
suitab
feedback
target
user
effectiveness
criteria
team
"quality target"
decision
measurement
documented-information
indicator
signed
establish
month
describ
external
metric
stakeholder
deliver
General
archiv
ceo
expect
interval
isms
log
prevent
status
validat
conformity
internal
track
"order"
S6
authori
nonconformity
register
2016
capa
includ
list
supplier
S47
creat
evidence
kept
verification
"documented information"
"interested party"
documentation
documents
objectives
role
budget
qualif
records
regulat
deadline
fulfil
information
inspection
notif
planning
security
"top management"
correction
satisf
version
"quality policy"
"senior management"
accept
monitoring
personnel
rework
support
"executive management"
"management team"
"managing director"
achiev
adequa
complet
label
sop
top-management
agree
decid
drawing
goods
modif
organization
polic
"chief executive"
"company management"
"management board"
"plan"
aware
confirm
level
objective
purchas
split
~top-management
"corrective action"
collect
f
incident
inspect
legal
patient
complian
each
gauge
training
auditor
dropped
method
repair
schedul
conduct
manufacturing
commit
complain
keep
offer
other
protect
quotation
revis
operation
relationship-management
~person
component
distribut
follow
phase
stage
stored
written
"manufactured"
concession
file
activit
engagement-of-people
instruction
issue
"meet"
competen
documented
infrastructure
assembl
calibrat
checklist
organi
quality-objective
quality-policy
regulatory-requirement
select
skill
"part"
access
adjust
competence
external-provider
scrap
"measuring device"
S40
carried
department
design-and-development
necessary
request
"measuring equipment"
"test equipment"
delivery
deviat
order
outsourc
period
policy
regulation
scope
strategy
2015
2018
account
intranet
iso-9001
item
limit
mitigat
number
outcome
server
ticket
"inspection equipment"
"measuring instrument"
customer-satisfaction
deriv
deviation
extent
finding
handl
manager
milestone
none
step
"change request"
820.10
avoid
characteristic
comply
corrective-action
critical
due
new
person
prepar
required
validation
"monitoring equipment"
alloc
appropriat
clarif
compan
correct
initiat
integrity
potential
prior
priorit
proof
score
storage
understand
affect
context
deliverable
encourag
machine
market
operat
promot
stor
system
"measurement equipment"
2026
every
maintenance
measuring-equipment
proposal
provider
rating
recall
regrade
relevan
tool
train
work
~risk
"post delivery"
"purchase order"
after
area
classif
cover
criterion
date
disposition
meeting
merged
necess
objective-evidence
people
used
amend
certificate
change-control
confidential
contact
continu
effect
email
frequen
g
interested-party
operator
releas
revision
secur
send
survey
task
traceability
transfer
"after sales"
2017
S31
consequen
feature
minutes
needed
reduc
reject
signature
"capa"
"customer requirement"
"project plan"
S42
agreement
all
appl
appoint
auditee
captur
cause
frequenc
function
knowledge
lot
manufactur
partner
progress
publish
quality-management
receiv
servicing
staffing
submit
understood
"customer satisfaction"
"notified body"
S14
S30
S7
agenda
audit-criteria
audit-findings
conclusion
daily
faulty
justif
management
ncr
rate
safety
sprint
strateg
success
tender
use
"corrective measure"
"met"
"processes"
"product requirement"
"regulator"
configuration
configuration-management
continual-improvement
deploy
enhanc
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
treatment
warranty
"user need"
"when"
5.3
S19
adapt
channel
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
"quality agreement"
"review input"
address
backup
certification
clause
compar
demonstrat
eliminat
environment
execut
field
foster
idea
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
return
statistic
website
workshop
~legal
"action plan"
"due date"
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
estimat
handover
mdr
metrological-confirmation
newsletter
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
"new"
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
configuration-baseline
consist
context-of-the-organization
discuss
encrypt
incorporat
instrument
investigat
iso
obligation
preventive-action
product-configuration-information
quality-characteristic
recipient
repository
retention
site
source
synonym
tamper
vision
"quality plan"
2012
7.4
7.5.2
8.1
activity
audit-scope
backlog
contribut
demand
deprecated
documented information
earlier
iatf-16949
immediate
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
weekly
withdrawn
within
"development plan"
"post market"
"purchasing information"
2011
4.2
7.3
Amd 1:2024
as-9100
block
capab
capacity
categor
clean
complete
consultant
course
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
onboard
permission
procure
quality-assurance
quality-control
quality-requirement
reason
sla
tag
trained
who
~management-system
"after delivery"
"intended use"
"process change"
"risk register"
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
accountab
analysis
audit-programme
brief
condition
consequence
contractor
education
effort
enquir
format
head
human-factor
implication
quantit
recur
separat
ship
state
sterili
stock
suggest
timeline
trigger
valid
workstation
"certification scope"
"design input"
"on time"
"planned result"
"qms scope"
"quote"
"scope of certification"
"scope of our qms"
"scope of the management system"
"scope of the qms"
"scope of the quality management system"
"sign off"
"who"
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
accessible
acknowledg
attend
audit-client
audit-plan
author
benefit
board
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
interface
involvement
know
lost
marked
nps
observer
ongoing
position
retitled
safe
significan
technical-expert
template
unit
~management-review
~nonconforming
"design plan"
"design review"
"desired result"
"intended result"
"phase review"
"service report"
"target value"
"test plan"
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
affected
against
align
cloud
corrective
customer-service
destroy
deteriorat
dhf
draft
engineer
everyone
figure
form
functional
funding
gap
hardware
induct
instruct
inventory
laptop
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
shar
temperature
tier
topic
"all hands"
"expected result"
"externally provided"
"intended outcome"
"monitoring tool"
"prior"
"product change"
"production plan"
"review outcome"
"review output"
"risk analysis"
"use as is"
"what"
2025
6.1
6.1.3
8
8.2.1
8.2.4
8.5.2
adverse
alert
applicable
attain
boundar
building
colleague
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
folder
grade
grant
guidance
guide
hire
influence
initiative
innovation
j
kaizen
legib
lifetime
manual
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
quiz
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
translat
unique
what
whether
withdraw
"acceptance test"
"audit result"
"change control"
"delivery date"
"effect"
"field safety"
"job card"
"log"
"notice board"
"on request"
"open point"
"process performance"
"quality manual"
"risk assessment"
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
business
capabilit
class
cleanroom
clos
coach
competence-acquisition
contradict
convey
dashboard
delet
detect
exclu
failure
framework
harm
held
innovat
inquir
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
sign
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
"carried out"
"change management"
"change plan"
"customer feedback"
"customer need"
"customer orientation"
"date"
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
"root cause"
"serial number"
"software change"
"special release"
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
actual
adopt
appropriate
approved
attach
authoris
authoriz
baseline
basis
bom
briefing
calculat
clear
clinician
communicated
complex
contaminat
copies
description
designat
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
link
lock
locked
member
metrological-characteristic
minimum
mistake
offering
overview
password
price
property
quality-improvement
reflect
repeat
right
roadmap
rollback
scale
scheme
shared
shareholder
stated
suppl
throughout
treat
usability
vehicle
visit
when
workload
yield
"action item"
"advisory notice"
"before use"
"by when"
"customer order"
"customer owned"
"customer property"
"data source"
"defect report"
"delivery note"
"design output"
"documented"
"final inspection"
"follow up"
"four eyes"
"improvement opportunity"
"in charge"
"milestone review"
"on site"
"opportunity for improvement"
"part number"
"point of use"
"process landscape"
"read only"
"risk treatment"
"team meeting"
"test report"
"test software"
"town hall"
"training record"
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
acceptance
accord
accura
actions to address risks and opportunities
additional
adequat
answer
applicab
barcode
catalog
claim
competenc
consent
cycle
direction
dispatch
downstream
drive
empower
erp
esd
examin
fault
git
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
mentor
misuse
mitigation
monthly
our
packing
pareto
patch
payment
pdca
pilot
power
practice
present
preventive
public
readab
recorded
reevaluat
released
reorgani
represent
require
respons
response
restor
retest
retriev
reviews
room
runbook
serial
sharepoint
shipping
similar
statutory
stress
strive
surveillance
suspect
tooling
vigilance
warehouse
week
yearly
"are met"
"at least once"
"audit finding"
"based on"
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
"measurement method"
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
"security policy"
"service contract"
"service level"
"service record"
"side effect"
"sign"
"strategic direction"
"supervisor"
"supplier performance"
"target date"
"test tool"
"this policy"
"trend analysis"
"up to date"
"upon request"
"use"
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
coating
combined-audit
competit
concept
configuration-authority
configuration-status-accounting
consisten
consistent
containment
copy
corrected
crm
dependability
deployment
derive
dialog
diploma
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
given
hand-over
handbook
hazard
high
hosting
hotline
i
identifier
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
metrological-function
observ
only
outage
outdated
oversight
packaging
paper
personal
pledge
programme
progress-evaluation
prohibit
project management
promis
proof that people are up to their work
prospect
purpose
pyramid
quality-management-system-consultant
quality-management-system-realization
re-assess
react
reconcil
recruit
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
stop
strength
suggestion
terminat
threat
unstated
unsuitab
uptime
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
"environmental condition"
"external provider"
"field data"
"final test"
"goods receipt"
"improvement plan"
"instructions for use"
"integration test"
"internal requirement"
"kpi"
"line manager"
"monitoring and measuring"
"no longer"
"order review"
"own requirement"
"personal data"
"plan do check act"
"process control"
"quotation review"
"receiving inspection"
"relevance"
"requirements review"
"risk based"
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
cascad
certified
chair
change
chapter
choos
ciso
close
closed
competitor
compris
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
identity
implant
implicit
independen
interfaces
iso-9000:2015
ivdr
lack
licen
major
markdown
merge
micrometer
minutes of management reviews
mismatch
missing
model
monitored
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
quality policy
raci
rationale
read
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
scorecard
scrum
seiz
sensitive
shock
spc
specific
stamp
start
subject
summary
supply
tailor
technique
telephone
thermometer
threaten
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
"by an external provider"
"by external provider"
"capacity planning"
"certificate of analysis"
"certificate of conformance"
"certificate of conformity"
"certification body"
"change control board"
"change history"
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
"read and understood"
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
"to management"
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
addressee
adher
advis
aim
ambigu
annex
apprentice
arise
assurance
audited
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
computer
concern
concreti
configur
configuration management
configuration-object
conformance
constrain
constraint
consult
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
expert
expertise
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
language
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
measurable
migrat
mixup
mockup
moisture
mrb
multimeter
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
portal
portfolio
posted
precision
prefix
presented
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
saved
sender
set
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
table
technical
timeframe
timing
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
"additional requirement"
"ambient condition"
"applicable regulation"
"applicable standard"
"assembly instruction"
"audit checklist"
"audit record"
"build instruction"
"business strategy"
"calibration status"
"cannot be verified"
"car"
"cause analysis"
"ce marking"
"climate change"
"clinical evaluation"
"competence record"
"contract manufacturing"
"core process"
"corporate strategy"
"curriculum vitae"
"customer drawing"
"customer specification"
"cv"
"data evaluation"
"data sheet"
"design and development plan"
"design process"
"design result"
"design verification"
"development output"
"development phase"
"development process"
"deviation report"
"device history"
"document id"
"documented procedure"
"does not apply"
"does not"
"dual control"
"environment analysis"
"equipment list"
"evaluation plan"
"expiration date"
"field experience"
"field safety corrective action"
"global warming"
"goods in"
"goods inward"
"home office"
"in process inspection"
"installation instruction"
"installation qualification"
"isms manager"
"key process"
"key"
"last review"
"lead by example"
"main process"
"make sure"
"manufacturing instruction"
"marketing material"
"matters"
"meets"
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
"risk file"
"risk matrix"
"risk mitigation"
"risk owner"
"sampling plan"
"set up"
"sets"
"shelf life"
"site acceptance"
"skills matrix"
"smart"
"source code"
"specified use"
"state of the art"
"storage condition"
"summative evaluation"
"support process"
"technical file"
"the management"
"the standard"
"their role"
"this quality manual"
"trace matrix"
"training plan"
"training program"
"training programme"
"treatment plan"
"two person"
"validated process"
"validation protocol"
"verification protocol"
"version history"
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
acquir
again
agrees-with-rules
alter
amount
appendix
application
applied
applies
arrang
assembly
audit finding
authorization
automatic
availability
available
because
blocked
box
brief that the designers start from
cabinet
calibration
carrier
category
certif
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
expectation
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
labeling
labelling
laws
leverag
lifecycle
lighting
literature
loan
login
maintained
manage
management system
manufacturer
match-inputs
measured
measuring
measuring-means
messages sent and received, if worth keeping
monitoring and measuring resources
naming
national
needed-competence
numbering
observation
onboarding
operational
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
profile
protected
providers
purg
qualification
quality manual
re-qualif
re-test
reaction
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
setting
sheet
shipped
shortfall
significant
since
spare
stage-checks
statement
structure
suited
supplier files: how each was judged and what followed
system-changes
temporary
testing
theft
their-requirements
title
tolerance
top management
traceable
transmi
twice
unattended
unbiased
undesired-effects
undocumented
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
"27001"
"8d report"
"ability to achieve"
"able to"
"acceptance check"
"acceptance criteria"
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
"attendance list"
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
"by management"
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
"change log"
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
"completion date"
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
"correct"
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
"degree of achievement"
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
"effective date"
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
"evaluation method"
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
"in writing"
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
"is effective"
"is maintained"
"is updated"
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
"made known"
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
"management role"
"management system applies"
"management system covers"
"mandatory document"
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
"method of measurement"
"middle management"
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
"requirements"
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
"risk response"
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
"success criteria"
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
"treatment option"
"treatment strategies"
"treatment strategy"
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
applicant
apply
appointed
appointment
approvals
archived
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
average
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
complies
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
linked
list of compliance obligations
list of risks and opportunities
listen
literatur
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
minor
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
negative
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
option
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
readable
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
store
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
tls
tomorrow
tpm
traced
tracing data such as batch or serial numbers
tracked
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
unwanted
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
"act"
"acts"
"aes"
"agency worker"
"alarm"
"annex a"
"app"
"approval of"
"asset owner"
"audit trail"
"authorised representative"
"authorized representative"
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
"company is about"
"complaint file"
"complaint record"
"compressed air"
"computer system validation"
"computer system"
"confidence level"
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
"defined"
"defines"
"design and development"
"design history"
"device description"
"device file"
"device specification"
"device tracking"
"directs"
"document control"
"document history"
"drop"
"dye penetration"
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
"fire brigade"
"following process"
"for use"
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
"idea"
"if necessary"
"immediately before"
"implant card"
"in practice"
"information system"
"initial production"
"installation checklist"
"installation protocol"
"interface specification"
"inventory number"
"iq"
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
"measuring software"
"medical device report"
"might occur"
"mir"
"mitigation measure"
"mould release"
"move back"
"must be reported"
"must not"
"name and address"
"naming convention"
"necessary action"
"necessary process"
"needed"
"new system"
"nis2"
"no cleaning"
"not be cleaned"
"not fulfil"
"not investigated"
"not meet"
"not verified"
"objective evidence"
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
"purpose of"
"qms manual"
"qms planning"
"qms process"
"qms review"
"quality management"
"quality planning"
"quality policy and goals"
"regulatory report"
"regulatory role"
"repair data"
"reportable event"
"requirements specification"
"review of the change"
"revision history"
"risk of a process"
"risk of the process"
"sal"
"same method"
"same person"
"scale up"
"seal strength"
"second"
"security policies"
"security requirement"
"security test"
"sent back"
"service data"
"service visit"
"shipping container"
"similar design"
"similar device"
"similar product"
"simulated use"
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
"the policy"
"thinking in opportunities"
"this handbook"
"tool qualification"
"tool validation"
"trade secret"
"training on"
"training procedure"
"trend report"
"twice a"
"unique identifier"
"unique number"
"united states"
"usability requirement"
"use specification"
"water"
"we are"
"web"
"when necessary"
"where necessary"
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
actions
activity and process
addressed-requirements
adequate
adhere
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
appetite
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
company
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
count
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
diagnos
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
executive management
exfiltrat
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
live
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
meet
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
recurr
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
sbom
scale-up
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
shelf-life
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
sub-processor
submi
subnet
subprocessor
sudo
suffix
suit
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
testab
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
wiring
withdrawal
work instructions for production
work-from-home
work-instruction
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
	nodes: `ACE0Sipeh-MDBotZDH-O-P5S5V7Whhd-MFiFiYDCG3aGmiNmsOotdEDCAvZHpcpYirUotXirc9KotYhrOhYloGotah0CotXhtVotbotcoten5KotfCDAFh_Hk-ADDJiJ3aHpcrXirUotXirc9KotYmiLhcotXouBiufiiChtVotbouCotXlmTouDBBDFAQnkfhiDlDHiiBpYirTotXnicl2FouFhrOhYiufouBotXotXhtVouBotXotXn5FouGCDClDkzNHiiBrXirTotXkxfl2FouFkhDhcotXouBotXh0CogWouBotXotXn5GouICDD5S5V7WFFiFDDAtKMHzblHksPotXkuU9KotYipahcotXouBh0CotXhtVouKouLotXn5IouMCEnnVmiHnnUDBouOFojaDDCuOtKHkhFrXkhEmiUirb9KouF2FhcotXouPh0CotXhtVouBouQotXn5EouRCE0S2Fh-MDBouTDBCFh_Hh_HDDAvZSHhuK3RksRotXktB9KotYipdhcotXouUotXotXhtVouVouWotXn5HouXCDBlMGmiMmuaouZEDDAvZlMHhjLpYirSotXirO9KotYhrOhYloCotaotXotXiwEouBotcouan5JoubCHhjLrXirSotXirO9KotYmiJhcotXouBotXloBiwEouBouCotXlmTouZBDDAvZkzOHiiApZksQotXkve9KotYkhAhcotXotaotXotXiwEouBotcotXn5LoueCDKouAouEouHouJouNouSouYoucoudoufIhxchxdhYIhxfhyAhYIxQkgWhYIpYhrOhYIrXkhDhcDFovBovCovDovEovFDDAlDkzNJiiBirTkxfiBqOovGouBotXouBovHCI3P3PhYIipZmgfhYIrXmiKhcDGovBovJovCovKovEovLKpY0S2FDBovNDBm3YDEAGvZ3aJpcirUirciBwSovMovOotXovPovQCI3P3P0KIlHlHhcDDovBovSovTDBAJn8Om3fnjNiBqOovUouBpcouBovVBDCovBovSJn8Pm4AnjMiBqOovXouBpcouBovVBI3Q3QhYIpZmhShcDFovBovJovCovZovaJn8Qm4BnjJiBqOovbouBotXouBovVBIkgQkgQhYDCovdovSJn8Mm3XniZiBqOoveouBiiBouBovVBI2C2ChYIpZpZhcDCowAowBJn6Ym2BnjAiBqOowCouBotXouBovVBI-N-NhYI2D2DhYDDowEowFowBJn6Zm2CnjBiBqOowGouBotXouBovVBJn6am2DnjCiBqOowCouBotXouBovVBIh-Bh-BhYIzKzKhYDDowJowKowBJn6bm2EnjDiBqOowLouBotXouBovVBIhrNhrNhYIxQxQhYDDowNowOowBJn6cm2FnjIiBqOowPouBotXouBovVBIhlQhlQhYI2A2AhYItJtJhcDDowRowSowTJn6dm2GnjHiBqOowUouBotXouBovVBDDowNowSowTJn6em2HnjGiBqOowWouBotXouBovVBI2A2AhcDBowYJn6fm2Im8MiBneowZouBotXouBovVEIh9fh9fhYI5P5PhcDDowNowbowcJn7Am2JnidiBqOowdouBotXouBovVBI1f1fhYI2E2EhcDCowfoxAJn7Bm2KnjFiBqOoxBouBotXouBovVBIhrPhrPhcDCowKoxDJn7Cm2LnjEiBqOoxEouBotXouBovVBIh-Ah-AhYI0P0PhYIpZmhUhYIrXrXhcDEoxGoxHoxIoxJDCA3aJn7Ym2fm0NiBqOoxKouBotXouBoxLEIlHipbhcDBoxNDCm2cm1QDCAkzLJzWm1RnibiBwSoxOouBotXoxPoxQBI3QmhA0KDDowfoxGoxSJn7Pm4VnieiBwSoxTouBzWouBovVBIlHmhPhcDFowfowbowEovZoxVDDAkzMnlAJ0TmsMnifiBwSoxWouBotXouBoxXBI2B2BhYIpYpYhYDEoxZoxHoxaowTJn7Om2bnhfiBwSoxbouBotXouBovVBIpZmhWhcDCoxHoxdDBm1VJn8Am3FnkXiBneoxeouBotXoxfovVBIhhXhhXhYI2AmgWhYIlHipahcDDoyBoyCoyDKlHklc5PDBoyFDEm2Rm2Tm2Qm1TJzbksPkuUiBwSoyEoyGotXoyHouMCI2EmhchcDDovCowAoyJK2Eklc5PDBoyLDBm1UJn7Lm2Ym8YiBneoyKoyMotXoyNovVBIhhYhhYhYIhrPkhBhcDCoyPoyQJn7fm4Tm8a8OqOoyRouBotXouBovVBIhrPmhdhcDDoyBoxHoyTJn7Jm2WmvJiBneoyUouBotXouBovVEDBoxAJn7cm3Cm4fiBneoyWouBotXouBovVBIkgUkgUhYIpZipchYI7T7ThcDGoyYowRowSovZoyZoyaJn7Dm2MmuOiBneoybouBotXouBovVEI2D2DhcDCovJoydK2DmtKpZDBoyfJn7Em2NnnGiBneoyeozAotXouBovVBDCoxZoyaK2BmtIhhYK2BmtOpZDCozDozEJn7Fm2OnnFiBneozCozFotXouBovVEI2EmhYhcDCoxZozHK2BkmF2DK2EmtMhrQDCozJozKJn7Gm2PngZiBneozIozLotXouBovVBIpYkgchcDCowfozNJn7Km2XmvHiBneozOouBotXouBovVBIlHlHhYI5PmhfhcDEowAowKozQozRK5PmtN7TDBozTJn7Nm2am8diBneozSozUotXouBovVBDBowcJn7bm3Bm8biBneozWouBotXouBovVEIh9dh9dhYIkgRkgRhYIxQkgXhcDDozYozZozaKxQmtHzKKxQmtPhrPDCozcozdDCm3Nm3OJn5Qm1Xm8eiBneozbozeotXozfovVBI2BmgbhcDBo0BK2BmtJkgbDBo0DDBm3RJn5Tm1am8ViBneo0Co0EotXo0FovVBI2Cmge0KDBo0HK2CkmF2DDBo0JDBm3SJn5Um1bm8ZiBneo0Io0KlmYo0LovVBIpYmhNhcDBo0NKpYmtLkhBDBo0PDBm3TJlmYm1cm8ciBneo0Oo0QotXo0RovVBDBm3WJn5Xm1fm0ViBneoxOouBotXo0TovVBI5PmiAhcDBo0VDBm3VJn5Wm1em0UiBneo0WouBotXo0XovVBI3QmhBhcDBo0ZDBm3UJn5Vm2Am8T8OqOo0aouBotXo0bovVBItJmhRhcDBo0dDBm1dJn8Lm4Um8U8OqOo0eouBotXo0fovVBI3RmiDhcDEowSowAowKo1BJn7Mm2Zm8fiB-co1CouBotXouBovVBI3QkgZhYIpZkgfhcDCo1Eo1FJn8Hm3InkSiBqOo1GouBotXouBovVBI2EmhZhcDCo1Eo1IJn5Pm1WnkTiBqOo1JouBotXouBovVBIkgPkgPhYI2BmgahYIpZipchcDDo1Lo1Mo1NDBm3PJn5Rm1YmzHiBqOo1OouBotXo1PovVBIhxehxehYIh-BmhDhcDCo1Ro1SDBm3QJn5Sm1ZmzdiBneo1TouBotXo1UovVEIhhXmgJhYI-NmgXhYIrXmiIhcDEo1Wo1XovEo1YDBm2UJhjLirSirOiBwSo1ZovOotXo1aoubCDDoyBowEoyDJn7Im2VmyWiBqOo1couBotXouBovVBIpZkhAhcDBo1eKpZ0S2FDBo2ADBngEJiiAksQkveiBwSo1fo2BotXo2CoueCI2Cmgd0KDCowfo2EDBngFJn_WngDngGiBwSo2FouBiiAo2GovVBI0PmhGhYDCo2Io1NJn8Km3MmySiBwSo2Jo2BotXouBotfBIpZmhThcDCovDo2LJn7dm3DmzYiBwSo2Mo2BotXouBotfBIzKmhIhYI2EmhbhcDCo2Oo2PK2E0S2FDBo2RDCASJn7em3EnlSiBwSo2Qo2SotXouBo2TBIlHipbhYI7TmiGhcDCo2Vo2WKlH0S2FDBo2YJn8Im3JmtTiBwSo2Xo2ZotXouBovVBI5PmhehcDBo2bK5P0S2FDBo2dJloFm3KmvZiBwSo2co2eotXouBovVBI2DmhM0KDBo3AJn7Zm3AmvYiBqOo3BouBloFouBovVBIxQkgXhYI0PmhFhYIpZmhVhcDDo3Do3Eo3FJn7am4Lm5ViBwSo3Go2BotXouBovVBDFovZowKowFozQo1FJn8Bm4Mm5UiBqOo3IouBotXouBovVEIxQmgZhYIhhYkgahYI3RipdhcDDo3Ko3Lo3MK3R0S2FDBo3ODBm3GJhuKksRktBiBwSo3No3PotXo3QouXCIxQkgVhYI3RmiChcDDo3So3Lo3TJloEm4Nm5HiBqOo3UouBotXouBovVBIxQkgV0KDCovCo3WJn7Xm4Km5TiBqOo3XouBloEouBovVBIipZipZhYIpZpZhYDEo3ZoxHo3ao3MJn8Cm4Om0MiBqOo3bouBotXouBovVBDBozNJn8Dm4PmvLiBneo3douBotXouBovVEI2EmhXhYDDowFo3foyaJn8Em4QmvMiBneo4AouBotXouBovVEI2EmhahYDCo4CoyaDCAkzPJn8Fm4RniBiBwSo4DouBotXouBo4EBIhrQmiEhcDBo4GDDASkzPJiuem4Sm5SiBwSo4HouBotXouBo4IBItJkgehcDCowEo4KJn7Qm4CmvfiBneo4LouBotXouBovVBIzKmhHhcDCo1Ro4NJn7Rm4DmwDiB-co4OouBotXouBovVEI2BmgchYI0PmhE0KDCo4Qo4RJn7Sm4EmwBiB-co4SouBloDouBovVBIpYkgbhcDBo4UJloDm4FmwCiB-co4VouBotXouBovVBIzKmhJhcDCowSo4XJn7Tm4GmvdiB-co4YouBotXouBovVEI1fmgOhYIxQmgYhYDDo4ao4bo4KDBm2dDCAh-bJhnBm4Hm0CiB-co4couBotXo4do4eBIlHmhQhcDBo5AJn7Um2em0BiB-co5BouBotXouBovVBIh-BmhChYIhrQhrQhcDCo5Do5EJn7Vm4ImveiB-co5FouBotXouBovVBIzKmhKhcDBo5HJn7Wm4JmwAiB-co5IouBotXouBovVBIkgSkgShYI1fmgNhcDCo5Ko5LK1fmtG0PDBo5NJn8Gm3HnlFiBqOo5Mo5OotXouBovVEI3R3RhcDDowOoyPo5QJn8Jm3LnlGiBqOo5RouBotXouBovVEIhhXmgKhYIrX2FhcDCo5To5UDCmuWmuUDDAuOtKJkhFkhEirbpVneo5VouBotXo5Wo5XCIhlQmgLhcDBo5ZDCmuVmuTJmiXmiOmyPpVneo5aouBotXo5bovVBIxQxQhcDBo5dKxQmyQ2DDBo5fJmiamiRm8PpVneo5eo6AotXouBovVEIhlQhlQhcDBo6CJmibmiSm8RpVneo6DouBotXouBovVBIh9dh9dhcDBo6FJmicmiTmyZpVneo6GouBotXouBovVEIh9eh9ehcDBo6IJmifmiVm8QpVneo6JouBotXouBovVEIhhYmhLhcDBo6LJmjAmiWnqIpVneo6MouBotXouBovVBIkgNkgOhcDBo6OJmiYmiPmwRpVneo6PouBotXouBovVBJmiZmiQmwQpVneo6PouBotXouBovVBItJkgdhcDBo6SKtJnjchrPKtJkySkhCKtJkyTipfDDo6Uo6Vo6WDCmxNnjXJiuAnjam8XpVneo6To6XotXo6YovVBKtJnjdmiBDDo6ao6Vo6WDCmxOnjYJlkEnjbm4epVneo6To6botXo6covVBIh9emgI0KDBo6eKh9ekpSkgYDBo7ADCmxSnjfJn2fmxTm8WpVneo6fo7BiuAo7CovVBIkgTmgH0KDBo7EKkgTkpSkgYDBo7GDBmxQJn2emxRmsYpVneo7Fo7HiuAo7IovVBIhxemgM0KDBo7KDBmxVJn3AmxUm4dpVneo7LouBlkEo7MovVBIlHmhOhcDBo7ODCmxMnjWJn2cnjZm0ApVneo7PouBotXo7QovVBImiFipfhcDBo7SDBmxPJn2dnjemtYpVneo7TouBotXo7UovVBDifovIovRovWovYovcovfowDowHowIowMowQowVowXowaoweoxCoxFoxMoxRoxUoxYoxcoyAoyIoyOoySoyVoyXoycozBozGozMozPozVozXo0Ao0Go0Mo0So0Uo0Yo0co1Ao1Do1Ho1Ko1Qo1Vo1bo1do2Do2Ho2Ko2No2Uo2ao2fo3Co3Ho3Jo3Ro3Vo3Yo3co3eo4Bo4Fo4Jo4Mo4Po4To4Wo4Zo4fo5Co5Go5Jo5Po5So5Yo5co6Bo6Eo6Ho6Ko6No6Qo6Ro6Zo6do7Do7Jo7No7Ro7VDHrclLilQvS2OogLooBDHLhPojWhyanOkEn2MDLiyNonen3EuXhan-Cn3fkXnxe4K4CDJqZsSmKjWjLh2EsfkHoqRDHhBjY2IjKn5flWhzQDJFiSoR8YhFmYjH6L5BDMDkbtNiAvQlOlGlkAoO6LsVixbDGKhFhEiuEkGsLDGnN1JhoIlalobitWDGhLjehvZhtc4O0GDLhXn_KjPtQpQogHpF8JuVjcuYDKjTyanRfsBrQhkBh1Xhsch0JDIhHjalBhZjZnMidhuPDGNhCThmYhSiPDFiL-ewB8VvJDGhyemasUoBiRisJDKiYnclPrUkWn3NDFiFwEDNHU_UpdmZhNrOfoFoXjIuApRDFVkaivPokMojdDEn9fomKojeuQDLlpS_a_ZokJokGokKokLokEn4UojbojcDGoqToqSn0Yn0ahzOlpeDHn0Pn2PoiaooWnxPnxQnxWDHojTojZojYojXogBokBoiZLo7Xo7Yo7Zo7ao7bo7co7do7eo7fo8Ao8Bo8Co8Do8Eo8Fo8Go8Ho8Io8Jo8Ko8Lo8Mo8No8ODEyWmbseicDCiNoDDCAGM-OotXhsJouFktVouBouBouBo8Qo8Ro8SCDBlADBkRDEoSvd8Rh2YDHhAdiTrMsAhSjADEo8Uo8Vo8Wo8XDEoSvdrNwXDJrRhgEljQhsfnNlaltElyRh1TDDo8Vo8Zo8aDFoSvdrNhvWizADIlgfl1Ztf9PjD_BjLiIDDo8Uo8co8dDG0Gh0Vh0WjvBhwIinHDKhvWuclAkRrRhbNxKiRvdDCo8fo9ADKh5Lh4QjlFjgFhwIjsPjsJ0Gh0Vh0WDFhHNiR6blwdDJhbjXjbjfiDpTscizDhDDDo9Co9Do9EDEimNi4Hi4IinNDIsAoSdiTjArMrNhLDCo9Go9HDGo8Yo8bo8eo9Bo9Fo9IDGyWmbpXicmJNDChMhaDEARGvZM2GotXhmBotYktRo9JouBouBo9Ko9Lo9MCDClSkTDFNhHiR6bi4EDHhEKkYlKlGvO2JDIhbrYjXjbjfiDpThDDEo9Oo9Po9Qo9RDDhHlBilVDEhEKkYh_dDDo9Oo9To9UDBitADCo9Oo9WDDo9So9Vo9XDGhAdzdlpXxAjJDIsAVWX1YilYlGvODDo9Oo9Zo9aDHj6Hj6Jj6Kj6IjlBjmaj0IDIsAhAiF1HiWVWXDCo9co9dDGhvejKhkElnfjWjLDMlLilQuCvEjYhzEuMh2fk_WlqflqeihbDDo9Oo9fo-ADF1HrH0XvfhnQDJsAKhEkYjAhtdiiOlAkRDDo9Oo-Co-DDEhEkY1HhxFDNLhPnOjWjLlLjKhkEjYvEuCuMk9eDDo9Oo-Fo-GDFo9bo9eo-Bo-Eo-HNZixGk7Ko-Io9MCDDhEkYKDKoVzdhnWhShAdhCiTnJhgCDDo9Oo-Ko-LDFKkYhEilTzSDK1HrHjAk8IlchxFjjDVWXDDo9Oo-No-ODJhvejWjLlLvEjYhkEjKuMDLnPkUhjZhnN4etCl3DijPhRl0YikCDDo9Oo-Qo-RDHvEjYjWlLhkEjKuCDEkYzSlmQilTDKnPkUhjZhnN4etC2MijPvNlgWDDo-To-Uo-VDEo-Mo-Po-So-WNbiyKk6Fo-Xo9MCDCo-Jo-YDGseKLvRodicDCoDjFM0QotXhsRotYnnBo9Yo-ZouBo-ao-bo9MCDG_MinfjqBioAinEi9TDEwTixUhyfj1XDIuW1U9HisWqXixfyciBDDo-do-eo-fDChmK_MDDwThyfKDCuW9HDDo_Bo_Co_DDI3G3L3J3M3K3C3Ij3fDJoVuEjBoLhkFxJsV-AhiSDCo_Fo_GDJ3G3L3J3M3K3C3IjsSjsLDL7ewdwQ9ApJ5ClmIlzPzElyM_MDCo_Io_JDEo_Ao_Eo_Ho_KDH3G3L3J3M3K3C3IDElAkRrN0GDGoSvdiTpa2JxVDDo_Mo_No_ODBpWDEoSvdrN8RDEo_Qo8Uo8Vo_RDC7ehmKDDVWXDClAkRDDoSvdrNDEo_To_Uo_Vo_WDDo_Po_So_XDEARGhTNZitLk1Xo_Yo_ZCDDKhEkYDIiTpadxVsAVWXDEo_Qo9Oo_bo_cDFLlanNlSkTDEKhEkYydDDo_Mo_eo_fDEo_To_Uo9Oo_bDDo_dpgApgBNbiwJk3LpgCo_ZCDJ3G3L3J3M3K3C3Ij4djxSDGHUhOflyUijKDCpgEpgFDJceuBiEoGh1H1IrZigFDCo_MpgHDGjzFjzHjnOjnPjzYjzZDIHUhOfceuBoGDCpgJpgKDD-DjzPjnLDCtYsKDEHUhOfDHceuBtXiarBoaDEpgMpgNpgOpgPDEpgGpgIpgLpgQNhKltdk2RpgRo_ZCDDo_apgDpgSOFlxSotXDBpgUDGicKHUsekLDCiNjFM3SotXkpOotYklao_LpgTpgVpgWpgXo_ZCDDicIkLDCiNiKMhhZotXkxdouFkzKouBouBouBpgZpgao8SCDDkOhjIiodDDiOiFrSDCiLoVDEpgcpgdpgeo_UDBIDGhAdzdhjX6ShEDH4EqWuXmMhzZpL6dDEphAphBo_UphCDEimRinVinZhwDDEipIj7XjnMjmTDCphEphFDDpgfphDphGDDiX2f8KDEhNYlhaqBDDphAphIphJDBiXDBhNDHqPoPoJixXjKlLwDDDphLphMphNDGjwUj1Jh4MjwelyLh9KDFqPjJkQLlLDCphPphQDMpRKhFpMiAiZFjHjOmZ2RihfDEphAphLphMphSDEphKphOphRphTDCARNZlnIk4TphUphVCDEhvSh1fhmTlzTDGzZhuGhuFlpEhzXxaDDphAphXphYDGhqEhlFhqFjwQjwTjwbDL0FzZhvS4EmM6KlwHhjPihSkQhjXDCphaphbDEzZhuIhuGhuFDJVWX4EmMh1fhmTnehsbDDphAphdpheDDphZphcphfNbixYksJpiAphVCDFiQkMkSjuO5LDCphApiCDDkGsLnVDEjZhVrShHDEjaiIjGhGDEphApiEpiFpiGDDiQjmBjuNDFIjJlBjK5LDCpiIpiJDBhHDCjahSDFiIkDjbiUmQDEphApiLpiMpiNDDiQkMkSDJuZ_VqA4Gl0IrJijZ4ShmdDDphApiPpiQDFpiDpiHpiKpiOpiRNhKitMksFpiSphVCDBjDDFjBqeifwGhmIDDphApiUpiVDFj1QjpDh7Yj1dj2ADFIiXhNqPoPDCpiXpiYDDmKsSjLDGjToWhOsBlXrQDFIiXhNjKqPDEpiUpiapibpicDBldDEjBpLiamMDDrSIhHDEpiUpiepifpjADEpiWpiZpidpjBNiGiwVkpfpjCphVCDEyKh6dh6cjwYDIhnclEiftZxApalWhiXDCpjEpjFDChB2IDEjYmXkJhnQDDphApjHpjIDBh0bDFvOh_RIhBoPDCpjKpjLDDnQrYtXDDhBjK2IDGifjJxAtZhiQjYDEpjNphApjOpjPDBjKDKqM2TwckX4K6W6InFyEiEDDphApjRpjSDFpjGpjJpjMpjQpjTNjMltUk7GpjUphVCDBhLDBjeDDphApjWpjXDGhqGh6KjwSlsYj3MjwfDKhAhCTjZpfuZhSwQlGiTDCpjZpjaDBhxHDEjZhyVl0FiiQDGVWXhiGjHrSDEpjcpjdphApjeDEnQrY4EiiDDChL4ODHhAhChSTiTjKlGDEpkAphApkBpkCDEpjYpjbpjfpkDNnKltWkzGpkEphVCDETNhChIDFhDpCvaoBmaDJ5I7J3F7H5HmQkDhViIDEphApkGpkHpkIDHpQihXilOh6Fh6EjrFhpdDEhWhDrCpCDDphApkKpkLDCiIhVDETNhChSDHjbhbjfkPpTkZiDDEphApkNpkOpkPDDpkJpkMpkQNsdlkHkxFpkRphVCDEiLwB8VikdDJVWXjesZ4D2dhichVDDphApkTpkUDDiLwBvJDFsZ4D4bjbjeDEIhVkBjHDEo_UpkWpkXpkYDDhnOhxBi7fDFIVWXiLDCpkapkbDDpkVpkZpkcN4QltTkvVpkdphVCDIphWpiBpiTpjDpjVpkFpkSpkeDHIichNhLkKiHvHDDiNiKhMMhrRotXotXotYktUphHpkfouBplAplBphVCDEiSoRmUFDBmADBoCDEplDplEplFphADEmUiSoRh6bDEiVkQjJvKDFhjEl2a9UlzJ1YDEtFoPIoCDEplHplIplJplKDGh6bjwRhqEllKjhahqFDHiFlPoKpLqJhchrEDCplMplNDDlUlTlRDBmMDDrSikOwYDEplPplQplRphADEplGplLplOplSDDARhTNZltSktIplTplUCDCDlZDGlO0ArIwVnCj5JDEIoPmUiSDHiIpIwYiUoHrSqbDEplWplXplYplZDEiYnclPkWDDlOrI8BDFiU4TpIihJwYDEplbplcphApldDCDlODEVWXIDDlrYiUhVDFwV0F0A8BjdDEplfpmApmBpmCDDplaplepmDNbiwUkyQpmEplUCDCplVpmFOFlnNZODlvSbDCpmHpmIDEkLIFDDCiNhMMhlRotXotXotYkwLouBpmGpmJpmKpmLplUCDDmVocicDDhaoQjFM-PotXhyNouFk2HouBouBouBpmNpmOo8SCDDmVLicDChajFM5QotXhlcouFk3fouBouBouBpmQpmRo8SCDBnHDEwVlkIlkUj5KDDnahajudDKVWXhR6X3digfhgFhINDEpmTpmUpmVpmWDKmCmHmNmfmOmehakXmdmPDEhyd3d6Xj7fDEhINsOl2IDEhRVWXDEpmYpmZpmapmbDCpmXpmcDB2IDFVWXhVhRDDpmTpmepmfDGj-AjtLj9fjtKjhOj9eDFVWXjzTjzSDCpnBpnCDChBikIDDhVudllUDEpmYpnEpnFo_UDDpnApnDpnGDDARGNZk8Dk3apnHpnICDBmcDBibDIkOaioehdjGoSuchBDEpmYpnKpnLpnMDDucrNhmRDG6AitFyVmM4M1MDEpnKpnLpnOpnPDEhqdimSimHi4fDBhRDDmcibjUDDpnRpnSpnTDDpnNpnQpnUNbiwNkyGpnVpnICDEVWXhRDFzY8FyZk8Vi2VDIhwDhwNh3XhwMi7DjrdkgIh2FDDpnXpnYpnZDDzY8FyZDDIoC_ADFnHtXucrBhnJDEo_UpnbpncpndDDioLjqbjpdDGhwNh3XhwMjjCi_aj_WDDo_UpnfpoADDpnapnepoBNhKiubkyJpoCpnICDEjwLjwdjwcj9BDQrTwarPhiFtYmCmHmNmfmOmehakXmdmPnaDCpoEpoFDEj2fj2ej9Cj3CDSrTwarPkJtXrYtYmCmHmNmfmOmehakXmdmPIDCpoHpoIDFrTwarPhnbhmUDEpmYpoKphApjWDDpoGpoJpoLNiGltVktbpoMpnICDGiaqejGinaa8NDEjDlXhtWuIDHhEsQjChmIwGqfjBDEpmTpoOpoPpoQDEhBjGmXaDEjDlXlneuIDDpmYpoSpoTDDnah_ahBDDjDlXuIDGVWXhRiajBDEpmTpoVpoWpoXDDpoRpoUpoYNjMyCkuYpoZpnICDGhe_IvKhtQhoJhvKDEvf4f0IindDHhRKjdhVVWXDEpmTpobpocpodDBvfDGlcqUnPjdsOmEDGhvelanNVWXDGhe_IvKhtQhoJnBDEpofppAppBppCDHlyahuMhlL7GhnDxdpbDEvf8elpf0IDEpmYppEpmbppFDDpoeppDppGNnK8ekqJppHpnICDFjGhGhHhZhBDF5I7J3F7H5HDGmQkUVWXxGDEpmTppJppKppLDEmQkUxG7dDH5I7J3F7H5HjlXjlWDDnHjGhHDEo_UppNppOppPDElBhHhGoHDEibjUiQYDEmQxGuDkdDEpmYppRppSppTDEkUmQhkO6ZDDYqBsaDEiUhuEhidliFDEo_UppVppWppXDEppMppQppUppYNsdlnSk3eppZpnICDHhtShjJrPh0PhmVhnF_FDBoEDIzRhViL6XVWXhRDEpmYppbppcppdDFmMigNiuQigXlpHDGjWjLsSkH8AmKDIhRVWXzRhV2dwbDEpmYppfpqApqBDEjWjLsSmKDFj5chvXwb6XhjKDFiLVWXhRDFrPh0PhvN_bl2ODEpqDpqEpqFpqGDDppepqCpqHN4QsSk0SpqIpnICDIrTrPwahmUk_CnamMrDDDiL_R8VDDpmYpqKpqLDFjjXi6Pi6Ni6Oi5VDGnHwarTrPlNkODCpqNpqODGhpUhpThpSh4bh8YjjdDGmMlycarDhvNrTDDpqQpmYpqRDDpqMpqPpqSNhuAiKk4ApqTpnICDGmMlmJhmVigYrP_FDKjoNhwbh3dhpHh4YhxQhxRhqejsUjnNDGwchasIpJhncwZDEpmTpqVpqWpqXDHhwbhpHhxQhxRhqeh3dh4YDEhainYh8CjYDGhRVWXsIkHDDpqZpqapqbDFlhZhmVk9bmM_FDDqMhqeiiIDEsIpJkH5CDEpmYpqdpqepqfDDpqYpqcprAN8UiwAkuOprBpnICDKpnJpnWpoDpoNpoappIppapqJpqUprCDImVickFocobhL1BiKDDhaoQiNMhrSotXkVotYk3YpmdprDouBprEprFpnICDEwVjGrThBDGhpBhgTh3UuLtThgSDDpmYprHprIDBLDEhzYlrfk_BmEDGtEkChkLhtMjbNDEpmYprKprLprMDCprJprNDELhPnOkEDBxLDHduKhAhoSlcmEi5PDEprPo_bprQprRDELhPnOxLDCKhEDIhoSlcmEduKqUnPsODEpmYprTprUprVDDLhPnODCuKrLDFnHlgKlchoS6JDEprXo_bprYprZDDprSprWpraNZlwVkvGprbpnICDBsEDGuLhqIhoch8NhhMh3cDHwQdhArMqLpfjADDprdpreprfDErMjAhtR8RDCjdmEDFdwQhAhWpfDEprdpsBpsCpsDDFlifjmNnbh_UmEDGwQpfqSkchShADEprdprKpsFpsGDDpsApsEpsHNblxIkpBpsIpnICDEuLj3ci6XhqCDIvJhuCiFjhcrHk_Ak-ejifDLnHnDrYnarBoatXh-fjUjlMj0bDDpsKpsLpsMDEuLhgR4Zi7CDHNyXhHTjUkDhzYDDpsOpmYpsPDFi6Zh3Ui6Ui6ThgTDQmCmHmNmfmOmehakXmdmPnarTrBtXrYiFDCpsRpsSDDpsNpsQpsTNhKlxOkwapsUpnICDDprcpsJpsVDImVLqGKvRodhLkfDCjFhaMhrTotXh-OotYk3cprOpsWouBpsXpsYpnICDDocmVpUDChaiKM5RotXiraouFklGouBouBouBpsapsbo8SCDBmGDGakNloHhiFljbhzLDMmCmHmNmfmOmehakXmdmPj8Yi2eDDpsdpsepsfDENTiRoBDHkBqfhbjXiDjbhcDDpsdptBptCDCptAptDDIqf6AllFiyEkBhjcqHyVDHhufwAzIucrN_AhmRDDpsdptFptGDDmGhhLhhIDHwAzIhqdj_djtAi4ei6CDCptIptJDChlNhnJDHeuBkUiandc6ZDInOLhPl3FrRn9C4e_RDEpsdptLptMptNDDptHptKptONZiuLnoOptPpnICDG_OhiMllPllQlzDiuRDDibjUkDDDpnKptRptSDEqHhoVhzXoHDDptSptUpsdDFh_eh1O9SliIh_LDDpsdptWptSDDptTptVptXNbiuNkvdptYpnICDFnahuXh1diichucDFKlanN1JiBDHqUnPlcsOoTmEjdDEpnKptaptbptcDHqUnPlcoTmEjdh-dDExLKiBydDDptIpteptfDDnahuXhoKDGqUnPlcoTmEjdDDKla1JDMmCmHmNmfmOmehakXmdmPmchlNDEpuBpuCpuDpuEDDptdpuApuFNhKluBktPpuGpnICDDiL-ewBDIsZna4DhsVhoKhVrY4bDDptIpuIpuJDCiL-eDFmchRVWXDEsZ4DhVhsVDEpuBpuLpuMpuNDDsZ4DhsVDCiLwBDHVWXIHUlsCDEptLpuPpuQpuRDDpuKpuOpuSNiGluAktOpuTpnICDEptQptZpuHpuUDGocmVobKvHpXDDhajFiKMhrUotXkqHotYk3dptEpuVouBpuWpuXpnICDKoVoLuE4RiWk9Gh_B_UoKhnWDJ8YhtbjBjZpbwKzCmFlRDDpsdpuZpuaDElRhofj5OhpADCpsdpucDGhiflpKoKvelP3bDIpbwK8YqCzChoF8LhtbDDpsdpuepufDDpubpudpvANZl3Hk3GpvBo_ZCDLhevKsC1O6Q2LijOijLigOxTlmXDMjWjLqZsSkH6JrBoal3ClAiyetXDDpsdpvDpvEDGuKrLiiLihJlnbisNDGoEtX6JoarBsDDDpsdpvGpvHDF9G3ch7JkNnCDFjWjLqZ8AkHDDpsdpvJpvKDDpvFpvIpvLNbloQk0RpvMo_ZCDJxJj_ZihOhnU-AhrFkRlSkTDKjBuEialtGhvT3bhzPhtZihHhifDDpsdpvOpvPDF-AhrFxJihOjyYDFjBuEiahzPhifDEpnKpnSpvRpvSDElSkTjgOlsGDD-AhrFxJDEjBiapBhtZDEmcihGsAhRDEpvUpvVpvWpvXDDpvQpvTpvYNhKlrXkwKpvZo_ZCDDpvCpvNpvaOFh0aZDBpvcDDocsekLDDhaoQoDMhrVotXkoAotYkkJouBpvbpvdpvepvfo_ZCDBhBDBjYDHifjJheuKoVkOhuIDDpwBpwCpwDDHioHioGivflrejsGjsOjsIDJhBiAlW9PjY0FisLjJkQDCpwFpwGDEhgdhxIh6YjlaDHhBjYtFhzQhibkNjJDCpwIpwJDHhhAjzQyLhqOhqN_a_ZDEtZh0RhiXxADCpwLpwMDEpwEpwHpwKpwNDGhBjYlWyL9J6WDFjdqUnPlcineDEyciBKiiaDEpwPpwQo_UpwRDHhhAyLhqOhqNjzN_a_ZDFjGhBxYlsKiFDFjdnPiOkOiFDEpwTpwUo_UpwVDDhBjYjGDEjxEjpCj1LjpHDEkOoViOiFDEpwXo_UpwYpwZDDpwSpwWpwaNZlzck0GpwbpnICDEkUmQ6ZhkODJjkfjvKh4Mi8S5I7J3F7H5HDGhBjGjKjYlWqMDEphApwdpwepwfDDyKh6dh6cDDjGhBpaDIkUhNYiIkDibhViQDDpxBpxCpxDDDkUhkO6ZDEhNYqBjHDEhBjKjYyKDEphApxFpxGpxHDDpxApxEpxINbltYk0JpxJpnICDDiAjV2LDNmCmHmNmfmOmehakXmdmPipKh9H4CDFiIhViLkdhEDHVWXhRIjeiLDEpxLpxMpxNpxODBiADIiLhEjehBhhAyL_Z_aDEpxQpkNo_UpxRDGhhAyLhqOhqN_Z_aDCiAjVDNmCmHmNmfmOmehakXmdmPh9HliT4CDDpxTpxUpxVDDpxPpxSpxWNhKikFk0IpxXpnICDGrTwarPlvBnBjGDHhpBtThgThgShqRvWh9YDIoarBtXhkHjLjWkHnBDDpxZpxapxbDFhBlWjYyL9JDEhpBhgTtTh9YDErTjGnBhnaDDpxdpxepxfDEyL9JhBjYDEhEKlnWh_dDEhnak8Ll2Gh_IDEpyBprKpyCpyDDDpxcpyApyENiGlhHk0FpyFpnICDBrEDEhDmawJhnZDGhBjGiFjYwEljMDEpyHo_UpyIpyJDF9IiFnclzFwEDGihc0ZhtE6MizFivdDEhDwJhnZlwYDEo_UpyLpyMpyNDFhBjYlWyL9JDBhDDGjHiOhCTxYrEDEpyPpyQo_UpyRDDpyKpyOpySNjMlnQk0HpyTpnICDFpwcpxKpxYpyGpyUDFmVmbiciHLDChaoQMvYotXhyPotYnpdpwOpyVouBpyWpyXpnICDDhLobicDChMiKM5SotXhiCouFk3QouBouBouBpyZpyao8SCDDhLiciKM7UotXhsIouFkuAouBouBouBpycpyao8SCDHhAdlGzdkbT_bDDpjWpjXpyeDChLjeDGhAdqHYh_DzFDFoSrN0GlSkTDElAkR2JlGDEpzApzBpzCpzDDF1dioZh8Ah6Lh8BDIVWX_AoajeucrBDCpzFpzGDDpyfpzEpzHDHmQk9DjGrMkchtRh1YDG5I7J3F7H5HizSDDprdpzJpzKDGrMhtRh1YloJmQjADIVWXhRrB_AoaucDEpzApzMptSpzNDE8Bh_EmQhVDEYqBibjUDEpzAo_UpzPpzQDDpzLpzOpzRNZh_EkvJpzSphVCDLhzUluNluOh1KivHlpdh0fh0ek-a4BvJDCpjXpzUDGi8QjvTi8RjvUjhDjhCDFvJhuCikejelwDDCpzWpzXDEisfrF4BhzcDGThCuZrJrHiODDpjXpzZpzaDDpzVpzYpzbNbliEkuFpzcphVCDGh9Mh9Lh5eh2Jh9PjpIDFkctPpfqSwfDCpzepzfDDqSwWkcDDpftPwfDFtHhvTihbmIiYDEpjWp0Bp0Cp0DDIi2Zh6KhqGj6WjsRjsKjzWjyQDGkctPpfwfqShkIDCp0Fp0GDFhlHj9Xj9Zj9Yj3KDFqStPpfwfwWDCp0Ip0JDEp0Ap0Ep0Hp0KNhKiyTkqcp0LphVCDBiLDDpjWpjXp0NDChkehlCDFhL0GlGrNucDCp0Pp0QDF-evJwBuDiiJDDpjWpjXp0SDDp0Op0Rp0TNiGiKkrPp0UphVCDEpzTpzdp0Mp0VDFhLicyWseiKM3TotXotXotYknApzIp0WouBp0XpyaphVCDFhWievU2QhndDF_XitDi1EjkGnuTDGjAjdyGsa4fnDDEpzAp0Zp0ap0bDErHijXuZrJDEhWvUiehndDEhtd8dnDjADEpzAp0dp0ep0fDCp0cp1ADEhWievUhndDHiUjJdifiOqHlbDEpjWpjXp1Cp1DDFhWvUhzJhnHhndDDjKhBhkfDFqXlbhrAvXhkSDEpjWp1Fp1Gp1HDGhlHj3HjoRipSiobl7XDHhWjJlblraifhBkdDCp1Jp1KDEhWvUhnHhzJDEjKhBqXlbDHqM2TkXwc6W6I4KDEpzAp1Mp1Np1ODEp1Ep1Ip1Lp1PNZnuQnrPp1QphVCDBhVDGTNhZhGhChHDEpzAp1Mp1Sp1TDEzYiO8FyZDGIVWXmAuUDEpjWpjXp1Vp1WDE1dh8Bh8Ah6LDFNhViRh1ChHDHjbjfhbiDkdpThDDDp1Yp1Zp1aDGl5Ul5Vl5Xl5Wl5Yl5ZDCp1cpzADEp1Up1Xp1bp1dNbn2ImtRp1ephVCDCp1Rp1fDFhLkFIkficDChMiNM2HotXotXotYm8Kp1Bp2AouBp2Bp2CphVCDDobnEocDDhahMiKM5TotXkyCouFkzcouBouBouBp2Ep2Fo8SCDEjRkAkIlVDGtenDpJIkH5CDGkO-GjJifhybh_LDDp2Hp2Ip2JDDjRkAkIDHoVhnWoLzdivNixblGDCp2Lp2MDDhbjXhoRDG-GjJkOmWjHikDDDp2Hp2Op2PDDp2Kp2Np2QDJyV6AqHmMhoVhjPhjchmEjkADDp2HpnKp2SDGuchmR_OiO9Sl0aDEp2HpnSpnKp2UDGh_eh0fh0e9SmMmQDDpsdptSp2WDDp2Tp2Vp2XNZllGksbp2YplUCDIlqAijVkSiQkMipCjmClrQDCp2Hp2aDFkSiQkMkKhpQDGkD0IhiL9RhiE5CDDpnLp2cp2dDCibjUDBkDDI_VrJqAuZ0Ih2OjmXjrfDEpnSp2fp3Ap3BDEkDiQkSkMDJuZ_VqA4GrJijZ4S9ChmdDDp2Hp3Dp3EDEp2bp2ep3Cp3FNbiiSk0Tp3GplUCDIlaikYnNtThwBvDlSkTDCp2Lp3IDBKDGL7clanNHUDHiTpahjcxVoT4RtODEp2Hp3Kp3Lp3MDGhQ1VhqZpVh5QiuEDCp2Lp3ODDp3Jp3Np3PNhKlwUkuWp3QplUCDOuLkfhhMnbjPkUhX3EmEtQpFhyYhvc4ZDCp2Lp3SDClVllaDHuLhqIhochhMhobh6IhpGDGhRsAkDhuCtPvJDDp3Up3Vp3WDFmEkYnbkCkUDDp2LprPp3YDDp3Tp3Xp3ZNiG6dkldp3aplUCDGhHlBNjaiAyXDIkPjfhbjbsciDuDjXDDp2Hp3cp3dDEsckZhHpTDFkDkSiQkMjKDDpnLp3fp4ADDkduDk8FDGhHlB_JiANoHDDp2Hp4Cp4DDDp3ep4Bp4ENjMh0OkxIp4FplUCDKhehybxTuEijOigPhjFhkDjnCijLDCp2Hp4HDCoEkHDGnB4WrLuKvKhtTDDp2Hp4Jp4KDI7GhlLpbhlI9f6YsbxdDCp2Hp4MDDp4Ip4Lp4NNnKhiSk2Ip4OplUCDIiRoBpCvaikDsUixLj5DDMsQhEhbjXhDNhkMqfk_KYlvFk8EDDp2Hp4Qp4RDFjpOjpPjpai4XjhdDG-GjJmWjHkONDDp4TptSp4UDHhwd_ThuSlkSl1GlwTjqZDCp2Hp4WDDp4Sp4Vp4XNsdiyVkyWp4YplUCDHp2Zp3Hp3Rp3bp4Gp4Pp4ZOFluaotXDBp4bDHobocKkfqGmJkLDDhajFhMM3UotXotXotYkrZp2Rp4ap4cp4dp4eplUCDFjRkAkIlVjUDGxMhjfhwWhpRjvFjrHDCp5Ap5BDBp5CDGhWiha8b_WhuYhJDDmQxG7dDDp5Ap5Ep5FDFhW8boP8StFDEhBjK1YjDDFlbqXhkM2ekDDEpnLp5Hp5Ip5JDDxMhpRhjfDGqP8bhJqNihajJDDp5Lp5Ap5MDEhW8b8SoPDJsChjIxKehyW1IigItEiODDp5Ap5Op5PDEp5Gp5Kp5Np5QNZ9Uk2ep5RphVCDFjRkAi-Ti_Yj8dDGjChEqeiajHpLDDp5TpoPp5UDCjDlXDGqbtOlb2eqX3ODDpnLp5Wp5XDDjDlX6NDDp5Lp5Zp2fDKhmdlkFlkGl1R4GsSjLsBnSkHDDp2fp5Wp5bDEp5Vp5Yp5ap5cNbl2dk2Lp5dphVCDFikIj2CjK2IhkfDGnQifkDkSqXlbDDp5Ap5fp6ADDjKhB2IDGkDkSlbiQqXscDDpnLp6Cp6DDFjrDjiTjteh7Zj2DDGmQlBiAifxAnQDDp6FptSp6GDDjKhB3ODKqM2Twc6WkX4K6IyEnFiEDDp2Hp6Ip6JDEp6Bp6Ep6Hp6KNhK1Yk7Lp6LphVCDLlbxNhrAi5Eh9GilH2eqNj9JhkSi-QDCp2fp6NDEh1e0Li3BjpcDEjfkPjXsMDExGmQmS7dDEp2Hp6Pp6Qp6RDEhWiejKhBDFlbqXhkS2evXDDp2fp6Tp6UDFlbqXhrAhkSj-MDLjfjzBjzCjzDjzEkPjXlhTloMlpYlxcDDp2Hp6Wp6XDEp6Op6Sp6Vp6YNiGk-Vk6Rp6ZphVCDFYmQuDud7dDFThCjaivAiDDDp5Ap6bp6cDJhpahpQi_Sj6aj6bjoMhkWkSiQDFkDscjKhiEhiLDDpnLp6ep6fDHi7Sj8Ai0Ih8ei_RjgDi0ADCp2Hp7BDDp6dp7Ap7CNjMlmSksGp7DphVCDFp5Sp5ep6Mp6ap7EDDobnEyAM5UotXotXotYknLp5Dp7FouBp7Gp2FphVCDHiUlgUilEqQhgQhgP9ZDIaThCiOpIjSiiQrDDEpyQo_Up7Ip7JDEhEluIixeh0GDGjHThCNaiODEpyQo_Up7Lp7MDCp7Kp7NDH1Ul2buW9HjzAlqX4BDGtLjAhL2V9bh4JDIVWXIoajHhCTDEpyQp7Pp7Qp7RDFjAtL2V9bh4JDGhCTiThSNdDEpyQp7To_Up7UDFhpfhpe1ch8djzGDEjAtL2VhLDGhCTiThS1UjHDDp7Wp7Xp7YDDp7Sp7Vp7ZNZluLk5Ep7apnICDChDwJDDp7cpyHo_UDGihc0ZhtE6MhVjdDG9IikZiFjGsZwEDEp7co_Up7ep7fDDjdrEhtDDEhlFVWXDEjArMTiFDEpyQp8Bp8Cp8DDDp7dp8Ap8ENbrEk3Ap8FpnICDEjDlX6N0WDHjBwGjHqexZjChEDJVWXiOIwJjSoasCDEpyQp8Hp8Ip8JDFhgQqQhgPhhKj9WDGjDlX6N0W2QlgZDCp8Lp8MDEjDlX6N2QDFjHxZiajBhEDEp7co_Up8Op8PDDp8Kp8Np8QNhKyCkqEp8RpnICDDhBjYlWDGlvIlvLlvYtHk8RifDDp7cp8Tp8UDDhB3OjYDDiOxYh_PDHVWXhgQhhKhpfhpeDEpyQp8Wp8Xp8YDElWhBhibhgdDFpClvXhnZrAqYDGVWXiyDh_RoaDEp7cp8ap8bp8cDDp8Vp8Zp8dNiGljNk7Hp8epnICDEp7bp8Gp8Sp8fDEicsWImbDCiNhaM3VotXh-YotYkyNp7Op9AouBp9Bp9CpnICDEoWpDkLraDCoQhMM5VotXhsQouFkqTouBouBouBp9Ep9Fo8SCDEoWyHpEicM5WotXhleouFkyHouBouBouBp9Hpvfo8SCDGdiahAqejGjHDHiOiFiLkOpLhEjCDEpiUp9Jo_Up9KDFiUmAqeamRDFhbjXjfiD6ODDp5Wp9Mp9NDCp9Lp9ODFlAihBhcOjBDH_ByTigDpeh_J6OlyDDDpiUp9Qp9RDEjD0WhkNuIDDihBhclADFhCTNiThSDG6OhEjH_BigDmRDEp9Tp9Up9Vp9WDFh2bh7Xj1ei3Rj1cDKh_JjBhkNl1TpekHhJhEhbiuMDCp9Yp9ZDDp9Sp9Xp9aNZlsMksCp9bpnICDHkRhwSpS1G0a2OlLDKxBhEhtS8Qk-UltanFiazFilADDpiUp9dp9eDIpS1G0a2OjgJjgWjgUjgTDElkRyTjDhpYDIjqJh0Eh0MlnPhmHilAlAh5CDDp-Ap-Bp-CDFjnJjgShoXjtFjgGDHjDihEmXhEU0WiaDCp-Ep-FDDp9fp-Dp-GNblsEkrbp-HpnICDCp9cp-IDEpEicvHxWDChaoDMhrWotXkVotYkyOp9Pp-JouBp-Kp-LpnICDFjLmKsSjWhjCDEigZwGhmIjrCDKiajGjHdVWXhEifjBDDp-Np-Op-PDHuIhjCjufkgGh8SjuejjIDGhEnD0WjChbIDCp-Rp-SDGhvG8QhmcjlYl1UjlZDHhE4clWKh_MjHaDCp-Up-VDFlhflzRj6Li2Ii6IDGk7fl1VlmOloZiuVlyFDCp-Xp-YDEiaifjBtODDoCihUikODEppcp-ap-bo_UDFp-Qp-Tp-Wp-Zp-cDDIic4VDCoQhaMhrXotXkwPotYkrXp-douBouBp-ep-fo8SCDBhjGDHdiaiF1KhAmRjBDIIoCjdHUjThEKDDp_Bp_Cp_DDI7fzfizLh4R9AhoPxKhjNDIh2AjTrQ0HhkK6PllV1NDHiF1KiahjGjBkB4RDDp_Fp_Gp_HDIh6ajnFjnHjnDjnGh5UhqYj0cDLjTrQh4R6PsBhkKqChjG7flseiEDCp_Jp_KDJqC6P1N6Th_c6BhOhkK7fDKiF1KiajBwRmMhBhHlK6SDDp_Bp_Mp_NDFqC6Th_c6P1NDFiaiFiR6ShvLDGjlVjlRjlQjlSj7YjlUDDp_Pp_Qp_RDFrQjThkKllMhoNDFiF1KlxfuHnWDHkZnXjbivQhbhnTlpLDDp_Tp_Up_VDGp_Ep_Ip_Lp_Op_Sp_WDEoWIHUDBiNMhrYotXh-VotYkuDp_XouBouBp_Yp_Zo8SCDGhlOhrKh9cwLjrGjrWDHkBiFjGdmRqf4eDCp_bp_cDJ7DhmeivJlrEk_Nl1biuThtPigdDLhlOhrKh7AhwRwLh9cxKhjNhoC9AjWDCp_ep_fDIijRk-TliZlmHkgChoJl2P8CDHwLhlOhrKjWjLk9FkHDCqgBqgCDDijRj5Uj5TDElsZlmUsDjWDEvdk9BwX2MDDqgEqgFqgGDG_DhwEhiUhmXitbh3SDJjCnfhHizMhrJmKk_OihKsJDCqgIqgJDFioXinQjoTkgHjrUDHwXwLlvA2Migdl1DkBDCqgLqgMDGp_dqgAqgDqgHqgKqgNDEyH2UIkfDCoQiNMhrZotXkqFotYkoWqgOouBouBqgPqgQo8SCDErakKmJxcDBhMMkiLotXkucouFk6WouBouBouBqgSqgTo8SCDIpNpGqFrWpOqEqdnRDGzdlG6SinI0ehjXDCqgVqgWDIhsch0JiiYh1Xh1aijBh_GlpUDCqgVqgYDJpNpGqFrWpOqEqdnRhhBDDDlOsVDH4MllEkBiYlPnckWDDqgaqgbqgcDH7KhpbhrBjoahlKh5Xh9CDF4MkBkelYhGDFDlOoVjS4TDDqgeqgfqhADEqgXqgZqgdqhBDIkBqfhmFikH0VijWilJijMDCqgaqhDDCjanMDBl3IDFhmFikHilJl0fijMDHjCoekBhzAh_TilMpLDEqhFqhGqhHqhIDF7KhpbhrBhpahlKDFkBqf4M4TmRDFjaidhHhufufDDqhKqhLqhMDDqhEqhJqhNNZlzWkyKqhOo_ZCDFiF1K0EnMhZDL4MkBjbkZlgQlgSh_Ote2MuUhkRDDqgaqhQqhRDHjlDjiIjiHjoHjiOjiMi3QDHjTnRjayafkZsfDCqhTqhUDG7KhpbhrBhlKh5Xj5XDFiRyDhvMiFhDDG4M3AkBjSmFufDDqhWqhXqhYDDqhSqhVqhZNbloOknYqhao_ZCDCqhPqhbODluHotXDBqhdDFrakKmJkfkLMhraotXkVotYkjVqhCqhcqheqhfqgTo_ZCDIioIjtCjqfjgejgZjgbjtIi2PDJYHwFjAhChWrezVkKDCqiBqiCDJpNpGqFrWpOqEqdnRoYDFjPl1EiuYhmZihdDFwFzVh1Dk8Tj5QDFYkKHlejADEqiEqiFqiGqiHDBvTDBjaDEjClgAzS8IDLoYpNpGqFrWpOqEqdnRLnNDEqiJqiKqiLqiMDDqiDqiIqiNDBoYDCiBhvHDGvTivYlnchyR_bj5LDDqiPqiQqiRDCoYhGDKpNpGqFrWpOqEqdnRyajTDJkZschkRhbnXjwHqXkPjXDDqiTqiUqiVDGsVhjNhyRizPrclLDCqiPqiXDFjpejpfhiMh0ch5CDFnVDoViYjJDDqiPqiZqiaDEqiSqiWqiYqibNZisbkicqico_ZCDKhgAmT1W9NjnWjnXi4Vi4Th8XxNDCqiPqieDHhgAmTlzehAhhRj-Ki1RDEoYkdqX3ADDqgVqjAqjBDGjpXi3Gi3Ei3FjmKimIDCqgVqjDDEqXkZh8Xh0QDKhsch0JiiYh1Xh1aijBh_GltLnRhkBDDqiPqjFqjGDEqifqjCqjEqjHNbkdkwCqjIo_ZCDGpC0c6FzHh1MljLDInf0Ckc9NrUqLtCqSDDqiEqjKqjLDDrUqL0HDIh_Ok-bisYigT0Ykcnf0dDDqgVqjNqjODKpNpGqFrWpOqEqdnRjTyaDGhgIzH9NhjYhjRpCDDqiPqjQqjRDDqjMqjPqjSNhKijQkvMqjTo_ZCDDqidqjJqjUODlvJZDBqjWDGratGkKlQxcDMhlSotXm8NotYkyMqiOqjVqjXqjYqgTo_ZCDBtfDDhEsQjCDErSIHUDFdhAiFjBjJDEqjaqjbqjcqjdDDtfhpYvcDItboV7CtHwEiYjuDjuEDMwKjmD0e8AkHoarBjWpbhtbhnEihDDDqjfqkAqkBDGhpZhgei2NixPltHjvVDKtboV7CDnJwK0etfoGTDCqkDqkEDCtfhpYDKwe4XhjOlwal0bxalzSlhdi2XiieDMjWjLtHkciYqZiiDnftCrBlzU8ADDqkGqkHqkIDGjNyJhjAhgEhDhmHDKisGhzcxBlpIitIhvRilVihGpBiRDDqjaqkKqkLDFqjeqkCqkFqkJqkMDGmbIHUldpDDDoQiKhMMhyFotXkwFotYnreqkNouBouBqkOqkPo8SCDDrM1HjADHhRiIjduaVWXDDoUlY1XDEppcqkRqkSqkTDBqkUDDoUlYofDGdjJjChAsQiVDGlWvN4ctFteiwaDDqkWqkXqkYDFhgdj3Nh6Yj1ThxIDGoUlYofvc2PnSDCqkaqkbDGi5Ai5BipBj5RjzIj9TDLlWvN4cIjWnQjJjCiFiR0FDCqkdqkeDCoUlYDEhjUqbpLhidDH2P0fvcjXoftfiiEDDqlAqlBqlCDElW4ctevNDI6IqMsfnT6WwHitThuDDDqkWqlEqlFDFqkZqkcqkfqlDqlGNZivZk4cqlHo_ZCDDoUlYkBDE2P0fh_CilSDDnSvcofDDqlJqlKqlLDB2PDBnSDCvcofDDqlNqlOqlPDEhuQjGifljaDEoUijT1Xj6dDFsDtFvNlWiIDEqlRqlSppcqlTDJ0fjXk-QlqZk9YlpchtNh_CilSDEqlNqlOqlPqlVDEqlMqlQqlUqlWNbk_Yk2JqlXo_ZCDEoUoflYtfDG6OlhYh0Mh0EixdhEDIsC_FhnF8QhvG0biehvRDDqlZqlaqlbDFj9UipPipRipQj9VDIhAhbjXdjJajWhCDCqldqleDFnS0bhvRk_QivcDJThChZhGN9GidnCkCDDqmAp1SqmBDCnS0bDEuKloXudvPDI9Gj8TiuDlkL9FhuPhgDtRDDqmDqmEqmFDEqlcqlfqmCqmGNhKitBkrNqmHo_ZCDEoUjzKnSofDFDsVlOrIhtNDJnclPiYiFoKkWveoVikPDDqmJqmKqmLDJhlMj9Rh6SjjEj9ShxVimPh7Hh7CDL4RiWoVkNtRsMjXwdzDjWpJDCqmNqmODElKvOkbDDD3dlsPsMDEl0VtRlnOmSDEqlOqmQqmRqmSDDqmMqmPqmTNiGrIknZqmUo_ZCDEqlIqlYqmIqmVODhudiGDBqmXDFpD_GiHkFkLMyOotXhlaotYkvNqkVqmWqmYqmZp9Fo_ZCDBnBDK1O6QilKh5fk-Zlvb6YhlIhiOxdDCqmbqmcDDoE2OiyHDDqmeqmbpnXDCqmdqmfDJnBrLhtT4WhjFnS1O6QijADCqnBpsdDIh5fjpVjpMjpWhiOilK6YvKDCpsdqnDDE3ch7JkN9GDDpsdqnFpvKDDqnCqnEqnGNZpUk5dqnHpnICDGjRkAkIi8Aj8Dj0YDCqnBqnJDCnBrLDFoPsDtFvNlWDDmQzRxGDEqnLqnMqnNp2fDH6YpbhlI9f7GhiOnSDCp2LqnPDDqnKqnOqnQNblVk3BqnRpnICDFnBrL4W_bvKDDzRipMjtXDIVWXhRhVibiIiLDDqnTqnUqnVDEsAvf4f0IDGoPsDtFvNlWzRDHhRibuaVWXHDEqnLqnXqnYqnZDBzRDFiLhRVWXDE4B-ek8KiIDEppcqnbqncqndDDqnWqnaqneNhKiwHk6EqnfpnICDFnBrL4WvKlxaDFtL2VjAjvX9bDL5E1ChjVh6GjqQlrIjqCjqWKLnODDqoBqoCqoDDDnBrL1XDEjP1C8JhXDGihVlnAiIvNhiblQDDqoFqoGqoHDCtL2VDFhXjP1CpQh6GDDoEsDvNDFvKsCnBhpVrLDEqoJqoKqoLqoMDFj_ahpdjqTjiSjiUDGK9LiSsDnOLDDqmbqoOqoPDEqoEqoIqoNqoQNiGitJk4eqoRpnICDEqnIqnSqoAqoSDFocobiciHkFM0RotXhlYotYkqLqnAqoTouBqoUp-fpnICDBheDLVWXsAvOiUjJdvbI9LDEo8Uo8VqoWqoXDFh3Mh3Li4Zh3Ni4cDMlAkR7FxUvbVWXjJd9U1YDCqoZqoaDCqoYqobDF7S7Fh1RhzH8eDJvXjHvOdvbxUlAkRhgaDDqoWqodqoeDChehpVDElAjWjLkHDHYhDibhIiIjciQDEqpAqpBpmbqpCDD7S7Fh1RDKVWXhRmcibjchIrehDDDqoWqpEqpFDDqofqpDqpGNZ9Uk2AqpHpnICDFvXilIsckZiidDOkPjfhb0JhoQuUzX4bi1PsHjSxU7ShgaDDqoWqpJqpKDGhesOhiOxdh8T7GDHkPjf0JuUk-MhbjbDIlAjWjLkHhRVWXDDqpMqpNqpODDh3Mh3Lh3NDGscvXilIiidkZlxCDCqpQqpRDDqpLqpPqpSNbhkMk1eqpTpnICDHxUzBh-cj8BkgAj9NlvNDCqoWqpVDIkRLlLjYvEuMuChnUDJsYsAjVVWXhRjHjJDEqoWqpBqpXqpYDIjYvEuMh2fLlLlSkTDFIhBllNjVsYDEqoWo8VqpaqpbDFxUzBj_e3Oh-cDIoELlLjYuXiuC6JtXDDqoWqpdqpeDEqpWqpZqpcqpfNhKl2ek2FqqApnICDQsbh4FpbxdikTh_S9fi2W7GhlLj_Szeh1WwK6YhuMDCqoWqqCDGh3Ki4ai4djoCi4bjiADMlAkRjWjLkHVWXhRjJhgaxUDCqqEqqFDCvb8dDFxUsc7FzBvXDDqoWqqHqqIDFsOpbsbxd9fDEjWjLkHmKDIhRVWXlAYhDibDEqpAqqKqqLqqMDEvb8dhganVDLsblpPpbsOikTl0AwKxdzehuMijJDDqoWqqOqqPDFqqDqqGqqJqqNqqQNiGhjEk3IqqRpnICDHhBj2E3OikXikQhkfk_VDKlAkRh0Y8cvEjYvXvbxULDDqoWqqTqqUDFhuQhiKhiJigaikXDDhelyWsYDGjYvEh0Y8cuMhnUDEh_IrBoahnaDEqqWqqXqqYqqZDD3OhBikQDIqMkX6W2T4KwcyEnFDDqoWqqbqqcDDqqVqqaqqdNjM1Yk2MqqepnICDFqpIqpUqqBqqSqqfDEicseLldDDoQoDhaMzLotXhlZotYkzdqocqrAouBqrBqrCpnICDDkLFDM-RotXhsKouFkrYouBouBouBqrEp2Co8SCDCFlTDGqJnD4IisKitSpWDEhxMhiToUofDIIoarBVWXmKHDEqrGqrHqrIqrJDBqrKDElUlZlTlRDCjCzSDFj9HipLycjlJh2HDGlJhzFzdiWyVdDEqrMqrNqrOqrPDDyciBiiaDFinDlRj1Oj0Gi-HDHVWXlKsKhzFlJDEqrNqrRqrSqrTDHjnQjnSj1Hj1NjnRj1Kj1IDHyciBlKVWXwTDCqrVqrWDDqrQqrUqrXNZitRk6QqrYo_ZCDEpLtOlhWlgJDDhVoCmADGVWXIoarBDEqrMqraqrbqrcDD-DpUltDDCiSmUDBoRDE6L5BDoZDEqreqrfqsAqsBDGi9Xi9ci-Ci9ei-Bi9fDIiSmUoRnD6L7E8YDDCqsDqsEDDqrdqsCqsFNbtOk6NqsGo_ZCDCqrZqsHOFljGZODlvVZOFljFbODlvUbDEqsJqsKqsLqsMDGkLicFD0BpDMxRotXkVotYk2dqrLqsIqsNqsOpmLo_ZCDDlUjpLh2IDDlN6Hh0ZDDhDiRoBDGi1Ci9b4ArDpMyKDEqsQqsRqsSqsTDBqsUDFlUhpMhpLh2IlZDC9TljADFqAhAjjJxX6VDDqsWqsXqsYDDinCh4Bi9WDI9Tif9PyV2SijNhkChvPDCqsaqsbDDFDoODGivXxAivaiibivEivFDHitOhvPhkC9L2SijNk7bDDqsdqseqsfDJhpLhpMi0Wi-Di-Fhofi-Ii-Ui0YDKiyLqAmFtB4AjlPi-ZhuBihMhzaDCqtBqtCDEqsZqscqtAqtDNZiuUkwBqtEpnICDCFDDEhuVjiXltMlmGDHhzSliQiwLlrWoOh0HwKDDqtGqtHqtIDElUmUiSlZDEiiEitcllZk-IDEoLlN6H9SDDqtKqtLqtMDDlUlZmUDGiiH2S5B8dh0HlleDGlN6HoLqakBqfDDqtOqtPqtQDDqtJqtNqtRNb2SkuEqtSpnICDBFDBNDBaDEwNrGkBmRDEqtUqtVqtWqtXDDFmUiSDEajEhiKhiJDHtR_ehhNhpch0Ih4KihZDH7AhsW4AjKqMhRhBDEqtZqtaqtbqtcDDlUj8amUDB4ADD7AhsWyQDGhBifhiXoeh2FqPDEqteqtfquAquBDB6HDDjkIj-CNDDhiHhnYhVDF_ThYFk8d0KDEquDquEquFquGDEqtYqtdquCquHNhKyQk0DquIpnICDDqtFqtTquJDEkLFNhFMzMotXhyMotYkvHqsVquKouBquLqgTpnICM5XotXhlbouFktSouBouBouBqrEqgTo8SCDGlUlZlTlRhpAj0aDDjB3bpBDLhlEjvRipYjvDwLj_bhrJpbi1Si0Xj-YDDquOquPquQDIlUlZlTlRhpAjmOi6Rj-fDFhcloUj_AjodhrEDFjB3bhifsTiiNDDquSquTquUDDpB3bjBDKhEsDhcigVijdpbhoFwKzCrVDEqrMp4JquWquXDDquRquVquYNZisVkvKquZphVCDEnf0CtCkcDLwesXrEhnGzH0cihVhgI6FllBiyJDDqrMqubqucDElUlZlRi9aDLwRh2Th2SyYizdllChjRhlGkgJhjYizbDCquequfDDsXh1LhuWDFpB6fnflElpCDDqrMqvBqvCDDqudqvAqvDNbiwbkvRqvEphVCDCquaqvFDEkLldFDMhlTotXotXotYk2YouBqvGouBqvHp2CphVCDHh4Pi-GjgXimUi-Ej9EjgIDIlKlGiRhchAjZoGDDCqvJqvKDBlZDMnfkcl0dlmbzHhlGhjR8WjqIjqLjqPjqMDIisJk8UmahDhzRlpThgJiwFDDqvMqvNqvODCqvLqvPDFlUlZlTlRhiVDCoGoSDKpBhoAhtGhiVlKzBjZhzSsblfDDqvRqvSqvTDFlUlZlTlR8LDBpBDJhjelxD1P6flWhiKhiJh0dllcDDqvVqvWqvXDEhoAihHlxWlpJDJ4SlufljPigVrV8LzCijdllADDqrMqvZqvaDEi5ej-Bi9Qi9RDGFhtGhiViwRzBmFDCqvcqvdDEqvUqvYqvbqveNZljCk7JqvfplUCDGoKrKkWwEveikPDN8WhnV8LqCisazChmUwdhoF6BwRrVhuVDDqrMqwBqwCDFlUlZlTlRDDE8WhnVlmawEDIrUkWiY9IiFlnGzDhkHDDqwEqwFqwGDDwRh2TkWDHhnehnV8ciiT2Sjmej0BDDqrMqwIqwJDDqwDqwHqwKNbrKktMqwLplUCDEhDsUmaiRDCmFtBDJl0Sl0TvThuNihWhAi3Yh6CjpTDEqrMqwNqwOqwPDG_ThYhuSjrIjwCjlKDGlUFmFl2AhiVtBDI6ekc6UkW9WhgJ6EhvLDDqwRqwSqwTDEhmahhVipXh3BDHlUlZlTlRmUhpLhpMDIhDmFnah_KDiW4RlBDDqwVqwWqwXDFjnei9Zi9di9YjndDGhctBmFkdsMqADCqwZqwaDEqwQqwUqwYqwbNhKiybkwDqwcplUCDGiYzDlPkWoKncDIjXila8XkPlqWlnDijFh7aDDqwEqweqwfDHhiZ6EliHhvU_KigciwdDIzDpThzTlxYsHhwdsXljcDDqwEqxBqxCDDh7aj2Lj2KDJjJFDjXilFiVnNhjUhzTDCqxEqxFDDqxAqxDqxGNiGlwZk6SqxHplUCDEqwAqwMqwdqxIOFlsDotXODlvTotXDCqxKqxLDEkLFDsWMhlUotXotXotYkrMqvQqxJqxMqxNp2CplUCDEIHULM7WotXhsOouFkpXouBouBouBqxPpgXo8SCDJ7NhqJtUjrchhHh9bjsFzJi7ZDKlNqaiWsKkOiRnXqNjDlbDCqxRqxSDEj-Gh9Oj-Fj-EDItLsajApfN_dhvE7aDCqxUqxVDEhhK1cjrbi3eDEjZaThCDHjAtLsahLjSrGiODDqxXqxYqxZDBpSDIIoPsDvUUoCiEoXDIjZhHhuThgDhB8RhQtWDDqxbqxcqxdDEqxTqxWqxaqxeDDnAmAiUDCKhFDEHUfrODJdhdhfhArAiViToTpaDEqyAqyBqyCqyDDFzJtUyI7NkgEDDKhFtMDGHULrOhQhJDDqyFqyGqyHDElCjlchJjIDDKhFmYDFrANdtHuKDGwNrGh1QhnDhpXmADEqyJqyKqyLqyMDEhrHzQhqSh8UDHlvarHmAiUxZhdhfDFubhjMjEhJHDDqyOqyPqyQDEqyEqyIqyNqyRNZiwYk6BqySo_ZCDFwMizXh3aizZizWDLHUImAhdhfkOikchJrOiVDCqyUqyVDHsLkGiyMj5ElyA5LpeDFhdhfkOiVkQDGjZrSiEmAnAhmDDEphAqyXqyYqyZDEyIxPzJ5MDHkGsLpehgGqTtdxCDCqybqycDFioOjwZjrajxDjwODJhdhfDhHiV0LF3AkODCqyeqyfDEqyWqyaqydqzANbkGk4bqzBo_ZCDEnAmAh9blxQDIjDyTmKjLjOjTrQlXDIdhAjChExZqeifjBDIpRiEhJoCHUpPubDEqzDqzEqzFqzGDGh2bh7Xh7VjxWh8SjoADLpRhJiEoCHUhoQkPubhmWjGDCqzIqzJDG7NtUzJ5Oh7BhhHDIjDmKjLjTjOsBlXrQDCqzLqzMDEjDyTjOrQDEpLtOqbjBDFjd3ElbnXkUDEpRiEhJUDEqzOqzPqzQqzRDIh9Zh4Eh5DhhHh6UhqJh6VjvPDFqbtOpLdjBDDqzTpiUqzUDFqzHqzKqzNqzSqzVNhKyCkwTqzWo_ZCDEjZhHlzHhgDDIkGsLxCpehgGyIi7Q5LDDphAqzYqzZDEiEoCIUDGiQkMhodh1NhgbxCDEhHjZhZDDGpQpehgGkDpC6CDEqzbqzcqzdqzeDHyIhxCh8VhqM-HijGh3PDKhZkGsLvP8JhHpepQhdhfDCq0Aq0BDDqzaqzfq0CNiGlzIk7Xq0Do_ZCDEFDvQkbDGlO0ArIwV8BnCDGi1QjjfjdhgOlsXihADGHUIiEoCKDEq0Fq0Gq0Hq0IDLhgNhwQitU9dh1bh1ch8EioR5O5Kj5GDLkNtRmSiYnclPkWoOiWFDDCq0Kq0LDDmAnAiUDElUlTlZlRDFpLtOqbqJdDFIiEoCHUDEq0Nq0Oq0Pq0QDHh9Zh4Eh5DhhHh6UhqJh6VDElRlUlZlTDHlOqJ8BrI0AwVpLDDq0Sq0Tq0UDEq0Jq0Mq0Rq0VNjMrIk2Eq0Wo_ZCDFqyTqzCqzXq0Eq0XOFlsdjMODloKjMDCq0Zq0aDHIHUKxEkLxeMzNotXhldotYkrSqxfq0Yq0bq0cpgXo_ZCDEKLHUDCjFoDM3WotXkybouFkrDouBouBouBq0eq0fo8SCDEhehzIhtMsYDCLhPDNijJhtfihNh4Zsbh4Fzeh3OqDizfj3Xj7WvbDDq1Bq1Cq1DDBq1EDKioPj4VjxJhyXhmMlhNimYxJjwDh7PDGLhPhyarRhuekEDIiauEjBjVheiRtD7CDDq1Gq1Hq1IDDhehzIhtMDCHUDGldlvck7elwG4IlueDEq1Cq1Kq1Lq1MDDLhPkEDFjVlf2Lh-exTDIh6Bh6A7MjpRh6CliXj4PjnIDDq1Oq1Pq1QDEh5J-Kh9Tj3SDGiahkGhyQkU2ZjBDELhPkEnODDq1Sq1Tq1UDEq1Jq1Nq1Rq1VNZiwXkqYq1WpnICDH2R_SlxBj1Ej1Fj1DueDELhPyEhueDKuGDlG1FhmJqLI_dpRhQDDq1Yq1Zq1aDDlChQsGDKuGmIlG8HnC3cIqLsUhyeDDq1cq1Cq1dDEoA3HrbndDDLhPhueDHqalNtDuJzchiP3ADDq1fq2Aq2BDHjsBjsAh6NhoYh3Rh3Qh6MDHLhPyEtDoLaDDCq2Dq2EDEq1bq1eq2Cq2FNbitdk5Dq2GpnICDDnbllflvPDNuGDkbqL_dhmJIlGqDyb1FsJ3cDDq2Iq1Uq2JDBkCDNnJuGxBDT_dpMvbtEsJhSiPqDDDq2Lq1Uq2MDCkCnbDDq1CqoWq2ODIh8cihNh4Zj4Rh3Whtfj7Vj7SDJuGDkbsJhmJrHhnc1DoSDCq2Qq2RDEq2Kq2Nq2Pq2SNhKiuGkweq2TpnICDJhkVhkUhqLhpEi6ahpDhpChpFhoaDLjVhesYmWlfiAqLhQxHrAhkIDCq2Vq2WDEhejVmWhQDIhjak-Ejtdj7AjyXiiMhzGj9ADDq1Cq2Yq2ZDF4Xwe0chvbl1KDHhjajOsBjTiZmZ9MDEjVlfiAsYDEq1Cq2bq2cq2dDEhwLh3FhxAhqBDGjVmWhQhmPi7IlfDFLhPi7JlgVkEDDq2fq3Aq3BDEq2Xq2aq2eq3CNiGlhGksKq3DpnICDHlgOljVi2YjhehuRj7Pi9PDIjVlfhemWsY7byXKDDq3Fq1Cq3GDGre9chkQj4Ei7EhxLDFjVlfhe7bsYDDq3Iq1Oq3JDFhuRljJnLh8Wj4XDGjVlfhe1DiRuEDDq3Lq1Oq3MDEi5Ti_Fi5Ui_EDHKhQmW7Ch1OxY6dDDq3Oq1Cq3PDEq3Hq3Kq3Nq3QNjMljWk4Xq3RpnICDFq1Xq2Hq2Uq3Eq3SDGLkCjchQ6DldM7XotXirIotYk0Uq1Fq3TouBq3Uq0fpnICDErRijKhmMhjWDDHUfDHdhdhfkOiVawNDEq3Wq3XqyGq3YDFtbigW4PnJ8GDJInVxKza5BhSiPqPhmMDDp3Kq3aq3bDCq3Zq3cDDKyd6aDEHUfhjWDIdhAhdhfkOiVk9AnJDEprQq3eq3fq4ADELhPkEkTDJdhAhdhftbigWnJ4PrADHHUndlChJftMDEq4Co_bq4Dq4EDHvDj4cvWhqSjnbhhUj8IDKhdhfFnJdiWlNiVqHDDCq4Gq4HDF1bhgchqZh8Lh8KDEhdhfdkQDEKxLtMiBDEHUfrRDEq4Jq4Kq4Lq4MDFimBi1Dj0ZhwBj0XDHhAdlKqUk_blciTDDq4Oq3fq4PDFq4Bq4Fq4Iq4Nq4QNZl2Sk5Qq4RpnICDGhmNhuchsTinchyXj3WDOlzQlcjldjlej9bmMlO0AhGaNhZvBoTDIHUfLxJndtMiHDDq4Tq4Uq4VDE0V1EizThmCDEoTlckUmEDGhmNndhuchsToAnaDFHULhPKDEq4Xq4Yq4Zq4aDD1EyT_BDIhZhCNhSiPhmYhGTDKndoA3HrblCh2Vue_S2RKDDq4cq4dq4eDEhsTlpaluCxJDDiyChmNhzHDHNahZnNhmFlqQrCDDq5Aq5Bq5CDEq4Wq4bq4fq5DNbloPk4Pq5EpnICDCq4Sq5FDGKvRodHULDCjFhMM-SotXkpNotYknKq3dq5GouBq5Hq5IpnICDEKNLhQDBjFMhyIotXkzBouFkndouBouBouBq5Kq5Lo8SCDGNhZhmYhCrAhGDJlChQndoA3Hrbueh2VKDCwNrGDJmIhqckNnanCuJtDzchkGDEq5Nq5Oq5Pq5QDIhwKhwehxDhxSh7EioFh4ThxGDMiInYpIoZyEhBmIjSkGLilGlJDCq5Sq5TDIiyZiveh1WzeiyUjqUjqAjqYDElCKpMtWDGnCoLilZFDsbDDq5Vq5Wq5XDFisDk7c0VyT1EDEoTlckUhkGDFKlChQlb9aDGNjGhZnChGhCDEq5Zq5aq5bq5cDEq5Rq5Uq5Yq5dDEKhFh2DpMDGhkFikWihFhiSlkThzLDJlChQpPsFoAndNdtbDEq5fq1Cq6Aq6BDL9ai7ei7di7Vi7WlnBioKsFtIvMvVDGlChQoAndKLDJhZNhGnCrAhC0ZmWikWDDq6Dq6Eq6FDFlChQ_S2RoADGmSilNhiQ2WhjZ9aDGhZNhGrAnCjGDFLyEhPnFpRDEq6Hq6Iq6Jq6KDGtTi4GimVhgSj1Gi6fDINhZhGlpWrAuKnChvFDJhQlCrOndoArbpW0VlcDDq6Mq6Nq6ODEq6Cq6Gq6Lq6PNZhkFk1Lq6QphVCDLioBhvaiuWhzfl1Ijqcl1HjqRj4JjqXj7eDEKhEkYhFDCq6Sq6TDG1bjmHhgcipEjhfjgADJpLtO8IivChzfNiTdpaDELhPlChQDEo_bq6Vq6Wq6XDIjqKi9Ejiai-LjqSlmKj7bjqdDDo_bq1Cq6ZDDq6Uq6Yq6aNbhvak4fq6bphVCDLhwZh5NhwHhwGhwfjsNjsHjtbh5BjtVh5MDKlChQndoALHUNiTdDCq6dq6eDEjzXh9AKhFDIlChQoAtThxGh7cKndDFdNhZiTwUDEo8Uq7Aq7Bq7CDDKiBhFDLj_Xj5Cj6Ej6Dj6Cj6Bj5BjrEi7RjlIi0NDCq7Eq7FDFh5Mh5NhwHh5BjtcDCq7Hp3KDEq6fq7Dq7Gq7INhKiwBk5cq7JphVCDHKpViBnPydwTigEDIlChQlgTndoAuerbtTDINhZhGiTdhCrATDEprQq7Lq7Mq7NDJj8Ci6Hi8TjgBjnYlhKljUjjUjjVDKlChQHfpPLyEhZqUnPDCq7Pq7QDD7cisOk8ZDENdhAhZDEprQq7SqyCq7TDDq7Oq7Rq7UNiGnNk5Oq7VphVCDGhzMpQhzNh0L_HiuZDClChQDJndoA3HrbwFzVueh0TihFDHyBrAikShZwUyXrCDEq7Xq7Yq7Zq7aDDwU1MhvFDFndoA3HrbueDDq7cq7Yq7dDIi9Hi9Ii9Gi9CjqVi-Ji-KjqHDGndoA3HwFzVKDDq7Yq7fq8ADGhzMhzN_Hh0L-Bh_ADErAyBmWikSDDq8Cq1Cq8DDEq7bq7eq8Bq8ENjMitVkrOq8FphVCDFq6Rq6cq7Kq7Wq8GDGKLNhQvRodMhrbotXotXotYknJq5eq8HouBq8Iq0fphVCDJhwKhwei7AhxDhxSh4Th7Eh7cj2TDMDFYtNvQoOiYkWhtIoZkNkbDCq8Kq8LDGlChQoAuetTj1WDENhZhG1EDEYqBkJyQDJDFiYnclPkWoOhtIhmWDEq8Nq8Oq8Pq8QDGhtIhmWjsDi6Yj3Vi5XDGlChQoA_S2RKDHNaDhZYrUFDDq8Sq8Tq8UDFhQlCoArbueDGh7dj2Ri1Gj2Wj2Qj5NDJoOveDiYoKkWFnclPDDq8Wq8Xq8YDEq8Mq8Rq8Vq8ZNZikKk4Yq8aplUCDHjpSilfhoZj6ei0KjpKjiLDNDFiYiRoOhFzQtbNlChQHUDCq8cq8dDEjhEqQh8Hi0MDIDFtbkbqDzQ8H1FDDq8fq1Oq9ADDyJhmHhUDElChQLhPDHDFiYkbtbzQoLDEp3Kq9Cq9Dq9EDDq8eq9Bq9FNblrCkmfq9GplUCDCq8bq9HODl2QZODlhbbDCq9Jq9KDFDKNHUMhrcotXotXotYktfouBq9Iq9Lq9Mq5IplUCDFKlChQpWhFDDhDsUmaDGjVlfhenBoG2LDJoEpJiE5e6dk_elLnFhjKDEq9Oq9Pq9Qq9RDJhoZj1Rh6NhoYh3Rh3Qh6Mh8Hi4ADHFhFmYnA5OzQldDGsUiRoBvapCrCDDq9Tq9Uq9VDDKlChQDChDmaDFFhFmYzQldDEiRsUoBvaDEq9Xq9Yq9Zq9aDFlChQpWKhFDHjVlfiRnCoLmWaDEq1Cq9Pq9cq9dDBqQDFLhPlChQKDGjVlfiRsUheoBDDq9fq-Aq-BDFq9Sq9Wq9bq9eq-COFlrbotXDBq-EDFKkLsWHUDCjFiNDDAGhTM7YotXkncotYkvOq-DouBq-Fq-Gq-Hq-ICDEpKHUKMhrdotXkpIouFknOouBouBouBq-KpgXo8SCDIimfimai8dhgWi8ai8Zj5VjkRDOoIoJqPkQkOhdhfoHh0NhySh1Jh2Bh1UljDDCq-Mq-NDJhySh1JloNh2Bh9V-Hh6TloIlnCDCceDJInVhyVh0N_OoHhJHpXDDq-Pq-Qq-RDFhtAwb1ExfhFDFiiGtHj4MxajEDFoIoJqPIhtXDEq-Qq-Tq-Uq-VDGkOiOiFhdhfhjIDEHUfhODEq-QphAq-Xq-YDEq-Oq-Sq-Wq-ZDEpKIHUM-TotXkVotYksUq-aouBouBq-bp_Zo8SCDF0M5FtUimZi8cDMlNqakOiFiRaNiWhdhfkQoLDCq-dq-eDDcehJDDnAiUmADFhJHhOfkHDKi1Wk-BwNhjHhnDhpXiRoBlkKuDDEq_Aq_Bq_Cq_DDCq-fq_EDHhiThhChtOhkBhxM2QlrPDJmAh1UsJ1AiTdqfxZisFDDq_Aq_Gq_HDDhJe5FDHnX2eqNhtOllXh9GilHDInAiUmAhdhfiWxZlJDDq_Jq_Kq_LDChJeDE0XsJjyLjySDJlyQlqMh0GloShiTlyJl1ah6BhLDDq_Nq_Oq_PDD2Qj6VhtODDxZmAiUDGhJubigMhjMtFtMDDq_Rq_Sq_TDEq_Iq_Mq_Qq_UNZlyNkrfq_Vo_ZCDEcehJHDGoIoJqNhtXubhjMDGNa0Z3NihCdDDq_Xq_Yq_ZDH5G5J-HhgZhlAh8Rh8fDJiUnAoIoJnXi1VnQsHqNDCq_bq_cDCoIoJDEoPrOhN-LDDq_eq_fq_ADDhtA9K2JDEcxfiOk_RDEhGkeidiiGDFoIoJqPqNivIDErgBrgCrgDrgEDEq_aq_drgArgFNblyek2frgGo_ZCDChGNDBkeDKiUnAmAnXpXqbdhdhfiVDFcehJHhODErgIrgJrgKrgLDHhxahxZ5Mj8Sj_LinJj8NDKlNqahdhfkQechJhOaDCrgNrgODD0M5FtUDDhGkeidDCrgQrgRDFhxXhwYhxP9XhxYDIiUnAhdhfnDpXoIqbDCrgTrgUDErgMrgPrgSrgVNhKk_Hk7FrgWo_ZCDEcehJ0MDFhBjYlWhkfh0bDJifhdhfhAiUmAtZxAFDDrgYrgZrgaDJioUioSioTi8YjxQj4BjmQjmRi8EDIhBtZiflEapalNjHDCrgcrgdDDjyRi9Ai8ODHhBlWjYiftZk_dhjSDCrgfrhADDrgbrgerhBNiGixNisCrhCo_ZCDFjDuIlXmKofDJlAkRpLhEjCqejBhAiTDDq_ArhErhFDDtU0M5FDGjDsBjTlXjLofDCrhHrhIDHpS1G0ajgHi5W-JjgNDEcehJhODHjDhjJoehtSifhEihEDDrhKrhLrhMDFi8Wi9Bk_Zh9CjyVDLsBitehdhfiUnAlKmFhAqbikRDCrhOrhPDErhGrhJrhNrhQNjMyCkwUrhRo_ZCDHh5Kh0BxYk_SxajsQj8HDEcehJ8GDKkHpJhjBqZsSwDlLteliVhjKDDrhTrhUrhVDGhesOh8TlzCh5PjkODHkHpJhjBkThjKhjSwDDJjb0JuUhdhfiUlqEhsb7CDEq_ArhXrhYrhZDEi6MlnVlqalnUDGkHhjBxYsD4UNDDrhbrhUrhcDCh0B4UDGoJhBlWmAnAoaDDrheq_ArhfDErhWrharhdriANnKl3EksLriBo_ZCDGLhPkEnOhiRkTDIhjJ6XigFzaxKhnPjhbi4MDHcehJxfubKhkJDDriDriEriFDFLhPkEkThiRDIxfublhci2OiiVhjMllOimeDDq2LriHriIDKj-ehxYj-SjiBjiCj-cj-djhKh2Uh9RDJiUnAiInYLecwDpIDCriKriLDDriGriJriMNsdlhJk6YriNo_ZCDMhpKh9Jh9IjyGjiWjyCi8Hi8Gi8FlpVlxejyDDKiUnAjGceKiToIhZHDCriPriQDEhgBiiFhmThzZDGiE6anZoMUoCDEKiTmAhEDEq-QriSriTriUDEmAnAiTKDHhtKjnEuHvMhuUhpOikNDEHhOfUDEq_AriWriXriYDChEKDEiEnZoMisQDEuHrZvMnFDEiTpamAnADEriaribricridDEriRriVriZrieN4QloTk5Srifo_ZCDGLhPlSkTjYuMDGjZyQ4VhuT3NqNDHkYnDhnbmWh2DhQ0fDErjBrjCq_ArjDDEh5Rh3bi5bh4ODFcehJhidLDCrjFrjGDDa3NmIDJxf9Mi8IhtAiiVqNi8Ni8f6HDDq1CrjIrjJDDuMvLikBDFkYhnbhjJlzNaDFmAnAqNoIpXDErjLrjMq_ArjNDErjErjHrjKrjONhuAlsFksArjPo_ZCDIhpJ6GhwPhpIjyMjyN-IipJDKiWvelPncrUiFkOlJkWzCDCrjRrjSDEFDrO-LDJiUmAnAhAhdhflKjChEDGlOwV0ArI0FnCDEq_ArjUrjVrjWDD0MtU5FDErOFD-LDGhAlKhdhflJiwDDDrjYrjZrjaDDrjTrjXrjbN8UrIk5Xrjco_ZCDKq_WrgHrgXrhDrhSriCriOrjArjQrjdOFlsc8UODliC8UDCrjfrkADHpKNlQqckLhJLDDiNjFoQM-UotXh-RotYktaq_FrjerkBrkCrkDo_ZCDCiXKDImSmRilN_H8ChtDl0Cl1cDGceNhOHhFDDrkFrkGrkHDD3Dh3ejkSDIaNDFiYoOyBmSDCrkJrkKDE8C_Hh_AlmfDDKiXhFDDyBrAhiQDDrkMrkNrkODFhqS_f_YvDvWDHFlNNaiWDhtLDGceHhOhJiXDDrkQrkRrkSDErkIrkLrkPrkTDBteDBiHDDrkVrkWrkNDF6MiHhkJliRlwLDDKhFiXDHcehOHf_f_YDDrkYrkZrkaDGvDh8QhhUvWj-WhrHDJhdhfiVFkQtbnJ9SqHDHteiHk-CtMcel1PDDrkcrkdrkeDB6MDFjqElrMiHhkJ4UDDrlArlBp3KDErkXrkbrkfrlCNZllTk5MrlDo_ZCDGwFzVrGhoHiwOiwKDFchJHefDIvchnEldtfiZkCiiJi3UDJiXiTKh9QyZ9QtHliAdDErlFrlGrlHrlIDHhgehpZikJhwTi5CinL0NDGcehJiXHhFDIwFhoH8KiTh0QyJyZiXDDrlKrlLrlMDFhzEhsaiwPivKipFDEHfceDGiXKiThSiPjVDDrlOrlPrlQDDrlJrlNrlRNbitak4drlSo_ZCDDKpV8ODEceiXtUDHhAdlJiT7clK8IDEprQrlUrlVrlWDEhvJhoInNpVDDK8OnPDG_f_YhF3DiXj1SDDrlYrlZrlaDJxbh0DvLhtYimMjnBlxJjiQlmADDKnP7cDGceiXhJHhFDDrlcrldrleDDhvJhoInNDCKigEDF6MiHhkJilGhhUDDrmArmBrmCDErlXrlbrlfrmDNhKivGk5PrmEo_ZCDIj6NjkNjiZjiYh9AjxTimCh3IDFceiXtUhFDJtYh_ahiFiOoHiThAk_asADDrmGrmHrmIDGi4Si4Rj6Xi8Ki8MizeDHcehOxXhJoHtYDCrmKrmLDGjlOjjKi9Jk9ElmZi_GDH3Dh3ei8LvD_f_YjkTDGtYiTlJiBlKiWDDrmNrmOrmPDBh3IDGceiXKHlnEDCrmRrmSDErmJrmMrmQrmTNiGlzAkzIrmUo_ZCDF_NhmZhtchnGlpRDGtLsayGjA_PhLDHceHfhOiXUDJhSiPhCiThATiXxZrFDErmWrmXrmYrmZDJ4OliOjidh4S7Qjva-ElzLj9IDGceHfhOiXDJiInYiXiTKhApIlNiUDDrmbrmcrmdDEhqVioaj3UhqWDGiXhtLwIiO8KhNDDrmfq-QrnADFi5Mi5Ni-YjhAjhBDGceiXHUrFDCrnCrnDDErmarmernBrnENjMlkZk4arnFo_ZCDFrlErlTrmFrmVrnGODisZotXDBrnIDGpKKvRodiHhLDChMjFM-VotXh-PotYkpMrkUrnHrnJrnKrnLo_ZCDGhgWhqMh6T-Hi5choeDItYiIjGDvPkGmSnQDDrnNq_XrnODBrnPDGcehJoIoJubDHYqBrOhNjUnEkDDHhdhfiVdkQmWkODImQhidoIoJqNnQjSj6FDErnRrnSrnTrnUDGh3awMi_di5Di_KjiNDKcehJikcuboIoJtMNtFDCrnWrnXDHjyOjyPi8Xi8bjyKjyJi8JDIhdhfkQFmWiVmQiWDCrnZrnaDDrnVrnYrnbNZk8Nk5Krnco_ZCDK5G5Jh8fhgZhlAjuIhwFh8Rj5fj1UDRnYiI_QhjDDwDiUmStNnQkHsHjSoZnXpI7ADCrnernfDFceKhsXxfDJoTkBmRhmCmSxDoS1EuDDGoIoJqNwDkHYDEqtVroBroCroDDDhhNhpchwFDGa7Ai1Bj4ChkdlsRDFlqFxXh_KnajSDDroFroGroHDChoBj2XDFjbnYoJoIiUDDroJq_AroKDEroAroEroIroLNbhoBkwSroMo_ZCDBhGDDhNYcDDiXKhFDJoTvBlcmEjd5fwUjGnCDEroOroProQroRDJimcj5Yj_KipWhxbj_RhxPhxXhwYDMiInYwYDKiUYpIhNFmSvPDCroTroUDHidk-XlyKi0bxfle2JDFceKhFhODDroWroOroXDFj8LhxThlJhxU5MDDKhFhODHhGwIwYvPsKhjP5fDDroZroarobDDhGnChZDGoTvB1MlcmE5fDErodphMphLroeDFroSroVroYrocrofNhKlQk1PrpAo_ZCDK1bhgcvWhgSj-Xj6Aj0Ci0HjlAhhUDCrgJrpCDOi8PipVh9Wj_EjxVimOi4Jj-TipHh9Rl0cjhJjvCh2UDLiInYDLYiUjEpIjSFmSDCrpErpFDFHUfxfhODELkEnOhiRDIidl0ZhnPThEwXwVnCDErgJrpHrpIrpJDDrpDrpGrpKNiGqcklXrpLo_ZCDHxDoSqKjPhyT-BhkPDFNhGkeidhgWDEcehOhJDIyBlBrChW4NoHif_EDErpNrpOrpPrpQDEhkP-BioChkcDG5G5JhhPubehJDHlBifyB_EFqXhBDDrpSrpTrpUDIjgaj8Qjgdjgcj8Pj_NhyTioNDK4NrChSiPqDDyBhnfhjdTDGcehOidoSxDDDrpWrpXrpYDDrpRrpVrpZNjMltQk6Orpao_ZCDGDtNiAvQlOlRDENhGkeidDFcehJ6GhODJiYnclPvekWoKiFhiHkNDErpcrpdrperpfDJj2Sh7dj2VhlJh9Dhxbh9Wj_Pj_DDHce6GhJ-IhOoIDLoOkWrUlPnclNiWakNiYFDDrqBrqCrqDDF6GhpJhpIhwP-IDEDiAYtNDDrqFrpdrqGDDrqArqErqHNnKlOkuXrqIo_ZCDGrndroNrpBrpMrpbrqJODluGnKDBrqLDGpKNlQqcsRidM5YotXkpHotYkjWrnQrqKrqMrqNp2Co_ZCDFhkZimdimbi8ejtEDJDFiYakWoOmFNjSDCrqPrqQDBrqRDChNYDIoTlcmE1MwIjdwUsKDErqTrkFrqUrhLDEj9QlxKj1VipODHKchFidiXhNhODCrqWrqXDBwIDDKiXvWDHchNhFhsXiOxXidDHjGvOnQtXrYhsbiFDErqZrqarqbrqcDEoT1MlcmEDDphMphLrqeDErqVrqYrqdrqfNZivRk3OrrAo_ZCDIhNmYhFhhJhiNhoWhpKh5VDLnF1QiEnZoMoX6auHvMvIhgBDDce8GDIkBmRtHiaigYlzVqfldDErrCrrDrrErrFDJhpKh9Jh9Ij0Ri9DhzOj4NjxZjnUDKcehNmSiWFhFjGhGlNDCrrHrrIDJhoWhiNhhJj8GimGi8BinSj0O5NDDcehNDGlNtAiWialJYDDrrKrrLrrMDEmYhhJhiNhFDDnF1Qi2aDFiEnZoMoXjnKDFiahEiWldsTDErrOrrPrrQrrRDBcDHwCtHxah4XlmFhetADGiEpPnZoMoCoXDGkHpJmYoRhFlTDErrTrrUrrVrrWDFrrGrrJrrNrrSrrXNbiyWkwGrrYo_ZCDEhNhFmYcDJwMhgGh9ExPjkWj8OjoKhwcjuCDI6ciWlJiV2ahdhflKDDrrarrbrrcDFh9EjkZxPj8R9XDFcehN8GhODHqHlNhdhfiWlJ6cDDrrerrfrsADBwMDGhkZhrHhFtMceDHhdhfiViWlKFnQDDrsCrsDrsEDDrrdrsBrsFNhKisEk6GrsGo_ZCDEqTtMhjaxCDGqW8IualyXh8FhqKDGHcmYhNhFufDIhAiV6UhdhflmLlKFDErsIrsJrsKrsLDIi6Jj5ej3Ri6Llgejlfi_Qi6KDJcmYiVhA6UHhN4OFDCrsNrsODIh5JhmfmT-KjrZjrXj3Th9TDFcehN4ehqKDJlNqahdhfiWNiaiVoLDDrsQrsRrsSDEh8FhqKj3Qi6DDFhNcqToRmTDCrsUrsVDErsMrsPrsTrsWNiGixRkwcrsXo_ZCDErrBrrZrsHrsYODitYotXDBrsaDGpKhFzAKHUMhreotXh-QotYkqDrqSrsZrsbrscpgXo_ZCDFcehOhFmYDEhApMh0ZuJDGNjZTahChGDErseq9YrsfrtADJhgVhgYqQ7Mh4Hi-Xh3AhhSj8FDITNhCjAhGkehLaDCrtCrtDDCrtBrtEDHqQhgVhgYh4HhoY7MhhSDJDFkQqDqAlNkbiWlBDCrtGrtHDGcehOmYhFxXDFkQDFkb1UDIhhVhmaqDnaqQtBlmMvTDEq9YrtJrtKrtLDFhhVhmai5Ij2ZhiLDGcehOxXmYk-WDEhDmFmatBDDrtNrtOrtPDDrtIrtMrtQNZl0Ek6IrtRo_ZCDGhgVqQhgY7MhhSjyUDHNThCjAhGkeidDGYqBkJDFuTDDrtTrtUrtVDDjAjjPh4cDHcHhOfKoF4HDHThChSiPDFdDEq9YrtXrtYrtZDEchOHfDIhvMijcyDijbh7MhnfhGkeDGFDYjShiGhEDEq9YrtbrtcrtdDDrtWrtarteNbikKk5frtfo_ZCDHhgVqQhgY7MhhSh3Ak-dDHlEakNtRmXkJhBDCruBruCDFcemYhOhFDEalEh8O3NDJqMjKwc2T4ChBqZ6IjSDEq9YruEruFruGDDhhNhpch3CDDalE7ADEhDxXhOeDDruIruJruKDDruDruHruLNhKisSk7IruMo_ZCDG7alqdhgJhqb_PjpUDFjAsahL2NhjIDGcHhOfqQuaDEq9YruOruPruQDKkcqSpfhkAh8Dh7Mwf-E7QhqVDEcHhOfDEsajAhLjEDEq9YruSruTruUDHh2Mi7UjxMjkdjkEi_bi_cDJjAsahWlwbThCjViRiTDDruWq9YruXDDruRruVruYNiGlyGk5NruZo_ZCDErtSruAruNruaODlmNotXDBrucDFpKsWNvFKMhrfotXkpGotYkvLrtFrubrudruepmLo_ZCDFpEHUIxeDBoDMhhcotXkoNouFk5WouBouBouBrvArvBo8SCDBiCDCkGsLDLToewUlyEhzAh_ThClYardrJDDrvDrvErvFDMijahnXhvD6bikGixAh2NhoLjuWi1AjuUjuVDCrvDrvHDFhHlBrdh1IjaDGiHhRpP3EijSjcDDrvDrvJrvKDLi1JjzMi1Kj7Jj_Ij7Hj7Ij7Bi1Ij7Cj7LDKDFiFiRiYiWlGYkdk8GDCrvMrvNDErvGrvIrvLrvODEiCnF1QhoXDJoFpAjOhqPikfloelodikUh6HDIyZzYk-R1I8FoXj-Zi2KDErvQrvRrvSq-YDMhqPjyejycjxejydjyfikfj9Dj9GioDikUh6HDKiCnF1QTlYhnAoeajZhGDCrvUrvVDFiCnF1Q7IkRDFmZoFjOHUDDyZzY4TDIjtSjsbjsYjtZjsMjhNjhSjhRDErvXrvYrvZrvaDDnF1QiCDEmZoFjOUDErMjA1HqWDEhRuaiHjdDErvcrvdrvervfDErvTrvWrvbrwANZk-SkuQrwBo_ZCDGiCvS-JuC7IkRDEigNi-NigSjrJDELhPnOi_JDFhkGkU2ZiaiIDErwDrwErwFrwGDJi-OigSi-Pi9Ki9Lj9FjiGjiFi9SDHiCLuCjZtWhQTDCrwIrwJDDiCvSuCDHjkBjrLi1Ui9Mi9Oi9Ni6eDDrwLq1CrwMDDrwHrwKrwNNbliSkwHrwOo_ZCDFi3ThgOi3SiIwYDJIhpPk8WijIhsdlpOoY2bhteDDrvDrwQrwRDFjuAjuBjxAjtHjtGDCrvDrwTDIpSimQhwJj9Oj6Yj6ZjgCjgQDJiCIoPUjZhQtWhHhRDCrwVrwWDIIoP2bhsdhpPhteigMnZDGpSvSh2ah2Z-Jj4bDIjZToetWhHalYhBDDrwYrwZrwaDJhte6BlhMi7Fh1GjlTlsQi5YjgLDJoeThCtW1VhHlYkGaDDrwcrvDrwdDCIltXDIh2ah2Zi2bi2fi3Ci2di3Ai2cDFiaiIpIi-MihADDrwfrxArxBDGrwSrwUrwXrwbrwerxCNhKijCk7YrxDo_ZCDDrwCrwPrxEODiyFotXDBrxGDGpExeIHUiHDCoDhMMhsAotXkVotYkvTrvPrxFrxHrxIrxJo_ZCDGj9dh5Rh4Oh3bhoejoVDEiCnFpSkRDIhLqW1AjAxV0X_CsaDDrxLrxMrxNDIqW0XsJhxHj3Bj3Dj3A7EDKhtd8diiOjA1AlrLjqDuadifDDrvDrxPrxQDCrxOrxRDFpSvSjgP7IhwJDFVWXhBjsXDH9IiY0Ll1AjGlJikZDDrxTrxUrxVDGwOioVluP-Fh8bj8EDEiCpSuCjnTDJkNitHiWhdhfmWjCiVnaDDrxXrxYrxZDDiCpSvSDHjsZjsajsejscjsfjsdj3YDIoHtYqUsDzYoThIhmEDDrxbrxcrxdDDrxWrxarxeNZl1Bk7WrxfpnICDDjZhoLjoYDHhdhfdkOiUiVtYDHhNHUpPmZjOYDErvDryBryCryDDGhIhkL9Fj4Hh_QtEDJiInYpMjChbpIqWiUmSDDrvDryFryGDIj7Dj_Hj7Ej7Gj7Kj7Nj7Fj7ODKiUiInYhbjCkZnXmXiepIDCryIryJDFh5HhxEhwVinPh5GDK0DqJqWlvZl0HnDlyPi-Si_X_CDCryLryMDEnF1Q7IhoXDGHUmZjOpdpADEk_GwMlehoeDGhdhfkOdiUiVDEryOryPryQryRDFryEryHryKryNrySNbitNksIryTpnICDEiCnFpS7IDEjA1HtLqWDFhRuajdtTvDDHiTdhC1ATigHrFDEryVryWryXryYDJjtNjtUh7IjtPhxChych_Qi5ah4IDLhVThCiTjChGhZrIlOsViyYDDrvDryarybDHhChSiPT0X_CnDDInFHUoFhRh1TjZjODErvDpjWrydryeDFjjQjjRi_Ah4IjvYDFiCkRnFpSiaDCrzArzBDEryZrycryfrzCNhKlyfk4UrzDpnICDIh5HhxEh5GhwVj0FinOjkMj0EDNhZhGid2W0dsVhkY0DiIDmItQpRDCrzFrzGDDhGhZnMDFixD4HhnAluKilBDHmZHUjOoFpRpPDI1MKhFsGpRhRjdmIDErzIrzJrzKrzLDKhkYh2eh2dh2cjnfj8Mi4Oi4NjkVjoPDIiChnAuGkUnFhZhGjODCrzNrzODF9XizUj4Ol0LjoODEiCpSvS1GDHmINahGihfhnNrODDrzQrzRrzSDErzHrzMrzPrzTNiGlQksdrzUpnICDEryAryUrzErzVDGpExelQkfkFleMhlVotXk4GotYk4OrxSrzWouBrzXrxJpnICDKsGh6Wh6XhhO0OjybjsCh7FhqHjyaDFNhZamR0ZDIjSrGlsatD7BzclLrcDDrzZrzarzbDGhejViVl0XmW_IDIwNrGmRsGhQtWoLjGDEp3KrvDrzdrzeDCrzcrzfDJsGh6Wh6X0OhhOjsEjxFhqHjyZDKhFhiW2WmYhlDtBhjZ9apWKDIiWlJiV2ahdhflKkQDDr0Br0Cr0DDHuGiahtZhejVtD7BDFhFmYKh8Uj3eDHHUIrOpdoFjODErvDr0Fr0Gr0HDChQtWDFhdhfiVkQ2aDG-LrOpWj4fjyIj9KDEr0JrvDr0Kr0LDDhQtWsGDDpWrOhFDFh7fhqZsX9ZwMDFiWlJiVhdhfDEr0Nr0Or0Pr0QDEr0Er0Ir0Mr0RNZizCk5Ir0SpnICDJjhVjkQltIjgYj3Zjxfi1FjwMjxHDFiCnFpRkRwODCr0Ur0VDEiCwOsG0ODGlfjVrGhmPaoLDIHIjOnVjTwdzEhFDEr0XpyQr0Yr0ZDFsG0OhhOwOhqHDDyQhmDjEDGHUInVjTKDDr0br0cr0dDFhejViVK_IDCyQjEDFHnVIjTUDErvDr0fr1Ar1BDEr0Wr0ar0er1CNbk8ck5Tr1DpnICDGiCvSsG0O1G0aDEoUlYnSofDJmKjucjLjWh2CwHsSh2E0aDJjCiV0AlOpLhQmWheiTDEr1Fr1Gr1Hr1IDEiC2O0a1GDHixOimTimWhlMhxVh7Hh7CDIjChZoOlOuJhCxVNDDr1Kr1Lr1MDGiCsG0OhhOwOh7FDClYoUDEjvAjLjzJj1MDDr1Or1Pr1QDDr1Jr1Nr1RNhKpDk6Cr1SpnICDHsY4UzZjvQ1Dh3KxYDKhdhfmWiVxAhQsOjbwOheDDrvDr1Ur1VDGwO-F1VhQh8bsGDF4Uh3Ok_U1DzZDFiChdhfiVuCDDr1Xr1Yr1ZDGsOh5Pj0Jj2Pj6RhpXDJjb0JhnIjfmWhJhjD_QnXDDrvDr1br1cDDr1Wr1ar1dNiGlnTk7Nr1epnICDHjVhelfhvTnBkCh1ZDIrdlxTiQh6Qi7Xhqfi_Uj2GDDrvDr2Ar2BDGsGwO-F1VhQ0ODGiHiQhH9C3EisUDHiCuChdhfiVjaiWDDr2Dr2Er2FDGi5ZjoZh6QjoUjuKjuMDItYjVhemWKjtBhdhfDDrvDr2Hr2IDDr2Cr2Gr2JNjMlsWksNr2KpnICDGzfzEhiewdhlBlkXDFhIhGnMhkLkeDLhje4TmWLk8S8NhQiUiIjCnYDErvDr2Mr2Nr2ODHh7fi2Eizcj2bj5bi1Zj2cDFiCzfhQtWpRDCr2Qr2RDFLjYikBuMvLDFpBnMhGhIhkLDGzfzEhiehjel0ewdDEr2Tr2UrvDr2VDDr2Pr2Sr2WNnKk_Ik4Nr2XpnICDGr0Tr1Er1Tr1fr2Lr2YDHpEKpDlQqciHldMhsBotXkseotYk3Rr0Ar2ZouBr2arvBpnICDEHUIhNMhyJotXh-ZouFkuGouBouBouBr2cpgXo8SCDDi5di6Ai5fDI6ZnZoMUrSiIkUjGDCr2er2fDHiEnZoMoXyMyNoCDK5Oh7B9dh1bh1ch8EhgN7NhwQhoDDCr3Br3CDCr3Ar3DDL5NjxcimD9dh4DjxYinbj4WhoDh5Vj3PDLjBwL3BhlEiaiWkQsfiEnZoMDCr3Fr3GDGiEnZoMoXyMyNDHhFmYoRh1AhoWhhJh8MDIqTYjBKqPhchlEwLDDr3Ir3Jr3KDFjxIj4Qj2Hj2Ji0GDGFoRhFjBmYldDCr3Mr3NDFh8Mh8Kh8Lj4ei7bDHhdhfYpWiWjBkQDCr3Pr3QDFoRoZh4Dhofj6MDFjB3bi1ThcigPDJiEi7Yi7csfyMwL3BwHj5FDDr3Sr3Tr3UDFr3Hr3Lr3Or3Rr3VNZiwIkper3Wo_ZCDJiEnZoMoXwL3BhgbsfyNDJnRpNpGqFpOqEqd7KhhBDIkBoYjBufiaqfhAiFDDr3Yr3Zr3aDGpNpGqFpOqEnRDF5NyIxP7N9dDHoYiVkBoeuf2ahADDr3cr3dr3eDGlrSk8Pjmc7Kj7Zj-RDIUrVjBhvclsfoCiEqCDF_J7b9RkSsBDDr4Ar4Br4CDDr3br3fr4DNbivUk2Xr4Eo_ZCDNinRjkDjkCjkFjhXjhUhkbj4KjlCjmZjwVj4IjxbDMiIDnYhdhfiUiVkZYnQpIiEDCr4Gr4HDFnMhZidjahHDHoJqPoIkZtdh4Gi_VDKkGhFmIhGjdyIxPDYoPDEr4Jr4Kr3Ir4LDEyIxPzJiocDGiEnZoMoXjIHDGhZjaqTtd0DleDDr4Nr4Or4PDHi2Hi4Fh3Pj5Si2Ui8CjieDInQrYjSvIoJjE8JnaDCr4Rr4SDDh5YhwcleDFiEnZoMyNyMDEoPiOpIiIDDr4Ur4Vr4WDEhgblnalnYiuJDEhZnMidhGDFwMkGhFoZxPDDr4Yr4Zr4aDGr4Ir4Mr4Qr4Tr4Xr4bNhKiyBkner4co_ZCDHiEnZoMoXyNyMxKDHoWjTrQhie3BhrJwXDLkBiF1KqfmRia_D7DhmX0Y2MDDr4er4fr5ADHrQioQhoNllIjxdjnVqCDG1KiF0Eh6al0PnMDHnXnAkZjbDuUjSDDr5Cr5Dr5EDH_DhwEh3ShwRj8Ji_PimADGiEnZoMoXHIDIhHjZiFiVDjChdhfDDr5Gr5Hr5IDEh7AjjBi4Lj6GDK2Yh_f6ahHiFkB0WikAwRvIDCr5Kr5LDEr5Br5Fr5Jr5MNiGzfkrKr5No_ZCDKiEnZoMoXyNyMsfwHh2ChxODGlYoU1XnShycofDMhuQiftZhiKhiJjCqZjLjWjSmKvODDr5Pr5Qr5RDIsfwHh2EjyFjyAjxaj4aj4SDGlYoU1XlnLofh0FDCr5Tr5UDGqZsSmKjLjWjDDEtZifvIk8bDFiEUoCItFDEqlAr5Wr5Xr5YDDr5Sr5Vr5ZNjMlyOkwRr5ao_ZCDIhxOjxCipUj_Bj_CinTioEjuSDOiIjCyDiExCDhAjSh0Uh_NikailX9NiODCr5cr5dDDIhNYDIimJi3Hi3JjqOi3IjrPjrQi8UDHkeyDhgBiiFhHjanMDDr5fr6Ar6BDLilXlyS2bhpPhsdiuPk-NhuUixSk-cijIDDkeyDlYDGIxCiEiIDhmQDDr6Dr6Er6FDCkeyDDFiEnZoMikaUDIhmC0VhtEixJh0UvQYiODEr6HphAr6Ir6JDEr5er6Cr6Gr6KNnKlyYk0Qr6Lo_ZCDKjjFjjHjrejjGjvSltCjoQi_MllLjkKDKkcqStPhWieiOufchZwfDCr6Nr6ODF1ChjVlgIiiUjoSDEkcqSlkNtPDNoZh4ChkdhmLhvOh2Gj_ThyWixWh8Ji4Ui4WlnZDDr6Qr6Rr6SDFhkdh4Ch8JinGipTDKiEoXUvIhnKoCi7HqWjEpRDCr6Ur6VDGlkblsLjlbhkNljBlndDC1ChjVDFkcsfjWqStPDDr6Xr6Yr6ZDEr6Pr6Tr6Wr6aNsdlmWk0Br6bo_ZCDBjEDBpPDGsFtIuHvMvVrZDHoPiOjZHIhdhfDEr6dr6er6fr7ADMhkYhmSliGhoG9OjiVjtfi7ajyTitPiscllRDKhZoelsNmTtAaLDqa0ZDCr7Cr7DDGvIhpOikNj3Oh7RjyEDFLiEwXmFUDHaoZiSqPhkAh7PnADDr7Fr7Gr7HDFvMh_Zh4XxaipADELHfjTDIDvQoZiIoRkNiAwHDDr7Jr7Kr7LDEr7Br7Er7Ir7MN4QhtakvWr7No_ZCDIr3Xr4Fr4dr5Or5br6Mr6cr7OOFljKZDBr7QDIIzAmJkKoWpD2UjEDDiNoQjFM5ZotXh-NotYkrRr3Er7Pr7Rr7Sr7To_ZCDJh6fjIuAhNoFjOfpAhODMhA4YiiRmT1WhmLhhRhgMhgfhgHh9XhlDDHiEhkHoJ9TnQifrYDDr7Vr7Wr7XDLhhRhgMhgfhxWhgHjnAi2JlxAhmLi7LkgDDKHoFjOifDmTwIhAhNjIDCr7Zr7aDFvTj9Pk9cllYi3VDIjIuAoFhqPjOhoEHLDKDiYFjGjCnclPlak9Z1FDDr7cr7dr7eDBkdDHnMidjEjah5YaxFDKmT1WhgA6UhAh_Xh_WsIk-JihWDHHjIjOmZhNpApdDEr8Ar8Br8Cr8DDIh9Xj0UjiRi2Ti4Yj4Li5Hj5ZDIhA9Tif1WDwInQhyZDCr8Fr8GDGk8AhnYhiHlwEisXxFDGmT1W4YhgAh_Xh_WDGHmZjOjIpAuADDr8Ir8Jr8KDGr7Yr7br7fr8Er8Hr8LODl0RotXDBr8NDGtGhNHmJkKKM7ZotXirVotYkrTr8MouBr8Or8PpmLq-ICDPhkVhkUh7DhqLhoahpEhpDhpChpFh8ah8ZjyWj6fi5Oi6WDQhAhGnf0CrKoKnMDmTxH4YhZqLtClvMiFDCr8Rr8SDLhkVhkUh7DhqLhoahpEhpDhpChpFh8ah8ZDI4Xwe0chvbikbilP6F-fDCr8Ur8VDELhPlLjKDIhjajOsBjTiZk-DmY9MDG4Xwe0chvbikbilPDFjVlfiAFDDEr8Xr8Yr8Zr8aDHhwLh3FhxAhqBjkei5Gi7BDELhPnOlLDJnf0CyYsXpBtCqL_KxHDDr8cr8dr8eDEivLiiMhzGk-ODFsBjTfjO2cDDLhPlLDIhAnfxHDlGhZrKmTDEr9Ar9Br9Cr9DDFr8Tr8Wr8br8fr9EODlqPotXDBr9GDFLpElQHkLM5aotXkxMotYk4Er9FouBr9Hr9Io-bq-ICDCwChnKDDrKoKilUDGqL0HhoGnfhmSpPDIHmZjOoFpdhNjIfDEr9Kr9Lr9Mr9NDKHmZjOoFpAhNjI2cfihIDEnfwE0CkcDJ0c6FhiUigGiiWhmXk-PlybweDIrKoK0HqLwCkUhoGIDEr9Pr9Qr9Rr9SDLiofh4NinKiuIiuHjhWi2Mj-VipGj6Uh3JDMHjO2cmZoKrKhZhHjIDhoPoFDCr9Ur9VDEilUrKj6Sj6TDI7Dhme0YigTpB2MtCyFDIHmZjOihIoF2cfjIDDr9Xr9Yr9ZDIwRh2Sk_Jjicj5Mi4QrEiiPDIhOjEk-Kk8fk8ehyZipDzCDJnfwEoKrKoGiyPrEtCkWDDr9br9cr9dDHwChnKlsOl3GlhAlgbsKDJ0ciiWigGlyChtPl2M0Hl0Wh1MDGkcnftCqS5fl3ADDr9fr-Ar-BDGr9Or9Tr9Wr9ar9er-CDEhNkfHUMhsCotXkxAotYk5Fr-DouBouBr-EpgXo8SCDKsFtIk8MvVh5Th9BhxNhqYh3WjxUDMiaLndhdhfnWh6fpTqJydh1BigQDCr-Gr-HDHnWuHrZvMj5Wh2WhnMDEL4HwZhlBDEHfhOjTDHsHDiApMhQqDiIDEr-Jr-Kr-Lr-MDCr-Ir-NDMsFtI1avV0NuHlocrehoO9cigQh1BDExLjYh6exbDHKydiAnPiTpVhoLDDr-Pr-Qr-RDHhqDhoOinMh4UjoLhwAhxLDGiAjYlaxbKfDCr-Tr-UDHvVlmBh6el2Nlzfj7cj2dDInNikY1JpTjXydpVitWDCr-Wr-XDDr-Sr-Vr-YNZnNk5Rr-ZpnICDHsF1ah5Eh5FtI0Ni0UDHtLhLhtc_P_NhqbnLDKrFl1Cl1L7aThChHhSiPiTDFHUfhOLDEr-br-cr-dr-eDI0NjmEjmFj4Gj4Fl2HrehxJDEHfhOLDHhHThLjV4NhChnMDDr_Ar_Br_CDChL2NDHuHsFtIvVvMjhIhnGDGiThCTdqJrFDEHfULDEr_Er_Fr_Gr_HDDr-fr_Dr_INb_Pk4Zr_JpnICDLi_fj4ZjxO8Xi_Hj-ajmYlpAjxPi_IjrYDFHfhOUjTDKrZ0EmMiyAvVl1NsFtIiTpTDDr_Lr_Mr_NDFsFtIuHrZvVDFhhC1bl1Q8XilWDEHfUhODGiT1AdqJpaxVDEr_Pr_Qr_Rr_SDGhxNj_Yj4Yh5Uj7UjmdDKjBjXhdhfHLmFiaiU8XDCr_Ur_VDDr_Or_Tr_WNhKlofktQr_XpnICDJsFtIvVh5ThqYj7Q-F1Vh9BDHKhsUhQhEpMkYhqTDDr_Zq1Or_aDGhqTj0Aj1aj7Rj4Tj7TDJLhPmMhQ1VqDhsUhdhfDCr_cr_dDFnSoRvMh_ZrZDFpMhsUhQ1axaDEHfrVhODEr_fq1OsgAsgBDDr_br_esgCNiGlhIk5esgDpnICDHkCnbhrIhwT5Kh2Xh8cDELhPkEwZDJsFtI1auH0NvVrZ5KmMDJThSiPiTiXDnJsJ1FDEsgFsgGsgHsgIDH5Kj0dhqahrIjhHj2Mh7bDIhSiPTjNNiXybnJDCsgKsgLDEhqDjhGh9ShgRDInJhSiPTiL4PiTNDHHfhOUjpZzQrZDDsgNsgOsgPDEsFtI1a0NDDq2Lq1OsgRDEsgJsgMsgQsgSNjMkCk5VsgTpnICDFr-ar_Kr_YsgEsgUDHUHLkCvRod6DMhsDotXkwdotYkzer-OsgVouBsgWq0fpnICDJiEnZoMyNyMoCvIoWkgFDHNThCjZalEh4cDGjSrGiOjdFDDEsgYq9YsgZsgaDJ1cjxXqQ9ZhgPi3Wi3Dh3Ch4LDFalEkNkJhBDINDFkbiYjSiOYDDsgcsgdsgeDGh9Oj-Lj8Kh4LjwPihQDIalEDFNTh1DhCDCshAshBDCalEDBiODEpyQshDq5PshEDJrQhoNjOlLjyBxC5NjTh1ADDhDmaixHDFNakeThCDIiEInZoMjdjSjAHDEshGshHshIshJDGqQi-Ri_Wi3bj8Zh3DDEDFiYkbDGNjAakJhuBYDDshLshMshNDGsgbsgfshCshFshKshOODk_EotXDBshQDFsWNIkfkLMhyKotXkoKotYkieshPouBshRshSpmLq-ICDEtAkU2ZhmSDHwNh1ejrOjrSjqNjwIjrRDInMidhZhGkGiUmSaDIHmZjIhOUfpRmFDEshUshVshWshXDJhkbhwUjhMjtDj0V9XjhLh7OhqMDMiInYvPDjShmEHpPmSapIjIDCshZshaDDtAkU2ZDHljOk_fhhTlkMh7Tj5dlsBDFlEaL1PhRDDshcshdsheDFjvHjvJjvLjvMjvIDEtAkUmS2ZDCsiAsiBDEshYshbshfsiCDDwMhFKDGvBoTlcjdvPmEDHDlOFvQiAoZrIDHjEpPhkbjIhwU9OmFDEsiEsiFsiGsiHDNjkYjkXhlJh9Dh7QhxTh2eh2dh2cjoGizYh7OhgNDLiYnclPkWoKveiWmSkNlNhiIDIHjEjIpPpRmFkGmZDDsiJsiKsiLDDlODlTDBjdDDwMizVjEDGHUjIpPjEhNDEsiNsiOsiPsiQDGi0Zj8WhxUj_Qj_Mj8VDEjEmFvIh7QDIDFhiIkWjSkGjGnCDDsiSsiTsiUDEsiIsiMsiRsiVNZlgckxLsiWo_ZCDCtAaDIHjImZhOUmFpPfDJtRkNhqcihZh1Pi7Kh4Kh7S3NDJqZhuDlEhRhBqMh7GD1YDEsiYsiZsiasibDFlEigahBliDk8aDCjE3NDIHjImZhOmFUpPfDKhuDqZqMhRh7G2TwcjKjLjWDEsidsiesifsjADLjkaj0Th7Sjkcjkbjoej0WjuXjuaj_cjuYDIDwIsMHjEFiAjIDCsjCsjDDFj0Sj0NjzLj0Pj0QDHakNlyIlEhBDmXDCsjFsjGDBtADEwNrGFDDKHLiEpPjImZhpOhtKhOUDEqtWsjIsjJsjKDFsicsjBsjEsjHsjLNbl2Zk1fsjMo_ZCDCsiXsjNODlwJotXDBsjPDHjEkftGlelQHUMhlWotXkyVotYkrWsiDsjOsjQsjRq5Io_ZCDDlFhNmDMkiYotXkoPouFk5HouBouBouBsjTq-Ho8SCDB5EDIl1FhgJk8ClmelqSh4WjiKjqeDHhrGh9QkU9OltZxGkcDDsjVsjWsjXDKHhNjOjImZpduAUhOpADHhAmT1W6Uh7LDiADI_LyF0UkczXhvVxFliYDEsjVsjZsjasjbDGmLnWhtHllH_ci0TDKixFlvDhvMijchnfixBjkUj8UhGlvODMhXiMjPHpAKjdhFjIpdhNfDDsjdsjesjfDH4H1ah2Mh5Eixci0Vh5FDIHjIfhOhNUmZpADIhWrejVThvEielwShiGDEsjVskBskCskDDEsjYsjcskAskEDJmLnWmDhtHi6EhvI_cihQh2WDLHhNpAjOjIUpduAfhOsNDDsjVskGskHDBsNDEmLnWmDhvIDCskJskKDCmLnWDFoRiSaF5ODJHpAjIpdhNfhXiMjPDDskMskNskODEhXiMjPuVDFmLnWhvIlyV_cDCskQskRDEskIskLskPskSNZmDkxUskTphVCDHhXiMjPtQuVhoMh6ODPyFxF0UhnC2YhtFlgLjrKh4aj0HhjRilCxHpF9WDNHhNpAjOjImZUpduAfhO2coFDDskVskWskXDJjzbh4ai2RjzcjjAh7Li2Sj4Aj0LDLHpAjOmZjIuApdmTlsblqYoKDCskZskaDIhvVlmEilChkAh8Dre9WlrUDIkUiE9OUjEhtK6ah1HDGhXiMjPnLhyYuVDDskcskdskeDEyFxFhnC0UDDkchvVqSDGj-Ij-Hh4Wh2KhoMkUDDslAslBslCDGpFxH9WtQxFyFDCskJslEDFskYskbskfslDslFNbhtFkrQslGphVCDFjVlfsYh1Zh-eDHhXiMjPuVhoMre9cDKH4HhN5eUjIfhOmZjpEDEq1UslIslJslKDFre9chkQhxJi6bDHzcjVlftDrDhe5eDDslMq1OslNDEjmGjkLh8WhuRDEjVlfheuEDDslPq1OslQDDslLslOslRNhKlhFkoeslSphVCDIoNh4A7RhvdhhTizah3fi5FDIalEmIxBpMkN8N1PDNsNHhNpAjOjIhXiMLUuYjPhFDDslUslVslWDDmIjEhrGDFhXiMjPpQh6ODGlE1PhmPuWkgKh3TDHLhRqZh7TqMhBhPDEslYslZslaslbDEsNh5WiiXi7ODFmIamXkJlEDHhXiMHjOpQoNjPDDsldsleslfDDslXslcsmANiGoNk0CsmBphVCDEskUslHslTsmCDIlFmDmLnWpFrfoNLMhsEotXotXotYkiZskFsmDouBsmEq-HphVCDMhhGhhEhhFhhDuYhkXinAj0Mi_Oh2Xh6Di7PDMkQhiWDiWF4IlJqAlNwZH9BDCsmGsmHDEkQhiW4IhhCDIDF6LiAqDkblGiYDJHhNjIpd2WUfhOpADEsjVsmJsmKsmLDGDxOiAqDkblGDFhXiMjPuVtQDI2WhgMhgfhlDhgUyGh2KwdDDsmNsmOsmPDFjofi8Di0Sjzai8VDCskQsmRDFhqQh7Khkah5S9eDDhXiMjPDCsmTsmUDFsmIsmMsmQsmSsmVNZl2Uk6KsmWplUCDGhXiMjPtQuVpQDHhWsNmDmLievUkJDHDFiYkbqDxO8HDKHhNjIpdUfjOuYhOpADEsmYsmZsmasmbDGhhGhhEhhFhhDuYhkXDGhWsNmDiemLkJDCsmdsmeDGDFuYiAxOkbDCskJsnADEhgLjoDsNj9aDCskQsnCDEsmcsmfsnBsnDNbl2Tk6JsnEplUCDGoNh4Ahvd7RhhTh3fDLDFiYhpNiAuYkboLxOlOlGDLHhNpAjOjIhXiMLUjPhFDDsnGsnHsnIDDmIjEyQDDLkgLuWDFDFiYhpNhiIDEsmUsnKsnLsnMDDh3Ti6Vi6SDGhXiMpQmL7RjPDHDFoLhpNhiIxBiYDDsnOsnPsnQDDqIhXiMDCjEmIDDhkahqQjkJDDsnSsnTsnUDEsnJsnNsnRsnVNhKloaktcsnWplUCDFhXiMsNjPtQDHlEh3YmXj5PtRh3ZhBDGsNmLoNpF7RkJDIDFiAuYxO6VkbhADEsnYsnZsnasnbDI6VtRkNi1Hh3YlEhsWhBDCsmdsndDDh5WiiXj2NDGkJhjSDkNlEaDCsnfsoADDhADFDFk9WjuZjubh7Zh3ZDEhXiMsNoNDDsoCsoDsoEDEsncsnesoBsoFNiGl2Yk7TsoGplUCDEsmXsnFsnXsoHODlkcotXDBsoJDFlFoNDsRhNMhsFotXotXotYk7ZouBsoIsoKsoLqgTplUCDEiHkFmJkKMhhdotXhsPouFkrBouBouBouBsoNqgTo8SCDEmJkKiZiHMhlXotXhyOouFknfouBouBouBsoPqgTo8SCDFiQkMkS-CjuLDFThSiPNiADIiY_JkWhnIjfhbDoVDDsoRsoSsoTDCiHhVDETjahHhCDJiQkMkSYjbDkDnViZDEo_UsoVsoWsoXDCsoUsoYDFiQkMkSjmAjwaDHhdhfdoekOiVlBDHInEjKHkDhRnQDDsoasobsocDFdhdhfiVmXDE7SilYxCqTDDjaidlBDEsoesofpiLspADDiQkSkMDEkDjU9R5LDGIjKhRhBtd5CDDspCspDspEDKh6Ih8IhobhpGh4VjmSh7ehvc9ChqTDGiQkMkSjahHkDDCspGspHDEsodspBspFspINZ9Uk7DspJo_ZCDGnVh1VxIhzbhkWhiPDFhHjahSiPTDJiQkMkS3AYiZikCh_bkKDDspLspMspNDKh1NhodhnLhrDh8Vhsaj6Pj6Qi3P_JDJiZiQIhSiPTYjaiHDCspPspQDGhzbhiPhkWhpanVhpQDCpiPspSDDspOspRspTNbhjEkuVspUo_ZCDFiQkMkShHjaDKuU0JkPjfhbhoRj0DtdkZh4GDLIiHiZiQkMkSnJDiAkDhRDDspWspXspYDIjoEjoWjoJjoFjoXj1Cj2Ui7GDKiQkMkPjfuU0JhbIhdhfDCspaspbDBvXDChHjaDGiIpIdhdhfnYDHIYiQiZ7SnVkKDEspdspespfsqADDspZspcsqBNhKl2WksEsqCo_ZCDFYiZiQkMkSDFhSiPThCiADJkPjfhbhoR0JjbiDkZpTDJjahHIiQkMkSiHhRjNDEsqEsqFsqGsqHDLjobjzdi0fjzVjmIioWjmJjocjzejuTh2NDHiQjNiHYhRiZIDCsqJsqKDCYiZDDhSiPTDDspdsqMsqNDDsqIsqLsqONiGl2Vk6UsqPo_ZCDEspKspVsqDsqQODhtUotXDBsqSDGmJkKiHkFiciZM3XotXkVotYk4RsoZsqRsqTsqUp2Co_ZCDHuLh3Gh3Vh9UhqCi6ci6dDNtE9FzanVrJrd4S4ZhbjbjNYnJDCsqWsqXDFuLh3Gh3Vh9UhqCDFjahHdxBlBDJhjEhgFkCjciZiQnDkDl2CDDsqZsqasqbDHtE9Fza4ZjpJigJh8GDMhbjbsHjXTYrdtDnYhSiPkCDDsqdq1UsqeDKnbhrIj0fjmfjnck_ch_Uh7bjrNi7MDEmEijELhPDHTkMhHiejNhSiPDDsrAsrBsrCDGnJxB4PpMtElyTDIThSiPjNmEiDYNDEq1Oq2LsrEsrFDDijElsVlrZDFhEkYmElcvBDFhHtExBjadDEsrHq1UsrIsrJDGsqYsqcsqfsrDsrGsrKDFqGLkCjcmJM5botXirJotYkrAsrLouBouBsrMq5Io8SCDCiZYDJxIjNhnLhodnVh1VlgYlldldDEsrOspesqNsrPDFhwOi0chrDj6OimXDMiInYjbjfkPhbhRYzFlIiDiLDCsrRsrSDCsrQsrTDHhSiPTjNiQkMkSDQhqIi5KhochhMh8NhpGh8Ih7Nh7eh4Vi_N9CjzUi5LvDjqFDCsrVsrWDGhSiPTjNxIhnLDHpFmLjPtQhXiM_NDIHjIiEUkPjfuZtcDDsrYsrZsraDDjdhRKDF0fqJnDuZjNDEq1LsrcsrdsqNDDsrXsrbsreNZiwWk6esrfpnICDGhSiPTjNiZiADGuLhgRnbtE4Zh9SDLY0fnDkPjfhbiQrJuZjNxIDDssBssCssDDE0fnDqJjNDBmEDGhSiPTiZYjaDEssFssGq1CssHDHh8Gj3bj3a4ZigJhobjrBDJhSiPTjNwUkDkPjfhbDCssJssKDDssEssIssLNblxNksBssMpnICDEhSiPThCDJiZiQkMYhIjNkSjbldDEssOo_UsoVssPDEiQkMkSiHDEhSiPTjNDJkDYkPjfhbhVpQjKiZDEphAssRssSssTDBhIDCYqKDFhViHVWiZDEssVssWssSssXDDssQssUssYNhKlzdksMssZpnICDFhSiPThZhCDEmAijHiUxMDGhViOhgOmQjrMhiEDIkDYpQnEiZiHhJqNDEssbsscssdsseDJh8ejvEjvNjvOi0JjvGj_Gi7TjjSDHhSiPTibhWwUhJDCstAstBDFmQxG7dvBuDDGhSiPTlBhHhCDJjfkPhbjbiQYiZxMjXDEptSstDstEstFDDp1SplEssODEssfstCstGstHNiGijHk6dstIpnICDFhWiejZhnHvUDIThSiPNhChGhZhHDEprdstKp1SstLDEj1Z1dj3IhlHDGhVThCiRhSiPDHhWiehnHkdjfhbjbDDstNstOstPDChWieDC9QlmcDEstRstSprdp1SDDstMstQstTNjMh1Ek6ZstUpnICDJiHrdrJ3Eh3ch7N9CijSl0JDJhSiPThCjNNiZhbjaDDrvDstWstXDFh1IigerdiQj7MDJYiZkPjfhbjNkGltBk9XDDrvDstZstaDHhqfj_Jh6RjuRjuPjgRjuQDHhSiPTiZjNiAjaDCstcstdDDstYstbsteNnKiwck7EstfpnICDFhSiPTjNiZDHhEjerFhAsQqHjCDJVWXiQYhHIiZjNDEsuBp0NsuCsuDDGh5AhkejpFh4fhlCioMDIhAqHhSiPTiZjNdDCsuFsuGDEiLnIiehWDFqH2frDhAmXDEsqNsqMsuIsuJDDsuEsuHsuKNsdlmdk6XsuLpnICDHssAssNssastJstVsuAsuMDHiZldiHkFqGhLpEMhsGotXkmbotYkqfsrUsuNouBsuOpyapnICDDhInTkfMhsHotXhiBouFkteouBouBouBsuQpyao8SCDBjlGDLhbjXkZiUnXkPjbjftdhoTpTDCsuSsuTDIhbkZnXpTh6Jj9ctdjbDDssVo_UsuVDFi1ci1djiDjiEi1aDIhbjXkPIhLkZrYsIDCsuXsuYDDsuUsuWsuZDFjdqUnPoTlcDHKiBych2HilclaiSDKVWXIoa9VdhGhZjGDEssVsubsucsudDIhwfhwZjtQjtahwGjlHjtTjtYDKjdqUnPoT5fhZhGoHVhCDDssVsufsvADDh2PimEi1fDGyciBKlaiSwTDIjdnPiWlKxVsKlJNDDsvCsvDsvEDDsuesvBsvFNZisIk6asvGphVCDBljRDFiOiFtehnRiiLDJVWXIrViSmU9VhGDEssVsvIsvJsvKDFzahuP0Dj_UhlBDJiOhVhnRoHiSIhiEoPlODDssVsvMsvNDGIVWXlIieDHThCdnCNhZhGDEssVp1SsvPsvQDDsvLsvOsvRNbizKk6bsvSphVCDCsvHsvTDFhIuRickfkFM3YotXotXotYknGsuasvUouBsvVpyaphVCDFjrVh3Hh2RoZzaDJnYiIhjD_QiUqauQwcigIDDssVsvXsvYDBsvZDHi2Ci2Bi2Fi0ei1Yi2Ah2QDMkOhbjXiFatdhBnViRlNiWqaDCsvbsvcDGmAiUnA_WnXtdDKvfhLjvdjwEjuFhDqWkd9YjuGDHIsIYiTpaxV1ADEssVsvesvfswADJtdkZhbi_Zh6JhoTjfjuJkPDIIsIpJsKnQwTljS4EDDssVswCswDDDsvdswBswENZhuYkmIswFplUCDDkGsLnEDNhdhfiUnAnQiViWlJd2amW4InCDEssVswHo_QswIDEi2Gj3dh2Ph2QDKIpJsIiBKzEsMwDnTwTDLhdhfiViWlJsKqakQlN2aFDDswKswLswMDEnAoZlrOxTDGpWkGsLsIl0MuQDInTtawDpJh_FjStDoGDEssVswOswPswQDDswJswNswRNblgdk5GswSplUCDBnTDIh0AihTiblrAiySi5Jk-HlkeDCswUswVDIh6PioJjtOjtRjtWjtMi1Mi1ODFjrAlrBh_Nh0AhuaDDssVswXswYDIoetZifh0RlY1XnSoUDLkRjmPsVvclKjC0bychjUhBlADDswUswaswbDDswWswZswcNhKlkaknHswdplUCDFYqKh1SuTiADLhnShejVoGuJtD7Biaj1Bj1AzBDJuXqM2TtapJjKkX4K4CDEssVswfsxAsxBDBhwCDK7BtDoGhnSuJhezB1FahkDDCsxDsxEDDYqKiADEiDh3Hi_elhSDDssVsxGsxHDDsxCsxFsxINiGiAk3WsxJplUCDFqKhXiMqIYDGnImDlIlwMiehWDNh9axNlbl0KluFkgBzX4Gh9NrDiOiflBDEssVsxLsxMsxNDGhkci4Kh_VhzDhGyBDGqKhXiM6ClIieDDssVsxPsxQDFhoUi1e9YjhPjhQDGlInImDxMieh4eDMlN9BrDiOlBif0LlbwQ2fhBqXDDsxSsxTsxUDDsxOsxRsxVNjMluEk4QsxWplUCDIDlOlTlRiAoZhuY_WDJiYnclPkWoKrKvezDilaDDssVsxYsxZDEhwCimFi1bi2DDNiWlJlNqaiYkWiibqKoLmSlPoKkNDCsxbsxcDCnTh2RDDFDiADFqKlOivbYuTDEssVsxesxfsyADDsxasxdsyBNnKlZkwYsyCplUCDGswGswTswesxKsxXsyDODhsYnKDBsyFDIhI2KuRzPuSnTmDqVM3ZotXotXotYkzJsvasyEsyGsyHpyaplUCDDmVNicDChahMMhheotX-ZouFk3VouBouBouBsyJsyKo8SCDDiDj7aj2ODMhbjXkZhoTiyQlxZlmDkPnXiUjftdDCsyMsyNDJmCmHmNkXmPjiP4K4CmODIhbjbkBmRhVkZjfjXDEsyPqtVo_UsyQDFkBmRhVk8QhqdDGsZ4bjGmChbjbDEqtVo_UsySsyTDBiDDIwD3dhydihejmVlqUsOqaDCsyVsyWDEsyOsyRsyUsyXDFmVNickFpXM-WotXkVotYktKsyYouBouBsyZsyKo8SCDEiXuQ7FltKDKqanJitGlJsKiWhjUoG4PiTDDsyVsybsycDBsydDJjvfjwBinXjwGi-WjmLjwFjuHjvZDIhWiekJkdoH9BYtNDCsyfszADMjvcjwAjrThkPjtJi0C-Bi0Ejvei-VlsSi_TDCsyVszCDDhWiekJDFwFzVjmMrGltJDChoBNDEr8AszEszFszGDDszBszDszHDDAuNGNZigUisBszIszJCDOlAkRrNrRnNlaoawXhsfoS1JlShgEoWDDsyVpyQszLDChDeDJh4Qh5LjgEjlErNh2YlSjgKjnaDEiDuQwPiXDDszNszOszPDCiDwPDLjpQj0KhoZjpNjmWjnZhpfhpe0Gj-Pj2YDCszRszSDFpVhvJrRhsfhgEDGiRjNhDehyUyJDDszRszUszVDEszMszQszTszWNbk_Fk5CszXszJCDDkCmEnbDDsyVq1CszZDDiDh5IwPDGjRnEjUiQkMkSDJmQvBkdqJuDYxGiHjNDDszbszcszdDEYqKiAkdDDszbssVszfDGhXiMnIlIjPqIDHkdjNh1SqAYhViADDsyVs0Bs0CDDiCIHDIiHjdTrdhChHjahRDIYjNiZkdiAkMhIiQDEsyVs0Es0Fs0GDDnbkCmEDChoU9YDGhqfh6RhwSjR-CiQDDs0Is0Js0KDGszaszes0As0Ds0Hs0LNhKiHkyfs0MszJCDHjDuImKoWlXnStfDImRwGjBhEjCkBTigZDDsyVs0Os0PDDmRwGkBDEwPiDhhPuQDDpiUs0Rs0SDFhkNyThjCoUjTDFmRTyXhEwGDDsyVs0Us0VDCmRwGDHmKoWjLtfjTlXsSDDs0XpiUs0YDDi0Pj1bi0QDBs0aDFs0Qs0Ts0Ws0Zs0bNiGyCk6cs0cszJCDKhVhWiekdpfYThCiRhkIDDsyVprds0eDEi-di-fi-ei0BDCprds1ADFj3G1dj3Fj3JhqWDDiDwPuQDGhgCkdhWYiRhVDDs1Cs1Ds1EDFhgLhvfj7dh4di0FDDprds1Gp1SDEs0fs1Bs1Fs1HNjMh1Ek6Ds1IszJCDKjerF2dwbrbixEhJiXltFyXDDsyVp0Ns1KDEhvXlvRwbrbDFjWjLiLyKkHDDsyVs1Ms1NDDwPiDhhPDDpjXp0Ns1PDDhlCh5AhkeDGhAyJkdyXhgC9BDGhvXhsa_RrFltNwbDDs1Rs1Ss1TDEs1Ls1Os1Qs1UNnKiuXksSs1VszJCDGszKszYs0Ns0ds1Js1WDINqGoblFhIpEiHhLDDhMhaiKM-XotXh-WotYkxTsyes1XouBs1Ys1ZszJCDEtNDvQiADMiYnclPkWkNoGaoKiWkJhgCYDDsyVs1bs1cDFhNkJYuTqBDIhWiehBlbxNoHlBifDDsyVs1es1fDCs1ds2ADHhNkJmXhWieYuTDDiLwBjeDDsyVs2Cs2DDE7PhqA7OhqUDCiLjeDCs2Fs2GDHxMhJrHhBlbmXi1NDDsyVp0Ns2IDDkJmXuTDEVWXiDDEhWjehDjDDEs2Kp0Ns2Ls2MDEs2Es2Hs2Js2NDEAuNGhTNZiKk5Ls2Os2PCDIhNkJmXhWieYhEuTDGhDoBiRvapCsUDLVWXImcibFiSmU9PHDEsyVs2Rs2Ss2TDE7P7OhqUhqADFhDoBiRvapCDCs2Vs2WDIh5bh5ch5ah7Ui3Zh3Ei4Bi3dDEiDkJ7P7ODCs2Ys2ZDFh5bh5ch5ah7Ui3fDHIF9PiSmUmXkJDDs2bo_Us2cDEs2Us2Xs2as2dNbiyGk5Js2es2PCDHjDlXjLhuJmKnShmcDHhEsQqejCk8HiaaDEsyVs2Cs3As3BDIh7Wj1fh5di0Li0Oj1Ph7Vi0aDCs3Ds2ZDFjDlXjLhuJmKDCs2Vs3FDDh7Wh5dh7YDHmKnSoWlXjLhuJjTDCs3Hs3IDEs3Cs3Es3Gs3JNhKyCk5Us3Ks2PCDDs2Qs2fs3LODlqOotXDBs3NDFmVNiKickLDDhaiKhMM-YotXm8CotYkkfs2Bs3Ms3Os3Ps3Qs2PCDCiKqGDCiKjFM-MotXhiAouFkpUouBouBouBs3Ss3To8SCDFjerFwb2drbDIhAdoerHnJTDuJDDp0Ns3Vs3WDCiLvJDCuLtTDHjehWiehJ8ShAoeDDs3Ys3Zs3aDCs3Xs3bDFiLvJwB_RjiJDFHUhjWhOtMDILhPrRhjAhEkYkCjNDDs3ds3es3fDIjxLj4UjxN8Thjfh6AjpYjxKDHLhjArRhEkYkCjNDCs4Bs4CDEhjAl1MljZl0ODEhEkYKzSDDLhPrRDHiLiThyUHUe_RDEs4Es4Fs4Gs4HDCjyHjxGDFsZi5Q4bjehRDDs4Jp0Ns4KDEs4As4Ds4Is4LNZk-FknMs4Mo8SBDGkctPrCqSwfwWDHh9Mh9Lh9Ph5eh2Jj-Di0RDCs4Os4PDGkctPwfwWlpNlhVDLjPpF1Cl2L_NhXiMnbmLhjVnLDDp0Ns4Rs4SDFh6Zjvbi_LkgMi7NDHiLtcrFwWh0ShAiODCs4Us4VDDs4Qs4Ts4WNblkfkqZs4Xo8SBDEiLvJwBikeDGiHhVhickBmRYDDs4Zo_Us4aDJhichViHltc8VloWh8PhnOikdDDpuQphAs4cDFhpUhpThpSjjZjjYDHVWXIiHhVhicDCs4es4fDDs4bs4ds5ANhKk-Gk2Vs5Bo8SBDDs4Ns4Ys5CDGiKqGKHUicM1eotXkVotYmxcs3cs5DouBs5Es3To8SBDDlFqVmDDCiKhMMhhWotXhsNouFk6VouBouBouBs5Gs5Ho8SBDCnIlIDEhiG_Xh_YjkHDHsayGhLhXiMjAlyHDDs5Js5Ks5LDFhXiMqInLlIDGzFlsAh_DhA_L2fDGhIjcleLlLlADDs5Ns5Os5PDCs5Ms5QDIhXiMqInbnLjPlIoSDHzXh9ah9NluDj2aj5IhtFDHhWierCiWjZhvE4NDDs5Ss5Ts5UDGjjNjjOi5Ri5Sjzfj5HDLhXiMjclIjPrCjZiODhEnLDCs5Ws5XDBmDDFhXiMqIjPliJDHwWixI4NiIiOFrDDDs5Zs5as5bDFhXiMqInLjcDEtLjAqJ0dDIlhRqLpepfhCTiWdDDs5ds5es5fDEs5Vs5Ys5cs6ADCAuNNZixCkrIs6Bs6CBDJhhQimLildjhZiudiuKileh4Sj_fDNhXiMdhAybiIlIxDnVjcnYF2JDCs6Es6FDCtc1UDHhXiMqIjcxDnLjPDGybdhAhSiPTDDs6Hs6Is6JDHhoH2XhjdljTjsTjsWjsVDHhXiMqIxDnLjPtcDKlkQh0ShZigHdrFTkcjN9VDDs6Ls6Ms6NDEhXiMjcqIDENThCjNDBhEDE6ClIhWieDEs6Ps6Qs6Rs6SDEs6Gs6Ks6Os6TNbtckrCs6Us6CBDEnIvAlIxMDEiOhgOwYiIDMhBxNlbjKiflxPoV0LkdlBaiUDDs6Ws6Xs6YDDnIvAlIDHhdhfdrDmXoeiUDJiOwWkc2XtchBjKxNlbDDs6as6bs6cDEwW6ekcwQDEtcijfikE2XDHiOiUhdhfrDd9QDEstRs6es6fs7ADDs6Zs6ds7BNhKhWkpYs7Cs6CBDKnIvAlIhvfhgLjoIh4djjTj8Xj8cDJhGhZNThCnCdhH_EDDp1Ss7Es7FDIi-bi_Bj_Oi_Di-ci_Ci-ai4DDQlIhG5BhWiesHkPhoQiIhzCnYhBhXhRFsMDCs7Hs7IDFh6FihXjlLj_Vi2LDJlwPhjdyJllWhzC2XisHvXjjMDDstRs7Ks7LDC2XikEDGinFi9Fi9UjibjqaizIDFhXiMh5ZxDjPDFhVhGhZhHsHDEs7Ns7Os7Ps7QDEs7Gs7Js7Ms7RNiGkFkzXs7Ss6CBDHhXiMnIlIjcnLqIDIiRoBN6bhvDpCvahnXDDprds7Us7VDH1dioYj3E7Q4O-Ej3LDHiR8KjhFoBpC6bhnXDJhXiMnIlIjcnLqKhpZhgeDDs7Xs7Ys7ZDIj9Li1LjlNl1OjjLj-Nj-OlvKDHnIlIhXiMnLjchVDDprds7bs7cDDs7Ws7as7dNjMlxHk0as7es6CBDHVWXiSmU5NlTDGhDiRoBmavapCDHnIvAlIhXiMhhQijfDDs8As8Bs8CDEnIlIhXiMDJ1ci9Vi3ai4CjwJi-A9Zh8dh3EDCs8Es8FDGIiSoRmcnS-DDGhDvapCiRoBmaDFnIlIvAhXiMDIigflJpLjCwcjoBhEYDEs8Hs8Is8Js8KDCiRoBDD5elwF6dDFFiSmUoRjZDDhWie6CDEs8Ms8Ns8Os8PDEs8Ds8Gs8Ls8QNnKlzbknbs8Rs6CBDGs6Ds6Vs7Ds7Ts7fs8SDHlFmDqVjchLkFicMhrLotXotXotYk4Ds5Rs8TouBs8Us5Hs6CBDGhXiMqIlInLjcDHDFkblGlKqD0eDLkQhiWhhC4IhgUqAyGzFisd_LwZDDs8Ws8Xs8YDRhhGhhEhhFhhDuYi3Ki3Ni3Li3Mi6Fi6GimKizRi3Oh6DjqGi0DDMiWDFlJiFkQlB8HlNwZqAiRDCs8as8bDEhXiMqIjcDEhWmDievUDFDFiYkbqDDH9QhgBkdiiZkJoHYDEs8ds8es8fs9ADDhXiMh5ZDCsmTs9CDEs8Zs8cs9Bs9DDDAuNhTNZlkdk5As9Es9FBDFYqBkFuTlQDKDFiYkbjmbiAxO8HnclODDs9Hs6as9IDEDlTlRlODGiYnclPkWoKveDGnIlIvAhXiMhhQDDs9Ks9Ls9MDDlInIvADD_EmSh8ODHDFlOhgUrIlQkbDDs9Os9Ps9QDDs9Js9Ns9RNbqBk7As9Ss9FBDCs9Gs9TODizBZODizEbDCs9Vs9WDElFqVDsRMhrMotXotXotYk1SouBs9Us9Xs9Ypyas9FBDEkBmRhViHDGsZ4D4bilElzGijFDEp0No_Us9as9bDLiD9YhoUhwOiQi0dhgRj2Fj2IhgeikJDJhAzFjeiXhtLhgFYiThWDDp0Ns9ds9eDMhnOhxB8Vh8PjmUljEh8Yj6ch4bjjeh2Gj_FDHiLjWkHIjbsZxKDCs-As-BDEjWjLkH6JDD2dwbrbDIuJTiOhvNrPDnJiheDEs-Ds-Ep0Ns-FDKjjbjjcjjajjWhwWhpUh4eh4fhpThpSDLlBrHhBkdiOTiFhdhfYlbDCs-Hs-IDFs9cs9fs-Cs-Gs-JDEvHiKkFicMhlPotXhhfotYm6Ns-KouBouBs-Ls5Ho8SBDibo8To9No-cpgYpgbplCpmMpmPpmSprGpsZpscpuYpwApyYpybpydp0Yp2Dp2Gp4fp7Hp9Dp9Gp9Ip-Mp_Ap_aqgRqgUqiAqjZqkQqmaqoVqrDqrFqsPquMquNqvIqxOqxQq0dq1Aq3Vq5Jq5Mq8Jq9Nq-Jq-Lq-crkErnMrqOrsdrufrvCrxKrzYr2br2dr7Ur8Qr9Jr-FsgXshTsjSsjUsmFsoMsoOsoQsqVsrNsuPsuRsvWsyIsyLsyas1as3Rs3Us5Fs5Is8Vs9Zs-MPQs-NouBs-OouBDCJiJM-OotXhsJouFktVouBouBouBo8Qo8Rs-QBDDJGpHM2GotXhmBotYktRo9JouBouBo9Ko9Ls-SCDCJpHNZixGk7Ko-Is-UENbiyKk6Fo-Xs-UEDEKhEkYh2DDDwQl_Il5DDEo9Os-Xs-Yo_UDEwQlcvBsKDFIiShWiehgFDEo9Oo_bs-as-bDCs-Zs-cNhKnuSntcs-ds-UEDDs-Vs-Ws-eM0QotXhsRotYm8Ho9Ys-fouBo-ao-bs-UBNZitLk1Xo_Ys-QENbiwJk3LpgCs-QENhKltdk2RpgRs-QEDDs_Bs_Cs_DM3SotXkpOotYklao_Ls_EpgVpgWpgXs-QBMhhZotXkxdouFkzKouBouBouBpgZpgas-QBNZlnIk4TphUs-QENbixYksJpiAs-QENhKitMksFpiSs-QENiGiwVkpfpjCs-QENjMltUk7GpjUs-QENnKltWkzGpkEs-QENsdlkHkxFpkRs-QEN4QltTkvVpkds-QEDIs_Hs_Is_Js_Ks_Ls_Ms_Ns_OMhrRotXotXotYktUphHs_PouBplAplBs-QBNZltSktIplTs-QENbiwUkyQpmEs-QEDCs_Rs_SMhlRotXotXotYkwLouBs_TpmJpmKpmLs-QBM-PotXhyNouFk2HouBouBouBpmNpmOs-QBM5QotXhlcouFk3fouBouBouBpmQpmRs-QBDDJpHtVNZiwNkyGpnVs_XENbiubkyJpoCs_XENhKyCkuYpoZs_XENiG8ekqJppHs_XENjMlnSk3eppZs_XENnKsSk0SpqIs_XENsdiKk4ApqTs_XEN4QiwAkuOprBs_XEDDjzOi6QjzRDHrTwarPen2Jh8CnaDCtgAtgBDElkDrElmPi4PDCnHiiIDGrTwarPnah8CinYDDtgDtgEtgFDCtgCtgGNhuAludm7AtgHs_XBN8UltVktbpoMs_XEDDl8Kl8Nl_NDGrTwarPtYhiFIDCtgKtgLDErPwarTn6VDCjeisfDGh1KluMopB_bhzUhADEpmTtgNtgOtgPDCtgMtgQDBpHNivBn_fm7BtgRtgSENivDk8Dk3apnHs_XEDMs_Ys_Zs_as_bs_cs_ds_es_ftgItgJtgTtgUMhrSotXkVotYk3YpmdtgVouBprEprFs_XCNZlwVkvGprbs-QENblxIkpBpsIs-QENhKlxOkwapsUs-QEDDtgXtgYtgZMhrTotXh-OotYk3cprOtgaouBpsXpsYs-QBM5RotXiraouFklGouBouBouBpsapsbs-QBDDhufwA_ADDpsdptFtgdDFwAj_djtAi4ei6CDCptItgfDFnOLhPl3FrRDEpsdptLptMthBDDtgethAthCDDJxS3aNZn3TnuEthDthEENbiuNkvdptYthEENhKluBktPpuGthEENiGluAktOpuTthEEDHqf6AhjcqHyVmMpaDEucrNhmRzIDDpsdthJthKDEzIhqdimSimHDCptIthMDCthLthNNjMnzAm9GthOthEBDFthFthGthHthIthPMhrUotXkqHotYk3dptEthQouBpuWpuXthEBNZl3Hk3GpvBs-QENbloQk0RpvMs-QENhKlrXkwKpvZs-QEDDthSthTthUMhrVotXkoAotYkkJouBthVpvdpvepvfs-QBDBJNZlzck0GpwbthXENbikFk0IpxXthXENhKltYk0JpxJthXENiGlhHk0FpyFthXENjMlnQk0HpyTthXEDFthYthZthathbthcMvYotXkzHotYm-MpwOthdouBpyWpyXthXBM5SotXhiCouFk3QouBouBouBpyZpyas-QBM7UotXhsIouFkuAouBouBouBpycpyas-QBDCJyPNZh_EkvJpzStiBENbiyTkqcp0LtiBENhKiKkrPp0UtiBENiGliEkuFpzctiBEDEtiCtiDtiEtiFM3TotXmxBotYknApzItiGouBp0XpyatiBBDE_XitDi1EjkGDEjAyGsanDDEpjWp0ZtiItiJDErHijXijYrJDEpjWtiLp0ep0fDCtiKtiMDHhSiPThCijYrdrJDGiiKiwTyGjAtLlrTDDpjWtiOtiPDE4OioZ1d-EDGiiKiwTyGrJrdlrTDCtiRtiSDCtiQtiTDDxSpHyPNZomYm1DtiUtiVEDFhWievUpfhzJDIiUjJdifiOlbjKhBDDpjWtiXtiYDEhlHj3HjoRipSDGjJlblraifkdhBDCtiatibDCtiZticNbh1EnnetidtiVEDChVh1CDEpjWtiXtifp1TDDhWvUpfDFIVWXuUDEpjWtjBp1VtjCDD1dh8Bh8ADDNiRh1CDGjbjfhbkPiDpTDDtjEtjFtjGDDtjAtjDtjHNhKomTnnftjItiVEDDtiWtietjJM2HotXmsXotYm0JtiNtjKouBp2Bp2CtiVCDEhWiehJ2QDGrHijXrJ_XitDotRDE4B0IjArFDEpjXtjMtjNtjODBtjPDIhSiPThCijYrdrJrHDH4B1ErF0I2QhzciiKDDpjXtjRtjSDEh6Ll8Ll8M0GDCjehvWDFTrdrJrHhCDDtjUtjVtjWDCtjTtjXNZn_cntDtjYtiVEDEhWiehJ8SDDpjXtjatiYDHluMh1KhzUivHh0fh0etbDGjHhWmXhJjKlbDDpjXtjctjdDCtjbtjeNbn_dm1KtjftiVEDDhVYudDEpjXtjatkBp1TDDhWiehJDEpjXtkDp1VtjCDCtkCtkENhKn_ennStkFtiVEDDtjZtkAtkGDEiKkFIicM7VotXmsWotYm-atjQtkHouBtkIs5HtiVCM5TotXkyCouFkzcouBouBouBp2Ep2Fs-QBDCJ-aNZllGksbp2YtkLENbiiSk0Tp3GtkLENhKlwUkuWp3QtkLENiGh0OkxIp4FtkLENjMhiSk2Ip4OtkLENnKiyVkyWp4YtkLENsd6dkldp3atkLEDHtkMtkNtkOtkPtkQtkRtkSM3UotXotXotYkrZp2RtkTp4cp4dp4etkLBNZ9Uk2ep5Rs-QENbl2dk2Lp5ds-QENhK1Yk7Lp6Ls-QENiGk-Vk6Rp6Zs-QENjMlmSksGp7Ds-QEDFtkVtkWtkXtkYtkZM5UotXotXotYknLp5DtkaouBp7Gp2Fs-QBDDJG-bNZluLk5Ep7atkcENbrEk3Ap8FtkcENhKyCkqEp8RtkcENiGljNk7Hp8etkcEDFhejVxTlf2LDEoE5ekTlSDEVWIoaDEpyQtlBtlCtlDDEhgQqQhgPhhKDEhejVxTlfDCtlFtlGDCtlEtlHNjMh1ZnpatlItkcEDEhVud5I5HDFhHTjahZlBDEVWIjHDEpyQtlKtlLtlMDEhViQkMkGDEhHThZhGDDtlFtlOtlPDCtlNtlQNnKn2Em1HtlRtkcEDDYqBhnEDENTh1DhCDFsHnucmSh_VnyKDEpyQtlTtlUtlVDDl9Cl4Ll-CDGYqBhVFDmSDCtlXtlYDCtlWtlZNsdn9XmtBtlatkcEDHtkdtketkftlAtlJtlStlbM3VotXh-YotYkyNp7OtlcouBp9Bp9CtkcBM5VotXhsQouFkqTouBouBouBp9Ep9Fs-QBM5WotXhleouFkyHouBouBouBp9Hpvfs-QBNZlsMksCp9bs-QENblsEkrbp-Hs-QEDCtmAtmBMhrWotXkVotYkyOp9PtmCouBp-Kp-Ls-QBMhrXotXkwPotYkrXp-douBouBp-ep-fs-QBMhrYotXh-VotYkuDp_XouBouBp_Yp_Zs-QBMhrZotXkqFotYkoWqgOouBouBqgPqgQs_XBMkiLotXkucouFk6WouBouBouBqgSqgTs-QBNZlzWkyKqhOs-QENbloOknYqhas-QEDCtmItmJMhraotXkVotYkjVqhCtmKqheqhfqgTs-QBNZisbkicqicthXENbkdkwCqjIthXENhKijQkvMqjTthXEDDtmMtmNtmOMhlSotXnpeotYkyMqiOtmPqjXqjYqgTthXBDCJGMhyFotXkwFotYnrfqkNouBouBqkOqkPtmRBNZivZk4cqlHs-QENbk_Yk2JqlXs-QENhKitBkrNqmHs-QENiGrIknZqmUs-QEDEtmTtmUtmVtmWMyOotXhlaotYkvNqkVtmXqmYqmZp9Fs-QBDCJtVNZpUk5dqnHtmZENbiwHk6EqnftmZENhKitJk4eqoRtmZENiGlVk3BqnRtmZEDHnBsC1O6QrLhe2LDCtgAtmeDHnBsC1O6QrL3c2LDCtgDtnADCtmftnBNjMludnrNtnCtmZBDFtmatmbtmctmdtnDM0RotXhlYotYkqLqnAtnEouBqoUp-ftmZCNZ9Uk2AqpHs-QENbhkMk1eqpTs-QENhKl2ek2FqqAs-QENiGhjEk3IqqRs-QENjM1Yk2Mqqes-QEDFtnGtnHtnItnJtnKMzLotXhlZotYkzdqoctnLouBqrBqrCs-QBM-RotXhsKouFkrYouBouBouBqrEp2Cs-QBNZitRk6QqrYs-QENbtOk6NqsGs-QEDCtnOtnPMxRotXkVotYk2dqrLtnQqsNqsOpmLs-QBNZiuUkwBqtEthXENb2SkuEqtSthXENhKyQk0DquIthXEDDtnStnTtnUMzMotXkoXotYkvHqsVtnVouBquLqgTthXBM5XotXhlbouFktSouBouBouBqrEqgTs-QBNZisVkvKquZs-QENbiwbkvRqvEs-QEDCtnYtnZMhlTotXotXotYk2YouBtnaouBqvHp2Cs-QBNZljCk7Jqvfs-QENbrKktMqwLs-QENhKiybkwDqwcs-QENiGlwZk6SqxHs-QEDEtnctndtnetnfMhlUotXotXotYkrMqvQtoAqxMqxNp2Cs-QBM7WotXhsOouFkpXouBouBouBqxPpgXtmRBNZiwYk6BqyStmRENbkGk4bqzBtmRENhKyCkwTqzWtmRENiGlzIk7Xq0DtmRENjMrIk2Eq0WtmREDFtoDtoEtoFtoGtoHMzNotXhldotYkrSqxftoIq0bq0cpgXtmREM3WotXkybouFkrDouBouBouBq0eq0ftmRBNZiwXkqYq1WtmRENbitdk5Dq2GtmRENhKiuGkweq2TtmRENiGlhGksKq3DtmRENjMljWk4Xq3RtmREDFtoLtoMtoNtoOtoPM7XotXirIotYk0Uq1FtoQouBq3Uq0ftmRBNZl2Sk5Qq4RtmRENbloPk4Pq5EtmREDCtoStoTM-SotXkpNotYknKq3dtoUouBq5Hq5ItmRBMhyIotXkzBouFkndouBouBouBq5Kq5LtmRBNZhkFk1Lq6QtmRENbhvak4fq6btmRENhKiwBk5cq7JtmRENiGnNk5Oq7VtmRENjMitVkrOq8FtmREDFtoXtoYtoZtoatobMhrbotXotXotYknJq5etocouBq8Iq0ftmRBNZikKk4Yq8atmRENblrCkmfq9GtmREDCtoetofMhrcotXotXotYktfouBtpAq9Lq9Mq5ItmRBM7YotXkncotYkvOq-DouBq-Fq-Gq-HtmRBMhrdotXkpIouFknOouBouBouBq-KpgXtmRBM-TotXkVotYksUq-aouBouBq-bp_ZtmRBNZlyNkrfq_VtmRENblyek2frgGtmRENhKk_Hk7FrgWtmRENiGixNisCrhCtmRENjMyCkwUrhRtmRENnKl3EksLriBtmRENsdlhJk6YriNtmREN4QloTk5SriftmRENhuAlsFksArjPtmREN8UrIk5XrjctmREDKtpFtpGtpHtpItpJtpKtpLtpMtpNtpOM-UotXh-RotYktaq_FtpPrkBrkCrkDtmRENZllTk5MrlDtmRENbitak4drlStmRENhKivGk5PrmEtmRENiGlzAkzIrmUtmRENjMlkZk4arnFtmREDFtpRtpStpTtpUtpVM-VotXh-PotYkpMrkUtpWrnJrnKrnLtmRBNZk8Nk5KrnctmRENbhoBkwSroMtmRENhKlQk1PrpAtmRENiGqcklXrpLtmRENjMltQk6OrpatmRENnKlOkuXrqItmREDGtpYtpZtpatpbtpctpdM5YotXkpHotYkjWrnQtperqMrqNp2CtmRBNZivRk3OrrAtmRENbiyWkwGrrYtmRENhKisEk6GrsGtmRENiGixRkwcrsXtmREDEtqAtqBtqCtqDMhreotXh-QotYkqDrqStqErsbrscpgXtmRBNZl0Ek6IrtRtmRENbikKk5frtftmRENhKisSk7IruMtmRENiGlyGk5NruZtmREDEtqGtqHtqItqJMhrfotXkpGotYkvLrtFtqKrudruepmLtmRBMhhcotXkoNouFk5WouBouBouBrvArvBtmRBNZk-SkuQrwBtmRENbliSkwHrwOtmRENhKijCk7YrxDtmREDDtqNtqOtqPMhsAotXkVotYkvTrvPtqQrxHrxIrxJtmRBNZl1Bk7WrxftmRENbitNksIryTtmRENhKlyfk4UrzDtmRENiGlQksdrzUtmREDEtqStqTtqUtqVMhlVotXk4GotYk4OrxStqWouBrzXrxJtmRBNZizCk5Ir0StmRENbk8ck5Tr1DtmRENhKpDk6Cr1StmRENiGlnTk7Nr1etmRENjMlsWksNr2KtmRENnKk_Ik4Nr2XtmREDGtqYtqZtqatqbtqctqdMhsBotXkseotYk3Rr0AtqeouBr2arvBtmRBMhyJotXh-ZouFkuGouBouBouBr2cpgXtmRBNZiwIkper3WtmRENbivUk2Xr4EtmRENhKiyBkner4ctmRENiGzfkrKr5NtmRENjMlyOkwRr5atmRENnKlyYk0Qr6LtmRENsdlmWk0Br6btmREN4QhtakvWr7NtmREDItrBtrCtrDtrEtrFtrGtrHtrIM5ZotXh-NotYkrRr3EtrJr7Rr7Sr7TtmRBM7ZotXirVotYkrTr8MouBr8Or8PpmLtmRBM5aotXkxMotYk4Er9FouBr9Hr9Io-btmRBMhsCotXkxAotYk5Fr-DouBouBr-EpgXtmRBNZnNk5Rr-ZtmRENb_Pk4Zr_JtmRENhKlofktQr_XtmRENiGlhIk5esgDtmRENjMkCk5VsgTtmREDFtrOtrPtrQtrRtrSMhsDotXkwdotYkzer-OtrTouBsgWq0ftmRBMhyKotXkoKotYkieshPouBshRshSpmLtmRENZlgckxLsiWtmRENbl2Zk1fsjMtmREDCtrWtrXMhlWotXkyVotYkrWsiDtrYsjQsjRq5ItmREMkiYotXkoPouFk5HouBouBouBsjTq-HtmRBNZmDkxUskTtmRENbhtFkrQslGtmRENhKlhFkoeslStmRENiGoNk0CsmBtmREDEtrbtrctrdtreMhsEotXotXotYkiZskFtrfouBsmEq-HtmRBNZl2Uk6KsmWtmRENbl2Tk6JsnEtmRENhKloaktcsnWtmRENiGl2Yk7TsoGtmREDEtsBtsCtsDtsEMhsFotXotXotYk7ZouBtsFsoKsoLqgTtmRBMhhdotXhsPouFkrBouBouBouBsoNqgTs-QBMhlXotXhyOouFknfouBouBouBsoPqgTs-QBNZ9Uk7DspJs-QENbhjEkuVspUs-QENhKl2WksEsqCs-QENiGl2Vk6UsqPs-QEDEtsJtsKtsLtsMM3XotXkVotYk4RsoZtsNsqTsqUp2Cs-QBM5botXirJotYkrAsrLouBouBsrMq5Is-QBNZiwWk6esrfs-QENblxNksBssMs-QENhKlzdksMssZs-QENiGijHk6dstIs-QENjMh1Ek6ZstUs-QENnKiwck7Estfs-QENsdlmdk6XsuLs-QEDHtsQtsRtsStsTtsUtsVtsWMhsGotXkmbotYkqfsrUtsXouBsuOpyas-QBMhsHotXhiBouFkteouBouBouBsuQpyas-QBNZisIk6asvGthXENbizKk6bsvSthXEDCtsatsbM3YotXkVotYknGsuatscouBsvVpyathXBNZhuYkmIswFthXENblgdk5GswSthXENhKlkaknHswdthXENiGiAk3WsxJthXENjMluEk4QsxWthXENnKlZkwYsyCthXEDGtsetsfttAttBttCttDM3ZotXhsLotYkzJsvattEsyGsyHpyathXBMhheotX-ZouFk3VouBouBouBsyJsyKs-QBM-WotXkVotYktKsyYouBouBsyZsyKs-QBNZigUisBszIthXENbk_Fk5CszXthXEDFhDyJiRejNDEszRo9OttKo-KDDhDyJiRDEo9Oo-KttMszPDCttLttNNhKnxRm9UttOthXENiGiHkyfs0MthXENjMiuXksSs1VthXENnKyCk6cs0cthXENsdh1Ek6Ds1IthXEDHttIttJttPttQttRttSttTM-XotXh-WotYkxTsyettUouBs1Ys1ZthXBNZiKk5Ls2OthXENbiyGk5Js2ethXENhKyCk5Us3KthXEDDttWttXttYM-YotXirXotYkkfs2BttZs3Os3Ps3QthXBM-MotXhiAouFkpUouBouBouBs3Ss3Ts-QBDHs3Xs3bs9cs9fs-Cs-Gs-JNZk-FknMs4MtmRENblkfkqZs4XtmRENhKk-Gk2Vs5BtmREDDttdttettfDFvHiKqGkFicDDiKjFhMM1eotXhhfotYm6LttctuAouBtuBtuCtmRBMhhWotXhsNouFk6VouBouBouBs5Gs5Hs-QBNZixCkrIs6Bs-QENbtckrCs6Us-QENhKhWkpYs7Cs-QENiGkFkzXs7Ss-QENjMlxHk0as7es-QENnKlzbknbs8Rs-QEDGtuFtuGtuHtuItuJtuKMhrLotXotXotYk4Ds5RtuLouBs8Us5Hs-QBNZlkdk5As9Es-QENbqBk7As9Ss-QEDCtuNtuOMhrMotXotXotYk1SouBtuPs9Xs9Ypyas-QBDibs-Rs-Ts_As_Fs_Gs_Qs_Us_Vs_WtgWtgbtgcthRthWthethftiAtiHtjLtkJtkKtkUtkbtldtletlftmDtmEtmFtmGtmHtmLtmQtmStmYtnFtnMtnNtnRtnWtnXtnbtoBtoCtoJtoKtoRtoVtoWtodtpBtpCtpDtpEtpQtpXtpftqFtqLtqMtqRtqXtqftrAtrKtrLtrMtrNtrUtrVtrZtratsAtsGtsHtsItsOtsPtsYtsZtsdttFttGttHttVttattbtuDtuEtuMtuQQtuRouBs-OouBRiyNPDBtuTDEmbuXocpUSuXkuKSmbk3bDCtuWtuXDDQlDOTmVh-CtuUotXotYouFk2GksZtuVtuYouBtuZCRluWPDBtubDDhvCicnTSnTkjJDBtueDDAQOThvBmjBtucotXouFouFklLk7RtudtufouBtvACR4VPDBtvCDC1BzOS1BkwADBtvFT4ViqAtvDotXouFotYkraotXtvEtvGouBtvACR1BPDBtvIDE4VpDnEiKS4VktJDBtvLT1BiqBtvJotXouFotYkvAktNtvKtvMouBtvACRlgCPRlgEzGRliczGDDtvOtvPtvQDEvFvGsWyUThtBmjCtvRotXouFouFk7Qk7MtvSouBouBtvACRliePDBtvUDD4L8DjcS8Dk2SDBtvXThiamjDtvV4FouFouFkkBkjftvWtvYouBtvACRmbPDBtvaDFmVyWseLrcSmVk2DDBtvdDClrclrdDEQlDuPOTmbkhVtvbotXotYotYk7Pk6TtvctvetvftwACRlgNPDBtwCDFmbsenEpXhLDBlgMDDQuPOTyWmkEtwDotXouFouFk5ZotXtwEouBtwFtwGCRlnXPRkTzGDCtwItwJDELmbyWpESLkjMDBtwMTsekhWtwKotXotYouFk0LkvFtwLtwNouBtuZCRLPDBtwPDFqGseHUrcSsekqQS3ekjLDCtwStwTTLkhXtwQotXouFotYk7OkwOtwRtwUouBtuZCRrcPRlLzGDCtwWtwXDFpELhQHUSpEkkRDBtwaTrckhYtwYotXouFotYk2BkqNtwZtwbouBtuZCRhzVPRlkVzGDCtwdtweDErcxehQmbSrckxODBtxBTpEmkFtwfotXouFouFklYklKtxAtxCouBtvACRkpAPRlidzGDCtxEtxFDEhia4Ljc-dShiak2TDBtxIT8DmkGtxGotXouFouFkmZkoftxHtxJouBtvACR-dPDBtxLDDmb8DigKT-dmkHtxM4FouFotYkoBotXtxNouBouBtvACRlqKPDBtxPDD8ZxcraThuOmkItxQotXouFouFk3XotXtxRouBouBtvACRiKPDBtxTDEvHhjbiH8TSvHkmPS8TksVDCtxWtxXTiKmkJtxUotXouFotYkidotXtxVtxYouBtvACRlgPPDBtxaDFiKqVNiHnESiKksWDBtxdTvHmkNtxbotXotYouFkvDkoHtxctxeouBtwGCRuXPDBtyADFmV1LuFpUnESmVkuJDBtyDTuXmkOtyBotXouFotYk0VksatyCtyEouBtwGCRluUPDBtyGDGyA1R1ShjbichRS1RkxXS1SkxYSickxcDDtyJtyKtyLTuFmkPtyHotXouFouFkmEotXtyItyMouBtvACRlubPDBtyODExEobuFISxEkyEDBtyRTyAmkQtyPotXouFouFk3SotXtyQtySouBtvACRluQPDBtyUDE1SuF1ThIS1SknESuFkxaSlektHDDtyXtyYtyZT1RmkRtyVotXouFouFknRotXtyWtyaouBtwGCRluSPDBtycDF1RuFleidmJS1RkoRSuFkxZShjbkoJDDtyftzAtzBT1SmkStydotXouFouFk1VotXtyetzCouBtvACRluTPDBtzEDEiKvHuF1TS1SkoIDBtzHThjbmkTtzFotXouFouFk0botXtzGtzIouBtvACRigAPDBtzKDGvFyUsWhtChtByfSsWknaDBtzNTvGmkUtzLotXouFouFk1NotXtzMtzOouBtvACRk_DPDBtzQDEvGhtByUyfSvGkoEDBtzTTsWmkKtzRigAouFouFkvIotXtzStzUouBtvACRzOPDBtzWDEhJ9D9EITzOmkLtzXhubouFotYklJotXtzYouBouBtvACRhubPDBtzaDEhJ9EzOhuZT9DmkMtzbotXouFouFknPotXtzcouBouBtvACRlgFPDBtzeDEvFvGyf8fTigBiqEtzfotXouFouFkibotXt0AouBouBtvACRIPDBt0CDFiShNzOxehJSiSk2QShJkkODCt0Ft0GTImkVt0DotXotYotYk3JkkNt0Et0HouBtwGCRhJPDBt0JDE9D9EzOISIkqODBt0MThJmkWt0KotXouFotYknQotXt0Lt0NouBtvACRluYPDBt0PDDichvBvHDBluXThvCmkXt0QotXouFouFk1YotXt0RouBt0StvACRk_XPDBt0UDDpD1B2USpDkleDBt0XT_GmkYt0VotXouFouFksHotXt0Wt0YouBtvACRiSPDBt0aDEIzOFkLSIk2PSFkkMDCt0dt0eTiSiqFt0botXouFotYkkWotXt0ct0fouBtwGCRxePDBt1BDEpEIhQmbDDijClsIlsHTxemkZt1CotXotYouFk3ZknSt1DouBt1EtvACRhQPDBt1GDELrcKpEThQkhat1HotXouFotYk6HkmGt1IouBouBtuZCRliBPDBt1KDFKhFlQqcNTpKmkat1LotXouFouFk4FktLt1MouBouBtvACRrVPDBt1ODD1LIicTrViqGt1PotXouFotYkwNotXt1QouBouBtvACRoWPDBt1SDDyHmbraSyHktCDBt1VToWmkdt1TmbouFotYkrVotXt1Ut1WouBtvACRivPPDBt1YDFicpUnEImbSickjeDBt1bT1Lmket1ZotXotYouFkqSotXt1at1couBtvACRluVPDBt1eDF1LuFocobhvCS1LkuNS0Bk1bSuFkxbDDt2Bt2Ct2DDBh-aTicmkft1fotXouFouFkmDkvft2At2Et2FtvACRizJPDBt2HDDoW2UISoWk1aDBt2KTyHmlAt2IotXouFouFkqRm3et2Jt2LouBtvACRlqJPDBt2NDFrahjT8ZhuO8aTxcmlBt2OotXouFouFk5BknTt2PouBouBtvACRlqBPDBt2RDFxchuO8ara1LT8ZmlCt2SotXouFouFkrdotXt2TouBouBtvACRpUPDBt2VDEocnEpXmVSnEkkLSpXkkKDCt2Yt2ZTpUkhbt2WmbotYotYkjTotXt2Xt2aouBtuZCRh0aPDBt2cDFpUobmVuFwASobk2UDBt2fTociqHt2dotXouFouFk6AotXt2et3AouBtwGCRzIPDBt3CDEwApXpUmVSwAklZDBt3FTzImkbt3DmbouFotYkkHotXt3Et3GouBtvACRwAPDBt3IDEzIpXpUmVSzIkkADBt3LTwAh-Ft3JmbouFotYk3CotXt3Kt3MouBtuZCRpXPDBt3ODFnEpUzIwAyWSpUklODBt3RTpXmkct3PotXouFotYk7BotXt3Qt3SouBtvACR8fPRljfzGRpdzGDDt3Ut3Vt3WDFqThRHUIT8fmlDt3XotXouFotYk3DotXt3YouBouBtvACRhRPDBt3aDFKzA1T8MqGS8MkyIDBt3dThRmlIt3botXouFotYklRkift3ct3eouBtwGCR8MPDBt4ADDhRKrfShRkrUDBt4DT8MmlJt4BotXouFotYklPotXt4Ct4EouBtvACRKPDBt4GDGhF1TvRodkflFShFkkcDBt4JTKkhet4HotXotYouFk0PkjRt4It4KouBtuZCRlucPDBt4MDEKhRzA1RSzAk2WDBt4PT1TmlKt4NotXouFouFkjOotXt4Ot4QouBtvACRlzEPDBt4SDCodKSodklNDBt4VTvRmlLt4TotXouFouFk4WotXt4Ut4WouBtvACRlwCPDBt4YDCvRKSvRkyUDBt4bTodmlMt4ZotXouFouFk4SotXt4at4couBtvACRltbPDBt4eDFvFyUvGhFhtCSvFk1WDBt5BTyfmlNt4fotXouFouFkpdotXt5At5CouBtvACRlFPRlrJzTRlrFzTDDt5Et5Ft5GDFKkfmDqVjPSjPkkCSuSkmKShLklBSjckkEDEt5Jt5Kt5Lt5MDClrKlrGTlFmlOt5HotXotYouFkkGk1Mt5It5Nt5OtwGCRjPPDBt5QDElFKnWmLSlFkqIDBt5TTjPmlEt5RotXouFouFkjSkpVt5St5UouBtvACRkfPRigCzTDCt5Wt5XDEKlFlQleSqGkoGDBt5aDBlgHDEQlDirdOTkfkhct5YotXotYouFkxJkuPt5Zt5bt5ct5dCRxWPDBt5fDEIiHKhNSpDkoCSiHknXShtJknWDDt6Ct6Dt6ETxWmlFt6AotXouFotYknUotXt6Bt6FouBtvACRtGPDBt6HDDD8fvGDBiyOTtGkhdt6IotXouFouFk3Nksct6JouBt6KtwACRhtJPDBt6MDDiHzAxWSxWknVDBt6PThtJmlGt6NotXouFouFk7aotXt6Ot6QouBtvACR8TPDBt6SDDiKpKvHSiKksXDBt6VT8TmlHt6TotXouFotYkmOotXt6Ut6WouBtvACRnEPDBt6YDFobpUpXkFudSpUkmWSobkmVDCt6bt6cTnEmlPt6ZotXotYotYk2OotXt6at6douBtvACRluZPDBt6fDEnEocyAkFSockkUSnEkvcDCt7Ct7DTobmlSt7AotXouFouFkqdotXt7Bt7EouBtvACRudPDBt7GDDilDnEkFTudiqIt7HmbouFotYk1GotXt7IouBouBtvACRlzZPDBt7KDEudnEsepXTilDmlTt7LmbouFouFkpcotXt7MouBouBtvACRhNPDBt7ODDIHUSHkxGSUkzZDCt7Rt7SThNmlUt7PotXouFotYk6MkvBt7Qt7TouBtvACRHPDBt7VDEUhNLISUkkPShNkwIDCt7Yt7ZTHmlVt7WotXouFotYkjdotXt7Xt7aouBtwGCRUPDBt7cDEHhNL6DSHklDShNkwJS6DklEDDt7ft8At8BTUmlWt7dotXouFotYkjZotXt7et8CouBtvACRiHPDBt8EDFkF8EmJkKiKSkFkwVSxWkwWDCt8Ht8ITiHkhft8FotXotYotYk3FotXt8Gt8JouBtuZCRhLPDBt8LDEnEyWyelFSlFkkDDBt8OThLmlXt8MotXotYouFk0Ykmat8Nt8PouBtwGCR8EPDBt8RDDkFiHISkFkqCDBt8UT8EmlQt8SotXouFouFksDotXt8Tt8VouBtvACRkFPDBt8XDF8EiHnEqVNS8EkqASiHkqBDCt8at8bTkFmlRt8YotXotYouFkpPotXt8Zt8couBtvACRiZPDBt8eDDldsRkKSldkpCDBt9BDBlhOTiZmlYt8fotXouFotYkyLotXt9At9Ct9DtvACRldPDBt9FDEiZFkLihYSiZkpDDBt9ITldmlct9GotXouFotYk5YotXt9Ht9JouBtwGCRlrRPDBt9LDEyRDlQiZSDkkYSyRknFDCt9Ot9PTsRkiCt9MotXouFouFkxKotXt9Nt9QouBtuZCRlnFPDBt9SDDldkLicTihYmldt9Th-aouFotYk3KkqMt9UouBouBtvACRFPDBt9WDFkLDhFiSldSDkmUSkLkpbSiSkjQDDt9Zt9at9bTFmlet9XotXouFotYk0OotXt9Yt9couBtvACRzUPDBt9eDFFDldiShFSFkmeSDkyPDCt-Bt-CTkLiqJt9fotXotYouFk6PkxEt-At-DouBtwGCRhFPDBt-FDEKFxE0BSKklMDBt-IThFmlft-GotXouFouFkkFotXt-Ht-JouBtvACRiwfPDBt-LDEicxEkLocSxEk1cSick1dDCt-Ot-PT0BmmAt-MotXouFouFk1Tm3dt-Nt-QouBtvACRijUPDBt-SDFyAikV0BiShFSyAkyDS0BkkVDCt-Vt-WTxEmmBt-TotXouFouFk0eotXt-Ut-XouBtvACRDPDBt-ZDEFkLsRtGSFkkXSkLkpaSsRkkZDDt-ct-dt-eTDkiAt-aotXouFotYk5aotXt-bt-fouBtuZCRltfPDBt_BDEhJ9DxEhuZT9EmlZt_CotXouFouFk2botXt_DouBouBtvACRlQPDBt_FDGqcsRleidNhFSqck4JSNkkeSlektFDDt_It_Jt_KDEl1el1diyal1fTlQh-Gt_GotXouFouFkpQotXt_Ht_Lt_MtuZCRqcPDBt_ODFlQsRidKpKSlQk0MDBt_RDEl1Wl1XiyXl1YTqckiBt_PotXouFouFkpRotXt_Qt_St_TtwACRlgGPDBt_VDEvGsWyfyUThtCmlat_WotXouFouFk1ZotXt_XouBouBtvACRlyZPDBt_ZDCxEyATikVmlbt_aijUouFotYk2CotXt_bouBouBtvACRkCPDBt_dDDjcqGLSjckqbDBugATkCiqKt_e4FouFotYkwfotXt_fugBouBtvACR4FPDBugDDFLjckCkfhRSkfkoFDBugGTqGmmCugEotXouFouFk6fk0ZugFugHouBtvACRjcPDBugJDEkC4LqGlFSlFkjFS4LkjDSkCkqaDDugMugNugOTjcmmDugK4FouFotYkjaotXugLugPouBtvACRlhEPDBugRDELUjcqGSUkocDBugUT6DmmEugSotXouFotYkuCotXugTugVouBtvACRlhCPDBugXDEqGLjc-dDBlhDTigKmmFugYotXouFouFkkSotXugZouBugatvACR4LPDBugcDDjc8DhiaSjckjEDBugfT4LmmGugd4FouFotYk2cotXugeuhAouBtvACRqTPDBuhCDEzA8f4JhjTTqTmjEuhDotXouFotYktdotXuhEouBouBtvACRluRPDBuhGDEqThRK1TS1Tk1EDBuhJTzAmjFuhHotXouFouFk4VknCuhIuhKouBtwGCRlmVPDBuhMDDyHpDqTT2UmjGuhNotXouFouFk0XotXuhOouBouBtvACRpDPDBuhQDE_G2U1BxWSxWkoDS_Gk4CDCuhTuhUTpDmjHuhRotXotYouFktZkkTuhSuhVouBtwGCRlqIPDBuhXDEraxcqTkKThjTmjIuhYotXouFouFkycotXuhZouBouBtvACRvFPDBuhbDEyUvGyfigBSyUk1ISyfk1JDCuheuhfTvFmjJuhcotXouFotYk1RotXuhduiAouBtvACRlgDPDBuiCDEvFsWvGyfSvFkiaDBuiFTyUmjKuiDotXouFouFk4MotXuiEuiGouBtvACR4JPDBuiIDFkKleidmJNDDliKliLliMT4JmjLuiJotXouFotYkrFotXuiKouBuiLtvACRNPDBuiNDEhIlQmJkFShIkkdSlekmSSlQk4LSidklADEuiQuiRuiSuiTDCikLlwcTNh-DuiOotXouFotYk0WotXuiPuiUuiVtuZCRmJPDBuiXDEkKleiHNSkKkuSShIkueSlekudDDuiauibuicDDhHh0OlqVTmJh-EuiYotXotYouFktTotXuiZuiduietuZCRkKPDBujADFmJ8ara4JiZSmJkufSidklWDCujDujEDEieivS8bivTTkKmjMujBotXotYouFkxVotXujCujFujGtvACRlqCPDBujIDEkKra8ZxcT8amjNujJotXouFouFk1UotXujKouBouBtvACRlqDPDBujMDExchjT8a8ZTramjOujNotXouFouFk1DotXujOouBouBtvACRlePDBujQDFidkfkK1SjESidklVShIkmRSNkmQSlQktESmJkmTS1RktDDGujTujUujVujWujXujYDDnMlnJlnKTlekhLujRotXouFouFkrcotXujSujZujatuZCRidPDBujcDFleqclQkK4JSlektGSkKkuTSNklUDDujfukAukBDCl0DiyITidkhMujdotXouFotYkxWotXujeukCukDtuZCRltePDBukFDEhJ9D9ENThuZmjPukGhubouFouFk0cotXukHouBouBtvACRiwQPDBukJDEqVmDhLlFSqVkxDSmDkoTDCukMukNTyemjQukKotXouFouFkmAm3cukLukOouBtvACRlgXPDBukQDEmDyelFkFSmDkoSSyekoVDCukTukUTqVmjSukRotXotYouFkvUotXukSukVouBtwGCRmDPDBukXDFqVlFmLrfyeSqVkmBSyekjKDCukaukbTmDmjTukYotXouFouFkrLotXukZukcouBtwGCRrfPDBukeDF8MmLnWpFoNSmLkzDSnWkyYSpFkyRSoNkjGDEulBulCulDulEDClwAlwBTrfmjUukfotXouFouFkzYotXulAulFulGtvACRoNPDBulIDEhiYjElFrfShiYkjHSjEkkbSrfkjIDDulLulMulNToNmjVulJotXouFouFklIknBulKulOouBtvACRliNPDBulQDEoNKjEhFSoNkjPDBulTThiYmjWulRotXouFouFklHk1OulSulUouBtvACRjEPDBulWDEoNleIHSoNkkaDBulZDChnYlwKTjEiqCulXotXouFotYk0EkxHulYulaulbtvACRmLPDBuldDFnWrfpFmDlFSnWkmCSrfkzESpFkzFDDumAumBumCDClwelwfTmLmjXuleotXouFouFkmdotXulfumDumEtvACRnWPDBumGDEmLrfpFoNSmLkyZSrfkyaSpFkyXDDumJumKumLDClwQlwRTnWiqDumHotXouFotYkuHk4HumIumMumNtvACRpFPDBumPDEmLnWrflFSrfkzVSnWkzTSmLkzUDDumSumTumUDClxUlxVTpFmjRumQotXouFotYk1QklCumRumVumWtvACRhIPDBumYDGuRyRuSnT2KNSlekmLSNkmMSmJkmJDDumbumcumdDCh_Fk9VThImjYumZotXotYouFkreotXumaumeumftwGCRk_TPDBunBDEhuLhIta1LShuLkjBDBunEThsemjfunCotXouFouFk0AotXunDunFouBtvACRloLPDBunHDEhsehItaySShseksYDBunKThuLmkAunIotXouFouFkzfotXunJunLouBtvACRk9QPDBunNDEhI3fzP3eS3fkkQDBunQDCk9Pk9RT2KmkBunOotXouFouFk1CotXunPunRunStvACRk9SPDBunUDEhIuR3ftaSuRk2aS3fk2ZDCunXunYTzPmkCunVotXouFouFk5botXunWunZouBtvACRk9OPDBunbDEhI2KzPySS2KkkISzPk2NDCuneunfT3fmkDuncotXouFouFk3EotXunduoAouBtvACRk9LPDBuoCDFhIyRuSzPKSzPk1KSyRkoaSuSkoYDDuoFuoGuoHDBk9MTuRkhSuoDotXouFouFk3MotXuoEuoIuoJtuZCRk9NPDBuoLDEuRuSsRnTSuSkqUSsRkvbSuRkqWDDuoOuoPuoQTyRkhTuoMotXouFouFk0NotXuoNuoRouBtuZCRnwDPDBuoTDFyRuRhsZlFkfSlFkjUSyRkqVShsZkrGSuRkoZDEuoWuoXuoYuoZDBisRTuSkhUuoUotXouFouFkwbotXuoVuoauobtuZCRk9KPDBuodDEuShIyS3eSuSkrHDBupAThsZmjZuoeotXouFouFk0dotXuofupBouBtvACRk9JPDBupDDDtahI2KStak1FSLk0fDCupGupHT3emjaupEotXouFouFk7SotXupFupIouBtvACRtaPDBupKDE3ehInT8PS3ek1ADBupNTtamjbupLotXouFouFk1HotXupMupOouBtvACR8PPDBupQDDtayS4aS4akjYDBupTT8PmjcupRhIouFotYkjcotXupSupUouBtvACRk9TPDBupWDEnT5AhI3fTySkhQupXotXouFouFk3HotXupYouBouBtuZCRnTPDBupaDEyShIta5AS5Ak1BShvBkmNDCupdupeTnTmjdupbotXouFouFk0KotXupcupfouBtvACRl0BPDBuqBDDySnT4aSnTklSS4aklTDCuqEuqFT5AkhRuqChIouFouFkjAotXuqDuqGouBtuZCR4aPDBuqIDEyS8P5AnTS8PkmYS5AkmXDCuqLuqMT4amjeuqJhIouFotYkjXotXuqKuqNouBtvACDkKtuatvBtvHtvNtvTtvZtwBtwHtwOtwVtwctxDtxKtxOtxStxZtxftyFtyNtyTtybtzDtzJtzPtzVtzZtzdt0Bt0It0Ot0Tt0Zt1At1Ft1Jt1Nt1Rt1Xt1dt2Gt2Mt2Qt2Ut2bt3Bt3Ht3Nt3Tt3Zt3ft4Ft4Lt4Rt4Xt4dt5Dt5Pt5Vt5et6Gt6Lt6Rt6Xt6et7Ft7Jt7Nt7Ut7bt8Dt8Kt8Qt8Wt8dt9Et9Kt9Rt9Vt9dt-Et-Kt-Rt-Yt_At_Et_Nt_Ut_Yt_cugCugIugQugWugbuhBuhFuhLuhPuhWuhauiBuiHuiMuiWuifujHujLujPujbukEukIukPukWukdulHulPulVulcumFumOumXunAunGunMunTunauoBuoKuoSuocupCupJupPupVupZuqAuqHuqOUogfmbzOIrVKYlhLLqT4JhWhIDDhiDhmAOVmgPjFlhBk2KuqRCVmgQhahakwQuqRCVmgRoQljekvQuqRCVmgSiNltRkjNuqRCVmgTiKiKkjCuqRCVmgUhMlkJkwEuqRCVmgVoDlwIklQuqRCDHuqSuqTuqUuqVuqWuqXuqYQouBuqPuqQuqZDBlDTmViqAtuUotXotYouFk2GksZtuVtuYouBuqbBDCQOThvBotXtucotXouFouFklLk7RtudtufouBuqdET4VotXtvDotXouFotYkraotXtvEtvGouBuqdET1BotXtvJotXouFotYkvAktNtvKtvMouBuqdEThtBotXtvRotXouFouFk7Qk7MtvSouBouBuqdEThiaotXtvV4FouFouFkkBkjftvWtvYouBuqdETmbh-CtvbotXotYotYk7Pk6TtvctvetvfuqbBTyWotXtwDotXouFouFk5ZotXtwEouBtwFuqdETseiqBtwKotXotYouFk0LkvFtwLtwNouBuqbBTLiqKtwQotXouFotYk7OkwOtwRtwUouBuqbBTrckhGtwYotXouFotYk2BkqNtwZtwbouBuqbBTpEotXtwfotXouFouFklYklKtxAtxCouBuqdET8DotXtxGotXouFouFkmZkoftxHtxJouBuqdET-dotXtxM4FouFotYkoBotXtxNouBouBuqdEThuOotXtxQotXouFouFk3XotXtxRouBouBuqdETiKotXtxUotXouFotYkidotXtxVtxYouBuqdETvHotXtxbotXotYouFkvDkoHtxctxeouBuqdETuXotXtyBotXouFotYk0VksatyCtyEouBuqdETuFotXtyHotXouFouFkmEotXtyItyMouBuqdETyAotXtyPotXouFouFk3SotXtyQtySouBuqdET1RotXtyVotXouFouFknRotXtyWtyaouBuqdET1SotXtydotXouFouFk1VotXtyetzCouBuqdEThjbotXtzFotXouFouFk0botXtzGtzIouBuqdETvGotXtzLotXouFouFk1NotXtzMtzOouBuqdETsWotXtzRigAouFouFkvIotXtzStzUouBuqdETzOotXtzXhubouFotYklJotXtzYouBouBuqdET9DotXtzbotXouFouFknPotXtzcouBouBuqdETigBotXtzfotXouFouFkibotXt0AouBouBuqdETIotXt0DotXotYotYk3JkkNt0Et0HouBuqdEThJotXt0KotXouFotYknQotXt0Lt0NouBuqdEThvCotXt0QotXouFouFk1YotXt0RouBt0SuqdET_GotXt0VotXouFouFksHotXt0Wt0YouBuqdETiSotXt0botXouFotYkkWotXt0ct0fouBuqdETxeotXt1CotXotYouFk3ZknSt1DouBt1EuqdEThQiqEt1HotXouFotYk6HkmGt1IouBouBuqbBTpKotXt1LotXouFouFk4FktLt1MouBouBuqdETrVotXt1PotXouFotYkwNotXt1QouBouBuqdEToWotXt1TmbouFotYkrVotXt1Ut1WouBuqdET1LotXt1ZotXotYouFkqSotXt1at1couBuqdETicotXt1fotXouFouFkmDkvft2At2Et2FuqdETyHotXt2IotXouFouFkqRm3bt2Jt2LouBuqdETxcotXt2OotXouFouFk5BknTt2PouBouBuqdET8ZotXt2SotXouFouFkrdotXt2TouBouBuqdETpUiqFt2WmbotYotYkjTotXt2Xt2aouBuqbBTocotXt2dotXouFouFk6AotXt2et3AouBuqdETzIotXt3DmbouFotYkkHotXt3Et3GouBuqdETwAkhZt3JmbouFotYk3CotXt3Kt3MouBuqbBTpXotXt3PotXouFotYk7BotXt3Qt3SouBuqdET8fotXt3XotXouFotYk3DotXt3YouBouBuqdEThRotXt3botXouFotYklRkift3ct3eouBuqdET8MotXt4BotXouFotYklPotXt4Ct4EouBuqdETKiqGt4HotXotYouFk0PkjRt4It4KouBuqbBT1TotXt4NotXouFouFkjOotXt4Ot4QouBuqdETvRotXt4TotXouFouFk4WotXt4Ut4WouBuqdETodotXt4ZotXouFouFk4SotXt4at4couBuqdETyfotXt4fotXouFouFkpdotXt5At5CouBuqdETlFotXt5HotXotYouFkkGk1Mt5It5Nt5OuqdETjPotXt5RotXouFouFkjSkpVt5St5UouBuqdETkfiqHt5YotXotYouFkxJkuPt5Zt5bt5cuqbBTxWotXt6AotXouFotYknUotXt6Bt6FouBuqdETtGh-Ft6IotXouFouFk3Nksct6JouBt6KuqbBThtJotXt6NotXouFouFk7aotXt6Ot6QouBuqdET8TotXt6TotXouFotYkmOotXt6Ut6WouBuqdETnEotXt6ZotXotYotYk2OotXt6at6douBuqdETobotXt7AotXouFouFkqdotXt7Bt7EouBuqdETudotXt7HmbouFotYk1GotXt7IouBouBuqdETilDotXt7LmbouFouFkpcotXt7MouBouBuqdEThNotXt7PotXouFotYk6MkvBt7Qt7TouBuqdETHotXt7WotXouFotYkjdotXt7Xt7aouBuqdETUotXt7dotXouFotYkjZotXt7et8CouBuqdETiHiqIt8FotXotYotYk3FotXt8Gt8JouBuqbBThLotXt8MotXotYouFk0Ykmat8Nt8PouBuqdET8EotXt8SotXouFouFksDotXt8Tt8VouBuqdETkFotXt8YotXotYouFkpPotXt8Zt8couBuqdETiZotXt8fotXouFotYkyLotXt9At9Ct9DuqdETldotXt9GotXouFotYk5YotXt9Ht9JouBuqdETsRiqJt9MotXouFouFkxKotXt9Nt9QouBuqbBTihYotXt9Th-aouFotYk3KkqMt9UouBouBuqdETFotXt9XotXouFotYk0OotXt9Yt9couBuqdETkLotXt9fotXotYouFk6PkxEt-At-DouBuqdEThFotXt-GotXouFouFkkFotXt-Ht-JouBuqdET0BotXt-MotXouFouFk1Tm3Zt-Nt-QouBuqdETxEotXt-TotXouFouFk0eotXt-Ut-XouBuqdETDh-Gt-aotXouFotYk5aotXt-bt-fouBuqbBT9EotXt_CotXouFouFk2botXt_DouBouBuqdETlQkhIt_GotXouFouFkpQotXt_Ht_Lt_MuqbBTqckhKt_PotXouFouFkpRotXt_Qt_St_TuqbBThtCotXt_WotXouFouFk1ZotXt_XouBouBuqdETikVotXt_aijUouFotYk2CotXt_bouBouBuqdETkCotXt_e4FouFotYkwfotXt_fugBouBuqdETqGotXugEotXouFouFk6fk0ZugFugHouBuqdETjcotXugK4FouFotYkjaotXugLugPouBuqdET6DotXugSotXouFotYkuCotXugTugVouBuqdETigKotXugYotXouFouFkkSotXugZouBugauqdET4LotXugd4FouFotYk2cotXugeuhAouBuqdETqTotXuhDotXouFotYktdotXuhEouBouBuqdETzAotXuhHotXouFouFk4VknCuhIuhKouBuqdET2UotXuhNotXouFouFk0XotXuhOouBouBuqdETpDotXuhRotXotYouFktZkkTuhSuhVouBuqdEThjTotXuhYotXouFouFkycotXuhZouBouBuqdETvFotXuhcotXouFotYk1RotXuhduiAouBuqdETyUotXuiDotXouFouFk4MotXuiEuiGouBuqdET4JotXuiJotXouFotYkrFotXuiKouBuiLuqdETNh-DuiOotXouFotYk0WotXuiPuiUuiVuqbBTmJh-EuiYotXotYouFktTotXuiZuiduieuqbBTkKotXujBotXotYouFkxVotXujCujFujGuqdET8aotXujJotXouFouFk1UotXujKouBouBuqdETraotXujNotXouFouFk1DotXujOouBouBuqdETlekhHujRotXouFouFkrcotXujSujZujauqbBTidkhJujdotXouFotYkxWotXujeukCukDuqbBThuZotXukGhubouFouFk0cotXukHouBouBuqdETyeotXukKotXouFouFkmAm3aukLukOouBuqdETqVotXukRotXotYouFkvUotXukSukVouBuqdETmDotXukYotXouFouFkrLotXukZukcouBuqdETrfotXukfotXouFouFkzYotXulAulFulGuqdEToNotXulJotXouFouFklIknBulKulOouBuqdEThiYotXulRotXouFouFklHk1OulSulUouBuqdETjEotXulXotXouFotYk0EkxHulYulaulbuqdETmLotXuleotXouFouFkmdotXulfumDumEuqdETnWotXumHotXouFotYkuHk4HumIumMumNuqdETpFotXumQotXouFotYk1QklCumRumVumWuqdEThIotXumZotXotYouFkreotXumaumeumfuqdEThseotXunCotXouFouFk0AotXunDunFouBuqdEThuLotXunIotXouFouFkzfotXunJunLouBuqdET2KotXunOotXouFouFk1CotXunPunRunSuqdETzPotXunVotXouFouFk5botXunWunZouBuqdET3fotXuncotXouFouFk3EotXunduoAouBuqdETuRkhNuoDotXouFouFk3MotXuoEuoIuoJuqbBTyRkhOuoMotXouFouFk0NotXuoNuoRouBuqbBRisRPDBuueTuSkhPuufotXouFouFkwbotXuoVuoauobuqbBThsZotXuoeotXouFouFk0dotXuofupBouBuqdET3eotXupEotXouFouFk7SotXupFupIouBuqdETtaotXupLotXouFouFk1HotXupMupOouBuqdET8PotXupRhIouFotYkjcotXupSupUouBuqdETySiqCupXotXouFouFk3HotXupYouBouBuqbBTnTotXupbotXouFouFk0KotXupcupfouBuqdET5AiqDuqChIouFouFkjAotXuqDuqGouBuqbBT4aotXuqJhIouFotYkjXotXuqKuqNouBuqdEDkKuqcuqeuqfurAurBurCurDurEurFurGurHurIurJurKurLurMurNurOurPurQurRurSurTurUurVurWurXurYurZuraurburcurdureurfusAusBusCusDusEusFusGusHusIusJusKusLusMusNusOusPusQusRusSusTusUusVusWusXusYusZusausbuscusduseusfutAutButCutDutEutFutGutHutIutJutKutLutMutNutOutPutQutRutSutTutUutVutWutXutYutZutautbutcutduteutfuuAuuBuuCuuDuuEuuFuuGuuHuuIuuJuuKuuLuuMuuNuuOuuPuuQuuRuuSuuTuuUuuVuuWuuXuuYuuZuuauubuucuuduvAuvBuvCuvDuvEuvFuvGuvHuvIWogenuRrVKYlhLL4JhIDChlfOVotXjFlhBk2KuvLEVotXhahakwQuvLEVotXoQljekvQuvLEVotXiNltRkjNuvLEVotXiKiKkjCuvLEVotXhMlkJkwEuvLEVotXoDlwIklQuvLEDHuvMuvNuvOuvPuvQuvRuvSQouBuvJuvKuvTDCAMM-OotXniaouFnoFouBouBouBpgZp_ZuvVBDDicIodM2GotXirRouFnmCouBouBouBuvXp_ZuvVBDFl7Dn5bigRl3fl3eDHlWl3Vl3Ul_claxbvLDCuvZuvaDCl5Tl9eDFlaxbh0DvLydDFlWhAFzdjJDDuvcuvduveDCoVkODCiOiFDEhVlaxbfDEo_UuwAuwBuwCDDuvbuvfuwDOFn0OotXOForBotXDCuwFuwGDDicodmbMkiDotXotXotYnlHuwEouBuwHuwIp_ZuvVCDFimRinVinZl4eipIDIlKilFhjXhAdhzZ0XloRDCuwKuwLDEl5el9Ql7fl9PDFdhAlKqW8IDD1ZlWfDDuwNuwOuwPDDjwNjxBl9NDEi6BmMuXrSDCuwRuwSDDuwMuwQuwTNZn_BnoPuwUuvVBDCvChxCDHjZhyVqJnDkJ_Xh_YDDpjcuwWuwXDDvChgXhqGDFn4Zn4IqWrdrJDHjZqJorEitSschuThHDEuwZpjWuwauwbDDhqGl-Fl-EDGhAThCpfjZhSDCuwduweDDuwYuwcuwfNbomSm9LuxAuvVBDBvCDIhvSzZhuIhuFh1fhmTh5KxaDCuxCuxDDFhqEhlFhqFh9KjwWDJ0FzZ4EmMihSkQ6KiXhNDCuxFuxGDCuxEuxHNhKixYntJuxIuvVBDDuwVuxBuxJDDIhLicMiqLotXotXotYm9OouBuxKouBuxLpmLuvVCDEhwakMkS5LDFvChgXl5byK-CDGjJiflBkO-GmQDDuxNuxOuxPDCvChgXDCrSjZDEhVjGtOsQDEuxRpiEuxSuxTDCuxQuxUNZitMnuGuxVuvVBDDvChgX1ZDFjDlXjTuImKDFjBqeiawGhmIDErSmMiFIDEuxXuxYuxZuxaDDjBiapBDDrShHmMDEuxRpieuxcuxdDCuxbuxeNbiwVm-NuxfuvVBDEvC-Chwa3FDHh6EhpdlqRpQilOitZnwUDFhWierCpC1DDDuyBuyCuyDDDvCyKl9YDDhWietSDCmQhneDEiUYkDibDEuyFuyGuyHuyIDEl_fl6Ml_eipYDCiehWDCiLrCDDIivOjKDEuyKuyLuyMuyNDDuyEuyJuyONhKnzKnmRuyPuvVBDEvC-ChgXyKDGivSivTkKhHhwakMDFhSiPjNlBnJDDuyRuySuyTDE-CjwXl9Ol9LDFhHjaTNiADCuyVuyWDCuyUuyXNiGosYmzNuyYuvVBDEwV0ArI0FDEnPjdlah5ODGiFlPnciYIVDEplfuyauybuycDBDDEyKl4HhgXvCDHnclPiYiFlNkWn4ADDuyeuyfuzADCuyduzBNjMiwUnpfuzCuvVBDFuxWuyAuyQuyZuzDODoiVjMDBuzFDFImJkKkFDMiqMotXotXotYmoXouBuzEuzGuzHpmLuvVCDEvC1ci3cVDEalEhCTDDjS7LiODEuzJq9YuzKuzLDBuzMDFjArM9b2N2VDC1ZhlFDDq9YuzOuzPDBuzQNZn2GnmHuzRuvVBDD1cvC1ZDEjArM9b2NDDfHnODEq9YuzTuzUuzVDBuzWNbn2FnmGuzXuvVBDD1ZvC1cDElfiAaopVDElauMvLxbDEpyQuzZuzauzbDDqQ9Zl4KDDalEjEDDuzduzeuzZDCuzcuzfNhKopMnoAu0AuvVBDDuzSuzYu0BDDIicsWMiqNotXotXotYm-CuzNu0CouBu0Dp_ZuvVCDFpSvShwJimQl4bDGjZhHhIhuThgDhBDCu0Fu0GDDwOioV-FDGpSvShQlLrckRDCu0Iu0JDCpSvSDEhLqW_X_CDEjZhHqJhIDDu0Lu0Mu0NDDu0Hu0Ku0OOFokCotXDBu0QDFxeIpEhQhLMh-HotXotXotYnuIu0PouBu0Ru0So8RuvVCDFl-dl_Ql4YnzZl_PDGhL4TjSjHiA6SDCu0Uu0VDHhOlydh1GhmWn2Wl3asBDCkelYDGVX1bhkRhLDDDu0Xu0Yu0ZDEhOsBlydh1GDCyDijbDFiRmFosHhDjEDDu0bu0cu0dDDu0Wu0au0eOFoiIotXODooXotXDCu1Au1BDEqciSDhLMkiEotXotXotYnqEu0fouBu1Cu1Dp2CuvVCDDFDkLM0QotXkpZouFnrMouBouBouBu1FpmLuvVBDIhkal5FoLiyChmbhvAnD7EDDpsdp2fu1HDFh-fnawAhoKzIDDpsdp2fu1JDCu1Iu1KNZiwNnhau1LuvVBDFh9Fj8bj8fipNl_ODIkQjJiWiwDkOtYpWmcDCu1Nu1ODEh9FipNj8fl9WDEhmbhvA7EnDDCu1Qu1RDCu1Pu1SNb8YmoRu1TuvVBDDDxO5BDFh5OipLnDhmbhvADDqrfu1Vu1WDDiSmUDDE7EnDhmbhvADFn1UlOjCn-DiIDDu1Yu1Zu1aDCu1Xu1bNhKitRnsTu1cuvVBDFoRxO5BoZmgGDGtFsDIiImMh1ODDu1eu1Zu1fDEFoRxOoZDDhEsQdDDmAoCl4cDEu2Bu2Cu2DuxCDCu2Au2ENiGtOnsSu2FuvVBDF-IipJl5El5K6GDInD7EhmbjClaxbiFlPDCu2Hu2IDDFDiSDEjCiVzSnxHDHhqRimBl4Globxbh0DvLDDu2Ku2Lu2MDCu2Ju2NNjMn9Enqdu2OuvVBDFu1Mu1Uu1du2Gu2POFotUZOFoiThKODokchKOFotPiGOFogUjMDFu2Ru2Su2Tu2Uu2VDFFDiS0BkLMhyBotXkVotYmoJouBu2Qu2Wu2Xp_ZuvVCDFhmbiyDhvA7EnDDB8YDDiSoRxODEqtUu2Zu2au2bDBu2cDEpWisOisNsKDD1Zh9FipNDHfHeuBoGzEhODDu2eu2fu3ADE_MinfioAinEDEwTixUhyfKDGuW1U9HisWixfqXDDu3Cu3Du3EDCu3Bu3FNZonLnseu3GuvVBDBiSDBmUDDjwKj5al7LDD6clKhjPDEu3Iu3Ju3Ku3LDCmUiSDEjwNjxBl4dl9JDFi6BmMuXrSmUDDu3Nu3Ou3PDEjwKj5al-el9IDGlKhvHisLh_BiWhADF-Dh9Fj8bVXDDu3Ru3Su3TDDu3Mu3Qu3UNboiUntAu3VuvVBDGzZhuIhvShuFolIh5KDCuxCu3XDFhqEhlFhqFjwWh9KDI0F6KkQihSzZ4EmMliPDCu3Zu3aDCu3Yu3bNhKn6Qm1Gu3cuvVBDDu3Hu3Wu3dOFn4NotXDBu3fDE0BiciSIMhyCotXkyAotYm6Mu2du3eu4Au4Bp_ZuvVCDBhgKDEfHiuFilMDHiW6c4SnQmFitGlxbDDu4Du4Eu4FDBu4GDC1bhgcDGmToqGhwXhmf-KhgKDCu4Iu4JDCl5Jl9SDEhmfhwX-KhgKDCu4Lu4MDEhwXhmfmT-KDCu4Ou4DDDu4Ku4Nu4PNZn0bmoVu4QuvVBDGhFmYi2QhiNn3ZhsXDCu4Su4DDDl9Tl5LmYDDoOhzO-IDF6ciWlJ_U4SDDu4Uu4Vu4WDCu4Tu4XNboiemyHu4YuvVBDDuBiEoXDEwCrKiuSoGDEoOhzOlpe-IDDiViS6cDEu4au4bu4cu4dDDuBiEwCDEoRhFiShzXDDu4fu5Au4DDCu4eu5BNhKn9dm6Hu5CuvVBDDidnMjaDFiSjHnVoRkGDDu5Eu5Fu4DDBu5GNiGnxZmvDu5HuvVBDC1IitEDFoRkQKiShGDDhgK-KhwXDDu5Ju5Ku5LDBu5MNjMvMm1Au5NuvVBDD0ErZnWDFoRjHiSkQkZDChgK-KDDu5Pu5Qu5RDBu5SNnKuHm0eu5TuvVBDGu4Ru4Zu5Du5Iu5Ou5UOFn0ZotXDBu5WDFFhFHkfodMiqOotXm8SotYngNu4Hu5Vu5Xu5YqgTuvVCDChDoBDCaNDGh0T4AjQtejKhiXDEqtUu5au5bu5cDE_ThY0KhuSDEFhtGmFmUDEzDiYlPkWDD8XjXpTDEu5eu5fu6Au6BDCu5du6CDEahqckNtRDCjS7LDGzcuEjEhVhrGoGDEqtZu6Eu6Fu6GDD4A6H7ADDNjEoeDEqtUu6Iu6Eu6JDDjKhBlEDCatADEqtUu6LqtVu6MDDu6Hu6Ku6NNZyQnmNu6OuvVBDDFiSmUDDNhZokSDIpThbjbrYjXkZhmQkPDHiRoBhcahrEsQhDDEu6Qu6Ru6Su6TDEhzRiRoBhDDCNaDGisHjQokYhjdnvNh0TDEqtUu6Vu6Wu6XDCu6Uu6YNbolRm_Cu6ZuvVBDFl-Dh3Bl5PipXnxUDGiW0FDhDnQlBDDu6bu6Qu6cDCFmUDIhAihMhzaqA4YmTopZhkCDDu6eqwOu6fDBhhVDFNahDtAlBDDqtUu7Bu7CDDu6du7Au7DNhKiybnjQu7EuvVBDEFiSmUmFDFjBk8BoGigOuEDJhlEwL3BpbjWjLmKwdwKDDu7Gu7Hu7IDBu7JNiGisVm-Ou7KuvVBDD8WlvGokUDCu6eu7MDFh4BinCl_Wl_Xl7dDIif2SrYnQyVhvPhkCoHDCu7Ou7PDGxAivXivan8an8YhuBDIhvPhkCitOisF2Sif9TnuKDDqtUu7Ru7SDDu7Nu7Qu7TNjMlvGm-Du7UuvVBDEh4PjgMjgVl5cDHhAlKjZhHlBoGhcDCu7Wu7XDFiB1J8OpVimUDGlKlGhHhciRjZDDoGFmFDEu7Zo8Vu7au7bDCu7Yu7cNnKogMnmcu7duvVBDGwRk9anfkctC0CDGwe4X6F0dhnenzMDDqtGu7fu8ADCwRk9aDFiZqCoOFn1ODGuUjbidwelvWhneDDu8Cu8Du8EDCu8Bu8FNsdiwbm-fu8GuvVBDF_TlzXhuSihdmgADFFmFhtGmUtBDK4Y6ekW6E9Wkch1PnJ0U_KDDu8Iu8Ju8KDBu8LN4Qn0DmoLu8MuvVBDIu6Pu6au7Fu7Lu7Vu7eu8Hu8NOFoiDotXDBu8PDEFNkLDMhyDotXkoMotYm-Yu6Du8Ou8Qu8RpmLuvVCDBl3JDE8Xl7GjXpTDDu8Tu6Au8UDGrUtCrEzHl3dpBDFhoAnfhiZn0ThADDu8Tu8Wu8XDIhqBhxAl6GsXhtYn4anvQl6HDFDnfpBtCqLDCu8Zu8aDFrCsUhDlkAn2UDI8WhAsMhjHkNopTnzWvTDDuyeu8cu8dDEu8Vu8Yu8bu8eOFoiFotXODnvHotXDCu9Au9BDEDsRkLtGMh-IotXirHotYniJu8fouBu9Cu9DqgTuvVCM-PotXkuMouFnsPouBouBouBpmNpmRuvVBDGhevK_IhtQhvKjVDEvf4f0In-fDELlanNhoIDEpmTu9Gu9Hu9IDBu9JNZ8enhEu9KuvVBDHkOakNzcjJhiFtADDpmTpsdu9MDBu9NNbpUnpLu9OuvVBDDkAjRl9cDH-GioekOjJamWNDDpmTu9Qu9RDBu9SNhKlVnpOu9TuvVBDGnYhjD_Qhyd3dnzFDJhbjXjbkZiyQkXmCmHipKDDsyVu9Vu9WDDNThCDCkBmRDB1ZDEpmTu9Yu9Zu9aDCu9Xu9bNiGomLnpNu9cuvVBDFjDlXuI6NjTDFiaqea8NjEDDpmTu9eu9fDCj2BlXDBjBDEjGsQmRwGDEpmTu-Bu-Cu-DDCu-Au-ENjMyCnpKu-FuvVBDFu9Lu9Pu9Uu9du-GDEmVocobuXM5QotXkuIotYnpZouBu-HouBu-IpyXuvVBDELkEnOhPDHduKhAlcvBoTmEDEpmTu-Ko_bu-LDEuKlcvBdDDlanNhoIDEu-Ko_bu-Nu-ODCu-Mu-PDELmVKodM5RotXh-OotYnpUu-QouBouBu-RpsYuvVBDDmGhhIhhLDGwAzIqfiyEl9Vl4UDCu-Tu-UDEhlNhnJh-fnyUDHeuBiakU6ZoGiLDF4enOfkELDEpsdu-Wu-Xu-YDCu-Vu-ZNZiuLnuDu-auvVBDDnaiwMh1dDFqUnPKlaiBDGhViFVXiLhrEDEpnKu-cu-du-eDBu-fNbojDnofu_AuvVBDE_OhiMqHiiSDDpnKp2fu_CDEjJkO-GixaDCjRkADEmgE_OhiMNDEpnKu_Eu_Fu_GDCu_Du_HNhKiuNm0Hu_IuvVBDHhel_SpbigO1O6YxTDKuKrLjWjLmK6JiuCizFhkHn2SDDpnKu_Ku_LDBu_MNiGivCnmau_NuvVBDDmGl_MhrCDENThCoBDHkBhbjXjbkZh0UmRDDu_Pu_Qu_RDEhoBikLija6bDCpsdu_TDCu_Su_UNjMopPnmLu_VuvVBDFu-bu_Bu_Ju_Ou_WOFh0aotXDBu_YDEocmVobkFDBhaMvYotXkyFotYmoNouBu_Xu_Zu_au_buvVBDCyAobDChaiNMiqPotXhiCouFm0IouBouBouBu_du_euvVBDFjaiQkDkSijVDCp2LvgADGpJtenDkHIsIDGikRjJkOifnwdhybDDp2LvgCvgDDEmcyV6AqHDCp2LvgFDDvgBvgEvgGOFokDotXDBvgIDDobocmVMiqQotXkyBotYntCvgHouBvgJvgKsyKuvVBDBjHDDVXWDEibjDqNjUDDvgMvgNvgODDzJl9bl9XDGibIjDhBjXhbDCvgQvgRDCvgPvgSNZn8dnoLvgTuvVBDFhDhnZixHlqGiiTDGrEl9AwJjAivN2VDDvgVu9avgWDBvgXNbrEnjRvgYuvVBDCvgUvgZDDyAicobMh-JotXkxeotYnobouBvgaouBvgbp9CuvVBDCmVuXMkiFotXkyeouFntPouBouBouBvgdpyXuvVBDGioHioGivfhgdhxIh0bDEotWjJF0FDCvgfvhADDjYhmOhnQDFjJFkQifheDFlWte4cvNmKDEpwBvhCvhDvhEDEiuanwMiyS8CDGhRhGhCnMjEhIDHlWqZtejYiAivOjLDDvhGvhHvhIDDvhBvhFvhJOFn1fotXDBvhLDDmVuXmbMiqRotXkydotYm-LvhKouBvhMvhNpyXuvVBDBilbDFtZh0RhiXxAhjSDCvhPvhQDBvhRDEFoLIiSDFjGinakOiFhBDDvhPvhTvhUDBvhVNZoiXm7GvhWuvVBDEiAjVhnS1DDEnHhViIiLDDvhPvhYvhZDBvhaNbolbm6QvhbuvVBDDnBrTwaDFlaKjWjLhkHDDvhPvhdvheDBvhfNhKopDnkAviAuvVBDDvhXvhcviBDDmVickFMh-KotXkuLotYngOvhSviCouBviDu_buvVCDHhlIl_AioWhlLxdpb9fDFVhRIjVheDCviFviGDChejVDFvbsOsbpbh_SDEoElApJnDDEVhVhRjbDEviIviJviKviLDCviHviMDDuXkFldMiqSotXhsMotYnhFviNouBouBviOp-fuvVBDDNmVicMkiGotX-ZouFmuAouBouBouBviQsyKuvVBDDiDhhPl9ZDIhbjXjfkZl_VnXkPscDCviSviTDFtNvQDiAFDIlPrUkWkNaiYiFoGDDsyVviVviWDDkBmRhVDFhCTNivAjeDDsyVviYviZDDviUviXviaOFoiGotXODh0KotXDCvicvidDENmVkFocMiqTotXkVotYnoevibouBvievifsyKuvVBDB5DDFkCtE0NltAmEDCvjBvjCDBvjDNZlpZnsRvjEuvVBDCnblvQDCvjBvjGDBvjHNbnyZm1CvjIuvVBDHhoOnLreiuO9cl9dhwADCvjBvjKDBvjLNhKnwKnqPvjMuvVBDChIleDFYqKqBuThgCDDvjBvjOvjPDBvjQNiGnwFnqbvjRuvVBDEvC-CjwXhgXDHhwaiHkKj9MmJkM6KDDvjBvjTvjUDBvjVNjMoiWm1MvjWuvVBDCHfDHkfhXletQhkOhxUjPDDvjBvjYvjZDBvjaNnKoibm1LvjbuvVBDC6CtSDCvjBvjdDBvjeNsdnzJntBvjfuvVBDDhnTohUtSDCvjBvkBDBvkCN4QohVnsavkDuvVBDEwFn8e7LzVDGhWoHkJtFiepdDDvjBvkFvkGDBvkHNhuAigUnqevkIuvVBDFrMjAiUhyUiODC1ZrNDEvjBpyQvkKvkLDBvkMN8UnyRnsEvkNuvVBDHixE2drbl6LhlChkeioMDCvjBvkPDBvkQNivBiuXniLvkRuvVBDGlanN1JiB8OxbDGyJhDoBiRsUwJDDvjBvkTvkUDBvkVNivDn_GnrXvkWuvVBDMvjFvjJvjNvjSvjXvjcvkAvkEvkJvkOvkSvkXDHNkCjchIqVyeodMiqUotXkzAotYnrcouBvkYouBvkZo9LuvVBDCiDhhPDFhNtNkJhWqBDHDFhBxNlbiflBDDvkbvkcvkdDBvkeDFiDhNkJtNqBDHiehWmXkJl5GrDtODDvlAp0NvlBDBvlCNZoqJnrZvlDuvVBDEiDkJtNqBDEiLhDmaoBDGiekJmXhWjJLDEvlFvjYvlGvlHDBvlINboicnravlJuvVBDGhWva_diemXkJDFlanN1JxbvLDFyJoBhDiRsUDEvlFvlLvlMvlNDBvlONhKnvSnrdvlPuvVBDFjDlXuIhjCmKDHhEajChmHmXqeiaDDvlAvlRvlSDBvlTNiGyCntIvlUuvVBDEvlEvlKvlQvlVODn0FotXDBvlXDENiKkFodMiqVotXkzCotYnoGvkfvlWvlYvlZpsbuvVBDDoWyHpDDBoQM5SotXnkIouFnhMouBouBouBvlbvlcuvVBDFjDlXuImKhtWDFiaqejHdjBDDvlevlfu9aDBvmANZonCmyTvmBuvVBDDj2BlXuIDFl8AsQdiaqeDEhqRtTh5QhwBDDvmDvmEvmFDBvmGNbn-KmyVvmHuvVBDCvmCvmIDEickFLodM7UotXkxPotYmpGouBvmJouBvmKu_buvVBDFl_TipRipQipPivcDHlWhEhmOjWjLmKqYDCvmMvmNDBvmODFhmOiweof2PvcDGjChEdjJiwavODFlWvN4ctetFDDvmQvmRvmSDBvmTNZivZnrEvmUuvVBDGsC0b_F6RhnF8QDFhmOof6OhElYDIiajH3dnYuGisGhzCjGDDvmWvmXvmYDBvmZNbitBmwPvmauvVBDDsC0b6RDGhVudid9GiuDhuPDHThZhGhCvPrJnCDDvmcvmdvmeDBvmfNhKn0enmMvnAuvVBDEnBrLnyfhjFDFvfhxFzR4f2NDEhRiboPsDDEppcvnCvnDvnEDBvnFNiGiwHnhDvnGuvVBDEsChmOiwe2PDGDsVi1Xh6StRkbDGlPiYiFoOrUkNDDvnIvnJvnKDEsVi1XhlMh6SDFlPiYrUvekWDFjWjLmKsC0bDDvnMvnNvnODCvnLvnPNjMrImuZvnQuvVBDFvmVvmbvnBvnHvnROFn5BotXODorRjMDCvnTvnUDEpD_GkFDM5TotXksOotYntVvmPvnSvnVvnWvlcuvVBDEjTrQlkW7fDDrZiF0EDFkZnXjHschnTDEDkbFiIDEvnYvnZvnavnbDFlqTiiUyF2YogCDFHfjOmTjIDGkcqSsIiiHqL3BDDvndvnevnfDCvncvoADJ7fzflkWizLhoChoPh2AosSl4XDGKkBiaiiHhEiVDCvoCvoDDBvoENZzfmoevoFuvVBDGioQl9MrQhoN6PqCDHiaiF6SiVsThElYDCvoHvoIDEl-cl-al-bl4ZDH6SiFsTajEial5fDCvoKvoLDCvoJvoMNbn9am7XvoNuvVBDH0Hl6Ql6c1NhuHn9V6BDEoWmMUiaDEjBiFrStCDDvoPvoQvoRDBvoSNhKoqAm0WvoTuvVBDDvoGvoOvoUOFoseotXODn9cotXDCvoWvoXDDoWIkfM3VotXh-VotYnhbvoBvoVvoYvoZp_ZuvVBDByHMiqWotXntfouFnnNouBouBouBvobp_ZuvVBDH7DhmeivJitbhmXijDhtPDGpehHjajZiVijWDEhoCsIiEwXDDvodvoevofDEhlOmgFimAhwRDEiVpeijWFDEhHjaDiSDDvpBvpCvpDDCvpAvpEDKiuT0Yn4ViuVihKnyMn4Gn4Kn8Sn4MDCoEilRDG9LilW6RlqbjCiADDvpGvpHvpIDBvpJNZn4Wm-TvpKuvVBDFoqWilRnyG2Ol3XDGsC6RhgDhyQitfnyWDFk_M_DsIwXiEDDvpMvpNvpODBvpPNbooMm-PvpQuvVBDCvpLvpROFnvCotXOFn1ZZDCvpTvpUDDyHpDmJDCiNoQMkiJotXk7VotYnsYvpFvpSvpVvpWvpXuvVBDEhiUn6FnwWooYDFHfxHjTsIDGyFxFlhUliamTkcDDvpZvpavpbDGk-Ln-Pn-QogXijDn4DDFopNk_M_DoXwCDGpehHjZ0YkenDDDvpdvpevpfDDl6YhwE_DDIhHihK0Y_ClYijDoXwCDCvqBvqCDDvpcvqAvqDOFnvbotXOFonBotXDCvqFvqGDDyHHIMkiKotXmwHotYnrBvqEouBvqHvqIp_ZuvVCDDHIpKM5VotXniFouFnpCouBouBouBvqKpgXuvVBDBhqWDEIiSoOjHDHl3NfHl7FivIijecDDvqMvqNvqODEhtc7Q-EhqVDEfHnOkEDGoODiAFjHmIDDvqQvqRvqSDCvqPvqTDEzJtUjxR0MDFvDjRvW1bh8QDCvqVvqWDEh8QvDl_HjRDEjJkOiVdDDvgMvqYvqZDCvqXvqaNZiwYnsJvqbuvVBDFzJtU0MjxRhJDFjDoWjTmKjLDFhAqeiaifjJDDvqdvqevqfDBvrANbn-FnrVvrBuvVBDEyIzJxP5MDGhGkenMhHjavTDEmIkGsLpeDDvrDvrEvrFDF5MhxahxZxPyIDFlNqajJkOkQDEmIKkGvPDDvrHvrIvrJDEhGkenMidDErKiuSoGvTDEvgMvrLvrMvjYDDvrGvrKvrNNhKnxcm0dvrOuvVBDG0MtUzJijel6J-LDIjCwViVjJiFlNnclKDDplfvrQvrRDBvrSNiGrInoKvrTuvVBDEvqcvrCvrPvrUOForAotXODomRotXOFohFotXDDvrWvrXvrYDFyAHhLlQqcM5WotXkwZotYnhUvqUvrVvrZvrapmLuvVBDCLKMyOotXkodouFmzPouBouBouBvrcq5LuvVBDDLhPhyaDGhQndoAhkFuehkTDGkUtI0ErZ1IsFDDvrevrfvsADCtTimVDHDtbFnJrA2RpRDCvsCvsDDCvsBvsENZhkFnoDvsFuvVBDFioBhvahzfiuWipFDEKhEkYufDCvsHvsIDD1bhgcipEDHsQdhAqHiTlcpaDDvsKprUvsLDCvsJvsMNbhvanrGvsNuvVBDGlanNxbh0DvLl6BDGrRlgal8fooZlvd_CDFhAdK7clKDDvsPvsQvsRDBvsSNhKnNnrDvsTuvVBDGkELsfhiRoqCn_QDDsCn2DxKDIhEjCsQ4e1biId0bDDvsVvsWvsXDBvsYNiGosOm7IvsZuvVBDFhwfhwZhwGilfhwHDEHfpRiVDCvsbvscDBvsdNjMiwBnuJvseuvVBDFvsGvsOvsUvsavsfDEKLodHMiqXotXmwfotYmvQouBvtAouBvtBq5LuvVBDGhQueoAndhkTvDDGjVheiRFlfnBDDvtDq9PvtEDFiyZh1WzeiveiyUDDlCpMKDFnCoLilZDFDDvtGvtHvtIDFhwKhweioFhxShxDDHDYFkNkboZhWDCvtKvtLDDvtFvtJvtMDFhQndoAuehkTDGoLilZoVhiQ0ZhzLDGLKhFH2WpMDDvtOvtPvtQDBvtRNZooIm9dvtSuvVBDGhQueoAndhkTj8eDFhzMpQhzNh0LiuZDFyBrALhiQmWDDvtUvtVvtWDBvtXNbitVngJvtYuvVBDGhQkUh1HondoAhkTDGlalveh0FimMnNnyHDHrRlgahZhGvBjGqUDDvtavtbvtcDBvtdNhKn9AnoEvteuvVBDFpRhQLkUNDEkELsfhiRDBsCDGjBjHnXndisPsMDEvuAvuBvuCvuDDBvuENiGorSnqOvuFuvVBDGhQndoAuehkTLDF1EyT0V9a2cDHhZNnChGhCjGTDDvuHvuIvuJDBvuKNjMk7dnqWvuLuvVBDFvtTvtZvtfvuGvuMODnxYotXDBvuODENKhQLMhyGotXnkMotYm7SvtNvuNvuPvuQq5LuvVBDFhesYhzIn9KjVDGjYuMvLnwVn-OvEDGlaisPqZahgFhncDDvuSvuTvuUDBvuVDELkErRigLDIhyXhmMxJioPimYnuZrTincDFjViaaNuEDDvuXvuYvuZDBvuaNZiwXmzGvubuvVBDELhPhyakEDH2R_Sl8PhkThQoAndDHqLlwWhmJuGuJmIsUDDvudvuevufDBvvANbitdmzBvvBuvVBDDkCnbhtfDIuGsYvblwWDhesbzeDDq1UvvDvvEDBvvFNhKiuGnrCvvGuvVBDFhkQllSrehxJl4fDILkEihPoGjVtDzcheDCvvIvvJDBvvKNiGnubnqRvvLuvVBDEvucvvCvvHvvMOFotHotXDBvvODELkCjchQMh-LotXhlZotYnmFvuWvvNvvPvvQq0fuvVBDDpKlQqcM0RotXkpFouFm5fouBouBouBvvSpgXuvVBDFhgWimfimah9V-HDHoIoJiSmUkQoHqPDCvvUvvVDDiSmUIDDfHhODGkQjJFoIoJlaDEvvXq-QvvYvvZDCvvWvvaOFohfotXDBvvcDCpKiSMiqYotXkVotYm0cvvbouBvvdvvep_ZuvVBDE0M5FtUimZDGiRiFhcoBuDmFDCvwAvwBDBvwCDGl8cl_BqNl6Aimel9UDIjHjJnXn1M2eyVoHh0NDDq_AvwEvwFDDechJDHl7El7Jh9Vh2BhySh1Jn3CDGkQoHucIoIqPDDvwHvwIvwJDCvwGvwKNZopHnoYvwLuvVBDG5G5JhgZjhYj4Dl9BDGjHnQ_QnYsKsHDEoIoJqNeDDvwNvwOvwPDBvwQNbopGnsfvwRuvVBDEjHoIoJhJDGtHh7RhtaxaonGhnPDDvwTrgRvwUDE5MhxahxZinJDElNqajJiRDGoJoIecoPqPDDvwWvwXvwYDCvwVvwZNhKnxdnncvwauvVBDGhBjYlWioSioUioTDEjHkHjJifDDq_AvwcvwdDBvweNiGixNisCvwfuvVBDEtGipOl0QiyODHhNidhFhGcihUhLDDvxBrqavxCDBvxDNjMorMmpIvxEuvVBDFjDjLlXmKl_JDIoUoflYsCihDqehAifDDq_AvxGvxHDBvxINnKyCmsNvxJuvVBDGvwMvwSvwbvxAvxFvxKOFojCotXDBvxMDGpKNlQqctGpDMiqZotXh-RotYm9bvwDvxLvxNvxOp_ZuvVBDE3DvWvDl-BDI0ZorcoqeosT8C_HaNDCvxQvxRDBvxSDEl_Zl6Kl_avWDGceiXiVjJhADCvxUvxVDD6MiHuaDE3DvWhuEvDDHjJFlJqHtbhAlcDEvxXqyBvxYvxZDCvxWvxaNZn3bnrUvxbuvVBDGpVn9F1JiB8OhqRDC7c6dDHhAlKnJd4PNolBDDvxdvxevxfDDhqRh5QimCDG3DvWvD_Y_fiVDElJiTiXhADDvyBvyCvyDDCvyAvyENbivGnrYvyFuvVBDEhqVioa7Ql6FDDK3DvWDHwIqHlJiOhoV8KiVDDvyHvyIvyJDBvyKNhKomVnsCvyLuvVBDHl9Hl-Tl-Vl-UiwOiwPhzEDGvcldhnEiZkCKDCvyNvyODBvyPNiGitanrWvyQuvVBDIivEivFhuU2b4UooLnzdmBDCj1Y3DDFcefHhODDvySvyTvyUDEl6Ul-NioKl7ADCvyWvyUDCvyVvyXNjMogGnrFvyYuvVBDFvxcvyGvyMvyRvyZDFpKKhLod2UMiqaotXh-PotYmwdvxTvyarnJvybq5IuvVBDGhkZimdimbmYhFipDDCajEDFjS7LiEjEzcDDvydvyevyfDBvzADGhkZhFmYhsXihUl_LDCK3DDHlcoTvBmE1Ml0QrCDDvzCvzDvzEDBvzFNZivRnpJvzGuvVBDFhNmYhFhiNi2QDGnFiEnZuHlLvMDFldkBhiM6RiaDDvzIvzJvzKDBvzLNbiyWmvPvzMuvVBDFhkZmYhFc5MDDmIiyMpeDDkGsL0IDFHfoFidhGDEvzOvzPvzQvzRDBvzSNhKisEnpMvzTuvVBDGhNmYhFhmfmThwXDGqTtMqW8IiyfnzDDD4eojHnODDvzVvzWvzXDBvzYNiGixRnhXvzZuvVBDEvzHvzNvzUvzaDEpKhNhFqTMiqbotXh-QotYm_AvzBvzbrsbvzcp_ZuvVBDE5G5JhgZhlADIwD3dhnateopAiuaihDkHDCvzevzfDGtNDvQiAsMFDCvzev0BDCv0Av0CDG5GhwFhxGj4DjhY5JDIkGoZisDkBmRlcrChCDCv0Ev0FDBv0GNZotJntZv0HuvVBDIhWxDoSqKhkckJn0JosDDCvzev0JDHmLl7ehkPhkcl7ZioC-BDEceKhODDqtVv0Lv0MDCv0Kv0NNbotDnrKv0OuvVBDCv0Iv0PODn-SotXDBv0RDDpKNDMiqcotXkpJotYmtfv0Dv0Qv0Sv0TqgTuvVBDFhxa5MipWhxTimcDGnVmIkG0DxIh0cDCv0Vv0WDGhxbhlJl4EhxXhwYhxPDGiXhNKiVYvPDCv0Yv0ZDChGidDF4Unyen6SnyQnuODFfHnerVhuEDDv0bv0cv0dDDv0Xv0av0eOFohGotXODoqaotXDCv1Av1BDElQpKidsRMiqdotXkpLotYnnav0fouBv1Cv1DqgTuvVBDFimOl4Rl4Sl8bl4JDHfckejHiAxblaDCv1Fv1GDFhxZipVhxYipHl-WDGkEhuE9JmI0DkGDCv1Iv1JDFl6RjIhnP9Jn2XDEHf5C9MDFh0cnxfoeuWDDErgJv1Lv1Mv1NDDjS7LmSDEjEl7QLnySDDrgJv1Pv1QDEv1Hv1Kv1Ov1ROFohHotXODorXotXDCv1Tv1UDEqcpKLsRMiqeotXkpKotYnqGv1SouBv1Vv1Wq5IuvVBDBtHDGjHoZvQNDhGDDciEuBDGkB0VhFmYlvHmSDEv1Yv1Zv1av1bDDcexfDFhtaxawJl-Jh7RDGiEuBlLhnPlvH0VDDv1dv1ev1fDCv1cv2AOFoiCotXODogJotXDCv2Cv2DDDpKhFxWMkiNotXmwbotYmoZv2BouBv2Ev2Fp_ZuvVCDBizNDH4fjA9buaiHosLlaDCv2Hv2IDEceHfDGhgb4HwZ2chqWijeDDpyQv2Kv2LDCv2Jv2MDFHcfhOqQDDNhCTDIjAh0ZpM9VhL4fjSrMDEpyQv2Ov2Pv2QDBv2RNZikLmzFv2SuvVBDDizNh3Di3XDDhGidolGDGiOjSsHtAlJjGDDv2Uv2Vv2WDBv2XNbiyam6Fv2YuvVBDDkeyDnyJDHiOjSsHtAlJjGsQDDv2Uv2av2bDBv2cNhKiyXm6Gv2duvVBDGalEkNkJmXtADEiOjS7L4CDGHcfhOqQ4fDEpyQv2fv3Av3BDBv3CNiGisSnmQv3DuvVBDEv2Tv2Zv2ev3EOFoheotXODn4cotXDCv3Gv3HDFpKsWlQqcNMkiOotXkoLotYnmIv2Nv3Fv3Iv3JpmLuvVCDEhpJ6GhpIhwPDFHiuFilMhJnQDFiWiF4S6clPDDv3Lv3Mv3NDDhpJ6GhpIDHhDD6ciXhGN4SDCv3Pv3QDCv3Ov3RODn0QotXDBv3TDCpKDMkiMotXmwaotYm0Yv3SouBv3Uv3VqgTuvVCDCrcpEMzLotXkxQouFmuSouBouBouBv3XrvBuvVBDGhHijahnXikGhvDh1IDIpThbjXjbjHiIrdkZDDrvDv3Zv3aDHinF8JpQilOhXl8Fl8HDHhW0U6e1DiLhLhmNDDrvDv3cv3dDEToealYDFDnvdlKFYDDrvDv3fv4ADDv3bv3ev4BDFoeTlYhCaDHhmC0VsVkGyT9FtEDDrvDv4Dv4EDBv4FNZk7dmtXv4GuvVBDGiHrdrJ3ElvQnbDHThHhCkGhbjXijYDDrvDv4Iv4JDBv4KNborPnpGv4LuvVBDEiCnFoFjODFsajA8RrMqWDEhRuaiIfDEsJThCkGDEv4Nv4Ov4Pv4QDBv4RNhKosanqYv4SuvVBDChLqWDH_Xh_YqJ1AhoVnDisdDDrvDv4Uv4VDBv4WNiGomWnoHv4XuvVBDEv4Hv4Mv4Tv4YOFohbotXDCv4arxGDErcpEiHhLM-QotXkxSotYm-bv4Cv4Zv4bv4crxJuvVBDElfjVnvPheDGjS7LoLtWk8JhQDErvDpyQv4ev4fDBizODENhZamRDGjS7LohE7BzcjEDDv5Bv5Cv5DDBnFDGvThgfhgMtBiYkWDCv5Fv5GDDv5Av5Ev5HDFhFmYhlDtB2WDGiWlJ2a6ckQiaDDv5Bv5Jv5KDBv5LNZizCmzCv5MuvVBDFmIiSjTl_KleDFKkGsLiVmWDDv5Bv5Ov5PDBv5QNbnuLm0fv5RuvVBDCiC0aDGmKjLsSh2CsfwHDFijToU1XhycnSDDv5Tv5Uv5VDD0a2OiCDEixOimThlMhxVDFNTiToOhCDDv5Xv5Yv5ZDCv5Wv5aNhKpDnsNv5buvVBDDsGwOiCDFVl9aXh5Ol6aDHjCpMiWzSlqbrIiseDDv5dv5ev5fDBv6ANiGopentKv6BuvVBDEv5Nv5Sv5cv6COFogDotXOFnvAotXDCv6Ev6FDErchFKtGMhhaotXkxRotYnoJv5Iv6Dv6Gv6HrvBuvVBDFhnAhwVhxEinPinODH0DhZidsVmIDiVDCv6Jv6KDEkU9OixDnFDEhGnMhZ1MDFhkYsVhFj8ehRDEllbjOoFUDEv6Mv6Nv6Ov6PDCiCnFDEjArMhCTDEfHIijeDEv6RpyQv6Sv6TDDv6Lv6Qv6UODnxbotXDBv6WDElQleHrcDChMoDMhhbotXk4KotYnqFv6VouBv6Xv6Yv6ZuvVBDDHUIM-RotXh-ZouFm7eouBouBouBv6bp_ZuvVBDGhgNl7OhwQitUioR9dDH2WisKjEahGvTkNDCv6dv6eDBv6fDF5NinbimDh1AimGDGiEuBoX3BsfhyZDCv7Bv7CDDinDmUiSDEiEnZisQhuUDEoHhmEkQiIDDv7Ev7Fv7GDCv7Dv7HNZiwIm5cv7IuvVBDGjTrQhieoWhoCh2ADDlYitEhmDDGiEuBjSufjE0YDDv7Kv7Lv7MDBv7NNbzfnkZv7OuvVBDGhgbxCqT7Dh1aooHDFhHjahZnMDDFiEuBoXjIpeDDv7Qv7Rv7SDBv7TNhKiyBmvBv7UuvVBDHnRhschkBoqfyapNpODFiEuB3BoXqPDEjBufkBiaDDv7Wv7Xv7YDBv7ZNiGivUmzfv7auvVBDDmTwChnKDLhZhvFhGnMzc6RiSiwRifjCiVDHoClpDnzNjIHfhODDv7cv7dv7eDBv7fNjMn8bm9fv8AuvVBDEjEhoGhmSkUDFakNlEoZohODFHfjIuALDDv8Cv8Dv8EDBv8FNnKhtam_Bv8GuvVBDGv7Jv7Pv7Vv7bv8Bv8HOFotMZODopRotXDCv8Jv8KDGHImJkKjEtGMxRotXh-NotYmyKv7Av8Iv8Lv8Mp_ZuvVBDE0Yl2KlxEorbDFHf_UhzeoFDEjS7L2bufDGke6RKIpeixMDEv8Ov8Pv8Qv8RDBv8SNZnyFnqUv8TuvVBDGlrHlrNl1J_cl4ChkRDD0Ylia2bDFkEihPLhmfilBDDv8Vv8Wv8XDBv8YNbnyEnqTv8ZuvVBDFl4Il8Eordl8DmgBDHHfoFhiUKuf2bDCv8bv8cDBv8dNhKnxIm-Iv8euvVBDDlrHlrNl1JDF0YijDk-LixMhiUDH4fvfKpeufiVqWDDv9Av9Bv9CDBv9DNiGn1Am6Ev9EuvVBDJn9ZnzGoobl5Al7Yn0Vn_XixMl9KDF6el2KlxEwWpeDCv9Gv9HDBv9INjMnufngHv9JuvVBDFv8Uv8av8fv9Fv9KOFn4eotXDBv9MDCHIMzMotXmvGotYnmeouBv9Lv9Nv9Op_ZuvVBDFipAinSl6Tl6SitEDGmIhGkGidDkNDCv9Qv9RDD1IiodvIDFLhlBihPnyIkEDHmIhGid6RwHvQDDDv9Tv9Uv9VDB1IDHkRigRigLuCorDlLlEDF6RKiasCFDDv9Xv9Yv9ZDDv9Sv9Wv9aOFn6NotXODn6MotXDCv9cv9dDElQHULM5XotXm5ZotYntSv9bouBv9ev9fq-HuvVBDE5Khqaj0el-RDJDFmSwHn3OkNlPrUlLDCv-Bv-CDD0EnWrZDDfHLDGiS6R8YhxNhvHoZDEwHwZxK6IDEv-Ev-Fv-Gv-HDCv-Dv-IDGhSiPNThvQhZDBnbDDv-Ev-Kv-LDBv-MNZn4Xm6Dv-NuvVBDFhSiPjNTNDEiLtSnIkCDDv-Ev-Pv-QDBv-RNbn9ImyCv-SuvVBDCv-Ov-TOFooAotXODooCotXDCv-Vv-WDEUDjciKMiqfotXnleotYm4av-Jv-Uv-Xv-Yq5IuvVBDG2bnwLl5an6Wn3dn2bDEjIuAn9ShmQDGDxCkbiAvTljIDDv-av-bv-cDBv-dODopOotXDBv-fDEDtGIHMirAotXngeotYnhSv-eouBv_Av_BqgTuvVBDIhxOimJl8IosbiuPn-cn-YixSDFhNYhgBhtDhADDv_DrgJv_EDBhODGiEuBI0EhyWohJDGjShjHhD4ThLn3RDEv_Gv_HrgJv_IDCv_Fv_JDDkGsLl3bDEajEudmIDDrgJv_Lv_MDBv_NNZnvXnrbv_OuvVBDFinTioEl6Wl8Ol9FDFIjTrQkeiIDCv_Qv_RDDijTiwe1XDFjTrQsfqZjLDEIiEuBiIDErgJv_Tv_Uv_VDCv_Sv_WNbokAm7Wv_XuvVBDEIiEuBidDDnViSvQDFmIkGsLpevPDErgJv_Zv_av_bDBv_cNhKlqHngQv_duvVBDFxInzPl4a_B0DDHh0cuWh1VIqAhiPjIDDu0Yv_fwgADBwgBNiGopLntYwgCuvVBDEDiAoOYDIlPrUiYiFkWkNaFDGIiEuBjTh1SNDErgJwgEwgFwgGDBwgHNjMokbnrLwgIuvVBDEyDijbikGixADJkG2fpTjXkZsHhkMqbhbDFhDiuBjTINDDwgKwgLwgMDBwgNNnKojNnsXwgOuvVBDF1ci3cl4MipUioODFalEhCjETDCwgQwgRDEIiEjThODEpyQr6HshDwgTDCwgSwgUNsdnvYmudwgVuvVBDHv_Pv_Yv_ewgDwgJwgPwgWOFoiNotXODojEotXDCwgYwgZDEqcIpDDMirBotXk4IotYmofv_KwgXwgawgbpmLuvVBDHl3Kl3Ll3Ol3Ml_El-Gl6EDGke2bwCIljIhmQDCwgdwgeDB2bDFIhmQwCk9fHDFjS7LhbhDhjHDEwhAr6EwhBwhCDEl_DohQnwa9NDGlYl-Kl8al5Rl3TrEDCwhEwhFDDwgfwhDwhGOFoiOotXODojGotXDCwhIwhJDDqcIDMkiSotXngfotYm-EwhHouBwhKwhLp2CuvVBDFhgHj-JhxWl6Dn4JDHfifmTHlGn3BlmCDCwhNwhODFHfjO_UjIDGmT1WhmLiiRhhRhADHkdnMhnYxFogYoJisXDDwhQwhRwhSDBxHDEfHllbpdDHhAmTyFxF2Yn1L4YDDwhUwhVwhWDDwhPwhTwhXOFoiRotXOFonIotXDCwhZwhaDDHtGodMkiTotXksTotYm-JwhYouBwhbwhcp_ZuvVBDCtGDMmmeotXk4BouFmzWouBouBouBwheqgTuvVCDCwIorNDIjIuAhoEoFjOlLLkUDGqJDre1FlahjPDDwiAwiBwiCDDhgfhgMhhRDEDlGkb0eDHLkUoFokRlLrevTDDwiEwiFwiGDCwiDwiHOFoiAotXODorOotXDCwiJwiKDDtGDodMkiUotXkVotYm4bwiIouBwiLwiMqgTuvVBDBhzeDCwIDDIoFjOjIwXuAnOl6OhoEDDwiOwiPwiQDCl8ZhzeDGigRigLitKzBihPl7cDFDvTncjBoGDDwiSwiTwiUDEigRigLnueotIDEoGkUyE9ODFwIitKzBnMjBDEwiWwiXuyewiYDDwiRwiVwiZODotCotXODotEotXDCwibwicDDtGDpEMkiVotXngdotYntdwiaouBwidwiev6ZuvVBDGhkVhkUl7NhzGhqBhwLDGnfhA0C4X0dhGDCwjAwjBDFojMilBivLn2VnwTDHsBjOiZmY9MfjTDFnfhA0d4X0CDEq1CwjDwjEwjFDCwjCwjGODn-UotXDBwjIDDLHDMkiQotXkobotYnqCwjHouBwjJwjKq0fuvVBDGiofh4NiuHiuIipGh3JDIHf2clzKhHjZhoP0HDCwjMwjNDFrKhoPiuS0H2ZDDHf_UDHnfkc0dhiU6F7D2MDDwjPwjQwjRDCwjOwjSDFwCl-SnxLisYotSDGcidn1b3AkBnfDG0H2ZrK0dosUoGDDwjUwjVwjWDBwjXNZojLmuPwjYuvVBDG7DhmeolDh3Jn9Nl-fDErK0H2ZlzKDFFiVhHDmTDDwjawjbwjcDBwjdNboofmvOwjeuvVBDCwjZwjfOFoiLotXOFooebODokVbDDwkBwkCwkDDCHkfMkiRotXkxBotYmzcwjTwkAwkEwkFpgXuvVBDEjTyanRpGDEioIuVhzKiuYDIwFzViwKYHhCjAiyYDDwkHwkIwkJDEhwckKhlKl7TDCkenCDFjShjHhrGhuEhLDEv_GwkLwkMwkNDCwkKwkODHkZhbjXjSpTqXjHDHiBivYvTnzen_IsVhyRDEqiTwkHwkQwkRDIkZhbjXqXjHnXhjNsVDDqiPwkHwkTDCwkSwkUNZisbmvAwkVuvVBDCpCokWDEjTyanRoYDGDFsQhEkbwHDDwkXwkYwkZDBwkaNbnuVnmDwkbuvVBDHhgAmT1Wl6VinIimI4YDFoYkdxNh0Q3ADDwkYwkdwkeDBwkfNhKkdmoQwlAuvVBDH9NzHhgIhjQhjY0CnfDEpCixaihdzHDDwkYwlCwlDDBwlENiGn_Jm-HwlFuvVBDFnfnxKqLrUrZDF0d6FhtPl5Qh1MDDwkYwlHwlIDBwlJNjMijQm9ewlKuvVBDFwkWwkcwlBwlGwlLOFoiMotXODnxGZODn4fotXDDwlNwlOwlPDFrakKxctGqcMhyHotXkoOotYnqDwkPwlMwlQwlRqgTuvVBDDkKmJiKM7WotXm8OouFmzOouBouBouBwlTpyauvVBDDxIiochrDDInVoedqfqJHIjJDCwlVwlWDBwlXDEhHnMidhGDFjHnVjJdiIDDHfhODFjdiVj1YnPmIDEwlZwlawlbwlcDBwldNZoidmtWwleuvVBDEhHkKhIhSDFjHnVjJjGdDDjdnPKDEwmAwmBu9awmCDBwmDNboqKmyDwmEuvVBDHhHkKj9MhShwakMhIDEhVn2HkBmRDFdjGThCjJDEwmGu9awmHwmIDBwmJNhKoqMmyFwmKuvVBDDwlfwmFwmLDEmJkKkfkFMzNotXkVotYm6UwlYwmMouBwmNpyauvVBDCmJkKM3WotXkuZouFmyOouBouBouBwmPrnLuvVBDGhqDl9EltAohKojQjvWDHjHiZnJiATiSrVDCwmRwmSDFkCtEhwTuLivKDEnJ4PuGxBDFhLiLiEThSDDwmUwmVwmWDEkCl7PinLjvWDEomUioY4O7QDEiXiRN4RDDwmYwmZwmaDDwmTwmXwmbOFoiBotXDBwmdDEkCLmJhLDCjFiKM7XotXmzKotYm7MwmcouBwmewmfwnAuvVCDDl8GjpbmgCDEuW1UF9HDDv-LwnCwnDDGDkblG0eoO6LDIFiFqArChWsMlPrUDDv-LwnFwnGDCwnEwnHDCnbkCDIuGD9ehuNn6PlGtbqDDKxOsMrV0eqAh2LrYFkQldDDwnJwnKwnLDBwnMNZoqPm9awnNuvVBDGkC8e2RldiAxHDGTmXdsJhCorWDDwnPwnQv-LDBwnRNbn6Xm6BwnSuvVBDEybhhQimLjgfDLftcYomIjI9M0LhBkHiAdDDv-LwnUwnVDGioNorYhhQoldn0cjgfDCv-LwnXDCwnWwnYNhKn9YnsBwnZuvVBDDiAlfhoODIjYvLnLhwAolXojPl7azXDDv-LwnbwncDBwndNiGn-emxawneuvVBDDxHl-PhoADFfH9Mpd5CDLqLlhUxFrUyFhiZmTuGisPybpMDEv-LwoAwoBwoCDBwoDNjMorCnscwoEuvVBDEmD6CtSixIDIrDhEmXd2fhC9BsQDDv-LwoGwoHDBwoINnKolNmobwoJuvVBDGwnOwnTwnawnfwoFwoKOFohcotXODnyaotXDCwoMwoNDFjckCmDqVodM-SotXmvVotYmyawnIwoLwoOwoPwnAuvVCDGhoOhxLhwAl-Axbl7WDDiAlfuJDGjYvLlblhP0L2eDDwoRwoSwoTDFhkQinMiuOh4UreDDjYvLuMDEiAlfjVuJDDwoVwoWwoXDCwoUwoYOFoiQotXODolaotXDCwoawobDDodjcDMhyIotXnkFotYm6ZwoZouBwocwodq5LuvVCDDjH_WnXDHkZhbjXvfkdwFhLDDssVwofwpADFiuaibihTh6PlYDCswUwpCDEqKhXpQivbDHhWrCtchkclbhGl2fDDssVwpEwpFDEhwCimF9YimEDJkGpWDFlPiAuTsIivODCwpHwpIDEwpBwpDwpGwpJDHNhZhGdhC9VhzYDFjdnPqUnuPh-dDHh5OiBlaiSKmUvCDEssVwpLwpMwpNDBwpONZisImxdwpPuvVBDEhVl6PiOzaDD1ZvCl9RDDssVwpRwpSDDl8Jza0DDFTnJnYhGhnRDDssVwpUwpVDCwpTwpWNbizKm6CwpXuvVBDCwpQwpYOFoiEotXODnwIotXDCwpawpbDGhI2KnTuRzPuSM7YotXhiBotYmzIwpKwpZwpcwpdpyauvVCDEiQkMkSn8UDFhHlBNTiADHiUkDYmQkPjfhbDEphAwpfwqAwqBDDhHjaTDG3FkDjU9RjfkPDDphAwqDwqEDGh6EhpdlqRpQl4DixdDFrChWtS1DpCDDphAwqGwqHDDwqCwqFwqIDEImJkKqVMkiWotXkuaotYm6IwqJouBouBwqKpmLuvVCDFhkbhwUinR9XxPDHmIkGDYoJvP0DDCwqMwqNDFHfjIuAhODGkNalE6VhzdqZDIDFnMidmSjSh1esHDEr6dwqPwqQwqRDEpOpNnRyaDFDhAFqAn_ODFnMidjaiuJHDDwqTwqUwqVDCnMidDG6VhzdqZkNhjHsfDCDFDEwiOwqXwqYwqZDEwqOwqSwqWwqaOFoiJotXODolKotXDCwqcwqdDGHleidjErakfMkiXotXkubotYmvCwqbouBwqewqfqgTuvVCDClFHMhrdotXkoQouFm6KouBouBouBwrBq-HuvVBDFhXiMhzKtQuVDFHf_UjIjODHyFxFmT0U4Y2YhADDwrDwrEwrFDFhXiMhzKtQuYDFThCybsNmXDHhElfhBlLkRtctSDDwrHwrIwrJDFhXiMuYhkXinADEDFkblGDGiiZkQhWuW9HkJDDwrLwrMwrNDDwrGwrKwrOOFohaotXODn3LotXDCwrQwrRDDlFHjPM-TotXkVotYmoHwrPouBwrSwrTpmLuvVBDFoN7RhhThiYhvdDJlanNuW9HahzdDkNqZDCwrVwrWDBwrXDHmLnWmDhtHoochvLwWDGHf_UjIpdhODDwrDwrZwraDBwrbNZmDm9BwrcuvVBDIpF6EhiZ0UhjQn1Vl8QxHDCwrDwreDBwrfNbn8TnlIwsAuvVBDHalEuWkNmIjE8NDCwrVwsCDBwsDNhKoNm7JwsEuvVBDDwrdwsBwsFODooOhKDBwsHDFlFoNmDpFjEM-UotXmsVotYnpcwrYwsGwsIwsJp_ZuvVBDGhkQh4UiuOllSreotLDIiSzcqaiODLnvV0LDCwsLwsMDGhXiMjPhmZhyYxDDF4H1awZrRixcDGrejVrChvLhClfDDwsOwsPwsQDCwsNwsROFoiSotXODosfotXDCwsTwsUDElFmDodLM-VotXmsUotYmoGwsSouBwsVwsWq5LuvVBDDmLlvE_cDE6RalEkNDGNsajA7ah0TjSDDwsYwsZwsaDGixFixBhnfhGnMhZDGmIkGsHlaKmSDDwsYwscwsdDCwsbwseOFomNotXODomOotXDCwtAwtBDDmLlQlFM5YotXnkOotYm-VwsfouBwtCwtDp_ZuvVBDEhwOhrDl_UimXDJxInViShbjfkPiLkBhVDCwtFwtGDDjNxIhnLDDiZ6KYDFiLtShWiDiXDDwtIwtJwtKDCwtHwtLDFkCnbl9DhqDtEDFhSiPjNTxIDHiZ6KuZqAjfkPhbDDwtNwtOwtPDBwtQNZlpZnsKwtRuvVBDGjdhXtQhkOjPpFDIiZ6KuZqAjfkPhbYDDwtTwtOwtUDBwtVNbiwWntEwtWuvVBDDIHfDEjNoqXitZh1NDFhSiPTiZhHDGiLjehWqTiQpeDEwtYwtZwtawtbDBwtcNhKoqYnsZwtduvVBDJiZ6KuZrdiQjfhbiI3EDDrvDwtOwtfDBwuANiGiwcm1JwuBuvVBDFiZqKYqAhXDDssVwtOwuDDBwuENjMnwHnqcwuFuvVBDF5Khqaj0el-Ql9fDGhSiPjNTxIiZDCwuHwuIDBwuJNnKooEnsDwuKuvVBDGwtSwtXwtewuCwuGwuLOFoiPotXODogIotXDCwuNwuODGiZkCkfrchIkFMhhcotXkmcotYniXwtMwuMwuPwuQpyauvVBDDiKqVyeDBiKMhyJotXhiAouFm9AouBouBouBwuSwuTuvVBDFjRhI0NiDtSDCiLhDDFhAufhgFzFiODEhVkBuaVDEwuVwuWwuXwuYDEVXWfDFkBmRhVuaiIDFhAiOhEsZzFDEwuWwuawubwucDCwuZwudDEiKkFiHhIM5ZotXkVotYnpFwueouBouBwufs5HuvVBDCnItSDI_XyGmgDrHhLorIlbxNDCwvBwvCDBwvDDFhXiMnbpQhmZDENhShCTDGtSnInJjNjbhvQDDwvFwvGwvHDGhXiMnbpQhmZqKDGiXzF2fuGnJNDCtSnIDDwvJwvKwvLDCwvIwvMNZNnnQwvNuvVBDFiudiuKl3SiletcDFhSiPdybhADHhXxDtSpQnb_NnVDDwvPwvQwvRDBwvSNbtcmxLwvTuvVBDHjpGsQmXkJuWl2J9VDJTdhC2XrDkGhLyXzXDDwvBwvVwvWDBwvXNhKloAmwNwvYuvVBDDnItSxMDGjHiOh_PwYiI9QDJhBlbFiRhgUiSDdxYDDwvawvbwvcDBwvdNiGhWklfwveuvVBDCtShWDF7alqchqbhGkeDGuaiIlafjArMDDwwAwwBwwCDBwwDNjMlrDm7dwwEuvVBDEtSnIhgLhvfDDhVudokfDINhZhGThChHd_EDDwwGwwHwwIDBwwJNnKkFkzWwwKuvVBDGwvOwvUwvZwvfwwFwwLOFohdotXODotAotXDCwwNwwODFqVlFjckFlQM7ZotXkoUotYm9DwvEwwMwwPwwQs5HuvVCDFrFjpBl5Sl7VjNDFhAdhST_LDHtcxDhXiMpQ4OhLDDwwSwwTwwUDErFjpBjN7QDFiXzFqKiZ2fDDtSh6ZkcDDwwWwwXwwYDCwwVwwZNZohNm7LwwauvVBDCtShnTDITdhCh0SrDhLyXzXDDwwcwvVwwdDBwweNbloAmwWwwfuvVBDDwwcwvbwvcDBwxBNhKhWklfwxCuvVBDDwwcwwBwwCDBwxENiGlrDm7cwxFuvVBDDtSh6Zl9GDDhVudn_UDHNhZhGThChHdDDwxHwxIwxJDBwxKNjMkFkzWwxLuvVBDFwwbwxAwxDwxGwxMOFoiHotXODotBotXDCwxOwxPDEyelFhLkFM5aotXkxCotYnjOouBwxNwxQwxRwuTuvVCDibuvWuvYuwJuxMuzIu0Eu0Tu1Eu1Gu2Yu4Cu5Zu8Su9Eu9Fu-Ju-Su_cu_fvgLvgcvgevhOviEviPviRvjAvkavlavldvmLvnXvoavocvpYvqJvqLvrbvrdvtCvuRvvRvvTvvfvxPvycvzdv0Uv1Ev1Xv2Gv3Kv3Wv3Yv4dv6Iv6av6cv8Nv9Pv-Av-Zv_CwgcwhMwhdwhfwiNwifwjLwkGwlSwlUwmOwmQwnBwoQwoewpewqLwrAwrCwrUwsKwsXwtEwuRwuUwvAwwRwxSQwxTouBs-OouBMmnGotXirbouFnsIouBouBouBouBouBouRCMirCotXkzSouFntWouBouBouBouBouBouRCMirDotXkpEouFnpDouBouBouBouBouBouRCMmneotXm5BouFm2SouBouBouBouBouBouRCDDVh7I-DDEvLojfl3Pl_YDCwxZwxaDBwxbDEVXh7I-DDDFn0MkODBilcDDwxdwxewxfDBwyANZn1TmpKwyBouRBDGhgHlmChxWl5Ml8Wl8VDFifuJmTlvelBDCwyDwyEDGl7Un-Il8Tl8UreolQDFvLiAuJmX4GDCwyGwyHDCwyFwyINbogFm4YwyJouRBDDl5HhgWl5IDHjHiXhNNhGketHDCwyLwyMDDl4Nl4Ol4PDBfDDwyOwyPq-QDCwyNwyQNhKn0RmwLwyRouRBDFhzel7Hl7Il_Fl_GDGvTwIlBitKuAhoEDCwyTwyUDBwyVNiGn9MmxKwyWouRBDEwyCwyKwySwyXOFokIZDBwyZDEicpKtGodMqRotXnkHotYnkewxcwyYwyawybouBouRCDFl4Whqaj5Al4VinBDGiW4RwZhjDvLhgHDCwydwyeDBwyfDBjcDFl5CnyXuGolVwQDFDkboO6LFDDwzBwzCwzDDDybTjpbDFDF1UuWolWDDwzBwzFwzGDCwzEwzHNZnyYmvTwzIouRCDE5Khqaj5A5ODFsMwHhoEidfDDv-EwzKwzLDBwzMNbooGmxJwzNouRCDDhgHhxWj-JDGDjIuAinBh1bh1cDCwzPwzQDBwzRNhKn5NmyLwzSouRCDDsXojIl_RDE6UmTh1PliWDEDvLnMnudDDwzUwzVwzWDBwzXNiGlgBm8IwzYouRCDEwzJwzOwzTwzZODnybZODooFbODosAhKDDwzbwzcwzdDDDjc6DMhyLotXirHotYnrAwzAwzawzewzfouBouRCDGl6fl7Bl8Sl6emTwCDErErKyFjZDCw0Bw0CDBw0DDCmTwCDFhmYnMhZojFhGDGhmFrChgHinKh4N8WDDw0Fw0Gw0HDBw0INZn8cm6ew0JouRBDBmTDGD_esMFinBhgNDDw0LsiYw0MDBw0NNbn8Xm7Kw0OouRBDHl7KhvFlqTiiUl6NhkRn-VDFkcnM1ChZDDDw0Fw0Qw0RDBw0SNhKn8Zm-Bw0TouRBDDw0Kw0Pw0UOFoiKotXODolJbODn6KhKDDw0Ww0Xw0YDClejEMirEotXmxGotYnuFw0Ew0Vw0Zw0aouBouRCDHwxVwxWwxXwxYwycw0Aw0bQw0couBs-OouBM-OotXhsJouFmzQouBouBouBouBouBo2TCDCkRlADDoSvdk_LDInzchvZhgEnNrRnzaioXh1TDDw0fw1Aw1BDF0Gh0Vh0WhwIinHDGkamBNiRhvWnNDCw1Dw1EDCimNinNDFsAoSkajAiZDCw1Gw1HDDw1Cw1Fw1IM2GotXhmBotYm6Xw1JouBouBouBouBouXCDBo9XDGLvEjYlLjWjKDFhAlKlGlJsADDo9Ow1Mw1NDBw1ONZixGmyew1PouXBDElSkTLvEDEkYjChEzSDFsXhtYhQohXjBDDw1Rw1Sw1TDBw1UNbiyKmwYw1VouXBDDjChEkYDCkaWDFwQsKlcqLvBDEo9Ow1Xw1Yw1ZDBw1aNhKomAmwZw1bouXBDDw1Qw1Ww1cM0QotXhsRotYntQw1Lw1douBouBouBouXCDDpW7esKDHzEwd9ApJHU_MDDw1Yw1fw2ADBw2BDCpW7eDDlAkRrNDEoSvdk_L8RDDw2Dw2Ew2FDBw2GNZitLnsLw2Ho2TBDFlSkTLnNlaDEjChEkYydDCkamBDEw2Dw2Jw2Kw2LDBw2MNbiwJmwXw2No2TBDFhuG1ApSl4T-JDEkamBIoPDDw2Dw2Pw2QDBw2RNhKh0BnlKw2So2TBDDw2Iw2Ow2TOFonKotXDBw2VM3SotXmxDotYmzVw2Cw2Uw2WouBouBo2TCDCkajkPDHzZhuGixXiXhNjKloRDDw2YphAw2ZDEhnOhxBnzBlgRDDIrShmQDDw2Yw2bw2cDCw2aw2dMhhZotXm5PotYnoUw2eouBouBouBouBo2TCM-PotXhyNouFnpVouBouBouBouBouBo2TCDCmcibDDuchmRl4FDF6AkOamMitFDEpmTw3Bw3Cw3DDBw3ENZohMnhZw3Fo2TBDEzY8FyZioLDEhwDhwNhwMh2FDDw2Lw3Hw3IDBw3JNbiubnlZw3Ko2TBDFiaqea8NjGDEjDlXjL6NDEpmTw3Mw3Nw2LDBw3ONhKyCm9Hw3Po2TBDFhehtQvKhoJhvKDEvf0IindooPDCmBkaDEpmTw3Rw3Sw3TDBw3UNiG8entew3Vo2TBDEjGhHhGlBDEmQkUqBYDEpmTw3Xw2Lw3YDBw3ZNjMlnRnhcw3ao2TBDGl5NmMiuQrPh0PhnFDEzRhVkamBDEpmTw3cppcw3dDBw3eNnKsSmuHw3fo2TBDFrTn1arPwarDDDkamBsZDEpmTw4Bp0Nw4CDBw4DNsdiKniVw4Eo2TBDEmMhmVrPigXDFhwbhpHhxQhxRyKDDpmTw4Gw4HDBw4IN4QiwAnkYw4Jo2TBDIw3Gw3Lw3Qw3Ww3bw4Aw4Fw4KM5QotXhlcotYm8DouBw4LouBouBouBo2TCDDhqXhpWhrCDFhufwA_ALonQDFqfopahjc6Ah1UDDw4Nw4Ow4PDBw4QNZiuLm7aw4Ro2TBDG_OhiMjJikRjaqHDDw4Np2fw4TDBw4UNblVm0Ew4Vo2TBDFqUnPlcmEn-JDEnNlahQjCDDmBkamcDEu-cw4Xw4Yw4ZDBw4aNhKolfnhWw4bo2TBDEkamBWsZDDu-cp0Nw4dDBw4eNiGn5cmoYw4fo2TBDGoVoLmFhiHkNl5ODCw4Nw5BDBw5CNjMoVngKw5Do2TBDGhe3c1OsCpb2LDEoEqYh0duKDDw4Nw5Fw5GDBw5HNnKhiSnmbw5Io2TBDFxJ-AkRLlLDEjBuEiahkDDDw4Nw5Kw5LDBw5MNsdogNngWw5No2TBDHw4Sw4Ww4cw5Aw5Ew5Jw5OOFn6HjMDBw5QM5RotXiraotYmpAouBw5Pw5RouBouBo2TCDEhzBhxKinUkaDEhBiftZjYDFjdnPiFinejCDDw5Tw5Uw5VDBw5WNZkfnmPw5Xo2TBDEhzBhxKinUhBDEiHkdhVkaDEw5ZpxQpmTw5aDBw5bNbikFnmSw5co2TBDCw5Yw5dMvYotXhyPotYm7bouBw5eouBouBouBo2TCM5SotXhiCouFm7PouBouBouBouBouBo2TCM7UotXhsIouFmzbouBouBouBouBouBo2TCDEqBibYjUDFmQjGh1YrMn8RDEprdw1Yw6Cw6DDBw6ENZlnRnoZw6Fo2TBDDkaWmBDEkctPqSwfDEsajA2N_PDEprdw6Hw6Iw6JDBw6KNbiyTmzLw6Lo2TBDFiL4Bh1KhzUvJDDpjXw6Hw6NDBw6ONhKiKnocw6Po2TBDDhWiehndDEjJifjKnXDElGjekaxNDEprdw6Rw6Sw6TDBw6UNiGomEmyMw6Vo2TBDDhWievUDDhVTzYDDkaINDEprdw6Xw6Yw6ZDBw6aNjMn3UmtSw6bo2TBDFw6Gw6Mw6Qw6Ww6cM3TotXkVotYnpQouBw6douBouBouBo2TCDEmInvWhgG9RDGkGsLnDrJvOpeDDpjWw6fw7ADBw7BNZkGnsbw7Co2TBDGhtDixJh_bolSorfl-HDEYhCrdTDDpjWw7Ew7FDBw7GNbolTnlEw7Ho2TBDDsXrEjBDFwehA-fhvZk9CDDpjWw7Jw7KDBiobDGifhA6VhBtZnQDCw7Mw7NDCw7Lw7ONhKiuUmyJw7Po2TBDCiiKiwTDEjA2NyG0dDHhkBnDrJuZrdvOxZDDw7Rw7Sw7TDBw7UNiG2Jm0Zw7Vo2TBDEwUrHijXl6IDFkGnDhkImI9RDDpjWw7Xw7YDBw7ZNjMigentLw7ao2TBDFw7Dw7Iw7Qw7Ww7bOFn-NotXDBw7dM2HotXksfotYm0RouBw7cw7eouBouBo2TCDDpftPmaDDqStH7CDDmIiYorKDEpjWw8Aw8Bw8CDBw8DNZogAmuGw8Eo2TBDDhkIpftPDDjZie0CDGoedhzAnyAiOjJDEpjWw8Gw8Hw8IDBw8JNbitNnoSw8Ko2TBDBl3ZDCjZieDHwUhZn_YNhG5f6ODDw8Mw8Nw8ODBw8PNhKnvOmoSw8Qo2TBDCl_Cl-XDDjZh_BieDGuW_M1UlJkdiODDw8Sw8Tw8UDBw8VNiGopJnoWw8Wo2TBDCilLixQDEhBjKrHieDFlbsMlXqNkdDDw8Yw8Zw8aDBw8bNjMilLntMw8co2TBDDh1ColLipSDDmIa_eDCjKnHDEpjWw8ew8fw9ADBw9BNnKogQnpXw9Co2TBDGw8Fw8Lw8Rw8Xw8dw9DOFn-MotXOFnmfiGDCw9Fw9GM7VotXktAotYmzZouBw9Ew9HouBouBo2TCDCmcucDE6AyVqHmMDEp2fw3Tw9Jw9KDBw9LNZn3SniTw9Mo2TBDHjaiQ_VkMijVkSipCDDp2fw3Tw9ODBw9PNbiiSm_fw9Qo2TBDD-EhlH1dDGjCYqHxVpaiTDEp2fw3Tw9Sw9TDBw9UNhKolem0Kw9Vo2TBDFhHlB_JuDkdDDp2fw3Tw9XDBw9YNiGh0OnmUw9Zo2TBDFhexTpbhkDhnSDEoEpJh2LqMDEp2fw3Tw9bw9cDBw9dNjMhiSm6cw9eo2TBDEiRpCoBNDFhbjXjbhDiDDEp2fw3Tw-Aw-BDBw-CNnKiyVnkCw-Do2TBDFoVhnWlGilFoLDDp2fw3Tw-FDBw-GNsdoVnuCw-Ho2TBDFhWie8ShJtFDEjHjJiOmQDEp2fw3Tw-Jw-KDBw-LN4QsDnpEw-Mo2TBDFjDlXhtW2QsBDFqehEjHjCsQDEp2fw3Tw-Ow-PDBw-QNhuAyCm8Lw-Ro2TBDGif6VnQpJqMrYDEp2fw3TpjOw-TDBw-UN8UomFmoUw-Vo2TBDGlbxN2enXjfhrADDp2fw3Tw-XDBw-YNivBlbmoKw-Zo2TBDDThCudDFYkGnVhViQDEp2fw3Tw-bw-cDBw-dNivDigem1Iw-eo2TBDMw9Nw9Rw9Ww9aw9fw-Ew-Iw-Nw-Sw-Ww-aw-fOFn6GsdDBw_BM5TotXm5QotYmtDouBw_Aw_CouBouBo2TCDGjA2NjDhLrEhBDFajHnXFhCDEw1YpyQw_Ew_FDBw_GM3VotXh-YotYm-Uw_HouBouBouBouBo2TCM5VotXhsQouFm0DouBouBouBouBouBo2TCDGlXuIhjCsB6NmKDGqeiaahEwGjHDDw_Kw2Lw_LDBw_MM5WotXhleotYniWw_NouBouBouBouBo2TCDDhmOoflYDDlW4chgdDEjChEjJvODEw_Pw_Qw_Rw3TDBw_SNZtOnsFw_To2TBDEhmOoflYiseDDnS2PvcDEoElWmBnTDDw_Vw_Ww_XDBw_YNbn2RnhBw_Zo2TBDFnS0bhnF8QhmcDE6OhEh0Eh0MDEThVjHidDDw_bw_cw_dDBw_eNhKn3emzew_fo2TBDGhlMsVimPhtNimWipBDGlPnciYrUoOiFDCxgBxgCDBxgDNiGlOniKxgEo2TBDEw_Uw_axgAxgFMyOotXhlaotYnhLouBxgGqmYouBouBo2TCDFnBsC1O6Q3cDDhqXl-MhpWDEoEqYh2LhbDDxgIxgJxgKDBxgLNZpUnoMxgMo2TBDEnBrL4WsCDEzRipM4BvfDEppcxgOxgPw2LDBxgQNbnzEnsOxgRo2TBDFnBrL4WsChjFDE2NliU2VlxLDFl2D-fqUjdn5YDEppcxgTxgUxgVDBxgWNhKitJnrIxgXo2TBDDxgNxgSxgYM0RotXhlYotYm-XouBxgZouBouBouBo2TCDDhexTlfDG7Fh1RhzH8emcnLDDxgbxgcw3TDBxgdNZlzMnrTxgeo2TBDDmBkanLDHhnIhbjfzX0LscizDDDxgbxhAxhBDBxhCNbn_TngLxhDo2TBDHLjYlLjWh0YkT5eDDxgbxhAxhFDBxhGNhKxUntOxhHo2TBDIsbn2BpbsOxdzeh_SxJDDxgbxhAxhJDBxhKNiGvbnoBxhLo2TBDExgfxhExhIxhMMzLotXhlZotYm9XouBxhNouBouBouBo2TCM-RotXhsKouFm6OouBouBouBouBouBo2TCDBkaDEl6ZizQn-EqbDFlKlJlGyVhzFDExhQqtUxhRxhSDBxhTNZqbngcxhUo2TBDEiSiuRoRDDFpLtOhVhiThxMDCFdDEw2LxhWxhXxhYDBxhZNbOngbxhao2TBDCxhVxhbOFogVbDBxhdMxRotXkVotYmyUouBxhcxheouBouBo2TCDDFmciSDFiyL4AmFh4BhuBDGsMjKsJlJihMhzaDDxiAxiBxiCDBxiDNZhzdnjPxiEo2TBDG2S5Bh0HiwLwK8cDGhzShuVrUuEitcufDDxiAxiGxiHDBxiINb6LmoPxiJo2TBDFatA_eh0IhhNDFjS4AjKnHNDDxiAxiLxiMDBxiNNhKyQnmOxiOo2TBDDxiFxiKxiPMzMotXhyMotYm-WouBxiQouBouBouBo2TCDDh4PjgMjgVDFhAlGlKjZiRDCxiSxiTDBxiUDDFDmcDGjBk8BpbwKhoFnydDEoEhcmFsDDDxiWxiXxiYDBxiZNZisUmtexiao2TBDFnfyYsX1PhlGDFwehgIrEhnGsJDDqtGxicxidDBxieNbijQm6Rxifo2TBDDpBoGhoADGh0dhzR1PlWhjBlKDDqtGxjBxjCDBxjDNhKpBnkPxjEo2TBDErUkWwEwRDG8WhnVzCqCwd8LDDqtGxjGxjHDBxjINiGrKnnIxjJo2TBDDmFtBhyeDGh3BhhVhma_TlzXn4bDDxiAxjLxjMDBxjNNjMnxVm-AxjOo2TBDEzDiYlPncDGjXpThiZ6E_KhvUDDqtGxjQxjRDBxjSNnKzDm1BxjTo2TBDGxibxjAxjFxjKxjPxjUM5XotXhlbotYnoRxiVxjVouBouBouBo2TCM7WotXhsOouFnsdouBouBouBouBouBo2TCDEkaonUonSonYDFkGiQoZnXhoDDEiIrSwYpIDDxjYxjZxjaDDhgJosCljXDF2Nsapf7aNDDpyQxjcxjdDDl8RhwSpSDEjZhHhIkGDDxjfw2LxkADDxjbxjexkBODn9WotXDBxkDMzNotXhldotYnlXxkCouBxkEouBouBo2TCDDikMlxFlxGDGhbjXjfkZjbh2ODFiInYhjdiRNDDxkGxkHxkIDCikMlxFDFhDnLl8BlqGn-RDG4fh0GsH2fhkMjSDDxkKxkLxkMDCxkJxkNODosdotXDBxkPM3WotXksfotYnuHxkOouBxkQouBouBo2TCDDilLixQorUDFiOlBuDmSlsJDGkdjKiANkPjfDDxkSxkTxkUDBxkVODn5AotXDBxkXMhrdotXktAotYmpJxkWouBxkYouBouBo2TCMhhdotXhsPouFm7UouBouBouBouBouBo2TCDGmBkanLiydhnMh0XDFjJlKqA_VlBDDspCxkbxkcDBxkdNZlzMnrRxkeo2TBDEiQkSkMkKDHnVhzbhiPhkWokNtEh_bDEY3AmBkaDDxlAxlBxlCDBxlDNblqHnqVxlEo2TBDEiQkSkMjaDEmBkajZnLDHuU0JhnIjfhblgRscDDxlGxlHxlIDBxlJNhKn-Hm1ExlKo2TBDDmBkajZDFhBjKhxKhzBifDDxlGxlMxlNDBxlONiGn-GnhIxlPo2TBDFiQkSkMY6KDGhnIjfhbiDjbhoRDDsqNxlRxlSDBxlTNjMnvLm1FxlUo2TBDGhBhzBhxKqMnyTjKDDsqNxlRxlWDBxlXNnKnvMnhKxlYo2TBDGxkfxlFxlLxlQxlVxlZMhlXotXhyOotYnhTouBxlasqTouBouBo2TCMhsHotXhiBouFmufouBouBouBouBouBo2TCDDkamBizQDEjdqUnPjCDGkZhbjHjXjbdDEssVxldxlexlfDBxmANZkfmyExmBo2TBDDkamBjZDChVhnRDGiOiFrShGza0DDEssVxmDxmExmFDBxmGNbhnRnkcxmHo2TBDCxmCxmIM3YotXkVotYnjVouBxmJouBouBouBo2TCDD_WjHnXDFhbjXsckZjfDFhLvfwFh2LIDEssVxmLxmMxmNDBxmODEpWsIwTpJDEkGsLiBoZDEjJjHdnQDEssVxmQxmRxmSDBxmTNZnzVnqaxmUo2TBDGh0AihTn_Sh6PioJ8CDCswUxmWDBxmXNbnwGm-QxmYo2TBDDnHyKhpHDGiAhnSuJhe7BoGDEssVssWxmaxmbDBxmcNhKikFmzSxmdo2TBDDxmVxmZxmeODhsYotXDBxnAM3ZotXhsLotYnmZxmPxmfxnBouBouBo2TCMhheotX-ZouFnpBouBouBouBouBouBo2TCDCiDl6XDGhbjXjfkZh2OkPDFkamBnHnY_QDDxnExnFxnGDBxnHM-WotXkVotYmydxnIouBouBouBouBo2TCDDiDuQiXDEwFzVinXrGDChWkJDFkd9BmSoHhzDDExnKxnLxnMxnNDBxnONZigUisBxnPo2TBDExnKpyQw0fo8ZDBxnRNbnxSnrJxnSo2TBDChDqYDElSkTLlaDDhEkYjCDExnKxnUxnVxnWDBxnXNhKnxTm9WxnYo2TBDGhX6CnwEiQkSibDFiHjNkdlckaDDxnKxnaxnbDBxncNiGiHm1Oxndo2TBDDkCjctEDFlSkTLlLjWDDxnKxnfxoADBxoBNjMkCnsAxoCo2TBDEikMixQilLlxGDEYkduDh1CDDxnKxoExoFDBxoGNnKomXm1NxoHo2TBDEiDuQiXtNDEje2drbwbDDxoJxoKp0NDBxoLNsdiKm4XxoMo2TBDHxnQxnTxnZxnexoDxoIxoNM-XotXh-WotYmuRouBxoOouBouBouBo2TCDCiDtNDEkJmXhWuTDDiLhDjDDFFDtNifjKDExoQxoRxoSxoTDBxoUDBvidM-YotXirXotYm7FxoVouBxoWouBouBo2TCM-MotXhiAouFm9CouBouBouBouBouBo2TCDDkamBWDI2dhnE8VzQ8SwblGhwWDDxoZp0NxoaDBxobM1eotXhhfotYnoVxocouBouBouBouBo2TCDEhXiMqIqKDFzXiWhtHmD4NDF2N0djApeizIDDxoexofxpADBxpBNZixCmzUxpCo2TBDFhXiMqIqKnLDEtcildhoH2XDFhSiPybdhADDxpExpFxpGDBxpHNbtcntXxpIo2TBDFifjKlblBn1dDFmSjHqDsMlsJDDs6axpKxpLDBxpMNhKhWnoQxpNo2TBDFhGNhZTnCDDs6ap1SxpPDBxpQNiGkFntGxpRo2TBDEnIvAlIhXDEkamciS1dDEhDiRoBpCDDxpTxpUxpVDBxpWNjMiyGnkDxpXo2TBDFDkbFlGqDDFiiZn0NkQsMhgLDDxoexpZxpaDBxpbNnKnxMm-dxpco2TBDEYqBh_VhzDDHDFkblGlOlPiADDs6axpexpfDBxqANsdnyLm-cxqBo2TBDHxpDxpJxpOxpSxpYxpdxqCODizBnKODizEsdDCxqExqFMhhWotXhsNotYmpDouBxqDxqGouBouBo2TCMCotXm5IouFmoIouBouBouBouBouBo2TCMmpMotXngTouFnkdouBouBouBouBouBo2TCDConTorLDEan2N_e3cDFNuEpbhbheDDxqKxqLxqMDBxqNMmpNotXnhYotYngPxqOouBouBouBouBo2TCDFhzBhxKiobl3cinUDEhBtZ2IifDCxqQxqRDBxqSMmpXotXm5RotYnlTxqTouBouBouBouBo2TCDGl-IipThkdinG2Y8CDFapMhzQhibhnNDCxqVxqWDDyF2Yn6CDDhzQhiblWDGpMawYNehsSDDxqYxqZxqaDCxqXxqbMmqCotXnlaotYm-GxqcouBouBouBouBo2TCDDqMopciiIDFjGhnbhvK2LhHDFqUoHnuUmcnBDExqeppcxqfxrADBxrBMmqLotXm8BotYm8ExrCouBouBouBouBo2TCDGohLopdojJvEnzYl5dDFsYlfiAzeihRDCxrExrFDBxrGMmqMotXmwFotYm6TxrHouBouBouBouBo2TCDGn3a-dosMn9bitIiwGDEhjSlzO6X3dDDmBhvZiyfDDxrJxrKxrLDBxrMMmqNotXmwGotYnnCxrNouBouBouBouBo2TCDH8Knuanwen2QnyDnwBxdDDhvZk9IiydDGhShChHlzONTDDxrPxrQxrRDBxrSMmqOotXnpbotYmzXxrTouBouBouBouBo2TCDBhJDFikMonXonVl0Gn1XDHoIrDhtXjHhnDh1QwcDDxrVxrWxrXDBxrYMmqPotXm5MotYmycxrZouBouBouBouBo2TCDGk9C6P6ThO0eqCDDiucnyNlGDGjKwdiRNhoEsJDDxrbxrcxrdDBxreMmqQotXm6AotYm6WxrfouBouBouBouBo2TCDCoEkEDGhuan3Wl7bl7RogdnvJDGltPsbhuH6TfhzPDDxsBxsCxsDDCltPhuWDChufufDGsbhuH6TfzehODExsBxsFxsGxsHDCxsExsIMmpOotXmsPotYnrQxsJouBouBouBouBo2TCDGhjOhvYiielhel7CihCDFxHn4LhtanJoqDDF6TinWk9dfzeDDxsLxsMxsNDBxsOMmpPotXnkLotYnhJxsPouBouBouBouBo2TCDChnUlADEsXlwXixTh1LDEsJnD0XhkCDDxsRxsSxsTDBxsUMmpQotXmvFotYnmWxsVouBouBouBouBo2TCDGmT4YiiRh1PosZhzaDFsXlwXsJixTonfDFFsboO8cogTDDxsXxsYxsZDBxsaMmpRotXm6dotYmtUxsbouBouBouBouBo2TCDGtD7BtHiyPn3DitPDGyYl0NooJhjYiyconODGsboOLkRuC8cDDxsdxsexsfDBxtAMmpSotXm5WotYmtCxtBouBouBouBouBo2TCDFn_AloYlvComZnxBDEpB1PlEhjeDF8N6fkEifn0KDDxtDxtExtFDBxtGMmpTotXmsRotYntNxtHouBouBouBouBo2TCDEpaj-bn5Ol1SDF9Tn6EhuWhkDn4CDGlNifitX6elhQhuaDDxtJxtKxtLDDpaj-bl1SDEitX_KlhQ6eDFhjOhvYn6BosFlhPDDxtNxtOxtPDCxtMxtQMmpUotXm4ZotYmyIxtRouBouBouBouBo2TCDFhjYogZnzRl8eixTDIn9GnxXhiTixLl8XosRhjHhkDDCxtTxtUDBxtVMmpVotXmuFotYnhAxtWouBouBouBouBo2TCDCpB1PDGNokaomM6e9W6aDIjfhbkPpMahjOhvYtHDDxtYxtZxtaDBxtbMmpWotXmsSotYm-RxtcouBouBouBouBo2TCDDmBhLiZDGhCT9FsJqWn1eDFoepBjShb7EDErvDxtextfxuADBxuBMklbotXm5NotYm6axuCouBouBouBouBo2TCDCiCoiYDEhQtWwTn1WDGomQlfnLsX-fhvYDDxuExuFxuGDBxuHMmpYotXmsZotYnqZxuIouBouBouBouBo2TCDGvSopXopUopfn3QonFDHogEorZzHrEtRliWhvODCxuKxuLDBxuMMmpZotXm8FotYm7VxuNouBouBouBouBo2TCDHlxd1ViHiAhIsVl-YDGNhHhbjbsOjfDDrvDxuPxuQDElfxTk8JrGDEjAvShvDaDErvDpyQxuSxuTDCxuRxuUMmpaotXm9KotYm_FxuVouBouBouBouBo2TCDF6Bh1Gl4AnwOn5MDIooKlvdihCh_faiiTyYiseDEmBiZrchLDDxuXxuYxuZDBxuaMmpbotXm5LotYm9ZxubouBouBouBouBo2TCDBnLDFohIomDhoDkHn_ZDHlWhB1DsYsClkPyGDDxudxuexufDBxvAMmpcotXm5OotYm6SxvBouBouBouBouBo2TCDEiuB7biAhoMDHyGrHorV0XsJkGhkBDDxvDxvExudDBxvFMmpdotXmtbotYnnXxvGouBouBouBouBo2TCDDnL-fk9IDHiWhnCn2Yn1D0UhnelvWDFkHzXrVpa5eDDxvIxvJxvKDBxvLMmpeotXnkJotYnsUxvMouBouBouBouBo2TCDCnL-fDGn9Jn9HohPixPomc2XDEiLNhWFDDxvOxvPxvQDBxvRMmpfotXm7EotYmybxvSouBouBouBouBo2TCDElOn3XnxOn1FDGwEnJn4TzHnzOnuYDFnLkbyblib-fDDxvUxvVxvWDBxvXMmqAotXmvRotYnlQxvYouBouBouBouBo2TCDFn1KnzUljXnwfn1BDDmBsXpBDFiFnyVjH9IosIDDxvaxvbxvcDBxvdMmqBotXm5JotYniPxveouBouBouBouBo2TCDHonAomfokeokdn1ClkYnxADHidlkPihRjHjJhbolHDCxwAxwBDBxwCMmqDotXm1SotYm4WxwDouBouBouBouBo2TCDG1JnNlahtYl8ChQDFlGlKiuchjXhADGiRNhBhmKhbn9BDDxwFxwGxwHDBxwIMmqEotXm7HotYm6JxwJouBouBouBouBo2TCDFh0FnzIioDorQogaDGnPiuchZosBnFaDEhOxXn5an9LDDxwLxwMxwNDBxwOMmqFotXm5dotYnqMxwPouBouBouBouBo2TCDEzDkWiYoKDIjXnNzHn3Kwe6EhgIrEDDuyexwRxwSDBxwTMmqGotXniRotYnjTxwUouBouBouBouBo2TCDGohAohBl8dhtYn0CltODGhmPn9Dn8fojKn2ZwfDCxwWxwXDBxwYMmqHotXniAotYm0PxwZouBouBouBouBo2TCDEn6DkR-JnTDEhIhCNhmYDFhbkZjXixeiADExwbxwcw3TxwdDBxweMmqIotXm5CotYnmVxwfouBouBouBouBo2TCDFqMnvepJopConcDEhZhGNhIDDnPh-doHDDmc9LhiLDExxBxxCxxDxxEDBxxFMmqJotXmvaotYmyNxxGouBouBouBouBo2TCDFhoDn_aotOmUn_bDIwRomG1I1C1Dh1QhsSsfDCxxIxxJDBxxKMmqKotXmyAotYnkbxxLouBouBouBouBo2TCMmqRotXnhCouFnsQouBouBouBouBouBo2TCDGnwQnzThvHl2BhvQhtNDFh_Mk8Y8QhmchvGDEhGhZjSxBDDxxOxxPxxQDEnwPl2BhzdlYDDhZhGnCDDjSrGh1QDExxSxxPxxTxxUDCxxRxxVMmqSotXnlJotYmuexxWouBouBouBouBo2TCDDn2Ln2KnzCDDmBsXn0BDFwTiichB_elJDDxxYxxZxxaDBxxbMmqTotXnnZotYnsGxxcouBouBouBouBo2TCDEnSh0Xn2A0bDHhbjX1On_FolCooQ9GDEmBh0XhjYnBDDxxexxfxyADBxyBMmqUotXm5GotYnhGxyCouBouBouBouBo2TCDFl2D-fn6In-Tn1IDFiyfn1HhvYlxLliUDFmcmBjWjL9LDDxyExyFxyGDBxyHMmqVotXmxXotYmuQxyIouBouBouBouBo2TCDGhjOhvYomCn3YlheiieDEsXjpAlxXiicDG9IsZoqEhvKjXsHDDxyKxyLxyMDBxyNMmqWotXnkKotYnmKxyOouBouBouBouBo2TCDEjpAn_LlgBlxXDC_eitHDHoEilR2OlL1GjSrGDDxyQxyRxySDBxyTMmqXotXmvbotYntTxyUouBouBouBouBo2TCDGinQlwNoqVotQotNojRDIiychvQiuFl2cizGyYltOhjQDCxyWxyXDBxyYMmqYotXnkBotYm0XxyZouBouBouBouBo2TCDCiAlfDHlzYnLh0XizAwe4XiuBDGzXl2fnvchtfsbooDDDxybxycxydDBxyeMmqZotXm5KotYmzAxyfouBouBouBouBo2TCMmqaotXnhOouFm6PouBouBouBouBouBo2TCDGogbn3MiyehtXljHonbDGk8OhjQpBooak9fnwbDF7f9AzEitQhoCDDxzCxzDxzEDBxzFMmqbotXnhRotYmwVxzGouBouBouBouBo2TCDGilRihLk9dl6dokZnuMDHitf_ekblGhyQilWljHDCxzIxzJDBxzKMmrBotXnhPotYngRxzLouBouBouBouBo2TCDD9AhoChieDGhjQiyRl3YinWn_NlyBDGh1LsXqChzDnvahjODDxzNxzOxzPDBxzQMmrCotXnlRotYnkaxzRouBouBouBouBo2TCDGnxNk-Yn6TnvFn-bhoLDIhHDn_Hn3VidihRzfn2TDCxzTxzUDBxzVMmrDotXnhQotYm5exzWouBouBouBouBo2TCDFjhTllJl_blpBooUDHn0Un3HixWopEoqBk8OloVDCxzYxzZDGllJn2CopQjhTosQlpBDFzE7fixZzfitQDFhCnfiiNitehLDDxzbxzcxzdDCxzaxzeMmrEotXniMotYmzTxzfouBouBouBouBo2TCDFonRixZitQomHhjNDHosEhgDohCk-Yn-XhyQitfDCx0Bx0CDBx0DMmrFotXnuBotYnmYx0EouBouBouBouBo2TCDGn0ShvQ3BiwSotFhuVDEhjQiyR0Yl4QDGhjOnwNn1YlqNsXogPDDx0Gx0Hx0IDBx0JMmrGotXmvIotYm-ex0KouBouBouBouBo2TCDFqCjTokOiwShvQDFiiNohDooS1I4cDFixZ7DhmeogOhgIDDx0Mx0Nx0ODBx0PMmrHotXmyYotYm7Zx0QouBouBouBouBo2TCDF6TzefjTFDGn_VlrVogKorTimKn4dDFiyRhjQyYiyJaDDx0Sx0Tx0UDBx0VMmrIotXnlVotYnpPx0WouBouBouBouBo2TCDGj-UolPn3Gn4On4PoqQDIyYhuaa6EhvUlGizHhiZDCx0Yx0ZDBx0aMmqcotXnnKotYnnHx0bouBouBouBouBo2TCDHj-Qn4BohTohRohSnvDnzHDHidlpQnwS0WlqNikAhHDCx0dx0eDBx0fMmqdotXnnMotYmoWx1AouBouBouBouBo2TCDGnxEnxFl8YotKn_EnycDIhjQmTnfore2Yisan1clyBDCx1Cx1DDBx1EMmqeotXmuXotYntax1FouBouBouBouBo2TCDFqCjTj-Q6PiwSDElpQ0EnWnMDGivQkZkblEwHnXDDx1Hx1Ix1JDBx1KMmqfotXmyXotYm7Yx1LouBouBouBouBo2TCDGhiZokTomJh1BomBn0GDGizHigciwFhvU6EonEDFlibhmUf6TjTDDx1Nx1Ox1PDBx1QMmrAotXnlOotYm_Dx1RouBouBouBouBo2TCMmrJotXnnWouFniOouBouBouBouBouBo2TCDG6TooToqNn-WljdnxDDHl7Sn1EnwYolOonMyYhnMDCx1Ux1VDBx1WMmrKotXnqNotYm6fx1XouBouBouBouBo2TCDFhsSohZombopbopYDIlxbalqLhuNNpe6fiyHDEpapBhjeivMDDx1Zx1ax1bDBx1cMmrVotXniCotYmsfx1douBouBouBouBo2TCDF8LoO0eisMwZDG1PnuNlWlvC6flEDGh0dotT_KhzRosVhjBDDx1fx2Ax2BDBx2CMmsAotXm5DotYnnPx2DouBouBouBouBo2TCDGoodzColcn4En4Fl6CDEpB1Pnwc6fDEitTkHlWh0IDDx2Fx2Gx2HDBx2IMmsGotXmsTotYniHx2JouBouBouBouBo2TCDIlqLl3Rn-doraooRopFn9Un3JDHn2OjCigXivMpanwClwNDCx2Lx2MDBx2NMmsHotXnlLotYmpHx2OouBouBouBouBo2TCDG0WnzQrKn1Gn-LnwRDG9R7biuMhHjN_VDEqCrV6BjDDDx2Qx2Rx2SDBx2TMmsIotXmuYotYmxYx2UouBouBouBouBo2TCDEnvUnvTiiPosWDFhvOtRxF1IiRDGljdqCsbk9HhPuUDDx2Wx2Xx2YDBx2ZMmsJotXniNotYnqQx2aouBouBouBouBo2TCDFiydl5BnzbhnMonaDGhvOqWyG0LrHolMDGkPhoQ4GihR4Nn6LDDx2cx2dx2eDBx2fMmsKotXm8AotYm7Dx3AouBouBouBouBo2TCDDh_fixan4RDHhiLlhXqInvRoqZitZitXDFqCrV1Nf6BDDx3Cx3Dx3EDBx3FMmsLotXmvcotYnmEx3GouBouBouBouBo2TCDG_KigcizHiwdhvU6EDGhwdzDhzTpTpMisTDFiZDoO8cwRDDx3Ix3Jx3KDBx3LMmrLotXm5FotYngIx3MouBouBouBouBo2TCDGlpbluJk8XorJolAn_RDIhuWLiEh1LidnzS6VwZDCx3Ox3PDBx3QMmrMotXmwUotYntRx3RouBouBouBouBo2TCDGn1Nn3FloVn0AosJ1FDF0U_L7bkc6fDFsbj-U6BsXk9HDDx3Tx3Ux3VDBx3WMmrNotXmwTotYm_Ex3XouBouBouBouBo2TCDDwRl4BooVDGhneidiYyYuUlrVDCx3Zx3aDBx3bMmrOotXm5EotYmuIx3couBouBouBouBo2TCDIikAlkYn4Yk_PolUn9TlzBokPDHqCzE1NhuHhnQ8JisTDCx3ex3fDFl-LonPiyAlzBnvKDGqCzElpDhnQhuHrQDD8JoqOisTDDx4Bx4Cx4DDCx4Ax4EMmrPotXnjUotYmpEx4FouBouBouBouBo2TCDF9ehuNlpMk9UlzaDFivMn3IhsSpBkEDIiYlPrUzHnfk-fkP4GDDx4Hx4Ix4JDE9elpMk9UlzaDGiYlPrUzHhlGk-fDGkP4GjXqChsShgIDDx4Lx4Mx4NDCx4Kx4OMmrQotXm7NotYnrHx4PouBouBouBouBo2TCDHooNhyTn6UosGlzYl-Z7bDE1Nl0UrV9eDEyb_LhShHDDx4Rx4Sx4TDBx4UMmrRotXm9IotYnsWx4VouBouBouBouBo2TCDGn_PorForGorHnyBosPDGqCrVoqHf9ehvHDCx4Xx4YDBx4ZMmrSotXmvKotYmtEx4aouBouBouBouBo2TCDGh2AoqLnuWn0EolFn0dDH6flEahuN6epel2XDCx4cx4dDBx4eMmrTotXnqLotYm8Jx4fouBouBouBouBo2TCDEhOisM_WogSDC1IvIDIhiHlEl2XnvIhsSidhkAhuaDDx5Bx5Cx5DDBx5EMmrUotXm5aotYm9Vx5FouBouBouBouBo2TCDHllDomeoqFl3BizGiyc1NDKliP9Ln0LixVyYn4QNnuXlhX0UDCx5Hx5IDBx5JMmrWotXm9SotYnmTx5KouBouBouBouBo2TCDGn6Rl6bn_Cn_DoqUiscDG1VlxdmWhQyYjCDCx5Mx5NDBx5OMmrXotXnlWotYntUx5PouBouBouBouBo2TCDGl2EixVopWn1PizM2YDE1NllDl0UihLDFiEqC9AihLlADDx5Rx5Sx5TDBihLDE1Nl3BizGl2cDE2YhnCl2EixVDDx5Vx5Wx5XDCx5Ux5YMmrYotXnlbotYm0Lx5ZouBouBouBouBo2TCDGxJl_dosKn1QhuHojODF0Un3PnwZ0X6fDFn9en5Zh0XiiPn4SDDx5bx5cx5dDBx5eMmrZotXnqXotYmwSx5fouBouBouBouBo2TCDGyYl3Wl0NnyCnzXohYDKnwXl3Qn6Anvfn8Vomdn8Wn5DnvGinWDCx6Bx6CDBx6DMmraotXnqKotYnrSx6EouBouBouBouBo2TCDFonNn0Wn0XubijGDFonWl0GitClxMonZDCx6Gx6HDBx6IMmrbotXnlNotYnlUx6JouBouBouBouBo2TCDDisMhOosNDGhvZnwJlnHyYiwGn_MDDjCiVhmDDDx6Lx6Mx6NDBx6OMmrcotXmtVotYmuJx6PouBouBouBouBo2TCDGn0Hn0IotVloYnxCnwADEnvZohWe6IDCx6Rx6SDBx6TMmrdotXnlPotYnnOx6UouBouBouBouBo2TCDIiwGnyOnyPlnHn6Jn9OopKitCDFexXnah0IojSDCx6Wx6XDBx6YMmreotXnlMotYniIx6ZouBouBouBouBo2TCDHlsUlsTnzflxMl-On3cosXDHjEhmDn4HjSvIijGvPDCx6bx6cDBx6dMmrfotXnlYotYmuEx6eouBouBouBouBo2TCDGpS2O1GkRilQ-JDDeojBxXDFitCn2ah0FhQogRDDx7Ax7Bx7CDBx7DMmsBotXngXotYmvNx7EouBouBouBouBo2TCDCiEl7MDEidopIeonDDE2YhnCn0fopSDGqC0epak_P1NpBDEx7Gx7Hx7Ix7JDBx7KMmsCotXnlcotYmzEx7LouBouBouBouBo2TCDFhyehhNomPjEvIDGidjAhkAomaahLDErVhOoWiEDDx7Nx7Ox7PDBx7QMmsDotXmubotYmtFx7RouBouBouBouBo2TCDEoqboqcoqdiyIDIk8XluJoqIlpboifokXn9RhuWDCx7Tx7UDBx7VMmsEotXnnbotYnsHx7WouBouBouBouBo2TCDEhIlsTlsUhvODGhlGhmdmWnXlExYDFiEn9QivdqCn1JDDx7Yx7Zx7aDBx7bMmsFotXniQotYmtQx7couBouBouBouBo2TCDkLw0ew1Kw1ew2Xw2fw3Aw4Mw5Sw5fw6Aw6Bw6ew7fw9Iw_Dw_Iw_Jw_OxgHxgaxhOxhPxhfxiRxjWxjXxkFxkRxkZxkaxlbxlcxmKxnCxnDxnJxoPxoXxoYxodxqHxqIxqJxqPxqUxqdxrDxrIxrOxrUxraxsAxsKxsQxsWxscxtCxtIxtSxtXxtdxuDxuJxuOxuWxucxvCxvHxvNxvTxvZxvfxwExwKxwQxwVxwaxxAxxHxxMxxNxxXxxdxyDxyJxyPxyVxyaxzAxzBxzHxzMxzSxzXx0Ax0Fx0Lx0Rx0Xx0cx1Bx1Gx1Mx1Sx1Tx1Yx1ex2Ex2Kx2Px2Vx2bx3Bx3Hx3Nx3Sx3Yx3dx4Gx4Qx4Wx4bx5Ax5Gx5Lx5Qx5ax6Ax6Fx6Kx6Qx6Vx6ax6fx7Fx7Mx7Sx7Xx7dQx7eouBs-OouBM-OotXhsJouFktWouBouBouBouBouBovVBM2GotXhmBotYk7CouBouBouBouBouBovVBM0QotXhsRotYkvCouBouBouBouBouBovVBOFlxRotXDBx8DM3SotXirKotYkzQouBouBx8EouBouBovVBMhhZotXirNotYkjbouBouBouBouBouBovVBM-PotXhyNouFk3TouBouBouBouBouBovVBM5QotXhlcotYk3UouBouBouBouBouBovVBOFlkCotXDBx8JM5RotXirQotYklFouBouBx8KouBouBovVBMvYotXhyPotYkvSouBouBouBouBouBovVBM5SotXhiCouFk3PouBouBouBouBouBovVBM7UotXhsIouFkrEouBouBouBouBouBovVBOFlpGotXOFlmRotXDCx8Px8QM3TotXkVotYm7OouBouBx8RouBouBovVBOFlvfotXDBx8TM2HotXirMotYktYouBouBx8UouBouBovVBOFlpFotXDBx8WM7VotXirGotYkwXouBouBx8XouBouBovVBMhyEotXh-XotYk6LouBouBouBouBouBovVBM5TotXkqGouFkzaouBouBouBouBouBovVBOFlkBotXDBx8bM3UotXirPotYkzbouBouBx8couBouBovVBM5UotXirZotYkmHouBouBouBouBouBovVBM5VotXhsQouFisAouBouBouBouBouBovVBM5WotXhleotYkxNouBouBouBouBouBovVBODhudotXDBx9BMyOotXhlaotYkvPouBouBx9CouBouBovVBM0RotXhlYotYkqKouBouBouBouBouBovVBMzLotXhlZouFkqXouBouBouBouBouBovVBODivVotXDBx9GM-QotXkVotYkzRouBouBx9HouBouBovVBMhhaotXhsMotYkvEouBouBouBouBouBovVBMhhbotXh-UotYktXouBouBouBouBouBovVBM-RotXhsKouFirfouBouBouBouBouBovVBMxRotXkVotYknNouBouBouBouBouBovVBMzMotXhyMotYirYouBouBouBouBouBovVBM5XotXhlbotYkwMouBouBouBouBouBovVBM7WotXhsOouFkqPouBouBouBouBouBovVBOFlnMotXDBx9QMzNotXhldotYk7UouBouBx9RouBouBovVBOFljYotXDBx9TM3WotXh-SotYknIouBouBx9UouBouBovVBMhhdotXhsPouFirWouBouBouBouBouBovVBMhlXotXhyOouFkqeouBouBouBouBouBovVBM3XotXkVotYkuRouBouBsqTouBouBovVBODiwCotXDBx9ZM5botXh-TotYkpTouBouBx9aouBouBovVBMhsHotXhiBouFireouBouBouBouBouBovVBM3YotXkVotYkpWouBouBouBouBouBovVBM3ZotXhsLotYkuBouBouBxnBouBouBovVBMhheotX-ZotYmuCouBouBxoWouBouBovVBM-MotXhiAouFirLouBouBouBouBouBovVBM1eotXkVotYnpHouBouBouBouBouBovVBODl2RotXDBx-CMhhWotXhsNotYkrJouBouBx-DouBouBovVBMhlPotXhhfotYmpFouBouBouBouBouBovVBDhNx8Ax8Bx8Cx8Fx8Gx8Hx8Ix8Lx8Mx8Nx8Ox8Sx8Vx8Yx8Zx8ax8dx8ex8fx9Ax9Dx9Ex9Fx9Ix9Jx9Kx9Lx9Mx9Nx9Ox9Px9Sx9Vx9Wx9Xx9Yx9bx9cx9dx9ex9fx-Ax-Bx-Ex-FQx-GouBs-OouBDCAlMM-OotXhsJouFktWouBouBouBouBouBx-IEM2GotXhmBotYk7CouBouBouBouBouBx-IEM0QotXhsRotYkvCouBouBouBouBouBx-IEM3SotXirKotYkzQouBouBx8EouBouBx-IEMhhZotXirNotYkjbouBouBouBouBouBx-IEM-PotXhyNouFk3TouBouBouBouBouBx-IEM5QotXhlcotYk3UouBouBouBouBouBx-IEM5RotXirQotYklFouBouBx8KouBouBx-IEMvYotXkzHotYkvSouBouBouBouBouBx-IEM5SotXhiCouFk3PouBouBouBouBouBx-IEM7UotXhsIouFkrEouBouBouBouBouBx-IBDBx8QM3TotXkVotYnmdouBouBx-UouBouBx-IEM2HotXirMotYktYouBouBx8UouBouBx-IBM7VotXirGotYkwXouBouBx8XouBouBx-IBDBx8PMhyEotXnkUotYmtZouBouBx-YouBouBouZBMkiIotXh-XotYk6LouBouBouBouBouBx-IBM5TotXkqGouFkzaouBouBouBouBouBx-IEM3UotXirPotYkzbouBouBx8couBouBx-IEM5UotXirZotYkmHouBouBouBouBouBx-IEM3VotXh-YotYnpSouBouBouBouBouBouZBM5VotXhsQouFisAouBouBouBouBouBx-IEM5WotXhleotYkxNouBouBouBouBouBx-IEMyOotXhlaotYkvPouBouBx9CouBouBx-IEM0RotXhlYotYkqKouBouBouBouBouBx-IEMzLotXhlZouFkqXouBouBouBouBouBx-IEM-QotXkVotYkzRouBouBx9HouBouBx-IEMhhaotXhsMotYkvEouBouBouBouBouBx-IEMhhbotXh-UotYktXouBouBouBouBouBx-IEM-RotXhsKouFirfouBouBouBouBouBx-IEMxRotXkVotYknNouBouBouBouBouBx-IEMzMotXkoXotYirYouBouBouBouBouBx-IEM5XotXhlbotYkwMouBouBouBouBouBx-IEM7WotXhsOouFkqPouBouBouBouBouBx-IEMzNotXhldotYk7UouBouBx9RouBouBx-IBM3WotXh-SotYknIouBouBx9UouBouBx-IBMhhdotXhsPouFirWouBouBouBouBouBx-IEMhlXotXhyOouFkqeouBouBouBouBouBx-IEM3XotXkVotYkuRouBouBsqTouBouBx-IEM5botXh-TotYkpTouBouBx9aouBouBx-IBMhsHotXhiBouFireouBouBouBouBouBx-IEM3YotXkVotYkpWouBouBouBouBouBx-IEM3ZotXhsLotYkuBouBouBxnBouBouBx-IEMhheotX-ZouFnpAouBouBouBouBouBx-IBM-WotXkVotYmuBouBouBouBouBouBx-IBM-XotXh-WotYnsMouBouBouBouBouBx-IBM-YotXirXotYm-SouBouBxoWouBouBx-IBM-MotXhiAouFirLouBouBouBouBouBx-IEM1eotXhhfotYm7RouBouBouBouBouBx-IBMhhWotXhsNotYkrJouBouBx-DouBouBx-IBDhRx-Jx-Kx-Lx-Mx-Nx-Ox-Px-Qx-Rx-Sx-Tx-Vx-Wx-Xx-Zx-ax-bx-cx-dx-ex-fx_Ax_Bx_Cx_Dx_Ex_Fx_Gx_Hx_Ix_Jx_Kx_Lx_Mx_Nx_Ox_Px_Qx_Rx_Sx_Tx_Ux_Vx_Wx_Xx_Yx_Zx_ax_bQx_couBs-OouBM-OotXhsJouFm6VouBouBouBouBouBovVBM2GotXhmBotYntHouBouBouBouBouBovVBM0QotXnqHotYnuAouBouBouBouBouBovVBOFonJotXDBygBM3SotXmxCotYmyGouBouBygCouBouBovVBMhhZotXngAotYnoaouBouBouBouBouBovVBM-PotXm7CouFnodouBouBouBouBouBovVBM5QotXhlcotYnpWouBouBouBouBouBovVBOFkvaotXDBygHM5RotXkvaotYmpBouBouBygIouBouBovVBOFotGotXDBygKMvYotXhyPotYmzaouBouBygLouBouBovVBMiqPotXmwEotYnpYouBouBouBouBouBovVBM5SotXhiCouFnpRouBouBouBouBouBovVBM7UotXhsIouFmzRouBouBouBouBouBovVBOFolEotXDBygQM3TotXkVotYmuLouBouBygRouBouBovVBM2HotXm0TouFm7QouBouBouBouBouBovVBMmmPotXm0SotYm0GouBouBouBouBouBovVBOFonHotXODokQotXDCygVygWMkiHotXmtdotYm0aouBouBygXouBouBovVBMmmQotXmtcotYnlDouBouBouBouBouBovVBOFn9PotXODn5CotXDCygaygbM7VotXmweotYm6YouBouBygcouBouBovVBMhyEotXh-XotYm9couBouBouBouBouBovVBM5TotXngCouFnlfouBouBouBouBouBovVBM3UotXngBotYnmAouBouBouBouBouBovVBOFnvBotXODoscotXDCyhByhCM5UotXnhVotYntbouBouByhDouBouBovVBM5WotXhleotYnlBouBouBouBouBouBovVBMyOotXhlaotYm-KouBouBx9CouBouBovVBM0RotXhlYotYnhHouBouBouBouBouBovVBMzLotXhlZouFmzDouBouBouBouBouBovVBM-QotXkVotYnnTouBouBx9HouBouBovVBMhhaotXhsMotYm9YouBouBouBouBouBovVBMhhbotXh-UotYm9RouBouBouBouBouBovVBMxRotXkVotYmuNouBouBouBouBouBovVBM5XotXhlbotYngaouBouBouBouBouBovVBM7WotXhsOouFmyfouBouBouBouBouBovVBMzNotXhldouFnnDouBouBouBouBouBovVBOFn6OotXODnxaotXDCyhQyhRMmmfotXkVotYnmBouBouByhSouBouBovVBMmnAotXmyRotYnnRouBouBouBouBouBovVBMmnBotXm7fotYm9TouBouBouBouBouBovVBMmnCotXniEouFnrOouBouBouBouBouBovVBMmnDotXkVotYnpTouBouBouBouBouBovVBMmnEotXmwKotYmvEouBouBouBouBouBovVBMmnFotXngYotYm0FouBouBouBouBouBovVBOFnvEotXODolYotXDCyhayhbM3WotXh-SotYnsVouBouByhcouBouBovVBMhlXotXm9JouFmzMouBouBouBouBouBovVBODnxJotXDCsqSyhfM3XotXkVotYmwOouBouByiAouBouBovVBM5botXh-TotYmxbouBouBx9aouBouBovVBM3YotXkVotYmxeouBouBouBouBouBovVBM3ZotXhsLotYm7TouBouBxnBouBouBovVBMhheotX-ZotYmuDouBouBxoWouBouBovVBM1eotXkVotYnpIouBouBouBouBouBovVBODolZotXDByiHMhhWotXm5AotYmtAouBouByiIouBouBovVBOFn5eotXODn5dotXDCyiKyiLMhlPotXhhfotYnlCouBouByiMouBouBovVBDhYx_ex_fygAygDygEygFygGygJygMygNygOygPygSygTygUygYygZygdygeygfyhAyhEx8fyhFyhGyhHyhIyhJyhKyhLx9LyhMx9NyhNyhOyhPyhTyhUyhVyhWyhXyhYyhZyhdx9WyheyiByiCx9cyiDyiEyiFx-AyiGyiJyiNQyiOouBs-OouBDBirCXirCkzSyiQhUotXouBotXotXDBirDXirDkpEyiShUm9MouBotXotXDBqRXmnanjKyiUhUm_GouBotXotXXmnTkuMyiUhUm_MouBotXotXXmnVniYyiUhUm_bouBotXotXXmnWnhNyiUhUm_NouBotXotXXmnYmwcyiUhUm_PouBotXotXXmnZmxfyiUhUm_KouBotXotXXmnbniUyiUhUm_QouBotXotXXmncksTyiUhUkvYouBotXotXXmndk4ByiUhUm_XouBotXotXXmnfniGyiUhUm_HouBotXotXXmoAm5XyiUhUm_YouBotXotXXmoBniDyiUhUm_WouBotXotXXmoCnjSyiUhUm_RouBotXotXXmoDmsQyiUhUkvYouBotXotXXmoEm-ZyiUhUm_couBotXotXXmnHmwMyiUhUm_douBotXotXDBirEXmnImxFyjFhUmuMouBotXotXDCqRirEXmnJmxIyjHnGm_SouBotXotXXmnKm0QyiUhUkvXouBotXotXXmnLnnJyiUhUkvXouBotXotXXmnMmxZyiUhUm_OouBotXotXXmnNm5YyiUhUm_UouBotXotXDCqRhyLXmnOirRyjNnGm_LouBotXotXXmnPmxHyiUhUm_JouBotXotXXmnQmxEyjNnGm_TouBotXotXXmnRnjLyiUhUm_IouBotXotXXmnSmvUyjNnGm_aouBotXotXXmnUnldyjNnGm_VouBotXotXXmnXnnAyiUhUm_ZouBotXotXDfyiRyiTyiVyiWyiXyiYyiZyiayibyicyidyieyifyjAyjByjCyjDyjEyjGyjIyjJyjKyjLyjMyjOyjPyjQyjRyjSyjTyjUYmidmietByjVo5XBDB2GX2GhmByjXhUm9PouBotXotXDB0QX0QhsRyjZjQotXouBotXotXDB3SX3SirKyjbjQotXouBotXotXDBhhZXhhZirNyjdjQotXouBotXotXDB5QX5QhlcyjfjQotXouBotXotXDB5RX5RirQykBjQotXouBotXotXDBvYXvYhyPykD4dotXouBotXotXDC3ThyEX3TkVykFnGnkVouBBotXDB2HX2HirMykHjQotXouBBotXDB7VX7VirGykJjQotXouBBotXDBkiIXhyEh-XykLjQm9NouBBotXDB3UX3UirPykNjQotXouBotXotXDB5UX5UirZykPjQotXouBotXotXDB3VXotXotXykRqYmucouBBouZDB5WX5WhleykTjQotXouBotXotXDByOXyOhlaykVjQotXouBotXotXDB0RX0RhlYykXjQotXouBotXotXDB-QX-QkVykZjQotXouBotXotXDBhhaXhhahsMykbjQotXouBotXotXDBhhbXhhbh-UykdjQotXouBotXotXDBxRXxRkVykfjQotXouBotXotXDBzMXzMhyMylB4dotXouBotXotXDB5XX5XhlbylDjQotXouBotXotXDBzNXzNhldylFhUnmXouBotXotXDB3WX3Wh-SylHjQotXouBotXotXDB3XX3XkVylJjQotXouBotXotXDB5bX5bh-TylLjQotXouBotXotXDB3YX3YkVylNjQotXouBotXotXDB3ZX3ZhsLylPjQotXouBotXotXDD-W-X-YXhhe-ZylRnGotXouBBotXDB1eX1ekVylTsPm9EouBBotXDBhhWXhhWhsNylVjQotXouBBotXXhlPhhfylTsPm9FouBBotXDhByjYyjayjcyjeykAykCykEykGykIykKykMykOykQykSykUykWykYykaykcykeylAylCylEylGylIylKylMylOylQylSylUylWylXYloBloCtBylYx-IEDBiqAXh-CotXylahUotXouBotXotXDBh-CXkhVotXylchUotXouBotXotXDBiqBXkhWotXylehUotXouBotXotXDBiqKXkhXotXymAhUotXouBotXotXDBkhGXkhYotXymChUotXouBotXotXDBiqEXkhaotXymEhUotXouBotXotXDBiqFXkhbotXymGhUotXouBotXotXDBkhZXh-FotXymIhUotXouBotXotXDBiqGXkheotXymKhUotXouBotXotXDBiqHXkhcotXymMhUotXouBotXotXDBh-FXkhdotXymOhUotXouBotXotXDBiqIXkhfotXymQhUotXouBotXotXDBiqJXkiCotXymShUotXouBotXotXDBh-GXkiAotXymUhUotXouBotXotXDBkhIXh-GotXymWhUotXouBotXotXDBkhKXkiBotXymYhUotXouBotXotXDBh-DXh-DotXymajQotXouBotXotXDBh-EXh-EotXymcjQotXouBotXotXDBkhHXkhLotXymehUotXouBotXotXDBkhJXkhMotXynAhUotXouBotXotXDBkhNXkhSotXynChUotXouBotXotXDBkhOXkhTotXynEhUotXouBotXotXDBkhPXkhUotXynGhUnoIouBotXotXDBiqCXkhQotXynIhUotXouBotXotXDBiqDXkhRotXynKhUotXouBotXotXDZylbyldylfymBymDymFymHymJymLymNymPymRymTymVymXymZymbymdymfynBynDynFynHynJynLYh0CiuftBynMuqbBDChrRhlRX2GirRynOnGotXouBotXotXDB-RX0QkpZynQhUotXouBotXotXXhyBkVykfhUotXouBotXotXDC3SxRXhyCkyAynThUmoaouBotXotXDDzMhlThlUXiqOkoMynVnGotXouBotXotXDChlThlUXhyDirHynXsPotXouBotXotXDBhrSX5QkuIynZhUotXouBotXotXDBhrTX5Rh-OynbhUotXouBotXotXDChrUhrVXvYkyFyndnGotXouBotXotXDB5SXiqPhiCynfhUotXouBotXotXXiqQkyBykNhUotXouBotXotXDC2H3VXh-JkxeyoCnGotXouBotXotXDCvYzLXkiFkyeyoEnGotXouBotXotXXiqRkydykDhUotXouBotXotXXh-KkuLykDhUnoXouBotXotXDBzLXiqShsMyoIhUotXouBotXotXDBhheXkiG-ZyoKhUotXouBotXotXDB-WXiqTkVyoMhUotXouBotXotXDB-XXiqUkzAyoOhUotXouBotXotXDB-YXiqVkzCyoQhUotXouBotXotXDBhrWX7UkxPyoShUotXouBotXotXDChrXyOX5TksOyoUnGotXouBotXotXX3UkVykVhUotXouBotXotXDCyO0RX5UmvSyoXnGotXouBotXotXDBhrYX3Vh-VyoZjQotXouBotXotXDBhrZXiqWk7Vyob4dotXouBotXotXX5WkwZylFhUotXouBotXotXXyOkodylHhUotXouBotXotXDB-SXiqXmxAyof4dotXouBotXotXDDhrbhrc7YXhyGnkNypBnGotXouBotXotXDB7XXh-LirIypDhUotXouBotXotXDBhrdX0RkpFypFhUotXouBotXotXDC-T-UXiqYh-RypHnGotXouBotXotXDB-VXiqZh-PypJhUotXouBotXotXDBhreXiqah-QypLhUotXouBotXotXDB5YXiqbkpJypNsPotXouBotXotXXiqckpLypNsPotXouBotXotXXiqdkpKypNsPotXouBotXotXDBhrfXiqekoLypRhUotXouBotXotXDBhhcXzLkxQypThUotXouBotXotXDChsAhlVX-QkxSypVnGotXouBotXotXDBhsBXhhakxRypX4dotXouBotXotXDChlVhlWXhhbk4KypZnGotXouBotXotXDBhyJX-Rh-ZypbhUotXouBotXotXDC5ZhsDXxRh-NypdnGotXouBotXotXDB5ZXzMk4IypfsPotXouBotXotXDB7ZX5XirVyqBjQotXouBotXotXDB5aXiqfkobyqDhUotXouBotXotXDBhsCXirAkxByqF4dotXouBotXotXDChrahlSXhyHkoOyqHnGotXouBotXotXXzNkVylJhUotXouBotXotXDBhlXX3WkuZyqKhUotXouBotXotXX7XirJylLhUotXouBotXotXDC3Y3ZX-ShiByqNnGotXouBotXotXXhyIkuaylJhUotXouBotXotXDBhlWX7YkubyqQhUotXouBotXotXDChsEhsFXhrdkoQyqSnGotXouBotXotXDBhsGXhhckmcyqUhUotXouBotXotXDB-MXhyJhiAyqWhUotXouBotXotXDBhlPX5ZhhfyqYhUotXouBotXotXDChrLhrMX7ZkoUyqanGotXouBotXotXDC3T2HX5akxCyqchUnhdouBotXotXDheynPynRynSynUynWynYynayncyneyoAyoByoDyoFyoGyoHyoJyoLyoNyoPyoRyoTyoVyoWyoYyoayocyodyoeypAypCypEypGypIypKypMypOypPypQypSypUypWypYypaypcypeyqAyqCyqEyqGyqIyqJyqLyqMyqOyqPyqRyqTyqVyqXyqZyqbyqdYn8NiiCtByqeovVBDCGpHX2GotXyjXjQnoCouBotXyrADBmmHZotXyrCqYotXDByrDX0QotXyjZhUmsayrEotXs-UX3SotXyjbjQknDouBotXotXDBhrRXhrRotXyrHjQotXouBotXotXDBhlRXhlRotXyrJjQmtaouBotXotXDBmmLZotXyrLqYotXDBmmKZotXyrNqYotXDCyrMyrOXhrSotXynZhUmscyrPotXs_XXhrTotXynbjQotXouBotXotXDBhrUDCmmNmmMZmmOyrTnGotXDByrUXhrUotXyrShUmwIyrVotXthEDBhrVXhrVotXyrXjQknDouBotXotXXvYotXykD4dmpCouBotXthXDB3TX3TotXyrahUm_eouBotXtiBDC2H7VDCmmTmmXZmmRyrdnGotXDCmmUmmYZmmSyrfnGotXDBmmVZotXysBqYotXDBmmWZotXysDqYotXDEyreysAysCysEX2HotXyrcnGnkWysFotXtiVXotXotXykJqYngSouBCtiVX3UotXykNjQngUouBotXtkLX5UotXykPjQotXouBotXotXDBmmbZotXysKqYotXDBmmZZotXysMqYotXDBmmaZotXysOqYotXDDysLysNysPX3VotXykRhUmsdysQotXtkcXhrWotXyoSjQotXouBotXotXDBhrXXhrXotXysTjQotXouBotXotXXhrYotXyoZjQotXouBotXotXDCpHtVXhrZotXyobjQmodouBotXysWDBhraXhraotXysYjQotXouBotXotXDBhlSXhlSotXysa4dotXouBotXthXDBhyFXhyFotXyschUm6bouBotXotXXyOotXykVjQotXouBotXotXDBmmcZotXysfqYotXDBytAX0RotXykXhUmsbytBCtmZXzLotXyoIjQotXouBotXotXXxRotXykfjQotXouBotXotXXzMotXylB4dotXouBotXthXDBhlTXhlTotXytGjQotXouBotXotXDBhlUXhlUotXytIjQotXouBotXotXXzNotXylFjQotXouBEotXX7XotXypDjQotXouBEotXX-SotXyofjQotXouBEotXDBhrbXhrbotXytNjQotXouBEotXDBhrcXhrcotXytPjQotXouBEotXDB7YX7YotXytRjQotXouBEotXDB-TX-TotXytTjQotXouBEotXDB-UX-UotXytVjQotXouBEotXX-VotXypJjQotXouBEotXX5YotXypNjQotXouBEotXXhreotXypLjQotXouBEotXXhrfotXypRjQotXouBEotXDBhsAXhsAotXytbjQotXouBEotXDBhlVXhlVotXytdjQotXouBEotXXhsBotXypXjQotXouBEotXX5ZotXypfjQotXouBEotXX7ZotXyqBjQotXouBEotXX5aotXyqDjQotXouBEotXXhsCotXyqFjQotXouBEotXDBhsDXhsDotXyuEjQotXouBEotXDBhyKXhyKotXyuGhUnkEouBEotXXhlWotXyqQjQotXouBEotXDBhsEXhsEotXyuJjQotXouBEotXDBhsFXhsFotXyuLjQotXouBEotXX3XotXylJjQotXouBotXotXX5botXylLjQotXouBotXotXXhsGotXyqUjQotXouBotXotXX3YotXylN4dkvZouBotXthXX3ZotXylP4dkvZouBotXthXX-WotXyoMjQotXouBotXotXDBmoFZotXyuTqYotXDByuUX-XotXyoOhUmseyuVotXthXX-YotXyoQ4dotXouBotXthXX1eotXylTsPngMouBotXotXDBhrLXhrLotXyuZjQotXouBotXotXDBhrMXhrMotXyubjQotXouBotXotXXhlPotXylTsPmwJouBotXotXDiCyrByrFyrGyrIyrKyrQyrRyrWyrYyrZyrbysGysHysIysJysRysSysUysVysXysZysbysdyseytCytDytEytFytHytJytKytLytMytOytQytSytUytWytXytYytZytaytcyteytfyuAyuByuCyuDyuFyuHyuIyuKyuMyuNyuOyuPyuQyuRyuSyuWyuXyuYyuayucyudYiiCloGtByuetmRBX2GotXouBlwOm-FouBotXotXDBkiDX0QotXyvBhUm5bouBotXotXDBhyCX3SotXyvDhUnoTouBotXotXDCiqLiqMXhrRotXyvFnGotXouBotXotXDCiqMhyBXhlRotXyvHnGmzJouBotXotXXhrSotXyjfhUotXouBotXotXXhrTotXykBhUnkGouBotXotXXhrUotXykDsPnoNouBotXotXXhrVotXykDsPngVouBotXotXDCiqRh-KXvYotXyvNnGmoTouBotXotXDCiqL5aX3TotXyvPhUnkQouBotXotXX2HotXyqDhUnheouBotXotXDBiqQX3UotXyvShUotXouBotXotXDBh-JX5UotXyvUhUotXouBotXotXDCiqNh-JX3VotXyvWnGotXouBotXotXDB7UXhrWotXyvYhUotXouBotXotXDC7U5TXhrXotXyvanGotXouBotXotXXhrYotXykRhUm9QouBotXotXDBkiJXhrZotXyvdhUm1PouBotXotXDBhyHXhraotXyvfsPotXouBotXotXXhlSotXyvfsPotXouBotXotXXhyFotXouBlwOnqBouBotXotXDB5TXyOotXywDsPotXouBotXotXX0RotXywDsPotXouBotXotXDCiqSh-LXzLotXywGnGotXouBotXotXDBhyBXxRotXywIhUm8GouBotXotXDBhyDXzMotXywKsPotXouBotXotXDChyDh-IXhlTotXywMnGotXouBotXotXXhlUotXywMnGmyBouBotXotXDCh-H5WXzNotXywPnGnkRouBotXotXDBh-LX7XotXywRhUnqSouBotXotXDBiqXX-SotXywThUnqAouBotXotXDBhyGXhrbotXywVsPotXouBotXotXXhrcotXywVsPotXouBotXotXX7YotXywVsPotXouBotXotXDBiqYX-TotXywZhUirFouBotXotXDBiqZX-UotXywbhUotXouBotXotXDBiqaX-VotXywdhUnqJouBotXotXDDiqciqdiqeX5YotXywfnGotXouBotXotXDBiqbXhreotXyxBhUotXouBotXotXDBkiOXhrfotXyxDhUotXouBotXotXDCh-H-QXhsAotXyxFnGotXouBotXotXDDh-H-QhhbXhlVotXyxHnGotXouBotXotXXhsBotXykbhUnnLouBotXotXDCxRirBX5ZotXyxKnGmocouBotXotXDCkiTkiUX7ZotXyxMnGotXouBotXotXDBkiQX5aotXyxOhUnqfouBotXotXDBkiRXhsCotXyxQhUotXouBotXotXDExR5Xiqf7XXhsDotXyxSnGotXouBotXotXDCiqNirBXhyKotXyxUnGotXouBotXotXDBkiXXhlWotXyxWhUotXouBotXotXDE-T-U-V5YXhsEotXyxYnGmuKouBotXotXXhsFotXyxYnGotXouBotXotXDCzNkiWX3XotXyxbnGotXouBotXotXX5botXypDhUntFouBotXotXXhsGotXypThUotXouBotXotXX3YotXytRsPotXouBotXotXX3ZotXytRsPirFouBotXotXDBiqTX-WotXyyBhUirFouBotXotXDBiqUX-XotXyyDhUmvXouBotXotXDBiqVX-YotXyyFhUotXouBotXotXX1eotXypfsPotXouBotXotXXhrLotXyqBsPotXouBotXotXXhrMotXyqBsPotXouBotXotXXhlPotXypfsPnndouBotXotXDBkiEXotXotXyyLqYnmJouBotXotXDBiqOXotXotXyyNqYmoOouBotXotXDBkiKXotXotXyyPqYmxWouBotXotXDBkiNXotXotXyyRqYm0OouBotXotXDBkiMXotXotXyyTqYmoMouBotXotXXotXotXylBqYm0bouBotXotXDBirAXotXotXyyWqYnnEouBotXotXDBkiSXotXotXyyYqYniSouBotXotXDBkiVXotXotXyyaqYm4couBotXotXXotXotXyofqYmvWouBotXotXDBhyIXotXotXyydqYnnYouBotXotXDiMyvAyvCyvEyvGyvIyvJyvKyvLyvMyvOyvQyvRyvTyvVyvXyvZyvbyvcyveywAywBywCywEywFywHywJywLywNywOywQywSywUywWywXywYywaywcyweyxAyxCyxEyxGyxIyxJyxLyxNyxPyxRyxTyxVyxXyxZyxayxcyxdyxeyxfyyAyyCyyEyyGyyHyyIyyJyyKyyMyyOyyQyySyyUyyVyyXyyZyybyycyyeYiiCn7HnzLyyfuvVBDGyjWylZynNyqfyufyzADCiwfokFDBpYDC5chTapcyzDiifotXzUyzECDBrXDBOapcyzGiifotXzUyzHEDBlHDBMazbyzJqbhyCotXyzKCa0TyzJiifhlRzUovVEazWyzJqbkiPotXovVBDBtJahnByzOiifotXn-AovVBDGyzFyzIyzLyzMyzNyzPb0ByzCyzQDClpSokHDC5c5dapcyzDnUotXh1FyzTCapcyzGnUotXh1FyzHEazbyzJqbh-KotXyzKCDBkzMa0TyzJqbvYotXyzXBazWyzJnUotXh1FovVEahjLyzDnUotXh1FovVBahjLyzGnUotXh1FyzHEDHyzUyzVyzWyzYyzZyzayzbbn-ByzSyzcDBiwQDB5dapcyzDnUotXhmGyzfCapcyzGnUotXhmGyzHEazbyzJqb5aotXyzKCa0TyzJnUotXhmGovVBazWyzJqbkiHotXovVBahnByzOnUotXhmGovVBahjLyzDnUotXhmGovVBahjLyzGnUotXhmGyzHEDB3RahuKy0InUotXhmGovVBDJy0Ay0By0Cy0Dy0Ey0Fy0Gy0Hy0Jbyeyzey0KDBojUapcyzDnUotXhzWyzTCapcyzGnUotXhzWyzHEazbyzJsTzLotXyzKCa0TyzJnUotXhzWovVBazWyzJnUotXhzWovVEDFy0Ny0Oy0Py0Qy0RbojVy0My0SDBlLapcyzDnUotXhzVyzTCapcyzGnUotXhzVyzHEa0TyzJnUotXhzVovVBazWyzJsThhcotXovVBahnByzOnUotXhzWo4eEDBSahuKy0IsTklbotXy0aBDBhrQaiuey0csTmpLotXovVEDIy0Vy0Wy0Py0Xy0Yy0Zy0by0dblLy0Uy0eDBizJapcyzDnUotXigbyzTCapcyzGnUotXigbyzHEazbyzJsTiqWotXyzKCa0TyzJnUotXigbovVBazWyzJnUotXigbovVBDFy1By1Cy1Dy1Ey1FbyHy1Ay1GDClkOogcapcyzDnUotXixKyzTCapcyzGnUotXixKyzHEazbyzJsThyCotXovVBa0TyzJnUotXixKovVBazWyzJsTmmIotXovVBahuKy0IsT7VotXovVBDGy1Jy1Ky1Ly1My1Ny1OblkOy1Iy1PDBigCDClDirdapcyzDzTotXkfy1SCapcyzGzTotXkfuqbBazbyzJzTotXkfy1SBa0TyzJzTotXkfovVBDBkzLazWyzJsTmmJotXy1XBahnByzOzTotXkfovVEDCpYrXahjLy1azTotXkfovVEDBpZaiiAy1czTotXkfovVEahuKy0IzTotXkfovVEaiuey0czTotXkfovVEDKy1Ty1Uy1Vy1Wy1Yy1Zy1by1dy1ey1fbigCy1Ry2ADBn1RapcyzDnUotXzUyzTCapcyzGnUotXzUyzHEazbyzJqbhyBotXuvVBa0TyzJnUotXzUovVBazWyzJnUotXzUovVEDFy2Dy2Ey2Fy2Gy2Hbn1Sy2Cy2IazbyzJqbh-IotXyzKCazWyzJsTmmdotXoxLBDBh-bahnByzOsThhcotXy2MBDGy2Dy2Ey2Ky2Gy2Ly2NblZuyey2ODBlTazbyzJsT0QotXuvVBazWyzJsTkiPotXovVBahnByzOsT3WotXy2MBDGy2Dy2Ey2Ry2Gy2Sy2TblTy2Qy2UDBn-ZapcyzDnUotXivWyzTCapcyzGnUotXivWyzHEazbyzJsThyHotXuvVBa0TyzJsThlSotXovVBazWyzJnUotXivWovVEDFy2Xy2Yy2Zy2ay2bbn-ay2Wy2cDBHapcyzDnUotXiwZyzTCapcyzGnUotXiwZyzHEazbyzJsT5VotXuvVBa0TyzJnUotXiwZovVBazWyzJsTotXotXovVEDFy2fy3Ay3By3Cy3DbojAy2ey3EDNyzRyzdy0Ly0Ty0fy1Hy1Qy2By2Jy2Py2Vy2dy3F`,
	roots: {"standards":8672,"register":9078,"synonyms":9103,"iso-9001:2015":13263,"iso-9001:2026":13778,"iso-9000:2015":14682,"iso-9000:2026":14836,"iso-13485:2016":16948,"21-cfr-820:2026":17053,"iso-27001:2022":18303,"iso-14001:2015":18375,"iso-14001:2026":18429,"iso-45001:2018":18511,"crosswalks":19041,"profiles":19174},
};

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
assess
responsib
chang
need
verif
specification
audit
monitor
project
risk
c
evidence-based-decision-making
output
software
S22
client
contract
analys
quality
changed
action
effective
nonconform
superseded
check
leadership
current
define
annual
defining
standard
communicat
~provider
production
report
maintain
perform
performance
d
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
procedure
provid
retain
specif
measure
quality-management-system
assign
test
impact
resource
availab
release
ensur
input
plan
customer-focus
batch
defin
requir
staff
goal
e
material
trend
defect
owner
same
"quality objective"
before
year
equipment
inform
control
employee
effectiveness
regular
authorit
conform
complaint
measur
opportunit
quarter
signed
suitab
"quality goal"
criteria
feedback
target
user
measurement
team
"quality target"
decision
nonconformity
documented-information
indicator
stakeholder
S6
establish
month
external
prevent
deliver
metric
supplier
General
ceo
conformity
describ
expect
interval
isms
log
validat
"order"
archiv
documentation
evidence
internal
authori
capa
information
status
track
verification
"interested party"
2016
creat
includ
list
qualif
records
register
S47
kept
"documented information"
documents
objectives
role
correction
deadline
"top management"
budget
inspection
notif
planning
fulfil
monitoring
regulat
rework
support
version
"quality policy"
"senior management"
adequa
personnel
satisf
security
top-management
"executive management"
"management team"
"managing director"
accept
complet
label
modif
organization
sop
agree
decid
drawing
goods
level
"chief executive"
"company management"
"management board"
"plan"
aware
confirm
legal
objective
split
achiev
collect
f
incident
patient
polic
purchas
~top-management
complian
conduct
each
gauge
inspect
repair
replace
schedul
dropped
training
auditor
manufacturing
method
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
concession
distribut
stored
"manufactured"
file
iso-9001
written
~person
engagement-of-people
issue
none
phase
select
stage
"meet"
checklist
competen
documented
infrastructure
skill
assembl
calibrat
carried
external-provider
instruction
organi
quality-objective
quality-policy
regulatory-requirement
"part"
access
adjust
competence
necessary
scrap
"measuring device"
S40
delivery
design-and-development
policy
scope
"measuring equipment"
"test equipment"
department
deviat
intranet
mitigat
number
outsourc
period
regulation
request
strategy
2015
2018
account
handl
item
limit
order
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
outcome
proof
score
validation
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
"monitoring equipment"
alloc
appropriat
clarif
compan
comply
context
fixed
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
tool
"measurement equipment"
"purchase order"
2026
criterion
disposition
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
work
~risk
"post delivery"
area
certificate
classif
interested-party
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
cause
consequen
effect
feature
frequen
frequenc
knowledge
lot
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
S18
S42
agreement
all
auditee
daily
date
function
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
channel
conclusion
configuration
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
warranty
"met"
"product requirement"
"regulator"
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
off
participant
pass
protocol
statutory-requirement
subcontract
use
workshop
~management-review
"user need"
5.3
S19
adapt
backup
clause
documented information
experience
factor
filed
importan
mission
noun
optimi
packag
preserv
previous
suffic
technician
trace
transition
website
wiki
work-environment
workplace
"acceptance criterion"
"before"
"due date"
"new"
"quality agreement"
"review input"
S34
approval
based
certification
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
preventive-action
problem
quality-plan
quarantin
reach
resources
retention
return
statistic
traceab
~legal
"action plan"
"form"
"inspection plan"
"process owner"
2005
7.5.1
announc
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
quality-manual
quality-planning
resolv
revalidat
sales
segregat
severity
weekly
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
iso-13485
issu
product-configuration-information
quality-characteristic
recipient
repository
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
consist
contribut
demand
deprecated
earlier
hint
iatf-16949
integrat
interact
interview
listed
network
permission
phone
premises
prove
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
analysis
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
procure
quality-assurance
quality-control
quality-requirement
reason
recur
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
attend
audit-programme
brief
condition
contractor
days
delivered
education
effort
enquir
format
head
human-factor
immediate
implication
interface
preferred-term
quantit
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
S23
S38
applicable
audit-client
audit-plan
benefit
board
cloud
confused-term
consequence
constant
core
customer satisfaction
detail
determination
director
dispute
draft
efficiency
fit
fix
fmea
gather
h
hardware
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
S36
adverse
affected
against
align
appropriate
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
guidance
inventory
know
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
warning
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
approved
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
guide
induct
influence
initiative
innovation
instruct
iso-14001
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
obsolete
office
open
part
ppm
program
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
S41
accreditation
association
baseline
better
breach
capabilit
class
cleanroom
coach
competence-acquisition
contradict
convey
copies
dashboard
delet
designat
detect
exclu
expected
failure
framework
held
hire
innovat
inquir
link
minimum
percent
preventive
proportion
prs
qmo
qmr
recogni
reprocess
requirement-language
respond
shall
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
week
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
actions to address risks and opportunities
actual
adopt
attach
authoris
authoriz
basis
bom
briefing
business
calculat
clear
clinician
consent
contaminat
description
deviation-permit
dispos
dispute-resolver
duties
efficien
facilit
found
future
group
harm
headcount
hold
hours
how
informed
infrastructur
introduc
involv
involved
iso-27001
iteration
laborator
leav
lock
locked
member
mentor
metrological-characteristic
mistake
monthly
must
offering
our
overview
password
patch
price
programme
property
quality-improvement
recorded
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
vague-requirement
vehicle
visit
waiver
workload
yearly
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
additional
adequat
answer
applicab
barcode
catalog
ciso
claim
complex
copy
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
external provider
fault
hierarch
hiring
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
packaging
packing
pareto
payment
pdca
pilot
power
practice
public
react
readab
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
when
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
conformance
consisten
consistent
consult
containment
corrected
crm
dependability
deployment
deprecated-term
derive
dialog
duration
dust
emphasi
endanger
engag
externally provided products and services
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
iso-45001
iso-9001:2015
joint-audit
letter
logged
major
metrological-function
model
nonconformance
observ
only
outage
outdated
oversight
paper
periodic
personal
pledge
portal
present
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
vendor
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
S8
accompan
accredit
agile
anomal
anticipat
approach
audited
authorization
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
color
colour
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
environment for the operation of processes
evaluation
exclusion
expertise
expir
exploit
flow
focus
following
footer
formula
gain
hour
identifier
identity
implant
implicit
independen
interfaces
iso-9000:2015
ivdr
labeling
labelling
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
motivat
next
nominat
occur
original
pestel
pestle
phish
press
preventive action
propos
purpose
qualified
quality policy
raci
rationale
realis
realiz
realization
recipe
recurrence
recycl
residual
responsible
retrospect
reviewed
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
years
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
S35
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
audit finding
audit programme
available
balance
be available as documented information
behalf
bottleneck
branch
broken
calibration
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
constrain
constraint
corrective action
corrosion
could
create
csat
customer-satisfaction-code-of-conduct
day
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
eras
ergonom
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
iso-9000
iso-9001:2015 7.5.1
key
later
launch
layout
leader
learn
liability
likelihood
lived
loaned
locat
low
maintained
malware
manner
marking
measuring
migrat
mixup
moisture
monitoring and measuring resources
months
mrb
multimeter
naming
nature
non-conformity
nonconforming
norm
numbered
oblig
occasion
offboard
onboarding
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
products and services
profile
profit
protection
psycholog
punctual
quality management system
quality manual
quality plan
quantif
range
rank
rated
ratio
re-evaluat
re-validat
re-verif
reaction
read
readily
redundan
regulator
reliab
renew
reoccur
reporting
requalif
resolution
retrospectiv
review-results
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
timely
toleranc
toolbox
top management
treatment-plan
twice
type
unambiguous
underperform
unusab
verified
visitor
vocation
want
warehous
watch
wear
weld
which
work environment
writing
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
#
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
S25
S33
See for yourself whether the system is what it claims to be.
The documents and records of the system.
The inspector shall sign.
The means, people, talk and paper that the system lives on.
What became of earlier decisions
Who does what and who decides
ability
acceptance-criteria
according
adequate
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
audit program
automatic
availability
average
because
blocked
box
brief that the designers start from
cabinet
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
continual improvement
control-criteria
controls
convention
cost
courier
data-cent
default
demanded
depth
developer
dhr
differences
directive
disabl
documented-procedure
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
inspected
integration
interested party
inventor
ishikawa
iso-42001
iso-9000:2015 3.6.9
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
manage
management representative
management system
management-representative
manufacturer
match-inputs
measuring-means
messages sent and received, if worth keeping
minor
monitoring-and-measuring-equipment
national
needed-competence
negative
non-conformance
numbering
observation
operational
option
oral
organigram
organisation
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
performed
platform
pledg
policies
policy-objectives
predecessor
predicate
print
printer
probabilit
process-evidence
process-resources
product-conformity
product-information
product-requirements
promptly
protected
providers
purchased
purchased-product
purg
qualification
re-qualif
re-test
readable
received
recommend
recommendation
reinspect
rejected
relevant-parties
relocat
remedy
repaired
replaced
reproducib
requirement determined as not applicable
reset
residue
responsibilities
resume
retrospective
reworked
reworking
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
shortlist
sign
significant
since
spare
stage-checks
statement
store
structure
sufficient
suited
supplier files: how each was judged and what followed
system-changes
table
temporary
testing
theft
their-requirements
time
tolerance
traceable
tracked
transmi
unattended
unbiased
undesired-effects
undocumented
unwanted
update
updated
usable-downstream
validated
validity
verb
verbal
version-control
versions
vpn
vulnerab
wall
weakness
what went wrong and how the company answered
what-is-wanted
whenever
whether the remedy kept the trouble away
whole
wi-fi
wip
without
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
Each nonconformity is recorded.
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
ISO 9001 speaks of the environment for the operation of processes.
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
S10
S26
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
The inspector must sign.
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
The seal must not be broken.
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
bulletin
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
continuing
continuous
continuously
contractual
controlled
controller
cooperat
correlation
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
deactivat
deal
debrief
december
decontaminat
decreas
deem
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
documented procedure
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
evaluated
evaluation-changes
evidenc
evidence-based decision making
evolv
examination
exception
exclud
executive management
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
firmware
fitness
fits
fits-the-policy
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
imperative
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
inspecting
instructed
instructions for daily work, as many as it takes
instructions, flow charts and the like for the processes
instructor
insufficient
insurance
integrity-in-change
intended-outcomes
intended-results
interactions
interdepartmental
interdisciplin
interest
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
iso-9000:2015 3.3.2
iso-9000:2015 3.6.11
iso-9001:2015 6.1
iso-9001:2015 7.5.3
iso-9001:2015 8.4.1
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
motivation
moved
msc
multidisciplin
negativ
neighbor
neighbour
neutral
never
new-requirements
no-side-effects
noise
non conforming
non-sterile
noncompli
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
periodically
permissible exclusion
pfmea
physical
place
placed
plan of the design papers to be kept
plans, instructions and criteria for day-to-day operations
plant
pms
points
pokayoke
politic
possib
post
postmortem
ppap
preceding
presentation
pressure
preventative
preventative action
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
procurement
product configuration information
productiv
products
products-services
progress evaluation
project management plan
promise-improvement
promise-requirements
promotion
prompt
prompt-remedy
proof of design reviews, verification and validation
proof that gauges and other means of checking can be trusted
proposed
pseudonym
purchased product
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
quality management manual
quality management representative
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
realise
realize
reallocat
reasoning behind a calibration without a recognized reference
reassessment
reassign
receipt
receiver
recheck
reclamat
reclamation
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
repairing
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
root
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
senior management
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
suitable
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
timeliness
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
updating
upgrade
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
vetting
via
violat
virus
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
"And/or" leaves open whether one is enough.
"As applicable" leaves open when it applies; "as appropriate" would ask whether it suits.
"As appropriate" leaves open who decides what is suitable; "as applicable" would ask whether it can apply at all.
"Can" says that it is possible; what is permitted "may" be done.
"May not" forbids for one reader and leaves open for the next.
"May" permits; what is possible "can" happen.
"Should" recommends; where it is meant as a requirement, this house writes "shall".
"Will" tells what is to come; this house writes requirements with "shall".
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
-ise
-ize
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
A corrective action is planned.
A date beside it
A dead paper cannot be taken for a live one
A design folder for each type or family of device.
A documented procedure defines the controls.
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
A preventive action is planned.
A process runs well when one can see that it does, notices when it drifts, and has the traces to show.
A promise not to rest once the system stands
A prototype is not yet a product; find out whether the factory can make it again and again before it has to.
A quality manual is no longer asked for; the scope still is.
A quick fix, or one at the root?
A record of each device or batch comes in.
A remark on culture and ethical conduct as influences is reported.
A requirement that is not met is a nonconformity; a defect is one that concerns the intended use, and a word with legal weight.
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
Adequate resources are provided.
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
An audit finding may be good or bad; only one that shows an unmet requirement is a nonconformity.
An auditor poking about in live systems must not bring them down.
Answers live in daily work, and somebody checks they help
Answers reach daily work and are looked at again
Anti-bribery management systems — Requirements with guidance for use
Anyone holding a piece of information can tell how sensitive it is.
Application security requirements
Are devices as they should be?
Are they up to it?
Artificial Intelligence Act
As corrective action, the cause is removed and the part is reworked.
As corrective action, the part is reworked.
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
Audit defects are entered in the list.
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
Calibration and verification are two things, and either may be enough; say which is done.
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
Complaints are answered in a timely manner.
Complaints are answered promptly and within two days.
Complaints are answered within 2 days.
Complaints have a procedure of their own.
Complaints, reports to authorities and new law come in.
Compliance management systems — Guidelines
Compliance management systems — Requirements with guidance for use
Compliance with policies, rules and standards for information security
Compliance with the law is checked.
Compliance with this standard is audited.
Confidentiality or non-disclosure agreements
Configuration management
Conformances are noted.
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
Defects of the software are entered in the list.
Demands from people with a stake
Demands they bring: contracts, laws, promises
Demands this system takes on, and those left to others
Design and development files
Design and development transfer
Design controls
Design verification and validation are recorded.
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
EDR
Each account belongs to one person or machine that you know.
Each danger by name, and whose it is
Each device or batch is made by the book, and its own record tells what was made, how much, and who let it out.
Each device or batch record holds the unique identifier
Each non-conformance is recorded.
Each non-conformity is recorded.
Each one has a planned answer
Each part of the company is held to its rules; slips are put right.
Each vendor gets a copy.
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
Exclusions are listed below.
Exclusions of this standard are clause 8.3.
Experiments happen far from live data and live customers.
Experts have looked at it
External providers are evaluated every year.
Externally provided products are inspected on receipt.
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
Findings are closed within 30 days.
Findings land on the right desks
Findings/nonconformities are closed within 30 days.
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
Gauges and fixtures are marked.
Gauges are calibrated or verified each year.
Gauges are checked every month.
Gauges are checked periodically.
Gauges are checked regularly, at least once a year.
Gauges are supposed to be calibrated.
Gauges, and people who use them
Gauges, fixtures etc. are marked.
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
ISO
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
ISO 9000 calls leave to use or release what does not conform a concession, and leave given before production a deviation permit.
ISO 9000 defines "continual improvement", made step after step; "continuous" would be without a break.
ISO 9000 defines "continual improvement", made step after step; "continuously" would be without a break.
ISO 9000 has given up "conformance", which stood beside "conformity" for the same thing.
ISO 9000 says "nonconformity"; "conformance" and what is made from it are given up.
ISO 9000 speaks of products and services; "goods" stood in a draft only.
ISO 9000 tells these apart; say which is done, or join them by "and" or "or".
ISO 9000 writes "nonconforming" as one word.
ISO 9000 writes "nonconformity" as one word.
ISO 90001
ISO 9001 asks for actions to address risks and opportunities, not for a formal method.
ISO 9001 asks for documented information and leaves open whether it is called a manual.
ISO 9001 asks for documented information and leaves open which of it is called a procedure.
ISO 9001 asks how effective this is, that is whether it reached its aim; efficiency weighs results against resources.
ISO 9001 has asked for none since 2015, but many companies keep it.
ISO 9001 has had no preventive action since 2015; its purpose is served by actions to address risks and opportunities.
ISO 9001 has no clause of this name; it speaks of actions to address risks and opportunities.
ISO 9001 has no exclusions any more; say which requirement does not apply, and why.
ISO 9001 no longer asks for one representative; say who has which responsibility and authority.
ISO 9001 requires a formal risk assessment
ISO 9001 requires a risk assessment
ISO 9001 requires formal risk management
ISO 9001 requires risk management
ISO 9001 requires risk-based thinking.
ISO 9001 speaks of documented information to be retained where earlier editions spoke of records.
ISO 9001 speaks of documented information where earlier editions spoke of documentation.
ISO 9001 speaks of external providers; one word of your own, used throughout, serves as well.
ISO 9001 speaks of monitoring and measuring resources, for people and methods count, too.
ISO 9001 speaks of processes, products and services that are externally provided.
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
Inspection and test are recorded.
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
It is kept as documented information.
It is kept in the quality manual.
It is used unsterile, yet dirt would matter
It was tested against the specification
It was tried in use, if need be
It will be late.
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
Leaks can occur at the seal.
Leaks may occur at the seal.
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
Measuring equipment is calibrated.
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
Mending the thing itself is a correction; a corrective action removes the cause.
Merged with 10.3.
Merged with the old 10.1.
Mindful of circumstances and of where the company is heading
Money, people and time granted
Monitoring activities
Monitoring and measuring equipment is calibrated.
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
Nobody can tell what is enough; give a criterion.
Nobody can tell whether this is due; give the interval.
Nobody can tell whether this was done in time; give a number of days or an event.
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
Non conformant parts are set apart.
Non-conforming parts are set apart.
Non-conformities are closed by the owner.
Nonconformances are closed by the owner.
Nonconforming parts are set apart.
Nonconforming product
Not every chance is worth the trouble; pick those that are, and make sure they bear fruit.
Not every supplier matters equally to the device; the more hangs on one, the harder you look, at first and ever after.
Note that ISO 9001 requires a formal risk assessment.
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
Our quality assurance system covers all sites.
Our quality management system covers all sites.
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
Purchased products are inspected on receipt.
Purchasing controls
Pushing for better protection year after year
Put enough people, money and tools behind the security system.
Put the figures side by side with sound statistics, find out whether the system does its job, and let improvement feed on it.
Quality audit
Quality control and quality assurance are parts of quality management; the whole is the quality management system.
Quality control inspects each lot.
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
Requirements of a standard are conformed to; compliance is kept for law and what one has bound oneself to.
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
SaaS
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
Sign the form.
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
Suppliers are evaluated every year.
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
Temperature is under continuous monitoring.
Terms and conditions of employment
Test by a written plan whether the design is what was specified, interfaces to other devices included, and say why the sample is big enough.
Test information
Tests, trials and the hand-over, each in its place
The aim is a system that stays suitable and effective, not ever better.
The answer chosen to each risk
The answer lives in daily work and proves its worth
The archive maintains the record.
The archive retains the procedure for ten years.
The archive retains the record.
The calibration/verification of gauges is due each year.
The change itself follows the rules, legal ones included
The channel for it
The climate sentence of Amendment 1:2024 now stands in the text. A remark that culture and ethics can be issues is reported.
The concession for the parts is recorded.
The corrective action is recorded.
The customer asks for a certificate of conformance.
The customer requires a risk assessment.
The customer's words, from order to aftercare
The design verification/validation is recorded.
The device may lawfully be sold and used there
The disposition of nonconforming parts is scrap, rework or use-as-is.
The documentation is reviewed.
The documented information is kept for ten years.
The documented information is reviewed.
The effectiveness of each corrective action is evaluated.
The efficiency of each corrective action is evaluated.
The efficiency of the oven is measured.
The environment is inspected.
The exclusion of liability is not affected.
The form and/or the label is signed.
The form can be signed by the inspector.
The form is signed as applicable.
The form is signed as appropriate.
The form is signed by the inspector.
The form is signed for all parts of class A.
The form may be signed by the inspector.
The form or the label is signed.
The form shall be signed.
The form will be signed.
The frame of it all, from the processes and their risks to outsourced work, software tools and the paper that holds the system up.
The goods and services we deliver are listed.
The inspection/test is recorded.
The inspector ought to sign.
The inspector should sign.
The inspector signs.
The insurance waiver is kept.
The list stays open; name what belongs to it.
The management representative reports to the board.
The minutes show what was on the table and what came of it.
The more dangerous the device, the sterner the test
The name is now in the singular: audit finding.
The operator may stop the line.
The order leaves no question open, and suppliers have signed to tell you before they alter anything.
The output is evaluated for conformance to design input requirements.
The oven can be opened.
The paper trail to be left
The plan serves the processes and the goals
The policy has reached them
The policy promises a system that stays effective, not one that keeps improving.
The policy suits this company and its plans
The procedure defines the controls.
The processes that your role calls for
The products and services we deliver are listed.
The quality manager maintains the procedure.
The quality manager reports to the board.
The quality manager retains the procedure.
The record is kept for ten years.
The remedy is really carried out
The right paper reaches the right people, outside papers included, and nobody tampers with it or loses it.
The safeguards that this takes
The scope stands in the manual; only parts of 6, 7 and 8 may be left out.
The seal may not be broken.
The security system is more than paper: a set of linked processes that really run and mature.
The security system of next year is better than this year's, and you can say in what.
The sentence leaves open whether it is a requirement.
The sentence leaves open who sees the need, and by what.
The sheet that explains every choice of control
The single role is gone; its duties are assigned by top management.
The steps of the project
The sub-contractor is told.
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
The work environment is inspected.
The world does not stand still; read all that comes in, from audits to the field, and keep system and devices sound.
Their track record
There is always something that could be cleaner; find it and do it.
There is always something that could be safer; find it and do it.
They answer what was asked
They grant people, money and equipment
They have a good track record.
They put a quality policy in place
They say when a piece is good enough
They sit down and review the system
They want goals for quality, not only words
Things taken on the road are looked after as well as at home base.
Think about what could help or harm the security system itself, and plan an answer to it.
Think ahead about hazards, duties and aims.
Think first, then rebuild; a system altered on the side loses its grip.
Think of safety before ordering, not when the pallet stands in the hall.
This house writes instructions as commands, "Sign the form", and not with a verb of duty.
This house writes requirements with "must".
This house writes requirements with "shall".
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
Training is repeated as needed.
Training is repeated when a gauge changes.
Training of users comes in.
Training records and design files hold part of it.
Treat what customers lend or entrust with care, patient data and drawings too, and tell them if it suffers.
Trust no gauge blindly; know when it was last compared with a standard, and what to do with earlier readings if it was wrong.
Trust no program in the quality system untried, nor its next version; where more is at stake, try harder.
Trusted goods pass quickly, doubtful or dangerous ones do not; and a supplier's change sets you thinking.
Try devices like the later ones in real use, with clinical data where law asks, before customers get them.
Two inspectors are provided.
Understanding the needs and expectations of workers and other interested parties
Unique Device Identification
Usability and results of risk management come in.
Use of cryptography
Use of privileged utility programs
Use software, texts and pictures only as their owners allow, and guard your own.
User end point devices
Users will get the training they need in time
Verification looks at whether specified requirements are met, validation at whether the intended use is; say which is meant.
Vigilance cases and recalls told to authorities
Viruses and other vermin are caught before they do harm.
Visitors may not enter without written permission.
Warnings and instructions for devices already out there
Warnings to the field and talks with authorities come in.
Washing it is left to clinic or user
Washing it is our own job
Ways to figures one can trust
We are committed to continual improvement.
We are committed to continuous improvement.
We are continuously improving.
We are in compliance with ISO 9001.
We can really do what we promise
We check the conformance of each batch.
We check the conformity of each batch.
We continually improve the process.
We continuously improve the process.
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
What is kept as it was is retained; what is kept up to date is maintained.
What is kept up to date is maintained; what is kept as it was is retained.
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
You must sign the form.
Your own ambitions for the device
a requirement that is not met
abbreviat
accept as is
acceptance-and-methods
access-card
access-right
accessor
accompanied
accordance
achieves
actions
activity and process
addressed-requirements
adequately
adhere
adjusted
adjustment
admin-tool
administ
admissib
advert
advisor
advisory
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
and
and so on
and-or
and/or
anew
annex-a-check
announce
annually
anonymi
anonymisation
anonymise
anonymised
anonymises
anonymising
anonymization
anonymize
anonymized
anonymizes
anonymizing
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
as applicable
as appropriate
as far as possible
as necessary
as needed
as required
as soon as possible
as-needed
as-soon-as
asl
assessed
assessment
asset-owner
at planned intervals
at regular intervals
at-rest
attack-surface
attacker
attempt
attendance
audit defect
audit findings
audit-result
audit-results
audit/inspection
auditors
audits
audits with their scope, findings and follow-up
authentication
authorisation
authorise
authorised
authorises
authorising
authority-reports
authorize
authorized
authorizes
authorizing
autoclave
autonom
away
azure
background
background-check
bandwidth
battery
be able
be available
be clear
be known
be necessary
be needed
be possible
be required
behavior
behavior, fulfill
behaviour
behaviour, fulfil
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
business-continu
business-impact
business-need
by-design
byod
cable
cabling
calibrated/verified
calibration program
calibration programme
calibration results, with the reference used
calibration-verification
calibration/verification
call
can
can be approved by
can be released by
can be signed by
can only be approved by
can only be changed by
can only be used by
can-for-may
cannot-be-cleaned
care and checks of measuring instruments
careful
carton
case-notes
categorisation
categorise
categorised
categorises
categorising
categorization
categorize
categorized
categorizes
categorizing
causes
cctv
centralisation
centralise
centralised
centralises
centralising
centralization
centralize
centralized
centralizes
centralizing
certificate|declaration|statement|letter|proof of conformance
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
characterisation
characterise
characterised
characterises
characterising
characterization
characterize
characterized
characterizes
characterizing
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
compliance with|to ISO
compliance with|to the requirement of ISO
compliance with|to this|the standard
compliance-with-standard
comply with ISO
conduit
confluence
conformance of design
conformance of products and processes
conformance to|with|between design
conformity with ISO
conformity with the requirements of ISO
conformity with this standard
connect
conscious
context-direction
continual
continually improve
continuous improvement
continuous quality improvement
continuous-improvement
continuously improve
continuously-improve
contract-of-employ
contraindicat
contribution
convene
coolant
cooling
copyright
corrections
corrective-action-without-cause
corrective-actions
corrective-steering
correspondence
corrupt
costs
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
customisation
customise
customised
customises
customising
customization
customize
customized
customizes
customizing
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
deductible
defect of|in the procedure
defect of|in the quality management system
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
digitalisation
digitalise
digitalised
digitalises
digitalising
digitalization
digitalize
digitalized
digitalizes
digitalizing
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
documentation defect
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
emphasise
emphasised
emphasises
emphasising
emphasize
emphasized
emphasizes
emphasizing
employment-agree
employment-contract
end user
endors
energy
enforc
engineering change
enisa
ensured
entire
entrance
entries
entrust
eqms
equalisation
equalise
equalised
equalises
equalising
equalization
equalize
equalized
equalizes
equalizing
equivalent
eradicat
erasure
escrow
et cetera
et-cetera
etc
eto
eu-2016-679
eu-2024-1689
eu-90-385
eu-93-42
eu-98-79
eudamed
evaluate
evolutionary
exchang
executive
exfiltrat
expose
external-drive
extinguish
failed
failed-login
falsif
fault reports with the decision and its reasons
favor
favour
fee
feel
fees
fence
fil
fill
filter
finalisation
finalise
finalised
finalises
finalising
finalization
finalize
finalized
finalizes
finalizing
finding-nonconformity
finding/nonconformity
findings/nonconformities
first
fits-policy
fits-purpose
follow-through
footage
forbid
forensic
formal risk management required by ISO 9001
formalisation
formalise
formalised
formalises
formalising
formalization
formalize
formalized
formalizes
formalizing
former
formulation
forum
frequently
from time to time
fulfill
fulfillment
fulfilment
function-and-use
fuzz
gamma
gaps
general manager
generalisation
generalise
generalised
generalises
generalising
generalization
generalize
generalized
generalizes
generalizing
generat
generator
generic
germ
github
gitlab
glove
go-live
goods and|or services
goods-and-services
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
harmonisation
harmonise
harmonised
harmonises
harmonising
harmonization
harmonize
harmonized
harmonizes
harmonizing
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
hospitalisation
hospitalise
hospitalised
hospitalises
hospitalising
hospitalization
hospitalize
hospitalized
hospitalizes
hospitalizing
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
idealisation
idealise
idealised
idealises
idealising
idealization
idealize
idealized
idealizes
idealizing
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
if
if applicable
if appropriate
if necessary
if needed
if required
ignor
illegal
image
importer
improvement-commitment
improvements achieved
improvements under way
in a timely manner
in charge
in due time
in-transit
inactiv
incompatib
independent
individual
infect
information security objectives
information security policy
infring
initialisation
initialise
initialised
initialises
initialising
initialization
initialize
initialized
initializes
initializing
initialled
injection
inspection of labels before use
inspection-test
inspection/audit
inspection/review
inspection/test
inspection/testing
instal
installations and their checks
instructions for putting up the device, and the final check
instructions for safe work, as many as it takes
intake
interaction
internal audit
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
iso-9000:2015 3.11.7
iso-9000:2015 3.12.2
iso-9000:2015 3.12.5
iso-9000:2015 3.13.9
iso-9000:2015 3.3.4
iso-9000:2015 3.6.10
iso-9000:2015 3.7.11
iso-9000:2015 3.7.6
iso-9000:2015 3.8.12
iso-9001:2008
iso-9001:2015 4.3
iso-9001:2015 5.3
iso-9001:2015 7.1.4
iso-9001:2015 7.1.5
iso-9001:2015 7.1.5.2
iso-9002
iso-9003
iso-9004
is|are supposed to
ize
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
labor
labour
laid-out
last
lawful
lawful-delivery
lawyer
leading
legal-basis
legalisation
legalise
legalised
legalises
legalising
legalization
legalize
legalized
legalizes
legalizing
legally-demanded
legislation
length
lesson-learn
lessons
lessons-learn
liais
librar
licence
license
life-supporting-devices
light
likely
linter
list of laws and other duties on safety
live-data
load
load-balanc
localisation
localise
localised
localises
localising
localization
localize
localized
localizes
localizing
lockout
logistic
logs and tickets that show the daily security work
looked-back
looking-into
lubricant
machines-and-programs
mailing-list
maintain the|a|these record|records|evidence
maintain-what-is-retained
maintenance program
maintenance programme
maintenance that was done
making-to-shipping
malicious
management review
management system documentation
managing director
mandat
maximisation
maximise
maximised
maximises
maximising
maximization
maximize
maximized
maximizes
maximizing
may
may arise
may become
may break
may fail
may happen
may not
may occur
may or
may result
may-for-can
may-not
means-and-papers
measurement/monitoring
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
might not
migration
minimisation
minimise
minimised
minimises
minimising
minimization
minimize
minimized
minimizes
minimizing
minutes of design reviews with names and date
misconduct
mishaps with things customers entrusted
mislabel
mobile-device
mobile-phone
mobilisation
mobilise
mobilised
mobilises
mobilising
mobilization
mobilize
mobilized
mobilizes
mobilizing
modal-for-imperative
modernisation
modernise
modernised
modernises
modernising
modernization
modernize
modernized
modernizes
modernizing
molding
monitoring and measuring equipment
monitoring and|or measurement equipment|device
monitoring and|or measuring equipment|device
monitoring/measurement
motion-detect
moulding
multi-factor
must not
must-for-shall
must-we-report
necessity
need-to-know
needed-processes
network-provider
network-service
network-socket
neutralisation
neutralise
neutralised
neutralises
neutralising
neutralization
neutralize
neutralized
neutralizes
neutralizing
new-employee
new-laws
night
nist
no-tampering
non conform
non conformance
non conformant
non conformity
non-conforming
non-disclos
non-functional
nonconformant
nonconformities
nonconformities/findings
nonconformity/finding
normalisation
normalise
normalised
normalises
normalising
normalization
normalize
normalized
normalizes
normalizing
not-visible
note
notice
ntp
nurse
obfuscat
objectivity
occasions
occurr
off the record
off-site
ohsas-18001
oil
omit
on-call
once
one spelling of programme
one way to spell words in -ize
one way to spell words in -our
operating-procedure
operations-manual
opportunities-weighed
opportunity-actions
opportunity-check
opportunity-thinking
optimisation
optimise
optimised
optimises
optimising
optimization
optimize
optimized
optimizes
optimizing
options
or
order document
ordered
orderly
orders and their enclosures, kept as far as tracing needs them
organisational
organise
organised
organises
organising
organizational
organize
organized
organizes
organizing
origin
other-device-rules
other-musts
ought to
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
parts
passed
passphrase
patent
penalisation
penalise
penalised
penalises
penalising
penalization
penalize
penalized
penalizes
penalizing
percentage
perimeter
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
preventative maintenance
preventative measure
preventing
prevention
preventive maintenance
preventive measure
preventive-actions
prevents
principle
prioritisation
prioritise
prioritised
prioritises
prioritising
prioritization
prioritize
prioritized
prioritizes
prioritizing
privac
private-key
privileg
probably
procedural defect
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
procedures
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
product change
product-figures
product-improvement
product-right
product-specification
production-data
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
purchase
purchase order
purchaser
purchasing
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
qualify
quality agreement
quality agreements for outsourced work
quality assurance system
quality control system
quality goals, down to the departments
quality lead
quality management officer
quality management system on the ground of ISO 13485
quality manager
quality officer
quality program
quality programme
quality representative
quality system
quality-control-system
quarterly
query
rack
raid
ratings that were made by the scheme
raw
re evaluation
re trained
re-examin
re-use
readabil
readings that show special conditions were kept
readjust
real-data
realisation
realised
realises
realising
realized
realizes
realizing
reapprov
reasonable
reasonably
reception
recertif
recognise
recognised
recognises
recognising
recognize
recognized
recognizes
recognizing
record label
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
regularly
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
reoccurrence
reorganisation
reorganise
reorganised
reorganises
reorganising
reorganization
reorganize
reorganized
reorganizes
reorganizing
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
required-risk-assessment
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
retain the|a|this|its|our policy|procedure|instruction|scope
retain-what-is-maintained
retained
retrain
retrained
returned
reuse
review meeting
review/inspection
reviews-held
revok
rework instructions
rework that was done and how the piece fared
rfc
right-to-audit
risk assessment is required by ISO 9001
risk file of the device
risk management is required by ISO 9001
risk-based-control
risk-check
risk-management
risk-results
risk-sized
risks
risks-weighed
role-based
roll-back
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
selected
selection
self-assess
sell
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
shall-for-must
shared-responsib
short-term-staff
should
should-for-must
should-for-shall
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
specialisation
specialise
specialised
specialises
specialising
specialist
specialization
specialize
specialized
specializes
specializing
spot
spot-check
spreads-awareness
sprinkler
sso
stabilisation
stabilise
stabilised
stabilises
stabilising
stabilization
stabilize
stabilized
stabilizes
stabilizing
stage-reviews
stages
staging
standardisation
standardise
standardised
standardises
standardising
standardization
standardize
standardized
standardizes
standardizing
statement-of-applicability
static-analy
statistics
steered-change
sterile
sterilisation
sterilise
sterilised
sterilises
sterilising
sterilization
sterilize
sterilized
sterilizes
sterilizing
sterilizing logs that lead to each batch
still-suitable
storm
story of how each device or batch was made
strict
strike
style
sub contractor
sub-processor
subcontractor
submi
subnet
subprocessor
successful
sudo
sufficiently
suffix
suit
suitably
summarise
summarised
summarises
summarising
summarize
summarized
summarizes
summarizing
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
synchronisation
synchronise
synchronised
synchronises
synchronising
synchronization
synchronize
synchronized
synchronizes
synchronizing
synthetic
system defect found
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
test program
test programme
test reports on the design
test-data
test-environment
test-system
test/inspection
tester
testing/inspection
the adjective of prevention
the company's method of risk management for devices
the company's part under device law, such as importer
the people who direct the organization at its head
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
track record
track-record
trademark
training program
training programme
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
unless
unlicensed
unplanned
unresolved
unsupervis
unused
unusual
uphold
upload
upper management
urgen
url
usabil
use as is
user-group
user-story
user-training
utc
utilisation
utilise
utilised
utilises
utilising
utilization
utilize
utilized
utilizes
utilizing
validated/verified
validation/verification
vandal
vault
ventilat
verifiab
verification-validation
verification/calibration
verification/validation
verified/calibrated
verified/validated
verify/validate
vibration
view
visualisation
visualise
visualised
visualises
visualising
visualization
visualize
visualized
visualizes
visualizing
vulnerabilities
vulnerability
vulnerability-scan
watching-processes
watermark
weeks
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
when necessary
where applicable
where appropriate
where implants went, down to the address on the parcel
where necessary
whiteboard
who holds which duties and powers
who talks with customers, about what and how
whoever can affect the organization, or be affected by it
whoever provides what you buy
wholesaler
will be
will not be
will-for-shall
will-it-do
wireframe
wiring
withdrawal
without undue delay
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
you have to
you must
you need to
you shall
you should
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
 slug names uses
 slug rule find except as prefer fix why source severity profile standards editions styles with without flag allow provenance confidence
 name words with without
 slug stands own choices provenance confidence`,
	nodes: `ACE0bisPh_fDBprGDH_F_G6F6I8JhiZ_DFiEiZDCG4JGmnFmxKprKEDCAwCHoNpdiuFprEiuN-CprFhsEhYlqYprHh1HprEhuPprIprJprLoqJprMCDAFigflgNDDJiI4JHoNrciuFprEiuN-CprFmnDhbprEprOixThvFhuPprIprPprElpAprQBBDFAQnsNhifkQHijXpdiuEprEnqJl4IprShsEhYixTprOprEprEhuPprOprEprEoqEprTCDCkQk1bHijXrciuEprEk0Nl4IprSkjPhbprEprOprEh1Ho3VprOprEprEoqFprVCDD6F6I8JFFiEDDAtNMHzKlNkucprEkxC-CprFisLhbprEprOh1HprEhuPprXprYprEoqHprZCEnvGmmfnvFDBprbFo7WDDCuUtNHkjRrckjQmnMiuM-CprS2ShbprEprch1HprEhuPprOprdprEoqDpreCE0b2Sh_fDBpsADBCFigfigfDDAwCSHhkE3fkufprEkvP-CprFisOhbprEpsBprEprEhuPpsCpsDprEoqGpsECDBlUGmnEmzcpsGEDDAwClUH9KpdiuDprEitf-CprFhsEhYlqPprHprEprEiyZprOprJpsHoqIpsICH9KrciuDprEitf-CprFmnBhbprEprOprElqOiyZprOprPprElpApsGBDDAwCk1cHhvEpekudprEkyM-CprFkjMhbprEprHprEprEiyZprOprJprEoqKpsLCDKprNprRprUprWpraprfpsFpsJpsKpsMIhychydhYIhyfhzAhYIxdkjChYIpdhsEhYIrckjPhbDFpsOpsPpsQpsRpsSDDAkQk1bJijXiuEk0NhfoSpsTprOprEprOpsUCI3d3dhYIisKmlXhYIrcmnChbDGpsOpsWpsPpsXpsRpsYKpd0b2SDBpsaDBm9eDEAGwC4JJoNiuFiuNhfxCpsZpsbprEpscpsdCI3d3d0TIlNlNhbDDpsOpsfptADBAJoufm-VnqahfoSptBprOoNprOptCBDCpsOpsfJovAm-WnqZhfoSptEprOoNprOptCBI3e3ehYIpemmKhbDFpsOpsWpsPptGptHJovBm-XnqWhfoSptIprOprEprOptCBIkickichYDCptKpsfJouPm9UnqGhfoSptLprOijXprOptCBI2P2PhYIpepehbDCptNptOJosbm7dnqNhfoSptPprOprEprOptCBI_E_EhYI2Q2QhYDDptRptSptOJoscm7enqOhfoSptTprOprEprOptCBJosdm7fnqPhfoSptPprOprEprOptCBIh_Uh_UhYIzWzWhYDDptWptXptOJosem8AnqQhfoSptYprOprEprOptCBIhsDhsDhYIxdxdhYDDptaptbptOJosfm8BnqVhfoSptcprOprEprOptCBIhmUhmUhYI2N2NhYItMtMhbDDpteptfpuAJotAm8CnqUhfoSpuBprOprEprOptCBDDptaptfpuAJotBm8DnqThfoSpuDprOprEprOptCBI2N2NhbDBpuFJotCm8EnjIhfnepuGprOprEprOptCEIh_Sh_ShYI6C6ChbDDptapuIpuJJotDm8FnqKhfoSpuKprOprEprOptCBI2M2MhYI2R2RhbDCpuMpuNJotEm8GnqShfoSpuOprOprEprOptCBIhsFhsFhbDCptXpuQJotFm8HnqRhfoSpuRprOprEprOptCBIh_Th_ThYI0Y0YhYIpemmMhYIrcrchbDEpuTpuUpuVpuWDCA4JJotbm8bm6IhfoSpuXprOprEprOpuYEIlNisMhbDBpuaDCm8Ym7LDCAiuOJ0Dm7MnqIhfxCpubprOprEpucpudBI3emlY0TDDpuMpuTpufJotSm_LnqLhfxCpvAprO0DprOptCBIlNmmHhbDFpuMpuIptRptGpvCDDAiuPnsOJ0emxInqMhfxCpvDprOprEprOpvEBI2O2OhYIpdpdhYDEpvGpuUpvHpuAJotRm8XnpJhfxCpvIprOprEprOptCBIpemmOhbDCpuUpvKDBm7QJouDm9BnsFhfnepvLprOprEpvMptCBIhiThiThYI2NmlOhYIlNisLhbDDpvOpvPpvQKlNkoI6CDBpvSDEm8Nm8Pm8Mm7OJzKkuckxChfxCpvRpvTprEpvUprZCI2RmmUhbDDpsPptNpvWK2RkoI6CDBpvYDBm7PJotOm8UnjVhfnepvXpvZprEpvaptCBIhiUhiUhYIhsFkjNhbDCpvcpvdJouCm_JnjX6foSpveprOprEprOptCBIhsFmmVhbDDpvOpuUpwAJotMm8Sm0LhfnepwBprOprEprOptCEDBpuNJotfm8em_VhfnepwDprOprEprOptCBIkjAkjAhYIpeisNhYI8G8GhbDGpwFpteptfptGpwGpwHJotGm8ImzPhfnepwIprOprEprOptCEI2Q2QhbDCpsWpwKK2QmyHpeDBpwMJotHm8JnuWhfnepwLpwNprEprOptCBDCpvGpwHK2OmyFhiUK2OmyLpeDCpwQpwRJotIm8KnuVhfnepwPpwSprEprOptCEI2RmmQhbDCpvGpwUK2OkoR2QK2RmyJhsGDCpwWpwXJotJm8LnoDhfnepwVpwYprEprOptCBIpdkjIhbDCpuMpwaJotNm8Tm0JhfnepwbprOprEprOptCBIlNlNhYI6CmmXhbDEptNptXpwdpweK6CmyK8GDBpxAJotQm8WnjahfnepwfpxBprEprOptCBDBpuJJotem8dnjYhfnepxDprOprEprOptCEIh_Qh_QhYIkidkidhYIxdkjDhbDDpxFpxGpxHKxdmyEzWKxdmyMhsFDCpxJpxKDCm9Jm9KJoqam7SnjbhfnepxIpxLprEpxMptCBI2OmlThbDBpxOK2OmyGkjHDBpxQDCm9Om9NJoqdm7VnjShfnepxPpxRprEpxSptCBI2PmlW0TDBpxUK2PkoR2QDBpxWDBm9PJoqem7WnjWhfnepxVpxXlpFpxYptCBIpdmmFhbDBpxaKpdmyIkjNDBpxcDBm9QJlpFm7XnjZhfnepxbpxdprEpxeptCBDBm9TJorBm7am6QhfnepubprOprEpyAptCBI6CmmYhbDBpyCDBm9SJorAm7Zm6PhfnepyDprOprEpyEptCBI3emlZhbDBpyGDBm9RJoqfm7bnjQ6foSpyHprOprEpyIptCBItMmmJhbDBpyKDBm7YJouOm_KnjR6foSpyLprOprEpyMptCBI3fmmbhbDEptfptNptXpyOJotPm8Vnjchf_SpyPprOprEprOptCBI3ekjFhYIpekjLhbDCpyRpySJouKm9EnsAhfoSpyTprOprEprOptCBI2RmmRhbDCpyRpyVJoqZm7RnsBhfoSpyWprOprEprOptCBIkibkibhYI2OmlShYIpeisNhbDDpyYpyZpyaDBm9LJoqbm7Tm4ZhfoSpybprOprEpycptCBIhyehyehYIh_UmlbhbDCpyepyfDBm9MJoqcm7Um5RhfnepzAprOprEpzBptCEIhiTmlBhYI_EmlPhYIrcmnAhbDEpzDpzEpsRpzFDBm8QJ9KiuDitfhfxCpzGpsbprEpzHpsICDDpvOptRpvQJotLm8Rm4EhfoSpzJprOprEprOptCBIpekjMhbDBpzLKpe0b2SDBpzNDBnnMJhvEkudkyMhfxCpzMpzOprEpzPpsLCI2PmlV0TDCpuMpzRDBnnNJo1annLnnOhfxCpzSprOhvEpzTptCBI0YmlehYDCpzVpyaJouNm9Im4AhfxCpzWpzOprEprOprMBIpemmLhbDCpsQpzYJouAm8fm5MhfxCpzZpzOprEprOprMBIzWmmAhYI2RmmThbDCpzbpzcK2R0b2SDBpzeDCASJouBm9AntBhfxCpzdpzfprEprOp0ABIlNisMhYI8GmmehbDCp0Cp0DKlN0b2SDBp0FJouLm9FmyRhfxCp0Ep0GprEprOptCBI6CmmWhbDBp0IK6C0b2SDBp0KJlqSm9Gm0ehfxCp0Jp0LprEprOptCBI2QmmE0TDBp0NJotcm8cm0dhfoSp0OprOlqSprOptCBIxdkjDhYI0YmldhYIpemmNhbDDp0Qp0Rp0SJotdm_BngLhfxCp0TpzOprEprOptCBDFptGptXptSpwdpySJouEm_CngKhfoSp0VprOprEprOptCEIxdmlRhYIhiUkjGhYI3fisOhbDDp0Xp0Yp0ZK3f0b2SDBp0bDBm9CJhkEkufkvPhfxCp0ap0cprEp0dpsECIxdkjBhYI3fmmahbDDp0fp0Yp1AJlqRm_Dm_dhfoSp1BprOprEprOptCBIxdkjB0TDCpsPp1DJotam_AngJhfoSp1EprOlqRprOptCBIisKisKhYIpepehYDEp1GpuUp1Hp0ZJouFm_Em6HhfoSp1IprOprEprOptCBDBpwaJouGm_Fm0Nhfnep1KprOprEprOptCEI2RmmPhYDDptSp1MpwHJouHm_Gm0Ohfnep1NprOprEprOptCEI2RmmShYDCp1PpwHDCAk1dJouIm_HnpLhfxCp1QprOprEprOp1RBIhsGmmchbDBp1TDDASk1dJixRm_IngIhfxCp1UprOprEprOp1VBItMkjKhbDCptRp1XJotTm-Ym1Hhfnep1YprOprEprOptCBIzWmlfhbDCpyep1aJotUm-Zm1Lhf_Sp1bprOprEprOptCEI2OmlUhYI0Ymlc0TDCp1dp1eJotVm-am1Jhf_Sp1fprOlqQprOptCBIpdkjHhbDBp2BJlqQm-bm1Khf_Sp2CprOprEprOptCBIzWmmBhbDCptfp2EJotWm-cm1Fhf_Sp2FprOprEprOptCEI2MmlGhYIxdmlQhYDDp2Hp2Ip1XDBm8ZDCAigPJhoFm-dm5dhf_Sp2JprOprEp2Kp2LBIlNmmIhbDBp2NJotXm8am5chf_Sp2OprOprEprOptCBIh_UmlahYIhsGhsGhbDCp2Qp2RJotYm-em1Ghf_Sp2SprOprEprOptCBIzWmmChbDBp2UJotZm-fm1Ihf_Sp2VprOprEprOptCBIkiekiehYI2MmlFhbDCp2Xp2YK2MmyD0YDBp2aJouJm9DnsUhfoSp2Zp2bprEprOptCEI3f3fhbDDptbpvcp2dJouMm9HnsVhfoSp2eprOprEprOptCEIhiTmlChYIrc2ShbDCp3Ap3BDCmzXmzVDDAuUtNJkjRkjQiuMpanep3CprOprEp3Dp3ECIhmUmlDhbDBp3GDCmzWmzUJmnPmnGm3dpanep3HprOprEp3IptCBIxdxdhbDBp3KKxdm3e2QDBp3MJmnSmnJnjMpanep3Lp3NprEprOptCEIhmUhmUhbDBp3PJmnTmnKnjOpanep3QprOprEprOptCBIh_Qh_QhbDBp3SJmnUmnLm4Hpanep3TprOprEprOptCEIh_Rh_RhbDBp3VJmnXmnNnjNpanep3WprOprEprOptCEIhiUmmDhbDBp3YJmnYmnOnzTpanep3ZprOprEprOptCBIkiZkiahbDBp3bJmnQmnHm1Zpanep3cprOprEprOptCBJmnRmnIm1Ypanep3cprOprEprOptCBItMkjJhbDBp3fKtMnrJhsFKtMk1AkjOKtMk1BisQDDp4Bp4Cp4DDCm2XnrEJiwUnrHnjUpanep4Ap4EprEp4FptCBKtMnrKmmZDDp4Hp4Cp4DDCm2YnrFJlmOnrIm_Upanep4Ap4IprEp4JptCBIh_RmlA0TDBp4LKh_RkrekjEDBp4NDCm2cnrMJolbm2dnjTpanep4Mp4OiwUp4PptCBIkifmkf0TDBp4RKkifkrekjEDBp4TDBm2aJolam2bmxUpanep4Sp4UiwUp4VptCBIhyemlE0TDBp4XDBm2fJolcm2em_Tpanep4YprOlmOp4ZptCBIlNmmGhbDBp4bDCm2WnrDJolYnrGm5bpanep4cprOprEp4dptCBImmdisQhbDBp4fDBm2ZJolZnrLmyWpanep5AprOprEp5BptCBDifpsVpseptDptFptJptMptQptUptVptZptdpuCpuEpuHpuLpuPpuSpuZpuepvBpvFpvJpvNpvVpvbpvfpwCpwEpwJpwOpwTpwZpwcpxCpxEpxNpxTpxZpxfpyBpyFpyJpyNpyQpyUpyXpydpzCpzIpzKpzQpzUpzXpzap0Bp0Hp0Mp0Pp0Up0Wp0ep1Cp1Fp1Jp1Lp1Op1Sp1Wp1Zp1cp2Ap2Dp2Gp2Mp2Pp2Tp2Wp2cp2fp3Fp3Jp3Op3Rp3Up3Xp3ap3dp3ep4Gp4Kp4Qp4Wp4ap4ep5CDHsDkXhwavc2co3KphMDHLhQo7RhzcnJkHokaDLinEl0AlmZufhaoxPonekZn-c4X4ODJqbsUmKjYjKh3StCkJpmADHhCjb2WjQorQlZh0RDJFiXpA7DhGmZjF6c5SDMDkftYiDvalElTlmKoM6csNi0YDGKhGhEiibkErdDGnC1ShlGmDlrNiwJDGhKjfhwXhuX4d0QDLhXo0ajPtbpUo3GpK6budjdvADKjVzInQhArZrShlBh3EhtTh1RDIhIjelKhZjXnRiehvNDGOhBThnchSiPDFiJ_VwN9MvQDGhzfmUsboGiRigVDKiZnclVsIlComQDFiEwPDNHU9ZqBmahNrQhAoHocjHtXqDDFVkeiyCo8Lo7ZDEoxNo_Qo7a0cDLiyBhgShgRo8Go8Eo8Ho8Ko8DopJo7Xo7YDGpmCpmBoiVoiXh0PlsODHoiMokeo6WpiEn-Dn-En-KDHo7Qo7Vo7Uo7To2Uo7elwDLp5Ep5Fp5Gp5Hp5Ip5Jp5Kp5Lp5Mp5Np5Op5Pp5Qp5Rp5Sp5Tp5Up5Vp5Wp5Xp5Yp5Zp5ap5bDEzDmVsPicDCiNoFDCAGM_FprEhsfprSkwDprOprOprOp5dp5ep5fCDBlFDBkTDEoRwI9Gh4HDHfciSrPsHhSifDEp6Bp6Cp6Dp6EDEoRwIrExFDJrUhgdllahtXnCmDlvKl0Xh2fDDp6Cp6Gp6HDFoRwIrEhwUi2DDIljKl3ctW-GjA_XjKiFDDp6Bp6Jp6KDG0Qh1bh1cjxShxFipKDKhwUvDlFkTrUhdOveiRwIDCp6Mp6NDKh6eh6DjnZjiZhxFjvAjua0Qh1bh1cDFhIOiR7MlzEDJhdjUjakAiOpZtUi2GhDDDp6Pp6Qp6RDEioOi7Bi7CipRDIsHoRciSifrPrEhKDCp6Tp6UDGp6Fp6Ip6Lp6Op6Sp6VDGzDmVpcicmCODChMhaDEARGwCM2TprEhnFprFkvfp6WprOprOp6Xp6Yp6ZCDClMkPDFOhIiR7Mi6eDHhEKkclQlTvW0dDIhdrfjUjakAiOpZhDDEp6bp6cp6dp6eDDhIlKinQDEhEKkcihXDDp6bp7Ap7BDBivQDCp6bp7DDDp6fp7Cp7EDGfc0HlsHxLjIDIsHVWX2CinTlTvWDDp6bp7Gp7HDHj8Xj8Zj8aj8YjnVjpNj2aDIsHfiE1QiUVWXDCp7Jp7KDGhwbjQhlDlqMjYjKDMkXhwatDvLjbh0GuSh4PliEltLltKijSDDp6bp7Mp7NDF1QrL1CwKhoTDJsHKhEkcifhuYikElFkTDDp6bp7Pp7QDEhEkc1QhyDDNLhQnJjYjKkXjQhlDjbvLtDuSlgLDDp6bp7Sp7TDFp7Ip7Lp7Op7Rp7UNYizfk9ap7Vp6ZCDDhEkcKDKoZ0HhkZhSfchBiSnGhgbDDp6bp7Xp7YDFKkchEinOzfDK1QrLifk-YmBhyDjlYVWXDDp6bp7ap7bDJhwbjYjKkXvLjbhlDjQuSDLnNkVhkVhoQ5NtHl5GilMhTl2cimADDp6bp7dp7eDHvLjbjYkXhlDjQtDDEkczflodinODKnNkVhkVhoQ5NtH2bilMvVljCDDp8Ap8Bp8CDEp7Zp7cp7fp8DNbi1Mk8Vp8Ep6ZCDCp7Wp8FDGsPKLvbpEicDCoFjGM0ZprEhtHprFnuRp7Fp8GprOp8Hp8Ip6ZCDGhgDiqJjsSiqKipGjgJDEwFi0Rh0Aj4JDIue1a9fivIqai0ezJhfDDp8Kp8Lp8MDChnMhgDDDwFh0AKDCue9fDDp8Op8Pp8QDI3U3Z3X3a3Y3Q3Wj6PDJoZtajBoOhlFwVsN-X8VDCp8Sp8TDJ3U3Z3X3a3Y3Q3WjvDjucDL8RxIuW9XpT5UloVl1UzQl0ShgDDCp8Vp8WDEp8Np8Rp8Up8XDH3U3Z3X3a3Y3Q3WDElFkTrE0QDGoRwIiSpf0dxBDDp8Zp8ap8bDBpQDEoRwIrE9GDEp8dp6Bp6Cp8eDC8RhnMDDVWXDClFkTDDoRwIrEDEp9Ap9Bp9Cp9DDDp8cp8fp9EDEARGhPNYivbk4Gp9Fp9GCDDKhEkcDIiSpfcxBsHVWXDEp8dp6bp9Ip9JDFLmDnClMkPDEKhEkcyNDDp8Zp9Lp9MDEp9Ap9Bp6bp9IDDp9Kp9Np9ONbiyek5bp9Pp9GCDJ3U3Z3X3a3Y3Q3Wj7Nj0EDGHUhOhAl0ailFDCp9Rp9SDJdeuKiCoJh2T1RrThteDCp8Zp9UDGj1Yj1ajpfjqAj2Kj2LDIHUhOhAdeuKoJDCp9Wp9XDD-Zj2BjpdDCtOqYDEHUhOhADHdeuKuFiYrCpBDEp9Zp9ap9bp9cDEp9Tp9Vp9Yp9dNhLlwHk5Ap9ep9GCDDp9Hp9Qp9fOFlzYprEDBp-BDGicKHUsPkNDCiNjGM4AprEkraprFkoGp8Yp-Ap-Cp-Dp-Ep9GCDDicIkNDCiNiKMhiVprEk0LprSk1YprOprOprOp-Gp-Hp5fCDDkRhkBirIDDiMiErVDCiJoZDEp-Jp-Kp-Lp9BDBIDGfc0HhkS7AhEDH4TqZufmFh0cpJ7ODEp-Np-Op9Bp-PDEioTipeiqChxADEirVj-EjpejpGDCp-Rp-SDDp-Mp-Qp-TDDjE5T8eDEhNZlkDqPDDp-Np-Vp-WDBjEDBhNDHqcoCoVi0UjQkXvYDDp-Yp-Zp-aDGjzGj3bh5fjzQl0Rh-dDFqcjIkbLkXDCp-cp-dDMqDKhGpbiDiWFjFjNma3BijWDEp-Np-Yp-Zp-fDEp-Xp-bp-ep_ADCARNYlpWk7Dp_Bp_CCDEhwPh3NhnXl1YDG0FhvAhufixch0ayHDDp-Np_Ep_FDGhqfhmFhrAjzCjzFjzNDL0P0FhwP4TmF8flyRhgLijJkbhkSDCp_Hp_IDE0FhvChvAhufDJVWX4TmFh3NhnXnehtSDDp-Np_Kp_LDDp_Gp_Jp_MNbi0VkuWp_Np_CCDFiQkOkWjwf3cDCp-Np_PDDkErdnZDEjXhWrVhIDEjeiFjDhFDEp-Np_Rp_Sp_TDDiQjoTjweDFIjIlKjQ3cDCp_Vp_WDBhIDCjehSDFiFkGjaiVnFDEp-Np_Yp_Zp_aDDiQkOkWDJtEhgNpX2di1NqRilX5ChjdDDp-Np_cp_dDFp_Qp_Up_Xp_bp_eNhLivdkuSp_fp_CCDBjADFjBqfidwRhnKDDp-NqgBqgCDFj4CjrUh9Mj4Oj4RDFIjEhNqcoCDCqgEqgFDDmKsUjKDGjVoahOrZldrSDFIjEhNjQqcDEqgBqgHqgIqgJDBlIDEjBpJiYmFDDrVIhIDEqgBqgLqgMqgNDEqgDqgGqgKqgONiHizMksMqgPp_CCDExch8Rh8QjzKDIhoclGiduXxLpflZhgBDCqgRqgSDChC2WDEjbmYkLhoTDDp-NqgUqgVDBh2EDFvWihLIhCoCDCqgXqgYDDnPrfuFDDhCjQ2WDGidjIxLuXhjMjbDEqgap-NqgbqgcDBjQDKrI3DyJkZ4X7G6ZnLyUiCDDp-NqgeqgfDFqgTqgWqgZqgdqhANjMlvck9WqhBp_CCDBhKDBjfDDp-NqhDqhEDGhrBh7ejzElvAj5cjzRDKfhBTjXpWtEhSuWlTiSDCqhGqhHDBhyEDEjXhzWl2LikHDGVWX6UjFrVDEqhJqhKp-NqhLDEnPrf4TijZDChK4dDHfhBhSTiSjQlTDEqhNp-NqhOqhPDEqhFqhIqhMqhQNnHlvek1UqhRp_CCDETOhBhHDFhDpHwDoGmUDJ3R5a2H5Z5YnFkGhWiFDEp-NqhTqhUqhVDHpUijOinJh7Zh7YjtWhqYDEhVhDqWpHDDp-NqhXqhYDCiFhWDETOhBhSDHjahdkAkSpZkdiODEp-NqhaqhbqhcDDqhWqhZqhdNtBlmSkzTqhep_CCDEiJwN9MimYDJVWXjfsf4S3NhjVhWDDp-NqiAqiBDDiJwNvQDFsf4S5KjajfDEIhWkCjFDEp9BqiDqiEqiFDDhoRhxei-XDFIVWXiJDCqiHqiIDDqiCqiGqiJN4flvbkyDqiKp_CCDIp_Dp_OqgAqgQqhCqhSqhfqiLDHIichNhKkIiGvNDDiNiKhMMhsHprEprEprFkwCp-UqiMprOqiNqiOp_CCDEiXpAmWFDBmADBoEDEqiQqiRqiSp-NDEmWiXpAh8PDEiakbjIvSDFhjel4d-Kl1P2CDEtJoCIoEDEqiUqiVqiWqiXDGh8PjzDhqflnVjkPhrADHiElVoKpJqMhbhrbDCqiZqiaDDlXlDlWDBmFDDrVimKvRDEqicqidqiep-NDEqiTqiYqibqifDDARhPNYlvakvWqjAqjBCDCDlSDGlE0MqQvOnBj7ZDEIoCmWiXDHiFoevRiVoDrVrMDEqjDqjEqjFqjGDEiZnclVlCDDlEqQ8XDFiV5DoeijBvRDEqjIqjJp-NqjKDCDlEDEVWXIDDluBiVhWDFvO0P0M8XjcDEqjMqjNqjOqjPDDqjHqjLqjQNbizLk0eqjRqjBCDCqjCqjSOFlpaYODlxcbDCqjUqjVDEkNIFDDCiNhMMhmVprEprEprFkyZprOqjTqjWqjXqjYqjBCDDmNpDicDDhaoQjGM_GprEhzNprSk4WprOprOprOqjaqjbp5fCDDmNLicDChajGM6DprEhnAprSk6PprOprOprOqjdqjep5fCDBnMDEvOlmTlmfj7aDDnahajxODKVWXhT7H2YiiXhgehHODEqkAqkBqkCqkDDKlcmImOmemPmdhakZmcmQDEhze2Y7Hj-MDEhHOsQl4LDEhTVWXDEqkFqkGqkHqkIDCqkEqkJDB2WDFVWXhWhTDDqkAqkLqkMDGkgLjvckgKjvbjkDkgJDFVWXj2Fj2EDCqkOqkPDChCh2NDDhWvElnfDEqkFqkRqkSp9BDDqkNqkQqkTDDARGNYk-Tk6KqkUqkVCDBnKDBiTDIkRah-ChcjDoRvDhCDEqkFqkXqkYqkZDDvDrEhnVDG6TivVzdmF4b1VDEqkXqkYqkbqkcDEhrWioUh4Ii7ZDBhTDDnKiTjLDDqkeqkfqlADDqkaqkdqlBNbizFk0UqlCqkVCDEVWXhTDF0E8azHk_Fi5RDIhxAhxKh5IhxJi9cjuOkiUh3TDDqlEqlFqlGDD0E8azHDDIoEhjKDFnMuFvDrChkRDEp9BqlIqlJqlKDDiqVjtMjsODGhxKh5IhxJjlXjiOkiCDDp9BqlMqlNDDqlHqlLqlONhLixNk0XqlPqkVCDEjydjzPjzOj_PDQrXxHrRhjDtOlcmImOmemPmdhakZmcmQnaDCqlRqlSDEj5Qj5Pj_Qj5TDSrXxHrRkLuFrftOlcmImOmemPmdhakZmcmQIDCqlUqlVDFrXxHrRhobhnYDEqkFqlXp-NqhDDDqlTqlWqlYNiHlvdkwJqlZqkVCDGiYqfjDiqDa9DDEjAldhuQuODHhEsSjJhnKwRrAjBDEqkAqlbqlcqldDEhCjDmYaDEjAldlqLuODDqkFqlfqmADDnaihShCDDjAlduODGVWXhTiYjBDEqkAqmCqmDqmEDDqleqmBqmFNjMxTkxGqmGqkVCDGiA_dvShuJhpHhwHDEwK5Q0SjqRDHhTKjchWVWXDEqkAqmIqmJqmKDBwKDGmBrDnNjcsQmLDGhwbmDnCVWXDGiA_dvShuJhpHnADEqmMqmNqmOqmPDHl1AhvHhmO7ahoHyMpVDEwK9UlsP0SDEqkFqmRqkIqmSDDqmLqmQqmTNnH9UksWqmUqkVCDFjDhFhIhZhCDF3R5a2H5Z5YDGnFkVVWXxSDEqkAqmWqmXqmYDEnFkVxS8PDH3R5a2H5Z5YjoKjoJDDnMjDhIDEp9BqmaqmbqmcDElKhIhFoDDEiTjLiQZDEnFxSsVlJDEqkFqmeqmfqnADEkVnFhlR7JDDZqPtSDEiVhuehgElkODEp9BqnCqnDqnEDEqmZqmdqnBqnFNtBlqAk6OqnGqkVCDHhuLhkCrRh1WhnZhkL_aDBoPDIzehWiJ7HVWXhTDEqkFqnIqnJqnKDFmFiiHixDiiRlrXDGjYjKsUkJ8UmKDIhTVWXzehW3NzGDEqkFqnMqnNqnODEjYjKsUmKDFj8MhwVzG7HhkDDFiJVWXhTDFrRh1WhwKhgTl4RDEqnQqnRqnSqnTDDqnLqnPqnUN4fsUk3AqnVqkVCDIrXrRxHhnYlhQnamFrGDDiJhgJ9MDDqkFqnXqnYDFjmMi9Hi9Fi9Gi8ODGnMxHrXrRlOkRDCqnaqnbDGhqQhqPhqOh6Oh-MjmSDGmFl1CarGhwKrXDDqndqkFqneDDqnZqncqnfNhubiKk6QqoAqkVCDGmFloWhnZiiSrR_aDKiqIhxYh5OhqDh6LhyPhyQhrXjvFiqEDGyJhasMpThocxGDEqkAqoCqoDqoEDHhxYhqDhyPhyQhrXh5Oh6LDEhaiqBh9WjbDGhTVWXsMkJDDqoGqoHqoIDFlkChnZlgImF_aDDrIhrXijdDEsMpTkJ5UDEqkFqoKqoLqoMDDqoFqoJqoNN9LiyVkwcqoOqkVCDKqkWqlDqlQqlaqmHqmVqnHqnWqoBqoPDImNicjZpDpChK1KiKDDhaoQiNMhsIprEkYprFk6IqkKqoQprOqoRqoSqkVCDEvOjDrXhCDGhpdhhPh5FuRtfhhNDDqkFqoUqoVDBLDEh0bluGlhPmLDGsWkFhlNhuGjaODEqkFqoXqoYqoZDCqoWqoaDELhQnJkHDBxYDHcvHfhpPmBmLi8IDEqocp9IqodqoeDELhQnJxYDCKhEDIhpPmBmLcvHrDnNsQDEqkFqpAqpBqpCDDLhQnJDCvHrODFnMliXmBhpP6aDEqpEp9IqpFqpGDDqofqpDqpHNYlyckxUqpIqkVCDBsKDGuRhrDhpYh-BhiJh5NDHuWcfrPqApWifDDqpKqpLqpMDErPifhuK9GDCjcmLDFcuWfhVpWDEqpKqpOqpPqpQDFllIjpAnbihOmLDGuWpWqIkUhSfDEqpKqoXqpSqpTDDqpNqpRqpUNblzNkrNqpVqkVCDEuRj6Mi9PhqdDIvQhuciEjkRrLlhOlhMjlUDLnMmbrfnarCpBuFigUjLjoAj3NDDqpXqpYqpZDEuRhhM5Hi9aDHOzEhITjLkGh0bDDqpbqkFqpcDFi9Rh5Fi9Mi9LhhPDQlcmImOmemPmdhakZmcmQnarXrCuFrfiEDCqpeqpfDDqpaqpdqqANhLlzUkzIqqBqkVCDDqpJqpWqqCDImNLqJKvbpEhKkaDCjGhaMhsJprEigBprFk6MqobqqDprOqqEqqFqkVCDDpDmNpPDChaiKM6EprEiuLprSknSprOprOprOqqHqqIp5fCDBmHDGakBlqZhjDlmFh0MDMlcmImOmemPmdhakZmcmQj_FioIDDqqKqqLqqMDEOTiRoGDHkCrAhdjUiOjahbDDqqKqqOqqPDCqqNqqQDIrA6TlnRi1FkChkbqKzdDHh2BwLzUvDrEhjKhnVDDqqKqqSqqTDDmHhiIhiFDHwLzUhrWkiJjvRi7Yi8bDCqqVqqWDChmRhkRDHeuKkViYndd7JDInJLhQl5IrUovW5NhgJDEqqKqqYqqZqqaDDqqUqqXqqbNYiwenxHqqcqkVCDGhgGhjHlnalnbl1JloODDiTjLkGDDqkXqqeqqfDEqKhlUh0aoDDDqqfqrBqqKDFihYhwS7XlkRihDDDqqKqrDqqfDDqrAqrCqrENbixAkyLqrFqkVCDFnahvVh3LikXhvbDFKmDnC1ShfDHrDnNmBsQoWmLjcDEqkXqrHqrIqrJDHrDnNmBoWmLjcigSDExYKhfyNDDqqVqrLqrMDDnahvVhlHDGrDnNmBoWmLjcDDKmD1SDMlcmImOmemPmdhakZmcmQnKhmRDEqrOqrPqrQqrRDDqrKqrNqrSNhLlwLkvdqrTqkVCDDiJ_VwNDIsfna4ShtLhlHhWrf5KDDqqVqrVqrWDCiJ_VDFnKhTVWXDEsf4ShWhtLDEqrOqrYqrZqraDDsf4ShtLDCiJwNDHVWXIHUluJDEqqYqrcqrdqreDDqrXqrbqrfNiHlwKkvcqsAqkVCDEqqdqrGqrUqsBDGpDmNpCKvNpcDDhajGiKMhsKprEksUprFk6NqqRqsCprOqsDqsEqkVCDKoZoOta5BiUk_WigX9ZoKhkZDJ7DhuWjBjXpVwWzPmGlWDDqqKqsGqsHDElWhpbj7ehpcDCqqKqsJDGhjXlrboKwJlV2VDIpVwW7DqEzPhpF9AhuWDDqqKqsLqsMDDqsIqsKqsNNYl5Kk5WqsOp9GCDLiAvSqd5J9F2ailJilGiiIxflpEDMjYjKqbsUkJ6arCpBl5FlFi2CuFDDqqKqsQqsRDGvHrOikBijBlqIiufDGoPuF6apBrCsJDDqqKqsTqsUDF7L2XhyBkBnBDFjYjKqb8UkJDDqqKqsWqsXDDqsSqsVqsYNblrCk2fqsZp9GCDJwVkiFijGhoV-XhrckTlMkPDKjBtaiYlvMhwQ2Vh0QhuUiifhjXDDqqKqsbqscDF-XhrcwVijGj1KDFjBtaiYh0QhjXDEqkXqkfqseqsfDElMkPjjCluNDD-XhrcwVDEjBiYpGhuUDEnKiiesHhTDEqtBqtCqtDqtEDDqsdqtAqtFNhLluAkyYqtGp9GCDDqsPqsaqtHOFh2DYDBqtJDDpDsPkNDDhaoQoFMhsLprEkqMprFkmVprOqtIqtKqtLqtMp9GCDBhCDBjbDHidjIiAvHoZkRhvCDDqtOqtPqtQDHiqRiqQiyTluFjuXjufjuZDJhCiDlZ-Gjb0PiudjIkbDCqtSqtTDEhhZhyGh8MipdDHhCjbtJh0RhjUkBjIDCqtVqtWDHhhcj2CyZhrJhrIhgShgRDEuXh1YhgBxLDCqtYqtZDEqtRqtUqtXqtaDGhCjblZyZ-B7GDFjcrDnNmBjqdDEzJhfKikVDEqtcqtdp9BqteDHhhcyZhrJhrIj1fhgShgRDFjDhCyDluRiEDFjcnNiMkRiEDEquAquBp9BquCDDhCjbjDDEjzWjrTj3djrYDEkRoZiMiEDEquEp9BquFquGDDqtfquDquHNYl2Bk2UquIqkVCDEkVnF7JhlRDJjnTjxbh5fi_K3R5a2H5Z5YDGhCjDjQjblZrIDEp-NquKquLquMDDxch8Rh8QDDjDhCpfDIkVhNZiFkGiThWiQDDquOquPquQDDkVhlR7JDEhNZqPjFDEhCjQjbxcDEp-NquSquTquUDDquNquRquVNblwAk2XquWqkVCDDiDjW2aDNlcmImOmemPmdhakZmcmQj_IhyU4ODFiFhWiJlJhEDHVWXhTIjfiJDEquYquZquaqubDBiDDIiJhEjfhChhcyZhgRhgSDEqudqhap9BqueDGhhcyZhrJhrIhgRhgSDCiDjWDNlcmImOmemPmdhakZmcmQhyUlkc4ODDqvAqvBqvCDDqucqufqvDNhLimDk2WqvEqkVCDGrXxHrRlxLnAjDDHhpdtfhhPhhNhrLwAh_LDIpBrCuFhlJjKjYkJnADDqvGqvHqvIDFhClZjbyZ-BDEhpdhhPtfh_LDErXjDnAhoaDDqvKqvLqvMDEyZ-BhCjbDEhEKlqEihXDEhoak-bl4JihADEqvOqoXqvPqvQDDqvJqvNqvRNiHljSk2TqvSqkVCDBrHDEhDmUwUhoZDGhCjDiEjbwPllWDEqvUp9BqvVqvWDF-AiEncl1LwPDGijTzBhtd6di2IiyQDEhDwUhoZlyfDEp9BqvYqvZqvaDFhCjblZyZ-BDBhDDGjFiMhBTyDrHDEqvcqvdp9BqveDDqvXqvbqvfNjMlpek2VqwAqkVCDFquJquXqvFqvTqwBDFmNmViciGLDChaoQMwBprEhzPprFnzFqtbqwCprOqwDqwEqkVCDDhKpCicDChMiKM6FprEhieprSk6AprOprOprOqwGqwHp5fCDDhKiciKM8HprEhseprSkwOprOprOprOqwJqwHp5fCDHfclT0HkfThgTDDqhDqhEqwLDChKjfDGfcqKZigZzRDFoRrE0QlMkPDElFkT0dlTDEqwNqwOqwPqwQDF2JirEh9Uh7fh9VDIVWXhjKpBjfvDrCDCqwSqwTDDqwMqwRqwUDHnFk_TjDrPkUhuKh3FDG3R5a2H5Z5Yi2TDDqpKqwWqwXDGrPhuKh3FlqbnFifDIVWXhTrChjKpBvDDEqwNqwZqqfqwaDE8XiganFhWDEZqPiTjLDEqwNp9BqwcqwdDDqwYqwbqweNYigakxXqwfp_CCDLh0ZlwWlwXh2XixZlsNh2Hh2GlhI4NvQDCqhEqxBDGi_IjyFi_JjyGjjYjjXDFvQhucimZjflyODCqxDqxEDEivPrJ4Nh0fDGThBtEqRrLiMDDqhEqxGqxHDDqxCqxFqxINblkNkwTqxJp_CCDGh-fh-eh7Sh3Yh_CjrZDFkUtFpWqIxKDCqxLqxMDDqIxEkUDDpWtFxKDFsXhwQijSmRiZDEqhDqxOqxPqxQDIi5Vh7ehrBj9GjvCjubj2Ij1CDGkUtFpWxKqIhhADCqxSqxTDFhmIirfisBkgEj5aDFqItFpWxKxEDCqxVqxWDEqxNqxRqxUqxXNhLi1UktJqxYp_CCDBiJDDqhDqhEqxaDChlehmCDFhK0QlTrEvDDCqxcqxdDF_VvQwNsVijeDDqhDqhEqxfDDqxbqxeqyANiHiKktcqyBp_CCDEqxAqxKqxZqyCDFhKiczDsPiKM4BprEprEprFkpMqwVqyDprOqyEqwHp_CCDFhVibvG3AhkdDFhgPivTi4DjmbiuZDGifjcyWtS5QmbDEqwNqyGqyHqyIDErLilVtEqRDEhVvGibhkdDEhuY9TmbifDEqwNqyKqyLqyMDCqyJqyNDEhVibvGhkdDHiVjIcidiMqKlbDEqhDqhEqyPqyQDFhVvGh0KhoLhkdDDjQhChlfDFqalbhmKuBhhJDEqhDqySqyTqyUDGhmIirGjrCisAhyFl_CDHhVjIlbiyRidhClJDCqyWqyXDEhVvGhoLh0KDEjQhCqalbDHrI3DkZyJ7G6Z4XDEqwNqyZqyaqybDEqyRqyVqyYqycNYn4Mn1Eqydp_CCDBhWDGTOhZhFhBhIDEqwNqyZqyfqzADE0EiM8azHDGIVWXmAuHDEqhDqhEqzCqzDDE2Jh9Vh9Uh7fDFOhWiRh2MhIDHjakAhdiOlJpZhDDDqzFqzGqzHDGl8Sl8Tl8Vl8Ul8Wl8XDCqzJqwNDEqzBqzEqzIqzKNbokOmyPqzLp_CCDCqyeqzMDFhKjZIkaicDChMiNM2UprEprEprFnjGqyOqzNprOqzOqzPp_CCDDpCnDpDDDhahMiKM6GprEk0QprSk2KprOprOprOqzRqzSp5fCDEjSkDkKlYDGuJmbpTIkJ5UDGkR-cjIidhtUihDDDqzUqzVqzWDDjSkDkKDHoZhkZoO0HikFi0YlTDCqzYqzZDDhdjUhlQDG-cjIkRmXjFimBDDqzUqzbqzcDDqzXqzaqzdDJzd6TqKmFhlUhgLhkbhnHjmVDDqzUqkXqzfDGvDhnVhgGiM7Xl2eDEqzUqkfqkXq0BDGihYh2Hh2G7XmFnFDDqqKqqfq0DDDq0Aq0Cq0ENYlnSkvJq0FqjBCDIlsQilTkWiQkOirMjoUltZDCqzUq0HDFkWiQkOkIhqMDGkG0S_U-IhjC5UDDqkYq0Jq0KDCiTjLDBkGDIhgNqRpXtE0Sh3djpKjuQDEqkfq0Mq0Nq0ODEkGiQkWkODJtEhgNpX2dqRilX5C9ahjdDDqzUq0Qq0RDEq0Iq0Lq0Pq0SNbh1Pk3Bq0TqjBCDImDimTnCtfhwevKlMkPDCqzYq0VDBKDGL4KmDnCHUDHiSpfhkbxBoW5BtZDEqzUq0Xq0Yq0ZDGhR1dhrTpah7DiibDCqzYq0bDDq0Wq0aq0cNhLlybkxEq0dqjBCDOuRkahiJnbjPkVhX3SmLtbpKhzahpL5HDCqzYq0fDClYloFDHuRhrDhpYhiJhpXh7chqCDGhTsHkGhuctFvQDDq1Bq1Cq1DDFmLkcnbkFkVDDqzYqocq1FDDq1Aq1Eq1GNiH7OkoJq1HqjBCDGhIlKOjeiDzEDIkSkAhdjatUiOsVjUDDqzUq1Jq1KDEtUkdhIpZDFkGkWiQkOjQDDqkYq1Mq1NDDlJsVk-VDGhIlK_fiDOoDDDqzUq1Pq1QDDq1Lq1Oq1RNjMhoMkzWq1SqjBCDKiAhtUxftailJiiJhjfhpEh7GilGDCqzUq1UDCoPkJDGnA7BrOvHvShuNDDqzUq1Wq1XDI7ahmOpVhmL-W7ItAyMDCqzUq1ZDDq1Vq1Yq1aNnH8Vk4Xq1bqjBCDIiRoGpHwDimBsbi0Gj7TDMsShEhdjUhDOhpOrAlhYZlxPk-UDDqzUq1dq1eDFjrfjsAjsLi7RjkSDG-cjImXjFkRODDq2Aqqfq2BDHhxa9WhvQlmdl3Ki0DjtKDCqzUq2DDDq1fq2Cq2ENtBi1Yk1Eq2FqjBCDHq0Gq0Uq0eq1Iq1Tq1cq2GOFlxEprEDBq2IDHpCpDKkaqJmCkNDDhajGhMM4CprEprEprFkuGqzeq2Hq2Jq2Kq2LqjBCDFjSkDkKlYjLDGxZhkfhxUhqNjxWjtYDCq2Nq2ODBq2PDGhVijR9R9bhkWhJDDnFxS8PDDq2Nq2Rq2SDFhV9RoC9HtJDEhCjQ2CjADFlbqahpO2AkGDEqkYq2Uq2Vq2WDDxZhqNhkfDGqc9RhJqOijRjIDDq2Yq2Nq2ZDEhV9R9HoCDJqdhkBveehtQ1RiiBsWiMDDq2Nq2bq2cDEq2Tq2Xq2aq2dNY-Kk5Oq2ep_CCDFjSkDjhJjiMj_LDGjJhEqfiYjFpJDDq3Aqlcq3BDCjAldDGrMtZlb2Aqa2KDDqkYq3Dq3EDDjAld6eDDq2Yq3Gq0MDKhjdlmPlmQl3U2dsUjKrZnWkJDDq0Mq3Dq3IDEq3Cq3Fq3Hq3JNbl5Ak4aq3Kp_CCDFh2Nj4TjQ2WhlfDGnPidkGkWqalbDDq2Nq3Mq3NDDjQhC2WDGkGkWlbiQqatUDDqkYq3Pq3QDFjtUjlIjwPh9Nj4UDGnFlKiDidxLnPDDq3Sqqfq3TDDjQhC2KDKrI3DyJ7GkZ4X6ZyUnLiCDDqzUq3Vq3WDEq3Oq3Rq3Uq3XNhL2Ck9bq3Yp_CCDLlbwbhmKioRh-ainA2AqOj_XhhJjhGDCq0Mq3aDEh3M0Ui5cjsNDEkAkSjUuIDExSnFmS8PDEqzUq3cq3dq3eDEhVibjQhCDFlbqahhJ2AuBDDq0Mq4Aq4BDFlbqahmKhhJkgYDLkAj1Uj1Vj1Wj1XkSjUljdlqelsIl0DDDqzUq4Dq4EDEq3bq3fq4Cq4FNiHlhDk9Bq4Gp_CCDFZnFsVvE8PDFThBjeixUiODDq2Nq4Iq4JDJhmAhqMipMirRj9KjqehhQkWiQDFkGtUjQhjC_UDDqkYq4Lq4MDHiobj-Ni3Hh-SjiGjiXi2fDCqzUq4ODDq4Kq4Nq4PNjMlofkuTq4Qp_CCDFq2fq3Lq3Zq4Hq4RDDpCnDyRM6HprEprEprFkpXq2Qq4SprOq4TqzSp_CCDHiVljAimfqThhLhhK-PDIaThBiMoejTikHrGDEqvdp9Bq4Vq4WDEhElwRi0dhvJDGjFThBOaiMDEqvdp9Bq4Yq4ZDCq4Xq4aDH1al4eue9fj1SltF4NDGtRifhK3G7bh5cDIVWXIpBjFhBTDEqvdq4cq4dq4eDFiftR3G7bh5cDGhBTiShSOcDEqvdq5Ap9Bq5BDFhqahqZ2Ih-Rj1ZDEiftR3GhKDGhBTiShS1ajFDDq5Dq5Eq5FDDq4fq5Cq5GNYlwUk7Uq5HqkVCDChDwUDDq5JqvUp9BDGijTzBhtd6dhWjcDG-AimUiEjDsfwPDEq5Jp9Bq5Lq5MDDjcrHhtcDEhmFVWXDEifrPTiEDEqvdq5Oq5Pq5QDDq5Kq5Nq5RNbrHk5Qq5SqkVCDEjAld6e1BDHjBwRjFqfyGjJhEDJVWXiMIwUjTpBqdDEqvdq5Uq5Vq5WDFhhLqThhKhiHkgDDGjAld6e1B3AiwADCq5Yq5ZDEjAld6e3ADFjFyGiYjBhEDEq5Jp9Bq5bq5cDDq5Xq5aq5dNhLxTksRq5eqkVCDDhCjblZDGlxTlxWlyDsXk_BidDDq5Jq6Aq6BDDhC2KjbDDiMyDihIDHVWXhhLhiHhqahqZDEqvdq6Dq6Eq6FDElZhChjUhhZDFpHlyChoZrBsBDGVWXi1DihLpBDEq5Jq6Hq6Iq6JDDq6Cq6Gq6KNiHllXk9Xq6LqkVCDEq5Iq5Tq5fq6MDEicscImVDCiNhaM4DprEigLprFk0bq4bq6NprOq6Oq6PqkVCDEoapIkNsADCoQhMM6IprEhtGprSktAprOprOprOq6Rq6Sp5fCDEoawXoficM6JprEhnCprSk0VprOprOprOq6UqtMp5fCDGciYfqfjDjFDHiMiEiJkRpJhEjJDEqgBq6Wp9Bq6XDFiVmAqfamJDFhdjUkAiO9BDDq3Dq6Zq6aDCq6Yq6bDFlFiiZhbNjBDH_XzAihcqCihB9Bl0KDDqgBq6dq6eDEjA1BhlPuODDiiZhblFDFhBTOiShSDG9BhEjF_XihcmJDEq7Aq7Bq7Cq7DDFh4Lh9Lj4Pi6Mj4NDKihBjBhlPl3WqCkJhJhEhdiwfDCq7Fq7GDDq6fq7Eq7HNYluTkuPq7IqkVCDHkThxQpY1P1E2ckXDKxMhEhuLhgIlhClwCnLiYzRimbDDqgBq7Kq7LDIpY1P1E2cjidjjKjjIjjHDElmczAjAhqUDIjsah1Lh1UlpchnJimblFh6VDDq7Nq7Oq7PDFjpbjjGhpTjvWjiaDHjAh0XmYhEU1BiYDCq7Rq7SDDq7Mq7Qq7TNbluLkuIq7UqkVCDCq7Jq7VDEoficvNyBDChaoFMhsMprEkYprFk0cq6cq7WprOq7Xq7YqkVCDFjKmKsUjYhjbDEiiTwRhnKjtTDKiYjDjFcVWXhEidjBDDq7aq7bq7cDHuOhjbjxQkiSh-HjxPjldDGhEmb1BjJhdIDCq7eq7fDGhkahgIhoAjoLl3XjoMDHhE5LlZKihFjFaDCq8Bq8CDFlkIl1Wj8bi5Ei9ADGk-Pl3YloblrLixGl0LDCq8Eq8FDEiYidjBtZDDoEijLimKDEqnJq8Hq8Ip9BDFq7dq8Aq8Dq8Gq8JDDIic5EDCoQhaMhsNprEkydprFkuEq8KprOprOq8Lq8Mp5fCDBhkADHciYiE1TfmJjBDIIoEjcHUjVhEKDDq8Oq8Pq8QDI8S0Li2Nh6E9XhpNvehkGDIh3OjVrS0RhlM5AloA0IDHiE1TiYhkAjBkC5BDDq8Sq8Tq8UDIh8OjpXjpZjpVjpYh7IhrSj3ODLjVrSh6E5ArZhlMqEhkA8SlvGiCDCq8Wq8XDJqE5A0I7CihW4PhOhlM8SDKiE1TiYjBwEmFhChIlQ7ADDq8Oq8Zq8aDFqE7CihW5A0IDFiYiEiR7AhwIDGjoIjoEjoDjoFj-FjoHDDq8cq8dq8eDFrSjVhlMlnXhpKDFiE1Tl0GuNnSDHkdnUjaiyEhdhgOlrcDDq9Aq9Bq9CDGq8Rq8Vq8Yq8bq8fq9DDEoaIHUDBiNMhsOprEigIprFkwRq9EprOprOq9Fq9Gp5fCDGhmShsAh_PwYjtXjuHDHkCiEjDcmJrA5NDCq9Iq9JDJ7UhoBixbltQlhbl3eixEhuIiiWDLhmShsAh8UhxPwYh_PvehkGhpB9XjYDCq9Lq9MDIilOlhBllCloUkiOhpHl4S8YDHwYhmShsAjYjKk_VkJDCq9Oq9PDDilOj8Ej8DDElvBlpBsJjYDEwIk_RxF2bDDq9Rq9Sq9TDG_ZhxBhjPhnbiwPh5DDJjJnfhIi2OhrfmKlhcijCsODCq9Vq9WDFirCipUjrEkiTjuFDHxFwYlxK2biiWl3HkCDCq9Yq9ZDGq9Kq9Nq9Qq9Uq9Xq9aDEwX3EIkaDCoQiNMhsPprEksSprFkrCq9bprOprOq9cq9dp5fCDEsAkImCyLDBhMMkkXprEkxKprSk9GprOprOprOq9fq-Ap5fCDIpRpLqHrapSqGqenQDG0HlT7AipL1HhkSDCq-Cq-DDIhtTh1RikQh3Eh3IikdigelsEDCq-Cq-FDJpRpLqHrapSqGqenQhhdDDDlEsNDH4blnQkCiZlVnclCDDq-Hq-Iq-JDH7ehqWhrZjrLhmNh7Lh-WDF4bkClAlRhFDFDlEoZjT5DDDq-Lq-Mq-NDEq-Eq-Gq-Kq-ODIkCrAhnIimF1AilUinCilHDCq-Hq-QDCjenRDBl5LDFhnIimFinCl3DilHDHjJoUkCh0BihNinHpJDEq-Sq-Tq-Uq-VDF7ehqWhrZhmAhmNDFkCrA4b5DmJDFjeiehIh2BvdDDq-Xq-Yq-ZDDq-Rq-Wq-aNYl1bk0Yq-bp9GCDFiE1T1cnRhZDL4bkCjakdliclieihHuJ2buHhlVDDq-Hq-dq-eDHjnXjkdjkcjqYjlDjlBi6LDHjVnQjezIhAkdtCDCq_Aq_BDG7ehqWhrZhmNh7Lj8HDFiRyThwJiEhDDG4b3OkCjTmGvdDDq_Dq_Eq_FDDq-fq_Cq_GNblrAkqEq_Hp9GCDCq-cq_IODlwQprEDBq_KDFsAkImCkakNMhsQprEkYprFkmBq-Pq_Jq_Lq_Mq-Ap9GCDIiqSjvTjtQjjSjjNjjPjvZi5LDJZHwQifhBhVsF0BkIDCq_Oq_PDJpRpLqHrapSqGqenQodDFjPl3IixJhneijUDFwQ0Bh2Ok_Dj8ADFZkIHleifDEq_Rq_Sq_Tq_UDBxXDBjeDEjJliNzf8dDLodpRpLqHrapSqGqenQLnCDEq_Wq_Xq_Yq_ZDDq_Qq_Vq_aDBodDChfhwDDGxXiyKlqJhzShgTj7bDDq_cq_dq_eDCodhFDKpRpLqHrapSqGqenQzIjVDJkdtUhlVhdnUjyZqakSjUDDrgArgBrgCDGsNhkGhzSi2RsDkXDCq_crgEDFjsPjsQhjHh2Fh6VDFnZDoZiZjIDDq_crgGrgHDEq_frgDrgFrgINYihEklIrgJp9GCDKhgZmT1f-FjqGjqHi7Pi7NhyNwbDCq_crgLDHhgZmTl2DfhmJkgVi4NDEodlJqa3ODDq-CrgNrgODGjsIi6Bi5fi6AjodioJDCq-CrgQDEqakdhyNh1XDKhtTh1RikQh3Eh3IikdigelvRnQhlBDDq_crgSrgTDErgMrgPrgRrgUNblJkyQrgVp9GCDGpH1F6XzTh2ZllVDInf0NkU-FsIqAtHqIDDq_RrgXrgYDDsIqA0RDIihHlhJivKiiN1DkUnf1GDDq-CrgargbDKpRpLqHrapSqGqenQjVzIDGhhCzT-FhkThkJpHDDq_crgdrgeDDrgZrgcrgfNhLilNkxarhAp9GCDDrgKrgWrhBODlxUYDBrhDDGsAtKkIlLyLDMhmWprEnjJprFk0aq_brhCrhErhFq-Ap9GCDBtWDDhEsSjJDErVIHUDFcfiEjBjIDErhHrhIrhJrhKDDtWhqUwHDItPoZ5OsXwPiZjwUjwVDMwWjoW1H8UkJpBrCjYpVhuWhoIiicDDrhMrhNrhODGhqVhhai5Ji0KlvNjyHDKtPoZ5ODnGwW1HtWoJTDCrhQrhRDCtWhqUDKxJ5FhkHlzBl2fyHl1XlkGi5TikZDMjYjKsXkUiZqbijZnftHrCl1Z8UDDrhTrhUrhVDGjOwchjYhgdhDhnJDKigQh0fxMlrYivYhwOinQiiepGiRDDrhHrhXrhYDFrhLrhPrhSrhWrhZDGmVIHUlIpIDDoQiKhMMhzFprEkyTprFn1VrhaprOprOrhbrhcp5fCDDrP1QifDHhTiFjcvBVWXDDoYlR2BDEqnJrherhfriADBriBDDoYlRobDGcjIjJfsSiaDGlZvV5LtJuJilLDDriDriEriFDFhhZj5dh8Mj4FhyGDGoYlRobwH2fnWDCriHriIDGi7ai7birLj8Bj1bkgADLlZvV5LIjYnPjIjJiEiR0PDCriKriLDCoYlRDEhgMrMpJhgEDH2f1IwHjUobtWh1MDDriNriOriPDElZ5LuJvVDI6ZrItCnX7GwSiwGhudDDriDriRriSDFriGriJriMriQriTNYiyLk7MriUp9GCDDoYlRkCDE2f1IigYinNDDnWwHobDDriWriXriYDB2fDBnWDCwHobDDriaribricDEhvOjDidlmEDEoYh2C2Bj9MDFsJtJvVlZiFDErierifqnJrjADJ1IjUlgdltHlgFlsMhnUigYinNDEriaribricrjCDEriZridrjBrjDNbliGk4YrjEp9GCDEoYoblRtWDG9BlkBh1Uh1Li0ahEDIqd_ahkLhgIhkayFibhwODDrjGrjHrjIDFkgBircireirdkgCDIfhdjUcjIajYhBDCrjKrjLDFnWyFhwOlheikaDJThBhZhFO7LienBkFDDrjNqyfrjODCnWyFDEvHlrJvEvZDI7Lj_AiwXlmW9ehvNhgctdDDrjQrjRrjSDErjJrjMrjPrjTNhLivRktarjUp9GCDEoYj1dnWobDFDsNlEqQhnUDJnclViZiEoKlCwJoZh2UDDrjWrjXrjYDJhmPj_eh8GjlZj_fhyVioQh8bh8WDL5BiUoZkBtduIjUxIxUjYpTDCrjarjbDElQvWkfDDD2YluWuIDEl2ZtdlpbmSDEribrjdrjerjfDDrjZrjcrkANiHqQkqFrkBp9GCDEriVrjFrjVrkCODhvciHDBrkEDFpI_biGjZkNMycprEhmeprFkxbriCrkDrkFrkGq6Sp9GCDBnADK5J9FinDh7TlhHlyG7IhmLhjJyMDCrkIrkJDDoP2ci1JDDrkLrkIqlEDCrkKrkMDJnArOhuN7BhjfnW5J9FikcDCrkOqqKDIh7TjsGjrdjsHhjJinD7IvSDCqqKrkQDE2XhyBkB7LDDqqKrkSqsXDDrkPrkRrkTNYpPk8NrkUqkVCDGjSkDkKi-Yj-Qj3KDCrkOrkWDCnArODFoCsJtJvVlZDDnFzexSDErkYrkZrkaq0MDH7IpVhmL-W7ahjJnWDCqzYrkcDDrkXrkbrkdNblYk5RrkeqkVCDFnArO7BhgTvSDDzeirYjwIDIVWXhThWiTiFiJDDrlArlBrlCDEsHwK5Q0SDGoCsJtJvVlZzeDHhTiTvBVWXHDErkYrlErlFrlGDBzeDFiJhTVWXDE4N_Vk-aiFDEqnJrlIrlJrlKDDrlDrlHrlLNhLiyck8UrlMqkVCDFnArO7BvSl0BDFtR3GifjyJ7bDL5V1LhkNh7ajtBltTjsTjtHKLnJDDrlOrlPrlQDDnArO2BDEjP1L6bhXDGijMlpOiFvVhjUlLDDrlSrlTrlUDCtR3GDFhXjP1LpUh7aDDoPsJvVDFvSqdnAhqRrODErlWrlXrlYrlZDFkiGhqYjtEjlHjlJDGK-DiXsJnJLDDrkIrlbrlcDErlRrlVrlarldNiHivZk7OrleqkVCDErkVrkfrlNrlfDFpDpCiciGjZM0aprEhmcprFksYrkNrmAprOrmBq8MqkVCDBiADLVWXsHvWiVjIcuaI-DDEp6Bp6CrmDrmEDFh4dh4ci7Th4ei7WDMlFkT7WyAuaVWXjIc-K2CDCrmGrmHDCrmFrmIDF5f7Wh2dh0I9UDJuBjFvWcuayAlFkThhWDDrmDrmKrmLDCiAhqRDElFjYjKkJDHZhDiThHiFjdiQDErmNrmOqkIrmPDD5f7Wh2dDKVWXhTnKiTjdhHsFhDDDrmDrmRrmSDDrmMrmQrmTNY-Kk4PrmUqkVCDFuBh3GtUkdikYDOkSkAhdyXhhEuH3F5Ki4LsajTyA5fhhWDDrmDrmWrmXDGiAsQhjJyMh-I7aDHkSkAyXuHlgZhdjaDIlFjYjKkJhTVWXDDrmZrmarmbDDh4dh4ch4eDGtUuBh3GikYkdlzHDCrmdrmeDDrmYrmcrmfNbhpOk4NrnAqkVCDHyAzOigRj-OkiMj_alxYDCrmDrnCDIkTLkXjbvLuStDhoVDJsesHjWVWXhTjFjIDErmDrmOrnErnFDIjbvLuSh4PLkXlMkPDFIhClnYjWseDErmDp6CrnHrnIDFyAzOkiK2KigRDIoPLkXjbufiwW6auFDDrmDrnKrnLDErnDrnGrnJrnMNhLl5Bk4UrnNqkVCDQtAh5YpVyMimOihM-Wi5S7ahmOkhe0Kh3DwW7IhvHDCrmDrnPDGh4bi7Ui7XjqTi7VjkVDMlFkTjYjKkJVWXhTjIhhWyADCrnRrnSDCua9TDFyAtU7WzOuBDDrmDrnUrnVDFsQpVtAyM-WDEjYjKkJmKDIhTVWXlFZhDiTDErmNrnXrnYrnZDEua9ThhWnZDLtAlsApVsQimOl2FwWyM0KhvHhvWDDrmDrnbrncDFrnQrnTrnWrnarndNiHhjek5YrneqkVCDHhCj4V2KimSimLhlfliDDKlFkTh1e9SvLjbuBuayALDDrmDroAroBDFhvOhjGhjFiiUimSDDiAl0cseDGjbvLh1e9SuShoVDEihArCpBhoaDEroDroEroFroGDD2KhCimLDIrIkZ7G3D4XyJyUnLDDrmDroIroJDDroCroHroKNjM2Ck4broLqkVCDFrmVrnBrnOrnfroMDEicsPLlIDDoQoFhaMzXprEhmdprFk2LrmJroNprOroOroPqkVCDDkNFDM_IprEhtAprSkuFprOprOprOroRqzPp5fCDCFlDDGqMmb4ViuciwFpQDEh-FhnRoYobDIIpBrCVWXmKHDEroTroUroVroWDBroXDElXlSlDlWDCjJzfDFj_VirXzJjndh3WDGlPihV0HiUzdcDEroZroarobrocDDzJhfikVDFipFlWj4Aj2YjgdDHVWXlQqYihVlPDEroaroerofrpADHiqFjqCj3Zj3fjqBj3cj3aDHzJhflQVWXwFDCrpCrpDDDrodrpBrpENYiwEk9ArpFp9GCDEpJtZlkAliWDDhWoEmADGVWXIpBrCDEroZrpHrpIrpJDD-ZpPizEDCiXmWDBpADE6c5SDoXDErpLrpMrpNrpODGjgNjgSjgYjgUjgXjgVDIiXmWpAmb6c7V7DDDCrpQrpRDDrpKrpPrpSNbtZk8drpTp9GCDCrpGrpUOFllQYODlxfYOFllPbODlxebDErpWrpXrpYrpZDGkNicFDyQpIMxeprEkYprFk5NroYrpVrparpbqjYp9GCDDlXjrch3XDDlO4Zh2ADDhDiRoGDGi4BjgR8QrGpbxcDErpdrperpfrqADBrqBDFlXhqIhqHh3XlSDC-JllJDFpXfjleyC7FDDrqDrqErqFDDhxOh5UjgMDI-Jid-Gzd3CilIhlChwMDCrqHrqIDDFDoMDGikRxLiyOikWh1Jh1KDHivfhwMhlC-D3CilIk-LDDrqKrqLrqMDJhqHhqIi3VjgZjgbhpbjgejhKi3XDKl2RpXmGtc8QjoCipJh1BijEh0dDCrqOrqPDErqGrqJrqNrqQNYixFkyPrqRqkVCDCFDDEhvSjlMlvUloTDHh0TlkZizAltfoMh1OwWDDrqTrqUrqVDElXmWiXlSDEh1MiwQloElgVDEoOlO4Z7XDDrqXrqYrqZDDlXlSmWDGijc3C5S9Th1OloJDGlO4ZoOrKkCrADDrqbrqcrqdDDrqWrqarqeNb3CkwSrqfqkVCDBFDBODBaDEwarWkCmJDErrBrrCrrDrrEDDFmWiXDEajChjGhjFDHtdi0chiKhqXh1Qh5dijQDH7RhtM8QjQrIhThCDErrGrrHrrIrrJDDlXj_HmWDB8QDD7RhtMxADGhCidhgBoUh3TqcDErrLrrMrrNrrODB4ZDDjmdkgNODD8OhwGhWDF9WhYFivB0TDErrQrrRrrSrrTDErrFrrKrrPrrUNhLxAk2RrrVqkVCDDrqSrrArrWDEkNFOhGMzYprEhzMprFkxVrqCrrXprOrrYq-AqkVCM6KprEhmfprSkwAprOprOprOroRq-Ap5fCDGlXlSlDlWhpcj3MDDjB2VpGDLhmEjyCisIjxUwYkiHhrfpVi4Oi3WkhEDDrrbrrcrrdDIlXlSlDlWhpcjpBi9JkhLDFhblrGkhMjrOhrbDFjB2VhjXsYikDDDrrfrsArsBDDpG2VjBDKhEsJhbiiPildpVhpFwWzPrYDEroZq1WrsDrsEDDrrersCrsFNYigdkxYrsGp_CCDEnf0NtHkUDLxJsdrHhoKzT1FijMhhC6XlnMi1LDDroZrsIrsJDElXlSlWjgQDLwEh4Ch4BzFi2clnNhkJhmGkiVhkTi2aDCrsLrsMDDsdh2YhvUDFpG7QnflGlrTDDroZrsOrsPDDrsKrsNrsQNbizRkxfrsRp_CCDCrsHrsSDEkNlIFDMhmXprEprEprFk5HprOrsTprOrsUqzPp_CCDHh6CjgcjjLioXjgaj_SjicDIlQlTiRhbfjXoJDDCrsWrsXDBlSDMnfkUl3BlpIzThmGhkJ9NjsZjscjtAjsdDIigVk_EmUhDh0SlsDhhDiyaDDrsZrsarsbDCrsYrscDFlXlSlDlW_eDCoJoRDKpGhofhnS_elQzOjXh0TtAlfDDrsersfrtADFlXlSlDlW9ADBpGDJhkelzI0J7QlZhjGhjFilcloHDDrtCrtDrtEDEhofiiflzclraDJ5ClxJllZiiPrY9AzPildlnLDDroZrtGrtHDEi8XkgMjgGjgHDGFhnS_eizIzOmGDCrtJrtKDErtBrtFrtIrtLNYllLk9ZrtMqjBCDGoKrNlCwPwJh2UDN9NhoX9AqEivMzPhnYxIhpF4PwErYhvSDDroZrtOrtPDFlXlSlDlWDDE9NhoXlpHwPDIsIlCiZ-AiElpUxUhlJDDrtRrtSrtTDDwEh4ClCDHhodhoX9SikK3CjpRj2TDDroZrtVrtWDDrtQrtUrtXNbrNkvartYqjBCDEhDsbmUiRDCmGtcDJi1Ql2XxXhvIijNfh4Sh7WjsEDEroZrtartbrtcDG9WhYhvQjtZjyUjneDGlXFmGi1f_etcDI7PkU7ElC-LhhD6WhwIDDrtertfruADEhuThiRisGh4RDHlXlSlDlWmWhqHhqIDIhDmGnaihCDiU5BlKDDruCruDruEDFjqOjgPjgTjgOjqNDGhbtcmGlJuIpXDCruGruHDErtdruBruFruINhLi1ekyRruJqjBCDGiZxUlVlCoKncDIjUh3U9OkSikOlpRilBh9ODDrtRruLruMDHhjS6WlkQhwRhgAiiVizVDIxUpZh0YlzesahxasdlmGDDrtRruOruPDDh9Oj4cj4bDJjIFDjUi1IianChgMh0YDCruRruSDDruNruQruTNiHlzAk9CruUqjBCDErtNrtZruKruVOFluKprEODlxdprEDCruXruYDEkNFDscMhmYprEprEprFktZrsdruWruZruaqzPqjBCDEIHULM8JprEhtEprSksDprOprOprOrucp-Ep5fCDJ8AhrEuAjuNhiEh_OjuWzVi-RDKlOrKiUqYkRiRnUqOjAlbDCruerufDEkgRh_BkgQkgPDItRtSifpWOhgWhoW6QDCrvBrvCDEhiH2IjuMi6YDEjXaThBDHiftRtShKjTrWiMDDrvErvFrvGDBpYDIIoCsJvGUoEiCocDIjXhIhvRhgchC9GhRuEDDrvIrvJrvKDErvArvDrvHrvLDDmfmAiVDCKhGDEHUhArQDJchchefrBiaiSoWpfDErvNrvOrvPrvQDFzVuAyY8AkiQDDKhGtTDGHULrQhRhJDDrvSrvTrvUDElBjoOhJjHDDKhGmZDFrBOcsXvHDGwarWh2choHhqTmADErvWrvXrvYrvZDEhrdzchrMh-JDHlyFrLmAiVyGhcheDFvChkFjChJHDDrvbrvcrvdDErvRrvVrvarveNYizPk8Rrvfp9GCDFwZi2Wh5Li2Yi2VDLHUImAhchekRimXhJrQiaDCrwBrwCDHrdkEi1Oj7Ul0H3cqCDFhchekRiakbDGjXrViCmAmfhjADEp-NrwErwFrwGDEyYxbzV5eDHkErdqChgfqVtVxNDCrwIrwJDFiqYjzLjuLjzVjzADJhcheDhIia0UF3OkRDCrwLrwMDErwDrwHrwKrwNNbkEk7LrwOp9GCDEmfmAh_OlzWDIjAzAmKjKjNjVrSldDIcfjJhEyGqfidjBDIqDiChJoEHUpNvCDErwQrwRrwSrwTDGh4Lh9Lh9Jj0Ih-HjqQDLqDhJiCoEHUhhEkSvChnajDDCrwVrwWDG8AuAzV6Bh8VhiEDIjAmKjKjVjNrZldrSDCrwYrwZDEjAzAjNrSDEpJtZrMjBDFjc3SlbnUkVDEqDiChJUDErwbrwcrwdrweDIh_Mh5Xh6WhiEh8IhrEh8JjyADFrMtZpJcjBDDrxAqgBrxBDFrwUrwXrwarwfrxCNhLxTkzBrxDp9GCDEjXhIl1NhgcDIkErdxNqChgfyYi-J3cDDp-NrxFrxGDEiCoEIUDGiQkOhpZh2ahhXxNDEhIjXhZDDGpUqChgfkGpHyEDErxIrxJrxKrxLDHyYhxfh-KhrH-eilCh5ADKhZkErdvZ6bhIqCpUhcheDCrxNrxODDrxHrxMrxPNiHl1Ok-HrxQp9GCDEFDvakfDGlE0MqQvO8XnBDGi4MjmUjc-OizBiiYDGHUIiCoEKDErxSrxTrxUrxVDLhhIhxNiwH-Uh3Jh3Kh9Yiqb6B5dj7WDLkBtdmSiZnclVlCoMiUFDDCrxXrxYDDmAmfiVDElXlDlSlWDFpJtZrMqMcDFIiCoEHUDErxarxbrxcrxdDHh_Mh5Xh6WhiEh8IhrEh8JDElWlXlSlDDHlEqM8XqQ0MvOpJDDrxfryAryBDErxWrxZrxeryCNjMqQk4TryDp9GCDFrwArwPrxErxRryEOFlvFjMODlqcjMDCryGryHDHIHUKxQkNyOMzZprEhnBprFktfrvMryFryIryJp-Ep9GCDEKLHUDCjGoFM4EprEk1JprSktQprOprOprOryLryMp5fCDEiAh0JhuGseDCLhQDNhvWhuaijFh6MtAh5Y0Kh4fqFi2ej6Hj-DuaDDryOryPryQDBryRDKiqZj7FjzbhzZhnOljYioawVjyVh9CDGLhQhzcrUhvdkHDIiYtajBjWiAiRtI5ODDryTryUryVDDiAh0JhuGDCHUDGlIlyHk-OlyQ4VlxIDEryPryXryYryZDDLhQkHDFjWlf2aigTxfDIh7Vh7U7fjsCh7WllAj6fjpaDDrybrycrydDEh6c_Bh_Gj6CDGiYhlIhzRkV5PjBDELhQkHnJDDryfrzArzBDEryWryaryerzCNYizOktFrzDqkVCDH3BhgKlzGj3Wj3Xj3VvFDELhQyUhvdDKuMDlT1OhnLqAIhgWqDhRDDrzFrzGrzHDDlBhRrbDKuMmRlT8cnB2XIqAsbhzfDDrzJryPrzKDEoA3VsCndDDLhQhvdDHrKlOtIuPzLhjL3ODDrzMrzNrzODHjuSjuRh8BhpUh5Ch5Bh8ADHLhQyUtIoOaDDCrzQrzRDErzIrzLrzPrzSNbiwRk7TrzTqkVCDDnbloKlxaDNuMDkfqAhgWhnLIlTqFyI1OsO2XDDrzVrzBrzWDBkFDNnGuMxMDThgWpbuasWsOhSiPqFDDrzYrzBrzZDCkFnbDDryPrmDrzbDIh-QijFh6Mj7Bh5Hhuaj-Cj9fDJuMDkfsOhnLrLhoc1MoRDCrzdrzeDErzXrzarzcrzfNhLiwZkzMr0AqkVCDJhlXhlWhrGhqAi9ShpfhpehqBhpWDLjWiAsemXlfiDqAhRxVrBhhADCr0Cr0DDEiAjWmXhRDIhkXlgRjwOj9Pj1JikCh0Hj_ODDryPr0Fr0GDF5FxJ1FhwZl3ODHhkXjNrZjViWma-EDEjWlfiDseDEryPr0Ir0Jr0KDEhxIh4WhxdhqcDGjWmXhRhjOi-BlfDFLhQi-CljBkHDDr0Mr0Nr0ODEr0Er0Hr0Lr0PNiHljRkuXr0QqkVCDHlibllfi5UjkThvPj9cjgFDIjWlfiAmXse8NzEKDDr0SryPr0TDGsF-ThlTj6Ui9dhyJDFjWlfiA8NseDDr0Vrybr0WDFhvPllTnIh-Lj7HDGjWlfiA1MiRtaDDr0Yrybr0ZDEi8Mjhai8NjhZDHKhRmX5OhwSyD7ODDr0bryPr0cDEr0Ur0Xr0ar0dNjMlmAk7Hr0eqkVCDFrzErzUr0Br0Rr0fDGLkFjdhR6VlIM8KprEitZprFk3CrySr1AprOr1BryMqkVCDErUilFhnOhkQDDHUhADHchchekRiaawaDEr1Dr1ErvTr1FDFtPiiQ4enG8bDJInZve0G5ShSiPqchnODDq0Xr1Hr1IDCr1Gr1JDDKyN7KDEHUhAhkQDIcfhchekRiak_QnGDEqodr1Lr1Mr1NDELhQkHkPDJcfhchetPiiQnG4erBDHHUndlBhJhAtTDEr1Pp9Ir1Qr1RDHvKj7MwAhrMjqLhiQj-VDKhcheFnGciUlOiaqKDDCr1Tr1UDF2GhhYhrTh9fh9eDEhcheckbDEKxYtThfDEHUhArUDEr1Wr1Xr1Yr1ZDFinei4Cj3Lhwej3JDHfclQrDihUmBiSDDr1br1Mr1cDFr1Or1Sr1Vr1ar1dNYl4Vk8Ar1eqkVCDGhnQhvbhtJiqHhzZj6GDOl1VmBjoPjoQkgGmFlE0MhFaOhZvJoWDIHUhALwVndtTiGDDr2Ar2Br2CDE1A1NinahnGDEoWmBkVmLDGhnQndhvbhtJoAnaDFHULhQKDEr2Er2Fr2Gr2HDD1NzA_XDIhZhBOhSiPhnchFTDKndoA3VsClBh4EvFhgK3BKDDr2Jr2Kr2LDEhtJlsKlwMwVDDi1BhnQh0IDHOahZnChnIlsfqWDDr2Nr2Or2PDEr2Dr2Ir2Mr2QNblrBk6fr2RqkVCDCr1fr2SDGKvbpEHULDCjGhMM_JprEkrZprFkpWr1Kr2TprOr2Ur2VqkVCDEKOLhRDBjGMhzIprEk1PprSkqJprOprOprOr2Xr2Yp5fCDGOhZhnchBrBhFDJlBhRndoA3VsCvFh4EKDCwarWDJmR-dkBnanBuPtIzLhlIDEr2ar2br2cr2dDIhxHhxbhyAhyRh8YiqPh6Gh9IDMiFnOoeoXyUhCmRjTkELh3BlPDCr2fr3ADIi1diySh3D0Ki1VjtFjsRjtJDElBKpbuEDGnBoOinVFDtADDr3Cr3Dr3EDFiuWk-M1AzA1NDEoWmBkVhlIDFKlBhRlb-RDGOjDhZnBhFhBDEr3Gr3Hr3Ir3JDEr2er3Br3Fr3KDEKhGh3RpbDGhlFimRiid8Vlmeh0MDJlBhRpNsLoAndOctPDEr3MryPr3Nr3ODL-Ri-Wi-Vi-Ni-OlpPiqUsLtLvUvIDGlBhRoAndKLDJhZOhFnBrBhBzBmXimRDDr3Qr3Rr3SDFlBhRhgK3BoADGmSinIhjM3JhkV-RDGhZOhFrBnBjDDFLyUhQnLqDDEr3Ur3Vr3Wr3XDGtfi7AioYhhNj3Yi9XDIOhZhFlsGrBvHnBhwCDJhRlBrQndoAsCpQ1AmBDDr3Zr3ar3bDEr3Pr3Tr3Yr3cNYhlFk3Zr3dp_CCDLiqLhwYixHh1El3MjtNl3LjtCj6ZjtIj-LDEKhEkchGDCr3fr4ADG2GjoahhYirOjkUjiUDJpJtZ8dixWh1EOiScpfDELhQlBhRDEp9Ir4Cr4Dr4EDIjsbi_ajlPjhBjtDloXj-IjtODDp9IryPr4GDDr4Br4Fr4HNbhwYk7Pr4Ip_CCDLhxXh7AhxEhxDhxcjuejuYjwMh6UjwGh6fDKlBhRndoALHUOiScDCr4Kr4LDEj2Jh-UKhGDIlBhRoAtfh9Ih9QKndDFcOhZiSxDDEp6Br4Nr4Or4PDDKhfhGDLkiDj7Sj8Uj8Tj8Sj8Rj7RjtVi-Kjnci3MDCr4Rr4SDFh6fh7AhxEh6UjwNDCr4Uq0XDEr4Mr4Qr4Tr4VNhLiyWk8Mr4Wp_CCDHKpahfnNyNwFihdDIlBhRlifndoAvFsCtfDIOhZhFiSchBrBTDEqodr4Yr4Zr4aDJj-Pi8fi_LjiVjqIljVllejmJjmKDKlBhRHhApNLyUhZrDnNDCr4cr4dDD4KivAk_KDEOcfhZDEqodr4frvPr5ADDr4br4er5BNiHnCk7er5Cp_CCDGh0NpUh0Oh1T_cixKDClBhRDJndoA3VsCwQ0BvFh1aiidDHySrBimNhZxDzEqWDEr5Er5Fr5Gr5HDDxD1VhwCDFndoA3VsCvFDDr5Jr5Fr5KDIi_di_ei_ci_YjtGjgfjhAjsYDGndoA3VwQ0BKDDr5Fr5Mr5NDGh0Nh0O_ch1T-YigWDErBySmXimNDDr5PryPr5QDEr5Ir5Lr5Or5RNjMiwIktbr5Sp_CCDFr3er4Jr4Xr5Dr5TDGKLOhRvbpEMhsRprEprEprFkpVr3Lr5UprOr5VryMp_CCDJhxHhxbi9YhyAhyRh6Gh8Yh9Qj5EDMDFZtYvaoMiZlChuBoXkBkfDCr5Xr5YDGlBhRoAvFtfj4IDEOhZhF1NDEZqPkLxADJDFiZnclVlCoMhuBhnaDEr5ar5br5cr5dDGhuBhnajuUi9Qj6Fi8QDGlBhRoAhgK3BKDHOaDhZZsIFDDr5fr6Ar6BDFhRlBoAsCvFDGh9Rj5Ci4Fj5Hj5Bj7dDJoMwJDiZoKlCFnclVDDr6Dr6Er6FDEr5Zr5er6Cr6GNYimHk7Ir6HqjBCDHjsDinchpVj9Ni3JjrbjlADNDFiZiRoMhGzctPOlBhRHUDCr6Jr6KDEjjZqTh9bi3LDIDFtPkfqFzc8c1ODDr6Mrybr6NDDwchnJhUDElBhRLhQDHDFiZkftPzcoODEq0Xr6Pr6Qr6RDDr6Lr6Or6SNbltOkpLr6TqjBCDCr6Ir6UODl4TYODlkEbDCr6Wr6XDFDKOHUMhsSprEprEprFkwNprOr6Vr6Yr6Zr2VqjBCDFKlBhRpQhGDDhDsbmUDGjWlfiAnAoJ2aDJoPpTiC6R7OliLkXnLhkDDEr6br6cr6dr6eDJhpVj4Dh8BhpUh5Ch5Bh8Ah9bi6aDHFhGmZmf6BzclIDGsbiRoGwDpHqWDDr7Ar7Br7CDDKlBhRDChDmUDFFhGmZzclIDEiRsboGwDDEr7Er7Fr7Gr7HDFlBhRpQKhGDHjWlfiRnBoOmXaDEryPr6cr7Jr7KDBqTDFLhQlBhRKDGjWlfiRsbiAoGDDr7Mr7Nr7ODFr6fr7Dr7Ir7Lr7POFluDprEDBr7RDFKkNscHUDCjGiNDDAGhPM8LprEkqIprFkxcr7QprOr7Sr7Tr7Ur7VCDEpOHUKMhsTprEkrUprSkpaprOprOprOr7Xp-Ep5fCDIh5Rh5PipChhSi_Riofj8FjnFDOoToVqckbkRhcheoDhvLhzTh2Wh3Ph3AllMDCr7Zr7aDJhzTh2Wlqfh3Ph_I-eh8HlqalpQDCdeDJInZhzWhvLhgGoDhJHpcDDr7cr7dr7eDFhtYzG1NyPhGDFijbsXj6cyHjCDFoToVqcIhuRDEr7dr8Ar8Br8CDGkRiMiEhchehkBDEHUhAhODEr7dp-Nr8Er8FDEr7br7fr8Dr8GDEpOIHUM_KprEkYprFkvCr8HprOprOr8Iq9Gp5fCDF0V5WuAioci_TDMlOrKkRiEiRaOiUhchekboODCr8Kr8LDDdehJDDmfiVmADFhJHhOhAkJDKi4SlgOwahoEhoHhqTiRoGlmVsVDEr8Nr8Or8Pr8QDCr8Mr8RDHhnRhhfhuHhlBh-F3AltYDJmAh3AsO1JiScrAyGiuYDDr8Nr8Tr8UDDhJe5WDHnU2AqOhuHloCh-ainADImfiVmAhcheiUyGlPDDr8Wr8Xr8YDChJeDE1CsOj0dj1EDJl0WiyIhvJlrEhnRl0Pl3dh7VhKDDr8ar8br8cDD3Aj9FhuHDDyGmAiVDGhJvCiiGhkFtJtTDDr8er8fr9ADEr8Vr8Zr8dr9BNYl0TkuMr9Cp9GCDEdehJHDGoToVqOhuRvChkFDGOazB3biiacDDr9Er9Fr9GDH5X5b-ehhVhheh-Gh-TDJiVmfoToVnUi4RnPsaqODCr9Ir9JDCoToVDEoCrQhN_CDDr9Lr9Mr8NDDhtY-C0dDEdyPiMlhfDEhFlAieijbDFoToVqcqOixaDEr9Or9Pr9Qr9RDEr9Hr9Kr9Nr9SNbl1Ek5Pr9Tp9GCDChFODBlADKiVmfmAnUpcrMchcheiaDFdehJHhODEr9Vr9Wr9Xr9YDHhyahyZ5ej-fkhXipNj-aDKlOrKhchekbedhJhOaDCr9ar9bDD0V5WuADDhFlAieDCr9dr9eDFhyXhxWhyO-MhyYDIiVmfhchembpcoTrMDCr-Ar-BDEr9Zr9cr9fr-CNhLlhVk9Vr-Dp9GCDEdehJ0VDFhCjblZhlfh2EDJidhchefiVmAuXxLFDDr-Fr-Gr-HDJiqeiqciqdi_Qj0Cj6RjpDjpEi-cDIhCuXidlGapflOjFDCr-Jr-KDDj1Di_Wi_GDHhClZjbiduXliKhkKDCr-Mr-NDDr-Ir-Lr-ONiHi0IiuVr-Pp9GCDFjAuOldmKobDJlFkTpJhEjJqfjBfiSDDr8Nr-Rr-SDDuA0V5WDGjArZjVldjKobDCr-Ur-VDHpY1P1Ejibi8P_AjjBDEdehJhODHjAhkCoUhuLidhEh0XDDr-Xr-Yr-ZDFi_Oi_XliHh-Wj1HDLrZiwShcheiVmflQmGfrMi0XDCr-br-cDEr-Tr-Wr-ar-dNjMxTkzCr-ep9GCDHh6dh1GyDliAyHjvBj-UDEdehJ8bDKkJpThjZqbsUvYkXuJlkehkDDDr_Ar_Br_CDGiAsQh-Il1Ih7CjnCDHkJpThjZkPhkDhkKvYDJjayXuHhcheiVlsUhtS5ODEr8Nr_Er_Fr_GDEi9ElqDltIlqCDGkJhjZyDsJ3HODDr_Ir_Br_JDCh1G3HDGoVhClZmAmfpBDDr_Lr8Nr_MDEr_Dr_Hr_Kr_NNnHl5HkuYr_Op9GCDGLhQkHnJhjNkPDIhkC7Hhte0GvehoSjkQi7GDHdehJyPvCKhlKDDr_Qr_Rr_SDFLhQkHkPhjNDIyPvClkFi5Kh1VhkFlnZipBDDrzYr_Ur_VDKkhKhyYkgejkWjkXkhIkhJjjfh4Dh_EDJiVmfiFnOLedvYoeDCr_Xr_YDDr_Tr_Wr_ZNtBljUk9Ir_ap9GCDMhqGh-ch-bj0YjlLj0Ui-fi-ei-dlsFl0Fj0VDKiVmfjDdeKiSoThZHDCr_cr_dDEhgaijahnXh0cDGiC7KnYoLUoEDEKiSmAhEDEr7dr_fsgAsgBDEmAmfiSKDHhuDjpWuNvUhoNhqKimJDEHhOhAUDEr8NsgDsgEsgFDChEKDEiCnYoLivDDEuNrTvUnLDEiSpfmAmfDEsgHsgIsgJsgKDEr_esgCsgGsgLN4flrFk8CsgMp9GCDGLhQlMkPjbuSDGjXxA5EhvR3bqODHkcmbhobmXh3RhR1IDEsgOsgPr8NsgQDEh7Eh5Mi8Uh6BDFdehJhgELDCsgSsgTDDa3bmRDJyP-Ei_AhtYh1VqOi_Fi_V4ZDDryPsgVsgWDDuSvTilfDFkchobhkCl1SaDFmAmfqOoTpcDEsgYsgZr8NsgaDEsgRsgUsgXsgbNhubluMkuNsgcp9GCDIhqF6YhxMhqEj0ej0f-firWDKiUwJlVncsIiEkRlPlCzPDCsgesgfDEFDrQ_CDJiVmAmffhchelQjJhEDGlEvO0MqQ0PnBDEr8NshBshCshDDD0VuA5WDErQFD_CDGflQhchelPiyYDDshFshGshHDDshAshEshIN9LqQk8HshJp9GCDKr9Dr9Ur-Er-Qr-fr_Pr_bsgNsgdshKOFlvE9LODlkL9LDCshMshNDHpOOlLqSkNhJLDDiNjGoQM_LprEigEprFkwIr8SshLshOshPshQp9GCDCjEKDImSmJinI_c8Yhtcl2Il3fDGdeOhOHhGDDshSshTshUDD2Fh5QjnGDIaODFiZoMySmSDCshWshXDE8Y_cigWlpNDDKjEhGDDySrBhjMDDshZshashbDFhrMhgYhgQvKwADHFlOOaiUDhuFDGdeHhOhJjEDDshdsheshfDEshVshYshcsiADBuJDBiGDDsiCsiDshaDF6diGhlKlkalyVDDKhGjEDHdehOHhAhgYhgQDDsiFsiGsiHDGvKhyKhiQwAkhChrdDJhcheiaFkbtPnG7XqKDHuJiGlgPtTdel3SDDsiJsiKsiLDB6dDFjsVltViGhlK3HDDsiNsiOq0XDEsiEsiIsiMsiPNYlnek7csiQp9GCDGwQ0BrWhpGizGiyfDFdhJHehADIwHhoIlItWiWkFijei6PDJjEiSKh_DzH-HsXlkJcDEsiSsiTsiUsiVDHhhahqVimGhxRi7cipP0WDGdehJjEHhGDIwQhpG8eiSh1XwczHjEDDsiXsiYsiZDFh0GhtRizHixdirPDEHhAdeDGjEKiShSiPjWDDsibsicsidDDsiWsiasieNbiwOk7Nsifp9GCDDKpa6fDEdejEuADHfclPiS4KlQ8dDEqodsjBsjCsjDDEhwFhlGnCpaDDK6fnNDGhgYhgQhG2FjEj4EDDsjFsjGsjHDJyKh1IvThuSioNjpUlzOjlFloLDDKnN4KDGdejEhJHhGDDsjJsjKsjLDDhwFhlGnCDCKihdDF6diGhlKh3BhiQDDsjNsjOsjPDEsjEsjIsjMsjQNhLixYk7fsjRp9GCDIj8djnBjlOjlNh-Uj0Finfh4ZDFdejEuAhGDJtOihShjDiMoDiSfliIsHDDsjTsjUsjVDGi7Mi7Lj9Hi_Ci_Ei2dDHdehOyChJoDtODCsjXsjYDGjoBjlfi_fk_UlpGjhbDH2Fh5Qi_DvKhgYhgQjnHDGtOiSlPhflQiUDDsjasjbsjcDBh4ZDGdejEKHlpSDCsjesjfDEsjWsjZsjdskANiHl1Gk1WskBp9GCDFhgFhnehuXhoKlsCDGtRtSyWifhjahKDHdeHhAhOjEUDJhSiPhBiSfTjEyGrJDEskDskEskFskGDJ4dlkXjlSh6F8DjyM-al1Qj_WDGdeHhAhOjEDJiFnOjEiSKfoelOiVDDskIskJskKDEhrPirFj6EhrQDGjEhuFwTiM8ehNDDskMr7dskNDFi8Fi8GjhOjjUjjVDGdejEHUrJDCskPskQDEskHskLskOskRNjMlnEk7KskSp9GCDFsiRsjAsjSskCskTODivLprEDBskVDGpOKvbpEiGhKDChMjGM_MprEigCprFkrYsiBskUskWskXskYp9GCDGhhShrHh8H-ei8VhpaDItOiFjDDvZkEmSnPDDskar9EskbDBskcDGdehJoToVvCDHZqPrQhNjLnDkGDHhcheiackbmXkRDInFhgEoToVqOnPjTj8VDEskeskfslAslBDGh5LwZjiRi7djhfjlCDKdehJimXvCoToVtTOtJDCslDslEDHj1Aj1Bi_Pi_Sj0cj0bi_BDIhchekbFmXianFiUDCslGslHDDslCslFslINYk-dk7aslJp9GCDK5X5bh-ThhVhhejwZhxCh-Gj8Pj4GDRnOiFhgHhjcDvYiVmStYnPkJsajToXnUoe7RDCslLslMDFdeKhtNyPDJoWkCmJhnGmSxPoR1NsVDGoToVqOvYkJZDErrCslOslPslQDDhiKhqXhxCDGa7Ri4Aj6ShldluYDFlsVyCihCnajTDDslSslTslUDChpAj5IDFjanOoVoTiVDDslWr8NslXDEslNslRslVslYNbhpAkzAslZp9GCDBhFDDhNZdDDjEKhGDJoWvJmBmLjc6SxDjDnBDEslbslcsldsleDJioej8IkhWisFhybkhdhyOhyXhxWDMiFnOvRDKiVZoehNFmSvZDCsmAsmBDHielhFl0Qi3ayPle0dDFdeKhGhODDsmDslbsmEDFj-YhyShmMhyT5eDDKhGhODHhFwTvRvZqYhgL6SDDsmGsmHsmIDDhFnBhZDGoWvJ1VmBmL6SDEsmKp-Zp-YsmLDFslfsmCsmFsmJsmMNhLlLk3dsmNp9GCDK2GhhYwAhhNkhDj8Qj2Ui3GjnUhiQDCr9WsmPDOi_HisEh_JkhQj0HioPi7DkgfirSh_El3AjjejxTh4DDLiFnODLZiVjCoejTFmSDCsmRsmSDFHUhAyPhODELkHnJhjNDIiel2dhoSThExFvOnBDEr9WsmUsmVsmWDDsmQsmTsmXNiHqSkoDsmYp9GCDHxPoRqNjPhzU-YhlSDFOhFlAiehhSDEdehOhJDIySlKqWhV4coDid8TDEsmasmbsmcsmdDEhlS-YiqMhlcDG5X5bhiMvCehJDHlKidyS8TFqahCDDsmfsnAsnBDIjjOj-djjRjjQj-ckhZhzUiqXDK4cqWhSiPqFDyShoehkcTDGdehOieoRxPDDsnDsnEsnFDDsmesnCsnGNjMlvYk8esnHp9GCDGDtYiDvalElWDEOhFlAieDFdehJ6YhODJiZnclVwJlCoKiE8OkBDEsnJsnKsnLsnMDJj5Dh9Rj5GhmMh-Xhybh_JkhbkhPDHde6YhJ-fhOoTDLoMlCsIlVnclOiUakBiZFDDsnOsnPsnQDF6YhqFhqEhxM-fDEDiDZtYDDsnSsnKsnTDDsnNsnRsnUNnHlEkxFsnVp9GCDGslKslasmOsmZsnIsnWODlwPnHDBsnYDGpOOlLqSsTieM6LprEkrTprFkmCskdsnXsnZsnaqzPp9GCDFhlaipAiodi_UjvVDJDFiZalCoMmGOjTDCsncsndDBsneDChNZDIoWmBmL1VwTjcxDqYDEsoAshSsoBr-YDEj_dlzQj4HirbDHKdhGiejEhNhODCsoDsoEDBwTDDKjEwADHdhNhGhtNiMyCieDHjDvWnPuFrfhtSiEDEsoGsoHsoIsoJDEoW1VmBmLDDp-Zp-YsoLDEsoCsoFsoKsoMNYiyFk5esoNp9GCDIhNmZhGhiGhjIhpShqGh7JDLnL1WiCnYoLoc7KuNvUvPhgaDDde8bDIkCmJsXiYiiSi1ErAlIDEsoPsoQsoRsoSDJhqGh-ch-bj3Di_Zh0Pj6dj0LjqEDKdehNmSiUFhGjDhFlODCsoUsoVDJhpShjIhiGj-TioHi-ZipYj3A6ADDdehNDGlOtGiUiYlPZDDsoXsoYsoZDEmZhiGhjIhGDDnL1Wi5WDFiCnYoLocjpcDFiYhEiUlIsYDEsobsocsodsoeDBdDHwOsXyHh6KloRiAtGDGiCpNnYoLoEocDGkJpTmZpAhGlDDEspAspBspCspDDFsoTsoWsoasofspENbi1ZkyUspFp9GCDEhNhGmZdDJwZhgfh-YxbjnKj-bjqbhxZjwTDI7NiUlPia3LhchelQDDspHspIspJDFh-YjnNxbj-e-MDFdehN8bhODHqKlOhcheiUlP7NDDspLspMspNDBwZDGhlahrdhGtTdeDHhcheiaiUlQFnPDDspPspQspRDDspKspOspSNhLiuXk8WspTp9GCDEqVtThkXxNDGqZ8dvBl0dh9ZhrFDGHdmZhNhGvdDIfia7EhcheloYlQFDEspVspWspXspYDIi9Bj8Oj6Bi9DljJjoRjiFi9CDJdmZiaf7EHhN4dFDCspaspbDIh6choCmT_BjuKjuIj6Dh_GDFdehN5NhrFDJlOrKhcheiUOiYiaoODDspdspespfDEh9ZhrFj6Ai8cDFhNdqVpAmTDCsqBsqCDEspZspcsqAsqDNiHi0OkzKsqEp9GCDEsoOspGspUsqFODiwMprEDBsqHDGpOhGzNKHUMhsUprEigDprFksQsnfsqGsqIsqJp-Ep9GCDFdehOhGmZDEfpbh2AuPDGOjXTahBhFDEsqLr7FsqMsqNDJhhRhhUqT7fh5ajhNh4QhiNj-SDITOhBifhFlAhKaDCsqPsqQDCsqOsqRDHqThhRhhUh5ahpU7fhiNDJDFkbqFpXlOkfiUlKDCsqTsqUDGdehOmZhGyCDFkbDFkf1aDIhiRhuTqFnaqTtcloZxXDEr7FsqWsqXsqYDFhiRhuTi8Bj5K_UDGdehOyCmZlhEDEhDmGmUtcDDsqasqbsqcDDsqVsqZsqdNYl2Kk8Ysqep9GCDGhhRqThhU7fhiNj1GDHOThBifhFlAieDGZqPkLDFubDDsrAsrBsrCDDifjmEh6PDHdHhOhAKoH2eDHThBhSiPDFcDEr7FsrEsrFsrGDEdhOHhADIhwJilayTilZh8fhoehFlADGFDZjT6UhEDEr7FsrIsrJsrKDDsrDsrHsrLNbimHk8PsrMp9GCDHhhRqThhU7fhiNh4QlhLDHlGakBtdmYkLhCDCsrOsrPDFdemZhOhGDEalGh-D3bDJrIjQyJ3D4OhCqb6ZjTDEr7FsrRsrSsrTDDhiKhqXh4TDDalG7RDEhDyChOeDDsrVsrWsrXDDsrQsrUsrYNhLhzYk9YsrZp9GCDG6QiyMhhDhrVhjajsFDFiftShK4RhkBDGdHhOhAqTvBDEr7FsrbsrcsrdDKkUqIpWhlAh9Xh8fxK-a8DhrPDEdHhOhADEtSifhKjCDEr7FsrfssAssBDHh3bi-MjzejnRjmZjiPjiQDJiftShVlzCThBjWiRiSDDssDr7FssEDDsressCssFNiHl0Mk7dssGp9GCDEsqfsrNsrassHODloaprEDBssJDFpOscOucKMhsVprEkrSprFkxZsqSssIssKssLqjYp9GCDFofHUIyODBoFMhiYprEkqZprSk8GprOprOprOssNssOp5fCDBiBDCkErdDLToUxDi0bh0BihNhBlRasEqRDDssQssRssSDMilYhoYhwB7MimEizXh3chpIjxHi3fjxFjxGDCssQssUDFhIlKsEh2VjeDGiGhTpN3SilPjdDDssQssWssXDLioBiqfi4HirUkhUj9WirTj9Qi4Gj9Rj9YDKDFiEiRiZiUlTZlJk-WDCssZssaDEssTssVssYssbDEiBnL1WhpTDJoHpFjNhrKimalrPlrOimPh7bDIzH0Elge1R8aockhFi5GDEssdssessfr8FDMhrKj1Qj1Oj0Qj1Pj1Rimaj_Rj_UiqNimPh7bDKiBnL1WTlRhoDoUajXhFDCstBstCDFiBnL1W7ckTDFmaoHjNHUDDzH0E5DDIjwDjvMjvJjwKjudjkCjkHjkGDEstEstFstGstHDDnL1WiBDEmaoHjNUDErPif1QqZDEhTvBiGjcDEstJstKstLstMDEstAstDstIstNNYlgfkwestOp9GCDGiBvc_AtD7ckTDEiiHjhDiiMjtaDELhQnJjheDFhlIkV5PiYiFDEstQstRstSstTDJjhEiiMjhFjgAjgBj_TjkbjkajgIDHiBLtDjXuEhRTDCstVstWDDiBvctDDHjmWjtci4QjgCjgEjgDi9WDDstYryPstZDDstUstXstaNblkbkyVstbp9GCDFi6O-Oi6NiFvRDJIhqLk_GilEhtVlrfod1ehuZDDssQstdsteDFjwRjwSjzSjvYjvXDCssQsuADIpYioShxGj_bj9Ij9JjiWjjEDJiBIoCUjXhRuEhIhTDCsuCsuDDIIoC1ehtVhqLhuZiiGnYDGpYvch4Kh4J_Aj7LDIjXToUuEhIalRhCDDsuFsuGsuHDJhuZ4PljXi9eh2SjoGluXi8RjifDJoUThBuE1dhIlRkEaDDsuJssQsuKDCIlvfDIh4Kh4Ji5Xi5ai5di5Zi5bi5YDFiYiFoejhCiiYDDsuMsuNsuODGstfsuBsuEsuIsuLsuPNhLikek-IsuQp9GCDDstPstcsuRODi1GprEDBsuTDGofyOIHUiGDCoFhMMhsWprEkYprFkyBsscsuSsuUsuVsuWp9GCDGkgIh7Eh6Bh5MhpajrGDEiBnLpYkTDIhKqZ1JifxB1C_YtSDDsuYsuZsuaDIqZ1CsOhyEj5Sj5Uj5R7VDKhuY9TikEif1JltUjsUvBcidDDssQsucsudDCsubsueDFpYvcjjD7chxGDFVWXhCjvIDH-AiZ0Ul3EjDlPimUDDsvAsvBsvCDGwdirAlwY-bh-Pj-RDEiBpYtDjqDDJkBivXiUhchemXjJianaDDsvEsvFsvGDDiBpYvcDHjvKjvLjvPjvNjvQjvOj6IDIoDtOrDsJ0EoWhHhnHDDsvIsvJsvKDDsvDsvHsvLNYl3Fk-GsvMqkVCDDjXhpIjrJDHhcheckRiViatODHhNHUpNmajNZDEssQsvOsvPsvQDGhHhlN9ej6XihKsWDJiFnOpbjJhdoeqZiVmSDDssQsvSsvTDIj9SkhTj9Tj9Vj9Xj9aj9Uj9bDKiViFnOhdjJkdnUmYiboeDCsvVsvWDFh6ahyChxTipTh6ZDK0OqMqZlyEl2Nmbl0VjhIjiL_YDCsvYsvZDEnL1W7chpTDGHUmajNqBpFDElhUwZlehpaDGhchekRciViaDEsvbsvcsvdsveDFsvRsvUsvXsvasvfNbivekuVswAqkVCDEiBnLpY7cDEif1QtRqZDFhTvBjctfvKDHiSchB1JTiiArJDEswCswDswEswFDJjvejwFh8cjwAhxfhzdihKi8Th5bDLhWThBiSjJhFhZqQlEsNi1bDDssQswHswIDHhBhSiPT1C_YmbDInLHUoHhTh2fjXjNDEssQqhDswKswLDFjmFjmGjhVh5bjyKDFiBkTnLpYiYDCswNswODEswGswJswMswPNhLl1Fk7EswQqkVCDIh6ahyCh6ZhxTj2XipSjnAj2WDNhZhFie3J1GsNhlZ0OiFDmRtbqDDCswSswTDDhFhZnRDFiza2ehoDizTimcDHmaHUjNoHqDpNDI1VKhGrbqDhTjcmRDEswVswWswXswYDKhlZh4Oh4Nh4MjqPj-Zi7Ii7HjnJjrADIiBhoDuMkVnLhZhFjNDCswaswbDF-Mi2Uj6el2PjqfDEiBpYvc1PDHmROahFijWhoQrQDDswdsweswfDEswUswZswcsxANiHlLkvLsxBqkVCDEsvNswBswRsxCDGofyOlLkajZleMhmZprEk6WprFk6esufsxDprOsxEsuWqkVCDKrbh8Kh8LhiL0Xj1NjuTh8ZhrCj1MDFOhZamJzBDIjTrWlvCtI7SzLkXsDDDsxGsxHsxIDGiAjWial2bmX_dDIwarWmJrbhRuEoOjDDEq0XssQsxKsxLDCsxJsxMDJrbh8Kh8L0XhiLjuVjzXhrCj1LDKhGhjQ3JmZhmDtchkV-RpQKDIiUlPia3LhchelQkbDDsxOsxPsxQDHuMiYhuUiAjWtI7SDFhGmZKh-Jj6ODHHUIrQqBoHjNDEssQsxSsxTsxUDChRuEDFhcheiakb3LDG_CrQpQj7Pj0aj_YDEsxWssQsxXsxYDDhRuErbDDpQrQhGDFh9ThrTsd-PwZDFiUlPiahcheDEsxasxbsxcsxdDEsxRsxVsxZsxeNYi2Fk7YsxfqkVCDJjkKjnElvOjjMj6Jj0Ri4EjyejzZDFiBnLqDkTwdDCsyBsyCDEiBwdrb0XDGlfjWrWhjOaoODIHIjNnZjVxIzQhGDEsyEqvdsyFsyGDFrb0XhiLwdhrCDDxAhjAjCDGHUInZjVKDDsyIsyJsyKDFiAjWiaK_dDCxAjCDFHnZIjVUDEssQsyMsyNsyODEsyDsyHsyLsyPNbk_Nk8DsyQqkVCDGiBvcrb0X1P1EDEoYlRnWobDJmKjxNjKjYh3QwSsUh3S1EDJjJia0MlEpJhRmXiAiSDEsySsyTsyUsyVDEiB2c1E1PDHi0JioWi9bhmPhyVh8bh8WDIjJhZoMlEuPhBxBODDsyXsyYsyZDGiBrb0XhiLwdh8ZDClRoYDEjxRjKj1cj3eDDsybsycsydDDsyWsyasyeNhLpIk8SsyfqkVCDHse3H0FjyB1Mh4byDDKhchemXiaxLhRsQjawdiADDssQszBszCDGwd-b1dhRh-PrbDF3Hh4fliC1M0FDFiBhcheiatDDDszEszFszGDGsQh7Cj2bj5Aj9BhqTDJjayXhkOkAmXhJhjchgHnUDDssQszIszJDDszDszHszKNiHlqBk9dszLqkVCDHjWiAlfhwQnAkFh3HDIsElzZiQh8Ei-PhrYjiIj4XDDssQszNszODGrbwd-b1dhR0XDGiGiQhI9a3SivGDHiBtDhcheiajeiUDDszQszRszSDGi8SjrKh8EjrFjwbjwdDItOjWiAmXKjvShcheDDssQszUszVDDszPszTszWNjMludkuaszXqkVCDG0LzQhjWxIhmBlnCDFhHhFnRhlNlADLhke5DmXLk_C9DhRiViFjJnODEssQszZszaszbDHh9Ti4fi2bj5Mj8Li4Uj5NDFiB0LhRuEqDDCszdszeDFLjbilfuSvTDFpGnRhFhHhlNDG0LzQhjWhkel3CxIDEs0As0BssQs0CDDszcszfs0DNnHlhWk6ds0EqkVCDGsyAsyRszAszMszYs0FDHofKpIlLqSiGlIMhsXprEkvMprFk6BsxNs0GprOs0HssOqkVCDEHUIhNMhzJprEigMprSkwUprOprOprOs0Jp-Ep5fCDDi8Wi8Zi8YDI7JnYoLUrViFkVjDDCs0Ls0MDHiCnYoLocyayboEDK6Bh8V-Uh3Jh3Kh9YhhI8AhxNhpCDCs0Os0PDCs0Ns0QDL6Aj0OioD-Uh5Wj0KiqGj7GhpCh7Jj5fDLjBwY3PhmEiYiUkbtCiCnYoLDCs0Ss0TDGiCnYoLocyaybDHhGmZpAh2JhpShiGh-ADIqVZjBKqchbhmEwYDDs0Vs0Ws0XDFjzaj7Aj4Yj4ai3FDGFpAhGjBmZlIDCs0Zs0aDFh-Ah9eh9fj7Oi-TDHhcheZpQiUjBkbDCs0cs0dDFpAoXh5Whpbj8cDFjB2Vi4PhbiiJDJiCi-Qi-UtCyawY3PwSj7VDDs0fs1As1BDFs0Us0Ys0bs0es1CNYiydksKs1Dp9GCDJiCnYoLocwY3PhhXtCybDJnQpRpLqHpSqGqe7ehhdDIkCodjBvdiYrAfiEDDs1Fs1Gs1HDGpRpLqHpSqGnQDF6AyYxb8A-UDHodiakCoUvd3LfDDs1Js1Ks1LDGltbk-fjpP7ej-GkgdDIUrYjBhpLizCoEiCqEDF_f8N-IkWrZDDs1Ns1Os1PDDs1Is1Ms1QNbiyGk5Gs1Rp9GCDNipWjmYjmXjmajkMjkJhlbj6ajnWjpMjzHj6Yj0NDMiFDnOhcheiViakdZnPoeiCDCs1Ts1UDFnRhZiejehIDHoVqcoTkdtVh5ZjiJDKkEhGmRhFjcyYxbDZoCDEs1Ws1Xs0Vs1YDEyYxbzVirHDGiCnYoLocjHHDGhZjeqVtV0OleDDs1as1bs1cDHi5Di6fh5Aj8Ci5Qi-ajlTDInPrfjTvPoVjC6bnaDCs1es1fDDh7MhxZleDFiCnYoLybyaDEoCiMoeiFDDs2Bs2Cs2DDEhhXlqHlqFiwcDEhZnRiehFDFwZkEhGoXxbDDs2Fs2Gs2HDGs1Vs1Zs1ds2As2Es2INhLi1AkqKs2Jp9GCDHiCnYoLocybyaveDHoajVrShjW3PhrfxFDLkCiE1TrAmJiY_Z7Uhnb1D2bDDs2Ls2Ms2NDHrSiqahpKlnTj0PjqFqEDG1TiE1ch8Ol2UnRDHnUmfkdjaDuHjTDDs2Ps2Qs2RDH_ZhxBh5DhxPj-WjiEindDGiCnYoLocHIDIhIjXiEiaDjJhcheDDs2Ts2Us2VDEh8UjlWi7Fj8WDK3KihZ7KhIiEkC1BilewEvPDCs2Xs2YDEs2Os2Ss2Ws2ZNiH0LktXs2ap9GCDKiCnYoLocybyatCwSh3QhyMDGlRoY2BnWhzdobDMhvOiduXhjGhjFjJqbjKjYjTmKvWDDs2cs2ds2eDItCwSh3Sj0Xj0Sj0Mj7Kj7CDGlRoY2BlpYobh1NDCs3As3BDGqbsUmKjKjYjADEuXidvPk_MDFiCUoEItJDEriNs3Ds3Es3FDDs2fs3Cs3GNjMl0Ukyfs3Hp9GCDIhyMjzUisDkhNkhOipZiqOjxDDOiFjJyTiCxNDfjThvTihGimVinS-FiMDCs3Js3KDDIhNZDIioKi6Ci6Ejsfi6DjuAjuBi_MDHlAyThgaijahIjenRDDs3Ms3Ns3ODLinSl0Y1ehqLhtVixClgahoNi0PlhKilEDDlAyTlRDGIxNiCiFDhnTDDs3Qs3Rs3SDClAyTDFiCnYoLimVUDIhnG1Ahtdi0EhvTvaZiMDEs3Up-Ns3Vs3WDEs3Ls3Ps3Ts3XNnHl0ek2es3Yp9GCDKjlajlcjuPjlbjyDlvJjrBjiBlnWjmeDKkUqItFhVibiMvddhZxKDCs3as3bDF1LhkNliVikLjrDDEkUqIlmYtFDNoXh5VhldhnNhwLh3VkhfhtQi0Th9di7Oi7QlqGDDs3ds3es3fDFhldh5Vh9dipIisCDKiCocUvPhoOoEi-AqZjCqDDCs4Bs4CDGlnGluSjoNhlPllKlqKDC1LhkNDFkUtCjYqItFDDs4Es4Fs4GDEs3cs4As4Ds4HNtBlpDk2Ps4Ip9GCDBjCDBpNDGsLtLuNvUvIrTDHoCiMjXHIhcheDEs4Ks4Ls4Ms4NDMhlZhnWlkPhlE7TjlKjwQi-Sj1FiwBivNlncDKhZoUluUmTtGaLDrKzBDCs4Ps4QDGvPhqKimJj5eh9Ej0WDFLiCxFmGUDHaoXiXqchlAh9CmfDDs4Ss4Ts4UDFvUihRh6KyHirKDELHhAjVDIDvaoXiFpAkBiDwSDDs4Ws4Xs4YDEs4Os4Rs4Vs4ZN4fhuVkyEs4ap9GCDIs1Es1Ss2Ks2bs3Is3Zs4Js4bOFllUYDBs4dDIIzNmCkIoapI3EjCDDiNoQjGM6MprEigAprFktes0Rs4cs4es4fs5Ap9GCDJh8TjHtXhNoHjNhApFhODMf5GikImT1fhnNhmJhhHhhbhhBh_KhmDDHiChlJoV-JnPidrfDDs5Cs5Ds5EDLhmJhhHhhbhyWhhBjpTi5FlzFhnNi-EkiPDKHoHjNidDmTwTfhNjHDCs5Gs5HDFxXj_clgJloDi6QDIjHtXoHhrKjNhpDHLDKDiZFjDjJnclVmDlgG1ODDs5Js5Ks5LDBlJDHnRiejCjeh7MaxRDKmT1fhgZ7Efh0Fh0EsMlgWijNDHHjHjNmahNpFqBDEs5Ns5Os5Ps5QDIh_Kj3GjlGi5Pi7Sj6bi8Aj8JDIf-Jid1fDwTnPhzbDCs5Ss5TDGk-QhwG8OizeivJxRDGmT1f5GhgZh0Fh0EDGHmajNjHpFtXDDs5Vs5Ws5XDGs5Fs5Is5Ms5Rs5Us5YODl2WprEDBs5aDGtKhNHmCkIKM8MprEiuGprFkuAs5ZprOs5bs5cqjYr7VCDPhlXhlWh8XhrGhpWhqAhpfhpehqBh-Oh-Nj1Ij9Oi8Hi9ODQfhFnf0NrNoKnRDmTxV5GhZqAtHlxXiEDCs5es5fDLhlXhlWh8XhrGhpWhqAhpfhpehqBh-Oh-NDI5FxJ1FhwZimWinK6X_WDCs6Bs6CDELhQkXjQDIhkXjNrZjViWlgQmZ-EDG5FxJ1FhwZimWinKDFjWlfiDFDDEs6Es6Fs6Gs6HDHhxIh4WhxdhqcjnSi7fi9ZDELhQnJkXDJnf0NzFsdpGtHqAhgAxVDDs6Js6Ks6LDEixeikCh0HlgbDFrZjVhAjN3MDDLhQkXDIfnfxVDlThZrNmTDEs6Ns6Os6Ps6QDFs6As6Ds6Is6Ms6RODlseprEDBs6TDFLoflLHkNM6NprEkzaprFk6Us6SprOs6Us6Vp8Ir7VCDCwOhoODDrNoKinPDGqA0RhlEnfhnWpNDIHmajNoHqBhNjHhADEs6Xs6Ys6Zs6aDKHmajNoHpFhNjH3MhAijADEnfwP0NkUDJ1F6XhjPihfikMhnblgcl1BxJDIrNoK0RqAwOkVhlEIDEs6cs6ds6es6fDLirJh6AipOiwbiwajkLi5IkhBirQj9Eh4aDMHjN3MmaoKrNhZhIjHDhpNoHDCs7Bs7CDEinPrNj9Cj9DDI7UhoB1DiiNpG2btHyVDIHmajNijAoH3MhAjHDDs7Es7Fs7GDIwEh4BlhXjlRj7ci7KrHikGDIhOjClgXk_Pk_OhzbirNzPDJnfwPoKrNoJi1RrHtHlCDDs7Is7Js7KDHwOhoOluVl5JljLljGqYDJ1FikMihfl0JhuIl4P0Rl2ah2ZDGkUnftHqI6Sl5DDDs7Ms7Ns7ODGs6bs7As7Ds7Hs7Ls7PDEhNkaHUMhsYprEkzOprFk7Vs7QprOprOs7Rp-Ep5fCDKsLtLk-cvIh7Hh-VhyLhrSh5Hj0GDMiYLndhchenSh8TpZqMyNh2LiiKDCs7Ts7UDHnSuNrTvUj8Gh4FhkUDEL2exGhmBDEHhAhOjVDHsaDiDpbhRqFiFDEs7Ws7Xs7Ys7ZDCs7Vs7aDMsLtL2EvI0WuNijfsFhpM-TiiKh2LDExYjbh8SyKDHKyNiDnNiSpahpIDDs7cs7ds7eDHhqehpMipQh6HjqchwdhyJDGiDjbmDyKKhADCs8As8BDHvIloMh8Sl4Ql2Ej-Jj5ODInCimT1SpZjUyNpaiwJDCs8Ds8EDDs7fs8Cs8FNYnCk8Bs8GqkVCDHsL2Eh6Xh6YtL0Wi3TDHtRhKhuXhjahgFhrVnIDKrJl3Gi1W6QThBhIhSiPiSDFHUhAhOLDEs8Is8Js8Ks8LDI0WjoXjoYj6Wj6Vl4KsFhyHDEHhAhOLDHhIThKjW4chBhkUDDs8Ns8Os8PDChK4RDHuNsLtLvIvUjjdhoKDGiShBTcqMrJDEHhAULDEs8Rs8Ss8Ts8UDDs8Ms8Qs8VNbhjak7Js8WqkVCDLjiTj7Jj0A9OjhckhGjpLlrRj0BjhdjuJDFHhAhOUjVDKrT1cmFi0fvIi1XsLtLiSpZDDs8Ys8Zs8aDFsLtLuNrTvIDFhhf2Gl3T9OinRDEHhAUhODGiS1JcqMpfxBDEs8cs8ds8es8fDGhyLkiEj7Ih7Ij-BjpQDKjBjUhcheHLmGiYiV9ODCs9Bs9CDDs8bs9As9DNhLlrQkves9EqkVCDJsLtLvIh7HhrSj9d-b1dh-VDHKhtKhRhEpbkchrNDDs9Grybs9HDGhrNj2Sj4Lj9ej7Dj-ADJLhQmFhR1dqFhtKhcheDCs9Js9KDFnWpAvUihRrTDFpbhtKhR2EyHDEHhArYhODEs9Mrybs9Ns9ODDs9Is9Ls9PNiHljTk8Os9QqkVCDHkFnbhrehxR5dh4Gh-QDELhQkHxGDJsLtL2EuN0WvIrT5dmFDJThSiPiSjEDnGsO1ODEs9Ss9Ts9Us9VDH5dj3PhrUhrejjcj4dh9PDIhSiPTjOOjEyInGDCs9Xs9YDEhqejjbh_FhhMDInGhSiPTiJ4eiSODHHhAhOUjsKzcrTDDs9as9bs9cDEsLtL2E0WDDrzYrybs9eDEs9Ws9Zs9ds9fNjMkFk8Fs-AqkVCDFs8Hs8Xs9Fs9Rs-BDHUHLkFvbpE6VMhsZprEkzLprFk2Ms7bs-CprOs-DryMqkVCDJiCnYoLybyaoEvPoakiRDHOThBjXalGh6PDGjTrWiMjcFDDEs-Fr7Fs-Gs-HDJ2Ij0JqT-PhhKi6Ri5eh4Th5eDFalGkBkLhCDIODFkfiZjTiMZDDs-Js-Ks-LDGh_BkgXj-Xh5ejzBijIDIalGDFOTh2OhBDCs-Ns-ODCalGDBiMDEqvds-Qr2cs-RDJrShpKjNkXj0TxN6AjVh2JDDhDmUi0ADFOalAThBDIiCInYoLjcjTifHDEs-Ts-Us-Vs-WDGqTjhHjiKi6Vj_Gh4UDEDFiZkfDGOifakLh1BZDDs-Ys-Zs-aDGs-Is-Ms-Ps-Ss-Xs-bODlhSprEDBs-dDFscOIkakNMhzKprEkqWprFklKs-cprOs-es-fqjYr7VCDEtGkV5PhnWDHwah3MjtfjuDjsejyajuCDInRiehZhFkEiVmSaDIHmajHhOUhAqDmGDEs_Bs_Cs_Ds_EDJhlbhxSjkBjvUj3H-MjkAh9BhrHDMiFnOvZDjThnHHpNmSaoejHDCs_Gs_HDDtGkV5PDHllYliMhiOlmXh9Gj8NluIDFlGaL0JhTDDs_Js_Ks_LDFjxYjxajxcjxdjxZDEtGkVmS5PDCs_Ns_ODEs_Fs_Is_Ms_PDDwZhGKDGvJoWmBjcvZmLDHDlEFvaiDoXqQDHjCpNhlbjHhxS7TmGDEs_Rs_Ss_Ts_UDNjnMjnLhmMh-Xh9DhySh4Oh4Nh4MjqXi2Xh9BhhIDLiZnclVlCoKwJiUmSkBlOhjEDIHjCjHpNqDmGkEmaDDs_Ws_Xs_YDDlEDlDDBjcDDwZinbjCDGHUjHpNjChNDEs_as_bs_cs_dDGi3Yj_DhyTkhckhYj_CDEjCmGvPh9DDIDFhjElCjTkEjDnBDDs_ftgAtgBDEs_Vs_Zs_etgCNYljHkzZtgDp9GCDCtGaDIHjHmahOUmGpNhADJtdkB-dijQh2bi-Dh5dh9F3bDJqbhudlGhThCrIh8aD2CDEtgFtgGtgHtgIDFlGiiUhClkMk_LDCjC3bDIHjHmahOmGUpNhADKhudqbrIhTh8a3DyJjQjKjYDEtgKtgLtgMtgNDLjnOj3Fh9FjnQjnPjrPj3IjxIjxLkiIjxJDIDwTuIHjCFiDjHDCtgPtgQDFj3Ej2fj1ej3Bj3CDHakBl0OlGhCDmYDCtgStgTDBtGDEwarWFDDKHLiCpNjHmahqKhuDhOUDErrDtgVtgWtgXDFtgJtgOtgRtgUtgYNbl4ck4OtgZp9GCDCtgEtgaODlyTprEDBtgcDHjCkatKlelLHUMhmaprEk1DprFkuDs_Qtgbtgdtger2Vp9GCDDkMhNlaMklEprEkqbprSk7XprOprOprOthAr7Up5fCDB5VDIl3JhhDk-SlpMltBh6JjkfjtPDHhmQh_DkV7TlwBxSkUDDthCthDthEDKHhNjNjHmaqBtXUhOpFDHfmT1f7Eh8eDiDDIhgCyV0fkU3FhwTxRllBDEthCthGthHthIDGmEnShuArFhgUi3SDKizdlxNhwJilahoeizYjnIj_BhFlxZDMhXiLjPHpFKjchGjHqBhNhADDthKthLthMDH2e2Eh3bh6Xi0Zi3Uh6YDIHjHhAhOhNUmapFDIhVsFjWThoWibnT6UDEthCthOthPthQDEthFthJthNthRDJmEnSlahuAioVhwEhgUijIh4FDLHhNpFjNjHUqBtXhAhOreDDthCthTthUDBreDEmEnSlahwEDCthWthXDCmEnSDFpAiXaF6BDJHpFjHqBhNhAhXiLjPDDthZthathbDEhXiLjPudDFmEnShwEl0bhgUDCthdtheDEthVthYthcthfNYlak0CtiAp_CCDHhXiLjPtbudhpJh8CDPyVxR0fhoG3KhtfliYjtbh6Nj2ZhkJimdxVpK-LDNHhNpFjNjHmaUqBtXhAhO3MoHDDtiCtiDtiEDJj2Nh6Ni5Nj2OjlVh8ei5Oj6Qj2dDLHpFjNmajHtXqBmTlvDltGoKDCtiGtiHDIhwTloQimdhlAh9XsF-LltdDIkViC7TUjChuD7Kh2TDGhXiLjPnIhzaudDDtiJtiKtiLDEyVxRhoG0fDDkUhwTqIDGkgTkgSh6Jh3ZhpJkVDDtiNtiOtiPDGpKxV-LtbxRyVDCthWtiRDFtiFtiItiMtiQtiSNbhtfktdtiTp_CCDFjWlfseh3HigTDHhXiLjPudhpJsF-TDKH2ehN6RUjHhAhOmajrVDErzBtiVtiWtiXDFsF-ThlThyHi9TDHzLjWlftIrGiA6RDDtiZrybtiaDEjoZjmfh-LhvPDEjWlfiAtaDDticrybtidDDtiYtibtieNhLljQkrKtifp_CCDIoIh5T8FhlOhiOi2Zh5Si7eDIalGmRxMpbkB9D0JDNreHhNpFjNjHhXiLLUvAjPhGDDtjBtjCtjDDDmRjChmQDFhXiLjPpUh8CDGlG0JhjOuekiWh5EDHLhTqbh9GrIhChQDEtjFtjGtjHtjIDEreh7KikPi-HDFmRamYkLlGDHhXiLHjNpUoIjPDDtjKtjLtjMDDtjEtjJtjNNiHoIk2QtjOp_CCDEtiBtiUtjAtjPDIkMlamEnSpKsGoILMhsaprEprEprFklFthStjQprOtjRr7Up_CCDMhiDhiBhiChiAvAhlYipDj2ejiDh4Gh7Xi-IDMkbhjQDiUF4VlPpXlOxGH9YDCtjTtjUDEkbhjQ4VhhfDIDF6ciDqFkflTiZDJHhNjHqB3JUhAhOpFDEthCtjWtjXtjYDGDxaiDqFkflTDFhXiLjPudtbDI3JhhHhhbhmD-QyWh3ZxIDDtjatjbtjcDFjrQi-bi3Rj2Mi_NDCthdtjeDFhmHh8dhhTh7F-VDDhXiLjPDCtkAtkBDFtjVtjZtjdtjftkCNYl4Xk8atkDqjBCDGhXiLjPtbudpUDHhVrelamEibvGkLDHDFiZkfqFxa8cDKHhNjHqBUhAjNvAhOpFDEtkFtkGtkHtkIDGhiDhiBhiChiAvAhlYDGhVrelaibmEkLDCtkKtkLDGDFvAiDxakfDCthWtkNDEhhGjqUrekgFDCthdtkPDEtkJtkMtkOtkQNbl4Wk8ZtkRqjBCDGoIh5ThlO8FhiOh5SDLDFiZhqJiDvAkfoOxalElTDLHhNpFjNjHhXiLLUjPhGDDtkTtkUtkVDDmRjCxADDLkiXueDFDFiZhqJhjEDEtkBtkXtkYtkZDDh5Ei9Ni9KDGhXiLpUmE8FjPDHDFoOhqJhjExMiZDDtkbtkctkdDDqLhXiLDCjCmRDDhhThmHipXDDtkftlAtlBDEtkWtkatketlCNhLlrMkwKtlDqjBCDFhXiLrejPtbDHlGh5JmYj7ftdh5KhCDGremEoIpK8FkLDIDFiDvAxa7FkffDEtlFtlGtlHtlIDI7FtdkBioAh5JlGhtMhCDCtkKtlKDDh7KikPj4eDGkLhkKDkBlGaDCtlMtlNDDfDFDFlgEjxKjxMh9Nh5KDEhXiLreoIDDtlPtlQtlRDEtlJtlLtlOtlSNiHl4bk-DtlTqjBCDEtkEtkStlEtlUODlnHprEDBtlWDFkMoIDsThNMhsbprEprEprFk-JprOtlVtlXtlYq-AqjBCDEiGjZmCkIMhiZprEhtFprSktOprOprOprOtlaq-Ap5fCDEmCkIiWiGMhmbprEhzOprSkqLprOprOprOtlcq-Ap5fCDFiQkOkW3TjwcDFThSiPOiDDIiZ_flChkOkAhdDoZDDtletlftmADCiGhWDETjehIhBDJiQkOkWZjaDkGnZiWDEp9BtmCtmDtmEDCtmBtmFDFiQkOkWjoSjzMDHhchecoUkRialKDHInDjQHkGhTnPDDtmHtmItmJDFchcheiamYDE5finTxNqVDDjeielKDEtmLtmMp_YtmNDDiQkWkODEkGjL-I3cDGIjQhThCtV5UDDtmPtmQtmRDKh7ch9chpXhqCh6IjpFh9ShpL9ahrNDGiQkOkWjehIkGDCtmTtmUDEtmKtmOtmStmVNY-Kk9TtmWp9GCDGnZh3CxWh0ehhQhjLDFhIjehSiPTDJiQkOkW3OZiWimAihTkIDDtmYtmZtmaDKh2ahpZhoPhrah-KhtRj8fj9Ai6K_fDJiWiQIhSiPTZjeiGDCtmctmdDGh0ehjLhhQhmAnZhqMDCp_ctmfDDtmbtmetnANbhjekxDtnBp9GCDFiQkOkWhIjeDKuHyXkSkAhdhlQj2VtVkdh5ZDLIiGiWiQkOkWnGDiDkGhTDDtnDtnEtnFDIjqVjrHjqajqWjrIj3Uj5Fi9fDKiQkOkSkAuHyXhdIhcheDCtnHtnIDBuBDChIjeDGiFoechchenODHIZiQiW5fnZkIDEtnKtnLtnMtnNDDtnGtnJtnONhLl4ZkuRtnPp9GCDFZiWiQkOkWDFhSiPThBiDDJkSkAhdhlQyXjaiOkdpZDJjehIIiQkOkWiGhTjODEtnRtnStnTtnUDLjrMj2Pi3ej2HjobirBjocjrNj2QjxEh3cDHiQjOiGZhTiWIDCtnWtnXDCZiWDDhSiPTDDtnKtnZtnaDDtnVtnYtnbNiHl4Yk9Etncp9GCDEtmXtnCtnQtndODhuOprEDBtnfDGmCkIiGjZiciWM4FprEkYprFk7BtmGtnetoAtoBqzPp9GCDHuRh4Xh5Gh_Hhqdi9Ui9VDNsW9e0GnZqRsE5C5HhdjajOZnGDCtoDtoEDFuRh4Xh5Gh_HhqdDFjehIcxMlKDJhjehgekFjdiWiQmbkGl4EDDtoGtoHtoIDHsW9e0G5HjraiiCh9aDMhdjasajUTZsEtInOhSiPkFDDtoKrzBtoLDKnbhrej3RjpSjqMliJihOh9Pjtei-FDEmLilALhQDHTkOhIibjOhSiPDDtoNtoOtoPDGnGxM4epbsWl0ZDIThSiPjOmLiOZODErybrzYtoRtoSDDilAlucluCDFhEkcmLmBvJDFhIsWxMjecDEtoUrzBtoVtoWDGtoFtoJtoMtoQtoTtoXDFqJLkFjdmCM6OprEitaprFktNtoYprOprOtoZr2Vp5fCDCiWZDJxWjOhoPhpZnZh3CljDloIlIDEtobtnLtnatocDFhxLi3bhraj8eioZDMiFnOjakAkShdhTZzRlHiOiJDCtoetofDCtodtpADHhSiPTjOiQkOkWDQhrDi8DhpYhiJh-BhqCh9ch9Ah9Sh6IjiC9aj2Gi8EvKjsWDCtpCtpDDGhSiPTjOxWhoPDHpKmEjPtbhXiLhgFDIHjHiCUkSkAtEtQDDtpFtpGtpHDDjchTKDF1IqMmbtEjODEryYtpJtpKtnaDDtpEtpItpLNYizNk9OtpMqkVCDGhSiPTjOiWiDDGuRhhMnbsW5Hh_FDLZ1ImbkSkAhdiQqRtEjOxWDDtpOtpPtpQDE1ImbqMjODBmLDGhSiPTiWZjeDEtpStpTryPtpUDHh9aj6Lj6K5HiiChpXjtSDJhSiPTjOxDkGkSkAhdDCtpWtpXDDtpRtpVtpYNblzTkuOtpZqkVCDEhSiPThBDJiWiQkOZhHjOkWjalIDEtpbp9BtmCtpcDEiQkOkWiGDEhSiPTjODJkGZkSkAhdhWpUjQiWDEp-NtpetpftqADBhHDCZqNDFhWiGVWiWDEtqCtqDtpftqEDDtpdtqBtqFNhLl2CkuZtqGqkVCDFhSiPThZhBDEmAilDiVxZDGhWiM-OnFjtdhjCDIkGZpUnDiWiGhJqODEtqItqJtqKtqLDJh-SjxVjxejxfi3IjxXkhSi-LjmHDHhSiPTiThVxDhJDCtqNtqODFnFxS8PvJsVDGhSiPTlKhIhBDJkAkShdjaiQZiWxZjUDEqqftqQtqRtqSDDqyfqiRtpbDEtqMtqPtqTtqUNiHilDk9NtqVqkVCDFhVibjXhoLvGDIThSiPOhBhFhZhIDEqpKtqXqyftqYDEj4K2Jj5YhmIDGhWThBiRhSiPDHhVibhoLlJkAhdjaDDtqatqbtqcDChVibDC-HlpKDEtqetqfqpKqyfDDtqZtqdtrANjMh2Qk9JtrBqkVCDJiGsEqR3Sh5Nh9A9ailPl2ODJhSiPThBjOOiWhdjeDDssQtrDtrEDFh2Vh0VsEiQj9ZDJZiWkSkAhdjOkElvIivHDDssQtrGtrHDHhrYkhVh8FjxCjxAjjFjxBDHhSiPTiWjOiDjeDCtrJtrKDDtrFtrItrLNnHizSk9UtrMqkVCDFhSiPTjOiWDHhEjfrJfsSqKjJDJVWXiQZhIIiWjODEtrOqxatrPtrQDGh6ThlejrWh6ShmCiqWDIfqKhSiPTiWjOcDCtrStrTDEiJoBibhVDFqK5TrGfmYDEtnatnZtrVtrWDDtrRtrUtrXNtBlpLk9HtrYqkVCDHtpNtpatqHtqWtrCtrNtrZDHiWlIiGjZqJhKofMhscprEkpHprFktMtpBtraprOtrbqwHqkVCDDhHnXkaMhsdprEhidprSkwMprOprOprOtrdqwHp5fCDBjnaDLhdjUkdiVnUkSjakAtVhpQpZDCtrftsADIhdkdnUpZh7dkgHtVjaDDtqCp9BtsCDFi4Xi4YjkYjkZi4VDIhdjUkSIhKkdrfsMDCtsEtsFDDtsBtsDtsGDFjcrDnNoWmBDHKhfzJh3WinXmDiXDKVWXIpB7ZchFhZjDDEtqCtsItsJtsKDIhxchxXjwBjwLhxDjnbjwEjwJDKjcrDnNoW6ShZhFoDVhBDDtqCtsMtsNDDh3eioFi4aDGzJhfKmDiXwFDIjcnNiUlQxBqYlPODDtsPtsQtsRDDtsLtsOtsSNYiubk9KtsTp_CCDBllbDFiMiEuJhoUikBDJVWXIrYiXmW7ZhFDEtqCtsVtsWtsXDF0GhvN0OkiAhmBDJiMhWhoUoDiXIhjCoClEDDtqCtsZtsaDGIVWXlHibDHThBcnBOhZhFDEtqCqyftsctsdDDtsYtsbtseNbi2Mk9Ltsfp_CCDCtsUttADFhHuYickajZM4GprEprEprFkpStsHttBprOttCqwHp_CCDFjuGh4Yh4AoX0GDJnOiFhjchgHiVrK0cyJiiBDDtqCttEttFDBttGDHi4di4ci5Ai3di4Ti4bh3fDMkRhdjUiEatVhCnZiRlOiUrKDCttIttJDGmAiVmf9bnUtVDKwKhKjyPjyWjwWhDqZlJ-NjwXDHIsMZiSpfxB1JDEtqCttLttMttNDJtVkdhdjiNh7dhpQkAjwakSDIIsMpTqYnPwFllc4TDDtqCttPttQDDttKttOttRNYhkWkoUttSqjBCDDkErdnDDNhcheiVmfnPiaiUlPc3LmX4VnBDEtqCttUp8dttVDEi5Bj6Nh3eh3fDKIpTsMhfKzQuIvYnXwFDLhcheiaiUlPqYrKkblO3LFDDttXttYttZDEmfoXltXxfDGpQkErdsMl2Q0cDInXuGvYpThzXjTtIoJDEtqCttbttcttdDDttWttatteNbljIk7WttfqjBCDBnXDIh1FijKiTltMi1Ti8ClgUlnJDCtuBtuCDIh8DiqTjvfjwCjwHjvdi4Ii4KDFjtRltNihGh1FhvZDDtqCtuEtuFDIoUuXidh1YlR2BnWoYDLkTjpCsNwHlQjJyFzJhgMhClFDDtuBtuHtuIDDtuDtuGtuJNhLlnFkpTtuKqjBCDFZqNh2eubiDDLhvXiAjWoJuPtI7SiYj3Tj3SzODJufrI3DuGpTjQkZ4X4ODEtqCtuMtuNtuODBhwfDK7StIoJhvXuPiAzO1OahpEDCtuQtuRDDZqNiDDEiOh4YjiSljcDDtqCtuTtuUDDtuPtuStuVNiHiDk6GtuWqjBCDFqNhXiLqLZDGoBlalHlyWibhVDNh_NwblbinBizQkiN3F2dh_ArGiMidlKDEtqCtuYtuZtuaDGhlci7EihPh0DhFySDGqNhXiLyElHibDDtqCtuctudDFhpRi4Z-NjkEjkFDGlHoBlaxZibh6RDMlO9YrGiMlKid0UlbuW5ThCqaDDtuftvAtvBDDtubtuetvCNjMlwOk7AtvDqjBCDIDlElDlWiDoXhkW9bDJiZnclVlCoKrNwJxUh3UDDtqCtvFtvGDEhwfioGi4Wi4eDNiUlPlOrKiZlCikWqNoOmSlVoKkBDCtvItvJDCnXh4ADDFDiDDFqNlEiyPZubDEtqCtvLtvMtvNDDtvHtvKtvONnHlSkzGtvPqjBCDGttTtuAtuLtuXtvEtvQODhtOnHDBtvSDIhH2ZuYzbuZnXlaqXM4HprEprEprFk1XttHtvRtvTtvUqwHqjBCDDmNOicDChahMMhiaprE_QprSk6FprOprOprOtvWtvXp5fCDDiOj-Hj4fDMhdjUkdhpQinGlzfloPkSnUiVkAtVDCtvZtvaDJlcmImOkZmQjlE4X4OmPDIhdjakCmJhWkdkAjUDEtvcrrCp9BtvdDFkCmJhWk_AhrWDGsf5KjDlchdjaDErrCp9BtvftwADBiODIvY2YhzeijVjpIltDsQrKDCtwCtwDDEtvbtvetwBtwEDFmNOicjZpcM_NprEkYprFkvYtwFprOprOtwGtvXp5fCDEjE0c7WlvQDKrKnGivWlPqYiUhgMoJ4eiSDDtwCtwItwJDBtwKDJjyRjyTiqAjyYjhMjoejyXjwYjyLDIhVibkLlJoD9YZtYDCtwMtwNDMjyOjySjuEhlSjvai3B-Yi3DjyQjhLluZjiHDCtwCtwPDDhVibkLDFwQ0BjofrWlvPDChpAODEs5NtwRtwStwTDDtwOtwQtwUDDAuTGNYiiOiuUtwVtwWCDOlFkTrErUnCmDpBxFhtXoR1SlMhgdoaDDtwCqvdtwYDChDeDJh6Dh6ejiYjnYrEh4HlMjiejqKDEiO0cwejEDDtwatwbtwcDCiOweDLjsBj2chpVjrejpJjqJhqahqZ0Qkgbj5JDCtwetwfDFpahwFrUhtXhgdDGiRjOhDehzVwcDDtwetxBtxCDEtwZtwdtxAtxDNblhTk7StxEtwWCDDkFmLnbDDtwCryPtxGDDiOh6bweDGjSnDjLiQkOkWDJnFvJlJqMsVZxSiGjODDtxItxJtxKDEZqNiDlJDDtxItqCtxMDGhXiLoBlHjPqLDHlJjOh2epXZhWiDDDtwCtxOtxPDDiBIHDIiGjcTsEhBhIjehTDIZjOiWlJiDkOhHiQDEtwCtxRtxStxTDDnbkFmLDChpR-NDGhrYh8FhxQjS3TiQDDtxVtxWtxXDGtxHtxLtxNtxQtxUtxYNhLiGk1NtxZtwWCDHjAuOmKoaldnWtWDImJwRjBhEjJkCTiiTDDtwCtxbtxcDDmJwRkCDEweiOhiM0cDDqgBtxetxfDFhlPzAhjboYjVDFmJTzEhEwRDDtwCtyBtyCDCmJwRDHmKoajKtWjVldsUDDtyEqgBtyFDDi3Oj4Mi3PDBtyHDFtxdtyAtyDtyGtyINiHxTk9MtyJtwWCDKhWhViblJpWZThBiRhhADDtwCqpKtyLDEjhSjhUjhTi3ADCqpKtyNDFj5X2Jj5Wj5ZhrQDDiOwe0cDGhgblJhVZiRhWDDtyPtyQtyRDFhhGhwcj-Kh6Qi3EDDqpKtyTqyfDEtyMtyOtyStyUNjMh2Qk8TtyVtwWCDKjfrJ3NzGsCizbhJjElvLzEDDtwCqxatyXDEhwVizczGsCDFjYjKiJxckJDDtwCtyZtyaDDweiOhiMDDqhEqxatycDDhmCh6ThleDGfwclJzEhgb9YDGhwVhtRhgJrJlvVzGDDtyetyftzADEtyYtybtydtzBNnHixIkvAtzCtwWCDGtwXtxFtxatyKtyWtzDDIOqJpCkMhHofiGhKDDhMhaiKM_OprEigJprFk0BtwLtzEprOtzFtzGtwWCDEtYDvaiDDMiZnclVlCkBoJaoKiUkLhgbZDDtwCtzItzJDFhNkLZubqPDIhVibhClbwboDlKidDDtwCtzLtzMDCtzKtzNDHhNkLmYhVibZubDDiJwNjfDDtwCtzPtzQDE8Chqb8BhrODCiJjfDCtzStzTDHxZhJrLhClbmYi4JDDtwCqxatzVDDkLmYubDEVWXiODEhVjfhDjADEtzXqxatzYtzZDEtzRtzUtzWtzaDEAuTGhPNYiKk7btzbtzcCDIhNkLmYhVibZhEubDGhDoGiRwDpHsbDLVWXInKiTFiXmW-GHDEtwCtzetzft0ADE8C8BhrOhqbDFhDoGiRwDpHDCt0Ct0DDIh7Ph7Qh7Oh9Hi6Th4Vi6bi6XDEiOkL8C8BDCt0Ft0GDFh7Ph7Qh7Oh9Hi6ZDHIF-GiXmWmYkLDDt0Ip9Bt0JDEt0Bt0Et0Ht0KNbi1Hk7Zt0LtzcCDHjAldjKhvDmKnWhoADHhEsSqfjJk-XiYaDEtwCtzPt0Nt0ODIh9Kj4Qh7Ri3Ki3Nj4Bh9Ji3ZDCt0Qt0GDFjAldjKhvDmKDCt0Ct0SDDh9Kh7Rh9MDHmKnWoaldjKhvDjVDCt0Ut0VDEt0Pt0Rt0Tt0WNhLxTk8Et0XtzcCDDtzdt0Mt0YODlsdprEDBt0aDFmNOiKickNDDhaiKhMM_PprEnieprFknLtzOt0Zt0bt0ct0dtzcCDCiKqJDCiKjGM_DprEhicprSksAprOprOprOt0ft1Ap5fCDFjfrJzG3NsCDIfcoUrLnGTDuPDDqxat1Ct1DDCiJvQDCuRtfDHjfhVibhJ9HfoUDDt1Ft1Gt1HDCt1Et1IDFiJvQwNhgJjkeDFHUhkQhOtTDILhQrUhjYhEkckFjODDt1Kt1Lt1MDIjzdj7Ejzf9Ihkfh7UjsJjzcDHLhjYrUhEkckFjODCt1Ot1PDEhjYl3PlmDl2TDEhEkcKzfDDLhQrUDHiJiShzVHUehgJDEt1Rt1St1Tt1UDCj0ZjzYDFsfi8J5KjfhTDDt1Wqxat1XDEt1Nt1Qt1Vt1YNYlgSkpYt1Zp5fBDGkUtFqWqIxKxEDHh-fh-eh_Ch7Sh3YkgOi3QDCt1bt1cDGkUtFxKxElreljfDLjPpK1Ll4OhgFhXiLnbmEhkNnIDDqxat1et1fDFh8NjyNjiAkiYi-GDHiJtQrJxEh1ZfiMDCt2Bt2CDDt1dt2At2DNblnKktGt2Ep5fBDEiJvQwNimZDGiGhWhjVkCmJZDDt2Gp9Bt2HDJhjVhWiGlwF9MlrIh-EhoRimYDDqrdp-Nt2JDFhqQhqPhqOjmOjmNDHVWXIiGhWhjVDCt2Lt2MDDt2It2Kt2NNhLlgTk5Et2Op5fBDDt1at2Ft2PDGiKqJKHUicM2LprEkYprFm3Gt1Jt2QprOt2Rt1Ap5fBDDkMqXlaDCiKhMMhiSprEhtDprSk9FprOprOprOt2Tt2Up5fBDCoBlHDE6UhgPihQjmcDHtSyWhKhXiLifl0NDDt2Wt2Xt2YDFhXiLqLnIlHDGzRluHigZfhgC5TDGhHjdleLkXlFDDt2at2bt2cDCt2Zt2dDIhXiLqLnbnIjPlHoRDH3Fh_Nh_AlwNj5Lj7YhtfDHhVibqWiUjXhoW4cDDt2ft3At3BDGjmCjmDi8Ki8Lj2Rj7XDLhXiLjdlHjPqWjXiMDhEnIDCt3Dt3EDBlaDFhXiLqLjPlkSDHxEi0B4ciFiMFrGDDt3Gt3Ht3IDFhXiLqLnIjdDEtRifqM1GDIljbqAqCpWhBTiUcDDt3Kt3Lt3MDEt3Ct3Ft3Jt3NDCAuTNYilbktVt3Ot3PBDJ8EioMinYjkOixQiwdinZh6FkiLDNhXiLcfyIiFlHxPnZjdnOF0dDCt3Rt3SDCtQ1aDHhXiLqLjdxPnIjPDGyIcfhSiPTDDt3Ut3Vt3WDHhpG1bhkclldjvEjvHjvGDHhXiLqLxPnIjPtQDKlmbh1ZhZiiAcrJTkUjO7ZDDt3Yt3Zt3aDEhXiLjdqLDEOThBjODBhEDEyElHhVibDEt3ct3dt3et3fDEt3Tt3Xt3bt4ANbtQktPt4Bt3PBDEoBuQlHxZDEiM-OvRiFDMhCwblbjQidlzVoZ0UlJlKaiVDDt4Dt4Et4FDDoBuQlHDHhchecrGmYoUiVDJiMxEkU1btQhCjQwblbDDt4Ht4It4JDExE7PkUuWDEtQh2KimC1bDHiMiVhcherGc-HDEtqet4Lt4Mt4NDDt4Gt4Kt4ONhLhVksEt4Pt3PBDKoBuQlHhwchhGjqZh6QjmIj_Ej_KDJhFhZOThBnBchI8TDDqyft4Rt4SDIjhQjhWkhajhYjhRjhXjhPi6dDQlHhF5ShVibsakShhEiFh0CnOhChXhTFuIDCt4Ut4VDFh7ZijOipakiBi5HDJlyZhkcwcloBh0C1biuauBjmBDDtqet4Xt4YDC1bimCDGipHi_bjgKjlQjtLi2LDFhXiLh7NxPjPDFhWhFhZhIsaDEt4at4bt4ct4dDEt4Tt4Wt4Zt4eNiHjZk2Ft4ft3PBDHhXiLoBlHjdnIqLDIiRoGO7MhwBpHwDhoYDDqpKt5Bt5CDH2JirDj5V8D4d-aj5bDHiR8ejjaoGpH7MhoYDJhXiLoBlHjdnIqNhqVhhaDDt5Et5Ft5GDIj_ZioCipbl3QjmAkgZkgalxVDHoBlHhXiLnIjdhWDDqpKt5It5JDDt5Dt5Ht5KNjMlzMk3It5Lt3PBDHVWXiXmW6AlDDGhDiRoGmUwDpHDHoBuQlHhXiL8Eh2KDDt5Nt5Ot5PDEoBlHhXiLDJ2IjgLi6Ui6cjybjgW-Ph-Rh4VDCt5Rt5SDGIiXpAnKnW-ZDGhDwDpHiRoGmUDFoBlHuQhXiLDIiiXlPpJjJyJjqShEZDEt5Ut5Vt5Wt5XDCiRoGDD6RlyP7ODFFiXmWpAjXDDhVibyEDEt5Zt5at5bt5cDEt5Qt5Tt5Yt5dNnHl2AkqHt5et3PBDGt3Qt4Ct4Qt5At5Mt5fDHkMlaqXjdhKjZicMhsBprEprEprFk6Tt2et6AprOt6Bt2Ut3PBDGhXiLqLlHnIjdDHDFkflTlQqF1HDLkbhjQhhf4V-QpXyWzRivOhgCxGDDt6Dt6Et6FDRhiDhiBhiChiAvAi6Fi6Ii6Gi6Hi8di8eioLi2Si6Jh7XjsXi3CDMiUDFlPiEkblK8clOxGpXiRDCt6Ht6IDEhXiLqLjdDEhVlaibvGDFDFiZkfqFDH-HhgalJikSkLoDZDEt6Kt6Lt6Mt6NDDhXiLh7NDCtkAt6PDEt6Gt6Jt6Ot6QDDAuThPNYlnIk7Qt6Rt6SBDFZqPjZublLDKDFiZkfjpOiDxa8cnclEDDt6Ut4Ht6VDEDlDlWlEDGiZnclVlCoKwJDGoBlHuQhXiL8EDDt6Xt6Yt6ZDDlHoBuQDD8TmSh-DDHDFlE-QqQlLkfDDt6bt6ct6dDDt6Wt6at6eNbqPk9Qt6ft6SBDCt6Tt7AODi2EYODi2HbDCt7Ct7DDEkMqXDsTMhsCprEprEprFk4AprOt7Bt7Et7FqwHt6SBDEkCmJhWiGDGsf4S5Kimfl1MilBDEqxap9Bt7Ht7IDLiO-NhpRhxLiQi3chhMj4Wj4ZhhaimGDJfzRjfjEhuFhgeZiShVDDqxat7Kt7LDMhoRhxe9Mh-EjpHllNh-Mj9Lh6OjmTh3VkhRDHiJjYkJIjasfveDCt7Nt7ODEjYjKkJ6aDD3NzGsCDIuPTiMhwKrRDnGijVDEt7Qt7Rqxat7SDKjmQjmRjmPjmLhxUhqQh6Rh6ShqPhqODLlKrLhClJiMTiEhcheZlbDCt7Ut7VDFt7Jt7Mt7Pt7Tt7WDEvNiKjZicMhmTprEhibprFnhHt7XprOprOt7Yt2Up5fBDibp6Ap6ap8Jp-Fp-IqiPqjZqjcqjfqoTqqGqqJqsFqtNqwFqwIqwKqyFqzQqzTq2Mq4Uq6Qq6Tq6Vq7Zq8Nq9Hq9eq-Bq_NrhGrhdrkHrmCroQroSrpcrrZrrarsVrubrudryKryNr1Cr2Wr2Zr5Wr6ar7Wr7Yr8JshRskZsnbsqKssMssPsuXsxFs0Is0Ks5Bs5ds6Ws7Ss-Es_AtgfthBtjStlZtlbtldtoCtoatrctrettDtvVtvYtwHtzHt0et1Bt2St2Vt6Ct7Gt7ZPQt7aprOt7bprODCJiIM_FprEhsfprSkwDprOprOprOp5dp5et7dBDDJGpMM2TprEhnFprFkvfp6WprOprOp6Xp6Yt7fCDCJpMNYizfk9ap7Vt8BENbi1Mk8Vp8Et8BEDEKhEkch3RDDuWmjLl7dDEp6bt8Et8Fp9BDEuWmBvJqYDFIiXhVibhgeDEp6bp9It8Ht8IDCt8Gt8JNhLn4On3Tt8Kt8BEDDt8Ct8Dt8LM0ZprEhtHprFnjDp7Ft8MprOp8Hp8It8BBNYivbk4Gp9Ft7dENbiyek5bp9Pt7dENhLlwHk5Ap9et7dEDDt8Ot8Pt8QM4AprEkraprFkoGp8Yt8Rp-Cp-Dp-Et7dBMhiVprEk0LprSk1YprOprOprOp-Gp-Ht7dBNYlpWk7Dp_Bt7dENbi0VkuWp_Nt7dENhLivdkuSp_ft7dENiHizMksMqgPt7dENjMlvck9WqhBt7dENnHlvek1UqhRt7dENtBlmSkzTqhet7dEN4flvbkyDqiKt7dEDIt8Ut8Vt8Wt8Xt8Yt8Zt8at8bMhsHprEprEprFkwCp-Ut8cprOqiNqiOt7dBNYlvakvWqjAt7dENbizLk0eqjRt7dEDCt8et8fMhmVprEprEprFkyZprOt9AqjWqjXqjYt7dBM_GprEhzNprSk4WprOprOprOqjaqjbt7dBM6DprEhnAprSk6PprOprOprOqjdqjet7dBDDJpMuDNYizFk0UqlCt9EENbixNk0XqlPt9EENhLxTkxGqmGt9EENiH9UksWqmUt9EENjMlqAk6OqnGt9EENnHsUk3AqnVt9EENtBiKk6QqoAt9EEN4fiyVkwcqoOt9EEDDj2Ai9Ij2DDHrXxHrReokPh9WnaDCt9Nt9ODElmNrHloci7JDCnMijdDGrXxHrRnah9WiqBDDt9Qt9Rt9SDCt9Pt9TNhublxHnhat9Ut9EBN9LlvdkwJqlZt9EEDDl_cl_fmjVDGrXxHrRtOhjDIDCt9Xt9YDErRxHrXosYDCjfivPDGh2XlwVpiZhgTh0ZfDEqkAt9at9bt9cDCt9Zt9dDBpMNixVo2Hnhbt9et9fENixXk-Tk6KqkUt9EEDMt9Ft9Gt9Ht9It9Jt9Kt9Lt9Mt9Vt9Wt-At-BMhsIprEkYprFk6IqkKt-CprOqoRqoSt9ECNYlyckxUqpIt7dENblzNkrNqpVt7dENhLlzUkzIqqBt7dEDDt-Et-Ft-GMhsJprEigBprFk6Mqobt-HprOqqEqqFt7dBM6EprEiuLprSknSprOprOprOqqHqqIt7dBDDh2BwLhjKDDqqKqqSt-KDFwLkiJjvRi7Yi8bDCqqVt-MDFnJLhQl5IrUDEqqKqqYqqZt-ODDt-Lt-Nt-PDDJwf4JNYonCn3bt-Qt-RENbixAkyLqrFt-RENhLlwLkvdqrTt-RENiHlwKkvcqsAt-REDHrA6ThkbqKzdmFpfDEvDrEhnVzUDDqqKt-Wt-XDEzUhrWioUh4IDCqqVt-ZDCt-Yt-aNjMogInkEt-bt-RBDFt-St-Tt-Ut-Vt-cMhsKprEksUprFk6NqqRt-dprOqsDqsEt-RBNYl5Kk5WqsOt7dENblrCk2fqsZt7dENhLluAkyYqtGt7dEDDt-ft_At_BMhsLprEkqMprFkmVprOt_CqtKqtLqtMt7dBDBJNYl2Bk2UquIt_EENbimDk2WqvEt_EENhLlwAk2XquWt_EENiHljSk2TqvSt_EENjMlpek2VqwAt_EEDFt_Ft_Gt_Ht_It_JMwBprEk1VprFnlOqtbt_KprOqwDqwEt_EBM6FprEhieprSk6AprOprOprOqwGqwHt7dBM8HprEhseprSkwOprOprOprOqwJqwHt7dBDCJydNYigakxXqwft_OENbi1UktJqxYt_OENhLiKktcqyBt_OENiHlkNkwTqxJt_OEDEt_Pt_Qt_Rt_SM4BprEm2LprFkpMqwVt_TprOqyEqwHt_OBDEhgPivTi4DjmbDEifyWtSmbDEqhDqyGt_Vt_WDErLilVilWqRDEqhDt_YqyLqyMDCt_Xt_ZDHhSiPThBilWsEqRDGikAizKyWiftRltcDDqhDt_bt_cDE4dirE2J-aDGikAizKyWqRsEltcDCt_et_fDCt_dugADDwfpMydNYpgBm6eugBugCEDFhVibvGpWh0KDIiVjIcidiMlbjQhCDDqhDugEugFDEhmIirGjrCisADGjIlbiyRidlJhCDCugHugIDCugGugJNbh2QnvQugKugCEDChWh2MDEqhDugEugMqzADDhVvGpWDFIVWXuHDEqhDugOqzCugPDD2Jh9Vh9UDDOiRh2MDGjakAhdkSiOpZDDugRugSugTDDugNugQugUNhLo_cnvRugVugCEDDugDugLugWM2UprEmxTprFm6Et_augXprOqzOqzPugCCDEhVibhJ3ADGrLilVqRhgPivTpqZDE4N0SifrJDEqhEugZugaugbDBugcDIhSiPThBilWsEqRrLDH4N1NrJ0S3Ah0fikADDqhEugeugfDEh7fl_dl_e0QDCjfhwUDFTsEqRrLhBDDuhBuhCuhDDCuhAuhENYo2En2auhFugCEDEhVibhJ9HDDqhEuhHugFDHlwVh2Xh0ZixZh2Hh2GtPDGjFhVmYhJjQlbDDqhEuhJuhKDCuhIuhLNbo2Fm7FuhMugCEDDhWZvEDEqhEuhHuhOqzADDhVibhJDEqhEuhQqzCugPDCuhPuhRNhLo2GnvDuhSugCEDDuhGuhNuhTDEiKjZIicM8IprEmxSprFnmBugduhUprOuhVt2UugCCM6GprEk0QprSk2KprOprOprOqzRqzSt7dBDCJ6PNYlnSkvJq0FuhYENbh1Pk3Bq0TuhYENhLlybkxEq0duhYENiHhoMkzWq1SuhYENjM8Vk4Xq1buhYENnHi1Yk1Eq2FuhYENtB7OkoJq1HuhYEDHuhZuhauhbuhcuhduheuhfM4CprEprEprFkuGqzeuiAq2Jq2Kq2LuhYBNY-Kk5Oq2et7dENbl5Ak4aq3Kt7dENhL2Ck9bq3Yt7dENiHlhDk9Bq4Gt7dENjMlofkuTq4Qt7dEDFuiCuiDuiEuiFuiGM6HprEprEprFkpXq2QuiHprOq4TqzSt7dBDDJG_RNYlwUk7Uq5HuiJENbrHk5Qq5SuiJENhLxTksRq5euiJENiHllXk9Xq6LuiJEDFiAjWxflf2aDEoP6RkPlMDEVWIpBDEqvduiOuiPuiQDEhhLqThhKhiHDEiAjWxflfDCuiSuiTDCuiRuiUNjMh3HnzCuiVuiJEDEhWvE3R5YDFhITjehZlKDEVWIjFDEqvduiXuiYuiZDEhWiQkOkEDEhIThZhFDDuiSuibuicDCuiauidNnHokKm7CuieuiJEDDZqPhoIDEOTh2OhBDFsan4amSihPn_IDEqvdujAujBujCDDmgXl7BmheDGZqPhWFDmSDCujEujFDCujDujGNtBoxBmxeujHuiJEDHuiKuiLuiMuiNuiWuifujIM4DprEigLprFk0bq4bujJprOq6Oq6PuiJBM6IprEhtGprSktAprOprOprOq6Rq6St7dBM6JprEhnCprSk0VprOprOprOq6UqtMt7dBNYluTkuPq7It7dENbluLkuIq7Ut7dEDCujNujOMhsMprEkYprFk0cq6cujPprOq7Xq7Yt7dBMhsNprEkydprFkuEq8KprOprOq8Lq8Mt7dBMhsOprEigIprFkwRq9EprOprOq9Fq9Gt7dBMhsPprEksSprFkrCq9bprOprOq9cq9dt9EBMkkXprEkxKprSk9GprOprOprOq9fq-At7dBNYl1bk0Yq-bt7dENblrAkqEq_Ht7dEDCujVujWMhsQprEkYprFkmBq-PujXq_Lq_Mq-At7dBNYihEklIrgJt_EENblJkyQrgVt_EENhLilNkxarhAt_EEDDujZujaujbMhmWprEnzGprFk0aq_bujcrhErhFq-At_EBDCJGMhzFprEkyTprFn1WrhaprOprOrhbrhcujeBNYiyLk7MriUt7dENbliGk4YrjEt7dENhLivRktarjUt7dENiHqQkqFrkBt7dEDEukAukBukCukDMycprEhmeprFkxbriCukErkFrkGq6St7dBDCJuDNYpPk8NrkUukGENbiyck8UrlMukGENhLivZk7OrleukGENiHlYk5RrkeukGEDHnAqd5J9FrOiA2aDCt9NukLDHnAqd5J9FrO2X2aDCt9QukNDCukMukONjMlxHn1CukPukGBDFukHukIukJukKukQM0aprEhmcprFksYrkNukRprOrmBq8MukGCNY-Kk4PrmUt7dENbhpOk4NrnAt7dENhLl5Bk4UrnNt7dENiHhjek5Yrnet7dENjM2Ck4broLt7dEDFukTukUukVukWukXMzXprEhmdprFk2LrmJukYprOroOroPt7dBM_IprEhtAprSkuFprOprOprOroRqzPt7dBNYiwEk9ArpFt7dENbtZk8drpTt7dEDCukbukcMxeprEkYprFk5NroYukdrparpbqjYt7dBNYixFkyPrqRt_EENb3CkwSrqft_EENhLxAk2RrrVt_EEDDukfulAulBMzYprEkrDprFkxVrqCulCprOrrYq-At_EBM6KprEhmfprSkwAprOprOprOroRq-At7dBNYigdkxYrsGt7dENbizRkxfrsRt7dEDCulFulGMhmXprEprEprFk5HprOulHprOrsUqzPt7dBNYllLk9ZrtMt7dENbrNkvartYt7dENhLi1ekyRruJt7dENiHlzAk9CruUt7dEDEulJulKulLulMMhmYprEprEprFktZrsdulNruZruaqzPt7dBM8JprEhtEprSksDprOprOprOrucp-EujeBNYizPk8RrvfujeENbkEk7LrwOujeENhLxTkzBrxDujeENiHl1Ok-HrxQujeENjMqQk4TryDujeEDFulQulRulSulTulUMzZprEhnBprFktfrvMulVryIryJp-EujeEM4EprEk1JprSktQprOprOprOryLryMujeBNYizOktFrzDujeENbiwRk7TrzTujeENhLiwZkzMr0AujeENiHljRkuXr0QujeENjMlmAk7Hr0eujeEDFulYulZulaulbulcM8KprEitZprFk3CrySuldprOr1BryMujeBNYl4Vk8Ar1eujeENblrBk6fr2RujeEDCulfumAM_JprEkrZprFkpWr1KumBprOr2Ur2VujeBMhzIprEk1PprSkqJprOprOprOr2Xr2YujeBNYhlFk3Zr3dujeENbhwYk7Pr4IujeENhLiyWk8Mr4WujeENiHnCk7er5CujeENjMiwIktbr5SujeEDFumEumFumGumHumIMhsRprEprEprFkpVr3LumJprOr5VryMujeBNYimHk7Ir6HujeENbltOkpLr6TujeEDCumLumMMhsSprEprEprFkwNprOumNr6Yr6Zr2VujeBM8LprEkqIprFkxcr7QprOr7Sr7Tr7UujeBMhsTprEkrUprSkpaprOprOprOr7Xp-EujeBM_KprEkYprFkvCr8HprOprOr8Iq9GujeBNYl0TkuMr9CujeENbl1Ek5Pr9TujeENhLlhVk9Vr-DujeENiHi0IiuVr-PujeENjMxTkzCr-eujeENnHl5HkuYr_OujeENtBljUk9Ir_aujeEN4flrFk8CsgMujeENhubluMkuNsgcujeEN9LqQk8HshJujeEDKumSumTumUumVumWumXumYumZumaumbM_LprEigEprFkwIr8SumcshOshPshQujeENYlnek7csiQujeENbiwOk7NsifujeENhLixYk7fsjRujeENiHl1Gk1WskBujeENjMlnEk7KskSujeEDFumeumfunAunBunCM_MprEigCprFkrYsiBunDskWskXskYujeBNYk-dk7aslJujeENbhpAkzAslZujeENhLlLk3dsmNujeENiHqSkoDsmYujeENjMlvYk8esnHujeENnHlEkxFsnVujeEDGunFunGunHunIunJunKM6LprEkrTprFkmCskdunLsnZsnaqzPujeBNYiyFk5esoNujeENbi1ZkyUspFujeENhLiuXk8WspTujeENiHi0OkzKsqEujeEDEunNunOunPunQMhsUprEigDprFksQsnfunRsqIsqJp-EujeBNYl2Kk8YsqeujeENbimHk8PsrMujeENhLhzYk9YsrZujeENiHl0Mk7dssGujeEDEunTunUunVunWMhsVprEkrSprFkxZsqSunXssKssLqjYujeBMhiYprEkqZprSk8GprOprOprOssNssOujeBNYlgfkwestOujeENblkbkyVstbujeENhLikek-IsuQujeEDDunaunbuncMhsWprEkYprFkyBsscundsuUsuVsuWujeBNYl3Fk-GsvMujeENbivekuVswAujeENhLl1Fk7EswQujeENiHlLkvLsxBujeEDEunfuoAuoBuoCMhmZprEk6WprFk6esufuoDprOsxEsuWujeBNYi2Fk7YsxfujeENbk_Nk8DsyQujeENhLpIk8SsyfujeENiHlqBk9dszLujeENjMludkuaszXujeENnHlhWk6ds0EujeEDGuoFuoGuoHuoIuoJuoKMhsXprEkvMprFk6BsxNuoLprOs0HssOujeBMhzJprEigMprSkwUprOprOprOs0Jp-EujeBNYiydksKs1DujeENbiyGk5Gs1RujeENhLi1AkqKs2JujeENiH0LktXs2aujeENjMl0Ukyfs3HujeENnHl0ek2es3YujeENtBlpDk2Ps4IujeEN4fhuVkyEs4aujeEDIuoOuoPuoQuoRuoSuoTuoUuoVM6MprEigAprFktes0RuoWs4es4fs5AujeBM8MprEiuGprFkuAs5ZprOs5bs5cqjYujeBM6NprEkzaprFk6Us6SprOs6Us6Vp8IujeBMhsYprEkzOprFk7Vs7QprOprOs7Rp-EujeBNYnCk8Bs8GujeENbhjak7Js8WujeENhLlrQkves9EujeENiHljTk8Os9QujeENjMkFk8Fs-AujeEDFuobuocuoduoeuofMhsZprEkzLprFk2Ms7bupAprOs-DryMujeBMhzKprEkqWprFklKs-cprOs-es-fqjYujeENYljHkzZtgDujeENbl4ck4OtgZujeEDCupDupEMhmaprEk1DprFkuDs_QupFtgdtger2VujeEMklEprEkqbprSk7XprOprOprOthAr7UujeBNYlak0CtiAujeENbhtfktdtiTujeENhLljQkrKtifujeENiHoIk2QtjOujeEDEupIupJupKupLMhsaprEprEprFklFthSupMprOtjRr7UujeBNYl4Xk8atkDujeENbl4Wk8ZtkRujeENhLlrMkwKtlDujeENiHl4bk-DtlTujeEDEupOupPupQupRMhsbprEprEprFk-JprOupStlXtlYq-AujeBMhiZprEhtFprSktOprOprOprOtlaq-At7dBMhmbprEhzOprSkqLprOprOprOtlcq-At7dBNY-Kk9TtmWt7dENbhjekxDtnBt7dENhLl4ZkuRtnPt7dENiHl4Yk9Etnct7dEDEupWupXupYupZM4FprEkYprFk7BtmGupatoAtoBqzPt7dBM6OprEitaprFktNtoYprOprOtoZr2Vt7dBNYizNk9OtpMt7dENblzTkuOtpZt7dENhLl2CkuZtqGt7dENiHilDk9NtqVt7dENjMh2Qk9JtrBt7dENnHizSk9UtrMt7dENtBlpLk9HtrYt7dEDHupdupeupfuqAuqBuqCuqDMhscprEkpHprFktMtpBuqEprOtrbqwHt7dBMhsdprEhidprSkwMprOprOprOtrdqwHt7dBNYiubk9KtsTt_EENbi2Mk9Ltsft_EEDCuqHuqIM4GprEkYprFkpStsHuqJprOttCqwHt_EBNYhkWkoUttSt_EENbljIk7Wttft_EENhLlnFkpTtuKt_EENiHiDk6GtuWt_EENjMlwOk7AtvDt_EENnHlSkzGtvPt_EEDGuqLuqMuqNuqOuqPuqQM4HprEhtBprFk1XttHuqRtvTtvUqwHt_EBMhiaprE_QprSk6FprOprOprOtvWtvXt7dBM_NprEkYprFkvYtwFprOprOtwGtvXt7dBNYiiOiuUtwVt_EENblhTk7StxEt_EEDFhDwciRejODEtwep6buqXp7XDDhDwciRDEp6bp7XuqZtwcDCuqYuqaNhLn-FnkTuqbt_EENiHiGk1NtxZt_EENjMixIkvAtzCt_EENnHxTk9MtyJt_EENtBh2Qk8TtyVt_EEDHuqVuqWuqcuqduqeuqfurAM_OprEigJprFk0BtwLurBprOtzFtzGt_EBNYiKk7btzbt_EENbi1Hk7Zt0Lt_EENhLxTk8Et0Xt_EEDDurDurEurFM_PprEiuIprFknLtzOurGt0bt0ct0dt_EBM_DprEhicprSksAprOprOprOt0ft1At7dBDHt1Et1It7Jt7Mt7Pt7Tt7WNYlgSkpYt1ZujeENblnKktGt2EujeENhLlgTk5Et2OujeEDDurKurLurMDFvNiKqJjZicDDiKjGhMM2LprEhibprFnhFurJurNprOurOurPujeBMhiSprEhtDprSk9FprOprOprOt2Tt2Ut7dBNYilbktVt3Ot7dENbtQktPt4Bt7dENhLhVksEt4Pt7dENiHjZk2Ft4ft7dENjMlzMk3It5Lt7dENnHl2AkqHt5et7dEDGurSurTurUurVurWurXMhsBprEprEprFk6Tt2eurYprOt6Bt2Ut7dBNYlnIk7Qt6Rt7dENbqPk9Qt6ft7dEDCuraurbMhsCprEprEprFk4AprOurct7Et7FqwHt7dBDibt7et8At8Nt8St8Tt8dt9Bt9Ct9Dt-Dt-It-Jt-et_Dt_Lt_Mt_Nt_UugYuhWuhXuiBuiIujKujLujMujQujRujSujTujUujYujdujfukFukSukZukaukeulDulEulIulOulPulWulXuleumCumDumKumOumPumQumRumdunEunMunSunYunZuneuoEuoMuoNuoXuoYuoZuoaupBupCupGupHupNupTupUupVupbupcuqFuqGuqKuqSuqTuqUurCurHurIurQurRurZurdQureprOt7bprORinEPDBusADEmVufpDpPSufkwYSmVk6LDCusDusEDDQkQNTmNh_VusBprEprFprSk4VkvHusCusFprOusGCRlxAPDBusIDDhwAicnXSnXklVDBusLDDAQNThvfmnZusJprEprSprSknXk-BusKusMprOusNCR5EPDBusPDC1KzaS1KkyODBusST5EisRusQprEprSprFkuHprEusRusTprOusNCR1KPDBusVDE5EpInDiKS5EkvXDBusYT1KisSusWprEprSprFkxOkvbusXusZprOusNCRliPPRliRzSRllFzSDDusbuscusdDEucvMsczCThtZmnauseprEprSprSk-Ak9cusfprOprOusNCRllHPDButBDD4Y8ZjdS8Zk5BDButEThjTmnbutC4UprSprSkmNkmLutDutFprOusNCRmVPDButHDFmNzDsPLsDSmNk4SDButKDCiyUluEDEQkQuVNTmVkkButIprEprFprFk9fk9DutJutLutMutNCRliaPDButPDFmVsPnDpchKDBliZDDQuVNTzDmocutQprEprSprSk8JprEutRprOutSutTCRixOPRkPzSDCutVutWDELmVzDofSLklYDButZTsPkkCutXprEprFprSk2ZkxTutYutaprOusGCRLPDButcDFqJsPHUsDSsPksdS4LklXDCutfuuATLkkDutdprEprSprFk9ekycuteuuBprOusGCRsDPRkXzSDCuuDuuEDFofLhRHUSofkmdDBuuHTsDkkEuuFprEprSprFk4QksauuGuuIprOusGCRhndPRlnAzSDCuuKuuLDEsDyOhRmVSsDkzcDBuuOTofmoduuMprEprSprSkoEknWuuNuuPprOusNCRkrMPRllGzSDCuuRuuSDEhjT4Yjd_TShjTk5CDBuuVT8ZmoeuuTprEprSprSkpFkrLuuUuuWprOusNCR_TPDBuuYDDmV8ZiiDT_TmofuuZ4UprSprFkqNprEuuaprOprOusNCRlsaPDBuucDD9PyLsAThvKmpAuudprEprSprSk6HprEuueprOprOusNCRiKPDBuvADEvNhkYiG9ISvNkobS9IkvDDCuvDuvETiKmpBuvBprEprSprFklJprEuvCuvFprOusNCRivcPDBuvHDFiKqXOiGnDSiKkvEDBuvKTvNmpFuvIprEprFprSkxRkqTuvJuvLprOutTCRufPDBuvNDFmN1UuLpPnDSmNkwXDBuvQTufmpGuvOprEprSprFk3DkvIuvPuvRprOutTCRlwdPDBuvTDGyR1X1YhkYichTS1Xk0FS1Yk0GSick0KDDuvWuvXuvYTuLmpHuvUprEprSprSkoQprEuvVuvZprOusNCRlxFPDBuvbDExQpCuLISxQk0SDBuveTyRmpIuvcprEprSprSk6CprEuvduvfprOusNCRlwZPDBuwBDE1YuL1ZhHS1YkpQSuLk0ISlekvVDDuwEuwFuwGT1XmpJuwCprEprSprSkpdprEuwDuwHprOutTCRlwbPDBuwJDF1XuLleiemCS1XkqdSuLk0HShkYkqVDDuwMuwNuwOT1YmpKuwKprEprSprSk4DprEuwLuwPprOusNCRlwcPDBuwRDEiKvNuL1ZS1YkqUDBuwUThkYmpLuwSprEprSprSk3JprEuwTuwVprOusNCRihaPDBuwXDGuczCschtahtZzMSsckqGDBuwaTvMmpMuwYprEprSprSk3bprEuwZuwbprOusNCRlhRPDBuwdDEvMhtZzCzMSvMkqQDBuxATscmpCuweihaprSprSkxWprEuwfuxBprOusNCRzaPDBuxDDEhJ9c9dITzampDuxEhvaprSprFknVprEuxFprOprOusNCRhvaPDBuxHDEhJ9dzahvYT9cmpEuxIprEprSprSkpbprEuxJprOprOusNCRliSPDBuxLDEucvMzM9VTihbisVuxMprEprSprSklHprEuxNprOprOusNCRIPDBuxPDFiXhNzayOhJSiXk4fShJkmaDCuxSuxTTImpNuxQprEprFprFk5ZkmZuxRuxUprOutTCRhJPDBuxWDE9c9dzaISIksbDBuxZThJmpOuxXprEprSprFkpcprEuxYuxaprOusNCRlxCPDBuxcDDichvfvNDBlxBThwAmpPuxdprEprSprSk4HprEuxeprOuxfusNCRliFPDBuyBDDpI1K3ESpIkoKDBuyET_bmpQuyCprEprSprSkuUprEuyDuyFprOusNCRiXPDBuyHDEIzaFkNSIk4eSFkmYDCuyKuyLTiXisWuyIprEprSprFknCprEuyJuyMprOutTCRyOPDBuyODEofIhRmVDDikeluPluOTyOmpRuyPprEprFprSk6JkpeuyQprOuyRusNCRhRPDBuyTDELsDKofThRkkGuyUprEprSprFk8XkoSuyVprOprOusGCRlkKPDBuyXDFKhGlLqSOTpOmpSuyYprEprSprSk6VkvZuyZprOprOusNCRrYPDBuybDD1UIicTrYisXuycprEprSprFkybprEuydprOprOusNCRoaPDBuyfDDwXmVsASwXkvQDBuzCToampVuzAmVprSprFkuCprEuzBuzDprOusNCRiyCPDBuzFDFicpPnDImVSickmKDBuzIT1UmpWuzGprEprFprSksfprEuzHuzJprOusNCRilQPDBuzLDF1UuLpDpChwAS1UkwbSyQk4KSuLk0JDDuzOuzPuzQDBigNTicmpXuzMprEprSprSkoPkyNuzNuzRuzSusNCRinUPDBuzUDDoa3EISoak4JDBuzXTwXmpYuzVprEprSprSksem-UuzWuzYprOusNCRlsZPDBuzaDFsAhkM9PhvK9QTyLmpZuzbprEprSprSk7RkpfuzcprOprOusNCRlsRPDBuzeDFyLhvK9QsA1UT9PmpauzfprEprSprSkuKprEu0AprOprOusNCRpPPDBu0CDEpDnDpcmNSnDkmXSpckmWDCu0Fu0GTpPkkHu0DmVprFprFklfprEu0Eu0HprOusGCRh2DPDBu0JDFpPpCmNuLwLSpCk5DDBu0MTpDisYu0KprEprSprSk8QprEu0Lu0NprOutTCRzUPDBu0PDEwLpcpPmNSwLkoFDBu0STzUmpTu0QmVprSprFkmTprEu0Ru0TprOusNCRwLPDBu0VDEzUpcpPmNSzUkmMDBu0YTwLh_Yu0WmVprSprFk5SprEu0Xu0ZprOusGCRpcPDBu0bDFnDpPzUwLzDSpPknaDBu0eTpcmpUu0cprEprSprFk9RprEu0du0fprOusNCR9VPRlmJzSRqBzSDDu1Bu1Cu1DDFqVhTHUIT9Vmpbu1EprEprSprFk5TprEu1FprOprOusNCRhTPDBu1HDFKzN1Z9CqJS9Ck0WDBu1KThTmqAu1IprEprSprFkndklLu1Ju1LprOutTCR9CPDBu1NDDhTKsGShTkuBDBu1QT9CmqBu1OprEprSprFknbprEu1Pu1RprOusNCRKPDBu1TDGhG1ZvbpEkakMShGknIDBu1WTKkkKu1UprEprFprSk2dkldu1Vu1XprOusGCRlxGPDBu1ZDEKhTzN1XSzNk5FDBu1cT1ZmqCu1aprEprSprSklaprEu1bu1dprOusNCRl1KPDBu1fDCpEKSpEknZDBu2CTvbmqDu2AprEprSprSk7GprEu2Bu2DprOusNCRlyNPDBu2FDCvbKSvbk1CDBu2ITpEmqEu2GprEprSprSk7CprEu2Hu2JprOusNCRlwEPDBu2LDFuczCvMhGhtaSuck4EDBu2OTzMmqFu2MprEprSprSksJprEu2Nu2PprOusNCRkMPRhvM0ARiyN0ADDu2Ru2Su2TDFKkalaqXjPSjPkmOSuZkoWShKknNSjdkmQDEu2Wu2Xu2Yu2ZDCikUikTTkMmqGu2UprEprFprSkmSk3au2Vu2au2butTCRjPPDBu2dDEkMKnSmESkMksVDBu3ATjPmpcu2eprEprSprSkleksBu2fu3BprOusNCRkaPRhtb0ADCu3Du3EDEKkMlLleSqJkqSDBu3HDBliUDEQkQhzQNTkakkIu3FprEprFprSkzXkwdu3Gu3Iu3Ju3KCRyBPDBu3MDEIiGKhNSpIkqOSiGkqDShuCkqCDDu3Pu3Qu3RTyBmpdu3NprEprSprFkqAprEu3Ou3SprOusNCRtKPDBu3UDDD9VvMDBi1PTtKkkJu3VprEprSprSk5dkvKu3WprOu3XutNCRhuCPDBu3ZDDiGzNyBSyBkqBDBu3cThuCmpeu3aprEprSprSk-KprEu3bu3dprOusNCR9IPDBu3fDDiKpOvNSiKkvFDBu4CT9Impfu4AprEprSprFkoaprEu4Bu4DprOusNCRnDPDBu4FDFpCpPpcjZvESpPkpCSpCkpBDCu4Iu4JTnDmqHu4GprEprFprFk4dprEu4Hu4KprOusNCRlxDPDBu4MDEnDpDyRjZSpDknASnDkyKDCu4Pu4QTpCmqKu4NprEprSprSktKprEu4Ou4RprOusNCRvEPDBu4TDDimenDjZTvEisZu4UmVprSprFk3UprEu4VprOprOusNCRl1ePDBu4XDEvEnDsPpcTimemqLu4YmVprSprSksIprEu4ZprOprOusNCRhNPDBu4bDDIHUSHkzUSUk2HDCu4eu4fThNmqMu4cprEprSprFk8ckxPu4du5AprOusNCRHPDBu5CDEUhNLISUkmbShNkyWDCu5Fu5GTHmqNu5DprEprSprFkmJprEu5Eu5HprOutTCRUPDBu5JDEHhNL6VSHknPShNkyXS6VknQDDu5Mu5Nu5OTUmqOu5KprEprSprFkmFprEu5Lu5PprOusNCRiGPDBu5RDFjZ4amCkIiKSjZkzDSyBkzEDCu5Uu5VTiGkkLu5SprEprFprFk5VprEu5Tu5WprOusGCRhKPDBu5YDEnDzDxOkMSkMkmPDBu5bThKmqPu5ZprEprFprSk3GkpGu5au5cprOutTCR4aPDBu5eDDjZiGISjZksPDBu6BT4amqIu5fprEprSprSkuQprEu6Au6CprOusNCRjZPDBu6EDF4aiGnDqXOS4aksNSiGksODCu6Hu6ITjZmqJu6FprEprFprSkrbprEu6Gu6JprOusNCRiWPDBu6LDDlIsTkISlIkrODBu6ODBljZTiWmqQu6MprEprSprFk0ZprEu6Nu6Pu6QusNCRlIPDBu6SDEiWFkNijPSiWkrPDBu6VTlImqUu6TprEprSprFk8IprEu6Uu6WprOutTCRltaPDBu6YDEyeDlLiWSDknESyekpRDCu6bu6cTsTkkOu6ZprEprSprSkzYprEu6au6dprOusGCRlpTPDBu6fDDlIkNicTijPmqVu7AigNprSprFk5aksZu7BprOprOusNCRFPDBu7DDFkNDhGiXlISDkpASkNksHSiXklcDDu7Gu7Hu7ITFmqWu7EprEprSprFk2cprEu7Fu7JprOusNCRwGPDBu7LDFFDlIiXhGSFkpKSDk0dDCu7Ou7PTkNisau7MprEprFprSk8fkzSu7Nu7QprOutTCRhGPDBu7SDEKFxQyQSKknYDBu7VThGmqXu7TprEprSprSkmRprEu7Uu7WprOusNCRilRPDBu7YDEicxQkNpDSxQk4LSick4MDCu7bu7cTyQmqYu7ZprEprSprSk4Bm-Tu7au7dprOusNCRilSPDBu7fDFyRimQyQiXhGSyRk0RSyQknBDCu8Cu8DTxQmqZu8AprEprSprSk3MprEu8Bu8EprOusNCRDPDBu8GDEFkNsTtKSFknDSkNksGSsTknFDDu8Ju8Ku8LTDkkMu8HprEprSprFk8KprEu8Iu8MprOusGCRlwJPDBu8ODEhJ9cxQhvYT9dmqRu8PprEprSprSk5KprEu8QprOprOusNCRlLPDBu8SDGqSsTleieOhGSqSk6ZSOknKSlekvTDDu8Vu8Wu8XDEl4Bl4AinLl4CTlLh_Zu8TprEprSprSkrcprEu8Uu8Yu8ZusGCRqSPDBu8bDFlLsTieKpOSlLk2aDBu8eDEl3Zl3ai1al3bTqSkkNu8cprEprSprSkrdprEu8du8fu9AutNCRliTPDBu9CDEvMsczMzCThtamqSu9DprEprSprSk4IprEu9EprOprOusNCRl0fPDBu9GDCxQyRTimQmqTu9HilSprSprFk4RprEu9IprOprOusNCRkFPDBu9KDDjdqJLSjdktIDBu9NTkFisbu9L4UprSprFkzNprEu9Mu9OprOusNCR4UPDBu9QDFLjdkFkahTSkakqRDBu9TTqJmqau9RprEprSprSk9Pk3Hu9Su9UprOusNCRjdPDBu9WDEkF4YqJkMSkMklRS4YklPSkFktHDDu9Zu9au9bTjdmqbu9X4UprSprFkmGprEu9Yu9cprOusNCRljPPDBu9eDELUjdqJSUkrIDBu-BT6Vmqcu9fprEprSprFkwQprEu-Au-CprOusNCRljNPDBu-EDEqJLjd_TDBljOTiiDmqdu-FprEprSprSkmeprEu-GprOu-HusNCR4YPDBu-JDDjd8ZhjTSjdklQDBu-MT4Ymqeu-K4UprSprFk5MprEu-Lu-NprOusNCRqVPDBu-PDEzN9V4WhkMTqVmncu-QprEprSprFkwLprEu-RprOprOusNCRlwaPDBu-TDEqVhTK1ZS1Zk3SDBu-WTzNmndu-UprEprSprSk7FkpOu-Vu-XprOutTCRlpCPDBu-ZDDwXpIqVT3Emneu-aprEprSprSk3FprEu-bprOprOusNCRpIPDBu-dDE_b3E1KyBSyBkqPS_bk6SDCu_Au_BTpImnfu-eprEprFprSkwHkmfu-fu_CprOutTCRlsYPDBu_EDEsAyLqVkIThkMmoAu_FprEprSprSk1KprEu_GprOprOusNCRucPDBu_IDEzCvMzMihbSzCk3WSzMk3XDCu_Lu_MTucmoBu_JprEprSprFk3fprEu_Ku_NprOusNCRliQPDBu_PDEucscvMzMSucklGDBu_STzCmoCu_QprEprSprSk6cprEu_Ru_TprOusNCR4WPDBu_VDFkIleiemCODDlkTlkUlkVT4WmoDu_WprEprSprFktSprEu_XprOu_YusNCROPDBu_aDEhHlLmCjZShHknJSlekoeSlLk6bSieknMDEu_du_eu_fvgADCh2PlzDTOh_Wu_bprEprSprFk3EprEu_cvgBvgCusGCRmCPDBvgEDEkIleiGOSkIkxAShHkxMSlekxLDDvgHvgIvgJDDhIhoMltETmCh_XvgFprEprFprSkwBprEvgGvgKvgLusGCRkIPDBvgNDFmC9QsA4WiWSmCkxNSiekoCDCvgQvgRDEibhoJ9RikJTkImoEvgOprEprFprSk0DprEvgPvgSvgTusNCRlsSPDBvgVDEkIsA9PyLT9QmoFvgWprEprSprSk4CprEvgXprOprOusNCRlsTPDBvgZDEyLhkM9Q9PTsAmoGvgaprEprSprSk3RprEvgbprOprOusNCRlePDBvgdDFiekakI1YjCSiekoBShHkodSOkocSlLkvSSmCkofS1XkvRDGvhAvhBvhCvhDvhEvhFDDnRixMlpXTlekjXvgeprEprSprSkuJprEvgfvhGvhHusGCRiePDBvhJDFleqSlLkI4WSlekvUSkIkxBSOkoADDvhMvhNvhODCl2Ji1KTiekjYvhKprEprSprFk0EprEvhLvhPvhQusGCRlwIPDBvhSDEhJ9c9dOThvYmoHvhThvaprSprSk3KprEvhUprOprOusNCRh1fPDBvhWDEqXlahKkMSqXkzRSlakqfDCvhZvhaTxOmoIvhXprEprSprSkoMm-SvhYvhbprOusNCRihePDBvhdDElaxOkMjZSlakqeSxOkrBDCviAviBTqXmoKvheprEprFprSkyCprEvhfviCprOutTCRlaPDBviEDFqXkMmEsGxOSqXkoNSxOklWDCviHviITlamoLviFprEprSprSktYprEviGviJprOutTCRsGPDBviLDF9CmEnSpKoISmEk1RSnSk1GSpKk0fSoIklSDEviOviPviQviRDClyLlyMTsGmoMviMprEprSprSk2GprEviNviSviTusNCRoIPDBviVDEhjRjCkMsGShjRklTSjCknHSsGklUDDviYviZviaToImoNviWprEprSprSknUkpNviXvibprOusNCRlkWPDBvidDEoIKjChGSoIklbDBvjAThjRmoOvieprEprSprSknTk3cvifvjBprOusNCRjCPDBvjDDEoIleIHSoIknGDBvjGDChwGlyUTjCisTvjEprEprSprFk2SkzVvjFvjHvjIusNCRmEPDBvjKDFnSsGpKlakMSnSkoOSsGk1SSpKk1TDDvjNvjOvjPDCi0Li0MTmEmoPvjLprEprSprSkpJprEvjMvjQvjRusNCRnSPDBvjTDEmEsGpKoISmEk1HSsGk1ISpKk1FDDvjWvjXvjYDCi0ClyaTnSisUvjUprEprSprFkwVk6XvjVvjZvjausNCRpKPDBvjcDEmEnSsGkMSsGk2DSnSk2BSmEk2CDDvjfvkAvkBDClzalzbTpKmoJvjdprEprSprFk3eknOvjevkCvkDusNCRhHPDBvkFDGuYyeuZnX2ZOSlekoXSOkoYSmCkoVDDvkIvkJvkKDChzXlgDThHmoQvkGprEprFprSkuLprEvkHvkLvkMutTCRliBPDBvkODEhvGhHuG1UShvGklNDBvkRThtWmoXvkPprEprSprSk2OprEvkQvkSprOusNCRlqdPDBvkUDEhtWhHuGyfShtWkvGDBvkXThvGmoYvkVprEprSprSk2NprEvkWvkYprOusNCRigcPDBvkaDEhH4Mzb4LS4MkmcDBvkdDCivEk_fT2ZmoZvkbprEprSprSk3QprEvkcvkevkfusNCRlgAPDBvlBDEhHuY4MuGSuYk5JS4Mk5IDCvlEvlFTzbmoavlCprEprSprSk8LprEvlDvlGprOusNCRk_ePDBvlIDEhH2ZzbyfS2ZkmUSzbk4cDCvlLvlMT4MmobvlJprEprSprSk5UprEvlKvlNprOusNCRk_bPDBvlPDFhHyeuZzbKSzbk3YSyekrGSuZkrEDDvlSvlTvlUDBk_cTuYkjevlQprEprSprSk5cprEvlRvlVvlWusGCRk_dPDBvlYDEuYuZsTnXSuZktBSsTkyJSuYktDDDvlbvlcvldTyekjfvlZprEprSprSk2bprEvlavleprOusGCRn6ePDBvmADFyeuYhtPkMkaSkMkmASyektCShtPktTSuYkrFDEvmDvmEvmFvmGDBigbTuZkkAvmBprEprSprSkzJprEvmCvmHvmIusGCRk_aPDBvmKDEuZhHyf4LSuZktUDBvmNThtPmoRvmLprEprSprSk3LprEvmMvmOprOusNCRk_ZPDBvmQDDuGhH2ZSuGk3TSLk3NDCvmTvmUT4LmoSvmRprEprSprSk-CprEvmSvmVprOusNCRuGPDBvmXDE4LhHnX9ES4Lk3ODBvmaTuGmoTvmYprEprSprSk3VprEvmZvmbprOusNCR9EPDBvmdDDuGyf5IS5IkmEDBvnAT9EmoUvmehHprSprFkmIprEvmfvnBprOusNCRlgBPDBvnDDEnX5RhH4MTyfkjcvnEprEprSprSk5XprEvnFprOprOusGCRnXPDBvnHDEyfhHuG5RS5Rk3PShvfkoZDCvnKvnLTnXmoVvnIprEprSprSk2YprEvnJvnMprOusNCRl2GPDBvnODDyfnX5ISnXkneS5IknfDCvnRvnST5RkjdvnPhHprSprSklMprEvnQvnTprOusGCR5IPDBvnVDEyf9E5RnXS9EkpES5RkpDDCvnYvnZT5ImoWvnWhHprSprFkmDprEvnXvnaprOusNCDkKusHusOusUusautAutGutOutUutbuuCuuJuuQuuXuubuufuvGuvMuvSuvauwAuwIuwQuwWuwcuxCuxGuxKuxOuxVuxbuyAuyGuyNuySuyWuyauyeuzEuzKuzTuzZuzdu0Bu0Iu0Ou0Uu0au1Au1Gu1Mu1Su1Yu1eu2Eu2Ku2Qu2cu3Cu3Lu3Tu3Yu3eu4Eu4Lu4Su4Wu4au5Bu5Iu5Qu5Xu5du6Du6Ku6Ru6Xu6eu7Cu7Ku7Ru7Xu7eu8Fu8Nu8Ru8au9Bu9Fu9Ju9Pu9Vu9du-Du-Iu-Ou-Su-Yu-cu_Du_Hu_Ou_Uu_ZvgDvgMvgUvgYvgcvhIvhRvhVvhcviDviKviUvicvjCvjJvjSvjbvkEvkNvkTvkZvlAvlHvlOvlXvlfvmJvmPvmWvmcvnCvnGvnNvnUvnbUo4JmVzaIrYKZljWLqV4WhVhHDDhifhnENVmlHjGljMk4ZvneCVmlIhahakyevneCVmlJoQlmIkxevneCVmlKiNlvZklZvneCVmlLiKiKklOvneCVmlMhMlmUkySvneCVmlNoFlySkncvneCDHvnfvoAvoBvoCvoDvoEvoFQprOvncvndvoGDBkQTmNisRusBprEprFprSk4VkvHusCusFprOvoIBDCQNThvfprEusJprEprSprSknXk-BusKusMprOvoKET5EprEusQprEprSprFkuHprEusRusTprOvoKET1KprEusWprEprSprFkxOkvbusXusZprOvoKEThtZprEuseprEprSprSk-Ak9cusfprOprOvoKEThjTprEutC4UprSprSkmNkmLutDutFprOvoKETmVh_VutIprEprFprFk9fk9DutJutLutMvoIBTzDprEutQprEprSprSk8JprEutRprOutSvoKETsPisSutXprEprFprSk2ZkxTutYutaprOvoIBTLisbutdprEprSprFk9ekycuteuuBprOvoIBTsDkjSuuFprEprSprFk4QksauuGuuIprOvoIBTofprEuuMprEprSprSkoEknWuuNuuPprOvoKET8ZprEuuTprEprSprSkpFkrLuuUuuWprOvoKET_TprEuuZ4UprSprFkqNprEuuaprOprOvoKEThvKprEuudprEprSprSk6HprEuueprOprOvoKETiKprEuvBprEprSprFklJprEuvCuvFprOvoKETvNprEuvIprEprFprSkxRkqTuvJuvLprOvoKETufprEuvOprEprSprFk3DkvIuvPuvRprOvoKETuLprEuvUprEprSprSkoQprEuvVuvZprOvoKETyRprEuvcprEprSprSk6CprEuvduvfprOvoKET1XprEuwCprEprSprSkpdprEuwDuwHprOvoKET1YprEuwKprEprSprSk4DprEuwLuwPprOvoKEThkYprEuwSprEprSprSk3JprEuwTuwVprOvoKETvMprEuwYprEprSprSk3bprEuwZuwbprOvoKETscprEuweihaprSprSkxWprEuwfuxBprOvoKETzaprEuxEhvaprSprFknVprEuxFprOprOvoKET9cprEuxIprEprSprSkpbprEuxJprOprOvoKETihbprEuxMprEprSprSklHprEuxNprOprOvoKETIprEuxQprEprFprFk5ZkmZuxRuxUprOvoKEThJprEuxXprEprSprFkpcprEuxYuxaprOvoKEThwAprEuxdprEprSprSk4HprEuxeprOuxfvoKET_bprEuyCprEprSprSkuUprEuyDuyFprOvoKETiXprEuyIprEprSprFknCprEuyJuyMprOvoKETyOprEuyPprEprFprSk6JkpeuyQprOuyRvoKEThRisVuyUprEprSprFk8XkoSuyVprOprOvoIBTpOprEuyYprEprSprSk6VkvZuyZprOprOvoKETrYprEuycprEprSprFkybprEuydprOprOvoKEToaprEuzAmVprSprFkuCprEuzBuzDprOvoKET1UprEuzGprEprFprSksfprEuzHuzJprOvoKETicprEuzMprEprSprSkoPkyNuzNuzRuzSvoKETwXprEuzVprEprSprSksekueuzWuzYprOvoKETyLprEuzbprEprSprSk7RkpfuzcprOprOvoKET9PprEuzfprEprSprSkuKprEu0AprOprOvoKETpPisWu0DmVprFprFklfprEu0Eu0HprOvoIBTpDprEu0KprEprSprSk8QprEu0Lu0NprOvoKETzUprEu0QmVprSprFkmTprEu0Ru0TprOvoKETwLkkFu0WmVprSprFk5SprEu0Xu0ZprOvoIBTpcprEu0cprEprSprFk9RprEu0du0fprOvoKET9VprEu1EprEprSprFk5TprEu1FprOprOvoKEThTprEu1IprEprSprFkndklLu1Ju1LprOvoKET9CprEu1OprEprSprFknbprEu1Pu1RprOvoKETKisXu1UprEprFprSk2dkldu1Vu1XprOvoIBT1ZprEu1aprEprSprSklaprEu1bu1dprOvoKETvbprEu2AprEprSprSk7GprEu2Bu2DprOvoKETpEprEu2GprEprSprSk7CprEu2Hu2JprOvoKETzMprEu2MprEprSprSksJprEu2Nu2PprOvoKETkMprEu2UprEprFprSkmSk3au2Vu2au2bvoKETjPprEu2eprEprSprSkleksBu2fu3BprOvoKETkaisYu3FprEprFprSkzXkwdu3Gu3Iu3JvoIBTyBprEu3NprEprSprFkqAprEu3Ou3SprOvoKETtKh_Yu3VprEprSprSk5dkvKu3WprOu3XvoIBThuCprEu3aprEprSprSk-KprEu3bu3dprOvoKET9IprEu4AprEprSprFkoaprEu4Bu4DprOvoKETnDprEu4GprEprFprFk4dprEu4Hu4KprOvoKETpCprEu4NprEprSprSktKprEu4Ou4RprOvoKETvEprEu4UmVprSprFk3UprEu4VprOprOvoKETimeprEu4YmVprSprSksIprEu4ZprOprOvoKEThNprEu4cprEprSprFk8ckxPu4du5AprOvoKETHprEu5DprEprSprFkmJprEu5Eu5HprOvoKETUprEu5KprEprSprFkmFprEu5Lu5PprOvoKETiGisZu5SprEprFprFk5VprEu5Tu5WprOvoIBThKprEu5ZprEprFprSk3GkpGu5au5cprOvoKET4aprEu5fprEprSprSkuQprEu6Au6CprOvoKETjZprEu6FprEprFprSkrbprEu6Gu6JprOvoKETiWprEu6MprEprSprFk0ZprEu6Nu6Pu6QvoKETlIprEu6TprEprSprFk8IprEu6Uu6WprOvoKETsTisau6ZprEprSprSkzYprEu6au6dprOvoIBTijPprEu7AigNprSprFk5aksZu7BprOprOvoKETFprEu7EprEprSprFk2cprEu7Fu7JprOvoKETkNprEu7MprEprFprSk8fkzSu7Nu7QprOvoKEThGprEu7TprEprSprSkmRprEu7Uu7WprOvoKETyQprEu7ZprEprSprSk4Bm-Du7au7dprOvoKETxQprEu8AprEprSprSk3MprEu8Bu8EprOvoKETDh_Zu8HprEprSprFk8KprEu8Iu8MprOvoIBT9dprEu8PprEprSprSk5KprEu8QprOprOvoKETlLkjUu8TprEprSprSkrcprEu8Uu8Yu8ZvoIBTqSkjWu8cprEprSprSkrdprEu8du8fu9AvoIBThtaprEu9DprEprSprSk4IprEu9EprOprOvoKETimQprEu9HilSprSprFk4RprEu9IprOprOvoKETkFprEu9L4UprSprFkzNprEu9Mu9OprOvoKETqJprEu9RprEprSprSk9Pk3Hu9Su9UprOvoKETjdprEu9X4UprSprFkmGprEu9Yu9cprOvoKET6VprEu9fprEprSprFkwQprEu-Au-CprOvoKETiiDprEu-FprEprSprSkmeprEu-GprOu-HvoKET4YprEu-K4UprSprFk5MprEu-Lu-NprOvoKETqVprEu-QprEprSprFkwLprEu-RprOprOvoKETzNprEu-UprEprSprSk7FkpOu-Vu-XprOvoKET3EprEu-aprEprSprSk3FprEu-bprOprOvoKETpIprEu-eprEprFprSkwHkmfu-fu_CprOvoKEThkMprEu_FprEprSprSk1KprEu_GprOprOvoKETucprEu_JprEprSprFk3fprEu_Ku_NprOvoKETzCprEu_QprEprSprSk6cprEu_Ru_TprOvoKET4WprEu_WprEprSprFktSprEu_XprOu_YvoKETOh_Wu_bprEprSprFk3EprEu_cvgBvgCvoIBTmCh_XvgFprEprFprSkwBprEvgGvgKvgLvoIBTkIprEvgOprEprFprSk0DprEvgPvgSvgTvoKET9QprEvgWprEprSprSk4CprEvgXprOprOvoKETsAprEvgaprEprSprSk3RprEvgbprOprOvoKETlekjTvgeprEprSprSkuJprEvgfvhGvhHvoIBTiekjVvhKprEprSprFk0EprEvhLvhPvhQvoIBThvYprEvhThvaprSprSk3KprEvhUprOprOvoKETxOprEvhXprEprSprSkoMm-FvhYvhbprOvoKETqXprEvheprEprFprSkyCprEvhfviCprOvoKETlaprEviFprEprSprSktYprEviGviJprOvoKETsGprEviMprEprSprSk2GprEviNviSviTvoKEToIprEviWprEprSprSknUkpNviXvibprOvoKEThjRprEvieprEprSprSknTk3cvifvjBprOvoKETjCprEvjEprEprSprFk2SkzVvjFvjHvjIvoKETmEprEvjLprEprSprSkpJprEvjMvjQvjRvoKETnSprEvjUprEprSprFkwVk6XvjVvjZvjavoKETpKprEvjdprEprSprFk3eknOvjevkCvkDvoKEThHprEvkGprEprFprSkuLprEvkHvkLvkMvoKEThtWprEvkPprEprSprSk2OprEvkQvkSprOvoKEThvGprEvkVprEprSprSk2NprEvkWvkYprOvoKET2ZprEvkbprEprSprSk3QprEvkcvkevkfvoKETzbprEvlCprEprSprSk8LprEvlDvlGprOvoKET4MprEvlJprEprSprSk5UprEvlKvlNprOvoKETuYkjZvlQprEprSprSk5cprEvlRvlVvlWvoIBTyekjavlZprEprSprSk2bprEvlavleprOvoIBRigbPDBvsLTuZkjbvsMprEprSprSkzJprEvmCvmHvmIvoIBThtPprEvmLprEprSprSk3LprEvmMvmOprOvoKET4LprEvmRprEprSprSk-CprEvmSvmVprOvoKETuGprEvmYprEprSprSk3VprEvmZvmbprOvoKET9EprEvmehHprSprFkmIprEvmfvnBprOvoKETyfisTvnEprEprSprSk5XprEvnFprOprOvoIBTnXprEvnIprEprSprSk2YprEvnJvnMprOvoKET5RisUvnPhHprSprSklMprEvnQvnTprOvoIBT5IprEvnWhHprSprFkmDprEvnXvnaprOvoKEDkKvoJvoLvoMvoNvoOvoPvoQvoRvoSvoTvoUvoVvoWvoXvoYvoZvoavobvocvodvoevofvpAvpBvpCvpDvpEvpFvpGvpHvpIvpJvpKvpLvpMvpNvpOvpPvpQvpRvpSvpTvpUvpVvpWvpXvpYvpZvpavpbvpcvpdvpevpfvqAvqBvqCvqDvqEvqFvqGvqHvqIvqJvqKvqLvqMvqNvqOvqPvqQvqRvqSvqTvqUvqVvqWvqXvqYvqZvqavqbvqcvqdvqevqfvrAvrBvrCvrDvrEvrFvrGvrHvrIvrJvrKvrLvrMvrNvrOvrPvrQvrRvrSvrTvrUvrVvrWvrXvrYvrZvravrbvrcvrdvrevrfvsAvsBvsCvsDvsEvsFvsGvsHvsIvsJvsKvsNvsOvsPvsQvsRvsSvsTvsUvsVWo4In4NrYKZljWL4WhHDChnDNVprEjGljMk4ZvsYEVprEhahakyevsYEVprEoQlmIkxevsYEVprEiNlvZklZvsYEVprEiKiKklOvsYEVprEhMlmUkySvsYEVprEoFlySkncvsYEDHvsZvsavsbvscvsdvsevsfQprOvsWvsXvtADCAMM_FprEnqHprSnwTprOprOprOp-Gq9GvtCBDDicIpEM2TprEiuCprSntRprOprOprOvtEq9GvtCBDFl-LorLiiLl6Ul6TDHlZl6Dl6CmkOmDyKvTDCvtGvtHDCl8RmhTDFmDyKh1IvTyNDFlZfF0HjIDDvtJvtKvtLDCoZkRDCiMiEDEhWmDyKhADEp9BvtNvtOvtPDDvtIvtMvtQOFoiLprEOFpmUprEDCvtSvtTDDicpEmVMkkPprEprEprFnsWvtRprOvtUvtVq9GvtCCDFioTipeiqCl7YirVDIlQi1IhkSfch0c1ClrDDCvtXvtYDEl8dmhEl_LmhDDFcflQqZ8dDD2DlZhADDvtavtbvtcDDjyfjzTmhBDEi8amFufrVDCvtevtfDDvtZvtdvuANYo0HnxJvuBvtCBDCsZhxfDHjXhzWqMmbkLhgPihQDDqhJvuDvuEDDsZ-ShrBDFopOooTqZsEqRDHjXqMpmYiwFtUhvRhIDEvuGqhDvuHvuIDDhrBmiFmiEDGfThBpWjXhSDCvuKvuLDDvuFvuJvuMNbo_bnkKvuNvtCBDBsZDIhwP0FhvChufh3NhnXh6dyHDCvuPvuQDFhqfhmFhrAh-djzIDJ0P0F4TmFijJkb8fjEhNDCvuSvuTDCvuRvuUNhLi0Vn3AvuVvtCBDDvuCvuOvuWDDIhKicMiscprEprEprFnkNprOvuXprOvuYqjYvtCCDE7dkOkW3cDFsZ-Sl8Zxc3TDGjIidlKkR-cnFDDvuavubvucDCsZ-SDCrVjXDEhWjDtZsSDEvuep_RvufvvADCvudvvBNYivdn3dvvCvtCBDDsZ-S2DDFjAldjVuOmKDFjBqfiYwRhnKDErVmFiEIDEvvEvvFvvGvvHDDjBiYpGDDrVhImFDEvueqgLvvJvvKDCvvIvvLNbizMnlPvvMvtCBDEsZ3T7d2HDHh7YhqYltApUinJiwNn8FDFhVibqWpH1MDDvvOvvPvvQDDsZxcmhMDDhVibteDCnFhodDEiVZkGiTDEvvSvvTvvUvvVDEmkTl9MmkSisIDCibhVDCiJqWDDIiyAjQDEvvXvvYvvZvvaDDvvRvvWvvbNhLoganuBvvcvtCBDEsZ3T-SxcDGhoJikJkIhI7dkODFhSiPjOlKnGDDvvevvfvwADE3TjzJmhCmgfDFhIjeTOiDDCvwCvwDDCvwBvwENiHppTm4fvwFvtCBDEvO0MqQ0PDEnNjcmDh7BDGiElVnciZIVDEqjMvwHvwIvwJDBDDExcl6e-SsZDHnclViZiElOlCooJDDvwLvwMvwNDDlEqQvODFiFvRoenNjcDEoCImWKDEvwLvwPvwQvwRDDvwKvwOvwSNjMizLnzHvwTvtCBDFvvDvvNvvdvwGvwUODo6SjMDBvwWDFImCkIjZDMisdprEprEprFmtSprOvwVvwXvwYqjYvtCCDEsZ2Ii6WVDEalGhBTDDjT5ciMDEvwar7FvwbvwcDBvwdDFifrP7b4R3GDC2DhmFDDr7FvwfvxADBvxBNYokMntWvxCvtCBDD2IsZ2DDEifrP7b4RDDhAHnJDEr7FvxEvxFvxGDBvxHNbokLntVvxIvtCBDD2DsZ2IDElfiDapkODEmDuSvTyKDEqvdvxKvxLvxMDDqT-Pl7ADDalGjCDDvxOvxPvxKDCvxNvxQNhLpjYnvWvxRvtCBDDvxDvxJvxSDDIicscMiseprEprEprFnlBvwevxTprOvxUq9GvtCCDFpYvchxGioSl7VDGjXhIhHhvRhgchCDCvxWvxXDDwdirA-bDGpYvchRkXsDkTDCvxZvxaDCpYvcDEhKqZhgP_YDEjXhIqMhHDDvxcvxdvxeDDvxYvxbvxfOFo7fprEDBvyBDFyOIofhRhKMh_aprEprEprFn3fvyAprOvyCvyDp5evtCCDFmjAmjel7QohJmjdDGhK5DjTjFiD7ADCvyFvyGDHhOl1Dh2ShnaolFl6KrZDClAlRDGVX2GhlVhKDDDvyIvyJvyKDEhOrZl1Dh2SDCyTilZDFiRmGl3RhDjCDDvyMvyNvyODDvyHvyLvyPOFo6EprEODpiFprEDCvyRvySDEqSiXDhKMkkQprEprEprFnzOvyQprOvyTvyUqzPvtCCDDFDkNM0ZprEksFprSn1BprOprOprOvyWqjYvtCBDIhhTl8AoOi1Bhnfhvemb7VDDqqKq0MvyYDFigUnawLhlHzUDDqqKq0MvyaDCvyZvybNYizFnpEvycvtCBDFh-Zj_Jj_NirZmjWDIkbjIiUiyYkRtOpQnKDCvyevyfDEh-ZirZj_NmhKDEhnfhve7VmbDCvzBvzCDCvzAvzDNb7DmtLvzEvtCBDDDxa5SDFh7BirXmbhnfhveDDrpMvzGvzHDDiXmWDDE7VmbhnfhveDFojalEjJoxQiFDDvzJvzKvzLDCvzIvzMNhLiwEn2KvzNvtCBDFpAxa5SoXmkcDGtJsJIiFmFhwSDDvzPvzKvzQDEFpAxaoXDDhEsScDDmAoEl7WDEvzSvzTvzUvuPDCvzRvzVNiHtZn2JvzWvtCBDF-firWl7el8I6YDImb7VhnfjJmDyKiElVDCvzYvzZDDFDiXDEjJiazfn8dDHhrLinel6dlrNyKh1IvTDDvzbvzcvzdDCvzavzeNjMowCn0SvzfvtCBDFvydvzFvzOvzXv0AOFpqcYOFo6QhLODo9RhLOFpqXiHOFo3TjMDFv0Cv0Dv0Ev0Fv0GDFFDiXyQkNMhzBprEkYprFmtBprOv0Bv0Hv0Iq9GvtCCDFhnfi1Dhve7VmbDB7DDDiXpAxaDErrBv0Kv0Lv0MDBv0NDEpQivAiufqYDD2Dh-ZirZDHhAHeuKoJzQhODDv0Pv0Qv0RDEhgDiqJiqKipGDEwFi0Rh0AKDGue1a9fivIi0eqaDDv0Tv0Uv0VDCv0Sv0WNYpgVn2Vv0XvtCBDBiXDBmWDDjycj8Kl-TDD7NlQhgLDEv0Zv0av0bv0cDCmWiXDEjyfjzTl7XmgdDFi8amFufrVmWDDv0ev0fv1ADEjycj8KmjBmgcDGlQhwDiudigXiUfDF-Zh-Zj_JVXDDv1Cv1Dv1EDDv0dv1Bv1FNbo6Rn2Xv1GvtCBDG0FhvChwPhufo9dh6dDCvuPv1IDFhqfhmFhrAjzIh-dDI0P8fkbijJ0F4TmFlkYDCv1Kv1LDCv1Jv1MNhLosSm7Bv1NvtCBDDv0Yv1Hv1OOFooYprEDBv1QDEyQiciXIMhzCprEk0OprFnhGv0Ov1Pv1Rv1Sq9GvtCCDBhhFDEhAHiwYinHDHiU7N5CnPmGivWl0CDDv1Uv1Vv1WDBv1XDC2GhhYDGmTplKhxVhoC_BhhFDCv1Zv1aDCl8HmhHDEhoChxV_BhhFDCv1cv1dDEhxVhoCmT_BDCv1fv1UDDv1bv1ev2ANYoiYmtPv2BvtCBDGhGmZi5MhjIonThtNDCv2Dv1UDDmhIl8JmZDDoMh0P-fDF7NiUlP9Z5CDDv2Fv2Gv2HDCv2Ev2INbo6am3Rv2JvtCBDDuKiCocDEwOrNloSoJDEoMh0PlsO-fDDiaiX7NDEv2Lv2Mv2Nv2ODDuKiCwODEpAhGiXh0aDDv2Qv2Rv1UDCv2Pv2SNhLoxLnhBv2TvtCBDDienRjeDFiXjFnZpAkEDDv2Vv2Wv1UDBv2XNiHn-Xm0Fv2YvtCBDC1RivUDFpAkbKiXhFDDhhF_BhxVDDv2av2bv2cDBv2dNjMvUm6bv2evtCBDD1crTnSDFjFiXkdnUiRDChhF_BDDv3Av3Bv3CDBv3DNnHuNm6Zv3EvtCBDGv2Cv2Kv2Uv2Zv2fv3FOFoiWprEDBv3HDFFhGHkapEMisfprEnjPprFnnVv1Yv3Gv3Iv3Jq-AvtCCDChDoGDCaODGh1a8QjRuJjQhgBDErrBv3Lv3Mv3NDE9WhY0ThvQDEFhnSmGmWDExUiZlVlCDD9OjUpZDEv3Pv3Qv3Rv3SDCv3Ov3TDEa-dkBtdDCjT5cDGzLtajChWhmQoJDErrGv3Vv3Wv3XDD8Q4Z7RDDOjCoUDErrBv3Zv3Vv3aDDhClGhgBDCatGDErrBv3crrCv3dDClO4ZDEoJtazLjCDErrBv3frrDv4ADEv3Yv3bv3ev4BNYxAntdv4CvtCBDDFiXmWDDOhZo8VDIpZhdjarfjUkdhnTkSDHiRoGhbahrbsShDDEv4Ev4Fv4Gv4HDEh0SiRoGhDDCOaDGiuajRo9Chkcn5Ph1aDErrBv4Jv4Kv4LDCv4Iv4MNbo-GnmKv4NvtCBDFmiDh4Rl8MisGn-IDGiU0PDhDnPlKDDv4Pv4Ev4QDCFmWDIfijEh0dpX5GmTpkUhlCDDv4Srtbv4TDBhiRDFOahDtGlKDDrrBv4Vv4WDDv4Rv4Uv4XNhLi1enqdv4YvtCBDEFiXmWmGDFjBk-RoJiiItaDJhmEwY3PpVjYjKmKxIwWDDv4av4bv4cDBv4dNiHigdnlQv4evtCBDD9NizZo8XDCv4Sv5ADFh5UhxOkgWmkHl_IDIid3CrfnPzdhwMhlCoDDCv5Cv5DDGxLikRiyOovMovKh1BDIhwMhlCivfiuY3Cid-Jn4DDDrrBv5Fv5GDDv5Bv5Ev5HNjMizZnlCv5IvtCBDEh6CjjAjjJl8aDHflQjXhIlKoJhbDCv5Kv5LDFhf1S6fpaioXDGlQlThIhbiRjXDDoJFmGDEv5Np6Cv5Ov5PDCv5Mv5QNnHo3LnuMv5RvtCBDGwElgHnfkUtH0NDGxJ5F6X1GhodogcDDrqTv5Tv5UDCwElgHDFiWqEoMFojVDGuHjaiexJlyAhodDDv5Wv5Xv5YDCv5Vv5ZNtBizRnmHv5avtCBDF9Wl1chvQijUmkWDFFmGhnSmWtcDK5G7PlC6W-LkUh2bnG0fhgADDv5cv5dv5eDBv5fN4fohdmtEv6AvtCBDIv4Dv4Ov4Zv4fv5Jv5Sv5bv6BOFo5fprEDBv6DDEFOkNDMhzDprEkqYprFnlav3Uv6Cv6Ev6FqjYvtCCDBl5MDE9Ol-OjUpZDDv6Hv3Rv6IDGsItHrHzTl6SpGDFhofnfhjSoiQfDDv6Hv6Kv6LDIhqchxdl9HsdhuSopPn5Tl9IDFDnfpGtHqADCv6Nv6ODFqWsbigVlmKolDDI9Nl9TosFkBpkJohGl_NmgCDDvwLv6Qv6RDEv6Jv6Mv6Pv6SOFo6BprEODn5FprEDCv6Uv6VDEDsTkNtKMh_bprEitYprFnpTv6TprOv6Wv6Xq-AvtCCM_GprEkwaprSn2GprOprOprOqjaqjevtCBDGiAvS_dhuJhwHjWDEwK5Q0So0FDELmDnChlGDEqkAv6av6bv6cDBv6dNY9UnoOv6evtCBDHkRakBzLjIhjDtGDDqkAqqKv7ADBv7BNbpPnyQv7CvtCBDDkDjSmhQDG-ch-CkRjIamXDDqkAv7Ev7FDBv7GNhLlYnyTv7HvtCBDBvfDGnOhjchgHhze2YogTDIhdjUjakdinGkZlcmIDDv7Jv7Kv7LDDOThBDCkCmJDB2DDEqkAv7Nv7Ov7PDCv7Mv7QNiHo_SnySv7RvtCBDFjAlduO6ejVDDiYqf9DDDqkAv7Tv7UDCj4SldDBjBDEjDsSmJwRDEqkAv7Wv7Xv7YDCv7Vv7ZNjMxTnyOv7avtCBDFv6fv7Dv7Iv7Sv7bDEmNpDpCufM6DprEkwWprFnzBprOv7cprOv7dqwEvtCBDELkHnJhQDHcvHfmBvJoWmLDEqkAv7fp9Iv8ADEvHmBvJcDDmDnChlGDEv7fp9Iv8Cv8DDCv8Bv8EDELmNKpEM6EprEigBprFnycv8FprOprOv8GqqFvtCBDDmHhiFhiIDGwLzUrAi1Fj1Tl7MDCv8Iv8JDFhmRhkRigUjLhlHDIeuKiYkV7JoJiJpgNDG5NnJhAkHLlrZDEqqKv8Lv8Mv8NDCv8Kv8ONYiwen3av8PvtCBDDnaizDh3LDFrDnNKmDhfDGhWiEVXiJhrbDEqkXv8Rv8Sv8TDBv8UNbo6enyCv8VvtCBDEhgGhjHqKh1PDDqkXq0Mv8XDEjIkR-cimMDCjSkDDEmkahgGhjHODEqkXv8Zv8av8bDCv8Yv8cNhLixAm6Cv8dvtCBDHiAmkBpViiI5J7IxfDKvHrOjYjKmK6aiwWi2IhlJolBDDqkXv8fv9ADBv9BNiHixWnuKv9CvtCBDDmHmjRhiPDEOThBoGDHkChdjUjakdhvTmJDDv9Ev9Fv9GDEhpAh2PilY7MDCqqKv9IDCv9Hv9JNjMpkFntbv9KvtCBDFv8Qv8Wv8ev9Dv9LOFh2DprEDBv9NDEpDmNpCjZDBhaMwBprEk0TprFmtHprOv9Mv9Ov9Pv9QvtCBDCyRpCDChaiNMitAprEhieprSm6DprOprOprOv9Sv9TvtCBDFjeiQkGkWilTDCqzYv9VDGpTuJmbkJIsMDGi0XjIkRidn8OhtUDDqzYv9Xv9YDEnKzd6TqKDCqzYv9aDDv9Wv9Zv9bOFo8CprEDBv9dDDpCpDmNMitBprEk0PprFn2Zv9cprOv9ev9ftvXvtCBDBjFDDVXWDEiTjAqOjLDDv-Bv-Cv-DDDzVmhPmhLDGiTIjAhCjUhdDCv-Fv-GDCv-Ev-HNYovRnxEv-IvtCBDFhDhoZi0AlsWikKDGrHmgTwUifikF3GDDv-Kv7Pv-LDBv-MNbrHnqev-NvtCBDCv-Jv-ODDyRicpCMh_cprEk0MprFnxeprOv-PprOv-Qq6PvtCBDCmNufMkkRprEk1MprSn3GprOprOprOv-SqwEvtCBDGiqRiqQiyThhZhyGh2EDEprDjIF0PDCv-Uv-VDDjb8WhoTDFjIFkbidiADFlZuJ5LvVmKDEqtOv-Xv-Yv-ZDEixLn7Ri1T8YDGhThFhBnRjChHDHlZqbuJjbiDiyAjKDDv-bv-cv-dDDv-Wv-av-eOFokFprEDBv_ADDmNufmVMitCprEk1LprFnlNv-fprOv_Bv_CqwEvtCBDBinWDFuXh1YhgBxLhkKDCv_Ev_FDBv_GDEFoOIiXDFjDiqDkRiEhCDDv_Ev_Iv_JDBv_KNYo6UniCv_LvtCBDEiDjWhvX1MDEnMhWiFiJDDv_Ev_Nv_ODBv_PNbo-bnhKv_QvtCBDDnArXxHDFmDKjYjKhlJDDv_Ev_Sv_TDBv_UNhLpibnrNv_VvtCBDDv_Mv_Rv_WDDmNicjZMh_dprEkwZprFnnWv_Hv_XprOv_Yv9QvtCCDHhmLmjDirBhmOyMpV-WDFVhTIjWiADCv_av_bDCiAjWDFuasQtApVihMDEoPlFpTmbDEVhWhTjaDEv_dv_ev_fwgADCv_cwgBDDufjZlIMitDprEhtCprFnoPwgCprOprOwgDq8MvtCBDDOmNicMkkSprE_QprSmzAprOprOprOwgFtvXvtCBDDiOhiMmhNDIhdjUkAkdmkGnUkStUDCwgHwgIDEtYvaDiDDHlVsIlCkBaiZiEDDtwCwgKwgLDDkCmJjZDFhBTOixUjfDDtwCwgNwgODDwgJwgMwgPOFo6CprEODh1SprEDCwgRwgSDEOmNjZpDMitEprEkYprFnyBwgQprOwgTwgUtvXvtCBDFkFsW0WlvHmLDCv7JwgWDBwgXNYlsJn2IwgYvtCBDCnblxbDCv7JwgaDBwgbNbn_Wm6dwgcvtCBDHhpMnIsFixB-TmhShwdDCv7JwgeDBwgfNhLn7LnzbwhAvtCBDChHleDFZqNqPubhgbDDv7JwhCwhDDBwhENiHn7An0QwhFvtCBDEsZ3TjzJ-SDH7diGkIiramCkO8fDDv7JwhHwhIDBwhJNjMo6Tm7HwhKvtCBDCHhADHkahXletbhlRhyTjPDDv7JwhMwhNDBwhONnHo6Xm7GwhPvtCBDCyEteDCv7JwhRDBwhSNtBogZn2YwhTvtCBDDhgOlvSteDCv7JwhVDBwhWN4fo5En2RwhXvtCBDEwQovS5c0BDGhVoDkLtJibqBDDv7JwhZwhaDBwhbNhubiiOn0TwhcvtCBDFrPifiVhzViMDC2DrEDEv7JqvdwhewhfDBwiAN9Ln_Pn1bwiBvtCBDHizb3NsCipVhmChleiqWDCv7JwiDDBwiENixVixInpVwiFvtCBDGmDnC1Shf6fyKDGwchDoGiRsbwUDDv7JwiHwiIDBwiJNixXo0Wn1OwiKvtCBDMwgZwgdwhBwhGwhLwhQwhUwhYwhdwiCwiGwiLDHOkFjdhHqXxOpEMitFprEk1OprFn1TprOwiMprOwiNp6YvtCBDCiOhiMDFhNtYkLhVqPDHDFhCwblbidlKDDwiPwiQwiRDBwiSDFiOhNkLtYqPDHibhVmYkLl8CrGtZDDwiUqxawiVDBwiWNYplYn1QwiXvtCBDEiOkLtYqPDEiJhDmUoGDGibkLmYhVjILDEwiZwhMwiawibDBwicNbo6Yn1RwidvtCBDGhVwDhgWibmYkLDFmDnC1SyKvTDFwcoGhDiRsbDEwiZwifwjAwjBDBwjCNhLn5fn1UwjDvtCBDFjAlduOhjbmKDHhEajJhnJmYqfiYDDwiUwjFwjGDBwjHNiHxTn2fwjIvtCBDEwiYwiewjEwjJODohfprEDBwjLDEOiKjZpEMitGprEk1QprFnwcwiTwjKwjMwjNqqIvtCBDDoawXpIDBoQM6FprEnrWprSnoWprOprOprOwjPwjQvtCBDFjAlduOmKhuQDFiYqfjFcjBDDwjSwjTv7PDBwjUNYpgKm4BwjVvtCBDDj4SlduODFl_MsSciYqfDEhrLtfh7DhweDDwjXwjYwjZDBwjaNboyMm4DwjbvtCBDCwjWwjcDEicjZLpEM8HprEkzdprFmuCprOwjdprOwjev9QvtCBDFmkCireirdircikaDHlZhE8WjYjKmKsBDCwkAwkBDBwkCDF8WlRob2fwHDHjJhEcjIilLvWhgMDHlZvV5LuJtJoCsJDDwkEwkFwkGDBwkHNYiyLn0ZwkIvtCBDGqdyF_a9JhkLhgIDF8Wob9BhElRDIiYjF2YnOuMigQh0CjDDDwkKwkLwkMDBwkNNbivRm1XwkOvtCBDDqdyF9JDGhWvEie7LiwXhvNDHThZhFhBvZqRnBDDwkQwkRwkSDBwkTNhLoiantcwkUvtCBDEnArOogHhjfDFwKhyDze5Q4RDEhTiToCsJDEqnJwkWwkXwkYDBwkZNiHiycnoNwkavtCBDEqd8WizW2fDGDsNioEh8GtdkfDIlViZiEoMsIkBoZh2UDDwkcwkdwkeDEsNioEhmPh8GDFlViZsIwJlCDFjYjKmKqdyFDDwlAwlBwlCDCwkfwlDNjMqQmzbwlEvtCBDFwkJwkPwkVwkbwlFOFoqAprEODpnIjMDCwlHwlIDEpI_bjZDM6GprEkubprFn3MwkDwlGwlJwlKwjQvtCBDEjVrSlnB8SDDrTiE1cDFkdnUjFtUhgODEDkfFiFDEwlMwlNwlOwlPDFltCikLyV3Ko2WDFHhAjNmTjHDGkUqIsMijcqA3PDDwlRwlSwlTDCwlQwlUDJ8S0LlnBi2NhpBhpNh3Opocl7PDGKkCiYijchEiaDCwlWwlXDBwlYNY0LmtawlZvtCBDGiqamhArShpK5AqEDHiYiE7AiasYhElRDCwlbwlcDEmifmidmiel7RDH7AiEsYajCiYl8eDCwlewlfDCwldwmANboxEniTwmBvtCBDH0Rl9Rl-D0IhvBowf4PDEoamFUiYDEjBiErVtHDDwmDwmEwmFDBwmGNhLplEm6RwmHvtCBDDwlawmCwmIOFppaprEODoxKprEDCwmKwmLDDoaIkaM4DprEigIprFnpFwlVwmJwmMwmNq9GvtCBDBwXMitHprEn3WprSnueprOprOprOwmPq9GvtCBDH7UhoBixbiwPhnbikfhuIDGqChIjejXiailUDEhpBsMiCxFDDwmRwmSwmTDEhmSmkbindhxPDEiaqCilUFDEhIjeDiXDDwmVwmWwmXDCwmUwmYDKixE1DopKixGijCn_KooPooVovFooXDCoPinMDG-DinR9JhkPjJiDDDwmawmbwmcDBwmdNYopLnlVwmevtCBDFpmFinMn_E2cl6FDGqd9JhgchzRiwTn_TDFlha_ZsMxFiCDDwnAwnBwnCDBwnDNbphXnlRwnEvtCBDCwmfwnFOFn5AprEOFojfYDCwnHwnIDDwXpImCDCiNoQMkkVprEk-FprFn2PwmZwnGwnJwnKwnLvtCBDEhjPorXn8HpiGDFHhAxVjVsMDGyVxRljellDmTkUDDwnNwnOwnPDGlgYoyRoySo3WikfooMDFpjZlha_ZocwODGqChIjX1DlAmbDDwnRwnSwnTDDl9fhxB_ZDIhIijC1D_YlRikfocwODCwnVwnWDDwnQwnUwnXOFn6IprEOFpgJprEDCwnZwnaDDwXHIMkkWprEm1PprFn0WwnYprOwnbwncq9GvtCCDDHIpOM6IprEnpPprSnyFprOprOprOwnep-EvtCBDBhrQDEIiXoMjFDHl5QhAHl-Nixah2IdDDwoAwoBwoCDEhuX8D-ahrPDEhAHnJkHDGoMDiDFjFmRDDwoEwoFwoGDCwoDwoHDEzVuAj0D0VDFvKjSwA2GhyKDCwoJwoKDEhyKvKmjKjSDDjIkRcDDv-BwoMwoNDCwoLwoONYizPn2AwoPvtCBDFzVuA0Vj0DhJDFjAoajVmKjKDFfqfiYidjIDDwoRwoSwoTDBwoUNboyHn1MwoVvtCBDEyYzVxb5eDGhFlAnRhIjexXDEmRkErdqCDDwoXwoYwoZDF5ehyahyZxbyYDFlOrKjIkRkbDEmRKkEvZDDwobwocwodDEhFlAnRieDErNloSoJxXDEv-BwofwpAwhMDDwoawoewpBNhLn-am6YwpCvtCBDG0VuAzVh2Il9K_CDIjJvOiajIiElOnclQDDqjMwpEwpFDBwpGNiHqQnxDwpHvtCBDEwoQwoWwpDwpIOFpmTprEODo_ZprEOFo4PprEDDwpKwpLwpMDFyRHhKlLqSM6JprEkzHprFnoewoIwpJwpNwpOqjYvtCBDCLKMycprEkrJprSm5BprOprOprOwpQr2YvtCBDDLhQhzcDGhRndoAhlFvFhhODGkVtL1crT1RsLDDwpSwpTwpUDCtfioYDHDtPFnGrB3BlBDCwpWwpXDCwpVwpYNYhlFnvdwpZvtCBDFiqLhwYh1EixHirPDEKhEkcvdDCwpbwpcDD2GhhYirODHsScfqKiSmBpfDDwpeqpBwpfDCwpdwqANbhwYn0bwqBvtCBDGmDnCyKh1IvTl9CDGrUljFmgSpiHlyI_YDFfcK4KlQDDwqDwqEwqFDBwqGNhLnCn0YwqHvtCBDGkHLtChjNplGo1TDDqdokJveDIhEjJsS5N2GiFcyFDDwqJwqKwqLDBwqMNiHpoMniEwqNvtCBDFhxchxXhxDinchxEDDHhAiaDCwqPwqQDBwqRNjMiyWn4BwqSvtCBDFwpawqCwqIwqOwqTDEKLpEHMitIprEm2JprFm0SprOwqUprOwqVr2YvtCBDGhRvFoAndhhOvKDGjWiAiRFlfnADDwqXr6cwqYDFi1dh3D0KiySi1VDDlBpbKDFnBoOinVDFDDwqawqbwqcDFhxHhxbiqPhyRhyADHDZFkBkfoXhVDCwqewqfDDwqZwqdwrADFhRndoAvFhhODFoOinVhjMzBh0MDGLKhGH3JpbDDwrCwrDwrEDBwrFNYphTnkcwrGvtCBDGhRvFoAndhhOj_MDFh0NpUh0Oh1TixKDFySrBLhjMmXDDwrIwrJwrKDBwrLNbiwInnRwrMvtCBDGhRkVh2TphJoAhhODGmDlyJh1NioNnCn_FDHrUljFhZhFvJjDrDDDwrOwrPwrQDBwrRNhLovUnvfwrSvtCBDEhRndhhOkVDEkHLtChjNDBqdDFjBjFnUivCuIDEwrUwrVwrWwrXDBwrYNiHpnJnzZwrZvtCBDGhRndoAvFhhOLDF1NzA1A-R3MDHhZOnBhFhBjDTDDwrbwrcwrdDBwreNjMk-Nn0HwrfvtCBDFwrHwrNwrTwrawsAODn-WprEDBwsCDEOKhRLMhzGprEnraprFniOwrBwsBwsDwsEr2YvtCBDFiAseh0JowIjWDGjbuSvTn8GoyQvLDGmDivCqbahgehocDDwsGwsHwsIDBwsJDELkHrUiiFDIhzZhnOwViqZioan4WrXiqHDFjWiYaOtaDDwsLwsMwsNDBwsONYizOm4YwsPvtCBDELhQhzckHDH3BhgKmgBhhOhRoAndDHqAlydhnLuMuPmRsbDDwsRwsSwsTDBwsUNbiwRm4PwsVvtCBDDkFnbhuaDIuMseualydDiAtA0KDDrzBwsXwsYDBwsZNhLiwZn0XwsavtCBDFhlTlndsFhyHl7ZDILkHijHoJjWtIzLiADCwscwsdDBwseNiHn4ZnzewsfvtCBDEwsQwsWwsbwtAOFpqHprEDBwtCDELkFjdhRMh_eprEhmdprFntUwsKwtBwtDwtEryMvtCBDDpOlLqSM0aprEkrRprSngWprOprOprOwtGp-EvtCBDGmjYmjXh5Rh5PipChhSDGkbjItOoDqYuWDCedDDwtIwtJwtKDFh5Rh5Ph_I-eiofDGoToViXmWoDqcDCwtMwtNDCwtLwtOOFo5bprEDBwtQDCpOiXMitJprEkYprFm6XwtPprOwtRwtSq9GvtCBDE0V5WuAiocDGiRiEhboGsVmGDCwtUwtVDBwtWDGmgPmjEqOl9BipBmhJDIjFjInUojT2AzdoDhvLDDr8NwtYwtZDDedhJDHl-Ml-Rh_Ih3PhzTh2WolfDFkboDhlUoUjIDDwtbwtcwtdDCwtawteNYpjJnxawtfvtCBDE5X5bhhVhheDGjFnPhgHnOqYsaDEoToVqOeDDwuBwuCwuDDDjkNj6TmgUDFqYnOmiBpkRl_QDCwuFwuGDCwuEwuHNbpjIn2WwuIvtCBDEjFoToVhJDGsXh9EhuVyHpgPhoSDDwuKr9ewuLDE5ehyahyZipNDEjnfl9dl9cipbDGoVoTedoCqcDDwuNwuOwuPDCwuMwuQNhLn-bnvOwuRvtCBDGhCjblZiqciqeiqdDEjFkJjIidDDr8NwuTwuUDBwuVNiHi0IiuVwuWvtCBDEtKirbl2Vi1PDHhNiehGhFdijLhKDDwuYsoHwuZDBwuaNjMpnAmuEwubvtCBDFjAjKldmKmjMDIoYoblRqdiicqffidDDr8NwudwueDBwufNnHxTmxJwvAvtCBDGwuAwuJwuSwuXwucwvBOFo6dprEDBwvDDGpOOlLqStKpIMitKprEigEprFnkawtXwvCwvEwvFq9GvtCBDE2FwAvKhyKDIzBpnWl2Hpod8Y_cl6Nl6PDCwvHwvIDBwvJDEmkJl9LmkKwADFiaftP7X2FDCwvLwvMDD6diGvBDE2FwAhuevKDGjIFlPqKtPfDEwvOrvOwvPwvQDCwvNwvRNYonan1LwvSvtCBDGpaowD1Shf6fhrLDC4K7ODHflQnGc4eOo9VDDwvUwvVwvWDDhrLh7DinfDG2FwAvKhgQhgYiaDElPiSjEfDDwvYwvZwvaDCwvXwvbNbixYn1PwvcvtCBDEhrPirF8Dl9GDDK2FwADHwTqKlPiMhlU8eiaDDwvewvfwwADBwwBNhLo_en1ZwwCvtCBDHmgbmiVmiXmiWizGizHh0GDGwHlIhoIiWkFKDCwwEwwFDBwwGNiHiwOn1NwwHvtCBDGh1Jh1KhoN1e3HmMDD2Fl9WmiODFdehAHhODDwwJwwKwwLDHh1Jh1KhoN1e3HohXmMDBmhbDHlPjIiauWiSomDi1CDDwwNwwOwwPDDl9XiqUl-HDFlPjIpkKh1VpqPDCwwRwwSDDwwMwwQwwTNjMo3En0awwUvtCBDFwvTwvdwwDwwIwwVDFpOKhKpE3EMitLprEigCprFm2HwvKwwWskWwwXr2VvtCBDGhlaipAiodmZhGirNDCajCDFjT5ciCjCzLDDwwZwwawwbDBwwcDGhlahGmZhtNijLmjODCK2FDHmBoWvJmL1Vl2VqWDDwwewwfwxADBwxBNYiyFnyNwxCvtCBDFhNmZhGhjIi5MDGnLiCnYuNkXvUDFlIkChjH9JiYDDwxEwxFwxGDBwxHNbi1Zm0RwxIvtCBDFhlamZhGd5eDDmRi1OqCDDkErd0SDFHhAoHiehFDEwxKwxLwxMwxNDBwxONhLiuXnyRwxPvtCBDGhNmZhGhoCmThxVDGqVtTqZ8d7YogRDD5No7CnJDDwxRwxSwxTDBwxUNiHi0OnpBwxVvtCBDEwxDwxJwxQwxWDEpOhNhGqVMitMprEigDprFnmIwwdwxXsqIwxYq9GvtCBDIvY2YhoauJpiTixLiickJDCwuBwxaDGtYDvaiDuIFDCwuBwxcDCwxbwxdDF5XhxCj6TjkN5bDGkEiuWkCmJmBqWDCwxfwyADDKdeDGinbl2HqWzBmJkCDDkEoXKDErrCwyCwyDwyEDEmiAmhfmiCmkLDDoXkEKDCwyGwyHDDwyBwyFwyINYpqOn3QwyJvtCBDIhVxPoRqNhlckLoiGpnfDCwuBwyLDHmEl_JhlShlcl_EiqM-YDEdeKhODDrrCwyNwyODCwyMwyPNbppfn0fwyQvtCBDCwyKwyRODoyfprEDBwyTDDpOODMitNprEkrVprFmyfwxewySwyUwyVq-AvtCBDFhya5eisFhySioeDGnZmRkE0OxWh2FDCwyXwyYDGhmMl6bhyXhxWhyOhybDHqYiFvZ6bjnfxBhtQDCwyawybDChFieDF3HogGosVn_On4IDFhAHnerYhueDDwydwyewyfDDwyZwycwzAOFo4QprEODpmLprEDCwzCwzDDElLpOiesTMitOprEkrXprFnvMwzBprOwzEwzFq-AvtCBDEioPl7Hl7ImgODGnOiFjFoeiWFDEhAdlAyKDDwzHwzIwzJDFhyZisEhyYirSmiYDGkHhue-BmR0OkEDCwzLwzMDFl9SjHhoS-BolQDEHhA5U-EDFh2Fn-doUueDDEr9WwzOwzPwzQDDjT5cmSDEjCl-ZLn_QDDr9WwzSwzTDEwzKwzNwzRwzUOFo4RprEODpnPprEDCwzWwzXDEqSpOLsTMitPprEkrWprFnzQwzVprOwzYwzZr2VvtCBDBsXDGjFoXvaODhFDDdiCuKDGkC1AhGmZlxQmSDEwzbwzcwzdwzeDDdeyPDFhuVyHwUmiKh9EDGiCuKkXhoSlxQ1ADDw0Aw0Bw0CDCwzfw0DOFo5eprEODo3IprEDCw0Fw0GDDpOhGyBMkkZprEm2EprFmtUw0EprOw0Hw0Iq9GvtCCDBi2PDH5Qif7bvBiGpoImDDCw0Kw0LDEdeHhADGhhX2exG3MhrQh2IDDqvdw0Nw0ODCw0Mw0PDFHdhAhOqTDDOhBTDHifh2A7Z5QjTrPaDEqvdw0Rw0Sw0TDBw0UNYh2Pm4Vw0VvtCBDDi2Ph4Ui6SDDhFieo9aDGiMjTsatGlPjDDDw0Xw0Yw0ZDBw0aNbinLngew0bvtCBDDlAyTn_HDHiMjTsatGlPjDsSDDw0Xw0dw0eDBw0fNhLi1angfw1AvtCBDGalGkBkLmYtGDEiMjT5c4ODGHdhAhOqT5QDEqvdw1Cw1Dw1EDBw1FNiHhzYnuAw1GvtCBDEw0Ww0cw1Bw1HOFo5aprEODopRprEDCw1Jw1KDFpOsclLqSOMkkaprEkqXprFntYw0Qw1Iw1Lw1MqjYvtCCDEhqF6YhqEhxMDFHiwYinHhJnPDFiUiE5C7NlVDDw1Ow1Pw1QDDhqF6YhqEDHhDD7NjEhFO5CDCw1Sw1TDCw1Rw1UODoiNprEDBw1WDCpODMkkYprEm2DprFm6Tw1VprOw1Xw1Yq-AvtCCDCsDofMzXprEkzeprSmzTprOprOprOw1assOvtCBDGhIilYhoYimEhwBh2VDIpZhdjUjajFiFsEkdDDssQw1cw1dDHipH6bpUinJhXl_Ul_WDHhV0f7P1MiJhKhnQDDssQw1fw2ADEToUalRDHhmHhhTn6SioBiqfirTirUDDssQw2Cw2DDDw1ew2Bw2EDFoUTlRhBaDIhnG1AsNzA9esWoXinaDDssQw2Gw2HDBw2INYk-NmyVw2JvtCBDGiGsEqR3SlxbnbDHThIhBkEhdjUilWDDssQw2Lw2MDBw2NNbpnEnyKw2OvtCBDEiBnLoHjNDFtSif9GrPqZDEhTvBiFhADEsOThBkEDEw2Qw2Rw2Sw2TDBw2UNhLppWn0Nw2VvtCBDChKqZDHhgPihQqM1JhlUmbivODDssQw2Xw2YDBw2ZNiHo_fnwdw2avtCBDEw2Kw2Pw2Ww2bOFo5XprEDCw2dsuTDEsDofiGhKM_HprEk0AprFnmCw2Fw2cw2ew2fsuWvtCBDElfjWn5RiADGjT5coOuEk-ZhRDEssQqvdw3Bw3CDBi2QDEOhZamJDGjT5co4O7SzLjCDDw3Ew3Fw3GDBnLDEmjfhhbhhHiZDEhGrbDFDDw3Iw3Jw3KDDw3Dw3Hw3LDFhGmZhmDtc3JDGiUlP3L7NkbiYDDw3Ew3Nw3ODBw3PNYi2Fm4Qw3QvtCBDFmRiXjVmjNleDFKkErdiamXDDw3Ew3Sw3TDBw3UNbn4Fm6aw3VvtCBDCiB1EDGmKjKsUh3QtCwSDFh2CoY2BhzdnWDDw3Xw3Yw3ZDD1E2ciBDEi0JioWhmPhyVDFOTiSoMhBDDw3bw3cw3dDCw3aw3eNhLpIn2Ew3fvtCBDDrbwdiBDFVmhOXh7Bl-BDHjJpbiUzfhkPqQihJDDw4Bw4Cw4DDBw4ENiHplCn3Bw4FvtCBDEw3Rw3Ww4Aw4GOFo2XprEOFn4eprEDCw4Iw4JDEsDhGKtKMhiWprEkzfprFnxAw3Mw4Hw4Kw4LssOvtCBDFhoDhxThyCipTipSDH0OhZiesNmRDiaDCw4Nw4ODDkV7TizaDEhFnRhZ1VDFhlZsNhGj_MhTDEloGjNoHUDEw4Qw4Rw4Sw4TDCiBnLDEifrPhBTDEhAHIh2IDEw4Vqvdw4Ww4XDDw4Pw4Uw4YODn-ZprEDBw4aDElLleHsDDChMoFMhiXprEk6aprFnzPw4ZprOw4bw4cw4dvtCBDDHUIM_IprEigMprSniaprOprOprOw4fq9GvtCBDGhhIl-WhxNiwHiqb-UDH3JiucjCahFxXkBDCw5Bw5CDBw5DDF6AiqGioDh2JioHDGiCuKoc3PtChzbDCw5Fw5GDDipFmWiXDEiCnYivDhoNDEoDhnHkbiFDDw5Iw5Jw5KDCw5Hw5LNYiydngTw5MvtCBDGjVrShjWoahpBh3ODDlRivUhjADGiCuKjTvdjC1DDDw5Ow5Pw5QDBw5RNb0LnsHw5SvtCBDGhhXxNqV7Uh3IphSDFhIjehZnRDDFiCuKocjHqCDDw5Uw5Vw5WDBw5XNhLi1Am0Dw5YvtCBDHnQhtThlBpmQzIpRpSDFiCuK3PocqcDEjBvdkCiYDDw5aw5bw5cDBw5dNiHiyGm5Zw5evtCBDDmTwOhoODJhZhwChFnRzLiXizIidmhaDHoElrUljEjHHhAhODDw6Aw6Bw6CDBw6DNjMovNnkew6EvtCBDEjChlEhnWkVDEakBlGo4YDGHhAjHtXLhODDw6Gw6Hw6IDBw6JNnHhuVnmJw6KvtCBDGw5Nw5Tw5Zw5fw6Fw6LOFpqTYODpkHprEDCw6Nw6ODGHImCkIjCtKMxeprEigAprFm3Vw5Ew6Mw6Pw6Qq9GvtCBDE1Dl4NlzJpnVDFHhA9Zh1DoHDEjT5c1evdDGlA9JKIqCi0HDEw6Sw6Tw6Uw6VDBw6WNYn_Dn0Bw6XvtCBDGltSltWl3NhgUl6ZhlVDD1DllD1eDFkHijHLhoCimcDDw6Zw6aw6bDBw6cNbn_Cn0Aw6dvtCBDFl6fl_TpnXl_SmkXDHHhAoHhjPKvd1eDCw6fw7ADBw7BNhLn9GnlKw7CvtCBDDltSltWl3NDF1DikflgYi0HhjPDH5QwKKqCvdiaqZDDw7Ew7Fw7GDBw7HNiHojGngdw7IvtCBDJoxDogUpiJl7al_DoiSo1bi0HmgeDF7Pl4NlzJxEqCDCw7Kw7LDBw7MNjMn4dnnPw7NvtCBDFw6Yw6ew7Dw7Jw7OOFopdprEDBw7QDCHIMzYprEm0IprFnuOprOw7Pw7Rw7Sq9GvtCBDFirKipYl9Vl9UivUDGmRhFkEieDkBDCw7Uw7VDD1RirIvPDFLhmBijHn_GkHDHmRhFie9JwSvaDDDw7Xw7Yw7ZDB1RDHkTiiLiiFtDpmXkXlGDF9JKiYqdFDDw7bw7cw7dDDw7Ww7aw7eOFosPprEODosOprEDCw8Aw8BDElLHULM6KprEngQprFn3Jw7fprOw8Cw8Dr7UvtCBDE5dhrUj3QmiTDJDFmSwSomRkBlVsIkXDCw8Fw8GDD1cnSrTDDhAHLDGiX9J7DhyLhwDoXDEwSxGve6ZDEw8Iw8Jw8Kw8LDCw8Hw8MDJhSiPOThwNhZhgLhhAqADBnbDDw8Iw8Ow8PDBw8QNYopMngaw8RvtCBDFhSiPjOTODEiJteoBkFDDw8Iw8Tw8UDBw8VNbowGm3Mw8WvtCBDCw8Sw8XOFphLprEODphNprEDCw8Zw8aDEUDjdiKMitQprEntNprFm_Qw8Nw8Yw8bw8cr2VvtCBDG1en7Ql8YosZoncolXDEjHtXowShnTDGDxNkfiDxXllSDDw8ew8fw9ADBw9BODpkEprEDBw9DDEDtKIHMitRprEnoIprFnocw9CprOw9Ew9Fq-AvtCBDIhyMioKl_YppXixCo0Aozai0PDFhNZhgahtcfDDw9Hr9Ww9IDBhODFiCuKhtQo4TmhGDFjThoEhD5DonADEw9Kw9Lr9Ww9MDCw9Jw9NDDkErdl6LDEajCvEmRDDr9Ww9Pw9QDBw9RNYn6Dn1Sw9SvtCBDFipZiqOl9ZmgAmgZDFIjVrSlAiFDCw9Uw9VDDh2CizW2BDFjVrStCqbjKDEIiCuKiFDEr9Ww9Xw9Yw9ZDCw9Ww9aNbo7cniSw9bvtCBDEIiCuKieDDnZiXvaDEkErdqCvZDEr9Ww9dw9ew9fDBw-ANhLlsXnnYw-BvtCBDFxWogfl7S_X0ODHh2Fueh3CIpXhjLjHDDvyJw-Dw-EDBw-FNiHpjXn3Pw-GvtCBDEDiDoMZDIlVsIiZiElCkBaFDGIiCuKjVh2eODEr9Ww-Iw-Jw-KDBw-LNjMo9Qn1Aw-MvtCBDEyTilZimEizXDIkEpnRpnQpZjUkdrMhdDFhDiwVjVIODDw-Ow-Pw-QDBw-RNnHo7In2Ow-SvtCBDF2Ii6Wl7CisDiqYDFalGhBjCTDCw-Uw-VDEIiCjVhODEqvds3Us-Qw-XDCw-Ww-YNtBn6Emzfw-ZvtCBDHw9Tw9cw-Cw-Hw-Nw-Tw-aOFo6KprEODo6fprEDCw-cw-dDEqSIpIDMitSprEk6YprFmtbw9Ow-bw-ew-fqjYvtCBDGl5Nl5Ol5Rl5PmjHl9FDGlA1ewOIllShnTDCw_Bw_CDB1eDFIhnTwOlgMHDFjT5chdhDhoEDEw_Es3Rw_Fw_GDEmjGo4an8L-FDGlRmiLmgNl8Ol5frHDCw_Iw_JDDw_Dw_Hw_KOFo6LprEODo7BprEDCw_Mw_NDDqSIDMkkeprEnoJprFnlDw_LprOw_Ow_PqzPvtCBDFhhBkgUhyWl9EooUDHhAidmTHlToldloNDCw_Rw_SDFHhAjN9ZjHDFmT1fhnNikIfDGhyNxRo3YivJizel_XDDw_Uw_Vw_WDBxVDEhAHloGqBDHfmTyVxR3KojR5GDDw_Yw_Zw_aDDw_Tw_Xw_bOFo6OprEOFpgSprEDCw_dw_eDDHtKpEMkkfprEkvBprFnlLw_cprOw_fxgAq9GvtCBDCtKDMmrWprEk6RprSm5KprOprOprOxgCq-AvtCCDCwTpnBDIjHtXhpDoHjNkXLkVDGqMDsF1OmDhgLDDxgExgFxgGDDhhbhhHhmJDEDlTkf1HDHLkVoHo8SkXsFxXDDxgIxgJxgKDCxgHxgLOFo5cprEODpnCprEDCxgNxgODDtKDpEMklAprEkYprFm_RxgMprOxgPxgQq-AvtCBDBh1DDCwTDDIoHjNjHxFtXnJl9OhpDDDxgSxgTxgUDCmgMh1DDGiiLiiFivazOijHl_HDFDxXncjBoJDDxgWxgXxgYDEiiLiiFn4cpqKDEoJkVyU7TDFwTivazOnRjBDExgaxgbvwLxgcDDxgVxgZxgdODppeprEODpqDprEDCxgfxhADDtKDofMklBprEnoHprFn3UxgeprOxhBxhCw4dvtCBDGhlXhlWl-Vh0HhqchxIDGnff0N5F1GhFDCxhExhFDFo7HimcixeolEn8EDHrZjNiWmZ-EhAjVDFnff1G5F0NDEryPxhHxhIxhJDCxhGxhKODozBprEDBxhMDDLHDMkkcprEkrHprFnzMxhLprOxhNxhOryMvtCBDGirJh6AiwaiwbirQh4aDIHhA3Mi1ChIjXhpN0RDCxhQxhRDFrNhpN0RhlE7TDDHhA9ZDHnfkU1GhjP6X7U2bDDxhTxhUxhVDCxhSxhWDFwOmiUn9JivKpqaDGdieokB3OkCnfDG0R5PrN1GppEoJDDxhYxhZxhaDBxhbNYo7GmzQxhcvtCBDG7UhoBo9Xh4aowNmjCDErN0R5Pi1CDFFiahIDmTDDxhexhfxiADBxiBNbpiNm0QxiCvtCBDCxhdxiDOFo6IprEOFpiMbODo8YbDDxiFxiGxiHDCHkaMkkdprEkzPprFm5QxhXxiExiIxiJp-EvtCBDEjVzInQpLDEiqSudh0LixJDIwQ0BiyfZHhBifi1bDDxiLxiMxiNDEhxZkIhmNl-dDClAnBDFjThoEhmQhuehKDEw9KxiPxiQxiRDCxiOxiSDHkdhdjUjTpZqajFDHhfiyKxXohYo0YsNhzSDErgAxiLxiUxiVDIkdhdjUqajFnUhkGsNDDq_cxiLxiXDCxiWxiYNYihEm0CxiZvtCBDCpHo8ZDEjVzInQodDGDFsShEkfwSDDxibxicxidDBxieNbn4SntSxifvtCBDHhgZmT1fl9YipLioJ5GDFodlJwbh1X3ODDxicxjBxjCDBxjDNhLlJmtKxjEvtCBDH-FzThhChkIhkT0NnfDEpHimMijUzTDDxicxjGxjHDBxjINiHo0ZnlJxjJvtCBDFnfn9IqAsIrTDF1G6XhuIl8Nh2ZDDxicxjLxjMDBxjNNjMilNnkdxjOvtCBDFxiaxjAxjFxjKxjPOFo6JprEODn8aYODopeprEDDxjRxjSxjTDFsAkIyLtKqSMhzHprEkqaprFnzNxiTxjQxjUxjVq-AvtCBDDkImCiKM8JprEnjKprSm5AprOprOprOxjXqwHvtCBDDxWirHhraDInZoUcrAqMHIjIDCxjZxjaDBxjbDEhInRiehFDGjFnZjIcqYlODDHhAhODFmjSl6HjcnNmRDExjdxjexjfxkADBxkBNYo6ZmyUxkCvtCBDEhIkIhHhSDFjFnZjIjDcDDjcnNKDExkExkFv7PxkGDBxkHNbplZm3NxkIvtCBDHhIkIirahS7dkOhHDEhWokNkCmJDFcjDThBjIDExkKv7PxkLxkMDBxkNNhLplbm3PxkOvtCBDDxkDxkJxkPDEmCkIkajZMzZprEkYprFnhOxjcxkQprOxkRqwHvtCBDCmCkIM4EprEkxHprSm3cprOprOprOxkTskYvtCBDFhqelvHo4Uo7LjyIDFjFiWnGiDTDCxkVxkWDFkFsWhxRuRixdDEnG4euMxMDFhKiJiCThSDDxkYxkZxkaDEkFl-YipPjyIDEo_dirD4d8DDEjEiRO5BDDxkcxkdxkeDDxkXxkbxkfOFo5dprEDBxlBDEkFLmChKDCjGiKM8KprEm4cprFniIxlAprOxlCxlDxlEvtCCDDl_VjsMmkYDEue1aF9fDDw8PxlGxlHDGDkflT1HoM6cDIFiEpXqWhVuIlVsIDDw8PxlJxlKDCxlIxlLDCnbkFDIuMD-VhvIosRlTtPqFDKxauIrY1HpXh3arfFkblIDDxlNxlOxlPDBxlQNYplenkZxlRvtCBDGkF9U3BlIiDxVDGTmYcsOhBpnODDxlTxlUw8PDBxlVNbosangYxlWvtCBDEyI8EioMjjTDLhAtQZo_OjH-E0UhCkJiDcDDw8PxlYxlZDFiqXpnS8Eo-djjTDCw8PxlbDCxlaxlcNhLoxCn1YxldvtCBDDiDlfhpMDIjbvTnIhwdo-Xo7Kl_F3FDDw8PxlfxmADBxmBNiHo0Em3ExmCvtCBDDxVmiRhofDFhAH-EqB5UDLqAljexRsIyVhjSmTuMivCyIpbDEw8PxmExmFxmGDBxmHNjMpmWn2TxmIvtCBDElayEtei0BDIrGhEmYc5ThB9YsSDDw8PxmKxmLDBxmMNnHo-CmtWxmNvtCBDGxlSxlXxlexmDxmJxmOOFo5YprEODn_XprEDCxmQxmRDFjdkFlaqXpEM_JprEm0XprFm4IxlMxmPxmSxmTxlEvtCCDGhpMhyJhwdmhVyKl_ADDiDlfuPDGjbvTlbiiE0U2ADDxmVxmWxmXDFhlTipQixBh6HsFDDjbvTuSDEiDlfjWuPDDxmZxmaxmbDCxmYxmcOFo6NprEODo-aprEDCxmexmfDDpEjdDMhzIprEnrSprFnhTxmdprOxnAxnBr2YvtCCDDjF9bnUDHkdhdjUwKlJwQhKDDtqCxnDxnEDFixLiTijKh8DlRDCtuBxnGDEqNhXpUiyPDHhVqWtQhlclbhFl5CDDtqCxnIxnJDEhwfioG-NioFDJkEpQDFlViDubsMiyADCxnLxnMDExnFxnHxnKxnNDHOhZhFchB7Zh0bDFjcnNrDn4KigSDHh7BhfmDiXKmWsZDEtqCxnPxnQxnRDBxnSNYiubm3HxnTvtCBDEhWl9PiM0GDD2DsZmhFDDtqCxnVxnWDDl_Z0G0ODFTnGnOhFhoUDDtqCxnYxnZDCxnXxnaNbi2MngZxnbvtCBDCxnUxncOFo6AprEODn7EprEDCxnexnfDGhH2ZnXuYzbuZM8LprEhidprFm4axnOxndxoAxoBqwHvtCCDEsZ-Sxc3TDD7dkOkWDGlKhIirahSjIidDDxoDxoExoFDCsZ3TDEhIhoJkITDF2HkGjL-IkEDDxoHxoIxoJDDsZ3T7dDGh7YhqYltApUl6ai0aDGqWhVte1MpHibDDxoLxoMxoNDDxoGxoKxoODEImCkIqXMklCprEkxIprFnhCxoPprOprOxoQqjYvtCCDFhlbhxSipW-MxbDHmRkEDZoVvZ0ODCxoSxoTDFHhAjHtXhODGkBalG7Fh1CqbDIDFnRiemSjTh3MsaDEs4KxoVxoWxoXDEpSpRnQzIDFDfFpXo1QDFnRiejeiwcHDDxoZxoaxobDCnRieDG7Fh1CqbkBhoEtCDCDFDExgSxodxoexofDExoUxoYxocxpAOFo6GprEODo9fprEDCxpCxpDDGHleiejCsAkaMklDprEkxJprFm0ExpBprOxpExpFq-AvtCCDCkMHMhsTprEkqcprSnhEprOprOprOxpHr7UvtCBDFhXiLh0LtbudDFHhA9ZjHjNDHyVxRmT0f5G3KfDDxpJxpKxpLDFhXiLh0LtbvADFThByIremYDHhElfhCkXkTtQteDDxpNxpOxpPDFhXiLvAhlYipDDEDFkflTDGikSkbhVue9fkLDDxpRxpSxpTDDxpMxpQxpUOFo5WprEODomJprEDCxpWxpXDDkMHjPM_KprEkYprFmsfxpVprOxpYxpZqjYvtCBDFoI8FhiOhjRhlODJmDnCue9fah1CDkBqbDCxpbxpcDBxpdDHmEnSlahuApiKhwIxEDGHhA9ZjHqBhODDxpJxpfxqADBxqBNYlanjexqCvtCBDIpK6WhjS0fhkIojbmgDxVDCxpJxqEDBxqFNbovGnsXxqGvtCBDHalGuekBmRjC9DDCxpbxqIDBxqJNhLoIniFxqKvtCBDDxqDxqHxqLODphchLDBxqNDFkMoIlapKjCM_LprEmxRprFnzExpexqMxqOxqPq9GvtCBDGhlTh6HixBlndsFpqRDIiXzLrKiMDLn6C0UDCxqRxqSDGhXiLjPhnehzaxPDF2e2ExGrUi0ZDGsFjWqWhwIhBlfDDxqUxqVxqWDCxqTxqXOFo6PprEODppbprEDCxqZxqaDEkMlapELM_MprEmxQprFmsexqYprOxqbxqcr2YvtCBDDmElxOhgUDE9JalGkBDGOtSif6Qh1ajTDDxqexqfxrADGizdizYhoehFnRhZDGmRkEsamDKmSDDxqexrCxrDDCxrBxrEOFo_UprEODo_VprEDCxrGxrHDDmElLkMM6LprEnrcprFnlXxrFprOxrIxrJq9GvtCBDEhxLhramkFioZDIxWnZhdkAkSiJkCjZDCxrLxrMDDjOxWhoPDDiW8fZDFiJtehViOjEDDxrOxrPxrQDCxrNxrRDFkFnbmgYhqesWDFhSiPjOTxWDHiW8ftEpXkAkShdDDxrTxrUxrVDBxrWNYlsJn2BxrXvtCBDGjchXtbhlRjPpKDIiW8ftEpXkAkShdZDDxrZxrUxraDBxrbNbizNn2bxrcvtCBDDIHhADEjOpmGiwNh2aDFhSiPTiWhIDGiJjfhVqViQqCDExrexrfxsAxsBDBxsCNhLpmHn2QxsDvtCBDJiW8ftEsEiQkAhdiF3SDDssQxrUxsFDBxsGNiHizSm7ExsHvtCBDFiWqNZpXhXDDtqCxrUxsJDBxsKNjMn7Dn0RxsLvtCBDF5dhrUj3QmiSmhUDGhSiPjOTxWiWDCxsNxsODBxsPNnHphPn1axsQvtCBDGxrYxrdxsExsIxsMxsROFo6MprEODo3HprEDCxsTxsUDGiWkFkasDhHjZMhiYprEkpIprFnqCxrSxsSxsVxsWqwHvtCBDDiKqXxODBiKMhzJprEhicprSnjdprOprOprOxsYxsZvtCBDFjShH0WiOteDCiJhDDFfvdhgezRiMDEhWkCvBVDExsbxscxsdxseDEVXWhADFkCmJhWvBiFDFfiMhEsfzRDExscxtAxtBxtCDCxsfxtDDEiKjZiGhHM6MprEkYprFnyJxtEprOprOxtFt2UvtCBDIhgPyWmkZrLhKpmclbwbDCwhRxtHDBxtIDFhXiLnbpUhneDEOhShBTDGyEtenGjOjahwNDDxtKxtLxtMDGhXiLnbpUhneqNDGjEzR5TuMnGODDxtOxtPwhRDCxtNxtQNYOnvBxtRvtCBDFixQiwdl5WinZtQDFhSiPcyIfDHhXxPtepUnbhgFnZDDxtTxtUxtVDB8EDEhSyIcfDCxtXxtYDCxtWxtZNbtQm2VxtavtCBDHjrXsSmYkLuel4M7ZDJTchB1brGkEhKzEhteDDwhRxtcxtdDBxteNhLlqNm1VxtfvtCBDDyEtexZDGjFiMihIvRiF-HDJhClbFiR-QiXDcyDDDxuBxuCxuDDBxuENiHhVkoLxuFvtCBDCtehVDF6QltJhrVhFlADGvBiFmDhAifrPDDxuHxuIxuJDBxuKNjMltPniZxuLvtCBDEyEtehhGhwcDDhWvElyBDIOhZhFThBhIc8TDDxuNxuOxuPDBxuQNnHjZk2ExuRvtCBDGxtSxtbxuAxuGxuMxuSOFo5ZprEODppcprEDCxuUxuVDFqXkMjdjZlLM8MprEkrAprFnkAxtJxuTxuWxuXt2UvtCCDFrJjrSl8Ql-fjODFfchSThgCDHtQxPhXiLpU4dhKDDxuZxuaxubDErJjrSjO8DDFjEzRqNiW5TDDteh8NkUDDxudxuexufDCxucxvANYo4XniHxvBvtCBDCtehgODITchBh1ZrGhKzEhteDDxvDxtcxvEDBxvFNblqNm1exvGvtCBDDxvDxuCxuDDBxvINhLhVkoLxvJvtCBDDxvDxuIxuJDBxvLNiHltPniYxvMvtCBDDteh8NmgaDDhWvEo1XDHOhZhFThBhIcDDxvOxvPxvQDBxvRNjMjZk2ExvSvtCBDFxvCxvHxvKxvNxvTOFo6DprEODppdprEDCxvVxvWDExOkMhKjZM6NprEkzQprFnqbprOxvUxvXxvYxsZvtCCDibvtDvtFvtWvuZvwZvxVvyEvyVvyXv0Jv1Tv3Kv6Gv6Yv6Zv7ev8Hv9Rv9Uv-Av-Rv-Tv_Dv_ZwgEwgGwgVwiOwjOwjRwjfwlLwmOwmQwnMwndwnfwpPwpRwqWwsFwtFwtHwtTwvGwwYwxZwyWwzGwzaw0Jw1Nw1Zw1bw3Aw4Mw4ew5Aw6Rw7Tw8Ew8dw9Gw_Aw_QxgBxgDxgRxhDxhPxiKxjWxjYxkSxkUxlFxmUxnCxoCxoRxpGxpIxpaxqQxqdxrKxsXxsaxtGxuYxvZQxvaprOt7bprOMmreprEiuMprSn1fprOprOprOprOprOpreCMitTprEk2AprSn3NprOprOprOprOprOpreCMitUprEkrQprSnyGprOprOprOprOprOpreCMmsWprEm_XprSm8OprOprOprOprOprOpreCDDVh8c-ZDEvTo7bl5SmkIDCxwAxwBDBxwCDEVXh8c-ZDDFoiJkRDBinXDDxwExwFxwGDBxwHNYojZmuGxwIpreBDGhhBloNhyWl8KmgJmgIDFiduPmTlyJlKDCxwKxwLDGl-eoyLmgGmgHsFo-FDFvTiDuPmY2dDCxwNxwODCxwMxwPNbo3Dm_OxwQpreBDDl8DhhSl8EDHjFjEhNOhFlAsXDCxwSxwTDDl7Dl7El7FDBhADDxwVxwWr7dDCxwUxwXNhLoiOm1TxwYpreBDFh1Dl-Pl-QmjImjJDGxXwTlKivatXhpDDCxwaxwbDBxwcNiHowMm2UxwdpreBDExwJxwRxwZxweOFo8FYDBxxADEicpOtKpEMqUprEnrUprFnsMxwDxwfxxBxxCprOpreCDFl7OhrUj7Ql7NipEDGiU5BxGhjcvThhBDCxxExxFDBxxGDBjdDFl7cn_UuMo-VuWDFDkfoM6cFDDxxIxxJxxKDDyITjsMDFDF1aueo-WDDxxIxxMxxNDCxxLxxONYn_Vm0VxxPpreCDE5dhrUj7Q6BDFuIwShpDiehADDw8IxxRxxSDBxxTNbphRm2TxxUpreCDDhhBhyWkgUDGDjHtXipEh3Jh3KDCxxWxxXDBxxYNhLoqWm3WxxZpreCDDsdo7DmkADE7EmTh2blkfDEDvTnRn4bDDxxbxxcxxdDBxxeNiHliOnjExxfpreCDExxQxxVxxaxyAODn_YYODphQbODpnbhLDDxyCxyDxyEDDDjd6VMhzLprEitYprFn0VxxHxyBxyFxyGprOpreCDGl-Gl-ImgFl-FmTwODErHrNyVjXDCxyIxyJDBxyKDCmTwODFhncnRhZo7AhFDGhnIqWhhBipOh6A9NDDxyMxyNxyODBxyPNYovOnhYxyQpreBDBmTDGDi0cuIFipEhhIDDxyStgFxyTDBxyUNbovJniGxyVpreBDHl-ShwCltCikLl9NhlVozCDFkUnR1LhZDDDxyMxyXxyYDBxyZNhLovLnlAxyapreBDDxyRxyWxybOFo6HprEODo9ebODosHhLDDxydxyexyfDClejCMitVprEm2QprFn3cxyLxycxzAxzBprOpreCDHxvcxvdxvexvfxxDxyHxzCQxzDprOt7bprOM_FprEhsfprSm5CprOprOprOprOprOp0ACDCkTlFDDoRwIlhZDIohWhwXhgdnCrUohKirCh2fDDxzGxzHxzIDF0Qh1bh1chxFipKDGkemMOiRhwUnCDCxzKxzLDCioOipRDFsHoRkeifiWDCxzNxzODDxzJxzMxzPM2TprEhnFprFnhRxzQprOprOprOprOpsECDBp7EDGLvLjbkXjYjQDFflQlTlPsHDDp6bxzTxzUDBxzVNYizfm4MxzWpsEBDElMkPLvLDEkcjJhEzfDFsdhuShRo5RjBDDxzYxzZxzaDDhEiibKDGfFDclQlTDDp6bxzcxzdDCxzbxzeNbi1Mm2BxzfpsEBDDjJhEkcDCkeWDFuWqYmBqAvJDEp6bx0Bx0Cx0DDBx0ENhLo_Bm2Cx0FpsEBDDxzXx0Ax0GM0ZprEhtHprFn3HxzSx0HprOprOprOpsECDDpQ8RqYDHzQxI9XpTHUhgDDDx0Cx0Jx0KDBx0LDCpQ8RDDlFkTrEDEoRwIlhZ9GDDx0Nx0Ox0PDBx0QNYivbn2Cx0Rp0ABDFlMkPLnCmDDEjJhEkcyNDEx0Nx0Tx0Ux0CDBx0VNbiyem2Ax0Wp0ABDFhvA1JpYl7J_ADEkemMIoCDDx0Nx0Yx0ZDBx0aNhLh1GnsZx0bp0ABDDx0Sx0Xx0cOFpgUprEDBx0eM4AprEm2NprFm5Jx0Mx0dx0fprOprOp0ACDCkejnDDH0FhvAi0UjEhNjQlrDDDx1Bp-Nx1CDEhoRhxeogJlidDDIrVhnTDDx1Bx1Ex1FDCx1Dx1GMhiVprEngFprFnxUx1HprOprOprOprOp0ACM_GprEhzNprSnydprOprOprOprOprOp0ACDCnKiTDDvDhnVl6cDF6TkRamFivVDEqkAx1Kx1Lx1MDBx1NNYo4WnpDx1Op0ABDCkemMDE0E8azHiqVDEhxAhxKhxJh3TDDx1Qx1Rx1SDBx1TNbixNntIx1Up0ABDFiYqfa9DjDDEjAldjK6eDEqkAx1Wx1Xx1QDBx1YNhLxTnkFx1Zp0ABDFiAhuJvShpHhwHDDwK0SphdDCmMkeDEqkAx1bx1cx1dDBx1eNiH9Un3Vx1fp0ABDEjDhFlKvODF5a3R5Z2Hn4LDEqkAx2Bx1Qx2CDBx2DNjMlpfnpGx2Ep0ABDGl8LmFixDrRh1WhkLDEzehWkemMDEqkAx2GqnJx2HDBx2INnHsUmzIx2Jp0ABDFrXokArRxHrGDDkemMsfDEqkAx2Lqxax2MDBx2NNtBiKnqAx2Op0ABDEmFhnZrRiiRDHiqEhxYiqIhqDhyPhyQxcDDqkAx2Qx2RDBx2SN4fiyVnsGx2Tp0ABDIx1Px1Vx1ax2Ax2Fx2Kx2Px2UM6DprEhnAprFnifprOx2VprOprOprOp0ACDDhrRhqShiPDGj1Th4IwLrEpgamjTDFrApkVhkb6Th3ADDx2Xx2Yx2ZDBx2aNYiweniWx2bp0ABDFhgGhjHqKimMh-CDDx2Xq0Mx2dDBx2eNblYm5fx2fp0ABDFnaizDh3LihUmkVDFnCmDhRhlG4KDDjJyNl-KDDmMkenKDEx3Bx3Cx3Dx3EDBx3FNhLo_AnpAx3Gp0ABDEkemMWsfDDv8Rqxax3IDDkeWl9QDEl9bl9al7Tl7UDDx3Kqxax3LDCx3Jx3MNiHorMmtTx3Np0ABDEisHkBipXhxODFjQioAipJl_PlJDDx2Xx3Px3QDBx3RNjMoZnnSx3Sp0ABDF8V2XpVh7GojSDEoPh3amjQmjPDDx2Xx3Ux3VDDmgWl7Ll7KDFhCjFhnPoClZDCx3Xx3YDCx3Wx3ZNnH8VnuLx3ap0ABDHlMkTwV-XLkXtDDEigdta2VhpEDDx2Xx3cx3dDBx3eNtBo3MnoAx3fp0ABDHx2cx3Ax3Hx3Ox3Tx3bx4AOForZjMDBx4CM6EprEiuLprFmtcprOx4Bx4DprOprOp0ACDDhnPhyIipcDIjcnNl-AhfiErTiMeDDx4Fx0Cx4GDBx4HNYkantfx4Ip0ABDEhnPhyIipchCDEiGlJhWkeDEx4KqudqkAx4LDBx4MNbimDnuCx4Np0ABDCx4Jx4OMwBprEhzPprFniXprOx4PprOprOprOp0ACM6FprEhieprSniLprOprOprOprOprOp0ACM8HprEhseprSm5PprOprOprOprOprOp0ACDEqPiTZjLDFnFjDh3FrPovEDEqpKx0Cx4Tx4UDBx4VNYlpfnxcx4Wp0ABDEkUtFqIxKDFpnZi1WiyM6Q7bDEqpKx0Cx4Yx4ZDBx4aNbi1Um4dx4bp0ABDDkeWmMDFiJ4Nh2Xh0ZvQDDqhEx4dx4eDBx4fNhLiKnxfx5Ap0ABDEhVibhkdvGDFcjFjIidnUDFjfkelTwblbDEqpKx5Cx5Dx5EDBx5FNiHo_Fm3Zx5Gp0ABDEhVibvGjXDC0EhWDGkesZOhIThoJDEqpKx5Ix5Jx5KDBx5LNjMonDmyQx5Mp0ABDFx4Xx4cx5Bx5Hx5NM4BprEkYprFnyVprOx5OprOprOprOp0ACDEmRk_Ihgf-IDGkErdmbqRvWqCDDqhDx5Qx5RDBx5SNYkEn2Sx5Tp0ABDGhtci0EihTo-SpnamiIDEZhBsETDDqhDx5Vx5WDBx5XNbo-TnsTx5Yp0ABDDsdrHjBDFxJf_WhwXk_SDDqhDx5ax5bDBhyFDGidf7FhCuXnPDCx5dx5eDCx5cx5fNhLixFm3Ux6Ap0ABDCikAizKDEif4RyW1GDHhlBmbqRtEsEvWyGDDx6Cx6Dx6EDBx6FNiH0dm6Ux6Gp0ABDBxDDFkE-IhjAk_ImbDDqhDx6Ix6JDErLilVl9JpoGDGhhAqRmbqDibZDDqhDx6Lx6MDCx6Kx6NNjMh0Vn3Cx6Op0ABDFx5Ux5Zx6Bx6Hx6POFoyPprEDBx6RM2UprEkvNprFm6MprOx6Qx6SprOprOp0ACDDpWtFmUDDqIsX5ODEmRiZxUpmeDEqhDx6Ux6Vx6WDDirfisBirGDIqIsX5OmRxUtFpWmUDDqhDx6Yx6ZDEl_BmkEl6Vl6ADEvDiyRhkdpnLDDqhDx6bx6cDDx6Xx6ax6dNYo2SmzHx6ep0ABDDhhApWtFDDjXib0NDHoUch0Bn-epJl6MidDEqhDx7Ax7Bx7CDBx7DNbivenxRx7Ep0ABDBl6JDCjXibDHxDhZo1cOhF6S9BDDx7Gx7Hx7IDBx7JNhLn5QmtMx7Kp0ABDCmjFmiaDDjXigXibDGuehgD1alPlJiMDDx7Mx7Nx7ODBx7PNiHpjVnxYx7Qp0ABDCinFi0NDEhChyFrLl-cDGlbwbhmK2AqOsVDDx7Sx7Tx7UDBx7VNjMinFn3Dx7Wp0ABDDh2Mo-AisADDmRakBDGhyFmiGlcomBioIhyUDEqhDx7Yx7Zx7aDBx7bNnHo3Pnyfx7cp0ABDGx6fx7Fx7Lx7Rx7Xx7dOFoyOprEOFnuPiHDCx7fx8AM8IprEkvOprFm5NprOx7ex8BprOprOp0ACDCnKvDDE6TzdqKmFDEq0Mx1dx8Dx8EDBx8FNYonBnpdx8Gp0ABDFh1PhgNilTirM7dDDq0Mx1dx8IDD7d3ckODHpXtEhpLqRljEivHo4FDDq0Mx8Kx8LDCx8Jx8MNbh1PnnHx8Np0ABDD-ahmI2JDGjJZqKxBpfiSDEq0Mx1dx8Px8QDBx8RNhLo-fm6Fx8Sp0ABDGhoMi1Q_fsVl6BiobDDq0Mx1dx8UDBx8VNiHhoMnuEx8Wp0ABDG8VxfpVo7NhtUh7GDDq0Mx1dx8YDBx8ZNjM8VnhWx8ap0ABDFl6IioCn4Rl6QmhdDDq0Mx1dx8cDCOpHDEhdjUjakADEiQkGibl_bDEq0Mx8ex8fx9ADCx8dx9BNnHi1YnrPx9Cp0ABDFoZhkZoOl_al8BDDq0Mx1dx9EDBx9FNtBoZn3Zx9Gp0ABDFhVib9HhJtJDEjFjIiMixcDEq0Mx1dx9Ix9JDEmjbmkRmkQmgVDCq0Mx9LDCx9Kx9MN4fsJnyHx9Np0ABDFjAldhuQ3ArZDFqfhEjFjJsSDEq0Mx1dx9Px9QDBx9RNhubxTnjHx9Sp0ABDGid7FnPpTrIrfDEq0Mx1dqgbx9UDBx9VN9Lo_GmtOx9Wp0ABDIlbwb2AnUhmKmjahhJioRDDq0Mx1dx9YDBx9ZNixVlbmtDx9ap0ABDCThBDEZkEhWiQDEq0Mx1dx9cx9dDDiTjLiQDDhmAipMirRDGhhQrYiDsWpgQhHDDx9fx-Ax-BDCx9ex-CNixXh0Vm7Dx-Dp0ABDMx8Hx8Ox8Tx8Xx8bx9Dx9Hx9Ox9Tx9Xx9bx-EOForYtBDBx-GM6GprEngGprFmyAprOx-Fx-HprOprOp0ACDGif4RjAhKrHhCDFajFnUFhBDEx0Cqvdx-Jx-KDBx-LM4DprEigLprFnlWx-MprOprOprOprOp0ACM6IprEhtGprSm5eprOprOprOprOprOp0ACDGlduOhjbrZ6emKDGqfiYahEwRjFDDx-Px1Qx-QDBx-RM6JprEhnCprFnqBx-SprOprOprOprOp0ACDD8WoblRDDlZ5LhhZDEKvWilLjIDEx-Ux-Vx-Wx1dDDmiHmhZipdDFqdmiZihJtWkJDDx-Ux-Yx-ZDCx-Xx-aNYtZn1cx-bp0ABDF8WoblRihJh0XDHqd2fwHyFvehkahkLDHhwS6UpJiY2YzBh3BDDx-dx-ex-fDBx_ANbolAnoLx_Bp0ABDFqdyFhkLhkahoADEl8fl9Ah1Lh1UDGigQ8ThViYfuWDDx_Dx_Ex_FDChWvEDFqdyF8Wve7LDHTjehBhFtEmhchZDDx_Hx_Ix_JDCx_Gx_KNhLondm5Sx_Lp0ABDGhmPsNioQhnUirLioEDHlVnciZsIoMiEDDCx_Nx_ODDlEqQmkDDEsNn6chnUmhRDFqd8WlRyF7DDDx_Qx_Rx_SDCx_Px_TNiHlEnpUx_Up0ABDEx-cx_Cx_Mx_VMycprEhmeprFnoVprOx_WrkFprOprOp0ACDEhrRmiNhqShiPDFl6W2Xn8PhyBjjWDEoPwch3ahdDDx_Yx_Zx_aDBjyEDFpVhvW2Xl8PjjWDDnAqd2aDDx_cx_dx_eDCx_bx_fNYpPnxFygAp0ABDDnArOjoVDGzeirY4NwKmjUmiPDEqnJygCygDx1QDBygENbogSn2FygFp0ABDFnArOjoVqdhjfDE4Rlkd3GlzRDFl4F_WrDjcorIDEqnJygHygIygJDBygKNhLivZn0dygLp0ABDDygBygGygMM0aprEhmcprFnlZprOygNprOprOprOp0ACDDiAxflfDG7Wh2dh0I9UnKnIDDygPygQx1dDBygRNYl1Rn1KygSp0ABDDmMkenIDIuBhkOhdkA3F0UtVi2GDDygPygUygVDBygWNbo1WnnTygXp0ABDHLjbkXjYh1ekP6RDDygPygUygZDBygaNhLyAn3Fygbp0ABDKuatAokHpVsQyM0KihMwVhvWDDygPygUygdDBygeNiHuanvXygfp0ABDEygTygYygcyhAMzXprEhmdprFnkWprOyhBprOprOprOp0ACM_IprEhtAprSnhIprOprOprOprOprOp0ACDFmhXmhYiqFl-XmhWDCyhEx0CDByhFNYrMnoGyhGp0ABDFl8Fl8Gmjcl7fl_KDCyhIx0CDByhJNbNnoFyhKp0ABDCyhHyhLOFo3UbDByhNMxeprEkYprFm4CprOyhMyhOprOprOp0ACDCFiXDGmjZi5CisHh5UhxOkgWDH-QjQsOoqXijEh0dikRDDyhQyhRyhSDByhTNYh1CnqcyhUp0ABDDFnKiXDG3C5Sh1OizAwW9SDHh0ThvStaiwQhmQ6Uh1MDDyhWyhXyhYDByhZNb6cmtJyhap0ABDEFhiPjyEiXDHxAn6FtG-dkBh1QhiKDGjTi5CjQnMOhnPDDyhcyhdyheDByhfNhLxAnteyiAp0ABDDyhVyhbyiBMzYprEhzMprFnlYprOyiCprOprOprOp0ACDDh6CjjAjjJDFflTlQjXiRDCyiEyiFDByiGDDFDnKDHjBk-RizZpVwWhpFn_fDEoPhbisHl1aDDyiIyiJyiKDByiLNYivGmyeyiMp0ABDFnfzFsd0JhmGDFxJhhCrHhoKsODDrqTyiOyiPDByiQNbilNnhLyiRp0ABDDpGoJhofDGilch0S0JlZhjZlQDDrqTyiTyiUDByiVNhLpGnrdyiWp0ABDEsIlCwPwEDG9NhoXzPqExI9ADDrqTyiYyiZDByiaNiHrNnuYyibp0ABDDmGtchzfDHh4RhiRh4S9Wl1copQivBDDyhWyidyieDBmGDFmkMhvJiyIl8bh4SDDyjArrByjBDCyifyjCNjMn-JnkfyjDp0ABDExUiZlVncDGjUpZhjS6WhgAhwRDDrqTyjFyjGDByjHNnHxUm6cyjIp0ABDGyiNyiSyiXyicyjEyjJM6KprEhmfprFnxQyiHyjKprOprOprOp0ACM8JprEhtEprSn2UprOprOprOprOprOp0ACDEkepgepgcphCDFkEiQoXnUhpCDEiFrVvRoeDDyjNyjOyjPDDhhDpnelmBDF4RtSpW6QODDqvdyjRyjSDDmgEhxQpYDEjXhIhHkEDDyjUx1QyjVDDyjQyjTyjWODoxAprEDByjYMzZprEhnBprFntGyjXprOyjZprOprOp0ACDDimIlzKlzLDGhdjUkAkdjah3dDFiFnOhkciRODDyjbyjcyjdDCimIlzKDFhDnIl_OlsWoyUDG5QhvJsa5ThpOjTDDyjfykAykBDCyjeykCODppZprEDBykEM4EprEkvNprFn3eykDprOykFprOprOp0ACDDinFi0NpnMDFiMlKsVmSluQDGlJjQiDOkSkADDykHykIykJDBykKODopfprEDBykMMhsTprEkvOprFmuFykLprOykNprOprOp0ACMhiZprEhtFprSniQprOprOprOprOprOp0ACDGmMkenIi2BhkUh1dDGjIlQpXhgNlKtEDDtmPykQykRDChoMhoJDC5fmkUDDcjIhEDDykTykUykVDCykSykWNYl1Rn1IykXp0ABDEiQkWkOkIDHnZh0ehjLhhQo8OsWihTDEZ3OmMkeDDykZykaykbDBykcNblsXn0Cykdp0ABDGiQkWkOikJhoJmCDEmMkejXnIDJuBh3GuHyXhkOkAhdlidtUDDykfylAylBDBylCNhLoyKm6fylDp0ABDEiQkWkOjeDDmMkejXDFhCjQhyIhnPidDDylFylGylHDBylINiHoyJnoSylJp0ABDF7dkWkO8fkIDHuBhkOkAhdjahlQyXDDtnaylLylMDBylNNjMn5Jm7AylOp0ABDFiQkWkOjehIDFhChnPhyIn_R2KDDtnaylQylRDBylSNnHn5KnoUylTp0ABDGykYykeylEylKylPylUMhmbprEhzOprFnodprOylVtoAprOprOp0ACMhsdprEhidprSm0BprOprOprOprOprOp0ACDDkemMl5UDEjcrDihUnNDJkdhdjFjUjacjD7ZhFDEtqCylYylZylaDBylbNYkam3Oylcp0ABDDkemMjXDChWhoUDGiMiErVhF0G0ODEtqCyleylfymADBymBNbhoUnsKymCp0ABDCyldymDM4GprEkYprFnrCprOymEprOprOprOp0ACDD9bjFnUDFhdjUtUkdkADFhKwKwQh3aIDEtqCymGymHymIDBymJDEpQsMwFpTDEkErdhfoXDEjIjFcnPDEtqCymLymMymNDBymONYohFn0PymPp0ABDGh1FijKo1Vh8DiqT8YDCtuBymRDBymSNbn7CnlSymTp0ABDDnMxchqDDGiDhvXuPiA7SoJDEtqCtqDymVymWDBymXNhLimDm5FymYp0ABDDymQymUymZODhtOprEDBymbM4HprEhtBprFnuJymKymaymcprOprOp0ACMhiaprE_QprSnyEprOprOprOprOprOp0ACDCiOl9eDGhdjUkAkdh3dkSDFkemMnMnOhgHDDymfynAynBDBynCM_NprEkYprFm4LynDprOprOprOprOp0ACDEwQ0BiqA5cDChVkLDGlJ9YmSoDh0DsVDEv7JynFynGynHDBynINYiiOiuUynJp0ABDEv7JqvdxzGp6GDBynLNbn-Gn0eynMp0ABDChDwcDElMkPLtDDDhEkcjJDEv7JynOynPynQDBynRNhLn-HnkVynSp0ABDGhXyEn6fiQkWiTDEiGjOlJmBDDv7JynUynVDBynWNiHiGm7JynXp0ABDDkFjdsWDFlMkPLkXjYDDv7JynZynaDBynbNjMkFn1Xyncp0ABDEimIi0NinFlzLDEZlJsVh2MDDv7JyneynfDByoANnHpgAm7IyoBp0ABDCvftYDEjf3NsCipVDDyoDyoEqxaDByoFNtBiKm_NyoGp0ABDHynKynNynTynYyndyoCyoHM_OprEigJprFmzSprOyoIprOprOprOp0ACDCiOtYDEkLmYhVubDDiJhDjADFFDtYidjQDEyoKyoLyoMyoNDByoODBwgSM_PprEiuIprFniByoPprOyoQprOprOp0ACM_DprEhicprSnjfprOprOprOprOprOp0ACDDkemMWDI3NhoI9Mzc9HipVlThxUDDyoTqxayoUDByoVM2LprEhibprFnxVyoWprOprOprOprOp0ACDEhXiLqLqNDH3FiUhoWioVhuAla4cDF4R1GqCi2LifDDyoYyoZyoaDByobNYilbm5Iyocp0ABDFhXiLqLqNnIDEtQinYhpG1bDFhSiPyIcfDDyoeyofypADBypBNbtQn3OypCp0ABDFidjQlblKokDDFmSjFqFuIluQDDt4HypEypFDDiM-OvRDG8ElyBtZjFkUsVDDt4HypHypIDCypGypJNhLhVnxPypKp0ABDEjZipal6OpqWDFhFOhZTnBDDt4HypMypNDBypONiHjZn2dypPp0ABDEoBuQlHhXDEkenKiX2JDEhDiRoGpHDDypRypSypTDBypUNjMi1HnrQypVp0ABDFDkfFlTqFDFikSoiKkbuIhhGDDyoYypXypYDBypZNnHn9KnmFypap0ABDEZqPihPh0DDHDFkflTlElViDDDt4HypcypdDBypeNtBn_JnmEypfp0ABDHyodypDypLypQypWypbyqAODi2EnHODi2HtBDCyqCyqDMhiSprEhtDprFmtfprOyqByqEprOprOp0ACMCprEm_eprSmtAprOprOprOprOprOp0ACMmuIprEnnbprSnsLprOprOprOprOprOp0ACDCpgdpmfDE8OokbkB2XDFOtapVhdiADDyqIyqJyqKDByqLMmuJprEnpCprFnnXyqMprOprOprOprOp0ACDFhnPhyIhyFl6RipcDEhCuX2WidDCyqOyqPDByqQMmuTprEngHprFntCyqRprOprOprOprOp0ACDGmiJisChldipI3K8YDFapbh0RhjUhoQDCyqTyqUDDyV3KorUDDh0RhjUlZDGpbavROehtIDDyqWyqXyqYDCyqVyqZMmueprEntJprFnlFyqaprOprOprOprOp0ACDDrIplAijdDFjDhobhwH2ahIDFrDoDn4QnKnADEyqcqnJyqdyqeDByqfMmvHprEnidprFnjAyrAprOprOprOprOp0ACDGo4VplBo7EvLohIl8cDFselfiD0Kh1ADCyrCyrDDByrEMmvIprEm1NprFnhNyrFprOprOprOprOp0ACDGonU_TpoKoxFivYiybDEhkKl1T7H2YDDmMhwX7YDDyrHyrIyrJDByrKMmvJprEm1OprFnuSyrLprOprOprOprOp0ACDH8en4XlhAokfn_Bn6ayMDDhwXk_Yi2BDGhShBhIl1TOTDDyrNyrOyrPDByrQMmvKprEnzDprFm5LyrRprOprOprOprOp0ACDBhJDFimIphBpgfl2MojdDGoTrGhuRjFhoHh2cDDyrTyrUyrVDByrWMmvLprEngCprFm4KyrXprOprOprOprOp0ACDGk_S5A7ChO1HqEDDixPn_LlTDGjQxIiROhpDsODDyrZyrayrbDByrcMmvMprEngXprFnhQyrdprOprOprOprOp0ACDCoPkHDGhvZonFl_Gl-ao4Hn5HDGlvXtAhvB7ChAh0QDDyrfysAysBDClvXhvUDCh2BvdDGtAhvB7ChA0KhODEyrfysDysEysFDCysCysGMmuKprEmxLprFn1FysHprOprOprOprOp0ACDGhkHhwWikZlkHl-JiiaDFxVooWhuVnGplHDF7CipflgKhA0KDDysJysKysLDBysMMmuLprEnrZprFnoTysNprOprOprOprOp0ACDChoVlFDEsdlyei0Qh2YDEsOmb1ChlCDDysPysQysRDBysSMmuMprEm0HprFnuGysTprOprOprOprOp0ACDGmT5GikIh2bppUh0dDFsdlyesOi0QphKDFFtAoM9So3SDDysVysWysXDBysYMmuNprEnhXprFmySysZprOprOprOprOp0ACDGtI7SsXi1RomAiwBDGzFl2SphUhkTi2ApgYDGtAoMLkTtD9SDDysbyscysdDByseMmuOprEngMprFmxfysfprOprOprOprOp0ACDFo0GlrKlxMpgCn8SDEpG0JlGhkeDF9D7QkHidoiHDDytBytCytDDBytEMmuPprEmxNprFn3EytFprOprOprOprOp0ACDEpfkhHoqYl3VDF-JorWhvUhpEooLDGlOidiwK7PljahvZDDytHytIytJDDpfkhHl3VDEiwKhgAlja7PDFhkHhwWorTpoBiiEDDytLytMytNDCytKytOMmuQprEm_PprFm3TytPprOprOprOprOp0ACDFhkTo3ZohBmgRi0QDIowEn-LhnRi0GmgKpobhoEhpEDCytRytSDBytTMmuRprEmzGprFnoKytUprOprOprOprOp0ACDCpG0JDGOo9Go_T7P-L7KDIkAhdkSpbahkHhwWsXDDytWytXytYDBytZMmuSprEmxOprFnlTytaprOprOprOprOp0ACDDmMhKiWDGhBT9esOqZokEDFoUpGjThd7VDEssQytcytdyteDBytfMkoHprEngDprFnhUyuAprOprOprOprOp0ACDCiBo6VDEhRuEwFojcDGo_XlfnIsd_WhwWDDyuCyuDyuEDByuFMmuUprEmxVprFn0OyuGprOprOprOprOp0ACDGvcpkQpkMplDlnPpgODHo3CpnTzTrHtdlkfhwLDCyuIyuJDByuKMmuVprEnjBprFniRyuLprOprOprOprOp0ACDHl0E1diGiDhHsNmibDGOhIhdjasQkADDssQyuNyuODElfxfk-ZrWDEifvchwBaDEssQqvdyuQyuRDCyuPyuSMmuWprEnkJprFnmNyuTprOprOprOprOp0ACDF4Ph2Sl6Xn7ToqLDIphWlyIiiaihZaikKzFihJDEmMiWsDhKDDyuVyuWyuXDByuYMmuXprEngBprFnkYyuZprOprOprOprOp0ACDBnIDFo4So_EhpCkJo1dDHlZhC1MseqdlmayWDDyubyucyudDByueMmuYprEngEprFnhMyufprOprOprOprOp0ACDEiwV8NiDhpJDHyWrLpnN1CsOkEhlBDDyvByvCyubDByvDMmuZprEmybprFnvIyvEprOprOprOprOp0ACDDnI_Wk_YDHiUhoGolRojJ0fhodlyADFkJ3FrYpf6RDDyvGyvHyvIDByvJMmuaprEnrXprFn2LyvKprOprOprOprOp0ACDCnI_WDGowHowFo4Zi0KpgE1bDEiJOhVFDDyvMyvNyvODByvPMmubprEniAprFm4JyvQprOprOprOprOp0ACDElEonGn-CojLDGwPnGopIzTogen4VDFnIkfyIllE_WDDyvSyvTyvUDByvVMmucprEm0TprFnsfyvWprOprOprOprOp0ACDFojQohElmBn8QojHDDmMsdpGDFiEn_SjF-ApoDDDyvYyvZyvaDByvbMmudprEm_fprFnpZyvcprOprOprOprOp0ACDHpgIpgHo9To9SojIlnDn8RDHielmah1AjFjIhdo9cDCyveyvfDBywAMmufprEm7NprFm_MywBprOprOprOprOp0ACDG1SnCmDhuSl_RhRDFlTlQixPhkSfDGiROhChnMhdovVDDywDywEywFDBywGMmvAprEniDprFnhDywHprOprOprOprOp0ACDFh1NogWiqNpnFo3aDGnNixPhZpndnLaDEhOyCorKowJDDywJywKywLDBywMMmvBprEngUprFnzXywNprOprOprOprOp0ACDExUlCiZoKDIjUnCzTomIxJ6WhhCrHDDvwLywPywQDBywRMmvCprEnpbprFnrAywSprOprOprOprOp0ACDGo4Ko4LmgQhuSohclvWDGhjOovXovTo7FolSxKDCywUywVDBywWMmvDprEnpKprFm6KywXprOprOprOprOp0ACDEorVkT_AnXDEhHhBOhncDFhdkdjUi0diDDEywZywax1dywbDBywcMmvEprEm_YprFnuFywdprOprOprOprOp0ACDFrIn6VpTpiaphIDEhZhFOhHDDnNigSoDDDnK-D_UDEywfyxAyxByxCDByxDMmvFprEm0fprFm3ayxEprOprOprOprOp0ACDFhpCo2CpqVmWo2DDIwEo_H1R1L1Mh2chtItCDCyxGyxHDByxIMmvGprEm3KprFnsJyxJprOprOprOprOp0ACMmvNprEnoMprSn2HprOprOprOprOprOp0ACDGn7VohDhwDl4DhwNhnUDFihFk_JhgIhoAhkaDEhFhZjTxMDDyxMyxNyxODEn7Ul4Dh1ClRDDhZhFnBDDjTrWh2cDEyxQyxNyxRyxSDCyxPyxTMmvOprEnsYprFm0AyxUprOprOprOprOp0ACDDokZokYogQDDmMsdohbDFwFikXhCkBlPDDyxWyxXyxYDByxZMmvPprEnvLprFn1dyxaprOprOprOprOp0ACDEnWh1dokGyFDHhdjU5Jo0Vo9Wphe7LDEmMh1dhkTnADDyxcyxdyxeDByxfMmvQprEm_cprFnoQyyAprOprOprOprOp0ACDFl4F_WoraozAojODF7YojNhwWlzRlkdDFnKmMjYjK-DDDyyCyyDyyEDByyFMmvRprEm3BprFmzRyyGprOprOprOprOp0ACDGhkHhwWo_DonSlkHikZDEsdjrRlzdikXDG-AsfplIhwHjUsaDDyyIyyJyyKDByyLMmvSprEnrYprFntayyMprOprOprOprOp0ACDEjrRo0fliOlzdDD-dkBivXDHoPinM2ckX1PjTrWDDyyOyyPyyQDByyRMmvTprEm1CprFn3KyySprOprOprOprOp0ACDGipUlyXpmEpqYpqUo7MDIi2AhwNiwYl4fi2JzFlvWhkIDCyyUyyVDByyWMmvUprEnrOprFm6SyyXprOprOprOprOp0ACDCiDlfDHl1dnIh1di2DxJ5FiwVDG3Fl5Cn6RhuatAphODDyyZyyayybDByycMmvVprEngAprFm4OyydprOprOprOprOp0ACMmvWprEnoYprSnhJprOprOprOprOprOp0ACDGo4GomPi2ChuRllRphFDGk-ehkIpGpiIlgMn8MDF8S9XzQiwChpBDDyzAyzByzCDByzDMmvXprEnobprFm1dyzEprOprOprOprOp0ACDGinMijDlgKl-Eo9Fn4GDIiwT-dkBkflThzRinRllRDCyzGyzHDByzIMmvdprEnoZprFnnZyzJprOprOprOprOp0ACDD9XhpBhjWDGhkIi1Sl6Gipfo1Pl0IDGh2YsdqEh0Dn6HhkHDDyzLyzMyzNDByzOMmveprEntAprFnsIyzPprOprOprOprOp0ACDGn9WlhGosWn5DozfhpIDIhIDo0XonEieh1A0LolCDCyzRyzSDByzTMmvfprEnoaprFngVyzUprOprOprOprOp0ACDFjkIlnUmkNlrSpiCDHoiRomFi0TpicplFk-elrHDCyzWyzXDGlnUokIpkGjkIpoalrSDFzQ8Si0W0LiwCDFhBnfikDiwShKDDyzZyzayzbDCyzYyzcMmwAprEnpWprFm5HyzdprOprOprOprOp0ACDFpgbi0WiwCo_IhkGDHpoAhgco4MlhGozEhzRiwTDCyzfy0ADBy0BMmwBprEn3YprFnuIy0CprOprOprOprOp0ACDGoiPhwN3PizJpqFhvSDEhkIi1S1Dl7GDGhkHn7Sojelscsdo3ODDy0Ey0Fy0GDBy0HMmwCprEm0KprFnmGy0IprOprOprOprOp0ACDFqEjVo8PizJhwNDFikDo4NpiA1R5LDFi0W7UhoBo3NhhCDDy0Ky0Ly0MDBy0NMmwDprEm4GprFniVy0OprOprOprOprOp0ACDF7C0KhAjVFDGo1Zlteo3JpnKioLopcDFi1ShkIzFi1LaDDy0Qy0Ry0SDBy0TMmwEprEntEprFnyUy0UprOprOprOprOp0ACDGkhAo-EomEooZooaplfDIzFhvZa6WhwRlTi2KhjSDCy0Wy0XDBy0YMmvYprEnuaprFnuXy0ZprOprOprOprOp0ACDHkgcooKo4do4bo4cn5BogVDHielsBn7X1BlscilehIDCy0by0cDBy0dMmvZprEnudprFmtQy0eprOprOprOprOp0ACDGn8Vn8WmgLpqQo0Kn_eDIhkImTnfpnY3KivMokCl0IDCy1Ay1BDBy1CMmvaprEmzYprFn3Ry1DprOprOprOprOp0ACDFqEjVkgc5AizJDElsB1cnSnRDGiyEkdkflGwSnUDDy1Fy1Gy1HDBy1IMmvbprEm4FprFniUy1JprOprOprOprOp0ACDGhjSo8Wo_Ph2Lo_CoiADGi2KiiViyahwR6WpgMDFllEhnYhA7CjVDDy1Ly1My1NDBy1OMmvcprEnsdprFnmLy1PprOprOprOprOp0ACMmwFprEnvHprSnpYprOprOprOprOprOp0ACDG7CpiBplcozDlmHn8UDHl-bojKn8Jo-DpgWzFhkUDCy1Sy1TDBy1UMmwGprEnzYprFnhZy1VprOprOprOprOp0ACDFhtIo5TlzPpkfpkSDIl0CalsbhvIOqC7Qi1JDEpfpGhkeixfDDy1Xy1Yy1ZDBy1aMmwRprEnpMprFmxcy1bprOprOprOprOp0ACDF9AoM1HiuexGDG0Jn4HlZlxM7QlGDGilcpqbhgAh0SppFhjZDDy1dy1ey1fDBy2AMmwcprEm_ZprFnvAy2BprOprOprOprOp0ACDGpiLzPo-cooNooOl9DDEpG0Jn8N7QDEiwGkJlZh1QDDy2Dy2Ey2FDBy2GMmxCprEmxPprFnpRy2HprOprOprOprOp0ACDIlsbl5Vo0BpnUphfpidoweomHDHokdjJiiRixfpfn6blyXDCy2Jy2KDBy2LMmxDprEnsaprFmuDy2MprOprOprOprOp0ACDG1BohArNojMoyNn7WDG-I8NiwfhIjOhgNDEqErY4PjADDy2Oy2Py2QDBy2RMmxEprEmzaprFm3Cy2SprOprOprOprOp0ACDEn6Bn6AikGl4GDFhwLtdxR1RiRDGlmHqEtAk_XhQuHDDy2Uy2Vy2WDBy2XMmxFprEnpXprFnzcy2YprOprOprOprOp0ACDFi2Bl7bohVhkUphEDGhwLqZyW0UrLo-BDGkShhE2dh1A4cosNDDy2ay2by2cDBy2dMmxGprEnicprFnhfy2eprOprOprOprOp0ACDDihZimMoocDH_UiwDqLn5epmIiwNiwKDFqErY0IhA4PDDy3Ay3By3CDBy3DMmxHprEm1DprFntTy3EprOprOprOprOp0ACDGhgAiiVi2KizVhwR6WDGhxaxUh0YpZpbivFDFiWDoM9SwEDDy3Gy3Hy3IDBy3JMmwHprEm_bprFnnQy3KprOprOprOprOp0ACDGlsLlwSk_Hpmdo9Uo1UDIhvULiCh2YieohC7FxGDCy3My3NDBy3OMmwIprEm1cprFn3Iy3PprOprOprOprOp0ACDGojUomClrHohapoE1ODF0fhgC8NkU7QDFtAkhA4Psdk_XDDy3Ry3Sy3TDBy3UMmwJprEm1bprFnmMy3VprOprOprOprOp0ACDDwEl6YpiDDGhodieiZzFuHlteDCy3Xy3YDBy3ZMmwKprEm_aprFmzJy3aprOprOprOprOp0ACDIilelnDopNlhdo-UowTl1Ho8QDHqEzQ0IhvBhoT6bivFDCy3cy3dDFmiMpgZi0fl1Hn5IDGqEzQlrUhoThvBrSDD6bpldivFDDy3fy4Ay4BDCy3ey4CMmwLprEnrBprFmuAy4DprOprOprOprOp0ACDF-VhvIlrdlgCl1fDFixfomGhtIpGkHDIiZlVsIzTnflhNkS2dDDy4Fy4Gy4HDE-VlrdlgCl1fDGiZlVsIzThmGlhNDGkS2djUqEhtIhhCDDy4Jy4Ky4LDCy4Iy4MMmwMprEniJprFn0cy4NprOprOprOprOp0ACDHphbhzUosXpoCl1dmic8NDE0Il2YrY-VDEyIhgChShIDDy4Py4Qy4RDBy4SMmwNprEnkGprFn2Ny4TprOprOprOprOp0ACDGo1SpmZpmapmbn-fpoNDGqErYplLhA-VhwDDCy4Vy4WDBy4XMmwOprEm0MprFmyBy4YprOprOprOprOp0ACDGh3Oplan4Toheo9ZoiZDH7QlGahvI7PqCl4aDCy4ay4bDBy4cMmwPprEnzWprFnjFy4dprOprOprOprOp0ACDEhOiue9bo3RDC1RvPDI8OlGl4an5GhtIiehlAhvZDDy4fy5Ay5BDBy5CMmwQprEngRprFnkUy5DprOprOprOprOp0ACDHlnOpgGplJl5Ei2Ji2A0IDKlkY-DoiIi0SzFoobOn4UiwD0fDCy5Fy5GDBy5HMmwSprEnkRprFnuDy5IprOprOprOprOp0ACDGosUl-Co0Io0JpmDivNDG1dl0EmXhRzFjJDCy5Ky5LDBy5MMmwTprEntFprFn3Ly5NprOprOprOprOp0ACDGl4Hi0SpkPojWi2O3KDE0IlnOl2YijDDFiCqE9XijDlFDDy5Py5Qy5RDBijDDE0Il5Ei2Jl4fDE3KhoGl4Hi0SDDy5Ty5Uy5VDCy5Sy5WMmwUprEntKprFm6Gy5XprOprOprOprOp0ACDGwVmkPpoHojXhvBo7JDF0fomSn8K1C7QDFoxMorJh1dikGoodDDy5Zy5ay5bDBy5cMmwVprEn0MprFm1ay5dprOprOprOprOp0ACDGzFl6El2Sn_AohHo5SDKn8Il5TorSn6YovHpgFovIoqCn5EipfDCy5fy6ADBy6BMmwWprEnzVprFn1Jy6CprOprOprOprOp0ACDFpgXoiToiUvCilCDFphAl2MivSlzSphDDCy6Ey6FDBy6GMmwXprEnscprFntDy6HprOprOprOprOp0ACDDiuehOpoLDGhwXn7FlpVzFiybo1ADDjJiahjADDy6Jy6Ky6LDBy6MMmwYprEmyTprFmzKy6NprOprOprOprOp0ACDGoiEoiFprClrKn8Tn6ZDEn6Go5Ge6ZDCy6Py6QDBy6RMmwZprEnseprFnufy6SprOprOprOprOp0ACDIiybn_Mn_NlpVosGowPpjWivSDFeyCnah1Qo7ODCy6Uy6VDBy6WMmwaprEnsbprFnpSy6XprOprOprOprOp0ACDHlubluaohZlzSmiQonbppSDHjChjAooQjTvPilCvZDCy6Zy6aDBy6bMmwbprEntHprFmzEy6cprOprOprOprOp0ACDGpY2c1PkThwa_ADDeo6cyCDFivSolTh1NhRo3QDDy6ey6fy7ADBy7BMmwdprEnoBprFm0Py7CprOprOprOprOp0ACDCiCl-UDEiepjKepgLDE3KhoGoibpkIDGqE1Hpflhd0IpGDEy7Ey7Fy7Gy7HDBy7IMmweprEntLprFm4Uy7JprOprOprOprOp0ACDFhzfhiKo_WjCvPDGieifhlApgDahKDErYhOoaiCDDy7Ly7My7NDBy7OMmwfprEmzdprFmyCy7PprOprOprOprOp0ACDEpmMpmNpmOi1KDIk_HlwSplWlsLo6bo8aowRhvUDCy7Ry7SDBy7TMmxAprEnvNprFn1ey7UprOprOprOprOp0ACDEhHlualubhwLDGhmGhjdmXnUlGyDDFiClrZiyQqEojPDDy7Wy7Xy7YDBy7ZMmxBprEnpaprFmyOy7aprOprOprOprOp0ACDkLxzFxzRx0Ix1Ax1Ix1Jx2Wx4Ex4Qx4Rx4Sx5Px6Tx8Cx-Ix-Nx-Ox-Tx_XygOyhCyhDyhPyiDyjLyjMyjaykGykOykPylWylXymFymdymeynEyoJyoRyoSyoXyqFyqGyqHyqNyqSyqbyrByrGyrMyrSyrYyreysIysOysUysaytAytGytQytVytbyuByuHyuMyuUyuayvAyvFyvLyvRyvXyvdywCywIywOywTywYyweyxFyxKyxLyxVyxbyyByyHyyNyyTyyYyyeyyfyzFyzKyzQyzVyzey0Dy0Jy0Py0Vy0ay0fy1Ey1Ky1Qy1Ry1Wy1cy2Cy2Iy2Ny2Ty2Zy2fy3Fy3Ly3Qy3Wy3by4Ey4Oy4Uy4Zy4ey5Ey5Jy5Oy5Yy5ey6Dy6Iy6Oy6Ty6Yy6dy7Dy7Ky7Qy7Vy7bQy7cprOt7bprOM_FprEhsfprSkwEprOprOprOprOprOptCBM2TprEhnFprFk9SprOprOprOprOprOptCBM0ZprEhtHprFkxQprOprOprOprOprOptCBOFlzXprEDBy8BM4AprEitbprFk1eprOprOy8CprOprOptCBMhiVprEiteprFkmHprOprOprOprOprOptCBM_GprEhzNprSk6DprOprOprOprOprOptCBM6DprEhnAprFk6EprOprOprOprOprOptCBOFlmMprEDBy8HM6EprEiuBprFknRprOprOy8IprOprOptCBMwBprEhzPprFkyAprOprOprOprOprOptCBM6FprEhieprSk5fprOprOprOprOprOptCBM8HprEhseprSktRprOprOprOprOprOptCBOFlrWprEOFloeprEDCy8Ny8OM4BprEkYprFniKprOprOy8PprOprOptCBOFlyKprEDBy8RM2UprEitdprFkwGprOprOy8SprOprOptCBOFlrVprEDBy8UM8IprEitXprFkzFprOprOy8VprOprOptCBMhzEprEigKprFk8bprOprOprOprOprOptCBM6GprEksTprSk2IprOprOprOprOprOptCBOFlmLprEDBy8ZM4CprEiuAprFk2JprOprOy8aprOprOptCBM6HprEiuKprFkoTprOprOprOprOprOptCBM6IprEhtGprSiuTprOprOprOprOprOptCBM6JprEhnCprFkzbprOprOprOprOprOptCBODhvcprEDBy8fMycprEhmeprFkxdprOprOy9AprOprOptCBM0aprEhmcprFksXprOprOprOprOprOptCBMzXprEhmdprSktEprOprOprOprOprOptCBODiyHprEDBy9EM_HprEkYprFk1fprOprOy9FprOprOptCBMhiWprEhtCprFkxSprOprOprOprOprOptCBMhiXprEigHprFkwFprOprOprOprOprOptCBM_IprEhtAprSiuRprOprOprOprOprOptCBMxeprEkYprFkpZprOprOprOprOprOptCBMzYprEhzMprFiuJprOprOprOprOprOptCBM6KprEhmfprFkyaprOprOprOprOprOptCBM8JprEhtEprSkscprOprOprOprOprOptCBOFlpZprEDBy9OMzZprEhnBprFk-EprOprOy9PprOprOptCBOFlmCprEDBy9RM4EprEigFprFkpUprOprOy9SprOprOptCBMhiZprEhtFprSiuHprOprOprOprOprOptCBMhmbprEhzOprSktLprOprOprOprOprOptCBM4FprEkYprFkwfprOprOtoAprOprOptCBODiyXprEDBy9XM6OprEigGprFkrfprOprOy9YprOprOptCBMhsdprEhidprSiuQprOprOprOprOprOptCBM4GprEkYprFksCprOprOprOprOprOptCBM4HprEhtBprFkwPprOprOymcprOprOptCBMhiaprE_QprFmzCprOprOyoQprOprOptCBM_DprEhicprSitcprOprOprOprOprOptCBM2LprEkYprFnyLprOprOprOprOprOptCBODl4UprEDBy-AMhiSprEhtDprFktWprOprOy-BprOprOptCBMhmTprEhibprFmuBprOprOprOprOprOptCBDhNy7ey7fy8Ay8Dy8Ey8Fy8Gy8Jy8Ky8Ly8My8Qy8Ty8Wy8Xy8Yy8by8cy8dy8ey9By9Cy9Dy9Gy9Hy9Iy9Jy9Ky9Ly9My9Ny9Qy9Ty9Uy9Vy9Wy9Zy9ay9by9cy9dy9ey9fy-Cy-DQy-EprOt7bprODCAlUM_FprEhsfprSkwEprOprOprOprOprOy-GEM2TprEhnFprFk9SprOprOprOprOprOy-GEM0ZprEhtHprFkxQprOprOprOprOprOy-GEM4AprEitbprFk1eprOprOy8CprOprOy-GEMhiVprEiteprFkmHprOprOprOprOprOy-GEM_GprEhzNprSk6DprOprOprOprOprOy-GEM6DprEhnAprFk6EprOprOprOprOprOy-GEM6EprEiuBprFknRprOprOy8IprOprOy-GEMwBprEk1VprFkyAprOprOprOprOprOy-GEM6FprEhieprSk5fprOprOprOprOprOy-GEM8HprEhseprSktRprOprOprOprOprOy-GBDBy8OM4BprEkYprFnuNprOprOy-SprOprOy-GEM2UprEitdprFkwGprOprOy8SprOprOy-GBM8IprEitXprFkzFprOprOy8VprOprOy-GBDBy8NMhzEprEnsCprFmyZprOprOy-WprOprOpsGBMkkUprEigKprFk8bprOprOprOprOprOy-GBM6GprEksTprSk2IprOprOprOprOprOy-GEM4CprEiuAprFk2JprOprOy8aprOprOy-GEM6HprEiuKprFkoTprOprOprOprOprOy-GEM4DprEigLprFnyXprOprOprOprOprOpsGBM6IprEhtGprSiuTprOprOprOprOprOy-GEM6JprEhnCprFkzbprOprOprOprOprOy-GEMycprEhmeprFkxdprOprOy9AprOprOy-GEM0aprEhmcprFksXprOprOprOprOprOy-GEMzXprEhmdprSktEprOprOprOprOprOy-GEM_HprEkYprFk1fprOprOy9FprOprOy-GEMhiWprEhtCprFkxSprOprOprOprOprOy-GEMhiXprEigHprFkwFprOprOprOprOprOy-GEM_IprEhtAprSiuRprOprOprOprOprOy-GEMxeprEkYprFkpZprOprOprOprOprOy-GEMzYprEkrDprFiuJprOprOprOprOprOy-GEM6KprEhmfprFkyaprOprOprOprOprOy-GEM8JprEhtEprSkscprOprOprOprOprOy-GEMzZprEhnBprFk-EprOprOy9PprOprOy-GBM4EprEigFprFkpUprOprOy9SprOprOy-GBMhiZprEhtFprSiuHprOprOprOprOprOy-GEMhmbprEhzOprSktLprOprOprOprOprOy-GEM4FprEkYprFkwfprOprOtoAprOprOy-GEM6OprEigGprFkrfprOprOy9YprOprOy-GBMhsdprEhidprSiuQprOprOprOprOprOy-GEM4GprEkYprFksCprOprOprOprOprOy-GEM4HprEhtBprFkwPprOprOymcprOprOy-GEMhiaprE_QprSnyDprOprOprOprOprOy-GBM_NprEkYprFmzBprOprOprOprOprOy-GBM_OprEigJprFn2DprOprOprOprOprOy-GBM_PprEiuIprFnlUprOprOyoQprOprOy-GBM_DprEhicprSitcprOprOprOprOprOy-GEM2LprEhibprFniNprOprOprOprOprOy-GBMhiSprEhtDprFktWprOprOy-BprOprOy-GBDhRy-Hy-Iy-Jy-Ky-Ly-My-Ny-Oy-Py-Qy-Ry-Ty-Uy-Vy-Xy-Yy-Zy-ay-by-cy-dy-ey-fy_Ay_By_Cy_Dy_Ey_Fy_Gy_Hy_Iy_Jy_Ky_Ly_My_Ny_Oy_Py_Qy_Ry_Sy_Ty_Uy_Vy_Wy_Xy_Yy_ZQy_aprOt7bprOM_FprEhsfprSnhPprOprOprOprOprOptCBM2TprEhnFprFn2eprOprOprOprOprOptCBM0ZprEnzSprFn3XprOprOprOprOprOptCBOFpgTprEDBy_fM4AprEm2MprFm3QprOprOzgAprOprOptCBMhiVprEnnIprFnxdprOprOprOprOprOptCBM_GprEnhcprSnyAprOprOprOprOprOptCBM6DprEhnAprFnyeprOprOprOprOprOptCBOFkyIprEDBzgFM6EprEkyIprFmtdprOprOzgGprOprOptCBOFpqGprEDBzgIMwBprEhzPprFm5OprOprOzgJprOprOptCBMitAprEm1MprFnzAprOprOprOprOprOptCBM6FprEhieprSnyWprOprOprOprOprOptCBM8HprEhseprSm5DprOprOprOprOprOptCBOFo9YprEDBzgOM4BprEkYprFmzMprOprOzgPprOprOptCBM2UprEm6OprSniMprOprOprOprOprOptCBMmrHprEm6NprFm6BprOprOprOprOprOptCBOFpgRprEODo8RprEDCzgTzgUMkkTprEmydprFm6VprOprOzgVprOprOptCBMmrIprEmycprFnsSprOprOprOprOprOptCBOFowQprEODoqBprEDCzgYzgZM8IprEm2IprFnhSprOprOzgaprOprOptCBMhzEprEigKprFnkbprOprOprOprOprOptCBM6GprEnnKprSntOprOprOprOprOprOptCBM4CprEnnJprFntPprOprOprOprOprOptCBOFn4fprEODppYprEDCzgfzhAM6HprEnofprFn3SprOprOzhBprOprOptCBM6JprEhnCprFnsQprOprOprOprOprOptCBMycprEhmeprFnlMprOprOy9AprOprOptCBM0aprEhmcprFnoRprOprOprOprOprOptCBMzXprEhmdprSm4RprOprOprOprOprOptCBM_HprEkYprFnvEprOprOy9FprOprOptCBMhiWprEhtCprFnkXprOprOprOprOprOptCBMhiXprEigHprFnkQprOprOprOprOprOptCBMxeprEkYprFmzOprOprOprOprOprOptCBM6KprEhmfprFnoEprOprOprOprOprOptCBM8JprEhtEprSm4NprOprOprOprOprOptCBMzZprEhnBprSnuTprOprOprOprOprOptCBOFosQprEODn-YprEDCzhOzhPMmrXprEkYprFntQprOprOzhQprOprOptCBMmrYprEm3fprFnvCprOprOprOprOprOptCBMmrZprEnibprFnkSprOprOprOprOprOptCBMmraprEnpOprSn1DprOprOprOprOprOptCBMmrbprEkYprFnyYprOprOprOprOprOptCBMmrcprEm1SprFm0GprOprOprOprOprOptCBMmrdprEnoCprFm6AprOprOprOprOprOptCBOFn5CprEODo-YprEDCzhYzhZM4EprEigFprFn2MprOprOzhaprOprOptCBMhmbprEnkIprSm4eprOprOprOprOprOptCBODn9HprEDCtnfzhdM4FprEkYprFm1WprOprOzheprOprOptCBM6OprEigGprFm3FprOprOy9YprOprOptCBM4GprEkYprFm3IprOprOprOprOprOptCBM4HprEhtBprFniPprOprOymcprOprOptCBMhiaprE_QprFmzDprOprOyoQprOprOptCBM2LprEkYprFnyMprOprOprOprOprOptCBODo-ZprEDBziFMhiSprEm_WprFmxdprOprOziGprOprOptCBOForOprEODorNprEDCziIziJMhmTprEhibprFnsRprOprOziKprOprOptCBDhYy_cy_dy_ezgBzgCzgDzgEzgHzgKzgLzgMzgNzgQzgRzgSzgWzgXzgbzgczgdzgezhCy8dzhDzhEzhFzhGzhHzhIzhJy9JzhKy9LzhLzhMzhNzhRzhSzhTzhUzhVzhWzhXzhby9UzhczhfziAy9aziBziCziDy9eziEziHziLQziMprOt7bprODBitTXitTk2AziOhUprEprOprEprEDBitUXitUkrQziQhUnkLprOprEprEDBqUXmsSnqXziShUnmOprOprEprEXmsLkwaziShUnmUprOprEprEXmsNnqDziShUnnDprOprEprEXmsOnoXziShUnmVprOprEprEXmsQm2FziShUnmXprOprEprEXmsRm3JziShUnmSprOprEprEXmsTnpfziShUnmYprOprEprEXmsUkvBziShUkyGprOprEprEXmsVk6RziShUnmfprOprEprEXmsXnpQziShUnmPprOprEprEXmsYngOziShUnnAprOprEprEXmsZnpNziShUnmeprOprEprEXmsanqfziShUnmZprOprEprEXmsbmxMziShUkyGprOprEprEXmscnmAziShUnnEprOprEprEXmrfm1UziShUnnFprOprEprEDBitVXmsAm2PzjDhUmzNprOprEprEDCqUitVXmsBm2SzjFnEnmaprOprEprEXmsCm6LziShUkyFprOprEprEXmsDnuZziShUkyFprOprEprEXmsEm3DziShUnmWprOprEprEXmsFngPziShUnmcprOprEprEDCqUhzLXmsGiuCzjLnEnmTprOprEprEXmsHm2RziShUnmRprOprEprEXmsIm2OzjLnEnmbprOprEprEXmsJnqYziShUnmQprOprEprEXmsKm0WzjLnEnnCprOprEprEXmsMntMzjLnEnmdprOprEprEXmsPnuQziShUnnBprOprEprEDfziPziRziTziUziVziWziXziYziZziazibziczidziezifzjAzjBzjCzjEzjGzjHzjIzjJzjKzjMzjNzjOzjPzjQzjRzjSYmnVmnWtczjTp3EBDB2TX2ThnFzjVhUnkOprOprEprEDB0ZX0ZhtHzjXjRprEprOprEprEDB4AX4AitbzjZjRprEprOprEprEDBhiVXhiVitezjbjRprEprOprEprEDB6DX6DhnAzjdjRprEprOprEprEDB6EX6EiuBzjfjRprEprOprEprEDBwBXwBhzPzkB5MprEprOprEprEDC4BhzEX4BkYzkDnEnsDprOBprEDB2UX2UitdzkFjRprEprOBprEDB8IX8IitXzkHjRprEprOBprEDBkkUXhzEigKzkJjRnkMprOBprEDB4CX4CiuAzkLjRprEprOprEprEDB6HX6HiuKzkNjRprEprOprEprEDB4DXprEprEzkPsBmzeprOBpsGDB6JX6JhnCzkRjRprEprOprEprEDBycXychmezkTjRprEprOprEprEDB0aX0ahmczkVjRprEprOprEprEDB_HX_HkYzkXjRprEprOprEprEDBhiWXhiWhtCzkZjRprEprOprEprEDBhiXXhiXigHzkbjRprEprOprEprEDBxeXxekYzkdjRprEprOprEprEDBzYXzYhzMzkf5MprEprOprEprEDB6KX6KhmfzlBjRprEprOprEprEDBzZXzZhnBzlDhUnuHprOprEprEDB4EX4EigFzlFjRprEprOprEprEDB4FX4FkYzlHjRprEprOprEprEDB6OX6OigGzlJjRprEprOprEprEDB4GX4GkYzlLjRprEprOprEprEDB4HX4HhtBzlNjRprEprOprEprEDD_N_O_PXhia_QzlPnEprEprOBprEDB2LX2LkYzlRsRnkCprOBprEDBhiSXhiShtDzlTjRprEprOBprEXhmThibzlRsRnkDprOBprEDhBzjWzjYzjazjczjezkAzkCzkEzkGzkIzkKzkMzkOzkQzkSzkUzkWzkYzkazkczkezlAzlCzlEzlGzlIzlKzlMzlOzlQzlSzlUzlVYlqOlqPtczlWy-GEDBisRXh_VprEzlYhUprEprOprEprEDBh_VXkkBprEzlahUprEprOprEprEDBisSXkkCprEzlchUprEprOprEprEDBisbXkkDprEzlehUprEprOprEprEDBkjSXkkEprEzmAhUprEprOprEprEDBisVXkkGprEzmChUprEprOprEprEDBisWXkkHprEzmEhUprEprOprEprEDBkkFXh_YprEzmGhUprEprOprEprEDBisXXkkKprEzmIhUprEprOprEprEDBisYXkkIprEzmKhUprEprOprEprEDBh_YXkkJprEzmMhUprEprOprEprEDBisZXkkLprEzmOhUprEprOprEprEDBisaXkkOprEzmQhUprEprOprEprEDBh_ZXkkMprEzmShUprEprOprEprEDBkjUXh_ZprEzmUhUprEprOprEprEDBkjWXkkNprEzmWhUprEprOprEprEDBh_WXh_WprEzmYjRprEprOprEprEDBh_XXh_XprEzmajRprEprOprEprEDBkjTXkjXprEzmchUprEprOprEprEDBkjVXkjYprEzmehUprEprOprEprEDBkjZXkjeprEznAhUprEprOprEprEDBkjaXkjfprEznChUprEprOprEprEDBkjbXkkAprEznEhUnweprOprEprEDBisTXkjcprEznGhUprEprOprEprEDBisUXkjdprEznIhUprEprOprEprEDZzlZzlbzldzlfzmBzmDzmFzmHzmJzmLzmNzmPzmRzmTzmVzmXzmZzmbzmdzmfznBznDznFznHznJYh1HixTtcznKvoIBDChsHhmVX2TiuCznMnEprEprOprEprEDB_IX0ZksFznOhUprEprOprEprEXhzBkYzkdhUprEprOprEprEDC4AxeXhzCk0OznRhUmtVprOprEprEDDzYhmXhmYXisfkqYznTnEprEprOprEprEDChmXhmYXhzDitYznVsRprEprOprEprEDBhsIX6DkwWznXhUprEprOprEprEDBhsJX6EigBznZhUprEprOprEprEDChsKhsLXwBk0TznbnEprEprOprEprEDB6FXitAhiezndhUprEprOprEprEXitBk0PzkLhUprEprOprEprEDC2U4DXh_ck0MzoAnEprEprOprEprEDCwBzXXkkRk1MzoCnEprEprOprEprEXitCk1LzkBhUprEprOprEprEXh_dkwZzkBhUnxZprOprEprEDBzXXitDhtCzoGhUprEprOprEprEDBhiaXkkS_QzoIhUprEprOprEprEDB_NXitEkYzoKhUprEprOprEprEDB_OXitFk1OzoMhUprEprOprEprEDB_PXitGk1QzoOhUprEprOprEprEDBhsMX8HkzdzoQhUprEprOprEprEDChsNycX6GkubzoSnEprEprOprEprEX4CkYzkThUprEprOprEprEDCyc0aX6Hm0UzoVnEprEprOprEprEDBhsOX4DigIzoXjRprEprOprEprEDBhsPXitHk-FzoZ5MprEprOprEprEX6JkzHzlDhUprEprOprEprEXyckrJzlFhUprEprOprEprEDB_JXitIm2Kzod5MprEprOprEprEDDhsRhsS8LXhzGnrbzofnEprEprOprEprEDB8KXh_eitZzpBhUprEprOprEprEDBhsTX0akrRzpDhUprEprOprEprEDC_K_LXitJigEzpFnEprEprOprEprEDB_MXitKigCzpHhUprEprOprEprEDBhsUXitLigDzpJhUprEprOprEprEDB6LXitMkrVzpLsRprEprOprEprEXitNkrXzpLsRprEprOprEprEXitOkrWzpLsRprEprOprEprEDBhsVXitPkqXzpPhUprEprOprEprEDBhiYXzXkzezpRhUprEprOprEprEDChsWhmZX_Hk0AzpTnEprEprOprEprEDBhsXXhiWkzfzpV5MprEprOprEprEDChmZhmaXhiXk6azpXnEprEprOprEprEDBhzJX_IigMzpZhUprEprOprEprEDC6MhsZXxeigAzpbnEprEprOprEprEDB6MXzYk6YzpdsRprEprOprEprEDB8MX6KiuGzpfjRprEprOprEprEDB6NXitQkrHzqBhUprEprOprEprEDBhsYXitRkzPzqD5MprEprOprEprEDChsQhmWXhzHkqazqFnEprEprOprEprEXzZkYzlHhUprEprOprEprEDBhmbX4EkxHzqIhUprEprOprEprEX8KitazlJhUprEprOprEprEDC4G4HX_JhidzqLnEprEprOprEprEXhzIkxIzlHhUprEprOprEprEDBhmaX8LkxJzqOhUprEprOprEprEDChsahsbXhsTkqczqQnEprEprOprEprEDBhscXhiYkpIzqShUprEprOprEprEDB_DXhzJhiczqUhUprEprOprEprEDBhmTX6MhibzqWhUprEprOprEprEDChsBhsCX8MkrAzqYnEprEprOprEprEDC4B2UX6NkzQzqahUnpHprOprEprEDheznNznPznQznSznUznWznYznaznczneznfzoBzoDzoEzoFzoHzoJzoLzoNzoPzoRzoTzoUzoWzoYzoazobzoczoezpAzpCzpEzpGzpIzpKzpMzpNzpOzpQzpSzpUzpWzpYzpazpczpezqAzqCzqEzqGzqHzqJzqKzqMzqNzqPzqRzqTzqVzqXzqZzqbYouZhvFtczqcptCBDCGpMX2TprEzjVjRnvYprOprEzqeDBmqfZprEzrAsBprEDBzrBX0ZprEzjXhUmxWzrCprEt8BX4AprEzjZjRkpPprOprEprEDBhsHXhsHprEzrFjRprEprOprEprEDBhmVXhmVprEzrHjRmyaprOprEprEDBmrDZprEzrJsBprEDBmrCZprEzrLsBprEDCzrKzrMXhsIprEznXhUmxYzrNprEt9EXhsJprEznZjRprEprOprEprEDBhsKDCmrFmrEZmrGzrRnEprEDBzrSXhsKprEzrQhUm1QzrTprEt-RDBhsLXhsLprEzrVjRkpPprOprEprEXwBprEzkB5MmteprOprEt_EDB4BX4BprEzrYhUnnGprOprEt_ODC2U8IDCmrLmrPZmrJzrbnEprEDCmrMmrQZmrKzrdnEprEDBmrNZprEzrfsBprEDBmrOZprEzsBsBprEDEzrczrezsAzsCX2UprEzranEnsEzsDprEugCXprEprEzkHsBnnaprOCugCX4CprEzkLjRnncprOprEuhYX6HprEzkNjRprEprOprEprEDBmrTZprEzsIsBprEDBmrRZprEzsKsBprEDBmrSZprEzsMsBprEDDzsJzsLzsNX4DprEzkPhUmxZzsOprEuiJXhsMprEzoQjRprEprOprEprEDBhsNXhsNprEzsRjRprEprOprEprEXhsOprEzoXjRprEprOprEprEDCpMuDXhsPprEzoZjRmtYprOprEzsUDBhsQXhsQprEzsWjRprEprOprEprEDBhmWXhmWprEzsY5MprEprOprEt_EDBhzFXhzFprEzsahUnhVprOprEprEXycprEzkTjRprEprOprEprEDBmrUZprEzsdsBprEDBzseX0aprEzkVhUmxXzsfCukGXzXprEzoGjRprEprOprEprEXxeprEzkdjRprEprOprEprEXzYprEzkf5MprEprOprEt_EDBhmXXhmXprEztEjRprEprOprEprEDBhmYXhmYprEztGjRprEprOprEprEXzZprEzlDjRprEprOEprEX8KprEzpBjRprEprOEprEX_JprEzodjRprEprOEprEDBhsRXhsRprEztLjRprEprOEprEDBhsSXhsSprEztNjRprEprOEprEDB8LX8LprEztPjRprEprOEprEDB_KX_KprEztRjRprEprOEprEDB_LX_LprEztTjRprEprOEprEX_MprEzpHjRprEprOEprEX6LprEzpLjRprEprOEprEXhsUprEzpJjRprEprOEprEXhsVprEzpPjRprEprOEprEDBhsWXhsWprEztZjRprEprOEprEDBhmZXhmZprEztbjRprEprOEprEXhsXprEzpVjRprEprOEprEX6MprEzpdjRprEprOEprEX8MprEzpfjRprEprOEprEX6NprEzqBjRprEprOEprEXhsYprEzqDjRprEprOEprEDBhsZXhsZprEzuCjRprEprOEprEDBhzKXhzKprEzuEhUnrRprOEprEXhmaprEzqOjRprEprOEprEDBhsaXhsaprEzuHjRprEprOEprEDBhsbXhsbprEzuJjRprEprOEprEX4FprEzlHjRprEprOprEprEX6OprEzlJjRprEprOprEprEXhscprEzqSjRprEprOprEprEX4GprEzlL5MkyHprOprEt_EX4HprEzlN5MkyHprOprEt_EX_NprEzoKjRprEprOprEprEDBmsdZprEzuRsBprEDBzuSX_OprEzoMhUmxazuTprEt_EX_PprEzoO5MprEprOprEt_EX2LprEzlRsRnnUprOprEprEDBhsBXhsBprEzuXjRprEprOprEprEDBhsCXhsCprEzuZjRprEprOprEprEXhmTprEzlRsRm1RprOprEprEDiCzqfzrDzrEzrGzrIzrOzrPzrUzrWzrXzrZzsEzsFzsGzsHzsPzsQzsSzsTzsVzsXzsZzsbzscztAztBztCztDztFztHztIztJztKztMztOztQztSztUztVztWztXztYztaztcztdzteztfzuAzuBzuDzuFzuGzuIzuKzuLzuMzuNzuOzuPzuQzuUzuVzuWzuYzuazubYhvFlqYtczucujeBX2TprEprOlyYnlEprOprEprEDBkkPX0ZprEzufhUngSprOprEprEDBhzCX4AprEzvBhUnxSprOprEprEDCiscisdXhsHprEzvDnEprEprOprEprEDCisdhzBXhmVprEzvFnEm4bprOprEprEXhsIprEzjdhUprEprOprEprEXhsJprEzjfhUnrTprOprEprEXhsKprEzkBsRnxGprOprEprEXhsLprEzkBsRnnfprOprEprEDCitCh_dXwBprEzvLnEmtNprOprEprEDCisc6NX4BprEzvNhUnreprOprEprEX2UprEzqBhUnpIprOprEprEDBitBX4CprEzvQhUprEprOprEprEDBh_cX6HprEzvShUprEprOprEprEDCiseh_cX4DprEzvUnEprEprOprEprEDB8HXhsMprEzvWhUprEprOprEprEDC8H6GXhsNprEzvYnEprEprOprEprEXhsOprEzkPhUnkPprOprEprEDBkkVXhsPprEzvbhUm7KprOprEprEDBhzHXhsQprEzvdsRprEprOprEprEXhmWprEzvdsRprEprOprEprEXhzFprEprOlyYnzLprOprEprEDB6GXycprEzwBsRprEprOprEprEX0aprEzwBsRprEprOprEprEDCitDh_eXzXprEzwEnEprEprOprEprEDBhzBXxeprEzwGhUnjCprOprEprEDBhzDXzYprEzwIsRprEprOprEprEDChzDh_bXhmXprEzwKnEprEprOprEprEXhmYprEzwKnEm3LprOprEprEDCh_a6JXzZprEzwNnEnrfprOprEprEDBh_eX8KprEzwPhUnzfprOprEprEDBitIX_JprEzwRhUnzKprOprEprEDBhzGXhsRprEzwTsRprEprOprEprEXhsSprEzwTsRprEprOprEprEX8LprEzwTsRprEprOprEprEDBitJX_KprEzwXhUitWprOprEprEDBitKX_LprEzwZhUprEprOprEprEDBitLX_MprEzwbhUnzUprOprEprEDDitNitOitPX6LprEzwdnEprEprOprEprEDBitMXhsUprEzwfhUprEprOprEprEDBkkaXhsVprEzxBhUprEprOprEprEDCh_a_HXhsWprEzxDnEprEprOprEprEDDh_a_HhiXXhmZprEzxFnEprEprOprEprEXhsXprEzkZhUnubprOprEprEDCxeitSX6MprEzxInEmtXprOprEprEDCkkfklAX8MprEzxKnEprEprOprEprEDBkkcX6NprEzxMhUn0UprOprEprEDBkkdXhsYprEzxOhUprEprOprEprEDExe6KitQ8KXhsZprEzxQnEprEprOprEprEDCiseitSXhzKprEzxSnEprEprOprEprEDBklDXhmaprEzxUhUprEprOprEprEDE_K_L_M6LXhsaprEzxWnEmzLprOprEprEXhsbprEzxWnEprEprOprEprEDCzZklCX4FprEzxZnEprEprOprEprEX6OprEzpBhUn2cprOprEprEXhscprEzpRhUprEprOprEprEX4GprEztPsRprEprOprEprEX4HprEztPsRitWprOprEprEDBitEX_NprEzxfhUitWprOprEprEDBitFX_OprEzyBhUm0cprOprEprEDBitGX_PprEzyDhUprEprOprEprEX2LprEzpdsRprEprOprEprEXhsBprEzpfsRprEprOprEprEXhsCprEzpfsRprEprOprEprEXhmTprEzpdsRnvPprOprEprEDBkkQXprEprEzyJsBntZprOprEprEDBisfXprEprEzyLsBmtIprOprEprEDBkkWXprEprEzyNsBm3AprOprEprEDBkkZXprEprEzyPsBm6JprOprEprEDBkkYXprEprEzyRsBmtFprOprEprEXprEprEzkfsBm6WprOprEprEDBitRXprEprEzyUsBnuUprOprEprEDBkkeXprEprEzyWsBnpcprOprEprEDBklBXprEprEzyYsBm_SprOprEprEXprEprEzodsBm0bprOprEprEDBhzIXprEprEzybsBnvJprOprEprEDiMzuezvAzvCzvEzvGzvHzvIzvJzvKzvMzvOzvPzvRzvTzvVzvXzvZzvazvczvezvfzwAzwCzwDzwFzwHzwJzwLzwMzwOzwQzwSzwUzwVzwWzwYzwazwczwezxAzxCzxEzxGzxHzxJzxLzxNzxPzxRzxTzxVzxXzxYzxazxbzxczxdzxezyAzyCzyEzyFzyGzyHzyIzyKzyMzyOzyQzySzyTzyVzyXzyZzyazycYhvFotKogbzydvtCBDGzjUzlXznLzqdzudzyeDCilRlweDBpdDCuChPaoNzzBikbprEwGzzCCDBrcDBNaoNzzEikbprEwGzzFEDBlNDBMazKzzHrMhzCprEzzICa0ezzHikbhmVwGptCEa0DzzHrMkkbprEptCBDBtMahoFzzMikbprEoxOptCBDGzzDzzGzzJzzKzzLzzNbyQzzAzzODCiyBlwfDCuC4IaoNzzBnVprEh2RzzRCaoNzzEnVprEh2RzzFEazKzzHrMh_dprEzzICDBiuPa0ezzHrMwBprEzzVBa0DzzHnVprEh2RptCEa9KzzBnVprEh2RptCBa9KzzEnVprEh2RzzFEDHzzSzzTzzUzzWzzXzzYzzZbiyDzzQzzaDBh1fDB4IaoNzzBnVprEhjBzzdCaoNzzEnVprEhjBzzFEazKzzHrM6NprEzzICa0ezzHnVprEhjBptCBa0DzzHrMkkTprEptCBahoFzzMnVprEhjBptCBa9KzzBnVprEhjBptCBa9KzzEnVprEhjBzzFEDB3fahkEz0GnVprEhjBptCBDJzzezzfz0Az0Bz0Cz0Dz0Ez0Fz0HbxOzzcz0IDBlwTaoNzzBnVprEhuMzzRCaoNzzEnVprEhuMzzFEazKzzHsYzXprEzzICa0ezzHnVprEhuMptCBa0DzzHnVprEhuMptCEDFz0Lz0Mz0Nz0Oz0PbizUz0Kz0QDBkXaoNzzBnVprEhndzzRCaoNzzEnVprEhndzzFEa0ezzHnVprEhndptCBa0DzzHsYhiYprEptCBahoFzzMnVprEhuMp2LEDBSahkEz0GsYkoHprEz0YBDBhsGaixRz0asYmuHprEptCEDIz0Tz0Uz0Nz0Vz0Wz0Xz0Zz0bbkXz0Sz0cDBinUaoNzzBnVprEh0UzzRCaoNzzEnVprEh0UzzFEazKzzHsYitHprEzzICa0ezzHnVprEh0UptCBa0DzzHnVprEh0UptCBDFz0fz1Az1Bz1Cz1DbwXz0ez1EDCh0WlufaoNzzBnVprEi0FzzRCaoNzzEnVprEi0FzzFEazKzzHsYhzCprEptCBa0ezzHnVprEi0FptCBa0DzzHsYmrAprEptCBahkEz0GsY8IprEptCBDGz1Hz1Iz1Jz1Kz1Lz1Mbh0Wz1Gz1NDBhtbDCkQhzQaoNzzB0AprEkaz1QCaoNzzE0AprEkavoIBazKzzH0AprEkaz1QBa0ezzH0AprEkaptCBDBiuOa0DzzHsYmrBprEz1VBahoFzzM0AprEkaptCEDCpdrca9Kz1Y0AprEkaptCEDBpeahvEz1a0AprEkaptCEahkEz0G0AprEkaptCEaixRz0a0AprEkaptCEDKz1Rz1Sz1Tz1Uz1Wz1Xz1Zz1bz1cz1dbhtbz1Pz1eDBllOaoNzzBnVprEwGzzRCaoNzzEnVprEwGzzFEazKzzHrMhzBprEvtCBa0ezzHnVprEwGptCBa0DzzHnVprEwGptCEDFz2Bz2Cz2Dz2Ez2FbiwLz2Az2GazKzzHrMh_bprEzzICa0DzzHsYmrVprEpuYBDBigPahoFzzMsYhiYprEz2KBDGz2Bz2Cz2Iz2Ez2Jz2LblSvwLz2MDBlDazKzzHsY0ZprEvtCBa0DzzHsYkkbprEptCBahoFzzMsY4EprEz2KBDGz2Bz2Cz2Pz2Ez2Qz2RblDz2Oz2SDBozbaoNzzBnVprEikNzzRCaoNzzEnVprEikNzzFEazKzzHsYhzHprEvtCBa0ezzHsYhmWprEptCBa0DzzHnVprEikNptCEDFz2Vz2Wz2Xz2Yz2ZbiyJz2Uz2aDBHaoNzzBnVprEilKzzRCaoNzzEnVprEilKzzFEazKzzHsY6IprEvtCBa0ezzHnVprEilKptCBa0DzzHsYprEprEptCEDFz2dz2ez2fz3Az3BblwGz2cz3CDNzzPzzbz0Jz0Rz0dz1Fz1Oz1fz2Hz2Nz2Tz2bz3DDEn-BogBogCogADBkaDCn0Im1EDDn0JnvbnxBDDkQhzQiuOchtbhuEz1Pz3FwMz3GnTm9YlqU7YprEprOprOprOprOprOz3Hz3Iz3JCDChvMo0bDBkMDCm3XnleDBksLDCQAchvMhuEz3LprOwMz3MnTm9ZixS7YprEprOprOprOprOprOz3Nz3Oz3PCDBo0dDCm3YnldcikThuEz3RprOwMz3MnTm9dixS7YprEprOprOprOprOprOz3Sz3Oz3PCDDltRo1Bo0cDBikUDCnlcnlbDBnlfco0ehuEz3UprOrFz3VnTm9cixS7YprEprOprOprOprOprOz3Wz3Xz3PCDCogLogMDBivcDEoN9KhvEhkEDBn0EDCn0DnvKDBQcogNhuEz3ZprOwMz3anTm9WlqT7YprEz3bprOprOprOprOz3cz3dz3eCDBogODBogKDCn0Ln0FDBn0KcogPhuEz4AprOi1cz4BnTm9XlqT7YprEz3bprOprOprOprOz4Cz4Dz3eCDBnwbDBnxMDDuCMiuPciyD3IzzQprOwMprOnTm-HoublIiyDprOprOprOprOprOz4Fz4Gz4HCDFwFpQm7chfKDJlpdvIijfrdkEvY0Il4GwEDBm4TDCnwIm4SDBuCch0W3Iz1GprOwMprOnTm-GoualIh0WprOprOprOz4Jz4Kz4Lz4Mz4NCDBwGDBngcDBngbcyQ3IzzAprOwMz4PnTm-AijYvXyQprOprOprOprOprOz4Qz4RzzCCDBmtGDBnxIciwL3Iz2AprOwMz4PnTm-BijYvXiwLprOprOprOprOprOz4Tz4UzzCCDDpnDo1Yo9PDBnxODCnwCnyPclS3IvwLz4WwMz4PnTm-NijYvXlSprOprOprOprOprOz4Xz4YzzCCDBnwBDBnwDclD3Iz2OprOrFz4PnTm-OijYvXlDprOprOprOprOprOz4az4bzzCCDBh0UDBnyIDBnwHcwX3Iz0eprOwMz4dnTkueoucvXwXprOprOprOprOprOz4ez4fz4NCDCozdozcDBikNDBnkHDBnjLciyJ3Iz5BprOwMz5CnTm-QoudvXiyJprOprOprOprOprOz5Dz5Ez4NCDBhuMDBnpeDBm4XcizU3Iz0KprOwMz5GnTm-RlqXvXizUprOprOprOprOprOz5Hz5Iz4NCDEkXhwapkNpkLDBhndDDnucm3bnxbDBm4WckX3Iz5KprOwMz5LnTm-PlqXvXkXprOprOprOprOprOz5Mz5Nz4NCDCh1flvTDBhjBDBmtRDBmtCDC4IQcxO3Iz5PprOwMz5QnTm-ElqVvXxOprOprOprOprOprOz5Rz5Sz5TCDBooRDBilKDBoNDBnwUDBnxKDBwfcooS3Iz5VprOrFz5WnTm9aouX0CprEz5XprOprOprOprOz5Yz5Zz5aCDHo_Yo_am-Jm-Im-Lm-KonHDBnmDDCm-Mnvcco-e3Iz5cprOrFprOnTm9flqVlIprEz5XprOprOprOprOz5dz5ep5fBDEn_Zn_bn_an_dDDogDogFogEDCn0Gm1BDBm1ADCAk1acn_c4Qz6AprOwMz6BoSnrVlqUvXprEprOprOprOprOprOz6Cz6Dz6ECDBiheDKmEi0Li0MnSi0CnTi0Do_Mo_No8UDPtQn9V1bh2Ko-HkUo5Fo5Ao5BlzPjZlaogX0dilbDBmyYDCmyXnvaDCQhzQcogY4Qz6GprOwMt3GnTnkBouR0CprEprOprOprOz6Hz6Iz6Jz6Kz6LCDB4aDBjZDCoNzKDFiheilQosTigcnWDIjZhWokciwAogdjAxTi1NDBnwFDCnwEnwGDCQk1ac4a4Qz6NprOrFz6OnTm-CouW0CprEz6PprOprOz6Qz6Rz6Sz6Tz6UCDFppApoZppCpoYppDDClLqSDBnveDBm2GDCQkQcpoe4Qz6WprOrFz6XoSnzaouYvXprEprOprOprOprOprOz6Yz6Zz6aCDEn8cpofn8XppBDCihElLDBnvVDBm5Ucn8b4Qz6cprOrFz6doSmzZoue0CprEprOprOprOprOprOz6ez6fptCBDGn6dplXo5VojYoiCoiDDBmzFDBm1fcjP4Qz7BprOwMz3MoSmtZouVlIprEz5XprOprOprOprOz7Cz7Dz3eCDDhlOpoJn4EDBoIDMikUkMo1CltRreHlwG9Zo3XtXjHjNDGlpdijfomMomOoiBnCDBnwADCnwZnvZchlO4Qz7FprOwMz7GnTm9VouSlIprEz5XprOprOz7Hz7Iz7Jz7Kz3PCDCo8Bo8ADBilQDBnndDCnnenqFco8M4Qz7MprOwMz7NnTnqEouU0CprEprOprOprOprOprOz7Oz7Pz3eCDKosLosMpmPpmRozeoyIo_RosKn7BosJDBnwVDBngNcosI4Qz7RprOrFprOnTm9bouQ0CprEprOprOprOprOprOz7Sz7Tz3eCDEomeomfo1Eo1DDCkMigbDBm5GDBm5EDDQkQAcomd4Qz7VprOrFz7WoSmyNouT0CprEprOprOprOprOprOz7Xz7Yz7ZBDBo_JDBhvFDLDlSmGi1fhnS_ehY9WlEh3UjUDBnxNDCnxLnvTDBhPco_K4Qz7bprOi1cprOnTn1HlqW0CprEprOz7cprOprOz7dz7ez7fz8ACDBoxGDEpPizEiXo6FDBnvSDBnvUcoxH4Qz8CprOi1cprOnTn1GlqWvXprEprOz7cprOprOz8Dz8Ez8Fz8ACDDn6KorEpqCDBnwMDBnwNDCk1Z6Pc6UhlLz8HprOrFprOnTl5ZprEvXprEprOprOprOprOprOz8Iz8Jz8KBDDn6JorDpqBDBnwLDBnwOc4KhlLz8MprOrFprOnTl5YprEvXprEprOprOprOprOprOz8Nz8Oz8KBDJn6Nn6On6MorGorHorFpqApqEn6LDBnzIDBnzJcn6QhlLz8QprOrFprOnTnxXprEvXprEprOprOprOprOprOz8Rz8SptCBDGinBorPizQpqSn6PorRDJisJiiE2dh1AhjdhhEppVkSikODBm0YDCm0Zm0acinBhlLz8UprOrFprOnTnlIprEvXprEprOprOprOprOz8Vz8Wz8XptCBDIluehvTo9bjaonWn6WonVn6XDPisJn5ShlQjUhkOkSikOyXhhEo8NkAuHiiEo1einGDBm5WDCm5Xm5VcluehlLz8ZprOrFprOnTnlHprEvXprEprOprOprOprOz8az8bz8cptCBDIiuZn4Pi1EpkTl1apkWo9Do9EDBisJDBmxbDBnzRciuZhlLz8eprOrFprOnTnlGprEvXprEprOprOprOprOz8fz9Az9BptCBDBn5ODCn5Lo2TDBnwJDBnwQcn5NhlLz9DprOrFz9EnTl5XprEvXprEprOprOprOprOprOz9Fz9GptCBDDolWolUn5MDBm5aDBm5TcolVhlLz9IprOrFprOnTnwaprEvXprEprOprOprOprOprOz9Jz9KptCBDBhkPDBhgXDCk4Fk5LDBiuSDCAigOco0DhgVz9MprOrFz9NnTnybprE7YprEprOprOz9NprOprOz9Oz9Pz9QBDBphYDBnwXDBigOcphahgVz9SprOrFz9NnTl5dprE0CprEprOprOz9NprOprOz9Tz9Pz9UCDCpqLpqMDMh2NizBh2P8OoZhkZikFo_LkBixMinLlmRDForCpnchgEo5UowODBnwSDCnwRnhAcpqNhgVz9WprOrFprOnTl5eprE0CprEprOprOz9Nz9Xz9Yz9Zz9aptCBDBk4FcphVhgVz9NprOrFz9MnTnyaprE7YprEprOprOz9MprOprOz9Pz9cptCBDCo3FovCDDhkPhgXlpJDCnwWm5YDBnwYcphZhgVz9eprOrFprOnTnxWprE0CprEprOprOz9fprOprOz-Az-BptCBDFprApqeprBpqfpqdDBlpJDBn4ADBntXcozPhgVz-DprOrFprOnTnyZprE0CprEprOprOz-EprOprOz-Fz-GptCBDBoyBDCoyTo0CDToyDn7cn7en7Zn7an7bn7fn7dn7YomNo1RlxSlxR7B0JxAhjOhzYn4JDBnxTDCk5LnzdcoyGhgVz-IprOrFz-JnTl5bprE0CprEprOprOprOprOz-Kz-Lz-MptCBDHoyCoyAoxcoxfoxeoxdoyEDBn8eDChgXhkPDBnheDCnhdnwfcoyFhgVz-OprOrFz-PoSl5cprE0CprEprOprOz-QprOprOz-Rz-Sz9UCDGn8fn9An9Bn9En9Dn9CDBoxbDBnwKDCnwPnxCcn9FhgVz-UprOrFz-VoSl5aprE0CprEprOprOz-QprOprOz-Wz-Xz9UCDhQz3Kz3Qz3Tz3Yz3fz4Ez4Iz4Oz4Sz4Vz4Zz4cz5Az5Fz5Jz5Oz5Uz5bz5fz6Fz6Mz6Vz6bz7Az7Ez7Lz7Qz7Uz7az8Bz8Gz8Lz8Pz8Tz8Yz8dz9Cz9Hz9Lz9Rz9Vz9bz9dz-Cz-Hz-Nz-Tz-YdkMprOprOprOdikTprOprOprODChvMiyNdhvMz-cprOprODDz-az-bz-dekMn4CprSz-ez3PCdhndprOprOprOdkXprOprOprODeolelmRh0Vo8ThBn6Tn6UoUphGphHo7dh2CizWo7PizTo7SlwDqDo2V8OkV2epNlQi0bhHhzXikahRiGDfhO5AlnPhkUi1Xl3RjCn4YlhA_U6fizcuamFwVizCowKowLmGhvLhAiwDrZ4PHm3SnsPppRppQuclDdhwaprOz_Cz_DDDz_Az_Bz_EDCQuCeofpqJprFz_Fz_GCdinEprOprOprOdl0AprOprOprOdlmZprOprOprOdpoFprOprOprODEz_Iz_Jz_Kz_LemNpmVprFz_Mz6aCdixOprOprOprOdkPprOprOprODCz_Oz_PesPpqIprFz_Qz6aCDDh1fo5Co5DdhgOz_SprOprODDlvTo4eo4fdlvSz_UprOprODCz_Tz_VehgOpmSprSz_WptCBDGigcpnHn8Zo8JoxJpmKdhkWz_YprOprODGivEpnGn8Yo8IoxIpmJd9bz_aprOprODCz_Zz_behkWo1fprSz_cptCBDmBn5an5cn5bn5dn5Zn7Mn7On7Nn7PhzYn9Rn9Tn9Sn9Un9Qn9dn9fn9en-An9cn-Sn-Un-Tn-Vn-RohRohTohSohUohQojCojEojDojFojBokUokWokVokXolMolOolNolPolLomZombomaomcomYonOonQonPonRonNooFooHooGooIooEopEopGopFopHopDopYopaopZopbopXoqSoqUoqToqVoqRosBosDosCosEosAoveowAovfowBovdowaowcowbowdowZoxXoxZoxYoxaoxWoyboydoycoyeoyaozLozNozMozOozKozWozYozXozZozVo0Ro0To0So0Uo0Qo1Lo1No1Mo1Oo1Ko2Oo2Qo2Po2Ro2No2eo3Ao2fo3BmVo4Bo4Do4Co4Eo4AlxSo9Ao8fo9Bh2Io9Lo9No9Mo9Oo-Oo-Qo-Po-Ro-NpiVpiXpiWpiYpiUpjEpjGpjFpjHpjDpjRpjTpjSpjUpjQpkApkCpkBpkDpjfpkbpkdpkcpkeplSplUplTplVplRpoUpoWpoVpoXpoTppMppOppNppPppLo5No5Po5Oo5Qo5Mo2ddmkez_eprOprODmBn5Vn5Xn5Wn5Yn5Un7Hn7Jn7In7Kn7Gn9Mn9On9Nn9Pn9Ln9Yn9an9Zn9bn9Xn-Nn-Pn-On-Qn-MohMohOohNohPohLoidoifoieojAoicokQokSokRokTolHolJolIolKolGomUomWomVomXomTonJonLonKonMonIooAooCooBooDonfoofopBopAopCooeopTopVopUopWopSoqNoqPoqOoqQoqMorcoreordorforbovZovbovaovcovYowVowXowWowYowUoxSoxUoxToxVoxRoyWoyYoyXoyZoyVozGozIozHozJozFozRozTozSozUozQo0Mo0Oo0No0Po0Lo1Go1Io1Ho1Jo1Fo2Jo2Lo2Ko2Mo2Io2Zo2bo2ao2ciyUo3co3eo3do3fo3blxRo8do8co8eo8bo9Ho9Jo9Io9Ko-Jo-Lo-Ko-Mo-IpiPpiRpiQpiSpiOpifpjBpjApjCpiepjMpjOpjNpjPpjLpjbpjdpjcpjepjapkXpkZpkYpkaplNplPplOplQplMpoPpoRpoQpoSpoOppHppJppIppKppGo5Io5Ko5Jo5Lo5Ho2Ydmkd0gAprOprODCz_f0gBeovDo2AprS0gCptCCDHn8CovQomLh0Fh1KmBonZdn8D0gEprOprODHn8AovPomKh0Eh1JonXonYdn8B0gGprOprODC0gF0gHehkRo2BprS0gIptCBDIz-fz_Hz_Nz_Rz_Xz_d0gD0gJ`,
	roots: {"standards":9613,"register":10019,"synonyms":10044,"iso-9001:2015":14204,"iso-9001:2026":14719,"iso-9000:2015":15623,"iso-9000:2026":15777,"iso-13485:2016":17915,"21-cfr-820:2026":18020,"iso-27001:2022":19325,"iso-14001:2015":19397,"iso-14001:2026":19451,"iso-45001:2018":19533,"crosswalks":20063,"profiles":20196,"usage":20441,"families":20490},
};

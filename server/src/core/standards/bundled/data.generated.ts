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
test
assign
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
month
nonconformity
documented-information
indicator
stakeholder
S6
establish
external
interval
prevent
validat
deliver
metric
supplier
General
ceo
conformity
describ
expect
isms
log
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
limit
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
fixed
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
2026
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
parameter
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
revalidat
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
S38
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
repeat
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
setting
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
2026-05
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
"test joint"
"test piece"
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
S60
S61
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
as in American English
as in British English
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
behaviour
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
may only
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
words in -ise
words in -ize
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
	nodes: `ACE0bisPigADBprLDH_G_H6E6H8Jhia_EFiEiZDCG6PGmnFmxKprPEDCAwDHoNpeiuGprJiuO-DprKhsEhYlqaprMh1IprJhuPprNprOprQoqLprRCDAFihAlgPDDJiI6PHoNsLiuGprJiuO-DprKmnDhbprJprTixUhvFhuPprNprUprJlpCprVBBDFAQnsNhjAkRHijYpeiuFprJnqJl4KprXhsEhYixUprTprJprJhuPprTprJprJoqGprYCDCkRk1dHijYsLiuFprJk0Pl4KprXisRhbprJprTprJh1Io3YprTprJprJoqHpraCDD6E6H8JFFiEDDAtNMHzKlNkueprJkxE-DprKisLhbprJprTh1IprJhuPprcprdprJoqJpreCEnvImmfnvHDBpsAFo7ZDDCuUtNHkjTsLkjSmnMiuN-DprX2ShbprJpsBh1IprJhuPprTpsCprJoqFpsDCE0b2SigADBpsFDBCFihAihADDAwDSHhkF3fkvBprJkvR-DprKisOhbprJpsGprJprJhuPpsHpsIprJoqIpsJCDBlUGmnEmzcpsLEDDAwDlUH9KpeiuEprJiuA-DprKhsEhYlqRprMprJprJiyaprTprOpsMoqKpsNCH9KsLiuEprJiuA-DprKmnBhbprJprTprJlqQiyaprTprUprJlpCpsLBDDAwDk1eHhvEpfkufprJkyO-DprKkjPhbprJprMprJprJiyaprTprOprJoqMpsQCDKprSprWprZprbprfpsEpsKpsOpsPpsRIhydhyehYIhzAhzBhYIxekjFhYIpehsEhYIsLisRhbDFpsTpsUpsVpsWpsXDDAkRk1dJijYiuFk0PhfoSpsYprTprJprTpsZCI3d3dhYIisKmlXhYIsLmnChbDGpsTpsbpsUpscpsWpsdKpe0b2SDBpsfDBm9eDEAGwD6PJoNiuGiuOhfxEpseptAprJptBptCCI3d3d0TIlNlNhbDDpsTptEptFDBAJovBm-VnqahfoSptGprToNprTptHBDCpsTptEJovCm-WnqZhfoSptJprToNprTptHBI3e3ehYIpfmmKhbDFpsTpsbpsUptLptMJovDm-XnqWhfoSptNprTprJprTptHBIkifkifhYDCptPptEJouRm9UnqGhfoSptQprTijYprTptHBI2P2PhYIpfpfhbDCptSptTJosdm7dnqNhfoSptUprTprJprTptHBI_F_FhYI2Q2QhYDDptWptXptTJosem7enqOhfoSptYprTprJprTptHBJosfm7fnqPhfoSptUprTprJprTptHBIh_Vh_VhYIzWzWhYDDptbptcptTJotAm8AnqQhfoSptdprTprJprTptHBIhsDhsDhYIxexehYDDptfpuAptTJotBm8BnqVhfoSpuBprTprJprTptHBIhmUhmUhYI2N2NhYItMtMhbDDpuDpuEpuFJotCm8CnqUhfoSpuGprTprJprTptHBDDptfpuEpuFJotDm8DnqThfoSpuIprTprJprTptHBI2N2NhbDBpuKJotEm8EnjIhfnepuLprTprJprTptHEIh_Th_ThYI6B6BhbDDptfpuNpuOJotFm8FnqKhfoSpuPprTprJprTptHBI2M2MhYI2R2RhbDCpuRpuSJotGm8GnqShfoSpuTprTprJprTptHBIhsFhsFhbDCptcpuVJotHm8HnqRhfoSpuWprTprJprTptHBIh_Uh_UhYI0Y0YhYIpfmmMhYDEpuYpuZpuapsXDBnsPJotdm8bm6IhfoSpubprTprJprTpucCIlNisMhbDBpueDCm8Ym7LDCAiuPJ0Dm7MnqIhfxEpufprTprJpvApvBBI3emlY0TDDpuRpuYpvDJotUm_LnqLhfxEpvEprT0DprTptHBIlNmmHhbDFpuRpuNptWptLpvGDDAiuQnsOJ0emxInqMhfxEpvHprTprJprTpvIBI2O2OhYIpepehYDEpvKpuZpvLpuFJotTm8XnpJhfxEpvMprTprJprTptHBIpfmmOhbDCpuZpvODBm7QJouFm9BnsFhfnepvPprTprJpvQptHBIhiUhiUhYI2NmlOhYIlNisLhbDDpvSpvTpvUKlNkoK6BDBpvWDEm8Nm8Pm8Mm7OJzKkuekxEhfxEpvVpvXprJpvYpreCI2RmmUhbDDpsUptSpvaK2RkoK6BDBpvcDBm7PDCAnsQJotQm8UnjVhfnepvbpvdprJpvepvfCIhiVhiVhYIhsFkjQhbDCpwBpwCJouEm_JnjX6foSpwDprTprJprTptHBIhsFmmVhbDDpvSpuZpwFJotOm8Sm0LhfnepwGprTprJprTptHEDBpuSJouBm8em_VhfnepwIprTprJprTptHBIkjDkjDhYIpfisNhYI8G8GhbDGpwKpuDpuEptLpwLpwMJotIm8ImzPhfnepwNprTprJprTptHEI2Q2QhbDCpsbpwPK2QmyHpfDBpwRJotJm8JnuYhfnepwQpwSprJprTptHBDCpvKpwMK2OmyFhiVK2OmyLpfDCpwVpwWJotKm8KnuXhfnepwUpwXprJprTptHEI2RmmQhbDCpvKpwZK2OkoT2QK2RmyJhsGDCpwbpwcJotLm8LnoDhfnepwapwdprJprTptHBIpekjLhbDCpuRpwfJotPm8Tm0JhfnepxAprTprJprTptHBIlNlNhYI6BmmXhbDEptSptcpxCpxDK6BmyK8GDBpxFJotSm8WnjahfnepxEpxGprJprTptHBDBpuOJouAm8dnjYhfnepxIprTprJprTptHEIh_Rh_RhYIkjAkjAhYIxekjGhbDDpxKpxLpxMKxemyEzWKxemyMhsFDCpxOpxPDCm9Jm9KJoqcm7SnjbhfnepxNpxQprJpxRptHBI2OmlThbDBpxTK2OmyGkjKDBpxVDCm9Om9NJoqfm7VnjShfnepxUpxWprJpxXptHBI2PmlW0TDBpxZK2PkoT2QDBpxbDBm9PJorAm7WnjWhfnepxapxclpHpxdptHBIpemmFhbDBpxfKpemyIkjQDBpyBDBm9QJlpHm7XnjZhfnepyApyCprJpyDptHBDBm9TJorDm7am6QhfnepufprTprJpyFptHBI6BmmYhbDBpyHDBm9SJorCm7Zm6PhfnepyIprTprJpyJptHBI3emlZhbDBpyLDBm9RJorBm7bnjQ6foSpyMprTprJpyNptHBItMmmJhbDBpyPDBm7YJouQm_KnjR6foSpyQprTprJpyRptHBI3fmmbhbDEpuEptSptcpyTJotRm8Vnjchf_TpyUprTprJprTptHBI3ekjIhYIpfkjOhbDCpyWpyXJouMm9EnsAhfoSpyYprTprJprTptHBI2RmmRhbDCpyWpyaJoqbm7RnsBhfoSpybprTprJprTptHBIkiekiehYI2OmlShYIpfisNhbDDpydpyepyfDBm9LJoqdm7Tm4ZhfoSpzAprTprJpzBptHBIhyfhyfhYIh_VmlbhbDCpzDpzEDBm9MJoqem7Um5RhfnepzFprTprJpzGptHEIhiUmlBhYI_FmlPhYIsLmnAhbDEpzIpzJpsWpzKDBm8QJ9KiuEiuAhfxEpzLptAprJpzMpsNCDDpvSptWpvUJotNm8Rm4EhfoSpzOprTprJprTptHBIpfkjPhbDBpzQKpf0b2SDBpzSDBnnMJhvEkufkyOhfxEpzRpzTprJpzUpsQCI2PmlV0TDCpuRpzWDBnnNJo1dnnLnnOhfxEpzXprThvEpzYptHBI0YmlehYDCpzapyfJouPm9Im4AhfxEpzbpzTprJprTprRBIpfmmLhbDCpsVpzdJouCm8fm5MhfxEpzepzTprJprTprRBIzWmmAhYI2RmmThbDCp0Ap0BK2R0b2SDBp0DDCASJouDm9AntDhfxEp0Cp0EprJprTp0FBIlNisMhYI8GmmehbDCp0Hp0IKlN0b2SDBp0KJouNm9FmyRhfxEp0Jp0LprJprTptHBI6BmmWhbDBp0NK6B0b2SDBp0PJlqUm9Gm0ehfxEp0Op0QprJprTptHBI2QmmE0TDBp0SJotem8cm0dhfoSp0TprTlqUprTptHBIxekjGhYI0YmldhYIpfmmNhbDDp0Vp0Wp0XJotfm_BngLhfxEp0YpzTprJprTptHBDFptLptcptXpxCpyXJouGm_CngKhfoSp0aprTprJprTptHEIxemlRhYIhiVkjJhYI3fisOhbDDp0cp0dp0eK3f0b2SDBp1ADBm9CJhkFkvBkvRhfxEp0fp1BprJp1CpsJCIxekjEhYI3fmmahbDDp1Ep0dp1FJlqTm_Dm_dhfoSp1GprTprJprTptHBIxekjE0TDCpsUp1IJotcm_AngJhfoSp1JprTlqTprTptHBIisKisKhYIpfpfhYDEp1LpuZp1Mp0eJouHm_Em6HhfoSp1NprTprJprTptHBDBpwfJouIm_Fm0Nhfnep1PprTprJprTptHEI2RmmPhYDDptXp1RpwMJouJm_Gm0Ohfnep1SprTprJprTptHEI2RmmShYDCp1UpwMDCAk1fJouKm_HnpLhfxEp1VprTprJprTp1WBIhsGmmchbDBp1YDDASk1fJixSm_IngIhfxEp1ZprTprJprTp1aBItMkjNhbDCptWp1cJotVm-Ym1Hhfnep1dprTprJprTptHBIzWmlfhbDCpzDp1fJotWm-Zm1Lhf_Tp2AprTprJprTptHEI2OmlUhYI0Ymlc0TDCp2Cp2DJotXm-am1Jhf_Tp2EprTlqSprTptHBIpekjKhbDBp2GJlqSm-bm1Khf_Tp2HprTprJprTptHBIzWmmBhbDCpuEp2JJotYm-cm1Fhf_Tp2KprTprJprTptHEI2MmlGhYIxemlQhYDDp2Mp2Np1cDBm8ZDCAigQJhoFm-dm5dhf_Tp2OprTprJp2Pp2QBIlNmmIhbDBp2SJotZm8am5chf_Tp2TprTprJprTptHBIh_VmlahYIhsGhsGhbDCp2Vp2WJotam-em1Ghf_Tp2XprTprJprTptHBIzWmmChbDBp2ZJotbm-fm1Ihf_Tp2aprTprJprTptHBIkjBkjBhYI2MmlFhbDCp2cp2dK2MmyD0YDBp2fJouLm9DnsWhfoSp2ep3AprJprTptHEI3f3fhbDDpuApwBp3CJouOm9HnsXhfoSp3DprTprJprTptHEIhiUmlChYIsL2ShbDCp3Fp3GDCmzXmzVDDAuUtNJkjTkjSiuNpbnep3HprTprJp3Ip3JCIhmUmlDhbDBp3LDCmzWmzUJmnPmnGm3dpbnep3MprTprJp3NptHBIxexehbDBp3PKxem3e2QDBp3RJmnSmnJnjMpbnep3Qp3SprJprTptHEIhmUhmUhbDBp3UJmnTmnKnjOpbnep3VprTprJprTptHBIh_Rh_RhbDBp3XJmnUmnLm4Hpbnep3YprTprJprTptHEIh_Sh_ShbDBp3aJmnXmnNnjNpbnep3bprTprJprTptHEIhiVmmDhbDBp3dJmnYmnOnzVpbnep3eprTprJprTptHBIkickidhbDBp4AJmnQmnHm1Zpbnep4BprTprJprTptHBJmnRmnIm1Ypbnep4BprTprJprTptHBItMkjMhbDBp4EKtMnrJhsFKtMk1CkjRKtMk1DisQDDp4Gp4Hp4IDCm2XnrEJiwVnrHnjUpbnep4Fp4JprJp4KptHBKtMnrKmmZDDp4Mp4Hp4IDCm2YnrFJlmQnrIm_Upbnep4Fp4NprJp4OptHBIh_SmlA0TDBp4QKh_SksAkjHDBp4SDCm2cnrMJoldm2dnjTpbnep4Rp4TiwVp4UptHBIkjCmkf0TDBp4WKkjCksAkjHDBp4YDBm2aJolcm2bmxUpbnep4Xp4ZiwVp4aptHBIhyfmlE0TDBp4cDBm2fJolem2em_Tpbnep4dprTlmQp4eptHBIlNmmGhbDBp5ADCm2WnrDJolanrGm5bpbnep5BprTprJp5CptHBImmdisQhbDBp5EDBm2ZJolbnrLmyWpbnep5FprTprJp5GptHBDifpsaptDptIptKptOptRptVptZptaptepuCpuHpuJpuMpuQpuUpuXpudpvCpvFpvJpvNpvRpvZpwApwEpwHpwJpwOpwTpwYpwepxBpxHpxJpxSpxYpxepyEpyGpyKpyOpySpyVpyZpycpzCpzHpzNpzPpzVpzZpzcpzfp0Gp0Mp0Rp0Up0Zp0bp1Dp1Hp1Kp1Op1Qp1Tp1Xp1bp1ep2Bp2Fp2Ip2Lp2Rp2Up2Yp2bp3Bp3Ep3Kp3Op3Tp3Wp3Zp3cp3fp4Cp4Dp4Lp4Pp4Vp4bp4fp5Dp5HDHsCkZhwbvd2co3NphPDHLhQo7UhzdnJkHokcDLinEl0ClmbufhaoxRooAkbn-e4W4NDJqcsUmKjYjKh3TtCkJpmDDHhCjb2WjQorSlZh0SDJFiXpA7DhGmZjF6c5RDMDlAtYiDvblElTlmMoM6csNi0ZDGKhGhEiickErcDGnC1ShlGmDlrPiwKDGhKjfhwYhuX4c0QDLhXo0djPtbpVo3JpK6budjdvADKjVzInQhArZrShlBh3FhtTh1SDIhIjelKhZjXnRidhvNDGOhBThnchSiPDFiJ_WwO9MvQDGh0AmUsboGiRigWDKiZnclVsHlComSDFiEwQDNHU9ZqCmahNrQhAoHocjHtXqDDFVkfiyDo8Oo7cDEoxPo_To7d0cDLiyChgThgSo8Jo8Ho8Ko8No8GopLo7ao7bDGpmFpmEoiXoiZh0QlsQDHoiOolAo6ZpiHn-Fn-Gn-MDHo7To7Yo7Xo7Wo2Xo8BlwFLp5Jp5Kp5Lp5Mp5Np5Op5Pp5Qp5Rp5Sp5Tp5Up5Vp5Wp5Xp5Yp5Zp5ap5bp5cp5dp5ep5fp6ADEzDmVsPicDCiNoFDCAGM_GprJhsfprXkwFprTprTprTp6Cp6Dp6ECDBlFDBkTDEoRwJ9Gh4IDHfciSrPsGhSifDEp6Gp6Hp6Ip6JDEoRwJrFxHDJrUhgellchtXnCmDlvMl0Zh3ADDp6Hp6Lp6MDFoRwJrFhwVi2EDIljMl3etW-HjA_YjKiFDDp6Gp6Op6PDG0Qh1ch1djxThxGipKDKhwVvDlFkTrUhdOvfiRwJDCp6Rp6SDKh6fh6EjnajiahxGjvBjub0Qh1ch1dDFhIOiR7MlzGDJhdjUjakAiOpatUi2HhDDDp6Up6Vp6WDEioOi7Ci7DipRDIsGoRciSifrPrFhKDCp6Yp6ZDGp6Kp6Np6Qp6Tp6Xp6aDGzDmVpdicmCODChMhaDEARGwDM2TprJhnFprKkwBp6bprTprTp6cp6dp6eCDClMkQDFOhIiR7Mi6fDHhEKkelQlTvW0dDIhdrejUjakAiOpahDDEp7Ap7Bp7Cp7DDDhIlKinQDEhEKkeihYDDp7Ap7Fp7GDBivRDCp7Ap7IDDp7Ep7Hp7JDGfc0HlsJxNjIDIsGVWX2CinTlTvWDDp7Ap7Lp7MDHj8Yj8aj8bj8ZjnWjpOj2bDIsGfiE1QiUVWXDCp7Op7PDGhwcjQhlDlqOjYjKDMkZhwbtDvLjbh0HuSh4QliGltNltMijTDDp7Ap7Rp7SDF1QrL1CwLhoTDJsGKhEkeifhuYikFlFkTDDp7Ap7Up7VDEhEke1QhyEDNLhQnJjYjKkZjQhlDjbvLtDuSlgNDDp7Ap7Xp7YDFp7Np7Qp7Tp7Wp7ZNYi0Ak9cp7ap6eCDDhEkeKDKoZ0HhkahSfchBiSnGhgcDDp7Ap7cp7dDFKkehEinOzfDK1QrLifk-amBhyEjlZVWXDDp7Ap7fp8ADJhwcjYjKkZvLjbhlDjQuSDLnNkXhkWhoQ5MtHl5IilNhTl2eimBDDp7Ap8Cp8DDHvLjbjYkZhlDjQtDDEkezflofinODKnNkXhkWhoQ5MtH2bilNvVljEDDp8Fp8Gp8HDEp7ep8Bp8Ep8INbi1Nk8Xp8Jp6eCDCp7bp8KDGsPKLvcpEicDCoFjGM0ZprJhtHprKnuTp7Kp8LprTp8Mp8Np6eCDGhgEiqJjsTiqKipGjgKDEwGi0Sh0Bj4KDIue1a9fivJqbi0fzJhfDDp8Pp8Qp8RDChnMhgEDDwGh0BKDCue9fDDp8Tp8Up8VDI3U3Z3X3a3Y3Q3Wj6QDJoZtajBoOhlFwXsN-Y8VDCp8Xp8YDJ3U3Z3X3a3Y3Q3WjvEjudDL8RxKuW9XpU5TloXl1WzQl0UhgEDCp8ap8bDEp8Sp8Wp8Zp8cDH3U3Z3X3a3Y3Q3WDElFkTrF0QDGoRwJiSqA0dxDDDp8ep8fp9ADBpRDEoRwJrF9GDEp9Cp6Gp6Hp9DDC8RhnMDDVWXDClFkTDDoRwJrFDEp9Fp9Gp9Hp9IDDp9Bp9Ep9JDEARGhPNYivck4Ip9Kp9LCDDKhEkeDIiSqAcxDsGVWXDEp9Cp7Ap9Np9ODFLmDnClMkQDEKhEkeyODDp8ep9Qp9RDEp9Fp9Gp7Ap9NDDp9Pp9Sp9TNbiyfk5dp9Up9LCDJ3U3Z3X3a3Y3Q3Wj7Oj0FDGHUhOhAl0cilGDCp9Wp9XDJdeuKiCoJh2U1RrThteDCp8ep9ZDGj1Zj1bjqAjqBj2Lj2MDIHUhOhAdeuKoJDCp9bp9cDD-aj2CjpeDCtOqZDEHUhOhADHdeuKuFiYrDpBDEp9ep9fp-Ap-BDEp9Yp9ap9dp-CNhLlwJk5Cp-Dp9LCDDp9Mp9Vp-EOFlzaprJDBp-GDGicKHUsPkODCiNjGM4AprJkrcprKkoIp8dp-Fp-Hp-Ip-Jp9LCDDicIkODCiNiKMhiWprJk0NprXk1aprTprTprTp-Lp-Mp6ECDDkShkCirIDDiMiErVDCiJoZDEp-Op-Pp-Qp9GDBIDGfc0HhkT7AhEDH4SqaufmFh0dpJ7ODEp-Sp-Tp9Gp-UDEioTipeiqChxBDEirVj-FjpfjpHDCp-Wp-XDDp-Rp-Vp-YDDjE5S8eDEhNZlkFqQDDp-Sp-ap-bDBjEDBhNDHqdoCoVi0VjQkZvZDDp-dp-ep-fDGjzHj3ch6AjzRl0Th-eDFqdjIkdLkZDCp_Bp_CDMqDKhGpciDiWFjFjNma3BijXDEp-Sp-dp-ep_EDEp-cp_Ap_Dp_FDCARNYlpYk7Fp_Gp_HCDEhwPh3OhnXl1aDG0FhvAhufixdh0byIDDp-Sp_Jp_KDGhqfhmFhrAjzDjzGjzODL0P0FhwP4SmF8flyThgMijKkdhkTDCp_Mp_NDE0FhvChvAhufDJVWX4SmFh3OhnXnehtSDDp-Sp_Pp_QDDp_Lp_Op_RNbi0WkuYp_Sp_HCDFiQkPkYjxA3cDCp-Sp_UDDkErcnZDEjXhWrVhIDEjeiFjDhFDEp-Sp_Wp_Xp_YDDiQjoUjwfDFIjIlKjQ3cDCp_ap_bDBhIDCjehSDFiFkGjaiVnFDEp-Sp_dp_ep_fDDiQkPkYDJtEhgOpY2di1OqSilY5BhjeDDp-SqgBqgCDFp_Vp_Zp_cqgAqgDNhLivekuUqgEp_HCDBjADFjBrAiewThnKDDp-SqgGqgHDFj4DjrVh9Nj4Pj4SDFIjEhNqdoCDCqgJqgKDDmKsUjKDGjVoahOrZldrSDFIjEhNjQqdDEqgGqgMqgNqgODBlIDEjBpJiYmFDDrVIhIDEqgGqgQqgRqgSDEqgIqgLqgPqgTNiHizNksOqgUp_HCDExdh8Sh8RjzLDIhoclGieuXxNqAlZhgCDCqgWqgXDChC2WDEjbmYkLhoTDDp-SqgZqgaDBh2FDFvWihMIhCoCDCqgcqgdDDnPreuFDDhCjQ2WDGiejIxNuXhjNjbDEqgfp-SqhAqhBDBjQDKrI3DyKkb4W7G6ZnLyUiCDDp-SqhDqhEDFqgYqgbqgeqhCqhFNjMlvek9YqhGp_HCDBhKDBjfDDp-SqhIqhJDGhrBh7fjzFlvCj5djzSDKfhBTjXpXtEhSuWlTiSDCqhLqhMDBhyFDEjXhzXl2NikIDGVWX6UjFrVDEqhOqhPp-SqhQDEnPre4SijaDChK4cDHfhBhSTiSjQlTDEqhSp-SqhTqhUDEqhKqhNqhRqhVNnHlwAk1WqhWp_HCDETOhBhHDFhDpHwEoGmUDJ3R5Z2H5Y5XnFkGhWiFDEp-SqhYqhZqhaDHpVijPinJh7ah7ZjtXhqYDEhVhDqXpHDDp-SqhcqhdDCiFhWDETOhBhSDHjahdkAkMpakUiODEp-SqhfqiAqiBDDqhbqheqiCNtBlmUkzVqiDp_HCDEiJwO9MimYDJVWXjfsf4R3NhjWhWDDp-SqiFqiGDDiJwOvQDFsf4R5JjajfDEIhWkCjFDEp9GqiIqiJqiKDDhoRhxfi-YDFIVWXiJDCqiMqiNDDqiHqiLqiON4elvdkyFqiPp_HCDIp_Ip_TqgFqgVqhHqhXqiEqiQDHIichNhKkIiGvNDDiNiKhMMhsHprJprJprKkwEp-ZqiRprTqiSqiTp_HCDEiXpAmWFDBmADBoEDEqiVqiWqiXp-SDEmWiXpAh8QDEiakdjIvSDFhjfl4f-Ll1R2CDEtJoCIoEDEqiZqiaqibqicDGh8QjzEhqflnXjkQhrADHiElVoKpJqMhbhrbDCqieqifDDlXlDlWDBmFDDrVimLvRDEqjBqjCqjDp-SDEqiYqidqjAqjEDDARhPNYlvckvYqjFqjGCDCDlSDGlE0MqRvOnBj7aDEIoCmWiXDHiFoevRiVoDrVrMDEqjIqjJqjKqjLDEiZnclVlCDDlEqR8XDFiV5CoeijCvRDEqjNqjOp-SqjPDCDlEDEVWXIDDluDiVhWDFvO0P0M8XjcDEqjRqjSqjTqjUDDqjMqjQqjVNbizMk1AqjWqjGCDCqjHqjXOFlpcYODlxebDCqjZqjaDEkOIFDDCiNhMMhmVprJprJprKkybprTqjYqjbqjcqjdqjGCDDmNpDicDDhaoQjGM_HprJhzOprXk4YprTprTprTqjfqkAp6ECDDmNLicDChajGM6CprJhnAprXk6RprTprTprTqkCqkDp6ECDBnMDEvOlmVlnBj7bDDnahajxPDKVWXhT7H2YiiYhgfhHODEqkFqkGqkHqkIDKlcmImOmemPmdhakbmcmQDEhzf2Y7Hj-NDEhHOsQl4NDEhTVWXDEqkKqkLqkMqkNDCqkJqkODB2WDFVWXhWhTDDqkFqkQqkRDGkgOjvdkgNjvcjkEkgMDFVWXj2Gj2FDCqkTqkUDChCh2ODDhWvEloBDEqkKqkWqkXp9GDDqkSqkVqkYDDARGNYk-Vk6MqkZqkaCDBnKDBiTDIkSah-DhcjDoRvDhCDEqkKqkcqkdqkeDDvDrFhnVDG6TivWzdmF4a1VDEqkcqkdqlAqlBDEhrWioUh4Ji7aDBhTDDnKiTjLDDqlDqlEqlFDDqkfqlCqlGNbizGk0WqlHqkaCDEVWXhTDF0E8azHk_Hi5SDIhxBhxLh5JhxKi9djuPkiXh3UDDqlJqlKqlLDD0E8azHDDIoEhjLDFnMuFvDrDhkSDEp9GqlNqlOqlPDDiqVjtNjsPDGhxLh5JhxKjlYjiPkiFDDp9GqlRqlSDDqlMqlQqlTNhLixOk0ZqlUqkaCDEjyejzQjzPj_SDQrXxJrRhjEtOlcmImOmemPmdhakbmcmQnaDCqlWqlXDEj5Rj5Qj_Tj5UDSrXxJrRkLuFretOlcmImOmemPmdhakbmcmQIDCqlZqlaDFrXxJrRhobhnYDEqkKqlcp-SqhIDDqlYqlbqldNiHlvfkwLqleqkaCDGiYrAjDiqDa9DDEjAldhuQuODHhEsSjJhnKwTrBjBDEqkFqmAqmBqmCDEhCjDmYaDEjAldlqNuODDqkKqmEqmFDDnaihThCDDjAlduODGVWXhTiYjBDEqkFqmHqmIqmJDDqmDqmGqmKNjMxUkxIqmLqkaCDGiA_evShuJhpHhwHDEwL5P0SjqSDHhTKjchWVWXDEqkFqmNqmOqmPDBwLDGmBrEnNjcsQmLDGhwcmDnCVWXDGiA_evShuJhpHnADEqmRqmSqmTqmUDHl1ChvHhmO7ahoHyNpWDEwL9UlsR0SDEqkKqmWqkNqmXDDqmQqmVqmYNnH9UksYqmZqkaCDFjDhFhIhZhCDF3R5Z2H5Y5XDGnFkXVWXxTDEqkFqmbqmcqmdDEnFkXxT8PDH3R5Z2H5Y5XjoLjoKDDnMjDhIDEp9GqmfqnAqnBDElKhIhFoDDEiTjLiQZDEnFxTsVlJDEqkKqnDqnEqnFDEkXnFhlR7JDDZqQtSDEiVhuehgFlkQDEp9GqnHqnIqnJDEqmeqnCqnGqnKNtBlqCk6QqnLqkaCDHhuLhkDrRh1XhnZhkM_bDBoPDIzehWiJ7HVWXhTDEqkKqnNqnOqnPDFmFiiIixEiiSlrZDGjYjKsUkJ8UmKDIhTVWXzehW3NzGDEqkKqnRqnSqnTDEjYjKsUmKDFj8NhwWzG7HhkEDFiJVWXhTDFrRh1XhwKhgUl4TDEqnVqnWqnXqnYDDqnQqnUqnZN4esUk3CqnaqkaCDIrXrRxJhnYlhSnamFrGDDiJhgK9MDDqkKqncqndDFjmNi9Ii9Gi9Hi8PDGnMxJrXrRlOkSDCqnfqoADGhqQhqPhqOh6Ph-NjmTDGmFl1EarGhwKrXDDqoCqkKqoDDDqneqoBqoENhubiKk6SqoFqkaCDGmFloYhnZiiTrR_bDKiqIhxZh5PhqDh6MhyQhyRhrXjvGiqEDGyKhasMpUhocxIDEqkFqoHqoIqoJDHhxZhqDhyQhyRhrXh5Ph6MDEhaiqBh9XjbDGhTVWXsMkJDDqoLqoMqoNDFlkEhnZlgKmF_bDDrIhrXijeDEsMpUkJ5TDEqkKqoPqoQqoRDDqoKqoOqoSN9LiyWkweqoTqkaCDKqkbqlIqlVqlfqmMqmaqnMqnbqoGqoUDImNicjZpDpChK1KiKDDhaoQiNMhsIprJkaprKk6KqkPqoVprTqoWqoXqkaCDEvOjDrXhCDGhpdhhQh5GuRtfhhODDqkKqoZqoaDBLDEh0cluIlhRmLDGsWkFhlNhuGjaODEqkKqocqodqoeDCqobqofDELhQnJkHDBxZDHcvHfhpPmBmLi8JDEqpBp9NqpCqpDDELhQnJxZDCKhEDIhpPmBmLcvHrEnNsQDEqkKqpFqpGqpHDDLhQnJDCvHrODFnMliZmBhpP6aDEqpJp9NqpKqpLDDqpEqpIqpMNYlyekxWqpNqkaCDBsJDGuRhrDhpYh-ChiKh5ODHuWcfrPqBpXifDDqpPqpQqpRDErPifhuK9GDCjcmLDFcuWfhVpXDEqpPqpTqpUqpVDFllKjpBnbihPmLDGuWpXqIkVhSfDEqpPqocqpXqpYDDqpSqpWqpZNblzPkrPqpaqkaCDEuRj6Ni9QhqdDIvQhuciEjkSrLlhQlhOjlVDLnMmbrenarDpBuFigVjLjoBj3ODDqpcqpdqpeDEuRhhN5Gi9bDHOzEhITjLkGh0cDDqqAqkKqqBDFi9Sh5Gi9Ni9MhhQDQlcmImOmemPmdhakbmcmQnarXrDuFreiEDCqqDqqEDDqpfqqCqqFNhLlzWkzKqqGqkaCDDqpOqpbqqHDImNLqJKvcpEhKkcDCjGhaMhsJprJigCprKk6OqpAqqIprTqqJqqKqkaCDDpDmNpQDChaiKM6DprJiuMprXknUprTprTprTqqMqqNp6ECDBmHDGakBlqbhjElmHh0NDMlcmImOmemPmdhakbmcmQj_IioIDDqqPqqQqqRDEOTiRoGDHkCrBhdjUiOjahbDDqqPqqTqqUDCqqSqqVDIrB6TlnTi1GkChkcqKzdDHh2CwMzUvDrFhjLhnVDDqqPqqXqqYDDmHhiJhiGDHwMzUhrWkiMjvSi7Zi8cDCqqaqqbDChmRhkSDHeuKkXiYndd7JDInJLhQl5KrUovY5MhgKDEqqPqqdqqeqqfDDqqZqqcqrANYiwfnxJqrBqkaCDGhgHhjIlnclndl1LloQDDiTjLkGDDqkcqrDqrEDEqKhlUh0boDDDqrEqrGqqPDFihZhwT7XlkTihEDDqqPqrIqrEDDqrFqrHqrJNbixBkyNqrKqkaCDFnahvVh3MikYhvbDFKmDnC1ShfDHrEnNmBsQoWmLjcDEqkcqrMqrNqrODHrEnNmBoWmLjcigTDExZKhfyODDqqaqrQqrRDDnahvVhlHDGrEnNmBoWmLjcDDKmD1SDMlcmImOmemPmdhakbmcmQnKhmRDEqrTqrUqrVqrWDDqrPqrSqrXNhLlwNkvfqrYqkaCDDiJ_WwODIsfna4RhtLhlHhWre5JDDqqaqraqrbDCiJ_WDFnKhTVWXDEsf4RhWhtLDEqrTqrdqreqrfDDsf4RhtLDCiJwODHVWXIHUluLDEqqdqsBqsCqsDDDqrcqsAqsENiHlwMkveqsFqkaCDEqrCqrLqrZqsGDGpDmNpCKvNpdDDhajGiKMhsKprJksWprKk6PqqWqsHprTqsIqsJqkaCDKoZoOta5AiUk_YigY9ZoKhkaDJ7DhuWjBjXpWwYzPmGlWDDqqPqsLqsMDElWhpbj7fhpcDCqqPqsODGhjYlrdoKwKlV2VDIpWwY7DqEzPhpF9AhuWDDqqPqsQqsRDDqsNqsPqsSNYl5Mk5YqsTp9LCDLiAvSqe5I9F2ailKilHiiJyAlpGDMjYjKqcsUkJ6arDpBl5HlFi2DuFDDqqPqsVqsWDGvHrOikCijClqKivADGoPuF6apBrDsIDDqqPqsYqsZDF7L2XhyCkBnBDFjYjKqc8UkJDDqqPqsbqscDDqsXqsaqsdNblrEk3Bqsep9LCDJwXkiIijHhoV-YhrckTlMkQDKjBtaiYlvOhwR2Vh0RhuUijAhjYDDqqPqtAqtBDF-YhrcwXijHj1LDFjBtaiYh0RhjYDEqkcqlEqtDqtEDElMkQjjDluPDD-YhrcwXDEjBiYpGhuUDEnKiifsGhTDEqtGqtHqtIqtJDDqtCqtFqtKNhLluCkyaqtLp9LCDDqsUqsfqtMOFh2EYDBqtODDpDsPkODDhaoQoFMhsLprJkqOprKkmXprTqtNqtPqtQqtRp9LCDBhCDBjbDHiejIiAvHoZkShvCDDqtTqtUqtVDHiqRiqQiyUluHjuYjvAjuaDJhCiDlZ-Hjb0PiuejIkdDCqtXqtYDEhhahyHh8NipdDHhCjbtJh0ShjVkBjIDCqtaqtbDHhhdj2DyZhrJhrIhgThgSDEuXh1ZhgCxNDCqtdqteDEqtWqtZqtcqtfDGhCjblZyZ-C7GDFjcrEnNmBjqeDEzJhfKikWDEquBquCp9GquDDHhhdyZhrJhrIj2AhgThgSDFjDhCyEluTiEDFjcnNiMkSiEDEquFquGp9GquHDDhCjbjDDEjzXjrUj3ejrZDEkSoZiMiEDEquJp9GquKquLDDquEquIquMNYl2Dk2WquNqkaCDEkXnF7JhlRDJjnUjxch6Ai_L3R5Z2H5Y5XDGhCjDjQjblZrIDEp-SquPquQquRDDxdh8Sh8RDDjDhCqADIkXhNZiFkGiThWiQDDquTquUquVDDkXhlR7JDEhNZqQjFDEhCjQjbxdDEp-SquXquYquZDDquSquWquaNblwCk2ZqubqkaCDDiDjW2aDNlcmImOmemPmdhakbmcmQj_LhyV4NDFiFhWiJlJhEDHVWXhTIjfiJDEqudquequfqvADBiDDIiJhEjfhChhdyZhgShgTDEqvCqhfp9GqvDDGhhdyZhrJhrIhgShgTDCiDjWDNlcmImOmemPmdhakbmcmQhyVlke4NDDqvFqvGqvHDDqvBqvEqvINhLimEk2YqvJqkaCDGrXxJrRlxNnAjDDHhpdtfhhQhhOhrLwBh_MDIpBrDuFhlJjKjYkJnADDqvLqvMqvNDFhClZjbyZ-CDEhpdhhQtfh_MDErXjDnAhoaDDqvPqvQqvRDEyZ-ChCjbDEhEKlqGihYDEhoak-dl4LihBDEqvTqocqvUqvVDDqvOqvSqvWNiHljUk2VqvXqkaCDBrHDEhDmUwWhoZDGhCjDiEjbwQllYDEqvZp9GqvaqvbDF-AiEncl1NwQDGijUzBhtd6di2JiyRDEhDwWhoZlzBDEp9GqvdqveqvfDFhCjblZyZ-CDBhDDGjFiMhBTyErHDEqwBqwCp9GqwDDDqvcqwAqwENjMlqAk2XqwFqkaCDFquOqucqvKqvYqwGDFmNmViciGLDChaoQMwCprJhzQprKnzHquAqwHprTqwIqwJqkaCDDhKpCicDChMiKM6EprJhifprXk6CprTprTprTqwLqwMp6ECDDhKiciKM8HprJhseprXkwQprTprTprTqwOqwMp6ECDHfclT0HlAThgUDDqhIqhJqwQDChKjfDGfcqKZigazRDFoRrF0QlMkQDElFkT0dlTDEqwSqwTqwUqwVDF2JirEh9Vh8Ah9WDIVWXhjLpBjfvDrDDCqwXqwYDDqwRqwWqwZDHnFk_VjDrPkVhuKh3GDG3R5Z2H5Y5Xi2UDDqpPqwbqwcDGrPhuKh3GlqdnFifDIVWXhTrDhjLpBvDDEqwSqweqrEqwfDE8XigbnFhWDEZqQiTjLDEqwSp9GqxBqxCDDqwdqxAqxDNYigbkxZqxEp_HCDLh0alwYlwZh2YixalsPh2Ih2HlhK4MvQDCqhJqxGDGi_JjyGi_KjyHjjZjjYDFvQhucimZjflyQDCqxIqxJDEivQrJ4Mh1ADGThBtEqSrLiMDDqhJqxLqxMDDqxHqxKqxNNblkPkwVqxOp_HCDGh_Ah-fh7Th3Zh_DjraDFkVtFpXqIxMDCqxQqxRDDqIxGkVDDpXtFxMDFsXhwRijTmRiZDEqhIqxTqxUqxVDIi5Wh7fhrBj9HjvDjucj2Jj1DDGkVtFpXxMqIhhBDCqxXqxYDFhmIirfisBkgHj5bDFqItFpXxMxGDCqxaqxbDEqxSqxWqxZqxcNhLi1VktLqxdp_HCDBiJDDqhIqhJqxfDChlehmCDFhK0QlTrFvDDCqyBqyCDF_WvQwOsVijfDDqhIqhJqyEDDqyAqyDqyFNiHiKkteqyGp_HCDEqxFqxPqxeqyHDFhKiczDsPiKM4BprJprJprKkpOqwaqyIprTqyJqwMp_HCDFhVibvG3AhkdDFhgQivUi4EjmciuaDGifjcyWtS5PmbDEqwSqyLqyMqyNDErLilWtEqSDEhVvGibhkdDEhuY9TmbifDEqwSqyPqyQqyRDCqyOqySDEhVibvGhkdDHiVjIcieiMqKlbDEqhIqhJqyUqyVDFhVvGh0LhoLhkdDDjQhChlfDFqblbhmKuBhhKDEqhIqyXqyYqyZDGhmIirGjrDisAhyGl_EDHhVjIlbiySiehClJDCqybqycDEhVvGhoLh0LDEjQhCqblbDHrI3DkbyK7G6Z4WDEqwSqyeqyfqzADEqyWqyaqydqzBNYn4On1GqzCp_HCDBhWDGTOhZhFhBhIDEqwSqyeqzEqzFDE0EiM8azHDGIVWXmAuHDEqhIqhJqzHqzIDE2Jh9Wh9Vh8ADFOhWiRh2NhIDHjakAhdiOlJpahDDDqzKqzLqzMDGl8Ul8Vl8Xl8Wl8Yl8ZDCqzOqwSDEqzGqzJqzNqzPNbokQmyPqzQp_HCDCqzDqzRDFhKjZIkcicDChMiNM2UprJprJprKnjGqyTqzSprTqzTqzUp_HCDDpCnDpDDDhahMiKM6FprJk0SprXk2MprTprTprTqzWqzXp6ECDEjSkDkKlYDGuJmbpUIkJ5TDGkS-djIiehtUihEDDqzZqzaqzbDDjSkDkKDHoZhkaoO0HikGi0ZlTDCqzdqzeDDhdjUhlQDG-djIkSmXjFimCDDqzZq0Aq0BDDqzcqzfq0CDJzd6TqKmFhlUhgMhkchnHjmWDDqzZqkcq0EDGvDhnVhgHiM7Xl3ADEqzZqlEqkcq0GDGihZh2Ih2H7XmFnFDDqqPqrEq0IDDq0Fq0Hq0JNYlnUkvLq0KqjGCDIlsSilUkYiQkPirMjoVltbDCqzZq0MDFkYiQkPkIhqMDGkG0S_V-JhjD5TDDqkdq0Oq0PDCiTjLDBkGDIhgOqSpYtE0Sh3ejpLjuRDEqlEq0Rq0Sq0TDEkGiQkYkPDJtEhgOpY2dqSilY5B9ahjeDDqzZq0Vq0WDEq0Nq0Qq0Uq0XNbh1Qk3Dq0YqjGCDImDimTnCtfhwfvKlMkQDCqzdq0aDBKDGL4JmDnCHUDHiSqAhkcxDoW5AtZDEqzZq0cq0dq0eDGhR1dhrTpbh7EiicDCqzdq1ADDq0bq0fq1BNhLlydkxGq1CqjGCDOuRkchiKnbjPkXhX3SmLtbpKhzbhpL5GDCqzdq1EDClYloHDHuRhrDhpYhiKhpXh7dhqCDGhTsGkGhuctFvQDDq1Gq1Hq1IDFmLkenbkFkXDDqzdqpBq1KDDq1Fq1Jq1LNiH7OkoLq1MqjGCDGhIlKOjeiDzEDIkMkAhdjatUiOsVjUDDqzZq1Oq1PDEtUkUhIpaDFkGkYiQkPjQDDqkdq1Rq1SDDlJsVk-XDGhIlKhgAiDOoDDDqzZq1Uq1VDDq1Qq1Tq1WNjMhoMkzYq1XqjGCDKiAhtUyAtailKiiKhkAhpEh7HilHDCqzZq1ZDCoPkJDGnA7BrOvHvShuNDDqzZq1bq1cDI7ahmOpWhmL-X7ItAyNDCqzZq1eDDq1aq1dq1fNnH8Vk4Zq2AqjGCDIiRoGpHwEimCsbi0Hj7UDMsShEhdjUhDOhpOrBlhaZlxRk-WDDqzZq2Cq2DDFjsAjsBjsMi7SjkTDG-djImXjFkSODDq2FqrEq2GDHhxb9WhvQlmfl3Mi0EjtLDCqzZq2IDDq2Eq2Hq2JNtBi1Zk1Gq2KqjGCDHq0Lq0Zq1Dq1Nq1Yq2Bq2LOFlxGprJDBq2NDHpCpDKkcqJmCkODDhajGhMM4CprJprJprKkuIq0Dq2Mq2Oq2Pq2QqjGCDFjSkDkKlYjLDGxahkfhxVhqNjxXjtZDCq2Sq2TDBq2UDGhVijS9R9bhkXhJDDnFxT8PDDq2Sq2Wq2XDFhV9RoC9HtJDEhCjQ2CjADFlbqbhpO2AkGDEqkdq2Zq2aq2bDDxahqNhkfDGqd9RhJqPijSjIDDq2dq2Sq2eDEhV9R9HoCDJqehkCvfehtQ1RiiCsWiMDDq2Sq3Aq3BDEq2Yq2cq2fq3CNY-Lk5Qq3Dp_HCDFjSkDjhKjiNj_ODGjJhErAiYjFpJDDq3FqmBq3GDCjAldDGrMtZlb2Aqb2KDDqkdq3Iq3JDDjAld6eDDq2dq3Lq0RDKhjelmRlmSl3W2dsUjKrZnWkJDDq0Rq3Iq3NDEq3Hq3Kq3Mq3ONbl5Ck4cq3Pp_HCDFh2Oj4UjQ2WhlfDGnPiekGkYqblbDDq2Sq3Rq3SDDjQhC2WDGkGkYlbiQqbtUDDqkdq3Uq3VDFjtVjlJjwQh9Oj4VDGnFlKiDiexNnPDDq3XqrEq3YDDjQhC2KDKrI3DyK7Gkb4W6ZyUnLiCDDqzZq3aq3bDEq3Tq3Wq3Zq3cNhL2Ck9dq3dp_HCDLlbwdhmKioRh-binA2AqPj_ahhKjhHDCq0Rq3fDEh3N0Ui5djsODEkAkMjUuIDExTnFmS8PDEqzZq4Bq4Cq4DDEhVibjQhCDFlbqbhhK2AuBDDq0Rq4Fq4GDFlbqbhmKhhKkgbDLkAj1Vj1Wj1Xj1YkMjUljflrAlsKl0FDDqzZq4Iq4JDEq4Aq4Eq4Hq4KNiHlhFk9Dq4Lp_HCDFZnFsVvE8PDFThBjeixViODDq2Sq4Nq4ODJhmAhqMipMirRj9LjqfhhRkYiQDFkGtUjQhjD_VDDqkdq4Qq4RDHiobj-Oi3Ih-TjiHjiYi3ADCqzZq4TDDq4Pq4Sq4UNjMlpBkuVq4Vp_HCDFq3Eq3Qq3eq4Mq4WDDpCnDySM6GprJprJprKkpZq2Vq4XprTq4YqzXp_HCDHiVljCimfqUhhMhhL-QDIaThBiMoejTikIrGDEqwCp9Gq4aq4bDEhElwTi0ehvJDGjFThBOaiMDEqwCp9Gq4dq4eDCq4cq4fDH1al5Aue9fj1TltH4MDGtRifhK3G7bh5dDIVWXIpBjFhBTDEqwCq5Bq5Cq5DDFiftR3G7bh5dDGhBTiShSOcDEqwCq5Fp9Gq5GDFhqahqZ2Ih-Sj1aDEiftR3GhKDGhBTiShS1ajFDDq5Iq5Jq5KDDq5Eq5Hq5LNYlwWk7Wq5MqkaCDChDwWDDq5OqvZp9GDGijUzBhtd6dhWjcDG-AimUiEjDsfwQDEq5Op9Gq5Qq5RDDjcrHhtcDEhmFVWXDEifrPTiEDEqwCq5Tq5Uq5VDDq5Pq5Sq5WNbrHk5Sq5XqkaCDEjAld6e1BDHjBwTjFrAyHjJhEDJVWXiMIwWjTpBqeDEqwCq5Zq5aq5bDFhhMqUhhLhiIkgGDGjAld6e1B3AiwBDCq5dq5eDEjAld6e3ADFjFyHiYjBhEDEq5Op9Gq6Aq6BDDq5cq5fq6CNhLxUksTq6DqkaCDDhCjblZDGlxVlxYlyFsXk_DieDDq5Oq6Fq6GDDhC2KjbDDiMyEihJDHVWXhhMhiIhqahqZDEqwCq6Iq6Jq6KDElZhChjVhhaDFpHlyEhoZrCsADGVWXi1EihMpBDEq5Oq6Mq6Nq6ODDq6Hq6Lq6PNiHllZk9Zq6QqkaCDEq5Nq5Yq6Eq6RDEicscImVDCiNhaM4DprJigMprKk0dq5Aq6SprTq6Tq6UqkaCDEoapIkOrfDCoQhMM6HprJhtGprXktCprTprTprTq6Wq6Xp6ECDEoawZoficM6IprJhnCprXk0XprTprTprTq6ZqtRp6ECDGciYfrAjDjFDHiMiEiJkSpJhEjJDEqgGq6bp9Gq6cDFiVmArAamJDFhdjUkAiO9BDDq3Iq6eq6fDCq6dq7ADFlFiiahbNjBDH_YzAihdpPihC9Bl0MDDqgGq7Cq7DDEjA1BhlPuODDiiahblFDFhBTOiShSDG9BhEjF_YihdmJDEq7Fq7Gq7Hq7IDFh4Mh9Mj4Qi6Nj4ODKihCjBhlPl3YpPkJhJhEhdixADCq7Kq7LDDq7Eq7Jq7MNYluVkuRq7NqkaCDHkThxRpZ1P1E2ckZDKxOhEhuLhgJlhElwEnLiYzRimbDDqgGq7Pq7QDIpZ1P1E2cjiejjLjjJjjIDElmezAjAhqUDIjsbh1Mh1VlpehnJimblFh6WDDq7Sq7Tq7UDFjpcjjHhpTjvXjibDHjAh0YmYhEU1BiYDCq7Wq7XDDq7Rq7Vq7YNbluNkuKq7ZqkaCDCq7Oq7aDEoficvNyCDChaoFMhsMprJkaprKk0eq7Bq7bprTq7cq7dqkaCDFjKmKsUjYhjcDEiiUwThnKjtUDKiYjDjFcVWXhEiejBDDq7fq8Aq8BDHuOhjcjxRkiVh-IjxQjleDGhEmb1BjJhdIDCq8Dq8EDGhkbhgJhoAjoMl3ZjoNDHhE5KlZKihGjFaDCq8Gq8HDFlkKl1Yj8ci5Fi9BDGk-Rl3alodlrNixHl0NDCq8Jq8KDEiYiejBtZDDoEijMimLDEqnOq8Mq8Np9GDFq8Cq8Fq8Iq8Lq8ODDIic5DDCoQhaMhsNprJkyfprKkuGq8PprTprTq8Qq8Rp6ECDBhkBDHciYiE1TfmJjBDIIoEjcHUjVhEKDDq8Tq8Uq8VDI8S0Li2Oh6F9XhpNvfhkHDIh3PjVrS0RhlM4floC0IDHiE1TiYhkBjBkC5ADDq8Xq8Yq8ZDIh8PjpYjpajpWjpZh7JhrSj3PDLjVrSh6F4frZhlMqEhkB8SlvIiCDCq8bq8cDJqE4f0I7CihX4OhOhlM8SDKiE1TiYjBwFmFhChIlQ7ADDq8Tq8eq8fDFqE7CihX4f0IDFiYiEiR7AhwIDGjoJjoFjoEjoGj-GjoIDDq9Bq9Cq9DDFrSjVhlMlnZhpKDFiE1Tl0IuNnSDHkUnUjaiyFhdhgPlreDDq9Fq9Gq9HDGq8Wq8aq8dq9Aq9Eq9IDEoaIHUDBiNMhsOprJigJprKkwTq9JprTprTq9Kq9Lp6ECDGhmShsAh_QwajtYjuIDHkCiEjDcmJrB5MDCq9Nq9ODJ7UhoBixcltSlhdl4AixFhuIiiXDLhmShsAh8VhxQwah_QvfhkHhpB9XjYDCq9Qq9RDIilPlhDllEloWkiRhpHl4U8YDHwahmShsAjYjKk_XkJDCq9Tq9UDDilPj8Fj8EDElvDlpDsIjYDEwJk_TxH2bDDq9Wq9Xq9YDG_ahxChjQhnbiwQh5EDJjJnfhIi2PhrfmKlheijDsODCq9aq9bDFirCipUjrFkiWjuGDHxHwalxM2biiXl3JkCDCq9dq9eDGq9Pq9Sq9Vq9Zq9cq9fDEwZ3EIkcDCoQiNMhsPprJksUprKkrEq-AprTprTq-Bq-Cp6ECDErfkImCyMDBhMMkkZprJkxMprXk9IprTprTprTq-Eq-Fp6ECDIpSpLqHrapTqGqfnQDG0HlT7AipL1HhkTDCq-Hq-IDIhtTh1SikRh3Fh3JikeigflsGDCq-Hq-KDJpSpLqHrapTqGqfnQhheDDDlEsNDH4alnSkCiZlVnclCDDq-Mq-Nq-ODH7ehqWhrZjrMhmNh7Mh-XDF4akCkWlRhFDFDlEoZjT5CDDq-Qq-Rq-SDEq-Jq-Lq-Pq-TDIkCrBhnIimG1AilVinCilIDCq-Mq-VDCjenRDBl5NDFhnIimGinCl3FilIDHjJoUkCh0CihOinHpJDEq-Xq-Yq-Zq-aDF7ehqWhrZhmAhmNDFkCrB4a5CmJDFjeidhIh2CveDDq-cq-dq-eDDq-Wq-bq-fNYl1dk0aq_Ap9LCDFiE1T1cnRhZDL4akCjakUlieljAihIuJ2buHhlVDDq-Mq_Cq_DDHjnYjkejkdjqZjlEjlCi6MDHjVnQjezIhAkUtCDCq_Fq_GDG7ehqWhrZhmNh7Mj8IDFiRwShwJiEhDDG4a3OkCjTmGveDDq_Iq_Jq_KDDq_Eq_Hq_LNblrCkqGq_Mp9LCDCq_Bq_NODlwSprJDBq_PDFrfkImCkckOMhsQprJkaprKkmDq-Uq_Oq_Qq_Rq-Fp9LCDIiqSjvUjtRjjTjjOjjQjvai5MDJZHwRifhBhVsE0BkIDCq_Tq_UDJpSpLqHrapTqGqfnQodDFjPl3KixKhneijVDFwR0Bh2Pk_Fj8BDFZkIHleifDEq_Wq_Xq_Yq_ZDBxYDBjeDEjJliPzf8dDLodpSpLqHrapTqGqfnQLnCDEq_bq_cq_dq_eDDq_Vq_aq_fDBodDChfhwDDGxYiyLlqLhzThgUj7cDDrgBrgCrgDDCodhFDKpSpLqHrapTqGqfnQzIjVDJkUtUhlVhdnUjyaqbkMjUDDrgFrgGrgHDGsNhkHhzTi2SsCkZDCrgBrgJDFjsQjsRhjIh2Gh6WDFnZDoZiZjIDDrgBrgLrgMDErgErgIrgKrgNNYihFklKrgOp9LCDKhgamT1f-GjqHjqIi7Qi7OhyOwdDCrgBrgQDHhgamTl2FfhmJkgYi4ODEodlJqb3ODDq-HrgSrgTDGjsJi6Ci6Ai6BjoeioJDCq-HrgVDEqbkUhyOh1YDKhtTh1SikRh3Fh3JikeigflvTnQhlBDDrgBrgXrgYDErgRrgUrgWrgZNblJkySrgap9LCDGpH1F6XzTh2allXDInf0NkV-GsHqBtHqIDDq_WrgcrgdDDsHqB0RDIihIlhLivLiiO1DkVnf1GDDq-HrgfrhADKpSpLqHrapTqGqfnQjVzIDGhhDzT-GhkUhkKpHDDrgBrhCrhDDDrgerhBrhENhLilOkxcrhFp9LCDDrgPrgbrhGODlxWYDBrhIDGrftKkIlLyMDMhmWprJnjJprKk0crgArhHrhJrhKq-Fp9LCDBtWDDhEsSjJDErVIHUDFcfiEjBjIDErhMrhNrhOrhPDDtWhqUwIDItPoZ5NsXwQiZjwVjwWDMwYjoX1H8UkJpBrDjYpWhuWhoIiidDDrhRrhSrhTDGhqVhhbi5Ki0LlvPjyIDKtPoZ5NDnGwY1HtWoJTDCrhVrhWDCtWhqUDKxL5EhkIlzDl3ByIl1ZlkIi5UikaDMjYjKsXkViZqcijanftHrDl1b8UDDrhYrhZrhaDGjOwehjZhgehDhnJDKigRh1AxOlraivZhwOinQiifpGiRDDrhMrhcrhdDFrhQrhUrhXrhbrheDGmVIHUlIpIDDoQiKhMMhzGprJkyVprKn1XrhfprTprTriAriBp6ECDDrP1QifDHhTiFjcvBVWXDDoYlR2BDEqnOriDriEriFDBriGDDoYlRobDGcjIjJfsSiaDGlZvV5KtJuJilMDDriIriJriKDFhhaj5eh8Nj4GhyHDGoYlRobwI2fnWDCriMriNDGi7bi7cirLj8Cj1ckgDDLlZvV5KIjYnPjIjJiEiR0PDCriPriQDCoYlRDEhgNrMpJhgFDH2f1IwIjUobtWh1NDDriSriTriUDElZ5KuJvVDI6ZrItCnX7GwUiwHhudDDriIriWriXDFriLriOriRriVriYNYiyMk7OriZp9LCDDoYlRkCDE2f1IigZinNDDnWwIobDDribricridDB2fDBnWDCwIobDDrifrjArjBDEhvOjDielmGDEoYh2D2Bj9NDFsItJvVlZiFDErjDrjEqnOrjFDJ1IjUlgfltJlgHlsOhnUigZinNDErifrjArjBrjHDErierjCrjGrjINbliIk4arjJp9LCDEoYoblRtWDG9BlkDh1Vh1Mi0bhEDIqe_bhkMhgJhkbyGibhwODDrjLrjMrjNDFkgEircireirdkgFDIfhdjUcjIajYhBDCrjPrjQDFnWyGhwOliAikbDJThBhZhFO7LidnBkFDDrjSqzErjTDCnWyGDEvHlrLvEvaDI7Lj_DiwYlmY9ehvNhgdtdDDrjVrjWrjXDErjOrjRrjUrjYNhLivSktcrjZp9LCDEoYj1enWobDFDsNlEqRhnUDJnclViZiEoKlCwKoZh2VDDrjbrjcrjdDJhmPkgBh8HjlakgChyWioQh8ch8XDL5AiUoZkBtduIjUxKxVjYpUDCrjfrkADElQvWlADDD2YluYuIDEl2btdlpdmSDErjArkCrkDrkEDDrjerkBrkFNiHqRkqHrkGp9LCDEriarjKrjarkHODhvciHDBrkJDFpI_ciGjZkOMycprJhmeprKkxdriHrkIrkKrkLq6Xp9LCDBnADK5I9FinDh7UlhJlyI7IhmLhjKyNDCrkNrkODDoP2ci1KDDrkQrkNqlJDCrkPrkRDJnArOhuN7BhkAnW5I9FikdDCrkTqqPDIh7UjsHjrejsIhjKinD7IvSDCqqPrkVDE2XhyCkB7LDDqqPrkXqscDDrkUrkWrkYNYpQk8PrkZqkaCDGjSkDkKi-Zj-Rj3LDCrkTrkbDCnArODFoCsItJvVlZDDnFzexTDErkdrkerkfq0RDH7IpWhmL-X7ahjKnWDCqzdrlBDDrkcrlArlCNblYk5TrlDqkaCDFnArO7BhgUvSDDzeirYjwJDIVWXhThWiTiFiJDDrlFrlGrlHDEsGwL5P0SDGoCsItJvVlZzeDHhTiTvBVWXHDErkdrlJrlKrlLDBzeDFiJhTVWXDE4M_Wk-ciFDEqnOrlNrlOrlPDDrlIrlMrlQNhLiydk8WrlRqkaCDFnArO7BvSl0DDFtR3GifjyK7bDL5U1LhkOh7bjtCltVjsUjtIKLnJDDrlTrlUrlVDDnArO2BDEjP1L6bhXDGijNlpQiFvVhjVlLDDrlXrlYrlZDCtR3GDFhXjP1LpVh7bDDoPsIvVDFvSqenAhqRrODErlbrlcrldrleDFkiJhqYjtFjlIjlKDGK-EiXsInJLDDrkNrmArmBDErlWrlarlfrmCNiHivak7QrmDqkaCDErkarlErlSrmEDFpDpCiciGjZM0aprJhmcprKksarkSrmFprTrmGq8RqkaCDBiADLVWXsGvWiVjIcuaI-EDEp6Gp6HrmIrmJDFh4eh4di7Uh4fi7XDMlFkT7WyBuaVWXjIc-L2CDCrmLrmMDCrmKrmNDF5e7Wh2eh0J9UDJuBjFvWcuayBlFkThhXDDrmIrmPrmQDCiAhqRDElFjYjKkJDHZhDiThHiFjdiQDErmSrmTqkNrmUDD5e7Wh2eDKVWXhTnKiTjdhHsEhDDDrmIrmWrmXDDrmRrmVrmYNY-Lk4RrmZqkaCDFuBh3HtUkUikZDOkMkAhdyXhhFuH3F5Ji4MsajTyB5ehhXDDrmIrmbrmcDGiAsQhjKyNh-J7aDHkMkAyXuHlgbhdjaDIlFjYjKkJhTVWXDDrmermfrnADDh4eh4dh4fDGtUuBh3HikZkUlzJDCrnCrnDDDrmdrnBrnENbhpOk4PrnFqkaCDHyBzOigSj-PkiPj_dlxaDCrmIrnHDIkTLkZjbvLuStDhoVDJsesGjWVWXhTjFjIDErmIrmTrnJrnKDIjbvLuSh4QLkZlMkQDFIhClnajWseDErmIp6HrnMrnNDFyBzOkiN2KigSDIoPLkZjbufiwX6auFDDrmIrnPrnQDErnIrnLrnOrnRNhLl5Dk4WrnSqkaCDQtAh5ZpWyNimOihN-Xi5T7ahmOkiB0Kh3EwY7IhvHDCrmIrnUDGh4ci7Vi7YjqUi7WjkWDMlFkTjYjKkJVWXhTjIhhXyBDCrnWrnXDCua9TDFyBtU7WzOuBDDrmIrnZrnaDFsQpWtAyN-XDEjYjKkJmKDIhTVWXlFZhDiTDErmSrncrndrneDEua9ThhXnZDLtAlsCpWsQimOl2HwYyN0KhvHhvWDDrmIroAroBDFrnVrnYrnbrnfroCNiHhjfk5aroDqkaCDHhCj4W2KimSimMhlfliFDKlFkTh1f9SvLjbuBuayBLDDrmIroFroGDFhvOhjHhjGiiVimSDDiAl0eseDGjbvLh1f9SuShoVDEihBrDpBhoaDEroIroJroKroLDD2KhCimMDIrIkb7G3D4WyKyUnLDDrmIroNroODDroHroMroPNjM2Ck4droQqkaCDFrmarnGrnTroEroRDEicsPLlIDDoQoFhaMzXprJhmdprKk2NrmOroSprTroTroUqkaCDDkOFDM_JprJhtAprXkuHprTprTprTroWqzUp6ECDCFlDDGqMmb4UiudiwGpRDEh-GhnRoYobDIIpBrDVWXmKHDEroYroZroarobDBrocDElXlSlDlWDCjJzfDFj_YirXzJjneh3XDGlPihW0HiUzdcDEroerofrpArpBDDzJhfikWDFipFlWj4Bj2ZjgeDHVWXlQqZihWlPDErofrpDrpErpFDHiqFjqDj3aj4AjqCj3dj3bDHzJhflQVWXwGDCrpHrpIDDrpCrpGrpJNYiwFk9CrpKp9LCDEpJtZlkCliYDDhWoEmADGVWXIpBrDDEroerpMrpNrpODD-apQizFDCiXmWDBpADE6c5RDoXDErpQrpRrpSrpTDGjgOjgTjgZjgVjgYjgWDIiXmWpAmb6c7V7DDDCrpVrpWDDrpPrpUrpXNbtZk8frpYp9LCDCrpLrpZOFllSYODlyBYOFllRbODlyAbDErpbrpcrpdrpeDGkOicFDyRpIMxfprJkaprKk5ProdrparpfrqAqjdp9LCDDlXjrdh3YDDlO4Yh2BDDhDiRoGDGi4CjgS8QrGpcxdDErqCrqDrqErqFDBrqGDFlXhqIhqHh3YlSDC-KllLDFpYfjlfyD7FDDrqIrqJrqKDDhxPh5VjgNDI-Kie-Hzd3CilJhlChwMDCrqMrqNDDFDoMDGikSxNiyPikXh1Kh1LDHiwAhwMhlC-E3CilJk-NDDrqPrqQrqRDJhqHhqIi3WjgajgchpbjgfjhLi3YDKl2TpYmGtc8QjoDipJh1CijFh0eDCrqTrqUDErqLrqOrqSrqVNYixGkyRrqWqkaCDCFDDEhvSjlNlvWloVDHh0UlkbizBluBoMh1PwYDDrqYrqZrqaDElXmWiXlSDEh1NiwRloGlgXDEoOlO4Y7XDDrqcrqdrqeDDlXlSmWDGijd3C5R9Th1PloLDGlO4YoOrKkCrBDDrrArrBrrCDDrqbrqfrrDNb3CkwUrrEqkaCDBFDBODBaDEwcrWkCmJDErrGrrHrrIrrJDDFmWiXDEajChjHhjGDHtdi0dhiLhqXh1Rh5eijRDH7RhtM8QjQrIhThCDErrLrrMrrNrrODDlXj_KmWDB8QDD7RhtMxCDGhCiehgCoUh3UqdDErrQrrRrrSrrTDB4YDDjmekgQODD8OhwGhWDF9WhYFivC0TDErrVrrWrrXrrYDErrKrrPrrUrrZNhLxCk2TrraqkaCDDrqXrrFrrbDEkOFOhGMzYprJhzNprKkxXrqHrrcprTrrdq-FqkaCM6JprJhmfprXkwCprTprTprTroWq-Fp6ECDGlXlSlDlWhpcj3NDDjB2VpGDLhmEjyDisIjxVwakiKhrfpWi4Pi3XkhHDDrsArsBrsCDIlXlSlDlWhpcjpCi9KkhODFhblrIkhPjrPhrbDFjB2VhjYsYikEDDrsErsFrsGDDpG2VjBDKhEsIhbiiQilepWhpFwYzPrYDEroeq1brsIrsJDDrsDrsHrsKNYigekxarsLp_HCDEnf0NtHkVDLxLsdrHhoKzT1FijNhhD6XlnOi1MDDroersNrsODElXlSlWjgRDLwFh4Dh4CzFi2dlnPhkKhmGkiYhkUi2bDCrsQrsRDDsdh2ZhvUDFpG7QnflGlrVDDroersTrsUDDrsPrsSrsVNbizSkyBrsWp_HCDCrsMrsXDEkOlIFDMhmXprJprJprKk5JprTrsYprTrsZqzUp_HCDHh6DjgdjjMioXjgbj_VjidDIlQlTiRhbfjXoJDDCrsbrscDBlSDMnfkVl3DlpKzThmGhkK9NjsajsdjtBjseDIigWk_GmUhDh0TlsFhhEiybDDrsersfrtADCrsdrtBDFlXlSlDlW_fDCoJoRDKpGhofhnS_flQzOjXh0UtAlfDDrtDrtErtFDFlXlSlDlW9ADBpGDJhkelzK0J7QlZhjHhjGildloJDDrtHrtIrtJDEhofijAlzelrcDJ5BlxLllbiiQrY9AzPilelnNDDroertLrtMDEi8YkgPjgHjgIDGFhnS_fizJzOmGDCrtOrtPDErtGrtKrtNrtQNYllNk9brtRqjGCDGoKrNlCwQwKh2VDN9NhoX9AqEivNzPhnYxKhpF4OwFrYhvSDDroertTrtUDFlXlSlDlWDDE9NhoXlpJwQDIsHlCiZ-AiElpWxVhlJDDrtWrtXrtYDDwFh4DlCDHhodhoX9SikL3CjpSj2UDDroertartbDDrtVrtZrtcNbrNkvcrtdqjGCDEhDsbmUiRDCmGtcDJi1Rl2ZxYhvIijOfh4Th7XjsFDEroertfruAruBDG9WhYhvQjtajyVjnfDGlXFmGi2A_ftcDI7PkV7ElC-MhhE6WhwIDDruDruEruFDEhuThiSisGh4SDHlXlSlDlWmWhqHhqIDIhDmGnaihDDiU5AlKDDruHruIruJDFjqPjgQjgUjgPjqODGhbtcmGlJuIpYDCruLruMDEruCruGruKruNNhLi1fkyTruOqjGCDGiZxVlVlCoKncDIjUh3V9OkMikPlpTilCh9PDDrtWruQruRDHhjT6WlkShwShgBiiWizWDIxVpah0Zl0AsahxbsdlmIDDrtWruTruUDDh9Pj4dj4cDJjIFDjUi1JianChgNh0ZDCruWruXDDruSruVruYNiHlzCk9EruZqjGCDErtSrteruPruaOFluMprJODlxfprJDCrucrudDEkOFDscMhmYprJprJprKktbrtCrubruerufqzUqjGCDEIHULM8JprJhtEprXksFprTprTprTrvBp-Jp6ECDJ8AhrEuAjuOhiFh_PjuXzVi-SDKlOrKiUqZkSiRnUqPjAlbDCrvDrvEDEkgUh_CkgTkgSDItRtSifpXOhgXhoW6QDCrvGrvHDEhiI2IjuNi6ZDEjXaThBDHiftRtShKjTrWiMDDrvJrvKrvLDBpZDIIoCsIvGUoEiCocDIjXhIhvRhgdhC9GhRuEDDrvNrvOrvPDErvFrvIrvMrvQDDmfmAiVDCKhGDEHUhArQDJchchefrCiaiSoWqADErvSrvTrvUrvVDFzVuAyY8AkiTDDKhGtTDGHULrQhRhJDDrvXrvYrvZDElBjoPhJjHDDKhGmZDFrCOcsXvHDGwcrWh2dhoHhqTmADErvbrvcrvdrveDEhrdzchrMh-KDHlyHrLmAiVyHhcheDFvChkGjChJHDDrwArwBrwCDErvWrvarvfrwDNYizQk8TrwEp9LCDFwbi2Xh5Mi2Zi2WDLHUImAhchekSimXhJrQiaDCrwGrwHDHrckEi1Pj7Vl0J3cpPDFhchekSiakdDGjXrViCmAmfhjBDEp-SrwJrwKrwLDEyYxczV5dDHkErcpPhhAqWtVvYDCrwNrwODFiqYjzMjuMjzWjzBDJhcheDhIia0UF3OkSDCrwQrwRDErwIrwMrwPrwSNbkEk7NrwTp9LCDEmfmAh_PlzYDIjAzAmKjKjNjVrSldDIcfjJhEyHrAiejBDIqDiChJoEHUpNvCDErwVrwWrwXrwYDGh4Mh9Mh9Kj0Jh-IjqRDLqDhJiCoEHUhhFkMvChnajDDCrwarwbDG8AuAzV6Ah8WhiFDIjAmKjKjVjNrZldrSDCrwdrweDEjAzAjNrSDEpJtZrMjBDFjc3SlbnUkXDEqDiChJUDErxArxBrxCrxDDIh_Nh5Yh6XhiFh8JhrEh8KjyBDFrMtZpJcjBDDrxFqgGrxGDFrwZrwcrwfrxErxHNhLxUkzDrxIp9LCDEjXhIl1PhgdDIkErcvYpPhhAyYi-K3cDDp-SrxKrxLDEiCoEIUDGiQkPhpZh2bhhYvYDEhIjXhZDDGpVpPhhAkGpHyFDErxNrxOrxPrxQDHyYhyAh-LhrH-filDh5BDKhZkErcva6bhIpPpVhcheDCrxSrxTDDrxMrxRrxUNiHl1Qk-JrxVp9LCDEFDvblADGlE0MqRvO8XnBDGi4NjmVjc-PizCiiZDGHUIiCoEKDErxXrxYrxZrxaDLhhJhxOiwI-Vh3Kh3Lh9Ziqb6A5cj7XDLkBtdmSiZnclVlCoMiUFDDCrxcrxdDDmAmfiVDElXlDlSlWDFpJtZrMqMcDFIiCoEHUDErxfryAryBryCDHh_Nh5Yh6XhiFh8JhrEh8KDElWlXlSlDDHlEqM8XqR0MvOpJDDryEryFryGDErxbrxeryDryHNjMqRk4VryIp9LCDFrwFrwUrxJrxWryJOFlvHjMODlqejMDCryLryMDHIHUKxRkOyPMzZprJhnBprKkuBrvRryKryNryOp-Jp9LCDEKLHUDCjGoFM4EprJk1LprXktSprTprTprTryQryRp6ECDEiAh0KhuGseDCLhQDNhvWhuaijGh6NtAh5Z0Kh5AqFi2fj6Ij-EuaDDryTryUryVDBryWDKiqZj7GjzchzahnOljaioawXjyWh9DDGLhQhzdrUhvdkHDIiYtajBjWiAiRtI5NDDryYryZryaDDiAh0KhuGDCHUDGlIlyJk-QlyS4UlxKDEryUrycrydryeDDLhQkHDFjWlf2aigUyADIh7Wh7V7fjsDh7XllCj7AjpbDDrzArzBrzCDEh6d_Ch_Hj6DDGiYhlIhzSkX5OjBDELhQkHnJDDrzErzFrzGDErybryfrzDrzHNYizPktHrzIqkaCDH3BhgLlzIj3Xj3Yj3WvFDELhQyUhvdDKuMDlT1OhnLqBIhgXqDhRDDrzKrzLrzMDDlBhRrbDKuMmRlT8cnB2XIqBsbh0ADDrzOryUrzPDEoA3VsBndDDLhQhvdDHrKlOtIuPzLhjM3ODDrzRrzSrzTDHjuTjuSh8ChpUh5Dh5Ch8BDHLhQyUtIoOaDDCrzVrzWDErzNrzQrzUrzXNbiwSk7VrzYqkaCDDnbloMlxcDNuMDlAqBhgXhnLIlTqFyJ1OsO2XDDrzarzGrzbDBkFDNnGuMxODThgXpcuasWsOhSiPqFDDrzdrzGrzeDCkFnbDDryUrmIr0ADIh-RijGh6Nj7Ch5Ihuaj-Dj-ADJuMDlAsOhnLrLhoc1MoRDCr0Cr0DDErzcrzfr0Br0ENhLiwakzOr0FqkaCDJhlXhlWhrGhqAi9ThpfhpehqBhpWDLjWiAsemXlfiDqBhRxWrChhBDCr0Hr0IDEiAjWmXhRDIhkYlgTjwPj9Qj1KikDh0Ij_RDDryUr0Kr0LDF5ExL1Fhwal3QDHhkYjNrZjViWma-FDEjWlfiDseDEryUr0Nr0Or0PDEhxJh4XhxehqcDGjWmXhRhjPi-ClfDFLhQi-DljDkHDDr0Rr0Sr0TDEr0Jr0Mr0Qr0UNiHljTkuZr0VqkaCDHlidlmBi5VjkUhvPj9djgGDIjWlfiAmXse8NzEKDDr0XryUr0YDGsE-UhlTj6Vi9ehyKDFjWlfiA8NseDDr0arzAr0bDFhvPllVnIh-Mj7IDGjWlfiA1MiRtaDDr0drzAr0eDEi8Njhbi8OjhaDHKhRmX5NhwTyE7ODDr1AryUr1BDEr0Zr0cr0fr1CNjMlmCk7Jr1DqkaCDFrzJrzZr0Gr0Wr1EDGLkFjdhR6VlIM8KprJitaprKk3EryXr1FprTr1GryRqkaCDErUilGhnOhkRDDHUhADHchchekSiaawcDEr1Ir1JrvYr1KDFtPiiR4dnG8bDJInZvf0G5RhSiPqdhnODDq0cr1Mr1NDCr1Lr1ODDKyO7KDEHUhAhkRDIcfhchekSiak_SnGDEqpCr1Qr1Rr1SDELhQkHkQDJcfhchetPiiRnG4drCDHHUndlBhJhAtTDEr1Up9Nr1Vr1WDHvKj7NwBhrMjqMhiRj-WDKhcheFnGciUlOiaqKDDCr1Yr1ZDF2GhhZhrTh-Ah9fDEhcheckdDEKxZtThfDEHUhArUDEr1br1cr1dr1eDFinei4Dj3Mhwfj3KDHfclQrEihVmBiSDDr2Ar1Rr2BDFr1Tr1Xr1ar1fr2CNYl4Xk8Cr2DqkaCDGhnQhvbhtJiqHhzaj6HDOl1XmBjoQjoRkgJmFlE0MhFaOhZvJoWDIHUhALwXndtTiGDDr2Fr2Gr2HDE1A1NinahnGDEoWmBkXmLDGhnQndhvbhtJoAnaDFHULhQKDEr2Jr2Kr2Lr2MDD1NzA_YDIhZhBOhSiPhnchFTDKndoA3VsBlBh4FvFhgL3BKDDr2Or2Pr2QDEhtJlsMlwOwXDDi1ChnQh0JDHOahZnChnIltBqXDDr2Sr2Tr2UDEr2Ir2Nr2Rr2VNblrDk7Br2WqkaCDCr2Er2XDGKvcpEHULDCjGhMM_KprJkrbprKkpYr1Pr2YprTr2Zr2aqkaCDEKOLhRDBjGMhzJprJk1RprXkqLprTprTprTr2cr2dp6ECDGOhZhnchBrChFDJlBhRndoA3VsBvFh4FKDCwcrWDJmR-ekBnanBuPtIzLhlIDEr2fr3Ar3Br3CDIhxIhxchyBhySh8ZiqPh6Hh9JDMiFnOoeoXyUhCmRjTkELh3ClPDCr3Er3FDIi1eiyTh3E0Ki1WjtGjsSjtKDElBKpcuEDGnBoOinVFDtADDr3Hr3Ir3JDFiuXk-O1AzA1NDEoWmBkXhlIDFKlBhRlb-SDGOjDhZnBhFhBDEr3Lr3Mr3Nr3ODEr3Dr3Gr3Kr3PDEKhGh3SpcDGhlFimRiie8VlnAh0NDJlBhRpNsKoAndOctPDEr3RryUr3Sr3TDL-Si-Xi-Wi-Oi-PlpRiqUsKtLvUvIDGlBhRoAndKLDJhZOhFnBrChBzBmXimRDDr3Vr3Wr3XDFlBhRhgL3BoADGmSinIhjN3JhkW-SDGhZOhFrCnBjDDFLyUhQnLqDDEr3Zr3ar3br3cDGtfi7BioYhhOj3Zi9YDIOhZhFlsIrCvHnBhwCDJhRlBrQndoAsBpR1AmBDDr3er3fr4ADEr3Ur3Yr3dr4BNYhlFk3br4Cp_HCDLiqLhwZixIh1Fl3OjtOl3NjtDj6ajtJj-MDEKhEkehGDCr4Er4FDG2GjobhhZirOjkVjiVDJpJtZ8dixXh1FOiScqADELhQlBhRDEp9Nr4Hr4Ir4JDIjsci_bjlQjhCjtEloZj-JjtPDDp9NryUr4LDDr4Gr4Kr4MNbhwZk7Rr4Np_HCDLhxYh7BhxFhxEhxdjufjuZjwNh6VjwHh7ADKlBhRndoALHUOiScDCr4Pr4QDEj2Kh-VKhGDIlBhRoAtfh9Jh9RKndDFcOhZiSxFDEp6Gr4Sr4Tr4UDDKhfhGDLkiGj7Tj8Vj8Uj8Tj8Sj7SjtWi-Ljndi3NDCr4Wr4XDFh7Ah7BhxFh6VjwODCr4Zq0cDEr4Rr4Vr4Yr4aNhLiyXk8Or4bp_HCDHKpbhfnNyOwGiheDIlBhRljBndoAvFsBtfDIOhZhFiSchBrCTDEqpCr4dr4er4fDJj-Qi9Ai_MjiWjqJljXlmAjmKjmLDKlBhRHhApNLyUhZrEnNDCr5Br5CDD4JivBk_MDEOcfhZDEqpCr5ErvUr5FDDr5Ar5Dr5GNiHnCk8Ar5Hp_HCDGh0OpVh0Ph1U_dixLDClBhRDJndoA3VsBwR0BvFh1biieDHyTrCimNhZxFzEqXDEr5Jr5Kr5Lr5MDDxF1VhwCDFndoA3VsBvFDDr5Or5Kr5PDIi_ei_fi_di_ZjtHjhAjhBjsZDGndoA3VwR0BKDDr5Kr5Rr5SDGh0Oh0P_dh1U-ZigXDErCyTmXimNDDr5UryUr5VDEr5Nr5Qr5Tr5WNjMiwJktdr5Xp_HCDFr4Dr4Or4cr5Ir5YDGKLOhRvcpEMhsRprJprJprKkpXr3Qr5ZprTr5aryRp_HCDJhxIhxci9ZhyBhySh6Hh8Zh9Rj5FDMDFZtYvboMiZlChuBoXkBlADCr5cr5dDGlBhRoAvFtfj4JDEOhZhF1NDEZqQkLxCDJDFiZnclVlCoMhuBhnaDEr5fr6Ar6Br6CDGhuBhnajuVi9Rj6Gi8RDGlBhRoAhgL3BKDHOaDhZZsHFDDr6Er6Fr6GDFhRlBoAsBvFDGh9Sj5Di4Gj5Ij5Cj7eDJoMwKDiZoKlCFnclVDDr6Ir6Jr6KDEr5er6Dr6Hr6LNYimIk7Kr6MqjGCDHjsEinchpVj9Oi3KjrcjlBDNDFiZiRoMhGzctPOlBhRHUDCr6Or6PDEjjaqUh9ci3MDIDFtPlAqFzc8c1ODDr6RrzAr6SDDwehnJhUDElBhRLhQDHDFiZlAtPzcoODEq0cr6Ur6Vr6WDDr6Qr6Tr6XNbltQkpNr6YqjGCDCr6Nr6ZODl4VYODlkGbDCr6br6cDFDKOHUMhsSprJprJprKkwPprTr6ar6dr6er2aqjGCDFKlBhRpRhGDDhDsbmUDGjWlfiAnAoJ2aDJoPpUiC6R7OliNkZnLhkEDEr7Ar7Br7Cr7DDJhpVj4Eh8ChpUh5Dh5Ch8Bh9ci6bDHFhGmZmf6AzclIDGsbiRoGwEpHqXDDr7Fr7Gr7HDDKlBhRDChDmUDFFhGmZzclIDEiRsboGwEDEr7Jr7Kr7Lr7MDFlBhRpRKhGDHjWlfiRnBoOmXaDEryUr7Br7Or7PDBqUDFLhQlBhRKDGjWlfiRsbiAoGDDr7Rr7Sr7TDFr7Er7Ir7Nr7Qr7UOFluFprJDBr7WDFKkOscHUDCjGiNDDAGhPM8LprJkqKprKkxer7VprTr7Xr7Yr7Zr7aCDEpOHUKMhsTprJkrWprXkpcprTprTprTr7cp-Jp6ECDIh5Sh5QipChhTi_Siofj8GjnGDOoToVqdkdkShcheoDhvLhzUh2Xh3Qh3BllODCr7er7fDJhzUh2XlrBh3Qh_J-fh8IlqclpSDCdeDJInZhzXhvLhgHoDhJHpdDDr8Br8Cr8DDFhtYzG1NyQhGDFijcsXj6dyIjCDFoToVqdIhuRDEr8Cr8Fr8Gr8HDGkSiMiEhchehkCDEHUhAhODEr8Cp-Sr8Jr8KDEr8Ar8Er8Ir8LDEpOIHUM_LprJkaprKkvEr8MprTprTr8Nq9Lp6ECDF0V5VuAioci_UDMlOrKkSiEiRaOiUhchekdoODCr8Pr8QDDdehJDDmfiVmADFhJHhOhAkJDKi4TlgQwchoEhoHhqTiRoGlmXsVDEr8Sr8Tr8Ur8VDCr8Rr8WDHhnRhiAhuHhlBh-G3AltaDJmAh3BsO1JiScrByHiuZDDr8Sr8Yr8ZDDhJe5VDHnU2AqPhuHloEh-binADImfiVmAhcheiUyHlPDDr8br8cr8dDChJeDE1CsOj0ej1FDJl0YiyJhvJlrGhnRl0Rl3fh7WhKDDr8fr9Ar9BDD3Aj9GhuHDDyHmAiVDGhJvCiiHhkGtJtTDDr9Dr9Er9FDEr8ar8er9Cr9GNYl0VkuOr9Hp9LCDEdehJHDGoToVqPhuRvChkGDGOazB3biibcDDr9Jr9Kr9LDH5W5a-fhhWhhfh-Hh-UDJiVmfoToVnUi4SnPsaqPDCr9Nr9ODCoToVDEoCrQhN_DDDr9Qr9Rr8SDDhtY-D0dDEdyQiMliBDEhFkWidijcDFoToVqdqPixbDEr9Tr9Ur9Vr9WDEr9Mr9Pr9Sr9XNbl1Gk5Rr9Yp9LCDChFODBkWDKiVmfmAnUpdrMchcheiaDFdehJHhODEr9ar9br9cr9dDHhybhya5dj_CkhaipNj-bDKlOrKhchekdedhJhOaDCr9fr-ADD0V5VuADDhFkWidDCr-Cr-DDFhyYhxXhyP-NhyZDIiVmfhchembpdoTrMDCr-Fr-GDEr9er-Br-Er-HNhLlhXk9Xr-Ip9LCDEdehJ0VDFhCjblZhlfh2FDJiehchefiVmAuXxNFDDr-Kr-Lr-MDJiqeiqciqdi_Rj0Dj6SjpEjpFi-dDIhCuXielGaqAlOjFDCr-Or-PDDj1Ei_Xi_HDHhClZjbieuXliMhkLDCr-Rr-SDDr-Nr-Qr-TNiHi0JiuWr-Up9LCDFjAuOldmKobDJlFkTpJhEjJrAjBfiSDDr8Sr-Wr-XDDuA0V5VDGjArZjVldjKobDCr-Zr-aDHpZ1P1Ejici8Q_BjjCDEdehJhODHjAhkDoUhuLiehEh0YDDr-cr-dr-eDFi_Pi_YliJh-Xj1IDLrZiwThcheiVmflQmGfrMi0YDCr_Ar_BDEr-Yr-br-fr_CNjMxUkzEr_Dp9LCDHh6eh1HyEliCyIjvCj-VDEdehJ8bDKkJpUhjaqcsUvZkZuJllAhkEDDr_Fr_Gr_HDGiAsQh-Jl1Kh7DjnDDHkJpUhjakQhkEhkLvZDJjayXuHhcheiVlsWhtS5NDEr8Sr_Jr_Kr_LDEi9FlqFltKlqEDGkJhjayEsI3HODDr_Nr_Gr_ODCh1H3HDGoVhClZmAmfpBDDr_Qr8Sr_RDEr_Ir_Mr_Pr_SNnHl5Jkuar_Tp9LCDGLhQkHnJhjOkQDIhkD7Hhte0GvfhoSjkRi7HDHdehJyQvCKhlKDDr_Vr_Wr_XDFLhQkHkQhjODIyQvClkHi5Lh1WhkGlnbipBDDrzdr_Zr_aDKkhNhyZkhBjkXjkYkhLkhMjkAh4Eh_FDJiVmfiFnOLedvZoeDCr_cr_dDDr_Yr_br_eNtBljWk9Kr_fp9LCDMhqGh-dh-cj0ZjlMj0Vi_Ai-fi-elsHl0Hj0WDKiVmfjDdeKiSoThZHDCsgBsgCDEhgbijbhnXh0dDGiC7KnYoLUoEDEKiSmAhEDEr8CsgEsgFsgGDEmAmfiSKDHhuDjpXuNvUhoNhqKimKDEHhOhAUDEr8SsgIsgJsgKDChEKDEiCnYoLivEDEuNrTvUnLDEiSqAmAmfDEsgMsgNsgOsgPDEsgDsgHsgLsgQN4elrHk8EsgRp9LCDGLhQlMkQjbuSDGjXxC5DhvR3bqPDHkembhobmXh3ShR1IDEsgTsgUr8SsgVDEh7Fh5Ni8Vh6CDFdehJhgFLDCsgXsgYDDa3bmRDJyQ-Fi_BhtYh1WqPi_Gi_W4YDDryUsgasgbDDuSvTimADFkehobhkDl1UaDFmAmfqPoTpdDEsgdsger8SsgfDEsgWsgZsgcshANhubluOkuPshBp9LCDIhqF6YhxNhqEj0fj1A_AirWDKiUwKlVncsHiEkSlPlCzPDCshDshEDEFDrQ_DDJiVmAmffhchelQjJhEDGlEvO0MqR0PnBDEr8SshGshHshIDD0VuA5VDErQFD_DDGflQhchelPiyZDDshKshLshMDDshFshJshNN9LqRk8JshOp9LCDKr9Ir9Zr-Jr-Vr_Er_UsgAsgSshCshPOFlvG9LODlkN9LDCshRshSDHpOOlLqTkOhJLDDiNjGoQM_MprJigFprKkwKr8XshQshTshUshVp9LCDCjEKDImSmJinI_d8Yhtcl2Kl4BDGdeOhOHhGDDshXshYshZDD2Fh5RjnHDIaODFiZoMyTmSDCshbshcDE8Y_digXlpPDDKjEhGDDyTrChjNDDsheshfsiADFhrMhgZhgRvKwBDHFlOOaiUDhuFDGdeHhOhJjEDDsiCsiDsiEDEshashdsiBsiFDBuJDBiGDDsiHsiIshfDF6diGhlKlkclyXDDKhGjEDHdehOHhAhgZhgRDDsiKsiLsiMDGvKhyLhiRwBkhFhrdDJhcheiaFkdtPnG7XqKDHuJiGlgRtTdel3UDDsiOsiPsiQDB6dDFjsWltXiGhlK3HDDsiSsiTq0cDEsiJsiNsiRsiUNYloAk7esiVp9LCDGwR0BrWhpGizHizADFdhJHehADIwIhoIlItWiWkFijfi6QDJjEiSKh_EzH-IsXlkLcDEsiXsiYsiZsiaDHhhbhqVimHhxSi7dipP0WDGdehJjEHhGDIwRhpG8eiSh1YwezHjEDDsicsidsieDFh0HhtRizIixeirPDEHhAdeDGjEKiShSiPjWDDsjAsjBsjCDDsibsifsjDNbiwPk7PsjEp9LCDDKpb6fDEdejEuADHfclPiS4JlQ8dDEqpCsjGsjHsjIDEhwFhlGnCpbDDK6fnNDGhgZhgRhG2FjEj4FDDsjKsjLsjMDJyLh1JvThuSioNjpVlzQjlGloNDDKnN4JDGdejEhJHhGDDsjOsjPsjQDDhwFhlGnCDCKiheDF6diGhlKh3ChiRDDsjSsjTsjUDEsjJsjNsjRsjVNhLixZk8BsjWp9LCDIj8ejnCjlPjlOh-Vj0Ginfh4aDFdejEuAhGDJtOihThjEiMoDiSfliKsGDDsjYsjZsjaDGi7Ni7Mj9Ii_Di_Fi2eDHdehOyDhJoDtODCsjcsjdDGjoCjmAjgAk_WlpIjhcDH2Fh5Ri_EvKhgZhgRjnIDGtOiSlPhflQiUDDsjfskAskBDBh4aDGdejEKHlpUDCskDskEDEsjbsjeskCskFNiHl1Ik1YskGp9LCDFhgGhnehuXhoKlsEDGtRtSyWifhjbhKDHdeHhAhOjEUDJhSiPhBiSfTjEyHrJDEskIskJskKskLDJ4clkZjlTh6G8DjyN-bl1Sj_ZDGdeHhAhOjEDJiFnOjEiSKfoelOiVDDskNskOskPDEhrPirFj6FhrQDGjEhuFwViM8ehNDDskRr8CskSDFi8Gi8HjhPjjVjjWDGdejEHUrJDCskUskVDEskMskQskTskWNjMlnGk7MskXp9LCDFsiWsjFsjXskHskYODivMprJDBskaDGpOKvcpEiGhKDChMjGM_NprJigDprKkrasiGskZskbskcskdp9LCDGhhThrHh8I-fi8WhpaDItOiFjDDvakEmSnPDDskfr9JslADBslBDGdehJoToVvCDHZqQrQhNjLnDkGDHhcheiackdmXkSDInFhgFoToVqPnPjTj8WDEslDslEslFslGDGh5MwbjiSi7ejiAjlDDKdehJimXvCoToVtTOtJDCslIslJDHj1Bj1Ci_Qi_Tj0dj0ci_CDIhchekdFmXianFiUDCslLslMDDslHslKslNNYk-fk7cslOp9LCDK5W5ah-UhhWhhfjwahxDh-Hj8Qj4HDRnOiFhgIhjdDvZiVmStYnPkJsajToXnUoe7RDCslQslRDFdeKhtNyQDJoWkCmJhnGmSxQoR1NsVDGoToVqPvZkJZDErrHslTslUslVDDhiLhqXhxDDGa7Ri4Bj6ThldluaDFlsXyDihDnajTDDslXslYslZDChpAj5JDFjanOoVoTiVDDslbr8SslcDEslSslWslasldNbhpAkzCslep9LCDBhFDDhNZdDDjEKhGDJoWvJmBmLjc6SxFjDnBDEsmAsmBsmCsmDDJioej8JkhZisFhyckiAhyPhyYhxXDMiFnOvRDKiVZoehNFmSvaDCsmFsmGDHidlhHl0Si3byQle0dDFdeKhGhODDsmIsmAsmJDFj-ZhyThmMhyU5dDDKhGhODHhFwVvRvaqZhgM6SDDsmLsmMsmNDDhFnBhZDGoWvJ1VmBmL6SDEsmPp-ep-dsmQDFsmEsmHsmKsmOsmRNhLlLk3fsmSp9LCDK2GhhZwBhhOkhGj8Rj2Vi3HjnVhiRDCr9bsmUDOi_IisEh_KkhTj0IioPi7EkhCirSh_Fl3CjjfjxUh4EDLiFnODLZiVjCoejTFmSDCsmWsmXDFHUhAyQhODELkHnJhjODIidl2fhoSThExHvOnBDEr9bsmZsmasmbDDsmVsmYsmcNiHqTkoFsmdp9LCDHxQoRqNjPhzV-ZhlSDFOhFkWidhhTDEdehOhJDIyTlKqXhV4boDie8TDEsmfsnAsnBsnCDEhlS-ZiqMhlcDG5W5ahiNvCehJDHlKieyT8TFqbhCDDsnEsnFsnGDIjjPj-ejjSjjRj-dkhchzViqXDK4bqXhSiPqFDyThoe-BTDGdehOidoRxQDDsnIsnJsnKDDsnDsnHsnLNjMlvak9AsnMp9LCDGDtYiDvblElWDEOhFkWidDFdehJ6YhODJiZnclVwKlCoKiE8OkBDEsnOsnPsnQsnRDJj5Eh9Sj5HhmMh-Yhych_KkhekhSDHde6YhJ_AhOoTDLoMlCsHlVnclOiUakBiZFDDsnTsnUsnVDF6YhqFhqEhxN_ADEDiDZtYDDsnXsnPsnYDDsnSsnWsnZNnHlEkxHsnap9LCDGslPslfsmTsmesnNsnbODlwRnHDBsndDGpOOlLqTsTidM6KprJkrVprKkmEslCsncsnesnfqzUp9LCDFhlaipAiodi_VjvWDJDFiZalCoMmGOjTDCsoBsoCDBsoDDChNZDIoWmBmL1VwVjcxFqZDEsoFshXsoGr-dDEkgAlzSj4IirbDHKdhGidjEhNhODCsoIsoJDBwVDDKjEwBDHdhNhGhtNiMyDidDHjDvWnPuFrehtSiEDEsoLsoMsoNsoODEoW1VmBmLDDp-ep-dsoQDEsoHsoKsoPsoRNYiyGk6AsoSp9LCDIhNmZhGhiHhjJhpShqGh7KDLnL1WiCnYoLoc7KuNvUvPhgbDDde8bDIkCmJsXiYiiTi1FrBlIDEsoUsoVsoWsoXDJhqGh-dh-cj3Ei_ah0Qj6ej0MjqFDKdehNmSiUFhGjDhFlODCsoZsoaDJhpShjJhiHj-UioHi-aipYj3B5fDDdehNDGlOtGiUiYlPZDDsocsodsoeDEmZhiHhjJhGDDnL1Wi5XDFiCnYoLocjpdDFiYhEiUlIsYDEspAspBspCspDDBdDHwPsXyIh6LloTiAtGDGiCpNnYoLoEocDGkJpUmZpAhGlDDEspFspGspHspIDFsoYsobsofspEspJNbi1akyWspKp9LCDEhNhGmZdDJwbhhAh-ZxcjnLj-cjqchxajwUDI7NiUlPia3LhchelQDDspMspNspODFh-ZjnOxcj-f-NDFdehN8bhODHqKlOhcheiUlP7NDDspQspRspSDBwbDGhlahrdhGtTdeDHhcheiaiUlQFnPDDspUspVspWDDspPspTspXNhLiuYk8YspYp9LCDEqWtThkYvYDGqa8dvBl0fh9ahrFDGHdmZhNhGveDIfia7EhcheloalQFDEspaspbspcspdDIi9Cj8Pj6Ci9EljLjoSjiGi9DDJdmZiaf7EHhN4cFDCspfsqADIh6dhoCmT_CjuLjuJj6Eh_HDFdehN5MhrFDJlOrKhcheiUOiYiaoODDsqCsqDsqEDEh9ahrFj6Bi8dDFhNdqWpAmTDCsqGsqHDEspesqBsqFsqINiHi0PkzMsqJp9LCDEsoTspLspZsqKODiwNprJDBsqMDGpOhGzNKHUMhsUprJigEprKksSsoEsqLsqNsqOp-Jp9LCDFdehOhGmZDEfpch2BuPDGOjXTahBhFDEsqQr7KsqRsqSDJhhShhVqU7fh5bjhOh4RhiOj-TDITOhBifhFkWhKaDCsqUsqVDCsqTsqWDHqUhhShhVh5bhpU7fhiODJDFkdqFpYlOlAiUlKDCsqYsqZDGdehOmZhGyDDFkdDFlA1aDIhiShuTqFnaqUtclobxYDEr7KsqbsqcsqdDFhiShuTi8Cj5L_VDGdehOyDmZlhGDEhDmGmUtcDDsqfsrAsrBDDsqasqesrCNYl2Mk8asrDp9LCDGhhSqUhhV7fhiOj1HDHOThBifhFkWidDGZqQkLDFubDDsrFsrGsrHDDifjmFh6QDHdHhOhAKoH2eDHThBhSiPDFcDEr7KsrJsrKsrLDEdhOHhADIhwJilbwSilah9AhoehFkWDGFDZjT6UhEDEr7KsrNsrOsrPDDsrIsrMsrQNbimIk8RsrRp9LCDHhhSqUhhV7fhiOh4RlhNDHlGakBtdmYkLhCDCsrTsrUDFdemZhOhGDEalGh-E3bDJrIjQyK3D4NhCqc6ZjTDEr7KsrWsrXsrYDDhiLhqXh4UDDalG7RDEhDyDhOeDDsrasrbsrcDDsrVsrZsrdNhLhzZk9asrep9LCDG6QiyNhhEhrVhjbjsGDFiftShK4QhkCDGdHhOhAqUvBDEr7KssAssBssCDKkVqIpXhlAh9Yh9AxM-b8DhrPDEdHhOhADEtSifhKjCDEr7KssEssFssGDHh3ci-NjzfjnSjmajiQjiRDJiftShVlzEThBjWiRiSDDssIr7KssJDDssDssHssKNiHl0Ok7fssLp9LCDEsrEsrSsrfssMODlocprJDBssODFpOscOucKMhsVprJkrUprKkxbsqXssNssPssQqjdp9LCDFofHUIyPDBoFMhiZprJkqbprXk8IprTprTprTssSssTp6ECDBiBDCkErcDLToUxFi0ch0CihOhBlRasDqSDDssVssWssXDMilZhoYhwB7MimFizYh3dhpIjxIi4AjxGjxHDCssVssZDFhIlKsDh2WjeDGiGhTpN3SilQjdDDssVssbsscDLioBiqfi4IirUkhXj9XirTj9Ri4Hj9Sj9ZDKDFiEiRiZiUlTZlJk-YDCssessfDEssYssassdstADEiBnL1WhpTDJoHpFjNhrKimalrRlrQimPh7cDIzH0ElhA1R8aockhIi5HDEstCstDstEr8KDMhrKj1Rj1Pj0Rj1Qj1Simaj_Uj_XiqNimPh7cDKiBnL1WTlRhoDoUajXhFDCstGstHDFiBnL1W7ckTDFmaoHjNHUDDzH0E5CDIjwEjvNjvKjwLjuejkDjkIjkHDEstJstKstLstMDDnL1WiBDEmaoHjNUDErPif1QqaDEhTvBiGjcDEstOstPstQstRDEstFstIstNstSNYlhBkxAstTp9LCDGiBvd_BtD7ckTDEiiIjhEiiNjtbDELhQnJjhfDFhlIkX5OiYiFDEstVstWstXstYDJjhFiiNjhGjgBjgCj_WjkcjkbjgJDHiBLtDjXuEhRTDCstastbDDiBvdtDDHjmXjtdi4RjgDjgFjgEi9XDDstdryUsteDDstZstcstfNblkdkyXsuAp9LCDFi6P-Pi6OiFvRDJIhqLk_IilFhtVlsBod1ehuZDDssVsuCsuDDFjwSjwTjzTjvZjvYDCssVsuFDIpZioShxHj_ej9Jj9KjiXjjFDJiBIoCUjXhRuEhIhTDCsuHsuIDIIoC1ehtVhqLhuZiiHnYDGpZvdh4Lh4K_Bj7MDIjXToUuEhIalRhCDDsuKsuLsuMDJhuZ4OljZi9fh2TjoHluZi8SjjADJoUThBuE1dhIlRkEaDDsuOssVsuPDCIlwBDIh4Lh4Ki5Yi5bi5ei5ai5ci5ZDFiYiFoejhDiiZDDsuRsuSsuTDGsuEsuGsuJsuNsuQsuUNhLikfk-KsuVp9LCDDstUsuBsuWODi1HprJDBsuYDGofyPIHUiGDCoFhMMhsWprJkaprKkyDstBsuXsuZsuasubp9LCDGkgLh7Fh6Ch5NhpajrHDEiBnLpZkTDIhKqa1JifxD1C_ZtSDDsudsuesufDIqa1CsOhyFj5Tj5Vj5S7VDKhuY9TikFif1JltWjsVvBcieDDssVsvBsvCDCsvAsvDDFpZvdjjE7chxHDFVWXhCjvJDH-AiZ0Ul3GjDlPimUDDsvFsvGsvHDGwfirAlwa-ch-Qj-SDEiBpZtDjqEDJkBivYiUhchemXjJianaDDsvJsvKsvLDDiBpZvdDHjvLjvMjvQjvOjvRjvPj6JDIoDtOrEsI0EoWhHhnHDDsvNsvOsvPDDsvIsvMsvQNYl3Hk-IsvRqkaCDDjXhpIjrKDHhcheckSiViatODHhNHUpNmajNZDEssVsvTsvUsvVDGhHhlN9ej6YihLsWDJiFnOpcjJhdoeqaiVmSDDssVsvXsvYDIj9TkhWj9Uj9Wj9Yj9bj9Vj9cDKiViFnOhdjJkUnUmYiboeDCsvasvbDFh6bhyDhxUipTh6aDK0OqMqalyGl2Pmbl0XjhJjiM_ZDCsvdsveDEnL1W7chpTDGHUmajNqCpFDElhWwblehpaDGhchekSciViaDEswAswBswCswDDFsvWsvZsvcsvfswENbivfkuXswFqkaCDEiBnLpZ7cDEif1QtRqaDFhTvBjctfvKDHiSchB1JTiiBrJDEswHswIswJswKDJjvfjwGh8djwBhyAhzeihLi8Uh5cDLhWThBiSjJhFhZqRlEsNi1cDDssVswMswNDHhBhSiPT1C_ZmbDInLHUoHhTh3AjXjNDEssVqhIswPswQDFjmGjmHjhWh5cjyLDFiBkTnLpZiYDCswSswTDEswLswOswRswUNhLl1Hk7GswVqkaCDIh6bhyDh6ahxUj2YipSjnBj2XDNhZhFid3J1GsNhlZ0OiFDmRtbqDDCswXswYDDhFhZnRDFizb2ehoDizUimcDHmaHUjNoHqDpNDI1VKhGrbqDhTjcmRDEswaswbswcswdDKhlZh4Ph4Oh4NjqQj-ai7Ji7IjnKjrBDIiBhoDuMkXnLhZhFjNDCswfsxADF-Ni2Vj6fl2RjrADEiBpZvd1PDHmROahFijXhoQrQDDsxCsxDsxEDEswZswesxBsxFNiHlLkvNsxGqkaCDEsvSswGswWsxHDGofyPlLkcjZleMhmZprJk6YprKk7AsvEsxIprTsxJsubqkaCDKrbh8Lh8MhiM0Xj1OjuUh8ahrCj1NDFOhZamJzBDIjTrWlvEtI7SzLkZsCDDsxLsxMsxNDGiAjWial2dmX_eDIwcrWmJrbhRuEoOjDDEq0cssVsxPsxQDCsxOsxRDJrbh8Lh8M0XhiMjuWjzYhrCj1MDKhGhjR3JmZhmDtchkW-SpRKDIiUlPia3LhchelQkdDDsxTsxUsxVDHuMiYhuUiAjWtI7SDFhGmZKh-Kj6PDHHUIrQqCoHjNDEssVsxXsxYsxZDChRuEDFhcheiakd3LDG_DrQpRj7Qj0bj_bDEsxbssVsxcsxdDDhRuErbDDpRrQhGDFh9UhrTsd-QwbDFiUlPiahcheDEsxfsyAsyBsyCDEsxWsxasxesyDNYi2Gk7asyEqkaCDJjkLjnFlvQjjNj6Kj0Si4FjyfjzaDFiBnLqDkTwfDCsyGsyHDEiBwfrb0XDGlfjWrWhjPaoODIHIjNnZjVxKzQhGDEsyJqwCsyKsyLDFrb0XhiMwfhrCDDxChjBjCDGHUInZjVKDDsyNsyOsyPDFiAjWiaK_eDCxCjCDFHnZIjVUDEssVsyRsySsyTDEsyIsyMsyQsyUNbk_Pk8FsyVqkaCDGiBvdrb0X1P1EDEoYlRnWobDJmKjxOjKjYh3RwUsUh3T1EDJjJia0MlEpJhRmXiAiSDEsyXsyYsyZsyaDEiB2c1E1PDHi0KioWi9chmPhyWh8ch8XDIjJhZoMlEuPhBxDODDsycsydsyeDGiBrb0XhiMwfh8aDClRoYDEjxSjKj1dj3fDDszAszBszCDDsybsyfszDNhLpIk8UszEqkaCDHse3H0FjyC1Mh4cyEDKhchemXiaxNhRsQjawfiADDssVszGszHDGwf-c1dhRh-QrbDF3Hh5AliE1M0FDFiBhcheiatDDDszJszKszLDGsQh7Dj2cj5Bj9ChqTDJjayXhkPkAmXhJhjdhgInUDDssVszNszODDszIszMszPNiHlqDk9fszQqkaCDHjWiAlfhwRnAkFh3IDIsDlzbiQh8Fi-QhrYjiJj4YDDssVszSszTDGrbwf-c1dhR0XDGiGiQhI9a3SivHDHiBtDhcheiajeiUDDszVszWszXDGi8TjrLh8FjrGjwcjweDItOjWiAmXKjvThcheDDssVszZszaDDszUszYszbNjMlufkucszcqkaCDG0LzQhjXxKhmBlnEDFhHhFnRhlNkWDLhke5CmXLk_E9DhRiViFjJnODEssVszeszfs0ADHh9Ui5Ai2cj5Nj8Mi4Vj5ODFiB0LhRuEqDDCs0Cs0DDFLjbimAuSvTDFpGnRhFhHhlNDG0LzQhjXhkel3ExKDEs0Fs0GssVs0HDDs0Bs0Es0INnHlhYk6fs0JqkaCDGsyFsyWszFszRszds0KDHofKpIlLqTiGlIMhsXprJkvOprKk6DsxSs0LprTs0MssTqkaCDEHUIhNMhzKprJigNprXkwWprTprTprTs0Op-Jp6ECDDi8Xi8ai8ZDI7JnYoLUrViFkXjDDCs0Qs0RDHiCnYoLocyayboEDK6Ah8W-Vh3Kh3Lh9ZhhJ8AhxOhpCDCs0Ts0UDCs0Ss0VDL5fj0PioD-Vh5Xj0LiqGj7HhpCh7Kj6ADLjBwa3PhmEiYiUkdtCiCnYoLDCs0Xs0YDGiCnYoLocyaybDHhGmZpAh2KhpShiHh-BDIqWZjBKqdhbhmEwaDDs0as0bs0cDFjzbj7Bj4Zj4bi3GDGFpAhGjBmZlIDCs0es0fDFh-Bh9fh-Aj7Pi-UDHhcheZpRiUjBkdDCs1Bs1CDFpAoXh5Xhpbj8dDFjB2Vi4QhbiiKDJiCi-Ri-VtCyawa3PwUj7WDDs1Es1Fs1GDFs0Zs0ds1As1Ds1HNYiyeksMs1Ip9LCDJiCnYoLocwa3PhhYtCybDJnQpSpLqHpTqGqf7ehheDIkCodjBveiYrBfiEDDs1Ks1Ls1MDGpSpLqHpTqGnQDF5fyYxc8A-VDHodiakCoUve3LfDDs1Os1Ps1QDGltdk_BjpQ7ej-HkhADIUrYjBhpLizDoEiCqEDFhgA8N-JkYrZDDs1Ss1Ts1UDDs1Ns1Rs1VNbiyHk5Is1Wp9LCDNipWjmZjmYjmbjkNjkKhlbj6bjnXjpNjzIj6Zj0ODMiFDnOhcheiViakUZnPoeiCDCs1Ys1ZDFnRhZidjehIDHoVqdoTkUtVh5ajiKDKkEhGmRhFjcyYxcDZoCDEs1bs1cs0as1dDEyYxczVirHDGiCnYoLocjHHDGhZjeqWtV0OleDDs1fs2As2BDHi5Ei7Ah5Bj8Di5Ri-bjlUDInPrejTvPoVjC6bnaDCs2Ds2EDDh7NhxaleDFiCnYoLybyaDEoCiMoeiFDDs2Gs2Hs2IDEhhYlqJlqHiwdDEhZnRidhFDFwbkEhGoXxcDDs2Ks2Ls2MDGs1as1es2Cs2Fs2Js2NNhLi1BkqMs2Op9LCDHiCnYoLocybyavfDHoajVrShjX3PhrfxHDLkCiE1TrBmJiY_a7Uhnb1D2bDDs2Qs2Rs2SDHrSiqahpKlnVj0QjqGqEDG1TiE1ch8Pl2WnRDHnUmfkUjaDuHjTDDs2Us2Vs2WDH_ahxCh5EhxQj-XjiFindDGiCnYoLocHIDIhIjXiEiaDjJhcheDDs2Ys2Zs2aDEh8VjlXi7Gj8XDK3Kiha7KhIiEkC1BilfwFvPDCs2cs2dDEs2Ts2Xs2bs2eNiH0LktZs2fp9LCDKiCnYoLocybyatCwUh3RhyNDGlRoY2BnWhzeobDMhvOieuXhjHhjGjJqcjKjYjTmKvWDDs3Bs3Cs3DDItCwUh3Tj0Yj0Tj0Nj7Lj7DDGlRoY2Blpaobh1ODCs3Fs3GDGqcsUmKjKjYjADEuXievPk_ODFiCUoEItJDEriSs3Is3Js3KDDs3Es3Hs3LNjMl0WkzBs3Mp9LCDIhyNjzVisDkhQkhRipZiqOjxEDOiFjJwSiCvYDfjThvTihHimVinS-GiMDCs3Os3PDDIhNZDIioKi6Di6FjtAi6EjuBjuCi_NDHkWwShgbijbhIjenRDDs3Rs3Ss3TDLinSl0a1ehqLhtVixDlgchoNi0QlhMilFDDkWwSlRDGIvYiCiFDhnTDDs3Vs3Ws3XDCkWwSDFiCnYoLimVUDIhnG1Ahtdi0FhvTvbZiMDEs3Zp-Ss3as3bDEhwQvYj_Aj_BDIid-BhDkMkUpPqODDDs3Zs3ds3eDFs3Qs3Us3Ys3cs3fNnHl1Ak3As4Ap9LCDKjlbjldjuQjlcjyElvLjrCjiClnYjmfDKkVqItFhVibiMvedhZxMDCs4Cs4DDF1LhkOliXikMjrEDEkVqIlmatFDNoXh5WhldhnNhwLh3WkiChtQi0Uh9ei7Pi7RlqIDDs4Fs4Gs4HDFhldh5Wh9eipIisCDKiCocUvPhoOoEi-BqajCqDDCs4Js4KDGlnIluUjoOhlPllMlqMDC1LhkODFkVtCjYqItFDDs4Ms4Ns4ODEs4Es4Is4Ls4PNtBlpFk2Rs4Qp9LCDBjCDBpNDGsKtLuNvUvIrTDHoCiMjXHIhcheDEs4Ss4Ts4Us4VDMhlZhnWlkRhlE7TjlLjwRi-Tj1GiwCivOlneDKhZoUluWmTtGaLDrKzBDCs4Xs4YDGvPhqKimKj5fh9Fj0XDFLiCxHmGUDHaoXiXqdhlAh9DmfDDs4as4bs4cDFvUihSh6LyIirKDELHhAjVDIDvboXiFpAkBiDwUDDs4es4fs5ADEs4Ws4Zs4ds5BN4ehuVkyGs5Cp9LCDIs1Js1Xs2Ps3As3Ns4Bs4Rs5DOFllWYDBs5FDIIzNmCkIoapI3EjCDDiNoQjGM6LprJigBprKkuAs0Ws5Es5Gs5Hs5Ip9LCDJh8UjHtXhNoHjNhApFhODMf5FikJmT1fhnNhmJhhIhhchhCh_LhmDDHiChlJoV-KnPiereDDs5Ks5Ls5MDLhmJhhIhhchyXhhCjpUi5GlzHhnNi-FkiSDKHoHjNieDmTwVfhNjHDCs5Os5PDFxYj_flgLloFi6RDIjHtXoHhrKjNhpDHLDKDiZFjDjJnclVmDlgI1ODDs5Rs5Ss5TDBlJDHnRidjCjeh7NaxSDKmT1fhga7Efh0Gh0FsMlgYijODHHjHjNmahNpFqCDEs5Vs5Ws5Xs5YDIh_Lj3HjlHi5Qi7Tj6ci8Bj8KDIf-Kie1fDwVnPhzcDCs5as5bDGk-ShwG8OizfivKxSDGmT1f5Fhgah0Gh0FDGHmajNjHpFtXDDs5ds5es5fDGs5Ns5Qs5Us5Zs5cs6AODl2YprJDBs6CDGtKhNHmCkIKM8MprJiuHprKkuCs6BprTs6Ds6Eqjdr7aCDPhlXhlWh8YhrGhpWhqAhpfhpehqBh-Ph-Oj1Jj9Pi8Ii9PDQfhFnf0NrNoKnRDmTxW5FhZqBtHlxZiEDCs6Gs6HDLhlXhlWh8YhrGhpWhqAhpfhpehqBh-Ph-ODI5ExL1FhwaimWinK6X_XDCs6Js6KDELhQkZjQDIhkYjNrZjViWlgSmZ-FDG5ExL1FhwaimWinKDFjWlfiDFDDEs6Ms6Ns6Os6PDHhxJh4XhxehqcjnTi8Ai9aDELhQnJkZDJnf0NzFsdpGtHqBhgBxWDDs6Rs6Ss6TDEixfikDh0IlgdDFrZjVhAjN3MDDLhQkZDIfnfxWDlThZrNmTDEs6Vs6Ws6Xs6YDFs6Is6Ls6Qs6Us6ZODltAprJDBs6bDFLoflLHkOM6MprJkzcprKk6Ws6aprTs6cs6dp8Nr7aCDCwPhoODDrNoKinPDGqB0RhlEnfhnWpNDIHmajNoHqChNjHhADEs6fs7As7Bs7CDKHmajNoHpFhNjH3MhAijBDEnfwQ0NkVDJ1F6XhjQiiAikNhnblgel1DxLDIrNoK0RqBwPkXhlEIDEs7Es7Fs7Gs7HDLirJh6BipOiwciwbjkMi5JkhEirQj9Fh4bDMHjN3MmaoKrNhZhIjHDhpNoHDCs7Js7KDEinPrNj9Dj9EDI7UhoB1DiiOpG2btHyVDIHmajNijBoH3MhAjHDDs7Ms7Ns7ODIwFh4ClhZjlSj7di7LrHikHDIhOjClgZk_Rk_QhzcirNzPDJnfwQoKrNoJi1SrHtHlCDDs7Qs7Rs7SDHwPhoOluXl5LljNljIqZDJ1FikNiiAl0LhuIl4R0Rl2ch2aDGkVnftHqI6Sl5FDDs7Us7Vs7WDGs7Ds7Is7Ls7Ps7Ts7XDEhNkcHUMhsYprJkzQprKk7Xs7YprTprTs7Zp-Jp6ECDKsKtLk-evIh7Ih-WhyMhrSh5Ij0HDMiYLndhchenSh8UpaqMyOh2MiiLDCs7bs7cDHnSuNrTvUj8Hh4GhkVDEL2exIhmBDEHhAhOjVDHsaDiDpchRqFiFDEs7es7fs8As8BDCs7ds8CDMsKtL2EvI0WuNikAsEhpM-UiiLh2MDExZjbh8TyLDHKyOiDnNiSpbhpIDDs8Es8Fs8GDHhqehpMipQh6IjqdhwehyKDGiDjbmDyLKhADCs8Is8JDHvIloOh8Tl4Sl2Gj-Kj5PDInCimT1SpajUyOpbiwKDCs8Ls8MDDs8Hs8Ks8NNYnCk8Ds8OqkaCDHsK2Eh6Yh6ZtL0Wi3UDHtRhKhuXhjbhgGhrVnIDKrJl3Ii1X6QThBhIhSiPiSDFHUhAhOLDEs8Qs8Rs8Ss8TDI0WjoYjoZj6Xj6Wl4MsEhyIDEHhAhOLDHhIThKjW4bhBhkVDDs8Vs8Ws8XDChK4QDHuNsKtLvIvUjjehoKDGiShBTcqMrJDEHhAULDEs8Zs8as8bs8cDDs8Us8Ys8dNbhjbk7Ls8eqkaCDLjiUj7Kj0B9OjhdkhJjpMlrTj0CjhejuKDFHhAhOUjVDKrT1cmFi1AvIi1YsKtLiSpaDDs9As9Bs9CDFsKtLuNrTvIDFhiA2Gl3V9OinRDEHhAUhODGiS1JcqMqAxDDEs9Es9Fs9Gs9HDGhyMkiHj7Jh7Jj-CjpRDKjBjUhcheHLmGiYiV9ODCs9Js9KDDs9Ds9Is9LNhLlrSkwAs9MqkaCDJsKtLvIh7IhrSj9e-c1dh-WDHKhtKhRhEpckehrNDDs9OrzAs9PDGhrNj2Tj4Mj9fj7Ej-BDJLhQmFhR1dqFhtKhcheDCs9Rs9SDFnWpAvUihSrTDFpchtKhR2EyIDEHhArYhODEs9UrzAs9Vs9WDDs9Qs9Ts9XNiHljVk8Qs9YqkaCDHkFnbhrehxS5ch4Hh-RDELhQkHxIDJsKtL2EuN0WvIrT5cmFDJThSiPiSjEDnGsO1ODEs9as9bs9cs9dDH5cj3QhrUhrejjdj4eh9QDIhSiPTjOOjEyJnGDCs9fs-ADEhqejjch_GhhNDInGhSiPTiJ4diSODHHhAhOUjsLzcrTDDs-Cs-Ds-EDEsKtL2E0WDDrzdrzAs-GDEs9es-Bs-Fs-HNjMkFk8Hs-IqkaCDFs8Ps8fs9Ns9Zs-JDHUHLkFvcpE6VMhsZprJkzNprKk2Os8Ds-KprTs-LryRqkaCDJiCnYoLybyaoEvPoakiUDHOThBjXalGh6QDGjTrWiMjcFDDEs-Nr7Ks-Os-PDJ2Ij0KqU-QhhLi6Si5fh4Uh5fDFalGkBkLhCDIODFlAiZjTiMZDDs-Rs-Ss-TDGh_Ckgaj-Yh5fjzCijJDIalGDFOTh2PhBDCs-Vs-WDCalGDBiMDEqwCs-Yr3Bs-ZDJrShpKjNkZj0UvY5fjVh2KDDhDmUi0BDFOakWThBDIiCInYoLjcjTifHDEs-bs-cs-ds-eDGqUjhIjiLi6Wj_Jh4VDEDFiZlADGOifakLh1CZDDs_As_Bs_CDGs-Qs-Us-Xs-as-fs_DODlhUprJDBs_FDFscOIkckOMhzLprJkqYprKklMs_EprTs_Gs_Hqjdr7aCDEtGkX5OhnWDHwch3NjuAjuEjsfjybjuDDInRidhZhFkEiVmSaDIHmajHhOUhAqDmGDEs_Js_Ks_Ls_MDJhlbhxTjkCjvVj3I-NjkBh9ChrHDMiFnOvaDjThnHHpNmSaoejHDCs_Os_PDDtGkX5ODHllaliOhiPlmZh9Hj8OluKDFlGaL0JhTDDs_Rs_Ss_TDFjxZjxbjxdjxejxaDEtGkXmS5ODCs_Vs_WDEs_Ns_Qs_Us_XDDwbhGKDGvJoWmBjcvamLDHDlEFvbiDoXqRDHjCpNhlbjHhxT7TmGDEs_Zs_as_bs_cDNjnNjnMhmMh-Yh9EhyTh4Ph4Oh4NjqYi2Yh9ChhJDLiZnclVlCoKwKiUmSkBlOhjFDIHjCjHpNqDmGkEmaDDs_es_ftgADDlEDlDDBjcDDwbinbjCDGHUjHpNjChNDEtgCtgDtgEtgFDGi3Zj_GhyUkhfkhbj_FDEjCmGvPh9EDIDFhjFlCjTkEjDnBDDtgHtgItgJDEs_dtgBtgGtgKNYljJkzbtgLp9LCDCtGaDIHjHmahOUmGpNhADJtdkB-eijRh2ci-Eh5eh9G3bDJqchudlGhThCrIh8bD2CDEtgNtgOtgPtgQDFlGiiVhClkOk_NDCjC3bDIHjHmahOmGUpNhADKhudqcrIhTh8b3DyKjQjKjYDEtgStgTtgUtgVDLjnPj3Gh9GjnRjnQjrQj3JjxJjxMkiLjxKDIDwVuIHjCFiDjHDCtgXtgYDFj3Fj3Aj1fj3Cj3DDHakBl0QlGhCDmYDCtgatgbDBtGDEwcrWFDDKHLiCpNjHmahqKhuDhOUDErrItgdtgetgfDFtgRtgWtgZtgcthANbl4ek4QthBp9LCDCtgMthCODlyVprJDBthEDHjCkctKlelLHUMhmaprJk1FprKkuFs_YthDthFthGr2ap9LCDDkNhNlaMklGprJkqdprXk7ZprTprTprTthIr7Zp6ECDB5UDIl3LhhEk-UlpOltDh6KjlAjtQDHhmQh_EkX7TlwDxTkVDDthKthLthMDKHhNjNjHmaqCtXUhOpFDHfmT1f7Eh8fDiDDIhgDyV0fkV3FhwUxSllDDEthKthOthPthQDGmEnShuAqOhgVi3TDKizelxPhwJilbhoeizZjnJj_EhFlxbDMhXiLjPHpFKjchGjHqChNhADDthSthTthUDH2e2Eh3ch6Yi0ai3Vh6ZDIHjHhAhOhNUmapFDIhVsEjWThoWibnT6UDEthKthWthXthYDEthNthRthVthZDJmEnSlahuAioVhwEhgVijJh4GDLHhNpFjNjHUqCtXhAhOrdDDthKthbthcDBrdDEmEnSlahwEDCthethfDCmEnSDFpAiXaF6ADJHpFjHqChNhAhXiLjPDDtiBtiCtiDDEhXiLjPudDFmEnShwEl0dhgVDCtiFtiGDEthdtiAtiEtiHNYlak0EtiIp_HCDHhXiLjPtbudhpJh8DDPyVxS0fhoG3Khtfliajtch6Oj2ahkKimdxWpK-MDNHhNpFjNjHmaUqCtXhAhO3MoHDDtiKtiLtiMDJj2Oh6Oi5Oj2PjlWh8fi5Pj6Rj2eDLHpFjNmajHtXqCmTlvFltIoKDCtiOtiPDIhwUloSimdhlAh9YsE-MltfDIkXiC7TUjChuD7Kh2UDGhXiLjPnIhzbudDDtiRtiStiTDEyVxShoG0fDDkVhwUqIDGkgWkgVh6Kh3ahpJkXDDtiVtiWtiXDGpKxW-MtbxSyVDCthetiZDFtiNtiQtiUtiYtiaNbhtfktftibp_HCDFjWlfseh3IigUDHhXiLjPudhpJsE-UDKH2ehN6RUjHhAhOmajrWDErzGtidtietifDFsE-UhlThyIi9UDHzLjWlftIrGiA6RDDtjBrzAtjCDEjoajnAh-MhvPDEjWlfiAtaDDtjErzAtjFDDtjAtjDtjGNhLljSkrMtjHp_HCDIoIh5U8FhlOhiPi2ah5Ti7fDIalGmRxOpckB9D0JDNrdHhNpFjNjHhXiLLUvAjPhGDDtjJtjKtjLDDmRjChmQDFhXiLjPpVh8DDGlG0JhjPuekiZh5FDHLhTqch9HrIhChQDEtjNtjOtjPtjQDErdh7LikQi-IDFmRamYkLlGDHhXiLHjNpVoIjPDDtjStjTtjUDDtjMtjRtjVNiHoIk2StjWp_HCDEtiJtictjItjXDIkNlamEnSpKsFoILMhsaprJprJprKklHthatjYprTtjZr7Zp_HCDMhiEhiChiDhiBvAhlYipDj2fjiEh4Hh7Yi-JDMkdhjRDiUF4UlPpYlOxIH9YDCtjbtjcDEkdhjR4UhiADIDF6ciDqFlAlTiZDJHhNjHqC3JUhAhOpFDEthKtjetjftkADGDxbiDqFlAlTDFhXiLjPudtbDI3JhhIhhchmD-RyWh3axKDDtkCtkDtkEDFjrRi-ci3Sj2Ni_ODCtiFtkGDFhmHh8ehhUh7G-WDDhXiLjPDCtkItkJDFtjdtkBtkFtkHtkKNYl4Zk8ctkLqjGCDGhXiLjPtbudpVDHhVrdlamEibvGkLDHDFiZlAqFxb8cDKHhNjHqCUhAjNvAhOpFDEtkNtkOtkPtkQDGhiEhiChiDhiBvAhlYDGhVrdlaibmEkLDCtkStkTDGDFvAiDxblADCthetkVDEhhHjqVrdkgIDCtiFtkXDEtkRtkUtkWtkYNbl4Yk8btkZqjGCDGoIh5UhlO8FhiPh5TDLDFiZhqJiDvAlAoOxblElTDLHhNpFjNjHhXiLLUjPhGDDtkbtkctkdDDmRjCxCDDLkiaueDFDFiZhqJhjFDEtkJtkftlAtlBDDh5Fi9Oi9LDGhXiLpVmE8FjPDHDFoOhqJhjFxOiZDDtlDtlEtlFDDqLhXiLDCjCmRDDhhUhmHipXDDtlHtlItlJDEtketlCtlGtlKNhLlrOkwMtlLqjGCDFhXiLrdjPtbDHlGh5KmYj8Atdh5LhCDGrdmEoIpK8FkLDIDFiDvAxb7FlAfDEtlNtlOtlPtlQDI7FtdkBioAh5KlGhtMhCDCtkStlSDDh7LikQj4fDGkLhkLDkBlGaDCtlUtlVDDfDFDFlgGjxLjxNh9Oh5LDEhXiLrdoIDDtlXtlYtlZDEtlRtlTtlWtlaNiHl4dk-FtlbqjGCDEtkMtkatlMtlcODlnJprJDBtleDFkNoIDsThNMhsbprJprJprKk-LprTtldtlftmAq-FqjGCDEiGjZmCkIMhiaprJhtFprXktQprTprTprTtmCq-Fp6ECDEmCkIiWiGMhmbprJhzPprXkqNprTprTprTtmEq-Fp6ECDFiQkPkY3TjwdDFThSiPOiDDIiZhgAlChkPkAhdDoZDDtmGtmHtmIDCiGhWDETjehIhBDJiQkPkYZjaDkGnZiWDEp9GtmKtmLtmMDCtmJtmNDFiQkPkYjoTjzNDHhchecoUkSialKDHInDjQHkGhTnPDDtmPtmQtmRDFchcheiamYDE5einTvYqWDDjeidlKDEtmTtmUp_dtmVDDiQkYkPDEkGjL-J3cDGIjQhThCtV5TDDtmXtmYtmZDKh7dh9dhpXhqCh6JjpGh9ThpL9ahrNDGiQkPkYjehIkGDCtmbtmcDEtmStmWtmatmdNY-Lk9Vtmep9LCDGnZh3DxXh0fhhRhjMDFhIjehSiPTDJiQkPkY3OZiWimBihUkIDDtnAtnBtnCDKh2bhpZhoPhrah-LhtRj9Aj9Bi6LhgADJiWiQIhSiPTZjeiGDCtnEtnFDGh0fhjMhhRhmAnZhqMDCqgBtnHDDtnDtnGtnINbhjfkxFtnJp9LCDFiQkPkYhIjeDKuHyXkMkAhdhlQj2WtVkUh5aDLIiGiWiQkPkYnGDiDkGhTDDtnLtnMtnNDIjqWjrIjqbjqXjrJj3Vj5Gi-ADKiQkPkMkAuHyXhdIhcheDCtnPtnQDBuBDChIjeDGiFoechchenODHIZiQiW5enZkIDEtnStnTtnUtnVDDtnOtnRtnWNhLl4bkuTtnXp9LCDFZiWiQkPkYDFhSiPThBiDDJkMkAhdhlQyXjaiOkUpaDJjehIIiQkPkYiGhTjODEtnZtnatnbtncDLjrNj2Qi3fj2IjocirBjodjrOj2RjxFh3dDHiQjOiGZhTiWIDCtnetnfDCZiWDDhSiPTDDtnStoBtoCDDtndtoAtoDNiHl4ak9GtoEp9LCDEtmftnKtnYtoFODhuOprJDBtoHDGmCkIiGjZiciWM4FprJkaprKk7DtmOtoGtoItoJqzUp9LCDHuRh4Yh5Hh_Ihqdi9Vi9WDNsW9e0GnZqSsD5B5GhdjajOZnGDCtoLtoMDFuRh4Yh5Hh_IhqdDFjehIcxOlKDJhjfhgfkFjdiWiQmbkGl4GDDtoOtoPtoQDHsW9e0G5GjrbiiDh9bDMhdjasajUTZsDtInOhSiPkFDDtoSrzGtoTDKnbhrej3SjpTjqNliLihPh9Qjtfi-GDEmLilBLhQDHTkPhIibjOhSiPDDtoVtoWtoXDGnGxO4dpcsWl0bDIThSiPjOmLiOZODErzArzdtoZtoaDDilBlueluEDFhEkemLmBvJDFhIsWxOjecDEtocrzGtodtoeDGtoNtoRtoUtoYtobtofDFqJLkFjdmCM6NprJitbprKktPtpAprTprTtpBr2ap6ECDCiWZDJxXjOhoPhpZnZh3DljFloKlIDEtpDtnTtoCtpEDFhxMi3chraj8fioZDMiFnOjakAkMhdhTZzRlHiOiJDCtpGtpHDCtpFtpIDHhSiPTjOiQkPkYDQhrDi8EhpYhiKh-ChqCh9dh9Bh9Th6JjiD9aj2Hi8FvKjsXDCtpKtpLDGhSiPTjOxXhoPDHpKmEjPtbhXiLhgGDIHjHiCUkMkAtEtQDDtpNtpOtpPDDjchTKDF1IqMmbtEjODErydtpRtpStoCDDtpMtpQtpTNYizOk9QtpUqkaCDGhSiPTjOiWiDDGuRhhNnbsW5Gh_GDLZ1ImbkMkAhdiQqStEjOxXDDtpWtpXtpYDE1ImbqMjODBmLDGhSiPTiWZjeDEtpatpbryUtpcDHh9bj6Mj6L5GiiDhpXjtTDJhSiPTjOxFkGkMkAhdDCtpetpfDDtpZtpdtqANblzVkuQtqBqkaCDEhSiPThBDJiWiQkPZhHjOkYjalIDEtqDp9GtmKtqEDEiQkPkYiGDEhSiPTjODJkGZkMkAhdhWpVjQiWDEp-StqGtqHtqIDBhHDCZqNDFhWiGVWiWDEtqKtqLtqHtqMDDtqFtqJtqNNhLl2EkubtqOqkaCDFhSiPThZhBDEmAilEiVxaDGhWiM-PnFjtehjDDIkGZpVnDiWiGhJqPDEtqQtqRtqStqTDJh-TjxWjxfjyAi3JjxYkhVi-MjmIDHhSiPTiThVxFhJDCtqVtqWDFnFxT8PvJsVDGhSiPTlKhIhBDJkAkMhdjaiQZiWxajUDEqrEtqYtqZtqaDDqzEqiWtqDDEtqUtqXtqbtqcNiHilEk9PtqdqkaCDFhVibjXhoLvGDIThSiPOhBhFhZhIDEqpPtqfqzEtrADEj4L2Jj5ZhmIDGhWThBiRhSiPDHhVibhoLlJkAhdjaDDtrCtrDtrEDChVibDC-IlpMDEtrGtrHqpPqzEDDtrBtrFtrINjMh2Rk9LtrJqkaCDJiGsDqS3Sh5Oh9B9ailQl2QDJhSiPThBjOOiWhdjeDDssVtrLtrMDFh2Wh0WsDiQj9aDJZiWkMkAhdjOkElvKivIDDssVtrOtrPDHhrYkhYh8GjxDjxBjjGjxCDHhSiPTiWjOiDjeDCtrRtrSDDtrNtrQtrTNnHizTk9WtrUqkaCDFhSiPTjOiWDHhEjfrJfsSqKjJDJVWXiQZhIIiWjODEtrWqxftrXtrYDGh6UhlejrXh6ThmCiqWDIfqKhSiPTiWjOcDCtratrbDEiJoBibhVDFqK5SrGfmYDEtoCtoBtrdtreDDtrZtrctrfNtBlpNk9JtsAqkaCDHtpVtqCtqPtqetrKtrVtsBDHiWlIiGjZqJhKofMhscprJkpJprKktOtpJtsCprTtsDqwMqkaCDDhHnXkcMhsdprJhieprXkwOprTprTprTtsFqwMp6ECDBjnbDLhdjUkUiVnUkMjakAtVhpQpaDCtsHtsIDIhdkUnUpah7ekgKtVjaDDtqKp9GtsKDFi4Yi4ZjkZjkai4WDIhdjUkMIhKkUresMDCtsMtsNDDtsJtsLtsODFjcrEnNoWmBDHKhfzJh3XinXmDiXDKVWXIpB7ZchFhZjDDEtqKtsQtsRtsSDIhxdhxYjwCjwMhxEjncjwFjwKDKjcrEnNoW6ShZhFoDVhBDDtqKtsUtsVDDh3fioFi4bDGzJhfKmDiXwGDIjcnNiUlQxDqZlPODDtsXtsYtsZDDtsTtsWtsaNYiuck9Mtsbp_HCDBlldDFiMiEuJhoUikCDJVWXIrYiXmW7ZhFDEtqKtsdtsetsfDF0GhvN0OkiDhmBDJiMhWhoUoDiXIhjDoClEDDtqKttBttCDGIVWXlHibDHThBcnBOhZhFDEtqKqzEttEttFDDttAttDttGNbi2Nk9NttHp_HCDCtscttIDFhHuYickcjZM4GprJprJprKkpUtsPttJprTttKqwMp_HCDFjuHh4Zh4BoX0GDJnOiFhjdhgIiVrK0cyKiiCDDtqKttMttNDBttODHi4ei4di5Bi3ei4Ui4ch4ADMkShdjUiEatVhCnZiRlOiUrKDCttQttRDGmAiVmf9bnUtVDKwLhKjyQjyXjwXhDqalJ-OjwYDHIsMZiSqAxD1JDEtqKttTttUttVDJtVkUhdjiOh7ehpQkAjwbkMDIIsMpUqZnPwGlle4SDDtqKttXttYDDttSttWttZNYhkXkoWttaqjGCDDkErcnDDNhcheiVmfnPiaiUlPc3LmX4UnBDEtqKttcp9CttdDEi5Cj6Oh3fh4ADKIpUsMhfKzQuIvZnXwGDLhcheiaiUlPqZrKkdlO3LFDDttftuAtuBDEmfoXltZyADGpRkErcsMl2S0cDInXuGvZpUhzYjTtIoJDEtqKtuDtuEtuFDDttetuCtuGNbljKk7YtuHqjGCDBnXDIh1GijLiTltOi1Ui8DlgWlnLDCtuJtuKDIh8EiqTjwAjwDjwIjvei4Ji4LDFjtSltPihHh1GhvZDDtqKtuMtuNDIoUuXieh1ZlR2BnWoYDLkTjpDsNwIlQjJyGzJhgNhClFDDtuJtuPtuQDDtuLtuOtuRNhLlnHkpVtuSqjGCDFZqNh2fubiDDLhvXiAjWoJuPtI7SiYj3Uj3TzODJufrI3DuGpUjQkb4W4NDEtqKtuUtuVtuWDBhxADK7StIoJhvXuPiAzO1OahpEDCtuYtuZDDZqNiDDEiOh4ZjiTljeDDtqKtubtucDDtuXtuatudNiHiDk6ItueqjGCDFqNhXiLqLZDGoBlalHlyYibhVDNh_OwdlbinBizRkiQ3F2dh_BrGiMielKDEtqKtvAtvBtvCDGhlci7FihQh0EhFyTDGqNhXiLyFlHibDDtqKtvEtvFDFhpRi4a-OjkFjkGDGlHoBlaxaibh6SDMlO9YrGiMlKie0UlbuW5ShCqbDDtvHtvItvJDDtvDtvGtvKNjMlwQk7CtvLqjGCDIDlElDlWiDoXhkX9bDJiZnclVlCoKrNwKxVh3VDDtqKtvNtvODEhxAioGi4Xi4fDNiUlPlOrKiZlCikXqNoOmSlVoKkBDCtvQtvRDCnXh4BDDFDiDDFqNlEiyQZubDEtqKtvTtvUtvVDDtvPtvStvWNnHlSkzItvXqjGCDGttbtuItuTtuftvMtvYODhtOnHDBtvaDIhH2ZuYzbuZnXlaqYM4HprJprJprKk1ZttPtvZtvbtvcqwMqjGCDDmNOicDChahMMhibprJ_RprXk6HprTprTprTtvetvfp6ECDDiOj-Ij5ADMhdjUkUhpQinGl0BloRkMnUiVkAtVDCtwBtwCDJlcmImOkbmQjlF4W4NmPDIhdjakCmJhWkUkAjUDEtwErrHp9GtwFDFkCmJhWk_ChrWDGsf5JjDlchdjaDErrHp9GtwHtwIDBiODIvZ2YhzfijWjpJltFsQrKDCtwKtwLDEtwDtwGtwJtwMDFmNOicjZpdM_OprJkaprKkvatwNprTprTtwOtvfp6ECDEjE0c7WlvSDKrKnGivXlPqZiUhgNoJ4diSDDtwKtwQtwRDBtwSDJjySjyUiqAjyZjhNjofjyYjwZjyMDIhVibkLlJoD9YZtYDCtwUtwVDMjyPjyTjuFhlSjvbi3C-Zi3EjyRjhMlubjiIDCtwKtwXDDhVibkLDFwR0BjpArWlvRDChpAODEs5VtwZtwatwbDDtwWtwYtwcDDAuTGNYiiPiuVtwdtweCDOlFkTrFrUnCmDpBxHhtXoR1SlMhgeoaDDtwKqwCtxADChDeDJh6Eh6fjiZjnZrFh4IlMjifjqLDEiO0cxAjEDDtxCtxDtxEDCiOxADLjsCj2dhpVjrfjpKjqKhqahqZ0Qkgej5KDCtxGtxHDFpbhwFrUhtXhgeDGiRjOhDehzWweDDtxGtxJtxKDEtxBtxFtxItxLNblhVk7UtxMtweCDDkFmLnbDDtwKryUtxODDiOh6cxADGjSnDjLiQkPkYDJnFvJlJqMsVZxTiGjODDtxQtxRtxSDEZqNiDlJDDtxQtqKtxUDGhXiLoBlHjPqLDHlJjOh2fpYZhWiDDDtwKtxWtxXDDiBIHDIiGjcTsDhBhIjehTDIZjOiWlJiDkPhHiQDEtwKtxZtxatxbDDnbkFmLDChpR-ODGhrYh8GhxRjS3TiQDDtxdtxetxfDGtxPtxTtxVtxYtxctyANhLiGk1PtyBtweCDHjAuOmKoaldnWtWDImJwTjBhEjJkCTiiUDDtwKtyDtyEDDmJwTkCDExAiOhiN0cDDqgGtyGtyHDFhlPzAhjcoYjVDFmJTzEhEwTDDtwKtyJtyKDCmJwTDHmKoajKtWjVldsUDDtyMqgGtyNDDi3Pj4Ni3QDBtyPDFtyFtyItyLtyOtyQNiHxUk9OtyRtweCDKhWhViblJpXZThBiRhhBDDtwKqpPtyTDEjhTjhVjhUi3BDCqpPtyVDFj5Y2Jj5Xj5ahrQDDiOxA0cDGhgclJhVZiRhWDDtyXtyYtyZDFhhHhwdj-Lh6Ri3FDDqpPtybqzEDEtyUtyWtyatycNjMh2Rk8VtydtweCDKjfrJ3NzGsBizchJjElvNzEDDtwKqxftyfDEhwWizdzGsBDFjYjKiJxdkJDDtwKtzBtzCDDxAiOhiNDDqhJqxftzEDDhmCh6UhleDGfwelJzEhgc9YDGhwWhtRhgKrJlvXzGDDtzGtzHtzIDEtzAtzDtzFtzJNnHixJkvCtzKtweCDGtwftxNtyCtyStyetzLDIOqJpCkNhHofiGhKDDhMhaiKM_PprJigKprKk0DtwTtzMprTtzNtzOtweCDEtYDvbiDDMiZnclVlCkBoJaoKiUkLhgcZDDtwKtzQtzRDFhNkLZubqQDIhVibhClbwdoDlKieDDtwKtzTtzUDCtzStzVDHhNkLmYhVibZubDDiJwOjfDDtwKtzXtzYDE8Chqb8BhrODCiJjfDCtzatzbDHxahJrLhClbmYi4KDDtwKqxftzdDDkLmYubDEVWXiODEhVjfhDjADEtzfqxft0At0BDEtzZtzctzet0CDEAuTGhPNYiKk7dt0Dt0ECDIhNkLmYhVibZhEubDGhDoGiRwEpHsbDLVWXInKiTFiXmW-HHDEtwKt0Gt0Ht0IDE8C8BhrOhqbDFhDoGiRwEpHDCt0Kt0LDIh7Qh7Rh7Ph9Ii6Uh4Wi6ci6YDEiOkL8C8BDCt0Nt0ODFh7Qh7Rh7Ph9Ii6aDHIF-HiXmWmYkLDDt0Qp9Gt0RDEt0Jt0Mt0Pt0SNbi1Ik7bt0Tt0ECDHjAldjKhvDmKnWhoADHhEsSrAjJk-ZiYaDEtwKtzXt0Vt0WDIh9Lj4Rh7Si3Li3Oj4Ch9Ki3aDCt0Yt0ODFjAldjKhvDmKDCt0Kt0aDDh9Lh7Sh9NDHmKnWoaldjKhvDjVDCt0ct0dDEt0Xt0Zt0bt0eNhLxUk8Gt0ft0ECDDt0Ft0Ut1AODlsfprJDBt1CDFmNOiKickODDhaiKhMM_QprJnieprKknNtzWt1Bt1Dt1Et1Ft0ECDCiKqJDCiKjGM_EprJhidprXksCprTprTprTt1Ht1Ip6ECDFjfrJzG3NsBDIfcoUrLnGTDuPDDqxft1Kt1LDCiJvQDCuRtfDHjfhVibhJ9HfoUDDt1Nt1Ot1PDCt1Mt1QDFiJvQwOhgKjkfDFHUhkRhOtTDILhQrUhjZhEkekFjODDt1St1Tt1UDIjzej7Fj0A9Ihkfh7VjsKjzdDHLhjZrUhEkekFjODCt1Wt1XDEhjZl3RlmFl2VDEhEkeKzfDDLhQrUDHiJiShzWHUehgKDEt1Zt1at1bt1cDCj0ajzZDFsfi8K5JjfhTDDt1eqxft1fDEt1Vt1Yt1dt2ANYlgUkpat2Bp6EBDGkVtFqXqIxMxGDHh_Ah-fh_Dh7Th3ZkgRi3RDCt2Dt2EDGkVtFxMxGlsAlkBDLjPpK1Ll4QhgGhXiLnbmEhkOnIDDqxft2Gt2HDFh8OjyOjiBkibi-HDHiJtQrJxGh1afiMDCt2Jt2KDDt2Ft2It2LNblnMktIt2Mp6EBDEiJvQwOimZDGiGhWhjWkCmJZDDt2Op9Gt2PDJhjWhWiGlwH9MlrKh-FhoRimYDDqsCp-St2RDFhqQhqPhqOjmPjmODHVWXIiGhWhjWDCt2Tt2UDDt2Qt2St2VNhLlgVk5Gt2Wp6EBDDt2Ct2Nt2XDGiKqJKHUicM2LprJkaprKm3Gt1Rt2YprTt2Zt1Ip6EBDDkNqYlaDCiKhMMhiTprJhtDprXk9HprTprTprTt2bt2cp6EBDCoBlHDE6UhgQihRjmdDHtSyWhKhXiLifl0PDDt2et2ft3ADFhXiLqLnIlHDGzRluJigafhgD5SDGhHjdleLkZlFDDt3Ct3Dt3EDCt3Bt3FDIhXiLqLnbnIjPlHoRDH3Fh_Oh_BlwPj5Mj7ZhtfDHhVibqXiUjXhoW4bDDt3Ht3It3JDGjmDjmEi8Li8Mj2Sj7YDLhXiLjdlHjPqXjXiMDhEnIDCt3Lt3MDBlaDFhXiLqLjPlkUDHxGi0C4biFiMFrGDDt3Ot3Pt3QDFhXiLqLnIjdDEtRifqM1GDIljdqBpPpXhBTiUcDDt3St3Tt3UDEt3Kt3Nt3Rt3VDCAuTNYilcktXt3Wt3XBDJ8EioMinYjkPixRiweinZh6GkiODNhXiLcfyJiFlHxQnZjdnOF0dDCt3Zt3aDCtQ1aDHhXiLqLjdxQnIjPDGyJcfhSiPTDDt3ct3dt3eDHhpG1b-BllfjvFjvIjvHDHhXiLqLxQnIjPtQDKlmdh1ahZiiBcrJTkVjO7ZDDt4At4Bt4CDEhXiLjdqLDEOThBjODBhEDEyFlHhVibDEt4Et4Ft4Gt4HDEt3bt3ft4Dt4INbtQktRt4Jt3XBDEoBuQlHxaDEiM-PvRiFDMhCwdlbjQielzXoZ0UlJlKaiVDDt4Lt4Mt4NDDoBuQlHDHhchecrGmYoUiVDJiMxGkV1btQhCjQwdlbDDt4Pt4Qt4RDExG7PkVuWDEtQh2LimD1bDHiMiVhcherGc-IDEtrGt4Tt4Ut4VDDt4Ot4St4WNhLhVksGt4Xt3XBDKoBuQlHhwdhhHjqah6RjmJj_Hj_NDJhFhZOThBnBchI8TDDqzEt4Zt4aDIjhRjhXkhdjhZjhSjhYjhQi6eDQlHhF5RhVibsakMhhFiFh0DnOhChXhTFuIDCt4ct4dDFh7aijPipakiEi5IDJlyb-BweloDh0D1biubuBjmCDDtrGt4ft5ADC1bimDDGipHi_cjgLjlRjtMi2MDFhXiLh7OxQjPDFhWhFhZhIsaDEt5Ct5Dt5Et5FDEt4bt4et5Bt5GNiHjZk2Ht5Ht3XBDHhXiLoBlHjdnIqLDIiRoGO7MhwBpHwEhoYDDqpPt5Jt5KDH2JirDj5W8D4c-bj5cDHiR8ejjboGpH7MhoYDJhXiLoBlHjdnIqNhqVhhbDDt5Mt5Nt5ODIj_cioCipbl3SjmBkgckgdlxXDHoBlHhXiLnIjdhWDDqpPt5Qt5RDDt5Lt5Pt5SNjMlzOk3Kt5Tt3XBDHVWXiXmW5flDDGhDiRoGmUwEpHDHoBuQlHhXiL8Eh2LDDt5Vt5Wt5XDEoBlHhXiLDJ2IjgMi6Vi6djycjgX-Qh-Sh4WDCt5Zt5aDGIiXpAnKnW-aDGhDwEpHiRoGmUDFoBlHuQhXiLDIiiYlPpJjJyKjqThEZDEt5ct5dt5et5fDCiRoGDD6RlyR7ODFFiXmWpAjXDDhVibyFDEt6Bt6Ct6Dt6EDEt5Yt5bt6At6FNnHl2CkqJt6Gt3XBDGt3Yt4Kt4Yt5It5Ut6HDHkNlaqYjdhKjZicMhsBprJprJprKk6Vt3Gt6IprTt6Jt2ct3XBDGhXiLqLlHnIjdDHDFlAlTlQqF1HDLkdhjRhiA4U-RpYyWzRivPhgDxIDDt6Lt6Mt6NDRhiEhiChiDhiBvAi6Gi6Ji6Hi6Ii8ei8fioLi2Ti6Kh7YjsYi3DDMiUDFlPiEkdlK8clOxIpYiRDCt6Pt6QDEhXiLqLjdDEhVlaibvGDFDFiZlAqFDH-IhgblJikTkLoDZDEt6St6Tt6Ut6VDDhXiLh7ODCtkIt6XDEt6Ot6Rt6Wt6YDDAuThPNYlnKk7St6Zt6aBDFZqQjZublLDKDFiZlAjpPiDxb8cnclEDDt6ct4Pt6dDEDlDlWlEDGiZnclVlCoKwKDGoBlHuQhXiL8EDDt6ft7At7BDDlHoBuQDD8TmSh-EDHDFlE-RqRlLlADDt7Dt7Et7FDDt6et7Ct7GNbqQk9St7Ht6aBDCt6bt7IODi2FYODi2IbDCt7Kt7LDEkNqYDsTMhsCprJprJprKk4CprTt7Jt7Mt7NqwMt6aBDEkCmJhWiGDGsf4R5Jimfl1OilCDEqxfp9Gt7Pt7QDLiO-OhpRhxMiQi3dhhNj4Xj4ahhbimHDJfzRjfjEhuFhgfZiShVDDqxft7St7TDMhoRhxf9Mh-FjpIllPh-Nj9Mh6PjmUh3WkhUDHiJjYkJIjasfvfDCt7Vt7WDEjYjKkJ6aDD3NzGsBDIuPTiMhwKrRDnGijWDEt7Yt7Zqxft7aDKjmRjmSjmQjmMhxVhqQh6Sh6ThqPhqODLlKrLhClJiMTiEhcheZlbDCt7ct7dDFt7Rt7Ut7Xt7bt7eDEvNiKjZicMhmTprJhicprKnhHt7fprTprTt8At2cp6EBDibp6Fp6fp8Op-Kp-NqiUqjeqkBqkEqoYqqLqqOqsKqtSqwKqwNqwPqyKqzVqzYq2Rq4Zq6Vq6Yq6aq7eq8Sq9Mq-Dq-Gq_SrhLriCrkMrmHroVroXrqBrrerrfrsarvArvCryPrySr1Hr2br2er5br6fr7br7dr8OshWskesoAsqPssRssUsucsxKs0Ns0Ps5Js6Fs6es7as-Ms_IthHthJtjatmBtmDtmFtoKtpCtsEtsGttLtvdtwAtwPtzPt1Gt1Jt2at2dt6Kt7Ot8BPQt8CprTt8DprTDCJiIM_GprJhsfprXkwFprTprTprTp6Cp6Dt8FBDDJGpMM2TprJhnFprKkwBp6bprTprTp6cp6dt8HCDCJpMNYi0Ak9cp7at8JENbi1Nk8Xp8Jt8JEDEKhEkeh3SDDuWmjNl7fDEp7At8Mt8Np9GDEuWmBvJqZDFIiXhVibhgfDEp7Ap9Nt8Pt8QDCt8Ot8RNhLn4Qn3Vt8St8JEDDt8Kt8Lt8TM0ZprJhtHprKnjDp7Kt8UprTp8Mp8Nt8JBNYivck4Ip9Kt8FENbiyfk5dp9Ut8FENhLlwJk5Cp-Dt8FEDDt8Wt8Xt8YM4AprJkrcprKkoIp8dt8Zp-Hp-Ip-Jt8FBMhiWprJk0NprXk1aprTprTprTp-Lp-Mt8FBNYlpYk7Fp_Gt8FENbi0WkuYp_St8FENhLivekuUqgEt8FENiHizNksOqgUt8FENjMlvek9YqhGt8FENnHlwAk1WqhWt8FENtBlmUkzVqiDt8FEN4elvdkyFqiPt8FEDIt8ct8dt8et8ft9At9Bt9Ct9DMhsHprJprJprKkwEp-Zt9EprTqiSqiTt8FBNYlvckvYqjFt8FENbizMk1AqjWt8FEDCt9Gt9HMhmVprJprJprKkybprTt9Iqjbqjcqjdt8FBM_HprJhzOprXk4YprTprTprTqjfqkAt8FBM6CprJhnAprXk6RprTprTprTqkCqkDt8FBDDJpMuDNYizGk0WqlHt9MENbixOk0ZqlUt9MENhLxUkxIqmLt9MENiH9UksYqmZt9MENjMlqCk6QqnLt9MENnHsUk3Cqnat9MENtBiKk6SqoFt9MEN4eiyWkweqoTt9MEDDj2Bi9Jj2EDHrXxJrReokRh9XnaDCt9Vt9WDElmPrHloei7KDCnMijeDGrXxJrRnah9XiqBDDt9Yt9Zt9aDCt9Xt9bNhublxJnhat9ct9MBN9LlvfkwLqlet9MEDDl_emgBmjXDGrXxJrRtOhjEIDCt9ft-ADErRxJrXosaDCjfivQDGh2YlwXpichgUh0afDEqkFt-Ct-Dt-EDCt-Bt-FDBpMNixWo2Knhbt-Gt-HENixYk-Vk6MqkZt9MEDMt9Nt9Ot9Pt9Qt9Rt9St9Tt9Ut9dt9et-It-JMhsIprJkaprKk6KqkPt-KprTqoWqoXt9MCNYlyekxWqpNt8FENblzPkrPqpat8FENhLlzWkzKqqGt8FEDDt-Mt-Nt-OMhsJprJigCprKk6OqpAt-PprTqqJqqKt8FBM6DprJiuMprXknUprTprTprTqqMqqNt8FBDDh2CwMhjLDDqqPqqXt-SDFwMkiMjvSi7Zi8cDCqqat-UDFnJLhQl5KrUDEqqPqqdqqet-WDDt-Tt-Vt-XDDJxB6PNYonEn3dt-Yt-ZENbixBkyNqrKt-ZENhLlwNkvfqrYt-ZENiHlwMkveqsFt-ZEDHrB6ThkcqKzdmFqADEvDrFhnVzUDDqqPt-et-fDEzUhrWioUh4JDCqqat_BDCt_At_CNjMogKnkEt_Dt-ZBDFt-at-bt-ct-dt_EMhsKprJksWprKk6PqqWt_FprTqsIqsJt-ZBNYl5Mk5YqsTt8FENblrEk3Bqset8FENhLluCkyaqtLt8FEDDt_Ht_It_JMhsLprJkqOprKkmXprTt_KqtPqtQqtRt8FBDBJNYl2Dk2WquNt_MENbimEk2YqvJt_MENhLlwCk2Zqubt_MENiHljUk2VqvXt_MENjMlqAk2XqwFt_MEDFt_Nt_Ot_Pt_Qt_RMwCprJk1XprKnlOquAt_SprTqwIqwJt_MBM6EprJhifprXk6CprTprTprTqwLqwMt8FBM8HprJhseprXkwQprTprTprTqwOqwMt8FBDCJydNYigbkxZqxEt_WENbi1VktLqxdt_WENhLiKkteqyGt_WENiHlkPkwVqxOt_WEDEt_Xt_Yt_Zt_aM4BprJm2LprKkpOqwat_bprTqyJqwMt_WBDEhgQivUi4EjmcDEifyWtSmbDEqhIqyLt_dt_eDErLilWilXqSDEqhIugAqyQqyRDCt_fugBDHhSiPThBilXsDqSDGikBizLyWiftRlteDDqhIugDugEDE4cirE2J-bDGikBizLyWqSsDlteDCugGugHDCugFugIDDxBpMydNYpgEm6eugJugKEDFhVibvGpXh0LDIiVjIcieiMlbjQhCDDqhIugMugNDEhmIirGjrDisADGjIlbiySielJhCDCugPugQDCugOugRNbh2RnvSugSugKEDChWh2NDEqhIugMugUqzFDDhVvGpXDFIVWXuHDEqhIugWqzHugXDD2Jh9Wh9VDDOiRh2NDGjakAhdkMiOpaDDugZugaugbDDugVugYugcNhLo_fnvTugdugKEDDugLugTugeM2UprJmxTprKm6EugCugfprTqzTqzUugKCDEhVibhJ3ADGrLilWqShgQivUpqeDE4M0SifrJDEqhJuhBuhCuhDDBuhEDIhSiPThBilXsDqSrLDH4M1NrJ0S3Ah1AikBDDqhJuhGuhHDEh8Al_fmgA0QDCjfhwVDFTsDqSrLhBDDuhJuhKuhLDCuhIuhMNYo2Hn2cuhNugKEDEhVibhJ9HDDqhJuhPugNDHlwXh2Yh0aixah2Ih2HtPDGjFhVmYhJjQlbDDqhJuhRuhSDCuhQuhTNbo2Im7FuhUugKEDDhWZvEDEqhJuhPuhWqzFDDhVibhJDEqhJuhYqzHugXDCuhXuhZNhLo2JnvFuhaugKEDDuhOuhVuhbDEiKjZIicM8IprJmxSprKnmBuhFuhcprTuhdt2cugKCM6FprJk0SprXk2MprTprTprTqzWqzXt8FBDCJ6ONYlnUkvLq0KuiAENbh1Qk3Dq0YuiAENhLlydkxGq1CuiAENiHhoMkzYq1XuiAENjM8Vk4Zq2AuiAENnHi1Zk1Gq2KuiAENtB7OkoLq1MuiAEDHuiBuiCuiDuiEuiFuiGuiHM4CprJprJprKkuIq0DuiIq2Oq2Pq2QuiABNY-Lk5Qq3Dt8FENbl5Ck4cq3Pt8FENhL2Ck9dq3dt8FENiHlhFk9Dq4Lt8FENjMlpBkuVq4Vt8FEDFuiKuiLuiMuiNuiOM6GprJprJprKkpZq2VuiPprTq4YqzXt8FBDDJG_SNYlwWk7Wq5MuiRENbrHk5Sq5XuiRENhLxUksTq6DuiRENiHllZk9Zq6QuiREDFiAjWyAlf2aDEoP6RkQlMDEVWIpBDEqwCuiWuiXuiYDEhhMqUhhLhiIDEiAjWyAlfDCuiauibDCuiZuicNjMh3InzEuiduiREDEhWvE3R5XDFhITjehZlKDEVWIjFDEqwCuifujAujBDEhWiQkPkEDEhIThZhFDDuiaujDujEDCujCujFNnHokMm7CujGuiREDDZqQhoIDEOTh2PhBDFsan4cmSihQn_KDEqwCujIujJujKDDmgZl7DmiADGZqQhWFDmSDCujMujNDCujLujONtBoxDmxeujPuiREDHuiSuiTuiUuiVuieujHujQM4DprJigMprKk0dq5AujRprTq6Tq6UuiRBM6HprJhtGprXktCprTprTprTq6Wq6Xt8FBM6IprJhnCprXk0XprTprTprTq6ZqtRt8FBNYluVkuRq7Nt8FENbluNkuKq7Zt8FEDCujVujWMhsMprJkaprKk0eq7BujXprTq7cq7dt8FBMhsNprJkyfprKkuGq8PprTprTq8Qq8Rt8FBMhsOprJigJprKkwTq9JprTprTq9Kq9Lt8FBMhsPprJksUprKkrEq-AprTprTq-Bq-Ct9MBMkkZprJkxMprXk9IprTprTprTq-Eq-Ft8FBNYl1dk0aq_At8FENblrCkqGq_Mt8FEDCujdujeMhsQprJkaprKkmDq-Uujfq_Qq_Rq-Ft8FBNYihFklKrgOt_MENblJkySrgat_MENhLilOkxcrhFt_MEDDukBukCukDMhmWprJnzIprKk0crgAukErhJrhKq-Ft_MBDCJGMhzGprJkyVprKn1YrhfprTprTriAriBukGBNYiyMk7OriZt8FENbliIk4arjJt8FENhLivSktcrjZt8FENiHqRkqHrkGt8FEDEukIukJukKukLMycprJhmeprKkxdriHukMrkKrkLq6Xt8FBDCJuDNYpQk8PrkZukOENbiydk8WrlRukOENhLivak7QrmDukOENiHlYk5TrlDukOEDHnAqe5I9FrOiA2aDCt9VukTDHnAqe5I9FrO2X2aDCt9YukVDCukUukWNjMlxJn1EukXukOBDFukPukQukRukSukYM0aprJhmcprKksarkSukZprTrmGq8RukOCNY-Lk4RrmZt8FENbhpOk4PrnFt8FENhLl5Dk4WrnSt8FENiHhjfk5aroDt8FENjM2Ck4droQt8FEDFukbukcukdukeukfMzXprJhmdprKk2NrmOulAprTroTroUt8FBM_JprJhtAprXkuHprTprTprTroWqzUt8FBNYiwFk9CrpKt8FENbtZk8frpYt8FEDCulDulEMxfprJkaprKk5ProdulFrpfrqAqjdt8FBNYixGkyRrqWt_MENb3CkwUrrEt_MENhLxCk2Trrat_MEDDulHulIulJMzYprJkrFprKkxXrqHulKprTrrdq-Ft_MBM6JprJhmfprXkwCprTprTprTroWq-Ft8FBNYigekxarsLt8FENbizSkyBrsWt8FEDCulNulOMhmXprJprJprKk5JprTulPprTrsZqzUt8FBNYllNk9brtRt8FENbrNkvcrtdt8FENhLi1fkyTruOt8FENiHlzCk9EruZt8FEDEulRulSulTulUMhmYprJprJprKktbrtCulVruerufqzUt8FBM8JprJhtEprXksFprTprTprTrvBp-JukGBNYizQk8TrwEukGENbkEk7NrwTukGENhLxUkzDrxIukGENiHl1Qk-JrxVukGENjMqRk4VryIukGEDFulYulZulaulbulcMzZprJhnBprKkuBrvRuldryNryOp-JukGEM4EprJk1LprXktSprTprTprTryQryRukGBNYizPktHrzIukGENbiwSk7VrzYukGENhLiwakzOr0FukGENiHljTkuZr0VukGENjMlmCk7Jr1DukGEDFumAumBumCumDumEM8KprJitaprKk3EryXumFprTr1GryRukGBNYl4Xk8Cr2DukGENblrDk7Br2WukGEDCumHumIM_KprJkrbprKkpYr1PumJprTr2Zr2aukGBMhzJprJk1RprXkqLprTprTprTr2cr2dukGBNYhlFk3br4CukGENbhwZk7Rr4NukGENhLiyXk8Or4bukGENiHnCk8Ar5HukGENjMiwJktdr5XukGEDFumMumNumOumPumQMhsRprJprJprKkpXr3QumRprTr5aryRukGBNYimIk7Kr6MukGENbltQkpNr6YukGEDCumTumUMhsSprJprJprKkwPprTumVr6dr6er2aukGBM8LprJkqKprKkxer7VprTr7Xr7Yr7ZukGBMhsTprJkrWprXkpcprTprTprTr7cp-JukGBM_LprJkaprKkvEr8MprTprTr8Nq9LukGBNYl0VkuOr9HukGENbl1Gk5Rr9YukGENhLlhXk9Xr-IukGENiHi0JiuWr-UukGENjMxUkzEr_DukGENnHl5Jkuar_TukGENtBljWk9Kr_fukGEN4elrHk8EsgRukGENhubluOkuPshBukGEN9LqRk8JshOukGEDKumaumbumcumdumeumfunAunBunCunDM_MprJigFprKkwKr8XunEshTshUshVukGENYloAk7esiVukGENbiwPk7PsjEukGENhLixZk8BsjWukGENiHl1Ik1YskGukGENjMlnGk7MskXukGEDFunGunHunIunJunKM_NprJigDprKkrasiGunLskbskcskdukGBNYk-fk7cslOukGENbhpAkzCsleukGENhLlLk3fsmSukGENiHqTkoFsmdukGENjMlvak9AsnMukGENnHlEkxHsnaukGEDGunNunOunPunQunRunSM6KprJkrVprKkmEslCunTsnesnfqzUukGBNYiyGk6AsoSukGENbi1akyWspKukGENhLiuYk8YspYukGENiHi0PkzMsqJukGEDEunVunWunXunYMhsUprJigEprKksSsoEunZsqNsqOp-JukGBNYl2Mk8asrDukGENbimIk8RsrRukGENhLhzZk9asreukGENiHl0Ok7fssLukGEDEunbuncunduneMhsVprJkrUprKkxbsqXunfssPssQqjdukGBMhiZprJkqbprXk8IprTprTprTssSssTukGBNYlhBkxAstTukGENblkdkyXsuAukGENhLikfk-KsuVukGEDDuoCuoDuoEMhsWprJkaprKkyDstBuoFsuZsuasubukGBNYl3Hk-IsvRukGENbivfkuXswFukGENhLl1Hk7GswVukGENiHlLkvNsxGukGEDEuoHuoIuoJuoKMhmZprJk6YprKk7AsvEuoLprTsxJsubukGBNYi2Gk7asyEukGENbk_Pk8FsyVukGENhLpIk8UszEukGENiHlqDk9fszQukGENjMlufkucszcukGENnHlhYk6fs0JukGEDGuoNuoOuoPuoQuoRuoSMhsXprJkvOprKk6DsxSuoTprTs0MssTukGBMhzKprJigNprXkwWprTprTprTs0Op-JukGBNYiyeksMs1IukGENbiyHk5Is1WukGENhLi1BkqMs2OukGENiH0LktZs2fukGENjMl0WkzBs3MukGENnHl1Ak3As4AukGENtBlpFk2Rs4QukGEN4ehuVkyGs5CukGEDIuoWuoXuoYuoZuoauobuocuodM6LprJigBprKkuAs0Wuoes5Gs5Hs5IukGBM8MprJiuHprKkuCs6BprTs6Ds6EqjdukGBM6MprJkzcprKk6Ws6aprTs6cs6dp8NukGBMhsYprJkzQprKk7Xs7YprTprTs7Zp-JukGBNYnCk8Ds8OukGENbhjbk7Ls8eukGENhLlrSkwAs9MukGENiHljVk8Qs9YukGENjMkFk8Hs-IukGEDFupDupEupFupGupHMhsZprJkzNprKk2Os8DupIprTs-LryRukGBMhzLprJkqYprKklMs_EprTs_Gs_HqjdukGENYljJkzbtgLukGENbl4ek4QthBukGEDCupLupMMhmaprJk1FprKkuFs_YupNthFthGr2aukGEMklGprJkqdprXk7ZprTprTprTthIr7ZukGBNYlak0EtiIukGENbhtfktftibukGENhLljSkrMtjHukGENiHoIk2StjWukGEDEupQupRupSupTMhsaprJprJprKklHthaupUprTtjZr7ZukGBNYl4Zk8ctkLukGENbl4Yk8btkZukGENhLlrOkwMtlLukGENiHl4dk-FtlbukGEDEupWupXupYupZMhsbprJprJprKk-LprTupatlftmAq-FukGBMhiaprJhtFprXktQprTprTprTtmCq-Ft8FBMhmbprJhzPprXkqNprTprTprTtmEq-Ft8FBNY-Lk9Vtmet8FENbhjfkxFtnJt8FENhLl4bkuTtnXt8FENiHl4ak9GtoEt8FEDEupeupfuqAuqBM4FprJkaprKk7DtmOuqCtoItoJqzUt8FBM6NprJitbprKktPtpAprTprTtpBr2at8FBNYizOk9QtpUt8FENblzVkuQtqBt8FENhLl2EkubtqOt8FENiHilEk9Ptqdt8FENjMh2Rk9LtrJt8FENnHizTk9WtrUt8FENtBlpNk9JtsAt8FEDHuqFuqGuqHuqIuqJuqKuqLMhscprJkpJprKktOtpJuqMprTtsDqwMt8FBMhsdprJhieprXkwOprTprTprTtsFqwMt8FBNYiuck9Mtsbt_MENbi2Nk9NttHt_MEDCuqPuqQM4GprJkaprKkpUtsPuqRprTttKqwMt_MBNYhkXkoWttat_MENbljKk7YtuHt_MENhLlnHkpVtuSt_MENiHiDk6Ituet_MENjMlwQk7CtvLt_MENnHlSkzItvXt_MEDGuqTuqUuqVuqWuqXuqYM4HprJhtBprKk1ZttPuqZtvbtvcqwMt_MBMhibprJ_RprXk6HprTprTprTtvetvft8FBM_OprJkaprKkvatwNprTprTtwOtvft8FBNYiiPiuVtwdt_MENblhVk7UtxMt_MEDFhDweiRejODEtxGp7Auqfp7cDDhDweiRDEp7Ap7curBtxEDCurAurCNhLn-HnkTurDt_MENiHiGk1PtyBt_MENjMixJkvCtzKt_MENnHxUk9OtyRt_MENtBh2Rk8Vtydt_MEDHuqduqeurEurFurGurHurIM_PprJigKprKk0DtwTurJprTtzNtzOt_MBNYiKk7dt0Dt_MENbi1Ik7bt0Tt_MENhLxUk8Gt0ft_MEDDurLurMurNM_QprJiuJprKknNtzWurOt1Dt1Et1Ft_MBM_EprJhidprXksCprTprTprTt1Ht1It8FBDHt1Mt1Qt7Rt7Ut7Xt7bt7eNYlgUkpat2BukGENblnMktIt2MukGENhLlgVk5Gt2WukGEDDurSurTurUDFvNiKqJjZicDDiKjGhMM2LprJhicprKnhFurRurVprTurWurXukGBMhiTprJhtDprXk9HprTprTprTt2bt2ct8FBNYilcktXt3Wt8FENbtQktRt4Jt8FENhLhVksGt4Xt8FENiHjZk2Ht5Ht8FENjMlzOk3Kt5Tt8FENnHl2CkqJt6Gt8FEDGuraurburcurdureurfMhsBprJprJprKk6Vt3GusAprTt6Jt2ct8FBNYlnKk7St6Zt8FENbqQk9St7Ht8FEDCusCusDMhsCprJprJprKk4CprTusEt7Mt7NqwMt8FBDibt8Gt8It8Vt8at8bt9Ft9Jt9Kt9Lt-Lt-Qt-Rt_Gt_Lt_Tt_Ut_Vt_cuhAuheuhfuiJuiQujSujTujUujYujZujaujbujcukAukFukHukNukaulBulCulGulLulMulQulWulXuleulfumGumKumLumSumWumXumYumZunFunMunUunauoAuoBuoGuoMuoUuoVuofupAupBupCupJupKupOupPupVupbupcupduqDuqEuqNuqOuqSuqauqbuqcurKurPurQurYurZusBusFQusGprTt8DprTRinEPDBusIDEmVufpDpQSufkwaSmVk6NDCusLusMDDQkRNTmNh_WusJprJprKprXk4XkvJusKusNprTusOCRlxCPDBusQDDhwAicnXSnXklXDBusTDDAQNThvfmnZusRprJprXprXknZk-DusSusUprTusVCR5DPDBusXDC1KzaS1KkyQDBusaT5DisSusYprJprXprKkuJprJusZusbprTusVCR1KPDBusdDE5DpInDiKS5DkvZDButAT1KisTuseprJprXprKkxQkvdusfutBprTusVCRliRPRliTzSRllHzSDDutDutEutFDEucvMsczCThtZmnautGprJprXprXk-Ck9eutHprTprTusVCRllJPDButJDD4X8ZjdS8Zk5DDButMThjUmnbutK4TprXprXkmPkmNutLutNprTusVCRmVPDButPDFmNzDsPLsCSmNk4UDButSDCiyVluGDEQkRuVNTmVkkDutQprJprKprKk-Bk9FutRutTutUutVCRlicPDButXDFmVsPnDpdhKDBlibDDQuVNTzDmocutYprJprXprXk8LprJutZprTutautbCRixPPRkQzSDCutduteDELmVzDofSLklaDBuuBTsPkkEutfprJprKprXk2bkxVuuAuuCprTusOCRLPDBuuEDFqJsPHUsCSsPksfS4KklZDCuuHuuITLkkFuuFprJprXprKk-AkyeuuGuuJprTusOCRsCPRkZzSDCuuLuuMDFofLhRHUSofkmfDBuuPTsCkkGuuNprJprXprKk4SkscuuOuuQprTusOCRhndPRlnCzSDCuuSuuTDEsCyPhRmVSsCkzeDBuuWTofmoduuUprJprXprXkoGknYuuVuuXprTusVCRkrOPRllIzSDCuuZuuaDEhjU4Xjd_UShjUk5EDBuudT8ZmoeuubprJprXprXkpHkrNuucuueprTusVCR_UPDBuvADDmV8ZiiET_UmofuvB4TprXprKkqPprJuvCprTprTusVCRlscPDBuvEDD9PyMrfThvKmpAuvFprJprXprXk6JprJuvGprTprTusVCRiKPDBuvIDEvNhkZiG9ISvNkodS9IkvFDCuvLuvMTiKmpBuvJprJprXprKklLprJuvKuvNprTusVCRivdPDBuvPDFiKqYOiGnDSiKkvGDBuvSTvNmpFuvQprJprKprXkxTkqVuvRuvTprTutbCRufPDBuvVDFmN1UuLpQnDSmNkwZDBuvYTufmpGuvWprJprXprKk3FkvKuvXuvZprTutbCRlwfPDBuvbDGyS1X1YhkZichTS1Xk0HS1Yk0ISick0MDDuveuvfuwATuLmpHuvcprJprXprXkoSprJuvduwBprTusVCRlxHPDBuwDDExRpCuLISxRk0UDBuwGTySmpIuwEprJprXprXk6EprJuwFuwHprTusVCRlwbPDBuwJDE1YuL1ZhHS1YkpSSuLk0KSlekvXDDuwMuwNuwOT1XmpJuwKprJprXprXkpfprJuwLuwPprTutbCRlwdPDBuwRDF1XuLleidmCS1XkqfSuLk0JShkZkqXDDuwUuwVuwWT1YmpKuwSprJprXprXk4FprJuwTuwXprTusVCRlwePDBuwZDEiKvNuL1ZS1YkqWDBuwcThkZmpLuwaprJprXprXk3LprJuwbuwdprTusVCRihbPDBuwfDGuczCschtahtZzMSsckqIDBuxCTvMmpMuxAprJprXprXk3dprJuxBuxDprTusVCRlhTPDBuxFDEvMhtZzCzMSvMkqSDBuxITscmpCuxGihbprXprXkxYprJuxHuxJprTusVCRzaPDBuxLDEhJ9c9dITzampDuxMhvaprXprKknXprJuxNprTprTusVCRhvaPDBuxPDEhJ9dzahvYT9cmpEuxQprJprXprXkpdprJuxRprTprTusVCRliUPDBuxTDEucvMzM9VTihcisWuxUprJprXprXklJprJuxVprTprTusVCRIPDBuxXDFiXhNzayPhJSiXk5BShJkmcDCuxauxbTImpNuxYprJprKprKk5bkmbuxZuxcprTutbCRhJPDBuxeDE9c9dzaISIksdDBuyBThJmpOuxfprJprXprKkpeprJuyAuyCprTusVCRlxEPDBuyEDDichvfvNDBlxDThwAmpPuyFprJprXprXk4JprJuyGprTuyHusVCRliHPDBuyJDDpI1K3ESpIkoMDBuyMT_cmpQuyKprJprXprXkuWprJuyLuyNprTusVCRiXPDBuyPDEIzaFkOSIk5ASFkmaDCuySuyTTiXisXuyQprJprXprKknEprJuyRuyUprTutbCRyPPDBuyWDEofIhRmVDDikfluRluQTyPmpRuyXprJprKprXk6LkqAuyYprTuyZusVCRhRPDBuybDELsCKofThRkkIuycprJprXprKk8ZkoUuydprTprTusOCRlkMPDBuyfDFKhGlLqTOTpOmpSuzAprJprXprXk6XkvbuzBprTprTusVCRrYPDBuzDDD1UIicTrYisYuzEprJprXprKkydprJuzFprTprTusVCRoaPDBuzHDDwZmVrfSwZkvSDBuzKToampVuzImVprXprKkuEprJuzJuzLprTusVCRiyDPDBuzNDFicpQnDImVSickmMDBuzQT1UmpWuzOprJprKprXktBprJuzPuzRprTusVCRilRPDBuzTDF1UuLpDpChwAS1UkwdSyRk4MSuLk0LDDuzWuzXuzYDBigOTicmpXuzUprJprXprXkoRkyPuzVuzZuzausVCRinUPDBuzcDDoa3EISoak4LDBuzfTwZmpYuzdprJprXprXktAm-Uuzeu0AprTusVCRlsbPDBu0CDFrfhkN9PhvK9QTyMmpZu0DprJprXprXk7TkqBu0EprTprTusVCRlsTPDBu0GDFyMhvK9Qrf1UT9Pmpau0HprJprXprXkuMprJu0IprTprTusVCRpQPDBu0KDEpDnDpdmNSnDkmZSpdkmYDCu0Nu0OTpQkkJu0LmVprKprKkmBprJu0Mu0PprTusOCRh2EPDBu0RDFpQpCmNuLwMSpCk5FDBu0UTpDisZu0SprJprXprXk8SprJu0Tu0VprTutbCRzUPDBu0XDEwMpdpQmNSwMkoHDBu0aTzUmpTu0YmVprXprKkmVprJu0Zu0bprTusVCRwMPDBu0dDEzUpdpQmNSzUkmODBu1ATwMh_Zu0emVprXprKk5UprJu0fu1BprTusOCRpdPDBu1DDFnDpQzUwMzDSpQkncDBu1GTpdmpUu1EprJprXprKk9TprJu1Fu1HprTusVCR9VPRlmLzSRqCzSDDu1Ju1Ku1LDFqWhTHUIT9Vmpbu1MprJprXprKk5VprJu1NprTprTusVCRhTPDBu1PDFKzN1Z9CqJS9Ck0YDBu1SThTmqAu1QprJprXprKknfklNu1Ru1TprTutbCR9CPDBu1VDDhTKsFShTkuDDBu1YT9CmqBu1WprJprXprKkndprJu1Xu1ZprTusVCRKPDBu1bDGhG1ZvcpEkckNShGknKDBu1eTKkkMu1cprJprKprXk2fklfu1du1fprTusOCRlxIPDBu2BDEKhTzN1XSzNk5HDBu2ET1ZmqCu2CprJprXprXklcprJu2Du2FprTusVCRl1MPDBu2HDCpEKSpEknbDBu2KTvcmqDu2IprJprXprXk7IprJu2Ju2LprTusVCRlyPPDBu2NDCvcKSvck1EDBu2QTpEmqEu2OprJprXprXk7EprJu2Pu2RprTusVCRlwGPDBu2TDFuczCvMhGhtaSuck4GDBu2WTzMmqFu2UprJprXprXksLprJu2Vu2XprTusVCRkNPRhvM0ARiyO0ADDu2Zu2au2bDFKkclaqYjPSjPkmQSuZkoYShKknPSjdkmSDEu2eu2fu3Au3BDCikVikUTkNmqGu2cprJprKprXkmUk3cu2du3Cu3DutbCRjPPDBu3FDEkNKnSmESkNksXDBu3ITjPmpcu3GprJprXprXkmAksDu3Hu3JprTusVCRkcPRhtb0ADCu3Lu3MDEKkNlLleSqJkqUDBu3PDBliWDEQkRhzRNTkckkKu3NprJprKprXkzZkwfu3Ou3Qu3Ru3SCRyCPDBu3UDEIiGKhNSpIkqQSiGkqFShuCkqEDDu3Xu3Yu3ZTyCmpdu3VprJprXprKkqCprJu3Wu3aprTusVCRtKPDBu3cDDD9VvMDBi1QTtKkkLu3dprJprXprXk5fkvMu3eprTu3futVCRhuCPDBu4BDDiGzNyCSyCkqDDBu4EThuCmpeu4CprJprXprXk-MprJu4Du4FprTusVCR9IPDBu4HDDiKpOvNSiKkvHDBu4KT9Impfu4IprJprXprKkocprJu4Ju4LprTusVCRnDPDBu4NDFpCpQpdjZvESpQkpESpCkpDDCu4Qu4RTnDmqHu4OprJprKprKk4fprJu4Pu4SprTusVCRlxFPDBu4UDEnDpDySjZSpDknCSnDkyMDCu4Xu4YTpCmqKu4VprJprXprXktMprJu4Wu4ZprTusVCRvEPDBu4bDDimenDjZTvEisau4cmVprXprKk3WprJu4dprTprTusVCRl2APDBu4fDEvEnDsPpdTimemqLu5AmVprXprXksKprJu5BprTprTusVCRhNPDBu5DDDIHUSHkzWSUk2JDCu5Gu5HThNmqMu5EprJprXprKk8ekxRu5Fu5IprTusVCRHPDBu5KDEUhNLISUkmdShNkyYDCu5Nu5OTHmqNu5LprJprXprKkmLprJu5Mu5PprTutbCRUPDBu5RDEHhNL6VSHknRShNkyZS6VknSDDu5Uu5Vu5WTUmqOu5SprJprXprKkmHprJu5Tu5XprTusVCRiGPDBu5ZDFjZ4ZmCkIiKSjZkzFSyCkzGDCu5cu5dTiGkkNu5aprJprKprKk5XprJu5bu5eprTusOCRhKPDBu6ADEnDzDxPkNSkNkmRDBu6DThKmqPu6BprJprKprXk3IkpIu6Cu6EprTutbCR4ZPDBu6GDDjZiGISjZksRDBu6JT4ZmqIu6HprJprXprXkuSprJu6Iu6KprTusVCRjZPDBu6MDF4ZiGnDqYOS4ZksPSiGksQDCu6Pu6QTjZmqJu6NprJprKprXkrdprJu6Ou6RprTusVCRiWPDBu6TDDlIsTkISlIkrQDBu6WDBljbTiWmqQu6UprJprXprKk0bprJu6Vu6Xu6YusVCRlIPDBu6aDEiWFkOijQSiWkrRDBu6dTlImqUu6bprJprXprKk8KprJu6cu6eprTutbCRltcPDBu7ADEyeDlLiWSDknGSyekpTDCu7Du7ETsTkkQu7BprJprXprXkzaprJu7Cu7FprTusOCRlpVPDBu7HDDlIkOicTijQmqVu7IigOprXprKk5cksbu7JprTprTusVCRFPDBu7LDFkODhGiXlISDkpCSkOksJSiXkleDDu7Ou7Pu7QTFmqWu7MprJprXprKk2eprJu7Nu7RprTusVCRwHPDBu7TDFFDlIiXhGSFkpMSDk0fDCu7Wu7XTkOisbu7UprJprKprXk9BkzUu7Vu7YprTutbCRhGPDBu7aDEKFxRyRSKknaDBu7dThGmqXu7bprJprXprXkmTprJu7cu7eprTusVCRilSPDBu8ADEicxRkOpDSxRk4NSick4ODCu8Du8ETyRmqYu8BprJprXprXk4Dm-Tu8Cu8FprTusVCRilTPDBu8HDFySimQyRiXhGSySk0TSyRknDDCu8Ku8LTxRmqZu8IprJprXprXk3OprJu8Ju8MprTusVCRDPDBu8ODEFkOsTtKSFknFSkOksISsTknHDDu8Ru8Su8TTDkkOu8PprJprXprKk8MprJu8Qu8UprTusOCRlwLPDBu8WDEhJ9cxRhvYT9dmqRu8XprJprXprXk5MprJu8YprTprTusVCRlLPDBu8aDGqTsTleidOhGSqTk6bSOknMSlekvVDDu8du8eu8fDEl4Dl4CinLl4ETlLh_au8bprJprXprXkreprJu8cu9Au9BusOCRqTPDBu9DDFlLsTidKpOSlLk2cDBu9GDEl3bl3ci1bl3dTqTkkPu9EprJprXprXkrfprJu9Fu9Hu9IutVCRliVPDBu9KDEvMsczMzCThtamqSu9LprJprXprXk4KprJu9MprTprTusVCRl1BPDBu9ODCxRySTimQmqTu9PilTprXprKk4TprJu9QprTprTusVCRkFPDBu9SDDjdqJLSjdktKDBu9VTkFiscu9T4TprXprKkzPprJu9Uu9WprTusVCR4TPDBu9YDFLjdkFkchTSkckqTDBu9bTqJmqau9ZprJprXprXk9Rk3Ju9au9cprTusVCRjdPDBu9eDEkF4XqJkNSkNklTS4XklRSkFktJDDu-Bu-Cu-DTjdmqbu9f4TprXprKkmIprJu-Au-EprTusVCRljRPDBu-GDELUjdqJSUkrKDBu-JT6Vmqcu-HprJprXprKkwSprJu-Iu-KprTusVCRljPPDBu-MDEqJLjd_UDBljQTiiEmqdu-NprJprXprXknAprJu-OprTu-PusVCR4XPDBu-RDDjd8ZhjUSjdklSDBu-UT4Xmqeu-S4TprXprKk5OprJu-Tu-VprTusVCRqWPDBu-XDEzN9V4VhkNTqWmncu-YprJprXprKkwNprJu-ZprTprTusVCRlwcPDBu-bDEqWhTK1ZS1Zk3UDBu-eTzNmndu-cprJprXprXk7HkpQu-du-fprTutbCRlpEPDBu_BDDwZpIqWT3Emneu_CprJprXprXk3HprJu_DprTprTusVCRpIPDBu_FDE_c3E1KyCSyCkqRS_ck6UDCu_Iu_JTpImnfu_GprJprKprXkwJknBu_Hu_KprTutbCRlsaPDBu_MDErfyMqWkIThkNmoAu_NprJprXprXk1MprJu_OprTprTusVCRucPDBu_QDEzCvMzMihcSzCk3YSzMk3ZDCu_Tu_UTucmoBu_RprJprXprKk4BprJu_Su_VprTusVCRliSPDBu_XDEucscvMzMSucklIDBu_aTzCmoCu_YprJprXprXk6eprJu_Zu_bprTusVCR4VPDBu_dDFkIleidmCODDlkVlkWlkXT4VmoDu_eprJprXprKktUprJu_fprTvgAusVCROPDBvgCDEhHlLmCjZShHknLSlekpASlLk6dSidknODEvgFvgGvgHvgIDCh2QlzFTOh_XvgDprJprXprKk3GprJvgEvgJvgKusOCRmCPDBvgMDEkIleiGOSkIkxCShHkxOSlekxNDDvgPvgQvgRDDhIhoMltGTmCh_YvgNprJprKprXkwDprJvgOvgSvgTusOCRkIPDBvgVDFmC9Qrf4ViWSmCkxPSidkoEDCvgYvgZDEibhoJ9RikKTkImoEvgWprJprKprXk0FprJvgXvgavgbusVCRlsUPDBvgdDEkIrf9PyMT9QmoFvgeprJprXprXk4EprJvgfprTprTusVCRlsVPDBvhBDEyMhkN9Q9PTrfmoGvhCprJprXprXk3TprJvhDprTprTusVCRlePDBvhFDFidkckI1YjCSidkoDShHkofSOkoeSlLkvUSmCkpBS1XkvTDGvhIvhJvhKvhLvhMvhNDDnRixNlpZTlekjZvhGprJprXprXkuLprJvhHvhOvhPusOCRidPDBvhRDFleqTlLkI4VSlekvWSkIkxDSOkoCDDvhUvhVvhWDCl2Li1LTidkjavhSprJprXprKk0GprJvhTvhXvhYusOCRlwKPDBvhaDEhJ9c9dOThvYmoHvhbhvaprXprXk3MprJvhcprTprTusVCRh2APDBvheDEqYlahKkNSqYkzTSlakrBDCviBviCTxPmoIvhfprJprXprXkoOm-SviAviDprTusVCRihfPDBviFDElaxPkNjZSlakrASxPkrDDCviIviJTqYmoKviGprJprKprXkyEprJviHviKprTutbCRlaPDBviMDFqYkNmEsFxPSqYkoPSxPklYDCviPviQTlamoLviNprJprXprXktaprJviOviRprTutbCRsFPDBviTDF9CmEnSpKoISmEk1TSnSk1ISpKk1BSoIklUDEviWviXviYviZDClyNlyOTsFmoMviUprJprXprXk2IprJviVviavibusVCRoIPDBvidDEhjSjCkNsFShjSklVSjCknJSsFklWDDvjAvjBvjCToImoNvieprJprXprXknWkpPvifvjDprTusVCRlkYPDBvjFDEoIKjChGSoIkldDBvjIThjSmoOvjGprJprXprXknVk3evjHvjJprTusVCRjCPDBvjLDEoIleIHSoIknIDBvjODChwGlyWTjCisUvjMprJprXprKk2UkzXvjNvjPvjQusVCRmEPDBvjSDFnSsFpKlakNSnSkoQSsFk1USpKk1VDDvjVvjWvjXDCi0Mi0NTmEmoPvjTprJprXprXkpLprJvjUvjYvjZusVCRnSPDBvjbDEmEsFpKoISmEk1JSsFk1KSpKk1HDDvjevjfvkADCi0DlycTnSisVvjcprJprXprKkwXk6ZvjdvkBvkCusVCRpKPDBvkEDEmEnSsFkNSsFk2FSnSk2DSmEk2EDDvkHvkIvkJDClzclzdTpKmoJvkFprJprXprKk4AknQvkGvkKvkLusVCRhHPDBvkNDGuYyeuZnX2ZOSlekoZSOkoaSmCkoXDDvkQvkRvkSDChzYlgFThHmoQvkOprJprKprXkuNprJvkPvkTvkUutbCRliDPDBvkWDEhvGhHuG1UShvGklPDBvkZThtWmoXvkXprJprXprXk2QprJvkYvkaprTusVCRlqfPDBvkcDEhtWhHuGyfShtWkvIDBvkfThvGmoYvkdprJprXprXk2PprJvkevlAprTusVCRigdPDBvlCDEhH4Lzb4KS4LkmeDBvlFDCivFlgBT2ZmoZvlDprJprXprXk3SprJvlEvlGvlHusVCRlgCPDBvlJDEhHuY4LuGSuYk5LS4Lk5KDCvlMvlNTzbmoavlKprJprXprXk8NprJvlLvlOprTusVCRlgAPDBvlQDEhH2ZzbyfS2ZkmWSzbk4eDCvlTvlUT4LmobvlRprJprXprXk5WprJvlSvlVprTusVCRk_dPDBvlXDFhHyeuZzbKSzbk3aSyekrISuZkrGDDvlavlbvlcDBk_eTuYkkAvlYprJprXprXk5eprJvlZvldvleusOCRk_fPDBvmADEuYuZsTnXSuZktDSsTkyLSuYktFDDvmDvmEvmFTyekkBvmBprJprXprXk2dprJvmCvmGprTusOCRn7CPDBvmIDFyeuYhtPkNkcSkNkmCSyektEShtPktVSuYkrHDEvmLvmMvmNvmODBigcTuZkkCvmJprJprXprXkzLprJvmKvmPvmQusOCRk_cPDBvmSDEuZhHyf4KSuZktWDBvmVThtPmoRvmTprJprXprXk3NprJvmUvmWprTusVCRk_bPDBvmYDDuGhH2ZSuGk3VSLk3PDCvmbvmcT4KmoSvmZprJprXprXk-EprJvmavmdprTusVCRuGPDBvmfDE4KhHnX9ES4Kk3QDBvnCTuGmoTvnAprJprXprXk3XprJvnBvnDprTusVCR9EPDBvnFDDuGyf5HS5HkmGDBvnIT9EmoUvnGhHprXprKkmKprJvnHvnJprTusVCRlgDPDBvnLDEnX5QhH4LTyfkjevnMprJprXprXk5ZprJvnNprTprTusOCRnXPDBvnPDEyfhHuG5QS5Qk3RShvfkobDCvnSvnTTnXmoVvnQprJprXprXk2aprJvnRvnUprTusVCRl2IPDBvnWDDyfnX5HSnXkoAS5HkoBDCvnZvnaT5QkjfvnXhHprXprXklOprJvnYvnbprTusOCR5HPDBvndDEyf9E5QnXS9EkpGS5QkpFDCvoAvoBT5HmoWvnehHprXprKkmFprJvnfvoCprTusVCDkKusPusWuscutCutIutOutWutcuuDuuKuuRuuYuufuvDuvHuvOuvUuvauwCuwIuwQuwYuweuxEuxKuxOuxSuxWuxduyDuyIuyOuyVuyauyeuzCuzGuzMuzSuzbu0Bu0Fu0Ju0Qu0Wu0cu1Cu1Iu1Ou1Uu1au2Au2Gu2Mu2Su2Yu3Eu3Ku3Tu3bu4Au4Gu4Mu4Tu4au4eu5Cu5Ju5Qu5Yu5fu6Fu6Lu6Su6Zu6fu7Gu7Ku7Su7Zu7fu8Gu8Nu8Vu8Zu9Cu9Ju9Nu9Ru9Xu9du-Fu-Lu-Qu-Wu-au_Au_Eu_Lu_Pu_Wu_cvgBvgLvgUvgcvhAvhEvhQvhZvhdviEviLviSvicvjEvjKvjRvjavkDvkMvkVvkbvlBvlIvlPvlWvlfvmHvmRvmXvmevnEvnKvnOvnVvncvoDUo4MmVzaIrYKZljYLqW4VhVhHDDhjAhnENVmlHjGljOk4bvoGCVmlIhahakzAvoGCVmlJoQlmKkyAvoGCVmlKiNlvbklbvoGCVmlLiKiKklQvoGCVmlMhMlmWkyUvoGCVmlNoFlyUknevoGCDHvoHvoIvoJvoKvoLvoMvoNQprTvoEvoFvoODBkRTmNisSusJprJprKprXk4XkvJusKusNprTvoQBDCQNThvfprJusRprJprXprXknZk-DusSusUprTvoSET5DprJusYprJprXprKkuJprJusZusbprTvoSET1KprJuseprJprXprKkxQkvdusfutBprTvoSEThtZprJutGprJprXprXk-Ck9eutHprTprTvoSEThjUprJutK4TprXprXkmPkmNutLutNprTvoSETmVh_WutQprJprKprKk-Bk9FutRutTutUvoQBTzDprJutYprJprXprXk8LprJutZprTutavoSETsPisTutfprJprKprXk2bkxVuuAuuCprTvoQBTLiscuuFprJprXprKk-AkyeuuGuuJprTvoQBTsCkjUuuNprJprXprKk4SkscuuOuuQprTvoQBTofprJuuUprJprXprXkoGknYuuVuuXprTvoSET8ZprJuubprJprXprXkpHkrNuucuueprTvoSET_UprJuvB4TprXprKkqPprJuvCprTprTvoSEThvKprJuvFprJprXprXk6JprJuvGprTprTvoSETiKprJuvJprJprXprKklLprJuvKuvNprTvoSETvNprJuvQprJprKprXkxTkqVuvRuvTprTvoSETufprJuvWprJprXprKk3FkvKuvXuvZprTvoSETuLprJuvcprJprXprXkoSprJuvduwBprTvoSETySprJuwEprJprXprXk6EprJuwFuwHprTvoSET1XprJuwKprJprXprXkpfprJuwLuwPprTvoSET1YprJuwSprJprXprXk4FprJuwTuwXprTvoSEThkZprJuwaprJprXprXk3LprJuwbuwdprTvoSETvMprJuxAprJprXprXk3dprJuxBuxDprTvoSETscprJuxGihbprXprXkxYprJuxHuxJprTvoSETzaprJuxMhvaprXprKknXprJuxNprTprTvoSET9cprJuxQprJprXprXkpdprJuxRprTprTvoSETihcprJuxUprJprXprXklJprJuxVprTprTvoSETIprJuxYprJprKprKk5bkmbuxZuxcprTvoSEThJprJuxfprJprXprKkpeprJuyAuyCprTvoSEThwAprJuyFprJprXprXk4JprJuyGprTuyHvoSET_cprJuyKprJprXprXkuWprJuyLuyNprTvoSETiXprJuyQprJprXprKknEprJuyRuyUprTvoSETyPprJuyXprJprKprXk6LkqAuyYprTuyZvoSEThRisWuycprJprXprKk8ZkoUuydprTprTvoQBTpOprJuzAprJprXprXk6XkvbuzBprTprTvoSETrYprJuzEprJprXprKkydprJuzFprTprTvoSEToaprJuzImVprXprKkuEprJuzJuzLprTvoSET1UprJuzOprJprKprXktBprJuzPuzRprTvoSETicprJuzUprJprXprXkoRkyPuzVuzZuzavoSETwZprJuzdprJprXprXktAkvAuzeu0AprTvoSETyMprJu0DprJprXprXk7TkqBu0EprTprTvoSET9PprJu0HprJprXprXkuMprJu0IprTprTvoSETpQisXu0LmVprKprKkmBprJu0Mu0PprTvoQBTpDprJu0SprJprXprXk8SprJu0Tu0VprTvoSETzUprJu0YmVprXprKkmVprJu0Zu0bprTvoSETwMkkHu0emVprXprKk5UprJu0fu1BprTvoQBTpdprJu1EprJprXprKk9TprJu1Fu1HprTvoSET9VprJu1MprJprXprKk5VprJu1NprTprTvoSEThTprJu1QprJprXprKknfklNu1Ru1TprTvoSET9CprJu1WprJprXprKkndprJu1Xu1ZprTvoSETKisYu1cprJprKprXk2fklfu1du1fprTvoQBT1ZprJu2CprJprXprXklcprJu2Du2FprTvoSETvcprJu2IprJprXprXk7IprJu2Ju2LprTvoSETpEprJu2OprJprXprXk7EprJu2Pu2RprTvoSETzMprJu2UprJprXprXksLprJu2Vu2XprTvoSETkNprJu2cprJprKprXkmUk3cu2du3Cu3DvoSETjPprJu3GprJprXprXkmAksDu3Hu3JprTvoSETkcisZu3NprJprKprXkzZkwfu3Ou3Qu3RvoQBTyCprJu3VprJprXprKkqCprJu3Wu3aprTvoSETtKh_Zu3dprJprXprXk5fkvMu3eprTu3fvoQBThuCprJu4CprJprXprXk-MprJu4Du4FprTvoSET9IprJu4IprJprXprKkocprJu4Ju4LprTvoSETnDprJu4OprJprKprKk4fprJu4Pu4SprTvoSETpCprJu4VprJprXprXktMprJu4Wu4ZprTvoSETvEprJu4cmVprXprKk3WprJu4dprTprTvoSETimeprJu5AmVprXprXksKprJu5BprTprTvoSEThNprJu5EprJprXprKk8ekxRu5Fu5IprTvoSETHprJu5LprJprXprKkmLprJu5Mu5PprTvoSETUprJu5SprJprXprKkmHprJu5Tu5XprTvoSETiGisau5aprJprKprKk5XprJu5bu5eprTvoQBThKprJu6BprJprKprXk3IkpIu6Cu6EprTvoSET4ZprJu6HprJprXprXkuSprJu6Iu6KprTvoSETjZprJu6NprJprKprXkrdprJu6Ou6RprTvoSETiWprJu6UprJprXprKk0bprJu6Vu6Xu6YvoSETlIprJu6bprJprXprKk8KprJu6cu6eprTvoSETsTisbu7BprJprXprXkzaprJu7Cu7FprTvoQBTijQprJu7IigOprXprKk5cksbu7JprTprTvoSETFprJu7MprJprXprKk2eprJu7Nu7RprTvoSETkOprJu7UprJprKprXk9BkzUu7Vu7YprTvoSEThGprJu7bprJprXprXkmTprJu7cu7eprTvoSETyRprJu8BprJprXprXk4Dm-Du8Cu8FprTvoSETxRprJu8IprJprXprXk3OprJu8Ju8MprTvoSETDh_au8PprJprXprKk8MprJu8Qu8UprTvoQBT9dprJu8XprJprXprXk5MprJu8YprTprTvoSETlLkjWu8bprJprXprXkreprJu8cu9Au9BvoQBTqTkjYu9EprJprXprXkrfprJu9Fu9Hu9IvoQBThtaprJu9LprJprXprXk4KprJu9MprTprTvoSETimQprJu9PilTprXprKk4TprJu9QprTprTvoSETkFprJu9T4TprXprKkzPprJu9Uu9WprTvoSETqJprJu9ZprJprXprXk9Rk3Ju9au9cprTvoSETjdprJu9f4TprXprKkmIprJu-Au-EprTvoSET6VprJu-HprJprXprKkwSprJu-Iu-KprTvoSETiiEprJu-NprJprXprXknAprJu-OprTu-PvoSET4XprJu-S4TprXprKk5OprJu-Tu-VprTvoSETqWprJu-YprJprXprKkwNprJu-ZprTprTvoSETzNprJu-cprJprXprXk7HkpQu-du-fprTvoSET3EprJu_CprJprXprXk3HprJu_DprTprTvoSETpIprJu_GprJprKprXkwJknBu_Hu_KprTvoSEThkNprJu_NprJprXprXk1MprJu_OprTprTvoSETucprJu_RprJprXprKk4BprJu_Su_VprTvoSETzCprJu_YprJprXprXk6eprJu_Zu_bprTvoSET4VprJu_eprJprXprKktUprJu_fprTvgAvoSETOh_XvgDprJprXprKk3GprJvgEvgJvgKvoQBTmCh_YvgNprJprKprXkwDprJvgOvgSvgTvoQBTkIprJvgWprJprKprXk0FprJvgXvgavgbvoSET9QprJvgeprJprXprXk4EprJvgfprTprTvoSETrfprJvhCprJprXprXk3TprJvhDprTprTvoSETlekjVvhGprJprXprXkuLprJvhHvhOvhPvoQBTidkjXvhSprJprXprKk0GprJvhTvhXvhYvoQBThvYprJvhbhvaprXprXk3MprJvhcprTprTvoSETxPprJvhfprJprXprXkoOm-FviAviDprTvoSETqYprJviGprJprKprXkyEprJviHviKprTvoSETlaprJviNprJprXprXktaprJviOviRprTvoSETsFprJviUprJprXprXk2IprJviVviavibvoSEToIprJvieprJprXprXknWkpPvifvjDprTvoSEThjSprJvjGprJprXprXknVk3evjHvjJprTvoSETjCprJvjMprJprXprKk2UkzXvjNvjPvjQvoSETmEprJvjTprJprXprXkpLprJvjUvjYvjZvoSETnSprJvjcprJprXprKkwXk6ZvjdvkBvkCvoSETpKprJvkFprJprXprKk4AknQvkGvkKvkLvoSEThHprJvkOprJprKprXkuNprJvkPvkTvkUvoSEThtWprJvkXprJprXprXk2QprJvkYvkaprTvoSEThvGprJvkdprJprXprXk2PprJvkevlAprTvoSET2ZprJvlDprJprXprXk3SprJvlEvlGvlHvoSETzbprJvlKprJprXprXk8NprJvlLvlOprTvoSET4LprJvlRprJprXprXk5WprJvlSvlVprTvoSETuYkjbvlYprJprXprXk5eprJvlZvldvlevoQBTyekjcvmBprJprXprXk2dprJvmCvmGprTvoQBRigcPDBvsTTuZkjdvsUprJprXprXkzLprJvmKvmPvmQvoQBThtPprJvmTprJprXprXk3NprJvmUvmWprTvoSET4KprJvmZprJprXprXk-EprJvmavmdprTvoSETuGprJvnAprJprXprXk3XprJvnBvnDprTvoSET9EprJvnGhHprXprKkmKprJvnHvnJprTvoSETyfisUvnMprJprXprXk5ZprJvnNprTprTvoQBTnXprJvnQprJprXprXk2aprJvnRvnUprTvoSET5QisVvnXhHprXprXklOprJvnYvnbprTvoQBT5HprJvnehHprXprKkmFprJvnfvoCprTvoSEDkKvoRvoTvoUvoVvoWvoXvoYvoZvoavobvocvodvoevofvpAvpBvpCvpDvpEvpFvpGvpHvpIvpJvpKvpLvpMvpNvpOvpPvpQvpRvpSvpTvpUvpVvpWvpXvpYvpZvpavpbvpcvpdvpevpfvqAvqBvqCvqDvqEvqFvqGvqHvqIvqJvqKvqLvqMvqNvqOvqPvqQvqRvqSvqTvqUvqVvqWvqXvqYvqZvqavqbvqcvqdvqevqfvrAvrBvrCvrDvrEvrFvrGvrHvrIvrJvrKvrLvrMvrNvrOvrPvrQvrRvrSvrTvrUvrVvrWvrXvrYvrZvravrbvrcvrdvrevrfvsAvsBvsCvsDvsEvsFvsGvsHvsIvsJvsKvsLvsMvsNvsOvsPvsQvsRvsSvsVvsWvsXvsYvsZvsavsbvscvsdWo4Ln4PrYKZljYL4VhHDChnDNVprJjGljOk4bvtAEVprJhahakzAvtAEVprJoQlmKkyAvtAEVprJiNlvbklbvtAEVprJiKiKklQvtAEVprJhMlmWkyUvtAEVprJoFlyUknevtAEDHvtBvtCvtDvtEvtFvtGvtHQprTvsevsfvtIDCAMM_GprJnqHprXnwVprTprTprTp-Lq9LvtKBDDicIpEM2TprJiuDprXntTprTprTprTvtMq9LvtKBDFl-NorNiiMl6Wl6VDHlZl6Fl6EmkQmDyLvTDCvtOvtPDCl8TmhVDFmDyLh1JvTyODFlZfF0HjIDDvtRvtSvtTDCoZkSDCiMiEDEhWmDyLhADEp9GvtVvtWvtXDDvtQvtUvtYOFoiNprJOFpmXprJDCvtavtbDDicpEmVMkkRprJprJprKnsYvtZprTvtcvtdq9LvtKCDFioTipeiqCl7airVDIlQi1JhkTfch0d1ClrFDCvtfvuADEl8fmhGl_NmhFDFcflQqa8dDD2DlZhADDvuCvuDvuEDDjzAjzUmhDDEi8bmFufrVDCvuGvuHDDvuBvuFvuINYo0KnxLvuJvtKBDCsZhyADHjXhzXqMmbkLhgQihRDDqhOvuLvuMDDsZ-ThrBDFopQooVqasDqSDHjXqMpmbiwGtUhvRhIDEvuOqhIvuPvuQDDhrBmiHmiGDGfThBpXjXhSDCvuSvuTDDvuNvuRvuUNbo_enkKvuVvtKBDBsZDIhwP0FhvChufh3OhnXh6eyIDCvuXvuYDFhqfhmFhrAh-ejzJDJ0P0F4SmFijKkd8fjEhNDCvuavubDCvuZvucNhLi0Wn3CvudvtKBDDvuKvuWvueDDIhKicMisdprJprJprKnkNprTvufprTvvAqjdvtKCDE7dkPkY3cDFsZ-Tl8bxd3TDGjIielKkS-dnFDDvvCvvDvvEDCsZ-TDCrVjXDEhWjDtZsSDEvvGp_WvvHvvIDCvvFvvJNYiven3fvvKvtKBDDsZ-T2DDFjAldjVuOmKDFjBrAiYwThnKDErVmFiEIDEvvMvvNvvOvvPDDjBiYpGDDrVhImFDEvvGqgQvvRvvSDCvvQvvTNbizNnlPvvUvtKBDEsZ3T7d2HDHh7ZhqYltCpVinJiwOn8HDFhVibqXpH1MDDvvWvvXvvYDDsZxdmhODDhVibteDCnFhodDEiVZkGiTDEvvavvbvvcvvdDEmkVl9OmkUisIDCibhVDCiJqXDDIiyBjQDEvvfvwAvwBvwCDDvvZvvevwDNhLogcnuDvwEvtKBDEsZ3T-TxdDGhoJikKkIhI7dkPDFhSiPjOlKnGDDvwGvwHvwIDE3TjzKmhEmhBDFhIjeTOiDDCvwKvwLDCvwJvwMNiHppWm4fvwNvtKBDEvO0MqR0PDEnNjcmDh7CDGiElVnciZIVDEqjRvwPvwQvwRDBDDExdl7A-TsZDHnclViZiElOlCooLDDvwTvwUvwVDDlEqRvODFiFvRoenNjcDEoCImWKDEvwTvwXvwYvwZDDvwSvwWvwaNjMizMnzJvwbvtKBDFvvLvvVvwFvwOvwcODo6VjMDBvweDFImCkIjZDMiseprJprJprKmtSprTvwdvwfvxAqjdvtKCDEsZ2Ii6XVDEalGhBTDDjT5biMDEvxCr7KvxDvxEDBvxFDFifrP7b4Q3GDC2DhmFDDr7KvxHvxIDBvxJNYokOntYvxKvtKBDD2IsZ2DDEifrP7b4QDDhAHnJDEr7KvxMvxNvxODBvxPNbokNntXvxQvtKBDD2DsZ2IDElfiDapkRDEmDuSvTyLDEqwCvxSvxTvxUDDqU-Ql7CDDalGjCDDvxWvxXvxSDCvxVvxYNhLpjbnvYvxZvtKBDDvxLvxRvxaDDIicscMisfprJprJprKnlBvxGvxbprTvxcq9LvtKCDFpZvdhxHioSl7XDGjXhIhHhvRhgdhCDCvxevxfDDwfirA-cDGpZvdhRkZsCkTDCvyBvyCDCpZvdDEhKqahgQ_ZDEjXhIqMhHDDvyEvyFvyGDDvyAvyDvyHOFo8CprJDBvyJDFyPIofhRhKMh_bprJprJprKn4BvyIprTvyKvyLp6DvtKCDFmjCmkAl7SohLmjfDGhK5CjTjFiD7ADCvyNvyODHhOl1Fh2ThnaolHl6MrZDCkWlRDGVX2GhlVhKDDDvyQvyRvySDEhOrZl1Fh2TDCwSilaDFiRmGl3ThDjCDDvyUvyVvyWDDvyPvyTvyXOFo6HprJODpiIprJDCvyZvyaDEqTiXDhKMkkSprJprJprKnzQvyYprTvybvycqzUvtKCDDFDkOM0ZprJksHprXn1DprTprTprTvyeqjdvtKBDIhhUl8CoOi1Chnfhvemb7VDDqqPq0RvzADFigVnawMhlHzUDDqqPq0RvzCDCvzBvzDNYizGnpEvzEvtKBDFh-aj_Mj_QirZmjYDIkdjIiUiyZkStOpRnKDCvzGvzHDEh-airZj_QmhMDEhnfhve7VmbDCvzJvzKDCvzIvzLNb7DmtLvzMvtKBDDDxb5RDFh7CirXmbhnfhveDDrpRvzOvzPDDiXmWDDE7VmbhnfhveDFojclEjJoxSiFDDvzRvzSvzTDCvzQvzUNhLiwFn2MvzVvtKBDFpAxb5RoXmkeDGtJsIIiFmFhwTDDvzXvzSvzYDEFpAxboXDDhEsScDDmAoEl7YDEvzavzbvzcvuXDCvzZvzdNiHtZn2LvzevtKBDF_AirWl8Al8K6YDImb7VhnfjJmDyLiElVDCv0Av0BDDFDiXDEjJiazfn8fDHhrLinel6flrPyLh1JvTDDv0Dv0Ev0FDCv0Cv0GNjMowEn0Uv0HvtKBDFvzFvzNvzWvzfv0IOFprBYOFo6ThLODo9UhLOFpqciHOFo3WjMDFv0Kv0Lv0Mv0Nv0ODFFDiXyRkOMhzCprJkaprKmtBprTv0Jv0Pv0Qq9LvtKCDFhnfi1Ehve7VmbDB7DDDiXpAxbDErrGv0Sv0Tv0UDBv0VDEpRivBivAqZDD2Dh-airZDHhAHeuKoJzQhODDv0Xv0Yv0ZDEhgEiqJiqKipGDEwGi0Sh0BKDGue1a9fivJi0fqbDDv0bv0cv0dDCv0av0eNYpgYn2Xv0fvtKBDBiXDBmWDDjydj8Ll-VDD7NlQhgMDEv1Bv1Cv1Dv1EDCmWiXDEjzAjzUl7ZmgfDFi8bmFufrVmWDDv1Gv1Hv1IDEjydj8LmjDmgeDGlQhwDiueigYiUfDF-ah-aj_MVXDDv1Kv1Lv1MDDv1Fv1Jv1NNbo6Un2Zv1OvtKBDG0FhvChwPhufo-Ah6eDCvuXv1QDFhqfhmFhrAjzJh-eDI0P8fkdijK0F4SmFlkaDCv1Sv1TDCv1Rv1UNhLosUm7Bv1VvtKBDDv1Av1Pv1WOFooaprJDBv1YDEyRiciXIMhzDprJk0QprKnhGv0Wv1Xv1Zv1aq9LvtKCDBhhGDEhAHiwZinHDHiU7N5BnPmGivXl0EDDv1cv1dv1eDBv1fDC2GhhZDGmTplNhxWhoC_ChhGDCv2Bv2CDCl8JmhJDEhoChxW_ChhGDCv2Ev2FDEhxWhoCmT_CDCv2Hv1cDDv2Dv2Gv2INYoiamtPv2JvtKBDGhGmZi5NhjJonVhtNDCv2Lv1cDDmhKl8LmZDDoMh0Q_ADF7NiUlP9Z5BDDv2Nv2Ov2PDCv2Mv2QNbo6dm3Rv2RvtKBDDuKiCocDEwPrNloUoJDEoMh0QlsQ_ADDiaiX7NDEv2Tv2Uv2Vv2WDDuKiCwPDEpAhGiXh0bDDv2Yv2Zv1cDCv2Xv2aNhLoxNnhBv2bvtKBDDidnRjeDFiXjFnZpAkEDDv2dv2ev1cDBv2fNiHn-Zm0Fv3AvtKBDC1RivVDFpAkdKiXhFDDhhG_ChxWDDv3Cv3Dv3EDBv3FNjMvUm6bv3GvtKBDD1crTnSDFjFiXkUnUiRDChhG_CDDv3Iv3Jv3KDBv3LNnHuNm6Zv3MvtKBDGv2Kv2Sv2cv3Bv3Hv3NOFoiYprJDBv3PDFFhGHkcpEMitAprJnjPprKnnVv2Av3Ov3Qv3Rq-FvtKCDChDoGDCaODGh1b8QjRuJjQhgCDErrGv3Tv3Uv3VDE9WhY0ThvQDEFhnSmGmWDExViZlVlCDD9OjUpaDEv3Xv3Yv3Zv3aDCv3Wv3bDEa-ekBtdDCjT5bDGzLtajChWhmQoJDErrLv3dv3ev3fDD8Q4Y7RDDOjCoUDErrGv4Bv3dv4CDDhClGhgCDCatGDErrGv4ErrHv4FDClO4YDEoJtazLjCDErrGv4HrrIv4IDEv4Av4Dv4Gv4JNYxCntfv4KvtKBDDFiXmWDDOhZo8YDIpahdjarejUkUhnTkMDHiRoGhbahrbsShDDEv4Mv4Nv4Ov4PDEh0TiRoGhDDCOaDGiubjRo9F-Bn5Rh1bDErrGv4Rv4Sv4TDCv4Qv4UNbo-JnmKv4VvtKBDFmiFh4Sl8OisGn-KDGiU0PDhDnPlKDDv4Xv4Mv4YDCFmWDIfijFh0epY5FmTpkXhlCDDv4aruAv4bDBhiSDFOahDtGlKDDrrGv4dv4eDDv4Zv4cv4fNhLi1fnqdv5AvtKBDEFiXmWmGDFjBk-ToJiiJtaDJhmEwa3PpWjYjKmKxKwYDDv5Cv5Dv5EDBv5FNiHigenlQv5GvtKBDD9Nizao8aDCv4av5IDFh5VhxPkgZmkJl_KDIie3CrenPzdhwMhlCoDDCv5Kv5LDGxNikSiyPovOovMh1CDIhwMhlCiwAiuZ3Cie-Kn4FDDrrGv5Nv5ODDv5Jv5Mv5PNjMizanlCv5QvtKBDEh6DjjBjjKl8cDHflQjXhIlKoJhbDCv5Sv5TDFhf1S6fpbioXDGlQlThIhbiRjXDDoJFmGDEv5Vp6Hv5Wv5XDCv5Uv5YNnHo3OnuOv5ZvtKBDGwFlgJnfkVtH0NDGxL5E6X1GhodogeDDrqYv5bv5cDCwFlgJDFiWqEoMFojXDGuHjaidxLlyChodDDv5ev5fv6ADCv5dv6BNtBizSnmHv6CvtKBDF9Wl1ehvQijVmkYDFFmGhnSmWtcDK5F7PlC6W-MkVh2cnG0fhgBDDv6Ev6Fv6GDBv6HN4eohfmtEv6IvtKBDIv4Lv4Wv5Bv5Hv5Rv5av6Dv6JOFo6CprJDBv6LDEFOkODMhzEprJkqaprKnlav3cv6Kv6Mv6NqjdvtKCDBl5ODE9Ol-QjUpaDDv6Pv3Zv6QDGsHtHrHzTl6UpGDFhofnfhjToiSfDDv6Pv6Sv6TDIhqchxel9JsdhuSopRn5Vl9KDFDnfpGtHqBDCv6Vv6WDFqXsbigWlmMolFDI9Nl9VosHkBpkMohIl_PmgEDDvwTv6Yv6ZDEv6Rv6Uv6Xv6aOFo6EprJODn5HprJDCv6cv6dDEDsTkOtKMh_cprJitZprKnpTv6bprTv6ev6fq-FvtKCM_HprJkwcprXn2IprTprTprTqjfqkDvtKBDGiAvS_ehuJhwHjWDEwL5P0So0IDELmDnChlGDEqkFv7Cv7Dv7EDBv7FNY9UnoOv7GvtKBDHkSakBzLjIhjEtGDDqkFqqPv7IDBv7JNbpQnySv7KvtKBDDkDjSmhSDG-dh-DkSjIamXDDqkFv7Mv7NDBv7ONhLlYnyVv7PvtKBDBwADGnOhjdhgIhzf2YogVDIhdjUjakUinGkblcmIDDv7Rv7Sv7TDDOThBDCkCmJDB2DDEqkFv7Vv7Wv7XDCv7Uv7YNiHo_VnyUv7ZvtKBDFjAlduO6ejVDDiYrA9DDDqkFv7bv7cDCj4TldDBjBDEjDsSmJwTDEqkFv7ev7fv8ADCv7dv8BNjMxUnyQv8CvtKBDFv7Hv7Lv7Qv7av8DDEmNpDpCufM6CprJkwYprKnzDprTv8EprTv8FqwJvtKBDELkHnJhQDHcvHfmBvJoWmLDEqkFv8Hp9Nv8IDEvHmBvJcDDmDnChlGDEv8Hp9Nv8Kv8LDCv8Jv8MDELmNKpEM6DprJigCprKnyev8NprTprTv8OqqKvtKBDDmHhiGhiJDGwMzUrBi1Gj1Ul7ODCv8Qv8RDFhmRhkSigVjLhlHDIeuKiYkX7JoJiJpgQDG5MnJhAkHLlrbDEqqPv8Tv8Uv8VDCv8Sv8WNYiwfn3cv8XvtKBDDnaizEh3MDFrEnNKmDhfDGhWiEVXiJhrbDEqkcv8Zv8av8bDBv8cNbo7BnyEv8dvtKBDEhgHhjIqKh1QDDqkcq0Rv8fDEjIkS-dhwQDCjSkDDEmkchgHhjIODEqkcv9Bv9Cv9DDCv9Av9ENhLixBm6Cv9FvtKBDHiAmkDpWiiJ5I7IyADKvHrOjYjKmK6aiwXi2JhlJolDDDqkcv9Hv9IDBv9JNiHixXnuMv9KvtKBDDmHmjThiQDEOThBoGDHkChdjUjakUhvTmJDDv9Mv9Nv9ODEhpAh2QilZ7MDCqqPv9QDCv9Pv9RNjMpkIntdv9SvtKBDFv8Yv8ev9Gv9Lv9TOFh2EprJDBv9VDEpDmNpCjZDBhaMwCprJk0VprKmtHprTv9Uv9Wv9Xv9YvtKBDCySpCDChaiNMitBprJhifprXm6DprTprTprTv9av9bvtKBDFjeiQkGkYilUDCqzdv9dDGpUuJmbkJIsMDGi0YjIkSien8QhtUDDqzdv9fv-ADEnKzd6TqKDCqzdv-CDDv9ev-Bv-DOFo8FprJDBv-FDDpCpDmNMitCprJk0RprKn2bv-EprTv-Gv-HtvfvtKBDBjFDDVXWDEiTjAqPjLDDv-Jv-Kv-LDDzVmhRmhNDGiTIjAhCjUhdDCv-Nv-ODCv-Mv-PNYovTnxGv-QvtKBDFhDhoZi0BlsYikLDGrHmgVwWifikG3GDDv-Sv7Xv-TDBv-UNbrHnqev-VvtKBDCv-Rv-WDDySicpCMh_dprJk0OprKnyAprTv-XprTv-Yq6UvtKBDCmNufMkkTprJk1OprXn3IprTprTprTv-aqwJvtKBDGiqRiqQiyUhhahyHh2FDEprIjIF0PDCv-cv-dDDjb8WhoTDFjIFkdieiADFlZuJ5KvVmKDEqtTv-fv_Av_BDEixMn7Vi1U8YDGhThFhBnRjChHDHlZqcuJjbiDiyBjKDDv_Dv_Ev_FDDv-ev_Cv_GOFokHprJDBv_IDDmNufmVMitDprJk1NprKnlNv_HprTv_Jv_KqwJvtKBDBinWDFuXh1ZhgCxNhkLDCv_Mv_NDBv_ODEFoOIiXDFjDiqDkSiEhCDDv_Mv_Qv_RDBv_SNYo6XniCv_TvtKBDEiDjWhvX1MDEnMhWiFiJDDv_Mv_Vv_WDBv_XNbo-enhKv_YvtKBDDnArXxJDFmDKjYjKhlJDDv_Mv_av_bDBv_cNhLpienrNv_dvtKBDDv_Uv_Zv_eDDmNicjZMh_eprJkwbprKnnWv_Pv_fprTwgAv9YvtKCDHhmLmjFirBhmOyNpW-XDFVhTIjWiADCwgCwgDDCiAjWDFuasQtApWihNDEoPlFpUmbDEVhWhTjaDEwgFwgGwgHwgIDCwgEwgJDDufjZlIMitEprJhtCprKnoPwgKprTprTwgLq8RvtKBDDOmNicMkkUprJ_RprXmzAprTprTprTwgNtvfvtKBDDiOhiNmhPDIhdjUkAkUmkInUkMtUDCwgPwgQDEtYvbDiDDHlVsHlCkBaiZiEDDtwKwgSwgTDDkCmJjZDFhBTOixVjfDDtwKwgVwgWDDwgRwgUwgXOFo6FprJODh1TprJDCwgZwgaDEOmNjZpDMitFprJkaprKnyDwgYprTwgbwgctvfvtKBDFkFsW0WlvJmLDCv7RwgeDBwgfNYlsLn2KwhAvtKBDCnblxdDCv7RwhCDBwhDNbn_Ym6dwhEvtKBDHhpMnIsEixC-UmhUhweDCv7RwhGDBwhHNhLn7PnzdwhIvtKBDChHleDFZqNqQubhgcDDv7RwhKwhLDBwhMNiHn7En0SwhNvtKBDEsZ3TjzK-TDH7diGkIiramCkP8fDDv7RwhPwhQDBwhRNjMo6Wm7HwhSvtKBDCHhADHkchXletbhlRhyUjPDDv7RwhUwhVDBwhWNnHo6am7GwhXvtKBDCyFteDCv7RwhZDBwhaNtBogbn2awhbvtKBDDhgPlvUteDCv7RwhdDBwheN4eo5Hn2TwhfvtKBDEwRovU5b0BDGhVoDkLtJibqCDDv7RwiBwiCDBwiDNhubiiPn0VwiEvtKBDFrPifiVhzWiMDC2DrFDEv7RqwCwiGwiHDBwiIN9Ln_Rn1dwiJvtKBDHizc3NsBipVhmChleiqWDCv7RwiLDBwiMNixWixJnpVwiNvtKBDGmDnC1Shf6fyLDGwehDoGiRsbwWDDv7RwiPwiQDBwiRNixYo0Zn1QwiSvtKBDMwhBwhFwhJwhOwhTwhYwhcwiAwiFwiKwiOwiTDHOkFjdhHqYxPpEMitGprJk1QprKn1VprTwiUprTwiVp6dvtKBDCiOhiNDFhNtYkLhVqQDHDFhCwdlbielKDDwiXwiYwiZDBwiaDFiOhNkLtYqQDHibhVmYkLl8ErGtZDDwicqxfwidDBwieNYplbn1SwifvtKBDEiOkLtYqQDEiJhDmUoGDGibkLmYhVjILDEwjBwhUwjCwjDDBwjENbo6bn1TwjFvtKBDGhVwEhgXibmYkLDFmDnC1SyLvTDFweoGhDiRsbDEwjBwjHwjIwjJDBwjKNhLn6Bn1WwjLvtKBDFjAlduOhjcmKDHhEajJhnJmYrAiYDDwicwjNwjODBwjPNiHxUn3BwjQvtKBDEwjAwjGwjMwjRODoiBprJDBwjTDEOiKjZpEMitHprJk1SprKnwewibwjSwjUwjVqqNvtKBDDoawZpIDBoQM6EprJnrWprXnoWprTprTprTwjXwjYvtKBDFjAlduOmKhuQDFiYrAjFcjBDDwjawjbv7XDBwjcNYpgNm4BwjdvtKBDDj4TlduODFl_OsSciYrADEhrLtfh7EhwfDDwjfwkAwkBDBwkCNboyPm4DwkDvtKBDCwjewkEDEicjZLpEM8HprJkzfprKmuCprTwkFprTwkGv9YvtKBDFmkEireirdircikbDHlZhE8WjYjKmKsADCwkIwkJDBwkKDF8WlRob2fwIDHjJhEcjIilMvWhgNDHlZvV5KuJtJoCsIDDwkMwkNwkODBwkPNYiyMn0bwkQvtKBDGqeyG_b9JhkMhgJDF8Wob9BhElRDIiYjF2YnOuMigRh0DjDDDwkSwkTwkUDBwkVNbivSm1XwkWvtKBDDqeyG9JDGhWvEid7LiwYhvNDHThZhFhBvaqSnBDDwkYwkZwkaDBwkbNhLoicntewkcvtKBDEnArOogJhkADFwLhyEze5P4QDEhTiToCsIDEqnOwkewkfwlADBwlBNiHiydnoNwlCvtKBDEqe8WizX2fDGDsNioEh8HtdlADIlViZiEoMsHkBoZh2VDDwlEwlFwlGDEsNioEhmPh8HDFlViZsHwKlCDFjYjKmKqeyGDDwlIwlJwlKDCwlHwlLNjMqRmzbwlMvtKBDFwkRwkXwkdwlDwlNOFoqCprJODpnLjMDCwlPwlQDEpI_cjZDM6FprJkudprKn3OwkLwlOwlRwlSwjYvtKBDEjVrSlnD8SDDrTiE1cDFkUnUjFtUhgPDEDlAFiFDEwlUwlVwlWwlXDFltEikMyV3Ko2ZDFHhAjNmTjHDGkVqIsMijdqB3PDDwlZwlawlbDCwlYwlcDJ8S0LlnDi2OhpBhpNh3Ppofl7RDGKkCiYijdhEiaDCwlewlfDBwmANY0LmtawmBvtKBDGiqamhCrShpK4fqEDHiYiE7AiasYhElRDCwmDwmEDEmjBmifmjAl7TDH7AiEsYajCiYl9ADCwmGwmHDCwmFwmINboxGniTwmJvtKBDH0Rl9Tl-F0IhvBoxB4ODEoamFUiYDEjBiErVtHDDwmLwmMwmNDBwmONhLplHm6RwmPvtKBDDwmCwmKwmQOFppdprJODoxMprJDCwmSwmTDDoaIkcM4DprJigJprKnpFwldwmRwmUwmVq9LvtKBDBwZMitIprJn3YprXnvAprTprTprTwmXq9LvtKBDH7UhoBixciwQhnbilAhuIDGpPhIjejXiailVDEhpBsMiCxHDDwmZwmawmbDEhmSmkdindhxQDEiapPilVFDEhIjeDiXDDwmdwmewmfDCwmcwnADKixF1DopMixHijDn_MooRooXovHooZDCoPinMDG-EinR9JhkQjJiDDDwnCwnDwnEDBwnFNYopNnlVwnGvtKBDFpmIinMn_G2cl6HDGqe9JhgdhzSiwUn_VDFlhc_asMxHiCDDwnIwnJwnKDBwnLNbphanlRwnMvtKBDCwnHwnNOFn5CprJOFokBYDCwnPwnQDDwZpImCDCiNoQMkkXprJk-HprKn2RwnBwnOwnRwnSwnTvtKBDEhjQorZn8JpiJDFHhAxWjVsMDGyVxSlkAllFmTkVDDwnVwnWwnXDGlgaoyUoyVo3ZilAooODFpjclhc_aocwPDGpPhIjX1DkWmbDDwnZwnawnbDDl-BhxC_aDIhIijD1D_ZlRilAocwPDCwndwneDDwnYwncwnfOFn6KprJOFpgMprJDCwoBwoCDDwZHIMkkYprJm1PprKn0YwoAprTwoDwoEq9LvtKCDDHIpOM6HprJnpPprXnyHprTprTprTwoGp-JvtKBDBhrQDEIiXoMjFDHl5ShAHl-Pixbh2JdDDwoIwoJwoKDEhuX8D-bhrPDEhAHnJkHDGoMDiDFjFmRDDwoMwoNwoODCwoLwoPDEzVuAj0E0VDFvKjSwB2GhyLDCwoRwoSDEhyLvKmjMjSDDjIkScDDv-JwoUwoVDCwoTwoWNYizQn2CwoXvtKBDFzVuA0Vj0EhJDFjAoajVmKjKDFfrAiYiejIDDwoZwoawobDBwocNboyKn1OwodvtKBDEyYzVxc5dDGhFkWnRhIjexYDEmRkErcpPDDwofwpAwpBDF5dhybhyaxcyYDFlOrKjIkSkdDEmRKkEvaDDwpDwpEwpFDEhFkWnRidDErNloUoJxYDEv-JwpHwpIwhUDDwpCwpGwpJNhLn-cm6YwpKvtKBDG0VuAzVh2Jl9M_DDIjJvOiajIiElOnclQDDqjRwpMwpNDBwpONiHqRnxFwpPvtKBDEwoYwoewpLwpQOFpmWprJODo_cprJOFo4SprJDDwpSwpTwpUDFySHhKlLqTM6IprJkzJprKnoewoQwpRwpVwpWqjdvtKBDCLKMycprJkrLprXm5BprTprTprTwpYr2dvtKBDDLhQhzdDGhRndoAhlFvFhhPDGkXtL1crT1RsKDDwpawpbwpcDCtfioYDHDtPFnGrC3BlBDCwpewpfDCwpdwqANYhlFnvfwqBvtKBDFiqLhwZh1FixIirPDEKhEkeveDCwqDwqEDD2GhhZirODHsScfqKiSmBqADDwqGqpGwqHDCwqFwqINbhwZn0dwqJvtKBDGmDnCyLh1JvTl9EDGrUljHmgUpiKlyK_ZDFfcK4JlQDDwqLwqMwqNDBwqONhLnCn0awqPvtKBDGkHLtChjOplJo1WDDqeokLvfDIhEjJsS5M2GiFcyGDDwqRwqSwqTDBwqUNiHpoPniEwqVvtKBDFhxdhxYhxEinchxFDDHhAiaDCwqXwqYDBwqZNjMiyXn4DwqavtKBDFwqCwqKwqQwqWwqbDEKLpEHMitJprJm2JprKm0SprTwqcprTwqdr2dvtKBDGhRvFoAndhhPvKDGjWiAiRFlfnADDwqfr7BwrADFi1eh3E0KiyTi1WDDlBpcKDFnBoOinVDFDDwrCwrDwrEDFhxIhxciqPhyShyBDHDZFkBlAoXhVDCwrGwrHDDwrBwrFwrIDFhRndoAvFhhPDFoOinVhjNzBh0NDGLKhGH3JpcDDwrKwrLwrMDBwrNNYphWnkcwrOvtKBDGhRvFoAndhhPj_PDFh0OpVh0Ph1UixLDFyTrCLhjNmXDDwrQwrRwrSDBwrTNbiwJnnRwrUvtKBDGhRkXh2UphMoAhhPDGmDlyLh1OioNnCn_HDHrUljHhZhFvJjDrEDDwrWwrXwrYDBwrZNhLovWnwBwravtKBDEhRndhhPkXDEkHLtChjODBqeDFjBjFnUivDuIDEwrcwrdwrewrfDBwsANiHpnMnzbwsBvtKBDGhRndoAvFhhPLDF1NzA1A-S3MDHhZOnBhFhBjDTDDwsDwsEwsFDBwsGNjMk-Pn0JwsHvtKBDFwrPwrVwrbwsCwsIODn-YprJDBwsKDEOKhRLMhzHprJnraprKniOwrJwsJwsLwsMr2dvtKBDFiAseh0KowKjWDGjbuSvTn8IoyTvLDGmDivDqcahgfhocDDwsOwsPwsQDBwsRDELkHrUiiGDIhzahnOwXiqZioan4YrXiqHDFjWiYaOtaDDwsTwsUwsVDBwsWNYizPm4YwsXvtKBDELhQhzdkHDH3BhgLmgDhhPhRoAndDHqBlyfhnLuMuPmRsbDDwsZwsawsbDBwscNbiwSm4PwsdvtKBDDkFnbhuaDIuMseualyfDiAtA0KDDrzGwsfwtADBwtBNhLiwan0ZwtCvtKBDFhlTlnfsEhyIl7bDILkHijIoJjWtIzLiADCwtEwtFDBwtGNiHn4bn0AwtHvtKBDEwsYwsewtDwtIOFpqKprJDBwtKDELkFjdhRMh_fprJhmdprKntWwsSwtJwtLwtMryRvtKBDDpOlLqTM0aprJkrTprXngWprTprTprTwtOp-JvtKBDGmjamjZh5Sh5QipChhTDGkdjItOoDqZuWDCedDDwtQwtRwtSDFh5Sh5Qh_J-fiofDGoToViXmWoDqdDCwtUwtVDCwtTwtWOFo5eprJDBwtYDCpOiXMitKprJkaprKm6XwtXprTwtZwtaq9LvtKBDE0V5VuAiocDGiRiEhboGsVmGDCwtcwtdDBwteDGmgRmjGqPl9DipBmhLDIjFjInUojV2AzdoDhvLDDr8SwuAwuBDDedhJDHl-Ol-Th_Jh3QhzUh2XomBDFkdoDhlUoUjIDDwuDwuEwuFDCwuCwuGNYpjMnxcwuHvtKBDE5W5ahhWhhfDGjFnPhgInOqZsaDEoToVqPeDDwuJwuKwuLDDjkOj6UmgWDFqZnOmiDpkUl_SDCwuNwuODCwuMwuPNbpjLn2YwuQvtKBDEjFoToVhJDGsXh9FhuVyIpgShoSDDwuSr-DwuTDE5dhybhyaipNDEjoAl9fl9eipbDGoVoTedoCqdDDwuVwuWwuXDCwuUwuYNhLn-dnvQwuZvtKBDGhCjblZiqciqeiqdDEjFkJjIieDDr8SwubwucDBwudNiHi0JiuWwuevtKBDEtKirbl2Xi1QDHhNidhGhFdijMhKDDwvAsoMwvBDBwvCNjMpnDmuEwvDvtKBDFjAjKldmKmjODIoYoblRqeiidrAfieDDr8SwvFwvGDBwvHNnHxUmxJwvIvtKBDGwuIwuRwuawufwvEwvJOFo7AprJDBwvLDGpOOlLqTtKpIMitLprJigFprKnkawtfwvKwvMwvNq9LvtKBDE2FwBvKhyLDIzBpnZl2JppA8Y_dl6Pl6RDCwvPwvQDBwvRDEmkLl9NmkMwBDFiaftP7X2FDCwvTwvUDD6diGvBDE2FwBhuevKDGjIFlPqKtPfDEwvWrvTwvXwvYDCwvVwvZNYoncn1NwvavtKBDGpbowF1Shf6fhrLDC4J7ODHflQnGc4dOo9YDDwvcwvdwveDDhrLh7EinfDG2FwBvKhgRhgZiaDElPiSjEfDDwwAwwBwwCDCwvfwwDNbixZn1RwwEvtKBDEhrPirF8Dl9IDDK2FwBDHwVqKlPiMhlU8eiaDDwwGwwHwwIDBwwJNhLpgBn1bwwKvtKBDHmgdmiXmiZmiYizHizIh0HDGwIlIhoIiWkFKDCwwMwwNDBwwONiHiwPn1PwwPvtKBDGh1Kh1LhoN1e3HmMDD2Fl9YmiQDFdehAHhODDwwRwwSwwTDHh1Kh1LhoN1e3HohZmMDBmhdDHlPjIiauWiSomFi1DDDwwVwwWwwXDDl9ZiqUl-JDFlPjIpkNh1WpqSDCwwZwwaDDwwUwwYwwbNjMo3Hn0cwwcvtKBDFwvbwwFwwLwwQwwdDFpOKhKpE3EMitMprJigDprKm2HwvSwweskbwwfr2avtKBDGhlaipAiodmZhGirNDCajCDFjT5biCjCzLDDwxBwxCwxDDBwxEDGhlahGmZhtNijMmjQDCK2FDHmBoWvJmL1Vl2XqXDDwxGwxHwxIDBwxJNYiyGnyPwxKvtKBDFhNmZhGhjJi5NDGnLiCnYuNkZvUDFlIkChjI9JiYDDwxMwxNwxODBwxPNbi1am0RwxQvtKBDFhlamZhGd5dDDmRi1PpPDDkErc0SDFHhAoHidhFDEwxSwxTwxUwxVDBwxWNhLiuYnyTwxXvtKBDGhNmZhGhoCmThxWDGqWtTqa8d7YogTDD5Mo7FnJDDwxZwxawxbDBwxcNiHi0PnpBwxdvtKBDEwxLwxRwxYwxeDEpOhNhGqWMitNprJigEprKnmIwxFwxfsqNwyAq9LvtKBDIvZ2YhoauJpiWixMiidkJDCwuJwyCDGtYDvbiDuIFDCwuJwyEDCwyDwyFDF5WhxDj6UjkO5aDGkEiuXkCmJmBqXDCwyHwyIDDKdeDGinbl2JqXzBmJkCDDkEoXKDErrHwyKwyLwyMDEmiCmiBmiEmkNDDoXkEKDCwyOwyPDDwyJwyNwyQNYpqRn3SwyRvtKBDIhVxQoRqNhlckLoiIpoCDCwuJwyTDHmEl_LhlShlcl_GiqM-ZDEdeKhODDrrHwyVwyWDCwyUwyXNbpqCn1BwyYvtKBDCwySwyZODozCprJDBwybDDpOODMitOprJkrXprKmyfwyGwyawycwydq-FvtKBDFhyb5disFhyTioeDGnZmRkE0OxXh2GDCwyfwzADGhmMl6dhyYhxXhyPhycDHqZiFva6bjoAxDhtQDCwzCwzDDChFidDF3HogIosXn_Qn4KDFhAHnerYhueDDwzFwzGwzHDDwzBwzEwzIOFo4TprJODpmOprJDCwzKwzLDElLpOidsTMitPprJkrZprKnvOwzJprTwzMwzNq-FvtKBDEioPl7Jl7KmgQDGnOiFjFoeiWFDEhAdkWyLDDwzPwzQwzRDFhyaisEhyZirSmiaDGkHhue-CmR0OkEDCwzTwzUDFl9UjHhoS-ColSDEHhA5T-FDFh2Gn-foUueDDEr9bwzWwzXwzYDDjT5bmSDEjCl-bLn_SDDr9bwzawzbDEwzSwzVwzZwzcOFo4UprJODpnSprJDCwzewzfDEqTpOLsTMitQprJkrYprKnzSwzdprTw0Aw0Br2avtKBDBsXDGjFoXvbODhFDDdiCuKDGkC1AhGmZlxSmSDEw0Dw0Ew0Fw0GDDdeyQDFhuVyIwWmiMh9FDGiCuKkZhoSlxS1ADDw0Iw0Jw0KDCw0Hw0LOFo6BprJODo3LprJDCw0Nw0ODDpOhGyCMkkbprJm2EprKmtUw0MprTw0Pw0Qq9LvtKCDBi2QDH5Pif7bvBiGpoLmDDCw0Sw0TDEdeHhADGhhY2exI3MhrQh2JDDqwCw0Vw0WDCw0Uw0XDFHdhAhOqUDDOhBTDHifh2B7Z5PjTrPaDEqwCw0Zw0aw0bDBw0cNYh2Qm4Vw0dvtKBDDi2Qh4Vi6TDDhFido9dDGiMjTsatGlPjDDDw0fw1Aw1BDBw1CNbinLngew1DvtKBDDkWwSn_JDHiMjTsatGlPjDsSDDw0fw1Fw1GDBw1HNhLi1bngfw1IvtKBDGalGkBkLmYtGDEiMjT5b4NDGHdhAhOqU5PDEqwCw1Kw1Lw1MDBw1NNiHhzZnuCw1OvtKBDEw0ew1Ew1Jw1POFo5dprJODopTprJDCw1Rw1SDFpOsclLqTOMkkcprJkqZprKntaw0Yw1Qw1Tw1UqjdvtKCDEhqF6YhqEhxNDFHiwZinHhJnPDFiUiE5B7NlVDDw1Ww1Xw1YDDhqF6YhqEDHhDD7NjEhFO5BDCw1aw1bDCw1Zw1cODoiPprJDBw1eDCpODMkkaprJm2DprKm6Tw1dprTw1fw2Aq-FvtKCDCsCofMzXprJk0AprXmzTprTprTprTw2CssTvtKBDGhIilZhoYimFhwBh2WDIpahdjUjajFiFsDkUDDssVw2Ew2FDHipH6bpVinJhXl_Wl_YDHhV0f7P1MiJhKhnQDDssVw2Hw2IDEToUalRDHhmHhhUn6WioBiqfirTirUDDssVw2Kw2LDDw2Gw2Jw2MDFoUTlRhBaDIhnG1AsNzA9esWoXinaDDssVw2Ow2PDBw2QNYk-PmyVw2RvtKBDGiGsDqS3SlxdnbDHThIhBkEhdjUilXDDssVw2Tw2UDBw2VNbpnHnyMw2WvtKBDEiBnLoHjNDFtSif9GrPqaDEhTvBiFhADEsOThBkEDEw2Yw2Zw2aw2bDBw2cNhLppZn0Pw2dvtKBDChKqaDHhgQihRqM1JhlUmbivPDDssVw2fw3ADBw3BNiHpgCnwfw3CvtKBDEw2Sw2Xw2ew3DOFo5aprJDCw3FsuYDEsCofiGhKM_IprJk0CprKnmCw2Nw3Ew3Gw3HsubvtKBDElfjWn5TiADGjT5boOuEk-bhRDEssVqwCw3Jw3KDBi2RDEOhZamJDGjT5bo4R7SzLjCDDw3Mw3Nw3ODBnLDEmkBhhchhIiZDEhGrbDFDDw3Qw3Rw3SDDw3Lw3Pw3TDFhGmZhmDtc3JDGiUlP3L7NkdiYDDw3Mw3Vw3WDBw3XNYi2Gm4Qw3YvtKBDFmRiXjVmjPleDFKkErciamXDDw3Mw3aw3bDBw3cNbn4Hm6aw3dvtKBDCiB1EDGmKjKsUh3RtCwUDFh2DoY2BhzenWDDw3fw4Aw4BDD1E2ciBDEi0KioWhmPhyWDFOTiSoMhBDDw4Dw4Ew4FDCw4Cw4GNhLpIn2Gw4HvtKBDDrbwfiBDFVmhQXh7Cl-DDHjJpciUzfhkQqRihKDDw4Jw4Kw4LDBw4MNiHplFn3Dw4NvtKBDEw3Zw3ew4Iw4OOFo2aprJOFn5AprJDCw4Qw4RDEsChGKtKMhiXprJk0BprKnxCw3Uw4Pw4Sw4TssTvtKBDFhoDhxUhyDipTipSDH0OhZidsNmRDiaDCw4Vw4WDDkX7TizbDEhFnRhZ1VDFhlZsNhGj_PhTDEloIjNoHUDEw4Yw4Zw4aw4bDCiBnLDEifrPhBTDEhAHIh2JDEw4dqwCw4ew4fDDw4Xw4cw5AODn-bprJDBw5CDElLleHsCDChMoFMhiYprJk6cprKnzRw5BprTw5Dw5Ew5FvtKBDDHUIM_JprJigNprXniaprTprTprTw5Hq9LvtKBDGhhJl-YhxOiwIiqb-VDH3JiudjCahFxYkBDCw5Jw5KDBw5LDF5fiqGioDh2KioHDGiCuKoc3PtChzcDCw5Nw5ODDipFmWiXDEiCnYivEhoNDEoDhnHkdiFDDw5Qw5Rw5SDCw5Pw5TNYiyengTw5UvtKBDGjVrShjXoahpBh3PDDlRivVhjBDGiCuKjTvejC1DDDw5Ww5Xw5YDBw5ZNb0LnsHw5avtKBDGhhYvYqW7Uh3JphVDFhIjehZnRDDFiCuKocjHpPDDw5cw5dw5eDBw5fNhLi1Bm0Dw6AvtKBDHnQhtThlBpmTzIpSpTDFiCuK3PocqdDEjBvekCiYDDw6Cw6Dw6EDBw6FNiHiyHm5Zw6GvtKBDDmTwPhoODJhZhwChFnRzLiXizJiemhcDHoElrWljGjHHhAhODDw6Iw6Jw6KDBw6LNjMovPnkew6MvtKBDEjChlEhnWkXDEakBlGo4bDGHhAjHtXLhODDw6Ow6Pw6QDBw6RNnHhuVnmJw6SvtKBDGw5Vw5bw6Bw6Hw6Nw6TOFpqYYODpkKprJDCw6Vw6WDGHImCkIjCtKMxfprJigBprKm3Vw5Mw6Uw6Xw6Yq9LvtKBDE1Dl4PlzLpnYDFHhA9Zh1EoHDEjT5b1eveDGkW9JKIpPi0IDEw6aw6bw6cw6dDBw6eNYn_Fn0Dw6fvtKBDGltUltYl3PhgVl6bhlVDD1DllF1eDFkHijILhoCimcDDw7Bw7Cw7DDBw7ENbn_En0Cw7FvtKBDFl7Bl_Vpnal_UmkZDHHhAoHhjQKve1eDCw7Hw7IDBw7JNhLn9InlKw7KvtKBDDltUltYl3PDF1DilAlgai0IhjQDH5PwLKpPveiaqaDDw7Mw7Nw7ODBw7PNiHojIngdw7QvtKBDJoxFogWpiMl7cl_FoiUo1ei0ImhADF7Pl4PlzLxGpPDCw7Sw7TDBw7UNjMn4fnnPw7VvtKBDFw7Aw7Gw7Lw7Rw7WOFopfprJDBw7YDCHIMzYprJm0IprKnuQprTw7Xw7Zw7aq9LvtKBDFirKipYl9Xl9WivVDGmRhFkEidDkBDCw7cw7dDD1RirIvPDFLhmBijIn_IkHDHmRhFid9JwUvbDDDw7fw8Aw8BDB1RDHkTiiMiiGtDpmakZlGDF9JKiYqeFDDw8Dw8Ew8FDDw7ew8Cw8GOFosRprJODosQprJDCw8Iw8JDElLHULM6JprJngQprKn3Lw8HprTw8Kw8Lr7ZvtKBDE5chrUj3RmiVDJDFmSwUomTkBlVsHkZDCw8Nw8ODD1cnSrTDDhAHLDGiX9J7DhyMhwDoXDEwUxIvf6ZDEw8Qw8Rw8Sw8TDCw8Pw8UDJhSiPOThwNhZhgMhhBqBDBnbDDw8Qw8Ww8XDBw8YNYopOngaw8ZvtKBDFhSiPjOTODEiJteoBkFDDw8Qw8bw8cDBw8dNbowIm3Mw8evtKBDCw8aw8fOFphOprJODphQprJDCw9Bw9CDEUDjdiKMitRprJntPprKm_Qw8Vw9Aw9Dw9Er2avtKBDG1en7Ul8aosboneolZDEjHtXowUhnTDGDvYlAiDxYllUDDw9Gw9Hw9IDBw9JODpkHprJDBw9LDEDtKIHMitSprJnoIprKnocw9KprTw9Mw9Nq-FvtKBDIhyNioKl_appaixDo0Dozdi0QDFhNZhgbhtcfDDw9Pr9bw9QDBhODFiCuKhtQo4WmhIDFjThoEhD5ConCDEw9Sw9Tr9bw9UDCw9Rw9VDDkErcl6NDEajCvEmRDDr9bw9Xw9YDBw9ZNYn6Fn1Uw9avtKBDFipZiqOl9bmgCmgbDFIjVrSkWiFDCw9cw9dDDh2DizX2BDFjVrStCqcjKDEIiCuKiFDEr9bw9fw-Aw-BDCw9ew-CNbo7fniSw-DvtKBDEIiCuKidDDnZiXvbDEkErcpPvaDEr9bw-Fw-Gw-HDBw-INhLlsZnnYw-JvtKBDFxXohBl7U_Y0ODHh2Gueh3DIpYhjMjHDDvyRw-Lw-MDBw-NNiHpjan3Rw-OvtKBDEDiDoMZDIlVsHiZiElCkBaFDGIiCuKjVh2fODEr9bw-Qw-Rw-SDBw-TNjMo9Tn1Cw-UvtKBDEwSilaimFizYDIkEpnUpnTpajUkUrMhdDFhDiwWjVIODDw-Ww-Xw-YDBw-ZNnHo7Ln2Qw-avtKBDF2Ii6Xl7EisDiqYDFalGhBjCTDCw-cw-dDEIiCjVhODEqwCs3Zs-Yw-fDCw-ew_ANtBn6Gmzfw_BvtKBDHw9bw-Ew-Kw-Pw-Vw-bw_COFo6NprJODo7CprJDCw_Ew_FDEqTIpIDMitTprJk6aprKmtbw9Ww_Dw_Gw_HqjdvtKBDGl5Pl5Ql5Tl5RmjJl9HDGkW1ewPIllUhnTDCw_Jw_KDB1eDFIhnTwPlgOHDFjT5bhdhDhoEDEw_Ms3Ww_Nw_ODEmjIo4dn8N-GDGlRmiNmgPl8Ql6BrHDCw_Qw_RDDw_Lw_Pw_SOFo6OprJODo7EprJDCw_Uw_VDDqTIDMklAprJnoJprKnlDw_TprTw_Ww_XqzUvtKBDFhhCkgXhyXl9GooWDHhAiemTHlTolfloPDCw_Zw_aDFHhAjN9ZjHDFmT1fhnNikJfDGhyOxSo3bivKizfl_ZDDw_cw_dw_eDBxWDEhAHloIqCDHfmTyVxS3KojT5FDDxgAxgBxgCDDw_bw_fxgDOFo6RprJOFpgVprJDCxgFxgGDDHtKpEMklBprJkvDprKnlLxgEprTxgHxgIq9LvtKBDCtKDMmrWprJk6TprXm5KprTprTprTxgKq-FvtKCDCwVpnEDIjHtXhpDoHjNkZLkXDGqMDsE1OmDhgMDDxgMxgNxgODDhhchhIhmJDEDlTlA1HDHLkXoHo8VkZsExYDDxgQxgRxgSDCxgPxgTOFo5fprJODpnFprJDCxgVxgWDDtKDpEMklCprJkaprKm_RxgUprTxgXxgYq-FvtKBDBh1EDCwVDDIoHjNjHxHtXnJl9QhpDDDxgaxgbxgcDCmgOh1EDGiiMiiGivbzOijIl_JDFDxYncjBoJDDxgexgfxhADEiiMiiGn4epqNDEoJkXyU7TDFwVivbzOnRjBDExhCxhDvwTxhEDDxgdxhBxhFODpqBprJODpqGprJDCxhHxhIDDtKDofMklDprJnoHprKn3WxhGprTxhJxhKw5FvtKBDGhlXhlWl-Xh0IhqchxJDGnff0N5E1GhFDCxhMxhNDFo7KimcixfolGn8GDHrZjNiWmZ-FhAjVDFnff1G5E0NDEryUxhPxhQxhRDCxhOxhSODozEprJDBxhUDDLHDMkkeprJkrJprKnzOxhTprTxhVxhWryRvtKBDGirJh6BiwbiwcirQh4bDIHhA3Mi1DhIjXhpN0RDCxhYxhZDFrNhpN0RhlE7TDDHhA9ZDHnfkV1GhjQ6X7U2bDDxhbxhcxhdDCxhaxheDFwPmiWn9LivLpqfDGdidokD3OkCnfDG0R5OrN1GppHoJDDxiAxiBxiCDBxiDNYo7JmzQxiEvtKBDG7UhoBo9ah4bowPmjEDErN0R5Oi1DDFFiahIDmTDDxiGxiHxiIDBxiJNbpiQm0QxiKvtKBDCxiFxiLOFo6LprJOFpiPbODo8bbDDxiNxiOxiPDCHkcMkkfprJkzRprKm5QxhfxiMxiQxiRp-JvtKBDEjVzInQpLDEiqSudh0MixKDIwR0BizAZHhBifi1cDDxiTxiUxiVDEhxakIhmNl-fDCkWnBDFjThoEhmQhuehKDEw9SxiXxiYxiZDCxiWxiaDHkUhdjUjTpaqbjFDHhfiyLxYohao0bsNhzTDErgFxiTxicxidDIkUhdjUqbjFnUhkHsNDDrgBxiTxifDCxiexjANYihFm0CxjBvtKBDCpHo8cDEjVzInQodDGDFsShElAwUDDxjDxjExjFDBxjGNbn4UntUxjHvtKBDHhgamT1fl9aipLioJ5FDFodlJwdh1Y3ODDxjExjJxjKDBxjLNhLlJmtKxjMvtKBDH-GzThhDhkJhkU0NnfDEpHhwQijVzTDDxjExjOxjPDBxjQNiHo0cnlJxjRvtKBDFnfn9KqBsHrTDF1G6XhuIl8Ph2aDDxjExjTxjUDBxjVNjMilOnkdxjWvtKBDFxjCxjIxjNxjSxjXOFo6MprJODn8cYODoqAprJDDxjZxjaxjbDFrfkIyMtKqTMhzIprJkqcprKnzPxibxjYxjcxjdq-FvtKBDDkImCiKM8JprJnjKprXm5AprTprTprTxjfqwMvtKBDDxXirHhraDInZoUcrBqMHIjIDCxkBxkCDBxkDDEhInRidhFDGjFnZjIcqZlODDHhAhODFmjUl6JjcnNmRDExkFxkGxkHxkIDBxkJNYo6cmyUxkKvtKBDEhIkIhHhSDFjFnZjIjDcDDjcnNKDExkMxkNv7XxkODBxkPNbplcm3NxkQvtKBDHhIkIirahS7dkPhHDEhWokPkCmJDFcjDThBjIDExkSv7XxkTxkUDBxkVNhLplem3PxkWvtKBDDxkLxkRxkXDEmCkIkcjZMzZprJkaprKnhOxkExkYprTxkZqwMvtKBDCmCkIM4EprJkxJprXm3cprTprTprTxkbskdvtKBDFhqelvJo4Xo7OjyJDFjFiWnGiDTDCxkdxkeDFkFsWhxSuRixeDEnG4duMxODFhKiJiCThSDDxlAxlBxlCDEkFl-aipPjyJDEpgAirD4c8DDEjEiRO5ADDxlExlFxlGDDxkfxlDxlHOFo6AprJDBxlJDEkFLmChKDCjGiKM8KprJm4cprKniIxlIprTxlKxlLxlMvtKCDDl_XjsNmkaDEue1aF9fDDw8XxlOxlPDGDlAlT1HoM6cDIFiEpYqXhVuIlVsHDDw8XxlRxlSDCxlQxlTDCnbkFDIuMD-WhvIosTlTtPqFDKxbuIrY1HpYh3breFkdlIDDxlVxlWxlXDBxlYNYpmBnkZxlZvtKBDGkF9U3BlIiDxWDGTmYcsOhBpnRDDxlbxlcw8XDBxldNboscngYxlevtKBDEyJ8EioMjjUDLhAtQZo_RjH-F0UhCkJiDcDDw8XxmAxmBDFiqXpnV8Eo_AjjUDCw8XxmDDCxmCxmENhLoxEn1axmFvtKBDDiDlfhpMDIjbvTnIhweo-ao7Nl_H3FDDw8XxmHxmIDBxmJNiHo0Hm3ExmKvtKBDDxWmiThofDFhAH-FqC5TDLqBlkAxSsHyVhjTmTuMivDyJpcDEw8XxmMxmNxmODBxmPNjMpmZn2VxmQvtKBDElayFtei0CDIrGhEmYc5ShB9YsSDDw8XxmSxmTDBxmUNnHo-FmtWxmVvtKBDGxlaxlfxmGxmLxmRxmWOFo5bprJODn_ZprJDCxmYxmZDFjdkFlaqYpEM_KprJm0XprKm4IxlUxmXxmaxmbxlMvtKCDGhpMhyKhwemhXyLl_CDDiDlfuPDGjbvTlbiiF0U2ADDxmdxmexmfDFhlTipQixCh6IsEDDjbvTuSDEiDlfjWuPDDxnBxnCxnDDCxnAxnEOFo6QprJODo-dprJDCxnGxnHDDpEjdDMhzJprJnrSprKnhTxnFprTxnIxnJr2dvtKCDDjF9bnUDHkUhdjUwLlJwRhKDDtqKxnLxnMDFixMiTijLh8ElRDCtuJxnODEqNhXpViyQDHhVqXtQhlclbhFl5EDDtqKxnQxnRDEhxAioG-OioFDJkEpRDFlViDubsMiyBDCxnTxnUDExnNxnPxnSxnVDHOhZhFchB7Zh0cDFjcnNrEn4MigTDHh7ChfmDiXKmWsZDEtqKxnXxnYxnZDBxnaNYiucm3HxnbvtKBDEhWl9RiM0GDD2DsZmhHDDtqKxndxneDDl_b0G0ODFTnGnOhFhoUDDtqKxoAxoBDCxnfxoCNbi2NngZxoDvtKBDCxncxoEOFo6DprJODn7IprJDCxoGxoHDGhH2ZnXuYzbuZM8LprJhieprKm4axnWxoFxoIxoJqwMvtKCDEsZ-Txd3TDD7dkPkYDGlKhIirahSjIieDDxoLxoMxoNDCsZ3TDEhIhoJkITDF2HkGjL-JkEDDxoPxoQxoRDDsZ3T7dDGh7ZhqYltCpVl6ci0bDGqXhVte1MpHibDDxoTxoUxoVDDxoOxoSxoWDEImCkIqYMklEprJkxKprKnhCxoXprTprTxoYqjdvtKCDFhlbhxTipW-NxcDHmRkEDZoVva0ODCxoaxobDFHhAjHtXhODGkBalG7Fh1DqcDIDFnRidmSjTh3NsaDEs4SxodxoexofDEpTpSnQzIDFDfFpYo1TDFnRidjeiwdHDDxpBxpCxpDDCnRidDG7Fh1DqckBhoEtCDCDFDExgaxpFxpGxpHDExocxpAxpExpIOFo6JprJODo-CprJDCxpKxpLDGHleidjCrfkcMklFprJkxLprKm0ExpJprTxpMxpNq-FvtKCDCkNHMhsTprJkqeprXnhEprTprTprTxpPr7ZvtKBDFhXiLh0MtbudDFHhA9ZjHjNDHyVxSmT0f5F3KfDDxpRxpSxpTDFhXiLh0MtbvADFThByJrdmYDHhElfhCkZkTtQteDDxpVxpWxpXDFhXiLvAhlYipDDEDFlAlTDGikTkdhVue9fkLDDxpZxpaxpbDDxpUxpYxpcOFo5ZprJODomLprJDCxpexpfDDkNHjPM_LprJkaprKmsfxpdprTxqAxqBqjdvtKBDFoI8FhiPhjShlODJmDnCue9fah1DDkBqcDCxqDxqEDBxqFDHmEnSlahuApiNhwIxGDGHhA9ZjHqChODDxpRxqHxqIDBxqJNYlanjexqKvtKBDIpK6WhjT0fhkJojdmgFxWDCxpRxqMDBxqNNbovInsZxqOvtKBDHalGuekBmRjC9DDCxqDxqQDBxqRNhLoIniFxqSvtKBDDxqLxqPxqTODphfhLDBxqVDFkNoIlapKjCM_MprJmxRprKnzGxqGxqUxqWxqXq9LvtKBDGhlTh6IixClnfsEpqUDIiXzLrKiMDLn6E0UDCxqZxqaDGhXiLjPhnehzbxQDF2e2ExIrUi0aDGsEjWqXhwIhBlfDDxqcxqdxqeDCxqbxqfOFo6SprJODppeprJDCxrBxrCDEkNlapELM_NprJmxQprKmsexrAprTxrDxrEr2dvtKBDDmElxQhgVDE9JalGkBDGOtSif6Qh1bjTDDxrGxrHxrIDGizeizZhoehFnRhZDGmRkEsamDKmSDDxrGxrKxrLDCxrJxrMOFo_XprJODo_YprJDCxrOxrPDDmElLkNM6KprJnrcprKnlXxrNprTxrQxrRq9LvtKBDEhxMhramkHioZDIxXnZhdkAkMiJkCjZDCxrTxrUDDjOxXhoPDDiW8fZDFiJtehViOjEDDxrWxrXxrYDCxrVxrZDFkFnbmgahqesWDFhSiPjOTxXDHiW8ftEpYkAkMhdDDxrbxrcxrdDBxreNYlsLn2DxrfvtKBDGjchXtbhlRjPpKDIiW8ftEpYkAkMhdZDDxsBxrcxsCDBxsDNbizOn2dxsEvtKBDDIHhADEjOpmJiwOh2bDFhSiPTiWhIDGiJjfhVqWiQpPDExsGxsHxsIxsJDBxsKNhLpmKn2SxsLvtKBDJiW8ftEsDiQkAhdiF3SDDssVxrcxsNDBxsONiHizTm7ExsPvtKBDFiWqNZpYhXDDtqKxrcxsRDBxsSNjMn7Hn0TxsTvtKBDF5chrUj3RmiUmhWDGhSiPjOTxXiWDCxsVxsWDBxsXNnHphSn1cxsYvtKBDGxsAxsFxsMxsQxsUxsZOFo6PprJODo3KprJDCxsbxscDGiWkFkcsChHjZMhiZprJkpKprKnqCxraxsaxsdxseqwMvtKBDDiKqYxPDBiKMhzKprJhidprXnjdprTprTprTxtAxtBvtKBDFjShH0WiOteDCiJhDDFfvehgfzRiMDEhWkCvBVDExtDxtExtFxtGDEVXWhADFkCmJhWvBiFDFfiMhEsfzRDExtExtIxtJxtKDCxtHxtLDEiKjZiGhHM6LprJkaprKnyLxtMprTprTxtNt2cvtKBDIhgQyWmkbrLhKpmflbwdDCwhZxtPDBxtQDFhXiLnbpVhneDEOhShBTDGyFtenGjOjahwNDDxtSxtTxtUDGhXiLnbpVhneqNDGjEzR5SuMnGODDxtWxtXwhZDCxtVxtYNYOnvDxtZvtKBDFixRiwel5YinZtQDFhSiPcyJfDHhXxQtepVnbhgGnZDDxtbxtcxtdDB8EDEhSyJcfDCxtfxuADCxtexuBNbtQm2VxuCvtKBDHjrYsSmYkLuel4O7ZDJTchB1brGkEhKzEhteDDwhZxuExuFDBxuGNhLlqPm1VxuHvtKBDDyFtexaDGjFiMihJvRiF-IDJhClbFiR-RiXDcyEDDxuJxuKxuLDBxuMNiHhVkoNxuNvtKBDCtehVDF6QltLhrVhFkWDGvBiFmDhAifrPDDxuPxuQxuRDBxuSNjMltRniZxuTvtKBDEyFtehhHhwdDDhWvElyDDIOhZhFThBhIc8TDDxuVxuWxuXDBxuYNnHjZk2GxuZvtKBDGxtaxuDxuIxuOxuUxuaOFo5cprJODppfprJDCxucxudDFqYkNjdjZlLM8MprJkrCprKnkAxtRxubxuexuft2cvtKCDFrJjrTl8Sl_BjODFfchSThgDDHtQxQhXiLpV4chKDDxvBxvCxvDDErJjrTjO8DDFjEzRqNiW5SDDteh8OkVDDxvFxvGxvHDCxvExvINYo4aniHxvJvtKBDCtehgPDITchBh1arGhKzEhteDDxvLxuExvMDBxvNNblqPm1exvOvtKBDDxvLxuKxuLDBxvQNhLhVkoNxvRvtKBDDxvLxuQxuRDBxvTNiHltRniYxvUvtKBDDteh8OmgcDDhWvEo1aDHOhZhFThBhIcDDxvWxvXxvYDBxvZNjMjZk2GxvavtKBDFxvKxvPxvSxvVxvbOFo6GprJODpqAprJDCxvdxveDExPkNhKjZM6MprJkzSprKnqbprTxvcxvfxwAxtBvtKCDibvtLvtNvtevvBvxBvxdvyMvydvyfv0Rv1bv3Sv6Ov7Av7Bv8Gv8Pv9Zv9cv-Iv-Zv-bv_LwgBwgMwgOwgdwiWwjWwjZwkHwlTwmWwmYwnUwoFwoHwpXwpZwqewsNwtNwtPwtbwvOwxAwyBwyewzOw0Cw0Rw1Vw2Bw2Dw3Iw4Uw5Gw5Iw6Zw7bw8Mw9Fw9Ow_Iw_YxgJxgLxgZxhLxhXxiSxjexkAxkaxkcxlNxmcxnKxoKxoZxpOxpQxqCxqYxrFxrSxsfxtCxtOxvAxwBQxwCprTt8DprTMmreprJiuNprXn2BprTprTprTprTprTpsDCMitUprJk2CprXn3PprTprTprTprTprTpsDCMitVprJkrSprXnyIprTprTprTprTprTpsDCMmsWprJm_XprXm8OprTprTprTprTprTpsDCDDVh8d-aDEvTo7el5UmkKDCxwIxwJDBxwKDEVXh8d-aDDFoiLkSDBinXDDxwMxwNxwODBxwPNYojbmuGxwQpsDBDGhhCloPhyXl8MmgLmgKDFieuPmTlyLlKDCxwSxwTDGl_AoyOmgImgJsEo-IDFvTiDuPmY2dDCxwVxwWDCxwUxwXNbo3Gm_OxwYpsDBDDl8FhhTl8GDHjFjEhNOhFkWsXDCxwaxwbDDl7Fl7Gl7HDBhADDxwdxwer8CDCxwcxwfNhLoiQm1TxxApsDBDFh1El-Rl-SmjKmjLDGxYwVlKivbtXhpDDCxxCxxDDBxxENiHowOm2UxxFpsDBDExwRxwZxxBxxGOFo8IYDBxxIDEicpOtKpEMqVprJnrUprKnsMxwLxxHxxJxxKprTpsDCDFl7QhrUj7Rl7PipEDGiU5AxIhjdvThhCDCxxMxxNDBxxODBjdDFl7en_WuMo-YuWDFDlAoM6cFDDxxQxxRxxSDDyJTjsNDFDF1aueo-ZDDxxQxxUxxVDCxxTxxWNYn_Xm0VxxXpsDCDE5chrUj7R6ADFuIwUhpDidhADDw8QxxZxxaDBxxbNbphUm2TxxcpsDCDDhhChyXkgXDGDjHtXipEh3Kh3LDCxxexxfDBxyANhLoqYm3WxyBpsDCDDsdo7GmkCDE7EmTh2cllBDEDvTnRn4dDDxyDxyExyFDBxyGNiHliQnjExyHpsDCDExxYxxdxyCxyIODn_aYODphTbODpnehLDDxyKxyLxyMDDDjd6VMhzMprJitZprKn0XxxPxyJxyNxyOprTpsDCDGl-Il-KmgHl-HmTwPDErHrNyVjXDCxyQxyRDBxySDCmTwPDFhncnRhZo7DhFDGhnIqXhhCipOh6B9NDDxyUxyVxyWDBxyXNYovQnhYxyYpsDBDBmTDGDi0duIFipEhhJDDxyatgNxybDBxycNbovLniGxydpsDBDHl-UhwCltEikMl9PhlVozFDFkVnR1LhZDDDxyUxyfxzADBxzBNhLovNnlAxzCpsDBDDxyZxyexzDOFo6KprJODo-BbODosJhLDDxzFxzGxzHDClejCMitWprJm2QprKn3exyTxzExzIxzJprTpsDCDHxwExwFxwGxwHxxLxyPxzKQxzLprTt8DprTM_GprJhsfprXm5CprTprTprTprTprTp0FCDCkTlFDDoRwJlhbDIohYhwYhgenCrUohMirCh3ADDxzOxzPxzQDF0Qh1ch1dhxGipKDGkfmMOiRhwVnCDCxzSxzTDCioOipRDFsGoRkfifiWDCxzVxzWDDxzRxzUxzXM2TprJhnFprKnhRxzYprTprTprTprTpsJCDBp7JDGLvLjbkZjYjQDFflQlTlPsGDDp7AxzbxzcDBxzdNYi0Am4MxzepsJBDElMkQLvLDEkejJhEzfDFsdhuShRo5UjBDDx0Ax0Bx0CDDhEiicKDGfFDclQlTDDp7Ax0Ex0FDCx0Dx0GNbi1Nm2Bx0HpsJBDDjJhEkeDCkfWDFuWqZmBqBvJDEp7Ax0Jx0Kx0LDBx0MNhLo_Em2Cx0NpsJBDDxzfx0Ix0OM0ZprJhtHprKn3Jxzax0PprTprTprTpsJCDDpR8RqZDHzQxK9XpUHUhgEDDx0Kx0Rx0SDBx0TDCpR8RDDlFkTrFDEoRwJlhb9GDDx0Vx0Wx0XDBx0YNYivcn2Ex0Zp0FBDFlMkQLnCmDDEjJhEkeyODEx0Vx0bx0cx0KDBx0dNbiyfm2Ax0ep0FBDFhvA1JpZl7L_BDEkfmMIoCDDx0Vx1Ax1BDBx1CNhLh1Hnsbx1Dp0FBDDx0ax0fx1EOFpgXprJDBx1GM4AprJm2NprKm5Jx0Ux1Fx1HprTprTp0FCDCkfjnEDH0FhvAi0VjEhNjQlrFDDx1Jp-Sx1KDEhoRhxfogLlifDDIrVhnTDDx1Jx1Mx1NDCx1Lx1OMhiWprJngFprKnxWx1PprTprTprTprTp0FCM_HprJhzOprXnyfprTprTprTprTprTp0FCDCnKiTDDvDhnVl6eDF6TkSamFivWDEqkFx1Sx1Tx1UDBx1VNYo4ZnpDx1Wp0FBDCkfmMDE0E8azHiqVDEhxBhxLhxKh3UDDx1Yx1Zx1aDBx1bNbixOntKx1cp0FBDFiYrAa9DjDDEjAldjK6eDEqkFx1ex1fx1YDBx2ANhLxUnkFx2Bp0FBDFiAhuJvShpHhwHDDwL0SpiADCmMkfDEqkFx2Dx2Ex2FDBx2GNiH9Un3Xx2Hp0FBDEjDhFlKvODF5Z3R5Y2Hn4NDEqkFx2Jx1Yx2KDBx2LNjMlqBnpGx2Mp0FBDGl8NmFixErRh1XhkMDEzehWkfmMDEqkFx2OqnOx2PDBx2QNnHsUmzIx2Rp0FBDFrXokCrRxJrGDDkfmMsfDEqkFx2Tqxfx2UDBx2VNtBiKnqAx2Wp0FBDEmFhnZrRiiSDHiqEhxZiqIhqDhyQhyRxdDDqkFx2Yx2ZDBx2aN4eiyWnsGx2bp0FBDIx1Xx1dx2Cx2Ix2Nx2Sx2Xx2cM6CprJhnAprKnifprTx2dprTprTprTp0FCDDhrRhqShiQDGj1Uh4JwMrFpgdmjVDFrBpkYhkc6Th3BDDx2fx3Ax3BDBx3CNYiwfniWx3Dp0FBDFhgHhjIqKhwQh-DDDx2fq0Rx3FDBx3GNblYm5fx3Hp0FBDFnaizEh3MihVmkXDFnCmDhRhlG4JDDjJyOl-MDDmMkfnKDEx3Jx3Kx3Lx3MDBx3NNhLo_DnpAx3Op0FBDEkfmMWsfDDv8Zqxfx3QDDkfWl9SDEl9dl9cl7Vl7WDDx3Sqxfx3TDCx3Rx3UNiHorOmtTx3Vp0FBDEisHkBipXhxPDFjQioAipJl_RlJDDx2fx3Xx3YDBx3ZNjMoZnnSx3ap0FBDF8V2XpWh7HojUDEoPh3bmjSmjRDDx2fx3cx3dDDmgYl7Nl7MDFhCjFhnPoClZDCx3fx4ADCx3ex4BNnH8VnuNx4Cp0FBDHlMkTwX-YLkZtDDEigeta2VhpEDDx2fx4Ex4FDBx4GNtBo3PnoAx4Hp0FBDHx3Ex3Ix3Px3Wx3bx4Dx4IOForbjMDBx4KM6DprJiuMprKmtcprTx4Jx4LprTprTp0FCDDhnPhyJipcDIjcnNl-ChfiErTiMeDDx4Nx0Kx4ODBx4PNYkcnuBx4Qp0FBDEhnPhyJipchCDEiGlJhWkfDEx4SqvCqkFx4TDBx4UNbimEnuEx4Vp0FBDCx4Rx4WMwCprJhzQprKniXprTx4XprTprTprTp0FCM6EprJhifprXniLprTprTprTprTprTp0FCM8HprJhseprXm5PprTprTprTprTprTp0FCDEqQiTZjLDFnFjDh3GrPovGDEqpPx0Kx4bx4cDBx4dNYlqBnxex4ep0FBDEkVtFqIxMDFpnci1XiyN6Q7bDEqpPx0Kx5Ax5BDBx5CNbi1Vm4dx5Dp0FBDDkfWmMDFiJ4Mh2Yh0avQDDqhJx5Fx5GDBx5HNhLiKnyBx5Ip0FBDEhVibhkdvGDFcjFjIienUDFjfkflTwdlbDEqpPx5Kx5Lx5MDBx5NNiHo_Im3Zx5Op0FBDEhVibvGjXDC0EhWDGkfsZOhIThoJDEqpPx5Qx5Rx5SDBx5TNjMonFmyQx5Up0FBDFx4fx5Ex5Jx5Px5VM4BprJkaprKnyXprTx5WprTprTprTp0FCDEmRk_KhhA-JDGkErcmbqSvWpPDDqhIx5Yx5ZDBx5aNYkEn2Ux5bp0FBDGhtci0FihUo-VpndmiKDEZhBsDTDDqhIx5dx5eDBx5fNbo-WnsVx6Ap0FBDDsdrHjBDFxLf_XhwYk_UDDqhIx6Cx6DDBhyGDGief7FhCuXnPDCx6Fx6GDCx6Ex6HNhLixGm3Ux6Ip0FBDCikBizLDEif4QyW1GDHhlBmbqStEsDvWyHDDx6Kx6Lx6MDBx6NNiH0dm6Ux6Op0FBDBxFDFkE-JhjBk_KmbDDqhIx6Qx6RDErLilWl9LpoJDGhhBqSmbqDibZDDqhIx6Tx6UDCx6Sx6VNjMh0Wn3Ex6Wp0FBDFx5cx6Bx6Jx6Px6XOFoySprJDBx6ZM2UprJkvPprKm6MprTx6Yx6aprTprTp0FCDDpXtFmUDDqIsX5NDEmRiZxVpnBDEqhIx6cx6dx6eDDirfisBirGDIqIsX5NmRxVtFpXmUDDqhIx7Ax7BDEl_DmkGl6Xl6CDEvDiyShkdpnODDqhIx7Dx7EDDx6fx7Cx7FNYo2VmzHx7Gp0FBDDhhBpXtFDDjXib0NDHoUch0Cn_ApJl6OieDEqhIx7Ix7Jx7KDBx7LNbivfnxTx7Mp0FBDBl6LDCjXibDHxFhZo1fOhF6S9BDDx7Ox7Px7QDBx7RNhLn5SmtMx7Sp0FBDCmjHmicDDjXigYibDGuehgE1alPlJiMDDx7Ux7Vx7WDBx7XNiHpjYnxax7Yp0FBDCinFi0ODEhChyGrLl-eDGlbwdhmK2AqPsVDDx7ax7bx7cDBx7dNjMinFn3Fx7ep0FBDDh2No-DisADDmRakBDGhyGmiIlcomDioIhyVDEqhIx8Ax8Bx8CDBx8DNnHo3SnzBx8Ep0FBDGx7Hx7Nx7Tx7Zx7fx8FOFoyRprJOFnuRiHDCx8Hx8IM8IprJkvQprKm5NprTx8Gx8JprTprTp0FCDCnKvDDE6TzdqKmFDEq0Rx2Fx8Lx8MDBx8NNYonDnpdx8Op0FBDFh1QhgOilUirM7dDDq0Rx2Fx8QDD7d3ckPDHpYtEhpLqSljGivIo4IDDq0Rx8Sx8TDCx8Rx8UNbh1QnnHx8Vp0FBDD-bhmI2JDGjJZqKxDqAiSDEq0Rx2Fx8Xx8YDBx8ZNhLo_Cm6Fx8ap0FBDGhoMi1RhgAsVl6DiobDDq0Rx2Fx8cDBx8dNiHhoMnuGx8ep0FBDG8VyApWo7QhtUh7HDDq0Rx2Fx9ADBx9BNjM8VnhWx9Cp0FBDFl6KioCn4Tl6SmhfDDq0Rx2Fx9EDCOpHDEhdjUjakADEiQkGibl_dDEq0Rx9Gx9Hx9IDCx9Fx9JNnHi1ZnrPx9Kp0FBDFoZhkaoOl_cl8DDDq0Rx2Fx9MDBx9NNtBoZn3bx9Op0FBDFhVib9HhJtJDEjFjIiMixdDEq0Rx2Fx9Qx9RDEmjdmkTmkSmgXDCq0Rx9TDCx9Sx9UN4esInyJx9Vp0FBDFjAldhuQ3ArZDFrAhEjFjJsSDEq0Rx2Fx9Xx9YDBx9ZNhubxUnjHx9ap0FBDGie7FnPpUrIreDEq0Rx2FqhAx9cDBx9dN9Lo_JmtOx9ep0FBDIlbwd2AnUhmKmjchhKioRDDq0Rx2Fx-ADBx-BNixWlbmtDx-Cp0FBDCThBDEZkEhWiQDEq0Rx2Fx-Ex-FDDiTjLiQDDhmAipMirRDGhhRrYiDsWpgThHDDx-Hx-Ix-JDCx-Gx-KNixYh0Wm7Dx-Lp0FBDMx8Px8Wx8bx8fx9Dx9Lx9Px9Wx9bx9fx-Dx-MOForatBDBx-OM6FprJngGprKmyAprTx-Nx-PprTprTp0FCDGif4QjAhKrHhCDFajFnUFhBDEx0KqwCx-Rx-SDBx-TM4DprJigMprKnlWx-UprTprTprTprTp0FCM6HprJhtGprXm5eprTprTprTprTprTp0FCDGlduOhjcrZ6emKDGrAiYahEwTjFDDx-Xx1Yx-YDBx-ZM6IprJhnCprKnqBx-aprTprTprTprTp0FCDD8WoblRDDlZ5KhhaDEKvWilMjIDEx-cx-dx-ex2FDDmiJmhbipdDFqemibihKtWkJDDx-cx_Ax_BDCx-fx_CNYtZn1ex_Dp0FBDF8WoblRihKh0YDHqe2fwIyGvfhkbhkMDHhwT6UpJiY2YzBh3CDDx_Fx_Gx_HDBx_INbolCnoLx_Jp0FBDFqeyGhkMhkbhoADEl9Bl9Ch1Mh1VDGigR8ThViYfuWDDx_Lx_Mx_NDChWvEDFqeyG8Wvf7LDHTjehBhFtEmhehZDDx_Px_Qx_RDCx_Ox_SNhLonfm5Sx_Tp0FBDGhmPsNioQhnUirLioEDHlVnciZsHoMiEDDCx_Vx_WDDlEqRmkFDEsNn7AhnUmhTDFqe8WlRyG7DDDx_Yx_Zx_aDCx_Xx_bNiHlEnpUx_cp0FBDEx_Ex_Kx_Ux_dMycprJhmeprKnoVprTx_erkKprTprTp0FCDEhrRmiPhqShiQDFl6Y2Xn8RhyCjjXDEoPweh3bhdDDygAygBygCDBjyFDFpWhvW2Xl8RjjXDDnAqe2aDDygEygFygGDCygDygHNYpQnxHygIp0FBDDnArOjoWDGzeirY4MwLmjWmiRDEqnOygKygLx1YDBygMNbogUn2HygNp0FBDFnArOjoWqehkADE4Qlkf3GlzTDFl4H_XrEjcorKDEqnOygPygQygRDBygSNhLivan0fygTp0FBDDygJygOygUM0aprJhmcprKnlZprTygVprTprTprTp0FCDDiAyAlfDG7Wh2eh0J9UnKnIDDygXygYx2FDBygZNYl1Tn1Mygap0FBDDmMkfnIDIuBhkPhdkA3F0UtVi2HDDygXygcygdDBygeNbo1ZnnTygfp0FBDHLjbkZjYh1fkQ6RDDygXygcyhBDByhCNhLyBn3HyhDp0FBDKuatAokJpWsQyN0KihNwXhvWDDygXygcyhFDByhGNiHuanvZyhHp0FBDEygbyhAyhEyhIMzXprJhmdprKnkWprTyhJprTprTprTp0FCM_JprJhtAprXnhIprTprTprTprTprTp0FCDFmhZmhaiqFl-ZmhYDCyhMx0KDByhNNYrMnoGyhOp0FBDFl8Hl8Imjel8Bl_MDCyhQx0KDByhRNbNnoFyhSp0FBDCyhPyhTOFo3XbDByhVMxfprJkaprKm4CprTyhUyhWprTprTp0FCDCFiXDGmjbi5DisHh5VhxPkgZDH-RjQsOoqZijFh0eikSDDyhYyhZyhaDByhbNYh1Dnqcyhcp0FBDDFnKiXDG3C5Rh1PizBwY9SDHh0UhvStaiwRhmQ6Uh1NDDyheyhfyiADByiBNb6cmtJyiCp0FBDEFhiQjyFiXDHxCn6HtG-ekBh1RhiLDGjTi5DjQnMOhnPDDyiEyiFyiGDByiHNhLxCnuAyiIp0FBDDyhdyiDyiJMzYprJhzNprKnlYprTyiKprTprTprTp0FCDDh6DjjBjjKDFflTlQjXiRDCyiMyiNDByiODDFDnKDHjBk-TizapWwYhpFogBDEoPhbisHl1cDDyiQyiRyiSDByiTNYivHmyeyiUp0FBDFnfzFsd0JhmGDFxLhhDrHhoKsODDrqYyiWyiXDByiYNbilOnhLyiZp0FBDDpGoJhofDGildh0T0JlZhjalQDDrqYyibyicDByidNhLpGnrdyiep0FBDEsHlCwQwFDG9NhoXzPqExK9ADDrqYyjAyjBDByjCNiHrNnuayjDp0FBDDmGtch0ADHh4ShiSh4T9Wl1eopSivCDDyheyjFyjGDBmGDFmkOhvJiyJl8dh4TDDyjIrrGyjJDCyjHyjKNjMn-LnkfyjLp0FBDExViZlVncDGjUpahjT6WhgBhwSDDrqYyjNyjODByjPNnHxVm6cyjQp0FBDGyiVyiayifyjEyjMyjRM6JprJhmfprKnxSyiPyjSprTprTprTp0FCM8JprJhtEprXn2WprTprTprTprTprTp0FCDEkfphBpgfphFDFkEiQoXnUhpCDEiFrVvRoeDDyjVyjWyjXDDhhEpoBlmDDF4QtSpX6QODDqwCyjZyjaDDmgGhxRpZDEjXhIhHkEDDyjcx1YyjdDDyjYyjbyjeODoxCprJDBykAMzZprJhnBprKntIyjfprTykBprTprTp0FCDDimJlzMlzNDGhdjUkAkUjah3eDFiFnO-BiRODDykDykEykFDCimJlzMDFhDnIl_QlsYoyXDG5PhvJsa5ShpOjTDDykHykIykJDCykGykKODppcprJDBykMM4EprJkvPprKn4AykLprTykNprTprTp0FCDDinFi0OpnPDFiMlKsVmSluSDGlJjQiDOkMkADDykPykQykRDBykSODoqBprJDBykUMhsTprJkvQprKmuFykTprTykVprTprTp0FCMhiaprJhtFprXniQprTprTprTprTprTp0FCDGmMkfnIi2ChkVh1eDGjIlQpYhgOlKtEDDtmXykYykZDChoMhoJDC5emkWDDcjIhEDDykbykcykdDCykaykeNYl1Tn1Kykfp0FBDEiQkYkPkIDHnZh0fhjMhhRo8RsWihUDEZ3OmMkfDDylBylCylDDBylENblsZn0EylFp0FBDGiQkYkPikKhoJmCDEmMkfjXnIDJuBh3HuHyXhkPkAhdliftUDDylHylIylJDBylKNhLoyNm6fylLp0FBDEiQkYkPjeDDmMkfjXDFhCjQhyJhnPieDDylNylOylPDBylQNiHoyMnoSylRp0FBDF7dkYkP8fkIDHuBhkPkAhdjahlQyXDDtoCylTylUDBylVNjMn5Lm7AylWp0FBDFiQkYkPjehIDFhChnPhyJn_T2KDDtoCylYylZDBylaNnHn5MnoUylbp0FBDGylAylGylMylSylXylcMhmbprJhzPprKnodprTyldtoIprTprTp0FCMhsdprJhieprXm0BprTprTprTprTprTp0FCDDkfmMl5WDEjcrEihVnNDJkUhdjFjUjacjD7ZhFDEtqKymAymBymCDBymDNYkcm3OymEp0FBDDkfmMjXDChWhoUDGiMiErVhF0G0ODEtqKymGymHymIDBymJNbhoUnsKymKp0FBDCymFymLM4GprJkaprKnrCprTymMprTprTprTp0FCDD9bjFnUDFhdjUtUkUkADFhKwLwRh3bIDEtqKymOymPymQDBymRDEpRsMwGpUDEkErchfoXDEjIjFcnPDEtqKymTymUymVDBymWNYohHn0RymXp0FBDGh1GijLo1Yh8EiqT8YDCtuJymZDBymaNbn7GnlSymbp0FBDDnMxdhqDDGiDhvXuPiA7SoJDEtqKtqLymdymeDBymfNhLimEm5FynAp0FBDDymYymcynBODhtOprJDBynDM4HprJhtBprKnuLymSynCynEprTprTp0FCMhibprJ_RprXnyGprTprTprTprTprTp0FCDCiOl-ADGhdjUkAkUh3ekMDFkfmMnMnOhgIDDynHynIynJDBynKM_OprJkaprKm4LynLprTprTprTprTp0FCDEwR0BiqA5bDChVkLDGlJ9YmSoDh0EsVDEv7RynNynOynPDBynQNYiiPiuVynRp0FBDEv7RqwCxzOp6LDBynTNbn-In1AynUp0FBDChDweDElMkQLtDDDhEkejJDEv7RynWynXynYDBynZNhLn-JnkVynap0FBDGhXyFn7DiQkYiTDEiGjOlJmBDDv7RyncyndDByneNiHiGm7Jynfp0FBDDkFjdsWDFlMkQLkZjYDDv7RyoByoCDByoDNjMkFn1ZyoEp0FBDEimJi0OinFlzNDEZlJsVh2NDDv7RyoGyoHDByoINnHpgDm7IyoJp0FBDCwAtYDEjf3NsBipVDDyoLyoMqxfDByoNNtBiKm_NyoOp0FBDHynSynVynbyoAyoFyoKyoPM_PprJigKprKmzSprTyoQprTprTprTp0FCDCiOtYDEkLmYhVubDDiJhDjADFFDtYiejQDEyoSyoTyoUyoVDByoWDBwgaM_QprJiuJprKniByoXprTyoYprTprTp0FCM_EprJhidprXnjfprTprTprTprTprTp0FCDDkfmMWDI3NhoI9Mzc9HipVlThxVDDyobqxfyocDByodM2LprJhicprKnxXyoeprTprTprTprTp0FCDEhXiLqLqNDH3FiUhoWioVhuAla4bDF4Q1GpPi2MifDDypAypBypCDBypDNYilcm5IypEp0FBDFhXiLqLqNnIDEtQinYhpG1bDFhSiPyJcfDDypGypHypIDBypJNbtQn3QypKp0FBDFiejQlblKokFDFmSjFqFuIluSDDt4PypMypNDDiM-PvRDG8ElyDtZjFkVsVDDt4PypPypQDCypOypRNhLhVnxRypSp0FBDEjZipal6QpqbDFhFOhZTnBDDt4PypUypVDBypWNiHjZn2fypXp0FBDEoBuQlHhXDEkfnKiX2JDEhDiRoGpHDDypZypaypbDBypcNjMi1InrQypdp0FBDFDlAFlTqFDFikToiMkduIhhHDDypAypfyqADByqBNnHn9MnmFyqCp0FBDEZqQihQh0EDHDFlAlTlElViDDDt4PyqEyqFDByqGNtBn_LnmEyqHp0FBDHypFypLypTypYypeyqDyqIODi2FnHODi2ItBDCyqKyqLMhiTprJhtDprKmtfprTyqJyqMprTprTp0FCMCprJm_eprXmtAprTprTprTprTprTp0FCMmuIprJnnbprXnsLprTprTprTprTprTp0FCDCphApnCDE8OokdkB2XDFOtapWhdiADDyqQyqRyqSDByqTMmuJprJnpCprKnnXyqUprTprTprTprTp0FCDFhnPhyJhyGl6TipcDEhCuX2WieDCyqWyqXDByqYMmuTprJngHprKntEyqZprTprTprTprTp0FCDGmiLisChldipI3K8YDFapch0ShjVhoQDCyqbyqcDDyV3KorWDDh0ShjVlZDGpcavROehtIDDyqeyqfyrADCyqdyrBMmueprJntLprKnlFyrCprTprTprTprTp0FCDDrIplDijeDFjDhobhwH2ahIDFrEoDn4SnKnADEyrEqnOyrFyrGDByrHMmvHprJnidprKnjAyrIprTprTprTprTp0FCDGo4YplEo7HvLohKl8eDFselfiD0Kh1BDCyrKyrLDByrMMmvIprJm1NprKnhNyrNprTprTprTprTp0FCDGonW_UpoNoxHivZiycDEhkLl1V7H2YDDmMhwY7YDDyrPyrQyrRDByrSMmvJprJm1OprKnuUyrTprTprTprTprTp0FCDH8en4ZlhColBn_Dn6eyNDDhwYk_ai2CDGhShBhIl1VOTDDyrVyrWyrXDByrYMmvKprJnzFprKm5LyrZprTprTprTprTp0FCDBhJDFimJphEphCl2OojfDGoTrGhuRjFhoHh2dDDyrbyrcyrdDByreMmvLprJngCprKm4KyrfprTprTprTprTp0FCDGk_U4f7ChO1HqEDDixQn_NlTDGjQxKiROhpDsODDysBysCysDDBysEMmvMprJngXprKnhQysFprTprTprTprTp0FCDCoPkHDGhvZonHl_Il-co4Kn5JDGlvZtAhvB7ChAh0RDDysHysIysJDClvZhvUDCh2CveDGtAhvB7ChA0KhODEysHysLysMysNDCysKysOMmuKprJmxLprKn1HysPprTprTprTprTp0FCDGhkIhwXikalkJl-LiibDFxWooYhuVnGplKDF7CipflgMhA0KDDysRysSysTDBysUMmuLprJnrZprKnoTysVprTprTprTprTp0FCDChoVlFDEsdlzAi0Rh2ZDEsOmb1ChlCDDysXysYysZDBysaMmuMprJm0HprKnuIysbprTprTprTprTp0FCDGmT5FikJh2cppXh0eDFsdlzAsOi0RphNDFFtAoM9So3VDDysdyseysfDBytAMmuNprJnhXprKmySytBprTprTprTprTp0FCDGtI7SsXi1SomCiwCDGzFl2UphXhkUi2BpgbDGtAoMLkTtD9SDDytDytEytFDBytGMmuOprJngMprKmxfytHprTprTprTprTp0FCDFo0JlrMlxOpgFn8UDEpG0JlGhkeDF9D7QkHieoiJDDytJytKytLDBytMMmuPprJmxNprKn3GytNprTprTprTprTp0FCDEqAkhKoqal3XDF-KorYhvUhpEooNDGlOieiwL7PljchvZDDytPytQytRDDqAkhKl3XDEiwLhgBljc7PDFhkIhwXorVpoEiiFDDytTytUytVDCytSytWMmuQprJm_PprKm3TytXprTprTprTprTp0FCDFhkUo3cohDmgTi0RDIowGn-NhnRi0HmgMpoehoEhpEDCytZytaDBytbMmuRprJmzGprKnoKytcprTprTprTprTp0FCDCpG0JDGOo9Jo_W7P-M7KDIkAhdkMpcahkIhwXsXDDyteytfyuADByuBMmuSprJmxOprKnlTyuCprTprTprTprTp0FCDDmMhKiWDGhBT9esOqaokGDFoUpGjThd7VDEssVyuEyuFyuGDByuHMkoJprJngDprKnhUyuIprTprTprTprTp0FCDCiBo6YDEhRuEwGojeDGo_alfnIsd_XhwXDDyuKyuLyuMDByuNMmuUprJmxVprKn0QyuOprTprTprTprTp0FCDGvdpkTpkPplGlnRpgRDHo3FpnWzTrHtdllBhwLDCyuQyuRDByuSMmuVprJnjBprKniRyuTprTprTprTprTp0FCDHl0G1diGiDhHsNmidDGOhIhdjasQkADDssVyuVyuWDElfyAk-brWDEifvdhwBaDEssVqwCyuYyuZDCyuXyuaMmuWprJnkJprKnmNyubprTprTprTprTp0FCDF4Oh2Tl6Zn7XoqNDIphZlyKiibihaaikLzFihKDEmMiWsChKDDyudyueyufDByvAMmuXprJngBprKnkYyvBprTprTprTprTp0FCDBnIDFo4Vo_HhpCkJo2ADHlZhC1MseqelmcyWDDyvDyvEyvFDByvGMmuYprJngEprKnhMyvHprTprTprTprTp0FCDEiwW8NiDhpJDHyWrLpnQ1CsOkEhlBDDyvJyvKyvDDByvLMmuZprJmybprKnvKyvMprTprTprTprTp0FCDDnI_Xk_aDHiUhoGolTojL0fhodlyCDFkJ3FrYqA6RDDyvOyvPyvQDByvRMmuaprJnrXprKn2NyvSprTprTprTprTp0FCDCnI_XDGowJowHo4ci0LpgH1bDEiJOhVFDDyvUyvVyvWDByvXMmubprJniAprKm4JyvYprTprTprTprTp0FCDElEonIn-EojNDGwQnGopKzTohAn4XDFnIlAyJllG_XDDyvayvbyvcDByvdMmucprJm0TprKntByveprTprTprTprTp0FCDFojSohGlmDn8SojJDDmMsdpGDFiEn_UjF-ApoGDDywAywBywCDBywDMmudprJm_fprKnpZywEprTprTprTprTp0FCDHpgLpgKo9Wo9VojKlnFn8TDHidlmch1BjFjIhdo9fDCywGywHDBywIMmufprJm7NprKm_MywJprTprTprTprTp0FCDG1SnCmDhuSl_ThRDFlTlQixQhkTfDGiROhChnMhdovXDDywLywMywNDBywOMmvAprJniDprKnhDywPprTprTprTprTp0FCDFh1OogYiqNpnIo3dDGnNixQhZpoAnLaDEhOyDorMowLDDywRywSywTDBywUMmvBprJngUprKnzZywVprTprTprTprTp0FCDExVlCiZoKDIjUnCzTomKxL6WhhDrHDDvwTywXywYDBywZMmvCprJnpbprKnrAywaprTprTprTprTp0FCDGo4No4OmgShuSohelvYDGhjPovZovVo7IolUxMDCywcywdDByweMmvDprJnpKprKm6KywfprTprTprTprTp0FCDEorXkT_BnXDEhHhBOhncDFhdkUjUi0eiDDEyxByxCx2FyxDDByxEMmvEprJm_YprKnuHyxFprTprTprTprTp0FCDFrIn6ZpUpidphLDEhZhFOhHDDnNigToDDDnK-E_VDEyxHyxIyxJyxKDByxLMmvFprJm0fprKm3ayxMprTprTprTprTp0FCDFhpCo2FpqamWo2GDIwFo_K1R1L1Mh2dhtItCDCyxOyxPDByxQMmvGprJm3KprKnsJyxRprTprTprTprTp0FCMmvNprJnoMprXn2JprTprTprTprTprTp0FCDGn7ZohFhwDl4FhwNhnUDFihGk_LhgJhoAhkbDEhFhZjTxODDyxUyxVyxWDEn7Yl4Fh1DlRDDhZhFnBDDjTrWh2dDEyxYyxVyxZyxaDCyxXyxbMmvOprJnsaprKm0AyxcprTprTprTprTp0FCDDokbokaogSDDmMsdohdDFwGikYhCkBlPDDyxeyxfyyADByyBMmvPprJnvNprKn1fyyCprTprTprTprTp0FCDEnWh1eokIyGDHhdjU5Io0Yo9ZpiB7LDEmMh1ehkUnADDyyEyyFyyGDByyHMmvQprJm_cprKnoQyyIprTprTprTprTp0FCDFl4H_XorcozDojQDF7YojPhwXlzTlkfDFnKmMjYjK-EDDyyKyyLyyMDByyNMmvRprJm3BprKmzRyyOprTprTprTprTp0FCDGhkIhwXo_GonUlkJikaDEsdjrSlzfikYDG-AsfplLhwHjUsaDDyyQyyRyySDByyTMmvSprJnrYprKntcyyUprTprTprTprTp0FCDEjrSo1CliQlzfDD-ekBivYDHoPinM2ckZ1PjTrWDDyyWyyXyyYDByyZMmvTprJm1CprKn3MyyaprTprTprTprTp0FCDGipUlyZpmHpqdpqZo7PDIi2BhwNiwZl5Bi2KzFlvYhkJDCyycyydDByyeMmvUprJnrOprKm6SyyfprTprTprTprTp0FCDCiDlfDHl1fnIh1ei2ExL5EiwWDG3Fl5En6VhuatAphRDDyzByzCyzDDByzEMmvVprJngAprKm4OyzFprTprTprTprTp0FCMmvWprJnoYprXnhJprTprTprTprTprTp0FCDGo4JomRi2DhuRllTphIDGk_AhkJpGpiLlgOn8ODF8S9XzQiwDhpBDDyzIyzJyzKDByzLMmvXprJnobprKm1dyzMprTprTprTprTp0FCDGinMijElgMl-Go9In4IDIiwU-ekBlAlThzSinRllTDCyzOyzPDByzQMmvdprJnoZprKnnZyzRprTprTprTprTp0FCDD9XhpBhjXDGhkJi1Tl6Iipfo1Sl0KDGh2ZsdqEh0En6JhkIDDyzTyzUyzVDByzWMmveprJntCprKnsIyzXprTprTprTprTp0FCDGn9YlhIosYn5Fo0ChpIDIhIDo0aonGidh1B0LolEDCyzZyzaDByzbMmvfprJnoaprKngVyzcprTprTprTprTp0FCDFjkJlnWmkPlrUpiFDHoiTomHi0UpifplIk_AlrJDCyzeyzfDGlnWokKpkJjkJpodlrUDFzQ8Si0X0LiwDDFhBnfikEiwThKDDy0By0Cy0DDCy0Ay0EMmwAprJnpWprKm5Hy0FprTprTprTprTp0FCDFpgei0XiwDo_LhkHDHpoDhgdo4PlhIozHhzSiwUDCy0Hy0IDBy0JMmwBprJn3aprKnuKy0KprTprTprTprTp0FCDGoiRhwN3PizKpqIhvSDEhkJi1T1Dl7IDGhkIn7WokAlsesdo3RDDy0My0Ny0ODBy0PMmwCprJm0KprKnmGy0QprTprTprTprTp0FCDFqEjVo8SizKhwNDFikEo4QpiD1R5KDFi0X7UhoBo3QhhDDDy0Sy0Ty0UDBy0VMmwDprJm4GprKniVy0WprTprTprTprTp0FCDF7C0KhAjVFDGo1cluAo3MpnNioLopeDFi1ThkJzFi1MaDDy0Yy0Zy0aDBy0bMmwEprJntGprKnyWy0cprTprTprTprTp0FCDGkhDo-HomGooboocpmCDIzFhvZa6WhwSlTi2LhjTDCy0ey0fDBy1AMmvYprJnucprKnuZy1BprTprTprTprTp0FCDHkgfooMo5Ao4eo4fn5DogXDHidlsDn7b1BlseilfhIDCy1Dy1EDBy1FMmvZprJnufprKmtQy1GprTprTprTprTp0FCDGn8Xn8YmgNpqTo0NogADIhkJmTnfpnb3KivNokEl0KDCy1Iy1JDBy1KMmvaprJmzYprKn3Ty1LprTprTprTprTp0FCDFqEjVkgf4fizKDElsD1cnSnRDGiyFkUlAlGwUnUDDy1Ny1Oy1PDBy1QMmvbprJm4FprKniUy1RprTprTprTprTp0FCDGhjTo8Zo_Sh2Mo_FoiCDGi2LiiWiybhwS6WpgPDFllGhnYhA7CjVDDy1Ty1Uy1VDBy1WMmvcprJnsfprKnmLy1XprTprTprTprTp0FCMmwFprJnvJprXnpYprTprTprTprTprTp0FCDG7CpiEplfozGlmJn8WDHl-dojMn8Lo-GpgZzFhkVDCy1ay1bDBy1cMmwGprJnzaprKnhZy1dprTprTprTprTp0FCDFhtIo5WlzRplCpkVDIl0EalsdhvIOpP7Qi1KDEqApGhkeiyADDy1fy2Ay2BDBy2CMmwRprJnpMprKmxcy2DprTprTprTprTp0FCDF9AoM1HiufxIDG0Jn4JlZlxO7QlGDGildprAhgBh0TppIhjaDDy2Fy2Gy2HDBy2IMmwcprJm_ZprKnvCy2JprTprTprTprTp0FCDGpiOzPo-fooPooQl9FDEpG0Jn8P7QDEiwHkJlZh1RDDy2Ly2My2NDBy2OMmxCprJmxPprKnpRy2PprTprTprTprTp0FCDIlsdl5Xo0EpnXpiCpjAoxAomJDHokfjJiiSiyAqAn6flyZDCy2Ry2SDBy2TMmxDprJnscprKmuDy2UprTprTprTprTp0FCDG1BohCrNojOoyQn7aDG-J8NixAhIjOhgODEqErY4OjADDy2Wy2Xy2YDBy2ZMmxEprJmzaprKm3Cy2aprTprTprTprTp0FCDEn6Dn6CikHl4IDFhwLtdxS1RiRDGlmJqEtAk_ZhQuHDDy2cy2dy2eDBy2fMmxFprJnpXprKnzey3AprTprTprTprTp0FCDFi2Cl7dohXhkVphHDGhwLqayW0UrLo-EDGkMhhF2dh1B4bosPDDy3Cy3Dy3EDBy3FMmxGprJnicprKnhfy3GprTprTprTprTp0FCDDihahwQooeDH_ViwEqLn6ApmLiwOiwLDFqErY0IhA4ODDy3Iy3Jy3KDBy3LMmxHprJm1DprKntVy3MprTprTprTprTp0FCDGhgBiiWi2LizWhwS6WDGhxbxVh0ZpapcivGDFiWDoM9SwFDDy3Oy3Py3QDBy3RMmwHprJm_bprKnnQy3SprTprTprTprTp0FCDGlsNlwUk_JpnAo9Xo1XDIhvULiCh2ZidohE7FxIDCy3Uy3VDBy3WMmwIprJm1cprKn3Ky3XprTprTprTprTp0FCDGojWomElrJohcpoH1ODF0fhgD8NkV7QDFtAkhD4Osdk_ZDDy3Zy3ay3bDBy3cMmwJprJm1bprKnmMy3dprTprTprTprTp0FCDDwFl6apiGDGhodidiZzFuHluADCy3fy4ADBy4BMmwKprJm_aprKmzJy4CprTprTprTprTp0FCDIilflnFopPlhfo-XowVl1Jo8TDHqEzQ0IhvBhoT6bivGDCy4Ey4FDFmiOpgci1Al1Jn5KDGqEzQlrWhoThvBrSDD6bpmAivGDDy4Hy4Iy4JDCy4Gy4KMmwLprJnrBprKmuAy4LprTprTprTprTp0FCDF-WhvIlrflgEl2BDFiyAomIhtIpGkHDIiZlVsHzTnflhPkM2dDDy4Ny4Oy4PDE-WlrflgEl2BDGiZlVsHzThmGlhPDGkM2djUqEhtIhhDDDy4Ry4Sy4TDCy4Qy4UMmwMprJniJprKn0ey4VprTprTprTprTp0FCDHphehzVosZpoFl1fmie8NDE0Il2arY-WDEyJhgDhShIDDy4Xy4Yy4ZDBy4aMmwNprJnkGprKn2Py4bprTprTprTprTp0FCDGo1Vpmcpmdpmen_BpoQDGqErYplOhA-WhwDDCy4dy4eDBy4fMmwOprJm0MprKmyBy5AprTprTprTprTp0FCDGh3Ppldn4VoiAo9coibDH7QlGahvI7PpPl4cDCy5Cy5DDBy5EMmwPprJnzYprKnjFy5FprTprTprTprTp0FCDEhOiuf9bo3UDC1RvPDI8OlGl4cn5IhtIidhlAhvZDDy5Hy5Iy5JDBy5KMmwQprJngRprKnkUy5LprTprTprTprTp0FCDHlnQpgJplMl5Gi2Ki2B0IDKlka-EoiKi0TzFoodOn4WiwE0fDCy5Ny5ODBy5PMmwSprJnkRprKnuFy5QprTprTprTprTp0FCDGosWl-Eo0Lo0MpmGivODG1dl0GmXhRzFjJDCy5Sy5TDBy5UMmwTprJntHprKn3Ny5VprTprTprTprTp0FCDGl4Ji0TpkSojYi2P3KDE0IlnQl2aijEDFiCqE9XijElFDDy5Xy5Yy5ZDBijEDE0Il5Gi2Kl5BDE3KhoGl4Ji0TDDy5by5cy5dDCy5ay5eMmwUprJntMprKm6Gy5fprTprTprTprTp0FCDGwXmkRpoKojZhvBo7MDF0fomUn8M1C7QDFoxOorLh1eikHoofDDy6By6Cy6DDBy6EMmwVprJn0OprKm1ay6FprTprTprTprTp0FCDGzFl6Gl2Un_CohJo5VDKn8Kl5VorUn6covJpgIovKoqEn5GipfDCy6Hy6IDBy6JMmwWprJnzXprKn1Ly6KprTprTprTprTp0FCDFpgaoiVoiWvCilDDFphDl2OivTlzUphGDCy6My6NDBy6OMmwXprJnseprKntFy6PprTprTprTprTp0FCDDiufhOpoODGhwYn7JlpXzFiyco1DDDjJiahjBDDy6Ry6Sy6TDBy6UMmwYprJmyTprKmzKy6VprTprTprTprTp0FCDGoiGoiHprHlrMn8Vn6dDEn6Io5Je6ZDCy6Xy6YDBy6ZMmwZprJntAprKnvBy6aprTprTprTprTp0FCDIiycn_On_PlpXosIowRpjZivTDFeyDnah1Ro7RDCy6cy6dDBy6eMmwaprJnsdprKnpSy6fprTprTprTprTp0FCDHludlucohblzUmiSondppVDHjChjBooSjTvPilDvaDCy7By7CDBy7DMmwbprJntJprKmzEy7EprTprTprTprTp0FCDGpZ2c1PkThwb_BDDeo6fyDDFivTolVh1OhRo3TDDy7Gy7Hy7IDBy7JMmwdprJnoBprKm0Py7KprTprTprTprTp0FCDCiCl-WDEidpjNepgODE3KhoGoidpkLDGqE1HqAlhf0IpGDEy7My7Ny7Oy7PDBy7QMmweprJntNprKm4Uy7RprTprTprTprTp0FCDFh0AhiLo_ZjCvPDGidifhlApgGahKDErYhOoaiCDDy7Ty7Uy7VDBy7WMmwfprJmzdprKmyCy7XprTprTprTprTp0FCDEpmPpmQpmRi1LDIk_JlwUplZlsNo6eo8dowThvUDCy7Zy7aDBy7bMmxAprJnvPprKn2Ay7cprTprTprTprTp0FCDEhHlucludhwLDGhmGhjemXnUlGyEDFiClrbiyRqEojRDDy7ey7fy8ADBy8BMmxBprJnpaprKmyOy8CprTprTprTprTp0FCDkLxzNxzZx0Qx1Ix1Qx1Rx2ex4Mx4Yx4Zx4ax5Xx6bx8Kx-Qx-Vx-Wx-bx_fygWyhKyhLyhXyiLyjTyjUykCykOykWykXyleylfymNynFynGynMyoRyoZyoayofyqNyqOyqPyqVyqayrDyrJyrOyrUyraysAysGysQysWyscytCytIytOytYytdyuDyuJyuPyuUyucyvCyvIyvNyvTyvZyvfywFywKywQywWywbyxAyxGyxNyxSyxTyxdyyDyyJyyPyyVyybyzAyzGyzHyzNyzSyzYyzdy0Gy0Ly0Ry0Xy0dy1Cy1Hy1My1Sy1Yy1Zy1ey2Ey2Ky2Qy2Vy2by3By3Hy3Ny3Ty3Yy3ey4Dy4My4Wy4cy5By5Gy5My5Ry5Wy6Ay6Gy6Ly6Qy6Wy6by7Ay7Fy7Ly7Sy7Yy7dy8DQy8EprTt8DprTM_GprJhsfprXkwGprTprTprTprTprTptHBM2TprJhnFprKk9UprTprTprTprTprTptHBM0ZprJhtHprKkxSprTprTprTprTprTptHBOFlzZprJDBy8JM4AprJitcprKk2AprTprTy8KprTprTptHBMhiWprJitfprKkmJprTprTprTprTprTptHBM_HprJhzOprXk6FprTprTprTprTprTptHBM6CprJhnAprKk6GprTprTprTprTprTptHBOFlmOprJDBy8PM6DprJiuCprKknTprTprTy8QprTprTptHBMwCprJhzQprKkyCprTprTprTprTprTptHBM6EprJhifprXk6BprTprTprTprTprTptHBM8HprJhseprXktTprTprTprTprTprTptHBOFlrYprJOFlpAprJDCy8Vy8WM4BprJkaprKniKprTprTy8XprTprTptHBOFlyMprJDBy8ZM2UprJiteprKkwIprTprTy8aprTprTptHBOFlrXprJDBy8cM8IprJitYprKkzHprTprTy8dprTprTptHBMhzFprJigLprKk8dprTprTprTprTprTptHBM6FprJksVprXk2KprTprTprTprTprTptHBOFlmNprJDBy9BM4CprJiuBprKk2LprTprTy9CprTprTptHBM6GprJiuLprKkoVprTprTprTprTprTptHBM6HprJhtGprXiuUprTprTprTprTprTptHBM6IprJhnCprKkzdprTprTprTprTprTptHBODhvcprJDBy9HMycprJhmeprKkxfprTprTy9IprTprTptHBM0aprJhmcprKksZprTprTprTprTprTptHBMzXprJhmdprXktGprTprTprTprTprTptHBODiyIprJDBy9MM_IprJkaprKk2BprTprTy9NprTprTptHBMhiXprJhtCprKkxUprTprTprTprTprTptHBMhiYprJigIprKkwHprTprTprTprTprTptHBM_JprJhtAprXiuSprTprTprTprTprTptHBMxfprJkaprKkpbprTprTprTprTprTptHBMzYprJhzNprKiuKprTprTprTprTprTptHBM6JprJhmfprKkycprTprTprTprTprTptHBM8JprJhtEprXkseprTprTprTprTprTptHBOFlpbprJDBy9WMzZprJhnBprKk-GprTprTy9XprTprTptHBOFlmEprJDBy9ZM4EprJigGprKkpWprTprTy9aprTprTptHBMhiaprJhtFprXiuIprTprTprTprTprTptHBMhmbprJhzPprXktNprTprTprTprTprTptHBM4FprJkaprKkxBprTprTtoIprTprTptHBODiyYprJDBy9fM6NprJigHprKksBprTprTy-AprTprTptHBMhsdprJhieprXiuRprTprTprTprTprTptHBM4GprJkaprKksEprTprTprTprTprTptHBM4HprJhtBprKkwRprTprTynEprTprTptHBMhibprJ_RprKmzCprTprTyoYprTprTptHBM_EprJhidprXitdprTprTprTprTprTptHBM2LprJkaprKnyNprTprTprTprTprTptHBODl4WprJDBy-IMhiTprJhtDprKktYprTprTy-JprTprTptHBMhmTprJhicprKmuBprTprTprTprTprTptHBDhNy8Gy8Hy8Iy8Ly8My8Ny8Oy8Ry8Sy8Ty8Uy8Yy8by8ey8fy9Ay9Dy9Ey9Fy9Gy9Jy9Ky9Ly9Oy9Py9Qy9Ry9Sy9Ty9Uy9Vy9Yy9by9cy9dy9ey-By-Cy-Dy-Ey-Fy-Gy-Hy-Ky-LQy-MprTt8DprTDCAlUM_GprJhsfprXkwGprTprTprTprTprTy-OEM2TprJhnFprKk9UprTprTprTprTprTy-OEM0ZprJhtHprKkxSprTprTprTprTprTy-OEM4AprJitcprKk2AprTprTy8KprTprTy-OEMhiWprJitfprKkmJprTprTprTprTprTy-OEM_HprJhzOprXk6FprTprTprTprTprTy-OEM6CprJhnAprKk6GprTprTprTprTprTy-OEM6DprJiuCprKknTprTprTy8QprTprTy-OEMwCprJk1XprKkyCprTprTprTprTprTy-OEM6EprJhifprXk6BprTprTprTprTprTy-OEM8HprJhseprXktTprTprTprTprTprTy-OBDBy8WM4BprJkaprKnuPprTprTy-aprTprTy-OEM2UprJiteprKkwIprTprTy8aprTprTy-OBM8IprJitYprKkzHprTprTy8dprTprTy-OBDBy8VMhzFprJnsCprKmyZprTprTy-eprTprTpsLBMkkWprJigLprKk8dprTprTprTprTprTy-OBM6FprJksVprXk2KprTprTprTprTprTy-OEM4CprJiuBprKk2LprTprTy9CprTprTy-OEM6GprJiuLprKkoVprTprTprTprTprTy-OEM4DprJigMprKnyZprTprTprTprTprTpsLBM6HprJhtGprXiuUprTprTprTprTprTy-OEM6IprJhnCprKkzdprTprTprTprTprTy-OEMycprJhmeprKkxfprTprTy9IprTprTy-OEM0aprJhmcprKksZprTprTprTprTprTy-OEMzXprJhmdprXktGprTprTprTprTprTy-OEM_IprJkaprKk2BprTprTy9NprTprTy-OEMhiXprJhtCprKkxUprTprTprTprTprTy-OEMhiYprJigIprKkwHprTprTprTprTprTy-OEM_JprJhtAprXiuSprTprTprTprTprTy-OEMxfprJkaprKkpbprTprTprTprTprTy-OEMzYprJkrFprKiuKprTprTprTprTprTy-OEM6JprJhmfprKkycprTprTprTprTprTy-OEM8JprJhtEprXkseprTprTprTprTprTy-OEMzZprJhnBprKk-GprTprTy9XprTprTy-OBM4EprJigGprKkpWprTprTy9aprTprTy-OBMhiaprJhtFprXiuIprTprTprTprTprTy-OEMhmbprJhzPprXktNprTprTprTprTprTy-OEM4FprJkaprKkxBprTprTtoIprTprTy-OEM6NprJigHprKksBprTprTy-AprTprTy-OBMhsdprJhieprXiuRprTprTprTprTprTy-OEM4GprJkaprKksEprTprTprTprTprTy-OEM4HprJhtBprKkwRprTprTynEprTprTy-OEMhibprJ_RprXnyFprTprTprTprTprTy-OBM_OprJkaprKmzBprTprTprTprTprTy-OBM_PprJigKprKn2FprTprTprTprTprTy-OBM_QprJiuJprKnlUprTprTyoYprTprTy-OBM_EprJhidprXitdprTprTprTprTprTy-OEM2LprJhicprKniNprTprTprTprTprTy-OBMhiTprJhtDprKktYprTprTy-JprTprTy-OBDhRy-Py-Qy-Ry-Sy-Ty-Uy-Vy-Wy-Xy-Yy-Zy-by-cy-dy-fy_Ay_By_Cy_Dy_Ey_Fy_Gy_Hy_Iy_Jy_Ky_Ly_My_Ny_Oy_Py_Qy_Ry_Sy_Ty_Uy_Vy_Wy_Xy_Yy_Zy_ay_by_cy_dy_ey_fzgAzgBQzgCprTt8DprTM_GprJhsfprXnhPprTprTprTprTprTptHBM2TprJhnFprKn3AprTprTprTprTprTptHBM0ZprJnzUprKn3ZprTprTprTprTprTptHBOFpgWprJDBzgHM4AprJm2MprKm3QprTprTzgIprTprTptHBMhiWprJnnIprKnxfprTprTprTprTprTptHBM_HprJnhcprXnyCprTprTprTprTprTptHBM6CprJhnAprKnzAprTprTprTprTprTptHBOFkyKprJDBzgNM6DprJkyKprKmtdprTprTzgOprTprTptHBOFpqJprJDBzgQMwCprJhzQprKm5OprTprTzgRprTprTptHBMitBprJm1MprKnzCprTprTprTprTprTptHBM6EprJhifprXnyYprTprTprTprTprTptHBM8HprJhseprXm5DprTprTprTprTprTptHBOFo9bprJDBzgWM4BprJkaprKmzMprTprTzgXprTprTptHBM2UprJm6OprXniMprTprTprTprTprTptHBMmrHprJm6NprKm6BprTprTprTprTprTptHBOFpgUprJODo8UprJDCzgbzgcMkkVprJmydprKm6VprTprTzgdprTprTptHBMmrIprJmycprKnsUprTprTprTprTprTptHBOFowSprJODoqDprJDCzhAzhBM8IprJm2IprKnhSprTprTzhCprTprTptHBMhzFprJigLprKnkbprTprTprTprTprTptHBM6FprJnnKprXntQprTprTprTprTprTptHBM4CprJnnJprKntRprTprTprTprTprTptHBOFn5BprJODppbprJDCzhHzhIM6GprJnofprKn3UprTprTzhJprTprTptHBM6IprJhnCprKnsSprTprTprTprTprTptHBMycprJhmeprKnlMprTprTy9IprTprTptHBM0aprJhmcprKnoRprTprTprTprTprTptHBMzXprJhmdprXm4RprTprTprTprTprTptHBM_IprJkaprKnvGprTprTy9NprTprTptHBMhiXprJhtCprKnkXprTprTprTprTprTptHBMhiYprJigIprKnkQprTprTprTprTprTptHBMxfprJkaprKmzOprTprTprTprTprTptHBM6JprJhmfprKnoEprTprTprTprTprTptHBM8JprJhtEprXm4NprTprTprTprTprTptHBMzZprJhnBprXnuVprTprTprTprTprTptHBOFosSprJODn-aprJDCzhWzhXMmrXprJkaprKntSprTprTzhYprTprTptHBMmrYprJm3fprKnvEprTprTprTprTprTptHBMmrZprJnibprKnkSprTprTprTprTprTptHBMmraprJnpOprXn1FprTprTprTprTprTptHBMmrbprJkaprKnyaprTprTprTprTprTptHBMmrcprJm1SprKm0GprTprTprTprTprTptHBMmrdprJnoCprKm6AprTprTprTprTprTptHBOFn5EprJODo-bprJDCziAziBM4EprJigGprKn2OprTprTziCprTprTptHBMhmbprJnkIprXm4eprTprTprTprTprTptHBODn9JprJDCtoHziFM4FprJkaprKm1WprTprTziGprTprTptHBM6NprJigHprKm3FprTprTy-AprTprTptHBM4GprJkaprKm3IprTprTprTprTprTptHBM4HprJhtBprKniPprTprTynEprTprTptHBMhibprJ_RprKmzDprTprTyoYprTprTptHBM2LprJkaprKnyOprTprTprTprTprTptHBODo-cprJDBziNMhiTprJm_WprKmxdprTprTziOprTprTptHBOForQprJODorPprJDCziQziRMhmTprJhicprKnsTprTprTziSprTprTptHBDhYzgEzgFzgGzgJzgKzgLzgMzgPzgSzgTzgUzgVzgYzgZzgazgezgfzhDzhEzhFzhGzhKy9FzhLzhMzhNzhOzhPzhQzhRy9RzhSy9TzhTzhUzhVzhZzhazhbzhczhdzhezhfziDy9cziEziHziIy-CziJziKziLy-GziMziPziTQziUprTt8DprTDBitUXitUk2CziWhUprJprTprJprJDBitVXitVkrSziYhUnkLprTprJprJDBqVXmsSnqXziahUnmOprTprJprJXmsLkwcziahUnmUprTprJprJXmsNnqDziahUnnDprTprJprJXmsOnoXziahUnmVprTprJprJXmsQm2FziahUnmXprTprJprJXmsRm3JziahUnmSprTprJprJXmsTnpfziahUnmYprTprJprJXmsUkvDziahUkyIprTprJprJXmsVk6TziahUnmfprTprJprJXmsXnpQziahUnmPprTprJprJXmsYngOziahUnnAprTprJprJXmsZnpNziahUnmeprTprJprJXmsanqfziahUnmZprTprJprJXmsbmxMziahUkyIprTprJprJXmscnmAziahUnnEprTprJprJXmrfm1UziahUnnFprTprJprJDBitWXmsAm2PzjLhUmzNprTprJprJDCqVitWXmsBm2SzjNnEnmaprTprJprJXmsCm6LziahUkyHprTprJprJXmsDnubziahUkyHprTprJprJXmsEm3DziahUnmWprTprJprJXmsFngPziahUnmcprTprJprJDCqVhzMXmsGiuDzjTnEnmTprTprJprJXmsHm2RziahUnmRprTprJprJXmsIm2OzjTnEnmbprTprJprJXmsJnqYziahUnmQprTprJprJXmsKm0WzjTnEnnCprTprJprJXmsMntOzjTnEnmdprTprJprJXmsPnuSziahUnnBprTprJprJDfziXziZzibziczidziezifzjAzjBzjCzjDzjEzjFzjGzjHzjIzjJzjKzjMzjOzjPzjQzjRzjSzjUzjVzjWzjXzjYzjZzjaYmnVmnWtczjbp3JBDB2TX2ThnFzjdhUnkOprTprJprJDB0ZX0ZhtHzjfjRprJprTprJprJDB4AX4AitczkBjRprJprTprJprJDBhiWXhiWitfzkDjRprJprTprJprJDB6CX6ChnAzkFjRprJprTprJprJDB6DX6DiuCzkHjRprJprTprJprJDBwCXwChzQzkJ5LprJprTprJprJDC4BhzFX4BkazkLnEnsDprTBprJDB2UX2UitezkNjRprJprTBprJDB8IX8IitYzkPjRprJprTBprJDBkkWXhzFigLzkRjRnkMprTBprJDB4CX4CiuBzkTjRprJprTprJprJDB6GX6GiuLzkVjRprJprTprJprJDB4DXprJprJzkXsAmzeprTBpsLDB6IX6IhnCzkZjRprJprTprJprJDBycXychmezkbjRprJprTprJprJDB0aX0ahmczkdjRprJprTprJprJDB_IX_IkazkfjRprJprTprJprJDBhiXXhiXhtCzlBjRprJprTprJprJDBhiYXhiYigIzlDjRprJprTprJprJDBxfXxfkazlFjRprJprTprJprJDBzYXzYhzNzlH5LprJprTprJprJDB6JX6JhmfzlJjRprJprTprJprJDBzZXzZhnBzlLhUnuJprTprJprJDB4EX4EigGzlNjRprJprTprJprJDB4FX4FkazlPjRprJprTprJprJDB6NX6NigHzlRjRprJprTprJprJDB4GX4GkazlTjRprJprTprJprJDB4HX4HhtBzlVjRprJprTprJprJDD_O_P_QXhib_RzlXnEprJprTBprJDB2LX2LkazlZsRnkCprTBprJDBhiTXhiThtDzlbjRprJprTBprJXhmThiczlZsRnkDprTBprJDhBzjezkAzkCzkEzkGzkIzkKzkMzkOzkQzkSzkUzkWzkYzkazkczkezlAzlCzlEzlGzlIzlKzlMzlOzlQzlSzlUzlWzlYzlazlczldYlqQlqRtczley-OEDBisSXh_WprJzmAhUprJprTprJprJDBh_WXkkDprJzmChUprJprTprJprJDBisTXkkEprJzmEhUprJprTprJprJDBiscXkkFprJzmGhUprJprTprJprJDBkjUXkkGprJzmIhUprJprTprJprJDBisWXkkIprJzmKhUprJprTprJprJDBisXXkkJprJzmMhUprJprTprJprJDBkkHXh_ZprJzmOhUprJprTprJprJDBisYXkkMprJzmQhUprJprTprJprJDBisZXkkKprJzmShUprJprTprJprJDBh_ZXkkLprJzmUhUprJprTprJprJDBisaXkkNprJzmWhUprJprTprJprJDBisbXkkQprJzmYhUprJprTprJprJDBh_aXkkOprJzmahUprJprTprJprJDBkjWXh_aprJzmchUprJprTprJprJDBkjYXkkPprJzmehUprJprTprJprJDBh_XXh_XprJznAjRprJprTprJprJDBh_YXh_YprJznCjRprJprTprJprJDBkjVXkjZprJznEhUprJprTprJprJDBkjXXkjaprJznGhUprJprTprJprJDBkjbXkkAprJznIhUprJprTprJprJDBkjcXkkBprJznKhUprJprTprJprJDBkjdXkkCprJznMhUnxAprTprJprJDBisUXkjeprJznOhUprJprTprJprJDBisVXkjfprJznQhUprJprTprJprJDZzmBzmDzmFzmHzmJzmLzmNzmPzmRzmTzmVzmXzmZzmbzmdzmfznBznDznFznHznJznLznNznPznRYh1IixUtcznSvoQBDChsHhmVX2TiuDznUnEprJprTprJprJDB_JX0ZksHznWhUprJprTprJprJXhzCkazlFhUprJprTprJprJDC4AxfXhzDk0QznZhUmtVprTprJprJDDzYhmXhmYXitAkqaznbnEprJprTprJprJDChmXhmYXhzEitZzndsRprJprTprJprJDBhsIX6CkwYznfhUprJprTprJprJDBhsJX6DigCzoBhUprJprTprJprJDChsKhsLXwCk0VzoDnEprJprTprJprJDB6EXitBhifzoFhUprJprTprJprJXitCk0RzkThUprJprTprJprJDC2U4DXh_dk0OzoInEprJprTprJprJDCwCzXXkkTk1OzoKnEprJprTprJprJXitDk1NzkJhUprJprTprJprJXh_ekwbzkJhUnxbprTprJprJDBzXXitEhtCzoOhUprJprTprJprJDBhibXkkU_RzoQhUprJprTprJprJDB_OXitFkazoShUprJprTprJprJDB_PXitGk1QzoUhUprJprTprJprJDB_QXitHk1SzoWhUprJprTprJprJDBhsMX8HkzfzoYhUprJprTprJprJDChsNycX6FkudzoanEprJprTprJprJX4CkazkbhUprJprTprJprJDCyc0aX6Gm0UzodnEprJprTprJprJDBhsOX4DigJzofjRprJprTprJprJDBhsPXitIk-HzpB5LprJprTprJprJX6IkzJzlLhUprJprTprJprJXyckrLzlNhUprJprTprJprJDB_KXitJm2KzpF5LprJprTprJprJDDhsRhsS8LXhzHnrbzpHnEprJprTprJprJDB8KXh_fitazpJhUprJprTprJprJDBhsTX0akrTzpLhUprJprTprJprJDC_L_MXitKigFzpNnEprJprTprJprJDB_NXitLigDzpPhUprJprTprJprJDBhsUXitMigEzpRhUprJprTprJprJDB6KXitNkrXzpTsRprJprTprJprJXitOkrZzpTsRprJprTprJprJXitPkrYzpTsRprJprTprJprJDBhsVXitQkqZzpXhUprJprTprJprJDBhiZXzXk0AzpZhUprJprTprJprJDChsWhmZX_Ik0CzpbnEprJprTprJprJDBhsXXhiXk0Bzpd5LprJprTprJprJDChmZhmaXhiYk6czpfnEprJprTprJprJDBhzKX_JigNzqBhUprJprTprJprJDC6LhsZXxfigBzqDnEprJprTprJprJDB6LXzYk6azqFsRprJprTprJprJDB8MX6JiuHzqHjRprJprTprJprJDB6MXitRkrJzqJhUprJprTprJprJDBhsYXitSkzRzqL5LprJprTprJprJDChsQhmWXhzIkqczqNnEprJprTprJprJXzZkazlPhUprJprTprJprJDBhmbX4EkxJzqQhUprJprTprJprJX8KitbzlRhUprJprTprJprJDC4G4HX_KhiezqTnEprJprTprJprJXhzJkxKzlPhUprJprTprJprJDBhmaX8LkxLzqWhUprJprTprJprJDChsahsbXhsTkqezqYnEprJprTprJprJDBhscXhiZkpKzqahUprJprTprJprJDB_EXhzKhidzqchUprJprTprJprJDBhmTX6LhiczqehUprJprTprJprJDChsBhsCX8MkrCzrAnEprJprTprJprJDC4B2UX6MkzSzrChUnpHprTprJprJDheznVznXznYznazncznezoAzoCzoEzoGzoHzoJzoLzoMzoNzoPzoRzoTzoVzoXzoZzobzoczoezpAzpCzpDzpEzpGzpIzpKzpMzpOzpQzpSzpUzpVzpWzpYzpazpczpezqAzqCzqEzqGzqIzqKzqMzqOzqPzqRzqSzqUzqVzqXzqZzqbzqdzqfzrBzrDYoubhvFtczrEptHBDCGpMX2TprJzjdjRnvaprTprJzrGDBmqfZprJzrIsAprJDBzrJX0ZprJzjfhUmxWzrKprJt8JX4AprJzkBjRkpRprTprJprJDBhsHXhsHprJzrNjRprJprTprJprJDBhmVXhmVprJzrPjRmyaprTprJprJDBmrDZprJzrRsAprJDBmrCZprJzrTsAprJDCzrSzrUXhsIprJznfhUmxYzrVprJt9MXhsJprJzoBjRprJprTprJprJDBhsKDCmrFmrEZmrGzrZnEprJDBzraXhsKprJzrYhUm1QzrbprJt-ZDBhsLXhsLprJzrdjRkpRprTprJprJXwCprJzkJ5LmteprTprJt_MDB4BX4BprJzsAhUnnGprTprJt_WDC2U8IDCmrLmrPZmrJzsDnEprJDCmrMmrQZmrKzsFnEprJDBmrNZprJzsHsAprJDBmrOZprJzsJsAprJDEzsEzsGzsIzsKX2UprJzsCnEnsEzsLprJugKXprJprJzkPsAnnaprTCugKX4CprJzkTjRnncprTprJuiAX6GprJzkVjRprJprTprJprJDBmrTZprJzsQsAprJDBmrRZprJzsSsAprJDBmrSZprJzsUsAprJDDzsRzsTzsVX4DprJzkXhUmxZzsWprJuiRXhsMprJzoYjRprJprTprJprJDBhsNXhsNprJzsZjRprJprTprJprJXhsOprJzofjRprJprTprJprJDCpMuDXhsPprJzpBjRmtYprTprJzscDBhsQXhsQprJzsejRprJprTprJprJDBhmWXhmWprJztA5LprJprTprJt_MDBhzGXhzGprJztChUnhVprTprJprJXycprJzkbjRprJprTprJprJDBmrUZprJztFsAprJDBztGX0aprJzkdhUmxXztHCukOXzXprJzoOjRprJprTprJprJXxfprJzlFjRprJprTprJprJXzYprJzlH5LprJprTprJt_MDBhmXXhmXprJztMjRprJprTprJprJDBhmYXhmYprJztOjRprJprTprJprJXzZprJzlLjRprJprTEprJX8KprJzpJjRprJprTEprJX_KprJzpFjRprJprTEprJDBhsRXhsRprJztTjRprJprTEprJDBhsSXhsSprJztVjRprJprTEprJDB8LX8LprJztXjRprJprTEprJDB_LX_LprJztZjRprJprTEprJDB_MX_MprJztbjRprJprTEprJX_NprJzpPjRprJprTEprJX6KprJzpTjRprJprTEprJXhsUprJzpRjRprJprTEprJXhsVprJzpXjRprJprTEprJDBhsWXhsWprJzuBjRprJprTEprJDBhmZXhmZprJzuDjRprJprTEprJXhsXprJzpdjRprJprTEprJX6LprJzqFjRprJprTEprJX8MprJzqHjRprJprTEprJX6MprJzqJjRprJprTEprJXhsYprJzqLjRprJprTEprJDBhsZXhsZprJzuKjRprJprTEprJDBhzLXhzLprJzuMhUnrRprTEprJXhmaprJzqWjRprJprTEprJDBhsaXhsaprJzuPjRprJprTEprJDBhsbXhsbprJzuRjRprJprTEprJX4FprJzlPjRprJprTprJprJX6NprJzlRjRprJprTprJprJXhscprJzqajRprJprTprJprJX4GprJzlT5LkyJprTprJt_MX4HprJzlV5LkyJprTprJt_MX_OprJzoSjRprJprTprJprJDBmsdZprJzuZsAprJDBzuaX_PprJzoUhUmxazubprJt_MX_QprJzoW5LprJprTprJt_MX2LprJzlZsRnnUprTprJprJDBhsBXhsBprJzufjRprJprTprJprJDBhsCXhsCprJzvBjRprJprTprJprJXhmTprJzlZsRm1RprTprJprJDiCzrHzrLzrMzrOzrQzrWzrXzrczrezrfzsBzsMzsNzsOzsPzsXzsYzsazsbzsdzsfztBztDztEztIztJztKztLztNztPztQztRztSztUztWztYztaztcztdzteztfzuAzuCzuEzuFzuGzuHzuIzuJzuLzuNzuOzuQzuSzuTzuUzuVzuWzuXzuYzuczudzuezvAzvCzvDYhvFlqatczvEukGBX2TprJprTlyanlEprTprJprJDBkkRX0ZprJzvHhUngSprTprJprJDBhzDX4AprJzvJhUnxUprTprJprJDCisdiseXhsHprJzvLnEprJprTprJprJDCisehzCXhmVprJzvNnEm4bprTprJprJXhsIprJzkFhUprJprTprJprJXhsJprJzkHhUnrTprTprJprJXhsKprJzkJsRnxIprTprJprJXhsLprJzkJsRnnfprTprJprJDCitDh_eXwCprJzvTnEmtNprTprJprJDCisd6MX4BprJzvVhUnreprTprJprJX2UprJzqJhUnpIprTprJprJDBitCX4CprJzvYhUprJprTprJprJDBh_dX6GprJzvahUprJprTprJprJDCisfh_dX4DprJzvcnEprJprTprJprJDB8HXhsMprJzvehUprJprTprJprJDC8H6FXhsNprJzwAnEprJprTprJprJXhsOprJzkXhUnkPprTprJprJDBkkXXhsPprJzwDhUm7KprTprJprJDBhzIXhsQprJzwFsRprJprTprJprJXhmWprJzwFsRprJprTprJprJXhzGprJprTlyanzNprTprJprJDB6FXycprJzwJsRprJprTprJprJX0aprJzwJsRprJprTprJprJDCitEh_fXzXprJzwMnEprJprTprJprJDBhzCXxfprJzwOhUnjCprTprJprJDBhzEXzYprJzwQsRprJprTprJprJDChzEh_cXhmXprJzwSnEprJprTprJprJXhmYprJzwSnEm3LprTprJprJDCh_b6IXzZprJzwVnEnrfprTprJprJDBh_fX8KprJzwXhUn0BprTprJprJDBitJX_KprJzwZhUnzMprTprJprJDBhzHXhsRprJzwbsRprJprTprJprJXhsSprJzwbsRprJprTprJprJX8LprJzwbsRprJprTprJprJDBitKX_LprJzwfhUitXprTprJprJDBitLX_MprJzxBhUprJprTprJprJDBitMX_NprJzxDhUnzWprTprJprJDDitOitPitQX6KprJzxFnEprJprTprJprJDBitNXhsUprJzxHhUprJprTprJprJDBkkcXhsVprJzxJhUprJprTprJprJDCh_b_IXhsWprJzxLnEprJprTprJprJDDh_b_IhiYXhmZprJzxNnEprJprTprJprJXhsXprJzlBhUnudprTprJprJDCxfitTX6LprJzxQnEmtXprTprJprJDCklBklCX8MprJzxSnEprJprTprJprJDBkkeX6MprJzxUhUn0WprTprJprJDBkkfXhsYprJzxWhUprJprTprJprJDExf6JitR8KXhsZprJzxYnEprJprTprJprJDCisfitTXhzLprJzxanEprJprTprJprJDBklFXhmaprJzxchUprJprTprJprJDE_L_M_N6KXhsaprJzxenEmzLprTprJprJXhsbprJzxenEprJprTprJprJDCzZklEX4FprJzyBnEprJprTprJprJX6NprJzpJhUn2eprTprJprJXhscprJzpZhUprJprTprJprJX4GprJztXsRprJprTprJprJX4HprJztXsRitXprTprJprJDBitFX_OprJzyHhUitXprTprJprJDBitGX_PprJzyJhUm0cprTprJprJDBitHX_QprJzyLhUprJprTprJprJX2LprJzqFsRprJprTprJprJXhsBprJzqHsRprJprTprJprJXhsCprJzqHsRprJprTprJprJXhmTprJzqFsRnvRprTprJprJDBkkSXprJprJzyRsAntbprTprJprJDBitAXprJprJzyTsAmtIprTprJprJDBkkYXprJprJzyVsAm3AprTprJprJDBkkbXprJprJzyXsAm6JprTprJprJDBkkaXprJprJzyZsAmtFprTprJprJXprJprJzlHsAm6WprTprJprJDBitSXprJprJzycsAnuWprTprJprJDBklAXprJprJzyesAnpcprTprJprJDBklDXprJprJzzAsAm_SprTprJprJXprJprJzpFsAm0bprTprJprJDBhzJXprJprJzzDsAnvLprTprJprJDiMzvGzvIzvKzvMzvOzvPzvQzvRzvSzvUzvWzvXzvZzvbzvdzvfzwBzwCzwEzwGzwHzwIzwKzwLzwNzwPzwRzwTzwUzwWzwYzwazwczwdzwezxAzxCzxEzxGzxIzxKzxMzxOzxPzxRzxTzxVzxXzxZzxbzxdzxfzyAzyCzyDzyEzyFzyGzyIzyKzyMzyNzyOzyPzyQzySzyUzyWzyYzyazybzydzyfzzBzzCzzEYhvFotMogdzzFvtKBDGzjczlfznTzrFzvFzzGDCilSlxADBpeDCuChPaoNzzJikcprJwHzzKCDBsLDBNaoNzzMikcprJwHzzNEDBlNDBMazKzzPrMhzDprJzzQCa0ezzPikchmVwHptHEa0DzzPrMkkdprJptHBDBtMahoFzzUikcprJoxQptHBDGzzLzzOzzRzzSzzTzzVbyRzzIzzWDCiyClxBDCuC4IaoNzzJnVprJh2SzzZCaoNzzMnVprJh2SzzNEazKzzPrMh_eprJzzQCDBiuQa0ezzPrMwCprJzzdBa0DzzPnVprJh2SptHEa9KzzJnVprJh2SptHBa9KzzMnVprJh2SzzNEDHzzazzbzzczzezzfz0Az0BbiyEzzYz0CDBh2ADB4IaoNzzJnVprJhjCz0FCaoNzzMnVprJhjCzzNEazKzzPrM6MprJzzQCa0ezzPnVprJhjCptHBa0DzzPrMkkVprJptHBahoFzzUnVprJhjCptHBa9KzzJnVprJhjCptHBa9KzzMnVprJhjCzzNEDB3fahkFz0OnVprJhjCptHBDJz0Gz0Hz0Iz0Jz0Kz0Lz0Mz0Nz0PbxPz0Ez0QDBlwVaoNzzJnVprJhuMzzZCaoNzzMnVprJhuMzzNEazKzzPsYzXprJzzQCa0ezzPnVprJhuMptHBa0DzzPnVprJhuMptHEDFz0Tz0Uz0Vz0Wz0XbizVz0Sz0YDBkZaoNzzJnVprJhndzzZCaoNzzMnVprJhndzzNEa0ezzPnVprJhndptHBa0DzzPsYhiZprJptHBahoFzzUnVprJhuMp2QEDBSahkFz0OsYkoJprJz1ABDBhsGaixSz1CsYmuHprJptHEDIz0bz0cz0Vz0dz0ez0fz1Bz1DbkZz0az1EDBinUaoNzzJnVprJh0VzzZCaoNzzMnVprJh0VzzNEazKzzPsYitIprJzzQCa0ezzPnVprJh0VptHBa0DzzPnVprJh0VptHBDFz1Hz1Iz1Jz1Kz1LbwZz1Gz1MDCh0XlvBaoNzzJnVprJi0GzzZCaoNzzMnVprJi0GzzNEazKzzPsYhzDprJptHBa0ezzPnVprJi0GptHBa0DzzPsYmrAprJptHBahkFz0OsY8IprJptHBDGz1Pz1Qz1Rz1Sz1Tz1Ubh0Xz1Oz1VDBhtbDCkRhzRaoNzzJ0AprJkcz1YCaoNzzM0AprJkcvoQBazKzzP0AprJkcz1YBa0ezzP0AprJkcptHBDBiuPa0DzzPsYmrBprJz1dBahoFzzU0AprJkcptHEDCpesLa9Kz2A0AprJkcptHEDBpfahvEz2C0AprJkcptHEahkFz0O0AprJkcptHEaixSz1C0AprJkcptHEDKz1Zz1az1bz1cz1ez1fz2Bz2Dz2Ez2Fbhtbz1Xz2GDBllQaoNzzJnVprJwHzzZCaoNzzMnVprJwHzzNEazKzzPrMhzCprJvtKBa0ezzPnVprJwHptHBa0DzzPnVprJwHptHEDFz2Jz2Kz2Lz2Mz2NbiwMz2Iz2OazKzzPrMh_cprJzzQCDCA6Pa0DzzPsYmrVprJz2RBDBigQahoFzzUsYhiZprJz2TBDGz2Jz2Kz2Qz2Mz2Sz2UblSvwTz2VDBlDazKzzPsY0ZprJvtKBa0DzzPsYkkdprJptHBahoFzzUsY4EprJz2TBDGz2Jz2Kz2Yz2Mz2Zz2ablDz2Xz2bDBozeaoNzzJnVprJikOzzZCaoNzzMnVprJikOzzNEazKzzPsYhzIprJvtKBa0ezzPsYhmWprJptHBa0DzzPnVprJikOptHEDFz2ez2fz3Az3Bz3CbiyKz2dz3DDBHaoNzzJnVprJilLzzZCaoNzzMnVprJilLzzNEazKzzPsY6HprJvtKBa0ezzPnVprJilLptHBa0DzzPsYprJprJptHEDFz3Gz3Hz3Iz3Jz3KblwIz3Fz3LDNzzXz0Dz0Rz0Zz1Fz1Nz1Wz2Hz2Pz2Wz2cz3Ez3MDEn-DogDogEogCDBkcDCn0Km1EDDn0LnvdnxDDDkRhzRiuPchtbhuEz1Xz3OwNz3PnTm9YlqW7YprJprTprTprTprTprTz3Qz3Rz3SCDChvMo0eDBkNDCm3XnleDBksNDCQAchvMhuEz3UprTwNz3VnTm9ZixT7YprJprTprTprTprTprTz3Wz3Xz3YCDBo1ADCm3YnldcikUhuEz3aprTwNz3VnTm9dixT7YprJprTprTprTprTprTz3bz3Xz3YCDDltTo1Eo0fDBikVDCnlcnlbDBnlfco1BhuEz3dprTqOz3enTm9cixT7YprJprTprTprTprTprTz3fz4Az3YCDCogNogODBivdDEoN9KhvEhkFDBn0GDCn0FnvMDBQcogPhuEz4CprTwNz4DnTm9WlqV7YprJz4EprTprTprTprTz4Fz4Gz4HCDBogQDBogMDCn0Nn0HDBn0McogRhuEz4JprTi1dz4KnTm9XlqV7YprJz4EprTprTprTprTz4Lz4Mz4HCDBnwdDBnxODDuCMiuQciyE3IzzYprTwNprTnTm-HoudlIiyEprTprTprTprTprTz4Oz4Pz4QCDFwGpRm7chfKDJlpfvIikArckEvZ0Il4IwFDBm4TDCnwKm4SDBuCch0X3Iz1OprTwNprTnTm-GouclIh0XprTprTprTz4Sz4Tz4Uz4Vz4WCDBwHDBngcDBngbcyR3IzzIprTwNz4YnTm-AijZvXyRprTprTprTprTprTz4Zz4azzKCDBmtGDBnxKciwM3Iz2IprTwNz4YnTm-BijZvXiwMprTprTprTprTprTz4cz4dzzKCDDpnGo1bo9SDBnxQDCnwEnyRclS3IvwTz4fwNz4YnTm-NijZvXlSprTprTprTprTprTz5Az5BzzKCDBnwDDBnwFclD3Iz2XprTqOz4YnTm-OijZvXlDprTprTprTprTprTz5Dz5EzzKCDBh0VDBnyKDBnwJcwZ3Iz1GprTwNz5GnTkvAouevXwZprTprTprTprTprTz5Hz5Iz4WCDCo0AozfDBikODBnkHDBnjLciyK3Iz5KprTwNz5LnTm-QoufvXiyKprTprTprTprTprTz5Mz5Nz4WCDBhuMDBnpeDBm4XcizV3Iz0SprTwNz5PnTm-RlqZvXizVprTprTprTprTprTz5Qz5Rz4WCDEkZhwbpkQpkODBhndDDnuem3bnxdDBm4WckZ3Iz5TprTwNz5UnTm-PlqZvXkZprTprTprTprTprTz5Vz5Wz4WCDCh2AlvVDBhjCDBmtRDBmtCDC4IQcxP3Iz5YprTwNz5ZnTm-ElqXvXxPprTprTprTprTprTz5az5bz5cCDBooTDBilLDBoNDBnwWDBnxMDBxBcooU3Iz5eprTqOz5fnTm9aouZ0CprJz6AprTprTprTprTz6Bz6Cz6DCDHo_bo_dm-Jm-Im-Lm-KonJDBnmDDCm-Mnveco_B3Iz6FprTqOprTnTm9flqXlIprJz6AprTprTprTprTz6Gz6Hp6EBDEn_bn_dn_cn_fDDogFogHogGDCn0Im1BDBm1ADCAk1ccn_e4Pz6JprTwNz6KoSnrVlqWvXprJprTprTprTprTprTz6Lz6Mz6NCDBihfDKmEi0Mi0NnSi0DnTi0Eo_Po_Qo8XDPtQn9X1bh2Lo-KkVo5Io5Do5ElzRjZlaogZ0dilcDBmyYDCmyXnvcDCQhzRcoga4Pz6PprTwNt3OnTnkBouT0CprJprTprTprTz6Qz6Rz6Sz6Tz6UCDB4ZDBjZDCoNzKDFihfilRosVigdnWDIjZhWokeiwBogfjAxUi1ODBnwHDCnwGnwIDCQk1cc4Z4Pz6WprTqOz6XnTm-CouY0CprJz6YprTprTz6Zz6az6bz6cz6dCDFppDpocppFpobppGDClLqTDBnwADBm2GDCQkRcppB4Pz6fprTqOz7AoSnzcouavXprJprTprTprTprTprTz7Bz7Cz7DCDEn8eppCn8ZppEDCihFlLDBnvXDBm5Ucn8d4Pz7FprTqOz7GoSmzZovA0CprJprTprTprTprTprTz7Hz7IptHBDGn7Bplao5YojaoiEoiFDBmzFDBm1fcjP4Pz7KprTwNz3VoSmtZouXlIprJz6AprTprTprTprTz7Lz7Mz4HCDDhlOpoMn4GDBoIDMikVkNo1FltTrdHlwI9Zo3atXjHjNDGlpfikAomOomQoiDnCDBnwCDCnwbnvbchlO4Pz7OprTwNz7PnTm9VouUlIprJz6AprTprTz7Qz7Rz7Sz7Tz3YCDCo8Eo8DDBilRDBnndDCnnenqFco8P4Pz7VprTwNz7WnTnqEouW0CprJprTprTprTprTprTz7Xz7Yz4HCDKosNosOpmSpmUo0BoyLo_UosMn7FosLDBnwXDBngNcosK4Pz7aprTqOprTnTm9bouS0CprJprTprTprTprTprTz7bz7cz4HCDEonAonBo1Ho1GDCkNigcDBm5GDBm5EDDQkRAcomf4Pz7eprTqOz7foSmyNouV0CprJprTprTprTprTprTz8Az8Bz8CBDBo_MDBhvFDLDlSmGi2AhnS_fhY9WlEh3VjUDBnxPDCnxNnvVDBhPco_N4Pz8EprTi1dprTnTn1JlqY0CprJprTz8FprTprTz8Gz8Hz8Iz8JCDBoxIDEpQizFiXo6IDBnvUDBnvWcoxJ4Pz8LprTi1dprTnTn1IlqYvXprJprTz8FprTprTz8Mz8Nz8Oz8JCDDn6MorGpqFDBnwODBnwPDCk1b6Oc6UhlLz8QprTqOprTnTl5bprJvXprJprTprTprTprTprTz8Rz8Sz8TBDDn6LorFpqEDBnwNDBnwQc4JhlLz8VprTqOprTnTl5aprJvXprJprTprTprTprTprTz8Wz8Xz8TBDJn6Rn6Sn6QorIorJorHpqDpqHn6NDBnzKDBnzLcn6UhlLz8ZprTqOprTnTnxZprJvXprJprTprTprTprTprTz8az8bptHBDGinBorRizRpqVn6TorTDJisJiiF2dh1BhjehhFppYkMikPDBm0YDCm0Zm0acinBhlLz8dprTqOprTnTnlIprJvXprJprTprTprTprTz8ez8fz9AptHBDIlvAhvTo9ejaonYn6aonXn6bDPisJn5UhlQjUhkPkMikPyXhhFo8QkAuHiiFo2BinGDBm5WDCm5Xm5VclvAhlLz9CprTqOprTnTnlHprJvXprJprTprTprTprTz9Dz9Ez9FptHBDIiuan4Ri1FpkWl1cpkZo9Go9HDBisJDBmxbDBnzTciuahlLz9HprTqOprTnTnlGprJvXprJprTprTprTprTz9Iz9Jz9KptHBDBn5QDCn5No2WDBnwLDBnwScn5PhlLz9MprTqOz9NnTl5ZprJvXprJprTprTprTprTprTz9Oz9PptHBDDolYolWn5ODBm5aDBm5TcolXhlLz9RprTqOprTnTnwcprJvXprJprTprTprTprTprTz9Sz9TptHBDBhkQDBhgYDCk4Hk5NDBiuTDCAigPco0GhgWz9VprTqOz9WnTnydprJ7YprJprTprTz9WprTprTz9Xz9Yz9ZBDBphbDBnwZDBigPcphdhgWz9bprTqOz9WnTl5fprJ0CprJprTprTz9WprTprTz9cz9Yz9dCDCpqOpqPDMh2OizCh2Q8OoZhkaikGo_OkBixNinLlmTDForEpnfhgFo5XowQDBnwUDCnwTnhAcpqQhgWz9fprTqOprTnTl6AprJ0CprJprTprTz9Wz-Az-Bz-Cz-DptHBDBk4HcphYhgWz9WprTqOz9VnTnycprJ7YprJprTprTz9VprTprTz9Yz-FptHBDCo3IovEDDhkQhgYlpLDCnwYm5YDBnwacphchgWz-HprTqOprTnTnxYprJ0CprJprTprTz-IprTprTz-Jz-KptHBDFprFprDprGprEprCDBlpLDBn4CDBntZcozShgWz-MprTqOprTnTnybprJ0CprJprTprTz-NprTprTz-Oz-PptHBDBoyDDCoyWo0FDUoyGoyFn8An8Cn7dn7en7fn8Dn8Bn7comPo1UlxUlxT7B0JxChjPhzZn4LDBnxVDCk5NnzfcoyJhgWz-RprTqOz-SnTl5dprJ0CprJprTprTprTprTz-Tz-Uz-VptHBDHoyEoyCoxeoyBoyAoxfoyHDBn9ADChgYhkQDBnheDCnhdnxBcoyIhgWz-XprTqOz-YoSl5eprJ0CprJprTprTz-ZprTprTz-az-bz9dCDGn9Bn9Cn9Dn9Gn9Fn9EDBoxdDBnwMDCnwRnxEcn9HhgWz-dprTqOz-eoSl5cprJ0CprJprTprTz-ZprTprTz-fz_Az9dCDhQz3Tz3Zz3cz4Bz4Iz4Nz4Rz4Xz4bz4ez5Cz5Fz5Jz5Oz5Sz5Xz5dz6Ez6Iz6Oz6Vz6ez7Ez7Jz7Nz7Uz7Zz7dz8Dz8Kz8Pz8Uz8Yz8cz9Bz9Gz9Lz9Qz9Uz9az9ez-Ez-Gz-Lz-Qz-Wz-cz_BdkNprTprTprTdikUprTprTprTDChvMiyOdhvMz_FprTprTDDz_Dz_Ez_GekNn4EprXz_Hz3YCdhndprTprTprTdkZprTprTprTDeomAlmTh0Wo8WhBn6Xn6YoUphJphKo8Ah2DizXo7SizUo7VlwFqDo2Y8OkX2epNlQi0chHhzYikbhRiGDfhO4flnRhkVi1Yl3TjCn4alhC_V6fizduamFwXizDowMowNmGhvLhAiwErZ4OHm3SnsRppUppTuclDdhwbprTz_Lz_MDDz_Jz_Kz_NDCQuCeofpqMprKz_Oz_PCdinEprTprTprTdl0CprTprTprTdlmbprTprTprTdpoIprTprTprTDEz_Rz_Sz_Tz_UemNpmYprKz_Vz7DCdixPprTprTprTdkQprTprTprTDCz_Xz_YesPpqLprKz_Zz7DCDDh2Ao5Fo5GdhgPz_bprTprTDDlvVo5Bo5CdlvUz_dprTprTDCz_cz_eehgPpmVprXz_fptHBDGigdpnKn8bo8MoxLpmNdhkX0gBprTprTDGivFpnJn8ao8LoxKpmMd9b0gDprTprTDC0gC0gEehkXo2CprX0gFptHBDmBn5cn5en5dn5fn5bn7Qn7Sn7Rn7ThzZn9Tn9Vn9Un9Wn9Sn9fn-Bn-An-Cn9en-Un-Wn-Vn-Xn-TohTohVohUohWohSojEojGojFojHojDokWokYokXokZolOolQolPolRolNombomdomcomeomaonQonSonRonTonPooHooJooIooKooGopGopIopHopJopFopaopcopbopdopZoqUoqWoqVoqXoqTosDosFosEosGosCowAowCowBowDovfowcoweowdowfowboxZoxboxaoxcoxYoyeozAoyfozBoydozOozQozPozRozNozZozbozaozcozYo0Uo0Wo0Vo0Xo0To1Oo1Qo1Po1Ro1No2Ro2To2So2Uo2Qo3Bo3Do3Co3EmVo4Eo4Go4Fo4Ho4DlxUo9Do9Co9Eh2Jo9Oo9Qo9Po9Ro-Ro-To-So-Uo-QpiYpiapiZpibpiXpjHpjJpjIpjKpjGpjUpjWpjVpjXpjTpkDpkFpkEpkGpkCpkeplApkfplBplVplXplWplYplUpoXpoZpoYpoapoWppPppRppQppSppOo5Qo5So5Ro5To5Po3AdpqX0gHprTprTDmBn5Xn5Zn5Yn5an5Wn7Ln7Nn7Mn7On7Kn9On9Qn9Pn9Rn9Nn9an9cn9bn9dn9Zn-Pn-Rn-Qn-Sn-OohOohQohPohRohNoifojBojAojCoieokSokUokTokVolJolLolKolMolIomWomYomXomZomVonLonNonMonOonKooCooEooDooFooBopBopDopCopEopAopVopXopWopYopUoqPoqRoqQoqSoqOoreosAorfosBordovbovdovcoveovaowXowZowYowaowWoxUoxWoxVoxXoxToyZoyboyaoycoyYozJozLozKozMozIozUozWozVozXozTo0Po0Ro0Qo0So0Oo1Jo1Lo1Ko1Mo1Io2Mo2Oo2No2Po2Lo2co2eo2do2fiyVo3fo4Bo4Ao4Co3elxTo9Ao8fo9Bo8eo9Ko9Mo9Lo9No-Mo-Oo-No-Po-LpiSpiUpiTpiVpiRpjCpjEpjDpjFpjBpjPpjRpjQpjSpjOpjepkApjfpkBpjdpkapkcpkbpkdplQplSplRplTplPpoSpoUpoTpoVpoRppKppMppLppNppJo5Lo5No5Mo5Oo5Ko2bdpqW0gJprTprTDC0gI0gKeovFo2DprX0gLptHCDHn8FovSomNh0Gh1LmBonbdn6P0gNprTprTDHn8EovRomMh0Fh1KonZonadn6O0gPprTprTDC0gO0gQehkSo2EprX0gRptHBDIz_Iz_Qz_Wz_a0gA0gG0gM0gS`,
	roots: {"standards":9618,"register":10024,"synonyms":10049,"iso-9001:2015":14212,"iso-9001:2026":14727,"iso-9000:2015":15631,"iso-9000:2026":15785,"iso-13485:2016":17923,"21-cfr-820:2026":18028,"iso-27001:2022":19333,"iso-14001:2015":19405,"iso-14001:2026":19459,"iso-45001:2018":19541,"crosswalks":20071,"profiles":20205,"usage":20450,"families":20499},
};

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
permission
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
consent
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
authorization
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
anonymise
anonymised
anonymize
anonymized
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
authority-reports
authorize
authorized
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
categorise
categorised
categorize
categorized
causes
cctv
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
characterise
characterised
characterize
characterized
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
conformance of products and processes
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
customise
customised
customize
customized
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
emphasize
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
finalise
finalised
finalize
finalized
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
formalise
formalised
formalize
formalized
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
harmonise
harmonised
harmonize
harmonized
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
initialise
initialize
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
maximise
maximize
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
minimise
minimize
minutes of design reviews with names and date
misconduct
mishaps with things customers entrusted
mislabel
mobile-device
mobile-phone
modal-for-imperative
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
optimization
optimize
optimized
options
or
order document
ordered
orderly
orders and their enclosures, kept as far as tracing needs them
organisational
organise
organizational
organize
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
prioritization
prioritize
prioritized
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
realized
reapprov
reasonable
reasonably
reception
recertif
recognise
recognised
recognize
recognized
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
specialise
specialised
specialist
specialize
specialized
spot
spot-check
spreads-awareness
sprinkler
sso
stage-reviews
stages
staging
standardise
standardised
standardize
standardized
statement-of-applicability
static-analy
statistics
steered-change
sterile
sterilisation
sterilise
sterilised
sterilization
sterilize
sterilized
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
summarize
summarized
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
utilise
utilised
utilize
utilized
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
	nodes: `ACE0aisPh_eDBphbDH_F_G6F6I8JhiZ_DFiEiZDCG4JGmnFmxKphfEDCAwCHoNpdiuFphZiuN-CphahsEhYlqYphch1GphZhuPphdphepiAomepiBCDAFigflgNDDJiI4JHoNrciuFphZiuN-CphamnDhbphZpiDixThvFhuPphdpiEphZlpApiFBBDFAQnsNhifkQHijXpdiuEphZnqJl4IpiHhsEhYixTpiDphZphZhuPpiDphZphZomZpiICDCkQk1bHijXrciuEphZk0Nl4IpiHkjPhbphZpiDphZh1GoxCpiDphZphZomapiKCDD6F6I8JFFiEDDAtNMHzKlNkucphZkxC-CphaisLhbphZpiDh1GphZhuPpiMpiNphZomcpiOCEnvGmmfnvFDBpiQFo0VDDCuUtNHkjRrckjQmnMiuM-CpiH2ShbphZpiRh1GphZhuPpiDpiSphZomYpiTCE0a2Sh_eDBpiVDBCFigfigfDDAwCSHhkD3fkufphZkvP-CphaisOhbphZpiWphZphZhuPpiXpiYphZombpiZCDBlUGmnEmzcpibEDDAwClUH9KpdiuDphZitf-CphahsEhYlqPphcphZphZiyZpiDphepicomdpidCH9KrciuDphZitf-CphamnBhbphZpiDphZlqOiyZpiDpiEphZlpApibBDDAwCk1cHhvEpekudphZkyM-CphakjMhbphZphcphZphZiyZpiDphephZomfpjACDKpiCpiGpiJpiLpiPpiUpiapiepifpjBIhychydhYIhyfhzAhYIxckjChYIpdhsEhYIrckjPhbDFpjDpjEpjFpjGpjHDDAkQk1bJijXiuEk0NhfoSpjIpiDphZpiDpjJCI3d3dhYIisKmlXhYIrcmnChbDGpjDpjLpjEpjMpjGpjNKpd0a2SDBpjPDBm9eDEAGwC4JJoNiuFiuNhfxBpjOpjQphZpjRpjSCI3d3d0SIlNlNhbDDpjDpjUpjVDBAJorCm-VnqahfoSpjWpiDoNpiDpjXBDCpjDpjUJorDm-WnqZhfoSpjZpiDoNpiDpjXBI3e3ehYIpemmKhbDFpjDpjLpjEpjbpjcJorEm-XnqWhfoSpjdpiDphZpiDpjXBIkickichYDCpjfpjUJoqSm9UnqGhfoSpkApiDijXpiDpjXBI2P2PhYIpepehbDCpkCpkDJooem7dnqNhfoSpkEpiDphZpiDpjXBI_E_EhYI2Q2QhYDDpkGpkHpkDJoofm7enqOhfoSpkIpiDphZpiDpjXBJopAm7fnqPhfoSpkEpiDphZpiDpjXBIh_Th_ThYIzWzWhYDDpkLpkMpkDJopBm8AnqQhfoSpkNpiDphZpiDpjXBIhsDhsDhYIxcxchYDDpkPpkQpkDJopCm8BnqVhfoSpkRpiDphZpiDpjXBIhmThmThYI2N2NhYItMtMhbDDpkTpkUpkVJopDm8CnqUhfoSpkWpiDphZpiDpjXBDDpkPpkUpkVJopEm8DnqThfoSpkYpiDphZpiDpjXBI2N2NhbDBpkaJopFm8EnjIhfnepkbpiDphZpiDpjXEIh_Rh_RhYI6C6ChbDDpkPpkdpkeJopGm8FnqKhfoSpkfpiDphZpiDpjXBI2M2MhYI2R2RhbDCplBplCJopHm8GnqShfoSplDpiDphZpiDpjXBIhsFhsFhbDCpkMplFJopIm8HnqRhfoSplGpiDphZpiDpjXBIh_Sh_ShYI0X0XhYIpemmMhYIrcrchbDEplIplJplKplLDCA4JJopem8bm6IhfoSplMpiDphZpiDplNEIlNisMhbDBplPDCm8Ym7LDCAiuOJ0Dm7MnqIhfxBplQpiDphZplRplSBI3emlY0SDDplBplIplUJopVm_LnqLhfxBplVpiD0DpiDpjXBIlNmmHhbDFplBpkdpkGpjbplXDDAiuPnsOJ0dmxInqMhfxBplYpiDphZpiDplZBI2O2OhYIpdpdhYDEplbplJplcpkVJopUm8XnpJhfxBpldpiDphZpiDpjXBIpemmOhbDCplJplfDBm7QJoqGm9BnsFhfnepmApiDphZpmBpjXBIhiThiThYI2NmlOhYIlNisLhbDDpmDpmEpmFKlNkoI6CDBpmHDEm8Nm8Pm8Mm7OJzKkuckxChfxBpmGpmIphZpmJpiOCI2RmmUhbDDpjEpkCpmLK2RkoI6CDBpmNDBm7PJopRm8UnjVhfnepmMpmOphZpmPpjXBIhiUhiUhYIhsFkjNhbDCpmRpmSJoqFm_JnjX6foSpmTpiDphZpiDpjXBIhsFmmVhbDDpmDplJpmVJopPm8Sm0LhfnepmWpiDphZpiDpjXEDBplCJoqCm8em_VhfnepmYpiDphZpiDpjXBIkjAkjAhYIpeisNhYI8G8GhbDGpmapkTpkUpjbpmbpmcJopJm8ImzPhfnepmdpiDphZpiDpjXEI2Q2QhbDCpjLpmfK2QmyHpeDBpnBJopKm8JnuWhfnepnApnCphZpiDpjXBDCplbpmcK2OmyFhiUK2OmyLpeDCpnFpnGJopLm8KnuVhfnepnEpnHphZpiDpjXEI2RmmQhbDCplbpnJK2OkoR2QK2RmyJhsGDCpnLpnMJopMm8LnoDhfnepnKpnNphZpiDpjXBIpdkjIhbDCplBpnPJopQm8Tm0JhfnepnQpiDphZpiDpjXBIlNlNhYI6CmmXhbDEpkCpkMpnSpnTK6CmyK8GDBpnVJopTm8WnjahfnepnUpnWphZpiDpjXBDBpkeJoqBm8dnjYhfnepnYpiDphZpiDpjXEIh_Ph_PhYIkidkidhYIxckjDhbDDpnapnbpncKxcmyEzWKxcmyMhsFDCpnepnfDCm9Jm9KJonFm7SnjbhfnepndpoAphZpoBpjXBI2OmlThbDBpoDK2OmyGkjHDBpoFDCm9Om9NJonIm7VnjShfnepoEpoGphZpoHpjXBI2PmlW0SDBpoJK2PkoR2QDBpoLDBm9PJonJm7WnjWhfnepoKpoMlpFpoNpjXBIpdmmFhbDBpoPKpdmyIkjNDBpoRDBm9QJlpFm7XnjZhfnepoQpoSphZpoTpjXBDBm9TJonMm7am6QhfneplQpiDphZpoVpjXBI6CmmYhbDBpoXDBm9SJonLm7Zm6PhfnepoYpiDphZpoZpjXBI3emlZhbDBpobDBm9RJonKm7bnjQ6foSpocpiDphZpodpjXBItMmmJhbDBpofDBm7YJoqRm_KnjR6foSppApiDphZppBpjXBI3fmmbhbDEpkUpkCpkMppDJopSm8Vnjchf_SppEpiDphZpiDpjXBI3ekjFhYIpekjLhbDCppGppHJoqNm9EnsAhfoSppIpiDphZpiDpjXBI2RmmRhbDCppGppKJonEm7RnsBhfoSppLpiDphZpiDpjXBIkibkibhYI2OmlShYIpeisNhbDDppNppOppPDBm9LJonGm7Tm4ZhfoSppQpiDphZppRpjXBIhyehyehYIh_TmlbhbDCppTppUDBm9MJonHm7Um5RhfneppVpiDphZppWpjXEIhiTmlBhYI_EmlPhYIrcmnAhbDEppYppZpjGppaDBm8QJ9KiuDitfhfxBppbpjQphZppcpidCDDpmDpkGpmFJopOm8Rm4EhfoSppepiDphZpiDpjXBIpekjMhbDBpqAKpe0a2SDBpqCDBnnMJhvEkudkyMhfxBpqBpqDphZpqEpjACI2PmlV0SDCplBpqGDBnnNJovRnnLnnOhfxBpqHpiDhvEpqIpjXBI0XmlehYDCpqKppPJoqQm9Im4AhfxBpqLpqDphZpiDpiBBIpemmLhbDCpjFpqNJoqDm8fm5MhfxBpqOpqDphZpiDpiBBIzWmmAhYI2RmmThbDCpqQpqRK2R0a2SDBpqTDCASJoqEm9AntBhfxBpqSpqUphZpiDpqVBIlNisMhYI8GmmehbDCpqXpqYKlN0a2SDBpqaJoqOm9FmyRhfxBpqZpqbphZpiDpjXBI6CmmWhbDBpqdK6C0a2SDBpqfJlqSm9Gm0ehfxBpqeprAphZpiDpjXBI2QmmE0SDBprCJopfm8cm0dhfoSprDpiDlqSpiDpjXBIxckjDhYI0XmldhYIpemmNhbDDprFprGprHJoqAm_BngLhfxBprIpqDphZpiDpjXBDFpjbpkMpkHpnSppHJoqHm_CngKhfoSprKpiDphZpiDpjXEIxcmlRhYIhiUkjGhYI3fisOhbDDprMprNprOK3f0a2SDBprQDBm9CJhkDkufkvPhfxBprPprRphZprSpiZCIxckjBhYI3fmmahbDDprUprNprVJlqRm_Dm_dhfoSprWpiDphZpiDpjXBIxckjB0SDCpjEprYJopdm_AngJhfoSprZpiDlqRpiDpjXBIisKisKhYIpepehYDEprbplJprcprOJoqIm_Em6HhfoSprdpiDphZpiDpjXBDBpnPJoqJm_Fm0NhfneprfpiDphZpiDpjXEI2RmmPhYDDpkHpsBpmcJoqKm_Gm0OhfnepsCpiDphZpiDpjXEI2RmmShYDCpsEpmcDCAk1dJoqLm_HnpLhfxBpsFpiDphZpiDpsGBIhsGmmchbDBpsIDDASk1dJixRm_IngIhfxBpsJpiDphZpiDpsKBItMkjKhbDCpkGpsMJopWm-Ym1HhfnepsNpiDphZpiDpjXBIzWmlfhbDCppTpsPJopXm-Zm1Lhf_SpsQpiDphZpiDpjXEI2OmlUhYI0Xmlc0SDCpsSpsTJopYm-am1Jhf_SpsUpiDlqQpiDpjXBIpdkjHhbDBpsWJlqQm-bm1Khf_SpsXpiDphZpiDpjXBIzWmmBhbDCpkUpsZJopZm-cm1Fhf_SpsapiDphZpiDpjXEI2MmlGhYIxcmlQhYDDpscpsdpsMDBm8ZDCAigOJhoFm-dm5dhf_SpsepiDphZpsfptABIlNmmIhbDBptCJopam8am5chf_SptDpiDphZpiDpjXBIh_TmlahYIhsGhsGhbDCptFptGJopbm-em1Ghf_SptHpiDphZpiDpjXBIzWmmChbDBptJJopcm-fm1Ihf_SptKpiDphZpiDpjXBIkiekiehYI2MmlFhbDCptMptNK2MmyD0XDBptPJoqMm9DnsUhfoSptOptQphZpiDpjXEI3f3fhbDDpkQpmRptSJoqPm9HnsVhfoSptTpiDphZpiDpjXEIhiTmlChYIrc2ShbDCptVptWDCmzXmzVDDAuUtNJkjRkjQiuMpaneptXpiDphZptYptZCIhmTmlDhbDBptbDCmzWmzUJmnPmnGm3dpaneptcpiDphZptdpjXBIxcxchbDBptfKxcm3e2QDBpuBJmnSmnJnjMpanepuApuCphZpiDpjXEIhmThmThbDBpuEJmnTmnKnjOpanepuFpiDphZpiDpjXBIh_Ph_PhbDBpuHJmnUmnLm4HpanepuIpiDphZpiDpjXEIh_Qh_QhbDBpuKJmnXmnNnjNpanepuLpiDphZpiDpjXEIhiUmmDhbDBpuNJmnYmnOnzSpanepuOpiDphZpiDpjXBIkiZkiahbDBpuQJmnQmnHm1ZpanepuRpiDphZpiDpjXBJmnRmnIm1YpanepuRpiDphZpiDpjXBItMkjJhbDBpuUKtMnrJhsFKtMk1AkjOKtMk1BisQDDpuWpuXpuYDCm2XnrEJiwUnrHnjUpanepuVpuZphZpuapjXBKtMnrKmmZDDpucpuXpuYDCm2YnrFJlmOnrIm_UpanepuVpudphZpuepjXBIh_QmlA0SDBpvAKh_QkrekjEDBpvCDCm2cnrMJojWm2dnjTpanepvBpvDiwUpvEpjXBIkifmkf0SDBpvGKkifkrekjEDBpvIDBm2aJojVm2bmxUpanepvHpvJiwUpvKpjXBIhyemlE0SDBpvMDBm2fJojXm2em_TpanepvNpiDlmOpvOpjXBIlNmmGhbDBpvQDCm2WnrDJojTnrGm5bpanepvRpiDphZpvSpjXBImmdisQhbDBpvUDBm2ZJojUnrLmyWpanepvVpiDphZpvWpjXBDifpjKpjTpjYpjapjepkBpkFpkJpkKpkOpkSpkXpkZpkcplAplEplHplOplTplWplaplepmCpmKpmQpmUpmXpmZpmepnDpnIpnOpnRpnXpnZpoCpoIpoOpoUpoWpoapoeppCppFppJppMppSppXppdppfpqFpqJpqMpqPpqWpqcprBprEprJprLprTprXpraprepsApsDpsHpsLpsOpsRpsVpsYpsbptBptEptIptLptRptUptaptepuDpuGpuJpuMpuPpuSpuTpubpufpvFpvLpvPpvTpvXDHsDkXhwavc2cowXo5ZDHLhQo0QhzbnJkHoifDLinEl0AlmZufhaoseolNkZn9Z4X4ODJqbsUmKjYjKh3RtCkJo9FDHhCjb2WjQonblZh0QDJFiXpA7DhGmZjF6c5SDMDkftYiDvalElTlmKoM6csNi0YDGKhGhEiibkErdDGnC1RhlFmDlrNiwJDGhKjfhwXhuX4d0PDLhXoubjPtbpUowTpK6budjdvADKjVzInQhArZrShlAh3DhtTh1QDIhIjelKhZjXnRiehvNDGOhBThnchSiPDFiJ_VwN9MvQDGhzemUsboGiRigUDKiZnclVsIlCokLDFiEwPDNHU9ZqBmahNrQhAoHocjHtXqDDFVkeiyCo1Ko0YDEosco3do0Z0bDLiyBhgShgRo1Fo1Do1Go1Jo1ComIo0Wo0XDGo9Ho9GohKohMh0OlsODHohBojDozVo6Rn9Gn9Hn9NDHo0Po0Uo0To0SowHo0dlwDLpvZpvapvbpvcpvdpvepvfpwApwBpwCpwDpwEpwFpwGpwHpwIpwJpwKpwLpwMpwNpwOpwPpwQDEzDmVsPicDCiNoFDCAGM_FphZhsfpiHkwDpiDpiDpiDpwSpwTpwUCDBlFDBkTDEoRwI9Gh4GDHfciSrPsHhSifDEpwWpwXpwYpwZDEoRwIrExEDJrUhgdllahtXnCmDlvKl0Xh2eDDpwXpwbpwcDFoRwIrEhwUi2DDIljKl3ctW-GjA_XjKiFDDpwWpwepwfDG0Ph1ah1bjxShxFipKDKhwUvDlFkTrUhdOveiRwIDCpxBpxCDKh6dh6CjnZjiZhxFjvAjua0Ph1ah1bDFhIOiR7MlzEDJhdjUjakAiOpZtUi2GhDDDpxEpxFpxGDEioOi7Bi7CipRDIsHoRciSifrPrEhKDCpxIpxJDGpwapwdpxApxDpxHpxKDGzDmVpcicmCODChMhaDEARGwCM2TphZhnEphakvfpxLpiDpiDpxMpxNpxOCDClMkPDFOhIiR7Mi6eDHhEKkclQlTvW0cDIhdrfjUjakAiOpZhDDEpxQpxRpxSpxTDDhIlKinQDEhEKkcihXDDpxQpxVpxWDBivQDCpxQpxYDDpxUpxXpxZDGfc0HlsHxKjIDIsHVWX2CinTlTvWDDpxQpxbpxcDHj8Xj8Zj8aj8YjnVjpNj2aDIsHfiE1PiUVWXDCpxepxfDGhwbjQhlClqMjYjKDMkXhwatDvLjbh0FuSh4OliEltLltKijSDDpxQpyBpyCDF1PrL1BwKhoTDJsHKhEkcifhuYikElFkTDDpxQpyEpyFDEhEkc1PhyDDNLhQnJjYjKkXjQhlCjbvLtDuSlgLDDpxQpyHpyIDFpxdpyApyDpyGpyJNYizfk9apyKpxOCDDhEkcKDKoZ0HhkYhSfchBiSnGhgbDDpxQpyMpyNDFKkchEinOzfDK1PrLifk-YmBhyDjlYVWXDDpxQpyPpyQDJhwbjYjKkXvLjbhlCjQuSDLnNkVhkUhoQ5NtHl5GilMhTl2cimADDpxQpySpyTDHvLjbjYkXhlCjQtDDEkczflodinODKnNkVhkUhoQ5NtH2bilMvVljCDDpyVpyWpyXDEpyOpyRpyUpyYNbi1Mk8VpyZpxOCDCpyLpyaDGsPKLvbpEicDCoFjGM0YphZhtHphanuRpxapybpiDpycpydpxOCDGhgDiqJjsSiqKipGjgJDEwFi0Rhzfj4JDIue1a9fivIqai0ezJhfDDpyfpzApzBDChnLhgDDDwFhzfKDCue9fDDpzDpzEpzFDI3U3Z3X3a3Y3Q3Wj6PDJoZtajBoOhlEwVsN-X8VDCpzHpzIDJ3U3Z3X3a3Y3Q3WjvDjucDL8RxHuW9XpT5UloVl1UzQl0ShgDDCpzKpzLDEpzCpzGpzJpzMDH3U3Z3X3a3Y3Q3WDElFkTrE0PDGoRwIiSpf0cxADDpzOpzPpzQDBpQDEoRwIrE9GDEpzSpwWpwXpzTDC8RhnLDDVWXDClFkTDDoRwIrEDEpzVpzWpzXpzYDDpzRpzUpzZDEARGhPNYivbk4GpzapzbCDDKhEkcDIiSpfcxAsHVWXDEpzSpxQpzdpzeDFLmDnClMkPDEKhEkcyNDDpzOp0Ap0BDEpzVpzWpxQpzdDDpzfp0Cp0DNbiyek5bp0EpzbCDJ3U3Z3X3a3Y3Q3Wj7Nj0EDGHUhOhAl0ailFDCp0Gp0HDJdeuKiCoJh2S1QrThteDCpzOp0JDGj1Yj1ajpfjqAj2Kj2LDIHUhOhAdeuKoJDCp0Lp0MDD-Zj2BjpdDCtOqYDEHUhOhADHdeuKuFiYrCpBDEp0Op0Pp0Qp0RDEp0Ip0Kp0Np0SNhLlwHk5Ap0TpzbCDDpzcp0Fp0UOFlzYphZDBp0WDGicKHUsPkNDCiNjGM4AphZkraphakoGpzNp0Vp0Xp0Yp0ZpzbCDDicIkNDCiNiKMhiVphZk0LpiHk1YpiDpiDpiDp0bp0cpwUCDDkRhkAirIDDiMiErVDCiJoZDEp0ep0fp1ApzWDBIDGfc0HhkR7AhEDH4TqZufmFh0bpJ7ODEp1Cp1DpzWp1EDEioTipeiqChxADEirVj-EjpejpGDCp1Gp1HDDp1Bp1Fp1IDDjE5T8eDEhNZlkDqPDDp1Cp1Kp1LDBjEDBhNDHqcoCoVi0UjQkXvYDDp1Np1Op1PDGjzGj3bh5ejzQl0Rh-cDFqcjIkbLkXDCp1Rp1SDMqDKhGpbiDiWFjFjNma3BijWDEp1Cp1Np1Op1UDEp1Mp1Qp1Tp1VDCARNYlpWk7Dp1Wp1XCDEhwPh3MhnXl1YDG0FhvAhufixch0ZyHDDp1Cp1Zp1aDGhqfhmEhrAjzCjzFjzNDL0O0FhwP4TmF8flyRhgLijJkbhkRDCp1cp1dDE0FhvChvAhufDJVWX4TmFh3MhnXnehtSDDp1Cp1fp2ADDp1bp1ep2BNbi0VkuWp2Cp1XCDFiQkOkWjwf3cDCp1Cp2EDDkErdnZDEjXhWrVhIDEjeiFjDhFDEp1Cp2Gp2Hp2IDDiQjoTjweDFIjIlKjQ3cDCp2Kp2LDBhIDCjehSDFiFkGjaiVnFDEp1Cp2Np2Op2PDDiQkOkWDJtEhgNpX2di1NqRilX5ChjcDDp1Cp2Rp2SDFp2Fp2Jp2Mp2Qp2TNhLivdkuSp2Up1XCDBjADFjBqfidwRhnJDDp1Cp2Wp2XDFj4CjrUh9Lj4Oj4RDFIjEhNqcoCDCp2Zp2aDDmKsUjKDGjVoahOrZldrSDFIjEhNjQqcDEp2Wp2cp2dp2eDBlIDEjBpJiYmFDDrVIhIDEp2Wp3Ap3Bp3CDEp2Yp2bp2fp3DNiHizMksMp3Ep1XCDExbh8Qh8PjzKDIhoclGiduXxKpflZhgBDCp3Gp3HDChC2WDEjbmYkLhoTDDp1Cp3Jp3KDBh2DDFvWihLIhCoCDCp3Mp3NDDnPrfuFDDhCjQ2WDGidjIxKuXhjMjbDEp3Pp1Cp3Qp3RDBjQDKrI3DyJkZ4X7G6ZnLyUiCDDp1Cp3Tp3UDFp3Ip3Lp3Op3Sp3VNjMlvck9Wp3Wp1XCDBhKDBjfDDp1Cp3Yp3ZDGhrBh7djzElvAj5cjzRDKfhBTjXpWtEhSuWlTiSDCp3bp3cDBhyEDEjXhzWl2LikHDGVWX6UjFrVDEp3ep3fp1Cp4ADEnPrf4TijZDChK4dDHfhBhSTiSjQlTDEp4Cp1Cp4Dp4EDEp3ap3dp4Bp4FNnHlvek1Up4Gp1XCDETOhBhHDFhDpHwDoGmUDJ3R5a2H5Z5YnFkGhWiFDEp1Cp4Ip4Jp4KDHpUijOinJh7Yh7XjtWhqYDEhVhDqWpHDDp1Cp4Mp4NDCiFhWDETOhBhSDHjahdkAkSpZkdiODEp1Cp4Pp4Qp4RDDp4Lp4Op4SNtBlmSkzTp4Tp1XCDEiJwN9MimYDJVWXjfsf4S3NhjUhWDDp1Cp4Vp4WDDiJwNvQDFsf4S5KjajfDEIhWkCjFDEpzWp4Yp4Zp4aDDhoRhxei-XDFIVWXiJDCp4cp4dDDp4Xp4bp4eN4flvbkyDp4fp1XCDIp1Yp2Dp2Vp3Fp3Xp4Hp4Up5ADHIichNhKkIiGvNDDiNiKhMMhsHphZphZphakwCp1Jp5BpiDp5Cp5Dp1XCDEiXpAmWFDBmADBoEDEp5Fp5Gp5Hp1CDEmWiXpAh8ODEiakbjIvSDFhjdl4d-Kl1P2CDEtJoCIoEDEp5Jp5Kp5Lp5MDGh8OjzDhqflnVjkPhrADHiElVoKpJqMhbhrbDCp5Op5PDDlXlDlWDBmFDDrVimKvRDEp5Rp5Sp5Tp1CDEp5Ip5Np5Qp5UDDARhPNYlvakvWp5Vp5WCDCDlSDGlE0LqQvOnBj7ZDEIoCmWiXDHiFoevRiVoDrVrMDEp5Yp5Zp5ap5bDEiZnclVlCDDlEqQ8XDFiV5DoeijBvRDEp5dp5ep1Cp5fDCDlEDEVWXIDDluBiVhWDFvO0O0L8XjcDEp6Bp6Cp6Dp6EDDp5cp6Ap6FNbizLk0ep6Gp5WCDCp5Xp6HOFlpaYODlxcbDCp6Jp6KDEkNIFDDCiNhMMhmUphZphZphakyZpiDp6Ip6Lp6Mp6Np5WCDDmNpDicDDhaoQjGM_GphZhzNpiHk4WpiDpiDpiDp6Pp6QpwUCDDmNLicDChajGM6DphZhmfpiHk6PpiDpiDpiDp6Sp6TpwUCDBnMDEvOlmTlmfj7aDDnahajxODKVWXhT7H2YiiXhgehHODEp6Vp6Wp6Xp6YDKlcmImOmemPmdhakZmcmQDEhzd2Y7Hj-MDEhHOsQl4LDEhTVWXDEp6ap6bp6cp6dDCp6Zp6eDB2WDFVWXhWhTDDp6Vp7Ap7BDGkgLjvckgKjvbjkDkgJDFVWXj2Fj2EDCp7Dp7EDChCh2MDDhWvElnfDEp6ap7Gp7HpzWDDp7Cp7Fp7IDDARGNYk-Tk6Kp7Jp7KCDBnKDBiTDIkRah-BhcjDoRvDhCDEp6ap7Mp7Np7ODDvDrEhnVDG6TivVzdmF4b1UDEp7Mp7Np7Qp7RDEhrWioUh4Hi7ZDBhTDDnKiTjLDDp7Tp7Up7VDDp7Pp7Sp7WNbizFk0Up7Xp7KCDEVWXhTDF0E8azHk_Fi5RDIhxAhxKh5HhxJi9cjuOkiUh3SDDp7Zp7ap7bDD0E8azHDDIoEhjKDFnMuFvDrChkQDEpzWp7dp7ep7fDDiqVjtMjsODGhxKh5HhxJjlXjiOkiCDDpzWp8Bp8CDDp7cp8Ap8DNhLixNk0Xp8Ep7KCDEjydjzPjzOj_PDQrXxGrRhjDtOlcmImOmemPmdhakZmcmQnaDCp8Gp8HDEj5Qj5Pj_Qj5TDSrXxGrRkLuFrftOlcmImOmemPmdhakZmcmQIDCp8Jp8KDFrXxGrRhobhnYDEp6ap8Mp1Cp3YDDp8Ip8Lp8NNiHlvdkwJp8Op7KCDGiYqfjDiqDa9DDEjAldhuQuODHhEsSjJhnJwRrAjBDEp6Vp8Qp8Rp8SDEhCjDmYaDEjAldlqLuODDp6ap8Up8VDDnaihShCDDjAlduODGVWXhTiYjBDEp6Vp8Xp8Yp8ZDDp8Tp8Wp8aNjMxSkxGp8bp7KCDGiA_dvShuJhpHhwHDEwK5Q0RjqRDHhTKjchWVWXDEp6Vp8dp8ep8fDBwKDGmBrDnNjcsQmLDGhwbmDnCVWXDGiA_dvShuJhpHnADEp9Bp9Cp9Dp9EDHl1AhvHhmN7ahoHyMpVDEwK9UlsP0RDEp6ap9Gp6dp9HDDp9Ap9Fp9INnH9UksWp9Jp7KCDFjDhFhIhZhCDF3R5a2H5Z5YDGnFkVVWXxRDEp6Vp9Lp9Mp9NDEnFkVxR8PDH3R5a2H5Z5YjoKjoJDDnMjDhIDEpzWp9Pp9Qp9RDElKhIhFoDDEiTjLiQZDEnFxRsVlJDEp6ap9Tp9Up9VDEkVnFhlQ7JDDZqPtSDEiVhuehgElkODEpzWp9Xp9Yp9ZDEp9Op9Sp9Wp9aNtBlqAk6Op9bp7KCDHhuLhkBrRh1VhnZhkK_aDBoPDIzehWiJ7HVWXhTDEp6ap9dp9ep9fDFmFiiHixDiiRlrXDGjYjKsUkJ8UmKDIhTVWXzehW3NzGDEp6ap-Bp-Cp-DDEjYjKsUmKDFj8MhwVzG7HhkCDFiJVWXhTDFrRh1VhwKhgTl4RDEp-Fp-Gp-Hp-IDDp-Ap-Ep-JN4fsUk3Ap-Kp7KCDIrXrRxGhnYlhQnamFrGDDiJhgJ9MDDp6ap-Mp-NDFjmMi9Hi9Fi9Gi8ODGnMxGrXrRlOkRDCp-Pp-QDGhqQhqPhqOh6Nh-LjmSDGmFl1CarGhwKrXDDp-Sp6ap-TDDp-Op-Rp-UNhubiKk6Qp-Vp7KCDGmFloWhnZiiSrR_aDKiqIhxYh5NhqDh6KhyPhyQhrXjvFiqEDGyJhasMpThocxFDEp6Vp-Xp-Yp-ZDHhxYhqDhyPhyQhrXh5Nh6KDEhaiqBh9VjbDGhTVWXsMkJDDp-bp-cp-dDFlkChnZlgImF_aDDrIhrXijdDEsMpTkJ5UDEp6ap-fp_Ap_BDDp-ap-ep_CN9LiyVkwcp_Dp7KCDKp7Lp7Yp8Fp8Pp8cp9Kp9cp-Lp-Wp_EDImNicjZpDpChK1JiKDDhaoQiNMhsIphZkYphak6Ip6fp_FpiDp_Gp_Hp7KCDEvOjDrXhCDGhpdhhPh5EuRtfhhNDDp6ap_Jp_KDBLDEh0aluGlhPmLDGsWkFhlMhuGjaODEp6ap_Mp_Np_ODCp_Lp_PDELhQnJkHDBxXDHcvHfhpPmBmLi8IDEp_Rpzdp_Sp_TDELhQnJxXDCKhEDIhpPmBmLcvHrDnNsQDEp6ap_Vp_Wp_XDDLhQnJDCvHrODFnMliXmBhpP6aDEp_Zpzdp_ap_bDDp_Up_Yp_cNYlyckxUp_dp7KCDBsKDGuRhrDhpYh-AhiJh5MDHuWcfrPqApWifDDp_fqgAqgBDErPifhuK9GDCjcmLDFcuWfhVpWDEp_fqgDqgEqgFDFllIjpAnbihOmLDGuWpWqIkUhSfDEp_fp_MqgHqgIDDqgCqgGqgJNblzNkrNqgKp7KCDEuRj6Mi9PhqdDIvQhuciEjkRrLlhOlhMjlUDLnMmbrfnarCpBuFigTjLjoAj3NDDqgMqgNqgODEuRhhM5Hi9aDHOzEhITjLkGh0aDDqgQp6aqgRDFi9Rh5Ei9Mi9LhhPDQlcmImOmemPmdhakZmcmQnarXrCuFrfiEDCqgTqgUDDqgPqgSqgVNhLlzUkzIqgWp7KCDDp_eqgLqgXDImNLqJKvbpEhKkaDCjGhaMhsJphZigAphak6Mp_QqgYpiDqgZqgap7KCDDpDmNpPDChaiKM6EphZiuLpiHknSpiDpiDpiDqgcqgdpwUCDBmHDGakBlqZhjDlmFh0LDMlcmImOmemPmdhakZmcmQj_FioIDDqgfqhAqhBDEOTiRoGDHkCrAhdjUiOjahbDDqgfqhDqhEDCqhCqhFDIrA6TlnRi1FkChkaqKzdDHh2AwLzUvDrEhjKhnVDDqgfqhHqhIDDmHhiIhiFDHwLzUhrWkiJjvRi7Yi8bDCqhKqhLDChmQhkQDHeuKkViYndd7JDInJLhQl5IrUorZ5NhgJDEqgfqhNqhOqhPDDqhJqhMqhQNYiwenxGqhRp7KCDGhgGhjHlnalnbl1JloODDiTjLkGDDp7MqhTqhUDEqKhlTh0ZoDDDqhUqhWqgfDFihYhwS7XlkRihDDDqgfqhYqhUDDqhVqhXqhZNbixAkyLqhap7KCDFnahvVh3KikXhvbDFKmDnC1RhfDHrDnNmBsQoWmLjcDEp7MqhcqhdqheDHrDnNmBoWmLjcigRDExXKhfyNDDqhKqiAqiBDDnahvVhlGDGrDnNmBoWmLjcDDKmD1RDMlcmImOmemPmdhakZmcmQnKhmQDEqiDqiEqiFqiGDDqhfqiCqiHNhLlwLkvdqiIp7KCDDiJ_VwNDIsfna4ShtLhlGhWrf5KDDqhKqiKqiLDCiJ_VDFnKhTVWXDEsf4ShWhtLDEqiDqiNqiOqiPDDsf4ShtLDCiJwNDHVWXIHUluJDEqhNqiRqiSqiTDDqiMqiQqiUNiHlwKkvcqiVp7KCDEqhSqhbqiJqiWDGpDmNpCKvNpcDDhajGiKMhsKphZksUphak6NqhGqiXpiDqiYqiZp7KCDKoZoOta5BiUk_WigW9ZoKhkYDJ7DhuWjBjXpVwWzPmGlWDDqgfqibqicDElWhpbj7ehpcDCqgfqieDGhjWlrboKwJlV2VDIpVwW7DqEzPhpF9AhuWDDqgfqjAqjBDDqidqifqjCNYl5Kk5WqjDpzbCDLiAvSqd5J9F2ailJilGiiIxelpEDMjYjKqbsUkJ6arCpBl5FlFi2CuFDDqgfqjFqjGDGvHrOikBijBlqIiufDGoPuF6apBrCsJDDqgfqjIqjJDF7L2XhyBkBnBDFjYjKqb8UkJDDqgfqjLqjMDDqjHqjKqjNNblrCk2fqjOpzbCDJwVkiFijGhoV-XhrckTlMkPDKjBtaiYlvMhwQ2Vh0PhuUiifhjWDDqgfqjQqjRDF-XhrcwVijGj1KDFjBtaiYh0PhjWDEp7Mp7UqjTqjUDElMkPjjCluNDD-XhrcwVDEjBiYpGhuUDEnKiiesHhTDEqjWqjXqjYqjZDDqjSqjVqjaNhLluAkyYqjbpzbCDDqjEqjPqjcOFh2CYDBqjeDDpDsPkNDDhaoQoFMhsLphZkqMphakmVpiDqjdqjfqkAqkBpzbCDBhCDBjbDHidjIiAvHoZkRhvCDDqkDqkEqkFDHiqRiqQiyTluFjuXjufjuZDJhCiDlZ-Gjb0OiudjIkbDCqkHqkIDEhhZhyGh8LipdDHhCjbtJh0QhjTkBjIDCqkKqkLDHhhcj2CyZhrJhrIhgShgRDEuXh1XhgBxKDCqkNqkODEqkGqkJqkMqkPDGhCjblZyZ-B7GDFjcrDnNmBjqdDEzJhfKikVDEqkRqkSpzWqkTDHhhcyZhrJhrIj1fhgShgRDFjDhCyDluRiEDFjcnNiMkRiEDEqkVqkWpzWqkXDDhCjbjDDEjzWjrTj3djrYDEkRoZiMiEDEqkZpzWqkaqkbDDqkUqkYqkcNYl2Bk2Uqkdp7KCDEkVnF7JhlQDJjnTjxbh5ei_K3R5a2H5Z5YDGhCjDjQjblZrIDEp1CqkfqlAqlBDDxbh8Qh8PDDjDhCpfDIkVhNZiFkGiThWiQDDqlDqlEqlFDDkVhlQ7JDEhNZqPjFDEhCjQjbxbDEp1CqlHqlIqlJDDqlCqlGqlKNblwAk2XqlLp7KCDDiDjW2aDNlcmImOmemPmdhakZmcmQj_IhyU4ODFiFhWiJlJhEDHVWXhTIjfiJDEqlNqlOqlPqlQDBiDDIiJhEjfhChhcyZhgRhgSDEqlSp4PpzWqlTDGhhcyZhrJhrIhgRhgSDCiDjWDNlcmImOmemPmdhakZmcmQhyUlkc4ODDqlVqlWqlXDDqlRqlUqlYNhLimDk2WqlZp7KCDGrXxGrRlxLnAjDDHhpdtfhhPhhNhrLwAh_KDIpBrCuFhlIjKjYkJnADDqlbqlcqldDFhClZjbyZ-BDEhpdhhPtfh_KDErXjDnAhoaDDqlfqmAqmBDEyZ-BhCjbDEhEKlqEihXDEhoak-bl4JihADEqmDp_MqmEqmFDDqleqmCqmGNiHljSk2TqmHp7KCDBrHDEhDmUwUhoZDGhCjDiEjbwPllWDEqmJpzWqmKqmLDF-AiEncl1LwPDGijTzBhtd6di2IiyQDEhDwUhoZlyfDEpzWqmNqmOqmPDFhCjblZyZ-BDBhDDGjFiMhBTyDrHDEqmRqmSpzWqmTDDqmMqmQqmUNjMlpek2VqmVp7KCDFqkeqlMqlaqmIqmWDFmNmViciGLDChaoQMwBphZhzPphanzEqkQqmXpiDqmYqmZp7KCDDhKpCicDChMiKM6FphZhiepiHk6ApiDpiDpiDqmbqmcpwUCDDhKiciKM8HphZhsepiHkwOpiDpiDpiDqmeqmcpwUCDHfclT0HkfThgTDDp3Yp3ZqnADChKjfDGfcqKZigYzRDFoRrE0PlMkPDElFkT0clTDEqnCqnDqnEqnFDF2JirEh9Th7eh9UDIVWXhjKpBjfvDrCDCqnHqnIDDqnBqnGqnJDHnFk_TjDrPkUhuKh3EDG3R5a2H5Z5Yi2TDDp_fqnLqnMDGrPhuKh3ElqbnFifDIVWXhTrChjKpBvDDEqnCqnOqhUqnPDE8XigZnFhWDEZqPiTjLDEqnCpzWqnRqnSDDqnNqnQqnTNYigZkxXqnUp1XCDLh0YlwWlwXh2WixZlsNh2Gh2FlhI4NvQDCp3ZqnWDGi_IjyFi_JjyGjjYjjXDFvQhucimZjflyODCqnYqnZDEivPrJ4Nh0eDGThBtEqRrLiMDDp3ZqnbqncDDqnXqnaqndNblkNkwTqnep1XCDGh-eh-dh7Rh3Xh_BjrZDFkUtFpWqIxJDCqoAqoBDDqIxDkUDDpWtFxJDFsXhwQijSmRiZDEp3YqoDqoEqoFDIi5Vh7dhrBj9GjvCjubj2Ij1CDGkUtFpWxJqIhhADCqoHqoIDFhmHirfisBkgEj5aDFqItFpWxJxDDCqoKqoLDEqoCqoGqoJqoMNhLi1UktJqoNp1XCDBiJDDp3Yp3ZqoPDChldhmBDFhK0PlTrEvDDCqoRqoSDF_VvQwNsVijeDDp3Yp3ZqoUDDqoQqoTqoVNiHiKktcqoWp1XCDEqnVqnfqoOqoXDFhKiczDsPiKM4BphZphZphakpMqnKqoYpiDqoZqmcp1XCDFhVibvG3AhkcDFhgPivTi4DjmbiuZDGifjcyWtS5QmbDEqnCqobqocqodDErLilVtEqRDEhVvGibhkcDEhuY9TmbifDEqnCqofqpAqpBDCqoeqpCDEhVibvGhkcDHiVjIcidiMqKlbDEp3Yp3ZqpEqpFDFhVvGh0JhoLhkcDDjQhChleDFqalbhmJuBhhJDEp3YqpHqpIqpJDGhmHirGjrCisAhyFl_CDHhVjIlbiyRidhClJDCqpLqpMDEhVvGhoLh0JDEjQhCqalbDHrI3DkZyJ7G6Z4XDEqnCqpOqpPqpQDEqpGqpKqpNqpRNYn4Jn1CqpSp1XCDBhWDGTOhZhFhBhIDEqnCqpOqpUqpVDE0EiM8azHDGIVWXmAuHDEp3Yp3ZqpXqpYDE2Jh9Uh9Th7eDFOhWiRh2LhIDHjakAhdiOlJpZhDDDqpaqpbqpcDGl8Sl8Tl8Vl8Ul8Wl8XDCqpeqnCDEqpWqpZqpdqpfNboiZmyPqqAp1XCDCqpTqqBDFhKjZIkaicDChMiNM2UphZphZphanjGqpDqqCpiDqqDqqEp1XCDDpCnDpDDDhahMiKM6GphZk0QpiHk2KpiDpiDpiDqqGqqHpwUCDEjSkDkKlYDGuJmbpTIkJ5UDGkR-cjIidhtUihDDDqqJqqKqqLDDjSkDkKDHoZhkYoO0HikFi0YlTDCqqNqqODDhdjUhlPDG-cjIkRmXjFimBDDqqJqqQqqRDDqqMqqPqqSDJzd6TqKmFhlThgLhkahnGjmVDDqqJp7MqqUDGvDhnVhgGiM7Xl2eDEqqJp7Up7MqqWDGihYh2Gh2F7XmFnFDDqgfqhUqqYDDqqVqqXqqZNYlnSkvJqqap5WCDIlsQilTkWiQkOirMjoUltZDCqqJqqcDFkWiQkOkIhqMDGkG0R_U-IhjC5UDDp7NqqeqqfDCiTjLDBkGDIhgNqRpXtE0Rh3cjpKjuQDEp7UqrBqrCqrDDEkGiQkWkODJtEhgNpX2dqRilX5C9ahjcDDqqJqrFqrGDEqqdqrAqrEqrHNbh1Ok3BqrIp5WCDImDimTnCtfhwevKlMkPDCqqNqrKDBKDGL4KmDnCHUDHiSpfhkaxAoW5BtZDEqqJqrMqrNqrODGhR1dhrTpah7CiibDCqqNqrQDDqrLqrPqrRNhLlybkxEqrSp5WCDOuRkahiJnbjPkVhX3SmLtbpKhzZhpL5HDCqqNqrUDClYloFDHuRhrDhpYhiJhpXh7bhqCDGhTsHkGhuctFvQDDqrWqrXqrYDFmLkcnbkFkVDDqqNp_RqraDDqrVqrZqrbNiH7OkoJqrcp5WCDGhIlKOjeiDzEDIkSkAhdjatUiOsVjUDDqqJqreqrfDEtUkdhIpZDFkGkWiQkOjQDDp7NqsBqsCDDlJsVk-VDGhIlK_fiDOoDDDqqJqsEqsFDDqsAqsDqsGNjMhoMkzWqsHp5WCDKiAhtUxetailJiiJhjehpEh7FilGDCqqJqsJDCoPkJDGnA7BrOvHvShuNDDqqJqsLqsMDI7ahmNpVhmK-W7ItAyMDCqqJqsODDqsKqsNqsPNnH8Vk4XqsQp5WCDIiRoGpHwDimBsbi0Gj7TDMsShEhdjUhDOhpOrAlhYZlxPk-UDDqqJqsSqsTDFjrfjsAjsLi7RjkSDG-cjImXjFkRODDqsVqhUqsWDHhxa9WhvQlmdl3Ki0DjtKDCqqJqsYDDqsUqsXqsZNtBi1Yk1Eqsap5WCDHqqbqrJqrTqrdqsIqsRqsbOFlxEphZDBqsdDHpCpDKkaqJmCkNDDhajGhMM4CphZphZphakuGqqTqscqseqsfqtAp5WCDFjSkDkKlYjLDGxYhkehxUhqNjxWjtYDCqtCqtDDBqtEDGhVijR9R9bhkVhJDDnFxR8PDDqtCqtGqtHDFhV9RoC9HtJDEhCjQ2CjADFlbqahpO2AkGDEp7NqtJqtKqtLDDxYhqNhkeDGqc9RhJqOijRjIDDqtNqtCqtODEhV9R9HoCDJqdhkAveehtQ1QiiBsWiMDDqtCqtQqtRDEqtIqtMqtPqtSNY-Kk5OqtTp1XCDFjSkDjhJjiMj_LDGjJhEqfiYjFpJDDqtVp8RqtWDCjAldDGrMtZlb2Aqa2KDDp7NqtYqtZDDjAld6eDDqtNqtbqrBDKhjclmPlmQl3U2dsUjKrZnWkJDDqrBqtYqtdDEqtXqtaqtcqteNbl5Ak4aqtfp1XCDFh2Mj4TjQ2WhleDGnPidkGkWqalbDDqtCquBquCDDjQhC2WDGkGkWlbiQqatUDDp7NquEquFDFjtUjlIjwPh9Mj4UDGnFlKiDidxKnPDDquHqhUquIDDjQhC2KDKrI3DyJ7GkZ4X6ZyUnLiCDDqqJquKquLDEquDquGquJquMNhL2Ck9bquNp1XCDLlbwbhmJioRh-ZinA2AqOj_XhhJjhGDCqrBquPDEh3L0Ti5cjsNDEkAkSjUuIDExRnFmS8PDEqqJquRquSquTDEhVibjQhCDFlbqahhJ2AuBDDqrBquVquWDFlbqahmJhhJkgYDLkAj1Uj1Vj1Wj1XkSjUljdlqelsIl0DDDqqJquYquZDEquQquUquXquaNiHlhDk9Bqubp1XCDFZnFsVvE8PDFThBjeixUiODDqtCqudqueDJhlfhqMipMirRj9KjqehhQkWiQDFkGtUjQhjC_UDDp7NqvAqvBDHiobj-Ni3Hh-RjiGjiXi2fDCqqJqvDDDqufqvCqvENjMlofkuTqvFp1XCDFqtUquAquOqucqvGDDpCnDyRM6HphZphZphakpXqtFqvHpiDqvIqqHp1XCDHiVljAimfqThhLhhK-PDIaThBiMoejTikHrGDEqmSpzWqvKqvLDEhElwRi0dhvJDGjFThBOaiMDEqmSpzWqvNqvODCqvMqvPDH1al4eue9fj1SltF4NDGtRifhK3G7bh5bDIVWXIpBjFhBTDEqmSqvRqvSqvTDFiftR3G7bh5bDGhBTiShSOcDEqmSqvVpzWqvWDFhqahqZ2Ih-Qj1ZDEiftR3GhKDGhBTiShS1ajFDDqvYqvZqvaDDqvUqvXqvbNYlwUk7Uqvcp7KCDChDwUDDqveqmJpzWDGijTzBhtd6dhWjcDG-AimUiEjDsfwPDEqvepzWqwAqwBDDjcrHhtcDEhmEVWXDEifrPTiEDEqmSqwDqwEqwFDDqvfqwCqwGNbrHk5QqwHp7KCDEjAld6e1ADHjBwRjFqfyGjJhEDJVWXiMIwUjTpBqdDEqmSqwJqwKqwLDFhhLqThhKhiHkgDDGjAld6e1A3AiwADCqwNqwODEjAld6e3ADFjFyGiYjBhEDEqvepzWqwQqwRDDqwMqwPqwSNhLxSksRqwTp7KCDDhCjblZDGlxTlxWlyDsXk_BidDDqveqwVqwWDDhC2KjbDDiMyDihIDHVWXhhLhiHhqahqZDEqmSqwYqwZqwaDElZhChjThhZDFpHlyChoZrBsBDGVWXi1DihLpBDEqveqwcqwdqweDDqwXqwbqwfNiHllXk9XqxAp7KCDEqvdqwIqwUqxBDEicscImVDCiNhaM4DphZigKphak0bqvQqxCpiDqxDqxEp7KCDEoapIkNsADCoQhMM6IphZhtGpiHktApiDpiDpiDqxGqxHpwUCDEoawXoficM6JphZhnBpiHk0VpiDpiDpiDqxJqkBpwUCDGciYfqfjDjFDHiMiEiJkRpJhEjJDEp2WqxLpzWqxMDFiVmAqfamJDFhdjUkAiO9BDDqtYqxOqxPDCqxNqxQDFlFiiZhbNjBDH_XzAihcqCihB9Bl0KDDp2WqxSqxTDEjA1AhlOuODDiiZhblFDFhBTOiShSDG9BhEjF_XihcmJDEqxVqxWqxXqxYDFh4Kh9Kj4Pi6Mj4NDKihBjBhlOl3WqCkJhJhEhdiwfDCqxaqxbDDqxUqxZqxcNYluTkuPqxdp7KCDHkThxQpY1O1D2ckXDKxLhEhuLhgIlhClwCnLiYzRimbDDp2WqxfqyADIpY1O1D2cjidjjKjjIjjHDElmczAjAhqUDIjsah1Kh1TlpchnIimblFh6UDDqyCqyDqyEDFjpbjjGhpTjvWjiaDHjAh0WmYhEU1AiYDCqyGqyHDDqyBqyFqyINbluLkuIqyJp7KCDCqxeqyKDEoficvNyBDChaoFMhsMphZkYphak0cqxRqyLpiDqyMqyNp7KCDFjKmKsUjYhjaDEiiTwRhnJjtTDKiYjDjFcVWXhEidjBDDqyPqyQqyRDHuOhjajxQkiSh-GjxPjldDGhEmb1AjJhdIDCqyTqyUDGhkZhgIhoAjoLl3XjoMDHhE5LlZKihFjFaDCqyWqyXDFlkIl1Wj8bi5Ei9ADGk-Pl3YloblrLixGl0LDCqyZqyaDEiYidjBtZDDoEijLimKDEp9eqycqydpzWDFqySqyVqyYqybqyeDDIic5EDCoQhaMhsNphZkydphakuEqyfpiDpiDqzAqzBpwUCDBhjfDHciYiE1SfmJjBDIIoEjcHUjVhEKDDqzDqzEqzFDI8S0Ki2Nh6D9XhpNvehkFDIh3NjVrS0QhlL5AloA0IDHiE1SiYhjfjBkC5BDDqzHqzIqzJDIh8NjpXjpZjpVjpYh7HhrSj3ODLjVrSh6D5ArZhlLqEhjf8SlvGiCDCqzLqzMDJqE5A0I7CihW4PhOhlL8SDKiE1SiYjBwEmFhChIlQ7ADDqzDqzOqzPDFqE7CihW5A0IDFiYiEiR7AhwIDGjoIjoEjoDjoFj-FjoHDDqzRqzSqzTDFrSjVhlLlnXhpKDFiE1Sl0GuNnSDHkdnUjaiyEhdhgOlrcDDqzVqzWqzXDGqzGqzKqzNqzQqzUqzYDEoaIHUDBiNMhsOphZigHphakwRqzZpiDpiDqzaqzbpwUCDGhmRhsAh_OwYjtXjuHDHkCiEjDcmJrA5NDCqzdqzeDJ7UhoBixbltQlhbl3eixEhuIiiWDLhmRhsAh8ThxPwYh_OvehkFhpB9XjYDCq0Aq0BDIilOlhBllCloUkiOhpHl4S8YDHwYhmRhsAjYjKk_VkJDCq0Dq0EDDilOj8Ej8DDElvBlpBsJjYDEwIk_RxE2bDDq0Gq0Hq0IDG_ZhxBhjOhnbiwPh5CDJjJnfhIi2OhrfmKlhcijCsODCq0Kq0LDFirCipUjrEkiTjuFDHxEwYlxK2biiWl3HkCDCq0Nq0ODGqzfq0Cq0Fq0Jq0Mq0PDEwX3EIkaDCoQiNMhsPphZksSphakrCq0QpiDpiDq0Rq0SpwUCDEsAkImCyLDBhMMkkXphZkxKpiHk9GpiDpiDpiDq0Uq0VpwUCDIpRpLqHrapSqGqenQDG0HlT7AipL1GhkRDCq0Xq0YDIhtTh1QikQh3Dh3HikdigelsEDCq0Xq0aDJpRpLqHrapSqGqenQhhdDDDlEsNDH4blnQkCiZlVnclCDDq0cq0dq0eDH7ehqWhrZjrLhmMh7Kh-VDF4bkClAlRhFDFDlEoZjT5DDDq1Aq1Bq1CDEq0Zq0bq0fq1DDIkCrAhnHimF0filUinCilHDCq0cq1FDCjenRDBl5LDFhnHimFinCl3DilHDHjJoUkCh0AihNinHpJDEq1Hq1Iq1Jq1KDF7ehqWhrZhlfhmMDFkCrA4b5DmJDFjeiehIh2AvdDDq1Mq1Nq1ODDq1Gq1Lq1PNYl1bk0Yq1QpzbCDFiE1S1cnRhZDL4bkCjakdliclieihHuJ2buHhlUDDq0cq1Sq1TDHjnXjkdjkcjqYjlDjlBi6LDHjVnQjezIhAkdtCDCq1Vq1WDG7ehqWhrZhmMh7Kj8HDFiRyThwJiEhDDG4b3OkCjTmGvdDDq1Yq1Zq1aDDq1Uq1Xq1bNblrAkqEq1cpzbCDCq1Rq1dODlwQphZDBq1fDFsAkImCkakNMhsQphZkYphakmBq1Eq1eq2Aq2Bq0VpzbCDIiqSjvTjtQjjSjjNjjPjvZi5LDJZHwQifhBhVsF0BkIDCq2Dq2EDJpRpLqHrapSqGqenQodDFjPl3IixJhneijUDFwQ0Bh2Nk_Dj8ADFZkIHleifDEq2Gq2Hq2Iq2JDBxWDBjeDEjJliNzf8dDLodpRpLqHrapSqGqenQLnCDEq2Lq2Mq2Nq2ODDq2Fq2Kq2PDBodDChfhwDDGxWiyKlqJhzShgTj7bDDq2Rq2Sq2TDCodhFDKpRpLqHrapSqGqenQzIjVDJkdtUhlUhdnUjyZqakSjUDDq2Vq2Wq2XDGsNhkFhzSi2RsDkXDCq2Rq2ZDFjsPjsQhjHh2Eh6UDFnZDoZiZjIDDq2Rq2bq2cDEq2Uq2Yq2aq2dNYihEklIq2epzbCDKhgZmT1f-FjqGjqHi7Pi7NhyNwbDCq2Rq3ADHhgZmTl2DfhmIkgVi4NDEodlJqa3ODDq0Xq3Cq3DDGjsIi6Bi5fi6AjodioJDCq0Xq3FDEqakdhyNh1WDKhtTh1QikQh3Dh3HikdigelvRnQhlADDq2Rq3Hq3IDEq3Bq3Eq3Gq3JNblJkyQq3KpzbCDGpH1E6XzTh2YllVDInf0MkU-FsIqAtHqIDDq2Gq3Mq3NDDsIqA0QDIihHlhJivKiiN1CkUnf1FDDq0Xq3Pq3QDKpRpLqHrapSqGqenQjVzIDGhhCzT-FhkShkIpHDDq2Rq3Sq3TDDq3Oq3Rq3UNhLilNkxaq3VpzbCDDq2fq3Lq3WODlxUYDBq3YDGsAtKkIlLyLDMhmVphZnjJphak0aq2Qq3Xq3Zq3aq0VpzbCDBtWDDhEsSjJDErVIHUDFcfiEjBjIDEq3cq3dq3eq3fDDtWhqUwHDItPoZ5OsXwPiZjwUjwVDMwWjoW1G8UkJpBrCjYpVhuWhoIiicDDq4Bq4Cq4DDGhqVhhai5Ji0KlvNjyHDKtPoZ5ODnGwW1GtWoJTDCq4Fq4GDCtWhqUDKxI5FhkGlzBl2fyHl1XlkGi5TikZDMjYjKsXkUiZqbijZnftHrCl1Z8UDDq4Iq4Jq4KDGjOwchjXhgdhDhnIDKigPh0exLlrYivYhwOinQiiepGiRDDq3cq4Mq4NDFq4Aq4Eq4Hq4Lq4ODGmVIHUlIpIDDoQiKhMMhzFphZkyTphan1Tq4PpiDpiDq4Qq4RpwUCDDrP1PifDHhTiFjcvBVWXDDoYlR2BDEp9eq4Tq4Uq4VDBq4WDDoYlRobDGcjIjJfsSiaDGlZvV5LtJuJilLDDq4Yq4Zq4aDFhhZj5dh8Lj4FhyGDGoYlRobwH2fnWDCq4cq4dDGi7ai7birLj8Bj1bkgADLlZvV5LIjYnPjIjJiEiR0ODCq4fq5ADCoYlRDEhgMrMpJhgEDH2f1HwHjUobtWh1LDDq5Cq5Dq5EDElZ5LuJvVDI6ZrItCnX7GwSiwGhudDDq4Yq5Gq5HDFq4bq4eq5Bq5Fq5INYiyLk7Mq5JpzbCDDoYlRkCDE2f1HigXinNDDnWwHobDDq5Lq5Mq5NDB2fDBnWDCwHobDDq5Pq5Qq5RDEhvOjDidlmEDEoYh2B2Bj9MDFsJtJvVlZiFDEq5Tq5Up9eq5VDJ1HjUlgdltHlgFlsMhnUigXinNDEq5Pq5Qq5Rq5XDEq5Oq5Sq5Wq5YNbliGk4Yq5ZpzbCDEoYoblRtWDG9BlkBh1Th1Ki0ahEDIqd_ahkKhgIhkZyFibhwODDq5bq5cq5dDFkgBircireirdkgCDIfhdjUcjIajYhBDCq5fq6ADFnWyFhwOlheikaDJThBhZhFO7LienBkFDDq6CqpUq6DDCnWyFDEvHlrJvEvZDI7Lj_AiwXlmW9ehvNhgctdDDq6Fq6Gq6HDEq5eq6Bq6Eq6INhLivRktaq6JpzbCDEoYj1dnWobDFDsNlEqQhnUDJnclViZiEoKlCwJoZh2TDDq6Lq6Mq6NDJhmOj_eh8FjlZj_fhyVioQh8ah8VDL5BiUoZkBtduIjUxHxTjYpTDCq6Pq6QDElQvWkfDDD2YluWuIDEl2ZtdlpbmSDEq5Qq6Sq6Tq6UDDq6Oq6Rq6VNiHqQkqFq6WpzbCDEq5Kq5aq6Kq6XODhvciHDBq6ZDFpI_biGjZkNMycphZhmdphakxbq4Xq6Yq6aq6bqxHpzbCDBnADK5J9FinDh7SlhHlyG7IhmKhjJyMDCq6dq6eDDoP2ci1JDDq7Aq6dp7ZDCq6fq7BDJnArOhuN7BhjenW5J9FikcDCq7DqgfDIh7SjsGjrdjsHhjJinD7IvSDCqgfq7FDE2XhyBkB7LDDqgfq7HqjMDDq7Eq7Gq7INYpPk8Nq7Jp7KCDGjSkDkKi-Yj-Qj3KDCq7Dq7LDCnArODFoCsJtJvVlZDDnFzexRDEq7Nq7Oq7PqrBDH7IpVhmK-W7ahjJnWDCqqNq7RDDq7Mq7Qq7SNblYk5Rq7Tp7KCDFnArO7BhgTvSDDzeirYjwIDIVWXhThWiTiFiJDDq7Vq7Wq7XDEsHwK5Q0RDGoCsJtJvVlZzeDHhTiTvBVWXHDEq7Nq7Zq7aq7bDBzeDFiJhTVWXDE4N_Vk-aiFDEp9eq7dq7eq7fDDq7Yq7cq8ANhLiyck8Uq8Bp7KCDFnArO7BvSl0BDFtR3GifjyJ7bDL5V1KhkMh7ZjtBltTjsTjtHKLnJDDq8Dq8Eq8FDDnArO2BDEjP1K6bhXDGijMlpOiFvVhjTlLDDq8Hq8Iq8JDCtR3GDFhXjP1KpUh7ZDDoPsJvVDFvSqdnAhqRrODEq8Lq8Mq8Nq8ODFkiGhqYjtEjlHjlJDGK-DiXsJnJLDDq6dq8Qq8RDEq8Gq8Kq8Pq8SNiHivZk7Oq8Tp7KCDEq7Kq7Uq8Cq8UDFpDpCiciGjZM0ZphZhmbphaksYq7Cq8VpiDq8WqzBp7KCDBiADLVWXsHvWiVjIcuaI-DDEpwWpwXq8Yq8ZDFh4ch4bi7Th4di7WDMlFkT7WyAuaVWXjIc-K2CDCq8bq8cDCq8aq8dDF5f7Wh2ch0H9UDJuBjFvWcuayAlFkThhWDDq8Yq8fq9ADCiAhqRDElFjYjKkJDHZhDiThHiFjdiQDEq9Cq9Dp6dq9EDD5f7Wh2cDKVWXhTnKiTjdhHsFhDDDq8Yq9Gq9HDDq9Bq9Fq9INY-Kk4Pq9Jp7KCDFuBh3FtUkdikYDOkSkAhdyXhhEuH3F5Ki4LsajTyA5fhhWDDq8Yq9Lq9MDGiAsQhjJyMh-H7aDHkSkAyXuHlgZhdjaDIlFjYjKkJhTVWXDDq9Oq9Pq9QDDh4ch4bh4dDGtUuBh3FikYkdlzHDCq9Sq9TDDq9Nq9Rq9UNbhpOk4Nq9Vp7KCDHyAzOigQj-OkiMj_alxYDCq8Yq9XDIkTLkXjbvLuStDhoVDJsesHjWVWXhTjFjIDEq8Yq9Dq9Zq9aDIjbvLuSh4OLkXlMkPDFIhClnYjWseDEq8YpwXq9cq9dDFyAzOkiK2KigQDIoPLkXjbufiwW6auFDDq8Yq9fq-ADEq9Yq9bq9eq-BNhLl5Bk4Uq-Cp7KCDQtAh5XpVyMimOihM-Wi5S7ahmNkhe0Jh3CwW7IhvHDCq8Yq-EDGh4ai7Ui7XjqTi7VjkVDMlFkTjYjKkJVWXhTjIhhWyADCq-Gq-HDCua9TDFyAtU7WzOuBDDq8Yq-Jq-KDFsQpVtAyM-WDEjYjKkJmKDIhTVWXlFZhDiTDEq9Cq-Mq-Nq-ODEua9ThhWnZDLtAlsApVsQimOl2FwWyM0JhvHhvWDDq8Yq-Qq-RDFq-Fq-Iq-Lq-Pq-SNiHhjdk5Yq-Tp7KCDHhCj4V2KimSimLhleliDDKlFkTh1d9SvLjbuBuayALDDq8Yq-Vq-WDFhvOhjGhjFiiUimSDDiAl0cseDGjbvLh1d9SuShoVDEihArCpBhoaDEq-Yq-Zq-aq-bDD2KhCimLDIrIkZ7G3D4XyJyUnLDDq8Yq-dq-eDDq-Xq-cq-fNjM2Ck4bq_Ap7KCDFq9Kq9Wq-Dq-Uq_BDEicsPLlIDDoQoFhaMzXphZhmcphak2Lq8eq_CpiDq_Dq_Ep7KCDDkNFDM_IphZhtApiHkuFpiDpiDpiDq_GqqEpwUCDCFlDDGqMmb4ViuciwFpQDEh-EhnQoYobDIIpBrCVWXmKHDEq_Iq_Jq_Kq_LDBq_MDElXlSlDlWDCjJzfDFj_VirXzJjndh3VDGlPihV0HiUzdcDEq_Oq_Pq_Qq_RDDzJhfikVDFipFlWj4Aj2YjgdDHVWXlQqYihVlPDEq_Pq_Tq_Uq_VDHiqFjqCj3Zj3fjqBj3cj3aDHzJhflQVWXwFDCq_Xq_YDDq_Sq_Wq_ZNYiwEk9Aq_apzbCDEpJtZlkAliWDDhWoEmADGVWXIpBrCDEq_Oq_cq_dq_eDD-ZpPizEDCiXmWDBpADE6c5SDoXDErgArgBrgCrgDDGjgNjgSjgYjgUjgXjgVDIiXmWpAmb6c7V7DDDCrgFrgGDDq_frgErgHNbtZk8drgIpzbCDCq_brgJOFllQYODlxfYOFllPbODlxebDErgLrgMrgNrgODGkNicFDyQpIMxdphZkYphak5Nq_NrgKrgPrgQp6NpzbCDDlXjrch3WDDlO4Zh1fDDhDiRoGDGi4BjgR8QrGpbxbDErgSrgTrgUrgVDBrgWDFlXhqIhqHh3WlSDC-JllJDFpXfjleyC7FDDrgYrgZrgaDDhxOh5TjgMDI-Jid-Gzd3CilIhlBhwMDCrgcrgdDDFDoMDGikRxKiyOikWh1Ih1JDHivfhwMhlB-D3CilIk-LDDrgfrhArhBDJhqHhqIi3VjgZjgbhpbjgejhKi3XDKl2RpXmGtc8QjoCipJh1AijEh0cDCrhDrhEDErgbrgerhCrhFNYixFkyPrhGp7KCDCFDDEhvSjlMlvUloTDHh0SlkZizAltfoMh1NwWDDrhIrhJrhKDElXmWiXlSDEh1LiwQloElgVDEoOlO4Z7XDDrhMrhNrhODDlXlSmWDGijc3C5S9Th1NloJDGlO4ZoOrKkCrADDrhQrhRrhSDDrhLrhPrhTNb3CkwSrhUp7KCDBFDBODBaDEwarWkCmJDErhWrhXrhYrhZDDFmWiXDEajChjGhjFDHtdi0chiKhqXh1Ph5cijQDH7RhtM8QjQrIhThCDErhbrhcrhdrheDDlXj_HmWDB8QDD7RhtMxfDGhCidhgBoUh3SqcDEriAriBriCriDDB4ZDDjmdkgNODD8OhwGhWDF9WhYFivB0SDEriFriGriHriIDErharhfriEriJNhLxfk2RriKp7KCDDrhHrhVriLDEkNFOhGMzYphZhzMphakxVrgXriMpiDriNq0Vp7KCM6KphZhmepiHkwApiDpiDpiDq_Gq0VpwUCDGlXlSlDlWhpcj3MDDjB2VpGDLhmDjyCisIjxUwYkiHhrfpVi4Oi3WkhEDDriQriRriSDIlXlSlDlWhpcjpBi9JkhLDFhblrGkhMjrOhrbDFjB2VhjWsYikDDDriUriVriWDDpG2VjBDKhEsJhbiiPildpVhpFwWzPrYDEq_OqsLriYriZDDriTriXriaNYigdkxYribp1XCDEnf0MtHkUDLxIsdrHhoKzT1EijMhhC6XlnMi1LDDq_OridrieDElXlSlWjgQDLwEh4Bh4AzFi2clnNhkIhmFkiVhkSi2aDCrjArjBDDsdh2XhvUDFpG7QnflGlrTDDq_OrjDrjEDDrifrjCrjFNbizRkxfrjGp1XCDCricrjHDEkNlIFDMhmWphZphZphak5HpiDrjIpiDrjJqqEp1XCDHh6BjgcjjLioXjgaj_SjicDIlQlTiRhbfjXoJDDCrjLrjMDBlSDMnfkUl3BlpIzThmFhkI9NjsZjscjtAjsdDIigUk_EmUhDh0RlsDhhDiyaDDrjOrjPrjQDCrjNrjRDFlXlSlDlW_eDCoJoRDKpGhofhnS_elQzOjXh0StAlfDDrjTrjUrjVDFlXlSlDlW9ADBpGDJhkdlzI1V7QlZhjGhjFilcloHDDrjXrjYrjZDEhofiiflzclraDJ5ClxJllZiiPrY9AzPildlnLDDq_OrjbrjcDEi8XkgMjgGjgHDGFhnS_eizIzOmGDCrjerjfDErjWrjarjdrkANYllLk9ZrkBp5WCDGoKrNlCwPwJh2TDN9NhoX9AqEivMzPhnYxHhpF4PwErYhvSDDq_OrkDrkEDFlXlSlDlWDDE9NhoXlpHwPDIsIlCiZ-AiElpUxThlIDDrkGrkHrkIDDwEh4BlCDHhodhoX9SikK3CjpRj2TDDq_OrkKrkLDDrkFrkJrkMNbrNkvarkNp5WCDEhDsbmUiRDCmGtcDJi1Ql2XxWhvIijNfh4Rh7VjsEDEq_OrkPrkQrkRDG9WhYhvQjtZjyUjneDGlXFmGi1f_etcDI7PkU7ElC-LhhD6WhwIDDrkTrkUrkVDEhuThiRisGh4QDHlXlSlDlWmWhqHhqIDIhDmGnaihCDiU5BlKDDrkXrkYrkZDFjqOjgPjgTjgOjqNDGhbtcmGlJuIpXDCrkbrkcDErkSrkWrkarkdNhLi1ekyRrkep5WCDGiZxTlVlCoKncDIjUh3T9OkSikOlpRilBh9NDDrkGrlArlBDHhjR6WlkQhwRhgAiiVizVDIxTpZh0XlzesahxasdlmGDDrkGrlDrlEDDh9Nj4cj4bDJjIFDjUi1IianChgMh0XDCrlGrlHDDrlCrlFrlINiHlzAk9CrlJp5WCDErkCrkOrkfrlKOFluKphZODlxdphZDCrlMrlNDEkNFDscMhmXphZphZphaktZrjSrlLrlOrlPqqEp5WCDEIHULM8JphZhtEpiHksDpiDpiDpiDrlRp0ZpwUCDJ8AhrEuAjuNhiEh_NjuWzVi-RDKlOrKiUqYkRiRnUqOjAlbDCrlTrlUDEkgRh_AkgQkgPDItRtSifpWOhgWhoW6QDCrlWrlXDEhiH2IjuMi6YDEjXaThBDHiftRtShKjTrWiMDDrlZrlarlbDBpYDIIoCsJvGUoEiCocDIjXhIhvRhgchC9GhRuEDDrldrlerlfDErlVrlYrlcrmADDmfmAiVDCKhGDEHUhArQDJchchefrBiaiSoWpfDErmCrmDrmErmFDFzVuAyY8AkiQDDKhGtTDGHULrQhRhJDDrmHrmIrmJDElBjoOhJjHDDKhGmZDFrBOcsXvHDGwarWh2bhoHhqTmADErmLrmMrmNrmODEhrdzchrMh-IDHlyFrLmAiVyGhcheDFvChkEjChJHDDrmQrmRrmSDErmGrmKrmPrmTNYizPk8RrmUpzbCDFwZi2Wh5Ki2Yi2VDLHUImAhchekRimXhJrQiaDCrmWrmXDHrdkEi1Oj7Ul0H3cqCDFhchekRiakbDGjXrViCmAmfhjADEp1CrmZrmarmbDEyYxazV5eDHkErdqChgfqVtVxMDCrmdrmeDFiqYjzLjuLjzVjzADJhcheDhIia0TF3OkRDCrnArnBDErmYrmcrmfrnCNbkEk7LrnDpzbCDEmfmAh_NlzWDIjAzAmKjKjNjVrSldDIcfjJhEyGqfidjBDIqDiChJoEHUpNvCDErnFrnGrnHrnIDGh4Kh9Kh9Ij0Ih-GjqQDLqDhJiCoEHUhhEkSvChnajDDCrnKrnLDG8AuAzV6Bh8UhiEDIjAmKjKjVjNrZldrSDCrnNrnODEjAzAjNrSDEpJtZrMjBDFjc3SlbnUkVDEqDiChJUDErnQrnRrnSrnTDIh_Lh5Wh6VhiEh8HhrEh8IjyADFrMtZpJcjBDDrnVp2WrnWDFrnJrnMrnPrnUrnXNhLxSkzBrnYpzbCDEjXhIl1NhgcDIkErdxMqChgfyYi-J3cDDp1CrnarnbDEiCoEIUDGiQkOhpZh2ZhhXxMDEhIjXhZDDGpUqChgfkGpHyEDErndrnernfroADHyYhxfh-JhrH-eilCh4fDKhZkErdvZ6bhIqCpUhcheDCroCroDDDrncroBroENiHl1Ok-HroFpzbCDEFDvakfDGlE0LqQvO8XnBDGi4MjmUjc-OizBiiYDGHUIiCoEKDEroHroIroJroKDLhhIhxNiwH-Uh3Ih3Jh9Xiqb6B5dj7WDLkBtdmSiZnclVlCoMiUFDDCroMroNDDmAmfiVDElXlDlSlWDFpJtZrMqMcDFIiCoEHUDEroProQroRroSDHh_Lh5Wh6VhiEh8HhrEh8IDElWlXlSlDDHlEqM8XqQ0LvOpJDDroUroVroWDEroLroOroTroXNjMqQk4TroYpzbCDFrmVrnErnZroGroZOFlvFjMODlqcjMDCrobrocDHIHUKxPkNyOMzZphZhnAphaktfrmBroarodroep0ZpzbCDEKLHUDCjGoFM4EphZk1JpiHktQpiDpiDpiDrpArpBpwUCDEiAh0IhuGseDCLhQDNhvWhuaijFh6LtAh5X0Jh4eqFi2ej6Hj-DuaDDrpDrpErpFDBrpGDKiqZj7FjzbhzYhnNljYioawVjyVh9BDGLhQhzbrUhvdkHDIiYtajBjWiAiRtI5ODDrpIrpJrpKDDiAh0IhuGDCHUDGlIlyHk-OlyQ4VlxIDErpErpMrpNrpODDLhQkHDFjWlf2aigSxeDIh7Uh7T7fjsCh7VllAj6fjpaDDrpQrpRrpSDEh6b_Bh_Fj6CDGiYhlHhzRkV5PjBDELhQkHnJDDrpUrpVrpWDErpLrpPrpTrpXNYizOktFrpYp7KCDH3BhgKlzGj3Wj3Xj3VvFDELhQyUhvdDKuMDlT1NhnKqAIhgWqDhRDDrparpbrpcDDlBhRrbDKuMmRlT8cnB2XIqAsbhzeDDrperpErpfDEoA3VsCndDDLhQhvdDHrKlOtIuPzLhjL3ODDrqBrqCrqDDHjuSjuRh8AhpUh5Bh5Ah7fDHLhQyUtIoOaDDCrqFrqGDErpdrqArqErqHNbiwRk7TrqIp7KCDDnbloKlxaDNuMDkfqAhgWhnKIlTqFyI1NsO2XDDrqKrpWrqLDBkFDNnGuMxLDThgWpbuasWsOhSiPqFDDrqNrpWrqODCkFnbDDrpEq8YrqQDIh-PijFh6Lj7Bh5Ghuaj-Cj9fDJuMDkfsOhnKrLhoc1LoRDCrqSrqTDErqMrqPrqRrqUNhLiwZkzMrqVp7KCDJhlWhlVhrGhqAi9ShpfhpehqBhpWDLjWiAsemXlfiDqAhRxUrBhhADCrqXrqYDEiAjWmXhRDIhkWlgRjwOj9Pj1JikCh0Gj_ODDrpErqarqbDF5FxI1EhwZl3ODHhkWjNrZjViWma-EDEjWlfiDseDErpErqdrqerqfDEhxIh4VhxdhqcDGjWmXhRhnRi-BlfDFLhQi-CljBkHDDrrBrrCrrDDErqZrqcrrArrENiHljRkuXrrFp7KCDHlibllfi5UjkThvPj9cjgFDIjWlfiAmXse8NzEKDDrrHrpErrIDGsF-ThlSj6Ui9dhyJDFjWlfiA8NseDDrrKrpQrrLDFhvPllTnIh-Kj7HDGjWlfiA1LiRtaDDrrNrpQrrODEi8Mjhai8NjhZDHKhRmX5OhwSyD7ODDrrQrpErrRDErrJrrMrrPrrSNjMlmAk7HrrTp7KCDFrpZrqJrqWrrGrrUDGLkFjdhR6VlIM8KphZitZphak3CrpHrrVpiDrrWrpBp7KCDErUilFhnNhkPDDHUhADHchchekRiaawaDErrYrrZrmIrraDFtPiiQ4enG8bDJInZve0G5ShSiPqchnNDDqrMrrcrrdDCrrbrreDDKyN7KDEHUhAhkPDIcfhchekRiak_QnGDEp_SrsArsBrsCDELhQkHkPDJcfhchetPiiQnG4erBDHHUndlBhJhAtTDErsEpzdrsFrsGDHvKj7MwAhrMjqLhiQj-VDKhcheFnGciUlOiaqKDDCrsIrsJDF2GhhYhrTh9eh9dDEhcheckbDEKxXtThfDEHUhArUDErsLrsMrsNrsODFinei4Cj3Lhwej3JDHfclQrDihUmBiSDDrsQrsBrsRDFrsDrsHrsKrsPrsSNYl4Vk8ArsTp7KCDGhnPhvbhtJiqHhzYj6GDOl1VmBjoPjoQkgGmFlE0LhFaOhZvJoWDIHUhALwVndtTiGDDrsVrsWrsXDE0f1MinahnFDEoWmBkVmLDGhnPndhvbhtJoAnaDFHULhQKDErsZrsarsbrscDD1MzA_XDIhZhBOhSiPhnchFTDKndoA3VsClBh4DvFhgK3BKDDrsersfrtADEhtJlsKlwMwVDDi1BhnPh0HDHOahZnChnHlsfqWDDrtCrtDrtEDErsYrsdrtBrtFNblrBk6frtGp7KCDCrsUrtHDGKvbpEHULDCjGhMM_JphZkrZphakpWrrfrtIpiDrtJrtKp7KCDEKOLhRDBjGMhzIphZk1PpiHkqJpiDpiDpiDrtMrtNpwUCDGOhZhnchBrBhFDJlBhRndoA3VsCvFh4DKDCwarWDJmR-dkBnanBuPtIzLhlHDErtPrtQrtRrtSDIhxHhxbhyAhyRh8XiqPh6Fh9HDMiFnOoeoXyUhCmRjTkELh3AlPDCrtUrtVDIi1diySh3C0Ji1VjtFjsRjtJDElBKpbuEDGnBoOinVFDtADDrtXrtYrtZDFiuWk-M0fzA1MDEoWmBkVhlHDFKlBhRlb-RDGOjDhZnBhFhBDErtbrtcrtdrteDErtTrtWrtartfDEKhGh3QpbDGhlEimRiid8Vlmeh0LDJlBhRpNsLoAndOctPDEruBrpEruCruDDL-Ri-Wi-Vi-Ni-OlpPiqUsLtLvUvIDGlBhRoAndKLDJhZOhFnBrBhBzBmXimRDDruFruGruHDFlBhRhgK3BoADGmSinIhjM3JhkU-RDGhZOhFrBnBjDDFLyUhQnLqDDEruJruKruLruMDGtfi7AioYhhNj3Yi9XDIOhZhFlsGrBvHnBhwCDJhRlBrQndoAsCpQ0fmBDDruOruPruQDEruEruIruNruRNYhlEk3ZruSp1XCDLiqLhwYixHh1Dl3MjtNl3LjtCj6ZjtIj-LDEKhEkchGDCruUruVDG2GjoahhYirOjkUjiUDJpJtZ8dixWh1DOiScpfDELhQlBhRDEpzdruXruYruZDIjsbi_ajlPjhBjtDloXj-IjtODDpzdrpErubDDruWruarucNbhwYk7Prudp1XCDLhxXh6fhxEhxDhxcjuejuYjwMh6TjwGh6eDKlBhRndoALHUOiScDCrufrvADEj2Jh-TKhGDIlBhRoAtfh9Hh9PKndDFcOhZiSxCDEpwWrvCrvDrvEDDKhfhGDLkiDj7Sj8Uj8Tj8Sj8Rj7RjtVi-Kjnci3MDCrvGrvHDFh6eh6fhxEh6TjwNDCrvJqrMDErvBrvFrvIrvKNhLiyWk8MrvLp1XCDHKpahfnNyNwFihdDIlBhRlifndoAvFsCtfDIOhZhFiSchBrBTDEp_SrvNrvOrvPDJj-Pi8fi_LjiVjqIljVllejmJjmKDKlBhRHhApNLyUhZrDnNDCrvRrvSDD4KivAk_KDEOcfhZDEp_SrvUrmErvVDDrvQrvTrvWNiHnCk7ervXp1XCDGh0MpUh0Nh1S_cixKDClBhRDJndoA3VsCwQ0BvFh1ZiidDHySrBimNhZxCzEqWDErvZrvarvbrvcDDxC1UhwCDFndoA3VsCvFDDrvervarvfDIi_di_ei_ci_YjtGjgfjhAjsYDGndoA3VwQ0BKDDrvarwBrwCDGh0Mh0N_ch1S-YigVDErBySmXimNDDrwErpErwFDErvdrwArwDrwGNjMiwIktbrwHp1XCDFruTruervMrvYrwIDGKLOhRvbpEMhsRphZphZphakpVruArwJpiDrwKrpBp1XCDJhxHhxbi9YhyAhyRh6Fh8Xh9Pj5EDMDFZtYvaoMiZlChuBoXkBkfDCrwMrwNDGlBhRoAvFtfj4IDEOhZhF1MDEZqPkLxfDJDFiZnclVlCoMhuBhnaDErwPrwQrwRrwSDGhuBhnajuUi9Qj6Fi8QDGlBhRoAhgK3BKDHOaDhZZsIFDDrwUrwVrwWDFhRlBoAsCvFDGh9Qj5Ci4Fj5Hj5Bj7dDJoMwJDiZoKlCFnclVDDrwYrwZrwaDErwOrwTrwXrwbNYimHk7Irwcp5WCDHjsDinchpVj9Ni3JjrbjlADNDFiZiRoMhGzctPOlBhRHUDCrwerwfDEjjZqTh9ai3LDIDFtPkfqFzc8c1NDDrxBrpQrxCDDwchnIhUDElBhRLhQDHDFiZkftPzcoODEqrMrxErxFrxGDDrxArxDrxHNbltOkpLrxIp5WCDCrwdrxJODl4TYODlkEbDCrxLrxMDFDKOHUMhsSphZphZphakwNpiDrxKrxNrxOrtKp5WCDFKlBhRpQhGDDhDsbmUDGjWlfiAnAoJ2aDJoPpTiC6R7OliLkXnLhkCDErxQrxRrxSrxTDJhpVj4Dh8AhpUh5Bh5Ah7fh9ai6aDHFhGmZmf6BzclIDGsbiRoGwDpHqWDDrxVrxWrxXDDKlBhRDChDmUDFFhGmZzclIDEiRsboGwDDErxZrxarxbrxcDFlBhRpQKhGDHjWlfiRnBoOmXaDErpErxRrxerxfDBqTDFLhQlBhRKDGjWlfiRsbiAoGDDryBryCryDDFrxUrxYrxdryAryEOFluDphZDBryGDFKkNscHUDCjGiNDDAGhPM8LphZkqIphakxcryFpiDryHryIryJryKCDEpOHUKMhsTphZkrUpiHkpapiDpiDpiDryMp0ZpwUCDIh5Qh5OipChhSi_Riofj8FjnFDOoToVqckbkRhcheoDhvLhzTh2Vh3Oh2fllMDCryOryPDJhzTh2Vlqfh3Oh_H-eh8GlqalpQDCdeDJInZhzWhvLhgGoDhJHpcDDryRrySryTDFhtYzG1MyPhGDFijbsXj6cyHjCDFoToVqcIhuRDErySryVryWryXDGkRiMiEhchehkADEHUhAhODErySp1CryZryaDEryQryUryYrybDEpOIHUM_KphZkYphakvCrycpiDpiDrydqzbpwUCDF0U5WuAioci_TDMlOrKkRiEiRaOiUhchekboODCryfrzADDdehJDDmfiVmADFhJHhOhAkJDKi4SlgOwahoEhoHhqTiRoGlmVsVDErzCrzDrzErzFDCrzBrzGDHhnQhhfhuHhlAh-E3AltYDJmAh2fsO1IiScrAyGiuYDDrzCrzIrzJDDhJe5WDHnU2AqOhuHloCh-ZinADImfiVmAhcheiUyGlPDDrzLrzMrzNDChJeDE1BsOj0dj1EDJl0WiyIhvJlrEhnQl0Pl3dh7UhKDDrzPrzQrzRDD3Aj9FhuHDDyGmAiVDGhJvCiiGhkEtJtTDDrzTrzUrzVDErzKrzOrzSrzWNYl0TkuMrzXpzbCDEdehJHDGoToVqOhuRvChkEDGOazB3biiacDDrzZrzarzbDH5X5b-ehhVhheh-Fh-SDJiVmfoToVnUi4RnPsaqODCrzdrzeDCoToVDEoCrQhN_CDDr0Ar0BrzCDDhtY-C0cDEdyPiMlhfDEhFlAieijbDFoToVqcqOixaDEr0Dr0Er0Fr0GDErzcrzfr0Cr0HNbl1Ek5Pr0IpzbCDChFODBlADKiVmfmAnUpcrMchcheiaDFdehJHhODEr0Kr0Lr0Mr0NDHhyahyZ5ej-fkhXipNj-aDKlOrKhchekbedhJhOaDCr0Pr0QDD0U5WuADDhFlAieDCr0Sr0TDFhyXhxWhyO-MhyYDIiVmfhchembpcoTrMDCr0Vr0WDEr0Or0Rr0Ur0XNhLlhVk9Vr0YpzbCDEdehJ0UDFhCjblZhleh2DDJidhchefiVmAuXxKFDDr0ar0br0cDJiqeiqciqdi_Qj0Cj6RjpDjpEi-cDIhCuXidlGapflOjFDCr0er0fDDj1Di_Wi_GDHhClZjbiduXliKhkJDCr1Br1CDDr0dr1Ar1DNiHi0IiuVr1EpzbCDFjAuOldmKobDJlFkTpJhEjJqfjBfiSDDrzCr1Gr1HDDuA0U5WDGjArZjVldjKobDCr1Jr1KDHpY1O1Djibi8P_AjjBDEdehJhODHjAhkBoUhuLidhEh0WDDr1Mr1Nr1ODFi_Oi_XliHh-Vj1HDLrZiwShcheiVmflQmGfrMi0XDCr1Qr1RDEr1Ir1Lr1Pr1SNjMxSkzCr1TpzbCDHh6ch1FyDliAyHjvBj-UDEdehJ8bDKkJpThjYqbsUvYkXuJlkehkCDDr1Vr1Wr1XDGiAsQh-Hl1Ih7BjnCDHkJpThjYkPhkChkJvYDJjayXuHhcheiVlsUhtS5ODErzCr1Zr1ar1bDEi9ElqDltIlqCDGkJhjYyDsJ3HODDr1dr1Wr1eDCh1F3HDGoVhClZmAmfpBDDr2ArzCr2BDEr1Yr1cr1fr2CNnHl5HkuYr2DpzbCDGLhQkHnJhjNkPDIhkB7Hhte0GvehoSjkQi7GDHdehJyPvCKhlJDDr2Fr2Gr2HDFLhQkHkPhjNDIyPvClkFi5Kh1UhkElnZipBDDrqNr2Jr2KDKkhKhyYkgejkWjkXkhIkhJjjfh4Ch_DDJiVmfiFnOLedvYoeDCr2Mr2NDDr2Ir2Lr2ONtBljUk9Ir2PpzbCDMhqGh-bh-aj0YjlLj0Ui-fi-ei-dlsFl0Fj0VDKiVmfjDdeKiSoThZHDCr2Rr2SDEhgaijahnXh0bDGiC7KnYoLUoEDEKiSmAhEDErySr2Ur2Vr2WDEmAmfiSKDHhuDjpWuNvUhoNhqKimJDEHhOhAUDErzCr2Yr2Zr2aDChEKDEiCnYoLivDDEuNrTvUnLDEiSpfmAmfDEr2cr2dr2er2fDEr2Tr2Xr2br3AN4flrFk8Cr3BpzbCDGLhQlMkPjbuSDGjXxf5EhvR3bqODHkcmbhobmXh3QhR1HDEr3Dr3ErzCr3FDEh7Dh5Li8Uh6ADFdehJhgELDCr3Hr3IDDa3bmRDJyP-Ei_AhtYh1UqOi_Fi_V4ZDDrpEr3Kr3LDDuSvTilfDFkchobhkBl1SaDFmAmfqOoTpcDEr3Nr3OrzCr3PDEr3Gr3Jr3Mr3QNhubluMkuNr3RpzbCDIhqF6YhxMhqEj0ej0f-firWDKiUwJlVncsIiEkRlPlCzPDCr3Tr3UDEFDrQ_CDJiVmAmffhchelQjJhEDGlEvO0LqQ0OnBDErzCr3Wr3Xr3YDD0UuA5WDErQFD_CDGflQhchelPiyYDDr3ar3br3cDDr3Vr3Zr3dN9LqQk8Hr3epzbCDKrzYr0Jr0Zr1Fr1Ur2Er2Qr3Cr3Sr3fOFlvE9LODlkL9LDCr4Br4CDHpOOlLqSkNhJLDDiNjGoQM_LphZigDphakwIrzHr4Ar4Dr4Er4FpzbCDCjEKDImSmJinI_c8Yhtcl2Il3fDGdeOhOHhGDDr4Hr4Ir4JDD2Fh5PjnGDIaODFiZoMySmSDCr4Lr4MDE8Y_cigVlpNDDKjEhGDDySrBhjMDDr4Or4Pr4QDFhrMhgYhgQvKwADHFlOOaiUDhuFDGdeHhOhJjEDDr4Sr4Tr4UDEr4Kr4Nr4Rr4VDBuJDBiGDDr4Xr4Yr4PDF6diGhlJlkalyVDDKhGjEDHdehOHhAhgYhgQDDr4ar4br4cDGvKhyKhiQwAkhChrdDJhcheiaFkbtPnG7XqKDHuJiGlgPtTdel3SDDr4er4fr5ADB6dDFjsVltViGhlJ3HDDr5Cr5DqrMDEr4Zr4dr5Br5ENYlnek7cr5FpzbCDGwQ0BrWhpGizGiyfDFdhJHehADIwHhoIlItWiWkFijei6PDJjEiSKh_CzH-HsXlkJcDEr5Hr5Ir5Jr5KDHhhahqVimGhxRi7cipP0VDGdehJjEHhGDIwQhpG8eiSh1WwczHjEDDr5Mr5Nr5ODFh0FhtRizHixdirPDEHhAdeDGjEKiShSiPjWDDr5Qr5Rr5SDDr5Lr5Pr5TNbiwOk7Nr5UpzbCDDKpa6fDEdejEuADHfclPiS4KlQ8dDEp_Sr5Wr5Xr5YDEhwFhlFnCpaDDK6fnNDGhgYhgQhG2FjEj4EDDr5ar5br5cDJyKh1HvThuSioNjpUlzOjlFloLDDKnN4KDGdejEhJHhGDDr5er5fr6ADDhwFhlFnCDCKihdDF6diGhlJh3AhiQDDr6Cr6Dr6EDEr5Zr5dr6Br6FNhLixYk7fr6GpzbCDIj8djnBjlOjlNh-Tj0Finfh4YDFdejEuAhGDJtOihShjDiMoDiSfliIsHDDr6Ir6Jr6KDGi7Mi7Lj9Hi_Ci_Ei2dDHdehOyChJoDtODCr6Mr6NDGjoBjlfi_fk_UlpGjhbDH2Fh5Pi_DvKhgYhgQjnHDGtOiSlPhflQiUDDr6Pr6Qr6RDBh4YDGdejEKHlpSDCr6Tr6UDEr6Lr6Or6Sr6VNiHl1Gk1Wr6WpzbCDFhgFhnehuXhoKlsCDGtRtSyWifhjZhKDHdeHhAhOjEUDJhSiPhBiSfTjEyGrJDEr6Yr6Zr6ar6bDJ4dlkXjlSh6E8DjyM-al1Qj_WDGdeHhAhOjEDJiFnOjEiSKfoelOiVDDr6dr6er6fDEhrPirFj6EhrQDGjEhuFwTiM8ehNDDr7BrySr7CDFi8Fi8GjhOjjUjjVDGdejEHUrJDCr7Er7FDEr6cr7Ar7Dr7GNjMlnEk7Kr7HpzbCDFr5Gr5Vr6Hr6Xr7IODivLphZDBr7KDGpOKvbpEiGhKDChMjGM_MphZigBphakrYr4Wr7Jr7Lr7Mr7NpzbCDGhhShrHh8G-ei8VhpaDItOiFjDDvZkEmSnPDDr7PrzZr7QDBr7RDGdehJoToVvCDHZqPrQhNjLnDkGDHhcheiackbmXkRDInFhgEoToVqOnPjTj8VDEr7Tr7Ur7Vr7WDGh5KwZjiRi7djhfjlCDKdehJimXvCoToVtTOtJDCr7Yr7ZDHj1Aj1Bi_Pi_Sj0cj0bi_BDIhchekbFmXianFiUDCr7br7cDDr7Xr7ar7dNYk-dk7ar7epzbCDK5X5bh-ShhVhhejwZhxCh-Fj8Pj4GDRnOiFhgHhjbDvYiVmStYnPkJsajToXnUoe7RDCr8Ar8BDFdeKhtNyPDJoWkCmJhnFmSxOoR1MsVDGoToVqOvYkJZDErhXr8Dr8Er8FDDhiKhqXhxCDGa7Ri4Aj6ShlcluYDFlsVyCihCnajTDDr8Hr8Ir8JDChpAj5IDFjanOoVoTiVDDr8LrzCr8MDEr8Cr8Gr8Kr8NNbhpAkzAr8OpzbCDBhFDDhNZdDDjEKhGDJoWvJmBmLjc6SxCjDnBDEr8Qr8Rr8Sr8TDJioej8IkhWisFhybkhdhyOhyXhxWDMiFnOvRDKiVZoehNFmSvZDCr8Vr8WDHielhFl0Qi3ayPle0cDFdeKhGhODDr8Yr8Qr8ZDFj-YhyShmLhyT5eDDKhGhODHhFwTvRvZqYhgL6SDDr8br8cr8dDDhFnBhZDGoWvJ1UmBmL6SDEr8fp1Op1Nr9ADFr8Ur8Xr8ar8er9BNhLlLk3dr9CpzbCDK2GhhYwAhhNkhDj8Qj2Ui3GjnUhiQDCr0Lr9EDOi_HisEh_IkhQj0HioPi7DkgfirSh_Dl3AjjejxTh4CDLiFnODLZiVjCoejTFmSDCr9Gr9HDFHUhAyPhODELkHnJhjNDIiel2dhoSThExEvOnBDEr0Lr9Jr9Kr9LDDr9Fr9Ir9MNiHqSkoDr9NpzbCDHxOoRqNjPhzU-YhlRDFOhFlAiehhSDEdehOhJDIySlKqWhV4coDid8TDEr9Pr9Qr9Rr9SDEhlR-YiqMhlbDG5X5bhiMvCehJDHlKidyS8TFqahCDDr9Ur9Vr9WDIjjOj-djjRjjQj-ckhZhzUiqXDK4cqWhSiPqFDyShoehkbTDGdehOieoRxODDr9Yr9Zr9aDDr9Tr9Xr9bNjMlvYk8er9cpzbCDGDtYiDvalElWDEOhFlAieDFdehJ6YhODJiZnclVwJlCoKiE8OkBDEr9er9fr-Ar-BDJj5Dh9Qj5GhmLh-Whybh_IkhbkhPDHde6YhJ-fhOoTDLoMlCsIlVnclOiUakBiZFDDr-Dr-Er-FDF6YhqFhqEhxM-fDEDiDZtYDDr-Hr9fr-IDDr-Cr-Gr-JNnHlEkxFr-KpzbCDGr7fr8Pr9Dr9Or9dr-LODlwPnHDBr-NDGpOOlLqSsTieM6LphZkrTphakmCr7Sr-Mr-Or-PqqEpzbCDFhlZipAiodi_UjvVDJDFiZalCoMmGOjTDCr-Rr-SDBr-TDChNZDIoWmBmL1UwTjcxCqYDEr-Vr4Hr-Wr1NDEj_dlzQj4HirbDHKdhGiejEhNhODCr-Yr-ZDBwTDDKjEwADHdhNhGhtNiMyCieDHjDvWnPuFrfhtSiEDEr-br-cr-dr-eDEoW1UmBmLDDp1Op1Nr_ADEr-Xr-ar-fr_BNYiyFk5er_CpzbCDIhNmZhGhiGhjIhpShqGh7IDLnL1WiCnYoLoc7KuNvUvPhgaDDde8bDIkCmJsXiYiiSi1ErAlIDEr_Er_Fr_Gr_HDJhqGh-bh-aj3Di_Zh0Oj6dj0LjqEDKdehNmSiUFhGjDhFlODCr_Jr_KDJhpShjIhiGj-TioHi-ZipYj3A6ADDdehNDGlOtGiUiYlPZDDr_Mr_Nr_ODEmZhiGhjIhGDDnL1Wi5WDFiCnYoLocjpcDFiYhEiUlIsYDEr_Qr_Rr_Sr_TDBdDHwOsXyHh6JloRiAtGDGiCpNnYoLoEocDGkJpTmZpAhGlDDEr_Vr_Wr_Xr_YDFr_Ir_Lr_Pr_Ur_ZNbi1ZkyUr_apzbCDEhNhGmZdDJwZhgfh-XxajnKj-bjqbhxZjwTDI7NiUlPia3LhchelQDDr_cr_dr_eDFh-XjnNxaj-e-MDFdehN8bhODHqKlOhcheiUlP7NDDsgAsgBsgCDBwZDGhlZhrdhGtTdeDHhcheiaiUlQFnPDDsgEsgFsgGDDr_fsgDsgHNhLiuXk8WsgIpzbCDEqVtThkWxMDGqZ8dvBl0dh9YhrFDGHdmZhNhGvdDIfia7EhcheloYlQFDEsgKsgLsgMsgNDIi9Bj8Oj6Bi9DljJjoRjiFi9CDJdmZiaf7EHhN4dFDCsgPsgQDIh6bhoCmT_BjuKjuIj6Dh_FDFdehN5NhrFDJlOrKhcheiUOiYiaoODDsgSsgTsgUDEh9YhrFj6Ai8cDFhNdqVpAmTDCsgWsgXDEsgOsgRsgVsgYNiHi0OkzKsgZpzbCDEr_Dr_bsgJsgaODiwMphZDBsgcDGpOhGzNKHUMhsUphZigCphaksQr-Usgbsgdsgep0ZpzbCDFdehOhGmZDEfpbh1fuPDGOjXTahBhFDEshArxashBshCDJhhRhhUqT7fh5ZjhNh4PhiNj-SDITOhBifhFlAhKaDCshEshFDCshDshGDHqThhRhhUh5ZhpU7fhiNDJDFkbqFpXlOkfiUlKDCshIshJDGdehOmZhGyCDFkbDFkf1aDIhiRhuTqFnaqTtcloZxWDErxashLshMshNDFhiRhuTi8Bj5K_UDGdehOyCmZlhEDEhDmGmUtcDDshPshQshRDDshKshOshSNYl2Kk8YshTpzbCDGhhRqThhU7fhiNj1GDHOThBifhFlAieDGZqPkLDFubDDshVshWshXDDifjmEh6ODHdHhOhAKoH2eDHThBhSiPDFcDErxashZshashbDEdhOHhADIhwJilayTilZh8ehoehFlADGFDZjT6UhEDErxashdsheshfDDshYshcsiANbimHk8PsiBpzbCDHhhRqThhU7fhiNh4PlhLDHlGakBtdmYkLhCDCsiDsiEDFdemZhOhGDEalGh-C3bDJrIjQyJ3D4OhCqb6ZjTDErxasiGsiHsiIDDhiKhqXh4SDDalG7RDEhDyChOeDDsiKsiLsiMDDsiFsiJsiNNhLigck9YsiOpzbCDG6QiyMhhDhrVhjZjsFDFiftShK4RhkADGdHhOhAqTvBDErxasiQsiRsiSDKkUqIpWhkfh9Wh8exJ-a8DhrPDEdHhOhADEtSifhKjCDErxasiUsiVsiWDHh3ai-MjzejnRjmZjiPjiQDJiftShVlzCThBjWiRiSDDsiYrxasiZDDsiTsiXsiaNiHl0Mk7dsibpzbCDEshUsiCsiPsicODloaphZDBsieDFpOscOucKMhsVphZkrSphakxZshHsidsifsjAp6NpzbCDFofHUIyODBoFMhiYphZkqZpiHk8GpiDpiDpiDsjCsjDpwUCDBiBDCkErdDLToUxCi0bh0AihNhBlRasEqRDDsjFsjGsjHDMilYhoYhwB7MimEizXh3bhpIjxHi3fjxFjxGDCsjFsjJDFhIlKsEh2UjeDGiGhTpN3SilPjdDDsjFsjLsjMDLioBiqfi4HirUkhUj9WirTj9Qi4Gj9Rj9YDKDFiEiRiZiUlTZlJk-WDCsjOsjPDEsjIsjKsjNsjQDEiBnL1WhpTDJoHpFjNhrKimalrPlrOimPh7aDIzH0Elge1Q8aockhFi5GDEsjSsjTsjUryaDMhrKj1Qj1Oj0Qj1Pj1Rimaj_Rj_UiqNimPh7aDKiBnL1WTlRhoDoUajXhFDCsjWsjXDFiBnL1W7ckTDFmaoHjNHUDDzH0E5DDIjwDjvMjvJjwKjudjkCjkHjkGDEsjZsjasjbsjcDDnL1WiBDEmaoHjNUDErPif1PqZDEhTvBiGjcDEsjesjfskAskBDEsjVsjYsjdskCNYlgfkweskDpzbCDGiBvc_AtD7ckTDEiiHjhDiiMjtaDELhQnJjheDFhlHkV5PiYiFDEskFskGskHskIDJjhEiiMjhFjgAjgBj_TjkbjkajgIDHiBLtDjXuEhRTDCskKskLDDiBvctDDHjmWjtci4QjgCjgEjgDi9WDDskNrpEskODDskJskMskPNblkbkyVskQpzbCDFi6O-Oi6NiFvRDJIhqLk_GilEhtVlrfod1ehuZDDsjFskSskTDFjwRjwSjzSjvYjvXDCsjFskVDIpYioShxGj_bj9Ij9JjiWjjEDJiBIoCUjXhRuEhIhTDCskXskYDIIoC1ehtVhqLhuZiiGnYDGpYvch4Jh4I_Aj7LDIjXToUuEhIalRhCDDskaskbskcDJhuZ4PljXi9eh2RjoGluXi8RjifDJoUThBuE1dhIlRkEaDDskesjFskfDCIlvfDIh4Jh4Ii5Xi5ai5di5Zi5bi5YDFiYiFoejhCiiYDDslBslCslDDGskUskWskZskdslAslENhLikek-IslFpzbCDDskEskRslGODi1GphZDBslIDGofyOIHUiGDCoFhMMhsWphZkYphakyBsjRslHslJslKslLpzbCDGkgIh7Dh6Ah5LhpajrGDEiBnLpYkTDIhKqZ1IifxA1B_YtSDDslNslOslPDIqZ1BsOhyEj5Sj5Uj5R7VDKhuY9TikEif1IltUjsUvBcidDDsjFslRslSDCslQslTDFpYvcjjD7chxGDFVWXhCjvIDH-AiZ0Tl3EjDlPimUDDslVslWslXDGwdirAlwY-bh-Oj-RDEiBpYtDjqDDJkBivXiUhchemXjJianaDDslZslaslbDDiBpYvcDHjvKjvLjvPjvNjvQjvOj6IDIoDtOrDsJ0EoWhHhnGDDsldsleslfDDslYslcsmANYl3Fk-GsmBp7KCDDjXhpIjrJDHhcheckRiViatODHhNHUpNmajNZDEsjFsmDsmEsmFDGhHhlM9ej6XihKsWDJiFnOpbjJhdoeqZiVmSDDsjFsmHsmIDIj9SkhTj9Tj9Vj9Xj9aj9Uj9bDKiViFnOhdjJkdnUmYiboeDCsmKsmLDFh6ZhyChxTipTh6YDK0NqMqZlyEl2Nmbl0VjhIjiL_YDCsmNsmODEnL1W7chpTDGHUmajNqBpFDElhUwZlehpaDGhchekRciViaDEsmQsmRsmSsmTDFsmGsmJsmMsmPsmUNbivekuVsmVp7KCDEiBnLpY7cDEif1PtRqZDFhTvBjctfvKDHiSchB1ITiiArJDEsmXsmYsmZsmaDJjvejwFh8bjwAhxfhzcihKi8Th5aDLhWThBiSjJhFhZqQlEsNi1bDDsjFsmcsmdDHhBhSiPT1B_YmbDInLHUoHhTh2ejXjNDEsjFp3YsmfsnADFjmFjmGjhVh5ajyKDFiBkTnLpYiYDCsnCsnDDEsmbsmesnBsnENhLl1Fk7EsnFp7KCDIh6ZhyCh6YhxTj2XipSjnAj2WDNhZhFie3J1FsNhlY0NiFDmRtbqDDCsnHsnIDDhFhZnRDFiza2ehoDizTimcDHmaHUjNoHqDpNDI1UKhGrbqDhTjcmRDEsnKsnLsnMsnNDKhlYh4Nh4Mh4LjqPj-Zi7Ii7HjnJjrADIiBhoDuMkVnLhZhFjNDCsnPsnQDF-Mi2Uj6el2PjqfDEiBpYvc1ODHmROahFijWhoQrQDDsnSsnTsnUDEsnJsnOsnRsnVNiHlLkvLsnWp7KCDEsmCsmWsnGsnXDGofyOlLkajZleMhmYphZk6Wphak6eslUsnYpiDsnZslLp7KCDKrbh8Jh8KhiL0Wj1NjuTh8YhrCj1MDFOhZamJzBDIjTrWlvCtI7SzLkXsDDDsnbsncsndDGiAjWial2bmX_dDIwarWmJrbhRuEoOjDDEqrMsjFsnfsoADCsnesoBDJrbh8Jh8K0WhiLjuVjzXhrCj1LDKhGhjP3JmZhmCtchkU-RpQKDIiUlPia3LhchelQkbDDsoDsoEsoFDHuMiYhuUiAjWtI7SDFhGmZKh-Ij6ODHHUIrQqBoHjNDEsjFsoHsoIsoJDChRuEDFhcheiakb3LDG_CrQpQj7Pj0aj_YDEsoLsjFsoMsoNDDhRuErbDDpQrQhGDFh9ShrTsd-PwZDFiUlPiahcheDEsoPsoQsoRsoSDEsoGsoKsoOsoTNYi2Fk7YsoUp7KCDJjkKjnElvOjjMj6Jj0Ri4EjyejzZDFiBnLqDkTwdDCsoWsoXDEiBwdrb0WDGlfjWrWhnRaoODIHIjNnZjVxHzQhGDEsoZqmSsoasobDFrb0WhiLwdhrCDDxfhjAjCDGHUInZjVKDDsodsoesofDFiAjWiaK_dDCxfjCDFHnZIjVUDEsjFspBspCspDDEsoYsocspAspENbk_Nk8DspFp7KCDGiBvcrb0W1O1DDEoYlRnWobDJmKjxNjKjYh3PwSsUh3R1DDJjJia0LlEpJhRmXiAiSDEspHspIspJspKDEiB2c1D1ODHi0JioWi9bhmOhyVh8ah8VDIjJhZoMlEuPhBxAODDspMspNspODGiBrb0WhiLwdh8YDClRoYDEjxRjKj1cj3eDDspQspRspSDDspLspPspTNhLpIk8SspUp7KCDHse3H0FjyB1Lh4ayDDKhchemXiaxKhRsQjawdiADDsjFspWspXDGwd-b1dhRh-OrbDF3Hh4eliC1L0FDFiBhcheiatDDDspZspaspbDGsQh7Bj2bj5Aj9BhqTDJjayXhkNkAmXhJhjbhgHnUDDsjFspdspeDDspYspcspfNiHlqBk9dsqAp7KCDHjWiAlfhwQnAkFh3GDIsElzZiQh8Di-PhrYjiIj4XDDsjFsqCsqDDGrbwd-b1dhR0WDGiGiQhI9a3SivGDHiBtDhcheiajeiUDDsqFsqGsqHDGi8SjrKh8DjrFjwbjwdDItOjWiAmXKjvShcheDDsjFsqJsqKDDsqEsqIsqLNjMludkuasqMp7KCDG0KzQhjVxHhmAlnCDFhHhFnRhlMlADLhkd5DmXLk_C9DhRiViFjJnODEsjFsqOsqPsqQDHh9Si4fi2bj5Mj8Li4Uj5NDFiB0KhRuEqDDCsqSsqTDFLjbilfuSvTDFpGnRhFhHhlMDG0KzQhjVhkdl3CxHDEsqVsqWsjFsqXDDsqRsqUsqYNnHlhWk6dsqZp7KCDGsoVspGspVsqBsqNsqaDHofKpIlLqSiGlIMhsXphZkvMphak6BsoCsqbpiDsqcsjDp7KCDEHUIhNMhzJphZigLpiHkwUpiDpiDpiDsqep0ZpwUCDDi8Wi8Zi8YDI7JnYoLUrViFkVjDDCsrAsrBDHiCnYoLocyayboEDK6Bh8U-Uh3Ih3Jh9XhhI8AhxNhpCDCsrDsrEDCsrCsrFDL6Aj0OioD-Uh5Vj0KiqGj7GhpCh7Ij5fDLjBwY3PhmDiYiUkbtCiCnYoLDCsrHsrIDGiCnYoLocyaybDHhGmZpAh2IhpShiGh9fDIqVZjBKqchbhmDwYDDsrKsrLsrMDFjzaj7Aj4Yj4ai3FDGFpAhGjBmZlIDCsrOsrPDFh9fh9dh9ej7Oi-TDHhcheZpQiUjBkbDCsrRsrSDFpAoXh5Vhpbj8cDFjB2Vi4PhbiiJDJiCi-Qi-UtCyawY3PwSj7VDDsrUsrVsrWDFsrJsrNsrQsrTsrXNYiydksKsrYpzbCDJiCnYoLocwY3PhhXtCybDJnQpRpLqHpSqGqe7ehhdDIkCodjBvdiYrAfiEDDsrasrbsrcDGpRpLqHpSqGnQDF6AyYxa8A-UDHodiakCoUvd3LfDDsresrfssADGltbk-fjpP7ej-GkgdDIUrYjBhpLizCoEiCqEDF_f8N-IkWrZDDssCssDssEDDsrdssBssFNbiyGk5GssGpzbCDNipWjmYjmXjmajkMjkJhlaj6ajnWjpMjzHj6Yj0NDMiFDnOhcheiViakdZnPoeiCDCssIssJDFnRhZiejehIDHoVqcoTkdtVh5YjiJDKkEhGmRhFjcyYxaDZoCDEssLssMsrKssNDEyYxazVirHDGiCnYoLocjHHDGhZjeqVtV0NleDDssPssQssRDHi5Di6fh4fj8Ci5Qi-ajlTDInPrfjTvPoVjC6bnaDCssTssUDDh7LhxZleDFiCnYoLybyaDEoCiMoeiFDDssWssXssYDEhhXlqHlqFiwcDEhZnRiehFDFwZkEhGoXxaDDssassbsscDGssKssOssSssVssZssdNhLi1AkqKssepzbCDHiCnYoLocybyaveDHoajVrShjV3PhrfxEDLkCiE1SrAmJiY_Z7Uhnb1C2bDDstAstBstCDHrSiqahpKlnTj0PjqFqEDG1SiE1ch8Nl2UnRDHnUmfkdjaDuHjTDDstEstFstGDH_ZhxBh5ChxPj-WjiEindDGiCnYoLocHIDIhIjXiEiaDjJhcheDDstIstJstKDEh8TjlWi7Fj8WDK3KihZ7KhIiEkC1AilewEvPDCstMstNDEstDstHstLstONiH0KktXstPpzbCDKiCnYoLocybyatCwSh3PhyMDGlRoY2BnWhzcobDMhvOiduXhjGhjFjJqbjKjYjTmKvWDDstRstSstTDItCwSh3Rj0Xj0Sj0Mj7Kj7CDGlRoY2BlpYobh1MDCstVstWDGqbsUmKjKjYjADEuXidvPk_MDFiCUoEItJDEq5CstYstZstaDDstUstXstbNjMl0UkyfstcpzbCDIhyMjzUisDkhNkhOipZiqOjxDDOiFjJyTiCxMDfjThvTihGimVinS-FiMDCstestfDDIhNZDIioKi6Ci6Ejsfi6DjuAjuBi_MDHlAyThgaijahIjenRDDsuBsuCsuDDLinSl0Y1ehqLhtVixClgahoNi0PlhKilEDDlAyTlRDGIxMiCiFDhnTDDsuFsuGsuHDClAyTDFiCnYoLimVUDIhnF0fhtdi0EhvTvaZiMDEsuJp1CsuKsuLDEsuAsuEsuIsuMNnHl0ek2esuNpzbCDKjlajlcjuPjlbjyDlvJjrBjiBlnWjmeDKkUqItFhVibiMvddhZxJDCsuPsuQDF1KhkMliVikLjrDDEkUqIlmYtFDNoXh5UhlchnMhwLh3UkhfhtQi0Th9ci7Oi7QlqGDDsuSsuTsuUDFhlch5Uh9cipIisCDKiCocUvPhoOoEi-AqZjCqDDCsuWsuXDGlnGluSjoNhlOllKlqKDC1KhkMDFkUtCjYqItFDDsuZsuasubDEsuRsuVsuYsucNtBlpDk2PsudpzbCDBjCDBpNDGsLtLuNvUvIrTDHoCiMjXHIhcheDEsufsvAsvBsvCDMhlYhnWlkPhlD7TjlKjwQi-Sj1FiwBivNlncDKhZoUluUmTtGaLDrKzBDCsvEsvFDGvPhqKimJj5eh9Dj0WDFLiCxEmGUDHaoXiXqchkfh9BmfDDsvHsvIsvJDFvUihRh6JyHirKDELHhAjVDIDvaoXiFpAkBiDwSDDsvLsvMsvNDEsvDsvGsvKsvON4fhuVkyEsvPpzbCDIsrZssHssfstQstdsuOsuesvQOFllUYDBsvSDIIzNmCkIoapI3EjCDDiNoQjGM6MphZh_fphaktesrGsvRsvTsvUsvVpzbCDJh8SjHtXhNoHjNhApFhODMf5GikImT1fhnMhmIhhHhhbhhBh_JhmCDHiChlIoV-JnPidrfDDsvXsvYsvZDLhmIhhHhhbhyWhhBjpTi5FlzFhnMi-EkiPDKHoHjNidDmTwTfhNjHDCsvbsvcDFxWj_clgJloDi6QDIjHtXoHhrKjNhpDHLDKDiZFjDjJnclVmDlgG1NDDsvesvfswADBlJDHnRiejCjeh7LaxQDKmT1fhgZ7Efh0Eh0DsMlgWijNDHHjHjNmahNpFqBDEswCswDswEswFDIh_Jj3GjlGi5Pi7Sj6bi8Aj8JDIf-Jid1fDwTnPhzaDCswHswIDGk-QhwG8OizeivJxQDGmT1f5GhgZh0Eh0DDGHmajNjHpFtXDDswKswLswMDGsvasvdswBswGswJswNODl2WphZDBswPDGtKhNHmCkIKM8MphZiuGphakuAswOpiDswQswRp6NryKCDPhlWhlVh8WhrGhpWhqAhpfhpehqBh-Nh-Mj1Ij9Oi8Hi9ODQfhFnf0MrNoKnRDmTxU5GhZqAtHlxXiEDCswTswUDLhlWhlVh8WhrGhpWhqAhpfhpehqBh-Nh-MDI5FxI1EhwZimWinK6X_WDCswWswXDELhQkXjQDIhkWjNrZjViWlgQmZ-EDG5FxI1EhwZimWinKDFjWlfiDFDDEswZswaswbswcDHhxIh4VhxdhqcjnSi7fi9ZDELhQnJkXDJnf0MzFsdpGtHqAhgAxUDDsweswfsxADEixeikCh0GlgbDFrZjVhAjN3MDDLhQkXDIfnfxUDlThZrNmTDEsxCsxDsxEsxFDFswVswYswdsxBsxGODlsephZDBsxIDFLoflLHkNM6NphZkzaphak6UsxHpiDsxJsxKpydryKCDCwOhoODDrNoKinPDGqA0QhlDnfhnWpNDIHmajNoHqBhNjHhADEsxMsxNsxOsxPDKHmajNoHpFhNjH3MhAijADEnfwP0MkUDJ1E6XhjOihfikMhnblgcl1BxIDIrNoK0QqAwOkVhlDIDEsxRsxSsxTsxUDLirJh5fipOiwbiwajkLi5IkhBirQj9Eh4ZDMHjN3MmaoKrNhZhIjHDhpNoHDCsxWsxXDEinPrNj9Cj9DDI7UhoB1CiiNpG2btHyVDIHmajNijAoH3MhAjHDDsxZsxasxbDIwEh4AlhXjlRj7ci7KrHikGDIhOjClgXk_Pk_OhzairNzPDJnfwPoKrNoJi1RrHtHlCDDsxdsxesxfDHwOhoOluVl5JljLljGqYDJ1EikMihfl0JhuIl4P0Ql2ah2YDGkUnftHqI6Sl5DDDsyBsyCsyDDGsxQsxVsxYsxcsyAsyEDEhNkaHUMhsYphZkzOphak7VsyFpiDpiDsyGp0ZpwUCDKsLtLk-cvIh7Gh-UhyLhrSh5Gj0GDMiYLndhchenSh8SpZqMyNh2KiiKDCsyIsyJDHnSuNrTvUj8Gh4EhkTDEL2exFhmADEHhAhOjVDHsaDiDpbhRqFiFDEsyLsyMsyNsyODCsyKsyPDMsLtL2EvI0VuNijfsFhpM-TiiKh2KDExXjbh8RyKDHKyNiDnNiSpahpIDDsyRsySsyTDHhqehpMipQh6GjqchwdhyJDGiDjbmDyKKhADCsyVsyWDHvIloMh8Rl4Ql2Ej-Jj5ODInCimT1RpZjUyNpaiwJDCsyYsyZDDsyUsyXsyaNYnCk8Bsybp7KCDHsL2Eh6Wh6XtL0Vi3TDHtRhKhuXhjZhgFhrVnIDKrJl3Gi1W6QThBhIhSiPiSDFHUhAhOLDEsydsyesyfszADI0VjoXjoYj6Wj6Vl4KsFhyHDEHhAhOLDHhIThKjW4chBhkTDDszCszDszEDChK4RDHuNsLtLvIvUjjdhoKDGiShBTcqMrJDEHhAULDEszGszHszIszJDDszBszFszKNbhjZk7JszLp7KCDLjiTj7Jj0A9OjhckhGjpLlrRj0BjhdjuJDFHhAhOUjVDKrT1cmFi0fvIi1XsLtLiSpZDDszNszOszPDFsLtLuNrTvIDFhhf2Gl3T9OinRDEHhAUhODGiS1IcqMpfxADEszRszSszTszUDGhyLkiEj7Ih7Hj-BjpQDKjBjUhcheHLmGiYiV9ODCszWszXDDszQszVszYNhLlrQkveszZp7KCDJsLtLvIh7GhrSj9d-b1dh-UDHKhtKhRhEpbkchrNDDszbrpQszcDGhrNj2Sj4Lj9ej7Dj-ADJLhQmFhR1dqFhtKhcheDCszeszfDFnWpAvUihRrTDFpbhtKhR2EyHDEHhArYhODEs0BrpQs0Cs0DDDszds0As0ENiHljTk8Os0Fp7KCDHkFnbhrehxR5dh4Fh-PDELhQkHxFDJsLtL2EuN0VvIrT5dmFDJThSiPiSjEDnGsO1NDEs0Hs0Is0Js0KDH5dj3PhrUhrejjcj4dh9ODIhSiPTjOOjEyInGDCs0Ms0NDEhqejjbh_EhhMDInGhSiPTiJ4eiSODHHhAhOUjsKzcrTDDs0Ps0Qs0RDEsLtL2E0VDDrqNrpQs0TDEs0Ls0Os0Ss0UNjMkFk8Fs0Vp7KCDFsycszMszas0Gs0WDHUHLkFvbpE6VMhsZphZkzLphak2MsyQs0XpiDs0YrpBp7KCDJiCnYoLybyaoEvPoakiRDHOThBjXalGh6ODGjTrWiMjcFDDEs0arxas0bs0cDJ2Ij0JqT-PhhKi6Ri5eh4Sh5dDFalGkBkLhCDIODFkfiZjTiMZDDs0es0fs1ADGh_AkgXj-Xh5djzBijIDIalGDFOTh2NhBDCs1Cs1DDCalGDBiMDEqmSs1FrtRs1GDJrShpKjNkXj0TxM6AjVh2IDDhDmUi0ADFOalAThBDIiCInYoLjcjTifHDEs1Is1Js1Ks1LDGqTjhHjiKi6Vj_Gh4TDEDFiZkfDGOifakLh1AZDDs1Ns1Os1PDGs0ds1Bs1Es1Hs1Ms1QODlhSphZDBs1SDFscOIkakNMhzKphZkqWphaklKs1RpiDs1Ts1Up6NryKCDEtGkV5PhnWDHwah3LjtfjuDjsejyajuCDInRiehZhFkEiVmSaDIHmajHhOUhAqDmGDEs1Ws1Xs1Ys1ZDJhlahxSjkBjvUj3H-MjkAh9AhrHDMiFnOvZDjThnGHpNmSaoejHDCs1bs1cDDtGkV5PDHllYliMhiOlmXh9Fj8NluIDFlGaL1VhTDDs1es1fs2ADFjxYjxajxcjxdjxZDEtGkVmS5PDCs2Cs2DDEs1as1ds2Bs2EDDwZhGKDGvJoWmBjcvZmLDHDlEFvaiDoXqQDHjCpNhlajHhxS7TmGDEs2Gs2Hs2Is2JDNjnMjnLhmLh-Wh9ChySh4Nh4Mh4LjqXi2Xh9AhhIDLiZnclVlCoKwJiUmSkBlOhjEDIHjCjHpNqDmGkEmaDDs2Ls2Ms2NDDlEDlDDBjcDDwZinbjCDGHUjHpNjChNDEs2Ps2Qs2Rs2SDGi3Yj_DhyTkhckhYj_CDEjCmGvPh9CDIDFhjElCjTkEjDnBDDs2Us2Vs2WDEs2Ks2Os2Ts2XNYljHkzZs2YpzbCDCtGaDIHjHmahOUmGpNhADJtdkB-dijQh2ai-Dh5ch9E3bDJqbhudlGhThCrIh8ZD2CDEs2as2bs2cs2dDFlGiiUhClkMk_LDCjC3bDIHjHmahOmGUpNhADKhudqbrIhTh8Z3DyJjQjKjYDEs2fs3As3Bs3CDLjnOj3Fh9EjnQjnPjrPj3IjxIjxLkiIjxJDIDwTuIHjCFiDjHDCs3Es3FDFj3Ej2fj1ej3Bj3CDHakBl0OlGhCDmYDCs3Hs3IDBtGDEwarWFDDKHLiCpNjHmahqKhuDhOUDErhYs3Ks3Ls3MDFs2es3Ds3Gs3Js3NNbl4ck4Os3OpzbCDCs2Zs3PODlyTphZDBs3RDHjCkatKlelLHUMhmZphZk1DphakuDs2Fs3Qs3Ss3TrtKpzbCDDkMhNlaMklEphZkqbpiHk7XpiDpiDpiDs3VryJpwUCDB5VDIl3JhhDk-SlpMltBh6IjkfjtPDHhmPh_CkV7TlwBxRkUDDs3Xs3Ys3ZDKHhNjNjHmaqBtXUhOpFDHfmT1f7Eh8dDiDDIhgCyV0ekU3FhwTxQllBDEs3Xs3bs3cs3dDGmEnShuArFhgUi3SDKizdlxNhwJilahoeizYjnIj_BhFlxZDMhXiLjPHpFKjchGjHqBhNhADDs3fs4As4BDH2e2Eh3ah6Wi0Zi3Uh6XDIHjHhAhOhNUmapFDIhVsFjWThoWibnT6UDEs3Xs4Ds4Es4FDEs3as3es4Cs4GDJmEnSlahuAioVhwEhgUijIh4EDLHhNpFjNjHUqBtXhAhOreDDs3Xs4Is4JDBreDEmEnSlahwEDCs4Ls4MDCmEnSDFpAiXaF6BDJHpFjHqBhNhAhXiLjPDDs4Os4Ps4QDEhXiLjPudDFmEnShwEl0bhgUDCs4Ss4TDEs4Ks4Ns4Rs4UNYlak0Cs4Vp1XCDHhXiLjPtbudhpJh8BDPyVxQ0ehoG3KhtfliYjtbh6Mj2ZhkIimdxUpK-LDNHhNpFjNjHmaUqBtXhAhO3MoHDDs4Xs4Ys4ZDJj2Nh6Mi5Nj2OjlVh8di5Oj6Qj2dDLHpFjNmajHtXqBmTlvDltGoKDCs4bs4cDIhwTloQimdhkfh9WsF-LltdDIkViC7TUjChuD7Kh2SDGhXiLjPnIhzZudDDs4es4fs5ADEyVxQhoG0eDDkUhwTqIDGkgTkgSh6Ih3YhpJkVDDs5Cs5Ds5EDGpKxU-LtbxQyVDCs4Ls5GDFs4as4ds5Bs5Fs5HNbhtfktds5Ip1XCDFjWlfseh3GigSDHhXiLjPudhpJsF-TDKH2ehN6RUjHhAhOmajrVDErpWs5Ks5Ls5MDFsF-ThlShyHi9TDHzLjWlftIrGiA6RDDs5OrpQs5PDEjoZjmfh-KhvPDEjWlfiAtaDDs5RrpQs5SDDs5Ns5Qs5TNhLljQkrKs5Up1XCDIoIh5S8FhlNhiOi2Zh5Ri7eDIalGmRxLpbkB9D1VDNreHhNpFjNjHhXiLLUvAjPhGDDs5Ws5Xs5YDDmRjChmPDFhXiLjPpUh8BDGlG1VhnRuekiWh5DDHLhTqbh9FrIhChQDEs5as5bs5cs5dDEreh7JikPi-HDFmRamYkLlGDHhXiLHjNpUoIjPDDs5fs6As6BDDs5Zs5es6CNiHoIk2Qs6Dp1XCDEs4Ws5Js5Vs6EDIkMlamEnSpKsGoILMhsaphZphZphaklFs4Hs6FpiDs6GryJp1XCDMhiDhiBhiChiAvAhlXipDj2ejiDh4Fh7Wi-IDMkbhjPDiUF4VlPpXlOxFH9YDCs6Is6JDEkbhjP4VhhfDIDF6ciDqFkflTiZDJHhNjHqB3JUhAhOpFDEs3Xs6Ls6Ms6NDGDxZiDqFkflTDFhXiLjPudtbDI3JhhHhhbhmC-QyWh3YxHDDs6Ps6Qs6RDFjrQi-bi3Rj2Mi_NDCs4Ss6TDFhmGh8chhTh7E-VDDhXiLjPDCs6Vs6WDFs6Ks6Os6Ss6Us6XNYl4Xk8as6Yp5WCDGhXiLjPtbudpUDHhVrelamEibvGkLDHDFiZkfqFxZ8cDKHhNjHqBUhAjNvAhOpFDEs6as6bs6cs6dDGhiDhiBhiChiAvAhlXDGhVrelaibmEkLDCs6fs7ADGDFvAiDxZkfDCs4Ls7CDEhhGjqUrekgFDCs4Ss7EDEs6es7Bs7Ds7FNbl4Wk8Zs7Gp5WCDGoIh5ShlN8FhiOh5RDLDFiZhqJiDvAkfoOxZlElTDLHhNpFjNjHhXiLLUjPhGDDs7Is7Js7KDDmRjCxfDDLkiXueDFDFiZhqJhjEDEs6Ws7Ms7Ns7ODDh5Di9Ni9KDGhXiLpUmE8FjPDHDFoOhqJhjExLiZDDs7Qs7Rs7SDDqLhXiLDCjCmRDDhhThmGipXDDs7Us7Vs7WDEs7Ls7Ps7Ts7XNhLlrMkwKs7Yp5WCDFhXiLrejPtbDHlGh5ImYj7ftdh5JhCDGremEoIpK8FkLDIDFiDvAxZ7FkffDEs7as7bs7cs7dDI7FtdkBioAh5IlGhtMhCDCs6fs7fDDh7JikPj4eDGkLhkJDkBlGaDCs8Bs8CDDfDFDFlgEjxKjxMh9Mh5JDEhXiLreoIDDs8Es8Fs8GDEs7es8As8Ds8HNiHl4bk-Ds8Ip5WCDEs6Zs7Hs7Zs8JODlnHphZDBs8LDFkMoIDsThNMhsbphZphZphak-JpiDs8Ks8Ms8Nq0Vp5WCDEiGjZmCkIMhiZphZhtFpiHktOpiDpiDpiDs8Pq0VpwUCDEmCkIiWiGMhmaphZhzOpiHkqLpiDpiDpiDs8Rq0VpwUCDFiQkOkW3TjwcDFThSiPOiDDIiZ_flChkNkAhdDoZDDs8Ts8Us8VDCiGhWDETjehIhBDJiQkOkWZjaDkGnZiWDEpzWs8Xs8Ys8ZDCs8Ws8aDFiQkOkWjoSjzMDHhchecoUkRialKDHInDjQHkGhTnPDDs8cs8ds8eDFchcheiamYDE5finTxMqVDDjeielKDEs9As9Bp2Ns9CDDiQkWkODEkGjL-I3cDGIjQhThCtV5UDDs9Es9Fs9GDKh7bh9bhpXhqCh6HjpFh9RhpL9ahrNDGiQkOkWjehIkGDCs9Is9JDEs8fs9Ds9Hs9KNY-Kk9Ts9LpzbCDGnZh3BxVh0dhhQhjLDFhIjehSiPTDJiQkOkW3OZiWimAihTkIDDs9Ns9Os9PDKh2ZhpZhoPhrah-JhtRj8fj9Ai6K_fDJiWiQIhSiPTZjeiGDCs9Rs9SDGh0dhjLhhQhlfnZhqMDCp2Rs9UDDs9Qs9Ts9VNbhjdkxDs9WpzbCDFiQkOkWhIjeDKuHyXkSkAhdhlPj2VtVkdh5YDLIiGiWiQkOkWnGDiDkGhTDDs9Ys9Zs9aDIjqVjrHjqajqWjrIj3Uj5Fi9fDKiQkOkSkAuHyXhdIhcheDCs9cs9dDBuBDChIjeDGiFoechchenODHIZiQiW5fnZkIDEs9fs-As-Bs-CDDs9bs9es-DNhLl4ZkuRs-EpzbCDFZiWiQkOkWDFhSiPThBiDDJkSkAhdhlPyXjaiOkdpZDJjehIIiQkOkWiGhTjODEs-Gs-Hs-Is-JDLjrMj2Pi3ej2HjobirBjocjrNj2QjxEh3bDHiQjOiGZhTiWIDCs-Ls-MDCZiWDDhSiPTDDs9fs-Os-PDDs-Ks-Ns-QNiHl4Yk9Es-RpzbCDEs9Ms9Xs-Fs-SODhuOphZDBs-UDGmCkIiGjZiciWM4FphZkYphak7Bs8bs-Ts-Vs-WqqEpzbCDHuRh4Wh5Fh_Ghqdi9Ui9VDNsW9e0GnZqRsE5C5HhdjajOZnGDCs-Ys-ZDFuRh4Wh5Fh_GhqdDFjehIcxLlKDJhjdhgekFjdiWiQmbkGl4EDDs-bs-cs-dDHsW9e0G5HjraiiCh9ZDMhdjasajUTZsEtInOhSiPkFDDs-frpWs_ADKnbhrej3RjpSjqMliJihOh9Ojtei-FDEmLilALhQDHTkOhIibjOhSiPDDs_Cs_Ds_EDGnGxL4epbsWl0ZDIThSiPjOmLiOZODErpQrqNs_Gs_HDDilAlucluCDFhEkcmLmBvJDFhIsWxLjecDEs_JrpWs_Ks_LDGs-as-es_Bs_Fs_Is_MDFqJLkFjdmCM6OphZitaphaktNs_NpiDpiDs_OrtKpwUCDCiWZDJxVjOhoPhpZnZh3BljDloIlIDEs_Qs-As-Ps_RDFhxLi3bhraj8eioZDMiFnOjakAkShdhTZzRlHiOiJDCs_Ts_UDCs_Ss_VDHhSiPTjOiQkOkWDQhrDi8DhpYhiJh-AhqCh9bh8fh9Rh6HjiC9aj2Gi8EvKjsWDCs_Xs_YDGhSiPTjOxVhoPDHpKmEjPtbhXiLhgFDIHjHiCUkSkAtEtQDDs_as_bs_cDDjchTKDF1HqMmbtEjODErpNs_es_fs-PDDs_Zs_dtgANYizNk9OtgBp7KCDGhSiPTjOiWiDDGuRhhMnbsW5Hh_EDLZ1HmbkSkAhdiQqRtEjOxVDDtgDtgEtgFDE1HmbqMjODBmLDGhSiPTiWZjeDEtgHtgIrpEtgJDHh9Zj6Lj6K5HiiChpXjtSDJhSiPTjOxCkGkSkAhdDCtgLtgMDDtgGtgKtgNNblzTkuOtgOp7KCDEhSiPThBDJiWiQkOZhHjOkWjalIDEtgQpzWs8XtgRDEiQkOkWiGDEhSiPTjODJkGZkSkAhdhWpUjQiWDEp1CtgTtgUtgVDBhHDCZqNDFhWiGVWiWDEtgXtgYtgUtgZDDtgStgWtgaNhLl2CkuZtgbp7KCDFhSiPThZhBDEmAilDiVxYDGhWiM-OnFjtdhjCDIkGZpUnDiWiGhJqODEtgdtgetgfthADJh-RjxVjxejxfi3IjxXkhSi-LjmHDHhSiPTiThVxChJDCthCthDDFnFxR8PvJsVDGhSiPTlKhIhBDJkAkShdjaiQZiWxYjUDEqhUthFthGthHDDqpUp5GtgQDEthBthEthIthJNiHilDk9NthKp7KCDFhVibjXhoLvGDIThSiPOhBhFhZhIDEp_fthMqpUthNDEj4K2Jj5YhmHDGhWThBiRhSiPDHhVibhoLlJkAhdjaDDthPthQthRDChVibDC-HlpKDEthTthUp_fqpUDDthOthSthVNjMh2Pk9JthWp7KCDJiGsEqR3Sh5Mh8f9ailPl2ODJhSiPThBjOOiWhdjeDDsjFthYthZDFh2Uh0UsEiQj9ZDJZiWkSkAhdjOkElvIivHDDsjFthbthcDHhrYkhVh8EjxCjxAjjFjxBDHhSiPTiWjOiDjeDCthethfDDthathdtiANnHizSk9UtiBp7KCDFhSiPTjOiWDHhEjfrJfsSqKjJDJVWXiQZhIIiWjODEtiDqoPtiEtiFDGh6ShldjrWh6RhmBiqWDIfqKhSiPTiWjOcDCtiHtiIDEiJoBibhVDFqK5TrGfmYDEs-Ps-OtiKtiLDDtiGtiJtiMNtBlpLk9HtiNp7KCDHtgCtgPtgcthLthXtiCtiODHiWlIiGjZqJhKofMhscphZkpHphaktMs_WtiPpiDtiQqmcp7KCDDhHnXkaMhsdphZhidpiHkwMpiDpiDpiDtiSqmcpwUCDBjnaDLhdjUkdiVnUkSjakAtVhpQpZDCtiUtiVDIhdkdnUpZh7ckgHtVjaDDtgXpzWtiXDFi4Xi4YjkYjkZi4VDIhdjUkSIhKkdrfsMDCtiZtiaDDtiWtiYtibDFjcrDnNoWmBDHKhfzJh3VinXmDiXDKVWXIpB7ZchFhZjDDEtgXtidtietifDIhxchxXjwBjwLhxDjnbjwEjwJDKjcrDnNoW6ShZhFoDVhBDDtgXtjBtjCDDh3dioFi4aDGzJhfKmDiXwFDIjcnNiUlQxAqYlPODDtjEtjFtjGDDtjAtjDtjHNYiubk9KtjIp1XCDBllbDFiMiEuJhoUikBDJVWXIrYiXmW7ZhFDEtgXtjKtjLtjMDF0GhvN0NkiAhmADJiMhWhoUoDiXIhjCoClEDDtgXtjOtjPDGIVWXlHibDHThBcnBOhZhFDEtgXqpUtjRtjSDDtjNtjQtjTNbi2Mk9LtjUp1XCDCtjJtjVDFhHuYickajZM4GphZphZphakpStictjWpiDtjXqmcp1XCDFjuGh4Xh3foX0GDJnOiFhjbhgHiVrK0byJiiBDDtgXtjZtjaDBtjbDHi4di4ci5Ai3di4Ti4bh3eDMkRhdjUiEatVhCnZiRlOiUrKDCtjdtjeDGmAiVmf9bnUtVDKwKhKjyPjyWjwWhDqZlJ-NjwXDHIsMZiSpfxA1IDEtgXtkAtkBtkCDJtVkdhdjiNh7chpQkAjwakSDIIsMpTqYnPwFllc4TDDtgXtkEtkFDDtjftkDtkGNYhkVkoUtkHp5WCDDkErdnDDNhcheiVmfnPiaiUlPc3LmX4VnBDEtgXtkJpzStkKDEi5Bj6Nh3dh3eDKIpTsMhfKzQuIvYnXwFDLhcheiaiUlPqYrKkblO3LFDDtkMtkNtkODEmfoXltXxeDGpQkErdsMl2Q0bDInXuGvYpThzXjTtIoJDEtgXtkQtkRtkSDDtkLtkPtkTNbljIk7WtkUp5WCDBnXDIh1EijKiTltMi1Ti8ClgUlnJDCtkWtkXDIh8CiqTjvfjwCjwHjvdi4Ii4KDFjtRltNihGh1EhvZDDtgXtkZtkaDIoUuXidh1XlR2BnWoYDLkTjpCsNwHlQjJyFzJhgMhClFDDtkWtkctkdDDtkYtkbtkeNhLlnFkpTtkfp5WCDFZqNh2dubiDDLhvXiAjWoJuPtI7SiYj3Tj3SzODJufrI3DuGpTjQkZ4X4ODEtgXtlBtlCtlDDBhwfDK7StIoJhvXuPiAzO1NahpEDCtlFtlGDDZqNiDDEiOh4XjiSljcDDtgXtlItlJDDtlEtlHtlKNiHiDk6GtlLp5WCDFqNhXiLqLZDGoBlalHlyWibhVDNh_MwblbinBizQkiN3F2dh-frGiMidlKDEtgXtlNtlOtlPDGhlbi7EihPh0ChFySDGqNhXiLyElHibDDtgXtlRtlSDFhpRi4Z-NjkEjkFDGlHoBlaxYibh6QDMlO9YrGiMlKid0TlbuW5ThCqaDDtlUtlVtlWDDtlQtlTtlXNjMlwOk7AtlYp5WCDIDlElDlWiDoXhkV9bDJiZnclVlCoKrNwJxTh3TDDtgXtlatlbDEhwfioGi4Wi4eDNiUlPlOrKiZlCikWqNoOmSlVoKkBDCtldtleDCnXh3fDDFDiDDFqNlEiyPZubDEtgXtmAtmBtmCDDtlctlftmDNnHlSkzGtmEp5WCDGtkItkVtlAtlMtlZtmFODhtOnHDBtmHDIhH2ZuYzbuZnXlaqXM4HphZphZphak1XtjctmGtmItmJqmcp5WCDDmNOicDChahMMhiaphZ_QpiHk6FpiDpiDpiDtmLtmMpwUCDDiOj-Hj4fDMhdjUkdhpQinGlzfloPkSnUiVkAtVDCtmOtmPDJlcmImOkZmQjlE4X4OmPDIhdjakCmJhWkdkAjUDEtmRrhXpzWtmSDFkCmJhWk_AhrWDGsf5KjDlchdjaDErhXpzWtmUtmVDBiODIvY2YhzdijVjpIltDsQrKDCtmXtmYDEtmQtmTtmWtmZDFmNOicjZpcM_NphZkYphakvYtmapiDpiDtmbtmMpwUCDEjE0b7WlvQDKrKnGivWlPqYiUhgMoJ4eiSDDtmXtmdtmeDBtmfDJjyRjyTiqAjyYjhMjoejyXjwYjyLDIhVibkLlJoD9YZtYDCtnBtnCDMjyOjySjuEhlRjvai3B-Yi3DjyQjhLluZjiHDCtmXtnEDDhVibkLDFwQ0BjofrWlvPDChpAODEswCtnGtnHtnIDDtnDtnFtnJDDAuTGNYiiOiuUtnKtnLCDOlFkTrErUnCmDpBxEhtXoR1RlMhgdoaDDtmXqmStnNDChDeDJh6Ch6djiYjnYrEh4GlMjiejqKDEiO0bwejEDDtnPtnQtnRDCiOweDLjsBj2chpVjrejpJjqJhqahqZ0Pkgbj5JDCtnTtnUDFpahwFrUhtXhgdDGiRjOhDehzVwcDDtnTtnWtnXDEtnOtnStnVtnYNblhTk7StnZtnLCDDkFmLnbDDtmXrpEtnbDDiOh6aweDGjSnDjLiQkOkWDJnFvJlJqMsVZxRiGjODDtndtnetnfDEZqNiDlJDDtndtgXtoBDGhXiLoBlHjPqLDHlJjOh2dpXZhWiDDDtmXtoDtoEDDiBIHDIiGjcTsEhBhIjehTDIZjOiWlJiDkOhHiQDEtmXtoGtoHtoIDDnbkFmLDChpR-NDGhrYh8EhxQjS3TiQDDtoKtoLtoMDGtnctoAtoCtoFtoJtoNNhLiGk1NtoOtnLCDHjAuOmKoaldnWtWDImJwRjBhEjJkCTiiTDDtmXtoQtoRDDmJwRkCDEweiOhiM0bDDp2WtoTtoUDFhlOzAhjaoYjVDFmJTzEhEwRDDtmXtoWtoXDCmJwRDHmKoajKtWjVldsUDDtoZp2WtoaDDi3Oj4Mi3PDBtocDFtoStoVtoYtobtodNiHxSk9MtoetnLCDKhWhViblJpWZThBiRhhADDtmXp_ftpADEjhSjhUjhTi3ADCp_ftpCDFj5X2Jj5Wj5ZhrQDDiOwe0bDGhgblJhVZiRhWDDtpEtpFtpGDFhhGhwcj-Kh6Pi3EDDp_ftpIqpUDEtpBtpDtpHtpJNjMh2Pk8TtpKtnLCDKjfrJ3NzGsCizbhJjElvLzEDDtmXqoPtpMDEhwVizczGsCDFjYjKiJxbkJDDtmXtpOtpPDDweiOhiMDDp3ZqoPtpRDDhmBh6ShldDGfwclJzEhgb9YDGhwVhtRhgJrJlvVzGDDtpTtpUtpVDEtpNtpQtpStpWNnHixIkvAtpXtnLCDGtnMtnatoPtoftpLtpYDIOqJpCkMhHofiGhKDDhMhaiKM_OphZigIphak0BtnAtpZpiDtpatpbtnLCDEtYDvaiDDMiZnclVlCkBoJaoKiUkLhgbZDDtmXtpdtpeDFhNkLZubqPDIhVibhClbwboDlKidDDtmXtqAtqBDCtpftqCDHhNkLmYhVibZubDDiJwNjfDDtmXtqEtqFDE8Chqb8BhrODCiJjfDCtqHtqIDHxYhJrLhClbmYi4JDDtmXqoPtqKDDkLmYubDEVWXiODEhVjfhDjADEtqMqoPtqNtqODEtqGtqJtqLtqPDEAuTGhPNYiKk7btqQtqRCDIhNkLmYhVibZhEubDGhDoGiRwDpHsbDLVWXInKiTFiXmW-GHDEtmXtqTtqUtqVDE8C8BhrOhqbDFhDoGiRwDpHDCtqXtqYDIh7Oh7Ph7Nh9Gi6Th4Ui6bi6XDEiOkL8C8BDCtqatqbDFh7Oh7Ph7Nh9Gi6ZDHIF-GiXmWmYkLDDtqdpzWtqeDEtqWtqZtqctqfNbi1Hk7ZtrAtqRCDHjAldjKhvDmKnWhoADHhEsSqfjJk-XiYaDEtmXtqEtrCtrDDIh9Jj4Qh7Qi3Ki3Nj4Bh9Ii3ZDCtrFtqbDFjAldjKhvDmKDCtqXtrHDDh9Jh7Qh9LDHmKnWoaldjKhvDjVDCtrJtrKDEtrEtrGtrItrLNhLxSk8EtrMtqRCDDtqStrBtrNODlsdphZDBtrPDFmNOiKickNDDhaiKhMM_PphZniephaknLtqDtrOtrQtrRtrStqRCDCiKqJDCiKjGM_DphZhicpiHksApiDpiDpiDtrUtrVpwUCDFjfrJzG3NsCDIfcoUrLnGTDuPDDqoPtrXtrYDCiJvQDCuRtfDHjfhVibhJ9HfoUDDtratrbtrcDCtrZtrdDFiJvQwNhgJjkeDFHUhkPhOtTDILhQrUhjXhEkckFjODDtrftsAtsBDIjzdj7Ejzf9Ihkeh7TjsJjzcDHLhjXrUhEkckFjODCtsDtsEDEhjXl3PlmDl2TDEhEkcKzfDDLhQrUDHiJiShzVHUehgJDEtsGtsHtsItsJDCj0ZjzYDFsfi8J5KjfhTDDtsLqoPtsMDEtsCtsFtsKtsNNYlgSkpYtsOpwUBDGkUtFqWqIxJxDDHh-eh-dh_Bh7Rh3XkgOi3QDCtsQtsRDGkUtFxJxDlreljfDLjPpK1Kl4OhgFhXiLnbmEhkMnIDDqoPtsTtsUDFh8MjyNjiAkiYi-GDHiJtQrJxDh1YfiMDCtsWtsXDDtsStsVtsYNblnKktGtsZpwUBDEiJvQwNimZDGiGhWhjUkCmJZDDtsbpzWtscDJhjUhWiGlwF9MlrIh-DhoRimYDDqiSp1CtseDFhqQhqPhqOjmOjmNDHVWXIiGhWhjUDCttAttBDDtsdtsfttCNhLlgTk5EttDpwUBDDtsPtsattEDGiKqJKHUicM2LphZkYpham3GtrettFpiDttGtrVpwUBDDkMqXlaDCiKhMMhiSphZhtDpiHk9FpiDpiDpiDttIttJpwUBDCoBlHDE6UhgPihQjmcDHtSyWhKhXiLifl0NDDttLttMttNDFhXiLqLnIlHDGzRluHigYfhgC5TDGhHjdleLkXlFDDttPttQttRDCttOttSDIhXiLqLnbnIjPlHoRDH3Fh_Mh-flwNj5Lj7YhtfDHhVibqWiUjXhoW4cDDttUttVttWDGjmCjmDi8Ki8Lj2Rj7XDLhXiLjdlHjPqWjXiMDhEnIDCttYttZDBlaDFhXiLqLjPlkSDHxDi0B4ciFiMFrGDDttbttcttdDFhXiLqLnIjdDEtRifqM1FDIljbqAqCpWhBTiUcDDttftuAtuBDEttXttattetuCDCAuTNYilbktVtuDtuEBDJ8EioMinYjkOixQiwdinZh6EkiLDNhXiLcfyIiFlHxOnZjdnOF0cDCtuGtuHDCtQ1aDHhXiLqLjdxOnIjPDGyIcfhSiPTDDtuJtuKtuLDHhpG1bhkblldjvEjvHjvGDHhXiLqLxOnIjPtQDKlmbh1YhZiiAcrJTkUjO7ZDDtuNtuOtuPDEhXiLjdqLDEOThBjODBhEDEyElHhVibDEtuRtuStuTtuUDEtuItuMtuQtuVNbtQktPtuWtuEBDEoBuQlHxYDEiM-OvRiFDMhCwblbjQidlzVoZ0TlJlKaiVDDtuYtuZtuaDDoBuQlHDHhchecrGmYoUiVDJiMxDkU1btQhCjQwblbDDtuctudtueDExD7PkUuWDEtQh2JimC1bDHiMiVhcherGc-HDEthTtvAtvBtvCDDtubtuftvDNhLhVksEtvEtuEBDKoBuQlHhwchhGjqZh6PjmIj_Ej_KDJhFhZOThBnBchI8TDDqpUtvGtvHDIjhQjhWkhajhYjhRjhXjhPi6dDQlHhF5ShVibsakShhEiFh0BnOhChXhTFuIDCtvJtvKDFh7YijOipakiBi5HDJlyZhkbwcloBh0B1biuauBjmBDDthTtvMtvNDC1bimCDGipHi_bjgKjlQjtLi2LDFhXiLh7MxOjPDFhWhFhZhIsaDEtvPtvQtvRtvSDEtvItvLtvOtvTNiHjZk2FtvUtuEBDHhXiLoBlHjdnIqLDIiRoGO7MhwBpHwDhoYDDp_ftvWtvXDH2JirDj5V8D4d-aj5bDHiR8ejjaoGpH7MhoYDJhXiLoBlHjdnIqNhqVhhaDDtvZtvatvbDIj_ZioCipbl3QjmAkgZkgalxVDHoBlHhXiLnIjdhWDDp_ftvdtveDDtvYtvctvfNjMlzMk3ItwAtuEBDHVWXiXmW6AlDDGhDiRoGmUwDpHDHoBuQlHhXiL8Eh2JDDtwCtwDtwEDEoBlHhXiLDJ2IjgLi6Ui6cjybjgW-Ph-Qh4UDCtwGtwHDGIiXpAnKnW-ZDGhDwDpHiRoGmUDFoBlHuQhXiLDIiiXlPpJjJyJjqShEZDEtwJtwKtwLtwMDCiRoGDD6RlyP7ODFFiXmWpAjXDDhVibyEDEtwOtwPtwQtwRDEtwFtwItwNtwSNnHl2AkqHtwTtuEBDGtuFtuXtvFtvVtwBtwUDHkMlaqXjdhKjZicMhsBphZphZphak6TttTtwVpiDtwWttJtuEBDGhXiLqLlHnIjdDHDFkflTlQqF1GDLkbhjPhhf4V-QpXyWzRivOhgCxFDDtwYtwZtwaDRhiDhiBhiChiAvAi6Fi6Ii6Gi6Hi8di8eioLi2Si6Jh7WjsXi3CDMiUDFlPiEkblK8clOxFpXiRDCtwctwdDEhXiLqLjdDEhVlaibvGDFDFiZkfqFDH-HhgalJikSkLoDZDEtwftxAtxBtxCDDhXiLh7MDCs6VtxEDEtwbtwetxDtxFDDAuThPNYlnIk7QtxGtxHBDFZqPjZublLDKDFiZkfjpOiDxZ8cnclEDDtxJtuctxKDEDlDlWlEDGiZnclVlCoKwJDGoBlHuQhXiL8EDDtxMtxNtxODDlHoBuQDD8TmSh-CDHDFlE-QqQlLkfDDtxQtxRtxSDDtxLtxPtxTNbqPk9QtxUtxHBDCtxItxVODi2EYODi2HbDCtxXtxYDEkMqXDsTMhsCphZphZphak4ApiDtxWtxZtxaqmctxHBDEkCmJhWiGDGsf4S5Kimfl1MilBDEqoPpzWtxctxdDLiO-NhpRhxLiQi3chhMj4Wj4ZhhaimGDJfzRjfjEhuFhgeZiShVDDqoPtxftyADMhoRhxe9Mh-DjpHllNh-Lj9Lh6NjmTh3UkhRDHiJjYkJIjasfveDCtyCtyDDEjYjKkJ6aDD3NzGsCDIuPTiMhwKrRDnGijVDEtyFtyGqoPtyHDKjmQjmRjmPjmLhxUhqQh6Qh6RhqPhqODLlKrLhClJiMTiEhcheZlbDCtyJtyKDFtxetyBtyEtyItyLDEvNiKjZicMhmSphZhibphanhHtyMpiDpiDtyNttJpwUBDibpwVpxPpyep0ap0dp5Ep6Op6Rp6Up_IqgbqgeqiaqkCqmaqmdqmfqoaqqFqqIqtBqvJqxFqxIqxKqyOqzCqzcq0Tq0Wq2Cq3bq4Sq6cq8Xq_Fq_HrgRriOriPrjKrlQrlSrofrpCrrXrtLrtOrwLrxPryLryNryer4Gr7Or-QsgfsjBsjEslMsnasqdsqfsvWswSsxLsyHs0Zs1Vs3Us3Ws6Hs8Os8Qs8Ss-Xs_PtiRtiTtjYtmKtmNtmctpctrTtrWttHttKtwXtxbtyOPQtyPpiDtyQpiDDCJiIM_FphZhsfpiHkwDpiDpiDpiDpwSpwTtySBDDJGpMM2TphZhnEphakvfpxLpiDpiDpxMpxNtyUCDCJpMNYizfk9apyKtyWENbi1Mk8VpyZtyWEDEKhEkch3QDDuWmjLl7dDEpxQtyZtyapzWDEuWmBvJqYDFIiXhVibhgeDEpxQpzdtyctydDCtybtyeNhLn4Ln3RtyftyWEDDtyXtyYtzAM0YphZhtHphanjDpxatzBpiDpycpydtyWBNYivbk4GpzatySENbiyek5bp0EtySENhLlwHk5Ap0TtySEDDtzDtzEtzFM4AphZkraphakoGpzNtzGp0Xp0Yp0ZtySBMhiVphZk0LpiHk1YpiDpiDpiDp0bp0ctySBNYlpWk7Dp1WtySENbi0VkuWp2CtySENhLivdkuSp2UtySENiHizMksMp3EtySENjMlvck9Wp3WtySENnHlvek1Up4GtySENtBlmSkzTp4TtySEN4flvbkyDp4ftySEDItzJtzKtzLtzMtzNtzOtzPtzQMhsHphZphZphakwCp1JtzRpiDp5Cp5DtySBNYlvakvWp5VtySENbizLk0ep6GtySEDCtzTtzUMhmUphZphZphakyZpiDtzVp6Lp6Mp6NtySBM_GphZhzNpiHk4WpiDpiDpiDp6Pp6QtySBM6DphZhmfpiHk6PpiDpiDpiDp6Sp6TtySBDDJpMuDNYizFk0Up7XtzZENbixNk0Xp8EtzZENhLxSkxGp8btzZENiH9UksWp9JtzZENjMlqAk6Op9btzZENnHsUk3Ap-KtzZENtBiKk6Qp-VtzZEN4fiyVkwcp_DtzZEDDj2Ai9Ij2DDHrXxGrReoiah9VnaDCt0Ct0DDElmNrHloci7JDCnMijdDGrXxGrRnah9ViqBDDt0Ft0Gt0HDCt0Et0INhublxHnhat0JtzZBN9LlvdkwJp8OtzZEDDl_cl_fmjVDGrXxGrRtOhjDIDCt0Mt0NDErRxGrXoobDCjfivPDGh2WlwVo7AhgTh0YfDEp6Vt0Pt0Qt0RDCt0Ot0SDBpMNixVovenhbt0Tt0UENixXk-Tk6Kp7JtzZEDMtzatzbtzctzdtzetzft0At0Bt0Kt0Lt0Vt0WMhsIphZkYphak6Ip6ft0XpiDp_Gp_HtzZCNYlyckxUp_dtySENblzNkrNqgKtySENhLlzUkzIqgWtySEDDt0Zt0at0bMhsJphZigAphak6Mp_Qt0cpiDqgZqgatySBM6EphZiuLpiHknSpiDpiDpiDqgcqgdtySBDDh2AwLhjKDDqgfqhHt0fDFwLkiJjvRi7Yi8bDCqhKt1BDFnJLhQl5IrUDEqgfqhNqhOt1DDDt1At1Ct1EDDJwf4JNYokXn3Zt1Ft1GENbixAkyLqhat1GENhLlwLkvdqiIt1GENiHlwKkvcqiVt1GEDHrA6ThkaqKzdmFpfDEvDrEhnVzUDDqgft1Lt1MDEzUhrWioUh4HDCqhKt1ODCt1Nt1PNjMn_DnkEt1Qt1GBDFt1Ht1It1Jt1Kt1RMhsKphZksUphak6NqhGt1SpiDqiYqiZt1GBNYl5Kk5WqjDtySENblrCk2fqjOtySENhLluAkyYqjbtySEDDt1Ut1Vt1WMhsLphZkqMphakmVpiDt1XqjfqkAqkBtySBDBJNYl2Bk2Uqkdt1ZENbimDk2WqlZt1ZENhLlwAk2XqlLt1ZENiHljSk2TqmHt1ZENjMlpek2VqmVt1ZEDFt1at1bt1ct1dt1eMwBphZk1VphanlOqkQt1fpiDqmYqmZt1ZBM6FphZhiepiHk6ApiDpiDpiDqmbqmctySBM8HphZhsepiHkwOpiDpiDpiDqmeqmctySBDCJydNYigZkxXqnUt2DENbi1UktJqoNt2DENhLiKktcqoWt2DENiHlkNkwTqnet2DEDEt2Et2Ft2Gt2HM4BphZm2LphakpMqnKt2IpiDqoZqmct2DBDEhgPivTi4DjmbDEifyWtSmbDEp3Yqobt2Kt2LDErLilVilWqRDEp3Yt2NqpAqpBDCt2Mt2ODHhSiPThBilWsEqRDGikAizKyWiftRltcDDp3Yt2Qt2RDE4dirE2J-aDGikAizKyWqRsEltcDCt2Tt2UDCt2St2VDDwfpMydNYo4Om6et2Wt2XEDFhVibvGpWh0JDIiVjIcidiMlbjQhCDDp3Yt2Zt2aDEhmHirGjrCisADGjIlbiyRidlJhCDCt2ct2dDCt2bt2eNbh2PnvQt2ft2XEDChWh2LDEp3Yt2Zt3BqpVDDhVvGpWDFIVWXuHDEp3Yt3DqpXt3EDD2Jh9Uh9TDDOiRh2LDGjakAhdkSiOpZDDt3Gt3Ht3IDDt3Ct3Ft3JNhLo4JnvRt3Kt2XEDDt2Yt3At3LM2UphZmxTpham6Et2Pt3MpiDqqDqqEt2XCDEhVibhJ3ADGrLilVqRhgPivTphODE4N0RifrJDEp3Zt3Ot3Pt3QDBt3RDIhSiPThBilWsEqRrLDH4N1MrJ0R3Ah0eikADDp3Zt3Tt3UDEh7el_dl_e0PDCjfhwUDFTsEqRrLhBDDt3Wt3Xt3YDCt3Vt3ZNYovbn2Yt3at2XEDEhVibhJ9HDDp3Zt3ct2aDHlwVh2Wh0YixZh2Gh2FtPDGjFhVmYhJjQlbDDp3Zt3et3fDCt3dt4ANbovcm7Ft4Bt2XEDDhWZvEDEp3Zt3ct4DqpVDDhVibhJDEp3Zt4FqpXt3EDCt4Et4GNhLovdnvDt4Ht2XEDDt3bt4Ct4IDEiKjZIicM8IphZmxSphanmBt3St4JpiDt4KttJt2XCM6GphZk0QpiHk2KpiDpiDpiDqqGqqHtySBDCJ6PNYlnSkvJqqat4NENbh1Ok3BqrIt4NENhLlybkxEqrSt4NENiHhoMkzWqsHt4NENjM8Vk4XqsQt4NENnHi1Yk1Eqsat4NENtB7OkoJqrct4NEDHt4Ot4Pt4Qt4Rt4St4Tt4UM4CphZphZphakuGqqTt4VqseqsfqtAt4NBNY-Kk5OqtTtySENbl5Ak4aqtftySENhL2Ck9bquNtySENiHlhDk9BqubtySENjMlofkuTqvFtySEDFt4Xt4Yt4Zt4at4bM6HphZphZphakpXqtFt4cpiDqvIqqHtySBDDJG_RNYlwUk7Uqvct4eENbrHk5QqwHt4eENhLxSksRqwTt4eENiHllXk9XqxAt4eEDFiAjWxelf2aDEoP6RkPlMDEVWIpBDEqmSt5Dt5Et5FDEhhLqThhKhiHDEiAjWxelfDCt5Ht5IDCt5Gt5JNjMh3GnzBt5Kt4eEDEhWvE3R5YDFhITjehZlKDEVWIjFDEqmSt5Mt5Nt5ODEhWiQkOkEDEhIThZhFDDt5Ht5Qt5RDCt5Pt5SNnHoiVm7Ct5Tt4eEDDZqPhoIDEOTh2NhBDFsan4XmSihPn-FDEqmSt5Vt5Wt5XDDmgXl7BmheDGZqPhWFDmSDCt5Zt5aDCt5Yt5bNtBosQmxet5ct4eEDHt4ft5At5Bt5Ct5Lt5Ut5dM4DphZigKphak0bqvQt5epiDqxDqxEt4eBM6IphZhtGpiHktApiDpiDpiDqxGqxHtySBM6JphZhnBpiHk0VpiDpiDpiDqxJqkBtySBNYluTkuPqxdtySENbluLkuIqyJtySEDCt6Ct6DMhsMphZkYphak0cqxRt6EpiDqyMqyNtySBMhsNphZkydphakuEqyfpiDpiDqzAqzBtySBMhsOphZigHphakwRqzZpiDpiDqzaqzbtySBMhsPphZksSphakrCq0QpiDpiDq0Rq0StzZBMkkXphZkxKpiHk9GpiDpiDpiDq0Uq0VtySBNYl1bk0Yq1QtySENblrAkqEq1ctySEDCt6Kt6LMhsQphZkYphakmBq1Et6Mq2Aq2Bq0VtySBNYihEklIq2et1ZENblJkyQq3Kt1ZENhLilNkxaq3Vt1ZEDDt6Ot6Pt6QMhmVphZnzFphak0aq2Qt6Rq3Zq3aq0Vt1ZBDCJGMhzFphZkyTphan1Uq4PpiDpiDq4Qq4Rt6TBNYiyLk7Mq5JtySENbliGk4Yq5ZtySENhLivRktaq6JtySENiHqQkqFq6WtySEDEt6Vt6Wt6Xt6YMycphZhmdphakxbq4Xt6Zq6aq6bqxHtySBDCJuDNYpPk8Nq7Jt6bENbiyck8Uq8Bt6bENhLivZk7Oq8Tt6bENiHlYk5Rq7Tt6bEDHnAqd5J9FrOiA2aDCt0Ct7ADHnAqd5J9FrO2X2aDCt0Ft7CDCt7Bt7DNjMlxHn1At7Et6bBDFt6ct6dt6et6ft7FM0ZphZhmbphaksYq7Ct7GpiDq8WqzBt6bCNY-Kk4Pq9JtySENbhpOk4Nq9VtySENhLl5Bk4Uq-CtySENiHhjdk5Yq-TtySENjM2Ck4bq_AtySEDFt7It7Jt7Kt7Lt7MMzXphZhmcphak2Lq8et7NpiDq_Dq_EtySBM_IphZhtApiHkuFpiDpiDpiDq_GqqEtySBNYiwEk9Aq_atySENbtZk8drgItySEDCt7Qt7RMxdphZkYphak5Nq_Nt7SrgPrgQp6NtySBNYixFkyPrhGt1ZENb3CkwSrhUt1ZENhLxfk2RriKt1ZEDDt7Ut7Vt7WMzYphZkrDphakxVrgXt7XpiDriNq0Vt1ZBM6KphZhmepiHkwApiDpiDpiDq_Gq0VtySBNYigdkxYribtySENbizRkxfrjGtySEDCt7at7bMhmWphZphZphak5HpiDt7cpiDrjJqqEtySBNYllLk9ZrkBtySENbrNkvarkNtySENhLi1ekyRrketySENiHlzAk9CrlJtySEDEt7et7ft8At8BMhmXphZphZphaktZrjSt8CrlOrlPqqEtySBM8JphZhtEpiHksDpiDpiDpiDrlRp0Zt6TBNYizPk8RrmUt6TENbkEk7LrnDt6TENhLxSkzBrnYt6TENiHl1Ok-HroFt6TENjMqQk4TroYt6TEDFt8Ft8Gt8Ht8It8JMzZphZhnAphaktfrmBt8Krodroep0Zt6TEM4EphZk1JpiHktQpiDpiDpiDrpArpBt6TBNYizOktFrpYt6TENbiwRk7TrqIt6TENhLiwZkzMrqVt6TENiHljRkuXrrFt6TENjMlmAk7HrrTt6TEDFt8Nt8Ot8Pt8Qt8RM8KphZitZphak3CrpHt8SpiDrrWrpBt6TBNYl4Vk8ArsTt6TENblrBk6frtGt6TEDCt8Ut8VM_JphZkrZphakpWrrft8WpiDrtJrtKt6TBMhzIphZk1PpiHkqJpiDpiDpiDrtMrtNt6TBNYhlEk3ZruSt6TENbhwYk7Prudt6TENhLiyWk8MrvLt6TENiHnCk7ervXt6TENjMiwIktbrwHt6TEDFt8Zt8at8bt8ct8dMhsRphZphZphakpVruAt8epiDrwKrpBt6TBNYimHk7Irwct6TENbltOkpLrxIt6TEDCt9At9BMhsSphZphZphakwNpiDt9CrxNrxOrtKt6TBM8LphZkqIphakxcryFpiDryHryIryJt6TBMhsTphZkrUpiHkpapiDpiDpiDryMp0Zt6TBM_KphZkYphakvCrycpiDpiDrydqzbt6TBNYl0TkuMrzXt6TENbl1Ek5Pr0It6TENhLlhVk9Vr0Yt6TENiHi0IiuVr1Et6TENjMxSkzCr1Tt6TENnHl5HkuYr2Dt6TENtBljUk9Ir2Pt6TEN4flrFk8Cr3Bt6TENhubluMkuNr3Rt6TEN9LqQk8Hr3et6TEDKt9Ht9It9Jt9Kt9Lt9Mt9Nt9Ot9Pt9QM_LphZigDphakwIrzHt9Rr4Dr4Er4Ft6TENYlnek7cr5Ft6TENbiwOk7Nr5Ut6TENhLixYk7fr6Gt6TENiHl1Gk1Wr6Wt6TENjMlnEk7Kr7Ht6TEDFt9Tt9Ut9Vt9Wt9XM_MphZigBphakrYr4Wt9Yr7Lr7Mr7Nt6TBNYk-dk7ar7et6TENbhpAkzAr8Ot6TENhLlLk3dr9Ct6TENiHqSkoDr9Nt6TENjMlvYk8er9ct6TENnHlEkxFr-Kt6TEDGt9at9bt9ct9dt9et9fM6LphZkrTphakmCr7St-Ar-Or-PqqEt6TBNYiyFk5er_Ct6TENbi1ZkyUr_at6TENhLiuXk8WsgIt6TENiHi0OkzKsgZt6TEDEt-Ct-Dt-Et-FMhsUphZigCphaksQr-Ut-Gsgdsgep0Zt6TBNYl2Kk8YshTt6TENbimHk8PsiBt6TENhLigck9YsiOt6TENiHl0Mk7dsibt6TEDEt-It-Jt-Kt-LMhsVphZkrSphakxZshHt-MsifsjAp6Nt6TBMhiYphZkqZpiHk8GpiDpiDpiDsjCsjDt6TBNYlgfkweskDt6TENblkbkyVskQt6TENhLikek-IslFt6TEDDt-Pt-Qt-RMhsWphZkYphakyBsjRt-SslJslKslLt6TBNYl3Fk-GsmBt6TENbivekuVsmVt6TENhLl1Fk7EsnFt6TENiHlLkvLsnWt6TEDEt-Ut-Vt-Wt-XMhmYphZk6Wphak6eslUt-YpiDsnZslLt6TBNYi2Fk7YsoUt6TENbk_Nk8DspFt6TENhLpIk8SspUt6TENiHlqBk9dsqAt6TENjMludkuasqMt6TENnHlhWk6dsqZt6TEDGt-at-bt-ct-dt-et-fMhsXphZkvMphak6BsoCt_ApiDsqcsjDt6TBMhzJphZigLpiHkwUpiDpiDpiDsqep0Zt6TBNYiydksKsrYt6TENbiyGk5GssGt6TENhLi1AkqKsset6TENiH0KktXstPt6TENjMl0Ukyfstct6TENnHl0ek2esuNt6TENtBlpDk2Psudt6TEN4fhuVkyEsvPt6TEDIt_Dt_Et_Ft_Gt_Ht_It_Jt_KM6MphZh_fphaktesrGt_LsvTsvUsvVt6TBM8MphZiuGphakuAswOpiDswQswRp6Nt6TBM6NphZkzaphak6UsxHpiDsxJsxKpydt6TBMhsYphZkzOphak7VsyFpiDpiDsyGp0Zt6TBNYnCk8Bsybt6TENbhjZk7JszLt6TENhLlrQkveszZt6TENiHljTk8Os0Ft6TENjMkFk8Fs0Vt6TEDFt_Qt_Rt_St_Tt_UMhsZphZkzLphak2MsyQt_VpiDs0YrpBt6TBMhzKphZkqWphaklKs1RpiDs1Ts1Up6Nt6TENYljHkzZs2Yt6TENbl4ck4Os3Ot6TEDCt_Yt_ZMhmZphZk1DphakuDs2Ft_as3Ss3TrtKt6TEMklEphZkqbpiHk7XpiDpiDpiDs3VryJt6TBNYlak0Cs4Vt6TENbhtfktds5It6TENhLljQkrKs5Ut6TENiHoIk2Qs6Dt6TEDEt_dt_et_fugAMhsaphZphZphaklFs4HugBpiDs6GryJt6TBNYl4Xk8as6Yt6TENbl4Wk8Zs7Gt6TENhLlrMkwKs7Yt6TENiHl4bk-Ds8It6TEDEugDugEugFugGMhsbphZphZphak-JpiDugHs8Ms8Nq0Vt6TBMhiZphZhtFpiHktOpiDpiDpiDs8Pq0VtySBMhmaphZhzOpiHkqLpiDpiDpiDs8Rq0VtySBNY-Kk9Ts9LtySENbhjdkxDs9WtySENhLl4ZkuRs-EtySENiHl4Yk9Es-RtySEDEugLugMugNugOM4FphZkYphak7Bs8bugPs-Vs-WqqEtySBM6OphZitaphaktNs_NpiDpiDs_OrtKtySBNYizNk9OtgBtySENblzTkuOtgOtySENhLl2CkuZtgbtySENiHilDk9NthKtySENjMh2Pk9JthWtySENnHizSk9UtiBtySENtBlpLk9HtiNtySEDHugSugTugUugVugWugXugYMhscphZkpHphaktMs_WugZpiDtiQqmctySBMhsdphZhidpiHkwMpiDpiDpiDtiSqmctySBNYiubk9KtjIt1ZENbi2Mk9LtjUt1ZEDCugcugdM4GphZkYphakpSticugepiDtjXqmct1ZBNYhkVkoUtkHt1ZENbljIk7WtkUt1ZENhLlnFkpTtkft1ZENiHiDk6GtlLt1ZENjMlwOk7AtlYt1ZENnHlSkzGtmEt1ZEDGuhAuhBuhCuhDuhEuhFM4HphZhtBphak1XtjcuhGtmItmJqmct1ZBMhiaphZ_QpiHk6FpiDpiDpiDtmLtmMtySBM_NphZkYphakvYtmapiDpiDtmbtmMtySBNYiiOiuUtnKt1ZENblhTk7StnZt1ZEDFhDwciRejODEtnTpxQuhMpyMDDhDwciRDEpxQpyMuhOtnRDCuhNuhPNhLn9InkTuhQt1ZENiHiGk1NtoOt1ZENjMixIkvAtpXt1ZENnHxSk9Mtoet1ZENtBh2Pk8TtpKt1ZEDHuhKuhLuhRuhSuhTuhUuhVM_OphZigIphak0BtnAuhWpiDtpatpbt1ZBNYiKk7btqQt1ZENbi1Hk7ZtrAt1ZENhLxSk8EtrMt1ZEDDuhYuhZuhaM_PphZiuIphaknLtqDuhbtrQtrRtrSt1ZBM_DphZhicpiHksApiDpiDpiDtrUtrVtySBDHtrZtrdtxetyBtyEtyItyLNYlgSkpYtsOt6TENblnKktGtsZt6TENhLlgTk5EttDt6TEDDuhfuiAuiBDFvNiKqJjZicDDiKjGhMM2LphZhibphanhFuheuiCpiDuiDuiEt6TBMhiSphZhtDpiHk9FpiDpiDpiDttIttJtySBNYilbktVtuDtySENbtQktPtuWtySENhLhVksEtvEtySENiHjZk2FtvUtySENjMlzMk3ItwAtySENnHl2AkqHtwTtySEDGuiHuiIuiJuiKuiLuiMMhsBphZphZphak6TttTuiNpiDtwWttJtySBNYlnIk7QtxGtySENbqPk9QtxUtySEDCuiPuiQMhsCphZphZphak4ApiDuiRtxZtxaqmctySBDibtyTtyVtzCtzHtzItzStzWtzXtzYt0Yt0dt0et1Tt1Yt2At2Bt2Ct2Jt3Nt4Lt4Mt4Wt4dt5ft6At6Bt6Ft6Gt6Ht6It6Jt6Nt6St6Ut6at7Ht7Ot7Pt7Tt7Yt7Zt7dt8Dt8Et8Lt8Mt8Tt8Xt8Yt8ft9Dt9Et9Ft9Gt9St9Zt-Bt-Ht-Nt-Ot-Tt-Zt_Bt_Ct_Mt_Nt_Ot_Pt_Wt_Xt_bt_cugCugIugJugKugQugRugaugbugfuhHuhIuhJuhXuhcuhduiFuiGuiOuiSQuiTpiDtyQpiDRinEPDBuiVDEmVufpDpPSufkwYSmVk6LDCuiYuiZDDQkQNTmNh_UuiWphZphapiHk4VkvHuiXuiapiDuibCRlxAPDBuidDDhwAicnXSnXklVDBujADDAQNThvfmnZuiephZpiHpiHknXk-BuifujBpiDujCCR5EPDBujEDC1JzaS1JkyODBujHT5EisRujFphZpiHphakuHphZujGujIpiDujCCR1JPDBujKDE5EpInDiKS5EkvXDBujNT1JisSujLphZpiHphakxOkvbujMujOpiDujCCRliPPRliRzSRllFzSDDujQujRujSDEucvMsczCThtZmnaujTphZpiHpiHk-Ak9cujUpiDpiDujCCRllHPDBujWDD4Y8ZjdS8Zk5BDBujZThjSmnbujX4UpiHpiHkmNkmLujYujapiDujCCRmVPDBujcDFmNzDsPLsDSmNk4SDBujfDCiyUluEDEQkQuVNTmVkkBujdphZphaphak9fk9DujeukAukBukCCRliaPDBukEDFmVsPnDpchKDBliZDDQuVNTzDmocukFphZpiHpiHk8JphZukGpiDukHukICRixOPRkPzSDCukKukLDELmVzDofSLklYDBukOTsPkkCukMphZphapiHk2ZkxTukNukPpiDuibCRLPDBukRDFqJsPHUsDSsPksdS4LklXDCukUukVTLkkDukSphZpiHphak9ekycukTukWpiDuibCRsDPRkXzSDCukYukZDFofLhRHUSofkmdDBukcTsDkkEukaphZpiHphak4QksaukbukdpiDuibCRhndPRlnAzSDCukfulADEsDyOhRmVSsDkzcDBulDTofmodulBphZpiHpiHkoEknWulCulEpiDujCCRkrMPRllGzSDCulGulHDEhjS4Yjd_TShjSk5CDBulKT8ZmoeulIphZpiHpiHkpFkrLulJulLpiDujCCR_TPDBulNDDmV8ZiiDT_TmofulO4UpiHphakqNphZulPpiDpiDujCCRlsaPDBulRDD9PyLsAThvKmpAulSphZpiHpiHk6HphZulTpiDpiDujCCRiKPDBulVDEvNhkXiG9ISvNkobS9IkvDDCulYulZTiKmpBulWphZpiHphaklJphZulXulapiDujCCRivcPDBulcDFiKqXOiGnDSiKkvEDBulfTvNmpFuldphZphapiHkxRkqTuleumApiDukICRufPDBumCDFmN1TuLpPnDSmNkwXDBumFTufmpGumDphZpiHphak3DkvIumEumGpiDukICRlwdPDBumIDGyR1X1YhkXichTS1Xk0FS1Yk0GSick0KDDumLumMumNTuLmpHumJphZpiHpiHkoQphZumKumOpiDujCCRlxFPDBumQDExPpCuLISxPk0SDBumTTyRmpIumRphZpiHpiHk6CphZumSumUpiDujCCRlwZPDBumWDE1YuL1ZhHS1YkpQSuLk0ISlekvVDDumZumaumbT1XmpJumXphZpiHpiHkpdphZumYumcpiDukICRlwbPDBumeDF1XuLleiemCS1XkqdSuLk0HShkXkqVDDunBunCunDT1YmpKumfphZpiHpiHk4DphZunAunEpiDujCCRlwcPDBunGDEiKvNuL1ZS1YkqUDBunJThkXmpLunHphZpiHpiHk3JphZunIunKpiDujCCRihaPDBunMDGuczCschtahtZzMSsckqGDBunPTvMmpMunNphZpiHpiHk3bphZunOunQpiDujCCRlhRPDBunSDEvMhtZzCzMSvMkqQDBunVTscmpCunTihapiHpiHkxWphZunUunWpiDujCCRzaPDBunYDEhJ9c9dITzampDunZhvapiHphaknVphZunapiDpiDujCCRhvaPDBuncDEhJ9dzahvYT9cmpEundphZpiHpiHkpbphZunepiDpiDujCCRliSPDBuoADEucvMzM9VTihbisVuoBphZpiHpiHklHphZuoCpiDpiDujCCRIPDBuoEDFiXhNzayOhJSiXk4fShJkmaDCuoHuoITImpNuoFphZphaphak5ZkmZuoGuoJpiDukICRhJPDBuoLDE9c9dzaISIksbDBuoOThJmpOuoMphZpiHphakpcphZuoNuoPpiDujCCRlxCPDBuoRDDichvfvNDBlxBThwAmpPuoSphZpiHpiHk4HphZuoTpiDuoUujCCRliFPDBuoWDDpI1J3ESpIkoKDBuoZT_bmpQuoXphZpiHpiHkuUphZuoYuoapiDujCCRiXPDBuocDEIzaFkNSIk4eSFkmYDCuofupATiXisWuodphZpiHphaknCphZuoeupBpiDukICRyOPDBupDDEofIhRmVDDikeluPluOTyOmpRupEphZphapiHk6JkpeupFpiDupGujCCRhRPDBupIDELsDKofThRkkGupJphZpiHphak8XkoSupKpiDpiDuibCRlkKPDBupMDFKhGlLqSOTpOmpSupNphZpiHpiHk6VkvZupOpiDpiDujCCRrYPDBupQDD1TIicTrYisXupRphZpiHphakybphZupSpiDpiDujCCRoaPDBupUDDwXmVsASwXkvQDBupXToampVupVmVpiHphakuCphZupWupYpiDujCCRiyCPDBupaDFicpPnDImVSickmKDBupdT1TmpWupbphZphapiHksfphZupcupepiDujCCRilQPDBuqADF1TuLpDpChwAS1TkwbSyQk4KSuLk0JDDuqDuqEuqFDBigMTicmpXuqBphZpiHpiHkoPkyNuqCuqGuqHujCCRinUPDBuqJDDoa3EISoak4JDBuqMTwXmpYuqKphZpiHpiHksem-UuqLuqNpiDujCCRlsZPDBuqPDFsAhkL9PhvK9QTyLmpZuqQphZpiHpiHk7RkpfuqRpiDpiDujCCRlsRPDBuqTDFyLhvK9QsA1TT9PmpauqUphZpiHpiHkuKphZuqVpiDpiDujCCRpPPDBuqXDEpDnDpcmNSnDkmXSpckmWDCuqauqbTpPkkHuqYmVphaphaklfphZuqZuqcpiDuibCRh2CPDBuqeDFpPpCmNuLwLSpCk5DDBurBTpDisYuqfphZpiHpiHk8QphZurAurCpiDukICRzUPDBurEDEwLpcpPmNSwLkoFDBurHTzUmpTurFmVpiHphakmTphZurGurIpiDujCCRwLPDBurKDEzUpcpPmNSzUkmMDBurNTwLh_XurLmVpiHphak5SphZurMurOpiDuibCRpcPDBurQDFnDpPzUwLzDSpPknaDBurTTpcmpUurRphZpiHphak9RphZurSurUpiDujCCR9VPRlmJzSRqBzSDDurWurXurYDFqVhTHUIT9VmpburZphZpiHphak5TphZurapiDpiDujCCRhTPDBurcDFKzN1Z9CqJS9Ck0WDBurfThTmqAurdphZpiHphakndklLureusApiDukICR9CPDBusCDDhTKsGShTkuBDBusFT9CmqBusDphZpiHphaknbphZusEusGpiDujCCRKPDBusIDGhG1ZvbpEkakMShGknIDBusLTKkkKusJphZphapiHk2dkldusKusMpiDuibCRlxGPDBusODEKhTzN1XSzNk5FDBusRT1ZmqCusPphZpiHpiHklaphZusQusSpiDujCCRl1KPDBusUDCpEKSpEknZDBusXTvbmqDusVphZpiHpiHk7GphZusWusYpiDujCCRlyNPDBusaDCvbKSvbk1CDBusdTpEmqEusbphZpiHpiHk7CphZuscusepiDujCCRlwEPDButADFuczCvMhGhtaSuck4EDButDTzMmqFutBphZpiHpiHksJphZutCutEpiDujCCRkMPRhvM0ARiyN0ADDutGutHutIDFKkalaqXjPSjPkmOSuZkoWShKknNSjdkmQDEutLutMutNutODCikUikTTkMmqGutJphZphapiHkmSk3autKutPutQukICRjPPDButSDEkMKnSmESkMksVDButVTjPmpcutTphZpiHpiHkleksButUutWpiDujCCRkaPRhtb0ADCutYutZDEKkMlLleSqJkqSDButcDBliUDEQkQhzQNTkakkIutaphZphapiHkzXkwdutbutduteutfCRyBPDBuuBDEIiGKhNSpIkqOSiGkqDShuCkqCDDuuEuuFuuGTyBmpduuCphZpiHphakqAphZuuDuuHpiDujCCRtKPDBuuJDDD9VvMDBi1PTtKkkJuuKphZpiHpiHk5dkvKuuLpiDuuMukCCRhuCPDBuuODDiGzNyBSyBkqBDBuuRThuCmpeuuPphZpiHpiHk-KphZuuQuuSpiDujCCR9IPDBuuUDDiKpOvNSiKkvFDBuuXT9ImpfuuVphZpiHphakoaphZuuWuuYpiDujCCRnDPDBuuaDFpCpPpcjZvESpPkpCSpCkpBDCuuduueTnDmqHuubphZphaphak4dphZuucuufpiDujCCRlxDPDBuvBDEnDpDyRjZSpDknASnDkyKDCuvEuvFTpCmqKuvCphZpiHpiHktKphZuvDuvGpiDujCCRvEPDBuvIDDimenDjZTvEisZuvJmVpiHphak3UphZuvKpiDpiDujCCRl1ePDBuvMDEvEnDsPpcTimemqLuvNmVpiHpiHksIphZuvOpiDpiDujCCRhNPDBuvQDDIHUSHkzUSUk2HDCuvTuvUThNmqMuvRphZpiHphak8ckxPuvSuvVpiDujCCRHPDBuvXDEUhNLISUkmbShNkyWDCuvauvbTHmqNuvYphZpiHphakmJphZuvZuvcpiDukICRUPDBuveDEHhNL6VSHknPShNkyXS6VknQDDuwBuwCuwDTUmqOuvfphZpiHphakmFphZuwAuwEpiDujCCRiGPDBuwGDFjZ4amCkIiKSjZkzDSyBkzEDCuwJuwKTiGkkLuwHphZphaphak5VphZuwIuwLpiDuibCRhKPDBuwNDEnDzDxNkMSkMkmPDBuwQThKmqPuwOphZphapiHk3GkpGuwPuwRpiDukICR4aPDBuwTDDjZiGISjZksPDBuwWT4amqIuwUphZpiHpiHkuQphZuwVuwXpiDujCCRjZPDBuwZDF4aiGnDqXOS4aksNSiGksODCuwcuwdTjZmqJuwaphZphapiHkrbphZuwbuwepiDujCCRiWPDBuxADDlIsTkISlIkrODBuxDDBljZTiWmqQuxBphZpiHphak0ZphZuxCuxEuxFujCCRlIPDBuxHDEiWFkNijPSiWkrPDBuxKTlImqUuxIphZpiHphak8IphZuxJuxLpiDukICRltaPDBuxNDEyeDlLiWSDknESyekpRDCuxQuxRTsTkkOuxOphZpiHpiHkzYphZuxPuxSpiDuibCRlpTPDBuxUDDlIkNicTijPmqVuxVigMpiHphak5aksZuxWpiDpiDujCCRFPDBuxYDFkNDhGiXlISDkpASkNksHSiXklcDDuxbuxcuxdTFmqWuxZphZpiHphak2cphZuxauxepiDujCCRwGPDBuyADFFDlIiXhGSFkpKSDk0dDCuyDuyETkNisauyBphZphapiHk8fkzSuyCuyFpiDukICRhGPDBuyHDEKFxPyQSKknYDBuyKThGmqXuyIphZpiHpiHkmRphZuyJuyLpiDujCCRilRPDBuyNDEicxPkNpDSxPk4LSick4MDCuyQuyRTyQmqYuyOphZpiHpiHk4Bm-TuyPuySpiDujCCRilSPDBuyUDFyRimQyQiXhGSyRk0RSyQknBDCuyXuyYTxPmqZuyVphZpiHpiHk3MphZuyWuyZpiDujCCRDPDBuybDEFkNsTtKSFknDSkNksGSsTknFDDuyeuyfuzATDkkMuycphZpiHphak8KphZuyduzBpiDuibCRlwJPDBuzDDEhJ9cxPhvYT9dmqRuzEphZpiHpiHk5KphZuzFpiDpiDujCCRlLPDBuzHDGqSsTleieOhGSqSk6ZSOknKSlekvTDDuzKuzLuzMDEl4Bl4AinLl4CTlLh_YuzIphZpiHpiHkrcphZuzJuzNuzOuibCRqSPDBuzQDFlLsTieKpOSlLk2aDBuzTDEl3Zl3ai1al3bTqSkkNuzRphZpiHpiHkrdphZuzSuzUuzVukCCRliTPDBuzXDEvMsczMzCThtamqSuzYphZpiHpiHk4IphZuzZpiDpiDujCCRl0fPDBuzbDCxPyRTimQmqTuzcilSpiHphak4RphZuzdpiDpiDujCCRkFPDBuzfDDjdqJLSjdktIDBu0CTkFisbu0A4UpiHphakzNphZu0Bu0DpiDujCCR4UPDBu0FDFLjdkFkahTSkakqRDBu0ITqJmqau0GphZpiHpiHk9Pk3Hu0Hu0JpiDujCCRjdPDBu0LDEkF4YqJkMSkMklRS4YklPSkFktHDDu0Ou0Pu0QTjdmqbu0M4UpiHphakmGphZu0Nu0RpiDujCCRljPPDBu0TDELUjdqJSUkrIDBu0WT6Vmqcu0UphZpiHphakwQphZu0Vu0XpiDujCCRljNPDBu0ZDEqJLjd_TDBljOTiiDmqdu0aphZpiHpiHkmephZu0bpiDu0cujCCR4YPDBu0eDDjd8ZhjSSjdklQDBu1BT4Ymqeu0f4UpiHphak5MphZu1Au1CpiDujCCRqVPDBu1EDEzN9V4WhkLTqVmncu1FphZpiHphakwLphZu1GpiDpiDujCCRlwaPDBu1IDEqVhTK1ZS1Zk3SDBu1LTzNmndu1JphZpiHpiHk7FkpOu1Ku1MpiDukICRlpCPDBu1ODDwXpIqVT3Emneu1PphZpiHpiHk3FphZu1QpiDpiDujCCRpIPDBu1SDE_b3E1JyBSyBkqPS_bk6SDCu1Vu1WTpImnfu1TphZphapiHkwHkmfu1Uu1XpiDukICRlsYPDBu1ZDEsAyLqVkIThkLmoAu1aphZpiHpiHk1KphZu1bpiDpiDujCCRucPDBu1dDEzCvMzMihbSzCk3WSzMk3XDCu2Au2BTucmoBu1ephZpiHphak3fphZu1fu2CpiDujCCRliQPDBu2EDEucscvMzMSucklGDBu2HTzCmoCu2FphZpiHpiHk6cphZu2Gu2IpiDujCCR4WPDBu2KDFkIleiemCODDlkTlkUlkVT4WmoDu2LphZpiHphaktSphZu2MpiDu2NujCCROPDBu2PDEhHlLmCjZShHknJSlekoeSlLk6bSieknMDEu2Su2Tu2Uu2VDCh2OlzDTOh_Vu2QphZpiHphak3EphZu2Ru2Wu2XuibCRmCPDBu2ZDEkIleiGOSkIkxAShHkxMSlekxLDDu2cu2du2eDDhIhoMltETmCh_Wu2aphZphapiHkwBphZu2bu2fu3AuibCRkIPDBu3CDFmC9QsA4WiWSmCkxNSiekoCDCu3Fu3GDEibhoJ9RikJTkImoEu3DphZphapiHk0DphZu3Eu3Hu3IujCCRlsSPDBu3KDEkIsA9PyLT9QmoFu3LphZpiHpiHk4CphZu3MpiDpiDujCCRlsTPDBu3ODEyLhkL9Q9PTsAmoGu3PphZpiHpiHk3RphZu3QpiDpiDujCCRlePDBu3SDFiekakI1YjCSiekoBShHkodSOkocSlLkvSSmCkofS1XkvRDGu3Vu3Wu3Xu3Yu3Zu3aDDnRixMlpXTlekjXu3TphZpiHpiHkuJphZu3Uu3bu3cuibCRiePDBu3eDFleqSlLkI4WSlekvUSkIkxBSOkoADDu4Bu4Cu4DDCl2Ji1KTiekjYu3fphZpiHphak0EphZu4Au4Eu4FuibCRlwIPDBu4HDEhJ9c9dOThvYmoHu4IhvapiHpiHk3KphZu4JpiDpiDujCCRh1ePDBu4LDEqXlahKkMSqXkzRSlakqfDCu4Ou4PTxNmoIu4MphZpiHpiHkoMm-Su4Nu4QpiDujCCRihePDBu4SDElaxNkMjZSlakqeSxNkrBDCu4Vu4WTqXmoKu4TphZphapiHkyCphZu4Uu4XpiDukICRlaPDBu4ZDFqXkMmEsGxNSqXkoNSxNklWDCu4cu4dTlamoLu4aphZpiHpiHktYphZu4bu4epiDukICRsGPDBu5ADF9CmEnSpKoISmEk1RSnSk1GSpKk0fSoIklSDEu5Du5Eu5Fu5GDClyLlyMTsGmoMu5BphZpiHpiHk2GphZu5Cu5Hu5IujCCRoIPDBu5KDEhjQjCkMsGShjQklTSjCknHSsGklUDDu5Nu5Ou5PToImoNu5LphZpiHpiHknUkpNu5Mu5QpiDujCCRlkWPDBu5SDEoIKjChGSoIklbDBu5VThjQmoOu5TphZpiHpiHknTk3cu5Uu5WpiDujCCRjCPDBu5YDEoIleIHSoIknGDBu5bDChwGlyUTjCisTu5ZphZpiHphak2SkzVu5au5cu5dujCCRmEPDBu5fDFnSsGpKlakMSnSkoOSsGk1SSpKk1TDDu6Cu6Du6EDCi0Li0MTmEmoPu6AphZpiHpiHkpJphZu6Bu6Fu6GujCCRnSPDBu6IDEmEsGpKoISmEk1HSsGk1ISpKk1FDDu6Lu6Mu6NDCi0ClyaTnSisUu6JphZpiHphakwVk6Xu6Ku6Ou6PujCCRpKPDBu6RDEmEnSsGkMSsGk2DSnSk2BSmEk2CDDu6Uu6Vu6WDClzalzbTpKmoJu6SphZpiHphak3eknOu6Tu6Xu6YujCCRhHPDBu6aDGuYyeuZnX2ZOSlekoXSOkoYSmCkoVDDu6du6eu6fDChzXlgDThHmoQu6bphZphapiHkuLphZu6cu7Au7BukICRliBPDBu7DDEhvGhHuG1TShvGklNDBu7GThtWmoXu7EphZpiHpiHk2OphZu7Fu7HpiDujCCRlqdPDBu7JDEhtWhHuGyfShtWkvGDBu7MThvGmoYu7KphZpiHpiHk2NphZu7Lu7NpiDujCCRigbPDBu7PDEhH4Mzb4LS4MkmcDBu7SDCivEk_fT2ZmoZu7QphZpiHpiHk3QphZu7Ru7Tu7UujCCRlgAPDBu7WDEhHuY4MuGSuYk5JS4Mk5IDCu7Zu7aTzbmoau7XphZpiHpiHk8LphZu7Yu7bpiDujCCRk_ePDBu7dDEhH2ZzbyfS2ZkmUSzbk4cDCu8Au8BT4Mmobu7ephZpiHpiHk5UphZu7fu8CpiDujCCRk_bPDBu8EDFhHyeuZzbKSzbk3YSyekrGSuZkrEDDu8Hu8Iu8JDBk_cTuYkjeu8FphZpiHpiHk5cphZu8Gu8Ku8LuibCRk_dPDBu8NDEuYuZsTnXSuZktBSsTkyJSuYktDDDu8Qu8Ru8STyekjfu8OphZpiHpiHk2bphZu8Pu8TpiDuibCRn6VPDBu8VDFyeuYhtPkMkaSkMkmASyektCShtPktTSuYkrFDEu8Yu8Zu8au8bDBigaTuZkkAu8WphZpiHpiHkzJphZu8Xu8cu8duibCRk_aPDBu8fDEuZhHyf4LSuZktUDBu9CThtPmoRu9AphZpiHpiHk3LphZu9Bu9DpiDujCCRk_ZPDBu9FDDuGhH2ZSuGk3TSLk3NDCu9Iu9JT4LmoSu9GphZpiHpiHk-CphZu9Hu9KpiDujCCRuGPDBu9MDE4LhHnX9ES4Lk3ODBu9PTuGmoTu9NphZpiHpiHk3VphZu9Ou9QpiDujCCR9EPDBu9SDDuGyf5IS5IkmEDBu9VT9EmoUu9ThHpiHphakmIphZu9Uu9WpiDujCCRlgBPDBu9YDEnX5RhH4MTyfkjcu9ZphZpiHpiHk5XphZu9apiDpiDuibCRnXPDBu9cDEyfhHuG5RS5Rk3PShvfkoZDCu9fu-ATnXmoVu9dphZpiHpiHk2YphZu9eu-BpiDujCCRl2GPDBu-DDDyfnX5ISnXkneS5IknfDCu-Gu-HT5Rkjdu-EhHpiHpiHklMphZu-Fu-IpiDuibCR5IPDBu-KDEyf9E5RnXS9EkpES5RkpDDCu-Nu-OT5ImoWu-LhHpiHphakmDphZu-Mu-PpiDujCCDkKuicujDujJujPujVujbukDukJukQukXukeulFulMulQulUulbumBumHumPumVumdunFunLunRunXunbunfuoDuoKuoQuoVuobupCupHupLupPupTupZupfuqIuqOuqSuqWuqdurDurJurPurVurbusBusHusNusTusZusfutFutRutXuuAuuIuuNuuTuuZuvAuvHuvLuvPuvWuvduwFuwMuwSuwYuwfuxGuxMuxTuxXuxfuyGuyMuyTuyauzCuzGuzPuzWuzauzeu0Eu0Ku0Su0Yu0du1Du1Hu1Nu1Ru1Yu1cu2Du2Ju2Ou2Yu3Bu3Ju3Nu3Ru3du4Gu4Ku4Ru4Yu4fu5Ju5Ru5Xu5eu6Hu6Qu6Zu7Cu7Iu7Ou7Vu7cu8Du8Mu8Uu8eu9Eu9Lu9Ru9Xu9bu-Cu-Ju-QUoxMmVzaIrYKZljWLqV4WhVhHDDhifhnDNVmlHjGljMk4Zu-TCVmlIhahakyeu-TCVmlJoQlmIkxeu-TCVmlKiNlvZklZu-TCVmlLiKiKklOu-TCVmlMhMlmUkySu-TCVmlNoFlySkncu-TCDHu-Uu-Vu-Wu-Xu-Yu-Zu-aQpiDu-Ru-Su-bDBkQTmNisRuiWphZphapiHk4VkvHuiXuiapiDu-dBDCQNThvfphZuiephZpiHpiHknXk-BuifujBpiDu-fET5EphZujFphZpiHphakuHphZujGujIpiDu-fET1JphZujLphZpiHphakxOkvbujMujOpiDu-fEThtZphZujTphZpiHpiHk-Ak9cujUpiDpiDu-fEThjSphZujX4UpiHpiHkmNkmLujYujapiDu-fETmVh_UujdphZphaphak9fk9DujeukAukBu-dBTzDphZukFphZpiHpiHk8JphZukGpiDukHu-fETsPisSukMphZphapiHk2ZkxTukNukPpiDu-dBTLisbukSphZpiHphak9ekycukTukWpiDu-dBTsDkjSukaphZpiHphak4QksaukbukdpiDu-dBTofphZulBphZpiHpiHkoEknWulCulEpiDu-fET8ZphZulIphZpiHpiHkpFkrLulJulLpiDu-fET_TphZulO4UpiHphakqNphZulPpiDpiDu-fEThvKphZulSphZpiHpiHk6HphZulTpiDpiDu-fETiKphZulWphZpiHphaklJphZulXulapiDu-fETvNphZuldphZphapiHkxRkqTuleumApiDu-fETufphZumDphZpiHphak3DkvIumEumGpiDu-fETuLphZumJphZpiHpiHkoQphZumKumOpiDu-fETyRphZumRphZpiHpiHk6CphZumSumUpiDu-fET1XphZumXphZpiHpiHkpdphZumYumcpiDu-fET1YphZumfphZpiHpiHk4DphZunAunEpiDu-fEThkXphZunHphZpiHpiHk3JphZunIunKpiDu-fETvMphZunNphZpiHpiHk3bphZunOunQpiDu-fETscphZunTihapiHpiHkxWphZunUunWpiDu-fETzaphZunZhvapiHphaknVphZunapiDpiDu-fET9cphZundphZpiHpiHkpbphZunepiDpiDu-fETihbphZuoBphZpiHpiHklHphZuoCpiDpiDu-fETIphZuoFphZphaphak5ZkmZuoGuoJpiDu-fEThJphZuoMphZpiHphakpcphZuoNuoPpiDu-fEThwAphZuoSphZpiHpiHk4HphZuoTpiDuoUu-fET_bphZuoXphZpiHpiHkuUphZuoYuoapiDu-fETiXphZuodphZpiHphaknCphZuoeupBpiDu-fETyOphZupEphZphapiHk6JkpeupFpiDupGu-fEThRisVupJphZpiHphak8XkoSupKpiDpiDu-dBTpOphZupNphZpiHpiHk6VkvZupOpiDpiDu-fETrYphZupRphZpiHphakybphZupSpiDpiDu-fEToaphZupVmVpiHphakuCphZupWupYpiDu-fET1TphZupbphZphapiHksfphZupcupepiDu-fETicphZuqBphZpiHpiHkoPkyNuqCuqGuqHu-fETwXphZuqKphZpiHpiHksekueuqLuqNpiDu-fETyLphZuqQphZpiHpiHk7RkpfuqRpiDpiDu-fET9PphZuqUphZpiHpiHkuKphZuqVpiDpiDu-fETpPisWuqYmVphaphaklfphZuqZuqcpiDu-dBTpDphZuqfphZpiHpiHk8QphZurAurCpiDu-fETzUphZurFmVpiHphakmTphZurGurIpiDu-fETwLkkFurLmVpiHphak5SphZurMurOpiDu-dBTpcphZurRphZpiHphak9RphZurSurUpiDu-fET9VphZurZphZpiHphak5TphZurapiDpiDu-fEThTphZurdphZpiHphakndklLureusApiDu-fET9CphZusDphZpiHphaknbphZusEusGpiDu-fETKisXusJphZphapiHk2dkldusKusMpiDu-dBT1ZphZusPphZpiHpiHklaphZusQusSpiDu-fETvbphZusVphZpiHpiHk7GphZusWusYpiDu-fETpEphZusbphZpiHpiHk7CphZuscusepiDu-fETzMphZutBphZpiHpiHksJphZutCutEpiDu-fETkMphZutJphZphapiHkmSk3autKutPutQu-fETjPphZutTphZpiHpiHkleksButUutWpiDu-fETkaisYutaphZphapiHkzXkwdutbutduteu-dBTyBphZuuCphZpiHphakqAphZuuDuuHpiDu-fETtKh_XuuKphZpiHpiHk5dkvKuuLpiDuuMu-dBThuCphZuuPphZpiHpiHk-KphZuuQuuSpiDu-fET9IphZuuVphZpiHphakoaphZuuWuuYpiDu-fETnDphZuubphZphaphak4dphZuucuufpiDu-fETpCphZuvCphZpiHpiHktKphZuvDuvGpiDu-fETvEphZuvJmVpiHphak3UphZuvKpiDpiDu-fETimephZuvNmVpiHpiHksIphZuvOpiDpiDu-fEThNphZuvRphZpiHphak8ckxPuvSuvVpiDu-fETHphZuvYphZpiHphakmJphZuvZuvcpiDu-fETUphZuvfphZpiHphakmFphZuwAuwEpiDu-fETiGisZuwHphZphaphak5VphZuwIuwLpiDu-dBThKphZuwOphZphapiHk3GkpGuwPuwRpiDu-fET4aphZuwUphZpiHpiHkuQphZuwVuwXpiDu-fETjZphZuwaphZphapiHkrbphZuwbuwepiDu-fETiWphZuxBphZpiHphak0ZphZuxCuxEuxFu-fETlIphZuxIphZpiHphak8IphZuxJuxLpiDu-fETsTisauxOphZpiHpiHkzYphZuxPuxSpiDu-dBTijPphZuxVigMpiHphak5aksZuxWpiDpiDu-fETFphZuxZphZpiHphak2cphZuxauxepiDu-fETkNphZuyBphZphapiHk8fkzSuyCuyFpiDu-fEThGphZuyIphZpiHpiHkmRphZuyJuyLpiDu-fETyQphZuyOphZpiHpiHk4Bm-DuyPuySpiDu-fETxPphZuyVphZpiHpiHk3MphZuyWuyZpiDu-fETDh_YuycphZpiHphak8KphZuyduzBpiDu-dBT9dphZuzEphZpiHpiHk5KphZuzFpiDpiDu-fETlLkjUuzIphZpiHpiHkrcphZuzJuzNuzOu-dBTqSkjWuzRphZpiHpiHkrdphZuzSuzUuzVu-dBThtaphZuzYphZpiHpiHk4IphZuzZpiDpiDu-fETimQphZuzcilSpiHphak4RphZuzdpiDpiDu-fETkFphZu0A4UpiHphakzNphZu0Bu0DpiDu-fETqJphZu0GphZpiHpiHk9Pk3Hu0Hu0JpiDu-fETjdphZu0M4UpiHphakmGphZu0Nu0RpiDu-fET6VphZu0UphZpiHphakwQphZu0Vu0XpiDu-fETiiDphZu0aphZpiHpiHkmephZu0bpiDu0cu-fET4YphZu0f4UpiHphak5MphZu1Au1CpiDu-fETqVphZu1FphZpiHphakwLphZu1GpiDpiDu-fETzNphZu1JphZpiHpiHk7FkpOu1Ku1MpiDu-fET3EphZu1PphZpiHpiHk3FphZu1QpiDpiDu-fETpIphZu1TphZphapiHkwHkmfu1Uu1XpiDu-fEThkLphZu1aphZpiHpiHk1KphZu1bpiDpiDu-fETucphZu1ephZpiHphak3fphZu1fu2CpiDu-fETzCphZu2FphZpiHpiHk6cphZu2Gu2IpiDu-fET4WphZu2LphZpiHphaktSphZu2MpiDu2Nu-fETOh_Vu2QphZpiHphak3EphZu2Ru2Wu2Xu-dBTmCh_Wu2aphZphapiHkwBphZu2bu2fu3Au-dBTkIphZu3DphZphapiHk0DphZu3Eu3Hu3Iu-fET9QphZu3LphZpiHpiHk4CphZu3MpiDpiDu-fETsAphZu3PphZpiHpiHk3RphZu3QpiDpiDu-fETlekjTu3TphZpiHpiHkuJphZu3Uu3bu3cu-dBTiekjVu3fphZpiHphak0EphZu4Au4Eu4Fu-dBThvYphZu4IhvapiHpiHk3KphZu4JpiDpiDu-fETxNphZu4MphZpiHpiHkoMm-Fu4Nu4QpiDu-fETqXphZu4TphZphapiHkyCphZu4Uu4XpiDu-fETlaphZu4aphZpiHpiHktYphZu4bu4epiDu-fETsGphZu5BphZpiHpiHk2GphZu5Cu5Hu5Iu-fEToIphZu5LphZpiHpiHknUkpNu5Mu5QpiDu-fEThjQphZu5TphZpiHpiHknTk3cu5Uu5WpiDu-fETjCphZu5ZphZpiHphak2SkzVu5au5cu5du-fETmEphZu6AphZpiHpiHkpJphZu6Bu6Fu6Gu-fETnSphZu6JphZpiHphakwVk6Xu6Ku6Ou6Pu-fETpKphZu6SphZpiHphak3eknOu6Tu6Xu6Yu-fEThHphZu6bphZphapiHkuLphZu6cu7Au7Bu-fEThtWphZu7EphZpiHpiHk2OphZu7Fu7HpiDu-fEThvGphZu7KphZpiHpiHk2NphZu7Lu7NpiDu-fET2ZphZu7QphZpiHpiHk3QphZu7Ru7Tu7Uu-fETzbphZu7XphZpiHpiHk8LphZu7Yu7bpiDu-fET4MphZu7ephZpiHpiHk5UphZu7fu8CpiDu-fETuYkjZu8FphZpiHpiHk5cphZu8Gu8Ku8Lu-dBTyekjau8OphZpiHpiHk2bphZu8Pu8TpiDu-dBRigaPDBvjATuZkjbvjBphZpiHpiHkzJphZu8Xu8cu8du-dBThtPphZu9AphZpiHpiHk3LphZu9Bu9DpiDu-fET4LphZu9GphZpiHpiHk-CphZu9Hu9KpiDu-fETuGphZu9NphZpiHpiHk3VphZu9Ou9QpiDu-fET9EphZu9ThHpiHphakmIphZu9Uu9WpiDu-fETyfisTu9ZphZpiHpiHk5XphZu9apiDpiDu-dBTnXphZu9dphZpiHpiHk2YphZu9eu-BpiDu-fET5RisUu-EhHpiHpiHklMphZu-Fu-IpiDu-dBT5IphZu-LhHpiHphakmDphZu-Mu-PpiDu-fEDkKu-eu_Au_Bu_Cu_Du_Eu_Fu_Gu_Hu_Iu_Ju_Ku_Lu_Mu_Nu_Ou_Pu_Qu_Ru_Su_Tu_Uu_Vu_Wu_Xu_Yu_Zu_au_bu_cu_du_eu_fvgAvgBvgCvgDvgEvgFvgGvgHvgIvgJvgKvgLvgMvgNvgOvgPvgQvgRvgSvgTvgUvgVvgWvgXvgYvgZvgavgbvgcvgdvgevgfvhAvhBvhCvhDvhEvhFvhGvhHvhIvhJvhKvhLvhMvhNvhOvhPvhQvhRvhSvhTvhUvhVvhWvhXvhYvhZvhavhbvhcvhdvhevhfviAviBviCviDviEviFviGviHviIviJviKviLviMviNviOviPviQviRviSviTviUviVviWviXviYviZviavibvicvidvievifvjCvjDvjEvjFvjGvjHvjIvjJvjKWoxLn4KrYKZljWL4WhHDChnCNVphZjGljMk4ZvjNEVphZhahakyevjNEVphZoQlmIkxevjNEVphZiNlvZklZvjNEVphZiKiKklOvjNEVphZhMlmUkySvjNEVphZoFlySkncvjNEDHvjOvjPvjQvjRvjSvjTvjUQpiDvjLvjMvjVDCAMM_FphZnqHpiHnwTpiDpiDpiDp0bqzbvjXBDDicIpEM2TphZiuCpiHntRpiDpiDpiDvjZqzbvjXBDFl-LonWiiLl6Ul6TDHlZl6Dl6CmkOmDyKvTDCvjbvjcDCl8RmhTDFmDyKh1HvTyNDFlZfF0HjIDDvjevjfvkADCoZkRDCiMiEDEhWmDyKhADEpzWvkCvkDvkEDDvjdvkBvkFOFohAphZOFo9ZphZDCvkHvkIDDicpEmVMkkPphZphZphansWvkGpiDvkJvkKqzbvjXCDFioTipeiqCl7YirVDIlQi1IhkRfch0b1BlrDDCvkMvkNDEl8dmhEl_LmhDDFcflQqZ8dDD2DlZhADDvkPvkQvkRDDjyfjzTmhBDEi8amFufrVDCvkTvkUDDvkOvkSvkVNYouSnxIvkWvjXBDCsZhxfDHjXhzWqMmbkLhgPihQDDp3evkYvkZDDsZ-ShrBDFomNolYqZsEqRDHjXqMo9diwFtUhvRhIDEvkbp3YvkcvkdDDhrBmiFmiEDGfThBpWjXhSDCvkfvlADDvkavkevlBNbo4InkKvlCvjXBDBsZDIhwP0FhvChufh3MhnXh6cyHDCvlEvlFDFhqfhmEhrAh-cjzIDJ0O0F4TmFijJkb8fjEhNDCvlHvlIDCvlGvlJNhLi0Vn2evlKvjXBDDvkXvlDvlLDDIhKicMiscphZphZphankNpiDvlMpiDvlNp6NvjXCDE7dkOkW3cDFsZ-Sl8Zxb3TDGjIidlKkR-cnFDDvlPvlQvlRDCsZ-SDCrVjXDEhWjDtZsSDEvlTp2GvlUvlVDCvlSvlWNYivdn3bvlXvjXBDDsZ-S2DDFjAldjVuOmKDFjBqfiYwRhnJDErVmFiEIDEvlZvlavlbvlcDDjBiYpGDDrVhImFDEvlTp3AvlevlfDCvldvmANbizMnlPvmBvjXBDEsZ3T7d2HDHh7XhqYltApUinJiwNn7YDFhVibqWpH1LDDvmDvmEvmFDDsZxbmhMDDhVibteDCnFhodDEiVZkGiTDEvmHvmIvmJvmKDEmkTl9MmkSisIDCibhVDCiJqWDDIiyAjQDEvmMvmNvmOvmPDDvmGvmLvmQNhLn_VnuBvmRvjXBDEsZ3T-SxbDGhoJikJkIhI7dkODFhSiPjOlKnGDDvmTvmUvmVDE3TjzJmhCmgfDFhIjeTOiDDCvmXvmYDCvmWvmZNiHpgIm4fvmavjXBDEvO0LqQ0ODEnNjcmDh7ADGiElVnciZIVDEp6BvmcvmdvmeDBDDExbl6e-SsZDHnclViZiElOlColODDvnAvnBvnCDDlEqQvODFiFvRoenNjcDEoCImWKDEvnAvnEvnFvnGDDvmfvnDvnHNjMizLnzGvnIvjXBDFvlYvmCvmSvmbvnJODozRjMDBvnLDFImCkIjZDMisdphZphZphamtSpiDvnKvnMvnNp6NvjXCDEsZ2Ii6WVDEalGhBTDDjT5ciMDEvnPrxavnQvnRDBvnSDFifrP7b4R3GDC2DhmEDDrxavnUvnVDBvnWNYoiXntWvnXvjXBDD2IsZ2DDEifrP7b4RDDhAHnJDErxavnZvnavnbDBvncNboiWntVvndvjXBDD2DsZ2IDElfiDao8BDEmDuSvTyKDEqmSvnfvoAvoBDDqT-Pl7ADDalGjCDDvoDvoEvnfDCvoCvoFNhLo7PnvWvoGvjXBDDvnYvnevoHDDIicscMisephZphZphanlBvnTvoIpiDvoJqzbvjXCDFpYvchxGioSl7VDGjXhIhHhvRhgchCDCvoLvoMDDwdirA-bDGpYvchRkXsDkTDCvoOvoPDCpYvcDEhKqZhgP_YDEjXhIqMhHDDvoRvoSvoTDDvoNvoQvoUOFo0ephZDBvoWDFyOIofhRhKMh_ZphZphZphan3dvoVpiDvoXvoYpwTvjXCDFmjAmjel7QogEmjdDGhK5DjTjFiD7ADCvoavobDHhOl1Dh2RhnaojKl6KrZDClAlRDGVX2GhlUhKDDDvodvoevofDEhOrZl1Dh2RDCyTilZDFiRmGl3RhDjCDDvpBvpCvpDDDvocvpAvpEOFozDphZODo6SphZDCvpGvpHDEqSiXDhKMkkQphZphZphanzNvpFpiDvpIvpJqqEvjXCDDFDkNM0YphZksFpiHn0fpiDpiDpiDvpLp6NvjXBDIhhTl8AoOi1Bhnfhvemb7VDDqgfqrBvpNDFigTnawLhlGzUDDqgfqrBvpPDCvpOvpQNYizFnpEvpRvjXBDFh-Yj_Jj_NirZmjWDIkbjIiUiyYkRtOpQnKDCvpTvpUDEh-YirZj_NmhKDEhnfhve7VmbDCvpWvpXDCvpVvpYNb7DmtLvpZvjXBDDDxZ5SDFh7AirXmbhnfhveDDrgBvpbvpcDDiXmWDDE7VmbhnfhveDFoiFlEjJosfiFDDvpevpfvqADCvpdvqBNhLiwEn2IvqCvjXBDFpAxZ5SoXmkcDGtJsJIiFmFhwSDDvqEvpfvqFDEFpAxZoXDDhEsScDDmAoEl7WDEvqHvqIvqJvlEDCvqGvqKNiHtZn2HvqLvjXBDF-firWl7el8I6YDImb7VhnfjJmDyKiElVDCvqNvqODDFDiXDEjJiazfn8QDHhrLinel6dlrNyKh1HvTDDvqQvqRvqSDCvqPvqTNjMorbn0QvqUvjXBDFvpSvpavqDvqMvqVOFphRYOFozPhLODo2IhLOFphMiHOFoxAjMDFvqXvqYvqZvqavqbDFFDiXyQkNMhzBphZkYphamtBpiDvqWvqcvqdqzbvjXCDFhnfi1Dhve7VmbDB7DDDiXpAxZDErhWvqfvrAvrBDBvrCDEpQivAiufqYDD2Dh-YirZDHhAHeuKoJzQhODDvrEvrFvrGDEhgDiqJiqKipGDEwFi0RhzfKDGue1a9fivIi0eqaDDvrIvrJvrKDCvrHvrLNYo5Cn2TvrMvjXBDBiXDBmWDDjycj8Kl-TDD7NlQhgLDEvrOvrPvrQvrRDCmWiXDEjyfjzTl7XmgdDFi8amFufrVmWDDvrTvrUvrVDEjycj8KmjBmgcDGlQhwDiudigWiUfDF-Zh-Yj_JVXDDvrXvrYvrZDDvrSvrWvraNbozQn2VvrbvjXBDG0FhvChwPhufo2Uh6cDCvlEvrdDFhqfhmEhrAjzIh-cDI0O8fkbijJ0F4TmFlkYDCvrfvsADCvrevsBNhLooVm7BvsCvjXBDDvrNvrcvsDOFoldphZDBvsFDEyQiciXIMhzCphZk0OphanhGvrDvsEvsGvsHqzbvjXCDBhhFDEhAHiwYinHDHiU7N5CnPmGivWl0CDDvsJvsKvsLDBvsMDC2GhhYDGmTo8ZhxVhoC_BhhFDCvsOvsPDCl8HmhHDEhoChxV_BhhFDCvsRvsSDEhxVhoCmT_BDCvsUvsJDDvsQvsTvsVNYohNmtPvsWvjXBDGhGmZi5MhjIolChtNDCvsYvsJDDmhIl8JmZDDoMh0O-fDF7NiUlP9Z5CDDvsavsbvscDCvsZvsdNbozZm3RvsevjXBDDuKiCocDEwOrNloSoJDEoMh0OlsO-fDDiaiX7NDEvtAvtBvtCvtDDDuKiCwODEpAhGiXh0ZDDvtFvtGvsJDCvtEvtHNhLosanhBvtIvjXBDDienRjeDFiXjFnZpAkEDDvtKvtLvsJDBvtMNiHn9Um0FvtNvjXBDC1QivUDFpAkbKiXhFDDhhF_BhxVDDvtPvtQvtRDBvtSNjMvUm6bvtTvjXBDD1crTnSDFjFiXkdnUiRDChhF_BDDvtVvtWvtXDBvtYNnHuNm6ZvtZvjXBDGvsXvsfvtJvtOvtUvtaOFohLphZDBvtcDFFhGHkapEMisfphZnjPphannVvsNvtbvtdvteq0VvjXCDChDoGDCaODGh1Z8QjRuJjQhgBDErhWvuAvuBvuCDE9WhY0ShvQDEFhnSmGmWDExTiZlVlCDD9OjUpZDEvuEvuFvuGvuHDCvuDvuIDEa-dkBtdDCjT5cDGzLtajChWhmPoJDErhbvuKvuLvuMDD8Q4Z7RDDOjCoUDErhWvuOvuKvuPDDhClGhgBDCatGDErhWvuRrhXvuSDClO4ZDEoJtazLjCDErhWvuUrhYvuVDEvuNvuQvuTvuWNYxfntdvuXvjXBDDFiXmWDDOhZo1UDIpZhdjarfjUkdhnTkSDHiRoGhbahrbsShDDEvuZvuavubvucDEh0RiRoGhDDCOaDGiuajRo1dhkbn5Mh1ZDErhWvuevufvvADCvudvvBNbo2dnmKvvCvjXBDFmiDh4Ql8MisGn9LDGiU0ODhDnPlKDDvvEvuZvvFDCFmWDIfijEh0cpX5GmTo8HhlBDDvvHrkQvvIDBhiRDFOahDtGlKDDrhWvvKvvLDDvvGvvJvvMNhLi1enqdvvNvjXBDEFiXmWmGDFjBk-RoJiiItaDJhmDwY3PpVjYjKmKxHwWDDvvPvvQvvRDBvvSNiHigdnlQvvTvjXBDD9NizZo1WDCvvHvvVDFh5ThxOkgWmkHl_IDIid3CrfnPzdhwMhlBoDDCvvXvvYDGxKikRiyOorPorNh1ADIhwMhlBivfiuY3Cid-Jn4BDDrhWvvavvbDDvvWvvZvvcNjMizZnlCvvdvjXBDEh6BjjAjjJl8aDHflQjXhIlKoJhbDCvvfvwADFhf1R6fpaioXDGlQlThIhbiRjXDDoJFmGDEvwCpwXvwDvwEDCvwBvwFNnHowYnuMvwGvjXBDGwElgHnfkUtH0MDGxI5F6X1Fhodn_XDDrhIvwIvwJDCwElgHDFiWqEoMFoiADGuHjaiexIlyAhodDDvwLvwMvwNDCvwKvwONtBizRnmHvwPvjXBDF9Wl1chvQijUmkWDFFmGhnSmWtcDK5G7PlC6W-LkUh2anG0ehgADDvwRvwSvwTDBvwUN4fogSmtEvwVvjXBDIvuYvvDvvOvvUvvevwHvwQvwWOFoyephZDBvwYDEFOkNDMhzDphZkqYphanlavuJvwXvwZvwap6NvjXCDBl5MDE9Ol-OjUpZDDvwcvuGvwdDGsItHrHzTl6SpGDFhofnfhjRohFfDDvwcvwfvxADIhqchxdl9HsdhuSomOn5Ql9IDFDnfpGtHqADCvxCvxDDFqWsbigUlmKojIDI9Nl9TooIkBo7cogBl_NmgCDDvnAvxFvxGDEvwevxBvxEvxHOFozAphZODn5CphZDCvxJvxKDEDsTkNtKMh_aphZitYphanpTvxIpiDvxLvxMq0VvjXCM_GphZkwapiHn2EpiDpiDpiDp6Pp6TvjXBDGiAvS_dhuJhwHjWDEwK5Q0RouQDELmDnChlFDEp6VvxPvxQvxRDBvxSNY9UnoOvxTvjXBDHkRakBzLjIhjDtGDDp6VqgfvxVDBvxWNbpPnyPvxXvjXBDDkDjSmhQDG-ch-BkRjIamXDDp6VvxZvxaDBvxbNhLlYnySvxcvjXBDBvfDGnOhjbhgHhzd2Yn_ODIhdjUjakdinGkZlcmIDDvxevxfvyADDOThBDCkCmJDB2DDEp6VvyCvyDvyEDCvyBvyFNiHo3fnyRvyGvjXBDFjAlduO6ejVDDiYqf9DDDp6VvyIvyJDCj4SldDBjBDEjDsSmJwRDEp6VvyLvyMvyNDCvyKvyONjMxSnyNvyPvjXBDFvxUvxYvxdvyHvyQDEmNpDpCufM6DphZkwWphanzApiDvyRpiDvySqmZvjXBDELkHnJhQDHcvHfmBvJoWmLDEp6VvyUpzdvyVDEvHmBvJcDDmDnChlFDEvyUpzdvyXvyYDCvyWvyZDELmNKpEM6EphZigAphanybvyapiDpiDvybqgavjXBDDmHhiFhiIDGwLzUrAi1Fj1Tl7MDCvydvyeDFhmQhkQigTjLhlGDIeuKiYkV7JoJiJo4aDG5NnJhAkHLlrZDEqgfvzAvzBvzCDCvyfvzDNYiwen3YvzEvjXBDDnaizDh3KDFrDnNKmDhfDGhWiEVXiJhrbDEp7MvzGvzHvzIDBvzJNbozdnyBvzKvjXBDEhgGhjHqKh1ODDp7MqrBvzMDEjIkR-cimMDCjSkDDEmkahgGhjHODEp7MvzOvzPvzQDCvzNvzRNhLixAm6CvzSvjXBDHiAmkBpViiI5J7IxeDKvHrOjYjKmK6aiwWi2IhlIojGDDp7MvzUvzVDBvzWNiHixWnuKvzXvjXBDDmHmjRhiPDEOThBoGDHkChdjUjakdhvTmJDDvzZvzavzbDEhpAh2OilY7MDCqgfvzdDCvzcvzeNjMo7YntbvzfvjXBDFvzFvzLvzTvzYv0AOFh2CphZDBv0CDEpDmNpCjZDBhaMwBphZk0TphamtHpiDv0Bv0Dv0Ev0FvjXBDCyRpCDChaiNMitAphZhiepiHm6DpiDpiDpiDv0Hv0IvjXBDFjeiQkGkWilTDCqqNv0KDGpTuJmbkJIsMDGi0XjIkRidn8BhtUDDqqNv0Mv0NDEnKzd6TqKDCqqNv0PDDv0Lv0Ov0QOFo1BphZDBv0SDDpCpDmNMitBphZk0Pphan2Xv0RpiDv0Tv0UtmMvjXBDBjFDDVXWDEiTjAqOjLDDv0Wv0Xv0YDDzVmhPmhLDGiTIjAhCjUhdDCv0av0bDCv0Zv0cNYorUnxDv0dvjXBDFhDhoZi0AlsWikKDGrHmgTwUifikF3GDDv0fvyEv1ADBv1BNbrHnqev1CvjXBDCv0ev1DDDyRicpCMh_bphZk0MphanxdpiDv1EpiDv1FqxEvjXBDCmNufMkkRphZk1MpiHn3EpiDpiDpiDv1HqmZvjXBDGiqRiqQiyThhZhyGh2DDEphYjIF0ODCv1Jv1KDDjb8WhoTDFjIFkbidiADFlZuJ5LvVmKDEqkDv1Mv1Nv1ODEixLn7Ei1T8YDGhThFhBnRjChHDHlZqbuJjbiDiyAjKDDv1Qv1Rv1SDDv1Lv1Pv1TOFoiQphZDBv1VDDmNufmVMitCphZk1LphanlNv1UpiDv1Wv1XqmZvjXBDBinWDFuXh1XhgBxKhkJDCv1Zv1aDBv1bDEFoOIiXDFjDiqDkRiEhCDDv1Zv1dv1eDBv1fNYozTniCv2AvjXBDEiDjWhvX1LDEnMhWiFiJDDv1Zv2Cv2DDBv2ENbo3InhKv2FvjXBDDnArXxGDFmDKjYjKhlIDDv1Zv2Hv2IDBv2JNhLo7CnrNv2KvjXBDDv2Bv2Gv2LDDmNicjZMh_cphZkwZphannWv1cv2MpiDv2Nv0FvjXCDHhmKmjDirBhmNyMpV-WDFVhTIjWiADCv2Pv2QDCiAjWDFuasQtApVihMDEoPlFpTmbDEVhWhTjaDEv2Sv2Tv2Uv2VDCv2Rv2WDDufjZlIMitDphZhtCphanoPv2XpiDpiDv2YqzBvjXBDDOmNicMkkSphZ_QpiHmzApiDpiDpiDv2atmMvjXBDDiOhiMmhNDIhdjUkAkdmkGnUkStUDCv2cv2dDEtYvaDiDDHlVsIlCkBaiZiEDDtmXv2fv3ADDkCmJjZDFhBTOixUjfDDtmXv3Cv3DDDv2ev3Bv3EOFozBphZODh1RphZDCv3Gv3HDEOmNjZpDMitEphZkYphanyAv3FpiDv3Iv3JtmMvjXBDFkFsW0VlvHmLDCvxev3LDBv3MNYlsJn2Gv3NvjXBDCnblxbDCvxev3PDBv3QNbn-Tm6dv3RvjXBDHhpMnIsFixB-TmhShwdDCvxev3TDBv3UNhLn7Anzav3VvjXBDChHleDFZqNqPubhgbDDvxev3Xv3YDBv3ZNiHn6Xn0Ov3avjXBDEsZ3TjzJ-SDH7diGkIiramCkO8fDDvxev3cv3dDBv3eNjMozSm7Hv3fvjXBDCHhADHkahXletbhlQhyTjPDDvxev4Bv4CDBv4DNnHozWm7Gv4EvjXBDCyEteDCvxev4GDBv4HNtBn_Un2Wv4IvjXBDDhgOlvSteDCvxev4KDBv4LN4foyHn2Pv4MvjXBDEwQorV5c0BDGhVoDkLtJibqBDDvxev4Ov4PDBv4QNhubiiOn0Rv4RvjXBDFrPifiVhzViMDC2DrEDEvxeqmSv4Tv4UDBv4VN9Ln-Mn1Zv4WvjXBDHizb3NsCipVhmBhldiqWDCvxev4YDBv4ZNixVixInpVv4avjXBDGmDnC1Rhf6fyKDGwchDoGiRsbwUDDvxev4cv4dDBv4eNixXouXn1Mv4fvjXBDMv3Ov3Sv3Wv3bv4Av4Fv4Jv4Nv4Sv4Xv4bv5ADHOkFjdhHqXxNpEMitFphZk1Ophan1RpiDv5BpiDv5CpxNvjXBDCiOhiMDFhNtYkLhVqPDHDFhCwblbidlKDDv5Ev5Fv5GDBv5HDFiOhNkLtYqPDHibhVmYkLl8CrGtZDDv5JqoPv5KDBv5LNYo8dn1Ov5MvjXBDEiOkLtYqPDEiJhDmUoGDGibkLmYhVjILDEv5Ov4Bv5Pv5QDBv5RNbozXn1Pv5SvjXBDGhVwDhgWibmYkLDFmDnC1RyKvTDFwcoGhDiRsbDEv5Ov5Uv5Vv5WDBv5XNhLn5Wn1Sv5YvjXBDFjAlduOhjamKDHhEajJhnImYqfiYDDv5Jv5av5bDBv5cNiHxSn2dv5dvjXBDEv5Nv5Tv5Zv5eODogUphZDBv6ADEOiKjZpEMitGphZk1Qphanwcv5Iv5fv6Bv6CqgdvjXBDDoawXpIDBoQM6FphZnrWpiHnoWpiDpiDpiDv6Ev6FvjXBDFjAlduOmKhuQDFiYqfjFcjBDDv6Hv6IvyEDBv6JNYo4Xm4Bv6KvjXBDDj4SlduODFl_MsSciYqfDEhrLtfh7ChweDDv6Mv6Nv6ODBv6PNbotTm4Dv6QvjXBDCv6Lv6RDEicjZLpEM8HphZkzdphamuCpiDv6SpiDv6Tv0FvjXBDFmkCireirdircikaDHlZhE8WjYjKmKsBDCv6Vv6WDBv6XDF8WlRob2fwHDHjJhEcjIilLvWhgMDHlZvV5LuJtJoCsJDDv6Zv6av6bDBv6cNYiyLn0Xv6dvjXBDGqdyF_a9JhkKhgIDF8Wob9BhElRDIiYjF2YnOuMigPh0BjDDDv6fv7Av7BDBv7CNbivRm1Xv7DvjXBDDqdyF9JDGhWvEie7LiwXhvNDHThZhFhBvZqRnBDDv7Fv7Gv7HDBv7INhLohPntcv7JvjXBDEnArOn_ChjeDFwKhyDze5Q4RDEhTiToCsJDEp9ev7Lv7Mv7NDBv7ONiHiycnoNv7PvjXBDEqd8WizW2fDGDsNioEh8FtdkfDIlViZiEoMsIkBoZh2TDDv7Rv7Sv7TDEsNioEhmOh8FDFlViZsIwJlCDFjYjKmKqdyFDDv7Vv7Wv7XDCv7Uv7YNjMqQmzbv7ZvjXBDFv6ev7Ev7Kv7Qv7aOFomVphZODo-NjMDCv7cv7dDEpI_bjZDM6GphZkubphan3Kv6Yv7bv7ev7fv6FvjXBDEjVrSlnB8SDDrTiE1cDFkdnUjFtUhgODEDkfFiFDEv8Bv8Cv8Dv8EDFltCikLyV3KowJDFHhAjNmTjHDGkUqIsMijcqA3PDDv8Gv8Hv8IDCv8Fv8JDJ8S0KlnBi2NhpBhpNh3No_bl7PDGKkCiYijchEiaDCv8Lv8MDBv8NNY0Kmtav8OvjXBDGiqamhArShpK5AqEDHiYiE7AiasYhElRDCv8Qv8RDEmifmidmiel7RDH7AiEsYajCiYl8eDCv8Tv8UDCv8Sv8VNbosTniTv8WvjXBDH0Ql9Rl-D0IhvBosO4PDEoamFUiYDEjBiErVtHDDv8Yv8Zv8aDBv8bNhLo8Tm6Rv8cvjXBDDv8Pv8Xv8dOFpgPphZODosZphZDCv8fv9ADDoaIkaM4DphZigHphanpFv8Kv8ev9Bv9CqzbvjXBDBwXMitHphZn3UpiHnuepiDpiDpiDv9EqzbvjXBDH7UhoBixbiwPhnbikfhuIDGqChIjejXiailUDEhpBsMiCxEDDv9Gv9Hv9IDEhmRmkbindhxPDEiaqCilUFDEhIjeDiXDDv9Kv9Lv9MDCv9Jv9NDKixE1ComJixGijCn-HolUolaorIolcDCoPinMDG-DinR9JhkOjJiDDDv9Pv9Qv9RDBv9SNYomKnlVv9TvjXBDFo9KinMn-B2cl6FDGqd9JhgchzRiwTn-QDFlha_ZsMxEiCDDv9Vv9Wv9XDBv9YNbo6EnlRv9ZvjXBDCv9Uv9aOFn4dphZOFoiKYDCv9cv9dDDwXpImCDCiNoQMkkVphZk-Fphan2Nv9Ov9bv9ev9fv-AvjXBDEhjOooCn7ao6TDFHhAxUjVsMDGyVxQljellDmTkUDDv-Cv-Dv-EDGlgYotYotZoxDikfolRDFo7Qlha_ZocwODGqChIjX1ClAmbDDv-Gv-Hv-IDDl9fhxB_ZDIhIijC1C_YlRikfocwODCv-Kv-LDDv-Fv-Jv-MOFn5fphZOFo4WphZDCv-Ov-PDDwXHIMkkWphZm1Pphan0Uv-NpiDv-Qv-RqzbvjXCDDHIpOM6IphZnpPpiHnyEpiDpiDpiDv-Tp0ZvjXBDBhrQDEIiXoMjFDHl5QhAHl-Nixah2HdDDv-Vv-Wv-XDEhuX8D-ahrPDEhAHnJkHDGoMDiDFjFmRDDv-Zv-av-bDCv-Yv-cDEzVuAj0D0UDFvKjSwA2GhyKDCv-ev-fDEhyKvKmjKjSDDjIkRcDDv0Wv_Bv_CDCv_Av_DNYizPn1ev_EvjXBDFzVuA0Uj0DhJDFjAoajVmKjKDFfqfiYidjIDDv_Gv_Hv_IDBv_JNbotOn1Kv_KvjXBDEyYzVxa5eDGhFlAnRhIjexWDEmRkErdqCDDv_Mv_Nv_ODF5ehyahyZxayYDFlOrKjIkRkbDEmRKkEvZDDv_Qv_Rv_SDEhFlAnRieDErNloSoJxWDEv0Wv_Uv_Vv4BDDv_Pv_Tv_WNhLn9Xm6Yv_XvjXBDG0UuAzVh2Hl9K_CDIjJvOiajIiElOnclQDDp6Bv_Zv_aDBv_bNiHqQnxCv_cvjXBDEv_Fv_Lv_Yv_dOFo9YphZODo4GphZOFoxSphZDDv_fwgAwgBDFyRHhKlLqSM6JphZkzHphanoev-dv_ewgCwgDp6NvjXBDCLKMycphZkrJpiHm5BpiDpiDpiDwgFrtNvjXBDDLhQhzbDGhRndoAhlEvFhhODGkVtL1crT1QsLDDwgHwgIwgJDCtfioYDHDtPFnGrB3BlBDCwgLwgMDCwgKwgNNYhlEnvdwgOvjXBDFiqLhwYh1DixHirPDEKhEkcvdDCwgQwgRDD2GhhYirODHsScfqKiSmBpfDDwgTp_WwgUDCwgSwgVNbhwYn0ZwgWvjXBDGmDnCyKh1HvTl9CDGrUljFmgSo6UlyI_YDFfcK4KlQDDwgYwgZwgaDBwgbNhLnCn0WwgcvjXBDGkHLtChjNo8VovKDDqdoiUveDIhEjJsS5N2GiFcyFDDwgewgfwhADBwhBNiHo_RniEwhCvjXBDFhxchxXhxDinchxEDDHhAiaDCwhEwhFDBwhGNjMiyWn3fwhHvjXBDFwgPwgXwgdwhDwhIDEKLpEHMitIphZm2Jpham0SpiDwhJpiDwhKrtNvjXBDGhRvFoAndhhOvKDGjWiAiRFlfnADDwhMrxRwhNDFi1dh3C0JiySi1VDDlBpbKDFnBoOinVDFDDwhPwhQwhRDFhxHhxbiqPhyRhyADHDZFkBkfoXhVDCwhTwhUDDwhOwhSwhVDFhRndoAvFhhODFoOinVhjMzBh0LDGLKhGH3JpbDDwhXwhYwhZDBwhaNYo6AnkcwhbvjXBDGhRvFoAndhhOj_MDFh0MpUh0Nh1SixKDFySrBLhjMmXDDwhdwhewhfDBwiANbiwInnRwiBvjXBDGhRkVh2So5WoAhhODGmDlyJh1MioNnCn-CDHrUljFhZhFvJjDrDDDwiDwiEwiFDBwiGNhLorXnvfwiHvjXBDEhRndhhOkVDEkHLtChjNDBqdDFjBjFnUivCuIDEwiJwiKwiLwiMDBwiNNiHo-OnzYwiOvjXBDGhRndoAvFhhOLDF1MzA0f-R3MDHhZOnBhFhBjDTDDwiQwiRwiSDBwiTNjMk-Nn0FwiUvjXBDFwhcwiCwiIwiPwiVODn9TphZDBwiXDEOKhRLMhzGphZnraphaniOwhWwiWwiYwiZrtNvjXBDFiAseh0IosBjWDGjbuSvTn7ZotXvLDGmDivCqbahgehocDDwibwicwidDBwieDELkHrUiiFDIhzYhnNwViqZioan4TrXiqHDFjWiYaOtaDDwjAwjBwjCDBwjDNYizOm4YwjEvjXBDELhQhzbkHDH3BhgKmgBhhOhRoAndDHqAlydhnKuMuPmRsbDDwjGwjHwjIDBwjJNbiwRm4PwjKvjXBDDkFnbhuaDIuMseualydDiAtA0JDDrpWwjMwjNDBwjONhLiwZn0VwjPvjXBDFhlSlndsFhyHl7ZDILkHijHoJjWtIzLiADCwjRwjSDBwjTNiHn4WnzcwjUvjXBDEwjFwjLwjQwjVOFpgcphZDBwjXDELkFjdhRMh_dphZhmcphantUwifwjWwjYwjZrpBvjXBDDpOlLqSM0ZphZkrRpiHngWpiDpiDpiDwjbp0ZvjXBDGmjYmjXh5Qh5OipChhSDGkbjItOoDqYuWDCedDDwjdwjewjfDFh5Qh5Oh_H-eiofDGoToViXmWoDqcDCwkBwkCDCwkAwkDOFoyaphZDBwkFDCpOiXMitJphZkYpham6XwkEpiDwkGwkHqzbvjXBDE0U5WuAiocDGiRiEhboGsVmGDCwkJwkKDBwkLDGmgPmjEqOl9BipBmhJDIjFjInUohe2AzdoDhvLDDrzCwkNwkODDedhJDHl-Ml-Rh_Hh3OhzTh2VojaDFkboDhlToUjIDDwkQwkRwkSDCwkPwkTNYo7GnxZwkUvjXBDE5X5bhhVhheDGjFnPhgHnOqYsaDEoToVqOeDDwkWwkXwkYDDjkNj6TmgUDFqYnOmiBo8El_QDCwkawkbDCwkZwkcNbo7Fn2UwkdvjXBDEjFoToVhJDGsXh9DhuVyHo4choSDDwkfr0TwlADE5ehyahyZipNDEjnfl9dl9cipbDGoVoTedoCqcDDwlCwlDwlEDCwlBwlFNhLn9YnvOwlGvjXBDGhCjblZiqciqeiqdDEjFkJjIidDDrzCwlIwlJDBwlKNiHi0IiuVwlLvjXBDEtKirbl2Vi1PDHhNiehGhFdijLhKDDwlNr-cwlODBwlPNjMo-FmuEwlQvjXBDFjAjKldmKmjMDIoYoblRqdiicqffidDDrzCwlSwlTDBwlUNnHxSmxJwlVvjXBDGwkVwkewlHwlMwlRwlWOFozcphZDBwlYDGpOOlLqStKpIMitKphZigDphankawkMwlXwlZwlaqzbvjXBDE2FwAvKhyKDIzBo-bl2Ho_c8Y_cl6Nl6PDCwlcwldDBwleDEmkJl9LmkKwADFiaftP7X2FDCwmAwmBDD6diGvBDE2FwAhuevKDGjIFlPqKtPfDEwmDrmDwmEwmFDCwmCwmGNYolJn1JwmHvjXBDGpaorc1Rhf6fhrLDC4K7ODHflQnGc4eOo2MDDwmJwmKwmLDDhrLh7CinfDG2FwAvKhgQhgYiaDElPiSjEfDDwmNwmOwmPDCwmMwmQNbixYn1NwmRvjXBDEhrPirF8Dl9GDDK2FwADHwTqKlPiMhlT8eiaDDwmTwmUwmVDBwmWNhLo4Ln1XwmXvjXBDHmgbmiVmiXmiWizGizHh0FDGwHlIhoIiWkFKDCwmZwmaDBwmbNiHiwOn1LwmcvjXBDGh1Ih1JhoN1e3HmMDD2Fl9WmiODFdehAHhODDwmewmfwnADHh1Ih1JhoN1e3HogMmMDBmhbDHlPjIiauWiSojei1CDDwnCwnDwnEDDl9XiqUl-HDFlPjIo7dh1UphEDCwnGwnHDDwnBwnFwnINjMowRn0YwnJvjXBDFwmIwmSwmYwmdwnKDFpOKhKpE3EMitLphZigBpham2HwlfwnLr7LwnMrtKvjXBDGhlZipAiodmZhGirNDCajCDFjT5ciCjCzLDDwnOwnPwnQDBwnRDGhlZhGmZhtNijLmjODCK2FDHmBoWvJmL1Ul2VqWDDwnTwnUwnVDBwnWNYiyFnyMwnXvjXBDFhNmZhGhjIi5MDGnLiCnYuNkXvUDFlIkChjH9JiYDDwnZwnawnbDBwncNbi1Zm0RwndvjXBDFhlZmZhGd5eDDmRi1OqCDDkErd0RDFHhAoHiehFDEwnfwoAwoBwoCDBwoDNhLiuXnyQwoEvjXBDGhNmZhGhoCmThxVDGqVtTqZ8d7Yn_MDD5No0BnJDDwoGwoHwoIDBwoJNiHi0OnpBwoKvjXBDEwnYwnewoFwoLDEpOhNhGqVMitMphZigCphanmIwnSwoMsgdwoNqzbvjXBDIvY2YhoauJo6dixLiickJDCwkWwoPDGtYDvaiDuIFDCwkWwoRDCwoQwoSDF5XhxCj6TjkN5bDGkEiuWkCmJmBqWDCwoUwoVDDKdeDGinbl2HqWzBmJkCDDkEoXKDErhXwoXwoYwoZDEmiAmhfmiCmkLDDoXkEKDCwobwocDDwoWwoawodNYphDn3OwoevjXBDIhVxOoRqNhlbkLogbo_EDCwkWwpADHmEl_JhlRhlbl_EiqM-YDEdeKhODDrhXwpCwpDDCwpBwpENbpgUn0dwpFvjXBDCwofwpGODotephZDBwpIDDpOODMitNphZkrVphamyfwoTwpHwpJwpKq0VvjXBDFhya5eisFhySioeDGnZmRkE0NxVh2EDCwpMwpNDGhmLl6bhyXhxWhyOhybDHqYiFvZ6bjnfxAhtQDCwpPwpQDChFieDF3Hn_BooYn-Ln4GDFhAHnerYhueDDwpSwpTwpUDDwpOwpRwpVOFoxTphZODo9QphZDCwpXwpYDElLpOiesTMitOphZkrXphanvMwpWpiDwpZwpaq0VvjXBDEioPl7Hl7ImgODGnOiFjFoeiWFDEhAdlAyKDDwpcwpdwpeDFhyZisEhyYirSmiYDGkHhue-BmR0NkEDCwqAwqBDFl9SjHhoS-BojLDEHhA5U-EDFh2En9aoUueDDEr0LwqDwqEwqFDDjT5cmSDEjCl-ZLn-NDDr0LwqHwqIDEwpfwqCwqGwqJOFoxUphZODo-UphZDCwqLwqMDEqSpOLsTMitPphZkrWphanzPwqKpiDwqNwqOrtKvjXBDBsXDGjFoXvaODhFDDdiCuKDGkC0fhGmZlxQmSDEwqQwqRwqSwqTDDdeyPDFhuVyHwUmiKh9DDGiCuKkXhoSlxQ0fDDwqVwqWwqXDCwqUwqYOFoydphZODowVphZDCwqawqbDDpOhGyBMkkZphZm2EphamtUwqZpiDwqcwqdqzbvjXCDBi2PDH5Qif7bvBiGo_NmDDCwqfwrADEdeHhADGhhX2exF3MhrQh2HDDqmSwrCwrDDCwrBwrEDFHdhAhOqTDDOhBTDHifh1f7Z5QjTrPaDEqmSwrGwrHwrIDBwrJNYh2Om4VwrKvjXBDDi2Ph4Ti6SDDhFieo2RDGiMjTsatGlPjDDDwrMwrNwrODBwrPNbinLngewrQvjXBDDlAyTn-EDHiMjTsatGlPjDsSDDwrMwrSwrTDBwrUNhLi1angfwrVvjXBDGalGkBkLmYtGDEiMjT5c4ODGHdhAhOqT5QDEqmSwrXwrYwrZDBwraNiHigcnuAwrbvjXBDEwrLwrRwrWwrcOFoyZphZODomQphZDCwrewrfDFpOsclLqSOMkkaphZkqXphantYwrFwrdwsAwsBp6NvjXCDEhqF6YhqEhxMDFHiwYinHhJnPDFiUiE5C7NlVDDwsDwsEwsFDDhqF6YhqEDHhDD7NjEhFO5CDCwsHwsIDCwsGwsJODohCphZDBwsLDCpODMkkYphZm2Dpham6TwsKpiDwsMwsNq0VvjXCDCsDofMzXphZkzepiHmzTpiDpiDpiDwsPsjDvjXBDGhIilYhoYimEhwBh2UDIpZhdjUjajFiFsEkdDDsjFwsRwsSDHipH6bpUinJhXl_Ul_WDHhV0e7P1LiJhKhnPDDsjFwsUwsVDEToUalRDHhmGhhTn6JioBiqfirTirUDDsjFwsXwsYDDwsTwsWwsZDFoUTlRhBaDIhnF0fsNzA9esWoXinaDDsjFwsbwscDBwsdNYk-NmyVwsevjXBDGiGsEqR3SlxbnbDHThIhBkEhdjUilWDDsjFwtAwtBDBwtCNbo-JnyJwtDvjXBDEiBnLoHjNDFtSif9GrPqZDEhTvBiFhADEsOThBkEDEwtFwtGwtHwtIDBwtJNhLpgLn0LwtKvjXBDChKqZDHhgPihQqM1IhlTmbivODDsjFwtMwtNDBwtONiHo4MnwdwtPvjXBDEwsfwtEwtLwtQOFoyWphZDCwtSslIDEsDofiGhKM_HphZk0AphanmCwsawtRwtTwtUslLvjXBDElfjWn5OiADGjT5coOuEk-ZhRDEsjFqmSwtWwtXDBi2QDEOhZamJDGjT5coxR7SzLjCDDwtZwtawtbDBnLDEmjfhhbhhHiZDEhGrbDFDDwtdwtewtfDDwtYwtcwuADFhGmZhmCtc3JDGiUlP3L7NkbiYDDwtZwuCwuDDBwuENYi2Fm4QwuFvjXBDFmRiXjVmjNleDFKkErdiamXDDwtZwuHwuIDBwuJNbn4Dm6awuKvjXBDCiB1DDGmKjKsUh3PtCwSDFh2BoY2BhzcnWDDwuMwuNwuODD1D2ciBDEi0JioWhmOhyVDFOTiSoMhBDDwuQwuRwuSDCwuPwuTNhLpIn2CwuUvjXBDDrbwdiBDFVmhOXh7Al-BDHjJpbiUzfhkOqQihJDDwuWwuXwuYDBwuZNiHo8Rn2fwuavjXBDEwuGwuLwuVwubOFowKphZOFn4bphZDCwudwueDEsDhGKtKMhiWphZkzfphanxAwuBwucwufwvAsjDvjXBDFhoDhxThyCipTipSDH0NhZiesNmRDiaDCwvCwvDDDkV7TizaDEhFnRhZ1UDFhlYsNhGj_MhTDEloGjNoHUDEwvFwvGwvHwvIDCiBnLDEifrPhBTDEhAHIh2HDEwvKqmSwvLwvMDDwvEwvJwvNODn9WphZDBwvPDElLleHsDDChMoFMhiXphZk6aphanzOwvOpiDwvQwvRwvSvjXBDDHUIM_IphZigLpiHniapiDpiDpiDwvUqzbvjXBDGhhIl-WhxNiwHiqb-UDH3JiucjCahFxWkBDCwvWwvXDBwvYDF6AiqGioDh2IioHDGiCuKoc3PtChzaDCwvawvbDDipFmWiXDEiCnYivDhoNDEoDhnGkbiFDDwvdwvewvfDCwvcwwANYiydngTwwBvjXBDGjVrShjVoahpBh3NDDlRivUhjADGiCuKjTvdjC1CDDwwDwwEwwFDBwwGNb0KnsHwwHvjXBDGhhXxMqV7Uh3Ho5fDFhIjehZnRDDFiCuKocjHqCDDwwJwwKwwLDBwwMNhLi1Am0DwwNvjXBDHnQhtThlAo9VzIpRpSDFiCuK3PocqcDEjBvdkCiYDDwwPwwQwwRDBwwSNiHiyGm5ZwwTvjXBDDmTwOhoODJhZhwChFnRzLiXizIidmhaDHoElrUljEjHHhAhODDwwVwwWwwXDBwwYNjMorQnkewwZvjXBDEjChlDhnWkVDEakBlGoxbDGHhAjHtXLhODDwwbwwcwwdDBwweNnHhuVnmJwwfvjXBDGwwCwwIwwOwwUwwawxAOFphIYODo7aphZDCwxCwxDDGHImCkIjCtKMxdphZh_fpham3VwvZwxBwxEwxFqzbvjXBDE1Cl4NlzJo-aDFHhA9Zh1CoHDEjT5c1evdDGlA9JKIqCi0HDEwxHwxIwxJwxKDBwxLNYn-AnzfwxMvjXBDGltSltWl3NhgUl6ZhlUDD1CllD1eDFkHijHLhoCimcDDwxOwxPwxQDBwxRNbn9fnzewxSvjXBDFl6fl_To-cl_SmkXDHHhAoHhjOKvd1eDCwxUwxVDBwxWNhLn8ZnlKwxXvjXBDDltSltWl3NDF1CikflgYi0HhjODH5QwKKqCvdiaqZDDwxZwxawxbDBwxcNiHohRngdwxdvjXBDJosSn_Po6Wl7al_DohHovSi0HmgeDF7Pl4NlzJxDqCDCwxfwyADBwyBNjMn4annPwyCvjXBDFwxNwxTwxYwxewyDOFomSphZDBwyFDCHIMzYphZm0IphanuOpiDwyEwyGwyHqzbvjXBDFirKipYl9Vl9UivUDGmRhFkEieDkBDCwyJwyKDD1QirIvPDFLhmAijHn-DkHDHmRhFie9JwSvaDDDwyMwyNwyODB1QDHkTiiLiiFtDo9ckXlGDF9JKiYqdFDDwyQwyRwySDDwyLwyPwyTOFooSphZODooRphZDCwyVwyWDElLHULM6KphZngQphan3HwyUpiDwyXwyYryJvjXBDE5dhrUj3QmiTDJDFmSwSokMkBlVsIkXDCwyawybDD1cnSrTDDhAHLDGiX9J7DhyLhwDoXDEwSxFve6ZDEwydwyewyfwzADCwycwzBDJhSiPOThwNhZhgLhhAqADBnbDDwydwzDwzEDBwzFNYomLngawzGvjXBDFhSiPjOTODEiJteoBkFDDwydwzIwzJDBwzKNborfm3MwzLvjXBDCwzHwzMOFo5YphZODo5aphZDCwzOwzPDEUDjdiKMitQphZntNpham_QwzCwzNwzQwzRrtKvjXBDG1en7Dl8YoocolLojSDEjHtXosLhnTDGDxMkfiDxWllSDDwzTwzUwzVDBwzWODo7XphZDBwzYDEDtKIHMitRphZnoIphanocwzXpiDwzZwzaq0VvjXBDIhyMioKl_YpgMixCouLouFi0PDFhNZhgahtcfDDwzcr0LwzdDBhODFiCuKhtQoxWmhGDFjThoEhD5DokVDEwzfw0Ar0Lw0BDCwzew0CDDkErdl6LDEajCvEmRDDr0Lw0Ew0FDBw0GNYn5an1Qw0HvjXBDFipZiqOl9ZmgAmgZDFIjVrSlAiFDCw0Jw0KDDh2BizW2BDFjVrStCqbjKDEIiCuKiFDEr0Lw0Mw0Nw0ODCw0Lw0PNbo0bniSw0QvjXBDEIiCuKieDDnZiXvaDEkErdqCvZDEr0Lw0Sw0Tw0UDBw0VNhLlsXnnYw0WvjXBDFxVn_al7S_X0NDHh2Eueh3BIpXhjLjHDDvoew0Yw0ZDBw0aNiHo7On3Nw0bvjXBDEDiDoMZDIlVsIiZiElCkBaFDGIiCuKjVh2dODEr0Lw0dw0ew0fDBw1ANjMo2Hn0ew1BvjXBDEyTilZimEizXDIkEo-Wo-VpZjUkdrMhdDFhDiwVjVIODDw1Dw1Ew1FDBw1GNnHo0Hn2Mw1HvjXBDF2Ii6Wl7CisDiqYDFalGhBjCTDCw1Jw1KDEIiCjVhODEqmSsuJs1Fw1MDCw1Lw1NNtBn5bmzfw1OvjXBDHw0Iw0Rw0Xw0cw1Cw1Iw1POFozJphZODozephZDCw1Rw1SDEqSIpIDMitSphZk6Yphamtbw0Dw1Qw1Tw1Up6NvjXBDGl5Nl5Ol5Rl5PmjHl9FDGlA1ewOIllShnTDCw1Ww1XDB1eDFIhnTwOlgMHDFjT5chdhDhoEDEw1ZsuGw1aw1bDEmjGoxdn7e-FDGlRmiLmgNl8Ol5frHDCw1dw1eDDw1Yw1cw1fOFozKphZODo0AphZDCw2Bw2CDDqSIDMkkephZnoJphanlDw2ApiDw2Dw2EqqEvjXBDFhhBkgUhyWl9EolZDHhAidmTHlTojYloNDCw2Gw2HDFHhAjN9ZjHDFmT1fhnMikIfDGhyNxQoxFivJizel_XDDw2Jw2Kw2LDBxUDEhAHloGqBDHfmTyVxQ3Kohc5GDDw2Nw2Ow2PDDw2Iw2Mw2QOFozNphZOFo4fphZDCw2Sw2TDDHtKpEMkkfphZkvBphanlLw2RpiDw2Uw2VqzbvjXBDCtKDMmrWphZk6RpiHm5KpiDpiDpiDw2Xq0VvjXCDCwTo-GDIjHtXhpDoHjNkXLkVDGqMDsF1NmDhgLDDw2Zw2aw2bDDhhbhhHhmIDEDlTkf1GDHLkVoHo1RkXsFxWDDw2dw2ew2fDCw2cw3AOFoybphZODo-HphZDCw3Cw3DDDtKDpEMklAphZkYpham_Rw3BpiDw3Ew3Fq0VvjXBDBh1CDCwTDDIoHjNjHxEtXnJl9OhpDDDw3Hw3Iw3JDCmgMh1CDGiiLiiFivazOijHl_HDFDxWncjBoJDDw3Lw3Mw3NDEiiLiiFn4ZpgfDEoJkVyU7TDFwTivazOnRjBDEw3Pw3QvnAw3RDDw3Kw3Ow3SODpgTphZODpgYphZDCw3Uw3VDDtKDofMklBphZnoHphan3Sw3TpiDw3Ww3XwvSvjXBDGhlWhlVl-Vh0GhqchxIDGnff0M5F1FhFDCw3Zw3aDFo0GimcixeojJn7XDHrZjNiWmZ-EhAjVDFnff1F5F0MDErpEw3cw3dw3eDCw3bw3fODouAphZDBw4BDDLHDMkkcphZkrHphanzLw4ApiDw4Cw4DrpBvjXBDGirJh5fiwaiwbirQh4ZDIHhA3Mi1ChIjXhpN0QDCw4Fw4GDFrNhpN0QhlD7TDDHhA9ZDHnfkU1FhjO6X7U2bDDw4Iw4Jw4KDCw4Hw4LDFwOmiUn8civKphPDGdieoiM3OkCnfDG0Q5PrN1FpgDoJDDw4Nw4Ow4PDBw4QNYo0FmzQw4RvjXBDG7UhoBo2Oh4ZosGmjCDErN0Q5Pi1CDFFiahIDmTDDw4Tw4Uw4VDBw4WNbo6am0Qw4XvjXBDCw4Sw4YOFozHphZOFo6ZbODo1XbDDw4aw4bw4cDCHkaMkkdphZkzPpham5Qw4Mw4Zw4dw4ep0ZvjXBDEjVzInQpLDEiqSudh0KixJDIwQ0BiyfZHhBifi1bDDw5Aw5Bw5CDEhxZkIhmMl-dDClAnBDFjThoEhmPhuehKDEwzfw5Ew5Fw5GDCw5Dw5HDHkdhdjUjTpZqajFDHhfiyKxWogNouZsNhzSDEq2Vw5Aw5Jw5KDIkdhdjUqajFnUhkFsNDDq2Rw5Aw5MDCw5Lw5NNYihEm0Cw5OvjXBDCpHo1YDEjVzInQodDGDFsShEkfwSDDw5Qw5Rw5SDBw5TNbn4PntSw5UvjXBDHhgZmT1fl9YipLioJ5GDFodlJwbh1W3ODDw5Rw5Ww5XDBw5YNhLlJmtKw5ZvjXBDH-FzThhChkHhkS0MnfDEpHimMijUzTDDw5Rw5bw5cDBw5dNiHouanlJw5evjXBDFnfn8bqAsIrTDF1F6XhuIl8Nh2YDDw5Rw6Aw6BDBw6CNjMilNnkdw6DvjXBDFw5Pw5Vw5aw5fw6EOFozIphZODn8NYODomTphZDDw6Gw6Hw6IDFsAkIyLtKqSMhzHphZkqaphanzMw5Iw6Fw6Jw6Kq0VvjXBDDkImCiKM8JphZnjKpiHm5ApiDpiDpiDw6MqmcvjXBDDxVirHhraDInZoUcrAqMHIjIDCw6Ow6PDBw6QDEhInRiehFDGjFnZjIcqYlODDHhAhODFmjSl6HjcnNmRDEw6Sw6Tw6Uw6VDBw6WNYozYmyUw6XvjXBDEhIkIhHhSDFjFnZjIjDcDDjcnNKDEw6Zw6avyEw6bDBw6cNbo8em3Nw6dvjXBDHhIkIirahS7dkOhHDEhWoiYkCmJDFcjDThBjIDEw6fvyEw7Aw7BDBw7CNhLo9Am3Pw7DvjXBDDw6Yw6ew7EDEmCkIkajZMzZphZkYphanhOw6Rw7FpiDw7GqmcvjXBDCmCkIM4EphZkxHpiHm3cpiDpiDpiDw7Ir7NvjXBDFhqelvHoxXo0KjyIDFjFiWnGiDTDCw7Kw7LDFkFsWhxRuRixdDEnG4euMxLDFhKiJiCThSDDw7Nw7Ow7PDEkFl-YipPjyIDEo4KirD4d8DDEjEiRO5BDDw7Rw7Sw7TDDw7Mw7Qw7UOFoycphZDBw7WDEkFLmChKDCjGiKM8KphZm4cphaniIw7VpiDw7Xw7Yw7ZvjXCDDl_VjsMmkYDEue1aF9fDDwzEw7bw7cDGDkflT1GoM6cDIFiEpXqWhVuIlVsIDDwzEw7ew7fDCw7dw8ADCnbkFDIuMD-VhvIooUlTtPqFDKxZuIrY1GpXh3ZrfFkblIDDw8Cw8Dw8EDBw8FNYo9DnkZw8GvjXBDGkF9U3BlIiDxUDGTmYcsOhBo-TDDw8Iw8JwzEDBw8KNboodngYw8LvjXBDEyI8EioMjjTDLhAtQZo3bjH-E0ThCkJiDcDDwzEw8Nw8ODFiqXo-X8Eo3KjjTDCwzEw8QDCw8Pw8RNhLosRn1Ww8SvjXBDDiDlfhpMDIjbvTnIhwdo3Eo0Jl_F3FDDwzEw8Uw8VDBw8WNiHouPm3Ew8XvjXBDDxUmiRhofDFhAH-EqB5UDLqAljexQsIyVhjRmTuMivCyIpbDEwzEw8Zw8aw8bDBw8cNjMo9bn2Rw8dvjXBDElayEtei0BDIrGhEmYc5ThB9YsSDDwzEw8fw9ADBw9BNnHo2ZmtWw9CvjXBDGw8Hw8Mw8Tw8Yw8ew9DOFoyXphZODn-UphZDCw9Fw9GDFjdkFlaqXpEM_JphZm0Xpham4Iw8Bw9Ew9Hw9Iw7ZvjXCDGhpMhyJhwdmhVyKl_ADDiDlfuPDGjbvTlbiiE0T2ADDw9Kw9Lw9MDFhlSipQixBh6GsFDDjbvTuSDEiDlfjWuPDDw9Ow9Pw9QDCw9Nw9ROFozMphZODo3HphZDCw9Tw9UDDpEjdDMhzIphZnrSphanhTw9SpiDw9Vw9WrtNvjXCDDjF9bnUDHkdhdjUwKlJwQhKDDtgXw9Yw9ZDFixLiTijKh8ClRDCtkWw9bDEqNhXpUiyPDHhVqWtQhlblbhFl5CDDtgXw9dw9eDEhwfioG-NioFDJkEpQDFlViDubsMiyADCw-Aw-BDEw9aw9cw9fw-CDHOhZhFchB7Zh0aDFjcnNrDn4HigRDHh7AhfmDiXKmWsZDEtgXw-Ew-Fw-GDBw-HNYiubm3Hw-IvjXBDEhWl9PiM0GDD2DsZmhFDDtgXw-Kw-LDDl_Z0G0NDFTnGnOhFhoUDDtgXw-Nw-ODCw-Mw-PNbi2MngZw-QvjXBDCw-Jw-ROFoyfphZODn6bphZDCw-Tw-UDGhH2ZnXuYzbuZM8LphZhidpham4aw-Dw-Sw-Vw-WqmcvjXCDEsZ-Sxb3TDD7dkOkWDGlKhIirahSjIidDDw-Yw-Zw-aDCsZ3TDEhIhoJkITDF2HkGjL-IkEDDw-cw-dw-eDDsZ3T7dDGh7XhqYltApUl6ai0aDGqWhVte1LpHibDDw_Aw_Bw_CDDw-bw-fw_DDEImCkIqXMklCphZkxIphanhCw_EpiDpiDw_Fp6NvjXCDFhlahxSipW-MxaDHmRkEDZoVvZ0NDCw_Hw_IDFHhAjHtXhODGkBalG7Fh1BqbDIDFnRiemSjTh3LsaDEsufw_Kw_Lw_MDEpSpRnQzIDFDfFpXovHDFnRiejeiwcHDDw_Ow_Pw_QDCnRieDG7Fh1BqbkBhoEtCDCDFDEw3Hw_Sw_Tw_UDEw_Jw_Nw_Rw_VOFozFphZODo2WphZDCw_Xw_YDGHleiejCsAkaMklDphZkxJpham0Ew_WpiDw_Zw_aq0VvjXCDCkMHMhsTphZkqcpiHnhEpiDpiDpiDw_cryJvjXBDFhXiLh0KtbudDFHhA9ZjHjNDHyVxQmT0e5G3KfDDw_ew_fxgADFhXiLh0KtbvADFThByIremYDHhElfhCkXkTtQteDDxgCxgDxgEDFhXiLvAhlXipDDEDFkflTDGikSkbhVue9fkLDDxgGxgHxgIDDxgBxgFxgJOFoyVphZODokEphZDCxgLxgMDDkMHjPM_KphZkYphamsfxgKpiDxgNxgOp6NvjXBDFoI8FhiOhjQhlNDJmDnCue9fah1BDkBqbDCxgQxgRDBxgSDHmEnSlahuAo6XhwIxDDGHhA9ZjHqBhODDw_exgUxgVDBxgWNYlanjexgXvjXBDIpK6WhjR0ehkHoiGmgDxUDCw_exgZDBxgaNborJnsXxgbvjXBDHalGuekBmRjC9DDCxgQxgdDBxgeNhLoIniFxgfvjXBDDxgYxgcxhAODo6JhLDBxhCDFkMoIlapKjCM_LphZmxRphanzDxgTxhBxhDxhEqzbvjXBDGhlSh6GixBlndsFphGDIiXzLrKiMDLn5Z0TDCxhGxhHDGhXiLjPhnehzZxODF2e2ExFrUi0ZDGsFjWqWhwIhBlfDDxhJxhKxhLDCxhIxhMOFozOphZODpgQphZDCxhOxhPDEkMlapELM_MphZmxQphamsexhNpiDxhQxhRrtNvjXBDDmElxOhgUDE9JalGkBDGOtSif6Qh1ZjTDDxhTxhUxhVDGizdizYhoehFnRhZDGmRkEsamDKmSDDxhTxhXxhYDCxhWxhZOFo4BphZODo4CphZDCxhbxhcDDmElLkMM6LphZnrcphanlXxhapiDxhdxheqzbvjXBDEhxLhramkFioZDIxVnZhdkAkSiJkCjZDCxiAxiBDDjOxVhoPDDiW8fZDFiJtehViOjEDDxiDxiExiFDCxiCxiGDFkFnbmgYhqesWDFhSiPjOTxVDHiW8ftEpXkAkShdDDxiIxiJxiKDBxiLNYlsJn1fxiMvjXBDGjchXtbhlQjPpKDIiW8ftEpXkAkShdZDDxiOxiJxiPDBxiQNbizNn2ZxiRvjXBDDIHhADEjOo9LiwNh2ZDFhSiPTiWhIDGiJjfhVqViQqCDExiTxiUxiVxiWDBxiXNhLo9Mn2OxiYvjXBDJiW8ftEsEiQkAhdiF3SDDsjFxiJxiaDBxibNiHizSm7ExicvjXBDFiWqNZpXhXDDtgXxiJxieDBxifNjMn6an0PxjAvjXBDF5dhrUj3QmiSmhUDGhSiPjOTxViWDCxjCxjDDBxjENnHo5cn1YxjFvjXBDGxiNxiSxiZxidxjBxjGOFozLphZODowUphZDCxjIxjJDGiWkFkasDhHjZMhiYphZkpIphanqCxiHxjHxjKxjLqmcvjXBDDiKqXxNDBiKMhzJphZhicpiHnjdpiDpiDpiDxjNxjOvjXBDFjShH0ViOteDCiJhDDFfvdhgezRiMDEhWkCvBVDExjQxjRxjSxjTDEVXWhADFkCmJhWvBiFDFfiMhEsfzRDExjRxjVxjWxjXDCxjUxjYDEiKjZiGhHM6MphZkYphanyIxjZpiDpiDxjattJvjXBDIhgPyWmkZrLhKo-BlbwbDCv4GxjcDBxjdDFhXiLnbpUhneDEOhShBTDGyEtenGjOjahwNDDxjfxkAxkBDGhXiLnbpUhneqNDGjEzR5TuMnGODDxkDxkEv4GDCxkCxkFNYOnvBxkGvjXBDFixQiwdl5WinZtQDFhSiPcyIfDHhXxOtepUnbhgFnZDDxkIxkJxkKDB8EDEhSyIcfDCxkMxkNDCxkLxkONbtQm2VxkPvjXBDHjrXsSmYkLuel4M7ZDJTchB1brGkEhKzEhteDDv4GxkRxkSDBxkTNhLlqNm1VxkUvjXBDDyEtexYDGjFiMihIvRiF-HDJhClbFiR-QiXDcyDDDxkWxkXxkYDBxkZNiHhVkoLxkavjXBDCtehVDF6QltJhrVhFlADGvBiFmDhAifrPDDxkcxkdxkeDBxkfNjMltPniZxlAvjXBDEyEtehhGhwcDDhWvElyBDIOhZhFThBhIc8TDDxlCxlDxlEDBxlFNnHjZk2ExlGvjXBDGxkHxkQxkVxkbxlBxlHOFoyYphZODpgRphZDCxlJxlKDFqXkMjdjZlLM8MphZkrAphankAxjexlIxlLxlMttJvjXCDFrJjrSl8Ql-fjODFfchSThgCDHtQxOhXiLpU4dhKDDxlOxlPxlQDErJjrSjO8DDFjEzRqNiW5TDDteh8MkUDDxlSxlTxlUDCxlRxlVNYoxaniHxlWvjXBDCtehgODITchBh1YrGhKzEhteDDxlYxkRxlZDBxlaNblqNm1exlbvjXBDDxlYxkXxkYDBxldNhLhVkoLxlevjXBDDxlYxkdxkeDBxmANiHltPniYxmBvjXBDDteh8MmgaDDhWvEovODHOhZhFThBhIcDDxmDxmExmFDBxmGNjMjZk2ExmHvjXBDFxlXxlcxlfxmCxmIOFozCphZODpgSphZDCxmKxmLDExNkMhKjZM6NphZkzQphanqbpiDxmJxmMxmNxjOvjXCDibvjYvjavkLvlOvnOvoKvoZvpKvpMvqevsIvtfvwbvxNvxOvyTvycv0Gv0Jv0Vv1Gv1Iv1Yv2Ov2Zv2bv3Kv5Dv6Dv6Gv6Uv8Av9Dv9Fv-Bv-Sv-UwgEwgGwhLwiawjawjcwkIwlbwnNwoOwpLwpbwqPwqewsCwsOwsQwtVwvBwvTwvVwxGwyIwyZwzSwzbw1Vw2Fw2Ww2Yw3Gw3Yw4Ew4fw6Lw6Nw7Hw7Jw7aw9Jw9Xw-Xw_Gw_bw_dxgPxhFxhSxhfxjMxjPxjbxlNxmOQxmPpiDtyQpiDMmrephZiuMpiHn1dpiDpiDpiDpiDpiDpiTCMitTphZk2ApiHn3LpiDpiDpiDpiDpiDpiTCMitUphZkrQpiHnyFpiDpiDpiDpiDpiDpiTCMmsWphZm_XpiHm8OpiDpiDpiDpiDpiDpiTCDDVh8b-ZDEvTo0al5SmkIDCxmVxmWDBxmXDEVXh8b-ZDDFogekRDBinXDDxmZxmaxmbDBxmcNYoiEmuGxmdpiTBDGhhBloNhyWl8KmgJmgIDFiduPmTlyJlKDCxmfxnADGl-eotSmgGmgHsFo2cDFvTiDuPmY2dDCxnCxnDDCxnBxnENbowQm_OxnFpiTBDDl8DhhSl8EDHjFjEhNOhFlAsXDCxnHxnIDDl7Dl7El7FDBhADDxnKxnLrySDCxnJxnMNhLohDm1TxnNpiTBDFh1Cl-Pl-QmjImjJDGxWwTlKivatXhpDDCxnPxnQDBxnRNiHosFm2UxnSpiTBDExmexnGxnOxnTOFo1EYDBxnVDEicpOtKpEMqUphZnrUphansMxmYxnUxnWxnXpiDpiTCDFl7OhrUj7Ql7NipEDGiU5BxFhjbvThhBDCxnZxnaDBxnbDBjdDFl7cn-RuMo3CuWDFDkfoM6cFDDxndxnexnfDDyITjsMDFDF1aueo3DDDxndxoBxoCDCxoAxoDNYn-Sm0VxoEpiTCDE5dhrUj7Q6BDFuIwShpDiehADDwydxoGxoHDBxoINbo5em2TxoJpiTCDDhhBhyWkgUDGDjHtXipEh3Ih3JDCxoLxoMDBxoNNhLonBm3WxoOpiTCDDsdo0CmkADE7EmTh2alkfDEDvTnRn4YDDxoQxoRxoSDBxoTNiHliOnjExoUpiTCDExoFxoKxoPxoVODn-VYODo5dbODo_AhLDDxoXxoYxoZDDDjd6VMhzLphZitYphan0TxncxoWxoaxobpiDpiTCDGl-Gl-ImgFl-FmTwODErHrNyVjXDCxodxoeDBxofDCmTwODFhncnRhZozfhFDGhnHqWhhBipOh5f9NDDxpBxpCxpDDBxpENYorRnhYxpFpiTBDBmTDGDi0cuIFipEhhIDDxpHs2axpIDBxpJNborMniGxpKpiTBDHl-ShwCltCikLl9NhlUouBDFkUnR1KhZDDDxpBxpMxpNDBxpONhLorOnlAxpPpiTBDDxpGxpLxpQOFozGphZODo2VbODooKhLDDxpSxpTxpUDClejCMitVphZm2Qphan3axpAxpRxpVxpWpiDpiTCDHxmRxmSxmTxmUxnYxocxpXQxpYpiDtyQpiDM_FphZhsfpiHm5CpiDpiDpiDpiDpiDpqVCDCkTlFDDoRwIlhZDIogLhwXhgdnCrUogFirCh2eDDxpbxpcxpdDF0Ph1ah1bhxFipKDGkemMOiRhwUnCDCxpfxqADCioOipRDFsHoRkeifiWDCxqCxqDDDxpexqBxqEM2TphZhnEphanhRxqFpiDpiDpiDpiDpiZCDBpxZDGLvLjbkXjYjQDFflQlTlPsHDDpxQxqIxqJDBxqKNYizfm4MxqLpiZBDElMkPLvLDEkcjJhEzfDFsdhuShRoyQjBDDxqNxqOxqPDDhEiibKDGfFDclQlTDDpxQxqRxqSDCxqQxqTNbi1Mm2BxqUpiZBDDjJhEkcDCkeWDFuWqYmBqAvJDEpxQxqWxqXxqYDBxqZNhLo3Om2CxqapiZBDDxqMxqVxqbM0YphZhtHphan3FxqHxqcpiDpiDpiDpiZCDDpQ8RqYDHzQxH9XpTHUhgDDDxqXxqexqfDBxrADCpQ8RDDlFkTrEDEoRwIlhZ9GDDxrCxrDxrEDBxrFNYivbn2AxrGpqVBDFlMkPLnCmDDEjJhEkcyNDExrCxrIxrJxqXDBxrKNbiyem2AxrLpqVBDFhvA1IpYl7J_ADEkemMIoCDDxrCxrNxrODBxrPNhLh1FnsZxrQpqVBDDxrHxrMxrROFo5BphZDBxrTM4AphZm2Npham5JxrBxrSxrUpiDpiDpqVCDCkejnDDH0FhvAi0UjEhNjQlrDDDxrWp1CxrXDEhoRhxen_ElidDDIrVhnTDDxrWxrZxraDCxrYxrbMhiVphZngFphanxTxrcpiDpiDpiDpiDpqVCM_GphZhzNpiHnycpiDpiDpiDpiDpiDpqVCDCnKiTDDvDhnVl6cDF6TkRamFivVDEp6VxrfxsAxsBDBxsCNYoxZnpDxsDpqVBDCkemMDE0E8azHiqVDEhxAhxKhxJh3SDDxsFxsGxsHDBxsINbixNntIxsJpqVBDFiYqfa9DjDDEjAldjK6eDEp6VxsLxsMxsFDBxsNNhLxSnkFxsOpqVBDFiAhuJvShpHhwHDDwK0Ro6KDCmMkeDEp6VxsQxsRxsSDBxsTNiH9Un3TxsUpqVBDEjDhFlKvODF5a3R5Z2Hn4IDEp6VxsWxsFxsXDBxsYNjMlpfnpGxsZpqVBDGl8LmFixDrRh1VhkKDEzehWkemMDEp6Vxsbp9exscDBxsdNnHsUmzIxsepqVBDFrXoiLrRxGrGDDkemMsfDEp6VxtAqoPxtBDBxtCNtBiKnqAxtDpqVBDEmFhnZrRiiRDHiqEhxYiqIhqDhyPhyQxbDDp6VxtFxtGDBxtHN4fiyVnsGxtIpqVBDIxsExsKxsPxsVxsaxsfxtExtJM6DphZhmfphanifpiDxtKpiDpiDpiDpqVCDDhrRhqShiPDGj1Th4HwLrEo5HmjTDFrAo8Ihka6Th2fDDxtMxtNxtODBxtPNYiweniWxtQpqVBDFhgGhjHqKimMh-BDDxtMqrBxtSDBxtTNblYm5fxtUpqVBDFnaizDh3KihUmkVDFnCmDhRhlF4KDDjJyNl-KDDmMkenKDExtWxtXxtYxtZDBxtaNhLo3NnpAxtbpqVBDEkemMWsfDDvzGqoPxtdDDkeWl9QDEl9bl9al7Tl7UDDxtfqoPxuADCxtexuBNiHonXmtTxuCpqVBDEisHkBipXhxODFjQioAipJl_PlJDDxtMxuExuFDBxuGNjMoZnnSxuHpqVBDF8V2XpVh7FohdDEoPh3ZmjQmjPDDxtMxuJxuKDDmgWl7Ll7KDFhCjFhnOoClZDCxuMxuNDCxuLxuONnH8VnuLxuPpqVBDHlMkTwV-XLkXtDDEigdta2VhpEDDxtMxuRxuSDBxuTNtBowZnoAxuUpqVBDHxtRxtVxtcxuDxuIxuQxuVOFooEjMDBxuXM6EphZiuLphamtcpiDxuWxuYpiDpiDpqVCDDhnOhyIipcDIjcnNl-AhfiErTiMeDDxuaxqXxubDBxucNYkantfxudpqVBDEhnOhyIipchCDEiGlJhWkeDExufqlSp6VxvADBxvBNbimDnuCxvCpqVBDCxuexvDMwBphZhzPphaniXpiDxvEpiDpiDpiDpqVCM6FphZhiepiHniLpiDpiDpiDpiDpiDpqVCM8HphZhsepiHm5PpiDpiDpiDpiDpiDpqVCDEqPiTZjLDFnFjDh3ErPorHDEp_fxqXxvIxvJDBxvKNYlpfnxbxvLpqVBDEkUtFqIxJDFo-ei1WiyM6Q7bDEp_fxqXxvNxvODBxvPNbi1Um4dxvQpqVBDDkeWmMDFiJ4Nh2Wh0YvQDDp3ZxvSxvTDBxvUNhLiKnxexvVpqVBDEhVibhkcvGDFcjFjIidnUDFjfkelTwblbDEp_fxvXxvYxvZDBxvaNiHo3Sm3ZxvbpqVBDEhVibvGjXDC0EhWDGkesZOhIThoJDEp_fxvdxvexvfDBxwANjMokYmyQxwBpqVBDFxvMxvRxvWxvcxwCM4BphZkYphanyUpiDxwDpiDpiDpiDpqVCDEmRk_Ihgf-IDGkErdmbqRvWqCDDp3YxwFxwGDBxwHNYkEn2QxwIpqVBDGhtci0EihTo2fo-fmiIDEZhBsETDDp3YxwKxwLDBxwMNbo3AnsTxwNpqVBDDsdrHjBDFxIf_WhwXk_SDDp3YxwPxwQDBhyFDGidf7FhCuXnPDCxwSxwTDCxwRxwUNhLixFm3UxwVpqVBDCikAizKDEif4RyW1FDHhlAmbqRtEsEvWyGDDxwXxwYxwZDBxwaNiH0cm6UxwbpqVBDBxCDFkE-IhjAk_ImbDDp3YxwdxweDErLilVl9Jo_LDGhhAqRmbqDibZDDp3YxxAxxBDCxwfxxCNjMh0Un3AxxDpqVBDFxwJxwOxwWxwcxxEOFotWphZDBxxGM2UphZkvNpham6MpiDxxFxxHpiDpiDpqVCDDpWtFmUDDqIsX5ODEmRiZxTo-DDEp3YxxJxxKxxLDDirfisBirGDIqIsX5OmRxTtFpWmUDDp3YxxNxxODEl_BmkEl6Vl6ADEvDiyRhkco-QDDp3YxxQxxRDDxxMxxPxxSNYowFmzHxxTpqVBDDhhApWtFDDjXib0MDHoUch0An9bpJl6MidDEp3YxxVxxWxxXDBxxYNbivenxQxxZpqVBDBl6JDCjXibDHxChZovTOhF6S9BDDxxbxxcxxdDBxxeNhLn5NmtMxxfpqVBDCmjFmiaDDjXigWibDGuehgD1alPlJiMDDxyBxyCxyDDBxyENiHo7MnxXxyFpqVBDCinFi0NDEhChyFrLl-cDGlbwbhmJ2AqOsVDDxyHxyIxyJDBxyKNjMinFn3BxyLpqVBDDh2Lo2XisADDmRakBDGhyFmiGlcojcioIhyUDEp3YxyNxyOxyPDBxyQNnHowcnyexyRpqVBDGxxUxxaxyAxyGxyMxySOFotVphZOFnuPiHDCxyUxyVM8IphZkvOpham5NpiDxyTxyWpiDpiDpqVCDCnKvDDE6TzdqKmFDEqrBxsSxyYxyZDBxyaNYokWnpdxybpqVBDFh1OhgNilTirM7dDDqrBxsSxydDD7d3ckODHpXtEhpLqRljEivHoxIDDqrBxyfxzADCxyexzBNbh1OnnHxzCpqVBDD-ahmH2JDGjJZqKxApfiSDEqrBxsSxzExzFDBxzGNhLo3Mm6FxzHpqVBDGhoMi1Q_fsVl6BiobDDqrBxsSxzJDBxzKNiHhoMnuExzLpqVBDG8VxepVo0MhtUh7FDDqrBxsSxzNDBxzONjM8VnhWxzPpqVBDFl6IioCn4Ol6QmhdDDqrBxsSxzRDCOpHDEhdjUjakADEiQkGibl_bDEqrBxzTxzUxzVDCxzSxzWNnHi1YnrPxzXpqVBDFoZhkYoOl_al8BDDqrBxsSxzZDBxzaNtBoZn3XxzbpqVBDFhVib9HhJtJDEjFjIiMixcDEqrBxsSxzdxzeDEmjbmkRmkQmgVDCqrBx0ADCxzfx0BN4fsJnyGx0CpqVBDFjAldhuQ3ArZDFqfhEjFjJsSDEqrBxsSx0Ex0FDBx0GNhubxSnjHx0HpqVBDGid7FnPpTrIrfDEqrBxsSp3Qx0JDBx0KN9Lo3TmtOx0LpqVBDIlbwb2AnUhmJmjahhJioRDDqrBxsSx0NDBx0ONixVlbmtDx0PpqVBDCThBDEZkEhWiQDEqrBxsSx0Rx0SDDiTjLiQDDhlfipMirRDGhhQrYiDsWo4dhHDDx0Ux0Vx0WDCx0Tx0XNixXh0Um7Dx0YpqVBDMxycxzDxzIxzMxzQxzYxzcx0Dx0Ix0Mx0Qx0ZOFooDtBDBx0bM6GphZngGphamyApiDx0ax0cpiDpiDpqVCDGif4RjAhKrHhCDFajFnUFhBDExqXqmSx0ex0fDBx1AM4DphZigKphanlWx1BpiDpiDpiDpiDpqVCM6IphZhtGpiHm5epiDpiDpiDpiDpiDpqVCDGlduOhjarZ6emKDGqfiYahEwRjFDDx1ExsFx1FDBx1GM6JphZhnBphanqBx1HpiDpiDpiDpiDpqVCDD8WoblRDDlZ5LhhZDEKvWilLjIDEx1Jx1Kx1LxsSDDmiHmhZipdDFqdmiZihJtWkJDDx1Jx1Nx1ODCx1Mx1PNYtZn1ax1QpqVBDF8WoblRihJh0WDHqd2fwHyFvehkZhkKDHhwS6UpJiY2YzBh3ADDx1Sx1Tx1UDBx1VNbojFnoLx1WpqVBDFqdyFhkKhkZhoADEl8fl9Ah1Kh1TDGigP8ThViYfuWDDx1Yx1Zx1aDChWvEDFqdyF8Wve7LDHTjehBhFtEmhchZDDx1cx1dx1eDCx1bx1fNhLolMm5Sx2ApqVBDGhmOsNioQhnUirLioEDHlVnciZsIoMiEDDCx2Cx2DDDlEqQmkDDEsNn6ThnUmhRDFqd8WlRyF7DDDx2Fx2Gx2HDCx2Ex2INiHlEnpUx2JpqVBDEx1Rx1Xx2Bx2KMycphZhmdphanoVpiDx2Lq6apiDpiDpqVCDEhrRmiNhqShiPDFl6W2Xn8ChyBjjWDEoPwch3ZhdDDx2Nx2Ox2PDBjyEDFpVhvW2Xl8PjjWDDnAqd2aDDx2Rx2Sx2TDCx2Qx2UNYpPnxEx2VpqVBDDnArOjoVDGzeirY4NwKmjUmiPDEp9ex2Xx2YxsFDBx2ZNbn_Nn2Dx2apqVBDFnArOjoVqdhjeDE4Rlkd3GlzRDFl4F_WrDjconTDEp9ex2cx2dx2eDBx2fNhLivZn0bx3ApqVBDDx2Wx2bx3BM0ZphZhmbphanlZpiDx3CpiDpiDpiDpqVCDDiAxelfDG7Wh2ch0H9UnKnIDDx3Ex3FxsSDBx3GNYl1Rn1Ix3HpqVBDDmMkenIDIuBhkNhdkA3F0TtVi2GDDx3Ex3Jx3KDBx3LNbovNnnTx3MpqVBDHLjbkXjYh1dkP6RDDx3Ex3Jx3ODBx3PNhLyAn3Dx3QpqVBDKuatAoiSpVsQyM0JihMwVhvWDDx3Ex3Jx3SDBx3TNiHuanvXx3UpqVBDEx3Ix3Nx3Rx3VMzXphZhmcphankWpiDx3WpiDpiDpiDpqVCM_IphZhtApiHnhIpiDpiDpiDpiDpiDpqVCDFmhXmhYiqFl-XmhWDCx3ZxqXDBx3aNYrMnoGx3bpqVBDFl8Fl8Gmjcl7fl_KDCx3dxqXDBx3eNbNnoFx3fpqVBDCx3cx4AOFoxBbDBx4CMxdphZkYpham4CpiDx4Bx4DpiDpiDpqVCDCFiXDGmjZi5CisHh5ThxOkgWDH-QjQsOonCijEh0cikRDDx4Fx4Gx4HDBx4INYh1Bnqcx4JpqVBDDFnKiXDG3C5Sh1NizAwW9SDHh0ShvStaiwQhmP6Uh1LDDx4Lx4Mx4NDBx4ONb6cmtJx4PpqVBDEFhiPjyEiXDHxfn5ctG-dkBh1PhiKDGjTi5CjQnMOhnODDx4Rx4Sx4TDBx4UNhLxfntex4VpqVBDDx4Kx4Qx4WMzYphZhzMphanlYpiDx4XpiDpiDpiDpqVCDDh6BjjAjjJDFflTlQjXiRDCx4Zx4aDBx4bDDFDnKDHjBk-RizZpVwWhpFn-cDEoPhbisHl1aDDx4dx4ex4fDBx5ANYivGmyex5BpqVBDFnfzFsd1VhmFDFxIhhCrHhoKsODDrhIx5Dx5EDBx5FNbilNnhLx5GpqVBDDpGoJhofDGilch0R1VlZhjYlQDDrhIx5Ix5JDBx5KNhLpGnrdx5LpqVBDEsIlCwPwEDG9NhoXzPqExH9ADDrhIx5Nx5ODBx5PNiHrNnuYx5QpqVBDDmGtchzeDHh4QhiRh4R9Wl1comPivBDDx4Lx5Sx5TDBmGDFmkMhvJiyIl8bh4RDDx5VrhWx5WDCx5Ux5XNjMn9Mnkfx5YpqVBDExTiZlVncDGjUpZhjR6WhgAhwRDDrhIx5ax5bDBx5cNnHxTm6cx5dpqVBDGx5Cx5Hx5Mx5Rx5Zx5eM6KphZhmephanxPx4cx5fpiDpiDpiDpqVCM8JphZhtEpiHn2SpiDpiDpiDpiDpiDpqVCDEkeo5Lo5Jo5PDFkEiQoXnUhpCDEiFrVvRoeDDx6Cx6Dx6EDDhhDo_DlmBDF4RtSpW6QODDqmSx6Gx6HDDmgEhxQpYDEjXhIhHkEDDx6JxsFx6KDDx6Fx6Ix6LODosPphZDBx6NMzZphZhnAphantGx6MpiDx6OpiDpiDpqVCDDimIlzKlzLDGhdjUkAkdjah3cDFiFnOhkbiRODDx6Qx6Rx6SDCimIlzKDFhDnIl_OlsWotbDG5QhvJsa5ThpOjTDDx6Ux6Vx6WDCx6Tx6XODpgOphZDBx6ZM4EphZkvNphan3cx6YpiDx6apiDpiDpqVCDDinFi0No-RDFiMlKsVmSluQDGlJjQiDOkSkADDx6cx6dx6eDBx6fODomUphZDBx7BMhsTphZkvOphamuFx7ApiDx7CpiDpiDpqVCMhiZphZhtFpiHniQpiDpiDpiDpiDpiDpqVCDGmMkenIi2BhkTh1cDGjIlQpXhgNlKtEDDs9Ex7Fx7GDChoMhoJDC5fmkUDDcjIhEDDx7Ix7Jx7KDCx7Hx7LNYl1Rn1Gx7MpqVBDEiQkWkOkIDHnZh0dhjLhhQo1NsWihTDEZ3OmMkeDDx7Ox7Px7QDBx7RNblsXn0Ax7SpqVBDGiQkWkOikJhoJmCDEmMkejXnIDJuBh3FuHyXhkNkAhdlidtUDDx7Ux7Vx7WDBx7XNhLotRm6fx7YpqVBDEiQkWkOjeDDmMkejXDFhCjQhyIhnOidDDx7ax7bx7cDBx7dNiHotQnoSx7epqVBDF7dkWkO8fkIDHuBhkNkAhdjahlPyXDDs-Px8Ax8BDBx8CNjMn5Gm7Ax8DpqVBDFiQkWkOjehIDFhChnOhyIn-O2KDDs-Px8Fx8GDBx8HNnHn5HnoUx8IpqVBDGx7Nx7Tx7Zx7fx8Ex8JMhmaphZhzOphanodpiDx8Ks-VpiDpiDpqVCMhsdphZhidpiHm0BpiDpiDpiDpiDpiDpqVCDDkemMl5UDEjcrDihUnNDJkdhdjFjUjacjD7ZhFDEtgXx8Nx8Ox8PDBx8QNYkam3Ox8RpqVBDDkemMjXDChWhoUDGiMiErVhF0G0NDEtgXx8Tx8Ux8VDBx8WNbhoUnsKx8XpqVBDCx8Sx8YM4GphZkYphanrCpiDx8ZpiDpiDpiDpqVCDD9bjFnUDFhdjUtUkdkADFhKwKwQh3ZIDEtgXx8bx8cx8dDBx8eDEpQsMwFpTDEkErdhfoXDEjIjFcnPDEtgXx9Ax9Bx9CDBx9DNYogAn0Nx9EpqVBDGh1EijKovMh8CiqT8YDCtkWx9GDBx9HNbn6ZnlSx9IpqVBDDnMxbhqDDGiDhvXuPiA7SoJDEtgXtgYx9Kx9LDBx9MNhLimDm5Fx9NpqVBDDx9Fx9Jx9OODhtOphZDBx9QM4HphZhtBphanuJx8fx9Px9RpiDpiDpqVCMhiaphZ_QpiHnyDpiDpiDpiDpiDpiDpqVCDCiOl9eDGhdjUkAkdh3ckSDFkemMnMnOhgHDDx9Ux9Vx9WDBx9XM_NphZkYpham4Lx9YpiDpiDpiDpiDpqVCDEwQ0BiqA5cDChVkLDGlJ9YmSoDh0CsVDEvxex9ax9bx9cDBx9dNYiiOiuUx9epqVBDEvxeqmSxpbpwbDBx-ANbn9Jn0cx-BpqVBDChDwcDElMkPLtDDDhEkcjJDEvxex-Dx-Ex-FDBx-GNhLn9KnkVx-HpqVBDGhXyEn6WiQkWiTDEiGjOlJmBDDvxex-Jx-KDBx-LNiHiGm7Jx-MpqVBDDkFjdsWDFlMkPLkXjYDDvxex-Ox-PDBx-QNjMkFn1Vx-RpqVBDEimIi0NinFlzLDEZlJsVh2LDDvxex-Tx-UDBx-VNnHo4Nm7Ix-WpqVBDCvftYDEjf3NsCipVDDx-Yx-ZqoPDBx-aNtBiKm_Nx-bpqVBDHx9fx-Cx-Ix-Nx-Sx-Xx-cM_OphZigIphamzSpiDx-dpiDpiDpiDpqVCDCiOtYDEkLmYhVubDDiJhDjADFFDtYidjQDEx-fx_Ax_Bx_CDBx_DDBv3HM_PphZiuIphaniBx_EpiDx_FpiDpiDpqVCM_DphZhicpiHnjfpiDpiDpiDpiDpiDpqVCDDkemMWDI3NhoI9Mzc9HipVlThxUDDx_IqoPx_JDBx_KM2LphZhibphanxUx_LpiDpiDpiDpiDpqVCDEhXiLqLqNDH3FiUhoWioVhuAla4cDF4R1FqCi2LifDDx_Nx_Ox_PDBx_QNYilbm5Ix_RpqVBDFhXiLqLqNnIDEtQinYhpG1bDFhSiPyIcfDDx_Tx_Ux_VDBx_WNbtQn3Mx_XpqVBDFidjQlblKoiODFmSjFqFuIluQDDtucx_Zx_aDDiM-OvRDG8ElyBtZjFkUsVDDtucx_cx_dDCx_bx_eNhLhVnxOx_fpqVBDEjZipal6OphLDFhFOhZTnBDDtucygBygCDBygDNiHjZn2bygEpqVBDEoBuQlHhXDEkenKiX2JDEhDiRoGpHDDygGygHygIDBygJNjMi1HnrQygKpqVBDFDkfFlTqFDFikSogfkbuIhhGDDx_NygMygNDBygONnHn8dnmFygPpqVBDEZqPihPh0CDHDFkflTlElViDDDtucygRygSDBygTNtBn-GnmEygUpqVBDHx_Sx_YygAygFygLygQygVODi2EnHODi2HtBDCygXygYMhiSphZhtDphamtfpiDygWygZpiDpiDpqVCMCphZm_epiHmtApiDpiDpiDpiDpiDpqVCMmuIphZnnbpiHnsLpiDpiDpiDpiDpiDpqVCDCo5Ko-EDE8OojAkB2XDFOtapVhdiADDygdygeygfDByhAMmuJphZnpCphannXyhBpiDpiDpiDpiDpqVCDFhnOhyIhyFl6RipcDEhCuX2WidDCyhDyhEDByhFMmuTphZngHphantCyhGpiDpiDpiDpiDpqVCDGmiJisChlcipI3K8YDFapbh0QhjThoQDCyhIyhJDDyV3KonfDDh0QhjTlZDGpbavROehtIDDyhLyhMyhNDCyhKyhOMmuephZntJphanlFyhPpiDpiDpiDpiDpqVCDDrIo8PijdDFjDhobhwH2ahIDFrDoDn4NnKnADEyhRp9eyhSyhTDByhUMmvHphZnidphanjAyhVpiDpiDpiDpiDpqVCDGoxYo8Qo0DvLogDl8cDFselfiD0Jh0fDCyhXyhYDByhZMmvIphZm1NphanhNyhapiDpiDpiDpiDpqVCDGolD_To_PosUivYiybDEhkJl1T7H2YDDmMhwX7YDDyhcyhdyheDByhfMmvJphZm1OphanuSyiApiDpiDpiDpiDpqVCDH8en4UlhAojEn9en6RyMDDhwXk_Yi2BDGhShBhIl1TOTDDyiCyiDyiEDByiFMmvKphZnzCpham5LyiGpiDpiDpiDpiDpqVCDBhJDFimIo5Oo5Ml2MoiIDGoTrGhuRjFhoHh2bDDyiIyiJyiKDByiLMmvLphZngCpham4KyiMpiDpiDpiDpiDpqVCDGk_S5A7ChO1GqEDDixPn-IlTDGjQxHiROhpDsODDyiOyiPyiQDByiRMmvMphZngXphanhQyiSpiDpiDpiDpiDpqVCDCoPkHDGhvZokal_Gl-aoxKn5EDGlvXtAhvB7ChAh0PDDyiUyiVyiWDClvXhvUDCh2AvdDGtAhvB7ChA0JhODEyiUyiYyiZyiaDCyiXyibMmuKphZmxLphan1DyicpiDpiDpiDpiDpqVCDGhkGhwWikZlkHl-JiiaDFxUolbhuVnGo8WDF7CipflgKhA0JDDyieyifyjADByjBMmuLphZnrZphanoTyjCpiDpiDpiDpiDpqVCDChoVlFDEsdlyei0Qh2XDEsOmb1BhlBDDyjEyjFyjGDByjHMmuMphZm0HphanuGyjIpiDpiDpiDpiDpqVCDGmT5GikIh2apgJh0cDFsdlyesOi0Qo5XDFFtAoM9SowfDDyjKyjLyjMDByjNMmuNphZnhXphamySyjOpiDpiDpiDpiDpqVCDGtI7SsXi1RojbiwBDGzFl2So6BhkSi2Ao5FDGtAoMLkTtD9SDDyjQyjRyjSDByjTMmuOphZngMphamxfyjUpiDpiDpiDpiDpqVCDFouRlrKlxMo4Pn8FDEpG1VlGhkdDF9D7QkHidogcDDyjWyjXyjYDByjZMmuPphZmxNphan3CyjapiDpiDpiDpiDpqVCDEpfkhHonDl3VDF-JooBhvUhpEolQDGlOidiwK7PljahvZDDyjcyjdyjeDDpfkhHl3VDEiwKhgAlja7PDFhkGhwWoneo_GiiEDDykAykBykCDCyjfykDMmuQphZm_Ppham3TykEpiDpiDpiDpiDpqVCDFhkSoxGn_cmgRi0QDIordn9OhnQi0GmgKo_ahoEhpEDCykGykHDBykIMmuRphZmzGphanoKykJpiDpiDpiDpiDpqVCDCpG1VDGOo2Bo4A7P-L7KDIkAhdkSpbahkGhwWsXDDykLykMykNDBykOMmuSphZmxOphanlTykPpiDpiDpiDpiDpqVCDDmMhKiWDGhBT9esOqZoiPDFoUpGjThd7VDEsjFykRykSykTDBykUMkoHphZngDphanhUykVpiDpiDpiDpiDpqVCDCiBozUDEhRuEwFoiHDGo4ElfnIsd_WhwWDDykXykYykZDBykaMmuUphZmxVphan0MykbpiDpiDpiDpiDpqVCDGvco8Do7fo8SlnPo4bDHowPo-YzTrHtdlkfhwLDCykdykeDBykfMmuVphZnjBphaniRylApiDpiDpiDpiDpqVCDHl0E1diGiDhHsNmibDGOhIhdjasQkADDsjFylCylDDElfxek-ZrWDEifvchwBaDEsjFqmSylFylGDCylEylHMmuWphZnkJphanmNylIpiDpiDpiDpiDpqVCDF4Ph2Rl6Xn7GonADIo6DlyIiiaihZaikKzFihJDEmMiWsDhKDDylKylLylMDBylNMmuXphZngBphankYylOpiDpiDpiDpiDpqVCDBnIDFoxVo3RhpCkJovUDHlZhC1LseqdlmayWDDylQylRylSDBylTMmuYphZngEphanhMylUpiDpiDpiDpiDpqVCDEiwV8NiDhpJDHyWrLo-S1BsOkEhlADDylWylXylQDBylYMmuZphZmybphanvIylZpiDpiDpiDpiDpqVCDDnI_Wk_YDHiUhoGojMohU0ehodlyADFkJ3FrYpf6RDDylbylcyldDByleMmuaphZnrXphan2JylfpiDpiDpiDpiDpqVCDCnI_WDGosAoreoxci0Ko4R1bDEiJOhVFDDymBymCymDDBymEMmubphZniApham4JymFpiDpiDpiDpiDpqVCDElEokbn9FohWDGwPnGomHzTn_Zn4SDFnIkfyIllE_WDDymHymIymJDBymKMmucphZm0TphansfymLpiDpiDpiDpiDpqVCDFohbn_flmBn8DohSDDmMsdpGDFiEn-PjF-Ao_IDDymNymOymPDBymQMmudphZm_fphanpZymRpiDpiDpiDpiDpqVCDHo4Vo4Uo2Ko2JohTlnDn8EDHielmah0fjFjIhdo2TDCymTymUDBymVMmufphZm7Npham_MymWpiDpiDpiDpiDpqVCDG1RnCmDhuSl_RhRDFlTlQixPhkRfDGiROhChnLhdorYDDymYymZymaDBymbMmvAphZniDphanhDymcpiDpiDpiDpiDpqVCDFh1Mn_RiqNo-KoxHDGnNixPhZo_CnLaDEhOyConVosCDDymeymfynADBynBMmvBphZngUphanzWynCpiDpiDpiDpiDpqVCDExTlCiZoKDIjUnCzTokDxI6WhhCrHDDvnAynEynFDBynGMmvCphZnpbphanrAynHpiDpiDpiDpiDpqVCDGoxNoxOmgQhuSogRlvWDGhnRoraorWo0EojNxJDCynJynKDBynLMmvDphZnpKpham6KynMpiDpiDpiDpiDpqVCDEooAkT_AnXDEhHhBOhncDFhdkdjUi0diDDEynOynPxsSynQDBynRMmvEphZm_YphanuFynSpiDpiDpiDpiDpqVCDFrIn6MpTo7Bo5VDEhZhFOhHDDnNigRoDDDnK-D_UDEynUynVynWynXDBynYMmvFphZm0fpham3aynZpiDpiDpiDpiDpqVCDFhpCovZphKmWovaDIwEo3U1Q1K1Lh2bhtItCDCynbyncDByndMmvGphZm3KphansJynepiDpiDpiDpiDpqVCMmvNphZnoMpiHn2FpiDpiDpiDpiDpiDpqVCDGn7In_ehwDl4DhwNhnUDFihFk_JhgIhoAhkZDEhFhZjTxLDDyoByoCyoDDEn7Hl4Dh1BlRDDhZhFnBDDjTrWh2bDEyoFyoCyoGyoHDCyoEyoIMmvOphZnsYpham0AyoJpiDpiDpiDpiDpqVCDDoieoidn_LDDmMsdogQDFwFikXhCkBlPDDyoLyoMyoNDByoOMmvPphZnvLphan1byoPpiDpiDpiDpiDpqVCDEnWh1coiRyFDHhdjU5JouWo2No6L7LDEmMh1chkSnADDyoRyoSyoTDByoUMmvQphZm_cphanoQyoVpiDpiDpiDpiDpqVCDFl4F_WooFotfohZDF7YohYhwWlzRlkdDFnKmMjYjK-DDDyoXyoYyoZDByoaMmvRphZm3BphamzRyobpiDpiDpiDpiDpqVCDGhkGhwWo3QolBlkHikZDEsdjrRlzdikXDG-Asfo8XhwHjUsaDDyodyoeyofDBypAMmvSphZnrYphantaypBpiDpiDpiDpiDpqVCDEjrRovAliOlzdDD-dkBivXDHoPinM2ckX1OjTrWDDypDypEypFDBypGMmvTphZm1Cphan3IypHpiDpiDpiDpiDpqVCDGipUlyXo9JphNphJo0LDIi2AhwNiwYl4fi2JzFlvWhkHDCypJypKDBypLMmvUphZnrOpham6SypMpiDpiDpiDpiDpqVCDCiDlfDHl1dnIh1ci2DxI5FiwVDG3Fl5Cn6IhuatAo5bDDypOypPypQDBypRMmvVphZngApham4OypSpiDpiDpiDpiDpqVCMmvWphZnoYpiHnhJpiDpiDpiDpiDpiDpqVCDGoxJokKi2ChuRllRo5SDGk-ehkHpGo6VlgMn7fDF8S9XzQiwChpBDDypVypWypXDBypYMmvXphZnobpham1dypZpiDpiDpiDpiDpqVCDGinMijDlgKl-Eo2An4EDIiwT-dkBkflThzRinRllRDCypbypcDBypdMmvdphZnoZphannZypepiDpiDpiDpiDpqVCDD9XhpBhjVDGhkHi1Sl6GipfovGl0IDGh2XsdqEh0Cn5ehkGDDyqAyqByqCDByqDMmvephZntAphansIyqEpiDpiDpiDpiDpqVCDGn9DlhGooZn5AouKhpIDIhIDouYokZieh0f0KojHDCyqGyqHDByqIMmvfphZnoaphangVyqJpiDpiDpiDpiDpqVCDFjkIlnUmkNlrSo6PDHohGokAi0To7Do8Uk-elrHDCyqLyqMDGlnUoiTo7ZjkIo_ZlrSDFzQ8Si0W0KiwCDFhBnfikDiwShKDDyqOyqPyqQDCyqNyqRMmwAphZnpWpham5HyqSpiDpiDpiDpiDpqVCDFo5Ii0WiwCo3VhkFDHo_FhgcoxPlhGouDhzRiwTDCyqUyqVDByqWMmwBphZn3WphanuIyqXpiDpiDpiDpiDpqVCDGohEhwN3PizJpgahvSDEhkHi1S1Cl7GDGhkGn7FoiJlscsdowbDDyqZyqayqbDByqcMmwCphZm0KphanmGyqdpiDpiDpiDpiDpqVCDFqEjVo1OizJhwNDFikDoxQo6N1Q5LDFi0W7UhoBowahhCDDyqfyrAyrBDByrCMmwDphZm4GphaniVyrDpiDpiDpiDpiDpqVCDF7C0JhAjVFDGovQlteowWo-PioLomRDFi1ShkHzFi1LaDDyrFyrGyrHDByrIMmwEphZntEphanyTyrJpiDpiDpiDpiDpqVCDGkhAo2bojfoleolfo9EDIzFhvZa6WhwRlTi2KhjRDCyrLyrMDByrNMmvYphZnuaphanuXyrOpiDpiDpiDpiDpqVCDHkgcolPoyAoxeoxfn4en_QDHielsBn7K1AlscilehIDCyrQyrRDByrSMmvZphZnudphamtQyrTpiDpiDpiDpiDpqVCDGn8In8JmgLphFouVn-bDIhkHmTnfo-d3KivMoiNl0IDCyrVyrWDByrXMmvaphZmzYphan3PyrYpiDpiDpiDpiDpqVCDFqEjVkgc5AizJDElsB1cnSnRDGiyEkdkflGwSnUDDyrayrbyrcDByrdMmvbphZm4FphaniUyrepiDpiDpiDpiDpqVCDGhjRo1Vo3ch2Ko3PogVDGi2KiiViyahwR6Wo4ZDFllEhnYhA7CjVDDysAysBysCDBysDMmvcphZnsdphanmLysEpiDpiDpiDpiDpqVCMmwFphZnvHpiHnpYpiDpiDpiDpiDpiDpqVCDG7Co6Oo9BouClmHn8HDHl-bohVn7co2ao5DzFhkTDCysHysIDBysJMmwGphZnzXphanhZysKpiDpiDpiDpiDpqVCDFhtIoySlzPo8Oo8FDIl0CalsbhvIOqC7Qi1JDEpfpGhkdixfDDysMysNysODBysPMmwRphZnpMphamxcysQpiDpiDpiDpiDpqVCDF9AoM1GiuexFDG1Vn4FlZlxM7QlGDGilcphQhgAh0RpgEhjYDDysSysTysUDBysVMmwcphZm_ZphanvAysWpiDpiDpiDpiDpqVCDGo6YzPo3JolSolTl9DDEpG1Vn8A7QDEiwGkJlZh1PDDysYysZysaDBysbMmxCphZmxPphanpRyscpiDpiDpiDpiDpqVCDIlsbl5VouMo-Zo6Mo7EosNokCDHojCjJiiRixfpfn6SlyXDCyseysfDBytAMmxDphZnsaphamuDytBpiDpiDpiDpiDpqVCDG1An_brNohXotUn7JDG-I8NiwfhIjOhgNDEqErY4PjADDytDytEytFDBytGMmxEphZmzapham3CytHpiDpiDpiDpiDpqVCDEn5Yn5XikGl4GDFhwLtdxQ1QiRDGlmHqEtAk_XhQuHDDytJytKytLDBytMMmxFphZnpXphanzbytNpiDpiDpiDpiDpqVCDFi2Bl7bogKhkTo5RDGhwLqZyW0TrLo2YDGkShhE2dh0f4cooQDDytPytQytRDBytSMmxGphZnicphanhfytTpiDpiDpiDpiDpqVCDDihZimMomBDH_UiwDqLn5Vo9NiwNiwKDFqErY0IhA4PDDytVytWytXDBytYMmxHphZm1DphantTytZpiDpiDpiDpiDpqVCDGhgAiiVi2KizVhwR6WDGhxaxTh0XpZpbivFDFiWDoM9SwEDDytbytcytdDByteMmwHphZm_bphannQytfpiDpiDpiDpiDpqVCDGlsLlwSk_Ho-Co2LovLDIhvULiCh2Xien_d7FxFDCyuByuCDByuDMmwIphZm1cphan3GyuEpiDpiDpiDpiDpqVCDGohfojdlrHogPo_J1NDF0ehgC8NkU7QDFtAkhA4Psdk_XDDyuGyuHyuIDByuJMmwJphZm1bphanmMyuKpiDpiDpiDpiDpqVCDDwEl6Yo6QDGhodieiZzFuHlteDCyuMyuNDByuOMmwKphZm_aphamzJyuPpiDpiDpiDpiDpqVCDIilelnDomMlhdo3BosMl1Ho1PDHqEzQ0IhvBhoT6bivFDCyuRyuSDFmiMo5Gi0fl1Hn5FDGqEzQlrUhoThvBrSDD6bo9CivFDDyuUyuVyuWDCyuTyuXMmwLphZnrBphamuAyuYpiDpiDpiDpiDpqVCDF-VhvIlrdlgCl1fDFixfokBhtIpGkHDIiZlVsIzTnflhNkS2dDDyuayubyucDE-VlrdlgCl1fDGiZlVsIzThmFlhNDGkS2djUqEhtIhhCDDyueyufyvADCyudyvBMmwMphZniJphan0ayvCpiDpiDpiDpiDpqVCDHo6IhzUooao_Hl1dmic8NDE0Il2YrY-VDEyIhgChShIDDyvEyvFyvGDByvHMmwNphZnkGphan2LyvIpiDpiDpiDpiDpqVCDGovJo9eo9fo-An9co_SDGqErYo8ahA-VhwDDCyvKyvLDByvMMmwOphZm0MphamyByvNpiDpiDpiDpiDpqVCDGh3No8fn4QogTo2QohODH7QlGahvI7PqCl4aDCyvPyvQDByvRMmwPphZnzVphanjFyvSpiDpiDpiDpiDpqVCDEhOiue9boweDC1QvPDI8OlGl4an5DhtIiehkfhvZDDyvUyvVyvWDByvXMmwQphZngRphankUyvYpiDpiDpiDpiDpqVCDHlnOo4To8Yl5Ei2Ji2A0IDKlkY-Dogdi0SzFomAOn4RiwD0eDCyvayvbDByvcMmwSphZnkRphanuDyvdpiDpiDpiDpiDpqVCDGooXl-CouTouUo9IivNDG1dl0EmXhRzFjJDCyvfywADBywBMmwTphZntFphan3JywCpiDpiDpiDpiDpqVCDGl4Hi0So8CoiBi2O3KDE0IlnOl2YijDDFiCqE9XijDlFDDywEywFywGDBijDDE0Il5Ei2Jl4fDE3KhoGl4Hi0SDDywIywJywKDCywHywLMmwUphZntKpham6GywMpiDpiDpiDpiDpqVCDGwVmkPo_MoiChvBo0IDF0eokNn7d1B7QDFosbonUh1cikGomCDDywOywPywQDBywRMmwVphZn0Kpham1aywSpiDpiDpiDpiDpqVCDGzFl6El2Sn9dogCoyRDKn7bl5Tondn6PorKo4SorLomXn5BipfDCywUywVDBywWMmwWphZnzUphan1HywXpiDpiDpiDpiDpqVCDFo5EohIohJvCilCDFo5Nl2MivSlzSo5QDCywZywaDBywbMmwXphZnscphantDywcpiDpiDpiDpiDpqVCDDiuehOo_QDGhwXn6clpVzFiybovBDDjJiahjADDyweywfyxADByxBMmwYphZmyTphamzKyxCpiDpiDpiDpiDpqVCDGogZogaphXlrKn8Gn6QDEn5doyJe6ZDCyxEyxFDByxGMmwZphZnsephanufyxHpiDpiDpiDpiDpqVCDIiybn-Jn-KlpVooJosIo7NivSDFeyCnah1Po0NDCyxJyxKDByxLMmwaphZnsbphanpSyxMpiDpiDpiDpiDpqVCDHlubluaogOlzSmiQolKpgHDHjChjAolVjTvPilCvZDCyxOyxPDByxQMmwbphZntHphamzEyxRpiDpiDpiDpiDpqVCDGpY2c1OkThwa_ADDeozbyCDFivSojOh1MhRowdDDyxTyxUyxVDByxWMmwdphZnoBpham0PyxXpiDpiDpiDpiDpqVCDCiCl-UDEieo7Heo4YDE3KhoGohQo7bDGqE1Gpflhd0IpGDEyxZyxayxbyxcDByxdMmwephZntLpham4UyxepiDpiDpiDpiDpqVCDFhzehiKo4DjCvPDGieifhkfo4QahKDErYhOoaiCDDyyAyyByyCDByyDMmwfphZmzdphamyCyyEpiDpiDpiDpiDpqVCDEo9Ro9So9Ti1KDIk_HlwSo8blsLozao1ZosKhvUDCyyGyyHDByyIMmxAphZnvNphan1cyyJpiDpiDpiDpiDpqVCDEhHlualubhwLDGhmFhjcmXnUlGyDDFiClrZiyQqEohaDDyyLyyMyyNDByyOMmxBphZnpaphamyOyyPpiDpiDpiDpiDpqVCDkLxpaxqGxqdxrVxrdxrextLxuZxvFxvGxvHxwExxIxyXx0dx1Cx1Dx1Ix2Mx3Dx3Xx3Yx4Ex4Yx6Ax6Bx6Px6bx7Dx7Ex8Lx8Mx8ax9Sx9Tx9Zx-ex_Gx_Hx_MygaygbygcyhCyhHyhQyhWyhbyiByiHyiNyiTyidyjDyjJyjPyjVyjbykFykKykQykWykcylBylJylPylVylaymAymGymMymSymXymdynDynIynNynTynaynfyoAyoKyoQyoWyocypCypIypNypTypUypaypfyqFyqKyqTyqYyqeyrEyrKyrPyrUyrZyrfysFysGysLysRysXysdytCytIytOytUytayuAyuFyuLyuQyuZyvDyvJyvOyvTyvZyveywDywNywTywYywdyxDyxIyxNyxSyxYyxfyyFyyKyyQQyyRpiDtyQpiDM_FphZhsfpiHkwEpiDpiDpiDpiDpiDpjXBM2TphZhnEphak9SpiDpiDpiDpiDpiDpjXBM0YphZhtHphakxQpiDpiDpiDpiDpiDpjXBOFlzXphZDByyWM4AphZitbphak1epiDpiDyyXpiDpiDpjXBMhiVphZitephakmHpiDpiDpiDpiDpiDpjXBM_GphZhzNpiHk6DpiDpiDpiDpiDpiDpjXBM6DphZhmfphak6EpiDpiDpiDpiDpiDpjXBOFlmMphZDByycM6EphZiuBphaknRpiDpiDyydpiDpiDpjXBMwBphZhzPphakyApiDpiDpiDpiDpiDpjXBM6FphZhiepiHk5fpiDpiDpiDpiDpiDpjXBM8HphZhsepiHktRpiDpiDpiDpiDpiDpjXBOFlrWphZOFloephZDCyzCyzDM4BphZkYphaniKpiDpiDyzEpiDpiDpjXBOFlyKphZDByzGM2UphZitdphakwGpiDpiDyzHpiDpiDpjXBOFlrVphZDByzJM8IphZitXphakzFpiDpiDyzKpiDpiDpjXBMhzEphZigJphak8bpiDpiDpiDpiDpiDpjXBM6GphZksTpiHk2IpiDpiDpiDpiDpiDpjXBOFlmLphZDByzOM4CphZiuAphak2JpiDpiDyzPpiDpiDpjXBM6HphZiuKphakoTpiDpiDpiDpiDpiDpjXBM6IphZhtGpiHiuTpiDpiDpiDpiDpiDpjXBM6JphZhnBphakzbpiDpiDpiDpiDpiDpjXBODhvcphZDByzUMycphZhmdphakxdpiDpiDyzVpiDpiDpjXBM0ZphZhmbphaksXpiDpiDpiDpiDpiDpjXBMzXphZhmcpiHktEpiDpiDpiDpiDpiDpjXBODiyHphZDByzZM_HphZkYphak1fpiDpiDyzapiDpiDpjXBMhiWphZhtCphakxSpiDpiDpiDpiDpiDpjXBMhiXphZigGphakwFpiDpiDpiDpiDpiDpjXBM_IphZhtApiHiuRpiDpiDpiDpiDpiDpjXBMxdphZkYphakpZpiDpiDpiDpiDpiDpjXBMzYphZhzMphaiuJpiDpiDpiDpiDpiDpjXBM6KphZhmephakyapiDpiDpiDpiDpiDpjXBM8JphZhtEpiHkscpiDpiDpiDpiDpiDpjXBOFlpZphZDBy0DMzZphZhnAphak-EpiDpiDy0EpiDpiDpjXBOFlmCphZDBy0GM4EphZigEphakpUpiDpiDy0HpiDpiDpjXBMhiZphZhtFpiHiuHpiDpiDpiDpiDpiDpjXBMhmaphZhzOpiHktLpiDpiDpiDpiDpiDpjXBM4FphZkYphakwfpiDpiDs-VpiDpiDpjXBODiyXphZDBy0MM6OphZigFphakrfpiDpiDy0NpiDpiDpjXBMhsdphZhidpiHiuQpiDpiDpiDpiDpiDpjXBM4GphZkYphaksCpiDpiDpiDpiDpiDpjXBM4HphZhtBphakwPpiDpiDx9RpiDpiDpjXBMhiaphZ_QphamzCpiDpiDx_FpiDpiDpjXBM_DphZhicpiHitcpiDpiDpiDpiDpiDpjXBM2LphZkYphanyKpiDpiDpiDpiDpiDpjXBODl4UphZDBy0VMhiSphZhtDphaktWpiDpiDy0WpiDpiDpjXBMhmSphZhibphamuBpiDpiDpiDpiDpiDpjXBDhNyyTyyUyyVyyYyyZyyayybyyeyyfyzAyzByzFyzIyzLyzMyzNyzQyzRyzSyzTyzWyzXyzYyzbyzcyzdyzeyzfy0Ay0By0Cy0Fy0Iy0Jy0Ky0Ly0Oy0Py0Qy0Ry0Sy0Ty0Uy0Xy0YQy0ZpiDtyQpiDDCAlUM_FphZhsfpiHkwEpiDpiDpiDpiDpiDy0bEM2TphZhnEphak9SpiDpiDpiDpiDpiDy0bEM0YphZhtHphakxQpiDpiDpiDpiDpiDy0bEM4AphZitbphak1epiDpiDyyXpiDpiDy0bEMhiVphZitephakmHpiDpiDpiDpiDpiDy0bEM_GphZhzNpiHk6DpiDpiDpiDpiDpiDy0bEM6DphZhmfphak6EpiDpiDpiDpiDpiDy0bEM6EphZiuBphaknRpiDpiDyydpiDpiDy0bEMwBphZk1VphakyApiDpiDpiDpiDpiDy0bEM6FphZhiepiHk5fpiDpiDpiDpiDpiDy0bEM8HphZhsepiHktRpiDpiDpiDpiDpiDy0bBDByzDM4BphZkYphanuNpiDpiDy1HpiDpiDy0bEM2UphZitdphakwGpiDpiDyzHpiDpiDy0bBM8IphZitXphakzFpiDpiDyzKpiDpiDy0bBDByzCMhzEphZnsCphamyZpiDpiDy1LpiDpiDpibBMkkUphZigJphak8bpiDpiDpiDpiDpiDy0bBM6GphZksTpiHk2IpiDpiDpiDpiDpiDy0bEM4CphZiuAphak2JpiDpiDyzPpiDpiDy0bEM6HphZiuKphakoTpiDpiDpiDpiDpiDy0bEM4DphZigKphanyWpiDpiDpiDpiDpiDpibBM6IphZhtGpiHiuTpiDpiDpiDpiDpiDy0bEM6JphZhnBphakzbpiDpiDpiDpiDpiDy0bEMycphZhmdphakxdpiDpiDyzVpiDpiDy0bEM0ZphZhmbphaksXpiDpiDpiDpiDpiDy0bEMzXphZhmcpiHktEpiDpiDpiDpiDpiDy0bEM_HphZkYphak1fpiDpiDyzapiDpiDy0bEMhiWphZhtCphakxSpiDpiDpiDpiDpiDy0bEMhiXphZigGphakwFpiDpiDpiDpiDpiDy0bEM_IphZhtApiHiuRpiDpiDpiDpiDpiDy0bEMxdphZkYphakpZpiDpiDpiDpiDpiDy0bEMzYphZkrDphaiuJpiDpiDpiDpiDpiDy0bEM6KphZhmephakyapiDpiDpiDpiDpiDy0bEM8JphZhtEpiHkscpiDpiDpiDpiDpiDy0bEMzZphZhnAphak-EpiDpiDy0EpiDpiDy0bBM4EphZigEphakpUpiDpiDy0HpiDpiDy0bBMhiZphZhtFpiHiuHpiDpiDpiDpiDpiDy0bEMhmaphZhzOpiHktLpiDpiDpiDpiDpiDy0bEM4FphZkYphakwfpiDpiDs-VpiDpiDy0bEM6OphZigFphakrfpiDpiDy0NpiDpiDy0bBMhsdphZhidpiHiuQpiDpiDpiDpiDpiDy0bEM4GphZkYphaksCpiDpiDpiDpiDpiDy0bEM4HphZhtBphakwPpiDpiDx9RpiDpiDy0bEMhiaphZ_QpiHnyCpiDpiDpiDpiDpiDy0bBM_NphZkYphamzBpiDpiDpiDpiDpiDy0bBM_OphZigIphan2BpiDpiDpiDpiDpiDy0bBM_PphZiuIphanlUpiDpiDx_FpiDpiDy0bBM_DphZhicpiHitcpiDpiDpiDpiDpiDy0bEM2LphZhibphaniNpiDpiDpiDpiDpiDy0bBMhiSphZhtDphaktWpiDpiDy0WpiDpiDy0bBDhRy0cy0dy0ey0fy1Ay1By1Cy1Dy1Ey1Fy1Gy1Iy1Jy1Ky1My1Ny1Oy1Py1Qy1Ry1Sy1Ty1Uy1Vy1Wy1Xy1Yy1Zy1ay1by1cy1dy1ey1fy2Ay2By2Cy2Dy2Ey2Fy2Gy2Hy2Iy2Jy2Ky2Ly2My2Ny2OQy2PpiDtyQpiDM_FphZhsfpiHnhPpiDpiDpiDpiDpiDpjXBM2TphZhnEphan2cpiDpiDpiDpiDpiDpjXBM0YphZnzRphan3VpiDpiDpiDpiDpiDpjXBOFo5AphZDBy2UM4AphZm2Mpham3QpiDpiDy2VpiDpiDpjXBMhiVphZnnIphanxcpiDpiDpiDpiDpiDpjXBM_GphZnhcpiHnxfpiDpiDpiDpiDpiDpjXBM6DphZhmfphanydpiDpiDpiDpiDpiDpjXBOFkyIphZDBy2aM6EphZkyIphamtdpiDpiDy2bpiDpiDpjXBOFpgbphZDBy2dMwBphZhzPpham5OpiDpiDy2epiDpiDpjXBMitAphZm1MphanyfpiDpiDpiDpiDpiDpjXBM6FphZhiepiHnyVpiDpiDpiDpiDpiDpjXBM8HphZhsepiHm5DpiDpiDpiDpiDpiDpjXBOFo2PphZDBy3DM4BphZkYphamzMpiDpiDy3EpiDpiDpjXBM2UphZm6OpiHniMpiDpiDpiDpiDpiDpjXBMmrHphZm6Npham6BpiDpiDpiDpiDpiDpjXBOFo4ephZODo1QphZDCy3Iy3JMkkTphZmydpham6VpiDpiDy3KpiDpiDpjXBMmrIphZmycphansSpiDpiDpiDpiDpiDpjXBOFosJphZODomWphZDCy3Ny3OM8IphZm2IphanhSpiDpiDy3PpiDpiDpjXBMhzEphZigJphankbpiDpiDpiDpiDpiDpjXBM6GphZnnKpiHntOpiDpiDpiDpiDpiDpjXBM4CphZnnJphantPpiDpiDpiDpiDpiDpjXBOFn4cphZODpgNphZDCy3Uy3VM6HphZnofphan3QpiDpiDy3WpiDpiDpjXBM6JphZhnBphansQpiDpiDpiDpiDpiDpjXBMycphZhmdphanlMpiDpiDyzVpiDpiDpjXBM0ZphZhmbphanoRpiDpiDpiDpiDpiDpjXBMzXphZhmcpiHm4RpiDpiDpiDpiDpiDpjXBM_HphZkYphanvEpiDpiDyzapiDpiDpjXBMhiWphZhtCphankXpiDpiDpiDpiDpiDpjXBMhiXphZigGphankQpiDpiDpiDpiDpiDpjXBMxdphZkYphamzOpiDpiDpiDpiDpiDpjXBM6KphZhmephanoEpiDpiDpiDpiDpiDpjXBM8JphZhtEpiHm4NpiDpiDpiDpiDpiDpjXBMzZphZhnApiHnuTpiDpiDpiDpiDpiDpjXBOFooTphZODn9VphZDCy4Dy4EMmrXphZkYphantQpiDpiDy4FpiDpiDpjXBMmrYphZm3fphanvCpiDpiDpiDpiDpiDpjXBMmrZphZnibphankSpiDpiDpiDpiDpiDpjXBMmraphZnpOpiHn1BpiDpiDpiDpiDpiDpjXBMmrbphZkYphanyXpiDpiDpiDpiDpiDpjXBMmrcphZm1Spham0GpiDpiDpiDpiDpiDpjXBMmrdphZnoCpham6ApiDpiDpiDpiDpiDpjXBOFn4fphZODo3FphZDCy4Ny4OM4EphZigEphan2KpiDpiDy4PpiDpiDpjXBMhmaphZnkIpiHm4epiDpiDpiDpiDpiDpjXBODn8aphZDCs-Uy4SM4FphZkYpham1WpiDpiDy4TpiDpiDpjXBM6OphZigFpham3FpiDpiDy0NpiDpiDpjXBM4GphZkYpham3IpiDpiDpiDpiDpiDpjXBM4HphZhtBphaniPpiDpiDx9RpiDpiDpjXBMhiaphZ_QphamzDpiDpiDx_FpiDpiDpjXBM2LphZkYphanyLpiDpiDpiDpiDpiDpjXBODo3GphZDBy4aMhiSphZm_WphamxdpiDpiDy4bpiDpiDpjXBOFonZphZODonYphZDCy4dy4eMhmSphZhibphansRpiDpiDy4fpiDpiDpjXBDhYy2Ry2Sy2Ty2Wy2Xy2Yy2Zy2cy2fy3Ay3By3Cy3Fy3Gy3Hy3Ly3My3Qy3Ry3Sy3Ty3XyzSy3Yy3Zy3ay3by3cy3dy3eyzey3fy0Ay4Ay4By4Cy4Gy4Hy4Iy4Jy4Ky4Ly4My4Qy0Jy4Ry4Uy4Vy0Py4Wy4Xy4Yy0Ty4Zy4cy5AQy5BpiDtyQpiDDBitTXitTk2Ay5DhUphZpiDphZphZDBitUXitUkrQy5FhUnkLpiDphZphZDBqUXmsSnqXy5HhUnmOpiDphZphZXmsLkway5HhUnmUpiDphZphZXmsNnqDy5HhUnnDpiDphZphZXmsOnoXy5HhUnmVpiDphZphZXmsQm2Fy5HhUnmXpiDphZphZXmsRm3Jy5HhUnmSpiDphZphZXmsTnpfy5HhUnmYpiDphZphZXmsUkvBy5HhUkyGpiDphZphZXmsVk6Ry5HhUnmfpiDphZphZXmsXnpQy5HhUnmPpiDphZphZXmsYngOy5HhUnnApiDphZphZXmsZnpNy5HhUnmepiDphZphZXmsanqfy5HhUnmZpiDphZphZXmsbmxMy5HhUkyGpiDphZphZXmscnmAy5HhUnnEpiDphZphZXmrfm1Uy5HhUnnFpiDphZphZDBitVXmsAm2Py5YhUmzNpiDphZphZDCqUitVXmsBm2Sy5anEnmapiDphZphZXmsCm6Ly5HhUkyFpiDphZphZXmsDnuZy5HhUkyFpiDphZphZXmsEm3Dy5HhUnmWpiDphZphZXmsFngPy5HhUnmcpiDphZphZDCqUhzLXmsGiuCy6AnEnmTpiDphZphZXmsHm2Ry5HhUnmRpiDphZphZXmsIm2Oy6AnEnmbpiDphZphZXmsJnqYy5HhUnmQpiDphZphZXmsKm0Wy6AnEnnCpiDphZphZXmsMntMy6AnEnmdpiDphZphZXmsPnuQy5HhUnnBpiDphZphZDfy5Ey5Gy5Iy5Jy5Ky5Ly5My5Ny5Oy5Py5Qy5Ry5Sy5Ty5Uy5Vy5Wy5Xy5Zy5by5cy5dy5ey5fy6By6Cy6Dy6Ey6Fy6Gy6HYmnVmnWtcy6IptZBDB2TX2ThnEy6KhUnkOpiDphZphZDB0YX0YhtHy6MjRphZpiDphZphZDB4AX4Aitby6OjRphZpiDphZphZDBhiVXhiVitey6QjRphZpiDphZphZDB6DX6Dhmfy6SjRphZpiDphZphZDB6EX6EiuBy6UjRphZpiDphZphZDBwBXwBhzPy6W5MphZpiDphZphZDC4BhzEX4BkYy6YnEnsDpiDBphZDB2UX2Uitdy6ajRphZpiDBphZDB8IX8IitXy6cjRphZpiDBphZDBkkUXhzEigJy6ejRnkMpiDBphZDB4CX4CiuAy7AjRphZpiDphZphZDB6HX6HiuKy7CjRphZpiDphZphZDB4DXphZphZy7EsBmzepiDBpibDB6JX6JhnBy7GjRphZpiDphZphZDBycXychmdy7IjRphZpiDphZphZDB0ZX0Zhmby7KjRphZpiDphZphZDB_HX_HkYy7MjRphZpiDphZphZDBhiWXhiWhtCy7OjRphZpiDphZphZDBhiXXhiXigGy7QjRphZpiDphZphZDBxdXxdkYy7SjRphZpiDphZphZDBzYXzYhzMy7U5MphZpiDphZphZDB6KX6Khmey7WjRphZpiDphZphZDBzZXzZhnAy7YhUnuHpiDphZphZDB4EX4EigEy7ajRphZpiDphZphZDB4FX4FkYy7cjRphZpiDphZphZDB6OX6OigFy7ejRphZpiDphZphZDB4GX4GkYy8AjRphZpiDphZphZDB4HX4HhtBy8CjRphZpiDphZphZDD_N_O_PXhia_Qy8EnEphZpiDBphZDB2LX2LkYy8GsRnkCpiDBphZDBhiSXhiShtDy8IjRphZpiDBphZXhmShiby8GsRnkDpiDBphZDhBy6Ly6Ny6Py6Ry6Ty6Vy6Xy6Zy6by6dy6fy7By7Dy7Fy7Hy7Jy7Ly7Ny7Py7Ry7Ty7Vy7Xy7Zy7by7dy7fy8By8Dy8Fy8Hy8Jy8KYlqOlqPtcy8Ly0bEDBisRXh_UphZy8NhUphZpiDphZphZDBh_UXkkBphZy8PhUphZpiDphZphZDBisSXkkCphZy8RhUphZpiDphZphZDBisbXkkDphZy8ThUphZpiDphZphZDBkjSXkkEphZy8VhUphZpiDphZphZDBisVXkkGphZy8XhUphZpiDphZphZDBisWXkkHphZy8ZhUphZpiDphZphZDBkkFXh_XphZy8bhUphZpiDphZphZDBisXXkkKphZy8dhUphZpiDphZphZDBisYXkkIphZy8fhUphZpiDphZphZDBh_XXkkJphZy9BhUphZpiDphZphZDBisZXkkLphZy9DhUphZpiDphZphZDBisaXkkOphZy9FhUphZpiDphZphZDBh_YXkkMphZy9HhUphZpiDphZphZDBkjUXh_YphZy9JhUphZpiDphZphZDBkjWXkkNphZy9LhUphZpiDphZphZDBh_VXh_VphZy9NjRphZpiDphZphZDBh_WXh_WphZy9PjRphZpiDphZphZDBkjTXkjXphZy9RhUphZpiDphZphZDBkjVXkjYphZy9ThUphZpiDphZphZDBkjZXkjephZy9VhUphZpiDphZphZDBkjaXkjfphZy9XhUphZpiDphZphZDBkjbXkkAphZy9ZhUnwepiDphZphZDBisTXkjcphZy9bhUphZpiDphZphZDBisUXkjdphZy9dhUphZpiDphZphZDZy8Oy8Qy8Sy8Uy8Wy8Yy8ay8cy8ey9Ay9Cy9Ey9Gy9Iy9Ky9My9Oy9Qy9Sy9Uy9Wy9Yy9ay9cy9eYh1GixTtcy9fu-dBDChsHhmUX2TiuCy-BnEphZpiDphZphZDB_IX0YksFy-DhUphZpiDphZphZXhzBkYy7ShUphZpiDphZphZDC4AxdXhzCk0Oy-GhUmtVpiDphZphZDDzYhmWhmXXisfkqYy-InEphZpiDphZphZDChmWhmXXhzDitYy-KsRphZpiDphZphZDBhsIX6DkwWy-MhUphZpiDphZphZDBhsJX6EigAy-OhUphZpiDphZphZDChsKhsLXwBk0Ty-QnEphZpiDphZphZDB6FXitAhiey-ShUphZpiDphZphZXitBk0Py7AhUphZpiDphZphZDC2U4DXh_bk0My-VnEphZpiDphZphZDCwBzXXkkRk1My-XnEphZpiDphZphZXitCk1Ly6WhUphZpiDphZphZXh_ckwZy6WhUnxYpiDphZphZDBzXXitDhtCy-bhUphZpiDphZphZDBhiaXkkS_Qy-dhUphZpiDphZphZDB_NXitEkYy-fhUphZpiDphZphZDB_OXitFk1Oy_BhUphZpiDphZphZDB_PXitGk1Qy_DhUphZpiDphZphZDBhsMX8Hkzdy_FhUphZpiDphZphZDChsNycX6Gkuby_HnEphZpiDphZphZX4CkYy7IhUphZpiDphZphZDCyc0ZX6Hm0Uy_KnEphZpiDphZphZDBhsOX4DigHy_MjRphZpiDphZphZDBhsPXitHk-Fy_O5MphZpiDphZphZX6JkzHy7YhUphZpiDphZphZXyckrJy7ahUphZpiDphZphZDB_JXitIm2Ky_S5MphZpiDphZphZDDhsRhsS8LXhzGnrby_UnEphZpiDphZphZDB8KXh_ditZy_WhUphZpiDphZphZDBhsTX0ZkrRy_YhUphZpiDphZphZDC_K_LXitJigDy_anEphZpiDphZphZDB_MXitKigBy_chUphZpiDphZphZDBhsUXitLigCy_ehUphZpiDphZphZDB6LXitMkrVzgAsRphZpiDphZphZXitNkrXzgAsRphZpiDphZphZXitOkrWzgAsRphZpiDphZphZDBhsVXitPkqXzgEhUphZpiDphZphZDBhiYXzXkzezgGhUphZpiDphZphZDChsWhmYX_Hk0AzgInEphZpiDphZphZDBhsXXhiWkzfzgK5MphZpiDphZphZDChmYhmZXhiXk6azgMnEphZpiDphZphZDBhzJX_IigLzgOhUphZpiDphZphZDC6MhsZXxdh_fzgQnEphZpiDphZphZDB6MXzYk6YzgSsRphZpiDphZphZDB8MX6KiuGzgUjRphZpiDphZphZDB6NXitQkrHzgWhUphZpiDphZphZDBhsYXitRkzPzgY5MphZpiDphZphZDChsQhmVXhzHkqazganEphZpiDphZphZXzZkYy7chUphZpiDphZphZDBhmaX4EkxHzgdhUphZpiDphZphZX8Kitay7ehUphZpiDphZphZDC4G4HX_JhidzhAnEphZpiDphZphZXhzIkxIy7chUphZpiDphZphZDBhmZX8LkxJzhDhUphZpiDphZphZDChsahsbXhsTkqczhFnEphZpiDphZphZDBhscXhiYkpIzhHhUphZpiDphZphZDB_DXhzJhiczhJhUphZpiDphZphZDBhmSX6MhibzhLhUphZpiDphZphZDChsBhsCX8MkrAzhNnEphZpiDphZphZDC4B2UX6NkzQzhPhUnpHpiDphZphZDhey-Cy-Ey-Fy-Hy-Jy-Ly-Ny-Py-Ry-Ty-Uy-Wy-Yy-Zy-ay-cy-ey_Ay_Cy_Ey_Gy_Iy_Jy_Ly_Ny_Py_Qy_Ry_Ty_Vy_Xy_Zy_by_dy_fzgBzgCzgDzgFzgHzgJzgLzgNzgPzgRzgTzgVzgXzgZzgbzgczgezgfzhBzhCzhEzhGzhIzhKzhMzhOzhQYoqchvFtczhRpjXBDCGpMX2TphZy6KjRnvYpiDphZzhTDBmqfZphZzhVsBphZDBzhWX0YphZy6MhUmxWzhXphZtyWX4AphZy6OjRkpPpiDphZphZDBhsHXhsHphZzhajRphZpiDphZphZDBhmUXhmUphZzhcjRmyapiDphZphZDBmrDZphZzhesBphZDBmrCZphZziAsBphZDCzhfziBXhsIphZy-MhUmxYziCphZtzZXhsJphZy-OjRphZpiDphZphZDBhsKDCmrFmrEZmrGziGnEphZDBziHXhsKphZziFhUm1QziIphZt1GDBhsLXhsLphZziKjRkpPpiDphZphZXwBphZy6W5MmtepiDphZt1ZDB4BX4BphZziNhUnnGpiDphZt2DDC2U8IDCmrLmrPZmrJziQnEphZDCmrMmrQZmrKziSnEphZDBmrNZphZziUsBphZDBmrOZphZziWsBphZDEziRziTziVziXX2UphZziPnEnsEziYphZt2XXphZphZy6csBnnapiDCt2XX4CphZy7AjRnncpiDphZt4NX6HphZy7CjRphZpiDphZphZDBmrTZphZzidsBphZDBmrRZphZzifsBphZDBmrSZphZzjBsBphZDDziezjAzjCX4DphZy7EhUmxZzjDphZt4eXhsMphZy_FjRphZpiDphZphZDBhsNXhsNphZzjGjRphZpiDphZphZXhsOphZy_MjRphZpiDphZphZDCpMuDXhsPphZy_OjRmtYpiDphZzjJDBhsQXhsQphZzjLjRphZpiDphZphZDBhmVXhmVphZzjN5MphZpiDphZt1ZDBhzFXhzFphZzjPhUnhVpiDphZphZXycphZy7IjRphZpiDphZphZDBmrUZphZzjSsBphZDBzjTX0ZphZy7KhUmxXzjUCt6bXzXphZy-bjRphZpiDphZphZXxdphZy7SjRphZpiDphZphZXzYphZy7U5MphZpiDphZt1ZDBhmWXhmWphZzjZjRphZpiDphZphZDBhmXXhmXphZzjbjRphZpiDphZphZXzZphZy7YjRphZpiDEphZX8KphZy_WjRphZpiDEphZX_JphZy_SjRphZpiDEphZDBhsRXhsRphZzkAjRphZpiDEphZDBhsSXhsSphZzkCjRphZpiDEphZDB8LX8LphZzkEjRphZpiDEphZDB_KX_KphZzkGjRphZpiDEphZDB_LX_LphZzkIjRphZpiDEphZX_MphZy_cjRphZpiDEphZX6LphZzgAjRphZpiDEphZXhsUphZy_ejRphZpiDEphZXhsVphZzgEjRphZpiDEphZDBhsWXhsWphZzkOjRphZpiDEphZDBhmYXhmYphZzkQjRphZpiDEphZXhsXphZzgKjRphZpiDEphZX6MphZzgSjRphZpiDEphZX8MphZzgUjRphZpiDEphZX6NphZzgWjRphZpiDEphZXhsYphZzgYjRphZpiDEphZDBhsZXhsZphZzkXjRphZpiDEphZDBhzKXhzKphZzkZhUnrRpiDEphZXhmZphZzhDjRphZpiDEphZDBhsaXhsaphZzkcjRphZpiDEphZDBhsbXhsbphZzkejRphZpiDEphZX4FphZy7cjRphZpiDphZphZX6OphZy7ejRphZpiDphZphZXhscphZzhHjRphZpiDphZphZX4GphZy8A5MkyHpiDphZt1ZX4HphZy8C5MkyHpiDphZt1ZX_NphZy-fjRphZpiDphZphZDBmsdZphZzlGsBphZDBzlHX_OphZy_BhUmxazlIphZt1ZX_PphZy_D5MphZpiDphZt1ZX2LphZy8GsRnnUpiDphZphZDBhsBXhsBphZzlMjRphZpiDphZphZDBhsCXhsCphZzlOjRphZpiDphZphZXhmSphZy8GsRm1RpiDphZphZDiCzhUzhYzhZzhbzhdziDziEziJziLziMziOziZziazibziczjEzjFzjHzjIzjKzjMzjOzjQzjRzjVzjWzjXzjYzjazjczjdzjezjfzkBzkDzkFzkHzkJzkKzkLzkMzkNzkPzkRzkSzkTzkUzkVzkWzkYzkazkbzkdzkfzlAzlBzlCzlDzlEzlFzlJzlKzlLzlNzlPzlQYhvFlqYtczlRt6TBX2TphZpiDlyYnlEpiDphZphZDBkkPX0YphZzlUhUngSpiDphZphZDBhzCX4AphZzlWhUnxRpiDphZphZDCiscisdXhsHphZzlYnEphZpiDphZphZDCisdhzBXhmUphZzlanEm4bpiDphZphZXhsIphZy6ShUphZpiDphZphZXhsJphZy6UhUnrTpiDphZphZXhsKphZy6WsRnxFpiDphZphZXhsLphZy6WsRnnfpiDphZphZDCitCh_cXwBphZzmAnEmtNpiDphZphZDCisc6NX4BphZzmChUnrepiDphZphZX2UphZzgWhUnpIpiDphZphZDBitBX4CphZzmFhUphZpiDphZphZDBh_bX6HphZzmHhUphZpiDphZphZDCiseh_bX4DphZzmJnEphZpiDphZphZDB8HXhsMphZzmLhUphZpiDphZphZDC8H6GXhsNphZzmNnEphZpiDphZphZXhsOphZy7EhUnkPpiDphZphZDBkkVXhsPphZzmQhUm7KpiDphZphZDBhzHXhsQphZzmSsRphZpiDphZphZXhmVphZzmSsRphZpiDphZphZXhzFphZpiDlyYnzKpiDphZphZDB6GXycphZzmWsRphZpiDphZphZX0ZphZzmWsRphZpiDphZphZDCitDh_dXzXphZzmZnEphZpiDphZphZDBhzBXxdphZzmbhUnjCpiDphZphZDBhzDXzYphZzmdsRphZpiDphZphZDChzDh_aXhmWphZzmfnEphZpiDphZphZXhmXphZzmfnEm3LpiDphZphZDCh_Z6JXzZphZznCnEnrfpiDphZphZDBh_dX8KphZznEhUnzdpiDphZphZDBitIX_JphZznGhUnzJpiDphZphZDBhzGXhsRphZznIsRphZpiDphZphZXhsSphZznIsRphZpiDphZphZX8LphZznIsRphZpiDphZphZDBitJX_KphZznMhUitWpiDphZphZDBitKX_LphZznOhUphZpiDphZphZDBitLX_MphZznQhUnzTpiDphZphZDDitNitOitPX6LphZznSnEphZpiDphZphZDBitMXhsUphZznUhUphZpiDphZphZDBkkaXhsVphZznWhUphZpiDphZphZDCh_Z_HXhsWphZznYnEphZpiDphZphZDDh_Z_HhiXXhmYphZznanEphZpiDphZphZXhsXphZy7OhUnubpiDphZphZDCxditSX6MphZzndnEmtXpiDphZphZDCkkfklAX8MphZznfnEphZpiDphZphZDBkkcX6NphZzoBhUn0SpiDphZphZDBkkdXhsYphZzoDhUphZpiDphZphZDExd6KitQ8KXhsZphZzoFnEphZpiDphZphZDCiseitSXhzKphZzoHnEphZpiDphZphZDBklDXhmZphZzoJhUphZpiDphZphZDE_K_L_M6LXhsaphZzoLnEmzLpiDphZphZXhsbphZzoLnEphZpiDphZphZDCzZklCX4FphZzoOnEphZpiDphZphZX6OphZy_WhUn2apiDphZphZXhscphZzgGhUphZpiDphZphZX4GphZzkEsRphZpiDphZphZX4HphZzkEsRitWpiDphZphZDBitEX_NphZzoUhUitWpiDphZphZDBitFX_OphZzoWhUm0cpiDphZphZDBitGX_PphZzoYhUphZpiDphZphZX2LphZzgSsRphZpiDphZphZXhsBphZzgUsRphZpiDphZphZXhsCphZzgUsRphZpiDphZphZXhmSphZzgSsRnvPpiDphZphZDBkkQXphZphZzoesBntZpiDphZphZDBisfXphZphZzpAsBmtIpiDphZphZDBkkWXphZphZzpCsBm3ApiDphZphZDBkkZXphZphZzpEsBm6JpiDphZphZDBkkYXphZphZzpGsBmtFpiDphZphZXphZphZy7UsBm6WpiDphZphZDBitRXphZphZzpJsBnuUpiDphZphZDBkkeXphZphZzpLsBnpcpiDphZphZDBklBXphZphZzpNsBm_SpiDphZphZXphZphZy_SsBm0bpiDphZphZDBhzIXphZphZzpQsBnvJpiDphZphZDiMzlTzlVzlXzlZzlbzlczldzlezlfzmBzmDzmEzmGzmIzmKzmMzmOzmPzmRzmTzmUzmVzmXzmYzmazmczmeznAznBznDznFznHznJznKznLznNznPznRznTznVznXznZznbzncznezoAzoCzoEzoGzoIzoKzoMzoNzoPzoQzoRzoSzoTzoVzoXzoZzoazobzoczodzofzpBzpDzpFzpHzpIzpKzpMzpOzpPzpRYhvFopNn_WzpSvjXBDGy6Jy8My-AzhSzlSzpTDCilRlweDBpdDCuChPaoNzpWikbphZwGzpXCDBrcDBNaoNzpZikbphZwGzpaEDBlNDBMazKzpcrMhzCphZzpdCa0dzpcikbhmUwGpjXEa0DzpcrMkkbphZpjXBDBtMahoFzqBikbphZosdpjXBDGzpYzpbzpezpfzqAzqCbyQzpVzqDDCiyBlwfDCuC4IaoNzpWnVphZh2QzqGCaoNzpZnVphZh2QzpaEazKzpcrMh_cphZzpdCDBiuPa0dzpcrMwBphZzqKBa0DzpcnVphZh2QpjXEa9KzpWnVphZh2QpjXBa9KzpZnVphZh2QzpaEDHzqHzqIzqJzqLzqMzqNzqObiyDzqFzqPDBh1eDB4IaoNzpWnVphZhjBzqSCaoNzpZnVphZhjBzpaEazKzpcrM6NphZzpdCa0dzpcnVphZhjBpjXBa0DzpcrMkkTphZpjXBahoFzqBnVphZhjBpjXBa9KzpWnVphZhjBpjXBa9KzpZnVphZhjBzpaEDB3fahkDzqbnVphZhjBpjXBDJzqTzqUzqVzqWzqXzqYzqZzqazqcbxNzqRzqdDBlwTaoNzpWnVphZhuMzqGCaoNzpZnVphZhuMzpaEazKzpcsYzXphZzpdCa0dzpcnVphZhuMpjXBa0DzpcnVphZhuMpjXEDFzrAzrBzrCzrDzrEbizUzqfzrFDBkXaoNzpWnVphZhndzqGCaoNzpZnVphZhndzpaEa0dzpcnVphZhndpjXBa0DzpcsYhiYphZpjXBahoFzqBnVphZhuMptAEDBSahkDzqbsYkoHphZzrNBDBhsGaixRzrPsYmuHphZpjXEDIzrIzrJzrCzrKzrLzrMzrOzrQbkXzrHzrRDBinUaoNzpWnVphZh0TzqGCaoNzpZnVphZh0TzpaEazKzpcsYitHphZzpdCa0dzpcnVphZh0TpjXBa0DzpcnVphZh0TpjXBDFzrUzrVzrWzrXzrYbwXzrTzrZDCh0VlufaoNzpWnVphZi0FzqGCaoNzpZnVphZi0FzpaEazKzpcsYhzCphZpjXBa0dzpcnVphZi0FpjXBa0DzpcsYmrAphZpjXBahkDzqbsY8IphZpjXBDGzrczrdzrezrfzsAzsBbh0VzrbzsCDBhtbDCkQhzQaoNzpW0AphZkazsFCaoNzpZ0AphZkau-dBazKzpc0AphZkazsFBa0dzpc0AphZkapjXBDBiuOa0DzpcsYmrBphZzsKBahoFzqB0AphZkapjXEDCpdrca9KzsN0AphZkapjXEDBpeahvEzsP0AphZkapjXEahkDzqb0AphZkapjXEaixRzrP0AphZkapjXEDKzsGzsHzsIzsJzsLzsMzsOzsQzsRzsSbhtbzsEzsTDBllOaoNzpWnVphZwGzqGCaoNzpZnVphZwGzpaEazKzpcrMhzBphZvjXBa0dzpcnVphZwGpjXBa0DzpcnVphZwGpjXEDFzsWzsXzsYzsZzsabiwLzsVzsbazKzpcrMh_aphZzpdCa0DzpcsYmrVphZplNBDBigOahoFzqBsYhiYphZzsfBDGzsWzsXzsdzsZzseztAblSvnAztBDBlDazKzpcsY0YphZvjXBa0DzpcsYkkbphZpjXBahoFzqBsY4EphZzsfBDGzsWzsXztEzsZztFztGblDztDztHDBouGaoNzpWnVphZikNzqGCaoNzpZnVphZikNzpaEazKzpcsYhzHphZvjXBa0dzpcsYhmVphZpjXBa0DzpcnVphZikNpjXEDFztKztLztMztNztObiyJztJztPDBHaoNzpWnVphZilKzqGCaoNzpZnVphZilKzpaEazKzpcsY6IphZvjXBa0dzpcnVphZilKpjXBa0DzpcsYphZphZpjXEDFztSztTztUztVztWblwGztRztXDNzqEzqQzqezrGzrSzrazsDzsUzscztCztIztQztYDCn9En-dDBkaDCn0Gm1EDCn0HnvbDDkQhzQiuOchtbhuEzsEztawMztbnTm9YlqU7YphZpiDpiDpiDpiDpiDztcztdzteCDChvMoucDBkMDCm3XnleDBksLDCQAchvMhuEzuApiDwMzuBnTm9ZixS7YphZpiDpiDpiDpiDpiDzuCzuDzuECDBoueDCm3YnldcikThuEzuGpiDwMzuBnTm9dixS7YphZpiDpiDpiDpiDpiDzuHzuDzuECDDltRovCoudDBikUDCnlcnlbDBnlfcoufhuEzuJpiDrFzuKnTm9cixS7YphZpiDpiDpiDpiDpiDzuLzuMzuECDCn_Gn_HDBivcDEoN9KhvEhkDDBn0CDCn0BnvKDBQcn_IhuEzuOpiDwMzuPnTm9WlqT7YphZzuQpiDpiDpiDpiDzuRzuSzuTCDBn_JDBn_FDCn0Jn0DDBn0Icn_KhuEzuVpiDi1czuWnTm9XlqT7YphZzuQpiDpiDpiDpiDzuXzuYzuTCDBnwbDBnxLDDuCMiuPciyD3IzqFpiDwMpiDnTm-HoqelIiyDpiDpiDpiDpiDpiDzuazubzucCDFwFpQm7chfKDJlpdvIijfrdkEvY0Il4GwEDBm4TDCnwIm4SDBuCch0V3IzrbpiDwMpiDnTm-GoqdlIh0VpiDpiDpiDzuezufzvAzvBzvCCDBwGDBngcDBngbcyQ3IzpVpiDwMzvEnTm-AijYvXyQpiDpiDpiDpiDpiDzvFzvGzpXCDBmtGDBnxHciwL3IzsVpiDwMzvEnTm-BijYvXiwLpiDpiDpiDpiDpiDzvIzvJzpXCDDo-IovPo2GDBnxNDCnwCnyOclS3IvnAzvLwMzvEnTm-NijYvXlSpiDpiDpiDpiDpiDzvMzvNzpXCDBnwBDBnwDclD3IztDpiDrFzvEnTm-OijYvXlDpiDpiDpiDpiDpiDzvPzvQzpXCDBh0TDBnyHDBnwHcwX3IzrTpiDwMzvSnTkueoqfvXwXpiDpiDpiDpiDpiDzvTzvUzvCCDCouIouHDBikNDBnkHDBnjLciyJ3IzvWpiDwMzvXnTm-QorAvXiyJpiDpiDpiDpiDpiDzvYzvZzvCCDBhuMDBnpeDBm4XcizU3IzqfpiDwMzvbnTm-RlqXvXizUpiDpiDpiDpiDpiDzvczvdzvCCDEkXhwao8Ao7eDBhndDDnucm3bnxaDBm4WckX3IzvfpiDwMzwAnTm-PlqXvXkXpiDpiDpiDpiDpiDzwBzwCzvCCDCh1elvTDBhjBDBmtRDBmtCDC4IQcxN3IzwEpiDwMzwFnTm-ElqVvXxNpiDpiDpiDpiDpiDzwGzwHzwICDBolWDBilKDBoNDBnwUDBnxJDBwfcolX3IzwKpiDrFzwLnTm9aoqa0CphZzwMpiDpiDpiDpiDzwNzwOzwPCDHo4Fo4Hm-Jm-Im-Lm-KokcDBnmDDCm-Mnvcco3L3IzwRpiDrFpiDnTm9flqVlIphZzwMpiDpiDpiDpiDzwSzwTpwUBDEn-Wn-Yn-Xn-aDDn-en_An-fDCn0Em1BDBm1ADCAk1acn-Z4QzwVpiDwMzwWoSnrVlqUvXphZpiDpiDpiDpiDpiDzwXzwYzwZCDBiheDKmEi0Li0MnSi0CnTi0Do3Zo3ao1TDPtQn9C1bh2Jo2ekUoyIoyDoyElzPjZlan_S0cilbDBmyYDCmyXnvaDCQhzQcn_T4QzwbpiDwMttbnTnkBoqU0CphZpiDpiDpiDzwczwdzwezwfzxACDB4aDBjZDCoNzKDFiheilQooWigbnWDIjZhWojBiwAn_YjAxSi1NDBnwFDCnwEnwGDCQk1ac4a4QzxCpiDrFzxDnTm-CoqZ0CphZzxEpiDpiDzxFzxGzxHzxIzxJCDFo_fo_YpgBo_XpgCDClLqSDBnveDBm2GDCQkQco_d4QzxLpiDrFzxMoSnzZoqbvXphZpiDpiDpiDpiDpiDzxNzxOzxPCDEn8Po_en8KpgADCihElLDBnvVDBm5Ucn8O4QzxRpiDrFzxSoSmzZorB0CphZpiDpiDpiDpiDpiDzxTzxUpjXBDGn6Uo8coyUoiDogXogYDBmzFDBm1fcjP4QzxWpiDwMzuBoSmtZoqYlIphZzwMpiDpiDpiDpiDzxXzxYzuTCDDhlNo_On4CDBoIDMikUkMovDltRreHlwG9ZoxEtXjHjNDGlpdijfokHokJogWnCDBnwADCnwZnvZchlN4QzxapiDwMzxbnTm9VoqVlIphZzwMpiDpiDzxczxdzxezxfzuECDCo1Ao0fDBilQDBnndDCnnenqFco1L4QzyBpiDwMzyCnTnqEoqX0CphZpiDpiDpiDpiDpiDzyDzyEzuTCDKooOooPo9Uo9WouJotPo3eooNn6YooMDBnwVDBngNcooL4QzyGpiDrFpiDnTm9boqT0CphZpiDpiDpiDpiDpiDzyHzyIzuTCDEokTokUovFovEDCkMigaDBm5GDBm5EDDQkQAcokS4QzyKpiDrFzyLoSmyNoqW0CphZpiDpiDpiDpiDpiDzyMzyNzyOBDBo3WDBhvFDLDlSmGi1fhnS_ehY9WlEh3TjUDBnxMDCnxKnvTDBhPco3X4QzyQpiDi1cpiDnTn1FlqW0CphZpiDzyRpiDpiDzySzyTzyUzyVCDBosVDEpPizEiXozEDBnvSDBnvUcosW4QzyXpiDi1cpiDnTn1ElqWvXphZpiDzyRpiDpiDzyYzyZzyazyVCDDn6BonPpgXDBnwMDBnwNDCk1Z6Pc6UhlKzycpiDrFpiDnTl5ZphZvXphZpiDpiDpiDpiDpiDzydzyezyfBDDn6AonOpgWDBnwLDBnwOc4KhlKzzBpiDrFpiDnTl5YphZvXphZpiDpiDpiDpiDpiDzzCzzDzyfBDJn6En6Fn6DonRonSonQpgVpgZn6CDBnzHDBnzIcn6HhlKzzFpiDrFpiDnTnxWphZvXphZpiDpiDpiDpiDpiDzzGzzHpjXBDGinBonaizQphHn6GoncDJisJiiE2dh0fhjchhEpgKkSikODBm0YDCm0Zm0acinBhlKzzJpiDrFpiDnTnlIphZvXphZpiDpiDpiDpiDzzKzzLzzMpjXBDIluehvTo2SjaolFn6NolEn6ODPisJn5PhlPjUhkNkSikOyXhhEo1MkAuHiiEovVinGDBm5WDCm5Xm5VcluehlKzzOpiDrFpiDnTnlHphZvXphZpiDpiDpiDpiDzzPzzQzzRpjXBDIiuZn4Mi1Eo8Gl1ao8Jo1eo1fDBisJDBmxbDBnzQciuZhlKzzTpiDrFpiDnTnlGphZvXphZpiDpiDpiDpiDzzUzzVzzWpjXBDBn5LDCn5IowGDBnwJDBnwQcn5KhlKzzYpiDrFzzZnTl5XphZvXphZpiDpiDpiDpiDpiDzzazzbpjXBDDojRojPn5JDBm5aDBm5TcojQhlKzzdpiDrFpiDnTnwaphZvXphZpiDpiDpiDpiDpiDzzezzfpjXBDBhkODBhgXDCk4Fk5LDBiuSDCAigNcouOhgVz0BpiDrFz0CnTnyaphZ7YphZpiDpiDz0CpiDpiDz0Dz0Ez0FBDBo6FDBnwXDBigNco6HhgVz0HpiDrFz0CnTl5dphZ0CphZpiDpiDz0CpiDpiDz0Iz0Ez0JCDCphAphBDMh2MizBh2O8OoZhkYikFo3YkBixMinLlmRDFonNo_BhgEoyTosHDBnwSDCnwRnhAcphChgVz0LpiDrFpiDnTl5ephZ0CphZpiDpiDz0Cz0Mz0Nz0Oz0PpjXBDBk4Fco6ChgVz0CpiDrFz0BnTnyZphZ7YphZpiDpiDz0BpiDpiDz0Ez0RpjXBDCowSorFDDhkOhgXlpJDCnwWm5YDBnwYco6GhgVz0TpiDrFpiDnTnxVphZ0CphZpiDpiDz0UpiDpiDz0Vz0WpjXBDFphVphTphWphUphSDBlpJDBn3eDBntXcouEhgVz0YpiDrFpiDnTnyYphZ0CphZpiDpiDz0ZpiDpiDz0az0bpjXBDBotIDCotaouNDOotKn7Pn7Rn7Mn7Nn7On7Sn7Qn7LokIovIlxSlxR7BDBnxSDBk5LcotNhgVz0dpiDrFz0enTl5bphZ0CphZpiDpiDpiDpiDz0fz1Az1BpjXBDHotJotHotDotGotFotEotLDBn8RDChgXhkODBnheDCnhdnwfcotMhgVz1DpiDrFz1EoSl5cphZ0CphZpiDpiDz1FpiDpiDz1Gz1Hz0JCDGn8Sn8Tn8Un8Xn8Wn8VDBotCDBnwKDCnwPnxBcn8YhgVz1JpiDrFz1KoSl5aphZ0CphZpiDpiDz1FpiDpiDz1Lz1Mz0JCDhQztfzuFzuIzuNzuUzuZzudzvDzvHzvKzvOzvRzvVzvazvezwDzwJzwQzwUzwazxBzxKzxQzxVzxZzyAzyFzyJzyPzyWzybzzAzzEzzIzzNzzSzzXzzcz0Az0Gz0Kz0Qz0Sz0Xz0cz1Cz1Iz1NdkMpiDpiDpiDdikTpiDpiDpiDDChvMiyNdhvMz1RpiDpiDDDz1Pz1Qz1SekMn4ApiHz1TzuECdhndpiDpiDpiDdkXpiDpiDpiDDeojZlmRh0Uo1ShBn6Kn6LoUo5To5Uo0ch2BizWo0OizTo0RlwDqDowI8OkV2epNlQi0bhHhzXikahRiGDfhO5AlnPhkTi1Xl3RjCn4VlhA_U6fizcuamFwVizCosDosEmGhvLhAiwDrZ4PHm3SnsPpgGpgFuclDdhwapiDz1Xz1YDDz1Vz1Wz1ZDCQuCeofpgephaz1az1bCdinEpiDpiDpiDdl0ApiDpiDpiDdlmZpiDpiDpiDdo_KpiDpiDpiDDEz1dz1ez1fz2AemNo9aphaz2BzxPCdixOpiDpiDpiDdkPpiDpiDpiDDCz2Dz2EesPpgdphaz2FzxPCDDh1eoyFoyGdhgOz2HpiDpiDDDlvToyBoyCdlvSz2JpiDpiDDCz2Iz2KehgOo9XpiHz2LpjXBDGigbo-Mn8Mo1IosYo9PdhkVz2NpiDpiDDGivEo-Ln8Lo1HosXo9Od9bz2PpiDpiDDCz2Oz2QehkVovWpiHz2RpjXBDhOmVowNowOn7Bigcn7Cn9An9BotdotBoyOoyPoyNo7Ko7Lo8Mo8No_Vo_WowDowEowCokQokRokfolAo2Eo2FomFomGo6eo6fooHlxSo1ch2Hoicn5Tn5Un9Rn9SogIogJo7Vo7Wo7Udmkez2TpiDpiDDhOiyUowLowMn6en6dn6fn8en8fotcotAoyLoyMoyKo7Io7Jo8Ko8Lo_To_UowAowBovfokOokPokdokeo2Co2DomDomEo6bo6cooGlxRo1bo1aoibn5Rn5Sn9Pn9QogGogHo7So7To7Rdmkdz2VpiDpiDDCz2Uz2WeorGovXpiHz2XpjXCDHn7VorTokGh0Eh1JmBolIdn7Wz2ZpiDpiDDHn7TorSokFh0Dh1IolGolHdn7Uz2bpiDpiDDCz2az2cehkQovYpiHz2dpjXBDIz1Uz1cz2Cz2Gz2Mz2Sz2Yz2e`,
	roots: {"standards":9314,"register":9720,"synonyms":9745,"iso-9001:2015":13905,"iso-9001:2026":14420,"iso-9000:2015":15324,"iso-9000:2026":15478,"iso-13485:2016":17616,"21-cfr-820:2026":17721,"iso-27001:2022":19026,"iso-14001:2015":19098,"iso-14001:2026":19152,"iso-45001:2018":19234,"crosswalks":19764,"profiles":19897,"usage":20142,"families":20191},
};

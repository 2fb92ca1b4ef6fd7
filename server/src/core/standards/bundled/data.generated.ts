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
	nodes: `ACE0bisPh_fDBprJDH_F_G6E6H8JhiZ_DFiEiZDCG6PGmnDmxIprNEDCAwCHoNpdiuGprHiuO-CprIhsEhYlqYprKh1HprHhuPprLprMprOoqJprPCDAFigflgNDDJiI6PHoNsLiuGprHiuO-CprImnBhbprHprRixUhvFhuPprLprSprHlpAprTBBDFAQnsLhifkQHijXpdiuFprHnqHl4IprVhsEhYixUprRprHprHhuPprRprHprHoqEprWCDCkQk1bHijXsLiuFprHk0Nl4IprVisRhbprHprRprHh1Ho3WprRprHprHoqFprYCDD6E6H8JFFiEDDAtNMHzKlNkucprHkxC-CprIisLhbprHprRh1HprHhuPpraprbprHoqHprcCEnvGmmdnvFDBpreFo7XDDCuUtNHkjRsLkjQmnKiuN-CprV2ShbprHprfh1HprHhuPprRpsAprHoqDpsBCE0b2Sh_fDBpsDDBCFigfigfDDAwCSHhkE3fkufprHkvP-CprIisOhbprHpsEprHprHhuPpsFpsGprHoqGpsHCDBlUGmnCmzapsJEDDAwClUH9KpdiuEprHiuA-CprIhsEhYlqPprKprHprHiyaprRprMpsKoqIpsLCH9KsLiuEprHiuA-CprImmfhbprHprRprHlqOiyaprRprSprHlpApsJBDDAwCk1cHhvEpekudprHkyM-CprIkjNhbprHprKprHprHiyaprRprMprHoqKpsOCDKprQprUprXprZprdpsCpsIpsMpsNpsPIhychydhYIhyfhzAhYIxdkjDhYIpdhsEhYIsLisRhbDFpsRpsSpsTpsUpsVDDAkQk1bJijXiuFk0NhfoSpsWprRprHprRpsXCI3d3dhYIisKmlVhYIsLmnAhbDGpsRpsZpsSpsapsUpsbKpd0b2SDBpsdDBm9cDEAGwC6PJoNiuGiuOhfxCpscpseprHpsfptACI3d3d0TIlNlNhbDDpsRptCptDDBAJoufm-TnqYhfoSptEprRoNprRptFBDCpsRptCJovAm-UnqXhfoSptHprRoNprRptFBI3e3ehYIpemmIhbDFpsRpsZpsSptJptKJovBm-VnqUhfoSptLprRprHprRptFBIkidkidhYDCptNptCJouPm9SnqEhfoSptOprRijXprRptFBI2P2PhYIpepehbDCptQptRJosbm7bnqLhfoSptSprRprHprRptFBI_E_EhYI2Q2QhYDDptUptVptRJoscm7cnqMhfoSptWprRprHprRptFBJosdm7dnqNhfoSptSprRprHprRptFBIh_Uh_UhYIzWzWhYDDptZptaptRJosem7enqOhfoSptbprRprHprRptFBIhsDhsDhYIxdxdhYDDptdpteptRJosfm7fnqThfoSptfprRprHprRptFBIhmUhmUhYI2N2NhYItMtMhbDDpuBpuCpuDJotAm8AnqShfoSpuEprRprHprRptFBDDptdpuCpuDJotBm8BnqRhfoSpuGprRprHprRptFBI2N2NhbDBpuIJotCm8CnjGhfnepuJprRprHprRptFEIh_Sh_ShYI6B6BhbDDptdpuLpuMJotDm8DnqIhfoSpuNprRprHprRptFBI2M2MhYI2R2RhbDCpuPpuQJotEm8EnqQhfoSpuRprRprHprRptFBIhsFhsFhbDCptapuTJotFm8FnqPhfoSpuUprRprHprRptFBIh_Th_ThYI0Y0YhYIpemmKhYDEpuWpuXpuYpsVDBnsNJotbm8Zm6GhfoSpuZprRprHprRpuaCIlNisMhbDBpucDCm8Wm7JDCAiuPJ0Dm7KnqGhfxCpudprRprHpuepufBI3emlW0TDDpuPpuWpvBJotSm_JnqJhfxCpvCprR0DprRptFBIlNmmFhbDFpuPpuLptUptJpvEDDAiuQnsMJ0emxGnqKhfxCpvFprRprHprRpvGBI2O2OhYIpdpdhYDEpvIpuXpvJpuDJotRm8VnpHhfxCpvKprRprHprRptFBIpemmMhbDCpuXpvMDBm7OJouDm8fnsDhfnepvNprRprHpvOptFBIhiThiThYI2NmlMhYIlNisLhbDDpvQpvRpvSKlNkoI6BDBpvUDEm8Lm8Nm8Km7MJzKkuckxChfxCpvTpvVprHpvWprcCI2RmmShbDDpsSptQpvYK2RkoI6BDBpvaDBm7NDCAnsOJotOm8SnjThfnepvZpvbprHpvcpvdCIhiUhiUhYIhsFkjOhbDCpvfpwAJouCm_HnjV6foSpwBprRprHprRptFBIhsFmmThbDDpvQpuXpwDJotMm8Qm0JhfnepwEprRprHprRptFEDBpuQJotfm8cm_ThfnepwGprRprHprRptFBIkjBkjBhYIpeisNhYI8G8GhbDGpwIpuBpuCptJpwJpwKJotGm8GmzNhfnepwLprRprHprRptFEI2Q2QhbDCpsZpwNK2QmyFpeDBpwPJotHm8HnuWhfnepwOpwQprHprRptFBDCpvIpwKK2OmyDhiUK2OmyJpeDCpwTpwUJotIm8InuVhfnepwSpwVprHprRptFEI2RmmOhbDCpvIpwXK2OkoR2QK2RmyHhsGDCpwZpwaJotJm8JnoBhfnepwYpwbprHprRptFBIpdkjJhbDCpuPpwdJotNm8Rm0HhfnepweprRprHprRptFBIlNlNhYI6BmmVhbDEptQptapxApxBK6BmyI8GDBpxDJotQm8UnjYhfnepxCpxEprHprRptFBDBpuMJotem8bnjWhfnepxGprRprHprRptFEIh_Qh_QhYIkiekiehYIxdkjEhbDDpxIpxJpxKKxdmyCzWKxdmyKhsFDCpxMpxNDCm9Hm9IJoqam7QnjZhfnepxLpxOprHpxPptFBI2OmlRhbDBpxRK2OmyEkjIDBpxTDCm9Mm9LJoqdm7TnjQhfnepxSpxUprHpxVptFBI2PmlU0TDBpxXK2PkoR2QDBpxZDBm9NJoqem7UnjUhfnepxYpxalpFpxbptFBIpdmmDhbDBpxdKpdmyGkjODBpxfDBm9OJlpFm7VnjXhfnepxepyAprHpyBptFBDBm9RJorBm7Ym6OhfnepudprRprHpyDptFBI6BmmWhbDBpyFDBm9QJorAm7Xm6NhfnepyGprRprHpyHptFBI3emlXhbDBpyJDBm9PJoqfm7ZnjO6foSpyKprRprHpyLptFBItMmmHhbDBpyNDBm7WJouOm_InjP6foSpyOprRprHpyPptFBI3fmmZhbDEpuCptQptapyRJotPm8Tnjahf_SpySprRprHprRptFBI3ekjGhYIpekjMhbDCpyUpyVJouKm9CnrehfoSpyWprRprHprRptFBI2RmmPhbDCpyUpyYJoqZm7PnrfhfoSpyZprRprHprRptFBIkickichYI2OmlQhYIpeisNhbDDpybpycpydDBm9JJoqbm7Rm4XhfoSpyeprRprHpyfptFBIhyehyehYIh_UmlZhbDCpzBpzCDBm9KJoqcm7Sm5PhfnepzDprRprHpzEptFEIhiTmkfhYI_EmlNhYIsLmmehbDEpzGpzHpsUpzIDBm8OJ9KiuEiuAhfxCpzJpseprHpzKpsLCDDpvQptUpvSJotLm8Pm4ChfoSpzMprRprHprRptFBIpekjNhbDBpzOKpe0b2SDBpzQDBnnKJhvEkudkyMhfxCpzPpzRprHpzSpsOCI2PmlT0TDCpuPpzUDBnnLJo1bnnJnnMhfxCpzVprRhvEpzWptFBI0YmlchYDCpzYpydJouNm9Gm3ehfxCpzZpzRprHprRprPBIpemmJhbDCpsTpzbJouAm8dm5KhfxCpzcpzRprHprRprPBIzWmlehYI2RmmRhbDCpzepzfK2R0b2SDBp0BDCASJouBm8entBhfxCp0Ap0CprHprRp0DBIlNisMhYI8GmmchbDCp0Fp0GKlN0b2SDBp0IJouLm9DmyPhfxCp0Hp0JprHprRptFBI6BmmUhbDBp0LK6B0b2SDBp0NJlqSm9Em0chfxCp0Mp0OprHprRptFBI2QmmC0TDBp0QJotcm8am0bhfoSp0RprRlqSprRptFBIxdkjEhYI0YmlbhYIpemmLhbDDp0Tp0Up0VJotdm-fngJhfxCp0WpzRprHprRptFBDFptJptaptVpxApyVJouEm_AngIhfoSp0YprRprHprRptFEIxdmlPhYIhiUkjHhYI3fisOhbDDp0ap0bp0cK3f0b2SDBp0eDBm9AJhkEkufkvPhfxCp0dp0fprHp1ApsHCIxdkjChYI3fmmYhbDDp1Cp0bp1DJlqRm_Bm_bhfoSp1EprRprHprRptFBIxdkjC0TDCpsSp1GJotam-engHhfoSp1HprRlqRprRptFBIisKisKhYIpepehYDEp1JpuXp1Kp0cJouFm_Cm6FhfoSp1LprRprHprRptFBDBpwdJouGm_Dm0Lhfnep1NprRprHprRptFEI2RmmNhYDDptVp1PpwKJouHm_Em0Mhfnep1QprRprHprRptFEI2RmmQhYDCp1SpwKDCAk1dJouIm_FnpJhfxCp1TprRprHprRp1UBIhsGmmahbDBp1WDDASk1dJixSm_GngGhfxCp1XprRprHprRp1YBItMkjLhbDCptUp1aJotTm-Wm1Fhfnep1bprRprHprRptFBIzWmldhbDCpzBp1dJotUm-Xm1Jhf_Sp1eprRprHprRptFEI2OmlShYI0Ymla0TDCp2Ap2BJotVm-Ym1Hhf_Sp2CprRlqQprRptFBIpdkjIhbDBp2EJlqQm-Zm1Ihf_Sp2FprRprHprRptFBIzWmlfhbDCpuCp2HJotWm-am1Dhf_Sp2IprRprHprRptFEI2MmlEhYIxdmlOhYDDp2Kp2Lp1aDBm8XDCAigPJhoFm-bm5bhf_Sp2MprRprHp2Np2OBIlNmmGhbDBp2QJotXm8Ym5ahf_Sp2RprRprHprRptFBIh_UmlYhYIhsGhsGhbDCp2Tp2UJotYm-cm1Ehf_Sp2VprRprHprRptFBIzWmmAhbDBp2XJotZm-dm1Ghf_Sp2YprRprHprRptFBIkifkifhYI2MmlDhbDCp2ap2bK2MmyB0YDBp2dJouJm9BnsUhfoSp2cp2eprHprRptFEI3f3fhbDDptepvfp3AJouMm9FnsVhfoSp3BprRprHprRptFEIhiTmlAhYIsL2ShbDCp3Dp3EDCmzVmzTDDAuUtNJkjRkjQiuNpanep3FprRprHp3Gp3HCIhmUmlBhbDBp3JDCmzUmzSJmnNmnEm3bpanep3KprRprHp3LptFBIxdxdhbDBp3NKxdm3c2QDBp3PJmnQmnHnjKpanep3Op3QprHprRptFEIhmUhmUhbDBp3SJmnRmnInjMpanep3TprRprHprRptFBIh_Qh_QhbDBp3VJmnSmnJm4Fpanep3WprRprHprRptFEIh_Rh_RhbDBp3YJmnVmnLnjLpanep3ZprRprHprRptFEIhiUmmBhbDBp3bJmnWmnMnzTpanep3cprRprHprRptFBIkiakibhbDBp3eJmnOmnFm1Xpanep3fprRprHprRptFBJmnPmnGm1Wpanep3fprRprHprRptFBItMkjKhbDBp4CKtMnrHhsFKtMk1AkjPKtMk1BisQDDp4Ep4Fp4GDCm2VnrCJiwVnrFnjSpanep4Dp4HprHp4IptFBKtMnrImmXDDp4Kp4Fp4GDCm2WnrDJlmOnrGm_Spanep4Dp4LprHp4MptFBIh_Rmke0TDBp4OKh_RkrekjFDBp4QDCm2anrKJolbm2bnjRpanep4Pp4RiwVp4SptFBIkjAmkd0TDBp4UKkjAkrekjFDBp4WDBm2YJolam2ZmxSpanep4Vp4XiwVp4YptFBIhyemlC0TDBp4aDBm2dJolcm2cm_Rpanep4bprRlmOp4cptFBIlNmmEhbDBp4eDCm2UnrBJolYnrEm5Zpanep4fprRprHp5AptFBImmbisQhbDBp5CDBm2XJolZnrJmyUpanep5DprRprHp5EptFBDifpsYptBptGptIptMptPptTptXptYptcpuApuFpuHpuKpuOpuSpuVpubpvApvDpvHpvLpvPpvXpvepwCpwFpwHpwMpwRpwWpwcpwfpxFpxHpxQpxWpxcpyCpyEpyIpyMpyQpyTpyXpyapzApzFpzLpzNpzTpzXpzapzdp0Ep0Kp0Pp0Sp0Xp0Zp1Bp1Fp1Ip1Mp1Op1Rp1Vp1Zp1cp1fp2Dp2Gp2Jp2Pp2Sp2Wp2Zp2fp3Cp3Ip3Mp3Rp3Up3Xp3ap3dp4Ap4Bp4Jp4Np4Tp4Zp4dp5Bp5FDHsCkXhwavc2co3LphNDHLhQo7ShzcnJkHokaDLinEl0AlmZufhaoxPonekZn-c4W4NDJqbsUmKjYjKh3StCkJpmBDHhCjb2WjQorQlZh0RDJFiXpA7DhGmZjF6c5RDMDkftYiDvalElTlmKoM6csNi0ZDGKhGhEiibkErcDGnC1ShlGmDlrNiwKDGhKjfhwXhuX4c0QDLhXo0bjPtbpUo3HpK6budjdvADKjVzInQhArZrShlBh3EhtTh1RDIhIjelKhZjXnRiehvNDGOhBThnchSiPDFiJ_VwN9MvQDGhzfmUsboGiRigVDKiZnclVsHlComQDFiEwPDNHU9ZqBmahNrQhAoHocjHtXqDDFVkeiyDo8Mo7aDEoxNo_Ro7b0cDLiyChgShgRo8Ho8Fo8Io8Lo8EopJo7Yo7ZDGpmDpmCoiVoiXh0PlsODHoiMokeo6XpiFn-Dn-En-KDHo7Ro7Wo7Vo7Uo2Vo7flwDLp5Hp5Ip5Jp5Kp5Lp5Mp5Np5Op5Pp5Qp5Rp5Sp5Tp5Up5Vp5Wp5Xp5Yp5Zp5ap5bp5cp5dp5eDEzDmVsPicDCiNoFDCAGM_FprHhsfprVkwDprRprRprRp6Ap6Bp6CCDBlFDBkTDEoRwI9Gh4HDHfciSrPsGhSifDEp6Ep6Fp6Gp6HDEoRwIrExFDJrUhgdllahtXnCmDlvKl0Xh2fDDp6Fp6Jp6KDFoRwIrEhwUi2EDIljKl3ctW-GjA_XjKiFDDp6Ep6Mp6NDG0Qh1bh1cjxThxFipKDKhwUvDlFkTrUhdOveiRwIDCp6Pp6QDKh6eh6DjnajiahxFjvBjub0Qh1bh1cDFhIOiR7MlzEDJhdjUjakAiOpZtUi2HhDDDp6Sp6Tp6UDEioOi7Ci7DipRDIsGoRciSifrPrEhKDCp6Wp6XDGp6Ip6Lp6Op6Rp6Vp6YDGzDmVpcicmCODChMhaDEARGwCM2TprHhnFprIkvfp6ZprRprRp6ap6bp6cCDClMkPDFOhIiR7Mi6fDHhEKkclQlTvW0dDIhdrejUjakAiOpZhDDEp6ep6fp7Ap7BDDhIlKinQDEhEKkcihXDDp6ep7Dp7EDBivRDCp6ep7GDDp7Cp7Fp7HDGfc0HlsHxLjIDIsGVWX2CinTlTvWDDp6ep7Jp7KDHj8Yj8aj8bj8ZjnWjpOj2bDIsGfiE1QiUVWXDCp7Mp7NDGhwbjQhlDlqMjYjKDMkXhwatDvLjbh0GuSh4PliEltLltKijSDDp6ep7Pp7QDF1QrL1CwKhoTDJsGKhEkcifhuYikElFkTDDp6ep7Sp7TDEhEkc1QhyDDNLhQnJjYjKkXjQhlDjbvLtDuSlgLDDp6ep7Vp7WDFp7Lp7Op7Rp7Up7XNYi0Ak9ap7Yp6cCDDhEkcKDKoZ0HhkZhSfchBiSnGhgbDDp6ep7ap7bDFKkchEinOzfDK1QrLifk-YmBhyDjlZVWXDDp6ep7dp7eDJhwbjYjKkXvLjbhlDjQuSDLnNkVhkVhoQ5MtHl5GilMhTl2cimADDp6ep8Ap8BDHvLjbjYkXhlDjQtDDEkczflodinODKnNkVhkVhoQ5MtH2bilMvVljCDDp8Dp8Ep8FDEp7cp7fp8Cp8GNbi1Nk8Vp8Hp6cCDCp7Zp8IDGsPKLvbpEicDCoFjGM0ZprHhtHprInuRp7Ip8JprRp8Kp8Lp6cCDGhgDiqJjsTiqKipGjgKDEwFi0Sh0Aj4KDIue1a9fivJqai0fzJhfDDp8Np8Op8PDChnMhgDDDwFh0AKDCue9fDDp8Rp8Sp8TDI3U3Z3X3a3Y3Q3Wj6QDJoZtajBoOhlFwVsN-X8VDCp8Vp8WDJ3U3Z3X3a3Y3Q3WjvEjudDL8RxIuW9XpT5TloVl1UzQl0ShgDDCp8Yp8ZDEp8Qp8Up8Xp8aDH3U3Z3X3a3Y3Q3WDElFkTrE0QDGoRwIiSpf0dxBDDp8cp8dp8eDBpQDEoRwIrE9GDEp9Ap6Ep6Fp9BDC8RhnMDDVWXDClFkTDDoRwIrEDEp9Dp9Ep9Fp9GDDp8fp9Cp9HDEARGhPNYivck4Gp9Ip9JCDDKhEkcDIiSpfcxBsGVWXDEp9Ap6ep9Lp9MDFLmDnClMkPDEKhEkcyNDDp8cp9Op9PDEp9Dp9Ep6ep9LDDp9Np9Qp9RNbiyfk5bp9Sp9JCDJ3U3Z3X3a3Y3Q3Wj7Oj0FDGHUhOhAl0ailFDCp9Up9VDJdeuKiCoJh2T1RrThteDCp8cp9XDGj1Zj1bjqAjqBj2Lj2MDIHUhOhAdeuKoJDCp9Zp9aDD-Zj2CjpeDCtOqYDEHUhOhADHdeuKuFiYrCpBDEp9cp9dp9ep9fDEp9Wp9Yp9bp-ANhLlwHk5Ap-Bp9JCDDp9Kp9Tp-COFlzYprHDBp-EDGicKHUsPkNDCiNjGM4AprHkraprIkoGp8bp-Dp-Fp-Gp-Hp9JCDDicIkNDCiNiKMhiVprHk0LprVk1YprRprRprRp-Jp-Kp6CCDDkRhkBirIDDiMiErVDCiJoZDEp-Mp-Np-Op9EDBIDGfc0HhkS7AhEDH4SqZufmFh0cpJ7ODEp-Qp-Rp9Ep-SDEioTipeiqChxADEirVj-FjpfjpHDCp-Up-VDDp-Pp-Tp-WDDjE5S8eDEhNZlkDqPDDp-Qp-Yp-ZDBjEDBhNDHqcoCoVi0VjQkXvYDDp-bp-cp-dDGjzHj3ch5fjzRl0Rh-dDFqcjIkbLkXDCp-fp_ADMqDKhGpbiDiWFjFjNma3BijWDEp-Qp-bp-cp_CDEp-ap-ep_Bp_DDCARNYlpWk7Dp_Ep_FCDEhwPh3NhnXl1YDG0FhvAhufixdh0ayHDDp-Qp_Hp_IDGhqfhmFhrAjzDjzGjzODL0P0FhwP4SmF8flyRhgLijJkbhkSDCp_Kp_LDE0FhvChvAhufDJVWX4SmFh3NhnXnehtSDDp-Qp_Np_ODDp_Jp_Mp_PNbi0WkuWp_Qp_FCDFiQkOkWjxA3cDCp-Qp_SDDkErcnZDEjXhWrVhIDEjeiFjDhFDEp-Qp_Up_Vp_WDDiQjoUjwfDFIjIlKjQ3cDCp_Yp_ZDBhIDCjehSDFiFkGjaiVnFDEp-Qp_bp_cp_dDDiQkOkWDJtEhgNpX2di1OqRilX5BhjdDDp-Qp_fqgADFp_Tp_Xp_ap_eqgBNhLivekuSqgCp_FCDBjADFjBqfidwRhnKDDp-QqgEqgFDFj4DjrVh9Mj4Pj4SDFIjEhNqcoCDCqgHqgIDDmKsUjKDGjVoahOrZldrSDFIjEhNjQqcDEqgEqgKqgLqgMDBlIDEjBpJiYmFDDrVIhIDEqgEqgOqgPqgQDEqgGqgJqgNqgRNiHizNksMqgSp_FCDExch8Rh8QjzLDIhoclGiduXxLpflZhgBDCqgUqgVDChC2WDEjbmYkLhoTDDp-QqgXqgYDBh2EDFvWihLIhCoCDCqgaqgbDDnPreuFDDhCjQ2WDGidjIxLuXhjMjbDEqgdp-QqgeqgfDBjQDKrI3DyJkZ4W7G6ZnLyUiCDDp-QqhBqhCDFqgWqgZqgcqhAqhDNjMlvck9WqhEp_FCDBhKDBjfDDp-QqhGqhHDGhrBh7ejzFlvAj5djzSDKfhBTjXpWtEhSuWlTiSDCqhJqhKDBhyEDEjXhzWl2LikHDGVWX6UjFrVDEqhMqhNp-QqhODEnPre4SijZDChK4cDHfhBhSTiSjQlTDEqhQp-QqhRqhSDEqhIqhLqhPqhTNnHlvek1UqhUp_FCDETOhBhHDFhDpHwDoGmUDJ3R5Z2H5Y5XnFkGhWiFDEp-QqhWqhXqhYDHpUijOinJh7Zh7YjtXhqYDEhVhDqWpHDDp-QqhaqhbDCiFhWDETOhBhSDHjahdkAkSpZkdiODEp-QqhdqheqhfDDqhZqhcqiANtBlmSkzTqiBp_FCDEiJwN9MimYDJVWXjfsf4R3NhjVhWDDp-QqiDqiEDDiJwNvQDFsf4R5JjajfDEIhWkCjFDEp9EqiGqiHqiIDDhoRhxei-YDFIVWXiJDCqiKqiLDDqiFqiJqiMN4elvbkyDqiNp_FCDIp_Gp_RqgDqgTqhFqhVqiCqiODHIichNhKkIiGvNDDiNiKhMMhsHprHprHprIkwCp-XqiPprRqiQqiRp_FCDEiXpAmWFDBmADBoEDEqiTqiUqiVp-QDEmWiXpAh8PDEiakbjIvSDFhjel4d-Kl1P2CDEtJoCIoEDEqiXqiYqiZqiaDGh8PjzEhqflnVjkQhrADHiElVoKpJqMhbhrbDCqicqidDDlXlDlWDBmFDDrVimKvRDEqifqjAqjBp-QDEqiWqibqieqjCDDARhPNYlvakvWqjDqjECDCDlSDGlE0MqQvOnBj7aDEIoCmWiXDHiFoevRiVoDrVrMDEqjGqjHqjIqjJDEiZnclVlCDDlEqQ8XDFiV5CoeijBvRDEqjLqjMp-QqjNDCDlEDEVWXIDDluBiVhWDFvO0P0M8XjcDEqjPqjQqjRqjSDDqjKqjOqjTNbizMk0eqjUqjECDCqjFqjVOFlpaYODlxcbDCqjXqjYDEkNIFDDCiNhMMhmVprHprHprIkyZprRqjWqjZqjaqjbqjECDDmNpDicDDhaoQjGM_GprHhzNprVk4WprRprRprRqjdqjep6CCDDmNLicDChajGM6CprHhnAprVk6PprRprRprRqkAqkBp6CCDBnMDEvOlmTlmfj7bDDnahajxPDKVWXhT7H2YiiXhgehHODEqkDqkEqkFqkGDKlcmImOmemPmdhakZmcmQDEhze2Y7Hj-NDEhHOsQl4LDEhTVWXDEqkIqkJqkKqkLDCqkHqkMDB2WDFVWXhWhTDDqkDqkOqkPDGkgMjvdkgLjvcjkEkgKDFVWXj2Gj2FDCqkRqkSDChCh2NDDhWvElnfDEqkIqkUqkVp9EDDqkQqkTqkWDDARGNYk-Tk6KqkXqkYCDBnKDBiTDIkRah-ChcjDoRvDhCDEqkIqkaqkbqkcDDvDrEhnVDG6TivWzdmF4a1VDEqkaqkbqkeqkfDEhrWioUh4Ii7aDBhTDDnKiTjLDDqlBqlCqlDDDqkdqlAqlENbizGk0UqlFqkYCDEVWXhTDF0E8azHk_Fi5SDIhxAhxKh5IhxJi9djuPkiVh3TDDqlHqlIqlJDD0E8azHDDIoEhjKDFnMuFvDrChkRDEp9EqlLqlMqlNDDiqVjtNjsPDGhxKh5IhxJjlYjiPkiDDDp9EqlPqlQDDqlKqlOqlRNhLixOk0XqlSqkYCDEjyejzQjzPj_QDQrXxHrRhjDtOlcmImOmemPmdhakZmcmQnaDCqlUqlVDEj5Rj5Qj_Rj5UDSrXxHrRkLuFretOlcmImOmemPmdhakZmcmQIDCqlXqlYDFrXxHrRhobhnYDEqkIqlap-QqhGDDqlWqlZqlbNiHlvdkwJqlcqkYCDGiYqfjDiqDa9DDEjAldhuQuODHhEsSjJhnKwRrAjBDEqkDqleqlfqmADEhCjDmYaDEjAldlqLuODDqkIqmCqmDDDnaihShCDDjAlduODGVWXhTiYjBDEqkDqmFqmGqmHDDqmBqmEqmINjMxTkxGqmJqkYCDGiA_dvShuJhpHhwHDEwK5P0SjqSDHhTKjchWVWXDEqkDqmLqmMqmNDBwKDGmBrDnNjcsQmLDGhwbmDnCVWXDGiA_dvShuJhpHnADEqmPqmQqmRqmSDHl1AhvHhmO7ahoHyMpVDEwK9UlsP0SDEqkIqmUqkLqmVDDqmOqmTqmWNnH9UksWqmXqkYCDFjDhFhIhZhCDF3R5Z2H5Y5XDGnFkVVWXxSDEqkDqmZqmaqmbDEnFkVxS8PDH3R5Z2H5Y5XjoLjoKDDnMjDhIDEp9EqmdqmeqmfDElKhIhFoDDEiTjLiQZDEnFxSsVlJDEqkIqnBqnCqnDDEkVnFhlR7JDDZqPtSDEiVhuehgElkODEp9EqnFqnGqnHDEqmcqnAqnEqnINtBlqAk6OqnJqkYCDHhuLhkCrRh1WhnZhkL_aDBoPDIzehWiJ7HVWXhTDEqkIqnLqnMqnNDFmFiiHixEiiRlrXDGjYjKsUkJ8UmKDIhTVWXzehW3NzGDEqkIqnPqnQqnRDEjYjKsUmKDFj8NhwVzG7HhkDDFiJVWXhTDFrRh1WhwKhgTl4RDEqnTqnUqnVqnWDDqnOqnSqnXN4esUk3AqnYqkYCDIrXrRxHhnYlhQnamFrGDDiJhgJ9MDDqkIqnaqnbDFjmNi9Ii9Gi9Hi8PDGnMxHrXrRlOkRDCqndqneDGhqQhqPhqOh6Oh-MjmTDGmFl1CarGhwKrXDDqoAqkIqoBDDqncqnfqoCNhubiKk6QqoDqkYCDGmFloWhnZiiSrR_aDKiqIhxYh5OhqDh6LhyPhyQhrXjvGiqEDGyJhasMpThocxGDEqkDqoFqoGqoHDHhxYhqDhyPhyQhrXh5Oh6LDEhaiqBh9WjbDGhTVWXsMkJDDqoJqoKqoLDFlkChnZlgImF_aDDrIhrXijdDEsMpTkJ5TDEqkIqoNqoOqoPDDqoIqoMqoQN9LiyWkwcqoRqkYCDKqkZqlGqlTqldqmKqmYqnKqnZqoEqoSDImNicjZpDpChK1KiKDDhaoQiNMhsIprHkYprIk6IqkNqoTprRqoUqoVqkYCDEvOjDrXhCDGhpdhhPh5FuRtfhhNDDqkIqoXqoYDBLDEh0bluGlhPmLDGsWkFhlNhuGjaODEqkIqoaqobqocDCqoZqodDELhQnJkHDBxYDHcvHfhpPmBmLi8JDEqofp9LqpAqpBDELhQnJxYDCKhEDIhpPmBmLcvHrDnNsQDEqkIqpDqpEqpFDDLhQnJDCvHrODFnMliXmBhpP6aDEqpHp9LqpIqpJDDqpCqpGqpKNYlyckxUqpLqkYCDBsJDGuRhrDhpYh-BhiJh5NDHuWcfrPqApWifDDqpNqpOqpPDErPifhuK9GDCjcmLDFcuWfhVpWDEqpNqpRqpSqpTDFllIjpBnbihOmLDGuWpWqIkUhSfDEqpNqoaqpVqpWDDqpQqpUqpXNblzNkrNqpYqkYCDEuRj6Ni9QhqdDIvQhuciEjkSrLlhOlhMjlVDLnMmbrenarCpBuFigUjLjoBj3ODDqpaqpbqpcDEuRhhM5Gi9bDHOzEhITjLkGh0bDDqpeqkIqpfDFi9Sh5Fi9Ni9MhhPDQlcmImOmemPmdhakZmcmQnarXrCuFreiEDCqqBqqCDDqpdqqAqqDNhLlzUkzIqqEqkYCDDqpMqpZqqFDImNLqJKvbpEhKkaDCjGhaMhsJprHigBprIk6MqoeqqGprRqqHqqIqkYCDDpDmNpPDChaiKM6DprHiuMprVknSprRprRprRqqKqqLp6CCDBmHDGakBlqZhjDlmFh0MDMlcmImOmemPmdhakZmcmQj_GioIDDqqNqqOqqPDEOTiRoGDHkCrAhdjUiOjahbDDqqNqqRqqSDCqqQqqTDIrA6TlnRi1GkChkbqKzdDHh2BwLzUvDrEhjKhnVDDqqNqqVqqWDDmHhiIhiFDHwLzUhrWkiKjvSi7Zi8cDCqqYqqZDChmRhkRDHeuKkViYndd7JDInJLhQl5IrUovW5MhgJDEqqNqqbqqcqqdDDqqXqqaqqeNYiwfnxHqqfqkYCDGhgGhjHlnalnbl1JloODDiTjLkGDDqkaqrBqrCDEqKhlUh0aoDDDqrCqrEqqNDFihYhwS7XlkRihDDDqqNqrGqrCDDqrDqrFqrHNbixBkyLqrIqkYCDFnahvVh3LikXhvbDFKmDnC1ShfDHrDnNmBsQoWmLjcDEqkaqrKqrLqrMDHrDnNmBoWmLjcigSDExYKhfyNDDqqYqrOqrPDDnahvVhlHDGrDnNmBoWmLjcDDKmD1SDMlcmImOmemPmdhakZmcmQnKhmRDEqrRqrSqrTqrUDDqrNqrQqrVNhLlwLkvdqrWqkYCDDiJ_VwNDIsfna4RhtLhlHhWre5JDDqqYqrYqrZDCiJ_VDFnKhTVWXDEsf4RhWhtLDEqrRqrbqrcqrdDDsf4RhtLDCiJwNDHVWXIHUluJDEqqbqrfqsAqsBDDqraqreqsCNiHlwKkvcqsDqkYCDEqrAqrJqrXqsEDGpDmNpCKvNpcDDhajGiKMhsKprHksUprIk6NqqUqsFprRqsGqsHqkYCDKoZoOta5AiUk_WigX9ZoKhkZDJ7DhuWjBjXpVwWzPmGlWDDqqNqsJqsKDElWhpbj7fhpcDCqqNqsMDGhjXlrboKwJlV2VDIpVwW7DqEzPhpF9AhuWDDqqNqsOqsPDDqsLqsNqsQNYl5Kk5WqsRp9JCDLiAvSqd5I9F2ailJilGiiIxflpEDMjYjKqbsUkJ6arCpBl5FlFi2DuFDDqqNqsTqsUDGvHrOikBijBlqIivADGoPuF6apBrCsIDDqqNqsWqsXDF7L2XhyBkBnBDFjYjKqb8UkJDDqqNqsZqsaDDqsVqsYqsbNblrCk2fqscp9JCDJwVkiGijGhoV-XhrckTlMkPDKjBtaiYlvMhwQ2Vh0QhuUiifhjXDDqqNqseqsfDF-XhrcwVijGj1LDFjBtaiYh0QhjXDEqkaqlCqtBqtCDElMkPjjDluNDD-XhrcwVDEjBiYpGhuUDEnKiiesGhTDEqtEqtFqtGqtHDDqtAqtDqtINhLluAkyYqtJp9JCDDqsSqsdqtKOFh2DYDBqtMDDpDsPkNDDhaoQoFMhsLprHkqMprIkmVprRqtLqtNqtOqtPp9JCDBhCDBjbDHidjIiAvHoZkRhvCDDqtRqtSqtTDHiqRiqQiyUluFjuYjvAjuaDJhCiDlZ-Gjb0PiuejIkbDCqtVqtWDEhhZhyGh8MipdDHhCjbtJh0RhjUkBjIDCqtYqtZDHhhcj2DyZhrJhrIhgShgRDEuXh1YhgBxLDCqtbqtcDEqtUqtXqtaqtdDGhCjblZyZ-B7GDFjcrDnNmBjqeDEzJhfKikVDEqtfquAp9EquBDHhhcyZhrJhrIj2AhgShgRDFjDhCyDluRiEDFjcnNiMkRiEDEquDquEp9EquFDDhCjbjDDEjzXjrUj3ejrZDEkRoZiMiEDEquHp9EquIquJDDquCquGquKNYl2Bk2UquLqkYCDEkVnF7JhlRDJjnUjxch5fi_L3R5Z2H5Y5XDGhCjDjQjblZrIDEp-QquNquOquPDDxch8Rh8QDDjDhCpfDIkVhNZiFkGiThWiQDDquRquSquTDDkVhlR7JDEhNZqPjFDEhCjQjbxcDEp-QquVquWquXDDquQquUquYNblwAk2XquZqkYCDDiDjW2aDNlcmImOmemPmdhakZmcmQj_JhyU4NDFiFhWiJlJhEDHVWXhTIjfiJDEqubqucqudqueDBiDDIiJhEjfhChhcyZhgRhgSDEqvAqhdp9EqvBDGhhcyZhrJhrIhgRhgSDCiDjWDNlcmImOmemPmdhakZmcmQhyUlkc4NDDqvDqvEqvFDDqufqvCqvGNhLimDk2WqvHqkYCDGrXxHrRlxLnAjDDHhpdtfhhPhhNhrLwAh_LDIpBrCuFhlJjKjYkJnADDqvJqvKqvLDFhClZjbyZ-BDEhpdhhPtfh_LDErXjDnAhoaDDqvNqvOqvPDEyZ-BhCjbDEhEKlqEihXDEhoak-bl4JihADEqvRqoaqvSqvTDDqvMqvQqvUNiHljSk2TqvVqkYCDBrHDEhDmUwUhoZDGhCjDiEjbwPllWDEqvXp9EqvYqvZDF-AiEncl1LwPDGijTzBhtd6di2JiyRDEhDwUhoZlyfDEp9EqvbqvcqvdDFhCjblZyZ-BDBhDDGjFiMhBTyDrHDEqvfqwAp9EqwBDDqvaqveqwCNjMlpek2VqwDqkYCDFquMquaqvIqvWqwEDFmNmViciGLDChaoQMwBprHhzPprInzFqteqwFprRqwGqwHqkYCDDhKpCicDChMiKM6EprHhieprVk6AprRprRprRqwJqwKp6CCDDhKiciKM8HprHhseprVkwOprRprRprRqwMqwKp6CCDHfclT0HkfThgTDDqhGqhHqwODChKjfDGfcqKZigZzRDFoRrE0QlMkPDElFkT0dlTDEqwQqwRqwSqwTDF2JirEh9Uh7fh9VDIVWXhjKpBjfvDrCDCqwVqwWDDqwPqwUqwXDHnFk_TjDrPkUhuKh3FDG3R5Z2H5Y5Xi2UDDqpNqwZqwaDGrPhuKh3FlqbnFifDIVWXhTrChjKpBvDDEqwQqwcqrCqwdDE8XiganFhWDEZqPiTjLDEqwQp9EqwfqxADDqwbqweqxBNYigakxXqxCp_FCDLh0ZlwWlwXh2XixalsNh2Hh2GlhI4MvQDCqhHqxEDGi_JjyGi_KjyHjjZjjYDFvQhucimZjflyODCqxGqxHDEivQrJ4Mh0fDGThBtEqRrLiMDDqhHqxJqxKDDqxFqxIqxLNblkNkwTqxMp_FCDGh-fh-eh7Sh3Yh_CjraDFkUtFpWqIxKDCqxOqxPDDqIxEkUDDpWtFxKDFsXhwQijSmRiZDEqhGqxRqxSqxTDIi5Wh7ehrBj9HjvDjucj2Jj1DDGkUtFpWxKqIhhADCqxVqxWDFhmIirfisBkgFj5bDFqItFpWxKxEDCqxYqxZDEqxQqxUqxXqxaNhLi1VktJqxbp_FCDBiJDDqhGqhHqxdDChlehmCDFhK0QlTrEvDDCqxfqyADF_VvQwNsVijeDDqhGqhHqyCDDqxeqyBqyDNiHiKktcqyEp_FCDEqxDqxNqxcqyFDFhKiczDsPiKM4BprHprHprIkpMqwYqyGprRqyHqwKp_FCDFhVibvG3AhkdDFhgPivUi4EjmciuaDGifjcyWtS5PmbDEqwQqyJqyKqyLDErLilVtEqRDEhVvGibhkdDEhuY9TmbifDEqwQqyNqyOqyPDCqyMqyQDEhVibvGhkdDHiVjIcidiMqKlbDEqhGqhHqySqyTDFhVvGh0KhoLhkdDDjQhChlfDFqalbhmKuBhhJDEqhGqyVqyWqyXDGhmIirGjrDisAhyFl_CDHhVjIlbiySidhClJDCqyZqyaDEhVvGhoLh0KDEjQhCqalbDHrI3DkZyJ7G6Z4WDEqwQqycqydqyeDEqyUqyYqybqyfNYn4Mn1EqzAp_FCDBhWDGTOhZhFhBhIDEqwQqycqzCqzDDE0EiM8azHDGIVWXmAuHDEqhGqhHqzFqzGDE2Jh9Vh9Uh7fDFOhWiRh2MhIDHjakAhdiOlJpZhDDDqzIqzJqzKDGl8Sl8Tl8Vl8Ul8Wl8XDCqzMqwQDEqzEqzHqzLqzNNbokOmyNqzOp_FCDCqzBqzPDFhKjZIkaicDChMiNM2UprHprHprInjEqyRqzQprRqzRqzSp_FCDDpCnDpDDDhahMiKM6FprHk0QprVk2KprRprRprRqzUqzVp6CCDEjSkDkKlYDGuJmbpTIkJ5TDGkR-cjIidhtUihDDDqzXqzYqzZDDjSkDkKDHoZhkZoO0HikFi0ZlTDCqzbqzcDDhdjUhlQDG-cjIkRmXjFimBDDqzXqzeqzfDDqzaqzdq0ADJzd6TqKmFhlUhgLhkbhnHjmWDDqzXqkaq0CDGvDhnVhgGiM7Xl2eDEqzXqlCqkaq0EDGihYh2Hh2G7XmFnFDDqqNqrCq0GDDq0Dq0Fq0HNYlnSkvJq0IqjECDIlsQilTkWiQkOirMjoVltZDCqzXq0KDFkWiQkOkIhqMDGkG0S_U-IhjC5TDDqkbq0Mq0NDCiTjLDBkGDIhgNqRpXtE0Sh3djpLjuRDEqlCq0Pq0Qq0RDEkGiQkWkODJtEhgNpX2dqRilX5B9ahjdDDqzXq0Tq0UDEq0Lq0Oq0Sq0VNbh1Pk3Bq0WqjECDImDimTnCtfhwevKlMkPDCqzbq0YDBKDGL4JmDnCHUDHiSpfhkbxBoW5AtZDEqzXq0aq0bq0cDGhR1dhrTpah7DiibDCqzbq0eDDq0Zq0dq0fNhLlybkxEq1AqjECDOuRkahiJnbjPkVhX3SmLtbpKhzahpL5GDCqzbq1CDClYloFDHuRhrDhpYhiJhpXh7chqCDGhTsGkGhuctFvQDDq1Eq1Fq1GDFmLkcnbkFkVDDqzbqofq1IDDq1Dq1Hq1JNiH7OkoJq1KqjECDGhIlKOjeiDzEDIkSkAhdjatUiOsVjUDDqzXq1Mq1NDEtUkdhIpZDFkGkWiQkOjQDDqkbq1Pq1QDDlJsVk-VDGhIlK_fiDOoDDDqzXq1Sq1TDDq1Oq1Rq1UNjMhoMkzWq1VqjECDKiAhtUxftailJiiJhjfhpEh7GilGDCqzXq1XDCoPkJDGnA7BrOvHvShuNDDqzXq1Zq1aDI7ahmOpVhmL-W7ItAyMDCqzXq1cDDq1Yq1bq1dNnH8Vk4Xq1eqjECDIiRoGpHwDimBsbi0Hj7UDMsShEhdjUhDOhpOrAlhYZlxPk-UDDqzXq2Aq2BDFjsAjsBjsMi7SjkTDG-cjImXjFkRODDq2DqrCq2EDHhxa9WhvQlmdl3Ki0EjtLDCqzXq2GDDq2Cq2Fq2HNtBi1Zk1Eq2IqjECDHq0Jq0Xq1Bq1Lq1Wq1fq2JOFlxEprHDBq2LDHpCpDKkaqJmCkNDDhajGhMM4CprHprHprIkuGq0Bq2Kq2Mq2Nq2OqjECDFjSkDkKlYjLDGxZhkfhxUhqNjxXjtZDCq2Qq2RDBq2SDGhVijR9R9bhkWhJDDnFxS8PDDq2Qq2Uq2VDFhV9RoC9HtJDEhCjQ2CjADFlbqahpO2AkGDEqkbq2Xq2Yq2ZDDxZhqNhkfDGqc9RhJqOijRjIDDq2bq2Qq2cDEhV9R9HoCDJqdhkBveehtQ1RiiBsWiMDDq2Qq2eq2fDEq2Wq2aq2dq3ANY-Kk5Oq3Bp_FCDFjSkDjhKjiNj_MDGjJhEqfiYjFpJDDq3Dqlfq3EDCjAldDGrMtZlb2Aqa2KDDqkbq3Gq3HDDjAld6eDDq2bq3Jq0PDKhjdlmPlmQl3U2dsUjKrZnWkJDDq0Pq3Gq3LDEq3Fq3Iq3Kq3MNbl5Ak4aq3Np_FCDFh2Nj4UjQ2WhlfDGnPidkGkWqalbDDq2Qq3Pq3QDDjQhC2WDGkGkWlbiQqatUDDqkbq3Sq3TDFjtVjlJjwQh9Nj4VDGnFlKiDidxLnPDDq3VqrCq3WDDjQhC2KDKrI3DyJ7GkZ4W6ZyUnLiCDDqzXq3Yq3ZDEq3Rq3Uq3Xq3aNhL2Ck9bq3bp_FCDLlbwbhmKioRh-ainA2AqOj_YhhJjhHDCq0Pq3dDEh3M0Ui5djsODEkAkSjUuIDExSnFmS8PDEqzXq3fq4Aq4BDEhVibjQhCDFlbqahhJ2AuBDDq0Pq4Dq4EDFlbqahmKhhJkgZDLkAj1Vj1Wj1Xj1YkSjUljdlqelsIl0DDDqzXq4Gq4HDEq3eq4Cq4Fq4INiHlhDk9Bq4Jp_FCDFZnFsVvE8PDFThBjeixViODDq2Qq4Lq4MDJhmAhqMipMirRj9LjqfhhQkWiQDFkGtUjQhjC_UDDqkbq4Oq4PDHiobj-Oi3Ih-SjiHjiYi3ADCqzXq4RDDq4Nq4Qq4SNjMlofkuTq4Tp_FCDFq3Cq3Oq3cq4Kq4UDDpCnDyRM6GprHprHprIkpXq2Tq4VprRq4WqzVp_FCDHiVljAimfqThhLhhK-PDIaThBiMoejTikHrGDEqwAp9Eq4Yq4ZDEhElwRi0ehvJDGjFThBOaiMDEqwAp9Eq4bq4cDCq4aq4dDH1al4eue9fj1TltF4MDGtRifhK3G7bh5cDIVWXIpBjFhBTDEqwAq4fq5Aq5BDFiftR3G7bh5cDGhBTiShSOcDEqwAq5Dp9Eq5EDFhqahqZ2Ih-Rj1aDEiftR3GhKDGhBTiShS1ajFDDq5Gq5Hq5IDDq5Cq5Fq5JNYlwUk7Uq5KqkYCDChDwUDDq5MqvXp9EDGijTzBhtd6dhWjcDG-AimUiEjDsfwPDEq5Mp9Eq5Oq5PDDjcrHhtcDEhmFVWXDEifrPTiEDEqwAq5Rq5Sq5TDDq5Nq5Qq5UNbrHk5Qq5VqkYCDEjAld6e1BDHjBwRjFqfyGjJhEDJVWXiMIwUjTpBqdDEqwAq5Xq5Yq5ZDFhhLqThhKhiHkgEDGjAld6e1B3AiwBDCq5bq5cDEjAld6e3ADFjFyGiYjBhEDEq5Mp9Eq5eq5fDDq5aq5dq6ANhLxTksRq6BqkYCDDhCjblZDGlxTlxWlyDsXk_BidDDq5Mq6Dq6EDDhC2KjbDDiMyDihIDHVWXhhLhiHhqahqZDEqwAq6Gq6Hq6IDElZhChjUhhZDFpHlyChoZrBsADGVWXi1EihLpBDEq5Mq6Kq6Lq6MDDq6Fq6Jq6NNiHllXk9Xq6OqkYCDEq5Lq5Wq6Cq6PDEicscImVDCiNhaM4DprHigLprIk0bq4eq6QprRq6Rq6SqkYCDEoapIkNrfDCoQhMM6HprHhtGprVktAprRprRprRq6Uq6Vp6CCDEoawXoficM6IprHhnCprVk0VprRprRprRq6XqtPp6CCDGciYfqfjDjFDHiMiEiJkRpJhEjJDEqgEq6Zp9Eq6aDFiVmAqfamJDFhdjUkAiO9BDDq3Gq6cq6dDCq6bq6eDFlFiiZhbNjBDH_XzAihcqCihB9Bl0KDDqgEq7Aq7BDEjA1BhlPuODDiiZhblFDFhBTOiShSDG9BhEjF_XihcmJDEq7Dq7Eq7Fq7GDFh4Lh9Lj4Qi6Nj4ODKihBjBhlPl3WqCkJhJhEhdixADCq7Iq7JDDq7Cq7Hq7KNYluTkuPq7LqkYCDHkThxQpY1P1E2ckXDKxMhEhuLhgIlhClwCnLiYzRimbDDqgEq7Nq7ODIpY1P1E2cjiejjLjjJjjIDElmczAjAhqUDIjsbh1Lh1UlpchnJimblFh6VDDq7Qq7Rq7SDFjpcjjHhpTjvXjibDHjAh0XmYhEU1BiYDCq7Uq7VDDq7Pq7Tq7WNbluLkuIq7XqkYCDCq7Mq7YDEoficvNyBDChaoFMhsMprHkYprIk0cq6fq7ZprRq7aq7bqkYCDFjKmKsUjYhjbDEiiTwRhnKjtUDKiYjDjFcVWXhEidjBDDq7dq7eq7fDHuOhjbjxRkiTh-HjxQjleDGhEmb1BjJhdIDCq8Bq8CDGhkahgIhoAjoMl3XjoNDHhE5KlZKihFjFaDCq8Eq8FDFlkIl1Wj8ci5Fi9BDGk-Pl3YloblrLixHl0LDCq8Hq8IDEiYidjBtZDDoEijLimKDEqnMq8Kq8Lp9EDFq8Aq8Dq8Gq8Jq8MDDIic5DDCoQhaMhsNprHkydprIkuEq8NprRprRq8Oq8Pp6CCDBhkADHciYiE1TfmJjBDIIoEjcHUjVhEKDDq8Rq8Sq8TDI8S0Li2Oh6E9XhpNvehkGDIh3OjVrS0RhlM4floA0IDHiE1TiYhkAjBkC5ADDq8Vq8Wq8XDIh8OjpYjpajpWjpZh7IhrSj3PDLjVrSh6E4frZhlMqEhkA8SlvGiCDCq8Zq8aDJqE4f0I7CihW4OhOhlM8SDKiE1TiYjBwEmFhChIlQ7ADDq8Rq8cq8dDFqE7CihW4f0IDFiYiEiR7AhwIDGjoJjoFjoEjoGj-GjoIDDq8fq9Aq9BDFrSjVhlMlnXhpKDFiE1Tl0GuNnSDHkdnUjaiyFhdhgOlrcDDq9Dq9Eq9FDGq8Uq8Yq8bq8eq9Cq9GDEoaIHUDBiNMhsOprHigIprIkwRq9HprRprRq9Iq9Jp6CCDGhmShsAh_PwYjtYjuIDHkCiEjDcmJrA5MDCq9Lq9MDJ7UhoBixcltQlhbl3eixFhuIiiWDLhmShsAh8UhxPwYh_PvehkGhpB9XjYDCq9Oq9PDIilOlhBllCloUkiPhpHl4S8YDHwYhmShsAjYjKk_VkJDCq9Rq9SDDilOj8Fj8EDElvBlpBsIjYDEwIk_RxF2bDDq9Uq9Vq9WDG_ZhxBhjPhnbiwQh5DDJjJnfhIi2PhrfmKlhcijCsODCq9Yq9ZDFirCipUjrFkiUjuGDHxFwYlxK2biiWl3HkCDCq9bq9cDGq9Nq9Qq9Tq9Xq9aq9dDEwX3EIkaDCoQiNMhsPprHksSprIkrCq9eprRprRq9fq-Ap6CCDErfkImCyLDBhMMkkXprHkxKprVk9GprRprRprRq-Cq-Dp6CCDIpRpLqHrapSqGqenQDG0HlT7AipL1HhkSDCq-Fq-GDIhtTh1RikQh3Eh3IikdigelsEDCq-Fq-IDJpRpLqHrapSqGqenQhhdDDDlEsNDH4alnQkCiZlVnclCDDq-Kq-Lq-MDH7ehqWhrZjrMhmNh7Lh-WDF4akClAlRhFDFDlEoZjT5CDDq-Oq-Pq-QDEq-Hq-Jq-Nq-RDIkCrAhnIimF1AilUinCilHDCq-Kq-TDCjenRDBl5LDFhnIimFinCl3DilHDHjJoUkCh0BihNinHpJDEq-Vq-Wq-Xq-YDF7ehqWhrZhmAhmNDFkCrA4a5CmJDFjeiehIh2BvdDDq-aq-bq-cDDq-Uq-Zq-dNYl1bk0Yq-ep9JCDFiE1T1cnRhZDL4akCjakdliclieihHuJ2buHhlVDDq-Kq_Aq_BDHjnYjkejkdjqZjlEjlCi6MDHjVnQjezIhAkdtCDCq_Dq_EDG7ehqWhrZhmNh7Lj8IDFiRyThwJiEhDDG4a3OkCjTmGvdDDq_Gq_Hq_IDDq_Cq_Fq_JNblrAkqEq_Kp9JCDCq-fq_LODlwQprHDBq_NDFrfkImCkakNMhsQprHkYprIkmBq-Sq_Mq_Oq_Pq-Dp9JCDIiqSjvUjtRjjTjjOjjQjvai5MDJZHwQifhBhVsE0BkIDCq_Rq_SDJpRpLqHrapSqGqenQodDFjPl3IixKhneijUDFwQ0Bh2Ok_Dj8BDFZkIHleifDEq_Uq_Vq_Wq_XDBxXDBjeDEjJliNzf8dDLodpRpLqHrapSqGqenQLnCDEq_Zq_aq_bq_cDDq_Tq_Yq_dDBodDChfhwDDGxXiyLlqJhzShgTj7cDDq_frgArgBDCodhFDKpRpLqHrapSqGqenQzIjVDJkdtUhlVhdnUjyaqakSjUDDrgDrgErgFDGsNhkGhzSi2SsCkXDCq_frgHDFjsQjsRhjHh2Fh6VDFnZDoZiZjIDDq_frgJrgKDErgCrgGrgIrgLNYihEklIrgMp9JCDKhgZmT1f-FjqHjqIi7Qi7OhyNwbDCq_frgODHhgZmTl2DfhmJkgWi4ODEodlJqa3ODDq-FrgQrgRDGjsJi6Ci6Ai6BjoeioJDCq-FrgTDEqakdhyNh1XDKhtTh1RikQh3Eh3IikdigelvRnQhlBDDq_frgVrgWDErgPrgSrgUrgXNblJkyQrgYp9JCDGpH1F6XzTh2ZllVDInf0NkU-FsHqAtHqIDDq_UrgargbDDsHqA0RDIihHlhJivLiiN1DkUnf1GDDq-FrgdrgeDKpRpLqHrapSqGqenQjVzIDGhhCzT-FhkThkJpHDDq_frhArhBDDrgcrgfrhCNhLilNkxarhDp9JCDDrgNrgZrhEODlxUYDBrhGDGrftKkIlLyLDMhmWprHnjHprIk0aq_erhFrhHrhIq-Dp9JCDBtWDDhEsSjJDErVIHUDFcfiEjBjIDErhKrhLrhMrhNDDtWhqUwHDItPoZ5NsXwPiZjwVjwWDMwWjoX1H8UkJpBrCjYpVhuWhoIiicDDrhPrhQrhRDGhqVhhai5Ki0LlvNjyIDKtPoZ5NDnGwW1HtWoJTDCrhTrhUDCtWhqUDKxJ5EhkHlzBl2fyHl1XlkGi5UikZDMjYjKsXkUiZqbijZnftHrCl1Z8UDDrhWrhXrhYDGjOwchjYhgdhDhnJDKigQh0fxMlrYivZhwOinQiiepGiRDDrhKrharhbDFrhOrhSrhVrhZrhcDGmVIHUlIpIDDoQiKhMMhzFprHkyTprIn1VrhdprRprRrherhfp6CCDDrP1QifDHhTiFjcvBVWXDDoYlR2BDEqnMriBriCriDDBriEDDoYlRobDGcjIjJfsSiaDGlZvV5KtJuJilLDDriGriHriIDFhhZj5eh8Mj4GhyGDGoYlRobwH2fnWDCriKriLDGi7bi7cirLj8Cj1ckgBDLlZvV5KIjYnPjIjJiEiR0PDCriNriODCoYlRDEhgMrMpJhgEDH2f1IwHjUobtWh1MDDriQriRriSDElZ5KuJvVDI6ZrItCnX7GwSiwHhudDDriGriUriVDFriJriMriPriTriWNYiyMk7MriXp9JCDDoYlRkCDE2f1IigYinNDDnWwHobDDriZriaribDB2fDBnWDCwHobDDridrierifDEhvOjDidlmEDEoYh2C2Bj9NDFsItJvVlZiFDErjBrjCqnMrjDDJ1IjUlgdltHlgFlsMhnUigYinNDEridrierifrjFDEricrjArjErjGNbliGk4YrjHp9JCDEoYoblRtWDG9BlkBh1Uh1Li0bhEDIqd_ahkLhgIhkayFibhwODDrjJrjKrjLDFkgCircireirdkgDDIfhdjUcjIajYhBDCrjNrjODFnWyFhwOlheikaDJThBhZhFO7LienBkFDDrjQqzCrjRDCnWyFDEvHlrJvEvZDI7Lj_BiwYlmW9ehvNhgctdDDrjTrjUrjVDErjMrjPrjSrjWNhLivSktarjXp9JCDEoYj1enWobDFDsNlEqQhnUDJnclViZiEoKlCwJoZh2UDDrjZrjarjbDJhmPj_fh8GjlakgAhyVioQh8bh8WDL5AiUoZkBtduIjUxIxUjYpTDCrjdrjeDElQvWkfDDD2YluWuIDEl2ZtdlpbmSDErierkArkBrkCDDrjcrjfrkDNiHqQkqFrkEp9JCDEriYrjIrjYrkFODhvciHDBrkHDFpI_biGjZkNMycprHhmeprIkxbriFrkGrkIrkJq6Vp9JCDBnADK5I9FinDh7TlhHlyG7IhmLhjJyMDCrkLrkMDDoP2ci1KDDrkOrkLqlHDCrkNrkPDJnArOhuN7BhjfnW5I9FikcDCrkRqqNDIh7TjsHjrejsIhjJinD7IvSDCqqNrkTDE2XhyBkB7LDDqqNrkVqsaDDrkSrkUrkWNYpPk8NrkXqkYCDGjSkDkKi-Zj-Rj3LDCrkRrkZDCnArODFoCsItJvVlZDDnFzexSDErkbrkcrkdq0PDH7IpVhmL-W7ahjJnWDCqzbrkfDDrkarkerlANblYk5RrlBqkYCDFnArO7BhgTvSDDzeirYjwJDIVWXhThWiTiFiJDDrlDrlErlFDEsGwK5P0SDGoCsItJvVlZzeDHhTiTvBVWXHDErkbrlHrlIrlJDBzeDFiJhTVWXDE4M_Vk-aiFDEqnMrlLrlMrlNDDrlGrlKrlONhLiydk8UrlPqkYCDFnArO7BvSl0BDFtR3GifjyK7bDL5U1LhkNh7ajtCltTjsUjtIKLnJDDrlRrlSrlTDDnArO2BDEjP1L6bhXDGijMlpOiFvVhjUlLDDrlVrlWrlXDCtR3GDFhXjP1LpUh7aDDoPsIvVDFvSqdnAhqRrODErlZrlarlbrlcDFkiHhqYjtFjlIjlKDGK-DiXsInJLDDrkLrlerlfDErlUrlYrldrmANiHivak7OrmBqkYCDErkYrlCrlQrmCDFpDpCiciGjZM0aprHhmcprIksYrkQrmDprRrmEq8PqkYCDBiADLVWXsGvWiVjIcuaI-DDEp6Ep6FrmGrmHDFh4dh4ci7Uh4ei7XDMlFkT7WyAuaVWXjIc-K2CDCrmJrmKDCrmIrmLDF5e7Wh2dh0I9UDJuBjFvWcuayAlFkThhWDDrmGrmNrmODCiAhqRDElFjYjKkJDHZhDiThHiFjdiQDErmQrmRqkLrmSDD5e7Wh2dDKVWXhTnKiTjdhHsEhDDDrmGrmUrmVDDrmPrmTrmWNY-Kk4PrmXqkYCDFuBh3GtUkdikYDOkSkAhdyXhhEuH3F5Ji4MsajTyA5ehhWDDrmGrmZrmaDGiAsQhjJyMh-I7aDHkSkAyXuHlgZhdjaDIlFjYjKkJhTVWXDDrmcrmdrmeDDh4dh4ch4eDGtUuBh3GikYkdlzHDCrnArnBDDrmbrmfrnCNbhpOk4NrnDqkYCDHyAzOigRj-PkiNj_blxYDCrmGrnFDIkTLkXjbvLuStDhoVDJsesGjWVWXhTjFjIDErmGrmRrnHrnIDIjbvLuSh4PLkXlMkPDFIhClnYjWseDErmGp6FrnKrnLDFyAzOkiL2KigRDIoPLkXjbufiwX6auFDDrmGrnNrnODErnGrnJrnMrnPNhLl5Bk4UrnQqkYCDQtAh5YpVyMimOihM-Wi5T7ahmOkhf0Kh3DwW7IhvHDCrmGrnSDGh4bi7Vi7YjqUi7WjkWDMlFkTjYjKkJVWXhTjIhhWyADCrnUrnVDCua9TDFyAtU7WzOuBDDrmGrnXrnYDFsQpVtAyM-WDEjYjKkJmKDIhTVWXlFZhDiTDErmQrnarnbrncDEua9ThhWnZDLtAlsApVsQimOl2FwWyM0KhvHhvWDDrmGrnernfDFrnTrnWrnZrndroANiHhjek5YroBqkYCDHhCj4W2KimSimLhlfliDDKlFkTh1e9SvLjbuBuayALDDrmGroDroEDFhvOhjGhjFiiUimSDDiAl0cseDGjbvLh1e9SuShoVDEihArCpBhoaDEroGroHroIroJDD2KhCimLDIrIkZ7G3D4WyJyUnLDDrmGroLroMDDroFroKroNNjM2Ck4broOqkYCDFrmYrnErnRroCroPDEicsPLlIDDoQoFhaMzXprHhmdprIk2LrmMroQprRroRroSqkYCDDkNFDM_IprHhtAprVkuFprRprRprRroUqzSp6CCDCFlDDGqMmb4UiudiwGpQDEh-FhnRoYobDIIpBrCVWXmKHDEroWroXroYroZDBroaDElXlSlDlWDCjJzfDFj_WirXzJjneh3WDGlPihV0HiUzdcDErocrodroerofDDzJhfikVDFipFlWj4Bj2ZjgeDHVWXlQqYihVlPDErodrpBrpCrpDDHiqFjqDj3aj4AjqCj3dj3bDHzJhflQVWXwFDCrpFrpGDDrpArpErpHNYiwFk9ArpIp9JCDEpJtZlkAliWDDhWoEmADGVWXIpBrCDErocrpKrpLrpMDD-ZpPizFDCiXmWDBpADE6c5RDoXDErpOrpPrpQrpRDGjgOjgTjgZjgVjgYjgWDIiXmWpAmb6c7V7DDDCrpTrpUDDrpNrpSrpVNbtZk8drpWp9JCDCrpJrpXOFllQYODlxfYOFllPbODlxebDErpZrparpbrpcDGkNicFDyQpIMxeprHkYprIk5NrobrpYrpdrpeqjbp9JCDDlXjrdh3XDDlO4Yh2ADDhDiRoGDGi4CjgS8QrGpbxcDErqArqBrqCrqDDBrqEDFlXhqIhqHh3XlSDC-JllJDFpXfjlfyC7FDDrqGrqHrqIDDhxOh5UjgNDI-Jid-Gzd3CilIhlChwMDCrqKrqLDDFDoMDGikRxLiyPikWh1Jh1KDHiwAhwMhlC-D3CilIk-LDDrqNrqOrqPDJhqHhqIi3WjgajgchpbjgfjhLi3YDKl2RpXmGtc8QjoDipJh1BijEh0dDCrqRrqSDErqJrqMrqQrqTNYixGkyPrqUqkYCDCFDDEhvSjlNlvUloTDHh0TlkZizBltfoMh1OwWDDrqWrqXrqYDElXmWiXlSDEh1MiwRloElgVDEoOlO4Y7XDDrqarqbrqcDDlXlSmWDGijc3C5R9Th1OloJDGlO4YoOrKkCrADDrqerqfrrADDrqZrqdrrBNb3CkwSrrCqkYCDBFDBODBaDEwarWkCmJDErrErrFrrGrrHDDFmWiXDEajChjGhjFDHtdi0dhiKhqXh1Qh5dijQDH7RhtM8QjQrIhThCDErrJrrKrrLrrMDDlXj_ImWDB8QDD7RhtMxADGhCidhgBoUh3TqcDErrOrrPrrQrrRDB4YDDjmekgOODD8OhwGhWDF9WhYFivC0TDErrTrrUrrVrrWDErrIrrNrrSrrXNhLxAk2RrrYqkYCDDrqVrrDrrZDEkNFOhGMzYprHhzMprIkxVrqFrraprRrrbq-DqkYCM6JprHhmfprVkwAprRprRprRroUq-Dp6CCDGlXlSlDlWhpcj3NDDjB2VpGDLhmEjyDisIjxVwYkiIhrfpVi4Pi3XkhFDDrrerrfrsADIlXlSlDlWhpcjpCi9KkhMDFhblrGkhNjrPhrbDFjB2VhjXsYikDDDrsCrsDrsEDDpG2VjBDKhEsIhbiiPildpVhpFwWzPrYDErocq1ZrsGrsHDDrsBrsFrsINYigdkxYrsJp_FCDEnf0NtHkUDLxJsdrHhoKzT1FijMhhC6XlnMi1MDDrocrsLrsMDElXlSlWjgRDLwEh4Ch4BzFi2dlnNhkJhmGkiWhkTi2bDCrsOrsPDDsdh2YhvUDFpG7QnflGlrTDDrocrsRrsSDDrsNrsQrsTNbizSkxfrsUp_FCDCrsKrsVDEkNlIFDMhmXprHprHprIk5HprRrsWprRrsXqzSp_FCDHh6CjgdjjMioXjgbj_TjidDIlQlTiRhbfjXoJDDCrsZrsaDBlSDMnfkUl3BlpIzThmGhkJ9NjsajsdjtBjseDIigVk_EmUhDh0SlsDhhDiybDDrscrsdrseDCrsbrsfDFlXlSlDlW_eDCoJoRDKpGhofhnS_elQzOjXh0TtAlfDDrtBrtCrtDDFlXlSlDlW9ADBpGDJhkelzI0J7QlZhjGhjFilcloHDDrtFrtGrtHDEhofiiflzclraDJ5BlxJllZiiPrY9AzPildlnLDDrocrtJrtKDEi8YkgNjgHjgIDGFhnS_eizJzOmGDCrtMrtNDErtErtIrtLrtONYllLk9ZrtPqjECDGoKrNlCwPwJh2UDN9NhoX9AqEivNzPhnYxIhpF4OwErYhvSDDrocrtRrtSDFlXlSlDlWDDE9NhoXlpHwPDIsHlCiZ-AiElpUxUhlJDDrtUrtVrtWDDwEh4ClCDHhodhoX9SikK3CjpSj2UDDrocrtYrtZDDrtTrtXrtaNbrNkvartbqjECDEhDsbmUiRDCmGtcDJi1Rl2XxXhvIijNfh4Sh7WjsFDErocrtdrtertfDG9WhYhvQjtajyVjnfDGlXFmGi2A_etcDI7PkU7ElC-LhhD6WhwIDDruBruCruDDEhuThiRisGh4RDHlXlSlDlWmWhqHhqIDIhDmGnaihCDiU5AlKDDruFruGruHDFjqPjgQjgUjgPjqODGhbtcmGlJuIpXDCruJruKDEruAruEruIruLNhLi1fkyRruMqjECDGiZxUlVlCoKncDIjUh3U9OkSikOlpRilBh9ODDrtUruOruPDHhjS6WlkQhwRhgAiiVizWDIxUpZh0YlzesahxasdlmGDDrtUruRruSDDh9Oj4dj4cDJjIFDjUi1JianChgMh0YDCruUruVDDruQruTruWNiHlzAk9CruXqjECDErtQrtcruNruYOFluKprHODlxdprHDCruarubDEkNFDscMhmYprHprHprIktZrtAruZrucrudqzSqjECDEIHULM8JprHhtEprVksDprRprRprRrufp-Hp6CCDJ8AhrEuAjuOhiEh_OjuXzVi-SDKlOrKiUqYkRiRnUqOjAlbDCrvBrvCDEkgSh_BkgRkgQDItRtSifpWOhgWhoW6QDCrvErvFDEhiH2IjuNi6ZDEjXaThBDHiftRtShKjTrWiMDDrvHrvIrvJDBpYDIIoCsIvGUoEiCocDIjXhIhvRhgchC9GhRuEDDrvLrvMrvNDErvDrvGrvKrvODDmfmAiVDCKhGDEHUhArQDJchchefrBiaiSoWpfDErvQrvRrvSrvTDFzVuAyY8AkiRDDKhGtTDGHULrQhRhJDDrvVrvWrvXDElBjoPhJjHDDKhGmZDFrBOcsXvHDGwarWh2choHhqTmADErvZrvarvbrvcDEhrdzchrMh-JDHlyFrLmAiVyGhcheDFvChkFjChJHDDrvervfrwADErvUrvYrvdrwBNYizQk8RrwCp9JCDFwZi2Xh5Li2Zi2WDLHUImAhchekRimXhJrQiaDCrwErwFDHrckEi1Pj7Vl0H3cqCDFhchekRiakbDGjXrViCmAmfhjADEp-QrwHrwIrwJDEyYxbzV5dDHkErcqChgfqVtVxNDCrwLrwMDFiqYjzMjuMjzWjzBDJhcheDhIia0UF3OkRDCrwOrwPDErwGrwKrwNrwQNbkEk7LrwRp9JCDEmfmAh_OlzWDIjAzAmKjKjNjVrSldDIcfjJhEyGqfidjBDIqDiChJoEHUpNvCDErwTrwUrwVrwWDGh4Lh9Lh9Jj0Jh-HjqRDLqDhJiCoEHUhhEkSvChnajDDCrwYrwZDG8AuAzV6Ah8VhiEDIjAmKjKjVjNrZldrSDCrwbrwcDEjAzAjNrSDEpJtZrMjBDFjc3SlbnUkVDEqDiChJUDErwerwfrxArxBDIh_Mh5Xh6WhiEh8IhrEh8JjyBDFrMtZpJcjBDDrxDqgErxEDFrwXrwarwdrxCrxFNhLxTkzBrxGp9JCDEjXhIl1NhgcDIkErcxNqChgfyYi-K3cDDp-QrxIrxJDEiCoEIUDGiQkOhpZh2ahhXxNDEhIjXhZDDGpUqChgfkGpHyEDErxLrxMrxNrxODHyYhxfh-KhrH-eilCh5ADKhZkErcvZ6bhIqCpUhcheDCrxQrxRDDrxKrxPrxSNiHl1Ok-HrxTp9JCDEFDvakfDGlE0MqQvO8XnBDGi4NjmVjc-OizCiiYDGHUIiCoEKDErxVrxWrxXrxYDLhhIhxNiwI-Uh3Jh3Kh9Yiqb6A5cj7XDLkBtdmSiZnclVlCoMiUFDDCrxarxbDDmAmfiVDElXlDlSlWDFpJtZrMqMcDFIiCoEHUDErxdrxerxfryADHh_Mh5Xh6WhiEh8IhrEh8JDElWlXlSlDDHlEqM8XqQ0MvOpJDDryCryDryEDErxZrxcryBryFNjMqQk4TryGp9JCDFrwDrwSrxHrxUryHOFlvFjMODlqcjMDCryJryKDHIHUKxQkNyOMzZprHhnBprIktfrvPryIryLryMp-Hp9JCDEKLHUDCjGoFM4EprHk1JprVktQprRprRprRryOryPp6CCDEiAh0JhuGseDCLhQDNhvWhuaijFh6MtAh5Y0Kh4fqFi2fj6Ij-EuaDDryRrySryTDBryUDKiqZj7GjzchzZhnOljYioawVjyWh9CDGLhQhzcrUhvdkHDIiYtajBjWiAiRtI5NDDryWryXryYDDiAh0JhuGDCHUDGlIlyHk-OlyQ4UlxIDErySryarybrycDDLhQkHDFjWlf2aigTxfDIh7Vh7U7fjsDh7WllAj7AjpbDDryeryfrzADEh6c_Bh_Gj6DDGiYhlIhzRkV5OjBDELhQkHnJDDrzCrzDrzEDEryZrydrzBrzFNYizPktFrzGqkYCDH3BhgKlzGj3Xj3Yj3WvFDELhQyUhvdDKuMDlT1OhnLqAIhgWqDhRDDrzIrzJrzKDDlBhRrbDKuMmRlT8cnB2XIqAsbhzfDDrzMrySrzNDEoA3VsBndDDLhQhvdDHrKlOtIuPzLhjL3ODDrzPrzQrzRDHjuTjuSh8BhpUh5Ch5Bh8ADHLhQyUtIoOaDDCrzTrzUDErzLrzOrzSrzVNbiwSk7TrzWqkYCDDnbloKlxaDNuMDkfqAhgWhnLIlTqFyI1OsO2XDDrzYrzErzZDBkFDNnGuMxMDThgWpbuasWsOhSiPqFDDrzbrzErzcDCkFnbDDrySrmGrzeDIh-QijFh6Mj7Ch5Hhuaj-Dj-ADJuMDkfsOhnLrLhoc1MoRDCr0Ar0BDErzarzdrzfr0CNhLiwakzMr0DqkYCDJhlXhlWhrGhqAi9ThpfhpehqBhpWDLjWiAsemXlfiDqAhRxVrBhhADCr0Fr0GDEiAjWmXhRDIhkXlgRjwPj9Qj1KikCh0Hj_PDDrySr0Ir0JDF5ExJ1FhwZl3ODHhkXjNrZjViWma-EDEjWlfiDseDErySr0Lr0Mr0NDEhxIh4WhxdhqcDGjWmXhRhjOi-ClfDFLhQi-DljBkHDDr0Pr0Qr0RDEr0Hr0Kr0Or0SNiHljRkuXr0TqkYCDHlibllfi5VjkUhvPj9djgGDIjWlfiAmXse8NzEKDDr0VrySr0WDGsE-ThlTj6Vi9ehyJDFjWlfiA8NseDDr0Yryer0ZDFhvPllTnIh-Lj7IDGjWlfiA1MiRtaDDr0bryer0cDEi8Njhbi8OjhaDHKhRmX5NhwSyD7ODDr0erySr0fDEr0Xr0ar0dr1ANjMlmAk7Hr1BqkYCDFrzHrzXr0Er0Ur1CDGLkFjdhR6VlIM8KprHitaprIk3CryVr1DprRr1EryPqkYCDErUilFhnOhkQDDHUhADHchchekRiaawaDEr1Gr1HrvWr1IDFtPiiQ4dnG8bDJInZve0G5RhSiPqchnODDq0ar1Kr1LDCr1Jr1MDDKyN7KDEHUhAhkQDIcfhchekRiak_QnGDEqpAr1Or1Pr1QDELhQkHkPDJcfhchetPiiQnG4drBDHHUndlBhJhAtTDEr1Sp9Lr1Tr1UDHvKj7NwAhrMjqMhiQj-WDKhcheFnGciUlOiaqKDDCr1Wr1XDF2GhhYhrTh9fh9eDEhcheckbDEKxYtThfDEHUhArUDEr1Zr1ar1br1cDFinei4Dj3Mhwej3KDHfclQrDihUmBiSDDr1er1Pr1fDFr1Rr1Vr1Yr1dr2ANYl4Vk8Ar2BqkYCDGhnQhvbhtJiqHhzZj6HDOl1VmBjoQjoRkgHmFlE0MhFaOhZvJoWDIHUhALwVndtTiGDDr2Dr2Er2FDE1A1NinahnGDEoWmBkVmLDGhnQndhvbhtJoAnaDFHULhQKDEr2Hr2Ir2Jr2KDD1NzA_XDIhZhBOhSiPhnchFTDKndoA3VsBlBh4EvFhgK3BKDDr2Mr2Nr2ODEhtJlsKlwMwVDDi1ChnQh0IDHOahZnChnIlsfqWDDr2Qr2Rr2SDEr2Gr2Lr2Pr2TNblrBk6fr2UqkYCDCr2Cr2VDGKvbpEHULDCjGhMM_JprHkrZprIkpWr1Nr2WprRr2Xr2YqkYCDEKOLhRDBjGMhzIprHk1PprVkqJprRprRprRr2ar2bp6CCDGOhZhnchBrBhFDJlBhRndoA3VsBvFh4EKDCwarWDJmR-dkBnanBuPtIzLhlIDEr2dr2er2fr3ADIhxHhxbhyAhyRh8YiqPh6Gh9IDMiFnOoeoXyUhCmRjTkELh3BlPDCr3Cr3DDIi1eiyTh3D0Ki1WjtGjsSjtKDElBKpbuEDGnBoOinVFDtADDr3Fr3Gr3HDFiuXk-M1AzA1NDEoWmBkVhlIDFKlBhRlb-RDGOjDhZnBhFhBDEr3Jr3Kr3Lr3MDEr3Br3Er3Ir3NDEKhGh3RpbDGhlFimRiid8Vlmeh0MDJlBhRpNsKoAndOctPDEr3PrySr3Qr3RDL-Ri-Xi-Wi-Oi-PlpPiqUsKtLvUvIDGlBhRoAndKLDJhZOhFnBrBhBzBmXimRDDr3Tr3Ur3VDFlBhRhgK3BoADGmSinIhjM3JhkV-RDGhZOhFrBnBjDDFLyUhQnLqDDEr3Xr3Yr3Zr3aDGtfi7BioYhhNj3Zi9YDIOhZhFlsGrBvHnBhwCDJhRlBrQndoAsBpQ1AmBDDr3cr3dr3eDEr3Sr3Wr3br3fNYhlFk3Zr4Ap_FCDLiqLhwYixIh1El3MjtOl3LjtDj6ajtJj-MDEKhEkchGDCr4Cr4DDG2GjobhhYirOjkVjiVDJpJtZ8dixXh1EOiScpfDELhQlBhRDEp9Lr4Fr4Gr4HDIjsci_bjlQjhCjtEloXj-JjtPDDp9LrySr4JDDr4Er4Ir4KNbhwYk7Pr4Lp_FCDLhxXh7AhxEhxDhxcjufjuZjwNh6UjwHh6fDKlBhRndoALHUOiScDCr4Nr4ODEj2Kh-UKhGDIlBhRoAtfh9Ih9QKndDFcOhZiSxDDEp6Er4Qr4Rr4SDDKhfhGDLkiEj7Tj8Vj8Uj8Tj8Sj7SjtWi-Ljndi3NDCr4Ur4VDFh6fh7AhxEh6UjwODCr4Xq0aDEr4Pr4Tr4Wr4YNhLiyXk8Mr4Zp_FCDHKpahfnNyNwFihdDIlBhRlifndoAvFsBtfDIOhZhFiSchBrBTDEqpAr4br4cr4dDJj-Qi9Ai_MjiWjqJljVllejmKjmLDKlBhRHhApNLyUhZrDnNDCr4fr5ADD4JivBk_KDEOcfhZDEqpAr5CrvSr5DDDr4er5Br5ENiHnCk7er5Fp_FCDGh0NpUh0Oh1T_cixLDClBhRDJndoA3VsBwQ0BvFh1aiidDHySrBimNhZxDzEqWDEr5Hr5Ir5Jr5KDDxD1VhwCDFndoA3VsBvFDDr5Mr5Ir5NDIi_ei_fi_di_ZjtHjhAjhBjsZDGndoA3VwQ0BKDDr5Ir5Pr5QDGh0Nh0O_ch1T-YigWDErBySmXimNDDr5SrySr5TDEr5Lr5Or5Rr5UNjMiwJktbr5Vp_FCDFr4Br4Mr4ar5Gr5WDGKLOhRvbpEMhsRprHprHprIkpVr3Or5XprRr5YryPp_FCDJhxHhxbi9ZhyAhyRh6Gh8Yh9Qj5FDMDFZtYvaoMiZlChuBoXkBkfDCr5ar5bDGlBhRoAvFtfj4JDEOhZhF1NDEZqPkLxADJDFiZnclVlCoMhuBhnaDEr5dr5er5fr6ADGhuBhnajuVi9Rj6Gi8RDGlBhRoAhgK3BKDHOaDhZZsHFDDr6Cr6Dr6EDFhRlBoAsBvFDGh9Rj5Di4Gj5Ij5Cj7eDJoMwJDiZoKlCFnclVDDr6Gr6Hr6IDEr5cr6Br6Fr6JNYimHk7Ir6KqjECDHjsEinchpVj9Oi3KjrcjlBDNDFiZiRoMhGzctPOlBhRHUDCr6Mr6NDEjjaqTh9bi3MDIDFtPkfqFzc8c1ODDr6Pryer6QDDwchnJhUDElBhRLhQDHDFiZkftPzcoODEq0ar6Sr6Tr6UDDr6Or6Rr6VNbltOkpLr6WqjECDCr6Lr6XODl4TYODlkEbDCr6Zr6aDFDKOHUMhsSprHprHprIkwNprRr6Yr6br6cr2YqjECDFKlBhRpQhGDDhDsbmUDGjWlfiAnAoJ2aDJoPpTiC6R7OliLkXnLhkDDEr6er6fr7Ar7BDJhpVj4Eh8BhpUh5Ch5Bh8Ah9bi6bDHFhGmZmf6AzclIDGsbiRoGwDpHqWDDr7Dr7Er7FDDKlBhRDChDmUDFFhGmZzclIDEiRsboGwDDEr7Hr7Ir7Jr7KDFlBhRpQKhGDHjWlfiRnBoOmXaDErySr6fr7Mr7NDBqTDFLhQlBhRKDGjWlfiRsbiAoGDDr7Pr7Qr7RDFr7Cr7Gr7Lr7Or7SOFluDprHDBr7UDFKkNscHUDCjGiNDDAGhPM8LprHkqIprIkxcr7TprRr7Vr7Wr7Xr7YCDEpOHUKMhsTprHkrUprVkpaprRprRprRr7ap-Hp6CCDIh5Rh5PipChhSi_Siofj8GjnGDOoToVqckbkRhcheoDhvLhzTh2Wh3Ph3AllMDCr7cr7dDJhzTh2Wlqfh3Ph_I-eh8HlqalpQDCdeDJInZhzWhvLhgGoDhJHpcDDr7fr8Ar8BDFhtYzG1NyPhGDFijbsXj6dyHjCDFoToVqcIhuRDEr8Ar8Dr8Er8FDGkRiMiEhchehkBDEHUhAhODEr8Ap-Qr8Hr8IDEr7er8Cr8Gr8JDEpOIHUM_KprHkYprIkvCr8KprRprRr8Lq9Jp6CCDF0V5VuAioci_UDMlOrKkRiEiRaOiUhchekboODCr8Nr8ODDdehJDDmfiVmADFhJHhOhAkJDKi4TlgOwahoEhoHhqTiRoGlmVsVDEr8Qr8Rr8Sr8TDCr8Pr8UDHhnRhhfhuHhlBh-F3AltYDJmAh3AsO1JiScrAyGiuZDDr8Qr8Wr8XDDhJe5VDHnU2AqOhuHloCh-ainADImfiVmAhcheiUyGlPDDr8Zr8ar8bDChJeDE1CsOj0ej1FDJl0WiyJhvJlrEhnRl0Pl3dh7VhKDDr8dr8er8fDD3Aj9GhuHDDyGmAiVDGhJvCiiGhkFtJtTDDr9Br9Cr9DDEr8Yr8cr9Ar9ENYl0TkuMr9Fp9JCDEdehJHDGoToVqOhuRvChkFDGOazB3biiacDDr9Hr9Ir9JDH5W5a-ehhVhheh-Gh-TDJiVmfoToVnUi4SnPsaqODCr9Lr9MDCoToVDEoCrQhN_CDDr9Or9Pr8QDDhtY-C0dDEdyPiMlhfDEhFlAieijbDFoToVqcqOixbDEr9Rr9Sr9Tr9UDEr9Kr9Nr9Qr9VNbl1Ek5Pr9Wp9JCDChFODBlADKiVmfmAnUpcrMchcheiaDFdehJHhODEr9Yr9Zr9ar9bDHhyahyZ5dj_AkhYipNj-bDKlOrKhchekbedhJhOaDCr9dr9eDD0V5VuADDhFlAieDCr-Ar-BDFhyXhxWhyO-MhyYDIiVmfhchembpcoTrMDCr-Dr-EDEr9cr9fr-Cr-FNhLlhVk9Vr-Gp9JCDEdehJ0VDFhCjblZhlfh2EDJidhchefiVmAuXxLFDDr-Ir-Jr-KDJiqeiqciqdi_Rj0Dj6SjpEjpFi-dDIhCuXidlGapflOjFDCr-Mr-NDDj1Ei_Xi_HDHhClZjbiduXliKhkKDCr-Pr-QDDr-Lr-Or-RNiHi0JiuWr-Sp9JCDFjAuOldmKobDJlFkTpJhEjJqfjBfiSDDr8Qr-Ur-VDDuA0V5VDGjArZjVldjKobDCr-Xr-YDHpY1P1Ejici8Q_AjjCDEdehJhODHjAhkCoUhuLidhEh0XDDr-ar-br-cDFi_Pi_YliHh-Wj1IDLrZiwThcheiVmflQmGfrMi0YDCr-er-fDEr-Wr-Zr-dr_ANjMxTkzCr_Bp9JCDHh6dh1GyDliAyHjvCj-VDEdehJ8bDKkJpThjZqbsUvYkXuJlkehkDDDr_Dr_Er_FDGiAsQh-Il1Ih7CjnDDHkJpThjZkPhkDhkKvYDJjayXuHhcheiVlsUhtS5NDEr8Qr_Hr_Ir_JDEi9FlqDltIlqCDGkJhjZyDsI3HODDr_Lr_Er_MDCh1G3HDGoVhClZmAmfpBDDr_Or8Qr_PDEr_Gr_Kr_Nr_QNnHl5HkuYr_Rp9JCDGLhQkHnJhjNkPDIhkC7Hhte0GvehoSjkRi7HDHdehJyPvCKhlKDDr_Tr_Ur_VDFLhQkHkPhjNDIyPvClkFi5Lh1VhkFlnZipBDDrzbr_Xr_YDKkhLhyYkgfjkXjkYkhJkhKjkAh4Dh_EDJiVmfiFnOLedvYoeDCr_ar_bDDr_Wr_Zr_cNtBljUk9Ir_dp9JCDMhqGh-ch-bj0ZjlMj0Vi_Ai-fi-elsFl0Fj0WDKiVmfjDdeKiSoThZHDCr_fsgADEhgaijahnXh0cDGiC7KnYoLUoEDEKiSmAhEDEr8AsgCsgDsgEDEmAmfiSKDHhuDjpXuNvUhoNhqKimJDEHhOhAUDEr8QsgGsgHsgIDChEKDEiCnYoLivEDEuNrTvUnLDEiSpfmAmfDEsgKsgLsgMsgNDEsgBsgFsgJsgON4elrFk8CsgPp9JCDGLhQlMkPjbuSDGjXxA5DhvR3bqODHkcmbhobmXh3RhR1IDEsgRsgSr8QsgTDEh7Eh5Mi8Vh6BDFdehJhgELDCsgVsgWDDa3bmRDJyP-Ei_BhtYh1VqOi_Gi_W4YDDrySsgYsgZDDuSvTilfDFkchobhkCl1SaDFmAmfqOoTpcDEsgbsgcr8QsgdDEsgUsgXsgasgeNhubluMkuNsgfp9JCDIhqF6YhxMhqEj0fj1A-firWDKiUwJlVncsHiEkRlPlCzPDCshBshCDEFDrQ_CDJiVmAmffhchelQjJhEDGlEvO0MqQ0PnBDEr8QshEshFshGDD0VuA5VDErQFD_CDGflQhchelPiyZDDshIshJshKDDshDshHshLN9LqQk8HshMp9JCDKr9Gr9Xr-Hr-Tr_Cr_Sr_esgQshAshNOFlvE9LODlkL9LDCshPshQDHpOOlLqSkNhJLDDiNjGoQM_LprHigEprIkwIr8VshOshRshSshTp9JCDCjEKDImSmJinI_c8Yhtcl2Il3fDGdeOhOHhGDDshVshWshXDD2Fh5QjnHDIaODFiZoMySmSDCshZshaDE8Y_cigWlpNDDKjEhGDDySrBhjMDDshcshdsheDFhrMhgYhgQvKwADHFlOOaiUDhuFDGdeHhOhJjEDDsiAsiBsiCDEshYshbshfsiDDBuJDBiGDDsiFsiGshdDF6diGhlKlkalyVDDKhGjEDHdehOHhAhgYhgQDDsiIsiJsiKDGvKhyKhiQwAkhDhrdDJhcheiaFkbtPnG7XqKDHuJiGlgPtTdel3SDDsiMsiNsiODB6dDFjsWltViGhlK3HDDsiQsiRq0aDEsiHsiLsiPsiSNYlnek7csiTp9JCDGwQ0BrWhpGizHizADFdhJHehADIwHhoIlItWiWkFijei6QDJjEiSKh_DzH-HsXlkJcDEsiVsiWsiXsiYDHhhahqVimGhxRi7dipP0WDGdehJjEHhGDIwQhpG8eiSh1XwczHjEDDsiasibsicDFh0GhtRizIixeirPDEHhAdeDGjEKiShSiPjWDDsiesifsjADDsiZsidsjBNbiwPk7NsjCp9JCDDKpa6fDEdejEuADHfclPiS4JlQ8dDEqpAsjEsjFsjGDEhwFhlGnCpaDDK6fnNDGhgYhgQhG2FjEj4FDDsjIsjJsjKDJyKh1IvThuSioNjpVlzOjlGloLDDKnN4JDGdejEhJHhGDDsjMsjNsjODDhwFhlGnCDCKihdDF6diGhlKh3BhiQDDsjQsjRsjSDEsjHsjLsjPsjTNhLixZk7fsjUp9JCDIj8ejnCjlPjlOh-Uj0Ginfh4ZDFdejEuAhGDJtOihShjDiMoDiSfliIsGDDsjWsjXsjYDGi7Ni7Mj9Ii_Di_Fi2eDHdehOyChJoDtODCsjasjbDGjoCjmAjgAk_UlpGjhcDH2Fh5Qi_EvKhgYhgQjnIDGtOiSlPhflQiUDDsjdsjesjfDBh4ZDGdejEKHlpSDCskBskCDEsjZsjcskAskDNiHl1Gk1WskEp9JCDFhgFhnehuXhoKlsCDGtRtSyWifhjahKDHdeHhAhOjEUDJhSiPhBiSfTjEyGrJDEskGskHskIskJDJ4clkXjlTh6F8DjyN-al1Qj_XDGdeHhAhOjEDJiFnOjEiSKfoelOiVDDskLskMskNDEhrPirFj6FhrQDGjEhuFwTiM8ehNDDskPr8AskQDFi8Gi8HjhPjjVjjWDGdejEHUrJDCskSskTDEskKskOskRskUNjMlnEk7KskVp9JCDFsiUsjDsjVskFskWODivMprHDBskYDGpOKvbpEiGhKDChMjGM_MprHigCprIkrYsiEskXskZskaskbp9JCDGhhShrHh8H-ei8WhpaDItOiFjDDvZkEmSnPDDskdr9HskeDBskfDGdehJoToVvCDHZqPrQhNjLnDkGDHhcheiackbmXkRDInFhgEoToVqOnPjTj8WDEslBslCslDslEDGh5LwZjiSi7ejiAjlDDKdehJimXvCoToVtTOtJDCslGslHDHj1Bj1Ci_Qi_Tj0dj0ci_CDIhchekbFmXianFiUDCslJslKDDslFslIslLNYk-dk7aslMp9JCDK5W5ah-ThhVhhejwahxCh-Gj8Qj4HDRnOiFhgHhjcDvYiVmStYnPkJsajToXnUoe7RDCslOslPDFdeKhtNyPDJoWkCmJhnGmSxPoR1NsVDGoToVqOvYkJZDErrFslRslSslTDDhiKhqXhxCDGa7Ri4Bj6ThldluYDFlsVyCihCnajTDDslVslWslXDChpAj5JDFjanOoVoTiVDDslZr8QslaDEslQslUslYslbNbhpAkzAslcp9JCDBhFDDhNZdDDjEKhGDJoWvJmBmLjc6SxDjDnBDEsleslfsmAsmBDJioej8JkhXisFhybkhehyOhyXhxWDMiFnOvRDKiVZoehNFmSvZDCsmDsmEDHielhFl0Qi3byPle0dDFdeKhGhODDsmGslesmHDFj-ZhyShmMhyT5dDDKhGhODHhFwTvRvZqYhgL6SDDsmJsmKsmLDDhFnBhZDGoWvJ1VmBmL6SDEsmNp-cp-bsmODFsmCsmFsmIsmMsmPNhLlLk3dsmQp9JCDK2GhhYwAhhNkhEj8Rj2Vi3HjnVhiQDCr9ZsmSDOi_IisEh_JkhRj0IioPi7EkhAirSh_El3AjjfjxUh4DDLiFnODLZiVjCoejTFmSDCsmUsmVDFHUhAyPhODELkHnJhjNDIiel2dhoSThExFvOnBDEr9ZsmXsmYsmZDDsmTsmWsmaNiHqSkoDsmbp9JCDHxPoRqNjPhzU-YhlSDFOhFlAiehhSDEdehOhJDIySlKqWhV4boDid8TDEsmdsmesmfsnADEhlS-YiqMhlcDG5W5ahiMvCehJDHlKidyS8TFqahCDDsnCsnDsnEDIjjPj-ejjSjjRj-dkhahzUiqXDK4bqWhSiPqFDyShoehkcTDGdehOieoRxPDDsnGsnHsnIDDsnBsnFsnJNjMlvYk8esnKp9JCDGDtYiDvalElWDEOhFlAieDFdehJ6YhODJiZnclVwJlCoKiE8OkBDEsnMsnNsnOsnPDJj5Eh9Rj5HhmMh-Xhybh_JkhckhQDHde6YhJ-fhOoTDLoMlCsHlVnclOiUakBiZFDDsnRsnSsnTDF6YhqFhqEhxM-fDEDiDZtYDDsnVsnNsnWDDsnQsnUsnXNnHlEkxFsnYp9JCDGslNsldsmRsmcsnLsnZODlwPnHDBsnbDGpOOlLqSsTieM6KprHkrTprIkmCslAsnasncsndqzSp9JCDFhlaipAiodi_VjvWDJDFiZalCoMmGOjTDCsnfsoADBsoBDChNZDIoWmBmL1VwTjcxDqYDEsoDshVsoEr-bDEj_elzQj4IirbDHKdhGiejEhNhODCsoGsoHDBwTDDKjEwADHdhNhGhtNiMyCieDHjDvWnPuFrehtSiEDEsoJsoKsoLsoMDEoW1VmBmLDDp-cp-bsoODEsoFsoIsoNsoPNYiyGk5esoQp9JCDIhNmZhGhiGhjIhpShqGh7JDLnL1WiCnYoLoc7KuNvUvPhgaDDde8bDIkCmJsXiYiiSi1FrAlIDEsoSsoTsoUsoVDJhqGh-ch-bj3Ei_ah0Pj6ej0MjqFDKdehNmSiUFhGjDhFlODCsoXsoYDJhpShjIhiGj-UioHi-aipYj3B5fDDdehNDGlOtGiUiYlPZDDsoasobsocDEmZhiGhjIhGDDnL1Wi5XDFiCnYoLocjpdDFiYhEiUlIsYDEsoesofspAspBDBdDHwOsXyHh6KloRiAtGDGiCpNnYoLoEocDGkJpTmZpAhGlDDEspDspEspFspGDFsoWsoZsodspCspHNbi1akyUspIp9JCDEhNhGmZdDJwZhgfh-YxbjnLj-cjqchxZjwUDI7NiUlPia3LhchelQDDspKspLspMDFh-YjnOxbj-f-MDFdehN8bhODHqKlOhcheiUlP7NDDspOspPspQDBwZDGhlahrdhGtTdeDHhcheiaiUlQFnPDDspSspTspUDDspNspRspVNhLiuYk8WspWp9JCDEqVtThkXxNDGqZ8dvBl0dh9ZhrFDGHdmZhNhGvdDIfia7EhcheloYlQFDEspYspZspaspbDIi9Cj8Pj6Ci9EljJjoSjiGi9DDJdmZiaf7EHhN4cFDCspdspeDIh6choCmT_BjuLjuJj6Eh_GDFdehN5MhrFDJlOrKhcheiUOiYiaoODDsqAsqBsqCDEh9ZhrFj6Bi8dDFhNdqVpAmTDCsqEsqFDEspcspfsqDsqGNiHi0PkzKsqHp9JCDEsoRspJspXsqIODiwNprHDBsqKDGpOhGzNKHUMhsUprHigDprIksQsoCsqJsqLsqMp-Hp9JCDFdehOhGmZDEfpbh2AuPDGOjXTahBhFDEsqOr7IsqPsqQDJhhRhhUqT7fh5ajhOh4QhiNj-TDITOhBifhFlAhKaDCsqSsqTDCsqRsqUDHqThhRhhUh5ahpU7fhiNDJDFkbqFpXlOkfiUlKDCsqWsqXDGdehOmZhGyCDFkbDFkf1aDIhiRhuTqFnaqTtcloZxXDEr7IsqZsqasqbDFhiRhuTi8Cj5L_UDGdehOyCmZlhEDEhDmGmUtcDDsqdsqesqfDDsqYsqcsrANYl2Kk8YsrBp9JCDGhhRqThhU7fhiNj1HDHOThBifhFlAieDGZqPkLDFubDDsrDsrEsrFDDifjmFh6PDHdHhOhAKoH2eDHThBhSiPDFcDEr7IsrHsrIsrJDEdhOHhADIhwJilayTilZh8fhoehFlADGFDZjT6UhEDEr7IsrLsrMsrNDDsrGsrKsrONbimHk8PsrPp9JCDHhhRqThhU7fhiNh4QlhLDHlGakBtdmYkLhCDCsrRsrSDFdemZhOhGDEalGh-D3bDJrIjQyJ3D4NhCqb6ZjTDEr7IsrUsrVsrWDDhiKhqXh4TDDalG7RDEhDyChOeDDsrYsrZsraDDsrTsrXsrbNhLhzYk9Ysrcp9JCDG6QiyNhhDhrVhjajsGDFiftShK4QhkBDGdHhOhAqTvBDEr7IsresrfssADKkUqIpWhlAh9Xh8fxK-a8DhrPDEdHhOhADEtSifhKjCDEr7IssCssDssEDHh3bi-NjzfjnSjmajiQjiRDJiftShVlzCThBjWiRiSDDssGr7IssHDDssBssFssINiHl0Mk7dssJp9JCDEsrCsrQsrdssKODloaprHDBssMDFpOscOucKMhsVprHkrSprIkxZsqVssLssNssOqjbp9JCDFofHUIyODBoFMhiYprHkqZprVk8GprRprRprRssQssRp6CCDBiBDCkErcDLToUxDi0ch0BihNhBlRasDqRDDssTssUssVDMilYhoYhwB7MimEizYh3chpIjxIi4AjxGjxHDCssTssXDFhIlKsDh2VjeDGiGhTpN3SilPjdDDssTssZssaDLioBiqfi4IirUkhVj9XirTj9Ri4Hj9Sj9ZDKDFiEiRiZiUlTZlJk-WDCsscssdDEssWssYssbsseDEiBnL1WhpTDJoHpFjNhrKimalrPlrOimPh7bDIzH0Elge1R8aockhGi5HDEstAstBstCr8IDMhrKj1Rj1Pj0Rj1Qj1Simaj_Sj_ViqNimPh7bDKiBnL1WTlRhoDoUajXhFDCstEstFDFiBnL1W7ckTDFmaoHjNHUDDzH0E5CDIjwEjvNjvKjwLjuejkDjkIjkHDEstHstIstJstKDDnL1WiBDEmaoHjNUDErPif1QqZDEhTvBiGjcDEstMstNstOstPDEstDstGstLstQNYlgfkwestRp9JCDGiBvc_AtD7ckTDEiiHjhEiiMjtbDELhQnJjhfDFhlIkV5OiYiFDEstTstUstVstWDJjhFiiMjhGjgBjgCj_UjkcjkbjgJDHiBLtDjXuEhRTDCstYstZDDiBvctDDHjmXjtdi4RjgDjgFjgEi9XDDstbrySstcDDstXstastdNblkbkyVstep9JCDFi6P-Oi6OiFvRDJIhqLk_GilEhtVlrfod1ehuZDDssTsuAsuBDFjwSjwTjzTjvZjvYDCssTsuDDIpYioShxGj_cj9Jj9KjiXjjFDJiBIoCUjXhRuEhIhTDCsuFsuGDIIoC1ehtVhqLhuZiiGnYDGpYvch4Kh4J_Aj7MDIjXToUuEhIalRhCDDsuIsuJsuKDJhuZ4OljXi9fh2SjoHluXi8SjjADJoUThBuE1dhIlRkEaDDsuMssTsuNDCIlvfDIh4Kh4Ji5Yi5bi5ei5ai5ci5ZDFiYiFoejhDiiYDDsuPsuQsuRDGsuCsuEsuHsuLsuOsuSNhLikek-IsuTp9JCDDstSstfsuUODi1HprHDBsuWDGofyOIHUiGDCoFhMMhsWprHkYprIkyBssfsuVsuXsuYsuZp9JCDGkgJh7Eh6Bh5MhpajrHDEiBnLpYkTDIhKqZ1JifxB1C_YtSDDsubsucsudDIqZ1CsOhyEj5Tj5Vj5S7VDKhuY9TikEif1JltUjsVvBcidDDssTsufsvADCsuesvBDFpYvcjjE7chxGDFVWXhCjvJDH-AiZ0Ul3EjDlPimUDDsvDsvEsvFDGwdirAlwY-bh-Pj-SDEiBpYtDjqEDJkBivYiUhchemXjJianaDDsvHsvIsvJDDiBpYvcDHjvLjvMjvQjvOjvRjvPj6JDIoDtOrDsI0EoWhHhnHDDsvLsvMsvNDDsvGsvKsvONYl3Fk-GsvPqkYCDDjXhpIjrKDHhcheckRiViatODHhNHUpNmajNZDEssTsvRsvSsvTDGhHhlN9ej6YihKsWDJiFnOpbjJhdoeqZiVmSDDssTsvVsvWDIj9TkhUj9Uj9Wj9Yj9bj9Vj9cDKiViFnOhdjJkdnUmYiboeDCsvYsvZDFh6ahyChxTipTh6ZDK0OqMqZlyEl2Nmbl0VjhJjiM_YDCsvbsvcDEnL1W7chpTDGHUmajNqBpFDElhUwZlehpaDGhchekRciViaDEsvesvfswAswBDFsvUsvXsvasvdswCNbivfkuVswDqkYCDEiBnLpY7cDEif1QtRqZDFhTvBjctfvKDHiSchB1JTiiArJDEswFswGswHswIDJjvfjwGh8cjwBhxfhzdihKi8Uh5bDLhWThBiSjJhFhZqQlEsNi1cDDssTswKswLDHhBhSiPT1C_YmbDInLHUoHhTh2fjXjNDEssTqhGswNswODFjmGjmHjhWh5bjyLDFiBkTnLpYiYDCswQswRDEswJswMswPswSNhLl1Fk7EswTqkYCDIh6ahyCh6ZhxTj2YipSjnBj2XDNhZhFie3J1GsNhlZ0OiFDmRtbqDDCswVswWDDhFhZnRDFizb2ehoDizUimcDHmaHUjNoHqDpNDI1VKhGrbqDhTjcmRDEswYswZswaswbDKhlZh4Oh4Nh4MjqQj-ai7Ji7IjnKjrBDIiBhoDuMkVnLhZhFjNDCswdsweDF-Mi2Vj6fl2PjrADEiBpYvc1PDHmROahFijWhoQrQDDsxAsxBsxCDEswXswcswfsxDNiHlLkvLsxEqkYCDEsvQswEswUsxFDGofyOlLkajZleMhmZprHk6WprIk6esvCsxGprRsxHsuZqkYCDKrbh8Kh8LhiL0Xj1OjuUh8ZhrCj1NDFOhZamJzBDIjTrWlvCtI7SzLkXsCDDsxJsxKsxLDGiAjWial2bmX_dDIwarWmJrbhRuEoOjDDEq0assTsxNsxODCsxMsxPDJrbh8Kh8L0XhiLjuWjzYhrCj1MDKhGhjQ3JmZhmDtchkV-RpQKDIiUlPia3LhchelQkbDDsxRsxSsxTDHuMiYhuUiAjWtI7SDFhGmZKh-Jj6PDHHUIrQqBoHjNDEssTsxVsxWsxXDChRuEDFhcheiakb3LDG_CrQpQj7Qj0bj_ZDEsxZssTsxasxbDDhRuErbDDpQrQhGDFh9ThrTsd-PwZDFiUlPiahcheDEsxdsxesxfsyADEsxUsxYsxcsyBNYi2Gk7YsyCqkYCDJjkLjnFlvOjjNj6Kj0Si4FjyfjzaDFiBnLqDkTwdDCsyEsyFDEiBwdrb0XDGlfjWrWhjOaoODIHIjNnZjVxIzQhGDEsyHqwAsyIsyJDFrb0XhiLwdhrCDDxAhjAjCDGHUInZjVKDDsyLsyMsyNDFiAjWiaK_dDCxAjCDFHnZIjVUDEssTsyPsyQsyRDEsyGsyKsyOsySNbk_Nk8DsyTqkYCDGiBvcrb0X1P1EDEoYlRnWobDJmKjxOjKjYh3QwSsUh3S1EDJjJia0MlEpJhRmXiAiSDEsyVsyWsyXsyYDEiB2c1E1PDHi0KioWi9chmPhyVh8bh8WDIjJhZoMlEuPhBxBODDsyasybsycDGiBrb0XhiLwdh8ZDClRoYDEjxSjKj1dj3fDDsyesyfszADDsyZsydszBNhLpIk8SszCqkYCDHse3H0FjyC1Mh4byDDKhchemXiaxLhRsQjawdiADDssTszEszFDGwd-b1dhRh-PrbDF3Hh4fliC1M0FDFiBhcheiatDDDszHszIszJDGsQh7Cj2cj5Bj9ChqTDJjayXhkOkAmXhJhjchgHnUDDssTszLszMDDszGszKszNNiHlqBk9dszOqkYCDHjWiAlfhwQnAkFh3HDIsDlzZiQh8Ei-QhrYjiJj4YDDssTszQszRDGrbwd-b1dhR0XDGiGiQhI9a3SivHDHiBtDhcheiajeiUDDszTszUszVDGi8TjrLh8EjrGjwcjweDItOjWiAmXKjvThcheDDssTszXszYDDszSszWszZNjMludkuaszaqkYCDG0LzQhjWxIhmBlnCDFhHhFnRhlNlADLhke5CmXLk_C9DhRiViFjJnODEssTszcszdszeDHh9Ti5Ai2cj5Nj8Mi4Vj5ODFiB0LhRuEqDDCs0As0BDFLjbilfuSvTDFpGnRhFhHhlNDG0LzQhjWhkel3CxIDEs0Ds0EssTs0FDDszfs0Cs0GNnHlhWk6ds0HqkYCDGsyDsyUszDszPszbs0IDHofKpIlLqSiGlIMhsXprHkvMprIk6BsxQs0JprRs0KssRqkYCDEHUIhNMhzJprHigMprVkwUprRprRprRs0Mp-Hp6CCDDi8Xi8ai8ZDI7JnYoLUrViFkVjDDCs0Os0PDHiCnYoLocyayboEDK6Ah8V-Uh3Jh3Kh9YhhI8AhxNhpCDCs0Rs0SDCs0Qs0TDL5fj0PioD-Uh5Wj0LiqGj7HhpCh7Jj6ADLjBwY3PhmEiYiUkbtCiCnYoLDCs0Vs0WDGiCnYoLocyaybDHhGmZpAh2JhpShiGh-ADIqVZjBKqchbhmEwYDDs0Ys0Zs0aDFjzbj7Bj4Zj4bi3GDGFpAhGjBmZlIDCs0cs0dDFh-Ah9eh9fj7Pi-UDHhcheZpQiUjBkbDCs0fs1ADFpAoXh5Whpbj8dDFjB2Vi4QhbiiJDJiCi-Ri-VtCyawY3PwSj7WDDs1Cs1Ds1EDFs0Xs0bs0es1Bs1FNYiyeksKs1Gp9JCDJiCnYoLocwY3PhhXtCybDJnQpRpLqHpSqGqe7ehhdDIkCodjBvdiYrAfiEDDs1Is1Js1KDGpRpLqHpSqGnQDF5fyYxb8A-UDHodiakCoUvd3LfDDs1Ms1Ns1ODGltbk-fjpQ7ej-HkgeDIUrYjBhpLizDoEiCqEDF_f8N-IkWrZDDs1Qs1Rs1SDDs1Ls1Ps1TNbiyHk5Gs1Up9JCDNipWjmZjmYjmbjkNjkKhlbj6bjnXjpNjzIj6Zj0ODMiFDnOhcheiViakdZnPoeiCDCs1Ws1XDFnRhZiejehIDHoVqcoTkdtVh5ZjiKDKkEhGmRhFjcyYxbDZoCDEs1Zs1as0Ys1bDEyYxbzVirHDGiCnYoLocjHHDGhZjeqVtV0OleDDs1ds1es1fDHi5Ei7Ah5Aj8Di5Ri-bjlUDInPrejTvPoVjC6bnaDCs2Bs2CDDh7MhxZleDFiCnYoLybyaDEoCiMoeiFDDs2Es2Fs2GDEhhXlqHlqFiwdDEhZnRiehFDFwZkEhGoXxbDDs2Is2Js2KDGs1Ys1cs2As2Ds2Hs2LNhLi1BkqKs2Mp9JCDHiCnYoLocybyaveDHoajVrShjW3PhrfxFDLkCiE1TrAmJiY_Z7Uhnb1D2bDDs2Os2Ps2QDHrSiqahpKlnTj0QjqGqEDG1TiE1ch8Ol2UnRDHnUmfkdjaDuHjTDDs2Ss2Ts2UDH_ZhxBh5DhxPj-XjiFindDGiCnYoLocHIDIhIjXiEiaDjJhcheDDs2Ws2Xs2YDEh8UjlXi7Gj8XDK3KihZ7KhIiEkC1BilewEvPDCs2as2bDEs2Rs2Vs2Zs2cNiH0LktXs2dp9JCDKiCnYoLocybyatCwSh3QhyMDGlRoY2BnWhzdobDMhvOiduXhjGhjFjJqbjKjYjTmKvWDDs2fs3As3BDItCwSh3Sj0Yj0Tj0Nj7Lj7DDGlRoY2BlpYobh1NDCs3Ds3EDGqbsUmKjKjYjADEuXidvPk_MDFiCUoEItJDEriQs3Gs3Hs3IDDs3Cs3Fs3JNjMl0Ukyfs3Kp9JCDIhyMjzVisDkhOkhPipZiqOjxEDOiFjJyTiCxNDfjThvTihGimVinS-FiMDCs3Ms3NDDIhNZDIioKi6Di6FjtAi6EjuBjuCi_NDHlAyThgaijahIjenRDDs3Ps3Qs3RDLinSl0Y1ehqLhtVixDlgahoNi0QlhKilEDDlAyTlRDGIxNiCiFDhnTDDs3Ts3Us3VDClAyTDFiCnYoLimVUDIhnG1Ahtdi0FhvTvaZiMDEs3Xp-Qs3Ys3ZDEs3Os3Ss3Ws3aNnHl0ek2es3bp9JCDKjlbjldjuQjlcjyElvJjrCjiClnWjmfDKkUqItFhVibiMvddhZxKDCs3ds3eDF1LhkNliVikLjrEDEkUqIlmYtFDNoXh5VhldhnNhwLh3VkiAhtQi0Uh9di7Pi7RlqGDDs4As4Bs4CDFhldh5Vh9dipIisCDKiCocUvPhoOoEi-BqZjCqDDCs4Es4FDGlnGluSjoOhlPllKlqKDC1LhkNDFkUtCjYqItFDDs4Hs4Is4JDEs3fs4Ds4Gs4KNtBlpDk2Ps4Lp9JCDBjCDBpNDGsKtLuNvUvIrTDHoCiMjXHIhcheDEs4Ns4Os4Ps4QDMhlZhnWlkPhlE7TjlLjwRi-Tj1GiwCivOlncDKhZoUluUmTtGaLDrKzBDCs4Ss4TDGvPhqKimJj5fh9Ej0XDFLiCxFmGUDHaoXiXqchlAh9CmfDDs4Vs4Ws4XDFvUihRh6KyHirKDELHhAjVDIDvaoXiFpAkBiDwSDDs4Zs4as4bDEs4Rs4Us4Ys4cN4ehuVkyEs4dp9JCDIs1Hs1Vs2Ns2es3Ls3cs4Ms4eOFllUYDBs5ADIIzNmCkIoapI3EjCDDiNoQjGM6LprHigAprIktes0Us4fs5Bs5Cs5Dp9JCDJh8TjHtXhNoHjNhApFhODMf5FikImT1fhnNhmJhhHhhbhhBh_KhmDDHiChlJoV-JnPidreDDs5Fs5Gs5HDLhmJhhHhhbhyWhhBjpUi5GlzFhnNi-FkiQDKHoHjNidDmTwTfhNjHDCs5Js5KDFxXj_dlgJloDi6RDIjHtXoHhrKjNhpDHLDKDiZFjDjJnclVmDlgG1ODDs5Ms5Ns5ODBlJDHnRiejCjeh7MaxRDKmT1fhgZ7Efh0Fh0EsMlgWijNDHHjHjNmahNpFqBDEs5Qs5Rs5Ss5TDIh_Kj3HjlHi5Qi7Tj6ci8Bj8KDIf-Jid1fDwTnPhzbDCs5Vs5WDGk-QhwG8OizfivKxRDGmT1f5FhgZh0Fh0EDGHmajNjHpFtXDDs5Ys5Zs5aDGs5Is5Ls5Ps5Us5Xs5bODl2WprHDBs5dDGtKhNHmCkIKM8MprHiuHprIkuAs5cprRs5es5fqjbr7YCDPhlXhlWh8XhrGhpWhqAhpfhpehqBh-Oh-Nj1Jj9Pi8Ii9PDQfhFnf0NrNoKnRDmTxV5FhZqAtHlxXiEDCs6Bs6CDLhlXhlWh8XhrGhpWhqAhpfhpehqBh-Oh-NDI5ExJ1FhwZimWinK6X_WDCs6Es6FDELhQkXjQDIhkXjNrZjViWlgQmZ-EDG5ExJ1FhwZimWinKDFjWlfiDFDDEs6Hs6Is6Js6KDHhxIh4WhxdhqcjnTi8Ai9aDELhQnJkXDJnf0NzFsdpGtHqAhgAxVDDs6Ms6Ns6ODEixfikCh0HlgbDFrZjVhAjN3MDDLhQkXDIfnfxVDlThZrNmTDEs6Qs6Rs6Ss6TDFs6Ds6Gs6Ls6Ps6UODlseprHDBs6WDFLoflLHkNM6MprHkzaprIk6Us6VprRs6Xs6Yp8Lr7YCDCwOhoODDrNoKinPDGqA0RhlEnfhnWpNDIHmajNoHqBhNjHhADEs6as6bs6cs6dDKHmajNoHpFhNjH3MhAijADEnfwP0NkUDJ1F6XhjPihfikMhnblgcl1BxJDIrNoK0RqAwOkVhlEIDEs6fs7As7Bs7CDLirJh6AipOiwciwbjkMi5JkhCirQj9Fh4aDMHjN3MmaoKrNhZhIjHDhpNoHDCs7Es7FDEinPrNj9Dj9EDI7UhoB1DiiNpG2btHyVDIHmajNijAoH3MhAjHDDs7Hs7Is7JDIwEh4BlhXjlSj7di7LrHikGDIhOjClgXk_Pk_OhzbirNzPDJnfwPoKrNoJi1SrHtHlCDDs7Ls7Ms7NDHwOhoOluVl5JljLljGqYDJ1FikMihfl0JhuIl4P0Rl2ah2ZDGkUnftHqI6Sl5DDDs7Ps7Qs7RDGs6es7Ds7Gs7Ks7Os7SDEhNkaHUMhsYprHkzOprIk7Vs7TprRprRs7Up-Hp6CCDKsKtLk-cvIh7Hh-VhyLhrSh5Hj0HDMiYLndhchenSh8TpZqMyNh2LiiKDCs7Ws7XDHnSuNrTvUj8Hh4FhkUDEL2exGhmBDEHhAhOjVDHsaDiDpbhRqFiFDEs7Zs7as7bs7cDCs7Ys7dDMsKtL2EvI0WuNijfsEhpM-TiiKh2LDExYjbh8SyKDHKyNiDnNiSpahpIDDs7fs8As8BDHhqehpMipQh6HjqdhwdhyJDGiDjbmDyKKhADCs8Ds8EDHvIloMh8Sl4Ql2Ej-Kj5PDInCimT1SpZjUyNpaiwKDCs8Gs8HDDs8Cs8Fs8INYnCk8Bs8JqkYCDHsK2Eh6Xh6YtL0Wi3UDHtRhKhuXhjahgFhrVnIDKrJl3Gi1X6QThBhIhSiPiSDFHUhAhOLDEs8Ls8Ms8Ns8ODI0WjoYjoZj6Xj6Wl4KsEhyHDEHhAhOLDHhIThKjW4bhBhkUDDs8Qs8Rs8SDChK4QDHuNsKtLvIvUjjehoKDGiShBTcqMrJDEHhAULDEs8Us8Vs8Ws8XDDs8Ps8Ts8YNbhjak7Js8ZqkYCDLjiUj7Kj0B9OjhdkhHjpMlrRj0CjhejuKDFHhAhOUjVDKrT1cmFi1AvIi1YsKtLiSpZDDs8bs8cs8dDFsKtLuNrTvIDFhhf2Gl3T9OinRDEHhAUhODGiS1JcqMpfxBDEs8fs9As9Bs9CDGhyLkiFj7Jh7Ij-CjpRDKjBjUhcheHLmGiYiV9ODCs9Es9FDDs8es9Ds9GNhLlrQkves9HqkYCDJsKtLvIh7HhrSj9e-b1dh-VDHKhtKhRhEpbkchrNDDs9Jryes9KDGhrNj2Tj4Mj9fj7Ej-BDJLhQmFhR1dqFhtKhcheDCs9Ms9NDFnWpAvUihRrTDFpbhtKhR2EyHDEHhArYhODEs9Pryes9Qs9RDDs9Ls9Os9SNiHljTk8Os9TqkYCDHkFnbhrehxR5ch4Gh-QDELhQkHxGDJsKtL2EuN0WvIrT5cmFDJThSiPiSjEDnGsO1ODEs9Vs9Ws9Xs9YDH5cj3QhrUhrejjdj4eh9PDIhSiPTjOOjEyInGDCs9as9bDEhqejjch_FhhMDInGhSiPTiJ4diSODHHhAhOUjsLzcrTDDs9ds9es9fDEsKtL2E0WDDrzbryes-BDEs9Zs9cs-As-CNjMkFk8Fs-DqkYCDFs8Ks8as9Is9Us-EDHUHLkFvbpE6VMhsZprHkzLprIk2Ms7es-FprRs-GryPqkYCDJiCnYoLybyaoEvPoakiSDHOThBjXalGh6PDGjTrWiMjcFDDEs-Ir7Is-Js-KDJ2Ij0KqT-PhhKi6Si5fh4Th5eDFalGkBkLhCDIODFkfiZjTiMZDDs-Ms-Ns-ODGh_BkgYj-Yh5ejzCijIDIalGDFOTh2OhBDCs-Qs-RDCalGDBiMDEqwAs-Tr2fs-UDJrShpKjNkXj0UxN5fjVh2JDDhDmUi0BDFOalAThBDIiCInYoLjcjTifHDEs-Ws-Xs-Ys-ZDGqTjhIjiLi6Wj_Hh4UDEDFiZkfDGOifakLh1BZDDs-bs-cs-dDGs-Ls-Ps-Ss-Vs-as-eODlhSprHDBs_ADFscOIkakNMhzKprHkqWprIklKs-fprRs_Bs_Cqjbr7YCDEtGkV5OhnWDHwah3MjuAjuEjsfjybjuDDInRiehZhFkEiVmSaDIHmajHhOUhAqDmGDEs_Es_Fs_Gs_HDJhlbhxSjkCjvVj3I-MjkBh9BhrHDMiFnOvZDjThnHHpNmSaoejHDCs_Js_KDDtGkV5ODHllYliMhiOlmXh9Gj8OluIDFlGaL0JhTDDs_Ms_Ns_ODFjxZjxbjxdjxejxaDEtGkVmS5ODCs_Qs_RDEs_Is_Ls_Ps_SDDwZhGKDGvJoWmBjcvZmLDHDlEFvaiDoXqQDHjCpNhlbjHhxS7TmGDEs_Us_Vs_Ws_XDNjnNjnMhmMh-Xh9DhySh4Oh4Nh4MjqYi2Yh9BhhIDLiZnclVlCoKwJiUmSkBlOhjEDIHjCjHpNqDmGkEmaDDs_Zs_as_bDDlEDlDDBjcDDwZinbjCDGHUjHpNjChNDEs_ds_es_ftgADGi3Zj_EhyTkhdkhZj_DDEjCmGvPh9DDIDFhjElCjTkEjDnBDDtgCtgDtgEDEs_Ys_ctgBtgFNYljHkzZtgGp9JCDCtGaDIHjHmahOUmGpNhADJtdkB-dijQh2bi-Eh5dh9F3bDJqbhudlGhThCrIh8aD2CDEtgItgJtgKtgLDFlGiiUhClkMk_LDCjC3bDIHjHmahOmGUpNhADKhudqbrIhTh8a3DyJjQjKjYDEtgNtgOtgPtgQDLjnPj3Gh9FjnRjnQjrQj3JjxJjxMkiJjxKDIDwTuIHjCFiDjHDCtgStgTDFj3Fj3Aj1fj3Cj3DDHakBl0OlGhCDmYDCtgVtgWDBtGDEwarWFDDKHLiCpNjHmahqKhuDhOUDErrGtgYtgZtgaDFtgMtgRtgUtgXtgbNbl4ck4Otgcp9JCDCtgHtgdODlyTprHDBtgfDHjCkatKlelLHUMhmaprHk1DprIkuDs_TtgethAthBr2Yp9JCDDkMhNlaMklEprHkqbprVk7XprRprRprRthDr7Xp6CCDB5UDIl3JhhDk-SlpMltBh6JjlAjtQDHhmQh_DkV7TlwBxSkUDDthFthGthHDKHhNjNjHmaqBtXUhOpFDHfmT1f7Eh8eDiDDIhgCyV0fkU3FhwTxRllBDEthFthJthKthLDGmEnShuArFhgUi3TDKizelxNhwJilahoeizZjnJj_ChFlxZDMhXiLjPHpFKjchGjHqBhNhADDthNthOthPDH2e2Eh3bh6Xi0ai3Vh6YDIHjHhAhOhNUmapFDIhVsEjWThoWibnT6UDEthFthRthSthTDEthIthMthQthUDJmEnSlahuAioVhwEhgUijIh4FDLHhNpFjNjHUqBtXhAhOrdDDthFthWthXDBrdDEmEnSlahwEDCthZthaDCmEnSDFpAiXaF6ADJHpFjHqBhNhAhXiLjPDDthcthdtheDEhXiLjPudDFmEnShwEl0bhgUDCtiAtiBDEthYthbthftiCNYlak0CtiDp_FCDHhXiLjPtbudhpJh8CDPyVxR0fhoG3KhtfliYjtch6Nj2ahkJimdxVpK-LDNHhNpFjNjHmaUqBtXhAhO3MoHDDtiFtiGtiHDJj2Oh6Ni5Oj2PjlWh8ei5Pj6Rj2eDLHpFjNmajHtXqBmTlvDltGoKDCtiJtiKDIhwTloQimdhlAh9XsE-LltdDIkViC7TUjChuD7Kh2TDGhXiLjPnIhzaudDDtiMtiNtiODEyVxRhoG0fDDkUhwTqIDGkgUkgTh6Jh3ZhpJkVDDtiQtiRtiSDGpKxV-LtbxRyVDCthZtiUDFtiItiLtiPtiTtiVNbhtfktdtiWp_FCDFjWlfseh3HigTDHhXiLjPudhpJsE-TDKH2ehN6RUjHhAhOmajrWDErzEtiYtiZtiaDFsE-ThlThyHi9UDHzLjWlftIrGiA6RDDticryetidDEjoajnAh-LhvPDEjWlfiAtaDDtifryetjADDtibtietjBNhLljQkrKtjCp_FCDIoIh5T8FhlOhiOi2ah5Si7fDIalGmRxMpbkB9D0JDNrdHhNpFjNjHhXiLLUvAjPhGDDtjEtjFtjGDDmRjChmQDFhXiLjPpUh8CDGlG0JhjOuekiXh5EDHLhTqbh9GrIhChQDEtjItjJtjKtjLDErdh7KikPi-IDFmRamYkLlGDHhXiLHjNpUoIjPDDtjNtjOtjPDDtjHtjMtjQNiHoIk2QtjRp_FCDEtiEtiXtjDtjSDIkMlamEnSpKsFoILMhsaprHprHprIklFthVtjTprRtjUr7Xp_FCDMhiDhiBhiChiAvAhlYipDj2fjiEh4Gh7Xi-JDMkbhjQDiUF4UlPpXlOxGH9YDCtjWtjXDEkbhjQ4UhhfDIDF6ciDqFkflTiZDJHhNjHqB3JUhAhOpFDEthFtjZtjatjbDGDxaiDqFkflTDFhXiLjPudtbDI3JhhHhhbhmD-QyWh3ZxIDDtjdtjetjfDFjrRi-ci3Sj2Ni_ODCtiAtkBDFhmHh8dhhTh7F-VDDhXiLjPDCtkDtkEDFtjYtjctkAtkCtkFNYl4Xk8atkGqjECDGhXiLjPtbudpUDHhVrdlamEibvGkLDHDFiZkfqFxa8cDKHhNjHqBUhAjNvAhOpFDEtkItkJtkKtkLDGhiDhiBhiChiAvAhlYDGhVrdlaibmEkLDCtkNtkODGDFvAiDxakfDCthZtkQDEhhGjqVrdkgGDCtiAtkSDEtkMtkPtkRtkTNbl4Wk8ZtkUqjECDGoIh5ThlO8FhiOh5SDLDFiZhqJiDvAkfoOxalElTDLHhNpFjNjHhXiLLUjPhGDDtkWtkXtkYDDmRjCxADDLkiYueDFDFiZhqJhjEDEtkEtkatkbtkcDDh5Ei9Oi9LDGhXiLpUmE8FjPDHDFoOhqJhjExMiZDDtketkftlADDqLhXiLDCjCmRDDhhThmHipXDDtlCtlDtlEDEtkZtkdtlBtlFNhLlrMkwKtlGqjECDFhXiLrdjPtbDHlGh5JmYj8Atdh5KhCDGrdmEoIpK8FkLDIDFiDvAxa7FkffDEtlItlJtlKtlLDI7FtdkBioAh5JlGhtMhCDCtkNtlNDDh7KikPj4fDGkLhkKDkBlGaDCtlPtlQDDfDFDFlgEjxLjxNh9Nh5KDEhXiLrdoIDDtlStlTtlUDEtlMtlOtlRtlVNiHl4bk-DtlWqjECDEtkHtkVtlHtlXODlnHprHDBtlZDFkMoIDsThNMhsbprHprHprIk-JprRtlYtlatlbq-DqjECDEiGjZmCkIMhiZprHhtFprVktOprRprRprRtldq-Dp6CCDEmCkIiWiGMhmbprHhzOprVkqLprRprRprRtlfq-Dp6CCDFiQkOkW3TjwdDFThSiPOiDDIiZ_flChkOkAhdDoZDDtmBtmCtmDDCiGhWDETjehIhBDJiQkOkWZjaDkGnZiWDEp9EtmFtmGtmHDCtmEtmIDFiQkOkWjoTjzNDHhchecoUkRialKDHInDjQHkGhTnPDDtmKtmLtmMDFchcheiamYDE5einTxNqVDDjeielKDEtmOtmPp_btmQDDiQkWkODEkGjL-I3cDGIjQhThCtV5TDDtmStmTtmUDKh7ch9chpXhqCh6IjpGh9ShpL9ahrNDGiQkOkWjehIkGDCtmWtmXDEtmNtmRtmVtmYNY-Kk9TtmZp9JCDGnZh3CxWh0ehhQhjLDFhIjehSiPTDJiQkOkW3OZiWimAihTkIDDtmbtmctmdDKh2ahpZhoPhrah-KhtRj9Aj9Bi6L_fDJiWiQIhSiPTZjeiGDCtmftnADGh0ehjLhhQhmAnZhqMDCp_ftnCDDtmetnBtnDNbhjekxDtnEp9JCDFiQkOkWhIjeDKuHyXkSkAhdhlQj2WtVkdh5ZDLIiGiWiQkOkWnGDiDkGhTDDtnGtnHtnIDIjqWjrIjqbjqXjrJj3Vj5Gi-ADKiQkOkSkAuHyXhdIhcheDCtnKtnLDBuBDChIjeDGiFoechchenODHIZiQiW5enZkIDEtnNtnOtnPtnQDDtnJtnMtnRNhLl4ZkuRtnSp9JCDFZiWiQkOkWDFhSiPThBiDDJkSkAhdhlQyXjaiOkdpZDJjehIIiQkOkWiGhTjODEtnUtnVtnWtnXDLjrNj2Qi3fj2IjocirBjodjrOj2RjxFh3cDHiQjOiGZhTiWIDCtnZtnaDCZiWDDhSiPTDDtnNtnctndDDtnYtnbtneNiHl4Yk9Etnfp9JCDEtmatnFtnTtoAODhuOprHDBtoCDGmCkIiGjZiciWM4FprHkYprIk7BtmJtoBtoDtoEqzSp9JCDHuRh4Xh5Gh_Hhqdi9Vi9WDNsW9e0GnZqRsD5B5GhdjajOZnGDCtoGtoHDFuRh4Xh5Gh_HhqdDFjehIcxMlKDJhjehgekFjdiWiQmbkGl4EDDtoJtoKtoLDHsW9e0G5GjrbiiCh9aDMhdjasajUTZsDtInOhSiPkFDDtoNrzEtoODKnbhrej3SjpTjqNliJihOh9Pjtfi-GDEmLilALhQDHTkOhIibjOhSiPDDtoQtoRtoSDGnGxM4dpbsWl0ZDIThSiPjOmLiOZODEryerzbtoUtoVDDilAlucluCDFhEkcmLmBvJDFhIsWxMjecDEtoXrzEtoYtoZDGtoItoMtoPtoTtoWtoaDFqJLkFjdmCM6NprHitbprIktNtobprRprRtocr2Yp6CCDCiWZDJxWjOhoPhpZnZh3CljDloIlIDEtoetnOtndtofDFhxLi3chraj8fioZDMiFnOjakAkShdhTZzRlHiOiJDCtpBtpCDCtpAtpDDHhSiPTjOiQkOkWDQhrDi8EhpYhiJh-BhqCh9ch9Ah9Sh6IjiD9aj2Hi8FvKjsXDCtpFtpGDGhSiPTjOxWhoPDHpKmEjPtbhXiLhgFDIHjHiCUkSkAtEtQDDtpItpJtpKDDjchTKDF1IqMmbtEjODErybtpMtpNtndDDtpHtpLtpONYizOk9OtpPqkYCDGhSiPTjOiWiDDGuRhhMnbsW5Gh_FDLZ1ImbkSkAhdiQqRtEjOxWDDtpRtpStpTDE1ImbqMjODBmLDGhSiPTiWZjeDEtpVtpWryStpXDHh9aj6Mj6L5GiiChpXjtTDJhSiPTjOxDkGkSkAhdDCtpZtpaDDtpUtpYtpbNblzTkuOtpcqkYCDEhSiPThBDJiWiQkOZhHjOkWjalIDEtpep9EtmFtpfDEiQkOkWiGDEhSiPTjODJkGZkSkAhdhWpUjQiWDEp-QtqBtqCtqDDBhHDCZqNDFhWiGVWiWDEtqFtqGtqCtqHDDtqAtqEtqINhLl2CkuZtqJqkYCDFhSiPThZhBDEmAilDiVxZDGhWiM-OnFjtehjCDIkGZpUnDiWiGhJqODEtqLtqMtqNtqODJh-SjxWjxfjyAi3JjxYkhTi-MjmIDHhSiPTiThVxDhJDCtqQtqRDFnFxS8PvJsVDGhSiPTlKhIhBDJkAkShdjaiQZiWxZjUDEqrCtqTtqUtqVDDqzCqiUtpeDEtqPtqStqWtqXNiHilDk9NtqYqkYCDFhVibjXhoLvGDIThSiPOhBhFhZhIDEqpNtqaqzCtqbDEj4L2Jj5ZhmIDGhWThBiRhSiPDHhVibhoLlJkAhdjaDDtqdtqetqfDChVibDC-HlpKDEtrBtrCqpNqzCDDtqctrAtrDNjMh2Qk9JtrEqkYCDJiGsDqR3Sh5Nh9A9ailPl2ODJhSiPThBjOOiWhdjeDDssTtrGtrHDFh2Vh0VsDiQj9aDJZiWkSkAhdjOkElvIivIDDssTtrJtrKDHhrYkhWh8FjxDjxBjjGjxCDHhSiPTiWjOiDjeDCtrMtrNDDtrItrLtrONnHizTk9UtrPqkYCDFhSiPTjOiWDHhEjfrJfsSqKjJDJVWXiQZhIIiWjODEtrRqxdtrStrTDGh6ThlejrXh6ShmCiqWDIfqKhSiPTiWjOcDCtrVtrWDEiJoBibhVDFqK5SrGfmYDEtndtnctrYtrZDDtrUtrXtraNtBlpLk9HtrbqkYCDHtpQtpdtqKtqZtrFtrQtrcDHiWlIiGjZqJhKofMhscprHkpHprIktMtpEtrdprRtreqwKqkYCDDhHnXkaMhsdprHhidprVkwMprRprRprRtsAqwKp6CCDBjnbDLhdjUkdiVnUkSjakAtVhpQpZDCtsCtsDDIhdkdnUpZh7dkgItVjaDDtqFp9EtsFDFi4Yi4ZjkZjkai4WDIhdjUkSIhKkdresMDCtsHtsIDDtsEtsGtsJDFjcrDnNoWmBDHKhfzJh3WinXmDiXDKVWXIpB7ZchFhZjDDEtqFtsLtsMtsNDIhxchxXjwCjwMhxDjncjwFjwKDKjcrDnNoW6ShZhFoDVhBDDtqFtsPtsQDDh3eioFi4bDGzJhfKmDiXwFDIjcnNiUlQxBqYlPODDtsStsTtsUDDtsOtsRtsVNYiuck9KtsWp_FCDBllbDFiMiEuJhoUikBDJVWXIrYiXmW7ZhFDEtqFtsYtsZtsaDF0GhvN0OkiBhmBDJiMhWhoUoDiXIhjCoClEDDtqFtsctsdDGIVWXlHibDHThBcnBOhZhFDEtqFqzCtsfttADDtsbtsettBNbi2Nk9LttCp_FCDCtsXttDDFhHuYickajZM4GprHprHprIkpStsKttEprRttFqwKp_FCDFjuHh4Yh4AoX0GDJnOiFhjchgHiVrK0cyJiiBDDtqFttHttIDBttJDHi4ei4di5Bi3ei4Ui4ch3fDMkRhdjUiEatVhCnZiRlOiUrKDCttLttMDGmAiVmf9bnUtVDKwKhKjyQjyXjwXhDqZlJ-NjwYDHIsMZiSpfxB1JDEtqFttOttPttQDJtVkdhdjiOh7dhpQkAjwbkSDIIsMpTqYnPwFllc4SDDtqFttSttTDDttNttRttUNYhkWkoUttVqjECDDkErcnDDNhcheiVmfnPiaiUlPc3LmX4UnBDEtqFttXp9AttYDEi5Cj6Oh3eh3fDKIpTsMhfKzQuIvYnXwFDLhcheiaiUlPqYrKkblO3LFDDttattbttcDEmfoXltXxfDGpQkErcsMl2Q0cDInXuGvYpThzXjTtIoJDEtqFttettftuADDttZttdtuBNbljIk7WtuCqjECDBnXDIh1FijKiTltMi1Ui8DlgUlnJDCtuEtuFDIh8DiqTjwAjwDjwIjvei4Ji4LDFjtSltNihGh1FhvZDDtqFtuHtuIDIoUuXidh1YlR2BnWoYDLkTjpDsNwHlQjJyFzJhgMhClFDDtuEtuKtuLDDtuGtuJtuMNhLlnFkpTtuNqjECDFZqNh2eubiDDLhvXiAjWoJuPtI7SiYj3Uj3TzODJufrI3DuGpTjQkZ4W4NDEtqFtuPtuQtuRDBhwfDK7StIoJhvXuPiAzO1OahpEDCtuTtuUDDZqNiDDEiOh4YjiTljcDDtqFtuWtuXDDtuStuVtuYNiHiDk6GtuZqjECDFqNhXiLqLZDGoBlalHlyWibhVDNh_NwblbinBizRkiO3F2dh_ArGiMidlKDEtqFtubtuctudDGhlci7FihPh0DhFySDGqNhXiLyElHibDDtqFtuftvADFhpRi4a-NjkFjkGDGlHoBlaxZibh6RDMlO9YrGiMlKid0UlbuW5ShCqaDDtvCtvDtvEDDtuetvBtvFNjMlwOk7AtvGqjECDIDlElDlWiDoXhkW9bDJiZnclVlCoKrNwJxUh3UDDtqFtvItvJDEhwfioGi4Xi4fDNiUlPlOrKiZlCikWqNoOmSlVoKkBDCtvLtvMDCnXh4ADDFDiDDFqNlEiyQZubDEtqFtvOtvPtvQDDtvKtvNtvRNnHlSkzGtvSqjECDGttWtuDtuOtuatvHtvTODhtOnHDBtvVDIhH2ZuYzbuZnXlaqXM4HprHprHprIk1XttKtvUtvWtvXqwKqjECDDmNOicDChahMMhiaprH_QprVk6FprRprRprRtvZtvap6CCDDiOj-Ij5ADMhdjUkdhpQinGlzfloPkSnUiVkAtVDCtvctvdDJlcmImOkZmQjlF4W4NmPDIhdjakCmJhWkdkAjUDEtvfrrFp9EtwADFkCmJhWk_AhrWDGsf5JjDlchdjaDErrFp9EtwCtwDDBiODIvY2YhzeijVjpJltDsQrKDCtwFtwGDEtvetwBtwEtwHDFmNOicjZpcM_NprHkYprIkvYtwIprRprRtwJtvap6CCDEjE0c7WlvQDKrKnGivXlPqYiUhgMoJ4diSDDtwFtwLtwMDBtwNDJjySjyUiqAjyZjhNjofjyYjwZjyMDIhVibkLlJoD9YZtYDCtwPtwQDMjyPjyTjuFhlSjvbi3C-Yi3EjyRjhMluZjiIDCtwFtwSDDhVibkLDFwQ0BjpArWlvPDChpAODEs5QtwUtwVtwWDDtwRtwTtwXDDAuTGNYiiOiuVtwYtwZCDOlFkTrErUnCmDpBxFhtXoR1SlMhgdoaDDtwFqwAtwbDChDeDJh6Dh6ejiZjnZrEh4HlMjifjqLDEiO0cwejEDDtwdtwetwfDCiOweDLjsCj2dhpVjrfjpKjqKhqahqZ0Qkgcj5KDCtxBtxCDFpahwFrUhtXhgdDGiRjOhDehzVwcDDtxBtxEtxFDEtwctxAtxDtxGNblhTk7StxHtwZCDDkFmLnbDDtwFryStxJDDiOh6bweDGjSnDjLiQkOkWDJnFvJlJqMsVZxSiGjODDtxLtxMtxNDEZqNiDlJDDtxLtqFtxPDGhXiLoBlHjPqLDHlJjOh2epXZhWiDDDtwFtxRtxSDDiBIHDIiGjcTsDhBhIjehTDIZjOiWlJiDkOhHiQDEtwFtxUtxVtxWDDnbkFmLDChpR-NDGhrYh8FhxQjS3TiQDDtxYtxZtxaDGtxKtxOtxQtxTtxXtxbNhLiGk1NtxctwZCDHjAuOmKoaldnWtWDImJwRjBhEjJkCTiiTDDtwFtxetxfDDmJwRkCDEweiOhiM0cDDqgEtyBtyCDFhlPzAhjboYjVDFmJTzEhEwRDDtwFtyEtyFDCmJwRDHmKoajKtWjVldsUDDtyHqgEtyIDDi3Pj4Ni3QDBtyKDFtyAtyDtyGtyJtyLNiHxTk9MtyMtwZCDKhWhViblJpWZThBiRhhADDtwFqpNtyODEjhTjhVjhUi3BDCqpNtyQDFj5Y2Jj5Xj5ahrQDDiOwe0cDGhgblJhVZiRhWDDtyStyTtyUDFhhGhwcj-Lh6Qi3FDDqpNtyWqzCDEtyPtyRtyVtyXNjMh2Qk8TtyYtwZCDKjfrJ3NzGsBizchJjElvLzEDDtwFqxdtyaDEhwVizdzGsBDFjYjKiJxckJDDtwFtyctydDDweiOhiMDDqhHqxdtyfDDhmCh6ThleDGfwclJzEhgb9YDGhwVhtRhgJrJlvVzGDDtzBtzCtzDDEtybtyetzAtzENnHixJkvAtzFtwZCDGtwatxItxdtyNtyZtzGDIOqJpCkMhHofiGhKDDhMhaiKM_OprHigJprIk0BtwOtzHprRtzItzJtwZCDEtYDvaiDDMiZnclVlCkBoJaoKiUkLhgbZDDtwFtzLtzMDFhNkLZubqPDIhVibhClbwboDlKidDDtwFtzOtzPDCtzNtzQDHhNkLmYhVibZubDDiJwNjfDDtwFtzStzTDE8Chqb8BhrODCiJjfDCtzVtzWDHxZhJrLhClbmYi4KDDtwFqxdtzYDDkLmYubDEVWXiODEhVjfhDjADEtzaqxdtzbtzcDEtzUtzXtzZtzdDEAuTGhPNYiKk7btzetzfCDIhNkLmYhVibZhEubDGhDoGiRwDpHsbDLVWXInKiTFiXmW-GHDEtwFt0Bt0Ct0DDE8C8BhrOhqbDFhDoGiRwDpHDCt0Ft0GDIh7Ph7Qh7Oh9Hi6Uh4Vi6ci6YDEiOkL8C8BDCt0It0JDFh7Ph7Qh7Oh9Hi6aDHIF-GiXmWmYkLDDt0Lp9Et0MDEt0Et0Ht0Kt0NNbi1Ik7Zt0OtzfCDHjAldjKhvDmKnWhoADHhEsSqfjJk-XiYaDEtwFtzSt0Qt0RDIh9Kj4Rh7Ri3Li3Oj4Ch9Ji3aDCt0Tt0JDFjAldjKhvDmKDCt0Ft0VDDh9Kh7Rh9MDHmKnWoaldjKhvDjVDCt0Xt0YDEt0St0Ut0Wt0ZNhLxTk8Et0atzfCDDt0At0Pt0bODlsdprHDBt0dDFmNOiKickNDDhaiKhMM_PprHnicprIknLtzRt0ct0et0ft1AtzfCDCiKqJDCiKjGM_DprHhicprVksAprRprRprRt1Ct1Dp6CCDFjfrJzG3NsBDIfcoUrLnGTDuPDDqxdt1Ft1GDCiJvQDCuRtfDHjfhVibhJ9HfoUDDt1It1Jt1KDCt1Ht1LDFiJvQwNhgJjkfDFHUhkQhOtTDILhQrUhjYhEkckFjODDt1Nt1Ot1PDIjzej7Fj0A9Ihkfh7UjsKjzdDHLhjYrUhEkckFjODCt1Rt1SDEhjYl3PlmDl2TDEhEkcKzfDDLhQrUDHiJiShzVHUehgJDEt1Ut1Vt1Wt1XDCj0ajzZDFsfi8K5JjfhTDDt1Zqxdt1aDEt1Qt1Tt1Yt1bNYlgSkpYt1cp6CBDGkUtFqWqIxKxEDHh-fh-eh_Ch7Sh3YkgPi3RDCt1et1fDGkUtFxKxElreljfDLjPpK1Ll4OhgFhXiLnbmEhkNnIDDqxdt2Bt2CDFh8NjyOjiBkiZi-HDHiJtQrJxEh1ZfiMDCt2Et2FDDt2At2Dt2GNblnKktGt2Hp6CBDEiJvQwNimZDGiGhWhjVkCmJZDDt2Jp9Et2KDJhjVhWiGlwF9MlrIh-EhoRimYDDqsAp-Qt2MDFhqQhqPhqOjmPjmODHVWXIiGhWhjVDCt2Ot2PDDt2Lt2Nt2QNhLlgTk5Et2Rp6CBDDt1dt2It2SDGiKqJKHUicM2LprHkYprIm3Et1Mt2TprRt2Ut1Dp6CBDDkMqXlaDCiKhMMhiSprHhtDprVk9FprRprRprRt2Wt2Xp6CBDCoBlHDE6UhgPihQjmdDHtSyWhKhXiLifl0NDDt2Zt2at2bDFhXiLqLnIlHDGzRluHigZfhgC5SDGhHjdleLkXlFDDt2dt2et2fDCt2ct3ADIhXiLqLnbnIjPlHoRDH3Fh_Nh_AlwNj5Mj7ZhtfDHhVibqWiUjXhoW4bDDt3Ct3Dt3EDGjmDjmEi8Li8Mj2Sj7YDLhXiLjdlHjPqWjXiMDhEnIDCt3Gt3HDBlaDFhXiLqLjPlkSDHxEi0C4biFiMFrGDDt3Jt3Kt3LDFhXiLqLnIjdDEtRifqM1GDIljbqAqCpWhBTiUcDDt3Nt3Ot3PDEt3Ft3It3Mt3QDCAuTNYilbktVt3Rt3SBDJ8EioMinYjkPixRiweinZh6FkiMDNhXiLcfyIiFlHxPnZjdnOF0dDCt3Ut3VDCtQ1aDHhXiLqLjdxPnIjPDGyIcfhSiPTDDt3Xt3Yt3ZDHhpG1bhkclldjvFjvIjvHDHhXiLqLxPnIjPtQDKlmbh1ZhZiiAcrJTkUjO7ZDDt3bt3ct3dDEhXiLjdqLDEOThBjODBhEDEyElHhVibDEt3ft4At4Bt4CDEt3Wt3at3et4DNbtQktPt4Et3SBDEoBuQlHxZDEiM-OvRiFDMhCwblbjQidlzVoZ0UlJlKaiVDDt4Gt4Ht4IDDoBuQlHDHhchecrGmYoUiVDJiMxEkU1btQhCjQwblbDDt4Kt4Lt4MDExE7PkUuWDEtQh2KimC1bDHiMiVhcherGc-HDEtrBt4Ot4Pt4QDDt4Jt4Nt4RNhLhVksEt4St3SBDKoBuQlHhwchhGjqah6QjmJj_Fj_LDJhFhZOThBnBchI8TDDqzCt4Ut4VDIjhRjhXkhbjhZjhSjhYjhQi6eDQlHhF5RhVibsakShhEiFh0CnOhChXhTFuIDCt4Xt4YDFh7ZijOipakiCi5IDJlyZhkcwcloBh0C1biubuBjmCDDtrBt4at4bDC1bimCDGipHi_cjgLjlRjtMi2MDFhXiLh7NxPjPDFhWhFhZhIsaDEt4dt4et4ft5ADEt4Wt4Zt4ct5BNiHjZk2Ft5Ct3SBDHhXiLoBlHjdnIqLDIiRoGO7MhwBpHwDhoYDDqpNt5Et5FDH2JirDj5W8D4c-aj5cDHiR8ejjboGpH7MhoYDJhXiLoBlHjdnIqNhqVhhaDDt5Ht5It5JDIj_aioCipbl3QjmBkgakgblxVDHoBlHhXiLnIjdhWDDqpNt5Lt5MDDt5Gt5Kt5NNjMlzMk3It5Ot3SBDHVWXiXmW5flDDGhDiRoGmUwDpHDHoBuQlHhXiL8Eh2KDDt5Qt5Rt5SDEoBlHhXiLDJ2IjgMi6Vi6djycjgX-Ph-Rh4VDCt5Ut5VDGIiXpAnKnW-ZDGhDwDpHiRoGmUDFoBlHuQhXiLDIiiXlPpJjJyJjqThEZDEt5Xt5Yt5Zt5aDCiRoGDD6RlyP7ODFFiXmWpAjXDDhVibyEDEt5ct5dt5et5fDEt5Tt5Wt5bt6ANnHl2AkqHt6Bt3SBDGt3Tt4Ft4Tt5Dt5Pt6CDHkMlaqXjdhKjZicMhsBprHprHprIk6Tt3Bt6DprRt6Et2Xt3SBDGhXiLqLlHnIjdDHDFkflTlQqF1HDLkbhjQhhf4U-QpXyWzRivPhgCxGDDt6Gt6Ht6IDRhiDhiBhiChiAvAi6Gi6Ji6Hi6Ii8ei8fioLi2Ti6Kh7XjsYi3DDMiUDFlPiEkblK8clOxGpXiRDCt6Kt6LDEhXiLqLjdDEhVlaibvGDFDFiZkfqFDH-HhgalJikSkLoDZDEt6Nt6Ot6Pt6QDDhXiLh7NDCtkDt6SDEt6Jt6Mt6Rt6TDDAuThPNYlnIk7Qt6Ut6VBDFZqPjZublLDKDFiZkfjpPiDxa8cnclEDDt6Xt4Kt6YDEDlDlWlEDGiZnclVlCoKwJDGoBlHuQhXiL8EDDt6at6bt6cDDlHoBuQDD8TmSh-DDHDFlE-QqQlLkfDDt6et6ft7ADDt6Zt6dt7BNbqPk9Qt7Ct6VBDCt6Wt7DODi2FYODi2IbDCt7Ft7GDEkMqXDsTMhsCprHprHprIk4AprRt7Et7Ht7IqwKt6VBDEkCmJhWiGDGsf4R5Jimfl1MilBDEqxdp9Et7Kt7LDLiO-NhpRhxLiQi3dhhMj4Xj4ahhaimGDJfzRjfjEhuFhgeZiShVDDqxdt7Nt7ODMhoRhxe9Mh-EjpIllNh-Mj9Mh6OjmUh3VkhSDHiJjYkJIjasfveDCt7Qt7RDEjYjKkJ6aDD3NzGsBDIuPTiMhwKrRDnGijVDEt7Tt7Uqxdt7VDKjmRjmSjmQjmMhxUhqQh6Rh6ShqPhqODLlKrLhClJiMTiEhcheZlbDCt7Xt7YDFt7Mt7Pt7St7Wt7ZDEvNiKjZicMhmTprHhibprInhFt7aprRprRt7bt2Xp6CBDibp6Dp6dp8Mp-Ip-LqiSqjcqjfqkCqoWqqJqqMqsIqtQqwIqwLqwNqyIqzTqzWq2Pq4Xq6Tq6Wq6Yq7cq8Qq9Kq-Bq-Eq_QrhJriArkKrmFroTroVrpfrrcrrdrsYruervAryNryQr1Fr2Zr2cr5Zr6dr7Zr7br8MshUskcsnesqNssPssSsuasxIs0Ls0Ns5Es6As6Zs7Vs-Hs_DthCthEtjVtlctletmAtoFtodtrftsBttGtvYtvbtwKtzKt1Bt1Et2Vt2Yt6Ft7Jt7cPQt7dprRt7eprRDCJiIM_FprHhsfprVkwDprRprRprRp6Ap6Bt8ABDDJGpMM2TprHhnFprIkvfp6ZprRprRp6ap6bt8CCDCJpMNYi0Ak9ap7Yt8EENbi1Nk8Vp8Ht8EEDEKhEkch3RDDuWmjLl7dDEp6et8Ht8Ip9EDEuWmBvJqYDFIiXhVibhgeDEp6ep9Lt8Kt8LDCt8Jt8MNhLn4On3Tt8Nt8EEDDt8Ft8Gt8OM0ZprHhtHprInjBp7It8PprRp8Kp8Lt8EBNYivck4Gp9It8AENbiyfk5bp9St8AENhLlwHk5Ap-Bt8AEDDt8Rt8St8TM4AprHkraprIkoGp8bt8Up-Fp-Gp-Ht8ABMhiVprHk0LprVk1YprRprRprRp-Jp-Kt8ABNYlpWk7Dp_Et8AENbi0WkuWp_Qt8AENhLivekuSqgCt8AENiHizNksMqgSt8AENjMlvck9WqhEt8AENnHlvek1UqhUt8AENtBlmSkzTqiBt8AEN4elvbkyDqiNt8AEDIt8Xt8Yt8Zt8at8bt8ct8dt8eMhsHprHprHprIkwCp-Xt8fprRqiQqiRt8ABNYlvakvWqjDt8AENbizMk0eqjUt8AEDCt9Bt9CMhmVprHprHprIkyZprRt9DqjZqjaqjbt8ABM_GprHhzNprVk4WprRprRprRqjdqjet8ABM6CprHhnAprVk6PprRprRprRqkAqkBt8ABDDJpMuDNYizGk0UqlFt9HENbixOk0XqlSt9HENhLxTkxGqmJt9HENiH9UksWqmXt9HENjMlqAk6OqnJt9HENnHsUk3AqnYt9HENtBiKk6QqoDt9HEN4eiyWkwcqoRt9HEDDj2Bi9Jj2EDHrXxHrReokPh9WnaDCt9Qt9RDElmNrHloci7KDCnMijdDGrXxHrRnah9WiqBDDt9Tt9Ut9VDCt9St9WNhublxHnhYt9Xt9HBN9LlvdkwJqlct9HEDDl_cl_fmjVDGrXxHrRtOhjDIDCt9at9bDErRxHrXosYDCjfivQDGh2XlwVpiahgTh0ZfDEqkDt9dt9et9fDCt9ct-ADBpMNixWo2InhZt-Bt-CENixYk-Tk6KqkXt9HEDMt9It9Jt9Kt9Lt9Mt9Nt9Ot9Pt9Yt9Zt-Dt-EMhsIprHkYprIk6IqkNt-FprRqoUqoVt9HCNYlyckxUqpLt8AENblzNkrNqpYt8AENhLlzUkzIqqEt8AEDDt-Ht-It-JMhsJprHigBprIk6Mqoet-KprRqqHqqIt8ABM6DprHiuMprVknSprRprRprRqqKqqLt8ABDDh2BwLhjKDDqqNqqVt-NDFwLkiKjvSi7Zi8cDCqqYt-PDFnJLhQl5IrUDEqqNqqbqqct-RDDt-Ot-Qt-SDDJwf6PNYonCn3bt-Tt-UENbixBkyLqrIt-UENhLlwLkvdqrWt-UENiHlwKkvcqsDt-UEDHrA6ThkbqKzdmFpfDEvDrEhnVzUDDqqNt-Zt-aDEzUhrWioUh4IDCqqYt-cDCt-bt-dNjMogInkCt-et-UBDFt-Vt-Wt-Xt-Yt-fMhsKprHksUprIk6NqqUt_AprRqsGqsHt-UBNYl5Kk5WqsRt8AENblrCk2fqsct8AENhLluAkyYqtJt8AEDDt_Ct_Dt_EMhsLprHkqMprIkmVprRt_FqtNqtOqtPt8ABDBJNYl2Bk2UquLt_HENbimDk2WqvHt_HENhLlwAk2XquZt_HENiHljSk2TqvVt_HENjMlpek2VqwDt_HEDFt_It_Jt_Kt_Lt_MMwBprHk1VprInlMqtet_NprRqwGqwHt_HBM6EprHhieprVk6AprRprRprRqwJqwKt8ABM8HprHhseprVkwOprRprRprRqwMqwKt8ABDCJydNYigakxXqxCt_RENbi1VktJqxbt_RENhLiKktcqyEt_RENiHlkNkwTqxMt_REDEt_St_Tt_Ut_VM4BprHm2JprIkpMqwYt_WprRqyHqwKt_RBDEhgPivUi4EjmcDEifyWtSmbDEqhGqyJt_Yt_ZDErLilVilWqRDEqhGt_bqyOqyPDCt_at_cDHhSiPThBilWsDqRDGikAizLyWiftRltcDDqhGt_et_fDE4cirE2J-aDGikAizLyWqRsDltcDCugBugCDCugAugDDDwfpMydNYpgCm6cugEugFEDFhVibvGpWh0KDIiVjIcidiMlbjQhCDDqhGugHugIDEhmIirGjrDisADGjIlbiySidlJhCDCugKugLDCugJugMNbh2QnvQugNugFEDChWh2MDEqhGugHugPqzDDDhVvGpWDFIVWXuHDEqhGugRqzFugSDD2Jh9Vh9UDDOiRh2MDGjakAhdkSiOpZDDugUugVugWDDugQugTugXNhLo_dnvRugYugFEDDugGugOugZM2UprHmxRprIm6Ct_dugaprRqzRqzSugFCDEhVibhJ3ADGrLilVqRhgPivUpqcDE4M0SifrJDEqhHugcugdugeDBugfDIhSiPThBilWsDqRrLDH4M1NrJ0S3Ah0fikADDqhHuhBuhCDEh7fl_dl_e0QDCjfhwUDFTsDqRrLhBDDuhEuhFuhGDCuhDuhHNYo2Fn2auhIugFEDEhVibhJ9HDDqhHuhKugIDHlwVh2Xh0Zixah2Hh2GtPDGjFhVmYhJjQlbDDqhHuhMuhNDCuhLuhONbo2Gm7DuhPugFEDDhWZvEDEqhHuhKuhRqzDDDhVibhJDEqhHuhTqzFugSDCuhSuhUNhLo2HnvDuhVugFEDDuhJuhQuhWDEiKjZIicM8IprHmxQprInlfuhAuhXprRuhYt2XugFCM6FprHk0QprVk2KprRprRprRqzUqzVt8ABDCJ6ONYlnSkvJq0IuhbENbh1Pk3Bq0WuhbENhLlybkxEq1AuhbENiHhoMkzWq1VuhbENjM8Vk4Xq1euhbENnHi1Zk1Eq2IuhbENtB7OkoJq1KuhbEDHuhcuhduheuhfuiAuiBuiCM4CprHprHprIkuGq0BuiDq2Mq2Nq2OuhbBNY-Kk5Oq3Bt8AENbl5Ak4aq3Nt8AENhL2Ck9bq3bt8AENiHlhDk9Bq4Jt8AENjMlofkuTq4Tt8AEDFuiFuiGuiHuiIuiJM6GprHprHprIkpXq2TuiKprRq4WqzVt8ABDDJG_RNYlwUk7Uq5KuiMENbrHk5Qq5VuiMENhLxTksRq6BuiMENiHllXk9Xq6OuiMEDFiAjWxflf2aDEoP6RkPlMDEVWIpBDEqwAuiRuiSuiTDEhhLqThhKhiHDEiAjWxflfDCuiVuiWDCuiUuiXNjMh3HnzCuiYuiMEDEhWvE3R5XDFhITjehZlKDEVWIjFDEqwAuiauibuicDEhWiQkOkEDEhIThZhFDDuiVuieuifDCuidujANnHokKm7AujBuiMEDDZqPhoIDEOTh2OhBDFsan4amSihPn_IDEqwAujDujEujFDDmgXl7BmheDGZqPhWFDmSDCujHujIDCujGujJNtBoxBmxcujKuiMEDHuiNuiOuiPuiQuiZujCujLM4DprHigLprIk0bq4eujMprRq6Rq6SuiMBM6HprHhtGprVktAprRprRprRq6Uq6Vt8ABM6IprHhnCprVk0VprRprRprRq6XqtPt8ABNYluTkuPq7Lt8AENbluLkuIq7Xt8AEDCujQujRMhsMprHkYprIk0cq6fujSprRq7aq7bt8ABMhsNprHkydprIkuEq8NprRprRq8Oq8Pt8ABMhsOprHigIprIkwRq9HprRprRq9Iq9Jt8ABMhsPprHksSprIkrCq9eprRprRq9fq-At9HBMkkXprHkxKprVk9GprRprRprRq-Cq-Dt8ABNYl1bk0Yq-et8AENblrAkqEq_Kt8AEDCujYujZMhsQprHkYprIkmBq-Sujaq_Oq_Pq-Dt8ABNYihEklIrgMt_HENblJkyQrgYt_HENhLilNkxarhDt_HEDDujcujdujeMhmWprHnzGprIk0aq_eujfrhHrhIq-Dt_HBDCJGMhzFprHkyTprIn1WrhdprRprRrherhfukBBNYiyMk7MriXt8AENbliGk4YrjHt8AENhLivSktarjXt8AENiHqQkqFrkEt8AEDEukDukEukFukGMycprHhmeprIkxbriFukHrkIrkJq6Vt8ABDCJuDNYpPk8NrkXukJENbiydk8UrlPukJENhLivak7OrmBukJENiHlYk5RrlBukJEDHnAqd5I9FrOiA2aDCt9QukODHnAqd5I9FrO2X2aDCt9TukQDCukPukRNjMlxHn1CukSukJBDFukKukLukMukNukTM0aprHhmcprIksYrkQukUprRrmEq8PukJCNY-Kk4PrmXt8AENbhpOk4NrnDt8AENhLl5Bk4UrnQt8AENiHhjek5YroBt8AENjM2Ck4broOt8AEDFukWukXukYukZukaMzXprHhmdprIk2LrmMukbprRroRroSt8ABM_IprHhtAprVkuFprRprRprRroUqzSt8ABNYiwFk9ArpIt8AENbtZk8drpWt8AEDCukeukfMxeprHkYprIk5NrobulArpdrpeqjbt8ABNYixGkyPrqUt_HENb3CkwSrrCt_HENhLxAk2RrrYt_HEDDulCulDulEMzYprHkrDprIkxVrqFulFprRrrbq-Dt_HBM6JprHhmfprVkwAprRprRprRroUq-Dt8ABNYigdkxYrsJt8AENbizSkxfrsUt8AEDCulIulJMhmXprHprHprIk5HprRulKprRrsXqzSt8ABNYllLk9ZrtPt8AENbrNkvartbt8AENhLi1fkyRruMt8AENiHlzAk9CruXt8AEDEulMulNulOulPMhmYprHprHprIktZrtAulQrucrudqzSt8ABM8JprHhtEprVksDprRprRprRrufp-HukBBNYizQk8RrwCukBENbkEk7LrwRukBENhLxTkzBrxGukBENiHl1Ok-HrxTukBENjMqQk4TryGukBEDFulTulUulVulWulXMzZprHhnBprIktfrvPulYryLryMp-HukBEM4EprHk1JprVktQprRprRprRryOryPukBBNYizPktFrzGukBENbiwSk7TrzWukBENhLiwakzMr0DukBENiHljRkuXr0TukBENjMlmAk7Hr1BukBEDFulbulculduleulfM8KprHitaprIk3CryVumAprRr1EryPukBBNYl4Vk8Ar2BukBENblrBk6fr2UukBEDCumCumDM_JprHkrZprIkpWr1NumEprRr2Xr2YukBBMhzIprHk1PprVkqJprRprRprRr2ar2bukBBNYhlFk3Zr4AukBENbhwYk7Pr4LukBENhLiyXk8Mr4ZukBENiHnCk7er5FukBENjMiwJktbr5VukBEDFumHumIumJumKumLMhsRprHprHprIkpVr3OumMprRr5YryPukBBNYimHk7Ir6KukBENbltOkpLr6WukBEDCumOumPMhsSprHprHprIkwNprRumQr6br6cr2YukBBM8LprHkqIprIkxcr7TprRr7Vr7Wr7XukBBMhsTprHkrUprVkpaprRprRprRr7ap-HukBBM_KprHkYprIkvCr8KprRprRr8Lq9JukBBNYl0TkuMr9FukBENbl1Ek5Pr9WukBENhLlhVk9Vr-GukBENiHi0JiuWr-SukBENjMxTkzCr_BukBENnHl5HkuYr_RukBENtBljUk9Ir_dukBEN4elrFk8CsgPukBENhubluMkuNsgfukBEN9LqQk8HshMukBEDKumVumWumXumYumZumaumbumcumdumeM_LprHigEprIkwIr8VumfshRshSshTukBENYlnek7csiTukBENbiwPk7NsjCukBENhLixZk7fsjUukBENiHl1Gk1WskEukBENjMlnEk7KskVukBEDFunBunCunDunEunFM_MprHigCprIkrYsiEunGskZskaskbukBBNYk-dk7aslMukBENbhpAkzAslcukBENhLlLk3dsmQukBENiHqSkoDsmbukBENjMlvYk8esnKukBENnHlEkxFsnYukBEDGunIunJunKunLunMunNM6KprHkrTprIkmCslAunOsncsndqzSukBBNYiyGk5esoQukBENbi1akyUspIukBENhLiuYk8WspWukBENiHi0PkzKsqHukBEDEunQunRunSunTMhsUprHigDprIksQsoCunUsqLsqMp-HukBBNYl2Kk8YsrBukBENbimHk8PsrPukBENhLhzYk9YsrcukBENiHl0Mk7dssJukBEDEunWunXunYunZMhsVprHkrSprIkxZsqVunassNssOqjbukBBMhiYprHkqZprVk8GprRprRprRssQssRukBBNYlgfkwestRukBENblkbkyVsteukBENhLikek-IsuTukBEDDunduneunfMhsWprHkYprIkyBssfuoAsuXsuYsuZukBBNYl3Fk-GsvPukBENbivfkuVswDukBENhLl1Fk7EswTukBENiHlLkvLsxEukBEDEuoCuoDuoEuoFMhmZprHk6WprIk6esvCuoGprRsxHsuZukBBNYi2Gk7YsyCukBENbk_Nk8DsyTukBENhLpIk8SszCukBENiHlqBk9dszOukBENjMludkuaszaukBENnHlhWk6ds0HukBEDGuoIuoJuoKuoLuoMuoNMhsXprHkvMprIk6BsxQuoOprRs0KssRukBBMhzJprHigMprVkwUprRprRprRs0Mp-HukBBNYiyeksKs1GukBENbiyHk5Gs1UukBENhLi1BkqKs2MukBENiH0LktXs2dukBENjMl0Ukyfs3KukBENnHl0ek2es3bukBENtBlpDk2Ps4LukBEN4ehuVkyEs4dukBEDIuoRuoSuoTuoUuoVuoWuoXuoYM6LprHigAprIktes0UuoZs5Bs5Cs5DukBBM8MprHiuHprIkuAs5cprRs5es5fqjbukBBM6MprHkzaprIk6Us6VprRs6Xs6Yp8LukBBMhsYprHkzOprIk7Vs7TprRprRs7Up-HukBBNYnCk8Bs8JukBENbhjak7Js8ZukBENhLlrQkves9HukBENiHljTk8Os9TukBENjMkFk8Fs-DukBEDFuoeuofupAupBupCMhsZprHkzLprIk2Ms7eupDprRs-GryPukBBMhzKprHkqWprIklKs-fprRs_Bs_CqjbukBENYljHkzZtgGukBENbl4ck4OtgcukBEDCupGupHMhmaprHk1DprIkuDs_TupIthAthBr2YukBEMklEprHkqbprVk7XprRprRprRthDr7XukBBNYlak0CtiDukBENbhtfktdtiWukBENhLljQkrKtjCukBENiHoIk2QtjRukBEDEupLupMupNupOMhsaprHprHprIklFthVupPprRtjUr7XukBBNYl4Xk8atkGukBENbl4Wk8ZtkUukBENhLlrMkwKtlGukBENiHl4bk-DtlWukBEDEupRupSupTupUMhsbprHprHprIk-JprRupVtlatlbq-DukBBMhiZprHhtFprVktOprRprRprRtldq-Dt8ABMhmbprHhzOprVkqLprRprRprRtlfq-Dt8ABNY-Kk9TtmZt8AENbhjekxDtnEt8AENhLl4ZkuRtnSt8AENiHl4Yk9Etnft8AEDEupZupaupbupcM4FprHkYprIk7BtmJupdtoDtoEqzSt8ABM6NprHitbprIktNtobprRprRtocr2Yt8ABNYizOk9OtpPt8AENblzTkuOtpct8AENhLl2CkuZtqJt8AENiHilDk9NtqYt8AENjMh2Qk9JtrEt8AENnHizTk9UtrPt8AENtBlpLk9Htrbt8AEDHuqAuqBuqCuqDuqEuqFuqGMhscprHkpHprIktMtpEuqHprRtreqwKt8ABMhsdprHhidprVkwMprRprRprRtsAqwKt8ABNYiuck9KtsWt_HENbi2Nk9LttCt_HEDCuqKuqLM4GprHkYprIkpStsKuqMprRttFqwKt_HBNYhkWkoUttVt_HENbljIk7WtuCt_HENhLlnFkpTtuNt_HENiHiDk6GtuZt_HENjMlwOk7AtvGt_HENnHlSkzGtvSt_HEDGuqOuqPuqQuqRuqSuqTM4HprHhtBprIk1XttKuqUtvWtvXqwKt_HBMhiaprH_QprVk6FprRprRprRtvZtvat8ABM_NprHkYprIkvYtwIprRprRtwJtvat8ABNYiiOiuVtwYt_HENblhTk7StxHt_HEDFhDwciRejODEtxBp6euqap7aDDhDwciRDEp6ep7auqctwfDCuqbuqdNhLn-FnkRuqet_HENiHiGk1Ntxct_HENjMixJkvAtzFt_HENnHxTk9MtyMt_HENtBh2Qk8TtyYt_HEDHuqYuqZuqfurAurBurCurDM_OprHigJprIk0BtwOurEprRtzItzJt_HBNYiKk7btzet_HENbi1Ik7Zt0Ot_HENhLxTk8Et0at_HEDDurGurHurIM_PprHiuJprIknLtzRurJt0et0ft1At_HBM_DprHhicprVksAprRprRprRt1Ct1Dt8ABDHt1Ht1Lt7Mt7Pt7St7Wt7ZNYlgSkpYt1cukBENblnKktGt2HukBENhLlgTk5Et2RukBEDDurNurOurPDFvNiKqJjZicDDiKjGhMM2LprHhibprInhDurMurQprRurRurSukBBMhiSprHhtDprVk9FprRprRprRt2Wt2Xt8ABNYilbktVt3Rt8AENbtQktPt4Et8AENhLhVksEt4St8AENiHjZk2Ft5Ct8AENjMlzMk3It5Ot8AENnHl2AkqHt6Bt8AEDGurVurWurXurYurZuraMhsBprHprHprIk6Tt3BurbprRt6Et2Xt8ABNYlnIk7Qt6Ut8AENbqPk9Qt7Ct8AEDCurdureMhsCprHprHprIk4AprRurft7Ht7IqwKt8ABDibt8Bt8Dt8Qt8Vt8Wt9At9Et9Ft9Gt-Gt-Lt-Mt_Bt_Gt_Ot_Pt_Qt_XugbuhZuhauiEuiLujNujOujPujTujUujVujWujXujbukAukCukIukVukcukdulBulGulHulLulRulSulZulaumBumFumGumNumRumSumTumUunAunHunPunVunbuncuoBuoHuoPuoQuoauobuocuodupEupFupJupKupQupWupXupYupeupfuqIuqJuqNuqVuqWuqXurFurKurLurTurUurcusAQusBprRt7eprRRinEPDBusDDEmVufpDpPSufkwYSmVk6LDCusGusHDDQkQNTmNh_VusEprHprIprVk4VkvHusFusIprRusJCRlxAPDBusLDDhwAicnXSnXklVDBusODDAQNThvfmnXusMprHprVprVknXk-BusNusPprRusQCR5DPDBusSDC1KzaS1KkyODBusVT5DisSusTprHprVprIkuHprHusUusWprRusQCR1KPDBusYDE5DpInDiKS5DkvXDBusbT1KisTusZprHprVprIkxOkvbusauscprRusQCRliPPRliRzSRllFzSDDuseusfutADEucvMsczCThtZmnYutBprHprVprVk-Ak9cutCprRprRusQCRllHPDButEDD4X8ZjdS8Zk5BDButHThjTmnZutF4TprVprVkmNkmLutGutIprRusQCRmVPDButKDFmNzDsPLsCSmNk4SDButNDCiyVluEDEQkQuVNTmVkkButLprHprIprIk9fk9DutMutOutPutQCRliaPDButSDFmVsPnDpchKDBliZDDQuVNTzDmoautTprHprVprVk8JprHutUprRutVutWCRixPPRkPzSDCutYutZDELmVzDofSLklYDButcTsPkkCutaprHprIprVk2ZkxTutbutdprRusJCRLPDButfDFqJsPHUsCSsPksdS4KklXDCuuCuuDTLkkDuuAprHprVprIk9ekycuuBuuEprRusJCRsCPRkXzSDCuuGuuHDFofLhRHUSofkmdDBuuKTsCkkEuuIprHprVprIk4QksauuJuuLprRusJCRhndPRlnAzSDCuuNuuODEsCyOhRmVSsCkzcDBuuRTofmobuuPprHprVprVkoEknWuuQuuSprRusQCRkrMPRllGzSDCuuUuuVDEhjT4Xjd_TShjTk5CDBuuYT8ZmocuuWprHprVprVkpFkrLuuXuuZprRusQCR_TPDBuubDDmV8ZiiDT_Tmoduuc4TprVprIkqNprHuudprRprRusQCRlsaPDBuufDD9PyLrfThvKmoeuvAprHprVprVk6HprHuvBprRprRusQCRiKPDBuvDDEvNhkYiG9ISvNkobS9IkvDDCuvGuvHTiKmofuvEprHprVprIklJprHuvFuvIprRusQCRivdPDBuvKDFiKqXOiGnDSiKkvEDBuvNTvNmpDuvLprHprIprVkxRkqTuvMuvOprRutWCRufPDBuvQDFmN1UuLpPnDSmNkwXDBuvTTufmpEuvRprHprVprIk3DkvIuvSuvUprRutWCRlwdPDBuvWDGyR1X1YhkYichTS1Xk0FS1Yk0GSick0KDDuvZuvauvbTuLmpFuvXprHprVprVkoQprHuvYuvcprRusQCRlxFPDBuveDExQpCuLISxQk0SDBuwBTyRmpGuvfprHprVprVk6CprHuwAuwCprRusQCRlwZPDBuwEDE1YuL1ZhHS1YkpQSuLk0ISlekvVDDuwHuwIuwJT1XmpHuwFprHprVprVkpdprHuwGuwKprRutWCRlwbPDBuwMDF1XuLleiemCS1XkqdSuLk0HShkYkqVDDuwPuwQuwRT1YmpIuwNprHprVprVk4DprHuwOuwSprRusQCRlwcPDBuwUDEiKvNuL1ZS1YkqUDBuwXThkYmpJuwVprHprVprVk3JprHuwWuwYprRusQCRihaPDBuwaDGuczCschtahtZzMSsckqGDBuwdTvMmpKuwbprHprVprVk3bprHuwcuweprRusQCRlhRPDBuxADEvMhtZzCzMSvMkqQDBuxDTscmpAuxBihaprVprVkxWprHuxCuxEprRusQCRzaPDBuxGDEhJ9c9dITzampBuxHhvaprVprIknVprHuxIprRprRusQCRhvaPDBuxKDEhJ9dzahvYT9cmpCuxLprHprVprVkpbprHuxMprRprRusQCRliSPDBuxODEucvMzM9VTihbisWuxPprHprVprVklHprHuxQprRprRusQCRIPDBuxSDFiXhNzayOhJSiXk4fShJkmaDCuxVuxWTImpLuxTprHprIprIk5ZkmZuxUuxXprRutWCRhJPDBuxZDE9c9dzaISIksbDBuxcThJmpMuxaprHprVprIkpcprHuxbuxdprRusQCRlxCPDBuxfDDichvfvNDBlxBThwAmpNuyAprHprVprVk4HprHuyBprRuyCusQCRliFPDBuyEDDpI1K3ESpIkoKDBuyHT_bmpOuyFprHprVprVkuUprHuyGuyIprRusQCRiXPDBuyKDEIzaFkNSIk4eSFkmYDCuyNuyOTiXisXuyLprHprVprIknCprHuyMuyPprRutWCRyOPDBuyRDEofIhRmVDDikeluPluOTyOmpPuySprHprIprVk6JkpeuyTprRuyUusQCRhRPDBuyWDELsCKofThRkkGuyXprHprVprIk8XkoSuyYprRprRusJCRlkKPDBuyaDFKhGlLqSOTpOmpQuybprHprVprVk6VkvZuycprRprRusQCRrYPDBuyeDD1UIicTrYisYuyfprHprVprIkybprHuzAprRprRusQCRoaPDBuzCDDwXmVrfSwXkvQDBuzFToampTuzDmVprVprIkuCprHuzEuzGprRusQCRiyDPDBuzIDFicpPnDImVSickmKDBuzLT1UmpUuzJprHprIprVksfprHuzKuzMprRusQCRilQPDBuzODF1UuLpDpChwAS1UkwbSyQk4KSuLk0JDDuzRuzSuzTDBigNTicmpVuzPprHprVprVkoPkyNuzQuzUuzVusQCRinUPDBuzXDDoa3EISoak4JDBuzaTwXmpWuzYprHprVprVksem-SuzZuzbprRusQCRlsZPDBuzdDFrfhkM9PhvK9QTyLmpXuzeprHprVprVk7RkpfuzfprRprRusQCRlsRPDBu0BDFyLhvK9Qrf1UT9PmpYu0CprHprVprVkuKprHu0DprRprRusQCRpPPDBu0FDEpDnDpcmNSnDkmXSpckmWDCu0Iu0JTpPkkHu0GmVprIprIklfprHu0Hu0KprRusJCRh2DPDBu0MDFpPpCmNuLwLSpCk5DDBu0PTpDisZu0NprHprVprVk8QprHu0Ou0QprRutWCRzUPDBu0SDEwLpcpPmNSwLkoFDBu0VTzUmpRu0TmVprVprIkmTprHu0Uu0WprRusQCRwLPDBu0YDEzUpcpPmNSzUkmMDBu0bTwLh_Yu0ZmVprVprIk5SprHu0au0cprRusJCRpcPDBu0eDFnDpPzUwLzDSpPknaDBu1BTpcmpSu0fprHprVprIk9RprHu1Au1CprRusQCR9VPRlmJzSRqBzSDDu1Eu1Fu1GDFqVhTHUIT9VmpZu1HprHprVprIk5TprHu1IprRprRusQCRhTPDBu1KDFKzN1Z9CqJS9Ck0WDBu1NThTmpeu1LprHprVprIkndklLu1Mu1OprRutWCR9CPDBu1QDDhTKsFShTkuBDBu1TT9Cmpfu1RprHprVprIknbprHu1Su1UprRusQCRKPDBu1WDGhG1ZvbpEkakMShGknIDBu1ZTKkkKu1XprHprIprVk2dkldu1Yu1aprRusJCRlxGPDBu1cDEKhTzN1XSzNk5FDBu1fT1ZmqAu1dprHprVprVklaprHu1eu2AprRusQCRl1KPDBu2CDCpEKSpEknZDBu2FTvbmqBu2DprHprVprVk7GprHu2Eu2GprRusQCRlyNPDBu2IDCvbKSvbk1CDBu2LTpEmqCu2JprHprVprVk7CprHu2Ku2MprRusQCRlwEPDBu2ODFuczCvMhGhtaSuck4EDBu2RTzMmqDu2PprHprVprVksJprHu2Qu2SprRusQCRkMPRhvM0ARiyO0ADDu2Uu2Vu2WDFKkalaqXjPSjPkmOSuZkoWShKknNSjdkmQDEu2Zu2au2bu2cDCikUikTTkMmqEu2XprHprIprVkmSk3au2Yu2du2eutWCRjPPDBu3ADEkMKnSmESkMksVDBu3DTjPmpau3BprHprVprVkleksBu3Cu3EprRusQCRkaPRhtb0ADCu3Gu3HDEKkMlLleSqJkqSDBu3KDBliUDEQkQhzQNTkakkIu3IprHprIprVkzXkwdu3Ju3Lu3Mu3NCRyBPDBu3PDEIiGKhNSpIkqOSiGkqDShuCkqCDDu3Su3Tu3UTyBmpbu3QprHprVprIkqAprHu3Ru3VprRusQCRtKPDBu3XDDD9VvMDBi1QTtKkkJu3YprHprVprVk5dkvKu3ZprRu3autQCRhuCPDBu3cDDiGzNyBSyBkqBDBu3fThuCmpcu3dprHprVprVk-KprHu3eu4AprRusQCR9IPDBu4CDDiKpOvNSiKkvFDBu4FT9Impdu4DprHprVprIkoaprHu4Eu4GprRusQCRnDPDBu4IDFpCpPpcjZvESpPkpCSpCkpBDCu4Lu4MTnDmqFu4JprHprIprIk4dprHu4Ku4NprRusQCRlxDPDBu4PDEnDpDyRjZSpDknASnDkyKDCu4Su4TTpCmqIu4QprHprVprVktKprHu4Ru4UprRusQCRvEPDBu4WDDimenDjZTvEisau4XmVprVprIk3UprHu4YprRprRusQCRl1ePDBu4aDEvEnDsPpcTimemqJu4bmVprVprVksIprHu4cprRprRusQCRhNPDBu4eDDIHUSHkzUSUk2HDCu5Bu5CThNmqKu4fprHprVprIk8ckxPu5Au5DprRusQCRHPDBu5FDEUhNLISUkmbShNkyWDCu5Iu5JTHmqLu5GprHprVprIkmJprHu5Hu5KprRutWCRUPDBu5MDEHhNL6VSHknPShNkyXS6VknQDDu5Pu5Qu5RTUmqMu5NprHprVprIkmFprHu5Ou5SprRusQCRiGPDBu5UDFjZ4ZmCkIiKSjZkzDSyBkzEDCu5Xu5YTiGkkLu5VprHprIprIk5VprHu5Wu5ZprRusJCRhKPDBu5bDEnDzDxOkMSkMkmPDBu5eThKmqNu5cprHprIprVk3GkpGu5du5fprRutWCR4ZPDBu6BDDjZiGISjZksPDBu6ET4ZmqGu6CprHprVprVkuQprHu6Du6FprRusQCRjZPDBu6HDF4ZiGnDqXOS4ZksNSiGksODCu6Ku6LTjZmqHu6IprHprIprVkrbprHu6Ju6MprRusQCRiWPDBu6ODDlIsTkISlIkrODBu6RDBljZTiWmqOu6PprHprVprIk0ZprHu6Qu6Su6TusQCRlIPDBu6VDEiWFkNijPSiWkrPDBu6YTlImqSu6WprHprVprIk8IprHu6Xu6ZprRutWCRltaPDBu6bDEyeDlLiWSDknESyekpRDCu6eu6fTsTkkOu6cprHprVprVkzYprHu6du7AprRusJCRlpTPDBu7CDDlIkNicTijPmqTu7DigNprVprIk5aksZu7EprRprRusQCRFPDBu7GDFkNDhGiXlISDkpASkNksHSiXklcDDu7Ju7Ku7LTFmqUu7HprHprVprIk2cprHu7Iu7MprRusQCRwGPDBu7ODFFDlIiXhGSFkpKSDk0dDCu7Ru7STkNisbu7PprHprIprVk8fkzSu7Qu7TprRutWCRhGPDBu7VDEKFxQyQSKknYDBu7YThGmqVu7WprHprVprVkmRprHu7Xu7ZprRusQCRilRPDBu7bDEicxQkNpDSxQk4LSick4MDCu7eu7fTyQmqWu7cprHprVprVk4Bm-Ru7du8AprRusQCRilSPDBu8CDFyRimQyQiXhGSyRk0RSyQknBDCu8Fu8GTxQmqXu8DprHprVprVk3MprHu8Eu8HprRusQCRDPDBu8JDEFkNsTtKSFknDSkNksGSsTknFDDu8Mu8Nu8OTDkkMu8KprHprVprIk8KprHu8Lu8PprRusJCRlwJPDBu8RDEhJ9cxQhvYT9dmqPu8SprHprVprVk5KprHu8TprRprRusQCRlLPDBu8VDGqSsTleieOhGSqSk6ZSOknKSlekvTDDu8Yu8Zu8aDEl4Bl4AinLl4CTlLh_Zu8WprHprVprVkrcprHu8Xu8bu8cusJCRqSPDBu8eDFlLsTieKpOSlLk2aDBu9BDEl3Zl3ai1bl3bTqSkkNu8fprHprVprVkrdprHu9Au9Cu9DutQCRliTPDBu9FDEvMsczMzCThtamqQu9GprHprVprVk4IprHu9HprRprRusQCRl0fPDBu9JDCxQyRTimQmqRu9KilSprVprIk4RprHu9LprRprRusQCRkFPDBu9NDDjdqJLSjdktIDBu9QTkFiscu9O4TprVprIkzNprHu9Pu9RprRusQCR4TPDBu9TDFLjdkFkahTSkakqRDBu9WTqJmqYu9UprHprVprVk9Pk3Hu9Vu9XprRusQCRjdPDBu9ZDEkF4XqJkMSkMklRS4XklPSkFktHDDu9cu9du9eTjdmqZu9a4TprVprIkmGprHu9bu9fprRusQCRljPPDBu-BDELUjdqJSUkrIDBu-ET6Vmqau-CprHprVprIkwQprHu-Du-FprRusQCRljNPDBu-HDEqJLjd_TDBljOTiiDmqbu-IprHprVprVkmeprHu-JprRu-KusQCR4XPDBu-MDDjd8ZhjTSjdklQDBu-PT4Xmqcu-N4TprVprIk5MprHu-Ou-QprRusQCRqVPDBu-SDEzN9V4VhkMTqVmnau-TprHprVprIkwLprHu-UprRprRusQCRlwaPDBu-WDEqVhTK1ZS1Zk3SDBu-ZTzNmnbu-XprHprVprVk7FkpOu-Yu-aprRutWCRlpCPDBu-cDDwXpIqVT3Emncu-dprHprVprVk3FprHu-eprRprRusQCRpIPDBu_ADE_b3E1KyBSyBkqPS_bk6SDCu_Du_ETpImndu_BprHprIprVkwHkmfu_Cu_FprRutWCRlsYPDBu_HDErfyLqVkIThkMmneu_IprHprVprVk1KprHu_JprRprRusQCRucPDBu_LDEzCvMzMihbSzCk3WSzMk3XDCu_Ou_PTucmnfu_MprHprVprIk3fprHu_Nu_QprRusQCRliQPDBu_SDEucscvMzMSucklGDBu_VTzCmoAu_TprHprVprVk6cprHu_Uu_WprRusQCR4VPDBu_YDFkIleiemCODDlkTlkUlkVT4VmoBu_ZprHprVprIktSprHu_aprRu_busQCROPDBu_dDEhHlLmCjZShHknJSlekoeSlLk6bSieknMDEvgAvgBvgCvgDDCh2PlzDTOh_Wu_eprHprVprIk3EprHu_fvgEvgFusJCRmCPDBvgHDEkIleiGOSkIkxAShHkxMSlekxLDDvgKvgLvgMDDhIhoMltETmCh_XvgIprHprIprVkwBprHvgJvgNvgOusJCRkIPDBvgQDFmC9Qrf4ViWSmCkxNSiekoCDCvgTvgUDEibhoJ9RikJTkImoCvgRprHprIprVk0DprHvgSvgVvgWusQCRlsSPDBvgYDEkIrf9PyLT9QmoDvgZprHprVprVk4CprHvgaprRprRusQCRlsTPDBvgcDEyLhkM9Q9PTrfmoEvgdprHprVprVk3RprHvgeprRprRusQCRlePDBvhADFiekakI1YjCSiekoBShHkodSOkocSlLkvSSmCkofS1XkvRDGvhDvhEvhFvhGvhHvhIDDnRixNlpXTlekjXvhBprHprVprVkuJprHvhCvhJvhKusJCRiePDBvhMDFleqSlLkI4VSlekvUSkIkxBSOkoADDvhPvhQvhRDCl2Ji1LTiekjYvhNprHprVprIk0EprHvhOvhSvhTusJCRlwIPDBvhVDEhJ9c9dOThvYmoFvhWhvaprVprVk3KprHvhXprRprRusQCRh1fPDBvhZDEqXlahKkMSqXkzRSlakqfDCvhcvhdTxOmoGvhaprHprVprVkoMm-QvhbvheprRusQCRihePDBviADElaxOkMjZSlakqeSxOkrBDCviDviETqXmoIviBprHprIprVkyCprHviCviFprRutWCRlaPDBviHDFqXkMmEsFxOSqXkoNSxOklWDCviKviLTlamoJviIprHprVprVktYprHviJviMprRutWCRsFPDBviODF9CmEnSpKoISmEk1RSnSk1GSpKk0fSoIklSDEviRviSviTviUDClyLlyMTsFmoKviPprHprVprVk2GprHviQviVviWusQCRoIPDBviYDEhjRjCkMsFShjRklTSjCknHSsFklUDDvibvicvidToImoLviZprHprVprVknUkpNviavieprRusQCRlkWPDBvjADEoIKjChGSoIklbDBvjDThjRmoMvjBprHprVprVknTk3cvjCvjEprRusQCRjCPDBvjGDEoIleIHSoIknGDBvjJDChwGlyUTjCisUvjHprHprVprIk2SkzVvjIvjKvjLusQCRmEPDBvjNDFnSsFpKlakMSnSkoOSsFk1SSpKk1TDDvjQvjRvjSDCi0Mi0NTmEmoNvjOprHprVprVkpJprHvjPvjTvjUusQCRnSPDBvjWDEmEsFpKoISmEk1HSsFk1ISpKk1FDDvjZvjavjbDCi0DlyaTnSisVvjXprHprVprIkwVk6XvjYvjcvjdusQCRpKPDBvjfDEmEnSsFkMSsFk2DSnSk2BSmEk2CDDvkCvkDvkEDClzalzbTpKmoHvkAprHprVprIk3eknOvkBvkFvkGusQCRhHPDBvkIDGuYyeuZnX2ZOSlekoXSOkoYSmCkoVDDvkLvkMvkNDChzXlgDThHmoOvkJprHprIprVkuLprHvkKvkOvkPutWCRliBPDBvkRDEhvGhHuG1UShvGklNDBvkUThtWmoVvkSprHprVprVk2OprHvkTvkVprRusQCRlqdPDBvkXDEhtWhHuGyfShtWkvGDBvkaThvGmoWvkYprHprVprVk2NprHvkZvkbprRusQCRigcPDBvkdDEhH4Lzb4KS4LkmcDBvlADCivFk_fT2ZmoXvkeprHprVprVk3QprHvkfvlBvlCusQCRlgAPDBvlEDEhHuY4LuGSuYk5JS4Lk5IDCvlHvlITzbmoYvlFprHprVprVk8LprHvlGvlJprRusQCRk_ePDBvlLDEhH2ZzbyfS2ZkmUSzbk4cDCvlOvlPT4LmoZvlMprHprVprVk5UprHvlNvlQprRusQCRk_bPDBvlSDFhHyeuZzbKSzbk3YSyekrGSuZkrEDDvlVvlWvlXDBk_cTuYkjevlTprHprVprVk5cprHvlUvlYvlZusJCRk_dPDBvlbDEuYuZsTnXSuZktBSsTkyJSuYktDDDvlevlfvmATyekjfvlcprHprVprVk2bprHvldvmBprRusJCRn7APDBvmDDFyeuYhtPkMkaSkMkmASyektCShtPktTSuYkrFDEvmGvmHvmIvmJDBigbTuZkkAvmEprHprVprVkzJprHvmFvmKvmLusJCRk_aPDBvmNDEuZhHyf4KSuZktUDBvmQThtPmoPvmOprHprVprVk3LprHvmPvmRprRusQCRk_ZPDBvmTDDuGhH2ZSuGk3TSLk3NDCvmWvmXT4KmoQvmUprHprVprVk-CprHvmVvmYprRusQCRuGPDBvmaDE4KhHnX9ES4Kk3ODBvmdTuGmoRvmbprHprVprVk3VprHvmcvmeprRusQCR9EPDBvnADDuGyf5HS5HkmEDBvnDT9EmoSvnBhHprVprIkmIprHvnCvnEprRusQCRlgBPDBvnGDEnX5QhH4LTyfkjcvnHprHprVprVk5XprHvnIprRprRusJCRnXPDBvnKDEyfhHuG5QS5Qk3PShvfkoZDCvnNvnOTnXmoTvnLprHprVprVk2YprHvnMvnPprRusQCRl2GPDBvnRDDyfnX5HSnXkneS5HknfDCvnUvnVT5QkjdvnShHprVprVklMprHvnTvnWprRusJCR5HPDBvnYDEyf9E5QnXS9EkpES5QkpDDCvnbvncT5HmoUvnZhHprVprIkmDprHvnavndprRusQCDkKusKusRusXusdutDutJutRutXuteuuFuuMuuTuuauueuvCuvJuvPuvVuvduwDuwLuwTuwZuwfuxFuxJuxNuxRuxYuxeuyDuyJuyQuyVuyZuyduzBuzHuzNuzWuzcu0Au0Eu0Lu0Ru0Xu0du1Du1Ju1Pu1Vu1bu2Bu2Hu2Nu2Tu2fu3Fu3Ou3Wu3bu4Bu4Hu4Ou4Vu4Zu4du5Eu5Lu5Tu5au6Au6Gu6Nu6Uu6au7Bu7Fu7Nu7Uu7au8Bu8Iu8Qu8Uu8du9Eu9Iu9Mu9Su9Yu-Au-Gu-Lu-Ru-Vu-bu-fu_Gu_Ku_Ru_Xu_cvgGvgPvgXvgbvgfvhLvhUvhYvhfviGviNviXvifvjFvjMvjVvjevkHvkQvkWvkcvlDvlKvlRvlavmCvmMvmSvmZvmfvnFvnJvnQvnXvneUo4KmVzaIrYKZljWLqV4VhVhHDDhifhnENVmlFjGljMk4ZvoBCVmlGhahakyevoBCVmlHoQlmIkxevoBCVmlIiNlvZklZvoBCVmlJiKiKklOvoBCVmlKhMlmUkySvoBCVmlLoFlySkncvoBCDHvoCvoDvoEvoFvoGvoHvoIQprRvnfvoAvoJDBkQTmNisSusEprHprIprVk4VkvHusFusIprRvoLBDCQNThvfprHusMprHprVprVknXk-BusNusPprRvoNET5DprHusTprHprVprIkuHprHusUusWprRvoNET1KprHusZprHprVprIkxOkvbusauscprRvoNEThtZprHutBprHprVprVk-Ak9cutCprRprRvoNEThjTprHutF4TprVprVkmNkmLutGutIprRvoNETmVh_VutLprHprIprIk9fk9DutMutOutPvoLBTzDprHutTprHprVprVk8JprHutUprRutVvoNETsPisTutaprHprIprVk2ZkxTutbutdprRvoLBTLiscuuAprHprVprIk9ekycuuBuuEprRvoLBTsCkjSuuIprHprVprIk4QksauuJuuLprRvoLBTofprHuuPprHprVprVkoEknWuuQuuSprRvoNET8ZprHuuWprHprVprVkpFkrLuuXuuZprRvoNET_TprHuuc4TprVprIkqNprHuudprRprRvoNEThvKprHuvAprHprVprVk6HprHuvBprRprRvoNETiKprHuvEprHprVprIklJprHuvFuvIprRvoNETvNprHuvLprHprIprVkxRkqTuvMuvOprRvoNETufprHuvRprHprVprIk3DkvIuvSuvUprRvoNETuLprHuvXprHprVprVkoQprHuvYuvcprRvoNETyRprHuvfprHprVprVk6CprHuwAuwCprRvoNET1XprHuwFprHprVprVkpdprHuwGuwKprRvoNET1YprHuwNprHprVprVk4DprHuwOuwSprRvoNEThkYprHuwVprHprVprVk3JprHuwWuwYprRvoNETvMprHuwbprHprVprVk3bprHuwcuweprRvoNETscprHuxBihaprVprVkxWprHuxCuxEprRvoNETzaprHuxHhvaprVprIknVprHuxIprRprRvoNET9cprHuxLprHprVprVkpbprHuxMprRprRvoNETihbprHuxPprHprVprVklHprHuxQprRprRvoNETIprHuxTprHprIprIk5ZkmZuxUuxXprRvoNEThJprHuxaprHprVprIkpcprHuxbuxdprRvoNEThwAprHuyAprHprVprVk4HprHuyBprRuyCvoNET_bprHuyFprHprVprVkuUprHuyGuyIprRvoNETiXprHuyLprHprVprIknCprHuyMuyPprRvoNETyOprHuySprHprIprVk6JkpeuyTprRuyUvoNEThRisWuyXprHprVprIk8XkoSuyYprRprRvoLBTpOprHuybprHprVprVk6VkvZuycprRprRvoNETrYprHuyfprHprVprIkybprHuzAprRprRvoNEToaprHuzDmVprVprIkuCprHuzEuzGprRvoNET1UprHuzJprHprIprVksfprHuzKuzMprRvoNETicprHuzPprHprVprVkoPkyNuzQuzUuzVvoNETwXprHuzYprHprVprVksekueuzZuzbprRvoNETyLprHuzeprHprVprVk7RkpfuzfprRprRvoNET9PprHu0CprHprVprVkuKprHu0DprRprRvoNETpPisXu0GmVprIprIklfprHu0Hu0KprRvoLBTpDprHu0NprHprVprVk8QprHu0Ou0QprRvoNETzUprHu0TmVprVprIkmTprHu0Uu0WprRvoNETwLkkFu0ZmVprVprIk5SprHu0au0cprRvoLBTpcprHu0fprHprVprIk9RprHu1Au1CprRvoNET9VprHu1HprHprVprIk5TprHu1IprRprRvoNEThTprHu1LprHprVprIkndklLu1Mu1OprRvoNET9CprHu1RprHprVprIknbprHu1Su1UprRvoNETKisYu1XprHprIprVk2dkldu1Yu1aprRvoLBT1ZprHu1dprHprVprVklaprHu1eu2AprRvoNETvbprHu2DprHprVprVk7GprHu2Eu2GprRvoNETpEprHu2JprHprVprVk7CprHu2Ku2MprRvoNETzMprHu2PprHprVprVksJprHu2Qu2SprRvoNETkMprHu2XprHprIprVkmSk3au2Yu2du2evoNETjPprHu3BprHprVprVkleksBu3Cu3EprRvoNETkaisZu3IprHprIprVkzXkwdu3Ju3Lu3MvoLBTyBprHu3QprHprVprIkqAprHu3Ru3VprRvoNETtKh_Yu3YprHprVprVk5dkvKu3ZprRu3avoLBThuCprHu3dprHprVprVk-KprHu3eu4AprRvoNET9IprHu4DprHprVprIkoaprHu4Eu4GprRvoNETnDprHu4JprHprIprIk4dprHu4Ku4NprRvoNETpCprHu4QprHprVprVktKprHu4Ru4UprRvoNETvEprHu4XmVprVprIk3UprHu4YprRprRvoNETimeprHu4bmVprVprVksIprHu4cprRprRvoNEThNprHu4fprHprVprIk8ckxPu5Au5DprRvoNETHprHu5GprHprVprIkmJprHu5Hu5KprRvoNETUprHu5NprHprVprIkmFprHu5Ou5SprRvoNETiGisau5VprHprIprIk5VprHu5Wu5ZprRvoLBThKprHu5cprHprIprVk3GkpGu5du5fprRvoNET4ZprHu6CprHprVprVkuQprHu6Du6FprRvoNETjZprHu6IprHprIprVkrbprHu6Ju6MprRvoNETiWprHu6PprHprVprIk0ZprHu6Qu6Su6TvoNETlIprHu6WprHprVprIk8IprHu6Xu6ZprRvoNETsTisbu6cprHprVprVkzYprHu6du7AprRvoLBTijPprHu7DigNprVprIk5aksZu7EprRprRvoNETFprHu7HprHprVprIk2cprHu7Iu7MprRvoNETkNprHu7PprHprIprVk8fkzSu7Qu7TprRvoNEThGprHu7WprHprVprVkmRprHu7Xu7ZprRvoNETyQprHu7cprHprVprVk4Bm-Bu7du8AprRvoNETxQprHu8DprHprVprVk3MprHu8Eu8HprRvoNETDh_Zu8KprHprVprIk8KprHu8Lu8PprRvoLBT9dprHu8SprHprVprVk5KprHu8TprRprRvoNETlLkjUu8WprHprVprVkrcprHu8Xu8bu8cvoLBTqSkjWu8fprHprVprVkrdprHu9Au9Cu9DvoLBThtaprHu9GprHprVprVk4IprHu9HprRprRvoNETimQprHu9KilSprVprIk4RprHu9LprRprRvoNETkFprHu9O4TprVprIkzNprHu9Pu9RprRvoNETqJprHu9UprHprVprVk9Pk3Hu9Vu9XprRvoNETjdprHu9a4TprVprIkmGprHu9bu9fprRvoNET6VprHu-CprHprVprIkwQprHu-Du-FprRvoNETiiDprHu-IprHprVprVkmeprHu-JprRu-KvoNET4XprHu-N4TprVprIk5MprHu-Ou-QprRvoNETqVprHu-TprHprVprIkwLprHu-UprRprRvoNETzNprHu-XprHprVprVk7FkpOu-Yu-aprRvoNET3EprHu-dprHprVprVk3FprHu-eprRprRvoNETpIprHu_BprHprIprVkwHkmfu_Cu_FprRvoNEThkMprHu_IprHprVprVk1KprHu_JprRprRvoNETucprHu_MprHprVprIk3fprHu_Nu_QprRvoNETzCprHu_TprHprVprVk6cprHu_Uu_WprRvoNET4VprHu_ZprHprVprIktSprHu_aprRu_bvoNETOh_Wu_eprHprVprIk3EprHu_fvgEvgFvoLBTmCh_XvgIprHprIprVkwBprHvgJvgNvgOvoLBTkIprHvgRprHprIprVk0DprHvgSvgVvgWvoNET9QprHvgZprHprVprVk4CprHvgaprRprRvoNETrfprHvgdprHprVprVk3RprHvgeprRprRvoNETlekjTvhBprHprVprVkuJprHvhCvhJvhKvoLBTiekjVvhNprHprVprIk0EprHvhOvhSvhTvoLBThvYprHvhWhvaprVprVk3KprHvhXprRprRvoNETxOprHvhaprHprVprVkoMm-DvhbvheprRvoNETqXprHviBprHprIprVkyCprHviCviFprRvoNETlaprHviIprHprVprVktYprHviJviMprRvoNETsFprHviPprHprVprVk2GprHviQviVviWvoNEToIprHviZprHprVprVknUkpNviavieprRvoNEThjRprHvjBprHprVprVknTk3cvjCvjEprRvoNETjCprHvjHprHprVprIk2SkzVvjIvjKvjLvoNETmEprHvjOprHprVprVkpJprHvjPvjTvjUvoNETnSprHvjXprHprVprIkwVk6XvjYvjcvjdvoNETpKprHvkAprHprVprIk3eknOvkBvkFvkGvoNEThHprHvkJprHprIprVkuLprHvkKvkOvkPvoNEThtWprHvkSprHprVprVk2OprHvkTvkVprRvoNEThvGprHvkYprHprVprVk2NprHvkZvkbprRvoNET2ZprHvkeprHprVprVk3QprHvkfvlBvlCvoNETzbprHvlFprHprVprVk8LprHvlGvlJprRvoNET4LprHvlMprHprVprVk5UprHvlNvlQprRvoNETuYkjZvlTprHprVprVk5cprHvlUvlYvlZvoLBTyekjavlcprHprVprVk2bprHvldvmBprRvoLBRigbPDBvsOTuZkjbvsPprHprVprVkzJprHvmFvmKvmLvoLBThtPprHvmOprHprVprVk3LprHvmPvmRprRvoNET4KprHvmUprHprVprVk-CprHvmVvmYprRvoNETuGprHvmbprHprVprVk3VprHvmcvmeprRvoNET9EprHvnBhHprVprIkmIprHvnCvnEprRvoNETyfisUvnHprHprVprVk5XprHvnIprRprRvoLBTnXprHvnLprHprVprVk2YprHvnMvnPprRvoNET5QisVvnShHprVprVklMprHvnTvnWprRvoLBT5HprHvnZhHprVprIkmDprHvnavndprRvoNEDkKvoMvoOvoPvoQvoRvoSvoTvoUvoVvoWvoXvoYvoZvoavobvocvodvoevofvpAvpBvpCvpDvpEvpFvpGvpHvpIvpJvpKvpLvpMvpNvpOvpPvpQvpRvpSvpTvpUvpVvpWvpXvpYvpZvpavpbvpcvpdvpevpfvqAvqBvqCvqDvqEvqFvqGvqHvqIvqJvqKvqLvqMvqNvqOvqPvqQvqRvqSvqTvqUvqVvqWvqXvqYvqZvqavqbvqcvqdvqevqfvrAvrBvrCvrDvrEvrFvrGvrHvrIvrJvrKvrLvrMvrNvrOvrPvrQvrRvrSvrTvrUvrVvrWvrXvrYvrZvravrbvrcvrdvrevrfvsAvsBvsCvsDvsEvsFvsGvsHvsIvsJvsKvsLvsMvsNvsQvsRvsSvsTvsUvsVvsWvsXvsYWo4Jn4NrYKZljWL4VhHDChnDNVprHjGljMk4ZvsbEVprHhahakyevsbEVprHoQlmIkxevsbEVprHiNlvZklZvsbEVprHiKiKklOvsbEVprHhMlmUkySvsbEVprHoFlySkncvsbEDHvscvsdvsevsfvtAvtBvtCQprRvsZvsavtDDCAMM_FprHnqFprVnwTprRprRprRp-Jq9JvtFBDDicIpEM2TprHiuDprVntRprRprRprRvtHq9JvtFBDFl-LorLiiLl6Ul6TDHlZl6Dl6CmkOmDyKvTDCvtJvtKDCl8RmhTDFmDyKh1IvTyNDFlZfF0HjIDDvtMvtNvtODCoZkRDCiMiEDEhWmDyKhADEp9EvtQvtRvtSDDvtLvtPvtTOFoiLprHOFpmVprHDCvtVvtWDDicpEmVMkkPprHprHprInsWvtUprRvtXvtYq9JvtFCDFioTipeiqCl7YirVDIlQi1JhkSfch0c1ClrDDCvtavtbDEl8dmhEl_LmhDDFcflQqZ8dDD2DlZhADDvtdvtevtfDDjzAjzUmhBDEi8bmFufrVDCvuBvuCDDvtcvuAvuDNYo0InxJvuEvtFBDCsZhxfDHjXhzWqMmbkLhgPihQDDqhMvuGvuHDDsZ-ShrBDFopOooTqZsDqRDHjXqMpmZiwGtUhvRhIDEvuJqhGvuKvuLDDhrBmiFmiEDGfThBpWjXhSDCvuNvuODDvuIvuMvuPNbo_cnkIvuQvtFBDBsZDIhwP0FhvChufh3NhnXh6dyHDCvuSvuTDFhqfhmFhrAh-djzJDJ0P0F4SmFijJkb8fjEhNDCvuVvuWDCvuUvuXNhLi0Wn3AvuYvtFBDDvuFvuRvuZDDIhKicMisdprHprHprInkLprRvuaprRvubqjbvtFCDE7dkOkW3cDFsZ-Sl8Zxc3TDGjIidlKkR-cnFDDvudvuevufDCsZ-SDCrVjXDEhWjDtZsSDEvvBp_UvvCvvDDCvvAvvENYiven3dvvFvtFBDDsZ-S2DDFjAldjVuOmKDFjBqfiYwRhnKDErVmFiEIDEvvHvvIvvJvvKDDjBiYpGDDrVhImFDEvvBqgOvvMvvNDCvvLvvONbizNnlNvvPvtFBDEsZ3T7d2HDHh7YhqYltApUinJiwOn8FDFhVibqWpH1MDDvvRvvSvvTDDsZxcmhMDDhVibteDCnFhodDEiVZkGiTDEvvVvvWvvXvvYDEmkTl9MmkSisIDCibhVDCiJqWDDIiyBjQDEvvavvbvvcvvdDDvvUvvZvveNhLoganuBvvfvtFBDEsZ3T-SxcDGhoJikJkIhI7dkODFhSiPjOlKnGDDvwBvwCvwDDE3TjzKmhCmgfDFhIjeTOiDDCvwFvwGDCvwEvwHNiHppUm4dvwIvtFBDEvO0MqQ0PDEnNjcmDh7BDGiElVnciZIVDEqjPvwKvwLvwMDBDDExcl6e-SsZDHnclViZiElOlCooJDDvwOvwPvwQDDlEqQvODFiFvRoenNjcDEoCImWKDEvwOvwSvwTvwUDDvwNvwRvwVNjMizMnzHvwWvtFBDFvvGvvQvwAvwJvwXODo6TjMDBvwZDFImCkIjZDMiseprHprHprImtQprRvwYvwavwbqjbvtFCDEsZ2Ii6XVDEalGhBTDDjT5biMDEvwdr7IvwevwfDBvxADFifrP7b4Q3GDC2DhmFDDr7IvxCvxDDBvxENYokMntWvxFvtFBDD2IsZ2DDEifrP7b4QDDhAHnJDEr7IvxHvxIvxJDBvxKNbokLntVvxLvtFBDD2DsZ2IDElfiDapkPDEmDuSvTyKDEqwAvxNvxOvxPDDqT-Pl7ADDalGjCDDvxRvxSvxNDCvxQvxTNhLpjZnvWvxUvtFBDDvxGvxMvxVDDIicscMisfprHprHprInkfvxBvxWprRvxXq9JvtFCDFpYvchxGioSl7VDGjXhIhHhvRhgchCDCvxZvxaDDwdirA-bDGpYvchRkXsCkTDCvxcvxdDCpYvcDEhKqZhgP_YDEjXhIqMhHDDvxfvyAvyBDDvxbvxevyCOFo8AprHDBvyEDFyOIofhRhKMh_aprHprHprIn3fvyDprRvyFvyGp6BvtFCDFmjAmjel7QohJmjdDGhK5CjTjFiD7ADCvyIvyJDHhOl1Dh2ShnaolFl6KrZDClAlRDGVX2GhlVhKDDDvyLvyMvyNDEhOrZl1Dh2SDCyTilZDFiRmGl3RhDjCDDvyPvyQvyRDDvyKvyOvySOFo6FprHODpiGprHDCvyUvyVDEqSiXDhKMkkQprHprHprInzOvyTprRvyWvyXqzSvtFCDDFDkNM0ZprHksFprVn1BprRprRprRvyZqjbvtFBDIhhTl8AoOi1Chnfhvemb7VDDqqNq0PvybDFigUnawLhlHzUDDqqNq0PvydDCvycvyeNYizGnpCvyfvtFBDFh-Zj_Kj_OirZmjWDIkbjIiUiyZkRtOpQnKDCvzBvzCDEh-ZirZj_OmhKDEhnfhve7VmbDCvzEvzFDCvzDvzGNb7DmtJvzHvtFBDDDxa5RDFh7BirXmbhnfhveDDrpPvzJvzKDDiXmWDDE7VmbhnfhveDFojalEjJoxQiFDDvzMvzNvzODCvzLvzPNhLiwFn2KvzQvtFBDFpAxa5RoXmkcDGtJsIIiFmFhwSDDvzSvzNvzTDEFpAxaoXDDhEsScDDmAoEl7WDEvzVvzWvzXvuSDCvzUvzYNiHtZn2JvzZvtFBDF-firWl7el8I6YDImb7VhnfjJmDyKiElVDCvzbvzcDDFDiXDEjJiazfn8dDHhrLinel6dlrNyKh1IvTDDvzevzfv0ADCvzdv0BNjMowCn0Sv0CvtFBDFvzAvzIvzRvzav0DOFpqfYOFo6RhLODo9ShLOFpqaiHOFo3UjMDFv0Fv0Gv0Hv0Iv0JDFFDiXyQkNMhzBprHkYprImsfprRv0Ev0Kv0Lq9JvtFCDFhnfi1Ehve7VmbDB7DDDiXpAxaDErrEv0Nv0Ov0PDBv0QDEpQivBivAqYDD2Dh-ZirZDHhAHeuKoJzQhODDv0Sv0Tv0UDEhgDiqJiqKipGDEwFi0Sh0AKDGue1a9fivJi0fqaDDv0Wv0Xv0YDCv0Vv0ZNYpgWn2Vv0avtFBDBiXDBmWDDjydj8Ll-TDD7NlQhgLDEv0cv0dv0ev0fDCmWiXDEjzAjzUl7XmgdDFi8bmFufrVmWDDv1Bv1Cv1DDEjydj8LmjBmgcDGlQhwDiueigXiUfDF-Zh-Zj_KVXDDv1Fv1Gv1HDDv1Av1Ev1INbo6Sn2Xv1JvtFBDG0FhvChwPhufo9eh6dDCvuSv1LDFhqfhmFhrAjzJh-dDI0P8fkbijJ0F4SmFlkYDCv1Nv1ODCv1Mv1PNhLosSm6fv1QvtFBDDv0bv1Kv1ROFooYprHDBv1TDEyQiciXIMhzCprHk0OprInhEv0Rv1Sv1Uv1Vq9JvtFCDBhhFDEhAHiwZinHDHiU7N5BnPmGivXl0CDDv1Xv1Yv1ZDBv1aDC2GhhYDGmTplLhxVhoC_BhhFDCv1cv1dDCl8HmhHDEhoChxV_BhhFDCv1fv2ADEhxVhoCmT_BDCv2Cv1XDDv1ev2Bv2DNYoiYmtNv2EvtFBDGhGmZi5NhjIonThtNDCv2Gv1XDDmhIl8JmZDDoMh0P-fDF7NiUlP9Z5BDDv2Iv2Jv2KDCv2Hv2LNbo6bm3Pv2MvtFBDDuKiCocDEwOrNloSoJDEoMh0PlsO-fDDiaiX7NDEv2Ov2Pv2Qv2RDDuKiCwODEpAhGiXh0aDDv2Tv2Uv1XDCv2Sv2VNhLoxLngfv2WvtFBDDienRjeDFiXjFnZpAkEDDv2Yv2Zv1XDBv2aNiHn-Xm0Dv2bvtFBDC1RivVDFpAkbKiXhFDDhhF_BhxVDDv2dv2ev2fDBv3ANjMvUm6Zv3BvtFBDD1crTnSDFjFiXkdnUiRDChhF_BDDv3Dv3Ev3FDBv3GNnHuNm6Xv3HvtFBDGv2Fv2Nv2Xv2cv3Cv3IOFoiWprHDBv3KDFFhGHkapEMitAprHnjNprInnTv1bv3Jv3Lv3Mq-DvtFCDChDoGDCaODGh1a8QjRuJjQhgBDErrEv3Ov3Pv3QDE9WhY0ThvQDEFhnSmGmWDExUiZlVlCDD9OjUpZDEv3Sv3Tv3Uv3VDCv3Rv3WDEa-dkBtdDCjT5bDGzLtajChWhmQoJDErrJv3Yv3Zv3aDD8Q4Y7RDDOjCoUDErrEv3cv3Yv3dDDhClGhgBDCatGDErrEv3frrFv4ADClO4YDEoJtazLjCDErrEv4CrrGv4DDEv3bv3ev4Bv4ENYxAntdv4FvtFBDDFiXmWDDOhZo8WDIpZhdjarejUkdhnTkSDHiRoGhbahrbsShDDEv4Hv4Iv4Jv4KDEh0SiRoGhDDCOaDGiubjRo9Dhkcn5Ph1aDErrEv4Mv4Nv4ODCv4Lv4PNbo-HnmIv4QvtFBDFmiDh4Rl8MisGn-IDGiU0PDhDnPlKDDv4Sv4Hv4TDCFmWDIfijEh0dpX5FmTpkVhlCDDv4Vrtev4WDBhiRDFOahDtGlKDDrrEv4Yv4ZDDv4Uv4Xv4aNhLi1fnqbv4bvtFBDEFiXmWmGDFjBk-RoJiiItaDJhmEwY3PpVjYjKmKxIwWDDv4dv4ev4fDBv5ANiHigdnlOv5BvtFBDD9Nizao8YDCv4Vv5DDFh5UhxOkgXmkHl_IDIid3CrenPzdhwMhlCoDDCv5Fv5GDGxLikRiyPovMovKh1BDIhwMhlCiwAiuZ3Cid-Jn4DDDrrEv5Iv5JDDv5Ev5Hv5KNjMizanlAv5LvtFBDEh6CjjBjjKl8aDHflQjXhIlKoJhbDCv5Nv5ODFhf1S6fpaioXDGlQlThIhbiRjXDDoJFmGDEv5Qp6Fv5Rv5SDCv5Pv5TNnHo3MnuMv5UvtFBDGwElgHnfkUtH0NDGxJ5E6X1GhodogcDDrqWv5Wv5XDCwElgHDFiWqEoMFojVDGuHjaiexJlyAhodDDv5Zv5av5bDCv5Yv5cNtBizSnmFv5dvtFBDF9Wl1chvQijUmkWDFFmGhnSmWtcDK5F7PlC6W-LkUh2bnG0fhgADDv5fv6Av6BDBv6CN4eohdmtCv6DvtFBDIv4Gv4Rv4cv5Cv5Mv5Vv5ev6EOFo6AprHDBv6GDEFOkNDMhzDprHkqYprInlYv3Xv6Fv6Hv6IqjbvtFCDBl5MDE9Ol-OjUpZDDv6Kv3Uv6LDGsHtHrHzTl6SpGDFhofnfhjSoiQfDDv6Kv6Nv6ODIhqchxdl9HsdhuSopPn5Tl9IDFDnfpGtHqADCv6Qv6RDFqWsbigVlmKolDDI9Nl9TosFkBpkKohGl_NmgCDDvwOv6Tv6UDEv6Mv6Pv6Sv6VOFo6CprHODn5FprHDCv6Xv6YDEDsTkNtKMh_bprHitZprInpRv6WprRv6Zv6aq-DvtFCM_GprHkwaprVn2GprRprRprRqjdqkBvtFBDGiAvS_dhuJhwHjWDEwK5P0So0GDELmDnChlGDEqkDv6dv6ev6fDBv7ANY9UnoMv7BvtFBDHkRakBzLjIhjDtGDDqkDqqNv7DDBv7ENbpPnyQv7FvtFBDDkDjSmhQDG-ch-CkRjIamXDDqkDv7Hv7IDBv7JNhLlYnyTv7KvtFBDBvfDGnOhjchgHhze2YogTDIhdjUjakdinGkZlcmIDDv7Mv7Nv7ODDOThBDCkCmJDB2DDEqkDv7Qv7Rv7SDCv7Pv7TNiHo_TnySv7UvtFBDFjAlduO6ejVDDiYqf9DDDqkDv7Wv7XDCj4TldDBjBDEjDsSmJwRDEqkDv7Zv7av7bDCv7Yv7cNjMxTnyOv7dvtFBDFv7Cv7Gv7Lv7Vv7eDEmNpDpCufM6CprHkwWprInzBprRv7fprRv8AqwHvtFBDELkHnJhQDHcvHfmBvJoWmLDEqkDv8Cp9Lv8DDEvHmBvJcDDmDnChlGDEv8Cp9Lv8Fv8GDCv8Ev8HDELmNKpEM6DprHigBprInycv8IprRprRv8JqqIvtFBDDmHhiFhiIDGwLzUrAi1Gj1Ul7MDCv8Lv8MDFhmRhkRigUjLhlHDIeuKiYkV7JoJiJpgODG5MnJhAkHLlrZDEqqNv8Ov8Pv8QDCv8Nv8RNYiwfn3av8SvtFBDDnaizEh3LDFrDnNKmDhfDGhWiEVXiJhrbDEqkav8Uv8Vv8WDBv8XNbo6fnyCv8YvtFBDEhgGhjHqKh1PDDqkaq0Pv8aDEjIkR-cimMDCjSkDDEmkahgGhjHODEqkav8cv8dv8eDCv8bv8fNhLixBm6Av9AvtFBDHiAmkBpViiI5I7IxfDKvHrOjYjKmK6aiwXi2JhlJolBDDqkav9Cv9DDBv9ENiHixXnuKv9FvtFBDDmHmjRhiPDEOThBoGDHkChdjUjakdhvTmJDDv9Hv9Iv9JDEhpAh2PilY7MDCqqNv9LDCv9Kv9MNjMpkGntbv9NvtFBDFv8Tv8Zv9Bv9Gv9OOFh2DprHDBv9QDEpDmNpCjZDBhaMwBprHk0TprImtFprRv9Pv9Rv9Sv9TvtFBDCyRpCDChaiNMitBprHhieprVm6BprRprRprRv9Vv9WvtFBDFjeiQkGkWilTDCqzbv9YDGpTuJmbkJIsMDGi0YjIkRidn8OhtUDDqzbv9av9bDEnKzd6TqKDCqzbv9dDDv9Zv9cv9eOFo8DprHDBv-ADDpCpDmNMitCprHk0PprIn2Zv9fprRv-Bv-CtvavtFBDBjFDDVXWDEiTjAqOjLDDv-Ev-Fv-GDDzVmhPmhLDGiTIjAhCjUhdDCv-Iv-JDCv-Hv-KNYovRnxEv-LvtFBDFhDhoZi0BlsWikKDGrHmgTwUifikF3GDDv-Nv7Sv-ODBv-PNbrHnqcv-QvtFBDCv-Mv-RDDyRicpCMh_cprHk0MprInxeprRv-SprRv-Tq6SvtFBDCmNufMkkRprHk1MprVn3GprRprRprRv-VqwHvtFBDGiqRiqQiyUhhZhyGh2EDEprGjIF0PDCv-Xv-YDDjb8WhoTDFjIFkbidiADFlZuJ5KvVmKDEqtRv-av-bv-cDEixMn7Ti1U8YDGhThFhBnRjChHDHlZqbuJjbiDiyBjKDDv-ev-fv_ADDv-Zv-dv_BOFokFprHDBv_DDDmNufmVMitDprHk1LprInlLv_CprRv_Ev_FqwHvtFBDBinWDFuXh1YhgBxLhkKDCv_Hv_IDBv_JDEFoOIiXDFjDiqDkRiEhCDDv_Hv_Lv_MDBv_NNYo6VniAv_OvtFBDEiDjWhvX1MDEnMhWiFiJDDv_Hv_Qv_RDBv_SNbo-cnhIv_TvtFBDDnArXxHDFmDKjYjKhlJDDv_Hv_Vv_WDBv_XNhLpicnrLv_YvtFBDDv_Pv_Uv_ZDDmNicjZMh_dprHkwZprInnUv_Kv_aprRv_bv9TvtFCDHhmLmjDirBhmOyMpV-WDFVhTIjWiADCv_dv_eDCiAjWDFuasQtApVihMDEoPlFpTmbDEVhWhTjaDEwgAwgBwgCwgDDCv_fwgEDDufjZlIMitEprHhtCprInoNwgFprRprRwgGq8PvtFBDDOmNicMkkSprH_QprVmyeprRprRprRwgItvavtFBDDiOhiMmhNDIhdjUkAkdmkGnUkStUDCwgKwgLDEtYvaDiDDHlVsHlCkBaiZiEDDtwFwgNwgODDkCmJjZDFhBTOixVjfDDtwFwgQwgRDDwgMwgPwgSOFo6DprHODh1SprHDCwgUwgVDEOmNjZpDMitFprHkYprInyBwgTprRwgWwgXtvavtFBDFkFsW0WlvHmLDCv7MwgZDBwgaNYlsJn2IwgbvtFBDCnblxbDCv7MwgdDBwgeNbn_Wm6bwgfvtFBDHhpMnIsEixC-TmhShwdDCv7MwhBDBwhCNhLn7NnzbwhDvtFBDChHleDFZqNqPubhgbDDv7MwhFwhGDBwhHNiHn7Cn0QwhIvtFBDEsZ3TjzK-SDH7diGkIiramCkO8fDDv7MwhKwhLDBwhMNjMo6Um7FwhNvtFBDCHhADHkahXletbhlRhyTjPDDv7MwhPwhQDBwhRNnHo6Ym7EwhSvtFBDCyEteDCv7MwhUDBwhVNtBogZn2YwhWvtFBDDhgOlvSteDCv7MwhYDBwhZN4eo5Fn2RwhavtFBDEwQovS5b0BDGhVoDkLtJibqBDDv7MwhcwhdDBwheNhubiiOn0TwhfvtFBDFrPifiVhzViMDC2DrEDEv7MqwAwiBwiCDBwiDN9Ln_Pn1bwiEvtFBDHizc3NsBipVhmChleiqWDCv7MwiGDBwiHNixWixJnpTwiIvtFBDGmDnC1Shf6fyKDGwchDoGiRsbwUDDv7MwiKwiLDBwiMNixYo0Xn1OwiNvtFBDMwgcwhAwhEwhJwhOwhTwhXwhbwiAwiFwiJwiODHOkFjdhHqXxOpEMitGprHk1OprIn1TprRwiPprRwiQp6bvtFBDCiOhiMDFhNtYkLhVqPDHDFhCwblbidlKDDwiSwiTwiUDBwiVDFiOhNkLtYqPDHibhVmYkLl8CrGtZDDwiXqxdwiYDBwiZNYplZn1QwiavtFBDEiOkLtYqPDEiJhDmUoGDGibkLmYhVjILDEwicwhPwidwieDBwifNbo6Zn1RwjAvtFBDGhVwDhgWibmYkLDFmDnC1SyKvTDFwcoGhDiRsbDEwicwjCwjDwjEDBwjFNhLn5fn1UwjGvtFBDFjAlduOhjbmKDHhEajJhnJmYqfiYDDwiXwjIwjJDBwjKNiHxTn2fwjLvtFBDEwibwjBwjHwjMODohfprHDBwjODEOiKjZpEMitHprHk1QprInwcwiWwjNwjPwjQqqLvtFBDDoawXpIDBoQM6EprHnrUprVnoUprRprRprRwjSwjTvtFBDFjAlduOmKhuQDFiYqfjFcjBDDwjVwjWv7SDBwjXNYpgLm3fwjYvtFBDDj4TlduODFl_MsSciYqfDEhrLtfh7DhweDDwjawjbwjcDBwjdNboyNm4BwjevtFBDCwjZwjfDEicjZLpEM8HprHkzdprImuAprRwkAprRwkBv9TvtFBDFmkCireirdircikaDHlZhE8WjYjKmKsADCwkDwkEDBwkFDF8WlRob2fwHDHjJhEcjIilLvWhgMDHlZvV5KuJtJoCsIDDwkHwkIwkJDBwkKNYiyMn0ZwkLvtFBDGqdyF_a9JhkLhgIDF8Wob9BhElRDIiYjF2YnOuMigQh0CjDDDwkNwkOwkPDBwkQNbivSm1VwkRvtFBDDqdyF9JDGhWvEie7LiwYhvNDHThZhFhBvZqRnBDDwkTwkUwkVDBwkWNhLoiantcwkXvtFBDEnArOogHhjfDFwKhyDze5P4QDEhTiToCsIDEqnMwkZwkawkbDBwkcNiHiydnoLwkdvtFBDEqd8WizX2fDGDsNioEh8GtdkfDIlViZiEoMsHkBoZh2UDDwkfwlAwlBDEsNioEhmPh8GDFlViZsHwJlCDFjYjKmKqdyFDDwlDwlEwlFDCwlCwlGNjMqQmzZwlHvtFBDFwkMwkSwkYwkewlIOFoqAprHODpnJjMDCwlKwlLDEpI_bjZDM6FprHkubprIn3MwkGwlJwlMwlNwjTvtFBDEjVrSlnB8SDDrTiE1cDFkdnUjFtUhgODEDkfFiFDEwlPwlQwlRwlSDFltCikLyV3Ko2XDFHhAjNmTjHDGkUqIsMijcqA3PDDwlUwlVwlWDCwlTwlXDJ8S0LlnBi2OhpBhpNh3Opodl7PDGKkCiYijchEiaDCwlZwlaDBwlbNY0LmtYwlcvtFBDGiqamhArShpK4fqEDHiYiE7AiasYhElRDCwlewlfDEmifmidmiel7RDH7AiEsYajCiYl8eDCwmBwmCDCwmAwmDNboxEniRwmEvtFBDH0Rl9Rl-D0IhvBowf4ODEoamFUiYDEjBiErVtHDDwmGwmHwmIDBwmJNhLplFm6PwmKvtFBDDwldwmFwmLOFppbprHODoxKprHDCwmNwmODDoaIkaM4DprHigIprInpDwlYwmMwmPwmQq9JvtFBDBwXMitIprHn3WprVnueprRprRprRwmSq9JvtFBDH7UhoBixciwQhnbikfhuIDGqChIjejXiailUDEhpBsMiCxFDDwmUwmVwmWDEhmSmkbindhxPDEiaqCilUFDEhIjeDiXDDwmYwmZwmaDCwmXwmbDKixF1DopKixHijCn_KooPooVovFooXDCoPinMDG-DinR9JhkPjJiDDDwmdwmewmfDBwnANYopLnlTwnBvtFBDFpmGinMn_E2cl6FDGqd9JhgchzRiwUn_TDFlha_ZsMxFiCDDwnDwnEwnFDBwnGNbphYnlPwnHvtFBDCwnCwnIOFn5AprHOFojfYDCwnKwnLDDwXpImCDCiNoQMkkVprHk-FprIn2PwmcwnJwnMwnNwnOvtFBDEhjPorXn8HpiHDFHhAxVjVsMDGyVxRljellDmTkUDDwnQwnRwnSDGlgYoySoyTo3XikfooMDFpjalha_ZocwODGqChIjX1DlAmbDDwnUwnVwnWDDl9fhxB_ZDIhIijC1D_YlRikfocwODCwnYwnZDDwnTwnXwnaOFn6IprHOFpgKprHDCwncwndDDwXHIMkkWprHm1NprIn0WwnbprRwnewnfq9JvtFCDDHIpOM6HprHnpNprVnyFprRprRprRwoBp-HvtFBDBhrQDEIiXoMjFDHl5QhAHl-Nixbh2IdDDwoDwoEwoFDEhuX8D-ahrPDEhAHnJkHDGoMDiDFjFmRDDwoHwoIwoJDCwoGwoKDEzVuAj0E0VDFvKjSwA2GhyKDCwoMwoNDEhyKvKmjKjSDDjIkRcDDv-EwoPwoQDCwoOwoRNYizQn2AwoSvtFBDFzVuA0Vj0EhJDFjAoajVmKjKDFfqfiYidjIDDwoUwoVwoWDBwoXNboyIn1MwoYvtFBDEyYzVxb5dDGhFlAnRhIjexXDEmRkErcqCDDwoawobwocDF5dhyahyZxbyYDFlOrKjIkRkbDEmRKkEvZDDwoewofwpADEhFlAnRieDErNloSoJxXDEv-EwpCwpDwhPDDwodwpBwpENhLn-am6WwpFvtFBDG0VuAzVh2Il9K_CDIjJvOiajIiElOnclQDDqjPwpHwpIDBwpJNiHqQnxDwpKvtFBDEwoTwoZwpGwpLOFpmUprHODo_aprHOFo4QprHDDwpNwpOwpPDFyRHhKlLqSM6IprHkzHprInocwoLwpMwpQwpRqjbvtFBDCLKMycprHkrJprVm4fprRprRprRwpTr2bvtFBDDLhQhzcDGhRndoAhlFvFhhODGkVtL1crT1RsKDDwpVwpWwpXDCtfioYDHDtPFnGrB3BlBDCwpZwpaDCwpYwpbNYhlFnvdwpcvtFBDFiqLhwYh1EixIirPDEKhEkcvdDCwpewpfDD2GhhYirODHsScfqKiSmBpfDDwqBqpEwqCDCwqAwqDNbhwYn0bwqEvtFBDGmDnCyKh1IvTl9CDGrUljFmgSpiIlyI_YDFfcK4JlQDDwqGwqHwqIDBwqJNhLnCn0YwqKvtFBDGkHLtChjNplHo1UDDqdokJveDIhEjJsS5M2GiFcyFDDwqMwqNwqODBwqPNiHpoNniCwqQvtFBDFhxchxXhxDinchxEDDHhAiaDCwqSwqTDBwqUNjMiyXn4BwqVvtFBDFwpdwqFwqLwqRwqWDEKLpEHMitJprHm2HprIm0QprRwqXprRwqYr2bvtFBDGhRvFoAndhhOvKDGjWiAiRFlfnADDwqar6fwqbDFi1eh3D0KiyTi1WDDlBpbKDFnBoOinVDFDDwqdwqewqfDFhxHhxbiqPhyRhyADHDZFkBkfoXhVDCwrBwrCDDwqcwrAwrDDFhRndoAvFhhODFoOinVhjMzBh0MDGLKhGH3JpbDDwrFwrGwrHDBwrINYphUnkawrJvtFBDGhRvFoAndhhOj_NDFh0NpUh0Oh1TixLDFySrBLhjMmXDDwrLwrMwrNDBwrONbiwJnnPwrPvtFBDGhRkVh2TphKoAhhODGmDlyJh1NioNnCn_FDHrUljFhZhFvJjDrDDDwrRwrSwrTDBwrUNhLovUnvfwrVvtFBDEhRndhhOkVDEkHLtChjNDBqdDFjBjFnUivDuIDEwrXwrYwrZwraDBwrbNiHpnKnzZwrcvtFBDGhRndoAvFhhOLDF1NzA1A-R3MDHhZOnBhFhBjDTDDwrewrfwsADBwsBNjMk-Nn0HwsCvtFBDFwrKwrQwrWwrdwsDODn-WprHDBwsFDEOKhRLMhzGprHnrYprIniMwrEwsEwsGwsHr2bvtFBDFiAseh0JowIjWDGjbuSvTn8GoyRvLDGmDivDqbahgehocDDwsJwsKwsLDBwsMDELkHrUiiFDIhzZhnOwViqZioan4WrXiqHDFjWiYaOtaDDwsOwsPwsQDBwsRNYizPm4WwsSvtFBDELhQhzckHDH3BhgKmgBhhOhRoAndDHqAlydhnLuMuPmRsbDDwsUwsVwsWDBwsXNbiwSm4NwsYvtFBDDkFnbhuaDIuMseualydDiAtA0KDDrzEwsawsbDBwscNhLiwan0XwsdvtFBDFhlTlndsEhyHl7ZDILkHijHoJjWtIzLiADCwsfwtADBwtBNiHn4ZnzewtCvtFBDEwsTwsZwsewtDOFpqIprHDBwtFDELkFjdhRMh_eprHhmdprIntUwsNwtEwtGwtHryPvtFBDDpOlLqSM0aprHkrRprVngUprRprRprRwtJp-HvtFBDGmjYmjXh5Rh5PipChhSDGkbjItOoDqYuWDCedDDwtLwtMwtNDFh5Rh5Ph_I-eiofDGoToViXmWoDqcDCwtPwtQDCwtOwtROFo5cprHDBwtTDCpOiXMitKprHkYprIm6VwtSprRwtUwtVq9JvtFBDE0V5VuAiocDGiRiEhboGsVmGDCwtXwtYDBwtZDGmgPmjEqOl9BipBmhJDIjFjInUojT2AzdoDhvLDDr8QwtbwtcDDedhJDHl-Ml-Rh_Ih3PhzTh2WolfDFkboDhlUoUjIDDwtewtfwuADCwtdwuBNYpjKnxawuCvtFBDE5W5ahhVhheDGjFnPhgHnOqYsaDEoToVqOeDDwuEwuFwuGDDjkOj6UmgUDFqYnOmiBpkSl_QDCwuIwuJDCwuHwuKNbpjJn2WwuLvtFBDEjFoToVhJDGsXh9EhuVyHpgQhoSDDwuNr-BwuODE5dhyahyZipNDEjoAl9dl9cipbDGoVoTedoCqcDDwuQwuRwuSDCwuPwuTNhLn-bnvOwuUvtFBDGhCjblZiqciqeiqdDEjFkJjIidDDr8QwuWwuXDBwuYNiHi0JiuWwuZvtFBDEtKirbl2Vi1QDHhNiehGhFdijLhKDDwubsoKwucDBwudNjMpnBmuCwuevtFBDFjAjKldmKmjMDIoYoblRqdiicqffidDDr8QwvAwvBDBwvCNnHxTmxHwvDvtFBDGwuDwuMwuVwuawufwvEOFo6eprHDBwvGDGpOOlLqStKpIMitLprHigEprInkYwtawvFwvHwvIq9JvtFBDE2FwAvKhyKDIzBpnXl2Hpoe8Y_cl6Nl6PDCwvKwvLDBwvMDEmkJl9LmkKwADFiaftP7X2FDCwvOwvPDD6diGvBDE2FwAhuevKDGjIFlPqKtPfDEwvRrvRwvSwvTDCwvQwvUNYonan1LwvVvtFBDGpaowD1Shf6fhrLDC4J7ODHflQnGc4dOo9WDDwvXwvYwvZDDhrLh7DinfDG2FwAvKhgQhgYiaDElPiSjEfDDwvbwvcwvdDCwvawveNbixZn1PwvfvtFBDEhrPirF8Dl9GDDK2FwADHwTqKlPiMhlU8eiaDDwwBwwCwwDDBwwENhLo_fn1ZwwFvtFBDHmgbmiVmiXmiWizHizIh0GDGwHlIhoIiWkFKDCwwHwwIDBwwJNiHiwPn1NwwKvtFBDGh1Jh1KhoN1e3HmMDD2Fl9WmiODFdehAHhODDwwMwwNwwODHh1Jh1KhoN1e3HohXmMDBmhbDHlPjIiauWiSomDi1DDDwwQwwRwwSDDl9XiqUl-HDFlPjIpkLh1VpqQDCwwUwwVDDwwPwwTwwWNjMo3Fn0awwXvtFBDFwvWwwAwwGwwLwwYDFpOKhKpE3EMitMprHigCprIm2FwvNwwZskZwwar2YvtFBDGhlaipAiodmZhGirNDCajCDFjT5biCjCzLDDwwcwwdwweDBwwfDGhlahGmZhtNijLmjODCK2FDHmBoWvJmL1Vl2VqWDDwxBwxCwxDDBwxENYiyGnyNwxFvtFBDFhNmZhGhjIi5NDGnLiCnYuNkXvUDFlIkChjH9JiYDDwxHwxIwxJDBwxKNbi1am0PwxLvtFBDFhlamZhGd5dDDmRi1PqCDDkErc0SDFHhAoHiehFDEwxNwxOwxPwxQDBwxRNhLiuYnyRwxSvtFBDGhNmZhGhoCmThxVDGqVtTqZ8d7YogRDD5Mo7DnJDDwxUwxVwxWDBwxXNiHi0PnofwxYvtFBDEwxGwxMwxTwxZDEpOhNhGqVMitNprHigDprInmGwxAwxasqLwxbq9JvtFBDIvY2YhoauJpiUixMiickJDCwuEwxdDGtYDvaiDuIFDCwuEwxfDCwxewyADF5WhxCj6UjkO5aDGkEiuXkCmJmBqWDCwyCwyDDDKdeDGinbl2HqWzBmJkCDDkEoXKDErrFwyFwyGwyHDEmiAmhfmiCmkLDDoXkEKDCwyJwyKDDwyEwyIwyLNYpqPn3QwyMvtFBDIhVxPoRqNhlckLoiGpoADCwuEwyODHmEl_JhlShlcl_EiqM-YDEdeKhODDrrFwyQwyRDCwyPwySNbpqAn0fwyTvtFBDCwyNwyUODozAprHDBwyWDDpOODMitOprHkrVprImydwyBwyVwyXwyYq-DvtFBDFhya5disFhySioeDGnZmRkE0OxWh2FDCwyawybDGhmMl6bhyXhxWhyOhybDHqYiFvZ6bjoAxBhtQDCwydwyeDChFieDF3HogGosVn_On4IDFhAHnerYhueDDwzAwzBwzCDDwycwyfwzDOFo4RprHODpmMprHDCwzFwzGDElLpOiesTMitPprHkrXprInvMwzEprRwzHwzIq-DvtFBDEioPl7Hl7ImgODGnOiFjFoeiWFDEhAdlAyKDDwzKwzLwzMDFhyZisEhyYirSmiYDGkHhue-BmR0OkEDCwzOwzPDFl9SjHhoS-BolQDEHhA5T-EDFh2Fn-doUueDDEr9ZwzRwzSwzTDDjT5bmSDEjCl-ZLn_QDDr9ZwzVwzWDEwzNwzQwzUwzXOFo4SprHODpnQprHDCwzZwzaDEqSpOLsTMitQprHkrWprInzQwzYprRwzbwzcr2YvtFBDBsXDGjFoXvaODhFDDdiCuKDGkC1AhGmZlxQmSDEwzewzfw0Aw0BDDdeyPDFhuVyHwUmiKh9EDGiCuKkXhoSlxQ1ADDw0Dw0Ew0FDCw0Cw0GOFo5fprHODo3JprHDCw0Iw0JDDpOhGyBMkkZprHm2CprImtSw0HprRw0Kw0Lq9JvtFCDBi2QDH5Pif7bvBiGpoJmDDCw0Nw0ODEdeHhADGhhX2exG3MhrQh2IDDqwAw0Qw0RDCw0Pw0SDFHdhAhOqTDDOhBTDHifh2A7Z5PjTrPaDEqwAw0Uw0Vw0WDBw0XNYh2Pm4Tw0YvtFBDDi2Qh4Ui6TDDhFieo9bDGiMjTsatGlPjDDDw0aw0bw0cDBw0dNbinLngcw0evtFBDDlAyTn_HDHiMjTsatGlPjDsSDDw0aw1Aw1BDBw1CNhLi1bngdw1DvtFBDGalGkBkLmYtGDEiMjT5b4NDGHdhAhOqT5PDEqwAw1Fw1Gw1HDBw1INiHhzYnuAw1JvtFBDEw0Zw0fw1Ew1KOFo5bprHODopRprHDCw1Mw1NDFpOsclLqSOMkkaprHkqXprIntYw0Tw1Lw1Ow1PqjbvtFCDEhqF6YhqEhxMDFHiwZinHhJnPDFiUiE5B7NlVDDw1Rw1Sw1TDDhqF6YhqEDHhDD7NjEhFO5BDCw1Vw1WDCw1Uw1XODoiNprHDBw1ZDCpODMkkYprHm2BprIm6Rw1YprRw1aw1bq-DvtFCDCsCofMzXprHkzeprVmzRprRprRprRw1dssRvtFBDGhIilYhoYimEhwBh2VDIpZhdjUjajFiFsDkdDDssTw1fw2ADHipH6bpUinJhXl_Ul_WDHhV0f7P1MiJhKhnQDDssTw2Cw2DDEToUalRDHhmHhhTn6UioBiqfirTirUDDssTw2Fw2GDDw2Bw2Ew2HDFoUTlRhBaDIhnG1AsNzA9esWoXinaDDssTw2Jw2KDBw2LNYk-NmyTw2MvtFBDGiGsDqR3SlxbnbDHThIhBkEhdjUilWDDssTw2Ow2PDBw2QNbpnFnyKw2RvtFBDEiBnLoHjNDFtSif9GrPqZDEhTvBiFhADEsOThBkEDEw2Tw2Uw2Vw2WDBw2XNhLppXn0Nw2YvtFBDChKqZDHhgPihQqM1JhlUmbivPDDssTw2aw2bDBw2cNiHpgAnwdw2dvtFBDEw2Nw2Sw2Zw2eOFo5YprHDCw3AsuWDEsCofiGhKM_HprHk0AprInmAw2Iw2fw3Bw3CsuZvtFBDElfjWn5RiADGjT5boOuEk-ZhRDEssTqwAw3Ew3FDBi2RDEOhZamJDGjT5bo4P7SzLjCDDw3Hw3Iw3JDBnLDEmjfhhbhhHiZDEhGrbDFDDw3Lw3Mw3NDDw3Gw3Kw3ODFhGmZhmDtc3JDGiUlP3L7NkbiYDDw3Hw3Qw3RDBw3SNYi2Gm4Ow3TvtFBDFmRiXjVmjNleDFKkErciamXDDw3Hw3Vw3WDBw3XNbn4Fm6Yw3YvtFBDCiB1EDGmKjKsUh3QtCwSDFh2CoY2BhzdnWDDw3aw3bw3cDD1E2ciBDEi0KioWhmPhyVDFOTiSoMhBDDw3ew3fw4ADCw3dw4BNhLpIn2Ew4CvtFBDDrbwdiBDFVmhOXh7Bl-BDHjJpbiUzfhkPqQihJDDw4Ew4Fw4GDBw4HNiHplDn3Bw4IvtFBDEw3Uw3Zw4Dw4JOFo2YprHOFn4eprHDCw4Lw4MDEsChGKtKMhiWprHkzfprInxAw3Pw4Kw4Nw4OssRvtFBDFhoDhxThyCipTipSDH0OhZiesNmRDiaDCw4Qw4RDDkV7TizbDEhFnRhZ1VDFhlZsNhGj_NhTDEloGjNoHUDEw4Tw4Uw4Vw4WDCiBnLDEifrPhBTDEhAHIh2IDEw4YqwAw4Zw4aDDw4Sw4Xw4bODn-ZprHDBw4dDElLleHsCDChMoFMhiXprHk6aprInzPw4cprRw4ew4fw5AvtFBDDHUIM_IprHigMprVniYprRprRprRw5Cq9JvtFBDGhhIl-WhxNiwIiqb-UDH3JiudjCahFxXkBDCw5Ew5FDBw5GDF5fiqGioDh2JioHDGiCuKoc3PtChzbDCw5Iw5JDDipFmWiXDEiCnYivEhoNDEoDhnHkbiFDDw5Lw5Mw5NDCw5Kw5ONYiyengRw5PvtFBDGjVrShjWoahpBh3ODDlRivVhjADGiCuKjTvdjC1DDDw5Rw5Sw5TDBw5UNb0LnsFw5VvtFBDGhhXxNqV7Uh3IphTDFhIjehZnRDDFiCuKocjHqCDDw5Xw5Yw5ZDBw5aNhLi1Bm0Bw5bvtFBDHnQhtThlBpmRzIpRpSDFiCuK3PocqcDEjBvdkCiYDDw5dw5ew5fDBw6ANiHiyHm5Xw6BvtFBDDmTwOhoODJhZhwChFnRzLiXizJidmhaDHoElrUljEjHHhAhODDw6Dw6Ew6FDBw6GNjMovNnkcw6HvtFBDEjChlEhnWkVDEakBlGo4ZDGHhAjHtXLhODDw6Jw6Kw6LDBw6MNnHhuVnmHw6NvtFBDGw5Qw5Ww5cw6Cw6Iw6OOFpqWYODpkIprHDCw6Qw6RDGHImCkIjCtKMxeprHigAprIm3Tw5Hw6Pw6Sw6Tq9JvtFBDE1Dl4NlzJpnWDFHhA9Zh1DoHDEjT5b1evdDGlA9JKIqCi0IDEw6Vw6Ww6Xw6YDBw6ZNYn_Dn0Bw6avtFBDGltSltWl3NhgUl6ZhlVDD1DllD1eDFkHijHLhoCimcDDw6cw6dw6eDBw6fNbn_Cn0Aw7AvtFBDFl6fl_TpnYl_SmkXDHHhAoHhjPKvd1eDCw7Cw7DDBw7ENhLn9GnlIw7FvtFBDDltSltWl3NDF1DikflgYi0IhjPDH5PwKKqCvdiaqZDDw7Hw7Iw7JDBw7KNiHojGngbw7LvtFBDJoxDogUpiKl7al_DoiSo1ci0ImgeDF7Pl4NlzJxEqCDCw7Nw7ODBw7PNjMn4dnnNw7QvtFBDFw6bw7Bw7Gw7Mw7ROFopdprHDBw7TDCHIMzYprHm0GprInuOprRw7Sw7Uw7Vq9JvtFBDFirKipYl9Vl9UivVDGmRhFkEieDkBDCw7Xw7YDD1RirIvPDFLhmBijHn_GkHDHmRhFie9JwSvaDDDw7aw7bw7cDB1RDHkTiiLiiFtDpmYkXlGDF9JKiYqdFDDw7ew7fw8ADDw7Zw7dw8BOFosPprHODosOprHDCw8Dw8EDElLHULM6JprHngOprIn3Jw8CprRw8Fw8Gr7XvtFBDE5chrUj3RmiTDJDFmSwSomRkBlVsHkXDCw8Iw8JDD1cnSrTDDhAHLDGiX9J7DhyLhwDoXDEwSxGve6ZDEw8Lw8Mw8Nw8ODCw8Kw8PDJhSiPOThwNhZhgLhhAqADBnbDDw8Lw8Rw8SDBw8TNYopMngYw8UvtFBDFhSiPjOTODEiJteoBkFDDw8Lw8Ww8XDBw8YNbowGm3Kw8ZvtFBDCw8Vw8aOFphMprHODphOprHDCw8cw8dDEUDjdiKMitRprHntNprIm_Ow8Qw8bw8ew8fr2YvtFBDG1en7Sl8YosZoncolXDEjHtXowShnTDGDxNkfiDxXllSDDw9Bw9Cw9DDBw9EODpkFprHDBw9GDEDtKIHMitSprHnoGprInoaw9FprRw9Hw9Iq-DvtFBDIhyMioKl_YppYixDo0Bozbi0QDFhNZhgahtcfDDw9Kr9Zw9LDBhODFiCuKhtQo4UmhGDFjThoEhD5ConADEw9Nw9Or9Zw9PDCw9Mw9QDDkErcl6LDEajCvEmRDDr9Zw9Sw9TDBw9UNYn6Dn1Sw9VvtFBDFipZiqOl9ZmgAmgZDFIjVrSlAiFDCw9Xw9YDDh2CizX2BDFjVrStCqbjKDEIiCuKiFDEr9Zw9aw9bw9cDCw9Zw9dNbo7dniQw9evtFBDEIiCuKieDDnZiXvaDEkErcqCvZDEr9Zw-Aw-Bw-CDBw-DNhLlsXnnWw-EvtFBDFxWogfl7S_X0ODHh2Fueh3CIpXhjLjHDDvyMw-Gw-HDBw-INiHpjYn3Pw-JvtFBDEDiDoMZDIlVsHiZiElCkBaFDGIiCuKjVh2eODEr9Zw-Lw-Mw-NDBw-ONjMo9Rn1Aw-PvtFBDEyTilZimEizYDIkEpnSpnRpZjUkdrMhdDFhDiwWjVIODDw-Rw-Sw-TDBw-UNnHo7Jn2Ow-VvtFBDF2Ii6Xl7CisDiqYDFalGhBjCTDCw-Xw-YDEIiCjVhODEqwAs3Xs-Tw-aDCw-Zw-bNtBn6Emzdw-cvtFBDHw9Ww9fw-Fw-Kw-Qw-Ww-dOFo6LprHODo7AprHDCw-fw_ADEqSIpIDMitTprHk6YprImtZw9Rw-ew_Bw_CqjbvtFBDGl5Nl5Ol5Rl5PmjHl9FDGlA1ewOIllShnTDCw_Ew_FDB1eDFIhnTwOlgMHDFjT5bhdhDhoEDEw_Hs3Uw_Iw_JDEmjGo4bn8L-FDGlRmiLmgNl8Ol5frHDCw_Lw_MDDw_Gw_Kw_NOFo6MprHODo7CprHDCw_Pw_QDDqSIDMkkeprHnoHprInlBw_OprRw_Rw_SqzSvtFBDFhhBkgVhyWl9EooUDHhAidmTHlToldloNDCw_Uw_VDFHhAjN9ZjHDFmT1fhnNikIfDGhyNxRo3ZivKizfl_XDDw_Xw_Yw_ZDBxVDEhAHloGqBDHfmTyVxR3KojR5FDDw_bw_cw_dDDw_Ww_aw_eOFo6PprHOFpgTprHDCxgAxgBDDHtKpEMkkfprHkvBprInlJw_fprRxgCxgDq9JvtFBDCtKDMmrUprHk6RprVm5IprRprRprRxgFq-DvtFCDCwTpnCDIjHtXhpDoHjNkXLkVDGqMDsE1OmDhgLDDxgHxgIxgJDDhhbhhHhmJDEDlTkf1HDHLkVoHo8TkXsExXDDxgLxgMxgNDCxgKxgOOFo5dprHODpnDprHDCxgQxgRDDtKDpEMklAprHkYprIm_PxgPprRxgSxgTq-DvtFBDBh1DDCwTDDIoHjNjHxFtXnJl9OhpDDDxgVxgWxgXDCmgMh1DDGiiLiiFivbzOijHl_HDFDxXncjBoJDDxgZxgaxgbDEiiLiiFn4cpqLDEoJkVyU7TDFwTivbzOnRjBDExgdxgevwOxgfDDxgYxgcxhAODppfprHODpqEprHDCxhCxhDDDtKDofMklBprHnoFprIn3UxhBprRxhExhFw5AvtFBDGhlXhlWl-Vh0HhqchxIDGnff0N5E1GhFDCxhHxhIDFo7IimcixfolEn8EDHrZjNiWmZ-EhAjVDFnff1G5E0NDErySxhKxhLxhMDCxhJxhNODozCprHDBxhPDDLHDMkkcprHkrHprInzMxhOprRxhQxhRryPvtFBDGirJh6AiwbiwcirQh4aDIHhA3Mi1DhIjXhpN0RDCxhTxhUDFrNhpN0RhlE7TDDHhA9ZDHnfkU1GhjP6X7U2bDDxhWxhXxhYDCxhVxhZDFwOmiUn9JivLpqdDGdieokB3OkCnfDG0R5OrN1GppFoJDDxhbxhcxhdDBxheNYo7HmzOxhfvtFBDG7UhoBo9Yh4aowNmjCDErN0R5Oi1DDFFiahIDmTDDxiBxiCxiDDBxiENbpiOm0OxiFvtFBDCxiAxiGOFo6JprHOFpiNbODo8ZbDDxiIxiJxiKDCHkaMkkdprHkzPprIm5OxhaxiHxiLxiMp-HvtFBDEjVzInQpLDEiqSudh0LixKDIwQ0BizAZHhBifi1cDDxiOxiPxiQDEhxZkIhmNl-dDClAnBDFjThoEhmQhuehKDEw9NxiSxiTxiUDCxiRxiVDHkdhdjUjTpZqajFDHhfiyLxXohYo0ZsNhzSDErgDxiOxiXxiYDIkdhdjUqajFnUhkGsNDDq_fxiOxiaDCxiZxibNYihEm0AxicvtFBDCpHo8aDEjVzInQodDGDFsShEkfwSDDxiexifxjADBxjBNbn4SntSxjCvtFBDHhgZmT1fl9YipLioJ5FDFodlJwbh1X3ODDxifxjExjFDBxjGNhLlJmtIxjHvtFBDH-FzThhChkIhkT0NnfDEpHimMijUzTDDxifxjJxjKDBxjLNiHo0anlHxjMvtFBDFnfn9IqAsHrTDF1G6XhuIl8Nh2ZDDxifxjOxjPDBxjQNjMilNnkbxjRvtFBDFxidxjDxjIxjNxjSOFo6KprHODn8aYODopeprHDDxjUxjVxjWDFrfkIyLtKqSMhzHprHkqaprInzNxiWxjTxjXxjYq-DvtFBDDkImCiKM8JprHnjIprVm4eprRprRprRxjaqwKvtFBDDxWirHhraDInZoUcrAqMHIjIDCxjcxjdDBxjeDEhInRiehFDGjFnZjIcqYlODDHhAhODFmjSl6HjcnNmRDExkAxkBxkCxkDDBxkENYo6amySxkFvtFBDEhIkIhHhSDFjFnZjIjDcDDjcnNKDExkHxkIv7SxkJDBxkKNbplam3LxkLvtFBDHhIkIirahS7dkOhHDEhWokNkCmJDFcjDThBjIDExkNv7SxkOxkPDBxkQNhLplcm3NxkRvtFBDDxkGxkMxkSDEmCkIkajZMzZprHkYprInhMxjfxkTprRxkUqwKvtFBDCmCkIM4EprHkxHprVm3aprRprRprRxkWskbvtFBDFhqelvHo4Vo7MjyJDFjFiWnGiDTDCxkYxkZDFkFsWhxRuRixeDEnG4duMxMDFhKiJiCThSDDxkbxkcxkdDEkFl-YipPjyJDEo_eirD4c8DDEjEiRO5ADDxkfxlAxlBDDxkaxkexlCOFo5eprHDBxlEDEkFLmChKDCjGiKM8KprHm4aprIniGxlDprRxlFxlGxlHvtFCDDl_VjsNmkYDEue1aF9fDDw8SxlJxlKDGDkflT1HoM6cDIFiEpXqWhVuIlVsHDDw8SxlMxlNDCxlLxlODCnbkFDIuMD-VhvIosRlTtPqFDKxauIrY1HpXh3areFkblIDDxlQxlRxlSDBxlTNYplfnkXxlUvtFBDGkF9U3BlIiDxVDGTmYcsOhBpnPDDxlWxlXw8SDBxlYNbosangWxlZvtFBDEyI8EioMjjUDLhAtQZo_PjH-E0UhCkJiDcDDw8SxlbxlcDFiqXpnT8Eo-ejjUDCw8SxleDCxldxlfNhLoxCn1YxmAvtFBDDiDlfhpMDIjbvTnIhwdo-Yo7Ll_F3FDDw8SxmCxmDDBxmENiHo0Fm3CxmFvtFBDDxVmiRhofDFhAH-EqB5TDLqAljexRsHyVhjSmTuMivDyIpbDEw8SxmHxmIxmJDBxmKNjMpmXn2TxmLvtFBDElayEtei0CDIrGhEmYc5ShB9YsSDDw8SxmNxmODBxmPNnHo-DmtUxmQvtFBDGxlVxlaxmBxmGxmMxmROFo5ZprHODn_XprHDCxmTxmUDFjdkFlaqXpEM_JprHm0VprIm4GxlPxmSxmVxmWxlHvtFCDGhpMhyJhwdmhVyKl_ADDiDlfuPDGjbvTlbiiE0U2ADDxmYxmZxmaDFhlTipQixCh6HsEDDjbvTuSDEiDlfjWuPDDxmcxmdxmeDCxmbxmfOFo6OprHODo-bprHDCxnBxnCDDpEjdDMhzIprHnrQprInhRxnAprRxnDxnEr2bvtFCDDjF9bnUDHkdhdjUwKlJwQhKDDtqFxnGxnHDFixMiTijKh8DlRDCtuExnJDEqNhXpUiyQDHhVqWtQhlclbhFl5CDDtqFxnLxnMDEhwfioG-NioFDJkEpQDFlViDubsMiyBDCxnOxnPDExnIxnKxnNxnQDHOhZhFchB7Zh0bDFjcnNrDn4KigSDHh7BhfmDiXKmWsZDEtqFxnSxnTxnUDBxnVNYiucm3FxnWvtFBDEhWl9PiM0GDD2DsZmhFDDtqFxnYxnZDDl_Z0G0ODFTnGnOhFhoUDDtqFxnbxncDCxnaxndNbi2NngXxnevtFBDCxnXxnfOFo6BprHODn7GprHDCxoBxoCDGhH2ZnXuYzbuZM8LprHhidprIm4YxnRxoAxoDxoEqwKvtFCDEsZ-Sxc3TDD7dkOkWDGlKhIirahSjIidDDxoGxoHxoIDCsZ3TDEhIhoJkITDF2HkGjL-IkEDDxoKxoLxoMDDsZ3T7dDGh7YhqYltApUl6ai0bDGqWhVte1MpHibDDxoOxoPxoQDDxoJxoNxoRDEImCkIqXMklCprHkxIprInhAxoSprRprRxoTqjbvtFCDFhlbhxSipW-MxbDHmRkEDZoVvZ0ODCxoVxoWDFHhAjHtXhODGkBalG7Fh1CqbDIDFnRiemSjTh3MsaDEs4NxoYxoZxoaDEpSpRnQzIDFDfFpXo1RDFnRiejeiwdHDDxocxodxoeDCnRieDG7Fh1CqbkBhoEtCDCDFDExgVxpAxpBxpCDExoXxobxofxpDOFo6HprHODo-AprHDCxpFxpGDGHleiejCrfkaMklDprHkxJprIm0CxpEprRxpHxpIq-DvtFCDCkMHMhsTprHkqcprVnhCprRprRprRxpKr7XvtFBDFhXiLh0LtbudDFHhA9ZjHjNDHyVxRmT0f5F3KfDDxpMxpNxpODFhXiLh0LtbvADFThByIrdmYDHhElfhCkXkTtQteDDxpQxpRxpSDFhXiLvAhlYipDDEDFkflTDGikSkbhVue9fkLDDxpUxpVxpWDDxpPxpTxpXOFo5XprHODomJprHDCxpZxpaDDkMHjPM_KprHkYprImsdxpYprRxpbxpcqjbvtFBDFoI8FhiOhjRhlODJmDnCue9fah1CDkBqbDCxpexpfDBxqADHmEnSlahuApiLhwIxEDGHhA9ZjHqBhODDxpMxqCxqDDBxqENYlanjcxqFvtFBDIpK6WhjS0fhkIojbmgDxVDCxpMxqHDBxqINbovGnsXxqJvtFBDHalGuekBmRjC9DDCxpexqLDBxqMNhLoIniDxqNvtFBDDxqGxqKxqOODphdhLDBxqQDFkMoIlapKjCM_LprHmxPprInzExqBxqPxqRxqSq9JvtFBDGhlTh6HixClndsEpqSDIiXzLrKiMDLn6C0UDCxqUxqVDGhXiLjPhnehzaxPDF2e2ExGrUi0aDGsEjWqWhwIhBlfDDxqXxqYxqZDCxqWxqaOFo6QprHODppcprHDCxqcxqdDEkMlapELM_MprHmxOprImscxqbprRxqexqfr2bvtFBDDmElxOhgUDE9JalGkBDGOtSif6Qh1ajTDDxrBxrCxrDDGizeizZhoehFnRhZDGmRkEsamDKmSDDxrBxrFxrGDCxrExrHOFo_VprHODo_WprHDCxrJxrKDDmElLkMM6KprHnraprInlVxrIprRxrLxrMq9JvtFBDEhxLhramkFioZDIxWnZhdkAkSiJkCjZDCxrOxrPDDjOxWhoPDDiW8fZDFiJtehViOjEDDxrRxrSxrTDCxrQxrUDFkFnbmgYhqesWDFhSiPjOTxWDHiW8ftEpXkAkShdDDxrWxrXxrYDBxrZNYlsJn2BxravtFBDGjchXtbhlRjPpKDIiW8ftEpXkAkShdZDDxrcxrXxrdDBxreNbizOn2bxrfvtFBDDIHhADEjOpmHiwOh2aDFhSiPTiWhIDGiJjfhVqViQqCDExsBxsCxsDxsEDBxsFNhLpmIn2QxsGvtFBDJiW8ftEsDiQkAhdiF3SDDssTxrXxsIDBxsJNiHizTm7CxsKvtFBDFiWqNZpXhXDDtqFxrXxsMDBxsNNjMn7Fn0RxsOvtFBDF5chrUj3RmiSmhUDGhSiPjOTxWiWDCxsQxsRDBxsSNnHphQn1axsTvtFBDGxrbxsAxsHxsLxsPxsUOFo6NprHODo3IprHDCxsWxsXDGiWkFkasChHjZMhiYprHkpIprInqAxrVxsVxsYxsZqwKvtFBDDiKqXxODBiKMhzJprHhicprVnjbprRprRprRxsbxscvtFBDFjShH0WiOteDCiJhDDFfvdhgezRiMDEhWkCvBVDExsexsfxtAxtBDEVXWhADFkCmJhWvBiFDFfiMhEsfzRDExsfxtDxtExtFDCxtCxtGDEiKjZiGhHM6LprHkYprInyJxtHprRprRxtIt2XvtFBDIhgPyWmkZrLhKpmdlbwbDCwhUxtKDBxtLDFhXiLnbpUhneDEOhShBTDGyEtenGjOjahwNDDxtNxtOxtPDGhXiLnbpUhneqNDGjEzR5SuMnGODDxtRxtSwhUDCxtQxtTNYOnvBxtUvtFBDFixRiwel5WinZtQDFhSiPcyIfDHhXxPtepUnbhgFnZDDxtWxtXxtYDB8EDEhSyIcfDCxtaxtbDCxtZxtcNbtQm2TxtdvtFBDHjrYsSmYkLuel4M7ZDJTchB1brGkEhKzEhteDDwhUxtfxuADBxuBNhLlqNm1TxuCvtFBDDyEtexZDGjFiMihIvRiF-HDJhClbFiR-QiXDcyDDDxuExuFxuGDBxuHNiHhVkoLxuIvtFBDCtehVDF6QltJhrVhFlADGvBiFmDhAifrPDDxuKxuLxuMDBxuNNjMltPniXxuOvtFBDEyEtehhGhwcDDhWvElyBDIOhZhFThBhIc8TDDxuQxuRxuSDBxuTNnHjZk2ExuUvtFBDGxtVxtexuDxuJxuPxuVOFo5aprHODppdprHDCxuXxuYDFqXkMjdjZlLM8MprHkrAprInjextMxuWxuZxuat2XvtFCDFrJjrTl8Ql-fjODFfchSThgCDHtQxPhXiLpU4chKDDxucxudxueDErJjrTjO8DDFjEzRqNiW5SDDteh8NkUDDxvAxvBxvCDCxufxvDNYo4YniFxvEvtFBDCtehgODITchBh1ZrGhKzEhteDDxvGxtfxvHDBxvINblqNm1cxvJvtFBDDxvGxuFxuGDBxvLNhLhVkoLxvMvtFBDDxvGxuLxuMDBxvONiHltPniWxvPvtFBDDteh8NmgaDDhWvEo1YDHOhZhFThBhIcDDxvRxvSxvTDBxvUNjMjZk2ExvVvtFBDFxvFxvKxvNxvQxvWOFo6EprHODppeprHDCxvYxvZDExOkMhKjZM6MprHkzQprInqZprRxvXxvaxvbxscvtFCDibvtGvtIvtZvucvwcvxYvyHvyYvyav0Mv1Wv3Nv6Jv6bv6cv8Bv8Kv9Uv9Xv-Dv-Uv-Wv_Gv_cwgHwgJwgYwiRwjRwjUwkCwlOwmRwmTwnPwoAwoCwpSwpUwqZwsIwtIwtKwtWwvJwwbwxcwyZwzJwzdw0Mw1Qw1cw1ew3Dw4Pw5Bw5Dw6Uw7Ww8Hw9Aw9Jw_Dw_TxgExgGxgUxhGxhSxiNxjZxjbxkVxkXxlIxmXxnFxoFxoUxpJxpLxpdxqTxrAxrNxsaxsdxtJxubxvcQxvdprRt7eprRMmrcprHiuNprVn1fprRprRprRprRprRpsBCMitUprHk2AprVn3NprRprRprRprRprRpsBCMitVprHkrQprVnyGprRprRprRprRprRpsBCMmsUprHm_VprVm8MprRprRprRprRprRpsBCDDVh8c-ZDEvTo7cl5SmkIDCxwDxwEDBxwFDEVXh8c-ZDDFoiJkRDBinXDDxwHxwIxwJDBxwKNYojZmuExwLpsBBDGhhBloNhyWl8KmgJmgIDFiduPmTlyJlKDCxwNxwODGl-eoyMmgGmgHsEo-GDFvTiDuPmY2dDCxwQxwRDCxwPxwSNbo3Em_MxwTpsBBDDl8DhhSl8EDHjFjEhNOhFlAsXDCxwVxwWDDl7Dl7El7FDBhADDxwYxwZr8ADCxwXxwaNhLoiOm1RxwbpsBBDFh1Dl-Pl-QmjImjJDGxXwTlKivbtXhpDDCxwdxweDBxwfNiHowMm2SxxApsBBDExwMxwUxwcxxBOFo8GYDBxxDDEicpOtKpEMqUprHnrSprInsKxwGxxCxxExxFprRpsBCDFl7OhrUj7Rl7NipEDGiU5AxGhjcvThhBDCxxHxxIDBxxJDBjdDFl7cn_UuMo-WuWDFDkfoM6cFDDxxLxxMxxNDDyITjsNDFDF1aueo-XDDxxLxxPxxQDCxxOxxRNYn_Vm0TxxSpsBCDE5chrUj7R6ADFuIwShpDiehADDw8LxxUxxVDBxxWNbphSm2RxxXpsBCDDhhBhyWkgVDGDjHtXipEh3Jh3KDCxxZxxaDBxxbNhLoqWm3UxxcpsBCDDsdo7EmkADE7EmTh2blkfDEDvTnRn4bDDxxexxfxyADBxyBNiHliOnjCxyCpsBCDExxTxxYxxdxyDODn_YYODphRbODpnchLDDxyFxyGxyHDDDjd6VMhzLprHitZprIn0VxxKxyExyIxyJprRpsBCDGl-Gl-ImgFl-FmTwODErHrNyVjXDCxyLxyMDBxyNDCmTwODFhncnRhZo7BhFDGhnIqWhhBipOh6A9NDDxyPxyQxyRDBxySNYovOnhWxyTpsBBDBmTDGDi0duIFipEhhIDDxyVtgIxyWDBxyXNbovJniExyYpsBBDHl-ShwCltCikLl9NhlVozDDFkUnR1LhZDDDxyPxyaxybDBxycNhLovLnkexydpsBBDDxyUxyZxyeOFo6IprHODo9fbODosHhLDDxzAxzBxzCDClejCMitWprHm2OprIn3cxyOxyfxzDxzEprRpsBCDHxvfxwAxwBxwCxxGxyKxzFQxzGprRt7eprRM_FprHhsfprVm5AprRprRprRprRprRp0DCDCkTlFDDoRwIlhZDIohWhwXhgdnCrUohKirCh2fDDxzJxzKxzLDF0Qh1bh1chxFipKDGkemMOiRhwUnCDCxzNxzODCioOipRDFsGoRkeifiWDCxzQxzRDDxzMxzPxzSM2TprHhnFprInhPxzTprRprRprRprRpsHCDBp7HDGLvLjbkXjYjQDFflQlTlPsGDDp6exzWxzXDBxzYNYi0Am4KxzZpsHBDElMkPLvLDEkcjJhEzfDFsdhuShRo5SjBDDxzbxzcxzdDDhEiibKDGfFDclQlTDDp6exzfx0ADCxzex0BNbi1Nm1fx0CpsHBDDjJhEkcDCkeWDFuWqYmBqAvJDEp6ex0Ex0Fx0GDBx0HNhLo_Cm2Ax0IpsHBDDxzax0Dx0JM0ZprHhtHprIn3HxzVx0KprRprRprRpsHCDDpQ8RqYDHzQxI9XpTHUhgDDDx0Fx0Mx0NDBx0ODCpQ8RDDlFkTrEDEoRwIlhZ9GDDx0Qx0Rx0SDBx0TNYivcn2Cx0Up0DBDFlMkPLnCmDDEjJhEkcyNDEx0Qx0Wx0Xx0FDBx0YNbiyfm1ex0Zp0DBDFhvA1JpYl7J_ADEkemMIoCDDx0Qx0bx0cDBx0dNhLh1GnsZx0ep0DBDDx0Vx0ax0fOFpgVprHDBx1BM4AprHm2LprIm5Hx0Px1Ax1CprRprRp0DCDCkejnEDH0FhvAi0VjEhNjQlrDDDx1Ep-Qx1FDEhoRhxeogJlidDDIrVhnTDDx1Ex1Hx1IDCx1Gx1JMhiVprHngDprInxUx1KprRprRprRprRp0DCM_GprHhzNprVnydprRprRprRprRprRp0DCDCnKiTDDvDhnVl6cDF6TkRamFivWDEqkDx1Nx1Ox1PDBx1QNYo4XnpBx1Rp0DBDCkemMDE0E8azHiqVDEhxAhxKhxJh3TDDx1Tx1Ux1VDBx1WNbixOntIx1Xp0DBDFiYqfa9DjDDEjAldjK6eDEqkDx1Zx1ax1TDBx1bNhLxTnkDx1cp0DBDFiAhuJvShpHhwHDDwK0SpheDCmMkeDEqkDx1ex1fx2ADBx2BNiH9Un3Vx2Cp0DBDEjDhFlKvODF5Z3R5Y2Hn4LDEqkDx2Ex1Tx2FDBx2GNjMlpfnpEx2Hp0DBDGl8LmFixErRh1WhkLDEzehWkemMDEqkDx2JqnMx2KDBx2LNnHsUmzGx2Mp0DBDFrXokArRxHrGDDkemMsfDEqkDx2Oqxdx2PDBx2QNtBiKnpex2Rp0DBDEmFhnZrRiiRDHiqEhxYiqIhqDhyPhyQxcDDqkDx2Tx2UDBx2VN4eiyWnsEx2Wp0DBDIx1Sx1Yx1dx2Dx2Ix2Nx2Sx2XM6CprHhnAprInidprRx2YprRprRprRp0DCDDhrRhqShiPDGj1Uh4IwLrEpgbmjTDFrApkWhkb6Th3ADDx2ax2bx2cDBx2dNYiwfniUx2ep0DBDFhgGhjHqKimMh-CDDx2aq0Px3ADBx3BNblYm5dx3Cp0DBDFnaizEh3LihUmkVDFnCmDhRhlG4JDDjJyNl-KDDmMkenKDEx3Ex3Fx3Gx3HDBx3INhLo_Bnoex3Jp0DBDEkemMWsfDDv8Uqxdx3LDDkeWl9QDEl9bl9al7Tl7UDDx3Nqxdx3ODCx3Mx3PNiHorMmtRx3Qp0DBDEisHkBipXhxODFjQioAipJl_PlJDDx2ax3Sx3TDBx3UNjMoZnnQx3Vp0DBDF8V2XpVh7GojSDEoPh3amjQmjPDDx2ax3Xx3YDDmgWl7Ll7KDFhCjFhnPoClZDCx3ax3bDCx3Zx3cNnH8VnuLx3dp0DBDHlMkTwV-XLkXtDDEigdta2VhpEDDx2ax3fx4ADBx4BNtBo3Nnnex4Cp0DBDHx2fx3Dx3Kx3Rx3Wx3ex4DOForZjMDBx4FM6DprHiuMprImtaprRx4Ex4GprRprRp0DCDDhnPhyIipcDIjcnNl-AhfiErTiMeDDx4Ix0Fx4JDBx4KNYkantfx4Lp0DBDEhnPhyIipchCDEiGlJhWkeDEx4NqvAqkDx4ODBx4PNbimDnuCx4Qp0DBDCx4Mx4RMwBprHhzPprIniVprRx4SprRprRprRp0DCM6EprHhieprVniJprRprRprRprRprRp0DCM8HprHhseprVm5NprRprRprRprRprRp0DCDEqPiTZjLDFnFjDh3FrPovEDEqpNx0Fx4Wx4XDBx4YNYlpfnxcx4Zp0DBDEkUtFqIxKDFpnai1XiyN6Q7bDEqpNx0Fx4bx4cDBx4dNbi1Vm4bx4ep0DBDDkeWmMDFiJ4Mh2Xh0ZvQDDqhHx5Ax5BDBx5CNhLiKnxfx5Dp0DBDEhVibhkdvGDFcjFjIidnUDFjfkelTwblbDEqpNx5Fx5Gx5HDBx5INiHo_Gm3Xx5Jp0DBDEhVibvGjXDC0EhWDGkesZOhIThoJDEqpNx5Lx5Mx5NDBx5ONjMonDmyOx5Pp0DBDFx4ax4fx5Ex5Kx5QM4BprHkYprInyVprRx5RprRprRprRp0DCDEmRk_Ihgf-IDGkErcmbqRvWqCDDqhGx5Tx5UDBx5VNYkEn2Sx5Wp0DBDGhtci0FihTo-TpnbmiIDEZhBsDTDDqhGx5Yx5ZDBx5aNbo-UnsTx5bp0DBDDsdrHjBDFxJf_WhwXk_SDDqhGx5dx5eDBhyFDGidf7FhCuXnPDCx6Ax6BDCx5fx6CNhLixGm3Sx6Dp0DBDCikAizLDEif4QyW1GDHhlBmbqRtEsDvWyGDDx6Fx6Gx6HDBx6INiH0dm6Sx6Jp0DBDBxDDFkE-IhjAk_ImbDDqhGx6Lx6MDErLilVl9JpoHDGhhAqRmbqDibZDDqhGx6Ox6PDCx6Nx6QNjMh0Vn3Cx6Rp0DBDFx5Xx5cx6Ex6Kx6SOFoyQprHDBx6UM2UprHkvNprIm6KprRx6Tx6VprRprRp0DCDDpWtFmUDDqIsX5NDEmRiZxUpmfDEqhGx6Xx6Yx6ZDDirfisBirGDIqIsX5NmRxUtFpWmUDDqhGx6bx6cDEl_BmkEl6Vl6ADEvDiyShkdpnMDDqhGx6ex6fDDx6ax6dx7ANYo2TmzFx7Bp0DBDDhhApWtFDDjXib0NDHoUch0Bn-epJl6MidDEqhGx7Dx7Ex7FDBx7GNbivfnxRx7Hp0DBDBl6JDCjXibDHxDhZo1dOhF6S9BDDx7Jx7Kx7LDBx7MNhLn5QmtKx7Np0DBDCmjFmiaDDjXigXibDGuehgD1alPlJiMDDx7Px7Qx7RDBx7SNiHpjWnxYx7Tp0DBDCinFi0ODEhChyFrLl-cDGlbwbhmK2AqOsVDDx7Vx7Wx7XDBx7YNjMinFn3Dx7Zp0DBDDh2Mo-BisADDmRakBDGhyFmiGlcomBioIhyUDEqhGx7bx7cx7dDBx7eNnHo3Qnyfx7fp0DBDGx7Cx7Ix7Ox7Ux7ax8AOFoyPprHOFnuPiHDCx8Cx8DM8IprHkvOprIm5LprRx8Bx8EprRprRp0DCDCnKvDDE6TzdqKmFDEq0Px2Ax8Gx8HDBx8INYonBnpbx8Jp0DBDFh1PhgNilTirM7dDDq0Px2Ax8LDD7d3ckODHpXtEhpLqRljEivIo4GDDq0Px8Nx8ODCx8Mx8PNbh1PnnFx8Qp0DBDD-ahmI2JDGjJZqKxBpfiSDEq0Px2Ax8Sx8TDBx8UNhLo_Am6Dx8Vp0DBDGhoMi1R_fsVl6BiobDDq0Px2Ax8XDBx8YNiHhoMnuEx8Zp0DBDG8VxfpVo7OhtUh7GDDq0Px2Ax8bDBx8cNjM8VnhUx8dp0DBDFl6IioCn4Rl6QmhdDDq0Px2Ax8fDCOpHDEhdjUjakADEiQkGibl_bDEq0Px9Bx9Cx9DDCx9Ax9ENnHi1ZnrNx9Fp0DBDFoZhkZoOl_al8BDDq0Px2Ax9HDBx9INtBoZn3Zx9Jp0DBDFhVib9HhJtJDEjFjIiMixdDEq0Px2Ax9Lx9MDEmjbmkRmkQmgVDCq0Px9ODCx9Nx9PN4esInyHx9Qp0DBDFjAldhuQ3ArZDFqfhEjFjJsSDEq0Px2Ax9Sx9TDBx9UNhubxTnjFx9Vp0DBDGid7FnPpTrIreDEq0Px2Aqgex9XDBx9YN9Lo_HmtMx9Zp0DBDIlbwb2AnUhmKmjahhJioRDDq0Px2Ax9bDBx9cNixWlbmtBx9dp0DBDCThBDEZkEhWiQDEq0Px2Ax9fx-ADDiTjLiQDDhmAipMirRDGhhQrYiDsWpgRhHDDx-Cx-Dx-EDCx-Bx-FNixYh0Vm7Bx-Gp0DBDMx8Kx8Rx8Wx8ax8ex9Gx9Kx9Rx9Wx9ax9ex-HOForYtBDBx-JM6FprHngEprImxeprRx-Ix-KprRprRp0DCDGif4QjAhKrHhCDFajFnUFhBDEx0FqwAx-Mx-NDBx-OM4DprHigLprInlUx-PprRprRprRprRp0DCM6HprHhtGprVm5cprRprRprRprRprRp0DCDGlduOhjbrZ6emKDGqfiYahEwRjFDDx-Sx1Tx-TDBx-UM6IprHhnCprInpfx-VprRprRprRprRp0DCDD8WoblRDDlZ5KhhZDEKvWilLjIDEx-Xx-Yx-Zx2ADDmiHmhZipdDFqdmiZihJtWkJDDx-Xx-bx-cDCx-ax-dNYtZn1cx-ep0DBDF8WoblRihJh0XDHqd2fwHyFvehkahkLDHhwS6UpJiY2YzBh3BDDx_Ax_Bx_CDBx_DNbolAnoJx_Ep0DBDFqdyFhkLhkahoADEl8fl9Ah1Lh1UDGigQ8ThViYfuWDDx_Gx_Hx_IDChWvEDFqdyF8Wve7LDHTjehBhFtEmhchZDDx_Kx_Lx_MDCx_Jx_NNhLondm5Qx_Op0DBDGhmPsNioQhnUirLioEDHlVnciZsHoMiEDDCx_Qx_RDDlEqQmkDDEsNn6ehnUmhRDFqd8WlRyF7DDDx_Tx_Ux_VDCx_Sx_WNiHlEnpSx_Xp0DBDEx-fx_Fx_Px_YMycprHhmeprInoTprRx_ZrkIprRprRp0DCDEhrRmiNhqShiPDFl6W2Xn8PhyBjjXDEoPwch3ahdDDx_bx_cx_dDBjyFDFpVhvW2Xl8PjjXDDnAqd2aDDx_fygAygBDCx_eygCNYpPnxFygDp0DBDDnArOjoWDGzeirY4MwKmjUmiPDEqnMygFygGx1TDBygHNbogSn2FygIp0DBDFnArOjoWqdhjfDE4Qlkd3GlzRDFl4F_WrDjcorIDEqnMygKygLygMDBygNNhLivan0dygOp0DBDDygEygJygPM0aprHhmcprInlXprRygQprRprRprRp0DCDDiAxflfDG7Wh2dh0I9UnKnIDDygSygTx2ADBygUNYl1Rn1KygVp0DBDDmMkenIDIuBhkOhdkA3F0UtVi2HDDygSygXygYDBygZNbo1XnnRygap0DBDHLjbkXjYh1ekP6RDDygSygXygcDBygdNhLyAn3Fygep0DBDKuatAokHpVsQyM0KihMwVhvWDDygSygXyhADByhBNiHuanvXyhCp0DBDEygWygbygfyhDMzXprHhmdprInkUprRyhEprRprRprRp0DCM_IprHhtAprVnhGprRprRprRprRprRp0DCDFmhXmhYiqFl-XmhWDCyhHx0FDByhINYrMnoEyhJp0DBDFl8Fl8Gmjcl7fl_KDCyhLx0FDByhMNbNnoDyhNp0DBDCyhKyhOOFo3VbDByhQMxeprHkYprIm4AprRyhPyhRprRprRp0DCDCFiXDGmjZi5DisHh5UhxOkgXDH-QjQsOoqXijEh0dikRDDyhTyhUyhVDByhWNYh1CnqayhXp0DBDDFnKiXDG3C5Rh1OizBwW9SDHh0ThvStaiwRhmQ6Uh1MDDyhZyhayhbDByhcNb6cmtHyhdp0DBDEFhiPjyFiXDHxAn6FtG-dkBh1QhiKDGjTi5DjQnMOhnPDDyhfyiAyiBDByiCNhLxAnteyiDp0DBDDyhYyheyiEMzYprHhzMprInlWprRyiFprRprRprRp0DCDDh6CjjBjjKDFflTlQjXiRDCyiHyiIDByiJDDFDnKDHjBk-RizapVwWhpFn_fDEoPhbisHl1aDDyiLyiMyiNDByiONYivHmycyiPp0DBDFnfzFsd0JhmGDFxJhhCrHhoKsODDrqWyiRyiSDByiTNbilNnhJyiUp0DBDDpGoJhofDGilch0S0JlZhjZlQDDrqWyiWyiXDByiYNhLpGnrbyiZp0DBDEsHlCwPwEDG9NhoXzPqExI9ADDrqWyibyicDByidNiHrNnuYyiep0DBDDmGtchzfDHh4RhiRh4S9Wl1copQivCDDyhZyjAyjBDBmGDFmkMhvJiyJl8bh4SDDyjDrrEyjEDCyjCyjFNjMn-JnkdyjGp0DBDExUiZlVncDGjUpZhjS6WhgAhwRDDrqWyjIyjJDByjKNnHxUm6ayjLp0DBDGyiQyiVyiayifyjHyjMM6JprHhmfprInxQyiKyjNprRprRprRp0DCM8JprHhtEprVn2UprRprRprRprRprRp0DCDEkepgfpgdphDDFkEiQoXnUhpCDEiFrVvRoeDDyjQyjRyjSDDhhDpnflmBDF4QtSpW6QODDqwAyjUyjVDDmgEhxQpYDEjXhIhHkEDDyjXx1TyjYDDyjTyjWyjZODoxAprHDByjbMzZprHhnBprIntGyjaprRyjcprRprRp0DCDDimIlzKlzLDGhdjUkAkdjah3dDFiFnOhkciRODDyjeyjfykADCimIlzKDFhDnIl_OlsWoyVDG5PhvJsa5ShpOjTDDykCykDykEDCykBykFODppaprHDBykHM4EprHkvNprIn3eykGprRykIprRprRp0DCDDinFi0OpnNDFiMlKsVmSluQDGlJjQiDOkSkADDykKykLykMDBykNODopfprHDBykPMhsTprHkvOprImuDykOprRykQprRprRp0DCMhiZprHhtFprVniOprRprRprRprRprRp0DCDGmMkenIi2ChkUh1dDGjIlQpXhgNlKtEDDtmSykTykUDChoMhoJDC5emkUDDcjIhEDDykWykXykYDCykVykZNYl1Rn1Iykap0DBDEiQkWkOkIDHnZh0ehjLhhQo8PsWihTDEZ3OmMkeDDykcykdykeDBykfNblsXn0CylAp0DBDGiQkWkOikJhoJmCDEmMkejXnIDJuBh3GuHyXhkOkAhdlidtUDDylCylDylEDBylFNhLoyLm6dylGp0DBDEiQkWkOjeDDmMkejXDFhCjQhyIhnPidDDylIylJylKDBylLNiHoyKnoQylMp0DBDF7dkWkO8fkIDHuBhkOkAhdjahlQyXDDtndylOylPDBylQNjMn5Jm6eylRp0DBDFiQkWkOjehIDFhChnPhyIn_R2KDDtndylTylUDBylVNnHn5KnoSylWp0DBDGykbylBylHylNylSylXMhmbprHhzOprInobprRylYtoDprRprRp0DCMhsdprHhidprVmzfprRprRprRprRprRp0DCDDkemMl5UDEjcrDihUnNDJkdhdjFjUjacjD7ZhFDEtqFylbylcyldDByleNYkam3Mylfp0DBDDkemMjXDChWhoUDGiMiErVhF0G0ODEtqFymBymCymDDBymENbhoUnsIymFp0DBDCymAymGM4GprHkYprInrAprRymHprRprRprRp0DCDD9bjFnUDFhdjUtUkdkADFhKwKwQh3aIDEtqFymJymKymLDBymMDEpQsMwFpTDEkErchfoXDEjIjFcnPDEtqFymOymPymQDBymRNYohFn0PymSp0DBDGh1FijKo1Wh8DiqT8YDCtuEymUDBymVNbn7EnlQymWp0DBDDnMxchqDDGiDhvXuPiA7SoJDEtqFtqGymYymZDBymaNhLimDm5Dymbp0DBDDymTymXymcODhtOprHDBymeM4HprHhtBprInuJymNymdymfprRprRp0DCMhiaprH_QprVnyEprRprRprRprRprRp0DCDCiOl9eDGhdjUkAkdh3dkSDFkemMnMnOhgHDDynCynDynEDBynFM_NprHkYprIm4JynGprRprRprRprRp0DCDEwQ0BiqA5bDChVkLDGlJ9YmSoDh0DsVDEv7MynIynJynKDBynLNYiiOiuVynMp0DBDEv7MqwAxzJp6JDBynONbn-Gn0eynPp0DBDChDwcDElMkPLtDDDhEkcjJDEv7MynRynSynTDBynUNhLn-HnkTynVp0DBDGhXyEn7BiQkWiTDEiGjOlJmBDDv7MynXynYDBynZNiHiGm7Hynap0DBDDkFjdsWDFlMkPLkXjYDDv7MyncyndDByneNjMkFn1Xynfp0DBDEimIi0OinFlzLDEZlJsVh2MDDv7MyoByoCDByoDNnHpgBm7GyoEp0DBDCvftYDEjf3NsBipVDDyoGyoHqxdDByoINtBiKm_LyoJp0DBDHynNynQynWynbyoAyoFyoKM_OprHigJprImzQprRyoLprRprRprRp0DCDCiOtYDEkLmYhVubDDiJhDjADFFDtYidjQDEyoNyoOyoPyoQDByoRDBwgVM_PprHiuJprInhfyoSprRyoTprRprRp0DCM_DprHhicprVnjdprRprRprRprRprRp0DCDDkemMWDI3NhoI9Mzc9HipVlThxUDDyoWqxdyoXDByoYM2LprHhibprInxVyoZprRprRprRprRp0DCDEhXiLqLqNDH3FiUhoWioVhuAla4bDF4Q1GqCi2MifDDyobyocyodDByoeNYilbm5Gyofp0DBDFhXiLqLqNnIDEtQinYhpG1bDFhSiPyIcfDDypBypCypDDBypENbtQn3OypFp0DBDFidjQlblKokDDFmSjFqFuIluQDDt4KypHypIDDiM-OvRDG8ElyBtZjFkUsVDDt4KypKypLDCypJypMNhLhVnxPypNp0DBDEjZipal6OpqZDFhFOhZTnBDDt4KypPypQDBypRNiHjZn2dypSp0DBDEoBuQlHhXDEkenKiX2JDEhDiRoGpHDDypUypVypWDBypXNjMi1InrOypYp0DBDFDkfFlTqFDFikSoiKkbuIhhGDDyobypaypbDBypcNnHn9KnmDypdp0DBDEZqPihPh0DDHDFkflTlElViDDDt4KypfyqADByqBNtBn_JnmCyqCp0DBDHypAypGypOypTypZypeyqDODi2FnHODi2ItBDCyqFyqGMhiSprHhtDprImtdprRyqEyqHprRprRp0DCMCprHm_cprVmseprRprRprRprRprRp0DCMmuGprHnnZprVnsJprRprRprRprRprRp0DCDCpgepnADE8OokbkB2XDFOtapVhdiADDyqLyqMyqNDByqOMmuHprHnpAprInnVyqPprRprRprRprRp0DCDFhnPhyIhyFl6RipcDEhCuX2WidDCyqRyqSDByqTMmuRprHngFprIntCyqUprRprRprRprRp0DCDGmiJisChldipI3K8YDFapbh0RhjUhoQDCyqWyqXDDyV3KorUDDh0RhjUlZDGpbavROehtIDDyqZyqayqbDCyqYyqcMmucprHntJprInlDyqdprRprRprRprRp0DCDDrIplBijdDFjDhobhwH2ahIDFrDoDn4QnKnADEyqfqnMyrAyrBDByrCMmvFprHnibprInieyrDprRprRprRprRp0DCDGo4WplCo7FvLohIl8cDFselfiD0Kh1ADCyrFyrGDByrHMmvGprHm1LprInhLyrIprRprRprRprRp0DCDGonU_TpoLoxFivZiycDEhkKl1T7H2YDDmMhwX7YDDyrKyrLyrMDByrNMmvHprHm1MprInuSyrOprRprRprRprRp0DCDH8en4XlhAokfn_Bn6cyMDDhwXk_Yi2CDGhShBhIl1TOTDDyrQyrRyrSDByrTMmvIprHnzDprIm5JyrUprRprRprRprRp0DCDBhJDFimIphCphAl2MojdDGoTrGhuRjFhoHh2cDDyrWyrXyrYDByrZMmvJprHngAprIm4IyraprRprRprRprRp0DCDGk_S4f7ChO1HqEDDixQn_LlTDGjQxIiROhpDsODDyrcyrdyreDByrfMmvKprHngVprInhOysAprRprRprRprRp0DCDCoPkHDGhvZonFl_Gl-ao4In5HDGlvXtAhvB7ChAh0QDDysCysDysEDClvXhvUDCh2BvdDGtAhvB7ChA0KhODEysCysGysHysIDCysFysJMmuIprHmxJprIn1FysKprRprRprRprRp0DCDGhkHhwWikZlkHl-JiiaDFxVooWhuVnGplIDF7CipflgKhA0KDDysMysNysODBysPMmuJprHnrXprInoRysQprRprRprRprRp0DCDChoVlFDEsdlyei0Rh2YDEsOmb1ChlCDDysSysTysUDBysVMmuKprHm0FprInuGysWprRprRprRprRp0DCDGmT5FikIh2bppVh0dDFsdlyesOi0RphLDFFtAoM9So3TDDysYysZysaDBysbMmuLprHnhVprImyQyscprRprRprRprRp0DCDGtI7SsXi1SomAiwCDGzFl2SphVhkTi2BpgZDGtAoMLkTtD9SDDyseysfytADBytBMmuMprHngKprImxdytCprRprRprRprRp0DCDFo0HlrKlxMpgDn8SDEpG0JlGhkeDF9D7QkHidoiHDDytEytFytGDBytHMmuNprHmxLprIn3EytIprRprRprRprRp0DCDEpfkhIoqYl3VDF-JorWhvUhpEooLDGlOidiwL7PljahvZDDytKytLytMDDpfkhIl3VDEiwLhgAlja7PDFhkHhwWorTpoCiiEDDytOytPytQDCytNytRMmuOprHm_NprIm3RytSprRprRprRprRp0DCDFhkTo3aohBmgRi0RDIowEn-LhnRi0HmgKpochoEhpEDCytUytVDBytWMmuPprHmzEprInoIytXprRprRprRprRp0DCDCpG0JDGOo9Ho_U7P-L7KDIkAhdkSpbahkHhwWsXDDytZytaytbDBytcMmuQprHmxMprInlRytdprRprRprRprRp0DCDDmMhKiWDGhBT9esOqZokEDFoUpGjThd7VDEssTytfyuAyuBDByuCMkoHprHngBprInhSyuDprRprRprRprRp0DCDCiBo6WDEhRuEwFojcDGo_YlfnIsd_WhwWDDyuFyuGyuHDByuIMmuSprHmxTprIn0OyuJprRprRprRprRp0DCDGvcpkRpkNplElnPpgPDHo3DpnUzTrHtdlkfhwLDCyuLyuMDByuNMmuTprHnifprIniPyuOprRprRprRprRp0DCDHl0E1diGiDhHsNmibDGOhIhdjasQkADDssTyuQyuRDElfxfk-ZrWDEifvchwBaDEssTqwAyuTyuUDCyuSyuVMmuUprHnkHprInmLyuWprRprRprRprRp0DCDF4Oh2Sl6Xn7VoqLDIphXlyIiiaihZaikKzFihJDEmMiWsChKDDyuYyuZyuaDByubMmuVprHm_fprInkWyucprRprRprRprRp0DCDBnIDFo4To_FhpCkJo1eDHlZhC1MseqdlmayWDDyueyufyvADByvBMmuWprHngCprInhKyvCprRprRprRprRp0DCDEiwW8NiDhpJDHyWrLpnO1CsOkEhlBDDyvEyvFyueDByvGMmuXprHmyZprInvIyvHprRprRprRprRp0DCDDnI_Wk_YDHiUhoGolRojJ0fhodlyADFkJ3FrYpf6RDDyvJyvKyvLDByvMMmuYprHnrVprIn2LyvNprRprRprRprRp0DCDCnI_WDGowHowFo4ai0LpgF1bDEiJOhVFDDyvPyvQyvRDByvSMmuZprHnheprIm4HyvTprRprRprRprRp0DCDElEonGn-CojLDGwPnGopIzTogen4VDFnIkfyIllE_WDDyvVyvWyvXDByvYMmuaprHm0RprInsfyvZprRprRprRprRp0DCDFojQohElmBn8QojHDDmMsdpGDFiEn_SjF-ApoEDDyvbyvcyvdDByveMmubprHm_dprInpXyvfprRprRprRprRp0DCDHpgJpgIo9Uo9TojIlnDn8RDHielmah1AjFjIhdo9dDCywBywCDBywDMmudprHm7LprIm_KywEprRprRprRprRp0DCDG1SnCmDhuSl_RhRDFlTlQixQhkSfDGiROhChnMhdovVDDywGywHywIDBywJMmueprHniBprInhBywKprRprRprRprRp0DCDFh1NogWiqNpnGo3bDGnNixQhZpnenLaDEhOyCorKowJDDywMywNywODBywPMmufprHngSprInzXywQprRprRprRprRp0DCDExUlCiZoKDIjUnCzTomIxJ6WhhCrHDDvwOywSywTDBywUMmvAprHnpZprInqeywVprRprRprRprRp0DCDGo4Lo4MmgQhuSohclvWDGhjOovXovTo7GolSxKDCywXywYDBywZMmvBprHnpIprIm6IywaprRprRprRprRp0DCDEorVkT_AnXDEhHhBOhncDFhdkdjUi0eiDDEywcywdx2AyweDBywfMmvCprHm_WprInuFyxAprRprRprRprRp0DCDFrIn6XpTpibphJDEhZhFOhHDDnNigSoDDDnK-D_UDEyxCyxDyxEyxFDByxGMmvDprHm0dprIm3YyxHprRprRprRprRp0DCDFhpCo2DpqYmWo2EDIwEo_I1R1L1Mh2chtItCDCyxJyxKDByxLMmvEprHm3IprInsHyxMprRprRprRprRp0DCMmvLprHnoKprVn2HprRprRprRprRprRp0DCDGn7XohDhwDl4DhwNhnUDFihFk_JhgIhoAhkaDEhFhZjTxMDDyxPyxQyxRDEn7Wl4Dh1ClRDDhZhFnBDDjTrWh2cDEyxTyxQyxUyxVDCyxSyxWMmvMprHnsYprImzeyxXprRprRprRprRp0DCDDokZokYogQDDmMsdohbDFwFikXhCkBlPDDyxZyxayxbDByxcMmvNprHnvLprIn1dyxdprRprRprRprRp0DCDEnWh1dokGyFDHhdjU5Io0Wo9Xphf7LDEmMh1dhkTnADDyxfyyAyyBDByyCMmvOprHm_aprInoOyyDprRprRprRprRp0DCDFl4F_WoraozBojODF7YojNhwWlzRlkdDFnKmMjYjK-DDDyyFyyGyyHDByyIMmvPprHm2fprImzPyyJprRprRprRprRp0DCDGhkHhwWo_EonSlkHikZDEsdjrSlzdikXDG-AsfplJhwHjUsaDDyyLyyMyyNDByyOMmvQprHnrWprIntayyPprRprRprRprRp0DCDEjrSo1AliOlzdDD-dkBivYDHoPinM2ckX1PjTrWDDyyRyySyyTDByyUMmvRprHm1AprIn3KyyVprRprRprRprRp0DCDGipUlyXpmFpqbpqXo7NDIi2BhwNiwZl4fi2KzFlvWhkIDCyyXyyYDByyZMmvSprHnrMprIm6QyyaprRprRprRprRp0DCDCiDlfDHl1dnIh1di2ExJ5EiwWDG3Fl5Cn6ThuatAphPDDyycyydyyeDByyfMmvTprHm_eprIm4MyzAprRprRprRprRp0DCMmvUprHnoWprVnhHprRprRprRprRprRp0DCDGo4HomPi2DhuRllRphGDGk-ehkIpGpiJlgMn8MDF8S9XzQiwDhpBDDyzDyzEyzFDByzGMmvVprHnoZprIm1byzHprRprRprRprRp0DCDGinMijDlgKl-Eo9Gn4GDIiwU-dkBkflThzRinRllRDCyzJyzKDByzLMmvbprHnoXprInnXyzMprRprRprRprRp0DCDD9XhpBhjWDGhkIi1Tl6Gipfo1Ql0IDGh2YsdqEh0Dn6HhkHDDyzOyzPyzQDByzRMmvcprHntAprInsGyzSprRprRprRprRp0DCDGn9WlhGosWn5Do0AhpIDIhIDo0YonEieh1A0LolCDCyzUyzVDByzWMmvdprHnoYprIngTyzXprRprRprRprRp0DCDFjkJlnUmkNlrSpiDDHoiRomFi0UpidplGk-elrHDCyzZyzaDGlnUokIpkHjkJpoblrSDFzQ8Si0X0LiwDDFhBnfikDiwThKDDyzcyzdyzeDCyzbyzfMmveprHnpUprIm5Fy0AprRprRprRprRp0DCDFpgci0XiwDo_JhkGDHpoBhgco4NlhGozFhzRiwUDCy0Cy0DDBy0EMmvfprHn3YprInuIy0FprRprRprRprRp0DCDGoiPhwN3PizKpqGhvSDEhkIi1T1Dl7GDGhkHn7Uojelscsdo3PDDy0Hy0Iy0JDBy0KMmwAprHm0IprInmEy0LprRprRprRprRp0DCDFqEjVo8QizKhwNDFikDo4OpiB1R5KDFi0X7UhoBo3OhhCDDy0Ny0Oy0PDBy0QMmwBprHm4EprIniTy0RprRprRprRprRp0DCDF7C0KhAjVFDGo1alteo3KpnLioLopcDFi1ThkIzFi1MaDDy0Ty0Uy0VDBy0WMmwCprHntEprInyUy0XprRprRprRprRp0DCDGkhBo-FomEooZooapmADIzFhvZa6WhwRlTi2LhjSDCy0Zy0aDBy0bMmvWprHnuaprInuXy0cprRprRprRprRp0DCDHkgdooKo4eo4co4dn5BogVDHielsBn7Z1BlscilehIDCy0ey0fDBy1AMmvXprHnudprImtOy1BprRprRprRprRp0DCDGn8Vn8WmgLpqRo0Ln_eDIhkImTnfpnZ3KivNokCl0IDCy1Dy1EDBy1FMmvYprHmzWprIn3Ry1GprRprRprRprRp0DCDFqEjVkgd4fizKDElsB1cnSnRDGiyFkdkflGwSnUDDy1Iy1Jy1KDBy1LMmvZprHm4DprIniSy1MprRprRprRprRp0DCDGhjSo8Xo_Qh2Lo_DoiADGi2LiiViybhwR6WpgNDFllEhnYhA7CjVDDy1Oy1Py1QDBy1RMmvaprHnsdprInmJy1SprRprRprRprRp0DCMmwDprHnvHprVnpWprRprRprRprRprRp0DCDG7CpiCpldozElmHn8UDHl-bojKn8Jo-EpgXzFhkUDCy1Vy1WDBy1XMmwEprHnzYprInhXy1YprRprRprRprRp0DCDFhtIo5UlzPplApkTDIl0CalsbhvIOqC7Qi1KDEpfpGhkeiyADDy1ay1by1cDBy1dMmwPprHnpKprImxay1eprRprRprRprRp0DCDF9AoM1HiufxGDG0Jn4HlZlxM7QlGDGilcpqehgAh0SppGhjZDDy2Ay2By2CDBy2DMmwaprHm_XprInvAy2EprRprRprRprRp0DCDGpiMzPo-dooNooOl9DDEpG0Jn8N7QDEiwHkJlZh1QDDy2Gy2Hy2IDBy2JMmxAprHmxNprInpPy2KprRprRprRprRp0DCDIlsbl5Vo0CpnVpiApieoweomHDHokdjJiiRiyApfn6dlyXDCy2My2NDBy2OMmxBprHnsaprImuBy2PprRprRprRprRp0DCDG1BohArNojMoyOn7YDG-I8NixAhIjOhgNDEqErY4OjADDy2Ry2Sy2TDBy2UMmxCprHmzYprIm3Ay2VprRprRprRprRp0DCDEn6Bn6AikGl4GDFhwLtdxR1RiRDGlmHqEtAk_XhQuHDDy2Xy2Yy2ZDBy2aMmxDprHnpVprInzcy2bprRprRprRprRp0DCDFi2Cl7bohVhkUphFDGhwLqZyW0UrLo-CDGkShhE2dh1A4bosNDDy2dy2ey2fDBy3AMmxEprHniaprInhdy3BprRprRprRprRp0DCDDihZimMoocDH_UiwEqLn5epmJiwOiwLDFqErY0IhA4ODDy3Dy3Ey3FDBy3GMmxFprHm1BprIntTy3HprRprRprRprRp0DCDGhgAiiVi2LizWhwR6WDGhxaxUh0YpZpbivGDFiWDoM9SwEDDy3Jy3Ky3LDBy3MMmwFprHm_ZprInnOy3NprRprRprRprRp0DCDGlsLlwSk_Hpmeo9Vo1VDIhvULiCh2YieohC7FxGDCy3Py3QDBy3RMmwGprHm1aprIn3Iy3SprRprRprRprRp0DCDGojUomClrHohapoF1ODF0fhgC8NkU7QDFtAkhB4Osdk_XDDy3Uy3Vy3WDBy3XMmwHprHm1ZprInmKy3YprRprRprRprRp0DCDDwEl6YpiEDGhodieiZzFuHlteDCy3ay3bDBy3cMmwIprHm_YprImzHy3dprRprRprRprRp0DCDIilelnDopNlhdo-VowTl1Ho8RDHqEzQ0IhvBhoT6bivGDCy3fy4ADFmiMpgai1Al1Hn5IDGqEzQlrUhoThvBrSDD6bpleivGDDy4Cy4Dy4EDCy4By4FMmwJprHnqfprImtey4GprRprRprRprRp0DCDF-VhvIlrdlgCl1fDFiyAomGhtIpGkHDIiZlVsHzTnflhNkS2dDDy4Iy4Jy4KDE-VlrdlgCl1fDGiZlVsHzThmGlhNDGkS2djUqEhtIhhCDDy4My4Ny4ODCy4Ly4PMmwKprHniHprIn0cy4QprRprRprRprRp0DCDHphchzUosXpoDl1dmic8NDE0Il2YrY-VDEyIhgChShIDDy4Sy4Ty4UDBy4VMmwLprHnkEprIn2Ny4WprRprRprRprRp0DCDGo1Tpmapmbpmcn-fpoODGqErYplMhA-VhwDDCy4Yy4ZDBy4aMmwMprHm0KprImxfy4bprRprRprRprRp0DCDGh3Oplbn4Toheo9aoiZDH7QlGahvI7PqCl4aDCy4dy4eDBy4fMmwNprHnzWprInjDy5AprRprRprRprRp0DCDEhOiuf9bo3SDC1RvPDI8OlGl4an5GhtIiehlAhvZDDy5Cy5Dy5EDBy5FMmwOprHngPprInkSy5GprRprRprRprRp0DCDHlnOpgHplKl5Ei2Ki2B0IDKlkY-DoiIi0TzFoobOn4UiwE0fDCy5Iy5JDBy5KMmwQprHnkPprInuDy5LprRprRprRprRp0DCDGosUl-Co0Jo0KpmEivODG1dl0EmXhRzFjJDCy5Ny5ODBy5PMmwRprHntFprIn3Ly5QprRprRprRprRp0DCDGl4Hi0TpkQojWi2P3KDE0IlnOl2YijDDFiCqE9XijDlFDDy5Sy5Ty5UDBijDDE0Il5Ei2Kl4fDE3KhoGl4Hi0TDDy5Wy5Xy5YDCy5Vy5ZMmwSprHntKprIm6Ey5aprRprRprRprRp0DCDGwVmkPpoIojXhvBo7KDF0fomSn8K1C7QDFoxMorJh1dikGoodDDy5cy5dy5eDBy5fMmwTprHn0MprIm1Yy6AprRprRprRprRp0DCDGzFl6El2Sn_AohHo5TDKn8Il5TorSn6aovHpgGovIoqCn5EipfDCy6Cy6DDBy6EMmwUprHnzVprIn1Jy6FprRprRprRprRp0DCDFpgYoiToiUvCilCDFphBl2MivTlzSphEDCy6Hy6IDBy6JMmwVprHnscprIntDy6KprRprRprRprRp0DCDDiufhOpoMDGhwXn7HlpVzFiyco1BDDjJiahjADDy6My6Ny6ODBy6PMmwWprHmyRprImzIy6QprRprRprRprRp0DCDGoiEoiFprFlrKn8Tn6bDEn6Go5He6ZDCy6Sy6TDBy6UMmwXprHnseprInufy6VprRprRprRprRp0DCDIiycn_Mn_NlpVosGowPpjXivTDFeyCnah1Qo7PDCy6Xy6YDBy6ZMmwYprHnsbprInpQy6aprRprRprRprRp0DCDHlubluaohZlzSmiQonbppTDHjChjAooQjTvPilCvZDCy6cy6dDBy6eMmwZprHntHprImzCy6fprRprRprRprRp0DCDGpY2c1PkThwa_ADDeo6dyCDFivTolTh1NhRo3RDDy7By7Cy7DDBy7EMmwbprHnnfprIm0Ny7FprRprRprRprRp0DCDCiCl-UDEiepjLepgMDE3KhoGoibpkJDGqE1Hpflhd0IpGDEy7Hy7Iy7Jy7KDBy7LMmwcprHntLprIm4Sy7MprRprRprRprRp0DCDFhzfhiKo_XjCvPDGieifhlApgEahKDErYhOoaiCDDy7Oy7Py7QDBy7RMmwdprHmzbprImyAy7SprRprRprRprRp0DCDEpmNpmOpmPi1LDIk_HlwSplXlsLo6co8bowRhvUDCy7Uy7VDBy7WMmweprHnvNprIn1ey7XprRprRprRprRp0DCDEhHlualubhwLDGhmGhjdmXnUlGyDDFiClrZiyRqEojPDDy7Zy7ay7bDBy7cMmwfprHnpYprImyMy7dprRprRprRprRp0DCDkLxzIxzUx0Lx1Dx1Lx1Mx2Zx4Hx4Tx4Ux4Vx5Sx6Wx8Fx-Lx-Qx-Rx-Wx_aygRyhFyhGyhSyiGyjOyjPyjdykJykRykSylZylaymIynAynBynHyoMyoUyoVyoayqIyqJyqKyqQyqVyqeyrEyrJyrPyrVyrbysBysLysRysXysdytDytJytTytYyteyuEyuKyuPyuXyudyvDyvIyvOyvUyvaywAywFywLywRywWywbyxByxIyxNyxOyxYyxeyyEyyKyyQyyWyybyzByzCyzIyzNyzTyzYy0By0Gy0My0Sy0Yy0dy1Cy1Hy1Ny1Ty1Uy1Zy1fy2Fy2Ly2Qy2Wy2cy3Cy3Iy3Oy3Ty3Zy3ey4Hy4Ry4Xy4cy5By5Hy5My5Ry5by6By6Gy6Ly6Ry6Wy6by7Ay7Gy7Ny7Ty7Yy7eQy7fprRt7eprRM_FprHhsfprVkwEprRprRprRprRprRptFBM2TprHhnFprIk9SprRprRprRprRprRptFBM0ZprHhtHprIkxQprRprRprRprRprRptFBOFlzXprHDBy8EM4AprHitcprIk1eprRprRy8FprRprRptFBMhiVprHitfprIkmHprRprRprRprRprRptFBM_GprHhzNprVk6DprRprRprRprRprRptFBM6CprHhnAprIk6EprRprRprRprRprRptFBOFlmMprHDBy8KM6DprHiuCprIknRprRprRy8LprRprRptFBMwBprHhzPprIkyAprRprRprRprRprRptFBM6EprHhieprVk5fprRprRprRprRprRptFBM8HprHhseprVktRprRprRprRprRprRptFBOFlrWprHOFloeprHDCy8Qy8RM4BprHkYprIniIprRprRy8SprRprRptFBOFlyKprHDBy8UM2UprHiteprIkwGprRprRy8VprRprRptFBOFlrVprHDBy8XM8IprHitYprIkzFprRprRy8YprRprRptFBMhzEprHigKprIk8bprRprRprRprRprRptFBM6FprHksTprVk2IprRprRprRprRprRptFBOFlmLprHDBy8cM4CprHiuBprIk2JprRprRy8dprRprRptFBM6GprHiuLprIkoTprRprRprRprRprRptFBM6HprHhtGprViuUprRprRprRprRprRptFBM6IprHhnCprIkzbprRprRprRprRprRptFBODhvcprHDBy9CMycprHhmeprIkxdprRprRy9DprRprRptFBM0aprHhmcprIksXprRprRprRprRprRptFBMzXprHhmdprVktEprRprRprRprRprRptFBODiyIprHDBy9HM_HprHkYprIk1fprRprRy9IprRprRptFBMhiWprHhtCprIkxSprRprRprRprRprRptFBMhiXprHigHprIkwFprRprRprRprRprRptFBM_IprHhtAprViuSprRprRprRprRprRptFBMxeprHkYprIkpZprRprRprRprRprRptFBMzYprHhzMprIiuKprRprRprRprRprRptFBM6JprHhmfprIkyaprRprRprRprRprRptFBM8JprHhtEprVkscprRprRprRprRprRptFBOFlpZprHDBy9RMzZprHhnBprIk-EprRprRy9SprRprRptFBOFlmCprHDBy9UM4EprHigFprIkpUprRprRy9VprRprRptFBMhiZprHhtFprViuIprRprRprRprRprRptFBMhmbprHhzOprVktLprRprRprRprRprRptFBM4FprHkYprIkwfprRprRtoDprRprRptFBODiyYprHDBy9aM6NprHigGprIkrfprRprRy9bprRprRptFBMhsdprHhidprViuRprRprRprRprRprRptFBM4GprHkYprIksCprRprRprRprRprRptFBM4HprHhtBprIkwPprRprRymfprRprRptFBMhiaprH_QprImzAprRprRyoTprRprRptFBM_DprHhicprVitdprRprRprRprRprRptFBM2LprHkYprInyLprRprRprRprRprRptFBODl4UprHDBy-DMhiSprHhtDprIktWprRprRy-EprRprRptFBMhmTprHhibprImtfprRprRprRprRprRptFBDhNy8By8Cy8Dy8Gy8Hy8Iy8Jy8My8Ny8Oy8Py8Ty8Wy8Zy8ay8by8ey8fy9Ay9By9Ey9Fy9Gy9Jy9Ky9Ly9My9Ny9Oy9Py9Qy9Ty9Wy9Xy9Yy9Zy9cy9dy9ey9fy-Ay-By-Cy-Fy-GQy-HprRt7eprRDCAlUM_FprHhsfprVkwEprRprRprRprRprRy-JEM2TprHhnFprIk9SprRprRprRprRprRy-JEM0ZprHhtHprIkxQprRprRprRprRprRy-JEM4AprHitcprIk1eprRprRy8FprRprRy-JEMhiVprHitfprIkmHprRprRprRprRprRy-JEM_GprHhzNprVk6DprRprRprRprRprRy-JEM6CprHhnAprIk6EprRprRprRprRprRy-JEM6DprHiuCprIknRprRprRy8LprRprRy-JEMwBprHk1VprIkyAprRprRprRprRprRy-JEM6EprHhieprVk5fprRprRprRprRprRy-JEM8HprHhseprVktRprRprRprRprRprRy-JBDBy8RM4BprHkYprInuNprRprRy-VprRprRy-JEM2UprHiteprIkwGprRprRy8VprRprRy-JBM8IprHitYprIkzFprRprRy8YprRprRy-JBDBy8QMhzEprHnsAprImyXprRprRy-ZprRprRpsJBMkkUprHigKprIk8bprRprRprRprRprRy-JBM6FprHksTprVk2IprRprRprRprRprRy-JEM4CprHiuBprIk2JprRprRy8dprRprRy-JEM6GprHiuLprIkoTprRprRprRprRprRy-JEM4DprHigLprInyXprRprRprRprRprRpsJBM6HprHhtGprViuUprRprRprRprRprRy-JEM6IprHhnCprIkzbprRprRprRprRprRy-JEMycprHhmeprIkxdprRprRy9DprRprRy-JEM0aprHhmcprIksXprRprRprRprRprRy-JEMzXprHhmdprVktEprRprRprRprRprRy-JEM_HprHkYprIk1fprRprRy9IprRprRy-JEMhiWprHhtCprIkxSprRprRprRprRprRy-JEMhiXprHigHprIkwFprRprRprRprRprRy-JEM_IprHhtAprViuSprRprRprRprRprRy-JEMxeprHkYprIkpZprRprRprRprRprRy-JEMzYprHkrDprIiuKprRprRprRprRprRy-JEM6JprHhmfprIkyaprRprRprRprRprRy-JEM8JprHhtEprVkscprRprRprRprRprRy-JEMzZprHhnBprIk-EprRprRy9SprRprRy-JBM4EprHigFprIkpUprRprRy9VprRprRy-JBMhiZprHhtFprViuIprRprRprRprRprRy-JEMhmbprHhzOprVktLprRprRprRprRprRy-JEM4FprHkYprIkwfprRprRtoDprRprRy-JEM6NprHigGprIkrfprRprRy9bprRprRy-JBMhsdprHhidprViuRprRprRprRprRprRy-JEM4GprHkYprIksCprRprRprRprRprRy-JEM4HprHhtBprIkwPprRprRymfprRprRy-JEMhiaprH_QprVnyDprRprRprRprRprRy-JBM_NprHkYprImyfprRprRprRprRprRy-JBM_OprHigJprIn2DprRprRprRprRprRy-JBM_PprHiuJprInlSprRprRyoTprRprRy-JBM_DprHhicprVitdprRprRprRprRprRy-JEM2LprHhibprIniLprRprRprRprRprRy-JBMhiSprHhtDprIktWprRprRy-EprRprRy-JBDhRy-Ky-Ly-My-Ny-Oy-Py-Qy-Ry-Sy-Ty-Uy-Wy-Xy-Yy-ay-by-cy-dy-ey-fy_Ay_By_Cy_Dy_Ey_Fy_Gy_Hy_Iy_Jy_Ky_Ly_My_Ny_Oy_Py_Qy_Ry_Sy_Ty_Uy_Vy_Wy_Xy_Yy_Zy_ay_by_cQy_dprRt7eprRM_FprHhsfprVnhNprRprRprRprRprRptFBM2TprHhnFprIn2eprRprRprRprRprRptFBM0ZprHnzSprIn3XprRprRprRprRprRptFBOFpgUprHDBzgCM4AprHm2KprIm3OprRprRzgDprRprRptFBMhiVprHnnGprInxdprRprRprRprRprRptFBM_GprHnhaprVnyAprRprRprRprRprRptFBM6CprHhnAprInyeprRprRprRprRprRptFBOFkyIprHDBzgIM6DprHkyIprImtbprRprRzgJprRprRptFBOFpqHprHDBzgLMwBprHhzPprIm5MprRprRzgMprRprRptFBMitBprHm1KprInzAprRprRprRprRprRptFBM6EprHhieprVnyWprRprRprRprRprRptFBM8HprHhseprVm5BprRprRprRprRprRptFBOFo9ZprHDBzgRM4BprHkYprImzKprRprRzgSprRprRptFBM2UprHm6MprVniKprRprRprRprRprRptFBMmrFprHm6LprIm5fprRprRprRprRprRptFBOFpgSprHODo8SprHDCzgWzgXMkkTprHmybprIm6TprRprRzgYprRprRptFBMmrGprHmyaprInsSprRprRprRprRprRptFBOFowQprHODoqBprHDCzgbzgcM8IprHm2GprInhQprRprRzgdprRprRptFBMhzEprHigKprInkZprRprRprRprRprRptFBM6FprHnnIprVntOprRprRprRprRprRptFBM4CprHnnHprIntPprRprRprRprRprRptFBOFn4fprHODppZprHDCzhCzhDM6GprHnodprIn3SprRprRzhEprRprRptFBM6IprHhnCprInsQprRprRprRprRprRptFBMycprHhmeprInlKprRprRy9DprRprRptFBM0aprHhmcprInoPprRprRprRprRprRptFBMzXprHhmdprVm4PprRprRprRprRprRptFBM_HprHkYprInvEprRprRy9IprRprRptFBMhiWprHhtCprInkVprRprRprRprRprRptFBMhiXprHigHprInkOprRprRprRprRprRptFBMxeprHkYprImzMprRprRprRprRprRptFBM6JprHhmfprInoCprRprRprRprRprRptFBM8JprHhtEprVm4LprRprRprRprRprRptFBMzZprHhnBprVnuTprRprRprRprRprRptFBOFosQprHODn-YprHDCzhRzhSMmrVprHkYprIntQprRprRzhTprRprRptFBMmrWprHm3dprInvCprRprRprRprRprRptFBMmrXprHniZprInkQprRprRprRprRprRptFBMmrYprHnpMprVn1DprRprRprRprRprRptFBMmrZprHkYprInyYprRprRprRprRprRptFBMmraprHm1QprIm0EprRprRprRprRprRptFBMmrbprHnoAprIm5eprRprRprRprRprRptFBOFn5CprHODo-ZprHDCzhbzhcM4EprHigFprIn2MprRprRzhdprRprRptFBMhmbprHnkGprVm4cprRprRprRprRprRptFBODn9HprHDCtoCziAM4FprHkYprIm1UprRprRziBprRprRptFBM6NprHigGprIm3DprRprRy9bprRprRptFBM4GprHkYprIm3GprRprRprRprRprRptFBM4HprHhtBprIniNprRprRymfprRprRptFBMhiaprH_QprImzBprRprRyoTprRprRptFBM2LprHkYprInyMprRprRprRprRprRptFBODo-aprHDBziIMhiSprHm_UprImxbprRprRziJprRprRptFBOForOprHODorNprHDCziLziMMhmTprHhibprInsRprRprRziNprRprRptFBDhYy_fzgAzgBzgEzgFzgGzgHzgKzgNzgOzgPzgQzgTzgUzgVzgZzgazgezgfzhAzhBzhFy9AzhGzhHzhIzhJzhKzhLzhMy9MzhNy9OzhOzhPzhQzhUzhVzhWzhXzhYzhZzhazhey9XzhfziCziDy9dziEziFziGy-BziHziKziOQziPprRt7eprRDBitUXitUk2AziRhUprHprRprHprHDBitVXitVkrQziThUnkJprRprHprHDBqUXmsQnqVziVhUnmMprRprHprHXmsJkwaziVhUnmSprRprHprHXmsLnqBziVhUnnBprRprHprHXmsMnoVziVhUnmTprRprHprHXmsOm2DziVhUnmVprRprHprHXmsPm3HziVhUnmQprRprHprHXmsRnpdziVhUnmWprRprHprHXmsSkvBziVhUkyGprRprHprHXmsTk6RziVhUnmdprRprHprHXmsVnpOziVhUnmNprRprHprHXmsWngMziVhUnmeprRprHprHXmsXnpLziVhUnmcprRprHprHXmsYnqdziVhUnmXprRprHprHXmsZmxKziVhUkyGprRprHprHXmsanleziVhUnnCprRprHprHXmrdm1SziVhUnnDprRprHprHDBitWXmrem2NzjGhUmzLprRprHprHDCqUitWXmrfm2QzjInEnmYprRprHprHXmsAm6JziVhUkyFprRprHprHXmsBnuZziVhUkyFprRprHprHXmsCm3BziVhUnmUprRprHprHXmsDngNziVhUnmaprRprHprHDCqUhzLXmsEiuDzjOnEnmRprRprHprHXmsFm2PziVhUnmPprRprHprHXmsGm2MzjOnEnmZprRprHprHXmsHnqWziVhUnmOprRprHprHXmsIm0UzjOnEnnAprRprHprHXmsKntMzjOnEnmbprRprHprHXmsNnuQziVhUnmfprRprHprHDfziSziUziWziXziYziZziazibziczidziezifzjAzjBzjCzjDzjEzjFzjHzjJzjKzjLzjMzjNzjPzjQzjRzjSzjTzjUzjVYmnTmnUtczjWp3HBDB2TX2ThnFzjYhUnkMprRprHprHDB0ZX0ZhtHzjajRprHprRprHprHDB4AX4AitczjcjRprHprRprHprHDBhiVXhiVitfzjejRprHprRprHprHDB6CX6ChnAzkAjRprHprRprHprHDB6DX6DiuCzkCjRprHprRprHprHDBwBXwBhzPzkE5LprHprRprHprHDC4BhzEX4BkYzkGnEnsBprRBprHDB2UX2UitezkIjRprHprRBprHDB8IX8IitYzkKjRprHprRBprHDBkkUXhzEigKzkMjRnkKprRBprHDB4CX4CiuBzkOjRprHprRprHprHDB6GX6GiuLzkQjRprHprRprHprHDB4DXprHprHzkSsAmzcprRBpsJDB6IX6IhnCzkUjRprHprRprHprHDBycXychmezkWjRprHprRprHprHDB0aX0ahmczkYjRprHprRprHprHDB_HX_HkYzkajRprHprRprHprHDBhiWXhiWhtCzkcjRprHprRprHprHDBhiXXhiXigHzkejRprHprRprHprHDBxeXxekYzlAjRprHprRprHprHDBzYXzYhzMzlC5LprHprRprHprHDB6JX6JhmfzlEjRprHprRprHprHDBzZXzZhnBzlGhUnuHprRprHprHDB4EX4EigFzlIjRprHprRprHprHDB4FX4FkYzlKjRprHprRprHprHDB6NX6NigGzlMjRprHprRprHprHDB4GX4GkYzlOjRprHprRprHprHDB4HX4HhtBzlQjRprHprRprHprHDD_N_O_PXhia_QzlSnEprHprRBprHDB2LX2LkYzlUsRnkAprRBprHDBhiSXhiShtDzlWjRprHprRBprHXhmThibzlUsRnkBprRBprHDhBzjZzjbzjdzjfzkBzkDzkFzkHzkJzkLzkNzkPzkRzkTzkVzkXzkZzkbzkdzkfzlBzlDzlFzlHzlJzlLzlNzlPzlRzlTzlVzlXzlYYlqOlqPtczlZy-JEDBisSXh_VprHzlbhUprHprRprHprHDBh_VXkkBprHzldhUprHprRprHprHDBisTXkkCprHzlfhUprHprRprHprHDBiscXkkDprHzmBhUprHprRprHprHDBkjSXkkEprHzmDhUprHprRprHprHDBisWXkkGprHzmFhUprHprRprHprHDBisXXkkHprHzmHhUprHprRprHprHDBkkFXh_YprHzmJhUprHprRprHprHDBisYXkkKprHzmLhUprHprRprHprHDBisZXkkIprHzmNhUprHprRprHprHDBh_YXkkJprHzmPhUprHprRprHprHDBisaXkkLprHzmRhUprHprRprHprHDBisbXkkOprHzmThUprHprRprHprHDBh_ZXkkMprHzmVhUprHprRprHprHDBkjUXh_ZprHzmXhUprHprRprHprHDBkjWXkkNprHzmZhUprHprRprHprHDBh_WXh_WprHzmbjRprHprRprHprHDBh_XXh_XprHzmdjRprHprRprHprHDBkjTXkjXprHzmfhUprHprRprHprHDBkjVXkjYprHznBhUprHprRprHprHDBkjZXkjeprHznDhUprHprRprHprHDBkjaXkjfprHznFhUprHprRprHprHDBkjbXkkAprHznHhUnweprRprHprHDBisUXkjcprHznJhUprHprRprHprHDBisVXkjdprHznLhUprHprRprHprHDZzlczlezmAzmCzmEzmGzmIzmKzmMzmOzmQzmSzmUzmWzmYzmazmczmeznAznCznEznGznIznKznMYh1HixUtcznNvoLBDChsHhmVX2TiuDznPnEprHprRprHprHDB_IX0ZksFznRhUprHprRprHprHXhzBkYzlAhUprHprRprHprHDC4AxeXhzCk0OznUhUmtTprRprHprHDDzYhmXhmYXitAkqYznWnEprHprRprHprHDChmXhmYXhzDitZznYsRprHprRprHprHDBhsIX6CkwWznahUprHprRprHprHDBhsJX6DigBznchUprHprRprHprHDChsKhsLXwBk0TznenEprHprRprHprHDB6EXitBhiezoAhUprHprRprHprHXitCk0PzkOhUprHprRprHprHDC2U4DXh_ck0MzoDnEprHprRprHprHDCwBzXXkkRk1MzoFnEprHprRprHprHXitDk1LzkEhUprHprRprHprHXh_dkwZzkEhUnxZprRprHprHDBzXXitEhtCzoJhUprHprRprHprHDBhiaXkkS_QzoLhUprHprRprHprHDB_NXitFkYzoNhUprHprRprHprHDB_OXitGk1OzoPhUprHprRprHprHDB_PXitHk1QzoRhUprHprRprHprHDBhsMX8HkzdzoThUprHprRprHprHDChsNycX6FkubzoVnEprHprRprHprHX4CkYzkWhUprHprRprHprHDCyc0aX6Gm0SzoYnEprHprRprHprHDBhsOX4DigIzoajRprHprRprHprHDBhsPXitIk-Fzoc5LprHprRprHprHX6IkzHzlGhUprHprRprHprHXyckrJzlIhUprHprRprHprHDB_JXitJm2IzpA5LprHprRprHprHDDhsRhsS8LXhzGnrZzpCnEprHprRprHprHDB8KXh_eitazpEhUprHprRprHprHDBhsTX0akrRzpGhUprHprRprHprHDC_K_LXitKigEzpInEprHprRprHprHDB_MXitLigCzpKhUprHprRprHprHDBhsUXitMigDzpMhUprHprRprHprHDB6KXitNkrVzpOsRprHprRprHprHXitOkrXzpOsRprHprRprHprHXitPkrWzpOsRprHprRprHprHDBhsVXitQkqXzpShUprHprRprHprHDBhiYXzXkzezpUhUprHprRprHprHDChsWhmZX_Hk0AzpWnEprHprRprHprHDBhsXXhiWkzfzpY5LprHprRprHprHDChmZhmaXhiXk6azpanEprHprRprHprHDBhzJX_IigMzpchUprHprRprHprHDC6LhsZXxeigAzpenEprHprRprHprHDB6LXzYk6YzqAsRprHprRprHprHDB8MX6JiuHzqCjRprHprRprHprHDB6MXitRkrHzqEhUprHprRprHprHDBhsYXitSkzPzqG5LprHprRprHprHDChsQhmWXhzHkqazqInEprHprRprHprHXzZkYzlKhUprHprRprHprHDBhmbX4EkxHzqLhUprHprRprHprHX8KitbzlMhUprHprRprHprHDC4G4HX_JhidzqOnEprHprRprHprHXhzIkxIzlKhUprHprRprHprHDBhmaX8LkxJzqRhUprHprRprHprHDChsahsbXhsTkqczqTnEprHprRprHprHDBhscXhiYkpIzqVhUprHprRprHprHDB_DXhzJhiczqXhUprHprRprHprHDBhmTX6LhibzqZhUprHprRprHprHDChsBhsCX8MkrAzqbnEprHprRprHprHDC4B2UX6MkzQzqdhUnpFprRprHprHDheznQznSznTznVznXznZznbzndznfzoBzoCzoEzoGzoHzoIzoKzoMzoOzoQzoSzoUzoWzoXzoZzobzodzoezofzpBzpDzpFzpHzpJzpLzpNzpPzpQzpRzpTzpVzpXzpZzpbzpdzpfzqBzqDzqFzqHzqJzqKzqMzqNzqPzqQzqSzqUzqWzqYzqazqczqeYouZhvFtczqfptFBDCGpMX2TprHzjYjRnvYprRprHzrBDBmqdZprHzrDsAprHDBzrEX0ZprHzjahUmxUzrFprHt8EX4AprHzjcjRkpPprRprHprHDBhsHXhsHprHzrIjRprHprRprHprHDBhmVXhmVprHzrKjRmyYprRprHprHDBmrBZprHzrMsAprHDBmrAZprHzrOsAprHDCzrNzrPXhsIprHznahUmxWzrQprHt9HXhsJprHzncjRprHprRprHprHDBhsKDCmrDmrCZmrEzrUnEprHDBzrVXhsKprHzrThUm1OzrWprHt-UDBhsLXhsLprHzrYjRkpPprRprHprHXwBprHzkE5LmtcprRprHt_HDB4BX4BprHzrbhUnnEprRprHt_RDC2U8IDCmrJmrNZmrHzrenEprHDCmrKmrOZmrIzsAnEprHDBmrLZprHzsCsAprHDBmrMZprHzsEsAprHDEzrfzsBzsDzsFX2UprHzrdnEnsCzsGprHugFXprHprHzkKsAnnYprRCugFX4CprHzkOjRnnaprRprHuhbX6GprHzkQjRprHprRprHprHDBmrRZprHzsLsAprHDBmrPZprHzsNsAprHDBmrQZprHzsPsAprHDDzsMzsOzsQX4DprHzkShUmxXzsRprHuiMXhsMprHzoTjRprHprRprHprHDBhsNXhsNprHzsUjRprHprRprHprHXhsOprHzoajRprHprRprHprHDCpMuDXhsPprHzocjRmtWprRprHzsXDBhsQXhsQprHzsZjRprHprRprHprHDBhmWXhmWprHzsb5LprHprRprHt_HDBhzFXhzFprHzsdhUnhTprRprHprHXycprHzkWjRprHprRprHprHDBmrSZprHztAsAprHDBztBX0aprHzkYhUmxVztCCukJXzXprHzoJjRprHprRprHprHXxeprHzlAjRprHprRprHprHXzYprHzlC5LprHprRprHt_HDBhmXXhmXprHztHjRprHprRprHprHDBhmYXhmYprHztJjRprHprRprHprHXzZprHzlGjRprHprREprHX8KprHzpEjRprHprREprHX_JprHzpAjRprHprREprHDBhsRXhsRprHztOjRprHprREprHDBhsSXhsSprHztQjRprHprREprHDB8LX8LprHztSjRprHprREprHDB_KX_KprHztUjRprHprREprHDB_LX_LprHztWjRprHprREprHX_MprHzpKjRprHprREprHX6KprHzpOjRprHprREprHXhsUprHzpMjRprHprREprHXhsVprHzpSjRprHprREprHDBhsWXhsWprHztcjRprHprREprHDBhmZXhmZprHztejRprHprREprHXhsXprHzpYjRprHprREprHX6LprHzqAjRprHprREprHX8MprHzqCjRprHprREprHX6MprHzqEjRprHprREprHXhsYprHzqGjRprHprREprHDBhsZXhsZprHzuFjRprHprREprHDBhzKXhzKprHzuHhUnrPprREprHXhmaprHzqRjRprHprREprHDBhsaXhsaprHzuKjRprHprREprHDBhsbXhsbprHzuMjRprHprREprHX4FprHzlKjRprHprRprHprHX6NprHzlMjRprHprRprHprHXhscprHzqVjRprHprRprHprHX4GprHzlO5LkyHprRprHt_HX4HprHzlQ5LkyHprRprHt_HX_NprHzoNjRprHprRprHprHDBmsbZprHzuUsAprHDBzuVX_OprHzoPhUmxYzuWprHt_HX_PprHzoR5LprHprRprHt_HX2LprHzlUsRnnSprRprHprHDBhsBXhsBprHzuajRprHprRprHprHDBhsCXhsCprHzucjRprHprRprHprHXhmTprHzlUsRm1PprRprHprHDiCzrCzrGzrHzrJzrLzrRzrSzrXzrZzrazrczsHzsIzsJzsKzsSzsTzsVzsWzsYzsazsczsezsfztDztEztFztGztIztKztLztMztNztPztRztTztVztXztYztZztaztbztdztfzuAzuBzuCzuDzuEzuGzuIzuJzuLzuNzuOzuPzuQzuRzuSzuTzuXzuYzuZzubzudzueYhvFlqYtczufukBBX2TprHprRlyYnlCprRprHprHDBkkPX0ZprHzvChUngQprRprHprHDBhzCX4AprHzvEhUnxSprRprHprHDCisdiseXhsHprHzvGnEprHprRprHprHDCisehzBXhmVprHzvInEm4ZprRprHprHXhsIprHzkAhUprHprRprHprHXhsJprHzkChUnrRprRprHprHXhsKprHzkEsRnxGprRprHprHXhsLprHzkEsRnndprRprHprHDCitDh_dXwBprHzvOnEmtLprRprHprHDCisd6MX4BprHzvQhUnrcprRprHprHX2UprHzqEhUnpGprRprHprHDBitCX4CprHzvThUprHprRprHprHDBh_cX6GprHzvVhUprHprRprHprHDCisfh_cX4DprHzvXnEprHprRprHprHDB8HXhsMprHzvZhUprHprRprHprHDC8H6FXhsNprHzvbnEprHprRprHprHXhsOprHzkShUnkNprRprHprHDBkkVXhsPprHzvehUm7IprRprHprHDBhzHXhsQprHzwAsRprHprRprHprHXhmWprHzwAsRprHprRprHprHXhzFprHprRlyYnzLprRprHprHDB6FXycprHzwEsRprHprRprHprHX0aprHzwEsRprHprRprHprHDCitEh_eXzXprHzwHnEprHprRprHprHDBhzBXxeprHzwJhUnjAprRprHprHDBhzDXzYprHzwLsRprHprRprHprHDChzDh_bXhmXprHzwNnEprHprRprHprHXhmYprHzwNnEm3JprRprHprHDCh_a6IXzZprHzwQnEnrdprRprHprHDBh_eX8KprHzwShUnzfprRprHprHDBitJX_JprHzwUhUnzKprRprHprHDBhzGXhsRprHzwWsRprHprRprHprHXhsSprHzwWsRprHprRprHprHX8LprHzwWsRprHprRprHprHDBitKX_KprHzwahUitXprRprHprHDBitLX_LprHzwchUprHprRprHprHDBitMX_MprHzwehUnzUprRprHprHDDitOitPitQX6KprHzxAnEprHprRprHprHDBitNXhsUprHzxChUprHprRprHprHDBkkaXhsVprHzxEhUprHprRprHprHDCh_a_HXhsWprHzxGnEprHprRprHprHDDh_a_HhiXXhmZprHzxInEprHprRprHprHXhsXprHzkchUnubprRprHprHDCxeitTX6LprHzxLnEmtVprRprHprHDCkkfklAX8MprHzxNnEprHprRprHprHDBkkcX6MprHzxPhUn0UprRprHprHDBkkdXhsYprHzxRhUprHprRprHprHDExe6JitR8KXhsZprHzxTnEprHprRprHprHDCisfitTXhzKprHzxVnEprHprRprHprHDBklDXhmaprHzxXhUprHprRprHprHDE_K_L_M6KXhsaprHzxZnEmzJprRprHprHXhsbprHzxZnEprHprRprHprHDCzZklCX4FprHzxcnEprHprRprHprHX6NprHzpEhUn2cprRprHprHXhscprHzpUhUprHprRprHprHX4GprHztSsRprHprRprHprHX4HprHztSsRitXprRprHprHDBitFX_NprHzyChUitXprRprHprHDBitGX_OprHzyEhUm0aprRprHprHDBitHX_PprHzyGhUprHprRprHprHX2LprHzqAsRprHprRprHprHXhsBprHzqCsRprHprRprHprHXhsCprHzqCsRprHprRprHprHXhmTprHzqAsRnvPprRprHprHDBkkQXprHprHzyMsAntZprRprHprHDBitAXprHprHzyOsAmtGprRprHprHDBkkWXprHprHzyQsAm2eprRprHprHDBkkZXprHprHzySsAm6HprRprHprHDBkkYXprHprHzyUsAmtDprRprHprHXprHprHzlCsAm6UprRprHprHDBitSXprHprHzyXsAnuUprRprHprHDBkkeXprHprHzyZsAnpaprRprHprHDBklBXprHprHzybsAm_QprRprHprHXprHprHzpAsAm0ZprRprHprHDBhzIXprHprHzyesAnvJprRprHprHDiMzvBzvDzvFzvHzvJzvKzvLzvMzvNzvPzvRzvSzvUzvWzvYzvazvczvdzvfzwBzwCzwDzwFzwGzwIzwKzwMzwOzwPzwRzwTzwVzwXzwYzwZzwbzwdzwfzxBzxDzxFzxHzxJzxKzxMzxOzxQzxSzxUzxWzxYzxazxbzxdzxezxfzyAzyBzyDzyFzyHzyIzyJzyKzyLzyNzyPzyRzyTzyVzyWzyYzyazyczydzyfYhvFotKogbzzAvtFBDGzjXzlaznOzrAzvAzzBDCilRlweDBpdDCuChPaoNzzEikbprHwGzzFCDBsLDBNaoNzzHikbprHwGzzIEDBlNDBMazKzzKrMhzCprHzzLCa0ezzKikbhmVwGptFEa0DzzKrMkkbprHptFBDBtMahoFzzPikbprHoxOptFBDGzzGzzJzzMzzNzzOzzQbyQzzDzzRDCiyClwfDCuC4IaoNzzEnVprHh2RzzUCaoNzzHnVprHh2RzzIEazKzzKrMh_dprHzzLCDBiuQa0ezzKrMwBprHzzYBa0DzzKnVprHh2RptFEa9KzzEnVprHh2RptFBa9KzzHnVprHh2RzzIEDHzzVzzWzzXzzZzzazzbzzcbiyEzzTzzdDBh1fDB4IaoNzzEnVprHhjBz0ACaoNzzHnVprHhjBzzIEazKzzKrM6MprHzzLCa0ezzKnVprHhjBptFBa0DzzKrMkkTprHptFBahoFzzPnVprHhjBptFBa9KzzEnVprHhjBptFBa9KzzHnVprHhjBzzIEDB3fahkEz0JnVprHhjBptFBDJz0Bz0Cz0Dz0Ez0Fz0Gz0Hz0Iz0KbxOzzfz0LDBlwTaoNzzEnVprHhuMzzUCaoNzzHnVprHhuMzzIEazKzzKsYzXprHzzLCa0ezzKnVprHhuMptFBa0DzzKnVprHhuMptFEDFz0Oz0Pz0Qz0Rz0SbizVz0Nz0TDBkXaoNzzEnVprHhndzzUCaoNzzHnVprHhndzzIEa0ezzKnVprHhndptFBa0DzzKsYhiYprHptFBahoFzzPnVprHhuMp2OEDBSahkEz0JsYkoHprHz0bBDBhsGaixSz0dsYmuFprHptFEDIz0Wz0Xz0Qz0Yz0Zz0az0cz0ebkXz0Vz0fDBinUaoNzzEnVprHh0UzzUCaoNzzHnVprHh0UzzIEazKzzKsYitIprHzzLCa0ezzKnVprHh0UptFBa0DzzKnVprHh0UptFBDFz1Cz1Dz1Ez1Fz1GbwXz1Bz1HDCh0WlufaoNzzEnVprHi0GzzUCaoNzzHnVprHi0GzzIEazKzzKsYhzCprHptFBa0ezzKnVprHi0GptFBa0DzzKsYmqeprHptFBahkEz0JsY8IprHptFBDGz1Kz1Lz1Mz1Nz1Oz1Pbh0Wz1Jz1QDBhtbDCkQhzQaoNzzE0AprHkaz1TCaoNzzH0AprHkavoLBazKzzK0AprHkaz1TBa0ezzK0AprHkaptFBDBiuPa0DzzKsYmqfprHz1YBahoFzzP0AprHkaptFEDCpdsLa9Kz1b0AprHkaptFEDBpeahvEz1d0AprHkaptFEahkEz0J0AprHkaptFEaixSz0d0AprHkaptFEDKz1Uz1Vz1Wz1Xz1Zz1az1cz1ez1fz2Abhtbz1Sz2BDBllOaoNzzEnVprHwGzzUCaoNzzHnVprHwGzzIEazKzzKrMhzBprHvtFBa0ezzKnVprHwGptFBa0DzzKnVprHwGptFEDFz2Ez2Fz2Gz2Hz2IbiwMz2Dz2JazKzzKrMh_bprHzzLCDCA6Pa0DzzKsYmrTprHz2MBDBigPahoFzzPsYhiYprHz2OBDGz2Ez2Fz2Lz2Hz2Nz2PblSvwOz2QDBlDazKzzKsY0ZprHvtFBa0DzzKsYkkbprHptFBahoFzzPsY4EprHz2OBDGz2Ez2Fz2Tz2Hz2Uz2VblDz2Sz2WDBozcaoNzzEnVprHikNzzUCaoNzzHnVprHikNzzIEazKzzKsYhzHprHvtFBa0ezzKsYhmWprHptFBa0DzzKnVprHikNptFEDFz2Zz2az2bz2cz2dbiyKz2Yz2eDBHaoNzzEnVprHilKzzUCaoNzzHnVprHilKzzIEazKzzKsY6HprHvtFBa0ezzKnVprHilKptFBa0DzzKsYprHprHptFEDFz3Bz3Cz3Dz3Ez3FblwGz3Az3GDNzzSzzez0Mz0Uz1Az1Iz1Rz2Cz2Kz2Rz2Xz2fz3HDEn-BogBogCogADBkaDCn0Im1CDDn0JnvbnxBDDkQhzQiuPchtbhuEz1Sz3JwMz3KnTm9WlqU7YprHprRprRprRprRprRz3Lz3Mz3NCDChvMo0cDBkMDCm3VnlcDBksLDCQAchvMhuEz3PprRwMz3QnTm9XixT7YprHprRprRprRprRprRz3Rz3Sz3TCDBo0eDCm3WnlbcikThuEz3VprRwMz3QnTm9bixT7YprHprRprRprRprRprRz3Wz3Sz3TCDDltRo1Co0dDBikUDCnlanlZDBnldco0fhuEz3YprRrFz3ZnTm9aixT7YprHprRprRprRprRprRz3az3bz3TCDCogLogMDBivdDEoN9KhvEhkEDBn0EDCn0DnvKDBQcogNhuEz3dprRwMz3enTm9UlqT7YprHz3fprRprRprRprRz4Az4Bz4CCDBogODBogKDCn0Ln0FDBn0KcogPhuEz4EprRi1dz4FnTm9VlqT7YprHz3fprRprRprRprRz4Gz4Hz4CCDBnwbDBnxMDDuCMiuQciyE3IzzTprRwMprRnTm-FoublIiyEprRprRprRprRprRz4Jz4Kz4LCDFwFpQm7ahfKDJlpdvIijfrckEvY0Il4GwEDBm4RDCnwIm4QDBuCch0W3Iz1JprRwMprRnTm-EoualIh0WprRprRprRz4Nz4Oz4Pz4Qz4RCDBwGDBngaDBngZcyQ3IzzDprRwMz4TnTm9eijYvXyQprRprRprRprRprRz4Uz4VzzFCDBmtEDBnxIciwM3Iz2DprRwMz4TnTm9fijYvXiwMprRprRprRprRprRz4Xz4YzzFCDDpnEo1Zo9QDBnxODCnwCnyPclS3IvwOz4awMz4TnTm-LijYvXlSprRprRprRprRprRz4bz4czzFCDBnwBDBnwDclD3Iz2SprRrFz4TnTm-MijYvXlDprRprRprRprRprRz4ez4fzzFCDBh0UDBnyIDBnwHcwX3Iz1BprRwMz5BnTkueoucvXwXprRprRprRprRprRz5Cz5Dz4RCDCozeozdDBikNDBnkFDBnjJciyK3Iz5FprRwMz5GnTm-OoudvXiyKprRprRprRprRprRz5Hz5Iz4RCDBhuMDBnpcDBm4VcizV3Iz0NprRwMz5KnTm-PlqXvXizVprRprRprRprRprRz5Lz5Mz4RCDEkXhwapkOpkMDBhndDDnucm3ZnxbDBm4UckX3Iz5OprRwMz5PnTm-NlqXvXkXprRprRprRprRprRz5Qz5Rz4RCDCh1flvTDBhjBDBmtPDBmtADC4IQcxO3Iz5TprRwMz5UnTm-ClqVvXxOprRprRprRprRprRz5Vz5Wz5XCDBooRDBilKDBoNDBnwUDBnxKDBwfcooS3Iz5ZprRrFz5anTm9YouX0CprHz5bprRprRprRprRz5cz5dz5eCDHo_Zo_bm-Hm-Gm-Jm-IonHDBnmBDCm-Knvcco-f3Iz6AprRrFprRnTm9dlqVlIprHz5bprRprRprRprRz6Bz6Cp6CBDEn_Zn_bn_an_dDDogDogFogEDCn0Gm0fDBm0eDCAk1acn_c4Pz6EprRwMz6FoSnrTlqUvXprHprRprRprRprRprRz6Gz6Hz6ICDBiheDKmEi0Mi0NnSi0DnTi0Eo_No_Oo8VDPtQn9V1bh2Ko-IkUo5Go5Bo5ClzPjZlaogX0dilbDBmyWDCmyVnvaDCQhzQcogY4Pz6KprRwMt3JnTnjfouR0CprHprRprRprRz6Lz6Mz6Nz6Oz6PCDB4ZDBjZDCoNzKDFiheilQosTigcnWDIjZhWokciwBogdjAxTi1ODBnwFDCnwEnwGDCQk1ac4Z4Pz6RprRrFz6SnTm-AouW0CprHz6TprRprRz6Uz6Vz6Wz6Xz6YCDFppBpoappDpoZppEDClLqSDBnveDBm2EDCQkQcpof4Pz6aprRrFz6boSnzaouYvXprHprRprRprRprRprRz6cz6dz6eCDEn8cppAn8XppCDCihElLDBnvVDBm5Scn8b4Pz7AprRrFz7BoSmzXoue0CprHprRprRprRprRprRz7Cz7DptFBDGn6fplYo5WojYoiCoiDDBmzDDBm1dcjP4Pz7FprRwMz3QoSmtXouVlIprHz5bprRprRprRprRz7Gz7Hz4CCDDhlOpoKn4EDBoIDMikUkMo1DltRrdHlwG9Zo3YtXjHjNDGlpdijfomMomOoiBnCDBnwADCnwZnvZchlO4Pz7JprRwMz7KnTm9TouSlIprHz5bprRprRz7Lz7Mz7Nz7Oz3TCDCo8Co8BDBilQDBnnbDCnncnqDco8N4Pz7QprRwMz7RnTnqCouU0CprHprRprRprRprRprRz7Sz7Tz4CCDKosLosMpmQpmSozfoyJo_SosKn7DosJDBnwVDBngLcosI4Pz7VprRrFprRnTm9ZouQ0CprHprRprRprRprRprRz7Wz7Xz4CCDEomeomfo1Fo1EDCkMigbDBm5EDBm5CDDQkQAcomd4Pz7ZprRrFz7aoSmyLouT0CprHprRprRprRprRprRz7bz7cz7dBDBo_KDBhvFDLDlSmGi2AhnS_ehY9WlEh3UjUDBnxNDCnxLnvTDBhPco_L4Pz7fprRi1dprRnTn1HlqW0CprHprRz8AprRprRz8Bz8Cz8Dz8ECDBoxGDEpPizFiXo6GDBnvSDBnvUcoxH4Pz8GprRi1dprRnTn1GlqWvXprHprRz8AprRprRz8Hz8Iz8Jz8ECDDn6KorEpqDDBnwMDBnwNDCk1Z6Oc6UhlLz8LprRrFprRnTl5ZprHvXprHprRprRprRprRprRz8Mz8Nz8OBDDn6JorDpqCDBnwLDBnwOc4JhlLz8QprRrFprRnTl5YprHvXprHprRprRprRprRprRz8Rz8Sz8OBDJn6Pn6Qn6OorGorHorFpqBpqFn6LDBnzIDBnzJcn6ShlLz8UprRrFprRnTnxXprHvXprHprRprRprRprRprRz8Vz8WptFBDGinBorPizRpqTn6RorRDJisJiiE2dh1AhjdhhEppWkSikODBm0WDCm0Xm0YcinBhlLz8YprRrFprRnTnlGprHvXprHprRprRprRprRz8Zz8az8bptFBDIluehvTo9cjaonWn6YonVn6ZDPisJn5ShlQjUhkOkSikOyXhhEo8OkAuHiiEo1finGDBm5UDCm5Vm5TcluehlLz8dprRrFprRnTnlFprHvXprHprRprRprRprRz8ez8fz9AptFBDIiuan4Pi1FpkUl1apkXo9Eo9FDBisJDBmxZDBnzRciuahlLz9CprRrFprRnTnlEprHvXprHprRprRprRprRz9Dz9Ez9FptFBDBn5ODCn5Lo2UDBnwJDBnwQcn5NhlLz9HprRrFz9InTl5XprHvXprHprRprRprRprRprRz9Jz9KptFBDDolWolUn5MDBm5YDBm5RcolVhlLz9MprRrFprRnTnwaprHvXprHprRprRprRprRprRz9Nz9OptFBDBhkPDBhgXDCk4Fk5LDBiuTDCAigOco0EhgVz9QprRrFz9RnTnybprH7YprHprRprRz9RprRprRz9Sz9Tz9UBDBphZDBnwXDBigOcphbhgVz9WprRrFz9RnTl5dprH0CprHprRprRz9RprRprRz9Xz9Tz9YCDCpqMpqNDMh2NizCh2P8OoZhkZikFo_MkBixNinLlmRDForCpndhgEo5VowODBnwSDCnwRngecpqOhgVz9aprRrFprRnTl5eprH0CprHprRprRz9Rz9bz9cz9dz9eptFBDBk4FcphWhgVz9RprRrFz9QnTnyaprH7YprHprRprRz9QprRprRz9Tz-AptFBDCo3GovCDDhkPhgXlpJDCnwWm5WDBnwYcphahgVz-CprRrFprRnTnxWprH0CprHprRprRz-DprRprRz-Ez-FptFBDFprDprBprEprCprADBlpJDBn4ADBntXcozQhgVz-HprRrFprRnTnyZprH0CprHprRprRz-IprRprRz-Jz-KptFBDBoyBDCoyUo0DDUoyEoyDn7en8An7bn7cn7dn8Bn7fn7aomNo1SlxSlxR7B0JxAhjOhzYn4JDBnxTDCk5LnzdcoyHhgVz-MprRrFz-NnTl5bprH0CprHprRprRprRprRz-Oz-Pz-QptFBDHoyCoyAoxcoxfoxeoxdoyFDBn8eDChgXhkPDBnhcDCnhbnwfcoyGhgVz-SprRrFz-ToSl5cprH0CprHprRprRz-UprRprRz-Vz-Wz9YCDGn8fn9An9Bn9En9Dn9CDBoxbDBnwKDCnwPnxCcn9FhgVz-YprRrFz-ZoSl5aprH0CprHprRprRz-UprRprRz-az-bz9YCDhQz3Oz3Uz3Xz3cz4Dz4Iz4Mz4Sz4Wz4Zz4dz5Az5Ez5Jz5Nz5Sz5Yz5fz6Dz6Jz6Qz6Zz6fz7Ez7Iz7Pz7Uz7Yz7ez8Fz8Kz8Pz8Tz8Xz8cz9Bz9Gz9Lz9Pz9Vz9Zz9fz-Bz-Gz-Lz-Rz-Xz-cdkMprRprRprRdikTprRprRprRDChvMiyOdhvMz_AprRprRDDz-ez-fz_BekMn4CprVz_Cz3TCdhndprRprRprRdkXprRprRprRDeolelmRh0Vo8UhBn6Vn6WoUphHphIo7eh2CizXo7QizUo7TlwDqDo2W8OkV2epNlQi0chHhzXikahRiGDfhO4flnPhkUi1Yl3RjCn4YlhA_U6fizduamFwVizDowKowLmGhvLhAiwErZ4OHm3QnsPppSppRuclDdhwaprRz_Gz_HDDz_Ez_Fz_IDCQuCeofpqKprIz_Jz_KCdinEprRprRprRdl0AprRprRprRdlmZprRprRprRdpoGprRprRprRDEz_Mz_Nz_Oz_PemNpmWprIz_Qz6eCdixPprRprRprRdkPprRprRprRDCz_Sz_TesPpqJprIz_Uz6eCDDh1fo5Do5EdhgOz_WprRprRDDlvTo4fo5AdlvSz_YprRprRDCz_Xz_ZehgOpmTprVz_aptFBDGigcpnIn8Zo8KoxJpmLdhkWz_cprRprRDGivFpnHn8Yo8JoxIpmKd9bz_eprRprRDCz_dz_fehkWo2AprV0gAptFBDmBn5an5cn5bn5dn5Zn7On7Qn7Pn7RhzYn9Rn9Tn9Sn9Un9Qn9dn9fn9en-An9cn-Sn-Un-Tn-Vn-RohRohTohSohUohQojCojEojDojFojBokUokWokVokXolMolOolNolPolLomZombomaomcomYonOonQonPonRonNooFooHooGooIooEopEopGopFopHopDopYopaopZopbopXoqSoqUoqToqVoqRosBosDosCosEosAoveowAovfowBovdowaowcowbowdowZoxXoxZoxYoxaoxWoycoyeoydoyfoybozMozOozNozPozLozXozZozYozaozWo0So0Uo0To0Vo0Ro1Mo1Oo1No1Po1Lo2Po2Ro2Qo2So2Oo2fo3Bo3Ao3CmVo4Co4Eo4Do4Fo4BlxSo9Bo9Ao9Ch2Io9Mo9Oo9No9Po-Po-Ro-Qo-So-OpiWpiYpiXpiZpiVpjFpjHpjGpjIpjEpjSpjUpjTpjVpjRpkBpkDpkCpkEpkApkcpkepkdpkfplTplVplUplWplSpoVpoXpoWpoYpoUppNppPppOppQppMo5Oo5Qo5Po5Ro5No2edpqV0gCprRprRDmBn5Vn5Xn5Wn5Yn5Un7Jn7Ln7Kn7Mn7In9Mn9On9Nn9Pn9Ln9Yn9an9Zn9bn9Xn-Nn-Pn-On-Qn-MohMohOohNohPohLoidoifoieojAoicokQokSokRokTolHolJolIolKolGomUomWomVomXomTonJonLonKonMonIooAooCooBooDonfoofopBopAopCooeopTopVopUopWopSoqNoqPoqOoqQoqMorcoreordorforbovZovbovaovcovYowVowXowWowYowUoxSoxUoxToxVoxRoyXoyZoyYoyaoyWozHozJozIozKozGozSozUozTozVozRo0No0Po0Oo0Qo0Mo1Ho1Jo1Io1Ko1Go2Ko2Mo2Lo2No2Jo2ao2co2bo2diyVo3do3fo3eo4Ao3clxRo8eo8do8fo8co9Io9Ko9Jo9Lo-Ko-Mo-Lo-No-JpiQpiSpiRpiTpiPpjApjCpjBpjDpifpjNpjPpjOpjQpjMpjcpjepjdpjfpjbpkYpkapkZpkbplOplQplPplRplNpoQpoSpoRpoTpoPppIppKppJppLppHo5Jo5Lo5Ko5Mo5Io2ZdpqU0gEprRprRDC0gD0gFeovDo2BprV0gGptFCDHn8DovQomLh0Fh1KmBonZdn6N0gIprRprRDHn8CovPomKh0Eh1JonXonYdn6M0gKprRprRDC0gJ0gLehkRo2CprV0gMptFBDIz_Dz_Lz_Rz_Vz_b0gB0gH0gN`,
	roots: {"standards":9616,"register":10022,"synonyms":10047,"iso-9001:2015":14207,"iso-9001:2026":14722,"iso-9000:2015":15626,"iso-9000:2026":15780,"iso-13485:2016":17918,"21-cfr-820:2026":18023,"iso-27001:2022":19328,"iso-14001:2015":19400,"iso-14001:2026":19454,"iso-45001:2018":19536,"crosswalks":20066,"profiles":20200,"usage":20445,"families":20494},
};

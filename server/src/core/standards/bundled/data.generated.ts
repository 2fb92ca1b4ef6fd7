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
	nodes: `ACE0bisPh_fDBprIDH_F_G6E6H8JhiZ_DFiEiZDCG6PGmnFmxKprMEDCAwCHoNpdiuGprGiuO-CprHhsEhYlqYprJh1HprGhuPprKprLprNoqLprOCDAFigflgNDDJiI6PHoNsLiuGprGiuO-CprHmnDhbprGprQixUhvFhuPprKprRprGlpAprSBBDFAQnsNhifkQHijXpdiuFprGnqJl4IprUhsEhYixUprQprGprGhuPprQprGprGoqGprVCDCkQk1bHijXsLiuFprGk0Nl4IprUisRhbprGprQprGh1Ho3XprQprGprGoqHprXCDD6E6H8JFFiEDDAtNMHzKlNkucprGkxC-CprHisLhbprGprQh1HprGhuPprZpraprGoqJprbCEnvImmfnvHDBprdFo7YDDCuUtNHkjRsLkjQmnMiuN-CprU2ShbprGpreh1HprGhuPprQprfprGoqFpsACE0b2Sh_fDBpsCDBCFigfigfDDAwCSHhkE3fkufprGkvP-CprHisOhbprGpsDprGprGhuPpsEpsFprGoqIpsGCDBlUGmnEmzcpsIEDDAwClUH9KpdiuEprGiuA-CprHhsEhYlqPprJprGprGiyaprQprLpsJoqKpsKCH9KsLiuEprGiuA-CprHmnBhbprGprQprGlqOiyaprQprRprGlpApsIBDDAwCk1cHhvEpekudprGkyM-CprHkjNhbprGprJprGprGiyaprQprLprGoqMpsNCDKprPprTprWprYprcpsBpsHpsLpsMpsOIhychydhYIhyfhzAhYIxdkjDhYIpdhsEhYIsLisRhbDFpsQpsRpsSpsTpsUDDAkQk1bJijXiuFk0NhfoSpsVprQprGprQpsWCI3d3dhYIisKmlXhYIsLmnChbDGpsQpsYpsRpsZpsTpsaKpd0b2SDBpscDBm9eDEAGwC6PJoNiuGiuOhfxCpsbpsdprGpsepsfCI3d3d0TIlNlNhbDDpsQptBptCDBAJovBm-VnqahfoSptDprQoNprQptEBDCpsQptBJovCm-WnqZhfoSptGprQoNprQptEBI3e3ehYIpemmKhbDFpsQpsYpsRptIptJJovDm-XnqWhfoSptKprQprGprQptEBIkidkidhYDCptMptBJouRm9UnqGhfoSptNprQijXprQptEBI2P2PhYIpepehbDCptPptQJosdm7dnqNhfoSptRprQprGprQptEBI_E_EhYI2Q2QhYDDptTptUptQJosem7enqOhfoSptVprQprGprQptEBJosfm7fnqPhfoSptRprQprGprQptEBIh_Uh_UhYIzWzWhYDDptYptZptQJotAm8AnqQhfoSptaprQprGprQptEBIhsDhsDhYIxdxdhYDDptcptdptQJotBm8BnqVhfoSpteprQprGprQptEBIhmUhmUhYI2N2NhYItMtMhbDDpuApuBpuCJotCm8CnqUhfoSpuDprQprGprQptEBDDptcpuBpuCJotDm8DnqThfoSpuFprQprGprQptEBI2N2NhbDBpuHJotEm8EnjIhfnepuIprQprGprQptEEIh_Sh_ShYI6B6BhbDDptcpuKpuLJotFm8FnqKhfoSpuMprQprGprQptEBI2M2MhYI2R2RhbDCpuOpuPJotGm8GnqShfoSpuQprQprGprQptEBIhsFhsFhbDCptZpuSJotHm8HnqRhfoSpuTprQprGprQptEBIh_Th_ThYI0Y0YhYIpemmMhYDEpuVpuWpuXpsUDBnsPJotdm8bm6IhfoSpuYprQprGprQpuZCIlNisMhbDBpubDCm8Ym7LDCAiuPJ0Dm7MnqIhfxCpucprQprGpudpueBI3emlY0TDDpuOpuVpvAJotUm_LnqLhfxCpvBprQ0DprQptEBIlNmmHhbDFpuOpuKptTptIpvDDDAiuQnsOJ0emxInqMhfxCpvEprQprGprQpvFBI2O2OhYIpdpdhYDEpvHpuWpvIpuCJotTm8XnpJhfxCpvJprQprGprQptEBIpemmOhbDCpuWpvLDBm7QJouFm9BnsFhfnepvMprQprGpvNptEBIhiThiThYI2NmlOhYIlNisLhbDDpvPpvQpvRKlNkoI6BDBpvTDEm8Nm8Pm8Mm7OJzKkuckxChfxCpvSpvUprGpvVprbCI2RmmUhbDDpsRptPpvXK2RkoI6BDBpvZDBm7PDCAnsQJotQm8UnjVhfnepvYpvaprGpvbpvcCIhiUhiUhYIhsFkjOhbDCpvepvfJouEm_JnjX6foSpwAprQprGprQptEBIhsFmmVhbDDpvPpuWpwCJotOm8Sm0LhfnepwDprQprGprQptEEDBpuPJouBm8em_VhfnepwFprQprGprQptEBIkjBkjBhYIpeisNhYI8G8GhbDGpwHpuApuBptIpwIpwJJotIm8ImzPhfnepwKprQprGprQptEEI2Q2QhbDCpsYpwMK2QmyHpeDBpwOJotJm8JnuYhfnepwNpwPprGprQptEBDCpvHpwJK2OmyFhiUK2OmyLpeDCpwSpwTJotKm8KnuXhfnepwRpwUprGprQptEEI2RmmQhbDCpvHpwWK2OkoR2QK2RmyJhsGDCpwYpwZJotLm8LnoDhfnepwXpwaprGprQptEBIpdkjJhbDCpuOpwcJotPm8Tm0JhfnepwdprQprGprQptEBIlNlNhYI6BmmXhbDEptPptZpwfpxAK6BmyK8GDBpxCJotSm8WnjahfnepxBpxDprGprQptEBDBpuLJouAm8dnjYhfnepxFprQprGprQptEEIh_Qh_QhYIkiekiehYIxdkjEhbDDpxHpxIpxJKxdmyEzWKxdmyMhsFDCpxLpxMDCm9Jm9KJoqcm7SnjbhfnepxKpxNprGpxOptEBI2OmlThbDBpxQK2OmyGkjIDBpxSDCm9Om9NJoqfm7VnjShfnepxRpxTprGpxUptEBI2PmlW0TDBpxWK2PkoR2QDBpxYDBm9PJorAm7WnjWhfnepxXpxZlpFpxaptEBIpdmmFhbDBpxcKpdmyIkjODBpxeDBm9QJlpFm7XnjZhfnepxdpxfprGpyAptEBDBm9TJorDm7am6QhfnepucprQprGpyCptEBI6BmmYhbDBpyEDBm9SJorCm7Zm6PhfnepyFprQprGpyGptEBI3emlZhbDBpyIDBm9RJorBm7bnjQ6foSpyJprQprGpyKptEBItMmmJhbDBpyMDBm7YJouQm_KnjR6foSpyNprQprGpyOptEBI3fmmbhbDEpuBptPptZpyQJotRm8Vnjchf_SpyRprQprGprQptEBI3ekjGhYIpekjMhbDCpyTpyUJouMm9EnsAhfoSpyVprQprGprQptEBI2RmmRhbDCpyTpyXJoqbm7RnsBhfoSpyYprQprGprQptEBIkickichYI2OmlShYIpeisNhbDDpyapybpycDBm9LJoqdm7Tm4ZhfoSpydprQprGpyeptEBIhyehyehYIh_UmlbhbDCpzApzBDBm9MJoqem7Um5RhfnepzCprQprGpzDptEEIhiTmlBhYI_EmlPhYIsLmnAhbDEpzFpzGpsTpzHDBm8QJ9KiuEiuAhfxCpzIpsdprGpzJpsKCDDpvPptTpvRJotNm8Rm4EhfoSpzLprQprGprQptEBIpekjNhbDBpzNKpe0b2SDBpzPDBnnMJhvEkudkyMhfxCpzOpzQprGpzRpsNCI2PmlV0TDCpuOpzTDBnnNJo1cnnLnnOhfxCpzUprQhvEpzVptEBI0YmlehYDCpzXpycJouPm9Im4AhfxCpzYpzQprGprQprOBIpemmLhbDCpsSpzaJouCm8fm5MhfxCpzbpzQprGprQprOBIzWmmAhYI2RmmThbDCpzdpzeK2R0b2SDBp0ADCASJouDm9AntDhfxCpzfp0BprGprQp0CBIlNisMhYI8GmmehbDCp0Ep0FKlN0b2SDBp0HJouNm9FmyRhfxCp0Gp0IprGprQptEBI6BmmWhbDBp0KK6B0b2SDBp0MJlqSm9Gm0ehfxCp0Lp0NprGprQptEBI2QmmE0TDBp0PJotem8cm0dhfoSp0QprQlqSprQptEBIxdkjEhYI0YmldhYIpemmNhbDDp0Sp0Tp0UJotfm_BngLhfxCp0VpzQprGprQptEBDFptIptZptUpwfpyUJouGm_CngKhfoSp0XprQprGprQptEEIxdmlRhYIhiUkjHhYI3fisOhbDDp0Zp0ap0bK3f0b2SDBp0dDBm9CJhkEkufkvPhfxCp0cp0eprGp0fpsGCIxdkjChYI3fmmahbDDp1Bp0ap1CJlqRm_Dm_dhfoSp1DprQprGprQptEBIxdkjC0TDCpsRp1FJotcm_AngJhfoSp1GprQlqRprQptEBIisKisKhYIpepehYDEp1IpuWp1Jp0bJouHm_Em6HhfoSp1KprQprGprQptEBDBpwcJouIm_Fm0Nhfnep1MprQprGprQptEEI2RmmPhYDDptUp1OpwJJouJm_Gm0Ohfnep1PprQprGprQptEEI2RmmShYDCp1RpwJDCAk1dJouKm_HnpLhfxCp1SprQprGprQp1TBIhsGmmchbDBp1VDDASk1dJixSm_IngIhfxCp1WprQprGprQp1XBItMkjLhbDCptTp1ZJotVm-Ym1Hhfnep1aprQprGprQptEBIzWmlfhbDCpzAp1cJotWm-Zm1Lhf_Sp1dprQprGprQptEEI2OmlUhYI0Ymlc0TDCp1fp2AJotXm-am1Jhf_Sp2BprQlqQprQptEBIpdkjIhbDBp2DJlqQm-bm1Khf_Sp2EprQprGprQptEBIzWmmBhbDCpuBp2GJotYm-cm1Fhf_Sp2HprQprGprQptEEI2MmlGhYIxdmlQhYDDp2Jp2Kp1ZDBm8ZDCAigPJhoFm-dm5dhf_Sp2LprQprGp2Mp2NBIlNmmIhbDBp2PJotZm8am5chf_Sp2QprQprGprQptEBIh_UmlahYIhsGhsGhbDCp2Sp2TJotam-em1Ghf_Sp2UprQprGprQptEBIzWmmChbDBp2WJotbm-fm1Ihf_Sp2XprQprGprQptEBIkifkifhYI2MmlFhbDCp2Zp2aK2MmyD0YDBp2cJouLm9DnsWhfoSp2bp2dprGprQptEEI3f3fhbDDptdpvep2fJouOm9HnsXhfoSp3AprQprGprQptEEIhiTmlChYIsL2ShbDCp3Cp3DDCmzXmzVDDAuUtNJkjRkjQiuNpanep3EprQprGp3Fp3GCIhmUmlDhbDBp3IDCmzWmzUJmnPmnGm3dpanep3JprQprGp3KptEBIxdxdhbDBp3MKxdm3e2QDBp3OJmnSmnJnjMpanep3Np3PprGprQptEEIhmUhmUhbDBp3RJmnTmnKnjOpanep3SprQprGprQptEBIh_Qh_QhbDBp3UJmnUmnLm4Hpanep3VprQprGprQptEEIh_Rh_RhbDBp3XJmnXmnNnjNpanep3YprQprGprQptEEIhiUmmDhbDBp3aJmnYmnOnzVpanep3bprQprGprQptEBIkiakibhbDBp3dJmnQmnHm1Zpanep3eprQprGprQptEBJmnRmnIm1Ypanep3eprQprGprQptEBItMkjKhbDBp4BKtMnrJhsFKtMk1AkjPKtMk1BisQDDp4Dp4Ep4FDCm2XnrEJiwVnrHnjUpanep4Cp4GprGp4HptEBKtMnrKmmZDDp4Jp4Ep4FDCm2YnrFJlmOnrIm_Upanep4Cp4KprGp4LptEBIh_RmlA0TDBp4NKh_RkrekjFDBp4PDCm2cnrMJoldm2dnjTpanep4Op4QiwVp4RptEBIkjAmkf0TDBp4TKkjAkrekjFDBp4VDBm2aJolcm2bmxUpanep4Up4WiwVp4XptEBIhyemlE0TDBp4ZDBm2fJolem2em_Tpanep4aprQlmOp4bptEBIlNmmGhbDBp4dDCm2WnrDJolanrGm5bpanep4eprQprGp4fptEBImmdisQhbDBp5BDBm2ZJolbnrLmyWpanep5CprQprGp5DptEBDifpsXptAptFptHptLptOptSptWptXptbptfpuEpuGpuJpuNpuRpuUpuapufpvCpvGpvKpvOpvWpvdpwBpwEpwGpwLpwQpwVpwbpwepxEpxGpxPpxVpxbpyBpyDpyHpyLpyPpySpyWpyZpyfpzEpzKpzMpzSpzWpzZpzcp0Dp0Jp0Op0Rp0Wp0Yp1Ap1Ep1Hp1Lp1Np1Qp1Up1Yp1bp1ep2Cp2Fp2Ip2Op2Rp2Vp2Yp2ep3Bp3Hp3Lp3Qp3Tp3Wp3Zp3cp3fp4Ap4Ip4Mp4Sp4Yp4cp5Ap5EDHsCkXhwavc2co3MphODHLhQo7ThzcnJkHokcDLinEl0AlmZufhaoxRooAkZn-e4W4NDJqbsUmKjYjKh3StCkJpmCDHhCjb2WjQorSlZh0RDJFiXpA7DhGmZjF6c5RDMDkftYiDvalElTlmKoM6csNi0ZDGKhGhEiibkErcDGnC1ShlGmDlrNiwKDGhKjfhwXhuX4c0QDLhXo0cjPtbpUo3IpK6budjdvADKjVzInQhArZrShlBh3EhtTh1RDIhIjelKhZjXnRiehvNDGOhBThnchSiPDFiJ_VwN9MvQDGhzfmUsboGiRigVDKiZnclVsHlComSDFiEwPDNHU9ZqBmahNrQhAoHocjHtXqDDFVkeiyDo8No7bDEoxPo_So7c0cDLiyChgShgRo8Io8Go8Jo8Mo8FopLo7Zo7aDGpmEpmDoiXoiZh0PlsODHoiOolAo6YpiGn-Fn-Gn-MDHo7So7Xo7Wo7Vo2Wo8AlwDLp5Gp5Hp5Ip5Jp5Kp5Lp5Mp5Np5Op5Pp5Qp5Rp5Sp5Tp5Up5Vp5Wp5Xp5Yp5Zp5ap5bp5cp5dDEzDmVsPicDCiNoFDCAGM_FprGhsfprUkwDprQprQprQp5fp6Ap6BCDBlFDBkTDEoRwI9Gh4HDHfciSrPsGhSifDEp6Dp6Ep6Fp6GDEoRwIrExFDJrUhgdllahtXnCmDlvKl0Xh2fDDp6Ep6Ip6JDFoRwIrEhwUi2EDIljKl3ctW-GjA_XjKiFDDp6Dp6Lp6MDG0Qh1bh1cjxThxFipKDKhwUvDlFkTrUhdOveiRwIDCp6Op6PDKh6eh6DjnajiahxFjvBjub0Qh1bh1cDFhIOiR7MlzEDJhdjUjakAiOpZtUi2HhDDDp6Rp6Sp6TDEioOi7Ci7DipRDIsGoRciSifrPrEhKDCp6Vp6WDGp6Hp6Kp6Np6Qp6Up6XDGzDmVpcicmCODChMhaDEARGwCM2TprGhnFprHkvfp6YprQprQp6Zp6ap6bCDClMkPDFOhIiR7Mi6fDHhEKkclQlTvW0dDIhdrejUjakAiOpZhDDEp6dp6ep6fp7ADDhIlKinQDEhEKkcihXDDp6dp7Cp7DDBivRDCp6dp7FDDp7Bp7Ep7GDGfc0HlsHxLjIDIsGVWX2CinTlTvWDDp6dp7Ip7JDHj8Yj8aj8bj8ZjnWjpOj2bDIsGfiE1QiUVWXDCp7Lp7MDGhwbjQhlDlqMjYjKDMkXhwatDvLjbh0GuSh4PliEltLltKijSDDp6dp7Op7PDF1QrL1CwKhoTDJsGKhEkcifhuYikElFkTDDp6dp7Rp7SDEhEkc1QhyDDNLhQnJjYjKkXjQhlDjbvLtDuSlgLDDp6dp7Up7VDFp7Kp7Np7Qp7Tp7WNYi0Ak9ap7Xp6bCDDhEkcKDKoZ0HhkZhSfchBiSnGhgbDDp6dp7Zp7aDFKkchEinOzfDK1QrLifk-YmBhyDjlZVWXDDp6dp7cp7dDJhwbjYjKkXvLjbhlDjQuSDLnNkVhkVhoQ5MtHl5GilMhTl2cimADDp6dp7fp8ADHvLjbjYkXhlDjQtDDEkczflodinODKnNkVhkVhoQ5MtH2bilMvVljCDDp8Cp8Dp8EDEp7bp7ep8Bp8FNbi1Nk8Vp8Gp6bCDCp7Yp8HDGsPKLvbpEicDCoFjGM0ZprGhtHprHnuTp7Hp8IprQp8Jp8Kp6bCDGhgDiqJjsTiqKipGjgKDEwFi0Sh0Aj4KDIue1a9fivJqai0fzJhfDDp8Mp8Np8ODChnMhgDDDwFh0AKDCue9fDDp8Qp8Rp8SDI3U3Z3X3a3Y3Q3Wj6QDJoZtajBoOhlFwVsN-X8VDCp8Up8VDJ3U3Z3X3a3Y3Q3WjvEjudDL8RxIuW9XpT5TloVl1UzQl0ShgDDCp8Xp8YDEp8Pp8Tp8Wp8ZDH3U3Z3X3a3Y3Q3WDElFkTrE0QDGoRwIiSpf0dxBDDp8bp8cp8dDBpQDEoRwIrE9GDEp8fp6Dp6Ep9ADC8RhnMDDVWXDClFkTDDoRwIrEDEp9Cp9Dp9Ep9FDDp8ep9Bp9GDEARGhPNYivck4Gp9Hp9ICDDKhEkcDIiSpfcxBsGVWXDEp8fp6dp9Kp9LDFLmDnClMkPDEKhEkcyNDDp8bp9Np9ODEp9Cp9Dp6dp9KDDp9Mp9Pp9QNbiyfk5bp9Rp9ICDJ3U3Z3X3a3Y3Q3Wj7Oj0FDGHUhOhAl0ailFDCp9Tp9UDJdeuKiCoJh2T1RrThteDCp8bp9WDGj1Zj1bjqAjqBj2Lj2MDIHUhOhAdeuKoJDCp9Yp9ZDD-Zj2CjpeDCtOqYDEHUhOhADHdeuKuFiYrCpBDEp9bp9cp9dp9eDEp9Vp9Xp9ap9fNhLlwHk5Ap-Ap9ICDDp9Jp9Sp-BOFlzYprGDBp-DDGicKHUsPkNDCiNjGM4AprGkraprHkoGp8ap-Cp-Ep-Fp-Gp9ICDDicIkNDCiNiKMhiVprGk0LprUk1YprQprQprQp-Ip-Jp6BCDDkRhkBirIDDiMiErVDCiJoZDEp-Lp-Mp-Np9DDBIDGfc0HhkS7AhEDH4SqZufmFh0cpJ7ODEp-Pp-Qp9Dp-RDEioTipeiqChxADEirVj-FjpfjpHDCp-Tp-UDDp-Op-Sp-VDDjE5S8eDEhNZlkDqPDDp-Pp-Xp-YDBjEDBhNDHqcoCoVi0VjQkXvYDDp-ap-bp-cDGjzHj3ch5fjzRl0Rh-dDFqcjIkbLkXDCp-ep-fDMqDKhGpbiDiWFjFjNma3BijWDEp-Pp-ap-bp_BDEp-Zp-dp_Ap_CDCARNYlpWk7Dp_Dp_ECDEhwPh3NhnXl1YDG0FhvAhufixdh0ayHDDp-Pp_Gp_HDGhqfhmFhrAjzDjzGjzODL0P0FhwP4SmF8flyRhgLijJkbhkSDCp_Jp_KDE0FhvChvAhufDJVWX4SmFh3NhnXnehtSDDp-Pp_Mp_NDDp_Ip_Lp_ONbi0WkuWp_Pp_ECDFiQkOkWjxA3cDCp-Pp_RDDkErcnZDEjXhWrVhIDEjeiFjDhFDEp-Pp_Tp_Up_VDDiQjoUjwfDFIjIlKjQ3cDCp_Xp_YDBhIDCjehSDFiFkGjaiVnFDEp-Pp_ap_bp_cDDiQkOkWDJtEhgNpX2di1OqRilX5BhjdDDp-Pp_ep_fDFp_Sp_Wp_Zp_dqgANhLivekuSqgBp_ECDBjADFjBqfidwRhnKDDp-PqgDqgEDFj4DjrVh9Mj4Pj4SDFIjEhNqcoCDCqgGqgHDDmKsUjKDGjVoahOrZldrSDFIjEhNjQqcDEqgDqgJqgKqgLDBlIDEjBpJiYmFDDrVIhIDEqgDqgNqgOqgPDEqgFqgIqgMqgQNiHizNksMqgRp_ECDExch8Rh8QjzLDIhoclGiduXxLpflZhgBDCqgTqgUDChC2WDEjbmYkLhoTDDp-PqgWqgXDBh2EDFvWihLIhCoCDCqgZqgaDDnPreuFDDhCjQ2WDGidjIxLuXhjMjbDEqgcp-PqgdqgeDBjQDKrI3DyJkZ4W7G6ZnLyUiCDDp-PqhAqhBDFqgVqgYqgbqgfqhCNjMlvck9WqhDp_ECDBhKDBjfDDp-PqhFqhGDGhrBh7ejzFlvAj5djzSDKfhBTjXpWtEhSuWlTiSDCqhIqhJDBhyEDEjXhzWl2LikHDGVWX6UjFrVDEqhLqhMp-PqhNDEnPre4SijZDChK4cDHfhBhSTiSjQlTDEqhPp-PqhQqhRDEqhHqhKqhOqhSNnHlvek1UqhTp_ECDETOhBhHDFhDpHwDoGmUDJ3R5Z2H5Y5XnFkGhWiFDEp-PqhVqhWqhXDHpUijOinJh7Zh7YjtXhqYDEhVhDqWpHDDp-PqhZqhaDCiFhWDETOhBhSDHjahdkAkSpZkdiODEp-PqhcqhdqheDDqhYqhbqhfNtBlmSkzTqiAp_ECDEiJwN9MimYDJVWXjfsf4R3NhjVhWDDp-PqiCqiDDDiJwNvQDFsf4R5JjajfDEIhWkCjFDEp9DqiFqiGqiHDDhoRhxei-YDFIVWXiJDCqiJqiKDDqiEqiIqiLN4elvbkyDqiMp_ECDIp_Fp_QqgCqgSqhEqhUqiBqiNDHIichNhKkIiGvNDDiNiKhMMhsHprGprGprHkwCp-WqiOprQqiPqiQp_ECDEiXpAmWFDBmADBoEDEqiSqiTqiUp-PDEmWiXpAh8PDEiakbjIvSDFhjel4d-Kl1P2CDEtJoCIoEDEqiWqiXqiYqiZDGh8PjzEhqflnVjkQhrADHiElVoKpJqMhbhrbDCqibqicDDlXlDlWDBmFDDrVimKvRDEqieqifqjAp-PDEqiVqiaqidqjBDDARhPNYlvakvWqjCqjDCDCDlSDGlE0MqQvOnBj7aDEIoCmWiXDHiFoevRiVoDrVrMDEqjFqjGqjHqjIDEiZnclVlCDDlEqQ8XDFiV5CoeijBvRDEqjKqjLp-PqjMDCDlEDEVWXIDDluBiVhWDFvO0P0M8XjcDEqjOqjPqjQqjRDDqjJqjNqjSNbizMk0eqjTqjDCDCqjEqjUOFlpaYODlxcbDCqjWqjXDEkNIFDDCiNhMMhmVprGprGprHkyZprQqjVqjYqjZqjaqjDCDDmNpDicDDhaoQjGM_GprGhzNprUk4WprQprQprQqjcqjdp6BCDDmNLicDChajGM6CprGhnAprUk6PprQprQprQqjfqkAp6BCDBnMDEvOlmTlmfj7bDDnahajxPDKVWXhT7H2YiiXhgehHODEqkCqkDqkEqkFDKlcmImOmemPmdhakZmcmQDEhze2Y7Hj-NDEhHOsQl4LDEhTVWXDEqkHqkIqkJqkKDCqkGqkLDB2WDFVWXhWhTDDqkCqkNqkODGkgMjvdkgLjvcjkEkgKDFVWXj2Gj2FDCqkQqkRDChCh2NDDhWvElnfDEqkHqkTqkUp9DDDqkPqkSqkVDDARGNYk-Tk6KqkWqkXCDBnKDBiTDIkRah-ChcjDoRvDhCDEqkHqkZqkaqkbDDvDrEhnVDG6TivWzdmF4a1VDEqkZqkaqkdqkeDEhrWioUh4Ii7aDBhTDDnKiTjLDDqlAqlBqlCDDqkcqkfqlDNbizGk0UqlEqkXCDEVWXhTDF0E8azHk_Fi5SDIhxAhxKh5IhxJi9djuPkiVh3TDDqlGqlHqlIDD0E8azHDDIoEhjKDFnMuFvDrChkRDEp9DqlKqlLqlMDDiqVjtNjsPDGhxKh5IhxJjlYjiPkiDDDp9DqlOqlPDDqlJqlNqlQNhLixOk0XqlRqkXCDEjyejzQjzPj_QDQrXxHrRhjDtOlcmImOmemPmdhakZmcmQnaDCqlTqlUDEj5Rj5Qj_Rj5UDSrXxHrRkLuFretOlcmImOmemPmdhakZmcmQIDCqlWqlXDFrXxHrRhobhnYDEqkHqlZp-PqhFDDqlVqlYqlaNiHlvdkwJqlbqkXCDGiYqfjDiqDa9DDEjAldhuQuODHhEsSjJhnKwRrAjBDEqkCqldqleqlfDEhCjDmYaDEjAldlqLuODDqkHqmBqmCDDnaihShCDDjAlduODGVWXhTiYjBDEqkCqmEqmFqmGDDqmAqmDqmHNjMxTkxGqmIqkXCDGiA_dvShuJhpHhwHDEwK5P0SjqSDHhTKjchWVWXDEqkCqmKqmLqmMDBwKDGmBrDnNjcsQmLDGhwbmDnCVWXDGiA_dvShuJhpHnADEqmOqmPqmQqmRDHl1AhvHhmO7ahoHyMpVDEwK9UlsP0SDEqkHqmTqkKqmUDDqmNqmSqmVNnH9UksWqmWqkXCDFjDhFhIhZhCDF3R5Z2H5Y5XDGnFkVVWXxSDEqkCqmYqmZqmaDEnFkVxS8PDH3R5Z2H5Y5XjoLjoKDDnMjDhIDEp9DqmcqmdqmeDElKhIhFoDDEiTjLiQZDEnFxSsVlJDEqkHqnAqnBqnCDEkVnFhlR7JDDZqPtSDEiVhuehgElkODEp9DqnEqnFqnGDEqmbqmfqnDqnHNtBlqAk6OqnIqkXCDHhuLhkCrRh1WhnZhkL_aDBoPDIzehWiJ7HVWXhTDEqkHqnKqnLqnMDFmFiiHixEiiRlrXDGjYjKsUkJ8UmKDIhTVWXzehW3NzGDEqkHqnOqnPqnQDEjYjKsUmKDFj8NhwVzG7HhkDDFiJVWXhTDFrRh1WhwKhgTl4RDEqnSqnTqnUqnVDDqnNqnRqnWN4esUk3AqnXqkXCDIrXrRxHhnYlhQnamFrGDDiJhgJ9MDDqkHqnZqnaDFjmNi9Ii9Gi9Hi8PDGnMxHrXrRlOkRDCqncqndDGhqQhqPhqOh6Oh-MjmTDGmFl1CarGhwKrXDDqnfqkHqoADDqnbqneqoBNhubiKk6QqoCqkXCDGmFloWhnZiiSrR_aDKiqIhxYh5OhqDh6LhyPhyQhrXjvGiqEDGyJhasMpThocxGDEqkCqoEqoFqoGDHhxYhqDhyPhyQhrXh5Oh6LDEhaiqBh9WjbDGhTVWXsMkJDDqoIqoJqoKDFlkChnZlgImF_aDDrIhrXijdDEsMpTkJ5TDEqkHqoMqoNqoODDqoHqoLqoPN9LiyWkwcqoQqkXCDKqkYqlFqlSqlcqmJqmXqnJqnYqoDqoRDImNicjZpDpChK1KiKDDhaoQiNMhsIprGkYprHk6IqkMqoSprQqoTqoUqkXCDEvOjDrXhCDGhpdhhPh5FuRtfhhNDDqkHqoWqoXDBLDEh0bluGlhPmLDGsWkFhlNhuGjaODEqkHqoZqoaqobDCqoYqocDELhQnJkHDBxYDHcvHfhpPmBmLi8JDEqoep9KqofqpADELhQnJxYDCKhEDIhpPmBmLcvHrDnNsQDEqkHqpCqpDqpEDDLhQnJDCvHrODFnMliXmBhpP6aDEqpGp9KqpHqpIDDqpBqpFqpJNYlyckxUqpKqkXCDBsJDGuRhrDhpYh-BhiJh5NDHuWcfrPqApWifDDqpMqpNqpODErPifhuK9GDCjcmLDFcuWfhVpWDEqpMqpQqpRqpSDFllIjpBnbihOmLDGuWpWqIkUhSfDEqpMqoZqpUqpVDDqpPqpTqpWNblzNkrNqpXqkXCDEuRj6Ni9QhqdDIvQhuciEjkSrLlhOlhMjlVDLnMmbrenarCpBuFigUjLjoBj3ODDqpZqpaqpbDEuRhhM5Gi9bDHOzEhITjLkGh0bDDqpdqkHqpeDFi9Sh5Fi9Ni9MhhPDQlcmImOmemPmdhakZmcmQnarXrCuFreiEDCqqAqqBDDqpcqpfqqCNhLlzUkzIqqDqkXCDDqpLqpYqqEDImNLqJKvbpEhKkaDCjGhaMhsJprGigBprHk6MqodqqFprQqqGqqHqkXCDDpDmNpPDChaiKM6DprGiuMprUknSprQprQprQqqJqqKp6BCDBmHDGakBlqZhjDlmFh0MDMlcmImOmemPmdhakZmcmQj_GioIDDqqMqqNqqODEOTiRoGDHkCrAhdjUiOjahbDDqqMqqQqqRDCqqPqqSDIrA6TlnRi1GkChkbqKzdDHh2BwLzUvDrEhjKhnVDDqqMqqUqqVDDmHhiIhiFDHwLzUhrWkiKjvSi7Zi8cDCqqXqqYDChmRhkRDHeuKkViYndd7JDInJLhQl5IrUovY5MhgJDEqqMqqaqqbqqcDDqqWqqZqqdNYiwfnxJqqeqkXCDGhgGhjHlnalnbl1JloODDiTjLkGDDqkZqrAqrBDEqKhlUh0aoDDDqrBqrDqqMDFihYhwS7XlkRihDDDqqMqrFqrBDDqrCqrEqrGNbixBkyLqrHqkXCDFnahvVh3LikXhvbDFKmDnC1ShfDHrDnNmBsQoWmLjcDEqkZqrJqrKqrLDHrDnNmBoWmLjcigSDExYKhfyNDDqqXqrNqrODDnahvVhlHDGrDnNmBoWmLjcDDKmD1SDMlcmImOmemPmdhakZmcmQnKhmRDEqrQqrRqrSqrTDDqrMqrPqrUNhLlwLkvdqrVqkXCDDiJ_VwNDIsfna4RhtLhlHhWre5JDDqqXqrXqrYDCiJ_VDFnKhTVWXDEsf4RhWhtLDEqrQqraqrbqrcDDsf4RhtLDCiJwNDHVWXIHUluJDEqqaqreqrfqsADDqrZqrdqsBNiHlwKkvcqsCqkXCDEqqfqrIqrWqsDDGpDmNpCKvNpcDDhajGiKMhsKprGksUprHk6NqqTqsEprQqsFqsGqkXCDKoZoOta5AiUk_WigX9ZoKhkZDJ7DhuWjBjXpVwWzPmGlWDDqqMqsIqsJDElWhpbj7fhpcDCqqMqsLDGhjXlrboKwJlV2VDIpVwW7DqEzPhpF9AhuWDDqqMqsNqsODDqsKqsMqsPNYl5Kk5WqsQp9ICDLiAvSqd5I9F2ailJilGiiIxflpEDMjYjKqbsUkJ6arCpBl5FlFi2DuFDDqqMqsSqsTDGvHrOikBijBlqIivADGoPuF6apBrCsIDDqqMqsVqsWDF7L2XhyBkBnBDFjYjKqb8UkJDDqqMqsYqsZDDqsUqsXqsaNblrCk2fqsbp9ICDJwVkiGijGhoV-XhrckTlMkPDKjBtaiYlvMhwQ2Vh0QhuUiifhjXDDqqMqsdqseDF-XhrcwVijGj1LDFjBtaiYh0QhjXDEqkZqlBqtAqtBDElMkPjjDluNDD-XhrcwVDEjBiYpGhuUDEnKiiesGhTDEqtDqtEqtFqtGDDqsfqtCqtHNhLluAkyYqtIp9ICDDqsRqscqtJOFh2DYDBqtLDDpDsPkNDDhaoQoFMhsLprGkqMprHkmVprQqtKqtMqtNqtOp9ICDBhCDBjbDHidjIiAvHoZkRhvCDDqtQqtRqtSDHiqRiqQiyUluFjuYjvAjuaDJhCiDlZ-Gjb0PiuejIkbDCqtUqtVDEhhZhyGh8MipdDHhCjbtJh0RhjUkBjIDCqtXqtYDHhhcj2DyZhrJhrIhgShgRDEuXh1YhgBxLDCqtaqtbDEqtTqtWqtZqtcDGhCjblZyZ-B7GDFjcrDnNmBjqeDEzJhfKikVDEqteqtfp9DquADHhhcyZhrJhrIj2AhgShgRDFjDhCyDluRiEDFjcnNiMkRiEDEquCquDp9DquEDDhCjbjDDEjzXjrUj3ejrZDEkRoZiMiEDEquGp9DquHquIDDquBquFquJNYl2Bk2UquKqkXCDEkVnF7JhlRDJjnUjxch5fi_L3R5Z2H5Y5XDGhCjDjQjblZrIDEp-PquMquNquODDxch8Rh8QDDjDhCpfDIkVhNZiFkGiThWiQDDquQquRquSDDkVhlR7JDEhNZqPjFDEhCjQjbxcDEp-PquUquVquWDDquPquTquXNblwAk2XquYqkXCDDiDjW2aDNlcmImOmemPmdhakZmcmQj_JhyU4NDFiFhWiJlJhEDHVWXhTIjfiJDEquaqubqucqudDBiDDIiJhEjfhChhcyZhgRhgSDEqufqhcp9DqvADGhhcyZhrJhrIhgRhgSDCiDjWDNlcmImOmemPmdhakZmcmQhyUlkc4NDDqvCqvDqvEDDqueqvBqvFNhLimDk2WqvGqkXCDGrXxHrRlxLnAjDDHhpdtfhhPhhNhrLwAh_LDIpBrCuFhlJjKjYkJnADDqvIqvJqvKDFhClZjbyZ-BDEhpdhhPtfh_LDErXjDnAhoaDDqvMqvNqvODEyZ-BhCjbDEhEKlqEihXDEhoak-bl4JihADEqvQqoZqvRqvSDDqvLqvPqvTNiHljSk2TqvUqkXCDBrHDEhDmUwUhoZDGhCjDiEjbwPllWDEqvWp9DqvXqvYDF-AiEncl1LwPDGijTzBhtd6di2JiyRDEhDwUhoZlyfDEp9DqvaqvbqvcDFhCjblZyZ-BDBhDDGjFiMhBTyDrHDEqveqvfp9DqwADDqvZqvdqwBNjMlpek2VqwCqkXCDFquLquZqvHqvVqwDDFmNmViciGLDChaoQMwBprGhzPprHnzHqtdqwEprQqwFqwGqkXCDDhKpCicDChMiKM6EprGhieprUk6AprQprQprQqwIqwJp6BCDDhKiciKM8HprGhseprUkwOprQprQprQqwLqwJp6BCDHfclT0HkfThgTDDqhFqhGqwNDChKjfDGfcqKZigZzRDFoRrE0QlMkPDElFkT0dlTDEqwPqwQqwRqwSDF2JirEh9Uh7fh9VDIVWXhjKpBjfvDrCDCqwUqwVDDqwOqwTqwWDHnFk_TjDrPkUhuKh3FDG3R5Z2H5Y5Xi2UDDqpMqwYqwZDGrPhuKh3FlqbnFifDIVWXhTrChjKpBvDDEqwPqwbqrBqwcDE8XiganFhWDEZqPiTjLDEqwPp9DqweqwfDDqwaqwdqxANYigakxXqxBp_ECDLh0ZlwWlwXh2XixalsNh2Hh2GlhI4MvQDCqhGqxDDGi_JjyGi_KjyHjjZjjYDFvQhucimZjflyODCqxFqxGDEivQrJ4Mh0fDGThBtEqRrLiMDDqhGqxIqxJDDqxEqxHqxKNblkNkwTqxLp_ECDGh-fh-eh7Sh3Yh_CjraDFkUtFpWqIxKDCqxNqxODDqIxEkUDDpWtFxKDFsXhwQijSmRiZDEqhFqxQqxRqxSDIi5Wh7ehrBj9HjvDjucj2Jj1DDGkUtFpWxKqIhhADCqxUqxVDFhmIirfisBkgFj5bDFqItFpWxKxEDCqxXqxYDEqxPqxTqxWqxZNhLi1VktJqxap_ECDBiJDDqhFqhGqxcDChlehmCDFhK0QlTrEvDDCqxeqxfDF_VvQwNsVijeDDqhFqhGqyBDDqxdqyAqyCNiHiKktcqyDp_ECDEqxCqxMqxbqyEDFhKiczDsPiKM4BprGprGprHkpMqwXqyFprQqyGqwJp_ECDFhVibvG3AhkdDFhgPivUi4EjmciuaDGifjcyWtS5PmbDEqwPqyIqyJqyKDErLilVtEqRDEhVvGibhkdDEhuY9TmbifDEqwPqyMqyNqyODCqyLqyPDEhVibvGhkdDHiVjIcidiMqKlbDEqhFqhGqyRqySDFhVvGh0KhoLhkdDDjQhChlfDFqalbhmKuBhhJDEqhFqyUqyVqyWDGhmIirGjrDisAhyFl_CDHhVjIlbiySidhClJDCqyYqyZDEhVvGhoLh0KDEjQhCqalbDHrI3DkZyJ7G6Z4WDEqwPqybqycqydDEqyTqyXqyaqyeNYn4On1Gqyfp_ECDBhWDGTOhZhFhBhIDEqwPqybqzBqzCDE0EiM8azHDGIVWXmAuHDEqhFqhGqzEqzFDE2Jh9Vh9Uh7fDFOhWiRh2MhIDHjakAhdiOlJpZhDDDqzHqzIqzJDGl8Sl8Tl8Vl8Ul8Wl8XDCqzLqwPDEqzDqzGqzKqzMNbokQmyPqzNp_ECDCqzAqzODFhKjZIkaicDChMiNM2UprGprGprHnjGqyQqzPprQqzQqzRp_ECDDpCnDpDDDhahMiKM6FprGk0QprUk2KprQprQprQqzTqzUp6BCDEjSkDkKlYDGuJmbpTIkJ5TDGkR-cjIidhtUihDDDqzWqzXqzYDDjSkDkKDHoZhkZoO0HikFi0ZlTDCqzaqzbDDhdjUhlQDG-cjIkRmXjFimBDDqzWqzdqzeDDqzZqzcqzfDJzd6TqKmFhlUhgLhkbhnHjmWDDqzWqkZq0BDGvDhnVhgGiM7Xl2eDEqzWqlBqkZq0DDGihYh2Hh2G7XmFnFDDqqMqrBq0FDDq0Cq0Eq0GNYlnSkvJq0HqjDCDIlsQilTkWiQkOirMjoVltZDCqzWq0JDFkWiQkOkIhqMDGkG0S_U-IhjC5TDDqkaq0Lq0MDCiTjLDBkGDIhgNqRpXtE0Sh3djpLjuRDEqlBq0Oq0Pq0QDEkGiQkWkODJtEhgNpX2dqRilX5B9ahjdDDqzWq0Sq0TDEq0Kq0Nq0Rq0UNbh1Pk3Bq0VqjDCDImDimTnCtfhwevKlMkPDCqzaq0XDBKDGL4JmDnCHUDHiSpfhkbxBoW5AtZDEqzWq0Zq0aq0bDGhR1dhrTpah7DiibDCqzaq0dDDq0Yq0cq0eNhLlybkxEq0fqjDCDOuRkahiJnbjPkVhX3SmLtbpKhzahpL5GDCqzaq1BDClYloFDHuRhrDhpYhiJhpXh7chqCDGhTsGkGhuctFvQDDq1Dq1Eq1FDFmLkcnbkFkVDDqzaqoeq1HDDq1Cq1Gq1INiH7OkoJq1JqjDCDGhIlKOjeiDzEDIkSkAhdjatUiOsVjUDDqzWq1Lq1MDEtUkdhIpZDFkGkWiQkOjQDDqkaq1Oq1PDDlJsVk-VDGhIlK_fiDOoDDDqzWq1Rq1SDDq1Nq1Qq1TNjMhoMkzWq1UqjDCDKiAhtUxftailJiiJhjfhpEh7GilGDCqzWq1WDCoPkJDGnA7BrOvHvShuNDDqzWq1Yq1ZDI7ahmOpVhmL-W7ItAyMDCqzWq1bDDq1Xq1aq1cNnH8Vk4Xq1dqjDCDIiRoGpHwDimBsbi0Hj7UDMsShEhdjUhDOhpOrAlhYZlxPk-UDDqzWq1fq2ADFjsAjsBjsMi7SjkTDG-cjImXjFkRODDq2CqrBq2DDHhxa9WhvQlmdl3Ki0EjtLDCqzWq2FDDq2Bq2Eq2GNtBi1Zk1Eq2HqjDCDHq0Iq0Wq1Aq1Kq1Vq1eq2IOFlxEprGDBq2KDHpCpDKkaqJmCkNDDhajGhMM4CprGprGprHkuGq0Aq2Jq2Lq2Mq2NqjDCDFjSkDkKlYjLDGxZhkfhxUhqNjxXjtZDCq2Pq2QDBq2RDGhVijR9R9bhkWhJDDnFxS8PDDq2Pq2Tq2UDFhV9RoC9HtJDEhCjQ2CjADFlbqahpO2AkGDEqkaq2Wq2Xq2YDDxZhqNhkfDGqc9RhJqOijRjIDDq2aq2Pq2bDEhV9R9HoCDJqdhkBveehtQ1RiiBsWiMDDq2Pq2dq2eDEq2Vq2Zq2cq2fNY-Kk5Oq3Ap_ECDFjSkDjhKjiNj_MDGjJhEqfiYjFpJDDq3Cqleq3DDCjAldDGrMtZlb2Aqa2KDDqkaq3Fq3GDDjAld6eDDq2aq3Iq0ODKhjdlmPlmQl3U2dsUjKrZnWkJDDq0Oq3Fq3KDEq3Eq3Hq3Jq3LNbl5Ak4aq3Mp_ECDFh2Nj4UjQ2WhlfDGnPidkGkWqalbDDq2Pq3Oq3PDDjQhC2WDGkGkWlbiQqatUDDqkaq3Rq3SDFjtVjlJjwQh9Nj4VDGnFlKiDidxLnPDDq3UqrBq3VDDjQhC2KDKrI3DyJ7GkZ4W6ZyUnLiCDDqzWq3Xq3YDEq3Qq3Tq3Wq3ZNhL2Ck9bq3ap_ECDLlbwbhmKioRh-ainA2AqOj_YhhJjhHDCq0Oq3cDEh3M0Ui5djsODEkAkSjUuIDExSnFmS8PDEqzWq3eq3fq4ADEhVibjQhCDFlbqahhJ2AuBDDq0Oq4Cq4DDFlbqahmKhhJkgZDLkAj1Vj1Wj1Xj1YkSjUljdlqelsIl0DDDqzWq4Fq4GDEq3dq4Bq4Eq4HNiHlhDk9Bq4Ip_ECDFZnFsVvE8PDFThBjeixViODDq2Pq4Kq4LDJhmAhqMipMirRj9LjqfhhQkWiQDFkGtUjQhjC_UDDqkaq4Nq4ODHiobj-Oi3Ih-SjiHjiYi3ADCqzWq4QDDq4Mq4Pq4RNjMlofkuTq4Sp_ECDFq3Bq3Nq3bq4Jq4TDDpCnDyRM6GprGprGprHkpXq2Sq4UprQq4VqzUp_ECDHiVljAimfqThhLhhK-PDIaThBiMoejTikHrGDEqvfp9Dq4Xq4YDEhElwRi0ehvJDGjFThBOaiMDEqvfp9Dq4aq4bDCq4Zq4cDH1al4eue9fj1TltF4MDGtRifhK3G7bh5cDIVWXIpBjFhBTDEqvfq4eq4fq5ADFiftR3G7bh5cDGhBTiShSOcDEqvfq5Cp9Dq5DDFhqahqZ2Ih-Rj1aDEiftR3GhKDGhBTiShS1ajFDDq5Fq5Gq5HDDq5Bq5Eq5INYlwUk7Uq5JqkXCDChDwUDDq5LqvWp9DDGijTzBhtd6dhWjcDG-AimUiEjDsfwPDEq5Lp9Dq5Nq5ODDjcrHhtcDEhmFVWXDEifrPTiEDEqvfq5Qq5Rq5SDDq5Mq5Pq5TNbrHk5Qq5UqkXCDEjAld6e1BDHjBwRjFqfyGjJhEDJVWXiMIwUjTpBqdDEqvfq5Wq5Xq5YDFhhLqThhKhiHkgEDGjAld6e1B3AiwBDCq5aq5bDEjAld6e3ADFjFyGiYjBhEDEq5Lp9Dq5dq5eDDq5Zq5cq5fNhLxTksRq6AqkXCDDhCjblZDGlxTlxWlyDsXk_BidDDq5Lq6Cq6DDDhC2KjbDDiMyDihIDHVWXhhLhiHhqahqZDEqvfq6Fq6Gq6HDElZhChjUhhZDFpHlyChoZrBsADGVWXi1EihLpBDEq5Lq6Jq6Kq6LDDq6Eq6Iq6MNiHllXk9Xq6NqkXCDEq5Kq5Vq6Bq6ODEicscImVDCiNhaM4DprGigLprHk0bq4dq6PprQq6Qq6RqkXCDEoapIkNrfDCoQhMM6HprGhtGprUktAprQprQprQq6Tq6Up6BCDEoawXoficM6IprGhnCprUk0VprQprQprQq6WqtOp6BCDGciYfqfjDjFDHiMiEiJkRpJhEjJDEqgDq6Yp9Dq6ZDFiVmAqfamJDFhdjUkAiO9BDDq3Fq6bq6cDCq6aq6dDFlFiiZhbNjBDH_XzAihcqCihB9Bl0KDDqgDq6fq7ADEjA1BhlPuODDiiZhblFDFhBTOiShSDG9BhEjF_XihcmJDEq7Cq7Dq7Eq7FDFh4Lh9Lj4Qi6Nj4ODKihBjBhlPl3WqCkJhJhEhdixADCq7Hq7IDDq7Bq7Gq7JNYluTkuPq7KqkXCDHkThxQpY1P1E2ckXDKxMhEhuLhgIlhClwCnLiYzRimbDDqgDq7Mq7NDIpY1P1E2cjiejjLjjJjjIDElmczAjAhqUDIjsbh1Lh1UlpchnJimblFh6VDDq7Pq7Qq7RDFjpcjjHhpTjvXjibDHjAh0XmYhEU1BiYDCq7Tq7UDDq7Oq7Sq7VNbluLkuIq7WqkXCDCq7Lq7XDEoficvNyBDChaoFMhsMprGkYprHk0cq6eq7YprQq7Zq7aqkXCDFjKmKsUjYhjbDEiiTwRhnKjtUDKiYjDjFcVWXhEidjBDDq7cq7dq7eDHuOhjbjxRkiTh-HjxQjleDGhEmb1BjJhdIDCq8Aq8BDGhkahgIhoAjoMl3XjoNDHhE5KlZKihFjFaDCq8Dq8EDFlkIl1Wj8ci5Fi9BDGk-Pl3YloblrLixHl0LDCq8Gq8HDEiYidjBtZDDoEijLimKDEqnLq8Jq8Kp9DDFq7fq8Cq8Fq8Iq8LDDIic5DDCoQhaMhsNprGkydprHkuEq8MprQprQq8Nq8Op6BCDBhkADHciYiE1TfmJjBDIIoEjcHUjVhEKDDq8Qq8Rq8SDI8S0Li2Oh6E9XhpNvehkGDIh3OjVrS0RhlM4floA0IDHiE1TiYhkAjBkC5ADDq8Uq8Vq8WDIh8OjpYjpajpWjpZh7IhrSj3PDLjVrSh6E4frZhlMqEhkA8SlvGiCDCq8Yq8ZDJqE4f0I7CihW4OhOhlM8SDKiE1TiYjBwEmFhChIlQ7ADDq8Qq8bq8cDFqE7CihW4f0IDFiYiEiR7AhwIDGjoJjoFjoEjoGj-GjoIDDq8eq8fq9ADFrSjVhlMlnXhpKDFiE1Tl0GuNnSDHkdnUjaiyFhdhgOlrcDDq9Cq9Dq9EDGq8Tq8Xq8aq8dq9Bq9FDEoaIHUDBiNMhsOprGigIprHkwRq9GprQprQq9Hq9Ip6BCDGhmShsAh_PwYjtYjuIDHkCiEjDcmJrA5MDCq9Kq9LDJ7UhoBixcltQlhbl3eixFhuIiiWDLhmShsAh8UhxPwYh_PvehkGhpB9XjYDCq9Nq9ODIilOlhBllCloUkiPhpHl4S8YDHwYhmShsAjYjKk_VkJDCq9Qq9RDDilOj8Fj8EDElvBlpBsIjYDEwIk_RxF2bDDq9Tq9Uq9VDG_ZhxBhjPhnbiwQh5DDJjJnfhIi2PhrfmKlhcijCsODCq9Xq9YDFirCipUjrFkiUjuGDHxFwYlxK2biiWl3HkCDCq9aq9bDGq9Mq9Pq9Sq9Wq9Zq9cDEwX3EIkaDCoQiNMhsPprGksSprHkrCq9dprQprQq9eq9fp6BCDErfkImCyLDBhMMkkXprGkxKprUk9GprQprQprQq-Bq-Cp6BCDIpRpLqHrapSqGqenQDG0HlT7AipL1HhkSDCq-Eq-FDIhtTh1RikQh3Eh3IikdigelsEDCq-Eq-HDJpRpLqHrapSqGqenQhhdDDDlEsNDH4alnQkCiZlVnclCDDq-Jq-Kq-LDH7ehqWhrZjrMhmNh7Lh-WDF4akClAlRhFDFDlEoZjT5CDDq-Nq-Oq-PDEq-Gq-Iq-Mq-QDIkCrAhnIimF1AilUinCilHDCq-Jq-SDCjenRDBl5LDFhnIimFinCl3DilHDHjJoUkCh0BihNinHpJDEq-Uq-Vq-Wq-XDF7ehqWhrZhmAhmNDFkCrA4a5CmJDFjeiehIh2BvdDDq-Zq-aq-bDDq-Tq-Yq-cNYl1bk0Yq-dp9ICDFiE1T1cnRhZDL4akCjakdliclieihHuJ2buHhlVDDq-Jq-fq_ADHjnYjkejkdjqZjlEjlCi6MDHjVnQjezIhAkdtCDCq_Cq_DDG7ehqWhrZhmNh7Lj8IDFiRyThwJiEhDDG4a3OkCjTmGvdDDq_Fq_Gq_HDDq_Bq_Eq_INblrAkqEq_Jp9ICDCq-eq_KODlwQprGDBq_MDFrfkImCkakNMhsQprGkYprHkmBq-Rq_Lq_Nq_Oq-Cp9ICDIiqSjvUjtRjjTjjOjjQjvai5MDJZHwQifhBhVsE0BkIDCq_Qq_RDJpRpLqHrapSqGqenQodDFjPl3IixKhneijUDFwQ0Bh2Ok_Dj8BDFZkIHleifDEq_Tq_Uq_Vq_WDBxXDBjeDEjJliNzf8dDLodpRpLqHrapSqGqenQLnCDEq_Yq_Zq_aq_bDDq_Sq_Xq_cDBodDChfhwDDGxXiyLlqJhzShgTj7cDDq_eq_frgADCodhFDKpRpLqHrapSqGqenQzIjVDJkdtUhlVhdnUjyaqakSjUDDrgCrgDrgEDGsNhkGhzSi2SsCkXDCq_ergGDFjsQjsRhjHh2Fh6VDFnZDoZiZjIDDq_ergIrgJDErgBrgFrgHrgKNYihEklIrgLp9ICDKhgZmT1f-FjqHjqIi7Qi7OhyNwbDCq_ergNDHhgZmTl2DfhmJkgWi4ODEodlJqa3ODDq-ErgPrgQDGjsJi6Ci6Ai6BjoeioJDCq-ErgSDEqakdhyNh1XDKhtTh1RikQh3Eh3IikdigelvRnQhlBDDq_ergUrgVDErgOrgRrgTrgWNblJkyQrgXp9ICDGpH1F6XzTh2ZllVDInf0NkU-FsHqAtHqIDDq_TrgZrgaDDsHqA0RDIihHlhJivLiiN1DkUnf1GDDq-ErgcrgdDKpRpLqHrapSqGqenQjVzIDGhhCzT-FhkThkJpHDDq_ergfrhADDrgbrgerhBNhLilNkxarhCp9ICDDrgMrgYrhDODlxUYDBrhFDGrftKkIlLyLDMhmWprGnjJprHk0aq_drhErhGrhHq-Cp9ICDBtWDDhEsSjJDErVIHUDFcfiEjBjIDErhJrhKrhLrhMDDtWhqUwHDItPoZ5NsXwPiZjwVjwWDMwWjoX1H8UkJpBrCjYpVhuWhoIiicDDrhOrhPrhQDGhqVhhai5Ki0LlvNjyIDKtPoZ5NDnGwW1HtWoJTDCrhSrhTDCtWhqUDKxJ5EhkHlzBl2fyHl1XlkGi5UikZDMjYjKsXkUiZqbijZnftHrCl1Z8UDDrhVrhWrhXDGjOwchjYhgdhDhnJDKigQh0fxMlrYivZhwOinQiiepGiRDDrhJrhZrhaDFrhNrhRrhUrhYrhbDGmVIHUlIpIDDoQiKhMMhzFprGkyTprHn1XrhcprQprQrhdrhep6BCDDrP1QifDHhTiFjcvBVWXDDoYlR2BDEqnLriAriBriCDBriDDDoYlRobDGcjIjJfsSiaDGlZvV5KtJuJilLDDriFriGriHDFhhZj5eh8Mj4GhyGDGoYlRobwH2fnWDCriJriKDGi7bi7cirLj8Cj1ckgBDLlZvV5KIjYnPjIjJiEiR0PDCriMriNDCoYlRDEhgMrMpJhgEDH2f1IwHjUobtWh1MDDriPriQriRDElZ5KuJvVDI6ZrItCnX7GwSiwHhudDDriFriTriUDFriIriLriOriSriVNYiyMk7MriWp9ICDDoYlRkCDE2f1IigYinNDDnWwHobDDriYriZriaDB2fDBnWDCwHobDDricridrieDEhvOjDidlmEDEoYh2C2Bj9NDFsItJvVlZiFDErjArjBqnLrjCDJ1IjUlgdltHlgFlsMhnUigYinNDEricridrierjEDEribrifrjDrjFNbliGk4YrjGp9ICDEoYoblRtWDG9BlkBh1Uh1Li0bhEDIqd_ahkLhgIhkayFibhwODDrjIrjJrjKDFkgCircireirdkgDDIfhdjUcjIajYhBDCrjMrjNDFnWyFhwOlheikaDJThBhZhFO7LienBkFDDrjPqzBrjQDCnWyFDEvHlrJvEvZDI7Lj_BiwYlmW9ehvNhgctdDDrjSrjTrjUDErjLrjOrjRrjVNhLivSktarjWp9ICDEoYj1enWobDFDsNlEqQhnUDJnclViZiEoKlCwJoZh2UDDrjYrjZrjaDJhmPj_fh8GjlakgAhyVioQh8bh8WDL5AiUoZkBtduIjUxIxUjYpTDCrjcrjdDElQvWkfDDD2YluWuIDEl2ZtdlpbmSDEridrjfrkArkBDDrjbrjerkCNiHqQkqFrkDp9ICDEriXrjHrjXrkEODhvciHDBrkGDFpI_biGjZkNMycprGhmeprHkxbriErkFrkHrkIq6Up9ICDBnADK5I9FinDh7TlhHlyG7IhmLhjJyMDCrkKrkLDDoP2ci1KDDrkNrkKqlGDCrkMrkODJnArOhuN7BhjfnW5I9FikcDCrkQqqMDIh7TjsHjrejsIhjJinD7IvSDCqqMrkSDE2XhyBkB7LDDqqMrkUqsZDDrkRrkTrkVNYpPk8NrkWqkXCDGjSkDkKi-Zj-Rj3LDCrkQrkYDCnArODFoCsItJvVlZDDnFzexSDErkarkbrkcq0ODH7IpVhmL-W7ahjJnWDCqzarkeDDrkZrkdrkfNblYk5RrlAqkXCDFnArO7BhgTvSDDzeirYjwJDIVWXhThWiTiFiJDDrlCrlDrlEDEsGwK5P0SDGoCsItJvVlZzeDHhTiTvBVWXHDErkarlGrlHrlIDBzeDFiJhTVWXDE4M_Vk-aiFDEqnLrlKrlLrlMDDrlFrlJrlNNhLiydk8UrlOqkXCDFnArO7BvSl0BDFtR3GifjyK7bDL5U1LhkNh7ajtCltTjsUjtIKLnJDDrlQrlRrlSDDnArO2BDEjP1L6bhXDGijMlpOiFvVhjUlLDDrlUrlVrlWDCtR3GDFhXjP1LpUh7aDDoPsIvVDFvSqdnAhqRrODErlYrlZrlarlbDFkiHhqYjtFjlIjlKDGK-DiXsInJLDDrkKrldrleDErlTrlXrlcrlfNiHivak7OrmAqkXCDErkXrlBrlPrmBDFpDpCiciGjZM0aprGhmcprHksYrkPrmCprQrmDq8OqkXCDBiADLVWXsGvWiVjIcuaI-DDEp6Dp6ErmFrmGDFh4dh4ci7Uh4ei7XDMlFkT7WyAuaVWXjIc-K2CDCrmIrmJDCrmHrmKDF5e7Wh2dh0I9UDJuBjFvWcuayAlFkThhWDDrmFrmMrmNDCiAhqRDElFjYjKkJDHZhDiThHiFjdiQDErmPrmQqkKrmRDD5e7Wh2dDKVWXhTnKiTjdhHsEhDDDrmFrmTrmUDDrmOrmSrmVNY-Kk4PrmWqkXCDFuBh3GtUkdikYDOkSkAhdyXhhEuH3F5Ji4MsajTyA5ehhWDDrmFrmYrmZDGiAsQhjJyMh-I7aDHkSkAyXuHlgZhdjaDIlFjYjKkJhTVWXDDrmbrmcrmdDDh4dh4ch4eDGtUuBh3GikYkdlzHDCrmfrnADDrmarmernBNbhpOk4NrnCqkXCDHyAzOigRj-PkiNj_blxYDCrmFrnEDIkTLkXjbvLuStDhoVDJsesGjWVWXhTjFjIDErmFrmQrnGrnHDIjbvLuSh4PLkXlMkPDFIhClnYjWseDErmFp6ErnJrnKDFyAzOkiL2KigRDIoPLkXjbufiwX6auFDDrmFrnMrnNDErnFrnIrnLrnONhLl5Bk4UrnPqkXCDQtAh5YpVyMimOihM-Wi5T7ahmOkhf0Kh3DwW7IhvHDCrmFrnRDGh4bi7Vi7YjqUi7WjkWDMlFkTjYjKkJVWXhTjIhhWyADCrnTrnUDCua9TDFyAtU7WzOuBDDrmFrnWrnXDFsQpVtAyM-WDEjYjKkJmKDIhTVWXlFZhDiTDErmPrnZrnarnbDEua9ThhWnZDLtAlsApVsQimOl2FwWyM0KhvHhvWDDrmFrndrneDFrnSrnVrnYrncrnfNiHhjek5YroAqkXCDHhCj4W2KimSimLhlfliDDKlFkTh1e9SvLjbuBuayALDDrmFroCroDDFhvOhjGhjFiiUimSDDiAl0cseDGjbvLh1e9SuShoVDEihArCpBhoaDEroFroGroHroIDD2KhCimLDIrIkZ7G3D4WyJyUnLDDrmFroKroLDDroEroJroMNjM2Ck4broNqkXCDFrmXrnDrnQroBroODEicsPLlIDDoQoFhaMzXprGhmdprHk2LrmLroPprQroQroRqkXCDDkNFDM_IprGhtAprUkuFprQprQprQroTqzRp6BCDCFlDDGqMmb4UiudiwGpQDEh-FhnRoYobDIIpBrCVWXmKHDEroVroWroXroYDBroZDElXlSlDlWDCjJzfDFj_WirXzJjneh3WDGlPihV0HiUzdcDErobrocrodroeDDzJhfikVDFipFlWj4Bj2ZjgeDHVWXlQqYihVlPDErocrpArpBrpCDHiqFjqDj3aj4AjqCj3dj3bDHzJhflQVWXwFDCrpErpFDDrofrpDrpGNYiwFk9ArpHp9ICDEpJtZlkAliWDDhWoEmADGVWXIpBrCDErobrpJrpKrpLDD-ZpPizFDCiXmWDBpADE6c5RDoXDErpNrpOrpPrpQDGjgOjgTjgZjgVjgYjgWDIiXmWpAmb6c7V7DDDCrpSrpTDDrpMrpRrpUNbtZk8drpVp9ICDCrpIrpWOFllQYODlxfYOFllPbODlxebDErpYrpZrparpbDGkNicFDyQpIMxeprGkYprHk5NroarpXrpcrpdqjap9ICDDlXjrdh3XDDlO4Yh2ADDhDiRoGDGi4CjgS8QrGpbxcDErpfrqArqBrqCDBrqDDFlXhqIhqHh3XlSDC-JllJDFpXfjlfyC7FDDrqFrqGrqHDDhxOh5UjgNDI-Jid-Gzd3CilIhlChwMDCrqJrqKDDFDoMDGikRxLiyPikWh1Jh1KDHiwAhwMhlC-D3CilIk-LDDrqMrqNrqODJhqHhqIi3WjgajgchpbjgfjhLi3YDKl2RpXmGtc8QjoDipJh1BijEh0dDCrqQrqRDErqIrqLrqPrqSNYixGkyPrqTqkXCDCFDDEhvSjlNlvUloTDHh0TlkZizBltfoMh1OwWDDrqVrqWrqXDElXmWiXlSDEh1MiwRloElgVDEoOlO4Y7XDDrqZrqarqbDDlXlSmWDGijc3C5R9Th1OloJDGlO4YoOrKkCrADDrqdrqerqfDDrqYrqcrrANb3CkwSrrBqkXCDBFDBODBaDEwarWkCmJDErrDrrErrFrrGDDFmWiXDEajChjGhjFDHtdi0dhiKhqXh1Qh5dijQDH7RhtM8QjQrIhThCDErrIrrJrrKrrLDDlXj_ImWDB8QDD7RhtMxADGhCidhgBoUh3TqcDErrNrrOrrPrrQDB4YDDjmekgOODD8OhwGhWDF9WhYFivC0TDErrSrrTrrUrrVDErrHrrMrrRrrWNhLxAk2RrrXqkXCDDrqUrrCrrYDEkNFOhGMzYprGhzMprHkxVrqErrZprQrraq-CqkXCM6JprGhmfprUkwAprQprQprQroTq-Cp6BCDGlXlSlDlWhpcj3NDDjB2VpGDLhmEjyDisIjxVwYkiIhrfpVi4Pi3XkhFDDrrdrrerrfDIlXlSlDlWhpcjpCi9KkhMDFhblrGkhNjrPhrbDFjB2VhjXsYikDDDrsBrsCrsDDDpG2VjBDKhEsIhbiiPildpVhpFwWzPrYDErobq1YrsFrsGDDrsArsErsHNYigdkxYrsIp_ECDEnf0NtHkUDLxJsdrHhoKzT1FijMhhC6XlnMi1MDDrobrsKrsLDElXlSlWjgRDLwEh4Ch4BzFi2dlnNhkJhmGkiWhkTi2bDCrsNrsODDsdh2YhvUDFpG7QnflGlrTDDrobrsQrsRDDrsMrsPrsSNbizSkxfrsTp_ECDCrsJrsUDEkNlIFDMhmXprGprGprHk5HprQrsVprQrsWqzRp_ECDHh6CjgdjjMioXjgbj_TjidDIlQlTiRhbfjXoJDDCrsYrsZDBlSDMnfkUl3BlpIzThmGhkJ9NjsajsdjtBjseDIigVk_EmUhDh0SlsDhhDiybDDrsbrscrsdDCrsarseDFlXlSlDlW_eDCoJoRDKpGhofhnS_elQzOjXh0TtAlfDDrtArtBrtCDFlXlSlDlW9ADBpGDJhkelzI0J7QlZhjGhjFilcloHDDrtErtFrtGDEhofiiflzclraDJ5BlxJllZiiPrY9AzPildlnLDDrobrtIrtJDEi8YkgNjgHjgIDGFhnS_eizJzOmGDCrtLrtMDErtDrtHrtKrtNNYllLk9ZrtOqjDCDGoKrNlCwPwJh2UDN9NhoX9AqEivNzPhnYxIhpF4OwErYhvSDDrobrtQrtRDFlXlSlDlWDDE9NhoXlpHwPDIsHlCiZ-AiElpUxUhlJDDrtTrtUrtVDDwEh4ClCDHhodhoX9SikK3CjpSj2UDDrobrtXrtYDDrtSrtWrtZNbrNkvartaqjDCDEhDsbmUiRDCmGtcDJi1Rl2XxXhvIijNfh4Sh7WjsFDErobrtcrtdrteDG9WhYhvQjtajyVjnfDGlXFmGi2A_etcDI7PkU7ElC-LhhD6WhwIDDruAruBruCDEhuThiRisGh4RDHlXlSlDlWmWhqHhqIDIhDmGnaihCDiU5AlKDDruEruFruGDFjqPjgQjgUjgPjqODGhbtcmGlJuIpXDCruIruJDErtfruDruHruKNhLi1fkyRruLqjDCDGiZxUlVlCoKncDIjUh3U9OkSikOlpRilBh9ODDrtTruNruODHhjS6WlkQhwRhgAiiVizWDIxUpZh0YlzesahxasdlmGDDrtTruQruRDDh9Oj4dj4cDJjIFDjUi1JianChgMh0YDCruTruUDDruPruSruVNiHlzAk9CruWqjDCDErtPrtbruMruXOFluKprGODlxdprGDCruZruaDEkNFDscMhmYprGprGprHktZrsfruYrubrucqzRqjDCDEIHULM8JprGhtEprUksDprQprQprQruep-Gp6BCDJ8AhrEuAjuOhiEh_OjuXzVi-SDKlOrKiUqYkRiRnUqOjAlbDCrvArvBDEkgSh_BkgRkgQDItRtSifpWOhgWhoW6QDCrvDrvEDEhiH2IjuNi6ZDEjXaThBDHiftRtShKjTrWiMDDrvGrvHrvIDBpYDIIoCsIvGUoEiCocDIjXhIhvRhgchC9GhRuEDDrvKrvLrvMDErvCrvFrvJrvNDDmfmAiVDCKhGDEHUhArQDJchchefrBiaiSoWpfDErvPrvQrvRrvSDFzVuAyY8AkiRDDKhGtTDGHULrQhRhJDDrvUrvVrvWDElBjoPhJjHDDKhGmZDFrBOcsXvHDGwarWh2choHhqTmADErvYrvZrvarvbDEhrdzchrMh-JDHlyFrLmAiVyGhcheDFvChkFjChJHDDrvdrvervfDErvTrvXrvcrwANYizQk8RrwBp9ICDFwZi2Xh5Li2Zi2WDLHUImAhchekRimXhJrQiaDCrwDrwEDHrckEi1Pj7Vl0H3cqCDFhchekRiakbDGjXrViCmAmfhjADEp-PrwGrwHrwIDEyYxbzV5dDHkErcqChgfqVtVxNDCrwKrwLDFiqYjzMjuMjzWjzBDJhcheDhIia0UF3OkRDCrwNrwODErwFrwJrwMrwPNbkEk7LrwQp9ICDEmfmAh_OlzWDIjAzAmKjKjNjVrSldDIcfjJhEyGqfidjBDIqDiChJoEHUpNvCDErwSrwTrwUrwVDGh4Lh9Lh9Jj0Jh-HjqRDLqDhJiCoEHUhhEkSvChnajDDCrwXrwYDG8AuAzV6Ah8VhiEDIjAmKjKjVjNrZldrSDCrwarwbDEjAzAjNrSDEpJtZrMjBDFjc3SlbnUkVDEqDiChJUDErwdrwerwfrxADIh_Mh5Xh6WhiEh8IhrEh8JjyBDFrMtZpJcjBDDrxCqgDrxDDFrwWrwZrwcrxBrxENhLxTkzBrxFp9ICDEjXhIl1NhgcDIkErcxNqChgfyYi-K3cDDp-PrxHrxIDEiCoEIUDGiQkOhpZh2ahhXxNDEhIjXhZDDGpUqChgfkGpHyEDErxKrxLrxMrxNDHyYhxfh-KhrH-eilCh5ADKhZkErcvZ6bhIqCpUhcheDCrxPrxQDDrxJrxOrxRNiHl1Ok-HrxSp9ICDEFDvakfDGlE0MqQvO8XnBDGi4NjmVjc-OizCiiYDGHUIiCoEKDErxUrxVrxWrxXDLhhIhxNiwI-Uh3Jh3Kh9Yiqb6A5cj7XDLkBtdmSiZnclVlCoMiUFDDCrxZrxaDDmAmfiVDElXlDlSlWDFpJtZrMqMcDFIiCoEHUDErxcrxdrxerxfDHh_Mh5Xh6WhiEh8IhrEh8JDElWlXlSlDDHlEqM8XqQ0MvOpJDDryBryCryDDErxYrxbryAryENjMqQk4TryFp9ICDFrwCrwRrxGrxTryGOFlvFjMODlqcjMDCryIryJDHIHUKxQkNyOMzZprGhnBprHktfrvOryHryKryLp-Gp9ICDEKLHUDCjGoFM4EprGk1JprUktQprQprQprQryNryOp6BCDEiAh0JhuGseDCLhQDNhvWhuaijFh6MtAh5Y0Kh4fqFi2fj6Ij-EuaDDryQryRrySDBryTDKiqZj7GjzchzZhnOljYioawVjyWh9CDGLhQhzcrUhvdkHDIiYtajBjWiAiRtI5NDDryVryWryXDDiAh0JhuGDCHUDGlIlyHk-OlyQ4UlxIDEryRryZryarybDDLhQkHDFjWlf2aigTxfDIh7Vh7U7fjsDh7WllAj7AjpbDDrydryeryfDEh6c_Bh_Gj6DDGiYhlIhzRkV5OjBDELhQkHnJDDrzBrzCrzDDEryYrycrzArzENYizPktFrzFqkXCDH3BhgKlzGj3Xj3Yj3WvFDELhQyUhvdDKuMDlT1OhnLqAIhgWqDhRDDrzHrzIrzJDDlBhRrbDKuMmRlT8cnB2XIqAsbhzfDDrzLryRrzMDEoA3VsBndDDLhQhvdDHrKlOtIuPzLhjL3ODDrzOrzPrzQDHjuTjuSh8BhpUh5Ch5Bh8ADHLhQyUtIoOaDDCrzSrzTDErzKrzNrzRrzUNbiwSk7TrzVqkXCDDnbloKlxaDNuMDkfqAhgWhnLIlTqFyI1OsO2XDDrzXrzDrzYDBkFDNnGuMxMDThgWpbuasWsOhSiPqFDDrzarzDrzbDCkFnbDDryRrmFrzdDIh-QijFh6Mj7Ch5Hhuaj-Dj-ADJuMDkfsOhnLrLhoc1MoRDCrzfr0ADErzZrzcrzer0BNhLiwakzMr0CqkXCDJhlXhlWhrGhqAi9ThpfhpehqBhpWDLjWiAsemXlfiDqAhRxVrBhhADCr0Er0FDEiAjWmXhRDIhkXlgRjwPj9Qj1KikCh0Hj_PDDryRr0Hr0IDF5ExJ1FhwZl3ODHhkXjNrZjViWma-EDEjWlfiDseDEryRr0Kr0Lr0MDEhxIh4WhxdhqcDGjWmXhRhjOi-ClfDFLhQi-DljBkHDDr0Or0Pr0QDEr0Gr0Jr0Nr0RNiHljRkuXr0SqkXCDHlibllfi5VjkUhvPj9djgGDIjWlfiAmXse8NzEKDDr0UryRr0VDGsE-ThlTj6Vi9ehyJDFjWlfiA8NseDDr0Xrydr0YDFhvPllTnIh-Lj7IDGjWlfiA1MiRtaDDr0arydr0bDEi8Njhbi8OjhaDHKhRmX5NhwSyD7ODDr0dryRr0eDEr0Wr0Zr0cr0fNjMlmAk7Hr1AqkXCDFrzGrzWr0Dr0Tr1BDGLkFjdhR6VlIM8KprGitaprHk3CryUr1CprQr1DryOqkXCDErUilFhnOhkQDDHUhADHchchekRiaawaDEr1Fr1GrvVr1HDFtPiiQ4dnG8bDJInZve0G5RhSiPqchnODDq0Zr1Jr1KDCr1Ir1LDDKyN7KDEHUhAhkQDIcfhchekRiak_QnGDEqofr1Nr1Or1PDELhQkHkPDJcfhchetPiiQnG4drBDHHUndlBhJhAtTDEr1Rp9Kr1Sr1TDHvKj7NwAhrMjqMhiQj-WDKhcheFnGciUlOiaqKDDCr1Vr1WDF2GhhYhrTh9fh9eDEhcheckbDEKxYtThfDEHUhArUDEr1Yr1Zr1ar1bDFinei4Dj3Mhwej3KDHfclQrDihUmBiSDDr1dr1Or1eDFr1Qr1Ur1Xr1cr1fNYl4Vk8Ar2AqkXCDGhnQhvbhtJiqHhzZj6HDOl1VmBjoQjoRkgHmFlE0MhFaOhZvJoWDIHUhALwVndtTiGDDr2Cr2Dr2EDE1A1NinahnGDEoWmBkVmLDGhnQndhvbhtJoAnaDFHULhQKDEr2Gr2Hr2Ir2JDD1NzA_XDIhZhBOhSiPhnchFTDKndoA3VsBlBh4EvFhgK3BKDDr2Lr2Mr2NDEhtJlsKlwMwVDDi1ChnQh0IDHOahZnChnIlsfqWDDr2Pr2Qr2RDEr2Fr2Kr2Or2SNblrBk6fr2TqkXCDCr2Br2UDGKvbpEHULDCjGhMM_JprGkrZprHkpWr1Mr2VprQr2Wr2XqkXCDEKOLhRDBjGMhzIprGk1PprUkqJprQprQprQr2Zr2ap6BCDGOhZhnchBrBhFDJlBhRndoA3VsBvFh4EKDCwarWDJmR-dkBnanBuPtIzLhlIDEr2cr2dr2er2fDIhxHhxbhyAhyRh8YiqPh6Gh9IDMiFnOoeoXyUhCmRjTkELh3BlPDCr3Br3CDIi1eiyTh3D0Ki1WjtGjsSjtKDElBKpbuEDGnBoOinVFDtADDr3Er3Fr3GDFiuXk-M1AzA1NDEoWmBkVhlIDFKlBhRlb-RDGOjDhZnBhFhBDEr3Ir3Jr3Kr3LDEr3Ar3Dr3Hr3MDEKhGh3RpbDGhlFimRiid8Vlmeh0MDJlBhRpNsKoAndOctPDEr3OryRr3Pr3QDL-Ri-Xi-Wi-Oi-PlpPiqUsKtLvUvIDGlBhRoAndKLDJhZOhFnBrBhBzBmXimRDDr3Sr3Tr3UDFlBhRhgK3BoADGmSinIhjM3JhkV-RDGhZOhFrBnBjDDFLyUhQnLqDDEr3Wr3Xr3Yr3ZDGtfi7BioYhhNj3Zi9YDIOhZhFlsGrBvHnBhwCDJhRlBrQndoAsBpQ1AmBDDr3br3cr3dDEr3Rr3Vr3ar3eNYhlFk3Zr3fp_ECDLiqLhwYixIh1El3MjtOl3LjtDj6ajtJj-MDEKhEkchGDCr4Br4CDG2GjobhhYirOjkVjiVDJpJtZ8dixXh1EOiScpfDELhQlBhRDEp9Kr4Er4Fr4GDIjsci_bjlQjhCjtEloXj-JjtPDDp9KryRr4IDDr4Dr4Hr4JNbhwYk7Pr4Kp_ECDLhxXh7AhxEhxDhxcjufjuZjwNh6UjwHh6fDKlBhRndoALHUOiScDCr4Mr4NDEj2Kh-UKhGDIlBhRoAtfh9Ih9QKndDFcOhZiSxDDEp6Dr4Pr4Qr4RDDKhfhGDLkiEj7Tj8Vj8Uj8Tj8Sj7SjtWi-Ljndi3NDCr4Tr4UDFh6fh7AhxEh6UjwODCr4Wq0ZDEr4Or4Sr4Vr4XNhLiyXk8Mr4Yp_ECDHKpahfnNyNwFihdDIlBhRlifndoAvFsBtfDIOhZhFiSchBrBTDEqofr4ar4br4cDJj-Qi9Ai_MjiWjqJljVllejmKjmLDKlBhRHhApNLyUhZrDnNDCr4er4fDD4JivBk_KDEOcfhZDEqofr5BrvRr5CDDr4dr5Ar5DNiHnCk7er5Ep_ECDGh0NpUh0Oh1T_cixLDClBhRDJndoA3VsBwQ0BvFh1aiidDHySrBimNhZxDzEqWDEr5Gr5Hr5Ir5JDDxD1VhwCDFndoA3VsBvFDDr5Lr5Hr5MDIi_ei_fi_di_ZjtHjhAjhBjsZDGndoA3VwQ0BKDDr5Hr5Or5PDGh0Nh0O_ch1T-YigWDErBySmXimNDDr5RryRr5SDEr5Kr5Nr5Qr5TNjMiwJktbr5Up_ECDFr4Ar4Lr4Zr5Fr5VDGKLOhRvbpEMhsRprGprGprHkpVr3Nr5WprQr5XryOp_ECDJhxHhxbi9ZhyAhyRh6Gh8Yh9Qj5FDMDFZtYvaoMiZlChuBoXkBkfDCr5Zr5aDGlBhRoAvFtfj4JDEOhZhF1NDEZqPkLxADJDFiZnclVlCoMhuBhnaDEr5cr5dr5er5fDGhuBhnajuVi9Rj6Gi8RDGlBhRoAhgK3BKDHOaDhZZsHFDDr6Br6Cr6DDFhRlBoAsBvFDGh9Rj5Di4Gj5Ij5Cj7eDJoMwJDiZoKlCFnclVDDr6Fr6Gr6HDEr5br6Ar6Er6INYimHk7Ir6JqjDCDHjsEinchpVj9Oi3KjrcjlBDNDFiZiRoMhGzctPOlBhRHUDCr6Lr6MDEjjaqTh9bi3MDIDFtPkfqFzc8c1ODDr6Orydr6PDDwchnJhUDElBhRLhQDHDFiZkftPzcoODEq0Zr6Rr6Sr6TDDr6Nr6Qr6UNbltOkpLr6VqjDCDCr6Kr6WODl4TYODlkEbDCr6Yr6ZDFDKOHUMhsSprGprGprHkwNprQr6Xr6ar6br2XqjDCDFKlBhRpQhGDDhDsbmUDGjWlfiAnAoJ2aDJoPpTiC6R7OliLkXnLhkDDEr6dr6er6fr7ADJhpVj4Eh8BhpUh5Ch5Bh8Ah9bi6bDHFhGmZmf6AzclIDGsbiRoGwDpHqWDDr7Cr7Dr7EDDKlBhRDChDmUDFFhGmZzclIDEiRsboGwDDEr7Gr7Hr7Ir7JDFlBhRpQKhGDHjWlfiRnBoOmXaDEryRr6er7Lr7MDBqTDFLhQlBhRKDGjWlfiRsbiAoGDDr7Or7Pr7QDFr7Br7Fr7Kr7Nr7ROFluDprGDBr7TDFKkNscHUDCjGiNDDAGhPM8LprGkqIprHkxcr7SprQr7Ur7Vr7Wr7XCDEpOHUKMhsTprGkrUprUkpaprQprQprQr7Zp-Gp6BCDIh5Rh5PipChhSi_Siofj8GjnGDOoToVqckbkRhcheoDhvLhzTh2Wh3Ph3AllMDCr7br7cDJhzTh2Wlqfh3Ph_I-eh8HlqalpQDCdeDJInZhzWhvLhgGoDhJHpcDDr7er7fr8ADFhtYzG1NyPhGDFijbsXj6dyHjCDFoToVqcIhuRDEr7fr8Cr8Dr8EDGkRiMiEhchehkBDEHUhAhODEr7fp-Pr8Gr8HDEr7dr8Br8Fr8IDEpOIHUM_KprGkYprHkvCr8JprQprQr8Kq9Ip6BCDF0V5VuAioci_UDMlOrKkRiEiRaOiUhchekboODCr8Mr8NDDdehJDDmfiVmADFhJHhOhAkJDKi4TlgOwahoEhoHhqTiRoGlmVsVDEr8Pr8Qr8Rr8SDCr8Or8TDHhnRhhfhuHhlBh-F3AltYDJmAh3AsO1JiScrAyGiuZDDr8Pr8Vr8WDDhJe5VDHnU2AqOhuHloCh-ainADImfiVmAhcheiUyGlPDDr8Yr8Zr8aDChJeDE1CsOj0ej1FDJl0WiyJhvJlrEhnRl0Pl3dh7VhKDDr8cr8dr8eDD3Aj9GhuHDDyGmAiVDGhJvCiiGhkFtJtTDDr9Ar9Br9CDEr8Xr8br8fr9DNYl0TkuMr9Ep9ICDEdehJHDGoToVqOhuRvChkFDGOazB3biiacDDr9Gr9Hr9IDH5W5a-ehhVhheh-Gh-TDJiVmfoToVnUi4SnPsaqODCr9Kr9LDCoToVDEoCrQhN_CDDr9Nr9Or8PDDhtY-C0dDEdyPiMlhfDEhFlAieijbDFoToVqcqOixbDEr9Qr9Rr9Sr9TDEr9Jr9Mr9Pr9UNbl1Ek5Pr9Vp9ICDChFODBlADKiVmfmAnUpcrMchcheiaDFdehJHhODEr9Xr9Yr9Zr9aDHhyahyZ5dj_AkhYipNj-bDKlOrKhchekbedhJhOaDCr9cr9dDD0V5VuADDhFlAieDCr9fr-ADFhyXhxWhyO-MhyYDIiVmfhchembpcoTrMDCr-Cr-DDEr9br9er-Br-ENhLlhVk9Vr-Fp9ICDEdehJ0VDFhCjblZhlfh2EDJidhchefiVmAuXxLFDDr-Hr-Ir-JDJiqeiqciqdi_Rj0Dj6SjpEjpFi-dDIhCuXidlGapflOjFDCr-Lr-MDDj1Ei_Xi_HDHhClZjbiduXliKhkKDCr-Or-PDDr-Kr-Nr-QNiHi0JiuWr-Rp9ICDFjAuOldmKobDJlFkTpJhEjJqfjBfiSDDr8Pr-Tr-UDDuA0V5VDGjArZjVldjKobDCr-Wr-XDHpY1P1Ejici8Q_AjjCDEdehJhODHjAhkCoUhuLidhEh0XDDr-Zr-ar-bDFi_Pi_YliHh-Wj1IDLrZiwThcheiVmflQmGfrMi0YDCr-dr-eDEr-Vr-Yr-cr-fNjMxTkzCr_Ap9ICDHh6dh1GyDliAyHjvCj-VDEdehJ8bDKkJpThjZqbsUvYkXuJlkehkDDDr_Cr_Dr_EDGiAsQh-Il1Ih7CjnDDHkJpThjZkPhkDhkKvYDJjayXuHhcheiVlsUhtS5NDEr8Pr_Gr_Hr_IDEi9FlqDltIlqCDGkJhjZyDsI3HODDr_Kr_Dr_LDCh1G3HDGoVhClZmAmfpBDDr_Nr8Pr_ODEr_Fr_Jr_Mr_PNnHl5HkuYr_Qp9ICDGLhQkHnJhjNkPDIhkC7Hhte0GvehoSjkRi7HDHdehJyPvCKhlKDDr_Sr_Tr_UDFLhQkHkPhjNDIyPvClkFi5Lh1VhkFlnZipBDDrzar_Wr_XDKkhLhyYkgfjkXjkYkhJkhKjkAh4Dh_EDJiVmfiFnOLedvYoeDCr_Zr_aDDr_Vr_Yr_bNtBljUk9Ir_cp9ICDMhqGh-ch-bj0ZjlMj0Vi_Ai-fi-elsFl0Fj0WDKiVmfjDdeKiSoThZHDCr_er_fDEhgaijahnXh0cDGiC7KnYoLUoEDEKiSmAhEDEr7fsgBsgCsgDDEmAmfiSKDHhuDjpXuNvUhoNhqKimJDEHhOhAUDEr8PsgFsgGsgHDChEKDEiCnYoLivEDEuNrTvUnLDEiSpfmAmfDEsgJsgKsgLsgMDEsgAsgEsgIsgNN4elrFk8CsgOp9ICDGLhQlMkPjbuSDGjXxA5DhvR3bqODHkcmbhobmXh3RhR1IDEsgQsgRr8PsgSDEh7Eh5Mi8Vh6BDFdehJhgELDCsgUsgVDDa3bmRDJyP-Ei_BhtYh1VqOi_Gi_W4YDDryRsgXsgYDDuSvTilfDFkchobhkCl1SaDFmAmfqOoTpcDEsgasgbr8PsgcDEsgTsgWsgZsgdNhubluMkuNsgep9ICDIhqF6YhxMhqEj0fj1A-firWDKiUwJlVncsHiEkRlPlCzPDCshAshBDEFDrQ_CDJiVmAmffhchelQjJhEDGlEvO0MqQ0PnBDEr8PshDshEshFDD0VuA5VDErQFD_CDGflQhchelPiyZDDshHshIshJDDshCshGshKN9LqQk8HshLp9ICDKr9Fr9Wr-Gr-Sr_Br_Rr_dsgPsgfshMOFlvE9LODlkL9LDCshOshPDHpOOlLqSkNhJLDDiNjGoQM_LprGigEprHkwIr8UshNshQshRshSp9ICDCjEKDImSmJinI_c8Yhtcl2Il3fDGdeOhOHhGDDshUshVshWDD2Fh5QjnHDIaODFiZoMySmSDCshYshZDE8Y_cigWlpNDDKjEhGDDySrBhjMDDshbshcshdDFhrMhgYhgQvKwADHFlOOaiUDhuFDGdeHhOhJjEDDshfsiAsiBDEshXshashesiCDBuJDBiGDDsiEsiFshcDF6diGhlKlkalyVDDKhGjEDHdehOHhAhgYhgQDDsiHsiIsiJDGvKhyKhiQwAkhDhrdDJhcheiaFkbtPnG7XqKDHuJiGlgPtTdel3SDDsiLsiMsiNDB6dDFjsWltViGhlK3HDDsiPsiQq0ZDEsiGsiKsiOsiRNYlnek7csiSp9ICDGwQ0BrWhpGizHizADFdhJHehADIwHhoIlItWiWkFijei6QDJjEiSKh_DzH-HsXlkJcDEsiUsiVsiWsiXDHhhahqVimGhxRi7dipP0WDGdehJjEHhGDIwQhpG8eiSh1XwczHjEDDsiZsiasibDFh0GhtRizIixeirPDEHhAdeDGjEKiShSiPjWDDsidsiesifDDsiYsicsjANbiwPk7NsjBp9ICDDKpa6fDEdejEuADHfclPiS4JlQ8dDEqofsjDsjEsjFDEhwFhlGnCpaDDK6fnNDGhgYhgQhG2FjEj4FDDsjHsjIsjJDJyKh1IvThuSioNjpVlzOjlGloLDDKnN4JDGdejEhJHhGDDsjLsjMsjNDDhwFhlGnCDCKihdDF6diGhlKh3BhiQDDsjPsjQsjRDEsjGsjKsjOsjSNhLixZk7fsjTp9ICDIj8ejnCjlPjlOh-Uj0Ginfh4ZDFdejEuAhGDJtOihShjDiMoDiSfliIsGDDsjVsjWsjXDGi7Ni7Mj9Ii_Di_Fi2eDHdehOyChJoDtODCsjZsjaDGjoCjmAjgAk_UlpGjhcDH2Fh5Qi_EvKhgYhgQjnIDGtOiSlPhflQiUDDsjcsjdsjeDBh4ZDGdejEKHlpSDCskAskBDEsjYsjbsjfskCNiHl1Gk1WskDp9ICDFhgFhnehuXhoKlsCDGtRtSyWifhjahKDHdeHhAhOjEUDJhSiPhBiSfTjEyGrJDEskFskGskHskIDJ4clkXjlTh6F8DjyN-al1Qj_XDGdeHhAhOjEDJiFnOjEiSKfoelOiVDDskKskLskMDEhrPirFj6FhrQDGjEhuFwTiM8ehNDDskOr7fskPDFi8Gi8HjhPjjVjjWDGdejEHUrJDCskRskSDEskJskNskQskTNjMlnEk7KskUp9ICDFsiTsjCsjUskEskVODivMprGDBskXDGpOKvbpEiGhKDChMjGM_MprGigCprHkrYsiDskWskYskZskap9ICDGhhShrHh8H-ei8WhpaDItOiFjDDvZkEmSnPDDskcr9GskdDBskeDGdehJoToVvCDHZqPrQhNjLnDkGDHhcheiackbmXkRDInFhgEoToVqOnPjTj8WDEslAslBslCslDDGh5LwZjiSi7ejiAjlDDKdehJimXvCoToVtTOtJDCslFslGDHj1Bj1Ci_Qi_Tj0dj0ci_CDIhchekbFmXianFiUDCslIslJDDslEslHslKNYk-dk7aslLp9ICDK5W5ah-ThhVhhejwahxCh-Gj8Qj4HDRnOiFhgHhjcDvYiVmStYnPkJsajToXnUoe7RDCslNslODFdeKhtNyPDJoWkCmJhnGmSxPoR1NsVDGoToVqOvYkJZDErrEslQslRslSDDhiKhqXhxCDGa7Ri4Bj6ThldluYDFlsVyCihCnajTDDslUslVslWDChpAj5JDFjanOoVoTiVDDslYr8PslZDEslPslTslXslaNbhpAkzAslbp9ICDBhFDDhNZdDDjEKhGDJoWvJmBmLjc6SxDjDnBDEsldsleslfsmADJioej8JkhXisFhybkhehyOhyXhxWDMiFnOvRDKiVZoehNFmSvZDCsmCsmDDHielhFl0Qi3byPle0dDFdeKhGhODDsmFsldsmGDFj-ZhyShmMhyT5dDDKhGhODHhFwTvRvZqYhgL6SDDsmIsmJsmKDDhFnBhZDGoWvJ1VmBmL6SDEsmMp-bp-asmNDFsmBsmEsmHsmLsmONhLlLk3dsmPp9ICDK2GhhYwAhhNkhEj8Rj2Vi3HjnVhiQDCr9YsmRDOi_IisEh_JkhRj0IioPi7EkhAirSh_El3AjjfjxUh4DDLiFnODLZiVjCoejTFmSDCsmTsmUDFHUhAyPhODELkHnJhjNDIiel2dhoSThExFvOnBDEr9YsmWsmXsmYDDsmSsmVsmZNiHqSkoDsmap9ICDHxPoRqNjPhzU-YhlSDFOhFlAiehhSDEdehOhJDIySlKqWhV4boDid8TDEsmcsmdsmesmfDEhlS-YiqMhlcDG5W5ahiMvCehJDHlKidyS8TFqahCDDsnBsnCsnDDIjjPj-ejjSjjRj-dkhahzUiqXDK4bqWhSiPqFDyShoehkcTDGdehOieoRxPDDsnFsnGsnHDDsnAsnEsnINjMlvYk8esnJp9ICDGDtYiDvalElWDEOhFlAieDFdehJ6YhODJiZnclVwJlCoKiE8OkBDEsnLsnMsnNsnODJj5Eh9Rj5HhmMh-Xhybh_JkhckhQDHde6YhJ-fhOoTDLoMlCsHlVnclOiUakBiZFDDsnQsnRsnSDF6YhqFhqEhxM-fDEDiDZtYDDsnUsnMsnVDDsnPsnTsnWNnHlEkxFsnXp9ICDGslMslcsmQsmbsnKsnYODlwPnHDBsnaDGpOOlLqSsTieM6KprGkrTprHkmCskfsnZsnbsncqzRp9ICDFhlaipAiodi_VjvWDJDFiZalCoMmGOjTDCsnesnfDBsoADChNZDIoWmBmL1VwTjcxDqYDEsoCshUsoDr-aDEj_elzQj4IirbDHKdhGiejEhNhODCsoFsoGDBwTDDKjEwADHdhNhGhtNiMyCieDHjDvWnPuFrehtSiEDEsoIsoJsoKsoLDEoW1VmBmLDDp-bp-asoNDEsoEsoHsoMsoONYiyGk5esoPp9ICDIhNmZhGhiGhjIhpShqGh7JDLnL1WiCnYoLoc7KuNvUvPhgaDDde8bDIkCmJsXiYiiSi1FrAlIDEsoRsoSsoTsoUDJhqGh-ch-bj3Ei_ah0Pj6ej0MjqFDKdehNmSiUFhGjDhFlODCsoWsoXDJhpShjIhiGj-UioHi-aipYj3B5fDDdehNDGlOtGiUiYlPZDDsoZsoasobDEmZhiGhjIhGDDnL1Wi5XDFiCnYoLocjpdDFiYhEiUlIsYDEsodsoesofspADBdDHwOsXyHh6KloRiAtGDGiCpNnYoLoEocDGkJpTmZpAhGlDDEspCspDspEspFDFsoVsoYsocspBspGNbi1akyUspHp9ICDEhNhGmZdDJwZhgfh-YxbjnLj-cjqchxZjwUDI7NiUlPia3LhchelQDDspJspKspLDFh-YjnOxbj-f-MDFdehN8bhODHqKlOhcheiUlP7NDDspNspOspPDBwZDGhlahrdhGtTdeDHhcheiaiUlQFnPDDspRspSspTDDspMspQspUNhLiuYk8WspVp9ICDEqVtThkXxNDGqZ8dvBl0dh9ZhrFDGHdmZhNhGvdDIfia7EhcheloYlQFDEspXspYspZspaDIi9Cj8Pj6Ci9EljJjoSjiGi9DDJdmZiaf7EHhN4cFDCspcspdDIh6choCmT_BjuLjuJj6Eh_GDFdehN5MhrFDJlOrKhcheiUOiYiaoODDspfsqAsqBDEh9ZhrFj6Bi8dDFhNdqVpAmTDCsqDsqEDEspbspesqCsqFNiHi0PkzKsqGp9ICDEsoQspIspWsqHODiwNprGDBsqJDGpOhGzNKHUMhsUprGigDprHksQsoBsqIsqKsqLp-Gp9ICDFdehOhGmZDEfpbh2AuPDGOjXTahBhFDEsqNr7HsqOsqPDJhhRhhUqT7fh5ajhOh4QhiNj-TDITOhBifhFlAhKaDCsqRsqSDCsqQsqTDHqThhRhhUh5ahpU7fhiNDJDFkbqFpXlOkfiUlKDCsqVsqWDGdehOmZhGyCDFkbDFkf1aDIhiRhuTqFnaqTtcloZxXDEr7HsqYsqZsqaDFhiRhuTi8Cj5L_UDGdehOyCmZlhEDEhDmGmUtcDDsqcsqdsqeDDsqXsqbsqfNYl2Kk8YsrAp9ICDGhhRqThhU7fhiNj1HDHOThBifhFlAieDGZqPkLDFubDDsrCsrDsrEDDifjmFh6PDHdHhOhAKoH2eDHThBhSiPDFcDEr7HsrGsrHsrIDEdhOHhADIhwJilayTilZh8fhoehFlADGFDZjT6UhEDEr7HsrKsrLsrMDDsrFsrJsrNNbimHk8PsrOp9ICDHhhRqThhU7fhiNh4QlhLDHlGakBtdmYkLhCDCsrQsrRDFdemZhOhGDEalGh-D3bDJrIjQyJ3D4NhCqb6ZjTDEr7HsrTsrUsrVDDhiKhqXh4TDDalG7RDEhDyChOeDDsrXsrYsrZDDsrSsrWsraNhLhzYk9Ysrbp9ICDG6QiyNhhDhrVhjajsGDFiftShK4QhkBDGdHhOhAqTvBDEr7HsrdsresrfDKkUqIpWhlAh9Xh8fxK-a8DhrPDEdHhOhADEtSifhKjCDEr7HssBssCssDDHh3bi-NjzfjnSjmajiQjiRDJiftShVlzCThBjWiRiSDDssFr7HssGDDssAssEssHNiHl0Mk7dssIp9ICDEsrBsrPsrcssJODloaprGDBssLDFpOscOucKMhsVprGkrSprHkxZsqUssKssMssNqjap9ICDFofHUIyODBoFMhiYprGkqZprUk8GprQprQprQssPssQp6BCDBiBDCkErcDLToUxDi0ch0BihNhBlRasDqRDDssSssTssUDMilYhoYhwB7MimEizYh3chpIjxIi4AjxGjxHDCssSssWDFhIlKsDh2VjeDGiGhTpN3SilPjdDDssSssYssZDLioBiqfi4IirUkhVj9XirTj9Ri4Hj9Sj9ZDKDFiEiRiZiUlTZlJk-WDCssbsscDEssVssXssassdDEiBnL1WhpTDJoHpFjNhrKimalrPlrOimPh7bDIzH0Elge1R8aockhGi5HDEssfstAstBr8HDMhrKj1Rj1Pj0Rj1Qj1Simaj_Sj_ViqNimPh7bDKiBnL1WTlRhoDoUajXhFDCstDstEDFiBnL1W7ckTDFmaoHjNHUDDzH0E5CDIjwEjvNjvKjwLjuejkDjkIjkHDEstGstHstIstJDDnL1WiBDEmaoHjNUDErPif1QqZDEhTvBiGjcDEstLstMstNstODEstCstFstKstPNYlgfkwestQp9ICDGiBvc_AtD7ckTDEiiHjhEiiMjtbDELhQnJjhfDFhlIkV5OiYiFDEstSstTstUstVDJjhFiiMjhGjgBjgCj_UjkcjkbjgJDHiBLtDjXuEhRTDCstXstYDDiBvctDDHjmXjtdi4RjgDjgFjgEi9XDDstaryRstbDDstWstZstcNblkbkyVstdp9ICDFi6P-Oi6OiFvRDJIhqLk_GilEhtVlrfod1ehuZDDssSstfsuADFjwSjwTjzTjvZjvYDCssSsuCDIpYioShxGj_cj9Jj9KjiXjjFDJiBIoCUjXhRuEhIhTDCsuEsuFDIIoC1ehtVhqLhuZiiGnYDGpYvch4Kh4J_Aj7MDIjXToUuEhIalRhCDDsuHsuIsuJDJhuZ4OljXi9fh2SjoHluXi8SjjADJoUThBuE1dhIlRkEaDDsuLssSsuMDCIlvfDIh4Kh4Ji5Yi5bi5ei5ai5ci5ZDFiYiFoejhDiiYDDsuOsuPsuQDGsuBsuDsuGsuKsuNsuRNhLikek-IsuSp9ICDDstRstesuTODi1HprGDBsuVDGofyOIHUiGDCoFhMMhsWprGkYprHkyBssesuUsuWsuXsuYp9ICDGkgJh7Eh6Bh5MhpajrHDEiBnLpYkTDIhKqZ1JifxB1C_YtSDDsuasubsucDIqZ1CsOhyEj5Tj5Vj5S7VDKhuY9TikEif1JltUjsVvBcidDDssSsuesufDCsudsvADFpYvcjjE7chxGDFVWXhCjvJDH-AiZ0Ul3EjDlPimUDDsvCsvDsvEDGwdirAlwY-bh-Pj-SDEiBpYtDjqEDJkBivYiUhchemXjJianaDDsvGsvHsvIDDiBpYvcDHjvLjvMjvQjvOjvRjvPj6JDIoDtOrDsI0EoWhHhnHDDsvKsvLsvMDDsvFsvJsvNNYl3Fk-GsvOqkXCDDjXhpIjrKDHhcheckRiViatODHhNHUpNmajNZDEssSsvQsvRsvSDGhHhlN9ej6YihKsWDJiFnOpbjJhdoeqZiVmSDDssSsvUsvVDIj9TkhUj9Uj9Wj9Yj9bj9Vj9cDKiViFnOhdjJkdnUmYiboeDCsvXsvYDFh6ahyChxTipTh6ZDK0OqMqZlyEl2Nmbl0VjhJjiM_YDCsvasvbDEnL1W7chpTDGHUmajNqBpFDElhUwZlehpaDGhchekRciViaDEsvdsvesvfswADFsvTsvWsvZsvcswBNbivfkuVswCqkXCDEiBnLpY7cDEif1QtRqZDFhTvBjctfvKDHiSchB1JTiiArJDEswEswFswGswHDJjvfjwGh8cjwBhxfhzdihKi8Uh5bDLhWThBiSjJhFhZqQlEsNi1cDDssSswJswKDHhBhSiPT1C_YmbDInLHUoHhTh2fjXjNDEssSqhFswMswNDFjmGjmHjhWh5bjyLDFiBkTnLpYiYDCswPswQDEswIswLswOswRNhLl1Fk7EswSqkXCDIh6ahyCh6ZhxTj2YipSjnBj2XDNhZhFie3J1GsNhlZ0OiFDmRtbqDDCswUswVDDhFhZnRDFizb2ehoDizUimcDHmaHUjNoHqDpNDI1VKhGrbqDhTjcmRDEswXswYswZswaDKhlZh4Oh4Nh4MjqQj-ai7Ji7IjnKjrBDIiBhoDuMkVnLhZhFjNDCswcswdDF-Mi2Vj6fl2PjrADEiBpYvc1PDHmROahFijWhoQrQDDswfsxAsxBDEswWswbswesxCNiHlLkvLsxDqkXCDEsvPswDswTsxEDGofyOlLkajZleMhmZprGk6WprHk6esvBsxFprQsxGsuYqkXCDKrbh8Kh8LhiL0Xj1OjuUh8ZhrCj1NDFOhZamJzBDIjTrWlvCtI7SzLkXsCDDsxIsxJsxKDGiAjWial2bmX_dDIwarWmJrbhRuEoOjDDEq0ZssSsxMsxNDCsxLsxODJrbh8Kh8L0XhiLjuWjzYhrCj1MDKhGhjQ3JmZhmDtchkV-RpQKDIiUlPia3LhchelQkbDDsxQsxRsxSDHuMiYhuUiAjWtI7SDFhGmZKh-Jj6PDHHUIrQqBoHjNDEssSsxUsxVsxWDChRuEDFhcheiakb3LDG_CrQpQj7Qj0bj_ZDEsxYssSsxZsxaDDhRuErbDDpQrQhGDFh9ThrTsd-PwZDFiUlPiahcheDEsxcsxdsxesxfDEsxTsxXsxbsyANYi2Gk7YsyBqkXCDJjkLjnFlvOjjNj6Kj0Si4FjyfjzaDFiBnLqDkTwdDCsyDsyEDEiBwdrb0XDGlfjWrWhjOaoODIHIjNnZjVxIzQhGDEsyGqvfsyHsyIDFrb0XhiLwdhrCDDxAhjAjCDGHUInZjVKDDsyKsyLsyMDFiAjWiaK_dDCxAjCDFHnZIjVUDEssSsyOsyPsyQDEsyFsyJsyNsyRNbk_Nk8DsySqkXCDGiBvcrb0X1P1EDEoYlRnWobDJmKjxOjKjYh3QwSsUh3S1EDJjJia0MlEpJhRmXiAiSDEsyUsyVsyWsyXDEiB2c1E1PDHi0KioWi9chmPhyVh8bh8WDIjJhZoMlEuPhBxBODDsyZsyasybDGiBrb0XhiLwdh8ZDClRoYDEjxSjKj1dj3fDDsydsyesyfDDsyYsycszANhLpIk8SszBqkXCDHse3H0FjyC1Mh4byDDKhchemXiaxLhRsQjawdiADDssSszDszEDGwd-b1dhRh-PrbDF3Hh4fliC1M0FDFiBhcheiatDDDszGszHszIDGsQh7Cj2cj5Bj9ChqTDJjayXhkOkAmXhJhjchgHnUDDssSszKszLDDszFszJszMNiHlqBk9dszNqkXCDHjWiAlfhwQnAkFh3HDIsDlzZiQh8Ei-QhrYjiJj4YDDssSszPszQDGrbwd-b1dhR0XDGiGiQhI9a3SivHDHiBtDhcheiajeiUDDszSszTszUDGi8TjrLh8EjrGjwcjweDItOjWiAmXKjvThcheDDssSszWszXDDszRszVszYNjMludkuaszZqkXCDG0LzQhjWxIhmBlnCDFhHhFnRhlNlADLhke5CmXLk_C9DhRiViFjJnODEssSszbszcszdDHh9Ti5Ai2cj5Nj8Mi4Vj5ODFiB0LhRuEqDDCszfs0ADFLjbilfuSvTDFpGnRhFhHhlNDG0LzQhjWhkel3CxIDEs0Cs0DssSs0EDDszes0Bs0FNnHlhWk6ds0GqkXCDGsyCsyTszCszOszas0HDHofKpIlLqSiGlIMhsXprGkvMprHk6BsxPs0IprQs0JssQqkXCDEHUIhNMhzJprGigMprUkwUprQprQprQs0Lp-Gp6BCDDi8Xi8ai8ZDI7JnYoLUrViFkVjDDCs0Ns0ODHiCnYoLocyayboEDK6Ah8V-Uh3Jh3Kh9YhhI8AhxNhpCDCs0Qs0RDCs0Ps0SDL5fj0PioD-Uh5Wj0LiqGj7HhpCh7Jj6ADLjBwY3PhmEiYiUkbtCiCnYoLDCs0Us0VDGiCnYoLocyaybDHhGmZpAh2JhpShiGh-ADIqVZjBKqchbhmEwYDDs0Xs0Ys0ZDFjzbj7Bj4Zj4bi3GDGFpAhGjBmZlIDCs0bs0cDFh-Ah9eh9fj7Pi-UDHhcheZpQiUjBkbDCs0es0fDFpAoXh5Whpbj8dDFjB2Vi4QhbiiJDJiCi-Ri-VtCyawY3PwSj7WDDs1Bs1Cs1DDFs0Ws0as0ds1As1ENYiyeksKs1Fp9ICDJiCnYoLocwY3PhhXtCybDJnQpRpLqHpSqGqe7ehhdDIkCodjBvdiYrAfiEDDs1Hs1Is1JDGpRpLqHpSqGnQDF5fyYxb8A-UDHodiakCoUvd3LfDDs1Ls1Ms1NDGltbk-fjpQ7ej-HkgeDIUrYjBhpLizDoEiCqEDF_f8N-IkWrZDDs1Ps1Qs1RDDs1Ks1Os1SNbiyHk5Gs1Tp9ICDNipWjmZjmYjmbjkNjkKhlbj6bjnXjpNjzIj6Zj0ODMiFDnOhcheiViakdZnPoeiCDCs1Vs1WDFnRhZiejehIDHoVqcoTkdtVh5ZjiKDKkEhGmRhFjcyYxbDZoCDEs1Ys1Zs0Xs1aDEyYxbzVirHDGiCnYoLocjHHDGhZjeqVtV0OleDDs1cs1ds1eDHi5Ei7Ah5Aj8Di5Ri-bjlUDInPrejTvPoVjC6bnaDCs2As2BDDh7MhxZleDFiCnYoLybyaDEoCiMoeiFDDs2Ds2Es2FDEhhXlqHlqFiwdDEhZnRiehFDFwZkEhGoXxbDDs2Hs2Is2JDGs1Xs1bs1fs2Cs2Gs2KNhLi1BkqKs2Lp9ICDHiCnYoLocybyaveDHoajVrShjW3PhrfxFDLkCiE1TrAmJiY_Z7Uhnb1D2bDDs2Ns2Os2PDHrSiqahpKlnTj0QjqGqEDG1TiE1ch8Ol2UnRDHnUmfkdjaDuHjTDDs2Rs2Ss2TDH_ZhxBh5DhxPj-XjiFindDGiCnYoLocHIDIhIjXiEiaDjJhcheDDs2Vs2Ws2XDEh8UjlXi7Gj8XDK3KihZ7KhIiEkC1BilewEvPDCs2Zs2aDEs2Qs2Us2Ys2bNiH0LktXs2cp9ICDKiCnYoLocybyatCwSh3QhyMDGlRoY2BnWhzdobDMhvOiduXhjGhjFjJqbjKjYjTmKvWDDs2es2fs3ADItCwSh3Sj0Yj0Tj0Nj7Lj7DDGlRoY2BlpYobh1NDCs3Cs3DDGqbsUmKjKjYjADEuXidvPk_MDFiCUoEItJDEriPs3Fs3Gs3HDDs3Bs3Es3INjMl0Ukyfs3Jp9ICDIhyMjzVisDkhOkhPipZiqOjxEDOiFjJyTiCxNDfjThvTihGimVinS-FiMDCs3Ls3MDDIhNZDIioKi6Di6FjtAi6EjuBjuCi_NDHlAyThgaijahIjenRDDs3Os3Ps3QDLinSl0Y1ehqLhtVixDlgahoNi0QlhKilEDDlAyTlRDGIxNiCiFDhnTDDs3Ss3Ts3UDClAyTDFiCnYoLimVUDIhnG1Ahtdi0FhvTvaZiMDEs3Wp-Ps3Xs3YDEs3Ns3Rs3Vs3ZNnHl0ek2es3ap9ICDKjlbjldjuQjlcjyElvJjrCjiClnWjmfDKkUqItFhVibiMvddhZxKDCs3cs3dDF1LhkNliVikLjrEDEkUqIlmYtFDNoXh5VhldhnNhwLh3VkiAhtQi0Uh9di7Pi7RlqGDDs3fs4As4BDFhldh5Vh9dipIisCDKiCocUvPhoOoEi-BqZjCqDDCs4Ds4EDGlnGluSjoOhlPllKlqKDC1LhkNDFkUtCjYqItFDDs4Gs4Hs4IDEs3es4Cs4Fs4JNtBlpDk2Ps4Kp9ICDBjCDBpNDGsKtLuNvUvIrTDHoCiMjXHIhcheDEs4Ms4Ns4Os4PDMhlZhnWlkPhlE7TjlLjwRi-Tj1GiwCivOlncDKhZoUluUmTtGaLDrKzBDCs4Rs4SDGvPhqKimJj5fh9Ej0XDFLiCxFmGUDHaoXiXqchlAh9CmfDDs4Us4Vs4WDFvUihRh6KyHirKDELHhAjVDIDvaoXiFpAkBiDwSDDs4Ys4Zs4aDEs4Qs4Ts4Xs4bN4ehuVkyEs4cp9ICDIs1Gs1Us2Ms2ds3Ks3bs4Ls4dOFllUYDBs4fDIIzNmCkIoapI3EjCDDiNoQjGM6LprGigAprHktes0Ts4es5As5Bs5Cp9ICDJh8TjHtXhNoHjNhApFhODMf5FikImT1fhnNhmJhhHhhbhhBh_KhmDDHiChlJoV-JnPidreDDs5Es5Fs5GDLhmJhhHhhbhyWhhBjpUi5GlzFhnNi-FkiQDKHoHjNidDmTwTfhNjHDCs5Is5JDFxXj_dlgJloDi6RDIjHtXoHhrKjNhpDHLDKDiZFjDjJnclVmDlgG1ODDs5Ls5Ms5NDBlJDHnRiejCjeh7MaxRDKmT1fhgZ7Efh0Fh0EsMlgWijNDHHjHjNmahNpFqBDEs5Ps5Qs5Rs5SDIh_Kj3HjlHi5Qi7Tj6ci8Bj8KDIf-Jid1fDwTnPhzbDCs5Us5VDGk-QhwG8OizfivKxRDGmT1f5FhgZh0Fh0EDGHmajNjHpFtXDDs5Xs5Ys5ZDGs5Hs5Ks5Os5Ts5Ws5aODl2WprGDBs5cDGtKhNHmCkIKM8MprGiuHprHkuAs5bprQs5ds5eqjar7XCDPhlXhlWh8XhrGhpWhqAhpfhpehqBh-Oh-Nj1Jj9Pi8Ii9PDQfhFnf0NrNoKnRDmTxV5FhZqAtHlxXiEDCs6As6BDLhlXhlWh8XhrGhpWhqAhpfhpehqBh-Oh-NDI5ExJ1FhwZimWinK6X_WDCs6Ds6EDELhQkXjQDIhkXjNrZjViWlgQmZ-EDG5ExJ1FhwZimWinKDFjWlfiDFDDEs6Gs6Hs6Is6JDHhxIh4WhxdhqcjnTi8Ai9aDELhQnJkXDJnf0NzFsdpGtHqAhgAxVDDs6Ls6Ms6NDEixfikCh0HlgbDFrZjVhAjN3MDDLhQkXDIfnfxVDlThZrNmTDEs6Ps6Qs6Rs6SDFs6Cs6Fs6Ks6Os6TODlseprGDBs6VDFLoflLHkNM6MprGkzaprHk6Us6UprQs6Ws6Xp8Kr7XCDCwOhoODDrNoKinPDGqA0RhlEnfhnWpNDIHmajNoHqBhNjHhADEs6Zs6as6bs6cDKHmajNoHpFhNjH3MhAijADEnfwP0NkUDJ1F6XhjPihfikMhnblgcl1BxJDIrNoK0RqAwOkVhlEIDEs6es6fs7As7BDLirJh6AipOiwciwbjkMi5JkhCirQj9Fh4aDMHjN3MmaoKrNhZhIjHDhpNoHDCs7Ds7EDEinPrNj9Dj9EDI7UhoB1DiiNpG2btHyVDIHmajNijAoH3MhAjHDDs7Gs7Hs7IDIwEh4BlhXjlSj7di7LrHikGDIhOjClgXk_Pk_OhzbirNzPDJnfwPoKrNoJi1SrHtHlCDDs7Ks7Ls7MDHwOhoOluVl5JljLljGqYDJ1FikMihfl0JhuIl4P0Rl2ah2ZDGkUnftHqI6Sl5DDDs7Os7Ps7QDGs6ds7Cs7Fs7Js7Ns7RDEhNkaHUMhsYprGkzOprHk7Vs7SprQprQs7Tp-Gp6BCDKsKtLk-cvIh7Hh-VhyLhrSh5Hj0HDMiYLndhchenSh8TpZqMyNh2LiiKDCs7Vs7WDHnSuNrTvUj8Hh4FhkUDEL2exGhmBDEHhAhOjVDHsaDiDpbhRqFiFDEs7Ys7Zs7as7bDCs7Xs7cDMsKtL2EvI0WuNijfsEhpM-TiiKh2LDExYjbh8SyKDHKyNiDnNiSpahpIDDs7es7fs8ADHhqehpMipQh6HjqdhwdhyJDGiDjbmDyKKhADCs8Cs8DDHvIloMh8Sl4Ql2Ej-Kj5PDInCimT1SpZjUyNpaiwKDCs8Fs8GDDs8Bs8Es8HNYnCk8Bs8IqkXCDHsK2Eh6Xh6YtL0Wi3UDHtRhKhuXhjahgFhrVnIDKrJl3Gi1X6QThBhIhSiPiSDFHUhAhOLDEs8Ks8Ls8Ms8NDI0WjoYjoZj6Xj6Wl4KsEhyHDEHhAhOLDHhIThKjW4bhBhkUDDs8Ps8Qs8RDChK4QDHuNsKtLvIvUjjehoKDGiShBTcqMrJDEHhAULDEs8Ts8Us8Vs8WDDs8Os8Ss8XNbhjak7Js8YqkXCDLjiUj7Kj0B9OjhdkhHjpMlrRj0CjhejuKDFHhAhOUjVDKrT1cmFi1AvIi1YsKtLiSpZDDs8as8bs8cDFsKtLuNrTvIDFhhf2Gl3T9OinRDEHhAUhODGiS1JcqMpfxBDEs8es8fs9As9BDGhyLkiFj7Jh7Ij-CjpRDKjBjUhcheHLmGiYiV9ODCs9Ds9EDDs8ds9Cs9FNhLlrQkves9GqkXCDJsKtLvIh7HhrSj9e-b1dh-VDHKhtKhRhEpbkchrNDDs9Iryds9JDGhrNj2Tj4Mj9fj7Ej-BDJLhQmFhR1dqFhtKhcheDCs9Ls9MDFnWpAvUihRrTDFpbhtKhR2EyHDEHhArYhODEs9Oryds9Ps9QDDs9Ks9Ns9RNiHljTk8Os9SqkXCDHkFnbhrehxR5ch4Gh-QDELhQkHxGDJsKtL2EuN0WvIrT5cmFDJThSiPiSjEDnGsO1ODEs9Us9Vs9Ws9XDH5cj3QhrUhrejjdj4eh9PDIhSiPTjOOjEyInGDCs9Zs9aDEhqejjch_FhhMDInGhSiPTiJ4diSODHHhAhOUjsLzcrTDDs9cs9ds9eDEsKtL2E0WDDrzaryds-ADEs9Ys9bs9fs-BNjMkFk8Fs-CqkXCDFs8Js8Zs9Hs9Ts-DDHUHLkFvbpE6VMhsZprGkzLprHk2Ms7ds-EprQs-FryOqkXCDJiCnYoLybyaoEvPoakiSDHOThBjXalGh6PDGjTrWiMjcFDDEs-Hr7Hs-Is-JDJ2Ij0KqT-PhhKi6Si5fh4Th5eDFalGkBkLhCDIODFkfiZjTiMZDDs-Ls-Ms-NDGh_BkgYj-Yh5ejzCijIDIalGDFOTh2OhBDCs-Ps-QDCalGDBiMDEqvfs-Sr2es-TDJrShpKjNkXj0UxN5fjVh2JDDhDmUi0BDFOalAThBDIiCInYoLjcjTifHDEs-Vs-Ws-Xs-YDGqTjhIjiLi6Wj_Hh4UDEDFiZkfDGOifakLh1BZDDs-as-bs-cDGs-Ks-Os-Rs-Us-Zs-dODlhSprGDBs-fDFscOIkakNMhzKprGkqWprHklKs-eprQs_As_Bqjar7XCDEtGkV5OhnWDHwah3MjuAjuEjsfjybjuDDInRiehZhFkEiVmSaDIHmajHhOUhAqDmGDEs_Ds_Es_Fs_GDJhlbhxSjkCjvVj3I-MjkBh9BhrHDMiFnOvZDjThnHHpNmSaoejHDCs_Is_JDDtGkV5ODHllYliMhiOlmXh9Gj8OluIDFlGaL0JhTDDs_Ls_Ms_NDFjxZjxbjxdjxejxaDEtGkVmS5ODCs_Ps_QDEs_Hs_Ks_Os_RDDwZhGKDGvJoWmBjcvZmLDHDlEFvaiDoXqQDHjCpNhlbjHhxS7TmGDEs_Ts_Us_Vs_WDNjnNjnMhmMh-Xh9DhySh4Oh4Nh4MjqYi2Yh9BhhIDLiZnclVlCoKwJiUmSkBlOhjEDIHjCjHpNqDmGkEmaDDs_Ys_Zs_aDDlEDlDDBjcDDwZinbjCDGHUjHpNjChNDEs_cs_ds_es_fDGi3Zj_EhyTkhdkhZj_DDEjCmGvPh9DDIDFhjElCjTkEjDnBDDtgBtgCtgDDEs_Xs_btgAtgENYljHkzZtgFp9ICDCtGaDIHjHmahOUmGpNhADJtdkB-dijQh2bi-Eh5dh9F3bDJqbhudlGhThCrIh8aD2CDEtgHtgItgJtgKDFlGiiUhClkMk_LDCjC3bDIHjHmahOmGUpNhADKhudqbrIhTh8a3DyJjQjKjYDEtgMtgNtgOtgPDLjnPj3Gh9FjnRjnQjrQj3JjxJjxMkiJjxKDIDwTuIHjCFiDjHDCtgRtgSDFj3Fj3Aj1fj3Cj3DDHakBl0OlGhCDmYDCtgUtgVDBtGDEwarWFDDKHLiCpNjHmahqKhuDhOUDErrFtgXtgYtgZDFtgLtgQtgTtgWtgaNbl4ck4Otgbp9ICDCtgGtgcODlyTprGDBtgeDHjCkatKlelLHUMhmaprGk1DprHkuDs_StgdtgfthAr2Xp9ICDDkMhNlaMklEprGkqbprUk7XprQprQprQthCr7Wp6BCDB5UDIl3JhhDk-SlpMltBh6JjlAjtQDHhmQh_DkV7TlwBxSkUDDthEthFthGDKHhNjNjHmaqBtXUhOpFDHfmT1f7Eh8eDiDDIhgCyV0fkU3FhwTxRllBDEthEthIthJthKDGmEnShuArFhgUi3TDKizelxNhwJilahoeizZjnJj_ChFlxZDMhXiLjPHpFKjchGjHqBhNhADDthMthNthODH2e2Eh3bh6Xi0ai3Vh6YDIHjHhAhOhNUmapFDIhVsEjWThoWibnT6UDEthEthQthRthSDEthHthLthPthTDJmEnSlahuAioVhwEhgUijIh4FDLHhNpFjNjHUqBtXhAhOrdDDthEthVthWDBrdDEmEnSlahwEDCthYthZDCmEnSDFpAiXaF6ADJHpFjHqBhNhAhXiLjPDDthbthcthdDEhXiLjPudDFmEnShwEl0bhgUDCthftiADEthXthathetiBNYlak0CtiCp_ECDHhXiLjPtbudhpJh8CDPyVxR0fhoG3KhtfliYjtch6Nj2ahkJimdxVpK-LDNHhNpFjNjHmaUqBtXhAhO3MoHDDtiEtiFtiGDJj2Oh6Ni5Oj2PjlWh8ei5Pj6Rj2eDLHpFjNmajHtXqBmTlvDltGoKDCtiItiJDIhwTloQimdhlAh9XsE-LltdDIkViC7TUjChuD7Kh2TDGhXiLjPnIhzaudDDtiLtiMtiNDEyVxRhoG0fDDkUhwTqIDGkgUkgTh6Jh3ZhpJkVDDtiPtiQtiRDGpKxV-LtbxRyVDCthYtiTDFtiHtiKtiOtiStiUNbhtfktdtiVp_ECDFjWlfseh3HigTDHhXiLjPudhpJsE-TDKH2ehN6RUjHhAhOmajrWDErzDtiXtiYtiZDFsE-ThlThyHi9UDHzLjWlftIrGiA6RDDtibrydticDEjoajnAh-LhvPDEjWlfiAtaDDtierydtifDDtiatidtjANhLljQkrKtjBp_ECDIoIh5T8FhlOhiOi2ah5Si7fDIalGmRxMpbkB9D0JDNrdHhNpFjNjHhXiLLUvAjPhGDDtjDtjEtjFDDmRjChmQDFhXiLjPpUh8CDGlG0JhjOuekiXh5EDHLhTqbh9GrIhChQDEtjHtjItjJtjKDErdh7KikPi-IDFmRamYkLlGDHhXiLHjNpUoIjPDDtjMtjNtjODDtjGtjLtjPNiHoIk2QtjQp_ECDEtiDtiWtjCtjRDIkMlamEnSpKsFoILMhsaprGprGprHklFthUtjSprQtjTr7Wp_ECDMhiDhiBhiChiAvAhlYipDj2fjiEh4Gh7Xi-JDMkbhjQDiUF4UlPpXlOxGH9YDCtjVtjWDEkbhjQ4UhhfDIDF6ciDqFkflTiZDJHhNjHqB3JUhAhOpFDEthEtjYtjZtjaDGDxaiDqFkflTDFhXiLjPudtbDI3JhhHhhbhmD-QyWh3ZxIDDtjctjdtjeDFjrRi-ci3Sj2Ni_ODCthftkADFhmHh8dhhTh7F-VDDhXiLjPDCtkCtkDDFtjXtjbtjftkBtkENYl4Xk8atkFqjDCDGhXiLjPtbudpUDHhVrdlamEibvGkLDHDFiZkfqFxa8cDKHhNjHqBUhAjNvAhOpFDEtkHtkItkJtkKDGhiDhiBhiChiAvAhlYDGhVrdlaibmEkLDCtkMtkNDGDFvAiDxakfDCthYtkPDEhhGjqVrdkgGDCthftkRDEtkLtkOtkQtkSNbl4Wk8ZtkTqjDCDGoIh5ThlO8FhiOh5SDLDFiZhqJiDvAkfoOxalElTDLHhNpFjNjHhXiLLUjPhGDDtkVtkWtkXDDmRjCxADDLkiYueDFDFiZhqJhjEDEtkDtkZtkatkbDDh5Ei9Oi9LDGhXiLpUmE8FjPDHDFoOhqJhjExMiZDDtkdtketkfDDqLhXiLDCjCmRDDhhThmHipXDDtlBtlCtlDDEtkYtkctlAtlENhLlrMkwKtlFqjDCDFhXiLrdjPtbDHlGh5JmYj8Atdh5KhCDGrdmEoIpK8FkLDIDFiDvAxa7FkffDEtlHtlItlJtlKDI7FtdkBioAh5JlGhtMhCDCtkMtlMDDh7KikPj4fDGkLhkKDkBlGaDCtlOtlPDDfDFDFlgEjxLjxNh9Nh5KDEhXiLrdoIDDtlRtlStlTDEtlLtlNtlQtlUNiHl4bk-DtlVqjDCDEtkGtkUtlGtlWODlnHprGDBtlYDFkMoIDsThNMhsbprGprGprHk-JprQtlXtlZtlaq-CqjDCDEiGjZmCkIMhiZprGhtFprUktOprQprQprQtlcq-Cp6BCDEmCkIiWiGMhmbprGhzOprUkqLprQprQprQtleq-Cp6BCDFiQkOkW3TjwdDFThSiPOiDDIiZ_flChkOkAhdDoZDDtmAtmBtmCDCiGhWDETjehIhBDJiQkOkWZjaDkGnZiWDEp9DtmEtmFtmGDCtmDtmHDFiQkOkWjoTjzNDHhchecoUkRialKDHInDjQHkGhTnPDDtmJtmKtmLDFchcheiamYDE5einTxNqVDDjeielKDEtmNtmOp_atmPDDiQkWkODEkGjL-I3cDGIjQhThCtV5TDDtmRtmStmTDKh7ch9chpXhqCh6IjpGh9ShpL9ahrNDGiQkOkWjehIkGDCtmVtmWDEtmMtmQtmUtmXNY-Kk9TtmYp9ICDGnZh3CxWh0ehhQhjLDFhIjehSiPTDJiQkOkW3OZiWimAihTkIDDtmatmbtmcDKh2ahpZhoPhrah-KhtRj9Aj9Bi6L_fDJiWiQIhSiPTZjeiGDCtmetmfDGh0ehjLhhQhmAnZhqMDCp_etnBDDtmdtnAtnCNbhjekxDtnDp9ICDFiQkOkWhIjeDKuHyXkSkAhdhlQj2WtVkdh5ZDLIiGiWiQkOkWnGDiDkGhTDDtnFtnGtnHDIjqWjrIjqbjqXjrJj3Vj5Gi-ADKiQkOkSkAuHyXhdIhcheDCtnJtnKDBuBDChIjeDGiFoechchenODHIZiQiW5enZkIDEtnMtnNtnOtnPDDtnItnLtnQNhLl4ZkuRtnRp9ICDFZiWiQkOkWDFhSiPThBiDDJkSkAhdhlQyXjaiOkdpZDJjehIIiQkOkWiGhTjODEtnTtnUtnVtnWDLjrNj2Qi3fj2IjocirBjodjrOj2RjxFh3cDHiQjOiGZhTiWIDCtnYtnZDCZiWDDhSiPTDDtnMtnbtncDDtnXtnatndNiHl4Yk9Etnep9ICDEtmZtnEtnStnfODhuOprGDBtoBDGmCkIiGjZiciWM4FprGkYprHk7BtmItoAtoCtoDqzRp9ICDHuRh4Xh5Gh_Hhqdi9Vi9WDNsW9e0GnZqRsD5B5GhdjajOZnGDCtoFtoGDFuRh4Xh5Gh_HhqdDFjehIcxMlKDJhjehgekFjdiWiQmbkGl4EDDtoItoJtoKDHsW9e0G5GjrbiiCh9aDMhdjasajUTZsDtInOhSiPkFDDtoMrzDtoNDKnbhrej3SjpTjqNliJihOh9Pjtfi-GDEmLilALhQDHTkOhIibjOhSiPDDtoPtoQtoRDGnGxM4dpbsWl0ZDIThSiPjOmLiOZODErydrzatoTtoUDDilAlucluCDFhEkcmLmBvJDFhIsWxMjecDEtoWrzDtoXtoYDGtoHtoLtoOtoStoVtoZDFqJLkFjdmCM6NprGitbprHktNtoaprQprQtobr2Xp6BCDCiWZDJxWjOhoPhpZnZh3CljDloIlIDEtodtnNtnctoeDFhxLi3chraj8fioZDMiFnOjakAkShdhTZzRlHiOiJDCtpAtpBDCtoftpCDHhSiPTjOiQkOkWDQhrDi8EhpYhiJh-BhqCh9ch9Ah9Sh6IjiD9aj2Hi8FvKjsXDCtpEtpFDGhSiPTjOxWhoPDHpKmEjPtbhXiLhgFDIHjHiCUkSkAtEtQDDtpHtpItpJDDjchTKDF1IqMmbtEjODEryatpLtpMtncDDtpGtpKtpNNYizOk9OtpOqkXCDGhSiPTjOiWiDDGuRhhMnbsW5Gh_FDLZ1ImbkSkAhdiQqRtEjOxWDDtpQtpRtpSDE1ImbqMjODBmLDGhSiPTiWZjeDEtpUtpVryRtpWDHh9aj6Mj6L5GiiChpXjtTDJhSiPTjOxDkGkSkAhdDCtpYtpZDDtpTtpXtpaNblzTkuOtpbqkXCDEhSiPThBDJiWiQkOZhHjOkWjalIDEtpdp9DtmEtpeDEiQkOkWiGDEhSiPTjODJkGZkSkAhdhWpUjQiWDEp-PtqAtqBtqCDBhHDCZqNDFhWiGVWiWDEtqEtqFtqBtqGDDtpftqDtqHNhLl2CkuZtqIqkXCDFhSiPThZhBDEmAilDiVxZDGhWiM-OnFjtehjCDIkGZpUnDiWiGhJqODEtqKtqLtqMtqNDJh-SjxWjxfjyAi3JjxYkhTi-MjmIDHhSiPTiThVxDhJDCtqPtqQDFnFxS8PvJsVDGhSiPTlKhIhBDJkAkShdjaiQZiWxZjUDEqrBtqStqTtqUDDqzBqiTtpdDEtqOtqRtqVtqWNiHilDk9NtqXqkXCDFhVibjXhoLvGDIThSiPOhBhFhZhIDEqpMtqZqzBtqaDEj4L2Jj5ZhmIDGhWThBiRhSiPDHhVibhoLlJkAhdjaDDtqctqdtqeDChVibDC-HlpKDEtrAtrBqpMqzBDDtqbtqftrCNjMh2Qk9JtrDqkXCDJiGsDqR3Sh5Nh9A9ailPl2ODJhSiPThBjOOiWhdjeDDssStrFtrGDFh2Vh0VsDiQj9aDJZiWkSkAhdjOkElvIivIDDssStrItrJDHhrYkhWh8FjxDjxBjjGjxCDHhSiPTiWjOiDjeDCtrLtrMDDtrHtrKtrNNnHizTk9UtrOqkXCDFhSiPTjOiWDHhEjfrJfsSqKjJDJVWXiQZhIIiWjODEtrQqxctrRtrSDGh6ThlejrXh6ShmCiqWDIfqKhSiPTiWjOcDCtrUtrVDEiJoBibhVDFqK5SrGfmYDEtnctnbtrXtrYDDtrTtrWtrZNtBlpLk9HtraqkXCDHtpPtpctqJtqYtrEtrPtrbDHiWlIiGjZqJhKofMhscprGkpHprHktMtpDtrcprQtrdqwJqkXCDDhHnXkaMhsdprGhidprUkwMprQprQprQtrfqwJp6BCDBjnbDLhdjUkdiVnUkSjakAtVhpQpZDCtsBtsCDIhdkdnUpZh7dkgItVjaDDtqEp9DtsEDFi4Yi4ZjkZjkai4WDIhdjUkSIhKkdresMDCtsGtsHDDtsDtsFtsIDFjcrDnNoWmBDHKhfzJh3WinXmDiXDKVWXIpB7ZchFhZjDDEtqEtsKtsLtsMDIhxchxXjwCjwMhxDjncjwFjwKDKjcrDnNoW6ShZhFoDVhBDDtqEtsOtsPDDh3eioFi4bDGzJhfKmDiXwFDIjcnNiUlQxBqYlPODDtsRtsStsTDDtsNtsQtsUNYiuck9KtsVp_ECDBllbDFiMiEuJhoUikBDJVWXIrYiXmW7ZhFDEtqEtsXtsYtsZDF0GhvN0OkiBhmBDJiMhWhoUoDiXIhjCoClEDDtqEtsbtscDGIVWXlHibDHThBcnBOhZhFDEtqEqzBtsetsfDDtsatsdttANbi2Nk9LttBp_ECDCtsWttCDFhHuYickajZM4GprGprGprHkpStsJttDprQttEqwJp_ECDFjuHh4Yh4AoX0GDJnOiFhjchgHiVrK0cyJiiBDDtqEttGttHDBttIDHi4ei4di5Bi3ei4Ui4ch3fDMkRhdjUiEatVhCnZiRlOiUrKDCttKttLDGmAiVmf9bnUtVDKwKhKjyQjyXjwXhDqZlJ-NjwYDHIsMZiSpfxB1JDEtqEttNttOttPDJtVkdhdjiOh7dhpQkAjwbkSDIIsMpTqYnPwFllc4SDDtqEttRttSDDttMttQttTNYhkWkoUttUqjDCDDkErcnDDNhcheiVmfnPiaiUlPc3LmX4UnBDEtqEttWp8fttXDEi5Cj6Oh3eh3fDKIpTsMhfKzQuIvYnXwFDLhcheiaiUlPqYrKkblO3LFDDttZttattbDEmfoXltXxfDGpQkErcsMl2Q0cDInXuGvYpThzXjTtIoJDEtqEttdttettfDDttYttctuANbljIk7WtuBqjDCDBnXDIh1FijKiTltMi1Ui8DlgUlnJDCtuDtuEDIh8DiqTjwAjwDjwIjvei4Ji4LDFjtSltNihGh1FhvZDDtqEtuGtuHDIoUuXidh1YlR2BnWoYDLkTjpDsNwHlQjJyFzJhgMhClFDDtuDtuJtuKDDtuFtuItuLNhLlnFkpTtuMqjDCDFZqNh2eubiDDLhvXiAjWoJuPtI7SiYj3Uj3TzODJufrI3DuGpTjQkZ4W4NDEtqEtuOtuPtuQDBhwfDK7StIoJhvXuPiAzO1OahpEDCtuStuTDDZqNiDDEiOh4YjiTljcDDtqEtuVtuWDDtuRtuUtuXNiHiDk6GtuYqjDCDFqNhXiLqLZDGoBlalHlyWibhVDNh_NwblbinBizRkiO3F2dh_ArGiMidlKDEtqEtuatubtucDGhlci7FihPh0DhFySDGqNhXiLyElHibDDtqEtuetufDFhpRi4a-NjkFjkGDGlHoBlaxZibh6RDMlO9YrGiMlKid0UlbuW5ShCqaDDtvBtvCtvDDDtudtvAtvENjMlwOk7AtvFqjDCDIDlElDlWiDoXhkW9bDJiZnclVlCoKrNwJxUh3UDDtqEtvHtvIDEhwfioGi4Xi4fDNiUlPlOrKiZlCikWqNoOmSlVoKkBDCtvKtvLDCnXh4ADDFDiDDFqNlEiyQZubDEtqEtvNtvOtvPDDtvJtvMtvQNnHlSkzGtvRqjDCDGttVtuCtuNtuZtvGtvSODhtOnHDBtvUDIhH2ZuYzbuZnXlaqXM4HprGprGprHk1XttJtvTtvVtvWqwJqjDCDDmNOicDChahMMhiaprG_QprUk6FprQprQprQtvYtvZp6BCDDiOj-Ij5ADMhdjUkdhpQinGlzfloPkSnUiVkAtVDCtvbtvcDJlcmImOkZmQjlF4W4NmPDIhdjakCmJhWkdkAjUDEtverrEp9DtvfDFkCmJhWk_AhrWDGsf5JjDlchdjaDErrEp9DtwBtwCDBiODIvY2YhzeijVjpJltDsQrKDCtwEtwFDEtvdtwAtwDtwGDFmNOicjZpcM_NprGkYprHkvYtwHprQprQtwItvZp6BCDEjE0c7WlvQDKrKnGivXlPqYiUhgMoJ4diSDDtwEtwKtwLDBtwMDJjySjyUiqAjyZjhNjofjyYjwZjyMDIhVibkLlJoD9YZtYDCtwOtwPDMjyPjyTjuFhlSjvbi3C-Yi3EjyRjhMluZjiIDCtwEtwRDDhVibkLDFwQ0BjpArWlvPDChpAODEs5PtwTtwUtwVDDtwQtwStwWDDAuTGNYiiOiuVtwXtwYCDOlFkTrErUnCmDpBxFhtXoR1SlMhgdoaDDtwEqvftwaDChDeDJh6Dh6ejiZjnZrEh4HlMjifjqLDEiO0cwejEDDtwctwdtweDCiOweDLjsCj2dhpVjrfjpKjqKhqahqZ0Qkgcj5KDCtxAtxBDFpahwFrUhtXhgdDGiRjOhDehzVwcDDtxAtxDtxEDEtwbtwftxCtxFNblhTk7StxGtwYCDDkFmLnbDDtwEryRtxIDDiOh6bweDGjSnDjLiQkOkWDJnFvJlJqMsVZxSiGjODDtxKtxLtxMDEZqNiDlJDDtxKtqEtxODGhXiLoBlHjPqLDHlJjOh2epXZhWiDDDtwEtxQtxRDDiBIHDIiGjcTsDhBhIjehTDIZjOiWlJiDkOhHiQDEtwEtxTtxUtxVDDnbkFmLDChpR-NDGhrYh8FhxQjS3TiQDDtxXtxYtxZDGtxJtxNtxPtxStxWtxaNhLiGk1NtxbtwYCDHjAuOmKoaldnWtWDImJwRjBhEjJkCTiiTDDtwEtxdtxeDDmJwRkCDEweiOhiM0cDDqgDtyAtyBDFhlPzAhjboYjVDFmJTzEhEwRDDtwEtyDtyEDCmJwRDHmKoajKtWjVldsUDDtyGqgDtyHDDi3Pj4Ni3QDBtyJDFtxftyCtyFtyItyKNiHxTk9MtyLtwYCDKhWhViblJpWZThBiRhhADDtwEqpMtyNDEjhTjhVjhUi3BDCqpMtyPDFj5Y2Jj5Xj5ahrQDDiOwe0cDGhgblJhVZiRhWDDtyRtyStyTDFhhGhwcj-Lh6Qi3FDDqpMtyVqzBDEtyOtyQtyUtyWNjMh2Qk8TtyXtwYCDKjfrJ3NzGsBizchJjElvLzEDDtwEqxctyZDEhwVizdzGsBDFjYjKiJxckJDDtwEtybtycDDweiOhiMDDqhGqxctyeDDhmCh6ThleDGfwclJzEhgb9YDGhwVhtRhgJrJlvVzGDDtzAtzBtzCDEtyatydtyftzDNnHixJkvAtzEtwYCDGtwZtxHtxctyMtyYtzFDIOqJpCkMhHofiGhKDDhMhaiKM_OprGigJprHk0BtwNtzGprQtzHtzItwYCDEtYDvaiDDMiZnclVlCkBoJaoKiUkLhgbZDDtwEtzKtzLDFhNkLZubqPDIhVibhClbwboDlKidDDtwEtzNtzODCtzMtzPDHhNkLmYhVibZubDDiJwNjfDDtwEtzRtzSDE8Chqb8BhrODCiJjfDCtzUtzVDHxZhJrLhClbmYi4KDDtwEqxctzXDDkLmYubDEVWXiODEhVjfhDjADEtzZqxctzatzbDEtzTtzWtzYtzcDEAuTGhPNYiKk7btzdtzeCDIhNkLmYhVibZhEubDGhDoGiRwDpHsbDLVWXInKiTFiXmW-GHDEtwEt0At0Bt0CDE8C8BhrOhqbDFhDoGiRwDpHDCt0Et0FDIh7Ph7Qh7Oh9Hi6Uh4Vi6ci6YDEiOkL8C8BDCt0Ht0IDFh7Ph7Qh7Oh9Hi6aDHIF-GiXmWmYkLDDt0Kp9Dt0LDEt0Dt0Gt0Jt0MNbi1Ik7Zt0NtzeCDHjAldjKhvDmKnWhoADHhEsSqfjJk-XiYaDEtwEtzRt0Pt0QDIh9Kj4Rh7Ri3Li3Oj4Ch9Ji3aDCt0St0IDFjAldjKhvDmKDCt0Et0UDDh9Kh7Rh9MDHmKnWoaldjKhvDjVDCt0Wt0XDEt0Rt0Tt0Vt0YNhLxTk8Et0ZtzeCDDtzft0Ot0aODlsdprGDBt0cDFmNOiKickNDDhaiKhMM_PprGnieprHknLtzQt0bt0dt0et0ftzeCDCiKqJDCiKjGM_DprGhicprUksAprQprQprQt1Bt1Cp6BCDFjfrJzG3NsBDIfcoUrLnGTDuPDDqxct1Et1FDCiJvQDCuRtfDHjfhVibhJ9HfoUDDt1Ht1It1JDCt1Gt1KDFiJvQwNhgJjkfDFHUhkQhOtTDILhQrUhjYhEkckFjODDt1Mt1Nt1ODIjzej7Fj0A9Ihkfh7UjsKjzdDHLhjYrUhEkckFjODCt1Qt1RDEhjYl3PlmDl2TDEhEkcKzfDDLhQrUDHiJiShzVHUehgJDEt1Tt1Ut1Vt1WDCj0ajzZDFsfi8K5JjfhTDDt1Yqxct1ZDEt1Pt1St1Xt1aNYlgSkpYt1bp6BBDGkUtFqWqIxKxEDHh-fh-eh_Ch7Sh3YkgPi3RDCt1dt1eDGkUtFxKxElreljfDLjPpK1Ll4OhgFhXiLnbmEhkNnIDDqxct2At2BDFh8NjyOjiBkiZi-HDHiJtQrJxEh1ZfiMDCt2Dt2EDDt1ft2Ct2FNblnKktGt2Gp6BBDEiJvQwNimZDGiGhWhjVkCmJZDDt2Ip9Dt2JDJhjVhWiGlwF9MlrIh-EhoRimYDDqrfp-Pt2LDFhqQhqPhqOjmPjmODHVWXIiGhWhjVDCt2Nt2ODDt2Kt2Mt2PNhLlgTk5Et2Qp6BBDDt1ct2Ht2RDGiKqJKHUicM2LprGkYprHm3Gt1Lt2SprQt2Tt1Cp6BBDDkMqXlaDCiKhMMhiSprGhtDprUk9FprQprQprQt2Vt2Wp6BBDCoBlHDE6UhgPihQjmdDHtSyWhKhXiLifl0NDDt2Yt2Zt2aDFhXiLqLnIlHDGzRluHigZfhgC5SDGhHjdleLkXlFDDt2ct2dt2eDCt2bt2fDIhXiLqLnbnIjPlHoRDH3Fh_Nh_AlwNj5Mj7ZhtfDHhVibqWiUjXhoW4bDDt3Bt3Ct3DDGjmDjmEi8Li8Mj2Sj7YDLhXiLjdlHjPqWjXiMDhEnIDCt3Ft3GDBlaDFhXiLqLjPlkSDHxEi0C4biFiMFrGDDt3It3Jt3KDFhXiLqLnIjdDEtRifqM1GDIljbqAqCpWhBTiUcDDt3Mt3Nt3ODEt3Et3Ht3Lt3PDCAuTNYilbktVt3Qt3RBDJ8EioMinYjkPixRiweinZh6FkiMDNhXiLcfyIiFlHxPnZjdnOF0dDCt3Tt3UDCtQ1aDHhXiLqLjdxPnIjPDGyIcfhSiPTDDt3Wt3Xt3YDHhpG1bhkclldjvFjvIjvHDHhXiLqLxPnIjPtQDKlmbh1ZhZiiAcrJTkUjO7ZDDt3at3bt3cDEhXiLjdqLDEOThBjODBhEDEyElHhVibDEt3et3ft4At4BDEt3Vt3Zt3dt4CNbtQktPt4Dt3RBDEoBuQlHxZDEiM-OvRiFDMhCwblbjQidlzVoZ0UlJlKaiVDDt4Ft4Gt4HDDoBuQlHDHhchecrGmYoUiVDJiMxEkU1btQhCjQwblbDDt4Jt4Kt4LDExE7PkUuWDEtQh2KimC1bDHiMiVhcherGc-HDEtrAt4Nt4Ot4PDDt4It4Mt4QNhLhVksEt4Rt3RBDKoBuQlHhwchhGjqah6QjmJj_Fj_LDJhFhZOThBnBchI8TDDqzBt4Tt4UDIjhRjhXkhbjhZjhSjhYjhQi6eDQlHhF5RhVibsakShhEiFh0CnOhChXhTFuIDCt4Wt4XDFh7ZijOipakiCi5IDJlyZhkcwcloBh0C1biubuBjmCDDtrAt4Zt4aDC1bimCDGipHi_cjgLjlRjtMi2MDFhXiLh7NxPjPDFhWhFhZhIsaDEt4ct4dt4et4fDEt4Vt4Yt4bt5ANiHjZk2Ft5Bt3RBDHhXiLoBlHjdnIqLDIiRoGO7MhwBpHwDhoYDDqpMt5Dt5EDH2JirDj5W8D4c-aj5cDHiR8ejjboGpH7MhoYDJhXiLoBlHjdnIqNhqVhhaDDt5Gt5Ht5IDIj_aioCipbl3QjmBkgakgblxVDHoBlHhXiLnIjdhWDDqpMt5Kt5LDDt5Ft5Jt5MNjMlzMk3It5Nt3RBDHVWXiXmW5flDDGhDiRoGmUwDpHDHoBuQlHhXiL8Eh2KDDt5Pt5Qt5RDEoBlHhXiLDJ2IjgMi6Vi6djycjgX-Ph-Rh4VDCt5Tt5UDGIiXpAnKnW-ZDGhDwDpHiRoGmUDFoBlHuQhXiLDIiiXlPpJjJyJjqThEZDEt5Wt5Xt5Yt5ZDCiRoGDD6RlyP7ODFFiXmWpAjXDDhVibyEDEt5bt5ct5dt5eDEt5St5Vt5at5fNnHl2AkqHt6At3RBDGt3St4Et4St5Ct5Ot6BDHkMlaqXjdhKjZicMhsBprGprGprHk6Tt3At6CprQt6Dt2Wt3RBDGhXiLqLlHnIjdDHDFkflTlQqF1HDLkbhjQhhf4U-QpXyWzRivPhgCxGDDt6Ft6Gt6HDRhiDhiBhiChiAvAi6Gi6Ji6Hi6Ii8ei8fioLi2Ti6Kh7XjsYi3DDMiUDFlPiEkblK8clOxGpXiRDCt6Jt6KDEhXiLqLjdDEhVlaibvGDFDFiZkfqFDH-HhgalJikSkLoDZDEt6Mt6Nt6Ot6PDDhXiLh7NDCtkCt6RDEt6It6Lt6Qt6SDDAuThPNYlnIk7Qt6Tt6UBDFZqPjZublLDKDFiZkfjpPiDxa8cnclEDDt6Wt4Jt6XDEDlDlWlEDGiZnclVlCoKwJDGoBlHuQhXiL8EDDt6Zt6at6bDDlHoBuQDD8TmSh-DDHDFlE-QqQlLkfDDt6dt6et6fDDt6Yt6ct7ANbqPk9Qt7Bt6UBDCt6Vt7CODi2FYODi2IbDCt7Et7FDEkMqXDsTMhsCprGprGprHk4AprQt7Dt7Gt7HqwJt6UBDEkCmJhWiGDGsf4R5Jimfl1MilBDEqxcp9Dt7Jt7KDLiO-NhpRhxLiQi3dhhMj4Xj4ahhaimGDJfzRjfjEhuFhgeZiShVDDqxct7Mt7NDMhoRhxe9Mh-EjpIllNh-Mj9Mh6OjmUh3VkhSDHiJjYkJIjasfveDCt7Pt7QDEjYjKkJ6aDD3NzGsBDIuPTiMhwKrRDnGijVDEt7St7Tqxct7UDKjmRjmSjmQjmMhxUhqQh6Rh6ShqPhqODLlKrLhClJiMTiEhcheZlbDCt7Wt7XDFt7Lt7Ot7Rt7Vt7YDEvNiKjZicMhmTprGhibprHnhHt7ZprQprQt7at2Wp6BBDibp6Cp6cp8Lp-Hp-KqiRqjbqjeqkBqoVqqIqqLqsHqtPqwHqwKqwMqyHqzSqzVq2Oq4Wq6Sq6Vq6Xq7bq8Pq9Jq-Aq-Dq_PrhIrhfrkJrmEroSroUrperrbrrcrsXrudrufryMryPr1Er2Yr2br5Yr6cr7Yr7ar8LshTskbsndsqMssOssRsuZsxHs0Ks0Ms5Ds5fs6Ys7Us-Gs_CthBthDtjUtlbtldtlftoEtoctretsAttFtvXtvatwJtzJt1At1Dt2Ut2Xt6Et7It7bPQt7cprQt7dprQDCJiIM_FprGhsfprUkwDprQprQprQp5fp6At7fBDDJGpMM2TprGhnFprHkvfp6YprQprQp6Zp6at8BCDCJpMNYi0Ak9ap7Xt8DENbi1Nk8Vp8Gt8DEDEKhEkch3RDDuWmjLl7dDEp6dt8Gt8Hp9DDEuWmBvJqYDFIiXhVibhgeDEp6dp9Kt8Jt8KDCt8It8LNhLn4Qn3Vt8Mt8DEDDt8Et8Ft8NM0ZprGhtHprHnjDp7Ht8OprQp8Jp8Kt8DBNYivck4Gp9Ht7fENbiyfk5bp9Rt7fENhLlwHk5Ap-At7fEDDt8Qt8Rt8SM4AprGkraprHkoGp8at8Tp-Ep-Fp-Gt7fBMhiVprGk0LprUk1YprQprQprQp-Ip-Jt7fBNYlpWk7Dp_Dt7fENbi0WkuWp_Pt7fENhLivekuSqgBt7fENiHizNksMqgRt7fENjMlvck9WqhDt7fENnHlvek1UqhTt7fENtBlmSkzTqiAt7fEN4elvbkyDqiMt7fEDIt8Wt8Xt8Yt8Zt8at8bt8ct8dMhsHprGprGprHkwCp-Wt8eprQqiPqiQt7fBNYlvakvWqjCt7fENbizMk0eqjTt7fEDCt9At9BMhmVprGprGprHkyZprQt9CqjYqjZqjat7fBM_GprGhzNprUk4WprQprQprQqjcqjdt7fBM6CprGhnAprUk6PprQprQprQqjfqkAt7fBDDJpMuDNYizGk0UqlEt9GENbixOk0XqlRt9GENhLxTkxGqmIt9GENiH9UksWqmWt9GENjMlqAk6OqnIt9GENnHsUk3AqnXt9GENtBiKk6QqoCt9GEN4eiyWkwcqoQt9GEDDj2Bi9Jj2EDHrXxHrReokRh9WnaDCt9Pt9QDElmNrHloci7KDCnMijdDGrXxHrRnah9WiqBDDt9St9Tt9UDCt9Rt9VNhublxHnhat9Wt9GBN9LlvdkwJqlbt9GEDDl_cl_fmjVDGrXxHrRtOhjDIDCt9Zt9aDErRxHrXosaDCjfivQDGh2XlwVpibhgTh0ZfDEqkCt9ct9dt9eDCt9bt9fDBpMNixWo2Jnhbt-At-BENixYk-Tk6KqkWt9GEDMt9Ht9It9Jt9Kt9Lt9Mt9Nt9Ot9Xt9Yt-Ct-DMhsIprGkYprHk6IqkMt-EprQqoTqoUt9GCNYlyckxUqpKt7fENblzNkrNqpXt7fENhLlzUkzIqqDt7fEDDt-Gt-Ht-IMhsJprGigBprHk6Mqodt-JprQqqGqqHt7fBM6DprGiuMprUknSprQprQprQqqJqqKt7fBDDh2BwLhjKDDqqMqqUt-MDFwLkiKjvSi7Zi8cDCqqXt-ODFnJLhQl5IrUDEqqMqqaqqbt-QDDt-Nt-Pt-RDDJwf6PNYonEn3dt-St-TENbixBkyLqrHt-TENhLlwLkvdqrVt-TENiHlwKkvcqsCt-TEDHrA6ThkbqKzdmFpfDEvDrEhnVzUDDqqMt-Yt-ZDEzUhrWioUh4IDCqqXt-bDCt-at-cNjMogKnkEt-dt-TBDFt-Ut-Vt-Wt-Xt-eMhsKprGksUprHk6NqqTt-fprQqsFqsGt-TBNYl5Kk5WqsQt7fENblrCk2fqsbt7fENhLluAkyYqtIt7fEDDt_Bt_Ct_DMhsLprGkqMprHkmVprQt_EqtMqtNqtOt7fBDBJNYl2Bk2UquKt_GENbimDk2WqvGt_GENhLlwAk2XquYt_GENiHljSk2TqvUt_GENjMlpek2VqwCt_GEDFt_Ht_It_Jt_Kt_LMwBprGk1VprHnlOqtdt_MprQqwFqwGt_GBM6EprGhieprUk6AprQprQprQqwIqwJt7fBM8HprGhseprUkwOprQprQprQqwLqwJt7fBDCJydNYigakxXqxBt_QENbi1VktJqxat_QENhLiKktcqyDt_QENiHlkNkwTqxLt_QEDEt_Rt_St_Tt_UM4BprGm2LprHkpMqwXt_VprQqyGqwJt_QBDEhgPivUi4EjmcDEifyWtSmbDEqhFqyIt_Xt_YDErLilVilWqRDEqhFt_aqyNqyODCt_Zt_bDHhSiPThBilWsDqRDGikAizLyWiftRltcDDqhFt_dt_eDE4cirE2J-aDGikAizLyWqRsDltcDCugAugBDCt_fugCDDwfpMydNYpgDm6eugDugEEDFhVibvGpWh0KDIiVjIcidiMlbjQhCDDqhFugGugHDEhmIirGjrDisADGjIlbiySidlJhCDCugJugKDCugIugLNbh2QnvSugMugEEDChWh2MDEqhFugGugOqzCDDhVvGpWDFIVWXuHDEqhFugQqzEugRDD2Jh9Vh9UDDOiRh2MDGjakAhdkSiOpZDDugTugUugVDDugPugSugWNhLo_envTugXugEEDDugFugNugYM2UprGmxTprHm6Et_cugZprQqzQqzRugECDEhVibhJ3ADGrLilVqRhgPivUpqbDE4M0SifrJDEqhGugbugcugdDBugeDIhSiPThBilWsDqRrLDH4M1NrJ0S3Ah0fikADDqhGuhAuhBDEh7fl_dl_e0QDCjfhwUDFTsDqRrLhBDDuhDuhEuhFDCuhCuhGNYo2Gn2cuhHugEEDEhVibhJ9HDDqhGuhJugHDHlwVh2Xh0Zixah2Hh2GtPDGjFhVmYhJjQlbDDqhGuhLuhMDCuhKuhNNbo2Hm7FuhOugEEDDhWZvEDEqhGuhJuhQqzCDDhVibhJDEqhGuhSqzEugRDCuhRuhTNhLo2InvFuhUugEEDDuhIuhPuhVDEiKjZIicM8IprGmxSprHnmBugfuhWprQuhXt2WugECM6FprGk0QprUk2KprQprQprQqzTqzUt7fBDCJ6ONYlnSkvJq0HuhaENbh1Pk3Bq0VuhaENhLlybkxEq0fuhaENiHhoMkzWq1UuhaENjM8Vk4Xq1duhaENnHi1Zk1Eq2HuhaENtB7OkoJq1JuhaEDHuhbuhcuhduheuhfuiAuiBM4CprGprGprHkuGq0AuiCq2Lq2Mq2NuhaBNY-Kk5Oq3At7fENbl5Ak4aq3Mt7fENhL2Ck9bq3at7fENiHlhDk9Bq4It7fENjMlofkuTq4St7fEDFuiEuiFuiGuiHuiIM6GprGprGprHkpXq2SuiJprQq4VqzUt7fBDDJG_RNYlwUk7Uq5JuiLENbrHk5Qq5UuiLENhLxTksRq6AuiLENiHllXk9Xq6NuiLEDFiAjWxflf2aDEoP6RkPlMDEVWIpBDEqvfuiQuiRuiSDEhhLqThhKhiHDEiAjWxflfDCuiUuiVDCuiTuiWNjMh3HnzEuiXuiLEDEhWvE3R5XDFhITjehZlKDEVWIjFDEqvfuiZuiauibDEhWiQkOkEDEhIThZhFDDuiUuiduieDCuicuifNnHokMm7CujAuiLEDDZqPhoIDEOTh2OhBDFsan4cmSihPn_KDEqvfujCujDujEDDmgXl7BmheDGZqPhWFDmSDCujGujHDCujFujINtBoxDmxeujJuiLEDHuiMuiNuiOuiPuiYujBujKM4DprGigLprHk0bq4dujLprQq6Qq6RuiLBM6HprGhtGprUktAprQprQprQq6Tq6Ut7fBM6IprGhnCprUk0VprQprQprQq6WqtOt7fBNYluTkuPq7Kt7fENbluLkuIq7Wt7fEDCujPujQMhsMprGkYprHk0cq6eujRprQq7Zq7at7fBMhsNprGkydprHkuEq8MprQprQq8Nq8Ot7fBMhsOprGigIprHkwRq9GprQprQq9Hq9It7fBMhsPprGksSprHkrCq9dprQprQq9eq9ft9GBMkkXprGkxKprUk9GprQprQprQq-Bq-Ct7fBNYl1bk0Yq-dt7fENblrAkqEq_Jt7fEDCujXujYMhsQprGkYprHkmBq-RujZq_Nq_Oq-Ct7fBNYihEklIrgLt_GENblJkyQrgXt_GENhLilNkxarhCt_GEDDujbujcujdMhmWprGnzIprHk0aq_dujerhGrhHq-Ct_GBDCJGMhzFprGkyTprHn1YrhcprQprQrhdrheukABNYiyMk7MriWt7fENbliGk4YrjGt7fENhLivSktarjWt7fENiHqQkqFrkDt7fEDEukCukDukEukFMycprGhmeprHkxbriEukGrkHrkIq6Ut7fBDCJuDNYpPk8NrkWukIENbiydk8UrlOukIENhLivak7OrmAukIENiHlYk5RrlAukIEDHnAqd5I9FrOiA2aDCt9PukNDHnAqd5I9FrO2X2aDCt9SukPDCukOukQNjMlxHn1EukRukIBDFukJukKukLukMukSM0aprGhmcprHksYrkPukTprQrmDq8OukICNY-Kk4PrmWt7fENbhpOk4NrnCt7fENhLl5Bk4UrnPt7fENiHhjek5YroAt7fENjM2Ck4broNt7fEDFukVukWukXukYukZMzXprGhmdprHk2LrmLukaprQroQroRt7fBM_IprGhtAprUkuFprQprQprQroTqzRt7fBNYiwFk9ArpHt7fENbtZk8drpVt7fEDCukdukeMxeprGkYprHk5Nroaukfrpcrpdqjat7fBNYixGkyPrqTt_GENb3CkwSrrBt_GENhLxAk2RrrXt_GEDDulBulCulDMzYprGkrDprHkxVrqEulEprQrraq-Ct_GBM6JprGhmfprUkwAprQprQprQroTq-Ct7fBNYigdkxYrsIt7fENbizSkxfrsTt7fEDCulHulIMhmXprGprGprHk5HprQulJprQrsWqzRt7fBNYllLk9ZrtOt7fENbrNkvartat7fENhLi1fkyRruLt7fENiHlzAk9CruWt7fEDEulLulMulNulOMhmYprGprGprHktZrsfulPrubrucqzRt7fBM8JprGhtEprUksDprQprQprQruep-GukABNYizQk8RrwBukAENbkEk7LrwQukAENhLxTkzBrxFukAENiHl1Ok-HrxSukAENjMqQk4TryFukAEDFulSulTulUulVulWMzZprGhnBprHktfrvOulXryKryLp-GukAEM4EprGk1JprUktQprQprQprQryNryOukABNYizPktFrzFukAENbiwSk7TrzVukAENhLiwakzMr0CukAENiHljRkuXr0SukAENjMlmAk7Hr1AukAEDFulaulbulculduleM8KprGitaprHk3CryUulfprQr1DryOukABNYl4Vk8Ar2AukAENblrBk6fr2TukAEDCumBumCM_JprGkrZprHkpWr1MumDprQr2Wr2XukABMhzIprGk1PprUkqJprQprQprQr2Zr2aukABNYhlFk3Zr3fukAENbhwYk7Pr4KukAENhLiyXk8Mr4YukAENiHnCk7er5EukAENjMiwJktbr5UukAEDFumGumHumIumJumKMhsRprGprGprHkpVr3NumLprQr5XryOukABNYimHk7Ir6JukAENbltOkpLr6VukAEDCumNumOMhsSprGprGprHkwNprQumPr6ar6br2XukABM8LprGkqIprHkxcr7SprQr7Ur7Vr7WukABMhsTprGkrUprUkpaprQprQprQr7Zp-GukABM_KprGkYprHkvCr8JprQprQr8Kq9IukABNYl0TkuMr9EukAENbl1Ek5Pr9VukAENhLlhVk9Vr-FukAENiHi0JiuWr-RukAENjMxTkzCr_AukAENnHl5HkuYr_QukAENtBljUk9Ir_cukAEN4elrFk8CsgOukAENhubluMkuNsgeukAEN9LqQk8HshLukAEDKumUumVumWumXumYumZumaumbumcumdM_LprGigEprHkwIr8UumeshQshRshSukAENYlnek7csiSukAENbiwPk7NsjBukAENhLixZk7fsjTukAENiHl1Gk1WskDukAENjMlnEk7KskUukAEDFunAunBunCunDunEM_MprGigCprHkrYsiDunFskYskZskaukABNYk-dk7aslLukAENbhpAkzAslbukAENhLlLk3dsmPukAENiHqSkoDsmaukAENjMlvYk8esnJukAENnHlEkxFsnXukAEDGunHunIunJunKunLunMM6KprGkrTprHkmCskfunNsnbsncqzRukABNYiyGk5esoPukAENbi1akyUspHukAENhLiuYk8WspVukAENiHi0PkzKsqGukAEDEunPunQunRunSMhsUprGigDprHksQsoBunTsqKsqLp-GukABNYl2Kk8YsrAukAENbimHk8PsrOukAENhLhzYk9YsrbukAENiHl0Mk7dssIukAEDEunVunWunXunYMhsVprGkrSprHkxZsqUunZssMssNqjaukABMhiYprGkqZprUk8GprQprQprQssPssQukABNYlgfkwestQukAENblkbkyVstdukAENhLikek-IsuSukAEDDuncunduneMhsWprGkYprHkyBsseunfsuWsuXsuYukABNYl3Fk-GsvOukAENbivfkuVswCukAENhLl1Fk7EswSukAENiHlLkvLsxDukAEDEuoBuoCuoDuoEMhmZprGk6WprHk6esvBuoFprQsxGsuYukABNYi2Gk7YsyBukAENbk_Nk8DsySukAENhLpIk8SszBukAENiHlqBk9dszNukAENjMludkuaszZukAENnHlhWk6ds0GukAEDGuoHuoIuoJuoKuoLuoMMhsXprGkvMprHk6BsxPuoNprQs0JssQukABMhzJprGigMprUkwUprQprQprQs0Lp-GukABNYiyeksKs1FukAENbiyHk5Gs1TukAENhLi1BkqKs2LukAENiH0LktXs2cukAENjMl0Ukyfs3JukAENnHl0ek2es3aukAENtBlpDk2Ps4KukAEN4ehuVkyEs4cukAEDIuoQuoRuoSuoTuoUuoVuoWuoXM6LprGigAprHktes0TuoYs5As5Bs5CukABM8MprGiuHprHkuAs5bprQs5ds5eqjaukABM6MprGkzaprHk6Us6UprQs6Ws6Xp8KukABMhsYprGkzOprHk7Vs7SprQprQs7Tp-GukABNYnCk8Bs8IukAENbhjak7Js8YukAENhLlrQkves9GukAENiHljTk8Os9SukAENjMkFk8Fs-CukAEDFuoduoeuofupAupBMhsZprGkzLprHk2Ms7dupCprQs-FryOukABMhzKprGkqWprHklKs-eprQs_As_BqjaukAENYljHkzZtgFukAENbl4ck4OtgbukAEDCupFupGMhmaprGk1DprHkuDs_SupHtgfthAr2XukAEMklEprGkqbprUk7XprQprQprQthCr7WukABNYlak0CtiCukAENbhtfktdtiVukAENhLljQkrKtjBukAENiHoIk2QtjQukAEDEupKupLupMupNMhsaprGprGprHklFthUupOprQtjTr7WukABNYl4Xk8atkFukAENbl4Wk8ZtkTukAENhLlrMkwKtlFukAENiHl4bk-DtlVukAEDEupQupRupSupTMhsbprGprGprHk-JprQupUtlZtlaq-CukABMhiZprGhtFprUktOprQprQprQtlcq-Ct7fBMhmbprGhzOprUkqLprQprQprQtleq-Ct7fBNY-Kk9TtmYt7fENbhjekxDtnDt7fENhLl4ZkuRtnRt7fENiHl4Yk9Etnet7fEDEupYupZupaupbM4FprGkYprHk7BtmIupctoCtoDqzRt7fBM6NprGitbprHktNtoaprQprQtobr2Xt7fBNYizOk9OtpOt7fENblzTkuOtpbt7fENhLl2CkuZtqIt7fENiHilDk9NtqXt7fENjMh2Qk9JtrDt7fENnHizTk9UtrOt7fENtBlpLk9Htrat7fEDHupfuqAuqBuqCuqDuqEuqFMhscprGkpHprHktMtpDuqGprQtrdqwJt7fBMhsdprGhidprUkwMprQprQprQtrfqwJt7fBNYiuck9KtsVt_GENbi2Nk9LttBt_GEDCuqJuqKM4GprGkYprHkpStsJuqLprQttEqwJt_GBNYhkWkoUttUt_GENbljIk7WtuBt_GENhLlnFkpTtuMt_GENiHiDk6GtuYt_GENjMlwOk7AtvFt_GENnHlSkzGtvRt_GEDGuqNuqOuqPuqQuqRuqSM4HprGhtBprHk1XttJuqTtvVtvWqwJt_GBMhiaprG_QprUk6FprQprQprQtvYtvZt7fBM_NprGkYprHkvYtwHprQprQtwItvZt7fBNYiiOiuVtwXt_GENblhTk7StxGt_GEDFhDwciRejODEtxAp6duqZp7ZDDhDwciRDEp6dp7ZuqbtweDCuqauqcNhLn-HnkTuqdt_GENiHiGk1Ntxbt_GENjMixJkvAtzEt_GENnHxTk9MtyLt_GENtBh2Qk8TtyXt_GEDHuqXuqYuqeuqfurAurBurCM_OprGigJprHk0BtwNurDprQtzHtzIt_GBNYiKk7btzdt_GENbi1Ik7Zt0Nt_GENhLxTk8Et0Zt_GEDDurFurGurHM_PprGiuJprHknLtzQurIt0dt0et0ft_GBM_DprGhicprUksAprQprQprQt1Bt1Ct7fBDHt1Gt1Kt7Lt7Ot7Rt7Vt7YNYlgSkpYt1bukAENblnKktGt2GukAENhLlgTk5Et2QukAEDDurMurNurODFvNiKqJjZicDDiKjGhMM2LprGhibprHnhFurLurPprQurQurRukABMhiSprGhtDprUk9FprQprQprQt2Vt2Wt7fBNYilbktVt3Qt7fENbtQktPt4Dt7fENhLhVksEt4Rt7fENiHjZk2Ft5Bt7fENjMlzMk3It5Nt7fENnHl2AkqHt6At7fEDGurUurVurWurXurYurZMhsBprGprGprHk6Tt3AuraprQt6Dt2Wt7fBNYlnIk7Qt6Tt7fENbqPk9Qt7Bt7fEDCurcurdMhsCprGprGprHk4AprQuret7Gt7HqwJt7fBDibt8At8Ct8Pt8Ut8Vt8ft9Dt9Et9Ft-Ft-Kt-Lt_At_Ft_Nt_Ot_Pt_WugauhYuhZuiDuiKujMujNujOujSujTujUujVujWujaujfukBukHukUukbukculAulFulGulKulQulRulYulZumAumEumFumMumQumRumSumTumfunGunOunUunaunbuoAuoGuoOuoPuoZuoauobuocupDupEupIupJupPupVupWupXupdupeuqHuqIuqMuqUuqVuqWurEurJurKurSurTurburfQusAprQt7dprQRinEPDBusCDEmVufpDpPSufkwYSmVk6LDCusFusGDDQkQNTmNh_VusDprGprHprUk4VkvHusEusHprQusICRlxAPDBusKDDhwAicnXSnXklVDBusNDDAQNThvfmnZusLprGprUprUknXk-BusMusOprQusPCR5DPDBusRDC1KzaS1KkyODBusUT5DisSusSprGprUprHkuHprGusTusVprQusPCR1KPDBusXDE5DpInDiKS5DkvXDBusaT1KisTusYprGprUprHkxOkvbusZusbprQusPCRliPPRliRzSRllFzSDDusduseusfDEucvMsczCThtZmnautAprGprUprUk-Ak9cutBprQprQusPCRllHPDButDDD4X8ZjdS8Zk5BDButGThjTmnbutE4TprUprUkmNkmLutFutHprQusPCRmVPDButJDFmNzDsPLsCSmNk4SDButMDCiyVluEDEQkQuVNTmVkkButKprGprHprHk9fk9DutLutNutOutPCRliaPDButRDFmVsPnDpchKDBliZDDQuVNTzDmocutSprGprUprUk8JprGutTprQutUutVCRixPPRkPzSDCutXutYDELmVzDofSLklYDButbTsPkkCutZprGprHprUk2ZkxTutautcprQusICRLPDButeDFqJsPHUsCSsPksdS4KklXDCuuBuuCTLkkDutfprGprUprHk9ekycuuAuuDprQusICRsCPRkXzSDCuuFuuGDFofLhRHUSofkmdDBuuJTsCkkEuuHprGprUprHk4QksauuIuuKprQusICRhndPRlnAzSDCuuMuuNDEsCyOhRmVSsCkzcDBuuQTofmoduuOprGprUprUkoEknWuuPuuRprQusPCRkrMPRllGzSDCuuTuuUDEhjT4Xjd_TShjTk5CDBuuXT8ZmoeuuVprGprUprUkpFkrLuuWuuYprQusPCR_TPDBuuaDDmV8ZiiDT_Tmofuub4TprUprHkqNprGuucprQprQusPCRlsaPDBuueDD9PyLrfThvKmpAuufprGprUprUk6HprGuvAprQprQusPCRiKPDBuvCDEvNhkYiG9ISvNkobS9IkvDDCuvFuvGTiKmpBuvDprGprUprHklJprGuvEuvHprQusPCRivdPDBuvJDFiKqXOiGnDSiKkvEDBuvMTvNmpFuvKprGprHprUkxRkqTuvLuvNprQutVCRufPDBuvPDFmN1UuLpPnDSmNkwXDBuvSTufmpGuvQprGprUprHk3DkvIuvRuvTprQutVCRlwdPDBuvVDGyR1X1YhkYichTS1Xk0FS1Yk0GSick0KDDuvYuvZuvaTuLmpHuvWprGprUprUkoQprGuvXuvbprQusPCRlxFPDBuvdDExQpCuLISxQk0SDBuwATyRmpIuveprGprUprUk6CprGuvfuwBprQusPCRlwZPDBuwDDE1YuL1ZhHS1YkpQSuLk0ISlekvVDDuwGuwHuwIT1XmpJuwEprGprUprUkpdprGuwFuwJprQutVCRlwbPDBuwLDF1XuLleiemCS1XkqdSuLk0HShkYkqVDDuwOuwPuwQT1YmpKuwMprGprUprUk4DprGuwNuwRprQusPCRlwcPDBuwTDEiKvNuL1ZS1YkqUDBuwWThkYmpLuwUprGprUprUk3JprGuwVuwXprQusPCRihaPDBuwZDGuczCschtahtZzMSsckqGDBuwcTvMmpMuwaprGprUprUk3bprGuwbuwdprQusPCRlhRPDBuwfDEvMhtZzCzMSvMkqQDBuxCTscmpCuxAihaprUprUkxWprGuxBuxDprQusPCRzaPDBuxFDEhJ9c9dITzampDuxGhvaprUprHknVprGuxHprQprQusPCRhvaPDBuxJDEhJ9dzahvYT9cmpEuxKprGprUprUkpbprGuxLprQprQusPCRliSPDBuxNDEucvMzM9VTihbisWuxOprGprUprUklHprGuxPprQprQusPCRIPDBuxRDFiXhNzayOhJSiXk4fShJkmaDCuxUuxVTImpNuxSprGprHprHk5ZkmZuxTuxWprQutVCRhJPDBuxYDE9c9dzaISIksbDBuxbThJmpOuxZprGprUprHkpcprGuxauxcprQusPCRlxCPDBuxeDDichvfvNDBlxBThwAmpPuxfprGprUprUk4HprGuyAprQuyBusPCRliFPDBuyDDDpI1K3ESpIkoKDBuyGT_bmpQuyEprGprUprUkuUprGuyFuyHprQusPCRiXPDBuyJDEIzaFkNSIk4eSFkmYDCuyMuyNTiXisXuyKprGprUprHknCprGuyLuyOprQutVCRyOPDBuyQDEofIhRmVDDikeluPluOTyOmpRuyRprGprHprUk6JkpeuySprQuyTusPCRhRPDBuyVDELsCKofThRkkGuyWprGprUprHk8XkoSuyXprQprQusICRlkKPDBuyZDFKhGlLqSOTpOmpSuyaprGprUprUk6VkvZuybprQprQusPCRrYPDBuydDD1UIicTrYisYuyeprGprUprHkybprGuyfprQprQusPCRoaPDBuzBDDwXmVrfSwXkvQDBuzEToampVuzCmVprUprHkuCprGuzDuzFprQusPCRiyDPDBuzHDFicpPnDImVSickmKDBuzKT1UmpWuzIprGprHprUksfprGuzJuzLprQusPCRilQPDBuzNDF1UuLpDpChwAS1UkwbSyQk4KSuLk0JDDuzQuzRuzSDBigNTicmpXuzOprGprUprUkoPkyNuzPuzTuzUusPCRinUPDBuzWDDoa3EISoak4JDBuzZTwXmpYuzXprGprUprUksem-UuzYuzaprQusPCRlsZPDBuzcDFrfhkM9PhvK9QTyLmpZuzdprGprUprUk7RkpfuzeprQprQusPCRlsRPDBu0ADFyLhvK9Qrf1UT9Pmpau0BprGprUprUkuKprGu0CprQprQusPCRpPPDBu0EDEpDnDpcmNSnDkmXSpckmWDCu0Hu0ITpPkkHu0FmVprHprHklfprGu0Gu0JprQusICRh2DPDBu0LDFpPpCmNuLwLSpCk5DDBu0OTpDisZu0MprGprUprUk8QprGu0Nu0PprQutVCRzUPDBu0RDEwLpcpPmNSwLkoFDBu0UTzUmpTu0SmVprUprHkmTprGu0Tu0VprQusPCRwLPDBu0XDEzUpcpPmNSzUkmMDBu0aTwLh_Yu0YmVprUprHk5SprGu0Zu0bprQusICRpcPDBu0dDFnDpPzUwLzDSpPknaDBu1ATpcmpUu0eprGprUprHk9RprGu0fu1BprQusPCR9VPRlmJzSRqBzSDDu1Du1Eu1FDFqVhTHUIT9Vmpbu1GprGprUprHk5TprGu1HprQprQusPCRhTPDBu1JDFKzN1Z9CqJS9Ck0WDBu1MThTmqAu1KprGprUprHkndklLu1Lu1NprQutVCR9CPDBu1PDDhTKsFShTkuBDBu1ST9CmqBu1QprGprUprHknbprGu1Ru1TprQusPCRKPDBu1VDGhG1ZvbpEkakMShGknIDBu1YTKkkKu1WprGprHprUk2dkldu1Xu1ZprQusICRlxGPDBu1bDEKhTzN1XSzNk5FDBu1eT1ZmqCu1cprGprUprUklaprGu1du1fprQusPCRl1KPDBu2BDCpEKSpEknZDBu2ETvbmqDu2CprGprUprUk7GprGu2Du2FprQusPCRlyNPDBu2HDCvbKSvbk1CDBu2KTpEmqEu2IprGprUprUk7CprGu2Ju2LprQusPCRlwEPDBu2NDFuczCvMhGhtaSuck4EDBu2QTzMmqFu2OprGprUprUksJprGu2Pu2RprQusPCRkMPRhvM0ARiyO0ADDu2Tu2Uu2VDFKkalaqXjPSjPkmOSuZkoWShKknNSjdkmQDEu2Yu2Zu2au2bDCikUikTTkMmqGu2WprGprHprUkmSk3au2Xu2cu2dutVCRjPPDBu2fDEkMKnSmESkMksVDBu3CTjPmpcu3AprGprUprUkleksBu3Bu3DprQusPCRkaPRhtb0ADCu3Fu3GDEKkMlLleSqJkqSDBu3JDBliUDEQkQhzQNTkakkIu3HprGprHprUkzXkwdu3Iu3Ku3Lu3MCRyBPDBu3ODEIiGKhNSpIkqOSiGkqDShuCkqCDDu3Ru3Su3TTyBmpdu3PprGprUprHkqAprGu3Qu3UprQusPCRtKPDBu3WDDD9VvMDBi1QTtKkkJu3XprGprUprUk5dkvKu3YprQu3ZutPCRhuCPDBu3bDDiGzNyBSyBkqBDBu3eThuCmpeu3cprGprUprUk-KprGu3du3fprQusPCR9IPDBu4BDDiKpOvNSiKkvFDBu4ET9Impfu4CprGprUprHkoaprGu4Du4FprQusPCRnDPDBu4HDFpCpPpcjZvESpPkpCSpCkpBDCu4Ku4LTnDmqHu4IprGprHprHk4dprGu4Ju4MprQusPCRlxDPDBu4ODEnDpDyRjZSpDknASnDkyKDCu4Ru4STpCmqKu4PprGprUprUktKprGu4Qu4TprQusPCRvEPDBu4VDDimenDjZTvEisau4WmVprUprHk3UprGu4XprQprQusPCRl1ePDBu4ZDEvEnDsPpcTimemqLu4amVprUprUksIprGu4bprQprQusPCRhNPDBu4dDDIHUSHkzUSUk2HDCu5Au5BThNmqMu4eprGprUprHk8ckxPu4fu5CprQusPCRHPDBu5EDEUhNLISUkmbShNkyWDCu5Hu5ITHmqNu5FprGprUprHkmJprGu5Gu5JprQutVCRUPDBu5LDEHhNL6VSHknPShNkyXS6VknQDDu5Ou5Pu5QTUmqOu5MprGprUprHkmFprGu5Nu5RprQusPCRiGPDBu5TDFjZ4ZmCkIiKSjZkzDSyBkzEDCu5Wu5XTiGkkLu5UprGprHprHk5VprGu5Vu5YprQusICRhKPDBu5aDEnDzDxOkMSkMkmPDBu5dThKmqPu5bprGprHprUk3GkpGu5cu5eprQutVCR4ZPDBu6ADDjZiGISjZksPDBu6DT4ZmqIu6BprGprUprUkuQprGu6Cu6EprQusPCRjZPDBu6GDF4ZiGnDqXOS4ZksNSiGksODCu6Ju6KTjZmqJu6HprGprHprUkrbprGu6Iu6LprQusPCRiWPDBu6NDDlIsTkISlIkrODBu6QDBljZTiWmqQu6OprGprUprHk0ZprGu6Pu6Ru6SusPCRlIPDBu6UDEiWFkNijPSiWkrPDBu6XTlImqUu6VprGprUprHk8IprGu6Wu6YprQutVCRltaPDBu6aDEyeDlLiWSDknESyekpRDCu6du6eTsTkkOu6bprGprUprUkzYprGu6cu6fprQusICRlpTPDBu7BDDlIkNicTijPmqVu7CigNprUprHk5aksZu7DprQprQusPCRFPDBu7FDFkNDhGiXlISDkpASkNksHSiXklcDDu7Iu7Ju7KTFmqWu7GprGprUprHk2cprGu7Hu7LprQusPCRwGPDBu7NDFFDlIiXhGSFkpKSDk0dDCu7Qu7RTkNisbu7OprGprHprUk8fkzSu7Pu7SprQutVCRhGPDBu7UDEKFxQyQSKknYDBu7XThGmqXu7VprGprUprUkmRprGu7Wu7YprQusPCRilRPDBu7aDEicxQkNpDSxQk4LSick4MDCu7du7eTyQmqYu7bprGprUprUk4Bm-Tu7cu7fprQusPCRilSPDBu8BDFyRimQyQiXhGSyRk0RSyQknBDCu8Eu8FTxQmqZu8CprGprUprUk3MprGu8Du8GprQusPCRDPDBu8IDEFkNsTtKSFknDSkNksGSsTknFDDu8Lu8Mu8NTDkkMu8JprGprUprHk8KprGu8Ku8OprQusICRlwJPDBu8QDEhJ9cxQhvYT9dmqRu8RprGprUprUk5KprGu8SprQprQusPCRlLPDBu8UDGqSsTleieOhGSqSk6ZSOknKSlekvTDDu8Xu8Yu8ZDEl4Bl4AinLl4CTlLh_Zu8VprGprUprUkrcprGu8Wu8au8busICRqSPDBu8dDFlLsTieKpOSlLk2aDBu9ADEl3Zl3ai1bl3bTqSkkNu8eprGprUprUkrdprGu8fu9Bu9CutPCRliTPDBu9EDEvMsczMzCThtamqSu9FprGprUprUk4IprGu9GprQprQusPCRl0fPDBu9IDCxQyRTimQmqTu9JilSprUprHk4RprGu9KprQprQusPCRkFPDBu9MDDjdqJLSjdktIDBu9PTkFiscu9N4TprUprHkzNprGu9Ou9QprQusPCR4TPDBu9SDFLjdkFkahTSkakqRDBu9VTqJmqau9TprGprUprUk9Pk3Hu9Uu9WprQusPCRjdPDBu9YDEkF4XqJkMSkMklRS4XklPSkFktHDDu9bu9cu9dTjdmqbu9Z4TprUprHkmGprGu9au9eprQusPCRljPPDBu-ADELUjdqJSUkrIDBu-DT6Vmqcu-BprGprUprHkwQprGu-Cu-EprQusPCRljNPDBu-GDEqJLjd_TDBljOTiiDmqdu-HprGprUprUkmeprGu-IprQu-JusPCR4XPDBu-LDDjd8ZhjTSjdklQDBu-OT4Xmqeu-M4TprUprHk5MprGu-Nu-PprQusPCRqVPDBu-RDEzN9V4VhkMTqVmncu-SprGprUprHkwLprGu-TprQprQusPCRlwaPDBu-VDEqVhTK1ZS1Zk3SDBu-YTzNmndu-WprGprUprUk7FkpOu-Xu-ZprQutVCRlpCPDBu-bDDwXpIqVT3Emneu-cprGprUprUk3FprGu-dprQprQusPCRpIPDBu-fDE_b3E1KyBSyBkqPS_bk6SDCu_Cu_DTpImnfu_AprGprHprUkwHkmfu_Bu_EprQutVCRlsYPDBu_GDErfyLqVkIThkMmoAu_HprGprUprUk1KprGu_IprQprQusPCRucPDBu_KDEzCvMzMihbSzCk3WSzMk3XDCu_Nu_OTucmoBu_LprGprUprHk3fprGu_Mu_PprQusPCRliQPDBu_RDEucscvMzMSucklGDBu_UTzCmoCu_SprGprUprUk6cprGu_Tu_VprQusPCR4VPDBu_XDFkIleiemCODDlkTlkUlkVT4VmoDu_YprGprUprHktSprGu_ZprQu_ausPCROPDBu_cDEhHlLmCjZShHknJSlekoeSlLk6bSieknMDEu_fvgAvgBvgCDCh2PlzDTOh_Wu_dprGprUprHk3EprGu_evgDvgEusICRmCPDBvgGDEkIleiGOSkIkxAShHkxMSlekxLDDvgJvgKvgLDDhIhoMltETmCh_XvgHprGprHprUkwBprGvgIvgMvgNusICRkIPDBvgPDFmC9Qrf4ViWSmCkxNSiekoCDCvgSvgTDEibhoJ9RikJTkImoEvgQprGprHprUk0DprGvgRvgUvgVusPCRlsSPDBvgXDEkIrf9PyLT9QmoFvgYprGprUprUk4CprGvgZprQprQusPCRlsTPDBvgbDEyLhkM9Q9PTrfmoGvgcprGprUprUk3RprGvgdprQprQusPCRlePDBvgfDFiekakI1YjCSiekoBShHkodSOkocSlLkvSSmCkofS1XkvRDGvhCvhDvhEvhFvhGvhHDDnRixNlpXTlekjXvhAprGprUprUkuJprGvhBvhIvhJusICRiePDBvhLDFleqSlLkI4VSlekvUSkIkxBSOkoADDvhOvhPvhQDCl2Ji1LTiekjYvhMprGprUprHk0EprGvhNvhRvhSusICRlwIPDBvhUDEhJ9c9dOThvYmoHvhVhvaprUprUk3KprGvhWprQprQusPCRh1fPDBvhYDEqXlahKkMSqXkzRSlakqfDCvhbvhcTxOmoIvhZprGprUprUkoMm-SvhavhdprQusPCRihePDBvhfDElaxOkMjZSlakqeSxOkrBDCviCviDTqXmoKviAprGprHprUkyCprGviBviEprQutVCRlaPDBviGDFqXkMmEsFxOSqXkoNSxOklWDCviJviKTlamoLviHprGprUprUktYprGviIviLprQutVCRsFPDBviNDF9CmEnSpKoISmEk1RSnSk1GSpKk0fSoIklSDEviQviRviSviTDClyLlyMTsFmoMviOprGprUprUk2GprGviPviUviVusPCRoIPDBviXDEhjRjCkMsFShjRklTSjCknHSsFklUDDviavibvicToImoNviYprGprUprUknUkpNviZvidprQusPCRlkWPDBvifDEoIKjChGSoIklbDBvjCThjRmoOvjAprGprUprUknTk3cvjBvjDprQusPCRjCPDBvjFDEoIleIHSoIknGDBvjIDChwGlyUTjCisUvjGprGprUprHk2SkzVvjHvjJvjKusPCRmEPDBvjMDFnSsFpKlakMSnSkoOSsFk1SSpKk1TDDvjPvjQvjRDCi0Mi0NTmEmoPvjNprGprUprUkpJprGvjOvjSvjTusPCRnSPDBvjVDEmEsFpKoISmEk1HSsFk1ISpKk1FDDvjYvjZvjaDCi0DlyaTnSisVvjWprGprUprHkwVk6XvjXvjbvjcusPCRpKPDBvjeDEmEnSsFkMSsFk2DSnSk2BSmEk2CDDvkBvkCvkDDClzalzbTpKmoJvjfprGprUprHk3eknOvkAvkEvkFusPCRhHPDBvkHDGuYyeuZnX2ZOSlekoXSOkoYSmCkoVDDvkKvkLvkMDChzXlgDThHmoQvkIprGprHprUkuLprGvkJvkNvkOutVCRliBPDBvkQDEhvGhHuG1UShvGklNDBvkTThtWmoXvkRprGprUprUk2OprGvkSvkUprQusPCRlqdPDBvkWDEhtWhHuGyfShtWkvGDBvkZThvGmoYvkXprGprUprUk2NprGvkYvkaprQusPCRigcPDBvkcDEhH4Lzb4KS4LkmcDBvkfDCivFk_fT2ZmoZvkdprGprUprUk3QprGvkevlAvlBusPCRlgAPDBvlDDEhHuY4LuGSuYk5JS4Lk5IDCvlGvlHTzbmoavlEprGprUprUk8LprGvlFvlIprQusPCRk_ePDBvlKDEhH2ZzbyfS2ZkmUSzbk4cDCvlNvlOT4LmobvlLprGprUprUk5UprGvlMvlPprQusPCRk_bPDBvlRDFhHyeuZzbKSzbk3YSyekrGSuZkrEDDvlUvlVvlWDBk_cTuYkjevlSprGprUprUk5cprGvlTvlXvlYusICRk_dPDBvlaDEuYuZsTnXSuZktBSsTkyJSuYktDDDvldvlevlfTyekjfvlbprGprUprUk2bprGvlcvmAprQusICRn7APDBvmCDFyeuYhtPkMkaSkMkmASyektCShtPktTSuYkrFDEvmFvmGvmHvmIDBigbTuZkkAvmDprGprUprUkzJprGvmEvmJvmKusICRk_aPDBvmMDEuZhHyf4KSuZktUDBvmPThtPmoRvmNprGprUprUk3LprGvmOvmQprQusPCRk_ZPDBvmSDDuGhH2ZSuGk3TSLk3NDCvmVvmWT4KmoSvmTprGprUprUk-CprGvmUvmXprQusPCRuGPDBvmZDE4KhHnX9ES4Kk3ODBvmcTuGmoTvmaprGprUprUk3VprGvmbvmdprQusPCR9EPDBvmfDDuGyf5HS5HkmEDBvnCT9EmoUvnAhHprUprHkmIprGvnBvnDprQusPCRlgBPDBvnFDEnX5QhH4LTyfkjcvnGprGprUprUk5XprGvnHprQprQusICRnXPDBvnJDEyfhHuG5QS5Qk3PShvfkoZDCvnMvnNTnXmoVvnKprGprUprUk2YprGvnLvnOprQusPCRl2GPDBvnQDDyfnX5HSnXkneS5HknfDCvnTvnUT5QkjdvnRhHprUprUklMprGvnSvnVprQusICR5HPDBvnXDEyf9E5QnXS9EkpES5QkpDDCvnavnbT5HmoWvnYhHprUprHkmDprGvnZvncprQusPCDkKusJusQusWuscutCutIutQutWutduuEuuLuuSuuZuuduvBuvIuvOuvUuvcuwCuwKuwSuwYuweuxEuxIuxMuxQuxXuxduyCuyIuyPuyUuyYuycuzAuzGuzMuzVuzbuzfu0Du0Ku0Qu0Wu0cu1Cu1Iu1Ou1Uu1au2Au2Gu2Mu2Su2eu3Eu3Nu3Vu3au4Au4Gu4Nu4Uu4Yu4cu5Du5Ku5Su5Zu5fu6Fu6Mu6Tu6Zu7Au7Eu7Mu7Tu7Zu8Au8Hu8Pu8Tu8cu9Du9Hu9Lu9Ru9Xu9fu-Fu-Ku-Qu-Uu-au-eu_Fu_Ju_Qu_Wu_bvgFvgOvgWvgavgevhKvhTvhXvheviFviMviWvievjEvjLvjUvjdvkGvkPvkVvkbvlCvlJvlQvlZvmBvmLvmRvmYvmevnEvnIvnPvnWvndUo4LmVzaIrYKZljWLqV4VhVhHDDhifhnENVmlHjGljMk4ZvoACVmlIhahakyevoACVmlJoQlmIkxevoACVmlKiNlvZklZvoACVmlLiKiKklOvoACVmlMhMlmUkySvoACVmlNoFlySkncvoACDHvoBvoCvoDvoEvoFvoGvoHQprQvnevnfvoIDBkQTmNisSusDprGprHprUk4VkvHusEusHprQvoKBDCQNThvfprGusLprGprUprUknXk-BusMusOprQvoMET5DprGusSprGprUprHkuHprGusTusVprQvoMET1KprGusYprGprUprHkxOkvbusZusbprQvoMEThtZprGutAprGprUprUk-Ak9cutBprQprQvoMEThjTprGutE4TprUprUkmNkmLutFutHprQvoMETmVh_VutKprGprHprHk9fk9DutLutNutOvoKBTzDprGutSprGprUprUk8JprGutTprQutUvoMETsPisTutZprGprHprUk2ZkxTutautcprQvoKBTLiscutfprGprUprHk9ekycuuAuuDprQvoKBTsCkjSuuHprGprUprHk4QksauuIuuKprQvoKBTofprGuuOprGprUprUkoEknWuuPuuRprQvoMET8ZprGuuVprGprUprUkpFkrLuuWuuYprQvoMET_TprGuub4TprUprHkqNprGuucprQprQvoMEThvKprGuufprGprUprUk6HprGuvAprQprQvoMETiKprGuvDprGprUprHklJprGuvEuvHprQvoMETvNprGuvKprGprHprUkxRkqTuvLuvNprQvoMETufprGuvQprGprUprHk3DkvIuvRuvTprQvoMETuLprGuvWprGprUprUkoQprGuvXuvbprQvoMETyRprGuveprGprUprUk6CprGuvfuwBprQvoMET1XprGuwEprGprUprUkpdprGuwFuwJprQvoMET1YprGuwMprGprUprUk4DprGuwNuwRprQvoMEThkYprGuwUprGprUprUk3JprGuwVuwXprQvoMETvMprGuwaprGprUprUk3bprGuwbuwdprQvoMETscprGuxAihaprUprUkxWprGuxBuxDprQvoMETzaprGuxGhvaprUprHknVprGuxHprQprQvoMET9cprGuxKprGprUprUkpbprGuxLprQprQvoMETihbprGuxOprGprUprUklHprGuxPprQprQvoMETIprGuxSprGprHprHk5ZkmZuxTuxWprQvoMEThJprGuxZprGprUprHkpcprGuxauxcprQvoMEThwAprGuxfprGprUprUk4HprGuyAprQuyBvoMET_bprGuyEprGprUprUkuUprGuyFuyHprQvoMETiXprGuyKprGprUprHknCprGuyLuyOprQvoMETyOprGuyRprGprHprUk6JkpeuySprQuyTvoMEThRisWuyWprGprUprHk8XkoSuyXprQprQvoKBTpOprGuyaprGprUprUk6VkvZuybprQprQvoMETrYprGuyeprGprUprHkybprGuyfprQprQvoMEToaprGuzCmVprUprHkuCprGuzDuzFprQvoMET1UprGuzIprGprHprUksfprGuzJuzLprQvoMETicprGuzOprGprUprUkoPkyNuzPuzTuzUvoMETwXprGuzXprGprUprUksekueuzYuzaprQvoMETyLprGuzdprGprUprUk7RkpfuzeprQprQvoMET9PprGu0BprGprUprUkuKprGu0CprQprQvoMETpPisXu0FmVprHprHklfprGu0Gu0JprQvoKBTpDprGu0MprGprUprUk8QprGu0Nu0PprQvoMETzUprGu0SmVprUprHkmTprGu0Tu0VprQvoMETwLkkFu0YmVprUprHk5SprGu0Zu0bprQvoKBTpcprGu0eprGprUprHk9RprGu0fu1BprQvoMET9VprGu1GprGprUprHk5TprGu1HprQprQvoMEThTprGu1KprGprUprHkndklLu1Lu1NprQvoMET9CprGu1QprGprUprHknbprGu1Ru1TprQvoMETKisYu1WprGprHprUk2dkldu1Xu1ZprQvoKBT1ZprGu1cprGprUprUklaprGu1du1fprQvoMETvbprGu2CprGprUprUk7GprGu2Du2FprQvoMETpEprGu2IprGprUprUk7CprGu2Ju2LprQvoMETzMprGu2OprGprUprUksJprGu2Pu2RprQvoMETkMprGu2WprGprHprUkmSk3au2Xu2cu2dvoMETjPprGu3AprGprUprUkleksBu3Bu3DprQvoMETkaisZu3HprGprHprUkzXkwdu3Iu3Ku3LvoKBTyBprGu3PprGprUprHkqAprGu3Qu3UprQvoMETtKh_Yu3XprGprUprUk5dkvKu3YprQu3ZvoKBThuCprGu3cprGprUprUk-KprGu3du3fprQvoMET9IprGu4CprGprUprHkoaprGu4Du4FprQvoMETnDprGu4IprGprHprHk4dprGu4Ju4MprQvoMETpCprGu4PprGprUprUktKprGu4Qu4TprQvoMETvEprGu4WmVprUprHk3UprGu4XprQprQvoMETimeprGu4amVprUprUksIprGu4bprQprQvoMEThNprGu4eprGprUprHk8ckxPu4fu5CprQvoMETHprGu5FprGprUprHkmJprGu5Gu5JprQvoMETUprGu5MprGprUprHkmFprGu5Nu5RprQvoMETiGisau5UprGprHprHk5VprGu5Vu5YprQvoKBThKprGu5bprGprHprUk3GkpGu5cu5eprQvoMET4ZprGu6BprGprUprUkuQprGu6Cu6EprQvoMETjZprGu6HprGprHprUkrbprGu6Iu6LprQvoMETiWprGu6OprGprUprHk0ZprGu6Pu6Ru6SvoMETlIprGu6VprGprUprHk8IprGu6Wu6YprQvoMETsTisbu6bprGprUprUkzYprGu6cu6fprQvoKBTijPprGu7CigNprUprHk5aksZu7DprQprQvoMETFprGu7GprGprUprHk2cprGu7Hu7LprQvoMETkNprGu7OprGprHprUk8fkzSu7Pu7SprQvoMEThGprGu7VprGprUprUkmRprGu7Wu7YprQvoMETyQprGu7bprGprUprUk4Bm-Du7cu7fprQvoMETxQprGu8CprGprUprUk3MprGu8Du8GprQvoMETDh_Zu8JprGprUprHk8KprGu8Ku8OprQvoKBT9dprGu8RprGprUprUk5KprGu8SprQprQvoMETlLkjUu8VprGprUprUkrcprGu8Wu8au8bvoKBTqSkjWu8eprGprUprUkrdprGu8fu9Bu9CvoKBThtaprGu9FprGprUprUk4IprGu9GprQprQvoMETimQprGu9JilSprUprHk4RprGu9KprQprQvoMETkFprGu9N4TprUprHkzNprGu9Ou9QprQvoMETqJprGu9TprGprUprUk9Pk3Hu9Uu9WprQvoMETjdprGu9Z4TprUprHkmGprGu9au9eprQvoMET6VprGu-BprGprUprHkwQprGu-Cu-EprQvoMETiiDprGu-HprGprUprUkmeprGu-IprQu-JvoMET4XprGu-M4TprUprHk5MprGu-Nu-PprQvoMETqVprGu-SprGprUprHkwLprGu-TprQprQvoMETzNprGu-WprGprUprUk7FkpOu-Xu-ZprQvoMET3EprGu-cprGprUprUk3FprGu-dprQprQvoMETpIprGu_AprGprHprUkwHkmfu_Bu_EprQvoMEThkMprGu_HprGprUprUk1KprGu_IprQprQvoMETucprGu_LprGprUprHk3fprGu_Mu_PprQvoMETzCprGu_SprGprUprUk6cprGu_Tu_VprQvoMET4VprGu_YprGprUprHktSprGu_ZprQu_avoMETOh_Wu_dprGprUprHk3EprGu_evgDvgEvoKBTmCh_XvgHprGprHprUkwBprGvgIvgMvgNvoKBTkIprGvgQprGprHprUk0DprGvgRvgUvgVvoMET9QprGvgYprGprUprUk4CprGvgZprQprQvoMETrfprGvgcprGprUprUk3RprGvgdprQprQvoMETlekjTvhAprGprUprUkuJprGvhBvhIvhJvoKBTiekjVvhMprGprUprHk0EprGvhNvhRvhSvoKBThvYprGvhVhvaprUprUk3KprGvhWprQprQvoMETxOprGvhZprGprUprUkoMm-FvhavhdprQvoMETqXprGviAprGprHprUkyCprGviBviEprQvoMETlaprGviHprGprUprUktYprGviIviLprQvoMETsFprGviOprGprUprUk2GprGviPviUviVvoMEToIprGviYprGprUprUknUkpNviZvidprQvoMEThjRprGvjAprGprUprUknTk3cvjBvjDprQvoMETjCprGvjGprGprUprHk2SkzVvjHvjJvjKvoMETmEprGvjNprGprUprUkpJprGvjOvjSvjTvoMETnSprGvjWprGprUprHkwVk6XvjXvjbvjcvoMETpKprGvjfprGprUprHk3eknOvkAvkEvkFvoMEThHprGvkIprGprHprUkuLprGvkJvkNvkOvoMEThtWprGvkRprGprUprUk2OprGvkSvkUprQvoMEThvGprGvkXprGprUprUk2NprGvkYvkaprQvoMET2ZprGvkdprGprUprUk3QprGvkevlAvlBvoMETzbprGvlEprGprUprUk8LprGvlFvlIprQvoMET4LprGvlLprGprUprUk5UprGvlMvlPprQvoMETuYkjZvlSprGprUprUk5cprGvlTvlXvlYvoKBTyekjavlbprGprUprUk2bprGvlcvmAprQvoKBRigbPDBvsNTuZkjbvsOprGprUprUkzJprGvmEvmJvmKvoKBThtPprGvmNprGprUprUk3LprGvmOvmQprQvoMET4KprGvmTprGprUprUk-CprGvmUvmXprQvoMETuGprGvmaprGprUprUk3VprGvmbvmdprQvoMET9EprGvnAhHprUprHkmIprGvnBvnDprQvoMETyfisUvnGprGprUprUk5XprGvnHprQprQvoKBTnXprGvnKprGprUprUk2YprGvnLvnOprQvoMET5QisVvnRhHprUprUklMprGvnSvnVprQvoKBT5HprGvnYhHprUprHkmDprGvnZvncprQvoMEDkKvoLvoNvoOvoPvoQvoRvoSvoTvoUvoVvoWvoXvoYvoZvoavobvocvodvoevofvpAvpBvpCvpDvpEvpFvpGvpHvpIvpJvpKvpLvpMvpNvpOvpPvpQvpRvpSvpTvpUvpVvpWvpXvpYvpZvpavpbvpcvpdvpevpfvqAvqBvqCvqDvqEvqFvqGvqHvqIvqJvqKvqLvqMvqNvqOvqPvqQvqRvqSvqTvqUvqVvqWvqXvqYvqZvqavqbvqcvqdvqevqfvrAvrBvrCvrDvrEvrFvrGvrHvrIvrJvrKvrLvrMvrNvrOvrPvrQvrRvrSvrTvrUvrVvrWvrXvrYvrZvravrbvrcvrdvrevrfvsAvsBvsCvsDvsEvsFvsGvsHvsIvsJvsKvsLvsMvsPvsQvsRvsSvsTvsUvsVvsWvsXWo4Kn4PrYKZljWL4VhHDChnDNVprGjGljMk4ZvsaEVprGhahakyevsaEVprGoQlmIkxevsaEVprGiNlvZklZvsaEVprGiKiKklOvsaEVprGhMlmUkySvsaEVprGoFlySkncvsaEDHvsbvscvsdvsevsfvtAvtBQprQvsYvsZvtCDCAMM_FprGnqHprUnwVprQprQprQp-Iq9IvtEBDDicIpEM2TprGiuDprUntTprQprQprQvtGq9IvtEBDFl-LorNiiLl6Ul6TDHlZl6Dl6CmkOmDyKvTDCvtIvtJDCl8RmhTDFmDyKh1IvTyNDFlZfF0HjIDDvtLvtMvtNDCoZkRDCiMiEDEhWmDyKhADEp9DvtPvtQvtRDDvtKvtOvtSOFoiNprGOFpmWprGDCvtUvtVDDicpEmVMkkPprGprGprHnsYvtTprQvtWvtXq9IvtECDFioTipeiqCl7YirVDIlQi1JhkSfch0c1ClrDDCvtZvtaDEl8dmhEl_LmhDDFcflQqZ8dDD2DlZhADDvtcvtdvteDDjzAjzUmhBDEi8bmFufrVDCvuAvuBDDvtbvtfvuCNYo0JnxLvuDvtEBDCsZhxfDHjXhzWqMmbkLhgPihQDDqhLvuFvuGDDsZ-ShrBDFopQooVqZsDqRDHjXqMpmaiwGtUhvRhIDEvuIqhFvuJvuKDDhrBmiFmiEDGfThBpWjXhSDCvuMvuNDDvuHvuLvuONbo_dnkKvuPvtEBDBsZDIhwP0FhvChufh3NhnXh6dyHDCvuRvuSDFhqfhmFhrAh-djzJDJ0P0F4SmFijJkb8fjEhNDCvuUvuVDCvuTvuWNhLi0Wn3CvuXvtEBDDvuEvuQvuYDDIhKicMisdprGprGprHnkNprQvuZprQvuaqjavtECDE7dkOkW3cDFsZ-Sl8Zxc3TDGjIidlKkR-cnFDDvucvudvueDCsZ-SDCrVjXDEhWjDtZsSDEvvAp_TvvBvvCDCvufvvDNYiven3fvvEvtEBDDsZ-S2DDFjAldjVuOmKDFjBqfiYwRhnKDErVmFiEIDEvvGvvHvvIvvJDDjBiYpGDDrVhImFDEvvAqgNvvLvvMDCvvKvvNNbizNnlPvvOvtEBDEsZ3T7d2HDHh7YhqYltApUinJiwOn8HDFhVibqWpH1MDDvvQvvRvvSDDsZxcmhMDDhVibteDCnFhodDEiVZkGiTDEvvUvvVvvWvvXDEmkTl9MmkSisIDCibhVDCiJqWDDIiyBjQDEvvZvvavvbvvcDDvvTvvYvvdNhLogcnuDvvevtEBDEsZ3T-SxcDGhoJikJkIhI7dkODFhSiPjOlKnGDDvwAvwBvwCDE3TjzKmhCmgfDFhIjeTOiDDCvwEvwFDCvwDvwGNiHppVm4fvwHvtEBDEvO0MqQ0PDEnNjcmDh7BDGiElVnciZIVDEqjOvwJvwKvwLDBDDExcl6e-SsZDHnclViZiElOlCooLDDvwNvwOvwPDDlEqQvODFiFvRoenNjcDEoCImWKDEvwNvwRvwSvwTDDvwMvwQvwUNjMizMnzJvwVvtEBDFvvFvvPvvfvwIvwWODo6UjMDBvwYDFImCkIjZDMiseprGprGprHmtSprQvwXvwZvwaqjavtECDEsZ2Ii6XVDEalGhBTDDjT5biMDEvwcr7HvwdvweDBvwfDFifrP7b4Q3GDC2DhmFDDr7HvxBvxCDBvxDNYokOntYvxEvtEBDD2IsZ2DDEifrP7b4QDDhAHnJDEr7HvxGvxHvxIDBvxJNbokNntXvxKvtEBDD2DsZ2IDElfiDapkQDEmDuSvTyKDEqvfvxMvxNvxODDqT-Pl7ADDalGjCDDvxQvxRvxMDCvxPvxSNhLpjanvYvxTvtEBDDvxFvxLvxUDDIicscMisfprGprGprHnlBvxAvxVprQvxWq9IvtECDFpYvchxGioSl7VDGjXhIhHhvRhgchCDCvxYvxZDDwdirA-bDGpYvchRkXsCkTDCvxbvxcDCpYvcDEhKqZhgP_YDEjXhIqMhHDDvxevxfvyADDvxavxdvyBOFo8BprGDBvyDDFyOIofhRhKMh_aprGprGprHn4BvyCprQvyEvyFp6AvtECDFmjAmjel7QohLmjdDGhK5CjTjFiD7ADCvyHvyIDHhOl1Dh2ShnaolHl6KrZDClAlRDGVX2GhlVhKDDDvyKvyLvyMDEhOrZl1Dh2SDCyTilZDFiRmGl3RhDjCDDvyOvyPvyQDDvyJvyNvyROFo6GprGODpiHprGDCvyTvyUDEqSiXDhKMkkQprGprGprHnzQvySprQvyVvyWqzRvtECDDFDkNM0ZprGksFprUn1DprQprQprQvyYqjavtEBDIhhTl8AoOi1Chnfhvemb7VDDqqMq0OvyaDFigUnawLhlHzUDDqqMq0OvycDCvybvydNYizGnpEvyevtEBDFh-Zj_Kj_OirZmjWDIkbjIiUiyZkRtOpQnKDCvzAvzBDEh-ZirZj_OmhKDEhnfhve7VmbDCvzDvzEDCvzCvzFNb7DmtLvzGvtEBDDDxa5RDFh7BirXmbhnfhveDDrpOvzIvzJDDiXmWDDE7VmbhnfhveDFojclEjJoxSiFDDvzLvzMvzNDCvzKvzONhLiwFn2MvzPvtEBDFpAxa5RoXmkcDGtJsIIiFmFhwSDDvzRvzMvzSDEFpAxaoXDDhEsScDDmAoEl7WDEvzUvzVvzWvuRDCvzTvzXNiHtZn2LvzYvtEBDF-firWl7el8I6YDImb7VhnfjJmDyKiElVDCvzavzbDDFDiXDEjJiazfn8fDHhrLinel6dlrNyKh1IvTDDvzdvzevzfDCvzcv0ANjMowEn0Uv0BvtEBDFvyfvzHvzQvzZv0COFpqeYOFo6ShLODo9ThLOFpqZiHOFo3VjMDFv0Ev0Fv0Gv0Hv0IDFFDiXyQkNMhzBprGkYprHmtBprQv0Dv0Jv0Kq9IvtECDFhnfi1Ehve7VmbDB7DDDiXpAxaDErrDv0Mv0Nv0ODBv0PDEpQivBivAqYDD2Dh-ZirZDHhAHeuKoJzQhODDv0Rv0Sv0TDEhgDiqJiqKipGDEwFi0Sh0AKDGue1a9fivJi0fqaDDv0Vv0Wv0XDCv0Uv0YNYpgXn2Xv0ZvtEBDBiXDBmWDDjydj8Ll-TDD7NlQhgLDEv0bv0cv0dv0eDCmWiXDEjzAjzUl7XmgdDFi8bmFufrVmWDDv1Av1Bv1CDEjydj8LmjBmgcDGlQhwDiueigXiUfDF-Zh-Zj_KVXDDv1Ev1Fv1GDDv0fv1Dv1HNbo6Tn2Zv1IvtEBDG0FhvChwPhufo9fh6dDCvuRv1KDFhqfhmFhrAjzJh-dDI0P8fkbijJ0F4SmFlkYDCv1Mv1NDCv1Lv1ONhLosUm7Bv1PvtEBDDv0av1Jv1QOFooaprGDBv1SDEyQiciXIMhzCprGk0OprHnhGv0Qv1Rv1Tv1Uq9IvtECDBhhFDEhAHiwZinHDHiU7N5BnPmGivXl0CDDv1Wv1Xv1YDBv1ZDC2GhhYDGmTplMhxVhoC_BhhFDCv1bv1cDCl8HmhHDEhoChxV_BhhFDCv1ev1fDEhxVhoCmT_BDCv2Bv1WDDv1dv2Av2CNYoiamtPv2DvtEBDGhGmZi5NhjIonVhtNDCv2Fv1WDDmhIl8JmZDDoMh0P-fDF7NiUlP9Z5BDDv2Hv2Iv2JDCv2Gv2KNbo6cm3Rv2LvtEBDDuKiCocDEwOrNloSoJDEoMh0PlsO-fDDiaiX7NDEv2Nv2Ov2Pv2QDDuKiCwODEpAhGiXh0aDDv2Sv2Tv1WDCv2Rv2UNhLoxNnhBv2VvtEBDDienRjeDFiXjFnZpAkEDDv2Xv2Yv1WDBv2ZNiHn-Zm0Fv2avtEBDC1RivVDFpAkbKiXhFDDhhF_BhxVDDv2cv2dv2eDBv2fNjMvUm6bv3AvtEBDD1crTnSDFjFiXkdnUiRDChhF_BDDv3Cv3Dv3EDBv3FNnHuNm6Zv3GvtEBDGv2Ev2Mv2Wv2bv3Bv3HOFoiYprGDBv3JDFFhGHkapEMitAprGnjPprHnnVv1av3Iv3Kv3Lq-CvtECDChDoGDCaODGh1a8QjRuJjQhgBDErrDv3Nv3Ov3PDE9WhY0ThvQDEFhnSmGmWDExUiZlVlCDD9OjUpZDEv3Rv3Sv3Tv3UDCv3Qv3VDEa-dkBtdDCjT5bDGzLtajChWhmQoJDErrIv3Xv3Yv3ZDD8Q4Y7RDDOjCoUDErrDv3bv3Xv3cDDhClGhgBDCatGDErrDv3errEv3fDClO4YDEoJtazLjCDErrDv4BrrFv4CDEv3av3dv4Av4DNYxAntfv4EvtEBDDFiXmWDDOhZo8XDIpZhdjarejUkdhnTkSDHiRoGhbahrbsShDDEv4Gv4Hv4Iv4JDEh0SiRoGhDDCOaDGiubjRo9Ehkcn5Rh1aDErrDv4Lv4Mv4NDCv4Kv4ONbo-InmKv4PvtEBDFmiDh4Rl8MisGn-KDGiU0PDhDnPlKDDv4Rv4Gv4SDCFmWDIfijEh0dpX5FmTpkWhlCDDv4Urtdv4VDBhiRDFOahDtGlKDDrrDv4Xv4YDDv4Tv4Wv4ZNhLi1fnqdv4avtEBDEFiXmWmGDFjBk-RoJiiItaDJhmEwY3PpVjYjKmKxIwWDDv4cv4dv4eDBv4fNiHigdnlQv5AvtEBDD9Nizao8ZDCv4Uv5CDFh5UhxOkgXmkHl_IDIid3CrenPzdhwMhlCoDDCv5Ev5FDGxLikRiyPovOovMh1BDIhwMhlCiwAiuZ3Cid-Jn4FDDrrDv5Hv5IDDv5Dv5Gv5JNjMizanlCv5KvtEBDEh6CjjBjjKl8aDHflQjXhIlKoJhbDCv5Mv5NDFhf1S6fpaioXDGlQlThIhbiRjXDDoJFmGDEv5Pp6Ev5Qv5RDCv5Ov5SNnHo3NnuOv5TvtEBDGwElgHnfkUtH0NDGxJ5E6X1GhodogeDDrqVv5Vv5WDCwElgHDFiWqEoMFojXDGuHjaiexJlyAhodDDv5Yv5Zv5aDCv5Xv5bNtBizSnmHv5cvtEBDF9Wl1chvQijUmkWDFFmGhnSmWtcDK5F7PlC6W-LkUh2bnG0fhgADDv5ev5fv6ADBv6BN4eohfmtEv6CvtEBDIv4Fv4Qv4bv5Bv5Lv5Uv5dv6DOFo6BprGDBv6FDEFOkNDMhzDprGkqYprHnlav3Wv6Ev6Gv6HqjavtECDBl5MDE9Ol-OjUpZDDv6Jv3Tv6KDGsHtHrHzTl6SpGDFhofnfhjSoiSfDDv6Jv6Mv6NDIhqchxdl9HsdhuSopRn5Vl9IDFDnfpGtHqADCv6Pv6QDFqWsbigVlmKolFDI9Nl9TosHkBpkLohIl_NmgCDDvwNv6Sv6TDEv6Lv6Ov6Rv6UOFo6DprGODn5HprGDCv6Wv6XDEDsTkNtKMh_bprGitZprHnpTv6VprQv6Yv6Zq-CvtECM_GprGkwaprUn2IprQprQprQqjcqkAvtEBDGiAvS_dhuJhwHjWDEwK5P0So0HDELmDnChlGDEqkCv6cv6dv6eDBv6fNY9UnoOv7AvtEBDHkRakBzLjIhjDtGDDqkCqqMv7CDBv7DNbpPnySv7EvtEBDDkDjSmhQDG-ch-CkRjIamXDDqkCv7Gv7HDBv7INhLlYnyVv7JvtEBDBvfDGnOhjchgHhze2YogVDIhdjUjakdinGkZlcmIDDv7Lv7Mv7NDDOThBDCkCmJDB2DDEqkCv7Pv7Qv7RDCv7Ov7SNiHo_UnyUv7TvtEBDFjAlduO6ejVDDiYqf9DDDqkCv7Vv7WDCj4TldDBjBDEjDsSmJwRDEqkCv7Yv7Zv7aDCv7Xv7bNjMxTnyQv7cvtEBDFv7Bv7Fv7Kv7Uv7dDEmNpDpCufM6CprGkwWprHnzDprQv7eprQv7fqwGvtEBDELkHnJhQDHcvHfmBvJoWmLDEqkCv8Bp9Kv8CDEvHmBvJcDDmDnChlGDEv8Bp9Kv8Ev8FDCv8Dv8GDELmNKpEM6DprGigBprHnyev8HprQprQv8IqqHvtEBDDmHhiFhiIDGwLzUrAi1Gj1Ul7MDCv8Kv8LDFhmRhkRigUjLhlHDIeuKiYkV7JoJiJpgPDG5MnJhAkHLlrZDEqqMv8Nv8Ov8PDCv8Mv8QNYiwfn3cv8RvtEBDDnaizEh3LDFrDnNKmDhfDGhWiEVXiJhrbDEqkZv8Tv8Uv8VDBv8WNbo7AnyEv8XvtEBDEhgGhjHqKh1PDDqkZq0Ov8ZDEjIkR-cimMDCjSkDDEmkahgGhjHODEqkZv8bv8cv8dDCv8av8eNhLixBm6Cv8fvtEBDHiAmkBpViiI5I7IxfDKvHrOjYjKmK6aiwXi2JhlJolDDDqkZv9Bv9CDBv9DNiHixXnuMv9EvtEBDDmHmjRhiPDEOThBoGDHkChdjUjakdhvTmJDDv9Gv9Hv9IDEhpAh2PilY7MDCqqMv9KDCv9Jv9LNjMpkHntdv9MvtEBDFv8Sv8Yv9Av9Fv9NOFh2DprGDBv9PDEpDmNpCjZDBhaMwBprGk0TprHmtHprQv9Ov9Qv9Rv9SvtEBDCyRpCDChaiNMitBprGhieprUm6DprQprQprQv9Uv9VvtEBDFjeiQkGkWilTDCqzav9XDGpTuJmbkJIsMDGi0YjIkRidn8QhtUDDqzav9Zv9aDEnKzd6TqKDCqzav9cDDv9Yv9bv9dOFo8EprGDBv9fDDpCpDmNMitCprGk0PprHn2bv9eprQv-Av-BtvZvtEBDBjFDDVXWDEiTjAqOjLDDv-Dv-Ev-FDDzVmhPmhLDGiTIjAhCjUhdDCv-Hv-IDCv-Gv-JNYovTnxGv-KvtEBDFhDhoZi0BlsWikKDGrHmgTwUifikF3GDDv-Mv7Rv-NDBv-ONbrHnqev-PvtEBDCv-Lv-QDDyRicpCMh_cprGk0MprHnyAprQv-RprQv-Sq6RvtEBDCmNufMkkRprGk1MprUn3IprQprQprQv-UqwGvtEBDGiqRiqQiyUhhZhyGh2EDEprFjIF0PDCv-Wv-XDDjb8WhoTDFjIFkbidiADFlZuJ5KvVmKDEqtQv-Zv-av-bDEixMn7Ti1U8YDGhThFhBnRjChHDHlZqbuJjbiDiyBjKDDv-dv-ev-fDDv-Yv-cv_AOFokHprGDBv_CDDmNufmVMitDprGk1LprHnlNv_BprQv_Dv_EqwGvtEBDBinWDFuXh1YhgBxLhkKDCv_Gv_HDBv_IDEFoOIiXDFjDiqDkRiEhCDDv_Gv_Kv_LDBv_MNYo6WniCv_NvtEBDEiDjWhvX1MDEnMhWiFiJDDv_Gv_Pv_QDBv_RNbo-dnhKv_SvtEBDDnArXxHDFmDKjYjKhlJDDv_Gv_Uv_VDBv_WNhLpidnrNv_XvtEBDDv_Ov_Tv_YDDmNicjZMh_dprGkwZprHnnWv_Jv_ZprQv_av9SvtECDHhmLmjDirBhmOyMpV-WDFVhTIjWiADCv_cv_dDCiAjWDFuasQtApVihMDEoPlFpTmbDEVhWhTjaDEv_fwgAwgBwgCDCv_ewgDDDufjZlIMitEprGhtCprHnoPwgEprQprQwgFq8OvtEBDDOmNicMkkSprG_QprUmzAprQprQprQwgHtvZvtEBDDiOhiMmhNDIhdjUkAkdmkGnUkStUDCwgJwgKDEtYvaDiDDHlVsHlCkBaiZiEDDtwEwgMwgNDDkCmJjZDFhBTOixVjfDDtwEwgPwgQDDwgLwgOwgROFo6EprGODh1SprGDCwgTwgUDEOmNjZpDMitFprGkYprHnyDwgSprQwgVwgWtvZvtEBDFkFsW0WlvHmLDCv7LwgYDBwgZNYlsJn2KwgavtEBDCnblxbDCv7LwgcDBwgdNbn_Ym6dwgevtEBDHhpMnIsEixC-TmhShwdDCv7LwhADBwhBNhLn7NnzdwhCvtEBDChHleDFZqNqPubhgbDDv7LwhEwhFDBwhGNiHn7Cn0SwhHvtEBDEsZ3TjzK-SDH7diGkIiramCkO8fDDv7LwhJwhKDBwhLNjMo6Vm7HwhMvtEBDCHhADHkahXletbhlRhyTjPDDv7LwhOwhPDBwhQNnHo6Zm7GwhRvtEBDCyEteDCv7LwhTDBwhUNtBogbn2awhVvtEBDDhgOlvSteDCv7LwhXDBwhYN4eo5Gn2TwhZvtEBDEwQovU5b0BDGhVoDkLtJibqBDDv7LwhbwhcDBwhdNhubiiOn0VwhevtEBDFrPifiVhzViMDC2DrEDEv7LqvfwiAwiBDBwiCN9Ln_Rn1dwiDvtEBDHizc3NsBipVhmChleiqWDCv7LwiFDBwiGNixWixJnpVwiHvtEBDGmDnC1Shf6fyKDGwchDoGiRsbwUDDv7LwiJwiKDBwiLNixYo0Yn1QwiMvtEBDMwgbwgfwhDwhIwhNwhSwhWwhawhfwiEwiIwiNDHOkFjdhHqXxOpEMitGprGk1OprHn1VprQwiOprQwiPp6avtEBDCiOhiMDFhNtYkLhVqPDHDFhCwblbidlKDDwiRwiSwiTDBwiUDFiOhNkLtYqPDHibhVmYkLl8CrGtZDDwiWqxcwiXDBwiYNYplan1SwiZvtEBDEiOkLtYqPDEiJhDmUoGDGibkLmYhVjILDEwibwhOwicwidDBwieNbo6an1TwifvtEBDGhVwDhgWibmYkLDFmDnC1SyKvTDFwcoGhDiRsbDEwibwjBwjCwjDDBwjENhLn6Bn1WwjFvtEBDFjAlduOhjbmKDHhEajJhnJmYqfiYDDwiWwjHwjIDBwjJNiHxTn3BwjKvtEBDEwiawjAwjGwjLODoiBprGDBwjNDEOiKjZpEMitHprGk1QprHnwewiVwjMwjOwjPqqKvtEBDDoawXpIDBoQM6EprGnrWprUnoWprQprQprQwjRwjSvtEBDFjAlduOmKhuQDFiYqfjFcjBDDwjUwjVv7RDBwjWNYpgMm4BwjXvtEBDDj4TlduODFl_MsSciYqfDEhrLtfh7DhweDDwjZwjawjbDBwjcNboyOm4DwjdvtEBDCwjYwjeDEicjZLpEM8HprGkzdprHmuCprQwjfprQwkAv9SvtEBDFmkCireirdircikaDHlZhE8WjYjKmKsADCwkCwkDDBwkEDF8WlRob2fwHDHjJhEcjIilLvWhgMDHlZvV5KuJtJoCsIDDwkGwkHwkIDBwkJNYiyMn0bwkKvtEBDGqdyF_a9JhkLhgIDF8Wob9BhElRDIiYjF2YnOuMigQh0CjDDDwkMwkNwkODBwkPNbivSm1XwkQvtEBDDqdyF9JDGhWvEie7LiwYhvNDHThZhFhBvZqRnBDDwkSwkTwkUDBwkVNhLoicntewkWvtEBDEnArOogJhjfDFwKhyDze5P4QDEhTiToCsIDEqnLwkYwkZwkaDBwkbNiHiydnoNwkcvtEBDEqd8WizX2fDGDsNioEh8GtdkfDIlViZiEoMsHkBoZh2UDDwkewkfwlADEsNioEhmPh8GDFlViZsHwJlCDFjYjKmKqdyFDDwlCwlDwlEDCwlBwlFNjMqQmzbwlGvtEBDFwkLwkRwkXwkdwlHOFoqCprGODpnKjMDCwlJwlKDEpI_bjZDM6FprGkubprHn3OwkFwlIwlLwlMwjSvtEBDEjVrSlnB8SDDrTiE1cDFkdnUjFtUhgODEDkfFiFDEwlOwlPwlQwlRDFltCikLyV3Ko2YDFHhAjNmTjHDGkUqIsMijcqA3PDDwlTwlUwlVDCwlSwlWDJ8S0LlnBi2OhpBhpNh3Opoel7PDGKkCiYijchEiaDCwlYwlZDBwlaNY0LmtawlbvtEBDGiqamhArShpK4fqEDHiYiE7AiasYhElRDCwldwleDEmifmidmiel7RDH7AiEsYajCiYl8eDCwmAwmBDCwlfwmCNboxGniTwmDvtEBDH0Rl9Rl-D0IhvBoxB4ODEoamFUiYDEjBiErVtHDDwmFwmGwmHDBwmINhLplGm6RwmJvtEBDDwlcwmEwmKOFppcprGODoxMprGDCwmMwmNDDoaIkaM4DprGigIprHnpFwlXwmLwmOwmPq9IvtEBDBwXMitIprGn3YprUnvAprQprQprQwmRq9IvtEBDH7UhoBixciwQhnbikfhuIDGqChIjejXiailUDEhpBsMiCxFDDwmTwmUwmVDEhmSmkbindhxPDEiaqCilUFDEhIjeDiXDDwmXwmYwmZDCwmWwmaDKixF1DopMixHijCn_MooRooXovHooZDCoPinMDG-DinR9JhkPjJiDDDwmcwmdwmeDBwmfNYopNnlVwnAvtEBDFpmHinMn_G2cl6FDGqd9JhgchzRiwUn_VDFlha_ZsMxFiCDDwnCwnDwnEDBwnFNbphZnlRwnGvtEBDCwnBwnHOFn5CprGOFokBYDCwnJwnKDDwXpImCDCiNoQMkkVprGk-FprHn2RwmbwnIwnLwnMwnNvtEBDEhjPorZn8JpiIDFHhAxVjVsMDGyVxRljellDmTkUDDwnPwnQwnRDGlgYoyToyUo3YikfooODFpjblha_ZocwODGqChIjX1DlAmbDDwnTwnUwnVDDl9fhxB_ZDIhIijC1D_YlRikfocwODCwnXwnYDDwnSwnWwnZOFn6KprGOFpgLprGDCwnbwncDDwXHIMkkWprGm1PprHn0YwnaprQwndwneq9IvtECDDHIpOM6HprGnpPprUnyHprQprQprQwoAp-GvtEBDBhrQDEIiXoMjFDHl5QhAHl-Nixbh2IdDDwoCwoDwoEDEhuX8D-ahrPDEhAHnJkHDGoMDiDFjFmRDDwoGwoHwoIDCwoFwoJDEzVuAj0E0VDFvKjSwA2GhyKDCwoLwoMDEhyKvKmjKjSDDjIkRcDDv-DwoOwoPDCwoNwoQNYizQn2CwoRvtEBDFzVuA0Vj0EhJDFjAoajVmKjKDFfqfiYidjIDDwoTwoUwoVDBwoWNboyJn1OwoXvtEBDEyYzVxb5dDGhFlAnRhIjexXDEmRkErcqCDDwoZwoawobDF5dhyahyZxbyYDFlOrKjIkRkbDEmRKkEvZDDwodwoewofDEhFlAnRieDErNloSoJxXDEv-DwpBwpCwhODDwocwpAwpDNhLn-cm6YwpEvtEBDG0VuAzVh2Il9K_CDIjJvOiajIiElOnclQDDqjOwpGwpHDBwpINiHqQnxFwpJvtEBDEwoSwoYwpFwpKOFpmVprGODo_bprGOFo4RprGDDwpMwpNwpODFyRHhKlLqSM6IprGkzHprHnoewoKwpLwpPwpQqjavtEBDCLKMycprGkrJprUm5BprQprQprQwpSr2avtEBDDLhQhzcDGhRndoAhlFvFhhODGkVtL1crT1RsKDDwpUwpVwpWDCtfioYDHDtPFnGrB3BlBDCwpYwpZDCwpXwpaNYhlFnvfwpbvtEBDFiqLhwYh1EixIirPDEKhEkcvdDCwpdwpeDD2GhhYirODHsScfqKiSmBpfDDwqAqpDwqBDCwpfwqCNbhwYn0dwqDvtEBDGmDnCyKh1IvTl9CDGrUljFmgSpiJlyI_YDFfcK4JlQDDwqFwqGwqHDBwqINhLnCn0awqJvtEBDGkHLtChjNplIo1VDDqdokLveDIhEjJsS5M2GiFcyFDDwqLwqMwqNDBwqONiHpoOniEwqPvtEBDFhxchxXhxDinchxEDDHhAiaDCwqRwqSDBwqTNjMiyXn4DwqUvtEBDFwpcwqEwqKwqQwqVDEKLpEHMitJprGm2JprHm0SprQwqWprQwqXr2avtEBDGhRvFoAndhhOvKDGjWiAiRFlfnADDwqZr6ewqaDFi1eh3D0KiyTi1WDDlBpbKDFnBoOinVDFDDwqcwqdwqeDFhxHhxbiqPhyRhyADHDZFkBkfoXhVDCwrAwrBDDwqbwqfwrCDFhRndoAvFhhODFoOinVhjMzBh0MDGLKhGH3JpbDDwrEwrFwrGDBwrHNYphVnkcwrIvtEBDGhRvFoAndhhOj_NDFh0NpUh0Oh1TixLDFySrBLhjMmXDDwrKwrLwrMDBwrNNbiwJnnRwrOvtEBDGhRkVh2TphLoAhhODGmDlyJh1NioNnCn_HDHrUljFhZhFvJjDrDDDwrQwrRwrSDBwrTNhLovWnwBwrUvtEBDEhRndhhOkVDEkHLtChjNDBqdDFjBjFnUivDuIDEwrWwrXwrYwrZDBwraNiHpnLnzbwrbvtEBDGhRndoAvFhhOLDF1NzA1A-R3MDHhZOnBhFhBjDTDDwrdwrewrfDBwsANjMk-Nn0JwsBvtEBDFwrJwrPwrVwrcwsCODn-YprGDBwsEDEOKhRLMhzGprGnraprHniOwrDwsDwsFwsGr2avtEBDFiAseh0JowKjWDGjbuSvTn8IoySvLDGmDivDqbahgehocDDwsIwsJwsKDBwsLDELkHrUiiFDIhzZhnOwViqZioan4YrXiqHDFjWiYaOtaDDwsNwsOwsPDBwsQNYizPm4YwsRvtEBDELhQhzckHDH3BhgKmgBhhOhRoAndDHqAlydhnLuMuPmRsbDDwsTwsUwsVDBwsWNbiwSm4PwsXvtEBDDkFnbhuaDIuMseualydDiAtA0KDDrzDwsZwsaDBwsbNhLiwan0ZwscvtEBDFhlTlndsEhyHl7ZDILkHijHoJjWtIzLiADCwsewsfDBwtANiHn4bn0AwtBvtEBDEwsSwsYwsdwtCOFpqJprGDBwtEDELkFjdhRMh_eprGhmdprHntWwsMwtDwtFwtGryOvtEBDDpOlLqSM0aprGkrRprUngWprQprQprQwtIp-GvtEBDGmjYmjXh5Rh5PipChhSDGkbjItOoDqYuWDCedDDwtKwtLwtMDFh5Rh5Ph_I-eiofDGoToViXmWoDqcDCwtOwtPDCwtNwtQOFo5dprGDBwtSDCpOiXMitKprGkYprHm6XwtRprQwtTwtUq9IvtEBDE0V5VuAiocDGiRiEhboGsVmGDCwtWwtXDBwtYDGmgPmjEqOl9BipBmhJDIjFjInUojV2AzdoDhvLDDr8PwtawtbDDedhJDHl-Ml-Rh_Ih3PhzTh2WomBDFkboDhlUoUjIDDwtdwtewtfDCwtcwuANYpjLnxcwuBvtEBDE5W5ahhVhheDGjFnPhgHnOqYsaDEoToVqOeDDwuDwuEwuFDDjkOj6UmgUDFqYnOmiBpkTl_QDCwuHwuIDCwuGwuJNbpjKn2YwuKvtEBDEjFoToVhJDGsXh9EhuVyHpgRhoSDDwuMr-AwuNDE5dhyahyZipNDEjoAl9dl9cipbDGoVoTedoCqcDDwuPwuQwuRDCwuOwuSNhLn-dnvQwuTvtEBDGhCjblZiqciqeiqdDEjFkJjIidDDr8PwuVwuWDBwuXNiHi0JiuWwuYvtEBDEtKirbl2Vi1QDHhNiehGhFdijLhKDDwuasoJwubDBwucNjMpnCmuEwudvtEBDFjAjKldmKmjMDIoYoblRqdiicqffidDDr8PwufwvADBwvBNnHxTmxJwvCvtEBDGwuCwuLwuUwuZwuewvDOFo6fprGDBwvFDGpOOlLqStKpIMitLprGigEprHnkawtZwvEwvGwvHq9IvtEBDE2FwAvKhyKDIzBpnYl2Hpof8Y_cl6Nl6PDCwvJwvKDBwvLDEmkJl9LmkKwADFiaftP7X2FDCwvNwvODD6diGvBDE2FwAhuevKDGjIFlPqKtPfDEwvQrvQwvRwvSDCwvPwvTNYoncn1NwvUvtEBDGpaowF1Shf6fhrLDC4J7ODHflQnGc4dOo9XDDwvWwvXwvYDDhrLh7DinfDG2FwAvKhgQhgYiaDElPiSjEfDDwvawvbwvcDCwvZwvdNbixZn1RwvevtEBDEhrPirF8Dl9GDDK2FwADHwTqKlPiMhlU8eiaDDwwAwwBwwCDBwwDNhLpgAn1bwwEvtEBDHmgbmiVmiXmiWizHizIh0GDGwHlIhoIiWkFKDCwwGwwHDBwwINiHiwPn1PwwJvtEBDGh1Jh1KhoN1e3HmMDD2Fl9WmiODFdehAHhODDwwLwwMwwNDHh1Jh1KhoN1e3HohZmMDBmhbDHlPjIiauWiSomFi1DDDwwPwwQwwRDDl9XiqUl-HDFlPjIpkMh1VpqRDCwwTwwUDDwwOwwSwwVNjMo3Gn0cwwWvtEBDFwvVwvfwwFwwKwwXDFpOKhKpE3EMitMprGigCprHm2HwvMwwYskYwwZr2XvtEBDGhlaipAiodmZhGirNDCajCDFjT5biCjCzLDDwwbwwcwwdDBwweDGhlahGmZhtNijLmjODCK2FDHmBoWvJmL1Vl2VqWDDwxAwxBwxCDBwxDNYiyGnyPwxEvtEBDFhNmZhGhjIi5NDGnLiCnYuNkXvUDFlIkChjH9JiYDDwxGwxHwxIDBwxJNbi1am0RwxKvtEBDFhlamZhGd5dDDmRi1PqCDDkErc0SDFHhAoHiehFDEwxMwxNwxOwxPDBwxQNhLiuYnyTwxRvtEBDGhNmZhGhoCmThxVDGqVtTqZ8d7YogTDD5Mo7EnJDDwxTwxUwxVDBwxWNiHi0PnpBwxXvtEBDEwxFwxLwxSwxYDEpOhNhGqVMitNprGigDprHnmIwwfwxZsqKwxaq9IvtEBDIvY2YhoauJpiVixMiickJDCwuDwxcDGtYDvaiDuIFDCwuDwxeDCwxdwxfDF5WhxCj6UjkO5aDGkEiuXkCmJmBqWDCwyBwyCDDKdeDGinbl2HqWzBmJkCDDkEoXKDErrEwyEwyFwyGDEmiAmhfmiCmkLDDoXkEKDCwyIwyJDDwyDwyHwyKNYpqQn3SwyLvtEBDIhVxPoRqNhlckLoiIpoBDCwuDwyNDHmEl_JhlShlcl_EiqM-YDEdeKhODDrrEwyPwyQDCwyOwyRNbpqBn1BwySvtEBDCwyMwyTODozBprGDBwyVDDpOODMitOprGkrVprHmyfwyAwyUwyWwyXq-CvtEBDFhya5disFhySioeDGnZmRkE0OxWh2FDCwyZwyaDGhmMl6bhyXhxWhyOhybDHqYiFvZ6bjoAxBhtQDCwycwydDChFieDF3HogIosXn_Qn4KDFhAHnerYhueDDwyfwzAwzBDDwybwyewzCOFo4SprGODpmNprGDCwzEwzFDElLpOiesTMitPprGkrXprHnvOwzDprQwzGwzHq-CvtEBDEioPl7Hl7ImgODGnOiFjFoeiWFDEhAdlAyKDDwzJwzKwzLDFhyZisEhyYirSmiYDGkHhue-BmR0OkEDCwzNwzODFl9SjHhoS-BolSDEHhA5T-EDFh2Fn-foUueDDEr9YwzQwzRwzSDDjT5bmSDEjCl-ZLn_SDDr9YwzUwzVDEwzMwzPwzTwzWOFo4TprGODpnRprGDCwzYwzZDEqSpOLsTMitQprGkrWprHnzSwzXprQwzawzbr2XvtEBDBsXDGjFoXvaODhFDDdiCuKDGkC1AhGmZlxQmSDEwzdwzewzfw0ADDdeyPDFhuVyHwUmiKh9EDGiCuKkXhoSlxQ1ADDw0Cw0Dw0EDCw0Bw0FOFo6AprGODo3KprGDCw0Hw0IDDpOhGyBMkkZprGm2EprHmtUw0GprQw0Jw0Kq9IvtECDBi2QDH5Pif7bvBiGpoKmDDCw0Mw0NDEdeHhADGhhX2exG3MhrQh2IDDqvfw0Pw0QDCw0Ow0RDFHdhAhOqTDDOhBTDHifh2A7Z5PjTrPaDEqvfw0Tw0Uw0VDBw0WNYh2Pm4Vw0XvtEBDDi2Qh4Ui6TDDhFieo9cDGiMjTsatGlPjDDDw0Zw0aw0bDBw0cNbinLngew0dvtEBDDlAyTn_JDHiMjTsatGlPjDsSDDw0Zw0fw1ADBw1BNhLi1bngfw1CvtEBDGalGkBkLmYtGDEiMjT5b4NDGHdhAhOqT5PDEqvfw1Ew1Fw1GDBw1HNiHhzYnuCw1IvtEBDEw0Yw0ew1Dw1JOFo5cprGODopTprGDCw1Lw1MDFpOsclLqSOMkkaprGkqXprHntaw0Sw1Kw1Nw1OqjavtECDEhqF6YhqEhxMDFHiwZinHhJnPDFiUiE5B7NlVDDw1Qw1Rw1SDDhqF6YhqEDHhDD7NjEhFO5BDCw1Uw1VDCw1Tw1WODoiPprGDBw1YDCpODMkkYprGm2DprHm6Tw1XprQw1Zw1aq-CvtECDCsCofMzXprGkzeprUmzTprQprQprQw1cssQvtEBDGhIilYhoYimEhwBh2VDIpZhdjUjajFiFsDkdDDssSw1ew1fDHipH6bpUinJhXl_Ul_WDHhV0f7P1MiJhKhnQDDssSw2Bw2CDEToUalRDHhmHhhTn6UioBiqfirTirUDDssSw2Ew2FDDw2Aw2Dw2GDFoUTlRhBaDIhnG1AsNzA9esWoXinaDDssSw2Iw2JDBw2KNYk-NmyVw2LvtEBDGiGsDqR3SlxbnbDHThIhBkEhdjUilWDDssSw2Nw2ODBw2PNbpnGnyMw2QvtEBDEiBnLoHjNDFtSif9GrPqZDEhTvBiFhADEsOThBkEDEw2Sw2Tw2Uw2VDBw2WNhLppYn0Pw2XvtEBDChKqZDHhgPihQqM1JhlUmbivPDDssSw2Zw2aDBw2bNiHpgBnwfw2cvtEBDEw2Mw2Rw2Yw2dOFo5ZprGDCw2fsuVDEsCofiGhKM_HprGk0AprHnmCw2Hw2ew3Aw3BsuYvtEBDElfjWn5TiADGjT5boOuEk-ZhRDEssSqvfw3Dw3EDBi2RDEOhZamJDGjT5bo4Q7SzLjCDDw3Gw3Hw3IDBnLDEmjfhhbhhHiZDEhGrbDFDDw3Kw3Lw3MDDw3Fw3Jw3NDFhGmZhmDtc3JDGiUlP3L7NkbiYDDw3Gw3Pw3QDBw3RNYi2Gm4Qw3SvtEBDFmRiXjVmjNleDFKkErciamXDDw3Gw3Uw3VDBw3WNbn4Hm6aw3XvtEBDCiB1EDGmKjKsUh3QtCwSDFh2CoY2BhzdnWDDw3Zw3aw3bDD1E2ciBDEi0KioWhmPhyVDFOTiSoMhBDDw3dw3ew3fDCw3cw4ANhLpIn2Gw4BvtEBDDrbwdiBDFVmhOXh7Bl-BDHjJpbiUzfhkPqQihJDDw4Dw4Ew4FDBw4GNiHplEn3Dw4HvtEBDEw3Tw3Yw4Cw4IOFo2ZprGOFn5AprGDCw4Kw4LDEsChGKtKMhiWprGkzfprHnxCw3Ow4Jw4Mw4NssQvtEBDFhoDhxThyCipTipSDH0OhZiesNmRDiaDCw4Pw4QDDkV7TizbDEhFnRhZ1VDFhlZsNhGj_NhTDEloGjNoHUDEw4Sw4Tw4Uw4VDCiBnLDEifrPhBTDEhAHIh2IDEw4Xqvfw4Yw4ZDDw4Rw4Ww4aODn-bprGDBw4cDElLleHsCDChMoFMhiXprGk6aprHnzRw4bprQw4dw4ew4fvtEBDDHUIM_IprGigMprUniaprQprQprQw5Bq9IvtEBDGhhIl-WhxNiwIiqb-UDH3JiudjCahFxXkBDCw5Dw5EDBw5FDF5fiqGioDh2JioHDGiCuKoc3PtChzbDCw5Hw5IDDipFmWiXDEiCnYivEhoNDEoDhnHkbiFDDw5Kw5Lw5MDCw5Jw5NNYiyengTw5OvtEBDGjVrShjWoahpBh3ODDlRivVhjADGiCuKjTvdjC1DDDw5Qw5Rw5SDBw5TNb0LnsHw5UvtEBDGhhXxNqV7Uh3IphUDFhIjehZnRDDFiCuKocjHqCDDw5Ww5Xw5YDBw5ZNhLi1Bm0Dw5avtEBDHnQhtThlBpmSzIpRpSDFiCuK3PocqcDEjBvdkCiYDDw5cw5dw5eDBw5fNiHiyHm5Zw6AvtEBDDmTwOhoODJhZhwChFnRzLiXizJidmhaDHoElrUljEjHHhAhODDw6Cw6Dw6EDBw6FNjMovPnkew6GvtEBDEjChlEhnWkVDEakBlGo4aDGHhAjHtXLhODDw6Iw6Jw6KDBw6LNnHhuVnmJw6MvtEBDGw5Pw5Vw5bw6Bw6Hw6NOFpqVYODpkJprGDCw6Pw6QDGHImCkIjCtKMxeprGigAprHm3Vw5Gw6Ow6Rw6Sq9IvtEBDE1Dl4NlzJpnXDFHhA9Zh1DoHDEjT5b1evdDGlA9JKIqCi0IDEw6Uw6Vw6Ww6XDBw6YNYn_Fn0Dw6ZvtEBDGltSltWl3NhgUl6ZhlVDD1DllD1eDFkHijHLhoCimcDDw6bw6cw6dDBw6eNbn_En0Cw6fvtEBDFl6fl_TpnZl_SmkXDHHhAoHhjPKvd1eDCw7Bw7CDBw7DNhLn9InlKw7EvtEBDDltSltWl3NDF1DikflgYi0IhjPDH5PwKKqCvdiaqZDDw7Gw7Hw7IDBw7JNiHojIngdw7KvtEBDJoxFogWpiLl7al_DoiUo1di0ImgeDF7Pl4NlzJxEqCDCw7Mw7NDBw7ONjMn4fnnPw7PvtEBDFw6aw7Aw7Fw7Lw7QOFopfprGDBw7SDCHIMzYprGm0IprHnuQprQw7Rw7Tw7Uq9IvtEBDFirKipYl9Vl9UivVDGmRhFkEieDkBDCw7Ww7XDD1RirIvPDFLhmBijHn_IkHDHmRhFie9JwSvaDDDw7Zw7aw7bDB1RDHkTiiLiiFtDpmZkXlGDF9JKiYqdFDDw7dw7ew7fDDw7Yw7cw8AOFosRprGODosQprGDCw8Cw8DDElLHULM6JprGngQprHn3Lw8BprQw8Ew8Fr7WvtEBDE5chrUj3RmiTDJDFmSwSomTkBlVsHkXDCw8Hw8IDD1cnSrTDDhAHLDGiX9J7DhyLhwDoXDEwSxGve6ZDEw8Kw8Lw8Mw8NDCw8Jw8ODJhSiPOThwNhZhgLhhAqADBnbDDw8Kw8Qw8RDBw8SNYopOngaw8TvtEBDFhSiPjOTODEiJteoBkFDDw8Kw8Vw8WDBw8XNbowIm3Mw8YvtEBDCw8Uw8ZOFphNprGODphPprGDCw8bw8cDEUDjdiKMitRprGntPprHm_Qw8Pw8aw8dw8er2XvtEBDG1en7Sl8YosboneolZDEjHtXowUhnTDGDxNkfiDxXllSDDw9Aw9Bw9CDBw9DODpkGprGDBw9FDEDtKIHMitSprGnoIprHnocw9EprQw9Gw9Hq-CvtEBDIhyMioKl_YppZixDo0Cozci0QDFhNZhgahtcfDDw9Jr9Yw9KDBhODFiCuKhtQo4VmhGDFjThoEhD5ConCDEw9Mw9Nr9Yw9ODCw9Lw9PDDkErcl6LDEajCvEmRDDr9Yw9Rw9SDBw9TNYn6Fn1Uw9UvtEBDFipZiqOl9ZmgAmgZDFIjVrSlAiFDCw9Ww9XDDh2CizX2BDFjVrStCqbjKDEIiCuKiFDEr9Yw9Zw9aw9bDCw9Yw9cNbo7eniSw9dvtEBDEIiCuKieDDnZiXvaDEkErcqCvZDEr9Yw9fw-Aw-BDBw-CNhLlsXnnYw-DvtEBDFxWohBl7S_X0ODHh2Fueh3CIpXhjLjHDDvyLw-Fw-GDBw-HNiHpjZn3Rw-IvtEBDEDiDoMZDIlVsHiZiElCkBaFDGIiCuKjVh2eODEr9Yw-Kw-Lw-MDBw-NNjMo9Sn1Cw-OvtEBDEyTilZimEizYDIkEpnTpnSpZjUkdrMhdDFhDiwWjVIODDw-Qw-Rw-SDBw-TNnHo7Kn2Qw-UvtEBDF2Ii6Xl7CisDiqYDFalGhBjCTDCw-Ww-XDEIiCjVhODEqvfs3Ws-Sw-ZDCw-Yw-aNtBn6Gmzfw-bvtEBDHw9Vw9ew-Ew-Jw-Pw-Vw-cOFo6MprGODo7BprGDCw-ew-fDEqSIpIDMitTprGk6YprHmtbw9Qw-dw_Aw_BqjavtEBDGl5Nl5Ol5Rl5PmjHl9FDGlA1ewOIllShnTDCw_Dw_EDB1eDFIhnTwOlgMHDFjT5bhdhDhoEDEw_Gs3Tw_Hw_IDEmjGo4cn8N-FDGlRmiLmgNl8Ol5frHDCw_Kw_LDDw_Fw_Jw_MOFo6NprGODo7DprGDCw_Ow_PDDqSIDMkkeprGnoJprHnlDw_NprQw_Qw_RqzRvtEBDFhhBkgVhyWl9EooWDHhAidmTHlTolfloNDCw_Tw_UDFHhAjN9ZjHDFmT1fhnNikIfDGhyNxRo3aivKizfl_XDDw_Ww_Xw_YDBxVDEhAHloGqBDHfmTyVxR3KojT5FDDw_aw_bw_cDDw_Vw_Zw_dOFo6QprGOFpgUprGDCw_fxgADDHtKpEMkkfprGkvBprHnlLw_eprQxgBxgCq9IvtEBDCtKDMmrWprGk6RprUm5KprQprQprQxgEq-CvtECDCwTpnDDIjHtXhpDoHjNkXLkVDGqMDsE1OmDhgLDDxgGxgHxgIDDhhbhhHhmJDEDlTkf1HDHLkVoHo8UkXsExXDDxgKxgLxgMDCxgJxgNOFo5eprGODpnEprGDCxgPxgQDDtKDpEMklAprGkYprHm_RxgOprQxgRxgSq-CvtEBDBh1DDCwTDDIoHjNjHxFtXnJl9OhpDDDxgUxgVxgWDCmgMh1DDGiiLiiFivbzOijHl_HDFDxXncjBoJDDxgYxgZxgaDEiiLiiFn4epqMDEoJkVyU7TDFwTivbzOnRjBDExgcxgdvwNxgeDDxgXxgbxgfODpqAprGODpqFprGDCxhBxhCDDtKDofMklBprGnoHprHn3WxhAprQxhDxhEw4fvtEBDGhlXhlWl-Vh0HhqchxIDGnff0N5E1GhFDCxhGxhHDFo7JimcixfolGn8GDHrZjNiWmZ-EhAjVDFnff1G5E0NDEryRxhJxhKxhLDCxhIxhMODozDprGDBxhODDLHDMkkcprGkrHprHnzOxhNprQxhPxhQryOvtEBDGirJh6AiwbiwcirQh4aDIHhA3Mi1DhIjXhpN0RDCxhSxhTDFrNhpN0RhlE7TDDHhA9ZDHnfkU1GhjP6X7U2bDDxhVxhWxhXDCxhUxhYDFwOmiUn9LivLpqcDGdieokD3OkCnfDG0R5OrN1GppGoJDDxhaxhbxhcDBxhdNYo7ImzQxhevtEBDG7UhoBo9Zh4aowPmjCDErN0R5Oi1DDFFiahIDmTDDxiAxiBxiCDBxiDNbpiPm0QxiEvtEBDCxhfxiFOFo6KprGOFpiObODo8abDDxiHxiIxiJDCHkaMkkdprGkzPprHm5QxhZxiGxiKxiLp-GvtEBDEjVzInQpLDEiqSudh0LixKDIwQ0BizAZHhBifi1cDDxiNxiOxiPDEhxZkIhmNl-dDClAnBDFjThoEhmQhuehKDEw9MxiRxiSxiTDCxiQxiUDHkdhdjUjTpZqajFDHhfiyLxXohao0asNhzSDErgCxiNxiWxiXDIkdhdjUqajFnUhkGsNDDq_exiNxiZDCxiYxiaNYihEm0CxibvtEBDCpHo8bDEjVzInQodDGDFsShEkfwSDDxidxiexifDBxjANbn4UntUxjBvtEBDHhgZmT1fl9YipLioJ5FDFodlJwbh1X3ODDxiexjDxjEDBxjFNhLlJmtKxjGvtEBDH-FzThhChkIhkT0NnfDEpHimMijUzTDDxiexjIxjJDBxjKNiHo0bnlJxjLvtEBDFnfn9KqAsHrTDF1G6XhuIl8Nh2ZDDxiexjNxjODBxjPNjMilNnkdxjQvtEBDFxicxjCxjHxjMxjROFo6LprGODn8cYODoqAprGDDxjTxjUxjVDFrfkIyLtKqSMhzHprGkqaprHnzPxiVxjSxjWxjXq-CvtEBDDkImCiKM8JprGnjKprUm5AprQprQprQxjZqwJvtEBDDxWirHhraDInZoUcrAqMHIjIDCxjbxjcDBxjdDEhInRiehFDGjFnZjIcqYlODDHhAhODFmjSl6HjcnNmRDExjfxkAxkBxkCDBxkDNYo6bmyUxkEvtEBDEhIkIhHhSDFjFnZjIjDcDDjcnNKDExkGxkHv7RxkIDBxkJNbplbm3NxkKvtEBDHhIkIirahS7dkOhHDEhWokPkCmJDFcjDThBjIDExkMv7RxkNxkODBxkPNhLpldm3PxkQvtEBDDxkFxkLxkRDEmCkIkajZMzZprGkYprHnhOxjexkSprQxkTqwJvtEBDCmCkIM4EprGkxHprUm3cprQprQprQxkVskavtEBDFhqelvHo4Wo7NjyJDFjFiWnGiDTDCxkXxkYDFkFsWhxRuRixeDEnG4duMxMDFhKiJiCThSDDxkaxkbxkcDEkFl-YipPjyJDEo_firD4c8DDEjEiRO5ADDxkexkfxlADDxkZxkdxlBOFo5fprGDBxlDDEkFLmChKDCjGiKM8KprGm4cprHniIxlCprQxlExlFxlGvtECDDl_VjsNmkYDEue1aF9fDDw8RxlIxlJDGDkflT1HoM6cDIFiEpXqWhVuIlVsHDDw8RxlLxlMDCxlKxlNDCnbkFDIuMD-VhvIosTlTtPqFDKxauIrY1HpXh3areFkblIDDxlPxlQxlRDBxlSNYpmAnkZxlTvtEBDGkF9U3BlIiDxVDGTmYcsOhBpnQDDxlVxlWw8RDBxlXNboscngYxlYvtEBDEyI8EioMjjUDLhAtQZo_QjH-E0UhCkJiDcDDw8RxlaxlbDFiqXpnU8Eo-fjjUDCw8RxldDCxlcxleNhLoxEn1axlfvtEBDDiDlfhpMDIjbvTnIhwdo-Zo7Ml_F3FDDw8RxmBxmCDBxmDNiHo0Gm3ExmEvtEBDDxVmiRhofDFhAH-EqB5TDLqAljexRsHyVhjSmTuMivDyIpbDEw8RxmGxmHxmIDBxmJNjMpmYn2VxmKvtEBDElayEtei0CDIrGhEmYc5ShB9YsSDDw8RxmMxmNDBxmONnHo-EmtWxmPvtEBDGxlUxlZxmAxmFxmLxmQOFo5aprGODn_ZprGDCxmSxmTDFjdkFlaqXpEM_JprGm0XprHm4IxlOxmRxmUxmVxlGvtECDGhpMhyJhwdmhVyKl_ADDiDlfuPDGjbvTlbiiE0U2ADDxmXxmYxmZDFhlTipQixCh6HsEDDjbvTuSDEiDlfjWuPDDxmbxmcxmdDCxmaxmeOFo6PprGODo-cprGDCxnAxnBDDpEjdDMhzIprGnrSprHnhTxmfprQxnCxnDr2avtECDDjF9bnUDHkdhdjUwKlJwQhKDDtqExnFxnGDFixMiTijKh8DlRDCtuDxnIDEqNhXpUiyQDHhVqWtQhlclbhFl5CDDtqExnKxnLDEhwfioG-NioFDJkEpQDFlViDubsMiyBDCxnNxnODExnHxnJxnMxnPDHOhZhFchB7Zh0bDFjcnNrDn4MigSDHh7BhfmDiXKmWsZDEtqExnRxnSxnTDBxnUNYiucm3HxnVvtEBDEhWl9PiM0GDD2DsZmhFDDtqExnXxnYDDl_Z0G0ODFTnGnOhFhoUDDtqExnaxnbDCxnZxncNbi2NngZxndvtEBDCxnWxneOFo6CprGODn7GprGDCxoAxoBDGhH2ZnXuYzbuZM8LprGhidprHm4axnQxnfxoCxoDqwJvtECDEsZ-Sxc3TDD7dkOkWDGlKhIirahSjIidDDxoFxoGxoHDCsZ3TDEhIhoJkITDF2HkGjL-IkEDDxoJxoKxoLDDsZ3T7dDGh7YhqYltApUl6ai0bDGqWhVte1MpHibDDxoNxoOxoPDDxoIxoMxoQDEImCkIqXMklCprGkxIprHnhCxoRprQprQxoSqjavtECDFhlbhxSipW-MxbDHmRkEDZoVvZ0ODCxoUxoVDFHhAjHtXhODGkBalG7Fh1CqbDIDFnRiemSjTh3MsaDEs4MxoXxoYxoZDEpSpRnQzIDFDfFpXo1SDFnRiejeiwdHDDxobxocxodDCnRieDG7Fh1CqbkBhoEtCDCDFDExgUxofxpAxpBDExoWxoaxoexpCOFo6IprGODo-BprGDCxpExpFDGHleiejCrfkaMklDprGkxJprHm0ExpDprQxpGxpHq-CvtECDCkMHMhsTprGkqcprUnhEprQprQprQxpJr7WvtEBDFhXiLh0LtbudDFHhA9ZjHjNDHyVxRmT0f5F3KfDDxpLxpMxpNDFhXiLh0LtbvADFThByIrdmYDHhElfhCkXkTtQteDDxpPxpQxpRDFhXiLvAhlYipDDEDFkflTDGikSkbhVue9fkLDDxpTxpUxpVDDxpOxpSxpWOFo5YprGODomLprGDCxpYxpZDDkMHjPM_KprGkYprHmsfxpXprQxpaxpbqjavtEBDFoI8FhiOhjRhlODJmDnCue9fah1CDkBqbDCxpdxpeDBxpfDHmEnSlahuApiMhwIxEDGHhA9ZjHqBhODDxpLxqBxqCDBxqDNYlanjexqEvtEBDIpK6WhjS0fhkIojdmgDxVDCxpLxqGDBxqHNbovInsZxqIvtEBDHalGuekBmRjC9DDCxpdxqKDBxqLNhLoIniFxqMvtEBDDxqFxqJxqNODphehLDBxqPDFkMoIlapKjCM_LprGmxRprHnzGxqAxqOxqQxqRq9IvtEBDGhlTh6HixClndsEpqTDIiXzLrKiMDLn6E0UDCxqTxqUDGhXiLjPhnehzaxPDF2e2ExGrUi0aDGsEjWqWhwIhBlfDDxqWxqXxqYDCxqVxqZOFo6RprGODppdprGDCxqbxqcDEkMlapELM_MprGmxQprHmsexqaprQxqdxqer2avtEBDDmElxOhgUDE9JalGkBDGOtSif6Qh1ajTDDxrAxrBxrCDGizeizZhoehFnRhZDGmRkEsamDKmSDDxrAxrExrFDCxrDxrGOFo_WprGODo_XprGDCxrIxrJDDmElLkMM6KprGnrcprHnlXxrHprQxrKxrLq9IvtEBDEhxLhramkFioZDIxWnZhdkAkSiJkCjZDCxrNxrODDjOxWhoPDDiW8fZDFiJtehViOjEDDxrQxrRxrSDCxrPxrTDFkFnbmgYhqesWDFhSiPjOTxWDHiW8ftEpXkAkShdDDxrVxrWxrXDBxrYNYlsJn2DxrZvtEBDGjchXtbhlRjPpKDIiW8ftEpXkAkShdZDDxrbxrWxrcDBxrdNbizOn2dxrevtEBDDIHhADEjOpmIiwOh2aDFhSiPTiWhIDGiJjfhVqViQqCDExsAxsBxsCxsDDBxsENhLpmJn2SxsFvtEBDJiW8ftEsDiQkAhdiF3SDDssSxrWxsHDBxsINiHizTm7ExsJvtEBDFiWqNZpXhXDDtqExrWxsLDBxsMNjMn7Fn0TxsNvtEBDF5chrUj3RmiSmhUDGhSiPjOTxWiWDCxsPxsQDBxsRNnHphRn1cxsSvtEBDGxraxrfxsGxsKxsOxsTOFo6OprGODo3JprGDCxsVxsWDGiWkFkasChHjZMhiYprGkpIprHnqCxrUxsUxsXxsYqwJvtEBDDiKqXxODBiKMhzJprGhicprUnjdprQprQprQxsaxsbvtEBDFjShH0WiOteDCiJhDDFfvdhgezRiMDEhWkCvBVDExsdxsexsfxtADEVXWhADFkCmJhWvBiFDFfiMhEsfzRDExsextCxtDxtEDCxtBxtFDEiKjZiGhHM6LprGkYprHnyLxtGprQprQxtHt2WvtEBDIhgPyWmkZrLhKpmelbwbDCwhTxtJDBxtKDFhXiLnbpUhneDEOhShBTDGyEtenGjOjahwNDDxtMxtNxtODGhXiLnbpUhneqNDGjEzR5SuMnGODDxtQxtRwhTDCxtPxtSNYOnvDxtTvtEBDFixRiwel5WinZtQDFhSiPcyIfDHhXxPtepUnbhgFnZDDxtVxtWxtXDB8EDEhSyIcfDCxtZxtaDCxtYxtbNbtQm2VxtcvtEBDHjrYsSmYkLuel4M7ZDJTchB1brGkEhKzEhteDDwhTxtextfDBxuANhLlqNm1VxuBvtEBDDyEtexZDGjFiMihIvRiF-HDJhClbFiR-QiXDcyDDDxuDxuExuFDBxuGNiHhVkoLxuHvtEBDCtehVDF6QltJhrVhFlADGvBiFmDhAifrPDDxuJxuKxuLDBxuMNjMltPniZxuNvtEBDEyEtehhGhwcDDhWvElyBDIOhZhFThBhIc8TDDxuPxuQxuRDBxuSNnHjZk2ExuTvtEBDGxtUxtdxuCxuIxuOxuUOFo5bprGODppeprGDCxuWxuXDFqXkMjdjZlLM8MprGkrAprHnkAxtLxuVxuYxuZt2WvtECDFrJjrTl8Ql-fjODFfchSThgCDHtQxPhXiLpU4chKDDxubxucxudDErJjrTjO8DDFjEzRqNiW5SDDteh8NkUDDxufxvAxvBDCxuexvCNYo4ZniHxvDvtEBDCtehgODITchBh1ZrGhKzEhteDDxvFxtexvGDBxvHNblqNm1exvIvtEBDDxvFxuExuFDBxvKNhLhVkoLxvLvtEBDDxvFxuKxuLDBxvNNiHltPniYxvOvtEBDDteh8NmgaDDhWvEo1ZDHOhZhFThBhIcDDxvQxvRxvSDBxvTNjMjZk2ExvUvtEBDFxvExvJxvMxvPxvVOFo6FprGODppfprGDCxvXxvYDExOkMhKjZM6MprGkzQprHnqbprQxvWxvZxvaxsbvtECDibvtFvtHvtYvubvwbvxXvyGvyXvyZv0Lv1Vv3Mv6Iv6av6bv8Av8Jv9Tv9Wv-Cv-Tv-Vv_Fv_bwgGwgIwgXwiQwjQwjTwkBwlNwmQwmSwnOwnfwoBwpRwpTwqYwsHwtHwtJwtVwvIwwawxbwyYwzIwzcw0Lw1Pw1bw1dw3Cw4Ow5Aw5Cw6Tw7Vw8Gw8fw9Iw_Cw_SxgDxgFxgTxhFxhRxiMxjYxjaxkUxkWxlHxmWxnExoExoTxpIxpKxpcxqSxqfxrMxsZxscxtIxuaxvbQxvcprQt7dprQMmreprGiuNprUn2BprQprQprQprQprQpsACMitUprGk2AprUn3PprQprQprQprQprQpsACMitVprGkrQprUnyIprQprQprQprQprQpsACMmsWprGm_XprUm8OprQprQprQprQprQpsACDDVh8c-ZDEvTo7dl5SmkIDCxwCxwDDBxwEDEVXh8c-ZDDFoiLkRDBinXDDxwGxwHxwIDBxwJNYojbmuGxwKpsABDGhhBloNhyWl8KmgJmgIDFiduPmTlyJlKDCxwMxwNDGl-eoyNmgGmgHsEo-HDFvTiDuPmY2dDCxwPxwQDCxwOxwRNbo3Fm_OxwSpsABDDl8DhhSl8EDHjFjEhNOhFlAsXDCxwUxwVDDl7Dl7El7FDBhADDxwXxwYr7fDCxwWxwZNhLoiQm1TxwapsABDFh1Dl-Pl-QmjImjJDGxXwTlKivbtXhpDDCxwcxwdDBxweNiHowOm2UxwfpsABDExwLxwTxwbxxAOFo8HYDBxxCDEicpOtKpEMqUprGnrUprHnsMxwFxxBxxDxxEprQpsACDFl7OhrUj7Rl7NipEDGiU5AxGhjcvThhBDCxxGxxHDBxxIDBjdDFl7cn_WuMo-XuWDFDkfoM6cFDDxxKxxLxxMDDyITjsNDFDF1aueo-YDDxxKxxOxxPDCxxNxxQNYn_Xm0VxxRpsACDE5chrUj7R6ADFuIwShpDiehADDw8KxxTxxUDBxxVNbphTm2TxxWpsACDDhhBhyWkgVDGDjHtXipEh3Jh3KDCxxYxxZDBxxaNhLoqYm3WxxbpsACDDsdo7FmkADE7EmTh2blkfDEDvTnRn4dDDxxdxxexxfDBxyANiHliOnjExyBpsACDExxSxxXxxcxyCODn_aYODphSbODpndhLDDxyExyFxyGDDDjd6VMhzLprGitZprHn0XxxJxyDxyHxyIprQpsACDGl-Gl-ImgFl-FmTwODErHrNyVjXDCxyKxyLDBxyMDCmTwODFhncnRhZo7ChFDGhnIqWhhBipOh6A9NDDxyOxyPxyQDBxyRNYovQnhYxySpsABDBmTDGDi0duIFipEhhIDDxyUtgHxyVDBxyWNbovLniGxyXpsABDHl-ShwCltCikLl9NhlVozEDFkUnR1LhZDDDxyOxyZxyaDBxybNhLovNnlAxycpsABDDxyTxyYxydOFo6JprGODo-AbODosJhLDDxyfxzAxzBDClejCMitWprGm2QprHn3exyNxyexzCxzDprQpsACDHxvexvfxwAxwBxxFxyJxzEQxzFprQt7dprQM_FprGhsfprUm5CprQprQprQprQprQp0CCDCkTlFDDoRwIlhZDIohYhwXhgdnCrUohMirCh2fDDxzIxzJxzKDF0Qh1bh1chxFipKDGkemMOiRhwUnCDCxzMxzNDCioOipRDFsGoRkeifiWDCxzPxzQDDxzLxzOxzRM2TprGhnFprHnhRxzSprQprQprQprQpsGCDBp7GDGLvLjbkXjYjQDFflQlTlPsGDDp6dxzVxzWDBxzXNYi0Am4MxzYpsGBDElMkPLvLDEkcjJhEzfDFsdhuShRo5TjBDDxzaxzbxzcDDhEiibKDGfFDclQlTDDp6dxzexzfDCxzdx0ANbi1Nm2Bx0BpsGBDDjJhEkcDCkeWDFuWqYmBqAvJDEp6dx0Dx0Ex0FDBx0GNhLo_Dm2Cx0HpsGBDDxzZx0Cx0IM0ZprGhtHprHn3JxzUx0JprQprQprQpsGCDDpQ8RqYDHzQxI9XpTHUhgDDDx0Ex0Lx0MDBx0NDCpQ8RDDlFkTrEDEoRwIlhZ9GDDx0Px0Qx0RDBx0SNYivcn2Ex0Tp0CBDFlMkPLnCmDDEjJhEkcyNDEx0Px0Vx0Wx0EDBx0XNbiyfm2Ax0Yp0CBDFhvA1JpYl7J_ADEkemMIoCDDx0Px0ax0bDBx0cNhLh1Gnsbx0dp0CBDDx0Ux0Zx0eOFpgWprGDBx1AM4AprGm2NprHm5Jx0Ox0fx1BprQprQp0CCDCkejnEDH0FhvAi0VjEhNjQlrDDDx1Dp-Px1EDEhoRhxeogLlidDDIrVhnTDDx1Dx1Gx1HDCx1Fx1IMhiVprGngFprHnxWx1JprQprQprQprQp0CCM_GprGhzNprUnyfprQprQprQprQprQp0CCDCnKiTDDvDhnVl6cDF6TkRamFivWDEqkCx1Mx1Nx1ODBx1PNYo4YnpDx1Qp0CBDCkemMDE0E8azHiqVDEhxAhxKhxJh3TDDx1Sx1Tx1UDBx1VNbixOntKx1Wp0CBDFiYqfa9DjDDEjAldjK6eDEqkCx1Yx1Zx1SDBx1aNhLxTnkFx1bp0CBDFiAhuJvShpHhwHDDwK0SphfDCmMkeDEqkCx1dx1ex1fDBx2ANiH9Un3Xx2Bp0CBDEjDhFlKvODF5Z3R5Y2Hn4NDEqkCx2Dx1Sx2EDBx2FNjMlpfnpGx2Gp0CBDGl8LmFixErRh1WhkLDEzehWkemMDEqkCx2IqnLx2JDBx2KNnHsUmzIx2Lp0CBDFrXokCrRxHrGDDkemMsfDEqkCx2Nqxcx2ODBx2PNtBiKnqAx2Qp0CBDEmFhnZrRiiRDHiqEhxYiqIhqDhyPhyQxcDDqkCx2Sx2TDBx2UN4eiyWnsGx2Vp0CBDIx1Rx1Xx1cx2Cx2Hx2Mx2Rx2WM6CprGhnAprHnifprQx2XprQprQprQp0CCDDhrRhqShiPDGj1Uh4IwLrEpgcmjTDFrApkXhkb6Th3ADDx2Zx2ax2bDBx2cNYiwfniWx2dp0CBDFhgGhjHqKimMh-CDDx2Zq0Ox2fDBx3ANblYm5fx3Bp0CBDFnaizEh3LihUmkVDFnCmDhRhlG4JDDjJyNl-KDDmMkenKDEx3Dx3Ex3Fx3GDBx3HNhLo_CnpAx3Ip0CBDEkemMWsfDDv8Tqxcx3KDDkeWl9QDEl9bl9al7Tl7UDDx3Mqxcx3NDCx3Lx3ONiHorOmtTx3Pp0CBDEisHkBipXhxODFjQioAipJl_PlJDDx2Zx3Rx3SDBx3TNjMoZnnSx3Up0CBDF8V2XpVh7GojUDEoPh3amjQmjPDDx2Zx3Wx3XDDmgWl7Ll7KDFhCjFhnPoClZDCx3Zx3aDCx3Yx3bNnH8VnuNx3cp0CBDHlMkTwV-XLkXtDDEigdta2VhpEDDx2Zx3ex3fDBx4ANtBo3OnoAx4Bp0CBDHx2ex3Cx3Jx3Qx3Vx3dx4COForbjMDBx4EM6DprGiuMprHmtcprQx4Dx4FprQprQp0CCDDhnPhyIipcDIjcnNl-AhfiErTiMeDDx4Hx0Ex4IDBx4JNYkanuBx4Kp0CBDEhnPhyIipchCDEiGlJhWkeDEx4MqufqkCx4NDBx4ONbimDnuEx4Pp0CBDCx4Lx4QMwBprGhzPprHniXprQx4RprQprQprQp0CCM6EprGhieprUniLprQprQprQprQprQp0CCM8HprGhseprUm5PprQprQprQprQprQp0CCDEqPiTZjLDFnFjDh3FrPovGDEqpMx0Ex4Vx4WDBx4XNYlpfnxex4Yp0CBDEkUtFqIxKDFpnbi1XiyN6Q7bDEqpMx0Ex4ax4bDBx4cNbi1Vm4dx4dp0CBDDkeWmMDFiJ4Mh2Xh0ZvQDDqhGx4fx5ADBx5BNhLiKnyBx5Cp0CBDEhVibhkdvGDFcjFjIidnUDFjfkelTwblbDEqpMx5Ex5Fx5GDBx5HNiHo_Hm3Zx5Ip0CBDEhVibvGjXDC0EhWDGkesZOhIThoJDEqpMx5Kx5Lx5MDBx5NNjMonFmyQx5Op0CBDFx4Zx4ex5Dx5Jx5PM4BprGkYprHnyXprQx5QprQprQprQp0CCDEmRk_Ihgf-IDGkErcmbqRvWqCDDqhFx5Sx5TDBx5UNYkEn2Ux5Vp0CBDGhtci0FihTo-UpncmiIDEZhBsDTDDqhFx5Xx5YDBx5ZNbo-VnsVx5ap0CBDDsdrHjBDFxJf_WhwXk_SDDqhFx5cx5dDBhyFDGidf7FhCuXnPDCx5fx6ADCx5ex6BNhLixGm3Ux6Cp0CBDCikAizLDEif4QyW1GDHhlBmbqRtEsDvWyGDDx6Ex6Fx6GDBx6HNiH0dm6Ux6Ip0CBDBxDDFkE-IhjAk_ImbDDqhFx6Kx6LDErLilVl9JpoIDGhhAqRmbqDibZDDqhFx6Nx6ODCx6Mx6PNjMh0Vn3Ex6Qp0CBDFx5Wx5bx6Dx6Jx6ROFoyRprGDBx6TM2UprGkvNprHm6MprQx6Sx6UprQprQp0CCDDpWtFmUDDqIsX5NDEmRiZxUpnADEqhFx6Wx6Xx6YDDirfisBirGDIqIsX5NmRxUtFpWmUDDqhFx6ax6bDEl_BmkEl6Vl6ADEvDiyShkdpnNDDqhFx6dx6eDDx6Zx6cx6fNYo2UmzHx7Ap0CBDDhhApWtFDDjXib0NDHoUch0Bn_ApJl6MidDEqhFx7Cx7Dx7EDBx7FNbivfnxTx7Gp0CBDBl6JDCjXibDHxDhZo1eOhF6S9BDDx7Ix7Jx7KDBx7LNhLn5SmtMx7Mp0CBDCmjFmiaDDjXigXibDGuehgD1alPlJiMDDx7Ox7Px7QDBx7RNiHpjXnxax7Sp0CBDCinFi0ODEhChyFrLl-cDGlbwbhmK2AqOsVDDx7Ux7Vx7WDBx7XNjMinFn3Fx7Yp0CBDDh2Mo-CisADDmRakBDGhyFmiGlcomDioIhyUDEqhFx7ax7bx7cDBx7dNnHo3RnzBx7ep0CBDGx7Bx7Hx7Nx7Tx7Zx7fOFoyQprGOFnuRiHDCx8Bx8CM8IprGkvOprHm5NprQx8Ax8DprQprQp0CCDCnKvDDE6TzdqKmFDEq0Ox1fx8Fx8GDBx8HNYonDnpdx8Ip0CBDFh1PhgNilTirM7dDDq0Ox1fx8KDD7d3ckODHpXtEhpLqRljEivIo4HDDq0Ox8Mx8NDCx8Lx8ONbh1PnnHx8Pp0CBDD-ahmI2JDGjJZqKxBpfiSDEq0Ox1fx8Rx8SDBx8TNhLo_Bm6Fx8Up0CBDGhoMi1R_fsVl6BiobDDq0Ox1fx8WDBx8XNiHhoMnuGx8Yp0CBDG8VxfpVo7PhtUh7GDDq0Ox1fx8aDBx8bNjM8VnhWx8cp0CBDFl6IioCn4Tl6QmhdDDq0Ox1fx8eDCOpHDEhdjUjakADEiQkGibl_bDEq0Ox9Ax9Bx9CDCx8fx9DNnHi1ZnrPx9Ep0CBDFoZhkZoOl_al8BDDq0Ox1fx9GDBx9HNtBoZn3bx9Ip0CBDFhVib9HhJtJDEjFjIiMixdDEq0Ox1fx9Kx9LDEmjbmkRmkQmgVDCq0Ox9NDCx9Mx9ON4esInyJx9Pp0CBDFjAldhuQ3ArZDFqfhEjFjJsSDEq0Ox1fx9Rx9SDBx9TNhubxTnjHx9Up0CBDGid7FnPpTrIreDEq0Ox1fqgdx9WDBx9XN9Lo_ImtOx9Yp0CBDIlbwb2AnUhmKmjahhJioRDDq0Ox1fx9aDBx9bNixWlbmtDx9cp0CBDCThBDEZkEhWiQDEq0Ox1fx9ex9fDDiTjLiQDDhmAipMirRDGhhQrYiDsWpgShHDDx-Bx-Cx-DDCx-Ax-ENixYh0Vm7Dx-Fp0CBDMx8Jx8Qx8Vx8Zx8dx9Fx9Jx9Qx9Vx9Zx9dx-GOForatBDBx-IM6FprGngGprHmyAprQx-Hx-JprQprQp0CCDGif4QjAhKrHhCDFajFnUFhBDEx0Eqvfx-Lx-MDBx-NM4DprGigLprHnlWx-OprQprQprQprQp0CCM6HprGhtGprUm5eprQprQprQprQprQp0CCDGlduOhjbrZ6emKDGqfiYahEwRjFDDx-Rx1Sx-SDBx-TM6IprGhnCprHnqBx-UprQprQprQprQp0CCDD8WoblRDDlZ5KhhZDEKvWilLjIDEx-Wx-Xx-Yx1fDDmiHmhZipdDFqdmiZihJtWkJDDx-Wx-ax-bDCx-Zx-cNYtZn1ex-dp0CBDF8WoblRihJh0XDHqd2fwHyFvehkahkLDHhwS6UpJiY2YzBh3BDDx-fx_Ax_BDBx_CNbolCnoLx_Dp0CBDFqdyFhkLhkahoADEl8fl9Ah1Lh1UDGigQ8ThViYfuWDDx_Fx_Gx_HDChWvEDFqdyF8Wve7LDHTjehBhFtEmhchZDDx_Jx_Kx_LDCx_Ix_MNhLonfm5Sx_Np0CBDGhmPsNioQhnUirLioEDHlVnciZsHoMiEDDCx_Px_QDDlEqQmkDDEsNn6ehnUmhRDFqd8WlRyF7DDDx_Sx_Tx_UDCx_Rx_VNiHlEnpUx_Wp0CBDEx-ex_Ex_Ox_XMycprGhmeprHnoVprQx_YrkHprQprQp0CCDEhrRmiNhqShiPDFl6W2Xn8RhyBjjXDEoPwch3ahdDDx_ax_bx_cDBjyFDFpVhvW2Xl8PjjXDDnAqd2aDDx_ex_fygADCx_dygBNYpPnxHygCp0CBDDnArOjoWDGzeirY4MwKmjUmiPDEqnLygEygFx1SDBygGNbogUn2HygHp0CBDFnArOjoWqdhjfDE4Qlkd3GlzRDFl4F_WrDjcorKDEqnLygJygKygLDBygMNhLivan0fygNp0CBDDygDygIygOM0aprGhmcprHnlZprQygPprQprQprQp0CCDDiAxflfDG7Wh2dh0I9UnKnIDDygRygSx1fDBygTNYl1Rn1MygUp0CBDDmMkenIDIuBhkOhdkA3F0UtVi2HDDygRygWygXDBygYNbo1YnnTygZp0CBDHLjbkXjYh1ekP6RDDygRygWygbDBygcNhLyAn3Hygdp0CBDKuatAokJpVsQyM0KihMwVhvWDDygRygWygfDByhANiHuanvZyhBp0CBDEygVygaygeyhCMzXprGhmdprHnkWprQyhDprQprQprQp0CCM_IprGhtAprUnhIprQprQprQprQprQp0CCDFmhXmhYiqFl-XmhWDCyhGx0EDByhHNYrMnoGyhIp0CBDFl8Fl8Gmjcl7fl_KDCyhKx0EDByhLNbNnoFyhMp0CBDCyhJyhNOFo3WbDByhPMxeprGkYprHm4CprQyhOyhQprQprQp0CCDCFiXDGmjZi5DisHh5UhxOkgXDH-QjQsOoqZijEh0dikRDDyhSyhTyhUDByhVNYh1CnqcyhWp0CBDDFnKiXDG3C5Rh1OizBwW9SDHh0ThvStaiwRhmQ6Uh1MDDyhYyhZyhaDByhbNb6cmtJyhcp0CBDEFhiPjyFiXDHxAn6HtG-dkBh1QhiKDGjTi5DjQnMOhnPDDyheyhfyiADByiBNhLxAnuAyiCp0CBDDyhXyhdyiDMzYprGhzMprHnlYprQyiEprQprQprQp0CCDDh6CjjBjjKDFflTlQjXiRDCyiGyiHDByiIDDFDnKDHjBk-RizapVwWhpFogBDEoPhbisHl1aDDyiKyiLyiMDByiNNYivHmyeyiOp0CBDFnfzFsd0JhmGDFxJhhCrHhoKsODDrqVyiQyiRDByiSNbilNnhLyiTp0CBDDpGoJhofDGilch0S0JlZhjZlQDDrqVyiVyiWDByiXNhLpGnrdyiYp0CBDEsHlCwPwEDG9NhoXzPqExI9ADDrqVyiayibDByicNiHrNnuayidp0CBDDmGtchzfDHh4RhiRh4S9Wl1copSivCDDyhYyifyjADBmGDFmkMhvJiyJl8bh4SDDyjCrrDyjDDCyjByjENjMn-LnkfyjFp0CBDExUiZlVncDGjUpZhjS6WhgAhwRDDrqVyjHyjIDByjJNnHxUm6cyjKp0CBDGyiPyiUyiZyieyjGyjLM6JprGhmfprHnxSyiJyjMprQprQprQp0CCM8JprGhtEprUn2WprQprQprQprQprQp0CCDEkephApgephEDFkEiQoXnUhpCDEiFrVvRoeDDyjPyjQyjRDDhhDpoAlmBDF4QtSpW6QODDqvfyjTyjUDDmgEhxQpYDEjXhIhHkEDDyjWx1SyjXDDyjSyjVyjYODoxCprGDByjaMzZprGhnBprHntIyjZprQyjbprQprQp0CCDDimIlzKlzLDGhdjUkAkdjah3dDFiFnOhkciRODDyjdyjeyjfDCimIlzKDFhDnIl_OlsWoyWDG5PhvJsa5ShpOjTDDykBykCykDDCykAykEODppbprGDBykGM4EprGkvNprHn4AykFprQykHprQprQp0CCDDinFi0OpnODFiMlKsVmSluQDGlJjQiDOkSkADDykJykKykLDBykMODoqBprGDBykOMhsTprGkvOprHmuFykNprQykPprQprQp0CCMhiZprGhtFprUniQprQprQprQprQprQp0CCDGmMkenIi2ChkUh1dDGjIlQpXhgNlKtEDDtmRykSykTDChoMhoJDC5emkUDDcjIhEDDykVykWykXDCykUykYNYl1Rn1KykZp0CBDEiQkWkOkIDHnZh0ehjLhhQo8QsWihTDEZ3OmMkeDDykbykcykdDBykeNblsXn0Eykfp0CBDGiQkWkOikJhoJmCDEmMkejXnIDJuBh3GuHyXhkOkAhdlidtUDDylBylCylDDBylENhLoyMm6fylFp0CBDEiQkWkOjeDDmMkejXDFhCjQhyIhnPidDDylHylIylJDBylKNiHoyLnoSylLp0CBDF7dkWkO8fkIDHuBhkOkAhdjahlQyXDDtncylNylODBylPNjMn5Lm7AylQp0CBDFiQkWkOjehIDFhChnPhyIn_T2KDDtncylSylTDBylUNnHn5MnoUylVp0CBDGykaylAylGylMylRylWMhmbprGhzOprHnodprQylXtoCprQprQp0CCMhsdprGhidprUm0BprQprQprQprQprQp0CCDDkemMl5UDEjcrDihUnNDJkdhdjFjUjacjD7ZhFDEtqEylaylbylcDByldNYkam3Oylep0CBDDkemMjXDChWhoUDGiMiErVhF0G0ODEtqEymAymBymCDBymDNbhoUnsKymEp0CBDCylfymFM4GprGkYprHnrCprQymGprQprQprQp0CCDD9bjFnUDFhdjUtUkdkADFhKwKwQh3aIDEtqEymIymJymKDBymLDEpQsMwFpTDEkErchfoXDEjIjFcnPDEtqEymNymOymPDBymQNYohHn0RymRp0CBDGh1FijKo1Xh8DiqT8YDCtuDymTDBymUNbn7EnlSymVp0CBDDnMxchqDDGiDhvXuPiA7SoJDEtqEtqFymXymYDBymZNhLimDm5Fymap0CBDDymSymWymbODhtOprGDBymdM4HprGhtBprHnuLymMymcymeprQprQp0CCMhiaprG_QprUnyGprQprQprQprQprQp0CCDCiOl9eDGhdjUkAkdh3dkSDFkemMnMnOhgHDDynBynCynDDBynEM_NprGkYprHm4LynFprQprQprQprQp0CCDEwQ0BiqA5bDChVkLDGlJ9YmSoDh0DsVDEv7LynHynIynJDBynKNYiiOiuVynLp0CBDEv7LqvfxzIp6IDBynNNbn-In1AynOp0CBDChDwcDElMkPLtDDDhEkcjJDEv7LynQynRynSDBynTNhLn-JnkVynUp0CBDGhXyEn7BiQkWiTDEiGjOlJmBDDv7LynWynXDBynYNiHiGm7JynZp0CBDDkFjdsWDFlMkPLkXjYDDv7LynbyncDByndNjMkFn1Zynep0CBDEimIi0OinFlzLDEZlJsVh2MDDv7LyoAyoBDByoCNnHpgCm7IyoDp0CBDCvftYDEjf3NsBipVDDyoFyoGqxcDByoHNtBiKm_NyoIp0CBDHynMynPynVynaynfyoEyoJM_OprGigJprHmzSprQyoKprQprQprQp0CCDCiOtYDEkLmYhVubDDiJhDjADFFDtYidjQDEyoMyoNyoOyoPDByoQDBwgUM_PprGiuJprHniByoRprQyoSprQprQp0CCM_DprGhicprUnjfprQprQprQprQprQp0CCDDkemMWDI3NhoI9Mzc9HipVlThxUDDyoVqxcyoWDByoXM2LprGhibprHnxXyoYprQprQprQprQp0CCDEhXiLqLqNDH3FiUhoWioVhuAla4bDF4Q1GqCi2MifDDyoayobyocDByodNYilbm5Iyoep0CBDFhXiLqLqNnIDEtQinYhpG1bDFhSiPyIcfDDypAypBypCDBypDNbtQn3QypEp0CBDFidjQlblKokFDFmSjFqFuIluQDDt4JypGypHDDiM-OvRDG8ElyBtZjFkUsVDDt4JypJypKDCypIypLNhLhVnxRypMp0CBDEjZipal6OpqYDFhFOhZTnBDDt4JypOypPDBypQNiHjZn2fypRp0CBDEoBuQlHhXDEkenKiX2JDEhDiRoGpHDDypTypUypVDBypWNjMi1InrQypXp0CBDFDkfFlTqFDFikSoiMkbuIhhGDDyoaypZypaDBypbNnHn9MnmFypcp0CBDEZqPihPh0DDHDFkflTlElViDDDt4JypeypfDByqANtBn_LnmEyqBp0CBDHyofypFypNypSypYypdyqCODi2FnHODi2ItBDCyqEyqFMhiSprGhtDprHmtfprQyqDyqGprQprQp0CCMCprGm_eprUmtAprQprQprQprQprQp0CCMmuIprGnnbprUnsLprQprQprQprQprQp0CCDCpgfpnBDE8OokdkB2XDFOtapVhdiADDyqKyqLyqMDByqNMmuJprGnpCprHnnXyqOprQprQprQprQp0CCDFhnPhyIhyFl6RipcDEhCuX2WidDCyqQyqRDByqSMmuTprGngHprHntEyqTprQprQprQprQp0CCDGmiJisChldipI3K8YDFapbh0RhjUhoQDCyqVyqWDDyV3KorWDDh0RhjUlZDGpbavROehtIDDyqYyqZyqaDCyqXyqbMmueprGntLprHnlFyqcprQprQprQprQp0CCDDrIplCijdDFjDhobhwH2ahIDFrDoDn4SnKnADEyqeqnLyqfyrADByrBMmvHprGnidprHnjAyrCprQprQprQprQp0CCDGo4XplDo7GvLohKl8cDFselfiD0Kh1ADCyrEyrFDByrGMmvIprGm1NprHnhNyrHprQprQprQprQp0CCDGonW_TpoMoxHivZiycDEhkKl1T7H2YDDmMhwX7YDDyrJyrKyrLDByrMMmvJprGm1OprHnuUyrNprQprQprQprQp0CCDH8en4ZlhAolBn_Dn6cyMDDhwXk_Yi2CDGhShBhIl1TOTDDyrPyrQyrRDByrSMmvKprGnzFprHm5LyrTprQprQprQprQp0CCDBhJDFimIphDphBl2MojfDGoTrGhuRjFhoHh2cDDyrVyrWyrXDByrYMmvLprGngCprHm4KyrZprQprQprQprQp0CCDGk_S4f7ChO1HqEDDixQn_NlTDGjQxIiROhpDsODDyrbyrcyrdDByreMmvMprGngXprHnhQyrfprQprQprQprQp0CCDCoPkHDGhvZonHl_Gl-ao4Jn5JDGlvXtAhvB7ChAh0QDDysBysCysDDClvXhvUDCh2BvdDGtAhvB7ChA0KhODEysBysFysGysHDCysEysIMmuKprGmxLprHn1HysJprQprQprQprQp0CCDGhkHhwWikZlkHl-JiiaDFxVooYhuVnGplJDF7CipflgKhA0KDDysLysMysNDBysOMmuLprGnrZprHnoTysPprQprQprQprQp0CCDChoVlFDEsdlyei0Rh2YDEsOmb1ChlCDDysRysSysTDBysUMmuMprGm0HprHnuIysVprQprQprQprQp0CCDGmT5FikIh2bppWh0dDFsdlyesOi0RphMDFFtAoM9So3UDDysXysYysZDBysaMmuNprGnhXprHmySysbprQprQprQprQp0CCDGtI7SsXi1SomCiwCDGzFl2SphWhkTi2BpgaDGtAoMLkTtD9SDDysdyseysfDBytAMmuOprGngMprHmxfytBprQprQprQprQp0CCDFo0IlrKlxMpgEn8UDEpG0JlGhkeDF9D7QkHidoiJDDytDytEytFDBytGMmuPprGmxNprHn3GytHprQprQprQprQp0CCDEpfkhIoqal3VDF-JorYhvUhpEooNDGlOidiwL7PljahvZDDytJytKytLDDpfkhIl3VDEiwLhgAlja7PDFhkHhwWorVpoDiiEDDytNytOytPDCytMytQMmuQprGm_PprHm3TytRprQprQprQprQp0CCDFhkTo3bohDmgRi0RDIowGn-NhnRi0HmgKpodhoEhpEDCytTytUDBytVMmuRprGmzGprHnoKytWprQprQprQprQp0CCDCpG0JDGOo9Io_V7P-L7KDIkAhdkSpbahkHhwWsXDDytYytZytaDBytbMmuSprGmxOprHnlTytcprQprQprQprQp0CCDDmMhKiWDGhBT9esOqZokGDFoUpGjThd7VDEssSyteytfyuADByuBMkoHprGngDprHnhUyuCprQprQprQprQp0CCDCiBo6XDEhRuEwFojeDGo_ZlfnIsd_WhwWDDyuEyuFyuGDByuHMmuUprGmxVprHn0QyuIprQprQprQprQp0CCDGvcpkSpkOplFlnPpgQDHo3EpnVzTrHtdlkfhwLDCyuKyuLDByuMMmuVprGnjBprHniRyuNprQprQprQprQp0CCDHl0E1diGiDhHsNmibDGOhIhdjasQkADDssSyuPyuQDElfxfk-ZrWDEifvchwBaDEssSqvfyuSyuTDCyuRyuUMmuWprGnkJprHnmNyuVprQprQprQprQp0CCDF4Oh2Sl6Xn7VoqNDIphYlyIiiaihZaikKzFihJDEmMiWsChKDDyuXyuYyuZDByuaMmuXprGngBprHnkYyubprQprQprQprQp0CCDBnIDFo4Uo_GhpCkJo1fDHlZhC1MseqdlmayWDDyudyueyufDByvAMmuYprGngEprHnhMyvBprQprQprQprQp0CCDEiwW8NiDhpJDHyWrLpnP1CsOkEhlBDDyvDyvEyudDByvFMmuZprGmybprHnvKyvGprQprQprQprQp0CCDDnI_Wk_YDHiUhoGolTojL0fhodlyADFkJ3FrYpf6RDDyvIyvJyvKDByvLMmuaprGnrXprHn2NyvMprQprQprQprQp0CCDCnI_WDGowJowHo4bi0LpgG1bDEiJOhVFDDyvOyvPyvQDByvRMmubprGniAprHm4JyvSprQprQprQprQp0CCDElEonIn-EojNDGwPnGopKzTohAn4XDFnIkfyIllE_WDDyvUyvVyvWDByvXMmucprGm0TprHntByvYprQprQprQprQp0CCDFojSohGlmBn8SojJDDmMsdpGDFiEn_UjF-ApoFDDyvayvbyvcDByvdMmudprGm_fprHnpZyveprQprQprQprQp0CCDHpgKpgJo9Vo9UojKlnDn8TDHielmah1AjFjIhdo9eDCywAywBDBywCMmufprGm7NprHm_MywDprQprQprQprQp0CCDG1SnCmDhuSl_RhRDFlTlQixQhkSfDGiROhChnMhdovXDDywFywGywHDBywIMmvAprGniDprHnhDywJprQprQprQprQp0CCDFh1NogYiqNpnHo3cDGnNixQhZpnfnLaDEhOyCorMowLDDywLywMywNDBywOMmvBprGngUprHnzZywPprQprQprQprQp0CCDExUlCiZoKDIjUnCzTomKxJ6WhhCrHDDvwNywRywSDBywTMmvCprGnpbprHnrAywUprQprQprQprQp0CCDGo4Mo4NmgQhuSohelvWDGhjOovZovVo7HolUxKDCywWywXDBywYMmvDprGnpKprHm6KywZprQprQprQprQp0CCDEorXkT_AnXDEhHhBOhncDFhdkdjUi0eiDDEywbywcx1fywdDByweMmvEprGm_YprHnuHywfprQprQprQprQp0CCDFrIn6XpTpicphKDEhZhFOhHDDnNigSoDDDnK-D_UDEyxByxCyxDyxEDByxFMmvFprGm0fprHm3ayxGprQprQprQprQp0CCDFhpCo2EpqXmWo2FDIwEo_J1R1L1Mh2chtItCDCyxIyxJDByxKMmvGprGm3KprHnsJyxLprQprQprQprQp0CCMmvNprGnoMprUn2JprQprQprQprQprQp0CCDGn7XohFhwDl4DhwNhnUDFihFk_JhgIhoAhkaDEhFhZjTxMDDyxOyxPyxQDEn7Wl4Dh1ClRDDhZhFnBDDjTrWh2cDEyxSyxPyxTyxUDCyxRyxVMmvOprGnsaprHm0AyxWprQprQprQprQp0CCDDokbokaogSDDmMsdohdDFwFikXhCkBlPDDyxYyxZyxaDByxbMmvPprGnvNprHn1fyxcprQprQprQprQp0CCDEnWh1dokIyFDHhdjU5Io0Xo9YpiA7LDEmMh1dhkTnADDyxeyxfyyADByyBMmvQprGm_cprHnoQyyCprQprQprQprQp0CCDFl4F_WorcozCojQDF7YojPhwWlzRlkdDFnKmMjYjK-DDDyyEyyFyyGDByyHMmvRprGm3BprHmzRyyIprQprQprQprQp0CCDGhkHhwWo_FonUlkHikZDEsdjrSlzdikXDG-AsfplKhwHjUsaDDyyKyyLyyMDByyNMmvSprGnrYprHntcyyOprQprQprQprQp0CCDEjrSo1BliOlzdDD-dkBivYDHoPinM2ckX1PjTrWDDyyQyyRyySDByyTMmvTprGm1CprHn3MyyUprQprQprQprQp0CCDGipUlyXpmGpqapqWo7ODIi2BhwNiwZl4fi2KzFlvWhkIDCyyWyyXDByyYMmvUprGnrOprHm6SyyZprQprQprQprQp0CCDCiDlfDHl1dnIh1di2ExJ5EiwWDG3Fl5Cn6ThuatAphQDDyybyycyydDByyeMmvVprGngAprHm4OyyfprQprQprQprQp0CCMmvWprGnoYprUnhJprQprQprQprQprQp0CCDGo4IomRi2DhuRllRphHDGk-ehkIpGpiKlgMn8ODF8S9XzQiwDhpBDDyzCyzDyzEDByzFMmvXprGnobprHm1dyzGprQprQprQprQp0CCDGinMijDlgKl-Eo9Hn4IDIiwU-dkBkflThzRinRllRDCyzIyzJDByzKMmvdprGnoZprHnnZyzLprQprQprQprQp0CCDD9XhpBhjWDGhkIi1Tl6Gipfo1Rl0IDGh2YsdqEh0Dn6JhkHDDyzNyzOyzPDByzQMmveprGntCprHnsIyzRprQprQprQprQp0CCDGn9YlhGosYn5Fo0BhpIDIhIDo0ZonGieh1A0LolEDCyzTyzUDByzVMmvfprGnoaprHngVyzWprQprQprQprQp0CCDFjkJlnUmkNlrSpiEDHoiTomHi0UpieplHk-elrHDCyzYyzZDGlnUokKpkIjkJpoclrSDFzQ8Si0X0LiwDDFhBnfikDiwThKDDyzbyzcyzdDCyzayzeMmwAprGnpWprHm5HyzfprQprQprQprQp0CCDFpgdi0XiwDo_KhkGDHpoChgco4OlhGozGhzRiwUDCy0By0CDBy0DMmwBprGn3aprHnuKy0EprQprQprQprQp0CCDGoiRhwN3PizKpqHhvSDEhkIi1T1Dl7GDGhkHn7UokAlscsdo3QDDy0Gy0Hy0IDBy0JMmwCprGm0KprHnmGy0KprQprQprQprQp0CCDFqEjVo8RizKhwNDFikDo4PpiC1R5KDFi0X7UhoBo3PhhCDDy0My0Ny0ODBy0PMmwDprGm4GprHniVy0QprQprQprQprQp0CCDF7C0KhAjVFDGo1blteo3LpnMioLopeDFi1ThkIzFi1MaDDy0Sy0Ty0UDBy0VMmwEprGntGprHnyWy0WprQprQprQprQp0CCDGkhBo-GomGooboocpmBDIzFhvZa6WhwRlTi2LhjSDCy0Yy0ZDBy0aMmvYprGnucprHnuZy0bprQprQprQprQp0CCDHkgdooMo4fo4do4en5DogXDHielsBn7Z1BlscilehIDCy0dy0eDBy0fMmvZprGnufprHmtQy1AprQprQprQprQp0CCDGn8Xn8YmgLpqSo0MogADIhkImTnfpna3KivNokEl0IDCy1Cy1DDBy1EMmvaprGmzYprHn3Ty1FprQprQprQprQp0CCDFqEjVkgd4fizKDElsB1cnSnRDGiyFkdkflGwSnUDDy1Hy1Iy1JDBy1KMmvbprGm4FprHniUy1LprQprQprQprQp0CCDGhjSo8Yo_Rh2Lo_EoiCDGi2LiiViybhwR6WpgODFllEhnYhA7CjVDDy1Ny1Oy1PDBy1QMmvcprGnsfprHnmLy1RprQprQprQprQp0CCMmwFprGnvJprUnpYprQprQprQprQprQp0CCDG7CpiDpleozFlmHn8WDHl-bojMn8Lo-FpgYzFhkUDCy1Uy1VDBy1WMmwGprGnzaprHnhZy1XprQprQprQprQp0CCDFhtIo5VlzPplBpkUDIl0CalsbhvIOqC7Qi1KDEpfpGhkeiyADDy1Zy1ay1bDBy1cMmwRprGnpMprHmxcy1dprQprQprQprQp0CCDF9AoM1HiufxGDG0Jn4JlZlxM7QlGDGilcpqdhgAh0SppHhjZDDy1fy2Ay2BDBy2CMmwcprGm_ZprHnvCy2DprQprQprQprQp0CCDGpiNzPo-eooPooQl9DDEpG0Jn8P7QDEiwHkJlZh1QDDy2Fy2Gy2HDBy2IMmxCprGmxPprHnpRy2JprQprQprQprQp0CCDIlsbl5Vo0DpnWpiBpifoxAomJDHokfjJiiRiyApfn6dlyXDCy2Ly2MDBy2NMmxDprGnscprHmuDy2OprQprQprQprQp0CCDG1BohCrNojOoyPn7YDG-I8NixAhIjOhgNDEqErY4OjADDy2Qy2Ry2SDBy2TMmxEprGmzaprHm3Cy2UprQprQprQprQp0CCDEn6Dn6CikGl4GDFhwLtdxR1RiRDGlmHqEtAk_XhQuHDDy2Wy2Xy2YDBy2ZMmxFprGnpXprHnzey2aprQprQprQprQp0CCDFi2Cl7bohXhkUphGDGhwLqZyW0UrLo-DDGkShhE2dh1A4bosPDDy2cy2dy2eDBy2fMmxGprGnicprHnhfy3AprQprQprQprQp0CCDDihZimMooeDH_UiwEqLn6ApmKiwOiwLDFqErY0IhA4ODDy3Cy3Dy3EDBy3FMmxHprGm1DprHntVy3GprQprQprQprQp0CCDGhgAiiVi2LizWhwR6WDGhxaxUh0YpZpbivGDFiWDoM9SwEDDy3Iy3Jy3KDBy3LMmwHprGm_bprHnnQy3MprQprQprQprQp0CCDGlsLlwSk_Hpmfo9Wo1WDIhvULiCh2YieohE7FxGDCy3Oy3PDBy3QMmwIprGm1cprHn3Ky3RprQprQprQprQp0CCDGojWomElrHohcpoG1ODF0fhgC8NkU7QDFtAkhB4Osdk_XDDy3Ty3Uy3VDBy3WMmwJprGm1bprHnmMy3XprQprQprQprQp0CCDDwEl6YpiFDGhodieiZzFuHlteDCy3Zy3aDBy3bMmwKprGm_aprHmzJy3cprQprQprQprQp0CCDIilelnDopPlhdo-WowVl1Ho8SDHqEzQ0IhvBhoT6bivGDCy3ey3fDFmiMpgbi1Al1Hn5KDGqEzQlrUhoThvBrSDD6bplfivGDDy4By4Cy4DDCy4Ay4EMmwLprGnrBprHmuAy4FprQprQprQprQp0CCDF-VhvIlrdlgCl1fDFiyAomIhtIpGkHDIiZlVsHzTnflhNkS2dDDy4Hy4Iy4JDE-VlrdlgCl1fDGiZlVsHzThmGlhNDGkS2djUqEhtIhhCDDy4Ly4My4NDCy4Ky4OMmwMprGniJprHn0ey4PprQprQprQprQp0CCDHphdhzUosZpoEl1dmic8NDE0Il2YrY-VDEyIhgChShIDDy4Ry4Sy4TDBy4UMmwNprGnkGprHn2Py4VprQprQprQprQp0CCDGo1Upmbpmcpmdn_BpoPDGqErYplNhA-VhwDDCy4Xy4YDBy4ZMmwOprGm0MprHmyBy4aprQprQprQprQp0CCDGh3Oplcn4VoiAo9boibDH7QlGahvI7PqCl4aDCy4cy4dDBy4eMmwPprGnzYprHnjFy4fprQprQprQprQp0CCDEhOiuf9bo3TDC1RvPDI8OlGl4an5IhtIiehlAhvZDDy5By5Cy5DDBy5EMmwQprGngRprHnkUy5FprQprQprQprQp0CCDHlnOpgIplLl5Ei2Ki2B0IDKlkY-DoiKi0TzFoodOn4WiwE0fDCy5Hy5IDBy5JMmwSprGnkRprHnuFy5KprQprQprQprQp0CCDGosWl-Co0Ko0LpmFivODG1dl0EmXhRzFjJDCy5My5NDBy5OMmwTprGntHprHn3Ny5PprQprQprQprQp0CCDGl4Hi0TpkRojYi2P3KDE0IlnOl2YijDDFiCqE9XijDlFDDy5Ry5Sy5TDBijDDE0Il5Ei2Kl4fDE3KhoGl4Hi0TDDy5Vy5Wy5XDCy5Uy5YMmwUprGntMprHm6Gy5ZprQprQprQprQp0CCDGwVmkPpoJojZhvBo7LDF0fomUn8M1C7QDFoxOorLh1dikGoofDDy5by5cy5dDBy5eMmwVprGn0OprHm1ay5fprQprQprQprQp0CCDGzFl6El2Sn_CohJo5UDKn8Kl5TorUn6aovJpgHovKoqEn5GipfDCy6By6CDBy6DMmwWprGnzXprHn1Ly6EprQprQprQprQp0CCDFpgZoiVoiWvCilCDFphCl2MivTlzSphFDCy6Gy6HDBy6IMmwXprGnseprHntFy6JprQprQprQprQp0CCDDiufhOpoNDGhwXn7HlpVzFiyco1CDDjJiahjADDy6Ly6My6NDBy6OMmwYprGmyTprHmzKy6PprQprQprQprQp0CCDGoiGoiHprElrKn8Vn6bDEn6Io5Ie6ZDCy6Ry6SDBy6TMmwZprGntAprHnvBy6UprQprQprQprQp0CCDIiycn_On_PlpVosIowRpjYivTDFeyCnah1Qo7QDCy6Wy6XDBy6YMmwaprGnsdprHnpSy6ZprQprQprQprQp0CCDHlubluaohblzSmiQondppUDHjChjAooSjTvPilCvZDCy6by6cDBy6dMmwbprGntJprHmzEy6eprQprQprQprQp0CCDGpY2c1PkThwa_ADDeo6eyCDFivTolVh1NhRo3SDDy7Ay7By7CDBy7DMmwdprGnoBprHm0Py7EprQprQprQprQp0CCDCiCl-UDEiepjMepgNDE3KhoGoidpkKDGqE1Hpflhd0IpGDEy7Gy7Hy7Iy7JDBy7KMmweprGntNprHm4Uy7LprQprQprQprQp0CCDFhzfhiKo_YjCvPDGieifhlApgFahKDErYhOoaiCDDy7Ny7Oy7PDBy7QMmwfprGmzdprHmyCy7RprQprQprQprQp0CCDEpmOpmPpmQi1LDIk_HlwSplYlsLo6do8cowThvUDCy7Ty7UDBy7VMmxAprGnvPprHn2Ay7WprQprQprQprQp0CCDEhHlualubhwLDGhmGhjdmXnUlGyDDFiClrZiyRqEojRDDy7Yy7Zy7aDBy7bMmxBprGnpaprHmyOy7cprQprQprQprQp0CCDkLxzHxzTx0Kx1Cx1Kx1Lx2Yx4Gx4Sx4Tx4Ux5Rx6Vx8Ex-Kx-Px-Qx-Vx_ZygQyhEyhFyhRyiFyjNyjOyjcykIykQykRylYylZymHymfynAynGyoLyoTyoUyoZyqHyqIyqJyqPyqUyqdyrDyrIyrOyrUyraysAysKysQysWyscytCytIytSytXytdyuDyuJyuOyuWyucyvCyvHyvNyvTyvZyvfywEywKywQywVywayxAyxHyxMyxNyxXyxdyyDyyJyyPyyVyyayzAyzByzHyzMyzSyzXy0Ay0Fy0Ly0Ry0Xy0cy1By1Gy1My1Sy1Ty1Yy1ey2Ey2Ky2Py2Vy2by3By3Hy3Ny3Sy3Yy3dy4Gy4Qy4Wy4by5Ay5Gy5Ly5Qy5ay6Ay6Fy6Ky6Qy6Vy6ay6fy7Fy7My7Sy7Xy7dQy7eprQt7dprQM_FprGhsfprUkwEprQprQprQprQprQptEBM2TprGhnFprHk9SprQprQprQprQprQptEBM0ZprGhtHprHkxQprQprQprQprQprQptEBOFlzXprGDBy8DM4AprGitcprHk1eprQprQy8EprQprQptEBMhiVprGitfprHkmHprQprQprQprQprQptEBM_GprGhzNprUk6DprQprQprQprQprQptEBM6CprGhnAprHk6EprQprQprQprQprQptEBOFlmMprGDBy8JM6DprGiuCprHknRprQprQy8KprQprQptEBMwBprGhzPprHkyAprQprQprQprQprQptEBM6EprGhieprUk5fprQprQprQprQprQptEBM8HprGhseprUktRprQprQprQprQprQptEBOFlrWprGOFloeprGDCy8Py8QM4BprGkYprHniKprQprQy8RprQprQptEBOFlyKprGDBy8TM2UprGiteprHkwGprQprQy8UprQprQptEBOFlrVprGDBy8WM8IprGitYprHkzFprQprQy8XprQprQptEBMhzEprGigKprHk8bprQprQprQprQprQptEBM6FprGksTprUk2IprQprQprQprQprQptEBOFlmLprGDBy8bM4CprGiuBprHk2JprQprQy8cprQprQptEBM6GprGiuLprHkoTprQprQprQprQprQptEBM6HprGhtGprUiuUprQprQprQprQprQptEBM6IprGhnCprHkzbprQprQprQprQprQptEBODhvcprGDBy9BMycprGhmeprHkxdprQprQy9CprQprQptEBM0aprGhmcprHksXprQprQprQprQprQptEBMzXprGhmdprUktEprQprQprQprQprQptEBODiyIprGDBy9GM_HprGkYprHk1fprQprQy9HprQprQptEBMhiWprGhtCprHkxSprQprQprQprQprQptEBMhiXprGigHprHkwFprQprQprQprQprQptEBM_IprGhtAprUiuSprQprQprQprQprQptEBMxeprGkYprHkpZprQprQprQprQprQptEBMzYprGhzMprHiuKprQprQprQprQprQptEBM6JprGhmfprHkyaprQprQprQprQprQptEBM8JprGhtEprUkscprQprQprQprQprQptEBOFlpZprGDBy9QMzZprGhnBprHk-EprQprQy9RprQprQptEBOFlmCprGDBy9TM4EprGigFprHkpUprQprQy9UprQprQptEBMhiZprGhtFprUiuIprQprQprQprQprQptEBMhmbprGhzOprUktLprQprQprQprQprQptEBM4FprGkYprHkwfprQprQtoCprQprQptEBODiyYprGDBy9ZM6NprGigGprHkrfprQprQy9aprQprQptEBMhsdprGhidprUiuRprQprQprQprQprQptEBM4GprGkYprHksCprQprQprQprQprQptEBM4HprGhtBprHkwPprQprQymeprQprQptEBMhiaprG_QprHmzCprQprQyoSprQprQptEBM_DprGhicprUitdprQprQprQprQprQptEBM2LprGkYprHnyNprQprQprQprQprQptEBODl4UprGDBy-CMhiSprGhtDprHktWprQprQy-DprQprQptEBMhmTprGhibprHmuBprQprQprQprQprQptEBDhNy8Ay8By8Cy8Fy8Gy8Hy8Iy8Ly8My8Ny8Oy8Sy8Vy8Yy8Zy8ay8dy8ey8fy9Ay9Dy9Ey9Fy9Iy9Jy9Ky9Ly9My9Ny9Oy9Py9Sy9Vy9Wy9Xy9Yy9by9cy9dy9ey9fy-Ay-By-Ey-FQy-GprQt7dprQDCAlUM_FprGhsfprUkwEprQprQprQprQprQy-IEM2TprGhnFprHk9SprQprQprQprQprQy-IEM0ZprGhtHprHkxQprQprQprQprQprQy-IEM4AprGitcprHk1eprQprQy8EprQprQy-IEMhiVprGitfprHkmHprQprQprQprQprQy-IEM_GprGhzNprUk6DprQprQprQprQprQy-IEM6CprGhnAprHk6EprQprQprQprQprQy-IEM6DprGiuCprHknRprQprQy8KprQprQy-IEMwBprGk1VprHkyAprQprQprQprQprQy-IEM6EprGhieprUk5fprQprQprQprQprQy-IEM8HprGhseprUktRprQprQprQprQprQy-IBDBy8QM4BprGkYprHnuPprQprQy-UprQprQy-IEM2UprGiteprHkwGprQprQy8UprQprQy-IBM8IprGitYprHkzFprQprQy8XprQprQy-IBDBy8PMhzEprGnsCprHmyZprQprQy-YprQprQpsIBMkkUprGigKprHk8bprQprQprQprQprQy-IBM6FprGksTprUk2IprQprQprQprQprQy-IEM4CprGiuBprHk2JprQprQy8cprQprQy-IEM6GprGiuLprHkoTprQprQprQprQprQy-IEM4DprGigLprHnyZprQprQprQprQprQpsIBM6HprGhtGprUiuUprQprQprQprQprQy-IEM6IprGhnCprHkzbprQprQprQprQprQy-IEMycprGhmeprHkxdprQprQy9CprQprQy-IEM0aprGhmcprHksXprQprQprQprQprQy-IEMzXprGhmdprUktEprQprQprQprQprQy-IEM_HprGkYprHk1fprQprQy9HprQprQy-IEMhiWprGhtCprHkxSprQprQprQprQprQy-IEMhiXprGigHprHkwFprQprQprQprQprQy-IEM_IprGhtAprUiuSprQprQprQprQprQy-IEMxeprGkYprHkpZprQprQprQprQprQy-IEMzYprGkrDprHiuKprQprQprQprQprQy-IEM6JprGhmfprHkyaprQprQprQprQprQy-IEM8JprGhtEprUkscprQprQprQprQprQy-IEMzZprGhnBprHk-EprQprQy9RprQprQy-IBM4EprGigFprHkpUprQprQy9UprQprQy-IBMhiZprGhtFprUiuIprQprQprQprQprQy-IEMhmbprGhzOprUktLprQprQprQprQprQy-IEM4FprGkYprHkwfprQprQtoCprQprQy-IEM6NprGigGprHkrfprQprQy9aprQprQy-IBMhsdprGhidprUiuRprQprQprQprQprQy-IEM4GprGkYprHksCprQprQprQprQprQy-IEM4HprGhtBprHkwPprQprQymeprQprQy-IEMhiaprG_QprUnyFprQprQprQprQprQy-IBM_NprGkYprHmzBprQprQprQprQprQy-IBM_OprGigJprHn2FprQprQprQprQprQy-IBM_PprGiuJprHnlUprQprQyoSprQprQy-IBM_DprGhicprUitdprQprQprQprQprQy-IEM2LprGhibprHniNprQprQprQprQprQy-IBMhiSprGhtDprHktWprQprQy-DprQprQy-IBDhRy-Jy-Ky-Ly-My-Ny-Oy-Py-Qy-Ry-Sy-Ty-Vy-Wy-Xy-Zy-ay-by-cy-dy-ey-fy_Ay_By_Cy_Dy_Ey_Fy_Gy_Hy_Iy_Jy_Ky_Ly_My_Ny_Oy_Py_Qy_Ry_Sy_Ty_Uy_Vy_Wy_Xy_Yy_Zy_ay_bQy_cprQt7dprQM_FprGhsfprUnhPprQprQprQprQprQptEBM2TprGhnFprHn3AprQprQprQprQprQptEBM0ZprGnzUprHn3ZprQprQprQprQprQptEBOFpgVprGDBzgBM4AprGm2MprHm3QprQprQzgCprQprQptEBMhiVprGnnIprHnxfprQprQprQprQprQptEBM_GprGnhcprUnyCprQprQprQprQprQptEBM6CprGhnAprHnzAprQprQprQprQprQptEBOFkyIprGDBzgHM6DprGkyIprHmtdprQprQzgIprQprQptEBOFpqIprGDBzgKMwBprGhzPprHm5OprQprQzgLprQprQptEBMitBprGm1MprHnzCprQprQprQprQprQptEBM6EprGhieprUnyYprQprQprQprQprQptEBM8HprGhseprUm5DprQprQprQprQprQptEBOFo9aprGDBzgQM4BprGkYprHmzMprQprQzgRprQprQptEBM2UprGm6OprUniMprQprQprQprQprQptEBMmrHprGm6NprHm6BprQprQprQprQprQptEBOFpgTprGODo8TprGDCzgVzgWMkkTprGmydprHm6VprQprQzgXprQprQptEBMmrIprGmycprHnsUprQprQprQprQprQptEBOFowSprGODoqDprGDCzgazgbM8IprGm2IprHnhSprQprQzgcprQprQptEBMhzEprGigKprHnkbprQprQprQprQprQptEBM6FprGnnKprUntQprQprQprQprQprQptEBM4CprGnnJprHntRprQprQprQprQprQptEBOFn5BprGODppaprGDCzhBzhCM6GprGnofprHn3UprQprQzhDprQprQptEBM6IprGhnCprHnsSprQprQprQprQprQptEBMycprGhmeprHnlMprQprQy9CprQprQptEBM0aprGhmcprHnoRprQprQprQprQprQptEBMzXprGhmdprUm4RprQprQprQprQprQptEBM_HprGkYprHnvGprQprQy9HprQprQptEBMhiWprGhtCprHnkXprQprQprQprQprQptEBMhiXprGigHprHnkQprQprQprQprQprQptEBMxeprGkYprHmzOprQprQprQprQprQptEBM6JprGhmfprHnoEprQprQprQprQprQptEBM8JprGhtEprUm4NprQprQprQprQprQptEBMzZprGhnBprUnuVprQprQprQprQprQptEBOFosSprGODn-aprGDCzhQzhRMmrXprGkYprHntSprQprQzhSprQprQptEBMmrYprGm3fprHnvEprQprQprQprQprQptEBMmrZprGnibprHnkSprQprQprQprQprQptEBMmraprGnpOprUn1FprQprQprQprQprQptEBMmrbprGkYprHnyaprQprQprQprQprQptEBMmrcprGm1SprHm0GprQprQprQprQprQptEBMmrdprGnoCprHm6AprQprQprQprQprQptEBOFn5EprGODo-aprGDCzhazhbM4EprGigFprHn2OprQprQzhcprQprQptEBMhmbprGnkIprUm4eprQprQprQprQprQptEBODn9JprGDCtoBzhfM4FprGkYprHm1WprQprQziAprQprQptEBM6NprGigGprHm3FprQprQy9aprQprQptEBM4GprGkYprHm3IprQprQprQprQprQptEBM4HprGhtBprHniPprQprQymeprQprQptEBMhiaprG_QprHmzDprQprQyoSprQprQptEBM2LprGkYprHnyOprQprQprQprQprQptEBODo-bprGDBziHMhiSprGm_WprHmxdprQprQziIprQprQptEBOForQprGODorPprGDCziKziLMhmTprGhibprHnsTprQprQziMprQprQptEBDhYy_ey_fzgAzgDzgEzgFzgGzgJzgMzgNzgOzgPzgSzgTzgUzgYzgZzgdzgezgfzhAzhEy8fzhFzhGzhHzhIzhJzhKzhLy9LzhMy9NzhNzhOzhPzhTzhUzhVzhWzhXzhYzhZzhdy9WzheziBziCy9cziDziEziFy-AziGziJziNQziOprQt7dprQDBitUXitUk2AziQhUprGprQprGprGDBitVXitVkrQziShUnkLprQprGprGDBqUXmsSnqXziUhUnmOprQprGprGXmsLkwaziUhUnmUprQprGprGXmsNnqDziUhUnnDprQprGprGXmsOnoXziUhUnmVprQprGprGXmsQm2FziUhUnmXprQprGprGXmsRm3JziUhUnmSprQprGprGXmsTnpfziUhUnmYprQprGprGXmsUkvBziUhUkyGprQprGprGXmsVk6RziUhUnmfprQprGprGXmsXnpQziUhUnmPprQprGprGXmsYngOziUhUnnAprQprGprGXmsZnpNziUhUnmeprQprGprGXmsanqfziUhUnmZprQprGprGXmsbmxMziUhUkyGprQprGprGXmscnmAziUhUnnEprQprGprGXmrfm1UziUhUnnFprQprGprGDBitWXmsAm2PzjFhUmzNprQprGprGDCqUitWXmsBm2SzjHnEnmaprQprGprGXmsCm6LziUhUkyFprQprGprGXmsDnubziUhUkyFprQprGprGXmsEm3DziUhUnmWprQprGprGXmsFngPziUhUnmcprQprGprGDCqUhzLXmsGiuDzjNnEnmTprQprGprGXmsHm2RziUhUnmRprQprGprGXmsIm2OzjNnEnmbprQprGprGXmsJnqYziUhUnmQprQprGprGXmsKm0WzjNnEnnCprQprGprGXmsMntOzjNnEnmdprQprGprGXmsPnuSziUhUnnBprQprGprGDfziRziTziVziWziXziYziZziazibziczidziezifzjAzjBzjCzjDzjEzjGzjIzjJzjKzjLzjMzjOzjPzjQzjRzjSzjTzjUYmnVmnWtczjVp3GBDB2TX2ThnFzjXhUnkOprQprGprGDB0ZX0ZhtHzjZjRprGprQprGprGDB4AX4AitczjbjRprGprQprGprGDBhiVXhiVitfzjdjRprGprQprGprGDB6CX6ChnAzjfjRprGprQprGprGDB6DX6DiuCzkBjRprGprQprGprGDBwBXwBhzPzkD5LprGprQprGprGDC4BhzEX4BkYzkFnEnsDprQBprGDB2UX2UitezkHjRprGprQBprGDB8IX8IitYzkJjRprGprQBprGDBkkUXhzEigKzkLjRnkMprQBprGDB4CX4CiuBzkNjRprGprQprGprGDB6GX6GiuLzkPjRprGprQprGprGDB4DXprGprGzkRsAmzeprQBpsIDB6IX6IhnCzkTjRprGprQprGprGDBycXychmezkVjRprGprQprGprGDB0aX0ahmczkXjRprGprQprGprGDB_HX_HkYzkZjRprGprQprGprGDBhiWXhiWhtCzkbjRprGprQprGprGDBhiXXhiXigHzkdjRprGprQprGprGDBxeXxekYzkfjRprGprQprGprGDBzYXzYhzMzlB5LprGprQprGprGDB6JX6JhmfzlDjRprGprQprGprGDBzZXzZhnBzlFhUnuJprQprGprGDB4EX4EigFzlHjRprGprQprGprGDB4FX4FkYzlJjRprGprQprGprGDB6NX6NigGzlLjRprGprQprGprGDB4GX4GkYzlNjRprGprQprGprGDB4HX4HhtBzlPjRprGprQprGprGDD_N_O_PXhia_QzlRnEprGprQBprGDB2LX2LkYzlTsRnkCprQBprGDBhiSXhiShtDzlVjRprGprQBprGXhmThibzlTsRnkDprQBprGDhBzjYzjazjczjezkAzkCzkEzkGzkIzkKzkMzkOzkQzkSzkUzkWzkYzkazkczkezlAzlCzlEzlGzlIzlKzlMzlOzlQzlSzlUzlWzlXYlqOlqPtczlYy-IEDBisSXh_VprGzlahUprGprQprGprGDBh_VXkkBprGzlchUprGprQprGprGDBisTXkkCprGzlehUprGprQprGprGDBiscXkkDprGzmAhUprGprQprGprGDBkjSXkkEprGzmChUprGprQprGprGDBisWXkkGprGzmEhUprGprQprGprGDBisXXkkHprGzmGhUprGprQprGprGDBkkFXh_YprGzmIhUprGprQprGprGDBisYXkkKprGzmKhUprGprQprGprGDBisZXkkIprGzmMhUprGprQprGprGDBh_YXkkJprGzmOhUprGprQprGprGDBisaXkkLprGzmQhUprGprQprGprGDBisbXkkOprGzmShUprGprQprGprGDBh_ZXkkMprGzmUhUprGprQprGprGDBkjUXh_ZprGzmWhUprGprQprGprGDBkjWXkkNprGzmYhUprGprQprGprGDBh_WXh_WprGzmajRprGprQprGprGDBh_XXh_XprGzmcjRprGprQprGprGDBkjTXkjXprGzmehUprGprQprGprGDBkjVXkjYprGznAhUprGprQprGprGDBkjZXkjeprGznChUprGprQprGprGDBkjaXkjfprGznEhUprGprQprGprGDBkjbXkkAprGznGhUnxAprQprGprGDBisUXkjcprGznIhUprGprQprGprGDBisVXkjdprGznKhUprGprQprGprGDZzlbzldzlfzmBzmDzmFzmHzmJzmLzmNzmPzmRzmTzmVzmXzmZzmbzmdzmfznBznDznFznHznJznLYh1HixUtcznMvoKBDChsHhmVX2TiuDznOnEprGprQprGprGDB_IX0ZksFznQhUprGprQprGprGXhzBkYzkfhUprGprQprGprGDC4AxeXhzCk0OznThUmtVprQprGprGDDzYhmXhmYXitAkqYznVnEprGprQprGprGDChmXhmYXhzDitZznXsRprGprQprGprGDBhsIX6CkwWznZhUprGprQprGprGDBhsJX6DigBznbhUprGprQprGprGDChsKhsLXwBk0TzndnEprGprQprGprGDB6EXitBhieznfhUprGprQprGprGXitCk0PzkNhUprGprQprGprGDC2U4DXh_ck0MzoCnEprGprQprGprGDCwBzXXkkRk1MzoEnEprGprQprGprGXitDk1LzkDhUprGprQprGprGXh_dkwZzkDhUnxbprQprGprGDBzXXitEhtCzoIhUprGprQprGprGDBhiaXkkS_QzoKhUprGprQprGprGDB_NXitFkYzoMhUprGprQprGprGDB_OXitGk1OzoOhUprGprQprGprGDB_PXitHk1QzoQhUprGprQprGprGDBhsMX8HkzdzoShUprGprQprGprGDChsNycX6FkubzoUnEprGprQprGprGX4CkYzkVhUprGprQprGprGDCyc0aX6Gm0UzoXnEprGprQprGprGDBhsOX4DigIzoZjRprGprQprGprGDBhsPXitIk-Fzob5LprGprQprGprGX6IkzHzlFhUprGprQprGprGXyckrJzlHhUprGprQprGprGDB_JXitJm2Kzof5LprGprQprGprGDDhsRhsS8LXhzGnrbzpBnEprGprQprGprGDB8KXh_eitazpDhUprGprQprGprGDBhsTX0akrRzpFhUprGprQprGprGDC_K_LXitKigEzpHnEprGprQprGprGDB_MXitLigCzpJhUprGprQprGprGDBhsUXitMigDzpLhUprGprQprGprGDB6KXitNkrVzpNsRprGprQprGprGXitOkrXzpNsRprGprQprGprGXitPkrWzpNsRprGprQprGprGDBhsVXitQkqXzpRhUprGprQprGprGDBhiYXzXkzezpThUprGprQprGprGDChsWhmZX_Hk0AzpVnEprGprQprGprGDBhsXXhiWkzfzpX5LprGprQprGprGDChmZhmaXhiXk6azpZnEprGprQprGprGDBhzJX_IigMzpbhUprGprQprGprGDC6LhsZXxeigAzpdnEprGprQprGprGDB6LXzYk6YzpfsRprGprQprGprGDB8MX6JiuHzqBjRprGprQprGprGDB6MXitRkrHzqDhUprGprQprGprGDBhsYXitSkzPzqF5LprGprQprGprGDChsQhmWXhzHkqazqHnEprGprQprGprGXzZkYzlJhUprGprQprGprGDBhmbX4EkxHzqKhUprGprQprGprGX8KitbzlLhUprGprQprGprGDC4G4HX_JhidzqNnEprGprQprGprGXhzIkxIzlJhUprGprQprGprGDBhmaX8LkxJzqQhUprGprQprGprGDChsahsbXhsTkqczqSnEprGprQprGprGDBhscXhiYkpIzqUhUprGprQprGprGDB_DXhzJhiczqWhUprGprQprGprGDBhmTX6LhibzqYhUprGprQprGprGDChsBhsCX8MkrAzqanEprGprQprGprGDC4B2UX6MkzQzqchUnpHprQprGprGDheznPznRznSznUznWznYznazncznezoAzoBzoDzoFzoGzoHzoJzoLzoNzoPzoRzoTzoVzoWzoYzoazoczodzoezpAzpCzpEzpGzpIzpKzpMzpOzpPzpQzpSzpUzpWzpYzpazpczpezqAzqCzqEzqGzqIzqJzqLzqMzqOzqPzqRzqTzqVzqXzqZzqbzqdYoubhvFtczqeptEBDCGpMX2TprGzjXjRnvaprQprGzrADBmqfZprGzrCsAprGDBzrDX0ZprGzjZhUmxWzrEprGt8DX4AprGzjbjRkpPprQprGprGDBhsHXhsHprGzrHjRprGprQprGprGDBhmVXhmVprGzrJjRmyaprQprGprGDBmrDZprGzrLsAprGDBmrCZprGzrNsAprGDCzrMzrOXhsIprGznZhUmxYzrPprGt9GXhsJprGznbjRprGprQprGprGDBhsKDCmrFmrEZmrGzrTnEprGDBzrUXhsKprGzrShUm1QzrVprGt-TDBhsLXhsLprGzrXjRkpPprQprGprGXwBprGzkD5LmteprQprGt_GDB4BX4BprGzrahUnnGprQprGt_QDC2U8IDCmrLmrPZmrJzrdnEprGDCmrMmrQZmrKzrfnEprGDBmrNZprGzsBsAprGDBmrOZprGzsDsAprGDEzrezsAzsCzsEX2UprGzrcnEnsEzsFprGugEXprGprGzkJsAnnaprQCugEX4CprGzkNjRnncprQprGuhaX6GprGzkPjRprGprQprGprGDBmrTZprGzsKsAprGDBmrRZprGzsMsAprGDBmrSZprGzsOsAprGDDzsLzsNzsPX4DprGzkRhUmxZzsQprGuiLXhsMprGzoSjRprGprQprGprGDBhsNXhsNprGzsTjRprGprQprGprGXhsOprGzoZjRprGprQprGprGDCpMuDXhsPprGzobjRmtYprQprGzsWDBhsQXhsQprGzsYjRprGprQprGprGDBhmWXhmWprGzsa5LprGprQprGt_GDBhzFXhzFprGzschUnhVprQprGprGXycprGzkVjRprGprQprGprGDBmrUZprGzsfsAprGDBztAX0aprGzkXhUmxXztBCukIXzXprGzoIjRprGprQprGprGXxeprGzkfjRprGprQprGprGXzYprGzlB5LprGprQprGt_GDBhmXXhmXprGztGjRprGprQprGprGDBhmYXhmYprGztIjRprGprQprGprGXzZprGzlFjRprGprQEprGX8KprGzpDjRprGprQEprGX_JprGzofjRprGprQEprGDBhsRXhsRprGztNjRprGprQEprGDBhsSXhsSprGztPjRprGprQEprGDB8LX8LprGztRjRprGprQEprGDB_KX_KprGztTjRprGprQEprGDB_LX_LprGztVjRprGprQEprGX_MprGzpJjRprGprQEprGX6KprGzpNjRprGprQEprGXhsUprGzpLjRprGprQEprGXhsVprGzpRjRprGprQEprGDBhsWXhsWprGztbjRprGprQEprGDBhmZXhmZprGztdjRprGprQEprGXhsXprGzpXjRprGprQEprGX6LprGzpfjRprGprQEprGX8MprGzqBjRprGprQEprGX6MprGzqDjRprGprQEprGXhsYprGzqFjRprGprQEprGDBhsZXhsZprGzuEjRprGprQEprGDBhzKXhzKprGzuGhUnrRprQEprGXhmaprGzqQjRprGprQEprGDBhsaXhsaprGzuJjRprGprQEprGDBhsbXhsbprGzuLjRprGprQEprGX4FprGzlJjRprGprQprGprGX6NprGzlLjRprGprQprGprGXhscprGzqUjRprGprQprGprGX4GprGzlN5LkyHprQprGt_GX4HprGzlP5LkyHprQprGt_GX_NprGzoMjRprGprQprGprGDBmsdZprGzuTsAprGDBzuUX_OprGzoOhUmxazuVprGt_GX_PprGzoQ5LprGprQprGt_GX2LprGzlTsRnnUprQprGprGDBhsBXhsBprGzuZjRprGprQprGprGDBhsCXhsCprGzubjRprGprQprGprGXhmTprGzlTsRm1RprQprGprGDiCzrBzrFzrGzrIzrKzrQzrRzrWzrYzrZzrbzsGzsHzsIzsJzsRzsSzsUzsVzsXzsZzsbzsdzseztCztDztEztFztHztJztKztLztMztOztQztSztUztWztXztYztZztaztczteztfzuAzuBzuCzuDzuFzuHzuIzuKzuMzuNzuOzuPzuQzuRzuSzuWzuXzuYzuazuczudYhvFlqYtczueukABX2TprGprQlyYnlEprQprGprGDBkkPX0ZprGzvBhUngSprQprGprGDBhzCX4AprGzvDhUnxUprQprGprGDCisdiseXhsHprGzvFnEprGprQprGprGDCisehzBXhmVprGzvHnEm4bprQprGprGXhsIprGzjfhUprGprQprGprGXhsJprGzkBhUnrTprQprGprGXhsKprGzkDsRnxIprQprGprGXhsLprGzkDsRnnfprQprGprGDCitDh_dXwBprGzvNnEmtNprQprGprGDCisd6MX4BprGzvPhUnreprQprGprGX2UprGzqDhUnpIprQprGprGDBitCX4CprGzvShUprGprQprGprGDBh_cX6GprGzvUhUprGprQprGprGDCisfh_cX4DprGzvWnEprGprQprGprGDB8HXhsMprGzvYhUprGprQprGprGDC8H6FXhsNprGzvanEprGprQprGprGXhsOprGzkRhUnkPprQprGprGDBkkVXhsPprGzvdhUm7KprQprGprGDBhzHXhsQprGzvfsRprGprQprGprGXhmWprGzvfsRprGprQprGprGXhzFprGprQlyYnzNprQprGprGDB6FXycprGzwDsRprGprQprGprGX0aprGzwDsRprGprQprGprGDCitEh_eXzXprGzwGnEprGprQprGprGDBhzBXxeprGzwIhUnjCprQprGprGDBhzDXzYprGzwKsRprGprQprGprGDChzDh_bXhmXprGzwMnEprGprQprGprGXhmYprGzwMnEm3LprQprGprGDCh_a6IXzZprGzwPnEnrfprQprGprGDBh_eX8KprGzwRhUn0BprQprGprGDBitJX_JprGzwThUnzMprQprGprGDBhzGXhsRprGzwVsRprGprQprGprGXhsSprGzwVsRprGprQprGprGX8LprGzwVsRprGprQprGprGDBitKX_KprGzwZhUitXprQprGprGDBitLX_LprGzwbhUprGprQprGprGDBitMX_MprGzwdhUnzWprQprGprGDDitOitPitQX6KprGzwfnEprGprQprGprGDBitNXhsUprGzxBhUprGprQprGprGDBkkaXhsVprGzxDhUprGprQprGprGDCh_a_HXhsWprGzxFnEprGprQprGprGDDh_a_HhiXXhmZprGzxHnEprGprQprGprGXhsXprGzkbhUnudprQprGprGDCxeitTX6LprGzxKnEmtXprQprGprGDCkkfklAX8MprGzxMnEprGprQprGprGDBkkcX6MprGzxOhUn0WprQprGprGDBkkdXhsYprGzxQhUprGprQprGprGDExe6JitR8KXhsZprGzxSnEprGprQprGprGDCisfitTXhzKprGzxUnEprGprQprGprGDBklDXhmaprGzxWhUprGprQprGprGDE_K_L_M6KXhsaprGzxYnEmzLprQprGprGXhsbprGzxYnEprGprQprGprGDCzZklCX4FprGzxbnEprGprQprGprGX6NprGzpDhUn2eprQprGprGXhscprGzpThUprGprQprGprGX4GprGztRsRprGprQprGprGX4HprGztRsRitXprQprGprGDBitFX_NprGzyBhUitXprQprGprGDBitGX_OprGzyDhUm0cprQprGprGDBitHX_PprGzyFhUprGprQprGprGX2LprGzpfsRprGprQprGprGXhsBprGzqBsRprGprQprGprGXhsCprGzqBsRprGprQprGprGXhmTprGzpfsRnvRprQprGprGDBkkQXprGprGzyLsAntbprQprGprGDBitAXprGprGzyNsAmtIprQprGprGDBkkWXprGprGzyPsAm3AprQprGprGDBkkZXprGprGzyRsAm6JprQprGprGDBkkYXprGprGzyTsAmtFprQprGprGXprGprGzlBsAm6WprQprGprGDBitSXprGprGzyWsAnuWprQprGprGDBkkeXprGprGzyYsAnpcprQprGprGDBklBXprGprGzyasAm_SprQprGprGXprGprGzofsAm0bprQprGprGDBhzIXprGprGzydsAnvLprQprGprGDiMzvAzvCzvEzvGzvIzvJzvKzvLzvMzvOzvQzvRzvTzvVzvXzvZzvbzvczvezwAzwBzwCzwEzwFzwHzwJzwLzwNzwOzwQzwSzwUzwWzwXzwYzwazwczwezxAzxCzxEzxGzxIzxJzxLzxNzxPzxRzxTzxVzxXzxZzxazxczxdzxezxfzyAzyCzyEzyGzyHzyIzyJzyKzyMzyOzyQzySzyUzyVzyXzyZzybzyczyeYhvFotMogdzyfvtEBDGzjWzlZznNzqfzufzzADCilRlweDBpdDCuChPaoNzzDikbprGwGzzECDBsLDBNaoNzzGikbprGwGzzHEDBlNDBMazKzzJrMhzCprGzzKCa0ezzJikbhmVwGptEEa0DzzJrMkkbprGptEBDBtMahoFzzOikbprGoxQptEBDGzzFzzIzzLzzMzzNzzPbyQzzCzzQDCiyClwfDCuC4IaoNzzDnVprGh2RzzTCaoNzzGnVprGh2RzzHEazKzzJrMh_dprGzzKCDBiuQa0ezzJrMwBprGzzXBa0DzzJnVprGh2RptEEa9KzzDnVprGh2RptEBa9KzzGnVprGh2RzzHEDHzzUzzVzzWzzYzzZzzazzbbiyEzzSzzcDBh1fDB4IaoNzzDnVprGhjBzzfCaoNzzGnVprGhjBzzHEazKzzJrM6MprGzzKCa0ezzJnVprGhjBptEBa0DzzJrMkkTprGptEBahoFzzOnVprGhjBptEBa9KzzDnVprGhjBptEBa9KzzGnVprGhjBzzHEDB3fahkEz0InVprGhjBptEBDJz0Az0Bz0Cz0Dz0Ez0Fz0Gz0Hz0JbxOzzez0KDBlwTaoNzzDnVprGhuMzzTCaoNzzGnVprGhuMzzHEazKzzJsYzXprGzzKCa0ezzJnVprGhuMptEBa0DzzJnVprGhuMptEEDFz0Nz0Oz0Pz0Qz0RbizVz0Mz0SDBkXaoNzzDnVprGhndzzTCaoNzzGnVprGhndzzHEa0ezzJnVprGhndptEBa0DzzJsYhiYprGptEBahoFzzOnVprGhuMp2NEDBSahkEz0IsYkoHprGz0aBDBhsGaixSz0csYmuHprGptEEDIz0Vz0Wz0Pz0Xz0Yz0Zz0bz0dbkXz0Uz0eDBinUaoNzzDnVprGh0UzzTCaoNzzGnVprGh0UzzHEazKzzJsYitIprGzzKCa0ezzJnVprGh0UptEBa0DzzJnVprGh0UptEBDFz1Bz1Cz1Dz1Ez1FbwXz1Az1GDCh0WlufaoNzzDnVprGi0GzzTCaoNzzGnVprGi0GzzHEazKzzJsYhzCprGptEBa0ezzJnVprGi0GptEBa0DzzJsYmrAprGptEBahkEz0IsY8IprGptEBDGz1Jz1Kz1Lz1Mz1Nz1Obh0Wz1Iz1PDBhtbDCkQhzQaoNzzD0AprGkaz1SCaoNzzG0AprGkavoKBazKzzJ0AprGkaz1SBa0ezzJ0AprGkaptEBDBiuPa0DzzJsYmrBprGz1XBahoFzzO0AprGkaptEEDCpdsLa9Kz1a0AprGkaptEEDBpeahvEz1c0AprGkaptEEahkEz0I0AprGkaptEEaixSz0c0AprGkaptEEDKz1Tz1Uz1Vz1Wz1Yz1Zz1bz1dz1ez1fbhtbz1Rz2ADBllOaoNzzDnVprGwGzzTCaoNzzGnVprGwGzzHEazKzzJrMhzBprGvtEBa0ezzJnVprGwGptEBa0DzzJnVprGwGptEEDFz2Dz2Ez2Fz2Gz2HbiwMz2Cz2IazKzzJrMh_bprGzzKCDCA6Pa0DzzJsYmrVprGz2LBDBigPahoFzzOsYhiYprGz2NBDGz2Dz2Ez2Kz2Gz2Mz2OblSvwNz2PDBlDazKzzJsY0ZprGvtEBa0DzzJsYkkbprGptEBahoFzzOsY4EprGz2NBDGz2Dz2Ez2Sz2Gz2Tz2UblDz2Rz2VDBozdaoNzzDnVprGikNzzTCaoNzzGnVprGikNzzHEazKzzJsYhzHprGvtEBa0ezzJsYhmWprGptEBa0DzzJnVprGikNptEEDFz2Yz2Zz2az2bz2cbiyKz2Xz2dDBHaoNzzDnVprGilKzzTCaoNzzGnVprGilKzzHEazKzzJsY6HprGvtEBa0ezzJnVprGilKptEBa0DzzJsYprGprGptEEDFz3Az3Bz3Cz3Dz3EblwGz2fz3FDNzzRzzdz0Lz0Tz0fz1Hz1Qz2Bz2Jz2Qz2Wz2ez3GDEn-DogDogEogCDBkaDCn0Km1EDDn0LnvdnxDDDkQhzQiuPchtbhuEz1Rz3IwMz3JnTm9YlqU7YprGprQprQprQprQprQz3Kz3Lz3MCDChvMo0dDBkMDCm3XnleDBksLDCQAchvMhuEz3OprQwMz3PnTm9ZixT7YprGprQprQprQprQprQz3Qz3Rz3SCDBo0fDCm3YnldcikThuEz3UprQwMz3PnTm9dixT7YprGprQprQprQprQprQz3Vz3Rz3SCDDltRo1Do0eDBikUDCnlcnlbDBnlfco1AhuEz3XprQrFz3YnTm9cixT7YprGprQprQprQprQprQz3Zz3az3SCDCogNogODBivdDEoN9KhvEhkEDBn0GDCn0FnvMDBQcogPhuEz3cprQwMz3dnTm9WlqT7YprGz3eprQprQprQprQz3fz4Az4BCDBogQDBogMDCn0Nn0HDBn0McogRhuEz4DprQi1dz4EnTm9XlqT7YprGz3eprQprQprQprQz4Fz4Gz4BCDBnwdDBnxODDuCMiuQciyE3IzzSprQwMprQnTm-HoudlIiyEprQprQprQprQprQz4Iz4Jz4KCDFwFpQm7chfKDJlpdvIijfrckEvY0Il4GwEDBm4TDCnwKm4SDBuCch0W3Iz1IprQwMprQnTm-GouclIh0WprQprQprQz4Mz4Nz4Oz4Pz4QCDBwGDBngcDBngbcyQ3IzzCprQwMz4SnTm-AijYvXyQprQprQprQprQprQz4Tz4UzzECDBmtGDBnxKciwM3Iz2CprQwMz4SnTm-BijYvXiwMprQprQprQprQprQz4Wz4XzzECDDpnFo1ao9RDBnxQDCnwEnyRclS3IvwNz4ZwMz4SnTm-NijYvXlSprQprQprQprQprQz4az4bzzECDBnwDDBnwFclD3Iz2RprQrFz4SnTm-OijYvXlDprQprQprQprQprQz4dz4ezzECDBh0UDBnyKDBnwJcwX3Iz1AprQwMz5AnTkueouevXwXprQprQprQprQprQz5Bz5Cz4QCDCozfozeDBikNDBnkHDBnjLciyK3Iz5EprQwMz5FnTm-QoufvXiyKprQprQprQprQprQz5Gz5Hz4QCDBhuMDBnpeDBm4XcizV3Iz0MprQwMz5JnTm-RlqXvXizVprQprQprQprQprQz5Kz5Lz4QCDEkXhwapkPpkNDBhndDDnuem3bnxdDBm4WckX3Iz5NprQwMz5OnTm-PlqXvXkXprQprQprQprQprQz5Pz5Qz4QCDCh1flvTDBhjBDBmtRDBmtCDC4IQcxO3Iz5SprQwMz5TnTm-ElqVvXxOprQprQprQprQprQz5Uz5Vz5WCDBooTDBilKDBoNDBnwWDBnxMDBwfcooU3Iz5YprQrFz5ZnTm9aouZ0CprGz5aprQprQprQprQz5bz5cz5dCDHo_ao_cm-Jm-Im-Lm-KonJDBnmDDCm-Mnveco_A3Iz5fprQrFprQnTm9flqVlIprGz5aprQprQprQprQz6Az6Bp6BBDEn_bn_dn_cn_fDDogFogHogGDCn0Im1BDBm1ADCAk1acn_e4Pz6DprQwMz6EoSnrVlqUvXprGprQprQprQprQprQz6Fz6Gz6HCDBiheDKmEi0Mi0NnSi0DnTi0Eo_Oo_Po8WDPtQn9X1bh2Ko-JkUo5Ho5Co5DlzPjZlaogZ0dilbDBmyYDCmyXnvcDCQhzQcoga4Pz6JprQwMt3InTnkBouT0CprGprQprQprQz6Kz6Lz6Mz6Nz6OCDB4ZDBjZDCoNzKDFiheilQosVigcnWDIjZhWokeiwBogfjAxTi1ODBnwHDCnwGnwIDCQk1ac4Z4Pz6QprQrFz6RnTm-CouY0CprGz6SprQprQz6Tz6Uz6Vz6Wz6XCDFppCpobppEpoappFDClLqSDBnwADBm2GDCQkQcppA4Pz6ZprQrFz6aoSnzcouavXprGprQprQprQprQprQz6bz6cz6dCDEn8eppBn8ZppDDCihElLDBnvXDBm5Ucn8d4Pz6fprQrFz7AoSmzZovA0CprGprQprQprQprQprQz7Bz7CptEBDGn6fplZo5XojaoiEoiFDBmzFDBm1fcjP4Pz7EprQwMz3PoSmtZouXlIprGz5aprQprQprQprQz7Fz7Gz4BCDDhlOpoLn4GDBoIDMikUkMo1EltRrdHlwG9Zo3ZtXjHjNDGlpdijfomOomQoiDnCDBnwCDCnwbnvbchlO4Pz7IprQwMz7JnTm9VouUlIprGz5aprQprQz7Kz7Lz7Mz7Nz3SCDCo8Do8CDBilQDBnndDCnnenqFco8O4Pz7PprQwMz7QnTnqEouW0CprGprQprQprQprQprQz7Rz7Sz4BCDKosNosOpmRpmTo0AoyKo_TosMn7DosLDBnwXDBngNcosK4Pz7UprQrFprQnTm9bouS0CprGprQprQprQprQprQz7Vz7Wz4BCDEonAonBo1Go1FDCkMigbDBm5GDBm5EDDQkQAcomf4Pz7YprQrFz7ZoSmyNouV0CprGprQprQprQprQprQz7az7bz7cBDBo_LDBhvFDLDlSmGi2AhnS_ehY9WlEh3UjUDBnxPDCnxNnvVDBhPco_M4Pz7eprQi1dprQnTn1JlqW0CprGprQz7fprQprQz8Az8Bz8Cz8DCDBoxIDEpPizFiXo6HDBnvUDBnvWcoxJ4Pz8FprQi1dprQnTn1IlqWvXprGprQz7fprQprQz8Gz8Hz8Iz8DCDDn6MorGpqEDBnwODBnwPDCk1Z6Oc6UhlLz8KprQrFprQnTl5ZprGvXprGprQprQprQprQprQz8Lz8Mz8NBDDn6LorFpqDDBnwNDBnwQc4JhlLz8PprQrFprQnTl5YprGvXprGprQprQprQprQprQz8Qz8Rz8NBDJn6Pn6Qn6OorIorJorHpqCpqGn6NDBnzKDBnzLcn6ShlLz8TprQrFprQnTnxZprGvXprGprQprQprQprQprQz8Uz8VptEBDGinBorRizRpqUn6RorTDJisJiiE2dh1AhjdhhEppXkSikODBm0YDCm0Zm0acinBhlLz8XprQrFprQnTnlIprGvXprGprQprQprQprQz8Yz8Zz8aptEBDIluehvTo9djaonYn6YonXn6ZDPisJn5UhlQjUhkOkSikOyXhhEo8PkAuHiiEo2AinGDBm5WDCm5Xm5VcluehlLz8cprQrFprQnTnlHprGvXprGprQprQprQprQz8dz8ez8fptEBDIiuan4Ri1FpkVl1apkYo9Fo9GDBisJDBmxbDBnzTciuahlLz9BprQrFprQnTnlGprGvXprGprQprQprQprQz9Cz9Dz9EptEBDBn5QDCn5No2VDBnwLDBnwScn5PhlLz9GprQrFz9HnTl5XprGvXprGprQprQprQprQprQz9Iz9JptEBDDolYolWn5ODBm5aDBm5TcolXhlLz9LprQrFprQnTnwcprGvXprGprQprQprQprQprQz9Mz9NptEBDBhkPDBhgXDCk4Fk5LDBiuTDCAigOco0FhgVz9PprQrFz9QnTnydprG7YprGprQprQz9QprQprQz9Rz9Sz9TBDBphaDBnwZDBigOcphchgVz9VprQrFz9QnTl5dprG0CprGprQprQz9QprQprQz9Wz9Sz9XCDCpqNpqODMh2NizCh2P8OoZhkZikFo_NkBixNinLlmRDForEpnehgEo5WowQDBnwUDCnwTnhAcpqPhgVz9ZprQrFprQnTl5eprG0CprGprQprQz9Qz9az9bz9cz9dptEBDBk4FcphXhgVz9QprQrFz9PnTnycprG7YprGprQprQz9PprQprQz9Sz9fptEBDCo3HovEDDhkPhgXlpJDCnwYm5YDBnwacphbhgVz-BprQrFprQnTnxYprG0CprGprQprQz-CprQprQz-Dz-EptEBDFprCprAprDprBpqfDBlpJDBn4CDBntZcozRhgVz-GprQrFprQnTnybprG0CprGprQprQz-HprQprQz-Iz-JptEBDBoyDDCoyVo0EDToyFn7en8An7bn7cn7dn8Bn7fn7aomPo1TlxSlxR7B0JxAhjOhzYn4LDBnxVDCk5LnzfcoyIhgVz-LprQrFz-MnTl5bprG0CprGprQprQprQprQz-Nz-Oz-PptEBDHoyEoyCoxeoyBoyAoxfoyGDBn9ADChgXhkPDBnheDCnhdnxBcoyHhgVz-RprQrFz-SoSl5cprG0CprGprQprQz-TprQprQz-Uz-Vz9XCDGn9Bn9Cn9Dn9Gn9Fn9EDBoxdDBnwMDCnwRnxEcn9HhgVz-XprQrFz-YoSl5aprG0CprGprQprQz-TprQprQz-Zz-az9XCDhQz3Nz3Tz3Wz3bz4Cz4Hz4Lz4Rz4Vz4Yz4cz4fz5Dz5Iz5Mz5Rz5Xz5ez6Cz6Iz6Pz6Yz6ez7Dz7Hz7Oz7Tz7Xz7dz8Ez8Jz8Oz8Sz8Wz8bz9Az9Fz9Kz9Oz9Uz9Yz9ez-Az-Fz-Kz-Qz-Wz-bdkMprQprQprQdikTprQprQprQDChvMiyOdhvMz-fprQprQDDz-dz-ez_AekMn4EprUz_Bz3SCdhndprQprQprQdkXprQprQprQDeomAlmRh0Vo8VhBn6Vn6WoUphIphJo7fh2CizXo7RizUo7UlwDqDo2X8OkV2epNlQi0chHhzXikahRiGDfhO4flnPhkUi1Yl3RjCn4alhA_U6fizduamFwVizDowMowNmGhvLhAiwErZ4OHm3SnsRppTppSuclDdhwaprQz_Fz_GDDz_Dz_Ez_HDCQuCeofpqLprHz_Iz_JCdinEprQprQprQdl0AprQprQprQdlmZprQprQprQdpoHprQprQprQDEz_Lz_Mz_Nz_OemNpmXprHz_Pz6dCdixPprQprQprQdkPprQprQprQDCz_Rz_SesPpqKprHz_Tz6dCDDh1fo5Eo5FdhgOz_VprQprQDDlvTo5Ao5BdlvSz_XprQprQDCz_Wz_YehgOpmUprUz_ZptEBDGigcpnJn8bo8LoxLpmMdhkWz_bprQprQDGivFpnIn8ao8KoxKpmLd9bz_dprQprQDCz_cz_eehkWo2BprUz_fptEBDmBn5cn5en5dn5fn5bn7On7Qn7Pn7RhzYn9Tn9Vn9Un9Wn9Sn9fn-Bn-An-Cn9en-Un-Wn-Vn-Xn-TohTohVohUohWohSojEojGojFojHojDokWokYokXokZolOolQolPolRolNombomdomcomeomaonQonSonRonTonPooHooJooIooKooGopGopIopHopJopFopaopcopbopdopZoqUoqWoqVoqXoqTosDosFosEosGosCowAowCowBowDovfowcoweowdowfowboxZoxboxaoxcoxYoydoyfoyeozAoycozNozPozOozQozMozYozaozZozbozXo0To0Vo0Uo0Wo0So1No1Po1Oo1Qo1Mo2Qo2So2Ro2To2Po3Ao3Co3Bo3DmVo4Do4Fo4Eo4Go4ClxSo9Co9Bo9Dh2Io9No9Po9Oo9Qo-Qo-So-Ro-To-PpiXpiZpiYpiapiWpjGpjIpjHpjJpjFpjTpjVpjUpjWpjSpkCpkEpkDpkFpkBpkdpkfpkeplAplUplWplVplXplTpoWpoYpoXpoZpoVppOppQppPppRppNo5Po5Ro5Qo5So5Oo2fdmke0gBprQprQDmBn5Xn5Zn5Yn5an5Wn7Jn7Ln7Kn7Mn7In9On9Qn9Pn9Rn9Nn9an9cn9bn9dn9Zn-Pn-Rn-Qn-Sn-OohOohQohPohRohNoifojBojAojCoieokSokUokTokVolJolLolKolMolIomWomYomXomZomVonLonNonMonOonKooCooEooDooFooBopBopDopCopEopAopVopXopWopYopUoqPoqRoqQoqSoqOoreosAorfosBordovbovdovcoveovaowXowZowYowaowWoxUoxWoxVoxXoxToyYoyaoyZoyboyXozIozKozJozLozHozTozVozUozWozSo0Oo0Qo0Po0Ro0No1Io1Ko1Jo1Lo1Ho2Lo2No2Mo2Oo2Ko2bo2do2co2eiyVo3eo4Ao3fo4Bo3dlxRo8fo8eo9Ao8do9Jo9Lo9Ko9Mo-Lo-No-Mo-Oo-KpiRpiTpiSpiUpiQpjBpjDpjCpjEpjApjOpjQpjPpjRpjNpjdpjfpjepkApjcpkZpkbpkapkcplPplRplQplSplOpoRpoTpoSpoUpoQppJppLppKppMppIo5Ko5Mo5Lo5No5Jo2admkd0gDprQprQDC0gC0gEeovFo2CprU0gFptECDHn8EovSomNh0Fh1KmBonbdn8F0gHprQprQDHn8CovRomMh0Eh1JonZonadn8D0gJprQprQDC0gI0gKehkRo2DprU0gLptEBDIz_Cz_Kz_Qz_Uz_a0gA0gG0gM`,
	roots: {"standards":9615,"register":10021,"synonyms":10046,"iso-9001:2015":14206,"iso-9001:2026":14721,"iso-9000:2015":15625,"iso-9000:2026":15779,"iso-13485:2016":17917,"21-cfr-820:2026":18022,"iso-27001:2022":19327,"iso-14001:2015":19399,"iso-14001:2026":19453,"iso-45001:2018":19535,"crosswalks":20065,"profiles":20199,"usage":20444,"families":20493},
};

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
none
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
fixed
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
hint
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
requirement-language
respons
restor
retest
retriev
reviews
room
runbook
serial
shall
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
must
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
S35
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
"May not" forbids for one reader and leaves open for the next.
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
The form is signed as applicable.
The form is signed as appropriate.
The form is signed by the inspector.
The form is signed for all parts of class A.
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
The order leaves no question open, and suppliers have signed to tell you before they alter anything.
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
may not
may or
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
	nodes: `ACE0ZisOh_eDBphCDH_F_G6F6I8JhiX_DFiEiZDCG4JGmnDmxIphGEDCAwCHoNpdiuEphAiuM-CphBhsDhYlqYphDh1GphAhuOphEphFphHomOphICDAFigelgNDDJiI4JHoNrbiuEphAiuM-CphBmnBhbphAphKixShvEhuOphEphLphAlpAphMBBDFAQnsJhidkQHijWpdiuDphAnqFl4IphOhsDhYixSphKphAphAhuOphKphAphAomJphPCDCkQk1bHijWrbiuDphAk0Ml4IphOkjOhbphAphKphAh1GowJphKphAphAomKphRCDD6F6I8JFFiEDDAtNMHzKlNkubphAkxB-CphBisKhbphAphKh1GphAhuOphTphUphAomMphVCEnvCmmdnvBDBphXFozcDDCuUtNHkjQrbkjPmnKiuL-CphO2RhbphAphYh1GphAhuOphKphZphAomIphaCE0Z2Rh_eDBphcDBCFigeigeDDAwCSHhkB3fkuephAkvO-CphBisNhbphAphdphAphAhuOphephfphAomLpiACDBlUGmnCmzapiCEDDAwClUH9KpdiuCphAite-CphBhsDhYlqPphDphAphAiyYphKphFpiDomNpiECH9KrbiuCphAite-CphBmmfhbphAphKphAlqOiyYphKphLphAlpApiCBDDAwCk1cHhvDpekucphAkyL-CphBkjLhbphAphDphAphAiyYphKphFphAomPpiHCDKphJphNphQphSphWphbpiBpiFpiGpiIIhychydhYIhyfhzAhYIxckjBhYIpdhsDhYIrbkjOhbDFpiKpiLpiMpiNpiODDAkQk1bJijWiuDk0MhfpApiPphKphAphKpiQCI3d3dhYIisJmlVhYIrbmnAhbDGpiKpiSpiLpiTpiNpiUKpd0Z2RDBpiWDBm9cDEAGwC4JJoNiuEiuMhfxBpiVpiXphApiYpiZCI3d3d0RIlNlNhbDDpiKpibpicDBAJoqSm-TnqWhfpApidphKoNphKpieBDCpiKpibJoqTm-UnqVhfpApjAphKoNphKpieBI3e3ehYIpemmIhbDFpiKpiSpiLpjCpjDJoqUm-VnqShfpApjEphKphAphKpieBIkibkibhYDCpjGpibJoqCm9SnqChfpApjHphKijWphKpieBI2O2OhYIpepehbDCpjJpjKJooOm7bnqJhfpApjLphKphAphKpieBI_E_EhYI2P2PhYDDpjNpjOpjKJooPm7cnqKhfpApjPphKphAphKpieBJooQm7dnqLhfpApjLphKphAphKpieBIh_Th_ThYIzWzWhYDDpjSpjTpjKJooRm7enqMhfpApjUphKphAphKpieBIhsChsChYIxcxchYDDpjWpjXpjKJooSm7fnqRhfpApjYphKphAphKpieBIhmQhmQhYI2M2MhYItMtMhbDDpjapjbpjcJooTm8AnqQhfpApjdphKphAphKpieBDDpjWpjbpjcJooUm8BnqPhfpApjfphKphAphKpieBI2M2MhbDBpkBJooVm8CnjEhfnepkCphKphAphKpieEIh_Rh_RhYI6C6ChbDDpjWpkEpkFJooWm8DnqGhfpApkGphKphAphKpieBI2L2LhYI2Q2QhbDCpkIpkJJooXm8EnqOhfpApkKphKphAphKpieBIhsEhsEhbDCpjTpkMJooYm8FnqNhfpApkNphKphAphKpieBIh_Sh_ShYI0W0WhYIpemmKhYIrbrbhbDEpkPpkQpkRpkSDCA4JJopOm8Zm6GhfpApkTphKphAphKpkUEIlNisLhbDBpkWDCm8Wm7JDCAiuNJ0Cm7KnqEhfxBpkXphKphApkYpkZBI3emlW0RDDpkIpkPpkbJopFm_JnqHhfxBpkcphK0CphKpieBIlNmmFhbDFpkIpkEpjNpjCpkeDDAiuOnsKJ0cmxGnqIhfxBpkfphKphAphKplABI2N2NhYIpdpdhYDEplCpkQplDpjcJopEm8VnpFhfxBplEphKphAphKpieBIpemmMhbDCpkQplGDBm7OJopWm8fnsBhfneplHphKphAplIpieBIhiRhiRhYI2MmlMhYIlNisKhbDDplKplLplMKlNkoH6CDBplODEm8Lm8Nm8Km7MJzKkubkxBhfxBplNplPphAplQphVCI2QmmShbDDpiLpjJplSK2QkoH6CDBplUDBm7NJopBm8SnjRhfneplTplVphAplWpieBIhiShiShYIhsEkjMhbDCplYplZJopVm_HnjT6fpAplaphKphAphKpieBIhsEmmThbDDplKpkQplcJoofm8Qm0JhfnepldphKphAphKpieEDBpkJJopSm8cm_ThfneplfphKphAphKpieBIkifkifhYIpeisMhYI8G8GhbDGpmBpjapjbpjCpmCpmDJooZm8GmzNhfnepmEphKphAphKpieEI2P2PhbDCpiSpmGK2PmyFpeDBpmIJooam8HnuShfnepmHpmJphAphKpieBDCplCpmDK2NmyDhiSK2NmyJpeDCpmMpmNJoobm8InuRhfnepmLpmOphAphKpieEI2QmmOhbDCplCpmQK2NkoQ2PK2QmyHhsFDCpmSpmTJoocm8JnnfhfnepmRpmUphAphKpieBIpdkjHhbDCpkIpmWJopAm8Rm0HhfnepmXphKphAphKpieBIlNlNhYI6CmmVhbDEpjJpjTpmZpmaK6CmyI8GDBpmcJopDm8UnjWhfnepmbpmdphAphKpieBDBpkFJopRm8bnjUhfnepmfphKphAphKpieEIh_Ph_PhYIkickichYIxckjChbDDpnBpnCpnDKxcmyCzWKxcmyKhsEDCpnFpnGDCm9Hm9IJomVm7QnjXhfnepnEpnHphApnIpieBI2NmlRhbDBpnKK2NmyEkjGDBpnMDCm9Mm9LJomYm7TnjOhfnepnLpnNphApnOpieBI2OmlU0RDBpnQK2OkoQ2PDBpnSDBm9NJomZm7UnjShfnepnRpnTlpFpnUpieBIpdmmDhbDBpnWKpdmyGkjMDBpnYDBm9OJlpFm7VnjVhfnepnXpnZphApnapieBDBm9RJomcm7Ym6OhfnepkXphKphApncpieBI6CmmWhbDBpneDBm9QJombm7Xm6NhfnepnfphKphApoApieBI3emlXhbDBpoCDBm9PJomam7ZnjM6fpApoDphKphApoEpieBItMmmHhbDBpoGDBm7WJoqBm_InjN6fpApoHphKphApoIpieBI3fmmZhbDEpjbpjJpjTpoKJopCm8TnjYhf_SpoLphKphAphKpieBI3ekjEhYIpekjKhbDCpoNpoOJopdm9CnrchfpApoPphKphAphKpieBI2QmmPhbDCpoNpoRJomUm7PnrdhfpApoSphKphAphKpieBIkiakiahYI2NmlQhYIpeisMhbDDpoUpoVpoWDBm9JJomWm7Rm4XhfpApoXphKphApoYpieBIhyehyehYIh_TmlZhbDCpoapobDBm9KJomXm7Sm5PhfnepocphKphApodpieEIhiRmkfhYI_EmlNhYIrbmmehbDEpofppApiNppBDBm8OJ9KiuCitehfxBppCpiXphAppDpiECDDplKpjNplMJooem8Pm4ChfpAppFphKphAphKpieBIpekjLhbDBppHKpe0Z2RDBppJDBnnIJhvDkuckyLhfxBppIppKphAppLpiHCI2OmlT0RDCpkIppNDBnnJJouYnnHnnKhfxBppOphKhvDppPpieBI0WmlchYDCppRpoWJoqAm9Gm3ehfxBppSppKphAphKphIBIpemmJhbDCpiMppUJopTm8dm5KhfxBppVppKphAphKphIBIzWmlehYI2QmmRhbDCppXppYK2Q0Z2RDBppaDCASJopUm8ensdhfxBppZppbphAphKppcBIlNisLhYI8GmmchbDCppeppfKlN0Z2RDBpqBJopem9DmyPhfxBpqApqCphAphKpieBI6CmmUhbDBpqEK6C0Z2RDBpqGJlqSm9Em0chfxBpqFpqHphAphKpieBI2PmmC0RDBpqJJopPm8am0bhfpApqKphKlqSphKpieBIxckjChYI0WmlbhYIpemmLhbDDpqMpqNpqOJopQm-fngJhfxBpqPppKphAphKpieBDFpjCpjTpjOpmZpoOJopXm_AngIhfpApqRphKphAphKpieEIxcmlPhYIhiSkjFhYI3fisNhbDDpqTpqUpqVK3f0Z2RDBpqXDBm9AJhkBkuekvOhfxBpqWpqYphApqZpiACIxckjAhYI3fmmYhbDDpqbpqUpqcJlqRm_Bm_bhfpApqdphKphAphKpieBIxckjA0RDCpiLpqfJopNm-engHhfpAprAphKlqRphKpieBIisJisJhYIpepehYDEprCpkQprDpqVJopYm_Cm6FhfpAprEphKphAphKpieBDBpmWJopZm_Dm0LhfneprGphKphAphKpieEI2QmmNhYDDpjOprIpmDJopam_Em0MhfneprJphKphAphKpieEI2QmmQhYDCprLpmDDCAk1dJopbm_FnpHhfxBprMphKphAphKprNBIhsFmmahbDBprPDDASk1dJixQm_GngGhfxBprQphKphAphKprRBItMkjJhbDCpjNprTJopGm-Wm1FhfneprUphKphAphKpieBIzWmldhbDCpoaprWJopHm-Xm1Jhf_SprXphKphAphKpieEI2NmlShYI0Wmla0RDCprZpraJopIm-Ym1Hhf_SprbphKlqQphKpieBIpdkjGhbDBprdJlqQm-Zm1Ihf_SprephKphAphKpieBIzWmlfhbDCpjbpsAJopJm-am1Dhf_SpsBphKphAphKpieEI2LmlEhYIxcmlOhYDDpsDpsEprTDBm8XDCAigNJhoCm-bm5bhf_SpsFphKphApsGpsHBIlNmmGhbDBpsJJopKm8Ym5ahf_SpsKphKphAphKpieBIh_TmlYhYIhsFhsFhbDCpsMpsNJopLm-cm1Ehf_SpsOphKphAphKpieBIzWmmAhbDBpsQJopMm-dm1Ghf_SpsRphKphAphKpieBIkidkidhYI2LmlDhbDCpsTpsUK2LmyB0WDBpsWJopcm9BnsQhfpApsVpsXphAphKpieEI3f3fhbDDpjXplYpsZJopfm9FnsRhfpApsaphKphAphKpieEIhiRmlAhYIrb2RhbDCpscpsdDCmzVmzTDDAuUtNJkjQkjPiuLpanepsephKphApsfptACIhmQmlBhbDBptCDCmzUmzSJmnNmnEm3bpaneptDphKphAptEpieBIxcxchbDBptGKxcm3c2PDBptIJmnQmnHnjIpaneptHptJphAphKpieEIhmQhmQhbDBptLJmnRmnInjKpaneptMphKphAphKpieBIh_Ph_PhbDBptOJmnSmnJm4FpaneptPphKphAphKpieEIh_Qh_QhbDBptRJmnVmnLnjJpaneptSphKphAphKpieEIhiSmmBhbDBptUJmnWmnMnzKpaneptVphKphAphKpieBIkiYkiZhbDBptXJmnOmnFm1XpaneptYphKphAphKpieBJmnPmnGm1WpaneptYphKphAphKpieBItMkjIhbDBptbKtMnrFhsEKtMk0fkjNKtMk1AisPDDptdpteptfDCm2VnrAJiwTnrDnjQpaneptcpuAphApuBpieBKtMnrGmmXDDpuDpteptfDCm2WnrBJlmOnrEm_SpaneptcpuEphApuFpieBIh_Qmke0RDBpuHKh_QkrdkjDDBpuJDCm2anrIJojGm2bnjPpanepuIpuKiwTpuLpieBIkiemkd0RDBpuNKkiekrdkjDDBpuPDBm2YJojFm2ZmxSpanepuOpuQiwTpuRpieBIhyemlC0RDBpuTDBm2dJojHm2cm_RpanepuUphKlmOpuVpieBIlNmmEhbDBpuXDCm2UnqfJojDnrCm5ZpanepuYphKphApuZpieBImmbisPhbDBpubDBm2XJojEnrHmyUpanepucphKphApudpieBDifpiRpiapifpjBpjFpjIpjMpjQpjRpjVpjZpjepkApkDpkHpkLpkOpkVpkapkdplBplFplJplRplXplbplepmApmFpmKpmPpmVpmYpmepnApnJpnPpnVpnbpndpoBpoFpoJpoMpoQpoTpoZpoeppEppGppMppQppTppWppdpqDpqIpqLpqQpqSpqapqeprBprFprHprKprOprSprVprYprcprfpsCpsIpsLpsPpsSpsYpsbptBptFptKptNptQptTptWptZptapuCpuGpuMpuSpuWpuapueDHsDkXhwavc2boveo5ADHLhQozXhzbnJkHoiPDLinDl0AlmZufhaosOokdkZn9J4X4ODJqbsUmKjYjKh3RtCkJo8MDHhCjb2VjQonLlZh0QDJFiXof7DhGmZjF6c5SDMDkftYiDvalElTlmKoM6csNi0XDGKhGhEiiakErcDGnC1QhlCmDlrNiwIDGhKjfhwXhuW4d0ODLhXouCjPtbpUovapK6budjdvADKjVzInQhArYrRhkdh3DhtSh1QDIhIjelKhZjXnRiehvNDGOhBThnZhSiPDFiJ_VwN9MvQDGhzemUsboGiRigTDKiZnclVsIlCojbDFiEwPDNHU9ZqBmahNrPhAoHobjHtXqDDFVkeiyBo0RozfDEosMo3Eo0A0aDLiyAhgShgRo0Mo0Ko0No0Qo0JolYozdozeDGo8Oo8Nogaogch0OlsODHogRoiToyco5Yn8Wn8Xn8dDHozWozbozaozZovOo0ElwDLpvApvBpvCpvDpvEpvFpvGpvHpvIpvJpvKpvLpvMpvNpvOpvPpvQpvRpvSpvTpvUpvVpvWpvXDEzDmVsPicDCiNoFDCAGM_FphAhsephOkwCphKphKphKpvZpvapvbCDBlFDBkTDEoRwI9Gh4GDHfciSrOsHhSifDEpvdpvepvfpwADEoRwIrExEDJrThgbllahtWnCmDlvKl0Xh2eDDpvepwCpwDDFoRwIrEhwUi2CDIljKl3ctW-GjA_XjKiFDDpvdpwFpwGDG0Oh1ah1bjxRhxFipJDKhwUvDlFkTrThdOveiRwIDCpwIpwJDKh6dh6CjnYjiYhxFjufjuZ0Oh1ah1bDFhIOiR7MlzEDJhdjUjakAiOpZtUi2FhDDDpwLpwMpwNDEioNi7Ai7BipQDIsHoRciSifrOrEhKDCpwPpwQDGpwBpwEpwHpwKpwOpwRDGzDmVpcicmCODChMhaDEARGwCM2SphAhnBphBkvepwSphKphKpwTpwUpwVCDClMkPDFOhIiR7Mi6dDHhEKkclQlTvW0bDIhdrejUjakAiOpZhDDEpwXpwYpwZpwaDDhIlKinPDEhEKkcihWDDpwXpwcpwdDBivPDCpwXpwfDDpwbpwepxADGfc0GlsHxKjIDIsHVWX2BinSlTvWDDpwXpxCpxDDHj8Wj8Yj8Zj8XjnUjpMj2ZDIsHfiE1OiUVWXDCpxFpxGDGhwbjQhkflqMjYjKDMkXhwatDvLjbh0FuSh4OliEltLltKijRDDpwXpxIpxJDF1OrK1AwKhoQDJsHKhEkcifhuXikDlFkTDDpwXpxLpxMDEhEkc1OhyDDNLhQnJjYjKkXjQhkfjbvLtDuSlgLDDpwXpxOpxPDFpxEpxHpxKpxNpxQNYizek9apxRpwVCDDhEkcKDKoY0GhkVhSfchBiSnGhgZDDpwXpxTpxUDFKkchEinNzfDK1OrKifk-YmBhyDjlXVWXDDpwXpxWpxXDJhwbjYjKkXvLjbhkfjQuSDLnNkVhkRhoN5NtHl5GilLhTl2cilfDDpwXpxZpxaDHvLjbjYkXhkfjQtDDEkczflodinNDKnNkVhkRhoN5NtH2ailLvVljCDDpxcpxdpxeDEpxVpxYpxbpxfNbi1Lk8VpyApwVCDCpxSpyBDGsPKLvbpEicDCoFjGM0XphAhtGphBnuNpxBpyCphKpyDpyEpwVCDGhgDiqIjsRiqJipFjgIDEwFi0Qhzfj4IDIue1Z9fivHqai0dzJhfDDpyGpyHpyIDChnIhgDDDwFhzfKDCue9fDDpyKpyLpyMDI3U3Z3X3a3Y3Q3Wj6ODJoYtajBoOhlBwVsN-X8VDCpyOpyPDJ3U3Z3X3a3Y3Q3WjvCjubDL8RxHuW9XpT5UloVl1UzQl0ShgDDCpyRpySDEpyJpyNpyQpyTDH3U3Z3X3a3Y3Q3WDElFkTrE0ODGoRwIiSpf0bxADDpyVpyWpyXDBpQDEoRwIrE9GDEpyZpvdpvepyaDC8RhnIDDVWXDClFkTDDoRwIrEDEpycpydpyepyfDDpyYpybpzADEARGhPNYivak4GpzBpzCCDDKhEkcDIiSpfcxAsHVWXDEpyZpwXpzEpzFDFLmDnClMkPDEKhEkcyNDDpyVpzHpzIDEpycpydpwXpzEDDpzGpzJpzKNbiydk5bpzLpzCCDJ3U3Z3X3a3Y3Q3Wj7Mj0DDGHUhOhAl0ailEDCpzNpzODJdeuKiCoJh2S1PrShtdDCpyVpzQDGj1Xj1Zjpejpfj2Jj2KDIHUhOhAdeuKoJDCpzSpzTDD-Zj2AjpcDCtOqYDEHUhOhADHdeuKuFiYrCpBDEpzVpzWpzXpzYDEpzPpzRpzUpzZNhLlwHk5ApzapzCCDDpzDpzMpzbOFlzYphADBpzdDGicKHUsPkNDCiNjGM4AphAkrZphBkoFpyUpzcpzepzfp0ApzCCDDicIkNDCiNiKMhiTphAk0KphOk1XphKphKphKp0Cp0DpvbCDDkRhjeirHDDiMiErUDCiJoYDEp0Fp0Gp0HpydDBIDGfc0GhkO7AhEDH4TqZufmFh0bpJ7ODEp0Jp0Kpydp0LDEioSipdiqBhxADEirUj-DjpdjpFDCp0Np0ODDp0Ip0Mp0PDDjE5T8eDEhNZlkDqPDDp0Jp0Rp0SDBjEDBhNDHqcoCoUi0TjQkXvYDDp0Up0Vp0WDGjzFj3ah5ejzPl0Rh-cDFqcjIkbLkXDCp0Yp0ZDMqDKhGpbiDiWFjFjNma3AijVDEp0Jp0Up0Vp0bDEp0Tp0Xp0ap0cDCARNYlpWk7Dp0dp0eCDEhwPh3MhnUl1YDG0Ehufhueixbh0ZyHDDp0Jp1Ap1BDGhqehmBhqfjzBjzEjzMDL0N0EhwP4TmF8flyRhgLijIkbhkODCp1Dp1EDE0EhvBhufhueDJVWX4TmFh3MhnUnehtRDDp0Jp1Gp1HDDp1Cp1Fp1INbi0UkuVp1Jp0eCDFiQkOkWjwe3cDCp0Jp1LDDkErcnZDEjXhWrUhIDEjeiFjDhFDEp0Jp1Np1Op1PDDiQjoSjwdDFIjIlKjQ3cDCp1Rp1SDBhIDCjehSDFiFkGjaiVnFDEp0Jp1Up1Vp1WDDiQkOkWDJtEhgNpX2ci1MqRilW5ChjaDDp0Jp1Yp1ZDFp1Mp1Qp1Tp1Xp1aNhLivckuRp1bp0eCDBjADFjBqfidwRhnGDDp0Jp1dp1eDFj4BjrTh9Lj4Nj4QDFIjEhNqcoCDCp2Ap2BDDmKsUjKDGjVoZhOrYldrRDFIjEhNjQqcDEp1dp2Dp2Ep2FDBlIDEjBpJiYmFDDrUIhIDEp1dp2Hp2Ip2JDEp1fp2Cp2Gp2KNiHizLksLp2Lp0eCDExbh8Qh8PjzJDIhoalGiduXxKpflZhgBDCp2Np2ODChC2VDEjbmYkLhoQDDp0Jp2Qp2RDBh2DDFvWihKIhCoCDCp2Tp2UDDnPreuFDDhCjQ2VDGidjIxKuXhjKjbDEp2Wp0Jp2Xp2YDBjQDKrH3CyJkZ4X7G6ZnLyUiCDDp0Jp2ap2bDFp2Pp2Sp2Vp2Zp2cNjMlvck9Wp2dp0eCDBhKDBjfDDp0Jp2fp3ADGhrAh7djzDlvAj5bjzQDKfhBTjXpWtEhSuWlTiSDCp3Cp3DDBhyEDEjXhzWl2LikGDGVWX6UjFrUDEp3Fp3Gp0Jp3HDEnPre4TijYDChK4dDHfhBhSTiSjQlTDEp3Jp0Jp3Kp3LDEp3Bp3Ep3Ip3MNnHlvek1Tp3Np0eCDETOhBhHDFhDpHwDoGmUDJ3R5a2G5Z5YnFkGhWiFDEp0Jp3Pp3Qp3RDHpUijNinIh7Yh7XjtVhqXDEhVhDqWpHDDp0Jp3Tp3UDCiFhWDETOhBhSDHjahdkAkSpZkdiODEp0Jp3Wp3Xp3YDDp3Sp3Vp3ZNtBlmSkzSp3ap0eCDEiJwN9MimXDJVWXjfsf4S3NhjShWDDp0Jp3cp3dDDiJwNvQDFsf4S5KjajfDEIhWkCjFDEpydp3fp4Ap4BDDhoOhxei-WDFIVWXiJDCp4Dp4EDDp3ep4Cp4FN4flvbkyCp4Gp0eCDIp0fp1Kp1cp2Mp2ep3Op3bp4HDHIichNhKkIiGvNDDiNiKhMMhsGphAphAphBkwBp0Qp4IphKp4Jp4Kp0eCDEiXofmWFDBmADBoEDEp4Mp4Np4Op0JDEmWiXofh8ODEiakbjIvSDFhjbl4d-Kl1P2BDEtJoCIoEDEp4Qp4Rp4Sp4TDGh8OjzChqelnVjkOhqfDHiElVoKpJqMhbhraDCp4Vp4WDDlXlDlWDBmFDDrUimJvRDEp4Yp4Zp4ap0JDEp4Pp4Up4Xp4bDDARhPNYlvakvVp4cp4dCDCDlSDGlE0KqQvOnBj7YDEIoCmWiXDHiFodvRiVoDrUrLDEp4fp5Ap5Bp5CDEiZnclVlCDDlEqQ8XDFiV5DodijAvRDEp5Ep5Fp0Jp5GDCDlEDEVWXIDDluBiVhWDFvO0N0K8XjcDEp5Ip5Jp5Kp5LDDp5Dp5Hp5MNbizKk0dp5Np4dCDCp4ep5OOFlpaYODlxcbDCp5Qp5RDEkNIFDDCiNhMMhmRphAphAphBkyYphKp5Pp5Sp5Tp5Up4dCDDmNpDicDDhaoQjGM_GphAhzNphOk4WphKphKphKp5Wp5XpvbCDDmNLicDChajGM6DphAhmcphOk6PphKphKphKp5Zp5apvbCDBnMDEvOlmTlmfj7ZDDnahajxNDKVWXhT7H2XiiWhgchHODEp5cp5dp5ep5fDKlcmImOmemPmdhakZmcmQDEhzd2X7Hj-LDEhHOsQl4LDEhTVWXDEp6Bp6Cp6Dp6EDCp6Ap6FDB2VDFVWXhWhTDDp5cp6Hp6IDGkgKjvbkgJjvajkCkgIDFVWXj2Ej2DDCp6Kp6LDChCh2MDDhWvElnfDEp6Bp6Np6OpydDDp6Jp6Mp6PDDARGNYk-Tk6Kp6Qp6RCDBnKDBiTDIkRah-BhcjDoRvDhCDEp6Bp6Tp6Up6VDDvDrEhnSDG6TivUzdmF4b1TDEp6Tp6Up6Xp6YDEhrVioTh4Hi7YDBhTDDnKiTjLDDp6ap6bp6cDDp6Wp6Zp6dNbizEk0Tp6ep6RCDEVWXhTDF0D8azHk_Fi5QDIhxAhxKh5HhxJi9bjuNkiTh3SDDp7Ap7Bp7CDD0D8azHDDIoEhjIDFnMuFvDrChkNDEpydp7Ep7Fp7GDDiqUjtLjsNDGhxKh5HhxJjlWjiNkiBDDpydp7Ip7JDDp7Dp7Hp7KNhLixMk0Wp7Lp6RCDEjycjzOjzNj_ODQrWxGrQhjBtOlcmImOmemPmdhakZmcmQnaDCp7Np7ODEj5Pj5Oj_Pj5SDSrWxGrQkLuFretOlcmImOmemPmdhakZmcmQIDCp7Qp7RDFrWxGrQhoYhnVDEp6Bp7Tp0Jp2fDDp7Pp7Sp7UNiHlvdkwIp7Vp6RCDGiYqfjDiqCa9DDEjAldhuPuODHhEsSjJhnGwRrAjBDEp5cp7Xp7Yp7ZDEhCjDmYaDEjAldlqLuODDp6Bp7bp7cDDnaihRhCDDjAlduODGVWXhTiYjBDEp5cp7ep7fp8ADDp7ap7dp8BNjMxSkxFp8Cp6RCDGiA_dvShuIhpGhwHDEwK5Q0QjqQDHhTKjchWVWXDEp5cp8Ep8Fp8GDBwKDGmBrDnNjcsQmLDGhwbmDnCVWXDGiA_dvShuIhpGnADEp8Ip8Jp8Kp8LDHl1AhvGhmK7ahoEyMpVDEwK9UlsP0QDEp6Bp8Np6Ep8ODDp8Hp8Mp8PNnH9UksVp8Qp6RCDFjDhFhIhZhCDF3R5a2G5Z5YDGnFkVVWXxRDEp5cp8Sp8Tp8UDEnFkVxR8PDH3R5a2G5Z5YjoJjoIDDnMjDhIDEpydp8Wp8Xp8YDElKhIhFoDDEiTjLiQZDEnFxRsVlJDEp6Bp8ap8bp8cDEkVnFhlN7JDDZqPtSDEiVhudhgElkODEpydp8ep8fp9ADEp8Vp8Zp8dp9BNtBlqAk6Op9Cp6RCDHhuKhjfrQh1VhnWhkI_aDBoPDIzehWiJ7HVWXhTDEp6Bp9Ep9Fp9GDFmFiiGixCiiQlrXDGjYjKsUkJ8UmKDIhTVWXzehW3NzGDEp6Bp9Ip9Jp9KDEjYjKsUmKDFj8LhwVzG7HhkADFiJVWXhTDFrQh1VhwKhgTl4RDEp9Mp9Np9Op9PDDp9Hp9Lp9QN4fsUk3Ap9Rp6RCDIrWrQxGhnVlhQnamFrFDDiJhgJ9MDDp6Bp9Tp9UDFjmLi9Gi9Ei9Fi8NDGnMxGrWrQlOkRDCp9Wp9XDGhqPhqOhqNh6Nh-LjmRDGmFl1CarFhwKrWDDp9Zp6Bp9aDDp9Vp9Yp9bNhuaiKk6Qp9cp6RCDGmFloWhnWiiRrQ_aDKiqHhxYh5NhqCh6KhyPhyQhrWjvEiqDDGyJhasMpThoaxFDEp5cp9ep9fp-ADHhxYhqChyPhyQhrWh5Nh6KDEhaiqAh9VjbDGhTVWXsMkJDDp-Cp-Dp-EDFlkChnWlgImF_aDDrHhrWijcDEsMpTkJ5UDEp6Bp-Gp-Hp-IDDp-Bp-Fp-JN9LiyUkwbp-Kp6RCDKp6Sp6fp7Mp7Wp8Dp8Rp9Dp9Sp9dp-LDImNicjZpDpChK1IiKDDhaoQiNMhsHphAkYphBk6Ip6Gp-MphKp-Np-Op6RCDEvOjDrWhCDGhpchhNh5EuRtfhhLDDp6Bp-Qp-RDBLDEh0aluGlhPmLDGsWkFhlJhuFjaODEp6Bp-Tp-Up-VDCp-Sp-WDELhQnJkHDBxXDHcvHfhpOmBmLi8HDEp-YpzEp-Zp-aDELhQnJxXDCKhEDIhpOmBmLcvHrDnNsQDEp6Bp-cp-dp-eDDLhQnJDCvHrNDFnMliXmBhpO6aDEp_ApzEp_Bp_CDDp-bp-fp_DNYlyckxTp_Ep6RCDBsKDGuRhrChpXh-AhiHh5MDHuWcfrOqApWifDDp_Gp_Hp_IDErOifhuJ9GDCjcmLDFcuWfhVpWDEp_Gp_Kp_Lp_MDFllIjofnbihNmLDGuWpWqIkUhSfDEp_Gp-Tp_Op_PDDp_Jp_Np_QNblzNkrMp_Rp6RCDEuRj6Li9OhqcDIvQhubiEjkQrKlhOlhMjlTDLnMmbrenarCpBuFigSjLjnfj3MDDp_Tp_Up_VDEuRhhK5Hi9ZDHOzEhITjLkGh0aDDp_Xp6Bp_YDFi9Qh5Ei9Li9KhhNDQlcmImOmemPmdhakZmcmQnarWrCuFreiEDCp_ap_bDDp_Wp_Zp_cNhLlzUkzHp_dp6RCDDp_Fp_Sp_eDImNLqJKvbpEhKkaDCjGhaMhsIphAigAphBk6Mp-Xp_fphKqgAqgBp6RCDDpDmNpPDChaiKM6EphAiuKphOknRphKphKphKqgDqgEpvbCDBmHDGakBlqZhjBlmFh0LDMlcmImOmemPmdhakZmcmQj_EioHDDqgGqgHqgIDEOTiRoGDHkCrAhdjUiOjahbDDqgGqgKqgLDCqgJqgMDIrA6TlnRi1EkChkXqKzdDHh2AwLzUvDrEhjIhnSDDqgGqgOqgPDDmHhiGhiDDHwLzUhrVkiIjvQi7Xi8aDCqgRqgSDChmNhkNDHeuKkViYndd7JDInJLhQl5IrTorJ5NhgJDEqgGqgUqgVqgWDDqgQqgTqgXNYiwdnweqgYp6RCDGhgGhjFlnalnbl1JloODDiTjLkGDDp6TqgaqgbDEqKhlQh0ZoDDDqgbqgdqgGDFihXhwS7XlkRihCDDqgGqgfqgbDDqgcqgeqhANbiwfkyKqhBp6RCDFnahvVh3KikWhvbDFKmDnC1QhfDHrDnNmBsQoVmLjcDEp6TqhDqhEqhFDHrDnNmBoVmLjcigQDExXKhfyNDDqgRqhHqhIDDnahvVhlDDGrDnNmBoVmLjcDDKmD1QDMlcmImOmemPmdhakZmcmQnKhmNDEqhKqhLqhMqhNDDqhGqhJqhONhLlwLkvcqhPp6RCDDiJ_VwNDIsfna4ShtKhlDhWre5KDDqgRqhRqhSDCiJ_VDFnKhTVWXDEsf4ShWhtKDEqhKqhUqhVqhWDDsf4ShtKDCiJwNDHVWXIHUluJDEqgUqhYqhZqhaDDqhTqhXqhbNiHlwKkvbqhcp6RCDEqgZqhCqhQqhdDGpDmNpCKvNpcDDhajGiKMhsJphAksTphBk6NqgNqhephKqhfqiAp6RCDKoYoOta5BiUk_WigV9ZoKhkVDJ7DhuVjBjXpVwWzPmGlWDDqgGqiCqiDDElWhpaj7dhpbDCqgGqiFDGhjUlrboKwJlV2UDIpVwW7DqEzPhpE9AhuVDDqgGqiHqiIDDqiEqiGqiJNYl5Kk5WqiKpzCCDLiAvSqd5J9F2ZilIilFiiHxelpEDMjYjKqbsUkJ6arCpBl5FlFi2BuFDDqgGqiMqiNDGvHrNikAijAlqIiueDGoPuF6apBrCsJDDqgGqiPqiQDF7L2WhyBkBnBDFjYjKqb8UkJDDqgGqiSqiTDDqiOqiRqiUNblrCk2fqiVpzCCDJwVkiEijFhoS-XhrbkTlMkPDKjBtaiYlvMhwQ2Uh0PhuTiiehjUDDqgGqiXqiYDF-XhrbwVijFj1JDFjBtaiYh0PhjUDEp6Tp6bqiaqibDElMkPjjBluNDD-XhrbwVDEjBiYpGhuTDEnKiidsHhTDEqidqieqifqjADDqiZqicqjBNhLluAkyXqjCpzCCDDqiLqiWqjDOFh2CYDBqjFDDpDsPkNDDhaoQoFMhsKphAkqLphBkmUphKqjEqjGqjHqjIpzCCDBhCDBjbDHidjIiAvHoYkRhvBDDqjKqjLqjMDHiqQiqPiySluFjuWjuejuYDJhCiDlZ-Gjb0NiucjIkbDCqjOqjPDEhhXhyGh8LipcDHhCjbtJh0QhjRkBjIDCqjRqjSDHhhaj2ByZhrIhrHhgShgRDEuXh1XhgBxKDCqjUqjVDEqjNqjQqjTqjWDGhCjblZyZ-B7GDFjcrDnNmBjqcDEzJhfKikUDEqjYqjZpydqjaDHhhayZhrIhrHj1ehgShgRDFjDhCyDluRiEDFjcnNiMkRiEDEqjcqjdpydqjeDDhCjbjDDEjzVjrSj3cjrXDEkRoYiMiEDEqkApydqkBqkCDDqjbqjfqkDNYl2Bk2UqkEp6RCDEkVnF7JhlNDJjnSjxah5ei_J3R5a2G5Z5YDGhCjDjQjblZrHDEp0JqkGqkHqkIDDxbh8Qh8PDDjDhCpfDIkVhNZiFkGiThWiQDDqkKqkLqkMDDkVhlN7JDEhNZqPjFDEhCjQjbxbDEp0JqkOqkPqkQDDqkJqkNqkRNblwAk2XqkSp6RCDDiDjW2ZDNlcmImOmemPmdhakZmcmQj_HhyU4ODFiFhWiJlJhEDHVWXhTIjfiJDEqkUqkVqkWqkXDBiDDIiJhEjfhChhayZhgRhgSDEqkZp3WpydqkaDGhhayZhrIhrHhgRhgSDCiDjWDNlcmImOmemPmdhakZmcmQhyUlkc4ODDqkcqkdqkeDDqkYqkbqkfNhLimCk2WqlAp6RCDGrWxGrQlxLnAjDDHhpctfhhNhhLhrKwAh_KDIpBrCuFhlFjKjYkJnADDqlCqlDqlEDFhClZjbyZ-BDEhpchhNtfh_KDErWjDnAhoXDDqlGqlHqlIDEyZ-BhCjbDEhEKlqEihWDEhoXk-bl4JigfDEqlKp-TqlLqlMDDqlFqlJqlNNiHljSk2TqlOp6RCDBrGDEhDmUwUhoWDGhCjDiEjbwPllWDEqlQpydqlRqlSDF-AiEncl1LwPDGijSzBhtc6di2HiyPDEhDwUhoWlyfDEpydqlUqlVqlWDFhCjblZyZ-BDBhDDGjFiMhBTyDrGDEqlYqlZpydqlaDDqlTqlXqlbNjMlpek2Vqlcp6RCDFqkFqkTqlBqlPqldDFmNmViciGLDChaoQMwBphAhzPphBnycqjXqlephKqlfqmAp6RCDDhKpCicDChMiKM6FphAhicphOk6AphKphKphKqmCqmDpvbCDDhKiciKM8HphAhsdphOkwNphKphKphKqmFqmDpvbCDHfclT0GkfThgTDDp2fp3AqmHDChKjfDGfcqKZigXzRDFoRrE0OlMkPDElFkT0blTDEqmJqmKqmLqmMDF2IirDh9Th7eh9UDIVWXhjIpBjfvDrCDCqmOqmPDDqmIqmNqmQDHnFk_TjDrOkUhuJh3EDG3R5a2G5Z5Yi2SDDp_GqmSqmTDGrOhuJh3ElqbnFifDIVWXhTrChjIpBvDDEqmJqmVqgbqmWDE8XigYnFhWDEZqPiTjLDEqmJpydqmYqmZDDqmUqmXqmaNYigYkxWqmbp0eCDLh0YlwWlwXh2WixYlsNh2Gh2FlhI4NvQDCp3AqmdDGi_HjyEi_IjyFjjXjjWDFvQhubimYjflyODCqmfqnADEivOrI4Nh0eDGThBtEqRrKiMDDp3AqnCqnDDDqmeqnBqnENblkNkwSqnFp0eCDGh-eh-dh7Rh3Xh_BjrYDFkUtFpWqIxJDCqnHqnIDDqIxDkUDDpWtFxJDFsXhwQijRmRiZDEp2fqnKqnLqnMDIi5Uh7dhrAj9FjvBjuaj2Hj1BDGkUtFpWxJqIhgeDCqnOqnPDFhmEireisAkgDj5ZDFqItFpWxJxDDCqnRqnSDEqnJqnNqnQqnTNhLi1TktIqnUp0eCDBiJDDp2fp3AqnWDChlahleDFhK0OlTrEvDDCqnYqnZDF_VvQwNsVijdDDp2fp3AqnbDDqnXqnaqncNiHiKktbqndp0eCDEqmcqnGqnVqneDFhKiczDsPiKM4BphAphAphBkpLqmRqnfphKqoAqmDp0eCDFhVibvG2fhkZDFhgPivSi4CjmaiuYDGifjcyWtS5QmbDEqmJqoCqoDqoEDErKilUtEqRDEhVvGibhkZDEhuX9TmbifDEqmJqoGqoHqoIDCqoFqoJDEhVibvGhkZDHiVjIcidiMqKlbDEp2fp3AqoLqoMDFhVvGh0JhoIhkZDDjQhChlbDFqalbhmGuBhhHDEp2fqoOqoPqoQDGhmEirFjrBirfhyFl_ADHhVjIlbiyQidhClJDCqoSqoTDEhVvGhoIh0JDEjQhCqalbDHrH3CkZyJ7G6Z4XDEqmJqoVqoWqoXDEqoNqoRqoUqoYNYn4Bn0aqoZp0eCDBhWDGTOhZhFhBhIDEqmJqoVqobqocDE0DiM8azHDGIVWXmAuHDEp2fp3AqoeqofDE2Ih9Uh9Th7eDFOhWiRh2LhIDHjakAhdiOlJpZhDDDqpBqpCqpDDGl8Ql8Rl8Tl8Sl8Ul8VDCqpFqmJDEqodqpAqpEqpGNboiJmyNqpHp0eCDCqoaqpIDFhKjZIkaicDChMiNM2TphAphAphBnjCqoKqpJphKqpKqpLp0eCDDpCnDpDDDhahMiKM6GphAk0PphOk2KphKphKphKqpNqpOpvbCDEjSkDkKlYDGuJmbpTIkJ5UDGkR-cjIidhtTihCDDqpQqpRqpSDDjSkDkKDHoYhkVoO0GikEi0XlTDCqpUqpVDDhdjUhlMDG-cjIkRmXjFimADDqpQqpXqpYDDqpTqpWqpZDJzd6TqKmFhlQhgLhkXhnDjmUDDqpQp6TqpbDGvDhnShgGiM7Xl2eDEqpQp6bp6TqpdDGihXh2Gh2F7XmFnFDDqgGqgbqpfDDqpcqpeqqANYlnSkvIqqBp4dCDIlsQilSkWiQkOirLjoTltZDCqpQqqDDFkWiQkOkIhqLDGkG0Q_U-IhjA5UDDp6UqqFqqGDCiTjLDBkGDIhgNqRpXtE0Qh3cjpJjuPDEp6bqqIqqJqqKDEkGiQkWkODJtEhgNpX2cqRilW5C9ahjaDDqpQqqMqqNDEqqEqqHqqLqqONbh1Ok3BqqPp4dCDImDimSnCtfhwevKlMkPDCqpUqqRDBKDGL4KmDnCHUDHiSpfhkXxAoV5BtZDEqpQqqTqqUqqVDGhR1chrSpah7CiiaDCqpUqqXDDqqSqqWqqYNhLlybkxDqqZp4dCDOuRkahiHnbjPkVhX3SmLtbpKhzZhpK5HDCqpUqqbDClYloFDHuRhrChpXhiHhpWh7bhqBDGhTsHkGhubtFvQDDqqdqqeqqfDFmLkcnbkFkVDDqpUp-YqrBDDqqcqrAqrCNiH7OkoIqrDp4dCDGhIlKOjeiDzEDIkSkAhdjatUiOsVjUDDqpQqrFqrGDEtUkdhIpZDFkGkWiQkOjQDDp6UqrIqrJDDlJsVk-VDGhIlK_fiDOoDDDqpQqrLqrMDDqrHqrKqrNNjMhoJkzVqrOp4dCDKiAhtTxetailIiiIhjchpDh7FilFDCqpQqrQDCoPkJDGnA7BrNvHvShuMDDqpQqrSqrTDI7ahmKpVhmH-W7ItAyMDCqpQqrVDDqrRqrUqrWNnH8Vk4XqrXp4dCDIiRoGpHwDimAsbi0Fj7SDMsShEhdjUhDOhpNrAlhYZlxPk-UDDqpQqrZqraDFjrejrfjsKi7QjkRDG-cjImXjFkRODDqrcqgbqrdDHhxa9WhvQlmdl3Ki0CjtJDCqpQqrfDDqrbqreqsANtBi1Xk1DqsBp4dCDHqqCqqQqqaqrEqrPqrYqsCOFlxEphADBqsEDHpCpDKkaqJmCkNDDhajGhMM4CphAphAphBkuFqpaqsDqsFqsGqsHp4dCDFjSkDkKlYjLDGxYhkbhxUhqMjxVjtXDCqsJqsKDBqsLDGhVijQ9R9bhkShJDDnFxR8PDDqsJqsNqsODFhV9RoC9HtJDEhCjQ2BjADFlbqahpN1fkGDEp6UqsQqsRqsSDDxYhqMhkbDGqc9RhJqOijQjIDDqsUqsJqsVDEhV9R9HoCDJqdhjeveehtP1PiiAsWiMDDqsJqsXqsYDEqsPqsTqsWqsZNY-Kk5Oqsap0eCDFjSkDjhIjiLj_KDGjJhEqfiYjFpJDDqscp7YqsdDCjAldDGrLtZlb1fqa2JDDp6UqsfqtADDjAld6eDDqsUqtCqqIDKhjalmPlmQl3U2csUjKrYnWkJDDqqIqsfqtEDEqseqtBqtDqtFNbl5Ak4aqtGp0eCDFh2Mj4SjQ2VhlbDGnPidkGkWqalbDDqsJqtIqtJDDjQhC2VDGkGkWlbiQqatUDDp6UqtLqtMDFjtTjlHjwOh9Mj4TDGnFlKiDidxKnPDDqtOqgbqtPDDjQhC2JDKrH3CyJ7GkZ4X6ZyUnLiCDDqpQqtRqtSDEqtKqtNqtQqtTNhL2Bk9bqtUp0eCDLlbwbhmGioQh-Zimf1fqOj_WhhHjhFDCqqIqtWDEh3L0Si5bjsMDEkAkSjUuIDExRnFmS8PDEqpQqtYqtZqtaDEhVibjQhCDFlbqahhH1fuBDDqqIqtcqtdDFlbqahmGhhHkgXDLkAj1Tj1Uj1Vj1WkSjUljdlqelsIl0DDDqpQqtfquADEqtXqtbqtequBNiHlhDk9BquCp0eCDFZnFsVvE8PDFThBjeixTiODDqsJquEquFDJhlchqLipLirQj9JjqdhhOkWiQDFkGtUjQhjA_UDDp6UquHquIDHioaj-Mi3Gh-RjiFjiWi2eDCqpQquKDDquGquJquLNjMlofkuSquMp0eCDFqsbqtHqtVquDquNDDpCnDyRM6HphAphAphBkpWqsMquOphKquPqpOp0eCDHiVljAimeqThhJhhI-PDIaThBiModjTikGrFDEqlZpydquRquSDEhElwRi0chvIDGjFThBOaiMDEqlZpydquUquVDCquTquWDH1Zl4eue9fj1RltF4NDGtRifhK3G7bh5bDIVWXIpBjFhBTDEqlZquYquZquaDFiftR3G7bh5bDGhBTiShSOcDEqlZqucpydqudDFhqZhqY2Hh-Qj1YDEiftR3GhKDGhBTiShS1ZjFDDqufqvAqvBDDqubqueqvCNYlwUk7UqvDp6RCDChDwUDDqvFqlQpydDGijSzBhtc6dhWjcDG-AimTiEjDsfwPDEqvFpydqvHqvIDDjcrGhtbDEhmBVWXDEifrOTiEDEqlZqvKqvLqvMDDqvGqvJqvNNbrGk5QqvOp6RCDEjAld6e0fDHjBwRjFqfyGjJhEDJVWXiMIwUjTpBqdDEqlZqvQqvRqvSDFhhJqThhIhiFkgCDGjAld6e0f2fivfDCqvUqvVDEjAld6e2fDFjFyGiYjBhEDEqvFpydqvXqvYDDqvTqvWqvZNhLxSksQqvap6RCDDhCjblZDGlxTlxWlyDsXk_BidDDqvFqvcqvdDDhC2JjbDDiMyDihHDHVWXhhJhiFhqZhqYDEqlZqvfqwAqwBDElZhChjRhhXDFpHlyChoWrBsBDGVWXi1CihKpBDEqvFqwDqwEqwFDDqveqwCqwGNiHllXk9XqwHp6RCDEqvEqvPqvbqwIDEicscImVDCiNhaM4DphAigKphBk0aquXqwJphKqwKqwLp6RCDEoZpIkNsADCoQhMM6IphAhtFphOksfphKphKphKqwNqwOpvbCDEoZwXoeicM6JphAhmephOk0UphKphKphKqwQqjIpvbCDGciYfqfjDjFDHiMiEiJkRpJhEjJDEp1dqwSpydqwTDFiVmAqfamJDFhdjUkAiO9BDDqsfqwVqwWDCqwUqwXDFlFiiYhbNjBDH_XzAihbqCihA9Bl0KDDp1dqwZqwaDEjA0fhlLuODDiiYhblFDFhBTOiShSDG9BhEjF_XihbmJDEqwcqwdqweqwfDFh4Kh9Kj4Oi6Lj4MDKihAjBhlLl3WqCkJhJhEhdiweDCqxBqxCDDqwbqxAqxDNYluTkuOqxEp6RCDHkThxQpY1N1C2bkXDKxLhEhuKhgIlhClwCnLiYzRimaDDp1dqxGqxHDIpY1N1C2bjicjjJjjHjjGDElmczAjAhqTDIjsZh1Kh1TlpchnFimalFh6UDDqxJqxKqxLDFjpajjFhpSjvVjiZDHjAh0WmYhEU0fiYDCqxNqxODDqxIqxMqxPNbluLkuHqxQp6RCDCqxFqxRDEoeicvNyBDChaoFMhsLphAkYphBk0bqwYqxSphKqxTqxUp6RCDFjKmKsUjYhjYDEiiSwRhnGjtSDKiYjDjFcVWXhEidjBDDqxWqxXqxYDHuOhjYjxPkiRh-GjxOjlcDGhEmb0fjJhdIDCqxaqxbDGhkWhgIhndjoKl3XjoLDHhE5LlZKihEjFaDCqxdqxeDFlkIl1Wj8ai5Di8fDGk-Pl3YloblrLixFl0LDCqyAqyBDEiYidjBtZDDoEijKimJDEp9FqyDqyEpydDFqxZqxcqxfqyCqyFDDIic5EDCoQhaMhsMphAkycphBkuDqyGphKphKqyHqyIpvbCDBhjdDHciYiE1RfmJjBDIIoEjcHUjVhEKDDqyKqyLqyMDI8S0Ji2Mh6D9XhpMvehkDDIh3NjVrR0PhlI5AloA0HDHiE1RiYhjdjBkC5BDDqyOqyPqyQDIh8NjpWjpYjpUjpXh7HhrRj3NDLjVrRh6D5ArYhlIqEhjd8SlvGiCDCqySqyTDJqE5A0H7CihV4PhOhlI8SDKiE1RiYjBwEmFhChIlQ7ADDqyKqyVqyWDFqE7CihV5A0HDFiYiEiR7AhwIDGjoHjoDjoCjoEj-EjoGDDqyYqyZqyaDFrRjVhlIlnXhpJDFiE1Rl0GuNnSDHkdnUjaiyDhdhgOlrcDDqycqydqyeDGqyNqyRqyUqyXqybqyfDEoZIHUDBiNMhsNphAigHphBkwQqzAphKphKqzBqzCpvbCDGhmOhrfh_OwYjtWjuGDHkCiEjDcmJrA5NDCqzEqzFDJ7UhneixaltQlhbl3eixDhuHiiVDLhmOhrfh8ThxPwYh_OvehkDhof9XjYDCqzHqzIDIilNlhBllCloUkiNhpGl4S8YDHwYhmOhrfjYjKk_VkJDCqzKqzLDDilNj8Dj8CDElvBlpBsJjYDEwIk_RxE2aDDqzNqzOqzPDG_ZhxBhjMhnYiwOh5CDJjJnfhIi2NhremKlhcijBsODCqzRqzSDFirBipTjrDkiSjuEDHxEwYlxK2aiiVl3HkCDCqzUqzVDGqzGqzJqzMqzQqzTqzWDEwX3EIkaDCoQiNMhsOphAksRphBkrBqzXphKphKqzYqzZpvbCDEsAkImCyLDBhMMkkWphAkxJphOk9GphKphKphKqzbqzcpvbCDIpRpLqHrZpSqGqenQDG0GlT7AipK1FhkODCqzeqzfDIhtSh1QikPh3Dh3HikcigdlsEDCqzeq0BDJpRpLqHrZpSqGqenQhhbDDDlEsNDH4blnQkCiZlVnclCDDq0Dq0Eq0FDH7ehqVhrYjrKhmJh7Kh-VDF4bkClAlRhFDFDlEoYjT5DDDq0Hq0Iq0JDEq0Aq0Cq0Gq0KDIkCrAhnEimE0eilTinBilGDCq0Dq0MDCjenRDBl5LDFhnEimEinBl3DilGDHjJoTkCh0AihMinGpJDEq0Oq0Pq0Qq0RDF7ehqVhrYhlchmJDFkCrA4b5DmJDFjeiehIh2AvdDDq0Tq0Uq0VDDq0Nq0Sq0WNYl1bk0Xq0XpzCCDFiE1R1bnRhZDL4bkCjakdliclieihGuJ2auHhlRDDq0Dq0Zq0aDHjnWjkcjkbjqXjlCjlAi6KDHjVnQjezIhAkdtCDCq0cq0dDG7ehqVhrYhmJh7Kj8GDFiRyThwJiEhDDG4b3OkCjTmGvdDDq0fq1Aq1BDDq0bq0eq1CNblrAkqDq1DpzCCDCq0Yq1EODlwQphADBq1GDFsAkImCkakNMhsPphAkYphBkmAq0Lq1Fq1Hq1IqzcpzCCDIiqRjvSjtPjjRjjMjjOjvYi5KDJZHwQifhBhVsF0BkIDCq1Kq1LDJpRpLqHrZpSqGqenQocDFjPl3IixIhnbijTDFwQ0Bh2Nk_Dj7fDFZkIHleifDEq1Nq1Oq1Pq1QDBxWDBjeDEjJliNzf8dDLocpRpLqHrZpSqGqenQLnCDEq1Sq1Tq1Uq1VDDq1Mq1Rq1WDBocDChfhwDDGxWiyJlqJhzShgTj7aDDq1Yq1Zq1aDCochFDKpRpLqHrZpSqGqenQzIjVDJkdtUhlRhdnUjyYqakSjUDDq1cq1dq1eDGsNhkDhzSi2QsDkXDCq1Yq2ADFjsOjsPhjFh2Eh6UDFnZDoYiZjIDDq1Yq2Cq2DDEq1bq1fq2Bq2ENYihDklHq2FpzCCDKhgXmT1e-FjqFjqGi7Oi7MhyNwbDCq1Yq2HDHhgXmTl2DfhmFkgUi4MDEoclJqa3ODDqzeq2Jq2KDGjsHi6Ai5ei5fjocioIDCqzeq2MDEqakdhyNh1WDKhtSh1QikPh3Dh3HikcigdlvRnQhkdDDq1Yq2Oq2PDEq2Iq2Lq2Nq2QNblJkyPq2RpzCCDGpH1D6XzTh2YllVDInf0LkU-FsIqAtHqIDDq1Nq2Tq2UDDsIqA0PDIihGlhJivJiiM1BkUnf1EDDqzeq2Wq2XDKpRpLqHrZpSqGqenQjVzIDGhhAzT-FhkPhkGpHDDq1Yq2Zq2aDDq2Vq2Yq2bNhLilMkxZq2cpzCCDDq2Gq2Sq2dODlxUYDBq2fDGsAtKkIlLyLDMhmSphAnjFphBk0Zq1Xq2eq3Aq3BqzcpzCCDBtWDDhEsSjJDErUIHUDFcfiEjBjIDEq3Dq3Eq3Fq3GDDtWhqTwHDItPoY5OsXwPiZjwTjwUDMwWjoV1F8UkJpBrCjYpVhuVhoFiibDDq3Iq3Jq3KDGhqUhhYi5Ii0JlvNjyGDKtPoY5ODnGwW1FtWoJTDCq3Mq3NDCtWhqTDKxI5FhkElzBl2fyHl1XlkGi5SikYDMjYjKsXkUiZqbijYnftHrCl1Z8UDDq3Pq3Qq3RDGjOwchjVhgbhDhnFDKigOh0exLlrYivXhwOinPiidpGiRDDq3Dq3Tq3UDFq3Hq3Lq3Oq3Sq3VDGmVIHUlIpIDDoQiKhMMhzFphAkySphBn1Lq3WphKphKq3Xq3YpvbCDDrO1OifDHhTiFjcvBVWXDDoXlR2ADEp9Fq3aq3bq3cDBq3dDDoXlRoaDGcjIjJfsSiaDGlZvV5LtJuJilKDDq3fq4Aq4BDFhhXj5ch8Lj4EhyGDGoXlRoawH2enWDCq4Dq4EDGi7Zi7airKj8Aj1aj_fDLlZvV5LIjYnPjIjJiEiR0NDCq4Gq4HDCoXlRDEhgMrLpJhgEDH2e1GwHjUoatWh1LDDq4Jq4Kq4LDElZ5LuJvVDI6ZrHtCnX7GwSiwFhucDDq3fq4Nq4ODFq4Cq4Fq4Iq4Mq4PNYiyKk7Mq4QpzCCDDoXlRkCDE2e1GigWinMDDnWwHoaDDq4Sq4Tq4UDB2eDBnWDCwHoaDDq4Wq4Xq4YDEhvOjDidlmEDEoXh2B2Aj9LDFsJtJvVlZiFDEq4aq4bp9Fq4cDJ1GjUlgdltHlgFlsMhnRigWinMDEq4Wq4Xq4Yq4eDEq4Vq4Zq4dq4fNbliGk4Yq5ApzCCDEoXoalRtWDG9BlkBh1Th1Ki0ZhEDIqd_ahkIhgIhkWyFibhwODDq5Cq5Dq5EDFkgAirbirdirckgBDIfhdjUcjIajYhBDCq5Gq5HDFnWyFhwOlheikZDJThBhZhFO7LienBkFDDq5Jqobq5KDCnWyFDEvHlrJvEvZDI7Lj-fiwWlmW9ehvNhgatdDDq5Mq5Nq5ODEq5Fq5Iq5Lq5PNhLivQktZq5QpzCCDEoXj1cnWoaDFDsNlEqQhnRDJnclViZiEoKlCwJoYh2TDDq5Sq5Tq5UDJhmLj_dh8FjlYj_ehyVioPh8ah8VDL5BiUoYkBtduIjUxHxTjYpTDCq5Wq5XDElQvWkfDDD2XluWuIDEl2ZtdlpbmSDEq4Xq5Zq5aq5bDDq5Vq5Yq5cNiHqQkqEq5dpzCCDEq4Rq5Bq5Rq5eODhvciHDBq6ADFpI_biGjZkNMycphAhmaphBkxaq3eq5fq6Bq6CqwOpzCCDBnADK5J9FinCh7SlhHlyG7IhmHhjHyMDCq6Eq6FDDoP2bi1IDDq6Hq6Ep7ADCq6Gq6IDJnArNhuM7BhjcnW5J9FikbDCq6KqgGDIh7SjsFjrcjsGhjHinC7IvSDCqgGq6MDE2WhyBkB7LDDqgGq6OqiTDDq6Lq6Nq6PNYpPk8Nq6Qp6RCDGjSkDkKi-Xj-Pj3JDCq6Kq6SDCnArNDFoCsJtJvVlZDDnFzexRDEq6Uq6Vq6WqqIDH7IpVhmH-W7ahjHnWDCqpUq6YDDq6Tq6Xq6ZNblYk5Rq6ap6RCDFnArN7BhgTvSDDzeirXjwHDIVWXhThWiTiFiJDDq6cq6dq6eDEsHwK5Q0QDGoCsJtJvVlZzeDHhTiTvBVWXHDEq6Uq7Aq7Bq7CDBzeDFiJhTVWXDE4N_Vk-aiFDEp9Fq7Eq7Fq7GDDq6fq7Dq7HNhLiybk8Uq7Ip6RCDFnArN7BvSl0BDFtR3GifjyI7bDL5V1JhkKh7ZjtAltTjsSjtGKLnJDDq7Kq7Lq7MDDnArN2ADEjP1J6bhXDGijLlpOiFvVhjRlLDDq7Oq7Pq7QDCtR3GDFhXjP1JpUh7ZDDoPsJvVDFvSqdnAhqQrNDEq7Sq7Tq7Uq7VDFkiFhqXjtDjlGjlIDGK-DiXsJnJLDDq6Eq7Xq7YDEq7Nq7Rq7Wq7ZNiHivYk7Oq7ap6RCDEq6Rq6bq7Jq7bDFpDpCiciGjZM0YphAhmYphBksXq6Jq7cphKq7dqyIp6RCDBiADLVWXsHvWiVjIcuaI-DDEpvdpveq7fq8ADFh4ch4bi7Sh4di7VDMlFkT7WyAuaVWXjIc-K2BDCq8Cq8DDCq8Bq8EDF5f7Wh2ch0H9UDJuBjFvWcuayAlFkThhUDDq7fq8Gq8HDCiAhqQDElFjYjKkJDHZhDiThHiFjdiQDEq8Jq8Kp6Eq8LDD5f7Wh2cDKVWXhTnKiTjdhHsFhDDDq7fq8Nq8ODDq8Iq8Mq8PNY-Kk4Pq8Qp6RCDFuBh3FtUkdikXDOkSkAhdyXhhCuH3F5Ki4KsajTyA5fhhUDDq7fq8Sq8TDGiAsQhjHyMh-H7aDHkSkAyXuHlgZhdjaDIlFjYjKkJhTVWXDDq8Vq8Wq8XDDh4ch4bh4dDGtUuBh3FikXkdlzHDCq8Zq8aDDq8Uq8Yq8bNbhpNk4Nq8cp6RCDHyAzOigPj-NkiLj_ZlxYDCq7fq8eDIkTLkXjbvLuStDhoSDJsesHjWVWXhTjFjIDEq7fq8Kq9Aq9BDIjbvLuSh4OLkXlMkPDFIhClnYjWseDEq7fpveq9Dq9EDFyAzOkiJ2JigPDIoPLkXjbufiwV6auFDDq7fq9Gq9HDEq8fq9Cq9Fq9INhLl5Bk4Uq9Jp6RCDQtAh5XpVyMimNihL-Wi5R7ahmKkhd0Ih3CwW7IhvGDCq7fq9LDGh4ai7Ti7WjqSi7UjkUDMlFkTjYjKkJVWXhTjIhhUyADCq9Nq9ODCua9TDFyAtU7WzOuBDDq7fq9Qq9RDFsQpVtAyM-WDEjYjKkJmKDIhTVWXlFZhDiTDEq8Jq9Tq9Uq9VDEua9ThhUnZDLtAlsApVsQimNl2FwWyM0IhvGhvWDDq7fq9Xq9YDFq9Mq9Pq9Sq9Wq9ZNiHhjbk5Yq9ap6RCDHhCj4U2JimRimKhlbliDDKlFkTh1d9SvLjbuBuayALDDq7fq9cq9dDFhvOhjEhjDiiTimRDDiAl0cseDGjbvLh1d9SuShoSDEigfrCpBhoXDEq9fq-Aq-Bq-CDD2JhCimKDIrHkZ7G3C4XyJyUnLDDq7fq-Eq-FDDq9eq-Dq-GNjM2Bk4bq-Hp6RCDFq8Rq8dq9Kq9bq-IDEicsPLlIDDoQoFhaMzXphAhmZphBk2Lq8Fq-JphKq-Kq-Lp6RCDDkNFDM_IphAhsfphOkuEphKphKphKq-NqpLpvbCDCFlDDGqMmb4ViubiwEpQDEh-EhnNoXoaDIIpBrCVWXmKHDEq-Pq-Qq-Rq-SDBq-TDElXlSlDlWDCjJzfDFj_UirWzJjnch3VDGlPihU0GiUzdcDEq-Vq-Wq-Xq-YDDzJhfikUDFipElWj3fj2XjgcDHVWXlQqYihUlPDEq-Wq-aq-bq-cDHiqEjqBj3Yj3ejqAj3bj3ZDHzJhflQVWXwFDCq-eq-fDDq-Zq-dq_ANYiwDk9Aq_BpzCCDEpJtZlkAliWDDhWoEmADGVWXIpBrCDEq-Vq_Dq_Eq_FDD-ZpPizDDCiXmWDBofDE6c5SDoWDEq_Hq_Iq_Jq_KDGjgMjgRjgXjgTjgWjgUDIiXmWofmb6c7V7DDDCq_Mq_NDDq_Gq_Lq_ONbtZk8dq_PpzCCDCq_Cq_QOFllQYODlxfYOFllPbODlxebDEq_Sq_Tq_Uq_VDGkNicFDyQpIMxdphAkYphBk5Nq-Uq_Rq_Wq_Xp5UpzCCDDlXjrbh3WDDlO4Zh1fDDhDiRoGDGi4AjgQ8QrFpbxbDEq_Zq_aq_bq_cDBq_dDFlXhqHhqGh3WlSDC-JllJDFpXfjldyC7FDDq_frgArgBDDhxOh5TjgLDI-Jid-Gzd3BilHhkehwMDCrgDrgEDDFDoMDGikQxKiyNikVh1Ih1JDHivehwMhke-D3BilHk-LDDrgGrgHrgIDJhqGhqHi3UjgYjgahpajgdjhJi3WDKl2RpXmGtc8QjoBipIh1AijDh0cDCrgKrgLDErgCrgFrgJrgMNYixEkyOrgNp6RCDCFDDEhvSjlLlvUloTDHh0SlkZiyfltfoMh1NwWDDrgPrgQrgRDElXmWiXlSDEh1LiwPloElgVDEoOlO4Z7XDDrgTrgUrgVDDlXlSmWDGijb3B5S9Th1NloJDGlO4ZoOrJkCrADDrgXrgYrgZDDrgSrgWrgaNb3BkwRrgbp6RCDBFDBODBaDEwarVkCmJDErgdrgergfrhADDFmWiXDEajChjEhjDDHtdi0bhiIhqWh1Ph5cijPDH7RhtL8QjQrHhThCDErhCrhDrhErhFDDlXj_GmWDB8QDD7RhtLxfDGhCidhgBoTh3SqcDErhHrhIrhJrhKDB4ZDDjmckgMODD8OhwGhWDF9WhYFivA0RDErhMrhNrhOrhPDErhBrhGrhLrhQNhLxfk2RrhRp6RCDDrgOrgcrhSDEkNFOhGMzYphAhzMphBkxUq_erhTphKrhUqzcp6RCM6KphAhmbphOkvfphKphKphKq-NqzcpvbCDGlXlSlDlWhpbj3LDDjB2UpGDLhmAjyBisHjxTwYkiGhrepVi4Ni3VkhDDDrhXrhYrhZDIlXlSlDlWhpbjpAi9IkhKDFhblrGkhLjrNhraDFjB2UhjUsYikCDDrhbrhcrhdDDpG2UjBDKhEsJhbiiOilcpVhpEwWzPrXDEq-VqrSrhfriADDrharheriBNYigckxXriCp0eCDEnf0LtHkUDLxIsdrGhoHzT1DijLhhA6XlnMi1KDDq-VriEriFDElXlSlWjgPDLwEh4Bh4AzFi2blnNhkGhmCkiUhkPi2ZDCriHriIDDsdh2XhvUDFpG7QnflGlrTDDq-VriKriLDDriGriJriMNbizQkxeriNp0eCDCriDriODEkNlIFDMhmTphAphAphBk5HphKriPphKriQqpLp0eCDHh6BjgbjjKioWjgZj_RjibDIlQlTiRhbfjXoJDDCriSriTDBlSDMnfkUl3BlpIzThmChkG9NjsYjsbjsfjscDIigTk_EmUhDh0RlsDhhBiyZDDriVriWriXDCriUriYDFlXlSlDlW_eDCoJoRDKpGhodhnP_elQzOjXh0StAlfDDriaribricDFlXlSlDlW9ADBpGDJhkalzI1U7QlZhjEhjDilbloHDDrierifrjADEhodiielzclraDJ5ClxJllZiiOrX9AzPilclnLDDq-VrjCrjDDEi8WkgLjgFjgGDGFhnP_eizHzOmGDCrjFrjGDEridrjBrjErjHNYllLk9ZrjIp4dCDGoKrMlCwPwJh2TDN9NhoU9AqEivLzPhnVxHhpE4PwErXhvSDDq-VrjKrjLDFlXlSlDlWDDE9NhoUlpHwPDIsIlCiZ-AiElpUxThlFDDrjNrjOrjPDDwEh4BlCDHhobhoU9SikJ3BjpQj2SDDq-VrjRrjSDDrjMrjQrjTNbrMkvZrjUp4dCDEhDsbmUiRDCmGtcDJi1Pl2XxWhvHijMfh4Rh7VjsDDEq-VrjWrjXrjYDG9WhYhvQjtYjyTjndDGlXFmGi1e_etcDI7PkU7ElC-LhhB6WhwIDDrjarjbrjcDEhuShiPisFh4QDHlXlSlDlWmWhqGhqHDIhDmGnaihBDiU5BlKDDrjerjfrkADFjqNjgOjgSjgNjqMDGhbtcmGlJuIpXDCrkCrkDDErjZrjdrkBrkENhLi1dkyQrkFp4dCDGiZxTlVlCoKncDIjUh3T9OkSikNlpRilAh9NDDrjNrkHrkIDHhjP6WlkQhwRhgAiiUizUDIxTpZh0XlzesahxasdlmGDDrjNrkKrkLDDh9Nj4bj4aDJjIFDjUi1HianChgMh0XDCrkNrkODDrkJrkMrkPNiHlzAk9CrkQp4dCDErjJrjVrkGrkROFluKphAODlxdphADCrkTrkUDEkNFDscMhmUphAphAphBktYriZrkSrkVrkWqpLp4dCDEIHULM8JphAhtDphOksCphKphKphKrkYp0ApvbCDJ8AhrDuAjuMhiCh_NjuVzVi-QDKlOrJiUqYkRiRnUqOjAlbDCrkarkbDEkgQh_AkgPkgODItRtSifpWOhgVhoT6QDCrkdrkeDEhiF2HjuLi6XDEjXaThBDHiftRtShKjTrViMDDrlArlBrlCDBpYDIIoCsJvGUoEiCobDIjXhIhvRhgahC9GhRuEDDrlErlFrlGDErkcrkfrlDrlHDDmfmAiVDCKhGDEHUhArPDJchchefrBiaiSoVpfDErlJrlKrlLrlMDFzVuAyY8AkiPDDKhGtTDGHULrPhRhJDDrlOrlPrlQDElBjoNhJjHDDKhGmZDFrBOcsXvHDGwarVh2bhoEhqSmADErlSrlTrlUrlVDEhrczchrLh-IDHlyFrKmAiVyGhcheDFvChkCjChJHDDrlXrlYrlZDErlNrlRrlWrlaNYizOk8RrlbpzCCDFwZi2Vh5Ki2Xi2UDLHUImAhchekRimWhJrPiaDCrldrleDHrckEi1Nj7Tl0H3cqCDFhchekRiakbDGjXrUiCmAmfhieDEp0JrmArmBrmCDEyYxazV5eDHkErcqChgdqVtVxMDCrmErmFDFiqXjzKjuKjzUjyfDJhcheDhIia0SF3OkRDCrmHrmIDErlfrmDrmGrmJNbkEk7LrmKpzCCDEmfmAh_NlzWDIjAzAmKjKjNjVrRldDIcfjJhEyGqfidjBDIqDiChJoEHUpNvCDErmMrmNrmOrmPDGh4Kh9Kh9Ij0Hh-GjqPDLqDhJiCoEHUhhCkSvChnXjDDCrmRrmSDG8AuAzV6Bh8UhiCDIjAmKjKjVjNrYldrRDCrmUrmVDEjAzAjNrRDEpJtZrLjBDFjc3SlbnUkVDEqDiChJUDErmXrmYrmZrmaDIh_Lh5Wh6VhiCh8HhrDh8IjxfDFrLtZpJcjBDDrmcp1drmdDFrmQrmTrmWrmbrmeNhLxSkzArmfpzCCDEjXhIl1NhgaDIkErcxMqChgdyYi-I3cDDp0JrnBrnCDEiCoEIUDGiQkOhpYh2ZhhVxMDEhIjXhZDDGpUqChgdkGpHyEDErnErnFrnGrnHDHyYhxfh-JhrG-eilBh4fDKhZkErcvZ6bhIqCpUhcheDCrnJrnKDDrnDrnIrnLNiHl1Ok-HrnMpzCCDEFDvakfDGlE0KqQvO8XnBDGi4LjmTjc-OizAiiXDGHUIiCoEKDErnOrnPrnQrnRDLhhGhxNiwG-Uh3Ih3Jh9Xiqa6B5dj7VDLkBtdmSiZnclVlCoMiUFDDCrnTrnUDDmAmfiVDElXlDlSlWDFpJtZrLqMcDFIiCoEHUDErnWrnXrnYrnZDHh_Lh5Wh6VhiCh8HhrDh8IDElWlXlSlDDHlEqM8XqQ0KvOpJDDrnbrncrndDErnSrnVrnarneNjMqQk4TrnfpzCCDFrlcrmLrnArnNroAOFlvFjMODlqcjMDCroCroDDHIHUKxPkNyOMzZphAhmdphBkterlIroBroEroFp0ApzCCDEKLHUDCjGoFM4EphAk1IphOktPphKphKphKroHroIpvbCDEiAh0IhuFseDCLhQDNhvWhuZijEh6LtAh5X0Ih4eqFi2dj6Gj-CuaDDroKroLroMDBroNDKiqYj7EjzahzYhnKljYioZwVjyUh9BDGLhQhzbrThvdkHDIiYtajBjWiAiRtI5ODDroProQroRDDiAh0IhuFDCHUDGlIlyHk-OlyQ4VlxIDEroLroTroUroVDDLhQkHDFjWlf2ZigRxeDIh7Uh7T7fjsBh7VllAj6ejpZDDroXroYroZDEh6b_Bh_Fj6BDGiYhlEhzRkV5PjBDELhQkHnJDDrobrocrodDEroSroWroaroeNYizNktErofp6RCDH3AhgKlzGj3Vj3Wj3UvFDELhQyUhvdDKuMDlT1MhnHqAIhgVqDhRDDrpBrpCrpDDDlBhRraDKuMmRlT8cnB2WIqAsbhzeDDrpFroLrpGDEoA3VsCndDDLhQhvdDHrJlOtIuPzLhjJ3ODDrpIrpJrpKDHjuRjuQh8AhpTh5Bh5Ah7fDHLhQyUtIoOaDDCrpMrpNDErpErpHrpLrpONbiwQk7TrpPp6RCDDnbloKlxaDNuMDkfqAhgVhnHIlTqFyI1MsO2WDDrpRrodrpSDBkFDNnGuMxLDThgVpbuasWsOhSiPqFDDrpUrodrpVDCkFnbDDroLq7frpXDIh-PijEh6Lj7Ah5GhuZj-Bj9eDJuMDkfsOhnHrKhoa1KoRDCrpZrpaDErpTrpWrpYrpbNhLiwYkzLrpcp6RCDJhlThlShrFhpfi9RhpehpdhqAhpVDLjWiAsemXlfiDqAhRxUrBhgeDCrperpfDEiAjWmXhRDIhkTlgRjwNj9Oj1IikBh0Gj_NDDroLrqBrqCDF5FxI1DhwZl3ODHhkTjNrYjViWma-EDEjWlfiDseDEroLrqErqFrqGDEhxIh4VhxdhqbDGjWmXhRhnOi-AlfDFLhQi-BljBkHDDrqIrqJrqKDErqArqDrqHrqLNiHljRkuWrqMp6RCDHlibllfi5TjkShvPj9bjgEDIjWlfiAmXse8NzEKDDrqOroLrqPDGsF-ThlPj6Ti9chyJDFjWlfiA8NseDDrqRroXrqSDFhvPllTnIh-Kj7GDGjWlfiA1KiRtaDDrqUroXrqVDEi8LjhZi8MjhYDHKhRmX5OhwSyD7ODDrqXroLrqYDErqQrqTrqWrqZNjMlmAk7Hrqap6RCDFrpArpQrpdrqNrqbDGLkFjdhR6VlIM8KphAitYphBk3CroOrqcphKrqdroIp6RCDErTilEhnKhkMDDHUhADHchchekRiaawaDErqfrrArlPrrBDFtPiiP4enG8bDJInZve0F5ShSiPqchnKDDqqTrrDrrEDCrrCrrFDDKyN7KDEHUhAhkMDIcfhchekRiak_QnGDEp-ZrrHrrIrrJDELhQkHkPDJcfhchetPiiPnG4erBDHHUndlBhJhAtTDErrLpzErrMrrNDHvKj7LwAhrLjqKhiOj-UDKhcheFnGciUlOiaqKDDCrrPrrQDF2FhhWhrSh9eh9dDEhcheckbDEKxXtThfDEHUhArTDErrSrrTrrUrrVDFindi4Bj3Khwej3IDHfclQrDihTmBiSDDrrXrrIrrYDFrrKrrOrrRrrWrrZNYl4Vk8Arrap6RCDGhnMhvbhtIiqGhzYj6FDOl1VmBjoOjoPkgFmFlE0KhFaOhZvJoVDIHUhALwVndtTiGDDrrcrrdrreDE0e1LinZhnCDEoVmBkVmLDGhnMndhvbhtIoAnaDFHULhQKDErsArsBrsCrsDDD1LzA_XDIhZhBOhSiPhnZhFTDKndoA3VsClBh4DvFhgK3AKDDrsFrsGrsHDEhtIlsKlwMwVDDi1AhnMh0HDHOahZnChnElsfqWDDrsJrsKrsLDErrfrsErsIrsMNblrBk6frsNp6RCDCrrbrsODGKvbpEHULDCjGhMM_JphAkrYphBkpVrrGrsPphKrsQrsRp6RCDEKOLhRDBjGMhzIphAk1OphOkqIphKphKphKrsTrsUpvbCDGOhZhnZhBrBhFDJlBhRndoA3VsCvFh4DKDCwarVDJmR-dkBnanBuPtIzLhlEDErsWrsXrsYrsZDIhxHhxbhyAhyRh8XiqOh6Fh9HDMiFnOodoWyUhCmRjTkELh3AlPDCrsbrscDIi1ciyRh3C0Ii1UjtEjsQjtIDElBKpbuEDGnBoOinUFDtADDrsersfrtADFiuVk-M0ezA1LDEoVmBkVhlEDFKlBhRlb-RDGOjDhZnBhFhBDErtCrtDrtErtFDErsarsdrtBrtGDEKhGh3QpbDGhlBimQiic8Vlmeh0LDJlBhRpNsLoAndOctPDErtIroLrtJrtKDL-Ri-Vi-Ui-Mi-NlpPiqTsLtLvUvIDGlBhRoAndKLDJhZOhFnBrBhBzBmXimQDDrtMrtNrtODFlBhRhgK3AoADGmSinHhjK3JhkR-RDGhZOhFrBnBjDDFLyUhQnLqDDErtQrtRrtSrtTDGtfi6fioXhhLj3Xi9WDIOhZhFlsGrBvHnBhwCDJhRlBrPndoAsCpQ0emBDDrtVrtWrtXDErtLrtPrtUrtYNYhlBk3ZrtZp0eCDLiqKhwYixGh1Dl3MjtMl3LjtBj6YjtHj-KDEKhEkchGDCrtbrtcDG2FjoZhhWirNjkTjiTDJpJtZ8dixVh1DOiScpfDELhQlBhRDEpzErtertfruADIjsai_ZjlOjhAjtCloXj-HjtNDDpzEroLruCDDrtdruBruDNbhwYk7PruEp0eCDLhxXh6fhxEhxDhxcjudjuXjwLh6TjwFh6eDKlBhRndoALHUOiScDCruGruHDEj2Ih-TKhGDIlBhRoAtfh9Hh9PKndDFcOhZiSxCDEpvdruJruKruLDDKhfhGDLkiCj7Rj8Tj8Sj8Rj8Qj7QjtUi-Jjnbi3LDCruNruODFh6eh6fhxEh6TjwMDCruQqqTDEruIruMruPruRNhLiyVk8MruSp0eCDHKpahfnNyNwFihcDIlBhRlifndoAvFsCtfDIOhZhFiSchBrBTDEp-ZruUruVruWDJj-Oi8ei_KjiUjqHljVllejmIjmJDKlBhRHhApNLyUhZrDnNDCruYruZDD4Kiufk_KDEOcfhZDEp-ZrubrlLrucDDruXruarudNiHnCk7eruep0eCDGh0MpUh0Nh1S_cixJDClBhRDJndoA3VsCwQ0BvFh1ZiicDHySrBimMhZxCzEqWDErvArvBrvCrvDDDxC1ThwCDFndoA3VsCvFDDrvFrvBrvGDIi_ci_di_bi_XjtFjgejgfjsXDGndoA3VwQ0BKDDrvBrvIrvJDGh0Mh0N_ch1S-YigUDErBySmXimMDDrvLroLrvMDErvErvHrvKrvNNjMiwHktarvOp0eCDFrtaruFruTrufrvPDGKLOhRvbpEMhsQphAphAphBkpUrtHrvQphKrvRroIp0eCDJhxHhxbi9XhyAhyRh6Fh8Xh9Pj5DDMDFZtYvaoMiZlChuAoWkBkfDCrvTrvUDGlBhRoAvFtfj4HDEOhZhF1LDEZqPkLxfDJDFiZnclVlCoMhuAhnXDErvWrvXrvYrvZDGhuAhnXjuTi9Pj6Ei8PDGlBhRoAhgK3AKDHOaDhZZsIFDDrvbrvcrvdDFhRlBoAsCvFDGh9Qj5Bi4Ej5Gj5Aj7cDJoMwJDiZoKlCFnclVDDrvfrwArwBDErvVrvarverwCNYimGk7IrwDp4dCDHjsCinbhpUj9Mi3IjrajkfDNDFiZiRoMhGzctPOlBhRHUDCrwFrwGDEjjYqTh9ai3KDIDFtPkfqFzc8c1MDDrwIroXrwJDDwchnFhUDElBhRLhQDHDFiZkftPzcoODEqqTrwLrwMrwNDDrwHrwKrwONbltOkpKrwPp4dCDCrwErwQODl4TYODlkEbDCrwSrwTDFDKOHUMhsRphAphAphBkwMphKrwRrwUrwVrsRp4dCDFKlBhRpQhGDDhDsbmUDGjWlfiAnAoJ2ZDJoPpTiC6R7OliLkXnLhkADErwXrwYrwZrwaDJhpUj4Ch8AhpTh5Bh5Ah7fh9ai6ZDHFhGmZmf6BzclIDGsbiRoGwDpHqWDDrwcrwdrweDDKlBhRDChDmUDFFhGmZzclIDEiRsboGwDDErxArxBrxCrxDDFlBhRpQKhGDHjWlfiRnBoOmXaDEroLrwYrxFrxGDBqTDFLhQlBhRKDGjWlfiRsbiAoGDDrxIrxJrxKDFrwbrwfrxErxHrxLOFluDphADBrxNDFKkNscHUDCjGiNDDAGhPM8LphAkqHphBkxbrxMphKrxOrxPrxQrxRCDEpOHUKMhsSphAkrTphOkpZphKphKphKrxTp0ApvbCDIh5Qh5OipBhhQi_Qioej8EjnEDOoSoUqckbkRhcheoDhvKhzTh2Vh3Oh2fllMDCrxVrxWDJhzTh2Vlqfh3Oh_H-eh8GlqalpQDCdeDJInZhzWhvKhgGoDhJHpcDDrxYrxZrxaDFhtXzG1LyPhGDFijasXj6byHjCDFoSoUqcIhuQDErxZrxcrxdrxeDGkRiMiEhchehjeDEHUhAhODErxZp0JryAryBDErxXrxbrxfryCDEpOIHUM_KphAkYphBkvBryDphKphKryEqzCpvbCDF0T5WuAiobi_SDMlOrJkRiEiRaOiUhchekboODCryGryHDDdehJDDmfiVmADFhJHhOhAkJDKi4RlgOwahoBhoEhqSiRoGlmVsVDEryJryKryLryMDCryIryNDHhnNhhdhuGhkdh-E2fltYDJmAh2fsO1HiScrAyGiuXDDryJryPryQDDhJe5WDHnU1fqOhuGloCh-ZimfDImfiVmAhcheiUyGlPDDrySryTryUDChJeDE1AsOj0cj1DDJl0WiyHhvIlrEhnNl0Pl3dh7UhKDDryWryXryYDD2fj9EhuGDDyGmAiVDGhJvCiiFhkCtJtTDDryarybrycDEryRryVryZrydNYl0TkuLryepzCCDEdehJHDGoSoUqOhuQvChkCDGOazB3biiZcDDrzArzBrzCDH5X5b-ehhThhch-Fh-SDJiVmfoSoUnUi4QnPsaqODCrzErzFDCoSoUDEoCrPhN_CDDrzHrzIryJDDhtX-C0bDEdyPiMlhfDEhFlAieijaDFoSoUqcqOixZDErzKrzLrzMrzNDErzDrzGrzJrzONbl1Ek5PrzPpzCCDChFODBlADKiVmfmAnUpcrLchcheiaDFdehJHhODErzRrzSrzTrzUDHhyahyZ5ej-ekhWipMj-ZDKlOrJhchekbedhJhOaDCrzWrzXDD0T5WuADDhFlAieDCrzZrzaDFhyXhxWhyO-MhyYDIiVmfhchembpcoSrLDCrzcrzdDErzVrzYrzbrzeNhLlhVk9VrzfpzCCDEdehJ0TDFhCjblZhlbh2DDJidhchefiVmAuXxKFDDr0Br0Cr0DDJiqdiqbiqci_Pj0Bj6QjpCjpDi-bDIhCuXidlGapflOjFDCr0Fr0GDDj1Ci_Vi_FDHhClZjbiduXliKhkHDCr0Ir0JDDr0Er0Hr0KNiHi0HiuUr0LpzCCDFjAuOldmKoaDJlFkTpJhEjJqfjBfiSDDryJr0Nr0ODDuA0T5WDGjArYjVldjKoaDCr0Qr0RDHpY1N1Cjiai8O_AjjADEdehJhODHjAhjfoThuKidhEh0WDDr0Tr0Ur0VDFi_Ni_WliHh-Vj1GDLrYiwRhcheiVmflQmGfrLi0WDCr0Xr0YDEr0Pr0Sr0Wr0ZNjMxSkzBr0apzCCDHh6ch1FyDliAyHjvAj-TDEdehJ8bDKkJpThjWqbsUvYkXuJlkehkADDr0cr0dr0eDGiAsQh-Hl1Ih7BjnBDHkJpThjWkPhkAhkHvYDJjayXuHhcheiVlsUhtR5ODEryJr1Ar1Br1CDEi9DlqDltIlqCDGkJhjWyDsJ3HODDr1Er0dr1FDCh1F3HDGoUhClZmAmfpBDDr1HryJr1IDEr0fr1Dr1Gr1JNnHl5HkuXr1KpzCCDGLhQkHnJhjLkPDIhjf7Hhtd0FvehoPjkPi7FDHdehJyPvCKhlGDDr1Mr1Nr1ODFLhQkHkPhjLDIyPvClkFi5Jh1UhkClnZipADDrpUr1Qr1RDKkhJhyYkgdjkVjkWkhHkhIjjeh4Ch_DDJiVmfiFnOLedvYodDCr1Tr1UDDr1Pr1Sr1VNtBljUk9Ir1WpzCCDMhqFh-bh-aj0XjlKj0Ti-ei-di-clsFl0Fj0UDKiVmfjDdeKiSoShZHDCr1Yr1ZDEhgYijZhnUh0bDGiC7KnYoLUoEDEKiSmAhEDErxZr1br1cr1dDEmAmfiSKDHhuCjpVuNvUhoKhqJimIDEHhOhAUDEryJr1fr2Ar2BDChEKDEiCnYoLivCDEuNrSvUnLDEiSpfmAmfDEr2Dr2Er2Fr2GDEr1ar1er2Cr2HN4flrFk8Cr2IpzCCDGLhQlMkPjbuSDGjXxf5EhvR3bqODHkcmbhoYmXh3QhR1GDEr2Kr2LryJr2MDEh7Dh5Li8Th6ADFdehJhgELDCr2Or2PDDa3bmRDJyP-Ei-fhtXh1UqOi_Ei_U4ZDDroLr2Rr2SDDuSvTileDFkchoYhjfl1SaDFmAmfqOoSpcDEr2Ur2VryJr2WDEr2Nr2Qr2Tr2XNhualuMkuMr2YpzCCDIhqE6YhxMhqDj0dj0e-firVDKiUwJlVncsIiEkRlPlCzPDCr2ar2bDEFDrP_CDJiVmAmffhchelQjJhEDGlEvO0KqQ0NnBDEryJr2dr2er2fDD0TuA5WDErPFD_CDGflQhchelPiyXDDr3Br3Cr3DDDr2cr3Ar3EN9LqQk8Hr3FpzCCDKryfrzQr0Ar0Mr0br1Lr1Xr2Jr2Zr3GOFlvE9LODlkL9LDCr3Ir3JDHpOOlLqSkNhJLDDiNjGoQM_LphAigDphBkwHryOr3Hr3Kr3Lr3MpzCCDCjEKDImSmJinH_c8Yhtbl2Il3fDGdeOhOHhGDDr3Or3Pr3QDD2Eh5PjnFDIaODFiZoMySmSDCr3Sr3TDE8Y_cigUlpNDDKjEhGDDySrBhjKDDr3Vr3Wr3XDFhrLhgWhgQvKwADHFlOOaiUDhuEDGdeHhOhJjEDDr3Zr3ar3bDEr3Rr3Ur3Yr3cDBuJDBiGDDr3er3fr3WDF6diGhlGlkalyVDDKhGjEDHdehOHhAhgWhgQDDr4Br4Cr4DDGvKhyKhiOwAkhBhrcDJhcheiaFkbtPnG7XqKDHuJiGlgPtTdel3SDDr4Fr4Gr4HDB6dDFjsUltViGhlG3HDDr4Jr4KqqTDEr4Ar4Er4Ir4LNYlnek7cr4MpzCCDGwQ0BrVhpFizFiyeDFdhJHehADIwHhoFlItWiWkFijdi6ODJjEiSKh_CzH-HsXlkJcDEr4Or4Pr4Qr4RDHhhYhqUimFhxRi7bipO0UDGdehJjEHhGDIwQhpF8eiSh1WwczHjEDDr4Tr4Ur4VDFh0FhtQizGixcirODEHhAdeDGjEKiShSiPjWDDr4Xr4Yr4ZDDr4Sr4Wr4aNbiwNk7Nr4bpzCCDDKpa6fDEdejEuADHfclPiS4KlQ8dDEp-Zr4dr4er4fDEhwFhlCnCpaDDK6fnNDGhgWhgQhG2EjEj4DDDr5Br5Cr5DDJyKh1HvThuRioMjpTlzOjlEloLDDKnN4KDGdejEhJHhGDDr5Fr5Gr5HDDhwFhlCnCDCKihcDF6diGhlGh3AhiODDr5Jr5Kr5LDEr5Ar5Er5Ir5MNhLixXk7fr5NpzCCDIj8cjnAjlNjlMh-Tj0Eineh4YDFdejEuAhGDJtOihRhjBiMoDiSfliIsHDDr5Pr5Qr5RDGi7Li7Kj9Gi_Bi_Di2cDHdehOyChJoDtODCr5Tr5UDGjoAjlei_ek_UlpGjhaDH2Eh5Pi_CvKhgWhgQjnGDGtOiSlPhflQiUDDr5Wr5Xr5YDBh4YDGdejEKHlpSDCr5ar5bDEr5Sr5Vr5Zr5cNiHl1Gk1Vr5dpzCCDFhgFhnbhuWhoHlsCDGtRtSyWifhjXhKDHdeHhAhOjEUDJhSiPhBiSfTjEyGrIDEr5fr6Ar6Br6CDJ4dlkXjlRh6E8DjyL-al1Qj_VDGdeHhAhOjEDJiFnOjEiSKfodlOiVDDr6Er6Fr6GDEhrOirEj6DhrPDGjEhuEwTiM8ehNDDr6IrxZr6JDFi8Ei8FjhNjjTjjUDGdejEHUrIDCr6Lr6MDEr6Dr6Hr6Kr6NNjMlnEk7Kr6OpzCCDFr4Nr4cr5Or5er6PODivKphADBr6RDGpOKvbpEiGhKDChMjGM_MphAigBphBkrXr3dr6Qr6Sr6Tr6UpzCCDGhhQhrGh8G-ei8UhpZDItOiFjDDvZkEmSnPDDr6WrzAr6XDBr6YDGdehJoSoUvCDHZqPrPhNjLnDkGDHhcheiackbmXkRDInFhgEoSoUqOnPjTj8UDEr6ar6br6cr6dDGh5KwZjiQi7cjhejlBDKdehJimWvCoSoUtTOtJDCr6fr7ADHj0fj1Ai_Oi_Rj0bj0ai_ADIhchekbFmXianFiUDCr7Cr7DDDr6er7Br7ENYk-dk7ar7FpzCCDK5X5bh-ShhThhcjwYhxCh-Fj8Oj4FDRnOiFhgHhjZDvYiVmStYnPkJsajToWnUod7RDCr7Hr7IDFdeKhtMyPDJoVkCmJhnCmSxOoR1LsVDGoSoUqOvYkJZDErger7Kr7Lr7MDDhiIhqWhxCDGa7Ri3fj6RhlZluYDFlsVyCihBnajTDDr7Or7Pr7QDChoej5HDFjanOoUoSiVDDr7SryJr7TDEr7Jr7Nr7Rr7UNbhoekyfr7VpzCCDBhFDDhNZdDDjEKhGDJoVvJmBmLjc6SxCjDnBDEr7Xr7Yr7Zr7aDJiodj8HkhVisEhybkhchyOhyXhxWDMiFnOvRDKiVZodhNFmSvZDCr7cr7dDHielhFl0Qi3ZyPle0bDFdeKhGhODDr7fr7Xr8ADFj-XhyShmIhyT5eDDKhGhODHhFwTvRvZqYhgL6SDDr8Cr8Dr8EDDhFnBhZDGoVvJ1TmBmL6SDEr8Gp0Vp0Ur8HDFr7br7er8Br8Fr8INhLlLk3dr8JpzCCDK2FhhWwAhhLkhCj8Pj2Ti3FjnThiODCrzSr8LDOi_GisDh_IkhPj0GioOi7CkgeirRh_Dl3AjjdjxSh4CDLiFnODLZiVjCodjTFmSDCr8Nr8ODFHUhAyPhODELkHnJhjLDIiel2dhoPThExEvOnBDErzSr8Qr8Rr8SDDr8Mr8Pr8TNiHqSkoCr8UpzCCDHxOoRqNjPhzU-YhlODFOhFlAiehhQDEdehOhJDIySlKqWhV4coDid8TDEr8Wr8Xr8Yr8ZDEhlO-YiqLhlYDG5X5bhiKvCehJDHlKidyS8TFqahCDDr8br8cr8dDIjjNj-cjjQjjPj-bkhYhzUiqWDK4cqWhSiPqFDyShochkYTDGdehOieoRxODDr8fr9Ar9BDDr8ar8er9CNjMlvYk8er9DpzCCDGDtYiDvalElWDEOhFlAieDFdehJ6YhODJiZnclVwJlCoKiE8OkBDEr9Fr9Gr9Hr9IDJj5Ch9Qj5FhmIh-Whybh_IkhakhODHde6YhJ-fhOoSDLoMlCsIlVnclOiUakBiZFDDr9Kr9Lr9MDF6YhqEhqDhxM-fDEDiDZtYDDr9Or9Gr9PDDr9Jr9Nr9QNnHlEkxEr9RpzCCDGr7Gr7Wr8Kr8Vr9Er9SODlwPnHDBr9UDGpOOlLqSsTieM6LphAkrSphBkmBr6Zr9Tr9Vr9WqpLpzCCDFhlWiofioci_TjvUDJDFiZalCoMmGOjTDCr9Yr9ZDBr9aDChNZDIoVmBmL1TwTjcxCqYDEr9cr3Or9dr0UDEj_clzQj4GiraDHKdhGiejEhNhODCr9fr-ADBwTDDKjEwADHdhNhGhtMiMyCieDHjDvWnPuFrehtRiEDEr-Cr-Dr-Er-FDEoV1TmBmLDDp0Vp0Ur-HDEr9er-Br-Gr-INYiyEk5er-JpzCCDIhNmZhGhiEhjGhpRhqFh7IDLnL1ViCnYoLob7KuNvUvPhgYDDde8bDIkCmJsXiYiiRi1DrAlIDEr-Lr-Mr-Nr-ODJhqFh-bh-aj3Ci_Yh0Oj6cj0KjqDDKdehNmSiUFhGjDhFlODCr-Qr-RDJhpRhjGhiEj-SioGi-YipXj2f6ADDdehNDGlOtGiUiYlPZDDr-Tr-Ur-VDEmZhiEhjGhGDDnL1Vi5VDFiCnYoLobjpbDFiYhEiUlIsYDEr-Xr-Yr-Zr-aDBdDHwOsXyHh6JloRiAtGDGiCpNnYoLoEobDGkJpTmZofhGlDDEr-cr-dr-er-fDFr-Pr-Sr-Wr-br_ANbi1YkyTr_BpzCCDEhNhGmZdDJwZhgdh-XxajnJj-ajqahxZjwSDI7NiUlPia3LhchelQDDr_Dr_Er_FDFh-XjnMxaj-d-MDFdehN8bhODHqKlOhcheiUlP7NDDr_Hr_Ir_JDBwZDGhlWhrchGtTdeDHhcheiaiUlQFnPDDr_Lr_Mr_NDDr_Gr_Kr_ONhLiuWk8Wr_PpzCCDEqVtThkTxMDGqZ8dvBl0dh9YhrEDGHdmZhNhGvdDIfia7EhcheloYlQFDEr_Rr_Sr_Tr_UDIi9Aj8Nj6Ai9CljJjoQjiEi9BDJdmZiaf7EHhN4dFDCr_Wr_XDIh6bhnfmT_BjuJjuHj6Ch_FDFdehN5NhrEDJlOrJhcheiUOiYiaoODDr_Zr_ar_bDEh9YhrEj5fi8bDFhNdqVofmTDCr_dr_eDEr_Vr_Yr_cr_fNiHi0NkzJsgApzCCDEr-Kr_Cr_QsgBODiwLphADBsgDDGpOhGzNKHUMhsTphAigCphBksPr9bsgCsgEsgFp0ApzCCDFdehOhGmZDEfpbh1fuPDGOjXTahBhFDEsgHrxBsgIsgJDJhhPhhSqT7fh5ZjhMh4PhiLj-RDITOhBifhFlAhKaDCsgLsgMDCsgKsgNDHqThhPhhSh5ZhpT7fhiLDJDFkbqFpXlOkfiUlKDCsgPsgQDGdehOmZhGyCDFkbDFkf1ZDIhiPhuSqFnaqTtcloZxWDErxBsgSsgTsgUDFhiPhuSi8Aj5J_UDGdehOyCmZlhEDEhDmGmUtcDDsgWsgXsgYDDsgRsgVsgZNYl2Kk8YsgapzCCDGhhPqThhS7fhiLj1FDHOThBifhFlAieDGZqPkLDFubDDsgcsgdsgeDDifjmDh6ODHdHhOhAKoH2dDHThBhSiPDFcDErxBshAshBshCDEdhOHhADIhwJilZyTilYh8ehochFlADGFDZjT6UhEDErxBshEshFshGDDsgfshDshHNbimGk8PshIpzCCDHhhPqThhS7fhiLh4PlhLDHlGakBtdmYkLhCDCshKshLDFdemZhOhGDEalGh-C3bDJrHjQyJ3C4OhCqb6ZjTDErxBshNshOshPDDhiIhqWh4SDDalG7RDEhDyChOeDDshRshSshTDDshMshQshUNhLigbk9YshVpzCCDG6QiyLhhBhrUhjXjsEDFiftShK4RhjeDGdHhOhAqTvBDErxBshXshYshZDKkUqIpWhkch9Wh8exJ-a8DhrODEdHhOhADEtSifhKjCDErxBshbshcshdDHh3ai-LjzdjnQjmYjiOjiPDJiftShVlzCThBjWiRiSDDshfrxBsiADDshashesiBNiHl0Mk7dsiCpzCCDEsgbshJshWsiDODloaphADBsiFDFpOscOucKMhsUphAkrRphBkxYsgOsiEsiGsiHp5UpzCCDFoeHUIyODBoFMhiWphAkqYphOk8GphKphKphKsiJsiKpvbCDBiBDCkErcDLToTxCi0ah0AihMhBlRasEqRDDsiMsiNsiODMilXhoVhwB7MimDizWh3bhpHjxGi3ejxEjxFDCsiMsiQDFhIlKsEh2UjeDGiGhTpN3SilOjdDDsiMsiSsiTDLioAiqei4GirTkhTj9VirSj9Pi4Fj9Qj9XDKDFiEiRiZiUlTZlJk-WDCsiVsiWDEsiPsiRsiUsiXDEiBnL1VhpSDJoHpFjNhrJimZlrPlrOimOh7aDIzH0Dlge1P8aobkhEi5FDEsiZsiasibryBDMhrJj1Pj1Nj0Pj1Oj1QimZj_Qj_TiqMimOh7aDKiBnL1VTlRhoAoTajXhFDCsidsieDFiBnL1V7ckTDFmaoHjNHUDDzH0D5DDIjwCjvLjvIjwJjucjkBjkGjkFDEsjAsjBsjCsjDDDnL1ViBDEmaoHjNUDErOif1OqZDEhTvBiGjcDEsjFsjGsjHsjIDEsicsifsjEsjJNYlgfkwdsjKpzCCDGiBvc_AtD7ckTDEiiGjhCiiLjtZDELhQnJjhdDFhlEkV5PiYiFDEsjMsjNsjOsjPDJjhDiiLjhEi_fjgAj_SjkajkZjgHDHiBLtDjXuEhRTDCsjRsjSDDiBvctDDHjmVjtbi4PjgBjgDjgCi9VDDsjUroLsjVDDsjQsjTsjWNblkbkyUsjXpzCCDFi6N-Oi6MiFvRDJIhqKk_GilDhtUlrfoc1dhuYDDsiMsjZsjaDFjwQjwRjzRjvXjvWDCsiMsjcDIpYioRhxGj_aj9Hj9IjiVjjDDJiBIoCUjXhRuEhIhTDCsjesjfDIIoC1dhtUhqKhuYiiFnYDGpYvch4Jh4I_Aj7KDIjXToTuEhIalRhCDDskBskCskDDJhuY4PljXi9dh2RjoFluXi8QjieDJoTThBuE1chIlRkEaDDskFsiMskGDCIlvfDIh4Jh4Ii5Wi5Zi5ci5Yi5ai5XDFiYiFodjhBiiXDDskIskJskKDGsjbsjdskAskEskHskLNhLikdk-IskMpzCCDDsjLsjYskNODi1FphADBskPDGoeyOIHUiGDCoFhMMhsVphAkYphBkyAsiYskOskQskRskSpzCCDGkgHh7Dh6Ah5LhpZjrFDEiBnLpYkTDIhKqZ1HifxA1A_YtSDDskUskVskWDIqZ1AsOhyEj5Rj5Tj5Q7VDKhuX9TikDif1HltUjsTvBcidDDsiMskYskZDCskXskaDFpYvcjjC7chxGDFVWXhCjvHDH-AiZ0Sl3EjDlPimTDDskcskdskeDGwdiqflwY-bh-Oj-QDEiBpYtDjqCDJkBivWiUhchemXjJianaDDslAslBslCDDiBpYvcDHjvJjvKjvOjvMjvPjvNj6HDIoDtOrDsJ0DoVhHhnDDDslEslFslGDDskfslDslHNYl3Fk-GslIp6RCDDjXhpHjrIDHhcheckRiViatODHhNHUpNmajNZDEsiMslKslLslMDGhHhlJ9ej6WihJsWDJiFnOpbjJhdodqZiVmSDDsiMslOslPDIj9RkhSj9Sj9Uj9Wj9Zj9Tj9aDKiViFnOhdjJkdnUmYibodDCslRslSDFh6ZhyChxTipSh6YDK0MqMqZlyEl2Nmbl0VjhHjiK_YDCslUslVDEnL1V7chpSDGHUmajNqBpFDElhUwZlehpZDGhchekRciViaDEslXslYslZslaDFslNslQslTslWslbNbivdkuUslcp6RCDEiBnLpY7cDEif1OtRqZDFhTvBjctfvKDHiSchB1HTihfrIDEsleslfsmAsmBDJjvdjwEh8bjvfhxfhzcihJi8Sh5aDLhWThBiSjJhFhZqQlEsNi1aDDsiMsmDsmEDHhBhSiPT1A_YmbDInLHUoHhTh2ejXjNDEsiMp2fsmGsmHDFjmEjmFjhUh5ajyJDFiBkTnLpYiYDCsmJsmKDEsmCsmFsmIsmLNhLl1Fk7EsmMp6RCDIh6ZhyCh6YhxTj2WipRjmfj2VDNhZhFie3J1EsNhlV0MiFDmRtbqDDCsmOsmPDDhFhZnRDFizZ2dhoAizSimbDHmaHUjNoHqDpNDI1TKhGraqDhTjcmRDEsmRsmSsmTsmUDKhlVh4Nh4Mh4LjqOj-Yi7Hi7GjnIjqfDIiBhoAuMkVnLhZhFjNDCsmWsmXDF-Mi2Tj6dl2PjqeDEiBpYvc1NDHmROahFijVhoNrPDDsmZsmasmbDEsmQsmVsmYsmcNiHlLkvKsmdp6RCDEslJsldsmNsmeDGoeyOlLkajZleMhmVphAk6WphBk6eskbsmfphKsnAskSp6RCDKrah8Jh8KhiJ0Vj1MjuSh8YhrBj1LDFOhZamJzBDIjTrVlvCtI7SzLkXsDDDsnCsnDsnEDGiAjWial2bmX_dDIwarVmJrahRuEoOjDDEqqTsiMsnGsnHDCsnFsnIDJrah8Jh8K0VhiJjuUjzWhrBj1KDKhGhjN3JmZhlftchkR-RpQKDIiUlPia3LhchelQkbDDsnKsnLsnMDHuMiYhuTiAjWtI7SDFhGmZKh-Ij6NDHHUIrPqBoHjNDEsiMsnOsnPsnQDChRuEDFhcheiakb3LDG_CrPpQj7Oj0Zj_XDEsnSsiMsnTsnUDDhRuEraDDpQrPhGDFh9ShrSsd-PwZDFiUlPiahcheDEsnWsnXsnYsnZDEsnNsnRsnVsnaNYi2Ek7Ysnbp6RCDJjkJjnDlvOjjLj6Ij0Qi4DjydjzYDFiBnLqDkTwdDCsndsneDEiBwdra0VDGlfjWrVhnOaoODIHIjNnZjVxHzQhGDEsoAqlZsoBsoCDFra0VhiJwdhrBDDxfhiejCDGHUInZjVKDDsoEsoFsoGDFiAjWiaK_dDCxfjCDFHnZIjVUDEsiMsoIsoJsoKDEsnfsoDsoHsoLNbk_Nk8DsoMp6RCDGiBvcra0V1N1CDEoXlRnWoaDJmKjxMjKjYh3PwSsUh3R1CDJjJia0KlEpJhRmXiAiSDEsoOsoPsoQsoRDEiB2b1C1NDHi0IioVi9ahmLhyVh8ah8VDIjJhZoMlEuPhBxAODDsoTsoUsoVDGiBra0VhiJwdh8YDClRoXDEjxQjKj1bj3dDDsoXsoYsoZDDsoSsoWsoaNhLpIk8Ssobp6RCDHse3H0EjyA1Kh4ayDDKhchemXiaxKhRsQjawdiADDsiMsodsoeDGwd-b1chRh-OraDF3Hh4eliC1K0EDFiBhcheiatDDDspAspBspCDGsQh7Bj2aj4fj9AhqSDJjayXhkLkAmXhJhjZhgHnUDDsiMspEspFDDsofspDspGNiHlqBk9dspHp6RCDHjWiAlfhwQnAkFh3GDIsElzZiQh8Di-OhrXjiHj4WDDsiMspJspKDGrawd-b1chR0VDGiGiQhI9a3SivFDHiBtDhcheiajeiUDDspMspNspODGi8RjrJh8DjrEjwajwcDItOjWiAmXKjvRhcheDDsiMspQspRDDspLspPspSNjMludkuZspTp6RCDG0JzQhjTxHhldlnCDFhHhFnRhlJlADLhka5DmXLk_C9DhRiViFjJnODEsiMspVspWspXDHh9Si4ei2aj5Lj8Ki4Tj5MDFiB0JhRuEqDDCspZspaDFLjbileuSvTDFpGnRhFhHhlJDG0JzQhjThkal3CxHDEspcspdsiMspeDDspYspbspfNnHlhWk6dsqAp6RCDGsncsoNsocspIspUsqBDHoeKpIlLqSiGlIMhsWphAkvLphBk6BsnJsqCphKsqDsiKp6RCDEHUIhNMhzJphAigLphOkwTphKphKphKsqFp0ApvbCDDi8Vi8Yi8XDI7JnYoLUrUiFkVjDDCsqHsqIDHiCnYoLobyayboEDK6Bh8U-Uh3Ih3Jh9XhhG8AhxNhpADCsqKsqLDCsqJsqMDL6Aj0NioC-Uh5Vj0JiqFj7FhpAh7Ij5eDLjBwY3PhmAiYiUkbtCiCnYoLDCsqOsqPDGiCnYoLobyaybDHhGmZofh2IhpRhiEh9fDIqVZjBKqchbhmAwYDDsqRsqSsqTDFjzZj6fj4Xj4Zi3EDGFofhGjBmZlIDCsqVsqWDFh9fh9dh9ej7Ni-SDHhcheZpQiUjBkbDCsqYsqZDFofoWh5Vhpaj8bDFjB2Ui4OhbiiIDJiCi-Pi-TtCyawY3PwSj7UDDsqbsqcsqdDFsqQsqUsqXsqasqeNYiycksJsqfpzCCDJiCnYoLobwY3PhhVtCybDJnQpRpLqHpSqGqe7ehhbDIkCocjBvdiYrAfiEDDsrBsrCsrDDGpRpLqHpSqGnQDF6AyYxa8A-UDHociakCoTvd3LfDDsrFsrGsrHDGltbk-fjpO7ej-FkgcDIUrXjBhpKizBoEiCqEDF_f8N-IkWrYDDsrJsrKsrLDDsrEsrIsrMNbiyFk5GsrNpzCCDNipVjmXjmWjmZjkLjkIhlXj6ZjnVjpLjzGj6Xj0MDMiFDnOhcheiViakdZnPodiCDCsrPsrQDFnRhZiejehIDHoUqcoSkdtVh5YjiIDKkEhGmRhFjcyYxaDZoCDEsrSsrTsqRsrUDEyYxazVirGDGiCnYoLobjHHDGhZjeqVtV0MleDDsrWsrXsrYDHi5Ci6eh4fj8Bi5Pi-ZjlSDInPrejTvPoUjC6bnaDCsrasrbDDh7LhxZleDFiCnYoLybyaDEoCiModiFDDsrdsresrfDEhhVlqHlqFiwbDEhZnRiehFDFwZkEhGoWxaDDssBssCssDDGsrRsrVsrZsrcssAssENhLi0fkqJssFpzCCDHiCnYoLobybyaveDHoZjVrRhjT3PhrexEDLkCiE1RrAmJiY_Z7UhnY1B2aDDssHssIssJDHrRiqZhpJlnTj0OjqEqEDG1RiE1bh8Nl2UnRDHnUmfkdjaDuHjTDDssLssMssNDH_ZhxBh5ChxPj-VjiDincDGiCnYoLobHIDIhIjXiEiaDjJhcheDDssPssQssRDEh8TjlVi7Ej8VDK3KihY7KhIiEkC0fildwEvPDCssTssUDEssKssOssSssVNiH0JktWssWpzCCDKiCnYoLobybyatCwSh3PhyMDGlRoX2AnWhzcoaDMhvOiduXhjEhjDjJqbjKjYjTmKvWDDssYssZssaDItCwSh3Rj0Wj0Rj0Lj7Jj7BDGlRoX2AlpYoah1MDCsscssdDGqbsUmKjKjYjADEuXidvPk_MDFiCUoEItJDEq4JssfstAstBDDssbssestCNjMl0UkyestDpzCCDIhyMjzTisCkhMkhNipYiqNjxCDOiFjJyTiCxMDfjThvTihFimUinR-FiMDCstFstGDDIhNZDIioJi6Bi6Djsei6CjtfjuAi_LDHlAyThgYijZhIjenRDDstIstJstKDLinRl0Y1dhqKhtUixBlgahoKi0OlhKilDDDlAyTlRDGIxMiCiFDhnQDDstMstNstODClAyTDFiCnYoLimUUDIhnC0ehtci0DhvTvaZiMDEstQp0JstRstSDEstHstLstPstTNnHl0ek2estUpzCCDKjlZjlbjuOjlajyClvJjrAjiAlnWjmdDKkUqItFhVibiMvddhZxJDCstWstXDF1JhkKliVikKjrCDEkUqIlmYtFDNoWh5UhlZhnJhwLh3UkhehtPi0Sh9ci7Ni7PlqGDDstZstastbDFhlZh5Uh9cipHisBDKiCobUvPhoLoEi9fqZjCqDDCstdsteDGlnGluSjoMhlLllKlqKDC1JhkKDFkUtCjYqItFDDsuAsuBsuCDEstYstcstfsuDNtBlpDk2PsuEpzCCDBjCDBpNDGsLtLuNvUvIrSDHoCiMjXHIhcheDEsuGsuHsuIsuJDMhlVhnTlkPhlA7TjlJjwPi-Rj1EiwAivMlncDKhZoTluUmTtGaLDrJzBDCsuLsuMDGvPhqJimIj5dh9Dj0VDFLiCxEmGUDHaoWiXqchkch9BmfDDsuOsuPsuQDFvUihQh6JyHirJDELHhAjVDIDvaoWiFofkBiDwSDDsuSsuTsuUDEsuKsuNsuRsuVN4fhuUkyDsuWpzCCDIsrAsrOssGssXstEstVsuFsuXOFllUYDBsuZDIIzNmCkIoZpI3EjCDDiNoQjGM6MphAh_fphBktdsqNsuYsuasubsucpzCCDJh8SjHtXhNoHjNhApFhODMf5GikHmT1ehnJhmFhhFhhZhgfh_JhlfDHiChlFoU-JnPidreDDsuesufsvADLhmFhhFhhZhyWhgfjpSi5ElzFhnJi-DkiODKHoHjNidDmTwTfhNjHDCsvCsvDDFxWj_blgJloDi6PDIjHtXoHhrJjNhpBHLDKDiZFjDjJnclVmDlgG1MDDsvFsvGsvHDBlJDHnRiejCjeh7LaxQDKmT1ehgX7Efh0Eh0DsMlgWijMDHHjHjNmahNpFqBDEsvJsvKsvLsvMDIh_Jj3FjlFi5Oi7Rj6ai7fj8IDIf-Jid1eDwTnPhzaDCsvOsvPDGk-QhwG8OizdivIxQDGmT1e5GhgXh0Eh0DDGHmajNjHpFtXDDsvRsvSsvTDGsvBsvEsvIsvNsvQsvUODl2WphADBsvWDGtKhNHmCkIKM8MphAiuFphBktfsvVphKsvXsvYp5UrxRCDPhlThlSh8WhrFhpVhpfhpehpdhqAh-Nh-Mj1Hj9Ni8Gi9NDQfhFnf0LrMoKnRDmTxU5GhZqAtHlxXiEDCsvasvbDLhlThlSh8WhrFhpVhpfhpehpdhqAh-Nh-MDI5FxI1DhwZimVinJ6X_WDCsvdsveDELhQkXjQDIhkTjNrYjViWlgQmZ-EDG5FxI1DhwZimVinJDFjWlfiDFDDEswAswBswCswDDHhxIh4VhxdhqbjnRi7ei9YDELhQnJkXDJnf0LzFsdpGtHqAhgAxUDDswFswGswHDEixdikBh0GlgbDFrYjVhAjN3MDDLhQkXDIfnfxUDlThZrMmTDEswJswKswLswMDFsvcsvfswEswIswNODlsephADBswPDFLoelLHkNM6NphAkzZphBk6UswOphKswQswRpyErxRCDCwOhoLDDrMoKinODGqA0PhlAnfhnTpNDIHmajNoHqBhNjHhADEswTswUswVswWDKHmajNoHpFhNjH3MhAiifDEnfwP0LkUDJ1D6XhjMiheikLhnYlgcl1BxIDIrMoK0PqAwOkVhlAIDEswYswZswaswbDLirIh5fipNiwaiwZjkKi5HkhAirPj9Dh4ZDMHjN3MmaoKrMhZhIjHDhpMoHDCswdsweDEinOrMj9Bj9CDI7Uhne1BiiMpG2atHyVDIHmajNiifoH3MhAjHDDsxAsxBsxCDIwEh4AlhXjlQj7bi7JrGikFDIhOjClgXk_Pk_OhzairMzPDJnfwPoKrMoJi1QrGtHlCDDsxEsxFsxGDHwOhoLluVl5JljLljGqYDJ1DikLihel0JhuHl4P0Pl2ah2YDGkUnftHqI6Sl5DDDsxIsxJsxKDGswXswcswfsxDsxHsxLDEhNkaHUMhsXphAkzNphBk7VsxMphKphKsxNp0ApvbCDKsLtLk-cvIh7Gh-UhyLhrRh5Gj0FDMiYLndhchenSh8SpZqMyNh2KiiJDCsxPsxQDHnSuNrSvUj8Fh4EhkQDEL2dxFhldDEHhAhOjVDHsaDiDpbhRqFiFDEsxSsxTsxUsxVDCsxRsxWDMsLtL2DvI0UuNijesFhpL-TiiJh2KDExXjbh8RyKDHKyNiDnNiSpahpHDDsxYsxZsxaDHhqdhpLipPh6GjqbhwdhyJDGiDjbmDyKKhADCsxcsxdDHvIloMh8Rl4Ql2Ej-Ij5NDInCimS1QpZjUyNpaiwIDCsxfsyADDsxbsxesyBNYnCk8BsyCp6RCDHsL2Dh6Wh6XtL0Ui3SDHtRhKhuWhjXhgFhrUnIDKrIl3Gi1V6QThBhIhSiPiSDFHUhAhOLDEsyEsyFsyGsyHDI0UjoWjoXj6Vj6Ul4KsFhyHDEHhAhOLDHhIThKjW4chBhkQDDsyJsyKsyLDChK4RDHuNsLtLvIvUjjchoHDGiShBTcqMrIDEHhAULDEsyNsyOsyPsyQDDsyIsyMsyRNbhjXk7JsySp6RCDLjiSj7Ijzf9OjhbkhFjpKlrRj0AjhcjuIDFHhAhOUjVDKrS1bmFi0evIi1WsLtLiSpZDDsyUsyVsyWDFsLtLuNrSvIDFhhd2Fl3T9OinQDEHhAUhODGiS1HcqMpfxADEsyYsyZsyasybDGhyLkiDj7Hh7Hj-AjpPDKjBjUhcheHLmGiYiV9ODCsydsyeDDsyXsycsyfNhLlrQkvdszAp6RCDJsLtLvIh7GhrRj9c-b1ch-UDHKhtJhRhEpbkchrMDDszCroXszDDGhrMj2Rj4Kj9dj7Cj9fDJLhQmFhR1cqFhtJhcheDCszFszGDFnWofvUihQrSDFpbhtJhR2DyHDEHhArXhODEszIroXszJszKDDszEszHszLNiHljTk8OszMp6RCDHkFnbhrdhxR5dh4Fh-PDELhQkHxFDJsLtL2DuN0UvIrS5dmFDJThSiPiSjEDnGsO1MDEszOszPszQszRDH5dj3OhrThrdjjbj4ch9ODIhSiPTjOOjEyInGDCszTszUDEhqdjjah_EhhKDInGhSiPTiJ4eiSODHHhAhOUjsJzcrSDDszWszXszYDEsLtL2D0UDDrpUroXszaDEszSszVszZszbNjMkFk8Fszcp6RCDFsyDsyTszBszNszdDHUHLkFvbpE6VMhsYphAkzKphBk2MsxXszephKszfroIp6RCDJiCnYoLybyaoEvPoZkiQDHOThBjXalGh6ODGjTrViMjcFDDEs0BrxBs0Cs0DDJ2Hj0IqT-PhhIi6Qi5dh4Sh5dDFalGkBkLhCDIODFkfiZjTiMZDDs0Fs0Gs0HDGh_AkgWj-Wh5djzAijHDIalGDFOTh2NhBDCs0Js0KDCalGDBiMDEqlZs0MrsYs0NDJrRhpJjNkXj0SxM6AjVh2IDDhDmUizfDFOalAThBDIiCInYoLjcjTifHDEs0Ps0Qs0Rs0SDGqTjhGjiJi6Uj_Fh4TDEDFiZkfDGOifakLh1AZDDs0Us0Vs0WDGs0Es0Is0Ls0Os0Ts0XODlhSphADBs0ZDFscOIkakNMhzKphAkqVphBklJs0YphKs0as0bp5UrxRCDEtGkV5PhnTDHwah3LjtejuCjsdjyZjuBDInRiehZhFkEiVmSaDIHmajHhOUhAqDmGDEs0ds0es0fs1ADJhlXhxSjkAjvTj3G-Mjjfh9AhrGDMiFnOvZDjThnDHpNmSaodjHDCs1Cs1DDDtGkV5PDHllYliMhiMlmXh9Fj8MluIDFlGaL1UhTDDs1Fs1Gs1HDFjxXjxZjxbjxcjxYDEtGkVmS5PDCs1Js1KDEs1Bs1Es1Is1LDDwZhGKDGvJoVmBjcvZmLDHDlEFvaiDoWqQDHjCpNhlXjHhxS7TmGDEs1Ns1Os1Ps1QDNjnLjnKhmIh-Wh9ChySh4Nh4Mh4LjqWi2Wh9AhhGDLiZnclVlCoKwJiUmSkBlOhjCDIHjCjHpNqDmGkEmaDDs1Ss1Ts1UDDlEDlDDBjcDDwZinajCDGHUjHpNjChNDEs1Ws1Xs1Ys1ZDGi3Xj_ChyTkhbkhXj_BDEjCmGvPh9CDIDFhjClCjTkEjDnBDDs1bs1cs1dDEs1Rs1Vs1as1eNYljHkzYs1fpzCCDCtGaDIHjHmahOUmGpNhADJtdkB-dijPh2ai-Ch5ch9E3bDJqbhuclGhThCrHh8ZD2BDEs2Bs2Cs2Ds2EDFlGiiThClkMk_LDCjC3bDIHjHmahOmGUpNhADKhucqbrHhTh8Z3CyJjQjKjYDEs2Gs2Hs2Is2JDLjnNj3Eh9EjnPjnOjrOj3HjxHjxKkiHjxIDIDwTuIHjCFiDjHDCs2Ls2MDFj3Dj2ej1dj3Aj3BDHakBl0OlGhCDmYDCs2Os2PDBtGDEwarVFDDKHLiCpNjHmahqJhuChOUDErgfs2Rs2Ss2TDFs2Fs2Ks2Ns2Qs2UNbl4ck4Os2VpzCCDCs2As2WODlyTphADBs2YDHjCkatKlelLHUMhmWphAk1CphBkuCs1Ms2Xs2Zs2arsRpzCCDDkMhNlaMklDphAkqaphOk7XphKphKphKs2crxQpvbCDB5VDIl3JhhBk-SlpMltBh6IjkejtODHhmMh_CkV7TlwBxRkUDDs2es2fs3ADKHhNjNjHmaqBtXUhOpFDHfmT1e7Eh8dDiDDIhgCyV0dkU3FhwTxQllBDEs2es3Cs3Ds3EDGmEnShtfrfhgUi3RDKizclxNhwJilZhocizXjnHj_AhFlxZDMhXiLjPHpFKjchGjHqBhNhADDs3Gs3Hs3IDH2d2Dh3ah6Wi0Yi3Th6XDIHjHhAhOhNUmapFDIhVsFjWThoTibnT6UDEs2es3Ks3Ls3MDEs3Bs3Fs3Js3NDJmEnSlahtfioUhwEhgUijHh4EDLHhNpFjNjHUqBtXhAhOrdDDs2es3Ps3QDBrdDEmEnSlahwEDCs3Ss3TDCmEnSDFofiXaF6BDJHpFjHqBhNhAhXiLjPDDs3Vs3Ws3XDEhXiLjPudDFmEnShwEl0bhgUDCs3Zs3aDEs3Rs3Us3Ys3bNYlak0Bs3cp0eCDHhXiLjPtbudhpIh8BDPyVxQ0dhoD3KhteliYjtah6Mj2YhkGimcxUpK-LDNHhNpFjNjHmaUqBtXhAhO3MoHDDs3es3fs4ADJj2Mh6Mi5Mj2NjlUh8di5Nj6Pj2cDLHpFjNmajHtXqBmTlvDltGoKDCs4Cs4DDIhwTloQimchkch9WsF-LltdDIkViC7TUjChuC7Kh2SDGhXiLjPnIhzZudDDs4Fs4Gs4HDEyVxQhoD0dDDkUhwTqIDGkgSkgRh6Ih3YhpIkVDDs4Js4Ks4LDGpKxU-LtbxQyVDCs3Ss4NDFs4Bs4Es4Is4Ms4ONbhtektcs4Pp0eCDFjWlfseh3GigRDHhXiLjPudhpIsF-TDKH2dhN6RUjHhAhOmajrUDErods4Rs4Ss4TDFsF-ThlPhyHi9SDHzLjWlftIrFiA6RDDs4VroXs4WDEjoYjmeh-KhvPDEjWlfiAtaDDs4YroXs4ZDDs4Us4Xs4aNhLljQkrJs4bp0eCDIoIh5S8FhlKhiMi2Yh5Ri7dDIalGmRxLpbkB9D1UDNrdHhNpFjNjHhXiLLUvAjPhGDDs4ds4es4fDDmRjChmMDFhXiLjPpUh8BDGlG1UhnOuekiVh5DDHLhTqbh9FrHhChQDEs5Bs5Cs5Ds5EDErdh7JikOi-GDFmRamYkLlGDHhXiLHjNpUoIjPDDs5Gs5Hs5IDDs5As5Fs5JNiHoIk2Qs5Kp0eCDEs3ds4Qs4cs5LDIkMlamEnSpKsGoILMhsZphAphAphBklEs3Os5MphKs5NrxQp0eCDMhiBhhfhiAhhevAhlUipCj2djiCh4Fh7Wi-HDMkbhjNDiUF4VlPpXlOxFH9YDCs5Ps5QDEkbhjN4VhhdDIDF6ciDqFkflTiZDJHhNjHqB3JUhAhOpFDEs2es5Ss5Ts5UDGDxZiDqFkflTDFhXiLjPudtbDI3JhhFhhZhlf-QyWh3YxHDDs5Ws5Xs5YDFjrPi-ai3Qj2Li_MDCs3Zs5aDFhmDh8chhRh7E-VDDhXiLjPDCs5cs5dDFs5Rs5Vs5Zs5bs5eNYl4Xk8as5fp4dCDGhXiLjPtbudpUDHhVrdlamEibvGkLDHDFiZkfqFxZ8cDKHhNjHqBUhAjNvAhOpFDEs6Bs6Cs6Ds6EDGhiBhhfhiAhhevAhlUDGhVrdlaibmEkLDCs6Gs6HDGDFvAiDxZkfDCs3Ss6JDEhhEjqTrdkgEDCs3Zs6LDEs6Fs6Is6Ks6MNbl4Wk8Zs6Np4dCDGoIh5ShlK8FhiMh5RDLDFiZhqIiDvAkfoOxZlElTDLHhNpFjNjHhXiLLUjPhGDDs6Ps6Qs6RDDmRjCxfDDLkiWueDFDFiZhqIhjCDEs5ds6Ts6Us6VDDh5Di9Mi9JDGhXiLpUmE8FjPDHDFoOhqIhjCxLiZDDs6Xs6Ys6ZDDqLhXiLDCjCmRDDhhRhmDipWDDs6bs6cs6dDEs6Ss6Ws6as6eNhLlrMkwJs6fp4dCDFhXiLrdjPtbDHlGh5ImYj7etdh5JhCDGrdmEoIpK8FkLDIDFiDvAxZ7FkffDEs7Bs7Cs7Ds7EDI7FtdkBinfh5IlGhtLhCDCs6Gs7GDDh7JikOj4dDGkLhkHDkBlGaDCs7Is7JDDfDFDFlgEjxJjxLh9Mh5JDEhXiLrdoIDDs7Ls7Ms7NDEs7Fs7Hs7Ks7ONiHl4bk-Ds7Pp4dCDEs6As6Os7As7QODlnHphADBs7SDFkMoIDsThNMhsaphAphAphBk-JphKs7Rs7Ts7Uqzcp4dCDEiGjZmCkIMhiXphAhtEphOktNphKphKphKs7WqzcpvbCDEmCkIiWiGMhmXphAhzOphOkqKphKphKphKs7YqzcpvbCDFiQkOkW3TjwbDFThSiPOiDDIiZ_flChkLkAhdDoYDDs7as7bs7cDCiGhWDETjehIhBDJiQkOkWZjaDkGnZiWDEpyds7es7fs8ADCs7ds8BDFiQkOkWjoRjzLDHhchecoTkRialKDHInDjQHkGhTnPDDs8Ds8Es8FDFchcheiamYDE5finSxMqVDDjeielKDEs8Hs8Ip1Us8JDDiQkWkODEkGjL-I3cDGIjQhThCtV5UDDs8Ls8Ms8NDKh7bh9bhpWhqBh6HjpEh9RhpK9ahrMDGiQkOkWjehIkGDCs8Ps8QDEs8Gs8Ks8Os8RNY-Kk9Ts8SpzCCDGnZh3BxVh0dhhOhjJDFhIjehSiPTDJiQkOkW3OZiWilfihSkIDDs8Us8Vs8WDKh2ZhpYhoMhrZh-JhtQj8ej8fi6J_fDJiWiQIhSiPTZjeiGDCs8Ys8ZDGh0dhjJhhOhlcnZhqLDCp1Ys8bDDs8Xs8as8cNbhjbkxCs8dpzCCDFiQkOkWhIjeDKuHyXkSkAhdhlMj2UtVkdh5YDLIiGiWiQkOkWnGDiDkGhTDDs8fs9As9BDIjqUjrGjqZjqVjrHj3Tj5Ei9eDKiQkOkSkAuHyXhdIhcheDCs9Ds9EDBuBDChIjeDGiFodchchenODHIZiQiW5fnZkIDEs9Gs9Hs9Is9JDDs9Cs9Fs9KNhLl4ZkuQs9LpzCCDFZiWiQkOkWDFhSiPThBiDDJkSkAhdhlMyXjaiOkdpZDJjehIIiQkOkWiGhTjODEs9Ns9Os9Ps9QDLjrLj2Oi3dj2GjoairAjobjrMj2PjxDh3bDHiQjOiGZhTiWIDCs9Ss9TDCZiWDDhSiPTDDs9Gs9Vs9WDDs9Rs9Us9XNiHl4Yk9Es9YpzCCDEs8Ts8es9Ms9ZODhuNphADBs9bDGmCkIiGjZiciWM4FphAkYphBk7Bs8Cs9as9cs9dqpLpzCCDHuRh4Wh5Fh_Ghqci9Ti9UDNsW9e0FnZqRsE5C5HhdjajOZnGDCs9fs-ADFuRh4Wh5Fh_GhqcDFjehIcxLlKDJhjbhgckFjdiWiQmbkGl4EDDs-Cs-Ds-EDHsW9e0F5HjrZiiBh9ZDMhdjasajUTZsEtInOhSiPkFDDs-Grods-HDKnbhrdj3QjpRjqLliJihNh9Ojtdi-EDEmLikfLhQDHTkOhIibjOhSiPDDs-Js-Ks-LDGnGxL4epbsWl0ZDIThSiPjOmLiOZODEroXrpUs-Ns-ODDikflucluCDFhEkcmLmBvJDFhIsWxLjecDEs-Qrods-Rs-SDGs-Bs-Fs-Is-Ms-Ps-TDFqJLkFjdmCM6OphAitZphBktMs-UphKphKs-VrsRpvbCDCiWZDJxVjOhoMhpYnZh3BljDloIlIDEs-Xs9Hs9Ws-YDFhxLi3ahrZj8dioYDMiFnOjakAkShdhTZzRlHiOiJDCs-as-bDCs-Zs-cDHhSiPTjOiQkOkWDQhrCi8ChpXhiHh-AhqBh9bh8fh9Rh6HjiB9aj2Fi8DvKjsVDCs-es-fDGhSiPTjOxVhoMDHpKmEjPtbhXiLhgFDIHjHiCUkSkAtEtQDDs_Bs_Cs_DDDjchTKDF1GqMmbtEjODEroUs_Fs_Gs9WDDs_As_Es_HNYizMk9Os_Ip6RCDGhSiPTjOiWiDDGuRhhKnbsW5Hh_EDLZ1GmbkSkAhdiQqRtEjOxVDDs_Ks_Ls_MDE1GmbqMjODBmLDGhSiPTiWZjeDEs_Os_ProLs_QDHh9Zj6Kj6J5HiiBhpWjtRDJhSiPTjOxCkGkSkAhdDCs_Ss_TDDs_Ns_Rs_UNblzTkuNs_Vp6RCDEhSiPThBDJiWiQkOZhHjOkWjalIDEs_Xpyds7es_YDEiQkOkWiGDEhSiPTjODJkGZkSkAhdhWpUjQiWDEp0Js_as_bs_cDBhHDCZqNDFhWiGVWiWDEs_es_fs_btgADDs_Zs_dtgBNhLl2CkuYtgCp6RCDFhSiPThZhBDEmAilCiVxYDGhWiM-OnFjtchjADIkGZpUnDiWiGhJqODEtgEtgFtgGtgHDJh-RjxUjxdjxei3HjxWkhRi-KjmGDHhSiPTiThVxChJDCtgJtgKDFnFxR8PvJsVDGhSiPTlKhIhBDJkAkShdjaiQZiWxYjUDEqgbtgMtgNtgODDqobp4Ns_XDEtgItgLtgPtgQNiHilCk9NtgRp6RCDFhVibjXhoIvGDIThSiPOhBhFhZhIDEp_GtgTqobtgUDEj4J2Ij5XhmEDGhWThBiRhSiPDHhVibhoIlJkAhdjaDDtgWtgXtgYDChVibDC-HlpKDEtgatgbp_GqobDDtgVtgZtgcNjMh2Pk9Jtgdp6RCDJiGsEqR3Sh5Mh8f9ailOl2ODJhSiPThBjOOiWhdjeDDsiMtgfthADFh2Uh0UsEiQj9YDJZiWkSkAhdjOkElvIivGDDsiMthCthDDHhrXkhUh8EjxBjwfjjEjxADHhSiPTiWjOiDjeDCthFthGDDthBthEthHNnHizRk9UthIp6RCDFhSiPTjOiWDHhEjfrIfsSqKjJDJVWXiQZhIIiWjODEthKqnWthLthMDGh6ShlajrVh6RhleiqVDIfqKhSiPTiWjOcDCthOthPDEiJoBibhVDFqK5TrFfmYDEs9Ws9VthRthSDDthNthQthTNtBlpLk9HthUp6RCDHs_Js_WtgDtgStgethJthVDHiWlIiGjZqJhKoeMhsbphAkpGphBktLs-dthWphKthXqmDp6RCDDhHnXkaMhscphAhibphOkwLphKphKphKthZqmDpvbCDBjnZDLhdjUkdiVnUkSjakAtVhpPpZDCthbthcDIhdkdnUpZh7ckgGtVjaDDs_epydtheDFi4Wi4XjkXjkYi4UDIhdjUkSIhKkdresMDCtiAtiBDDthdthftiCDFjcrDnNoVmBDHKhfzJh3VinWmDiXDKVWXIpB7ZchFhZjDDEs_etiEtiFtiGDIhxchxXjwAjwKhxDjnajwDjwIDKjcrDnNoV6ShZhFoDVhBDDs_etiItiJDDh3dioEi4ZDGzJhfKmDiXwFDIjcnNiUlQxAqYlPODDtiLtiMtiNDDtiHtiKtiONYiuak9KtiPp0eCDBllbDFiMiEuJhoRikADJVWXIrXiXmW7ZhFDEs_etiRtiStiTDF0FhvN0MkhfhldDJiMhWhoRoDiXIhjAoClEDDs_etiVtiWDGIVWXlHibDHThBcnBOhZhFDEs_eqobtiYtiZDDtiUtiXtiaNbi2Lk9Ltibp0eCDCtiQticDFhHuYickajZM4GphAphAphBkpRtiDtidphKtieqmDp0eCDFjuFh4Xh3foW0FDJnOiFhjZhgHiVrJ0ayJiiADDs_etjAtjBDBtjCDHi4ci4bi4fi3ci4Si4ah3eDMkRhdjUiEatVhCnZiRlOiUrJDCtjEtjFDGmAiVmf9bnUtVDKwKhKjyOjyVjwVhDqZlJ-NjwWDHIsMZiSpfxA1HDEs_etjHtjItjJDJtVkdhdjiMh7chpPkAjwZkSDIIsMpTqYnPwFllc4TDDs_etjLtjMDDtjGtjKtjNNYhkSkoTtjOp4dCDDkErcnDDNhcheiVmfnPiaiUlPc3LmX4VnBDEs_etjQpyZtjRDEi5Aj6Mh3dh3eDKIpTsMhfKzQuIvYnXwFDLhcheiaiUlPqYrJkblO3LFDDtjTtjUtjVDEmfoWltXxeDGpQkErcsMl2Q0aDInXuGvYpThzXjTtIoJDEs_etjXtjYtjZDDtjStjWtjaNbljIk7Wtjbp4dCDBnXDIh1EijJiTltMi1Si8BlgUlnJDCtjdtjeDIh8CiqSjvejwBjwGjvci4Hi4JDFjtQltNihFh1EhvZDDs_etkAtkBDIoTuXidh1XlR2AnWoXDLkTjpBsNwHlQjJyFzJhgMhClFDDtjdtkDtkEDDtjftkCtkFNhLlnFkpStkGp4dCDFZqNh2dubiDDLhvXiAjWoJuPtI7SiYj3Sj3RzODJufrH3CuGpTjQkZ4X4ODEs_etkItkJtkKDBhwfDK7StIoJhvXuPiAzO1MahpDDCtkMtkNDDZqNiDDEiOh4XjiRljcDDs_etkPtkQDDtkLtkOtkRNiHiDk6GtkSp4dCDFqNhXiLqLZDGoBlalHlyWibhVDNh_MwblbinAizPkiM3F2ch-frFiMidlKDEs_etkUtkVtkWDGhlYi7DihOh0ChFySDGqNhXiLyElHibDDs_etkYtkZDFhpQi4Y-NjkDjkEDGlHoBlaxYibh6QDMlO9YrFiMlKid0SlbuW5ThCqaDDtkbtkctkdDDtkXtkatkeNjMlwOk7Atkfp4dCDIDlElDlWiDoWhkS9bDJiZnclVlCoKrMwJxTh3TDDs_etlBtlCDEhwfioFi4Vi4dDNiUlPlOrJiZlCikVqNoOmSlVoKkBDCtlEtlFDCnXh3fDDFDiDDFqNlEiyOZubDEs_etlHtlItlJDDtlDtlGtlKNnHlSkzFtlLp4dCDGtjPtjctkHtkTtlAtlMODhtNnHDBtlODIhH2YuYzbuZnXlaqXM4HphAphAphBk1WtjDtlNtlPtlQqmDp4dCDDmNOicDChahMMhiYphA_QphOk6FphKphKphKtlStlTpvbCDDiOj-Gj4eDMhdjUkdhpPinFlzfloPkSnUiVkAtVDCtlVtlWDJlcmImOkZmQjlD4X4OmPDIhdjakCmJhWkdkAjUDEtlYrgepydtlZDFkCmJhWk_AhrVDGsf5KjDlchdjaDErgepydtlbtlcDBiODIvY2XhzdijUjpHltDsQrJDCtletlfDEtlXtlatldtmADFmNOicjZpcM_NphAkYphBkvXtmBphKphKtmCtlTpvbCDEjE0a7WlvQDKrJnGivVlPqYiUhgMoJ4eiSDDtletmEtmFDBtmGDJjyQjySipfjyXjhLjodjyWjwXjyKDIhVibkLlJoD9YZtYDCtmItmJDMjyNjyRjuDhlOjvZi3A-Yi3CjyPjhKluZjiGDCtletmLDDhVibkLDFwQ0BjoerVlvPDChoeODEsvJtmNtmOtmPDDtmKtmMtmQDDAuTGNYiiNiuTtmRtmSCDOlFkTrErTnCmDpBxEhtWoR1QlMhgboZDDtleqlZtmUDChDeDJh6Ch6djiXjnXrEh4GlMjidjqJDEiO0awejEDDtmWtmXtmYDCiOweDLjsAj2bhpUjrdjpIjqIhqZhqY0Okgaj5IDCtmatmbDFpahwFrThtWhgbDGiRjOhDehzVwcDDtmatmdtmeDEtmVtmZtmctmfNblhTk7StnAtmSCDDkFmLnbDDtleroLtnCDDiOh6aweDGjSnDjLiQkOkWDJnFvJlJqMsVZxRiGjODDtnEtnFtnGDEZqNiDlJDDtnEs_etnIDGhXiLoBlHjPqLDHlJjOh2dpXZhWiDDDtletnKtnLDDiBIHDIiGjcTsEhBhIjehTDIZjOiWlJiDkOhHiQDEtletnNtnOtnPDDnbkFmLDChpQ-NDGhrXh8EhxQjS3TiQDDtnRtnStnTDGtnDtnHtnJtnMtnQtnUNhLiGk1MtnVtmSCDHjAuOmKoZldnWtWDImJwRjBhEjJkCTiiSDDtletnXtnYDDmJwRkCDEweiOhiK0aDDp1dtnatnbDFhlLzAhjYoXjVDFmJTzEhEwRDDtletndtneDCmJwRDHmKoZjKtWjVldsUDDtoAp1dtoBDDi3Nj4Li3ODBtoDDFtnZtnctnftoCtoENiHxSk9MtoFtmSCDKhWhViblJpWZThBiRhgeDDtlep_GtoHDEjhRjhTjhSi2fDCp_GtoJDFj5W2Ij5Vj5YhrPDDiOwe0aDGhgZlJhVZiRhWDDtoLtoMtoNDFhhEhwcj-Jh6Pi3DDDp_GtoPqobDEtoItoKtoOtoQNjMh2Pk8TtoRtmSCDKjfrI3NzGsCizahJjElvLzEDDtleqnWtoTDEhwVizbzGsCDFjYjKiJxbkJDDtletoVtoWDDweiOhiKDDp3AqnWtoYDDhleh6ShlaDGfwclJzEhgZ9YDGhwVhtQhgJrIlvVzGDDtoatobtocDEtoUtoXtoZtodNnHixHkuftoetmSCDGtmTtnBtnWtoGtoStofDIOqJpCkMhHoeiGhKDDhMhaiKM_OphAigIphBk0AtmHtpAphKtpBtpCtmSCDEtYDvaiDDMiZnclVlCkBoJaoKiUkLhgZZDDtletpEtpFDFhNkLZubqPDIhVibhClbwboDlKidDDtletpHtpIDCtpGtpJDHhNkLmYhVibZubDDiJwNjfDDtletpLtpMDE8Chqa8BhrNDCiJjfDCtpOtpPDHxYhJrKhClbmYi4IDDtleqnWtpRDDkLmYubDEVWXiODEhVjfhDjADEtpTqnWtpUtpVDEtpNtpQtpStpWDEAuTGhPNYiKk7btpXtpYCDIhNkLmYhVibZhEubDGhDoGiRwDpHsbDLVWXInKiTFiXmW-GHDEtletpatpbtpcDE8C8BhrNhqaDFhDoGiRwDpHDCtpetpfDIh7Oh7Ph7Nh9Gi6Sh4Ui6ai6WDEiOkL8C8BDCtqBtqCDFh7Oh7Ph7Nh9Gi6YDHIF-GiXmWmYkLDDtqEpydtqFDEtpdtqAtqDtqGNbi1Gk7ZtqHtpYCDHjAldjKhvCmKnWhndDHhEsSqfjJk-XiYaDEtletpLtqJtqKDIh9Jj4Ph7Qi3Ji3Mj4Ah9Ii3YDCtqMtqCDFjAldjKhvCmKDCtpetqODDh9Jh7Qh9LDHmKnWoZldjKhvCjVDCtqQtqRDEtqLtqNtqPtqSNhLxSk8EtqTtpYCDDtpZtqItqUODlsdphADBtqWDFmNOiKickNDDhaiKhMM_PphAniaphBknKtpKtqVtqXtqYtqZtpYCDCiKqJDCiKjGM_DphAhiaphOkrfphKphKphKtqbtqcpvbCDFjfrIzG3NsCDIfcoTrKnGTDuPDDqnWtqetqfDCiJvQDCuRtfDHjfhVibhJ9HfoTDDtrBtrCtrDDCtrAtrEDFiJvQwNhgJjkdDFHUhkMhOtTDILhQrThjVhEkckFjODDtrGtrHtrIDIjzcj7Djze9Ihkbh7TjsIjzbDHLhjVrThEkckFjODCtrKtrLDEhjVl3PlmDl2TDEhEkcKzfDDLhQrTDHiJiShzVHUehgJDEtrNtrOtrPtrQDCj0YjzXDFsfi8I5KjfhTDDtrSqnWtrTDEtrJtrMtrRtrUNYlgSkpXtrVpvbBDGkUtFqWqIxJxDDHh-eh-dh_Bh7Rh3XkgNi3PDCtrXtrYDGkUtFxJxDlreljfDLjPpK1Jl4OhgFhXiLnbmEhkKnIDDqnWtratrbDFh8MjyMjhfkiXi-FDHiJtQrIxDh1YfiMDCtrdtreDDtrZtrctrfNblnKktFtsApvbBDEiJvQwNimYDGiGhWhjSkCmJZDDtsCpydtsDDJhjShWiGlwF9MlrIh-DhoOimXDDqhZp0JtsFDFhqPhqOhqNjmNjmMDHVWXIiGhWhjSDCtsHtsIDDtsEtsGtsJNhLlgTk5EtsKpvbBDDtrWtsBtsLDGiKqJKHUicM2KphAkYphBm3EtrFtsMphKtsNtqcpvbBDDkMqXlaDCiKhMMhiQphAhtCphOk9FphKphKphKtsPtsQpvbBDCoBlHDE6UhgPihPjmbDHtSyWhKhXiLifl0NDDtsStsTtsUDFhXiLqLnIlHDGzRluHigXfhgC5TDGhHjdleLkXlFDDtsWtsXtsYDCtsVtsZDIhXiLqLnbnIjPlHoRDH3Fh_Mh-flwNj5Kj7XhteDHhVibqWiUjXhoT4cDDtsbtsctsdDGjmBjmCi8Ji8Kj2Qj7WDLhXiLjdlHjPqWjXiMDhEnIDCtsfttADBlaDFhXiLqLjPlkSDHxDi0A4ciFiMFrFDDttCttDttEDFhXiLqLnIjdDEtRifqM1EDIljbqAqCpWhBTiUcDDttGttHttIDEtsettBttFttJDCAuTNYilaktUttKttLBDJ8EioLinXjkNixPiwcinYh6EkiKDNhXiLcfyIiFlHxOnZjdnOF0bDCttNttODCtQ1ZDHhXiLqLjdxOnIjPDGyIcfhSiPTDDttQttRttSDHhpF1ahkYlldjvDjvGjvFDHhXiLqLxOnIjPtQDKlmbh1YhZihfcrITkUjO7ZDDttUttVttWDEhXiLjdqLDEOThBjODBhEDEyElHhVibDEttYttZttattbDEttPttTttXttcNbtQktOttdttLBDEoBuQlHxYDEiM-OvRiFDMhCwblbjQidlzVoY0SlJlKaiVDDttftuAtuBDDoBuQlHDHhchecrFmYoTiVDJiMxDkU1atQhCjQwblbDDtuDtuEtuFDExD7PkUuWDEtQh2JimB1aDHiMiVhcherFc-HDEtgatuHtuItuJDDtuCtuGtuKNhLhVksDtuLttLBDKoBuQlHhwchhEjqYh6PjmHj_Dj_JDJhFhZOThBnBchI8TDDqobtuNtuODIjhPjhVkhZjhXjhQjhWjhOi6cDQlHhF5ShVibsakShhCiFh0BnOhChXhTFuIDCtuQtuRDFh7YijNipZkiAi5GDJlyZhkYwcloBh0B1aiuZuBjmADDtgatuTtuUDC1aimBDGipGi_ajgJjlPjtKi2KDFhXiLh7MxOjPDFhWhFhZhIsaDEtuWtuXtuYtuZDEtuPtuStuVtuaNiHjZk2FtubttLBDHhXiLoBlHjdnIqLDIiRoGO7MhwBpHwDhoVDDp_GtudtueDH2IirCj5U8D4d-aj5aDHiR8ejjZoGpH7MhoVDJhXiLoBlHjdnIqNhqUhhYDDtvAtvBtvCDIj_YioBipal3QjlfkgYkgZlxVDHoBlHhXiLnIjdhWDDp_GtvEtvFDDtuftvDtvGNjMlzMk3ItvHttLBDHVWXiXmW6AlDDGhDiRoGmUwDpHDHoBuQlHhXiL8Eh2JDDtvJtvKtvLDEoBlHhXiLDJ2HjgKi6Ti6bjyajgV-Ph-Qh4UDCtvNtvODGIiXofnKnW-ZDGhDwDpHiRoGmUDFoBlHuQhXiLDIiiWlPpJjJyJjqRhEZDEtvQtvRtvStvTDCiRoGDD6RlyP7ODFFiXmWofjXDDhVibyEDEtvVtvWtvXtvYDEtvMtvPtvUtvZNnHl2AkqGtvattLBDGttMttetuMtuctvItvbDHkMlaqXjdhKjZicMhsAphAphAphBk6TtsatvcphKtvdtsQttLBDGhXiLqLlHnIjdDHDFkflTlQqF1FDLkbhjNhhd4V-QpXyWzRivNhgCxFDDtvftwAtwBDRhiBhhfhiAhhevAi6Ei6Hi6Fi6Gi8ci8dioKi2Ri6Ih7WjsWi3BDMiUDFlPiEkblK8clOxFpXiRDCtwDtwEDEhXiLqLjdDEhVlaibvGDFDFiZkfqFDH-HhgYlJikRkLoDZDEtwGtwHtwItwJDDhXiLh7MDCs5ctwLDEtwCtwFtwKtwMDDAuThPNYlnIk7QtwNtwOBDFZqPjZublLDKDFiZkfjpNiDxZ8cnclEDDtwQtuDtwRDEDlDlWlEDGiZnclVlCoKwJDGoBlHuQhXiL8EDDtwTtwUtwVDDlHoBuQDD8TmSh-CDHDFlE-QqQlLkfDDtwXtwYtwZDDtwStwWtwaNbqPk9QtwbtwOBDCtwPtwcODi2DYODi2GbDCtwetwfDEkMqXDsTMhsBphAphAphBk4AphKtwdtxAtxBqmDtwOBDEkCmJhWiGDGsf4S5Kimel1MilADEqnWpydtxDtxEDLiO-NhpQhxLiQi3bhhKj4Vj4YhhYimFDJfzRjfjEhuEhgcZiShVDDqnWtxGtxHDMhoOhxe9Mh-DjpGllNh-Lj9Kh6NjmSh3UkhQDHiJjYkJIjasfveDCtxJtxKDEjYjKkJ6aDD3NzGsCDIuPTiMhwKrQDnGijUDEtxMtxNqnWtxODKjmPjmQjmOjmKhxUhqPh6Qh6RhqOhqNDLlKrKhClJiMTiEhcheZlbDCtxQtxRDFtxFtxItxLtxPtxSDEvNiKjZicMhmPphAhiZphBnhFtxTphKphKtxUtsQpvbBDibpvcpwWpyFp0Bp0Ep4Lp5Vp5Yp5bp-PqgCqgFqiBqjJqmBqmEqmGqoBqpMqpPqsIquQqwMqwPqwRqxVqyJqzDqzaqzdq1Jq3Cq3Zq6Dq7eq-Mq-Oq_YrhVrhWriRrkXrkZroGroJrqersSrsVrvSrwWrxSrxUryFr3Nr6Vr9XsgGsiIsiLskTsnBsqEsqGsudsvZswSsxOs0As0cs2bs2ds5Os7Vs7Xs7Zs9es-WthYthatiftlRtlUtmDtpDtqatqdtsOtsRtvetxCtxVPQtxWphKtxXphKDCJiIM_FphAhsephOkwCphKphKphKpvZpvatxZBDDJGpMM2SphAhnBphBkvepwSphKphKpwTpwUtxbCDCJpMNYizek9apxRtxdENbi1Lk8VpyAtxdEDEKhEkch3QDDuWmjJl7bDEpwXtyAtyBpydDEuWmBvJqYDFIiXhVibhgcDEpwXpzEtyDtyEDCtyCtyFNhLn4Dn3JtyGtxdEDDtxetxftyHM0XphAhtGphBnifpxBtyIphKpyDpyEtxdBNYivak4GpzBtxZENbiydk5bpzLtxZENhLlwHk5ApzatxZEDDtyKtyLtyMM4AphAkrZphBkoFpyUtyNpzepzfp0AtxZBMhiTphAk0KphOk1XphKphKphKp0Cp0DtxZBNYlpWk7Dp0dtxZENbi0UkuVp1JtxZENhLivckuRp1btxZENiHizLksLp2LtxZENjMlvck9Wp2dtxZENnHlvek1Tp3NtxZENtBlmSkzSp3atxZEN4flvbkyCp4GtxZEDItyQtyRtyStyTtyUtyVtyWtyXMhsGphAphAphBkwBp0QtyYphKp4Jp4KtxZBNYlvakvVp4ctxZENbizKk0dp5NtxZEDCtyatybMhmRphAphAphBkyYphKtycp5Sp5Tp5UtxZBM_GphAhzNphOk4WphKphKphKp5Wp5XtxZBM6DphAhmcphOk6PphKphKphKp5Zp5atxZBDDJpMuDNYizEk0Tp6etzAENbixMk0Wp7LtzAENhLxSkxFp8CtzAENiH9UksVp8QtzAENjMlqAk6Op9CtzAENnHsUk3Ap9RtzAENtBiKk6Qp9ctzAEN4fiyUkwbp-KtzAEDDj1fi9Hj2CDHrWxGrQeoiKh9VnaDCtzJtzKDElmNrGloci7IDCnMijcDGrWxGrQnah9ViqADDtzMtzNtzODCtzLtzPNhualxHnhYtzQtzABN9LlvdkwIp7VtzAEDDl_al_dmjTDGrWxGrQtOhjBIDCtzTtzUDErQxGrWooLDCjfivODGh2WlwVo6HhgTh0YfDEp5ctzWtzXtzYDCtzVtzZDBpMNixUovFnhZtzatzbENixWk-Tk6Kp6QtzAEDMtzBtzCtzDtzEtzFtzGtzHtzItzRtzStzctzdMhsHphAkYphBk6Ip6GtzephKp-Np-OtzACNYlyckxTp_EtxZENblzNkrMp_RtxZENhLlzUkzHp_dtxZEDDt0At0Bt0CMhsIphAigAphBk6Mp-Xt0DphKqgAqgBtxZBM6EphAiuKphOknRphKphKphKqgDqgEtxZBDDh2AwLhjIDDqgGqgOt0GDFwLkiIjvQi7Xi8aDCqgRt0IDFnJLhQl5IrTDEqgGqgUqgVt0KDDt0Ht0Jt0LDDJwf4JNYokHn3Rt0Mt0NENbiwfkyKqhBt0NENhLlwLkvcqhPt0NENiHlwKkvbqhct0NEDHrA6ThkXqKzdmFpfDEvDrEhnSzUDDqgGt0St0TDEzUhrVioTh4HDCqgRt0VDCt0Ut0WNjMn-TnkAt0Xt0NBDFt0Ot0Pt0Qt0Rt0YMhsJphAksTphBk6NqgNt0ZphKqhfqiAt0NBNYl5Kk5WqiKtxZENblrCk2fqiVtxZENhLluAkyXqjCtxZEDDt0bt0ct0dMhsKphAkqLphBkmUphKt0eqjGqjHqjItxZBDBJNYl2Bk2UqkEt1AENbimCk2WqlAt1AENhLlwAk2XqkSt1AENiHljSk2TqlOt1AENjMlpek2Vqlct1AEDFt1Bt1Ct1Dt1Et1FMwBphAk1UphBnlKqjXt1GphKqlfqmAt1ABM6FphAhicphOk6AphKphKphKqmCqmDtxZBM8HphAhsdphOkwNphKphKphKqmFqmDtxZBDCJydNYigYkxWqmbt1KENbi1TktIqnUt1KENhLiKktbqndt1KENiHlkNkwSqnFt1KEDEt1Lt1Mt1Nt1OM4BphAm2JphBkpLqmRt1PphKqoAqmDt1KBDEhgPivSi4CjmaDEifyWtSmbDEp2fqoCt1Rt1SDErKilUilVqRDEp2ft1UqoHqoIDCt1Tt1VDHhSiPThBilVsEqRDGijfizJyWiftRltcDDp2ft1Xt1YDE4dirD2I-aDGijfizJyWqRsEltcDCt1at1bDCt1Zt1cDDwfpMydNYo3Vm6ct1dt1eEDFhVibvGpWh0JDIiVjIcidiMlbjQhCDDp2ft2At2BDEhmEirFjrBirfDGjIlbiyQidlJhCDCt2Dt2EDCt2Ct2FNbh2PnvMt2Gt1eEDChWh2LDEp2ft2At2IqocDDhVvGpWDFIVWXuHDEp2ft2Kqoet2LDD2Ih9Uh9TDDOiRh2LDGjakAhdkSiOpZDDt2Nt2Ot2PDDt2Jt2Mt2QNhLo3QnvNt2Rt1eEDDt1ft2Ht2SM2TphAmxRphBm6Ct1Wt2TphKqpKqpLt1eCDEhVibhJ2fDGrKilUqRhgPivSpgVDE4N0QifrIDEp3At2Vt2Wt2XDBt2YDIhSiPThBilVsEqRrKDH4N1LrI0Q2fh0eijfDDp3At2at2bDEh7el_bl_c0ODCjfhwUDFTsEqRrKhBDDt2dt2et2fDCt2ct3ANYovCn2Qt3Bt1eEDEhVibhJ9HDDp3At3Dt2BDHlwVh2Wh0YixYh2Gh2FtPDGjFhVmYhJjQlbDDp3At3Ft3GDCt3Et3HNbovDm7Dt3It1eEDDhWZvEDEp3At3Dt3KqocDDhVibhJDEp3At3Mqoet2LDCt3Lt3NNhLovEnuft3Ot1eEDDt3Ct3Jt3PDEiKjZIicM8IphAmxQphBnldt2Zt3QphKt3RtsQt1eCM6GphAk0PphOk2KphKphKphKqpNqpOtxZBDCJ6PNYlnSkvIqqBt3UENbh1Ok3BqqPt3UENhLlybkxDqqZt3UENiHhoJkzVqrOt3UENjM8Vk4XqrXt3UENnHi1Xk1DqsBt3UENtB7OkoIqrDt3UEDHt3Vt3Wt3Xt3Yt3Zt3at3bM4CphAphAphBkuFqpat3cqsFqsGqsHt3UBNY-Kk5OqsatxZENbl5Ak4aqtGtxZENhL2Bk9bqtUtxZENiHlhDk9BquCtxZENjMlofkuSquMtxZEDFt3et3ft4At4Bt4CM6HphAphAphBkpWqsMt4DphKquPqpOtxZBDDJG_RNYlwUk7UqvDt4FENbrGk5QqvOt4FENhLxSksQqvat4FENiHllXk9XqwHt4FEDFiAjWxelf2ZDEoP6RkPlMDEVWIpBDEqlZt4Kt4Lt4MDEhhJqThhIhiFDEiAjWxelfDCt4Ot4PDCt4Nt4QNjMh3GnyZt4Rt4FEDEhWvE3R5YDFhITjehZlKDEVWIjFDEqlZt4Tt4Ut4VDEhWiQkOkEDEhIThZhFDDt4Ot4Xt4YDCt4Wt4ZNnHoiFm7At4at4FEDDZqPhoFDEOTh2NhBDFsan4PmSihOn9VDEqlZt4ct4dt4eDDmgVl6fmhcDGZqPhWFDmSDCt5At5BDCt4ft5CNtBosAmxct5Dt4FEDHt4Gt4Ht4It4Jt4St4bt5EM4DphAigKphBk0aquXt5FphKqwKqwLt4FBM6IphAhtFphOksfphKphKphKqwNqwOtxZBM6JphAhmephOk0UphKphKphKqwQqjItxZBNYluTkuOqxEtxZENbluLkuHqxQtxZEDCt5Jt5KMhsLphAkYphBk0bqwYt5LphKqxTqxUtxZBMhsMphAkycphBkuDqyGphKphKqyHqyItxZBMhsNphAigHphBkwQqzAphKphKqzBqzCtxZBMhsOphAksRphBkrBqzXphKphKqzYqzZtzABMkkWphAkxJphOk9GphKphKphKqzbqzctxZBNYl1bk0Xq0XtxZENblrAkqDq1DtxZEDCt5Rt5SMhsPphAkYphBkmAq0Lt5Tq1Hq1IqzctxZBNYihDklHq2Ft1AENblJkyPq2Rt1AENhLilMkxZq2ct1AEDDt5Vt5Wt5XMhmSphAnydphBk0Zq1Xt5Yq3Aq3Bqzct1ABDCJGMhzFphAkySphBn1Mq3WphKphKq3Xq3Yt5aBNYiyKk7Mq4QtxZENbliGk4Yq5AtxZENhLivQktZq5QtxZENiHqQkqEq5dtxZEDEt5ct5dt5et5fMycphAhmaphBkxaq3et6Aq6Bq6CqwOtxZBDCJuDNYpPk8Nq6Qt6CENbiybk8Uq7It6CENhLivYk7Oq7at6CENiHlYk5Rq6at6CEDHnAqd5J9FrNiA2ZDCtzJt6HDHnAqd5J9FrN2W2ZDCtzMt6JDCt6It6KNjMlxHn0Yt6Lt6CBDFt6Dt6Et6Ft6Gt6MM0YphAhmYphBksXq6Jt6NphKq7dqyIt6CCNY-Kk4Pq8QtxZENbhpNk4Nq8ctxZENhLl5Bk4Uq9JtxZENiHhjbk5Yq9atxZENjM2Bk4bq-HtxZEDFt6Pt6Qt6Rt6St6TMzXphAhmZphBk2Lq8Ft6UphKq-Kq-LtxZBM_IphAhsfphOkuEphKphKphKq-NqpLtxZBNYiwDk9Aq_BtxZENbtZk8dq_PtxZEDCt6Xt6YMxdphAkYphBk5Nq-Ut6Zq_Wq_Xp5UtxZBNYixEkyOrgNt1AENb3BkwRrgbt1AENhLxfk2RrhRt1AEDDt6bt6ct6dMzYphAkrCphBkxUq_et6ephKrhUqzct1ABM6KphAhmbphOkvfphKphKphKq-NqzctxZBNYigckxXriCtxZENbizQkxeriNtxZEDCt7Bt7CMhmTphAphAphBk5HphKt7DphKriQqpLtxZBNYllLk9ZrjItxZENbrMkvZrjUtxZENhLi1dkyQrkFtxZENiHlzAk9CrkQtxZEDEt7Ft7Gt7Ht7IMhmUphAphAphBktYriZt7JrkVrkWqpLtxZBM8JphAhtDphOksCphKphKphKrkYp0At5aBNYizOk8Rrlbt5aENbkEk7LrmKt5aENhLxSkzArmft5aENiHl1Ok-HrnMt5aENjMqQk4Trnft5aEDFt7Mt7Nt7Ot7Pt7QMzZphAhmdphBkterlIt7RroEroFp0At5aEM4EphAk1IphOktPphKphKphKroHroIt5aBNYizNktEroft5aENbiwQk7TrpPt5aENhLiwYkzLrpct5aENiHljRkuWrqMt5aENjMlmAk7Hrqat5aEDFt7Ut7Vt7Wt7Xt7YM8KphAitYphBk3CroOt7ZphKrqdroIt5aBNYl4Vk8Arrat5aENblrBk6frsNt5aEDCt7bt7cM_JphAkrYphBkpVrrGt7dphKrsQrsRt5aBMhzIphAk1OphOkqIphKphKphKrsTrsUt5aBNYhlBk3ZrtZt5aENbhwYk7PruEt5aENhLiyVk8MruSt5aENiHnCk7eruet5aENjMiwHktarvOt5aEDFt8At8Bt8Ct8Dt8EMhsQphAphAphBkpUrtHt8FphKrvRroIt5aBNYimGk7IrwDt5aENbltOkpKrwPt5aEDCt8Ht8IMhsRphAphAphBkwMphKt8JrwUrwVrsRt5aBM8LphAkqHphBkxbrxMphKrxOrxPrxQt5aBMhsSphAkrTphOkpZphKphKphKrxTp0At5aBM_KphAkYphBkvBryDphKphKryEqzCt5aBNYl0TkuLryet5aENbl1Ek5PrzPt5aENhLlhVk9Vrzft5aENiHi0HiuUr0Lt5aENjMxSkzBr0at5aENnHl5HkuXr1Kt5aENtBljUk9Ir1Wt5aEN4flrFk8Cr2It5aENhualuMkuMr2Yt5aEN9LqQk8Hr3Ft5aEDKt8Ot8Pt8Qt8Rt8St8Tt8Ut8Vt8Wt8XM_LphAigDphBkwHryOt8Yr3Kr3Lr3Mt5aENYlnek7cr4Mt5aENbiwNk7Nr4bt5aENhLixXk7fr5Nt5aENiHl1Gk1Vr5dt5aENjMlnEk7Kr6Ot5aEDFt8at8bt8ct8dt8eM_MphAigBphBkrXr3dt8fr6Sr6Tr6Ut5aBNYk-dk7ar7Ft5aENbhoekyfr7Vt5aENhLlLk3dr8Jt5aENiHqSkoCr8Ut5aENjMlvYk8er9Dt5aENnHlEkxEr9Rt5aEDGt9Bt9Ct9Dt9Et9Ft9GM6LphAkrSphBkmBr6Zt9Hr9Vr9WqpLt5aBNYiyEk5er-Jt5aENbi1YkyTr_Bt5aENhLiuWk8Wr_Pt5aENiHi0NkzJsgAt5aEDEt9Jt9Kt9Lt9MMhsTphAigCphBksPr9bt9NsgEsgFp0At5aBNYl2Kk8Ysgat5aENbimGk8PshIt5aENhLigbk9YshVt5aENiHl0Mk7dsiCt5aEDEt9Pt9Qt9Rt9SMhsUphAkrRphBkxYsgOt9TsiGsiHp5Ut5aBMhiWphAkqYphOk8GphKphKphKsiJsiKt5aBNYlgfkwdsjKt5aENblkbkyUsjXt5aENhLikdk-IskMt5aEDDt9Wt9Xt9YMhsVphAkYphBkyAsiYt9ZskQskRskSt5aBNYl3Fk-GslIt5aENbivdkuUslct5aENhLl1Fk7EsmMt5aENiHlLkvKsmdt5aEDEt9bt9ct9dt9eMhmVphAk6WphBk6eskbt9fphKsnAskSt5aBNYi2Ek7Ysnbt5aENbk_Nk8DsoMt5aENhLpIk8Ssobt5aENiHlqBk9dspHt5aENjMludkuZspTt5aENnHlhWk6dsqAt5aEDGt-Bt-Ct-Dt-Et-Ft-GMhsWphAkvLphBk6BsnJt-HphKsqDsiKt5aBMhzJphAigLphOkwTphKphKphKsqFp0At5aBNYiycksJsqft5aENbiyFk5GsrNt5aENhLi0fkqJssFt5aENiH0JktWssWt5aENjMl0UkyestDt5aENnHl0ek2estUt5aENtBlpDk2PsuEt5aEN4fhuUkyDsuWt5aEDIt-Kt-Lt-Mt-Nt-Ot-Pt-Qt-RM6MphAh_fphBktdsqNt-Ssuasubsuct5aBM8MphAiuFphBktfsvVphKsvXsvYp5Ut5aBM6NphAkzZphBk6UswOphKswQswRpyEt5aBMhsXphAkzNphBk7VsxMphKphKsxNp0At5aBNYnCk8BsyCt5aENbhjXk7JsySt5aENhLlrQkvdszAt5aENiHljTk8OszMt5aENjMkFk8Fszct5aEDFt-Xt-Yt-Zt-at-bMhsYphAkzKphBk2MsxXt-cphKszfroIt5aBMhzKphAkqVphBklJs0YphKs0as0bp5Ut5aENYljHkzYs1ft5aENbl4ck4Os2Vt5aEDCt-ft_AMhmWphAk1CphBkuCs1Mt_Bs2Zs2arsRt5aEMklDphAkqaphOk7XphKphKphKs2crxQt5aBNYlak0Bs3ct5aENbhtektcs4Pt5aENhLljQkrJs4bt5aENiHoIk2Qs5Kt5aEDEt_Et_Ft_Gt_HMhsZphAphAphBklEs3Ot_IphKs5NrxQt5aBNYl4Xk8as5ft5aENbl4Wk8Zs6Nt5aENhLlrMkwJs6ft5aENiHl4bk-Ds7Pt5aEDEt_Kt_Lt_Mt_NMhsaphAphAphBk-JphKt_Os7Ts7Uqzct5aBMhiXphAhtEphOktNphKphKphKs7WqzctxZBMhmXphAhzOphOkqKphKphKphKs7YqzctxZBNY-Kk9Ts8StxZENbhjbkxCs8dtxZENhLl4ZkuQs9LtxZENiHl4Yk9Es9YtxZEDEt_St_Tt_Ut_VM4FphAkYphBk7Bs8Ct_Ws9cs9dqpLtxZBM6OphAitZphBktMs-UphKphKs-VrsRtxZBNYizMk9Os_ItxZENblzTkuNs_VtxZENhLl2CkuYtgCtxZENiHilCk9NtgRtxZENjMh2Pk9JtgdtxZENnHizRk9UthItxZENtBlpLk9HthUtxZEDHt_Zt_at_bt_ct_dt_et_fMhsbphAkpGphBktLs-dugAphKthXqmDtxZBMhscphAhibphOkwLphKphKphKthZqmDtxZBNYiuak9KtiPt1AENbi2Lk9Ltibt1AEDCugDugEM4GphAkYphBkpRtiDugFphKtieqmDt1ABNYhkSkoTtjOt1AENbljIk7Wtjbt1AENhLlnFkpStkGt1AENiHiDk6GtkSt1AENjMlwOk7Atkft1AENnHlSkzFtlLt1AEDGugHugIugJugKugLugMM4HphAhtAphBk1WtjDugNtlPtlQqmDt1ABMhiYphA_QphOk6FphKphKphKtlStlTtxZBM_NphAkYphBkvXtmBphKphKtmCtlTtxZBNYiiNiuTtmRt1AENblhTk7StnAt1AEDFhDwciRejODEtmapwXugTpxTDDhDwciRDEpwXpxTugVtmYDCugUugWNhLn8YnkPugXt1AENiHiGk1MtnVt1AENjMixHkuftoet1AENnHxSk9MtoFt1AENtBh2Pk8TtoRt1AEDHugRugSugYugZugaugbugcM_OphAigIphBk0AtmHugdphKtpBtpCt1ABNYiKk7btpXt1AENbi1Gk7ZtqHt1AENhLxSk8EtqTt1AEDDugfuhAuhBM_PphAiuHphBknKtpKuhCtqXtqYtqZt1ABM_DphAhiaphOkrfphKphKphKtqbtqctxZBDHtrAtrEtxFtxItxLtxPtxSNYlgSkpXtrVt5aENblnKktFtsAt5aENhLlgTk5EtsKt5aEDDuhGuhHuhIDFvNiKqJjZicDDiKjGhMM2KphAhiZphBnhDuhFuhJphKuhKuhLt5aBMhiQphAhtCphOk9FphKphKphKtsPtsQtxZBNYilaktUttKtxZENbtQktOttdtxZENhLhVksDtuLtxZENiHjZk2FtubtxZENjMlzMk3ItvHtxZENnHl2AkqGtvatxZEDGuhOuhPuhQuhRuhSuhTMhsAphAphAphBk6TtsauhUphKtvdtsQtxZBNYlnIk7QtwNtxZENbqPk9QtwbtxZEDCuhWuhXMhsBphAphAphBk4AphKuhYtxAtxBqmDtxZBDibtxatxctyJtyOtyPtyZtydtyetyftzft0Et0Ft0at0ft1Ht1It1Jt1Qt2Ut3St3Tt3dt4Et5Gt5Ht5It5Mt5Nt5Ot5Pt5Qt5Ut5Zt5bt6Bt6Ot6Vt6Wt6at6ft7At7Et7Kt7Lt7St7Tt7at7et7ft8Gt8Kt8Lt8Mt8Nt8Zt9At9It9Ot9Ut9Vt9at-At-It-Jt-Tt-Ut-Vt-Wt-dt-et_Ct_Dt_Jt_Pt_Qt_Rt_Xt_YugBugCugGugOugPugQugeuhDuhEuhMuhNuhVuhZQuhaphKtxXphKRinDPDBuhcDEmVufpDpPSufkwXSmVk6LDCuhfuiADDQkQNTmNh_UuhdphAphBphOk4VkvGuheuiBphKuiCCRlxAPDBuiEDDhwAicnXSnXklUDBuiHDDAQNThvfmnXuiFphAphOphOknWk-BuiGuiIphKuiJCR5EPDBuiLDC1IzaS1IkyNDBuiOT5EisQuiMphAphOphBkuGphAuiNuiPphKuiJCR1IPDBuiRDE5EpInDiKS5EkvWDBuiUT1IisRuiSphAphOphBkxNkvauiTuiVphKuiJCRliPPRliRzSRllFzSDDuiXuiYuiZDEucvMsczCThtYmnYuiaphAphOphOk-Ak9cuibphKphKuiJCRllHPDBuidDD4Y8ZjdS8Zk5BDBujAThjQmnZuie4UphOphOkmMkmKuifujBphKuiJCRmVPDBujDDFmNzDsPLsDSmNk4SDBujGDCiyTluEDEQkQuVNTmVkkAujEphAphBphBk9fk9DujFujHujIujJCRliaPDBujLDFmVsPnDpchKDBliZDDQuVNTzDmoaujMphAphOphOk8JphAujNphKujOujPCRixNPRkPzSDCujRujSDELmVzDoeSLklXDBujVTsPkkBujTphAphBphOk2ZkxSujUujWphKuiCCRLPDBujYDFqJsPHUsDSsPkscS4LklWDCujbujcTLkkCujZphAphOphBk9ekybujaujdphKuiCCRsDPRkXzSDCujfukADFoeLhRHUSoekmcDBukDTsDkkDukBphAphOphBk4QksZukCukEphKuiCCRhnaPRlnAzSDCukGukHDEsDyOhRmVSsDkzbDBukKToemobukIphAphOphOkoDknVukJukLphKuiJCRkrLPRllGzSDCukNukODEhjQ4Yjd_TShjQk5CDBukRT8ZmocukPphAphOphOkpEkrKukQukSphKuiJCR_TPDBukUDDmV8ZiiCT_TmodukV4UphOphBkqMphAukWphKphKuiJCRlsaPDBukYDD9PyLsAThvJmoeukZphAphOphOk6HphAukaphKphKuiJCRiKPDBukcDEvNhkUiG9ISvNkoaS9IkvCDCukfulATiKmofukdphAphOphBklIphAukeulBphKuiJCRivbPDBulDDFiKqXOiGnDSiKkvDDBulGTvNmpDulEphAphBphOkxQkqSulFulHphKujPCRufPDBulJDFmN1SuLpPnDSmNkwWDBulMTufmpEulKphAphOphBk3DkvHulLulNphKujPCRlwdPDBulPDGyR1W1XhkUichTS1Wk0ES1Xk0FSick0JDDulSulTulUTuLmpFulQphAphOphOkoPphAulRulVphKuiJCRlxFPDBulXDExPpCuLISxPk0RDBulaTyRmpGulYphAphOphOk6CphAulZulbphKuiJCRlwZPDBuldDE1XuL1YhHS1XkpPSuLk0HSlekvUDDumAumBumCT1WmpHulephAphOphOkpcphAulfumDphKujPCRlwbPDBumFDF1WuLleiemCS1WkqcSuLk0GShkUkqUDDumIumJumKT1XmpIumGphAphOphOk4DphAumHumLphKuiJCRlwcPDBumNDEiKvNuL1YS1XkqTDBumQThkUmpJumOphAphOphOk3JphAumPumRphKuiJCRihZPDBumTDGuczCschtZhtYzMSsckqFDBumWTvMmpKumUphAphOphOk3bphAumVumXphKuiJCRlhRPDBumZDEvMhtYzCzMSvMkqPDBumcTscmpAumaihZphOphOkxVphAumbumdphKuiJCRzaPDBumfDEhJ9c9dITzampBunAhvaphOphBknUphAunBphKphKuiJCRhvaPDBunDDEhJ9dzahvYT9cmpCunEphAphOphOkpaphAunFphKphKuiJCRliSPDBunHDEucvMzM9VTihaisUunIphAphOphOklGphAunJphKphKuiJCRIPDBunLDFiXhNzayOhJSiXk4fShJkmZDCunOunPTImpLunMphAphBphBk5ZkmYunNunQphKujPCRhJPDBunSDE9c9dzaISIksaDBunVThJmpMunTphAphOphBkpbphAunUunWphKuiJCRlxCPDBunYDDichvfvNDBlxBThwAmpNunZphAphOphOk4HphAunaphKunbuiJCRliFPDBundDDpI1I3ESpIkoJDBuoAT_bmpOunephAphOphOkuTphAunfuoBphKuiJCRiXPDBuoDDEIzaFkNSIk4eSFkmXDCuoGuoHTiXisVuoEphAphOphBknBphAuoFuoIphKujPCRyOPDBuoKDEoeIhRmVDDikdluPluOTyOmpPuoLphAphBphOk6JkpduoMphKuoNuiJCRhRPDBuoPDELsDKoeThRkkFuoQphAphOphBk8XkoRuoRphKphKuiCCRlkKPDBuoTDFKhGlLqSOTpOmpQuoUphAphOphOk6VkvYuoVphKphKuiJCRrXPDBuoXDD1SIicTrXisWuoYphAphOphBkyaphAuoZphKphKuiJCRoZPDBuobDDwXmVsASwXkvPDBuoeToZmpTuocmVphOphBkuBphAuoduofphKuiJCRiyBPDBupBDFicpPnDImVSickmJDBupET1SmpUupCphAphBphOksephAupDupFphKuiJCRilPPDBupHDF1SuLpDpChwAS1SkwaSyQk4KSuLk0IDDupKupLupMDBigMTicmpVupIphAphOphOkoOkyMupJupNupOuiJCRinTPDBupQDDoZ3EISoZk4JDBupTTwXmpWupRphAphOphOksdm-SupSupUphKuiJCRlsZPDBupWDFsAhkJ9PhvJ9QTyLmpXupXphAphOphOk7RkpeupYphKphKuiJCRlsRPDBupaDFyLhvJ9QsA1ST9PmpYupbphAphOphOkuJphAupcphKphKuiJCRpPPDBupeDEpDnDpcmNSnDkmWSpckmVDCuqBuqCTpPkkGupfmVphBphBklephAuqAuqDphKuiCCRh2CPDBuqFDFpPpCmNuLwLSpCk5DDBuqITpDisXuqGphAphOphOk8QphAuqHuqJphKujPCRzUPDBuqLDEwLpcpPmNSwLkoEDBuqOTzUmpRuqMmVphOphBkmSphAuqNuqPphKuiJCRwLPDBuqRDEzUpcpPmNSzUkmLDBuqUTwLh_XuqSmVphOphBk5SphAuqTuqVphKuiCCRpcPDBuqXDFnDpPzUwLzDSpPknZDBuqaTpcmpSuqYphAphOphBk9RphAuqZuqbphKuiJCR9VPRlmJzSRqBzSDDuqduqeuqfDFqVhTHUIT9VmpZurAphAphOphBk5TphAurBphKphKuiJCRhTPDBurDDFKzN1Y9CqJS9Ck0VDBurGThTmpeurEphAphOphBkncklKurFurHphKujPCR9CPDBurJDDhTKsGShTkuADBurMT9CmpfurKphAphOphBknaphAurLurNphKuiJCRKPDBurPDGhG1YvbpEkakMShGknHDBurSTKkkJurQphAphBphOk2dklcurRurTphKuiCCRlxGPDBurVDEKhTzN1WSzNk5FDBurYT1YmqAurWphAphOphOklZphAurXurZphKuiJCRl1KPDBurbDCpEKSpEknYDBureTvbmqBurcphAphOphOk7GphAurdurfphKuiJCRlyNPDBusBDCvbKSvbk1BDBusETpEmqCusCphAphOphOk7CphAusDusFphKuiJCRlwEPDBusHDFuczCvMhGhtZSuck4EDBusKTzMmqDusIphAphOphOksIphAusJusLphKuiJCRkMPRhvM0ARiyM0ADDusNusOusPDFKkalaqXjPSjPkmNSuZkoVShKknMSjdkmPDEusSusTusUusVDCikTikSTkMmqEusQphAphBphOkmRk3ausRusWusXujPCRjPPDBusZDEkMKnSmESkMksUDBuscTjPmpausaphAphOphOkldksAusbusdphKuiJCRkaPRhta0ADCusfutADEKkMlLleSqJkqRDButDDBliUDEQkQhzQNTkakkHutBphAphBphOkzWkwcutCutEutFutGCRyBPDButIDEIiGKhNSpIkqNSiGkqCShuBkqBDDutLutMutNTyBmpbutJphAphOphBkpfphAutKutOphKuiJCRtKPDButQDDD9VvMDBi1OTtKkkIutRphAphOphOk5dkvJutSphKutTujJCRhuBPDButVDDiGzNyBSyBkqADButYThuBmpcutWphAphOphOk-KphAutXutZphKuiJCR9IPDButbDDiKpOvNSiKkvEDButeT9ImpdutcphAphOphBkoZphAutdutfphKuiJCRnDPDBuuBDFpCpPpcjZvESpPkpBSpCkpADCuuEuuFTnDmqFuuCphAphBphBk4dphAuuDuuGphKuiJCRlxDPDBuuIDEnDpDyRjZSpDkmfSnDkyJDCuuLuuMTpCmqIuuJphAphOphOktJphAuuKuuNphKuiJCRvEPDBuuPDDimdnDjZTvEisYuuQmVphOphBk3UphAuuRphKphKuiJCRl1ePDBuuTDEvEnDsPpcTimdmqJuuUmVphOphOksHphAuuVphKphKuiJCRhNPDBuuXDDIHUSHkzTSUk2HDCuuauubThNmqKuuYphAphOphBk8ckxOuuZuucphKuiJCRHPDBuueDEUhNLISUkmaShNkyVDCuvBuvCTHmqLuufphAphOphBkmIphAuvAuvDphKujPCRUPDBuvFDEHhNL6VSHknOShNkyWS6VknPDDuvIuvJuvKTUmqMuvGphAphOphBkmEphAuvHuvLphKuiJCRiGPDBuvNDFjZ4amCkIiKSjZkzCSyBkzDDCuvQuvRTiGkkKuvOphAphBphBk5VphAuvPuvSphKuiCCRhKPDBuvUDEnDzDxNkMSkMkmODBuvXThKmqNuvVphAphBphOk3GkpFuvWuvYphKujPCR4aPDBuvaDDjZiGISjZksODBuvdT4amqGuvbphAphOphOkuPphAuvcuvephKuiJCRjZPDBuwADF4aiGnDqXOS4aksMSiGksNDCuwDuwETjZmqHuwBphAphBphOkraphAuwCuwFphKuiJCRiWPDBuwHDDlIsTkISlIkrNDBuwKDBljZTiWmqOuwIphAphOphBk0YphAuwJuwLuwMuiJCRlIPDBuwODEiWFkNijOSiWkrODBuwRTlImqSuwPphAphOphBk8IphAuwQuwSphKujPCRltaPDBuwUDEyeDlLiWSDknDSyekpQDCuwXuwYTsTkkNuwVphAphOphOkzXphAuwWuwZphKuiCCRlpTPDBuwbDDlIkNicTijOmqTuwcigMphOphBk5aksYuwdphKphKuiJCRFPDBuwfDFkNDhGiXlISDkofSkNksGSiXklbDDuxCuxDuxETFmqUuxAphAphOphBk2cphAuxBuxFphKuiJCRwGPDBuxHDFFDlIiXhGSFkpJSDk0cDCuxKuxLTkNisZuxIphAphBphOk8fkzRuxJuxMphKujPCRhGPDBuxODEKFxPyQSKknXDBuxRThGmqVuxPphAphOphOkmQphAuxQuxSphKuiJCRilQPDBuxUDEicxPkNpDSxPk4LSick4MDCuxXuxYTyQmqWuxVphAphOphOk4Bm-RuxWuxZphKuiJCRilRPDBuxbDFyRimPyQiXhGSyRk0QSyQknADCuxeuxfTxPmqXuxcphAphOphOk3MphAuxduyAphKuiJCRDPDBuyCDEFkNsTtKSFknCSkNksFSsTknEDDuyFuyGuyHTDkkLuyDphAphOphBk8KphAuyEuyIphKuiCCRlwJPDBuyKDEhJ9cxPhvYT9dmqPuyLphAphOphOk5KphAuyMphKphKuiJCRlLPDBuyODGqSsTleieOhGSqSk6ZSOknJSlekvSDDuyRuySuyTDEl4Bl4AinKl4CTlLh_YuyPphAphOphOkrbphAuyQuyUuyVuiCCRqSPDBuyXDFlLsTieKpOSlLk2aDBuyaDEl3Zl3ai1Zl3bTqSkkMuyYphAphOphOkrcphAuyZuybuycujJCRliTPDBuyeDEvMsczMzCThtZmqQuyfphAphOphOk4IphAuzAphKphKuiJCRl0fPDBuzCDCxPyRTimPmqRuzDilRphOphBk4RphAuzEphKphKuiJCRkFPDBuzGDDjdqJLSjdktHDBuzJTkFisauzH4UphOphBkzMphAuzIuzKphKuiJCR4UPDBuzMDFLjdkFkahTSkakqQDBuzPTqJmqYuzNphAphOphOk9Pk3HuzOuzQphKuiJCRjdPDBuzSDEkF4YqJkMSkMklQS4YklOSkFktGDDuzVuzWuzXTjdmqZuzT4UphOphBkmFphAuzUuzYphKuiJCRljPPDBuzaDELUjdqJSUkrHDBuzdT6VmqauzbphAphOphBkwPphAuzcuzephKuiJCRljNPDBu0ADEqJLjd_TDBljOTiiCmqbu0BphAphOphOkmdphAu0CphKu0DuiJCR4YPDBu0FDDjd8ZhjQSjdklPDBu0IT4Ymqcu0G4UphOphBk5MphAu0Hu0JphKuiJCRqVPDBu0LDEzN9V4WhkJTqVmnau0MphAphOphBkwKphAu0NphKphKuiJCRlwaPDBu0PDEqVhTK1YS1Yk3SDBu0STzNmnbu0QphAphOphOk7FkpNu0Ru0TphKujPCRlpCPDBu0VDDwXpIqVT3Emncu0WphAphOphOk3FphAu0XphKphKuiJCRpIPDBu0ZDE_b3E1IyBSyBkqOS_bk6SDCu0cu0dTpImndu0aphAphBphOkwGkmeu0bu0ephKujPCRlsYPDBu1ADEsAyLqVkIThkJmneu1BphAphOphOk1JphAu1CphKphKuiJCRucPDBu1EDEzCvMzMihaSzCk3WSzMk3XDCu1Hu1ITucmnfu1FphAphOphBk3fphAu1Gu1JphKuiJCRliQPDBu1LDEucscvMzMSucklFDBu1OTzCmoAu1MphAphOphOk6cphAu1Nu1PphKuiJCR4WPDBu1RDFkIleiemCODDlkTlkUlkVT4WmoBu1SphAphOphBktRphAu1TphKu1UuiJCROPDBu1WDEhHlLmCjZShHknISlekodSlLk6bSieknLDEu1Zu1au1bu1cDCh2OlzDTOh_Vu1XphAphOphBk3EphAu1Yu1du1euiCCRmCPDBu2ADEkIleiGOSkIkwfShHkxLSlekxKDDu2Du2Eu2FDDhIhoJltETmCh_Wu2BphAphBphOkwAphAu2Cu2Gu2HuiCCRkIPDBu2JDFmC9QsA4WiWSmCkxMSiekoBDCu2Mu2NDEibhoG9RikITkImoCu2KphAphBphOk0CphAu2Lu2Ou2PuiJCRlsSPDBu2RDEkIsA9PyLT9QmoDu2SphAphOphOk4CphAu2TphKphKuiJCRlsTPDBu2VDEyLhkJ9Q9PTsAmoEu2WphAphOphOk3RphAu2XphKphKuiJCRlePDBu2ZDFiekakI1XjCSiekoAShHkocSOkobSlLkvRSmCkoeS1WkvQDGu2cu2du2eu2fu3Au3BDDnRixLlpXTlekjWu2aphAphOphOkuIphAu2bu3Cu3DuiCCRiePDBu3FDFleqSlLkI4WSlekvTSkIkxASOknfDDu3Iu3Ju3KDCl2Ji1JTiekjXu3GphAphOphBk0DphAu3Hu3Lu3MuiCCRlwIPDBu3ODEhJ9c9dOThvYmoFu3PhvaphOphOk3KphAu3QphKphKuiJCRh1ePDBu3SDEqXlahKkMSqXkzQSlakqeDCu3Vu3WTxNmoGu3TphAphOphOkoLm-Qu3Uu3XphKuiJCRihdPDBu3ZDElaxNkMjZSlakqdSxNkrADCu3cu3dTqXmoIu3aphAphBphOkyBphAu3bu3ephKujPCRlaPDBu4ADFqXkMmEsGxNSqXkoMSxNklVDCu4Du4ETlamoJu4BphAphOphOktXphAu4Cu4FphKujPCRsGPDBu4HDF9CmEnSpKoISmEk1QSnSk1FSpKk0eSoIklRDEu4Ku4Lu4Mu4NDClyLlyMTsGmoKu4IphAphOphOk2GphAu4Ju4Ou4PuiJCRoIPDBu4RDEhjOjCkMsGShjOklSSjCknGSsGklTDDu4Uu4Vu4WToImoLu4SphAphOphOknTkpMu4Tu4XphKuiJCRlkWPDBu4ZDEoIKjChGSoIklaDBu4cThjOmoMu4aphAphOphOknSk3cu4bu4dphKuiJCRjCPDBu4fDEoIleIHSoIknFDBu5CDChwGlyUTjCisSu5AphAphOphBk2SkzUu5Bu5Du5EuiJCRmEPDBu5GDFnSsGpKlakMSnSkoNSsGk1RSpKk1SDDu5Ju5Ku5LDCi0Ki0LTmEmoNu5HphAphOphOkpIphAu5Iu5Mu5NuiJCRnSPDBu5PDEmEsGpKoISmEk1GSsGk1HSpKk1EDDu5Su5Tu5UDCi0BlyaTnSisTu5QphAphOphBkwUk6Xu5Ru5Vu5WuiJCRpKPDBu5YDEmEnSsGkMSsGk2DSnSk2BSmEk2CDDu5bu5cu5dDClzalzbTpKmoHu5ZphAphOphBk3eknNu5au5eu5fuiJCRhHPDBu6BDGuYyeuZnX2YOSlekoWSOkoXSmCkoUDDu6Eu6Fu6GDChzXlgDThHmoOu6CphAphBphOkuKphAu6Du6Hu6IujPCRliBPDBu6KDEhvFhHuG1SShvFklMDBu6NThtVmoVu6LphAphOphOk2OphAu6Mu6OphKuiJCRlqdPDBu6QDEhtVhHuGyfShtVkvFDBu6TThvFmoWu6RphAphOphOk2NphAu6Su6UphKuiJCRigaPDBu6WDEhH4Mzb4LS4MkmbDBu6ZDCivDk_fT2YmoXu6XphAphOphOk3QphAu6Yu6au6buiJCRlgAPDBu6dDEhHuY4MuGSuYk5JS4Mk5IDCu7Au7BTzbmoYu6ephAphOphOk8LphAu6fu7CphKuiJCRk_ePDBu7EDEhH2YzbyfS2YkmTSzbk4cDCu7Hu7IT4MmoZu7FphAphOphOk5UphAu7Gu7JphKuiJCRk_bPDBu7LDFhHyeuZzbKSzbk3YSyekrFSuZkrDDDu7Ou7Pu7QDBk_cTuYkjdu7MphAphOphOk5cphAu7Nu7Ru7SuiCCRk_dPDBu7UDEuYuZsTnXSuZktASsTkyISuYktCDDu7Xu7Yu7ZTyekjeu7VphAphOphOk2bphAu7Wu7aphKuiCCRn6NPDBu7cDFyeuYhtOkMkaSkMklfSyektBShtOktSSuYkrEDEu7fu8Au8Bu8CDBigZTuZkjfu7dphAphOphOkzIphAu7eu8Du8EuiCCRk_aPDBu8GDEuZhHyf4LSuZktTDBu8JThtOmoPu8HphAphOphOk3LphAu8Iu8KphKuiJCRk_ZPDBu8MDDuGhH2YSuGk3TSLk3NDCu8Pu8QT4LmoQu8NphAphOphOk-CphAu8Ou8RphKuiJCRuGPDBu8TDE4LhHnX9ES4Lk3ODBu8WTuGmoRu8UphAphOphOk3VphAu8Vu8XphKuiJCR9EPDBu8ZDDuGyf5IS5IkmDDBu8cT9EmoSu8ahHphOphBkmHphAu8bu8dphKuiJCRlgBPDBu8fDEnX5RhH4MTyfkjbu9AphAphOphOk5XphAu9BphKphKuiCCRnXPDBu9DDEyfhHuG5RS5Rk3PShvfkoYDCu9Gu9HTnXmoTu9EphAphOphOk2YphAu9Fu9IphKuiJCRl2GPDBu9KDDyfnX5ISnXkndS5IkneDCu9Nu9OT5Rkjcu9LhHphOphOklLphAu9Mu9PphKuiCCR5IPDBu9RDEyf9E5RnXS9EkpDS5RkpCDCu9Uu9VT5ImoUu9ShHphOphBkmCphAu9Tu9WphKuiJCDkKuiDuiKuiQuiWuicujCujKujQujXujeukFukMukTukXukbulCulIulOulWulcumEumMumSumYumeunCunGunKunRunXuncuoCuoJuoOuoSuoWuoaupAupGupPupVupZupduqEuqKuqQuqWuqcurCurIurOurUurausAusGusMusYuseutHutPutUutauuAuuHuuOuuSuuWuuduvEuvMuvTuvZuvfuwGuwNuwTuwauweuxGuxNuxTuxauyBuyJuyNuyWuyduzBuzFuzLuzRuzZuzfu0Eu0Ku0Ou0Uu0Yu0fu1Du1Ku1Qu1Vu1fu2Iu2Qu2Uu2Yu3Eu3Nu3Ru3Yu3fu4Gu4Qu4Yu4eu5Fu5Ou5Xu6Au6Ju6Pu6Vu6cu7Du7Ku7Tu7bu8Fu8Lu8Su8Yu8eu9Cu9Ju9Qu9XUowTmVzaIrXKZljWLqV4WhVhHDDhidhnANVmlFjGljMk4Zu9aCVmlGhahakydu9aCVmlHoQlmIkxdu9aCVmlIiNlvZklYu9aCVmlJiKiKklNu9aCVmlKhMlmUkyRu9aCVmlLoFlySknbu9aCDHu9bu9cu9du9eu9fu-Au-BQphKu9Yu9Zu-CDBkQTmNisQuhdphAphBphOk4VkvGuheuiBphKu-EBDCQNThvfphAuiFphAphOphOknWk-BuiGuiIphKu-GET5EphAuiMphAphOphBkuGphAuiNuiPphKu-GET1IphAuiSphAphOphBkxNkvauiTuiVphKu-GEThtYphAuiaphAphOphOk-Ak9cuibphKphKu-GEThjQphAuie4UphOphOkmMkmKuifujBphKu-GETmVh_UujEphAphBphBk9fk9DujFujHujIu-EBTzDphAujMphAphOphOk8JphAujNphKujOu-GETsPisRujTphAphBphOk2ZkxSujUujWphKu-EBTLisaujZphAphOphBk9ekybujaujdphKu-EBTsDkjRukBphAphOphBk4QksZukCukEphKu-EBToephAukIphAphOphOkoDknVukJukLphKu-GET8ZphAukPphAphOphOkpEkrKukQukSphKu-GET_TphAukV4UphOphBkqMphAukWphKphKu-GEThvJphAukZphAphOphOk6HphAukaphKphKu-GETiKphAukdphAphOphBklIphAukeulBphKu-GETvNphAulEphAphBphOkxQkqSulFulHphKu-GETufphAulKphAphOphBk3DkvHulLulNphKu-GETuLphAulQphAphOphOkoPphAulRulVphKu-GETyRphAulYphAphOphOk6CphAulZulbphKu-GET1WphAulephAphOphOkpcphAulfumDphKu-GET1XphAumGphAphOphOk4DphAumHumLphKu-GEThkUphAumOphAphOphOk3JphAumPumRphKu-GETvMphAumUphAphOphOk3bphAumVumXphKu-GETscphAumaihZphOphOkxVphAumbumdphKu-GETzaphAunAhvaphOphBknUphAunBphKphKu-GET9cphAunEphAphOphOkpaphAunFphKphKu-GETihaphAunIphAphOphOklGphAunJphKphKu-GETIphAunMphAphBphBk5ZkmYunNunQphKu-GEThJphAunTphAphOphBkpbphAunUunWphKu-GEThwAphAunZphAphOphOk4HphAunaphKunbu-GET_bphAunephAphOphOkuTphAunfuoBphKu-GETiXphAuoEphAphOphBknBphAuoFuoIphKu-GETyOphAuoLphAphBphOk6JkpduoMphKuoNu-GEThRisUuoQphAphOphBk8XkoRuoRphKphKu-EBTpOphAuoUphAphOphOk6VkvYuoVphKphKu-GETrXphAuoYphAphOphBkyaphAuoZphKphKu-GEToZphAuocmVphOphBkuBphAuoduofphKu-GET1SphAupCphAphBphOksephAupDupFphKu-GETicphAupIphAphOphOkoOkyMupJupNupOu-GETwXphAupRphAphOphOksdkudupSupUphKu-GETyLphAupXphAphOphOk7RkpeupYphKphKu-GET9PphAupbphAphOphOkuJphAupcphKphKu-GETpPisVupfmVphBphBklephAuqAuqDphKu-EBTpDphAuqGphAphOphOk8QphAuqHuqJphKu-GETzUphAuqMmVphOphBkmSphAuqNuqPphKu-GETwLkkEuqSmVphOphBk5SphAuqTuqVphKu-EBTpcphAuqYphAphOphBk9RphAuqZuqbphKu-GET9VphAurAphAphOphBk5TphAurBphKphKu-GEThTphAurEphAphOphBkncklKurFurHphKu-GET9CphAurKphAphOphBknaphAurLurNphKu-GETKisWurQphAphBphOk2dklcurRurTphKu-EBT1YphAurWphAphOphOklZphAurXurZphKu-GETvbphAurcphAphOphOk7GphAurdurfphKu-GETpEphAusCphAphOphOk7CphAusDusFphKu-GETzMphAusIphAphOphOksIphAusJusLphKu-GETkMphAusQphAphBphOkmRk3ausRusWusXu-GETjPphAusaphAphOphOkldksAusbusdphKu-GETkaisXutBphAphBphOkzWkwcutCutEutFu-EBTyBphAutJphAphOphBkpfphAutKutOphKu-GETtKh_XutRphAphOphOk5dkvJutSphKutTu-EBThuBphAutWphAphOphOk-KphAutXutZphKu-GET9IphAutcphAphOphBkoZphAutdutfphKu-GETnDphAuuCphAphBphBk4dphAuuDuuGphKu-GETpCphAuuJphAphOphOktJphAuuKuuNphKu-GETvEphAuuQmVphOphBk3UphAuuRphKphKu-GETimdphAuuUmVphOphOksHphAuuVphKphKu-GEThNphAuuYphAphOphBk8ckxOuuZuucphKu-GETHphAuufphAphOphBkmIphAuvAuvDphKu-GETUphAuvGphAphOphBkmEphAuvHuvLphKu-GETiGisYuvOphAphBphBk5VphAuvPuvSphKu-EBThKphAuvVphAphBphOk3GkpFuvWuvYphKu-GET4aphAuvbphAphOphOkuPphAuvcuvephKu-GETjZphAuwBphAphBphOkraphAuwCuwFphKu-GETiWphAuwIphAphOphBk0YphAuwJuwLuwMu-GETlIphAuwPphAphOphBk8IphAuwQuwSphKu-GETsTisZuwVphAphOphOkzXphAuwWuwZphKu-EBTijOphAuwcigMphOphBk5aksYuwdphKphKu-GETFphAuxAphAphOphBk2cphAuxBuxFphKu-GETkNphAuxIphAphBphOk8fkzRuxJuxMphKu-GEThGphAuxPphAphOphOkmQphAuxQuxSphKu-GETyQphAuxVphAphOphOk4Bm-BuxWuxZphKu-GETxPphAuxcphAphOphOk3MphAuxduyAphKu-GETDh_YuyDphAphOphBk8KphAuyEuyIphKu-EBT9dphAuyLphAphOphOk5KphAuyMphKphKu-GETlLkjTuyPphAphOphOkrbphAuyQuyUuyVu-EBTqSkjVuyYphAphOphOkrcphAuyZuybuycu-EBThtZphAuyfphAphOphOk4IphAuzAphKphKu-GETimPphAuzDilRphOphBk4RphAuzEphKphKu-GETkFphAuzH4UphOphBkzMphAuzIuzKphKu-GETqJphAuzNphAphOphOk9Pk3HuzOuzQphKu-GETjdphAuzT4UphOphBkmFphAuzUuzYphKu-GET6VphAuzbphAphOphBkwPphAuzcuzephKu-GETiiCphAu0BphAphOphOkmdphAu0CphKu0Du-GET4YphAu0G4UphOphBk5MphAu0Hu0JphKu-GETqVphAu0MphAphOphBkwKphAu0NphKphKu-GETzNphAu0QphAphOphOk7FkpNu0Ru0TphKu-GET3EphAu0WphAphOphOk3FphAu0XphKphKu-GETpIphAu0aphAphBphOkwGkmeu0bu0ephKu-GEThkJphAu1BphAphOphOk1JphAu1CphKphKu-GETucphAu1FphAphOphBk3fphAu1Gu1JphKu-GETzCphAu1MphAphOphOk6cphAu1Nu1PphKu-GET4WphAu1SphAphOphBktRphAu1TphKu1Uu-GETOh_Vu1XphAphOphBk3EphAu1Yu1du1eu-EBTmCh_Wu2BphAphBphOkwAphAu2Cu2Gu2Hu-EBTkIphAu2KphAphBphOk0CphAu2Lu2Ou2Pu-GET9QphAu2SphAphOphOk4CphAu2TphKphKu-GETsAphAu2WphAphOphOk3RphAu2XphKphKu-GETlekjSu2aphAphOphOkuIphAu2bu3Cu3Du-EBTiekjUu3GphAphOphBk0DphAu3Hu3Lu3Mu-EBThvYphAu3PhvaphOphOk3KphAu3QphKphKu-GETxNphAu3TphAphOphOkoLm-Du3Uu3XphKu-GETqXphAu3aphAphBphOkyBphAu3bu3ephKu-GETlaphAu4BphAphOphOktXphAu4Cu4FphKu-GETsGphAu4IphAphOphOk2GphAu4Ju4Ou4Pu-GEToIphAu4SphAphOphOknTkpMu4Tu4XphKu-GEThjOphAu4aphAphOphOknSk3cu4bu4dphKu-GETjCphAu5AphAphOphBk2SkzUu5Bu5Du5Eu-GETmEphAu5HphAphOphOkpIphAu5Iu5Mu5Nu-GETnSphAu5QphAphOphBkwUk6Xu5Ru5Vu5Wu-GETpKphAu5ZphAphOphBk3eknNu5au5eu5fu-GEThHphAu6CphAphBphOkuKphAu6Du6Hu6Iu-GEThtVphAu6LphAphOphOk2OphAu6Mu6OphKu-GEThvFphAu6RphAphOphOk2NphAu6Su6UphKu-GET2YphAu6XphAphOphOk3QphAu6Yu6au6bu-GETzbphAu6ephAphOphOk8LphAu6fu7CphKu-GET4MphAu7FphAphOphOk5UphAu7Gu7JphKu-GETuYkjYu7MphAphOphOk5cphAu7Nu7Ru7Su-EBTyekjZu7VphAphOphOk2bphAu7Wu7aphKu-EBRigZPDBviHTuZkjaviIphAphOphOkzIphAu7eu8Du8Eu-EBThtOphAu8HphAphOphOk3LphAu8Iu8KphKu-GET4LphAu8NphAphOphOk-CphAu8Ou8RphKu-GETuGphAu8UphAphOphOk3VphAu8Vu8XphKu-GET9EphAu8ahHphOphBkmHphAu8bu8dphKu-GETyfisSu9AphAphOphOk5XphAu9BphKphKu-EBTnXphAu9EphAphOphOk2YphAu9Fu9IphKu-GET5RisTu9LhHphOphOklLphAu9Mu9PphKu-EBT5IphAu9ShHphOphBkmCphAu9Tu9WphKu-GEDkKu-Fu-Hu-Iu-Ju-Ku-Lu-Mu-Nu-Ou-Pu-Qu-Ru-Su-Tu-Uu-Vu-Wu-Xu-Yu-Zu-au-bu-cu-du-eu-fu_Au_Bu_Cu_Du_Eu_Fu_Gu_Hu_Iu_Ju_Ku_Lu_Mu_Nu_Ou_Pu_Qu_Ru_Su_Tu_Uu_Vu_Wu_Xu_Yu_Zu_au_bu_cu_du_eu_fvgAvgBvgCvgDvgEvgFvgGvgHvgIvgJvgKvgLvgMvgNvgOvgPvgQvgRvgSvgTvgUvgVvgWvgXvgYvgZvgavgbvgcvgdvgevgfvhAvhBvhCvhDvhEvhFvhGvhHvhIvhJvhKvhLvhMvhNvhOvhPvhQvhRvhSvhTvhUvhVvhWvhXvhYvhZvhavhbvhcvhdvhevhfviAviBviCviDviEviFviGviJviKviLviMviNviOviPviQviRWowSn4CrXKZljWL4WhHDChmfNVphAjGljMk4ZviUEVphAhahakydviUEVphAoQlmIkxdviUEVphAiNlvZklYviUEVphAiKiKklNviUEVphAhMlmUkyRviUEVphAoFlySknbviUEDHviVviWviXviYviZviavibQphKviSviTvicDCAMM_FphAnqDphOnwNphKphKphKp0CqzCvieBDDicIpEM2SphAiuBphOntNphKphKphKvjAqzCvieBDFl-JonGiiKl6Sl6RDHlZl6Bl6AmkMmDyKvTDCvjCvjDDCl8PmhRDFmDyKh1HvTyNDFlZfF0GjIDDvjFvjGvjHDCoYkRDCiMiEDEhWmDyKhADEpydvjJvjKvjLDDvjEvjIvjMOFogQphAOFo9AphADCvjOvjPDDicpEmVMkkOphAphAphBnsSvjNphKvjQvjRqzCvieCDFioSipdiqBl7WirUDIlQi1HhkOfch0b1AlrDDCvjTvjUDEl8bmhCl_JmhBDFcflQqZ8dDD2ClZhADDvjWvjXvjYDDjyejzSmgfDEi8ZmFufrUDCvjavjbDDvjVvjZvjcNYotZnxAvjdvieBDCsZhxfDHjXhzWqMmbkLhgPihPDDp3FvjfvkADDsZ-ShrADFoldolIqZsEqRDHjXqMo9EiwEtUhvRhIDEvkCp2fvkDvkEDDhrAmiDmiCDGfThBpWjXhSDCvkGvkHDDvkBvkFvkINbo3PnkGvkJvieBDBsZDIhwP0EhvBhueh3MhnUh6cyHDCvkLvkMDFhqehmBhqfh-cjzHDJ0N0E4TmFijIkb8fjEhNDCvkOvkPDCvkNvkQNhLi0Un2WvkRvieBDDvjevkKvkSDDIhKicMisbphAphAphBnkJphKvkTphKvkUp5UvieCDE7dkOkW3cDFsZ-Sl8Xxb3TDGjIidlKkR-cnFDDvkWvkXvkYDCsZ-SDCrUjXDEhWjDtZsSDEvkap1NvkbvkcDCvkZvkdNYivcn3TvkevieBDDsZ-S2CDFjAldjVuOmKDFjBqfiYwRhnGDErUmFiEIDEvlAvlBvlCvlDDDjBiYpGDDrUhImFDEvkap2HvlFvlGDCvlEvlHNbizLnlLvlIvieBDEsZ3T7d2GDHh7XhqXltApUinIiwMn7QDFhVibqWpH1KDDvlKvlLvlMDDsZxbmhKDDhVibteDCnFhobDEiVZkGiTDEvlOvlPvlQvlRDEmkRl9KmkQisHDCibhVDCiJqWDDIixfjQDEvlTvlUvlVvlWDDvlNvlSvlXNhLn_FntdvlYvieBDEsZ3T-SxbDGhoGikIkIhI7dkODFhSiPjOlKnGDDvlavlbvlcDE3TjzImhAmgdDFhIjeTOiDDCvlevlfDCvldvmANiHo_Pm4dvmBvieBDEvO0KqQ0NDEnNjcmDh7ADGiElVnciZIVDEp5IvmDvmEvmFDBDDExbl6c-SsZDHnclViZiElOlCokeDDvmHvmIvmJDDlEqQvODFiFvRodnNjcDEoCImWKDEvmHvmLvmMvmNDDvmGvmKvmONjMizKnyevmPvieBDFvkfvlJvlZvmCvmQODoyYjMDBvmSDFImCkIjZDMiscphAphAphBmtQphKvmRvmTvmUp5UvieCDEsZ2Hi6VVDEalGhBTDDjT5ciMDEvmWrxBvmXvmYDBvmZDFifrO7b4R3GDC2ChmBDDrxBvmbvmcDBvmdNYoiHntSvmevieBDD2HsZ2CDEifrO7b4RDDhAHnJDErxBvnAvnBvnCDBvnDNboiGntRvnEvieBDD2CsZ2HDElfiDao7IDEmDuSvTyKDEqlZvnGvnHvnIDDqT-Pl6eDDalGjCDDvnKvnLvnGDCvnJvnMNhLo6WnvSvnNvieBDDvmfvnFvnODDIicscMisdphAphAphBnkdvmavnPphKvnQqzCvieCDFpYvchxGioRl7TDGjXhIhHhvRhgahCDCvnSvnTDDwdiqf-bDGpYvchRkXsDkTDCvnVvnWDCpYvcDEhKqZhgP_YDEjXhIqMhHDDvnYvnZvnaDDvnUvnXvnbOFo0FphADBvndDFyOIoehRhKMh_ZphAphAphBn3VvncphKvnevnfpvavieCDFmiemjcl7On_UmjbDGhK5DjTjFiD7ADCvoBvoCDHhOl1Dh2RhnXoial6IrYDClAlRDGVX2FhlRhKDDDvoEvoFvoGDEhOrYl1Dh2RDCyTilYDFiRmGl3RhDjCDDvoIvoJvoKDDvoDvoHvoLOFoyKphAODo5ZphADCvoNvoODEqSiXDhKMkkPphAphAphBnzFvoMphKvoPvoQqpLvieCDDFDkNM0XphAksEphOn0XphKphKphKvoSp5UvieBDIhhRl7eoOi1Ahnchvemb7VDDqgGqqIvoUDFigSnawLhlDzUDDqgGqqIvoWDCvoVvoXNYizEnpAvoYvieBDFh-Yj_Ij_MirYmjUDIkbjIiUiyXkRtOpQnKDCvoavobDEh-YirYj_MmhIDEhnchve7VmbDCvodvoeDCvocvofNb7DmtJvpAvieBDDDxZ5SDFh7AirWmbhnchveDDq_IvpCvpDDDiXmWDDE7VmbhnchveDFohVlEjJosPiFDDvpFvpGvpHDCvpEvpINhLiwDn2AvpJvieBDFofxZ5SoWmkaDGtJsJIiFmFhwSDDvpLvpGvpMDEFofxZoWDDhEsScDDmAoEl7UDEvpOvpPvpQvkLDCvpNvpRNiHtZn1fvpSvieBDF-firVl7cl8G6YDImb7VhncjJmDyKiElVDCvpUvpVDDFDiXDEjJiazfn8IDHhrKindl6blrNyKh1HvTDDvpXvpYvpZDCvpWvpaNjMorLn0IvpbvieBDFvoZvpBvpKvpTvpcOFpgYYOFoyWhLODo1PhLOFpgTiHOFowHjMDFvpevpfvqAvqBvqCDFFDiXyQkNMhzBphAkYphBmsfphKvpdvqDvqEqzCvieCDFhnci1Chve7VmbDB7DDDiXofxZDErgdvqGvqHvqIDBvqJDEpQiufiueqYDD2Ch-YirYDHhAHeuKoJzQhODDvqLvqMvqNDEhgDiqIiqJipFDEwFi0QhzfKDGue1Z9fivHi0dqaDDvqPvqQvqRDCvqOvqSNYo4Jn2LvqTvieBDBiXDBmWDDjybj8Jl-RDD7NlQhgLDEvqVvqWvqXvqYDCmWiXDEjyejzSl7VmgbDFi8ZmFufrUmWDDvqavqbvqcDEjybj8JmifmgaDGlQhwDiucigViUfDF-Zh-Yj_IVXDDvqevqfvrADDvqZvqdvrBNboyXn2NvrCvieBDG0EhvBhwPhueo1bh6cDCvkLvrEDFhqehmBhqfjzHh-cDI0N8fkbijI0E4TmFlkYDCvrGvrHDCvrFvrINhLooFm6fvrJvieBDDvqUvrDvrKOFolNphADBvrMDEyQiciXIMhzCphAk0NphBnhEvqKvrLvrNvrOqzCvieCDBhhDDEhAHiwXinGDHiU7N5CnPmGivVl0CDDvrQvrRvrSDBvrTDC2FhhWDGmTo8AhxVhnf_BhhDDCvrVvrWDCl8FmhFDEhnfhxV_BhhDDCvrYvrZDEhxVhnfmT_BDCvrbvrQDDvrXvravrcNYogdmtNvrdvieBDGhGmZi5LhjGokShtMDCvrfvrQDDmhGl8HmZDDoMh0O-fDF7NiUlP9Z5CDDvsBvsCvsDDCvsAvsENbozAm3PvsFvieBDDuKiCobDEwOrMloSoJDEoMh0OlsO-fDDiaiX7NDEvsHvsIvsJvsKDDuKiCwODEofhGiXh0ZDDvsMvsNvrQDCvsLvsONhLosKngfvsPvieBDDienRjeDFiXjFnZofkEDDvsRvsSvrQDBvsTNiHn9Em0DvsUvieBDC1PivTDFofkbKiXhFDDhhD_BhxVDDvsWvsXvsYDBvsZNjMvUm6ZvsavieBDD1brSnSDFjFiXkdnUiRDChhD_BDDvscvsdvseDBvsfNnHuNm6XvtAvieBDGvrevsGvsQvsVvsbvtBOFogbphADBvtDDFFhGHkapEMisephAnjLphBnnRvrUvtCvtEvtFqzcvieCDChDoGDCaODGh1Z8QjRuJjQhgBDErgdvtHvtIvtJDE9WhY0RhvQDEFhnPmGmWDExTiZlVlCDD9OjUpZDEvtLvtMvtNvtODCvtKvtPDEa-dkBtdDCjT5cDGzLtajChWhmMoJDErhCvtRvtSvtTDD8Q4Z7RDDOjCoTDErgdvtVvtRvtWDDhClGhgBDCatGDErgdvtYrgevtZDClO4ZDEoJtazLjCDErgdvtbrgfvtcDEvtUvtXvtavtdNYxfntZvtevieBDDFiXmWDDOhZo0bDIpZhdjarejUkdhnQkSDHiRoGhbahrasShDDEvuAvuBvuCvuDDEh0RiRoGhDDCOaDGiuZjRo1EhkYn5Eh1ZDErgdvuFvuGvuHDCvuEvuINbo2EnmGvuJvieBDFmiBh4Ql8KisFn8bDGiU0NDhDnPlKDDvuLvuAvuMDCFmWDIfijDh0cpX5GmTo7OhkeDDvuOrjXvuPDBhiPDFOahDtGlKDDrgdvuRvuSDDvuNvuQvuTNhLi1dnqZvuUvieBDEFiXmWmGDFjBk-RoJiiHtaDJhmAwY3PpVjYjKmKxHwWDDvuWvuXvuYDBvuZNiHigcnlMvuavieBDD9NizYo0dDCvuOvucDFh5ThxOkgVmkFl_GDIid3BrenPzdhwMhkeoDDCvuevufDGxKikQiyNoqfoqdh1ADIhwMhkeiveiuX3Bid-Jn3ZDDrgdvvBvvCDDvudvvAvvDNjMizYnkevvEvieBDEh6BjifjjIl8YDHflQjXhIlKoJhbDCvvGvvHDFhf1Q6fpaioWDGlQlThIhbiRjXDDoJFmGDEvvJpvevvKvvLDCvvIvvMNnHovfnuIvvNvieBDGwElgHnfkUtH0LDGxI5F6X1Ehobn_HDDrgPvvPvvQDCwElgHDFiWqEoMFohQDGuHjaiexIlyAhobDDvvSvvTvvUDCvvRvvVNtBizQnmDvvWvieBDF9Wl1chvQijTmkUDFFmGhnPmWtcDK5G7PlC6W-LkUh2anG0dhgADDvvYvvZvvaDBvvbN4fogCmtCvvcvieBDIvtfvuKvuVvubvvFvvOvvXvvdOFoyFphADBvvfDEFOkNDMhzDphAkqXphBnlWvtQvvevwAvwBp5UvieCDBl5MDE9Ol-MjUpZDDvwDvtNvwEDGsItHrGzTl6QpGDFhodnfhjPogVfDDvwDvwGvwHDIhqbhxdl9FsdhuRolen5Il9GDFDnfpGtHqADCvwJvwKDFqWsbigTlmKoiYDI9Nl9RonYkBo7Dn_Rl_LmgADDvmHvwMvwNDEvwFvwIvwLvwOOFoyHphAODn4aphADCvwQvwRDEDsTkNtKMh_aphAitXphBnpPvwPphKvwSvwTqzcvieCM_GphAkwZphOn1cphKphKphKp5Wp5avieBDGiAvS_dhuIhwHjWDEwK5Q0QotXDELmDnChlCDEp5cvwWvwXvwYDBvwZNY9UnoKvwavieBDHkRakBzLjIhjBtGDDp5cqgGvwcDBvwdNbpPnyHvwevieBDDkDjSmhODG-ch-BkRjIamXDDp5cvxAvxBDBvxCNhLlYnyKvxDvieBDBvfDGnOhjZhgHhzd2Xn-eDIhdjUjakdinFkZlcmIDDvxFvxGvxHDDOThBDCkCmJDB2CDEp5cvxJvxKvxLDCvxIvxMNiHo3GnyJvxNvieBDFjAlduO6ejVDDiYqf9DDDp5cvxPvxQDCj4RldDBjBDEjDsSmJwRDEp5cvxSvxTvxUDCvxRvxVNjMxSnyFvxWvieBDFvwbvwfvxEvxOvxXDEmNpDpCufM6DphAkwVphBnyYphKvxYphKvxZqmAvieBDELkHnJhQDHcvHfmBvJoVmLDEp5cvxbpzEvxcDEvHmBvJcDDmDnChlCDEvxbpzEvxevxfDCvxdvyADELmNKpEM6EphAigAphBnyTvyBphKphKvyCqgBvieBDDmHhiDhiGDGwLzUrAi1Ej1Sl7KDCvyEvyFDFhmNhkNigSjLhlDDIeuKiYkV7JoJiJo4BDG5NnJhAkHLlrZDEqgGvyHvyIvyJDCvyGvyKNYiwdn3QvyLvieBDDnaizCh3KDFrDnNKmDhfDGhWiEVXiJhraDEp6TvyNvyOvyPDBvyQNbozEnxZvyRvieBDEhgGhjFqKh1ODDp6TqqIvyTDEjIkR-cimLDCjSkDDEmkYhgGhjFODEp6TvyVvyWvyXDCvyUvyYNhLiwfm6AvyZvieBDHiAmjfpViiH5J7IxeDKvHrNjYjKmK6aiwVi2HhlFoiWDDp6TvybvycDBvydNiHixVnuGvyevieBDDmHmjPhiNDEOThBoGDHkChdjUjakdhvTmJDDvzAvzBvzCDEhoeh2OilX7MDCqgGvzEDCvzDvzFNjMo6fntXvzGvieBDFvyMvySvyavyfvzHOFh2CphADBvzJDEpDmNpCjZDBhaMwBphAk0SphBmtFphKvzIvzKvzLvzMvieBDCyRpCDChaiNMisfphAhicphOm6BphKphKphKvzOvzPvieBDFjeiQkGkWilSDCqpUvzRDGpTuJmbkJIsMDGi0WjIkRidn7ZhtTDDqpUvzTvzUDEnKzd6TqKDCqpUvzWDDvzSvzVvzXOFo0IphADBvzZDDpCpDmNMitAphAk0OphBn2PvzYphKvzavzbtlTvieBDBjFDDVXWDEiTjAqOjLDDvzdvzevzfDDzVmhNmhJDGiTIjAhCjUhdDCv0Bv0CDCv0Av0DNYorEnwbv0EvieBDFhDhoWizflsWikJDGrGmgRwUifikE3GDDv0GvxLv0HDBv0INbrGnqav0JvieBDCv0Fv0KDDyRicpCMh_bphAk0LphBnxVphKv0LphKv0MqwLvieBDCmNufMkkQphAk1LphOn2cphKphKphKv0OqmAvieBDGiqQiqPiyShhXhyGh2DDEpgfjIF0NDCv0Qv0RDDjb8WhoQDFjIFkbidiADFlZuJ5LvVmKDEqjKv0Tv0Uv0VDEixKn6ci1S8YDGhThFhBnRjChHDHlZqbuJjbiDixfjKDDv0Xv0Yv0ZDDv0Sv0Wv0aOFoiAphADBv0cDDmNufmVMitBphAk1KphBnlJv0bphKv0dv0eqmAvieBDBinVDFuXh1XhgBxKhkHDCv1Av1BDBv1CDEFoOIiXDFjDiqCkRiEhCDDv1Av1Ev1FDBv1GNYoyanhev1HvieBDEiDjWhvX1KDEnMhWiFiJDDv1Av1Jv1KDBv1LNbo2PnhIv1MvieBDDnArWxGDFmDKjYjKhlFDDv1Av1Ov1PDBv1QNhLo6JnrJv1RvieBDDv1Iv1Nv1SDDmNicjZMh_cphAkwYphBnnSv1Dv1TphKv1UvzMvieCDHhmHmjBirAhmKyMpV-WDFVhTIjWiADCv1Wv1XDCiAjWDFuasQtApVihLDEoPlFpTmbDEVhWhTjaDEv1Zv1av1bv1cDCv1Yv1dDDufjZlIMitCphAhtBphBnoLv1ephKphKv1fqyIvieBDDOmNicMkkRphA_QphOmyephKphKphKv2BtlTvieBDDiOhiKmhLDIhdjUkAkdmkEnUkStUDCv2Dv2EDEtYvaDiDDHlVsIlCkBaiZiEDDtlev2Gv2HDDkCmJjZDFhBTOixTjfDDtlev2Jv2KDDv2Fv2Iv2LOFoyIphAODh1RphADCv2Nv2ODEOmNjZpDMitDphAkYphBnxYv2MphKv2Pv2QtlTvieBDFkFsW0UlvHmLDCvxFv2SDBv2TNYlsJn1ev2UvieBDCnblxbDCvxFv2WDBv2XNbn-Dm6bv2YvieBDHhpLnIsFixA-TmhQhwdDCvxFv2aDBv2bNhLn6YnzSv2cvieBDChHleDFZqNqPubhgZDDvxFv2ev2fDBv3ANiHn6Pn0Gv3BvieBDEsZ3TjzI-SDH7diGkIirZmCkO8fDDvxFv3Dv3EDBv3FNjMoyZm7Fv3GvieBDCHhADHkahXletbhlNhyTjPDDvxFv3Iv3JDBv3KNnHoydm7Ev3LvieBDCyEteDCvxFv3NDBv3ONtBn_En2Ov3PvieBDDhgOlvSteDCvxFv3RDBv3SN4foxOn2Hv3TvieBDEwQorF5c0BDGhVoDkLtJibqBDDvxFv3Vv3WDBv3XNhuaiiNn0Jv3YvieBDFrOifiVhzViMDC2CrEDEvxFqlZv3av3bDBv3cN9Ln9cn1Rv3dvieBDHiza3NsCipUhlehlaiqVDCvxFv3fDBv4ANixUixHnpRv4BvieBDGmDnC1Qhf6fyKDGwchDoGiRsbwUDDvxFv4Dv4EDBv4FNixWoten1Ev4GvieBDMv2Vv2Zv2dv3Cv3Hv3Mv3Qv3Uv3Zv3ev4Cv4HDHOkFjdhHqXxNpEMitEphAk1NphBn1JphKv4IphKv4JpwUvieBDCiOhiKDFhNtYkLhVqPDHDFhCwblbidlKDDv4Lv4Mv4NDBv4ODFiOhNkLtYqPDHibhVmYkLl8ArFtZDDv4QqnWv4RDBv4SNYo8En1Gv4TvieBDEiOkLtYqPDEiJhDmUoGDGibkLmYhVjILDEv4Vv3Iv4Wv4XDBv4YNboyen1Hv4ZvieBDGhVwDhgVibmYkLDFmDnC1QyKvTDFwcoGhDiRsbDEv4Vv4bv4cv4dDBv4eNhLn5On1Kv4fvieBDFjAlduOhjYmKDHhEajJhnFmYqfiYDDv4Qv5Bv5CDBv5DNiHxSn2Vv5EvieBDEv4Uv4av5Av5FODogEphADBv5HDEOiKjZpEMitFphAk1PphBnwWv4Pv5Gv5Iv5JqgEvieBDDoZwXpIDBoQM6FphAnrSphOnoSphKphKphKv5Lv5MvieBDFjAlduOmKhuPDFiYqfjFcjBDDv5Ov5PvxLDBv5QNYo3em3fv5RvieBDDj4RlduODFl_KsSciYqfDEhrKtfh7ChweDDv5Tv5Uv5VDBv5WNbosam4Bv5XvieBDCv5Sv5YDEicjZLpEM8HphAkzcphBmuAphKv5ZphKv5avzMvieBDFmkAirdircirbikZDHlZhE8WjYjKmKsBDCv5cv5dDBv5eDF8WlRoa2ewHDHjJhEcjIilKvWhgMDHlZvV5LuJtJoCsJDDv6Av6Bv6CDBv6DNYiyKn0Pv6EvieBDGqdyF_a9JhkIhgIDF8Woa9BhElRDIiYjF2XnOuMigOh0BjDDDv6Gv6Hv6IDBv6JNbivQm1Vv6KvieBDDqdyF9JDGhWvEie7LiwWhvNDHThZhFhBvZqRnBDDv6Mv6Nv6ODBv6PNhLogfntYv6QvieBDEnArNn-ShjcDFwKhyDze5Q4RDEhTiToCsJDEp9Fv6Sv6Tv6UDBv6VNiHiybnoJv6WvieBDEqd8WizV2eDGDsNioDh8FtdkfDIlViZiEoMsIkBoYh2TDDv6Yv6Zv6aDEsNioDhmLh8FDFlViZsIwJlCDFjYjKmKqdyFDDv6cv6dv6eDCv6bv6fNjMqQmzZv7AvieBDFv6Fv6Lv6Rv6Xv7BOFomFphAODo9UjMDCv7Dv7EDEpI_bjZDM6GphAkuaphBn3Cv5fv7Cv7Fv7Gv5MvieBDEjVrRlnB8SDDrSiE1bDFkdnUjFtUhgODEDkfFiFDEv7Iv7Jv7Kv7LDFltCikKyV3KovQDFHhAjNmTjHDGkUqIsMijbqA3PDDv7Nv7Ov7PDCv7Mv7QDJ8S0JlnBi2MhofhpMh3No_Cl7NDGKkCiYijbhEiaDCv7Sv7TDBv7UNY0JmtYv7VvieBDGiqZmgerRhpJ5AqEDHiYiE7AiasYhElRDCv7Xv7YDEmidmibmicl7PDH7AiEsYajCiYl8cDCv7av7bDCv7Zv7cNbosDniPv7dvieBDH0Pl9Pl-B0HhvAore4PDEoZmFUiYDEjBiErUtHDDv7fv8Av8BDBv8CNhLo7am6Pv8DvieBDDv7Wv7ev8EOFo_WphAODosJphADCv8Gv8HDDoZIkaM4DphAigHphBnpBv7Rv8Fv8Iv8JqzCvieBDBwXMitGphAn3MphOnuaphKphKphKv8LqzCvieBDH7UhneixaiwOhnYikehuHDGqChIjejXiailTDEhofsMiCxEDDv8Nv8Ov8PDEhmOmkZinchxPDEiaqCilTFDEhIjeDiXDDv8Rv8Sv8TDCv8Qv8UDKixD1BolZixFijBn9XolEolKoqYolMDCoPinLDG-DinQ9JhvLjJiDDDv8Wv8Xv8YDBv8ZNYolanlRv8avieBDFo8RinLn9R2bl6DDGqd9JhgahzRiwSn-ADFlha_ZsMxEiCDDv8cv8dv8eDBv8fNbo5LnlNv9AvieBDCv8bv9BOFn4VphAOFohaYDCv9Dv9EDDwXpImCDCiNoQMkkUphAk-FphBn2Fv8Vv9Cv9Fv9Gv9HvieBDEhjMonSn7So5aDFHhAxUjVsMDGyVxQljellDmTkUDDv9Jv9Kv9LDGlgYosfotAowKikeolBDFo6Xlha_ZobwODGqChIjX1BlAmbDDv9Nv9Ov9PDDl9dhxB_ZDIhIijB1B_YlRikeobwODCv9Rv9SDDv9Mv9Qv9TOFn5XphAOFo3dphADCv9Vv9WDDwXHIMkkVphAm1NphBn0Mv9UphKv9Xv9YqzCvieCDDHIpOM6IphAnpLphOnxcphKphKphKv9ap0AvieBDBhrPDEIiXoMjFDHl5QhAHl-LixZh2HdDDv9cv9dv9eDEhuW8D-ahrODEhAHnJkHDGoMDiDFjFmRDDv-Av-Bv-CDCv9fv-DDEzVuAj0C0TDFvKjSwA2FhyKDCv-Fv-GDEhyKvKmjIjSDDjIkRcDDvzdv-Iv-JDCv-Hv-KNYizOn1Wv-LvieBDFzVuA0Tj0ChJDFjAoZjVmKjKDFfqfiYidjIDDv-Nv-Ov-PDBv-QNbosVn1Cv-RvieBDEyYzVxa5eDGhFlAnRhIjexWDEmRkErcqCDDv-Tv-Uv-VDF5ehyahyZxayYDFlOrJjIkRkbDEmRKkEvZDDv-Xv-Yv-ZDEhFlAnRieDErMloSoJxWDEvzdv-bv-cv3IDDv-Wv-av-dNhLn9Hm6Wv-evieBDG0TuAzVh2Hl9I_CDIjJvOiajIiElOnclQDDp5Iv_Av_BDBv_CNiHqQnwav_DvieBDEv-Mv-Sv-fv_EOFo8fphAODo3NphAOFowZphADDv_Gv_Hv_IDFyRHhKlLqSM6JphAkzGphBnoav-Ev_Fv_Jv_Kp5UvieBDCLKMycphAkrIphOm4fphKphKphKv_MrsUvieBDDLhQhzbDGhRndoAhlBvFhhMDGkVtL1brS1PsLDDv_Ov_Pv_QDCtfioXDHDtPFnGrB3AlBDCv_Sv_TDCv_Rv_UNYhlBnvZv_VvieBDFiqKhwYh1DixGirODEKhEkcvdDCv_Xv_YDD2FhhWirNDHsScfqKiSmBpfDDv_ap-dv_bDCv_Zv_cNbhwYn0Rv_dvieBDGmDnCyKh1HvTl9ADGrTljFmgQo5blyI_YDFfcK4KlQDDv_fwgAwgBDBwgCNhLnCn0OwgDvieBDGkHLtChjLo7couRDDqdoiEveDIhEjJsS5N2FiFcyFDDwgFwgGwgHDBwgINiHo-YniAwgJvieBDFhxchxXhxDinbhxEDDHhAiaDCwgLwgMDBwgNNjMiyVn3XwgOvieBDFv_Wv_ewgEwgKwgPDEKLpEHMitHphAm2HphBm0QphKwgQphKwgRrsUvieBDGhRvFoAndhhMvKDGjWiAiRFlfnADDwgTrwYwgUDFi1ch3C0IiyRi1UDDlBpbKDFnBoOinUDFDDwgWwgXwgYDFhxHhxbiqOhyRhyADHDZFkBkfoWhVDCwgawgbDDwgVwgZwgcDFhRndoAvFhhMDFoOinUhjKzBh0LDGLKhGH3JpbDDwgewgfwhADBwhBNYo5HnkYwhCvieBDGhRvFoAndhhMj_LDFh0MpUh0Nh1SixJDFySrBLhjKmXDDwhEwhFwhGDBwhHNbiwHnnNwhIvieBDGhRkVh2So4doAhhMDGmDlyJh1MioMnCn9SDHrTljFhZhFvJjDrDDDwhKwhLwhMDBwhNNhLorHnvbwhOvieBDEhRndhhMkVDEkHLtChjLDBqdDFjBjFnUivBuIDEwhQwhRwhSwhTDBwhUNiHo9VnzQwhVvieBDGhRndoAvFhhMLDF1LzA0e-R3MDHhZOnBhFhBjDTDDwhXwhYwhZDBwhaNjMk-NnzdwhbvieBDFwhDwhJwhPwhWwhcODn9DphADBwheDEOKhRLMhzGphAnrWphBniKwgdwhdwhfwiArsUvieBDFiAseh0IorRjWDGjbuSvTn7RosevLDGmDivBqbahgchoaDDwiCwiDwiEDBwiFDELkHrTiiEDIhzYhnKwViqYioZn4LrWiqGDFjWiYaOtaDDwiHwiIwiJDBwiKNYizNm4WwiLvieBDELhQhzbkHDH3AhgKl_fhhMhRoAndDHqAlydhnHuMuPmRsbDDwiNwiOwiPDBwiQNbiwQm4NwiRvieBDDkFnbhuZDIuMseualydDiAtA0IDDrodwiTwiUDBwiVNhLiwYn0NwiWvieBDFhlPlndsFhyHl7XDILkHijGoJjWtIzLiADCwiYwiZDBwiaNiHn4OnzUwibvieBDEwiMwiSwiXwicOFpgDphADBwieDELkFjdhRMh_dphAhmZphBntQwiGwidwifwjAroIvieBDDpOlLqSM0YphAkrQphOngUphKphKphKwjCp0AvieBDGmjWmjVh5Qh5OipBhhQDGkbjItOoDqYuWDCedDDwjEwjFwjGDFh5Qh5Oh_H-eioeDGoSoUiXmWoDqcDCwjIwjJDCwjHwjKOFoyBphADBwjMDCpOiXMitIphAkYphBm6VwjLphKwjNwjOqzCvieBDE0T5WuAiobDGiRiEhboGsVmGDCwjQwjRDBwjSDGmgNmjCqOl8fipAmhHDIjFjInUohO1fzdoDhvKDDryJwjUwjVDDedhJDHl-Kl-Ph_Hh3OhzTh2VojKDFkboDhlQoTjIDDwjXwjYwjZDCwjWwjaNYo6NnxRwjbvieBDE5X5bhhThhcDGjFnPhgHnOqYsaDEoSoUqOeDDwjdwjewjfDDjkMj6SmgSDFqYnOmhfo7Ll_ODCwkBwkCDCwkAwkDNbo6Mn2MwkEvieBDEjFoSoUhJDGsXh9DhuUyHo4DhoPDDwkGrzawkHDE5ehyahyZipMDEjnel9bl9aipaDGoUoSedoCqcDDwkJwkKwkLDCwkIwkMNhLn9InvKwkNvieBDGhCjblZiqbiqdiqcDEjFkJjIidDDryJwkPwkQDBwkRNiHi0HiuUwkSvieBDEtKiral2Vi1ODHhNiehGhFdijKhKDDwkUr-DwkVDBwkWNjMo9MmuCwkXvieBDFjAjKldmKmjKDIoXoalRqdiibqffidDDryJwkZwkaDBwkbNnHxSmxHwkcvieBDGwjcwkFwkOwkTwkYwkdOFozDphADBwkfDGpOOlLqStKpIMitJphAigDphBnkWwjTwkewlAwlBqzCvieBDE2EwAvKhyKDIzBo-Cl2Ho_D8Y_cl6Ll6NDCwlDwlEDBwlFDEmkHl9JmkIwADFiaftP7X2EDCwlHwlIDD6diGvBDE2EwAhudvKDGjIFlPqKtPfDEwlKrlKwlLwlMDCwlJwlNNYokZn1BwlOvieBDGpaorM1Qhf6fhrKDC4K7ODHflQnGc4eOo1TDDwlQwlRwlSDDhrKh7CineDG2EwAvKhgQhgWiaDElPiSjEfDDwlUwlVwlWDCwlTwlXNbixXn1FwlYvieBDEhrOirE8Dl9EDDK2EwADHwTqKlPiMhlQ8eiaDDwlawlbwlcDBwldNhLo3Sn1PwlevieBDHmgZmiTmiVmiUizFizGh0FDGwHlIhoFiWkFKDCwmAwmBDBwmCNiHiwNn1DwmDvieBDGh1Ih1JhoK1d3HmMDD2El9UmiMDFdehAHhODDwmFwmGwmHDHh1Ih1JhoK1d3Hn_cmMDBmhZDHlPjIiauWiSojOi1BDDwmJwmKwmLDDl9ViqTl-FDFlPjIo7Eh1UpgLDCwmNwmODDwmIwmMwmPNjMovYn0QwmQvieBDFwlPwlZwlfwmEwmRDFpOKhKpE3EMitKphAigBphBm2FwlGwmSr6SwmTrsRvieBDGhlWiofiocmZhGirMDCajCDFjT5ciCjCzLDDwmVwmWwmXDBwmYDGhlWhGmZhtMijKmjMDCK2EDHmBoVvJmL1Tl2VqWDDwmawmbwmcDBwmdNYiyEnyEwmevieBDFhNmZhGhjGi5LDGnLiCnYuNkXvUDFlIkChjF9JiYDDwnAwnBwnCDBwnDNbi1Ym0PwnEvieBDFhlWmZhGd5eDDmRi1NqCDDkErc0QDFHhAoHiehFDEwnGwnHwnIwnJDBwnKNhLiuWnyIwnLvieBDGhNmZhGhnfmThxVDGqVtTqZ8d7Yn-cDD5NozInJDDwnNwnOwnPDBwnQNiHi0NnodwnRvieBDEwmfwnFwnMwnSDEpOhNhGqVMitLphAigCphBnmEwmZwnTsgEwnUqzCvieBDIvY2XhoXuJo6EixKiibkJDCwjdwnWDGtYDvaiDuIFDCwjdwnYDCwnXwnZDF5XhxCj6SjkM5bDGkEiuVkCmJmBqWDCwnbwncDDKdeDGinal2HqWzBmJkCDDkEoWKDErgewnewnfwoADEmhemhdmiAmkJDDoWkEKDCwoCwoDDDwndwoBwoENYpgKn3GwoFvieBDIhVxOoRqNhlYkLogLo-LDCwjdwoHDHmEl_HhlOhlYl_CiqL-YDEdeKhODDrgewoJwoKDCwoIwoLNbo_bn0VwoMvieBDCwoGwoNODotFphADBwoPDDpOODMitMphAkrUphBmydwnawoOwoQwoRqzcvieBDFhya5eisEhySiodDGnZmRkE0MxVh2EDCwoTwoUDGhmIl6ZhyXhxWhyOhybDHqYiFvZ6bjnexAhtPDCwoWwoXDChFieDF3Hn-RooIn9bn3eDFhAHnerXhudDDwoZwoawobDDwoVwoYwocOFowaphAODo8XphADCwoewofDElLpOiesTMitNphAkrWphBnvIwodphKwpAwpBqzcvieBDEioOl7Fl7GmgMDGnOiFjFodiWFDEhAdlAyKDDwpDwpEwpFDFhyZisDhyYirRmiWDGkHhud-BmR0MkEDCwpHwpIDFl9QjHhoP-BoibDEHhA5U-EDFh2En9KoTueDDErzSwpKwpLwpMDDjT5cmSDEjCl-XLn9dDDrzSwpOwpPDEwpGwpJwpNwpQOFowbphAODo9bphADCwpSwpTDEqSpOLsTMitOphAkrVphBnzHwpRphKwpUwpVrsRvieBDBsXDGjFoWvaODhFDDdiCuKDGkC0ehGmZlxQmSDEwpXwpYwpZwpaDDdeyPDFhuUyHwUmiIh9DDGiCuKkXhoPlxQ0eDDwpcwpdwpeDCwpbwpfOFoyEphAODovcphADCwqBwqCDDpOhGyBMkkYphAm2CphBmtSwqAphKwqDwqEqzCvieCDBi2ODH5Qif7bvBiGo-UmDDCwqGwqHDEdeHhADGhhV2dxF3MhrPh2HDDqlZwqJwqKDCwqIwqLDFHdhAhOqTDDOhBTDHifh1f7Z5QjTrOaDEqlZwqNwqOwqPDBwqQNYh2Om4TwqRvieBDDi2Oh4Ti6RDDhFieo1YDGiMjTsatGlPjDDDwqTwqUwqVDBwqWNbinKngcwqXvieBDDlAyTn9UDHiMjTsatGlPjDsSDDwqTwqZwqaDBwqbNhLi1ZngdwqcvieBDGalGkBkLmYtGDEiMjT5c4ODGHdhAhOqT5QDEqlZwqewqfwrADBwrBNiHigbntcwrCvieBDEwqSwqYwqdwrDOFoyAphAODomAphADCwrFwrGDFpOsclLqSOMkkZphAkqWphBntUwqMwrEwrHwrIp5UvieCDEhqE6YhqDhxMDFHiwXinGhJnPDFiUiE5C7NlVDDwrKwrLwrMDDhqE6YhqDDHhDD7NjEhFO5CDCwrOwrPDCwrNwrQODogSphADBwrSDCpODMkkXphAm2BphBm6RwrRphKwrTwrUqzcvieCDCsDoeMzXphAkzdphOmzRphKphKphKwrWsiKvieBDGhIilXhoVimDhwBh2UDIpZhdjUjajFiFsEkdDDsiMwrYwrZDHipG6bpUinIhXl_Sl_UDHhV0d7P1KiJhKhnMDDsiMwrbwrcDEToTalRDHhmDhhRn6BioAiqeirSirTDDsiMwrewrfDDwrawrdwsADFoTTlRhBaDIhnC0esNzA9esWoWinZDDsiMwsCwsDDBwsENYk-NmyTwsFvieBDGiGsEqR3SlxbnbDHThIhBkEhdjUilVDDsiMwsHwsIDBwsJNbo9QnyBwsKvieBDEiBnLoHjNDFtSif9GrOqZDEhTvBiFhADEsOThBkEDEwsMwsNwsOwsPDBwsQNhLo_Sn0DwsRvieBDChKqZDHhgPihPqM1HhlQmbivNDDsiMwsTwsUDBwsVNiHo3TnwXwsWvieBDEwsGwsLwsSwsXOFoxdphADCwsZskPDEsDoeiGhKM_HphAkzfphBnlewsBwsYwsawsbskSvieBDElfjWn5GiADGjT5coOuEk-ZhRDEsiMqlZwsdwseDBi2PDEOhZamJDGjT5cowY7SzLjCDDwtAwtBwtCDBnLDEmjdhhZhhFiZDEhGraDFDDwtEwtFwtGDDwsfwtDwtHDFhGmZhlftc3JDGiUlP3L7NkbiYDDwtAwtJwtKDBwtLNYi2Em4OwtMvieBDFmRiXjVmjLleDFKkErciamXDDwtAwtOwtPDBwtQNbn3bm6YwtRvieBDCiB1CDGmKjKsUh3PtCwSDFh2BoX2AhzcnWDDwtTwtUwtVDD1C2biBDEi0IioVhmLhyVDFOTiSoMhBDDwtXwtYwtZDCwtWwtaNhLpIn1awtbvieBDDrawdiBDFVmhMXh7Al9fDHjJpbiUzfhvLqQihIDDwtdwtewtfDBwuANiHo7Yn2XwuBvieBDEwtNwtSwtcwuCOFovRphAOFn4TphADCwuEwuFDEsDhGKtKMhiUphAkzephBnwZwtIwuDwuGwuHsiKvieBDFhoAhxThyCipSipRDH0MhZiesNmRDiaDCwuJwuKDDkV7TizZDEhFnRhZ1TDFhlVsNhGj_LhTDEloGjNoHUDEwuMwuNwuOwuPDCiBnLDEifrOhBTDEhAHIh2HDEwuRqlZwuSwuTDDwuLwuQwuUODn9GphADBwuWDElLleHsDDChMoFMhiVphAk6aphBnzGwuVphKwuXwuYwuZvieBDDHUIM_IphAigLphOniWphKphKphKwubqzCvieBDGhhGl-UhxNiwGiqa-UDH3JiubjCahFxWkBDCwudwueDBwufDF6AiqFioCh2IioGDGiCuKob3PtChzaDCwvBwvCDDipEmWiXDEiCnYivChoKDEoDhnDkbiFDDwvEwvFwvGDCwvDwvHNYiycngRwvIvieBDGjVrRhjToZhofh3NDDlRivThieDGiCuKjTvdjC1BDDwvKwvLwvMDBwvNNb0JnsDwvOvieBDGhhVxMqV7Uh3Ho5GDFhIjehZnRDDFiCuKobjHqCDDwvQwvRwvSDBwvTNhLi0fm0BwvUvieBDHnQhtShkdo8czIpRpSDFiCuK3PobqcDEjBvdkCiYDDwvWwvXwvYDBwvZNiHiyFm5XwvavieBDDmTwOhoLDJhZhwChFnRzLiXizHidmhYDHoElrUljEjHHhAhODDwvcwvdwveDBwvfNjMorAnkawwAvieBDEjChlAhnTkVDEakBlGoxCDGHhAjHtXLhODDwwCwwDwwEDBwwFNnHhuUnmFwwGvieBDGwvJwvPwvVwvbwwBwwHOFpgPYODo7BphADCwwJwwKDGHImCkIjCtKMxdphAh_fphBm3TwvAwwIwwLwwMqzCvieBDE1Bl4NlzJo-BDFHhA9Zh1CoHDEjT5c1dvdDGlA9JKIqCi0GDEwwOwwPwwQwwRDBwwSNYn9QnzXwwTvieBDGltSltWl3NhgUl6XhlRDD1BllD1dDFkHijGLhnfimbDDwwVwwWwwXDBwwYNbn9PnzWwwZvieBDFl6dl_Ro-Dl_QmkVDHHhAoHhjMKvd1dDCwwbwwcDBwwdNhLn8JnlGwwevieBDDltSltWl3NDF1BikelgYi0GhjMDH5QwKKqCvdiaqZDDwxAwxBwxCDBwxDNiHohBngbwxEvieBDJosCn-fo5dl7Yl_BogXouZi0GmgcDF7Pl4NlzJxDqCDCwxGwxHDBwxINjMn4SnnLwxJvieBDFwwUwwawwfwxFwxKOFomCphADBwxMDCHIMzYphAm0GphBnuKphKwxLwxNwxOqzCvieBDFirJipXl9Tl9SivTDGmRhFkEieDkBDCwxQwxRDD1PirHvPDFLhldijGn9TkHDHmRhFie9JwSvaDDDwxTwxUwxVDB1PDHkTiiKiiEtDo9DkXlGDF9JKiYqdFDDwxXwxYwxZDDwxSwxWwxaOFooCphAODooBphADCwxcwxdDElLHULM6KphAngOphBn2fwxbphKwxewxfrxQvieBDE5dhrTj3PmiRDJDFmSwSojckBlVsIkXDCwyBwyCDD1bnSrSDDhAHLDGiX9J7DhyLhwDoWDEwSxFve6ZDEwyEwyFwyGwyHDCwyDwyIDJhSiPOThwNhZhgLhgeqADBnbDDwyEwyKwyLDBwyMNYolbngYwyNvieBDFhSiPjOTODEiJteoBkFDDwyEwyPwyQDBwyRNborPm3KwySvieBDCwyOwyTOFo4fphAODo5BphADCwyVwyWDEUDjdiKMitPphAntJphBm_OwyJwyUwyXwyYrsRvieBDG1dn6bl8WooMokbojCDEjHtXorbhnQDGDxMkfiDxWllSDDwyawybwycDBwydODo6ephADBwyfDEDtKIHMitQphAnoEphBnoYwyephKwzAwzBqzcvieBDIhyMioJl_Wo_TixBotSotMi0ODFhNZhgYhtbfDDwzDrzSwzEDBhODFiCuKhtPowdmhEDFjThoBhD5DokFDEwzGwzHrzSwzIDCwzFwzJDDkErcl6JDEajCvEmRDDrzSwzLwzMDBwzNNYn5Sn1IwzOvieBDFipYiqNl9Xl_emgXDFIjVrRlAiFDCwzQwzRDDh2BizV2ADFjVrRtCqbjKDEIiCuKiFDErzSwzTwzUwzVDCwzSwzWNbo0CniOwzXvieBDEIiCuKieDDnZiXvaDEkErcqCvZDErzSwzZwzawzbDBwzcNhLlsXnnUwzdvieBDFxVn_Kl7Q_X0MDHh2Eueh3BIpXhjJjHDDvoFwzfw0ADBw0BNiHo6Vn3Fw0CvieBDEDiDoMZDIlVsIiZiElCkBaFDGIiCuKjVh2dODErzSw0Ew0Fw0GDBw0HNjMo1On0Ww0IvieBDEyTilYimDizWDIkEo9do9cpZjUkdrLhdDFhDiwUjVIODDw0Kw0Lw0MDBw0NNnHozOn2Ew0OvieBDF2Hi6Vl7AisCiqXDFalGhBjCTDCw0Qw0RDEIiCjVhODEqlZstQs0Mw0TDCw0Sw0UNtBn5Tmzdw0VvieBDHwzPwzYwzew0Dw0Jw0Pw0WOFoyQphAODozFphADCw0Yw0ZDEqSIpIDMitRphAk6YphBmtZwzKw0Xw0aw0bp5UvieBDGl5Nl5Ol5Rl5PmjFl9DDGlA1dwOIllShnQDCw0dw0eDB1dDFIhnQwOlgMHDFjT5chdhDhoBDEw1AstNw1Bw1CDEmjEoxEn7W-FDGlRmiJmgLl8Ml5drGDCw1Ew1FDDw0fw1Dw1GOFoyRphAODozHphADCw1Iw1JDDqSIDMkkdphAnoFphBnkfw1HphKw1Kw1LqpLvieBDFhgfkgThyWl9ColJDHhAidmTHlTojIloNDCw1Nw1ODFHhAjN9ZjHDFmT1ehnJikHfDGhyNxQowMivIizdl_VDDw1Qw1Rw1SDBxUDEhAHloGqBDHfmTyVxQ3KohM5GDDw1Uw1Vw1WDDw1Pw1Tw1XOFoyUphAOFo4GphADCw1Zw1aDDHtKpEMkkephAkvAphBnlHw1YphKw1bw1cqzCvieBDCtKDMmrUphAk6RphOm5IphKphKphKw1eqzcvieCDCwTo9NDIjHtXhpBoHjNkXLkVDGqMDsF1MmDhgLDDw2Aw2Bw2CDDhhZhhFhmFDEDlTkf1FDHLkVoHo0YkXsFxWDDw2Ew2Fw2GDCw2Dw2HOFoyCphAODo9OphADCw2Jw2KDDtKDpEMkkfphAkYphBm_Pw2IphKw2Lw2MqzcvieBDBh1CDCwTDDIoHjNjHxEtXnJl9MhpBDDw2Ow2Pw2QDCmgKh1CDGiiKiiEivZzOijGl_FDFDxWncjBoJDDw2Sw2Tw2UDEiiKiiEn4RpgGDEoJkVyU7TDFwTivZzOnRjBDEw2Ww2XvmHw2YDDw2Rw2Vw2ZODo_aphAODo_fphADCw2bw2cDDtKDoeMklAphAnoDphBn3Kw2aphKw2dw2ewuZvieBDGhlThlSl-Th0GhqbhxIDGnff0L5F1EhFDCw3Aw3BDFozNimbixdoiZn7PDHrYjNiWmZ-EhAjVDFnff1E5F0LDEroLw3Dw3Ew3FDCw3Cw3GODotHphADBw3IDDLHDMkkbphAkrGphBnzDw3HphKw3Jw3KroIvieBDGirIh5fiwZiwairPh4ZDIHhA3Mi1BhIjXhpM0PDCw3Mw3NDFrMhpM0PhlA7TDDHhA9ZDHnfkU1EhjM6X7U2aDDw3Pw3Qw3RDCw3Ow3SDFwOmiSn8MivJpgWDGdieohc3OkCnfDG0P5PrM1Eo_KoJDDw3Uw3Vw3WDBw3XNYozMmzOw3YvieBDG7Uhneo1Vh4ZorWmjADErM0P5Pi1BDFFiahIDmTDDw3aw3bw3cDBw3dNbo6Bm0Ow3evieBDCw3Zw3fOFoyOphAOFo6AbODo0ebDDw4Bw4Cw4DDCHkaMkkcphAkzOphBm5Ow3Tw4Aw4Ew4Fp0AvieBDEjVzInQpLDEiqRudh0KixIDIwQ0BiyeZHhBifi1aDDw4Hw4Iw4JDEhxZkIhmJl-bDClAnBDFjThoBhmMhudhKDEwzGw4Lw4Mw4NDCw4Kw4ODHkdhdjUjTpZqajFDHhfiyJxWn_douAsNhzSDEq1cw4Hw4Qw4RDIkdhdjUqajFnUhkDsNDDq1Yw4Hw4TDCw4Sw4UNYihDm0Aw4VvieBDCpHo0fDEjVzInQocDGDFsShEkfwSDDw4Xw4Yw4ZDBw4aNbn4HntOw4bvieBDHhgXmT1el9WipKioI5GDFoclJwbh1W3ODDw4Yw4dw4eDBw4fNhLlJmtIw5AvieBDH-FzThhAhkFhkP0LnfDEpHimLijTzTDDw4Yw5Cw5DDBw5ENiHouBnlFw5FvieBDFnfn8LqAsIrSDF1E6XhuHl8Lh2YDDw4Yw5Hw5IDBw5JNjMilMnkZw5KvieBDFw4Ww4cw5Bw5Gw5LOFoyPphAODn8FYODomDphADDw5Nw5Ow5PDFsAkIyLtKqSMhzHphAkqZphBnzEw4Pw5Mw5Qw5RqzcvieBDDkImCiKM8JphAnjGphOm4ephKphKphKw5TqmDvieBDDxVirGhrZDInZoTcrAqMHIjIDCw5Vw5WDBw5XDEhInRiehFDGjFnZjIcqYlODDHhAhODFmjQl6FjcnNmRDEw5Zw5aw5bw5cDBw5dNYoyfmySw5evieBDEhIkIhHhSDFjFnZjIjDcDDjcnNKDEw6Aw6BvxLw6CDBw6DNbo8Fm3Lw6EvieBDHhIkIirZhS7dkOhHDEhWoiIkCmJDFcjDThBjIDEw6GvxLw6Hw6IDBw6JNhLo8Hm3Nw6KvieBDDw5fw6Fw6LDEmCkIkajZMzZphAkYphBnhMw5Yw6MphKw6NqmDvieBDCmCkIM4EphAkxGphOm3aphKphKphKw6Pr6UvieBDFhqdlvHoweozRjyHDFjFiWnGiDTDCw6Rw6SDFkFsWhxRuRixcDEnG4euMxLDFhKiJiCThSDDw6Uw6Vw6WDEkFl-WipOjyHDEo3RirC4d8DDEjEiRO5BDDw6Yw6Zw6aDDw6Tw6Xw6bOFoyDphADBw6dDEkFLmChKDCjGiKM8KphAm4aphBniEw6cphKw6ew6fw7AvieCDDl_TjsLmkWDEue1ZF9fDDwyLw7Cw7DDGDkflT1FoM6cDIFiEpXqWhVuIlVsIDDwyLw7Fw7GDCw7Ew7HDCnbkFDIuMD-VhvHooElTtPqFDKxZuIrX1FpXh3ZreFkblIDDw7Jw7Kw7LDBw7MNYo8KnkVw7NvieBDGkF9U3AlIiDxUDGTmYcsOhBo9aDDw7Pw7QwyLDBw7RNbooNngWw7SvieBDEyI8EioLjjSDLhAtQZo3CjH-E0ShCkJiDcDDwyLw7Uw7VDFiqWo9e8Eo2RjjSDCwyLw7XDCw7Ww7YNhLosBn1Ow7ZvieBDDiDlfhpLDIjbvTnIhwdo2LozQl_D3FDDwyLw7bw7cDBw7dNiHotWm3Cw7evieBDDxUmiPhodDFhAH-EqB5UDLqAljexQsIyVhjPmTuMivByIpbDEwyLw8Aw8Bw8CDBw8DNjMo9Cn2Jw8EvieBDElayEtei0ADIrFhEmYc5ThB9YsSDDwyLw8Gw8HDBw8INnHo2AmtUw8JvieBDGw7Ow7Tw7aw7fw8Fw8KOFoxephAODn-EphADCw8Mw8NDFjdkFlaqXpEM_JphAm0VphBm4Gw7Iw8Lw8Ow8Pw7AvieCDGhpLhyJhwdmhTyKl-eDDiDlfuPDGjbvTlbiiD0S1fDDw8Rw8Sw8TDFhlPipPixAh6GsFDDjbvTuSDEiDlfjWuPDDw8Vw8Ww8XDCw8Uw8YOFoyTphAODo2OphADCw8aw8bDDpEjdDMhzIphAnrOphBnhRw8ZphKw8cw8drsUvieCDDjF9bnUDHkdhdjUwKlJwQhKDDs_ew8fw9ADFixKiTijJh8ClRDCtjdw9CDEqNhXpUiyODHhVqWtQhlYlbhFl5CDDs_ew9Ew9FDEhwfioF-NioEDJkEpQDFlViDubsMixfDCw9Hw9IDEw9Bw9Dw9Gw9JDHOhZhFchB7Zh0aDFjcnNrDn3figQDHh7AhfmDiXKmWsZDEs_ew9Lw9Mw9NDBw9ONYiuam3Fw9PvieBDEhWl9NiM0FDD2CsZmhDDDs_ew9Rw9SDDl_X0F0MDFTnGnOhFhoRDDs_ew9Uw9VDCw9Tw9WNbi2LngXw9XvieBDCw9Qw9YOFoyGphAODn6TphADCw9aw9bDGhH2YnXuYzbuZM8LphAhibphBm4Yw9Kw9Zw9cw9dqmDvieCDEsZ-Sxb3TDD7dkOkWDGlKhIirZhSjIidDDw9fw-Aw-BDCsZ3TDEhIhoGkITDF2GkGjL-IkEDDw-Dw-Ew-FDDsZ3T7dDGh7XhqXltApUl6Yi0ZDGqWhVte1KpHibDDw-Hw-Iw-JDDw-Cw-Gw-KDEImCkIqXMklBphAkxHphBnhAw-LphKphKw-Mp5UvieCDFhlXhxSipV-MxaDHmRkEDZoUvZ0MDCw-Ow-PDFHhAjHtXhODGkBalG7Fh1BqbDIDFnRiemSjTh3LsaDEsuGw-Rw-Sw-TDEpSpRnQzIDFDfFpXouODFnRiejeiwbHDDw-Vw-Ww-XDCnRieDG7Fh1BqbkBhoBtCDCDFDEw2Ow-Zw-aw-bDEw-Qw-Uw-Yw-cOFoyMphAODo1dphADCw-ew-fDGHleiejCsAkaMklCphAkxIphBm0Cw-dphKw_Aw_BqzcvieCDCkMHMhsSphAkqbphOnhCphKphKphKw_DrxQvieBDFhXiLh0KtbudDFHhA9ZjHjNDHyVxQmT0d5G3KfDDw_Fw_Gw_HDFhXiLh0KtbvADFThByIrdmYDHhElfhCkXkTtQteDDw_Jw_Kw_LDFhXiLvAhlUipCDEDFkflTDGikRkbhVue9fkLDDw_Nw_Ow_PDDw_Iw_Mw_QOFoxcphAODojUphADCw_Sw_TDDkMHjPM_KphAkYphBmsdw_RphKw_Uw_Vp5UvieBDFoI8FhiMhjOhlKDJmDnCue9fah1BDkBqbDCw_Xw_YDBw_ZDHmEnSlahtfo5ehwIxDDGHhA9ZjHqBhODDw_Fw_bw_cDBw_dNYlanjaw_evieBDIpK6WhjP0dhkFohWmgBxUDCw_FxgADBxgBNboqZnsTxgCvieBDHalGuekBmRjC9DDCw_XxgEDBxgFNhLoIniBxgGvieBDDw_fxgDxgHODo5QhLDBxgJDFkMoIlapKjCM_LphAmxPphBnybw_axgIxgKxgLqzCvieBDGhlPh6GixAlndsFpgNDIiXzLrJiMDLn5R0SDCxgNxgODGhXiLjPhnbhzZxODF2d2DxFrTi0YDGsFjWqWhwIhBlfDDxgQxgRxgSDCxgPxgTOFoyVphAODo_XphADCxgVxgWDEkMlapELM_MphAmxOphBmscxgUphKxgXxgYrsUvieBDDmElxOhgUDE9JalGkBDGOtSif6Qh1ZjTDDxgaxgbxgcDGizcizXhochFnRhZDGmRkEsamDKmSDDxgaxgexgfDCxgdxhAOFo3IphAODo3JphADCxhCxhDDDmElLkMM6LphAnrYphBnlTxhBphKxhExhFqzCvieBDEhxLhrZmkDioYDIxVnZhdkAkSiJkCjZDCxhHxhIDDjOxVhoMDDiW8fZDFiJtehViOjEDDxhKxhLxhMDCxhJxhNDFkFnbmgWhqdsWDFhSiPjOTxVDHiW8ftEpXkAkShdDDxhPxhQxhRDBxhSNYlsJn1XxhTvieBDGjchXtbhlNjPpKDIiW8ftEpXkAkShdZDDxhVxhQxhWDBxhXNbizMn2RxhYvieBDDIHhADEjOo8SiwMh2ZDFhSiPTiWhIDGiJjfhVqViQqCDExhaxhbxhcxhdDBxheNhLo8Tn2GxhfvieBDJiW8ftEsEiQkAhdiF3SDDsiMxhQxiBDBxiCNiHizRm7CxiDvieBDFiWqNZpXhXDDs_exhQxiFDBxiGNjMn6Sn0HxiHvieBDF5dhrTj3PmiQmhSDGhSiPjOTxViWDCxiJxiKDBxiLNnHo5Dn1QxiMvieBDGxhUxhZxiAxiExiIxiNOFoySphAODovbphADCxiPxiQDGiWkFkasDhHjZMhiWphAkpHphBnpexhOxiOxiRxiSqmDvieBDDiKqXxNDBiKMhzJphAhiaphOnjZphKphKphKxiUxiVvieBDFjShH0UiOteDCiJhDDFfvdhgczRiMDEhWkCvBVDExiXxiYxiZxiaDEVXWhADFkCmJhWvBiFDFfiMhEsfzRDExiYxicxidxieDCxibxifDEiKjZiGhHM6MphAkYphBnyAxjAphKphKxjBtsQvieBDIhgPyWmkXrKhKo9IlbwbDCv3NxjDDBxjEDFhXiLnbpUhnbDEOhShBTDGyEtenGjOjahwNDDxjGxjHxjIDGhXiLnbpUhnbqNDGjEzR5TuMnGODDxjKxjLv3NDCxjJxjMNYOnudxjNvieBDFixPiwcl5WinYtQDFhSiPcyIfDHhXxOtepUnbhgFnZDDxjPxjQxjRDB8EDEhSyIcfDCxjTxjUDCxjSxjVNbtQm2TxjWvieBDHjrWsSmYkLuel4M7ZDJTchB1arFkEhKzEhtdDDv3NxjYxjZDBxjaNhLlqNm1TxjbvieBDDyEtexYDGjFiMihHvRiF-HDJhClbFiR-QiXDcyDDDxjdxjexjfDBxkANiHhVkoKxkBvieBDCtehVDF6QltJhrUhFlADGvBiFmDhAifrODDxkDxkExkFDBxkGNjMltPniVxkHvieBDEyEtehhEhwcDDhWvElyBDIOhZhFThBhIc8TDDxkJxkKxkLDBxkMNnHjZk2ExkNvieBDGxjOxjXxjcxkCxkIxkOOFoxfphAODo_YphADCxkQxkRDFqXkMjdjZlLM8MphAkqfphBnjcxjFxkPxkSxkTtsQvieCDFrIjrRl8Ol-djODFfchSThgCDHtQxOhXiLpU4dhKDDxkVxkWxkXDErIjrRjO8DDFjEzRqNiW5TDDteh8MkUDDxkZxkaxkbDCxkYxkcNYoxBniDxkdvieBDCtehgODITchBh1YrFhKzEhtdDDxkfxjYxlADBxlBNblqNm1cxlCvieBDDxkfxjexjfDBxlENhLhVkoKxlFvieBDDxkfxkExkFDBxlHNiHltPniUxlIvieBDDteh8MmgYDDhWvEouVDHOhZhFThBhIcDDxlKxlLxlMDBxlNNjMjZk2ExlOvieBDFxkexlDxlGxlJxlPOFoyJphAODo_ZphADCxlRxlSDExNkMhKjZM6NphAkzPphBnqXphKxlQxlTxlUxiVvieCDibvifvjBvjSvkVvmVvnRvoAvoRvoTvqFvrPvtGvwCvwUvwVvxavyDvzNvzQvzcv0Nv0Pv0fv1Vv2Av2Cv2Rv4Kv5Kv5Nv5bv7Hv8Kv8Mv9Iv9Zv9bv_Lv_NwgSwiBwjBwjDwjPwlCwmUwnVwoSwpCwpWwqFwrJwrVwrXwscwuIwuawucwwNwxPwyAwyZwzCw0cw1Mw1dw1fw2Nw2fw3Lw4Gw5Sw5Uw6Ow6Qw7Bw8Qw8ew9ew-Nw_Cw_Ew_WxgMxgZxhGxiTxiWxjCxkUxlVQxlWphKtxXphKMmrcphAiuLphOn1VphKphKphKphKphKphaCMitSphAk2AphOn3DphKphKphKphKphKphaCMitTphAkrPphOnxdphKphKphKphKphKphaCMmsUphAm_VphOm8MphKphKphKphKphKphaCDDVh8b-ZDEvTo0Bl5SmkGDCxlcxldDBxleDEVXh8b-ZDDFogOkRDBinWDDxmAxmBxmCDBxmDNYohUmuExmEphaBDGhgfloNhyWl8ImgHmgGDFiduPmTlyJlKDCxmGxmHDGl-cosZmgEmgFsFo2DDFvTiDuPmY2cDCxmJxmKDCxmIxmLNbovXm_MxmMphaBDDl8BhhQl8CDHjFjEhNOhFlAsXDCxmOxmPDDl7Bl7Cl7DDBhADDxmRxmSrxZDCxmQxmTNhLogTm1RxmUphaBDFh1Cl-Nl-OmjGmjHDGxWwTlKivZtXhpBDCxmWxmXDBxmYNiHorVm2SxmZphaBDExmFxmNxmVxmaOFo0LYDBxmcDEicpOtKpEMqUphAnrQphBnsIxlfxmbxmdxmephKphaCDFl7MhrTj7Pl7LipDDGiU5BxFhjZvThgfDCxnAxnBDBxnCDBjdDFl7an-BuMo2JuWDFDkfoM6cFDDxnExnFxnGDDyITjsLDFDF1Zueo2KDDxnExnIxnJDCxnHxnKNYn-Cm0TxnLphaCDE5dhrTj7P6BDFuIwShpBiehADDwyExnNxnODBxnPNbo5Fm2RxnQphaCDDhgfhyWkgTDGDjHtXipDh3Ih3JDCxnSxnTDBxnUNhLomRm3UxnVphaCDDsdozJmjeDE7EmTh2alkfDEDvTnRn4QDDxnXxnYxnZDBxnaNiHliOnjAxnbphaCDExnMxnRxnWxncODn-FYODo5EbODo-HhLDDxnexnfxoADDDjd6VMhzLphAitXphBn0LxnDxndxoBxoCphKphaCDGl-El-GmgDl-DmTwODErGrMyVjXDCxoExoFDBxoGDCmTwODFhnZnRhZozGhFDGhnEqWhgfipNh5f9NDDxoIxoJxoKDBxoLNYorBnhWxoMphaBDBmTDGDi0buIFipDhhGDDxoOs2BxoPDBxoQNboqcniCxoRphaBDHl-QhwCltCikKl9LhlRotIDFkUnR1JhZDDDxoIxoTxoUDBxoVNhLoqenkcxoWphaBDDxoNxoSxoXOFoyNphAODo1cbODonahLDDxoZxoaxobDClejCMitUphAm2OphBn3SxoHxoYxocxodphKphaCDHxlYxlZxlaxlbxmfxoDxoeQxofphKtxXphKM_FphAhsephOm5AphKphKphKphKphKppcCDCkTlFDDoRwIlhZDIn_bhwXhgbnCrTn_VirBh2eDDxpCxpDxpEDF0Oh1ah1bhxFipJDGkemMOiRhwUnCDCxpGxpHDCioNipQDFsHoRkeifiWDCxpJxpKDDxpFxpIxpLM2SphAhnBphBnhPxpMphKphKphKphKpiACDBpxADGLvLjbkXjYjQDFflQlTlPsHDDpwXxpPxpQDBxpRNYizem4KxpSpiABDElMkPLvLDEkcjJhEzfDFsdhuRhRoxXjBDDxpUxpVxpWDDhEiiaKDGfFDclQlTDDpwXxpYxpZDCxpXxpaNbi1Lm1fxpbpiABDDjJhEkcDCkeWDFuWqYmBqAvJDEpwXxpdxpexpfDBxqANhLo2Vm2AxqBpiABDDxpTxpcxqCM0XphAhtGphBn2dxpOxqDphKphKphKpiACDDpQ8RqYDHzQxH9XpTHUhgDDDxpexqFxqGDBxqHDCpQ8RDDlFkTrEDEoRwIlhZ9GDDxqJxqKxqLDBxqMNYivan1YxqNppcBDFlMkPLnCmDDEjJhEkcyNDExqJxqPxqQxpeDBxqRNbiydm1exqSppcBDFhuf1HpYl7H_ADEkemMIoCDDxqJxqUxqVDBxqWNhLh1FnsVxqXppcBDDxqOxqTxqYOFo4IphADBxqaM4AphAm2LphBm5HxqIxqZxqbphKphKppcCDCkejnCDH0Ehufi0TjEhNjQlrDDDxqdp0JxqeDEhoOhxen-UlidDDIrUhnQDDxqdxrAxrBDCxqfxrCMhiTphAngDphBnxLxrDphKphKphKphKppcCM_GphAhzNphOnyUphKphKphKphKphKppcCDCnKiTDDvDhnSl6aDF6TkRamFivUDEp5cxrGxrHxrIDBxrJNYoxAnofxrKppcBDCkemMDE0D8azHiqUDEhxAhxKhxJh3SDDxrMxrNxrODBxrPNbixMntExrQppcBDFiYqfa9DjDDEjAldjK6eDEp5cxrSxrTxrMDBxrUNhLxSnkBxrVppcBDFiAhuIvShpGhwHDDwK0Qo5RDCmMkeDEp5cxrXxrYxrZDBxraNiH9Un3LxrbppcBDEjDhFlKvODF5a3R5Z2Gn4ADEp5cxrdxrMxreDBxrfNjMlpfnpCxsAppcBDGl8JmFixCrQh1VhkIDEzehWkemMDEp5cxsCp9FxsDDBxsENnHsUmzGxsFppcBDFrWohbrQxGrFDDkemMsfDEp5cxsHqnWxsIDBxsJNtBiKnpcxsKppcBDEmFhnWrQiiQDHiqDhxYiqHhqChyPhyQxbDDp5cxsMxsNDBxsON4fiyUnsCxsPppcBDIxrLxrRxrWxrcxsBxsGxsLxsQM6DphAhmcphBnibphKxsRphKphKphKppcCDDhrQhqRhiNDGj1Sh4HwLrEo4OmjRDFrAo7PhkX6Th2fDDxsTxsUxsVDBxsWNYiwdniSxsXppcBDFhgGhjFqKimLh-BDDxsTqqIxsZDBxsaNblYm5dxsbppcBDFnaizCh3KihTmkTDFnCmDhRhlC4KDDjJyNl-IDDmMkenKDExsdxsexsfxtADBxtBNhLo2UnocxtCppcBDEkemMWsfDDvyNqnWxtEDDkeWl9ODEl9Zl9Yl7Rl7SDDxtGqnWxtHDCxtFxtINiHonHmtRxtJppcBDEisGkBipWhxODFjQinfipIl_NlJDDxsTxtLxtMDBxtNNjMoYnnOxtOppcBDF8V2WpVh7FohNDEoPh3ZmjOmjNDDxsTxtQxtRDDmgUl7Jl7IDFhCjFhnLoClZDCxtTxtUDCxtSxtVNnH8VnuHxtWppcBDHlMkTwV-XLkXtDDEigcta2UhpDDDxsTxtYxtZDBxtaNtBowAnncxtbppcBDHxsYxscxtDxtKxtPxtXxtcOFonUjMDBxteM6EphAiuKphBmtaphKxtdxtfphKphKppcCDDhnLhyIipbDIjcnNl9ehfiErSiMeDDxuBxpexuCDBxuDNYkantbxuEppcBDEhnLhyIipbhCDEiGlJhWkeDExuGqkZp5cxuHDBxuINbimCntexuJppcBDCxuFxuKMwBphAhzPphBniTphKxuLphKphKphKppcCM6FphAhicphOniHphKphKphKphKphKppcCM8HphAhsdphOm5NphKphKphKphKphKppcCDEqPiTZjLDFnFjDh3ErOoqXDEp_GxpexuPxuQDBxuRNYlpfnxTxuSppcBDEkUtFqIxJDFo-Fi1ViyL6Q7bDEp_GxpexuUxuVDBxuWNbi1Tm4bxuXppcBDDkeWmMDFiJ4Nh2Wh0YvQDDp3AxuZxuaDBxubNhLiKnxWxucppcBDEhVibhkZvGDFcjFjIidnUDFjfkelTwblbDEp_GxuexufxvADBxvBNiHo2Zm3XxvCppcBDEhVibvGjXDC0DhWDGkesZOhIThoGDEp_GxvExvFxvGDBxvHNjMokImyOxvIppcBDFxuTxuYxudxvDxvJM4BphAkYphBnyMphKxvKphKphKphKppcCDEmRk_Ihgd-IDGkErcmbqRvWqCDDp2fxvMxvNDBxvONYkEn2IxvPppcBDGhtbi0DihSo2Go-GmiGDEZhBsETDDp2fxvRxvSDBxvTNbo2HnsPxvUppcBDDsdrGjBDFxIf_WhwXk_SDDp2fxvWxvXDBhyFDGidf7FhCuXnPDCxvZxvaDCxvYxvbNhLixEm3SxvcppcBDCijfizJDEif4RyW1EDHhkdmbqRtEsEvWyGDDxvexvfxwADBxwBNiH0bm6SxwCppcBDBxCDFkE-Ihiek_ImbDDp2fxwExwFDErKilUl9Ho-SDGhgeqRmbqDibZDDp2fxwHxwIDCxwGxwJNjMh0Un2YxwKppcBDFxvQxvVxvdxwDxwLOFosdphADBxwNM2TphAkvMphBm6KphKxwMxwOphKphKppcCDDpWtFmUDDqIsX5ODEmRiZxTo9KDEp2fxwQxwRxwSDDireisAirFDIqIsX5OmRxTtFpWmUDDp2fxwUxwVDEl-fmkCl6Tl5eDEvDiyQhkZo9XDDp2fxwXxwYDDxwTxwWxwZNYovMmzFxwappcBDDhgepWtFDDjXib0LDHoTch0An9LpJl6KidDEp2fxwcxwdxweDBxwfNbivdnxIxxAppcBDBl6HDCjXibDHxChZouaOhF6S9BDDxxCxxDxxEDBxxFNhLn5FmtKxxGppcBDCmjDmiYDDjXigVibDGuehgD1ZlPlJiMDDxxIxxJxxKDBxxLNiHo6TnxPxxMppcBDCinEi0MDEhChyFrKl-aDGlbwbhmG1fqOsVDDxxOxxPxxQDBxxRNjMinEn2ZxxSppcBDDh2Lo1eirfDDmRakBDGhyFmiElcojMioHhyUDEp2fxxUxxVxxWDBxxXNnHowDnyWxxYppcBDGxwbxxBxxHxxNxxTxxZOFoscphAOFnuLiHDCxxbxxcM8IphAkvNphBm5LphKxxaxxdphKphKppcCDCnKvDDE6TzdqKmFDEqqIxrZxxfxyADBxyBNYokGnpZxyCppcBDFh1OhgNilSirL7dDDqqIxrZxyEDD7d3ckODHpXtEhpKqRljEivGowPDDqqIxyGxyHDCxyFxyINbh1OnnDxyJppcBDD-ahmE2IDGjJZqKxApfiSDEqqIxrZxyLxyMDBxyNNhLo2Tm6DxyOppcBDGhoJi1P_fsVl5fioaDDqqIxrZxyQDBxyRNiHhoJnuAxySppcBDG8VxepVozThtTh7FDDqqIxrZxyUDBxyVNjM8VnhUxyWppcBDFl6GioBn4Gl6OmhbDDqqIxrZxyYDCOpHDEhdjUjakADEiQkGibl_ZDEqqIxyaxybxycDCxyZxydNnHi1XnrLxyeppcBDFoYhkVoOl_Yl7fDDqqIxrZxzADBxzBNtBoYn3PxzCppcBDFhVib9HhJtJDEjFjIiMixbDEqqIxrZxzExzFDEmjZmkPmkOmgTDCqqIxzHDCxzGxzIN4fsJnxexzJppcBDFjAldhuP2frYDFqfhEjFjJsSDEqqIxrZxzLxzMDBxzNNhuaxSnjDxzOppcBDGid7FnPpTrHreDEqqIxrZp2XxzQDBxzRN9Lo2amtMxzSppcBDIlbwb1fnUhmGmjYhhHioQDDqqIxrZxzUDBxzVNixUlbmtBxzWppcBDCThBDEZkEhWiQDEqqIxrZxzYxzZDDiTjLiQDDhlcipLirQDGhhOrXiDsWo4EhHDDxzbxzcxzdDCxzaxzeNixWh0Um7BxzfppcBDMxyDxyKxyPxyTxyXxyfxzDxzKxzPxzTxzXx0AOFonTtBDBx0CM6GphAngEphBmxephKx0Bx0DphKphKppcCDGif4RjAhKrGhCDFajFnUFhBDExpeqlZx0Fx0GDBx0HM4DphAigKphBnlSx0IphKphKphKphKppcCM6IphAhtFphOm5cphKphKphKphKphKppcCDGlduOhjYrY6emKDGqfiYahEwRjFDDx0LxrMx0MDBx0NM6JphAhmephBnpdx0OphKphKphKphKppcCDD8WoalRDDlZ5LhhXDEKvWilKjIDEx0Qx0Rx0SxrZDDmiFmhXipcDFqdmiXihItWkJDDx0Qx0Ux0VDCx0Tx0WNYtZn1Sx0XppcBDF8WoalRihIh0WDHqd2ewHyFvehkWhkIDHhwS6UpJiY2XzBh3ADDx0Zx0ax0bDBx0cNboiVnoHx0dppcBDFqdyFhkIhkWhndDEl8dl8eh1Kh1TDGigO8ThViYfuWDDx0fx1Ax1BDChWvEDFqdyF8Wve7LDHTjehBhFtEmhahZDDx1Dx1Ex1FDCx1Cx1GNhLokcm5Qx1HppcBDGhmLsNioPhnRirKioDDHlVnciZsIoMiEDDCx1Jx1KDDlEqQmkBDEsNn6LhnRmhPDFqd8WlRyF7DDDx1Mx1Nx1ODCx1Lx1PNiHlEnpQx1QppcBDEx0Yx0ex1Ix1RMycphAhmaphBnoRphKx1Sq6BphKphKppcCDEhrQmiLhqRhiNDFl6U2Wn7ahyBjjVDEoPwch3ZhdDDx1Ux1Vx1WDBjyDDFpVhvW2Wl8NjjVDDnAqd2ZDDx1Yx1Zx1aDCx1Xx1bNYpPnwcx1cppcBDDnArNjoUDGzeirX4NwKmjSmiNDEp9Fx1ex1fxrMDBx2ANbn-dn1bx2BppcBDFnArNjoUqdhjcDE4Rlkd3GlzRDFl4F_WrDjconDDEp9Fx2Dx2Ex2FDBx2GNhLivYn0Tx2HppcBDDx1dx2Cx2IM0YphAhmYphBnlVphKx2JphKphKphKppcCDDiAxelfDG7Wh2ch0H9UnKnIDDx2Lx2MxrZDBx2NNYl1Rn1Ax2OppcBDDmMkenIDIuBhkLhdkA3F0StVi2FDDx2Lx2Qx2RDBx2SNbouUnnPx2TppcBDHLjbkXjYh1dkP6RDDx2Lx2Qx2VDBx2WNhLyAn2bx2XppcBDKuatAoiCpVsQyM0IihLwVhvWDDx2Lx2Qx2ZDBx2aNiHuanvTx2bppcBDEx2Px2Ux2Yx2cMzXphAhmZphBnkSphKx2dphKphKphKppcCM_IphAhsfphOnhGphKphKphKphKphKppcCDFmhVmhWiqEl-VmhUDCx3AxpeDBx3BNYrLnoCx3CppcBDFl8Dl8Emjal7dl_IDCx3ExpeDBx3FNbNnoBx3GppcBDCx3Dx3HOFowIbDBx3JMxdphAkYphBm4AphKx3Ix3KphKphKppcCDCFiXDGmjXi5BisGh5ThxOkgVDH-QjQsOomSijDh0cikQDDx3Mx3Nx3ODBx3PNYh1BnqYx3QppcBDDFnKiXDG3B5Sh1NiyfwW9SDHh0ShvStaiwPhmM6Uh1LDDx3Sx3Tx3UDBx3VNb6cmtHx3WppcBDEFhiNjyDiXDHxfn5UtG-dkBh1PhiIDGjTi5BjQnMOhnLDDx3Yx3Zx3aDBx3bNhLxfntax3cppcBDDx3Rx3Xx3dMzYphAhzMphBnlUphKx3ephKphKphKppcCDDh6BjifjjIDFflTlQjXiRDCx4Ax4BDBx4CDDFDnKDHjBk-RizYpVwWhpEn-MDEoPhbisGl1aDDx4Ex4Fx4GDBx4HNYivFmycx4IppcBDFnfzFsd1UhmCDFxIhhArGhoHsODDrgPx4Kx4LDBx4MNbilMnhJx4NppcBDDpGoJhodDGilbh0R1UlZhjWlQDDrgPx4Px4QDBx4RNhLpGnrZx4SppcBDEsIlCwPwEDG9NhoUzPqExH9ADDrgPx4Ux4VDBx4WNiHrMnuUx4XppcBDDmGtchzeDHh4QhiPh4R9Wl1colfivADDx3Sx4Zx4aDBmGDFmkKhvIiyHl8Zh4RDDx4crgdx4dDCx4bx4eNjMn8cnkbx4fppcBDExTiZlVncDGjUpZhjP6WhgAhwRDDrgPx5Bx5CDBx5DNnHxTm6ax5EppcBDGx4Jx4Ox4Tx4Yx5Ax5FM6KphAhmbphBnxHx4Dx5GphKphKphKppcCM8JphAhtDphOn2KphKphKphKphKphKppcCDEkeo4So4Qo4WDFkEiQoWnUhpADEiFrUvRodDDx5Jx5Kx5LDDhhBo-KlmBDF4RtSpW6QODDqlZx5Nx5ODDmgChxQpYDEjXhIhHkEDDx5QxrMx5RDDx5Mx5Px5SODorfphADBx5UMzZphAhmdphBntCx5TphKx5VphKphKppcCDDimHlzKlzLDGhdjUkAkdjah3cDFiFnOhkYiRODDx5Xx5Yx5ZDCimHlzKDFhDnIl_MlsWotCDG5QhvIsa5ThpNjTDDx5bx5cx5dDCx5ax5eODo_VphADBx6AM4EphAkvMphBn3Ux5fphKx6BphKphKppcCDDinEi0Mo9YDFiMlKsVmSluQDGlJjQiDOkSkADDx6Dx6Ex6FDBx6GODomEphADBx6IMhsSphAkvNphBmuDx6HphKx6JphKphKppcCMhiXphAhtEphOniMphKphKphKphKphKppcCDGmMkenIi2AhkQh1cDGjIlQpXhgNlKtEDDs8Lx6Mx6NDChoJhoGDC5fmkSDDcjIhEDDx6Px6Qx6RDCx6Ox6SNYl1Rn0ex6TppcBDEiQkWkOkIDHnZh0dhjJhhOo0UsWihSDEZ3OmMkeDDx6Vx6Wx6XDBx6YNblsXnzYx6ZppcBDGiQkWkOikIhoGmCDEmMkejXnIDJuBh3FuHyXhkLkAhdlidtUDDx6bx6cx6dDBx6eNhLosYm6dx6fppcBDEiQkWkOjeDDmMkejXDFhCjQhyIhnLidDDx7Bx7Cx7DDBx7ENiHosXnoOx7FppcBDF7dkWkO8fkIDHuBhkLkAhdjahlMyXDDs9Wx7Hx7IDBx7JNjMn4em6ex7KppcBDFiQkWkOjehIDFhChnLhyIn9e2JDDs9Wx7Mx7NDBx7ONnHn4fnoQx7PppcBDGx6Ux6ax7Ax7Gx7Lx7QMhmXphAhzOphBnoZphKx7Rs9cphKphKppcCMhscphAhibphOmzfphKphKphKphKphKppcCDDkemMl5UDEjcrDihTnNDJkdhdjFjUjacjD7ZhFDEs_ex7Ux7Vx7WDBx7XNYkam3Mx7YppcBDDkemMjXDChWhoRDGiMiErUhF0F0MDEs_ex7ax7bx7cDBx7dNbhoRnsGx7eppcBDCx7Zx7fM4GphAkYphBnqephKx8AphKphKphKppcCDD9bjFnUDFhdjUtUkdkADFhKwKwQh3ZIDEs_ex8Cx8Dx8EDBx8FDEpQsMwFpTDEkErchfoWDEjIjFcnPDEs_ex8Hx8Ix8JDBx8KNYn_Qn0Fx8LppcBDGh1EijJouTh8CiqS8YDCtjdx8NDBx8ONbn6RnlOx8PppcBDDnMxbhqCDGiDhvXuPiA7SoJDEs_es_fx8Rx8SDBx8TNhLimCm5Dx8UppcBDDx8Mx8Qx8VODhtNphADBx8XM4HphAhtAphBnuFx8Gx8Wx8YphKphKppcCMhiYphA_QphOnxbphKphKphKphKphKppcCDCiOl9cDGhdjUkAkdh3ckSDFkemMnMnOhgHDDx8bx8cx8dDBx8eM_NphAkYphBm4Jx8fphKphKphKphKppcCDEwQ0Bipf5cDChVkLDGlJ9YmSoDh0CsVDEvxFx9Bx9Cx9DDBx9ENYiiNiuTx9FppcBDEvxFqlZxpCpwCDBx9HNbn8Zn0Ux9IppcBDChDwcDElMkPLtDDDhEkcjJDEvxFx9Kx9Lx9MDBx9NNhLn8ankRx9OppcBDGhXyEn6OiQkWiTDEiGjOlJmBDDvxFx9Qx9RDBx9SNiHiGm7Hx9TppcBDDkFjdsWDFlMkPLkXjYDDvxFx9Vx9WDBx9XNjMkFn1Nx9YppcBDEimHi0MinElzLDEZlJsVh2LDDvxFx9ax9bDBx9cNnHo3Um7Gx9dppcBDCvftYDEjf3NsCipUDDx9fx-AqnWDBx-BNtBiKm_Lx-CppcBDHx9Gx9Jx9Px9Ux9Zx9ex-DM_OphAigIphBmzQphKx-EphKphKphKppcCDCiOtYDEkLmYhVubDDiJhDjADFFDtYidjQDEx-Gx-Hx-Ix-JDBx-KDBv2OM_PphAiuHphBnhdx-LphKx-MphKphKppcCM_DphAhiaphOnjbphKphKphKphKphKppcCDDkemMWDI3NhoF9Mzc9HipUlThxUDDx-PqnWx-QDBx-RM2KphAhiZphBnxMx-SphKphKphKphKppcCDEhXiLqLqNDH3FiUhoTioUhtfla4cDF4R1EqCi2KifDDx-Ux-Vx-WDBx-XNYilam5Gx-YppcBDFhXiLqLqNnIDEtQinXhpF1aDFhSiPyIcfDDx-ax-bx-cDBx-dNbtQn3Ex-eppcBDFidjQlblKoheDFmSjFqFuIluQDDtuDx_Ax_BDDiM-OvRDG8ElyBtZjFkUsVDDtuDx_Dx_EDCx_Cx_FNhLhVnxGx_GppcBDEjZipZl6MpgSDFhFOhZTnBDDtuDx_Ix_JDBx_KNiHjZn2Tx_LppcBDEoBuQlHhXDEkenKiX2IDEhDiRoGpHDDx_Nx_Ox_PDBx_QNjMi1GnrMx_RppcBDFDkfFlTqFDFikRogPkbuIhhEDDx-Ux_Tx_UDBx_VNnHn8NnmBx_WppcBDEZqPihOh0CDHDFkflTlElViDDDtuDx_Yx_ZDBx_aNtBn9WnmAx_bppcBDHx-Zx-fx_Hx_Mx_Sx_Xx_cODi2DnHODi2GtBDCx_ex_fMhiQphAhtCphBmtdphKx_dygAphKphKppcCMCphAm_cphOmsephKphKphKphKphKppcCMmuGphAnnXphOnsHphKphKphKphKphKppcCDCo4Ro9LDE8OoiQkB2WDFOtapVhdiADDygEygFygGDBygHMmuHphAnoephBnnTygIphKphKphKphKppcCDFhnLhyIhyFl6PipbDEhCuX2VidDCygKygLDBygMMmuRphAngFphBnseygNphKphKphKphKppcCDGmiHisBhlZipH3K8YDFapbh0QhjRhoNDCygPygQDDyV3KonPDDh0QhjRlZDGpbavROehtHDDygSygTygUDCygRygVMmucphAntFphBnlBygWphKphKphKphKppcCDDrHo7WijcDFjDhoYhwH2ZhIDFrDoDn4FnKnADEygYp9FygZygaDBygbMmvFphAniZphBnicygcphKphKphKphKppcCDGowfo7XozKvLn_Tl8aDFselfiD0Ih0fDCygeygfDByhAMmvGphAm1LphBnhLyhBphKphKphKphKppcCDGokT_To-WosEivXiyaDEhkHl1T7H2XDDmMhwX7YDDyhDyhEyhFDByhGMmvHphAm1MphBnuOyhHphKphKphKphKppcCDH8en4MlhAoiUn9On6JyMDDhwXk_Yi2ADGhShBhIl1TOTDDyhJyhKyhLDByhMMmvIphAnyaphBm5JyhNphKphKphKphKppcCDBhJDFimHo4Vo4Tl2MohYDGoSrFhuQjFhoEh2bDDyhPyhQyhRDByhSMmvJphAngAphBm4IyhTphKphKphKphKppcCDGk_S5A7ChO1FqEDDixOn9YlTDGjQxHiROhpBsODDyhVyhWyhXDByhYMmvKphAngVphBnhOyhZphKphKphKphKppcCDCoPkHDGhvZokKl_El-YowRn4cDGlvXtAhvA7ChAh0PDDyhbyhcyhdDClvXhvUDCh2AvdDGtAhvA7ChA0IhODEyhbyhfyiAyiBDCyheyiCMmuIphAmxJphBn0byiDphKphKphKphKppcCDGhkEhwWikYlkHl-HiiZDFxUolLhuUnGo7dDF7CipelgKhA0IDDyiFyiGyiHDByiIMmuJphAnrVphBnoPyiJphKphKphKphKppcCDChoSlFDEsdlyei0Ph2XDEsOmb1AhkeDDyiLyiMyiNDByiOMmuKphAm0FphBnuCyiPphKphKphKphKppcCDGmT5GikHh2ao_Qh0cDFsdlyesOi0Po4eDFFtAoM9SowGDDyiRyiSyiTDByiUMmuLphAnhVphBmyQyiVphKphKphKphKppcCDGtI7SsXi1QojLiwADGzFl2So5IhkPi1fo4MDGtAoMLkTtD9SDDyiXyiYyiZDByiaMmuMphAngKphBmxdyibphKphKphKphKppcCDFotYlrKlxMo3Wn7dDEpG1UlGhkaDF9D7QkHidogMDDyidyieyifDByjAMmuNphAmxLphBn2ayjBphKphKphKphKppcCDEpfkhGomTl3VDF-JonRhvUhpDolADGlOidiwJ7PljahvZDDyjDyjEyjFDDpfkhGl3VDEiwJhgAlja7PDFhkEhwWonOo-NiiDDDyjHyjIyjJDCyjGyjKMmuOphAm_NphBm3RyjLphKphKphKphKppcCDFhkPowNn_MmgPi0PDIorNn8ehnNi0FmgIo_BhoBhpDDCyjNyjODByjPMmuPphAmzEphBnoGyjQphKphKphKphKppcCDCpG1UDGOo1Io3H7P-L7KDIkAhdkSpbahkEhwWsXDDyjSyjTyjUDByjVMmuQphAmxMphBnlPyjWphKphKphKphKppcCDDmMhKiWDGhBT9esOqZohfDFoTpGjThd7VDEsiMyjYyjZyjaDByjbMkoGphAngBphBnhSyjcphKphKphKphKppcCDCiBoybDEhRuEwFohXDGo3LlfnIsd_WhwWDDyjeyjfykADBykBMmuSphAmxTphBn0EykCphKphKphKphKppcCDGvco7Ko7Go7ZlnPo4CDHovWo9fzTrGtdlkfhwLDCykEykFDBykGMmuTphAnidphBniNykHphKphKphKphKppcCDHl0E1ciGiDhHsNmiZDGOhIhdjasQkADDsiMykJykKDElfxek-ZrVDEifvchwBaDEsiMqlZykMykNDCykLykOMmuUphAnkFphBnmJykPphKphKphKphKppcCDF4Ph2Rl6Vn6eomQDIo5KlyIiiZihYaikJzFihIDEmMiWsDhKDDykRykSykTDBykUMmuVphAm_fphBnkUykVphKphKphKphKppcCDBnIDFowco2YhpAkJoubDHlZhC1KseqdlmayWDDykXykYykZDBykaMmuWphAngCphBnhKykbphKphKphKphKppcCDEiwU8NiDhpIDHyWrKo9Z1AsOkEhkdDDykdykeykXDBykfMmuXphAmyZphBnvEylAphKphKphKphKppcCDDnI_Wk_YDHiUhoDoicohE0dhoblyADFkJ3FrXpf6RDDylCylDylEDBylFMmuYphAnrTphBn2BylGphKphKphKphKppcCDCnI_WDGorQorOoxDi0Jo3Y1aDEiJOhVFDDylIylJylKDBylLMmuZphAnhcphBm4HylMphKphKphKphKppcCDElEokLn8VohGDGwPnGolXzTn_Jn4KDFnIkfyIllE_WDDylOylPylQDBylRMmuaphAm0RphBnsbylSphKphKphKphKppcCDFohLn_PlmBn7bohCDDmMsdpGDFiEn9fjF-Ao-PDDylUylVylWDBylXMmubphAm_dphBnpVylYphKphKphKphKppcCDHo3co3bo1Ro1QohDlnDn7cDHielmah0fjFjIhdo1aDCylaylbDBylcMmudphAm7LphBm_KyldphKphKphKphKppcCDG1QnCmDhuRl_PhRDFlTlQixOhkOfDGiROhChnIhdorIDDylfymAymBDBymCMmuephAnhfphBnhBymDphKphKphKphKppcCDFh1Mn_BiqMo9RowODGnNixOhZo-JnLaDEhOyConForSDDymFymGymHDBymIMmufphAngSphBnzOymJphKphKphKphKppcCDExTlCiZoKDIjUnCzTojTxI6WhhArGDDvmHymLymMDBymNMmvAphAnpXphBnqcymOphKphKphKphKppcCDGowUowVmgOhuRogBlvWDGhnOorKorGozLoidxJDCymQymRDBymSMmvBphAnpGphBm6IymTphKphKphKphKppcCDEonQkT_AnXDEhHhBOhnZDFhdkdjUi0ciDDEymVymWxrZymXDBymYMmvCphAm_WphBnuBymZphKphKphKphKppcCDFrHn6EpTo6Io4cDEhZhFOhHDDnNigQoDDDnK-D_UDEymbymcymdymeDBymfMmvDphAm0dphBm3YynAphKphKphKphKppcCDFhpAovApgRmWovBDIwEo2b1P1J1Kh2bhtHtCDCynCynDDBynEMmvEphAm3IphBnsFynFphKphKphKphKppcCMmvLphAnoIphOn1dphKphKphKphKphKppcCDGn7An_OhwDl4DhwNhnRDFihEk_JhgIhndhkWDEhFhZjTxLDDynIynJynKDEn6fl4Dh1BlRDDhZhFnBDDjTrVh2bDEynMynJynNynODCynLynPMmvMphAnsUphBmzeynQphKphKphKphKppcCDDoiOoiNn-bDDmMsdogADFwFikWhCkBlPDDynSynTynUDBynVMmvNphAnvHphBn1TynWphKphKphKphKppcCDEnWh1coiByFDHhdjU5Jotdo1Uo5S7LDEmMh1chkPnADDynYynZynaDBynbMmvOphAm_aphBnoMyncphKphKphKphKppcCDFl4F_WonVotGohJDF7YohIhwWlzRlkdDFnKmMjYjK-DDDyneynfyoADByoBMmvPphAm2fphBmzPyoCphKphKphKphKppcCDGhkEhwWo2XokRlkHikYDEsdjrQlzdikWDG-Asfo7ehwHjUsaDDyoEyoFyoGDByoHMmvQphAnrUphBntWyoIphKphKphKphKppcCDEjrQouHliOlzdDD-dkBivWDHoPinL2bkX1NjTrVDDyoKyoLyoMDByoNMmvRphAm1AphBn3AyoOphKphKphKphKppcCDGipTlyXo8QpgUpgQozSDIi1fhwNiwXl4fi2IzFlvWhkFDCyoQyoRDByoSMmvSphAnrKphBm6QyoTphKphKphKphKppcCDCiDlfDHl1dnIh1ci2CxI5FiwUDG3Fl5Cn6AhuZtAo5CDDyoVyoWyoXDByoYMmvTphAm_ephBm4MyoZphKphKphKphKppcCMmvUphAnoUphOnhHphKphKphKphKphKppcCDGowQojai2BhuQllRo4ZDGk-ehkFpGo5clgMn7XDF8S9XzQiwBhofDDyocyodyoeDByofMmvVphAnoXphBm1bypAphKphKphKphKppcCDGinLijClgKl-Co1Hn3cDIiwS-dkBkflThzRinQllRDCypCypDDBypEMmvbphAnoVphBnnVypFphKphKphKphKppcCDD9XhofhjTDGhkFi1Rl6EipeouNl0IDGh2XsdqEh0Cn5WhkEDDypHypIypJDBypKMmvcphAnscphBnsEypLphKphKphKphKppcCDGn8TlhGooJn4YotRhpHDIhIDotfokJieh0f0JoiXDCypNypODBypPMmvdphAnoWphBngTypQphKphKphKphKppcCDFjkHlnUmkLlrSo5WDHogWojQi0So6Ko7bk-elrHDCypSypTDGlnUoiDo7AjkHo_AlrSDFzQ8Si0V0JiwBDFhBnfikCiwRhKDDypVypWypXDCypUypYMmvephAnpSphBm5FypZphKphKphKphKppcCDFo4Pi0ViwBo2chkDDHo-MhgaowWlhGotKhzRiwSDCypbypcDBypdMmvfphAn3OphBnuEypephKphKphKphKppcCDGogUhwN3PizIpgBhvSDEhkFi1R1Bl7EDGhkEn6dohZlscsdowCDDyqAyqByqCDByqDMmwAphAm0IphBnmCyqEphKphKphKphKppcCDFqEjVo0VizIhwNDFikCowXo5U1P5LDFi0V7UhneowBhhADDyqGyqHyqIDByqJMmwBphAm4EphBniRyqKphKphKphKphKppcCDF7C0IhAjVFDGouXlteovdo9WioKomBDFi1RhkFzFi1KaDDyqMyqNyqODByqPMmwCphAntAphBnyLyqQphKphKphKphKppcCDGkgfo2CojPolOolPo8LDIzFhvZa6WhwRlTi2JhjPDCyqSyqTDByqUMmvWphAnuWphBnuTyqVphKphKphKphKppcCDHkgbokfoxHoxFoxGn4Wn_ADHielsBn7C0flscildhIDCyqXyqYDByqZMmvXphAnuZphBmtOyqaphKphKphKphKppcCDGn8An8BmgJpgMotcn-LDIhkFmTnfo-E3KivLohdl0IDCyqcyqdDByqeMmvYphAmzWphBn3HyqfphKphKphKphKppcCDFqEjVkgb5AizIDElsB1bnSnRDGiyDkdkflGwSnUDDyrByrCyrDDByrEMmvZphAm4DphBniQyrFphKphKphKphKppcCDGhjPo0co3Dh2Ko2WogFDGi2JiiUiyZhwR6Wo4ADFllEhnVhA7CjVDDyrHyrIyrJDByrKMmvaphAnsZphBnmHyrLphKphKphKphKppcCMmwDphAnvDphOnpUphKphKphKphKphKppcCDG7Co5Vo8IotJlmHn7fDHl-ZohFn7Uo2Bo4KzFhkQDCyrOyrPDByrQMmwEphAnzPphBnhXyrRphKphKphKphKppcCDFhtHoxZlzPo7Vo7MDIl0CalsbhvHOqC7Qi1IDEpfpGhkaixeDDyrTyrUyrVDByrWMmwPphAnpIphBmxayrXphKphKphKphKppcCDF9AoM1FiudxFDG1Un3dlZlxM7QlGDGilbpgXhgAh0Ro_LhjWDDyrZyrayrbDByrcMmwaphAm_XphBnucyrdphKphKphKphKppcCDGo5fzPo2QolColDl9BDEpG1Un7Y7QDEiwFkJlZh1PDDyrfysAysBDBysCMmxAphAmxNphBnpNysDphKphKphKphKppcCDIlsbl5VotTo-Ao5To6LordojSDHoiSjJiiQixepfn6KlyXDCysFysGDBysHMmxBphAnsWphBmuBysIphKphKphKphKppcCDG0fn_LrMohHosbn7BDG-I8NiwehIjOhgNDEqErX4PjADDysKysLysMDBysNMmxCphAmzYphBm3AysOphKphKphKphKppcCDEn5Qn5PikFl4GDFhwLtdxQ1PiRDGlmHqEtAk_XhQuHDDysQysRysSDBysTMmxDphAnpTphBnzTysUphKphKphKphKppcCDFi2Al7Zn_ahkQo4YDGhwLqZyW0SrKo1fDGkShhC2ch0f4cooADDysWysXysYDBysZMmxEphAniYphBnhbysaphKphKphKphKppcCDDihYimLolRDH_UiwCqLn5No8UiwMiwJDFqErX0HhA4PDDyscysdyseDBysfMmxFphAm1BphBntPytAphKphKphKphKppcCDGhgAiiUi2JizUhwR6WDGhxaxTh0XpZpbivEDFiWDoM9SwEDDytCytDytEDBytFMmwFphAm_ZphBnnMytGphKphKphKphKppcCDGlsLlwSk_Ho9Jo1SouSDIhvULiCh2Xien_N7FxFDCytIytJDBytKMmwGphAm1aphBn2eytLphKphKphKphKppcCDGohPojNlrHn_fo-Q1MDF0dhgC8NkU7QDFtAkgf4Psdk_XDDytNytOytPDBytQMmwHphAm1ZphBnmIytRphKphKphKphKppcCDDwEl6Wo5XDGhobieiZzFuHlteDCytTytUDBytVMmwIphAm_YphBmzHytWphKphKphKphKppcCDIildlnDolclhdo2Iorcl1Ho0WDHqEzQ0HhvAhoQ6bivEDCytYytZDFmiKo4Ni0el1Hn4dDGqEzQlrUhoQhvArRDD6bo8JivEDDytbytcytdDCytayteMmwJphAnqdphBmteytfphKphKphKphKppcCDF-VhvHlrdlgCl1fDFixeojRhtHpGkHDIiZlVsIzTnflhNkS2cDDyuByuCyuDDE-VlrdlgCl1fDGiZlVsIzThmClhNDGkS2cjUqEhtHhhADDyuFyuGyuHDCyuEyuIMmwKphAniFphBn0SyuJphKphKphKphKppcCDHo5PhzUooKo-Ol1dmia8NDE0Hl2YrX-VDEyIhgChShIDDyuLyuMyuNDByuOMmwLphAnkCphBn2DyuPphKphKphKphKppcCDGouQo9Fo9Go9Hn9Mo-ZDGqErXo8BhA-VhwDDCyuRyuSDByuTMmwMphAm0KphBmxfyuUphKphKphKphKppcCDGh3No8Gn4IogDo1XogeDH7QlGahvH7PqCl4aDCyuWyuXDByuYMmwNphAnzNphBnjByuZphKphKphKphKppcCDEhOiud9bowFDC1PvPDI8OlGl4an4bhtHiehkchvZDDyubyucyudDByueMmwOphAngPphBnkQyufphKphKphKphKppcCDHlnOo3ao7fl5Ei2Ii1f0HDKlkY-DogNi0RzFolQOn4JiwC0dDCyvByvCDByvDMmwQphAnkNphBntfyvEphKphKphKphKppcCDGooHl-Aotaotbo8PivMDG1cl0EmXhRzFjJDCyvGyvHDByvIMmwRphAntBphBn3ByvJphKphKphKphKppcCDGl4Hi0Ro7JohRi2N3KDE0HlnOl2YijCDFiCqE9XijClFDDyvLyvMyvNDBijCDE0Hl5Ei2Il4fDE3KhoDl4Hi0RDDyvPyvQyvRDCyvOyvSMmwSphAntGphBm6EyvTphKphKphKphKppcCDGwVmkNo-TohShvAozPDF0dojdn7V1A7QDFosLonEh1cikFolSDDyvVyvWyvXDByvYMmwTphAn0CphBm1YyvZphKphKphKphKppcCDGzFl6Cl2Sn9Nn_SoxYDKn7Tl5TonNn6Hoqao3ZoqbomHn4ZipeDCyvbyvcDByvdMmwUphAnzMphBn0fyvephKphKphKphKppcCDFo4LogYogZvCilBDFo4Ul2MivRlzSo4XDCywAywBDBywCMmwVphAnsYphBnsfywDphKphKphKphKppcCDDiudhOo-XDGhwXn6UlpVzFiyaouIDDjJiahieDDywFywGywHDBywIMmwWphAmyRphBmzIywJphKphKphKphKppcCDGogJogKpgelrKn7en6IDEn5VoxQe6ZDCywLywMDBywNMmwXphAnsaphBnubywOphKphKphKphKppcCDIiyan9Zn9alpVonZorYo6UivRDFeyCnah1PozUDCywQywRDBywSMmwYphAnsXphBnpOywTphKphKphKphKppcCDHlubluan_elzSmiOokao_ODHjChieolFjTvPilBvZDCywVywWDBywXMmwZphAntDphBmzCywYphKphKphKphKppcCDGpY2b1NkThwa_ADDeozCyCDFivRoieh1MhRowEDDywaywbywcDBywdMmwbphAnndphBm0NywephKphKphKphKppcCDCiCl-SDEieo6Oeo3fDE3KhoDohAo7CDGqE1Fpflhd0HpGDEyxAyxByxCyxDDByxEMmwcphAntHphBm4SyxFphKphKphKphKppcCDFhzehiIo3KjCvPDGieifhkco3XahKDErXhOoZiCDDyxHyxIyxJDByxKMmwdphAmzbphBmyAyxLphKphKphKphKppcCDEo8Yo8Zo8ai1JDIk_HlwSo8ClsLozBo1AorahvUDCyxNyxODByxPMmwephAnvJphBn1UyxQphKphKphKphKppcCDEhHlualubhwLDGhmChjamXnUlGyDDFiClrZiyPqEohKDDyxSyxTyxUDByxVMmwfphAnpWphBmyMyxWphKphKphKphKppcCDkLxpBxpNxqExqcxrExrFxsSxuAxuMxuNxuOxvLxwPxxex0Ex0Jx0Kx0Px1Tx2Kx2ex2fx3Lx3fx5Hx5Ix5Wx6Cx6Kx6Lx7Sx7Tx8Bx8Zx8ax9Ax-Fx-Nx-Ox-TygBygCygDygJygOygXygdyhCyhIyhOyhUyhayiEyiKyiQyiWyicyjCyjMyjRyjXyjdykDykIykQykWykcylBylHylNylTylZyleymEymKymPymUymaynBynGynHynRynXyndyoDyoJyoPyoUyoayobypBypGypMypRypaypfyqFyqLyqRyqWyqbyrAyrGyrMyrNyrSyrYyreysEysJysPysVysbytBytHytMytSytXyuAyuKyuQyuVyuayvAyvFyvKyvUyvayvfywEywKywPywUywZywfyxGyxMyxRyxXQyxYphKtxXphKM_FphAhsephOkwDphKphKphKphKphKpieBM2SphAhnBphBk9SphKphKphKphKphKpieBM0XphAhtGphBkxPphKphKphKphKphKpieBOFlzXphADByxdM4AphAitaphBk1ephKphKyxephKphKpieBMhiTphAitdphBkmGphKphKphKphKphKpieBM_GphAhzNphOk6DphKphKphKphKphKpieBM6DphAhmcphBk6EphKphKphKphKphKpieBOFlmMphADByyDM6EphAiuAphBknQphKphKyyEphKphKpieBMwBphAhzPphBkxfphKphKphKphKphKpieBM6FphAhicphOk5fphKphKphKphKphKpieBM8HphAhsdphOktQphKphKphKphKphKpieBOFlrWphAOFloephADCyyJyyKM4BphAkYphBniGphKphKyyLphKphKpieBOFlyKphADByyNM2TphAitcphBkwFphKphKyyOphKphKpieBOFlrVphADByyQM8IphAitWphBkzEphKphKyyRphKphKpieBMhzEphAigJphBk8bphKphKphKphKphKpieBM6GphAksSphOk2IphKphKphKphKphKpieBOFlmLphADByyVM4CphAitfphBk2JphKphKyyWphKphKpieBM6HphAiuJphBkoSphKphKphKphKphKpieBM6IphAhtFphOiuSphKphKphKphKphKpieBM6JphAhmephBkzaphKphKphKphKphKpieBODhvcphADByybMycphAhmaphBkxcphKphKyycphKphKpieBM0YphAhmYphBksWphKphKphKphKphKpieBMzXphAhmZphOktDphKphKphKphKphKpieBODiyGphADByzAM_HphAkYphBk1fphKphKyzBphKphKpieBMhiUphAhtBphBkxRphKphKphKphKphKpieBMhiVphAigGphBkwEphKphKphKphKphKpieBM_IphAhsfphOiuQphKphKphKphKphKpieBMxdphAkYphBkpYphKphKphKphKphKpieBMzYphAhzMphBiuIphKphKphKphKphKpieBM6KphAhmbphBkyZphKphKphKphKphKpieBM8JphAhtDphOksbphKphKphKphKphKpieBOFlpZphADByzKMzZphAhmdphBk-EphKphKyzLphKphKpieBOFlmCphADByzNM4EphAigEphBkpTphKphKyzOphKphKpieBMhiXphAhtEphOiuGphKphKphKphKphKpieBMhmXphAhzOphOktKphKphKphKphKphKpieBM4FphAkYphBkwephKphKs9cphKphKpieBODiyWphADByzTM6OphAigFphBkrephKphKyzUphKphKpieBMhscphAhibphOiuPphKphKphKphKphKpieBM4GphAkYphBksBphKphKphKphKphKpieBM4HphAhtAphBkwOphKphKx8YphKphKpieBMhiYphA_QphBmzAphKphKx-MphKphKpieBM_DphAhiaphOitbphKphKphKphKphKpieBM2KphAkYphBnyCphKphKphKphKphKpieBODl4UphADByzcMhiQphAhtCphBktVphKphKyzdphKphKpieBMhmPphAhiZphBmtfphKphKphKphKphKpieBDhNyxayxbyxcyxfyyAyyByyCyyFyyGyyHyyIyyMyyPyySyyTyyUyyXyyYyyZyyayydyyeyyfyzCyzDyzEyzFyzGyzHyzIyzJyzMyzPyzQyzRyzSyzVyzWyzXyzYyzZyzayzbyzeyzfQy0AphKtxXphKDCAlUM_FphAhsephOkwDphKphKphKphKphKy0CEM2SphAhnBphBk9SphKphKphKphKphKy0CEM0XphAhtGphBkxPphKphKphKphKphKy0CEM4AphAitaphBk1ephKphKyxephKphKy0CEMhiTphAitdphBkmGphKphKphKphKphKy0CEM_GphAhzNphOk6DphKphKphKphKphKy0CEM6DphAhmcphBk6EphKphKphKphKphKy0CEM6EphAiuAphBknQphKphKyyEphKphKy0CEMwBphAk1UphBkxfphKphKphKphKphKy0CEM6FphAhicphOk5fphKphKphKphKphKy0CEM8HphAhsdphOktQphKphKphKphKphKy0CBDByyKM4BphAkYphBnuJphKphKy0OphKphKy0CEM2TphAitcphBkwFphKphKyyOphKphKy0CBM8IphAitWphBkzEphKphKyyRphKphKy0CBDByyJMhzEphAnrephBmyXphKphKy0SphKphKpiCBMkkTphAigJphBk8bphKphKphKphKphKy0CBM6GphAksSphOk2IphKphKphKphKphKy0CEM4CphAitfphBk2JphKphKyyWphKphKy0CEM6HphAiuJphBkoSphKphKphKphKphKy0CEM4DphAigKphBnyOphKphKphKphKphKpiCBM6IphAhtFphOiuSphKphKphKphKphKy0CEM6JphAhmephBkzaphKphKphKphKphKy0CEMycphAhmaphBkxcphKphKyycphKphKy0CEM0YphAhmYphBksWphKphKphKphKphKy0CEMzXphAhmZphOktDphKphKphKphKphKy0CEM_HphAkYphBk1fphKphKyzBphKphKy0CEMhiUphAhtBphBkxRphKphKphKphKphKy0CEMhiVphAigGphBkwEphKphKphKphKphKy0CEM_IphAhsfphOiuQphKphKphKphKphKy0CEMxdphAkYphBkpYphKphKphKphKphKy0CEMzYphAkrCphBiuIphKphKphKphKphKy0CEM6KphAhmbphBkyZphKphKphKphKphKy0CEM8JphAhtDphOksbphKphKphKphKphKy0CEMzZphAhmdphBk-EphKphKyzLphKphKy0CBM4EphAigEphBkpTphKphKyzOphKphKy0CBMhiXphAhtEphOiuGphKphKphKphKphKy0CEMhmXphAhzOphOktKphKphKphKphKphKy0CEM4FphAkYphBkwephKphKs9cphKphKy0CEM6OphAigFphBkrephKphKyzUphKphKy0CBMhscphAhibphOiuPphKphKphKphKphKy0CEM4GphAkYphBksBphKphKphKphKphKy0CEM4HphAhtAphBkwOphKphKx8YphKphKy0CEMhiYphA_QphOnxaphKphKphKphKphKy0CBM_NphAkYphBmyfphKphKphKphKphKy0CBM_OphAigIphBn1ZphKphKphKphKphKy0CBM_PphAiuHphBnlQphKphKx-MphKphKy0CBM_DphAhiaphOitbphKphKphKphKphKy0CEM2KphAhiZphBniJphKphKphKphKphKy0CBMhiQphAhtCphBktVphKphKyzdphKphKy0CBDhRy0Dy0Ey0Fy0Gy0Hy0Iy0Jy0Ky0Ly0My0Ny0Py0Qy0Ry0Ty0Uy0Vy0Wy0Xy0Yy0Zy0ay0by0cy0dy0ey0fy1Ay1By1Cy1Dy1Ey1Fy1Gy1Hy1Iy1Jy1Ky1Ly1My1Ny1Oy1Py1Qy1Ry1Sy1Ty1Uy1VQy1WphKtxXphKM_FphAhsephOnhNphKphKphKphKphKpieBM2SphAhnBphBn2UphKphKphKphKphKpieBM0XphAnzJphBn3NphKphKphKphKphKpieBOFo4HphADBy1bM4AphAm2KphBm3OphKphKy1cphKphKpieBMhiTphAnnEphBnxUphKphKphKphKphKpieBM_GphAnhaphOnxXphKphKphKphKphKpieBM6DphAhmcphBnyVphKphKphKphKphKpieBOFkyHphADBy2BM6EphAkyHphBmtbphKphKy2CphKphKpieBOFpgCphADBy2EMwBphAhzPphBm5MphKphKy2FphKphKpieBMisfphAm1KphBnyXphKphKphKphKphKpieBM6FphAhicphOnyNphKphKphKphKphKpieBM8HphAhsdphOm5BphKphKphKphKphKpieBOFo1WphADBy2KM4BphAkYphBmzKphKphKy2LphKphKpieBM2TphAm6MphOniIphKphKphKphKphKpieBMmrFphAm6LphBm5fphKphKphKphKphKpieBOFo4FphAODo0XphADCy2Py2QMkkSphAmybphBm6TphKphKy2RphKphKpieBMmrGphAmyaphBnsOphKphKphKphKphKpieBOForZphAODomGphADCy2Uy2VM8IphAm2GphBnhQphKphKy2WphKphKpieBMhzEphAigJphBnkXphKphKphKphKphKpieBM6GphAnnGphOntKphKphKphKphKphKpieBM4CphAnnFphBntLphKphKphKphKphKpieBOFn4UphAODo_UphADCy2by2cM6HphAnobphBn3IphKphKy2dphKphKpieBM6JphAhmephBnsMphKphKphKphKphKpieBMycphAhmaphBnlIphKphKyycphKphKpieBM0YphAhmYphBnoNphKphKphKphKphKpieBMzXphAhmZphOm4PphKphKphKphKphKpieBM_HphAkYphBnvAphKphKyzBphKphKpieBMhiUphAhtBphBnkTphKphKphKphKphKpieBMhiVphAigGphBnkMphKphKphKphKphKpieBMxdphAkYphBmzMphKphKphKphKphKpieBM6KphAhmbphBnoAphKphKphKphKphKpieBM8JphAhtDphOm4LphKphKphKphKphKpieBMzZphAhmdphOnuPphKphKphKphKphKpieBOFooDphAODn9FphADCy3Ky3LMmrVphAkYphBntMphKphKy3MphKphKpieBMmrWphAm3dphBnuephKphKphKphKphKpieBMmrXphAniXphBnkOphKphKphKphKphKpieBMmrYphAnpKphOn0ZphKphKphKphKphKpieBMmrZphAkYphBnyPphKphKphKphKphKpieBMmraphAm1QphBm0EphKphKphKphKphKpieBMmrbphAnnephBm5ephKphKphKphKphKpieBOFn4XphAODo2MphADCy3Uy3VM4EphAigEphBn2CphKphKy3WphKphKpieBMhmXphAnkEphOm4cphKphKphKphKphKpieBODn8KphADCs9by3ZM4FphAkYphBm1UphKphKy3aphKphKpieBM6OphAigFphBm3DphKphKyzUphKphKpieBM4GphAkYphBm3GphKphKphKphKphKpieBM4HphAhtAphBniLphKphKx8YphKphKpieBMhiYphA_QphBmzBphKphKx-MphKphKpieBM2KphAkYphBnyDphKphKphKphKphKpieBODo2NphADBy4BMhiQphAm_UphBmxbphKphKy4CphKphKpieBOFonJphAODonIphADCy4Ey4FMhmPphAhiZphBnsNphKphKy4GphKphKpieBDhYy1Yy1Zy1ay1dy1ey1fy2Ay2Dy2Gy2Hy2Iy2Jy2My2Ny2Oy2Sy2Ty2Xy2Yy2Zy2ay2eyyZy2fy3Ay3By3Cy3Dy3Ey3FyzFy3GyzHy3Hy3Iy3Jy3Ny3Oy3Py3Qy3Ry3Sy3Ty3XyzQy3Yy3by3cyzWy3dy3ey3fyzay4Ay4Dy4HQy4IphKtxXphKDBitSXitSk2Ay4KhUphAphKphAphADBitTXitTkrPy4MhUnkHphKphAphADBqUXmsQnqTy4OhUnmKphKphAphAXmsJkwZy4OhUnmQphKphAphAXmsLnpfy4OhUnmfphKphAphAXmsMnoTy4OhUnmRphKphAphAXmsOm2Dy4OhUnmTphKphAphAXmsPm3Hy4OhUnmOphKphAphAXmsRnpby4OhUnmUphKphAphAXmsSkvAy4OhUkyFphKphAphAXmsTk6Ry4OhUnmbphKphAphAXmsVnpMy4OhUnmLphKphAphAXmsWngMy4OhUnmcphKphAphAXmsXnpJy4OhUnmaphKphAphAXmsYnqby4OhUnmVphKphAphAXmsZmxKy4OhUkyFphKphAphAXmsanlcy4OhUnnAphKphAphAXmrdm1Sy4OhUnnBphKphAphADBitUXmrem2Ny4fhUmzLphKphAphADCqUitUXmrfm2Qy5BnEnmWphKphAphAXmsAm6Jy4OhUkyEphKphAphAXmsBnuVy4OhUkyEphKphAphAXmsCm3By4OhUnmSphKphAphAXmsDngNy4OhUnmYphKphAphADCqUhzLXmsEiuBy5HnEnmPphKphAphAXmsFm2Py4OhUnmNphKphAphAXmsGm2My5HnEnmXphKphAphAXmsHnqUy4OhUnmMphKphAphAXmsIm0Uy5HnEnmephKphAphAXmsKntIy5HnEnmZphKphAphAXmsNnuMy4OhUnmdphKphAphADfy4Ly4Ny4Py4Qy4Ry4Sy4Ty4Uy4Vy4Wy4Xy4Yy4Zy4ay4by4cy4dy4ey5Ay5Cy5Dy5Ey5Fy5Gy5Iy5Jy5Ky5Ly5My5Ny5OYmnTmnUtcy5PptABDB2SX2ShnBy5RhUnkKphKphAphADB0XX0XhtGy5TjRphAphKphAphADB4AX4Aitay5VjRphAphKphAphADBhiTXhiTitdy5XjRphAphKphAphADB6DX6Dhmcy5ZjRphAphKphAphADB6EX6EiuAy5bjRphAphKphAphADBwBXwBhzPy5d5MphAphKphAphADC4BhzEX4BkYy5fnEnrfphKBphADB2TX2Titcy6BjRphAphKBphADB8IX8IitWy6DjRphAphKBphADBkkTXhzEigJy6FjRnkIphKBphADB4CX4Citfy6HjRphAphKphAphADB6HX6HiuJy6JjRphAphKphAphADB4DXphAphAy6LsBmzcphKBpiCDB6JX6Jhmey6NjRphAphKphAphADBycXychmay6PjRphAphKphAphADB0YX0YhmYy6RjRphAphKphAphADB_HX_HkYy6TjRphAphKphAphADBhiUXhiUhtBy6VjRphAphKphAphADBhiVXhiVigGy6XjRphAphKphAphADBxdXxdkYy6ZjRphAphKphAphADBzYXzYhzMy6b5MphAphKphAphADB6KX6Khmby6djRphAphKphAphADBzZXzZhmdy6fhUnuDphKphAphADB4EX4EigEy7BjRphAphKphAphADB4FX4FkYy7DjRphAphKphAphADB6OX6OigFy7FjRphAphKphAphADB4GX4GkYy7HjRphAphKphAphADB4HX4HhtAy7JjRphAphKphAphADD_N_O_PXhiY_Qy7LnEphAphKBphADB2KX2KkYy7NsRnjephKBphADBhiQXhiQhtCy7PjRphAphKBphAXhmPhiZy7NsRnjfphKBphADhBy5Sy5Uy5Wy5Yy5ay5cy5ey6Ay6Cy6Ey6Gy6Iy6Ky6My6Oy6Qy6Sy6Uy6Wy6Yy6ay6cy6ey7Ay7Cy7Ey7Gy7Iy7Ky7My7Oy7Qy7RYlqOlqPtcy7Sy0CEDBisQXh_UphAy7UhUphAphKphAphADBh_UXkkAphAy7WhUphAphKphAphADBisRXkkBphAy7YhUphAphKphAphADBisaXkkCphAy7ahUphAphKphAphADBkjRXkkDphAy7chUphAphKphAphADBisUXkkFphAy7ehUphAphKphAphADBisVXkkGphAy8AhUphAphKphAphADBkkEXh_XphAy8ChUphAphKphAphADBisWXkkJphAy8EhUphAphKphAphADBisXXkkHphAy8GhUphAphKphAphADBh_XXkkIphAy8IhUphAphKphAphADBisYXkkKphAy8KhUphAphKphAphADBisZXkkNphAy8MhUphAphKphAphADBh_YXkkLphAy8OhUphAphKphAphADBkjTXh_YphAy8QhUphAphKphAphADBkjVXkkMphAy8ShUphAphKphAphADBh_VXh_VphAy8UjRphAphKphAphADBh_WXh_WphAy8WjRphAphKphAphADBkjSXkjWphAy8YhUphAphKphAphADBkjUXkjXphAy8ahUphAphKphAphADBkjYXkjdphAy8chUphAphKphAphADBkjZXkjephAy8ehUphAphKphAphADBkjaXkjfphAy9AhUnwYphKphAphADBisSXkjbphAy9ChUphAphKphAphADBisTXkjcphAy9EhUphAphKphAphADZy7Vy7Xy7Zy7by7dy7fy8By8Dy8Fy8Hy8Jy8Ly8Ny8Py8Ry8Ty8Vy8Xy8Zy8by8dy8fy9By9Dy9FYh1GixStcy9Gu-EBDChsGhmRX2SiuBy9InEphAphKphAphADB_IX0XksEy9KhUphAphKphAphAXhzBkYy6ZhUphAphKphAphADC4AxdXhzCk0Ny9NhUmtTphKphAphADDzYhmThmUXisekqXy9PnEphAphKphAphADChmThmUXhzDitXy9RsRphAphKphAphADBhsHX6DkwVy9ThUphAphKphAphADBhsIX6EigAy9VhUphAphKphAphADChsJhsKXwBk0Sy9XnEphAphKphAphADB6FXisfhicy9ZhUphAphKphAphAXitAk0Oy6HhUphAphKphAphADC2T4DXh_bk0Ly9cnEphAphKphAphADCwBzXXkkQk1Ly9enEphAphKphAphAXitBk1Ky5dhUphAphKphAphAXh_ckwYy5dhUnxQphKphAphADBzXXitChtBy-ChUphAphKphAphADBhiYXkkR_Qy-EhUphAphKphAphADB_NXitDkYy-GhUphAphKphAphADB_OXitEk1Ny-IhUphAphKphAphADB_PXitFk1Py-KhUphAphKphAphADBhsLX8Hkzcy-MhUphAphKphAphADChsMycX6Gkuay-OnEphAphKphAphAX4CkYy6PhUphAphKphAphADCyc0YX6Hm0Sy-RnEphAphKphAphADBhsNX4DigHy-TjRphAphKphAphADBhsOXitGk-Fy-V5MphAphKphAphAX6JkzGy6fhUphAphKphAphAXyckrIy7BhUphAphKphAphADB_JXitHm2Iy-Z5MphAphKphAphADDhsQhsR8LXhzGnrXy-bnEphAphKphAphADB8KXh_ditYy-dhUphAphKphAphADBhsSX0YkrQy-fhUphAphKphAphADC_K_LXitIigDy_BnEphAphKphAphADB_MXitJigBy_DhUphAphKphAphADBhsTXitKigCy_FhUphAphKphAphADB6LXitLkrUy_HsRphAphKphAphAXitMkrWy_HsRphAphKphAphAXitNkrVy_HsRphAphKphAphADBhsUXitOkqWy_LhUphAphKphAphADBhiWXzXkzdy_NhUphAphKphAphADChsVhmVX_Hkzfy_PnEphAphKphAphADBhsWXhiUkzey_R5MphAphKphAphADChmVhmWXhiVk6ay_TnEphAphKphAphADBhzJX_IigLy_VhUphAphKphAphADC6MhsYXxdh_fy_XnEphAphKphAphADB6MXzYk6Yy_ZsRphAphKphAphADB8MX6KiuFy_bjRphAphKphAphADB6NXitPkrGy_dhUphAphKphAphADBhsXXitQkzOy_f5MphAphKphAphADChsPhmSXhzHkqZzgBnEphAphKphAphAXzZkYy7DhUphAphKphAphADBhmXX4EkxGzgEhUphAphKphAphAX8KitZy7FhUphAphKphAphADC4G4HX_JhibzgHnEphAphKphAphAXhzIkxHy7DhUphAphKphAphADBhmWX8LkxIzgKhUphAphKphAphADChsZhsaXhsSkqbzgMnEphAphKphAphADBhsbXhiWkpHzgOhUphAphKphAphADB_DXhzJhiazgQhUphAphKphAphADBhmPX6MhiZzgShUphAphKphAphADChsAhsBX8MkqfzgUnEphAphKphAphADC4B2TX6NkzPzgWhUnpDphKphAphADhey9Jy9Ly9My9Oy9Qy9Sy9Uy9Wy9Yy9ay9by9dy9fy-Ay-By-Dy-Fy-Hy-Jy-Ly-Ny-Py-Qy-Sy-Uy-Wy-Xy-Yy-ay-cy-ey_Ay_Cy_Ey_Gy_Iy_Jy_Ky_My_Oy_Qy_Sy_Uy_Wy_Yy_ay_cy_ezgAzgCzgDzgFzgGzgIzgJzgLzgNzgPzgRzgTzgVzgXYoqMhvEtczgYpieBDCGpMX2SphAy5RjRnvUphKphAzgaDBmqdZphAzgcsBphADBzgdX0XphAy5ThUmxUzgephAtxdX4AphAy5VjRkpOphKphAphADBhsGXhsGphAzhBjRphAphKphAphADBhmRXhmRphAzhDjRmyYphKphAphADBmrBZphAzhFsBphADBmrAZphAzhHsBphADCzhGzhIXhsHphAy9ThUmxWzhJphAtzAXhsIphAy9VjRphAphKphAphADBhsJDCmrDmrCZmrEzhNnEphADBzhOXhsJphAzhMhUm1OzhPphAt0NDBhsKXhsKphAzhRjRkpOphKphAphAXwBphAy5d5MmtcphKphAt1ADB4BX4BphAzhUhUnnCphKphAt1KDC2T8IDCmrJmrNZmrHzhXnEphADCmrKmrOZmrIzhZnEphADBmrLZphAzhbsBphADBmrMZphAzhdsBphADEzhYzhazhczheX2TphAzhWnEnsAzhfphAt1eXphAphAy6DsBnnWphKCt1eX4CphAy6HjRnnYphKphAt3UX6HphAy6JjRphAphKphAphADBmrRZphAziEsBphADBmrPZphAziGsBphADBmrQZphAziIsBphADDziFziHziJX4DphAy6LhUmxXziKphAt4FXhsLphAy-MjRphAphKphAphADBhsMXhsMphAziNjRphAphKphAphAXhsNphAy-TjRphAphKphAphADCpMuDXhsOphAy-VjRmtWphKphAziQDBhsPXhsPphAziSjRphAphKphAphADBhmSXhmSphAziU5MphAphKphAt1ADBhzFXhzFphAziWhUnhTphKphAphAXycphAy6PjRphAphKphAphADBmrSZphAziZsBphADBziaX0YphAy6RhUmxVzibCt6CXzXphAy-CjRphAphKphAphAXxdphAy6ZjRphAphKphAphAXzYphAy6b5MphAphKphAt1ADBhmTXhmTphAzjAjRphAphKphAphADBhmUXhmUphAzjCjRphAphKphAphAXzZphAy6fjRphAphKEphAX8KphAy-djRphAphKEphAX_JphAy-ZjRphAphKEphADBhsQXhsQphAzjHjRphAphKEphADBhsRXhsRphAzjJjRphAphKEphADB8LX8LphAzjLjRphAphKEphADB_KX_KphAzjNjRphAphKEphADB_LX_LphAzjPjRphAphKEphAX_MphAy_DjRphAphKEphAX6LphAy_HjRphAphKEphAXhsTphAy_FjRphAphKEphAXhsUphAy_LjRphAphKEphADBhsVXhsVphAzjVjRphAphKEphADBhmVXhmVphAzjXjRphAphKEphAXhsWphAy_RjRphAphKEphAX6MphAy_ZjRphAphKEphAX8MphAy_bjRphAphKEphAX6NphAy_djRphAphKEphAXhsXphAy_fjRphAphKEphADBhsYXhsYphAzjejRphAphKEphADBhzKXhzKphAzkAhUnrNphKEphAXhmWphAzgKjRphAphKEphADBhsZXhsZphAzkDjRphAphKEphADBhsaXhsaphAzkFjRphAphKEphAX4FphAy7DjRphAphKphAphAX6OphAy7FjRphAphKphAphAXhsbphAzgOjRphAphKphAphAX4GphAy7H5MkyGphKphAt1AX4HphAy7J5MkyGphKphAt1AX_NphAy-GjRphAphKphAphADBmsbZphAzkNsBphADBzkOX_OphAy-IhUmxYzkPphAt1AX_PphAy-K5MphAphKphAt1AX2KphAy7NsRnnQphKphAphADBhsAXhsAphAzkTjRphAphKphAphADBhsBXhsBphAzkVjRphAphKphAphAXhmPphAy7NsRm1PphKphAphADiCzgbzgfzhAzhCzhEzhKzhLzhQzhSzhTzhVziAziBziCziDziLziMziOziPziRziTziVziXziYziczidziezifzjBzjDzjEzjFzjGzjIzjKzjMzjOzjQzjRzjSzjTzjUzjWzjYzjZzjazjbzjczjdzjfzkBzkCzkEzkGzkHzkIzkJzkKzkLzkMzkQzkRzkSzkUzkWzkXYhvElqYtczkYt5aBX2SphAphKlyYnlAphKphAphADBkkOX0XphAzkbhUngQphKphAphADBhzCX4AphAzkdhUnxJphKphAphADCisbiscXhsGphAzkfnEphAphKphAphADCischzBXhmRphAzlBnEm4ZphKphAphAXhsHphAy5ZhUphAphKphAphAXhsIphAy5bhUnrPphKphAphAXhsJphAy5dsRnwdphKphAphAXhsKphAy5dsRnnbphKphAphADCitBh_cXwBphAzlHnEmtLphKphAphADCisb6NX4BphAzlJhUnraphKphAphAX2TphAy_dhUnpEphKphAphADBitAX4CphAzlMhUphAphKphAphADBh_bX6HphAzlOhUphAphKphAphADCisdh_bX4DphAzlQnEphAphKphAphADB8HXhsLphAzlShUphAphKphAphADC8H6GXhsMphAzlUnEphAphKphAphAXhsNphAy6LhUnkLphKphAphADBkkUXhsOphAzlXhUm7IphKphAphADBhzHXhsPphAzlZsRphAphKphAphAXhmSphAzlZsRphAphKphAphAXhzFphAphKlyYnzCphKphAphADB6GXycphAzldsRphAphKphAphAX0YphAzldsRphAphKphAphADCitCh_dXzXphAzmAnEphAphKphAphADBhzBXxdphAzmChUniephKphAphADBhzDXzYphAzmEsRphAphKphAphADChzDh_aXhmTphAzmGnEphAphKphAphAXhmUphAzmGnEm3JphKphAphADCh_Z6JXzZphAzmJnEnrbphKphAphADBh_dX8KphAzmLhUnzVphKphAphADBitHX_JphAzmNhUnzBphKphAphADBhzGXhsQphAzmPsRphAphKphAphAXhsRphAzmPsRphAphKphAphAX8LphAzmPsRphAphKphAphADBitIX_KphAzmThUitVphKphAphADBitJX_LphAzmVhUphAphKphAphADBitKX_MphAzmXhUnzLphKphAphADDitMitNitOX6LphAzmZnEphAphKphAphADBitLXhsTphAzmbhUphAphKphAphADBkkZXhsUphAzmdhUphAphKphAphADCh_Z_HXhsVphAzmfnEphAphKphAphADDh_Z_HhiVXhmVphAznBnEphAphKphAphAXhsWphAy6VhUnuXphKphAphADCxditRX6MphAznEnEmtVphKphAphADCkkekkfX8MphAznGnEphAphKphAphADBkkbX6NphAznIhUn0KphKphAphADBkkcXhsXphAznKhUphAphKphAphADExd6KitP8KXhsYphAznMnEphAphKphAphADCisditRXhzKphAznOnEphAphKphAphADBklCXhmWphAznQhUphAphKphAphADE_K_L_M6LXhsZphAznSnEmzJphKphAphAXhsaphAznSnEphAphKphAphADCzZklBX4FphAznVnEphAphKphAphAX6OphAy-dhUn2SphKphAphAXhsbphAy_NhUphAphKphAphAX4GphAzjLsRphAphKphAphAX4HphAzjLsRitVphKphAphADBitDX_NphAznbhUitVphKphAphADBitEX_OphAzndhUm0aphKphAphADBitFX_PphAznfhUphAphKphAphAX2KphAy_ZsRphAphKphAphAXhsAphAy_bsRphAphKphAphAXhsBphAy_bsRphAphKphAphAXhmPphAy_ZsRnvLphKphAphADBkkPXphAphAzoFsBntVphKphAphADBiseXphAphAzoHsBmtGphKphAphADBkkVXphAphAzoJsBm2ephKphAphADBkkYXphAphAzoLsBm6HphKphAphADBkkXXphAphAzoNsBmtDphKphAphAXphAphAy6bsBm6UphKphAphADBitQXphAphAzoQsBnuQphKphAphADBkkdXphAphAzoSsBnpYphKphAphADBklAXphAphAzoUsBm_QphKphAphAXphAphAy-ZsBm0ZphKphAphADBhzIXphAphAzoXsBnvFphKphAphADiMzkazkczkezlAzlCzlDzlEzlFzlGzlIzlKzlLzlNzlPzlRzlTzlVzlWzlYzlazlbzlczlezlfzmBzmDzmFzmHzmIzmKzmMzmOzmQzmRzmSzmUzmWzmYzmazmczmeznAznCznDznFznHznJznLznNznPznRznTznUznWznXznYznZznazncznezoAzoBzoCzoDzoEzoGzoIzoKzoMzoOzoPzoRzoTzoVzoWzoYYhvEoodn_GzoZvieBDGy5Qy7Ty9HzgZzkZzoaDCilQlweDBpdDCuChPaoNzodikaphAwGzoeCDBrbDBNaoNzpAikaphAwGzpBEDBlNDBMazKzpDrLhzCphAzpECa0czpDikahmRwGpieEa0CzpDrLkkaphApieBDBtMahoCzpIikaphAosNpieBDGzofzpCzpFzpGzpHzpJbyQzoczpKDCiyAlwfDCuC4IaoNzodnVphAh2QzpNCaoNzpAnVphAh2QzpBEazKzpDrLh_cphAzpECDBiuOa0czpDrLwBphAzpRBa0CzpDnVphAh2QpieEa9KzodnVphAh2QpieBa9KzpAnVphAh2QzpBEDHzpOzpPzpQzpSzpTzpUzpVbiyCzpMzpWDBh1eDB4IaoNzodnVphAhifzpZCaoNzpAnVphAhifzpBEazKzpDrL6NphAzpECa0czpDnVphAhifpieBa0CzpDrLkkSphApieBahoCzpInVphAhifpieBa9KzodnVphAhifpieBa9KzpAnVphAhifzpBEDB3fahkBzqCnVphAhifpieBDJzpazpbzpczpdzpezpfzqAzqBzqDbxNzpYzqEDBlwTaoNzodnVphAhuLzpNCaoNzpAnVphAhuLzpBEazKzpDsYzXphAzpECa0czpDnVphAhuLpieBa0CzpDnVphAhuLpieEDFzqHzqIzqJzqKzqLbizTzqGzqMDBkXaoNzodnVphAhnazpNCaoNzpAnVphAhnazpBEa0czpDnVphAhnapieBa0CzpDsYhiWphApieBahoCzpInVphAhuLpsHEDBSahkBzqCsYkoGphAzqUBDBhsFaixQzqWsYmuFphApieEDIzqPzqQzqJzqRzqSzqTzqVzqXbkXzqOzqYDBinTaoNzodnVphAh0TzpNCaoNzpAnVphAh0TzpBEazKzpDsYitGphAzpECa0czpDnVphAh0TpieBa0CzpDnVphAh0TpieBDFzqbzqczqdzqezqfbwXzqazrADCh0VlufaoNzodnVphAi0EzpNCaoNzpAnVphAi0EzpBEazKzpDsYhzCphApieBa0czpDnVphAi0EpieBa0CzpDsYmqephApieBahkBzqCsY8IphApieBDGzrDzrEzrFzrGzrHzrIbh0VzrCzrJDBhtaDCkQhzQaoNzod0AphAkazrMCaoNzpA0AphAkau-EBazKzpD0AphAkazrMBa0czpD0AphAkapieBDBiuNa0CzpDsYmqfphAzrRBahoCzpI0AphAkapieEDCpdrba9KzrU0AphAkapieEDBpeahvDzrW0AphAkapieEahkBzqC0AphAkapieEaixQzqW0AphAkapieEDKzrNzrOzrPzrQzrSzrTzrVzrXzrYzrZbhtazrLzraDBllOaoNzodnVphAwGzpNCaoNzpAnVphAwGzpBEazKzpDrLhzBphAvieBa0czpDnVphAwGpieBa0CzpDnVphAwGpieEDFzrdzrezrfzsAzsBbiwKzrczsCazKzpDrLh_aphAzpECa0CzpDsYmrTphApkUBDBigNahoCzpIsYhiWphAzsGBDGzrdzrezsEzsAzsFzsHblSvmHzsIDBlDazKzpDsY0XphAvieBa0CzpDsYkkaphApieBahoCzpIsY4EphAzsGBDGzrdzrezsLzsAzsMzsNblDzsKzsODBotNaoNzodnVphAikMzpNCaoNzpAnVphAikMzpBEazKzpDsYhzHphAvieBa0czpDsYhmSphApieBa0CzpDnVphAikMpieEDFzsRzsSzsTzsUzsVbiyIzsQzsWDBHaoNzodnVphAilJzpNCaoNzpAnVphAilJzpBEazKzpDsY6IphAvieBa0czpDnVphAilJpieBa0CzpDsYphAphApieEDFzsZzsazsbzsczsdblwGzsYzseDNzpLzpXzqFzqNzqZzrBzrKzrbzsDzsJzsPzsXzsfDCn8Un-NDBkaDCnzem1CDCnzfnvXDDkQhzQiuNchtahuDzrLztBwMztCnTm9WlqU7YphAphKphKphKphKphKztDztEztFCDChvMouDDBkMDCm3VnlaDBksKDCQAchvMhuDztHphKwMztInTm9XixR7YphAphKphKphKphKphKztJztKztLCDBouFDCm3WnlZcikShuDztNphKwMztInTm9bixR7YphAphKphKphKphKphKztOztKztLCDDltRouJouEDBikTDCnlYnlXDBnlbcouGhuDztQphKrfztRnTm9aixR7YphAphKphKphKphKphKztSztTztLCDCn-Wn-XDBivbDEoN9KhvDhkBDBnzaDCnzZnvGDBQcn-YhuDztVphKwMztWnTm9UlqT7YphAztXphKphKphKphKztYztZztaCDBn-ZDBn-VDCn0BnzbDBn0Acn-ahuDztcphKi1bztdnTm9VlqT7YphAztXphKphKphKphKzteztfztaCDBnwVDBnxDDDuCMiuOciyC3IzpMphKwMphKnTm-FoqOlIiyCphKphKphKphKphKzuBzuCzuDCDFwFpQm7ahfKDJlpdvIijerckEvY0Hl4GwEDBm4RDCnwEm4QDBuCch0V3IzrCphKwMphKnTm-EoqNlIh0VphKphKphKzuFzuGzuHzuIzuJCDBwGDBngaDBngZcyQ3IzocphKwMzuLnTm9eijXvXyQphKphKphKphKphKzuMzuNzoeCDBmtEDBnwfciwK3IzrcphKwMzuLnTm9fijXvXiwKphKphKphKphKphKzuPzuQzoeCDDo9PouWo1NDBnxFDCnvenyGclS3IvmHzuSwMzuLnTm-LijXvXlSphKphKphKphKphKzuTzuUzoeCDBnvdDBnvfclD3IzsKphKrfzuLnTm-MijXvXlDphKphKphKphKphKzuWzuXzoeCDBh0TDBnxfDBnwDcwX3IzqaphKwMzuZnTkudoqPvXwXphKphKphKphKphKzuazubzuJCDCotPotODBikMDBnkDDBnjHciyI3IzudphKwMzuenTm-OoqQvXiyIphKphKphKphKphKzufzvAzuJCDBhuLDBnpaDBm4VcizT3IzqGphKwMzvCnTm-PlqXvXizTphKphKphKphKphKzvDzvEzuJCDEkXhwao7Ho7FDBhnaDDnuYm3ZnxSDBm4UckX3IzvGphKwMzvHnTm-NlqXvXkXphKphKphKphKphKzvIzvJzuJCDCh1elvTDBhifDBmtPDBmtADC4IQcxN3IzvLphKwMzvMnTm-ClqVvXxNphKphKphKphKphKzvNzvOzvPCDBolGDBilJDBoNDBnwODBnxBDBwfcolH3IzvRphKrfzvSnTm9YoqK3DphAzvTphKphKphKphKzvUzvVzvWCDHo3Mo3Om-Hm-Gm-Jm-IokMDBnlfDCm-KnvYco2S3IzvYphKrfphKnTm9dlqVlIphAzvTphKphKphKphKzvZzvapvbBDEn-Gn-In-Hn-KDDn-On-Qn-PDCnzcm0fDBm0eDCAk1Zcn-J4QzvcphKwMzvdpAnrRlqUvXphAphKphKphKphKphKzvezvfzwACDBihdDKmEi0Ki0LnSi0BnTi0Co3Ao3Bo0aDPtQn8S1ah2Jo2FkUoxPoxKoxLlzPjZlan_C0bilaDBmyWDCmyVnvWDCQhzQcn_D4QzwCphKwMttCnTnjdoqE3DphAphKphKphKzwDzwEzwFzwGzwHCDB4aDBjZDCoNzKDFihdilPooGiganWDIjZhWoiRivfn_IjAxSi1MDBnwBDCnwAnwCDCQk1Zc4a4QzwJphKrfzwKnTm-AoqJ3DphAzwLphKphKzwMzwNzwOzwPzwQCDFo_Go-fo_Io-eo_JDClLqSDBnvaDBm2EDCQkQco_E4QzwSphKrfzwTpAnzRoqLvXphAphKphKphKphKphKzwUzwVzwWCDEn8Ho_Fn8Co_HDCihDlLDBnvRDBm5Scn8G4QzwYphKrfzwZpAmzXoqR3DphAphKphKphKphKphKzwazwbpieBDGn6Mo8DoxbohTogHogIDBmzDDBm1dcjP4QzwdphKwMztIpAmtXoqIlIphAzvTphKphKphKphKzwezwfztaCDDhlKo-Vn3aDBoIDMikTkMouKltRrdHlwG9ZowLtXjHjNDGlpdijeojXojZogGnCDBnvcDCnwTnvVchlK4QzxBphKwMzxCnTm9ToqFlIphAzvTphKphKzxDzxEzxFzxGztLCDCo0Ho0GDBilPDBnnZDCnnanqBco0S4QzxIphKwMzxJnTnqAoqH3DphAphKphKphKphKphKzxKzxLztaCDKoneonfo8bo8dotQosWo3Fondn6QoncDBnwPDBngLconb4QzxNphKrfphKnTm9ZoqD3DphAphKphKphKphKphKzxOzxPztaCDEokDokEouMouLDCkMigZDBm5EDBm5CDDQkQAcokC4QzxRphKrfzxSpAmyLoqG3DphAphKphKphKphKphKzxTzxUzxVBDBo2dDBhvEDLDlSmGi1ehnP_ehY9WlEh3TjUDBnxEDCnxCnvPDBhPco2e4QzxXphKi1bphKnTn0dlqW3DphAphKzxYphKphKzxZzxazxbzxcCDBosFDEpPizDiXoyLDBnvODBnvQcosG4QzxephKi1bphKnTn0clqWvXphAphKzxYphKphKzxfzyAzyBzxcCDDn5Zomfo_eDBnwHDBnwIDCk1Y6Pc6UhlHzyDphKrfphKnTl5ZphAvXphAphKphKphKphKphKzyEzyFzyGBDDn5Yomeo_dDBnwGDBnwJc4KhlHzyIphKrfphKnTl5YphAvXphAphKphKphKphKphKzyJzyKzyGBDJn5cn5dn5bonBonConAo_cpgAn5aDBnyfDBnzAcn5fhlHzyMphKrfphKnTnxOphAvXphAphKphKphKphKphKzyNzyOpieBDGinAonKizPpgOn5eonMDJisIiiD2ch0fhjahhCo_RkSikNDBm0WDCm0Xm0YcinAhlHzyQphKrfphKnTnlEphAvXphAphKphKphKphKzyRzySzyTpieBDIluehvTo1ZjaokVn6FokUn6GDPisIn5HhlMjUhkLkSikNyXhhCo0TkAuHiiDoucinFDBm5UDCm5Vm5TcluehlHzyVphKrfphKnTnlDphAvXphAphKphKphKphKzyWzyXzyYpieBDIiuYn4Ei1Do7Nl1ao7Qo1Fo1GDBisIDBmxZDBnzIciuYhlHzyaphKrfphKnTnlCphAvXphAphKphKphKphKzybzyczydpieBDBn5DDCn5AovNDBnwFDBnwKcn5ChlHzyfphKrfzzAnTl5XphAvXphAphKphKphKphKphKzzBzzCpieBDDojBoifn5BDBm5YDBm5RcojAhlHzzEphKrfphKnTnwUphAvXphAphKphKphKphKphKzzFzzGpieBDBhvLDBhpCDCk4Fk5LDBiuRDCAk1acotVhoZzzIphKrfzzJnTnySphA7YphAphKphKzzJphKphKzzKzzLzzMBDBo5MDBnwRDBk1aco5OhoZzzOphKrfzzJnTl5bphA3DphAphKphKzzJphKphKzzPzzLzzQCDCpgHpgIDMh2MizAh2O8OoYhkVikEo2fkBixLinKlmRDFomdo-IhgEoxaorXDBnwMDCnwLngecpgJhoZzzSphKrfphKnTl5cphA3DphAphKphKzzJzzTzzUzzVzzWpieBDBk4Fco5JhoZzzJphKrfzzInTnyRphA7YphAphKphKzzIphKphKzzLzzYpieBDCovZoqVDDhvLhpClpJDCnwQm5WDBnwSco5NhoZzzaphKrfphKnTnxNphA3DphAphKphKzzbphKphKzzczzdpieBDFpgcpgapgdpgbpgZDBlpJDBn3WDBntTcotLhoZzzfphKrfphKnTnyQphA3DphAphKphKz0AphKphKz0Bz0CpieBDBosSDCotBotUDOosTn7Hn7Jn7En7Fn7Gn7Kn7In7DojYouPlxSlxR7BDBnxKDBk5LcosUhoZz0EphKrfz0FnTl5aphA3DphAphKphKphKphKz0Gz0Hz0IpieBDhOztGztMztPztUztbzuAzuEzuKzuOzuRzuVzuYzuczvBzvFzvKzvQzvXzvbzwBzwIzwRzwXzwczxAzxHzxMzxQzxWzxdzyCzyHzyLzyPzyUzyZzyezzDzzHzzNzzRzzXzzZzzez0Dz0JdkMphKphKphKdikSphKphKphKDChvMiyMdhvMz0NphKphKDDz0Lz0Mz0OekMn3YphOz0PztLCdhnaphKphKphKdkXphKphKphKDeojJlmRh0Uo0ZhBn6Cn6DoTo4ao4bo0Dh2BizVozVizSozYlwDqDovP8OkV2dpNlQi0ahHhzXikZhRiGDfhO5AlnPhkQi1Wl3RjCn4NlhA_U6fizbuamFwVizBorTorUmGhvKhAiwCrY4PHm3QnsLo_No_MuclDdhwaphKz0Tz0UDDz0Rz0Sz0VDCQuCeoepgFphBz0Wz0XCdinDphKphKphKdl0AphKphKphKdlmZphKphKphKdo-RphKphKphKDEz0Zz0az0bz0cemNo9BphBz0dzwWCdixNphKphKphKdkPphKphKphKDCz0fz1AesPpgEphBz1BzwWCDDh1eoxMoxNdhgOz1DphKphKDDlvToxIoxJdlvSz1FphKphKDCz1Ez1GehgOo8ephOz1HpieBDGigao9Tn8Eo0PosIo8WdhkSz1JphKphKDGivDo9Sn8Do0OosHo8Vd9bz1LphKphKDCz1Kz1MehkSoudphOz1NpieBDhOmVovUovVn6Zigbn6an8Qn8RotEosRoxVoxWoxUo6Ro6So7To7Uo-co-dovKovLovJokAokBokPokQo1Lo1MolVolWo6Fo6GonXlxSo1Dh2HoiMn5Ln5Mn9Bn9Cn_Yn_Zo6co6do6bdmkcz1PphKphKDhOiyTovSovTn6Wn6Vn6Xn8On8PotDosQoxSoxToxRo6Po6Qo7Ro7So-ao-bovHovIovGojeojfokNokOo1Jo1KolTolUo6Co6DonWlxRo1Co1BoiLn5Jn5Kn8fn9An_Wn_Xo6Zo6ao6Ydmkbz1RphKphKDCz1Qz1SeoqWouephOz1TpieCDHn7NorDojWh0Eh1JmBokYdn7Oz1VphKphKDHn7LorCojVh0Dh1IokWokXdn7Mz1XphKphKDCz1Wz1YehkNoufphOz1ZpieBDIz0Qz0Yz0ez1Cz1Iz1Oz1Uz1a`,
	roots: {"standards":9289,"register":9695,"synonyms":9720,"iso-9001:2015":13880,"iso-9001:2026":14395,"iso-9000:2015":15299,"iso-9000:2026":15453,"iso-13485:2016":17591,"21-cfr-820:2026":17696,"iso-27001:2022":19001,"iso-14001:2015":19073,"iso-14001:2026":19127,"iso-45001:2018":19209,"crosswalks":19739,"profiles":19872,"usage":20106,"families":20155},
};

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
metric
supplier
General
ceo
conformity
deliver
describ
expect
interval
isms
log
validat
"order"
archiv
evidence
internal
authori
capa
documentation
information
status
track
verification
"interested party"
2016
creat
includ
qualif
records
register
S47
kept
list
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
"quality policy"
"senior management"
adequa
personnel
satisf
security
support
top-management
version
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
stage
"meet"
checklist
competen
documented
infrastructure
select
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
design-and-development
policy
scope
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
regulation
request
strategy
2015
2018
account
handl
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
order
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
tool
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
conclusion
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
website
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
confused-term
consequence
constant
core
customer satisfaction
delivered
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
guidance
guide
induct
influence
initiative
innovation
instruct
iso-14001
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
approved
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
baseline
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
patch
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
model
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
audited
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
qualified
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
onboarding
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
purchased-product
purg
re-qualif
re-test
readable
received
recommend
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
platform
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
purchased
purchased product
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
-or
-our
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
bulletin
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
evaluated
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
firmware
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
or may
order document
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
procurement
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
purchase order
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
re trained
re-examin
re-use
readabil
readings that show special conditions were kept
readjust
real-data
realisation
realise
realised
realize
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
upgrade
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
 name words
 slug stands choices provenance confidence`,
	nodes: `ACE0ZisNh_bDBpgIDH_E_F6D6G8HhiW_CFiEiZDCG4IGmmemxDpgMEDCAwCHoNpdiuDpgGiuL-BpgHhsDhYlqPpgJh1DpgGhuOpgKpgLpgNolbpgOCDAFigclgGDDJiI4IHoNraiuDpgGiuL-BpgHmmchbpgGpgQixQhvEhuOpgKpgRpgGloXpgSBBDFAQnsDhickQHijVpdiuCpgGnpfl4BpgUhsDhYixQpgQpgGpgGhuOpgQpgGpgGolWpgVCDCkQk1UHijVraiuCpgGk0Fl4BpgUkjHhbpgGpgQpgGh1DovTpgQpgGpgGolXpgXCDD6D6G8HFFiEDDAtNMHzKlNkuUpgGkwa-BpgHisJhbpgGpgQh1DpgGhuOpgZpgapgGolZpgbCEnubmmYnuaDBpgdFozFDDCuUtNHkjJrakjImnFiuK-BpgU2RhbpgGpgeh1DpgGhuOpgQpgfpgGolVphACE0Z2Rh_bDBphCDBCFigcigcDDAwCSHhkB3ekuXpgGkvH-BpgHisMhbpgGphDpgGpgGhuOphEphFpgGolYphGCDBlTGmmdmzVphIEDDAwClTH9IpdiuBpgGitd-BpgHhsDhYlqGpgJpgGpgGiyXpgQpgLphJolaphKCH9IraiuBpgGitd-BpgHmmahbpgGpgQpgGlqFiyXpgQpgRpgGloXphIBDDAwCk1VHhvDpekuVpgGkyE-BpgHkjEhbpgGpgJpgGpgGiyXpgQpgLpgGolcphNCDKpgPpgTpgWpgYpgcphBphHphLphMphOIhybhychYIhyehyfhYIxckiahYIpdhsDhYIrakjHhbDFphQphRphSphTphUDDAkQk1UJijViuCk0FhfpAphVpgQpgGpgQphWCI3c3chYIisImlQhYIrammbhbDGphQphYphRphZphTphaKpd0Z2RDBphcDBm9WDEAGwC4IJoNiuDiuLhfxAphbphdpgGphephfCI3c3c0RIlNlNhbDDphQpiBpiCDBAJopfm-NnqQhfpApiDpgQoNpgQpiEBDCphQpiBJoqAm-OnqPhfpApiGpgQoNpgQpiEBI3d3dhYIpemmDhbDFphQphYphRpiIpiJJoqBm-PnqMhfpApiKpgQpgGpgQpiEBIkiUkiUhYDCpiMpiBJopPm9MnpchfpApiNpgQijVpgQpiEBI2O2OhYIpepehbDCpiPpiQJonbm7VnqDhfpApiRpgQpgGpgQpiEBI_D_DhYI2P2PhYDDpiTpiUpiQJoncm7WnqEhfpApiVpgQpgGpgQpiEBJondm7XnqFhfpApiRpgQpgGpgQpiEBIh_Qh_QhYIzWzWhYDDpiYpiZpiQJonem7YnqGhfpApiapgQpgGpgQpiEBIhsChsChYIxcxchYDDpicpidpiQJonfm7ZnqLhfpApiepgQpgGpgQpiEBIhmPhmPhYI2M2MhYItMtMhbDDpjApjBpjCJooAm7anqKhfpApjDpgQpgGpgQpiEBDDpicpjBpjCJooBm7bnqJhfpApjFpgQpgGpgQpiEBI2M2MhbDBpjHJooCm7cniehfnepjIpgQpgGpgQpiEEIh_Oh_OhYI6A6AhbDDpicpjKpjLJooDm7dnqAhfpApjMpgQpgGpgQpiEBI2L2LhYI2Q2QhbDCpjOpjPJooEm7enqIhfpApjQpgQpgGpgQpiEBIhsEhsEhbDCpiZpjSJooFm7fnqHhfpApjTpgQpgGpgQpiEBIh_Ph_PhYI0W0WhYIpemmFhYIrarahbDEpjVpjWpjXpjYDCA4IJoobm8Tm6AhfpApjZpgQpgGpgQpjaEIlNisKhbDBpjcDCm8Qm7DDCAiuMJ0Cm7EnpehfxApjdpgQpgGpjepjfBI3dmlR0RDDpjOpjVpkBJooSm_DnqBhfxApkCpgQ0CpgQpiEBIlNmmAhbDFpjOpjKpiTpiIpkEDDAiuNnsEJ0cmxBnqChfxApkFpgQpgGpgQpkGBI2N2NhYIpdpdhYDEpkIpjWpkJpjCJooRm8PnofhfxApkKpgQpgGpgQpiEBIpemmHhbDCpjWpkMDBm7IJopDm8ZnrbhfnepkNpgQpgGpkOpiEBIhiQhiQhYI2MmlHhYIlNisJhbDDpkQpkRpkSKlNkoA6ADBpkUDEm8Fm8Hm8Em7GJzKkuUkwahfxApkTpkVpgGpkWpgbCI2QmmNhbDDphRpiPpkYK2QkoA6ADBpkaDBm7HJooOm8MnjLhfnepkZpkbpgGpkcpiEBIhiRhiRhYIhsEkjFhbDCpkepkfJopCm_BnjN9BpAplApgQpgGpgQpiEBIhsEmmOhbDDpkQpjWplCJooMm8Km0EhfneplDpgQpgGpgQpiEEDBpjPJoofm8Wm_NhfneplFpgQpgGpgQpiEBIkiYkiYhYIpeisLhYI8E8EhbDGplHpjApjBpiIplIplJJooGm8AmzIhfneplKpgQpgGpgQpiEEI2P2PhbDCphYplMK2PmyApeDBplOJooHm8BnuLhfneplNplPpgGpgQpiEBDCpkIplJK2NmxehiRK2NmyEpeDCplSplTJooIm8CnuKhfneplRplUpgGpgQpiEEI2QmmJhbDCpkIplWK2NkoJ2PK2QmyChsFDCplYplZJooJm8DnnZhfneplXplapgGpgQpiEBIpdkjAhbDCpjOplcJooNm8Lm0ChfnepldpgQpgGpgQpiEBIlNlNhYI6AmmQhbDEpiPpiZplfpmAK6AmyD8EDBpmCJooQm8OnjQhfnepmBpmDpgGpgQpiEBDBpjLJooem8VnjOhfnepmFpgQpgGpgQpiEEIh_Mh_MhYIkiVkiVhYIxckibhbDDpmHpmIpmJKxcmxdzWKxcmyFhsEDCpmLpmMDCm9Bm9CJomCm7KnjRhfnepmKpmNpgGpmOpiEBI2NmlMhbDBpmQK2NmxfkifDBpmSDCm9Gm9FJomFm7NnjIhfnepmRpmTpgGpmUpiEBI2OmlP0RDBpmWK2OkoJ2PDBpmYDBm9HJomGm7OnjMhfnepmXpmZlocpmapiEBIpdmlehbDBpmcKpdmyBkjFDBpmeDBm9IJlocm7PnjPhfnepmdpmfpgGpnApiEBDBm9LJomJm7Sm6IhfnepjdpgQpgGpnCpiEBI6AmmRhbDBpnEDBm9KJomIm7Rm6HhfnepnFpgQpgGpnGpiEBI3dmlShbDBpnIDBm9JJomHm7TnjG9BpApnJpgQpgGpnKpiEBItMmmChbDBpnMDBm7QJopOm_CnjH9BpApnNpgQpgGpnOpiEBI3emmUhbDEpjBpiPpiZpnQJooPm8NnjShf_RpnRpgQpgGpgQpiEBI3dkidhYIpekjDhbDCpnTpnUJopKm8cnrWhfpApnVpgQpgGpgQpiEBI2QmmKhbDCpnTpnXJomBm7JnrXhfpApnYpgQpgGpgQpiEBIkiTkiThYI2NmlLhYIpeisLhbDDpnapnbpncDBm9DJomDm7Lm4RhfpApndpgQpgGpnepiEBIhydhydhYIh_QmlUhbDCpoApoBDBm9EJomEm7Mm5JhfnepoCpgQpgGpoDpiEEIhiQmkahYI_DmlIhYIrammZhbDEpoFpoGphTpoHDBm8IJ9IiuBitdhfxApoIphdpgGpoJphKCDDpkQpiTpkSJooLm8Jm3chfpApoLpgQpgGpgQpiEBIpekjEhbDBpoNKpe0Z2RDBpoPDBnnCJhvDkuVkyEhfxApoOpoQpgGpoRphNCI2OmlO0RDCpjOpoTDBnnDJouCnnBnnEhfxApoUpgQhvDpoVpiEBI0WmlXhYDCpoXpncJopNm9Am3YhfxApoYpoQpgGpgQpgOBIpemmEhbDCphSpoaJopAm8Xm5EhfxApobpoQpgGpgQpgOBIzWmlZhYI2QmmMhbDCpodpoeK2Q0Z2RDBppADCASJopBm8YnsWhfxApofppBpgGpgQppCBIlNisKhYI8EmmXhbDCppEppFKlN0Z2RDBppHJopLm8dmyKhfxAppGppIpgGpgQpiEBI6AmmPhbDBppKK6A0Z2RDBppMJlqJm8em0XhfxAppLppNpgGpgQpiEBI2Pmld0RDBppPJoocm8Um0WhfpAppQpgQlqJpgQpiEBIxckibhYI0WmlWhYIpemmGhbDDppSppTppUJoodm-ZngDhfxAppVpoQpgGpgQpiEBDFpiIpiZpiUplfpnUJopEm-angChfpAppXpgQpgGpgQpiEEIxcmlKhYIhiRkiehYI3eisMhbDDppZppappbK3e0Z2RDBppdDBm8aJhkBkuXkvHhfxAppcppepgGppfphGCIxckiZhYI3emmThbDDpqBppapqCJlqIm-bm_VhfpApqDpgQpgGpgQpiEBIxckiZ0RDCphRpqFJooam-YngBhfpApqGpgQlqIpgQpiEBIisIisIhYIpepehYDEpqIpjWpqJppbJopFm-cm5fhfpApqKpgQpgGpgQpiEBDBplcJopGm-dm0GhfnepqMpgQpgGpgQpiEEI2QmmIhYDDpiUpqOplJJopHm-em0HhfnepqPpgQpgGpgQpiEEI2QmmLhYDCpqRplJDCAk1WJopIm-fnpBhfxApqSpgQpgGpgQpqTBIhsFmmVhbDBpqVDDASk1WJixOm_AngAhfxApqWpgQpgGpgQpqXBItMkjChbDCpiTpqZJooTm-Qm1AhfnepqapgQpgGpgQpiEBIzWmlYhbDCpoApqcJooUm-Rm1Ehf_RpqdpgQpgGpgQpiEEI2NmlNhYI0WmlV0RDCpqfprAJooVm-Sm1Chf_RprBpgQlqHpgQpiEBIpdkifhbDBprDJlqHm-Tm1Dhf_RprEpgQpgGpgQpiEBIzWmlahbDCpjBprGJooWm-Um0ehf_RprHpgQpgGpgQpiEEI2LmkfhYIxcmlJhYDDprJprKpqZDBm8RDCAigKJhoBm-Vm5Vhf_RprLpgQpgGprMprNBIlNmmBhbDBprPJooXm8Sm5Uhf_RprQpgQpgGpgQpiEBIh_QmlThYIhsFhsFhbDCprSprTJooYm-Wm0fhf_RprUpgQpgGpgQpiEBIzWmlbhbDBprWJooZm-Xm1Bhf_RprXpgQpgGpgQpiEBIkiWkiWhYI2LmkehbDCprZpraK2Lmxc0WDBprcJopJm8bnsJhfpAprbprdpgGpgQpiEEI3e3ehbDDpidpkeprfJopMm8fnsKhfpApsApgQpgGpgQpiEEIhiQmkbhYIra2RhbDCpsCpsDDCmzQmzODDAuUtNJkjJkjIiuKpanepsEpgQpgGpsFpsGCIhmPmkchbDBpsIDCmzPmzNJmnImmfm3VpanepsJpgQpgGpsKpiEBIxcxchbDBpsMKxcm3W2PDBpsOJmnLmnCnjCpanepsNpsPpgGpgQpiEEIhmPhmPhbDBpsRJmnMmnDnjEpanepsSpgQpgGpgQpiEBIh_Mh_MhbDBpsUJmnNmnEm3fpanepsVpgQpgGpgQpiEEIh_Nh_NhbDBpsXJmnQmnGnjDpanepsYpgQpgGpgQpiEEIhiRmlchbDBpsaJmnRmnHnzDpanepsbpgQpgGpgQpiEBIkiRkiShbDBpsdJmnJmnAm1SpanepsepgQpgGpgQpiEBJmnKmnBm1RpanepsepgQpgGpgQpiEBItMkjBhbDBptBKtMnqfhsEKtMk0YkjGKtMk0ZisODDptDptEptFDCm2QnqaJiwRnqdnjKpaneptCptGpgGptHpiEBKtMnrAmmSDDptJptEptFDCm2RnqbJlmHnqem_MpaneptCptKpgGptLpiEBIh_NmkZ0RDBptNKh_NkrWkicDBptPDCm2VnrCJoiTm2WnjJpaneptOptQiwRptRpiEBIkiXmkY0RDBptTKkiXkrWkicDBptVDBm2TJoiSm2UmxNpaneptUptWiwRptXpiEBIhydmkd0RDBptZDBm2YJoiUm2Xm_LpaneptapgQlmHptbpiEBIlNmlfhbDBptdDCm2PnqZJoiQnqcm5TpaneptepgQpgGptfpiEBImmWisOhbDBpuBDBm2SJoiRnrBmyPpanepuCpgQpgGpuDpiEBDifphXpiApiFpiHpiLpiOpiSpiWpiXpibpifpjEpjGpjJpjNpjRpjUpjbpkApkDpkHpkLpkPpkXpkdplBplEplGplLplQplVplbplepmEpmGpmPpmVpmbpnBpnDpnHpnLpnPpnSpnWpnZpnfpoEpoKpoMpoSpoWpoZpocppDppJppOppRppWppYpqApqEpqHpqLpqNpqQpqUpqYpqbpqeprCprFprIprOprRprVprYprepsBpsHpsLpsQpsTpsWpsZpscpsfptAptIptMptSptYptcpuApuEDHsCkWhwZvc2bovIo4HDHLhQozBhzZnJkHohcDLinClzYlmRudhaorZokKkYn8W4W4NDJqbsUmIjYjKh3OtCkJo7TDHhBjb2VjQomYlZh0ODJFiXof7BhGmZjF6b5QDMDkftYiDvalDlSlmDoM6bsNi0SDGKhGhEiiZkErbDGnC1QhlBmDlrEiwGDGhKjfhwWhuW4c0ODLhXotNjPtbpUovEpK6aubjdueDKjVzInQhAsIrRhkch3AhtSh1NDIhHjelKhZjXnRiehvMDGOhCThnYhSiPDFiJ_UwN9KvQDGhzcmUsboGiRigQDKiZnclUsHlCojHDFiEwPDNHU9YqBmahNrPhAoHobjHtXqODFVkeixfozZozIDEorXo2NozJ0aDLixehgRhgQozUozSozVozYozRolFozGozHDGo7Vo7UogHogJh0MlsFDHn_eoiAoyHo4fn8Dn8En8KDHozAozEozDozCouZozMoyGLpuGpuHpuIpuJpuKpuLpuMpuNpuOpuPpuQpuRpuSpuTpuUpuVpuWpuXpuYpuZpuapubpucpudDEzDmVsPicDCiNoFDCAGM_EpgGhsepgUkvbpgQpgQpgQpufpvApvBCDBlEDBkTDEoRwI9Eh4DDHfciSrOsGhSifDEpvDpvEpvFpvGDEoRwIrExDDJrThgallThtWnCmDlvCl0Qh2bDDpvEpvIpvJDFoRwIrEhwTi1bDIljCl3VtW-FjA_WjKiFDDpvDpvLpvMDG0Oh1Yh1ZjxKhxEipIDKhwTvBlEkTrThdOveiRwIDCpvOpvPDKh6ah5fjnRjiRhxEjuYjuS0Oh1Yh1ZDFhHOiR7KlycDJhdjUjakAiOpZtUi1ehDDDpvRpvSpvTDEioMi6Zi6aipPDIsGoRciSifrOrEhKDCpvVpvWDGpvHpvKpvNpvQpvUpvXDGzDmVpcicmCODChMhaDEARGwCM2SpgGhnApgHkvXpvYpgQpgQpvZpvapvbCDClMkPDFOhHiR7Ki6WDHhEKkclVlSvW0bDIhdrdjUjakAiOpZhDDEpvdpvepvfpwADDhHlKinODEhEKkcihUDDpvdpwCpwDDBivODCpvdpwFDDpwBpwEpwGDGfc0GlrexJjIDIsGVWX2BinRlSvWDDpvdpwIpwJDHj8Pj8Rj8Sj8QjnNjpFj2SDIsGfiE1OiUVWXDCpwLpwMDGhwajQhkelqDjYjKDMkWhwZtDvJjbh0DuSh4LlhcltCltBijQDDpvdpwOpwPDF1OrK1AwKhoQDJsGKhEkcifhuXikClEkTDDpvdpwRpwSDEhEkc1OhyCDNLhQnJjYjKkWjQhkejbvJtDuSlgEDDpvdpwUpwVDFpwKpwNpwQpwTpwWNYizZk9TpwXpvbCDDhEkcKDKoX0GhkUhSfchCiSnGhgYDDpvdpwZpwaDFKkchEinMzfDK1OrKifk-RmBhyCjlQVWXDDpvdpwcpwdDJhwajYjKkWvJjbhkejQuSDLnNkahkQhoN5LtHl4filJhTl2VileDDpvdpwfpxADHvJjbjYkWhkejQtDDEkczfloUinMDKnNkahkQhoN5LtH2ailJvVliaDDpxCpxDpxEDEpwbpwepxBpxFNbi1Fk8OpxGpvbCDCpwYpxHDGsPKLvbpEicDCoFjGM0XpgGhtGpgHnuGpwHpxIpgQpxJpxKpvbCDGhgCiqHjsKiqIipEjgBDEwFi0Lhzdj4BDIuc1Z9eivGqai0XzJhfDDpxMpxNpxODChnHhgCDDwFhzdKDCuc9eDDpxQpxRpxSDI3T3Y3W3Z3X3P3Vj6HDJoXtajBoOhlAxWsN-W8SDCpxUpxVDJ3T3Y3W3Z3X3P3VjubjuUDL8OxGuW9WpT5SloMl1NzQl0LhgCDCpxXpxYDEpxPpxTpxWpxZDH3T3Y3W3Z3X3P3VDElEkTrE0ODGoRwIiSpf0bwfDDpxbpxcpxdDBpPDEoRwIrE9EDEpxfpvDpvEpyADC8OhnHDDVWXDClEkTDDoRwIrEDEpyCpyDpyEpyFDDpxepyBpyGDEARGhPNYivZk3fpyHpyICDDKhEkcDIiSpfcwfsGVWXDEpxfpvdpyKpyLDFLmDnClMkPDEKhEkcyNDDpxbpyNpyODEpyCpyDpvdpyKDDpyMpyPpyQNbiyck5UpyRpyICDJ3T3Y3W3Z3X3P3Vj7FjzcDGHUhOhAl0TilCDCpyTpyUDJdeuKiCoJh2P1PrShtdDCpxbpyWDGj1Qj1SjpXjpYj2Cj2DDIHUhOhAdeuKoJDCpyYpyZDD-Yj1ZjpVDCtOqYDEHUhOhADHdeuKuFiYrCpBDEpybpycpydpyeDEpyVpyXpyapyfNhLlvek4ZpzApyICDDpyJpySpzBOFlzQpgGDBpzDDGicKHUsPkNDCiNjGM3fpgGkrSpgHknepxapzCpzEpzFpzGpyICDDicIkNDCiNiKMhiSpgGk0DpgUk1QpgQpgQpgQpzIpzJpvBCDDkRhjeirGDDiMiErUDCiJoXDEpzLpzMpzNpyDDBIDGfc0GhkO6fhEDH4RqZudmLh0YpJ7MDEpzPpzQpyDpzRDEioRipciqAhwfDEirTj9cjpWjoeDCpzTpzUDDpzOpzSpzVDDjE5R8bDEhNZljcqPDDpzPpzXpzYDBjEDBhNDHqcoCoTi0OjQkWvYDDpzapzbpzcDGjyej3Th5bjzIl0Kh-ZDFqcjIkbLkWDCpzepzfDMqOKhGpbiDiWFjFjNma2fijUDEpzPpzapzbp0BDEpzZpzdp0Ap0CDCARNYlpNk6cp0Dp0ECDEhwOh3JhnTl1RDG0EhufhueixZh0WyHDDpzPp0Gp0HDGhqehmAhqfjyajydjzFDL0N0EhwO4RmL8clyJhgKijHkbhkODCp0Jp0KDE0EhvBhufhueDJVWX4RmLh3JhnTnehtRDDpzPp0Mp0NDDp0Ip0Lp0ONbi0PkuOp0Pp0ECDFiQkOkVjwX3bDCpzPp0RDDkErbnZDEjXhWrUhHDEjeiFjDhFDEpzPp0Tp0Up0VDDiQjoLjwWDFIjIlKjQ3bDCp0Xp0YDBhHDCjehSDFiFkGjaiVnFDEpzPp0ap0bp0cDDiQkOkVDJtEhgMpX2ci1GqRilV5AhjaDDpzPp0ep0fDFp0Sp0Wp0Zp0dp1ANhLivbkuKp1Bp0ECDBjADFjBqfidwRhnFDDpzPp1Dp1EDFj3ajrMh9Ij4Gj4JDFIjEhNqcoCDCp1Gp1HDDmIsUjKDGjVoYhOsIldrRDFIjEhNjQqcDEp1Dp1Jp1Kp1LDBlIDEjBpJiYmLDDrUIhHDEp1Dp1Np1Op1PDEp1Fp1Ip1Mp1QNiGizJksEp1Rp0ECDExbh8Nh8MjzCDIhoalFiduXxJpflZhgADCp1Tp1UDChB2VDEjbmYkLhoQDDpzPp1Wp1XDBh2ADFvWihIIhBoCDCp1Zp1aDDnPrduFDDhBjQ2VDGidjIxJuXhjKjbDEp1cpzPp1dp1eDBjQDKrH3ByJkY4W7E6YnLyUiCDDpzPp2Ap2BDFp1Vp1Yp1bp1fp2CNjMlvUk9Pp2Dp0ECDBhKDBjfDDpzPp2Fp2GDGhrAh7ajycluXj5UjzJDKfhCTjXpWtEhSuWlSiSDCp2Ip2JDBhyDDEjXhzVl2EikFDGVWX6SjFrUDEp2Lp2MpzPp2NDEnPrd4RijXDChK4cDHfhChSTiSjQlSDEp2PpzPp2Qp2RDEp2Hp2Kp2Op2SNnHlvWk1Mp2Tp0ECDETOhChIDFhDpHwDoGmUDJ3Q5Y2G5X5WnFkGhWiFDEpzPp2Vp2Wp2XDHpUijMinHh7Vh7UjtOhqXDEhVhDqWpHDDpzPp2Zp2aDCiFhWDETOhChSDHjahdkAkSpZkdiODEpzPp2cp2dp2eDDp2Yp2bp2fNtBlmKkzLp3Ap0ECDEiJwN9KimWDJVWXjfsf4Q3MhjShWDDpzPp3Cp3DDDiJwNvQDFsf4Q5IjajfDEIhWkCjFDEpyDp3Fp3Gp3HDDhoOhxdi-PDFIVWXiJDCp3Jp3KDDp3Ep3Ip3LN4elvTkxbp3Mp0ECDIp0Fp0Qp1Cp1Sp2Ep2Up3Bp3NDHIichNhKkIiHvNDDiNiKhMMhsGpgGpgGpgHkvapzWp3OpgQp3Pp3Qp0ECDEiXofmWFDBmADBoEDEp3Sp3Tp3UpzPDEmWiXofh8LDEiakbjIvSDFhjbl4W-Jl1I2BDEtJoCIoEDEp3Wp3Xp3Yp3ZDGh8LjybhqelnMjkHhqfDHiElUoKpJqLhbhraDCp3bp3cDDlXlHlWDBmLDDrUimIvRDEp3ep3fp4ApzPDEp3Vp3ap3dp4BDDARhPNYlvSkvOp4Cp4DCDCDlRDGlD0KqQvOnBj7RDEIoCmWiXDHiFodvRiVoDrUrLDEp4Fp4Gp4Hp4IDEiZnclUlCDDlDqQ8UDFiV5BodiifvRDEp4Kp4LpzPp4MDCDlDDEVWXIDDltYiVhWDFvO0N0K8UjcDEp4Op4Pp4Qp4RDDp4Jp4Np4SNbizIk0Wp4Tp4DCDCp4Ep4UOFlpRYODlxUbDCp4Wp4XDEkNIFDDCiNhMMhmQpgGpgGpgHkyRpgQp4Vp4Yp4Zp4ap4DCDDmMpDicDDhaoQjGM_FpgGhzMpgUk4PpgQpgQpgQp4cp4dpvBCDDmMLicDChajGM6BpgGhmbpgUk6IpgQpgQpgQp4fp5ApvBCDBnMDEvOlmLlmXj7SDDnahajxGDKVWXhT7F2XiiVhgbhIODEp5Cp5Dp5Ep5FDKlcmGmOmemPmdhakYmcmQDEhzb2X7Fj-EDEhIOsQl4EDEhTVWXDEp5Hp5Ip5Jp5KDCp5Gp5LDB2VDFVWXhWhTDDp5Cp5Np5ODGkgDjvUkgCjvTjjbkgBDFVWXj1dj1cDCp5Qp5RDChBh2JDDhWvClnWDEp5Hp5Tp5UpyDDDp5Pp5Sp5VDDARGNYk-Mk6Dp5Wp5XCDBnKDBiTDIkRah9ehcjDoRvBhBDEp5Hp5Zp5ap5bDDvBrEhnRDG6RivTzdmL4a1TDEp5Zp5ap5dp5eDEhrVioSh4Ei7RDBhTDDnKiTjLDDp6Ap6Bp6CDDp5cp5fp6DNbizCk0Mp6Ep5XCDEVWXhTDF0D8XzHk-ei5JDIhwfhxJh5EhxIi9UjuGkiMh3PDDp6Gp6Hp6IDD0D8XzHDDIoEhjIDFnMuFvBrChkNDEpyDp6Kp6Lp6MDDiqTjtEjsGDGhxJh5EhxIjlPjiGkhaDDpyDp6Op6PDDp6Jp6Np6QNhLixKk0Pp6Rp5XCDEjyVjzHjzGj_HDQrWxFrQhjAtOlcmGmOmemPmdhakYmcmQnaDCp6Tp6UDEj5Ij5Hj_Ij5LDSrWxFrQkLuFrdtOlcmGmOmemPmdhakYmcmQIDCp6Wp6XDFrWxFrQhoYhnUDEp5Hp6ZpzPp2FDDp6Vp6Yp6aNiGlvVkwBp6bp5XCDGiYqfjDiqBa9ADEjAldhuPuODHhEsSjJhnFwRrAjBDEp5Cp6dp6ep6fDEhBjDmYaDEjAldlqCuODDp5Hp7Bp7CDDnaihPhBDDjAlduODGVWXhTiYjBDEp5Cp7Ep7Fp7GDDp7Ap7Dp7HNjMxRkwep7Ip5XCDGiA_cvShuIhpGhwGDEwK5O0QjqJDHhTKjchWVWXDEp5Cp7Kp7Lp7MDBwKDGmBrDnNjcsQmJDGhwamDnCVWXDGiA_cvShuIhpGnADEp7Op7Pp7Qp7RDHl0ZhvGhmJ7YhoDyMpVDEwK9TlsG0QDEp5Hp7Tp5Kp7UDDp7Np7Sp7VNnH9TksOp7Wp5XCDFjDhFhHhZhBDF3Q5Y2G5X5WDGnFkaVWXxQDEp5Cp7Yp7Zp7aDEnFkaxQ8MDH3Q5Y2G5X5WjoCjoBDDnMjDhHDEpyDp7cp7dp7eDElKhHhFoDDEiTjLiQZDEnFxQsVlJDEp5Hp8Ap8Bp8CDEkanFhlM7HDDZqPtSDEiVhudhgDlkHDEpyDp8Ep8Fp8GDEp7bp7fp8Dp8HNtBlpXk6Hp8Ip5XCDHhuKhjfrQh1ThnVhkI_ZDBoPDIzehWiJ7FVWXhTDEp5Hp8Kp8Lp8MDFmLiiEixAiiOlrODGjYjKsUkJ8RmIDIhTVWXzehW3MzGDEp5Hp8Op8Pp8QDEjYjKsUmIDFj8EhwUzG7FhkADFiJVWXhTDFrQh1ThwJhgSl4KDEp8Sp8Tp8Up8VDDp8Np8Rp8WN4esUk2Zp8Xp5XCDIrWrQxFhnUlhInamLrFDDiJhgI9KDDp5Hp8Zp8aDFjmEi8fi8di8ei8GDGnMxFrWrQlOkRDCp8cp8dDGhqPhqOhqNh6Kh-IjmKDGmLl0barFhwJrWDDp8fp5Hp9ADDp8bp8ep9BNhuaiKk6Jp9Cp5XCDGmLloNhnViiPrQ_ZDKiqGhxXh5KhqCh6HhyOhyPhrWjudiqCDGyJhasMpThoaxEDEp5Cp9Ep9Fp9GDHhxXhqChyOhyPhrWh5Kh6HDEhaipfh9SjbDGhTVWXsMkJDDp9Ip9Jp9KDFljbhnVlgBmL_ZDDrHhrWijbDEsMpTkJ5SDEp5Hp9Mp9Np9ODDp9Hp9Lp9PN9JiyTkwUp9Qp5XCDKp5Yp6Fp6Sp6cp7Jp7Xp8Jp8Yp9Dp9RDImMicjZpDpChK1IiKDDhaoQiNMhsHpgGkXpgHk6Bp5Mp9SpgQp9Tp9Up5XCDEvOjDrWhBDGhpchhMh5BuRtfhhKDDp5Hp9Wp9XDBLDEh0XltdlhHmJDGsWkFhlIhuFjaODEp5Hp9Zp9ap9bDCp9Yp9cDELhQnJkHDBxXDHcvFfhpOmBmJi8ADEp9epyKp9fp-ADELhQnJxXDCKhEDIhpOmBmJcvFrDnNsQDEp5Hp-Cp-Dp-EDDLhQnJDCvFrNDFnMliPmBhpO6ZDEp-GpyKp-Hp-IDDp-Bp-Fp-JNYlyUkxMp-Kp5XCDBsKDGuRhrChpXh9dhiGh5JDHuWcfrOqApWifDDp-Mp-Np-ODErOifhuJ9EDCjcmJDFcuWfhVpWDEp-Mp-Qp-Rp-SDFllBjoYnbihLmJDGuWpWqHkUhSfDEp-Mp9Zp-Up-VDDp-Pp-Tp-WNblzFkrFp-Xp5XCDEuRj6Ei9HhqcDIvQhubiEjkJrKlhGlhEjlMDLnMmbrdnarCpBuFigPjLjnYj3FDDp-Zp-ap-bDEuRhhJ5Fi9SDHOzEhHTjLkGh0XDDp-dp5Hp-eDFi9Jh5Bi9Ei9DhhMDQlcmGmOmemPmdhakYmcmQnarWrCuFrdiEDCp_Ap_BDDp-cp-fp_CNhLlzMkzAp_Dp5XCDDp-Lp-Yp_EDImMLqIKvbpEhKkZDCjGhaMhsIpgGh_dpgHk6Fp9dp_FpgQp_Gp_Hp5XCDDpDmMpODChaiKM6CpgGiuJpgUknKpgQpgQpgQp_Jp_KpvBCDBmFDGakBlqQhjAlleh0JDMlcmGmOmemPmdhakYmcmQj-dioGDDp_Mp_Np_ODEOTiRoGDHkCrAhdjUiOjahbDDp_Mp_Qp_RDCp_Pp_SDIrA6RlnIi0ekChkWqJzdDHh1ewLzUvBrEhjIhnRDDp_Mp_Up_VDDmFhiFhiCDHwLzUhrVkiBjvJi7Qi8TDCp_Xp_YDChmMhkNDHeuKkaiYndd7HDInJLhQl5BrToqW5LhgIDEp_Mp_ap_bp_cDDp_Wp_Zp_dNYiwbnwXp_ep5XCDGhgFhjFlnRlnSl1CloFDDiTjLkGDDp5ZqgAqgBDEqJhlPh0WoDDDqgBqgDp_MDFihVhwR7VlkKihADDp_MqgFqgBDDqgCqgEqgGNbiwdkyDqgHp5XCDFnahvUh3HikVhvaDFKmDnC1QhfDHrDnNmBsQoUmJjcDEp5ZqgJqgKqgLDHrDnNmBoUmJjcigNDExXKhfyNDDp_XqgNqgODDnahvUhlCDGrDnNmBoUmJjcDDKmD1QDMlcmGmOmemPmdhakYmcmQnKhmMDEqgQqgRqgSqgTDDqgMqgPqgUNhLlwCkvVqgVp5XCDDiJ_UwNDIsfna4QhtKhlChWrd5IDDp_XqgXqgYDCiJ_UDFnKhTVWXDEsf4QhWhtKDEqgQqgaqgbqgcDDsf4QhtKDCiJwNDHVWXIHUluADEp_aqgeqgfqhADDqgZqgdqhBNiGlwBkvUqhCp5XCDEp_fqgIqgWqhDDGpDmMpCKvNpcDDhajGiKMhsJpgGksMpgHk6Gp_TqhEpgQqhFqhGp5XCDKoXoOta4fiUk_PigS9YoKhkUDJ7BhuVjBjXpVwVzPmNlWDDp_MqhIqhJDElWhpaj7WhpbDCp_MqhLDGhjUlrSoKwJlU2UDIpVwV7BqDzPhpE8dhuVDDp_MqhNqhODDqhKqhMqhPNYl5Dk5PqhQpyICDLiAvSqd5H9D2ZilGilDiiFxelobDMjYjKqbsUkJ6ZrCpBl4elEi1auFDDp_MqhSqhTDGvFrNijfiiflpfiudDGoPuF6ZpBrCsJDDp_MqhVqhWDF7J2WhyAkBnBDFjYjKqb8RkJDDp_MqhYqhZDDqhUqhXqhaNblqZk2YqhbpyICDJxWkhdijEhoS-WhrbkTlMkPDKjBtaiYlvEhwP2Uh0NhuTiidhjUDDp_MqhdqheDF-WhrbxWijEj1CDFjBtaiYh0NhjUDEp5Zp6BqiAqiBDElMkPjialuEDD-WhrbxWDEjBiYpGhuTDEnKiicsGhTDEqiDqiEqiFqiGDDqhfqiCqiHNhLltXkyQqiIpyICDDqhRqhcqiJOFh1fYDBqiLDDpDsPkNDDhaoQoFMhsKpgGkqEpgHkmNpgQqiKqiMqiNqiOpyICDBhBDBjbDHidjIiAvFoXkRhvBDDqiQqiRqiSDHiqPiqOiyRltcjuPjuXjuRDJhBiDlZ-Fjb0NiubjIkbDCqiUqiVDEhhWhyFh8IipbDHhBjbtJh0OhjRkBjIDCqiXqiYDHhhZj1ayZhrIhrHhgRhgQDEuXh1VhgAxJDCqiaqibDEqiTqiWqiZqicDGhBjblZyZ-A7EDFjcrDnNmBjqVDEzJhfKikTDEqieqifpyDqjADHhhZyZhrIhrHj1XhgRhgQDFjDhByDluIiEDFjcnNiMkRiEDEqjCqjDpyDqjEDDhBjbjDDEjzOjrLj3VjrQDEkRoXiMiEDEqjGpyDqjHqjIDDqjBqjFqjJNYl1ak2NqjKp5XCDEkanF7HhlMDJjnLjxTh5bi_C3Q5Y2G5X5WDGhBjDjQjblZrHDEpzPqjMqjNqjODDxbh8Nh8MDDjDhBpfDIkahNZiFkGiThWiQDDqjQqjRqjSDDkahlM7HDEhNZqPjFDEhBjQjbxbDEpzPqjUqjVqjWDDqjPqjTqjXNblvYk2QqjYp5XCDDiDjW2ZDNlcmGmOmemPmdhakYmcmQj_AhyT4NDFiFhWiJlJhEDHVWXhTIjfiJDEqjaqjbqjcqjdDBiDDIiJhEjfhBhhZyZhgQhgRDEqjfp2cpyDqkADGhhZyZhrIhrHhgQhgRDCiDjWDNlcmGmOmemPmdhakYmcmQhyTlkV4NDDqkCqkDqkEDDqjeqkBqkFNhLimBk2PqkGp5XCDGrWxFrQlxEnAjDDHhpctfhhMhhKhrKwAh_HDIpBrCuFhlEjKjYkJnADDqkIqkJqkKDFhBlZjbyZ-ADEhpchhMtfh_HDErWjDnAhoXDDqkMqkNqkODEyZ-AhBjbDEhEKlpbihUDEhoXk-Ul4CigdDEqkQp9ZqkRqkSDDqkLqkPqkTNiGljKk2MqkUp5XCDBrGDEhDmUwUhoWDGhBjDiEjbwPllPDEqkWpyDqkXqkYDF9fiEncl1EwPDGijRzBhtc6ci2AiyODEhDwUhoWlyXDEpyDqkaqkbqkcDFhBjblZyZ-ADBhDDGjFiMhCTyDrGDEqkeqkfpyDqlADDqkZqkdqlBNjMlpVk2OqlCp5XCDFqjLqjZqkHqkVqlDDFmMmViciHLDChaoQMwBpgGhzOpgHnyVqidqlEpgQqlFqlGp5XCDDhKpCicDChMiKM6DpgGhibpgUk5ZpgQpgQpgQqlIqlJpvBCDDhKiciKM8FpgGhsdpgUkwGpgQpgQpgQqlLqlJpvBCDHfclS0GkfThgSDDp2Fp2GqlNDChKjfDGfcqJZigUzRDFoRrE0OlMkPDElEkT0blSDEqlPqlQqlRqlSDF2IirCh9Qh7bh9RDIVWXhjIpBjfvBrCDCqlUqlVDDqlOqlTqlWDHnFk_MjDrOkUhuJh3BDG3Q5Y2G5X5Wi2LDDp-MqlYqlZDGrOhuJh3BlqSnFifDIVWXhTrChjIpBvBDEqlPqlbqgBqlcDE8UigVnFhWDEZqPiTjLDEqlPpyDqleqlfDDqlaqldqmANYigVkxPqmBp0ECDLh0VlwOlwPh2TixWlsEh2Dh2ClhA4MvQDCp2GqmDDGi_Ajxdi_BjxejjQjjPDFvQhubimXjflyGDCqmFqmGDEivNrI4Mh0bDGThCtEqRrKiMDDp2GqmIqmJDDqmEqmHqmKNblkGkwLqmLp0ECDGh-bh-ah7Oh3Uh-ejrRDFkUtFpWqHxIDCqmNqmODDqHxCkUDDpWtFxIDFsXhwPijQmRiZDEp2FqmQqmRqmSDIi5Nh7ahrAj8ejuajuTj2Aj0aDGkUtFpWxIqHhgdDCqmUqmVDFhmDirdirfj_cj5SDFqHtFpWxIxCDCqmXqmYDEqmPqmTqmWqmZNhLi1NktBqmap0ECDBiJDDp2Fp2GqmcDChlZhldDFhK0OlSrEvBDCqmeqmfDF_UvQwNsVijcDDp2Fp2GqnBDDqmdqnAqnCNiGiKktUqnDp0ECDEqmCqmMqmbqnEDFhKiczDsPiKM4ApgGpgGpgHkpEqlXqnFpgQqnGqlJp0ECDFhVibvE2ehkYDFhgOivRi3bjmTiuXDGifjcyWtS5OmbDEqlPqnIqnJqnKDErKilTtEqRDEhVvEibhkYDEhuX9SmbifDEqlPqnMqnNqnODCqnLqnPDEhVibvEhkYDHiVjIcidiMqJlbDEp2Fp2GqnRqnSDFhVvEh0HhoHhkYDDjQhBhlaDFqalbhmFuBhhGDEp2FqnUqnVqnWDGhmDirEjqairehyEl-ZDHhVjIlbiyPidhBlJDCqnYqnZDEhVvEhoHh0HDEjQhBqalbDHrH3BkYyJ7E6Y4WDEqlPqnbqncqndDEqnTqnXqnaqneNYn3an0Tqnfp0ECDBhWDGTOhZhFhChHDEqlPqnbqoBqoCDE0DiM8XzHDGIVWXmAuHDEp2Fp2GqoEqoFDE2Ih9Rh9Qh7bDFOhWiRh2IhHDHjakAhdiOlJpZhDDDqoHqoIqoJDGl8Jl8Kl8Ml8Ll8Nl8ODCqoLqlPDEqoDqoGqoKqoMNbohWmyIqoNp0ECDCqoAqoODFhKjZIkZicDChMiNM2TpgGpgGpgHnicqnQqoPpgQqoQqoRp0ECDDpCnDpDDDhahMiKM6EpgGk0IpgUk2DpgQpgQpgQqoTqoUpvBCDEjSkDkKlYDGuJmbpTIkJ5SDGkR-bjIidhtTihADDqoWqoXqoYDDjSkDkKDHoXhkUoO0GikDi0SlSDCqoaqobDDhdjUhlLDG-bjIkRmXjFilfDDqoWqodqoeDDqoZqocqofDJzd6RqJmLhlPhgKhkWhnCjmNDDqoWp5ZqpBDGvBhnRhgFiM7Vl2XDEqoWp6Bp5ZqpDDGihVh2Dh2C7VmLnFDDp_MqgBqpFDDqpCqpEqpGNYlnJkvBqpHp4DCDIlsHilRkViQkOirKjoMltQDCqoWqpJDFkViQkOkIhqLDGkG0QhjE-Hhif5SDDp5aqpLqpMDCiTjLDBkGDIhgMqRpXtE0Qh3ZjpCjuIDEp6BqpOqpPqpQDEkGiQkVkODJtEhgMpX2cqRilV5A9ZhjaDDqoWqpSqpTDEqpKqpNqpRqpUNbh1Lk2aqpVp4DCDImDimRnCtfhwdvIlMkPDCqoaqpXDBKDGL4JmDnCHUDHiSpfhkWwfoU4ftZDEqoWqpZqpaqpbDGhR1chrSpah6fiiZDCqoaqpdDDqpYqpcqpeNhLlyTkwcqpfp4DCDOuRkZhiGnbjPkahX3RmJtbpKhzXhpK5FDCqoaqqBDClYlncDHuRhrChpXhiGhpWh7YhqBDGhTsGkGhubtFvQDDqqDqqEqqFDFmJkcnbkFkaDDqoap9eqqHDDqqCqqGqqINiG7MkoBqqJp4DCDGhHlKOjeiDzEDIkSkAhdjatUiOsVjUDDqoWqqLqqMDEtUkdhHpZDFkGkViQkOjQDDp5aqqOqqPDDlJsVk-ODGhHlK_eiDOoDDDqoWqqRqqSDDqqNqqQqqTNjMhoIkzOqqUp4DCDKiAhtTxetailGiiGhjchpDh7CilDDCqoWqqWDCoPkJDGnA9LrNvFvShuMDDqoWqqYqqZDI7YhmJpVhmG-V7GtAyMDCqoWqqbDDqqXqqaqqcNnH8Sk4Qqqdp4DCDIiRoGpHwDilfsbi0Aj7LDMsShEhdjUhDOhpNrAlhQZlxIk-NDDqoWqqfqrADFjrXjrYjsDi7JjkKDG-bjImXjFkRODDqrCqgBqrDDHhxZ9VhvPlmVl3DizdjtCDCqoWqrFDDqrBqrEqrGNtBi1Qk0cqrHp4DCDHqpIqpWqqAqqKqqVqqeqrIOFlwdpgGDBqrKDHpCpDKkZqImCkNDDhajGhMM4BpgGpgGpgHkteqpAqrJqrLqrMqrNp4DCDFjSkDkKlYjLDGxYhkahxThqMjxOjtQDCqrPqrQDBqrRDGhVijP9Q9ahkRhJDDnFxQ8MDDqrPqrTqrUDFhV9QoC9FtJDEhBjQ2BjADFlbqahpN1fkGDEp5aqrWqrXqrYDDxYhqMhkaDGqc9QhJqNijPjIDDqraqrPqrbDEhV9Q9FoCDJqdhjeveehtP1PihesWiMDDqrPqrdqreDEqrVqrZqrcqrfNY-Jk5HqsAp0ECDFjSkDjhBjiEj_DDGjJhEqfiYjFpJDDqsCp6eqsDDCjAldDGrLtZlb1fqa2JDDp5aqsFqsGDDjAld6dDDqraqsIqpODKhjalmIlmJl3N2csUjKsInWkJDDqpOqsFqsKDEqsEqsHqsJqsLNbl4Zk4TqsMp0ECDFh2Jj4LjQ2VhlaDGnPidkGkVqalbDDqrPqsOqsPDDjQhB2VDGkGkVlbiQqatUDDp5aqsRqsSDFjtMjlAjwHh9Jj4MDGnFlKiDidxJnPDDqsUqgBqsVDDjQhB2JDKrH3ByJ7EkY4W6YyUnLiCDDqoWqsXqsYDEqsQqsTqsWqsZNhL2Bk9Uqsap0ECDLlbwahmFioPh-Wime1fqNj_PhhGjgeDCqpOqscDEh3I0Si5UjsFDEkAkSjUuIDExQnFmS8MDEqoWqseqsfqtADEhVibjQhBDFlbqahhG1fuBDDqpOqtCqtDDFlbqahmFhhGkgQDLkAj1Mj1Nj1Oj1PkSjUljVlqVlrflzbDDqoWqtFqtGDEqsdqtBqtEqtHNiGlgbk8aqtIp0ECDFZnFsVvC8MDFThCjeixRiODDqrPqtKqtLDJhlbhqLipKirPj9CjqWhhNkViQDFkGtUjQhifhjEDDp5aqtNqtODHioZj-Fi2fh-OjhejiPi2XDCqoWqtQDDqtMqtPqtRNjMloWkuLqtSp0ECDFqsBqsNqsbqtJqtTDDpCnDyRM6FpgGpgGpgHkpPqrSqtUpgQqtVqoUp0ECDHiVliYimdqThhIhhH-ODIaThCiModjTikFrFDEqkfpyDqtXqtYDEhElwIi0WhvIDGjFThCOaiMDEqkfpyDqtaqtbDCqtZqtcDH1Zl4Xuc9ej1Klsc4MDGtRifhK3F7Zh5YDIVWXIpBjFhCTDEqkfqteqtfquADFiftR3F7Zh5YDGhCTiShSOcDEqkfquCpyDquDDFhqZhqY2Hh-Nj1RDEiftR3FhKDGhCTiShS1ZjFDDquFquGquHDDquBquEquINYlwMk7NquJp5XCDChDwUDDquLqkWpyDDGijRzBhtc6chWjcDG9fimSiEjDsfwPDEquLpyDquNquODDjcrGhtbDEhmAVWXDEifrOTiEDEqkfquQquRquSDDquMquPquTNbrGk5JquUp5XCDEjAld6d0fDHjBwRjFqfyGjJhEDJVWXiMIwUjTpBqdDEqkfquWquXquYDFhhIqThhHhiEj_bDGjAld6d0f2eiveDCquaqubDEjAld6d2eDFjFyGiYjBhEDEquLpyDqudqueDDquZqucqufNhLxRksJqvAp5XCDDhBjblZDGlxKlxNlxbsXk-aidDDquLqvCqvDDDhB2JjbDDiMyDihFDHVWXhhIhiEhqZhqYDEqkfqvFqvGqvHDElZhBhjRhhWDFpHlxahoWrBsADGVWXi0cihIpBDEquLqvJqvKqvLDDqvEqvIqvMNiGllQk9QqvNp5XCDEquKquVqvBqvODEicscImVDCiNhaM4CpgGigHpgHk0TqtdqvPpgQqvQqvRp5XCDEoYpIkNrfDCoQhMM6GpgGhtFpgUksYpgQpgQpgQqvTqvUpvBCDEoYwWoeicM6HpgGhmdpgUk0NpgQpgQpgQqvWqiOpvBCDGciYfqfjDjFDHiMiEiJkRpJhEjJDEp1DqvYpyDqvZDFiVmAqfamHDFhdjUkAiO8eDDqsFqvbqvcDCqvaqvdDFlEiiXhbNjBDH_WzAihZqCige8el0CDDp1DqvfqwADEjA0fhlKuODDiiXhblEDFhCTOiShSDG8ehEjF_WihZmHDEqwCqwDqwEqwFDFh4Hh9Hj4Hi6Ej4FDKigejBhlKl3PqCkJhJhEhdiwcDCqwHqwIDDqwBqwGqwJNYluKkuHqwKp5XCDHkThxPpY1N1C2bkWDKxKhEhuKhgHlgalvanLiYzRimZDDp1DqwMqwNDIpY1N1C2bjiVjjCjjAjifDElmUzAjAhqTDIjsSh1Hh1QlpThnEimZlEh6RDDqwPqwQqwRDFjpTjiehpSjvOjiSDHjAh0TmYhEU0fiYDCqwTqwUDDqwOqwSqwVNbluCkuAqwWp5XCDCqwLqwXDEoeicvNyBDChaoFMhsLpgGkXpgHk0UqveqwYpgQqwZqwap5XCDFjKmIsUjYhjYDEiiQwRhnFjtLDKiYjDjFcVWXhEidjBDDqwcqwdqweDHuOhjYjxIkiKh-DjxHjlVDGhEmb0fjJhdIDCqxAqxBDGhkVhgHhncjoDl3QjoEDHhE5JlZKihCjFaDCqxDqxEDFlkBl1Pj8Ti4ci8YDGk-Il3RloSlrCixDl0EDCqxGqxHDEiYidjBtZDDoEijJimIDEp8LqxJqxKpyDDFqwfqxCqxFqxIqxLDDIic5CDCoQhaMhsMpgGkyVpgHktcqxMpgQpgQqxNqxOpvBCDBhjdDHciYiE1RfmHjBDIIoEjcHUjVhEKDDqxQqxRqxSDI8P0Ji2Fh6A9WhpMvehkDDIh3KjVrR0PhlH6elnX0HDHiE1RiYhjdjBkC4fDDqxUqxVqxWDIh8KjpPjpRjpNjpQh7EhrRj3GDLjVrRh6A6esIhlHqDhjd8PludiCDCqxYqxZDJqD6e0H7AihT6ThOhlH8PDKiE1RiYjBwEmLhBhHlV6fDDqxQqxbqxcDFqD7AihT6e0HDFiYiEiR6fhwHDGjoAjncjnbjndj9djnfDDqxeqxfqyADFrRjVhlHlnOhpJDFiE1RlzeuNnSDHkdnUjaiyBhdhgNlrTDDqyCqyDqyEDGqxTqxXqxaqxdqyBqyFDEoYIHUDBiNMhsNpgGigEpgHkwJqyGpgQpgQqyHqyIpvBCDGhmNhrfh_LwXjtPjtfDHkCiEjDcmHrA5LDCqyKqyLDJ7ShndixYltHlhTl3XixBhuHiiTDLhmNhrfh8QhxOwXh_LvehkDhof9WjYDCqyNqyODIilLlgZlkbloLkiGhpGl4L8VDHwXhmNhrfjYjKk_OkJDCqyQqyRDDilLj7cj7bDEluYloYsJjYDEwIk_KxD2aDDqyTqyUqyVDG_YhxAhjMhnXiwMh4fDJjJnfhHi2GhremIlhUijAsODCqyXqyYDFirAipSjqckiLjtdDHxDwXlxD2aiiTl3AkCDCqyaqybDGqyMqyPqySqyWqyZqycDEwW3DIkZDCoQiNMhsOpgGksKpgHkqaqydpgQpgQqyeqyfpvBCDErfkImCyLDBhMMkkPpgGkxCpgUk8fpgQpgQpgQqzBqzCpvBCDIpQpLqGrYpRqFqenQDG0GlS6fipJ1FhkODCqzEqzFDIhtSh1NikOh3Ah3EikaigblrbDCqzEqzHDJpQpLqGrYpRqFqenQhhaDDDlDsNDH4alnHkCiZlUnclCDDqzJqzKqzLDH7chqVhrYjrDhmIh7Hh-SDF4akClAlQhFDFDlDoXjT5BDDqzNqzOqzPDEqzGqzIqzMqzQDIkCrAhnDimD0eilSinAilEDCqzJqzSDCjenRDBl5EDFhnDimDinAl2cilEDHjJoZkChzeihKinFpJDEqzUqzVqzWqzXDF7chqVhrYhlbhmIDFkCrA4a5BmHDFjeiehHh1evdDDqzZqzaqzbDDqzTqzYqzcNYl1Uk0QqzdpyICDFiE1R1bnRhZDL4akCjakdliUliWihEuJ2auHhlQDDqzJqzfq0ADHjnPjkVjkUjqQjkbjkZi6DDHjVnQjezIhAkdtCDCq0Cq0DDG7chqVhrYhmIh7Hj7fDFiRyThwIiEhDDG4a3NkCjTmNvdDDq0Fq0Gq0HDDq0Bq0Eq0INblqXkpcq0JpyICDCqzeq0KODlwHpgGDBq0MDFrfkImCkZkNMhsPpgGkXpgHklZqzRq0Lq0Nq0OqzCpyICDIiqQjvLjtIjjKjjFjjHjvRi5DDJZHwQifhChVsE0BkIDCq0Qq0RDJpQpLqGrYpRqFqenQocDFjPl3BixGhnaijSDFwQ0Bh2Kk-cj7YDFZkIHleifDEq0Tq0Uq0Vq0WDBxVDBjeDEjJliFzf8aDLocpQpLqGrYpRqFqenQLnCDEq0Yq0Zq0aq0bDDq0Sq0Xq0cDBocDChfhwCDGxViyHlqAhzRhgSj7TDDq0eq0fq1ADCochFDKpQpLqGrYpRqFqenQzIjVDJkdtUhlQhdnUjyRqakSjUDDq1Cq1Dq1EDGsNhkDhzRi2JsCkWDCq0eq1GDFjsHjsIhjFh2Bh6RDFnZDoXiZjIDDq0eq1Iq1JDEq1Bq1Fq1Hq1KNYihBklAq1LpyICDKhgWmT1e-Ejpejpfi7Hi7FhyMwaDCq0eq1NDHhgWmTl1cfhmEkgNi4FDEoclJqa3NDDqzEq1Pq1QDGjsAi5Zi5Xi5YjoVioHDCqzEq1SDEqakdhyMh1UDKhtSh1NikOh3Ah3EikaigblvJnQhkcDDq0eq1Uq1VDEq1Oq1Rq1Tq1WNblJkyIq1XpyICDGpH1D6WzTh2VllODInf0LkU-EsHqAtHqHDDq0Tq1Zq1aDDsHqA0PDIihElhBivIiiK1BkUnf1EDDqzEq1cq1dDKpQpLqGrYpRqFqenQjVzIDGhgfzT-EhkPhkGpHDDq0eq1fq2ADDq1bq1eq2BNhLilKkxSq2CpyICDDq1Mq1Yq2DODlxLYDBq2FDGrftKkIlLyLDMhmRpgGnifpgHk0Sq0dq2Eq2Gq2HqzCpyICDBtWDDhEsSjJDErUIHUDFcfiEjBjIDEq2Jq2Kq2Lq2MDDtWhqTwHDItPoX5MsXwPiZjwMjwNDMwVjoO1F8RkJpBrCjYpVhuVhoEiiaDDq2Oq2Pq2QDGhqUhhXi5Bi0ElvFjxfDKtPoX5MDnGwV1FtWoJTDCq2Sq2TDCtWhqTDKxH5DhkElyZl2YyHl1Qljfi5LikXDMjYjKsXkUiZqbijXnftHrCl1S8RDDq2Vq2Wq2XDGjOwbhjVhgahDhnEDKigLh0bxKlrPivWhwNinOiicpGiRDDq2Jq2Zq2aDFq2Nq2Rq2Uq2Yq2bDGmVIHUlIpIDDoQiKhMMhzEpgGkyLpgHn1Eq2cpgQpgQq2dq2epvBCDDrO1OifDHhTiFjcufVWXDDoWlQ2ADEp8Lq3Aq3Bq3CDBq3DDDoWlQoaDGcjIjJfsSiaDGlZvV5JtJuJilIDDq3Fq3Gq3HDFhhWj5Vh8Ij3dhyFDGoWlQoawH2dnWDCq3Jq3KDGi7Si7TirJj7Zj1Tj_YDLlZvV5JIjYnPjIjJiEiR0NDCq3Mq3NDCoWlQDEhgLrLpJhgDDH2d1GwHjUoatWh1IDDq3Pq3Qq3RDElZ5JuJvVDI6YrHtCnX7EwSiwDhucDDq3Fq3Tq3UDFq3Iq3Lq3Oq3Sq3VNYiyIk7Fq3WpyICDDoWlQkCDE2d1GigTinLDDnWwHoaDDq3Yq3Zq3aDB2dDBnWDCwHoaDDq3cq3dq3eDEhvNjDidlldDEoWilN2Aj9EDFsJtJvVlZiFDEq4Aq4Bp8Lq4CDJ1GjUlgWlsek_elsDhnQigTinLDEq3cq3dq3eq4EDEq3bq3fq4Dq4FNblhek4Rq4GpyICDEoWoalQtWDG8eljah1Qh1Hi0UhEDIqd_ZhkIhgHhkVyFibhwNDDq4Iq4Jq4KDFj_Ziraircirbj_aDIfhdjUcjIajYhCDCq4Mq4NDFnWyFhwNlhWiyNDJThChZhFO7JienBkFDDq4PqoBq4QDCnWyFDEvFlrAvCvZDI7Jj-YiwUlmO9dhvMhgZtdDDq4Sq4Tq4UDEq4Lq4Oq4Rq4VNhLivPktSq4WpyICDEoWj1VnWoaDFDsNlDqQhnQDJnclUiZiEoKlCwJoXh2QDDq4Yq4Zq4aDJhmKj_Wh8CjlRj_XhyUioOh8Xh8SDL4fiUoXkBtduIjUxGxSjYpTDCq4cq4dDElVvWkfDDD2XluNuIDEl2StdlpSmSDEq3dq4fq5Aq5BDDq4bq4eq5CNiGqQkpdq5DpyICDEq3Xq4Hq4Xq5EODhvbiGDBq5GDFpI_aiHjZkNMycpgGhmZpgHkxTq3Eq5Fq5Hq5IqvUpyICDBnADK5H9DinBh7Plgflxe7GhmGhjHyMDCq5Kq5LDDoP2bi1CDDq5Nq5Kp6GDCq5Mq5ODJnArNhuM9LhjcnW5H9DikZDCq5Qp_MDIh7PjrejrVjrfhjHinB7GvSDCp_Mq5SDE2WhyAkB7JDDp_Mq5UqhZDDq5Rq5Tq5VNYpOk8Gq5Wp5XCDGjSkDkKi-Qj-Ij3CDCq5Qq5YDCnArNDFoCsJtJvVlZDDnFzexQDEq5aq5bq5cqpODH7GpVhmG-V7YhjHnWDCqoaq5eDDq5Zq5dq5fNblYk5Kq6Ap5XCDFnArN9LhgSvSDDzeirWjwADIVWXhThWiTiFiJDDq6Cq6Dq6EDEsGwK5O0QDGoCsJtJvVlZzeDHhTiTufVWXHDEq5aq6Gq6Hq6IDBzeDFiJhTVWXDE4M_Uk-TiFDEp8Lq6Kq6Lq6MDDq6Fq6Jq6NNhLiyak8Nq6Op5XCDFnArN9LvSlzZDFtR3FifjyB7ZDL5T1JhkKh7WjsZltKjsLjsfKLnJDDq6Qq6Rq6SDDnArN2ADEjP1J6ahXDGijKlpFiFvVhjRlLDDq6Uq6Vq6WDCtR3FDFhXjP1JpUh7WDDoPsJvVDFvSqdnAhqQrNDEq6Yq6Zq6aq6bDFkhehqXjscjkfjlBDGK-CiXsJnJLDDq5Kq6dq6eDEq6Tq6Xq6cq6fNiGivXk7Hq7Ap5XCDEq5Xq6Bq6Pq7BDFpDpCiciHjZM0YpgGhmXpgHksQq5Pq7CpgQq7DqxOp5XCDBiADLVWXsGvWiVjIcvKI-CDEpvDpvEq7Fq7GDFh4Zh4Yi7Lh4ai7ODMlEkT7UyAvKVWXjIc-J2BDCq7Iq7JDCq7Hq7KDF5d7Uh2Zh0F9TDJuBjFvWcvKyAlEkThhTDDq7Fq7Mq7NDCiAhqQDElEjYjKkJDHZhDiThIiFjdiQDEq7Pq7Qp5Kq7RDD5d7Uh2ZDKVWXhTnKiTjdhIsEhDDDq7Fq7Tq7UDDq7Oq7Sq7VNY-Jk4Iq7Wp5XCDFuBh3CtUkdikWDOkSkAhdyXhhBuH3E5Ii4DsajTyA5dhhTDDq7Fq7Yq7ZDGiAsQhjHyMh-E7YDHkSkAyXuHlgShdjaDIlEjYjKkJhTVWXDDq7bq7cq7dDDh4Zh4Yh4aDGtUuBh3CikWkdlyfDCq7fq8ADDq7aq7eq8BNbhpNk4Gq8Cp5XCDHyAzOigMj-GkiEj_SlxPDCq7Fq8EDIkTLkWjbvJuStDhoSDJsesGjWVWXhTjFjIDEq7Fq7Qq8Gq8HDIjbvJuSh4LLkWlMkPDFIhBlnPjWseDEq7FpvEq8Jq8KDFyAzOkiC2JigMDIoPLkWjbudiwT6ZuFDDq7Fq8Mq8NDEq8Fq8Iq8Lq8ONhLl4ak4Nq8Pp5XCDQtAh5UpVyMimMihJ-Vi5K7YhmJkhW0Ih2fwV7GhvGDCq7Fq8RDGh4Xi7Mi7PjqLi7NjkNDMlEkTjYjKkJVWXhTjIhhTyADCq8Tq8UDCvK9SDFyAtU7UzOuBDDq7Fq8Wq8XDFsQpVtAyM-VDEjYjKkJmIDIhTVWXlEZhDiTDEq7Pq8Zq8aq8bDEvK9ShhTnZDLtAlrXpVsQimMl1ewVyM0IhvGhvVDDq7Fq8dq8eDFq8Sq8Vq8Yq8cq8fNiGhjbk5Rq9Ap5XCDHhBj4N2JimQimJhlalhbDKlEkTh1b9RvJjbuBvKyALDDq7Fq9Cq9DDFhvNhjDhjCiiRimQDDiAl0VseDGjbvJh1b9RuShoSDEigdrCpBhoXDEq9Fq9Gq9Hq9IDD2JhBimJDIrHkY7E3B4WyJyUnLDDq7Fq9Kq9LDDq9Eq9Jq9MNjM2Bk4Uq9Np5XCDFq7Xq8Dq8Qq9Bq9ODEicsPLlIDDoQoFhaMzXpgGhmYpgHk2Eq7Lq9PpgQq9Qq9Rp5XCDDkNFDM_HpgGhsfpgUktdpgQpgQpgQq9TqoRpvBCDCFlHDGqLmb4UiuaiwCpPDEh-BhnMoWoaDIIpBrCVWXmIHDEq9Vq9Wq9Xq9YDBq9ZDElXlRlHlWDCjJzfDFj_NirVzJjnVh3SDGlPihS0GiUzdcDEq9bq9cq9dq9eDDzJhfikTDFipDlWj3Yj2QjgVDHVWXlVqYihSlPDEq9cq-Aq-Bq-CDHiqDjpaj3Rj3XjpZj3Uj3SDHzJhflVVWXwFDCq-Eq-FDDq9fq-Dq-GNYiwBk8Zq-HpyICDEpJtZljYliODDhWoEmADGVWXIpBrCDEq9bq-Jq-Kq-LDD-YpOizBDCiXmWDBofDE6b5QDoVDEq-Nq-Oq-Pq-QDGjgFjgKjgQjgMjgPjgNDIiXmWofmb6b7T7BDDCq-Sq-TDDq-Mq-Rq-UNbtZk8Wq-VpyICDCq-Iq-WOFllJYODlxXYOFllIbODlxWbDEq-Yq-Zq-aq-bDGkNicFDyQpIMxdpgGkXpgHk5Gq9aq-Xq-cq-dp4apyICDDlXjrUh3TDDlO4Yh1dDDhDiRoGDGi3ZjgJ8NrFpbxbDEq-fq_Aq_Bq_CDBq_DDFlXhqHhqGh3TlRDC-IllCDFpXfjlWyC7DDDq_Fq_Gq_HDDhxNh5QjgEDI-Iid-Fzd3AilFhkdhwLDCq_Jq_KDDFDoMDGikPxJiyLikUh1Fh1GDHivdhwLhkd-C3AilFk-EDDq_Mq_Nq_ODJhqGhqHi3NjgRjgThpajgWjhCi3PDKl2KpXmNtc8NjnaipHh0dijCh0ZDCq_Qq_RDEq_Iq_Lq_Pq_SNYixCkyHq_Tp5XCDCFDDEhvRjlElvMloKDHh0QlkSiyeltWoMh1KwVDDq_Vq_Wq_XDElXmWiXlRDEh1IiwNlnblgODEoOlO4Y7VDDq_Zq_aq_bDDlXlRmWDGija3A5Q9Sh1KloADGlO4YoOrJkCrADDq_dq_eq_fDDq_Yq_crgANb3AkwKrgBp5XCDBFDBODBaDEwZrVkCmHDErgDrgErgFrgGDDFmWiXDEajChjDhjCDHtdi0VhiHhqWh1Mh5ZijODH7PhtL8NjQrHhThBDErgIrgJrgKrgLDDlXj-fmWDB8NDD7PhtLxfDGhBidhgAoZh3PqcDErgNrgOrgPrgQDB4YDDjmVkgFODD_ShwFhWDF9VhYFiuf0RDErgSrgTrgUrgVDErgHrgMrgRrgWNhLxfk2KrgXp5XCDDq_UrgCrgYDEkNFOhGMzYpgGhzLpgHkxNq_ErgZpgQrgaqzCp5XCM6IpgGhmapgUkvYpgQpgQpgQq9TqzCpvBCDGlXlRlHlWhpbj3EDDjB2UpGDLhlfjxaisGjxMwXkhfhrepVi4Gi3OkgcDDrgdrgergfDIlXlRlHlWhpbjoZi9BkhDDFhblqdkhEjrGhraDFjB2UhjUsYikBDDrhBrhCrhDDDpG2UjBDKhEsJhbiiMilbpVhpEwVzPrXDEq9bqqYrhFrhGDDrhArhErhHNYigakxQrhIp0ECDEnf0LtHkUDLxHsdrGhoGzT1DijKhgf6WlnEi1EDDq9brhKrhLDElXlRlWjgIDLwEh3eh3dzFi2UlnFhkGhmBkiNhkPi2SDCrhNrhODDsdh2UhvTDFpG7OnflFlrKDDq9brhQrhRDDrhMrhPrhSNbizOkxXrhTp0ECDCrhJrhUDEkNlIFDMhmSpgGpgGpgHk5ApgQrhVpgQrhWqoRp0ECDHh5ejgUjjDioVjgSj_KjiUDIlVlSiRhbfjXoJDDCrhYrhZDBlRDMnfkUl2alofzThmBhkG9MjsRjsUjsYjsVDIigQk-dmUhDh0PlrahhAiyYDDrhbrhcrhdDCrharheDFlXlRlHlW_dDCoJoRDKpGhodhnO_dlVzOjXh0QtAlfDDriAriBriCDFlXlRlHlW8dDBpGDJhkZlzA1U7OlZhjDhjCilalneDDriEriFriGDEhodiidlzUlrRDJ5AlxCllSiiMrX8dzPilblnDDDq9briIriJDEi8PkgEi_ei_fDGFhnO_dizFzOmNDCriLriMDEriDriHriKriNNYllEk9SriOp4DCDGoKrMlCwPwJh2QDN9MhoU8dqDivKzPhnUxGhpE6TwErXhvRDDq9briQriRDFlXlRlHlWDDE9MhoUloewPDIsHlCiZ9fiElpLxShlEDDriTriUriVDDwEh3elCDHhobhoU9RikI3AjpJj2LDDq9briXriYDDriSriWriZNbrMkvSriap4DCDEhDsbmUiRDCmNtcDJi1Jl2QxVhvHijLfh4Oh7SjrcDEq9bricridrieDG9VhYhvPjtRjyMjnWDGlXFmNi1X_dtcDI7NkU7ClC-KhhA6VhwHDDrjArjBrjCDEhuShiOisEh4NDHlXlRlHlWmWhqGhqHDIhDmNnaigfDiU4flKDDrjErjFrjGDFjqGjgHjgLjgGjqFDGhbtcmNlJuIpXDCrjIrjJDErifrjDrjHrjKNhLi1WkyJrjLp4DCDGiZxSlUlCoKncDIjUh3Q9NkSikMlpIikeh9KDDriTrjNrjODHhjP6VlkJhwQ_fiiSizRDIxSpZh0UlzWsahxZsdllfDDriTrjQrjRDDh9Kj4Uj4TDJjIFDjUi1BianChgLh0UDCrjTrjUDDrjPrjSrjVNiGlyYk8brjWp4DCDEriPribrjMrjXOFluBpgGODlxVpgGDCrjZrjaDEkNFDscMhmTpgGpgGpgHktRrhfrjYrjbrjcqoRp4DCDEIHULM8HpgGhtDpgUkrbpgQpgQpgQrjepzGpvBCDJ7ehrDuAjuFhiBh_KjuOzVi-JDKlOrJiUqYkRiRnUqNjAlbDCrkArkBDEkgJh-dkgIkgHDItRtSifpWOhgUhoT6ODCrkDrkEDEhiE2HjuEi6QDEjXaThCDHiftRtShKjTrViMDDrkGrkHrkIDBpYDIIoCsJvEUoEiCobDIjXhHhvQhgZhB9EhRuEDDrkKrkLrkMDErkCrkFrkJrkNDDmfmAiVDCKhGDEHUhArPDJchchefrBiaiSoUpfDErkPrkQrkRrkSDFzVuAyY7ekiIDDKhGtTDGHULrPhRhJDDrkUrkVrkWDElBjoGhJjHDDKhGmZDFrBOcsXvFDGwZrVh2YhoDhqSmADErkYrkZrkarkbDEhrczchrLh-FDHlxdrKmAiVyGhcheDFvAhkCjChJHDDrkdrkerkfDErkTrkXrkcrlANYizMk8KrlBpyICDFwYi2Oh5Hi2Qi2NDLHUImAhchekRimVhJrPiaDCrlDrlEDHrbkEi1Hj7Mlzf3bqCDFhchekRiakbDGjXrUiCmAmfhidDEpzPrlGrlHrlIDEyYxazV5cDHkErbqChgcqVtVxLDCrlKrlLDFiqWjzDjuDjzNjyYDJhcheDhHia0SF3NkRDCrlNrlODErlFrlJrlMrlPNbkEk7ErlQpyICDEmfmAh_KlzODIjAzAmIjKjNjVrRldDIcfjJhEyGqfidjBDIqOiChJoEHUpSvADErlSrlTrlUrlVDGh4Hh9Hh9Fj0Ah-DjqIDLqOhJiCoEHUhhBkSvAhnWjDDCrlXrlYDG7euAzV5fh8RhiBDIjAmIjKjVjNsIldrRDCrlarlbDEjAzAjNrRDEpJtZrLjBDFjc3RlbnUkaDEqOiChJUDErldrlerlfrmADIh_Ih5Th6ShiBh8EhrDh8FjxYDFrLtZpJcjBDDrmCp1DrmDDFrlWrlZrlcrmBrmENhLxRkyZrmFpyICDEjXhHl1GhgZDIkErbxLqChgcyYi-B3bDDpzPrmHrmIDEiCoEIUDGiQkOhpYh2WhhUxLDEhHjXhZDDGpUqChgckGpHyEDErmKrmLrmMrmNDHyYhxeh-GhrG-dikfh4cDKhZkErbvZ6ahHqCpUhcheDCrmPrmQDDrmJrmOrmRNiGl1Hk-ArmSpyICDEFDvakfDGlD0KqQvO8UnBDGi4EjmMjc-NiyfiiWDGHUIiCoEKDErmUrmVrmWrmXDLhhFhxMiwE-Th3Fh3Gh9UiqZ5f5bj7ODLkBtdmSiZnclUlCoMiUFDDCrmZrmaDDmAmfiVDElXlHlRlWDFpJtZrLqLcDFIiCoEHUDErmcrmdrmermfDHh_Ih5Th6ShiBh8EhrDh8FDElWlXlRlHDHlDqL8UqQ0KvOpJDDrnBrnCrnDDErmYrmbrnArnENjMqQk4MrnFpyICDFrlCrlRrmGrmTrnGOFlucjMODlqTjMDCrnIrnJDHIHUKxOkNyOMzZpgGhmcpgHktXrkOrnHrnKrnLpzGpyICDEKLHUDCjGoFM4DpgGk1BpgUktIpgQpgQpgQrnNrnOpvBCDEiAh0GhuFseDCLhQDNhvVhuZijDh6ItAh5U0Ih4bqEi2Wj5fj9bvKDDrnQrnRrnSDBrnTDKiqXj6djzThzWhnJljQioYxWjyNh8eDGLhQhzZrThvckHDIiYtajBjWiAiRtI5MDDrnVrnWrnXDDiAh0GhuFDCHUDGlIlxfk-HlyI4UlxBDErnRrnZrnarnbDDLhQkHDFjWlf2ZigOxeDIh7Rh7Q7djrah7SlkZj6XjpSDDrndrnernfDEh6Y_Ah_Cj5aDGiYhlDhzQka5NjBDELhQkHnJDDroBroCroDDErnYrncroAroENYizLksdroFp5XCDH2fhgJlyej3Oj3Pj3NvDDELhQyUhvcDKuMDlS1MhnGqAIhgUqOhRDDroHroIroJDDlBhRrZDKuMmRlS8ZnB2WIqAsbhzcDDroLrnRroMDEoA3UsBndDDLhQhvcDHrJlOtIuPzLhjJ3NDDroOroProQDHjuKjuJh7dhpTh4eh4dh7cDHLhQyUtIoOaDDCroSroTDEroKroNroRroUNbiwOk7MroVp5XCDDnbloBlxRDNuMDkfqAhgUhnGIlSqEyI1MsO2WDDroXroDroYDBkFDNnGuMxKDThgUpbvKsWsOhSiPqEDDroaroDrobDCkFnbDDrnRq7FrodDIh-MijDh6Ij6Zh5DhuZj9aj9XDJuMDkfsOhnGrKhoa1KoRDCrofrpADEroZrocroerpBNhLiwWkzErpCp5XCDJhlShlRhrFhpfi9KhpehpdhqAhpVDLjWiAsemXlfiDqAhRxTrBhgdDCrpErpFDEiAjWmXhRDIhkSlgKjwGj9Hj1BikAh0Ej_GDDrnRrpHrpIDF5DxH1DhwYl3HDHhkSjNsIjViWma-DDEjWlfiDseDErnRrpKrpLrpMDEhxHh4ShxchqbDGjWmXhRhnNi9ZlfDFLhQi9aliZkHDDrpOrpPrpQDErpGrpJrpNrpRNiGljJkuPrpSp5XCDHliTllYi5MjkLhvOj9Ui_dDIjWlfiAmXse8LzEKDDrpUrnRrpVDGsE-ShlOj6Mi9VhyIDFjWlfiA8LseDDrpXrndrpYDFhvOllMnIh-Hj6fDGjWlfiA1KiRtaDDrparndrpbDEi8EjhSi8FjhRDHKhRmX5MhwRyD7MDDrpdrnRrpeDErpWrpZrpcrpfNjMllZk7ArqAp5XCDFroGroWrpDrpTrqBDGLkFjdhR6UlIM8IpgGitXpgHk2brnUrqCpgQrqDrnOp5XCDErTilChnJhkMDDHUhADHchchekRiaawZDErqFrqGrkVrqHDFtPiiN4dnG8YDJInZve0F5QhSiPqchnJDDqpZrqJrqKDCrqIrqLDDKyN7IDEHUhAhkMDIcfhchekRiak_JnGDEp9frqNrqOrqPDELhQkHkPDJcfhchetPiiNnG4drBDHHUndlBhJhAtTDErqRpyKrqSrqTDHvIj7EwAhrLjqDhiNj-NDKhcheFnGciUlOiaqJDDCrqVrqWDF2FhhVhrSh9bh9aDEhcheckbDEKxXtThfDEHUhArTDErqYrqZrqarqbDFinci3aj3Dhwdj3BDHfclVrDihRmBiSDDrqdrqOrqeDFrqQrqUrqXrqcrqfNYl4Ok7ZrrAp5XCDGhnLhvahtIiqFhzWj5eDOl1OmBjoHjoIj_emLlD0KhFaOhZvHoUDIHUhALxWndtTiHDDrrCrrDrrEDE0e1LinYhnBDEoUmBkamJDGhnLndhvahtIoAnaDFHULhQKDErrGrrHrrIrrJDD1LzA_WDIhZhCOhSiPhnYhFTDKndoA3UsBlBh4AvDhgJ2fKDDrrLrrMrrNDEhtIlsBlwDxWDDi0ahnLh0FDHOahZnChnDlsWqWDDrrPrrQrrRDErrFrrKrrOrrSNblqYk6YrrTp5XCDCrrBrrUDGKvbpEHULDCjGhMM_IpgGkrRpgHkpOrqMrrVpgQrrWrrXp5XCDEKOLhRDBjGMhzHpgGk1HpgUkqBpgQpgQpgQrrZrrapvBCDGOhZhnYhCrBhFDJlBhRndoA3UsBvDh4AKDCwZrVDJmR-ckBnanBuPtIzLhlDDErrcrrdrrerrfDIhxGhxahxfhyQh8UiqNh6Ch9EDMiFnOodoVyUhBmRjTkELh2dlPDCrsBrsCDIi1ViyQh2f0Ii1OjsdjsJjtBDElBKpbuEDGnBoOinTFDtADDrsErsFrsGDFiuUk-F0ezA1LDEoUmBkahlDDFKlBhRlb-QDGOjDhZnBhFhCDErsIrsJrsKrsLDErsArsDrsHrsMDEKhGh3NpbDGhlAimPiib8SlmWh0JDJlBhRpSsLoAndOctPDErsOrnRrsPrsQDL-Qi-Oi-Ni-Fi-GlpGiqSsLtLvUvGDGlBhRoAndKLDJhZOhFnBrBhCzBmXimPDDrsSrsTrsUDFlBhRhgJ2foADGmSinGhjK3IhkQ-QDGhZOhFrBnBjDDFLyUhQnLqODErsWrsXrsYrsZDGtfi6YioWhhKj3Qi9PDIOhZhFlrdrBvFnBhwBDJhRlBrPndoAsBpP0emBDDrsbrscrsdDErsRrsVrsarseNYhlAk3Srsfp0ECDLiqJhwXixEh1Al3FjtFl3Ejsaj6RjtAj-DDEKhEkchGDCrtBrtCDG2FjoShhVirMjkMjiMDJpJtZ8aixTh1AOiScpfDELhQlBhRDEpyKrtErtFrtGDIjsTi_SjlHjgZjsbloOj-AjtGDDpyKrnRrtIDDrtDrtHrtJNbhwXk7IrtKp0ECDLhxWh6chxDhxChxbjuWjuQjwEh6Qjveh6bDKlBhRndoALHUOiScDCrtMrtNDEj2Bh-QKhGDIlBhRoAtfh9Eh9MKndDFcOhZiSxBDEpvDrtPrtQrtRDDKhfhGDLkhbj7Kj8Mj8Lj8Kj8Jj7JjtNi-CjnUi3EDCrtTrtUDFh6bh6chxDh6QjwFDCrtWqpZDErtOrtSrtVrtXNhLiyUk8FrtYp0ECDHKpahfnNyNwFihaDIlBhRliXndoAvDsBtfDIOhZhFiSchCrBTDEp9frtartbrtcDJj-Hi8Xi_DjiNjqAljNllXjmBjmCDKlBhRHhApSLyUhZrDnNDCrtertfDD4Jiuek_DDEOcfhZDEp9fruBrkRruCDDrtdruAruDNiGnCk7XruEp0ECDGh0KpUh0Lh1P_bixHDClBhRDJndoA3UsBwQ0BvDh1XiibDHySrBimLhZxBzEqWDEruGruHruIruJDDxB1ThwBDFndoA3UsBvDDDruLruHruMDIi_Vi_Wi_Ui_QjsejgXjgYjsQDGndoA3UwQ0BKDDruHruOruPDGh0Kh0L_bh1P-XigRDErBySmXimLDDruRrnRruSDEruKruNruQruTNjMiwFktTruUp0ECDFrtArtLrtZruFruVDGKLOhRvbpEMhsQpgGpgGpgHkpNrsNruWpgQruXrnOp0ECDJhxGhxai9QhxfhyQh6Ch8Uh9Mj4cDMDFZtYvaoMiZlChuAoVkBkfDCruZruaDGlBhRoAvDtfj4ADEOhZhF1LDEZqPkLxfDJDFiZnclUlCoMhuAhnWDErucrudruerufDGhuAhnWjuMi9Ij5di8IDGlBhRoAhgJ2fKDHOaDhZZsHFDDrvBrvCrvDDFhRlBoAsBvDDGh9Nj4ai3dj4fj4Zj7VDJoMwJDiZoKlCFnclUDDrvFrvGrvHDErubrvArvErvINYimFk7BrvJp4DCDHjrbinahpUj9Fi3BjrTjkYDNDFiZiRoMhGzctPOlBhRHUDCrvLrvMDEjjRqTh9Xi3DDIDFtPkfqEzc8Z1MDDrvOrndrvPDDwbhnEhUDElBhRLhQDHDFiZkftPzcoODEqpZrvRrvSrvTDDrvNrvQrvUNbltFkpDrvVp4DCDCrvKrvWODl4MYODljdbDCrvYrvZDFDKOHUMhsRpgGpgGpgHkwFpgQrvXrvarvbrrXp4DCDFKlBhRpPhGDDhDsbmUDGjWlfiAnAoJ2ZDJoPpTiC6P7MliDkWnLhkADErvdrvervfrwADJhpUj3bh7dhpTh4eh4dh7ch9Xi6SDHFhGmZmf5fzclIDGsbiRoGwDpHqWDDrwCrwDrwEDDKlBhRDChDmUDFFhGmZzclIDEiRsboGwDDErwGrwHrwIrwJDFlBhRpPKhGDHjWlfiRnBoOmXaDErnRrverwLrwMDBqTDFLhQlBhRKDGjWlfiRsbiAoGDDrwOrwPrwQDFrwBrwFrwKrwNrwROFltapgGDBrwTDFKkNscHUDCjGiNDDAGhPM8JpgGkqApgHkxUrwSpgQrwUrwVrwWrwXCDEpNHUKMhsSpgGkrMpgUkpSpgQpgQpgQrwZpzGpvBCDIh5Nh5LipAhhPi_Jiodj7djmdDOoSoTqckbkRhcheoDh1ShzSh2Sh3Lh2cllFDCrwbrwcDJhzSh2SlqWh3Lh_E-dh8DlqRlpHDCdeDJInZhzVh1ShgFoDhJHpcDDrwerwfrxADFhtXzG1LyPhGDFijZsXj6UyHjCDFoSoTqcIhuQDErwfrxCrxDrxEDGkRiMiEhchehjeDEHUhAhODErwfpzPrxGrxHDErwdrxBrxFrxIDEpNIHUM_JpgGkXpgHkuarxJpgQpgQrxKqyIpvBCDF0T5UuAioai_LDMlOrJkRiEiRaOiUhchekboODCrxMrxNDDdehJDDmfiVmADFhJHhOhAkJDKi4KlgHwZhoAhoDhqSiRoGlmNsVDErxPrxQrxRrxSDCrxOrxTDHhnMhhchuGhkch-B2eltPDJmAh2csO1HiScrAyGiuWDDrxPrxVrxWDDhJe5UDHnU1fqNhuGlnZh-WimeDImfiVmAhcheiUyGlPDDrxYrxZrxaDChJeDE1AsOj0Vj0cDJl0PiyFhvIlqbhnMl0Il3Wh7RhKDDrxcrxdrxeDD2ej8dhuGDDyGmAiVDGhJvAiiDhkCtJtTDDryAryBryCDErxXrxbrxfryDNYl0MkuEryEpyICDEdehJHDGoSoTqNhuQvAhkCDGOazB3aiiYcDDryGryHryIDH5V5Z-dhhShhbh-Ch-PDJiVmfoSoTnUi4JnPsaqNDCryKryLDCoSoTDEoCrPhN_BDDryNryOrxPDDhtX-B0bDEdyPiMlhXDEhFlAieijZDFoSoTqcqNixXDEryQryRrySryTDEryJryMryPryUNbl0dk5IryVpyICDChFODBlADKiVmfmAnUpcrLchcheiaDFdehJHhODEryXryYryZryaDHhyZhyY5cj-XkhPipLj-SDKlOrJhchekbedhJhOaDCrycrydDD0T5UuADDhFlAieDCryfrzADFhyWhxVhyN-LhyXDIiVmfhchembpcoSrLDCrzCrzDDErybryerzBrzENhLlhNk9OrzFpyICDEdehJ0TDFhBjblZhlah2ADJidhchefiVmAuXxJFDDrzHrzIrzJDJiqciqaiqbi_Ijzaj6Jjobjoci-UDIhBuXidlFapflOjFDCrzLrzMDDj0bi_Oi-eDHhBlZjbiduXliChkHDCrzOrzPDDrzKrzNrzQNiGi0CiuTrzRpyICDFjAuOldmIoaDJlEkTpJhEjJqfjBfiSDDrxPrzTrzUDDuA0T5UDGjAsIjVldjKoaDCrzWrzXDHpY1N1CjiTi8H-fjiZDEdehJhODHjAhjfoZhuKidhEh0TDDrzZrzarzbDFi_Gi_Plhfh-Sj0fDLsIiwPhcheiVmflVmNfrLi0RDCrzdrzeDErzVrzYrzcrzfNjMxRkyar0ApyICDHh6Zh1CyDlhYyHjuZj-MDEdehJ8YDKkJpThjWqbsUvYkWuJlkXhkADDr0Cr0Dr0EDGiAsQh-El1Bh6ejmaDHkJpThjWkPhkAhkHvYDJjayXuHhcheiVlsLhtR5MDErxPr0Gr0Hr0IDEi8clpalsflpZDGkJhjWyDsJ3GODDr0Kr0Dr0LDCh1C3GDGoThBlZmAmfpBDDr0NrxPr0ODEr0Fr0Jr0Mr0PNnHl5AkuQr0QpyICDGLhQkHnJhjLkPDIhjf7Fhtd0FvehoPjkIi6eDHdehJyPvAKhlFDDr0Sr0Tr0UDFLhQkHkPhjLDIyPvAljei5Ch1RhkClnQiofDDroar0Wr0XDKkhChyXkgWjkOjkPkhAkhBjjXh3fh_ADJiVmfiFnOLedvYodDCr0Zr0aDDr0Vr0Yr0bNtBljMk9Br0cpyICDMhqFh-Yh-Xj0QjlDj0Mi-Xi-Wi-Vlrclzdj0NDKiVmfjDdeKiSoShZHDCr0er0fDEhgXijYhnTh0YDGiC7InYoLUoEDEKiSmAhEDErwfr1Br1Cr1DDEmAmfiSKDHhuCjpOuNvUhoJhqJimHDEHhOhAUDErxPr1Fr1Gr1HDChEKDEiCnYoLivBDEuNrSvUnLDEiSpfmAmfDEr1Jr1Kr1Lr1MDEr1Ar1Er1Ir1NN4elqck7br1OpyICDGLhQlMkPjbuSDGjXxf5ChvQ3aqNDHkcmbhoYmXh3NhR1GDEr1Qr1RrxPr1SDEh7Ah5Ii8Mh5dDFdehJhgDLDCr1Ur1VDDa3amRDJyP-Di-YhtXh1RqNi-di_N4YDDrnRr1Xr1YDDuSvTildDFkchoYhjfl1LaDFmAmfqNoSpcDEr1ar1brxPr1cDEr1Tr1Wr1Zr1dNhualuDkuFr1epyICDIhqE6XhxLhqDj0Wj0X-eirUDKiUwJlUncsHiEkRlPlCzPDCr2Ar2BDEFDrP_BDJiVmAmffhchelVjJhEDGlDvO0KqQ0NnBDErxPr2Dr2Er2FDD0TuA5UDErPFD_BDGflVhchelPiyWDDr2Hr2Ir2JDDr2Cr2Gr2KN9JqQk8Ar2LpyICDKryFryWrzGrzSr0Br0Rr0dr1Pr1fr2MOFlub9JODlkE9JDCr2Or2PDHpNOlLqSkNhJLDDiNjGoQM_KpgGigApgHkwArxUr2Nr2Qr2Rr2SpyICDCjEKDImSmHinG_b8Vhtbl2Bl3YDGdeOhOHhGDDr2Ur2Vr2WDD2Eh5MjmeDIaODFiZoMySmSDCr2Yr2ZDE8V_bigRlpEDDKjEhGDDySrBhjKDDr2br2cr2dDFhrLhgVhgPvIwADHFlOOaiUDhuEDGdeHhOhJjEDDr2fr3Ar3BDEr2Xr2ar2er3CDBuJDBiHDDr3Er3Fr2cDF6ciHhlFlkTlyNDDKhGjEDHdehOHhAhgVhgPDDr3Hr3Ir3JDGvIhyJhiNwAkgahrcDJhcheiaFkbtPnG7VqJDHuJiHlgItTdel3LDDr3Lr3Mr3NDB6cDFjsNltMiHhlF3GDDr3Pr3QqpZDEr3Gr3Kr3Or3RNYlnVk7Vr3SpyICDGwQ0BrVhpFizDiydDFdhJHehADIwHhoElItWiWkFijci6HDJjEiSKh-fzH-GsXlkCcDEr3Ur3Vr3Wr3XDHhhXhqUimEhxQi7UipN0UDGdehJjEHhGDIwQhpF8biSh1UwbzHjEDDr3Zr3ar3bDFh0DhtQizEixairNDEHhAdeDGjEKiShSiPjWDDr3dr3er3fDDr3Yr3cr4ANbiwLk7Gr4BpyICDDKpa9BDEdejEuADHfclPiS4JlV8aDEp9fr4Dr4Er4FDEhwEhlBnCpaDDK9BnNDGhgVhgPhG2EjEj3cDDr4Hr4Ir4JDJyKh1EvThuRioLjpMlzGjkdloCDDKnN4JDGdejEhJHhGDDr4Lr4Mr4NDDhwEhlBnCDCKihaDF6ciHhlFh2dhiNDDr4Pr4Qr4RDEr4Gr4Kr4Or4SNhLixVk7Yr4TpyICDIj8VjmZjlGjlFh-Qjzdindh4VDFdejEuAhGDJtOihPhjAiMoDiSfliAsGDDr4Vr4Wr4XDGi7Ei7Dj8fi-ai-ci2VDHdehOyChJoDtODCr4Zr4aDGjnZjlXi_Xk_NlodjhTDH2Eh5Mi-bvIhgVhgPjmfDGtOiSlPhflViUDDr4cr4dr4eDBh4VDGdejEKHlpJDCr5Ar5BDEr4Yr4br4fr5CNiGl0fk1Or5DpyICDFhgEhnahuWhoGlrZDGtRtSyWifhjXhKDHdeHhAhOjEUDJhSiPhCiSfTjEyGrIDEr5Fr5Gr5Hr5IDJ4clkQjlKh6B8BjyE-Zl1Jj_ODGdeHhAhOjEDJiFnOjEiSKfodlOiVDDr5Kr5Lr5MDEhrOirDj5chrPDGjEhuEwTiM8bhNDDr5Orwfr5PDFi7di7ejhGjjMjjNDGdejEHUrIDCr5Rr5SDEr5Jr5Nr5Qr5TNjMlmck7Dr5UpyICDFr3Tr4Cr4Ur5Er5VODivJpgGDBr5XDGpNKvbpEiHhKDChMjGM_LpgGh_epgHkrQr3Dr5Wr5Yr5Zr5apyICDGhhPhrGh8D-di8NhpZDItOiFjDDvZkEmSnPDDr5cryGr5dDBr5eDGdehJoSoTvADHZqPrPhNjLnDkGDHhcheiackbmXkRDInFhgDoSoTqNnPjTj8NDEr6Ar6Br6Cr6DDGh5HwYjiJi7VjhXjkaDKdehJimVvAoSoTtTOtJDCr6Fr6GDHj0Yj0Zi_Hi_Kj0Uj0Ti-ZDIhchekbFmXianFiUDCr6Ir6JDDr6Er6Hr6KNYk-Wk7Tr6LpyICDK5V5Zh-PhhShhbjwRhxBh-Cj8Hj3eDRnOiFhgGhjZDvYiVmStYnPkJsajToVnUod7PDCr6Nr6ODFdeKhtMyPDJoUkCmHhnBmSxNoR1LsVDGoSoTqNvYkJZDErgEr6Qr6Rr6SDDhiHhqWhxBDGa7Pi3Yj6KhlYluPDFlsMyCigfnajTDDr6Ur6Vr6WDChoej5ADFjanOoToSiVDDr6YrxPr6ZDEr6Pr6Tr6Xr6aNbhoekyYr6bpyICDBhFDDhNZdDDjEKhGDJoUvHmBmJjc6QxBjDnBDEr6dr6er6fr7ADJiocj8AkhOisDhyakhVhyNhyWhxVDMiFnOvRDKiVZodhNFmSvZDCr7Cr7DDHielgdl0Ji3SyPle0bDFdeKhGhODDr7Fr6dr7GDFj-QhyRhmHhyS5cDDKhGhODHhFwTvRvZqYhgK6QDDr7Ir7Jr7KDDhFnBhZDGoUvH1TmBmJ6QDEr7Mpzbpzar7NDFr7Br7Er7Hr7Lr7ONhLlLk3Wr7PpyICDK2FhhVwAhhKkgbj8Ij2Mi2ejnMhiNDCryYr7RDOi-fisCh_FkhIjzfioNi6bkgXirQh_Al2ZjjWjxLh3fDLiFnODLZiVjCodjTFmSDCr7Tr7UDFHUhAyPhODELkHnJhjLDIiel2WhoPThExDvOnBDEryYr7Wr7Xr7YDDr7Sr7Vr7ZNiGqSknbr7apyICDHxNoRqMjPhzT-XhlNDFOhFlAiehhPDEdehOhJDIySlKqWhV4boDid8QDEr7cr7dr7er7fDEhlN-XiqKhlXDG5V5ZhiJvAehJDHlKidyS8QFqahBDDr8Br8Cr8DDIjjGj-VjjJjjIj-UkhRhzTiqVDK4bqWhSiPqEDyShochkXTDGdehOieoRxNDDr8Fr8Gr8HDDr8Ar8Er8INjMlvQk8Xr8JpyICDGDtYiDvalDlWDEOhFlAieDFdehJ6XhODJiZnclUwJlCoKiE_SkBDEr8Lr8Mr8Nr8ODJj4bh9Nj4ehmHh-Thyah_FkhTkhHDHde6XhJ-ehOoSDLoMlCsHlUnclOiUakBiZFDDr8Qr8Rr8SDF6XhqEhqDhxL-eDEDiDZtYDDr8Ur8Mr8VDDr8Pr8Tr8WNnHlDkwdr8XpyICDGr6Mr6cr7Qr7br8Kr8YODlwGnHDBr8aDGpNOlLqSsTieM6JpgGkrLpgHklar5fr8Zr8br8cqoRpyICDFhlVioeiobi_MjvNDJDFiZalCoMmNOjTDCr8er8fDBr9ADChNZDIoUmBmJ1TwTjcxBqYDEr9Cr2Ur9DrzaDEj_VlzIj3firZDHKdhGiejEhNhODCr9Fr9GDBwTDDKjEwADHdhNhGhtMiMyCieDHjDvWnPuFrdhtRiEDEr9Ir9Jr9Kr9LDEoU1TmBmJDDpzbpzar9NDEr9Er9Hr9Mr9ONYiyCk5Xr9PpyICDIhNmZhGhiDhjGhpRhqFh7FDLnL1ViCnYoLob7IuNvUvPhgXDDde8YDIkCmHsXiYiiPi0drAlIDEr9Rr9Sr9Tr9UDJhqFh-Yh-Xj2bi_Rh0Mj6Vj0DjpcDKdehNmSiUFhGjDhFlODCr9Wr9XDJhpRhjGhiDj-LioFi-RipWj2Y5eDDdehNDGlOtGiUiYlPZDDr9Zr9ar9bDEmZhiDhjGhGDDnL1Vi5ODFiCnYoLobjpUDFiYhEiUlIsYDEr9dr9er9fr-ADBdDHwOsXyHh6GloIiAtGDGiCpSnYoLoEobDGkJpTmZofhGlHDEr-Cr-Dr-Er-FDFr9Vr9Yr9cr-Br-GNbi1RkyMr-HpyICDEhNhGmZdDJwYhgch-UxajnCj-TjqThxYjwLDI7LiUlPia3KhchelVDDr-Jr-Kr-LDFh-UjnFxaj-W-LDFdehN8YhODHqJlOhcheiUlP7LDDr-Nr-Or-PDBwYDGhlVhrchGtTdeDHhcheiaiUlVFnPDDr-Rr-Sr-TDDr-Mr-Qr-UNhLiuVk8Pr-VpyICDEqVtThkSxLDGqZ8aufl0Wh9VhrEDGHdmZhNhGvdDIfia7ChcheloPlVFDEr-Xr-Yr-Zr-aDIi8Zj8Gj5Zi8bljBjoJjhdi8aDJdmZiaf7CHhN4cFDCr-cr-dDIh6YhnemT_AjuCjuAj5bh_CDFdehN5LhrEDJlOrJhcheiUOiYiaoODDr-fr_Ar_BDEh9VhrEj5Yi8UDFhNdqVofmTDCr_Dr_EDEr-br-er_Cr_FNiGi0IkzCr_GpyICDEr9Qr-Ir-Wr_HODiwJpgGDBr_JDGpNhGzNKHUMhsTpgGh_fpgHksIr9Br_Ir_Kr_LpzGpyICDFdehOhGmZDEfpbh1duPDGOjXTahChFDEr_NrwHr_Or_PDJhhOhhRqT7dh5WjhFh4MhiKj-KDITOhCifhFlAhKaDCr_Rr_SDCr_Qr_TDHqThhOhhRh5WhpT7dhiKDJDFkbqEpXlOkfiUlKDCr_Vr_WDGdehOmZhGyCDFkbDFkf1ZDIhiOhuSqEnaqTtcloQxVDErwHr_Yr_Zr_aDFhiOhuSi7Zj5ChjEDGdehOyCmZlgcDEhDmNmUtcDDr_cr_dr_eDDr_Xr_br_fNYl2Dk8RsgApyICDGhhOqThhR7dhiKj0eDHOThCifhFlAieDGZqPkLDFuaDDsgCsgDsgEDDifjlch6LDHdHhOhAKoH4TDHThChSiPDFcDErwHsgGsgHsgIDEdhOHhADIhwIilYyTilXh8bhochFlADGFDZjT6ShEDErwHsgKsgLsgMDDsgFsgJsgNNbimFk8IsgOpyICDHhhOqThhR7dhiKh4MlhDDHlFakBtdmYkLhBDCsgQsgRDFdemZhOhGDEalFh9f3aDJrHjQyJ3B4NhBqb6YjTDErwHsgTsgUsgVDDhiHhqWh4PDDalF7PDEhDyChOeDDsgXsgYsgZDDsgSsgWsgaNhLigZk9RsgbpyICDG6OiyJhhAhrUhjXjrdDFiftShK4PhjeDGdHhOhAqTufDErwHsgdsgesgfDKkUqHpWhkbh9Th8bxI-Z8BhrODEdHhOhADEtSifhKjCDErwHshBshCshDDHh3Xi-EjzWjnJjmRjiHjiIDJiftShVlyaThCjWiRiSDDshFrwHshGDDshAshEshHNiGl0Fk7WshIpyICDEsgBsgPsgcshJODloRpgGDBshLDFpNscOvLKMhsUpgGkrKpgHkxRr_UshKshMshNp4apyICDFoeHUIyODBoFMhiVpgGkqRpgUk7fpgQpgQpgQshPshQpvBCDBiBDCkErbDLToZxBl0DhzeihKhClQasDqRDDshSshTshUDMilWhoVhwA7KimCizSh3YhpHjwfi3XjwdjweDCshSshWDFhHlKsDh2RjeDGiHhTpS3RilMjdDDshSshYshZDLinfiqdi3firSkhMj9OirRj9Ii3ej9Jj9QDKDFiEiRiZiUlSZlJk-PDCshbshcDEshVshXshashdDEiBnL1VhpSDJoHpFjNhrJimYlrGlrFimNh7XDIzH0DlgX1P8Xobkgdi4eDEshfsiAsiBrxHDMhrJj1Ij1Gj0Ij1Hj1JimYj_Jj_MiqLimNh7XDKiBnL1VTlQhnfoZajXhFDCsiDsiEDFiBnL1V7akTDFmaoHjNHUDDzH0D5BDIjvbjvEjvBjwCjuVjjajjfjjeDEsiGsiHsiIsiJDDnL1ViBDEmaoHjNUDErOif1OqZDEhTufiHjcDEsiLsiMsiNsiODEsiCsiFsiKsiPNYlgYkwWsiQpyICDGiBvc-ftD7akTDEiiEjgbiiJjtSDELhQnJjhWDFhlDka5NiYiFDEsiSsiTsiUsiVDJjgciiJjgdi_Yi_Zj_LjkTjkSjgADHiBLtDjXuEhRTDCsiXsiYDDiBvctDDHjmOjtUi4Ii_ai_ci_bi9ODDsiarnRsibDDsiWsiZsicNblkUkyNsidpyICDFi6G-Ni6FiFvRDJIhqKk-filBhtUlrWoc1dhuYDDshSsifsjADFjwJjwKjzKjvQjvPDCshSsjCDIpYioQhxFj_Tj9Aj9BjiOjicDJiBIoCUjXhRuEhHhTDCsjEsjFDIIoC1dhtUhqKhuYiiDnYDGpYvch4Gh4F-fj7DDIjXToZuEhHalQhBDDsjHsjIsjJDJhuY6TljPi9Wh2OjneluOi8JjiXDJoZThCuE1chHlQkEaDDsjLshSsjMDCIlvXDIh4Gh4Fi5Pi5Si5Vi5Ri5Ti5QDFiYiFodjgaiiWDDsjOsjPsjQDGsjBsjDsjGsjKsjNsjRNhLikbk-BsjSpyICDDsiRsiesjTODi0fpgGDBsjVDGoeyOIHUiHDCoFhMMhsVpgGkXpgHkxZshesjUsjWsjXsjYpyICDGkgAh7Ah5dh5IhpZjqeDEiBnLpYkTDIhKqZ1Hifwf1A_XtSDDsjasjbsjcDIqZ1AsOhyDj5Kj5Mj5J7TDKhuX9SikCif1HltLjsMufcidDDshSsjesjfDCsjdskADFpYvcjib7ahxFDFVWXhBjvADH9fiZ0Sl2djDlPimSDDskCskDskEDGwciqelwQ-ah-Lj-JDEiBpYtDjpbDJkBivViUhchemXjJianaDDskGskHskIDDiBpYvcDHjvCjvDjvHjvFjvIjvGj6ADIoDtOrDsJ0DoUhIhnCDDskKskLskMDDskFskJskNNYl2ek9fskOp5XCDDjXhpHjrBDHhcheckRiViatODHhNHUpSmajNZDEshSskQskRskSDGhIhlI9dj6PihHsWDJiFnOpbjJhdodqZiVmSDDshSskUskVDIj9KkhLj9Lj9Nj9Pj9Sj9Mj9TDKiViFnOhdjJkdnUmYibodDCskXskYDFh6WhyBhxSipRh6VDK0MqLqZlxcl2Gmbl0OjhAjiD_XDCskaskbDEnL1V7ahpSDGHUmajNqBpFDElhMwYlehpZDGhchekRciViaDEskdskeskfslADFskTskWskZskcslBNbivckuNslCp5XCDEiBnLpY7aDEif1OtRqZDFhTufjctfvIDHiSchC1HTihdrIDEslEslFslGslHDJjvWjvdh8YjvYhxehzaihHi8Lh5XDLhWThCiSjJhFhZqQlDsNi1TDDshSslJslKDHhChSiPT1A_XmbDInLHUoHhTh2bjXjNDEshSp2FslMslNDFjldjlejhNh5XjyCDFiBkTnLpYiYDCslPslQDEslIslLslOslRNhLl0ek6dslSp5XCDIh6WhyBh6VhxSj2PipQjmYj2ODNhZhFie3I1EsNhlU0MiFDmRtbqODCslUslVDDhFhZnRDFizV4ThnflwKimaDHmaHUjNoHqOpSDI1TKhGrZqOhTjcmRDEslXslYslZslaDKhlUh4Kh4Jh4IjqHj-Ri7Ai6fjnBjqYDIiBhnfuMkanLhZhFjNDCslcsldDF-Li2Mj6Wl2IjqXDEiBpYvc1NDHmROahFijUhoNrPDDslfsmAsmBDEslWslbslesmCNiGlLkvDsmDp5XCDEskPslDslTsmEDGoeyOlLkZjZleMhmUpgGk6PpgHk6XskBsmFpgQsmGsjYp5XCDKrZh8Gh8HhiI0Vj1FjuLh8VhrBj1EDFOhZamHzBDIjTrVluZtI7QzLkWsCDDsmIsmJsmKDGiAjWial2UmX_cDIwZrVmHrZhRuEoOjDDEqpZshSsmMsmNDCsmLsmODJrZh8Gh8H0VhiIjuNjzPhrBj1DDKhGhjN3ImZhletchkQ-QpPKDIiUlPia3KhchelVkbDDsmQsmRsmSDHuMiYhuTiAjWtI7QDFhGmZKh-Fj6GDHHUIrPqBoHjNDEshSsmUsmVsmWDChRuEDFhcheiakb3KDG_BrPpPj7Hj0Sj_QDEsmYshSsmZsmaDDhRuErZDDpPrPhGDFh9PhrSsd-OwYDFiUlPiahcheDEsmcsmdsmesmfDEsmTsmXsmbsnANYi1dk7RsnBp5XCDJjkCjmclvGjjEj6Bj0Ji3cjyWjzRDFiBnLqOkTwcDCsnDsnEDEiBwcrZ0VDGlfjWrVhnNaoODIHIjNnZjVxGzQhGDEsnGqkfsnHsnIDFrZ0VhiIwchrBDDxfhidjCDGHUInZjVKDDsnKsnLsnMDFiAjWiaK_cDCxfjCDFHnZIjVUDEshSsnOsnPsnQDEsnFsnJsnNsnRNbk_Gk7csnSp5XCDGiBvcrZ0V1N1CDEoWlQnWoaDJmIjxFjKjYh3MwSsUh3O1CDJjJia0KlDpJhRmXiAiSDEsnUsnVsnWsnXDEiB2b1C1NDHi0DioUi9ThmKhyUh8Xh8SDIjJhZoMlDuPhCwfODDsnZsnasnbDGiBrZ0VhiIwch8VDClQoWDEjxJjKj1Uj3WDDsndsnesnfDDsnYsncsoANhLpIk8LsoBp5XCDHse3G0EjxZ1Kh4XyDDKhchemXiaxJhRsQjawciADDshSsoDsoEDGwc-a1chRh-LrZDF3Gh4blha1K0EDFiBhcheiatDDDsoGsoHsoIDGsQh6ej2Tj4Yj8ZhqSDJjayXhkLkAmXhJhjZhgGnUDDshSsoKsoLDDsoFsoJsoMNiGlpYk9WsoNp5XCDHjWiAlfhwPnAkFh3DDIsDlzRiQh8Ai-HhrXjiAj4PDDshSsoPsoQDGrZwc-a1chR0VDGiHiQhH9Z3RivEDHiBtDhcheiajeiUDDsoSsoTsoUDGi8KjrCh8AjqdjwTjwVDItOjWiAmXKjvKhcheDDshSsoWsoXDDsoRsoVsoYNjMluUkuSsoZp5XCDG0JzQhjTxGhlclmaDFhIhFnRhlIlADLhkZ5BmXLk-b9AhRiViFjJnODEshSsobsocsodDHh9Pi4Xi2Tj5Ej8Di4Mj5FDFiB0JhRuEqODCsofspADFLjbilduSvTDFpGnRhFhIhlIDG0JzQhjThkZl2bxGDEspCspDshSspEDDsoespBspFNnHlhOk6WspGp5XCDGsnCsnTsoCsoOsoaspHDHoeKpIlLqSiHlIMhsWpgGkvEpgHk5asmPspIpgQspJshQp5XCDEHUIhNMhzIpgGigIpgUkwMpgQpgQpgQspLpzGpvBCDDi8Oi8Ri8QDI7HnYoLUrUiFkajDDCspNspODHiCnYoLobyayboEDK5fh8R-Th3Fh3Gh9UhhF7ehxMhpADCspQspRDCspPspSDL5ej0GioB-Th5Sj0CiqEj6ehpAh7Fj5XDLjBwX3OhlfiYiUkbtCiCnYoLDCspUspVDGiCnYoLobyaybDHhGmZofh2FhpRhiDh9cDIqVZjBKqchbhlfwXDDspXspYspZDFjzSj6Yj4Qj4Si2dDGFofhGjBmZlIDCspbspcDFh9ch9ah9bj7Gi-LDHhcheZpPiUjBkbDCspespfDFofoVh5Shpaj8UDFjB2Ui4HhbiiGDJiCi-Ii-MtCyawX3OwSj7NDDsqBsqCsqDDFspWspaspdsqAsqENYiybksCsqFpyICDJiCnYoLobwX3OhhUtCybDJnQpQpLqGpRqFqe7chhaDIkCocjBvdiYrAfiEDDsqHsqIsqJDGpQpLqGpRqFnQDF5eyYxa7e-TDHociakCoZvd3KfDDsqLsqMsqNDGltSk-YjpH7cj9ekgVDIUrXjBhpKlueoEiCqDDF_e8L-HkVsIDDsqPsqQsqRDDsqKsqOsqSNbiyDk4fsqTpyICDNipUjmQjmPjmSjkEjkBhlWj6SjnOjpEjyfj6Qj0FDMiFDnOhcheiViakdZnPodiCDCsqVsqWDFnRhZiejehHDHoTqcoSkdtVh5VjiBDKkEhGmRhFjcyYxaDZoCDEsqYsqZspXsqaDEyYxazVirFDGiCnYoLobjHHDGhZjeqVtV0MleDDsqcsqdsqeDHi4bi6Xh4cj7ai5Ii-SjlLDInPrdjTvPoTjC6anaDCsrAsrBDDh7IhxYleDFiCnYoLybyaDEoCiModiFDDsrDsrEsrFDEhhUlpelpciwZDEhZnRiehFDFwYkEhGoVxaDDsrHsrIsrJDGsqXsqbsqfsrCsrGsrKNhLi0ZkqCsrLpyICDHiCnYoLobybyaveDHoYjVrRhjT3OhrexDDLkCiE1RrAmHiY_Y7ShnX1B2aDDsrNsrOsrPDHrRiqYhpJlnKj0HjpdqDDG1RiE1bh8Kl2NnRDHnUmfkdjaDuHjTDDsrRsrSsrTDH_YhxAh4fhxOj-OjhcinbDGiCnYoLobHIDIhHjXiEiaDjJhcheDDsrVsrWsrXDEh8QjlOi6dj8ODK3JihW7IhHiEkC0filcwEvPDCsrZsraDEsrQsrUsrYsrbNiG0JktPsrcpyICDKiCnYoLobybyatCwSh3MhyLDGlQoW2AnWhzaoaDMhvNiduXhjDhjCjJqbjKjYjTmIvWDDsresrfssADItCwSh3Oj0Pj0Kj0Ej7Cj6aDGlQoW2AlpPoah1JDCssCssDDGqbsUmIjKjYjADEuXidvPk_FDFiCUoEItJDEq3PssFssGssHDDssBssEssINjMl0NkyXssJpyICDIhyLjzMisBkhFkhGipXiqMjwbDOiFjJyTiCxLDfjThvSihDimTinQ-EiMDCssLssMDDIhNZDIioIi5ai5cjsXi5bjtYjtZi_EDHlAyThgXijYhHjenRDDssOssPssQDLinQl0R1dhqKhtUiwflgThoJi0JlhCilBDDlAyTlQDGIxLiCiFDhnPDDssSssTssUDClAyTDFiCnYoLimTUDIhnB0ehtcizehvSvaZiMDEssWpzPssXssYDEssNssRssVssZNnHl0Xk2XssapyICDKjlSjlUjuHjlTjxblvBjqZjhZlnNjmWDKkUqHtFhVibiMvddhZxIDCsscssdDF1JhkKliNikJjqbDEkUqHlmQtFDNoVh5RhlYhnIhwKh3RkhXhtPi0Nh9Zi7Gi7IlpdDDssfstAstBDFhlYh5Rh9ZipGisADKiCobUvPhoKoEi9YqZjCqODCstDstEDGlmeluJjoFhlKllDlqBDC1JhkKDFkUtCjYqHtFDDstGstHstIDEssestCstFstJNtBloak2IstKpyICDBjCDBpSDGsLtLuNvUvGrSDHoCiMjXHIhcheDEstMstNstOstPDMhlUhnSlkIhkf7RjlCjwIi-Kj0divfivLlnTDKhZoZluLmTtGaLDrJzBDCstRstSDGvPhqJimHj5Wh9Aj0ODFLiCxDmNUDHaoViXqchkbh8emfDDstUstVstWDFvUihOh6GyHirIDELHhAjVDIDvaoViFofkBiDwSDDstYstZstaDEstQstTstXstbN4ehuUkxcstcpyICDIsqGsqUsrMsrdssKssbstLstdOFllNYDBstfDIIzNmCkIoYpI3DjCDDiNoQjGM6KpgGh_cpgHktWspTstesuAsuBsuCpyICDJh8PjHtXhNoHjNhApFhODMf5EikGmT1ehnIhmEhhEhhYhgeh_GhleDHiChlEoT-InPidrdDDsuEsuFsuGDLhmEhhEhhYhyVhgejpLi4dlydhnIi9ckiHDKHoHjNidDmTwTfhNjHDCsuIsuJDFxVj_UlgClnai6IDIjHtXoHhrJjNhpBHLDKDiZFjDjJnclUmDk_f1MDDsuLsuMsuNDBlJDHnRiejCjeh7IaxPDKmT1ehgW7Cfh0Ch0BsMlgPijLDHHjHjNmahNpFqBDEsuPsuQsuRsuSDIh_Gj2ejkei5Hi7Kj6Ti7Yj8BDIf-Iid1eDwTnPhzYDCsuUsuVDGk-JhwF_SizYivHxPDGmT1e5EhgWh0Ch0BDGHmajNjHpFtXDDsuXsuYsuZDGsuHsuKsuOsuTsuWsuaODl2PpgGDBsucDGtKhNHmCkIKM8KpgGiuEpgHktYsubpgQsudsuep4arwXCDPhlShlRh8ThrFhpVhpfhpehpdhqAh-Kh-Jj1Aj9Gi7fi9GDQfhFnf0LrMoKnRDmTxT5EhZqAtHlxOiEDCsvAsvBDLhlShlRh8ThrFhpVhpfhpehpdhqAh-Kh-JDI5DxH1DhwYimUinI6W_VDCsvDsvEDELhQkWjQDIhkSjNsIjViWlgJmZ-DDG5DxH1DhwYimUinIDFjWlfiDFDDEsvGsvHsvIsvJDHhxHh4ShxchqbjnKi7Xi9RDELhQnJkWDJnf0LzFsdpGtHqA_fxTDDsvLsvMsvNDEixbikAh0ElgUDFsIjVhAjN3LDDLhQkWDIfnfxTDlShZrMmTDEsvPsvQsvRsvSDFsvCsvFsvKsvOsvTODlsVpgGDBsvVDFLoelLHkNM6LpgGkzSpgHk6NsvUpgQsvWsvXpxKrwXCDCwOhoKDDrMoKinNDGqA0PhkfnfhnSpSDIHmajNoHqBhNjHhADEsvZsvasvbsvcDKHmajNoHpFhNjH3LhAiieDEnfwP0LkUDJ1D6WhjMihcikKhnXlgVl0axHDIrMoK0PqAwOkahkfIDEsvesvfswAswBDLirHh5cipMiwYiwXjkDi5AkgZirOj8ch4WDMHjN3LmaoKrMhZhHjHDhpMoHDCswDswEDEinNrMj8aj8bDI7Shnd1BiiKpG2atHyVDIHmajNiieoH3LhAjHDDswGswHswIDIwEh3dlhPjlJj7Ui7CrGikEDIhOjClgQk_Ik_HhzYirLzPDJnfwPoKrMoJi1KrGtHlCDDswKswLswMDHwOhoKluMl5CljDlieqYDJ1DikKihcl0BhuHl4I0Pl2Th2VDGkUnftHqH6Ql4cDDswOswPswQDGsvdswCswFswJswNswRDEhNkZHUMhsXpgGkzGpgHk7OswSpgQpgQswTpzGpvBCDKsLtLk-VvGh7Dh-RhyKhrRh5DjzeDMiYLndhchenSh8PpZqLyNh2HiiHDCswVswWDHnSuNrSvUj7eh4BhoMDEL4TxEhlcDEHhAhOjVDHsaDiDpbhRqEiFDEswYswZswaswbDCswXswcDMsLtL2DvG0UuNijdsEhpL-SiiHh2HDExXjbh8OyKDHKyNiDnNiSpahpHDDsweswfsxADHhqdhpLipOh6DjqUhwchyIDGiDjbmDyKKhADCsxCsxDDHvGloDh8Ol4Jl1dj-Bj5GDInCimR1QpZjUyNpaiwGDCsxFsxGDDsxBsxEsxHNYnCk7asxIp5XCDHsL2Dh6Th6UtL0Ui3LDHtRhKhuWhjXhgEhrUnIDKrIl2fi1P6OThChHhSiPiSDFHUhAhOLDEsxKsxLsxMsxNDI0UjoPjoQj6Oj6Nl4DsEhyGDEHhAhOLDHhHThKjW4bhChoMDDsxPsxQsxRDChK4PDHuNsLtLvGvUjjVhoGDGiShCTcqLrIDEHhAULDEsxTsxUsxVsxWDDsxOsxSsxXNbhjXk7CsxYp5XCDLjiLj7BjzY9NjhUkgejpDlrIjzZjhVjuBDFHhAhOUjVDKrS1bmLi0YvGl3JsLtLiSpZDDsxasxbsxcDFsLtLuNrSvGDFhhc2Fl3M9NinPDEHhAUhODGiS1HcqLpfwfDEsxesxfsyAsyBDGhyKkhcj7Ah7Ej9ZjpIDKjBjUhcheHLmNiYiV9NDCsyDsyEDDsxdsyCsyFNhLlrHkvWsyGp5XCDJsLtLvGh7DhrRj9V-a1ch-RDHKhtJhRhEpbkchrMDDsyIrndsyJDGhrMj2Kj4Dj9Wj6bj9YDJLhQmLhR1cqEhtJhcheDCsyLsyMDFnWofvUihOrSDFpbhtJhR2DyHDEHhArXhODEsyOrndsyPsyQDDsyKsyNsyRNiGljLk8HsySp5XCDHkFnbhrdhxQ5bh4Ch-MDELhQkHxEDJsLtL2DuN0UvGrS5bmLDJThSiPiSjEDnGsO1MDEsyUsyVsyWsyXDH5bj3HhrThrdjjUj4Vh9LDIhSiPTjOOjEyInGDCsyZsyaDEhqdjjTh_BhhJDInGhSiPTiJ4diSODHHhAhOUjsCzcrSDDsycsydsyeDEsLtL2D0UDDroarndszADEsyYsybsyfszBNjMkFk7eszCp5XCDFsxJsxZsyHsyTszDDHUHLkFvbpE6UMhsYpgGkzDpgHk2FswdszEpgQszFrnOp5XCDJiCnYoLybyaoEvPoYkiJDHOThCjXalFh6LDGjTrViMjcFDDEszHrwHszIszJDJ2Hj0BqT-OhhHi6Ji5Wh4Ph5aDFalFkBkLhBDIODFkfiZjTiMZDDszLszMszNDGh-dkgPj-Ph5ajyZijGDIalFDFOTh2KhCDCszPszQDCalFDBiMDEqkfszSrreszTDJrRhpJjNkWj0LxL5ejVh2FDDhDmUizaDFOalAThCDIiCInYoLjcjTifHDEszVszWszXszYDGqTjgfjiCi6Nj-eh4QDEDFiZkfDGOifakLh0dZDDszaszbszcDGszKszOszRszUszZszdODlhKpgGDBszfDFscOIkZkNMhzJpgGkqOpgHklCszepgQs0As0Bp4arwXCDEtGka5NhnSDHwZh3IjtXjtbjsWjySjtaDInRiehZhFkEiVmSaDIHmajHhOUhAqOmNDEs0Ds0Es0Fs0GDJhlWhxRjjZjvMj2f-LjjYh8dhrGDMiFnOvZDjThnCHpSmSaodjHDCs0Is0JDDtGka5NDHllRliEhiLlmPh9Cj8FltfDFlFaL1UhTDDs0Ls0Ms0NDFjxQjxSjxUjxVjxRDEtGkamS5NDCs0Ps0QDEs0Hs0Ks0Os0RDDwYhGKDGvHoUmBjcvZmJDHDlDFvaiDoVqQDHjCpShlWjHhxR7RmNDEs0Ts0Us0Vs0WDNjnEjnDhmHh-Th8fhyRh4Kh4Jh4IjqPi2Ph8dhhFDLiZnclUlCoKwJiUmSkBlOhjBDIHjCjHpSqOmNkEmaDDs0Ys0Zs0aDDlDDlHDBjcDDwYinZjCDGHUjHpSjChNDEs0cs0ds0es0fDGi3Qj-bhySkhUkhQj-aDEjCmNvPh8fDIDFhjBlCjTkEjDnBDDs1Bs1Cs1DDEs0Xs0bs1As1ENYlifkzRs1FpyICDCtGaDIHjHmahOUmNpShADJtdkB-cijOh2Xi9bh5Zh9B3aDJqbhuclFhThBrHh8WD2BDEs1Hs1Is1Js1KDFlFiiRhBlkFk_EDCjC3aDIHjHmahOmNUpShADKhucqbrHhTh8W3ByJjQjKjYDEs1Ms1Ns1Os1PDLjnGj2dh9BjnIjnHjrHj3AjxAjxDkiAjxBDIDwTuIHjCFiDjHDCs1Rs1SDFj2cj2Xj1Wj2Zj2aDHakBl0HlFhBDmYDCs1Us1VDBtGDEwZrVFDDKHLiCpSjHmahqJhuChOUDErgFs1Xs1Ys1ZDFs1Ls1Qs1Ts1Ws1aNbl4Vk4Hs1bpyICDCs1Gs1cODlyLpgGDBs1eDHjCkZtKlelLHUMhmVpgGk0bpgHktbs0Ss1ds1fs2ArrXpyICDDkMhNlaMkkcpgGkqTpgUk7QpgQpgQpgQs2CrwWpvBCDB5TDIl3ChhAk-LlpDlsYh6FjkXjtHDHhmLh-fka7RlvZxQkUDDs2Es2Fs2GDKHhNjNjHmaqBtXUhOpFDHfmT1e7Ch8aDiDDIhgByV0dkU3EhwSxPlkaDEs2Es2Is2Js2KDGmEnShtfrehgTi3KDKizXlxGhwIilYhocizTjnAj-ZhFlxQDMhXiLjPHpFKjchGjHqBhNhADDs2Ms2Ns2ODH4T2Dh3Xh6Ti0Ti3Mh6UDIHjHhAhOhNUmapFDIhVsEjWThoTibnT6SDEs2Es2Qs2Rs2SDEs2Hs2Ls2Ps2TDJmEnSlahtfioThwDhgTijGh4BDLHhNpFjNjHUqBtXhAhOrcDDs2Es2Vs2WDBrcDEmEnSlahwDDCs2Ys2ZDCmEnSDFofiXaF5fDJHpFjHqBhNhAhXiLjPDDs2bs2cs2dDEhXiLjPubDFmEnShwDl0UhgTDCs2fs3ADEs2Xs2as2es3BNYlakzas3Cp0ECDHhXiLjPtbubhpIh7eDPyVxP0dhoC3JhteliQjtTh6Jj2RhkGimbxTpK-KDNHhNpFjNjHmaUqBtXhAhO3LoHDDs3Es3Fs3GDJj2Fh6Ji5Fj2GjlNh8ai5Gj6Ij2VDLHpFjNmajHtXqBmTlualsdoKDCs3Is3JDIhwSloHimbhkbh9TsE-KltUDIkaiC7RUjChuC7Ih2PDGhXiLjPnIhzXubDDs3Ls3Ms3NDEyVxPhoC0dDDkUhwSqHDGkgLkgKh6Fh3VhpIkaDDs3Ps3Qs3RDGpKxT-KtbxPyVDCs2Ys3TDFs3Hs3Ks3Os3Ss3UNbhtektVs3Vp0ECDFjWlfseh3DigODHhXiLjPubhpIsE-SDKH4ThN6PUjHhAhOmajrNDEroDs3Xs3Ys3ZDFsE-ShlOhyGi9LDHzLjWlftIrFiA6PDDs3brnds3cDEjoRjmXh-HhvODEjWlfiAtaDDs3ernds3fDDs3as3ds4ANhLljIkrCs4Bp0ECDIoIh5P8DhlJhiLi2Rh5Oi7WDIalFmRxKpbkB9A1UDNrcHhNpFjNjHhXiLLUuejPhGDDs4Ds4Es4FDDmRjChmLDFhXiLjPpUh7eDGlF1UhnNuckiOh5ADHLhTqbh9CrHhBhQDEs4Hs4Is4Js4KDErch7GikNi9fDFmRamYkLlFDHhXiLHjNpUoIjPDDs4Ms4Ns4ODDs4Gs4Ls4PNiGoIk2Js4Qp0ECDEs3Ds3Ws4Cs4RDIkMlamEnSpKsFoILMhsZpgGpgGpgHkkds2Us4SpgQs4TrwWp0ECDMhiAhhehhfhhduehlTipBj2Wjhbh4Ch7Ti-ADMkbhjNDiUF4UlPpXlOxEH9XDCs4Vs4WDEkbhjN4UhhcDIDF6biDqEkflSiZDJHhNjHqB3IUhAhOpFDEs2Es4Ys4Zs4aDGDxZiDqEkflSDFhXiLjPubtbDI3IhhEhhYhle-PyWh3VxGDDs4cs4ds4eDFjrIi-Ti3Jj2Ei_FDCs2fs5ADFhmCh8ZhhQh7B-UDDhXiLjPDCs5Cs5DDFs4Xs4bs4fs5Bs5ENYl4Qk8Ts5Fp4DCDGhXiLjPtbubpUDHhVrclamEibvEkLDHDFiZkfqExZ8ZDKHhNjHqBUhAjNuehOpFDEs5Hs5Is5Js5KDGhiAhhehhfhhduehlTDGhVrclaibmEkLDCs5Ms5NDGDFueiDxZkfDCs2Ys5PDEhhDjqMrcj_dDCs2fs5RDEs5Ls5Os5Qs5SNbl4Pk8Ss5Tp4DCDGoIh5PhlJ8DhiLh5ODLDFiZhqIiDuekfoOxZlDlSDLHhNpFjNjHhXiLLUjPhGDDs5Vs5Ws5XDDmRjCxfDDLkiPucDFDFiZhqIhjBDEs5Ds5Zs5as5bDDh5Ai9Fi9CDGhXiLpUmE8DjPDHDFoOhqIhjBxKiZDDs5ds5es5fDDqKhXiLDCjCmRDDhhQhmCipVDDs6Bs6Cs6DDEs5Ys5cs6As6ENhLlrDkwCs6Fp4DCDFhXiLrcjPtbDHlFh5FmYj7Xtdh5GhBDGrcmEoIpK8DkLDIDFiDuexZ7DkffDEs6Hs6Is6Js6KDI7DtdkBineh5FlFhtLhBDCs5Ms6MDDh7GikNj4WDGkLhkHDkBlFaDCs6Os6PDDfDFDFk_djxCjxEh9Jh5GDEhXiLrcoIDDs6Rs6Ss6TDEs6Ls6Ns6Qs6UNiGl4Uk9cs6Vp4DCDEs5Gs5Us6Gs6WODlmfpgGDBs6YDFkMoIDsThNMhsapgGpgGpgHk-CpgQs6Xs6Zs6aqzCp4DCDEiHjZmCkIMhiWpgGhtEpgUktGpgQpgQpgQs6cqzCpvBCDEmCkIiWiHMhmWpgGhzNpgUkqDpgQpgQpgQs6eqzCpvBCDFiQkOkV3SjwUDFThSiPOiDDIiZ_elChkLkAhdDoXDDs7As7Bs7CDCiHhWDETjehHhCDJiQkOkVZjaDkGnZiWDEpyDs7Es7Fs7GDCs7Ds7HDFiQkOkVjoKjzEDHhchecoZkRialKDHInDjQHkGhTnPDDs7Js7Ks7LDFchcheiamYDE5dinRxLqVDDjeielKDEs7Ns7Op0as7PDDiQkVkODEkGjL-H3bDGIjQhThBtV5SDDs7Rs7Ss7TDKh7Yh9YhpWhqBh6Ejodh9OhpK9ZhrMDGiQkOkVjehHkGDCs7Vs7WDEs7Ms7Qs7Us7XNY-Jk9Ms7YpyICDGnZh2exUh0ahhNhjJDFhHjehSiPTDJiQkOkV3NZiWileihQkIDDs7as7bs7cDKh2WhpYhoLhrZh-GhtQj8Xj8Yi6C_eDJiWiQIhSiPTZjeiHDCs7es7fDGh0ahjJhhNhlbnZhqLDCp0es8BDDs7ds8As8CNbhjbkwbs8DpyICDFiQkOkVhHjeDKuHyXkSkAhdhlLj2NtVkdh5VDLIiHiWiQkOkVnGDiDkGhTDDs8Fs8Gs8HDIjqNjqfjqSjqOjrAj3Mj4di9XDKiQkOkSkAuHyXhdIhcheDCs8Js8KDBuBDChHjeDGiFodchchenODHIZiQiW5dnZkIDEs8Ms8Ns8Os8PDDs8Is8Ls8QNhLl4SkuJs8RpyICDFZiWiQkOkVDFhSiPThCiDDJkSkAhdhlLyXjaiOkdpZDJjehHIiQkOkViHhTjODEs8Ts8Us8Vs8WDLjrEj2Hi3Wj1fjoTiqfjoUjrFj2Ijwch3YDHiQjOiHZhTiWIDCs8Ys8ZDCZiWDDhSiPTDDs8Ms8bs8cDDs8Xs8as8dNiGl4Rk8ds8epyICDEs7Zs8Es8Ss8fODhuNpgGDBs9BDGmCkIiHjZiciWM4EpgGkXpgHk6as7Is9As9Cs9DqoRpyICDHuRh4Th5Ch_Dhqci9Mi9NDNsW9d0FnZqRsD5A5FhdjajOZnGDCs9Fs9GDFuRh4Th5Ch_DhqcDFjehHcxKlKDJhjbhgbkFjdiWiQmbkGl3dDDs9Is9Js9KDHsW9d0F5FjrSihfh9WDMhdjasajUTZsDtInOhSiPkFDDs9MroDs9NDKnbhrdj3JjpKjqEliBihLh9LjtWi9dDEmJikdLhQDHTkOhHibjOhSiPDDs9Ps9Qs9RDGnGxK4dpbsWl0SDIThSiPjOmJiOZODErndroas9Ts9UDDikdluTltZDFhEkcmJmBvHDFhHsWxKjecDEs9WroDs9Xs9YDGs9Hs9Ls9Os9Ss9Vs9ZDFqILkFjdmCM6MpgGitYpgHktFs9apgQpgQs9brrXpvBCDCiWZDJxUjOhoLhpYnZh2eliblnflIDEs9ds8Ns8cs9eDFhxKi3ThrZj8WioXDMiFnOjakAkShdhTZzRlGiOiJDCs-As-BDCs9fs-CDHhSiPTjOiQkOkVDQhrCi7bhpXhiGh9dhqBh9Yh8ch9Oh6Ejha9Zj1ei7cvIjsODCs-Es-FDGhSiPTjOxUhoLDHpKmEjPtbhXiLhgEDIHjHiCUkSkAtEtQDDs-Hs-Is-JDDjchTKDF1GqLmbtEjODErnas-Ls-Ms8cDDs-Gs-Ks-NNYizKk9Hs-Op5XCDGhSiPTjOiWiDDGuRhhJnbsW5Fh_BDLZ1GmbkSkAhdiQqRtEjOxUDDs-Qs-Rs-SDE1GmbqLjODBmJDGhSiPTiWZjeDEs-Us-VrnRs-WDHh9Wj6Dj6C5FihfhpWjtKDJhSiPTjOxBkGkSkAhdDCs-Ys-ZDDs-Ts-Xs-aNblzLkuGs-bp5XCDEhSiPThCDJiWiQkOZhIjOkVjalIDEs-dpyDs7Es-eDEiQkOkViHDEhSiPTjODJkGZkSkAhdhWpUjQiWDEpzPs_As_Bs_CDBhIDCZqMDFhWiHVWiWDEs_Es_Fs_Bs_GDDs-fs_Ds_HNhLl1bkuRs_Ip5XCDFhSiPThZhCDEmAilAiVxYDGhWiM-NnFjtVhifDIkGZpUnDiWiHhJqNDEs_Ks_Ls_Ms_NDJh-OjxNjxWjxXi3AjxPkhKi-DjlfDHhSiPTiThVxBhJDCs_Ps_QDFnFxQ8MvHsVDGhSiPTlKhHhCDJkAkShdjaiQZiWxYjUDEqgBs_Ss_Ts_UDDqoBp3Ts-dDEs_Os_Rs_Vs_WNiGilAk9Gs_Xp5XCDFhVibjXhoHvEDIThSiPOhChFhZhHDEp-Ms_ZqoBs_aDEj4C2Ij5QhmDDGhWThCiRhSiPDHhVibhoHlJkAhdjaDDs_cs_ds_eDChVibDC-GlpBDEtgAtgBp-MqoBDDs_bs_ftgCNjMh2Mk9CtgDp5XCDJiHsDqR3Rh5Jh8c9ZilMl2HDJhSiPThCjOOiWhdjeDDshStgFtgGDFh2RiiUsDiQj9RDJZiWkSkAhdjOkElvAivFDDshStgItgJDHhrXkhNh8BjwajwYjidjwZDHhSiPTiWjOiDjeDCtgLtgMDDtgHtgKtgNNnHizPk9NtgOp5XCDFhSiPTjOiWDHhEjfrIfsSqJjJDJVWXiQZhHIiWjODEtgQqmctgRtgSDGh6PhlZjrOh6OhldiqUDIfqJhSiPTiWjOcDCtgUtgVDEiJoBibhVDFqJ5RrFfmYDEs8cs8btgXtgYDDtgTtgWtgZNtBlpCk9Atgap5XCDHs-Ps-cs_Js_YtgEtgPtgbDHiWlIiHjZqIhKoeMhsbpgGkofpgHktEs-DtgcpgQtgdqlJp5XCDDhInXkZMhscpgGhiapgUkwEpgQpgQpgQtgfqlJpvBCDBjnSDLhdjUkdiVnUkSjakAtVhpPpZDCthBthCDIhdkdnUpZh7Zj_ftVjaDDs_EpyDthEDFi4Pi4QjkQjkRi4NDIhdjUkSIhKkdrdsMDCthGthHDDthDthFthIDFjcrDnNoUmBDHKhfzJh3SinVmDiXDKVWXIpB7XchFhZjDDEs_EthKthLthMDIhxbhxWjvZjwDhxCjnTjvcjwBDKjcrDnNoU6QhZhFoDVhCDDs_EthOthPDDh3aioDi4SDGzJhfKmDiXwFDIjcnNiUlVwfqYlPODDthRthSthTDDthNthQthUNYiuZk9DthVp0ECDBllUDFiMiEuJhoRijfDJVWXIrXiXmW7XhFDEs_EthXthYthZDF0FhvM0MkhYhlcDJiMhWhoRoDiXIhifoClDDDs_EthbthcDGIVWXlGibDHThCcnBOhZhFDEs_EqoBthethfDDthathdtiANbi2Ek9EtiBp0ECDCthWtiCDFhIuYickZjZM4FpgGpgGpgHkpKthJtiDpgQtiEqlJp0ECDFjteh4Uh3coV0FDJnOiFhjZhgGiVrJ0ayJiheDDs_EtiGtiHDBtiIDHi4Vi4Ui4Yi3Vi4Li4Th3bDMkRhdjUiEatVhBnZiRlOiUrJDCtiKtiLDGmAiVmf9anUtVDKwKhKjyHjyOjwOhDqZlJ-MjwPDHIsMZiSpfwf1HDEs_EtiNtiOtiPDJtVkdhdjiFh7ZhpPkAjwSkSDIIsMpTqYnPwFllV4RDDs_EtiRtiSDDtiMtiQtiTNYhkRkoMtiUp4DCDDkErbnDDNhcheiVmfnPiaiUlPc3KmX4UnBDEs_EtiWpxftiXDEi4Zj6Fh3ah3bDKIpTsMhfKzQuIvYnXwFDLhcheiaiUlPqYrJkblO3KFDDtiZtiatibDEmfoVltOxeDGpPkErbsMl2J0aDInXuGvYpTigYjTtIoJDEs_EtidtietifDDtiYtictjANbljAk7PtjBp4DCDBnXDIh1BijIiTltDi1Mi7algNlnBDCtjDtjEDIh7fiqRjvXjvajvfjvVi4Ai4CDFjtJltEihDh1BhvYDDs_EtjGtjHDIoZuXidh1VlQ2AnWoWDLkTjoasNwHlVjJyFzJhgLhBlEDDtjDtjJtjKDDtjFtjItjLNhLlmdkpLtjMp4DCDFZqMh2auaiDDLhvWiAjWoJuPtI7QiYj3Lj3KzODJudrH3BuGpTjQkY4W4NDEs_EtjOtjPtjQDBhweDK7QtIoJhvWuPiAzO1MahpDDCtjStjTDDZqMiDDEiOh4UjiKljUDDs_EtjVtjWDDtjRtjUtjXNiGiDk5ftjYp4DCDFqMhXiLqKZDGoBlalGlyOibhVDNh_JwalbimfizNkiF3E2ch-crFiMidlKDEs_EtjatjbtjcDGhlXi6cihMh0AhFySDGqMhXiLyElGibDDs_EtjetjfDFhpQi4R-MjjcjjdDGlGoBlaxYibh6NDMlO9XrFiMlKid0SlbuW5RhBqaDDtkBtkCtkDDDtjdtkAtkENjMlwFk6ZtkFp4DCDIDlDlHlWiDoVhkR9aDJiZnclUlCoKrMwJxSh3QDDs_EtkHtkIDEhweioEi4Oi4WDNiUlPlOrJiZlCikUqMoOmSlUoKkBDCtkKtkLDCnXh3cDDFDiDDFqMlDiyMZuaDEs_EtkNtkOtkPDDtkJtkMtkQNnHlRkyetkRp4DCDGtiVtjCtjNtjZtkGtkSODhtNnHDBtkUDIhI2YuYzbuZnXlaqXM4GpgGpgGpgHk1PtiJtkTtkVtkWqlJp4DCDDmMOicDChahMMhiXpgG_PpgUk5epgQpgQpgQtkYtkZpvBCDDiOj9fj4XDMhdjUkdhpPinElzXloGkSnUiVkAtVDCtkbtkcDJlcmGmOkYmQjkc4W4NmPDIhdjakCmHhWkdkAjUDEtkergEpyDtkfDFkCmHhWk-ZhrVDGsf5IjDlchdjaDErgEpyDtlBtlCDBiODIvY2XhzbijTjpAlsasQrJDCtlEtlFDEtkdtlAtlDtlGDFmMOicjZpcM_MpgGkXpgHkvQtlHpgQpgQtlItkZpvBCDEjE0a7UlvIDKrJnGivUlPqYiUhgLoJ4diSDDtlEtlKtlLDBtlMDJjyJjyLipejyQjhEjoWjyPjwQjyDDIhVibkLlJoD9XZtYDCtlOtlPDMjyGjyKjtchlNjvSi2Z-Xi2bjyIjhDluQjhfDCtlEtlRDDhVibkLDFwQ0BjoXrVlvHDChoeODEsuPtlTtlUtlVDDtlQtlStlWDDAuTGNYiiLiuStlXtlYCDOlEkTrErTnCmDpBxDhtWoR1QlMhgaoYDDtlEqkftlaDChDeDJh5fh6ajiQjnQrEh4DlMjiWjqCDEiO0awdjEDDtlctldtleDCiOwdDLjrZj2UhpUjrWjpBjqBhqZhqY0OkgTj5BDCtmAtmBDFpahwErThtWhgaDGiRjOhDehzUwbDDtmAtmDtmEDEtlbtlftmCtmFNblhLk7LtmGtlYCDDkFmJnbDDtlErnRtmIDDiOh6XwdDGjSnDjLiQkOkVDJnFvHlJqLsVZxQiHjODDtmKtmLtmMDEZqMiDlJDDtmKs_EtmODGhXiLoBlGjPqKDHlJjOh2apXZhWiDDDtlEtmQtmRDDiBIHDIiHjcTsDhChHjehTDIZjOiWlJiDkOhIiQDEtlEtmTtmUtmVDDnbkFmJDChpQ-MDGhrXh8BhxPjS3SiQDDtmXtmYtmZDGtmJtmNtmPtmStmWtmaNhLiHk1FtmbtlYCDHjAuOmIoYldnWtWDImHwRjBhEjJkCTiiQDDtlEtmdtmeDDmHwRkCDEwdiOhiJ0aDDp1DtnAtnBDFhlKzAhjYoWjVDFmHTzEhEwRDDtlEtnDtnEDCmHwRDHmIoYjKtWjVldsUDDtnGp1DtnHDDi3Gj4Ei3HDBtnJDFtmftnCtnFtnItnKNiGxRk9FtnLtlYCDKhWhViblJpWZThCiRhgdDDtlEp-MtnNDEjhKjhMjhLi2YDCp-MtnPDFj5P2Ij5Oj5RhrPDDiOwd0aDGhgYlJhVZiRhWDDtnRtnStnTDFhhDhwbj-Ch6Mi2cDDp-MtnVqoBDEtnOtnQtnUtnWNjMh2Mk8MtnXtlYCDKjfrI3MzGsBizWhJjElvDzEDDtlEqmctnZDEhwUlxTzGsBDFjYjKiJxbkJDDtlEtnbtncDDwdiOhiJDDp2GqmctneDDhldh6PhlZDGfwblJzEhgY9XDGhwUhtQhgIrIlvNzGDDtoAtoBtoCDEtnatndtnftoDNnHixFkuYtoEtlYCDGtlZtmHtmctnMtnYtoFDIOqIpCkMhIoeiHhKDDhMhaiKM_NpgGigFpgHkzZtlNtoGpgQtoHtoItlYCDEtYDvaiDDMiZnclUlCkBoJaoKiUkLhgYZDDtlEtoKtoLDFhNkLZuaqPDIhVibhBlbwaoDlKidDDtlEtoNtoODCtoMtoPDHhNkLmYhVibZuaDDiJwNjfDDtlEtoRtoSDE8Ahqa7fhrNDCiJjfDCtoUtoVDHxYhJrKhBlbmYi4BDDtlEqmctoXDDkLmYuaDEVWXiODEhVjfhDjADEtoZqmctoatobDEtoTtoWtoYtocDEAuTGhPNYiKk7UtodtoeCDIhNkLmYhVibZhEuaDGhDoGiRwDpHsbDLVWXInKiTFiXmW-FHDEtlEtpAtpBtpCDE8A7fhrNhqaDFhDoGiRwDpHDCtpEtpFDIh7Lh7Mh7Kh9Di6Lh4Ri6Ti6PDEiOkL8A7fDCtpHtpIDFh7Lh7Mh7Kh9Di6RDHIF-FiXmWmYkLDDtpKpyDtpLDEtpDtpGtpJtpMNbi1Ak7StpNtoeCDHjAldjKhvCmInWhncDHhEsSqfjJk-QiYaDEtlEtoRtpPtpQDIh9Gj4Ih7Ni3Ci3Fj3Zh9Fi3RDCtpStpIDFjAldjKhvCmIDCtpEtpUDDh9Gh7Nh9IDHmInWoYldjKhvCjVDCtpWtpXDEtpRtpTtpVtpYNhLxRk7dtpZtoeCDDtoftpOtpaODlsUpgGDBtpcDFmMOiKickNDDhaiKhMM_OpgGniUpgHknDtoQtpbtpdtpetpftoeCDCiKqIDCiKjGM_CpgGhiZpgUkrYpgQpgQpgQtqBtqCpvBCDFjfrIzG3MsBDIfcoZrKnGTDuPDDqmctqEtqFDCiJvQDCuRtfDHjfhVibhJ9FfoZDDtqHtqItqJDCtqGtqKDFiJvQwNhgIjkWDFHUhkMhOtTDILhQrThjVhEkckFjODDtqMtqNtqODIjzVj6cjzX9Ghkah7QjsBjzUDHLhjVrThEkckFjODCtqQtqRDEhjVl3Illcl2MDEhEkcKzfDDLhQrTDHiJiShzUHUehgIDEtqTtqUtqVtqWDCj0RjzQDFsfi8B5IjfhTDDtqYqmctqZDEtqPtqStqXtqaNYlgLkpQtqbpvBBDGkUtFqWqHxIxCDHh-bh-ah-eh7Oh3UkgGi3IDCtqdtqeDGkUtFxIxClrVljXDLjPpK1Jl4HhgEhXiLnbmEhkKnIDDqmctrAtrBDFh8JjyFjhYkiQi9eDHiJtQrIxCh1WfiMDCtrDtrEDDtqftrCtrFNblnCksetrGpvBBDEiJvQwNimXDGiHhWhjSkCmHZDDtrIpyDtrJDJhjShWiHlvc9Klqfh-AhoOimWDDqgfpzPtrLDFhqPhqOhqNjmGjmFDHVWXIiHhWhjSDCtrNtrODDtrKtrMtrPNhLlgMk4dtrQpvBBDDtqctrHtrRDGiKqIKHUicM2KpgGkXpgHm2ftqLtrSpgQtrTtqCpvBBDDkMqXlaDCiKhMMhiPpgGhtCpgUk8epgQpgQpgQtrVtrWpvBBDCoBlGDE6ShgOihNjmUDHtSyWhKhXiLifl0GDDtrYtrZtraDFhXiLqKnIlGDGzRlteigUfhgB5RDGhIjdleLkWlEDDtrctrdtreDCtrbtrfDIhXiLqKnbnIjPlGoRDH3Eh_Jh-clwEj5Dj7QhteDHhVibqWiUjXhoT4bDDtsBtsCtsDDGjlajlbi8Ci8Dj2Jj7PDLhXiLjdlGjPqWjXiMDhEnIDCtsFtsGDBlaDFhXiLqKjPlkLDHxCizb4biFiMFrFDDtsItsJtsKDFhXiLqKnIjdDEtRifqL1EDIljTqAqCpWhCTiUcDDtsMtsNtsODEtsEtsHtsLtsPDCAuTNYilZktNtsQtsRBDJ8CioKinWjkGixNiwainXh6BkiDDNhXiLcfyIiFlGxNnZjdnOF0bDCtsTtsUDCtQ1ZDHhXiLqKjdxNnIjPDGyIcfhSiPTDDtsWtsXtsYDHhpF1ahkXllWjucjufjueDHhXiLqKxNnIjPtQDKlmTh1WhZihdcrITkUjO7XDDtsatsbtscDEhXiLjdqKDEOThCjODBhEDEyElGhVibDEtsetsfttAttBDEtsVtsZtsdttCNbtQktHttDtsRBDEoBuQlGxYDEiM-NvRiFDMhBwalbjQidlzNoX0SlJlKaiVDDttFttGttHDDoBuQlGDHhchecrFmYoZiVDJiMxCkU1atQhBjQwalbDDttJttKttLDExC7NkUuWDEtQh2GimA1aDHiMiVhcherFc-GDEtgAttNttOttPDDttIttMttQNhLhVkrcttRtsRBDKoBuQlGhwbhhDjqRh6MjmAj-cj_CDJhFhZOThCnBchH8QDDqoBttTttUDIjhIjhOkhSjhQjhJjhPjhHi6VDQlGhF5QhVibsakShhBiFhzfnOhBhXhTFuIDCttWttXDFh7VijMipYkhZi4fDJlyRhkXwblnYhzf1aiuYuBjlZDDtgAttZttaDC1aimADGipFi_TjgCjlIjtDi2DDFhXiLh7JxNjPDFhWhFhZhHsaDEttcttdttettfDEttVttYttbtuANiGjZk1etuBtsRBDHhXiLoBlGjdnIqKDIiRoGO7KhwApHwDhoVDDp-MtuDtuEDH2IirBj5N8B4c-Zj5TDHiR8bjjSoGpH7KhoVDJhXiLoBlGjdnIqMhqUhhXDDtuGtuHtuIDIj_RioAipZl3KjlYkgRkgSlxMDHoBlGhXiLnIjdhWDDp-MtuKtuLDDtuFtuJtuMNjMlzEk3BtuNtsRBDHVWXiXmW5elHDGhDiRoGmUwDpHDHoBuQlGhXiL8Ch2GDDtuPtuQtuRDEoBlGhXiLDJ2HjgDi6Mi6UjyTjgO-Oh-Nh4RDCtuTtuUDGIiXofnKnW-YDGhDwDpHiRoGmUDFoBlGuQhXiLDIiiVlPpJjJyJjqKhEZDEtuWtuXtuYtuZDCiRoGDD6PlyH7MDFFiXmWofjXDDhVibyEDEtubtuctudtueDEtuStuVtuatufNnHl1ZkpftvAtsRBDGtsSttEttStuCtuOtvBDHkMlaqXjdhKjZicMhsApgGpgGpgHk6MtsAtvCpgQtvDtrWtsRBDGhXiLqKlGnIjdDHDFkflSlVqE1FDLkbhjNhhc4U-PpXyWzRivMhgBxEDDtvFtvGtvHDRhiAhhehhfhhduei5di6Ai5ei5fi8Vi8WioJi2Ki6Bh7TjsPi2aDMiUDFlPiEkblK8ZlOxEpXiRDCtvJtvKDEhXiLqKjdDEhVlaibvEDFDFiZkfqEDH-GhgXlJikQkLoDZDEtvMtvNtvOtvPDDhXiLh7JDCs5CtvRDEtvItvLtvQtvSDDAuThPNYlnAk7JtvTtvUBDFZqPjZualLDKDFiZkfjpGiDxZ8ZnclDDDtvWttJtvXDEDlHlWlDDGiZnclUlCoKwJDGoBlGuQhXiL8CDDtvZtvatvbDDlGoBuQDD8QmSh9fDHDFlD-PqQlLkfDDtvdtvetvfDDtvYtvctwANbqPk9JtwBtvUBDCtvVtwCODi1cYODi1fbDCtwEtwFDEkMqXDsTMhsBpgGpgGpgHk3ZpgQtwDtwGtwHqlJtvUBDEkCmHhWiHDGsf4Q5Iimdl1FikeDEqmcpyDtwJtwKDLiO-MhpQhxKiQi3UhhJj4Oj4RhhXimEDJfzRjfjEhuEhgbZiShVDDqmctwMtwNDMhoOhxd9Kh-AjofllGh-Ij9Dh6KjmLh3RkhJDHiJjYkJIjasfveDCtwPtwQDEjYjKkJ6ZDD3MzGsBDIuPTiMhwJrQDnGijTDEtwStwTqmctwUDKjmIjmJjmHjmDhxThqPh6Nh6OhqOhqNDLlKrKhBlJiMTiEhcheZlbDCtwWtwXDFtwLtwOtwRtwVtwYDEvNiKjZicMhmOpgGhiYpgHngftwZpgQpgQtwatrWpvBBDibpvCpvcpxLpzHpzKp3Rp4bp4ep5Bp9Vp_Ip_LqhHqiPqlHqlKqlMqnHqoSqoVqrOqtWqvSqvVqvXqwbqxPqyJqzAqzDq0Pq2Iq2fq5Jq7Eq9Sq9Uq-ergbrgcrhXrjdrjfrnMrnPrqErrYrrbruYrvcrwYrwarxLr2Tr5br8dr_MshOshRsjZsmHspKspMsuDsufsvYswUszGs0Cs2Bs2Ds4Us6bs6ds6fs9Es9ctgethAtiFtkXtkatlJtoJtqAtqDtrUtrXtvEtwItwbPQtwcpgQtwdpgQDCJiIM_EpgGhsepgUkvbpgQpgQpgQpufpvAtwfBDDJGpMM2SpgGhnApgHkvXpvYpgQpgQpvZpvatxBCDCJpMNYizZk9TpwXtxDENbi1Fk8OpxGtxDEDEKhEkch3NDDuWmjCl7UDEpvdtxGtxHpyDDEuWmBvHqYDFIiXhVibhgbDEpvdpyKtxJtxKDCtxItxLNhLn3cn3CtxMtxDEDDtxEtxFtxNM0XpgGhtGpgHniZpwHtxOpgQpxJpxKtxDBNYivZk3fpyHtwfENbiyck5UpyRtwfENhLlvek4ZpzAtwfEDDtxQtxRtxSM3fpgGkrSpgHknepxatxTpzEpzFpzGtwfBMhiSpgGk0DpgUk1QpgQpgQpgQpzIpzJtwfBNYlpNk6cp0DtwfENbi0PkuOp0PtwfENhLivbkuKp1BtwfENiGizJksEp1RtwfENjMlvUk9Pp2DtwfENnHlvWk1Mp2TtwfENtBlmKkzLp3AtwfEN4elvTkxbp3MtwfEDItxWtxXtxYtxZtxatxbtxctxdMhsGpgGpgGpgHkvapzWtxepgQp3Pp3QtwfBNYlvSkvOp4CtwfENbizIk0Wp4TtwfEDCtyAtyBMhmQpgGpgGpgHkyRpgQtyCp4Yp4Zp4atwfBM_FpgGhzMpgUk4PpgQpgQpgQp4cp4dtwfBM6BpgGhmbpgUk6IpgQpgQpgQp4fp5AtwfBDDJpMuDNYizCk0Mp6EtyGENbixKk0Pp6RtyGENhLxRkwep7ItyGENiG9TksOp7WtyGENjMlpXk6Hp8ItyGENnHsUk2Zp8XtyGENtBiKk6Jp9CtyGEN4eiyTkwUp9QtyGEDDj1Yi9Aj1bDHrWxFrQeohXh9SnaDCtyPtyQDElmGrGloTi7BDCnMijbDGrWxFrQnah9SipfDDtyStyTtyUDCtyRtyVNhualxAnhStyWtyGBN9JlvVkwBp6btyGEDDl_Tl_WmjMDGrWxFrQtOhjAIDCtyZtyaDErQxFrWonYDCjfivNDGh2TlwNo5OhgSh0VfDEp5CtyctydtyeDCtybtyfDBpMNixSouPnhTtzAtzBENixUk-Mk6Dp5WtyGEDMtyHtyItyJtyKtyLtyMtyNtyOtyXtyYtzCtzDMhsHpgGkXpgHk6Bp5MtzEpgQp9Tp9UtyGCNYlyUkxMp-KtwfENblzFkrFp-XtwfENhLlzMkzAp_DtwfEDDtzGtzHtzIMhsIpgGh_dpgHk6Fp9dtzJpgQp_Gp_HtwfBM6CpgGiuJpgUknKpgQpgQpgQp_Jp_KtwfBDDh1ewLhjIDDp_Mp_UtzMDFwLkiBjvJi7Qi8TDCp_XtzODFnJLhQl5BrTDEp_Mp_ap_btzQDDtzNtzPtzRDDJwe4INYojUn3KtzStzTENbiwdkyDqgHtzTENhLlwCkvVqgVtzTENiGlwBkvUqhCtzTEDHrA6RhkWqJzdmLpfDEvBrEhnRzUDDp_MtzYtzZDEzUhrVioSh4EDCp_XtzbDCtzatzcNjMn-AnjatzdtzTBDFtzUtzVtzWtzXtzeMhsJpgGksMpgHk6Gp_TtzfpgQqhFqhGtzTBNYl5Dk5PqhQtwfENblqZk2YqhbtwfENhLltXkyQqiItwfEDDt0Bt0Ct0DMhsKpgGkqEpgHkmNpgQt0EqiMqiNqiOtwfBDBJNYl1ak2NqjKt0GENbimBk2PqkGt0GENhLlvYk2QqjYt0GENiGljKk2MqkUt0GENjMlpVk2OqlCt0GEDFt0Ht0It0Jt0Kt0LMwBpgGk1NpgHnlEqidt0MpgQqlFqlGt0GBM6DpgGhibpgUk5ZpgQpgQpgQqlIqlJtwfBM8FpgGhsdpgUkwGpgQpgQpgQqlLqlJtwfBDCJydNYigVkxPqmBt0QENbi1NktBqmat0QENhLiKktUqnDt0QENiGlkGkwLqmLt0QEDEt0Rt0St0Tt0UM4ApgGm2EpgHkpEqlXt0VpgQqnGqlJt0QBDEhgOivRi3bjmTDEifyWtSmbDEp2FqnIt0Xt0YDErKilTilUqRDEp2Ft0aqnNqnODCt0Zt0bDHhSiPThCilUsDqRDGijeizHyWiftRltTDDp2Ft0dt0eDE4cirC2I-ZDGijeizHyWqRsDltTDCt1At1BDCt0ft1CDDwepMydNYo2em6Wt1Dt1EEDFhVibvEpWh0HDIiVjIcidiMlbjQhBDDp2Ft1Gt1HDEhmDirEjqaireDGjIlbiyPidlJhBDCt1Jt1KDCt1It1LNbh2MnvFt1Mt1EEDChWh2IDEp2Ft1Gt1OqoCDDhVvEpWDFIVWXuHDEp2Ft1QqoEt1RDD2Ih9Rh9QDDOiRh2IDGjakAhdkSiOpZDDt1Tt1Ut1VDDt1Pt1St1WNhLo2ZnvGt1Xt1EEDDt1Ft1Nt1YM2TpgGmxMpgHm5ct0ct1ZpgQqoQqoRt1ECDEhVibhJ2eDGrKilTqRhgOivRo_bDE4M0QifrIDEp2Gt1bt1ct1dDBt1eDIhSiPThCilUsDqRrKDH4M1LrI0Q2eh0bijeDDp2Gt2At2BDEh7bl_Ul_V0ODCjfhwTDFTsDqRrKhCDDt2Dt2Et2FDCt2Ct2GNYouMn2Jt2Ht1EEDEhVibhJ9FDDp2Gt2Jt1HDHlwNh2Th0VixWh2Dh2CtPDGjFhVmYhJjQlbDDp2Gt2Lt2MDCt2Kt2NNbouNm6dt2Ot1EEDDhWZvCDEp2Gt2Jt2QqoCDDhVibhJDEp2Gt2SqoEt1RDCt2Rt2TNhLouOnuYt2Ut1EEDDt2It2Pt2VDEiKjZIicM8GpgGmxLpgHnlXt1ft2WpgQt2XtrWt1ECM6EpgGk0IpgUk2DpgQpgQpgQqoTqoUtwfBDCJ6NNYlnJkvBqpHt2aENbh1Lk2aqpVt2aENhLlyTkwcqpft2aENiGhoIkzOqqUt2aENjM8Sk4Qqqdt2aENnHi1Qk0cqrHt2aENtB7MkoBqqJt2aEDHt2bt2ct2dt2et2ft3At3BM4BpgGpgGpgHkteqpAt3CqrLqrMqrNt2aBNY-Jk5HqsAtwfENbl4Zk4TqsMtwfENhL2Bk9UqsatwfENiGlgbk8aqtItwfENjMloWkuLqtStwfEDFt3Et3Ft3Gt3Ht3IM6FpgGpgGpgHkpPqrSt3JpgQqtVqoUtwfBDDJG_QNYlwMk7NquJt3LENbrGk5JquUt3LENhLxRksJqvAt3LENiGllQk9QqvNt3LEDFiAjWxelf2ZDEoP6PkPlMDEVWIpBDEqkft3Qt3Rt3SDEhhIqThhHhiEDEiAjWxelfDCt3Ut3VDCt3Tt3WNjMh3DnySt3Xt3LEDEhWvC3Q5WDFhHTjehZlKDEVWIjFDEqkft3Zt3at3bDEhWiQkOkEDEhHThZhFDDt3Ut3dt3eDCt3ct3fNnHohSm6at4At3LEDDZqPhoEDEOTh2KhCDFsan4HmSihMn9CDEqkft4Ct4Dt4EDDmgOl6YmhVDGZqPhWFDmSDCt4Gt4HDCt4Ft4INtBorLmxXt4Jt3LEDHt3Mt3Nt3Ot3Pt3Yt4Bt4KM4CpgGigHpgHk0Tqtdt4LpgQqvQqvRt3LBM6GpgGhtFpgUksYpgQpgQpgQqvTqvUtwfBM6HpgGhmdpgUk0NpgQpgQpgQqvWqiOtwfBNYluKkuHqwKtwfENbluCkuAqwWtwfEDCt4Pt4QMhsLpgGkXpgHk0Uqvet4RpgQqwZqwatwfBMhsMpgGkyVpgHktcqxMpgQpgQqxNqxOtwfBMhsNpgGigEpgHkwJqyGpgQpgQqyHqyItwfBMhsOpgGksKpgHkqaqydpgQpgQqyeqyftyGBMkkPpgGkxCpgUk8fpgQpgQpgQqzBqzCtwfBNYl1Uk0QqzdtwfENblqXkpcq0JtwfEDCt4Xt4YMhsPpgGkXpgHklZqzRt4Zq0Nq0OqzCtwfBNYihBklAq1Lt0GENblJkyIq1Xt0GENhLilKkxSq2Ct0GEDDt4bt4ct4dMhmRpgGnyWpgHk0Sq0dt4eq2Gq2HqzCt0GBDCJGMhzEpgGkyLpgHn1Fq2cpgQpgQq2dq2et5ABNYiyIk7Fq3WtwfENblhek4Rq4GtwfENhLivPktSq4WtwfENiGqQkpdq5DtwfEDEt5Ct5Dt5Et5FMycpgGhmZpgHkxTq3Et5Gq5Hq5IqvUtwfBDCJuDNYpOk8Gq5Wt5IENbiyak8Nq6Ot5IENhLivXk7Hq7At5IENiGlYk5Kq6At5IEDHnAqd5H9DrNiA2ZDCtyPt5NDHnAqd5H9DrN2W2ZDCtySt5PDCt5Ot5QNjMlxAn0Rt5Rt5IBDFt5Jt5Kt5Lt5Mt5SM0YpgGhmXpgHksQq5Pt5TpgQq7DqxOt5ICNY-Jk4Iq7WtwfENbhpNk4Gq8CtwfENhLl4ak4Nq8PtwfENiGhjbk5Rq9AtwfENjM2Bk4Uq9NtwfEDFt5Vt5Wt5Xt5Yt5ZMzXpgGhmYpgHk2Eq7Lt5apgQq9Qq9RtwfBM_HpgGhsfpgUktdpgQpgQpgQq9TqoRtwfBNYiwBk8Zq-HtwfENbtZk8Wq-VtwfEDCt5dt5eMxdpgGkXpgHk5Gq9at5fq-cq-dp4atwfBNYixCkyHq_Tt0GENb3AkwKrgBt0GENhLxfk2KrgXt0GEDDt6Bt6Ct6DMzYpgGkqbpgHkxNq_Et6EpgQrgaqzCt0GBM6IpgGhmapgUkvYpgQpgQpgQq9TqzCtwfBNYigakxQrhItwfENbizOkxXrhTtwfEDCt6Ht6IMhmSpgGpgGpgHk5ApgQt6JpgQrhWqoRtwfBNYllEk9SriOtwfENbrMkvSriatwfENhLi1WkyJrjLtwfENiGlyYk8brjWtwfEDEt6Lt6Mt6Nt6OMhmTpgGpgGpgHktRrhft6PrjbrjcqoRtwfBM8HpgGhtDpgUkrbpgQpgQpgQrjepzGt5ABNYizMk8KrlBt5AENbkEk7ErlQt5AENhLxRkyZrmFt5AENiGl1Hk-ArmSt5AENjMqQk4MrnFt5AEDFt6St6Tt6Ut6Vt6WMzZpgGhmcpgHktXrkOt6XrnKrnLpzGt5AEM4DpgGk1BpgUktIpgQpgQpgQrnNrnOt5ABNYizLksdroFt5AENbiwOk7MroVt5AENhLiwWkzErpCt5AENiGljJkuPrpSt5AENjMllZk7ArqAt5AEDFt6at6bt6ct6dt6eM8IpgGitXpgHk2brnUt6fpgQrqDrnOt5ABNYl4Ok7ZrrAt5AENblqYk6YrrTt5AEDCt7Bt7CM_IpgGkrRpgHkpOrqMt7DpgQrrWrrXt5ABMhzHpgGk1HpgUkqBpgQpgQpgQrrZrrat5ABNYhlAk3Srsft5AENbhwXk7IrtKt5AENhLiyUk8FrtYt5AENiGnCk7XruEt5AENjMiwFktTruUt5AEDFt7Gt7Ht7It7Jt7KMhsQpgGpgGpgHkpNrsNt7LpgQruXrnOt5ABNYimFk7BrvJt5AENbltFkpDrvVt5AEDCt7Nt7OMhsRpgGpgGpgHkwFpgQt7PrvarvbrrXt5ABM8JpgGkqApgHkxUrwSpgQrwUrwVrwWt5ABMhsSpgGkrMpgUkpSpgQpgQpgQrwZpzGt5ABM_JpgGkXpgHkuarxJpgQpgQrxKqyIt5ABNYl0MkuEryEt5AENbl0dk5IryVt5AENhLlhNk9OrzFt5AENiGi0CiuTrzRt5AENjMxRkyar0At5AENnHl5AkuQr0Qt5AENtBljMk9Br0ct5AEN4elqck7br1Ot5AENhualuDkuFr1et5AEN9JqQk8Ar2Lt5AEDKt7Ut7Vt7Wt7Xt7Yt7Zt7at7bt7ct7dM_KpgGigApgHkwArxUt7er2Qr2Rr2St5AENYlnVk7Vr3St5AENbiwLk7Gr4Bt5AENhLixVk7Yr4Tt5AENiGl0fk1Or5Dt5AENjMlmck7Dr5Ut5AEDFt8At8Bt8Ct8Dt8EM_LpgGh_epgHkrQr3Dt8Fr5Yr5Zr5at5ABNYk-Wk7Tr6Lt5AENbhoekyYr6bt5AENhLlLk3Wr7Pt5AENiGqSknbr7at5AENjMlvQk8Xr8Jt5AENnHlDkwdr8Xt5AEDGt8Ht8It8Jt8Kt8Lt8MM6JpgGkrLpgHklar5ft8Nr8br8cqoRt5ABNYiyCk5Xr9Pt5AENbi1RkyMr-Ht5AENhLiuVk8Pr-Vt5AENiGi0IkzCr_Gt5AEDEt8Pt8Qt8Rt8SMhsTpgGh_fpgHksIr9Bt8Tr_Kr_LpzGt5ABNYl2Dk8RsgAt5AENbimFk8IsgOt5AENhLigZk9Rsgbt5AENiGl0Fk7WshIt5AEDEt8Vt8Wt8Xt8YMhsUpgGkrKpgHkxRr_Ut8ZshMshNp4at5ABMhiVpgGkqRpgUk7fpgQpgQpgQshPshQt5ABNYlgYkwWsiQt5AENblkUkyNsidt5AENhLikbk-BsjSt5AEDDt8ct8dt8eMhsVpgGkXpgHkxZshet8fsjWsjXsjYt5ABNYl2ek9fskOt5AENbivckuNslCt5AENhLl0ek6dslSt5AENiGlLkvDsmDt5AEDEt9Bt9Ct9Dt9EMhmUpgGk6PpgHk6XskBt9FpgQsmGsjYt5ABNYi1dk7RsnBt5AENbk_Gk7csnSt5AENhLpIk8LsoBt5AENiGlpYk9WsoNt5AENjMluUkuSsoZt5AENnHlhOk6WspGt5AEDGt9Ht9It9Jt9Kt9Lt9MMhsWpgGkvEpgHk5asmPt9NpgQspJshQt5ABMhzIpgGigIpgUkwMpgQpgQpgQspLpzGt5ABNYiybksCsqFt5AENbiyDk4fsqTt5AENhLi0ZkqCsrLt5AENiG0JktPsrct5AENjMl0NkyXssJt5AENnHl0Xk2Xssat5AENtBloak2IstKt5AEN4ehuUkxcstct5AEDIt9Qt9Rt9St9Tt9Ut9Vt9Wt9XM6KpgGh_cpgHktWspTt9YsuAsuBsuCt5ABM8KpgGiuEpgHktYsubpgQsudsuep4at5ABM6LpgGkzSpgHk6NsvUpgQsvWsvXpxKt5ABMhsXpgGkzGpgHk7OswSpgQpgQswTpzGt5ABNYnCk7asxIt5AENbhjXk7CsxYt5AENhLlrHkvWsyGt5AENiGljLk8HsySt5AENjMkFk7eszCt5AEDFt9dt9et9ft-At-BMhsYpgGkzDpgHk2Fswdt-CpgQszFrnOt5ABMhzJpgGkqOpgHklCszepgQs0As0Bp4at5AENYlifkzRs1Ft5AENbl4Vk4Hs1bt5AEDCt-Ft-GMhmVpgGk0bpgHktbs0St-Hs1fs2ArrXt5AEMkkcpgGkqTpgUk7QpgQpgQpgQs2CrwWt5ABNYlakzas3Ct5AENbhtektVs3Vt5AENhLljIkrCs4Bt5AENiGoIk2Js4Qt5AEDEt-Kt-Lt-Mt-NMhsZpgGpgGpgHkkds2Ut-OpgQs4TrwWt5ABNYl4Qk8Ts5Ft5AENbl4Pk8Ss5Tt5AENhLlrDkwCs6Ft5AENiGl4Uk9cs6Vt5AEDEt-Qt-Rt-St-TMhsapgGpgGpgHk-CpgQt-Us6Zs6aqzCt5ABMhiWpgGhtEpgUktGpgQpgQpgQs6cqzCtwfBMhmWpgGhzNpgUkqDpgQpgQpgQs6eqzCtwfBNY-Jk9Ms7YtwfENbhjbkwbs8DtwfENhLl4SkuJs8RtwfENiGl4Rk8ds8etwfEDEt-Yt-Zt-at-bM4EpgGkXpgHk6as7It-cs9Cs9DqoRtwfBM6MpgGitYpgHktFs9apgQpgQs9brrXtwfBNYizKk9Hs-OtwfENblzLkuGs-btwfENhLl1bkuRs_ItwfENiGilAk9Gs_XtwfENjMh2Mk9CtgDtwfENnHizPk9NtgOtwfENtBlpCk9AtgatwfEDHt-ft_At_Bt_Ct_Dt_Et_FMhsbpgGkofpgHktEs-Dt_GpgQtgdqlJtwfBMhscpgGhiapgUkwEpgQpgQpgQtgfqlJtwfBNYiuZk9DthVt0GENbi2Ek9EtiBt0GEDCt_Jt_KM4FpgGkXpgHkpKthJt_LpgQtiEqlJt0GBNYhkRkoMtiUt0GENbljAk7PtjBt0GENhLlmdkpLtjMt0GENiGiDk5ftjYt0GENjMlwFk6ZtkFt0GENnHlRkyetkRt0GEDGt_Nt_Ot_Pt_Qt_Rt_SM4GpgGhtApgHk1PtiJt_TtkVtkWqlJt0GBMhiXpgG_PpgUk5epgQpgQpgQtkYtkZtwfBM_MpgGkXpgHkvQtlHpgQpgQtlItkZtwfBNYiiLiuStlXt0GENblhLk7LtmGt0GEDFhDwbiRejODEtmApvdt_ZpwZDDhDwbiRDEpvdpwZt_btleDCt_at_cNhLn8FnkJt_dt0GENiGiHk1Ftmbt0GENjMixFkuYtoEt0GENnHxRk9FtnLt0GENtBh2Mk8MtnXt0GEDHt_Xt_Yt_et_fugAugBugCM_NpgGigFpgHkzZtlNugDpgQtoHtoIt0GBNYiKk7Utodt0GENbi1Ak7StpNt0GENhLxRk7dtpZt0GEDDugFugGugHM_OpgGiuGpgHknDtoQugItpdtpetpft0GBM_CpgGhiZpgUkrYpgQpgQpgQtqBtqCtwfBDHtqGtqKtwLtwOtwRtwVtwYNYlgLkpQtqbt5AENblnCksetrGt5AENhLlgMk4dtrQt5AEDDugMugNugODFvNiKqIjZicDDiKjGhMM2KpgGhiYpgHngdugLugPpgQugQugRt5ABMhiPpgGhtCpgUk8epgQpgQpgQtrVtrWtwfBNYilZktNtsQtwfENbtQktHttDtwfENhLhVkrcttRtwfENiGjZk1etuBtwfENjMlzEk3BtuNtwfENnHl1ZkpftvAtwfEDGugUugVugWugXugYugZMhsApgGpgGpgHk6MtsAugapgQtvDtrWtwfBNYlnAk7JtvTtwfENbqPk9JtwBtwfEDCugcugdMhsBpgGpgGpgHk3ZpgQugetwGtwHqlJtwfBDibtxAtxCtxPtxUtxVtxftyDtyEtyFtzFtzKtzLt0At0Ft0Nt0Ot0Pt0Wt1at2Yt2Zt3Dt3Kt4Mt4Nt4Ot4St4Tt4Ut4Vt4Wt4at4ft5Bt5Ht5Ut5bt5ct6At6Ft6Gt6Kt6Qt6Rt6Yt6Zt7At7Et7Ft7Mt7Qt7Rt7St7Tt7ft8Gt8Ot8Ut8at8bt9At9Gt9Ot9Pt9Zt9at9bt9ct-Dt-Et-It-Jt-Pt-Vt-Wt-Xt-dt-et_Ht_It_Mt_Ut_Vt_WugEugJugKugSugTugbugfQuhApgQtwdpgQRinCPDBuhCDEmVudpDpOSudkwQSmVk6EDCuhFuhGDDQkQNTmMh_RuhDpgGpgHpgUk4OkufuhEuhHpgQuhICRlwZPDBuhKDDhvficnXSnXklNDBuhNDDAQNThvemnSuhLpgGpgUpgUknPk9auhMuhOpgQuhPCR5CPDBuhRDC1IzaS1IkyGDBuhUT5CisPuhSpgGpgUpgHktfpgGuhTuhVpgQuhPCR1IPDBuhXDE5CpInDiKS5CkvPDBuhaT1IisQuhYpgGpgUpgHkxGkvTuhZuhbpgQuhPCRliHPRliJzSRlkezSDDuhduheuhfDEvLvMsczCThtYmnTuiApgGpgUpgUk9Zk9VuiBpgQpgQuhPCRllAPDBuiDDD4X8WjdS8Wk4aDBuiGThjQmnUuiE4SpgUpgUkmFkmDuiFuiHpgQuhPCRmVPDBuiJDFmMzDsPLsCSmMk4LDBuiMDCiySltbDEQkQuVNTmVkjZuiKpgGpgHpgHk9Yk8cuiLuiNuiOuiPCRliSPDBuiRDFmVsPnDpchKDBliRDDQuVNTzDmoVuiSpgGpgUpgUk8CpgGuiTpgQuiUuiVCRixLPRkPzSDCuiXuiYDELmVzDoeSLklQDBuibTsPkjauiZpgGpgHpgUk2SkxLuiauicpgQuhICRLPDBuieDFqIsPHUsCSsPksVS4KklPDCujBujCTLkjbuifpgGpgUpgHk9XkyUujAujDpgQuhICRsCPRkWzSDCujFujGDFoeLhRHUSoekmVDBujJTsCkjcujHpgGpgUpgHk4JksSujIujKpgQuhICRhnZPRlmYzSDCujMujNDEsCyOhRmVSsCkzUDBujQToemoWujOpgGpgUpgUkncknOujPujRpgQuhPCRkrEPRlkfzSDCujTujUDEhjQ4Xjd_TShjQk4bDBujXT8WmoXujVpgGpgUpgUkodkrDujWujYpgQuhPCR_TPDBujaDDmV8WiiAT_TmoYujb4SpgUpgHkqFpgGujcpgQpgQuhPCRlsRPDBujeDD9OyLrfThvJmoZujfpgGpgUpgUk6ApgGukApgQpgQuhPCRiKPDBukCDEvNhkTiH9GSvNkoTS9GkubDCukFukGTiKmoaukDpgGpgUpgHklBpgGukEukHpgQuhPCRivaPDBukJDFiKqXOiHnDSiKkucDBukMTvNmoeukKpgGpgHpgUkxJkqLukLukNpgQuiVCRudPDBukPDFmM1SuLpOnDSmMkwPDBukSTudmofukQpgGpgUpgHk2ckvAukRukTpgQuiVCRlwWPDBukVDGyR1W1XhkTichTS1WkzdS1XkzeSick0CDDukYukZukaTuLmpAukWpgGpgUpgUkoIpgGukXukbpgQuhPCRlwePDBukdDExOpCuLISxOk0KDBulATyRmpBukepgGpgUpgUk5bpgGukfulBpgQuhPCRlwSPDBulDDE1XuL1YhIS1XkpISuLk0ASlekvNDDulGulHulIT1WmpCulEpgGpgUpgUkpVpgGulFulJpgQuiVCRlwUPDBulLDF1WuLleiemCS1WkqVSuLkzfShkTkqNDDulOulPulQT1XmpDulMpgGpgUpgUk3cpgGulNulRpgQuhPCRlwVPDBulTDEiKvNuL1YS1XkqMDBulWThkTmpEulUpgGpgUpgUk3CpgGulVulXpgQuhPCRihXPDBulZDGvLzCschtZhtYzMSsckpeDBulcTvMmpFulapgGpgUpgUk3UpgGulbuldpgQuhPCRlhJPDBulfDEvMhtYzCzMSvMkqIDBumCTscmobumAihXpgUpgUkxOpgGumBumDpgQuhPCRzaPDBumFDEhJ9b9cITzamocumGhvZpgUpgHknNpgGumHpgQpgQuhPCRhvZPDBumJDEhJ9czahvXT9bmodumKpgGpgUpgUkpTpgGumLpgQpgQuhPCRliKPDBumNDEvLvMzM9UTihYisTumOpgGpgUpgUkkfpgGumPpgQpgQuhPCRIPDBumRDFiXhNzayOhJSiXk4YShJkmSDCumUumVTImpGumSpgGpgHpgHk5SkmRumTumWpgQuiVCRhJPDBumYDE9b9czaISIksTDBumbThJmpHumZpgGpgUpgHkpUpgGumaumcpgQuhPCRlwbPDBumeDDichvevNDBlwaThvfmpIumfpgGpgUpgUk4ApgGunApgQunBuhPCRlhdPDBunDDDpI1I3DSpIkoCDBunGT_ampJunEpgGpgUpgUkuMpgGunFunHpgQuhPCRiXPDBunJDEIzaFkNSIk4XSFkmQDCunMunNTiXisUunKpgGpgUpgHkmapgGunLunOpgQuiVCRyOPDBunQDEoeIhRmVDDikbluGluFTyOmpKunRpgGpgHpgUk6CkpWunSpgQunTuhPCRhRPDBunVDELsCKoeThRkjeunWpgGpgUpgHk8QkoKunXpgQpgQuhICRlkDPDBunZDFKhGlLqSOTpNmpLunapgGpgUpgUk6OkvRunbpgQpgQuhPCRrXPDBundDD1SIicTrXisVunepgGpgUpgHkyTpgGunfpgQpgQuhPCRoYPDBuoBDDwWmVrfSwWkvIDBuoEToYmpOuoCmVpgUpgHktapgGuoDuoFpgQuhPCRixfPDBuoHDFicpOnDImVSickmCDBuoKT1SmpPuoIpgGpgHpgUksXpgGuoJuoLpgQuhPCRilOPDBuoNDF1SuLpDpChvfS1SkwTSyQk4DSuLk0BDDuoQuoRuoSDBigJTicmpQuoOpgGpgUpgUkoHkyFuoPuoTuoUuhPCRinSPDBuoWDDoY3DISoYk4CDBuoZTwWmpRuoXpgGpgUpgUksWm-MuoYuoapgQuhPCRlsQPDBuocDFrfhkJ9OhvJ9PTyLmpSuodpgGpgUpgUk7KkpXuoepgQpgQuhPCRlsIPDBupADFyLhvJ9Prf1ST9OmpTupBpgGpgUpgUkuCpgGupCpgQpgQuhPCRpOPDBupEDEpDnDpcmMSnDkmPSpckmODCupHupITpOkjfupFmVpgHpgHklXpgGupGupJpgQuhICRh1fPDBupLDFpOpCmMuLwLSpCk4cDBupOTpDisWupMpgGpgUpgUk8JpgGupNupPpgQuiVCRzUPDBupRDEwLpcpOmMSwLkndDBupUTzUmpMupSmVpgUpgHkmLpgGupTupVpgQuhPCRwLPDBupXDEzUpcpOmMSzUkmEDBupaTwLh_UupYmVpgUpgHk5LpgGupZupbpgQuhICRpcPDBupdDFnDpOzUwLzDSpOknSDBuqATpcmpNupepgGpgUpgHk9KpgGupfuqBpgQuhPCR9UPRlmCzSRqBzSDDuqDuqEuqFDFqVhTHUIT9UmpUuqGpgGpgUpgHk5MpgGuqHpgQpgQuhPCRhTPDBuqJDFKzN1Y8fqIS8fk0ODBuqMThTmpZuqKpgGpgUpgHknVklDuqLuqNpgQuiVCR8fPDBuqPDDhTKsFShTktZDBuqST8fmpauqQpgGpgUpgHknTpgGuqRuqTpgQuhPCRKPDBuqVDGhG1YvbpEkZkMShGknADBuqYTKkkCuqWpgGpgHpgUk2WklVuqXuqZpgQuhICRlwfPDBuqbDEKhTzN1WSzNk4eDBuqeT1YmpbuqcpgGpgUpgUklSpgGuqduqfpgQuhPCRl1DPDBurBDCpEKSpEknRDBurETvbmpcurCpgGpgUpgUk6fpgGurDurFpgQuhPCRlyFPDBurHDCvbKSvbk0aDBurKTpEmpdurIpgGpgUpgUk6bpgGurJurLpgQuhPCRlvbPDBurNDFvLzCvMhGhtZSvLk3dDBurQTzMmpeurOpgGpgUpgUksBpgGurPurRpgQuhPCRkMPRhvL0ARiyK0ADDurTurUurVDFKkZlaqXjPSjPkmGSuZkoOShKknFSjdkmIDEurYurZuraurbDCikSikRTkMmpfurWpgGpgHpgUkmKk3TurXurcurduiVCRjPPDBurfDEkMKnSmESkMksNDBusCTjPmpVusApgGpgUpgUklWkrZusBusDpgQuhPCRkZPRhta0ADCusFusGDEKkMlLleSqIkqKDBusJDBliMDEQkQhzPNTkZkkAusHpgGpgHpgUkzPkwVusIusKusLusMCRyBPDBusODEIiHKhNSpIkqGSiHkpbShuBkpaDDusRusSusTTyBmpWusPpgGpgUpgHkpYpgGusQusUpgQuhPCRtKPDBusWDDD9UvMDBi1ITtKkkBusXpgGpgUpgUk5WkvCusYpgQusZuiPCRhuBPDBusbDDiHzNyBSyBkpZDBuseThuBmpXuscpgGpgUpgUk-DpgGusdusfpgQuhPCR9GPDButBDDiKpNvNSiKkudDButET9GmpYutCpgGpgUpgHkoSpgGutDutFpgQuhPCRnDPDButHDFpCpOpcjZvCSpOkoaSpCkoZDCutKutLTnDmqAutIpgGpgHpgHk4WpgGutJutMpgQuhPCRlwcPDButODEnDpDyRjZSpDkmYSnDkyCDCutRutSTpCmqDutPpgGpgUpgUktCpgGutQutTpgQuhPCRvCPDButVDDimcnDjZTvCisXutWmVpgUpgHk3NpgGutXpgQpgQuhPCRl1XPDButZDEvCnDsPpcTimcmqEutamVpgUpgUksApgGutbpgQpgQuhPCRhNPDButdDDIHUSHkzMSUk2ADCuuAuuBThNmqFutepgGpgUpgHk8VkxHutfuuCpgQuhPCRHPDBuuEDEUhNLISUkmTShNkyODCuuHuuITHmqGuuFpgGpgUpgHkmBpgGuuGuuJpgQuiVCRUPDBuuLDEHhNL6USHknHShNkyPS6UknIDDuuOuuPuuQTUmqHuuMpgGpgUpgHkldpgGuuNuuRpgQuhPCRiHPDBuuTDFjZ4ZmCkIiKSjZkybSyBkycDCuuWuuXTiHkkDuuUpgGpgHpgHk5OpgGuuVuuYpgQuhICRhKPDBuuaDEnDzDxMkMSkMkmHDBuudThKmqIuubpgGpgHpgUk2fkoeuucuuepgQuiVCR4ZPDBuvADDjZiHISjZksHDBuvDT4ZmqBuvBpgGpgUpgUkuIpgGuvCuvEpgQuhPCRjZPDBuvGDF4ZiHnDqXOS4ZksFSiHksGDCuvJuvKTjZmqCuvHpgGpgHpgUkrTpgGuvIuvLpgQuhPCRiWPDBuvNDDlIsTkISlIkrGDBuvQDBljRTiWmqJuvOpgGpgUpgHk0RpgGuvPuvRuvSuhPCRlIPDBuvUDEiWFkNijNSiWkrHDBuvXTlImqNuvVpgGpgUpgHk8BpgGuvWuvYpgQuiVCRltRPDBuvaDEyeDlLiWSDkmcSyekpJDCuvduveTsTkkGuvbpgGpgUpgUkzQpgGuvcuvfpgQuhICRlpKPDBuwBDDlIkNicTijNmqOuwCigJpgUpgHk5TksRuwDpgQpgQuhPCRFPDBuwFDFkNDhGiXlISDkoYSkNkrfSiXklUDDuwIuwJuwKTFmqPuwGpgGpgUpgHk2VpgGuwHuwLpgQuhPCRwGPDBuwNDFFDlIiXhGSFkpCSDk0VDCuwQuwRTkNisYuwOpgGpgHpgUk8YkzKuwPuwSpgQuiVCRhGPDBuwUDEKFxOyQSKknQDBuwXThGmqQuwVpgGpgUpgUkmJpgGuwWuwYpgQuhPCRilPPDBuwaDEicxOkNpDSxOk4ESick4FDCuwduweTyQmqRuwbpgGpgUpgUk3am-LuwcuwfpgQuhPCRilQPDBuxBDFyRimOyQiXhGSyRk0JSyQkmZDCuxEuxFTxOmqSuxCpgGpgUpgUk3FpgGuxDuxGpgQuhPCRDPDBuxIDEFkNsTtKSFkmbSkNkreSsTkmdDDuxLuxMuxNTDkkEuxJpgGpgUpgHk8DpgGuxKuxOpgQuhICRlwAPDBuxQDEhJ9bxOhvXT9cmqKuxRpgGpgUpgUk5DpgGuxSpgQpgQuhPCRlLPDBuxUDGqSsTleieOhGSqSk6SSOknCSlekvLDDuxXuxYuxZDEl3al3ZinJl3bTlLh_VuxVpgGpgUpgUkrUpgGuxWuxauxbuhICRqSPDBuxdDFlLsTieKpNSlLk2TDBuyADEl3Sl3Ti1Sl3UTqSkkFuxepgGpgUpgUkrVpgGuxfuyBuyCuiPCRliLPDBuyEDEvMsczMzCThtZmqLuyFpgGpgUpgUk4BpgGuyGpgQpgQuhPCRl0YPDBuyIDCxOyRTimOmqMuyJilQpgUpgHk4KpgGuyKpgQpgQuhPCRkFPDBuyMDDjdqILSjdktADBuyPTkFisZuyN4SpgUpgHkzFpgGuyOuyQpgQuhPCR4SPDBuySDFLjdkFkZhTSkZkqJDBuyVTqImqTuyTpgGpgUpgUk9Ik3AuyUuyWpgQuhPCRjdPDBuyYDEkF4XqIkMSkMklJS4XklHSkFksfDDuybuycuydTjdmqUuyZ4SpgUpgHklepgGuyauyepgQuhPCRljHPDBuzADELUjdqISUkrADBuzDT6UmqVuzBpgGpgUpgHkwIpgGuzCuzEpgQuhPCRljFPDBuzGDEqILjd_TDBljGTiiAmqWuzHpgGpgUpgUkmWpgGuzIpgQuzJuhPCR4XPDBuzLDDjd8WhjQSjdklIDBuzOT4XmqXuzM4SpgUpgHk5FpgGuzNuzPpgQuhPCRqVPDBuzRDEzN9U4VhkJTqVmnVuzSpgGpgUpgHkwDpgGuzTpgQpgQuhPCRlwTPDBuzVDEqVhTK1YS1Yk3LDBuzYTzNmnWuzWpgGpgUpgUk6ekpGuzXuzZpgQuiVCRloZPDBuzbDDwWpIqVT3DmnXuzcpgGpgUpgUk2epgGuzdpgQpgQuhPCRpIPDBuzfDE_a3D1IyBSyBkqHS_ak6LDCu0Cu0DTpImnYu0ApgGpgHpgUkvfkmXu0Bu0EpgQuiVCRlsPPDBu0GDErfyLqVkIThkJmnZu0HpgGpgUpgUk1CpgGu0IpgQpgQuhPCRvLPDBu0KDEzCvMzMihYSzCk3PSzMk3QDCu0Nu0OTvLmnau0LpgGpgUpgHk3YpgGu0Mu0PpgQuhPCRliIPDBu0RDEvLscvMzMSvLkkeDBu0UTzCmnbu0SpgGpgUpgUk6VpgGu0Tu0VpgQuhPCR4VPDBu0XDFkIleiemCODDlkMlkNlkOT4Vmncu0YpgGpgUpgHktKpgGu0ZpgQu0auhPCROPDBu0cDEhIlLmCjZShIknBSlekoWSlLk6USieknEDEu0fu1Au1Bu1CDCh2LlybTOh_Su0dpgGpgUpgHk2dpgGu0eu1Du1EuhICRmCPDBu1GDEkIleiHOSkIkwYShIkxESlekxDDDu1Ju1Ku1LDDhHhoIlsbTmCh_Tu1HpgGpgHpgUkvZpgGu1Iu1Mu1NuhICRkIPDBu1PDFmC9Prf4ViWSmCkxFSieknaDCu1Su1TDEibhoF9QikHTkImndu1QpgGpgHpgUkzbpgGu1Ru1Uu1VuhPCRlsJPDBu1XDEkIrf9OyLT9Pmneu1YpgGpgUpgUk3bpgGu1ZpgQpgQuhPCRlsKPDBu1bDEyLhkJ9P9OTrfmnfu1cpgGpgUpgUk3KpgGu1dpgQpgQuhPCRlePDBu1fDFiekZkI1XjCSieknZShIkoVSOkoUSlLkvKSmCkoXS1WkvJDGu2Cu2Du2Eu2Fu2Gu2HDDnRixJlpOTlekjPu2ApgGpgUpgUkuBpgGu2Bu2Iu2JuhICRiePDBu2LDFleqSlLkI4VSlekvMSkIkwZSOknYDDu2Ou2Pu2QDCl2Ci1DTiekjQu2MpgGpgUpgHkzcpgGu2Nu2Ru2SuhICRlvfPDBu2UDEhJ9b9cOThvXmoAu2VhvZpgUpgUk3DpgGu2WpgQpgQuhPCRh1cPDBu2YDEqXlahKkMSqXkzJSlakqXDCu2bu2cTxMmoBu2ZpgGpgUpgUkoEm-Ku2au2dpgQuhPCRihbPDBu2fDElaxMkMjZSlakqWSxMkqZDCu3Cu3DTqXmoDu3ApgGpgHpgUkxapgGu3Bu3EpgQuiVCRlaPDBu3GDFqXkMmEsFxMSqXkoFSxMklODCu3Ju3KTlamoEu3HpgGpgUpgUktQpgGu3Iu3LpgQuiVCRsFPDBu3NDF8fmEnSpKoISmEk1JSnSk0eSpKk0XSoIklKDEu3Qu3Ru3Su3TDClyDlyETsFmoFu3OpgGpgUpgUk1fpgGu3Pu3Uu3VuhPCRoIPDBu3XDEhjOjCkMsFShjOklLSjCkmfSsFklMDDu3au3bu3cToImoGu3YpgGpgUpgUknMkpFu3Zu3dpgQuhPCRlkPPDBu3fDEoIKjChGSoIklTDBu4CThjOmoHu4ApgGpgUpgUknLk3Vu4Bu4DpgQuhPCRjCPDBu4FDEoIleIHSoIkmeDBu4IDChwFlyMTjCisRu4GpgGpgUpgHk2LkzNu4Hu4Ju4KuhPCRmEPDBu4MDFnSsFpKlakMSnSkoGSsFk1KSpKk1LDDu4Pu4Qu4RDCi0Fi0GTmEmoIu4NpgGpgUpgUkpBpgGu4Ou4Su4TuhPCRnSPDBu4VDEmEsFpKoISmEk0fSsFk1ASpKk0dDDu4Yu4Zu4aDCizclySTnSisSu4WpgGpgUpgHkwNk6Qu4Xu4bu4cuhPCRpKPDBu4eDEmEnSsFkMSsFk1cSnSk1aSmEk1bDDu5Bu5Cu5DDClzSlzTTpKmoCu4fpgGpgUpgHk3XknGu5Au5Eu5FuhPCRhIPDBu5HDGuYyeuZnX2YOSlekoPSOkoQSmCkoNDDu5Ku5Lu5MDCigYk_cThImoJu5IpgGpgHpgUkuDpgGu5Ju5Nu5OuiVCRlhZPDBu5QDEhvFhIuG1SShvFklFDBu5TThtVmoQu5RpgGpgUpgUk2HpgGu5Su5UpgQuhPCRlqUPDBu5WDEhtVhIuGyfShtVkueDBu5ZThvFmoRu5XpgGpgUpgUk2GpgGu5Yu5apgQuhPCRigXPDBu5cDEhI4Lzb4KS4LkmUDBu5fDCivCk_YT2YmoSu5dpgGpgUpgUk3JpgGu5eu6Au6BuhPCRk_ZPDBu6DDEhIuY4LuGSuYk5CS4Lk5BDCu6Gu6HTzbmoTu6EpgGpgUpgUk8EpgGu6Fu6IpgQuhPCRk_XPDBu6KDEhI2YzbyfS2YkmMSzbk4VDCu6Nu6OT4LmoUu6LpgGpgUpgUk5NpgGu6Mu6PpgQuhPCRk_UPDBu6RDFhIyeuZzbKSzbk3RSyekqeSuZkqcDDu6Uu6Vu6WDBk_VTuYkjWu6SpgGpgUpgUk5VpgGu6Tu6Xu6YuhICRk_WPDBu6aDEuYuZsTnXSuZksZSsTkyBSuYksbDDu6du6eu6fTyekjXu6bpgGpgUpgUk2UpgGu6cu7ApgQuhICRn6DPDBu7CDFyeuYhtOkMkZSkMklYSyeksaShtOktLSuYkqdDEu7Fu7Gu7Hu7IDBigWTuZkjYu7DpgGpgUpgUkzBpgGu7Eu7Ju7KuhICRk_TPDBu7MDEuZhIyf4KSuZktMDBu7PThtOmoKu7NpgGpgUpgUk3EpgGu7Ou7QpgQuhPCRk_SPDBu7SDDuGhI2YSuGk3MSLk3GDCu7Vu7WT4KmoLu7TpgGpgUpgUk9bpgGu7Uu7XpgQuhPCRuGPDBu7ZDE4KhInX9CS4Kk3HDBu7cTuGmoMu7apgGpgUpgUk3OpgGu7bu7dpgQuhPCR9CPDBu7fDDuGyf5GS5GklcDBu8CT9CmoNu8AhIpgUpgHkmApgGu8Bu8DpgQuhPCRk_aPDBu8FDEnX5PhI4LTyfkjUu8GpgGpgUpgUk5QpgGu8HpgQpgQuhICRnXPDBu8JDEyfhIuG5PS5Pk3IShvekoRDCu8Mu8NTnXmoOu8KpgGpgUpgUk2RpgGu8Lu8OpgQuhPCRl1fPDBu8QDDyfnX5GSnXknWS5GknXDCu8Tu8UT5PkjVu8RhIpgUpgUklEpgGu8Su8VpgQuhICR5GPDBu8XDEyf9C5PnXS9CkocS5PkobDCu8au8bT5GmoPu8YhIpgUpgHklbpgGu8Zu8cpgQuhPCDkKuhJuhQuhWuhcuiCuiIuiQuiWuidujEujLujSujZujdukBukIukOukUukculCulKulSulYuleumEumIumMumQumXumdunCunIunPunUunYuncuoAuoGuoMuoVuobuofupDupKupQupWupcuqCuqIuqOuqUuqaurAurGurMurSureusEusNusVusautAutGutNutUutYutcuuDuuKuuSuuZuufuvFuvMuvTuvZuwAuwEuwMuwTuwZuxAuxHuxPuxTuxcuyDuyHuyLuyRuyXuyfuzFuzKuzQuzUuzauzeu0Fu0Ju0Qu0Wu0bu1Fu1Ou1Wu1au1eu2Ku2Tu2Xu2eu3Fu3Mu3Wu3eu4Eu4Lu4Uu4du5Gu5Pu5Vu5bu6Cu6Ju6Qu6Zu7Bu7Lu7Ru7Yu7eu8Eu8Iu8Pu8Wu8dUovdmVzaIrXKZljOLqV4VhVhIDDhichmfNVmlAjGljEk4Su9ACVmlBhahakyWu9ACVmlCoQlmBkxWu9ACVmlDiNlvRklRu9ACVmlEiKiKklGu9ACVmlFhMlmMkyKu9ACVmlGoFlyKknUu9ACDHu9Bu9Cu9Du9Eu9Fu9Gu9HQpgQu8eu8fu9IDBkQTmMisPuhDpgGpgHpgUk4OkufuhEuhHpgQu9KBDCQNThvepgGuhLpgGpgUpgUknPk9auhMuhOpgQu9MET5CpgGuhSpgGpgUpgHktfpgGuhTuhVpgQu9MET1IpgGuhYpgGpgUpgHkxGkvTuhZuhbpgQu9METhtYpgGuiApgGpgUpgUk9Zk9VuiBpgQpgQu9METhjQpgGuiE4SpgUpgUkmFkmDuiFuiHpgQu9METmVh_RuiKpgGpgHpgHk9Yk8cuiLuiNuiOu9KBTzDpgGuiSpgGpgUpgUk8CpgGuiTpgQuiUu9METsPisQuiZpgGpgHpgUk2SkxLuiauicpgQu9KBTLisZuifpgGpgUpgHk9XkyUujAujDpgQu9KBTsCkjKujHpgGpgUpgHk4JksSujIujKpgQu9KBToepgGujOpgGpgUpgUkncknOujPujRpgQu9MET8WpgGujVpgGpgUpgUkodkrDujWujYpgQu9MET_TpgGujb4SpgUpgHkqFpgGujcpgQpgQu9METhvJpgGujfpgGpgUpgUk6ApgGukApgQpgQu9METiKpgGukDpgGpgUpgHklBpgGukEukHpgQu9METvNpgGukKpgGpgHpgUkxJkqLukLukNpgQu9METudpgGukQpgGpgUpgHk2ckvAukRukTpgQu9METuLpgGukWpgGpgUpgUkoIpgGukXukbpgQu9METyRpgGukepgGpgUpgUk5bpgGukfulBpgQu9MET1WpgGulEpgGpgUpgUkpVpgGulFulJpgQu9MET1XpgGulMpgGpgUpgUk3cpgGulNulRpgQu9METhkTpgGulUpgGpgUpgUk3CpgGulVulXpgQu9METvMpgGulapgGpgUpgUk3UpgGulbuldpgQu9METscpgGumAihXpgUpgUkxOpgGumBumDpgQu9METzapgGumGhvZpgUpgHknNpgGumHpgQpgQu9MET9bpgGumKpgGpgUpgUkpTpgGumLpgQpgQu9METihYpgGumOpgGpgUpgUkkfpgGumPpgQpgQu9METIpgGumSpgGpgHpgHk5SkmRumTumWpgQu9METhJpgGumZpgGpgUpgHkpUpgGumaumcpgQu9METhvfpgGumfpgGpgUpgUk4ApgGunApgQunBu9MET_apgGunEpgGpgUpgUkuMpgGunFunHpgQu9METiXpgGunKpgGpgUpgHkmapgGunLunOpgQu9METyOpgGunRpgGpgHpgUk6CkpWunSpgQunTu9METhRisTunWpgGpgUpgHk8QkoKunXpgQpgQu9KBTpNpgGunapgGpgUpgUk6OkvRunbpgQpgQu9METrXpgGunepgGpgUpgHkyTpgGunfpgQpgQu9METoYpgGuoCmVpgUpgHktapgGuoDuoFpgQu9MET1SpgGuoIpgGpgHpgUksXpgGuoJuoLpgQu9METicpgGuoOpgGpgUpgUkoHkyFuoPuoTuoUu9METwWpgGuoXpgGpgUpgUksWkuWuoYuoapgQu9METyLpgGuodpgGpgUpgUk7KkpXuoepgQpgQu9MET9OpgGupBpgGpgUpgUkuCpgGupCpgQpgQu9METpOisUupFmVpgHpgHklXpgGupGupJpgQu9KBTpDpgGupMpgGpgUpgUk8JpgGupNupPpgQu9METzUpgGupSmVpgUpgHkmLpgGupTupVpgQu9METwLkjdupYmVpgUpgHk5LpgGupZupbpgQu9KBTpcpgGupepgGpgUpgHk9KpgGupfuqBpgQu9MET9UpgGuqGpgGpgUpgHk5MpgGuqHpgQpgQu9METhTpgGuqKpgGpgUpgHknVklDuqLuqNpgQu9MET8fpgGuqQpgGpgUpgHknTpgGuqRuqTpgQu9METKisVuqWpgGpgHpgUk2WklVuqXuqZpgQu9KBT1YpgGuqcpgGpgUpgUklSpgGuqduqfpgQu9METvbpgGurCpgGpgUpgUk6fpgGurDurFpgQu9METpEpgGurIpgGpgUpgUk6bpgGurJurLpgQu9METzMpgGurOpgGpgUpgUksBpgGurPurRpgQu9METkMpgGurWpgGpgHpgUkmKk3TurXurcurdu9METjPpgGusApgGpgUpgUklWkrZusBusDpgQu9METkZisWusHpgGpgHpgUkzPkwVusIusKusLu9KBTyBpgGusPpgGpgUpgHkpYpgGusQusUpgQu9METtKh_UusXpgGpgUpgUk5WkvCusYpgQusZu9KBThuBpgGuscpgGpgUpgUk-DpgGusdusfpgQu9MET9GpgGutCpgGpgUpgHkoSpgGutDutFpgQu9METnDpgGutIpgGpgHpgHk4WpgGutJutMpgQu9METpCpgGutPpgGpgUpgUktCpgGutQutTpgQu9METvCpgGutWmVpgUpgHk3NpgGutXpgQpgQu9METimcpgGutamVpgUpgUksApgGutbpgQpgQu9METhNpgGutepgGpgUpgHk8VkxHutfuuCpgQu9METHpgGuuFpgGpgUpgHkmBpgGuuGuuJpgQu9METUpgGuuMpgGpgUpgHkldpgGuuNuuRpgQu9METiHisXuuUpgGpgHpgHk5OpgGuuVuuYpgQu9KBThKpgGuubpgGpgHpgUk2fkoeuucuuepgQu9MET4ZpgGuvBpgGpgUpgUkuIpgGuvCuvEpgQu9METjZpgGuvHpgGpgHpgUkrTpgGuvIuvLpgQu9METiWpgGuvOpgGpgUpgHk0RpgGuvPuvRuvSu9METlIpgGuvVpgGpgUpgHk8BpgGuvWuvYpgQu9METsTisYuvbpgGpgUpgUkzQpgGuvcuvfpgQu9KBTijNpgGuwCigJpgUpgHk5TksRuwDpgQpgQu9METFpgGuwGpgGpgUpgHk2VpgGuwHuwLpgQu9METkNpgGuwOpgGpgHpgUk8YkzKuwPuwSpgQu9METhGpgGuwVpgGpgUpgUkmJpgGuwWuwYpgQu9METyQpgGuwbpgGpgUpgUk3am9buwcuwfpgQu9METxOpgGuxCpgGpgUpgUk3FpgGuxDuxGpgQu9METDh_VuxJpgGpgUpgHk8DpgGuxKuxOpgQu9KBT9cpgGuxRpgGpgUpgUk5DpgGuxSpgQpgQu9METlLkjMuxVpgGpgUpgUkrUpgGuxWuxauxbu9KBTqSkjOuxepgGpgUpgUkrVpgGuxfuyBuyCu9KBThtZpgGuyFpgGpgUpgUk4BpgGuyGpgQpgQu9METimOpgGuyJilQpgUpgHk4KpgGuyKpgQpgQu9METkFpgGuyN4SpgUpgHkzFpgGuyOuyQpgQu9METqIpgGuyTpgGpgUpgUk9Ik3AuyUuyWpgQu9METjdpgGuyZ4SpgUpgHklepgGuyauyepgQu9MET6UpgGuzBpgGpgUpgHkwIpgGuzCuzEpgQu9METiiApgGuzHpgGpgUpgUkmWpgGuzIpgQuzJu9MET4XpgGuzM4SpgUpgHk5FpgGuzNuzPpgQu9METqVpgGuzSpgGpgUpgHkwDpgGuzTpgQpgQu9METzNpgGuzWpgGpgUpgUk6ekpGuzXuzZpgQu9MET3DpgGuzcpgGpgUpgUk2epgGuzdpgQpgQu9METpIpgGu0ApgGpgHpgUkvfkmXu0Bu0EpgQu9METhkJpgGu0HpgGpgUpgUk1CpgGu0IpgQpgQu9METvLpgGu0LpgGpgUpgHk3YpgGu0Mu0PpgQu9METzCpgGu0SpgGpgUpgUk6VpgGu0Tu0VpgQu9MET4VpgGu0YpgGpgUpgHktKpgGu0ZpgQu0au9METOh_Su0dpgGpgUpgHk2dpgGu0eu1Du1Eu9KBTmCh_Tu1HpgGpgHpgUkvZpgGu1Iu1Mu1Nu9KBTkIpgGu1QpgGpgHpgUkzbpgGu1Ru1Uu1Vu9MET9PpgGu1YpgGpgUpgUk3bpgGu1ZpgQpgQu9METrfpgGu1cpgGpgUpgUk3KpgGu1dpgQpgQu9METlekjLu2ApgGpgUpgUkuBpgGu2Bu2Iu2Ju9KBTiekjNu2MpgGpgUpgHkzcpgGu2Nu2Ru2Su9KBThvXpgGu2VhvZpgUpgUk3DpgGu2WpgQpgQu9METxMpgGu2ZpgGpgUpgUkoEm9du2au2dpgQu9METqXpgGu3ApgGpgHpgUkxapgGu3Bu3EpgQu9METlapgGu3HpgGpgUpgUktQpgGu3Iu3LpgQu9METsFpgGu3OpgGpgUpgUk1fpgGu3Pu3Uu3Vu9METoIpgGu3YpgGpgUpgUknMkpFu3Zu3dpgQu9METhjOpgGu4ApgGpgUpgUknLk3Vu4Bu4DpgQu9METjCpgGu4GpgGpgUpgHk2LkzNu4Hu4Ju4Ku9METmEpgGu4NpgGpgUpgUkpBpgGu4Ou4Su4Tu9METnSpgGu4WpgGpgUpgHkwNk6Qu4Xu4bu4cu9METpKpgGu4fpgGpgUpgHk3XknGu5Au5Eu5Fu9METhIpgGu5IpgGpgHpgUkuDpgGu5Ju5Nu5Ou9METhtVpgGu5RpgGpgUpgUk2HpgGu5Su5UpgQu9METhvFpgGu5XpgGpgUpgUk2GpgGu5Yu5apgQu9MET2YpgGu5dpgGpgUpgUk3JpgGu5eu6Au6Bu9METzbpgGu6EpgGpgUpgUk8EpgGu6Fu6IpgQu9MET4LpgGu6LpgGpgUpgUk5NpgGu6Mu6PpgQu9METuYkjRu6SpgGpgUpgUk5VpgGu6Tu6Xu6Yu9KBTyekjSu6bpgGpgUpgUk2UpgGu6cu7ApgQu9KBRigWPDBvhNTuZkjTvhOpgGpgUpgUkzBpgGu7Eu7Ju7Ku9KBThtOpgGu7NpgGpgUpgUk3EpgGu7Ou7QpgQu9MET4KpgGu7TpgGpgUpgUk9bpgGu7Uu7XpgQu9METuGpgGu7apgGpgUpgUk3OpgGu7bu7dpgQu9MET9CpgGu8AhIpgUpgHkmApgGu8Bu8DpgQu9METyfisRu8GpgGpgUpgUk5QpgGu8HpgQpgQu9KBTnXpgGu8KpgGpgUpgUk2RpgGu8Lu8OpgQu9MET5PisSu8RhIpgUpgUklEpgGu8Su8VpgQu9KBT5GpgGu8YhIpgUpgHklbpgGu8Zu8cpgQu9MEDkKu9Lu9Nu9Ou9Pu9Qu9Ru9Su9Tu9Uu9Vu9Wu9Xu9Yu9Zu9au9bu9cu9du9eu9fu-Au-Bu-Cu-Du-Eu-Fu-Gu-Hu-Iu-Ju-Ku-Lu-Mu-Nu-Ou-Pu-Qu-Ru-Su-Tu-Uu-Vu-Wu-Xu-Yu-Zu-au-bu-cu-du-eu-fu_Au_Bu_Cu_Du_Eu_Fu_Gu_Hu_Iu_Ju_Ku_Lu_Mu_Nu_Ou_Pu_Qu_Ru_Su_Tu_Uu_Vu_Wu_Xu_Yu_Zu_au_bu_cu_du_eu_fvgAvgBvgCvgDvgEvgFvgGvgHvgIvgJvgKvgLvgMvgNvgOvgPvgQvgRvgSvgTvgUvgVvgWvgXvgYvgZvgavgbvgcvgdvgevgfvhAvhBvhCvhDvhEvhFvhGvhHvhIvhJvhKvhLvhMvhPvhQvhRvhSvhTvhUvhVvhWvhXWovcn3brXKZljOL4VhIDChmeNVpgGjGljEk4SvhaEVpgGhahakyWvhaEVpgGoQlmBkxWvhaEVpgGiNlvRklRvhaEVpgGiKiKklGvhaEVpgGhMlmMkyKvhaEVpgGoFlyKknUvhaEDHvhbvhcvhdvhevhfviAviBQpgQvhYvhZviCDCAMM_EpgGnpdpgUnwGpgQpgQpgQpzIqyIviEBDDicIpEM2SpgGiuApgUntGpgQpgQpgQviGqyIviEBDFl-ComTiiIl6Ll6KDHlZl5al5ZmkFmDyKvTDCviIviJDCl8ImhKDFmDyKh1EvTyNDFlZfF0GjIDDviLviMviNDCoXkRDCiMiEDEhWmDyKhADEpyDviPviQviRDDviKviOviSOFn_dpgGOFo8HpgGDCviUviVDDicpEmVMkkHpgGpgGpgHnsLviTpgQviWviXqyIviECDFioRipciqAl7PirTDIlVi1BhkOfch0Y1AlqaDCviZviaDEl8Umgbl_CmgaDFcflVqZ8aDD2ClZhADDvicvidvieDDjyXjzLmgYDEi8SmLudrUDCvjAvjBDDvibvifvjCNYotEnwZvjDviEBDCsZhxeDHjXhzVqLmbkLhgOihNDDp2LvjFvjGDDsZ-RhrADFolKokVqZsDqRDHjXqLo8LiwCtUhvQhHDEvjIp2FvjJvjKDDhrAmhcmhbDGfThCpWjXhSDCvjMvjNDDvjHvjLvjONbo2YnkAvjPviEBDBsZDIhwO0EhvBhueh3JhnTh6ZyHDCvjRvjSDFhqehmAhqfh-ZjzADJ0N0E4RmLijHkb8cjEhNDCvjUvjVDCvjTvjWNhLi0Pn2PvjXviEBDDvjEvjQvjYDDIhKicMisapgGpgGpgHnkDpgQvjZpgQvjap4aviECDE7bkOkV3bDFsZ-Rl8Qxb3SDGjIidlKkR-bnFDDvjcvjdvjeDCsZ-RDCrUjXDEhWjDtZsSDEvkAp0TvkBvkCDCvjfvkDNYivbn3MvkEviEBDDsZ-R2CDFjAldjVuOmIDFjBqfiYwRhnFDErUmLiEIDEvkGvkHvkIvkJDDjBiYpGDDrUhHmLDEvkAp1NvkLvkMDCvkKvkNNbizJnlFvkOviEBDEsZ3S7b2GDHh7UhqXlsXpUinHiwKn6cDFhVibqWpH1KDDvkQvkRvkSDDsZxbmhDDDhVibteDCnFhobDEiVZkGiTDEvkUvkVvkWvkXDEmkKl9DmkJisGDCibhVDCiJqWDDIixdjQDEvkZvkavkbvkcDDvkTvkYvkdNhLn-SntWvkeviEBDEsZ3S-RxbDGhoFikHkIhH7bkODFhSiPjOlKnGDDvlAvlBvlCDE3SjzBmgZmgWDFhHjeTOiDDCvlEvlFDCvlDvlGNiGo-Vm4XvlHviEBDEvO0KqQ0NDEnNjcmDh6dDGiElUnciZIVDEp4OvlJvlKvlLDBDDExbl6V-RsZDHnclUiZiElOlCokLDDvlNvlOvlPDDlDqQvODFiFvRodnNjcDEoCImWKDEvlNvlRvlSvlTDDvlMvlQvlUNjMizInyXvlVviEBDFvkFvkPvkfvlIvlWODoyCjMDBvlYDFImCkIjZDMisbpgGpgGpgHmtLpgQvlXvlZvlap4aviECDEsZ2Hi6OVDEalFhCTDDjT5aiMDEvlcrwHvldvleDBvlfDFifrO7Z4P3FDC2ChmADDrwHvmBvmCDBvmDNYohUntLvmEviEBDD2HsZ2CDEifrO7Z4PDDhAHnJDErwHvmGvmHvmIDBvmJNbohTntKvmKviEBDD2CsZ2HDElfiDao6PDEmDuSvTyKDEqkfvmMvmNvmODDqT-Ol6XDDalFjCDDvmQvmRvmMDCvmPvmSNhLo5dnvLvmTviEBDDvmFvmLvmUDDIicscMiscpgGpgGpgHnkXvmAvmVpgQvmWqyIviECDFpYvchxFioQl7MDGjXhHhIhvQhgZhBDCvmYvmZDDwciqe-aDGpYvchRkWsCkTDCvmbvmcDCpYvcDEhKqZhgO_XDEjXhHqLhIDDvmevmfvnADDvmavmdvnBOFozNpgGDBvnDDFyOIoehRhKMh_WpgGpgGpgHn3OvnCpgQvnEvnFpvAviECDFmiXmjVl7Hn_BmjUDGhK5BjTjFiD6fDCvnHvnIDHhOl0ch2OhnWoiHl6BsIDClAlQDGVX2FhlQhKDDDvnKvnLvnMDEhOsIl0ch2ODCyTilXDFiRmNo9WhDjCDDvnOvnPvnQDDvnJvnNvnROFoxUpgGODo5ApgGDCvnTvnUDEqSiXDhKMkkIpgGpgGpgHnyevnSpgQvnVvnWqoRviECDDFDkNM0XpgGkrdpgUn0QpgQpgQpgQvnYp4aviEBDIhhQl7XoOi0ahnbhvdmb7TDDp_MqpOvnaDFigPnawLhlCzUDDp_MqpOvncDCvnbvndNYizCnoavneviEBDFh-Vj_Bj_FirXmjNDIkbjIiUiyWkRtOpPnKDCvoAvoBDEh-VirXj_FmhBDEhnbhvd7TmbDCvoDvoEDCvoCvoFNb7BmtEvoGviEBDDDxZ5QDFh6dirVmbhnbhvdDDq-OvoIvoJDDiXmWDDE7TmbhnbhvdDFohClDjJoraiFDDvoLvoMvoNDCvoKvoONhLiwBn1ZvoPviEBDFofxZ5QoVmkTDGtJsJIiFmLhwRDDvoRvoMvoSDEFofxZoVDDhEsScDDmAoEl7NDEvoUvoVvoWvjRDCvoTvoXNiGtZn1YvoYviEBDF-eirUl7Vl7f6XDImb7ThnbjJmDyKiElUDCvoavobDDFDiXDEjJiazfn7VDHhrKincl6UlrEyKh1EvTDDvodvoevofDCvocvpANjMoqYn0BvpBviEBDFvnfvoHvoQvoZvpCOFo_eYOFoyAhLODo0YhLOFo_ZiGOFovRjMDFvpEvpFvpGvpHvpIDFFDiXyQkNMhzApgGkXpgHmsapgQvpDvpJvpKqyIviECDFhnbi0chvd7TmbDB7BDDiXofxZDErgDvpMvpNvpODBvpPDEpPiueiudqYDD2Ch-VirXDHhAHeuKoJzQhODDvpRvpSvpTDEhgCiqHiqIipEDEwFi0LhzdKDGuc1Z9eivGi0XqaDDvpVvpWvpXDCvpUvpYNYo3Sn2EvpZviEBDBiXDBmWDDjyUj8Cl-KDD7LlVhgKDEvpbvpcvpdvpeDCmWiXDEjyXjzLl7OmgUDFi8SmLudrUmWDDvqAvqBvqCDEjyUj8CmiYmgTDGlVhwCiubigSiUfDF-Yh-Vj_BVXDDvqEvqFvqGDDvpfvqDvqHNboyBn2GvqIviEBDG0EhvBhwOhueo1Eh6ZDCvjRvqKDFhqehmAhqfjzAh-ZDI0N8ckbijH0E4RmLlkRDCvqMvqNDCvqLvqONhLonSm6ZvqPviEBDDvpavqJvqQOFokapgGDBvqSDEyQiciXIMhzBpgGk0GpgHngevpQvqRvqTvqUqyIviECDBhhCDEhAHiwVinFDHiU7L5AnPmNivUlzaDDvqWvqXvqYDBvqZDC2FhhVDGmTo7HhxUhne_AhhCDCvqbvqcDCl7emgeDEhnehxU_AhhCDCvqevqfDEhxUhnemT_ADCvrBvqWDDvqdvrAvrCNYogKmtIvrDviEBDGhGmZi5EhjGojfhtMDCvrFvqWDDmgfl8AmZDDoMh0M-eDF7LiUlP9Y5ADDvrHvrIvrJDCvrGvrKNboyLm3KvrLviEBDDuKiCobDEwOrMloJoJDEoMh0MlsF-eDDiaiX7LDEvrNvrOvrPvrQDDuKiCwODEofhGiXh0WDDvrSvrTvqWDCvrRvrUNhLorVngZvrVviEBDDienRjeDFiXjFnZofkEDDvrXvrYvqWDBvrZNiGn8RmzevraviEBDC1PivSDFofkbKiXhFDDhhC_AhxUDDvrcvrdvreDBvrfNjMvUm6TvsAviEBDD1brSnSDFjFiXkdnUiRDChhC_ADDvsCvsDvsEDBvsFNnHuNm6RvsGviEBDGvrEvrMvrWvrbvsBvsHOFogIpgGDBvsJDFFhGHkZpEMisdpgGnjFpgHnnLvqavsIvsKvsLqzCviECDChDoGDCaODGh1X8NjRuJjQhgADErgDvsNvsOvsPDE9VhY0RhvPDEFhnOmNmWDExSiZlUlCDD9NjUpZDEvsRvsSvsTvsUDCvsQvsVDEa-ckBtdDCjT5aDGzLtajChWhmLoJDErgIvsXvsYvsZDD8N4Y7PDDOjCoZDErgDvsbvsXvscDDhBlFhgADCatGDErgDvsergEvsfDClO4YDEoJtazLjCDErgDvtBrgFvtCDEvsavsdvtAvtDNYxfntSvtEviEBDDFiXmWDDOhZo0CDIpZhdjardjUkdhnPkSDHiRoGhbahrasShDDEvtGvtHvtIvtJDEh0PiRoGhDDCOaDGiuYjRo0NhkXn4ch1XDErgDvtLvtMvtNDCvtKvtONbo1NnmAvtPviEBDFmhah4Nl8DisEn8IDGiU0NDhDnPlKDDvtRvtGvtSDCFmWDIfijCh0ZpX5EmTo6VhkdDDvtUridvtVDBhiODFOahDtGlKDDrgDvtXvtYDDvtTvtWvtZNhLi1WnqTvtaviEBDEFiXmWmNDFjBk-KoJiiFtaDJhlfwX3OpVjYjKmIxGwVDDvtcvtdvteDBvtfNiGiganlGvuAviEBDD9MizUo0EDCvtUvuCDFh5QhxNkgOmjel-fDIid3ArdnPzdhwLhkdoDDCvuEvuFDGxJikPiyLoqMoqKh0dDIhwLhkdivdiuW3Aid-In3SDDrgDvuHvuIDDvuDvuGvuJNjMizUnkYvuKviEBDEh5ejiYjjBl8RDHflVjXhHlKoJhbDCvuMvuNDFhf1Q9BpaioVDGlVlShHhbiRjXDDoJFmNDEvuPpvEvuQvuRDCvuOvuSNnHovJnuBvuTviEBDGwElgAnfkUtH0LDGxH5D6W1Ehobn-UDDq_VvuVvuWDCwElgADFiWqDoMFogdDGuHjaiexHlxYhobDDvuYvuZvuaDCvuXvubNtBizOnldvucviEBDF9Vl1VhvPijSmkNDFFmNhnOmWtcDK5E7NlC6V-KkUh2XnG0d_fDDvuevufvvADBvvBN4en_PmsdvvCviEBDIvtFvtQvtbvuBvuLvuUvudvvDOFoxPpgGDBvvFDEFOkNDMhzCpgGkqQpgHnlQvsWvvEvvGvvHp4aviECDBl5FDE9Nl-FjUpZDDvvJvsTvvKDGsHtHrGzTl6JpGDFhodnfhjPogCfDDvvJvvMvvNDIhqbhxcl8esdhuRolLn5Al8fDFDnfpGtHqADCvvPvvQDFqWsbigQlmDoiFDI9Ml9KonFkBo6Kn-el_El_ZDDvlNvvSvvTDEvvLvvOvvRvvUOFoxRpgGODn4SpgGDCvvWvvXDEDsTkNtKMh_XpgGitWpgHnpJvvVpgQvvYvvZqzCviECM_FpgGkwSpgUn1VpgQpgQpgQp4cp5AviEBDGiAvS_chuIhwGjWDEwK5O0QotCDELmDnChlBDEp5CvvcvvdvveDBvvfNY9TnoEvwAviEBDHkRakBzLjIhjAtGDDp5Cp_MvwCDBvwDNbpOnyAvwEviEBDDkDjSmhHDG-bh9ekRjIamXDDp5CvwGvwHDBvwINhLlYnyDvwJviEBDBvfDGnOhjZhgGhzb2Xn-LDIhdjUjakdinEkYlcmGDDvwLvwMvwNDDOThCDCkCmHDB2CDEp5CvwPvwQvwRDCvwOvwSNiGo2PnyCvwTviEBDFjAlduO6djVDDiYqf9ADDp5CvwVvwWDCj4KldDBjBDEjDsSmHwRDEp5CvwYvwZvwaDCvwXvwbNjMxRnxevwcviEBDFvwBvwFvwKvwUvwdDEmMpDpCudM6BpgGkwOpgHnyRpgQvwepgQvwfqlGviEBDELkHnJhQDHcvFfmBvHoUmJDEp5CvxBpyKvxCDEvFmBvHcDDmDnChlBDEvxBpyKvxEvxFDCvxDvxGDELmMKpEM6CpgGh_dpgHnyMvxHpgQpgQvxIp_HviEBDDmFhiChiFDGwLzUrAi0ej1Ll7DDCvxKvxLDFhmMhkNigPjLhlCDIeuKiYka7HoJiJo3KDG5LnJhAkHLlrQDEp_MvxNvxOvxPDCvxMvxQNYiwbn3JvxRviEBDDnaizAh3HDFrDnNKmDhfDGhWiEVXiJhraDEp5ZvxTvxUvxVDBvxWNboyPnxSvxXviEBDEhgFhjFqJh1LDDp5ZqpOvxZDEjIkR-bimKDCjSkDDEmkRhgFhjFODEp5ZvxbvxcvxdDCvxavxeNhLiwdm5avxfviEBDHiAmjYpViiF5H7GxeDKvFrNjYjKmI6ZiwTi2AhlEoiDDDp5ZvyBvyCDBvyDNiGixTntfvyEviEBDDmFmjIhiMDEOThCoGDHkChdjUjakdhvSmHDDvyGvyHvyIDEhoeh2LilW7KDCp_MvyKDCvyJvyLNjMo6GntQvyMviEBDFvxSvxYvyAvyFvyNOFh1fpgGDBvyPDEpDmMpCjZDBhaMwBpgGk0LpgHmtApgQvyOvyQvyRvySviEBDCyRpCDChaiNMisepgGhibpgUm5bpgQpgQpgQvyUvyVviEBDFjeiQkGkVilRDCqoavyXDGpTuJmbkJIsMDGi0RjIkRidn7FhtTDDqoavyZvyaDEnKzd6RqJDCqoavycDDvyYvybvydOFozQpgGDBvyfDDpCpDmMMisfpgGk0HpgHn2IvyepgQvzAvzBtkZviEBDBjFDDVXWDEiTjAqNjLDDvzDvzEvzFDDzVmhGmhCDGiTIjAhBjUhdDCvzHvzIDCvzGvzJNYoqRnwUvzKviEBDFhDhoWizalsNikIDGrGmgKwUifikD3FDDvzMvwRvzNDBvzONbrGnqUvzPviEBDCvzLvzQDDyRicpCMh_YpgGk0EpgHnxOpgQvzRpgQvzSqvRviEBDCmMudMkkJpgGk1EpgUn2VpgQpgQpgQvzUqlGviEBDGiqPiqOiyRhhWhyFh2ADEpgFjIF0NDCvzWvzXDDjb8ThoQDFjIFkbidiADFlZuJ5JvVmIDEqiQvzZvzavzbDEixIn6Si1M8VDGhThFhCnRjChIDHlZqbuJjbiDixdjKDDvzdvzevzfDDvzYvzcv0AOFohNpgGDBv0CDDmMudmVMitApgGk1DpgHnlDv0BpgQv0Dv0EqlGviEBDBinUDFuXh1VhgAxJhkHDCv0Gv0HDBv0IDEFoOIiXDFjDiqBkRiEhBDDv0Gv0Kv0LDBv0MNYoyEnhYv0NviEBDEiDjWhvW1KDEnMhWiFiJDDv0Gv0Pv0QDBv0RNbo1YnhCv0SviEBDDnArWxFDFmDKjYjKhlEDDv0Gv0Uv0VDBv0WNhLo5QnrDv0XviEBDDv0Ov0Tv0YDDmMicjZMh_ZpgGkwRpgHnnMv0Jv0ZpgQv0avySviECDHhmGmiaiqfhmJyMpV-VDFVhTIjWiADCv0cv0dDCiAjWDFvKsQtApVihJDEoPlEpTmbDEVhWhTjaDEv0fv1Av1Bv1CDCv0ev1DDDudjZlIMitBpgGhtBpgHnoFv1EpgQpgQv1FqxOviEBDDOmMicMkkKpgG_PpgUmyZpgQpgQpgQv1HtkZviEBDDiOhiJmhEDIhdjUkAkdmjdnUkStUDCv1Jv1KDEtYvaDiDDHlUsHlCkBaiZiEDDtlEv1Mv1NDDkCmHjZDFhCTOixRjfDDtlEv1Pv1QDDv1Lv1Ov1ROFoxSpgGODh1OpgGDCv1Tv1UDEOmMjZpDMitCpgGkXpgHnxRv1SpgQv1Vv1WtkZviEBDFkFsW0UlufmJDCvwLv1YDBv1ZNYlsAn1Xv1aviEBDCnblxSDCvwLv1cDBv1dNbn9Qm6Vv1eviEBDHhpLnIsEiwe-SmhJhwcDCvwLv2ADBv2BNhLn6OnzLv2CviEBDChIleDFZqMqPuahgYDDvwLv2Ev2FDBv2GNiGn6Fnzfv2HviEBDEsZ3SjzB-RDH7biHkIirYmCkO8cDDvwLv2Jv2KDBv2LNjMoyDm6fv2MviEBDCHhADHkZhXletbhlMhySjPDDvwLv2Ov2PDBv2QNnHoyIm6ev2RviEBDCyEteDCvwLv2TDBv2UNtBn-Rn2Hv2VviEBDDhgNlvKteDCvwLv2XDBv2YN4eowYn2Av2ZviEBDEwQoqS5a0BDGhVoDkLtJibqBDDvwLv2bv2cDBv2dNhuaiiLn0Cv2eviEBDFrOifiVhzUiMDC2CrEDEvwLqkfv3Av3BDBv3CN9Jn9Jn1Kv3DviEBDHizW3MsBipThldhlZiqUDCvwLv3FDBv3GNixSixFnpLv3HviEBDGmDnC1Qhf9ByKDGwbhDoGiRsbwUDDvwLv3Jv3KDBv3LNixUotJn0dv3MviEBDMv1bv1fv2Dv2Iv2Nv2Sv2Wv2av2fv3Ev3Iv3NDHOkFjdhIqXxMpEMitDpgGk1GpgHn1CpgQv3OpgQv3PpvaviEBDCiOhiJDFhNtYkLhVqPDHDFhBwalbidlKDDv3Rv3Sv3TDBv3UDFiOhNkLtYqPDHibhVmYkLl7ZrFtZDDv3Wqmcv3XDBv3YNYo7Ln0fv3ZviEBDEiOkLtYqPDEiJhDmUoGDGibkLmYhVjILDEv3bv2Ov3cv3dDBv3eNboyJn1Av3fviEBDGhVwDhgUibmYkLDFmDnC1QyKvTDFwboGhDiRsbDEv3bv4Bv4Cv4DDBv4ENhLn5Gn1Dv4FviEBDFjAlduOhjYmIDHhEajJhnEmYqfiYDDv3Wv4Hv4IDBv4JNiGxRn2Ov4KviEBDEv3av4Av4Gv4LODn_RpgGDBv4NDEOiKjZpEMitEpgGk1IpgHnwPv3Vv4Mv4Ov4Pp_KviEBDDoYwWpIDBoQM6DpgGnrMpgUnoMpgQpgQpgQv4Rv4SviEBDFjAlduOmIhuPDFiYqfjFcjBDDv4Uv4VvwRDBv4WNYo3Hm3Zv4XviEBDDj4KlduODFl_DsSciYqfDEhrKtfh6fhwdDDv4Zv4av4bDBv4cNbosFm3bv4dviEBDCv4Yv4eDEicjZLpEM8FpgGkzVpgHmtbpgQv4fpgQv5AvySviEBDFmjZircirbiraiyNDHlZhE8TjYjKmIsADCv5Cv5DDBv5EDF8TlQoa2dwHDHjJhEcjIilIvWhgLDHlZvV5JuJtJoCsJDDv5Gv5Hv5IDBv5JNYiyIn0Iv5KviEBDGqdyF_Z9HhkIhgHDF8Toa8ehElQDIiYjF2XnOuMigLhzfjDDDv5Mv5Nv5ODBv5PNbivPm1Qv5QviEBDDqdyF9HDGhWvCie7JiwUhvMDHThZhFhCvZqRnBDDv5Sv5Tv5UDBv5VNhLogMntRv5WviEBDEnArNn9fhjcDFwKhyCze5O4PDEhTiToCsJDEp8Lv5Yv5Zv5aDBv5bNiGiyanoDv5cviEBDEqd8TlwR2dDGDsNioCh8CtdkfDIlUiZiEoMsHkBoXh2QDDv5ev5fv6ADEsNioChmKh8CDFlUiZsHwJlCDFjYjKmIqdyFDDv6Cv6Dv6EDCv6Bv6FNjMqQmzUv6GviEBDFv5Lv5Rv5Xv5dv6HOFolSpgGODo8bjMDCv6Jv6KDEpI_ajZDM6EpgGkuTpgHn2bv5Fv6Iv6Lv6Mv4SviEBDEjVrRlmZ8PDDrSiE1bDFkdnUjFtUhgNDEDkfFiFDEv6Ov6Pv6Qv6RDFlsZikJyV3JouaDFHhAjNmTjHDGkUqHsMijaqA3ODDv6Tv6Uv6VDCv6Sv6WDJ8P0JlmZi2FhofhpMh3Ko-Kl7GDGKkCiYijahEiaDCv6Yv6ZDBv6aNY0JmtTv6bviEBDGiqYmgXrRhpJ6eqDDHiYiE6fiasYhElQDCv6dv6eDEmiWmiUmiVl7IDH6fiEsYajCiYl8VDCv7Av7BDCv6fv7CNborOniJv7DviEBDH0Pl9Il9a0HhvAorJ6TDEoYmLUiYDEjBiErUtHDDv7Fv7Gv7HDBv7INhLo7Bm6Jv7JviEBDDv6cv7Ev7KOFo-cpgGODorUpgGDCv7Mv7NDDoYIkZM4CpgGigEpgHnobv6Xv7Lv7Ov7PqyIviEBDBwWMitFpgGn3FpgUnuTpgQpgQpgQv7RqyIviEBDH7ShndixYiwMhnXikchuHDGqChHjejXiailSDEhofsMiCxDDDv7Tv7Uv7VDEhmNmkSinbhxODEiaqCilSFDEhHjeDiXDDv7Xv7Yv7ZDCv7Wv7aDKixB1BolGixDijAn9EokRokXoqFokZDCoPinKDG-CinP9HhvKjJiDDDv7cv7dv7eDBv7fNYolHnlLv8AviEBDFo7YinKn8e2bl5cDGqd9HhgZhzQiwQn9NDFlhS_YsMxDiCDDv8Cv8Dv8EDBv8FNbo4SnlHv8GviEBDCv8Bv8HOFn4NpgGOFohHYDCv8Jv8KDDwWpImCDCiNoQMkkNpgGk9epgHn1ev7bv8Iv8Lv8Mv8NviEBDEhjMomfn6eo5BDFHhAxTjVsMDGyVxPljWlkcmTkUDDv8Pv8Qv8RDGlgRosKosLovUikcokODFo5elhS_YobwODGqChHjX1BlAmbDDv8Tv8Uv8VDDl9WhxA_YDIhHijA1B_XlQikcobwODCv8Xv8YDDv8Sv8Wv8ZOFn5PpgGOFo3GpgGDCv8bv8cDDwWHIMkkOpgGm1IpgHn0Fv8apgQv8dv8eqyIviECDDHIpNM6GpgGnpFpgUnxVpgQpgQpgQv9ApzGviEBDBhrPDEIiXoMjFDHl5JhAHl-EixXh2EdDDv9Cv9Dv9EDEhuW8B-ZhrODEhAHnJkHDGoMDiDFjFmRDDv9Gv9Hv9IDCv9Fv9JDEzVuAjzb0TDFvIjSwA2FhyJDCv9Lv9MDEhyJvImjBjSDDjIkRcDDvzDv9Ov9PDCv9Nv9QNYizMn1Pv9RviEBDFzVuA0TjzbhJDFjAoYjVmIjKDFfqfiYidjIDDv9Tv9Uv9VDBv9WNbosAn0bv9XviEBDEyYzVxa5cDGhFlAnRhHjexVDEmRkErbqCDDv9Zv9av9bDF5chyZhyYxayYDFlOrJjIkRkbDEmRKkEvZDDv9dv9ev9fDEhFlAnRieDErMloJoJxVDEvzDv-Bv-Cv2ODDv9cv-Av-DNhLn8Um6Qv-EviEBDG0TuAzVh2El9B_BDIjJvOiajIiElOnclVDDp4Ov-Gv-HDBv-INiGqQnwTv-JviEBDEv9Sv9Yv-Fv-KOFo8GpgGODo2WpgGOFowDpgGDDv-Mv-Nv-ODFyRHhKlLqSM6HpgGkyfpgHnoUv9Kv-Lv-Pv-Qp4aviEBDCLKMycpgGkrBpgUm4ZpgQpgQpgQv-SrraviEBDDLhQhzZDGhRndoAhlAvDhhLDGkatL1brS1PsLDDv-Uv-Vv-WDCtfioWDHDtPFnGrB2flBDCv-Yv-ZDCv-Xv-aNYhlAnvSv-bviEBDFiqJhwXh1AixEirNDEKhEkcvdDCv-dv-eDD2FhhVirMDHsScfqJiSmBpfDDv_Ap-Dv_BDCv-fv_CNbhwXn0Kv_DviEBDGmDnCyKh1EvTl8ZDGrTlidmgJo5ClyA_XDFfcK4JlVDDv_Fv_Gv_HDBv_INhLnCn0Hv_JviEBDGkHLtChjLo7DotbDDqdohRveDIhEjJsS5L2FiFcyFDDv_Lv_Mv_NDBv_ONiGo-Anhav_PviEBDFhxbhxWhxCinahxDDDHhAiaDCv_Rv_SDBv_TNjMiyUn3Qv_UviEBDFv-cv_Ev_Kv_Qv_VDEKLpEHMitGpgGm2CpgHm0LpgQv_WpgQv_XrraviEBDGhRvDoAndhhLvIDGjWiAiRFlfnADDv_Zrvev_aDFi1Vh2f0IiyQi1ODDlBpbKDFnBoOinTDFDDv_cv_dv_eDFhxGhxaiqNhyQhxfDHDZFkBkfoVhVDCwgAwgBDDv_bv_fwgCDFhRndoAvDhhLDFoOinThjKzBh0JDGLKhGH3IpbDDwgEwgFwgGDBwgHNYo4OnkSwgIviEBDGhRvDoAndhhLj_EDFh0KpUh0Lh1PixHDFySrBLhjKmXDDwgKwgLwgMDBwgNNbiwFnnHwgOviEBDGhRkah2Po4EoAhhLDGmDlyBh1JioLnCn8fDHrTlidhZhFvHjDrDDDwgQwgRwgSDBwgTNhLoqUnvUwgUviEBDEhRndhhLkaDEkHLtChjLDBqdDFjBjFnUivAuIDEwgWwgXwgYwgZDBwgaNiGo8cnzJwgbviEBDGhRndoAvDhhLLDF1LzA0e-Q3LDHhZOnBhFhCjDTDDwgdwgewgfDBwhANjMk-GnzWwhBviEBDFwgJwgPwgVwgcwhCODn8QpgGDBwhEDEOKhRLMhzFpgGnrQpgHniEwgDwhDwhFwhGrraviEBDFiAseh0GoqejWDGjbuSvTn6dosJvJDGmDivAqbahgbhoaDDwhIwhJwhKDBwhLDELkHrTiiCDIhzWhnJxWiqXioYn4ErWiqFDFjWiYaOtaDDwhNwhOwhPDBwhQNYizLm4QwhRviEBDELhQhzZkHDH2fhgJl_YhhLhRoAndDHqAlyVhnGuMuPmRsbDDwhTwhUwhVDBwhWNbiwOm4HwhXviEBDDkFnbhuZDIuMsevKlyVDiAtA0IDDroDwhZwhaDBwhbNhLiwWn0GwhcviEBDFhlOlnUsEhyGl7QDILkHijFoJjWtIzLiADCwhewhfDBwiANiGn4GnzNwiBviEBDEwhSwhYwhdwiCOFo_JpgGDBwiEDELkFjdhRMh_apgGhmYpgHntJwhMwiDwiFwiGrnOviEBDDpNlLqSM0YpgGkrJpgUngOpgQpgQpgQwiIpzGviEBDGmjPmjOh5Nh5LipAhhPDGkbjItOoDqYuWDCedDDwiKwiLwiMDFh5Nh5Lh_E-diodDGoSoTiXmWoDqcDCwiOwiPDCwiNwiQOFoxLpgGDBwiSDCpNiXMitHpgGkXpgHm6PwiRpgQwiTwiUqyIviEBDE0T5UuAioaDGiRiEhboGsVmNDCwiWwiXDBwiYDGmgGmibqNl8YiofmhADIjFjInUogb1fzdoDh1SDDrxPwiawibDDedhJDHl-Dl-Ih_Eh3LhzSh2SoiXDFkboDhlPoZjIDDwidwiewifDCwicwjANYo5UnxKwjBviEBDE5V5ZhhShhbDGjFnPhgGnOqYsaDEoSoTqNeDDwjDwjEwjFDDjkFj6LmgLDFqYnOmhYo6Sl_HDCwjHwjIDCwjGwjJNbo5Tn2FwjKviEBDEjFoSoThJDGsXh9AhuUyHo3MhoPDDwjMrzAwjNDE5chyZhyYipLDEjnXl9Ul9TipZDGoToSedoCqcDDwjPwjQwjRDCwjOwjSNhLn8VnvDwjTviEBDGhBjblZiqaiqciqbDEjFkJjIidDDrxPwjVwjWDBwjXNiGi0CiuTwjYviEBDEtKirZl2Oi1IDHhNiehGhFdijJhKDDwjar9JwjbDBwjcNjMo8TmtdwjdviEBDFjAjKldmImjDDIoWoalQqdiiaqffidDDrxPwjfwkADBwkBNnHxRmxCwkCviEBDGwjCwjLwjUwjZwjewkDOFoyOpgGDBwkFDGpNOlLqStKpIMitIpgGigApgHnkQwiZwkEwkGwkHqyIviEBDE2EwAvIhyJDIzBo9Jl2Ao-L8V_bl6El6GDCwkJwkKDBwkLDEmkAl9CmkBwADFiaftP7V2EDCwkNwkODD6ciHufDE2EwAhudvIDGjIFlPqJtPfDEwkQrkQwkRwkSDCwkPwkTNYokGn0awkUviEBDGpaoqZ1Qhf9BhrKDC4J7MDHflVnGc4dOo0cDDwkWwkXwkYDDhrKh6findDG2EwAvIhgPhgViaDElPiSjEfDDwkawkbwkcDCwkZwkdNbixVn0ewkeviEBDEhrOirD8Bl8dDDK2EwADHwTqJlPiMhlP8biaDDwlAwlBwlCDBwlDNhLo2bn1IwlEviEBDHmgSmiMmiOmiNizDizEh0DDGwHlIhoEiWkFKDCwlGwlHDBwlINiGiwLn0cwlJviEBDGh1Fh1GhoJ1d3GmKDD2El9NmiFDFdehAHhODDwlLwlMwlNDHh1Fh1GhoJ1d3Gn_JmKDBmhSDHlPjIiauWiSoibi0bDDwlPwlQwlRDDl9OiqSl9eDFlPjIo6Lh1Ro_RDCwlTwlUDDwlOwlSwlVNjMovCn0JwlWviEBDFwkVwkfwlFwlKwlXDFpNKhKpE3DMitJpgGh_epgHm2AwkMwlYr5YwlZrrXviEBDGhlVioeiobmZhGirLDCajCDFjT5aiCjCzLDDwlbwlcwldDBwleDGhlVhGmZhtMijJmjFDCK2EDHmBoUvHmJ1Tl2OqWDDwmAwmBwmCDBwmDNYiyCnxdwmEviEBDFhNmZhGhjGi5EDGnLiCnYuNkWvUDFlIkChjF9HiYDDwmGwmHwmIDBwmJNbi1Rm0KwmKviEBDFhlVmZhGd5cDDmRi1HqCDDkErb0QDFHhAoHiehFDEwmMwmNwmOwmPDBwmQNhLiuVnyBwmRviEBDGhNmZhGhnemThxUDGqVtTqZ8a7Wn-JDD5LoyTnJDDwmTwmUwmVDBwmWNiGi0InoXwmXviEBDEwmFwmLwmSwmYDEpNhNhGqVMitKpgGh_fpgHnlewlfwmZr_KwmaqyIviEBDIvY2XhoXuJo5LixIiiakJDCwjDwmcDGtYDvaiDuIFDCwjDwmeDCwmdwmfDF5VhxBj6LjkF5ZDGkEiuUkCmHmBqWDCwnBwnCDDKdeDGinZl2AqWzBmHkCDDkEoVKDErgEwnEwnFwnGDEmhXmhWmhZmkCDDoVkEKDCwnIwnJDDwnDwnHwnKNYo_Qn2fwnLviEBDIhVxNoRqMhlXkLn_Yo9SDCwjDwnNDHmEl_AhlNhlXl-biqK-XDEdeKhODDrgEwnPwnQDCwnOwnRNbo_Bn0OwnSviEBDCwnMwnTODosQpgGDBwnVDDpNODMitLpgGkrNpgHmyYwnAwnUwnWwnXqzCviEBDFhyZ5cisDhyRiocDGnZmRkE0MxUh2BDCwnZwnaDGhmHl6ShyWhxVhyNhyaDHqYiFvZ6ajnXwfhtPDCwncwndDChFieDF3Gn9eonVn9In3XDFhAHnerXhudDDwnfwoAwoBDDwnbwnewoCOFowEpgGODo7epgGDCwoEwoFDElLpNiesTMitMpgGkrPpgHnvBwoDpgQwoGwoHqzCviEBDEioNl6el6fmgFDGnOiFjFodiWFDEhAdlAyKDDwoJwoKwoLDFhyYisChyXirQmiPDGkHhud-AmR0MkEDCwoNwoODFl9JjHhoP-AoiIDEHhA5S-DDFh2Bn8XoZucDDEryYwoQwoRwoSDDjT5amSDEjCl-QLn9KDDryYwoUwoVDEwoMwoPwoTwoWOFowFpgGODo9CpgGDCwoYwoZDEqSpNLsTMitNpgGkrOpgHnzAwoXpgQwoawobrrXviEBDBsXDGjFoVvaODhFDDdiCuKDGkC0ehGmZlxJmSDEwodwoewofwpADDdeyPDFhuUyHwUmiBh9ADGiCuKkWhoPlxJ0eDDwpCwpDwpEDCwpBwpFOFoxOpgGODovGpgGDCwpHwpIDDpNhGyBMkkRpgGm1dpgHmtNwpGpgQwpJwpKqyIviECDBi2HDH5Oif7ZufiHo9cmDDCwpMwpNDEdeHhADGhhU4TxE3LhrPh2EDDqkfwpPwpQDCwpOwpRDFHdhAhOqTDDOhCTDHifh1d7X5OjTrOaDEqkfwpTwpUwpVDBwpWNYh2Lm4NwpXviEBDDi2Hh4Qi6KDDhFieo1BDGiMjTsatGlPjDDDwpZwpawpbDBwpcNbinJngWwpdviEBDDlAyTn9BDHiMjTsatGlPjDsSDDwpZwpfwqADBwqBNhLi1SngXwqCviEBDGalFkBkLmYtGDEiMjT5a4NDGHdhAhOqT5ODEqkfwqEwqFwqGDBwqHNiGigZntVwqIviEBDEwpYwpewqDwqJOFoxKpgGODolNpgGDCwqLwqMDFpNsclLqSOMkkSpgGkqPpgHntNwpSwqKwqNwqOp4aviECDEhqE6XhqDhxLDFHiwVinFhJnPDFiUiE5A7LlUDDwqQwqRwqSDDhqE6XhqDDHhDD7LjEhFO5ADCwqUwqVDCwqTwqWODn_fpgGDBwqYDCpNDMkkQpgGm1cpgHm6LwqXpgQwqZwqaqzCviECDCsCoeMzXpgGkzWpgUmzMpgQpgQpgQwqcshQviEBDGhHilWhoVimChwAh2RDIpZhdjUjajFiFsDkdDDshSwqewqfDHipF6apUinHhXl_Ll_NDHhV0d7N1KiJhKhnLDDshSwrBwrCDEToZalQDHhmChhQn5ZinfiqdirRirSDDshSwrEwrFDDwrAwrDwrGDFoZTlQhCaDIhnB0esNzA9dsWoVinYDDshSwrIwrJDBwrKNYk-GmyOwrLviEBDGiHsDqR3RlxSnbDHThHhCkEhdjUilUDDshSwrNwrODBwrPNbo8XnxawrQviEBDEiBnLoHjNDFtSif9ErOqZDEhTufiFhADEsOThCkEDEwrSwrTwrUwrVDBwrWNhLo-YnzcwrXviEBDChKqZDHhgOihNqL1HhlPmbivMDDshSwrZwraDBwrbNiGo2cnwQwrcviEBDEwrMwrRwrYwrdOFoxHpgGDCwrfsjVDEsCoeiHhKM_GpgGkzYpgHnlYwrHwrewsAwsBsjYviEBDElfjWn4eiADGjT5aoOuEk-ShRDEshSqkfwsDwsEDBi2IDEOhZamHDGjT5aowC7QzLjCDDwsGwsHwsIDBnLDEmjWhhYhhEiZDEhGrZDFDDwsKwsLwsMDDwsFwsJwsNDFhGmZhletc3IDGiUlP3K7LkbiYDDwsGwsPwsQDBwsRNYi1dm4IwsSviEBDFmRiXjVmjEleDFKkErbiamXDDwsGwsUwsVDBwsWNbn3Um6SwsXviEBDCiB1CDGmIjKsUh3MtCwSDFilNoW2AhzanWDDwsZwsawsbDD1C2biBDEi0DioUhmKhyUDFOTiSoMhCDDwsdwsewsfDCwscwtANhLpIn1TwtBviEBDDrZwciBDFVmhFXh6dl9YDHjJpbiUzfhvKqQihGDDwtDwtEwtFDBwtGNiGo6fn2QwtHviEBDEwsTwsYwtCwtIOFoubpgGOFn4LpgGDCwtKwtLDEsChGKtKMhiTpgGkzXpgHnwSwsOwtJwtMwtNshQviEBDFhnfhxShyBipRipQDH0MhZiesNmRDiaDCwtPwtQDDka7RizVDEhFnRhZ1TDFhlUsNhGj_EhTDElndjNoHUDEwtSwtTwtUwtVDCiBnLDEifrOhCTDEhAHIh2EDEwtXqkfwtYwtZDDwtRwtWwtaODn8TpgGDBwtcDElLleHsCDChMoFMhiUpgGk6TpgHnyfwtbpgQwtdwtewtfviEBDDHUIM_HpgGigIpgUniQpgQpgQpgQwuBqyIviEBDGhhFl-NhxMiwEiqZ-TDH3IiuajCahFxVkBDCwuDwuEDBwuFDF5eiqEioBh2FioFDGiCuKob3OtChzYDCwuHwuIDDipDmWiXDEiCnYivBhoJDEoDhnCkbiFDDwuKwuLwuMDCwuJwuNNYiybngLwuOviEBDGjVrRhjToYhofh3KDDlQivShidDGiCuKjTvdjC1BDDwuQwuRwuSDBwuTNb0JnrdwuUviEBDGhhUxLqV7Sh3Eo4NDFhHjehZnRDDFiCuKobjHqCDDwuWwuXwuYDBwuZNhLi0ZmzcwuaviEBDHnQhtShkco8DzIpQpRDFiCuK3OobqcDEjBvdkCiYDDwucwudwueDBwufNiGiyDm5RwvAviEBDDmTwOhoKDJhZhwBhFnRzLiXizFidmhRDHoElrLlicjHHhAhODDwvCwvDwvEDBwvFNjMoqNnkUwvGviEBDEjChkfhnSkaDEakBlFowMDGHhAjHtXLhODDwvIwvJwvKDBwvLNnHhuUnlfwvMviEBDGwuPwuVwubwvBwvHwvNOFo_VYODo6IpgGDCwvPwvQDGHImCkIjCtKMxdpgGh_cpgHm3NwuGwvOwvRwvSqyIviEBDE1Bl4GlzBo9IDFHhA9Yh0foHDEjT5a1dvdDGlA9HKIqCi0BDEwvUwvVwvWwvXDBwvYNYn8dnzQwvZviEBDGltJltNl3GhgTl6QhlQDD1Blkc1dDFkHijFLhneimaDDwvbwvcwvdDBwveNbn8cnzPwvfviEBDFl6Wl_Ko9Kl_JmkODHHhAoHhjMKvd1dDCwwBwwCDBwwDNhLn7WnlAwwEviEBDDltJltNl3GDF1BikclgRi0BhjMDH5OwKKqCvdiaqZDDwwGwwHwwIDBwwJNiGogOngVwwKviEBDJorNn-Mo5El7Rl-aogEouDi0BmgVDF7Nl4GlzBxCqCDCwwMwwNDBwwONjMn4KnnFwwPviEBDFwvawwAwwFwwLwwQOFolPpgGDBwwSDCHIMzYpgGm0BpgHnuDpgQwwRwwTwwUqyIviEBDFirIipWl9Ml9LivSDGmRhFkEieDkBDCwwWwwXDD1PirGvPDFLhlcijFn9AkHDHmRhFie9HwSvaDDDwwZwwawwbDB1PDHkTiiIiiCtDo8KkWlFDF9HKiYqdFDDwwdwwewwfDDwwYwwcwxAOFonPpgGODonOpgGDCwxCwxDDElLHULM6IpgGngIpgHn2YwxBpgQwxEwxFrwWviEBDE5bhrTj3ImiKDJDFmSwSojIkBlUsHkWDCwxHwxIDD1bnSrSDDhAHLDGiX9H7BhyKhwCoVDEwSxEve6YDEwxKwxLwxMwxNDCwxJwxODJhSiPOThwMhZhgKhgdqADBnbDDwxKwxQwxRDBwxSNYolIngSwxTviEBDFhSiPjOTODEiJteoBkFDDwxKwxVwxWDBwxXNboqcm3FwxYviEBDCwxUwxZOFo4GpgGODo4IpgGDCwxbwxcDEUDjdiKMitOpgGntCpgHm_IwxPwxawxdwxerrXviEBDG1dn6Rl8PonZokIoiPDEjHtXorGhnPDGDxLkfiDxVllLDDwyAwyBwyCDBwyDODo6FpgGDBwyFDEDtKIHMitPpgGnnepgHnoSwyEpgQwyGwyHqzCviEBDIhyLioIl_Po-ZiwfosdosXi0JDFhNZhgXhtbfDDwyJryYwyKDBhODFiCuKhtPowHmgdDFjThoAhD5BojSDEwyMwyNryYwyODCwyLwyPDDkErbl6CDEajCvCmRDDryYwyRwySDBwyTNYn5Kn1BwyUviEBDFipXiqMl9Ql_XmgQDFIjVrRlAiFDCwyWwyXDDilNlwR2ADFjVrRtCqbjKDEIiCuKiFDEryYwyZwyawybDCwyYwycNbozLniIwydviEBDEIiCuKieDDnZiXvaDEkErbqCvZDEryYwyfwzAwzBDBwzCNhLlsOnnOwzDviEBDFxUn-Xl7J_W0MDHh2Buch2eIpXhjJjHDDvnLwzFwzGDBwzHNiGo5cn2ewzIviEBDEDiDoMZDIlUsHiZiElCkBaFDGIiCuKjVh2aODEryYwzKwzLwzMDBwzNNjMo0Xn0PwzOviEBDEyTilXimCizSDIkEo9Eo9DpZjUkdrLhdDFhDiwSjVIODDwzQwzRwzSDBwzTNnHoyZn1dwzUviEBDF2Hi6Ol6ZisBiqWDFalFhCjCTDCwzWwzXDEIiCjVhODEqkfssWszSwzZDCwzYwzaNtBn5LmzYwzbviEBDHwyVwyewzEwzJwzPwzVwzcOFoxapgGODoyQpgGDCwzewzfDEqSIpIDMitQpgGk6RpgHmtUwyQwzdw0Aw0Bp4aviEBDGl5Gl5Hl5Kl5Imiel8cDGlA1dwOIllLhnPDCw0Dw0EDB1dDFIhnPwOlgFHDFjT5ahdhDhoADEw0GssTw0Hw0IDEmidowOn7C-EDGlQmiCmgEl8Fl5WrGDCw0Kw0LDDw0Fw0Jw0MOFoxbpgGODoySpgGDCw0Ow0PDDqSIDMkkWpgGnnfpgHnkZw0NpgQw0Qw0RqoRviEBDFhgekgMhyVl8bokWDHhAidmTHlSoiVloEDCw0Tw0UDFHhAjN9YjHDFmT1ehnIikGfDGhyMxPovWivHizYl_ODDw0Ww0Xw0YDBxTDEhAHlndqBDHfmTyVxP3JogZ5EDDw0aw0bw0cDDw0Vw0Zw0dOFoxepgGOFo3PpgGDCw0fw1ADDHtKpEMkkXpgGkuZpgHnlBw0epgQw1Bw1CqyIviEBDCtKDMmrPpgGk6KpgUm5CpgQpgQpgQw1EqzCviECDCwTo8UDIjHtXhpBoHjNkWLkaDGqLDsE1MmDhgKDDw1Gw1Hw1IDDhhYhhEhmEDEDlSkf1FDHLkaoHo0AkWsExVDDw1Kw1Lw1MDCw1Jw1NOFoxMpgGODo8VpgGDCw1Pw1QDDtKDpEMkkYpgGkXpgHm_Jw1OpgQw1Rw1SqzCviEBDBh0fDCwTDDIoHjNjHxDtXnJl9FhpBDDw1Uw1Vw1WDCmgDh0fDGiiIiiCivYzOijFl-eDFDxVncjBoJDDw1Yw1Zw1aDEiiIiiCn4Jo_MDEoJkayU7RDFwTivYzOnRjBDEw1cw1dvlNw1eDDw1Xw1bw1fODo_ApgGODo_FpgGDCw2Bw2CDDtKDoeMkkZpgGnndpgHn3Dw2ApgQw2Dw2EwtfviEBDGhlShlRl-Mh0EhqbhxHDGnff0L5D1EhFDCw2Gw2HDFoyYimaixboiGn6bDHsIjNiWmZ-DhAjVDFnff1E5D0LDErnRw2Jw2Kw2LDCw2Iw2MODosSpgGDBw2ODDLHDMkkUpgGkqfpgHnycw2NpgQw2Pw2QrnOviEBDGirHh5ciwXiwYirOh4WDIHhA3Li0bhHjXhpM0PDCw2Sw2TDFrMhpM0Phkf7RDDHhA9YDHnfkU1EhjM6W7S2aDDw2Vw2Ww2XDCw2Uw2YDFwOmiLn7ZivIo_cDGdieohJ3NkCnfDG0P5NrM1Eo-SoJDDw2aw2bw2cDBw2dNYoyXmzJw2eviEBDG7Shndo0eh4WorBmiZDErM0P5Ni0bDFFiahHDmTDDw3Aw3Bw3CDBw3DNbo5Im0Jw3EviEBDCw2fw3FOFoxYpgGOFo5HbODo0FbDDw3Hw3Iw3JDCHkZMkkVpgGkzHpgHm5Iw2Zw3Gw3Kw3LpzGviEBDEjVzInQpLDEiqQubh0IixGDIwQ0BiydZHhCifi1TDDw3Nw3Ow3PDEhxYkIhmIl-UDClAnBDFjThoAhmLhudhKDEwyMw3Rw3Sw3TDCw3Qw3UDHkdhdjUjTpZqajFDHhfiyHxVn_KotLsNhzRDEq1Cw3Nw3Ww3XDIkdhdjUqajFnUhkDsNDDq0ew3Nw3ZDCw3Yw3aNYihBmzbw3bviEBDCpHo0GDEjVzInQocDGDFsShEkfwSDDw3dw3ew3fDBw4ANbn4AntHw4BviEBDHhgWmT1el9PipJioH5EDFoclJwah1U3NDDw3ew4Dw4EDBw4FNhLlJmtDw4GviEBDH-EzThgfhkFhkP0LnfDEpHimKijSzTDDw3ew4Iw4JDBw4KNiGotMnkfw4LviEBDFnfn7YqAsHrSDF1E6WhuHl8Eh2VDDw3ew4Nw4ODBw4PNjMilKnkTw4QviEBDFw3cw4Cw4Hw4Mw4ROFoxZpgGODn7SYODolQpgGDDw4Tw4Uw4VDFrfkIyLtKqSMhzGpgGkqSpgHnydw3Vw4Sw4Ww4XqzCviEBDDkImCiKM8HpgGnjApgUm4YpgQpgQpgQw4ZqlJviEBDDxUirFhrZDInZoZcrAqLHIjIDCw4bw4cDBw4dDEhHnRiehFDGjFnZjIcqYlODDHhAhODFmjJl5ejcnNmRDEw4fw5Aw5Bw5CDBw5DNYoyKmyNw5EviEBDEhHkIhIhSDFjFnZjIjDcDDjcnNKDEw5Gw5HvwRw5IDBw5JNbo7Mm3Gw5KviEBDHhHkIirYhS7bkOhIDEhWohVkCmHDFcjDThCjIDEw5MvwRw5Nw5ODBw5PNhLo7Om3Iw5QviEBDDw5Fw5Lw5RDEmCkIkZjZMzZpgGkXpgHnhGw4ew5SpgQw5TqlJviEBDCmCkIM4DpgGkwfpgUm3UpgQpgQpgQw5Vr5aviEBDFhqdlufowIoycjyADFjFiWnGiDTDCw5Xw5YDFkFsWhxQuRixaDEnG4duMxKDFhKiJiCThSDDw5aw5bw5cDEkFl-PipNjyADEo2airB4c8BDEjEiRO4fDDw5ew5fw6ADDw5Zw5dw6BOFoxNpgGDBw6DDEkFLmChKDCjGiKM8IpgGm4UpgHnhew6CpgQw6Ew6Fw6GviECDDl_MjsEmkPDEuc1ZF9eDDwxRw6Iw6JDGDkflS1FoM6bDIFiEpXqWhVuIlUsHDDwxRw6Lw6MDCw6Kw6NDCnbkFDIuMD-UhvHonRlStPqEDKxZuIrX1FpXh3WrdFkblIDDw6Pw6Qw6RDBw6SNYo7RnkPw6TviEBDGkF9T2flIiDxTDGTmYcsOhCo9BDDw6Vw6WwxRDBw6XNbonangQw6YviEBDEyI8CioKjjLDLhAtQZo2LjH-D0ShBkJiDcDDwxRw6aw6bDFiqVo9F8Co1ajjLDCwxRw6dDCw6cw6eNhLorMn1Hw6fviEBDDiDlfhpLDIjbvTnIhwco1Uoybl-c3EDDwxRw7Bw7CDBw7DNiGotBm2dw7EviEBDDxTmiIhodDFhAH-DqB5SDLqAljWxPsHyVhjPmTuMivAyIpbDEwxRw7Gw7Hw7IDBw7JNjMo8Jn2Cw7KviEBDElayEteizbDIrFhEmYc5RhC9XsSDDwxRw7Mw7NDBw7ONnHo1JmtPw7PviEBDGw6Uw6Zw7Aw7Fw7Lw7QOFoxIpgGODn9RpgGDCw7Sw7TDFjdkFlaqXpEM_IpgGm0QpgHm4Aw6Ow7Rw7Uw7Vw6GviECDGhpLhyIhwcmhMyKl-XDDiDlfuPDGjbvTlbiiB0S1fDDw7Xw7Yw7ZDFhlOipOiweh6DsEDDjbvTuSDEiDlfjWuPDDw7bw7cw7dDCw7aw7eOFoxdpgGODo1XpgGDCw8Aw8BDDpEjdDMhzHpgGnrIpgHnhLw7fpgQw8Cw8DrraviECDDjF9anUDHkdhdjUwKlJwQhKDDs_Ew8Fw8GDFixIiTijIh7flQDCtjDw8IDEqMhXpUiyMDHhVqWtQhlXlbhFl4bDDs_Ew8Kw8LDEhweioE-MioDDJkEpPDFlUiDuasMixdDCw8Nw8ODEw8Hw8Jw8Mw8PDHOhZhFchC7Xh0XDFjcnNrDn3YigNDHh6dhfmDiXKmWsZDEs_Ew8Rw8Sw8TDBw8UNYiuZm3Aw8VviEBDEhWl9GiM0FDD2CsZmgcDDs_Ew8Xw8YDDl_Q0F0MDFTnGnOhFhoRDDs_Ew8aw8bDCw8Zw8cNbi2EngRw8dviEBDCw8Ww8eOFoxQpgGODn6JpgGDCw9Aw9BDGhI2YnXuYzbuZM8JpgGhiapgHm4Sw8Qw8fw9Cw9DqlJviECDEsZ-Rxb3SDD7bkOkVDGlKhHirYhSjIidDDw9Fw9Gw9HDCsZ3SDEhHhoFkITDF2GkGjL-HkEDDw9Jw9Kw9LDDsZ3S7bDGh7UhqXlsXpUl6Ri0UDGqWhVte1KpHibDDw9Nw9Ow9PDDw9Iw9Mw9QDEImCkIqXMkkapgGkxApgHngaw9RpgQpgQw9Sp4aviECDFhlWhxRipU-LxaDHmRkEDZoTvZ0MDCw9Uw9VDFHhAjHtXhODGkBalF7Dh0eqbDIDFnRiemSjTh3IsaDEstMw9Xw9Yw9ZDEpRpQnQzIDFDfFpXotZDFnRiejeiwZHDDw9bw9cw9dDCnRieDG7Dh0eqbkBhoAtCDCDFDEw1Uw9fw-Aw-BDEw9Ww9aw9ew-COFoxWpgGODo1GpgGDCw-Ew-FDGHleiejCrfkZMkkbpgGkxBpgHmzdw-DpgQw-Gw-HqzCviECDCkMHMhsSpgGkqUpgUngcpgQpgQpgQw-JrwWviEBDFhXiLh0ItbubDFHhA9YjHjNDHyVxPmT0d5E3JfDDw-Lw-Mw-NDFhXiLh0ItbueDFThCyIrcmYDHhElfhBkWkTtQteDDw-Pw-Qw-RDFhXiLuehlTipBDEDFkflSDGikQkbhVuc9ekLDDw-Tw-Uw-VDDw-Ow-Sw-WOFoxGpgGODojBpgGDCw-Yw-ZDDkMHjPM_JpgGkXpgHmsYw-XpgQw-aw-bp4aviEBDFoI8DhiLhjOhlJDJmDnCuc9eah0eDkBqbDCw-dw-eDBw-fDHmEnSlahtfo5FhwHxCDGHhA9YjHqBhODDw-Lw_Bw_CDBw_DNYlanjUw_EviEBDIpK6VhjP0dhkFohDl_axTDCw-Lw_GDBw_HNboqGnsMw_IviEBDHalFuckBmRjC9ADCw-dw_KDBw_LNhLoInhbw_MviEBDDw_Fw_Jw_NODo4XhLDBw_PDFkMoIlapKjCM_KpgGmxKpgHnyUw_Aw_Ow_Qw_RqyIviEBDGhlOh6DiwelnUsEo_TDIiXzLrJiMDLn5J0SDCw_Tw_UDGhXiLjPhnahzXxNDF4T2DxErTi0TDGsEjWqWhwHhClfDDw_Ww_Xw_YDCw_Vw_ZOFoxfpgGODo-dpgGDCw_bw_cDEkMlapELM_LpgGmxJpgHmsXw_apgQw_dw_erraviEBDDmElxHhgTDE9HalFkBDGOtSif6Oh1XjTDDxgAxgBxgCDGizXizThochFnRhZDGmRkEsamDKmSDDxgAxgExgFDCxgDxgGOFo2RpgGODo2SpgGDCxgIxgJDDmElLkMM6JpgGnrSpgHnlNxgHpgQxgKxgLqyIviEBDEhxKhrZmjcioXDIxUnZhdkAkSiJkCjZDCxgNxgODDjOxUhoLDDiW8cZDFiJtehViOjEDDxgQxgRxgSDCxgPxgTDFkFnbmgPhqdsWDFhSiPjOTxUDHiW8ctEpXkAkShdDDxgVxgWxgXDBxgYNYlsAn1QxgZviEBDGjchXtbhlMjPpKDIiW8ctEpXkAkShdZDDxgbxgWxgcDBxgdNbizKn2KxgeviEBDDIHhADEjOo7ZiwKh2WDFhSiPTiWhHDGiJjfhVqViQqCDExhAxhBxhCxhDDBxhENhLo7an1fxhFviEBDJiW8ctEsDiQkAhdiF3RDDshSxgWxhHDBxhINiGizPm6cxhJviEBDFiWqMZpXhXDDs_ExgWxhLDBxhMNjMn6In0AxhNviEBDF5bhrTj3ImiJmhLDGhSiPjOTxUiWDCxhPxhQDBxhRNnHo4Kn1JxhSviEBDGxgaxgfxhGxhKxhOxhTOFoxcpgGODovFpgGDCxhVxhWDGiWkFkZsChIjZMhiVpgGkpApgHnpYxgUxhUxhXxhYqlJviEBDDiKqXxMDBiKMhzIpgGhiZpgUnjTpgQpgQpgQxhaxhbviEBDFjShI0UiOteDCiJhDDFfvdhgbzRiMDEhWkCufVDExhdxhexhfxiADEVXWhADFkCmHhWufiFDFfiMhEsfzRDExhexiCxiDxiEDCxiBxiFDEiKjZiHhIM6KpgGkXpgHnxZxiGpgQpgQxiHtrWviEBDIhgOyWmkQrKhKo8PlbwaDCv2TxiJDBxiKDFhXiLnbpUhnaDEOhShCTDGyEtenGjOjahwMDDxiMxiNxiODGhXiLnbpUhnaqMDGjEzR5RuMnGODDxiQxiRv2TDCxiPxiSNYOnuWxiTviEBDFixNiwal5PinXtQDFhSiPcyIfDHhXxNtepUnbhgEnZDDxiVxiWxiXDB8CDEhSyIcfDCxiZxiaDCxiYxibNbtQm2OxicviEBDHjrPsSmYkLucl4F7XDJTchC1arFkEhKzEhtdDDv2TxiexifDBxjANhLlqEm1OxjBviEBDDyEtexYDGjFiMihFvRiF-GDJhBlbFiR-PiXDcyDDDxjDxjExjFDBxjGNiGhVkoDxjHviEBDCtehVDF6OltAhrUhFlADGufiFmDhAifrODDxjJxjKxjLDBxjMNjMltGniPxjNviEBDEyEtehhDhwbDDhWvClxZDIOhZhFThChHc8QDDxjPxjQxjRDBxjSNnHjZk1dxjTviEBDGxiUxidxjCxjIxjOxjUOFoxJpgGODo-epgGDCxjWxjXDFqXkMjdjZlLM8KpgGkqYpgHnjWxiLxjVxjYxjZtrWviECDFrIjrKl8Hl-WjODFfchSThgBDHtQxNhXiLpU4chKDDxjbxjcxjdDErIjrKjO8BDFjEzRqMiW5RDDteh8JkUDDxjfxkAxkBDCxjexkCNYowLnhdxkDviEBDCtehgNDITchCh1WrFhKzEhtdDDxkFxiexkGDBxkHNblqEm1XxkIviEBDDxkFxjExjFDBxkKNhLhVkoDxkLviEBDDxkFxjKxjLDBxkNNiGltGniOxkOviEBDDteh8JmgRDDhWvCotfDHOhZhFThChHcDDxkQxkRxkSDBxkTNjMjZk1dxkUviEBDFxkExkJxkMxkPxkVOFoxTpgGODo-fpgGDCxkXxkYDExMkMhKjZM6LpgGkzIpgHnqRpgQxkWxkZxkaxhbviECDibviFviHviYvjbvlbvmXvnGvnXvnZvpLvqVvsMvvIvvavvbvxAvxJvyTvyWvzCvzTvzVv0Fv0bv1Gv1Iv1Xv3Qv4Qv4Tv5Bv6Nv7Qv7Sv8Ov8fv9Bv-Rv-Tv_YwhHwiHwiJwiVwkIwlawmbwnYwoIwocwpLwqPwqbwqdwsCwtOwuAwuCwvTwwVwxGwxfwyIw0Cw0Sw1Dw1Fw1Tw2Fw2Rw3Mw4Yw4aw5Uw5Ww6Hw7Ww8Ew9Ew9Tw-Iw-Kw-cw_Sw_fxgMxhZxhcxiIxjaxkbQxkcpgQtwdpgQMmrXpgGiuKpgUn1OpgQpgQpgQpgQpgQphACMitRpgGk1ZpgUn2cpgQpgQpgQpgQpgQphACMitSpgGkrIpgUnxWpgQpgQpgQpgQpgQphACMmsPpgGm_PpgUm8GpgQpgQpgQpgQpgQphACDDVh8Y-YDEvTozKl5LmjfDCxlCxlDDBxlEDEVXh8Y-YDDFn_bkRDBinVDDxlGxlHxlIDBxlJNYohBmtfxlKphABDGhgeloEhyVl8BmgAl_fDFiduPmTlyBlKDCxlMxlNDGl-VosEl_dl_esEo1MDFvTiDuPmY2cDCxlPxlQDCxlOxlRNbovBm_GxlSphABDDl7ahhPl7bDHjFjEhNOhFlAsXDCxlUxlVDDl6al6bl6cDBhADDxlXxlYrwfDCxlWxlZNhLogAm1MxlaphABDFh0fl-Gl-HmifmjADGxVwTlKivYtXhpBDCxlcxldDBxleNiGorAm2NxlfphABDExlLxlTxlbxmAOFozTYDBxmCDEicpNtKpEMqUpgGnrKpgHnsCxlFxmBxmDxmEpgQphACDFl7FhrTj7Il7EipCDGiU4fxEhjZvThgeDCxmGxmHDBxmIDBjdDFl7Tn9OuMo1SuWDFDkfoM6bFDDxmKxmLxmMDDyITjsEDFDF1Zuco1TDDxmKxmOxmPDCxmNxmQNYn9Pm0OxmRphACDE5bhrTj7I5fDFuIwShpBiehADDwxKxmTxmUDBxmVNbo4Mm2MxmWphACDDhgehyVkgMDGDjHtXipCh3Fh3GDCxmYxmZDBxmaNhLolem3OxmbphACDDsdoyUmjXDE7CmTh2XlkYDEDvTnRn4IDDxmdxmexmfDBxnANiGliGniaxnBphACDExmSxmXxmcxnCODn9SYODo4LbODo9OhLDDxnExnFxnGDDDjd6UMhzKpgGitWpgHn0ExmJxnDxnHxnIpgQphACDGl9dl9fl_cl9cmTwODErGrMyVjXDCxnKxnLDBxnMDCmTwODFhnYnRhZoyRhFDGhnDqWhgeipMh5c9MDDxnOxnPxnQDBxnRNYoqOnhQxnSphABDBmTDGDi0VuIFipChhFDDxnUs1HxnVDBxnWNboqJnhcxnXphABDHl-JhwBlsZikJl9EhlQosTDFkUnR1JhZDDDxnOxnZxnaDBxnbNhLoqLnkWxncphABDDxnTxnYxndOFoxXpgGODo1FbODonHhLDDxnfxoAxoBDClejCMitTpgGm2JpgHn3LxnNxnexoCxoDpgQphACDHxkexkfxlAxlBxmFxnJxoEQxoFpgQtwdpgQM_EpgGhsepgUm4apgQpgQpgQpgQpgQppCCDCkTlEDDoRwIlhRDIn_IhwWhganCrTn_CirAh2bDDxoIxoJxoKDF0Oh1Yh1ZhxEipIDGkemKOiRhwTnCDCxoMxoNDCioMipPDFsGoRkeifiWDCxoPxoQDDxoLxoOxoRM2SpgGhnApgHnhJxoSpgQpgQpgQpgQphGCDBpwGDGLvJjbkWjYjQDFflVlSlPsGDDpvdxoVxoWDBxoXNYizZm4ExoYphGBDElMkPLvJDEkcjJhEzfDFsdhuRhRoxBjBDDxoaxobxocDDhEiiZKDGfFDclVlSDDpvdxoexofDCxodxpANbi1Fm1axpBphGBDDjJhEkcDCkeWDFuWqYmBqAvHDEpvdxpDxpExpFDBxpGNhLo1em1bxpHphGBDDxoZxpCxpIM0XpgGhtGpgHn2WxoUxpJpgQpgQpgQphGCDDpP8OqYDHzQxG9WpTHUhgCDDxpExpLxpMDBxpNDCpP8ODDlEkTrEDEoRwIlhR9EDDxpPxpQxpRDBxpSNYivZn1RxpTppCBDFlMkPLnCmDDEjJhEkcyNDExpPxpVxpWxpEDBxpXNbiycm1ZxpYppCBDFhuf1HpYl7A-fDEkemKIoCDDxpPxpaxpbDBxpcNhLh1CnsOxpdppCBDDxpUxpZxpeOFo3RpgGDBxqAM3fpgGm2GpgHm5BxpOxpfxqBpgQpgQppCCDCkejmbDH0Ehufi0OjEhNjQlqaDDxqDpzPxqEDEhoOhxdn-BliVDDIrUhnPDDxqDxqGxqHDCxqFxqIMhiSpgGm_dpgHnxExqJpgQpgQpgQpgQppCCM_FpgGhzMpgUnyNpgQpgQpgQpgQpgQppCCDCnKiTDDvBhnRl6TDF6RkRamLivTDEp5CxqMxqNxqODBxqPNYowKnoZxqQppCBDCkemKDE0D8XzHiqTDEhwfhxJhxIh3PDDxqSxqTxqUDBxqVNbixKnsdxqWppCBDFiYqfa9AjDDEjAldjK6dDEp5CxqYxqZxqSDBxqaNhLxRnjbxqbppCBDFiAhuIvShpGhwGDDwK0Qo4YDCmKkeDEp5CxqdxqexqfDBxrANiG9Tn3ExrBppCBDEjDhFlKvODF5Y3Q5X2Gn3ZDEp5CxrDxqSxrEDBxrFNjMlpWnocxrGppCBDGl8CmLixArQh1ThkIDEzehWkemKDEp5CxrIp8LxrJDBxrKNnHsUmzBxrLppCBDFrWohIrQxFrFDDkemKsfDEp5CxrNqmcxrODBxrPNtBiKnpWxrQppCBDEmLhnVrQiiODHiqChxXiqGhqChyOhyPxbDDp5CxrSxrTDBxrUN4eiyTnrcxrVppCBDIxqRxqXxqcxrCxrHxrMxrRxrWM6BpgGhmbpgHniVpgQxrXpgQpgQpgQppCCDDhrQhqRhiMDGj1Lh4EwLrEo3XmjKDFrAo6WhkW6Rh2cDDxrZxraxrbDBxrcNYiwbniMxrdppCBDFhgFhjFqJimKh9eDDxrZqpOxrfDBxsANblYm5XxsBppCBDFnaizAh3HihRmkMDFnCmDhRhlB4JDDjJyNl-BDDmKkenKDExsDxsExsFxsGDBxsHNhLo1dnoWxsIppCBDEkemKWsfDDvxTqmcxsKDDkeWl9HDEl9Sl9Rl7Kl7LDDxsMqmcxsNDCxsLxsONiGomUmtMxsPppCBDEisFkBipVhxNDFjQineipHl_GlJDDxrZxsRxsSDBxsTNjMoXnnIxsUppCBDF8S2WpVh7CogaDEoPh3WmjHmjGDDxrZxsWxsXDDmgNl7Cl7BDFhBjFhnKoClZDCxsZxsaDCxsYxsbNnH8SnuAxscppCBDHlMkTxW-WLkWtDDEigata2UhpDDDxrZxsexsfDBxtANtBovKnnWxtBppCBDHxrexsCxsJxsQxsVxsdxtCOFonBjMDBxtEM6CpgGiuJpgHmtVpgQxtDxtFpgQpgQppCCDDhnKhyHipaDIjcnNl9XhfiErSiMeDDxtHxpExtIDBxtJNYkZntUxtKppCBDEhnKhyHipahBDEiHlJhWkeDExtMqjfp5CxtNDBxtONbimBntXxtPppCBDCxtLxtQMwBpgGhzOpgHniNpgQxtRpgQpgQpgQppCCM6DpgGhibpgUniBpgQpgQpgQpgQpgQppCCM8FpgGhsdpgUm5HpgQpgQpgQpgQpgQppCCDEqPiTZjLDFnFjDh3BrOoqEDEp-MxpExtVxtWDBxtXNYlpWnxMxtYppCBDEkUtFqHxIDFo9Mi1PiyJ6O7ZDEp-MxpExtaxtbDBxtcNbi1Nm4VxtdppCBDDkeWmKDFiJ4Mh2Th0VvQDDp2GxtfxuADBxuBNhLiKnxPxuCppCBDEhVibhkYvEDFcjFjIidnUDFjfkelSwalbDEp-MxuExuFxuGDBxuHNiGo2Cm3RxuIppCBDEhVibvEjXDC0DhWDGkesZOhHThoFDEp-MxuKxuLxuMDBxuNNjMojVmyJxuOppCBDFxtZxtexuDxuJxuPM4ApgGkXpgHnyFpgQxuQpgQpgQpgQppCCDEmRk_Bhgc-HDGkErbmbqRvWqCDDp2FxuSxuTDBxuUNYkEn2BxuVppCBDGhtbizeihQo1Po9NmhfDEZhCsDTDDp2FxuXxuYDBxuZNbo1QnsIxuappCBDDsdrGjBDFxHf_VhwWk_LDDp2FxucxudDBhyEDGidf7DhBuXnPDCxufxvADCxuexvBNhLixCm3MxvCppCBDCijeizHDEif4PyW1EDHhkcmbqRtEsDvWyGDDxvExvFxvGDBxvHNiG0bm6MxvIppCBDBxBDFkE-Hhidk_BmbDDp2FxvKxvLDErKilTl9Ao9aDGhgdqRmbqOibZDDp2FxvNxvODCxvMxvPNjMiiUn2RxvQppCBDFxuWxubxvDxvJxvROFosIpgGDBxvTM2TpgGkvFpgHm6EpgQxvSxvUpgQpgQppCCDDpWtFmUDDqHsX5MDEmRiZxSo8RDEp2FxvWxvXxvYDDirdirfirEDIqHsX5MmRxStFpWmUDDp2FxvaxvbDEl-Ymjbl6Ml5XDEvBiyPhkYo8eDDp2FxvdxveDDxvZxvcxvfNYouWmzAxwAppCBDDhgdpWtFDDjXib0LDHoZchzen8YpJl6DidDEp2FxwCxwDxwEDBxwFNbivcnxBxwGppCBDBl6ADCjXibDHxBhZouEOhF6Q8eDDxwIxwJxwKDBxwLNhLn4dmtFxwMppCBDCmicmiRDDjXigSibDGuchgC1ZlPlJiMDDxwOxwPxwQDBxwRNiGo5anxIxwSppCBDCinDi0HDEhBhyErKl-TDGlbwahmF1fqNsVDDxwUxwVxwWDBxwXNjMinDn2SxwYppCBDDh2Io1HireDDmRakBDGhyEmhdlcoiZioGhyTDEp2FxwaxwbxwcDBxwdNnHovNnyPxweppCBDGxwBxwHxwNxwTxwZxwfOFosHpgGOFnuEiGDCxxBxxCM8GpgGkvGpgHm5FpgQxxAxxDpgQpgQppCCDCnKvBDE6RzdqJmLDEqpOxqfxxFxxGDBxxHNYojTnpTxxIppCBDFh1LhgMilRirK7bDDqpOxqfxxKDD7b3bkODHpXtEhpKqRlicivFovZDDqpOxxMxxNDCxxLxxONbh1LnmdxxPppCBDD-ZhmD2IDGjJZqJwfpfiSDEqpOxqfxxRxxSDBxxTNhLo1cm5dxxUppCBDGhoIi1J_esVl5YioZDDqpOxqfxxWDBxxXNiGhoIntZxxYppCBDG8SxepVoyehtTh7CDDqpOxqfxxaDBxxbNjM8SnhOxxcppCBDFl5fioAn3fl6HmhUDDqpOxqfxxeDCOpHDEhdjUjakADEiQkGibl_SDEqpOxyAxyBxyCDCxxfxyDNnHi1QnrFxyEppCBDFoXhkUoOl_Rl7YDDqpOxqfxyGDBxyHNtBoXn3IxyIppCBDFhVib9FhJtJDEjFjIiMixZDEqpOxqfxyKxyLDEmjSmkImkHmgMDCqpOxyNDCxyMxyON4esJnxXxyPppCBDFjAldhuP2esIDFqfhEjFjJsSDEqpOxqfxyRxySDBxyTNhuaxRnidxyUppCBDGid7DnPpTrHrdDEqpOxqfp1dxyWDBxyXN9Jo2DmtHxyYppCBDIlbwa1fnUhmFmjRhhGioPDDqpOxqfxyaDBxybNixSlbmscxycppCBDCThCDEZkEhWiQDEqpOxqfxyexyfDDiTjLiQDDhlbipKirPDGhhNrXiDsWo3NhIDDxzBxzCxzDDCxzAxzENixUiiUm6bxzFppCBDMxxJxxQxxVxxZxxdxyFxyJxyQxyVxyZxydxzGOFonAtBDBxzIM6EpgGm_epgHmxZpgQxzHxzJpgQpgQppCCDGif4PjAhKrGhBDFajFnUFhCDExpEqkfxzLxzMDBxzNM4CpgGigHpgHnlMxzOpgQpgQpgQpgQppCCM6GpgGhtFpgUm5WpgQpgQpgQpgQpgQppCCDGlduOhjYsI6dmIDGqfiYahEwRjFDDxzRxqSxzSDBxzTM6HpgGhmdpgHnpXxzUpgQpgQpgQpgQppCCDD8ToalQDDlZ5JhhWDEKvWilIjIDExzWxzXxzYxqfDDmhemhQipbDFqdmiQihGtWkJDDxzWxzaxzbDCxzZxzcNYtZn1LxzdppCBDF8ToalQihGh0TDHqd2dwHyFvehkVhkIDHhwR6SpJiY2XzBh2dDDxzfx0Ax0BDBx0CNboiCnoBx0DppCBDFqdyFhkIhkVhncDEl8Wl8Xh1Hh1QDGigL8QhViYfuWDDx0Fx0Gx0HDChWvCDFqdyF8Tve7JDHTjehChFtEmhThZDDx0Jx0Kx0LDCx0Ix0MNhLokJm5Kx0NppCBDGhmKsNioOhnQirJioCDHlUnciZsHoMiEDDCx0Px0QDDlDqQmjaDEsNn6BhnQmhIDFqd8TlQyF7BDDx0Sx0Tx0UDCx0Rx0VNiGlDnpKx0WppCBDExzex0Ex0Ox0XMycpgGhmZpgHnoLpgQx0Yq5HpgQpgQppCCDEhrQmiEhqRhiMDFl6N2Wn7GhyAjjODEoPwbh3WhdDDx0ax0bx0cDBjxcDFpVhvV2Wl8GjjODDnAqd2ZDDx0ex0fx1ADCx0dx1BNYpOnwVx1CppCBDDnArNjoNDGzeirW4MwKmjLmiGDEp8Lx1Ex1FxqSDBx1GNbn-Kn1Ux1HppCBDFnArNjoNqdhjcDE4PlkW3FlzJDFl3e_VrDjcomQDEp8Lx1Jx1Kx1LDBx1MNhLivXn0Mx1NppCBDDx1Dx1Ix1OM0YpgGhmXpgHnlPpgQx1PpgQpgQpgQppCCDDiAxelfDG7Uh2Zh0F9TnKnIDDx1Rx1SxqfDBx1TNYl1Kn0Zx1UppCBDDmKkenIDIuBhkLhdkA3E0StVi1eDDx1Rx1Wx1XDBx1YNbotennJx1ZppCBDHLjbkWjYh1bkP6PDDx1Rx1Wx1bDBx1cNhLyAn2Ux1dppCBDKvKtAohPpVsQyM0IihJxWhvVDDx1Rx1Wx1fDBx2ANiGvKnvMx2BppCBDEx1Vx1ax1ex2CMzXpgGhmYpgHnkMpgQx2DpgQpgQpgQppCCM_HpgGhsfpgUnhApgQpgQpgQpgQpgQppCCDFmhOmhPiqDl-OmhNDCx2GxpEDBx2HNYrLnncx2IppCBDFl7cl7dmjTl7Wl_BDCx2KxpEDBx2LNbNnnbx2MppCBDCx2Jx2NOFovSbDBx2PMxdpgGkXpgHm3apgQx2Ox2QpgQpgQppCCDCFiXDGmjQi4aisFh5QhxNkgODH-PjQsOolfijCh0ZikPDDx2Sx2Tx2UDBx2VNYh0enqSx2WppCBDDFnKiXDG3A5Qh1KiyewV9RDHh0QhvRtaiwNhmL6Sh1IDDx2Yx2Zx2aDBx2bNb6bmtCx2cppCBDEFhiMjxciXDHxfn5MtG-ckBh1MhiHDGjTi4ajQnMOhnKDDx2ex2fx3ADBx3BNhLxfntTx3CppCBDDx2Xx2dx3DMzYpgGhzLpgHnlOpgQx3EpgQpgQpgQppCCDDh5ejiYjjBDFflSlVjXiRDCx3Gx3HDBx3IDDFDnKDHjBk-KizUpVwVhpEn9ZDEoPhbisFl1TDDx3Kx3Lx3MDBx3NNYivEmyXx3OppCBDFnfzFsd1UhmBDFxHhgfrGhoGsODDq_Vx3Qx3RDBx3SNbilKnhDx3TppCBDDpGoJhodDGilah0P1UlZhjWlVDDq_Vx3Vx3WDBx3XNhLpGnrTx3YppCBDEsHlCwPwEDG9MhoUzPqDxG8dDDq_Vx3ax3bDBx3cNiGrMnuNx3dppCBDDmNtchzcDHh4NhiOh4O9Vl1VolMiufDDx2Yx3fx4ADBmNDFmkDhvIiyFl8Sh4ODDx4CrgDx4DDCx4Bx4ENjMn8JnkVx4FppCBDExSiZlUncDGjUpZhjP6V_fhwQDDq_Vx4Hx4IDBx4JNnHxSm6Ux4KppCBDGx3Px3Ux3Zx3ex4Gx4LM6IpgGhmapgHnxAx3Jx4MpgQpgQpgQppCCM8HpgGhtDpgUn2DpgQpgQpgQpgQpgQppCCDEkeo3bo3Zo3fDFkEiQoVnUhpADEiFrUvRodDDx4Px4Qx4RDDhhAo9RllaDF4PtSpW6OODDqkfx4Tx4UDDl_bhxPpYDEjXhHhIkEDDx4WxqSx4XDDx4Sx4Vx4YODorKpgGDBx4aMzZpgGhmcpgHnsbx4ZpgQx4bpgQpgQppCCDDimGlzClzDDGhdjUkAkdjah3ZDFiFnOhkXiRODDx4dx4ex4fDCimGlzCDFhDnIl_FlsNosNDG5OhvIsa5RhpNjTDDx5Bx5Cx5DDCx5Ax5EODo-bpgGDBx5GM4DpgGkvFpgHn3Nx5FpgQx5HpgQpgQppCCDDinDi0Ho8fDFiMlKsVmSluHDGlJjQiDOkSkADDx5Jx5Kx5LDBx5MODolRpgGDBx5OMhsSpgGkvGpgHmtex5NpgQx5PpgQpgQppCCMhiWpgGhtEpgUniGpgQpgQpgQpgQpgQppCCDGmKkenIi1ZhoMh1aDGjIlVpXhgMlKtEDDs7Rx5Sx5TDChoIhoFDC5dmkLDDcjIhEDDx5Vx5Wx5XDCx5Ux5YNYl1Kn0Xx5ZppCBDEiQkVkOkIDHnZh0ahjJhhNozcsWihQDEZ3NmKkeDDx5bx5cx5dDBx5eNblsOnzRx5fppCBDGiQkVkOikHhoFmCDEmKkejXnIDJuBh3CuHyXhkLkAhdliVtUDDx6Bx6Cx6DDBx6ENhLosDm6Xx6FppCBDEiQkVkOjeDDmKkejXDFhBjQhyHhnKidDDx6Hx6Ix6JDBx6KNiGosCnoIx6LppCBDF7bkVkO8ckIDHuBhkLkAhdjahlLyXDDs8cx6Nx6ODBx6PNjMn4Wm6Yx6QppCBDFiQkVkOjehHDFhBhnKhyHn9L2JDDs8cx6Sx6TDBx6UNnHn4XnoKx6VppCBDGx5ax6Ax6Gx6Mx6Rx6WMhmWpgGhzNpgHnoTpgQx6Xs9CpgQpgQppCCMhscpgGhiapgUmzapgQpgQpgQpgQpgQppCCDDkemKl5NDEjcrDihRnNDJkdhdjFjUjacjD7XhFDEs_Ex6ax6bx6cDBx6dNYkZm3Hx6eppCBDDkemKjXDChWhoRDGiMiErUhF0F0MDEs_Ex7Ax7Bx7CDBx7DNbhoRnsAx7EppCBDCx6fx7FM4FpgGkXpgHnqYpgQx7GpgQpgQpgQppCCDD9ajFnUDFhdjUtUkdkADFhKwKwQh3WIDEs_Ex7Ix7Jx7KDBx7LDEpPsMwFpTDEkErbhfoVDEjIjFcnPDEs_Ex7Nx7Ox7PDBx7QNYn-dnzex7RppCBDGh1BijIotdh7fiqR8VDCtjDx7TDBx7UNbn6HnlIx7VppCBDDnMxbhqCDGiDhvWuPiA7QoJDEs_Es_Fx7Xx7YDBx7ZNhLimBm4dx7appCBDDx7Sx7Wx7bODhtNpgGDBx7dM4GpgGhtApgHntex7Mx7cx7epgQpgQppCCMhiXpgG_PpgUnxUpgQpgQpgQpgQpgQppCCDCiOl9VDGhdjUkAkdh3ZkSDFkemKnMnOhgGDDx8Bx8Cx8DDBx8EM_MpgGkXpgHm4Dx8FpgQpgQpgQpgQppCCDEwQ0Bipe5aDChVkLDGlJ9XmSoDh0AsVDEvwLx8Hx8Ix8JDBx8KNYiiLiuSx8LppCBDEvwLqkfxoIpvIDBx8NNbn8Gn0Nx8OppCBDChDwbDElMkPLtDDDhEkcjJDEvwLx8Qx8Rx8SDBx8TNhLn8HnkLx8UppCBDGhXyEn6EiQkViTDEiHjOlJmBDDvwLx8Wx8XDBx8YNiGiHm7Bx8ZppCBDDkFjdsWDFlMkPLkWjYDDvwLx8bx8cDBx8dNjMkFn1Gx8eppCBDEimGi0HinDlzDDEZlJsVh2IDDvwLx9Ax9BDBx9CNnHo2dm7Ax9DppCBDCvftYDEjf3MsBipTDDx9Fx9GqmcDBx9HNtBiKm_Fx9IppCBDHx8Mx8Px8Vx8ax8fx9Ex9JM_NpgGigFpgHmzLpgQx9KpgQpgQpgQppCCDCiOtYDEkLmYhVuaDDiJhDjADFFDtYidjQDEx9Mx9Nx9Ox9PDBx9QDBv1UM_OpgGiuGpgHnhXx9RpgQx9SpgQpgQppCCM_CpgGhiZpgUnjVpgQpgQpgQpgQpgQppCCDDkemKWDI3MhoE9Kzc9FipTlShxTDDx9Vqmcx9WDBx9XM2KpgGhiYpgHnxFx9YpgQpgQpgQpgQppCCDEhXiLqKqMDH3EiUhoTioThtfla4bDF4P1EqCi2DifDDx9ax9bx9cDBx9dNYilZm5Ax9eppCBDFhXiLqKqMnIDEtQinWhpF1aDFhSiPyIcfDDx-Ax-Bx-CDBx-DNbtQn2dx-EppCBDFidjQlblKohLDFmSjFqEuIluHDDttJx-Gx-HDDiM-NvRDG8ClxZtZjFkUsVDDttJx-Jx-KDCx-Ix-LNhLhVnwfx-MppCBDEjZipYl6Fo_YDFhFOhZTnBDDttJx-Ox-PDBx-QNiGjZn2Mx-RppCBDEoBuQlGhXDEkenKiX2IDEhDiRoGpHDDx-Tx-Ux-VDBx-WNjMi1AnrGx-XppCBDFDkfFlSqEDFikQn_ckbuIhhDDDx9ax-Zx-aDBx-bNnHn7anlbx-cppCBDEZqPihMh0ADHDFkflSlDlUiDDDttJx-ex-fDBx_ANtBn9Dnlax_BppCBDHx9fx-Fx-Nx-Sx-Yx-dx_CODi1cnHODi1ftBDCx_Ex_FMhiPpgGhtCpgHmtYpgQx_Dx_GpgQpgQppCCMCpgGm_WpgUmsZpgQpgQpgQpgQpgQppCCMmuBpgGnnRpgUnsBpgQpgQpgQpgQpgQppCCDCo3ao8SDE_SohdkB2WDFOtapVhdiADDx_Kx_Lx_MDBx_NMmuCpgGnoYpgHnnNx_OpgQpgQpgQpgQppCCDFhnKhyHhyEl6IipaDEhBuX2VidDCx_Qx_RDBx_SMmuMpgGm_fpgHnsXx_TpgQpgQpgQpgQppCCDGmiAisAhlYipG3J8VDFapbh0OhjRhoNDCx_Vx_WDDyV3JomcDDh0OhjRlZDGpbavROehtHDDx_Yx_Zx_aDCx_Xx_bMmuXpgGnsepgHnkbx_cpgQpgQpgQpgQppCCDDrHo6dijbDFjDhoYhwG2ZhHDFrDoDn3enKnADEx_ep8Lx_fygADBygBMmvApgGniTpgHniWygCpgQpgQpgQpgQppCCDGowJo6eoyVvJn_Al8TDFselfiD0Ih0cDCygEygFDBygGMmvBpgGm1GpgHnhFygHpgQpgQpgQpgQppCCDGokA_To9eorPivWiyZDEhkHl1M7F2XDDmKhwW7WDDygJygKygLDBygMMmvCpgGm1HpgHnuHygNpgQpgQpgQpgQppCCDH8bn4Fn7HoiBn8bn5fyMDDhwWk_Ri1ZDGhShChHl1MOTDDygPygQygRDBygSMmvDpgGnyTpgHm5DygTpgQpgQpgQpgQppCCDBhJDFimGo3eo3cl2FohFDGoSrFhuQjFhoDh2YDDygVygWygXDBygYMmvEpgGm_apgHm4CygZpgQpgQpgQpgQppCCDGk_L6e7AhO1FqDDDixMn9FlSDGjQxGiROhpBsODDygbygcygdDBygeMmvFpgGngPpgHnhIygfpgQpgQpgQpgQppCCDCoPkHDGhvYojXl-dl-Rovbn4UDGlvPtAhvA7AhAh0NDDyhByhCyhDDClvPhvTDCh1evdDGtAhvA7AhA0IhODEyhByhFyhGyhHDCyhEyhIMmuDpgGmxEpgHn0UyhJpgQpgQpgQpgQppCCDGhkEhwVikXlkAl-AiiYDFxTokYhuUnGo7EDF7AipdlgDhA0IDDyhLyhMyhNDByhOMmuEpgGnrPpgHnoJyhPpgQpgQpgQpgQppCCDChoSlEDEsdlyWi0Kh2UDEsOmb1AhkdDDyhRyhSyhTDByhUMmuFpgGm0ApgHntbyhVpgQpgQpgQpgQppCCDGmT5EikGh2Xo-Wh0ZDFsdlyWsOi0Ko4FDFFtAoM9RovQDDyhXyhYyhZDByhaMmuGpgGnhPpgHmyLyhbpgQpgQpgQpgQppCCDGtI7QsXi1KoiYivfDGzFl2Lo4PhkPi1Yo3VDGtAoMLkTtD9RDDyhdyheyhfDByiAMmuHpgGngEpgHmxYyiBpgQpgQpgQpgQppCCDFotDlrBlxFo2fn7KDEpG1UlFhkZDF9A7OkHidn_ZDDyiDyiEyiFDByiGMmuIpgGmxGpgHn2TyiHpgQpgQpgQpgQppCCDEpfkgfomAl3ODF-IomehvThpDokNDGlOidiwH7NljShvYDDyiJyiKyiLDDpfkgfl3ODEiwH_fljS7NDFhkEhwVombo9UiiBDDyiNyiOyiPDCyiMyiQMmuJpgGm_HpgHm3LyiRpgQpgQpgQpgQppCCDFhkPovXn-ZmgIi0KDIoqan8LhnMi0AmgBo-JhoAhpDDCyiTyiUDByiVMmuKpgGmyfpgHnoAyiWpgQpgQpgQpgQppCCDCpG1UDGOo0Ro2Q7N-K7IDIkAhdkSpbahkEhwVsXDDyiYyiZyiaDByibMmuLpgGmxHpgHnlJyicpgQpgQpgQpgQppCCDDmKhKiWDGhCT9dsOqZohMDFoZpGjThd7TDEshSyieyifyjADByjBMknfpgGm_bpgHnhMyjCpgQpgQpgQpgQppCCDCiBoyFDEhRuEwFohEDGo2UlfnIsd_VhwVDDyjEyjFyjGDByjHMmuNpgGmxOpgHnzdyjIpgQpgQpgQpgQppCCDGvco6Ro6No7AojRo3LDHovAo9GzTrGtdlkYhwKDCyjKyjLDByjMMmuOpgGniXpgHniHyjNpgQpgQpgQpgQppCCDHlzc1ciHiDhIsNmiSDGOhHhdjasQkADDshSyjPyjQDElfxek-SrVDEifvchwAaDEshSqkfyjSyjTDCyjRyjUMmuPpgGnjfpgHnmDyjVpgQpgQpgQpgQppCCDF6Th2Ol6On6UoldDIo4RlyAiiYihWaikIzFihGDEmKiWsChKDDyjXyjYyjZDByjaMmuQpgGm_ZpgHnkOyjbpgQpgQpgQpgQppCCDBnIDFowGo2BhpAkJouFDHlZhB1KseqdlmSyWDDyjdyjeyjfDBykAMmuRpgGm_cpgHnhEykBpgQpgQpgQpgQppCCDEiwS8LiDhpIDHyWrKo9A1AsOkEhkcDDykDykEyjdDBykFMmuSpgGmyUpgHnudykGpgQpgQpgQpgQppCCDDnI_Vk_RDHiUhoCoiJogR0dhoblxYDFkJ3ErXpf6PDDykIykJykKDBykLMmuTpgGnrNpgHn1aykMpgQpgQpgQpgQppCCDCnI_VDGoqdoqbowNi0Eo3B1aDEiJOhVFDDykOykPykQDBykRMmuUpgGnhWpgHm4BykSpgQpgQpgQpgQppCCDElDojYn8CogTDGwPnGolEzTn-Wn4DDFnIkfyIlkd_VDDykUykVykWDBykXMmuVpgGm0MpgHnsUykYpgQpgQpgQpgQppCCDFogYn-cllan7IogPDDmKsdpGDFiEn9MjF9fo9XDDykaykbykcDBykdMmuWpgGm_XpgHnpPykepgQpgQpgQpgQppCCDHo3Fo3Eo0ao0ZogQlmbn7JDHielmSh0cjFjIhdo1DDCylAylBDBylCMmuYpgGm7FpgHm_EylDpgQpgQpgQpgQppCCDG1QnCmDhuRl_IhRDFlSlVixMhkOfDGiROhBhnHhdoqVDDylFylGylHDBylIMmuZpgGnhZpgHngbylJpgQpgQpgQpgQppCCDFh1Jn-OiqLo8YovYDGnNixMhZo9QnLaDEhOyComSoqfDDylLylMylNDBylOMmuapgGngMpgHnzHylPpgQpgQpgQpgQppCCDExSlCiZoKDIjUnCzTojAxH6VhgfrGDDvlNylRylSDBylTMmubpgGnpRpgHnqWylUpgQpgQpgQpgQppCCDGoveovfmgHhuRn_OlvODGhnNoqXoqToyWoiKxIDCylWylXDBylYMmucpgGnpApgHm6CylZpgQpgQpgQpgQppCCDEomdkT-fnXDEhIhCOhnYDFhdkdjUi0WiDDEylbylcxqfyldDByleMmudpgGm_QpgHntaylfpgQpgQpgQpgQppCCDFrHn5apTo5Po4DDEhZhFOhIDDnNigNoDDDnK-ChjEDEymBymCymDymEDBymFMmuepgGm0YpgHm3SymGpgQpgQpgQpgQppCCDFhpAouKo_XmWouLDIwEo2E1P1J1Kh2YhtHtCDCymIymJDBymKMmufpgGm3DpgHnrfymLpgQpgQpgQpgQppCCMmvGpgGnoCpgUn1WpgQpgQpgQpgQpgQppCCDGn6Wn-bhwCl3chwMhnQDFihCk_ChgHhnchkVDEhFhZjTxKDDymOymPymQDEn6Vl3ch0elQDDhZhFnBDDjTrVh2YDEymSymPymTymUDCymRymVMmvHpgGnsNpgHmzZymWpgQpgQpgQpgQppCCDDohbohan-IDDmKsdn_NDFwFikVhBkBlPDDymYymZymaDBymbMmvIpgGnvApgHn1MymcpgQpgQpgQpgQppCCDEnWh1aohOyFDHhdjU5HotIo0do4Z7JDEmKh1ahkPnADDymeymfynADBynBMmvJpgGm_UpgHnoGynCpgQpgQpgQpgQppCCDFl3e_VonCosRogWDF7WogVhwVlzJlkWDFnKmKjYjK-CDDynEynFynGDBynHMmvKpgGm2apgHmzKynIpgQpgQpgQpgQppCCDGhkEhwVo2AojelkAikXDEsdjrJlzVikVDG9fsfo7FhwGjUsaDDynKynLynMDBynNMmvLpgGnrOpgHntPynOpgQpgQpgQpgQppCCDEjrJotSliGlzVDD-ckBivVDHoPinK2bkW1NjTrVDDynQynRynSDBynTMmvMpgGm0bpgHn2ZynUpgQpgQpgQpgQppCCDGipSlyPo7Xo_ao_WoydDIi1YhwMiwVl4Yi2BzFlvOhkFDCynWynXDBynYMmvNpgGnrEpgHm6KynZpgQpgQpgQpgQppCCDCiDlfDHl1WnIh1ai1bxH5DiwSDG3El4bn5YhuZtAo4JDDynbyncyndDByneMmvOpgGm_YpgHm4GynfpgQpgQpgQpgQppCCMmvPpgGnoOpgUnhBpgQpgQpgQpgQpgQppCCDGovaojGi1ahuQllKo4CDGk-XhkFpGo5DlgFn7DDF8P9WzQiwAhofDDyoCyoDyoEDByoFMmvQpgGnoRpgHm1WyoGpgQpgQpgQpgQppCCDGinKijBlgDl9bo0Qn3VDIiwQ-ckBkflShzQinPllKDCyoIyoJDByoKMmvWpgGnoPpgHnnPyoLpgQpgQpgQpgQppCCDD9WhofhjTDGhkFi1Ll5dipdotYl0ADGh2UsdqDh0An5OhkEDDyoNyoOyoPDByoQMmvXpgGnsVpgHnreyoRpgQpgQpgQpgQppCCDGn8AlgeonWn4QoschpHDIhHDotKojWieh0c0JoiEDCyoTyoUDByoVMmvYpgGnoQpgHngNyoWpgQpgQpgQpgQppCCDFjkAlnLmkElrJo4dDHogDoidi0No5Ro7Ck-XlqeDCyoYyoZDGlnLohQo6HjkAo-IlrJDFzQ8Pi0Q0JiwADFhCnfikBiwPhKDDyobyocyodDCyoayoeMmvZpgGnpMpgHm4fyofpgQpgQpgQpgQppCCDFo3Yi0QiwAo2FhkDDHo9ThgZowAlgeosVhzQiwQDCypBypCDBypDMmvapgGn3HpgHntdypEpgQpgQpgQpgQppCCDGogBhwM3OizGo_HhvRDEhkFi1L1Bl6dDGhkEn6TohGlsTsdovMDDypGypHypIDBypJMmvbpgGm0DpgHnlcypKpgQpgQpgQpgQppCCDFqDjVozdizGhwMDFikBowBo4b1P5JDFi0Q7ShndovLhgfDDypMypNypODBypPMmvcpgGm3epgHniLypQpgQpgQpgQpgQppCCDF7A0IhAjVFDGouBltVovHo8dioJolODFi1LhkFzFi1EaDDypSypTypUDBypVMmvdpgGnsZpgHnyEypWpgQpgQpgQpgQppCCDGkgYo1Loicokbokco7SDIzFhvYa6VhwQlSi2ChjPDCypYypZDBypaMmvRpgGnuPpgHnuMypbpgQpgQpgQpgQppCCDHkgUokMowRowPowQn4On-NDHielrYn6Y0flsTilchHDCypdypeDBypfMmvSpgGnuSpgHmtJyqApgQpgQpgQpgQppCCDGn7Nn7OmgCo_SotHn9YDIhkFmTnfo9L3JivKohKl0ADCyqCyqDDByqEMmvTpgGmzRpgHn3AyqFpgQpgQpgQpgQppCCDFqDjVkgU6eizGDElrY1bnSnRDGiyBkdkflFwSnUDDyqHyqIyqJDByqKMmvUpgGm3dpgHniKyqLpgQpgQpgQpgQppCCDGhjPo0Do2Mh2Ho1fn_SDGi2CiiSiyYhwQ6Vo3JDFlkdhnUhA7AjVDDyqNyqOyqPDByqQMmvVpgGnsSpgHnmByqRpgQpgQpgQpgQppCCMmvepgGnucpgUnpOpgQpgQpgQpgQpgQppCCDG7Ao4co7PosUlmAn7MDHl-SogSn7Ao1Ko3TzFhoMDCyqUyqVDByqWMmvfpgGnzIpgHnhRyqXpgQpgQpgQpgQppCCDFhtHoxDlzHo6co6TDIlzaalsShvHOqC7Oi1CDEpfpGhkZixcDDyqZyqayqbDByqcMmwKpgGnpCpgHmxVyqdpgQpgQpgQpgQppCCDF8doM1FiucxEDG1Un3WlZlxF7OlFDGilao_d_fh0Po-ThjWDDyqfyrAyrBDByrCMmwVpgGm_RpgHnuVyrDpgQpgQpgQpgQppCCDGo5GzPo1ZokPokQl8aDEpG1Un7E7ODEiwDkJlZh1MDDyrFyrGyrHDByrIMmwbpgGmxIpgHnpHyrJpgQpgQpgQpgQppCCDIlsSl5Ooseo9Ho4ao5SorIoifDHohfjJiiOixcpfn6AlyPDCyrLyrMDByrNMmwcpgGnsPpgHmtcyrOpgQpgQpgQpgQppCCDG0fn-YrMogUosGn6XDG-H8LiwchHjOhgMDEqDrX6TjADDyrQyrRyrSDByrTMmwdpgGmzTpgHm2byrUpgQpgQpgQpgQppCCDEn5In5HikEl3fDFhwKtdxP1PiRDGlmAqDtAk_QhQuHDDyrWyrXyrYDByrZMmwepgGnpNpgHnzMyrapgQpgQpgQpgQppCCDFi1Zl7Sn_HhoMo4BDGhwKqZyW0SrKo1IDGkShhB2ch0c4bonNDDyrcyrdyreDByrfMmwfpgGniSpgHnhVysApgQpgQpgQpgQppCCDDihWimKokeDHhjEljZqKn5Fo7biwKiwHDFqDrX0HhA6TDDysCysDysEDBysFMmxApgGm0cpgHntIysGpgQpgQpgQpgQppCCDG_fiiSi2CizRhwQ6VDGhxZxSh0UpZpbivDDFiWDoM9RwEDDysIysJysKDBysLMmwApgGm_TpgHnnGysMpgQpgQpgQpgQppCCDGlsClwJk_Ao8Qo0botcDIhvTLiCh2Uien-a7DxEDCysOysPDBysQMmwBpgGm1VpgHn2XysRpgQpgQpgQpgQppCCDGogcoialqen_Mo9Y1MDF0dhgB8LkU7ODFtAkgY6Tsdk_QDDysTysUysVDBysWMmwCpgGm1UpgHnmCysXpgQpgQpgQpgQppCCDDwEl6Po4eDGhobieiZzFuHltVDCysZysaDBysbMmwDpgGm_SpgHmzCyscpgQpgQpgQpgQppCCDIilclmbolJlhVo1RorHl1AozeDHqDzQ0HhvAhoQ6aivDDCyseysfDFmiDo3Wi0Yl1An4VDGqDzQlrLhoQhvArRDD6ao7QivDDDytBytCytDDCytAytEMmwEpgGnqXpgHmtZytFpgQpgQpgQpgQppCCDF-UhvHlrUk_bl1YDFixcoiehtHpGkHDIiZlUsHzTnflhFkS2cDDytHytIytJDE-UlrUk_bl1YDGiZlUsHzThmBlhFDGkS2cjUqDhtHhgfDDytLytMytNDCytKytOMmwFpgGnhfpgHn0LytPpgQpgQpgQpgQppCCDHo4WhzTonXo9Vl1WmiT8LDE0Hl2RrX-UDEyIhgBhShHDDytRytSytTDBytUMmwGpgGnjcpgHn1cytVpgQpgQpgQpgQppCCDGotao8Mo8No8On8Zo-BDGqDrXo7IhA-UhwCDCytXytYDBytZMmwHpgGm0FpgHmxaytapgQpgQpgQpgQppCCDGh3Ko7Nn4Bn_Qo1AogLDH7OlFahvH7NqCl4TDCytcytdDByteMmwIpgGnzGpgHnibytfpgQpgQpgQpgQppCCDEhOiuc9aovPDC1PvPDI_SlFl4Tn4ThtHiehkbhvYDDyuByuCyuDDByuEMmwJpgGngJpgHnkKyuFpgQpgQpgQpgQppCCDHlnGo3Do7Gl4di2Bi1Y0HDKlkR-Cn_ai0MzFokdOn4CljZ0dDCyuHyuIDByuJMmwLpgGnkHpgHntYyuKpgQpgQpgQpgQppCCDGonUl9ZotFotGo7WivLDG1clzcmXhRzFjJDCyuMyuNDByuOMmwMpgGnsapgHn2ayuPpgQpgQpgQpgQppCCDGl4Ai0Mo6Qogei2G3JDE0HlnGl2RijBDFiCqD9WijBlEDDyuRyuSyuTDBijBDE0Hl4di2Bl4YDE3JhoCl4Ai0MDDyuVyuWyuXDCyuUyuYMmwNpgGnsfpgHm5eyuZpgQpgQpgQpgQppCCDGxWmkGo9bogfhvAoyaDF0dojJn7B1A7ODForWomRh1aikEokfDDyubyucyudDByueMmwOpgGnzbpgHm1TyufpgQpgQpgQpgQppCCDGzFl5bl2Ln8an-foxCDKn6fl5Moman5doqHo3CoqIolUn4RipdDCyvByvCDByvDMmwPpgGnzFpgHn0YyvEpgQpgQpgQpgQppCCDFo3UogFogGvAikfDFo3dl2FivQlzKo4ADCyvGyvHDByvIMmwQpgGnsRpgHnsYyvJpgQpgQpgQpgQppCCDDiuchOo9fDGhwWn6KlpMzFiyZotTDDjJiahidDDyvLyvMyvNDByvOMmwRpgGmyMpgHmzDyvPpgQpgQpgQpgQppCCDGn_Wn_XpgElrBn7Ln5eDEn5Nowae6YDCyvRyvSDByvTMmwSpgGnsTpgHnuUyvUpgQpgQpgQpgQppCCDIiyZn9Gn9HlpMonGorDo5bivQDFeyCnah1MoyfDCyvWyvXDByvYMmwTpgGnsQpgHnpIyvZpgQpgQpgQpgQppCCDHluSluRn_LlzKmiHokHo-UDHjChidokSjTvPikfvZDCyvbyvcDByvdMmwUpgGnscpgHmydyvepgQpgQpgQpgQppCCDGpY2b1NkThwZ-fDDeoyNyCDFivQoiLh1JhRovODDywAywBywCDBywDMmwWpgGnnXpgHm0IywEpgQpgQpgQpgQppCCDCiCl-LDEieo5Veo3IDE3JhoCogNo6JDGqD1FpflhV0HpGDEywGywHywIywJDBywKMmwXpgGntApgHm4MywLpgQpgQpgQpgQppCCDFhzchiHo2TjCvPDGieifhkbo3AahKDErXhOoYiCDDywNywOywPDBywQMmwYpgGmzWpgHmxbywRpgQpgQpgQpgQppCCDEo7fo8Ao8Bi1DDIk_AlwJo7JlsCoyMo0HorFhvTDCywTywUDBywVMmwZpgGnvCpgHn1NywWpgQpgQpgQpgQppCCDEhIluRluShwKDGhmBhjamXnUlFyDDFiClrQiyOqDogXDDywYywZywaDBywbMmwapgGnpQpgHmyHywcpgQpgQpgQpgQppCCDkLxoHxoTxpKxqCxqKxqLxrYxtGxtSxtTxtUxuRxvVxxExzKxzPxzQxzVx0Zx1Qx2Ex2Fx2Rx3Fx4Nx4Ox4cx5Ix5Qx5Rx6Yx6Zx7Hx7fx8Ax8Gx9Lx9Tx9Ux9Zx_Hx_Ix_Jx_Px_Ux_dygDygIygOygUygayhAyhKyhQyhWyhcyiCyiIyiSyiXyidyjDyjJyjOyjWyjcykCykHykNykTykZykfylEylKylQylVylaymAymHymMymNymXymdynDynJynPynVynayoAyoByoHyoMyoSyoXypAypFypLypRypXypcyqByqGyqMyqSyqTyqYyqeyrEyrKyrPyrVyrbysBysHysNysSysYysdytGytQytWytbyuAyuGyuLyuQyuayvAyvFyvKyvQyvVyvayvfywFywMywSywXywdQywepgQtwdpgQM_EpgGhsepgUkvcpgQpgQpgQpgQpgQpiEBM2SpgGhnApgHk9LpgQpgQpgQpgQpgQpiEBM0XpgGhtGpgHkxIpgQpgQpgQpgQpgQpiEBOFlzPpgGDByxDM3fpgGitZpgHk1XpgQpgQyxEpgQpgQpiEBMhiSpgGitcpgHklfpgQpgQpgQpgQpgQpiEBM_FpgGhzMpgUk5cpgQpgQpgQpgQpgQpiEBM6BpgGhmbpgHk5dpgQpgQpgQpgQpgQpiEBOFlmFpgGDByxJM6CpgGitfpgHknJpgQpgQyxKpgQpgQpiEBMwBpgGhzOpgHkxYpgQpgQpgQpgQpgQpiEBM6DpgGhibpgUk5YpgQpgQpgQpgQpgQpiEBM8FpgGhsdpgUktJpgQpgQpgQpgQpgQpiEBOFlrNpgGOFloVpgGDCyxPyxQM4ApgGkXpgHniApgQpgQyxRpgQpgQpiEBOFlyCpgGDByxTM2TpgGitbpgHkvepgQpgQyxUpgQpgQpiEBOFlrMpgGDByxWM8GpgGitVpgHkydpgQpgQyxXpgQpgQpiEBMhzDpgGigGpgHk8UpgQpgQpgQpgQpgQpiEBM6EpgGksLpgUk2BpgQpgQpgQpgQpgQpiEBOFlmEpgGDByxbM4BpgGitepgHk2CpgQpgQyxcpgQpgQpiEBM6FpgGiuIpgHkoLpgQpgQpgQpgQpgQpiEBM6GpgGhtFpgUiuRpgQpgQpgQpgQpgQpiEBM6HpgGhmdpgHkzTpgQpgQpgQpgQpgQpiEBODhvbpgGDByyBMycpgGhmZpgHkxVpgQpgQyyCpgQpgQpiEBM0YpgGhmXpgHksPpgQpgQpgQpgQpgQpiEBMzXpgGhmYpgUkscpgQpgQpgQpgQpgQpiEBODiyEpgGDByyGM_GpgGkXpgHk1YpgQpgQyyHpgQpgQpiEBMhiTpgGhtBpgHkxKpgQpgQpgQpgQpgQpiEBMhiUpgGigDpgHkvdpgQpgQpgQpgQpgQpiEBM_HpgGhsfpgUiuPpgQpgQpgQpgQpgQpiEBMxdpgGkXpgHkpRpgQpgQpgQpgQpgQpiEBMzYpgGhzLpgHiuHpgQpgQpgQpgQpgQpiEBM6IpgGhmapgHkySpgQpgQpgQpgQpgQpiEBM8HpgGhtDpgUksUpgQpgQpgQpgQpgQpiEBOFlpQpgGDByyQMzZpgGhmcpgHk9dpgQpgQyyRpgQpgQpiEBOFllbpgGDByyTM4DpgGigBpgHkpMpgQpgQyyUpgQpgQpiEBMhiWpgGhtEpgUiuFpgQpgQpgQpgQpgQpiEBMhmWpgGhzNpgUktDpgQpgQpgQpgQpgQpiEBM4EpgGkXpgHkwXpgQpgQs9CpgQpgQpiEBODiyVpgGDByyZM6MpgGigCpgHkrXpgQpgQyyapgQpgQpiEBMhscpgGhiapgUiuOpgQpgQpgQpgQpgQpiEBM4FpgGkXpgHkrapgQpgQpgQpgQpgQpiEBM4GpgGhtApgHkwHpgQpgQx7epgQpgQpiEBMhiXpgG_PpgHmybpgQpgQx9SpgQpgQpiEBM_CpgGhiZpgUitapgQpgQpgQpgQpgQpiEBM2KpgGkXpgHnxbpgQpgQpgQpgQpgQpiEBODl4NpgGDByzCMhiPpgGhtCpgHktOpgQpgQyzDpgQpgQpiEBMhmOpgGhiYpgHmtapgQpgQpgQpgQpgQpiEBDhNyxAyxByxCyxFyxGyxHyxIyxLyxMyxNyxOyxSyxVyxYyxZyxayxdyxeyxfyyAyyDyyEyyFyyIyyJyyKyyLyyMyyNyyOyyPyySyyVyyWyyXyyYyybyycyydyyeyyfyzAyzByzEyzFQyzGpgQtwdpgQDCAlTM_EpgGhsepgUkvcpgQpgQpgQpgQpgQyzIEM2SpgGhnApgHk9LpgQpgQpgQpgQpgQyzIEM0XpgGhtGpgHkxIpgQpgQpgQpgQpgQyzIEM3fpgGitZpgHk1XpgQpgQyxEpgQpgQyzIEMhiSpgGitcpgHklfpgQpgQpgQpgQpgQyzIEM_FpgGhzMpgUk5cpgQpgQpgQpgQpgQyzIEM6BpgGhmbpgHk5dpgQpgQpgQpgQpgQyzIEM6CpgGitfpgHknJpgQpgQyxKpgQpgQyzIEMwBpgGk1NpgHkxYpgQpgQpgQpgQpgQyzIEM6DpgGhibpgUk5YpgQpgQpgQpgQpgQyzIEM8FpgGhsdpgUktJpgQpgQpgQpgQpgQyzIBDByxQM4ApgGkXpgHnuCpgQpgQyzUpgQpgQyzIEM2TpgGitbpgHkvepgQpgQyxUpgQpgQyzIBM8GpgGitVpgHkydpgQpgQyxXpgQpgQyzIBDByxPMhzDpgGnrYpgHmySpgQpgQyzYpgQpgQphIBMkkMpgGigGpgHk8UpgQpgQpgQpgQpgQyzIBM6EpgGksLpgUk2BpgQpgQpgQpgQpgQyzIEM4BpgGitepgHk2CpgQpgQyxcpgQpgQyzIEM6FpgGiuIpgHkoLpgQpgQpgQpgQpgQyzIEM4CpgGigHpgHnyHpgQpgQpgQpgQpgQphIBM6GpgGhtFpgUiuRpgQpgQpgQpgQpgQyzIEM6HpgGhmdpgHkzTpgQpgQpgQpgQpgQyzIEMycpgGhmZpgHkxVpgQpgQyyCpgQpgQyzIEM0YpgGhmXpgHksPpgQpgQpgQpgQpgQyzIEMzXpgGhmYpgUkscpgQpgQpgQpgQpgQyzIEM_GpgGkXpgHk1YpgQpgQyyHpgQpgQyzIEMhiTpgGhtBpgHkxKpgQpgQpgQpgQpgQyzIEMhiUpgGigDpgHkvdpgQpgQpgQpgQpgQyzIEM_HpgGhsfpgUiuPpgQpgQpgQpgQpgQyzIEMxdpgGkXpgHkpRpgQpgQpgQpgQpgQyzIEMzYpgGkqbpgHiuHpgQpgQpgQpgQpgQyzIEM6IpgGhmapgHkySpgQpgQpgQpgQpgQyzIEM8HpgGhtDpgUksUpgQpgQpgQpgQpgQyzIEMzZpgGhmcpgHk9dpgQpgQyyRpgQpgQyzIBM4DpgGigBpgHkpMpgQpgQyyUpgQpgQyzIBMhiWpgGhtEpgUiuFpgQpgQpgQpgQpgQyzIEMhmWpgGhzNpgUktDpgQpgQpgQpgQpgQyzIEM4EpgGkXpgHkwXpgQpgQs9CpgQpgQyzIEM6MpgGigCpgHkrXpgQpgQyyapgQpgQyzIBMhscpgGhiapgUiuOpgQpgQpgQpgQpgQyzIEM4FpgGkXpgHkrapgQpgQpgQpgQpgQyzIEM4GpgGhtApgHkwHpgQpgQx7epgQpgQyzIEMhiXpgG_PpgUnxTpgQpgQpgQpgQpgQyzIBM_MpgGkXpgHmyapgQpgQpgQpgQpgQyzIBM_NpgGigFpgHn1SpgQpgQpgQpgQpgQyzIBM_OpgGiuGpgHnlKpgQpgQx9SpgQpgQyzIBM_CpgGhiZpgUitapgQpgQpgQpgQpgQyzIEM2KpgGhiYpgHniDpgQpgQpgQpgQpgQyzIBMhiPpgGhtCpgHktOpgQpgQyzDpgQpgQyzIBDhRyzJyzKyzLyzMyzNyzOyzPyzQyzRyzSyzTyzVyzWyzXyzZyzayzbyzcyzdyzeyzfy0Ay0By0Cy0Dy0Ey0Fy0Gy0Hy0Iy0Jy0Ky0Ly0My0Ny0Oy0Py0Qy0Ry0Sy0Ty0Uy0Vy0Wy0Xy0Yy0Zy0ay0bQy0cpgQtwdpgQM_EpgGhsepgUnhHpgQpgQpgQpgQpgQpiEBM2SpgGhnApgHn2NpgQpgQpgQpgQpgQpiEBM0XpgGnzCpgHn3GpgQpgQpgQpgQpgQpiEBOFo3QpgGDBy1BM3fpgGm2FpgHm3JpgQpgQy1CpgQpgQpiEBMhiSpgGnmepgHnxNpgQpgQpgQpgQpgQpiEBM_FpgGnhUpgUnxQpgQpgQpgQpgQpgQpiEBM6BpgGhmbpgHnyOpgQpgQpgQpgQpgQpiEBOFkyApgGDBy1HM6CpgGkyApgHmtWpgQpgQy1IpgQpgQpiEBOFo_IpgGDBy1KMwBpgGhzOpgHm5GpgQpgQy1LpgQpgQpiEBMisepgGm1FpgHnyQpgQpgQpgQpgQpgQpiEBM6DpgGhibpgUnyGpgQpgQpgQpgQpgQpiEBM8FpgGhsdpgUm4bpgQpgQpgQpgQpgQpiEBOFo0fpgGDBy1QM4ApgGkXpgHmzFpgQpgQy1RpgQpgQpiEBM2TpgGm6GpgUniCpgQpgQpgQpgQpgQpiEBMmrApgGm6FpgHm5ZpgQpgQpgQpgQpgQpiEBOFo3OpgGODozfpgGDCy1Vy1WMkkLpgGmyWpgHm6NpgQpgQy1XpgQpgQpiEBMmrBpgGmyVpgHnsHpgQpgQpgQpgQpgQpiEBOForEpgGODolTpgGDCy1ay1bM8GpgGm2BpgHnhKpgQpgQy1cpgQpgQpiEBMhzDpgGigGpgHnkRpgQpgQpgQpgQpgQpiEBM6EpgGnnApgUntDpgQpgQpgQpgQpgQpiEBM4BpgGnmfpgHntEpgQpgQpgQpgQpgQpiEBOFn4MpgGODo-apgGDCy2By2CM6FpgGnoVpgHn3BpgQpgQy2DpgQpgQpiEBM6HpgGhmdpgHnsFpgQpgQpgQpgQpgQpiEBMycpgGhmZpgHnlCpgQpgQyyCpgQpgQpiEBM0YpgGhmXpgHnoHpgQpgQpgQpgQpgQpiEBMzXpgGhmYpgUm4JpgQpgQpgQpgQpgQpiEBM_GpgGkXpgHnuZpgQpgQyyHpgQpgQpiEBMhiTpgGhtBpgHnkNpgQpgQpgQpgQpgQpiEBMhiUpgGigDpgHnkGpgQpgQpgQpgQpgQpiEBMxdpgGkXpgHmzHpgQpgQpgQpgQpgQpiEBM6IpgGhmapgHnnapgQpgQpgQpgQpgQpiEBM8HpgGhtDpgUm4FpgQpgQpgQpgQpgQpiEBMzZpgGhmcpgUnuIpgQpgQpgQpgQpgQpiEBOFonQpgGODn8SpgGDCy2Qy2RMmrQpgGkXpgHntFpgQpgQy2SpgQpgQpiEBMmrRpgGm3XpgHnuXpgQpgQpgQpgQpgQpiEBMmrSpgGniRpgHnkIpgQpgQpgQpgQpgQpiEBMmrTpgGnpEpgUn0SpgQpgQpgQpgQpgQpiEBMmrUpgGkXpgHnyIpgQpgQpgQpgQpgQpiEBMmrVpgGm1LpgHmzfpgQpgQpgQpgQpgQpiEBMmrWpgGnnYpgHm5YpgQpgQpgQpgQpgQpiEBOFn4PpgGODo1VpgGDCy2ay2bM4DpgGigBpgHn1bpgQpgQy2cpgQpgQpiEBMhmWpgGnjepgUm4WpgQpgQpgQpgQpgQpiEBODn7XpgGDCs9By2fM4EpgGkXpgHm1PpgQpgQy3ApgQpgQpiEBM6MpgGigCpgHm2epgQpgQyyapgQpgQpiEBM4FpgGkXpgHm3BpgQpgQpgQpgQpgQpiEBM4GpgGhtApgHniFpgQpgQx7epgQpgQpiEBMhiXpgG_PpgHmycpgQpgQx9SpgQpgQpiEBM2KpgGkXpgHnxcpgQpgQpgQpgQpgQpiEBODo1WpgGDBy3HMhiPpgGm_OpgHmxWpgQpgQy3IpgQpgQpiEBOFomWpgGODomVpgGDCy3Ky3LMhmOpgGhiYpgHnsGpgQpgQy3MpgQpgQpiEBDhYy0ey0fy1Ay1Dy1Ey1Fy1Gy1Jy1My1Ny1Oy1Py1Sy1Ty1Uy1Yy1Zy1dy1ey1fy2Ay2Eyxfy2Fy2Gy2Hy2Iy2Jy2Ky2LyyLy2MyyNy2Ny2Oy2Py2Ty2Uy2Vy2Wy2Xy2Yy2Zy2dyyWy2ey3By3Cyycy3Dy3Ey3FyzAy3Gy3Jy3NQy3OpgQtwdpgQDBitRXitRk1Zy3QhUpgGpgQpgGpgGDBitSXitSkrIy3ShUnkBpgQpgGpgGDBqUXmsLnqNy3UhUnmEpgQpgGpgGXmsEkwSy3UhUnmKpgQpgGpgGXmsGnpZy3UhUnmZpgQpgGpgGXmsHnoNy3UhUnmLpgQpgGpgGXmsJm1ey3UhUnmNpgQpgGpgGXmsKm3Cy3UhUnmIpgQpgGpgGXmsMnpVy3UhUnmOpgQpgGpgGXmsNkuZy3UhUkxepgQpgGpgGXmsOk6Ky3UhUnmVpgQpgGpgGXmsQnpGy3UhUnmFpgQpgGpgGXmsRngGy3UhUnmWpgQpgGpgGXmsSnpDy3UhUnmUpgQpgGpgGXmsTnqVy3UhUnmPpgQpgGpgGXmsUmxFy3UhUkxepgQpgGpgGXmsVnlWy3UhUnmapgQpgGpgGXmrYm1Ny3UhUnmbpgQpgGpgGDBitTXmrZm2Iy4FhUmzGpgQpgGpgGDCqUitTXmram2Ly4HnEnmQpgQpgGpgGXmrbm6Dy3UhUkxdpgQpgGpgGXmrcnuOy3UhUkxdpgQpgGpgGXmrdm2cy3UhUnmMpgQpgGpgGXmrengHy3UhUnmSpgQpgGpgGDCqUhzKXmrfiuAy4NnEnmJpgQpgGpgGXmsAm2Ky3UhUnmHpgQpgGpgGXmsBm2Hy4NnEnmRpgQpgGpgGXmsCnqOy3UhUnmGpgQpgGpgGXmsDm0Py4NnEnmYpgQpgGpgGXmsFntBy4NnEnmTpgQpgGpgGXmsInuFy3UhUnmXpgQpgGpgGDfy3Ry3Ty3Vy3Wy3Xy3Yy3Zy3ay3by3cy3dy3ey3fy4Ay4By4Cy4Dy4Ey4Gy4Iy4Jy4Ky4Ly4My4Oy4Py4Qy4Ry4Sy4Ty4UYmnOmnPtcy4VpsGBDB2SX2ShnAy4XhUnkEpgQpgGpgGDB0XX0XhtGy4ZjRpgGpgQpgGpgGDB3fX3fitZy4bjRpgGpgQpgGpgGDBhiSXhiSitcy4djRpgGpgQpgGpgGDB6BX6Bhmby4fjRpgGpgQpgGpgGDB6CX6Citfy5BjRpgGpgQpgGpgGDBwBXwBhzOy5D5KpgGpgQpgGpgGDC4AhzDX4AkXy5FnEnrZpgQBpgGDB2TX2Titby5HjRpgGpgQBpgGDB8GX8GitVy5JjRpgGpgQBpgGDBkkMXhzDigGy5LjRnkCpgQBpgGDB4BX4Bitey5NjRpgGpgQpgGpgGDB6FX6FiuIy5PjRpgGpgQpgGpgGDB4CXpgGpgGy5RsAmzXpgQBphIDB6HX6Hhmdy5TjRpgGpgQpgGpgGDBycXychmZy5VjRpgGpgQpgGpgGDB0YX0YhmXy5XjRpgGpgQpgGpgGDB_GX_GkXy5ZjRpgGpgQpgGpgGDBhiTXhiThtBy5bjRpgGpgQpgGpgGDBhiUXhiUigDy5djRpgGpgQpgGpgGDBxdXxdkXy5fjRpgGpgQpgGpgGDBzYXzYhzLy6B5KpgGpgQpgGpgGDB6IX6Ihmay6DjRpgGpgQpgGpgGDBzZXzZhmcy6FhUntcpgQpgGpgGDB4DX4DigBy6HjRpgGpgQpgGpgGDB4EX4EkXy6JjRpgGpgQpgGpgGDB6MX6MigCy6LjRpgGpgQpgGpgGDB4FX4FkXy6NjRpgGpgQpgGpgGDB4GX4GhtAy6PjRpgGpgQpgGpgGDD_M_N_OXhiX_Py6RnEpgGpgQBpgGDB2KX2KkXy6TsRnjYpgQBpgGDBhiPXhiPhtCy6VjRpgGpgQBpgGXhmOhiYy6TsRnjZpgQBpgGDhBy4Yy4ay4cy4ey5Ay5Cy5Ey5Gy5Iy5Ky5My5Oy5Qy5Sy5Uy5Wy5Yy5ay5cy5ey6Ay6Cy6Ey6Gy6Iy6Ky6My6Oy6Qy6Sy6Uy6Wy6XYlqFlqGtcy6YyzIEDBisPXh_RpgGy6ahUpgGpgQpgGpgGDBh_RXkjZpgGy6chUpgGpgQpgGpgGDBisQXkjapgGy6ehUpgGpgQpgGpgGDBisZXkjbpgGy7AhUpgGpgQpgGpgGDBkjKXkjcpgGy7ChUpgGpgQpgGpgGDBisTXkjepgGy7EhUpgGpgQpgGpgGDBisUXkjfpgGy7GhUpgGpgQpgGpgGDBkjdXh_UpgGy7IhUpgGpgQpgGpgGDBisVXkkCpgGy7KhUpgGpgQpgGpgGDBisWXkkApgGy7MhUpgGpgQpgGpgGDBh_UXkkBpgGy7OhUpgGpgQpgGpgGDBisXXkkDpgGy7QhUpgGpgQpgGpgGDBisYXkkGpgGy7ShUpgGpgQpgGpgGDBh_VXkkEpgGy7UhUpgGpgQpgGpgGDBkjMXh_VpgGy7WhUpgGpgQpgGpgGDBkjOXkkFpgGy7YhUpgGpgQpgGpgGDBh_SXh_SpgGy7ajRpgGpgQpgGpgGDBh_TXh_TpgGy7cjRpgGpgQpgGpgGDBkjLXkjPpgGy7ehUpgGpgQpgGpgGDBkjNXkjQpgGy8AhUpgGpgQpgGpgGDBkjRXkjWpgGy8ChUpgGpgQpgGpgGDBkjSXkjXpgGy8EhUpgGpgQpgGpgGDBkjTXkjYpgGy8GhUnwRpgQpgGpgGDBisRXkjUpgGy8IhUpgGpgQpgGpgGDBisSXkjVpgGy8KhUpgGpgQpgGpgGDZy6by6dy6fy7By7Dy7Fy7Hy7Jy7Ly7Ny7Py7Ry7Ty7Vy7Xy7Zy7by7dy7fy8By8Dy8Fy8Hy8Jy8LYh1DixQtcy8Mu9KBDChsGhmQX2SiuAy8OnEpgGpgQpgGpgGDB_HX0Xkrdy8QhUpgGpgQpgGpgGXhzAkXy5fhUpgGpgQpgGpgGDC3fxdXhzBk0Gy8ThUmtOpgQpgGpgGDDzYhmShmTXisdkqQy8VnEpgGpgQpgGpgGDChmShmTXhzCitWy8XsRpgGpgQpgGpgGDBhsHX6BkwOy8ZhUpgGpgQpgGpgGDBhsIX6Ch_dy8bhUpgGpgQpgGpgGDChsJhsKXwBk0Ly8dnEpgGpgQpgGpgGDB6DXisehiby8fhUpgGpgQpgGpgGXisfk0Hy5NhUpgGpgQpgGpgGDC2T4CXh_Yk0Ey9CnEpgGpgQpgGpgGDCwBzXXkkJk1Ey9EnEpgGpgQpgGpgGXitAk1Dy5DhUpgGpgQpgGpgGXh_ZkwRy5DhUnxJpgQpgGpgGDBzXXitBhtBy9IhUpgGpgQpgGpgGDBhiXXkkK_Py9KhUpgGpgQpgGpgGDB_MXitCkXy9MhUpgGpgQpgGpgGDB_NXitDk1Gy9OhUpgGpgQpgGpgGDB_OXitEk1Iy9QhUpgGpgQpgGpgGDBhsLX8FkzVy9ShUpgGpgQpgGpgGDChsMycX6EkuTy9UnEpgGpgQpgGpgGX4BkXy5VhUpgGpgQpgGpgGDCyc0YX6Fm0Ny9XnEpgGpgQpgGpgGDBhsNX4CigEy9ZjRpgGpgQpgGpgGDBhsOXitFk9ey9b5KpgGpgQpgGpgGX6Hkyfy6FhUpgGpgQpgGpgGXyckrBy6HhUpgGpgQpgGpgGDB_IXitGm2Dy9f5KpgGpgQpgGpgGDDhsQhsR8JXhzFnrRy-BnEpgGpgQpgGpgGDB8IXh_aitXy-DhUpgGpgQpgGpgGDBhsSX0YkrJy-FhUpgGpgQpgGpgGDC_J_KXitHigAy-HnEpgGpgQpgGpgGDB_LXitIh_ey-JhUpgGpgQpgGpgGDBhsTXitJh_fy-LhUpgGpgQpgGpgGDB6JXitKkrNy-NsRpgGpgQpgGpgGXitLkrPy-NsRpgGpgQpgGpgGXitMkrOy-NsRpgGpgQpgGpgGDBhsUXitNkqPy-RhUpgGpgQpgGpgGDBhiVXzXkzWy-ThUpgGpgQpgGpgGDChsVhmUX_GkzYy-VnEpgGpgQpgGpgGDBhsWXhiTkzXy-X5KpgGpgQpgGpgGDChmUhmVXhiUk6Ty-ZnEpgGpgQpgGpgGDBhzIX_HigIy-bhUpgGpgQpgGpgGDC6KhsYXxdh_cy-dnEpgGpgQpgGpgGDB6KXzYk6Ry-fsRpgGpgQpgGpgGDB8KX6IiuEy_BjRpgGpgQpgGpgGDB6LXitOkqfy_DhUpgGpgQpgGpgGDBhsXXitPkzHy_F5KpgGpgQpgGpgGDChsPhmRXhzGkqSy_HnEpgGpgQpgGpgGXzZkXy6JhUpgGpgQpgGpgGDBhmWX4Dkwfy_KhUpgGpgQpgGpgGX8IitYy6LhUpgGpgQpgGpgGDC4F4GX_Ihiay_NnEpgGpgQpgGpgGXhzHkxAy6JhUpgGpgQpgGpgGDBhmVX8JkxBy_QhUpgGpgQpgGpgGDChsZhsaXhsSkqUy_SnEpgGpgQpgGpgGDBhsbXhiVkpAy_UhUpgGpgQpgGpgGDB_CXhzIhiZy_WhUpgGpgQpgGpgGDBhmOX6KhiYy_YhUpgGpgQpgGpgGDChsAhsBX8KkqYy_anEpgGpgQpgGpgGDC4A2TX6LkzIy_chUnodpgQpgGpgGDhey8Py8Ry8Sy8Uy8Wy8Yy8ay8cy8ey9Ay9By9Dy9Fy9Gy9Hy9Jy9Ly9Ny9Py9Ry9Ty9Vy9Wy9Yy9ay9cy9dy9ey-Ay-Cy-Ey-Gy-Iy-Ky-My-Oy-Py-Qy-Sy-Uy-Wy-Yy-ay-cy-ey_Ay_Cy_Ey_Gy_Iy_Jy_Ly_My_Oy_Py_Ry_Ty_Vy_Xy_Zy_by_dYopZhvEtcy_epiEBDCGpMX2SpgGy4XjRnvNpgQpgGzgADBmqYZpgGzgCsApgGDBzgDX0XpgGy4ZhUmxPzgEpgGtxDX3fpgGy4bjRkpHpgQpgGpgGDBhsGXhsGpgGzgHjRpgGpgQpgGpgGDBhmQXhmQpgGzgJjRmyTpgQpgGpgGDBmqcZpgGzgLsApgGDBmqbZpgGzgNsApgGDCzgMzgOXhsHpgGy8ZhUmxRzgPpgGtyGXhsIpgGy8bjRpgGpgQpgGpgGDBhsJDCmqemqdZmqfzgTnEpgGDBzgUXhsJpgGzgShUm1JzgVpgGtzTDBhsKXhsKpgGzgXjRkpHpgQpgGpgGXwBpgGy5D5KmtXpgQpgGt0GDB4AX4ApgGzgahUnmcpgQpgGt0QDC2T8GDCmrEmrIZmrCzgdnEpgGDCmrFmrJZmrDzgfnEpgGDBmrGZpgGzhBsApgGDBmrHZpgGzhDsApgGDEzgezhAzhCzhEX2TpgGzgcnEnrazhFpgGt1EXpgGpgGy5JsAnnQpgQCt1EX4BpgGy5NjRnnSpgQpgGt2aX6FpgGy5PjRpgGpgQpgGpgGDBmrMZpgGzhKsApgGDBmrKZpgGzhMsApgGDBmrLZpgGzhOsApgGDDzhLzhNzhPX4CpgGy5RhUmxSzhQpgGt3LXhsLpgGy9SjRpgGpgQpgGpgGDBhsMXhsMpgGzhTjRpgGpgQpgGpgGXhsNpgGy9ZjRpgGpgQpgGpgGDCpMuDXhsOpgGy9bjRmtRpgQpgGzhWDBhsPXhsPpgGzhYjRpgGpgQpgGpgGDBhmRXhmRpgGzha5KpgGpgQpgGt0GDBhzEXhzEpgGzhchUnhNpgQpgGpgGXycpgGy5VjRpgGpgQpgGpgGDBmrNZpgGzhfsApgGDBziAX0YpgGy5XhUmxQziBCt5IXzXpgGy9IjRpgGpgQpgGpgGXxdpgGy5fjRpgGpgQpgGpgGXzYpgGy6B5KpgGpgQpgGt0GDBhmSXhmSpgGziGjRpgGpgQpgGpgGDBhmTXhmTpgGziIjRpgGpgQpgGpgGXzZpgGy6FjRpgGpgQEpgGX8IpgGy-DjRpgGpgQEpgGX_IpgGy9fjRpgGpgQEpgGDBhsQXhsQpgGziNjRpgGpgQEpgGDBhsRXhsRpgGziPjRpgGpgQEpgGDB8JX8JpgGziRjRpgGpgQEpgGDB_JX_JpgGziTjRpgGpgQEpgGDB_KX_KpgGziVjRpgGpgQEpgGX_LpgGy-JjRpgGpgQEpgGX6JpgGy-NjRpgGpgQEpgGXhsTpgGy-LjRpgGpgQEpgGXhsUpgGy-RjRpgGpgQEpgGDBhsVXhsVpgGzibjRpgGpgQEpgGDBhmUXhmUpgGzidjRpgGpgQEpgGXhsWpgGy-XjRpgGpgQEpgGX6KpgGy-fjRpgGpgQEpgGX8KpgGy_BjRpgGpgQEpgGX6LpgGy_DjRpgGpgQEpgGXhsXpgGy_FjRpgGpgQEpgGDBhsYXhsYpgGzjEjRpgGpgQEpgGDBhzJXhzJpgGzjGhUnrHpgQEpgGXhmVpgGy_QjRpgGpgQEpgGDBhsZXhsZpgGzjJjRpgGpgQEpgGDBhsaXhsapgGzjLjRpgGpgQEpgGX4EpgGy6JjRpgGpgQpgGpgGX6MpgGy6LjRpgGpgQpgGpgGXhsbpgGy_UjRpgGpgQpgGpgGX4FpgGy6N5KkxfpgQpgGt0GX4GpgGy6P5KkxfpgQpgGt0GX_MpgGy9MjRpgGpgQpgGpgGDBmsWZpgGzjTsApgGDBzjUX_NpgGy9OhUmxTzjVpgGt0GX_OpgGy9Q5KpgGpgQpgGt0GX2KpgGy6TsRnnKpgQpgGpgGDBhsAXhsApgGzjZjRpgGpgQpgGpgGDBhsBXhsBpgGzjbjRpgGpgQpgGpgGXhmOpgGy6TsRm1KpgQpgGpgGDiCzgBzgFzgGzgIzgKzgQzgRzgWzgYzgZzgbzhGzhHzhIzhJzhRzhSzhUzhVzhXzhZzhbzhdzheziCziDziEziFziHziJziKziLziMziOziQziSziUziWziXziYziZziazicziezifzjAzjBzjCzjDzjFzjHzjIzjKzjMzjNzjOzjPzjQzjRzjSzjWzjXzjYzjazjczjdYhvElqPtczjet5ABX2SpgGpgQlyQnkapgQpgGpgGDBkkHX0XpgGzkBhUngKpgQpgGpgGDBhzBX3fpgGzkDhUnxCpgQpgGpgGDCisaisbXhsGpgGzkFnEpgGpgQpgGpgGDCisbhzAXhmQpgGzkHnEm4TpgQpgGpgGXhsHpgGy4fhUpgGpgQpgGpgGXhsIpgGy5BhUnrJpgQpgGpgGXhsJpgGy5DsRnwWpgQpgGpgGXhsKpgGy5DsRnnVpgQpgGpgGDCitAh_ZXwBpgGzkNnEmtGpgQpgGpgGDCisa6LX4ApgGzkPhUnrUpgQpgGpgGX2TpgGy_DhUnoepgQpgGpgGDBisfX4BpgGzkShUpgGpgQpgGpgGDBh_YX6FpgGzkUhUpgGpgQpgGpgGDCisch_YX4CpgGzkWnEpgGpgQpgGpgGDB8FXhsLpgGzkYhUpgGpgQpgGpgGDC8F6EXhsMpgGzkanEpgGpgQpgGpgGXhsNpgGy5RhUnkFpgQpgGpgGDBkkNXhsOpgGzkdhUm7CpgQpgGpgGDBhzGXhsPpgGzkfsRpgGpgQpgGpgGXhmRpgGzkfsRpgGpgQpgGpgGXhzEpgGpgQlyQnybpgQpgGpgGDB6EXycpgGzlDsRpgGpgQpgGpgGX0YpgGzlDsRpgGpgQpgGpgGDCitBh_aXzXpgGzlGnEpgGpgQpgGpgGDBhzAXxdpgGzlIhUniYpgQpgGpgGDBhzCXzYpgGzlKsRpgGpgQpgGpgGDChzCh_XXhmSpgGzlMnEpgGpgQpgGpgGXhmTpgGzlMnEm3EpgQpgGpgGDCh_W6HXzZpgGzlPnEnrVpgQpgGpgGDBh_aX8IpgGzlRhUnzOpgQpgGpgGDBitGX_IpgGzlThUnyapgQpgGpgGDBhzFXhsQpgGzlVsRpgGpgQpgGpgGXhsRpgGzlVsRpgGpgQpgGpgGX8JpgGzlVsRpgGpgQpgGpgGDBitHX_JpgGzlZhUitUpgQpgGpgGDBitIX_KpgGzlbhUpgGpgQpgGpgGDBitJX_LpgGzldhUnzEpgQpgGpgGDDitLitMitNX6JpgGzlfnEpgGpgQpgGpgGDBitKXhsTpgGzmBhUpgGpgQpgGpgGDBkkSXhsUpgGzmDhUpgGpgQpgGpgGDCh_W_GXhsVpgGzmFnEpgGpgQpgGpgGDDh_W_GhiUXhmUpgGzmHnEpgGpgQpgGpgGXhsWpgGy5bhUnuQpgQpgGpgGDCxditQX6KpgGzmKnEmtQpgQpgGpgGDCkkXkkYX8KpgGzmMnEpgGpgQpgGpgGDBkkUX6LpgGzmOhUn0DpgQpgGpgGDBkkVXhsXpgGzmQhUpgGpgQpgGpgGDExd6IitO8IXhsYpgGzmSnEpgGpgQpgGpgGDCiscitQXhzJpgGzmUnEpgGpgQpgGpgGDBkkbXhmVpgGzmWhUpgGpgQpgGpgGDE_J_K_L6JXhsZpgGzmYnEmzEpgQpgGpgGXhsapgGzmYnEpgGpgQpgGpgGDCzZkkaX4EpgGzmbnEpgGpgQpgGpgGX6MpgGy-DhUn2LpgQpgGpgGXhsbpgGy-ThUpgGpgQpgGpgGX4FpgGziRsRpgGpgQpgGpgGX4GpgGziRsRitUpgQpgGpgGDBitCX_MpgGznBhUitUpgQpgGpgGDBitDX_NpgGznDhUm0VpgQpgGpgGDBitEX_OpgGznFhUpgGpgQpgGpgGX2KpgGy-fsRpgGpgQpgGpgGXhsApgGy_BsRpgGpgQpgGpgGXhsBpgGy_BsRpgGpgQpgGpgGXhmOpgGy-fsRnvEpgQpgGpgGDBkkIXpgGpgGznLsAntOpgQpgGpgGDBisdXpgGpgGznNsAmtBpgQpgGpgGDBkkOXpgGpgGznPsAm2ZpgQpgGpgGDBkkRXpgGpgGznRsAm6BpgQpgGpgGDBkkQXpgGpgGznTsAmsepgQpgGpgGXpgGpgGy6BsAm6OpgQpgGpgGDBitPXpgGpgGznWsAnuJpgQpgGpgGDBkkWXpgGpgGznYsAnpSpgQpgGpgGDBkkZXpgGpgGznasAm_KpgQpgGpgGXpgGpgGy9fsAm0UpgQpgGpgGDBhzHXpgGpgGzndsAnuepgQpgGpgGDiMzkAzkCzkEzkGzkIzkJzkKzkLzkMzkOzkQzkRzkTzkVzkXzkZzkbzkczkezlAzlBzlCzlEzlFzlHzlJzlLzlNzlOzlQzlSzlUzlWzlXzlYzlazlczlezmAzmCzmEzmGzmIzmJzmLzmNzmPzmRzmTzmVzmXzmZzmazmczmdzmezmfznAznCznEznGznHznIznJznKznMznOznQznSznUznVznXznZznbznczneYhvEooKn-TznfviEBDGy4Wy6Zy8Ny_fzjfzoADCilPlwXDBpdDCuChPaoNzoDikYpgGwGzoECDBraDBNaoNzoGikYpgGwGzoHEDBlNDBMazKzoJrLhzBpgGzoKCa0czoJikYhmQwGpiEEa0CzoJrLkkTpgGpiEBDBtMahoBzoOikYpgGorYpiEBDGzoFzoIzoLzoMzoNzoPbyQzoCzoQDCixelwYDCuC4HaoNzoDnVpgGh2NzoTCaoNzoGnVpgGh2NzoHEazKzoJrLh_ZpgGzoKCDBiuNa0czoJrLwBpgGzoXBa0CzoJnVpgGh2NpiEEa9IzoDnVpgGh2NpiEBa9IzoGnVpgGh2NzoHEDHzoUzoVzoWzoYzoZzoazobbiyAzoSzocDBh1cDB4HaoNzoDnVpgGhiezofCaoNzoGnVpgGhiezoHEazKzoJrL6LpgGzoKCa0czoJnVpgGhiepiEBa0CzoJrLkkLpgGpiEBahoBzoOnVpgGhiepiEBa9IzoDnVpgGhiepiEBa9IzoGnVpgGhiezoHEDB3eahkBzpInVpgGhiepiEBDJzpAzpBzpCzpDzpEzpFzpGzpHzpJbxMzoezpKDBlwLaoNzoDnVpgGhuLzoTCaoNzoGnVpgGhuLzoHEazKzoJsYzXpgGzoKCa0czoJnVpgGhuLpiEBa0CzoJnVpgGhuLpiEEDFzpNzpOzpPzpQzpRbizQzpMzpSDBkWaoNzoDnVpgGhnZzoTCaoNzoGnVpgGhnZzoHEa0czoJnVpgGhnZpiEBa0CzoJsYhiVpgGpiEBahoBzoOnVpgGhuLprNEDBSahkBzpIsYknfpgGzpaBDBhsFaixOzpcsYmuApgGpiEEDIzpVzpWzpPzpXzpYzpZzpbzpdbkWzpUzpeDBinSaoNzoDnVpgGh0RzoTCaoNzoGnVpgGh0RzoHEazKzoJsYitFpgGzoKCa0czoJnVpgGh0RpiEBa0CzoJnVpgGh0RpiEBDFzqBzqCzqDzqEzqFbwWzqAzqGDCh0SluWaoNzoDnVpgGizfzoTCaoNzoGnVpgGizfzoHEazKzoJsYhzBpgGpiEBa0czoJnVpgGizfpiEBa0CzoJsYmqZpgGpiEBahkBzpIsY8GpgGpiEBDGzqJzqKzqLzqMzqNzqObh0SzqIzqPDBhtaDCkQhzPaoNzoD0ApgGkZzqSCaoNzoG0ApgGkZu9KBazKzoJ0ApgGkZzqSBa0czoJ0ApgGkZpiEBDBiuMa0CzoJsYmqapgGzqXBahoBzoO0ApgGkZpiEEDCpdraa9Izqa0ApgGkZpiEEDBpeahvDzqc0ApgGkZpiEEahkBzpI0ApgGkZpiEEaixOzpc0ApgGkZpiEEDKzqTzqUzqVzqWzqYzqZzqbzqdzqezqfbhtazqRzrADBllHaoNzoDnVpgGwGzoTCaoNzoGnVpgGwGzoHEazKzoJrLhzApgGviEBa0czoJnVpgGwGpiEBa0CzoJnVpgGwGpiEEDFzrDzrEzrFzrGzrHbiwIzrCzrIazKzoJrLh_XpgGzoKCa0CzoJsYmrOpgGpjaBDBigKahoBzoOsYhiVpgGzrMBDGzrDzrEzrKzrGzrLzrNblRvlNzrODBlHazKzoJsY0XpgGviEBa0CzoJsYkkTpgGpiEBahoBzoOsY4DpgGzrMBDGzrDzrEzrRzrGzrSzrTblHzrQzrUDBosYaoNzoDnVpgGikLzoTCaoNzoGnVpgGikLzoHEazKzoJsYhzGpgGviEBa0czoJsYhmRpgGpiEBa0CzoJnVpgGikLpiEEDFzrXzrYzrZzrazrbbiyGzrWzrcDBHaoNzoDnVpgGilHzoTCaoNzoGnVpgGilHzoHEazKzoJsY6GpgGviEBa0czoJnVpgGilHpiEBa0CzoJsYpgGpgGpiEEDFzrfzsAzsBzsCzsDblvdzrezsEDNzoRzodzpLzpTzpfzqHzqQzrBzrJzrPzrVzrdzsFDCn8Bn9aDBkZDCnzXm0dDCnzYnvQDDkQhzPiuMchtahuDzqRzsHwMzsInTm9QlqL7WpgGpgQpgQpgQpgQpgQzsJzsKzsLCDChvLotODBkMDCm3PnlUDBksDDCQAchvLhuDzsNpgQwMzsOnTm9RixP7WpgGpgQpgQpgQpgQpgQzsPzsQzsRCDBotQDCm3QnlTcikRhuDzsTpgQwMzsOnTm9VixP7WpgGpgQpgQpgQpgQpgQzsUzsQzsRCDDltIotUotPDBikSDCnlSnlRDBnlVcotRhuDzsWpgQrezsXnTm9UixP7WpgGpgQpgQpgQpgQpgQzsYzsZzsRCDCn-Dn-EDBivaDEoN9IhvDhkBDBnzTDCnzSnufDBQcn-FhuDzsbpgQwMzscnTm9OlqK7WpgGzsdpgQpgQpgQpgQzsezsfztACDBn-GDBn-CDCnzanzUDBnzZcn-HhuDztCpgQi1UztDnTm9PlqK7WpgGzsdpgQpgQpgQpgQztEztFztACDBnwODBnwcDDuCMiuNciyA3HzoSpgQwMpgQnTm9fopblIiyApgQpgQpgQpgQpgQztHztIztJCDFwFpPm7UhfKDJlpUvGijdrbkEvY0Hl3fwEDBm4LDCnvdm4KDBuCch0S3HzqIpgQwMpgQnTm9eopalIh0SpgQpgQpgQztLztMztNztOztPCDBwGDBngUDBngTcyQ3HzoCpgQwMztRnTm9YijWvXyQpgQpgQpgQpgQpgQztSztTzoECDBmsfDBnwYciwI3HzrCpgQwMztRnTm9ZijWvXiwIpgQpgQpgQpgQpgQztVztWzoECDDo8WouAo0WDBnweDCnvXnxfclR3HvlNztYwMztRnTm-FijWvXlRpgQpgQpgQpgQpgQztZztazoECDBnvWDBnvYclH3HzrQpgQreztRnTm-GijWvXlHpgQpgQpgQpgQpgQztcztdzoECDBh0RDBnxYDBnvccwW3HzqApgQwMztfnTkuWopcvXwWpgQpgQpgQpgQpgQzuAzuBztPCDCosaosZDBikLDBnjdDBnjBciyG3HzuDpgQwMzuEnTm-IopdvXiyGpgQpgQpgQpgQpgQzuFzuGztPCDBhuLDBnpUDBm4PcizQ3HzpMpgQwMzuInTm-JlqOvXizQpgQpgQpgQpgQpgQzuJzuKztPCDEkWhwZo6Oo6MDBhnZDDnuRm3TnxLDBm4OckW3HzuMpgQwMzuNnTm-HlqOvXkWpgQpgQpgQpgQpgQzuOzuPztPCDCh1clvLDBhieDBmtKDBmsbDC4HQcxM3HzuRpgQwMzuSnTm9clqMvXxMpgQpgQpgQpgQpgQzuTzuUzuVCDBokTDBilHDBoNDBnwHDBnwaDBwecokU3HzuXpgQrezuYnTm9SopX3CpgGzuZpgQpgQpgQpgQzuazubzucCDHo2Vo2Xm-Bm-Am-Dm-CojZDBnlZDCm-EnvRco1b3HzuepgQrepgQnTm9XlqMlIpgGzuZpgQpgQpgQpgQzufzvApvBBDEn9Tn9Vn9Un9XDDn9bn9dn9cDCnzVm0aDBm0ZDCAk1Scn9W4OzvCpgQwMzvDpAnrLlqLvXpgGpgQpgQpgQpgQpgQzvEzvFzvGCDBihbDKmEi0Fi0GnSizcnTizdo2Jo2Ko0BDPtQn7f1ah2Go1OkUowZowUowVlzHjZlan-P0bilZDBmyRDCmyQnvPDCQhzPcn-Q4OzvIpgQwMtsInTnjXopR3CpgGpgQpgQpgQzvJzvKzvLzvMzvNCDB4ZDBjZDCoNzKDFihbilOonTigXnWDIjZhWoheiven-VjAxRi1GDBnvaDCnvZnvbDCQk1Sc4Z4OzvPpgQrezvQnTm9aopW3CpgGzvRpgQpgQzvSzvTzvUzvVzvWCDFo-Oo-Ho-Qo-Go-RDClLqSDBnvTDBm1fDCQkQco-M4OzvYpgQrezvZpAnzKopYvXpgGpgQpgQpgQpgQpgQzvazvbzvcCDEn7Uo-Nn7Po-PDCihBlLDBnvKDBm5Mcn7T4OzvepgQrezvfpAmzSope3CpgGpgQpgQpgQpgQpgQzwAzwBpiEBDGn6Co7KoxFohAn_Un_VDBmyeDBm1YcjP4OzwDpgQwMzsOpAmtSopVlIpgGzuZpgQpgQpgQpgQzwEzwFztACDDhlJo9dn3TDBoIDMikSkMotVltIrcHlvd9YovVtXjHjNDGlpUijdojEojFn_TnCDBnvVDCnwMnvOchlJ4OzwHpgQwMzwInTm9NopSlIpgGzuZpgQpgQzwJzwKzwLzwMzsRCDCozPozODBilODBnnTDCnnUnpbcoza4OzwOpgQwMzwPnTnpaopU3CpgGpgQpgQpgQpgQpgQzwQzwRztACDKonLonMo8Co8EosbosBo2OonKn6GonJDBnwIDBngFconI4OzwTpgQrepgQnTm9TopQ3CpgGpgQpgQpgQpgQpgQzwUzwVztACDEojPojQotXotWDCkMigWDBm4eDBm4cDDQkQAcojO4OzwXpgQrezwYpAmyGopT3CpgGpgQpgQpgQpgQpgQzwZzwazwbBDBo2GDBhvEDLDlRmNi1XhnO_dhY9VlDh3QjUDBnwdDCnwbnvIDBhPco2H4OzwdpgQi1UpgQnTn0WlqN3CpgGpgQzwepgQpgQzwfzxAzxBzxCCDBorQDEpOizBiXoxVDBnvHDBnvJcorR4OzxEpgQi1UpgQnTn0VlqNvXpgGpgQzwepgQpgQzxFzxGzxHzxCCDDn5RomMo_EDBnwADBnwBDCk1R6Nc6ShlGzxJpgQrepgQnTl5SpgGvXpgGpgQpgQpgQpgQpgQzxKzxLzxMBDDn5QomLo_DDBnvfDBnwCc4JhlGzxOpgQrepgQnTl5RpgGvXpgGpgQpgQpgQpgQpgQzxPzxQzxMBDJn5Un5Vn5TomOomPomNo_Co_Gn5SDBnyYDBnyZcn5XhlGzxSpgQrepgQnTnxHpgGvXpgGpgQpgQpgQpgQpgQzxTzxUpiEBDGimfomXizNo_Un5WomZDJisHiiB2ch0chjahhBo-XkSikMDBm0RDCm0Sm0TcimfhlGzxWpgQrepgQnTnkepgGvXpgGpgQpgQpgQpgQzxXzxYzxZpiEBDIluVhvSo1CjaokCn5bokBn5cDPisHn4fhlLjUhkLkSikMyXhhBozbkAuHiiBouGinEDBm5ODCm5Pm5NcluVhlGzxbpgQrepgQnTnkdpgGvXpgGpgQpgQpgQpgQzxczxdzxepiEBDIiuXn3di0do6Ul1To6Xo0Oo0PDBisHDBmxUDBnzBciuXhlGzyApgQrepgQnTnkcpgGvXpgGpgQpgQpgQpgQzyBzyCzyDpiEBDBn4bDCn4YouXDBnveDBnwDcn4ahlGzyFpgQrezyGnTl5QpgGvXpgGpgQpgQpgQpgQpgQzyHzyIpiEBDDoiOoiMn4ZDBm5SDBm5LcoiNhlGzyKpgQrepgQnTnwNpgGvXpgGpgQpgQpgQpgQpgQzyLzyMpiEBDBhvKDBhpCDCk3ek5EDBiuQDCAk1TcotAhoZzyOpgQrezyPnTnyLpgG7WpgGpgQpgQzyPpgQpgQzyQzyRzySBDBo4TDBnwKDBk1Tco4VhoZzyUpgQrezyPnTl5UpgG3CpgGpgQpgQzyPpgQpgQzyVzyRzyWCDCo_No_ODMh2Jiyfh2L_SoXhkUikDo2IkBixJinJoiWDFomKo9PhgDoxEorCDBnwFDCnwEngYco_PhoZzyYpgQrepgQnTl5VpgG3CpgGpgQpgQzyPzyZzyazybzycpiEBDBk3eco4QhoZzyPpgQrezyOnTnyKpgG7WpgGpgQpgQzyOpgQpgQzyRzyepiEBDCovDoqCDDhvKhpClpADCnwJm5QDBnwLco4UhoZzzApgQrepgQnTnxGpgG3CpgGpgQpgQzzBpgQpgQzzCzzDpiEBDFpgCpgApgDpgBo_fDBlpADBn3PDBntMcosWhoZzzFpgQrepgQnTnyJpgG3CpgGpgQpgQzzGpgQpgQzzHzzIpiEBDBordDCosfosMDCouYoreDBnxDDBk5EcorfhoZzzKpgQrezzLnTl5TpgG3CpgGpgQpgQpgQpgQzzMzzNzzOpiEBDhOzsMzsSzsVzsaztBztGztKztQztUztXztbztezuCzuHzuLzuQzuWzudzvBzvHzvOzvXzvdzwCzwGzwNzwSzwWzwczxDzxIzxNzxRzxVzxazxfzyEzyJzyNzyTzyXzydzyfzzEzzJzzPdkMpgQdikRpgQDChvLiyKdhvLzzTDDzzRzzSzzUekMn3RzzVzsRCdhnZpgQdkWpgQdhwZpgQDDzzXzzYzzZDCQuCeoeo_LzzazzbCdinCpgQdlzYpgQdlmRpgQdo9ZpgQDEzzdzzezzfz0AemMo8Iz0BzvcCdixLpgQdkPpgQDCz0Dz0EesPo_Kz0FzvcCDDh1cowWowXdhgNz0HDDlvLowSowTdlvKz0JDCz0Iz0KehgNo8Fz0LpiEBDGigXo8an7RozXorTo7ddhkRz0NDGivCo8Zn7QozWorSo7cd9az0PDCz0Oz0QehkRouHz0RpiEBDhOmVoueoufn6PigZn6Qn7dn7eosPorcowfoxAoweo5Yo5Zo6ao6bo-Eo-FouUouVouTojMojNojcojdo0Uo0VolColDo5Mo5NonEo0Lo0Mh2EohZn5Dn5En8On8Pn_Fn_Go6Do6Eo6CdmkVz0TDhOiySoucoudn6Mn6Ln6Nn7bn7cosOorbowcowdowbo5Wo5Xo6Yo6Zo-Co-DouRouSouQojKojLojaojbo0So0TolAolBo5Jo5KonDo0Jo0Ko0IohYn5Bn5Cn8Mn8Nn_Dn_Eo6Ao6Bo5fdmkUz0VDCz0Uz0WeoqDouIz0XpiECDHn6aoqQojDh0Ch1GmBokFdmkXz0ZDHn6ZoqPojCh0Bh1FokDokEdmkWz0bDCz0az0cehkNouJz0dpiEBDIzzWzzcz0Cz0Gz0Mz0Sz0Yz0e`,
	roots: {"standards":9263,"register":9669,"synonyms":9694,"iso-9001:2015":13854,"iso-9001:2026":14369,"iso-9000:2015":15273,"iso-9000:2026":15427,"iso-13485:2016":17565,"21-cfr-820:2026":17670,"iso-27001:2022":18975,"iso-14001:2015":19047,"iso-14001:2026":19101,"iso-45001:2018":19183,"crosswalks":19713,"profiles":19846,"usage":20080,"families":20127},
};

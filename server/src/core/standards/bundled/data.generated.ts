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
suitab
"quality goal"
criteria
signed
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
replace
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
fixed
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
warning
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
hint
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
maintained
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
verified
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
must
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
performed
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
The frame of it all, from the processes and their risks to outsourced work, software tools and the paper that holds the system up.
The goods and services we deliver are listed.
The inspection/test is recorded.
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
The security system is more than paper: a set of linked processes that really run and mature.
The security system of next year is better than this year's, and you can say in what.
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
migration
minimise
minimize
minutes of design reviews with names and date
misconduct
mishaps with things customers entrusted
mislabel
mobile-device
mobile-phone
molding
monitoring and measuring equipment
monitoring and|or measurement equipment|device
monitoring and|or measuring equipment|device
monitoring/measurement
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
 slug rule find except as prefer fix why source severity profile standards editions with without flag allow provenance confidence
 name words
 slug stands choices provenance confidence`,
	nodes: `ACE0ZisIh_WDBo-UDH_C_D6C6F8FhiT_AFiEiZDCG4HGmmUmwZo-YEDCAwBHoMpditeo-SiuG9fo-ThsBhYlqGo-Vh1Ao-ShuMo-Wo-Xo-ZolCo-aCDAFigXk_dDDJiI4HHoMraiteo-SiuG9fo-TmmShbo-So-cixJhvChuMo-Wo-do-SloOo-eBBDFAQnrXhiZkQHijQpditdo-SnpTl3ao_AhsBhYixJo-co-So-ShuMo-co-So-Sokdo_BCDCkQk1NHijQraitdo-Skzfl3ao_AkjBhbo-So-co-Sh1AouOo-co-So-Sokeo_DCDD6C6F8FFFiEDDAtMMHzKlNkuOo-SkwU9fo-TisEhbo-So-ch1Ao-ShuMo_Fo_Go-SolAo_HCEnuOmmOnuNDBo_JFoxfDDCuTtMHkjDrakjCmmbiuF9fo_A2Rhbo-So_Kh1Ao-ShuMo-co_Lo-Sokco_MCE0Z2Rh_WDBo_ODBCFigXigXDDAwBSHhkB3dkuRo-SkvB9fo-TisHhbo-So_Po-So-ShuMo_Qo_Ro-Sokfo_SCDBlTGmmTmzLo_UEDDAwBlTH9Gpditco-SitY9fo-ThsBhYlpdo-Vo-So-SiyRo-co-Xo_VolBo_WCH9Graitco-SitY9fo-TmmQhbo-So-co-SlpciyRo-co-do-SloOo_UBDDAwBk1OHhvBpekuPo-Skxe9fo-Tkiehbo-So-Vo-So-SiyRo-co-Xo-SolDo_ZCDKo-bo-fo_Co_Eo_Io_No_To_Xo_Yo_aIhyYhyZhYIhybhychYIxckiUhYIpdhsBhYIrakjBhbDFo_co_do_eo_fpgADDAkQk1NJijQitdkzfhfpApgBo-co-So-cpgCCI3b3bhYIisDmlGhYIrammRhbDGo_cpgEo_dpgFo_fpgGKpd0Z2RDBpgIDBm9LDEAGwB4HJoMiteiuGhfxApgHpgJo-SpgKpgLCI3b3b0RIlNlNhbDDo_cpgNpgODBAJopFm-CnqEhfpApgPo-coMo-cpgQBDCo_cpgNJopGm-DnqDhfpApgSo-coMo-cpgQBI3c3chYIpemlZhbDFo_cpgEo_dpgUpgVJopHm-EnqAhfpApgWo-co-So-cpgQBIkiOkiOhYDCpgYpgNJooVm9BnpQhfpApgZo-cijQo-cpgQBI2O2OhYIpepehbDCpgbpgcJonBm7KnpXhfpApgdo-co-So-cpgQBI_B_BhYI2P2PhYDDpgfphApgcJonCm7LnpYhfpAphBo-co-So-cpgQBJonDm7MnpZhfpApgdo-co-So-cpgQBIh_Lh_LhYIzWzWhYDDphEphFpgcJonEm7NnpahfpAphGo-co-So-cpgQBIhsAhsAhYIxcxchYDDphIphJpgcJonFm7OnpfhfpAphKo-co-So-cpgQBIhmOhmOhYI2M2MhYItLtLhbDDphMphNphOJonGm7PnpehfpAphPo-co-So-cpgQBDDphIphNphOJonHm7QnpdhfpAphRo-co-So-cpgQBI2M2MhbDBphTJonIm7RniShfndphUo-co-So-cpgQEIh_Jh_JhYI5f5fhbDDphIphWphXJonJm7SnpUhfpAphYo-co-So-cpgQBI2L2LhYI2Q2QhbDCphaphbJonKm7TnpchfpAphco-co-So-cpgQBIhsChsChbDCphFpheJonLm7UnpbhfpAphfo-co-So-cpgQBIh_Kh_KhYI0W0WhYIpemlbhYIrarahbDEpiBpiCpiDpiEDCA4HJooBm8Im5VhfpApiFo-co-So-cpiGEIlNisFhbDBpiIDCm8Fm6YDCAiuHJ0Cm6ZnpShfxApiJo-co-SpiKpiLBI3cmlH0RDDphapiBpiNJonYm-YnpVhfxApiOo-c0Co-cpgQBIlNmlWhbDFphaphWpgfpgUpiQDDAiuInrYJ0cmwXnpWhfxApiRo-co-So-cpiSBI2N2NhYIpdpdhYDEpiUpiCpiVphOJonXm8EnoThfxApiWo-co-So-cpgQBIpemldhbDCpiCpiYDBm6dJooJm8OnrPhfndpiZo-co-SpiapgQBIhiNhiNhYI2MmkdhYIlNisEhbDDpicpidpieKlNkna5fDBpjADEm7am7cm7Zm6bJzKkuOkwUhfxApifpjBo-SpjCo_HCI2QmmDhbDDo_dpgbpjEK2Qkna5fDBpjGDBm6cJonUm8BnifhfndpjFpjHo-SpjIpgQBIhiOhiOhYIhsCkifhbDCpjKpjLJooIm-WnjB8fpApjMo-co-So-cpgQBIhsCmmEhbDDpicpiCpjOJonSm7fmzahfndpjPo-co-So-cpgQEDBphbJooFm8Lm_ChfndpjRo-co-So-cpgQBIkiSkiShYIpeisGhYI8C8ChbDGpjTphMphNpgUpjUpjVJonMm7VmyehfndpjWo-co-So-cpgQEI2P2PhbDCpgEpjYK2PmxWpeDBpjaJonNm7WntehfndpjZpjbo-So-cpgQBDCpiUpjVK2NmxUhiOK2NmxapeDCpjepjfJonOm7XntdhfndpjdpkAo-So-cpgQEI2QmlfhbDCpiUpkCK2NkoD2PK2QmxYhsDDCpkEpkFJonPm7YnnNhfndpkDpkGo-So-cpgQBIpdkiahbDCphapkIJonTm8AmzYhfndpkJo-co-So-cpgQBIlNlNhYI5fmmGhbDEpgbphFpkLpkMK5fmxZ8CDBpkOJonWm8DnjEhfndpkNpkPo-So-cpgQBDBphXJooEm8KnjChfndpkRo-co-So-cpgQEIh_Hh_HhYIkiPkiPhYIxckiVhbDDpkTpkUpkVKxcmxTzWKxcmxbhsCDCpkXpkYDCm8Wm8XJolJm6fnjFhfndpkWpkZo-SpkapgQBI2NmlChbDBpkcK2NmxVkiZDBpkeDCm8bm8aJolMm7Cnichfndpkdpkfo-SplApgQBI2OmlF0RDBplCK2OkoD2PDBplEDBm8cJolNm7DnjAhfndplDplFloTplGpgQBIpdmlUhbDBplIKpdmxXkifDBplKDBm8dJloTm7EnjDhfndplJplLo-SplMpgQBDBm9AJolQm7Hm5dhfndpiJo-co-SplOpgQBI5fmmHhbDBplQDBm8fJolPm7Gm5chfndplRo-co-SplSpgQBI3cmlIhbDBplUDBm8eJolOm7Inia8fpAplVo-co-SplWpgQBItLmlYhbDBplYDBm7FJooUm-Xnib8fpAplZo-co-SplapgQBI3dmmKhbDEphNpgbphFplcJonVm8CnjGhf_Ppldo-co-So-cpgQBI3ckiXhYIpekidhbDCplfpmAJooQm8RnrKhfpApmBo-co-So-cpgQBI2QmmAhbDCplfpmDJolIm6enrLhfpApmEo-co-So-cpgQBIkiNkiNhYI2NmlBhYIpeisGhbDDpmGpmHpmIDBm8YJolKm7Am4HhfpApmJo-co-SpmKpgQBIhyahyahYIh_LmlKhbDCpmMpmNDBm8ZJolLm7Bm4fhfndpmOo-co-SpmPpgQEIhiNmkQhYI_BmkehYIrammPhbDEpmRpmSo_fpmTDBm7dJ9GitcitYhfxApmUpgJo-SpmVo_WCDDpicpgfpieJonRm7em3ShfpApmXo-co-So-cpgQBIpekiehbDBpmZKpe0Z2RDBpmbDBnmWJhvBkuPkxehfxApmapmco-Spmdo_ZCI2OmlE0RDCphapmfDBnmXJosfnmVnmYhfxApnAo-chvBpnBpgQBI0WmlNhYDCpnDpmIJooTm8Vm3OhfxApnEpmco-So-co-aBIpemlahbDCo_epnGJooGm8Mm4ahfxApnHpmco-So-co-aBIzWmlPhYI2QmmChbDCpnJpnKK2Q0Z2RDBpnMDCASJooHm8NnsKhfxApnLpnNo-So-cpnOBIlNisFhYI8CmmNhbDCpnQpnRKlN0Z2RDBpnTJooRm8SmyAhfxApnSpnUo-So-cpgQBI5fmmFhbDBpnWK5f0Z2RDBpnYJlqAm8Tm0NhfxApnXpnZo-So-cpgQBI2PmlT0RDBpnbJooCm8Jm0MhfpApnco-clqAo-cpgQBIxckiVhYI0WmlMhYIpemlchbDDpnepnfpoAJooDm-Om_YhfxApoBpmco-So-cpgQBDFpgUphFphApkLpmAJooKm-Pm_XhfpApoDo-co-So-cpgQEIxcmlAhYIhiOkiYhYI3disHhbDDpoFpoGpoHK3d0Z2RDBpoJDBm8PJhkBkuRkvBhfxApoIpoKo-SpoLo_SCIxckiThYI3dmmJhbDDpoNpoGpoOJlpfm-Qm_KhfpApoPo-co-So-cpgQBIxckiT0RDCo_dpoRJooAm-Nm_WhfpApoSo-clpfo-cpgQBIisDisDhYIpepehYDEpoUpiCpoVpoHJooLm-Rm5UhfpApoWo-co-So-cpgQBDBpkIJooMm-SmzchfndpoYo-co-So-cpgQEI2QmlehYDDphApoapjVJooNm-Tmzdhfndpobo-co-So-cpgQEI2QmmBhYDCpodpjVDCAk1PJooOm-UnoVhfxApoeo-co-So-cpofBIhsDmmLhbDBppBDDASk1PJixHm-Vm_VhfxAppCo-co-So-cppDBItLkichbDCpgfppFJonZm-Fm0WhfndppGo-co-So-cpgQBIzWmlOhbDCpmMppIJonam-Gm0ahf_PppJo-co-So-cpgQEI2NmlDhYI0WmlL0RDCppLppMJonbm-Hm0Yhf_PppNo-clpeo-cpgQBIpdkiZhbDBppPJlpem-Im0Zhf_PppQo-co-So-cpgQBIzWmlQhbDCphNppSJoncm-Jm0Uhf_PppTo-co-So-cpgQEI2LmkVhYIxcmkfhYDDppVppWppFDBm8GDCAigFJhoAm-Km5Khf_PppXo-co-SppYppZBIlNmlXhbDBppbJondm8Hm5Jhf_Pppco-co-So-cpgQBIh_LmlJhYIhsDhsDhbDCppeppfJonem-Lm0Vhf_PpqAo-co-So-cpgQBIzWmlRhbDBpqCJonfm-Mm0Xhf_PpqDo-co-So-cpgQBIkiQkiQhYI2LmkUhbDCpqFpqGK2LmxS0WDBpqIJooPm8QnrdhfpApqHpqJo-So-cpgQEI3d3dhbDDphJpjKpqLJooSm8UnrehfpApqMo-co-So-cpgQEIhiNmkRhYIra2RhbDCpqOpqPDCmzGmzEDDAuTtMJkjDkjCiuFpandpqQo-co-SpqRpqSCIhmOmkShbDBpqUDCmzFmzDJmmemmVm3LpandpqVo-co-SpqWpgQBIxcxchbDBpqYKxcm3M2PDBpqaJmnBmmYniWpandpqZpqbo-So-cpgQEIhmOhmOhbDBpqdJmnCmmZniYpandpqeo-co-So-cpgQBIh_Hh_HhbDBprAJmnDmmam3VpandprBo-co-So-cpgQEIh_Ih_IhbDBprDJmnGmmcniXpandprEo-co-So-cpgQEIhiOmlShbDBprGJmnHmmdnyMpandprHo-co-So-cpgQBIkiLkiMhbDBprJJmmfmmWm1IpandprKo-co-So-cpgQBJmnAmmXm1HpandprKo-co-So-cpgQBItLkibhbDBprNKtLnqThsCKtLk0SkjAKtLk0TisJDDprPprQprRDCm2GnqOJiwLnqRniepandprOprSo-SprTpgQBKtLnqUmmIDDprVprQprRDCm2HnqPJllenqSm_BpandprOprWo-SprXpgQBIh_ImkP0RDBprZKh_IkrQkiWDBprbDCm2LnqWJohbm2MnidpandpraprciwLprdpgQBIkiRmkO0RDBprfKkiRkrQkiWDBpsBDBm2JJoham2KmxDpandpsApsCiwLpsDpgQBIhyamkT0RDBpsFDBm2OJohcm2Nm_ApandpsGo-cllepsHpgQBIlNmlVhbDBpsJDCm2FnqNJohYnqQm5IpandpsKo-co-SpsLpgQBImmMisJhbDBpsNDBm2IJohZnqVmyFpandpsOo-co-SpsPpgQBDifpgDpgMpgRpgTpgXpgapgephCphDphHphLphQphSphVphZphdpiApiHpiMpiPpiTpiXpibpjDpjJpjNpjQpjSpjXpjcpkBpkHpkKpkQpkSpkbplBplHplNplPplTplXplbplepmCpmFpmLpmQpmWpmYpmepnCpnFpnIpnPpnVpnapndpoCpoEpoMpoQpoTpoXpoZpocppAppEppHppKppOppRppUppappdpqBpqEpqKpqNpqTpqXpqcpqfprCprFprIprLprMprUprYprepsEpsIpsMpsQDHsBkWhwWvb2bouDo3ADHLhQoxbhzWnJkHohEDLimelzRlmIuchaoqdojRkYn7e4V4MDJqbsTmIjYjKh3JtBkJo6IDHhBjb2VjQolelZh0LDJFiXof7AhGmZjF6a5PDMDkftXiDvZlDlSllaoL6asMi0LDGKhGhEiiUkDrbDGnC1QhlAmDlqbiwADGhKjfhwThuU4b0ODLhXosKjPtapUotfpK6ZuajdudDKjVzInQhAsHrRhkbh2bhtQh1KDIhHjelKhZjXnRiehvJDGOhCThnXhSiPDFiJ_RwN9IvPDGhzZmUsaoFiRigLDKiZnblUsGlCoiODFiEwPDNHU9WqBmahNrPhAoGoajHtWqODFVkeixZoyToyCDEoqbo1GoyD0aDLixYhgNhgMoyOoyMoyPoySoyLokMoyAoyBDGo6Ko6Jn_Pn_Rh0JlrcDHn_GohIoxBo3Un7Ln7Mn7SDHoxaoxeoxdoxcotVoyGoxALpsSpsTpsUpsVpsWpsXpsYpsZpsapsbpscpsdpsepsfptAptBptCptDptEptFptGptHptIptJDEzDmVsOicDCiNoEDCAGM_Co-Shsco_AkvVo-co-co-cptLptMptNCDBlEDBkTDEoQwH9Ch3eDHfciSrOsFhSifDEptPptQptRptSDEoQwHrExDDJrThgWllKhtUnCmDlubl0Jh2WDDptQptUptVDFoQwHrEhwQi1VDIliZl3OtV-DjA_TjKiFDDptPptXptYDG0Oh1Vh1WjxEhxBipDDKhwQvAlEkTrThdOvdiRwHDCptaptbDKh6Vh5ajnLjiLhxBjuSjuM0Oh1Vh1WDFhHOiR7JlyVDJhdjUjakAiOpZtTi1YhDDDptdpteptfDEioHi6Ti6UipKDIsFoQciSifrOrEhKDCpuBpuCDGptTptWptZptcpuApuDDGzDmVpcicmCODChMhaDEARGwBM2So-Shmfo-TkvRpuEo-co-cpuFpuGpuHCDClMkPDFOhHiR7Ji6QDHhEKkclVlSvV0bDIhdrdjUjakAiOpZhDDEpuJpuKpuLpuMDDhHlKinJDEhEKkcihPDDpuJpuOpuPDBivIDCpuJpuRDDpuNpuQpuSDGfc0GlrVxJjIDIsFVWX2BinMlSvVDDpuJpuUpuVDHj8Jj8Lj8Mj8KjnHjofj2MDIsFfiE1OiUVWXDCpuXpuYDGhwXjQhkdlpajYjKDMkWhwWtCvIjbh0AuRh4GlhTlsalsZijLDDpuJpuapubDF1OrK1AwKhoPDJsFKhEkcifhuVijdlEkTDDpuJpudpueDEhEkc1OhxfDNLhQnJjYjKkWjQhkdjbvItCuRk_bDDpuJpvApvBDFpuWpuZpucpufpvCNYizSk9KpvDpuHCDDhEkcKDKod0GhoUhSfchCiSnGhgUDDpuJpvFpvGDFKkchEinHzfDK1OrKifk-ImBhxfjlKVWXDDpuJpvIpvJDJhwXjYjKkWvIjbhkdjQuRDLnNkahkQhoM5KtGl4YilDhTl2OilYDDpuJpvLpvMDHvIjbjYkWhkdjQtCDEkczfloLinHDKnNkahkQhoM5KtG2ailDvUliRDDpvOpvPpvQDEpvHpvKpvNpvRNbi0ek8FpvSpuHCDCpvEpvTDGsOKLvapEicDCoEjGM0Xo-ShtEo-TntZpuTpvUo-cpvVpvWpuHCDG_fiqCjsEiqDiofi_bDEwEi0Ehzaj3bDIub1Z9civAqai0QzJhfDDpvYpvZpvaDChnG_fDDwEhzaKDCub9cDDpvcpvdpveDI3S3X3V3Y3W3O3Uj6BDJodtZjBoNhkfxWsM-U8QDCpwApwBDJ3S3X3V3Y3W3O3UjuVjuODL8MxGuV9UpT5RloDl1GzQl0E_fDCpwDpwEDEpvbpvfpwCpwFDH3S3X3V3Y3W3O3UDElEkTrE0ODGoQwHiSpf0bwfDDpwHpwIpwJDBpPDEoQwHrE9CDEpwLptPptQpwMDC8MhnGDDVWXDClEkTDDoQwHrEDEpwOpwPpwQpwRDDpwKpwNpwSDEARGhPNYivTk3XpwTpwUCDDKhEkcDIiSpfcwfsFVWXDEpwLpuJpwWpwXDFLmDnClMkPDEKhEkcyNDDpwHpwZpwaDEpwOpwPpuJpwWDDpwYpwbpwcNbiyWk5LpwdpwUCDJ3S3X3V3Y3W3O3Uj6fjzWDGHUhOhAl0MikcDCpwfpxADJdeuJiCoIh2K1PrShtbDCpwHpxCDGj1Kj1MjpRjpSj1cj1dDIHUhOhAdeuJoIDCpxEpxFDD-Wj1TjpPDCtNqYDEHUhOhADHdeuJuEiYrCpBDEpxHpxIpxJpxKDEpxBpxDpxGpxLNhLlvXk4RpxMpwUCDDpwVpwepxNOFlzJo-SDBpxPDGicKHUsOkNDCiNjGM3eo-SkrMo-TknYpwGpxOpxQpxRpxSpwUCDDicIkNDCiNiKMhiPo-Skzdo_Ak1Ko-co-co-cpxUpxVptNCDDkRhjeirBDDiMiErUDCiJodDEpxXpxYpxZpwPDBIDGfc0GhkO6ehEDH4QqZucmLh0VpJ7LDEpxbpxcpwPpxdDEioMipXipbhwcDEirOj9WjpQjoYDCpxfpyADDpxapxepyBDDjE5Q8ZDEhNZljTqPDDpxbpyDpyEDBjEDBhNDHqcoBoTi0HjQkWvXDDpyGpyHpyIDGjyYj3Nh5WjzCl0Dh-UDFqcjIkbLkWDCpyKpyLDMqOKhGpbiDiWFjFjNma2fijPDEpxbpyGpyHpyNDEpyFpyJpyMpyODCARNYlpDk6TpyPpyQCDEhwLh3EhnSl1KDG0EhudhucixSh0TyHDDpxbpySpyTDGhqchlfhqdjyUjyXjyfDL0N0EhwL4QmL8alyChgGijCkbhkODCpyVpyWDE0EhufhudhucDJVWX4QmLh3EhnSndhtPDDpxbpyYpyZDDpyUpyXpyaNbi0IkuIpybpyQCDFiQkOkVjwR3aDCpxbpydDDkDrbnYDEjXhWrUhHDEjeiFjDhFDEpxbpyfpzApzBDDiQjoFjwQDFIjIlKjQ3aDCpzDpzEDBhHDCjehSDFiFkGjaiVnFDEpxbpzGpzHpzIDDiQkOkVDJtDhgIpX2ci0fqRilP4fhjaDDpxbpzKpzLDFpyepzCpzFpzJpzMNhLivVkuEpzNpyQCDBjADFjBqfidwRhnEDDpxbpzPpzQDFj3UjrGh9Dj4Aj4DDFIjEhNqcoBDCpzSpzTDDmIsTjKDGjVoXhOsHldrRDFIjEhNjQqcDEpzPpzVpzWpzXDBlIDEjBpJiYmLDDrUIhHDEpzPpzZpzapzbDEpzRpzUpzYpzcNiGizCkrepzdpyQCDExbh8Ih8HjycDIhoZlFiduWxJpflZ_dDCpzfp0ADChB2VDEjbmYkLhoPDDpxbp0Cp0DDBh1dDFvVihDIhBoBDCp0Fp0GDDnPrduEDDhBjQ2VDGidjIxJuWhjIjbDEp0Ipxbp0Jp0KDBjQDKrH3ByJkY4V7D6XnLyUiCDDpxbp0Mp0NDFp0Bp0Ep0Hp0Lp0ONjMlvNk9Gp0PpyQCDBhKDBjfDDpxbp0Rp0SDGhqeh7VjyWluQj5OjzDDKfhCTjXpWtDhSuVlSiSDCp0Up0VDBhyADEjXhzSl1dijfDGVWX6RjFrUDEp0Xp0Ypxbp0ZDEnPrd4QijSDChK4bDHfhChSTiSjQlSDEp0bpxbp0cp0dDEp0Tp0Wp0ap0eNnHlvPk1Gp0fpyQCDETOhChIDFhDpHwCoFmUDJ3P5X2G5W5VnFkGhWiFDEpxbp1Bp1Cp1DDHpUijHinDh7Qh7PjtIhqVDEhVhDqWpHDDpxbp1Fp1GDCiFhWDETOhChSDHjahdkAkSpZkdiODEpxbp1Ip1Jp1KDDp1Ep1Hp1LNtAlmBkzFp1MpyQCDEiJwN9IimSDJVWXjfse4P3LhjQhWDDpxbp1Op1PDDiJwNvPDFse4P5HjajfDEIhWkBjFDEpwPp1Rp1Sp1TDDhoNhxai-JDFIVWXiJDCp1Vp1WDDp1Qp1Up1XN4dlvMkxVp1YpyQCDIpyRpycpzOpzep0Qp1Ap1Np1ZDHIichNhKkIiHvMDDiNiKhMMhsEo-So-So-TkvUpyCp1ao-cp1bp1cpyQCDEiXofmWFDBmADBoDDEp1ep1fp2ApxbDEmWiXofh8GDEiakbjIvRDFhjbl4P-Hl1B2BDEtIoBIoDDEp2Cp2Dp2Ep2FDGh8GjyVhqclnDjkBhqdDHiElUoJpJqLhbhrYDCp2Hp2IDDlXlHlWDBmLDDrUimEvQDEp2Kp2Lp2MpxbDEp2Bp2Gp2Jp2NDDARhPNYlvLkvIp2Op2PCDCDlRDGlD0KqQvNnBj7LDEIoBmWiXDHiFocvQiVoCrUrLDEp2Rp2Sp2Tp2UDEiZnblUlCDDlDqQ8SDFiV5AociiavQDEp2Wp2Xpxbp2YDCDlDDEVWXIDDltQiVhWDFvN0N0K8SjcDEp2ap2bp2cp2dDDp2Vp2Zp2eNbizBk0Qp2fp2PCDCp2Qp3AOFlpIYODlxNbDCp3Cp3DDEkNIFDDCiNhMMhmPo-So-So-TkyLo-cp3Bp3Ep3Fp3Gp2PCDDmMpDicDDhaoPjGM_Do-ShzJo_Ak4Ho-co-co-cp3Ip3JptNCDDmMLicDChajGM6Ao-Shmao_Ak5fo-co-co-cp3Lp3MptNCDBnMDEvNlmClmOj7MDDnZhajxADKVWXhT7E2XiiQhgXhIODEp3Op3Pp3Qp3RDKlcmGmOmemPmdhakYmcmQDEhzY2X7Ej9eDEhIOsPl3dDEhTVWXDEp3Tp3Up3Vp3WDCp3Sp3XDB2VDFVWXhWhTDDp3Op3Zp3aDGj_djvOj_cjvNjjVj_bDFVWXj1Xj1WDCp3cp3dDChBileDDhWvBlnNDEp3Tp3fp4ApwPDDp3bp3ep4BDDARGNYk-Dk5ap4Cp4DCDBnKDBiTDIkRah9ZhcjDoQvAhBDEp3Tp4Fp4Gp4HDDvArEhnQDG6QivNzdmL4Z1TDEp4Fp4Gp4Jp4KDEhrTioNh3fi7LDBhTDDnKiTjLDDp4Mp4Np4ODDp4Ip4Lp4PNbiybk0Gp4Qp4DCDEVWXhTDF0D8VzHk-Vi5DDIhwchxGh4fhxFi9OjuAkiGh3KDDp4Sp4Tp4UDD0D8VzHDDIoDhjGDFnMuEvArChkNDEpwPp4Wp4Xp4YDDiqOjsejsADGhxGh4fhxFjlJjiAkhUDDpwPp4ap4bDDp4Vp4Zp4cNhLixDk0Jp4dp4DCDEjyPjzBjzAj_BDQrWxFrQhidtNlcmGmOmemPmdhakYmcmQnZDCp4fp5ADEj5Cj5Bj_Cj5FDSrWxFrQkLuErdtNlcmGmOmemPmdhakYmcmQIDCp5Cp5DDFrWxFrQhoYhnTDEp3Tp5Fpxbp0RDDp5Bp5Ep5GNiGlvOkvbp5Hp4DCDGiYqfjDipca8eDEjAldhuNuNDHhEsRjJhnEwRrAjBDEp3Op5Jp5Kp5LDEhBjDmYaDEjAldlpZuNDDp3Tp5Np5ODDnZihKhBDDjAlduNDGVWXhTiYjBDEp3Op5Qp5Rp5SDDp5Mp5Pp5TNjMxRkwYp5Up4DCDGiA_ZvRhuGhpEhwDDEwK5N0QjqDDHhTKjchWVWXDEp3Op5Wp5Xp5YDBwKDGmBrDnNjcsPmJDGhwXmDnCVWXDGiA_ZvRhuGhpEnADEp5ap5bp5cp5dDHl0ShvEhmI7WhoCyMpVDEwK9Rlrd0QDEp3Tp5fp3Wp6ADDp5Zp5ep6BNnH9RksIp6Cp4DCDFjDhFhHhZhBDF3P5X2G5W5VDGnFkaVWXxQDEp3Op6Ep6Fp6GDEnFkaxQ8KDH3P5X2G5W5VjncjnbDDnMjDhHDEpwPp6Ip6Jp6KDElKhHhFoCDEiTjLiQZDEnFxQsUlJDEp3Tp6Mp6Np6ODEkanFhlL7GDDZqPtRDEiVhubhjRljeDEpwPp6Qp6Rp6SDEp6Hp6Lp6Pp6TNtAlpOk5ep6Up4DCDHhuIhjfrQh1QhnUhkI_WDBoODIzehWiJ7EVWXhTDEp3Tp6Wp6Xp6YDFmLihfiwaiiJlrFDGjYjKsTkJ8PmIDIhTVWXzehW3LzGDEp3Tp6ap6bp6cDEjYjKsTmIDFj7ehwRzG7EhkADFiJVWXhTDFrQh1QhwGhgOl4DDEp6ep6fp7Ap7BDDp6Zp6dp7CN4dsTk2Sp7Dp4DCDIrWrQxFhnTlgfnZmLrFDDiJhgE9IDDp3Tp7Fp7GDFjlei8Zi8Xi8Yi8ADGnMxFrWrQlOkRDCp7Ip7JDGhqNhqMhqLh6Fh-DjmEDGmLl0UarFhwGrWDDp7Lp3Tp7MDDp7Hp7Kp7NNhuYiKk6Ap7Op4DCDGmLloEhnUiiKrQ_WDKiqBhxUh5FhqAh6ChyLhyMhrUjuXipdDGyJhasLpThoZxEDEp3Op7Qp7Rp7SDHhxUhqAhyLhyMhrUh5Fh6CDEhaipah9NjbDGhTVWXsLkJDDp7Up7Vp7WDFljShnUk_YmL_WDDrHhrUijWDEsLpTkJ5RDEp3Tp7Yp7Zp7aDDp7Tp7Xp7bN9HiyNkwOp7cp4DCDKp4Ep4Rp4ep5Ip5Vp6Dp6Vp7Ep7Pp7dDImMicjZpDpChK1IiKDDhaoPiNMhsFo-SkXo-Tk5Yp3Yp7eo-cp7fp8Ap4DCDEvNjDrWhBDGhpahhJh4cuQtehhHDDp3Tp8Cp8DDBLDEh0UltVlgemJDGsVkFhlHhuDjaODEp3Tp8Fp8Gp8HDCp8Ep8IDELhQnJkHDBxXDHcvEfhpMmBmJi7aDEp8KpwWp8Lp8MDELhQnJxXDCKhEDIhpMmBmJcvErDnNsPDEp3Tp8Op8Pp8QDDLhQnJDCvErNDFnMliGmBhpM6YDEp8SpwWp8Tp8UDDp8Np8Rp8VNYlyNkxGp8Wp4DCDBsJDGuQhrAhpVh9YhiDh5EDHuVcfrOqApWifDDp8Yp8Zp8aDErOifhuH9CDCjcmJDFcuVfhVpWDEp8Yp8cp8dp8eDFlkYjoSnaihGmJDGuVpWqHkUhSfDEp8Yp8Fp9Ap9BDDp8bp8fp9CNblyekqfp9Dp4DCDEuQj5ei9BhqaDIvPhuZiEjkDrKlgdlgbjlGDLnMmbrdnZrCpBuEigKjLjnSj2fDDp9Fp9Gp9HDEuQhhG5Ei9MDHOzEhHTjLkGh0UDDp9Jp3Tp9KDFi9Dh4ci8ei8dhhJDQlcmGmOmemPmdhakYmcmQnZrWrCuErdiEDCp9Mp9NDDp9Ip9Lp9ONhLlzFkyap9Pp4DCDDp8Xp9Ep9QDImMLqIKvapEhKkZDCjGhaMhsGo-Sh_Yo-Tk5cp8Jp9Ro-cp9Sp9Tp4DCDDpDmMpODChaiKM6Bo-SiuEo_AknEo-co-co-cp9Vp9WptNCDBmFDGakElqHhidllVh0GDMlcmGmOmemPmdhakYmcmQj-XioBDDp9Yp9Zp9aDEOTiRoFDHkBrAhdjUiOjahbDDp9Yp9cp9dDCp9bp9eDIrA6Qlmfi0XkBhkVqJzdDHh1bwLzUvArEhjGhnQDDp9Yp-Ap-BDDmFhiChhfDHwLzUhrTkhbjvDi7Ki8NDCp-Dp-EDChmLhkNDHeuJkaiYncd7GDInJLhQl4arTopb5KhgEDEp9Yp-Gp-Hp-IDDp-Cp-Fp-JNYiwVnwFp-Kp4DCDGhgBhjDlnIlnJl0blncDDiTjLkGDDp4Fp-Mp-NDEqJhlOh0ToCDDp-Np-Pp9YDFihQhwO7UlkBigbDDp9Yp-Rp-NDDp-Op-Qp-SNbiwXkxdp-Tp4DCDFnZhvRh3CikPhvXDFKmDnC1QhfDHrDnNmBsPoUmJjcDEp4Fp-Vp-Wp-XDHrDnNmBoUmJjcigIDExXKhfyNDDp-Dp-Zp-aDDnZhvRhlBDGrDnNmBoUmJjcDDKmD1QDMlcmGmOmemPmdhakYmcmQnKhmLDEp-cp-dp-ep-fDDp-Yp-bp_ANhLlvbkvPp_Bp4DCDDiJ_RwNDIsenZ4PhtIhlBhWrd5HDDp-Dp_Dp_EDCiJ_RDFnKhTVWXDEse4PhWhtIDEp-cp_Gp_Hp_IDDse4PhtIDCiJwNDHVWXIHUltYDEp-Gp_Kp_Lp_MDDp_Fp_Jp_NNiGlvakvOp_Op4DCDEp-Lp-Up_Cp_PDGpDmMpCKvMpcDDhajGiKMhsHo-SksGo-Tk5dp9fp_Qo-cp_Rp_Sp4DCDKodoNtZ4eiUk_GigN9WoJhoUDJ7AhuTjBjXpVwVzPmNlWDDp9Yp_Up_VDElWhpYj7QhpZDCp9Yp_XDGhjTlrJoJwIlU2UDIpVwV7AqDzPhpC8bhuTDDp9Yp_Zp_aDDp_Wp_Yp_bNYl4ck5Gp_cpwUCDLiAvRqd5G9B2ZilAikdiiAxeloSDMjYjKqbsTkJ6YrCpBl4XlEi1UuEDDp9Yp_ep_fDGvErNijaiialpWiuXDGoOuE6YpBrCsIDDp9YqgBqgCDF7I2WhxdkEnBDFjYjKqb8PkJDDp9YqgEqgFDDqgAqgDqgGNblqQk2RqgHpwUCDJxWkhXiifhoR-UhrZkTlMkPDKjBtZiYludhwM2Uh0KhuRiiYhjTDDp9YqgJqgKDF-UhrZxWiifj0cDFjBtZiYh0KhjTDEp4Fp4NqgMqgNDElMkPjiUltcDD-UhrZxWDEjBiYpGhuRDEnKiiXsFhTDEqgPqgQqgRqgSDDqgLqgOqgTNhLltPkyKqgUpwUCDDp_dqgIqgVOFh1cYDBqgXDDpDsOkNDDhaoPoEMhsIo-Skpeo-TkmHo-cqgWqgYqgZqgapwUCDBhBDBjbDHidjIiAvEodkRhufDDqgcqgdqgeDHiqKiqJiyLltUjuJjuRjuLDJhBiDlZ-Djb0NiuVjIkbDCqhAqhBDEhhThyCh8DipWDHhBjbtIh0LhjPkEjIDCqhDqhEDHhhWj1UyZhrGhrFhgNhgMDEuWh1S_dxJDCqhGqhHDEqgfqhCqhFqhIDGhBjblZyZ9e7DDFjcrDnNmBjqPDEzJhfKikNDEqhKqhLpwPqhMDHhhWyZhrGhrFj1RhgNhgMDFjDhByDluAiEDFjcnNiMkRiEDEqhOqhPpwPqhQDDhBjbjDDEjzIjrFj3PjrKDEkRodiMiEDEqhSpwPqhTqhUDDqhNqhRqhVNYl1Tk2GqhWp4DCDEkanF7GhlLDJjnFjxNh5Wi-c3P5X2G5W5VDGhBjDjQjblZrHDEpxbqhYqhZqhaDDxbh8Ih8HDDjDhBpfDIkahNZiFkGiThWiQDDqhcqhdqheDDkahlL7GDEhNZqPjFDEhBjQjbxbDEpxbqiAqiBqiCDDqhbqhfqiDNblvRk2JqiEp4DCDDiDjW2ZDNlcmGmOmemPmdhakYmcmQj-ahyQ4MDFiFhWiJlJhEDHVWXhTIjfiJDEqiGqiHqiIqiJDBiDDIiJhEjfhBhhWyZhgMhgNDEqiLp1IpwPqiMDGhhWyZhrGhrFhgMhgNDCiDjWDNlcmGmOmemPmdhakYmcmQhyQlkM4MDDqiOqiPqiQDDqiKqiNqiRNhLilbk2IqiSp4DCDGrWxFrQlwdnAjDDHhpatehhJhhHhrIvfh_CDIpBrCuEhlDjKjYkJnADDqiUqiVqiWDFhBlZjbyZ9eDEhpahhJteh_CDErWjDnAhoXDDqiYqiZqiaDEyZ9ehBjbDEhEKlpSihPDEhoXk-Ll3bigYDEqicp8FqidqieDDqiXqibqifNiGljBk2FqjAp4DCDBrGDEhDmUwUhoWDGhBjDiEjbwPllGDEqjCpwPqjDqjEDF9diEnbl0dwPDGijMzBhta6bi1aiyIDEhDwUhoWlyQDEpwPqjGqjHqjIDFhBjblZyZ9eDBhDDGjFiMhCTyDrGDEqjKqjLpwPqjMDDqjFqjJqjNNjMlpMk2HqjOp4DCDFqhXqiFqiTqjBqjPDFmMmViciHLDChaoPMwAo-ShzLo-TnxeqhJqjQo-cqjRqjSp4DCDDhKpCicDChMiKM6Co-ShiYo_Ak5Qo-co-co-cqjUqjVptNCDDhKiciKM8Do-Shsbo_AkwAo-co-co-cqjXqjVptNCDHfclS0GkfThgODDp0Rp0SqjZDChKjfDGfcqJZigPzRDFoQrE0OlMkPDElEkT0blSDEqjbqjcqjdqjeDF2Iiqdh9Lh7Wh9MDIVWXhjGpBjfvArCDCqkAqkBDDqjaqjfqkCDHnFk_DjDrOkUhuHh2cDG3P5X2G5W5Vi2FDDp8YqkEqkFDGrOhuHh2clqJnFifDIVWXhTrChjGpBvADEqjbqkHp-NqkIDE8SigQnFhWDEZqPiTjLDEqjbpwPqkKqkLDDqkGqkJqkMNYigQkxJqkNpyQCDLh0SlwHlwIh2OixPlrbh2Ah1flgX4LvPDCp0SqkPDGi-ajxXi-bjxYjjKjjJDFvPhuZimTjflxfDCqkRqkSDEivHrI4Lh0YDGThCtDqRrKiMDDp0SqkUqkVDDqkQqkTqkWNbljdkwFqkXpyQCDGh-Wh-Vh7Jh3Ph-ZjrLDFkUtEpWqHxIDCqkZqkaDDqHxCkUDDpWtExIDFsWhwMijLmRiZDEp0RqkcqkdqkeDIi5Hh7Vhqej8YjuUjuNj1aj0UDGkUtEpWxIqHhgZDCqlAqlBDFhmCirYiraj_Wj5MDFqHtEpWxIxCDCqlDqlEDEqkbqkfqlCqlFNhLi1GksbqlGpyQCDBiJDDp0Rp0SqlIDChlYhlcDFhK0OlSrEvADCqlKqlLDF_RvPwNsUijXDDp0Rp0SqlNDDqlJqlMqlONiGiKktOqlPpyQCDEqkOqkYqlHqlQDFhKiczDsOiKM3fo-So-So-TkoeqkDqlRo-cqlSqjVpyQCDFhVibvD2ehkXDFhgKivLi3VjmNiuRDGifjcyWtR5NmbDEqjbqlUqlVqlWDErKilNtDqRDEhVvDibhkXDEhuV9QmbifDEqjbqlYqlZqlaDCqlXqlbDEhVibvDhkXDHiVjIcidiMqJlbDEp0Rp0SqldqleDFhVvDh0EhoGhkXDDjQhBhlZDFqalbhmEuAhhDDEp0RqmAqmBqmCDGhmCiqfjqUirZhyBl-PDHhVjIlbiyJidhBlJDCqmEqmFDEhVvDhoGh0EDEjQhBqalbDHrH3BkYyJ7D6X4VDEqjbqmHqmIqmJDEqlfqmDqmGqmKNYn3CnzcqmLpyQCDBhWDGTOhZhFhChHDEqjbqmHqmNqmODE0DiM8VzHDGIVWXmAuGDEp0Rp0SqmQqmRDE2Ih9Mh9Lh7WDFOhWiRh2FhHDHjakAhdiOlJpZhDDDqmTqmUqmVDGl7fl8Al8Cl8Bl8Dl8EDCqmXqjbDEqmPqmSqmWqmYNbogemxeqmZpyQCDCqmMqmaDFhKjZIkZicDChMiNM2To-So-So-TniQqlcqmbo-cqmcqmdpyQCDDpCnDpDDDhahMiKM6Do-Sk0Co_Ak1co-co-co-cqmfqnAptNCDEjSkCkKlYDGuImbpTIkJ5RDGkR-ZjIidhtRigbDDqnCqnDqnEDDjSkCkKDHodhoUoN0GixWi0LlSDCqnGqnHDDhdjUhlKDG-ZjIkRmXjFilZDDqnCqnJqnKDDqnFqnIqnLDJzd6QqJmLhlOhgGhkVhnBjmHDDqnCp4FqnNDGvAhnQhgBiM7Ul2QDEqnCp4Np4FqnPDGihQh2Ah1f7UmLnFDDp9Yp-NqnRDDqnOqnQqnSNYlnAkubqnTp2PCDIlreilLkViQkOirFjoGltIDCqnCqnVDFkViQkOkIhqJDGkG0QhjC-Fhic5RDDp4GqnXqnYDCiTjLDBkGDIhgIqRpXtD0Qh3UjocjuCDEp4NqnaqnbqncDEkGiQkVkODJtDhgIpX2cqRilP4f9XhjaDDqnCqneqnfDEqnWqnZqndqoANbh1Ik2TqoBp2PCDImDimNnCtehwavHlMkPDCqnGqoDDBKDGL4ImDnCHUDHiSpfhkVwfoU4etYDEqnCqoFqoGqoHDGhR1chrQpah6aiiUDCqnGqoJDDqoEqoIqoKNhLlyMkwWqoLp2PCDOuQkZhiDnajPkahX3QmJtapKhzUhpI5EDCqnGqoNDClYlnTDHuQhrAhpVhiDhpUh7ThpfDGhTsFkGhuZtEvPDDqoPqoQqoRDFmJkcnakFkaDDqnGp8KqoTDDqoOqoSqoUNiG7LknbqoVp2PCDGhHlKOjeiDzEDIkSkAhdjatTiOsUjUDDqnCqoXqoYDEtTkdhHpZDFkGkViQkOjQDDp4GqoaqobDDlJsUk-FDGhHlK_biDOoCDDqnCqodqoeDDqoZqocqofNjMhoHkzIqpAp2PCDKiAhtRxetZilAiiBhjchpBh6dikdDCqnCqpCDCoOkJDGnA9JrNvEvRhuKDDqnCqpEqpFDI7WhmIpVhmF-T7FsfyMDCqnCqpHDDqpDqpGqpINnH8Qk4IqpJp2PCDIiRoFpHwCilZsaizZj7FDMsRhEhdjUhDOhpLrAlhHZlxBk-EDDqnCqpLqpMDFjrRjrSjrdi7DjkEDG-ZjImXjFkRODDqpOp-NqpPDHhxW9ThvMlmMl2cizWjscDCqnCqpRDDqpNqpQqpSNtAi1Jk0WqpTp2PCDHqnUqoCqoMqoWqpBqpKqpUOFlwWo-SDBqpWDHpCpDKkZqImCkNDDhajGhMM4Ao-So-So-TktYqnMqpVqpXqpYqpZp2PCDFjSkCkKlYjLDGxYhkZhxQhqKjxIjtKDCqpbqpcDBqpdDGhVijK9O9YhkRhJDDnFxQ8KDDqpbqpfqqADFhV9OoB9DtIDEhBjQ2BjADFlbqahpL1fkGDEp4GqqCqqDqqEDDxYhqKhkZDGqc9OhJqNijKjIDDqqGqpbqqHDEhV9O9DoBDJqdhjevdehtN1PihZsViMDDqpbqqJqqKDEqqBqqFqqIqqLNY-Hk4eqqMpyQCDFjSkCjgbjhej-dDGjJhEqfiYjFpJDDqqOp5KqqPDCjAldDGrLtYlb1fqa2JDDp4GqqRqqSDDjAld6cDDqqGqqUqnaDKhjallflmAl3G2csTjKsHnVkJDDqnaqqRqqWDEqqQqqTqqVqqXNbl4Sk4LqqYpyQCDFilej4FjQ2VhlZDGnPidkGkVqalbDDqpbqqaqqbDDjQhB2VDGkGkVlbiQqatTDDp4GqqdqqeDFjtGjkajwBh9Ej4GDGnFlKiDidxJnPDDqrAp-NqrBDDjQhB2JDKrH3ByJ7DkY4V6XyUnLiCDDqnCqrDqrEDEqqcqqfqrCqrFNhL2Bk9LqrGpyQCDLlbwahmEioKh-Rima1fqNj_JhhDjgYDCqnaqrIDEh3D0Si5OjrfDEkAkSjUuHDExQnFmS8KDEqnCqrKqrLqrMDEhVibjQhBDFlbqahhD1fuADDqnaqrOqrPDFlbqahmEhhDkgKDLkAj1Gj1Hj1Ij1JkSjUljMlqMlrWlzUDDqnCqrRqrSDEqrJqrNqrQqrTNiGlgSk8RqrUpyQCDFZnFsUvB8KDFThCjeixKiODDqpbqrWqrXDJhlahqJipFirKj8cjqQhhKkViQDFkGtTjQhichjCDDp4GqrZqraDHioUj9fi2Zh-JjhYjiJi2RDCqnCqrcDDqrYqrbqrdNjMloNkuFqrepyQCDFqqNqqZqrHqrVqrfDDpCnDyRM6Eo-So-So-TkpJqpeqsAo-cqsBqnApyQCDHiVliPimZqThhFhhE-MDIaThCiMocjTijfrFDEqjLpwPqsDqsEDEhElwBi0PhvGDGjFThCOaiMDEqjLpwPqsGqsHDCqsFqsIDH1Zl4Qub9cj1ElsT4LDGtQifhK3E7Xh5TDIVWXIpBjFhCTDEqjLqsKqsLqsMDFiftQ3E7Xh5TDGhCTiShSOcDEqjLqsOpwPqsPDFhqXhqW2Hh-Ij1LDEiftQ3EhKDGhCTiShS1ZjFDDqsRqsSqsTDDqsNqsQqsUNYlwFk7EqsVp4DCDChDwUDDqsXqjCpwPDGijMzBhta6bhWjcDG9dimOiEjDsewPDEqsXpwPqsZqsaDDjcrGhtZDEhlfVWXDEifrOTiEDEqjLqscqsdqseDDqsYqsbqsfNbrGk5AqtAp4DCDEjAld6c0fDHjBwRjFqfyGjJhEDJVWXiMIwUjTpBqdDEqjLqtCqtDqtEDFhhFqThhEhiBj_VDGjAld6c0f2eivYDCqtGqtHDEjAld6c2eDFjFyGiYjBhEDEqsXpwPqtJqtKDDqtFqtIqtLNhLxRksDqtMp4DCDDhBjblZDGlxDlxGlxUsWk-RidDDqsXqtOqtPDDhB2JjbDDiMyDihADHVWXhhFhiBhqXhqWDEqjLqtRqtSqtTDElZhBhjPhhTDFpHlxThoWrBrfDGVWXi0VihDpBDEqsXqtVqtWqtXDDqtQqtUqtYNiGllHk9HqtZp4DCDEqsWqtBqtNqtaDEicsbImVDCiNhaM4Bo-SigCo-Tk0NqsJqtbo-cqtcqtdp4DCDEoXpIkNreDCoPhMM6Fo-ShtDo_AksSo-co-co-cqtfquAptNCDEoXwWoeicM6Go-Shmco_Ak0Ho-co-co-cquCqgaptNCDGciYfqfjDjFDHiMiEiJkRpJhEjJDEpzPquEpwPquFDFiVmAqfamHDFhdjUkAiO8cDDqqRquHquIDCquGquJDFlEiiShbNjBDH_TzAihUqCigZ8clzbDDpzPquLquMDEjA0fhlJuNDDiiShblEDFhCTOiShSDG8chEjF_TihUmHDEquOquPquQquRDFh4Ch9Cj4Bi5ej3fDKigZjBhlJl3IqCkJhJhEhdiwWDCquTquUDDquNquSquVNYluCkuBquWp4DCDHkThxMpY1N1C2bkWDKxKhEhuIhgDlgRlvTnLiYzRimVDDpzPquYquZDIpY1N1C2bjiPjicjiajiZDElmLzAjAhqRDIjsMh1Eh1NlpKhnDimVlEh6MDDqubqucqudDFjpNjiYhpQjvIjiMDHjAh0QmYhEU0fiYDCqufqvADDquaqueqvBNbltaktaqvCp4DCDCquXqvDDEoeicvMyBDChaoEMhsJo-SkXo-Tk0OquKqvEo-cqvFqvGp4DCDFjKmIsTjYhjXDEiiLwRhnEjtFDKiYjDjFcVWXhEidjBDDqvIqvJqvKDHuNhjXjxCkiEh9ejxBjlPDGhEmb0fjJhdIDCqvMqvNDGhkUhgDhnbjndl3JjneDHhE5IlZKigdjFaDCqvPqvQDFljYl1Ij8Ni4Wi8SDGk9fl3KloJlqZiwdlzdDCqvSqvTDEiYidjBtYDDoDijEimEDEp6XqvVqvWpwPDFqvLqvOqvRqvUqvXDDIic5BDCoPhaMhsKo-SkyPo-TktWqvYo-co-cqvZqvaptNCDBhjdDHciYiE1RfmHjBDIIoDjcHUjVhEKDDqvcqvdqveDI8N0Ji1fh5b9UhpKvdhkDDIh3FjVrR0PhlG6dlnO0HDHiE1RiYhjdjBkB4eDDqwAqwBqwCDIh8FjpJjpLjpHjpKh6fhrPj3ADLjVrRh5b6dsHhlGqDhjd8NluWiCDCqwEqwFDJqD6d0H6fihO6ShOhlG8NDKiE1RiYjBwDmLhBhHlV6eDDqvcqwHqwIDFqD6fihO6d0HDFiYiEiR6ehwEDGjnajnWjnVjnXj9XjnZDDqwKqwLqwMDFrRjVhlGlnFhpHDFiE1RlzXuMnSDHkdnTjaixbhdhgJlrKDDqwOqwPqwQDGqvfqwDqwGqwJqwNqwRDEoXIHUDBiNMhsLo-Sh_fo-TkwDqwSo-co-cqwTqwUptNCDGhmMhrdh_GwXjtJjtZDHkBiEjDcmHrA5KDCqwWqwXDJ7RhncixRlsflhKl3QiwbhuFiiODLhmMhrdh8LhxLwXh_GvdhkDhoe9UjYDCqwZqwaDIilFlgQlkSloCkiAhpEl4E8TDHwXhmMhrdjYjKk_FkJDCqwcqwdDDilFj7Wj7VDEluRloPsIjYDEwHk_BxD2aDDqwfqxAqxBDG_VhwdhjKhnWiwGh4aDJjJnehHi2AhrcmIlhLiibsNDCqxDqxEDFiqbipNjqWkiFjtXDHxDwXlwc2aiiOl2ZkBDCqxGqxHDGqwYqwbqweqxCqxFqxIDEwW3CIkZDCoPiNMhsMo-SksEo-TkqUqxJo-co-cqxKqxLptNCDErekImCyLDBhMMkkJo-Skwco_Ak8Wo-co-co-cqxNqxOptNCDIpQpLqGrYpRqFqenQDG0GlS6eipE1FhkODCqxQqxRDIhtQh1KikIh2bh2fikUigWlrSDCqxQqxTDJpQpLqGrYpRqFqenQhhXDDDlDsMDH4ZlmekBiZlUnblCDDqxVqxWqxXDH7ahqThrWjqdhmHh7Ch-NDF4ZkBlAlQhFDFDlDodjT5ADDqxZqxaqxbDEqxSqxUqxYqxcDIkBrAhnCild0eilMimcikeDCqxVqxeDCjenRDBl4dDFhnCildimcl2VikeDHjJoYkBhzbihFinBpJDEqyAqyBqyCqyDDF7ahqThrWhlahmHDFkBrA4Z5AmHDFjeiehHh1bvcDDqyFqyGqyHDDqxfqyEqyINYl1Nk0KqyJpwUCDFiE1R1bnRhZDL4ZkBjakdliLliNigfuI2auGhlPDDqxVqyLqyMDHjnJjkPjkOjqKjkVjkTi5dDHjVnQjezIhAkdtBDCqyOqyPDG7ahqThrWhmHh7Cj7ZDFiRyThwFiEhDDG4Z3MkBjTmNvcDDqyRqySqyTDDqyNqyQqyUNblqOkpWqyVpwUCDCqyKqyWODlwAo-SDBqyYDFrekImCkZkNMhsNo-SkXo-TklTqxdqyXqyZqyaqxOpwUCDIiqLjvFjtCjjEjifjjBjvLi4dDJZHwQifhChVsD0BkIDCqycqydDJpQpLqGrYpRqFqenQobDFjPl2aixAhnZijNDFwQ0Bh2Gk-Tj7SDFZkIHleifDEqyfqzAqzBqzCDBxVDBjeDEjJlhczf8YDLobpQpLqGrYpRqFqenQLnCDEqzEqzFqzGqzHDDqyeqzDqzIDBobDChfhvfDGxViyBlpXhzOhgOj7NDDqzKqzLqzMDCobhFDKpQpLqGrYpRqFqenQzIjVDJkdtThlPhdnTjyLqakSjUDDqzOqzPqzQDGsMhkDhzOi2DsBkWDCqzKqzSDFjsBjsChjDh1eh6MDFnYDodiZjIDDqzKqzUqzVDEqzNqzRqzTqzWNYigckkaqzXpwUCDKhgSmT1e-CjpYjpZi7Bi6fhyJwaDCqzKqzZDHhgSmTl1VfhmDkgHi3fDEoblJqa3MDDqxQqzbqzcDGjrai5Ti5Ri5SjoPioCDCqxQqzeDEqakdhyJh1RDKhtQh1KikIh2bh2fikUigWlvCnQhkbDDqzKq0Aq0BDEqzaqzdqzfq0CNblJkyCq0DpwUCDGpH1D6VzTh2QllFDIne0LkU-CsGqAtGqHDDqyfq0Fq0GDDsGqA0PDIigflgYivCiiF1BkUne1EDDqxQq0Iq0JDKpQpLqGrYpRqFqenQjVzIDGhgbzT-ChkPhkGpHDDqzKq0Lq0MDDq0Hq0Kq0NNhLilEkxMq0OpwUCDDqzYq0Eq0PODlxEYDBq0RDGretJkIlLyLDMhmQo-SniTo-Tk0MqzJq0Qq0Sq0TqxOpwUCDBtVDDhEsRjJDErUIHUDFcfiEjBjIDEq0Vq0Wq0Xq0YDDtVhqRwGDItOod5LsWwPiZjwGjwHDMwVjoI1F8PkJpBrCjYpVhuThoDiiVDDq0aq0bq0cDGhqShhUi4bizdluejxZDKtOod5LDnGwV1FtVoITDCq0eq0fDCtVhqRDKxH5ChkElySl2RyHl1JljWi5FikRDMjYjKsWkUiZqbijSnetGrCl1L8PDDq1Bq1Cq1DDGjOwbhjUhgWhDhnDDKigGh0YxKlrGivQhwKinJiiXpGiRDDq0Vq1Fq1GDFq0Zq0dq1Aq1Eq1HDGmVIHUlIpIDDoPiKhMMhzBo-SkyFo-Tn0Nq1Io-co-cq1Jq1KptNCDDrO1OifDHhTiFjcueVWXDDoWlQ2ADEp6Xq1Mq1Nq1ODBq1PDDoWlQoZDGcjIjJfsRiaDGlZvU5ItIuIilCDDq1Rq1Sq1TDFhhTj5Ph8Dj3XhyCDGoWlQoZwG2dnVDCq1Vq1WDGi7Mi7NirEj7Tj1Nj_SDLlZvU5IIjYnPjIjJiEiR0NDCq1Yq1ZDCoWlQDEhgHrLpJhjRDH2d1GwGjUoZtVh1FDDq1bq1cq1dDElZ5IuIvUDI6XrHtBnW7DwSivdhuaDDq1Rq1fq2ADFq1Uq1Xq1aq1eq2BNYiyCk6cq2CpwUCDDoWlQkBDE2d1GigOinGDDnVwGoZDDq2Eq2Fq2GDB2dDBnVDCwGoZDDq2Iq2Jq2KDEhvKjDidllUDEoWilH2Aj8eDFsItIvUlZiFDEq2Mq2Np6Xq2ODJ1GjUlgNlsVk_VlrahnPigOinGDEq2Iq2Jq2Kq2QDEq2Hq2Lq2Pq2RNblhVk4Jq2SpwUCDEoWoZlQtVDG8cljRh1Nh1Ei0NhEDIqd_WhkIhgDhkUyFibhwKDDq2Uq2Vq2WDFj_TirVirXirWj_UDIfhdjUcjIajYhCDCq2Yq2ZDFnVyFhwKlhNiyHDJThChZhFO7IienBkFDDq2bqmNq2cDCnVyFDEvElqXvBvYDI7Ij-SiwOlmF9bhvJhgVtcDDq2eq2fq3ADEq2Xq2aq2dq3BNhLivJktMq3CpwUCDEoWj1PnVoZDFDsMlDqQhnPDJnblUiZiEoJlCwIodh2LDDq3Eq3Fq3GDJhmJj_Qh7djlLj_RhyRioJh8Sh8NDL4eiUodkEtcuHjUxGxSjYpTDCq3Iq3JDElVvVkfDDD2XluFuHDEl2LtclpJmSDEq2Jq3Lq3Mq3NDDq3Hq3Kq3ONiGqQkpXq3PpwUCDEq2Dq2Tq3Dq3QODhvYiGDBq3SDFpI_XiHjZkNMyco-ShmYo-TkxNq1Qq3Rq3Tq3UquApwUCDBnADK5G9Bimdh7KlgWlxX7FhmFhjFyMDCq3Wq3XDDoO2bi0bDDq3Zq3Wp4SDCq3Yq3aDJnArNhuK9JhjcnV5G9BikTDCq3cp9YDIh7KjrYjrPjrZhjFimd7FvRDCp9Yq3eDE2WhxdkE7IDDp9Yq4AqgFDDq3dq3fq4BNYpOk7dq4Cp4DCDGjSkCkKi-Kj-Cj2cDCq3cq4EDCnArNDFoBsItIvUlZDDnFzexQDEq4Gq4Hq4IqnaDH7FpVhmF-T7WhjFnVDCqnGq4KDDq4Fq4Jq4LNblYk5Bq4Mp4DCDFnArN9JhgOvRDDzeirRjvaDIVWXhThWiTiFiJDDq4Oq4Pq4QDEsFwK5N0QDGoBsItIvUlZzeDHhTiTueVWXHDEq4Gq4Sq4Tq4UDBzeDFiJhTVWXDE4L_Rk-KiFDEp6Xq4Wq4Xq4YDDq4Rq4Vq4ZNhLiyUk8Eq4ap4DCDFnArN9JvRlzSDFtQ3Eifjxb7XDL5S1JhkKh7RjsTltCjsFjsZKLnJDDq4cq4dq4eDDnArN2ADEjP1J6ZhXDGijFlobiFvUhjPlLDDq5Aq5Bq5CDCtQ3EDFhXjP1JpUh7RDDoOsIvUDFvRqdnAhqOrNDEq5Eq5Fq5Gq5HDFkhYhqVjsWjkZjkbDGK-AiXsInJLDDq3Wq5Jq5KDEq4fq5Dq5Iq5LNiGivRk6eq5Mp4DCDEq4Dq4Nq4bq5NDFpDpCiciHjZM0Yo-ShmWo-TksKq3bq5Oo-cq5Pqvap4DCDBiADLVWXsFvViVjIcvJI-ADEptPptQq5Rq5SDFh4Uh4Ti7Fh4Vi7IDMlEkT7TyAvJVWXjIc-H2BDCq5Uq5VDCq5Tq5WDF5c7Th2Uh0C9RDJuAjFvVcvJyAlEkThhQDDq5Rq5Yq5ZDCiAhqODElEjYjKkJDHZhDiThIiFjdiQDEq5bq5cp3Wq5dDD5c7Th2UDKVWXhTnKiTjdhIsDhDDDq5Rq5fq6ADDq5aq5eq6BNY-Hk4Aq6Cp4DCDFuAh2dtTkdikQDOkSkAhdyXhgeuG3D5Hi3dsZjTyA5chhQDDq5Rq6Eq6FDGiAsPhjFyMh9f7WDHkSkAyXuGlgJhdjaDIlEjYjKkJhTVWXDDq6Hq6Iq6JDDh4Uh4Th4VDGtTuAh2dikQkdlyYDCq6Lq6MDDq6Gq6Kq6NNbhpLk3eq6Op4DCDHyAzOigHj-Akhej_MlxIDCq5Rq6QDIkTLkWjbvIuRtChoRDJsdsFjWVWXhTjFjIDEq5Rq5cq6Sq6TDIjbvIuRh4GLkWlMkPDFIhBlnGjWsdDEq5RptQq6Vq6WDFyAzOkhc2JigHDIoOLkWjbuciwN6YuEDDq5Rq6Yq6ZDEq6Rq6Uq6Xq6aNhLl4Tk4Fq6bp4DCDQsfh5PpVyMimIihE-Ti5E7WhmIkhQ0Ih2awV7FhvEDCq5Rq6dDGh4Si7Gi7JjqFi7HjkHDMlEkTjYjKkJVWXhTjIhhQyADCq6fq7ADCvJ9QDFyAtT7TzOuADDq5Rq7Cq7DDFsPpVsfyM-TDEjYjKkJmIDIhTVWXlEZhDiTDEq5bq7Fq7Gq7HDEvJ9QhhQnYDLsflrOpVsPimIl1XwVyM0IhvEhvSDDq5Rq7Jq7KDFq6eq7Bq7Eq7Iq7LNiGhjbk5Iq7Mp4DCDHhBj4H2JimMimFhlZlhSDKlEkTh1Y9PvIjbuAvJyALDDq5Rq7Oq7PDFhvKhjBhjAiiMimMDDiAl0OsdDGjbvIh1Y9PuRhoRDEigYrCpBhoXDEq7Rq7Sq7Tq7UDD2JhBimFDIrHkY7D3B4VyJyUnLDDq5Rq7Wq7XDDq7Qq7Vq7YNjM2Bk4Mq7Zp4DCDFq6Dq6Pq6cq7Nq7aDEicsOLlIDDoPoEhaMzXo-ShmXo-Tk1dq5Xq7bo-cq7cq7dp4DCDDkNFDM_Fo-Shsdo_AktXo-co-co-cq7fqmdptNCDCFlHDGqLmb4TiuUivcpPDEh9chnLoWoZDIIpBrCVWXmIHDEq8Bq8Cq8Dq8EDBq8FDElXlRlHlWDCjJzfDFj_HirQzJjnPh3NDGlPihN0GiUzdcDEq8Hq8Iq8Jq8KDDzJhfikNDFioelWj3Sj2KjgPDHVWXlVqYihNlPDEq8Iq8Mq8Nq8ODHipejpUj3Lj3RjpTj3Oj3MDHzJhflVVWXwEDCq8Qq8RDDq8Lq8Pq8SNYivbk8Qq8TpwUCDEpJtYljPliFDDhWoDmADGVWXIpBrCDEq8Hq8Vq8Wq8XDD-WpOiyaDCiXmWDBofDE6a5PDoVDEq8Zq8aq8bq8cDGi_fjgEjgKjgGjgJjgHDIiXmWofmb6a7S7ADDCq8eq8fDDq8Yq8dq9ANbtYk8Nq9BpwUCDCq8Uq9COFllAYODlxQYOFlkfbODlxPbDEq9Eq9Fq9Gq9HDGkNicFDyQpIMxdo-SkXo-Tk4dq8Gq9Dq9Iq9Jp3GpwUCDDlXjrOh3ODDlO4Xh1aDDhDiRoFDGi3TjgD8LrFpbxbDEq9Lq9Mq9Nq9ODBq9PDFlXhqFhqEh3OlRDC-GlkZDFpXfjlQyC7CDDq9Rq9Sq9TDDhxKh5Li_eDI-Gid-Dzd3AikfhkchwIDCq9Vq9WDDFDoLDGikJxJiyFikOh1Ch1DDHivXhwIhkc-A3Aikfk9bDDq9Yq9Zq9aDJhqEhqFi3HjgLjgNhpYjgQjgci3JDKl2DpXmNtb8LjnUipCh0aiidh0WDCq9cq9dDEq9Uq9Xq9bq9eNYiwckyBq9fp4DCDCFDDEhvOjkelvFloBDHh0NlkJiyYltOoLh1HwVDDq-Bq-Cq-DDElXmWiXlRDEh1FiwHlnSlgFDEoNlO4X7UDDq-Fq-Gq-HDDlXlRmWDGijV3A5P9Qh1HlnXDGlO4XoNrJkBrADDq-Jq-Kq-LDDq-Eq-Iq-MNb3AkwEq-Np4DCDBFDBODBaDEwZrVkBmHDEq-Pq-Qq-Rq-SDDFmWiXDEajChjBhjADHtci0OhiEhqUh1Jh5UijJDH7OhtJ8LjQrHhThBDEq-Uq-Vq-Wq-XDDlXj-ZmWDB8LDD7OhtJxfDGhBid_doYh3KqcDEq-Zq-aq-bq-cDB4XDDjmPj_fODDhiehwChWDF9ThYFiuZ0RDEq-eq-fq_Aq_BDEq-Tq-Yq-dq_CNhLxfk2Dq_Dp4DCDDq-Aq-Oq_EDEkNFOhGMzYo-ShzIo-TkxHq9Qq_Fo-cq_GqxOp4DCM6Ho-ShmZo_AkvSo-co-co-cq7fqxOptNCDGlXlRlHlWhpZj2eDDjB2UpGDLhlejxUisBjxGwXkhZhrcpVi4Ai3IkgWDDq_Jq_Kq_LDIlXlRlHlWhpZjoTi8bkgdDFhblqUkgejrAhrYDFjB2UhjTsXijcDDq_Nq_Oq_PDDpG2UjBDKhEsIhbiiHilVpVhpCwVzPrXDEq8HqpEq_Rq_SDDq_Mq_Qq_TNYigVkxKq_UpyQCDEne0LtGkUDLxHscrGhoFzT1DijFhgb6Vlmbi0dDDq8Hq_Wq_XDElXlRlWjgCDLwDh3Zh3YzFi2OlmchkGhmAkiHhkPi2MDCq_Zq_aDDsch2PhvQDFpG7NnelFlrBDDq8Hq_cq_dDDq_Yq_bq_eNbizHkxRq_fpyQCDCq_VrgADEkNlIFDMhmRo-So-So-Tk4Yo-crgBo-crgCqmdpyQCDHh5ZjgOjidioQjgMj_EjiODIlVlSiRhbfjXoIDDCrgErgFDBlRDMnekUl2TloWzThmAhkG9KjsLjsOjsSjsPDIigLk-UmUhDh0MlrRhgciySDDrgHrgIrgJDCrgGrgKDFlXlRlHlW_aDCoIoQDKpGhochnN_alVzOjXh0NsflfDDrgMrgNrgODFlXlRlHlW8bDBpGDJhkYlyZ1U7NlZhjBhjAilUlnVDDrgQrgRrgSDEhociiYlzNlrIDJ4flwbllJiiHrX8bzPilVlmaDDq8HrgUrgVDEi8Jj_ei_Yi_ZDGFhnN_aiyezOmNDCrgXrgYDErgPrgTrgWrgZNYlkbk9Jrgap2PCDGoJrMlCwPwIh2LDN9KhoT8bqDivEzPhnTxGhpC6SwDrXhvODDq8HrgcrgdDFlXlRlHlWDDE9KhoTloVwPDIsGlCiZ9diElpBxShlDDDrgfrhArhBDDwDh3ZlCDHhoahoT9PikC3AjpDj2FDDq8HrhDrhEDDrgerhCrhFNbrMkvMrhGp2PCDEhDsamUiRDCmNtbDJi1Cl2JxVhvFijGfh4Jh7NjrWDEq8HrhIrhJrhKDG9ThYhvMjtLjyGjnQDGlXFmNi1R_atbDI7MkU7BlC-Ihgc6UhwEDDrhMrhNrhODEhuQhiLirfh4IDHlXlRlHlWmWhqEhqFDIhDmNnZigaDiU4elKDDrhQrhRrhSDFjqAjgBjgFjgAjpfDGhbtbmNlJuHpXDCrhUrhVDErhLrhPrhTrhWNhLi1QkyDrhXp2PCDGiZxSlUlCoJnbDIjUh3L9LkSikGloeikYh9FDDrgfrhZrhaDHhjN6UlkAhwN_ciiNizKDIxSpZh0RlzPsZhxWscllWDDrgfrhcrhdDDh9Fj4Oj4NDJjIFDjUi0aianChgHh0RDCrhfriADDrhbrheriBNiGlyRk8SriCp2PCDErgbrhHrhYriDOFltZo-SODlxOo-SDCriFriGDEkNFDsbMhmSo-So-So-TktLrgLriEriHriIqmdp2PCDEIHULM8Fo-ShtBo_AkrVo-co-co-criKpxSptNCDJ7chrBtfjtfhheh_FjuIzVi-DDKlOrJiUqYkRiRnTqNjAlbDCriMriNDEkgDh-YkgCkgBDItQtRifpWOhgQhoS6NDCriPriQDEhiB2Hjtei6KDEjXaThCDHiftQtRhKjTrViMDDriSriTriUDBpYDIIoBsIvDUoDiCoaDIjXhHhvNhgVhB9ChRuDDDriWriXriYDEriOriRriVriZDDmfmAiVDCKhGDEHUhArPDJchchefrBiaiSoUpfDEribricridrieDFzVtfyY7ckiCDDKhGtSDGHULrPhRhJDDrjArjBrjCDElBjoAhJjHDDKhGmZDFrBOcsWvEDGwZrVh2ThoChqQmADErjErjFrjGrjHDEhrazchrJh-ADHlxWrKmAiVyGhcheDFufhkCjChJHDDrjJrjKrjLDErifrjDrjIrjMNYizFk8BrjNpwUCDFwYi2Ih5Ci2Ki2HDLHUImAhchekRimRhJrPiaDCrjPrjQDHrbkDi1Aj7GlzY3aqCDFhchekRiakbDGjXrUiCmAmfhiaDEpxbrjSrjTrjUDEyYxazV5bDHkDrbqChgYqVtUxLDCrjWrjXDFiqRjydjtdjzHjySDJhcheDhHia0SF3MkRDCrjZrjaDErjRrjVrjYrjbNbkDk6brjcpwUCDEmfmAh_FlzHDIjAzAmIjKjNjVrRldDIcfjJhEyGqfidjBDIqOiChJoDHUpSufDErjerjfrkArkBDGh4Ch9Ch9Ajzah9ejqCDLqOhJiCoDHUhgekSufhnVjDDCrkDrkEDG7ctfzV5eh8MhheDIjAmIjKjVjNsHldrRDCrkGrkHDEjAzAjNrRDEpJtYrLjBDFjc3QlbnTkaDEqOiChJUDErkJrkKrkLrkMDIh_Dh5Oh6Nhheh7fhrBh8AjxSDFrLtYpJcjBDDrkOpzPrkPDFrkCrkFrkIrkNrkQNhLxRkyTrkRpwUCDEjXhHl0fhgVDIkDrbxLqChgYyYi9b3aDDpxbrkTrkUDEiCoDIUDGiQkOhpWh2RhhRxLDEhHjXhZDDGpUqChgYkGpHyEDErkWrkXrkYrkZDHyYhxbh-BhrE-bikZh4XDKhZkDrbvY6ZhHqCpUhcheDCrkbrkcDDrkVrkarkdNiGl1Ak9XrkepwUCDEFDvZkfDGlD0KqQvN8SnBDGi3ejmGjc-LluNiiRDGHUIiCoDKDErlArlBrlCrlDDLhhChxJive-Rh3Ah3Bh9PiqU5e5aj7IDLkEtcmSiZnblUlCoLiUFDDCrlFrlGDDmAmfiVDElXlHlRlWDFpJtYrLqLcDFIiCoDHUDErlIrlJrlKrlLDHh_Dh5Oh6Nhheh7fhrBh8ADElWlXlRlHDHlDqL8SqQ0KvNpJDDrlNrlOrlPDErlErlHrlMrlQNjMqQk4ErlRpwUCDFrjOrjdrkSrkfrlSOFluVjMODlqKjMDCrlUrlVDHIHUKxOkNyOMzZo-Shmbo-TktRriarlTrlWrlXpxSpwUCDEKLHUDCjGoEM4Co-Sk0bo_AktCo-co-co-crlZrlaptNCDEiAh0DhuDsdDCLhQDNhvShuXiieh6Dsfh5P0Ih4WqEi2Qj5Zj9VvJDDrlcrldrleDBrlfDKiqSj6XjzNhzThnIljHioTxWjyHh8ZDGLhQhzWrThvZkHDIiYtZjBjWiAiRtH5LDDrmBrmCrmDDDiAh0DhuDDCHUDGlIlxYk9elyB4TlwaDErldrmFrmGrmHDDLhQkHDFjWlf2ZigJxeDIh7Mh7L7bjrUh7NlkQj6RjpMDDrmJrmKrmLDEh6T-eh-dj5UDGiYhlChzNka5MjBDELhQkHnJDDrmNrmOrmPDErmErmIrmMrmQNYizEksXrmRp4DCDH2fhgFlyXj3Ij3Jj3HvCDELhQyUhvZDKuLDlS1MhnFqAIhgQqOhRDDrmTrmUrmVDDlBhRrZDKuLmRlS8XnB2WIqAsahzZDDrmXrldrmYDEnf3TsAncDDLhQhvZDHrJlOtHuOzLhjH3MDDrmarmbrmcDHjuEjuDh7YhpRh4Zh4Yh7XDHLhQyUtHoNaDDCrmermfDErmWrmZrmdrnANbiwIk7DrnBp4DCDDnalnYlxKDNuLDkfqAhgQhnFIlSqEyI1MsN2WDDrnDrmPrnEDBkFDNnGuLxKDThgQpbvJsVsNhSiPqEDDrnGrmPrnHDCkFnaDDrldq5RrnJDIh-Hiieh6Dj6Th4ehuXj9Uj9RDJuLDkfsNhnFrKhoZ1KoQDCrnLrnMDErnFrnIrnKrnNNhLiwQkyernOp4DCDJhlRhlQhrDhpdi9EhpchpbhpehpTDLjWiAsdmXlfiDqAhRxTrBhgZDCrnQrnRDEiAjWmXhRDIhkSlgBjwAj9Bj0bijbh0Bj_ADDrldrnTrnUDF5CxH1DhwVl3ADHhkSjNsHjViWma-BDEjWlfiDsdDErldrnWrnXrnYDEhxEh4NhxZhqZDGjWmXhRhnMi9TlfDFLhQi9UliQkHDDrnarnbrncDErnSrnVrnZrndNiGljAkuJrnep4DCDHliKllPi5GjkFhvLj9Oi_XDIjWlfiAmXsd8JzEKDDroArldroBDGsD-QhlNj6Gi9PhyFDFjWlfiA8JsdDDroDrmJroEDFhvLllDnIh-Cj6ZDGjWlfiA1KiRtZDDroGrmJroHDEi7ejhMi7fjhLDHKhRmX5LhwOyD7LDDroJrldroKDEroCroFroIroLNjMllQk6XroMp4DCDFrmSrnCrnPrnfroNDGLkFjdhR6TlIM8Go-SitSo-Tk2UrmAroOo-croPrlap4DCDErTikchnIhkMDDHUhADHchchekRiaawZDEroRroSrjBroTDFtOiiI4cnG8WDJInYvd0F5PhSiPqchnIDDqoFroVroWDCroUroXDDKyN7HDEHUhAhkMDIcfhchekRiak_AnGDEp8LroZroarobDELhQkHkPDJcfhchetOiiInG4crBDHHUnclBhJhAtSDErodpwWroerofDHvHj6evfhrJjpdhiKj-HDKhcheFnGciUlOiaqJDDCrpBrpCDF2FhhShrQh9Wh9VDEhcheckbDEKxXtShfDEHUhArTDErpErpFrpGrpHDFinXi3Uj2dhwaj2bDHfclVrDihMmBiSDDrpJroarpKDFrocrpArpDrpIrpLNYl4Hk7QrpMp4DCDGhnKhvXhtGiqAhzTj5YDOl1HmBjoBjoCj_YmLlD0KhFaOhZvGoUDIHUhALxWnctSiHDDrpOrpPrpQDE0e1LinThnADEoUmBkamJDGhnKnchvXhtGnfnZDFHULhQKDErpSrpTrpUrpVDD1LzA_TDIhZhCOhSiPhnXhFTDKncnf3TsAlBh3bvChgF2fKDDrpXrpYrpZDEhtGlrYlvcxWDDi0ThnKh0CDHOahZnChnClsNqWDDrpbrpcrpdDErpRrpWrparpeNblqPk6Prpfp4DCDCrpNrqADGKvapEHULDCjGhMM_Go-SkrLo-TkpIroYrqBo-crqCrqDp4DCDEKOLhRDBjGMhzEo-Sk1Bo_Akpbo-co-co-crqFrqGptNCDGOhZhnXhCrBhFDJlBhRncnf3TsAvCh3bKDCwZrVDJmR-akEnZnBuOtHzLhlCDErqIrqJrqKrqLDIhxDhxXhxchyNh8PiqIh5dh8fDMiFnOocoVyUhBmRjTkDLh2YlPDCrqNrqODIi1OiyKh2a0Ii1HjsXjsDjsbDElBKpbuDDGnBoNinOFDsfDDrqQrqRrqSDFiuOk9c0ezA1LDEoUmBkahlCDFKlBhRlb-ODGOjDhZnBhFhCDErqUrqVrqWrqXDErqMrqPrqTrqYDEKhGh3IpbDGhkfimLiiW8QlmNh0GDJlBhRpSsKnfncOctODErqarldrqbrqcDL-Oi-Ii-Hi9fi-AlociqNsKtKvTvFDGlBhRnfncKLDJhZOhFnBrBhCzBmXimLDDrqerqfrrADFlBhRhgF2fnfDGmSinChjI3HhkQ-ODGhZOhFrBnBjDDFLyUhQnLqODErrCrrDrrErrFDGtei6SioRhhHj3Ki9JDIOhZhFlrUrBvEnBhveDJhRlBrPncnfsApP0emBDDrrHrrIrrJDErqdrrBrrGrrKNYhkfk3LrrLpyQCDLiqEhwUiweh0dl2ejsfl2djsUj6Ljsaj9dDEKhEkchGDCrrNrrODG2FjoMhhSirHjkGjiGDJpJtY8YixMh0dOiScpfDELhQlBhRDEpwWrrQrrRrrSDIjsNi_MjlBjgTjsVloFj9ajtADDpwWrldrrUDDrrPrrTrrVNbhwUk6frrWpyQCDLhxTh6XhxAhwfhxYjuQjuKjveh6LjvYh6WDKlBhRncnfLHUOiScDCrrYrrZDEj1bh-LKhGDIlBhRnfteh8fh9HKncDFcOhZiSxBDEptPrrbrrcrrdDDKhfhGDLkhVj7Ej8Gj8Fj8Ej8Dj7DjtHi9cjnOi2eDCrrfrsADFh6Wh6XhxAh6LjvfDCrsCqoFDErrarrersBrsDNhLiyOk7crsEpyQCDHKpahfnNyNwEihVDIlBhRliOncnfvCsAteDIOhZhFiSchCrBTDEp8LrsGrsHrsIDJj-Bi8Ri-djiHjpaljEllOjlbjlcDKlBhRHhApSLyUhZrDnNDCrsKrsLDD4IiuYk-aDEOcfhZDEp8LrsNridrsODDrsJrsMrsPNiGnCk7OrsQpyQCDGh0HpUh0Ih1M_YixBDClBhRDJncnf3TsAwQ0BvCh1UiiWDHySrBimHhZxBzEqWDErsSrsTrsUrsVDDxB1ThveDFncnf3TsAvCDDrsXrsTrsYDIi_Pi_Qi_Oi_KjsYjgRjgSjsKDGncnf3TwQ0BKDDrsTrsarsbDGh0Hh0I_Yh1M-VigMDErBySmXimHDDrsdrldrseDErsWrsZrscrsfNjMivfktNrtApyQCDFrrMrrXrsFrsRrtBDGKLOhRvapEMhsOo-So-So-TkpHrqZrtCo-crtDrlapyQCDJhxDhxXi9KhxchyNh5dh8Ph9Hj4WDMDFZtXvZoLiZlChteoVkEkfDCrtFrtGDGlBhRnfvCtej3aDEOhZhF1LDEZqPkLxfDJDFiZnblUlCoLhtehnVDErtIrtJrtKrtLDGhtehnVjuGi9Cj5Xi8CDGlBhRnfhgF2fKDHOaDhZZsGFDDrtNrtOrtPDFhRlBnfsAvCDGh9Ij4Ui3Xj4Zj4Tj7PDJoLwIDiZoJlCFnblUDDrtRrtSrtTDErtHrtMrtQrtUNYimAk6YrtVp2PCDHjrVinVhpSj8fi2bjrNjkSDNDFiZiRoLhGzctOOlBhRHUDCrtXrtYDEjjLqTh9Si2dDIDFtOkfqEzc8X1MDDrtarmJrtbDDwbhnDhUDElBhRLhQDHDFiZkftOzcoNDEqoFrtdrtertfDDrtZrtcruANblsdkodruBp2PCDCrtWruCODl4FYODljUbDCruEruFDFDKOHUMhsPo-So-So-Tkvfo-cruDruGruHrqDp2PCDFKlBhRpPhGDDhDsamUDGjWlfiAnAoI2ZDJoOpTiC6O7LlhakWnLhkADEruJruKruLruMDJhpSj3Vh7YhpRh4Zh4Yh7Xh9Si6MDHFhGmZmf5ezclIDGsaiRoFwCpHqWDDruOruPruQDDKlBhRDChDmUDFFhGmZzclIDEiRsaoFwCDEruSruTruUruVDFlBhRpPKhGDHjWlfiRnBoNmXaDErldruKruXruYDBqTDFLhQlBhRKDGjWlfiRsaiAoFDDruarubrucDFruNruRruWruZrudOFltSo-SDBrufDFKkNsbHUDCjGiNDDAGhPM8Ho-Skpao-TkxOrueo-crvArvBrvCrvDCDEpNHUKMhsQo-SkrGo_AkpMo-co-co-crvFpxSptNCDIh5Ih5GiobhhMi_DioYj7XjmXDOoRoTqckbkRhcheoCh1PhzPh2Nh3Gh2XlkcDCrvHrvIDJhzPh2NlqNh3Gh-f-bh7elqIlodDCdeDJInYhzSh1PhgBoChJHpcDDrvKrvLrvMDFhtVzG1LyPhGDFijUsWj6OyHjCDFoRoTqcIhuODErvLrvOrvPrvQDGkRiMiEhchehjeDEHUhAhODErvLpxbrvSrvTDErvJrvNrvRrvUDEpNIHUM_Ho-SkXo-TkuUrvVo-co-crvWqwUptNCDF0T5TtfioVi_FDMlOrJkRiEiRaOiUhchekboNDCrvYrvZDDdehJDDmfiVmADFhJHhOhAkJDKi4Ek_ewZhnfhoChqQiRoFlmEsUDErvbrvcrvdrveDCrvarvfDHhnLhhZhuEhkbh9c2eltHDJmAh2XsN1HiScrAyGiuQDDrvbrwBrwCDDhJe5TDHnT1fqNhuElnQh-RimaDImfiVmAhcheiUyGlPDDrwErwFrwGDChJeDE1AsNj0Pj0WDJl0IixfhvGlqShnLl0Bl3Ph7MhKDDrwIrwJrwKDD2ej8XhuEDDyGmAiVDGhJufihehkCtItSDDrwMrwNrwODErwDrwHrwLrwPNYl0FkterwQpwUCDEdehJHDGoRoTqNhuOufhkCDGOazB3ZiiTcDDrwSrwTrwUDH5U5Y-bhhPhhYh9dh-KDJiVmfoRoTnTi4DnPsZqNDCrwWrwXDCoRoTDEoBrPhN-fDDrwZrwarvbDDhtV9f0bDEdyPiMlhODEhFlAieijUDFoRoTqcqNixQDErwcrwdrwerwfDErwVrwYrwbrxANbl0Wk4frxBpwUCDChFODBlADKiVmfmAnTpcrLchcheiaDFdehJHhODErxDrxErxFrxGDHhyWhyV5bj-RkhJipGj-MDKlOrJhchekbedhJhOaDCrxIrxJDD0T5TtfDDhFlAieDCrxLrxMDFhyThxShyK-JhyUDIiVmfhchembpcoRrLDCrxOrxPDErxHrxKrxNrxQNhLlhEk9FrxRpwUCDEdehJ0TDFhBjblZhlZh1dDJidhchefiVmAuWxJFDDrxTrxUrxVDJiqXiqViqWi_CjzUj6DjoVjoWi-ODIhBuWidlFapflOjFDCrxXrxYDDj0Vi_Ii-YDHhBlZjbiduWlhZhkHDCrxarxbDDrxWrxZrxcNiGizbiuNrxdpwUCDFjAuNldmIoZDJlEkTpJhEjJqfjBfiSDDrvbrxfryADDtf0T5TDGjAsHjVldjKoZDCryCryDDHpY1N1CjiNi8B-djiTDEdehJhODHjAhjfoYhuIidhEh0QDDryFryGryHDFi_Ai_JlhWh-Nj0ZDLsHiwJhcheiVmflVmNfrLi0KDCryJryKDEryBryEryIryLNjMxRkyUryMpwUCDHh6Uh0fyDlhPyHjuTj-GDEdehJ8WDKkJpThjVqbsTvXkWuIlkOhkADDryOryPryQDGiAsPh9fl0ah6ZjmUDHkJpThjVkPhkAhkHvXDJjayXuGhcheiVlsChtP5LDErvbrySryTryUDEi8WlpRlsWlpQDGkJhjVyDsI3FODDryWryPryXDCh0f3FDGoThBlZmAmfpBDDryZrvbryaDEryRryVryYrybNnHl4ZkuKrycpwUCDGLhQkHnJhjJkPDIhjf7Ehtb0FvdhoOjkCi6YDHdehJyPufKhlEDDryeryfrzADFLhQkHkPhjJDIyPufljVi4ch1OhkClnHioaDDrnGrzCrzDDKkgchyUkgQjkIjkJkgakgbjjRh3ah-bDJiVmfiFnOLedvXocDCrzFrzGDDrzBrzErzHNtAljDk8YrzIpwUCDMhqDh-Th-Sj0Kjkdj0Gi-Ri-Qi-PlrTlzWj0HDKiVmfjDdeKiSoRhZHDCrzKrzLDEhgTijThnSh0VDGiC7HnXoKUoDDEKiSmAhEDErvLrzNrzOrzPDEmAmfiSKDHhuAjpIuMvThoIhqHimDDEHhOhAUDErvbrzRrzSrzTDChEKDEiCnXoKiubDEuMrSvTnLDEiSpfmAmfDErzVrzWrzXrzYDErzMrzQrzUrzZN4dlqTk7SrzapwUCDGLhQlMkPjbuRDGjXxf5BhvN3ZqNDHkcmbhoYmXh3IhR1GDErzcrzdrvbrzeDEh6bh5Di8Gh5YDFdehJhjRLDCr0Ar0BDDa3ZmRDJyP-Bi-ShtVh1OqNi-Xi_H4XDDrldr0Dr0EDDuRvSilXDFkchoYhjfl1EaDFmAmfqNoRpcDEr0Gr0Hrvbr0IDErzfr0Cr0Fr0JNhuYltbktfr0KpwUCDIhqC6WhxIhqBj0Qj0R-cirPDKiUwIlUnbsGiEkRlPlCzPDCr0Mr0NDEFDrP-fDJiVmAmffhchelVjJhEDGlDvN0KqQ0NnBDErvbr0Pr0Qr0RDD0Ttf5TDErPFD-fDGflVhchelPiyQDDr0Tr0Ur0VDDr0Or0Sr0WN9HqQk7Xr0XpwUCDKrwRrxCrxSrxeryNrydrzJrzbr0Lr0YOFluU9HODljb9HDCr0ar0bDHpNOlLqSkNhJLDDiNjGoPM_Io-Sh_bo-TkvarwAr0Zr0cr0dr0epwUCDCjEKDImSmHinC_Y8ThtZl1al3RDGdeOhOHhGDDr1Ar1Br1CDD2Eh5HjmYDIaODFiZoLySmSDCr1Er1FDE8T_YigMloaDDKjEhGDDySrBhjIDDr1Hr1Ir1JDFhrJhgRhgLvHvfDHFlOOaiUDhuCDGdeHhOhJjEDDr1Lr1Mr1NDEr1Dr1Gr1Kr1ODBuIDBiHDDr1Qr1Rr1IDF6biHhlElkKlyGDDKhGjEDHdehOHhAhgRhgLDDr1Tr1Ur1VDGvHhyGhiKvfkgUhraDJhcheiaFkbtOnG7UqJDHuIiHk_ftSdel3EDDr1Xr1Yr1ZDB6bDFjsHltEiHhlE3FDDr1br1cqoFDEr1Sr1Wr1ar1dNYlnMk7Mr1epwUCDGwQ0BrVhpDiyciyXDFdhJHehADIwGhoDlItViWkFijXi6BDJjEiSKh-azH-EsWljZcDEr2Ar2Br2Cr2DDHhhUhqSilfhxNi7OipI0UDGdehJjEHhGDIwQhpD8ZiSh1RwbzHjEDDr2Fr2Gr2HDFh0AhtOiydixTirIDEHhAdeDGjEKiShSiPjWDDr2Jr2Kr2LDDr2Er2Ir2MNbiwFk6dr2NpwUCDDKpa8fDEdejEtfDHfclPiS4IlV8YDEp8Lr2Pr2Qr2RDEhwBhlAnCpaDDK8fnNDGhgRhgLhG2EjEj3WDDr2Tr2Ur2VDJyKh1BvShuPioGjpGlyfjkXlnZDDKnN4IDGdejEhJHhGDDr2Xr2Yr2ZDDhwBhlAnCDCKihVDF6biHhlEh2YhiKDDr2br2cr2dDEr2Sr2Wr2ar2eNhLixOk7Pr2fpwUCDIj8PjmTjlAjkfh-LjzXinYh4QDFdejEtfhGDJtNihKhidiMoCiSflhXsFDDr3Br3Cr3DDGi6ei6dj8Zi-Ui-Wi2PDHdehOyChJoCtNDCr3Fr3GDGjnTjlRi_Rk_EloUjhNDH2Eh5Hi-VvHhgRhgLjmZDGtNiSlPhflViUDDr3Ir3Jr3KDBh4QDGdejEKHlofDCr3Mr3NDEr3Er3Hr3Lr3ONiGl0Yk1Ir3PpwUCDFhgAhnZhuUhoFlrQDGtQtRyWifhjWhKDHdeHhAhOjEUDJhSiPhCiSfTjEyGrIDEr3Rr3Sr3Tr3UDJ4blkHjlEh5c7fjxe-Xl1Cj_IDGdeHhAhOjEDJiFnOjEiSKfoclOiVDDr3Wr3Xr3YDEhrMiqej5WhrNDGjEhuCwTiM8ZhNDDr3arvLr3bDFi7Xi7YjhAjjGjjHDGdejEHUrIDCr3dr3eDEr3Vr3Zr3cr3fNjMlmTk6ar4ApwUCDFr1fr2Or3Ar3Qr4BODivDo-SDBr4DDGpNKvapEiHhKDChMjGM_Jo-Sh_Zo-TkrKr1Pr4Cr4Er4Fr4GpwUCDGhhMhrEh7e-bi8HhpXDItNiFjDDvYkDmSnPDDr4IrwSr4JDBr4KDGdehJoRoTufDHZqPrPhNjLnDkGDHhcheiackbmXkRDInFhjRoRoTqNnPjTj8HDEr4Mr4Nr4Or4PDGh5CwYjiDi7PjhRjkUDKdehJimRufoRoTtSOtIDCr4Rr4SDHj0Sj0Ti_Bi_Ej0Oj0Ni-TDIhchekbFmXianFiUDCr4Ur4VDDr4Qr4Tr4WNYk-Nk7Kr4XpwUCDK5U5Yh-KhhPhhYjwLhweh9dj8Bj3YDRnOiFhgChjZDvXiVmStXnPkJsZjToVnToc7ODCr4Zr4aDFdeKhtKyPDJoUkBmHhnAmSxNoQ1LsUDGoRoTqNvXkJZDEq-Qr4cr4dr4eDDhiEhqUhweDGa7Oi3Sj6EhlXluHDFlsDyCiganZjTDDr5Ar5Br5CDChodj4aDFjanOoToRiVDDr5Ervbr5FDEr4br4fr5Dr5GNbhodkySr5HpwUCDBhFDDhNZdDDjEKhGDJoUvGmBmJjc6PxBjDnBDEr5Jr5Kr5Lr5MDJioXj7akhIirehyXkhPhyKhyThxSDMiFnOvQDKiVZochNFmSvYDCr5Or5PDHielgUl0Ci3MyPle0bDFdeKhGhODDr5Rr5Jr5SDFj-KhyOhmGhyP5bDDKhGhODHhFwTvQvYqYhgG6PDDr5Ur5Vr5WDDhFnBhZDGoUvG1TmBmJ6PDEr5YpyHpyGr5ZDFr5Nr5Qr5Tr5Xr5aNhLlLk3Pr5bpwUCDK2FhhSvfhhHkgVj8Cj2Gi2YjnGhiKDCrxEr5dDOi-Zirdh_AkhCjzZioIi6VkgRirLh-bl2SjjQjxFh3aDLiFnODLZiVjCocjTFmSDCr5fr6ADFHUhAyPhODELkHnJhjJDIiel2PhoOThExDvNnBDErxEr6Cr6Dr6EDDr5er6Br6FNiGqSknVr6GpwUCDHxNoQqMjPhzQ-VhlMDFOhFlAiehhMDEdehOhJDIySlKqWhV4aoCid8ODEr6Ir6Jr6Kr6LDEhlM-ViqFhlWDG5U5YhiGufehJDHlKidyS8OFqahBDDr6Nr6Or6PDIjjAj-PjjDjjCj-OkhLhzQiqQDK4aqWhSiPqEDyShobhkWTDGdehOieoQxNDDr6Rr6Sr6TDDr6Mr6Qr6UNjMlvJk8Or6VpwUCDGDtXiDvZlDlWDEOhFlAieDFdehJ6WhODJiZnblUwIlCoJiEhiekEDEr6Xr6Yr6Zr6aDJj4Vh9Ij4YhmGh-OhyXh_AkhNkhBDHde6WhJ-chOoRDLoLlCsGlUnblOiUakEiZFDDr6cr6dr6eDF6WhqChqBhxI-cDEDiDZtXDDr7Ar6Yr7BDDr6br6fr7CNnHlDkwXr7DpwUCDGr4Yr5Ir5cr6Hr6Wr7EODlvfnHDBr7GDGpNOlLqSsSieM6Io-SkrFo-TklUr4Lr7Fr7Hr7IqmdpwUCDFhlUioZioWi_GjvHDJDFiZalCoLmNOjTDCr7Kr7LDBr7MDChNZDIoUmBmJ1TwTjcxBqYDEr7Or1Ar7PryGDEj_PlzBj3ZirUDHKdhGiejEhNhODCr7Rr7SDBwTDDKjEvfDHdhNhGhtKiMyCieDHjDvVnPuErdhtPiEDEr7Ur7Vr7Wr7XDEoU1TmBmJDDpyHpyGr7ZDEr7Qr7Tr7Yr7aNYixck5Or7bpwUCDIhNmZhGhiAhjEhpPhqDh7ADLnL1ViCnXoKoa7HuMvTvOhgTDDde8WDIkBmHsWiYiiKi0WrAlIDEr7dr7er7fr8ADJhqDh-Th-Sj2Vi_Lh0Jj6PjzdjpWDKdehNmSiUFhGjDhFlODCr8Cr8DDJhpPhjEhiAj-FioAi-LipRj2S5dDDdehNDGlOtFiUiYlPZDDr8Fr8Gr8HDEmZhiAhjEhGDDnL1Vi5IDFiCnXoKoajpODFiYhEiUlIsXDEr8Jr8Kr8Lr8MDBdDHwOsWyHh6BlnfiAtFDGiCpSnXoKoDoaDGkJpTmZofhGlHDEr8Or8Pr8Qr8RDFr8Br8Er8Ir8Nr8SNbi1KkyGr8TpwUCDEhNhGmZdDJwYhgYh-Pxajmcj-NjqNhxVjwFDI7KiUlPia3JhchelVDDr8Vr8Wr8XDFh-Pjmfxaj-Q-JDFdehN8WhODHqJlOhcheiUlP7KDDr8Zr8ar8bDBwYDGhlUhrahGtSdeDHhcheiaiUlVFnPDDr8dr8er8fDDr8Yr8cr9ANhLiuPk8Gr9BpwUCDEqVtShkSxLDGqZ8Yuel0Ph9QhrCDGHdmZhNhGvcDIfia7BhcheloGlVFDEr9Dr9Er9Fr9GDIi8Tj8Aj5Ti8VliYjoDjhXi8UDJdmZiaf7BHhN4bFDCr9Ir9JDIh6ThndmT-ejtcjtaj5Vh-dDFdehN5KhrCDJlOrJhcheiUOiYiaoNDDr9Lr9Mr9NDEh9QhrCj5Si8ODFhNdqVofmTDCr9Pr9QDEr9Hr9Kr9Or9RNiGi0Bkycr9SpwUCDEr7cr8Ur9Cr9TODiwDo-SDBr9VDGpNhGzNKHUMhsRo-Sh_ao-TksCr7Nr9Ur9Wr9XpxSpwUCDFdehOhGmZDEfpbh1auODGOjXTahChFDEr9ZruTr9ar9bDJhhLhhOqT7bh5Rjgfh4HhiHj-EDITOhCifhFlAhKaDCr9dr9eDCr9cr9fDHqThhLhhOh5RhpR7bhiHDJDFkbqEpXlOkfiUlKDCr-Br-CDGdehOmZhGyCDFkbDFkf1ZDIhiLhuQqEnZqTtbloHxVDEruTr-Er-Fr-GDFhiLhuQi7Tj4chjCDGdehOyCmZlgTDEhDmNmUtbDDr-Ir-Jr-KDDr-Dr-Hr-LNYl1ck8Ir-MpwUCDGhhLqThhO7bhiHj0YDHOThCifhFlAieDGZqPkLDFuZDDr-Or-Pr-QDDifjlWh6GDHdHhOhAKoG4SDHThChSiPDFcDEruTr-Sr-Tr-UDEdhOHhADIhwFilSyTilRh8WhobhFlADGFDZjT6RhEDEruTr-Wr-Xr-YDDr-Rr-Vr-ZNbimAk7fr-apwUCDHhhLqThhO7bhiHh4HlgaDHlFakEtcmYkLhBDCr-cr-dDFdemZhOhGDEalFh9a3ZDJrHjQyJ3B4MhBqb6XjTDEruTr-fr_Ar_BDDhiEhqUh4KDDalF7ODEhDyChOeDDr_Dr_Er_FDDr-er_Cr_GNhLigUk9Ir_HpwUCDG6NiyDhgchrShjWjrXDFiftRhK4OhjeDGdHhOhAqTueDEruTr_Jr_Kr_LDKkUqHpWhkah9Oh8WxI-X7fhrMDEdHhOhADEtRifhKjCDEruTr_Nr_Or_PDHh3Si9ejzQjnDjmLjiBjiCDJiftRhVlyTThCjWiRiSDDr_RruTr_SDDr_Mr_Qr_TNiGlzek7Nr_UpwUCDEr-Nr-br_Ir_VODloIo-SDBr_XDFpNsbOvKKMhsSo-SkrEo-TkxLr-Ar_Wr_Yr_Zp3GpwUCDFoeHUIyODBoEMhiSo-SkqLo_Ak7Wo-co-co-cr_br_cptNCDBiBDCkDrbDLToYxBlzchzbihFhClQasCqRDDr_er_fsgADMilQhoVhvd7JilcizLh3ThpFjwZi3RjwXjwYDCr_esgCDFhHlKsCh2MjeDGiHhTpS3QilGjdDDr_esgEsgFDLinaiqYi3ZirNkhGj9IirMj9Ci3Yj9Dj9KDKDFiEiRiZiUlSZlJk-GDCsgHsgIDEsgBsgDsgGsgJDEiBnL1VhpQDJoGpFjNhrHimUlqdlqcimJh7SDIzH0DlgO1P8VoakgXi4YDEsgLsgMsgNrvTDMhrHj1Cj1Aj0Cj1Bj1DimUj_Dj_GiqGimJh7SDKiBnL1VTlQhneoYajXhFDCsgPsgQDFiBnL1V7YkTDFmaoGjNHUDDzH0D5ADIjvVjuejubjvcjuPjjUjjZjjYDEsgSsgTsgUsgVDDnL1ViBDEmaoGjNUDErOif1OqZDEhTueiHjcDEsgXsgYsgZsgaDEsgOsgRsgWsgbNYlgPkwQsgcpwUCDGiBvb-dtC7YkTDEihfjgViiEjtMDELhQnJjhQDFhlCka5MiYiFDEsgesgfshAshBDJjgWiiEjgXi_Si_Tj_FjkNjkMi_aDHiBLtCjXuDhRTDCshDshEDDiBvbtCDHjmIjtOi4Ci_Ui_Wi_Vi9IDDshGrldshHDDshCshFshINblkLkyHshJpwUCDFi6A-Li5fiFvQDJIhqIk-WikbhtSlrNob1dhuWDDr_eshLshMDFjwDjwEjzEjvKjvJDCr_eshODIpYioLhxCj_Nj8aj8bjiIjiWDJiBIoBUjXhRuDhHhTDCshQshRDIIoB1dhtShqIhuWihenXDGpYvbh4Bh4A-dj6dDIjXToYuDhHalQhBDDshTshUshVDJhuW6SljGi9Qh2JjnYluGi8DjiRDJoYThCuD1chHlQkDaDDshXr_eshYDCIlvQDIh4Bh4Ai5Ji5Mi5Pi5Li5Ni5KDFiYiFocjgUiiRDDshashbshcDGshNshPshSshWshZshdNhLikVk9YshepwUCDDsgdshKshfODi0Yo-SDBsiBDGoeyOIHUiHDCoEhMMhsTo-SkXo-TkxTsgKsiAsiCsiDsiEpwUCDGj_ah6bh5Yh5DhpXjqYDEiBnLpYkTDIhKqZ1Hifwf1A_UtRDDsiGsiHsiIDIqZ1AsNhyAj5Ej5Gj5D7SDKhuV9Qijdif1HltDjsGuecidDDr_esiKsiLDCsiJsiMDFpYvbjiV7YhxCDFVWXhBjuaDH9diZ0Sl2WjDlPimODDsiOsiPsiQDGwciqZlwJ-Yh-Gj-DDEiBpYtCjpVDJkEivPiUhchemXjJianZDDsiSsiTsiUDDiBpYvbDHjucjudjvBjufjvCjvAj5aDIoCtNrDsI0DoUhIhnBDDsiWsiXsiYDDsiRsiVsiZNYl2Xk9Wsiap4DCDDjXhpFjqbDHhcheckRiViatNDHhNHUpSmajNZDEr_esicsidsieDGhIhlH9bj6JihCsVDJiFnOpbjJhdocqZiVmSDDr_esjAsjBDIj9EkhFj9Fj9Hj9Jj9Mj9Gj9NDKiViFnOhdjJkdnTmYibocDCsjDsjEDFh6RhxehxPipMh6QDK0MqLqZlxVl1fmbl0Hjgajhd_UDCsjGsjHDEnL1V7YhpQDGHUmajNqBpFDElhDwYlehpXDGhchekRciViaDEsjJsjKsjLsjMDFsifsjCsjFsjIsjNNbivWkuHsjOp4DCDEiBnLpY7YDEif1OtQqZDFhTuejctevHDHiSchC1HTihYrIDEsjQsjRsjSsjTDJjvQjvXh8TjvShxbhzXihCi8Fh5SDLhWThCiSjJhFhZqQlDsMi1MDDr_esjVsjWDHhChSiPT1A_UmbDInLHUoGhTh2WjXjNDEr_ep0RsjYsjZDFjlXjlYjhHh5SjxcDFiBkTnLpYiYDCsjbsjcDEsjUsjXsjasjdNhLl0Xk6Usjep4DCDIh6Rhxeh6QhxPj2JipLjmSj2IDNhZhFie3H1EsMhlT0MiFDmRtaqODCskAskBDDhFhZnRDFizO4ShnelwDimWDHmaHUjNoGqOpSDI1TKhGrZqOhTjcmRDEskDskEskFskGDKhlTh4Fh4Eh4DjqBj-Li6ai6ZjmbjqSDIiBhneuLkanLhZhFjNDCskIskJDF-Ji2Gj6Ql2BjqRDEiBpYvb1NDHmROahFijPhoMrPDDskLskMskNDEskCskHskKskONiGlLkudskPp4DCDEsibsjPsjfskQDGoeyOlLkZjZleMhmTo-Sk6Go-Tk6OsiNskRo-cskSsiEp4DCDKrZh8Bh8ChiF0Vj0fjuFh8Qhqfj0eDFOhZamHzBDIjTrVluStH7PzLkWsBDDskUskVskWDGiAjWial2NmX_ZDIwZrVmHrZhRuDoNjDDEqoFr_eskYskZDCskXskaDJrZh8Bh8C0VhiFjuHjzJhqfj0dDKhGhjL3HmZhldtbhkQ-OpPKDIiUlPia3JhchelVkbDDskcskdskeDHuLiYhuRiAjWtH7PDFhGmZKh-Aj6ADHHUIrPqBoGjNDEr_eslAslBslCDChRuDDFhcheiakb3JDG-frPpPj7Bj0Mj_KDEslEr_eslFslGDDhRuDrZDDpPrPhGDFh9KhrQsc-MwYDFiUlPiahcheDEslIslJslKslLDEskfslDslHslMNYi1Xk7IslNp4DCDJjjcjmWlufjiej5bj0Di3WjyQjzLDFiBnLqOkTwcDCslPslQDEiBwcrZ0VDGlfjWrVhnMaoNDIHIjNnYjVxGzQhGDEslSqjLslTslUDFrZ0VhiFwchqfDDxfhiajCDGHUInYjVKDDslWslXslYDFiAjWiaK_ZDCxfjCDFHnYIjVUDEr_eslaslbslcDEslRslVslZsldNbk-dk7Tslep4DCDGiBvbrZ0V1N1CDEoWlQnVoZDJmIjwfjKjYh3HwSsTh3J1CDJjJia0KlDpJhRmXiAiSDEsmAsmBsmCsmDDEiB2b1C1NDHizcioPi9NhmJhyRh8Sh8NDIjJhZoLlDuOhCwfODDsmFsmGsmHDGiBrZ0VhiFwch8QDClQoWDEjxDjKj1Oj3QDDsmJsmKsmLDDsmEsmIsmMNhLpIk8CsmNp4DCDHsd3F0EjxT1Kh4SyDDKhchemXiaxJhRsPjawciADDr_esmPsmQDGwc-Y1chRh-GrZDF3Fh4WlhR1K0EDFiBhcheiatCDDsmSsmTsmUDGsPh6Zj2Nj4Sj8ThqQDJjayXhkLkAmXhJhjZhgCnTDDr_esmWsmXDDsmRsmVsmYNiGlpPk9NsmZp4DCDHjWiAlfhwMnAkFh2eDIsClzKiQh7bi-BhrVjhaj4JDDr_esmbsmcDGrZwc-Y1chR0VDGiHiQhH9X3QiueDHiBtChcheiajeiUDDsmesmfsnADGi8Ejqch7bjqXjwNjwPDItNjWiAmXKjvEhcheDDr_esnCsnDDDsmdsnBsnENjMluMkuMsnFp4DCDG0JzQhjSxGhlblmRDFhIhFnRhlHlADLhkY5AmXLk-S8ehRiViFjJnODEr_esnHsnIsnJDHh9Ki4Ri2Nj4ej7di4Gj4fDFiB0JhRuDqODCsnLsnMDFLjbilXuRvSDFpGnRhFhIhlHDG0JzQhjShkYl2UxGDEsnOsnPr_esnQDDsnKsnNsnRNnHlhFk6NsnSp4DCDGslOslfsmOsmasnGsnTDHoeKpIlLqSiHlIMhsUo-Skueo-Tk5RskbsnUo-csnVr_cp4DCDEHUIhNMhzFo-SigDo_AkwGo-co-co-csnXpxSptNCDDi8Ii8Li8KDI7GnXoKUrUiFkajDDCsnZsnaDHiCnXoKoayayboDDK5eh8M-Rh3Ah3Bh9PhhC7chxJhofDCsncsndDCsnbsneDL5dj0Ainc-Rh5Njzcipfj6Yhofh7Aj5RDLjBwX3NhleiYiUkbtBiCnXoKDCsoAsoBDGiCnXoKoayaybDHhGmZofh2ChpPhiAh9XDIqVZjBKqchbhlewXDDsoDsoEsoFDFjzMj6Sj4Kj4Mi2XDGFofhGjBmZlIDCsoHsoIDFh9Xh9Vh9Wj7Ai-FDHhcheZpPiUjBkbDCsoKsoLDFofoVh5NhpYj8ODFjB2Ui4BhbiiBDJiCi-Ci-GtByawX3NwSj7HDDsoNsoOsoPDFsoCsoGsoJsoMsoQNYiyVkrcsoRpwUCDJiCnXoKoawX3NhhRtBybDJnQpQpLqGpRqFqe7ahhXDIkBobjBvciYrAfiEDDsoTsoUsoVDGpQpLqGpRqFnQDF5dyYxa7c-RDHobiakBoYvc3JfDDsoXsoYsoZDGltKk-PjpB7aj9YkgPDIUrXjBhpIluXoDiCqDDF_b8J-FkVsHDDsobsocsodDDsoWsoasoeNbixdk4XsofpwUCDNipPjmKjmJjmMjjejjbhlVj6MjnIjoejyZj6KjzfDMiFDnOhcheiViakdZnPociCDCspBspCDFnRhZiejehHDHoTqcoRkdtUh5QjhbDKkDhGmRhFjcyYxaDZoBDEspEspFsoDspGDEyYxazVirADGiCnXoKoajHHDGhZjeqVtU0MleDDspIspJspKDHi4Vi6Rh4Xj7Ui5Ci-MjlFDInPrdjTvOoTjC6ZnZDCspMspNDDh7DhxVleDFiCnXoKybyaDEoBiMociFDDspPspQspRDEhhRlpVlpTiwTDEhZnRiehFDFwYkDhGoVxaDDspTspUspVDGspDspHspLspOspSspWNhLi0SkpcspXpwUCDHiCnXoKoaybyavdDHoXjVrRhjS3NhrcxDDLkBiE1RrAmHiY_V7RhnW1B2aDDspZspaspbDHrRiqThpHlnBj0BjpXqDDG1RiE1bh8Fl2GnRDHnTmfkdjaDuGjTDDspdspespfDH_Vhwdh4ahxLj-IjhWinWDGiCnXoKoaHIDIhHjXiEiaDjJhcheDDsqBsqCsqDDEh8LjlIi6Xj8IDK3IihR7HhHiEkB0filWwDvODCsqFsqGDEspcsqAsqEsqHNiG0JktJsqIpwUCDKiCnXoKoaybyatBwSh3HhyIDGlQoW2AnVhzXoZDMhvKiduWhjBhjAjJqbjKjYjTmIvVDDsqKsqLsqMDItBwSh3Jj0Jj0Ejzej6cj6UDGlQoW2AlpGoZh1GDCsqOsqPDGqbsTmIjKjYjADEuWidvOk-cDFiCUoDItIDEq1bsqRsqSsqTDDsqNsqQsqUNjMl0GkyRsqVpwUCDIhyIjzGirckgfkhAipSiqHjwVDOiFjJyTiCxLDfjThvPigeimPinL-CiMDCsqXsqYDDIhNZDIioDi5Ui5WjsRi5VjtSjtTi-eDHlAyThgTijThHjenRDDsqasqbsqcDLinLl0K1dhqIhtSiwZlgKhoIi0ClgZikbDDlAyTlQDGIxLiCiFDhnODDsqesqfsrADClAyTDFiCnXoKimPUDIhnA0ehtaizXhvPvZZiMDEsrCpxbsrDsrEDEsqZsqdsrBsrFNnHl0Qk2QsrGpwUCDKjlMjlOjuBjlNjxVluajqTjhTlnEjmQDKkUqHtEhVibiMvcdhZxIDCsrIsrJDF1JhkKliEikDjqVDEkUqHlmHtEDNoVh5MhlXhnHhwHh3MkhRhtNi0Gh9Ui7Ai7ClpUDDsrLsrMsrNDFhlXh5Mh9UipBirbDKiCoaUvOhoJoDi9SqZjCqODCsrPsrQDGlmVluBjnfhlJlkalpYDC1JhkKDFkUtBjYqHtEDDsrSsrTsrUDEsrKsrOsrRsrVNtAloRk2BsrWpwUCDBjCDBpSDGsKtKuMvTvFrSDHoBiMjXHIhcheDEsrYsrZsrasrbDMhlThnRljfhke7QjkcjwCi-Ej0XivZivFlnKDKhZoYluDmTtFaLDrJzBDCsrdsreDGvOhqHimDj5Qh8bj0IDFLiCxDmNUDHaoViXqchkah8ZmfDDssAssBssCDFvTihJh6ByHirDDELHhAjVDIDvZoViFofkEiDwSDDssEssFssGDEsrcsrfssDssHN4dhuSkxWssIpwUCDIsoSspAspYsqJsqWsrHsrXssJOFllEYDBssLDIIzNmCkIoXpI3CjCDDiNoPjGM6Jo-Sh_Xo-TktQsnfssKssMssNssOpwUCDJh8KjHtWhNoGjNhApFhODMf5DikAmT1ehnHhmDhhBhhVhgah_BhldDHiChlDoT-GnPidrdDDssQssRssSDLhmDhhBhhVhyShgajpFi4XlyWhnHi9WkiBDKHoGjNidDmTwTfhNjHDCssUssVDFxVj_Ok_ZlnRi6CDIjHtWoGhrHjNhpAHLDKDiZFjDjJnblUmDk_W1MDDssXssYssZDBlJDHnRiejCjeh7DaxPDKmT1ehgS7BfhzfhzesLlgGijGDHHjHjNmahNpFqBDEssbsscssdsseDIh_Bj2YjkYi5Bi7Ej6Ni7Sj7bDIf-Gid1eDwTnPhzVDCstAstBDGk-AhwChieizRivBxPDGmT1e5DhgShzfhzeDGHmajNjHpFtWDDstDstEstFDGssTssWssassfstCstGODl2Io-SDBstIDGtJhNHmCkIKM8Io-Sitfo-TktSstHo-cstJstKp3GrvDCDPhlRhlQh8OhrDhpThpdhpchpbhpeh-Fh-Ej0aj9Ai7Zi9ADQfhFne0LrMoJnRDmTxT5DhZqAtGlxHiEDCstMstNDLhlRhlQh8OhrDhpThpdhpchpbhpeh-Fh-EDI5CxH1DhwVimQinE6V_SDCstPstQDELhQkWjQDIhkSjNsHjViWlgAmZ-BDG5CxH1DhwVimQinEDFjWlfiDFDDEstSstTstUstVDHhxEh4NhxZhqZjnEi7Ri9LDELhQnJkWDJne0LzFscpGtGqA_cxTDDstXstYstZDEixUijbh0BlgLDFsHjVhAjN3KDDLhQkWDIfnexTDlShZrMmTDEstbstcstdsteDFstOstRstWstastfODlsMo-SDBsuBDFLoelLHkNM6Ko-SkzMo-Tk6EsuAo-csuCsuDpvWrvDCDCwOhoJDDrMoJinIDGqA0PhkenehnRpSDIHmajNoGqBhNjHhADEsuFsuGsuHsuIDKHmajNoGpFhNjH3KhAiiZDEnewP0LkUDJ1D6VhjKihXikEhnWlgMl0TxHDIrMoJ0PqAwOkahkeIDEsuKsuLsuMsuNDLirCh5XipHiwSiwRjjdi4akgTirJj8Wh4RDMHjN3KmaoJrMhZhHjHDhpKoGDCsuPsuQDEinIrMj8Uj8VDI7Rhnc1BiiFpG2atGyVDIHmajNiiZoG3KhAjHDDsuSsuTsuUDIwDh3YlhGjlDj7Oi6crGijeDIhOjClgHk-fk-ehzVirGzPDJnewPoJrMoIi1DrGtGlCDDsuWsuXsuYDHwOhoJluEl4blialiVqYDJ1DikEihXlzahuFl4B0Pl2Mh2QDGkUnetGqH6Pl4VDDsuasubsucDGsuJsuOsuRsuVsuZsudDEhNkZHUMhsVo-SkzAo-Tk7Fsueo-co-csufpxSptNCDKsKtKk-MvFh6eh-MhyHhrPh4ejzYDMiYLnchchenSh8KpZqLyNh2EiiCDCsvBsvCDHnSuMrSvTj7Yh3choLDEL4SxEhlbDEHhAhOjVDHsZDiDpbhRqEiFDEsvEsvFsvGsvHDCsvDsvIDMsKtK2DvF0UuMijYsDhpJ-QiiCh2EDExXjbh8JyKDHKyNiDnNiSpahpFDDsvKsvLsvMDHhqbhpJipJh5ejqOhwZhyFDGiDjbmDyKKhADCsvOsvPDHvFlnah8Jl4Cl1Wj9bj5ADInCimN1QpZjUyNpaiwADCsvRsvSDDsvNsvQsvTNYnCk7RsvUp4DCDHsK2Dh6Oh6PtK0Ui3FDHtQhKhuUhjWhgAhrSnIDKrIl2Yi1I6NThChHhSiPiSDFHUhAhOLDEsvWsvXsvYsvZDI0UjoJjoKj6Ij6Hl3csDhyDDEHhAhOLDHhHThKjW4ahChoLDDsvbsvcsvdDChK4ODHuMsKtKvFvTjjPhoFDGiShCTcqLrIDEHhAULDEsvfswAswBswCDDsvasveswDNbhjWk6ZswEp4DCDLjiFj6bjzS9LjhOkgYjodlqfjzTjhPjtbDFHhAhOUjVDKrS1bmLi0RvFl3CsKtKiSpZDDswGswHswIDFsKtKuMrSvFDFhhZ2Fl3F9LinKDEHhAUhODGiS1HcqLpfwfDEswKswLswMswNDGhyHkhWj6ah6fj9TjpCDKjBjUhcheHLmNiYiV9LDCswPswQDDswJswOswRNhLlqekvQswSp4DCDJsKtKvFh6ehrPj9P-Y1ch-MDHKhtHhRhEpbkchrKDDswUrmJswVDGhrKj2Ej3dj9Qj6Vj9SDJLhQmLhR1cqEhtHhcheDCswXswYDFnVofvTihJrSDFpbhtHhR2DyHDEHhArXhODEswarmJswbswcDDswWswZswdNiGljCk7eswep4DCDHkFnahrbhxN5ah3dh-HDELhQkHxEDJsKtK2DuM0UvFrS5amLDJThSiPiSjEDnGsN1MDEsxAsxBsxCsxDDH5aj3BhrRhrbjjOj4Ph9GDIhSiPTjOOjEyInGDCsxFsxGDEhqbjjNh-chhGDInGhSiPTiJ4ciSODHHhAhOUjrczcrSDDsxIsxJsxKDEsKtK2D0UDDrnGrmJsxMDEsxEsxHsxLsxNNjMkFk7VsxOp4DCDFsvVswFswTswfsxPDHUHLkFvapE6TMhsWo-Skydo-Tk1esvJsxQo-csxRrlap4DCDJiCnXoKybyaoDvOoXkiDDHOThCjXalFh6GDGjTrViMjcFDDEsxTruTsxUsxVDJ2HjzbqT-MhhEi6Di5Qh4Kh5VDFalFkEkLhBDIODFkfiZjTiMZDDsxXsxYsxZDGh-YkgJj-Jh5VjyTijBDIalFDFOTh2GhCDCsxbsxcDCalFDBiMDEqjLsxerqKsxfDJrRhpHjNkWj0FxL5djVh2CDDhDmUizTDFOalAThCDIiCInXoKjcjTifHDEsyBsyCsyDsyEDGqTjgZjhci6Hj-Yh4LDEDFiZkfDGOifakLh0aZDDsyGsyHsyIDGsxWsxasxdsyAsyFsyJODlhBo-SDBsyLDFsbOIkZkNMhzGo-SkqIo-TkkcsyKo-csyMsyNp3GrvDCDEtFka5MhnRDHwZh3DjtRjtVjsQjyMjtUDInRiehZhFkDiVmSaDIHmajHhOUhAqOmNDEsyPsyQsyRsySDJhlVhxOjjTjvGj2Z-JjjSh8YhrEDMiFnOvYDjThnBHpSmSaocjHDCsyUsyVDDtFka5MDHllIlhbhiIlmGh8dj7fltXDFlFaL1UhTDDsyXsyYsyZDFjxKjxMjxOjxPjxLDEtFkamS5MDCsybsycDEsyTsyWsyasydDDwYhGKDGvGoUmBjcvYmJDHDlDFvZiDoVqQDHjCpShlVjHhxO7QmNDEsyfszAszBszCDNjmejmdhmGh-Oh8ahyOh4Fh4Eh4DjqJi2Jh8YhhCDLiZnblUlCoJwIiUmSkElOhifDIHjCjHpSqOmNkDmaDDszEszFszGDDlDDlHDBjcDDwYinUjCDGHUjHpSjChNDEszIszJszKszLDGi3Kj-VhyPkhOkhKj-UDEjCmNvOh8aDIDFhiflCjTkDjDnBDDszNszOszPDEszDszHszMszQNYliWkzLszRpwUCDCtFaDIHjHmahOUmNpShADJtckE-aijJh2Si9Vh5Uh8c3ZDJqbhualFhThBrHh8RD2BDEszTszUszVszWDFlFiiMhBljck-bDCjC3ZDIHjHmahOmNUpShADKhuaqbrHhTh8R3ByJjQjKjYDEszYszZszaszbDLjnAj2Xh8cjnCjnBjrBj2ajwajwdkhajwbDIDwTuHHjCFiDjHDCszdszeDFj2Wj2Rj1Qj2Tj2UDHakEl0AlFhBDmYDCs0As0BDBtFDEwZrVFDDKHLiCpSjHmahqHhuAhOUDEq-Rs0Ds0Es0FDFszXszcszfs0Cs0GNbl4Ok3fs0HpwUCDCszSs0IODlyEo-SDBs0KDHjCkZtJlelLHUMhmUo-Sk0Vo-TktVsyes0Js0Ls0MrqDpwUCDDkMhNlaMkkWo-SkqNo_Ak7Ho-co-co-cs0OrvCptNCDB5SDIl2bhgck-CloZlsPh6AjkRjtBDHhmKh-aka7QlvSxQkUDDs0Qs0Rs0SDKHhNjNjHmaqBtWUhOpFDHfmT1e7Bh8VDiDDI_eyV0dkU3DhwPxPlkRDEs0Qs0Us0Vs0WDGmEnShtdwJhgPi3EDKizQlwfhwFilShobizMjmaj-ThFlxJDMhXiLjPHpFKjchGjHqBhNhADDs0Ys0Zs0aDH4S2Dh3Sh6Oi0Mi3Gh6PDIHjHhAhOhNUmapFDIhVsDjWThoSiboS6RDEs0Qs0cs0ds0eDEs0Ts0Xs0bs0fDJmEnSlahtdioOhwAhgPijBh3cDLHhNpFjNjHUqBtWhAhOrcDDs0Qs1Bs1CDBrcDEmEnSlahwADCs1Es1FDCmEnSDFofiXaF5eDJHpFjHqBhNhAhXiLjPDDs1Hs1Is1JDEhXiLjPuaDFmEnShwAl0NhgPDCs1Ls1MDEs1Ds1Gs1Ks1NNYlakzUs1OpyQCDHhXiLjPtauahpGh7ZDPyVxP0dhoB3IhtcliHjtNh6Ej2LhkGimXxTpK-IDNHhNpFjNjHmaUqBtWhAhO3KoGDDs1Qs1Rs1SDJj1fh6Ei4fj2AjlHh8Vi5Aj6Cj2PDLHpFjNmajHtWqBmTluTlsUoJDCs1Us1VDIhwPlneimXhkah9OsD-IltMDIkaiC7QUjChuA7Hh2KDGhXiLjPnIhzUuaDDs1Xs1Ys1ZDEyVxPhoB0dDDkUhwPqHDGkgFkgEh6Ah3QhpGkaDDs1bs1cs1dDGpKxT-ItaxPyVDCs1Es1fDFs1Ts1Ws1as1es2ANbhtcktPs2BpyQCDFjWlfsdh2eigJDHhXiLjPuahpGsD-QDKH4ShN6OUjHhAhOmajrHDErmPs2Ds2Es2FDFsD-QhlNhyDi9FDHzLjWlftHrFiA6ODDs2HrmJs2IDEjoLjmRh-ChvLDEjWlfiAtZDDs2KrmJs2LDDs2Gs2Js2MNhLlifkqcs2NpyQCDIoHh5K8BhlIhiIi2Lh5Ji7QDIalFmRxKpbkE8e1UDNrcHhNpFjNjHhXiLLUudjPhGDDs2Ps2Qs2RDDmRjChmKDFhXiLjPpUh7ZDGlF1UhnMubkiIh4bDHLhTqbh8drHhBhQDEs2Ts2Us2Vs2WDErch7BikHi9ZDFmRamYkLlFDHhXiLHjNpUoHjPDDs2Ys2Zs2aDDs2Ss2Xs2bNiGoHk2Cs2cpyQCDEs1Ps2Cs2Os2dDIkMlamEnSpKsEoHLMhsXo-So-So-TkkXs1As2eo-cs2frvCpyQCDMhhdhhbhhchhaudhlSiocj2QjhVh3dh7Oi9aDMkbhjLDiUF4TlPpXlOxEH9VDCs3Bs3CDEkbhjL4ThhZDIDF6aiDqEkflSiZDJHhNjHqB3HUhAhOpFDEs0Qs3Es3Fs3GDGDxZiDqEkflSDFhXiLjPuataDI3HhhBhhVhld-NyWh3QxGDDs3Is3Js3KDFjrCi-Ni3Dj1ei-fDCs1Ls3MDFhmBh8UhhNh6c-SDDhXiLjPDCs3Os3PDFs3Ds3Hs3Ls3Ns3QNYl4Jk8Ks3Rp2PCDGhXiLjPtauapUDHhVrclamEibvDkLDHDFiZkfqExZ8XDKHhNjHqBUhAjNudhOpFDEs3Ts3Us3Vs3WDGhhdhhbhhchhaudhlSDGhVrclaibmEkLDCs3Ys3ZDGDFudiDxZkfDCs1Es3bDEhhAjqGrcj_XDCs1Ls3dDEs3Xs3as3cs3eNbl4Ik8Js3fp2PCDGoHh5KhlI8BhiIh5JDLDFiZhqGiDudkfoNxZlDlSDLHhNpFjNjHhXiLLUjPhGDDs4Bs4Cs4DDDmRjCxfDDLkiJubDFDFiZhqGhifDEs3Ps4Fs4Gs4HDDh4bi8fi8cDGhXiLpUmE8BjPDHDFoNhqGhifxKiZDDs4Js4Ks4LDDqKhXiLDCjCmRDDhhNhmBipQDDs4Ns4Os4PDEs4Es4Is4Ms4QNhLlqakvcs4Rp2PCDFhXiLrcjPtaDHlFh5AmYj7Rtch5BhBDGrcmEoHpK8BkLDIDFiDudxZ7CkffDEs4Ts4Us4Vs4WDI7CtckEinZh5AlFhtJhBDCs3Ys4YDDh7BikHj4QDGkLhkHDkElFaDCs4as4bDDfDFDFk_Ujwcjweh9Eh5BDEhXiLrcoHDDs4ds4es4fDEs4Xs4Zs4cs5ANiGl4Nk9Ts5Bp2PCDEs3Ss4As4Ss5CODlmWo-SDBs5EDFkMoHDsShNMhsYo-So-So-Tk9Zo-cs5Ds5Fs5GqxOp2PCDEiHjZmCkIMhiTo-ShtCo_AktAo-co-co-cs5IqxOptNCDEmCkIiWiHMhmVo-ShzKo_Akpdo-co-co-cs5KqxOptNCDFiQkOkV3RjwODFThSiPOiDDIiZ_blChkLkAhdDodDDs5Ms5Ns5ODCiHhWDETjehHhCDJiQkOkVZjaDkGnYiWDEpwPs5Qs5Rs5SDCs5Ps5TDFiQkOkVjoEjyeDHhchecoYkRialKDHInDjQHkGhTnPDDs5Vs5Ws5XDFchcheiamYDE5cinMxLqVDDjeielKDEs5Zs5apzGs5bDDiQkVkODEkGjL-F3aDGIjQhThBtU5RDDs5ds5es5fDKh7Th9ThpUhpfh5fjoXh9JhpI9XhrKDGiQkOkVjehHkGDCs6Bs6CDEs5Ys5cs6As6DNY-Hk9Ds6EpwUCDGnYh2ZxUh0XhhKhjHDFhHjehSiPTDJiQkOkV3MZiWilYihLkIDDs6Gs6Hs6IDKh2RhpWhoKhrXh-BhtOj8Rj8Si5c_bDJiWiQIhSiPTZjeiHDCs6Ks6LDGh0XhjHhhKhlanYhqJDCpzKs6NDDs6Js6Ms6ONbhjbkwVs6PpwUCDFiQkOkVhHjeDKuGyXkSkAhdhlKj2HtUkdh5QDLIiHiWiQkOkVnGDiDkGhTDDs6Rs6Ss6TDIjqHjqZjqMjqIjqaj3Gj4Xi9RDKiQkOkSkAuGyXhdIhcheDCs6Vs6WDBuADChHjeDGiFocchchenODHIZiQiW5cnYkIDEs6Ys6Zs6as6bDDs6Us6Xs6cNhLl4LkuDs6dpwUCDFZiWiQkOkVDFhSiPThCiDDJkSkAhdhlKyXjaiOkdpZDJjehHIiQkOkViHhTjODEs6fs7As7Bs7CDLjqej2Bi3Qj1ZjoNiqajoOjqfj2CjwWh3TDHiQjOiHZhTiWIDCs7Es7FDCZiWDDhSiPTDDs6Ys7Hs7IDDs7Ds7Gs7JNiGl4Kk8Us7KpwUCDEs6Fs6Qs6es7LODhuLo-SDBs7NDGmCkIiHjZiciWM4Do-SkXo-Tk6Rs5Us7Ms7Os7PqmdpwUCDHuQh4Oh4dh-ehqai9Gi9HDNsV9b0FnYqRsC4f5EhdjajOZnGDCs7Rs7SDFuQh4Oh4dh-ehqaDFjehHcxKlKDJhjbhgXkFjdiWiQmbkGl3WDDs7Us7Vs7WDHsV9b0F5EjrMihah9RDMhdjasZjUTZsCtHnOhSiPkFDDs7YrmPs7ZDKnahrbj3DjpEjpelhYihGh9GjtQi9XDEmJikXLhQDHTkOhHibjOhSiPDDs7bs7cs7dDGnGxK4cpbsVl0LDIThSiPjOmJiOZODErmJrnGs7fs8ADDikXluLltRDFhEkcmJmBvGDFhHsVxKjecDEs8CrmPs8Ds8EDGs7Ts7Xs7as7es8Bs8FDFqILkFjdmCM6Lo-SitTo-Tksfs8Go-co-cs8HrqDptNCDCiWZDJxUjOhoKhpWnYh2ZliSlnWlIDEs8Js6Zs7Is8KDFhxHi3NhrXj8QioSDMiFnOjakAkShdhTZzRlGiOiJDCs8Ms8NDCs8Ls8ODHhSiPTjOiQkOkVDQhrAi7VhpVhiDh9Yhpfh9Th8Xh9Jh5fjhU9Xj1Yi7WvHjsIDCs8Qs8RDGhSiPTjOxUhoKDHpKmEjPtahXiLhgADIHjHiCUkSkAtDtPDDs8Ts8Us8VDDjchTKDF1GqLmbtDjODErmGs8Xs8Ys7IDDs8Ss8Ws8ZNYizDk8es8ap4DCDGhSiPTjOiWiDDGuQhhGnasV5Eh-cDLZ1GmbkSkAhdiQqRtDjOxUDDs8cs8ds8eDE1GmbqLjODBmJDGhSiPTiWZjeDEs9As9Brlds9CDHh9Rj5dj5c5EihahpUjtEDJhSiPTjOxBkGkSkAhdDCs9Es9FDDs8fs9Ds9GNblzEkuAs9Hp4DCDEhSiPThCDJiWiQkOZhIjOkVjalIDEs9JpwPs5Qs9KDEiQkOkViHDEhSiPTjODJkGZkSkAhdhWpUjQiWDEpxbs9Ms9Ns9ODBhIDCZqMDFhWiHVWiWDEs9Qs9Rs9Ns9SDDs9Ls9Ps9TNhLl1UkuLs9Up4DCDFhSiPThZhCDEmAikaiVxYDGhWiM-LnFjtPhicDIkGZpUnDiWiHhJqNDEs9Ws9Xs9Ys9ZDJh-JjxHjxQjxRi2ajxJkhEi9djlZDHhSiPTiThVxBhJDCs9bs9cDFnFxQ8KvGsUDGhSiPTlKhHhCDJkAkShdjaiQZiWxYjUDEp-Ns9es9fs-ADDqmNp1fs9JDEs9as9ds-Bs-CNiGikak8ds-Dp4DCDFhVibjXhoGvDDIThSiPOhChFhZhHDEp8Ys-FqmNs-GDEj3c2Ij5KhmCDGhWThCiRhSiPDHhVibhoGlJkAhdjaDDs-Is-Js-KDChVibDC-EloXDEs-Ms-Np8YqmNDDs-Hs-Ls-ONjMh2Hk8Zs-Pp4DCDJiHsCqR3Qh5Eh8X9XilGl2ADJhSiPThCjOOiWhdjeDDr_es-Rs-SDFh2MiiPsCiQj9LDJZiWkSkAhdjOkDluZiufDDr_es-Us-VDHhrVkhHh7cjwUjwSjiXjwTDHhSiPTiWjOiDjeDCs-Xs-YDDs-Ts-Ws-ZNnHizIk9Es-ap4DCDFhSiPTjOiWDHhEjfrIfsRqJjJDJVWXiQZhHIiWjODEs-cqlIs-ds-eDGh6KhlYjrIh6JhlciqPDIfqJhSiPTiWjOcDCs_As_BDEiJoAibhVDFqJ5QrFfmYDEs7Is7Hs_Ds_EDDs-fs_Cs_FNtAloYk8Xs_Gp4DCDHs8bs9Is9Vs-Es-Qs-bs_HDHiWlIiHjZqIhKoeMhsZo-SkoZo-Tkses8Ps_Io-cs_JqjVp4DCDDhInWkZMhsao-ShiXo_Akveo-co-co-cs_LqjVptNCDBjnMDLhdjUkdiVnTkSjakAtUhpNpZDCs_Ns_ODIhdkdnTpZh7Uj_ZtUjaDDs9QpwPs_QDFi4Ji4KjkKjkLi4HDIhdjUkSIhKkdrdsLDCs_Ss_TDDs_Ps_Rs_UDFjcrDnNoUmBDHKhfzJh3NinQmDiXDKVWXIpB7VchFhZjDDEs9Qs_Ws_Xs_YDIhxYhxTjvTjvdhwfjnNjvWjvbDKjcrDnNoU6PhZhFoCVhCDDs9Qs_as_bDDh3Vinei4MDGzJhfKmDiXwEDIjcnNiUlVwfqYlPODDs_ds_es_fDDs_Zs_ctgANYiuTk8atgBpyQCDBllLDFiMiEuIhoQijaDJVWXIrXiXmW7VhFDEs9QtgDtgEtgFDF0FhvJ0MkhShlbDJiMhWhoQoCiXIhicoBlDDDs9QtgHtgIDGIVWXlGibDHThCcnBOhZhFDEs9QqmNtgKtgLDDtgGtgJtgMNbi1ek8btgNpyQCDCtgCtgODFhIuXickZjZM4Eo-So-So-TkpEs_VtgPo-ctgQqjVpyQCDFjtYh4Ph3XoV0FDJnOiFhjZhgCiVrJ0ayJihZDDs9QtgStgTDBtgUDHi4Pi4Oi4Si3Pi4Fi4Nh3WDMkRhdjUiEatUhBnYiRlOiUrJDCtgWtgXDGmAiVmf9YnTtUDKwKhKjyBjyIjwIhDqZlJ-KjwJDHIsLZiSpfwf1HDEs9QtgZtgatgbDJtUkdhdjhfh7UhpNkAjwMkSDIIsLpTqYnPwEllM4QDDs9QtgdtgeDDtgYtgctgfNYhkRkoGthAp2PCDDkDrbnDDNhcheiVmfnPiaiUlPc3JmX4TnBDEs9QthCpwLthDDEi4Tj5fh3Vh3WDKIpTsLhfKzQuHvXnWwEDLhcheiaiUlPqYrJkblO3JFDDthFthGthHDEmfoVltGxeDGpPkDrbsLl2C0aDInWuFvXpTigTjTtHoIDEs9QthJthKthLDDthEthIthMNbliXk7GthNp2PCDBnWDIh0eijDiTlsbi1Fi7UlgElmYDCthPthQDIh7aiqMjvRjvUjvZjvPi3ai3cDFjtDlscigeh0ehvVDDs9QthSthTDIoYuWidh1SlQ2AnVoWDLkTjoUsMwGlVjJyFzJhgHhBlEDDthPthVthWDDthRthUthXNhLlmUkpFthYp2PCDFZqMh2VuZiDDLhvTiAjWoIuOtH7PiYj3Fj3EzODJucrH3BuFpTjQkY4V4MDEs9QthathbthcDBhwbDK7PtHoIhvTuOiAzO1MahpBDCthethfDDZqMiDDEiOh4PjiEljLDDs9QtiBtiCDDthdtiAtiDNiGiDk5WtiEp2PCDFqMhXiLqKZDGoAlalGlyHibhVDNh_EwalbimbizGkhf3D2ch-XrFiMidlKDEs9QtiGtiHtiIDGhlWi6WihHhzdhFySDGqMhXiLyElGibDDs9QtiKtiLDFhpOi4L-KjjWjjXDGlGoAlaxYibh6IDMlO9VrFiMlKid0SlbuV5QhBqaDDtiNtiOtiPDDtiJtiMtiQNjMlvek6QtiRp2PCDIDlDlHlWiDoVhkR9YDJiZnblUlCoJrMwIxSh3LDDs9QtiTtiUDEhwbinfi4Ii4QDNiUlPlOrJiZlCikOqMoNmSlUoJkEDCtiWtiXDCnWh3XDDFDiDDFqMlDiyGZuZDEs9QtiZtiatibDDtiVtiYticNnHlRkyYtidp2PCDGthBthOthZtiFtiStieODhtLnHDBtjADIhI2YuXzbuYnWlaqXM4Fo-So-So-Tk1JtgVtiftjBtjCqjVp2PCDDmMOicDChahMMhiUo-S_No_Ak5Vo-co-co-ctjEtjFptNCDDiOj9Zj4RDMhdjUkdhpNinAlzQlndkSnTiVkAtUDCtjHtjIDJlcmGmOkYmQjkW4V4MmPDIhdjakBmHhWkdkAjUDEtjKq-QpwPtjLDFkBmHhWk-QhrTDGse5HjDlchdjaDEq-QpwPtjNtjODBiODIvX2XhzYijOjoalsRsPrJDCtjQtjRDEtjJtjMtjPtjSDFmMOicjZpcM_Ko-SkXo-TkvKtjTo-co-ctjUtjFptNCDEjE0a7TlvBDKrJnGivOlPqYiUhgHoI4ciSDDtjQtjWtjXDBtjYDJjyDjyFipZjyKjgejoQjyJjwKjxdDIhVibkLlJoC9VZtXDCtjatjbDMjyAjyEjtWhlMjvMi2T-Vi2VjyCjgdluIjhZDCtjQtjdDDhVibkLDFwQ0BjoRrVlvADChodODEssbtjftkAtkBDDtjctjetkCDDAuSGNYiiGiuMtkDtkECDOlEkTrErTnCmDpBxDhtUoQ1QlMhgWoXDDtjQqjLtkGDChDeDJh5ah6VjiKjnKrEh3elMjiQjpcDEiO0awdjEDDtkItkJtkKDCiOwdDLjrTj2OhpSjrQjobjpbhqXhqW0OkgNj4bDCtkMtkNDFpahwBrThtUhgWDGiRjOhDehzRwbDDtkMtkPtkQDEtkHtkLtkOtkRNblhCk7CtkStkECDDkFmJnaDDtjQrldtkUDDiOh6SwdDGjSnDjLiQkOkVDJnFvGlJqLsUZxQiHjODDtkWtkXtkYDEZqMiDlJDDtkWs9QtkaDGhXiLoAlGjPqKDHlJjOh2VpXZhWiDDDtjQtkctkdDDiBIHDIiHjcTsChChHjehTDIZjOiWlJiDkOhIiQDEtjQtkftlAtlBDDnakFmJDChpO-KDGhrVh7chxMjS3RiQDDtlDtlEtlFDGtkVtkZtkbtketlCtlGNhLiHk0ftlHtkECDHjAuNmIoXldnVtVDImHwRjBhEjJkBTiiLDDtjQtlJtlKDDmHwRkBDEwdiOhiG0aDDpzPtlMtlNDFhlJzAhjXoWjVDFmHTzEhEwRDDtjQtlPtlQDCmHwRDHmIoXjKtVjVldsTDDtlSpzPtlTDDi3Aj3ei3BDBtlVDFtlLtlOtlRtlUtlWNiGxRk8ctlXtkECDKhWhViblJpWZThCiRhgZDDtjQp8YtlZDEjhEjhGjhFi2SDCp8YtlbDFj5J2Ij5Ij5LhrNDDiOwd0aDGhgUlJhVZiRhWDDtldtletlfDFhhAhwYj9ch6Hi2WDDp8YtmBqmNDEtlatlctmAtmCNjMh2Hk8DtmDtkECDKjfrI3LzGsAizPhJjEluczEDDtjQqlItmFDEhwRlxMzGsADFjYjKiJxbkJDDtjQtmHtmIDDwdiOhiGDDp0SqlItmKDDhlch6KhlYDGfwblJzEhgU9VDGhwRhtOhgErIlvGzGDDtmMtmNtmODEtmGtmJtmLtmPNnHiwfkuStmQtkECDGtkFtkTtlItlYtmEtmRDIOqIpCkMhIoeiHhKDDhMhaiKM_Lo-SigAo-TkzTtjZtmSo-ctmTtmUtkECDEtXDvZiDDMiZnblUlCkEoIaoJiUkLhgUZDDtjQtmWtmXDFhNkLZuZqPDIhVibhBlbwaoClKidDDtjQtmZtmaDCtmYtmbDHhNkLmYhVibZuZDDiJwNjfDDtjQtmdtmeDE7ehqY7dhrLDCiJjfDCtnAtnBDHxYhJrKhBlbmYi3bDDtjQqlItnDDDkLmYuZDEVWXiODEhVjfhDjADEtnFqlItnGtnHDEtmftnCtnEtnIDEAuSGhPNYiKk7LtnJtnKCDIhNkLmYhVibZhEuZDGhDoFiRwCpHsaDLVWXInKiTFiXmW-DHDEtjQtnMtnNtnODE7e7dhrLhqYDFhDoFiRwCpHDCtnQtnRDIh7Gh7Hh7Fh8ei6Fh4Mi6Ni6JDEiOkL7e7dDCtnTtnUDFh7Gh7Hh7Fh8ei6LDHIF-DiXmWmYkLDDtnWpwPtnXDEtnPtnStnVtnYNbi0Zk7JtnZtnKCDHjAldjKhvAmInVhnbDHhEsRqfjJk-HiYaDEtjQtmdtnbtncDIh9Bj4Ch7Ii2ci2fj3Th9Ai3LDCtnetnUDFjAldjKhvAmIDCtnQtoADDh9Bh7Ih9DDHmInVoXldjKhvAjVDCtoCtoDDEtndtnftoBtoENhLxRk7UtoFtnKCDDtnLtnatoGODlsLo-SDBtoIDFmMOiKickNDDhaiKhMM_Mo-SniIo-TkmdtmctoHtoJtoKtoLtnKCDCiKqIDCiKjGM_Ao-ShiWo_AkrSo-co-co-ctoNtoOptNCDFjfrIzG3LsADIfcoYrKnGTDuODDqlItoQtoRDCiJvPDCuQteDHjfhVibhJ9DfoYDDtoTtoUtoVDCtoStoWDFiJvPwNhgEjkQDFHUhkMhOtSDILhQrThjUhEkckFjODDtoYtoZtoaDIjzPj6WjzR9EhkZh7LjrbjzODHLhjUrThEkckFjODCtoctodDEhjUl3BllTl2FDEhEkcKzfDDLhQrTDHiJiShzRHUehgEDEtoftpAtpBtpCDCj0LjzKDFsei7b5HjfhTDDtpEqlItpFDEtobtoetpDtpGNYlgCkpKtpHptNBDGkUtEqWqHxIxCDHh-Wh-Vh-Zh7Jh3PkgAi3CDCtpJtpKDGkUtExIxClrMljODLjPpK1Jl4AhgAhXiLnamEhkKnIDDqlItpMtpNDFh8EjxfjhSkiKi9YDHiJtPrIxCh1TfiMDCtpPtpQDDtpLtpOtpRNblmZksYtpSptNBDEiJvPwNimTDGiHhWhjQkBmHZDDtpUpwPtpVDJhjQhWiHlvV9IlqWh9bhoNimSDDp_LpxbtpXDFhqNhqMhqLjmAjlfDHVWXIiHhWhjQDCtpZtpaDDtpWtpYtpbNhLlgDk4VtpcptNBDDtpItpTtpdDGiKqIKHUicM2Ko-SkXo-Tm2VtoXtpeo-ctpftoOptNBDDkMqXlaDCiKhMMhiMo-ShtAo_Ak8Vo-co-co-ctqBtqCptNBDCoAlGDE6RhgKihIjmODHtRyWhKhXiLiflzfDDtqEtqFtqGDFhXiLqKnIlGDGzRltWigPf_e5QDGhIjdleLkWlEDDtqItqJtqKDCtqHtqLDIhXiLqKnanIjPlGoQDH3Dh_Eh-Xlvdj4dj7KhtcDHhVibqWiUjXhoS4aDDtqNtqOtqPDGjlUjlVi7ci7dj2Dj7JDLhXiLjdlGjPqWjXiMDhEnIDCtqRtqSDBlaDFhXiLqKjPlkCDHxCizU4aiFiMFrFDDtqUtqVtqWDFhXiLqKnIjdDEtQifqL1EDIljKqAqCpWhCTiUcDDtqYtqZtqaDEtqQtqTtqXtqbDCAuSNYilTktHtqctqdBDJ8AioFinRjkAixGiwUinSh5ckhdDNhXiLcfyIiFlGxNnYjdnOF0bDCtqftrADCtP1ZDHhXiLqKjdxNnIjPDGyIcfhSiPTDDtrCtrDtrEDHhpD1ahkWllNjuWjuZjuYDHhXiLqKxNnIjPtPDKlmKh1ThZihYcrITkUjO7VDDtrGtrHtrIDEhXiLjdqKDEOThCjODBhEDEyElGhVibDEtrKtrLtrMtrNDEtrBtrFtrJtrONbtPktBtrPtqdBDEoAuPlGxYDEiM-LvQiFDMhBwalbjQidlzGod0SlJlKaiVDDtrRtrStrTDDoAuPlGDHhchecrFmYoYiVDJiMxCkU1atPhBjQwalbDDtrVtrWtrXDExC7MkUuVDEtPh2Dila1aDHiMiVhcherFc-EDEs-MtrZtratrbDDtrUtrYtrcNhLhVkrWtrdtqdBDKoAuPlGhwYhhAjqLh6Hjlaj-Wj-cDJhFhZOThCnBchH8ODDqmNtrftsADIjhCjhIkhMjhKjhDjhJjhBi6PDQlGhF5PhVibsZkShgeiFhzcnOhBhXhTFuHDCtsCtsDDFh7QijHipTkhTi4ZDJlyKhkWwblnPhzc1aiuSuAjlTDDs-MtsFtsGDC1ailaDGipAi_Ni_cjlCjsdi1dDFhXiLh7ExNjPDFhWhFhZhHsZDEtsItsJtsKtsLDEtsBtsEtsHtsMNiGjZk1XtsNtqdBDHhXiLoAlGjdnIqKDIiRoFO7JhvdpHwChoVDDp8YtsPtsQDH2Iiqcj5H7f4b-Xj5NDHiR8ZjjMoFpH7JhoVDJhXiLoAlGjdnIqMhqShhUDDtsStsTtsUDIj_LinbipUl3DjlSkgLkgMlxFDHoAlGhXiLnIjdhWDDp8YtsWtsXDDtsRtsVtsYNjMlydk2atsZtqdBDHVWXiXmW5dlHDGhDiRoFmUwCpHDHoAuPlGhXiL8Ah2DDDtsbtsctsdDEoAlGhXiLDJ2Hi_di6Gi6OjyNjgI-Mh-Ih4MDCtsfttADGIiXofnKnV-WDGhDwCpHiRoFmUDFoAlGuPhXiLDIiiQlPpJjJyJjqEhEZDEttCttDttEttFDCiRoFDD6OlyA7LDFFiXmWofjXDDhVibyEDEttHttIttJttKDEtsettBttGttLNnHl1SkpZttMtqdBDGtqetrQtretsOtsattNDHkMlaqXjdhKjZicMhreo-So-So-Tk6DtqMttOo-cttPtqCtqdBDGhXiLqKlGnIjdDHDFkflSlVqE1FDLkbhjLhhZ4T-NpXyWzRivG_exEDDttRttSttTDRhhdhhbhhchhaudi5Xi5ai5Yi5Zi8Pi8QioEi2Ei5bh7OjsJi2UDMiUDFlPiEkblK8XlOxEpXiRDCttVttWDEhXiLqKjdDEhVlaibvDDFDFiZkfqEDH-EhgTlJikKkLoCZDEttYttZttattbDDhXiLh7EDCs3OttdDEttUttXttctteDDAuShPNYlmXk7AttftuABDFZqPjZuZlLDKDFiZkfjpAiDxZ8XnblDDDtuCtrVtuDDEDlHlWlDDGiZnblUlCoJwIDGoAlGuPhXiL8ADDtuFtuGtuHDDlGoAuPDD8OmSh9aDHDFlD-NqQlLkfDDtuJtuKtuLDDtuEtuItuMNbqPk9AtuNtuABDCtuBtuOODi1WYODi1ZbDCtuQtuRDEkMqXDsSMhrfo-So-So-Tk3So-ctuPtuStuTqjVtuABDEkBmHhWiHDGse4P5HimZl0eikYDEqlIpwPtuVtuWDLiO-KhpOhxHiQi3OhhGj4Ij4LhhUilfDJfzRjfjEhuChgXZiShVDDqlItuYtuZDMhoNhxa9Ih9bjoZlkdh-Dj8dh6FjmFh3MkhDDHiJjYkJIjasevdDCtubtucDEjYjKkJ6YDD3LzGsADIuOTiMhwGrQDnGijODEtuetufqlItvADKjmCjmDjmBjldhxQhqNh6Ih6JhqMhqLDLlKrKhBlJiMTiEhcheZlbDCtvCtvDDFtuXtuatudtvBtvEDEvMiKjZicMhmNo-ShiVo-TngTtvFo-co-ctvGtqCptNBDibptOpuIpvXpxTpxWp1dp3Hp3Kp3Np8Bp9Up9Xp_TqgbqjTqjWqjYqlTqmeqnBqpaqsCqtequBquDqvHqvbqwVqxMqxPqybq0Uq1Lq3Vq5Qq7eq8Aq9Kq_Hq_IrgDriJriLrlYrlbroQrqErqHrtEruIrvErvGrvXr0fr4Hr7Jr9Yr_ar_dsiFskTsnWsnYssPstLsuEsvAsxSsyOs0Ns0Ps3As5Hs5Js5Ls7Qs8Is_Ks_MtgRtjDtjGtjVtmVtoMtoPtqAtqDttQtuUtvHPQtvIo-ctvJo-cDCJiIM_Co-Shsco_AkvVo-co-co-cptLptMtvLBDDJGpMM2So-Shmfo-TkvRpuEo-co-cpuFpuGtvNCDCJpMNYizSk9KpvDtvPENbi0ek8FpvStvPEDEKhEkch3IDDuVmiYl7KDEpuJtvStvTpwPDEuVmBvGqYDFIiXhVibhgXDEpuJpwWtvVtvWDCtvUtvXNhLn3En2LtvYtvPEDDtvQtvRtvZM0Xo-ShtEo-TniNpuTtvao-cpvVpvWtvPBNYivTk3XpwTtvLENbiyWk5LpwdtvLENhLlvXk4RpxMtvLEDDtvctvdtveM3eo-SkrMo-TknYpwGtvfpxQpxRpxStvLBMhiPo-Skzdo_Ak1Ko-co-co-cpxUpxVtvLBNYlpDk6TpyPtvLENbi0IkuIpybtvLENhLivVkuEpzNtvLENiGizCkrepzdtvLENjMlvNk9Gp0PtvLENnHlvPk1Gp0ftvLENtAlmBkzFp1MtvLEN4dlvMkxVp1YtvLEDItwCtwDtwEtwFtwGtwHtwItwJMhsEo-So-So-TkvUpyCtwKo-cp1bp1ctvLBNYlvLkvIp2OtvLENbizBk0Qp2ftvLEDCtwMtwNMhmPo-So-So-TkyLo-ctwOp3Ep3Fp3GtvLBM_Do-ShzJo_Ak4Ho-co-co-cp3Ip3JtvLBM6Ao-Shmao_Ak5fo-co-co-cp3Lp3MtvLBDDJpMuCNYiybk0Gp4QtwSENbixDk0Jp4dtwSENhLxRkwYp5UtwSENiG9RksIp6CtwSENjMlpOk5ep6UtwSENnHsTk2Sp7DtwSENtAiKk6Ap7OtwSEN4diyNkwOp7ctwSEDDj1Si8aj1VDHrWxFrQeogfh9NnZDCtwbtwcDElldrGloKi6bDCnMijWDGrWxFrQnZh9NipaDDtwetwftxADCtwdtxBNhuYlwZnhGtxCtwSBN9HlvOkvbp5HtwSEDDl_Jl_MmjCDGrWxFrQtNhidIDCtxFtxGDErQxFrWomeDCjfivHDGh2OlwGo4DhgOh0SfDEp3OtxItxJtxKDCtxHtxLDBpMNixLotMnhHtxMtxNENixNk-Dk5ap4CtwSEDMtwTtwUtwVtwWtwXtwYtwZtwatxDtxEtxOtxPMhsFo-SkXo-Tk5Yp3YtxQo-cp7fp8AtwSCNYlyNkxGp8WtvLENblyekqfp9DtvLENhLlzFkyap9PtvLEDDtxStxTtxUMhsGo-Sh_Yo-Tk5cp8JtxVo-cp9Sp9TtvLBM6Bo-SiuEo_AknEo-co-co-cp9Vp9WtvLBDDh1bwLhjGDDp9Yp-AtxYDFwLkhbjvDi7Ki8NDCp-DtxaDFnJLhQl4arTDEp9Yp-Gp-HtxcDDtxZtxbtxdDDJwe4HNYoibn2TtxetxfENbiwXkxdp-TtxfENhLlvbkvPp_BtxfENiGlvakvOp_OtxfEDHrA6QhkVqJzdmLpfDEvArEhnQzUDDp9YtyEtyFDEzUhrTioNh3fDCp-DtyHDCtyGtyINjMn9InjOtyJtxfBDFtyAtyBtyCtyDtyKMhsHo-SksGo-Tk5dp9ftyLo-cp_Rp_StxfBNYl4ck5Gp_ctvLENblqQk2RqgHtvLENhLltPkyKqgUtvLEDDtyNtyOtyPMhsIo-Skpeo-TkmHo-ctyQqgYqgZqgatvLBDBJNYl1Tk2GqhWtySENbilbk2IqiStySENhLlvRk2JqiEtySENiGljBk2FqjAtySENjMlpMk2HqjOtySEDFtyTtyUtyVtyWtyXMwAo-Sk1Ho-TnkYqhJtyYo-cqjRqjStySBM6Co-ShiYo_Ak5Qo-co-co-cqjUqjVtvLBM8Do-Shsbo_AkwAo-co-co-cqjXqjVtvLBDCJydNYigQkxJqkNtycENbi1GksbqlGtycENhLiKktOqlPtycENiGljdkwFqkXtycEDEtydtyetyftzAM3fo-Sm1ao-TkoeqkDtzBo-cqlSqjVtycBDEhgKivLi3VjmNDEifyWtRmbDEp0RqlUtzDtzEDErKilNilOqRDEp0RtzGqlZqlaDCtzFtzHDHhSiPThCilOsCqRDGijZizAyWiftQltLDDp0RtzJtzKDE4biqd2I-XDGijZizAyWqRsCltLDCtzMtzNDCtzLtzODDwepMydNYo1Xm6LtzPtzQEDFhVibvDpWh0EDIiVjIcidiMlbjQhBDDp0RtzStzTDEhmCiqfjqUirZDGjIlbiyJidlJhBDCtzVtzWDCtzUtzXNbh2HnuYtzYtzQEDChWh2FDEp0RtzStzaqmODDhVvDpWDFIVWXuGDEp0RtzcqmQtzdDD2Ih9Mh9LDDOiRh2FDGjakAhdkSiOpZDDtzft0At0BDDtzbtzet0CNhLo1SnuZt0DtzQEDDtzRtzZt0EM2To-SmxCo-Tm5RtzIt0Fo-cqmcqmdtzQCDEhVibhJ2eDGrKilNqRhgKivLo-MDE4L0QifrIDEp0St0Ht0It0JDBt0KDIhSiPThCilOsCqRrKDH4L1LrI0Q2eh0YijZDDp0St0Mt0NDEh7Wl_Kl_L0ODCjfhwQDFTsCqRrKhCDDt0Pt0Qt0RDCt0Ot0SNYotJn1St0TtzQEDEhVibhJ9DDDp0St0VtzTDHlwGh2Oh0SixPh2Ah1ftODGjFhVmYhJjQlbDDp0St0Xt0YDCt0Wt0ZNbotKm6St0atzQEDDhWZvBDEp0St0Vt0cqmODDhVibhJDEp0St0eqmQtzdDCt0dt0fNhLotLnuLt1AtzQEDDt0Ut0bt1BDEiKjZIicM8Eo-SmxBo-TnlLt0Lt1Co-ct1DtqCtzQCM6Do-Sk0Co_Ak1co-co-co-cqmfqnAtvLBDCJ6MNYlnAkubqnTt1GENbh1Ik2TqoBt1GENhLlyMkwWqoLt1GENiGhoHkzIqpAt1GENjM8Qk4IqpJt1GENnHi1Jk0WqpTt1GENtA7LknbqoVt1GEDHt1Ht1It1Jt1Kt1Lt1Mt1NM4Ao-So-So-TktYqnMt1OqpXqpYqpZt1GBNY-Hk4eqqMtvLENbl4Sk4LqqYtvLENhL2Bk9LqrGtvLENiGlgSk8RqrUtvLENjMloNkuFqretvLEDFt1Qt1Rt1St1Tt1UM6Eo-So-So-TkpJqpet1Vo-cqsBqnAtvLBDDJG_ONYlwFk7EqsVt1XENbrGk5AqtAt1XENhLxRksDqtMt1XENiGllHk9HqtZt1XEDFiAjWxelf2ZDEoO6OkPlMDEVWIpBDEqjLt1ct1dt1eDEhhFqThhEhiBDEiAjWxelfDCt2At2BDCt1ft2CNjMh2enxbt2Dt1XEDEhWvB3P5VDFhHTjehZlKDEVWIjFDEqjLt2Ft2Gt2HDEhWiQkOkDDEhHThZhFDDt2At2Jt2KDCt2It2LNnHogam6Pt2Mt1XEDDZqPhoDDEOTh2GhCDFsZn3PmSihHn8KDEqjLt2Ot2Pt2QDDmgEl6OmhLDGZqPhWFDmSDCt2St2TDCt2Rt2UNtAoqPmxNt2Vt1XEDHt1Yt1Zt1at1bt2Et2Nt2WM4Bo-SigCo-Tk0NqsJt2Xo-cqtcqtdt1XBM6Fo-ShtDo_AksSo-co-co-cqtfquAtvLBM6Go-Shmco_Ak0Ho-co-co-cquCqgatvLBNYluCkuBquWtvLENbltaktaqvCtvLEDCt2bt2cMhsJo-SkXo-Tk0OquKt2do-cqvFqvGtvLBMhsKo-SkyPo-TktWqvYo-co-cqvZqvatvLBMhsLo-Sh_fo-TkwDqwSo-co-cqwTqwUtvLBMhsMo-SksEo-TkqUqxJo-co-cqxKqxLtwSBMkkJo-Skwco_Ak8Wo-co-co-cqxNqxOtvLBNYl1Nk0KqyJtvLENblqOkpWqyVtvLEDCt3Dt3EMhsNo-SkXo-TklTqxdt3FqyZqyaqxOtvLBNYigckkaqzXtySENblJkyCq0DtySENhLilEkxMq0OtySEDDt3Ht3It3JMhmQo-Snxfo-Tk0MqzJt3Kq0Sq0TqxOtySBDCJGMhzBo-SkyFo-Tn0Oq1Io-co-cq1Jq1Kt3MBNYiyCk6cq2CtvLENblhVk4Jq2StvLENhLivJktMq3CtvLENiGqQkpXq3PtvLEDEt3Ot3Pt3Qt3RMyco-ShmYo-TkxNq1Qt3Sq3Tq3UquAtvLBDCJuCNYpOk7dq4Ct3UENbiyUk8Eq4at3UENhLivRk6eq5Mt3UENiGlYk5Bq4Mt3UEDHnAqd5G9BrNiA2ZDCtwbt3ZDHnAqd5G9BrN2W2ZDCtwet3bDCt3at3cNjMlwZnzat3dt3UBDFt3Vt3Wt3Xt3Yt3eM0Yo-ShmWo-TksKq3bt3fo-cq5Pqvat3UCNY-Hk4Aq6CtvLENbhpLk3eq6OtvLENhLl4Tk4Fq6btvLENiGhjbk5Iq7MtvLENjM2Bk4Mq7ZtvLEDFt4Bt4Ct4Dt4Et4FMzXo-ShmXo-Tk1dq5Xt4Go-cq7cq7dtvLBM_Fo-Shsdo_AktXo-co-co-cq7fqmdtvLBNYivbk8Qq8TtvLENbtYk8Nq9BtvLEDCt4Jt4KMxdo-SkXo-Tk4dq8Gt4Lq9Iq9Jp3GtvLBNYiwckyBq9ftySENb3AkwEq-NtySENhLxfk2Dq_DtySEDDt4Nt4Ot4PMzYo-SkqVo-TkxHq9Qt4Qo-cq_GqxOtySBM6Ho-ShmZo_AkvSo-co-co-cq7fqxOtvLBNYigVkxKq_UtvLENbizHkxRq_ftvLEDCt4Tt4UMhmRo-So-So-Tk4Yo-ct4Vo-crgCqmdtvLBNYlkbk9JrgatvLENbrMkvMrhGtvLENhLi1QkyDrhXtvLENiGlyRk8SriCtvLEDEt4Xt4Yt4Zt4aMhmSo-So-So-TktLrgLt4briHriIqmdtvLBM8Fo-ShtBo_AkrVo-co-co-criKpxSt3MBNYizFk8BrjNt3MENbkDk6brjct3MENhLxRkyTrkRt3MENiGl1Ak9Xrket3MENjMqQk4ErlRt3MEDFt4et4ft5At5Bt5CMzZo-Shmbo-TktRriat5DrlWrlXpxSt3MEM4Co-Sk0bo_AktCo-co-co-crlZrlat3MBNYizEksXrmRt3MENbiwIk7DrnBt3MENhLiwQkyernOt3MENiGljAkuJrnet3MENjMllQk6XroMt3MEDFt5Gt5Ht5It5Jt5KM8Go-SitSo-Tk2UrmAt5Lo-croPrlat3MBNYl4Hk7QrpMt3MENblqPk6Prpft3MEDCt5Nt5OM_Go-SkrLo-TkpIroYt5Po-crqCrqDt3MBMhzEo-Sk1Bo_Akpbo-co-co-crqFrqGt3MBNYhkfk3LrrLt3MENbhwUk6frrWt3MENhLiyOk7crsEt3MENiGnCk7OrsQt3MENjMivfktNrtAt3MEDFt5St5Tt5Ut5Vt5WMhsOo-So-So-TkpHrqZt5Xo-crtDrlat3MBNYimAk6YrtVt3MENblsdkodruBt3MEDCt5Zt5aMhsPo-So-So-Tkvfo-ct5bruGruHrqDt3MBM8Ho-Skpao-TkxOrueo-crvArvBrvCt3MBMhsQo-SkrGo_AkpMo-co-co-crvFpxSt3MBM_Ho-SkXo-TkuUrvVo-co-crvWqwUt3MBNYl0FkterwQt3MENbl0Wk4frxBt3MENhLlhEk9FrxRt3MENiGizbiuNrxdt3MENjMxRkyUryMt3MENnHl4ZkuKryct3MENtAljDk8YrzIt3MEN4dlqTk7Srzat3MENhuYltbktfr0Kt3MEN9HqQk7Xr0Xt3MEDKt6At6Bt6Ct6Dt6Et6Ft6Gt6Ht6It6JM_Io-Sh_bo-TkvarwAt6Kr0cr0dr0et3MENYlnMk7Mr1et3MENbiwFk6dr2Nt3MENhLixOk7Pr2ft3MENiGl0Yk1Ir3Pt3MENjMlmTk6ar4At3MEDFt6Mt6Nt6Ot6Pt6QM_Jo-Sh_Zo-TkrKr1Pt6Rr4Er4Fr4Gt3MBNYk-Nk7Kr4Xt3MENbhodkySr5Ht3MENhLlLk3Pr5bt3MENiGqSknVr6Gt3MENjMlvJk8Or6Vt3MENnHlDkwXr7Dt3MEDGt6Tt6Ut6Vt6Wt6Xt6YM6Io-SkrFo-TklUr4Lt6Zr7Hr7Iqmdt3MBNYixck5Or7bt3MENbi1KkyGr8Tt3MENhLiuPk8Gr9Bt3MENiGi0Bkycr9St3MEDEt6bt6ct6dt6eMhsRo-Sh_ao-TksCr7Nt6fr9Wr9XpxSt3MBNYl1ck8Ir-Mt3MENbimAk7fr-at3MENhLigUk9Ir_Ht3MENiGlzek7Nr_Ut3MEDEt7Bt7Ct7Dt7EMhsSo-SkrEo-TkxLr-At7Fr_Yr_Zp3Gt3MBMhiSo-SkqLo_Ak7Wo-co-co-cr_br_ct3MBNYlgPkwQsgct3MENblkLkyHshJt3MENhLikVk9Yshet3MEDDt7It7Jt7KMhsTo-SkXo-TkxTsgKt7LsiCsiDsiEt3MBNYl2Xk9Wsiat3MENbivWkuHsjOt3MENhLl0Xk6Usjet3MENiGlLkudskPt3MEDEt7Nt7Ot7Pt7QMhmTo-Sk6Go-Tk6OsiNt7Ro-cskSsiEt3MBNYi1Xk7IslNt3MENbk-dk7Tslet3MENhLpIk8CsmNt3MENiGlpPk9NsmZt3MENjMluMkuMsnFt3MENnHlhFk6NsnSt3MEDGt7Tt7Ut7Vt7Wt7Xt7YMhsUo-Skueo-Tk5Rskbt7Zo-csnVr_ct3MBMhzFo-SigDo_AkwGo-co-co-csnXpxSt3MBNYiyVkrcsoRt3MENbixdk4Xsoft3MENhLi0SkpcspXt3MENiG0JktJsqIt3MENjMl0GkyRsqVt3MENnHl0Qk2QsrGt3MENtAloRk2BsrWt3MEN4dhuSkxWssIt3MEDIt7ct7dt7et7ft8At8Bt8Ct8DM6Jo-Sh_Xo-TktQsnft8EssMssNssOt3MBM8Io-Sitfo-TktSstHo-cstJstKp3Gt3MBM6Ko-SkzMo-Tk6EsuAo-csuCsuDpvWt3MBMhsVo-SkzAo-Tk7Fsueo-co-csufpxSt3MBNYnCk7RsvUt3MENbhjWk6ZswEt3MENhLlqekvQswSt3MENiGljCk7eswet3MENjMkFk7VsxOt3MEDFt8Jt8Kt8Lt8Mt8NMhsWo-Skydo-Tk1esvJt8Oo-csxRrlat3MBMhzGo-SkqIo-TkkcsyKo-csyMsyNp3Gt3MENYliWkzLszRt3MENbl4Ok3fs0Ht3MEDCt8Rt8SMhmUo-Sk0Vo-TktVsyet8Ts0Ls0MrqDt3MEMkkWo-SkqNo_Ak7Ho-co-co-cs0OrvCt3MBNYlakzUs1Ot3MENbhtcktPs2Bt3MENhLlifkqcs2Nt3MENiGoHk2Cs2ct3MEDEt8Wt8Xt8Yt8ZMhsXo-So-So-TkkXs1At8ao-cs2frvCt3MBNYl4Jk8Ks3Rt3MENbl4Ik8Js3ft3MENhLlqakvcs4Rt3MENiGl4Nk9Ts5Bt3MEDEt8ct8dt8et8fMhsYo-So-So-Tk9Zo-ct9As5Fs5GqxOt3MBMhiTo-ShtCo_AktAo-co-co-cs5IqxOtvLBMhmVo-ShzKo_Akpdo-co-co-cs5KqxOtvLBNY-Hk9Ds6EtvLENbhjbkwVs6PtvLENhLl4LkuDs6dtvLENiGl4Kk8Us7KtvLEDEt9Et9Ft9Gt9HM4Do-SkXo-Tk6Rs5Ut9Is7Os7PqmdtvLBM6Lo-SitTo-Tksfs8Go-co-cs8HrqDtvLBNYizDk8es8atvLENblzEkuAs9HtvLENhLl1UkuLs9UtvLENiGikak8ds-DtvLENjMh2Hk8Zs-PtvLENnHizIk9Es-atvLENtAloYk8Xs_GtvLEDHt9Lt9Mt9Nt9Ot9Pt9Qt9RMhsZo-SkoZo-Tkses8Pt9So-cs_JqjVtvLBMhsao-ShiXo_Akveo-co-co-cs_LqjVtvLBNYiuTk8atgBtySENbi1ek8btgNtySEDCt9Vt9WM4Eo-SkXo-TkpEs_Vt9Xo-ctgQqjVtySBNYhkRkoGthAtySENbliXk7GthNtySENhLlmUkpFthYtySENiGiDk5WtiEtySENjMlvek6QtiRtySENnHlRkyYtidtySEDGt9Zt9at9bt9ct9dt9eM4Fo-Shseo-Tk1JtgVt9ftjBtjCqjVtySBMhiUo-S_No_Ak5Vo-co-co-ctjEtjFtvLBM_Ko-SkXo-TkvKtjTo-co-ctjUtjFtvLBNYiiGiuMtkDtySENblhCk7CtkStySEDFhDwbiRejODEtkMpuJt-FpvFDDhDwbiRDEpuJpvFt-HtkKDCt-Gt-INhLn7Nnjdt-JtySENiGiHk0ftlHtySENjMiwfkuStmQtySENnHxRk8ctlXtySENtAh2Hk8DtmDtySEDHt-Dt-Et-Kt-Lt-Mt-Nt-OM_Lo-SigAo-TkzTtjZt-Po-ctmTtmUtySBNYiKk7LtnJtySENbi0Zk7JtnZtySENhLxRk7UtoFtySEDDt-Rt-St-TM_Mo-SiuBo-Tkmdtmct-UtoJtoKtoLtySBM_Ao-ShiWo_AkrSo-co-co-ctoNtoOtvLBDHtoStoWtuXtuatudtvBtvENYlgCkpKtpHt3MENblmZksYtpSt3MENhLlgDk4Vtpct3MEDDt-Yt-Zt-aDFvMiKqIjZicDDiKjGhMM2Ko-ShiVo-TngRt-Xt-bo-ct-ct-dt3MBMhiMo-ShtAo_Ak8Vo-co-co-ctqBtqCtvLBNYilTktHtqctvLENbtPktBtrPtvLENhLhVkrWtrdtvLENiGjZk1XtsNtvLENjMlydk2atsZtvLENnHl1SkpZttMtvLEDGt_At_Bt_Ct_Dt_Et_FMhreo-So-So-Tk6DtqMt_Go-cttPtqCtvLBNYlmXk7AttftvLENbqPk9AtuNtvLEDCt_It_JMhrfo-So-So-Tk3So-ct_KtuStuTqjVtvLBDibtvMtvOtvbtwAtwBtwLtwPtwQtwRtxRtxWtxXtyMtyRtyZtyatybtzCt0Gt1Et1Ft1Pt1Wt2Yt2Zt2at2et2ft3At3Bt3Ct3Gt3Lt3Nt3Tt4At4Ht4It4Mt4Rt4St4Wt4ct4dt5Et5Ft5Mt5Qt5Rt5Yt5ct5dt5et5ft6Lt6St6at7At7Gt7Ht7Mt7St7at7bt8Ft8Gt8Ht8It8Pt8Qt8Ut8Vt8bt9Bt9Ct9Dt9Jt9Kt9Tt9Ut9Yt-At-Bt-Ct-Qt-Vt-Wt-et-ft_Ht_LQt_Mo-ctvJo-cRimePDBt_ODEmVucpDpOSuckwKSmVk5bDCt_Rt_SDDQkQNTmMh_Mt_Po-So-To_Ak4GkuZt_Qt_To-ct_UCRlwSPDBt_WDDhvcicnWSnWklHDBt_ZDDAQNThvbmnIt_Xo-So_Ao_AknJk9Rt_Yt_ao-ct_bCR5BPDBt_dDC1IzaS1IkyADBugAT5BisKt_eo-So_Ao-TktZo-St_fugBo-ct_bCR1IPDBugDDE5BpInDiKS5BkvJDBugGT1IisLugEo-So_Ao-TkxAkvNugFugHo-ct_bCRlhePRliAzSRlkVzSDDugJugKugLDEvKvLsbzCThtWmnJugMo-So_Ao_Ak9Qk9MugNo-co-ct_bCRlkXPDBugPDD4W8UjdS8Uk4SDBugSThjOmnKugQ4Ro_Ao_AklfkldugRugTo-ct_bCRmVPDBugVDFmMzDsOLsBSmMk4DDBugYDCiyMltTDEQkQuUNTmVkjTugWo-So-To-Tk9Pk8TugXugZugaugbCRliJPDBugdDFmVsOnDpchKDBliIDDQuUNTzDmoLugeo-So_Ao_Ak7Zo-Sugfo-cuhAuhBCRixEPRkPzSDCuhDuhEDELmVzDoeSLklKDBuhHTsOkjUuhFo-So-To_Ak2LkxFuhGuhIo-ct_UCRLPDBuhKDFqIsOHUsBSsOksPS4JklJDCuhNuhOTLkjVuhLo-So_Ao-Tk9OkyOuhMuhPo-ct_UCRsBPRkWzSDCuhRuhSDFoeLhRHUSoekmPDBuhVTsBkjWuhTo-So_Ao-Tk4BksMuhUuhWo-ct_UCRhnYPRlmPzSDCuhYuhZDEsByOhRmVSsBkzODBuhcToemoMuhao-So_Ao_AknWknIuhbuhdo-ct_bCRkqePRlkWzSDCuhfuiADEhjO4Wjd_QShjOk4TDBuiDT8UmoNuiBo-So_Ao_AkoXkqduiCuiEo-ct_bCR_QPDBuiGDDmV8UihbT_QmoOuiH4Ro_Ao-Tkpfo-SuiIo-co-ct_bCRlsIPDBuiKDD9MyLreThvHmoPuiLo-So_Ao_Ak5Xo-SuiMo-co-ct_bCRiKPDBuiODEvMhkTiH9ESvMkoNS9EkuVDCuiRuiSTiKmoQuiPo-So_Ao-Tkkbo-SuiQuiTo-ct_bCRivUPDBuiVDFiKqXOiHnDSiKkuWDBuiYTvMmoUuiWo-So-To_AkxDkqFuiXuiZo-cuhBCRucPDBuibDFmM1SuKpOnDSmMkwJDBuieTucmoVuico-So_Ao-Tk2Vkuauiduifo-cuhBCRlwPPDBujBDGyR1W1XhkTichTS1WkzXS1XkzYSickzcDDujEujFujGTuKmoWujCo-So_Ao_AkoCo-SujDujHo-ct_bCRlwXPDBujJDExOpCuKISxOk0EDBujMTyRmoXujKo-So_Ao_Ak5So-SujLujNo-ct_bCRlwLPDBujPDE1XuK1YhIS1XkpCSuKkzaSlekvHDDujSujTujUT1WmoYujQo-So_Ao_AkpPo-SujRujVo-cuhBCRlwNPDBujXDF1WuKleiemCS1WkqPSuKkzZShkTkqHDDujaujbujcT1XmoZujYo-So_Ao_Ak3Vo-SujZujdo-ct_bCRlwOPDBujfDEiKvMuK1YS1XkqGDBukCThkTmoaukAo-So_Ao_Ak2bo-SukBukDo-ct_bCRihSPDBukFDGvKzCsbhtXhtWzMSsbkpYDBukITvLmobukGo-So_Ao_Ak3No-SukHukJo-ct_bCRlhAPDBukLDEvLhtWzCzMSvLkqCDBukOTsbmoRukMihSo_Ao_AkxIo-SukNukPo-ct_bCRzaPDBukRDEhJ9Z9aITzamoSukShvWo_Ao-TknHo-SukTo-co-ct_bCRhvWPDBukVDEhJ9azahvUT9ZmoTukWo-So_Ao_AkpNo-SukXo-co-ct_bCRliBPDBukZDEvKvLzM9STihTisOukao-So_Ao_AkkZo-Sukbo-co-ct_bCRIPDBukdDFiXhNzayOhJSiXk4QShJkmMDCulAulBTImocukeo-So-To-Tk5JkmLukfulCo-cuhBCRhJPDBulEDE9Z9azaISIksNDBulHThJmodulFo-So_Ao-TkpOo-SulGulIo-ct_bCRlwUPDBulKDDichvbvMDBlwTThvcmoeulLo-So_Ao_Ak3Yo-SulMo-culNt_bCRlhUPDBulPDDpI1I3CSpIkncDBulST_XmofulQo-So_Ao_AkuGo-SulRulTo-ct_bCRiXPDBulVDEIzaFkNSIk4PSFkmKDCulYulZTiXisPulWo-So_Ao-TkmUo-SulXulao-cuhBCRyOPDBulcDEoeIhRmVDDikVlteltdTyOmpAuldo-So-To_Ak5ZkpQuleo-culft_bCRhRPDBumBDELsBKoeThRkjYumCo-So_Ao-Tk8HkoEumDo-co-ct_UCRljaPDBumFDFKhGlLqSOTpNmpBumGo-So_Ao_Ak6FkvLumHo-co-ct_bCRrXPDBumJDD1SIicTrXisQumKo-So_Ao-TkyNo-SumLo-co-ct_bCRoXPDBumNDDwWmVreSwWkvCDBumQToXmpEumOmVo_Ao-TktUo-SumPumRo-ct_bCRixZPDBumTDFicpOnDImVSicklcDBumWT1SmpFumUo-So-To_AksRo-SumVumXo-ct_bCRilIPDBumZDF1SuKpDpChvcS1SkwNSyQk3bSuKkzbDDumcumdumeDBigETicmpGumao-So_Ao_AkoBkxfumbumfunAt_bCRinNPDBunCDDoX3CISoXk3aDBunFTwWmpHunDo-So_Ao_AksQm-BunEunGo-ct_bCRlsHPDBunIDFrehkJ9MhvH9NTyLmpIunJo-So_Ao_Ak7BkpRunKo-co-ct_bCRlrfPDBunMDFyLhvH9Nre1ST9MmpJunNo-So_Ao_Aktco-SunOo-co-ct_bCRpOPDBunQDEpDnDpcmMSnDkmJSpckmIDCunTunUTpOkjZunRmVo-To-TklRo-SunSunVo-ct_UCRh1cPDBunXDFpOpCmMuKwLSpCk4UDBunaTpDisRunYo-So_Ao_Ak8Ao-SunZunbo-cuhBCRzUPDBundDEwLpcpOmMSwLknXDBuoATzUmpCunemVo_Ao-TkmFo-SunfuoBo-ct_bCRwLPDBuoDDEzUpcpOmMSzUkleDBuoGTwLh_PuoEmVo_Ao-Tk5Co-SuoFuoHo-ct_UCRpcPDBuoJDFnDpOzUwLzDSpOknMDBuoMTpcmpDuoKo-So_Ao-Tk9Bo-SuoLuoNo-ct_bCR9SPRllZzSRqBzSDDuoPuoQuoRDFqVhTHUIT9SmpKuoSo-So_Ao-Tk5Do-SuoTo-co-ct_bCRhTPDBuoVDFKzN1Y8dqIS8dk0IDBuoYThTmpPuoWo-So_Ao-TknPkkduoXuoZo-cuhBCR8dPDBuobDDhTKsEShTktTDBuoeT8dmpQuoco-So_Ao-TknNo-Suoduofo-ct_bCRKPDBupBDGhG1YvapEkZkMShGkmaDBupETKkjcupCo-So-To_Ak2PklPupDupFo-ct_UCRlwYPDBupHDEKhTzN1WSzNk4WDBupKT1YmpRupIo-So_Ao_AklMo-SupJupLo-ct_bCRl0cPDBupNDCpEKSpEknLDBupQTvampSupOo-So_Ao_Ak6Wo-SupPupRo-ct_bCRlxePDBupTDCvaKSvak0UDBupWTpEmpTupUo-So_Ao_Ak6So-SupVupXo-ct_bCRlvUPDBupZDFvKzCvLhGhtXSvKk3WDBupcTzMmpUupao-So_Ao_Akrbo-Supbupdo-ct_bCRkMPRhvI0ARiyE0ADDupfuqAuqBDFKkZlaqXjPSjPkmASuYkoIShKkmfSjdkmCDEuqEuqFuqGuqHDCikMikLTkMmpVuqCo-So-To_AkmEk3MuqDuqIuqJuhBCRjPPDBuqLDEkMKnSmESkMksHDBuqOTjPmpLuqMo-So_Ao_AklQkrTuqNuqPo-ct_bCRkZPRhtY0ADCuqRuqSDEKkMlLleSqIkqEDBuqVDBliDDEQkQhzMNTkZkjauqTo-So-To_AkzJkwPuqUuqWuqXuqYCRyBPDBuqaDEIiHKhNSpIkqASiHkpVShtfkpUDDuqduqeuqfTyBmpMuqbo-So_Ao-TkpSo-SuqcurAo-ct_bCRtJPDBurCDDD9SvLDBi1BTtJkjburDo-So_Ao_Ak5NkucurEo-curFugbCRhtfPDBurHDDiHzNyBSyBkpTDBurKThtfmpNurIo-So_Ao_Ak9ao-SurJurLo-ct_bCR9EPDBurNDDiKpNvMSiKkuXDBurQT9EmpOurOo-So_Ao-TkoMo-SurPurRo-ct_bCRnDPDBurTDFpCpOpcjZvBSpOkoUSpCkoTDCurWurXTnDmpWurUo-So-To-Tk4Oo-SurVurYo-ct_bCRlwVPDBuraDEnDpDyRjZSpDkmSSnDkxcDCurdureTpCmpZurbo-So_Ao_Aksco-Surcurfo-ct_bCRvBPDBusBDDimYnDjZTvBisSusCmVo_Ao-Tk3Go-SusDo-co-ct_bCRl1QPDBusFDEvBnDsOpcTimYmpausGmVo_Ao_Akrao-SusHo-co-ct_bCRhNPDBusJDDIHUSHkzGSUk1ZDCusMusNThNmpbusKo-So_Ao-Tk8MkxBusLusOo-ct_bCRHPDBusQDEUhNLISUkmNShNkyIDCusTusUTHmpcusRo-So_Ao-Tklbo-SusSusVo-cuhBCRUPDBusXDEHhNL6TSHknBShNkyJS6TknCDDusausbuscTUmpdusYo-So_Ao-TklXo-SusZusdo-ct_bCRiHPDBusfDFjZ4YmCkIiKSjZkyVSyBkyWDCutCutDTiHkjdutAo-So-To-Tk5Fo-SutButEo-ct_UCRhKPDButGDEnDzDxMkMSkMkmBDButJThKmpeutHo-So-To_Ak2YkoYutIutKo-cuhBCR4YPDButMDDjZiHISjZksBDButPT4YmpXutNo-So_Ao_AkuCo-SutOutQo-ct_bCRjZPDButSDF4YiHnDqXOS4YkrfSiHksADCutVutWTjZmpYutTo-So-To_AkrNo-SutUutXo-ct_bCRiWPDButZDDlIsSkISlIkrADButcDBljITiWmpfutao-So_Ao-Tk0Lo-Sutbutdutet_bCRlIPDBuuADEiWFkNijISiWkrBDBuuDTlImqDuuBo-So_Ao-Tk7Yo-SuuCuuEo-cuhBCRltJPDBuuGDEyeDlLiWSDkmWSyekpDDCuuJuuKTsSkkAuuHo-So_Ao_AkzKo-SuuIuuLo-ct_UCRlpAPDBuuNDDlIkNicTijImqEuuOigEo_Ao-Tk5KksLuuPo-co-ct_bCRFPDBuuRDFkNDhGiXlISDkoSSkNkrZSiXklODDuuUuuVuuWTFmqFuuSo-So_Ao-Tk2Oo-SuuTuuXo-ct_bCRwFPDBuuZDFFDlIiXhGSFkocSDk0PDCuucuudTkNisTuuao-So-To_Ak8PkzEuubuueo-cuhBCRhGPDBuvADEKFxOyQSKknKDBuvDThGmqGuvBo-So_Ao_AkmDo-SuvCuvEo-ct_bCRilJPDBuvGDEicxOkNpDSxOk3cSick3dDCuvJuvKTyQmqHuvHo-So_Ao_Ak3Tm-AuvIuvLo-ct_bCRilKPDBuvNDFyRimKyQiXhGSyRk0DSyQkmTDCuvQuvRTxOmqIuvOo-So_Ao_Ak2eo-SuvPuvSo-ct_bCRDPDBuvUDEFkNsStJSFkmVSkNkrYSsSkmXDDuvXuvYuvZTDkjeuvVo-So_Ao-Tk7ao-SuvWuvao-ct_UCRlvZPDBuvcDEhJ9ZxOhvUT9amqAuvdo-So_Ao_Ak4bo-Suveo-co-ct_bCRlLPDBuwADGqSsSleieOhGSqSk6JSOkmcSlekvFDDuwDuwEuwFDEl3Tl3Si1Pl3UTlLh_QuwBo-So_Ao_AkrOo-SuwCuwGuwHt_UCRqSPDBuwJDFlLsSieKpNSlLk2MDBuwMDEl3Ll3Mi1Ll3NTqSkjfuwKo-So_Ao_AkrPo-SuwLuwNuwOugbCRliCPDBuwQDEvLsbzMzCThtXmqBuwRo-So_Ao_Ak3Zo-SuwSo-co-ct_bCRl0RPDBuwUDCxOyRTimKmqCuwVilKo_Ao-Tk4Co-SuwWo-co-ct_bCRkFPDBuwYDDjdqILSjdksaDBuwbTkFisUuwZ4Ro_Ao-Tkyfo-Suwauwco-ct_bCR4RPDBuweDFLjdkFkZhTSkZkqDDBuxBTqImqJuwfo-So_Ao_Ak8fk2ZuxAuxCo-ct_bCRjdPDBuxEDEkF4WqIkMSkMklDS4WklBSkFksZDDuxHuxIuxJTjdmqKuxF4Ro_Ao-TklYo-SuxGuxKo-ct_bCRliePDBuxMDELUjdqISUkqaDBuxPT6TmqLuxNo-So_Ao-TkwCo-SuxOuxQo-ct_bCRlicPDBuxSDEqILjd_QDBlidTihbmqMuxTo-So_Ao_AkmQo-SuxUo-cuxVt_bCR4WPDBuxXDDjd8UhjOSjdklCDBuxaT4WmqNuxY4Ro_Ao-Tk4co-SuxZuxbo-ct_bCRqVPDBuxdDEzN9S4UhkJTqVmnLuxeo-So_Ao-Tkvdo-Suxfo-co-ct_bCRlwMPDBuyBDEqVhTK1YS1Yk3EDBuyETzNmnMuyCo-So_Ao_Ak6VkpAuyDuyFo-cuhBCRloQPDBuyHDDwWpIqVT3CmnNuyIo-So_Ao_Ak2Xo-SuyJo-co-ct_bCRpIPDBuyLDE_X3C1IyBSyBkqBS_Xk6CDCuyOuyPTpImnOuyMo-So-To_AkvZkmRuyNuyQo-cuhBCRlsGPDBuySDEreyLqVkIThkJmnPuyTo-So_Ao_Ak0co-SuyUo-co-ct_bCRvKPDBuyWDEzCvLzMihTSzCk3ISzMk3JDCuyZuyaTvKmnQuyXo-So_Ao-Tk3Ro-SuyYuybo-ct_bCRlhfPDBuydDEvKsbvLzMSvKkkYDBuzATzCmnRuyeo-So_Ao_Ak6Mo-SuyfuzBo-ct_bCR4UPDBuzDDFkIleiemCODDlkDlkElkFT4UmnSuzEo-So_Ao-TktEo-SuzFo-cuzGt_bCROPDBuzIDEhIlLmCjZShIkmbSlekoQSlLk6LSiekmeDEuzLuzMuzNuzODCimBlyUTOh_NuzJo-So_Ao-Tk2Wo-SuzKuzPuzQt_UCRmCPDBuzSDEkIleiHOSkIkwSShIkweSlekwdDDuzVuzWuzXDDhHhoHlsSTmCh_OuzTo-So-To_AkvTo-SuzUuzYuzZt_UCRkIPDBuzbDFmC9Nre4UiWSmCkwfSieknUDCuzeuzfDEibhoE9OikBTkImnTuzco-So-To_AkzVo-Suzdu0Au0Bt_bCRlsAPDBu0DDEkIre9MyLT9NmnUu0Eo-So_Ao_Ak3Uo-Su0Fo-co-ct_bCRlsBPDBu0HDEyLhkJ9N9MTremnVu0Io-So_Ao_Ak3Do-Su0Jo-co-ct_bCRlePDBu0LDFiekZkI1XjCSieknTShIkoPSOkoOSlLkvESmCkoRS1WkvDDGu0Ou0Pu0Qu0Ru0Su0TDDnRlpElpFTlekjJu0Mo-So_Ao_Aktbo-Su0Nu0Uu0Vt_UCRiePDBu0XDFleqSlLkI4USlekvGSkIkwTSOknSDDu0au0bu0cDCl1bi0cTiekjKu0Yo-So_Ao-TkzWo-Su0Zu0du0et_UCRlvYPDBu1ADEhJ9Z9aOThvUmnWu1BhvWo_Ao_Ak2co-Su1Co-co-ct_bCRh1ZPDBu1EDEqXlahKkMSqXkzDSlakqRDCu1Hu1ITxMmnXu1Fo-So_Ao_Aknem9fu1Gu1Jo-ct_bCRihWPDBu1LDElaxMkMjZSlakqQSxMkqTDCu1Ou1PTqXmnZu1Mo-So-To_AkxUo-Su1Nu1Qo-cuhBCRlaPDBu1SDFqXkMmEsExMSqXknfSxMklIDCu1Vu1WTlamnau1To-So_Ao_AktKo-Su1Uu1Xo-cuhBCRsEPDBu1ZDF8dmEnSpKoHSmEk1DSnSk0YSpKk0RSoHklEDEu1cu1du1eu1fDClxclxdTsEmnbu1ao-So_Ao_Ak1Yo-Su1bu2Au2Bt_bCRoHPDBu2DDEhjMjCkMsEShjMklFSjCkmZSsEklGDDu2Gu2Hu2IToHmncu2Eo-So_Ao_AknGkofu2Fu2Jo-ct_bCRlkGPDBu2LDEoHKjChGSoHklNDBu2OThjMmndu2Mo-So_Ao_AknFk3Ou2Nu2Po-ct_bCRjCPDBu2RDEoHleIHSoHkmYDBu2UDChwClyFTjCisMu2So-So_Ao-Tk2EkzHu2Tu2Vu2Wt_bCRmEPDBu2YDFnSsEpKlakMSnSkoASsEk1ESpKk1FDDu2bu2cu2dDCizeizfTmEmneu2Zo-So_Ao_Akobo-Su2au2eu2ft_bCRnSPDBu3BDEmEsEpKoHSmEk0ZSsEk0aSpKk0XDDu3Eu3Fu3GDCizVlyLTnSisNu3Co-So_Ao-TkwHk6Hu3Du3Hu3It_bCRpKPDBu3KDEmEnSsEkMSsEk1VSnSk1TSmEk1UDDu3Nu3Ou3PDClzLlzMTpKmnYu3Lo-So_Ao-Tk3QknAu3Mu3Qu3Rt_bCRhIPDBu3TDGuXyeuYnW2YOSlekoJSOkoKSmCkoHDDu3Wu3Xu3YDCigTk_TThImnfu3Uo-So-To_Aktdo-Su3Vu3Zu3auhBCRlhQPDBu3cDEhvDhIuF1SShvDkkfDBu3fThtTmoGu3do-So_Ao_Ak2Ao-Su3eu4Ao-ct_bCRlqLPDBu4CDEhtThIuFyfShtTkuYDBu4FThvDmoHu4Do-So_Ao_Ak1fo-Su4Eu4Go-ct_bCRigSPDBu4IDEhI4Kzb4JS4KkmODBu4LDCiuck_PT2YmoIu4Jo-So_Ao_Ak3Co-Su4Ku4Mu4Nt_bCRk_QPDBu4PDEhIuX4KuFSuXk4aS4Kk4ZDCu4Su4TTzbmoJu4Qo-So_Ao_Ak7bo-Su4Ru4Uo-ct_bCRk_OPDBu4WDEhI2YzbyfS2YkmGSzbk4NDCu4Zu4aT4KmoKu4Xo-So_Ao_Ak5Eo-Su4Yu4bo-ct_bCRk_LPDBu4dDFhIyeuYzbKSzbk3KSyekqYSuYkqWDDu5Au5Bu5CDBk_MTuXkjQu4eo-So_Ao_Ak5Mo-Su4fu5Du5Et_UCRk_NPDBu5GDEuXuYsSnWSuYksTSsSkxbSuXksVDDu5Ju5Ku5LTyekjRu5Ho-So_Ao_Ak2No-Su5Iu5Mo-ct_UCRn5LPDBu5ODFyeuXhtMkMkZSkMklSSyeksUShtMktFSuXkqXDEu5Ru5Su5Tu5UDBigRTuYkjSu5Po-So_Ao_Akybo-Su5Qu5Vu5Wt_UCRk_KPDBu5YDEuYhIyf4JSuYktGDBu5bThtMmoAu5Zo-So_Ao_Ak2do-Su5au5co-ct_bCRk_JPDBu5eDDuFhI2YSuFk3FSLk2fDCu6Bu6CT4JmoBu5fo-So_Ao_Ak9So-Su6Au6Do-ct_bCRuFPDBu6FDE4JhInW9AS4Jk3ADBu6ITuFmoCu6Go-So_Ao_Ak3Ho-Su6Hu6Jo-ct_bCR9APDBu6LDDuFyf5FS5FklWDBu6OT9AmoDu6MhIo_Ao-Tklao-Su6Nu6Po-ct_bCRk_RPDBu6RDEnW5OhI4KTyfkjOu6So-So_Ao_Ak5Ho-Su6To-co-ct_UCRnWPDBu6VDEyfhIuF5OS5Ok3BShvbkoLDCu6Yu6ZTnWmoEu6Wo-So_Ao_Ak2Ko-Su6Xu6ao-ct_bCRl1YPDBu6cDDyfnW5FSnWknQS5FknRDCu6fu7AT5OkjPu6dhIo_Ao_Akkeo-Su6eu7Bo-ct_UCR5FPDBu7DDEyf9A5OnWS9AkoWS5OkoVDCu7Gu7HT5FmoFu7EhIo_Ao-TklVo-Su7Fu7Io-ct_bCDkKt_Vt_cugCugIugOugUugcuhCuhJuhQuhXuheuiFuiJuiNuiUuiaujAujIujOujWujeukEukKukQukUukYukculDulJulOulUulbumAumEumIumMumSumYunBunHunLunPunWuncuoCuoIuoOuoUuoaupAupGupMupSupYupeuqKuqQuqZurBurGurMurSurZusAusEusIusPusWuseutFutLutRutYutfuuFuuMuuQuuYuufuvFuvMuvTuvbuvfuwIuwPuwTuwXuwduxDuxLuxRuxWuxcuyAuyGuyKuyRuyVuycuzCuzHuzRuzau0Cu0Gu0Ku0Wu0fu1Du1Ku1Ru1Yu2Cu2Ku2Qu2Xu3Au3Ju3Su3bu4Bu4Hu4Ou4Vu4cu5Fu5Nu5Xu5du6Eu6Ku6Qu6Uu6bu7Cu7JUouYmVzaIrXKZljFLqV4UhVhIDDhiZhmeNVmkWjGlibk4Ku7MCVmkXhahakyQu7MCVmkYoPllYkxQu7MCVmkZiNlvKklLu7MCVmkaiKiKklAu7MCVmkbhMlmDkyEu7MCVmkcoElyDknOu7MCDHu7Nu7Ou7Pu7Qu7Ru7Su7TQo-cu7Ku7Lu7UDBkQTmMisKt_Po-So-To_Ak4GkuZt_Qt_To-cu7WBDCQNThvbo-St_Xo-So_Ao_AknJk9Rt_Yt_ao-cu7YET5Bo-St_eo-So_Ao-TktZo-St_fugBo-cu7YET1Io-SugEo-So_Ao-TkxAkvNugFugHo-cu7YEThtWo-SugMo-So_Ao_Ak9Qk9MugNo-co-cu7YEThjOo-SugQ4Ro_Ao_AklfkldugRugTo-cu7YETmVh_MugWo-So-To-Tk9Pk8TugXugZugau7WBTzDo-Sugeo-So_Ao_Ak7Zo-Sugfo-cuhAu7YETsOisLuhFo-So-To_Ak2LkxFuhGuhIo-cu7WBTLisUuhLo-So_Ao-Tk9OkyOuhMuhPo-cu7WBTsBkjEuhTo-So_Ao-Tk4BksMuhUuhWo-cu7WBToeo-Suhao-So_Ao_AknWknIuhbuhdo-cu7YET8Uo-SuiBo-So_Ao_AkoXkqduiCuiEo-cu7YET_Qo-SuiH4Ro_Ao-Tkpfo-SuiIo-co-cu7YEThvHo-SuiLo-So_Ao_Ak5Xo-SuiMo-co-cu7YETiKo-SuiPo-So_Ao-Tkkbo-SuiQuiTo-cu7YETvMo-SuiWo-So-To_AkxDkqFuiXuiZo-cu7YETuco-Suico-So_Ao-Tk2Vkuauiduifo-cu7YETuKo-SujCo-So_Ao_AkoCo-SujDujHo-cu7YETyRo-SujKo-So_Ao_Ak5So-SujLujNo-cu7YET1Wo-SujQo-So_Ao_AkpPo-SujRujVo-cu7YET1Xo-SujYo-So_Ao_Ak3Vo-SujZujdo-cu7YEThkTo-SukAo-So_Ao_Ak2bo-SukBukDo-cu7YETvLo-SukGo-So_Ao_Ak3No-SukHukJo-cu7YETsbo-SukMihSo_Ao_AkxIo-SukNukPo-cu7YETzao-SukShvWo_Ao-TknHo-SukTo-co-cu7YET9Zo-SukWo-So_Ao_AkpNo-SukXo-co-cu7YETihTo-Sukao-So_Ao_AkkZo-Sukbo-co-cu7YETIo-Sukeo-So-To-Tk5JkmLukfulCo-cu7YEThJo-SulFo-So_Ao-TkpOo-SulGulIo-cu7YEThvco-SulLo-So_Ao_Ak3Yo-SulMo-culNu7YET_Xo-SulQo-So_Ao_AkuGo-SulRulTo-cu7YETiXo-SulWo-So_Ao-TkmUo-SulXulao-cu7YETyOo-Suldo-So-To_Ak5ZkpQuleo-culfu7YEThRisOumCo-So_Ao-Tk8HkoEumDo-co-cu7WBTpNo-SumGo-So_Ao_Ak6FkvLumHo-co-cu7YETrXo-SumKo-So_Ao-TkyNo-SumLo-co-cu7YEToXo-SumOmVo_Ao-TktUo-SumPumRo-cu7YET1So-SumUo-So-To_AksRo-SumVumXo-cu7YETico-Sumao-So_Ao_AkoBkxfumbumfunAu7YETwWo-SunDo-So_Ao_AksQkuQunEunGo-cu7YETyLo-SunJo-So_Ao_Ak7BkpRunKo-co-cu7YET9Mo-SunNo-So_Ao_Aktco-SunOo-co-cu7YETpOisPunRmVo-To-TklRo-SunSunVo-cu7WBTpDo-SunYo-So_Ao_Ak8Ao-SunZunbo-cu7YETzUo-SunemVo_Ao-TkmFo-SunfuoBo-cu7YETwLkjXuoEmVo_Ao-Tk5Co-SuoFuoHo-cu7WBTpco-SuoKo-So_Ao-Tk9Bo-SuoLuoNo-cu7YET9So-SuoSo-So_Ao-Tk5Do-SuoTo-co-cu7YEThTo-SuoWo-So_Ao-TknPkkduoXuoZo-cu7YET8do-Suoco-So_Ao-TknNo-Suoduofo-cu7YETKisQupCo-So-To_Ak2PklPupDupFo-cu7WBT1Yo-SupIo-So_Ao_AklMo-SupJupLo-cu7YETvao-SupOo-So_Ao_Ak6Wo-SupPupRo-cu7YETpEo-SupUo-So_Ao_Ak6So-SupVupXo-cu7YETzMo-Supao-So_Ao_Akrbo-Supbupdo-cu7YETkMo-SuqCo-So-To_AkmEk3MuqDuqIuqJu7YETjPo-SuqMo-So_Ao_AklQkrTuqNuqPo-cu7YETkZisRuqTo-So-To_AkzJkwPuqUuqWuqXu7WBTyBo-Suqbo-So_Ao-TkpSo-SuqcurAo-cu7YETtJh_PurDo-So_Ao_Ak5NkucurEo-curFu7WBThtfo-SurIo-So_Ao_Ak9ao-SurJurLo-cu7YET9Eo-SurOo-So_Ao-TkoMo-SurPurRo-cu7YETnDo-SurUo-So-To-Tk4Oo-SurVurYo-cu7YETpCo-Surbo-So_Ao_Aksco-Surcurfo-cu7YETvBo-SusCmVo_Ao-Tk3Go-SusDo-co-cu7YETimYo-SusGmVo_Ao_Akrao-SusHo-co-cu7YEThNo-SusKo-So_Ao-Tk8MkxBusLusOo-cu7YETHo-SusRo-So_Ao-Tklbo-SusSusVo-cu7YETUo-SusYo-So_Ao-TklXo-SusZusdo-cu7YETiHisSutAo-So-To-Tk5Fo-SutButEo-cu7WBThKo-SutHo-So-To_Ak2YkoYutIutKo-cu7YET4Yo-SutNo-So_Ao_AkuCo-SutOutQo-cu7YETjZo-SutTo-So-To_AkrNo-SutUutXo-cu7YETiWo-Sutao-So_Ao-Tk0Lo-Sutbutduteu7YETlIo-SuuBo-So_Ao-Tk7Yo-SuuCuuEo-cu7YETsSisTuuHo-So_Ao_AkzKo-SuuIuuLo-cu7WBTijIo-SuuOigEo_Ao-Tk5KksLuuPo-co-cu7YETFo-SuuSo-So_Ao-Tk2Oo-SuuTuuXo-cu7YETkNo-Suuao-So-To_Ak8PkzEuubuueo-cu7YEThGo-SuvBo-So_Ao_AkmDo-SuvCuvEo-cu7YETyQo-SuvHo-So_Ao_Ak3Tm9QuvIuvLo-cu7YETxOo-SuvOo-So_Ao_Ak2eo-SuvPuvSo-cu7YETDh_QuvVo-So_Ao-Tk7ao-SuvWuvao-cu7WBT9ao-Suvdo-So_Ao_Ak4bo-Suveo-co-cu7YETlLkjGuwBo-So_Ao_AkrOo-SuwCuwGuwHu7WBTqSkjIuwKo-So_Ao_AkrPo-SuwLuwNuwOu7WBThtXo-SuwRo-So_Ao_Ak3Zo-SuwSo-co-cu7YETimKo-SuwVilKo_Ao-Tk4Co-SuwWo-co-cu7YETkFo-SuwZ4Ro_Ao-Tkyfo-Suwauwco-cu7YETqIo-Suwfo-So_Ao_Ak8fk2ZuxAuxCo-cu7YETjdo-SuxF4Ro_Ao-TklYo-SuxGuxKo-cu7YET6To-SuxNo-So_Ao-TkwCo-SuxOuxQo-cu7YETihbo-SuxTo-So_Ao_AkmQo-SuxUo-cuxVu7YET4Wo-SuxY4Ro_Ao-Tk4co-SuxZuxbo-cu7YETqVo-Suxeo-So_Ao-Tkvdo-Suxfo-co-cu7YETzNo-SuyCo-So_Ao_Ak6VkpAuyDuyFo-cu7YET3Co-SuyIo-So_Ao_Ak2Xo-SuyJo-co-cu7YETpIo-SuyMo-So-To_AkvZkmRuyNuyQo-cu7YEThkJo-SuyTo-So_Ao_Ak0co-SuyUo-co-cu7YETvKo-SuyXo-So_Ao-Tk3Ro-SuyYuybo-cu7YETzCo-Suyeo-So_Ao_Ak6Mo-SuyfuzBo-cu7YET4Uo-SuzEo-So_Ao-TktEo-SuzFo-cuzGu7YETOh_NuzJo-So_Ao-Tk2Wo-SuzKuzPuzQu7WBTmCh_OuzTo-So-To_AkvTo-SuzUuzYuzZu7WBTkIo-Suzco-So-To_AkzVo-Suzdu0Au0Bu7YET9No-Su0Eo-So_Ao_Ak3Uo-Su0Fo-co-cu7YETreo-Su0Io-So_Ao_Ak3Do-Su0Jo-co-cu7YETlekjFu0Mo-So_Ao_Aktbo-Su0Nu0Uu0Vu7WBTiekjHu0Yo-So_Ao-TkzWo-Su0Zu0du0eu7WBThvUo-Su1BhvWo_Ao_Ak2co-Su1Co-co-cu7YETxMo-Su1Fo-So_Ao_Aknem9Su1Gu1Jo-cu7YETqXo-Su1Mo-So-To_AkxUo-Su1Nu1Qo-cu7YETlao-Su1To-So_Ao_AktKo-Su1Uu1Xo-cu7YETsEo-Su1ao-So_Ao_Ak1Yo-Su1bu2Au2Bu7YEToHo-Su2Eo-So_Ao_AknGkofu2Fu2Jo-cu7YEThjMo-Su2Mo-So_Ao_AknFk3Ou2Nu2Po-cu7YETjCo-Su2So-So_Ao-Tk2EkzHu2Tu2Vu2Wu7YETmEo-Su2Zo-So_Ao_Akobo-Su2au2eu2fu7YETnSo-Su3Co-So_Ao-TkwHk6Hu3Du3Hu3Iu7YETpKo-Su3Lo-So_Ao-Tk3QknAu3Mu3Qu3Ru7YEThIo-Su3Uo-So-To_Aktdo-Su3Vu3Zu3au7YEThtTo-Su3do-So_Ao_Ak2Ao-Su3eu4Ao-cu7YEThvDo-Su4Do-So_Ao_Ak1fo-Su4Eu4Go-cu7YET2Yo-Su4Jo-So_Ao_Ak3Co-Su4Ku4Mu4Nu7YETzbo-Su4Qo-So_Ao_Ak7bo-Su4Ru4Uo-cu7YET4Ko-Su4Xo-So_Ao_Ak5Eo-Su4Yu4bo-cu7YETuXkjLu4eo-So_Ao_Ak5Mo-Su4fu5Du5Eu7WBTyekjMu5Ho-So_Ao_Ak2No-Su5Iu5Mo-cu7WBRigRPDBu_ZTuYkjNu_ao-So_Ao_Akybo-Su5Qu5Vu5Wu7WBThtMo-Su5Zo-So_Ao_Ak2do-Su5au5co-cu7YET4Jo-Su5fo-So_Ao_Ak9So-Su6Au6Do-cu7YETuFo-Su6Go-So_Ao_Ak3Ho-Su6Hu6Jo-cu7YET9Ao-Su6MhIo_Ao-Tklao-Su6Nu6Po-cu7YETyfisMu6So-So_Ao_Ak5Ho-Su6To-co-cu7WBTnWo-Su6Wo-So_Ao_Ak2Ko-Su6Xu6ao-cu7YET5OisNu6dhIo_Ao_Akkeo-Su6eu7Bo-cu7WBT5Fo-Su7EhIo_Ao-TklVo-Su7Fu7Io-cu7YEDkKu7Xu7Zu7au7bu7cu7du7eu7fu8Au8Bu8Cu8Du8Eu8Fu8Gu8Hu8Iu8Ju8Ku8Lu8Mu8Nu8Ou8Pu8Qu8Ru8Su8Tu8Uu8Vu8Wu8Xu8Yu8Zu8au8bu8cu8du8eu8fu9Au9Bu9Cu9Du9Eu9Fu9Gu9Hu9Iu9Ju9Ku9Lu9Mu9Nu9Ou9Pu9Qu9Ru9Su9Tu9Uu9Vu9Wu9Xu9Yu9Zu9au9bu9cu9du9eu9fu-Au-Bu-Cu-Du-Eu-Fu-Gu-Hu-Iu-Ju-Ku-Lu-Mu-Nu-Ou-Pu-Qu-Ru-Su-Tu-Uu-Vu-Wu-Xu-Yu-Zu-au-bu-cu-du-eu-fu_Au_Bu_Cu_Du_Eu_Fu_Gu_Hu_Iu_Ju_Ku_Lu_Mu_Nu_Ou_Pu_Qu_Ru_Su_Tu_Uu_Vu_Wu_Xu_Yu_bu_cu_du_eu_fvgAvgBvgCvgDWouXn3DrXKZljFL4UhIDChmdNVo-SjGlibk4KvgGEVo-ShahakyQvgGEVo-SoPllYkxQvgGEVo-SiNlvKklLvgGEVo-SiKiKklAvgGEVo-ShMlmDkyEvgGEVo-SoElyDknOvgGEDHvgHvgIvgJvgKvgLvgMvgNQo-cvgEvgFvgODCAMM_Co-SnpRo_AnvXo-co-co-cpxUqwUvgQBDDicIpEM2So-Sitbo_Ansao-co-co-cvgSqwUvgQBDFl9YolZiiDl6Bl6ADHlZl5Ql5PmjbmDyKvSDCvgUvgVDCl7emhADFmDyKh1BvSyNDFlZfF0GjIDDvgXvgYvgZDCodkRDCiMiEDEhWmDyKhADEpwPvgbvgcvgdDDvgWvgavgeOFn_Fo-SOFo6co-SDCvhAvhBDDicpEmVMkkBo-So-So-Tnrfvgfo-cvhCvhDqwUvgQCDFioMipXipbl7FirODIlVi0ahkOfch0V1AlqRDCvhFvhGDEl8KmgRl-YmgQDFcflVqZ8YDD2ClZhADDvhIvhJvhKDDjyRjzFmgODEi8MmLucrUDCvhMvhNDDvhHvhLvhONYosBnwHvhPvgQBDCsYhxbDHjXhzSqLmbkLhgKihIDDp0XvhRvhSDDsY-PhqeDFokRojcqZsCqRDHjXqLo7AivctThvNhHDEvhUp0RvhVvhWDDhqemhSmhRDGfThCpWjXhSDCvhYvhZDDvhTvhXvhaNbo1RnjUvhbvgQBDBsYDIhwL0Ehufhuch3EhnSh6UyHDCvhdvheDFhqchlfhqdh-UjyaDJ0N0E4QmLijCkb8ajEhNDCviAviBDCvhfviCNhLi0In1YviDvgQBDDvhQvhcviEDDIhKicMisVo-So-So-TnjXo-cviFo-cviGp3GvgQCDE7ZkOkV3aDFsY-Pl8Gxb3RDGjIidlKkR-ZnFDDviIviJviKDCsY-PDCrUjXDEhWjDtYsRDEviMpyfviNviODCviLviPNYivVn2VviQvgQBDDsY-P2CDFjAldjVuNmIDFjBqfiYwRhnEDErUmLiEIDEviSviTviUviVDDjBiYpGDDrUhHmLDEviMpzZviXviYDCviWviZNbizCnkZviavgQBDEsY3R7Z2GDHh7PhqVlsOpUinDiwEn6EDFhVibqWpH1KDDvicvidvieDDsYxbmgZDDhVibtdDCnFhoaDEiVZkGiTDEvjAvjBvjCvjDDEmkAl8ZmjfisBDCibhVDCiJqWDDIixXjQDEvjFvjGvjHvjIDDvifvjEvjJNhLn9antJvjKvgQBDEsY3R-PxbDGhoEikBkIhH7ZkODFhSiPjOlKnGDDvjMvjNvjODE3RjybmgPmgMDFhHjeTOiDDCvjQvjRDCvjPvjSNiGo9Jm4NvjTvgQBDEvN0KqQ0NDEnNjcmDh6YDGiElUnbiZIVDEp2avjVvjWvjXDBDDExbl6L-PsYDHnblUiZiElOlCojSDDvjZvjavjbDDlDqQvNDFiFvQocnNjcDEoBImWKDEvjZvjdvjevjfDDvjYvjcvkANjMizBnyAvkBvgQBDFviRvibvjLvjUvkCODowcjMDBvkEDFImCkIjZDMisWo-So-So-TmtBo-cvkDvkFvkGp3GvgQCDEsY2Hi6IVDEalFhCTDDjT5ZiMDEvkIruTvkJvkKDBvkLDFifrO7X4O3EDC2ChlfDDruTvkNvkODBvkPNYogcnsfvkQvgQBDD2HsY2CDEifrO7X4ODDhAHnJDEruTvkSvkTvkUDBvkVNbogbnsevkWvgQBDD2CsY2HDElfiDao5EDEmDuRvSyKDEqjLvkYvkZvkaDDqT-Ml6NDDalFjCDDvkcvkdvkYDCvkbvkeNhLo4SnuevkfvgQBDDvkRvkXvlADDIicsbMisXo-So-So-TnkLvkMvlBo-cvlCqwUvgQCDFpYvbhxCioLl7CDGjXhHhIhvNhgVhBDCvlEvlFDDwciqZ-YDGpYvbhRkWsBkTDCvlHvlIDCpYvbDEhKqZhgK_UDEjXhHqLhIDDvlKvlLvlMDDvlGvlJvlNOFoyHo-SDBvlPDFyOIoehRhKMh_Ro-So-So-Tn2XvlOo-cvlQvlRptMvgQCDFmiNmjLl6dn-JmjKDGhK5AjTjFiD6eDCvlTvlUDHhOl0Vh2JhnVohPl5XsHDClAlQDGVX2FhlPhKDDDvlWvlXvlYDEhOsHl0Vh2JDCyTilRDFiRmNo8KhDjCDDvlavlbvlcDDvlVvlZvldOFowOo-SODo3Vo-SDCvlfvmADEqSiXDhKMkkCo-So-So-TnyHvleo-cvmBvmCqmdvgQCDDFDkNM0Xo-SkrXo_AnzZo-co-co-cvmEp3GvgQBDIhhNl7NoNi0Thnahvamb7SDDp9YqnavmGDFigKnZwLhlBzUDDp9YqnavmIDCvmHvmJNYiybnoOvmKvgQBDFh-Qj-bj-firSmjDDIkbjIiUiyQkRtNpPnKDCvmMvmNDEh-QirSj-fmgXDEhnahva7SmbDCvmPvmQDCvmOvmRNb7AmsavmSvgQBDDDxZ5PDFh6YirQmbhnahvaDDq8avmUvmVDDiXmWDDE7SmbhnahvaDFogKlDjJoqeiFDDvmXvmYvmZDCvmWvmaNhLivbn1CvmbvgQBDFofxZ5PoVmkJDGtIsIIiFmLhwODDvmdvmYvmeDEFofxZoVDDhEsRcDDmAoDl7DDEvnAvnBvnCvhdDCvmfvnDNiGtYn1BvnEvgQBDF-cirPl7Ll7V6WDImb7ShnajJmDyKiElUDCvnGvnHDDFDiXDEjJiazfn6dDHhrIinXl6KlqbyKh1BvSDDvnJvnKvnLDCvnIvnMNjMopdnzKvnNvgQBDFvmLvmTvmcvnFvnOOFo-PYOFowahLODozShLOFo-KiGOFouMjMDFvnQvnRvnSvnTvnUDFFDiXyQkNMhydo-SkXo-TmsQo-cvnPvnVvnWqwUvgQCDFhnai0Vhva7SmbDB7ADDiXofxZDEq-PvnYvnZvnaDBvnbDEpPiuYiuXqYDD2Ch-QirSDHhAHeuJoIzQhODDvndvnevnfDE_fiqCiqDiofDEwEi0EhzaKDGub1Z9civAi0QqaDDvoBvoCvoDDCvoAvoENYo2Ln1NvoFvgQBDBiXDBmWDDjyOj7cl-ADD7KlVhgGDEvoHvoIvoJvoKDCmWiXDEjyRjzFl7EmgKDFi8MmLucrUmWDDvoMvoNvoODEjyOj7cmiOmgJDGlVhvfiuVigNiUfDF-Wh-Qj-bVXDDvoQvoRvoSDDvoLvoPvoTNbowbn1PvoUvgQBDG0EhufhwLhucozeh6UDCvhdvoWDFhqchlfhqdjyah-UDI0N8akbijC0E4QmLlkIDCvoYvoZDCvoXvoaNhLomYm6OvobvgQBDDvoGvoVvocOFokBo-SDBvoeDEyQiciXIMhyeo-Sk0Ao-TngSvncvodvofvpAqwUvgQCDBhgfDEhAHiwPinBDHiU7K4fnPmNivOlzTDDvpCvpDvpEDBvpFDC2FhhSDGmTo5chxRhnd-ehgfDCvpHvpIDCl7UmgUDEhndhxR-ehgfDCvpKvpLDEhxRhndmT-eDCvpNvpCDDvpJvpMvpONYn_SmsevpPvgQBDGhGmZi4ehjEojGhtKDCvpRvpCDDmgVl7WmZDDoLh0J-cDF7KiUlP9W4fDDvpTvpUvpVDCvpSvpWNboxFm3AvpXvgQBDDuJiCoaDEwOrMloAoIDEoLh0Jlrc-cDDiaiX7KDEvpZvpavpbvpcDDuJiCwODEofhGiXh0TDDvpevpfvpCDCvpdvqANhLoqZngNvqBvgQBDDienRjeDFiXjFnYofkDDDvqDvqEvpCDBvqFNiGn7ZmzUvqGvgQBDC1PivMDFofkbKiXhFDDhgf-ehxRDDvqIvqJvqKDBvqLNjMvTm6IvqMvgQBDD1brSnSDFjFiXkdnTiRDChgf-eDDvqOvqPvqQDBvqRNnHuMm6GvqSvgQBDGvpQvpYvqCvqHvqNvqTOFn_Qo-SDBvqVDFFhGHkZpEMisYo-SniZo-TnmfvpGvqUvqWvqXqxOvgQCDChDoFDCaODGh1U8LjRuIjQ_dDEq-PvqZvqavqbDE9ThY0RhvMDEFhnNmNmWDExSiZlUlCDD9LjUpZDEvqdvqevqfvrADCvqcvrBDEa-akEtcDCjT5ZDGzLtZjChWhmKoIDEq-UvrDvrEvrFDD8L4X7ODDOjCoYDEq-PvrHvrDvrIDDhBlF_dDCatFDEq-PvrKq-QvrLDClO4XDEoItZzLjCDEq-PvrNq-RvrODEvrGvrJvrMvrPNYxfntFvrQvgQBDDFiXmWDDOhZoycDIpZhdjardjUkdhnOkSDHiRoFhbahrYsRhDDEvrSvrTvrUvrVDEh0MiRoFhDDCOaDGiuSjRozHhkWn4Eh1UDEq-PvrXvrYvrZDCvrWvraNbo0HnlUvrbvgQBDFmhQh4Il7Zirfn7QDGiU0NDhDnPlKDDvrdvrSvreDCFmWDIfiidh0WpX5DmTo5KhkcDDvsArhJvsBDBhiLDFOahDtFlKDDq-PvsDvsEDDvrfvsCvsFNhLi1QnqHvsGvgQBDEFiXmWmNDFjBk-BoIiiAtZDJhlewX3NpVjYjKmIxGwVDDvsIvsJvsKDBvsLNiGigVnkavsMvgQBDD9KizNoyeDCvsAvsODFh5LhxKkgImjUl-VDIid3ArdnPzdhwIhkcoCDCvsQvsRDGxJikJiyFopRopPh0aDIhwIhkcivXiuQ3Aid-Gn2aDDq-PvsTvsUDDvsPvsSvsVNjMizNnkMvsWvgQBDEh5ZjiSjibl8HDHflVjXhHlKoIhbDCvsYvsZDFhf1Q8fpaioQDGlVlShHhbiRjXDDoIFmNDEvsbptQvscvsdDCvsavseNnHouEntUvsfvgQBDGwDk_XnekUtG0LDGxH5C6V1Ehoan9cDDq-BvtBvtCDCwDk_XDFiWqDoLFogFDGuGjaiexHlxRhoaDDvtEvtFvtGDCvtDvtHNtAizHnlRvtIvgQBDF9Tl1OhvMijNmkDDFFmNhnNmWtbDK5D7MlC6U-IkUh2SnG0d_cDDvtKvtLvtMDBvtNN4dn-XmsTvtOvgQBDIvrRvrcvsHvsNvsXvtAvtJvtPOFowJo-SDBvtRDEFOkNDMhyfo-SkqKo-TnlEvrCvtQvtSvtTp3GvgQCDBl4eDE9Ll9bjUpZDDvtVvqfvtWDGsGtGrGzTl5fpGDFhocnehjNn_KfDDvtVvtYvtZDIhqZhxZl8UschuPokSn4Il8VDFDnepGtGqADCvtbvtcDFqWsaigLllaohNDI9Kl9AomLkEo4fn-Gl-al_PDDvjZvtevtfDEvtXvtavtdvuAOFowLo-SODn3ao-SDCvuCvuDDEDsSkNtJMh_So-SitRo-TnodvuBo-cvuEvuFqxOvgQCM_Do-SkwMo_An0eo-co-co-cp3Ip3MvgQBDGiAvR_ZhuGhwDjWDEwK5N0QorfDELmDnChlADEp3OvuIvuJvuKDBvuLNY9RnnYvuMvgQBDHkRakEzLjIhidtFDDp3Op9YvuODBvuPNbpOnxMvuQvgQBDDkCjSmgdDG-Zh9ZkRjIamXDDp3OvuSvuTDBvuUNhLlYnxPvuVvgQBDBveDGnOhjZhgChzY2Xn9TDIhdjUjakdinAkYlcmGDDvuXvuYvuZDDOThCDCkBmHDB2CDEp3OvubvucvudDCvuavueNiGo1InxOvufvgQBDFjAlduN6cjVDDiYqf8eDDp3OvvBvvCDCj4EldDBjBDEjDsRmHwRDEp3OvvEvvFvvGDCvvDvvHNjMxRnxKvvIvgQBDFvuNvuRvuWvvAvvJDEmMpDpCucM6Ao-SkwIo-Tnxao-cvvKo-cvvLqjSvgQBDELkHnJhQDHcvEfmBvGoUmJDEp3OvvNpwWvvODEvEmBvGcDDmDnChlADEvvNpwWvvQvvRDCvvPvvSDELmMKpEM6Bo-Sh_Yo-TnxVvvTo-co-cvvUp9TvgQBDDmFhhfhiCDGwLzUrAi0Xj1Fl6ZDCvvWvvXDFhmLhkNigKjLhlBDIeuJiYka7GoIiJo2DDG5KnJhAkHLlrHDEp9YvvZvvavvbDCvvYvvcNYiwVn2SvvdvgQBDDnZiyZh3CDFrDnNKmDhfDGhWiEVXiJhrYDEp4FvvfvwAvwBDBvwCNboxJnwevwDvgQBDEhgBhjDqJh1IDDp4FqnavwFDEjIkR-ZimGDCjSkCDEmkHhgBhjDODEp4FvwHvwIvwJDCvwGvwKNhLiwXm5PvwLvgQBDHiAmjOpViiA5G7FxeDKvErNjYjKmI6YiwNi1ahlDohLDDp4FvwNvwODBvwPNiGixMntSvwQvgQBDDmFmiehiJDEOThCoFDHkBhdjUjakdhvPmHDDvwSvwTvwUDEhodimBilQ7JDCp9YvwWDCvwVvwXNjMo4bntDvwYvgQBDFvvevwEvwMvwRvwZOFh1co-SDBvwbDEpDmMpCjZDBhaMwAo-Sk0Fo-TmsWo-cvwavwcvwdvwevgQBDCyRpCDChaiNMisZo-ShiYo_Am5Qo-co-co-cvxAvxBvgQBDFjeiQkGkVilLDCqnGvxDDGpTuImbkJIsLDGi0KjIkRidn6NhtRDDqnGvxFvxGDEnKzd6QqJDCqnGvxIDDvxEvxHvxJOFoyKo-SDBvxLDDpCpDmMMisao-Sk0Bo-Tn1RvxKo-cvxMvxNtjFvgQBDBjFDDVXWDEiTjAqNjLDDvxPvxQvxRDDzVmgcmgYDGiTIjAhBjUhdDCvxTvxUDCvxSvxVNYopWnwCvxWvgQBDFhDhoWizTlsEikCDGrGmgAwUifixW3EDDvxYvudvxZDBvxaNbrGnqIvxbvgQBDCvxXvxcDDyRicpCMh_To-Skzeo-Tnwao-cvxdo-cvxeqtdvgQBDCmMucMkkDo-Sk0eo_An1eo-co-co-cvyAqjSvgQBDGiqKiqJiyLhhThyCh1dDEo-RjIF0NDCvyCvyDDDjb8RhoPDFjIFkbidiADFlZuI5IvUmIDEqgcvyFvyGvyHDEixCn5ai1F8TDGhThFhCnRjChIDHlZqbuIjbiDixXjKDDvyJvyKvyLDDvyEvyIvyMOFogVo-SDBvyODDmMucmVMisbo-Sk0do-TnkXvyNo-cvyPvyQqjSvgQBDBinPDFuWh1S_dxJhkHDCvySvyTDBvyUDEFoNIiXDFjDipckRiEhBDDvySvyWvyXDBvyYNYowenhMvyZvgQBDEiDjWhvT1KDEnMhWiFiJDDvySvybvycDBvydNbo0SngWvyevgQBDDnArWxFDFmDKjYjKhlDDDvySvzAvzBDBvzCNhLo4FnqXvzDvgQBDDvyavyfvzEDDmMicjZMh_Uo-SkwLo-TnnAvyVvzFo-cvzGvwevgQCDHhmFmiQiqahmIyMpV-TDFVhTIjWiADCvzIvzJDCiAjWDFvJsPsfpVihEDEoOlEpTmbDEVhWhTjaDEvzLvzMvzNvzODCvzKvzPDDucjZlIMisco-Shsfo-TnnZvzQo-co-cvzRqvavgQBDDOmMicMkkEo-S_No_AmyPo-co-co-cvzTtjFvgQBDDiOhiGmgaDIhdjUkAkdmjTnTkStTDCvzVvzWDEtXvZDiDDHlUsGlCkEaiZiEDDtjQvzYvzZDDkBmHjZDFhCTOixKjfDDtjQvzbvzcDDvzXvzavzdOFowMo-SODh1Lo-SDCvzfv0ADEOmMjZpDMisdo-SkXo-Tnwdvzeo-cv0Bv0CtjFvgQBDFkFsV0UluYmJDCvuXv0EDBv0FNYlrXn1Av0GvgQBDCnalxLDCvuXv0IDBv0JNbn8Ym6Kv0KvgQBDHhpJnIsDiwY-QmgfhwZDCvuXv0MDBv0NNhLn5WnyUv0OvgQBDChIleDFZqMqPuZhgUDDvuXv0Qv0RDBv0SNiGn5NnzIv0TvgQBDEsY3Rjyb-PDH7ZiHkIirTmCkO8aDDvuXv0Vv0WDBv0XNjMowdm6Uv0YvgQBDCHhADHkZhXletahlLhyPjPDDvuXv0av0bDBv0cNnHoxCm6Tv0dvgQBDCyEtdDCvuXv0fDBv1ANtAn9Zn1Qv1BvgQBDDhgJlvDtdDCvuXv1DDBv1EN4dovTn1Jv1FvgQBDEwQopX5Z0BDGhVoCkLtIibqBDDvuXv1Hv1IDBv1JNhuYiiGnzLv1KvgQBDFrOifiVhzRiMDC2CrEDEvuXqjLv1Mv1NDBv1ON9Hn8Rn0Tv1PvgQBDHizP3LsAipOhlchlYiqPDCvuXv1RDBv1SNixLiwfnofv1TvgQBDGmDnC1Qhf8fyKDGwbhDoFiRsawUDDvuXv1Vv1WDBv1XNixNosGn0Gv1YvgQBDMv0Hv0Lv0Pv0Uv0Zv0ev1Cv1Gv1Lv1Qv1Uv1ZDHOkFjdhIqXxMpEMiseo-Sk1Ao-Tn0Lo-cv1ao-cv1bpuGvgQBDCiOhiGDFhNtXkLhVqPDHDFhBwalbidlKDDv1dv1ev1fDBv2ADFiOhNkLtXqPDHibhVmYkLl7PrFtYDDv2CqlIv2DDBv2ENYo6An0Iv2FvgQBDEiOkLtXqPDEiJhDmUoFDGibkLmYhVjILDEv2Hv0av2Iv2JDBv2KNboxDn0Jv2LvgQBDGhVwChgQibmYkLDFmDnC1QyKvSDFwboFhDiRsaDEv2Hv2Nv2Ov2PDBv2QNhLn4On0Mv2RvgQBDFjAlduNhjXmIDHhEajJhnDmYqfiYDDv2Cv2Tv2UDBv2VNiGxRn1Xv2WvgQBDEv2Gv2Mv2Sv2XODn-Zo-SDBv2ZDEOiKjZpEMisfo-Sk1Co-Tnvdv2Bv2Yv2av2bp9WvgQBDDoXwWpIDBoPM6Co-SnrAo_AnoAo-co-co-cv2dv2evgQBDFjAlduNmIhuNDFiYqfjFcjBDDv3Av3BvudDBv3CNYo2Am3Pv3DvgQBDDj4ElduNDFl-ZsRciYqfDEhrIteh6ahwaDDv3Fv3Gv3HDBv3INborGm3Rv3JvgQBDCv3Ev3KDEicjZLpEM8Do-SkzPo-TmtRo-cv3Lo-cv3MvwevgQBDFmjPirXirWirViyHDHlZhE8RjYjKmIrfDCv3Ov3PDBv3QDF8RlQoZ2dwGDHjJhEcjIilCvVhgHDHlZvU5IuItIoBsIDDv3Sv3Tv3UDBv3VNYiyCnzRv3WvgQBDGqdyF_W9FhkIhgDDF8RoZ8chElQDIiYjF2XnOuLigGhzcjDDDv3Yv3Zv3aDBv3bNbivJm1Gv3cvgQBDDqdyF9FDGhWvBie7IiwOhvJDHThZhFhCvYqRnBDDv3ev3fv4ADBv4BNhLn_UntEv4CvgQBDEnArNn9HhjcDFwKhxfze5N4ODEhTiToBsIDEp6Xv4Ev4Fv4GDBv4HNiGiyUnnXv4IvgQBDEqd8RlwK2dDGDsMindh7dtckfDIlUiZiEoLsGkEodh2LDDv4Kv4Lv4MDEsMindhmJh7dDFlUiZsGwIlCDFjYjKmIqdyFDDv4Ov4Pv4QDCv4Nv4RNjMqQmzKv4SvgQBDFv3Xv3dv4Dv4Jv4TOFokZo-SODo7QjMDCv4Vv4WDEpI_XjZDM6Do-SkuNo-Tn2Ev3Rv4Uv4Xv4Yv2evgQBDEjVrRlmQ8NDDrSiE1bDFkdnTjFtThgJDEDkfFiFDEv4av4bv4cv4dDFlsQikDyV3IotWDFHhAjNmTjHDGkUqHsLijVqA3NDDv4fv5Av5BDCv4ev5CDJ8N0JlmQi1fhoehpKh3Fo8el6cDGKkBiYijVhEiaDCv5Ev5FDBv5GNY0JmtJv5HvgQBDGiqTmgNrRhpH6dqDDHiYiE6eiasXhElQDCv5Jv5KDEmiMmiKmiLl6eDH6eiEsXajCiYl8LDCv5Mv5NDCv5Lv5ONboqSnhdv5PvgQBDH0Pl8el9Q0HhueoqN6SDEoXmLUiYDEjBiErUtGDDv5Rv5Sv5TDBv5UNhLo5Wm5ev5VvgQBDDv5Iv5Qv5WOFo9Qo-SODoqYo-SDCv5Yv5ZDDoXIkZM4Bo-Sh_fo-TnoPv5Dv5Xv5av5bqwUvgQBDBwWMitAo-Sn2Oo_AnuGo-co-co-cv5dqwUvgQBDH7RhncixRiwGhnWikWhuFDGqChHjejXiailMDEhoesLiCxDDDv5fv6Av6BDEhmMmkIinWhxLDEiaqCilMFDEhHjeDiXDDv6Dv6Ev6FDCv6Cv6GDKiwb1BokNiwdiibn8MojYojeopKokADCoOinFDG-AinK9FlsXjJiDDDv6Iv6Jv6KDBv6LNYokOnkfv6MvgQBDFo6NinFn8G2bl5SDGqd9FhgVhzNiwKn8VDFlhJ_VsLxDiCDDv6Ov6Pv6QDBv6RNbo3Knkbv6SvgQBDCv6Nv6TOFn3Vo-SOFogPYDCv6Vv6WDDwWpImCDCiNoPMkkHo-Sk9Vo-Tn1Hv6Hv6Uv6Xv6Yv6ZvgQBDEhjKomFn6Go3WDFHhAxTjVsLDGyVxPljNlkTmTkUDDv6bv6cv6dDGlgIorLorMouPikWojVDFo4TlhJ_VoawODGqChHjX1BlAmbDDv6fv7Av7BDDl9Mhwd_VDIhHiib1B_UlQikWoawODCv7Dv7EDDv6ev7Cv7FOFn4Xo-SOFo1fo-SDCv7Hv7IDDwWHIMkkIo-Sm0eo-TnzOv7Go-cv7Jv7KqwUvgQCDDHIpNM6Fo-SnoZo_AnxBo-co-co-cv7MpxSvgQBDBhrNDEIiXoLjFDHl5ChAHl9aixQh2BdDDv7Ov7Pv7QDEhuU7f-XhrMDEhAHnJkHDGoLDiDFjFmRDDv7Sv7Tv7UDCv7Rv7VDEzVtfjzV0TDFvHjSvf2FhyGDCv7Xv7YDEhyGvHmiXjSDDjIkRcDDvxPv7av7bDCv7Zv7cNYizFn0Yv7dvgQBDFzVtf0TjzVhJDFjAoXjVmIjKDFfqfiYidjIDDv7fv8Av8BDBv8CNborBn0Ev8DvgQBDEyYzVxa5bDGhFlAnRhHjexVDEmRkDrbqCDDv8Fv8Gv8HDF5bhyWhyVxayYDFlOrJjIkRkbDEmRKkDvYDDv8Jv8Kv8LDEhFlAnRieDErMloAoIxVDEvxPv8Nv8Ov0aDDv8Iv8Mv8PNhLn7cm6Fv8QvgQBDG0TtfzVh2Bl8X-fDIjJvNiajIiElOnblVDDp2av8Sv8TDBv8UNiGqQnwBv8VvgQBDEv7ev8Ev8Rv8WOFo6bo-SODo1Po-SOFoueo-SDDv8Yv8Zv8aDFyRHhKlLqSM6Go-SkyZo-TnoIv7Wv8Xv8bv8cp3GvgQBDCLKMyco-Skqbo_Am4Po-co-co-cv8erqGvgQBDDLhQhzWDGhRncnfhkfvChhIDGkatK1brS1PsKDDv9Av9Bv9CDCteioRDHDtOFnGrB2flBDCv9Ev9FDCv9Dv9GNYhkfnvFv9HvgQBDFiqEhwUh0diweirIDEKhEkcvcDCv9Jv9KDD2FhhSirHDHsRcfqJiSmBpfDDv9Mp8Pv9NDCv9Lv9ONbhwUnzTv9PvgQBDGmDnCyKh1BvSl8PDGrTliUl_fo3XlxZ_UDFfcK4IlVDDv9Rv9Sv9TDBv9UNhLnCnzQv9VvgQBDGkHLtBhjJo5YosYDDqdogZvdDIhEjJsR5K2FiFcyFDDv9Xv9Yv9ZDBv9aNiGo8UnhOv9bvgQBDFhxYhxThwfinVhxADDHhAiaDCv9dv9eDBv9fNjMiyOn2Yv-AvgQBDFv9Iv9Qv9Wv9cv-BDEKLpEHMitBo-Sm1Yo-Tm0Bo-cv-Co-cv-DrqGvgQBDGhRvCnfnchhIvHDGjWiAiRFlfnADDv-FruKv-GDFi1Oh2a0IiyKi1HDDlBpbKDFnBoNinODFDDv-Iv-Jv-KDFhxDhxXiqIhyNhxcDHDZFkEkfoVhVDCv-Mv-NDDv-Hv-Lv-ODFhRncnfvChhIDFoNinOhjIzBh0GDGLKhGH3HpbDDv-Qv-Rv-SDBv-TNYo3HnkGv-UvgQBDGhRvCnfnchhIj-eDFh0HpUh0Ih1MixBDFySrBLhjImXDDv-Wv-Xv-YDBv-ZNbivfnmbv-avgQBDGhRkah2Ko2dnfhhIDGmDlxah1GioGnCn8HDHrTliUhZhFvGjDrDDDv-cv-dv-eDBv-fNhLopZnvHv_AvgQBDEhRnchhIkaDEkHLtBhjJDBqdDFjBjFnTiuauHDEv_Cv_Dv_Ev_FDBv_GNiGo7RnySv_HvgQBDGhRncnfvChhILDF1LzA0e-O3KDHhZOnBhFhCjDTDDv_Jv_Kv_LDBv_MNjMk9dnyfv_NvgQBDFv-Vv-bv_Bv_Iv_OODn7Yo-SDBv_QDEOKhRLMhzCo-SnrEo-TnhYv-Pv_Pv_Rv_SrqGvgQBDFiAsdh0DoqDjWDGjbuRvSn6ForKvIDGmDiuaqbahgXhoZDDv_Uv_Vv_WDBv_XDELkHrTihdDIhzThnIxWiqSioTn3MrWiqADFjWiYaOtZDDv_Zv_av_bDBv_cNYizEm4Gv_dvgQBDELhQhzWkHDH2fhgFl_OhhIhRnfncDHqAlyOhnFuLuOmRsaDDv_fwgAwgBDBwgCNbiwIm3dwgDvgQBDDkFnahuXDIuLsdvJlyODiAsf0IDDrmPwgFwgGDBwgHNhLiwQnzPwgIvgQBDFhlNlnLsDhyDl7GDILkHijAoIjWtHzLiADCwgKwgLDBwgMNiGn3OnyWwgNvgQBDEv_ewgEwgJwgOOFo9do-SDBwgQDELkFjdhRMh_Vo-ShmXo-Tnsdv_YwgPwgRwgSrlavgQBDDpNlLqSM0Yo-SkrDo_AngDo-co-co-cwgUpxSvgQBDGmjFmjEh5Ih5GiobhhMDGkbjItNoCqYuVDCedDDwgWwgXwgYDFh5Ih5Gh-f-bioYDGoRoTiXmWoCqcDCwgawgbDCwgZwgcOFowFo-SDBwgeDCpNiXMitCo-SkXo-Tm6Ewgdo-cwgfwhAqwUvgQBDE0T5TtfioVDGiRiEhboFsUmNDCwhCwhDDBwhEDGl_cmiRqNl8OioamgWDIjFjInTogD1fzdoCh1PDDrvbwhGwhHDDedhJDHl9Zl9eh-fh3GhzPh2NoheDFkboChlOoYjIDDwhJwhKwhLDCwhIwhMNYo4JnwWwhNvgQBDE5U5YhhPhhYDGjFnPhgCnOqYsZDEoRoTqNeDDwhPwhQwhRDDjjfj6FmgBDFqYnOmhOo5Hl-dDCwhTwhUDCwhSwhVNbo4In1OwhWvgQBDEjFoRoThJDGsWh8bhuSyHo2FhoODDwhYrxMwhZDE5bhyWhyVipGDEjnRl9Kl9JipUDGoToRedoBqcDDwhbwhcwhdDCwhawheNhLn7dnuWwhfvgQBDGhBjblZiqViqXiqWDEjFkJjIidDDrvbwiBwiCDBwiDNiGizbiuNwiEvgQBDEtJirUl2Hi1BDHhNiehGhFdijEhKDDwiGr7VwiHDBwiINjMo7ImtTwiJvgQBDFjAjKldmImiZDIoWoZlQqdiiVqffidDDrvbwiLwiMDBwiNNnHxRmwYwiOvgQBDGwhOwhXwiAwiFwiKwiPOFoxIo-SDBwiRDGpNOlLqStJpIMitDo-Sh_bo-TnkEwhFwiQwiSwiTqwUvgQBDE2EvfvHhyGDIzBo7el1Zo8f8T_Yl5al5cDCwiVwiWDBwiXDEmjWl8YmjXvfDFiaftO7U2EDCwiZwiaDD6biHueDE2EvfhubvHDGjIFlPqJtOfDEwicricwidwieDCwibwifNYojNn0DwjAvgQBDGpaope1Qhf8fhrIDC4I7LDHflVnGc4cOozWDDwjCwjDwjEDDhrIh6ainYDG2EvfvHhgLhgRiaDElPiSjEfDDwjGwjHwjIDCwjFwjJNbixOn0HwjKvgQBDEhrMiqe7fl8TDDK2EvfDHwTqJlPiMhlO8ZiaDDwjMwjNwjODBwjPNhLo1Un0RwjQvgQBDHmgImiCmiEmiDiyciydh0ADGwGlIhoDiWkFKDCwjSwjTDBwjUNiGiwFn0FwjVvgQBDGh1Ch1DhoI1d3FmKDD2El9DmhbDFdehAHhODDwjXwjYwjZDHh1Ch1DhoI1d3Fn-RmKDBmhIDHlPjIiauViSoiCi0UDDwjbwjcwjdDDl9EiqNl9UDFlPjIo5Ah1Oo-CDCwjfwkADDwjawjewkBNjMotenzSwkCvgQBDFwjBwjLwjRwjWwkDDFpNKhKpE3CMitEo-Sh_Zo-Tm1WwiYwkEr4EwkFrqDvgQBDGhlUioZioWmZhGirGDCajCDFjT5ZiCjCzLDDwkHwkIwkJDBwkKDGhlUhGmZhtKijEmibDCK2EDHmBoUvGmJ1Tl2HqWDDwkMwkNwkODBwkPNYixcnxJwkQvgQBDFhNmZhGhjEi4eDGnLiCnXuMkWvTDFlIkBhjD9FiYDDwkSwkTwkUDBwkVNbi1Km0AwkWvgQBDFhlUmZhGd5bDDmRi1AqCDDkDrb0QDFHhAoGiehFDEwkYwkZwkawkbDBwkcNhLiuPnxNwkdvgQBDGhNmZhGhndmThxRDGqVtSqZ8Yhgdn9RDD5KoxNnJDDwkfwlAwlBDBwlCNiGi0BnoLwlDvgQBDEwkRwkXwkewlEDEpNhNhGqVMitFo-Sh_ao-TnlSwkLwlFr9WwlGqwUvgQBDIvX2XhoXuIo4AixCiiVkJDCwhPwlIDGtXDvZiDuHFDCwhPwlKDCwlJwlLDF5Uhwej6Fjjf5YDGkDiuOkBmHmBqWDCwlNwlODDKdeDGinUl1ZqWzBmHkBDDkDoVKDEq-QwlQwlRwlSDEmhNmhMmhPmjYDDoVkDKDCwlUwlVDDwlPwlTwlWNYo-Bn2IwlXvgQBDIhVxNoQqMhlWkLn_Ao8GDCwhPwlZDHmEl-WhlMhlWl-RiqF-VDEdeKhODDq-QwlbwlcDCwlawldNbo9VnzXwlevgQBDCwlYwlfODorQo-SDBwmBDDpNODMitGo-SkrHo-TmyOwlMwmAwmCwmDqxOvgQBDFhyW5birehyOioXDGnYmRkD0MxUh1eDCwmFwmGDGhmGl6IhyThxShyKhyXDHqYiFvY6ZjnRwfhtNDCwmIwmJDChFieDF3Fn9Gombn8Qn2fDFhAHndrXhubDDwmLwmMwmNDDwmHwmKwmOOFoufo-SODo6To-SDCwmQwmRDElLpNiesSMitHo-SkrJo-TnuUwmPo-cwmSwmTqxOvgQBDEioIl6Ul6Vl_bDGnOiFjFociWFDEhAdlAyKDDwmVwmWwmXDFhyVirdhyUirLmiFDGkHhub9emR0MkDDCwmZwmaDFl8fjHhoO9eohQDEHhA5R-BDFh1en7foYubDDErxEwmcwmdwmeDDjT5ZmSDEjCl-GLn8SDDrxEwnAwnBDEwmYwmbwmfwnCOFovAo-SODo7Xo-SDCwnEwnFDEqSpNLsSMitIo-SkrIo-TnyJwnDo-cwnGwnHrqDvgQBDBsWDGjFoVvZODhFDDdiCuJDGkB0ehGmZlxCmSDEwnJwnKwnLwnMDDdeyPDFhuSyHwUmhXh8bDGiCuJkWhoOlxC0eDDwnOwnPwnQDCwnNwnROFowIo-SODouBo-SDCwnTwnUDDpNhGyBMkkLo-Sm1To-TmtDwnSo-cwnVwnWqwUvgQCDBi2BDH5Nif7XueiHo8QmDDCwnYwnZDEdeHhADGhhR4SxE3KhrNh2BDDqjLwnbwncDCwnawndDFHdhAhOqTDDOhCTDHifh1a7V5NjTrOaDEqjLwnfwoAwoBDBwoCNYimBm4DwoDvgQBDDi2Bh4Li6EDDhFieozbDGiMjTsZtFlPjDDDwoFwoGwoHDBwoINbi1PngLwoJvgQBDDlAyTn8JDHiMjTsZtFlPjDsRDDwoFwoLwoMDBwoNNhLi1LngMwoOvgQBDGalFkEkLmYtFDEiMjT5Z4MDGHdhAhOqT5NDEqjLwoQwoRwoSDBwoTNiGigUntIwoUvgQBDEwoEwoKwoPwoVOFowEo-SODokUo-SDCwoXwoYDFpNsblLqSOMkkMo-SkqJo-TntAwnewoWwoZwoap3GvgQCDEhqC6WhqBhxIDFHiwPinBhJnPDFiUiE4f7KlUDDwocwodwoeDDhqC6WhqBDHhDD7KjEhFO4fDCwpAwpBDCwofwpCODn_Ho-SDBwpEDCpNDMkkKo-Sm1So-Tm6AwpDo-cwpFwpGqxOvgQCDCsBoeMzXo-SkzQo_AmzCo-co-co-cwpIr_cvgQBDGhHilQhoVilchvdh2MDIpZhdjUjajFiFsCkdDDr_ewpKwpLDHipA6ZpUinDhXl_Bl_DDHhV0d7M1KiJhKhnKDDr_ewpNwpODEToYalQDHhmBhhNn5BinaiqYirMirNDDr_ewpQwpRDDwpMwpPwpSDFoYTlQhCaDIhnA0esMzA9bsVoVinTDDr_ewpUwpVDBwpWNYk9dmyEwpXvgQBDGiHsCqR3QlxLnaDHThHhCkDhdjUilODDr_ewpZwpaDBwpbNbo7MnxGwpcvgQBDEiBnLoGjNDFtRif9CrOqZDEhTueiFhADEsNThCkDDEwpewpfwqAwqBDBwqCNhLo9MnzFwqDvgQBDChKqZDHhgKihIqL1HhlOmbivGDDr_ewqFwqGDBwqHNiGo1VnvewqIvgQBDEwpYwpdwqEwqJOFowBo-SDCwqLsiBDEsBoeiHhKM_Eo-SkzSo-TnlMwpTwqKwqMwqNsiEvgQBDElfjWn4GiADGjT5ZoNuDk-JhRDEr_eqjLwqPwqQDBi2CDEOhZamHDGjT5Zoud7PzLjCDDwqSwqTwqUDBnLDEmjMhhVhhBiZDEhGrZDFDDwqWwqXwqYDDwqRwqVwqZDFhGmZhldtb3HDGiUlP3J7KkbiYDDwqSwqbwqcDBwqdNYi1Xm3ewqevgQBDFmRiXjVmialeDFKkDrbiamXDDwqSwrAwrBDBwrCNbn2cm6HwrDvgQBDCiB1CDGmIjKsTh3HtBwSDFilHoW2AhzXnVDDwrFwrGwrHDD1C2biBDEizcioPhmJhyRDFOTiSoLhCDDwrJwrKwrLDCwrIwrMNhLpIn0cwrNvgQBDDrZwciBDFVmgbXh6Yl9ODHjJpbiUzflsXqQihBDDwrPwrQwrRDBwrSNiGo5Un1ZwrTvgQBDEwqfwrEwrOwrUOFotXo-SOFn3To-SDCwrWwrXDEsBhGKtJMhiQo-SkzRo-TnwAwqawrVwrYwrZr_cvgQBDFhnehxPhxeipMipLDH0MhZiesMmRDiaDCwrbwrcDDka7QizODEhFnRhZ1TDFhlTsMhGj-ehTDElnUjNoGUDEwrewrfwsAwsBDCiBnLDEifrOhCTDEhAHIh2BDEwsDqjLwsEwsFDDwrdwsCwsGODn7bo-SDBwsIDElLleHsBDChMoEMhiRo-Sk6Ko-TnyIwsHo-cwsJwsKwsLvgQBDDHUIM_Fo-SigDo_AniEo-co-co-cwsNqwUvgQBDGhhCl-DhxJiveiqU-RDH3HiuUjCahFxVkEDCwsPwsQDBwsRDF5dipfinch2CioADGiCuJoa3NtBhzVDCwsTwsUDDioemWiXDEiCnXiubhoIDEoChnBkbiFDDwsWwsXwsYDCwsVwsZNYiyVngAwsavgQBDGjVrRhjSoXhoeh3FDDlQivMhiaDGiCuJjTvcjC1BDDwscwsdwseDBwsfNb0JnrRwtAvgQBDGhhRxLqV7Rh2fo3GDFhHjehZnRDDFiCuJoajHqCDDwtCwtDwtEDBwtFNhLi0SmzSwtGvgQBDHnQhtQhkbo6YzIpQpRDFiCuJ3NoaqcDEjBvckBiYDDwtIwtJwtKDBwtLNiGixdm5GwtMvgQBDDmTwOhoJDJhZhvehFnRzLiXiyeidmhHDHoDlrCliTjHHhAhODDwtOwtPwtQDBwtRNjMopSnkIwtSvgQBDEjChkehnRkaDEakElFovHDGHhAjHtWLhODDwtUwtVwtWDBwtXNnHhuSnlTwtYvgQBDGwsbwtBwtHwtNwtTwtZOFo-GYODo4do-SDCwtbwtcDGHImCkIjCtJMxdo-Sh_Xo-Tm3DwsSwtawtdwteqwUvgQBDE1Bl3flyao7dDFHhA9Wh0coGDEjT5Z1dvcDGlA9FKIqCizaDEwuAwuBwuCwuDDBwuENYn8FnyZwuFvgQBDGltBltFl2fhgPl6GhlPDD1BlkT1dDFkHijALhndimWDDwuHwuIwuJDBwuKNbn8EnyYwuLvgQBDFl6Ml_Ao7fl-fmkEDHHhAoGhjKKvc1dDCwuNwuODBwuPNhLn6enkUwuQvgQBDDltBltFl2fDF1BikWlgIizahjKDH5NwKKqCvciaqZDDwuSwuTwuUDBwuVNiGn_WngKwuWvgQBDJoqRn9Uo3Zl7Hl-Qn_MotAizamgLDF7Ml3flyaxCqCDCwuYwuZDBwuaNjMn3SnmZwubvgQBDFwuGwuMwuRwuXwucOFokWo-SDBwueDCHIMzYo-SmzXo-TntWo-cwudwufwvAqwUvgQBDFirDipRl9Cl9BivMDGmRhFkDieDkEDCwvCwvDDD1PirBvODFLhlbijAn8IkHDHmRhFie9FwSvZDDDwvFwvGwvHDB1PDHkTiiDihdtCo6fkWlFDF9FKiYqdFDDwvJwvKwvLDDwvEwvIwvMOFomVo-SODomUo-SDCwvOwvPDElLHULM6Ho-Sm_do-Tn2BwvNo-cwvQwvRrvCvgQBDE5ahrRj3CmiADJDFmSwSoiPkElUsGkWDCwvTwvUDD1bnSrSDDhAHLDGiX9F7AhyHhvfoVDEwSxEvd6XDEwvWwvXwvYwvZDCwvVwvaDJhSiPOThwJhZhgGhgZqADBnaDDwvWwvcwvdDBwveNYokPngHwvfvgQBDFhSiPjOTODEiJtdoAkFDDwvWwwBwwCDBwwDNboqBm2bwwEvgQBDCwwAwwFOFo2fo-SODo3Bo-SDCwwHwwIDEUDjdiKMitJo-SnsWo-Tm-dwvbwwGwwJwwKrqDvgQBDG1dn5Zl8FomfojPohXDEjHtWoqKhnODGDxLkfiDxVllCDDwwMwwNwwODBwwPODo4ao-SDBwwRDEDtJIHMitKo-SnnSo-TnoGwwQo-cwwSwwTqxOvgQBDIhyIioDl_Fo9NiwZorcorWi0CDFhNZhgThtZfDDwwVrxEwwWDBhODFiCuJhtNovCmgTDFjThnfhD5AoiZDEwwYwwZrxEwwaDCwwXwwbDDkDrbl5YDEajCvBmRDDrxEwwdwweDBwwfNYn4Sn0KwxAvgQBDFipSiqHl9Gl_NmgGDFIjVrRlAiFDCwxCwxDDDilHlwK2ADFjVrRtBqbjKDEIiCuJiFDErxEwxFwxGwxHDCwxEwxINboyFnhcwxJvgQBDEIiCuJieDDnYiXvZDEkDrbqCvYDErxEwxLwxMwxNDBwxONhLlsFnnCwxPvgQBDFxUn9fl6f_T0MDHh1eubh2ZIpXhjHjHDDvlXwxRwxSDBwxTNiGo4Rn2HwxUvgQBDEDiDoLZDIlUsGiZiElCkEaFDGIiCuJjVh2VODErxEwxWwxXwxYDBwxZNjMozRnzYwxavgQBDEyTilRilcizLDIkDo7Zo7YpZjUkdrLhdDFhDiwMjVIODDwxcwxdwxeDBwxfNnHoxTn1GwyAvgQBDF2Hi6Il6PirciqRDFalFhCjCTDCwyCwyDDEIiCjVhODEqjLsrCsxewyFDCwyEwyGNtAn4TmzOwyHvgQBDHwxBwxKwxQwxVwxbwyBwyIOFowUo-SODoxKo-SDCwyKwyLDEqSIpIDMitLo-Sk6Io-TmtKwwcwyJwyMwyNp3GvgQBDGl4fl5Al5Dl5BmiUl8SDGlA1dwOIllChnODCwyPwyQDB1dDFIhnOwOk_cHDFjT5ZhdhDhnfDEwySsqfwyTwyUDEmiTovJn6K-CDGlQmhYl_al7bl5MrGDCwyWwyXDDwyRwyVwyYOFowVo-SODoxMo-SDCwyawybDDqSIDMkkQo-SnnTo-TnkNwyZo-cwycwydqmdvgQBDFhgakgGhySl8RojdDHhAidmTHlSohdlnbDCwyfwzADFHhAjN9WjHDFmT1ehnHikAfDGhyJxPouRivBizRl_EDDwzCwzDwzEDBxTDEhAHlnUqBDHfmTyVxP3IogB5DDDwzGwzHwzIDDwzBwzFwzJOFowYo-SOFo2Io-SDCwzLwzMDDHtJpEMkkRo-SkuTo-TnkVwzKo-cwzNwzOqwUvgQBDCtJDMmrFo-Sk6Bo_Am4Yo-co-co-cwzQqxOvgQCDCwTo7JDIjHtWhpAoGjNkWLkaDGqLDsD1MmDhgGDDwzSwzTwzUDDhhVhhBhmDDEDlSkf1FDHLkaoGoyakWsDxVDDwzWwzXwzYDCwzVwzZOFowGo-SODo7Ko-SDCwzbwzcDDtJDpEMkkSo-SkXo-Tm-ewzao-cwzdwzeqxOvgQBDBh0cDCwTDDIoGjNjHxDtWnJl8bhpADDw0Aw0Bw0CDCl_Zh0cDGiiDihdivSzOijAl-UDFDxVnbjBoIDDw0Ew0Fw0GDEiiDihdn3Ro-ADEoIkayU7QDFwTivSzOnRjBDEw0Iw0JvjZw0KDDw0Dw0Hw0LODo9Uo-SODo9Zo-SDCw0Nw0ODDtJDoeMkkTo-SnnRo-Tn2Mw0Mo-cw0Pw0QwsLvgQBDGhlRhlQl-Ch0BhqZhxEDGnef0L5C1EhFDCw0Sw0TDFoxSimWixUohOn6DDHsHjNiWmZ-BhAjVDFnef1E5C0LDErldw0Vw0Ww0XDCw0Uw0YODorSo-SDBw0aDDLHDMkkOo-SkqZo-TnyFw0Zo-cw0bw0crlavgQBDGirCh5XiwRiwSirJh4RDIHhA3Ki0UhHjXhpK0PDCw0ew0fDFrMhpK0Phke7QDDHhA9WDHnekU1EhjK6V7R2aDDw1Bw1Cw1DDCw1Aw1EDFwOmiBn7BivCo-NDGdieogR3MkBneDG0P5MrM1Eo9GoIDDw1Gw1Hw1IDBw1JNYoxRmyfw1KvgQBDG7RhncozYh4RoqGmiPDErM0P5Mi0UDFFiahHDmTDDw1Mw1Nw1ODBw1PNbo3dmzfw1QvgQBDCw1Lw1ROFowSo-SOFo3cbODoyfbDDw1Tw1Uw1VDCHkZMkkPo-SkzBo-Tm4ew1Fw1Sw1Ww1XpxSvgQBDEjVzInQpLDEiqLuah0FixADIwQ0BiyXZHhCifi1MDDw1Zw1aw1bDEhxVkIhmHl-KDClAnBDFjThnfhmKhubhKDEwwYw1dw1ew1fDCw1cw2ADHkdhdjUjTpZqajFDHhfiyBxVn-SosIsMhzODEqzOw1Zw2Cw2DDIkdhdjUqajFnThkDsMDDqzKw1Zw2FDCw2Ew2GNYigcmzRw2HvgQBDCpHozADEjVzInQobDGDFsRhEkfwSDDw2Jw2Kw2LDBw2MNbn3Insbw2NvgQBDHhgSmT1el9FipEioC5DDFoblJwah1R3MDDw2Kw2Pw2QDBw2RNhLlJmsZw2SvgQBDH-CzThgbhkFhkP0LneDEpHimGijNzTDDw2Kw2Uw2VDBw2WNiGosJnkTw2XvgQBDFnen7AqAsGrSDF1E6VhuFl7ah2QDDw2Kw2Zw2aDBw2bNjMilEnkHw2cvgQBDFw2Iw2Ow2Tw2Yw2dOFowTo-SODn6aYODokXo-SDDw2fw3Aw3BDFrekIyLtJqSMhzDo-SkqMo-TnyGw2Bw2ew3Cw3DqxOvgQBDDkImCiKM8Fo-SniUo_Am4Oo-co-co-cw3FqjVvgQBDDxUirAhrXDInYoYcrAqLHIjIDCw3Hw3IDBw3JDEhHnRiehFDGjFnYjIcqYlODDHhAhODFmifl5UjcnNmRDEw3Lw3Mw3Nw3ODBw3PNYoxEmyDw3QvgQBDEhHkIhIhSDFjFnYjIjDcDDjcnNKDEw3Sw3Tvudw3UDBw3VNbo6Bm2cw3WvgQBDHhHkIirThS7ZkOhIDEhWogdkBmHDFcjDThCjIDEw3Yvudw3Zw3aDBw3bNhLo6Dm2ew3cvgQBDDw3Rw3Xw3dDEmCkIkZjZMzZo-SkXo-Tngaw3Kw3eo-cw3fqjVvgQBDCmCkIM4Co-SkwZo_Am3Ko-co-co-cw4Br4GvgQBDFhqbluYovDoxWjxaDFjFiWnGiDTDCw4Dw4EDFkFsVhxNuQixTDEnG4cuLxKDFhKiJiCThSDDw4Gw4Hw4IDEkFl-FipIjxaDEo1Tiqc4b7fDEjEiRO4eDDw4Kw4Lw4MDDw4Fw4Jw4NOFowHo-SDBw4PDEkFLmChKDCjGiKM8Go-Sm4Ko-TnhSw4Oo-cw4Qw4Rw4SvgQCDDl_CjremkFDEub1ZF9cDDwvdw4Uw4VDGDkflS1FoL6aDIFiEpXqWhVuHlUsGDDwvdw4Xw4YDCw4Ww4ZDCnakFDIuLD-ShvFomXlStOqEDKxZuHrX1FpXh3RrdFkblIDDw4bw4cw4dDBw4eNYo6GnkDw4fvgQBDGkF9R2flIiDxTDGTmYcsNhCo7WDDw5Bw5CwvdDBw5DNbonAngFw5EvgQBDEyI8AioFjjFDLhAtPZo1EjH-B0ShBkJiDcDDwvdw5Gw5HDFiqQo7a8Ao0UjjFDCwvdw5JDCw5Iw5KNhLoqQn0Qw5LvgQBDDiDlfhpJDIjbvSnIhwZo0OoxVl-S3DDDwvdw5Nw5ODBw5PNiGorem2Tw5QvgQBDDxTmhehocDFhAH-BqB5RDLqAljNxPsGyVhjNmTuLiuayIpbDEwvdw5Sw5Tw5UDBw5VNjMo6en1Lw5WvgQBDElayEtdizUDIrFhEmYc5QhC9VsRDDwvdw5Yw5ZDBw5aNnHo0DmtFw5bvgQBDGw5Aw5Fw5Mw5Rw5Xw5cOFowCo-SODn8Zo-SDCw5ew5fDFjdkFlaqXpEM_Go-Sm0Go-Tm3Ww4aw5dw6Aw6Bw4SvgQCDGhpJhyFhwZmhCyKl-NDDiDlfuODGjbvSlbihc0S1fDDw6Dw6Ew6FDFhlNipJiwYh5esDDDjbvSuRDEiDlfjWuODDw6Hw6Iw6JDCw6Gw6KOFowXo-SODo0Ro-SDCw6Mw6NDDpEjdDMhzEo-Snqco-Tngfw6Lo-cw6Ow6PrqGvgQCDDjF9YnTDHkdhdjUwKlJwQhKDDs9Qw6Rw6SDFixCiTijDh7alQDCthPw6UDEqMhXpUiyGDHhVqWtPhlWlbhFl4UDDs9Qw6Ww6XDEhwbinf-KineDJkDpPDFlUiDuZsLixXDCw6Zw6aDEw6Tw6Vw6Yw6bDHOhZhFchC7Vh0UDFjcnNrDn3AigIDHh6YhfmDiXKmWsYDEs9Qw6dw6ew6fDBw7ANYiuTm2Ww7BvgQBDEhWl8ciM0FDD2CsYmgSDDs9Qw7Dw7EDDl_G0F0MDFTnGnOhFhoQDDs9Qw7Gw7HDCw7Fw7INbi1engGw7JvgQBDCw7Cw7KOFowKo-SODn5Ro-SDCw7Mw7NDGhI2YnWuXzbuYM8Ho-ShiXo-Tm4Iw6cw7Lw7Ow7PqjVvgQCDEsY-Pxb3RDD7ZkOkVDGlKhHirThSjIidDDw7Rw7Sw7TDCsY3RDEhHhoEkITDF2GkGjL-FkDDDw7Vw7Ww7XDDsY3R7ZDGh7PhqVlsOpUl6Hi0NDGqWhVtd1KpHibDDw7Zw7aw7bDDw7Uw7Yw7cDEImCkIqXMkkUo-Skwao-TngOw7do-co-cw7ep3GvgQCDFhlVhxOipP-JxaDHmRkDDZoTvY0MDCw8Aw8BDFHhAjHtWhODGkEalF7Ch0bqbDIDFnRiemSjTh3DsZDEsrYw8Dw8Ew8FDEpRpQnQzIDFDfFpXosWDFnRiejeiwTHDDw8Hw8Iw8JDCnRieDG7Ch0bqbkEhnftBDCDFDEw0Aw8Lw8Mw8NDEw8Cw8Gw8Kw8OOFowQo-SODo0Ao-SDCw8Qw8RDGHleiejCrekZMkkVo-Skwbo-TmzTw8Po-cw8Sw8TqxOvgQCDCkMHMhsQo-SkqOo_AngQo-co-co-cw8VrvCvgQBDFhXiLh0FtauaDFHhA9WjHjNDHyVxPmT0d5D3IfDDw8Xw8Yw8ZDFhXiLh0FtaudDFThCyIrcmYDHhElfhBkWkTtPtdDDw8bw8cw8dDFhXiLudhlSiocDEDFkflSDGikKkbhVub9ckLDDw8fw9Aw9BDDw8aw8ew9COFowAo-SODoiIo-SDCw9Ew9FDDkMHjPM_Ho-SkXo-TmsOw9Do-cw9Gw9Hp3GvgQBDFoH8BhiIhjMhlIDJmDnCub9cah0bDkEqbDCw9Jw9KDBw9LDHmEnSlahtdo3ahwExCDGHhA9WjHqBhODDw8Xw9Nw9ODBw9PNYlanjIw9QvgQBDIpK6UhjN0dhkFogLl_QxTDCw8Xw9SDBw9TNbopLnsAw9UvgQBDHalFubkEmRjC8eDCw9Jw9WDBw9XNhLoHnhPw9YvgQBDDw9Rw9Vw9ZODo3MhLDBw9bDFkMoHlapKjCM_Io-SmxAo-Tnxdw9Mw9aw9cw9dqwUvgQBDGhlNh5eiwYlnLsDo-EDIiXzLrJiMDLn4R0SDCw9fw-ADGhXiLjPhnZhzUxNDF4S2DxErTi0MDGsDjWqWhwEhClfDDw-Cw-Dw-EDCw-Bw-FOFowZo-SODo9Ro-SDCw-Hw-IDEkMlapELM_Jo-Smwfo-TmsNw-Go-cw-Jw-KrqGvgQBDDmElxAhgPDE9FalFkEDGOtRif6Nh1UjTDDw-Mw-Nw-ODGizQizMhobhFnRhZDGmRkDsZmDKmSDDw-Mw-Qw-RDCw-Pw-SOFo1Ko-SODo1Lo-SDCw-Uw-VDDmElLkMM6Io-SnrGo-TnlBw-To-cw-Ww-XqwUvgQBDEhxHhrXmjSioSDIxUnYhdkAkSiJkBjZDCw-Zw-aDDjOxUhoKDDiW8aZDFiJtdhViOjEDDw-cw-dw-eDCw-bw-fDFkFnamgFhqbsVDFhSiPjOTxUDHiW8atDpXkAkShdDDw_Bw_Cw_DDBw_ENYlrXn0Zw_FvgQBDGjchXtahlLjPpKDIiW8atDpXkAkShdZDDw_Hw_Cw_IDBw_JNbizDn1Tw_KvgQBDDIHhADEjOo6OiwEh2RDFhSiPTiWhHDGiJjfhVqViQqCDEw_Mw_Nw_Ow_PDBw_QNhLo6Pn1Iw_RvgQBDJiW8atDsCiQkAhdiF3QDDr_ew_Cw_TDBw_UNiGizIm6Rw_VvgQBDFiWqMZpXhXDDs9Qw_Cw_XDBw_YNjMn5QnzJw_ZvgQBDF5ahrRj3CmhfmhBDGhSiPjOTxUiWDCw_bw_cDBw_dNnHo3Dn0Sw_evgQBDGw_Gw_Lw_Sw_Ww_aw_fOFowWo-SODouAo-SDCxgBxgCDGiWkFkZsBhIjZMhiSo-Skoao-TnpMw_AxgAxgDxgEqjVvgQBDDiKqXxMDBiKMhzFo-ShiWo_AnjHo-co-co-cxgGxgHvgQBDFjShI0UiOtdDCiJhDDFfvchgXzRiMDEhWkBueVDExgJxgKxgLxgMDEVXWhADFkBmHhWueiFDFfiMhEsezRDExgKxgOxgPxgQDCxgNxgRDEiKjZiHhIM6Jo-SkXo-TnxFxgSo-co-cxgTtqCvgQBDIhgKyWmkGrKhKo7ElbwaDCv0fxgVDBxgWDFhXiLnapUhnZDEOhShCTDGyEtdnGjOjahwJDDxgYxgZxgaDGhXiLnapUhnZqMDGjEzR5QuLnGODDxgcxgdv0fDCxgbxgeNYOnuJxgfvgQBDFixGiwUl5IinStPDFhSiPcyIfDHhXxNtdpUnahgAnYDDxhBxhCxhDDB8ADEhSyIcfDCxhFxhGDCxhExhHNbtPm2ExhIvgQBDHjrJsRmYkLubl3e7VDJTchC1arFkDhKzEhtbDDv0fxhKxhLDBxhMNhLlpbm1ExhNvgQBDDyEtdxYDGjFiMihAvQiF-EDJhBlbFiR-NiXDcyDDDxhPxhQxhRDBxhSNiGhVkndxhTvgQBDCtdhVDF6NlsYhrShFlADGueiFmDhAifrODDxhVxhWxhXDBxhYNjMlseniDxhZvgQBDEyEtdhhAhwYDDhWvBlxSDIOhZhFThChHc8ODDxhbxhcxhdDBxheNnHjZk1WxhfvgQBDGxhAxhJxhOxhUxhaxiAOFowDo-SODo9So-SDCxiCxiDDFqXkMjdjZlLM8Io-SkqSo-TnjKxgXxiBxiExiFtqCvgQCDFrIjrEl7dl-MjODFfchST_eDHtPxNhXiLpU4bhKDDxiHxiIxiJDErIjrEjO7fDFjEzRqMiW5QDDtdh8EkUDDxiLxiMxiNDCxiKxiONYovGnhRxiPvgQBDCtdhgJDITchCh1TrFhKzEhtbDDxiRxhKxiSDBxiTNblpbm1NxiUvgQBDDxiRxhQxhRDBxiWNhLhVkndxiXvgQBDDxiRxhWxhXDBxiZNiGlseniCxiavgQBDDtdh8EmgHDDhWvBoscDHOhZhFThChHcDDxicxidxieDBxifNjMjZk1WxjAvgQBDFxiQxiVxiYxibxjBOFowNo-SODo9To-SDCxjDxjEDExMkMhKjZM6Ko-SkzCo-TnqFo-cxjCxjFxjGxgHvgQCDibvgRvgTvhEviHvkHvlDvlSvmDvmFvnXvpBvqYvtUvuGvuHvvMvvVvwfvxCvxOvxfvyBvyRvzHvzSvzUv0Dv1cv2cv2fv3Nv4Zv5cv5ev6av7Lv7Nv8dv8fv-Ev_TwgTwgVwhBwiUwkGwlHwmEwmUwnIwnXwobwpHwpJwqOwrawsMwsOwtfwvBwvSwwLwwUwyOwyewzPwzRwzfw0Rw0dw1Yw3Ew3Gw4Aw4Cw4Tw6Cw6Qw7Qw7fw8Uw8Ww9Iw9ew-Lw-YxgFxgIxgUxiGxjHQxjIo-ctvJo-cMmrNo-SiuFo_An0Xo-co-co-co-co-co_MCMitMo-Sk1So_An2Fo-co-co-co-co-co_MCMitNo-SkrCo_AnxCo-co-co-co-co-co_MCMmsFo-Sm_Eo_Am7bo-co-co-co-co-co_MCDDVh8T-WDEvSoyEl5EmjVDCxjOxjPDBxjQDEVXh8T-WDDFn_DkRDBinQDDxjSxjTxjUDBxjVNYogJmtVxjWo_MBDGhgalnbhySl7Xl_Wl_VDFiduOmTlxalKDCxjYxjZDGl-LorFl_Tl_UsDo0GDFvSiDuOmY2cDCxjbxjcDCxjaxjdNbotdm-bxjeo_MBDDl7QhhMl7RDHjFjEhNOhFlAsWDCxkAxkBDDl6Ql6Rl6SDBhADDxkDxkErvLDCxkCxkFNhLn_Im1CxkGo_MBDFh0cl9cl9dmiVmiWDGxVwTlKivStWhpADCxkIxkJDBxkKNiGoqFm2DxkLo_MBDExjXxjfxkHxkMOFoyNYDBxkODEicpNtJpEMqUo-Snqeo-TnrWxjRxkNxkPxkQo-co_MCDFl6bhrRj7Cl6aiodDGiU4exEhjZvShgaDCxkSxkTDBxkUDBjdDFl7Jn8WuLo0MuVDFDkfoL6aFDDxkWxkXxkYDDyITjreDFDF1Zubo0NDDxkWxkaxkbDCxkZxkcNYn8Xm0Exkdo_MCDE5ahrRj7C5eDFuHwShpAiehADDwvWxkfxlADBxlBNbo3Fm2CxlCo_MCDDhgahySkgGDGDjHtWiodh3Ah3BDCxlExlFDBxlGNhLolFm3ExlHo_MCDDscoxOmjNDE7BmTh2SlkPDEDvSnRn3QDDxlJxlKxlLDBxlMNiGlhdniOxlNo_MCDExkexlDxlIxlOODn8aYODo3EbODo8DhLDDxlQxlRxlSDDDjd6TMhzHo-SitRo-TnzNxkVxlPxlTxlUo-co_MCDGl9Tl9Vl_Sl9SmTwODErGrMyVjXDCxlWxlXDBxlYDCmTwODFhnXnRhZoxLhFDGhnCqWhgaipHh5X9KDDxlaxlbxlcDBxldNYopTnhExleo_MBDBmTDGDi0OuHFiodhhCDDxmAszTxmBDBxmCNbopOnhQxmDo_MBDHl9fhvelsQikDl8ahlPorTDFkUnR1JhZDDDxlaxmFxmGDBxmHNhLopQnkKxmIo_MBDDxlfxmExmJOFowRo-SODozfbODomNhLDDxmLxmMxmNDClejCMitOo-Sm1fo-Tn2UxlZxmKxmOxmPo-co_MCDHxjKxjLxjMxjNxkRxlVxmQQxmRo-ctvJo-cM_Co-Shsco_Am4Qo-co-co-co-co-cpnOCDCkTlEDDoQwHlhIDIn-QhwThgWnCrTn-Kiqbh2WDDxmUxmVxmWDF0Oh1Vh1WhxBipDDGkemKOiRhwQnCDCxmYxmZDCioHipKDFsFoQkeifiWDCxmbxmcDDxmXxmaxmdM2So-Shmfo-Tngdxmeo-co-co-co-co_SCDBpuSDGLvIjbkWjYjQDFflVlSlPsFDDpuJxnBxnCDBxnDNYizSm3axnEo_SBDElMkPLvIDEkcjJhEzfDFschuPhRovcjBDDxnGxnHxnIDDhEiiUKDGfFDclVlSDDpuJxnKxnLDCxnJxnMNbi0em1QxnNo_SBDDjJhEkcDCkeWDFuVqYmBqAvGDEpuJxnPxnQxnRDBxnSNhLo0Ym1RxnTo_SBDDxnFxnOxnUM0Xo-ShtEo-Tn1fxnAxnVo-co-co-co_SCDDpP8MqYDHzQxG9UpTHU_fDDxnQxnXxnYDBxnZDCpP8MDDlEkTrEDEoQwHlhI9CDDxnbxncxndDBxneNYivTn0axnfpnOBDFlMkPLnCmDDEjJhEkcyNDExnbxoBxoCxnQDBxoDNbiyWm1PxoEpnOBDFhud1HpYl6W-dDEkemKIoBDDxnbxoGxoHDBxoINhLh0fnsCxoJpnOBDDxoAxoFxoKOFo2Ko-SDBxoMM3eo-Sm1co-Tm4XxnaxoLxoNo-co-cpnOCDCkejmVDH0Ehudi0HjEhNjQlqRDDxoPpxbxoQDEhoNhxan9JliMDDIrUhnODDxoPxoSxoTDCxoRxoUMhiPo-Sm_So-TnwRxoVo-co-co-co-cpnOCM_Do-ShzJo_AnxWo-co-co-co-co-cpnOCDCnKiTDDvAhnQl6JDF6QkRamLivNDEp3OxoYxoZxoaDBxobNYovFnoNxocpnOBDCkemKDE0D8VzHiqODEhwchxGhxFh3KDDxoexofxpADBxpBNbixDnsRxpCpnOBDFiYqfa8ejDDEjAldjK6cDEp3OxpExpFxoeDBxpGNhLxRnjPxpHpnOBDFiAhuGvRhpEhwDDDwK0Qo3NDCmKkeDEp3OxpJxpKxpLDBxpMNiG9Rn2NxpNpnOBDEjDhFlKvNDF5X3P5W2Gn3BDEp3OxpPxoexpQDBxpRNjMlpNnoQxpSpnOBDGl7YmLiwarQh1QhkIDEzehWkemKDEp3OxpUp6XxpVDBxpWNnHsTmyXxpXpnOBDFrWogQrQxFrFDDkemKseDEp3OxpZqlIxpaDBxpbNtAiKnpKxpcpnOBDEmLhnUrQiiJDHipdhxUiqBhqAhyLhyMxbDDp3OxpexpfDBxqAN4diyNnrQxqBpnOBDIxodxpDxpIxpOxpTxpYxpdxqCM6Ao-Shmao-TniJo-cxqDo-co-co-cpnOCDDhrOhqPhiJDGj1Fh3fwLrEo2QmjADFrAo5LhkV6Qh2XDDxqFxqGxqHDBxqINYiwVniAxqJpnOBDFhgBhjDqJimGh9ZDDxqFqnaxqLDBxqMNblYm5MxqNpnOBDFnZiyZh3CihMmkCDFnCmDhRhlA4IDDjJyNl9XDDmKkenKDExqPxqQxqRxqSDBxqTNhLo0XnoKxqUpnOBDEkemKWseDDvvfqlIxqWDDkeWl8dDEl9Il9Hl7Al7BDDxqYqlIxqZDCxqXxqaNiGolamtCxqbpnOBDEisAkEipQhxKDFjQinZipCl-clJDDxqFxqdxqeDBxqfNjModnmcxrApnOBDF8Q2WpVh6dogCDEoOh3RmidmicDDxqFxrCxrDDDmgDl6Yl6XDFhBjFhnJoBlZDCxrFxrGDCxrExrHNnH8QntTxrIpnOBDHlMkTxW-ULkWtCDEigVtZ2UhpBDDxqFxrKxrLDBxrMNtAouFnnKxrNpnOBDHxqKxqOxqVxqcxrBxrJxrOOFomHjMDBxrQM6Bo-SiuEo-TmtLo-cxrPxrRo-co-cpnOCDDhnJhyEipVDIjcnNl9NhfiErSiMeDDxrTxnQxrUDBxrVNYkZntHxrWpnOBDEhnJhyEipVhBDEiHlJhWkeDExrYqiLp3OxrZDBxraNbilbntKxrbpnOBDCxrXxrcMwAo-ShzLo-TniBo-cxrdo-co-co-cpnOCM6Co-ShiYo_AnhVo-co-co-co-co-cpnOCM8Do-Shsbo_Am4do-co-co-co-co-cpnOCDEqPiTZjLDFnFjDh2crOopJDEp8YxnQxsBxsCDBxsDNYlpNnwYxsEpnOBDEkUtEqHxIDFo8Bi1IiyD6N7XDEp8YxnQxsGxsHDBxsINbi1Gm4LxsJpnOBDDkeWmKDFiJ4Lh2Oh0SvPDDp0SxsLxsMDBxsNNhLiKnwbxsOpnOBDEhVibhkXvDDFcjFjIidnTDFjfkelSwalbDEp8YxsQxsRxsSDBxsTNiGo0cm3HxsUpnOBDEhVibvDjXDC0DhWDGkesYOhHThoEDEp8YxsWxsXxsYDBxsZNjMoicmxfxsapnOBDFxsFxsKxsPxsVxsbM3fo-SkXo-TnxRo-cxsco-co-co-cpnOCDEmRk-YhgY-FDGkDrbmbqRvVqCDDp0RxsexsfDBxtANYkDn1KxtBpnOBDGhtZizXihLo0Jo8CmhVDEZhCsCTDDp0RxtDxtEDBxtFNbo0KnrcxtGpnOBDDscrGjBDFxHf_ShwTk_CDDp0RxtIxtJDBhyBDGidf7ChBuWnPDCxtLxtMDCxtKxtNNhLiwcm3CxtOpnOBDCijZizADEif4OyW1EDHhkbmbqRtDsCvVyGDDxtQxtRxtSDBxtTNiG0bm6BxtUpnOBDBxBDFkD-Fhiak-YmbDDp0RxtWxtXDErKilNl8Wo8ODGhgZqRmbqOibZDDp0RxtZxtaDCxtYxtbNjMiiPn1axtcpnOBDFxtCxtHxtPxtVxtdOForJo-SDBxtfM2To-Skufo-Tm5Zo-cxtexuAo-co-cpnOCDDpWtEmUDDqHsW5LDEmRiZxSo7GDEp0RxuCxuDxuEDDirYiraiqfDIqHsW5LmRxStEpWmUDDp0RxuGxuHDEl-OmjRl6Cl5NDEvAiyJhkXo7TDDp0RxuJxuKDDxuFxuIxuLNYotTmyWxuMpnOBDDhgZpWtEDDjXib0LDHoYchzbn8ApJl5ZidDEp0RxuOxuPxuQDBxuRNbivWnwPxuSpnOBDBl5WDCjXibDHxBhZotBOhF6P8cDDxuUxuVxuWDBxuXNhLn4FmsbxuYpnOBDCmiSmiHDDjXigNibDGub_f1ZlPlJiMDDxuaxubxucDBxudNiGo4PnwUxuepnOBDCimfi0ADEhBhyBrKl-JDGlbwahmE1fqNsUDDxvAxvBxvCDBxvDNjMimfn1bxvEpnOBDDh2Fo0BirZDDmRakEDGhyBmhTlcoiAioBhyQDEp0RxvGxvHxvIDBxvJNnHouInxYxvKpnOBDGxuNxuTxuZxufxvFxvLOForIo-SOFntXiGDCxvNxvOM8Eo-SkvAo-Tm4bo-cxvMxvPo-co-cpnOCDCnKvADE6QzdqJmLDEqnaxpLxvRxvSDBxvTNYoianpHxvUpnOBDFh1IhgIilLirF7ZDDqnaxpLxvWDD7Z3akODHpXtDhpIqRliTiufouUDDqnaxvYxvZDCxvXxvaNbh1InmRxvbpnOBDD-XhmC2IDGjJZqJwfpfiSDEqnaxpLxvdxveDBxvfNhLo0Wm5SxwApnOBDGhoHi1C_bsUl5OioUDDqnaxpLxwCDBxwDNiGhoHntMxwEpnOBDG8QxepVoxYhtRh6dDDqnaxpLxwGDBxwHNjM8QnhCxwIpnOBDFl5Vinbn3Hl5dmhKDDqnaxpLxwKDCOpHDEhdjUjakADEiQkGibl_IDEqnaxwMxwNxwODCxwLxwPNnHi1JnqZxwQpnOBDFodhoUoNl_Hl7ODDqnaxpLxwSDBxwTNtAodn2RxwUpnOBDFhVib9DhJtIDEjFjIiMixSDEqnaxpLxwWxwXDEmjImjemjdmgCDCqnaxwZDCxwYxwaN4dsInxDxwbpnOBDFjAldhuN2esHDFqfhEjFjJsRDEqnaxpLxwdxweDBxwfNhuYxRniRxxApnOBDGid7CnPpTrHrdDEqnaxpLp0JxxCDBxxDN9Ho0dmsdxxEpnOBDIlbwa1fnThmEmjHhhDioKDDqnaxpLxxGDBxxHNixLlbmsSxxIpnOBDCThCDEZkDhWiQDEqnaxpLxxKxxLDDiTjLiQDDhlaipFirKDGhhKrXiDsVo2GhIDDxxNxxOxxPDCxxMxxQNixNiiPm6QxxRpnOBDMxvVxvcxwBxwFxwJxwRxwVxwcxxBxxFxxJxxSOFomGtADBxxUM6Do-Sm_To-TmxPo-cxxTxxVo-co-cpnOCDGif4OjAhKrGhBDFajFnTFhCDExnQqjLxxXxxYDBxxZM4Bo-SigCo-TnlAxxao-co-co-co-cpnOCM6Fo-ShtDo_Am5Lo-co-co-co-co-cpnOCDGlduNhjXsH6cmIDGqfiYahEwRjFDDxxdxoexxeDBxxfM6Go-Shmco-TnpLxyAo-co-co-co-cpnOCDD8RoZlQDDlZ5IhhTDEKvVilCjIDExyCxyDxyExpLDDmhUmhGipWDFqdmiGihBtVkJDDxyCxyGxyHDCxyFxyINYtYn0UxyJpnOBDF8RoZlQihBh0QDHqd2dwGyFvdhkUhkIDHhwO6RpJiY2XzBh2YDDxyLxyMxyNDBxyONbohKnnVxyPpnOBDFqdyFhkIhkUhnbDEl8Ml8Nh1Eh1NDGigG8OhViYfuVDDxyRxySxyTDChWvBDFqdyF8Rvd7IDHTjehChFtDmhJhZDDxyVxyWxyXDCxyUxyYNhLojQm5AxyZpnOBDGhmJsMioJhnPirEindDHlUnbiZsGoLiEDDCxybxycDDlDqQmjQDEsMn5JhnPmgeDFqd8RlQyF7ADDxyexyfxzADCxydxzBNiGlDnoexzCpnOBDExyKxyQxyaxzDMyco-ShmYo-Tnnfo-cxzEq3To-co-cpnOCDEhrOmhahqPhiJDFl6D2Wn6OhxdjjIDEoOwbh3RhdDDxzGxzHxzIDBjxWDFpVhvS2Wl7cjjIDDnAqd2ZDDxzKxzLxzMDCxzJxzNNYpOnwDxzOpnOBDDnArNjoHDGzeirR4LwKmjBmhcDEp6XxzQxzRxoeDBxzSNbn9Sn0dxzTpnOBDFnArNjoHqdhjcDE4OlkN3ElzCDFl3X_SrDjcolWDEp6XxzVxzWxzXDBxzYNhLivRnzVxzZpnOBDDxzPxzUxzaM0Yo-ShmWo-TnlDo-cxzbo-co-co-cpnOCDDiAxelfDG7Th2Uh0C9RnKnIDDxzdxzexpLDBxzfNYl1Dn0Cx0ApnOBDDmKkenIDIuAhkLhdkA3D0StUi1YDDxzdx0Cx0DDBx0ENbosbnmdx0FpnOBDHLjbkWjYh1YkP6ODDxzdx0Cx0HDBx0INhLyAn1dx0JpnOBDKvJsfogXpVsPyM0IihExWhvSDDxzdx0Cx0LDBx0MNiGvJnufx0NpnOBDEx0Bx0Gx0Kx0OMzXo-ShmXo-TnkAo-cx0Po-co-co-cpnOCM_Fo-Shsdo_AngUo-co-co-co-co-cpnOCDFmhEmhFipel-EmhDDCx0SxnQDBx0TNYrLnnQx0UpnOBDFl7Sl7TmjJl7Ml-XDCx0WxnQDBx0XNbNnnPx0YpnOBDCx0Vx0ZOFouNbDBx0bMxdo-SkXo-Tm3Qo-cx0ax0co-co-cpnOCDCFiXDGmjGi4UisAh5LhxKkgIDH-NjQsNolGiidh0WikJDDx0ex0fx1ADBx1BNYh0bnqGx1CpnOBDDFnKiXDG3A5Ph1HiyYwV9PDHh0NhvOtZiwHhmK6Rh1FDDx1Ex1Fx1GDBx1HNb6amsYx1IpnOBDEFhiJjxWiXDHxfn4UtF-akEh1JhiEDGjTi4UjQnMOhnJDDx1Kx1Lx1MDBx1NNhLxfntGx1OpnOBDDx1Dx1Jx1PMzYo-ShzIo-TnlCo-cx1Qo-co-co-cpnOCDDh5ZjiSjibDFflSlVjXiRDCx1Sx1TDBx1UDDFDnKDHjBk-BizNpVwVhpCn9BDEoOhbisAl1MDDx1Wx1Xx1YDBx1ZNYiuemyNx1apnOBDFnezFsc1UhmADFxHhgbrGhoFsNDDq-Bx1cx1dDBx1eNbilEngXx1fpnOBDDpGoIhocDGilUh0M1UlZhjVlVDDq-Bx2Bx2CDBx2DNhLpGnrHx2EpnOBDEsGlCwPwDDG9KhoTzPqDxG8bDDq-Bx2Gx2HDBx2INiGrMnuAx2JpnOBDDmNtbhzZDHh4IhiLh4J9Tl1OokTiuZDDx1Ex2Lx2MDBmNDFmjZhvGixfl8Ih4JDDx2Oq-Px2PDCx2Nx2QNjMn7RnkJx2RpnOBDExSiZlUnbDGjUpZhjN6U_chwNDDq-Bx2Tx2UDBx2VNnHxSm6Jx2WpnOBDGx1bx2Ax2Fx2Kx2Sx2XM6Ho-ShmZo-TnwOx1Vx2Yo-co-co-cpnOCM8Fo-ShtBo_An1Mo-co-co-co-co-cpnOCDEkeo2Uo2So2YDFkDiQoVnThofDEiFrUvQocDDx2bx2cx2dDDhgco8FllRDF4OtRpW6NODDqjLx2fx3ADDl_RhxMpYDEjXhHhIkDDDx3Cxoex3DDDx2ex3Bx3EODoqOo-SDBx3GMzZo-Shmbo-TnsPx3Fo-cx3Ho-co-cpnOCDDimClyblycDGhdjUkAkdjah3UDFiFnOhkWiRODDx3Jx3Kx3LDCimClybDFhDnIl-blsEorNDG5NhvGsZ5QhpLjTDDx3Nx3Ox3PDCx3Mx3QODo9Po-SDBx3SM4Co-Skufo-Tn2Wx3Ro-cx3To-co-cpnOCDDimfi0Ao7UDFiMlKsUmSltfDGlJjQiDOkSkADDx3Vx3Wx3XDBx3YODokYo-SDBx3aMhsQo-SkvAo-TmtUx3Zo-cx3bo-co-cpnOCMhiTo-ShtCo_Anhao-co-co-co-co-cpnOCDGmKkenIi1ThoLh1XDGjIlVpXhgIlKtDDDs5dx3ex3fDChoHhoEDC5cmkBDDcjIhEDDx4Bx4Cx4DDCx4Ax4ENYl1Dn0Ax4FpnOBDEiQkVkOkIDHnYh0XhjHhhKoyWsVihLDEZ3MmKkeDDx4Hx4Ix4JDBx4KNblsFnyax4LpnOBDGiQkVkOikBhoEmCDEmKkejXnIDJuAh2duGyXhkLkAhdliMtTDDx4Nx4Ox4PDBx4QNhLorEm6Mx4RpnOBDEiQkVkOjeDDmKkejXDFhBjQhyEhnJidDDx4Tx4Ux4VDBx4WNiGorDnncx4XpnOBDF7ZkVkO8akIDHuAhkLkAhdjahlKyXDDs7Ix4Zx4aDBx4bNjMn3em6Nx4cpnOBDFiQkVkOjehHDFhBhnJhyEn8T2JDDs7Ix4ex4fDBx5ANnHn3fnnex5BpnOBDGx4Gx4Mx4Sx4Yx4dx5CMhmVo-ShzKo-TnoHo-cx5Ds7Oo-co-cpnOCMhsao-ShiXo_AmzQo-co-co-co-co-cpnOCDDkemKl5GDEjcrDihMnNDJkdhdjFjUjacjD7VhFDEs9Qx5Gx5Hx5IDBx5JNYkZm2dx5KpnOBDDkemKjXDChWhoQDGiMiErUhF0F0MDEs9Qx5Mx5Nx5ODBx5PNbhoQnrUx5QpnOBDCx5Lx5RM4Eo-SkXo-TnqMo-cx5So-co-co-cpnOCDD9YjFnTDFhdjUtTkdkADFhKwKwQh3RIDEs9Qx5Ux5Vx5WDBx5XDEpPsLwEpTDEkDrbhfoVDEjIjFcnPDEs9Qx5Zx5ax5bDBx5cNYn-FnzHx5dpnOBDGh0eijDosah7aiqM8TDCthPx5fDBx6ANbn5Pnkcx6BpnOBDDnMxbhqADGiDhvTuOiA7PoIDEs9Qs9Rx6Dx6EDBx6FNhLilbm4Tx6GpnOBDDx5ex6Cx6HODhtLo-SDBx6JM4Fo-Shseo-TntRx5Yx6Ix6Ko-co-cpnOCMhiUo-S_No_AnxAo-co-co-co-co-cpnOCDCiOl9LDGhdjUkAkdh3UkSDFkemKnMnOhgCDDx6Nx6Ox6PDBx6QM_Ko-SkXo-Tm3Zx6Ro-co-co-co-cpnOCDEwQ0BipZ5ZDChVkLDGlJ9VmSoChzdsUDEvuXx6Tx6Ux6VDBx6WNYiiGiuMx6XpnOBDEvuXqjLxmUptUDBx6ZNbn7OnzWx6apnOBDChDwbDElMkPLtCDDhEkcjJDEvuXx6cx6dx6eDBx6fNhLn7Pnjfx7ApnOBDGhXyEn5MiQkViTDEiHjOlJmBDDvuXx7Cx7DDBx7ENiGiHm6Wx7FpnOBDDkFjdsVDFlMkPLkWjYDDvuXx7Hx7IDBx7JNjMkFn0Px7KpnOBDEimCi0AimflycDEZlJsUh2FDDvuXx7Mx7NDBx7ONnHo1Wm6Vx7PpnOBDCvetXDEjf3LsAipODDx7Rx7SqlIDBx7TNtAiKm-ax7UpnOBDHx6Yx6bx7Bx7Gx7Lx7Qx7VM_Lo-SigAo-TmzBo-cx7Wo-co-co-cpnOCDCiOtXDEkLmYhVuZDDiJhDjADFFDtXidjQDEx7Yx7Zx7ax7bDBx7cDBv0AM_Mo-SiuBo-TnhLx7do-cx7eo-co-cpnOCM_Ao-ShiWo_AnjJo-co-co-co-co-cpnOCDDkemKWDI3LhoD9Izc9DipOlShxQDDx8BqlIx8CDBx8DM2Ko-ShiVo-TnwSx8Eo-co-co-co-cpnOCDEhXiLqKqMDH3DiUhoSioOhtdla4aDF4O1EqCi1difDDx8Gx8Hx8IDBx8JNYilTm4Wx8KpnOBDFhXiLqKqMnIDEtPinRhpD1aDFhSiPyIcfDDx8Mx8Nx8ODBx8PNbtPn2Gx8QpnOBDFidjQlblKogTDFmSjFqEuHltfDDtrVx8Sx8TDDiM-LvQDG8AlxStYjFkUsUDDtrVx8Vx8WDCx8Ux8XNhLhVnwNx8YpnOBDEjZipTl5bo-JDFhFOhZTnBDDtrVx8ax8bDBx8cNiGjZn1Vx8dpnOBDEoAuPlGhXDEkenKiX2IDEhDiRoFpHDDx8fx9Ax9BDBx9CNjMi0Znqax9DpnOBDFDkfFlSqEDFikKn_EkbuHhhADDx8Gx9Fx9GDBx9HNnHn7CnlPx9IpnOBDEZqPihHhzdDHDFkflSlDlUiDDDtrVx9Kx9LDBx9MNtAn8LnlOx9NpnOBDHx8Lx8Rx8Zx8ex9Ex9Jx9OODi1WnHODi1ZtADCx9Qx9RMhiMo-ShtAo-TmtOo-cx9Px9So-co-cpnOCMCo-Sm_Lo_AmsPo-co-co-co-co-cpnOCMmtXo-SnnFo_AnrVo-co-co-co-co-cpnOCDCo2To7HDEhieohFkE2WDFOtZpVhdiADDx9Wx9Xx9YDBx9ZMmtYo-SnoMo-TnnBx9ao-co-co-co-cpnOCDFhnJhyEhyBl5eipVDEhBuW2VidDCx9cx9dDBx9eMmuCo-Sm_Uo-TnsLx9fo-co-co-co-cpnOCDGmhWirbhlXipB3I8TDFapbh0LhjPhoMDCx-Bx-CDDyV3IomCDDh0LhjPlZDGpbavQOehtFDDx-Ex-Fx-GDCx-Dx-HMmuNo-SnsSo-TnkPx-Io-co-co-co-cpnOCDDrHo5SijWDFjDhoYhwD2ZhHDFrDoCn3GnKnADEx-Kp6Xx-Lx-MDBx-NMmuWo-SniHo-TniKx-Oo-co-co-co-cpnOCDGovEo5ToxPvIn-Il8JDFsdlfiD0Ih0ZDCx-Qx-RDBx-SMmuXo-Sm0co-TngZx-To-co-co-co-cpnOCDGojH_Qo8SoqTivQiyTDEhkHl1F7E2XDDmKhwThgdDDx-Vx-Wx-XDBx-YMmuYo-Sm0do-Tntax-Zo-co-co-co-cpnOCDH8Zn3Nn6PohJn8Dn5HyMDDhwTk_Ii1TDGhShChHl1FOTDDx-bx-cx-dDBx-eMmuZo-Snxco-Tm4Zx-fo-co-co-co-cpnOCDBhJDFimCo2Xo2Vl1eogNDGoRrFhuOjFhoCh2TDDx_Bx_Cx_DDBx_EMmuao-Sm_Po-Tm3Yx_Fo-co-co-co-cpnOCDGk_C6d6fhO1FqDDDixFn8NlSDGjQxGiROhpAsNDDx_Hx_Ix_JDBx_KMmubo-SngEo-Tngcx_Lo-co-co-co-cpnOCDCoOkHDGhvVoiel-Tl-HouWn3cDGlvIsfhue6fhAh0KDDx_Nx_Ox_PDClvIhvQDCh1bvcDGsfhue6fhA0IhODEx_Nx_Rx_Sx_TDCx_Qx_UMmtZo-Smwao-Tnzdx_Vo-co-co-co-cpnOCDGhkEhwSikRljXl9WiiTDFxTojfhuSnGo5ZDF6fipYk_ahA0IDDx_Xx_Yx_ZDBx_aMmtao-SnrDo-Tnndx_bo-co-co-co-cpnOCDChoRlEDEsclyPi0Dh2PDEsNmb1AhkcDDx_dx_ex_fDBygAMmtbo-SmzWo-TntOygBo-co-co-co-cpnOCDGmT5DikAh2So9Kh0WDFsclyPsNi0Do2eDFFsfoL9PouLDDygDygEygFDBygGMmtco-SnhDo-TmyBygHo-co-co-co-cpnOCDGtH7PsWi1DohfivZDGzFl2Eo3IhkPi1So2ODGsfoLLkTtC9PDDygJygKygLDBygMMmtdo-Sm_Zo-TmxOygNo-co-co-co-cpnOCDFosAlqYlweo1Yn6SDEpG1UlFhkYDF8e7NkHidn_BDDygPygQygRDBygSMmteo-Smwco-Tn1cygTo-co-co-co-cpnOCDEpfkgZolHl3HDF-GomEhvQhpBojUDGlOidiwB7MljJhvVDDygVygWygXDDpfkgZl3HDEiwB_cljJ7MDFhkEhwSomBo8IihcDDygZygaygbDCygYygcMmtfo-Sm-co-Tm3Bygdo-co-co-co-cpnOCDFhkPouSn-Bl_ei0DDIopfn7ThnLizZl_Xo8dhnfhpBDCygfyhADByhBMmuAo-SmyVo-TnnUyhCo-co-co-co-cpnOCDCpG1UDGOozLo1J7M-I7HDIkAhdkSpbahkEhwSsWDDyhEyhFyhGDByhHMmuBo-Smwdo-TnkdyhIo-co-co-co-cpnOCDDmKhKiWDGhCT9bsNqZogUDFoYpGjThd7SDEr_eyhKyhLyhMDByhNMknZo-Sm_Qo-TnhAyhOo-co-co-co-cpnOCDCiBowfDEhRuDwEogMDGo1NlfnIsc_ShwSDDyhQyhRyhSDByhTMmuDo-SmxEo-TnzGyhUo-co-co-co-cpnOCDGvbo5Go5Co5VoiYo2EDHotco7bzTrGtclkPhwHDCyhWyhXDByhYMmuEo-SniLo-TnhbyhZo-co-co-co-cpnOCDHlzV1ciHiDhIsMmiIDGOhHhdjasPkADDr_eyhbyhcDElfxek-JrVDEifvbhvdaDEr_eqjLyheyhfDCyhdyiAMmuFo-SnjTo-TnlXyiBo-co-co-co-cpnOCDF6Sh2Jl6En5colEDIo3JlxZiiTihRaikCzFihBDEmKiWsBhKDDyiDyiEyiFDByiGMmuGo-Sm_Oo-TnkCyiHo-co-co-co-cpnOCDBnIDFovBo0bhofkJotCDHlZhB1KsdqdlmJyWDDyiJyiKyiLDByiMMmuHo-Sm_Ro-TngYyiNo-co-co-co-cpnOCDEiwM8JiDhpGDHyWrKo7V1AsNkDhkbDDyiPyiQyiJDByiRMmuIo-SmyKo-TnuQyiSo-co-co-co-cpnOCDDnI_Sk_IDHiUhoBohRn_Z0dhoalxRDFkJ3DrXpf6ODDyiUyiVyiWDByiXMmuJo-SnrBo-Tn1DyiYo-co-co-co-cpnOCDCnI_SDGoqCoqAovIizdo1a1aDEiJOhVFDDyiayibyicDByidMmuKo-SnhKo-Tm3Xyieo-co-co-co-cpnOCDElDoifn7Kn_bDGwPnGokLzTn9en3LDFnIkfyIlkU_SDDyjAyjByjCDByjDMmuLo-Sm0Co-TnsIyjEo-co-co-co-cpnOCDFogAn-EllRn6Qn_XDDmKscpGDFiEn8UjF9do8LDDyjGyjHyjIDByjJMmuMo-Sm_Mo-TnpDyjKo-co-co-co-cpnOCDHo1eo1dozUozTn_YlmSn6RDHielmJh0ZjFjIhdozdDCyjMyjNDByjOMmuOo-Sm6ao-Tm-ZyjPo-co-co-co-cpnOCDG1QnCmDhuPl-ehRDFlSlVixFhkOfDGiROhBhnGhdopaDDyjRyjSyjTDByjUMmuPo-SnhNo-TngPyjVo-co-co-co-cpnOCDFh1Gn9WiqGo7NouTDGnNixFhZo8EnLaDEhOyColYoqEDDyjXyjYyjZDByjaMmuQo-SngBo-TnyQyjbo-co-co-co-cpnOCDExSlCiZoJDIjUnCzToiHxH6UhgbrGDDvjZyjdyjeDByjfMmuRo-SnpFo-TnqKykAo-co-co-co-cpnOCDGouZoual_dhuPn-WlvHDGhnMopcopYoxQohSxIDCykCykDDBykEMmuSo-SnoUo-Tm5XykFo-co-co-co-cpnOCDEomDkT-dnWDEhIhCOhnXDFhdkdjUi0PiDDEykHykIxpLykJDBykKMmuTo-Sm_Fo-TntNykLo-co-co-co-cpnOCDFrHn5CpTo4Eo2cDEhZhFOhIDDnNigIoCDDnK-AhjCDEykNykOykPykQDBykRMmuUo-Sm0Oo-Tm3IykSo-co-co-co-cpnOCDFhofotHo-ImWotIDIwDo0e1P1J1Kh2ThtFtBDCykUykVDBykWMmuVo-Sm2Zo-TnrTykXo-co-co-co-cpnOCMmuco-SnnWo_An0fo-co-co-co-co-cpnOCDGn5en-Dhvfl3VhwJhnPDFigdk-ZhgDhnbhkUDEhFhZjTxKDDykaykbykcDEn5dl3Vh0blQDDhZhFnBDDjTrVh2TDEykeykbykfylADCykdylBMmudo-SnsBo-TmzPylCo-co-co-co-cpnOCDDohDohCn9QDDmKscn-VDFwEikPhBkElPDDylEylFylGDBylHMmueo-SnuTo-Tn0VylIo-co-co-co-cpnOCDEnVh1XogWyFDHhdjU5GosFozXo3O7IDEmKh1XhkPnADDylKylLylMDBylNMmufo-Sm_Jo-TnnaylOo-co-co-co-cpnOCDFl3X_SomIorRn_eDFhgdn_dhwSlzClkNDFnKmKjYjK-ADDylQylRylSDBylTMmvAo-Sm2Qo-TmzAylUo-co-co-co-cpnOCDGhkEhwSo0aojFljXikRDEscjrDlzOikPDG9dseo5ahwDjUsZDDylWylXylYDBylZMmvBo-SnrCo-TntCylao-co-co-co-cpnOCDEjrDosPlhdlzODD-akEivPDHoOinF2bkW1NjTrVDDylcyldyleDBylfMmvCo-Sm0Ro-Tn2CymAo-co-co-co-cpnOCDGipNlyIo6Mo-Lo-HoxXDIi1ShwJiwPl4Ri1bzFlvHhkFDCymCymDDBymEMmvDo-SnqYo-Tm5fymFo-co-co-co-cpnOCDCiDlfDHl1PnIh1Xi1VxH5CiwMDG3Dl4Un5AhuXsfo3CDDymHymIymJDBymKMmvEo-Sm_No-Tm3cymLo-co-co-co-cpnOCMmvFo-SnoCo_AngVo-co-co-co-co-cpnOCDGouVoiNi1UhuOllBo2bDGk-OhkFpGo3Yk_cn6LDF8N9UzQivahoeDDymOymPymQDBymRMmvGo-SnoFo-Tm1MymSo-co-co-co-cpnOCDGinFiick_al9RozKn2dDIiwK-akEkflShzNinKllBDCymUymVDBymWMmvMo-SnoDo-TnnDymXo-co-co-co-cpnOCDD9UhoehjSDGhkFi1El5TipYosVlzZDGh2PscqDhzdn4WhkEDDymZymaymbDBymcMmvNo-SnsJo-TnrSymdo-co-co-co-cpnOCDGn7IlgVomcn3YorbhpFDIhHDosHoidieh0Z0JohMDCymfynADBynBMmvOo-SnoEo-TngCynCo-co-co-co-cpnOCDFjjalnCmjalrAo3SDHn_LoiEi0Go4Go5Xk-OlqVDCynEynFDGlnCogYo4cjjao8clrADFzQ8Ni0J0JivaDFhCneijciwJhKDDynHynIynJDCynGynKMmvPo-SnpAo-Tm4VynLo-co-co-co-cpnOCDFo2Ri0Jivao0fhkDDHo8HhgVoublgVorVhzNiwKDCynNynODBynPMmvQo-Sn2Qo-TntQynQo-co-co-co-cpnOCDGn_JhwJ3Niyfo9bhvODEhkFi1E1Bl6TDGhkEn5bogOlsKscouHDDynSynTynUDBynVMmvRo-SmzZo-TnlQynWo-co-co-co-cpnOCDFqDjVoyXiyfhwJDFijcouco3Q1P5IDFi0J7RhncouGhgbDDynYynZynaDBynbMmvSo-Sm3Uo-Tnhfynco-co-co-co-cpnOCDF6f0IhAjVFDGoseltNouCo7SioEokVDFi1EhkFzFi0daDDyneynfyoADByoBMmvTo-SnsNo-TnxQyoCo-co-co-co-cpnOCDGkgSo0FoiDokCokDo6HDIzFhvVa6UhwNlSi1chjNDCyoEyoFDByoGMmvHo-SnuCo-TntfyoHo-co-co-co-cpnOCDHkgOojTovMovKovLn3Wn9VDHielrPn6A0flsKilWhHDCyoJyoKDByoLMmvIo-SnuFo-TmsfyoMo-co-co-co-cpnOCDGn6Vn6Wl_Yo-DosEn9ADIhkFmTneo8A3IivEogSlzZDCyoOyoPDByoQMmvJo-SmzHo-Tn2JyoRo-co-co-co-cpnOCDFqDjVkgO6diyfDElrP1bnSnRDGixbkdkflFwSnTDDyoTyoUyoVDByoWMmvKo-Sm3To-TnheyoXo-co-co-co-cpnOCDGhjNoydo1Fh2Eo0Zn-aDGi1ciiNiyShwN6Uo2CDFlkUhnThA6fjVDDyoZyoayobDByocMmvLo-SnsGo-TnlVyodo-co-co-co-cpnOCMmvUo-SnuPo_AnpCo-co-co-co-co-cpnOCDG6fo3Ro6EorUllXn6UDHl-In_an6Io0Eo2MzFhoLDCypAypBDBypCMmvVo-SnyRo-TnhFypDo-co-co-co-cpnOCDFhtFovelzAo5Ro5IDIlzTalsJhvFOqC7Ni0bDEpfpGhkYixVDDypFypGypHDBypIMmwAo-SnoWo-TmxLypJo-co-co-co-cpnOCDF8boL1FiuWxEDG1Un2elZlwe7NlFDGilUo-O_ch0Mo9HhjVDDypLypMypNDBypOMmwLo-Sm_Go-TnuIypPo-co-co-co-cpnOCDGo3bzPo0TojWojXl8QDEpG1Un6M7NDEivdkJlZh1JDDypRypSypTDBypUMmwRo-Smweo-TnobypVo-co-co-co-cpnOCDIlsJl5Hordo7co3Po4HoqMoiGDHohHjJiiJixVpfn5IlyIDCypXypYDBypZMmwSo-SnsDo-TmtSypao-co-co-co-cpnOCDG0fn-ArMn_corHn5fDG-F8JiwWhHjOhgIDEqDrX6SjADDypcypdypeDBypfMmwTo-SmzJo-Tm2RyqAo-co-co-co-cpnOCDEn4Qn4Pijel3YDFhwHtcxP1PiRDGllXqDsfk_HhQuGDDyqCyqDyqEDByqFMmwUo-SnpBo-TnyVyqGo-co-co-co-cpnOCDFi1Tl7In-PhoLo2aDGhwHqZyW0SrKo0CDGkShge2ch0Z4aomTDDyqIyqJyqKDByqLMmwVo-SniGo-TnhJyqMo-co-co-co-cpnOCDDihRimGokFDHhjCljQqKn4No6QiwEiwBDFqDrX0HhA6SDDyqOyqPyqQDByqRMmwWo-Sm0So-TnscyqSo-co-co-co-cpnOCDG_ciiNi1cizKhwN6UDGhxWxSh0RpZpbiudDFiWDoL9PwDDDyqUyqVyqWDByqXMmvWo-Sm_Io-TnmayqYo-co-co-co-cpnOCDGlrZlwCk-Xo7FozVosZDIhvQLiCh2Pien-C7CxEDCyqayqbDByqcMmvXo-Sm1Lo-Tn2Ayqdo-co-co-co-cpnOCDGogEoiBlqVn-Uo8M1MDF0d_e8JkU7NDFsfkgS6Ssck_HDDyqfyrAyrBDByrCMmvYo-Sm1Ko-TnlWyrDo-co-co-co-cpnOCDDwDl6Fo3TDGhoaieiZzFuGltNDCyrFyrGDByrHMmvZo-Sm_Ho-TmyYyrIo-co-co-co-cpnOCDIilWlmSokQlhMo0LoqLl0ZoyYDHqDzQ0HhuehoP6ZiudDCyrKyrLDFmhZo2Pi0Rl0Zn3dDGqDzQlrChoPhuerRDD6Zo6FiudDDyrNyrOyrPDCyrMyrQMmvao-SnqLo-TmtPyrRo-co-co-co-cpnOCDF-ShvFlrLk_Sl1RDFixVoiFhtFpGkHDIiZlUsGzTnelgckS2cDDyrTyrUyrVDE-SlrLk_Sl1RDGiZlUsGzThmAlgcDGkS2cjUqDhtFhgbDDyrXyrYyrZDCyrWyraMmvbo-SnhTo-TnzUyrbo-co-co-co-cpnOCDHo3LhzQomdo8Jl1PmiJ8JDE0Hl2KrX-SDEyI_ehShHDDyrdyreyrfDBysAMmvco-SnjQo-Tn1FysBo-co-co-co-cpnOCDGosXo7Bo7Co7Dn8Bo8VDGqDrXo5dhA-ShvfDCysDysEDBysFMmvdo-Smzbo-TmxQysGo-co-co-co-cpnOCDGh3Fo6Cn3Jn-Yozan_TDH7NlFahvF7MqCl4MDCysIysJDBysKMmveo-SnyPo-TniPysLo-co-co-co-cpnOCDEhOiuW9YouKDC1PvODIhielFl4Mn3bhtFiehkahvVDDysNysOysPDBysQMmvfo-Sm_eo-TnjeysRo-co-co-co-cpnOCDHlmdo1co5bl4Wi1bi1S0HDKlkI-An_Ci0FzFokEOn3KljQ0dDCysTysUDBysVMmwBo-Snjbo-TntLysWo-co-co-co-cpnOCDGomal9PosCosDo6LivFDG1clzVmXhRzFjJDCysYysZDBysaMmwCo-SnsOo-Tn2Dysbo-co-co-co-cpnOCDGl3Zi0Fo5FogGi2A3IDE0Hlmdl2KiicDFiCqD9UiiclEDDysdyseysfDBiicDE0Hl4Wi1bl4RDE3IhoBl3Zi0FDDytBytCytDDCytAytEMmwDo-SnsTo-Tm5TytFo-co-co-co-cpnOCDGxWmjco8PogHhueoxUDF0doiQn6J1A7NDFoqaolXh1XijeokGDDytHytIytJDBytKMmwEo-SnzEo-Tm1JytLo-co-co-co-cpnOCDGzFl5Rl2En8Cn-HovdDKn6Hl5FomAn5FopMo1bopNokbn3ZipYDCytNytODBytPMmwFo-SnyOo-Tn0BytQo-co-co-co-cpnOCDFo2Nn_Nn_OufikZDFo2Wl1eivKlzDo2ZDCytSytTDBytUMmwGo-SnsFo-TnsMytVo-co-co-co-cpnOCDDiuWhOo8TDGhwTn5SlpCzFiyTosQDDjJiahiaDDytXytYytZDBytaMmwHo-SmyCo-TmyZytbo-co-co-co-cpnOCDGn-en-fo-QlqYn6Tn5GDEn4VovVe6XDCytdyteDBytfMmwIo-SnsHo-TnuHyuAo-co-co-co-cpnOCDIiyTn8On8PlpComMoqHo4QivKDFeyCnZh1JoxZDCyuCyuDDByuEMmwJo-SnsEo-TnocyuFo-co-co-co-cpnOCDHluKluJn-TlzDmhdojOo9IDHjChiaojZjTvOikZvYDCyuHyuIDByuJMmwKo-SnsQo-TmyTyuKo-co-co-co-cpnOCDGpY2b1NkThwW-dDDeoxHyCDFivKohTh1GhRouJDDyuMyuNyuODByuPMmwMo-SnnLo-TmzeyuQo-co-co-co-cpnOCDCiCl-BDEieo4Keo2BDE3IhoBn_Vo4eDGqD1FpflhM0HpGDEyuSyuTyuUyuVDByuWMmwNo-SnsUo-Tm4CyuXo-co-co-co-cpnOCDFhzZhiEo1MjCvODGieifhkao1ZahKDErXhOoXiCDDyuZyuayubDByucMmwOo-SmzMo-TmxRyudo-co-co-co-cpnOCDEo6Uo6Vo6Wi0cDIk-XlwCo5elrZoxGozBoqJhvQDCyufyvADByvBMmwPo-SnuVo-Tn0WyvCo-co-co-co-cpnOCDEhIluJluKhwHDGhmAhjamXnTlFyDDFiClrHiyIqDn_fDDyvEyvFyvGDByvHMmwQo-SnpEo-TmxdyvIo-co-co-co-cpnOCDkLxmTxmfxnWxoOxoWxoXxqExrSxrexrfxsAxsdxuBxvQxxWxxbxxcxyBxzFxzcx0Qx0Rx0dx1Rx2Zx2ax3Ix3Ux3cx3dx5Ex5Fx5Tx6Lx6Mx6Sx7Xx7fx8Ax8Fx9Tx9Ux9Vx9bx-Ax-Jx-Px-Ux-ax_Ax_Gx_Mx_Wx_cygCygIygOygUygeyhDyhJyhPyhVyhayiCyiIyiOyiTyiZyifyjFyjLyjQyjWyjcykBykGykMykTykYykZylDylJylPylVylbymBymGymMymNymTymYymeynDynMynRynXyndyoDyoIyoNyoSyoYyoeyofypEypKypQypWypbyqByqHyqNyqTyqZyqeyrEyrJyrSyrcysCysHysMysSysXyscytGytMytRytWytcyuByuGyuLyuRyuYyueyvDyvJQyvKo-ctvJo-cM_Co-Shsco_AkvWo-co-co-co-co-cpgQBM2So-Shmfo-Tk9Co-co-co-co-co-cpgQBM0Xo-ShtEo-TkxCo-co-co-co-co-cpgQBOFlzIo-SDByvPM3eo-SitUo-Tk1Qo-co-cyvQo-co-cpgQBMhiPo-SitXo-TklZo-co-co-co-co-cpgQBM_Do-ShzJo_Ak5To-co-co-co-co-cpgQBM6Ao-Shmao-Tk5Uo-co-co-co-co-cpgQBOFllco-SDByvVM6Bo-Sitao-TknDo-co-cyvWo-co-cpgQBMwAo-ShzLo-TkxSo-co-co-co-co-cpgQBM6Co-ShiYo_Ak5Po-co-co-co-co-cpgQBM8Do-Shsbo_AktDo-co-co-co-co-cpgQBOFlrEo-SOFloMo-SDCyvbyvcM3fo-SkXo-TnhUo-co-cyvdo-co-cpgQBOFlxbo-SDByvfM2To-SitWo-TkvYo-co-cywAo-co-cpgQBOFlrDo-SDBywCM8Eo-SitQo-TkyXo-co-cywDo-co-cpgQBMhzAo-SigBo-Tk8Lo-co-co-co-co-cpgQBM6Do-SksFo_Ak1ao-co-co-co-co-cpgQBOFllbo-SDBywHM4Ao-SitZo-Tk1bo-co-cywIo-co-cpgQBM6Eo-SiuDo-TkoFo-co-co-co-co-cpgQBM6Fo-ShtDo_AiuLo-co-co-co-co-cpgQBM6Go-Shmco-TkzNo-co-co-co-co-cpgQBODhvYo-SDBywNMyco-ShmYo-TkxPo-co-cywOo-co-cpgQBM0Yo-ShmWo-TksJo-co-co-co-co-cpgQBMzXo-ShmXo_AksWo-co-co-co-co-cpgQBODixeo-SDBywSM_Eo-SkXo-Tk1Ro-co-cywTo-co-cpgQBMhiQo-Shsfo-TkxEo-co-co-co-co-cpgQBMhiRo-Sh_eo-TkvXo-co-co-co-co-cpgQBM_Fo-Shsdo_AiuKo-co-co-co-co-cpgQBMxdo-SkXo-TkpLo-co-co-co-co-cpgQBMzYo-ShzIo-TiuCo-co-co-co-co-cpgQBM6Ho-ShmZo-TkyMo-co-co-co-co-cpgQBM8Fo-ShtBo_AksOo-co-co-co-co-cpgQBOFlpHo-SDBywcMzZo-Shmbo-Tk9Uo-co-cywdo-co-cpgQBOFllSo-SDBywfM4Co-Sh_co-TkpGo-co-cyxAo-co-cpgQBMhiTo-ShtCo_AiuAo-co-co-co-co-cpgQBMhmVo-ShzKo_Aksdo-co-co-co-co-cpgQBM4Do-SkXo-TkwRo-co-cs7Oo-co-cpgQBODiyPo-SDByxFM6Lo-Sh_do-TkrRo-co-cyxGo-co-cpgQBMhsao-ShiXo_AiuJo-co-co-co-co-cpgQBM4Eo-SkXo-TkrUo-co-co-co-co-cpgQBM4Fo-Shseo-TkwBo-co-cx6Ko-co-cpgQBMhiUo-S_No-TmyRo-co-cx7eo-co-cpgQBM_Ao-ShiWo_AitVo-co-co-co-co-cpgQBM2Ko-SkXo-TnxHo-co-co-co-co-cpgQBODl4Go-SDByxOMhiMo-ShtAo-TktIo-co-cyxPo-co-cpgQBMhmNo-ShiVo-TmtQo-co-co-co-co-cpgQBDhNyvMyvNyvOyvRyvSyvTyvUyvXyvYyvZyvayveywBywEywFywGywJywKywLywMywPywQywRywUywVywWywXywYywZywaywbyweyxByxCyxDyxEyxHyxIyxJyxKyxLyxMyxNyxQyxRQyxSo-ctvJo-cDCAlTM_Co-Shsco_AkvWo-co-co-co-co-cyxUEM2So-Shmfo-Tk9Co-co-co-co-co-cyxUEM0Xo-ShtEo-TkxCo-co-co-co-co-cyxUEM3eo-SitUo-Tk1Qo-co-cyvQo-co-cyxUEMhiPo-SitXo-TklZo-co-co-co-co-cyxUEM_Do-ShzJo_Ak5To-co-co-co-co-cyxUEM6Ao-Shmao-Tk5Uo-co-co-co-co-cyxUEM6Bo-Sitao-TknDo-co-cyvWo-co-cyxUEMwAo-Sk1Ho-TkxSo-co-co-co-co-cyxUEM6Co-ShiYo_Ak5Po-co-co-co-co-cyxUEM8Do-Shsbo_AktDo-co-co-co-co-cyxUBDByvcM3fo-SkXo-TntVo-co-cyyAo-co-cyxUEM2To-SitWo-TkvYo-co-cywAo-co-cyxUBM8Eo-SitQo-TkyXo-co-cywDo-co-cyxUBDByvbMhzAo-SnrMo-TmyIo-co-cyyEo-co-co_UBMkkGo-SigBo-Tk8Lo-co-co-co-co-cyxUBM6Do-SksFo_Ak1ao-co-co-co-co-cyxUEM4Ao-SitZo-Tk1bo-co-cywIo-co-cyxUEM6Eo-SiuDo-TkoFo-co-co-co-co-cyxUEM4Bo-SigCo-TnxTo-co-co-co-co-co_UBM6Fo-ShtDo_AiuLo-co-co-co-co-cyxUEM6Go-Shmco-TkzNo-co-co-co-co-cyxUEMyco-ShmYo-TkxPo-co-cywOo-co-cyxUEM0Yo-ShmWo-TksJo-co-co-co-co-cyxUEMzXo-ShmXo_AksWo-co-co-co-co-cyxUEM_Eo-SkXo-Tk1Ro-co-cywTo-co-cyxUEMhiQo-Shsfo-TkxEo-co-co-co-co-cyxUEMhiRo-Sh_eo-TkvXo-co-co-co-co-cyxUEM_Fo-Shsdo_AiuKo-co-co-co-co-cyxUEMxdo-SkXo-TkpLo-co-co-co-co-cyxUEMzYo-SkqVo-TiuCo-co-co-co-co-cyxUEM6Ho-ShmZo-TkyMo-co-co-co-co-cyxUEM8Fo-ShtBo_AksOo-co-co-co-co-cyxUEMzZo-Shmbo-Tk9Uo-co-cywdo-co-cyxUBM4Co-Sh_co-TkpGo-co-cyxAo-co-cyxUBMhiTo-ShtCo_AiuAo-co-co-co-co-cyxUEMhmVo-ShzKo_Aksdo-co-co-co-co-cyxUEM4Do-SkXo-TkwRo-co-cs7Oo-co-cyxUEM6Lo-Sh_do-TkrRo-co-cyxGo-co-cyxUBMhsao-ShiXo_AiuJo-co-co-co-co-cyxUEM4Eo-SkXo-TkrUo-co-co-co-co-cyxUEM4Fo-Shseo-TkwBo-co-cx6Ko-co-cyxUEMhiUo-S_No_Anwfo-co-co-co-co-cyxUBM_Ko-SkXo-TmyQo-co-co-co-co-cyxUBM_Lo-SigAo-Tn0bo-co-co-co-co-cyxUBM_Mo-SiuBo-Tnkeo-co-cx7eo-co-cyxUBM_Ao-ShiWo_AitVo-co-co-co-co-cyxUEM2Ko-ShiVo-TnhXo-co-co-co-co-cyxUBMhiMo-ShtAo-TktIo-co-cyxPo-co-cyxUBDhRyxVyxWyxXyxYyxZyxayxbyxcyxdyxeyxfyyByyCyyDyyFyyGyyHyyIyyJyyKyyLyyMyyNyyOyyPyyQyyRyySyyTyyUyyVyyWyyXyyYyyZyyayybyycyydyyeyyfyzAyzByzCyzDyzEyzFyzGyzHQyzIo-ctvJo-cM_Co-Shsco_Angbo-co-co-co-co-cpgQBM2So-Shmfo-Tn1Wo-co-co-co-co-cpgQBM0Xo-SnyLo-Tn2Po-co-co-co-co-cpgQBOFo2Jo-SDByzNM3eo-Sm1bo-Tm2fo-co-cyzOo-co-cpgQBMhiPo-SnmSo-TnwZo-co-co-co-co-cpgQBM_Do-SnhIo_Anwco-co-co-co-co-cpgQBM6Ao-Shmao-TnxXo-co-co-co-co-cpgQBOFkxao-SDByzTM6Bo-Skxao-TmtMo-co-cyzUo-co-cpgQBOFo9co-SDByzWMwAo-ShzLo-Tm4co-co-cyzXo-co-cpgQBMisZo-Sm0bo-TnxZo-co-co-co-co-cpgQBM6Co-ShiYo_AnxSo-co-co-co-co-cpgQBM8Do-Shsbo_Am4Ro-co-co-co-co-cpgQBOFozZo-SDByzcM3fo-SkXo-Tmybo-co-cyzdo-co-cpgQBM2To-Sm5bo_AnhWo-co-co-co-co-cpgQBMmqWo-Sm5ao-Tm5Oo-co-co-co-co-cpgQBOFo2Ho-SODoyZo-SDCy0By0CMkkFo-SmyMo-Tm6Co-co-cy0Do-co-cpgQBMmqXo-SmyLo-Tnrbo-co-co-co-co-cpgQBOFoqIo-SODokao-SDCy0Gy0HM8Eo-Sm1Xo-Tngeo-co-cy0Io-co-cpgQBMhzAo-SigBo-TnkFo-co-co-co-co-cpgQBM6Do-SnmUo_AnsXo-co-co-co-co-cpgQBM4Ao-SnmTo-TnsYo-co-co-co-co-cpgQBOFn3Uo-SODo9Oo-SDCy0Ny0OM6Eo-SnoJo-Tn2Ko-co-cy0Po-co-cpgQBM6Go-Shmco-TnrZo-co-co-co-co-cpgQBMyco-ShmYo-TnkWo-co-cywOo-co-cpgQBM0Yo-ShmWo-Tnnbo-co-co-co-co-cpgQBMzXo-ShmXo_Am3fo-co-co-co-co-cpgQBM_Eo-SkXo-TnuMo-co-cywTo-co-cpgQBMhiQo-Shsfo-TnkBo-co-co-co-co-cpgQBMhiRo-Sh_eo-Tnjao-co-co-co-co-cpgQBMxdo-SkXo-Tmydo-co-co-co-co-cpgQBM6Ho-ShmZo-TnnOo-co-co-co-co-cpgQBM8Fo-ShtBo_Am3bo-co-co-co-co-cpgQBMzZo-Shmbo_Antbo-co-co-co-co-cpgQBOFomWo-SODn7ao-SDCy0cy0dMmrGo-SkXo-TnsZo-co-cy0eo-co-cpgQBMmrHo-Sm3No-TnuKo-co-co-co-co-cpgQBMmrIo-SniFo-Tnjco-co-co-co-co-cpgQBMmrJo-SnoYo_Anzbo-co-co-co-co-cpgQBMmrKo-SkXo-TnxUo-co-co-co-co-cpgQBMmrLo-Sm1Bo-TmzVo-co-co-co-co-cpgQBMmrMo-SnnMo-Tm5No-co-co-co-co-cpgQBOFn3Xo-SODo0Po-SDCy1Gy1HM4Co-Sh_co-Tn1Eo-co-cy1Io-co-cpgQBMhmVo-SnjSo_Am4Mo-co-co-co-co-cpgQBODn6fo-SDCs7Ny1LM4Do-SkXo-Tm1Fo-co-cy1Mo-co-cpgQBM6Lo-Sh_do-Tm2Uo-co-cyxGo-co-cpgQBM4Eo-SkXo-Tm2Xo-co-co-co-co-cpgQBM4Fo-Shseo-TnhZo-co-cx6Ko-co-cpgQBMhiUo-S_No-TmySo-co-cx7eo-co-cpgQBM2Ko-SkXo-TnxIo-co-co-co-co-cpgQBODo0Qo-SDBy1TMhiMo-Sm_Do-TmxMo-co-cy1Uo-co-cpgQBOFolco-SODolbo-SDCy1Wy1XMhmNo-ShiVo-Tnrao-co-cy1Yo-co-cpgQBDhYyzKyzLyzMyzPyzQyzRyzSyzVyzYyzZyzayzbyzeyzfy0Ay0Ey0Fy0Jy0Ky0Ly0My0QywLy0Ry0Sy0Ty0Uy0Vy0Wy0XywXy0YywZy0Zy0ay0by0fy1Ay1By1Cy1Dy1Ey1Fy1JyxCy1Ky1Ny1OyxIy1Py1Qy1RyxMy1Sy1Vy1ZQy1ao-ctvJo-cDBitMXitMk1Sy1chUo-So-co-So-SDBitNXitNkrCy1ehUnjVo-co-So-SDBqUXmsBnqBy2AhUnlYo-co-So-SXmrakwMy2AhUnleo-co-So-SXmrcnpNy2AhUnmNo-co-So-SXmrdnoBy2AhUnlfo-co-So-SXmrfm1Uy2AhUnmBo-co-So-SXmsAm2Yy2AhUnlco-co-So-SXmsCnpJy2AhUnmCo-co-So-SXmsDkuTy2AhUkxYo-co-So-SXmsEk6By2AhUnmJo-co-So-SXmsGnoay2AhUnlZo-co-So-SXmsHm_by2AhUnmKo-co-So-SXmsInoXy2AhUnmIo-co-So-SXmsJnqJy2AhUnmDo-co-So-SXmsKmwby2AhUkxYo-co-So-SXmsLnlKy2AhUnmOo-co-So-SXmrOm1Dy2AhUnmPo-co-So-SDBitOXmrPm1ey2RhUmyco-co-So-SDCqUitOXmrQm2By2TnEnmEo-co-So-SXmrRm5Yy2AhUkxXo-co-So-SXmrSnuBy2AhUkxXo-co-So-SXmrTm2Sy2AhUnmAo-co-So-SXmrUm_cy2AhUnmGo-co-So-SDCqUhzHXmrVitby2ZnEnldo-co-So-SXmrWm2Ay2AhUnlbo-co-So-SXmrXm1dy2ZnEnmFo-co-So-SXmrYnqCy2AhUnlao-co-So-SXmrZm0Fy2ZnEnmMo-co-So-SXmrbnsVy2ZnEnmHo-co-So-SXmrentYy2AhUnmLo-co-So-SDfy1dy1fy2By2Cy2Dy2Ey2Fy2Gy2Hy2Iy2Jy2Ky2Ly2My2Ny2Oy2Py2Qy2Sy2Uy2Vy2Wy2Xy2Yy2ay2by2cy2dy2ey2fy3AYmnEmnFtby3BpqSBDB2SX2Shmfy3DhUnjYo-co-So-SDB0XX0XhtEy3FjRo-So-co-So-SDB3eX3eitUy3HjRo-So-co-So-SDBhiPXhiPitXy3JjRo-So-co-So-SDB6AX6Ahmay3LjRo-So-co-So-SDB6BX6Bitay3NjRo-So-co-So-SDBwAXwAhzLy3P5Jo-So-co-So-SDC3fhzAX3fkXy3RnEnrNo-cBo-SDB2TX2TitWy3TjRo-So-cBo-SDB8EX8EitQy3VjRo-So-cBo-SDBkkGXhzAigBy3XjRnjWo-cBo-SDB4AX4AitZy3ZjRo-So-co-So-SDB6EX6EiuDy3bjRo-So-co-So-SDB4BXo-So-Sy3drfmzNo-cBo_UDB6GX6Ghmcy3fjRo-So-co-So-SDBycXychmYy4BjRo-So-co-So-SDB0YX0YhmWy4DjRo-So-co-So-SDB_EX_EkXy4FjRo-So-co-So-SDBhiQXhiQhsfy4HjRo-So-co-So-SDBhiRXhiRh_ey4JjRo-So-co-So-SDBxdXxdkXy4LjRo-So-co-So-SDBzYXzYhzIy4N5Jo-So-co-So-SDB6HX6HhmZy4PjRo-So-co-So-SDBzZXzZhmby4RhUntPo-co-So-SDB4CX4Ch_cy4TjRo-So-co-So-SDB4DX4DkXy4VjRo-So-co-So-SDB6LX6Lh_dy4XjRo-So-co-So-SDB4EX4EkXy4ZjRo-So-co-So-SDB4FX4Fhsey4bjRo-So-co-So-SDD_K_L_MXhiU_Ny4dnEo-So-cBo-SDB2KX2KkXy4fsQnjMo-cBo-SDBhiMXhiMhtAy5BjRo-So-cBo-SXhmNhiVy4fsQnjNo-cBo-SDhBy3Ey3Gy3Iy3Ky3My3Oy3Qy3Sy3Uy3Wy3Yy3ay3cy3ey4Ay4Cy4Ey4Gy4Iy4Ky4My4Oy4Qy4Sy4Uy4Wy4Yy4ay4cy4ey5Ay5Cy5DYlpclpdtby5EyxUEDBisKXh_Mo-Sy5GhUo-So-co-So-SDBh_MXkjTo-Sy5IhUo-So-co-So-SDBisLXkjUo-Sy5KhUo-So-co-So-SDBisUXkjVo-Sy5MhUo-So-co-So-SDBkjEXkjWo-Sy5OhUo-So-co-So-SDBisOXkjYo-Sy5QhUo-So-co-So-SDBisPXkjZo-Sy5ShUo-So-co-So-SDBkjXXh_Po-Sy5UhUo-So-co-So-SDBisQXkjco-Sy5WhUo-So-co-So-SDBisRXkjao-Sy5YhUo-So-co-So-SDBh_PXkjbo-Sy5ahUo-So-co-So-SDBisSXkjdo-Sy5chUo-So-co-So-SDBisTXkkAo-Sy5ehUo-So-co-So-SDBh_QXkjeo-Sy6AhUo-So-co-So-SDBkjGXh_Qo-Sy6ChUo-So-co-So-SDBkjIXkjfo-Sy6EhUo-So-co-So-SDBh_NXh_No-Sy6GjRo-So-co-So-SDBh_OXh_Oo-Sy6IjRo-So-co-So-SDBkjFXkjJo-Sy6KhUo-So-co-So-SDBkjHXkjKo-Sy6MhUo-So-co-So-SDBkjLXkjQo-Sy6OhUo-So-co-So-SDBkjMXkjRo-Sy6QhUo-So-co-So-SDBkjNXkjSo-Sy6ShUnvfo-co-So-SDBisMXkjOo-Sy6UhUo-So-co-So-SDBisNXkjPo-Sy6WhUo-So-co-So-SDZy5Hy5Jy5Ly5Ny5Py5Ry5Ty5Vy5Xy5Zy5by5dy5fy6By6Dy6Fy6Hy6Jy6Ly6Ny6Py6Ry6Ty6Vy6XYh1AixJtby6Yu7WBDChsEhmPX2Sitby6anEo-So-co-So-SDB_FX0XkrXy6chUo-So-co-So-SXhydkXy4LhUo-So-co-So-SDC3exdXhyek0Ay6fhUmtEo-co-So-SDDzYhmRhmSXisYkqKy7BnEo-So-co-So-SDChmRhmSXhyfitRy7DsQo-So-co-So-SDBhsFX6AkwIy7FhUo-So-co-So-SDBhsGX6Bh_Yy7HhUo-So-co-So-SDChsHhsIXwAk0Fy7JnEo-So-co-So-SDB6CXisZhiYy7LhUo-So-co-So-SXisak0By3ZhUo-So-co-So-SDC2T4BXh_Tkzey7OnEo-So-co-So-SDCwAzXXkkDk0ey7QnEo-So-co-So-SXisbk0dy3PhUo-So-co-So-SXh_UkwLy3PhUnwVo-co-So-SDBzXXischsfy7UhUo-So-co-So-SDBhiUXkkE_Ny7WhUo-So-co-So-SDB_KXisdkXy7YhUo-So-co-So-SDB_LXisek1Ay7ahUo-So-co-So-SDB_MXisfk1Cy7chUo-So-co-So-SDBhsJX8DkzPy7ehUo-So-co-So-SDChsKycX6DkuNy8AnEo-So-co-So-SX4AkXy4BhUo-So-co-So-SDCyc0YX6Em0Dy8DnEo-So-co-So-SDBhsLX4Bh_fy8FjRo-So-co-So-SDBhsMXitAk9Vy8H5Jo-So-co-So-SX6GkyZy4RhUo-So-co-So-SXyckqby4ThUo-So-co-So-SDB_GXitBm1Zy8L5Jo-So-co-So-SDDhsOhsP8HXhzCnrFy8NnEo-So-co-So-SDB8GXh_VitSy8PhUo-So-co-So-SDBhsQX0YkrDy8RhUo-So-co-So-SDC_H_IXitCh_by8TnEo-So-co-So-SDB_JXitDh_Zy8VhUo-So-co-So-SDBhsRXitEh_ay8XhUo-So-co-So-SDB6IXitFkrHy8ZsQo-So-co-So-SXitGkrJy8ZsQo-So-co-So-SXitHkrIy8ZsQo-So-co-So-SDBhsSXitIkqJy8dhUo-So-co-So-SDBhiSXzXkzQy8fhUo-So-co-So-SDChsThmTX_EkzSy9BnEo-So-co-So-SDBhsUXhiQkzRy9D5Jo-So-co-So-SDChmThmUXhiRk6Ky9FnEo-So-co-So-SDBhzFX_FigDy9HhUo-So-co-So-SDC6JhsWXxdh_Xy9JnEo-So-co-So-SDB6JXzYk6Iy9LsQo-So-co-So-SDB8IX6Hitfy9NjRo-So-co-So-SDB6KXitJkqZy9PhUo-So-co-So-SDBhsVXitKkzBy9R5Jo-So-co-So-SDChsNhmQXhzDkqMy9TnEo-So-co-So-SXzZkXy4VhUo-So-co-So-SDBhmVX4CkwZy9WhUo-So-co-So-SX8GitTy4XhUo-So-co-So-SDC4E4FX_GhiXy9ZnEo-So-co-So-SXhzEkway4VhUo-So-co-So-SDBhmUX8Hkwby9chUo-So-co-So-SDChsXhsYXhsQkqOy9enEo-So-co-So-SDBhsZXhiSkoay-AhUo-So-co-So-SDB_AXhzFhiWy-ChUo-So-co-So-SDBhmNX6JhiVy-EhUo-So-co-So-SDChrehrfX8IkqSy-GnEo-So-co-So-SDC3f2TX6KkzCy-IhUnoRo-co-So-SDhey6by6dy6ey7Ay7Cy7Ey7Gy7Iy7Ky7My7Ny7Py7Ry7Sy7Ty7Vy7Xy7Zy7by7dy7fy8By8Cy8Ey8Gy8Iy8Jy8Ky8My8Oy8Qy8Sy8Uy8Wy8Yy8ay8by8cy8ey9Ay9Cy9Ey9Gy9Iy9Ky9My9Oy9Qy9Sy9Uy9Vy9Xy9Yy9ay9by9dy9fy-By-Dy-Fy-Hy-JYoofhvCtby-KpgQBDCGpMX2So-Sy3DjRnvAo-co-Sy-MDBmqOZo-Sy-Orfo-SDBy-PX0Xo-Sy3FhUmxFy-Qo-StvPX3eo-Sy3HjRkpBo-co-So-SDBhsEXhsEo-Sy-TjRo-So-co-So-SDBhmPXhmPo-Sy-VjRmyJo-co-So-SDBmqSZo-Sy-Xrfo-SDBmqRZo-Sy-Zrfo-SDCy-Yy-aXhsFo-Sy7FhUmxHy-bo-StwSXhsGo-Sy7HjRo-So-co-So-SDBhsHDCmqUmqTZmqVy-fnEo-SDBy_AXhsHo-Sy-ehUm0fy_Bo-StxfDBhsIXhsIo-Sy_DjRkpBo-co-So-SXwAo-Sy3P5JmtNo-co-StySDB3fX3fo-Sy_GhUnmQo-co-StycDC2T8EDCmqamqeZmqYy_JnEo-SDCmqbmqfZmqZy_LnEo-SDBmqcZo-Sy_Nrfo-SDBmqdZo-Sy_Prfo-SDEy_Ky_My_Oy_QX2To-Sy_InEnrOy_Ro-StzQXo-So-Sy3VrfnnEo-cCtzQX4Ao-Sy3ZjRnnGo-co-St1GX6Eo-Sy3bjRo-So-co-So-SDBmrCZo-Sy_Wrfo-SDBmrAZo-Sy_Yrfo-SDBmrBZo-Sy_arfo-SDDy_Xy_Zy_bX4Bo-Sy3dhUmxIy_co-St1XXhsJo-Sy7ejRo-So-co-So-SDBhsKXhsKo-Sy_fjRo-So-co-So-SXhsLo-Sy8FjRo-So-co-So-SDCpMuCXhsMo-Sy8HjRmtHo-co-SzgCDBhsNXhsNo-SzgEjRo-So-co-So-SDBhmQXhmQo-SzgG5Jo-So-co-StySDBhzBXhzBo-SzgIhUnhBo-co-So-SXyco-Sy4BjRo-So-co-So-SDBmrDZo-SzgLrfo-SDBzgMX0Yo-Sy4DhUmxGzgNCt3UXzXo-Sy7UjRo-So-co-So-SXxdo-Sy4LjRo-So-co-So-SXzYo-Sy4N5Jo-So-co-StySDBhmRXhmRo-SzgSjRo-So-co-So-SDBhmSXhmSo-SzgUjRo-So-co-So-SXzZo-Sy4RjRo-So-cEo-SX8Go-Sy8PjRo-So-cEo-SX_Go-Sy8LjRo-So-cEo-SDBhsOXhsOo-SzgZjRo-So-cEo-SDBhsPXhsPo-SzgbjRo-So-cEo-SDB8HX8Ho-SzgdjRo-So-cEo-SDB_HX_Ho-SzgfjRo-So-cEo-SDB_IX_Io-SzhBjRo-So-cEo-SX_Jo-Sy8VjRo-So-cEo-SX6Io-Sy8ZjRo-So-cEo-SXhsRo-Sy8XjRo-So-cEo-SXhsSo-Sy8djRo-So-cEo-SDBhsTXhsTo-SzhHjRo-So-cEo-SDBhmTXhmTo-SzhJjRo-So-cEo-SXhsUo-Sy9DjRo-So-cEo-SX6Jo-Sy9LjRo-So-cEo-SX8Io-Sy9NjRo-So-cEo-SX6Ko-Sy9PjRo-So-cEo-SXhsVo-Sy9RjRo-So-cEo-SDBhsWXhsWo-SzhQjRo-So-cEo-SDBhzGXhzGo-SzhShUnqbo-cEo-SXhmUo-Sy9cjRo-So-cEo-SDBhsXXhsXo-SzhVjRo-So-cEo-SDBhsYXhsYo-SzhXjRo-So-cEo-SX4Do-Sy4VjRo-So-co-So-SX6Lo-Sy4XjRo-So-co-So-SXhsZo-Sy-AjRo-So-co-So-SX4Eo-Sy4Z5JkxZo-co-StySX4Fo-Sy4b5JkxZo-co-StySX_Ko-Sy7YjRo-So-co-So-SDBmsMZo-Szhfrfo-SDBziAX_Lo-Sy7ahUmxJziBo-StySX_Mo-Sy7c5Jo-So-co-StySX2Ko-Sy4fsQnmeo-co-So-SDBhreXhreo-SziFjRo-So-co-So-SDBhrfXhrfo-SziHjRo-So-co-So-SXhmNo-Sy4fsQm1Ao-co-So-SDiCy-Ny-Ry-Sy-Uy-Wy-cy-dy_Cy_Ey_Fy_Hy_Sy_Ty_Uy_Vy_dy_ezgAzgBzgDzgFzgHzgJzgKzgOzgPzgQzgRzgTzgVzgWzgXzgYzgazgczgezhAzhCzhDzhEzhFzhGzhIzhKzhLzhMzhNzhOzhPzhRzhTzhUzhWzhYzhZzhazhbzhczhdzheziCziDziEziGziIziJYhvClqGtbziKt3MBX2So-So-clyJnkOo-co-So-SDBkkBX0Xo-SziNhUm_fo-co-So-SDBhyeX3eo-SziPhUnwQo-co-So-SDCisVisWXhsEo-SziRnEo-So-co-So-SDCisWhydXhmPo-SziTnEm4Jo-co-So-SXhsFo-Sy3LhUo-So-co-So-SXhsGo-Sy3NhUnqdo-co-So-SXhsHo-Sy3PsQnwEo-co-So-SXhsIo-Sy3PsQnnJo-co-So-SDCisbh_UXwAo-SziZnEmsco-co-So-SDCisV6KX3fo-SzibhUnrIo-co-So-SX2To-Sy9PhUnoSo-co-So-SDBisaX4Ao-SziehUo-So-co-So-SDBh_TX6Eo-SzjAhUo-So-co-So-SDCisXh_TX4Bo-SzjCnEo-So-co-So-SDB8DXhsJo-SzjEhUo-So-co-So-SDC8D6DXhsKo-SzjGnEo-So-co-So-SXhsLo-Sy3dhUnjZo-co-So-SDBkkHXhsMo-SzjJhUm6Xo-co-So-SDBhzDXhsNo-SzjLsQo-So-co-So-SXhmQo-SzjLsQo-So-co-So-SXhzBo-So-clyJnyEo-co-So-SDB6DXyco-SzjPsQo-So-co-So-SX0Yo-SzjPsQo-So-co-So-SDCisch_VXzXo-SzjSnEo-So-co-So-SDBhydXxdo-SzjUhUniMo-co-So-SDBhyfXzYo-SzjWsQo-So-co-So-SDChyfh_SXhmRo-SzjYnEo-So-co-So-SXhmSo-SzjYnEm2ao-co-So-SDCh_R6GXzZo-SzjbnEnrJo-co-So-SDBh_VX8Go-SzjdhUnyXo-co-So-SDBitBX_Go-SzjfhUnyDo-co-So-SDBhzCXhsOo-SzkBsQo-So-co-So-SXhsPo-SzkBsQo-So-co-So-SX8Ho-SzkBsQo-So-co-So-SDBitCX_Ho-SzkFhUitPo-co-So-SDBitDX_Io-SzkHhUo-So-co-So-SDBitEX_Jo-SzkJhUnyNo-co-So-SDDitGitHitIX6Io-SzkLnEo-So-co-So-SDBitFXhsRo-SzkNhUo-So-co-So-SDBkkMXhsSo-SzkPhUo-So-co-So-SDCh_R_EXhsTo-SzkRnEo-So-co-So-SDDh_R_EhiRXhmTo-SzkTnEo-So-co-So-SXhsUo-Sy4HhUnuDo-co-So-SDCxditLX6Jo-SzkWnEmtGo-co-So-SDCkkRkkSX8Io-SzkYnEo-So-co-So-SDBkkOX6Ko-SzkahUnzMo-co-So-SDBkkPXhsVo-SzkchUo-So-co-So-SDExd6HitJ8GXhsWo-SzkenEo-So-co-So-SDCisXitLXhzGo-SzlAnEo-So-co-So-SDBkkVXhmUo-SzlChUo-So-co-So-SDE_H_I_J6IXhsXo-SzlEnEmyao-co-So-SXhsYo-SzlEnEo-So-co-So-SDCzZkkUX4Do-SzlHnEo-So-co-So-SX6Lo-Sy8PhUn1Uo-co-So-SXhsZo-Sy8fhUo-So-co-So-SX4Eo-SzgdsQo-So-co-So-SX4Fo-SzgdsQitPo-co-So-SDBisdX_Ko-SzlNhUitPo-co-So-SDBiseX_Lo-SzlPhUm0Lo-co-So-SDBisfX_Mo-SzlRhUo-So-co-So-SX2Ko-Sy9LsQo-So-co-So-SXhreo-Sy9NsQo-So-co-So-SXhrfo-Sy9NsQo-So-co-So-SXhmNo-Sy9LsQnuXo-co-So-SDBkkCXo-So-SzlXrfntBo-co-So-SDBisYXo-So-SzlZrfmsXo-co-So-SDBkkIXo-So-Szlbrfm2Po-co-So-SDBkkLXo-So-Szldrfm5Wo-co-So-SDBkkKXo-So-SzlfrfmsUo-co-So-SXo-So-Sy4Nrfm6Do-co-So-SDBitKXo-So-SzmCrfntco-co-So-SDBkkQXo-So-SzmErfnpGo-co-So-SDBkkTXo-So-SzmGrfm-fo-co-So-SXo-So-Sy8Lrfm0Ko-co-So-SDBhzEXo-So-SzmJrfnuRo-co-So-SDiMziMziOziQziSziUziVziWziXziYziaziczidzifzjBzjDzjFzjHzjIzjKzjMzjNzjOzjQzjRzjTzjVzjXzjZzjazjczjezkAzkCzkDzkEzkGzkIzkKzkMzkOzkQzkSzkUzkVzkXzkZzkbzkdzkfzlBzlDzlFzlGzlIzlJzlKzlLzlMzlOzlQzlSzlTzlUzlVzlWzlYzlazlczlezmAzmBzmDzmFzmHzmIzmKYhvConQn9bzmLvgQBDGy3Cy5Fy6Zy-LziLzmMDCilJlwQDBpdDCuBhPaoMzmPikSo-SwFzmQCDBraDBNaoMzmSikSo-SwFzmTEDBlNDBMazKzmVrLhyeo-SzmWCa0czmVikShmPwFpgQEa0CzmVrLkkNo-SpgQBDBtLahoAzmaikSo-SoqcpgQBDGzmRzmUzmXzmYzmZzmbbyQzmOzmcDCixYlwRDCuB4GaoMzmPnUo-Sh2IzmfCaoMzmSnUo-Sh2IzmTEazKzmVrLh_Uo-SzmWCDBiuIa0czmVrLwAo-SznDBa0CzmVnUo-Sh2IpgQEa9GzmPnUo-Sh2IpgQBa9GzmSnUo-Sh2IzmTEDHznAznBznCznEznFznGznHbixazmeznIDBh1ZDB4GaoMzmPnUo-ShibznLCaoMzmSnUo-ShibzmTEazKzmVrL6Ko-SzmWCa0czmVnUo-ShibpgQBa0CzmVrLkkFo-SpgQBahoAzmanUo-ShibpgQBa9GzmPnUo-ShibpgQBa9GzmSnUo-ShibzmTEDB3dahkBznUnUo-ShibpgQBDJznMznNznOznPznQznRznSznTznVbxMznKznWDBlwEaoMzmPnUo-ShuJzmfCaoMzmSnUo-ShuJzmTEazKzmVsXzXo-SzmWCa0czmVnUo-ShuJpgQBa0CzmVnUo-ShuJpgQEDFznZznaznbznczndbizJznYzneDBkWaoMzmPnUo-ShnYzmfCaoMzmSnUo-ShnYzmTEa0czmVnUo-ShnYpgQBa0CzmVsXhiSo-SpgQBahoAzmanUo-ShuJppZEDBSahkBznUsXknZo-SzoGBDBhsDaixHzoIsXmtWo-SpgQEDIzoBzoCznbzoDzoEzoFzoHzoJbkWzoAzoKDBinNaoMzmPnUo-Sh0OzmfCaoMzmSnUo-Sh0OzmTEazKzmVsXitAo-SzmWCa0czmVnUo-Sh0OpgQBa0CzmVnUo-Sh0OpgQBDFzoNzoOzoPzoQzoRbwWzoMzoSDCh0PluPaoMzmPnUo-SizYzmfCaoMzmSnUo-SizYzmTEazKzmVsXhyeo-SpgQBa0czmVnUo-SizYpgQBa0CzmVsXmqPo-SpgQBahkBznUsX8Eo-SpgQBDGzoVzoWzoXzoYzoZzoabh0PzoUzobDBhtYDCkQhzMaoMzmP0Ao-SkZzoeCaoMzmS0Ao-SkZu7WBazKzmV0Ao-SkZzoeBa0czmV0Ao-SkZpgQBDBiuHa0CzmVsXmqQo-SzpDBahoAzma0Ao-SkZpgQEDCpdraa9GzpG0Ao-SkZpgQEDBpeahvBzpI0Ao-SkZpgQEahkBznU0Ao-SkZpgQEaixHzoI0Ao-SkZpgQEDKzofzpAzpBzpCzpEzpFzpHzpJzpKzpLbhtYzodzpMDBlkeaoMzmPnUo-SwFzmfCaoMzmSnUo-SwFzmTEazKzmVrLhydo-SvgQBa0czmVnUo-SwFpgQBa0CzmVnUo-SwFpgQEDFzpPzpQzpRzpSzpTbiwCzpOzpUazKzmVrLh_So-SzmWCa0CzmVsXmrEo-SpiGBDBigFahoAzmasXhiSo-SzpYBDGzpPzpQzpWzpSzpXzpZblRvjZzpaDBlHazKzmVsX0Xo-SvgQBa0CzmVsXkkNo-SpgQBahoAzmasX4Co-SzpYBDGzpPzpQzpdzpSzpezpfblHzpczqADBorXaoMzmPnUo-SikFzmfCaoMzmSnUo-SikFzmTEazKzmVsXhzDo-SvgQBa0czmVsXhmQo-SpgQBa0CzmVnUo-SikFpgQEDFzqDzqEzqFzqGzqHbiyAzqCzqIDBHaoMzmPnUo-SilBzmfCaoMzmSnUo-SilBzmTEazKzmVsX6Fo-SvgQBa0czmVnUo-SilBpgQBa0CzmVsXo-So-SpgQEDFzqLzqMzqNzqOzqPblvWzqKzqQDNzmdznJznXznfzoLzoTzoczpNzpVzpbzqBzqJzqRDCn7Jn9CDBkZDCnzAm0TDCnzBnvDDDkQhzMiuHchtYhuBzodzqTwMzqUoSm9FlqChgdo-So-co-co-co-czqVzqWzqXCDChvIosLDBkMDCm3FnlIDBkrdDCQAchvIhuBzqZo-cwMzqaoSm9GixIhgdo-So-co-co-co-czqbzqczqdCDBosNDCm3GnlHcikLhuBzqfo-cwMzqaoSm9KixIhgdo-So-co-co-co-czrAzqczqdCDDltAosRosMDBikMDCnlGnlFDBnlJcosOhuBzrCo-cwJzrDoSm9JixIhgdo-So-co-co-co-czrEzrFzqdCDCn9Ln9MDBivUDEoM9GhvBhkBDBnycDCnybnuSDBQcn9NhuBzrHo-cwMzrIoSm9DlqBhgdo-SzrJo-co-co-czrKzrLzrMCDBn9ODBn9KDCnzDnydDBnzCcn9PhuBzrOo-ci1NzrPoSm9ElqBhgdo-SzrJo-co-co-czrQzrRzrMCDBnvcDBnwKDDuBMiuIcixa3Gzmeo-cwMo-coSm9UopBlIixao-co-co-co-czrTzrUzrVCDFwEpPm7JhfKDJlpLvFijYrbkDvX0Hl3YwDDBm4BDCnvQm4ADBuBch0P3GzoUo-cwMo-coSm9TopAlIh0Po-co-czrXzrYzrZzrazrbCDBwFDBngJDBngIcyQ3GzmOo-cwMzrdoSm9NijRvWyQo-co-co-co-czrezrfzmQCDBmsVDBnwGciwC3GzpOo-cwMzrdoSm9OijRvWiwCo-co-co-co-czsBzsCzmQCDDo7LosdozQDBnwMDCnvKnxLclR3GvjZzsEwMzrdoSm9aijRvWlRo-co-co-co-czsFzsGzmQCDBnvJDBnvLclH3Gzpco-cwJzrdoSm9bijRvWlHo-co-co-co-czsIzsJzmQCDBh0ODBnxEDBnvPcwW3GzoMo-cwMzsLoSkuQopCvWwWo-co-co-co-czsMzsNzrbCDCorZorYDBikFDBnjRDBniVciyA3GzsPo-cwMzsQoSm9dopDvWiyAo-co-co-co-czsRzsSzrbCDBhuJDBnpIDBm4FcizJ3GznYo-cwMzsUoSm9elqFvWizJo-co-co-co-czsVzsWzrbCDEkWhwWo5Do5BDBhnYDDnuEm3JnwXDBm4EckW3GzsYo-cwMzsZoSm9clqFvWkWo-co-co-co-czsazsbzrbCDCh1ZlvEDBhibDBmtADBmsRDC4GQcxM3Gzsdo-cwMzseoSm9RlqDvWxMo-co-co-co-czsfztAztBCDBojaDBilBDBoMDBnvYDBnwIDBwecojb3GztDo-cwJztEoSm9HoodhjYo-SztFo-co-co-cztGztHztICDHo1Oo1Qm9Wm9Vm9Ym9XojADBnlNDCm9ZnvEco0V3GztKo-cwJo-coSm9MlqDlIo-SztFo-co-co-cztLztMptNBDEn8bn8dn8cn8fDDn9Dn9Fn9EDCnyem0QDBm0PDCAk1Mcn8e4NztOo-cwMztPpAnqflqCvWo-So-co-co-co-cztQztRztSCDBihWDKmEizeizfnSizVoSizWo1Co1DoybDPtPn7H1ah2Do0IkUovUovPovQlzAjZlan9X0bilTDBmyHDCmyGnvCDCQhzMcn9Y4NztUo-cwMtqUoSnjLooXhjYo-So-co-cztVztWztXztYztZCDB4YDBjZDCoMzKDFihWilIomZigSnVDIjZhWohGivYn9djAxRi0fDBnvNDCnvMnvODCQk1Mc4Y4Nztbo-cwJztcoSm9PoochjYo-Sztdo-czteztfzuAzuBzuCCDFo9Co8bo9Eo8ao9FDClLqSDBnvGDBm1VDCQkQco9A4NzuEo-cwJzuFpAnyTooevWo-So-co-co-co-czuGzuHzuICDEn6co9Bn6Xo9DDCigclLDBnudDBm5Ccn6b4NzuKo-cwJzuLpAmzIopEhjYo-So-co-co-co-czuMzuNpgQBDGn5Ko5fovfogIn-cn-dDBmyUDBm1OcjP4NzuPo-cwMzqapAmtIooblIo-SztFo-co-co-czuQzuRzrMCDDhlIo8Rn2bDBoHDMikMkMosSltArcHlvW9WouQtWjHjNDGlpLijYoiLoiMn-bnCDBnvIDCnvanvBchlI4NzuTo-cwMzuUoSm9CooYlIo-SztFo-czuVzuWzuXzuYzqdCDCoyJoyIDBilIDBnnHDCnnInpPcoyU4Nzuao-cwMzuboSnpOooahjYo-So-co-co-co-czuczudzrMCDKomRomSo6Xo6ZoraorCo1HomQn5OomPDBnvZDBm_acomO4Nzufo-cwJo-coSm9IooWhjYo-So-co-co-co-czvAzvBzrMCDEoiWoiXosUosTDCkMigRDBm4UDBm4SDDQkQAcoiV4NzvDo-cwJzvEpAmxcooZhjYo-So-co-co-co-czvFzvGzvHBDBo1ADBhvCDLDlRmNi1RhnN_ahY9TlDh3LjUDBnwLDCnwJnubDBhPco1B4NzvJo-ci1No-coSnzflqEhjYo-So-czvKo-czvLzvMzvNzvOCDBoqUDEpOiyaiXowPDBnuaDBnuccoqV4NzvQo-ci1No-coSnzelqEvWo-So-czvKo-czvRzvSzvTzvOCDDn4ZolSo9YDBnvTDBnvUDCk1L6Mc6RhlFzvVo-cwJo-coSl5Lo-SvWo-So-co-co-co-czvWzvXzvYBDDn4YolRo9XDBnvSDBnvVc4IhlFzvao-cwJo-coSl5Ko-SvWo-So-co-co-co-czvbzvczvYBDJn4cn4dn4bolUolVolTo9Wo9an4aDBnyBDBnyCcn4fhlFzveo-cwJo-coSnwTo-SvWo-So-co-co-co-czvfzwApgQBDGimboldizGo-Fn4eolfDJisCihc2ch0Zhjahgeo9LkSikGDBm0HDCm0Im0JcimbhlFzwCo-cwJo-coSnkSo-SvWo-So-co-co-czwDzwEzwFpgQBDIluOhvPozcjaojJn5DojIn5EDPisCn4HhlKjUhkLkSikGyXhgeoyVkAuGihcotDinADBm5EDCm5Fm5DcluOhlFzwHo-cwJo-coSnkRo-SvWo-So-co-co-czwIzwJzwKpgQBDIiuRn3Fi0Wo5Jl1Mo5MozIozJDBisCDBmxKDBnyKciuRhlFzwMo-cwJo-coSnkQo-SvWo-So-co-co-czwNzwOzwPpgQBDBn4DDCn4AotUDBnvRDBnvWcn4ChlFzwRo-cwJzwSoSl5Jo-SvWo-So-co-co-co-czwTzwUpgQBDDohWohUn4BDBm5HDBm5BcohVhlFzwWo-cwJo-coSnvbo-SvWo-So-co-co-co-czwXzwYpgQBDhHzqYzqezrBzrGzrNzrSzrWzrczsAzsDzsHzsKzsOzsTzsXzscztCztJztNztTztazuDzuJzuOzuSzuZzuezvCzvIzvPzvUzvZzvdzwBzwGzwLzwQzwVzwZdkMo-cdikLo-cDChvIiyEdhvIzwdDDzwbzwczweekMn2ZzwfzqdCdhnYo-cdkWo-cdhwWo-cDDzxBzxCzxDDCQuBeoeo9fzxEzxFCdimeo-cdlzRo-cdlmIo-cdo8No-cDEzxHzxIzxJzxKemMo6dzxLzuICdixEo-cdkPo-cDCzxNzxOesOo9ezxPzuICDDh1ZovRovSdhgJzxRDDlvEovNovOdlvDzxTDCzxSzxUehgJo6azxVpgQBDGigSo7Pn6ZoyRoqXo6SdhkRzxXDGiuco7On6YoyQoqWo6Rd9YzxZDCzxYzxaehkRotEzxbpgQBDhOmVotaotbn5XigUn5Yn7Fn7GorPorAovaovbovZo4No4Oo5Po5Qo8Yo8ZotRotSotQoiToiUojDojEozOozPokJokKo4Bo4ComKozFozGh2BohBn4Ln4Mn7Wn7Xn-Nn-Oo4Yo4Zo4XdmkLzxdDhOiyMotYotZn5Un5Tn5Vn7Dn7EorOoqfovXovYovWo4Lo4Mo5No5Oo8Wo8XotOotPotNoiRoiSojBojCozMozNokHokIo3eo3fomJozDozEozCohAn4Jn4Kn7Un7Vn-Ln-Mo4Vo4Wo4UdmkKzxfDCzxezyAeopIotFzyBpgQCDHn6CopVoiKhzfh1DmBojMdmkNzyDDHn6BopUoiJhzeh1CojKojLdmkMzyFDCzyEzyGehkNotGzyHpgQBDIzxAzxGzxMzxQzxWzxczyCzyI`,
	roots: {"standards":9211,"register":9617,"synonyms":9642,"iso-9001:2015":13802,"iso-9001:2026":14317,"iso-9000:2015":15221,"iso-9000:2026":15375,"iso-13485:2016":17513,"21-cfr-820:2026":17618,"iso-27001:2022":18923,"iso-14001:2015":18995,"iso-14001:2026":19049,"iso-45001:2018":19131,"crosswalks":19661,"profiles":19794,"usage":19994,"families":20041},
};

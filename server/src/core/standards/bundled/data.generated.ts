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
subcontractor
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
sub-contractor
sub-processor
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
	nodes: `ACE0ZisIh_WDBo-VDH_C_D6C6F8FhiT_AFiEiZDCG4HGmmVmwao-ZEDCAwBHoMpditeo-TiuG9fo-UhsBhYlqHo-Wh1Ao-ThuMo-Xo-Yo-aolDo-bCDAFigXk_eDDJiI4HHoMraiteo-TiuG9fo-UmmThbo-To-dixJhvChuMo-Xo-eo-TloPo-fBBDFAQnrYhiZkQHijQpditdo-TnpUl3bo_BhsBhYixJo-do-To-ThuMo-do-To-Tokeo_CCDCkQk1OHijQraitdo-Tk0Al3bo_BkjChbo-To-do-Th1AouPo-do-To-Tokfo_ECDD6C6F8FFFiEDDAtMMHzKlNkuPo-TkwV9fo-UisEhbo-To-dh1Ao-ThuMo_Go_Ho-TolBo_ICEnuPmmPnuODBo_KFoyADDCuTtMHkjErakjDmmciuF9fo_B2Rhbo-To_Lh1Ao-ThuMo-do_Mo-Tokdo_NCE0Z2Rh_WDBo_PDBCFigXigXDDAwBSHhkB3dkuSo-TkvC9fo-UisHhbo-To_Qo-To-ThuMo_Ro_So-TolAo_TCDBlTGmmUmzMo_VEDDAwBlTH9Gpditco-TitY9fo-UhsBhYlpeo-Wo-To-TiyRo-do-Yo_WolCo_XCH9Graitco-TitY9fo-UmmRhbo-To-do-TlpdiyRo-do-eo-TloPo_VBDDAwBk1PHhvBpekuQo-Tkxf9fo-Ukifhbo-To-Wo-To-TiyRo-do-Yo-TolEo_aCDKo-co_Ao_Do_Fo_Jo_Oo_Uo_Yo_Zo_bIhyYhyZhYIhybhychYIxckiVhYIpdhsBhYIrakjChbDFo_do_eo_fpgApgBDDAkQk1OJijQitdk0AhfpApgCo-do-To-dpgDCI3b3bhYIisDmlHhYIrammShbDGo_dpgFo_epgGpgApgHKpd0Z2RDBpgJDBm9MDEAGwB4HJoMiteiuGhfxApgIpgKo-TpgLpgMCI3b3b0RIlNlNhbDDo_dpgOpgPDBAJopGm-DnqFhfpApgQo-doMo-dpgRBDCo_dpgOJopHm-EnqEhfpApgTo-doMo-dpgRBI3c3chYIpemlahbDFo_dpgFo_epgVpgWJopIm-FnqBhfpApgXo-do-To-dpgRBIkiPkiPhYDCpgZpgOJooWm9CnpRhfpApgao-dijQo-dpgRBI2O2OhYIpepehbDCpgcpgdJonCm7LnpYhfpApgeo-do-To-dpgRBI_B_BhYI2P2PhYDDphAphBpgdJonDm7MnpZhfpAphCo-do-To-dpgRBJonEm7NnpahfpApgeo-do-To-dpgRBIh_Lh_LhYIzWzWhYDDphFphGpgdJonFm7OnpbhfpAphHo-do-To-dpgRBIhsAhsAhYIxcxchYDDphJphKpgdJonGm7PnqAhfpAphLo-do-To-dpgRBIhmOhmOhYI2M2MhYItLtLhbDDphNphOphPJonHm7QnpfhfpAphQo-do-To-dpgRBDDphJphOphPJonIm7RnpehfpAphSo-do-To-dpgRBI2M2MhbDBphUJonJm7SniThfndphVo-do-To-dpgREIh_Jh_JhYI5f5fhbDDphJphXphYJonKm7TnpVhfpAphZo-do-To-dpgRBI2L2LhYI2Q2QhbDCphbphcJonLm7UnpdhfpAphdo-do-To-dpgRBIhsChsChbDCphGphfJonMm7VnpchfpApiAo-do-To-dpgRBIh_Kh_KhYI0W0WhYIpemlchYIrarahbDEpiCpiDpiEpiFDCA4HJooCm8Jm5WhfpApiGo-do-To-dpiHEIlNisFhbDBpiJDCm8Gm6ZDCAiuHJ0Cm6anpThfxApiKo-do-TpiLpiMBI3cmlI0RDDphbpiCpiOJonZm-ZnpWhfxApiPo-d0Co-dpgRBIlNmlXhbDFphbphXphApgVpiRDDAiuInrZJ0cmwYnpXhfxApiSo-do-To-dpiTBI2N2NhYIpdpdhYDEpiVpiDpiWphPJonYm8FnoUhfxApiXo-do-To-dpgRBIpemlehbDCpiDpiZDBm6eJooKm8PnrQhfndpiao-do-TpibpgRBIhiNhiNhYI2MmkehYIlNisEhbDDpidpiepifKlNknb5fDBpjBDEm7bm7dm7am6cJzKkuPkwVhfxApjApjCo-TpjDo_ICI2QmmEhbDDo_epgcpjFK2Qknb5fDBpjHDBm6dJonVm8CnjAhfndpjGpjIo-TpjJpgRBIhiOhiOhYIhsCkjAhbDCpjLpjMJooJm-XnjC8fpApjNo-do-To-dpgRBIhsCmmFhbDDpidpiDpjPJonTm8AmzbhfndpjQo-do-To-dpgREDBphcJooGm8Mm_DhfndpjSo-do-To-dpgRBIkiTkiThYIpeisGhYI8C8ChbDGpjUphNphOpgVpjVpjWJonNm7WmyfhfndpjXo-do-To-dpgREI2P2PhbDCpgFpjZK2PmxXpeDBpjbJonOm7Xntfhfndpjapjco-To-dpgRBDCpiVpjWK2NmxVhiOK2NmxbpeDCpjfpkAJonPm7YntehfndpjepkBo-To-dpgREI2QmmAhbDCpiVpkDK2NkoE2PK2QmxZhsDDCpkFpkGJonQm7ZnnOhfndpkEpkHo-To-dpgRBIpdkibhbDCphbpkJJonUm8BmzZhfndpkKo-do-To-dpgRBIlNlNhYI5fmmHhbDEpgcphGpkMpkNK5fmxa8CDBpkPJonXm8EnjFhfndpkOpkQo-To-dpgRBDBphYJooFm8LnjDhfndpkSo-do-To-dpgREIh_Hh_HhYIkiQkiQhYIxckiWhbDDpkUpkVpkWKxcmxUzWKxcmxchsCDCpkYpkZDCm8Xm8YJolKm7AnjGhfndpkXpkao-TpkbpgRBI2NmlDhbDBpkdK2NmxWkiaDBpkfDCm8cm8bJolNm7DnidhfndpkeplAo-TplBpgRBI2OmlG0RDBplDK2OkoE2PDBplFDBm8dJolOm7EnjBhfndplEplGloUplHpgRBIpdmlVhbDBplJKpdmxYkjADBplLDBm8eJloUm7FnjEhfndplKplMo-TplNpgRBDBm9BJolRm7Im5ehfndpiKo-do-TplPpgRBI5fmmIhbDBplRDBm9AJolQm7Hm5dhfndplSo-do-TplTpgRBI3cmlJhbDBplVDBm8fJolPm7Jnib8fpAplWo-do-TplXpgRBItLmlZhbDBplZDBm7GJooVm-Ynic8fpAplao-do-TplbpgRBI3dmmLhbDEphOpgcphGpldJonWm8DnjHhf_Ppleo-do-To-dpgRBI3ckiYhYIpekiehbDCpmApmBJooRm8SnrLhfpApmCo-do-To-dpgRBI2QmmBhbDCpmApmEJolJm6fnrMhfpApmFo-do-To-dpgRBIkiOkiOhYI2NmlChYIpeisGhbDDpmHpmIpmJDBm8ZJolLm7Bm4IhfpApmKo-do-TpmLpgRBIhyahyahYIh_LmlLhbDCpmNpmODBm8aJolMm7Cm5AhfndpmPo-do-TpmQpgREIhiNmkRhYI_BmkfhYIrammQhbDEpmSpmTpgApmUDBm7eJ9GitcitYhfxApmVpgKo-TpmWo_XCDDpidphApifJonSm7fm3ThfpApmYo-do-To-dpgRBIpekifhbDBpmaKpe0Z2RDBpmcDBnmXJhvBkuQkxfhfxApmbpmdo-Tpmeo_aCI2OmlF0RDCphbpnADBnmYJotAnmWnmZhfxApnBo-dhvBpnCpgRBI0WmlOhYDCpnEpmJJooUm8Wm3PhfxApnFpmdo-To-do-bBIpemlbhbDCo_fpnHJooHm8Nm4bhfxApnIpmdo-To-do-bBIzWmlQhYI2QmmDhbDCpnKpnLK2Q0Z2RDBpnNDCASJooIm8OnsLhfxApnMpnOo-To-dpnPBIlNisFhYI8CmmOhbDCpnRpnSKlN0Z2RDBpnUJooSm8TmyBhfxApnTpnVo-To-dpgRBI5fmmGhbDBpnXK5f0Z2RDBpnZJlqBm8Um0OhfxApnYpnao-To-dpgRBI2PmlU0RDBpncJooDm8Km0NhfpApndo-dlqBo-dpgRBIxckiWhYI0WmlNhYIpemldhbDDpnfpoApoBJooEm-Pm_ZhfxApoCpmdo-To-dpgRBDFpgVphGphBpkMpmBJooLm-Qm_YhfpApoEo-do-To-dpgREIxcmlBhYIhiOkiZhYI3disHhbDDpoGpoHpoIK3d0Z2RDBpoKDBm8QJhkBkuSkvChfxApoJpoLo-TpoMo_TCIxckiUhYI3dmmKhbDDpoOpoHpoPJlqAm-Rm_LhfpApoQo-do-To-dpgRBIxckiU0RDCo_epoSJooBm-Om_XhfpApoTo-dlqAo-dpgRBIisDisDhYIpepehYDEpoVpiDpoWpoIJooMm-Sm5VhfpApoXo-do-To-dpgRBDBpkJJooNm-TmzdhfndpoZo-do-To-dpgREI2QmlfhYDDphBpobpjWJooOm-Umzehfndpoco-do-To-dpgREI2QmmChYDCpoepjWDCAk1QJooPm-VnoWhfxApofo-do-To-dppABIhsDmmMhbDBppCDDASk1QJixHm-Wm_WhfxAppDo-do-To-dppEBItLkidhbDCphAppGJonam-Gm0XhfndppHo-do-To-dpgRBIzWmlPhbDCpmNppJJonbm-Hm0bhf_PppKo-do-To-dpgREI2NmlEhYI0WmlM0RDCppMppNJoncm-Im0Zhf_PppOo-dlpfo-dpgRBIpdkiahbDBppQJlpfm-Jm0ahf_PppRo-do-To-dpgRBIzWmlRhbDCphOppTJondm-Km0Vhf_PppUo-do-To-dpgREI2LmkWhYIxcmlAhYDDppWppXppGDBm8HDCAigFJhoAm-Lm5Lhf_PppYo-do-TppZppaBIlNmlYhbDBppcJonem8Im5Khf_Pppdo-do-To-dpgRBIh_LmlKhYIhsDhsDhbDCppfpqAJonfm-Mm0Whf_PpqBo-do-To-dpgRBIzWmlShbDBpqDJooAm-Nm0Yhf_PpqEo-do-To-dpgRBIkiRkiRhYI2LmkVhbDCpqGpqHK2LmxT0WDBpqJJooQm8RnrehfpApqIpqKo-To-dpgREI3d3dhbDDphKpjLpqMJooTm8VnrfhfpApqNo-do-To-dpgREIhiNmkShYIra2RhbDCpqPpqQDCmzHmzFDDAuTtMJkjEkjDiuFpandpqRo-do-TpqSpqTCIhmOmkThbDBpqVDCmzGmzEJmmfmmWm3MpandpqWo-do-TpqXpgRBIxcxchbDBpqZKxcm3N2PDBpqbJmnCmmZniXpandpqapqco-To-dpgREIhmOhmOhbDBpqeJmnDmmaniZpandpqfo-do-To-dpgRBIh_Hh_HhbDBprBJmnEmmbm3WpandprCo-do-To-dpgREIh_Ih_IhbDBprEJmnHmmdniYpandprFo-do-To-dpgREIhiOmlThbDBprHJmnImmenyNpandprIo-do-To-dpgRBIkiMkiNhbDBprKJmnAmmXm1JpandprLo-do-To-dpgRBJmnBmmYm1IpandprLo-do-To-dpgRBItLkichbDBprOKtLnqUhsCKtLk0TkjBKtLk0UisJDDprQprRprSDCm2HnqPJiwLnqSnifpandprPprTo-TprUpgRBKtLnqVmmJDDprWprRprSDCm2InqQJllfnqTm_CpandprPprXo-TprYpgRBIh_ImkQ0RDBpraKh_IkrRkiXDBprcDCm2MnqXJohcm2NniepandprbprdiwLprepgRBIkiSmkP0RDBpsAKkiSkrRkiXDBpsCDBm2KJohbm2LmxEpandpsBpsDiwLpsEpgRBIhyamkU0RDBpsGDBm2PJohdm2Om_BpandpsHo-dllfpsIpgRBIlNmlWhbDBpsKDCm2GnqOJohZnqRm5JpandpsLo-do-TpsMpgRBImmNisJhbDBpsODBm2JJohanqWmyGpandpsPo-do-TpsQpgRBDifpgEpgNpgSpgUpgYpgbpgfphDphEphIphMphRphTphWphaphepiBpiIpiNpiQpiUpiYpicpjEpjKpjOpjRpjTpjYpjdpkCpkIpkLpkRpkTpkcplCplIplOplQplUplYplcplfpmDpmGpmMpmRpmXpmZpmfpnDpnGpnJpnQpnWpnbpnepoDpoFpoNpoRpoUpoYpoapodppBppFppIppLppPppSppVppbppepqCpqFpqLpqOpqUpqYpqdprAprDprGprJprMprNprVprZprfpsFpsJpsNpsRDHsBkWhwWvb2bouEo3BDHLhQoxchzWnJkHohFDLimelzSlmJuchaoqeojSkYn7f4V4MDJqbsTmIjYjKh3JtBkJo6JDHhBjb2VjQolflZh0LDJFiXof7AhGmZjF6a5PDMDkftXiDvZlDlSllboL6asMi0LDGKhGhEiiUkDrbDGnC1QhlAmDlqciwADGhKjfhwThuU4b0ODLhXosLjPtapUouApK6ZuajdudDKjVzInQhAsHrRhkbh2bhtQh1KDIhHjelKhZjXnRiehvJDGOhCThnXhSiPDFiJ_RwN9IvPDGhzZmUsaoFiRigLDKiZnblUsGlCoiPDFiEwPDNHU9WqBmahNrPhAoGoajHtWqODFVkeixZoyUoyDDEoqco1HoyE0aDLixYhgNhgMoyPoyNoyQoyToyMokNoyBoyCDGo6Lo6Kn_Qn_Sh0JlrdDHn_HohJoxCo3Vn7Mn7Nn7TDHoxboxfoxeoxdotWoyHoxBLpsTpsUpsVpsWpsXpsYpsZpsapsbpscpsdpsepsfptAptBptCptDptEptFptGptHptIptJptKDEzDmVsOicDCiNoEDCAGM_Co-Thsco_BkvWo-do-do-dptMptNptOCDBlEDBkTDEoQwH9Ch3eDHfciSrOsFhSifDEptQptRptSptTDEoQwHrExDDJrThgWllLhtUnCmDlucl0Kh2WDDptRptVptWDFoQwHrEhwQi1WDIlial3PtV-DjA_TjKiFDDptQptYptZDG0Oh1Vh1WjxFhxBipDDKhwQvAlEkTrThdOvdiRwHDCptbptcDKh6Vh5ajnMjiMhxBjuTjuN0Oh1Vh1WDFhHOiR7JlyWDJhdjUjakAiOpZtTi1ZhDDDpteptfpuADEioHi6Ui6VipKDIsFoQciSifrOrEhKDCpuCpuDDGptUptXptaptdpuBpuEDGzDmVpcicmCODChMhaDEARGwBM2So-Thmfo-UkvSpuFo-do-dpuGpuHpuICDClMkPDFOhHiR7Ji6RDHhEKkclVlSvV0bDIhdrdjUjakAiOpZhDDEpuKpuLpuMpuNDDhHlKinJDEhEKkcihPDDpuKpuPpuQDBivIDCpuKpuSDDpuOpuRpuTDGfc0GlrWxJjIDIsFVWX2BinMlSvVDDpuKpuVpuWDHj8Kj8Mj8Nj8LjnIjpAj2NDIsFfiE1OiUVWXDCpuYpuZDGhwXjQhkdlpbjYjKDMkWhwWtCvIjbh0AuRh4GlhUlsblsaijLDDpuKpubpucDF1OrK1AwKhoPDJsFKhEkcifhuVijdlEkTDDpuKpuepufDEhEkc1OhxfDNLhQnJjYjKkWjQhkdjbvItCuRk_cDDpuKpvBpvCDFpuXpuapudpvApvDNYizSk9LpvEpuICDDhEkcKDKod0GhoUhSfchCiSnGhgUDDpuKpvGpvHDFKkchEinHzfDK1OrKifk-JmBhxfjlLVWXDDpuKpvJpvKDJhwXjYjKkWvIjbhkdjQuRDLnNkahkQhoM5KtGl4ZilDhTl2PilYDDpuKpvMpvNDHvIjbjYkWhkdjQtCDEkczfloMinHDKnNkahkQhoM5KtG2ailDvUliSDDpvPpvQpvRDEpvIpvLpvOpvSNbi0fk8GpvTpuICDCpvFpvUDGsOKLvapEicDCoEjGM0Xo-ThtEo-UntapuUpvVo-dpvWpvXpuICDG_fiqCjsFiqDiofi_cDEwEi0Ehzaj3cDIub1Z9civAqai0QzJhfDDpvZpvapvbDChnG_fDDwEhzaKDCub9cDDpvdpvepvfDI3S3X3V3Y3W3O3Uj6CDJodtZjBoNhkfxWsM-U8QDCpwBpwCDJ3S3X3V3Y3W3O3UjuWjuPDL8MxGuV9UpT5RloEl1HzQl0F_fDCpwEpwFDEpvcpwApwDpwGDH3S3X3V3Y3W3O3UDElEkTrE0ODGoQwHiSpf0bwfDDpwIpwJpwKDBpPDEoQwHrE9CDEpwMptQptRpwNDC8MhnGDDVWXDClEkTDDoQwHrEDEpwPpwQpwRpwSDDpwLpwOpwTDEARGhPNYivTk3YpwUpwVCDDKhEkcDIiSpfcwfsFVWXDEpwMpuKpwXpwYDFLmDnClMkPDEKhEkcyNDDpwIpwapwbDEpwPpwQpuKpwXDDpwZpwcpwdNbiyWk5MpwepwVCDJ3S3X3V3Y3W3O3Uj7AjzXDGHUhOhAl0NikcDCpxApxBDJdeuJiCoIh2K1PrShtbDCpwIpxDDGj1Lj1NjpSjpTj1dj1eDIHUhOhAdeuJoIDCpxFpxGDD-Wj1UjpQDCtNqYDEHUhOhADHdeuJuEiYrCpBDEpxIpxJpxKpxLDEpxCpxEpxHpxMNhLlvYk4SpxNpwVCDDpwWpwfpxOOFlzKo-TDBpxQDGicKHUsOkNDCiNjGM3eo-TkrNo-UknZpwHpxPpxRpxSpxTpwVCDDicIkNDCiNiKMhiPo-Tkzeo_Bk1Lo-do-do-dpxVpxWptOCDDkRhjeirBDDiMiErUDCiJodDEpxYpxZpxapwQDBIDGfc0GhkO6ehEDH4QqZucmLh0VpJ7LDEpxcpxdpwQpxeDEioMipXipbhwcDEirOj9XjpRjoZDCpyApyBDDpxbpxfpyCDDjE5Q8ZDEhNZljUqPDDpxcpyEpyFDBjEDBhNDHqcoBoTi0HjQkWvXDDpyHpyIpyJDGjyZj3Oh5WjzDl0Eh-UDFqcjIkbLkWDCpyLpyMDMqOKhGpbiDiWFjFjNma2fijPDEpxcpyHpyIpyODEpyGpyKpyNpyPDCARNYlpEk6UpyQpyRCDEhwLh3EhnSl1LDG0EhudhucixSh0TyHDDpxcpyTpyUDGhqchlfhqdjyVjyYjzADL0N0EhwL4QmL8alyDhgGijCkbhkODCpyWpyXDE0EhufhudhucDJVWX4QmLh3EhnSndhtPDDpxcpyZpyaDDpyVpyYpybNbi0IkuJpycpyRCDFiQkOkVjwS3aDCpxcpyeDDkDrbnYDEjXhWrUhHDEjeiFjDhFDEpxcpzApzBpzCDDiQjoGjwRDFIjIlKjQ3aDCpzEpzFDBhHDCjehSDFiFkGjaiVnFDEpxcpzHpzIpzJDDiQkOkVDJtDhgIpX2ci1AqRilP4fhjaDDpxcpzLpzMDFpyfpzDpzGpzKpzNNhLivVkuFpzOpyRCDBjADFjBqfidwRhnEDDpxcpzQpzRDFj3VjrHh9Dj4Bj4EDFIjEhNqcoBDCpzTpzUDDmIsTjKDGjVoXhOsHldrRDFIjEhNjQqcDEpzQpzWpzXpzYDBlIDEjBpJiYmLDDrUIhHDEpzQpzapzbpzcDEpzSpzVpzZpzdNiGizCkrfpzepyRCDExbh8Ih8HjydDIhoZlFiduWxJpflZ_dDCp0Ap0BDChB2VDEjbmYkLhoPDDpxcp0Dp0EDBh1dDFvVihDIhBoBDCp0Gp0HDDnPrduEDDhBjQ2VDGidjIxJuWhjIjbDEp0Jpxcp0Kp0LDBjQDKrH3ByJkY4V7D6XnLyUiCDDpxcp0Np0ODFp0Cp0Fp0Ip0Mp0PNjMlvOk9Hp0QpyRCDBhKDBjfDDpxcp0Sp0TDGhqeh7VjyXluRj5PjzEDKfhCTjXpWtDhSuVlSiSDCp0Vp0WDBhyADEjXhzSl1eijfDGVWX6RjFrUDEp0Yp0Zpxcp0aDEnPrd4QijSDChK4bDHfhChSTiSjQlSDEp0cpxcp0dp0eDEp0Up0Xp0bp0fNnHlvQk1Hp1ApyRCDETOhChIDFhDpHwCoFmUDJ3P5X2G5W5VnFkGhWiFDEpxcp1Cp1Dp1EDHpUijHinDh7Qh7PjtJhqVDEhVhDqWpHDDpxcp1Gp1HDCiFhWDETOhChSDHjahdkAkSpZkdiODEpxcp1Jp1Kp1LDDp1Fp1Ip1MNtAlmCkzGp1NpyRCDEiJwN9IimSDJVWXjfse4P3LhjQhWDDpxcp1Pp1QDDiJwNvPDFse4P5HjajfDEIhWkBjFDEpwQp1Sp1Tp1UDDhoNhxai-KDFIVWXiJDCp1Wp1XDDp1Rp1Vp1YN4dlvNkxWp1ZpyRCDIpySpydpzPpzfp0Rp1Bp1Op1aDHIichNhKkIiHvMDDiNiKhMMhsEo-To-To-UkvVpyDp1bo-dp1cp1dpyRCDEiXofmWFDBmADBoDDEp1fp2Ap2BpxcDEmWiXofh8GDEiakbjIvRDFhjbl4Q-Hl1C2BDEtIoBIoDDEp2Dp2Ep2Fp2GDGh8GjyWhqclnEjkChqdDHiElUoJpJqLhbhrYDCp2Ip2JDDlXlHlWDBmLDDrUimEvQDEp2Lp2Mp2NpxcDEp2Cp2Hp2Kp2ODDARhPNYlvMkvJp2Pp2QCDCDlRDGlD0KqQvNnBj7MDEIoBmWiXDHiFocvQiVoCrUrLDEp2Sp2Tp2Up2VDEiZnblUlCDDlDqQ8SDFiV5AociiavQDEp2Xp2Ypxcp2ZDCDlDDEVWXIDDltRiVhWDFvN0N0K8SjcDEp2bp2cp2dp2eDDp2Wp2ap2fNbizBk0Rp3Ap2QCDCp2Rp3BOFlpJYODlxObDCp3Dp3EDEkNIFDDCiNhMMhmPo-To-To-UkyMo-dp3Cp3Fp3Gp3Hp2QCDDmMpDicDDhaoPjGM_Do-ThzJo_Bk4Io-do-do-dp3Jp3KptOCDDmMLicDChajGM6Ao-Thmao_Bk6Ao-do-do-dp3Mp3NptOCDBnMDEvNlmDlmPj7NDDnZhajxBDKVWXhT7E2XiiQhgXhIODEp3Pp3Qp3Rp3SDKlcmGmOmemPmdhakYmcmQDEhzY2X7Ej9fDEhIOsPl3eDEhTVWXDEp3Up3Vp3Wp3XDCp3Tp3YDB2VDFVWXhWhTDDp3Pp3ap3bDGj_ejvPj_djvOjjWj_cDFVWXj1Yj1XDCp3dp3eDChBileDDhWvBlnODEp3Up4Ap4BpwQDDp3cp3fp4CDDARGNYk-Ek5bp4Dp4ECDBnKDBiTDIkRah9ZhcjDoQvAhBDEp3Up4Gp4Hp4IDDvArEhnQDG6QivNzdmL4Z1TDEp4Gp4Hp4Kp4LDEhrTioNh3fi7MDBhTDDnKiTjLDDp4Np4Op4PDDp4Jp4Mp4QNbiybk0Hp4Rp4ECDEVWXhTDF0D8VzHk-Wi5EDIhwchxGh4fhxFi9PjuBkiHh3KDDp4Tp4Up4VDD0D8VzHDDIoDhjGDFnMuEvArChkNDEpwQp4Xp4Yp4ZDDiqOjsfjsBDGhxGh4fhxFjlKjiBkhVDDpwQp4bp4cDDp4Wp4ap4dNhLixDk0Kp4ep4ECDEjyQjzCjzBj_CDQrWxFrQhidtNlcmGmOmemPmdhakYmcmQnZDCp5Ap5BDEj5Dj5Cj_Dj5GDSrWxFrQkLuErdtNlcmGmOmemPmdhakYmcmQIDCp5Dp5EDFrWxFrQhoYhnTDEp3Up5Gpxcp0SDDp5Cp5Fp5HNiGlvPkvcp5Ip4ECDGiYqfjDipca8eDEjAldhuNuNDHhEsRjJhnEwRrAjBDEp3Pp5Kp5Lp5MDEhBjDmYaDEjAldlpauNDDp3Up5Op5PDDnZihKhBDDjAlduNDGVWXhTiYjBDEp3Pp5Rp5Sp5TDDp5Np5Qp5UNjMxRkwZp5Vp4ECDGiA_ZvRhuGhpEhwDDEwK5N0QjqEDHhTKjchWVWXDEp3Pp5Xp5Yp5ZDBwKDGmBrDnNjcsPmJDGhwXmDnCVWXDGiA_ZvRhuGhpEnADEp5bp5cp5dp5eDHl0ThvEhmI7WhoCyMpVDEwK9Rlre0QDEp3Up6Ap3Xp6BDDp5ap5fp6CNnH9RksJp6Dp4ECDFjDhFhHhZhBDF3P5X2G5W5VDGnFkaVWXxQDEp3Pp6Fp6Gp6HDEnFkaxQ8KDH3P5X2G5W5VjndjncDDnMjDhHDEpwQp6Jp6Kp6LDElKhHhFoCDEiTjLiQZDEnFxQsUlJDEp3Up6Np6Op6PDEkanFhlL7GDDZqPtRDEiVhubhjRljfDEpwQp6Rp6Sp6TDEp6Ip6Mp6Qp6UNtAlpPk5fp6Vp4ECDHhuIhjfrQh1QhnUhkI_WDBoODIzehWiJ7EVWXhTDEp3Up6Xp6Yp6ZDFmLihfiwaiiJlrGDGjYjKsTkJ8PmIDIhTVWXzehW3LzGDEp3Up6bp6cp6dDEjYjKsTmIDFj7fhwRzG7EhkADFiJVWXhTDFrQh1QhwGhgOl4EDEp6fp7Ap7Bp7CDDp6ap6ep7DN4dsTk2Tp7Ep4ECDIrWrQxFhnTlhAnZmLrFDDiJhgE9IDDp3Up7Gp7HDFjlfi8ai8Yi8Zi8BDGnMxFrWrQlOkRDCp7Jp7KDGhqNhqMhqLh6Fh-DjmFDGmLl0VarFhwGrWDDp7Mp3Up7NDDp7Ip7Lp7ONhuYiKk6Bp7Pp4ECDGmLloFhnUiiKrQ_WDKiqBhxUh5FhqAh6ChyLhyMhrUjuYipdDGyJhasLpThoZxEDEp3Pp7Rp7Sp7TDHhxUhqAhyLhyMhrUh5Fh6CDEhaipah9NjbDGhTVWXsLkJDDp7Vp7Wp7XDFljThnUk_ZmL_WDDrHhrUijWDEsLpTkJ5RDEp3Up7Zp7ap7bDDp7Up7Yp7cN9HiyNkwPp7dp4ECDKp4Fp4Sp4fp5Jp5Wp6Ep6Wp7Fp7Qp7eDImMicjZpDpChK1IiKDDhaoPiNMhsFo-TkXo-Uk5Zp3Zp7fo-dp8Ap8Bp4ECDEvNjDrWhBDGhpahhJh4cuQtehhHDDp3Up8Dp8EDBLDEh0UltWlgfmJDGsVkFhlHhuDjaODEp3Up8Gp8Hp8IDCp8Fp8JDELhQnJkHDBxXDHcvEfhpMmBmJi7bDEp8LpwXp8Mp8NDELhQnJxXDCKhEDIhpMmBmJcvErDnNsPDEp3Up8Pp8Qp8RDDLhQnJDCvErNDFnMliHmBhpM6YDEp8TpwXp8Up8VDDp8Op8Sp8WNYlyOkxHp8Xp4ECDBsJDGuQhrAhpVh9YhiDh5EDHuVcfrOqApWifDDp8Zp8ap8bDErOifhuH9CDCjcmJDFcuVfhVpWDEp8Zp8dp8ep8fDFlkZjoTnaihGmJDGuVpWqHkUhSfDEp8Zp8Gp9Bp9CDDp8cp9Ap9DNblyfkrAp9Ep4ECDEuQj5fi9ChqaDIvPhuZiEjkErKlgelgcjlHDLnMmbrdnZrCpBuEigKjLjnTj3ADDp9Gp9Hp9IDEuQhhG5Ei9NDHOzEhHTjLkGh0UDDp9Kp3Up9LDFi9Eh4ci8fi8ehhJDQlcmGmOmemPmdhakYmcmQnZrWrCuErdiEDCp9Np9ODDp9Jp9Mp9PNhLlzGkybp9Qp4ECDDp8Yp9Fp9RDImMLqIKvapEhKkZDCjGhaMhsGo-Th_Yo-Uk5dp8Kp9So-dp9Tp9Up4ECDDpDmMpODChaiKM6Bo-TiuEo_BknFo-do-do-dp9Wp9XptOCDBmFDGakElqIhidllWh0GDMlcmGmOmemPmdhakYmcmQj-YioBDDp9Zp9ap9bDEOTiRoFDHkBrAhdjUiOjahbDDp9Zp9dp9eDCp9cp9fDIrA6QlnAi0YkBhkVqJzdDHh1bwLzUvArEhjGhnQDDp9Zp-Bp-CDDmFhiChhfDHwLzUhrTkhcjvEi7Li8ODCp-Ep-FDChmLhkNDHeuJkaiYncd7GDInJLhQl4brTopc5KhgEDEp9Zp-Hp-Ip-JDDp-Dp-Gp-KNYiwVnwGp-Lp4ECDGhgBhjDlnJlnKl0clndDDiTjLkGDDp4Gp-Np-ODEqJhlOh0ToCDDp-Op-Qp9ZDFihQhwO7UlkCigbDDp9Zp-Sp-ODDp-Pp-Rp-TNbiwXkxep-Up4ECDFnZhvRh3CikPhvXDFKmDnC1QhfDHrDnNmBsPoUmJjcDEp4Gp-Wp-Xp-YDHrDnNmBoUmJjcigIDExXKhfyNDDp-Ep-ap-bDDnZhvRhlBDGrDnNmBoUmJjcDDKmD1QDMlcmGmOmemPmdhakYmcmQnKhmLDEp-dp-ep-fp_ADDp-Zp-cp_BNhLlvckvQp_Cp4ECDDiJ_RwNDIsenZ4PhtIhlBhWrd5HDDp-Ep_Ep_FDCiJ_RDFnKhTVWXDEse4PhWhtIDEp-dp_Hp_Ip_JDDse4PhtIDCiJwNDHVWXIHUltZDEp-Hp_Lp_Mp_NDDp_Gp_Kp_ONiGlvbkvPp_Pp4ECDEp-Mp-Vp_Dp_QDGpDmMpCKvMpcDDhajGiKMhsHo-TksHo-Uk5ep-Ap_Ro-dp_Sp_Tp4ECDKodoNtZ4eiUk_HigN9WoJhoUDJ7AhuTjBjXpVwVzPmNlWDDp9Zp_Vp_WDElWhpYj7RhpZDCp9Zp_YDGhjTlrKoJwIlU2UDIpVwV7AqDzPhpC8bhuTDDp9Zp_ap_bDDp_Xp_Zp_cNYl4dk5Hp_dpwVCDLiAvRqd5G9B2ZilAikdiiAxeloTDMjYjKqbsTkJ6YrCpBl4YlEi1VuEDDp9Zp_fqgADGvErNijaiialpXiuXDGoOuE6YpBrCsIDDp9ZqgCqgDDF7I2WhxdkEnBDFjYjKqb8PkJDDp9ZqgFqgGDDqgBqgEqgHNblqRk2SqgIpwVCDJxWkhYiifhoR-UhrZkTlMkPDKjBtZiYluehwM2Uh0KhuRiiYhjTDDp9ZqgKqgLDF-UhrZxWiifj0dDFjBtZiYh0KhjTDEp4Gp4OqgNqgODElMkPjiVltdDD-UhrZxWDEjBiYpGhuRDEnKiiXsFhTDEqgQqgRqgSqgTDDqgMqgPqgUNhLltQkyLqgVpwVCDDp_eqgJqgWOFh1cYDBqgYDDpDsOkNDDhaoPoEMhsIo-Tkpfo-UkmIo-dqgXqgZqgaqgbpwVCDBhBDBjbDHidjIiAvEodkRhufDDqgdqgeqgfDHiqKiqJiyLltVjuKjuSjuMDJhBiDlZ-Djb0NiuVjIkbDCqhBqhCDEhhThyCh8DipWDHhBjbtIh0LhjPkEjIDCqhEqhFDHhhWj1VyZhrGhrFhgNhgMDEuWh1S_dxJDCqhHqhIDEqhAqhDqhGqhJDGhBjblZyZ9e7DDFjcrDnNmBjqQDEzJhfKikNDEqhLqhMpwQqhNDHhhWyZhrGhrFj1ShgNhgMDFjDhByDluBiEDFjcnNiMkRiEDEqhPqhQpwQqhRDDhBjbjDDEjzJjrGj3QjrLDEkRodiMiEDEqhTpwQqhUqhVDDqhOqhSqhWNYl1Uk2HqhXp4ECDEkanF7GhlLDJjnGjxOh5Wi-d3P5X2G5W5VDGhBjDjQjblZrHDEpxcqhZqhaqhbDDxbh8Ih8HDDjDhBpfDIkahNZiFkGiThWiQDDqhdqheqhfDDkahlL7GDEhNZqPjFDEhBjQjbxbDEpxcqiBqiCqiDDDqhcqiAqiENblvSk2KqiFp4ECDDiDjW2ZDNlcmGmOmemPmdhakYmcmQj-bhyQ4MDFiFhWiJlJhEDHVWXhTIjfiJDEqiHqiIqiJqiKDBiDDIiJhEjfhBhhWyZhgMhgNDEqiMp1JpwQqiNDGhhWyZhrGhrFhgMhgNDCiDjWDNlcmGmOmemPmdhakYmcmQhyQlkN4MDDqiPqiQqiRDDqiLqiOqiSNhLilbk2JqiTp4ECDGrWxFrQlwenAjDDHhpatehhJhhHhrIvfh_CDIpBrCuEhlDjKjYkJnADDqiVqiWqiXDFhBlZjbyZ9eDEhpahhJteh_CDErWjDnAhoXDDqiZqiaqibDEyZ9ehBjbDEhEKlpTihPDEhoXk-Ml3cigYDEqidp8GqieqifDDqiYqicqjANiGljCk2GqjBp4ECDBrGDEhDmUwUhoWDGhBjDiEjbwPllHDEqjDpwQqjEqjFDF9diEnbl0ewPDGijMzBhta6bi1biyIDEhDwUhoWlyRDEpwQqjHqjIqjJDFhBjblZyZ9eDBhDDGjFiMhCTyDrGDEqjLqjMpwQqjNDDqjGqjKqjONjMlpNk2IqjPp4ECDFqhYqiGqiUqjCqjQDFmMmViciHLDChaoPMwAo-ThzLo-UnxfqhKqjRo-dqjSqjTp4ECDDhKpCicDChMiKM6Co-ThiYo_Bk5Ro-do-do-dqjVqjWptOCDDhKiciKM8Do-Thsbo_BkwBo-do-do-dqjYqjWptOCDHfclS0GkfThgODDp0Sp0TqjaDChKjfDGfcqJZigPzRDFoQrE0OlMkPDElEkT0blSDEqjcqjdqjeqjfDF2Iiqdh9Lh7Wh9MDIVWXhjGpBjfvArCDCqkBqkCDDqjbqkAqkDDHnFk_EjDrOkUhuHh2cDG3P5X2G5W5Vi2GDDp8ZqkFqkGDGrOhuHh2clqKnFifDIVWXhTrChjGpBvADEqjcqkIp-OqkJDE8SigQnFhWDEZqPiTjLDEqjcpwQqkLqkMDDqkHqkKqkNNYigQkxKqkOpyRCDLh0SlwIlwJh2OixPlrch2Ah1flgY4LvPDCp0TqkQDGi-bjxYi-cjxZjjLjjKDFvPhuZimTjflyADCqkSqkTDEivHrI4Lh0YDGThCtDqRrKiMDDp0TqkVqkWDDqkRqkUqkXNbljekwGqkYpyRCDGh-Wh-Vh7Jh3Ph-ZjrMDFkUtEpWqHxIDCqkaqkbDDqHxCkUDDpWtExIDFsWhwMijLmRiZDEp0SqkdqkeqkfDIi5Ih7Vhqej8ZjuVjuOj1bj0VDGkUtEpWxIqHhgZDCqlBqlCDFhmCirYiraj_Xj5NDFqHtEpWxIxCDCqlEqlFDEqkcqlAqlDqlGNhLi1HkscqlHpyRCDBiJDDp0Sp0TqlJDChlYhlcDFhK0OlSrEvADCqlLqlMDF_RvPwNsUijXDDp0Sp0TqlODDqlKqlNqlPNiGiKktPqlQpyRCDEqkPqkZqlIqlRDFhKiczDsOiKM3fo-To-To-UkofqkEqlSo-dqlTqjWpyRCDFhVibvD2ehkXDFhgKivLi3WjmOiuRDGifjcyWtR5NmbDEqjcqlVqlWqlXDErKilNtDqRDEhVvDibhkXDEhuV9QmbifDEqjcqlZqlaqlbDCqlYqlcDEhVibvDhkXDHiVjIcidiMqJlbDEp0Sp0TqleqlfDFhVvDh0EhoGhkXDDjQhBhlZDFqalbhmEuAhhDDEp0SqmBqmCqmDDGhmCiqfjqVirZhyBl-QDHhVjIlbiyJidhBlJDCqmFqmGDEhVvDhoGh0EDEjQhBqalbDHrH3BkYyJ7D6X4VDEqjcqmIqmJqmKDEqmAqmEqmHqmLNYn3DnzdqmMpyRCDBhWDGTOhZhFhChHDEqjcqmIqmOqmPDE0DiM8VzHDGIVWXmAuGDEp0Sp0TqmRqmSDE2Ih9Mh9Lh7WDFOhWiRh2FhHDHjakAhdiOlJpZhDDDqmUqmVqmWDGl8Al8Bl8Dl8Cl8El8FDCqmYqjcDEqmQqmTqmXqmZNbogfmxfqmapyRCDCqmNqmbDFhKjZIkZicDChMiNM2To-To-To-UniRqldqmco-dqmdqmepyRCDDpCnDpDDDhahMiKM6Do-Tk0Do_Bk1do-do-do-dqnAqnBptOCDEjSkCkKlYDGuImbpTIkJ5RDGkR-ZjIidhtRigbDDqnDqnEqnFDDjSkCkKDHodhoUoN0GixWi0LlSDCqnHqnIDDhdjUhlKDG-ZjIkRmXjFilZDDqnDqnKqnLDDqnGqnJqnMDJzd6QqJmLhlOhgGhkVhnBjmIDDqnDp4GqnODGvAhnQhgBiM7Ul2RDEqnDp4Op4GqnQDGihQh2Ah1f7UmLnFDDp9Zp-OqnSDDqnPqnRqnTNYlnBkucqnUp2QCDIlrfilLkViQkOirFjoHltJDCqnDqnWDFkViQkOkIhqJDGkG0QhjC-Fhic5RDDp4HqnYqnZDCiTjLDBkGDIhgIqRpXtD0Qh3UjodjuDDEp4OqnbqncqndDEkGiQkVkODJtDhgIpX2cqRilP4f9XhjaDDqnDqnfqoADEqnXqnaqneqoBNbh1Ik2UqoCp2QCDImDimNnCtehwavHlMkPDCqnHqoEDBKDGL4ImDnCHUDHiSpfhkVwfoU4etYDEqnDqoGqoHqoIDGhR1chrQpah6aiiUDCqnHqoKDDqoFqoJqoLNhLlyNkwXqoMp2QCDOuQkZhiDnajPkahX3QmJtapKhzUhpI5EDCqnHqoODClYlnUDHuQhrAhpVhiDhpUh7ThpfDGhTsFkGhuZtEvPDDqoQqoRqoSDFmJkcnakFkaDDqnHp8LqoUDDqoPqoTqoVNiG7LkncqoWp2QCDGhHlKOjeiDzEDIkSkAhdjatTiOsUjUDDqnDqoYqoZDEtTkdhHpZDFkGkViQkOjQDDp4HqobqocDDlJsUk-GDGhHlK_biDOoCDDqnDqoeqofDDqoaqodqpANjMhoHkzJqpBp2QCDKiAhtRxetZilAiiBhjchpBh6dikdDCqnDqpDDCoOkJDGnA9JrNvEvRhuKDDqnDqpFqpGDI7WhmIpVhmF-T7FsfyMDCqnDqpIDDqpEqpHqpJNnH8Qk4JqpKp2QCDIiRoFpHwCilZsaizZj7GDMsRhEhdjUhDOhpLrAlhIZlxCk-FDDqnDqpMqpNDFjrSjrTjrei7EjkFDG-ZjImXjFkRODDqpPp-OqpQDHhxW9ThvMlmNl2dizWjsdDCqnDqpSDDqpOqpRqpTNtAi1Kk0XqpUp2QCDHqnVqoDqoNqoXqpCqpLqpVOFlwXo-TDBqpXDHpCpDKkZqImCkNDDhajGhMM4Ao-To-To-UktZqnNqpWqpYqpZqpap2QCDFjSkCkKlYjLDGxYhkZhxQhqKjxJjtLDCqpcqpdDBqpeDGhVijK9O9YhkRhJDDnFxQ8KDDqpcqqAqqBDFhV9OoB9DtIDEhBjQ2BjADFlbqahpL1fkGDEp4HqqDqqEqqFDDxYhqKhkZDGqc9OhJqNijKjIDDqqHqpcqqIDEhV9O9DoBDJqdhjevdehtN1PihZsViMDDqpcqqKqqLDEqqCqqGqqJqqMNY-Hk4fqqNpyRCDFjSkCjgcjhfj-eDGjJhEqfiYjFpJDDqqPp5LqqQDCjAldDGrLtYlb1fqa2JDDp4HqqSqqTDDjAld6cDDqqHqqVqnbDKhjalmAlmBl3H2csTjKsHnVkJDDqnbqqSqqXDEqqRqqUqqWqqYNbl4Tk4MqqZpyRCDFilej4GjQ2VhlZDGnPidkGkVqalbDDqpcqqbqqcDDjQhB2VDGkGkVlbiQqatTDDp4HqqeqqfDFjtHjkbjwCh9Ej4HDGnFlKiDidxJnPDDqrBp-OqrCDDjQhB2JDKrH3ByJ7DkY4V6XyUnLiCDDqnDqrEqrFDEqqdqrAqrDqrGNhL2Bk9MqrHpyRCDLlbwahmEioKh-Rima1fqNj_KhhDjgZDCqnbqrJDEh3D0Si5PjsADEkAkSjUuHDExQnFmS8KDEqnDqrLqrMqrNDEhVibjQhBDFlbqahhD1fuADDqnbqrPqrQDFlbqahmEhhDkgLDLkAj1Hj1Ij1Jj1KkSjUljNlqNlrXlzVDDqnDqrSqrTDEqrKqrOqrRqrUNiGlgTk8SqrVpyRCDFZnFsUvB8KDFThCjeixKiODDqpcqrXqrYDJhlahqJipFirKj8djqRhhKkViQDFkGtTjQhichjCDDp4HqraqrbDHioUj-Ai2ah-JjhZjiKi2SDCqnDqrdDDqrZqrcqreNjMloOkuGqrfpyRCDFqqOqqaqrIqrWqsADDpCnDyRM6Eo-To-To-UkpKqpfqsBo-dqsCqnBpyRCDHiVliQimZqThhFhhE-MDIaThCiMocjTijfrFDEqjMpwQqsEqsFDEhElwCi0PhvGDGjFThCOaiMDEqjMpwQqsHqsIDCqsGqsJDH1Zl4Rub9cj1FlsU4LDGtQifhK3E7Xh5TDIVWXIpBjFhCTDEqjMqsLqsMqsNDFiftQ3E7Xh5TDGhCTiShSOcDEqjMqsPpwQqsQDFhqXhqW2Hh-Ij1MDEiftQ3EhKDGhCTiShS1ZjFDDqsSqsTqsUDDqsOqsRqsVNYlwGk7FqsWp4ECDChDwUDDqsYqjDpwQDGijMzBhta6bhWjcDG9dimOiEjDsewPDEqsYpwQqsaqsbDDjcrGhtZDEhlfVWXDEifrOTiEDEqjMqsdqseqsfDDqsZqscqtANbrGk5BqtBp4ECDEjAld6c0fDHjBwRjFqfyGjJhEDJVWXiMIwUjTpBqdDEqjMqtDqtEqtFDFhhFqThhEhiBj_WDGjAld6c0f2eivYDCqtHqtIDEjAld6c2eDFjFyGiYjBhEDEqsYpwQqtKqtLDDqtGqtJqtMNhLxRksEqtNp4ECDDhBjblZDGlxElxHlxVsWk-SidDDqsYqtPqtQDDhB2JjbDDiMyDihADHVWXhhFhiBhqXhqWDEqjMqtSqtTqtUDElZhBhjPhhTDFpHlxUhoWrBrfDGVWXi0VihDpBDEqsYqtWqtXqtYDDqtRqtVqtZNiGllIk9Iqtap4ECDEqsXqtCqtOqtbDEicsbImVDCiNhaM4Bo-TigCo-Uk0OqsKqtco-dqtdqtep4ECDEoXpIkNreDCoPhMM6Fo-ThtDo_BksTo-do-do-dquAquBptOCDEoXwWoeicM6Go-Thmco_Bk0Io-do-do-dquDqgbptOCDGciYfqfjDjFDHiMiEiJkRpJhEjJDEpzQquFpwQquGDFiVmAqfamHDFhdjUkAiO8cDDqqSquIquJDCquHquKDFlEiiShbNjBDH_TzAihUqCigZ8clzcDDpzQquMquNDEjA0fhlJuNDDiiShblEDFhCTOiShSDG8chEjF_TihUmHDEquPquQquRquSDFh4Ch9Cj4Ci5fj4ADKigZjBhlJl3JqCkJhJhEhdiwWDCquUquVDDquOquTquWNYluDkuCquXp4ECDHkThxMpY1N1C2bkWDKxKhEhuIhgDlgSlvUnLiYzRimVDDpzQquZquaDIpY1N1C2bjiQjidjibjiaDElmMzAjAhqRDIjsNh1Eh1NlpLhnDimVlEh6MDDqucqudqueDFjpOjiZhpQjvJjiNDHjAh0QmYhEU0fiYDCqvAqvBDDqubqufqvCNbltbktbqvDp4ECDCquYqvEDEoeicvMyBDChaoEMhsJo-TkXo-Uk0PquLqvFo-dqvGqvHp4ECDFjKmIsTjYhjXDEiiLwRhnEjtGDKiYjDjFcVWXhEidjBDDqvJqvKqvLDHuNhjXjxDkiFh9ejxCjlQDGhEmb0fjJhdIDCqvNqvODGhkUhgDhnbjnel3KjnfDHhE5IlZKigdjFaDCqvQqvRDFljZl1Jj8Oi4Xi8TDGk-Al3LloKlqaiwdlzeDCqvTqvUDEiYidjBtYDDoDijEimEDEp6YqvWqvXpwQDFqvMqvPqvSqvVqvYDDIic5BDCoPhaMhsKo-TkyQo-UktXqvZo-do-dqvaqvbptOCDBhjdDHciYiE1RfmHjBDIIoDjcHUjVhEKDDqvdqveqvfDI8N0Ji2Ah5b9UhpKvdhkDDIh3FjVrR0PhlG6dlnP0HDHiE1RiYhjdjBkB4eDDqwBqwCqwDDIh8FjpKjpMjpIjpLh6fhrPj3BDLjVrRh5b6dsHhlGqDhjd8NluXiCDCqwFqwGDJqD6d0H6fihO6ShOhlG8NDKiE1RiYjBwDmLhBhHlV6eDDqvdqwIqwJDFqD6fihO6d0HDFiYiEiR6ehwEDGjnbjnXjnWjnYj9YjnaDDqwLqwMqwNDFrRjVhlGlnGhpHDFiE1RlzYuMnSDHkdnTjaixbhdhgJlrLDDqwPqwQqwRDGqwAqwEqwHqwKqwOqwSDEoXIHUDBiNMhsLo-Th_fo-UkwEqwTo-do-dqwUqwVptOCDGhmMhrdh_GwXjtKjtaDHkBiEjDcmHrA5KDCqwXqwYDJ7RhncixRltAlhLl3RiwbhuFiiODLhmMhrdh8LhxLwXh_GvdhkDhoe9UjYDCqwaqwbDIilFlgRlkTloDkiBhpEl4F8TDHwXhmMhrdjYjKk_GkJDCqwdqweDDilFj7Xj7WDEluSloQsIjYDEwHk_CxD2aDDqxAqxBqxCDG_VhwdhjKhnWiwGh4aDJjJnehHi2BhrcmIlhMiibsNDCqxEqxFDFiqbipNjqXkiGjtYDHxDwXlwd2aiiOl2akBDCqxHqxIDGqwZqwcqwfqxDqxGqxJDEwW3CIkZDCoPiNMhsMo-TksFo-UkqVqxKo-do-dqxLqxMptOCDErekImCyLDBhMMkkKo-Tkwdo_Bk8Xo-do-do-dqxOqxPptOCDIpQpLqGrYpRqFqenQDG0GlS6eipE1FhkODCqxRqxSDIhtQh1KikIh2bh2fikUigWlrTDCqxRqxUDJpQpLqGrYpRqFqenQhhXDDDlDsMDH4ZlmfkBiZlUnblCDDqxWqxXqxYDH7ahqThrWjqehmHh7Ch-NDF4ZkBlAlQhFDFDlDodjT5ADDqxaqxbqxcDEqxTqxVqxZqxdDIkBrAhnCild0eilMimcikeDCqxWqxfDCjenRDBl4eDFhnCildimcl2WikeDHjJoYkBhzbihFinBpJDEqyBqyCqyDqyEDF7ahqThrWhlahmHDFkBrA4Z5AmHDFjeiehHh1bvcDDqyGqyHqyIDDqyAqyFqyJNYl1Ok0LqyKpwVCDFiE1R1bnRhZDL4ZkBjakdliMliOigfuI2auGhlPDDqxWqyMqyNDHjnKjkQjkPjqLjkWjkUi5eDHjVnQjezIhAkdtBDCqyPqyQDG7ahqThrWhmHh7Cj7aDFiRyThwFiEhDDG4Z3MkBjTmNvcDDqySqyTqyUDDqyOqyRqyVNblqPkpXqyWpwVCDCqyLqyXODlwBo-TDBqyZDFrekImCkZkNMhsNo-TkXo-UklUqxeqyYqyaqybqxPpwVCDIiqLjvGjtDjjFjjAjjCjvMi4eDJZHwQifhChVsD0BkIDCqydqyeDJpQpLqGrYpRqFqenQobDFjPl2bixAhnZijNDFwQ0Bh2Gk-Uj7TDFZkIHleifDEqzAqzBqzCqzDDBxVDBjeDEjJlhdzf8YDLobpQpLqGrYpRqFqenQLnCDEqzFqzGqzHqzIDDqyfqzEqzJDBobDChfhvfDGxViyBlpYhzOhgOj7ODDqzLqzMqzNDCobhFDKpQpLqGrYpRqFqenQzIjVDJkdtThlPhdnTjyMqakSjUDDqzPqzQqzRDGsMhkDhzOi2EsBkWDCqzLqzTDFjsCjsDhjDh1eh6MDFnYDodiZjIDDqzLqzVqzWDEqzOqzSqzUqzXNYigckkbqzYpwVCDKhgSmT1e-CjpZjpai7Ci7AhyJwaDCqzLqzaDHhgSmTl1WfhmDkgIi4ADEoblJqa3MDDqxRqzcqzdDGjrbi5Ui5Si5TjoQioCDCqxRqzfDEqakdhyJh1RDKhtQh1KikIh2bh2fikUigWlvDnQhkbDDqzLq0Bq0CDEqzbqzeq0Aq0DNblJkyDq0EpwVCDGpH1D6VzTh2QllGDIne0LkU-CsGqAtGqHDDqzAq0Gq0HDDsGqA0PDIigflgZivCiiF1BkUne1EDDqxRq0Jq0KDKpQpLqGrYpRqFqenQjVzIDGhgbzT-ChkPhkGpHDDqzLq0Mq0NDDq0Iq0Lq0ONhLilEkxNq0PpwVCDDqzZq0Fq0QODlxFYDBq0SDGretJkIlLyLDMhmQo-TniUo-Uk0NqzKq0Rq0Tq0UqxPpwVCDBtVDDhEsRjJDErUIHUDFcfiEjBjIDEq0Wq0Xq0Yq0ZDDtVhqRwGDItOod5LsWwPiZjwHjwIDMwVjoJ1F8PkJpBrCjYpVhuThoDiiVDDq0bq0cq0dDGhqShhUi4cizdlufjxaDKtOod5LDnGwV1FtVoITDCq0fq1ADCtVhqRDKxH5ChkElyTl2SyHl1KljXi5GikRDMjYjKsWkUiZqbijSnetGrCl1M8PDDq1Cq1Dq1EDGjOwbhjUhgWhDhnDDKigGh0YxKlrHivQhwKinJiiXpGiRDDq0Wq1Gq1HDFq0aq0eq1Bq1Fq1IDGmVIHUlIpIDDoPiKhMMhzBo-TkyGo-Un0Oq1Jo-do-dq1Kq1LptOCDDrO1OifDHhTiFjcueVWXDDoWlQ2ADEp6Yq1Nq1Oq1PDBq1QDDoWlQoZDGcjIjJfsRiaDGlZvU5ItIuIilCDDq1Sq1Tq1UDFhhTj5Qh8Dj3YhyCDGoWlQoZwG2dnVDCq1Wq1XDGi7Ni7OirEj7Uj1Oj_TDLlZvU5IIjYnPjIjJiEiR0NDCq1Zq1aDCoWlQDEhgHrLpJhjRDH2d1GwGjUoZtVh1FDDq1cq1dq1eDElZ5IuIvUDI6XrHtBnW7DwSivdhuaDDq1Sq2Aq2BDFq1Vq1Yq1bq1fq2CNYiyCk6dq2DpwVCDDoWlQkBDE2d1GigOinGDDnVwGoZDDq2Fq2Gq2HDB2dDBnVDCwGoZDDq2Jq2Kq2LDEhvKjDidllVDEoWilH2Aj8fDFsItIvUlZiFDEq2Nq2Op6Yq2PDJ1GjUlgOlsWk_WlrbhnPigOinGDEq2Jq2Kq2Lq2RDEq2Iq2Mq2Qq2SNblhWk4Kq2TpwVCDEoWoZlQtVDG8cljSh1Nh1Ei0NhEDIqd_WhkIhgDhkUyFibhwKDDq2Vq2Wq2XDFj_UirVirXirWj_VDIfhdjUcjIajYhCDCq2Zq2aDFnVyFhwKlhOiyHDJThChZhFO7IienBkFDDq2cqmOq2dDCnVyFDEvElqYvBvYDI7Ij-TiwOlmG9bhvJhgVtcDDq2fq3Aq3BDEq2Yq2bq2eq3CNhLivJktNq3DpwVCDEoWj1QnVoZDFDsMlDqQhnPDJnblUiZiEoJlCwIodh2LDDq3Fq3Gq3HDJhmJj_Rh7djlMj_ShyRioJh8Sh8NDL4eiUodkEtcuHjUxGxSjYpTDCq3Jq3KDElVvVkfDDD2XluGuHDEl2MtclpKmSDEq2Kq3Mq3Nq3ODDq3Iq3Lq3PNiGqQkpYq3QpwVCDEq2Eq2Uq3Eq3RODhvYiGDBq3TDFpI_XiHjZkNMyco-ThmYo-UkxOq1Rq3Sq3Uq3VquBpwVCDBnADK5G9Bimdh7KlgXlxY7FhmFhjFyMDCq3Xq3YDDoO2bi0cDDq3aq3Xp4TDCq3Zq3bDJnArNhuK9JhjcnV5G9BikTDCq3dp9ZDIh7KjrZjrQjrahjFimd7FvRDCp9Zq3fDE2WhxdkE7IDDp9Zq4BqgGDDq3eq4Aq4CNYpOk7eq4Dp4ECDGjSkCkKi-Lj-Dj2dDCq3dq4FDCnArNDFoBsItIvUlZDDnFzexQDEq4Hq4Iq4JqnbDH7FpVhmF-T7WhjFnVDCqnHq4LDDq4Gq4Kq4MNblYk5Cq4Np4ECDFnArN9JhgOvRDDzeirRjvbDIVWXhThWiTiFiJDDq4Pq4Qq4RDEsFwK5N0QDGoBsItIvUlZzeDHhTiTueVWXHDEq4Hq4Tq4Uq4VDBzeDFiJhTVWXDE4L_Rk-LiFDEp6Yq4Xq4Yq4ZDDq4Sq4Wq4aNhLiyUk8Fq4bp4ECDFnArN9JvRlzTDFtQ3Eifjxc7XDL5S1JhkKh7RjsUltDjsGjsaKLnJDDq4dq4eq4fDDnArN2ADEjP1J6ZhXDGijFlociFvUhjPlLDDq5Bq5Cq5DDCtQ3EDFhXjP1JpUh7RDDoOsIvUDFvRqdnAhqOrNDEq5Fq5Gq5Hq5IDFkhZhqVjsXjkajkcDGK-AiXsInJLDDq3Xq5Kq5LDEq5Aq5Eq5Jq5MNiGivRk6fq5Np4ECDEq4Eq4Oq4cq5ODFpDpCiciHjZM0Yo-ThmWo-UksLq3cq5Po-dq5Qqvbp4ECDBiADLVWXsFvViVjIcvJI-ADEptQptRq5Sq5TDFh4Uh4Ti7Gh4Vi7JDMlEkT7TyAvJVWXjIc-H2BDCq5Vq5WDCq5Uq5XDF5c7Th2Uh0C9RDJuAjFvVcvJyAlEkThhQDDq5Sq5Zq5aDCiAhqODElEjYjKkJDHZhDiThIiFjdiQDEq5cq5dp3Xq5eDD5c7Th2UDKVWXhTnKiTjdhIsDhDDDq5Sq6Aq6BDDq5bq5fq6CNY-Hk4Bq6Dp4ECDFuAh2dtTkdikQDOkSkAhdyXhgeuG3D5Hi3esZjTyA5chhQDDq5Sq6Fq6GDGiAsPhjFyMh9f7WDHkSkAyXuGlgKhdjaDIlEjYjKkJhTVWXDDq6Iq6Jq6KDDh4Uh4Th4VDGtTuAh2dikQkdlyZDCq6Mq6NDDq6Hq6Lq6ONbhpLk3fq6Pp4ECDHyAzOigHj-Bkhfj_NlxJDCq5Sq6RDIkTLkWjbvIuRtChoRDJsdsFjWVWXhTjFjIDEq5Sq5dq6Tq6UDIjbvIuRh4GLkWlMkPDFIhBlnHjWsdDEq5SptRq6Wq6XDFyAzOkhd2JigHDIoOLkWjbuciwN6YuEDDq5Sq6Zq6aDEq6Sq6Vq6Yq6bNhLl4Uk4Gq6cp4ECDQsfh5PpVyMimIihE-Ti5F7WhmIkhR0Ih2awV7FhvEDCq5Sq6eDGh4Si7Hi7KjqGi7IjkIDMlEkTjYjKkJVWXhTjIhhQyADCq7Aq7BDCvJ9QDFyAtT7TzOuADDq5Sq7Dq7EDFsPpVsfyM-TDEjYjKkJmIDIhTVWXlEZhDiTDEq5cq7Gq7Hq7IDEvJ9QhhQnYDLsflrPpVsPimIl1YwVyM0IhvEhvSDDq5Sq7Kq7LDFq6fq7Cq7Fq7Jq7MNiGhjbk5Jq7Np4ECDHhBj4I2JimMimFhlZlhTDKlEkTh1Y9PvIjbuAvJyALDDq5Sq7Pq7QDFhvKhjBhjAiiMimMDDiAl0PsdDGjbvIh1Y9PuRhoRDEigYrCpBhoXDEq7Sq7Tq7Uq7VDD2JhBimFDIrHkY7D3B4VyJyUnLDDq5Sq7Xq7YDDq7Rq7Wq7ZNjM2Bk4Nq7ap4ECDFq6Eq6Qq6dq7Oq7bDEicsOLlIDDoPoEhaMzXo-ThmXo-Uk1eq5Yq7co-dq7dq7ep4ECDDkNFDM_Fo-Thsdo_BktYo-do-do-dq8AqmeptOCDCFlHDGqLmb4TiuUivcpPDEh9chnLoWoZDIIpBrCVWXmIHDEq8Cq8Dq8Eq8FDBq8GDElXlRlHlWDCjJzfDFj_IirQzJjnQh3NDGlPihN0GiUzdcDEq8Iq8Jq8Kq8LDDzJhfikNDFioelWj3Tj2LjgQDHVWXlVqYihNlPDEq8Jq8Nq8Oq8PDHipejpVj3Mj3SjpUj3Pj3NDHzJhflVVWXwEDCq8Rq8SDDq8Mq8Qq8TNYivbk8Rq8UpwVCDEpJtYljQliGDDhWoDmADGVWXIpBrCDEq8Iq8Wq8Xq8YDD-WpOiyaDCiXmWDBofDE6a5PDoVDEq8aq8bq8cq8dDGjgAjgFjgLjgHjgKjgIDIiXmWofmb6a7S7ADDCq8fq9ADDq8Zq8eq9BNbtYk8Oq9CpwVCDCq8Vq9DOFllBYODlxRYOFllAbODlxQbDEq9Fq9Gq9Hq9IDGkNicFDyQpIMxdo-TkXo-Uk4eq8Hq9Eq9Jq9Kp3HpwVCDDlXjrPh3ODDlO4Xh1aDDhDiRoFDGi3UjgE8LrFpbxbDEq9Mq9Nq9Oq9PDBq9QDFlXhqFhqEh3OlRDC-GlkaDFpXfjlRyC7CDDq9Sq9Tq9UDDhxKh5Li_fDI-Gid-Dzd3AikfhkchwIDCq9Wq9XDDFDoLDGikJxJiyFikOh1Ch1DDHivXhwIhkc-A3Aikfk9cDDq9Zq9aq9bDJhqEhqFi3IjgMjgOhpYjgRjgdi3KDKl2EpXmNtb8LjnVipCh0aiidh0WDCq9dq9eDEq9Vq9Yq9cq9fNYiwckyCq-Ap4ECDCFDDEhvOjkflvGloCDHh0NlkKiyYltPoLh1HwVDDq-Cq-Dq-EDElXmWiXlRDEh1FiwHlnTlgGDEoNlO4X7UDDq-Gq-Hq-IDDlXlRmWDGijV3A5P9Qh1HlnYDGlO4XoNrJkBrADDq-Kq-Lq-MDDq-Fq-Jq-NNb3AkwFq-Op4ECDBFDBODBaDEwZrVkBmHDEq-Qq-Rq-Sq-TDDFmWiXDEajChjBhjADHtci0OhiEhqUh1Jh5UijJDH7OhtJ8LjQrHhThBDEq-Vq-Wq-Xq-YDDlXj-amWDB8LDD7OhtJxfDGhBid_doYh3KqcDEq-aq-bq-cq-dDB4XDDjmQkgAODDhiehwChWDF9ThYFiuZ0RDEq-fq_Aq_Bq_CDEq-Uq-Zq-eq_DNhLxfk2Eq_Ep4ECDDq-Bq-Pq_FDEkNFOhGMzYo-ThzIo-UkxIq9Rq_Go-dq_HqxPp4ECM6Ho-ThmZo_BkvTo-do-do-dq8AqxPptOCDGlXlRlHlWhpZj2fDDjB2UpGDLhlejxVisBjxHwXkhahrcpVi4Bi3JkgXDDq_Kq_Lq_MDIlXlRlHlWhpZjoUi8ckgeDFhblqVkgfjrBhrYDFjB2UhjTsXijcDDq_Oq_Pq_QDDpG2UjBDKhEsIhbiiHilVpVhpCwVzPrXDEq8IqpFq_Sq_TDDq_Nq_Rq_UNYigVkxLq_VpyRCDEne0LtGkUDLxHscrGhoFzT1DijFhgb6Vlmci0eDDq8Iq_Xq_YDElXlRlWjgDDLwDh3Zh3YzFi2PlmdhkGhmAkiIhkPi2NDCq_aq_bDDsch2PhvQDFpG7NnelFlrCDDq8Iq_dq_eDDq_Zq_cq_fNbizHkxSrgApyRCDCq_WrgBDEkNlIFDMhmRo-To-To-Uk4Zo-drgCo-drgDqmepyRCDHh5ZjgPjieioQjgNj_FjiPDIlVlSiRhbfjXoIDDCrgFrgGDBlRDMnekUl2UloXzThmAhkG9KjsMjsPjsTjsQDIigLk-VmUhDh0MlrShgciySDDrgIrgJrgKDCrgHrgLDFlXlRlHlW_aDCoIoQDKpGhochnN_alVzOjXh0NsflfDDrgNrgOrgPDFlXlRlHlW8bDBpGDJhkYlya1U7NlZhjBhjAilUlnWDDrgRrgSrgTDEhociiYlzOlrJDJ4flwcllKiiHrX8bzPilVlmbDDq8IrgVrgWDEi8Kj_fi_Zi_aDGFhnN_aiyezOmNDCrgYrgZDErgQrgUrgXrgaNYlkck9Krgbp2QCDGoJrMlCwPwIh2LDN9KhoT8bqDivEzPhnTxGhpC6SwDrXhvODDq8IrgdrgeDFlXlRlHlWDDE9KhoTloWwPDIsGlCiZ9diElpCxShlDDDrhArhBrhCDDwDh3ZlCDHhoahoT9PikC3AjpEj2GDDq8IrhErhFDDrgfrhDrhGNbrMkvNrhHp2QCDEhDsamUiRDCmNtbDJi1Dl2KxVhvFijGfh4Jh7NjrXDEq8IrhJrhKrhLDG9ThYhvMjtMjyHjnRDGlXFmNi1S_atbDI7MkU7BlC-Ihgc6UhwEDDrhNrhOrhPDEhuQhiLirfh4IDHlXlRlHlWmWhqEhqFDIhDmNnZigaDiU4elKDDrhRrhSrhTDFjqBjgCjgGjgBjqADGhbtbmNlJuHpXDCrhVrhWDErhMrhQrhUrhXNhLi1RkyErhYp2QCDGiZxSlUlCoJnbDIjUh3L9LkSikGlofikYh9FDDrhArharhbDHhjN6UlkBhwN_ciiNizKDIxSpZh0RlzQsZhxWscllXDDrhArhdrheDDh9Fj4Pj4ODJjIFDjUi0bianChgHh0RDCriAriBDDrhcrhfriCNiGlySk8TriDp2QCDErgcrhIrhZriEOFltao-TODlxPo-TDCriGriHDEkNFDsbMhmSo-To-To-UktMrgMriFriIriJqmep2QCDEIHULM8Fo-ThtBo_BkrWo-do-do-driLpxTptOCDJ7chrBtfjuAhheh_FjuJzVi-EDKlOrJiUqYkRiRnTqNjAlbDCriNriODEkgEh-YkgDkgCDItQtRifpWOhgQhoS6NDCriQriRDEhiB2Hjtfi6LDEjXaThCDHiftQtRhKjTrViMDDriTriUriVDBpYDIIoBsIvDUoDiCoaDIjXhHhvNhgVhB9ChRuDDDriXriYriZDEriPriSriWriaDDmfmAiVDCKhGDEHUhArPDJchchefrBiaiSoUpfDEricridrierifDFzVtfyY7ckiDDDKhGtSDGHULrPhRhJDDrjBrjCrjDDElBjoBhJjHDDKhGmZDFrBOcsWvEDGwZrVh2ThoChqQmADErjFrjGrjHrjIDEhrazchrJh-ADHlxXrKmAiVyGhcheDFufhkCjChJHDDrjKrjLrjMDErjArjErjJrjNNYizFk8CrjOpwVCDFwYi2Jh5Ci2Li2IDLHUImAhchekRimRhJrPiaDCrjQrjRDHrbkDi1Bj7HlzZ3aqCDFhchekRiakbDGjXrUiCmAmfhiaDEpxcrjTrjUrjVDEyYxazV5bDHkDrbqChgYqVtUxLDCrjXrjYDFiqRjyejtejzIjyTDJhcheDhHia0SF3MkRDCrjarjbDErjSrjWrjZrjcNbkDk6crjdpwVCDEmfmAh_FlzIDIjAzAmIjKjNjVrRldDIcfjJhEyGqfidjBDIqOiChJoDHUpSufDErjfrkArkBrkCDGh4Ch9Ch9Ajzbh9ejqDDLqOhJiCoDHUhgekSufhnVjDDCrkErkFDG7ctfzV5eh8MhheDIjAmIjKjVjNsHldrRDCrkHrkIDEjAzAjNrRDEpJtYrLjBDFjc3QlbnTkaDEqOiChJUDErkKrkLrkMrkNDIh_Dh5Oh6Nhheh7fhrBh8AjxTDFrLtYpJcjBDDrkPpzQrkQDFrkDrkGrkJrkOrkRNhLxRkyUrkSpwVCDEjXhHl1AhgVDIkDrbxLqChgYyYi9c3aDDpxcrkUrkVDEiCoDIUDGiQkOhpWh2RhhRxLDEhHjXhZDDGpUqChgYkGpHyEDErkXrkYrkZrkaDHyYhxbh-BhrE-bikZh4XDKhZkDrbvY6ZhHqCpUhcheDCrkcrkdDDrkWrkbrkeNiGl1Bk9YrkfpwVCDEFDvZkfDGlD0KqQvN8SnBDGi3fjmHjc-LluOiiRDGHUIiCoDKDErlBrlCrlDrlEDLhhChxJive-Rh3Ah3Bh9PiqU5e5aj7JDLkEtcmSiZnblUlCoLiUFDDCrlGrlHDDmAmfiVDElXlHlRlWDFpJtYrLqLcDFIiCoDHUDErlJrlKrlLrlMDHh_Dh5Oh6Nhheh7fhrBh8ADElWlXlRlHDHlDqL8SqQ0KvNpJDDrlOrlPrlQDErlFrlIrlNrlRNjMqQk4FrlSpwVCDFrjPrjerkTrlArlTOFluWjMODlqLjMDCrlVrlWDHIHUKxOkNyOMzZo-Thmbo-UktSribrlUrlXrlYpxTpwVCDEKLHUDCjGoEM4Co-Tk0co_BktDo-do-do-drlarlbptOCDEiAh0DhuDsdDCLhQDNhvShuXiieh6Dsfh5P0Ih4WqEi2Rj5aj9WvJDDrldrlerlfDBrmADKiqSj6YjzOhzThnIljIioTxWjyIh8ZDGLhQhzWrThvZkHDIiYtZjBjWiAiRtH5LDDrmCrmDrmEDDiAh0DhuDDCHUDGlIlxZk9flyC4TlwbDErlermGrmHrmIDDLhQkHDFjWlf2ZigJxeDIh7Mh7L7bjrVh7NlkRj6SjpNDDrmKrmLrmMDEh6T-eh-dj5VDGiYhlChzNka5MjBDELhQkHnJDDrmOrmPrmQDErmFrmJrmNrmRNYizEksYrmSp4ECDH2fhgFlyYj3Jj3Kj3IvCDELhQyUhvZDKuLDlS1MhnFqAIhgQqOhRDDrmUrmVrmWDDlBhRrZDKuLmRlS8XnB2WIqAsahzZDDrmYrlermZDEnf3TsAncDDLhQhvZDHrJlOtHuOzLhjH3MDDrmbrmcrmdDHjuFjuEh7YhpRh4Zh4Yh7XDHLhQyUtHoNaDDCrmfrnADErmXrmarmernBNbiwIk7ErnCp4ECDDnalnZlxLDNuLDkfqAhgQhnFIlSqEyI1MsN2WDDrnErmQrnFDBkFDNnGuLxKDThgQpbvJsVsNhSiPqEDDrnHrmQrnIDCkFnaDDrleq5SrnKDIh-Hiieh6Dj6Uh4ehuXj9Vj9SDJuLDkfsNhnFrKhoZ1KoQDCrnMrnNDErnGrnJrnLrnONhLiwQkyfrnPp4ECDJhlRhlQhrDhpdi9FhpchpbhpehpTDLjWiAsdmXlfiDqAhRxTrBhgZDCrnRrnSDEiAjWmXhRDIhkSlgCjwBj9Cj0cijbh0Bj_BDDrlernUrnVDF5CxH1DhwVl3BDHhkSjNsHjViWma-BDEjWlfiDsdDErlernXrnYrnZDEhxEh4NhxZhqZDGjWmXhRhnMi9UlfDFLhQi9VliRkHDDrnbrncrndDErnTrnWrnarneNiGljBkuKrnfp4ECDHliLllQi5HjkGhvLj9Pi_YDIjWlfiAmXsd8JzEKDDroBrleroCDGsD-QhlNj6Hi9QhyFDFjWlfiA8JsdDDroErmKroFDFhvLllEnIh-Cj6aDGjWlfiA1KiRtZDDroHrmKroIDEi7fjhNi8AjhMDHKhRmX5LhwOyD7LDDroKrleroLDEroDroGroJroMNjMllRk6YroNp4ECDFrmTrnDrnQroAroODGLkFjdhR6TlIM8Go-TitSo-Uk2VrmBroPo-droQrlbp4ECDErTikchnIhkMDDHUhADHchchekRiaawZDEroSroTrjCroUDFtOiiI4cnG8WDJInYvd0F5PhSiPqchnIDDqoGroWroXDCroVroYDDKyN7HDEHUhAhkMDIcfhchekRiak_BnGDEp8MroarobrocDELhQkHkPDJcfhchetOiiInG4crBDHHUnclBhJhAtSDEroepwXrofrpADHvHj6fvfhrJjpehiKj-IDKhcheFnGciUlOiaqJDDCrpCrpDDF2FhhShrQh9Wh9VDEhcheckbDEKxXtShfDEHUhArTDErpFrpGrpHrpIDFinXi3Vj2ehwaj2cDHfclVrDihMmBiSDDrpKrobrpLDFrodrpBrpErpJrpMNYl4Ik7RrpNp4ECDGhnKhvXhtGiqAhzTj5ZDOl1ImBjoCjoDj_ZmLlD0KhFaOhZvGoUDIHUhALxWnctSiHDDrpPrpQrpRDE0e1LinThnADEoUmBkamJDGhnKnchvXhtGnfnZDFHULhQKDErpTrpUrpVrpWDD1LzA_TDIhZhCOhSiPhnXhFTDKncnf3TsAlBh3bvChgF2fKDDrpYrpZrpaDEhtGlrZlvdxWDDi0ThnKh0CDHOahZnChnClsOqWDDrpcrpdrpeDErpSrpXrpbrpfNblqQk6QrqAp4ECDCrpOrqBDGKvapEHULDCjGhMM_Go-TkrMo-UkpJroZrqCo-drqDrqEp4ECDEKOLhRDBjGMhzEo-Tk1Co_Bkpco-do-do-drqGrqHptOCDGOhZhnXhCrBhFDJlBhRncnf3TsAvCh3bKDCwZrVDJmR-akEnZnBuOtHzLhlCDErqJrqKrqLrqMDIhxDhxXhxchyNh8PiqIh5dh8fDMiFnOocoVyUhBmRjTkDLh2YlPDCrqOrqPDIi1PiyKh2a0Ii1IjsYjsEjscDElBKpbuDDGnBoNinOFDsfDDrqRrqSrqTDFiuOk9d0ezA1LDEoUmBkahlCDFKlBhRlb-ODGOjDhZnBhFhCDErqVrqWrqXrqYDErqNrqQrqUrqZDEKhGh3IpbDGhkfimLiiW8QlmOh0GDJlBhRpSsKnfncOctODErqbrlerqcrqdDL-Oi-Ji-Ii-Ai-BlodiqNsKtKvTvFDGlBhRnfncKLDJhZOhFnBrBhCzBmXimLDDrqfrrArrBDFlBhRhgF2fnfDGmSinChjI3HhkQ-ODGhZOhFrBnBjDDFLyUhQnLqODErrDrrErrFrrGDGtei6TioRhhHj3Li9KDIOhZhFlrVrBvEnBhveDJhRlBrPncnfsApP0emBDDrrIrrJrrKDErqerrCrrHrrLNYhkfk3MrrMpyRCDLiqEhwUiweh0dl2fjtAl2ejsVj6Mjsbj9eDEKhEkchGDCrrOrrPDG2FjoNhhSirHjkHjiHDJpJtY8YixMh0dOiScpfDELhQlBhRDEpwXrrRrrSrrTDIjsOi_NjlCjgUjsWloGj9bjtBDDpwXrlerrVDDrrQrrUrrWNbhwUk7ArrXpyRCDLhxTh6XhxAhwfhxYjuRjuLjvfh6LjvZh6WDKlBhRncnfLHUOiScDCrrZrraDEj1ch-LKhGDIlBhRnfteh8fh9HKncDFcOhZiSxBDEptQrrcrrdrreDDKhfhGDLkhWj7Fj8Hj8Gj8Fj8Ej7EjtIi9djnPi2fDCrsArsBDFh6Wh6XhxAh6LjwADCrsDqoGDErrbrrfrsCrsENhLiyOk7drsFpyRCDHKpahfnNyNwEihVDIlBhRliPncnfvCsAteDIOhZhFiSchCrBTDEp8MrsHrsIrsJDJj-Ci8Si-ejiIjpbljFllPjlcjldDKlBhRHhApSLyUhZrDnNDCrsLrsMDD4IiuYk-bDEOcfhZDEp8MrsOriersPDDrsKrsNrsQNiGnCk7PrsRpyRCDGh0HpUh0Ih1M_YixBDClBhRDJncnf3TsAwQ0BvCh1UiiWDHySrBimHhZxBzEqWDErsTrsUrsVrsWDDxB1ThveDFncnf3TsAvCDDrsYrsUrsZDIi_Qi_Ri_Pi_LjsZjgSjgTjsLDGncnf3TwQ0BKDDrsUrsbrscDGh0Hh0I_Yh1M-VigMDErBySmXimHDDrserlersfDErsXrsarsdrtANjMivfktOrtBpyRCDFrrNrrYrsGrsSrtCDGKLOhRvapEMhsOo-To-To-UkpIrqartDo-drtErlbpyRCDJhxDhxXi9LhxchyNh5dh8Ph9Hj4XDMDFZtXvZoLiZlChteoVkEkfDCrtGrtHDGlBhRnfvCtej3bDEOhZhF1LDEZqPkLxfDJDFiZnblUlCoLhtehnVDErtJrtKrtLrtMDGhtehnVjuHi9Dj5Yi8DDGlBhRnfhgF2fKDHOaDhZZsGFDDrtOrtPrtQDFhRlBnfsAvCDGh9Ij4Vi3Yj4aj4Uj7QDJoLwIDiZoJlCFnblUDDrtSrtTrtUDErtIrtNrtRrtVNYimAk6ZrtWp2QCDHjrWinVhpSj9Ai2cjrOjkTDNDFiZiRoLhGzctOOlBhRHUDCrtYrtZDEjjMqTh9Si2eDIDFtOkfqEzc8X1MDDrtbrmKrtcDDwbhnDhUDElBhRLhQDHDFiZkftOzcoNDEqoGrtertfruADDrtartdruBNblsekoeruCp2QCDCrtXruDODl4GYODljVbDCruFruGDFDKOHUMhsPo-To-To-UkwAo-druEruHruIrqEp2QCDFKlBhRpPhGDDhDsamUDGjWlfiAnAoI2ZDJoOpTiC6O7LlhbkWnLhkADEruKruLruMruNDJhpSj3Wh7YhpRh4Zh4Yh7Xh9Si6NDHFhGmZmf5ezclIDGsaiRoFwCpHqWDDruPruQruRDDKlBhRDChDmUDFFhGmZzclIDEiRsaoFwCDEruTruUruVruWDFlBhRpPKhGDHjWlfiRnBoNmXaDErleruLruYruZDBqTDFLhQlBhRKDGjWlfiRsaiAoFDDrubrucrudDFruOruSruXruarueOFltTo-TDBrvADFKkNsbHUDCjGiNDDAGhPM8Ho-Tkpbo-UkxPrufo-drvBrvCrvDrvECDEpNHUKMhsQo-TkrHo_BkpNo-do-do-drvGpxTptOCDIh5Ih5GiobhhMi_EioYj7YjmYDOoRoTqckbkRhcheoCh1PhzPh2Nh3Gh2XlkdDCrvIrvJDJhzPh2NlqOh3Gh-f-bh7elqJloeDCdeDJInYhzSh1PhgBoChJHpcDDrvLrvMrvNDFhtVzG1LyPhGDFijUsWj6PyHjCDFoRoTqcIhuODErvMrvPrvQrvRDGkRiMiEhchehjeDEHUhAhODErvMpxcrvTrvUDErvKrvOrvSrvVDEpNIHUM_Ho-TkXo-UkuVrvWo-do-drvXqwVptOCDF0T5TtfioVi_GDMlOrJkRiEiRaOiUhchekboNDCrvZrvaDDdehJDDmfiVmADFhJHhOhAkJDKi4Fk_fwZhnfhoChqQiRoFlmFsUDErvcrvdrvervfDCrvbrwADHhnLhhZhuEhkbh9c2eltIDJmAh2XsN1HiScrAyGiuQDDrvcrwCrwDDDhJe5TDHnT1fqNhuElnRh-RimaDImfiVmAhcheiUyGlPDDrwFrwGrwHDChJeDE1AsNj0Qj0XDJl0JixfhvGlqThnLl0Cl3Qh7MhKDDrwJrwKrwLDD2ej8YhuEDDyGmAiVDGhJufihehkCtItSDDrwNrwOrwPDErwErwIrwMrwQNYl0GktfrwRpwVCDEdehJHDGoRoTqNhuOufhkCDGOazB3ZiiTcDDrwTrwUrwVDH5U5Y-bhhPhhYh9dh-KDJiVmfoRoTnTi4EnPsZqNDCrwXrwYDCoRoTDEoBrPhN-fDDrwarwbrvcDDhtV9f0bDEdyPiMlhPDEhFlAieijUDFoRoTqcqNixQDErwdrwerwfrxADErwWrwZrwcrxBNbl0Xk5ArxCpwVCDChFODBlADKiVmfmAnTpcrLchcheiaDFdehJHhODErxErxFrxGrxHDHhyWhyV5bj-SkhKipGj-NDKlOrJhchekbedhJhOaDCrxJrxKDD0T5TtfDDhFlAieDCrxMrxNDFhyThxShyK-JhyUDIiVmfhchembpcoRrLDCrxPrxQDErxIrxLrxOrxRNhLlhFk9GrxSpwVCDEdehJ0TDFhBjblZhlZh1dDJidhchefiVmAuWxJFDDrxUrxVrxWDJiqXiqViqWi_DjzVj6EjoWjoXi-PDIhBuWidlFapflOjFDCrxYrxZDDj0Wi_Ji-ZDHhBlZjbiduWlhahkHDCrxbrxcDDrxXrxarxdNiGizbiuNrxepwVCDFjAuNldmIoZDJlEkTpJhEjJqfjBfiSDDrvcryAryBDDtf0T5TDGjAsHjVldjKoZDCryDryEDHpY1N1CjiOi8C-djiUDEdehJhODHjAhjfoYhuIidhEh0QDDryGryHryIDFi_Bi_KlhXh-Nj0aDLsHiwJhcheiVmflVmNfrLi0KDCryKryLDEryCryFryJryMNjMxRkyVryNpwVCDHh6Uh0fyDlhQyHjuUj-HDEdehJ8WDKkJpThjVqbsTvXkWuIlkPhkADDryPryQryRDGiAsPh9fl0bh6ZjmVDHkJpThjVkPhkAhkHvXDJjayXuGhcheiVlsDhtP5LDErvcryTryUryVDEi8XlpSlsXlpRDGkJhjVyDsI3FODDryXryQryYDCh0f3FDGoThBlZmAmfpBDDryarvcrybDErySryWryZrycNnHl4akuLrydpwVCDGLhQkHnJhjJkPDIhjf7Ehtb0FvdhoOjkDi6ZDHdehJyPufKhlEDDryfrzArzBDFLhQkHkPhjJDIyPufljWi4dh1OhkClnIioaDDrnHrzDrzEDKkgdhyUkgRjkJjkKkgbkgcjjSh3ah-bDJiVmfiFnOLedvXocDCrzGrzHDDrzCrzFrzINtAljEk8ZrzJpwVCDMhqDh-Th-Sj0Ljkej0Hi-Si-Ri-QlrUlzXj0IDKiVmfjDdeKiSoRhZHDCrzLrzMDEhgTijThnSh0VDGiC7HnXoKUoDDEKiSmAhEDErvMrzOrzPrzQDEmAmfiSKDHhuAjpJuMvThoIhqHimDDEHhOhAUDErvcrzSrzTrzUDChEKDEiCnXoKiubDEuMrSvTnLDEiSpfmAmfDErzWrzXrzYrzZDErzNrzRrzVrzaN4dlqUk7TrzbpwVCDGLhQlMkPjbuRDGjXxf5BhvN3ZqNDHkcmbhoYmXh3IhR1GDErzdrzervcrzfDEh6bh5Di8Hh5YDFdehJhjRLDCr0Br0CDDa3ZmRDJyP-Bi-ThtVh1OqNi-Yi_I4XDDrler0Er0FDDuRvSilXDFkchoYhjfl1FaDFmAmfqNoRpcDEr0Hr0Irvcr0JDEr0Ar0Dr0Gr0KNhuYltckuAr0LpwVCDIhqC6WhxIhqBj0Rj0S-cirPDKiUwIlUnbsGiEkRlPlCzPDCr0Nr0ODEFDrP-fDJiVmAmffhchelVjJhEDGlDvN0KqQ0NnBDErvcr0Qr0Rr0SDD0Ttf5TDErPFD-fDGflVhchelPiyQDDr0Ur0Vr0WDDr0Pr0Tr0XN9HqQk7Yr0YpwVCDKrwSrxDrxTrxfryOryerzKrzcr0Mr0ZOFluV9HODljc9HDCr0br0cDHpNOlLqSkNhJLDDiNjGoPM_Io-Th_bo-UkvbrwBr0ar0dr0er0fpwVCDCjEKDImSmHinC_Y8ThtZl1bl3SDGdeOhOHhGDDr1Br1Cr1DDD2Eh5HjmZDIaODFiZoLySmSDCr1Fr1GDE8T_YigMlobDDKjEhGDDySrBhjIDDr1Ir1Jr1KDFhrJhgRhgLvHvfDHFlOOaiUDhuCDGdeHhOhJjEDDr1Mr1Nr1ODEr1Er1Hr1Lr1PDBuIDBiHDDr1Rr1Sr1JDF6biHhlElkLlyHDDKhGjEDHdehOHhAhgRhgLDDr1Ur1Vr1WDGvHhyGhiKvfkgVhraDJhcheiaFkbtOnG7UqJDHuIiHlgAtSdel3FDDr1Yr1Zr1aDB6bDFjsIltFiHhlE3FDDr1cr1dqoGDEr1Tr1Xr1br1eNYlnNk7Nr1fpwVCDGwQ0BrVhpDiyciyXDFdhJHehADIwGhoDlItViWkFijXi6CDJjEiSKh-azH-EsWljacDEr2Br2Cr2Dr2EDHhhUhqSilfhxNi7PipI0UDGdehJjEHhGDIwQhpD8ZiSh1RwbzHjEDDr2Gr2Hr2IDFh0AhtOiydixTirIDEHhAdeDGjEKiShSiPjWDDr2Kr2Lr2MDDr2Fr2Jr2NNbiwFk6er2OpwVCDDKpa8fDEdejEtfDHfclPiS4IlV8YDEp8Mr2Qr2Rr2SDEhwBhlAnCpaDDK8fnNDGhgRhgLhG2EjEj3XDDr2Ur2Vr2WDJyKh1BvShuPioGjpHlzAjkYlnaDDKnN4IDGdejEhJHhGDDr2Yr2Zr2aDDhwBhlAnCDCKihVDF6biHhlEh2YhiKDDr2cr2dr2eDEr2Tr2Xr2br2fNhLixOk7Qr3ApwVCDIj8QjmUjlBjlAh-LjzYinYh4QDFdejEtfhGDJtNihKhidiMoCiSflhYsFDDr3Cr3Dr3EDGi6fi6ej8ai-Vi-Xi2QDHdehOyChJoCtNDCr3Gr3HDGjnUjlSi_Sk_FloVjhODH2Eh5Hi-WvHhgRhgLjmaDGtNiSlPhflViUDDr3Jr3Kr3LDBh4QDGdejEKHlpADCr3Nr3ODEr3Fr3Ir3Mr3PNiGl0Zk1Jr3QpwVCDFhgAhnZhuUhoFlrRDGtQtRyWifhjWhKDHdeHhAhOjEUDJhSiPhCiSfTjEyGrIDEr3Sr3Tr3Ur3VDJ4blkIjlFh5c7fjxf-Xl1Dj_JDGdeHhAhOjEDJiFnOjEiSKfoclOiVDDr3Xr3Yr3ZDEhrMiqej5XhrNDGjEhuCwTiM8ZhNDDr3brvMr3cDFi7Yi7ZjhBjjHjjIDGdejEHUrIDCr3er3fDEr3Wr3ar3dr4ANjMlmUk6br4BpwVCDFr2Ar2Pr3Br3Rr4CODivDo-TDBr4EDGpNKvapEiHhKDChMjGM_Jo-Th_Zo-UkrLr1Qr4Dr4Fr4Gr4HpwVCDGhhMhrEh7e-bi8IhpXDItNiFjDDvYkDmSnPDDr4JrwTr4KDBr4LDGdehJoRoTufDHZqPrPhNjLnDkGDHhcheiackbmXkRDInFhjRoRoTqNnPjTj8IDEr4Nr4Or4Pr4QDGh5CwYjiEi7QjhSjkVDKdehJimRufoRoTtSOtIDCr4Sr4TDHj0Tj0Ui_Ci_Fj0Pj0Oi-UDIhchekbFmXianFiUDCr4Vr4WDDr4Rr4Ur4XNYk-Ok7Lr4YpwVCDK5U5Yh-KhhPhhYjwMhweh9dj8Cj3ZDRnOiFhgChjZDvXiVmStXnPkJsZjToVnToc7ODCr4ar4bDFdeKhtKyPDJoUkBmHhnAmSxNoQ1LsUDGoRoTqNvXkJZDEq-Rr4dr4er4fDDhiEhqUhweDGa7Oi3Tj6FhlXluIDFlsEyCiganZjTDDr5Br5Cr5DDChodj4bDFjanOoToRiVDDr5Frvcr5GDEr4cr5Ar5Er5HNbhodkyTr5IpwVCDBhFDDhNZdDDjEKhGDJoUvGmBmJjc6PxBjDnBDEr5Kr5Lr5Mr5NDJioXj7bkhJirehyXkhQhyKhyThxSDMiFnOvQDKiVZochNFmSvYDCr5Pr5QDHielgVl0Di3NyPle0bDFdeKhGhODDr5Sr5Kr5TDFj-LhyOhmGhyP5bDDKhGhODHhFwTvQvYqYhgG6PDDr5Vr5Wr5XDDhFnBhZDGoUvG1TmBmJ6PDEr5ZpyIpyHr5aDFr5Or5Rr5Ur5Yr5bNhLlLk3Qr5cpwVCDK2FhhSvfhhHkgWj8Dj2Hi2ZjnHhiKDCrxFr5eDOi-airdh_AkhDjzaioIi6WkgSirLh-bl2TjjRjxGh3aDLiFnODLZiVjCocjTFmSDCr6Ar6BDFHUhAyPhODELkHnJhjJDIiel2QhoOThExDvNnBDErxFr6Dr6Er6FDDr5fr6Cr6GNiGqSknWr6HpwVCDHxNoQqMjPhzQ-VhlMDFOhFlAiehhMDEdehOhJDIySlKqWhV4aoCid8ODEr6Jr6Kr6Lr6MDEhlM-ViqFhlWDG5U5YhiGufehJDHlKidyS8OFqahBDDr6Or6Pr6QDIjjBj-QjjEjjDj-PkhMhzQiqQDK4aqWhSiPqEDyShobhkWTDGdehOieoQxNDDr6Sr6Tr6UDDr6Nr6Rr6VNjMlvKk8Pr6WpwVCDGDtXiDvZlDlWDEOhFlAieDFdehJ6WhODJiZnblUwIlCoJiEhiekEDEr6Yr6Zr6ar6bDJj4Wh9Ij4ZhmGh-OhyXh_AkhOkhCDHde6WhJ-chOoRDLoLlCsGlUnblOiUakEiZFDDr6dr6er6fDF6WhqChqBhxI-cDEDiDZtXDDr7Br6Zr7CDDr6cr7Ar7DNnHlDkwYr7EpwVCDGr4Zr5Jr5dr6Ir6Xr7FODlwAnHDBr7HDGpNOlLqSsSieM6Io-TkrGo-UklVr4Mr7Gr7Ir7JqmepwVCDFhlUioZioWi_HjvIDJDFiZalCoLmNOjTDCr7Lr7MDBr7NDChNZDIoUmBmJ1TwTjcxBqYDEr7Pr1Br7QryHDEj_QlzCj3airUDHKdhGiejEhNhODCr7Sr7TDBwTDDKjEvfDHdhNhGhtKiMyCieDHjDvVnPuErdhtPiEDEr7Vr7Wr7Xr7YDEoU1TmBmJDDpyIpyHr7aDEr7Rr7Ur7Zr7bNYixck5Pr7cpwVCDIhNmZhGhiAhjEhpPhqDh7ADLnL1ViCnXoKoa7HuMvTvOhgTDDde8WDIkBmHsWiYiiKi0XrAlIDEr7er7fr8Ar8BDJhqDh-Th-Sj2Wi_Mh0Jj6QjzejpXDKdehNmSiUFhGjDhFlODCr8Dr8EDJhpPhjEhiAj-GioAi-MipRj2T5dDDdehNDGlOtFiUiYlPZDDr8Gr8Hr8IDEmZhiAhjEhGDDnL1Vi5JDFiCnXoKoajpPDFiYhEiUlIsXDEr8Kr8Lr8Mr8NDBdDHwOsWyHh6BloAiAtFDGiCpSnXoKoDoaDGkJpTmZofhGlHDEr8Pr8Qr8Rr8SDFr8Cr8Fr8Jr8Or8TNbi1LkyHr8UpwVCDEhNhGmZdDJwYhgYh-Pxajmdj-OjqOhxVjwGDI7KiUlPia3JhchelVDDr8Wr8Xr8YDFh-PjnAxaj-R-JDFdehN8WhODHqJlOhcheiUlP7KDDr8ar8br8cDBwYDGhlUhrahGtSdeDHhcheiaiUlVFnPDDr8er8fr9ADDr8Zr8dr9BNhLiuPk8Hr9CpwVCDEqVtShkSxLDGqZ8Yuel0Qh9QhrCDGHdmZhNhGvcDIfia7BhcheloHlVFDEr9Er9Fr9Gr9HDIi8Uj8Bj5Ui8WliZjoEjhYi8VDJdmZiaf7BHhN4bFDCr9Jr9KDIh6ThndmT-ejtdjtbj5Wh-dDFdehN5KhrCDJlOrJhcheiUOiYiaoNDDr9Mr9Nr9ODEh9QhrCj5Ti8PDFhNdqVofmTDCr9Qr9RDEr9Ir9Lr9Pr9SNiGi0Bkydr9TpwVCDEr7dr8Vr9Dr9UODiwDo-TDBr9WDGpNhGzNKHUMhsRo-Th_ao-UksDr7Or9Vr9Xr9YpxTpwVCDFdehOhGmZDEfpbh1auODGOjXTahChFDEr9aruUr9br9cDJhhLhhOqT7bh5RjhAh4HhiHj-FDITOhCifhFlAhKaDCr9er9fDCr9dr-ADHqThhLhhOh5RhpR7bhiHDJDFkbqEpXlOkfiUlKDCr-Cr-DDGdehOmZhGyCDFkbDFkf1ZDIhiLhuQqEnZqTtbloIxVDEruUr-Fr-Gr-HDFhiLhuQi7Uj4dhjCDGdehOyCmZlgUDEhDmNmUtbDDr-Jr-Kr-LDDr-Er-Ir-MNYl1dk8Jr-NpwVCDGhhLqThhO7bhiHj0ZDHOThCifhFlAieDGZqPkLDFuZDDr-Pr-Qr-RDDifjlXh6GDHdHhOhAKoG4SDHThChSiPDFcDEruUr-Tr-Ur-VDEdhOHhADIhwFilSyTilRh8WhobhFlADGFDZjT6RhEDEruUr-Xr-Yr-ZDDr-Sr-Wr-aNbimAk8Ar-bpwVCDHhhLqThhO7bhiHh4HlgbDHlFakEtcmYkLhBDCr-dr-eDFdemZhOhGDEalFh9a3ZDJrHjQyJ3B4MhBqb6XjTDEruUr_Ar_Br_CDDhiEhqUh4KDDalF7ODEhDyChOeDDr_Er_Fr_GDDr-fr_Dr_HNhLigUk9Jr_IpwVCDG6NiyDhgchrShjWjrYDFiftRhK4OhjeDGdHhOhAqTueDEruUr_Kr_Lr_MDKkUqHpWhkah9Oh8WxI-X7fhrMDEdHhOhADEtRifhKjCDEruUr_Or_Pr_QDHh3Si9fjzRjnEjmMjiCjiDDJiftRhVlyUThCjWiRiSDDr_SruUr_TDDr_Nr_Rr_UNiGlzfk7Or_VpwVCDEr-Or-cr_Jr_WODloJo-TDBr_YDFpNsbOvKKMhsSo-TkrFo-UkxMr-Br_Xr_Zr_ap3HpwVCDFoeHUIyODBoEMhiSo-TkqMo_Bk7Xo-do-do-dr_cr_dptOCDBiBDCkDrbDLToYxBlzdhzbihFhClQasCqRDDr_fsgAsgBDMilQhoVhvd7JilcizLh3ThpFjwai3SjwYjwZDCr_fsgDDFhHlKsCh2MjeDGiHhTpS3QilGjdDDr_fsgFsgGDLinaiqYi3airNkhHj9JirMj9Di3Zj9Ej9LDKDFiEiRiZiUlSZlJk-HDCsgIsgJDEsgCsgEsgHsgKDEiBnL1VhpQDJoGpFjNhrHimUlqelqdimJh7SDIzH0DlgP1P8VoakgYi4ZDEsgMsgNsgOrvUDMhrHj1Dj1Bj0Dj1Cj1EimUj_Ej_HiqGimJh7SDKiBnL1VTlQhneoYajXhFDCsgQsgRDFiBnL1V7YkTDFmaoGjNHUDDzH0D5ADIjvWjufjucjvdjuQjjVjjajjZDEsgTsgUsgVsgWDDnL1ViBDEmaoGjNUDErOif1OqZDEhTueiHjcDEsgYsgZsgasgbDEsgPsgSsgXsgcNYlgQkwRsgdpwVCDGiBvb-dtC7YkTDEihfjgWiiEjtNDELhQnJjhRDFhlCka5MiYiFDEsgfshAshBshCDJjgXiiEjgYi_Ti_Uj_GjkOjkNi_bDHiBLtCjXuDhRTDCshEshFDDiBvbtCDHjmJjtPi4Di_Vi_Xi_Wi9JDDshHrleshIDDshDshGshJNblkMkyIshKpwVCDFi6B-Li6AiFvQDJIhqIk-XikbhtSlrOob1dhuWDDr_fshMshNDFjwEjwFjzFjvLjvKDCr_fshPDIpYioLhxCj_Oj8bj8cjiJjiXDJiBIoBUjXhRuDhHhTDCshRshSDIIoB1dhtShqIhuWihenXDGpYvbh4Bh4A-dj6eDIjXToYuDhHalQhBDDshUshVshWDJhuW6SljHi9Rh2JjnZluHi8EjiSDJoYThCuD1chHlQkDaDDshYr_fshZDCIlvRDIh4Bh4Ai5Ki5Ni5Qi5Mi5Oi5LDFiYiFocjgViiRDDshbshcshdDGshOshQshTshXshasheNhLikVk9ZshfpwVCDDsgeshLsiAODi0Zo-TDBsiCDGoeyOIHUiHDCoEhMMhsTo-TkXo-UkxUsgLsiBsiDsiEsiFpwVCDGj_bh6bh5Yh5DhpXjqZDEiBnLpYkTDIhKqZ1Hifwf1A_UtRDDsiHsiIsiJDIqZ1AsNhyAj5Fj5Hj5E7SDKhuV9Qijdif1HltEjsHuecidDDr_fsiLsiMDCsiKsiNDFpYvbjiW7YhxCDFVWXhBjubDH9diZ0Sl2XjDlPimODDsiPsiQsiRDGwciqZlwK-Yh-Gj-EDEiBpYtCjpWDJkEivPiUhchemXjJianZDDsiTsiUsiVDDiBpYvbDHjudjuejvCjvAjvDjvBj5bDIoCtNrDsI0DoUhIhnBDDsiXsiYsiZDDsiSsiWsiaNYl2Yk9Xsibp4ECDDjXhpFjqcDHhcheckRiViatNDHhNHUpSmajNZDEr_fsidsiesifDGhIhlH9bj6KihCsVDJiFnOpbjJhdocqZiVmSDDr_fsjBsjCDIj9FkhGj9Gj9Ij9Kj9Nj9Hj9ODKiViFnOhdjJkdnTmYibocDCsjEsjFDFh6RhxehxPipMh6QDK0MqLqZlxWl2Ambl0Ijgbjhe_UDCsjHsjIDEnL1V7YhpQDGHUmajNqBpFDElhEwYlehpXDGhchekRciViaDEsjKsjLsjMsjNDFsjAsjDsjGsjJsjONbivWkuIsjPp4ECDEiBnLpY7YDEif1OtQqZDFhTuejctevHDHiSchC1HTihYrIDEsjRsjSsjTsjUDJjvRjvYh8TjvThxbhzXihCi8Gh5SDLhWThCiSjJhFhZqQlDsMi1NDDr_fsjWsjXDHhChSiPT1A_UmbDInLHUoGhTh2WjXjNDEr_fp0SsjZsjaDFjlYjlZjhIh5SjxdDFiBkTnLpYiYDCsjcsjdDEsjVsjYsjbsjeNhLl0Yk6Vsjfp4ECDIh6Rhxeh6QhxPj2KipLjmTj2JDNhZhFie3H1EsMhlT0MiFDmRtaqODCskBskCDDhFhZnRDFizO4ShnelwEimWDHmaHUjNoGqOpSDI1TKhGrZqOhTjcmRDEskEskFskGskHDKhlTh4Fh4Eh4DjqCj-Mi6bi6ajmcjqTDIiBhneuLkanLhZhFjNDCskJskKDF-Ji2Hj6Rl2CjqSDEiBpYvb1NDHmROahFijPhoMrPDDskMskNskODEskDskIskLskPNiGlLkueskQp4ECDEsicsjQskAskRDGoeyOlLkZjZleMhmTo-Tk6Ho-Uk6PsiOskSo-dskTsiFp4ECDKrZh8Bh8ChiF0Vj1AjuGh8Qhqfj0fDFOhZamHzBDIjTrVluTtH7PzLkWsBDDskVskWskXDGiAjWial2OmX_ZDIwZrVmHrZhRuDoNjDDEqoGr_fskZskaDCskYskbDJrZh8Bh8C0VhiFjuIjzKhqfj0eDKhGhjL3HmZhldtbhkQ-OpPKDIiUlPia3JhchelVkbDDskdskeskfDHuLiYhuRiAjWtH7PDFhGmZKh-Aj6BDHHUIrPqBoGjNDEr_fslBslCslDDChRuDDFhcheiakb3JDG-frPpPj7Cj0Nj_LDEslFr_fslGslHDDhRuDrZDDpPrPhGDFh9KhrQsc-MwYDFiUlPiahcheDEslJslKslLslMDEslAslEslIslNNYi1Yk7JslOp4ECDJjjdjmXlvAjifj5cj0Ei3XjyRjzMDFiBnLqOkTwcDCslQslRDEiBwcrZ0VDGlfjWrVhnMaoNDIHIjNnYjVxGzQhGDEslTqjMslUslVDFrZ0VhiFwchqfDDxfhiajCDGHUInYjVKDDslXslYslZDFiAjWiaK_ZDCxfjCDFHnYIjVUDEr_fslbslcsldDEslSslWslasleNbk-ek7Uslfp4ECDGiBvbrZ0V1N1CDEoWlQnVoZDJmIjxAjKjYh3HwSsTh3J1CDJjJia0KlDpJhRmXiAiSDEsmBsmCsmDsmEDEiB2b1C1NDHizcioPi9OhmJhyRh8Sh8NDIjJhZoLlDuOhCwfODDsmGsmHsmIDGiBrZ0VhiFwch8QDClQoWDEjxEjKj1Pj3RDDsmKsmLsmMDDsmFsmJsmNNhLpIk8DsmOp4ECDHsd3F0EjxU1Kh4SyDDKhchemXiaxJhRsPjawciADDr_fsmQsmRDGwc-Y1chRh-GrZDF3Fh4WlhS1K0EDFiBhcheiatCDDsmTsmUsmVDGsPh6Zj2Oj4Tj8UhqQDJjayXhkLkAmXhJhjZhgCnTDDr_fsmXsmYDDsmSsmWsmZNiGlpQk9Osmap4ECDHjWiAlfhwMnAkFh2eDIsClzLiQh7bi-ChrVjhbj4KDDr_fsmcsmdDGrZwc-Y1chR0VDGiHiQhH9X3QiueDHiBtChcheiajeiUDDsmfsnAsnBDGi8Fjqdh7bjqYjwOjwQDItNjWiAmXKjvFhcheDDr_fsnDsnEDDsmesnCsnFNjMluNkuNsnGp4ECDG0JzQhjSxGhlblmSDFhIhFnRhlHlADLhkY5AmXLk-T8ehRiViFjJnODEr_fsnIsnJsnKDHh9Ki4Si2Oj4fj7ei4Hj5ADFiB0JhRuDqODCsnMsnNDFLjbilXuRvSDFpGnRhFhIhlHDG0JzQhjShkYl2VxGDEsnPsnQr_fsnRDDsnLsnOsnSNnHlhGk6OsnTp4ECDGslPsmAsmPsmbsnHsnUDHoeKpIlLqSiHlIMhsUo-Tkufo-Uk5SskcsnVo-dsnWr_dp4ECDEHUIhNMhzFo-TigDo_BkwHo-do-do-dsnYpxTptOCDDi8Ji8Mi8LDI7GnXoKUrUiFkajDDCsnasnbDHiCnXoKoayayboDDK5eh8M-Rh3Ah3Bh9PhhC7chxJhofDCsndsneDCsncsnfDL5dj0Binc-Rh5Njzdipfj6Zhofh7Aj5SDLjBwX3NhleiYiUkbtBiCnXoKDCsoBsoCDGiCnXoKoayaybDHhGmZofh2ChpPhiAh9XDIqVZjBKqchbhlewXDDsoEsoFsoGDFjzNj6Tj4Lj4Ni2YDGFofhGjBmZlIDCsoIsoJDFh9Xh9Vh9Wj7Bi-GDHhcheZpPiUjBkbDCsoLsoMDFofoVh5NhpYj8PDFjB2Ui4ChbiiBDJiCi-Di-HtByawX3NwSj7IDDsoOsoPsoQDFsoDsoHsoKsoNsoRNYiyVkrdsoSpwVCDJiCnXoKoawX3NhhRtBybDJnQpQpLqGpRqFqe7ahhXDIkBobjBvciYrAfiEDDsoUsoVsoWDGpQpLqGpRqFnQDF5dyYxa7c-RDHobiakBoYvc3JfDDsoYsoZsoaDGltLk-QjpC7aj9ZkgQDIUrXjBhpIluYoDiCqDDF_b8J-FkVsHDDsocsodsoeDDsoXsobsofNbixdk4YspApwVCDNipPjmLjmKjmNjjfjjchlVj6NjnJjofjyaj6Lj0ADMiFDnOhcheiViakdZnPociCDCspCspDDFnRhZiejehHDHoTqcoRkdtUh5QjhcDKkDhGmRhFjcyYxaDZoBDEspFspGsoEspHDEyYxazVirADGiCnXoKoajHHDGhZjeqVtU0MleDDspJspKspLDHi4Wi6Sh4Xj7Vi5Di-NjlGDInPrdjTvOoTjC6ZnZDCspNspODDh7DhxVleDFiCnXoKybyaDEoBiMociFDDspQspRspSDEhhRlpWlpUiwTDEhZnRiehFDFwYkDhGoVxaDDspUspVspWDGspEspIspMspPspTspXNhLi0SkpdspYpwVCDHiCnXoKoaybyavdDHoXjVrRhjS3NhrcxDDLkBiE1RrAmHiY_V7RhnW1B2aDDspaspbspcDHrRiqThpHlnCj0CjpYqDDG1RiE1bh8Fl2HnRDHnTmfkdjaDuGjTDDspespfsqADH_Vhwdh4ahxLj-JjhXinWDGiCnXoKoaHIDIhHjXiEiaDjJhcheDDsqCsqDsqEDEh8LjlJi6Yj8JDK3IihR7HhHiEkB0filWwDvODCsqGsqHDEspdsqBsqFsqINiG0JktKsqJpwVCDKiCnXoKoaybyatBwSh3HhyIDGlQoW2AnVhzXoZDMhvKiduWhjBhjAjJqbjKjYjTmIvVDDsqLsqMsqNDItBwSh3Jj0Kj0Fjzfj6dj6VDGlQoW2AlpHoZh1GDCsqPsqQDGqbsTmIjKjYjADEuWidvOk-dDFiCUoDItIDEq1csqSsqTsqUDDsqOsqRsqVNjMl0HkySsqWpwVCDIhyIjzHirckhAkhBipSiqHjwWDOiFjJyTiCxLDfjThvPigeimPinL-CiMDCsqYsqZDDIhNZDIioDi5Vi5XjsSi5WjtTjtUi-fDHlAyThgTijThHjenRDDsqbsqcsqdDLinLl0L1dhqIhtSiwZlgLhoIi0ClgaikbDDlAyTlQDGIxLiCiFDhnODDsqfsrAsrBDClAyTDFiCnXoKimPUDIhnA0ehtaizXhvPvZZiMDEsrDpxcsrEsrFDEsqasqesrCsrGNnHl0Rk2RsrHpwVCDKjlNjlPjuCjlOjxWlubjqUjhUlnFjmRDKkUqHtEhVibiMvcdhZxIDCsrJsrKDF1JhkKliFikDjqWDEkUqHlmItEDNoVh5MhlXhnHhwHh3MkhShtNi0Gh9Ui7Bi7DlpVDDsrMsrNsrODFhlXh5Mh9UipBirbDKiCoaUvOhoJoDi9TqZjCqODCsrQsrRDGlmWluCjoAhlJlkblpZDC1JhkKDFkUtBjYqHtEDDsrTsrUsrVDEsrLsrPsrSsrWNtAloSk2CsrXpwVCDBjCDBpSDGsKtKuMvTvFrSDHoBiMjXHIhcheDEsrZsrasrbsrcDMhlThnRlkAhke7QjkdjwDi-Fj0YivZivFlnLDKhZoYluEmTtFaLDrJzBDCsresrfDGvOhqHimDj5Rh8bj0JDFLiCxDmNUDHaoViXqchkah8ZmfDDssBssCssDDFvTihJh6ByHirDDELHhAjVDIDvZoViFofkEiDwSDDssFssGssHDEsrdssAssEssIN4dhuSkxXssJpwVCDIsoTspBspZsqKsqXsrIsrYssKOFllFYDBssMDIIzNmCkIoXpI3CjCDDiNoPjGM6Jo-Th_Xo-UktRsoAssLssNssOssPpwVCDJh8KjHtWhNoGjNhApFhODMf5DikAmT1ehnHhmDhhBhhVhgah_BhldDHiChlDoT-GnPidrdDDssRssSssTDLhmDhhBhhVhyShgajpGi4YlyXhnHi9XkiCDKHoGjNidDmTwTfhNjHDCssVssWDFxVj_Pk_alnSi6DDIjHtWoGhrHjNhpAHLDKDiZFjDjJnblUmDk_X1MDDssYssZssaDBlJDHnRiejCjeh7DaxPDKmT1ehgS7BfhzfhzesLlgHijGDHHjHjNmahNpFqBDEsscssdssessfDIh_Bj2ZjkZi5Ci7Fj6Oi7Tj7cDIf-Gid1eDwTnPhzVDCstBstCDGk-BhwChieizRivBxPDGmT1e5DhgShzfhzeDGHmajNjHpFtWDDstEstFstGDGssUssXssbstAstDstHODl2Jo-TDBstJDGtJhNHmCkIKM8Io-Titfo-UktTstIo-dstKstLp3HrvECDPhlRhlQh8OhrDhpThpdhpchpbhpeh-Fh-Ej0bj9Bi7ai9BDQfhFne0LrMoJnRDmTxT5DhZqAtGlxIiEDCstNstODLhlRhlQh8OhrDhpThpdhpchpbhpeh-Fh-EDI5CxH1DhwVimQinE6V_SDCstQstRDELhQkWjQDIhkSjNsHjViWlgBmZ-BDG5CxH1DhwVimQinEDFjWlfiDFDDEstTstUstVstWDHhxEh4NhxZhqZjnFi7Si9MDELhQnJkWDJne0LzFscpGtGqA_cxTDDstYstZstaDEixUijbh0BlgMDFsHjVhAjN3KDDLhQkWDIfnexTDlShZrMmTDEstcstdstestfDFstPstSstXstbsuAODlsNo-TDBsuCDFLoelLHkNM6Ko-TkzNo-Uk6FsuBo-dsuDsuEpvXrvECDCwOhoJDDrMoJinIDGqA0PhkenehnRpSDIHmajNoGqBhNjHhADEsuGsuHsuIsuJDKHmajNoGpFhNjH3KhAiiZDEnewP0LkUDJ1D6VhjKihXikEhnWlgNl0UxHDIrMoJ0PqAwOkahkeIDEsuLsuMsuNsuODLirCh5XipHiwSiwRjjei4bkgUirJj8Xh4RDMHjN3KmaoJrMhZhHjHDhpKoGDCsuQsuRDEinIrMj8Vj8WDI7Rhnc1BiiFpG2atGyVDIHmajNiiZoG3KhAjHDDsuTsuUsuVDIwDh3YlhHjlEj7Pi6drGijeDIhOjClgIk_Ak-fhzVirGzPDJnewPoJrMoIi1ErGtGlCDDsuXsuYsuZDHwOhoJluFl4clibliWqYDJ1DikEihXlzbhuFl4C0Pl2Nh2QDGkUnetGqH6Pl4WDDsubsucsudDGsuKsuPsuSsuWsuasueDEhNkZHUMhsVo-TkzBo-Uk7Gsufo-do-dsvApxTptOCDKsKtKk-NvFh6eh-MhyHhrPh4ejzZDMiYLnchchenSh8KpZqLyNh2EiiCDCsvCsvDDHnSuMrSvTj7Zh3choLDEL4SxEhlbDEHhAhOjVDHsZDiDpbhRqEiFDEsvFsvGsvHsvIDCsvEsvJDMsKtK2DvF0UuMijYsDhpJ-QiiCh2EDExXjbh8JyKDHKyNiDnNiSpahpFDDsvLsvMsvNDHhqbhpJipJh5ejqPhwZhyFDGiDjbmDyKKhADCsvPsvQDHvFlnbh8Jl4Dl1Xj9cj5BDInCimN1QpZjUyNpaiwADCsvSsvTDDsvOsvRsvUNYnCk7SsvVp4ECDHsK2Dh6Oh6PtK0Ui3GDHtQhKhuUhjWhgAhrSnIDKrIl2Zi1J6NThChHhSiPiSDFHUhAhOLDEsvXsvYsvZsvaDI0UjoKjoLj6Jj6Il3dsDhyDDEHhAhOLDHhHThKjW4ahChoLDDsvcsvdsveDChK4ODHuMsKtKvFvTjjQhoFDGiShCTcqLrIDEHhAULDEswAswBswCswDDDsvbsvfswENbhjWk6aswFp4ECDLjiGj6cjzT9LjhPkgZjoelrAjzUjhQjtcDFHhAhOUjVDKrS1bmLi0RvFl3DsKtKiSpZDDswHswIswJDFsKtKuMrSvFDFhhZ2Fl3G9LinKDEHhAUhODGiS1HcqLpfwfDEswLswMswNswODGhyHkhXj6bh6fj9UjpDDKjBjUhcheHLmNiYiV9LDCswQswRDDswKswPswSNhLlqfkvRswTp4ECDJsKtKvFh6ehrPj9Q-Y1ch-MDHKhtHhRhEpbkchrKDDswVrmKswWDGhrKj2Fj3ej9Rj6Wj9TDJLhQmLhR1cqEhtHhcheDCswYswZDFnVofvTihJrSDFpbhtHhR2DyHDEHhArXhODEswbrmKswcswdDDswXswasweNiGljDk7fswfp4ECDHkFnahrbhxN5ah3dh-HDELhQkHxEDJsKtK2DuM0UvFrS5amLDJThSiPiSjEDnGsN1MDEsxBsxCsxDsxEDH5aj3ChrRhrbjjPj4Qh9GDIhSiPTjOOjEyInGDCsxGsxHDEhqbjjOh-chhGDInGhSiPTiJ4ciSODHHhAhOUjrdzcrSDDsxJsxKsxLDEsKtK2D0UDDrnHrmKsxNDEsxFsxIsxMsxONjMkFk7WsxPp4ECDFsvWswGswUsxAsxQDHUHLkFvapE6TMhsWo-Tkyeo-Uk1fsvKsxRo-dsxSrlbp4ECDJiCnXoKybyaoDvOoXkiEDHOThCjXalFh6GDGjTrViMjcFDDEsxUruUsxVsxWDJ2HjzcqT-MhhEi6Ei5Rh4Kh5VDFalFkEkLhBDIODFkfiZjTiMZDDsxYsxZsxaDGh-YkgKj-Kh5VjyUijBDIalFDFOTh2GhCDCsxcsxdDCalFDBiMDEqjMsxfrqLsyADJrRhpHjNkWj0GxL5djVh2CDDhDmUizTDFOalAThCDIiCInXoKjcjTifHDEsyCsyDsyEsyFDGqTjgajhdi6Ij-Zh4LDEDFiZkfDGOifakLh0aZDDsyHsyIsyJDGsxXsxbsxesyBsyGsyKODlhCo-TDBsyMDFsbOIkZkNMhzGo-TkqJo-UkkdsyLo-dsyNsyOp3HrvECDEtFka5MhnRDHwZh3DjtSjtWjsRjyNjtVDInRiehZhFkDiVmSaDIHmajHhOUhAqOmNDEsyQsyRsySsyTDJhlVhxOjjUjvHj2a-JjjTh8YhrEDMiFnOvYDjThnBHpSmSaocjHDCsyVsyWDDtFka5MDHllJlhchiIlmHh8dj8AltYDFlFaL1UhTDDsyYsyZsyaDFjxLjxNjxPjxQjxMDEtFkamS5MDCsycsydDEsyUsyXsybsyeDDwYhGKDGvGoUmBjcvYmJDHDlDFvZiDoVqQDHjCpShlVjHhxO7QmNDEszAszBszCszDDNjmfjmehmGh-Oh8ahyOh4Fh4Eh4DjqKi2Kh8YhhCDLiZnblUlCoJwIiUmSkElOhifDIHjCjHpSqOmNkDmaDDszFszGszHDDlDDlHDBjcDDwYinUjCDGHUjHpSjChNDEszJszKszLszMDGi3Lj-WhyPkhPkhLj-VDEjCmNvOh8aDIDFhiflCjTkDjDnBDDszOszPszQDEszEszIszNszRNYliXkzMszSpwVCDCtFaDIHjHmahOUmNpShADJtckE-aijJh2Si9Wh5Uh8c3ZDJqbhualFhThBrHh8RD2BDEszUszVszWszXDFlFiiMhBljdk-cDCjC3ZDIHjHmahOmNUpShADKhuaqbrHhTh8R3ByJjQjKjYDEszZszaszbszcDLjnBj2Yh8cjnDjnCjrCj2bjwbjwekhbjwcDIDwTuHHjCFiDjHDCszeszfDFj2Xj2Sj1Rj2Uj2VDHakEl0BlFhBDmYDCs0Bs0CDBtFDEwZrVFDDKHLiCpSjHmahqHhuAhOUDEq-Ss0Es0Fs0GDFszYszds0As0Ds0HNbl4Pk4As0IpwVCDCszTs0JODlyFo-TDBs0LDHjCkZtJlelLHUMhmUo-Tk0Wo-UktWsyfs0Ks0Ms0NrqEpwVCDDkMhNlaMkkXo-TkqOo_Bk7Io-do-do-ds0PrvDptOCDB5SDIl2chgck-DloalsQh6AjkSjtCDHhmKh-aka7QlvTxQkUDDs0Rs0Ss0TDKHhNjNjHmaqBtWUhOpFDHfmT1e7Bh8VDiDDI_eyV0dkU3DhwPxPlkSDEs0Rs0Vs0Ws0XDGmEnShtdwJhgPi3FDKizQlxAhwFilShobizMjmbj-UhFlxKDMhXiLjPHpFKjchGjHqBhNhADDs0Zs0as0bDH4S2Dh3Sh6Oi0Mi3Hh6PDIHjHhAhOhNUmapFDIhVsDjWThoSiboS6RDEs0Rs0ds0es0fDEs0Us0Ys0cs1ADJmEnSlahtdioOhwAhgPijBh3cDLHhNpFjNjHUqBtWhAhOrcDDs0Rs1Cs1DDBrcDEmEnSlahwADCs1Fs1GDCmEnSDFofiXaF5eDJHpFjHqBhNhAhXiLjPDDs1Is1Js1KDEhXiLjPuaDFmEnShwAl0OhgPDCs1Ms1NDEs1Es1Hs1Ls1ONYlakzVs1PpyRCDHhXiLjPtauahpGh7ZDPyVxP0dhoB3IhtcliIjtOh6Ej2MhkGimXxTpK-IDNHhNpFjNjHmaUqBtWhAhO3KoGDDs1Rs1Ss1TDJj2Ah6Ei5Aj2BjlIh8Vi5Bj6Dj2QDLHpFjNmajHtWqBmTluUlsVoJDCs1Vs1WDIhwPlnfimXhkah9OsD-IltNDIkaiC7QUjChuA7Hh2KDGhXiLjPnIhzUuaDDs1Ys1Zs1aDEyVxPhoB0dDDkUhwPqHDGkgGkgFh6Ah3QhpGkaDDs1cs1ds1eDGpKxT-ItaxPyVDCs1Fs2ADFs1Us1Xs1bs1fs2BNbhtcktQs2CpyRCDFjWlfsdh2eigJDHhXiLjPuahpGsD-QDKH4ShN6OUjHhAhOmajrIDErmQs2Es2Fs2GDFsD-QhlNhyDi9GDHzLjWlftHrFiA6ODDs2IrmKs2JDEjoMjmSh-ChvLDEjWlfiAtZDDs2LrmKs2MDDs2Hs2Ks2NNhLljAkqds2OpyRCDIoHh5K8BhlIhiIi2Mh5Ji7RDIalFmRxKpbkE8e1UDNrcHhNpFjNjHhXiLLUudjPhGDDs2Qs2Rs2SDDmRjChmKDFhXiLjPpUh7ZDGlF1UhnMubkiJh4bDHLhTqbh8drHhBhQDEs2Us2Vs2Ws2XDErch7BikHi9aDFmRamYkLlFDHhXiLHjNpUoHjPDDs2Zs2as2bDDs2Ts2Ys2cNiGoHk2Ds2dpyRCDEs1Qs2Ds2Ps2eDIkMlamEnSpKsEoHLMhsXo-To-To-UkkYs1Bs2fo-ds3ArvDpyRCDMhhdhhbhhchhaudhlSiocj2RjhWh3dh7Oi9bDMkbhjLDiUF4TlPpXlOxEH9VDCs3Cs3DDEkbhjL4ThhZDIDF6aiDqEkflSiZDJHhNjHqB3HUhAhOpFDEs0Rs3Fs3Gs3HDGDxZiDqEkflSDFhXiLjPuataDI3HhhBhhVhld-NyWh3QxGDDs3Js3Ks3LDFjrDi-Oi3Ej1fi_ADCs1Ms3NDFhmBh8UhhNh6c-SDDhXiLjPDCs3Ps3QDFs3Es3Is3Ms3Os3RNYl4Kk8Ls3Sp2QCDGhXiLjPtauapUDHhVrclamEibvDkLDHDFiZkfqExZ8XDKHhNjHqBUhAjNudhOpFDEs3Us3Vs3Ws3XDGhhdhhbhhchhaudhlSDGhVrclaibmEkLDCs3Zs3aDGDFudiDxZkfDCs1Fs3cDEhhAjqHrcj_YDCs1Ms3eDEs3Ys3bs3ds3fNbl4Jk8Ks4Ap2QCDGoHh5KhlI8BhiIh5JDLDFiZhqGiDudkfoNxZlDlSDLHhNpFjNjHhXiLLUjPhGDDs4Cs4Ds4EDDmRjCxfDDLkiKubDFDFiZhqGhifDEs3Qs4Gs4Hs4IDDh4bi9Ai8dDGhXiLpUmE8BjPDHDFoNhqGhifxKiZDDs4Ks4Ls4MDDqKhXiLDCjCmRDDhhNhmBipQDDs4Os4Ps4QDEs4Fs4Js4Ns4RNhLlqbkvds4Sp2QCDFhXiLrcjPtaDHlFh5AmYj7Stch5BhBDGrcmEoHpK8BkLDIDFiDudxZ7CkffDEs4Us4Vs4Ws4XDI7CtckEinZh5AlFhtJhBDCs3Zs4ZDDh7BikHj4RDGkLhkHDkElFaDCs4bs4cDDfDFDFk_Vjwdjwfh9Eh5BDEhXiLrcoHDDs4es4fs5ADEs4Ys4as4ds5BNiGl4Ok9Us5Cp2QCDEs3Ts4Bs4Ts5DODlmXo-TDBs5FDFkMoHDsShNMhsYo-To-To-Uk9ao-ds5Es5Gs5HqxPp2QCDEiHjZmCkIMhiTo-ThtCo_BktBo-do-do-ds5JqxPptOCDEmCkIiWiHMhmVo-ThzKo_Bkpeo-do-do-ds5LqxPptOCDFiQkOkV3RjwPDFThSiPOiDDIiZ_blChkLkAhdDodDDs5Ns5Os5PDCiHhWDETjehHhCDJiQkOkVZjaDkGnYiWDEpwQs5Rs5Ss5TDCs5Qs5UDFiQkOkVjoFjyfDHhchecoYkRialKDHInDjQHkGhTnPDDs5Ws5Xs5YDFchcheiamYDE5cinMxLqVDDjeielKDEs5as5bpzHs5cDDiQkVkODEkGjL-F3aDGIjQhThBtU5RDDs5es5fs6ADKh7Th9ThpUhpfh5fjoYh9JhpI9XhrKDGiQkOkVjehHkGDCs6Cs6DDEs5Zs5ds6Bs6ENY-Hk9Es6FpwVCDGnYh2ZxUh0XhhKhjHDFhHjehSiPTDJiQkOkV3MZiWilYihLkIDDs6Hs6Is6JDKh2RhpWhoKhrXh-BhtOj8Sj8Ti5d_bDJiWiQIhSiPTZjeiHDCs6Ls6MDGh0XhjHhhKhlanYhqJDCpzLs6ODDs6Ks6Ns6PNbhjbkwWs6QpwVCDFiQkOkVhHjeDKuGyXkSkAhdhlKj2ItUkdh5QDLIiHiWiQkOkVnGDiDkGhTDDs6Ss6Ts6UDIjqIjqajqNjqJjqbj3Hj4Yi9SDKiQkOkSkAuGyXhdIhcheDCs6Ws6XDBuADChHjeDGiFocchchenODHIZiQiW5cnYkIDEs6Zs6as6bs6cDDs6Vs6Ys6dNhLl4MkuEs6epwVCDFZiWiQkOkVDFhSiPThCiDDJkSkAhdhlKyXjaiOkdpZDJjehHIiQkOkViHhTjODEs7As7Bs7Cs7DDLjqfj2Ci3Rj1ajoOiqajoPjrAj2DjwXh3TDHiQjOiHZhTiWIDCs7Fs7GDCZiWDDhSiPTDDs6Zs7Is7JDDs7Es7Hs7KNiGl4Lk8Vs7LpwVCDEs6Gs6Rs6fs7MODhuLo-TDBs7ODGmCkIiHjZiciWM4Do-TkXo-Uk6Ss5Vs7Ns7Ps7QqmepwVCDHuQh4Oh4dh-ehqai9Hi9IDNsV9b0FnYqRsC4f5EhdjajOZnGDCs7Ss7TDFuQh4Oh4dh-ehqaDFjehHcxKlKDJhjbhgXkFjdiWiQmbkGl3XDDs7Vs7Ws7XDHsV9b0F5EjrNihah9RDMhdjasZjUTZsCtHnOhSiPkFDDs7ZrmQs7aDKnahrbj3EjpFjpflhZihGh9GjtRi9YDEmJikXLhQDHTkOhHibjOhSiPDDs7cs7ds7eDGnGxK4cpbsVl0MDIThSiPjOmJiOZODErmKrnHs8As8BDDikXluMltSDFhEkcmJmBvGDFhHsVxKjecDEs8DrmQs8Es8FDGs7Us7Ys7bs7fs8Cs8GDFqILkFjdmCM6Lo-TitTo-UktAs8Ho-do-ds8IrqEptOCDCiWZDJxUjOhoKhpWnYh2ZliTlnXlIDEs8Ks6as7Js8LDFhxHi3OhrXj8RioSDMiFnOjakAkShdhTZzRlGiOiJDCs8Ns8ODCs8Ms8PDHhSiPTjOiQkOkVDQhrAi7WhpVhiDh9Yhpfh9Th8Xh9Jh5fjhV9Xj1Zi7XvHjsJDCs8Rs8SDGhSiPTjOxUhoKDHpKmEjPtahXiLhgADIHjHiCUkSkAtDtPDDs8Us8Vs8WDDjchTKDF1GqLmbtDjODErmHs8Ys8Zs7JDDs8Ts8Xs8aNYizDk8fs8bp4ECDGhSiPTjOiWiDDGuQhhGnasV5Eh-cDLZ1GmbkSkAhdiQqRtDjOxUDDs8ds8es8fDE1GmbqLjODBmJDGhSiPTiWZjeDEs9Bs9Crles9DDHh9Rj5ej5d5EihahpUjtFDJhSiPTjOxBkGkSkAhdDCs9Fs9GDDs9As9Es9HNblzFkuBs9Ip4ECDEhSiPThCDJiWiQkOZhIjOkVjalIDEs9KpwQs5Rs9LDEiQkOkViHDEhSiPTjODJkGZkSkAhdhWpUjQiWDEpxcs9Ns9Os9PDBhIDCZqMDFhWiHVWiWDEs9Rs9Ss9Os9TDDs9Ms9Qs9UNhLl1VkuMs9Vp4ECDFhSiPThZhCDEmAikaiVxYDGhWiM-LnFjtQhicDIkGZpUnDiWiHhJqNDEs9Xs9Ys9Zs9aDJh-JjxIjxRjxSi2bjxKkhFi9ejlaDHhSiPTiThVxBhJDCs9cs9dDFnFxQ8KvGsUDGhSiPTlKhHhCDJkAkShdjaiQZiWxYjUDEp-Os9fs-As-BDDqmOp2As9KDEs9bs9es-Cs-DNiGikak8es-Ep4ECDFhVibjXhoGvDDIThSiPOhChFhZhHDEp8Zs-GqmOs-HDEj3d2Ij5LhmCDGhWThCiRhSiPDHhVibhoGlJkAhdjaDDs-Js-Ks-LDChVibDC-EloYDEs-Ns-Op8ZqmODDs-Is-Ms-PNjMh2Hk8as-Qp4ECDJiHsCqR3Qh5Eh8X9XilGl2BDJhSiPThCjOOiWhdjeDDr_fs-Ss-TDFh2MiiPsCiQj9MDJZiWkSkAhdjOkDluaiufDDr_fs-Vs-WDHhrVkhIh7cjwVjwTjiYjwUDHhSiPTiWjOiDjeDCs-Ys-ZDDs-Us-Xs-aNnHizIk9Fs-bp4ECDFhSiPTjOiWDHhEjfrIfsRqJjJDJVWXiQZhHIiWjODEs-dqlJs-es-fDGh6KhlYjrJh6JhlciqPDIfqJhSiPTiWjOcDCs_Bs_CDEiJoAibhVDFqJ5QrFfmYDEs7Js7Is_Es_FDDs_As_Ds_GNtAloZk8Ys_Hp4ECDHs8cs9Js9Ws-Fs-Rs-cs_IDHiWlIiHjZqIhKoeMhsZo-Tkoao-Uksfs8Qs_Jo-ds_KqjWp4ECDDhInWkZMhsao-ThiXo_Bkvfo-do-do-ds_MqjWptOCDBjnNDLhdjUkdiVnTkSjakAtUhpNpZDCs_Os_PDIhdkdnTpZh7Uj_atUjaDDs9RpwQs_RDFi4Ki4LjkLjkMi4IDIhdjUkSIhKkdrdsLDCs_Ts_UDDs_Qs_Ss_VDFjcrDnNoUmBDHKhfzJh3NinQmDiXDKVWXIpB7VchFhZjDDEs9Rs_Xs_Ys_ZDIhxYhxTjvUjvehwfjnOjvXjvcDKjcrDnNoU6PhZhFoCVhCDDs9Rs_bs_cDDh3Vinei4NDGzJhfKmDiXwEDIjcnNiUlVwfqYlPODDs_es_ftgADDs_as_dtgBNYiuTk8btgCpyRCDBllMDFiMiEuIhoQijaDJVWXIrXiXmW7VhFDEs9RtgEtgFtgGDF0FhvJ0MkhThlbDJiMhWhoQoCiXIhicoBlDDDs9RtgItgJDGIVWXlGibDHThCcnBOhZhFDEs9RqmOtgLtgMDDtgHtgKtgNNbi1fk8ctgOpyRCDCtgDtgPDFhIuXickZjZM4Eo-To-To-UkpFs_WtgQo-dtgRqjWpyRCDFjtZh4Ph3XoV0FDJnOiFhjZhgCiVrJ0ayJihZDDs9RtgTtgUDBtgVDHi4Qi4Pi4Ti3Qi4Gi4Oh3WDMkRhdjUiEatUhBnYiRlOiUrJDCtgXtgYDGmAiVmf9YnTtUDKwKhKjyCjyJjwJhDqZlJ-KjwKDHIsLZiSpfwf1HDEs9RtgatgbtgcDJtUkdhdjiAh7UhpNkAjwNkSDIIsLpTqYnPwEllN4QDDs9RtgetgfDDtgZtgdthANYhkRkoHthBp2QCDDkDrbnDDNhcheiVmfnPiaiUlPc3JmX4TnBDEs9RthDpwMthEDEi4Uj6Ah3Vh3WDKIpTsLhfKzQuHvXnWwEDLhcheiaiUlPqYrJkblO3JFDDthGthHthIDEmfoVltHxeDGpPkDrbsLl2D0aDInWuFvXpTigTjTtHoIDEs9RthKthLthMDDthFthJthNNbliYk7HthOp2QCDBnWDIh0eijDiTlsci1Gi7VlgFlmZDCthQthRDIh7aiqMjvSjvVjvajvQi3bi3dDFjtElsdigeh0ehvVDDs9RthTthUDIoYuWidh1SlQ2AnVoWDLkTjoVsMwGlVjJyFzJhgHhBlEDDthQthWthXDDthSthVthYNhLlmVkpGthZp2QCDFZqMh2VuZiDDLhvTiAjWoIuOtH7PiYj3Gj3FzODJucrH3BuFpTjQkY4V4MDEs9RthbthcthdDBhwbDK7PtHoIhvTuOiAzO1MahpBDCthftiADDZqMiDDEiOh4PjiFljMDDs9RtiCtiDDDthetiBtiENiGiDk5XtiFp2QCDFqMhXiLqKZDGoAlalGlyIibhVDNh_EwalbimbizGkiA3D2ch-XrFiMidlKDEs9RtiHtiItiJDGhlWi6XihHhzdhFySDGqMhXiLyElGibDDs9RtiLtiMDFhpOi4M-KjjXjjYDGlGoAlaxYibh6IDMlO9VrFiMlKid0SlbuV5QhBqaDDtiOtiPtiQDDtiKtiNtiRNjMlvfk6RtiSp2QCDIDlDlHlWiDoVhkR9YDJiZnblUlCoJrMwIxSh3LDDs9RtiUtiVDEhwbinfi4Ji4RDNiUlPlOrJiZlCikOqMoNmSlUoJkEDCtiXtiYDCnWh3XDDFDiDDFqMlDiyGZuZDEs9RtiatibticDDtiWtiZtidNnHlRkyZtiep2QCDGthCthPthatiGtiTtifODhtLnHDBtjBDIhI2YuXzbuYnWlaqXM4Fo-To-To-Uk1KtgWtjAtjCtjDqjWp2QCDDmMOicDChahMMhiUo-T_No_Bk5Wo-do-do-dtjFtjGptOCDDiOj9aj4SDMhdjUkdhpNinAlzRlnekSnTiVkAtUDCtjItjJDJlcmGmOkYmQjkX4V4MmPDIhdjakBmHhWkdkAjUDEtjLq-RpwQtjMDFkBmHhWk-RhrTDGse5HjDlchdjaDEq-RpwQtjOtjPDBiODIvX2XhzYijOjoblsSsPrJDCtjRtjSDEtjKtjNtjQtjTDFmMOicjZpcM_Ko-TkXo-UkvLtjUo-do-dtjVtjGptOCDEjE0a7TlvCDKrJnGivOlPqYiUhgHoI4ciSDDtjRtjXtjYDBtjZDJjyEjyGipZjyLjgfjoRjyKjwLjxeDIhVibkLlJoC9VZtXDCtjbtjcDMjyBjyFjtXhlMjvNi2U-Vi2WjyDjgeluJjhaDCtjRtjeDDhVibkLDFwQ0BjoSrVlvBDChodODEssctkAtkBtkCDDtjdtjftkDDDAuSGNYiiGiuMtkEtkFCDOlEkTrErTnCmDpBxDhtUoQ1QlMhgWoXDDtjRqjMtkHDChDeDJh5ah6VjiLjnLrEh3elMjiRjpdDEiO0awdjEDDtkJtkKtkLDCiOwdDLjrUj2PhpSjrRjocjpchqXhqW0OkgOj4cDCtkNtkODFpahwBrThtUhgWDGiRjOhDehzRwbDDtkNtkQtkRDEtkItkMtkPtkSNblhDk7DtkTtkFCDDkFmJnaDDtjRrletkVDDiOh6SwdDGjSnDjLiQkOkVDJnFvGlJqLsUZxQiHjODDtkXtkYtkZDEZqMiDlJDDtkXs9RtkbDGhXiLoAlGjPqKDHlJjOh2VpXZhWiDDDtjRtkdtkeDDiBIHDIiHjcTsChChHjehTDIZjOiWlJiDkOhIiQDEtjRtlAtlBtlCDDnakFmJDChpO-KDGhrVh7chxMjS3RiQDDtlEtlFtlGDGtkWtkatkctkftlDtlHNhLiHk1AtlItkFCDHjAuNmIoXldnVtVDImHwRjBhEjJkBTiiLDDtjRtlKtlLDDmHwRkBDEwdiOhiG0aDDpzQtlNtlODFhlJzAhjXoWjVDFmHTzEhEwRDDtjRtlQtlRDCmHwRDHmIoXjKtVjVldsTDDtlTpzQtlUDDi3Bj3fi3CDBtlWDFtlMtlPtlStlVtlXNiGxRk8dtlYtkFCDKhWhViblJpWZThCiRhgZDDtjRp8ZtlaDEjhFjhHjhGi2TDCp8ZtlcDFj5K2Ij5Jj5MhrNDDiOwd0aDGhgUlJhVZiRhWDDtletlftmADFhhAhwYj9dh6Hi2XDDp8ZtmCqmODEtlbtldtmBtmDNjMh2Hk8EtmEtkFCDKjfrI3LzGsAizPhJjEludzEDDtjRqlJtmGDEhwRlxNzGsADFjYjKiJxbkJDDtjRtmItmJDDwdiOhiGDDp0TqlJtmLDDhlch6KhlYDGfwblJzEhgU9VDGhwRhtOhgErIlvHzGDDtmNtmOtmPDEtmHtmKtmMtmQNnHiwfkuTtmRtkFCDGtkGtkUtlJtlZtmFtmSDIOqIpCkMhIoeiHhKDDhMhaiKM_Lo-TigAo-UkzUtjatmTo-dtmUtmVtkFCDEtXDvZiDDMiZnblUlCkEoIaoJiUkLhgUZDDtjRtmXtmYDFhNkLZuZqPDIhVibhBlbwaoClKidDDtjRtmatmbDCtmZtmcDHhNkLmYhVibZuZDDiJwNjfDDtjRtmetmfDE7ehqY7dhrLDCiJjfDCtnBtnCDHxYhJrKhBlbmYi3cDDtjRqlJtnEDDkLmYuZDEVWXiODEhVjfhDjADEtnGqlJtnHtnIDEtnAtnDtnFtnJDEAuSGhPNYiKk7MtnKtnLCDIhNkLmYhVibZhEuZDGhDoFiRwCpHsaDLVWXInKiTFiXmW-DHDEtjRtnNtnOtnPDE7e7dhrLhqYDFhDoFiRwCpHDCtnRtnSDIh7Gh7Hh7Fh8ei6Gh4Mi6Oi6KDEiOkL7e7dDCtnUtnVDFh7Gh7Hh7Fh8ei6MDHIF-DiXmWmYkLDDtnXpwQtnYDEtnQtnTtnWtnZNbi0ak7KtnatnLCDHjAldjKhvAmInVhnbDHhEsRqfjJk-IiYaDEtjRtmetnctndDIh9Bj4Dh7Ii2di3Aj3Uh9Ai3MDCtnftnVDFjAldjKhvAmIDCtnRtoBDDh9Bh7Ih9DDHmInVoXldjKhvAjVDCtoDtoEDEtnetoAtoCtoFNhLxRk7VtoGtnLCDDtnMtnbtoHODlsMo-TDBtoJDFmMOiKickNDDhaiKhMM_Mo-TniJo-UkmetmdtoItoKtoLtoMtnLCDCiKqIDCiKjGM_Ao-ThiWo_BkrTo-do-do-dtoOtoPptOCDFjfrIzG3LsADIfcoYrKnGTDuODDqlJtoRtoSDCiJvPDCuQteDHjfhVibhJ9DfoYDDtoUtoVtoWDCtoTtoXDFiJvPwNhgEjkRDFHUhkMhOtSDILhQrThjUhEkckFjODDtoZtoatobDIjzQj6XjzS9EhkZh7LjrcjzPDHLhjUrThEkckFjODCtodtoeDEhjUl3CllUl2GDEhEkcKzfDDLhQrTDHiJiShzRHUehgEDEtpAtpBtpCtpDDCj0MjzLDFsei7c5HjfhTDDtpFqlJtpGDEtoctoftpEtpHNYlgDkpLtpIptOBDGkUtEqWqHxIxCDHh-Wh-Vh-Zh7Jh3PkgBi3DDCtpKtpLDGkUtExIxClrNljPDLjPpK1Jl4BhgAhXiLnamEhkKnIDDqlJtpNtpODFh8EjyAjhTkiLi9ZDHiJtPrIxCh1TfiMDCtpQtpRDDtpMtpPtpSNblmaksZtpTptOBDEiJvPwNimTDGiHhWhjQkBmHZDDtpVpwQtpWDJhjQhWiHlvW9IlqXh9bhoNimSDDp_MpxctpYDFhqNhqMhqLjmBjmADHVWXIiHhWhjQDCtpatpbDDtpXtpZtpcNhLlgEk4WtpdptOBDDtpJtpUtpeDGiKqIKHUicM2Ko-TkXo-Um2WtoYtpfo-dtqAtoPptOBDDkMqXlaDCiKhMMhiMo-ThtAo_Bk8Wo-do-do-dtqCtqDptOBDCoAlGDE6RhgKihIjmPDHtRyWhKhXiLifl0ADDtqFtqGtqHDFhXiLqKnIlGDGzRltXigPf_e5QDGhIjdleLkWlEDDtqJtqKtqLDCtqItqMDIhXiLqKnanIjPlGoQDH3Dh_Eh-Xlvej4ej7LhtcDHhVibqWiUjXhoS4aDDtqOtqPtqQDGjlVjlWi7di7ej2Ej7KDLhXiLjdlGjPqWjXiMDhEnIDCtqStqTDBlaDFhXiLqKjPlkDDHxCizU4aiFiMFrFDDtqVtqWtqXDFhXiLqKnIjdDEtQifqL1EDIljLqAqCpWhCTiUcDDtqZtqatqbDEtqRtqUtqYtqcDCAuSNYilTktItqdtqeBDJ8AioFinRjkBixGiwUinSh5ckheDNhXiLcfyIiFlGxNnYjdnOF0bDCtrAtrBDCtP1ZDHhXiLqKjdxNnIjPDGyIcfhSiPTDDtrDtrEtrFDHhpD1ahkWllOjuXjuajuZDHhXiLqKxNnIjPtPDKlmLh1ThZihYcrITkUjO7VDDtrHtrItrJDEhXiLjdqKDEOThCjODBhEDEyElGhVibDEtrLtrMtrNtrODEtrCtrGtrKtrPNbtPktCtrQtqeBDEoAuPlGxYDEiM-LvQiFDMhBwalbjQidlzHod0SlJlKaiVDDtrStrTtrUDDoAuPlGDHhchecrFmYoYiVDJiMxCkU1atPhBjQwalbDDtrWtrXtrYDExC7MkUuVDEtPh2Dila1aDHiMiVhcherFc-EDEs-NtratrbtrcDDtrVtrZtrdNhLhVkrXtretqeBDKoAuPlGhwYhhAjqMh6Hjlbj-Xj-dDJhFhZOThCnBchH8ODDqmOtsAtsBDIjhDjhJkhNjhLjhEjhKjhCi6QDQlGhF5PhVibsZkShgeiFhzcnOhBhXhTFuHDCtsDtsEDFh7QijHipTkhUi4aDJlyLhkWwblnQhzc1aiuSuAjlUDDs-NtsGtsHDC1ailaDGipAi_Oi_djlDjsei1eDFhXiLh7ExNjPDFhWhFhZhHsZDEtsJtsKtsLtsMDEtsCtsFtsItsNNiGjZk1YtsOtqeBDHhXiLoAlGjdnIqKDIiRoFO7JhvdpHwChoVDDp8ZtsQtsRDH2Iiqcj5I7f4b-Xj5ODHiR8ZjjNoFpH7JhoVDJhXiLoAlGjdnIqMhqShhUDDtsTtsUtsVDIj_MinbipUl3EjlTkgMkgNlxGDHoAlGhXiLnIjdhWDDp8ZtsXtsYDDtsStsWtsZNjMlyek2btsatqeBDHVWXiXmW5dlHDGhDiRoFmUwCpHDHoAuPlGhXiL8Ah2DDDtsctsdtseDEoAlGhXiLDJ2Hi_ei6Hi6PjyOjgJ-Mh-Ih4MDCttAttBDGIiXofnKnV-WDGhDwCpHiRoFmUDFoAlGuPhXiLDIiiQlPpJjJyJjqFhEZDEttDttEttFttGDCiRoFDD6OlyB7LDFFiXmWofjXDDhVibyEDEttIttJttKttLDEtsfttCttHttMNnHl1TkpattNtqeBDGtqftrRtrftsPtsbttODHkMlaqXjdhKjZicMhreo-To-To-Uk6EtqNttPo-dttQtqDtqeBDGhXiLqKlGnIjdDHDFkflSlVqE1FDLkbhjLhhZ4T-NpXyWzRivG_exEDDttSttTttUDRhhdhhbhhchhaudi5Yi5bi5Zi5ai8Qi8RioEi2Fi5ch7OjsKi2VDMiUDFlPiEkblK8XlOxEpXiRDCttWttXDEhXiLqKjdDEhVlaibvDDFDFiZkfqEDH-EhgTlJikKkLoCZDEttZttattbttcDDhXiLh7EDCs3PtteDEttVttYttdttfDDAuShPNYlmYk7BtuAtuBBDFZqPjZuZlLDKDFiZkfjpBiDxZ8XnblDDDtuDtrWtuEDEDlHlWlDDGiZnblUlCoJwIDGoAlGuPhXiL8ADDtuGtuHtuIDDlGoAuPDD8OmSh9aDHDFlD-NqQlLkfDDtuKtuLtuMDDtuFtuJtuNNbqPk9BtuOtuBBDCtuCtuPODi1XYODi1abDCtuRtuSDEkMqXDsSMhrfo-To-To-Uk3To-dtuQtuTtuUqjWtuBBDEkBmHhWiHDGse4P5HimZl0fikYDEqlJpwQtuWtuXDLiO-KhpOhxHiQi3PhhGj4Jj4MhhUilfDJfzRjfjEhuChgXZiShVDDqlJtuZtuaDMhoNhxa9Ih9bjoalkeh-Dj8eh6FjmGh3MkhEDHiJjYkJIjasevdDCtuctudDEjYjKkJ6YDD3LzGsADIuOTiMhwGrQDnGijODEtuftvAqlJtvBDKjmDjmEjmCjlehxQhqNh6Ih6JhqMhqLDLlKrKhBlJiMTiEhcheZlbDCtvDtvEDFtuYtubtuetvCtvFDEvMiKjZicMhmNo-ThiVo-UngUtvGo-do-dtvHtqDptOBDibptPpuJpvYpxUpxXp1ep3Ip3Lp3Op8Cp9Vp9Yp_UqgcqjUqjXqjZqlUqmfqnCqpbqsDqtfquCquEqvIqvcqwWqxNqxQqycq0Vq1Mq3Wq5Rq7fq8Bq9Lq_Iq_JrgEriKriMrlZrlcroRrqFrqIrtFruJrvFrvHrvYr1Ar4Ir7Kr9Zr_br_esiGskUsnXsnZssQstMsuFsvBsxTsyPs0Os0Qs3Bs5Is5Ks5Ms7Rs8Js_Ls_NtgStjEtjHtjWtmWtoNtoQtqBtqEttRtuVtvIPQtvJo-dtvKo-dDCJiIM_Co-Thsco_BkvWo-do-do-dptMptNtvMBDDJGpMM2So-Thmfo-UkvSpuFo-do-dpuGpuHtvOCDCJpMNYizSk9LpvEtvQENbi0fk8GpvTtvQEDEKhEkch3IDDuVmiZl7LDEpuKtvTtvUpwQDEuVmBvGqYDFIiXhVibhgXDEpuKpwXtvWtvXDCtvVtvYNhLn3Fn2MtvZtvQEDDtvRtvStvaM0Xo-ThtEo-UniOpuUtvbo-dpvWpvXtvQBNYivTk3YpwUtvMENbiyWk5MpwetvMENhLlvYk4SpxNtvMEDDtvdtvetvfM3eo-TkrNo-UknZpwHtwApxRpxSpxTtvMBMhiPo-Tkzeo_Bk1Lo-do-do-dpxVpxWtvMBNYlpEk6UpyQtvMENbi0IkuJpyctvMENhLivVkuFpzOtvMENiGizCkrfpzetvMENjMlvOk9Hp0QtvMENnHlvQk1Hp1AtvMENtAlmCkzGp1NtvMEN4dlvNkxWp1ZtvMEDItwDtwEtwFtwGtwHtwItwJtwKMhsEo-To-To-UkvVpyDtwLo-dp1cp1dtvMBNYlvMkvJp2PtvMENbizBk0Rp3AtvMEDCtwNtwOMhmPo-To-To-UkyMo-dtwPp3Fp3Gp3HtvMBM_Do-ThzJo_Bk4Io-do-do-dp3Jp3KtvMBM6Ao-Thmao_Bk6Ao-do-do-dp3Mp3NtvMBDDJpMuCNYiybk0Hp4RtwTENbixDk0Kp4etwTENhLxRkwZp5VtwTENiG9RksJp6DtwTENjMlpPk5fp6VtwTENnHsTk2Tp7EtwTENtAiKk6Bp7PtwTEN4diyNkwPp7dtwTEDDj1Ti8bj1WDHrWxFrQeohAh9NnZDCtwctwdDEllerGloLi6cDCnMijWDGrWxFrQnZh9NipaDDtwftxAtxBDCtwetxCNhuYlwanhHtxDtwTBN9HlvPkvcp5ItwTEDDl_Kl_NmjDDGrWxFrQtNhidIDCtxGtxHDErQxFrWomfDCjfivHDGh2OlwHo4EhgOh0SfDEp3PtxJtxKtxLDCtxItxMDBpMNixLotNnhItxNtxOENixNk-Ek5bp4DtwTEDMtwUtwVtwWtwXtwYtwZtwatwbtxEtxFtxPtxQMhsFo-TkXo-Uk5Zp3ZtxRo-dp8Ap8BtwTCNYlyOkxHp8XtvMENblyfkrAp9EtvMENhLlzGkybp9QtvMEDDtxTtxUtxVMhsGo-Th_Yo-Uk5dp8KtxWo-dp9Tp9UtvMBM6Bo-TiuEo_BknFo-do-do-dp9Wp9XtvMBDDh1bwLhjGDDp9Zp-BtxZDFwLkhcjvEi7Li8ODCp-EtxbDFnJLhQl4brTDEp9Zp-Hp-ItxdDDtxatxctxeDDJwe4HNYoicn2UtxftyAENbiwXkxep-UtyAENhLlvckvQp_CtyAENiGlvbkvPp_PtyAEDHrA6QhkVqJzdmLpfDEvArEhnQzUDDp9ZtyFtyGDEzUhrTioNh3fDCp-EtyIDCtyHtyJNjMn9JnjPtyKtyABDFtyBtyCtyDtyEtyLMhsHo-TksHo-Uk5ep-AtyMo-dp_Sp_TtyABNYl4dk5Hp_dtvMENblqRk2SqgItvMENhLltQkyLqgVtvMEDDtyOtyPtyQMhsIo-Tkpfo-UkmIo-dtyRqgZqgaqgbtvMBDBJNYl1Uk2HqhXtyTENbilbk2JqiTtyTENhLlvSk2KqiFtyTENiGljCk2GqjBtyTENjMlpNk2IqjPtyTEDFtyUtyVtyWtyXtyYMwAo-Tk1Io-UnkZqhKtyZo-dqjSqjTtyTBM6Co-ThiYo_Bk5Ro-do-do-dqjVqjWtvMBM8Do-Thsbo_BkwBo-do-do-dqjYqjWtvMBDCJydNYigQkxKqkOtydENbi1HkscqlHtydENhLiKktPqlQtydENiGljekwGqkYtydEDEtyetyftzAtzBM3fo-Tm1bo-UkofqkEtzCo-dqlTqjWtydBDEhgKivLi3WjmODEifyWtRmbDEp0SqlVtzEtzFDErKilNilOqRDEp0StzHqlaqlbDCtzGtzIDHhSiPThCilOsCqRDGijZizAyWiftQltMDDp0StzKtzLDE4biqd2I-XDGijZizAyWqRsCltMDCtzNtzODCtzMtzPDDwepMydNYo1Ym6MtzQtzREDFhVibvDpWh0EDIiVjIcidiMlbjQhBDDp0StzTtzUDEhmCiqfjqVirZDGjIlbiyJidlJhBDCtzWtzXDCtzVtzYNbh2HnuZtzZtzREDChWh2FDEp0StzTtzbqmPDDhVvDpWDFIVWXuGDEp0StzdqmRtzeDD2Ih9Mh9LDDOiRh2FDGjakAhdkSiOpZDDt0At0Bt0CDDtzctzft0DNhLo1Tnuat0EtzREDDtzStzat0FM2To-TmxDo-Um5StzJt0Go-dqmdqmetzRCDEhVibhJ2eDGrKilNqRhgKivLo-NDE4L0QifrIDEp0Tt0It0Jt0KDBt0LDIhSiPThCilOsCqRrKDH4L1LrI0Q2eh0YijZDDp0Tt0Nt0ODEh7Wl_Ll_M0ODCjfhwQDFTsCqRrKhCDDt0Qt0Rt0SDCt0Pt0TNYotKn1Tt0UtzREDEhVibhJ9DDDp0Tt0WtzUDHlwHh2Oh0SixPh2Ah1ftODGjFhVmYhJjQlbDDp0Tt0Yt0ZDCt0Xt0aNbotLm6Tt0btzREDDhWZvBDEp0Tt0Wt0dqmPDDhVibhJDEp0Tt0fqmRtzeDCt0et1ANhLotMnuMt1BtzREDDt0Vt0ct1CDEiKjZIicM8Eo-TmxCo-UnlMt0Mt1Do-dt1EtqDtzRCM6Do-Tk0Do_Bk1do-do-do-dqnAqnBtvMBDCJ6MNYlnBkucqnUt1HENbh1Ik2UqoCt1HENhLlyNkwXqoMt1HENiGhoHkzJqpBt1HENjM8Qk4JqpKt1HENnHi1Kk0XqpUt1HENtA7LkncqoWt1HEDHt1It1Jt1Kt1Lt1Mt1Nt1OM4Ao-To-To-UktZqnNt1PqpYqpZqpat1HBNY-Hk4fqqNtvMENbl4Tk4MqqZtvMENhL2Bk9MqrHtvMENiGlgTk8SqrVtvMENjMloOkuGqrftvMEDFt1Rt1St1Tt1Ut1VM6Eo-To-To-UkpKqpft1Wo-dqsCqnBtvMBDDJG_ONYlwGk7FqsWt1YENbrGk5BqtBt1YENhLxRksEqtNt1YENiGllIk9Iqtat1YEDFiAjWxelf2ZDEoO6OkPlMDEVWIpBDEqjMt1dt1et1fDEhhFqThhEhiBDEiAjWxelfDCt2Bt2CDCt2At2DNjMh2enxct2Et1YEDEhWvB3P5VDFhHTjehZlKDEVWIjFDEqjMt2Gt2Ht2IDEhWiQkOkDDEhHThZhFDDt2Bt2Kt2LDCt2Jt2MNnHogbm6Qt2Nt1YEDDZqPhoDDEOTh2GhCDFsZn3QmSihHn8LDEqjMt2Pt2Qt2RDDmgFl6PmhMDGZqPhWFDmSDCt2Tt2UDCt2St2VNtAoqQmxOt2Wt1YEDHt1Zt1at1bt1ct2Ft2Ot2XM4Bo-TigCo-Uk0OqsKt2Yo-dqtdqtet1YBM6Fo-ThtDo_BksTo-do-do-dquAquBtvMBM6Go-Thmco_Bk0Io-do-do-dquDqgbtvMBNYluDkuCquXtvMENbltbktbqvDtvMEDCt2ct2dMhsJo-TkXo-Uk0PquLt2eo-dqvGqvHtvMBMhsKo-TkyQo-UktXqvZo-do-dqvaqvbtvMBMhsLo-Th_fo-UkwEqwTo-do-dqwUqwVtvMBMhsMo-TksFo-UkqVqxKo-do-dqxLqxMtwTBMkkKo-Tkwdo_Bk8Xo-do-do-dqxOqxPtvMBNYl1Ok0LqyKtvMENblqPkpXqyWtvMEDCt3Et3FMhsNo-TkXo-UklUqxet3GqyaqybqxPtvMBNYigckkbqzYtyTENblJkyDq0EtyTENhLilEkxNq0PtyTEDDt3It3Jt3KMhmQo-TnyAo-Uk0NqzKt3Lq0Tq0UqxPtyTBDCJGMhzBo-TkyGo-Un0Pq1Jo-do-dq1Kq1Lt3NBNYiyCk6dq2DtvMENblhWk4Kq2TtvMENhLivJktNq3DtvMENiGqQkpYq3QtvMEDEt3Pt3Qt3Rt3SMyco-ThmYo-UkxOq1Rt3Tq3Uq3VquBtvMBDCJuCNYpOk7eq4Dt3VENbiyUk8Fq4bt3VENhLivRk6fq5Nt3VENiGlYk5Cq4Nt3VEDHnAqd5G9BrNiA2ZDCtwct3aDHnAqd5G9BrN2W2ZDCtwft3cDCt3bt3dNjMlwanzbt3et3VBDFt3Wt3Xt3Yt3Zt3fM0Yo-ThmWo-UksLq3ct4Ao-dq5Qqvbt3VCNY-Hk4Bq6DtvMENbhpLk3fq6PtvMENhLl4Uk4Gq6ctvMENiGhjbk5Jq7NtvMENjM2Bk4Nq7atvMEDFt4Ct4Dt4Et4Ft4GMzXo-ThmXo-Uk1eq5Yt4Ho-dq7dq7etvMBM_Fo-Thsdo_BktYo-do-do-dq8AqmetvMBNYivbk8Rq8UtvMENbtYk8Oq9CtvMEDCt4Kt4LMxdo-TkXo-Uk4eq8Ht4Mq9Jq9Kp3HtvMBNYiwckyCq-AtyTENb3AkwFq-OtyTENhLxfk2Eq_EtyTEDDt4Ot4Pt4QMzYo-TkqWo-UkxIq9Rt4Ro-dq_HqxPtyTBM6Ho-ThmZo_BkvTo-do-do-dq8AqxPtvMBNYigVkxLq_VtvMENbizHkxSrgAtvMEDCt4Ut4VMhmRo-To-To-Uk4Zo-dt4Wo-drgDqmetvMBNYlkck9KrgbtvMENbrMkvNrhHtvMENhLi1RkyErhYtvMENiGlySk8TriDtvMEDEt4Yt4Zt4at4bMhmSo-To-To-UktMrgMt4criIriJqmetvMBM8Fo-ThtBo_BkrWo-do-do-driLpxTt3NBNYizFk8CrjOt3NENbkDk6crjdt3NENhLxRkyUrkSt3NENiGl1Bk9Yrkft3NENjMqQk4FrlSt3NEDFt4ft5At5Bt5Ct5DMzZo-Thmbo-UktSribt5ErlXrlYpxTt3NEM4Co-Tk0co_BktDo-do-do-drlarlbt3NBNYizEksYrmSt3NENbiwIk7ErnCt3NENhLiwQkyfrnPt3NENiGljBkuKrnft3NENjMllRk6YroNt3NEDFt5Ht5It5Jt5Kt5LM8Go-TitSo-Uk2VrmBt5Mo-droQrlbt3NBNYl4Ik7RrpNt3NENblqQk6QrqAt3NEDCt5Ot5PM_Go-TkrMo-UkpJroZt5Qo-drqDrqEt3NBMhzEo-Tk1Co_Bkpco-do-do-drqGrqHt3NBNYhkfk3MrrMt3NENbhwUk7ArrXt3NENhLiyOk7drsFt3NENiGnCk7PrsRt3NENjMivfktOrtBt3NEDFt5Tt5Ut5Vt5Wt5XMhsOo-To-To-UkpIrqat5Yo-drtErlbt3NBNYimAk6ZrtWt3NENblsekoeruCt3NEDCt5at5bMhsPo-To-To-UkwAo-dt5cruHruIrqEt3NBM8Ho-Tkpbo-UkxPrufo-drvBrvCrvDt3NBMhsQo-TkrHo_BkpNo-do-do-drvGpxTt3NBM_Ho-TkXo-UkuVrvWo-do-drvXqwVt3NBNYl0GktfrwRt3NENbl0Xk5ArxCt3NENhLlhFk9GrxSt3NENiGizbiuNrxet3NENjMxRkyVryNt3NENnHl4akuLrydt3NENtAljEk8ZrzJt3NEN4dlqUk7Trzbt3NENhuYltckuAr0Lt3NEN9HqQk7Yr0Yt3NEDKt6Bt6Ct6Dt6Et6Ft6Gt6Ht6It6Jt6KM_Io-Th_bo-UkvbrwBt6Lr0dr0er0ft3NENYlnNk7Nr1ft3NENbiwFk6er2Ot3NENhLixOk7Qr3At3NENiGl0Zk1Jr3Qt3NENjMlmUk6br4Bt3NEDFt6Nt6Ot6Pt6Qt6RM_Jo-Th_Zo-UkrLr1Qt6Sr4Fr4Gr4Ht3NBNYk-Ok7Lr4Yt3NENbhodkyTr5It3NENhLlLk3Qr5ct3NENiGqSknWr6Ht3NENjMlvKk8Pr6Wt3NENnHlDkwYr7Et3NEDGt6Ut6Vt6Wt6Xt6Yt6ZM6Io-TkrGo-UklVr4Mt6ar7Ir7Jqmet3NBNYixck5Pr7ct3NENbi1LkyHr8Ut3NENhLiuPk8Hr9Ct3NENiGi0Bkydr9Tt3NEDEt6ct6dt6et6fMhsRo-Th_ao-UksDr7Ot7Ar9Xr9YpxTt3NBNYl1dk8Jr-Nt3NENbimAk8Ar-bt3NENhLigUk9Jr_It3NENiGlzfk7Or_Vt3NEDEt7Ct7Dt7Et7FMhsSo-TkrFo-UkxMr-Bt7Gr_Zr_ap3Ht3NBMhiSo-TkqMo_Bk7Xo-do-do-dr_cr_dt3NBNYlgQkwRsgdt3NENblkMkyIshKt3NENhLikVk9Zshft3NEDDt7Jt7Kt7LMhsTo-TkXo-UkxUsgLt7MsiDsiEsiFt3NBNYl2Yk9Xsibt3NENbivWkuIsjPt3NENhLl0Yk6Vsjft3NENiGlLkueskQt3NEDEt7Ot7Pt7Qt7RMhmTo-Tk6Ho-Uk6PsiOt7So-dskTsiFt3NBNYi1Yk7JslOt3NENbk-ek7Uslft3NENhLpIk8DsmOt3NENiGlpQk9Osmat3NENjMluNkuNsnGt3NENnHlhGk6OsnTt3NEDGt7Ut7Vt7Wt7Xt7Yt7ZMhsUo-Tkufo-Uk5Sskct7ao-dsnWr_dt3NBMhzFo-TigDo_BkwHo-do-do-dsnYpxTt3NBNYiyVkrdsoSt3NENbixdk4YspAt3NENhLi0SkpdspYt3NENiG0JktKsqJt3NENjMl0HkySsqWt3NENnHl0Rk2RsrHt3NENtAloSk2CsrXt3NEN4dhuSkxXssJt3NEDIt7dt7et7ft8At8Bt8Ct8Dt8EM6Jo-Th_Xo-UktRsoAt8FssNssOssPt3NBM8Io-Titfo-UktTstIo-dstKstLp3Ht3NBM6Ko-TkzNo-Uk6FsuBo-dsuDsuEpvXt3NBMhsVo-TkzBo-Uk7Gsufo-do-dsvApxTt3NBNYnCk7SsvVt3NENbhjWk6aswFt3NENhLlqfkvRswTt3NENiGljDk7fswft3NENjMkFk7WsxPt3NEDFt8Kt8Lt8Mt8Nt8OMhsWo-Tkyeo-Uk1fsvKt8Po-dsxSrlbt3NBMhzGo-TkqJo-UkkdsyLo-dsyNsyOp3Ht3NENYliXkzMszSt3NENbl4Pk4As0It3NEDCt8St8TMhmUo-Tk0Wo-UktWsyft8Us0Ms0NrqEt3NEMkkXo-TkqOo_Bk7Io-do-do-ds0PrvDt3NBNYlakzVs1Pt3NENbhtcktQs2Ct3NENhLljAkqds2Ot3NENiGoHk2Ds2dt3NEDEt8Xt8Yt8Zt8aMhsXo-To-To-UkkYs1Bt8bo-ds3ArvDt3NBNYl4Kk8Ls3St3NENbl4Jk8Ks4At3NENhLlqbkvds4St3NENiGl4Ok9Us5Ct3NEDEt8dt8et8ft9AMhsYo-To-To-Uk9ao-dt9Bs5Gs5HqxPt3NBMhiTo-ThtCo_BktBo-do-do-ds5JqxPtvMBMhmVo-ThzKo_Bkpeo-do-do-ds5LqxPtvMBNY-Hk9Es6FtvMENbhjbkwWs6QtvMENhLl4MkuEs6etvMENiGl4Lk8Vs7LtvMEDEt9Ft9Gt9Ht9IM4Do-TkXo-Uk6Ss5Vt9Js7Ps7QqmetvMBM6Lo-TitTo-UktAs8Ho-do-ds8IrqEtvMBNYizDk8fs8btvMENblzFkuBs9ItvMENhLl1VkuMs9VtvMENiGikak8es-EtvMENjMh2Hk8as-QtvMENnHizIk9Fs-btvMENtAloZk8Ys_HtvMEDHt9Mt9Nt9Ot9Pt9Qt9Rt9SMhsZo-Tkoao-Uksfs8Qt9To-ds_KqjWtvMBMhsao-ThiXo_Bkvfo-do-do-ds_MqjWtvMBNYiuTk8btgCtyTENbi1fk8ctgOtyTEDCt9Wt9XM4Eo-TkXo-UkpFs_Wt9Yo-dtgRqjWtyTBNYhkRkoHthBtyTENbliYk7HthOtyTENhLlmVkpGthZtyTENiGiDk5XtiFtyTENjMlvfk6RtiStyTENnHlRkyZtietyTEDGt9at9bt9ct9dt9et9fM4Fo-Thseo-Uk1KtgWt-AtjCtjDqjWtyTBMhiUo-T_No_Bk5Wo-do-do-dtjFtjGtvMBM_Ko-TkXo-UkvLtjUo-do-dtjVtjGtvMBNYiiGiuMtkEtyTENblhDk7DtkTtyTEDFhDwbiRejODEtkNpuKt-GpvGDDhDwbiRDEpuKpvGt-ItkLDCt-Ht-JNhLn7Onjet-KtyTENiGiHk1AtlItyTENjMiwfkuTtmRtyTENnHxRk8dtlYtyTENtAh2Hk8EtmEtyTEDHt-Et-Ft-Lt-Mt-Nt-Ot-PM_Lo-TigAo-UkzUtjat-Qo-dtmUtmVtyTBNYiKk7MtnKtyTENbi0ak7KtnatyTENhLxRk7VtoGtyTEDDt-St-Tt-UM_Mo-TiuBo-Ukmetmdt-VtoKtoLtoMtyTBM_Ao-ThiWo_BkrTo-do-do-dtoOtoPtvMBDHtoTtoXtuYtubtuetvCtvFNYlgDkpLtpIt3NENblmaksZtpTt3NENhLlgEk4Wtpdt3NEDDt-Zt-at-bDFvMiKqIjZicDDiKjGhMM2Ko-ThiVo-UngSt-Yt-co-dt-dt-et3NBMhiMo-ThtAo_Bk8Wo-do-do-dtqCtqDtvMBNYilTktItqdtvMENbtPktCtrQtvMENhLhVkrXtretvMENiGjZk1YtsOtvMENjMlyek2btsatvMENnHl1TkpattNtvMEDGt_Bt_Ct_Dt_Et_Ft_GMhreo-To-To-Uk6EtqNt_Ho-dttQtqDtvMBNYlmYk7BtuAtvMENbqPk9BtuOtvMEDCt_Jt_KMhrfo-To-To-Uk3To-dt_LtuTtuUqjWtvMBDibtvNtvPtvctwBtwCtwMtwQtwRtwStxStxXtxYtyNtyStyatybtyctzDt0Ht1Ft1Gt1Qt1Xt2Zt2at2bt2ft3At3Bt3Ct3Dt3Ht3Mt3Ot3Ut4Bt4It4Jt4Nt4St4Tt4Xt4dt4et5Ft5Gt5Nt5Rt5St5Zt5dt5et5ft6At6Mt6Tt6bt7Bt7Ht7It7Nt7Tt7bt7ct8Gt8Ht8It8Jt8Qt8Rt8Vt8Wt8ct9Ct9Dt9Et9Kt9Lt9Ut9Vt9Zt-Bt-Ct-Dt-Rt-Wt-Xt-ft_At_It_MQt_No-dtvKo-dRimePDBt_PDEmVucpDpOSuckwLSmVk5cDCt_St_TDDQkQNTmMh_Mt_Qo-To-Uo_Bk4Hkuat_Rt_Uo-dt_VCRlwTPDBt_XDDhvcicnWSnWklIDBt_aDDAQNThvbmnJt_Yo-To_Bo_BknKk9St_Zt_bo-dt_cCR5BPDBt_eDC1IzaS1IkyBDBugBT5BisKt_fo-To_Bo-Uktao-TugAugCo-dt_cCR1IPDBugEDE5BpInDiKS5BkvKDBugHT1IisLugFo-To_Bo-UkxBkvOugGugIo-dt_cCRlhfPRliBzSRlkWzSDDugKugLugMDEvKvLsbzCThtWmnKugNo-To_Bo_Bk9Rk9NugOo-do-dt_cCRlkYPDBugQDD4W8UjdS8Uk4TDBugTThjOmnLugR4Ro_Bo_BkmAkleugSugUo-dt_cCRmVPDBugWDFmMzDsOLsBSmMk4EDBugZDCiyMltUDEQkQuUNTmVkjUugXo-To-Uo-Uk9Qk8UugYugaugbugcCRliKPDBugeDFmVsOnDpchKDBliJDDQuUNTzDmoMugfo-To_Bo_Bk7ao-TuhAo-duhBuhCCRixEPRkPzSDCuhEuhFDELmVzDoeSLklLDBuhITsOkjVuhGo-To-Uo_Bk2MkxGuhHuhJo-dt_VCRLPDBuhLDFqIsOHUsBSsOksQS4JklKDCuhOuhPTLkjWuhMo-To_Bo-Uk9PkyPuhNuhQo-dt_VCRsBPRkWzSDCuhSuhTDFoeLhRHUSoekmQDBuhWTsBkjXuhUo-To_Bo-Uk4CksNuhVuhXo-dt_VCRhnYPRlmQzSDCuhZuhaDEsByOhRmVSsBkzPDBuhdToemoNuhbo-To_Bo_BknXknJuhcuheo-dt_cCRkqfPRlkXzSDCuiAuiBDEhjO4Wjd_QShjOk4UDBuiET8UmoOuiCo-To_Bo_BkoYkqeuiDuiFo-dt_cCR_QPDBuiHDDmV8UihbT_QmoPuiI4Ro_Bo-UkqAo-TuiJo-do-dt_cCRlsJPDBuiLDD9MyLreThvHmoQuiMo-To_Bo_Bk5Yo-TuiNo-do-dt_cCRiKPDBuiPDEvMhkTiH9ESvMkoOS9EkuWDCuiSuiTTiKmoRuiQo-To_Bo-Ukkco-TuiRuiUo-dt_cCRivUPDBuiWDFiKqXOiHnDSiKkuXDBuiZTvMmoVuiXo-To-Uo_BkxEkqGuiYuiao-duhCCRucPDBuicDFmM1SuKpOnDSmMkwKDBuifTucmoWuido-To_Bo-Uk2WkubuieujAo-duhCCRlwQPDBujCDGyR1W1XhkTichTS1WkzYS1XkzZSickzdDDujFujGujHTuKmoXujDo-To_Bo_BkoDo-TujEujIo-dt_cCRlwYPDBujKDExOpCuKISxOk0FDBujNTyRmoYujLo-To_Bo_Bk5To-TujMujOo-dt_cCRlwMPDBujQDE1XuK1YhIS1XkpDSuKkzbSlekvIDDujTujUujVT1WmoZujRo-To_Bo_BkpQo-TujSujWo-duhCCRlwOPDBujYDF1WuKleiemCS1WkqQSuKkzaShkTkqIDDujbujcujdT1XmoaujZo-To_Bo_Bk3Wo-Tujaujeo-dt_cCRlwPPDBukADEiKvMuK1YS1XkqHDBukDThkTmobukBo-To_Bo_Bk2co-TukCukEo-dt_cCRihSPDBukGDGvKzCsbhtXhtWzMSsbkpZDBukJTvLmocukHo-To_Bo_Bk3Oo-TukIukKo-dt_cCRlhBPDBukMDEvLhtWzCzMSvLkqDDBukPTsbmoSukNihSo_Bo_BkxJo-TukOukQo-dt_cCRzaPDBukSDEhJ9Z9aITzamoTukThvWo_Bo-UknIo-TukUo-do-dt_cCRhvWPDBukWDEhJ9azahvUT9ZmoUukXo-To_Bo_BkpOo-TukYo-do-dt_cCRliCPDBukaDEvKvLzM9STihTisOukbo-To_Bo_Bkkao-Tukco-do-dt_cCRIPDBukeDFiXhNzayOhJSiXk4RShJkmNDCulBulCTImodukfo-To-Uo-Uk5KkmMulAulDo-duhCCRhJPDBulFDE9Z9azaISIksODBulIThJmoeulGo-To_Bo-UkpPo-TulHulJo-dt_cCRlwVPDBulLDDichvbvMDBlwUThvcmofulMo-To_Bo_Bk3Zo-TulNo-dulOt_cCRlhVPDBulQDDpI1I3CSpIkndDBulTT_XmpAulRo-To_Bo_BkuHo-TulSulUo-dt_cCRiXPDBulWDEIzaFkNSIk4QSFkmLDCulZulaTiXisPulXo-To_Bo-UkmVo-TulYulbo-duhCCRyOPDBuldDEoeIhRmVDDikVltflteTyOmpBuleo-To-Uo_Bk5akpRulfo-dumAt_cCRhRPDBumCDELsBKoeThRkjZumDo-To_Bo-Uk8IkoFumEo-do-dt_VCRljbPDBumGDFKhGlLqSOTpNmpCumHo-To_Bo_Bk6GkvMumIo-do-dt_cCRrXPDBumKDD1SIicTrXisQumLo-To_Bo-UkyOo-TumMo-do-dt_cCRoXPDBumODDwWmVreSwWkvDDBumRToXmpFumPmVo_Bo-UktVo-TumQumSo-dt_cCRixZPDBumUDFicpOnDImVSickldDBumXT1SmpGumVo-To-Uo_BksSo-TumWumYo-dt_cCRilIPDBumaDF1SuKpDpChvcS1SkwOSyQk3cSuKkzcDDumdumeumfDBigETicmpHumbo-To_Bo_BkoCkyAumcunAunBt_cCRinNPDBunDDDoX3CISoXk3bDBunGTwWmpIunEo-To_Bo_BksRm-CunFunHo-dt_cCRlsIPDBunJDFrehkJ9MhvH9NTyLmpJunKo-To_Bo_Bk7CkpSunLo-do-dt_cCRlsAPDBunNDFyLhvH9Nre1ST9MmpKunOo-To_Bo_Bktdo-TunPo-do-dt_cCRpOPDBunRDEpDnDpcmMSnDkmKSpckmJDCunUunVTpOkjaunSmVo-Uo-UklSo-TunTunWo-dt_VCRh1cPDBunYDFpOpCmMuKwLSpCk4VDBunbTpDisRunZo-To_Bo_Bk8Bo-Tunaunco-duhCCRzUPDBuneDEwLpcpOmMSwLknYDBuoBTzUmpDunfmVo_Bo-UkmGo-TuoAuoCo-dt_cCRwLPDBuoEDEzUpcpOmMSzUklfDBuoHTwLh_PuoFmVo_Bo-Uk5Do-TuoGuoIo-dt_VCRpcPDBuoKDFnDpOzUwLzDSpOknNDBuoNTpcmpEuoLo-To_Bo-Uk9Co-TuoMuoOo-dt_cCR9SPRllazSRqBzSDDuoQuoRuoSDFqVhTHUIT9SmpLuoTo-To_Bo-Uk5Eo-TuoUo-do-dt_cCRhTPDBuoWDFKzN1Y8dqIS8dk0JDBuoZThTmpQuoXo-To_Bo-UknQkkeuoYuoao-duhCCR8dPDBuocDDhTKsEShTktUDBuofT8dmpRuodo-To_Bo-UknOo-TuoeupAo-dt_cCRKPDBupCDGhG1YvapEkZkMShGkmbDBupFTKkjdupDo-To-Uo_Bk2QklQupEupGo-dt_VCRlwZPDBupIDEKhTzN1WSzNk4XDBupLT1YmpSupJo-To_Bo_BklNo-TupKupMo-dt_cCRl0dPDBupODCpEKSpEknMDBupRTvampTupPo-To_Bo_Bk6Xo-TupQupSo-dt_cCRlxfPDBupUDCvaKSvak0VDBupXTpEmpUupVo-To_Bo_Bk6To-TupWupYo-dt_cCRlvVPDBupaDFvKzCvLhGhtXSvKk3XDBupdTzMmpVupbo-To_Bo_Bkrco-Tupcupeo-dt_cCRkMPRhvI0ARiyE0ADDuqAuqBuqCDFKkZlaqXjPSjPkmBSuYkoJShKknASjdkmDDEuqFuqGuqHuqIDCikMikLTkMmpWuqDo-To-Uo_BkmFk3NuqEuqJuqKuhCCRjPPDBuqMDEkMKnSmESkMksIDBuqPTjPmpMuqNo-To_Bo_BklRkrUuqOuqQo-dt_cCRkZPRhtY0ADCuqSuqTDEKkMlLleSqIkqFDBuqWDBliEDEQkQhzMNTkZkjbuqUo-To-Uo_BkzKkwQuqVuqXuqYuqZCRyBPDBuqbDEIiHKhNSpIkqBSiHkpWShtfkpVDDuqeuqfurATyBmpNuqco-To_Bo-UkpTo-TuqdurBo-dt_cCRtJPDBurDDDD9SvLDBi1CTtJkjcurEo-To_Bo_Bk5OkudurFo-durGugcCRhtfPDBurIDDiHzNyBSyBkpUDBurLThtfmpOurJo-To_Bo_Bk9bo-TurKurMo-dt_cCR9EPDBurODDiKpNvMSiKkuYDBurRT9EmpPurPo-To_Bo-UkoNo-TurQurSo-dt_cCRnDPDBurUDFpCpOpcjZvBSpOkoVSpCkoUDCurXurYTnDmpXurVo-To-Uo-Uk4Po-TurWurZo-dt_cCRlwWPDBurbDEnDpDyRjZSpDkmTSnDkxdDCureurfTpCmpaurco-To_Bo_Bksdo-TurdusAo-dt_cCRvBPDBusCDDimYnDjZTvBisSusDmVo_Bo-Uk3Ho-TusEo-do-dt_cCRl1RPDBusGDEvBnDsOpcTimYmpbusHmVo_Bo_Bkrbo-TusIo-do-dt_cCRhNPDBusKDDIHUSHkzHSUk1aDCusNusOThNmpcusLo-To_Bo-Uk8NkxCusMusPo-dt_cCRHPDBusRDEUhNLISUkmOShNkyJDCusUusVTHmpdusSo-To_Bo-Uklco-TusTusWo-duhCCRUPDBusYDEHhNL6TSHknCShNkyKS6TknDDDusbuscusdTUmpeusZo-To_Bo-UklYo-Tusauseo-dt_cCRiHPDButADFjZ4YmCkIiKSjZkyWSyBkyXDCutDutETiHkjeutBo-To-Uo-Uk5Go-TutCutFo-dt_VCRhKPDButHDEnDzDxMkMSkMkmCDButKThKmpfutIo-To-Uo_Bk2ZkoZutJutLo-duhCCR4YPDButNDDjZiHISjZksCDButQT4YmpYutOo-To_Bo_BkuDo-TutPutRo-dt_cCRjZPDButTDF4YiHnDqXOS4YksASiHksBDCutWutXTjZmpZutUo-To-Uo_BkrOo-TutVutYo-dt_cCRiWPDButaDDlIsSkISlIkrBDButdDBljJTiWmqAutbo-To_Bo-Uk0Mo-Tutcuteutft_cCRlIPDBuuBDEiWFkNijISiWkrCDBuuETlImqEuuCo-To_Bo-Uk7Zo-TuuDuuFo-duhCCRltKPDBuuHDEyeDlLiWSDkmXSyekpEDCuuKuuLTsSkkBuuIo-To_Bo_BkzLo-TuuJuuMo-dt_VCRlpBPDBuuODDlIkNicTijImqFuuPigEo_Bo-Uk5LksMuuQo-do-dt_cCRFPDBuuSDFkNDhGiXlISDkoTSkNkraSiXklPDDuuVuuWuuXTFmqGuuTo-To_Bo-Uk2Po-TuuUuuYo-dt_cCRwFPDBuuaDFFDlIiXhGSFkodSDk0QDCuuduueTkNisTuubo-To-Uo_Bk8QkzFuucuufo-duhCCRhGPDBuvBDEKFxOyQSKknLDBuvEThGmqHuvCo-To_Bo_BkmEo-TuvDuvFo-dt_cCRilJPDBuvHDEicxOkNpDSxOk3dSick3eDCuvKuvLTyQmqIuvIo-To_Bo_Bk3Um-BuvJuvMo-dt_cCRilKPDBuvODFyRimKyQiXhGSyRk0ESyQkmUDCuvRuvSTxOmqJuvPo-To_Bo_Bk2fo-TuvQuvTo-dt_cCRDPDBuvVDEFkNsStJSFkmWSkNkrZSsSkmYDDuvYuvZuvaTDkjfuvWo-To_Bo-Uk7bo-TuvXuvbo-dt_VCRlvaPDBuvdDEhJ9ZxOhvUT9amqBuveo-To_Bo_Bk4co-Tuvfo-do-dt_cCRlLPDBuwBDGqSsSleieOhGSqSk6KSOkmdSlekvGDDuwEuwFuwGDEl3Ul3Ti1Ql3VTlLh_QuwCo-To_Bo_BkrPo-TuwDuwHuwIt_VCRqSPDBuwKDFlLsSieKpNSlLk2NDBuwNDEl3Ml3Ni1Ml3OTqSkkAuwLo-To_Bo_BkrQo-TuwMuwOuwPugcCRliDPDBuwRDEvLsbzMzCThtXmqCuwSo-To_Bo_Bk3ao-TuwTo-do-dt_cCRl0SPDBuwVDCxOyRTimKmqDuwWilKo_Bo-Uk4Do-TuwXo-do-dt_cCRkFPDBuwZDDjdqILSjdksbDBuwcTkFisUuwa4Ro_Bo-UkzAo-Tuwbuwdo-dt_cCR4RPDBuwfDFLjdkFkZhTSkZkqEDBuxCTqImqKuxAo-To_Bo_Bk9Ak2auxBuxDo-dt_cCRjdPDBuxFDEkF4WqIkMSkMklES4WklCSkFksaDDuxIuxJuxKTjdmqLuxG4Ro_Bo-UklZo-TuxHuxLo-dt_cCRlifPDBuxNDELUjdqISUkqbDBuxQT6TmqMuxOo-To_Bo-UkwDo-TuxPuxRo-dt_cCRlidPDBuxTDEqILjd_QDBlieTihbmqNuxUo-To_Bo_BkmRo-TuxVo-duxWt_cCR4WPDBuxYDDjd8UhjOSjdklDDBuxbT4WmqOuxZ4Ro_Bo-Uk4do-Tuxauxco-dt_cCRqVPDBuxeDEzN9S4UhkJTqVmnMuxfo-To_Bo-Ukveo-TuyAo-do-dt_cCRlwNPDBuyCDEqVhTK1YS1Yk3FDBuyFTzNmnNuyDo-To_Bo_Bk6WkpBuyEuyGo-duhCCRloRPDBuyIDDwWpIqVT3CmnOuyJo-To_Bo_Bk2Yo-TuyKo-do-dt_cCRpIPDBuyMDE_X3C1IyBSyBkqCS_Xk6DDCuyPuyQTpImnPuyNo-To-Uo_BkvakmSuyOuyRo-duhCCRlsHPDBuyTDEreyLqVkIThkJmnQuyUo-To_Bo_Bk0do-TuyVo-do-dt_cCRvKPDBuyXDEzCvLzMihTSzCk3JSzMk3KDCuyauybTvKmnRuyYo-To_Bo-Uk3So-TuyZuyco-dt_cCRliAPDBuyeDEvKsbvLzMSvKkkZDBuzBTzCmnSuyfo-To_Bo_Bk6No-TuzAuzCo-dt_cCR4UPDBuzEDFkIleiemCODDlkElkFlkGT4UmnTuzFo-To_Bo-UktFo-TuzGo-duzHt_cCROPDBuzJDEhIlLmCjZShIkmcSlekoRSlLk6MSiekmfDEuzMuzNuzOuzPDCimBlyVTOh_NuzKo-To_Bo-Uk2Xo-TuzLuzQuzRt_VCRmCPDBuzTDEkIleiHOSkIkwTShIkwfSlekweDDuzWuzXuzYDDhHhoHlsTTmCh_OuzUo-To-Uo_BkvUo-TuzVuzZuzat_VCRkIPDBuzcDFmC9Nre4UiWSmCkxASieknVDCuzfu0ADEibhoE9OikBTkImnUuzdo-To-Uo_BkzWo-Tuzeu0Bu0Ct_cCRlsBPDBu0EDEkIre9MyLT9NmnVu0Fo-To_Bo_Bk3Vo-Tu0Go-do-dt_cCRlsCPDBu0IDEyLhkJ9N9MTremnWu0Jo-To_Bo_Bk3Eo-Tu0Ko-do-dt_cCRlePDBu0MDFiekZkI1XjCSieknUShIkoQSOkoPSlLkvFSmCkoSS1WkvEDGu0Pu0Qu0Ru0Su0Tu0UDDnRlpFlpGTlekjKu0No-To_Bo_Bktco-Tu0Ou0Vu0Wt_VCRiePDBu0YDFleqSlLkI4USlekvHSkIkwUSOknTDDu0bu0cu0dDCl1ci0dTiekjLu0Zo-To_Bo-UkzXo-Tu0au0eu0ft_VCRlvZPDBu1BDEhJ9Z9aOThvUmnXu1ChvWo_Bo_Bk2do-Tu1Do-do-dt_cCRh1ZPDBu1FDEqXlahKkMSqXkzESlakqSDCu1Iu1JTxMmnYu1Go-To_Bo_Bknfm-Au1Hu1Ko-dt_cCRihWPDBu1MDElaxMkMjZSlakqRSxMkqUDCu1Pu1QTqXmnau1No-To-Uo_BkxVo-Tu1Ou1Ro-duhCCRlaPDBu1TDFqXkMmEsExMSqXkoASxMklJDCu1Wu1XTlamnbu1Uo-To_Bo_BktLo-Tu1Vu1Yo-duhCCRsEPDBu1aDF8dmEnSpKoHSmEk1ESnSk0ZSpKk0SSoHklFDEu1du1eu1fu2ADClxdlxeTsEmncu1bo-To_Bo_Bk1Zo-Tu1cu2Bu2Ct_cCRoHPDBu2EDEhjMjCkMsEShjMklGSjCkmaSsEklHDDu2Hu2Iu2JToHmndu2Fo-To_Bo_BknHkpAu2Gu2Ko-dt_cCRlkHPDBu2MDEoHKjChGSoHklODBu2PThjMmneu2No-To_Bo_BknGk3Pu2Ou2Qo-dt_cCRjCPDBu2SDEoHleIHSoHkmZDBu2VDChwClyGTjCisMu2To-To_Bo-Uk2FkzIu2Uu2Wu2Xt_cCRmEPDBu2ZDFnSsEpKlakMSnSkoBSsEk1FSpKk1GDDu2cu2du2eDCizeizfTmEmnfu2ao-To_Bo_Bkoco-Tu2bu2fu3At_cCRnSPDBu3CDEmEsEpKoHSmEk0aSsEk0bSpKk0YDDu3Fu3Gu3HDCizVlyMTnSisNu3Do-To_Bo-UkwIk6Iu3Eu3Iu3Jt_cCRpKPDBu3LDEmEnSsEkMSsEk1WSnSk1USmEk1VDDu3Ou3Pu3QDClzMlzNTpKmnZu3Mo-To_Bo-Uk3RknBu3Nu3Ru3St_cCRhIPDBu3UDGuXyeuYnW2YOSlekoKSOkoLSmCkoIDDu3Xu3Yu3ZDCigTk_UThImoAu3Vo-To-Uo_Bkteo-Tu3Wu3au3buhCCRlhRPDBu3dDEhvDhIuF1SShvDklADBu4AThtTmoHu3eo-To_Bo_Bk2Bo-Tu3fu4Bo-dt_cCRlqMPDBu4DDEhtThIuFyfShtTkuZDBu4GThvDmoIu4Eo-To_Bo_Bk2Ao-Tu4Fu4Ho-dt_cCRigSPDBu4JDEhI4Kzb4JS4KkmPDBu4MDCiuck_QT2YmoJu4Ko-To_Bo_Bk3Do-Tu4Lu4Nu4Ot_cCRk_RPDBu4QDEhIuX4KuFSuXk4bS4Kk4aDCu4Tu4UTzbmoKu4Ro-To_Bo_Bk7co-Tu4Su4Vo-dt_cCRk_PPDBu4XDEhI2YzbyfS2YkmHSzbk4ODCu4au4bT4KmoLu4Yo-To_Bo_Bk5Fo-Tu4Zu4co-dt_cCRk_MPDBu4eDFhIyeuYzbKSzbk3LSyekqZSuYkqXDDu5Bu5Cu5DDBk_NTuXkjRu4fo-To_Bo_Bk5No-Tu5Au5Eu5Ft_VCRk_OPDBu5HDEuXuYsSnWSuYksUSsSkxcSuXksWDDu5Ku5Lu5MTyekjSu5Io-To_Bo_Bk2Oo-Tu5Ju5No-dt_VCRn5MPDBu5PDFyeuXhtMkMkZSkMklTSyeksVShtMktGSuXkqYDEu5Su5Tu5Uu5VDBigRTuYkjTu5Qo-To_Bo_Bkyco-Tu5Ru5Wu5Xt_VCRk_LPDBu5ZDEuYhIyf4JSuYktHDBu5cThtMmoBu5ao-To_Bo_Bk2eo-Tu5bu5do-dt_cCRk_KPDBu5fDDuFhI2YSuFk3GSLk3ADCu6Cu6DT4JmoCu6Ao-To_Bo_Bk9To-Tu6Bu6Eo-dt_cCRuFPDBu6GDE4JhInW9AS4Jk3BDBu6JTuFmoDu6Ho-To_Bo_Bk3Io-Tu6Iu6Ko-dt_cCR9APDBu6MDDuFyf5FS5FklXDBu6PT9AmoEu6NhIo_Bo-Uklbo-Tu6Ou6Qo-dt_cCRk_SPDBu6SDEnW5OhI4KTyfkjPu6To-To_Bo_Bk5Io-Tu6Uo-do-dt_VCRnWPDBu6WDEyfhIuF5OS5Ok3CShvbkoMDCu6Zu6aTnWmoFu6Xo-To_Bo_Bk2Lo-Tu6Yu6bo-dt_cCRl1ZPDBu6dDDyfnW5FSnWknRS5FknSDCu7Au7BT5OkjQu6ehIo_Bo_Bkkfo-Tu6fu7Co-dt_VCR5FPDBu7EDEyf9A5OnWS9AkoXS5OkoWDCu7Hu7IT5FmoGu7FhIo_Bo-UklWo-Tu7Gu7Jo-dt_cCDkKt_Wt_dugDugJugPugVugduhDuhKuhRuhYuhfuiGuiKuiOuiVuibujBujJujPujXujfukFukLukRukVukZukdulEulKulPulVulcumBumFumJumNumTumZunCunIunMunQunXunduoDuoJuoPuoVuobupBupHupNupTupZupfuqLuqRuqaurCurHurNurTurausBusFusJusQusXusfutGutMutSutZuuAuuGuuNuuRuuZuvAuvGuvNuvUuvcuwAuwJuwQuwUuwYuweuxEuxMuxSuxXuxduyBuyHuyLuySuyWuyduzDuzIuzSuzbu0Du0Hu0Lu0Xu1Au1Eu1Lu1Su1Zu2Du2Lu2Ru2Yu3Bu3Ku3Tu3cu4Cu4Iu4Pu4Wu4du5Gu5Ou5Yu5eu6Fu6Lu6Ru6Vu6cu7Du7KUouZmVzaIrXKZljGLqV4UhVhIDDhiZhmeNVmkXjGlick4Lu7NCVmkYhahakyRu7NCVmkZoPllZkxRu7NCVmkaiNlvLklMu7NCVmkbiKiKklBu7NCVmkchMlmEkyFu7NCVmkdoElyEknPu7NCDHu7Ou7Pu7Qu7Ru7Su7Tu7UQo-du7Lu7Mu7VDBkQTmMisKt_Qo-To-Uo_Bk4Hkuat_Rt_Uo-du7XBDCQNThvbo-Tt_Yo-To_Bo_BknKk9St_Zt_bo-du7ZET5Bo-Tt_fo-To_Bo-Uktao-TugAugCo-du7ZET1Io-TugFo-To_Bo-UkxBkvOugGugIo-du7ZEThtWo-TugNo-To_Bo_Bk9Rk9NugOo-do-du7ZEThjOo-TugR4Ro_Bo_BkmAkleugSugUo-du7ZETmVh_MugXo-To-Uo-Uk9Qk8UugYugaugbu7XBTzDo-Tugfo-To_Bo_Bk7ao-TuhAo-duhBu7ZETsOisLuhGo-To-Uo_Bk2MkxGuhHuhJo-du7XBTLisUuhMo-To_Bo-Uk9PkyPuhNuhQo-du7XBTsBkjFuhUo-To_Bo-Uk4CksNuhVuhXo-du7XBToeo-Tuhbo-To_Bo_BknXknJuhcuheo-du7ZET8Uo-TuiCo-To_Bo_BkoYkqeuiDuiFo-du7ZET_Qo-TuiI4Ro_Bo-UkqAo-TuiJo-do-du7ZEThvHo-TuiMo-To_Bo_Bk5Yo-TuiNo-do-du7ZETiKo-TuiQo-To_Bo-Ukkco-TuiRuiUo-du7ZETvMo-TuiXo-To-Uo_BkxEkqGuiYuiao-du7ZETuco-Tuido-To_Bo-Uk2WkubuieujAo-du7ZETuKo-TujDo-To_Bo_BkoDo-TujEujIo-du7ZETyRo-TujLo-To_Bo_Bk5To-TujMujOo-du7ZET1Wo-TujRo-To_Bo_BkpQo-TujSujWo-du7ZET1Xo-TujZo-To_Bo_Bk3Wo-Tujaujeo-du7ZEThkTo-TukBo-To_Bo_Bk2co-TukCukEo-du7ZETvLo-TukHo-To_Bo_Bk3Oo-TukIukKo-du7ZETsbo-TukNihSo_Bo_BkxJo-TukOukQo-du7ZETzao-TukThvWo_Bo-UknIo-TukUo-do-du7ZET9Zo-TukXo-To_Bo_BkpOo-TukYo-do-du7ZETihTo-Tukbo-To_Bo_Bkkao-Tukco-do-du7ZETIo-Tukfo-To-Uo-Uk5KkmMulAulDo-du7ZEThJo-TulGo-To_Bo-UkpPo-TulHulJo-du7ZEThvco-TulMo-To_Bo_Bk3Zo-TulNo-dulOu7ZET_Xo-TulRo-To_Bo_BkuHo-TulSulUo-du7ZETiXo-TulXo-To_Bo-UkmVo-TulYulbo-du7ZETyOo-Tuleo-To-Uo_Bk5akpRulfo-dumAu7ZEThRisOumDo-To_Bo-Uk8IkoFumEo-do-du7XBTpNo-TumHo-To_Bo_Bk6GkvMumIo-do-du7ZETrXo-TumLo-To_Bo-UkyOo-TumMo-do-du7ZEToXo-TumPmVo_Bo-UktVo-TumQumSo-du7ZET1So-TumVo-To-Uo_BksSo-TumWumYo-du7ZETico-Tumbo-To_Bo_BkoCkyAumcunAunBu7ZETwWo-TunEo-To_Bo_BksRkuRunFunHo-du7ZETyLo-TunKo-To_Bo_Bk7CkpSunLo-do-du7ZET9Mo-TunOo-To_Bo_Bktdo-TunPo-do-du7ZETpOisPunSmVo-Uo-UklSo-TunTunWo-du7XBTpDo-TunZo-To_Bo_Bk8Bo-Tunaunco-du7ZETzUo-TunfmVo_Bo-UkmGo-TuoAuoCo-du7ZETwLkjYuoFmVo_Bo-Uk5Do-TuoGuoIo-du7XBTpco-TuoLo-To_Bo-Uk9Co-TuoMuoOo-du7ZET9So-TuoTo-To_Bo-Uk5Eo-TuoUo-do-du7ZEThTo-TuoXo-To_Bo-UknQkkeuoYuoao-du7ZET8do-Tuodo-To_Bo-UknOo-TuoeupAo-du7ZETKisQupDo-To-Uo_Bk2QklQupEupGo-du7XBT1Yo-TupJo-To_Bo_BklNo-TupKupMo-du7ZETvao-TupPo-To_Bo_Bk6Xo-TupQupSo-du7ZETpEo-TupVo-To_Bo_Bk6To-TupWupYo-du7ZETzMo-Tupbo-To_Bo_Bkrco-Tupcupeo-du7ZETkMo-TuqDo-To-Uo_BkmFk3NuqEuqJuqKu7ZETjPo-TuqNo-To_Bo_BklRkrUuqOuqQo-du7ZETkZisRuqUo-To-Uo_BkzKkwQuqVuqXuqYu7XBTyBo-Tuqco-To_Bo-UkpTo-TuqdurBo-du7ZETtJh_PurEo-To_Bo_Bk5OkudurFo-durGu7XBThtfo-TurJo-To_Bo_Bk9bo-TurKurMo-du7ZET9Eo-TurPo-To_Bo-UkoNo-TurQurSo-du7ZETnDo-TurVo-To-Uo-Uk4Po-TurWurZo-du7ZETpCo-Turco-To_Bo_Bksdo-TurdusAo-du7ZETvBo-TusDmVo_Bo-Uk3Ho-TusEo-do-du7ZETimYo-TusHmVo_Bo_Bkrbo-TusIo-do-du7ZEThNo-TusLo-To_Bo-Uk8NkxCusMusPo-du7ZETHo-TusSo-To_Bo-Uklco-TusTusWo-du7ZETUo-TusZo-To_Bo-UklYo-Tusauseo-du7ZETiHisSutBo-To-Uo-Uk5Go-TutCutFo-du7XBThKo-TutIo-To-Uo_Bk2ZkoZutJutLo-du7ZET4Yo-TutOo-To_Bo_BkuDo-TutPutRo-du7ZETjZo-TutUo-To-Uo_BkrOo-TutVutYo-du7ZETiWo-Tutbo-To_Bo-Uk0Mo-Tutcuteutfu7ZETlIo-TuuCo-To_Bo-Uk7Zo-TuuDuuFo-du7ZETsSisTuuIo-To_Bo_BkzLo-TuuJuuMo-du7XBTijIo-TuuPigEo_Bo-Uk5LksMuuQo-do-du7ZETFo-TuuTo-To_Bo-Uk2Po-TuuUuuYo-du7ZETkNo-Tuubo-To-Uo_Bk8QkzFuucuufo-du7ZEThGo-TuvCo-To_Bo_BkmEo-TuvDuvFo-du7ZETyQo-TuvIo-To_Bo_Bk3Um9RuvJuvMo-du7ZETxOo-TuvPo-To_Bo_Bk2fo-TuvQuvTo-du7ZETDh_QuvWo-To_Bo-Uk7bo-TuvXuvbo-du7XBT9ao-Tuveo-To_Bo_Bk4co-Tuvfo-do-du7ZETlLkjHuwCo-To_Bo_BkrPo-TuwDuwHuwIu7XBTqSkjJuwLo-To_Bo_BkrQo-TuwMuwOuwPu7XBThtXo-TuwSo-To_Bo_Bk3ao-TuwTo-do-du7ZETimKo-TuwWilKo_Bo-Uk4Do-TuwXo-do-du7ZETkFo-Tuwa4Ro_Bo-UkzAo-Tuwbuwdo-du7ZETqIo-TuxAo-To_Bo_Bk9Ak2auxBuxDo-du7ZETjdo-TuxG4Ro_Bo-UklZo-TuxHuxLo-du7ZET6To-TuxOo-To_Bo-UkwDo-TuxPuxRo-du7ZETihbo-TuxUo-To_Bo_BkmRo-TuxVo-duxWu7ZET4Wo-TuxZ4Ro_Bo-Uk4do-Tuxauxco-du7ZETqVo-Tuxfo-To_Bo-Ukveo-TuyAo-do-du7ZETzNo-TuyDo-To_Bo_Bk6WkpBuyEuyGo-du7ZET3Co-TuyJo-To_Bo_Bk2Yo-TuyKo-do-du7ZETpIo-TuyNo-To-Uo_BkvakmSuyOuyRo-du7ZEThkJo-TuyUo-To_Bo_Bk0do-TuyVo-do-du7ZETvKo-TuyYo-To_Bo-Uk3So-TuyZuyco-du7ZETzCo-Tuyfo-To_Bo_Bk6No-TuzAuzCo-du7ZET4Uo-TuzFo-To_Bo-UktFo-TuzGo-duzHu7ZETOh_NuzKo-To_Bo-Uk2Xo-TuzLuzQuzRu7XBTmCh_OuzUo-To-Uo_BkvUo-TuzVuzZuzau7XBTkIo-Tuzdo-To-Uo_BkzWo-Tuzeu0Bu0Cu7ZET9No-Tu0Fo-To_Bo_Bk3Vo-Tu0Go-do-du7ZETreo-Tu0Jo-To_Bo_Bk3Eo-Tu0Ko-do-du7ZETlekjGu0No-To_Bo_Bktco-Tu0Ou0Vu0Wu7XBTiekjIu0Zo-To_Bo-UkzXo-Tu0au0eu0fu7XBThvUo-Tu1ChvWo_Bo_Bk2do-Tu1Do-do-du7ZETxMo-Tu1Go-To_Bo_Bknfm9Tu1Hu1Ko-du7ZETqXo-Tu1No-To-Uo_BkxVo-Tu1Ou1Ro-du7ZETlao-Tu1Uo-To_Bo_BktLo-Tu1Vu1Yo-du7ZETsEo-Tu1bo-To_Bo_Bk1Zo-Tu1cu2Bu2Cu7ZEToHo-Tu2Fo-To_Bo_BknHkpAu2Gu2Ko-du7ZEThjMo-Tu2No-To_Bo_BknGk3Pu2Ou2Qo-du7ZETjCo-Tu2To-To_Bo-Uk2FkzIu2Uu2Wu2Xu7ZETmEo-Tu2ao-To_Bo_Bkoco-Tu2bu2fu3Au7ZETnSo-Tu3Do-To_Bo-UkwIk6Iu3Eu3Iu3Ju7ZETpKo-Tu3Mo-To_Bo-Uk3RknBu3Nu3Ru3Su7ZEThIo-Tu3Vo-To-Uo_Bkteo-Tu3Wu3au3bu7ZEThtTo-Tu3eo-To_Bo_Bk2Bo-Tu3fu4Bo-du7ZEThvDo-Tu4Eo-To_Bo_Bk2Ao-Tu4Fu4Ho-du7ZET2Yo-Tu4Ko-To_Bo_Bk3Do-Tu4Lu4Nu4Ou7ZETzbo-Tu4Ro-To_Bo_Bk7co-Tu4Su4Vo-du7ZET4Ko-Tu4Yo-To_Bo_Bk5Fo-Tu4Zu4co-du7ZETuXkjMu4fo-To_Bo_Bk5No-Tu5Au5Eu5Fu7XBTyekjNu5Io-To_Bo_Bk2Oo-Tu5Ju5No-du7XBRigRPDBu_aTuYkjOu_bo-To_Bo_Bkyco-Tu5Ru5Wu5Xu7XBThtMo-Tu5ao-To_Bo_Bk2eo-Tu5bu5do-du7ZET4Jo-Tu6Ao-To_Bo_Bk9To-Tu6Bu6Eo-du7ZETuFo-Tu6Ho-To_Bo_Bk3Io-Tu6Iu6Ko-du7ZET9Ao-Tu6NhIo_Bo-Uklbo-Tu6Ou6Qo-du7ZETyfisMu6To-To_Bo_Bk5Io-Tu6Uo-do-du7XBTnWo-Tu6Xo-To_Bo_Bk2Lo-Tu6Yu6bo-du7ZET5OisNu6ehIo_Bo_Bkkfo-Tu6fu7Co-du7XBT5Fo-Tu7FhIo_Bo-UklWo-Tu7Gu7Jo-du7ZEDkKu7Yu7au7bu7cu7du7eu7fu8Au8Bu8Cu8Du8Eu8Fu8Gu8Hu8Iu8Ju8Ku8Lu8Mu8Nu8Ou8Pu8Qu8Ru8Su8Tu8Uu8Vu8Wu8Xu8Yu8Zu8au8bu8cu8du8eu8fu9Au9Bu9Cu9Du9Eu9Fu9Gu9Hu9Iu9Ju9Ku9Lu9Mu9Nu9Ou9Pu9Qu9Ru9Su9Tu9Uu9Vu9Wu9Xu9Yu9Zu9au9bu9cu9du9eu9fu-Au-Bu-Cu-Du-Eu-Fu-Gu-Hu-Iu-Ju-Ku-Lu-Mu-Nu-Ou-Pu-Qu-Ru-Su-Tu-Uu-Vu-Wu-Xu-Yu-Zu-au-bu-cu-du-eu-fu_Au_Bu_Cu_Du_Eu_Fu_Gu_Hu_Iu_Ju_Ku_Lu_Mu_Nu_Ou_Pu_Qu_Ru_Su_Tu_Uu_Vu_Wu_Xu_Yu_Zu_cu_du_eu_fvgAvgBvgCvgDvgEWouYn3ErXKZljGL4UhIDChmdNVo-TjGlick4LvgHEVo-ThahakyRvgHEVo-ToPllZkxRvgHEVo-TiNlvLklMvgHEVo-TiKiKklBvgHEVo-ThMlmEkyFvgHEVo-ToElyEknPvgHEDHvgIvgJvgKvgLvgMvgNvgOQo-dvgFvgGvgPDCAMM_Co-TnpSo_BnvYo-do-do-dpxVqwVvgRBDDicIpEM2So-Titbo_Bnsbo-do-do-dvgTqwVvgRBDFl9ZolaiiDl6Cl6BDHlZl5Rl5QmjcmDyKvSDCvgVvgWDCl7fmhBDFmDyKh1BvSyNDFlZfF0GjIDDvgYvgZvgaDCodkRDCiMiEDEhWmDyKhADEpwQvgcvgdvgeDDvgXvgbvgfOFn_Go-TOFo6do-TDCvhBvhCDDicpEmVMkkCo-To-To-UnsAvhAo-dvhDvhEqwVvgRCDFioMipXipbl7GirODIlVi0bhkOfch0V1AlqSDCvhGvhHDEl8LmgSl-ZmgRDFcflVqZ8YDD2ClZhADDvhJvhKvhLDDjySjzGmgPDEi8NmLucrUDCvhNvhODDvhIvhMvhPNYosCnwIvhQvgRBDCsYhxbDHjXhzSqLmbkLhgKihIDDp0YvhSvhTDDsY-PhqeDFokSojdqZsCqRDHjXqLo7BivctThvNhHDEvhVp0SvhWvhXDDhqemhTmhSDGfThCpWjXhSDCvhZvhaDDvhUvhYvhbNbo1SnjVvhcvgRBDBsYDIhwL0Ehufhuch3EhnSh6UyHDCvhevhfDFhqchlfhqdh-UjybDJ0N0E4QmLijCkb8ajEhNDCviBviCDCviAviDNhLi0In1ZviEvgRBDDvhRvhdviFDDIhKicMisVo-To-To-UnjYo-dviGo-dviHp3HvgRCDE7ZkOkV3aDFsY-Pl8Hxb3RDGjIidlKkR-ZnFDDviJviKviLDCsY-PDCrUjXDEhWjDtYsRDEviNpzAviOviPDCviMviQNYivVn2WviRvgRBDDsY-P2CDFjAldjVuNmIDFjBqfiYwRhnEDErUmLiEIDEviTviUviVviWDDjBiYpGDDrUhHmLDEviNpzaviYviZDCviXviaNbizCnkavibvgRBDEsY3R7Z2GDHh7PhqVlsPpUinDiwEn6FDFhVibqWpH1KDDvidvievifDDsYxbmgaDDhVibtdDCnFhoaDEiVZkGiTDEvjBvjCvjDvjEDEmkBl8amkAisBDCibhVDCiJqWDDIixXjQDEvjGvjHvjIvjJDDvjAvjFvjKNhLn9bntKvjLvgRBDEsY3R-PxbDGhoEikBkIhH7ZkODFhSiPjOlKnGDDvjNvjOvjPDE3RjycmgQmgNDFhHjeTOiDDCvjRvjSDCvjQvjTNiGo9Km4OvjUvgRBDEvN0KqQ0NDEnNjcmDh6YDGiElUnbiZIVDEp2bvjWvjXvjYDBDDExbl6M-PsYDHnblUiZiElOlCojTDDvjavjbvjcDDlDqQvNDFiFvQocnNjcDEoBImWKDEvjavjevjfvkADDvjZvjdvkBNjMizBnyBvkCvgRBDFviSvicvjMvjVvkDODowdjMDBvkFDFImCkIjZDMisWo-To-To-UmtCo-dvkEvkGvkHp3HvgRCDEsY2Hi6JVDEalFhCTDDjT5ZiMDEvkJruUvkKvkLDBvkMDFifrO7X4O3EDC2ChlfDDruUvkOvkPDBvkQNYogdntAvkRvgRBDD2HsY2CDEifrO7X4ODDhAHnJDEruUvkTvkUvkVDBvkWNbogcnsfvkXvgRBDD2CsY2HDElfiDao5FDEmDuRvSyKDEqjMvkZvkavkbDDqT-Ml6ODDalFjCDDvkdvkevkZDCvkcvkfNhLo4TnufvlAvgRBDDvkSvkYvlBDDIicsbMisXo-To-To-UnkMvkNvlCo-dvlDqwVvgRCDFpYvbhxCioLl7DDGjXhHhIhvNhgVhBDCvlFvlGDDwciqZ-YDGpYvbhRkWsBkTDCvlIvlJDCpYvbDEhKqZhgK_UDEjXhHqLhIDDvlLvlMvlNDDvlHvlKvlOOFoyIo-TDBvlQDFyOIoehRhKMh_Ro-To-To-Un2YvlPo-dvlRvlSptNvgRCDFmiOmjMl6en-KmjLDGhK5AjTjFiD6eDCvlUvlVDHhOl0Wh2JhnVohQl5YsHDClAlQDGVX2FhlPhKDDDvlXvlYvlZDEhOsHl0Wh2JDCyTilRDFiRmNo8LhDjCDDvlbvlcvldDDvlWvlavleOFowPo-TODo3Wo-TDCvmAvmBDEqSiXDhKMkkDo-To-To-UnyIvlfo-dvmCvmDqmevgRCDDFDkNM0Xo-TkrYo_Bnzao-do-do-dvmFp3HvgRBDIhhNl7OoNi0Thnahvamb7SDDp9ZqnbvmHDFigKnZwLhlBzUDDp9ZqnbvmJDCvmIvmKNYiybnoPvmLvgRBDFh-Qj-cj_AirSmjEDIkbjIiUiyQkRtNpPnKDCvmNvmODEh-QirSj_AmgYDEhnahva7SmbDCvmQvmRDCvmPvmSNb7AmsbvmTvgRBDDDxZ5PDFh6YirQmbhnahvaDDq8bvmVvmWDDiXmWDDE7SmbhnahvaDFogLlDjJoqfiFDDvmYvmZvmaDCvmXvmbNhLivbn1DvmcvgRBDFofxZ5PoVmkKDGtIsIIiFmLhwODDvmevmZvmfDEFofxZoVDDhEsRcDDmAoDl7EDEvnBvnCvnDvheDCvnAvnENiGtYn1CvnFvgRBDF-cirPl7Ml7W6WDImb7ShnajJmDyKiElUDCvnHvnIDDFDiXDEjJiazfn6eDHhrIinXl6LlqcyKh1BvSDDvnKvnLvnMDCvnJvnNNjMopenzLvnOvgRBDFvmMvmUvmdvnGvnPOFo-QYOFowbhLODozThLOFo-LiGOFouNjMDFvnRvnSvnTvnUvnVDFFDiXyQkNMhydo-TkXo-UmsRo-dvnQvnWvnXqwVvgRCDFhnai0Vhva7SmbDB7ADDiXofxZDEq-QvnZvnavnbDBvncDEpPiuYiuXqYDD2Ch-QirSDHhAHeuJoIzQhODDvnevnfvoADE_fiqCiqDiofDEwEi0EhzaKDGub1Z9civAi0QqaDDvoCvoDvoEDCvoBvoFNYo2Mn1OvoGvgRBDBiXDBmWDDjyPj7dl-BDD7KlVhgGDEvoIvoJvoKvoLDCmWiXDEjySjzGl7FmgLDFi8NmLucrUmWDDvoNvoOvoPDEjyPj7dmiPmgKDGlVhvfiuVigNiUfDF-Wh-Qj-cVXDDvoRvoSvoTDDvoMvoQvoUNbowcn1QvoVvgRBDG0EhufhwLhucozfh6UDCvhevoXDFhqchlfhqdjybh-UDI0N8akbijC0E4QmLlkJDCvoZvoaDCvoYvobNhLomZm6PvocvgRBDDvoHvoWvodOFokCo-TDBvofDEyQiciXIMhyeo-Tk0Bo-UngTvndvoevpAvpBqwVvgRCDBhgfDEhAHiwPinBDHiU7K4fnPmNivOlzUDDvpDvpEvpFDBvpGDC2FhhSDGmTo5dhxRhnd-ehgfDCvpIvpJDCl7VmgVDEhndhxR-ehgfDCvpLvpMDEhxRhndmT-eDCvpOvpDDDvpKvpNvpPNYn_TmsfvpQvgRBDGhGmZi4fhjEojHhtKDCvpSvpDDDmgWl7XmZDDoLh0J-cDF7KiUlP9W4fDDvpUvpVvpWDCvpTvpXNboxGm3BvpYvgRBDDuJiCoaDEwOrMloBoIDEoLh0Jlrd-cDDiaiX7KDEvpavpbvpcvpdDDuJiCwODEofhGiXh0TDDvpfvqAvpDDCvpevqBNhLoqangOvqCvgRBDDienRjeDFiXjFnYofkDDDvqEvqFvpDDBvqGNiGn7amzVvqHvgRBDC1PivMDFofkbKiXhFDDhgf-ehxRDDvqJvqKvqLDBvqMNjMvTm6JvqNvgRBDD1brSnSDFjFiXkdnTiRDChgf-eDDvqPvqQvqRDBvqSNnHuMm6HvqTvgRBDGvpRvpZvqDvqIvqOvqUOFn_Ro-TDBvqWDFFhGHkZpEMisYo-Tniao-UnnAvpHvqVvqXvqYqxPvgRCDChDoFDCaODGh1U8LjRuIjQ_dDEq-QvqavqbvqcDE9ThY0RhvMDEFhnNmNmWDExSiZlUlCDD9LjUpZDEvqevqfvrAvrBDCvqdvrCDEa-akEtcDCjT5ZDGzLtZjChWhmKoIDEq-VvrEvrFvrGDD8L4X7ODDOjCoYDEq-QvrIvrEvrJDDhBlF_dDCatFDEq-QvrLq-RvrMDClO4XDEoItZzLjCDEq-QvrOq-SvrPDEvrHvrKvrNvrQNYxfntGvrRvgRBDDFiXmWDDOhZoydDIpZhdjardjUkdhnOkSDHiRoFhbahrYsRhDDEvrTvrUvrVvrWDEh0MiRoFhDDCOaDGiuSjRozIhkWn4Fh1UDEq-QvrYvrZvraDCvrXvrbNbo0InlVvrcvgRBDFmhRh4Il7airfn7RDGiU0NDhDnPlKDDvrevrTvrfDCFmWDIfiidh0WpX5DmTo5LhkcDDvsBrhKvsCDBhiLDFOahDtFlKDDq-QvsEvsFDDvsAvsDvsGNhLi1RnqIvsHvgRBDEFiXmWmNDFjBk-CoIiiAtZDJhlewX3NpVjYjKmIxGwVDDvsJvsKvsLDBvsMNiGigVnkbvsNvgRBDD9KizNoyfDCvsBvsPDFh5LhxKkgJmjVl-WDIid3ArdnPzdhwIhkcoCDCvsRvsSDGxJikJiyFopSopQh0aDIhwIhkcivXiuQ3Aid-Gn2bDDq-QvsUvsVDDvsQvsTvsWNjMizNnkNvsXvgRBDEh5ZjiTjicl8IDHflVjXhHlKoIhbDCvsZvsaDFhf1Q8fpaioQDGlVlShHhbiRjXDDoIFmNDEvscptRvsdvseDCvsbvsfNnHouFntVvtAvgRBDGwDk_YnekUtG0LDGxH5C6V1Ehoan9dDDq-CvtCvtDDCwDk_YDFiWqDoLFogGDGuGjaiexHlxShoaDDvtFvtGvtHDCvtEvtINtAizHnlSvtJvgRBDF9Tl1PhvMijNmkEDFFmNhnNmWtbDK5D7MlC6U-IkUh2SnG0d_cDDvtLvtMvtNDBvtON4dn-YmsUvtPvgRBDIvrSvrdvsIvsOvsYvtBvtKvtQOFowKo-TDBvtSDEFOkNDMhyfo-TkqLo-UnlFvrDvtRvtTvtUp3HvgRCDBl4fDE9Ll9cjUpZDDvtWvrAvtXDGsGtGrGzTl6ApGDFhocnehjNn_LfDDvtWvtZvtaDIhqZhxZl8VschuPokTn4Jl8WDFDnepGtGqADCvtcvtdDFqWsaigLllbohODI9Kl9BomMkEo5An-Hl-bl_QDDvjavtfvuADEvtYvtbvtevuBOFowMo-TODn3bo-TDCvuDvuEDEDsSkNtJMh_So-TitRo-UnoevuCo-dvuFvuGqxPvgRCM_Do-TkwNo_Bn0fo-do-do-dp3Jp3NvgRBDGiAvR_ZhuGhwDjWDEwK5N0QosADELmDnChlADEp3PvuJvuKvuLDBvuMNY9RnnZvuNvgRBDHkRakEzLjIhidtFDDp3Pp9ZvuPDBvuQNbpOnxNvuRvgRBDDkCjSmgeDG-Zh9ZkRjIamXDDp3PvuTvuUDBvuVNhLlYnxQvuWvgRBDBveDGnOhjZhgChzY2Xn9UDIhdjUjakdinAkYlcmGDDvuYvuZvuaDDOThCDCkBmHDB2CDEp3PvucvudvueDCvubvufNiGo1JnxPvvAvgRBDFjAlduN6cjVDDiYqf8eDDp3PvvCvvDDCj4FldDBjBDEjDsRmHwRDEp3PvvFvvGvvHDCvvEvvINjMxRnxLvvJvgRBDFvuOvuSvuXvvBvvKDEmMpDpCucM6Ao-TkwJo-Unxbo-dvvLo-dvvMqjTvgRBDELkHnJhQDHcvEfmBvGoUmJDEp3PvvOpwXvvPDEvEmBvGcDDmDnChlADEvvOpwXvvRvvSDCvvQvvTDELmMKpEM6Bo-Th_Yo-UnxWvvUo-do-dvvVp9UvgRBDDmFhhfhiCDGwLzUrAi0Yj1Gl6aDCvvXvvYDFhmLhkNigKjLhlBDIeuJiYka7GoIiJo2EDG5KnJhAkHLlrIDEp9ZvvavvbvvcDCvvZvvdNYiwVn2TvvevgRBDDnZiyZh3CDFrDnNKmDhfDGhWiEVXiJhrYDEp4GvwAvwBvwCDBvwDNboxKnwfvwEvgRBDEhgBhjDqJh1IDDp4GqnbvwGDEjIkR-ZimGDCjSkCDEmkIhgBhjDODEp4GvwIvwJvwKDCvwHvwLNhLiwXm5QvwMvgRBDHiAmjPpViiA5G7FxeDKvErNjYjKmI6YiwNi1bhlDohMDDp4GvwOvwPDBvwQNiGixMntTvwRvgRBDDmFmifhiJDEOThCoFDHkBhdjUjakdhvPmHDDvwTvwUvwVDEhodimBilQ7JDCp9ZvwXDCvwWvwYNjMo4cntEvwZvgRBDFvvfvwFvwNvwSvwaOFh1co-TDBvwcDEpDmMpCjZDBhaMwAo-Tk0Go-UmsXo-dvwbvwdvwevwfvgRBDCyRpCDChaiNMisZo-ThiYo_Bm5Ro-do-do-dvxBvxCvgRBDFjeiQkGkVilLDCqnHvxEDGpTuImbkJIsLDGi0KjIkRidn6OhtRDDqnHvxGvxHDEnKzd6QqJDCqnHvxJDDvxFvxIvxKOFoyLo-TDBvxMDDpCpDmMMisao-Tk0Co-Un1SvxLo-dvxNvxOtjGvgRBDBjFDDVXWDEiTjAqNjLDDvxQvxRvxSDDzVmgdmgZDGiTIjAhBjUhdDCvxUvxVDCvxTvxWNYopXnwDvxXvgRBDFhDhoWizTlsFikCDGrGmgBwUifixW3EDDvxZvuevxaDBvxbNbrGnqJvxcvgRBDCvxYvxdDDyRicpCMh_To-Tkzfo-Unwbo-dvxeo-dvxfqtevgRBDCmMucMkkEo-Tk0fo_Bn1fo-do-do-dvyBqjTvgRBDGiqKiqJiyLhhThyCh1dDEo-SjIF0NDCvyDvyEDDjb8RhoPDFjIFkbidiADFlZuI5IvUmIDEqgdvyGvyHvyIDEixCn5bi1G8TDGhThFhCnRjChIDHlZqbuIjbiDixXjKDDvyKvyLvyMDDvyFvyJvyNOFogWo-TDBvyPDDmMucmVMisbo-Tk0eo-UnkYvyOo-dvyQvyRqjTvgRBDBinPDFuWh1S_dxJhkHDCvyTvyUDBvyVDEFoNIiXDFjDipckRiEhBDDvyTvyXvyYDBvyZNYowfnhNvyavgRBDEiDjWhvT1KDEnMhWiFiJDDvyTvycvydDBvyeNbo0TngXvyfvgRBDDnArWxFDFmDKjYjKhlDDDvyTvzBvzCDBvzDNhLo4GnqYvzEvgRBDDvybvzAvzFDDmMicjZMh_Uo-TkwMo-UnnBvyWvzGo-dvzHvwfvgRCDHhmFmiRiqahmIyMpV-TDFVhTIjWiADCvzJvzKDCiAjWDFvJsPsfpVihEDEoOlEpTmbDEVhWhTjaDEvzMvzNvzOvzPDCvzLvzQDDucjZlIMisco-Thsfo-UnnavzRo-do-dvzSqvbvgRBDDOmMicMkkFo-T_No_BmyQo-do-do-dvzUtjGvgRBDDiOhiGmgbDIhdjUkAkdmjUnTkStTDCvzWvzXDEtXvZDiDDHlUsGlCkEaiZiEDDtjRvzZvzaDDkBmHjZDFhCTOixKjfDDtjRvzcvzdDDvzYvzbvzeOFowNo-TODh1Lo-TDCv0Av0BDEOmMjZpDMisdo-TkXo-Unwevzfo-dv0Cv0DtjGvgRBDFkFsV0UluZmJDCvuYv0FDBv0GNYlrYn1Bv0HvgRBDCnalxMDCvuYv0JDBv0KNbn8Zm6Lv0LvgRBDHhpJnIsDiwY-QmhAhwZDCvuYv0NDBv0ONhLn5XnyVv0PvgRBDChIleDFZqMqPuZhgUDDvuYv0Rv0SDBv0TNiGn5OnzJv0UvgRBDEsY3Rjyc-PDH7ZiHkIirTmCkO8aDDvuYv0Wv0XDBv0YNjMowem6Vv0ZvgRBDCHhADHkZhXletahlLhyPjPDDvuYv0bv0cDBv0dNnHoxDm6Uv0evgRBDCyEtdDCvuYv1ADBv1BNtAn9an1Rv1CvgRBDDhgJlvEtdDCvuYv1EDBv1FN4dovUn1Kv1GvgRBDEwQopY5Z0BDGhVoCkLtIibqBDDvuYv1Iv1JDBv1KNhuYiiGnzMv1LvgRBDFrOifiVhzRiMDC2CrEDEvuYqjMv1Nv1ODBv1PN9Hn8Sn0Uv1QvgRBDHizP3LsAipOhlchlYiqPDCvuYv1SDBv1TNixLiwfnpAv1UvgRBDGmDnC1Qhf8fyKDGwbhDoFiRsawUDDvuYv1Wv1XDBv1YNixNosHn0Hv1ZvgRBDMv0Iv0Mv0Qv0Vv0av0fv1Dv1Hv1Mv1Rv1Vv1aDHOkFjdhIqXxMpEMiseo-Tk1Bo-Un0Mo-dv1bo-dv1cpuHvgRBDCiOhiGDFhNtXkLhVqPDHDFhBwalbidlKDDv1ev1fv2ADBv2BDFiOhNkLtXqPDHibhVmYkLl7QrFtYDDv2DqlJv2EDBv2FNYo6Bn0Jv2GvgRBDEiOkLtXqPDEiJhDmUoFDGibkLmYhVjILDEv2Iv0bv2Jv2KDBv2LNboxEn0Kv2MvgRBDGhVwChgQibmYkLDFmDnC1QyKvSDFwboFhDiRsaDEv2Iv2Ov2Pv2QDBv2RNhLn4Pn0Nv2SvgRBDFjAlduNhjXmIDHhEajJhnDmYqfiYDDv2Dv2Uv2VDBv2WNiGxRn1Yv2XvgRBDEv2Hv2Nv2Tv2YODn-ao-TDBv2aDEOiKjZpEMisfo-Tk1Do-Unvev2Cv2Zv2bv2cp9XvgRBDDoXwWpIDBoPM6Co-TnrBo_BnoBo-do-do-dv2ev2fvgRBDFjAlduNmIhuNDFiYqfjFcjBDDv3Bv3CvueDBv3DNYo2Bm3Qv3EvgRBDDj4FlduNDFl-asRciYqfDEhrIteh6ahwaDDv3Gv3Hv3IDBv3JNborHm3Sv3KvgRBDCv3Fv3LDEicjZLpEM8Do-TkzQo-UmtSo-dv3Mo-dv3NvwfvgRBDFmjQirXirWirViyHDHlZhE8RjYjKmIrfDCv3Pv3QDBv3RDF8RlQoZ2dwGDHjJhEcjIilCvVhgHDHlZvU5IuItIoBsIDDv3Tv3Uv3VDBv3WNYiyCnzSv3XvgRBDGqdyF_W9FhkIhgDDF8RoZ8chElQDIiYjF2XnOuLigGhzcjDDDv3Zv3av3bDBv3cNbivJm1Hv3dvgRBDDqdyF9FDGhWvBie7IiwOhvJDHThZhFhCvYqRnBDDv3fv4Av4BDBv4CNhLn_VntFv4DvgRBDEnArNn9IhjcDFwKhxfze5N4ODEhTiToBsIDEp6Yv4Fv4Gv4HDBv4INiGiyUnnYv4JvgRBDEqd8RlwL2dDGDsMindh7dtckfDIlUiZiEoLsGkEodh2LDDv4Lv4Mv4NDEsMindhmJh7dDFlUiZsGwIlCDFjYjKmIqdyFDDv4Pv4Qv4RDCv4Ov4SNjMqQmzLv4TvgRBDFv3Yv3ev4Ev4Kv4UOFokao-TODo7RjMDCv4Wv4XDEpI_XjZDM6Do-TkuOo-Un2Fv3Sv4Vv4Yv4Zv2fvgRBDEjVrRlmR8NDDrSiE1bDFkdnTjFtThgJDEDkfFiFDEv4bv4cv4dv4eDFlsRikDyV3IotXDFHhAjNmTjHDGkUqHsLijVqA3NDDv5Av5Bv5CDCv4fv5DDJ8N0JlmRi2AhoehpKh3Fo8fl6dDGKkBiYijVhEiaDCv5Fv5GDBv5HNY0JmtKv5IvgRBDGiqTmgOrRhpH6dqDDHiYiE6eiasXhElQDCv5Kv5LDEmiNmiLmiMl6fDH6eiEsXajCiYl8MDCv5Nv5ODCv5Mv5PNboqTnhev5QvgRBDH0Pl8fl9R0HhueoqO6SDEoXmLUiYDEjBiErUtGDDv5Sv5Tv5UDBv5VNhLo5Xm5fv5WvgRBDDv5Jv5Rv5XOFo9Ro-TODoqZo-TDCv5Zv5aDDoXIkZM4Bo-Th_fo-UnoQv5Ev5Yv5bv5cqwVvgRBDBwWMitAo-Tn2Po_BnuHo-do-do-dv5eqwVvgRBDH7RhncixRiwGhnWikWhuFDGqChHjejXiailMDEhoesLiCxDDDv6Av6Bv6CDEhmMmkJinWhxLDEiaqCilMFDEhHjeDiXDDv6Ev6Fv6GDCv6Dv6HDKiwb1BokOiwdiibn8NojZojfopLokBDCoOinFDG-AinK9FlsYjJiDDDv6Jv6Kv6LDBv6MNYokPnlAv6NvgRBDFo6OinFn8H2bl5TDGqd9FhgVhzNiwKn8WDFlhK_VsLxDiCDDv6Pv6Qv6RDBv6SNbo3Lnkcv6TvgRBDCv6Ov6UOFn3Wo-TOFogQYDCv6Wv6XDDwWpImCDCiNoPMkkIo-Tk9Wo-Un1Iv6Iv6Vv6Yv6Zv6avgRBDEhjKomGn6Ho3XDFHhAxTjVsLDGyVxPljOlkUmTkUDDv6cv6dv6eDGlgJorMorNouQikWojWDFo4UlhK_VoawODGqChHjX1BlAmbDDv7Av7Bv7CDDl9Nhwd_VDIhHiib1B_UlQikWoawODCv7Ev7FDDv6fv7Dv7GOFn4Yo-TOFo2Ao-TDCv7Iv7JDDwWHIMkkJo-Tm0fo-UnzPv7Ho-dv7Kv7LqwVvgRCDDHIpNM6Fo-Tnoao_BnxCo-do-do-dv7NpxTvgRBDBhrNDEIiXoLjFDHl5DhAHl9bixQh2BdDDv7Pv7Qv7RDEhuU7f-XhrMDEhAHnJkHDGoLDiDFjFmRDDv7Tv7Uv7VDCv7Sv7WDEzVtfjzW0TDFvHjSvf2FhyGDCv7Yv7ZDEhyGvHmiYjSDDjIkRcDDvxQv7bv7cDCv7av7dNYizFn0Zv7evgRBDFzVtf0TjzWhJDFjAoXjVmIjKDFfqfiYidjIDDv8Av8Bv8CDBv8DNborCn0Fv8EvgRBDEyYzVxa5bDGhFlAnRhHjexVDEmRkDrbqCDDv8Gv8Hv8IDF5bhyWhyVxayYDFlOrJjIkRkbDEmRKkDvYDDv8Kv8Lv8MDEhFlAnRieDErMloBoIxVDEvxQv8Ov8Pv0bDDv8Jv8Nv8QNhLn7dm6Gv8RvgRBDG0TtfzVh2Bl8Y-fDIjJvNiajIiElOnblVDDp2bv8Tv8UDBv8VNiGqQnwCv8WvgRBDEv7fv8Fv8Sv8XOFo6co-TODo1Qo-TOFoufo-TDDv8Zv8av8bDFyRHhKlLqSM6Go-Tkyao-UnoJv7Xv8Yv8cv8dp3HvgRBDCLKMyco-Tkqco_Bm4Qo-do-do-dv8frqHvgRBDDLhQhzWDGhRncnfhkfvChhIDGkatK1brS1PsKDDv9Bv9Cv9DDCteioRDHDtOFnGrB2flBDCv9Fv9GDCv9Ev9HNYhkfnvGv9IvgRBDFiqEhwUh0diweirIDEKhEkcvcDCv9Kv9LDD2FhhSirHDHsRcfqJiSmBpfDDv9Np8Qv9ODCv9Mv9PNbhwUnzUv9QvgRBDGmDnCyKh1BvSl8QDGrTliVmgAo3Ylxa_UDFfcK4IlVDDv9Sv9Tv9UDBv9VNhLnCnzRv9WvgRBDGkHLtBhjJo5ZosZDDqdogavdDIhEjJsR5K2FiFcyFDDv9Yv9Zv9aDBv9bNiGo8VnhPv9cvgRBDFhxYhxThwfinVhxADDHhAiaDCv9ev9fDBv-ANjMiyOn2Zv-BvgRBDFv9Jv9Rv9Xv9dv-CDEKLpEHMitBo-Tm1Zo-Um0Co-dv-Do-dv-ErqHvgRBDGhRvCnfnchhIvHDGjWiAiRFlfnADDv-GruLv-HDFi1Ph2a0IiyKi1IDDlBpbKDFnBoNinODFDDv-Jv-Kv-LDFhxDhxXiqIhyNhxcDHDZFkEkfoVhVDCv-Nv-ODDv-Iv-Mv-PDFhRncnfvChhIDFoNinOhjIzBh0GDGLKhGH3HpbDDv-Rv-Sv-TDBv-UNYo3InkHv-VvgRBDGhRvCnfnchhIj-fDFh0HpUh0Ih1MixBDFySrBLhjImXDDv-Xv-Yv-ZDBv-aNbivfnmcv-bvgRBDGhRkah2Ko2enfhhIDGmDlxbh1GioGnCn8IDHrTliVhZhFvGjDrDDDv-dv-ev-fDBv_ANhLopanvIv_BvgRBDEhRnchhIkaDEkHLtBhjJDBqdDFjBjFnTiuauHDEv_Dv_Ev_Fv_GDBv_HNiGo7SnyTv_IvgRBDGhRncnfvChhILDF1LzA0e-O3KDHhZOnBhFhCjDTDDv_Kv_Lv_MDBv_NNjMk9enzAv_OvgRBDFv-Wv-cv_Cv_Jv_PODn7Zo-TDBv_RDEOKhRLMhzCo-TnrFo-UnhZv-Qv_Qv_Sv_TrqHvgRBDFiAsdh0DoqEjWDGjbuRvSn6GorLvIDGmDiuaqbahgXhoZDDv_Vv_Wv_XDBv_YDELkHrTihdDIhzThnIxWiqSioTn3NrWiqADFjWiYaOtZDDv_av_bv_cDBv_dNYizEm4Hv_evgRBDELhQhzWkHDH2fhgFl_PhhIhRnfncDHqAlyPhnFuLuOmRsaDDwgAwgBwgCDBwgDNbiwIm3ewgEvgRBDDkFnahuXDIuLsdvJlyPDiAsf0IDDrmQwgGwgHDBwgINhLiwQnzQwgJvgRBDFhlNlnMsDhyDl7HDILkHijAoIjWtHzLiADCwgLwgMDBwgNNiGn3PnyXwgOvgRBDEv_fwgFwgKwgPOFo9eo-TDBwgRDELkFjdhRMh_Vo-ThmXo-Unsev_ZwgQwgSwgTrlbvgRBDDpNlLqSM0Yo-TkrEo_BngEo-do-do-dwgVpxTvgRBDGmjGmjFh5Ih5GiobhhMDGkbjItNoCqYuVDCedDDwgXwgYwgZDFh5Ih5Gh-f-bioYDGoRoTiXmWoCqcDCwgbwgcDCwgawgdOFowGo-TDBwgfDCpNiXMitCo-TkXo-Um6Fwgeo-dwhAwhBqwVvgRBDE0T5TtfioVDGiRiEhboFsUmNDCwhDwhEDBwhFDGl_dmiSqNl8PioamgXDIjFjInTogE1fzdoCh1PDDrvcwhHwhIDDedhJDHl9al9fh-fh3GhzPh2NohfDFkboChlOoYjIDDwhKwhLwhMDCwhJwhNNYo4KnwXwhOvgRBDE5U5YhhPhhYDGjFnPhgCnOqYsZDEoRoTqNeDDwhQwhRwhSDDjkAj6GmgCDFqYnOmhPo5Il-eDCwhUwhVDCwhTwhWNbo4Jn1PwhXvgRBDEjFoRoThJDGsWh8bhuSyHo2GhoODDwhZrxNwhaDE5bhyWhyVipGDEjnSl9Ll9KipUDGoToRedoBqcDDwhcwhdwheDCwhbwhfNhLn7enuXwiAvgRBDGhBjblZiqViqXiqWDEjFkJjIidDDrvcwiCwiDDBwiENiGizbiuNwiFvgRBDEtJirUl2Ii1CDHhNiehGhFdijEhKDDwiHr7WwiIDBwiJNjMo7JmtUwiKvgRBDFjAjKldmImiaDIoWoZlQqdiiVqffidDDrvcwiMwiNDBwiONnHxRmwZwiPvgRBDGwhPwhYwiBwiGwiLwiQOFoxJo-TDBwiSDGpNOlLqStJpIMitDo-Th_bo-UnkFwhGwiRwiTwiUqwVvgRBDE2EvfvHhyGDIzBo7fl1ao9A8T_Yl5bl5dDCwiWwiXDBwiYDEmjXl8ZmjYvfDFiaftO7U2EDCwiawibDD6biHueDE2EvfhubvHDGjIFlPqJtOfDEwidridwiewifDCwicwjANYojOn0EwjBvgRBDGpaopf1Qhf8fhrIDC4I7LDHflVnGc4cOozXDDwjDwjEwjFDDhrIh6ainYDG2EvfvHhgLhgRiaDElPiSjEfDDwjHwjIwjJDCwjGwjKNbixOn0IwjLvgRBDEhrMiqe7fl8UDDK2EvfDHwTqJlPiMhlO8ZiaDDwjNwjOwjPDBwjQNhLo1Vn0SwjRvgRBDHmgJmiDmiFmiEiyciydh0ADGwGlIhoDiWkFKDCwjTwjUDBwjVNiGiwFn0GwjWvgRBDGh1Ch1DhoI1d3FmKDD2El9EmhcDFdehAHhODDwjYwjZwjaDHh1Ch1DhoI1d3Fn-SmKDBmhJDHlPjIiauViSoiDi0UDDwjcwjdwjeDDl9FiqNl9VDFlPjIo5Bh1Oo-DDCwkAwkBDDwjbwjfwkCNjMotfnzTwkDvgRBDFwjCwjMwjSwjXwkEDFpNKhKpE3CMitEo-Th_Zo-Um1XwiZwkFr4FwkGrqEvgRBDGhlUioZioWmZhGirGDCajCDFjT5ZiCjCzLDDwkIwkJwkKDBwkLDGhlUhGmZhtKijEmicDCK2EDHmBoUvGmJ1Tl2IqWDDwkNwkOwkPDBwkQNYixcnxKwkRvgRBDFhNmZhGhjEi4fDGnLiCnXuMkWvTDFlIkBhjD9FiYDDwkTwkUwkVDBwkWNbi1Lm0BwkXvgRBDFhlUmZhGd5bDDmRi1BqCDDkDrb0QDFHhAoGiehFDEwkZwkawkbwkcDBwkdNhLiuPnxOwkevgRBDGhNmZhGhndmThxRDGqVtSqZ8Yhgdn9SDD5KoxOnJDDwlAwlBwlCDBwlDNiGi0BnoMwlEvgRBDEwkSwkYwkfwlFDEpNhNhGqVMitFo-Th_ao-UnlTwkMwlGr9XwlHqwVvgRBDIvX2XhoXuIo4BixCiiVkJDCwhQwlJDGtXDvZiDuHFDCwhQwlLDCwlKwlMDF5Uhwej6GjkA5YDGkDiuOkBmHmBqWDCwlOwlPDDKdeDGinUl1aqWzBmHkBDDkDoVKDEq-RwlRwlSwlTDEmhOmhNmhQmjZDDoVkDKDCwlVwlWDDwlQwlUwlXNYo-Cn2JwlYvgRBDIhVxNoQqMhlWkLn_Bo8HDCwhQwlaDHmEl-XhlMhlWl-SiqF-VDEdeKhODDq-RwlcwldDCwlbwleNbo9WnzYwlfvgRBDCwlZwmAODorRo-TDBwmCDDpNODMitGo-TkrIo-UmyPwlNwmBwmDwmEqxPvgRBDFhyW5birehyOioXDGnYmRkD0MxUh1eDCwmGwmHDGhmGl6JhyThxShyKhyXDHqYiFvY6ZjnSwfhtNDCwmJwmKDChFieDF3Fn9Homcn8Rn3ADFhAHndrXhubDDwmMwmNwmODDwmIwmLwmPOFovAo-TODo6Uo-TDCwmRwmSDElLpNiesSMitHo-TkrKo-UnuVwmQo-dwmTwmUqxPvgRBDEioIl6Vl6Wl_cDGnOiFjFociWFDEhAdlAyKDDwmWwmXwmYDFhyVirdhyUirLmiGDGkHhub9emR0MkDDCwmawmbDFl9AjHhoO9eohRDEHhA5R-BDFh1en8AoYubDDErxFwmdwmewmfDDjT5ZmSDEjCl-HLn8TDDrxFwnBwnCDEwmZwmcwnAwnDOFovBo-TODo7Yo-TDCwnFwnGDEqSpNLsSMitIo-TkrJo-UnyKwnEo-dwnHwnIrqEvgRBDBsWDGjFoVvZODhFDDdiCuJDGkB0ehGmZlxDmSDEwnKwnLwnMwnNDDdeyPDFhuSyHwUmhYh8bDGiCuJkWhoOlxD0eDDwnPwnQwnRDCwnOwnSOFowJo-TODouCo-TDCwnUwnVDDpNhGyBMkkMo-Tm1Uo-UmtEwnTo-dwnWwnXqwVvgRCDBi2CDH5Nif7XueiHo8RmDDCwnZwnaDEdeHhADGhhR4SxE3KhrNh2BDDqjMwncwndDCwnbwneDFHdhAhOqTDDOhCTDHifh1a7V5NjTrOaDEqjMwoAwoBwoCDBwoDNYimBm4EwoEvgRBDDi2Ch4Li6FDDhFieozcDGiMjTsZtFlPjDDDwoGwoHwoIDBwoJNbi1QngMwoKvgRBDDlAyTn8KDHiMjTsZtFlPjDsRDDwoGwoMwoNDBwoONhLi1MngNwoPvgRBDGalFkEkLmYtFDEiMjT5Z4MDGHdhAhOqT5NDEqjMwoRwoSwoTDBwoUNiGigUntJwoVvgRBDEwoFwoLwoQwoWOFowFo-TODokVo-TDCwoYwoZDFpNsblLqSOMkkNo-TkqKo-UntBwnfwoXwoawobp3HvgRCDEhqC6WhqBhxIDFHiwPinBhJnPDFiUiE4f7KlUDDwodwoewofDDhqC6WhqBDHhDD7KjEhFO4fDCwpBwpCDCwpAwpDODn_Io-TDBwpFDCpNDMkkLo-Tm1To-Um6BwpEo-dwpGwpHqxPvgRCDCsBoeMzXo-TkzRo_BmzDo-do-do-dwpJr_dvgRBDGhHilQhoVilchvdh2MDIpZhdjUjajFiFsCkdDDr_fwpLwpMDHipA6ZpUinDhXl_Cl_EDHhV0d7M1KiJhKhnKDDr_fwpOwpPDEToYalQDHhmBhhNn5CinaiqYirMirNDDr_fwpRwpSDDwpNwpQwpTDFoYTlQhCaDIhnA0esMzA9bsVoVinTDDr_fwpVwpWDBwpXNYk9emyFwpYvgRBDGiHsCqR3QlxMnaDHThHhCkDhdjUilODDr_fwpawpbDBwpcNbo7NnxHwpdvgRBDEiBnLoGjNDFtRif9CrOqZDEhTueiFhADEsNThCkDDEwpfwqAwqBwqCDBwqDNhLo9NnzGwqEvgRBDChKqZDHhgKihIqL1HhlOmbivGDDr_fwqGwqHDBwqINiGo1WnvfwqJvgRBDEwpZwpewqFwqKOFowCo-TDCwqMsiCDEsBoeiHhKM_Eo-TkzTo-UnlNwpUwqLwqNwqOsiFvgRBDElfjWn4HiADGjT5ZoNuDk-KhRDEr_fqjMwqQwqRDBi2DDEOhZamHDGjT5Zoue7PzLjCDDwqTwqUwqVDBnLDEmjNhhVhhBiZDEhGrZDFDDwqXwqYwqZDDwqSwqWwqaDFhGmZhldtb3HDGiUlP3J7KkbiYDDwqTwqcwqdDBwqeNYi1Ym3fwqfvgRBDFmRiXjVmibleDFKkDrbiamXDDwqTwrBwrCDBwrDNbn2dm6IwrEvgRBDCiB1CDGmIjKsTh3HtBwSDFilHoW2AhzXnVDDwrGwrHwrIDD1C2biBDEizcioPhmJhyRDFOTiSoLhCDDwrKwrLwrMDCwrJwrNNhLpIn0dwrOvgRBDDrZwciBDFVmgcXh6Yl9PDHjJpbiUzflsYqQihBDDwrQwrRwrSDBwrTNiGo5Vn1awrUvgRBDEwrAwrFwrPwrVOFotYo-TOFn3Uo-TDCwrXwrYDEsBhGKtJMhiQo-TkzSo-UnwBwqbwrWwrZwrar_dvgRBDFhnehxPhxeipMipLDH0MhZiesMmRDiaDCwrcwrdDDka7QizODEhFnRhZ1TDFhlTsMhGj-fhTDElnVjNoGUDEwrfwsAwsBwsCDCiBnLDEifrOhCTDEhAHIh2BDEwsEqjMwsFwsGDDwrewsDwsHODn7co-TDBwsJDElLleHsBDChMoEMhiRo-Tk6Lo-UnyJwsIo-dwsKwsLwsMvgRBDDHUIM_Fo-TigDo_BniFo-do-do-dwsOqwVvgRBDGhhCl-EhxJiveiqU-RDH3HiuUjCahFxVkEDCwsQwsRDBwsSDF5dipfinch2CioADGiCuJoa3NtBhzVDCwsUwsVDDioemWiXDEiCnXiubhoIDEoChnBkbiFDDwsXwsYwsZDCwsWwsaNYiyVngBwsbvgRBDGjVrRhjSoXhoeh3FDDlQivMhiaDGiCuJjTvcjC1BDDwsdwsewsfDBwtANb0JnrSwtBvgRBDGhhRxLqV7Rh2fo3HDFhHjehZnRDDFiCuJoajHqCDDwtDwtEwtFDBwtGNhLi0SmzTwtHvgRBDHnQhtQhkbo6ZzIpQpRDFiCuJ3NoaqcDEjBvckBiYDDwtJwtKwtLDBwtMNiGixdm5HwtNvgRBDDmTwOhoJDJhZhvehFnRzLiXiyeidmhIDHoDlrDliUjHHhAhODDwtPwtQwtRDBwtSNjMopTnkJwtTvgRBDEjChkehnRkaDEakElFovIDGHhAjHtWLhODDwtVwtWwtXDBwtYNnHhuSnlUwtZvgRBDGwscwtCwtIwtOwtUwtaOFo-HYODo4eo-TDCwtcwtdDGHImCkIjCtJMxdo-Th_Xo-Um3EwsTwtbwtewtfqwVvgRBDE1Bl4Alybo7eDFHhA9Wh0coGDEjT5Z1dvcDGlA9FKIqCizaDEwuBwuCwuDwuEDBwuFNYn8GnyawuGvgRBDGltCltGl3AhgPl6HhlPDD1BlkU1dDFkHijALhndimWDDwuIwuJwuKDBwuLNbn8FnyZwuMvgRBDFl6Nl_Bo8Al_AmkFDHHhAoGhjKKvc1dDCwuOwuPDBwuQNhLn6fnkVwuRvgRBDDltCltGl3ADF1BikWlgJizahjKDH5NwKKqCvciaqZDDwuTwuUwuVDBwuWNiGn_XngLwuXvgRBDJoqSn9Vo3al7Il-Rn_NotBizamgMDF7Ml4AlybxCqCDCwuZwuaDBwubNjMn3TnmawucvgRBDFwuHwuNwuSwuYwudOFokXo-TDBwufDCHIMzYo-TmzYo-UntXo-dwuewvAwvBqwVvgRBDFirDipRl9Dl9CivMDGmRhFkDieDkEDCwvDwvEDD1PirBvODFLhlbijAn8JkHDHmRhFie9FwSvZDDDwvGwvHwvIDB1PDHkTiiDihdtCo7AkWlFDF9FKiYqdFDDwvKwvLwvMDDwvFwvJwvNOFomWo-TODomVo-TDCwvPwvQDElLHULM6Ho-Tm_eo-Un2CwvOo-dwvRwvSrvDvgRBDE5ahrRj3DmiBDJDFmSwSoiQkElUsGkWDCwvUwvVDD1bnSrSDDhAHLDGiX9F7AhyHhvfoVDEwSxEvd6XDEwvXwvYwvZwvaDCwvWwvbDJhSiPOThwJhZhgGhgZqADBnaDDwvXwvdwveDBwvfNYokQngIwwAvgRBDFhSiPjOTODEiJtdoAkFDDwvXwwCwwDDBwwENboqCm2cwwFvgRBDCwwBwwGOFo3Ao-TODo3Co-TDCwwIwwJDEUDjdiKMitJo-TnsXo-Um-ewvcwwHwwKwwLrqEvgRBDG1dn5al8GonAojQohYDEjHtWoqLhnODGDxLkfiDxVllDDDwwNwwOwwPDBwwQODo4bo-TDBwwSDEDtJIHMitKo-TnnTo-UnoHwwRo-dwwTwwUqxPvgRBDIhyIioDl_Go9OiwZordorXi0CDFhNZhgThtZfDDwwWrxFwwXDBhODFiCuJhtNovDmgUDFjThnfhD5AoiaDEwwZwwarxFwwbDCwwYwwcDDkDrbl5ZDEajCvBmRDDrxFwwewwfDBwxANYn4Tn0LwxBvgRBDFipSiqHl9Hl_OmgHDFIjVrRlAiFDCwxDwxEDDilHlwL2ADFjVrRtBqbjKDEIiCuJiFDErxFwxGwxHwxIDCwxFwxJNboyGnhdwxKvgRBDEIiCuJieDDnYiXvZDEkDrbqCvYDErxFwxMwxNwxODBwxPNhLlsGnnDwxQvgRBDFxUn-Al7A_T0MDHh1eubh2ZIpXhjHjHDDvlYwxSwxTDBwxUNiGo4Sn2IwxVvgRBDEDiDoLZDIlUsGiZiElCkEaFDGIiCuJjVh2VODErxFwxXwxYwxZDBwxaNjMozSnzZwxbvgRBDEyTilRilcizLDIkDo7ao7ZpZjUkdrLhdDFhDiwMjVIODDwxdwxewxfDBwyANnHoxUn1HwyBvgRBDF2Hi6Jl6QirciqRDFalFhCjCTDCwyDwyEDEIiCjVhODEqjMsrDsxfwyGDCwyFwyHNtAn4UmzPwyIvgRBDHwxCwxLwxRwxWwxcwyCwyJOFowVo-TODoxLo-TDCwyLwyMDEqSIpIDMitLo-Tk6Jo-UmtLwwdwyKwyNwyOp3HvgRBDGl5Al5Bl5El5CmiVl8TDGlA1dwOIllDhnODCwyQwyRDB1dDFIhnOwOk_dHDFjT5ZhdhDhnfDEwyTsrAwyUwyVDEmiUovKn6L-CDGlQmhZl_bl7cl5NrGDCwyXwyYDDwySwyWwyZOFowWo-TODoxNo-TDCwybwycDDqSIDMkkRo-TnnUo-UnkOwyao-dwydwyeqmevgRBDFhgakgHhySl8SojeDHhAidmTHlSohelncDCwzAwzBDFHhAjN9WjHDFmT1ehnHikAfDGhyJxPouSivBizRl_FDDwzDwzEwzFDBxTDEhAHlnVqBDHfmTyVxP3IogC5DDDwzHwzIwzJDDwzCwzGwzKOFowZo-TOFo2Jo-TDCwzMwzNDDHtJpEMkkSo-TkuUo-UnkWwzLo-dwzOwzPqwVvgRBDCtJDMmrGo-Tk6Co_Bm4Zo-do-do-dwzRqxPvgRCDCwTo7KDIjHtWhpAoGjNkWLkaDGqLDsD1MmDhgGDDwzTwzUwzVDDhhVhhBhmDDEDlSkf1FDHLkaoGoybkWsDxVDDwzXwzYwzZDCwzWwzaOFowHo-TODo7Lo-TDCwzcwzdDDtJDpEMkkTo-TkXo-Um-fwzbo-dwzewzfqxPvgRBDBh0cDCwTDDIoGjNjHxDtWnJl8chpADDw0Bw0Cw0DDCl_ah0cDGiiDihdivSzOijAl-VDFDxVnbjBoIDDw0Fw0Gw0HDEiiDihdn3So-BDEoIkayU7QDFwTivSzOnRjBDEw0Jw0Kvjaw0LDDw0Ew0Iw0MODo9Vo-TODo9ao-TDCw0Ow0PDDtJDoeMkkUo-TnnSo-Un2Nw0No-dw0Qw0RwsMvgRBDGhlRhlQl-Dh0BhqZhxEDGnef0L5C1EhFDCw0Tw0UDFoxTimWixUohPn6EDHsHjNiWmZ-BhAjVDFnef1E5C0LDErlew0Ww0Xw0YDCw0Vw0ZODorTo-TDBw0bDDLHDMkkPo-Tkqao-UnyGw0ao-dw0cw0drlbvgRBDGirCh5XiwRiwSirJh4RDIHhA3Ki0UhHjXhpK0PDCw0fw1ADFrMhpK0Phke7QDDHhA9WDHnekU1EhjK6V7R2aDDw1Cw1Dw1EDCw1Bw1FDFwOmiCn7CivCo-ODGdieogS3MkBneDG0P5MrM1Eo9HoIDDw1Hw1Iw1JDBw1KNYoxSmzAw1LvgRBDG7RhncozZh4RoqHmiQDErM0P5Mi0UDFFiahHDmTDDw1Nw1Ow1PDBw1QNbo3em0Aw1RvgRBDCw1Mw1SOFowTo-TOFo3dbODozAbDDw1Uw1Vw1WDCHkZMkkQo-TkzCo-Um4fw1Gw1Tw1Xw1YpxTvgRBDEjVzInQpLDEiqLuah0FixADIwQ0BiyXZHhCifi1NDDw1aw1bw1cDEhxVkIhmHl-LDClAnBDFjThnfhmKhubhKDEwwZw1ew1fw2ADCw1dw2BDHkdhdjUjTpZqajFDHhfiyBxVn-TosJsMhzODEqzPw1aw2Dw2EDIkdhdjUqajFnThkDsMDDqzLw1aw2GDCw2Fw2HNYigcmzSw2IvgRBDCpHozBDEjVzInQobDGDFsRhEkfwSDDw2Kw2Lw2MDBw2NNbn3Jnscw2OvgRBDHhgSmT1el9GipEioC5DDFoblJwah1R3MDDw2Lw2Qw2RDBw2SNhLlJmsaw2TvgRBDH-CzThgbhkFhkP0LneDEpHimGijNzTDDw2Lw2Vw2WDBw2XNiGosKnkUw2YvgRBDFnen7BqAsGrSDF1E6VhuFl7bh2QDDw2Lw2aw2bDBw2cNjMilEnkIw2dvgRBDFw2Jw2Pw2Uw2Zw2eOFowUo-TODn6bYODokYo-TDDw3Aw3Bw3CDFrekIyLtJqSMhzDo-TkqNo-UnyHw2Cw2fw3Dw3EqxPvgRBDDkImCiKM8Fo-TniVo_Bm4Po-do-do-dw3GqjWvgRBDDxUirAhrXDInYoYcrAqLHIjIDCw3Iw3JDBw3KDEhHnRiehFDGjFnYjIcqYlODDHhAhODFmjAl5VjcnNmRDEw3Mw3Nw3Ow3PDBw3QNYoxFmyEw3RvgRBDEhHkIhIhSDFjFnYjIjDcDDjcnNKDEw3Tw3Uvuew3VDBw3WNbo6Cm2dw3XvgRBDHhHkIirThS7ZkOhIDEhWogekBmHDFcjDThCjIDEw3Zvuew3aw3bDBw3cNhLo6Em2fw3dvgRBDDw3Sw3Yw3eDEmCkIkZjZMzZo-TkXo-Ungbw3Lw3fo-dw4AqjWvgRBDCmCkIM4Co-Tkwao_Bm3Lo-do-do-dw4Cr4HvgRBDFhqbluZovEoxXjxbDFjFiWnGiDTDCw4Ew4FDFkFsVhxNuQixTDEnG4cuLxKDFhKiJiCThSDDw4Hw4Iw4JDEkFl-GipIjxbDEo1Uiqc4b7fDEjEiRO4eDDw4Lw4Mw4NDDw4Gw4Kw4OOFowIo-TDBw4QDEkFLmChKDCjGiKM8Go-Tm4Lo-UnhTw4Po-dw4Rw4Sw4TvgRCDDl_DjrfmkGDEub1ZF9cDDwvew4Vw4WDGDkflS1FoL6aDIFiEpXqWhVuHlUsGDDwvew4Yw4ZDCw4Xw4aDCnakFDIuLD-ShvFomYlStOqEDKxZuHrX1FpXh3RrdFkblIDDw4cw4dw4eDBw4fNYo6HnkEw5AvgRBDGkF9R2flIiDxTDGTmYcsNhCo7XDDw5Cw5DwveDBw5ENbonBngGw5FvgRBDEyI8AioFjjGDLhAtPZo1FjH-B0ShBkJiDcDDwvew5Hw5IDFiqQo7b8Ao0VjjGDCwvew5KDCw5Jw5LNhLoqRn0Rw5MvgRBDDiDlfhpJDIjbvSnIhwZo0PoxWl-T3DDDwvew5Ow5PDBw5QNiGorfm2Uw5RvgRBDDxTmhfhocDFhAH-BqB5RDLqAljOxPsGyVhjNmTuLiuayIpbDEwvew5Tw5Uw5VDBw5WNjMo6fn1Mw5XvgRBDElayEtdizUDIrFhEmYc5QhC9VsRDDwvew5Zw5aDBw5bNnHo0EmtGw5cvgRBDGw5Bw5Gw5Nw5Sw5Yw5dOFowDo-TODn8ao-TDCw5fw6ADFjdkFlaqXpEM_Go-Tm0Ho-Um3Xw4bw5ew6Bw6Cw4TvgRCDGhpJhyFhwZmhDyKl-ODDiDlfuODGjbvSlbihc0S1fDDw6Ew6Fw6GDFhlNipJiwYh5esDDDjbvSuRDEiDlfjWuODDw6Iw6Jw6KDCw6Hw6LOFowYo-TODo0So-TDCw6Nw6ODDpEjdDMhzEo-Tnqdo-UnhAw6Mo-dw6Pw6QrqHvgRCDDjF9YnTDHkdhdjUwKlJwQhKDDs9Rw6Sw6TDFixCiTijDh7alQDCthQw6VDEqMhXpUiyGDHhVqWtPhlWlbhFl4VDDs9Rw6Xw6YDEhwbinf-KineDJkDpPDFlUiDuZsLixXDCw6aw6bDEw6Uw6Ww6Zw6cDHOhZhFchC7Vh0UDFjcnNrDn3BigIDHh6YhfmDiXKmWsYDEs9Rw6ew6fw7ADBw7BNYiuTm2Xw7CvgRBDEhWl8diM0FDD2CsYmgTDDs9Rw7Ew7FDDl_H0F0MDFTnGnOhFhoQDDs9Rw7Hw7IDCw7Gw7JNbi1fngHw7KvgRBDCw7Dw7LOFowLo-TODn5So-TDCw7Nw7ODGhI2YnWuXzbuYM8Ho-ThiXo-Um4Jw6dw7Mw7Pw7QqjWvgRCDEsY-Pxb3RDD7ZkOkVDGlKhHirThSjIidDDw7Sw7Tw7UDCsY3RDEhHhoEkITDF2GkGjL-FkDDDw7Ww7Xw7YDDsY3R7ZDGh7PhqVlsPpUl6Ii0NDGqWhVtd1KpHibDDw7aw7bw7cDDw7Vw7Zw7dDEImCkIqXMkkVo-Tkwbo-UngPw7eo-do-dw7fp3HvgRCDFhlVhxOipP-JxaDHmRkDDZoTvY0MDCw8Bw8CDFHhAjHtWhODGkEalF7Ch0bqbDIDFnRiemSjTh3DsZDEsrZw8Ew8Fw8GDEpRpQnQzIDFDfFpXosXDFnRiejeiwTHDDw8Iw8Jw8KDCnRieDG7Ch0bqbkEhnftBDCDFDEw0Bw8Mw8Nw8ODEw8Dw8Hw8Lw8POFowRo-TODo0Bo-TDCw8Rw8SDGHleiejCrekZMkkWo-Tkwco-UmzUw8Qo-dw8Tw8UqxPvgRCDCkMHMhsQo-TkqPo_BngRo-do-do-dw8WrvDvgRBDFhXiLh0FtauaDFHhA9WjHjNDHyVxPmT0d5D3IfDDw8Yw8Zw8aDFhXiLh0FtaudDFThCyIrcmYDHhElfhBkWkTtPtdDDw8cw8dw8eDFhXiLudhlSiocDEDFkflSDGikKkbhVub9ckLDDw9Aw9Bw9CDDw8bw8fw9DOFowBo-TODoiJo-TDCw9Fw9GDDkMHjPM_Ho-TkXo-UmsPw9Eo-dw9Hw9Ip3HvgRBDFoH8BhiIhjMhlIDJmDnCub9cah0bDkEqbDCw9Kw9LDBw9MDHmEnSlahtdo3bhwExCDGHhA9WjHqBhODDw8Yw9Ow9PDBw9QNYlanjJw9RvgRBDIpK6UhjN0dhkFogMl_RxTDCw8Yw9TDBw9UNbopMnsBw9VvgRBDHalFubkEmRjC8eDCw9Kw9XDBw9YNhLoHnhQw9ZvgRBDDw9Sw9Ww9aODo3NhLDBw9cDFkMoHlapKjCM_Io-TmxBo-Unxew9Nw9bw9dw9eqwVvgRBDGhlNh5eiwYlnMsDo-FDIiXzLrJiMDLn4S0SDCw-Aw-BDGhXiLjPhnZhzUxNDF4S2DxErTi0MDGsDjWqWhwEhClfDDw-Dw-Ew-FDCw-Cw-GOFowao-TODo9So-TDCw-Iw-JDEkMlapELM_Jo-TmxAo-UmsOw-Ho-dw-Kw-LrqHvgRBDDmElxBhgPDE9FalFkEDGOtRif6Nh1UjTDDw-Nw-Ow-PDGizQizMhobhFnRhZDGmRkDsZmDKmSDDw-Nw-Rw-SDCw-Qw-TOFo1Lo-TODo1Mo-TDCw-Vw-WDDmElLkMM6Io-TnrHo-UnlCw-Uo-dw-Xw-YqwVvgRBDEhxHhrXmjTioSDIxUnYhdkAkSiJkBjZDCw-aw-bDDjOxUhoKDDiW8aZDFiJtdhViOjEDDw-dw-ew-fDCw-cw_ADFkFnamgGhqbsVDFhSiPjOTxUDHiW8atDpXkAkShdDDw_Cw_Dw_EDBw_FNYlrYn0aw_GvgRBDGjchXtahlLjPpKDIiW8atDpXkAkShdZDDw_Iw_Dw_JDBw_KNbizDn1Uw_LvgRBDDIHhADEjOo6PiwEh2RDFhSiPTiWhHDGiJjfhVqViQqCDEw_Nw_Ow_Pw_QDBw_RNhLo6Qn1Jw_SvgRBDJiW8atDsCiQkAhdiF3QDDr_fw_Dw_UDBw_VNiGizIm6Sw_WvgRBDFiWqMZpXhXDDs9Rw_Dw_YDBw_ZNjMn5RnzKw_avgRBDF5ahrRj3DmiAmhCDGhSiPjOTxUiWDCw_cw_dDBw_eNnHo3En0Tw_fvgRBDGw_Hw_Mw_Tw_Xw_bxgAOFowXo-TODouBo-TDCxgCxgDDGiWkFkZsBhIjZMhiSo-Tkobo-UnpNw_BxgBxgExgFqjWvgRBDDiKqXxMDBiKMhzFo-ThiWo_BnjIo-do-do-dxgHxgIvgRBDFjShI0UiOtdDCiJhDDFfvchgXzRiMDEhWkBueVDExgKxgLxgMxgNDEVXWhADFkBmHhWueiFDFfiMhEsezRDExgLxgPxgQxgRDCxgOxgSDEiKjZiHhIM6Jo-TkXo-UnxGxgTo-do-dxgUtqDvgRBDIhgKyWmkHrKhKo7FlbwaDCv1AxgWDBxgXDFhXiLnapUhnZDEOhShCTDGyEtdnGjOjahwJDDxgZxgaxgbDGhXiLnapUhnZqMDGjEzR5QuLnGODDxgdxgev1ADCxgcxgfNYOnuKxhAvgRBDFixGiwUl5JinStPDFhSiPcyIfDHhXxNtdpUnahgAnYDDxhCxhDxhEDB8ADEhSyIcfDCxhGxhHDCxhFxhINbtPm2FxhJvgRBDHjrKsRmYkLubl3f7VDJTchC1arFkDhKzEhtbDDv1AxhLxhMDBxhNNhLlpcm1FxhOvgRBDDyEtdxYDGjFiMihAvQiF-EDJhBlbFiR-NiXDcyDDDxhQxhRxhSDBxhTNiGhVknexhUvgRBDCtdhVDF6NlsZhrShFlADGueiFmDhAifrODDxhWxhXxhYDBxhZNjMlsfniExhavgRBDEyEtdhhAhwYDDhWvBlxTDIOhZhFThChHc8ODDxhcxhdxheDBxhfNnHjZk1XxiAvgRBDGxhBxhKxhPxhVxhbxiBOFowEo-TODo9To-TDCxiDxiEDFqXkMjdjZlLM8Io-TkqTo-UnjLxgYxiCxiFxiGtqDvgRCDFrIjrFl7el-NjODFfchST_eDHtPxNhXiLpU4bhKDDxiIxiJxiKDErIjrFjO7fDFjEzRqMiW5QDDtdh8EkUDDxiMxiNxiODCxiLxiPNYovHnhSxiQvgRBDCtdhgJDITchCh1TrFhKzEhtbDDxiSxhLxiTDBxiUNblpcm1OxiVvgRBDDxiSxhRxhSDBxiXNhLhVknexiYvgRBDDxiSxhXxhYDBxiaNiGlsfniDxibvgRBDDtdh8EmgIDDhWvBosdDHOhZhFThChHcDDxidxiexifDBxjANjMjZk1XxjBvgRBDFxiRxiWxiZxicxjCOFowOo-TODo9Uo-TDCxjExjFDExMkMhKjZM6Ko-TkzDo-UnqGo-dxjDxjGxjHxgIvgRCDibvgSvgUvhFviIvkIvlEvlTvmEvmGvnYvpCvqZvtVvuHvuIvvNvvWvxAvxDvxPvyAvyCvySvzIvzTvzVv0Ev1dv2dv3Av3Ov4av5dv5fv6bv7Mv7Ov8ev9Av-Fv_UwgUwgWwhCwiVwkHwlIwmFwmVwnJwnYwocwpIwpKwqPwrbwsNwsPwuAwvCwvTwwMwwVwyPwyfwzQwzSw0Aw0Sw0ew1Zw3Fw3Hw4Bw4Dw4Uw6Dw6Rw7Rw8Aw8Vw8Xw9Jw9fw-Mw-ZxgGxgJxgVxiHxjIQxjJo-dtvKo-dMmrOo-TiuFo_Bn0Yo-do-do-do-do-do_NCMitMo-Tk1To_Bn2Go-do-do-do-do-do_NCMitNo-TkrDo_BnxDo-do-do-do-do-do_NCMmsGo-Tm_Fo_Bm7co-do-do-do-do-do_NCDDVh8T-WDEvSoyFl5FmjWDCxjPxjQDBxjRDEVXh8T-WDDFn_EkRDBinQDDxjTxjUxjVDBxjWNYogKmtWxjXo_NBDGhgalnchySl7Yl_Xl_WDFiduOmTlxblKDCxjZxjaDGl-MorGl_Ul_VsDo0HDFvSiDuOmY2cDCxjcxjdDCxjbxjeNbotem-cxjfo_NBDDl7RhhMl7SDHjFjEhNOhFlAsWDCxkBxkCDDl6Rl6Sl6TDBhADDxkExkFrvMDCxkDxkGNhLn_Jm1DxkHo_NBDFh0cl9dl9emiWmiXDGxVwTlKivStWhpADCxkJxkKDBxkLNiGoqGm2ExkMo_NBDExjYxkAxkIxkNOFoyOYDBxkPDEicpNtJpEMqUo-Tnqfo-UnrXxjSxkOxkQxkRo-do_NCDFl6chrRj7Dl6biodDGiU4exEhjZvShgaDCxkTxkUDBxkVDBjdDFl7Kn8XuLo0NuVDFDkfoL6aFDDxkXxkYxkZDDyITjrfDFDF1Zubo0ODDxkXxkbxkcDCxkaxkdNYn8Ym0Fxkeo_NCDE5ahrRj7D5eDFuHwShpAiehADDwvXxlAxlBDBxlCNbo3Gm2DxlDo_NCDDhgahySkgHDGDjHtWiodh3Ah3BDCxlFxlGDBxlHNhLolGm3FxlIo_NCDDscoxPmjODE7BmTh2SlkQDEDvSnRn3RDDxlKxlLxlMDBxlNNiGlheniPxlOo_NCDExkfxlExlJxlPODn8bYODo3FbODo8EhLDDxlRxlSxlTDDDjd6TMhzHo-TitRo-UnzOxkWxlQxlUxlVo-do_NCDGl9Ul9Wl_Tl9TmTwODErGrMyVjXDCxlXxlYDBxlZDCmTwODFhnXnRhZoxMhFDGhnCqWhgaipHh5X9KDDxlbxlcxldDBxleNYopUnhFxlfo_NBDBmTDGDi0OuHFiodhhCDDxmBszUxmCDBxmDNbopPnhRxmEo_NBDHl-AhvelsRikDl8bhlPorUDFkUnR1JhZDDDxlbxmGxmHDBxmINhLopRnkLxmJo_NBDDxmAxmFxmKOFowSo-TODo0AbODomOhLDDxmMxmNxmODClejCMitOo-Tm2Ao-Un2VxlaxmLxmPxmQo-do_NCDHxjLxjMxjNxjOxkSxlWxmRQxmSo-dtvKo-dM_Co-Thsco_Bm4Ro-do-do-do-do-dpnPCDCkTlEDDoQwHlhJDIn-RhwThgWnCrTn-Liqbh2WDDxmVxmWxmXDF0Oh1Vh1WhxBipDDGkemKOiRhwQnCDCxmZxmaDCioHipKDFsFoQkeifiWDCxmcxmdDDxmYxmbxmeM2So-Thmfo-Ungexmfo-do-do-do-do_TCDBpuTDGLvIjbkWjYjQDFflVlSlPsFDDpuKxnCxnDDBxnENYizSm3bxnFo_TBDElMkPLvIDEkcjJhEzfDFschuPhRovdjBDDxnHxnIxnJDDhEiiUKDGfFDclVlSDDpuKxnLxnMDCxnKxnNNbi0fm1RxnOo_TBDDjJhEkcDCkeWDFuVqYmBqAvGDEpuKxnQxnRxnSDBxnTNhLo0Zm1SxnUo_TBDDxnGxnPxnVM0Xo-ThtEo-Un2AxnBxnWo-do-do-do_TCDDpP8MqYDHzQxG9UpTHU_fDDxnRxnYxnZDBxnaDCpP8MDDlEkTrEDEoQwHlhJ9CDDxncxndxneDBxnfNYivTn0bxoApnPBDFlMkPLnCmDDEjJhEkcyNDExncxoCxoDxnRDBxoENbiyWm1QxoFpnPBDFhud1HpYl6X-dDEkemKIoBDDxncxoHxoIDBxoJNhLh0fnsDxoKpnPBDDxoBxoGxoLOFo2Lo-TDBxoNM3eo-Tm1do-Um4YxnbxoMxoOo-do-dpnPCDCkejmWDH0Ehudi0HjEhNjQlqSDDxoQpxcxoRDEhoNhxan9KliNDDIrUhnODDxoQxoTxoUDCxoSxoVMhiPo-Tm_To-UnwSxoWo-do-do-do-dpnPCM_Do-ThzJo_BnxXo-do-do-do-do-dpnPCDCnKiTDDvAhnQl6KDF6QkRamLivNDEp3PxoZxoaxobDBxocNYovGnoOxodpnPBDCkemKDE0D8VzHiqODEhwchxGhxFh3KDDxofxpAxpBDBxpCNbixDnsSxpDpnPBDFiYqfa8ejDDEjAldjK6cDEp3PxpFxpGxofDBxpHNhLxRnjQxpIpnPBDFiAhuGvRhpEhwDDDwK0Qo3ODCmKkeDEp3PxpKxpLxpMDBxpNNiG9Rn2OxpOpnPBDEjDhFlKvNDF5X3P5W2Gn3CDEp3PxpQxofxpRDBxpSNjMlpOnoRxpTpnPBDGl7ZmLiwarQh1QhkIDEzehWkemKDEp3PxpVp6YxpWDBxpXNnHsTmyYxpYpnPBDFrWogRrQxFrFDDkemKseDEp3PxpaqlJxpbDBxpcNtAiKnpLxpdpnPBDEmLhnUrQiiJDHipdhxUiqBhqAhyLhyMxbDDp3PxpfxqADBxqBN4diyNnrRxqCpnPBDIxoexpExpJxpPxpUxpZxpexqDM6Ao-Thmao-UniKo-dxqEo-do-do-dpnPCDDhrOhqPhiJDGj1Gh3fwLrEo2RmjBDFrAo5MhkV6Qh2XDDxqGxqHxqIDBxqJNYiwVniBxqKpnPBDFhgBhjDqJimGh9ZDDxqGqnbxqMDBxqNNblYm5NxqOpnPBDFnZiyZh3CihMmkDDFnCmDhRhlA4IDDjJyNl9YDDmKkenKDExqQxqRxqSxqTDBxqUNhLo0YnoLxqVpnPBDEkemKWseDDvwAqlJxqXDDkeWl8eDEl9Jl9Il7Bl7CDDxqZqlJxqaDCxqYxqbNiGolbmtDxqcpnPBDEisAkEipQhxKDFjQinZipCl-dlJDDxqGxqexqfDBxrANjModnmdxrBpnPBDF8Q2WpVh6dogDDEoOh3RmiemidDDxqGxrDxrEDDmgEl6Zl6YDFhBjFhnJoBlZDCxrGxrHDCxrFxrINnH8QntUxrJpnPBDHlMkTxW-ULkWtCDEigVtZ2UhpBDDxqGxrLxrMDBxrNNtAouGnnLxrOpnPBDHxqLxqPxqWxqdxrCxrKxrPOFomIjMDBxrRM6Bo-TiuEo-UmtMo-dxrQxrSo-do-dpnPCDDhnJhyEipVDIjcnNl9OhfiErSiMeDDxrUxnRxrVDBxrWNYkZntIxrXpnPBDEhnJhyEipVhBDEiHlJhWkeDExrZqiMp3PxraDBxrbNbilbntLxrcpnPBDCxrYxrdMwAo-ThzLo-UniCo-dxreo-do-do-dpnPCM6Co-ThiYo_BnhWo-do-do-do-do-dpnPCM8Do-Thsbo_Bm4eo-do-do-do-do-dpnPCDEqPiTZjLDFnFjDh2crOopKDEp8ZxnRxsCxsDDBxsENYlpOnwZxsFpnPBDEkUtEqHxIDFo8Ci1JiyD6N7XDEp8ZxnRxsHxsIDBxsJNbi1Hm4MxsKpnPBDDkeWmKDFiJ4Lh2Oh0SvPDDp0TxsMxsNDBxsONhLiKnwcxsPpnPBDEhVibhkXvDDFcjFjIidnTDFjfkelSwalbDEp8ZxsRxsSxsTDBxsUNiGo0dm3IxsVpnPBDEhVibvDjXDC0DhWDGkesYOhHThoEDEp8ZxsXxsYxsZDBxsaNjMoidmyAxsbpnPBDFxsGxsLxsQxsWxscM3fo-TkXo-UnxSo-dxsdo-do-do-dpnPCDEmRk-ZhgY-FDGkDrbmbqRvVqCDDp0SxsfxtADBxtBNYkDn1LxtCpnPBDGhtZizXihLo0Ko8DmhWDEZhCsCTDDp0SxtExtFDBxtGNbo0LnrdxtHpnPBDDscrGjBDFxHf_ShwTk_DDDp0SxtJxtKDBhyBDGidf7ChBuWnPDCxtMxtNDCxtLxtONhLiwcm3DxtPpnPBDCijZizADEif4OyW1EDHhkbmbqRtDsCvVyGDDxtRxtSxtTDBxtUNiG0bm6CxtVpnPBDBxBDFkD-Fhiak-ZmbDDp0SxtXxtYDErKilNl8Xo8PDGhgZqRmbqOibZDDp0SxtaxtbDCxtZxtcNjMiiPn1bxtdpnPBDFxtDxtIxtQxtWxteOForKo-TDBxuAM2To-TkvAo-Um5ao-dxtfxuBo-do-dpnPCDDpWtEmUDDqHsW5LDEmRiZxSo7HDEp0SxuDxuExuFDDirYiraiqfDIqHsW5LmRxStEpWmUDDp0SxuHxuIDEl-PmjSl6Dl5ODEvAiyJhkXo7UDDp0SxuKxuLDDxuGxuJxuMNYotUmyXxuNpnPBDDhgZpWtEDDjXib0LDHoYchzbn8BpJl5aidDEp0SxuPxuQxuRDBxuSNbivWnwQxuTpnPBDBl5XDCjXibDHxBhZotCOhF6P8cDDxuVxuWxuXDBxuYNhLn4GmscxuZpnPBDCmiTmiIDDjXigNibDGub_f1ZlPlJiMDDxubxucxudDBxueNiGo4QnwVxufpnPBDCimfi0ADEhBhyBrKl-KDGlbwahmE1fqNsUDDxvBxvCxvDDBxvENjMimfn1cxvFpnPBDDh2Fo0CirZDDmRakEDGhyBmhUlcoiBioBhyQDEp0SxvHxvIxvJDBxvKNnHouJnxZxvLpnPBDGxuOxuUxuaxvAxvGxvMOForJo-TOFntYiGDCxvOxvPM8Eo-TkvBo-Um4co-dxvNxvQo-do-dpnPCDCnKvADE6QzdqJmLDEqnbxpMxvSxvTDBxvUNYoibnpIxvVpnPBDFh1IhgIilLirF7ZDDqnbxpMxvXDD7Z3akODHpXtDhpIqRliUiufouVDDqnbxvZxvaDCxvYxvbNbh1InmSxvcpnPBDD-XhmC2IDGjJZqJwfpfiSDEqnbxpMxvexvfDBxwANhLo0Xm5TxwBpnPBDGhoHi1D_bsUl5PioUDDqnbxpMxwDDBxwENiGhoHntNxwFpnPBDG8QxepVoxZhtRh6dDDqnbxpMxwHDBxwINjM8QnhDxwJpnPBDFl5Winbn3Il5emhLDDqnbxpMxwLDCOpHDEhdjUjakADEiQkGibl_JDEqnbxwNxwOxwPDCxwMxwQNnHi1KnqaxwRpnPBDFodhoUoNl_Il7PDDqnbxpMxwTDBxwUNtAodn2SxwVpnPBDFhVib9DhJtIDEjFjIiMixSDEqnbxpMxwXxwYDEmjJmjfmjemgDDCqnbxwaDCxwZxwbN4dsInxExwcpnPBDFjAldhuN2esHDFqfhEjFjJsRDEqnbxpMxwexwfDBxxANhuYxRniSxxBpnPBDGid7CnPpTrHrdDEqnbxpMp0KxxDDBxxEN9Ho0emsexxFpnPBDIlbwa1fnThmEmjIhhDioKDDqnbxpMxxHDBxxINixLlbmsTxxJpnPBDCThCDEZkDhWiQDEqnbxpMxxLxxMDDiTjLiQDDhlaipFirKDGhhKrXiDsVo2HhIDDxxOxxPxxQDCxxNxxRNixNiiPm6RxxSpnPBDMxvWxvdxwCxwGxwKxwSxwWxwdxxCxxGxxKxxTOFomHtADBxxVM6Do-Tm_Uo-UmxQo-dxxUxxWo-do-dpnPCDGif4OjAhKrGhBDFajFnTFhCDExnRqjMxxYxxZDBxxaM4Bo-TigCo-UnlBxxbo-do-do-do-dpnPCM6Fo-ThtDo_Bm5Mo-do-do-do-do-dpnPCDGlduNhjXsH6cmIDGqfiYahEwRjFDDxxexofxxfDBxyAM6Go-Thmco-UnpMxyBo-do-do-do-dpnPCDD8RoZlQDDlZ5IhhTDEKvVilCjIDExyDxyExyFxpMDDmhVmhHipWDFqdmiHihBtVkJDDxyDxyHxyIDCxyGxyJNYtYn0VxyKpnPBDF8RoZlQihBh0QDHqd2dwGyFvdhkUhkIDHhwO6RpJiY2XzBh2YDDxyMxyNxyODBxyPNbohLnnWxyQpnPBDFqdyFhkIhkUhnbDEl8Nl8Oh1Eh1NDGigG8OhViYfuVDDxySxyTxyUDChWvBDFqdyF8Rvd7IDHTjehChFtDmhKhZDDxyWxyXxyYDCxyVxyZNhLojRm5BxyapnPBDGhmJsMioJhnPirEindDHlUnbiZsGoLiEDDCxycxydDDlDqQmjRDEsMn5KhnPmgfDFqd8RlQyF7ADDxyfxzAxzBDCxyexzCNiGlDnofxzDpnPBDExyLxyRxybxzEMyco-ThmYo-UnoAo-dxzFq3Uo-do-dpnPCDEhrOmhbhqPhiJDFl6E2Wn6PhxdjjJDEoOwbh3RhdDDxzHxzIxzJDBjxXDFpVhvS2Wl7djjJDDnAqd2ZDDxzLxzMxzNDCxzKxzONYpOnwExzPpnPBDDnArNjoIDGzeirR4LwKmjCmhdDEp6YxzRxzSxofDBxzTNbn9Tn0exzUpnPBDFnArNjoIqdhjcDE4OlkO3ElzDDFl3Y_SrDjcolXDEp6YxzWxzXxzYDBxzZNhLivRnzWxzapnPBDDxzQxzVxzbM0Yo-ThmWo-UnlEo-dxzco-do-do-dpnPCDDiAxelfDG7Th2Uh0C9RnKnIDDxzexzfxpMDBx0ANYl1En0Dx0BpnPBDDmKkenIDIuAhkLhdkA3D0StUi1ZDDxzex0Dx0EDBx0FNboscnmex0GpnPBDHLjbkWjYh1YkP6ODDxzex0Dx0IDBx0JNhLyAn1ex0KpnPBDKvJsfogYpVsPyM0IihExWhvSDDxzex0Dx0MDBx0NNiGvJnvAx0OpnPBDEx0Cx0Hx0Lx0PMzXo-ThmXo-UnkBo-dx0Qo-do-do-dpnPCM_Fo-Thsdo_BngVo-do-do-do-do-dpnPCDFmhFmhGipel-FmhEDCx0TxnRDBx0UNYrLnnRx0VpnPBDFl7Tl7UmjKl7Nl-YDCx0XxnRDBx0YNbNnnQx0ZpnPBDCx0Wx0aOFouObDBx0cMxdo-TkXo-Um3Ro-dx0bx0do-do-dpnPCDCFiXDGmjHi4VisAh5LhxKkgJDH-NjQsNolHiidh0WikJDDx0fx1Ax1BDBx1CNYh0bnqHx1DpnPBDDFnKiXDG3A5Ph1HiyYwV9PDHh0NhvOtZiwHhmK6Rh1FDDx1Fx1Gx1HDBx1INb6amsZx1JpnPBDEFhiJjxXiXDHxfn4VtF-akEh1JhiEDGjTi4VjQnMOhnJDDx1Lx1Mx1NDBx1ONhLxfntHx1PpnPBDDx1Ex1Kx1QMzYo-ThzIo-UnlDo-dx1Ro-do-do-dpnPCDDh5ZjiTjicDFflSlVjXiRDCx1Tx1UDBx1VDDFDnKDHjBk-CizNpVwVhpCn9CDEoOhbisAl1NDDx1Xx1Yx1ZDBx1aNYiuemyOx1bpnPBDFnezFsc1UhmADFxHhgbrGhoFsNDDq-Cx1dx1eDBx1fNbilEngYx2ApnPBDDpGoIhocDGilUh0M1UlZhjVlVDDq-Cx2Cx2DDBx2ENhLpGnrIx2FpnPBDEsGlCwPwDDG9KhoTzPqDxG8bDDq-Cx2Hx2IDBx2JNiGrMnuBx2KpnPBDDmNtbhzZDHh4IhiLh4J9Tl1PokUiuZDDx1Fx2Mx2NDBmNDFmjahvGixfl8Jh4JDDx2Pq-Qx2QDCx2Ox2RNjMn7SnkKx2SpnPBDExSiZlUnbDGjUpZhjN6U_chwNDDq-Cx2Ux2VDBx2WNnHxSm6Kx2XpnPBDGx1cx2Bx2Gx2Lx2Tx2YM6Ho-ThmZo-UnwPx1Wx2Zo-do-do-dpnPCM8Fo-ThtBo_Bn1No-do-do-do-do-dpnPCDEkeo2Vo2To2ZDFkDiQoVnThofDEiFrUvQocDDx2cx2dx2eDDhgco8GllSDF4OtRpW6NODDqjMx3Ax3BDDl_ShxMpYDEjXhHhIkDDDx3Dxofx3EDDx2fx3Cx3FODoqPo-TDBx3HMzZo-Thmbo-UnsQx3Go-dx3Io-do-dpnPCDDimClyclydDGhdjUkAkdjah3UDFiFnOhkWiRODDx3Kx3Lx3MDCimClycDFhDnIl-clsForODG5NhvGsZ5QhpLjTDDx3Ox3Px3QDCx3Nx3RODo9Qo-TDBx3TM4Co-TkvAo-Un2Xx3So-dx3Uo-do-dpnPCDDimfi0Ao7VDFiMlKsUmSluADGlJjQiDOkSkADDx3Wx3Xx3YDBx3ZODokZo-TDBx3bMhsQo-TkvBo-UmtVx3ao-dx3co-do-dpnPCMhiTo-ThtCo_Bnhbo-do-do-do-do-dpnPCDGmKkenIi1UhoLh1XDGjIlVpXhgIlKtDDDs5ex3fx4ADChoHhoEDC5cmkCDDcjIhEDDx4Cx4Dx4EDCx4Bx4FNYl1En0Bx4GpnPBDEiQkVkOkIDHnYh0XhjHhhKoyXsVihLDEZ3MmKkeDDx4Ix4Jx4KDBx4LNblsGnybx4MpnPBDGiQkVkOikBhoEmCDEmKkejXnIDJuAh2duGyXhkLkAhdliNtTDDx4Ox4Px4QDBx4RNhLorFm6Nx4SpnPBDEiQkVkOjeDDmKkejXDFhBjQhyEhnJidDDx4Ux4Vx4WDBx4XNiGorEnndx4YpnPBDF7ZkVkO8akIDHuAhkLkAhdjahlKyXDDs7Jx4ax4bDBx4cNjMn3fm6Ox4dpnPBDFiQkVkOjehHDFhBhnJhyEn8U2JDDs7Jx4fx5ADBx5BNnHn4Annfx5CpnPBDGx4Hx4Nx4Tx4Zx4ex5DMhmVo-ThzKo-UnoIo-dx5Es7Po-do-dpnPCMhsao-ThiXo_BmzRo-do-do-do-do-dpnPCDDkemKl5HDEjcrDihMnNDJkdhdjFjUjacjD7VhFDEs9Rx5Hx5Ix5JDBx5KNYkZm2ex5LpnPBDDkemKjXDChWhoQDGiMiErUhF0F0MDEs9Rx5Nx5Ox5PDBx5QNbhoQnrVx5RpnPBDCx5Mx5SM4Eo-TkXo-UnqNo-dx5To-do-do-dpnPCDD9YjFnTDFhdjUtTkdkADFhKwKwQh3RIDEs9Rx5Vx5Wx5XDBx5YDEpPsLwEpTDEkDrbhfoVDEjIjFcnPDEs9Rx5ax5bx5cDBx5dNYn-GnzIx5epnPBDGh0eijDosbh7aiqM8TDCthQx6ADBx6BNbn5Qnkdx6CpnPBDDnMxbhqADGiDhvTuOiA7PoIDEs9Rs9Sx6Ex6FDBx6GNhLilbm4Ux6HpnPBDDx5fx6Dx6IODhtLo-TDBx6KM4Fo-Thseo-UntSx5Zx6Jx6Lo-do-dpnPCMhiUo-T_No_BnxBo-do-do-do-do-dpnPCDCiOl9MDGhdjUkAkdh3UkSDFkemKnMnOhgCDDx6Ox6Px6QDBx6RM_Ko-TkXo-Um3ax6So-do-do-do-dpnPCDEwQ0BipZ5ZDChVkLDGlJ9VmSoChzdsUDEvuYx6Ux6Vx6WDBx6XNYiiGiuMx6YpnPBDEvuYqjMxmVptVDBx6aNbn7PnzXx6bpnPBDChDwbDElMkPLtCDDhEkcjJDEvuYx6dx6ex6fDBx7ANhLn7QnkAx7BpnPBDGhXyEn5NiQkViTDEiHjOlJmBDDvuYx7Dx7EDBx7FNiGiHm6Xx7GpnPBDDkFjdsVDFlMkPLkWjYDDvuYx7Ix7JDBx7KNjMkFn0Qx7LpnPBDEimCi0AimflydDEZlJsUh2FDDvuYx7Nx7ODBx7PNnHo1Xm6Wx7QpnPBDCvetXDEjf3LsAipODDx7Sx7TqlJDBx7UNtAiKm-bx7VpnPBDHx6Zx6cx7Cx7Hx7Mx7Rx7WM_Lo-TigAo-UmzCo-dx7Xo-do-do-dpnPCDCiOtXDEkLmYhVuZDDiJhDjADFFDtXidjQDEx7Zx7ax7bx7cDBx7dDBv0BM_Mo-TiuBo-UnhMx7eo-dx7fo-do-dpnPCM_Ao-ThiWo_BnjKo-do-do-do-do-dpnPCDDkemKWDI3LhoD9Izc9DipOlShxQDDx8CqlJx8DDBx8EM2Ko-ThiVo-UnwTx8Fo-do-do-do-dpnPCDEhXiLqKqMDH3DiUhoSioOhtdla4aDF4O1EqCi1eifDDx8Hx8Ix8JDBx8KNYilTm4Xx8LpnPBDFhXiLqKqMnIDEtPinRhpD1aDFhSiPyIcfDDx8Nx8Ox8PDBx8QNbtPn2Hx8RpnPBDFidjQlblKogUDFmSjFqEuHluADDtrWx8Tx8UDDiM-LvQDG8AlxTtYjFkUsUDDtrWx8Wx8XDCx8Vx8YNhLhVnwOx8ZpnPBDEjZipTl5co-KDFhFOhZTnBDDtrWx8bx8cDBx8dNiGjZn1Wx8epnPBDEoAuPlGhXDEkenKiX2IDEhDiRoFpHDDx9Ax9Bx9CDBx9DNjMi0anqbx9EpnPBDFDkfFlSqEDFikKn_FkbuHhhADDx8Hx9Gx9HDBx9INnHn7DnlQx9JpnPBDEZqPihHhzdDHDFkflSlDlUiDDDtrWx9Lx9MDBx9NNtAn8MnlPx9OpnPBDHx8Mx8Sx8ax8fx9Fx9Kx9PODi1XnHODi1atADCx9Rx9SMhiMo-ThtAo-UmtPo-dx9Qx9To-do-dpnPCMCo-Tm_Mo_BmsQo-do-do-do-do-dpnPCMmtYo-TnnGo_BnrWo-do-do-do-do-dpnPCDCo2Uo7IDEhieohGkE2WDFOtZpVhdiADDx9Xx9Yx9ZDBx9aMmtZo-TnoNo-UnnCx9bo-do-do-do-dpnPCDFhnJhyEhyBl5fipVDEhBuW2VidDCx9dx9eDBx9fMmuDo-Tm_Vo-UnsMx-Ao-do-do-do-dpnPCDGmhXirbhlXipB3I8TDFapbh0LhjPhoMDCx-Cx-DDDyV3IomDDDh0LhjPlZDGpbavQOehtFDDx-Fx-Gx-HDCx-Ex-IMmuOo-TnsTo-UnkQx-Jo-do-do-do-dpnPCDDrHo5TijWDFjDhoYhwD2ZhHDFrDoCn3HnKnADEx-Lp6Yx-Mx-NDBx-OMmuXo-TniIo-UniLx-Po-do-do-do-dpnPCDGovFo5UoxQvIn-Jl8KDFsdlfiD0Ih0ZDCx-Rx-SDBx-TMmuYo-Tm0do-Ungax-Uo-do-do-do-dpnPCDGojI_Qo8ToqUivQiyTDEhkHl1G7E2XDDmKhwThgdDDx-Wx-Xx-YDBx-ZMmuZo-Tm0eo-Untbx-ao-do-do-do-dpnPCDH8Zn3On6QohKn8En5IyMDDhwTk_Ji1UDGhShChHl1GOTDDx-cx-dx-eDBx-fMmuao-Tnxdo-Um4ax_Ao-do-do-do-dpnPCDBhJDFimCo2Yo2Wl1fogODGoRrFhuOjFhoCh2TDDx_Cx_Dx_EDBx_FMmubo-Tm_Qo-Um3Zx_Go-do-do-do-dpnPCDGk_D6d6fhO1FqDDDixFn8OlSDGjQxGiROhpAsNDDx_Ix_Jx_KDBx_LMmuco-TngFo-Ungdx_Mo-do-do-do-dpnPCDCoOkHDGhvVoifl-Ul-IouXn3dDGlvJsfhue6fhAh0KDDx_Ox_Px_QDClvJhvQDCh1bvcDGsfhue6fhA0IhODEx_Ox_Sx_Tx_UDCx_Rx_VMmtao-Tmwbo-Unzex_Wo-do-do-do-dpnPCDGhkEhwSikRljYl9XiiTDFxTokAhuSnGo5aDF6fipYk_bhA0IDDx_Yx_Zx_aDBx_bMmtbo-TnrEo-Unnex_co-do-do-do-dpnPCDChoRlEDEsclyQi0Dh2PDEsNmb1AhkcDDx_ex_fygADBygBMmtco-TmzXo-UntPygCo-do-do-do-dpnPCDGmT5DikAh2So9Lh0WDFsclyQsNi0Do2fDFFsfoL9PouMDDygEygFygGDBygHMmtdo-TnhEo-UmyCygIo-do-do-do-dpnPCDGtH7PsWi1EoiAivZDGzFl2Fo3JhkPi1To2PDGsfoLLkTtC9PDDygKygLygMDBygNMmteo-Tm_ao-UmxPygOo-do-do-do-dpnPCDFosBlqZlwfo1Zn6TDEpG1UlFhkYDF8e7NkHidn_CDDygQygRygSDBygTMmtfo-Tmwdo-Un1dygUo-do-do-do-dpnPCDEpfkgaolIl3IDF-GomFhvQhpBojVDGlOidiwB7MljKhvVDDygWygXygYDDpfkgal3IDEiwB_cljK7MDFhkEhwSomCo8JihcDDygaygbygcDCygZygdMmuAo-Tm-do-Um3Cygeo-do-do-do-dpnPCDFhkPouTn-Cl_fi0DDIoqAn7UhnLizZl_Yo8ehnfhpBDCyhAyhBDByhCMmuBo-TmyWo-UnnVyhDo-do-do-do-dpnPCDCpG1UDGOozMo1K7M-I7HDIkAhdkSpbahkEhwSsWDDyhFyhGyhHDByhIMmuCo-Tmweo-UnkeyhJo-do-do-do-dpnPCDDmKhKiWDGhCT9bsNqZogVDFoYpGjThd7SDEr_fyhLyhMyhNDByhOMknao-Tm_Ro-UnhByhPo-do-do-do-dpnPCDCiBoxADEhRuDwEogNDGo1OlfnIsc_ShwSDDyhRyhSyhTDByhUMmuEo-TmxFo-UnzHyhVo-do-do-do-dpnPCDGvbo5Ho5Eo5WoiZo2FDHotdo7czTrGtclkQhwHDCyhXyhYDByhZMmuFo-TniMo-Unhcyhao-do-do-do-dpnPCDHlzW1ciHiDhIsMmiJDGOhHhdjasPkADDr_fyhcyhdDElfxek-KrVDEifvbhvdaDEr_fqjMyhfyiADCyheyiBMmuGo-TnjUo-UnlYyiCo-do-do-do-dpnPCDF6Sh2Jl6Fn5dolFDIo3KlxaiiTihRaikCzFihBDEmKiWsBhKDDyiEyiFyiGDByiHMmuHo-Tm_Po-UnkDyiIo-do-do-do-dpnPCDBnIDFovCo0chofkJotDDHlZhB1KsdqdlmKyWDDyiKyiLyiMDByiNMmuIo-Tm_So-UngZyiOo-do-do-do-dpnPCDEiwM8JiDhpGDHyWrKo7W1AsNkDhkbDDyiQyiRyiKDByiSMmuJo-TmyLo-UnuRyiTo-do-do-do-dpnPCDDnI_Sk_JDHiUhoBohSn_a0dhoalxSDFkJ3DrXpf6ODDyiVyiWyiXDByiYMmuKo-TnrCo-Un1EyiZo-do-do-do-dpnPCDCnI_SDGoqDoqBovJizdo1b1aDEiJOhVFDDyibyicyidDByieMmuLo-TnhLo-Um3Yyifo-do-do-do-dpnPCDElDojAn7Ln_cDGwPnGokMzTn9fn3MDFnIkfyIlkV_SDDyjByjCyjDDByjEMmuMo-Tm0Do-UnsJyjFo-do-do-do-dpnPCDFogBn-FllSn6Rn_YDDmKscpGDFiEn8VjF9do8MDDyjHyjIyjJDByjKMmuNo-Tm_No-UnpEyjLo-do-do-do-dpnPCDHo1fo1eozVozUn_ZlmTn6SDHielmKh0ZjFjIhdozeDCyjNyjODByjPMmuPo-Tm6bo-Um-ayjQo-do-do-do-dpnPCDG1QnCmDhuPl-fhRDFlSlVixFhkOfDGiROhBhnGhdopbDDyjSyjTyjUDByjVMmuQo-TnhOo-UngQyjWo-do-do-do-dpnPCDFh1Gn9XiqGo7OouUDGnNixFhZo8FnLaDEhOyColZoqFDDyjYyjZyjaDByjbMmuRo-TngCo-UnyRyjco-do-do-do-dpnPCDExSlCiZoJDIjUnCzToiIxH6UhgbrGDDvjayjeyjfDBykAMmuSo-TnpGo-UnqLykBo-do-do-do-dpnPCDGouaoubl_ehuPn-XlvIDGhnMopdopZoxRohTxIDCykDykEDBykFMmuTo-TnoVo-Um5YykGo-do-do-do-dpnPCDEomEkT-dnWDEhIhCOhnXDFhdkdjUi0PiDDEykIykJxpMykKDBykLMmuUo-Tm_Go-UntOykMo-do-do-do-dpnPCDFrHn5DpTo4Fo2dDEhZhFOhIDDnNigIoCDDnK-AhjCDEykOykPykQykRDBykSMmuVo-Tm0Po-Um3JykTo-do-do-do-dpnPCDFhofotIo-JmWotJDIwDo0f1P1J1Kh2ThtFtBDCykVykWDBykXMmuWo-Tm2ao-UnrUykYo-do-do-do-dpnPCMmudo-TnnXo_Bn1Ao-do-do-do-do-dpnPCDGn5fn-Ehvfl3WhwJhnPDFigdk-ahgDhnbhkUDEhFhZjTxKDDykbykcykdDEn5el3Wh0blQDDhZhFnBDDjTrVh2TDEykfykcylAylBDCykeylCMmueo-TnsCo-UmzQylDo-do-do-do-dpnPCDDohEohDn9RDDmKscn-WDFwEikPhBkElPDDylFylGylHDBylIMmufo-TnuUo-Un0WylJo-do-do-do-dpnPCDEnVh1XogXyFDHhdjU5GosGozYo3P7IDEmKh1XhkPnADDylLylMylNDBylOMmvAo-Tm_Ko-UnnbylPo-do-do-do-dpnPCDFl3Y_SomJorSn_fDFhgdn_ehwSlzDlkODFnKmKjYjK-ADDylRylSylTDBylUMmvBo-Tm2Ro-UmzBylVo-do-do-do-dpnPCDGhkEhwSo0bojGljYikRDEscjrElzPikPDG9dseo5bhwDjUsZDDylXylYylZDBylaMmvCo-TnrDo-UntDylbo-do-do-do-dpnPCDEjrEosQlhelzPDD-akEivPDHoOinF2bkW1NjTrVDDyldyleylfDBymAMmvDo-Tm0So-Un2DymBo-do-do-do-dpnPCDGipNlyJo6No-Mo-IoxYDIi1ThwJiwPl4Si1czFlvIhkFDCymDymEDBymFMmvEo-TnqZo-Um6AymGo-do-do-do-dpnPCDCiDlfDHl1QnIh1Xi1WxH5CiwMDG3Dl4Vn5BhuXsfo3DDDymIymJymKDBymLMmvFo-Tm_Oo-Um3dymMo-do-do-do-dpnPCMmvGo-TnoDo_BngWo-do-do-do-do-dpnPCDGouWoiOi1VhuOllCo2cDGk-PhkFpGo3Zk_dn6MDF8N9UzQivahoeDDymPymQymRDBymSMmvHo-TnoGo-Um1NymTo-do-do-do-dpnPCDGinFiick_bl9SozLn2eDIiwK-akEkflShzNinKllCDCymVymWDBymXMmvNo-TnoEo-UnnEymYo-do-do-do-dpnPCDD9UhoehjSDGhkFi1Fl5UipYosWlzaDGh2PscqDhzdn4XhkEDDymaymbymcDBymdMmvOo-TnsKo-UnrTymeo-do-do-do-dpnPCDGn7JlgWomdn3ZorchpFDIhHDosIoieieh0Z0JohNDCynAynBDBynCMmvPo-TnoFo-UngDynDo-do-do-do-dpnPCDFjjblnDmjblrBo3TDHn_MoiFi0Go4Ho5Yk-PlqWDCynFynGDGlnDogZo4djjbo8dlrBDFzQ8Ni0J0JivaDFhCneijciwJhKDDynIynJynKDCynHynLMmvQo-TnpBo-Um4WynMo-do-do-do-dpnPCDFo2Si0Jivao1AhkDDHo8IhgVouclgWorWhzNiwKDCynOynPDBynQMmvRo-Tn2Ro-UntRynRo-do-do-do-dpnPCDGn_KhwJ3Niyfo9chvODEhkFi1F1Bl6UDGhkEn5cogPlsLscouIDDynTynUynVDBynWMmvSo-Tmzao-UnlRynXo-do-do-do-dpnPCDFqDjVoyYiyfhwJDFijcoudo3R1P5IDFi0J7RhncouHhgbDDynZynaynbDByncMmvTo-Tm3Vo-UniAyndo-do-do-do-dpnPCDF6f0IhAjVFDGosfltOouDo7TioEokWDFi1FhkFzFi0eaDDynfyoAyoBDByoCMmvUo-TnsOo-UnxRyoDo-do-do-do-dpnPCDGkgTo0GoiEokDokEo6IDIzFhvVa6UhwNlSi1dhjNDCyoFyoGDByoHMmvIo-TnuDo-UnuAyoIo-do-do-do-dpnPCDHkgPojUovNovLovMn3Xn9WDHielrQn6B0flsLilWhHDCyoKyoLDByoMMmvJo-TnuGo-UmtAyoNo-do-do-do-dpnPCDGn6Wn6Xl_Zo-EosFn9BDIhkFmTneo8B3IivEogTlzaDCyoPyoQDByoRMmvKo-TmzIo-Un2KyoSo-do-do-do-dpnPCDFqDjVkgP6diyfDElrQ1bnSnRDGixbkdkflFwSnTDDyoUyoVyoWDByoXMmvLo-Tm3Uo-UnhfyoYo-do-do-do-dpnPCDGhjNoyeo1Gh2Eo0an-bDGi1diiNiyShwN6Uo2DDFlkVhnThA6fjVDDyoayobyocDByodMmvMo-TnsHo-UnlWyoeo-do-do-do-dpnPCMmvVo-TnuQo_BnpDo-do-do-do-do-dpnPCDG6fo3So6ForVllYn6VDHl-Jn_bn6Jo0Fo2NzFhoLDCypBypCDBypDMmvWo-TnySo-UnhGypEo-do-do-do-dpnPCDFhtFovflzBo5So5JDIlzUalsKhvFOqC7Ni0cDEpfpGhkYixVDDypGypHypIDBypJMmwBo-TnoXo-UmxMypKo-do-do-do-dpnPCDF8boL1FiuWxEDG1Un2flZlwf7NlFDGilUo-P_ch0Mo9IhjVDDypMypNypODBypPMmwMo-Tm_Ho-UnuJypQo-do-do-do-dpnPCDGo3czPo0UojXojYl8RDEpG1Un6N7NDEivdkJlZh1JDDypSypTypUDBypVMmwSo-Tmwfo-UnocypWo-do-do-do-dpnPCDIlsKl5Ioreo7do3Qo4IoqNoiHDHohIjJiiJixVpfn5JlyJDCypYypZDBypaMmwTo-TnsEo-UmtTypbo-do-do-do-dpnPCDG0fn-BrMn_dorIn6ADG-F8JiwWhHjOhgIDEqDrX6SjADDypdypeypfDByqAMmwUo-TmzKo-Um2SyqBo-do-do-do-dpnPCDEn4Rn4Qijel3ZDFhwHtcxP1PiRDGllYqDsfk_IhQuGDDyqDyqEyqFDByqGMmwVo-TnpCo-UnyWyqHo-do-do-do-dpnPCDFi1Ul7Jn-QhoLo2bDGhwHqZyW0SrKo0DDGkShge2ch0Z4aomUDDyqJyqKyqLDByqMMmwWo-TniHo-UnhKyqNo-do-do-do-dpnPCDDihRimGokGDHhjCljRqKn4Oo6RiwEiwBDFqDrX0HhA6SDDyqPyqQyqRDByqSMmwXo-Tm0To-UnsdyqTo-do-do-do-dpnPCDG_ciiNi1dizKhwN6UDGhxWxSh0RpZpbiudDFiWDoL9PwDDDyqVyqWyqXDByqYMmvXo-Tm_Jo-UnmbyqZo-do-do-do-dpnPCDGlralwDk-Yo7GozWosaDIhvQLiCh2Pien-D7CxEDCyqbyqcDByqdMmvYo-Tm1Mo-Un2Byqeo-do-do-do-dpnPCDGogFoiClqWn-Vo8N1MDF0d_e8JkU7NDFsfkgT6Ssck_IDDyrAyrByrCDByrDMmvZo-Tm1Lo-UnlXyrEo-do-do-do-dpnPCDDwDl6Go3UDGhoaieiZzFuGltODCyrGyrHDByrIMmvao-Tm_Io-UmyZyrJo-do-do-do-dpnPCDIilWlmTokRlhNo0MoqMl0aoyZDHqDzQ0HhuehoP6ZiudDCyrLyrMDFmhao2Qi0Rl0an3eDGqDzQlrDhoPhuerRDD6Zo6GiudDDyrOyrPyrQDCyrNyrRMmvbo-TnqMo-UmtQyrSo-do-do-do-dpnPCDF-ShvFlrMk_Tl1SDFixVoiGhtFpGkHDIiZlUsGzTnelgdkS2cDDyrUyrVyrWDE-SlrMk_Tl1SDGiZlUsGzThmAlgdDGkS2cjUqDhtFhgbDDyrYyrZyraDCyrXyrbMmvco-TnhUo-UnzVyrco-do-do-do-dpnPCDHo3MhzQomeo8Kl1QmiK8JDE0Hl2LrX-SDEyI_ehShHDDyreyrfysADBysBMmvdo-TnjRo-Un1GysCo-do-do-do-dpnPCDGosYo7Co7Do7En8Co8WDGqDrXo5ehA-ShvfDCysEysFDBysGMmveo-Tmzco-UmxRysHo-do-do-do-dpnPCDGh3Fo6Dn3Kn-Zozbn_UDH7NlFahvF7MqCl4NDCysJysKDBysLMmvfo-TnyQo-UniQysMo-do-do-do-dpnPCDEhOiuW9YouLDC1PvODIhielFl4Nn3chtFiehkahvVDDysOysPysQDBysRMmwAo-Tm_fo-UnjfysSo-do-do-do-dpnPCDHlmeo1do5cl4Xi1ci1T0HDKlkJ-An_Di0FzFokFOn3LljR0dDCysUysVDBysWMmwCo-Tnjco-UntMysXo-do-do-do-dpnPCDGombl9QosDosEo6MivFDG1clzWmXhRzFjJDCysZysaDBysbMmwDo-TnsPo-Un2Eysco-do-do-do-dpnPCDGl3ai0Fo5GogHi2B3IDE0Hlmel2LiicDFiCqD9UiiclEDDyseysfytADBiicDE0Hl4Xi1cl4SDE3IhoBl3ai0FDDytCytDytEDCytBytFMmwEo-TnsUo-Um5UytGo-do-do-do-dpnPCDGxWmjdo8QogIhueoxVDF0doiRn6K1A7NDFoqbolYh1XijeokHDDytIytJytKDBytLMmwFo-TnzFo-Um1KytMo-do-do-do-dpnPCDGzFl5Sl2Fn8Dn-IoveDKn6Il5GomBn5GopNo1copOokcn3aipYDCytOytPDBytQMmwGo-TnyPo-Un0CytRo-do-do-do-dpnPCDFo2On_On_PufikZDFo2Xl1fivKlzEo2aDCytTytUDBytVMmwHo-TnsGo-UnsNytWo-do-do-do-dpnPCDDiuWhOo8UDGhwTn5TlpDzFiyTosRDDjJiahiaDDytYytZytaDBytbMmwIo-TmyDo-Umyaytco-do-do-do-dpnPCDGn-fn_Ao-RlqZn6Un5HDEn4WovWe6XDCyteytfDByuAMmwJo-TnsIo-UnuIyuBo-do-do-do-dpnPCDIiyTn8Pn8QlpDomNoqIo4RivKDFeyCnZh1JoxaDCyuDyuEDByuFMmwKo-TnsFo-UnodyuGo-do-do-do-dpnPCDHluLluKn-UlzEmheojPo9JDHjChiaojajTvOikZvYDCyuIyuJDByuKMmwLo-TnsRo-UmyUyuLo-do-do-do-dpnPCDGpY2b1NkThwW-dDDeoxIyCDFivKohUh1GhRouKDDyuNyuOyuPDByuQMmwNo-TnnMo-UmzfyuRo-do-do-do-dpnPCDCiCl-CDEieo4Leo2CDE3IhoBn_Wo4fDGqD1FpflhN0HpGDEyuTyuUyuVyuWDByuXMmwOo-TnsVo-Um4DyuYo-do-do-do-dpnPCDFhzZhiEo1NjCvODGieifhkao1aahKDErXhOoXiCDDyuayubyucDByudMmwPo-TmzNo-UmxSyueo-do-do-do-dpnPCDEo6Vo6Wo6Xi0dDIk-YlwDo5flraoxHozCoqKhvQDCyvAyvBDByvCMmwQo-TnuWo-Un0XyvDo-do-do-do-dpnPCDEhIluKluLhwHDGhmAhjamXnTlFyDDFiClrIiyIqDogADDyvFyvGyvHDByvIMmwRo-TnpFo-UmxeyvJo-do-do-do-dpnPCDkLxmUxnAxnXxoPxoXxoYxqFxrTxrfxsAxsBxsexuCxvRxxXxxcxxdxyCxzGxzdx0Rx0Sx0ex1Sx2ax2bx3Jx3Vx3dx3ex5Fx5Gx5Ux6Mx6Nx6Tx7Yx8Ax8Bx8Gx9Ux9Vx9Wx9cx-Bx-Kx-Qx-Vx-bx_Bx_Hx_Nx_Xx_dygDygJygPygVygfyhEyhKyhQyhWyhbyiDyiJyiPyiUyiayjAyjGyjMyjRyjXyjdykCykHykNykUykZykaylEylKylQylWylcymCymHymNymOymUymZymfynEynNynSynYyneyoEyoJyoOyoTyoZyofypAypFypLypRypXypcyqCyqIyqOyqUyqayqfyrFyrKyrTyrdysDysIysNysTysYysdytHytNytSytXytdyuCyuHyuMyuSyuZyufyvEyvKQyvLo-dtvKo-dM_Co-Thsco_BkvXo-do-do-do-do-dpgRBM2So-Thmfo-Uk9Do-do-do-do-do-dpgRBM0Xo-ThtEo-UkxDo-do-do-do-do-dpgRBOFlzJo-TDByvQM3eo-TitUo-Uk1Ro-do-dyvRo-do-dpgRBMhiPo-TitXo-Uklao-do-do-do-do-dpgRBM_Do-ThzJo_Bk5Uo-do-do-do-do-dpgRBM6Ao-Thmao-Uk5Vo-do-do-do-do-dpgRBOFlldo-TDByvWM6Bo-Titao-UknEo-do-dyvXo-do-dpgRBMwAo-ThzLo-UkxTo-do-do-do-do-dpgRBM6Co-ThiYo_Bk5Qo-do-do-do-do-dpgRBM8Do-Thsbo_BktEo-do-do-do-do-dpgRBOFlrFo-TOFloNo-TDCyvcyvdM3fo-TkXo-UnhVo-do-dyveo-do-dpgRBOFlxco-TDBywAM2To-TitWo-UkvZo-do-dywBo-do-dpgRBOFlrEo-TDBywDM8Eo-TitQo-UkyYo-do-dywEo-do-dpgRBMhzAo-TigBo-Uk8Mo-do-do-do-do-dpgRBM6Do-TksGo_Bk1bo-do-do-do-do-dpgRBOFllco-TDBywIM4Ao-TitZo-Uk1co-do-dywJo-do-dpgRBM6Eo-TiuDo-UkoGo-do-do-do-do-dpgRBM6Fo-ThtDo_BiuLo-do-do-do-do-dpgRBM6Go-Thmco-UkzOo-do-do-do-do-dpgRBODhvYo-TDBywOMyco-ThmYo-UkxQo-do-dywPo-do-dpgRBM0Yo-ThmWo-UksKo-do-do-do-do-dpgRBMzXo-ThmXo_BksXo-do-do-do-do-dpgRBODixeo-TDBywTM_Eo-TkXo-Uk1So-do-dywUo-do-dpgRBMhiQo-Thsfo-UkxFo-do-do-do-do-dpgRBMhiRo-Th_eo-UkvYo-do-do-do-do-dpgRBM_Fo-Thsdo_BiuKo-do-do-do-do-dpgRBMxdo-TkXo-UkpMo-do-do-do-do-dpgRBMzYo-ThzIo-UiuCo-do-do-do-do-dpgRBM6Ho-ThmZo-UkyNo-do-do-do-do-dpgRBM8Fo-ThtBo_BksPo-do-do-do-do-dpgRBOFlpIo-TDBywdMzZo-Thmbo-Uk9Vo-do-dyweo-do-dpgRBOFllTo-TDByxAM4Co-Th_co-UkpHo-do-dyxBo-do-dpgRBMhiTo-ThtCo_BiuAo-do-do-do-do-dpgRBMhmVo-ThzKo_Bkseo-do-do-do-do-dpgRBM4Do-TkXo-UkwSo-do-ds7Po-do-dpgRBODiyPo-TDByxGM6Lo-Th_do-UkrSo-do-dyxHo-do-dpgRBMhsao-ThiXo_BiuJo-do-do-do-do-dpgRBM4Eo-TkXo-UkrVo-do-do-do-do-dpgRBM4Fo-Thseo-UkwCo-do-dx6Lo-do-dpgRBMhiUo-T_No-UmySo-do-dx7fo-do-dpgRBM_Ao-ThiWo_BitVo-do-do-do-do-dpgRBM2Ko-TkXo-UnxIo-do-do-do-do-dpgRBODl4Ho-TDByxPMhiMo-ThtAo-UktJo-do-dyxQo-do-dpgRBMhmNo-ThiVo-UmtRo-do-do-do-do-dpgRBDhNyvNyvOyvPyvSyvTyvUyvVyvYyvZyvayvbyvfywCywFywGywHywKywLywMywNywQywRywSywVywWywXywYywZywaywbywcywfyxCyxDyxEyxFyxIyxJyxKyxLyxMyxNyxOyxRyxSQyxTo-dtvKo-dDCAlTM_Co-Thsco_BkvXo-do-do-do-do-dyxVEM2So-Thmfo-Uk9Do-do-do-do-do-dyxVEM0Xo-ThtEo-UkxDo-do-do-do-do-dyxVEM3eo-TitUo-Uk1Ro-do-dyvRo-do-dyxVEMhiPo-TitXo-Uklao-do-do-do-do-dyxVEM_Do-ThzJo_Bk5Uo-do-do-do-do-dyxVEM6Ao-Thmao-Uk5Vo-do-do-do-do-dyxVEM6Bo-Titao-UknEo-do-dyvXo-do-dyxVEMwAo-Tk1Io-UkxTo-do-do-do-do-dyxVEM6Co-ThiYo_Bk5Qo-do-do-do-do-dyxVEM8Do-Thsbo_BktEo-do-do-do-do-dyxVBDByvdM3fo-TkXo-UntWo-do-dyyBo-do-dyxVEM2To-TitWo-UkvZo-do-dywBo-do-dyxVBM8Eo-TitQo-UkyYo-do-dywEo-do-dyxVBDByvcMhzAo-TnrNo-UmyJo-do-dyyFo-do-do_VBMkkHo-TigBo-Uk8Mo-do-do-do-do-dyxVBM6Do-TksGo_Bk1bo-do-do-do-do-dyxVEM4Ao-TitZo-Uk1co-do-dywJo-do-dyxVEM6Eo-TiuDo-UkoGo-do-do-do-do-dyxVEM4Bo-TigCo-UnxUo-do-do-do-do-do_VBM6Fo-ThtDo_BiuLo-do-do-do-do-dyxVEM6Go-Thmco-UkzOo-do-do-do-do-dyxVEMyco-ThmYo-UkxQo-do-dywPo-do-dyxVEM0Yo-ThmWo-UksKo-do-do-do-do-dyxVEMzXo-ThmXo_BksXo-do-do-do-do-dyxVEM_Eo-TkXo-Uk1So-do-dywUo-do-dyxVEMhiQo-Thsfo-UkxFo-do-do-do-do-dyxVEMhiRo-Th_eo-UkvYo-do-do-do-do-dyxVEM_Fo-Thsdo_BiuKo-do-do-do-do-dyxVEMxdo-TkXo-UkpMo-do-do-do-do-dyxVEMzYo-TkqWo-UiuCo-do-do-do-do-dyxVEM6Ho-ThmZo-UkyNo-do-do-do-do-dyxVEM8Fo-ThtBo_BksPo-do-do-do-do-dyxVEMzZo-Thmbo-Uk9Vo-do-dyweo-do-dyxVBM4Co-Th_co-UkpHo-do-dyxBo-do-dyxVBMhiTo-ThtCo_BiuAo-do-do-do-do-dyxVEMhmVo-ThzKo_Bkseo-do-do-do-do-dyxVEM4Do-TkXo-UkwSo-do-ds7Po-do-dyxVEM6Lo-Th_do-UkrSo-do-dyxHo-do-dyxVBMhsao-ThiXo_BiuJo-do-do-do-do-dyxVEM4Eo-TkXo-UkrVo-do-do-do-do-dyxVEM4Fo-Thseo-UkwCo-do-dx6Lo-do-dyxVEMhiUo-T_No_BnxAo-do-do-do-do-dyxVBM_Ko-TkXo-UmyRo-do-do-do-do-dyxVBM_Lo-TigAo-Un0co-do-do-do-do-dyxVBM_Mo-TiuBo-Unkfo-do-dx7fo-do-dyxVBM_Ao-ThiWo_BitVo-do-do-do-do-dyxVEM2Ko-ThiVo-UnhYo-do-do-do-do-dyxVBMhiMo-ThtAo-UktJo-do-dyxQo-do-dyxVBDhRyxWyxXyxYyxZyxayxbyxcyxdyxeyxfyyAyyCyyDyyEyyGyyHyyIyyJyyKyyLyyMyyNyyOyyPyyQyyRyySyyTyyUyyVyyWyyXyyYyyZyyayybyycyydyyeyyfyzAyzByzCyzDyzEyzFyzGyzHyzIQyzJo-dtvKo-dM_Co-Thsco_Bngco-do-do-do-do-dpgRBM2So-Thmfo-Un1Xo-do-do-do-do-dpgRBM0Xo-TnyMo-Un2Qo-do-do-do-do-dpgRBOFo2Ko-TDByzOM3eo-Tm1co-Um3Ao-do-dyzPo-do-dpgRBMhiPo-TnmTo-Unwao-do-do-do-do-dpgRBM_Do-TnhJo_Bnwdo-do-do-do-do-dpgRBM6Ao-Thmao-UnxYo-do-do-do-do-dpgRBOFkxbo-TDByzUM6Bo-Tkxbo-UmtNo-do-dyzVo-do-dpgRBOFo9do-TDByzXMwAo-ThzLo-Um4do-do-dyzYo-do-dpgRBMisZo-Tm0co-Unxao-do-do-do-do-dpgRBM6Co-ThiYo_BnxTo-do-do-do-do-dpgRBM8Do-Thsbo_Bm4So-do-do-do-do-dpgRBOFozao-TDByzdM3fo-TkXo-Umyco-do-dyzeo-do-dpgRBM2To-Tm5co_BnhXo-do-do-do-do-dpgRBMmqXo-Tm5bo-Um5Po-do-do-do-do-dpgRBOFo2Io-TODoyao-TDCy0Cy0DMkkGo-TmyNo-Um6Do-do-dy0Eo-do-dpgRBMmqYo-TmyMo-Unrco-do-do-do-do-dpgRBOFoqJo-TODokbo-TDCy0Hy0IM8Eo-Tm1Yo-Ungfo-do-dy0Jo-do-dpgRBMhzAo-TigBo-UnkGo-do-do-do-do-dpgRBM6Do-TnmVo_BnsYo-do-do-do-do-dpgRBM4Ao-TnmUo-UnsZo-do-do-do-do-dpgRBOFn3Vo-TODo9Po-TDCy0Oy0PM6Eo-TnoKo-Un2Lo-do-dy0Qo-do-dpgRBM6Go-Thmco-Unrao-do-do-do-do-dpgRBMyco-ThmYo-UnkXo-do-dywPo-do-dpgRBM0Yo-ThmWo-Unnco-do-do-do-do-dpgRBMzXo-ThmXo_Bm4Ao-do-do-do-do-dpgRBM_Eo-TkXo-UnuNo-do-dywUo-do-dpgRBMhiQo-Thsfo-UnkCo-do-do-do-do-dpgRBMhiRo-Th_eo-Unjbo-do-do-do-do-dpgRBMxdo-TkXo-Umyeo-do-do-do-do-dpgRBM6Ho-ThmZo-UnnPo-do-do-do-do-dpgRBM8Fo-ThtBo_Bm3co-do-do-do-do-dpgRBMzZo-Thmbo_Bntco-do-do-do-do-dpgRBOFomXo-TODn7bo-TDCy0dy0eMmrHo-TkXo-Unsao-do-dy0fo-do-dpgRBMmrIo-Tm3Oo-UnuLo-do-do-do-do-dpgRBMmrJo-TniGo-Unjdo-do-do-do-do-dpgRBMmrKo-TnoZo_Bnzco-do-do-do-do-dpgRBMmrLo-TkXo-UnxVo-do-do-do-do-dpgRBMmrMo-Tm1Co-UmzWo-do-do-do-do-dpgRBMmrNo-TnnNo-Um5Oo-do-do-do-do-dpgRBOFn3Yo-TODo0Qo-TDCy1Hy1IM4Co-Th_co-Un1Fo-do-dy1Jo-do-dpgRBMhmVo-TnjTo_Bm4No-do-do-do-do-dpgRBODn7Ao-TDCs7Oy1MM4Do-TkXo-Um1Go-do-dy1No-do-dpgRBM6Lo-Th_do-Um2Vo-do-dyxHo-do-dpgRBM4Eo-TkXo-Um2Yo-do-do-do-do-dpgRBM4Fo-Thseo-Unhao-do-dx6Lo-do-dpgRBMhiUo-T_No-UmyTo-do-dx7fo-do-dpgRBM2Ko-TkXo-UnxJo-do-do-do-do-dpgRBODo0Ro-TDBy1UMhiMo-Tm_Eo-UmxNo-do-dy1Vo-do-dpgRBOFoldo-TODolco-TDCy1Xy1YMhmNo-ThiVo-Unrbo-do-dy1Zo-do-dpgRBDhYyzLyzMyzNyzQyzRyzSyzTyzWyzZyzayzbyzcyzfy0Ay0By0Fy0Gy0Ky0Ly0My0Ny0RywMy0Sy0Ty0Uy0Vy0Wy0Xy0YywYy0Zyway0ay0by0cy1Ay1By1Cy1Dy1Ey1Fy1Gy1KyxDy1Ly1Oy1PyxJy1Qy1Ry1SyxNy1Ty1Wy1aQy1bo-dtvKo-dDBitMXitMk1Ty1dhUo-To-do-To-TDBitNXitNkrDy1fhUnjWo-do-To-TDBqUXmsCnqCy2BhUnlZo-do-To-TXmrbkwNy2BhUnlfo-do-To-TXmrdnpOy2BhUnmOo-do-To-TXmrenoCy2BhUnmAo-do-To-TXmsAm1Vy2BhUnmCo-do-To-TXmsBm2Zy2BhUnldo-do-To-TXmsDnpKy2BhUnmDo-do-To-TXmsEkuUy2BhUkxZo-do-To-TXmsFk6Cy2BhUnmKo-do-To-TXmsHnoby2BhUnlao-do-To-TXmsIm_cy2BhUnmLo-do-To-TXmsJnoYy2BhUnmJo-do-To-TXmsKnqKy2BhUnmEo-do-To-TXmsLmwcy2BhUkxZo-do-To-TXmsMnlLy2BhUnmPo-do-To-TXmrPm1Ey2BhUnmQo-do-To-TDBitOXmrQm1fy2ShUmydo-do-To-TDCqUitOXmrRm2Cy2UnEnmFo-do-To-TXmrSm5Zy2BhUkxYo-do-To-TXmrTnuCy2BhUkxYo-do-To-TXmrUm2Ty2BhUnmBo-do-To-TXmrVm_dy2BhUnmHo-do-To-TDCqUhzHXmrWitby2anEnleo-do-To-TXmrXm2By2BhUnlco-do-To-TXmrYm1ey2anEnmGo-do-To-TXmrZnqDy2BhUnlbo-do-To-TXmram0Gy2anEnmNo-do-To-TXmrcnsWy2anEnmIo-do-To-TXmrfntZy2BhUnmMo-do-To-TDfy1ey2Ay2Cy2Dy2Ey2Fy2Gy2Hy2Iy2Jy2Ky2Ly2My2Ny2Oy2Py2Qy2Ry2Ty2Vy2Wy2Xy2Yy2Zy2by2cy2dy2ey2fy3Ay3BYmnFmnGtby3CpqTBDB2SX2Shmfy3EhUnjZo-do-To-TDB0XX0XhtEy3GjRo-To-do-To-TDB3eX3eitUy3IjRo-To-do-To-TDBhiPXhiPitXy3KjRo-To-do-To-TDB6AX6Ahmay3MjRo-To-do-To-TDB6BX6Bitay3OjRo-To-do-To-TDBwAXwAhzLy3Q5Jo-To-do-To-TDC3fhzAX3fkXy3SnEnrOo-dBo-TDB2TX2TitWy3UjRo-To-dBo-TDB8EX8EitQy3WjRo-To-dBo-TDBkkHXhzAigBy3YjRnjXo-dBo-TDB4AX4AitZy3ajRo-To-do-To-TDB6EX6EiuDy3cjRo-To-do-To-TDB4BXo-To-Ty3erfmzOo-dBo_VDB6GX6Ghmcy4AjRo-To-do-To-TDBycXychmYy4CjRo-To-do-To-TDB0YX0YhmWy4EjRo-To-do-To-TDB_EX_EkXy4GjRo-To-do-To-TDBhiQXhiQhsfy4IjRo-To-do-To-TDBhiRXhiRh_ey4KjRo-To-do-To-TDBxdXxdkXy4MjRo-To-do-To-TDBzYXzYhzIy4O5Jo-To-do-To-TDB6HX6HhmZy4QjRo-To-do-To-TDBzZXzZhmby4ShUntQo-do-To-TDB4CX4Ch_cy4UjRo-To-do-To-TDB4DX4DkXy4WjRo-To-do-To-TDB6LX6Lh_dy4YjRo-To-do-To-TDB4EX4EkXy4ajRo-To-do-To-TDB4FX4Fhsey4cjRo-To-do-To-TDD_K_L_MXhiU_Ny4enEo-To-dBo-TDB2KX2KkXy5AsQnjNo-dBo-TDBhiMXhiMhtAy5CjRo-To-dBo-TXhmNhiVy5AsQnjOo-dBo-TDhBy3Fy3Hy3Jy3Ly3Ny3Py3Ry3Ty3Vy3Xy3Zy3by3dy3fy4By4Dy4Fy4Hy4Jy4Ly4Ny4Py4Ry4Ty4Vy4Xy4Zy4by4dy4fy5By5Dy5EYlpdlpetby5FyxVEDBisKXh_Mo-Ty5HhUo-To-do-To-TDBh_MXkjUo-Ty5JhUo-To-do-To-TDBisLXkjVo-Ty5LhUo-To-do-To-TDBisUXkjWo-Ty5NhUo-To-do-To-TDBkjFXkjXo-Ty5PhUo-To-do-To-TDBisOXkjZo-Ty5RhUo-To-do-To-TDBisPXkjao-Ty5ThUo-To-do-To-TDBkjYXh_Po-Ty5VhUo-To-do-To-TDBisQXkjdo-Ty5XhUo-To-do-To-TDBisRXkjbo-Ty5ZhUo-To-do-To-TDBh_PXkjco-Ty5bhUo-To-do-To-TDBisSXkjeo-Ty5dhUo-To-do-To-TDBisTXkkBo-Ty5fhUo-To-do-To-TDBh_QXkjfo-Ty6BhUo-To-do-To-TDBkjHXh_Qo-Ty6DhUo-To-do-To-TDBkjJXkkAo-Ty6FhUo-To-do-To-TDBh_NXh_No-Ty6HjRo-To-do-To-TDBh_OXh_Oo-Ty6JjRo-To-do-To-TDBkjGXkjKo-Ty6LhUo-To-do-To-TDBkjIXkjLo-Ty6NhUo-To-do-To-TDBkjMXkjRo-Ty6PhUo-To-do-To-TDBkjNXkjSo-Ty6RhUo-To-do-To-TDBkjOXkjTo-Ty6ThUnwAo-do-To-TDBisMXkjPo-Ty6VhUo-To-do-To-TDBisNXkjQo-Ty6XhUo-To-do-To-TDZy5Iy5Ky5My5Oy5Qy5Sy5Uy5Wy5Yy5ay5cy5ey6Ay6Cy6Ey6Gy6Iy6Ky6My6Oy6Qy6Sy6Uy6Wy6YYh1AixJtby6Zu7XBDChsEhmPX2Sitby6bnEo-To-do-To-TDB_FX0XkrYy6dhUo-To-do-To-TXhydkXy4MhUo-To-do-To-TDC3exdXhyek0By7AhUmtFo-do-To-TDDzYhmRhmSXisYkqLy7CnEo-To-do-To-TDChmRhmSXhyfitRy7EsQo-To-do-To-TDBhsFX6AkwJy7GhUo-To-do-To-TDBhsGX6Bh_Yy7IhUo-To-do-To-TDChsHhsIXwAk0Gy7KnEo-To-do-To-TDB6CXisZhiYy7MhUo-To-do-To-TXisak0Cy3ahUo-To-do-To-TDC2T4BXh_Tkzfy7PnEo-To-do-To-TDCwAzXXkkEk0fy7RnEo-To-do-To-TXisbk0ey3QhUo-To-do-To-TXh_UkwMy3QhUnwWo-do-To-TDBzXXischsfy7VhUo-To-do-To-TDBhiUXkkF_Ny7XhUo-To-do-To-TDB_KXisdkXy7ZhUo-To-do-To-TDB_LXisek1By7bhUo-To-do-To-TDB_MXisfk1Dy7dhUo-To-do-To-TDBhsJX8DkzQy7fhUo-To-do-To-TDChsKycX6DkuOy8BnEo-To-do-To-TX4AkXy4ChUo-To-do-To-TDCyc0YX6Em0Ey8EnEo-To-do-To-TDBhsLX4Bh_fy8GjRo-To-do-To-TDBhsMXitAk9Wy8I5Jo-To-do-To-TX6Gkyay4ShUo-To-do-To-TXyckqcy4UhUo-To-do-To-TDB_GXitBm1ay8M5Jo-To-do-To-TDDhsOhsP8HXhzCnrGy8OnEo-To-do-To-TDB8GXh_VitSy8QhUo-To-do-To-TDBhsQX0YkrEy8ShUo-To-do-To-TDC_H_IXitCh_by8UnEo-To-do-To-TDB_JXitDh_Zy8WhUo-To-do-To-TDBhsRXitEh_ay8YhUo-To-do-To-TDB6IXitFkrIy8asQo-To-do-To-TXitGkrKy8asQo-To-do-To-TXitHkrJy8asQo-To-do-To-TDBhsSXitIkqKy8ehUo-To-do-To-TDBhiSXzXkzRy9AhUo-To-do-To-TDChsThmTX_EkzTy9CnEo-To-do-To-TDBhsUXhiQkzSy9E5Jo-To-do-To-TDChmThmUXhiRk6Ly9GnEo-To-do-To-TDBhzFX_FigDy9IhUo-To-do-To-TDC6JhsWXxdh_Xy9KnEo-To-do-To-TDB6JXzYk6Jy9MsQo-To-do-To-TDB8IX6Hitfy9OjRo-To-do-To-TDB6KXitJkqay9QhUo-To-do-To-TDBhsVXitKkzCy9S5Jo-To-do-To-TDChsNhmQXhzDkqNy9UnEo-To-do-To-TXzZkXy4WhUo-To-do-To-TDBhmVX4Ckway9XhUo-To-do-To-TX8GitTy4YhUo-To-do-To-TDC4E4FX_GhiXy9anEo-To-do-To-TXhzEkwby4WhUo-To-do-To-TDBhmUX8Hkwcy9dhUo-To-do-To-TDChsXhsYXhsQkqPy9fnEo-To-do-To-TDBhsZXhiSkoby-BhUo-To-do-To-TDB_AXhzFhiWy-DhUo-To-do-To-TDBhmNX6JhiVy-FhUo-To-do-To-TDChrehrfX8IkqTy-HnEo-To-do-To-TDC3f2TX6KkzDy-JhUnoSo-do-To-TDhey6cy6ey6fy7By7Dy7Fy7Hy7Jy7Ly7Ny7Oy7Qy7Sy7Ty7Uy7Wy7Yy7ay7cy7ey8Ay8Cy8Dy8Fy8Hy8Jy8Ky8Ly8Ny8Py8Ry8Ty8Vy8Xy8Zy8by8cy8dy8fy9By9Dy9Fy9Hy9Jy9Ly9Ny9Py9Ry9Ty9Vy9Wy9Yy9Zy9by9cy9ey-Ay-Cy-Ey-Gy-Iy-KYopAhvCtby-LpgRBDCGpMX2So-Ty3EjRnvBo-do-Ty-NDBmqPZo-Ty-Prfo-TDBy-QX0Xo-Ty3GhUmxGy-Ro-TtvQX3eo-Ty3IjRkpCo-do-To-TDBhsEXhsEo-Ty-UjRo-To-do-To-TDBhmPXhmPo-Ty-WjRmyKo-do-To-TDBmqTZo-Ty-Yrfo-TDBmqSZo-Ty-arfo-TDCy-Zy-bXhsFo-Ty7GhUmxIy-co-TtwTXhsGo-Ty7IjRo-To-do-To-TDBhsHDCmqVmqUZmqWy_AnEo-TDBy_BXhsHo-Ty-fhUm1Ay_Co-TtyADBhsIXhsIo-Ty_EjRkpCo-do-To-TXwAo-Ty3Q5JmtOo-do-TtyTDB3fX3fo-Ty_HhUnmRo-do-TtydDC2T8EDCmqbmqfZmqZy_KnEo-TDCmqcmrAZmqay_MnEo-TDBmqdZo-Ty_Orfo-TDBmqeZo-Ty_Qrfo-TDEy_Ly_Ny_Py_RX2To-Ty_JnEnrPy_So-TtzRXo-To-Ty3WrfnnFo-dCtzRX4Ao-Ty3ajRnnHo-do-Tt1HX6Eo-Ty3cjRo-To-do-To-TDBmrDZo-Ty_Xrfo-TDBmrBZo-Ty_Zrfo-TDBmrCZo-Ty_brfo-TDDy_Yy_ay_cX4Bo-Ty3ehUmxJy_do-Tt1YXhsJo-Ty7fjRo-To-do-To-TDBhsKXhsKo-TzgAjRo-To-do-To-TXhsLo-Ty8GjRo-To-do-To-TDCpMuCXhsMo-Ty8IjRmtIo-do-TzgDDBhsNXhsNo-TzgFjRo-To-do-To-TDBhmQXhmQo-TzgH5Jo-To-do-TtyTDBhzBXhzBo-TzgJhUnhCo-do-To-TXyco-Ty4CjRo-To-do-To-TDBmrEZo-TzgMrfo-TDBzgNX0Yo-Ty4EhUmxHzgOCt3VXzXo-Ty7VjRo-To-do-To-TXxdo-Ty4MjRo-To-do-To-TXzYo-Ty4O5Jo-To-do-TtyTDBhmRXhmRo-TzgTjRo-To-do-To-TDBhmSXhmSo-TzgVjRo-To-do-To-TXzZo-Ty4SjRo-To-dEo-TX8Go-Ty8QjRo-To-dEo-TX_Go-Ty8MjRo-To-dEo-TDBhsOXhsOo-TzgajRo-To-dEo-TDBhsPXhsPo-TzgcjRo-To-dEo-TDB8HX8Ho-TzgejRo-To-dEo-TDB_HX_Ho-TzhAjRo-To-dEo-TDB_IX_Io-TzhCjRo-To-dEo-TX_Jo-Ty8WjRo-To-dEo-TX6Io-Ty8ajRo-To-dEo-TXhsRo-Ty8YjRo-To-dEo-TXhsSo-Ty8ejRo-To-dEo-TDBhsTXhsTo-TzhIjRo-To-dEo-TDBhmTXhmTo-TzhKjRo-To-dEo-TXhsUo-Ty9EjRo-To-dEo-TX6Jo-Ty9MjRo-To-dEo-TX8Io-Ty9OjRo-To-dEo-TX6Ko-Ty9QjRo-To-dEo-TXhsVo-Ty9SjRo-To-dEo-TDBhsWXhsWo-TzhRjRo-To-dEo-TDBhzGXhzGo-TzhThUnqco-dEo-TXhmUo-Ty9djRo-To-dEo-TDBhsXXhsXo-TzhWjRo-To-dEo-TDBhsYXhsYo-TzhYjRo-To-dEo-TX4Do-Ty4WjRo-To-do-To-TX6Lo-Ty4YjRo-To-do-To-TXhsZo-Ty-BjRo-To-do-To-TX4Eo-Ty4a5Jkxao-do-TtyTX4Fo-Ty4c5Jkxao-do-TtyTX_Ko-Ty7ZjRo-To-do-To-TDBmsNZo-TziArfo-TDBziBX_Lo-Ty7bhUmxKziCo-TtyTX_Mo-Ty7d5Jo-To-do-TtyTX2Ko-Ty5AsQnmfo-do-To-TDBhreXhreo-TziGjRo-To-do-To-TDBhrfXhrfo-TziIjRo-To-do-To-TXhmNo-Ty5AsQm1Bo-do-To-TDiCy-Oy-Sy-Ty-Vy-Xy-dy-ey_Dy_Fy_Gy_Iy_Ty_Uy_Vy_Wy_ey_fzgBzgCzgEzgGzgIzgKzgLzgPzgQzgRzgSzgUzgWzgXzgYzgZzgbzgdzgfzhBzhDzhEzhFzhGzhHzhJzhLzhMzhNzhOzhPzhQzhSzhUzhVzhXzhZzhazhbzhczhdzhezhfziDziEziFziHziJziKYhvClqHtbziLt3NBX2So-To-dlyKnkPo-do-To-TDBkkCX0Xo-TziOhUngAo-do-To-TDBhyeX3eo-TziQhUnwRo-do-To-TDCisVisWXhsEo-TziSnEo-To-do-To-TDCisWhydXhmPo-TziUnEm4Ko-do-To-TXhsFo-Ty3MhUo-To-do-To-TXhsGo-Ty3OhUnqeo-do-To-TXhsHo-Ty3QsQnwFo-do-To-TXhsIo-Ty3QsQnnKo-do-To-TDCisbh_UXwAo-TzianEmsdo-do-To-TDCisV6KX3fo-TzichUnrJo-do-To-TX2To-Ty9QhUnoTo-do-To-TDBisaX4Ao-TzifhUo-To-do-To-TDBh_TX6Eo-TzjBhUo-To-do-To-TDCisXh_TX4Bo-TzjDnEo-To-do-To-TDB8DXhsJo-TzjFhUo-To-do-To-TDC8D6DXhsKo-TzjHnEo-To-do-To-TXhsLo-Ty3ehUnjao-do-To-TDBkkIXhsMo-TzjKhUm6Yo-do-To-TDBhzDXhsNo-TzjMsQo-To-do-To-TXhmQo-TzjMsQo-To-do-To-TXhzBo-To-dlyKnyFo-do-To-TDB6DXyco-TzjQsQo-To-do-To-TX0Yo-TzjQsQo-To-do-To-TDCisch_VXzXo-TzjTnEo-To-do-To-TDBhydXxdo-TzjVhUniNo-do-To-TDBhyfXzYo-TzjXsQo-To-do-To-TDChyfh_SXhmRo-TzjZnEo-To-do-To-TXhmSo-TzjZnEm2bo-do-To-TDCh_R6GXzZo-TzjcnEnrKo-do-To-TDBh_VX8Go-TzjehUnyYo-do-To-TDBitBX_Go-TzkAhUnyEo-do-To-TDBhzCXhsOo-TzkCsQo-To-do-To-TXhsPo-TzkCsQo-To-do-To-TX8Ho-TzkCsQo-To-do-To-TDBitCX_Ho-TzkGhUitPo-do-To-TDBitDX_Io-TzkIhUo-To-do-To-TDBitEX_Jo-TzkKhUnyOo-do-To-TDDitGitHitIX6Io-TzkMnEo-To-do-To-TDBitFXhsRo-TzkOhUo-To-do-To-TDBkkNXhsSo-TzkQhUo-To-do-To-TDCh_R_EXhsTo-TzkSnEo-To-do-To-TDDh_R_EhiRXhmTo-TzkUnEo-To-do-To-TXhsUo-Ty4IhUnuEo-do-To-TDCxditLX6Jo-TzkXnEmtHo-do-To-TDCkkSkkTX8Io-TzkZnEo-To-do-To-TDBkkPX6Ko-TzkbhUnzNo-do-To-TDBkkQXhsVo-TzkdhUo-To-do-To-TDExd6HitJ8GXhsWo-TzkfnEo-To-do-To-TDCisXitLXhzGo-TzlBnEo-To-do-To-TDBkkWXhmUo-TzlDhUo-To-do-To-TDE_H_I_J6IXhsXo-TzlFnEmybo-do-To-TXhsYo-TzlFnEo-To-do-To-TDCzZkkVX4Do-TzlInEo-To-do-To-TX6Lo-Ty8QhUn1Vo-do-To-TXhsZo-Ty9AhUo-To-do-To-TX4Eo-TzgesQo-To-do-To-TX4Fo-TzgesQitPo-do-To-TDBisdX_Ko-TzlOhUitPo-do-To-TDBiseX_Lo-TzlQhUm0Mo-do-To-TDBisfX_Mo-TzlShUo-To-do-To-TX2Ko-Ty9MsQo-To-do-To-TXhreo-Ty9OsQo-To-do-To-TXhrfo-Ty9OsQo-To-do-To-TXhmNo-Ty9MsQnuYo-do-To-TDBkkDXo-To-TzlYrfntCo-do-To-TDBisYXo-To-TzlarfmsYo-do-To-TDBkkJXo-To-Tzlcrfm2Qo-do-To-TDBkkMXo-To-Tzlerfm5Xo-do-To-TDBkkLXo-To-TzmArfmsVo-do-To-TXo-To-Ty4Orfm6Eo-do-To-TDBitKXo-To-TzmDrfntdo-do-To-TDBkkRXo-To-TzmFrfnpHo-do-To-TDBkkUXo-To-TzmHrfm_Ao-do-To-TXo-To-Ty8Mrfm0Lo-do-To-TDBhzEXo-To-TzmKrfnuSo-do-To-TDiMziNziPziRziTziVziWziXziYziZzibzidziezjAzjCzjEzjGzjIzjJzjLzjNzjOzjPzjRzjSzjUzjWzjYzjazjbzjdzjfzkBzkDzkEzkFzkHzkJzkLzkNzkPzkRzkTzkVzkWzkYzkazkczkezlAzlCzlEzlGzlHzlJzlKzlLzlMzlNzlPzlRzlTzlUzlVzlWzlXzlZzlbzldzlfzmBzmCzmEzmGzmIzmJzmLYhvConRn9czmMvgRBDGy3Dy5Gy6ay-MziMzmNDCilJlwRDBpdDCuBhPaoMzmQikSo-TwFzmRCDBraDBNaoMzmTikSo-TwFzmUEDBlNDBMazKzmWrLhyeo-TzmXCa0czmWikShmPwFpgREa0CzmWrLkkOo-TpgRBDBtLahoAzmbikSo-ToqdpgRBDGzmSzmVzmYzmZzmazmcbyQzmPzmdDCixYlwSDCuB4GaoMzmQnUo-Th2IznACaoMzmTnUo-Th2IzmUEazKzmWrLh_Uo-TzmXCDBiuIa0czmWrLwAo-TznEBa0CzmWnUo-Th2IpgREa9GzmQnUo-Th2IpgRBa9GzmTnUo-Th2IzmUEDHznBznCznDznFznGznHznIbixazmfznJDBh1ZDB4GaoMzmQnUo-ThibznMCaoMzmTnUo-ThibzmUEazKzmWrL6Ko-TzmXCa0czmWnUo-ThibpgRBa0CzmWrLkkGo-TpgRBahoAzmbnUo-ThibpgRBa9GzmQnUo-ThibpgRBa9GzmTnUo-ThibzmUEDB3dahkBznVnUo-ThibpgRBDJznNznOznPznQznRznSznTznUznWbxMznLznXDBlwFaoMzmQnUo-ThuJznACaoMzmTnUo-ThuJzmUEazKzmWsXzXo-TzmXCa0czmWnUo-ThuJpgRBa0CzmWnUo-ThuJpgREDFznaznbznczndznebizJznZznfDBkWaoMzmQnUo-ThnYznACaoMzmTnUo-ThnYzmUEa0czmWnUo-ThnYpgRBa0CzmWsXhiSo-TpgRBahoAzmbnUo-ThuJppaEDBSahkBznVsXknao-TzoHBDBhsDaixHzoJsXmtXo-TpgREDIzoCzoDznczoEzoFzoGzoIzoKbkWzoBzoLDBinNaoMzmQnUo-Th0OznACaoMzmTnUo-Th0OzmUEazKzmWsXitAo-TzmXCa0czmWnUo-Th0OpgRBa0CzmWnUo-Th0OpgRBDFzoOzoPzoQzoRzoSbwWzoNzoTDCh0PluQaoMzmQnUo-TizYznACaoMzmTnUo-TizYzmUEazKzmWsXhyeo-TpgRBa0czmWnUo-TizYpgRBa0CzmWsXmqQo-TpgRBahkBznVsX8Eo-TpgRBDGzoWzoXzoYzoZzoazobbh0PzoVzocDBhtYDCkQhzMaoMzmQ0Ao-TkZzofCaoMzmT0Ao-TkZu7XBazKzmW0Ao-TkZzofBa0czmW0Ao-TkZpgRBDBiuHa0CzmWsXmqRo-TzpEBahoAzmb0Ao-TkZpgREDCpdraa9GzpH0Ao-TkZpgREDBpeahvBzpJ0Ao-TkZpgREahkBznV0Ao-TkZpgREaixHzoJ0Ao-TkZpgREDKzpAzpBzpCzpDzpFzpGzpIzpKzpLzpMbhtYzoezpNDBlkfaoMzmQnUo-TwFznACaoMzmTnUo-TwFzmUEazKzmWrLhydo-TvgRBa0czmWnUo-TwFpgRBa0CzmWnUo-TwFpgREDFzpQzpRzpSzpTzpUbiwCzpPzpVazKzmWrLh_So-TzmXCa0CzmWsXmrFo-TpiHBDBigFahoAzmbsXhiSo-TzpZBDGzpQzpRzpXzpTzpYzpablRvjazpbDBlHazKzmWsX0Xo-TvgRBa0CzmWsXkkOo-TpgRBahoAzmbsX4Co-TzpZBDGzpQzpRzpezpTzpfzqAblHzpdzqBDBorYaoMzmQnUo-TikFznACaoMzmTnUo-TikFzmUEazKzmWsXhzDo-TvgRBa0czmWsXhmQo-TpgRBa0CzmWnUo-TikFpgREDFzqEzqFzqGzqHzqIbiyAzqDzqJDBHaoMzmQnUo-TilBznACaoMzmTnUo-TilBzmUEazKzmWsX6Fo-TvgRBa0czmWnUo-TilBpgRBa0CzmWsXo-To-TpgREDFzqMzqNzqOzqPzqQblvXzqLzqRDNzmeznKznYzoAzoMzoUzodzpOzpWzpczqCzqKzqSDCn7Kn9DDBkZDCnzBm0UDCnzCnvEDDkQhzMiuHchtYhuBzoezqUwMzqVoSm9GlqDhgdo-To-do-do-do-dzqWzqXzqYCDChvIosMDBkMDCm3GnlJDBkreDCQAchvIhuBzqao-dwMzqboSm9HixIhgdo-To-do-do-do-dzqczqdzqeCDBosODCm3HnlIcikLhuBzrAo-dwMzqboSm9LixIhgdo-To-do-do-do-dzrBzqdzqeCDDltBosSosNDBikMDCnlHnlGDBnlKcosPhuBzrDo-dwJzrEoSm9KixIhgdo-To-do-do-do-dzrFzrGzqeCDCn9Mn9NDBivUDEoM9GhvBhkBDBnydDCnycnuTDBQcn9OhuBzrIo-dwMzrJoSm9ElqChgdo-TzrKo-do-do-dzrLzrMzrNCDBn9PDBn9LDCnzEnyeDBnzDcn9QhuBzrPo-di1OzrQoSm9FlqChgdo-TzrKo-do-do-dzrRzrSzrNCDBnvdDBnwLDDuBMiuIcixa3Gzmfo-dwMo-doSm9VopClIixao-do-do-do-dzrUzrVzrWCDFwEpPm7KhfKDJlpMvFijYrbkDvX0Hl3ZwDDBm4CDCnvRm4BDBuBch0P3GzoVo-dwMo-doSm9UopBlIh0Po-do-dzrYzrZzrazrbzrcCDBwFDBngKDBngJcyQ3GzmPo-dwMzreoSm9OijRvWyQo-do-do-do-dzrfzsAzmRCDBmsWDBnwHciwC3GzpPo-dwMzreoSm9PijRvWiwCo-do-do-do-dzsCzsDzmRCDDo7MoseozRDBnwNDCnvLnxMclR3GvjazsFwMzreoSm9bijRvWlRo-do-do-do-dzsGzsHzmRCDBnvKDBnvMclH3Gzpdo-dwJzreoSm9cijRvWlHo-do-do-do-dzsJzsKzmRCDBh0ODBnxFDBnvQcwW3GzoNo-dwMzsMoSkuRopDvWwWo-do-do-do-dzsNzsOzrcCDCoraorZDBikFDBnjSDBniWciyA3GzsQo-dwMzsRoSm9eopEvWiyAo-do-do-do-dzsSzsTzrcCDBhuJDBnpJDBm4GcizJ3GznZo-dwMzsVoSm9flqGvWizJo-do-do-do-dzsWzsXzrcCDEkWhwWi0Wo5CDBhnYDDnuFm3KnwYDBm4FckW3GzsZo-dwMzsaoSm9dlqGvWkWo-do-do-do-dzsbzsczrcCDCh1ZlvFDBhibDBmtBDBmsSDC4GQcxM3Gzseo-dwMzsfoSm9SlqEvWxMo-do-do-do-dztAztBztCCDBojbDBilBDBoMDBnvZDBnwJDBwecojc3GztEo-dwJztFoSm9IooehjYo-TztGo-do-do-dztHztIztJCDHo1Po1Rm9Xm9Wm9Zm9YojBDBnlODCm9anvFco0W3GztLo-dwJo-doSm9NlqElIo-TztGo-do-do-dztMztNptOBDEn8cn8en8dn9ADDn9En9Gn9FDCnyfm0RDBm0QDCAk1Ncn8f4NztPo-dwMztQpAnrAlqDvWo-To-do-do-do-dztRztSztTCDBihWDKmEizeizfnSizVoSizWo1Do1EoycDPtPn7I1ah2Do0JkUovVovQovRlzBjZlan9Y0bilTDBmyIDCmyHnvDDCQhzMcn9Z4NztVo-dwMtqVoSnjMooYhjYo-To-do-dztWztXztYztZztaCDB4YDBjZDCoMzKDFihWilIomaigSnVDIjZhWohHivYn9ejAxRi1ADBnvODCnvNnvPDCQk1Nc4Y4Nztco-dwJztdoSm9QoodhjYo-Tzteo-dztfzuAzuBzuCzuDCDFo9Do8co9Fo8bo9GDClLqSDBnvHDBm1WDCQkQco9B4NzuFo-dwJzuGpAnyUoofvWo-To-do-do-do-dzuHzuIzuJCDEn6do9Cn6Yo9EDCigclLDBnueDBm5Dcn6c4NzuLo-dwJzuMpAmzJopFhjYo-To-do-do-do-dzuNzuOpgRBDGn5Lo6AowAogJn-dn-eDBmyVDBm1PcjP4NzuQo-dwMzqbpAmtJooclIo-TztGo-do-do-dzuRzuSzrNCDDhlIo8Sn2cDBoHDMikMkMosTltBrcHlvX9WouRtWjHjNDGlpMijYoiMoiNn-cnCDBnvJDCnvbnvCchlI4NzuUo-dwMzuVoSm9DooZlIo-TztGo-dzuWzuXzuYzuZzqeCDCoyKoyJDBilIDBnnIDCnnJnpQcoyV4Nzubo-dwMzucoSnpPoobhjYo-To-do-do-do-dzudzuezrNCDKomSomTo6Yo6aorborDo1IomRn5PomQDBnvaDBm_bcomP4NzvAo-dwJo-doSm9JooXhjYo-To-do-do-do-dzvBzvCzrNCDEoiXoiYosVosUDCkMigRDBm4VDBm4TDDQkQAcoiW4NzvEo-dwJzvFpAmxdooahjYo-To-do-do-do-dzvGzvHzvIBDBo1BDBhvCDLDlRmNi1ShnN_ahY9TlDh3LjUDBnwMDCnwKnucDBhPco1C4NzvKo-di1Oo-doSn0AlqFhjYo-To-dzvLo-dzvMzvNzvOzvPCDBoqVDEpOiyaiXowQDBnubDBnudcoqW4NzvRo-di1Oo-doSnzflqFvWo-To-dzvLo-dzvSzvTzvUzvPCDDn4aolTo9ZDBnvUDBnvVDCk1M6Mc6RhlFzvWo-dwJo-doSl5Mo-TvWo-To-do-do-do-dzvXzvYzvZBDDn4ZolSo9YDBnvTDBnvWc4IhlFzvbo-dwJo-doSl5Lo-TvWo-To-do-do-do-dzvczvdzvZBDJn4dn4en4colVolWolUo9Xo9bn4bDBnyCDBnyDcn5AhlFzvfo-dwJo-doSnwUo-TvWo-To-do-do-do-dzwAzwBpgRBDGimboleizGo-Gn4fomADJisCihc2ch0Zhjahgeo9MkSikGDBm0IDCm0Jm0KcimbhlFzwDo-dwJo-doSnkTo-TvWo-To-do-do-dzwEzwFzwGpgRBDIluPhvPozdjaojKn5EojJn5FDPisCn4IhlKjUhkLkSikGyXhgeoyWkAuGihcotEinADBm5FDCm5Gm5EcluPhlFzwIo-dwJo-doSnkSo-TvWo-To-do-do-dzwJzwKzwLpgRBDIiuRn3Gi0Xo5Kl1No5NozJozKDBisCDBmxLDBnyLciuRhlFzwNo-dwJo-doSnkRo-TvWo-To-do-do-dzwOzwPzwQpgRBDBn4EDCn4BotVDBnvSDBnvXcn4DhlFzwSo-dwJzwToSl5Ko-TvWo-To-do-do-do-dzwUzwVpgRBDDohXohVn4CDBm5IDBm5CcohWhlFzwXo-dwJo-doSnvco-TvWo-To-do-do-do-dzwYzwZpgRBDhHzqZzqfzrCzrHzrOzrTzrXzrdzsBzsEzsIzsLzsPzsUzsYzsdztDztKztOztUztbzuEzuKzuPzuTzuazufzvDzvJzvQzvVzvazvezwCzwHzwMzwRzwWzwadkMo-ddikLo-dDChvIiyEdhvIzweDDzwczwdzwfekMn2azxAzqeCdhnYo-ddkWo-ddhwWo-dDCi0Wo5Ddi0WzxFDEzxCzxDzxEzxGDCQuBeoeo-AzxHzxICdimeo-ddlzSo-ddlmJo-ddo8Oo-dDEzxKzxLzxMzxNemMo6ezxOzuJCdixEo-ddkPo-dDCzxQzxResOo9fzxSzuJCDDh1ZovSovTdhgJzxUDDlvFovOovPdlvEzxWDCzxVzxXehgJo6bzxYpgRBDGigSo7Qn6aoySoqYo6TdhkRzxaDGiuco7Pn6ZoyRoqXo6Sd9YzxcDCzxbzxdehkRotFzxepgRBDhOmVotbotcn5YigUn5Zn7Gn7HorQorBovbovcovao4Oo4Po5Qo5Ro8Zo8aotSotTotRoiUoiVojEojFozPozQokKokLo4Co4DomLozGozHh2BohCn4Mn4Nn7Xn7Yn-On-Po4Zo4ao4YdmkMzyADhOiyMotZotan5Vn5Un5Wn7En7ForPorAovYovZovXo4Mo4No5Oo5Po8Xo8YotPotQotOoiSoiTojCojDozNozOokIokJo3fo4AomKozEozFozDohBn4Kn4Ln7Vn7Wn-Mn-No4Wo4Xo4VdmkLzyCDCzyBzyDeopJotGzyEpgRCDHn6DopWoiLhzfh1DmBojNdmkOzyGDHn6CopVoiKhzeh1CojLojMdmkNzyIDCzyHzyJehkNotHzyKpgRBDIzxBzxJzxPzxTzxZzxfzyFzyL`,
	roots: {"standards":9212,"register":9618,"synonyms":9643,"iso-9001:2015":13803,"iso-9001:2026":14318,"iso-9000:2015":15222,"iso-9000:2026":15376,"iso-13485:2016":17514,"21-cfr-820:2026":17619,"iso-27001:2022":18924,"iso-14001:2015":18996,"iso-14001:2026":19050,"iso-45001:2018":19132,"crosswalks":19662,"profiles":19795,"usage":19995,"families":20044},
};

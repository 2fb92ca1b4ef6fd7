// Made by server/scripts/packs.ts from server/standards.
import type { Compiled } from '../compiled.ts';

export const compiled: Compiled = {
	texts: `GK
B
A
record
C
document
process
product
S15
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
qms
"management system"
service
"quality system"
result
a
design
b
approv
develop
determin
device
responsib
identif
assess
need
chang
monitor
specification
verif
output
audit
project
c
risk
evidence-based-decision-making
client
contract
quality
software
analys
S22
effective
changed
"management review"
superseded
action
nonconform
check
current
leadership
annual
define
communicat
defining
standard
report
perform
production
~provider
maintain
d
input
S12
improvement
kpi
performance
improv
process-approach
non-conform
analyz
implement
contain
specif
updat
planned
consider
retain
data
objectiv
procedure
quality-management-system
availab
test
impact
plan
provid
resource
release
assign
measure
customer-focus
requir
owner
batch
ensur
measur
staff
e
trend
material
same
defect
authorit
employee
inform
control
goal
before
defin
quarter
year
"quality objective"
conform
opportunit
regular
complaint
user
target
"quality goal"
suitab
effectiveness
criteria
feedback
team
"quality target"
equipment
documented-information
external
indicator
month
metric
signed
stakeholder
status
decision
deliver
internal
log
measurement
General
archiv
expect
validat
ceo
isms
prevent
regulat
S6
conformity
establish
interval
nonconformity
register
"order"
2016
capa
supplier
track
S47
authori
describ
evidence
verification
"documented information"
"interested party"
documentation
documents
includ
kept
list
objectives
qualif
role
records
budget
deadline
notif
creat
fulfil
information
planning
security
"top management"
correction
inspection
personnel
purchas
satisf
complet
label
version
"executive management"
"management team"
"managing director"
"senior management"
inspect
legal
modif
monitoring
rework
support
top-management
achiev
agree
confirm
drawing
goods
organization
polic
"chief executive"
"company management"
"management board"
"plan"
aware
level
objective
patient
split
"quality policy"
accept
complian
f
incident
~top-management
adequa
each
schedul
"corrective action"
auditor
decid
dropped
method
order
repair
training
collect
other
protect
complain
conduct
manufacturing
operation
quotation
relationship-management
stage
~person
commit
component
distribut
offer
phase
revis
stored
"manufactured"
activit
concession
file
gauge
keep
written
engagement-of-people
instruction
issue
sop
"meet"
competen
follow
infrastructure
organi
access
adjust
assembl
calibrat
documented
quality-objective
quality-policy
regulatory-requirement
skill
"part"
carried
competence
external-provider
scrap
select
S40
checklist
department
design-and-development
necessary
"change request"
"measuring equipment"
"test equipment"
agenda
delivery
limit
outsourc
period
policy
server
strategy
2015
2018
intranet
iso-9001
milestone
mitigat
new
number
outcome
regulation
scope
"inspection equipment"
"measuring device"
"measuring instrument"
account
corrective-action
customer-satisfaction
deviat
deviation
extent
handl
item
manager
none
request
step
ticket
820.10
avoid
characteristic
deriv
due
validation
"monitoring equipment"
appropriat
clarif
compan
comply
critical
date
deliverable
finding
integrity
person
prepar
prior
priorit
required
stor
storage
train
understand
context
correct
effect
encourag
initiat
market
potential
promot
proof
proposal
score
system
tool
"measurement equipment"
"purchase order"
2026
machine
manufactur
measuring-equipment
provider
rating
recall
regrade
relevan
~risk
affect
alloc
area
classif
continu
criterion
disposition
every
maintenance
meeting
merged
objective-evidence
people
secur
task
work
"post delivery"
after
certificate
change-control
confidential
contact
cover
email
frequen
g
interested-party
operat
operator
send
traceability
transfer
"after sales"
"notified body"
2017
S31
all
consequen
feature
function
knowledge
minutes
reduc
reject
revision
survey
use
used
S42
agreement
amend
appoint
auditee
cause
fda
frequenc
lot
partner
progress
protocol
quality-management
understood
"customer requirement"
"customer satisfaction"
"met"
"quality agreement"
"review meeting"
S14
S30
S7
appl
audit-criteria
audit-findings
captur
daily
faulty
justif
ncr
necess
needed
publish
rate
safety
servicing
signature
sprint
staffing
strateg
submit
"corrective measure"
"project plan"
"quality manager"
"regulator"
conclusion
configuration
configuration-management
continual-improvement
deploy
enhanc
explain
idea
job
lead
matrix
mdr
packag
previous
receiv
statutory-requirement
subcontract
success
tender
traceab
treatment
warranty
"capa"
"when"
5.3
S19
adapt
channel
execut
experience
factor
filed
importan
installation
management
optimi
parameter
participant
preserv
quarantin
releas
synonym
trace
transition
workplace
"acceptance criterion"
"before"
"review input"
address
backup
based
certification
clause
compar
demonstrat
eliminat
environment
field
foster
loss
minimi
mission
obtain
pass
problem
quality-plan
reach
return
statistic
suffic
technician
website
wiki
~legal
"action plan"
"due date"
"technical documentation"
2005
7.5.1
S34
announc
audience
capability
code
estimat
handover
location
metrological-confirmation
named
newsletter
outsource
preventive-action
prototype
quality-planning
resolv
resources
sales
segregat
severity
work-environment
workshop
"inspection plan"
"service delivery"
"service provision"
"user need"
7.2
S43
approval
audit-evidence
audit-team
capacit
clean
configuration-baseline
context-of-the-organization
earlier
encrypt
incorporat
iso
listed
manual
obligation
product-configuration-information
prove
quality-characteristic
recipient
repository
retention
revalidat
servic
show
site
tamper
transport
withdrawn
"control plan"
"post market"
"product change"
"product requirement"
2012
7.4
7.5.2
8.1
activity
audit-scope
backlog
contribut
coordinat
demand
deprecated
documented information
form
iatf-16949
integrat
interact
investigat
iso-13485
issu
phone
premises
quality-manual
safeguard
sampl
swot
value
vision
weekly
within
"new"
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
complete
consist
course
damag
damage
database
degree
discuss
engagement
enquir
error
escalat
feasib
forward
freelanc
influenc
law
mainten
management-system
network
onboard
permission
procure
quality-assurance
quality-control
quality-requirement
reason
recur
sla
source
state
suggest
tag
valid
who
"after delivery"
"design change"
"engineering change"
"quality plan"
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
core
depend
education
effort
fmea
head
human-factor
install
interview
match
quantit
refer
separat
ship
sterili
stock
timeline
workstation
"certification scope"
"development plan"
"form"
"intended use"
"management representative"
"on time"
"process owner"
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
align
attend
audit-client
audit-plan
author
benefit
board
constant
consultant
contractor
customer satisfaction
days
delivered
detail
determination
director
dispute
figure
fit
fix
format
h
immediate
include
index
instruct
intend
interface
involvement
know
lost
marked
nps
observer
ongoing
open
position
qmr
retitled
safe
technical-expert
template
trained
unit
~nonconforming
"design plan"
"desired result"
"intended result"
"planned result"
"production plan"
"service report"
"target value"
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
class
cloud
customer-service
destroy
deteriorat
dhf
dmr
draft
engineer
enter
everyone
folder
gap
gather
hardware
implication
induct
inventory
laptop
mark
name
officer
participat
poster
produc
provision
remov
restrict
sent
shar
significan
temperature
threshold
topic
trigger
~document
"all hands"
"expected result"
"externally provided"
"intended outcome"
"monitoring tool"
"prior"
"review outcome"
"review output"
"technical file"
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
business
colleague
confidence
conflict
corrective
drp-provider
efficiency
embed
engineering
facilit
fail
feed
functional
funding
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
measurement-management-system
measurement-process
measures
media
medium
message
object
office
ppm
project-management
project-management-plan
questionnaire
quiz
rational
reassess
relevant
remain
representative
requirements
reviewer
rule
sample
seal
shipment
structur
translat
unauthori
what
withdraw
~equipment
"acceptance test"
"audit result"
"change control"
"delivery date"
"design review"
"job card"
"notice board"
"on request"
"phase review"
"quality manual"
"risk assessment"
"service level agreement"
"stage gate"
"third party"
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
capabilit
cleanroom
clos
coach
competence-acquisition
contradict
convey
dashboard
essential
exclu
failure
gate
harm
hold
innovat
inquir
instrument
member
obsolete
part
percent
program
proportion
recogni
reprocess
sign
sticker
subsequent
supervis
technolog
through
toleran
udi
unintended
unique
whether
"batch number"
"batch record"
"carried out"
"change management"
"change plan"
"customer feedback"
"customer need"
"customer orientation"
"design control"
"field safety"
"how"
"in process"
"intended purpose"
"job description"
"lesson learned"
"log"
"lot number"
"measuring resource"
"nature"
"non conformance report"
"non conformity report"
"nonconformance report"
"nonconformity report"
"open point"
"operational planning"
"our policy"
"parts list"
"planned change"
"policy statement"
"process change"
"product quality"
"pull request"
"purchasing document"
"risk analysis"
"serial number"
"software change"
"special release"
"test plan"
"user requirement"
"version control"
"work product"
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
bom
briefing
calculat
clear
clinician
communicated
complex
contaminat
copies
delet
description
designat
detect
deviation-permit
dispos
dispute-resolver
duties
efficien
examin
expected
found
framework
funds
future
group
headcount
held
how
informed
infrastructur
initial
interfac
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
mdf
metrological-characteristic
minimum
mistake
monthly
offering
overview
password
preventive
price
property
prs
qmo
quality-improvement
reflect
respond
right
roadmap
rollback
scale
shared
shareholder
similar
srs
stated
statutory
summar
suppl
taken
treat
usability
vehicle
vigilance
visit
week
workload
yield
"action taken"
"advisory notice"
"before use"
"by when"
"customer owned"
"customer property"
"data source"
"defect report"
"delivery note"
"design input"
"device file"
"final inspection"
"four eyes"
"gate review"
"in charge"
"milestone review"
"on site"
"part number"
"point of use"
"read only"
"risk treatment"
"root cause"
"team meeting"
"test report"
"town hall"
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
basis
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
git
handbook
hazard
hiring
hours
humidity
incoming
intended
iso-17025
isolat
kickoff
lesson
mentor
misuse
mitigation
observ
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
public
purpose
readab
recorded
reevaluat
released
reorgani
repeat
represent
require
respons
response
retest
room
runbook
serial
set
sharepoint
shipping
stress
surveillance
suspect
tooling
warehouse
when
yearly
"action item"
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
"date"
"defect rate"
"department head"
"design file"
"design history file"
"design transfer"
"documented"
"each document"
"effect"
"every document"
"file"
"go live"
"heat treatment"
"how measured"
"implementation plan"
"improvement opportunity"
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
"opportunity for improvement"
"organisational change"
"organizational change"
"output of the review"
"patient data"
"patient satisfaction"
"process landscape"
"process map"
"process model"
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
"requirement specification"
"response time"
"review decision"
"risk management"
"security policy"
"service contract"
"service level"
"service record"
"set"
"side effect"
"strategic direction"
"supervisor"
"supplier performance"
"target date"
"test software"
"test tool"
"training record"
"trend analysis"
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
crm
defective
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
fault
figures taken, and the conclusions drawn from them
full
gdpr
given
hand-over
high
hosting
hotline
i
ifu
increas
inspector
internet
invest
iso-27001
joint-audit
letter
metrological-function
only
outage
outdated
oversight
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
quality-management-system-consultant
quality-management-system-realization
re-assess
react
reconcil
recruit
regrad
regulatory
remind
replac
restor
retriev
reverif
reviews
reward
scan
screen
seminar
sequenc
share
shred
stop
strength
strive
suggestion
terminat
threat
throughout
unstated
unsuitab
uptime
waiver
workflow
~customer
"adverse event"
"audit report"
"business process"
"clean room"
"company requirement"
"company standard"
"context analysis"
"contract manufacturer"
"contract review"
"customer data"
"daily business"
"daily work"
"data analysis"
"design output"
"development file"
"device history record"
"ecr"
"environmental condition"
"external provider"
"field data"
"final test"
"follow up"
"goods receipt"
"improvement plan"
"integration test"
"internal requirement"
"line manager"
"no longer"
"order review"
"own requirement"
"personal data"
"plan do check act"
"post market surveillance"
"quotation review"
"receiving inspection"
"relevance"
"risk based"
"risk control"
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
"this policy"
"unique device identifier"
"unit test"
"usability test"
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
annex
anomal
approach
architecture
automat
brochure
bug
build
buyer
carry
cascad
certified
chair
change
chapter
choos
ciso
close
closed
committed
competitor
compris
consign
content
corrected
correspond
countermeasure
differ
discrepan
download
duty
electronic
ergonom
expir
exploit
external provider
externally provided products and services
flow
following
footer
formula
gain
identifier
identity
implant
implicit
independen
interdepend
interfaces
interrelat
iso-9000:2015
ivdr
lack
licen
logged
major
markdown
merge
micrometer
minutes of management reviews
mismatch
missing
monitored
motivat
next
nominat
occur
pestel
pestle
phish
press
quality policy
raci
rationale
read
realis
realiz
recipe
recycl
reference
residual
retrospect
risk-actions
roles, responsibilities and authorities
saas
sale
scheme
scorecard
seiz
sensitive
shock
spc
stamp
start
subject
supply
tailor
technique
telephone
thermometer
threaten
tier
told
torque
traveler
traveller
type
until
upstream
utilit
welder
wish
worker
"5s"
"9001"
"a document"
"actions taken"
"adverse effect"
"affected"
"already delivered"
"annual evaluation"
"applicable requirement"
"at least"
"audit criterion"
"audit plan"
"audit team"
"back up"
"backed up"
"based on"
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
"changes to the qms"
"client data"
"client satisfaction"
"closing meeting"
"code of practice"
"code review"
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
"head of quality"
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
"internal issue"
"internal quality standard"
"internal standard"
"iso 13485"
"jour fixe"
"level of control"
"logged"
"maintenance contract"
"maintenance interval"
"master record"
"material review board"
"measurement software"
"monitoring and measurement"
"monitoring and measuring"
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
"preventive maintenance"
"process control"
"process description"
"process lead"
"process manager"
"process performance"
"process risk"
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
"sign"
"signed off"
"six sigma"
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
"test result"
"test specification"
"time frame"
"to management"
"training certificate"
"transfer to manufacturing"
"transfer to production"
"undesirable effect"
"undesired effect"
"undue delay"
"unplanned change"
"unwanted effect"
"up to date"
"use"
"used"
"user acceptance test"
"user feedback"
"user guide"
"user manual"
"user satisfaction"
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
advis
agile
ambigu
anticipat
appendix
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
defined
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
edit
elicit
enabl
enable
enough
entitled
environment for the operation of processes
eras
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
focus
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
migrat
mixup
mockup
model
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
original
oscilloscope
outsourced
packaging
particle
perception
periodic
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
propos
protection
psycholog
punctual
pyramid
quality plan
quantif
range
rank
rated
ratio
re-validat
re-verif
readily
realization
recommend
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
risk-assess
rollout
running
saved
schema
scrum
sender
settl
slack
soup
specific
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
structure
subassembl
summary
supplement
supplied
suspend
sustained-success
systematic
table
technical
timeframe
timing
title
toleranc
toolbox
treatment-plan
unambiguous
underperform
undertak
unusab
vendor
visitor
vocation
want
warehous
watch
waterfall
wear
weld
which
years
"13485"
"5 why"
"8d"
"additional requirement"
"all"
"ambient condition"
"assembly instruction"
"audit checklist"
"audit record"
"business strategy"
"calibration status"
"cannot be verified"
"car"
"ce marking"
"climate change"
"clinical evaluation"
"competence record"
"contract manufacturing"
"core process"
"corporate strategy"
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
"development process"
"deviation report"
"device history"
"device master record"
"document id"
"does not apply"
"does not"
"dual control"
"eco"
"environment analysis"
"equipment list"
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
"instructions for use"
"isms manager"
"key process"
"key"
"last review"
"lead by example"
"main process"
"make sure"
"management process"
"manufacturing instruction"
"matters"
"meets"
"not applicable"
"not apply"
"not stated"
"off target"
"open source"
"operational qualification"
"order check"
"order document"
"organisation chart"
"organization chart"
"out of calibration"
"out of tolerance"
"own area"
"part of"
"process diagram"
"process house"
"product information"
"production record"
"quality assurance agreement"
"quality management manual"
"quality meeting"
"release to production"
"remote work"
"risk file"
"risk matrix"
"risk owner"
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
"summative evaluation"
"support process"
"supporting process"
"the standard"
"their role"
"trace matrix"
"training plan"
"training program"
"training programme"
"treatment plan"
"two person"
"v model"
"validation plan"
"validation protocol"
"verification plan"
"verification protocol"
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
able
acceptance-criteria
acquir
addition
adher
again
agrees-with-rules
alter
amount
application
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
certif
chance
climate
closing-gaps
code-review
commensurat
commission
compatib
conclud
conference
consequences
consignee
context-issues
control-criteria
controls
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
end
english
enquiries-orders
equip
escort
eu-2017-745
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
further
gluing
guid
guideline
handling
hierarch
hygiene
identification
illness
implementation
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
laws
leverag
lifecycle
lighting
literature
loan
login
manufacturer
map
match-inputs
measurable
measuring-means
messages sent and received, if worth keeping
monitoring and measuring resources
national
needed-competence
observation
onboarding
operational
oral
organigram
other-managers
our-own
outcome of each check on laws and promises
outline
overwrit
owasp
own-contribution
papers
party-requirements
past
pdf
pms
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
quality manual
re-evaluat
re-qualif
re-test
reaction
ready
reinspect
relevant-parties
relocat
remedy
reproducib
requirement determined as not applicable
reset
residue
respon
responsibilities
retrospective
reviewed
risk-treat
safe-use
schedule
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
suited
supplier files: how each was judged and what followed
system-changes
temporary
testing
theft
their-requirements
tolerance
top management
traceable
transmi
unattended
unbiased
undesired-effects
undocumented
updated
usabil
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
wi-fi
wip
without
work environment
working
works-in-practice
workspace
writing
zone
"14971"
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
"applicable regulation"
"applicable standard"
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
"build instruction"
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
"cause analysis"
"chain of custody"
"change advisory board"
"change log"
"change needed"
"change of work instruction"
"change record"
"change to the qms"
"changes are"
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
"curriculum vitae"
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
"development phase"
"development planning"
"development procedure"
"development result"
"development stage"
"development team"
"development tool"
"deviate from"
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
"documented procedure"
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
"evaluation plan"
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
"interface between"
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
"legal requirement"
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
"marketing material"
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
"open issue"
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
"packaging requirement"
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
"potential for improvement"
"potential impact"
"preceding review"
"preliminary hazard analysis"
"preventive action"
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
"problem resolution"
"procedure change"
"process approach"
"process approval"
"process criterion"
"process deviation"
"process documentation"
"process fmea"
"process input"
"process inspection"
"process leader"
"process limit"
"process measure"
"process network"
"process orientation"
"process oriented"
"process output"
"process parameter"
"process related risk"
"process step"
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
"product scope"
"product standard"
"product support"
"product validation"
"production capacity"
"production change"
"production document"
"production documentation"
"production employee"
"production equipment"
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
"project lead"
"project leader"
"project manager"
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
"regulatory requirement"
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
"risk mitigation"
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
"sets"
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
"software requirement"
"software update"
"software used for measurement"
"software verification"
"software version"
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
"the measure"
"the objective"
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
"treatment option"
"treatment strategies"
"treatment strategy"
"treatment"
"true"
"turtle diagram"
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
"validated process"
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
"version history"
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
"where needed"
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
able-to-deliver
about
absen
accepted
accident
according
accountability
achieved
achievement
added
addressed
advance
advantage
advocat
aftersales
aim
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
applied
applies
apply
appointed
appointment
approvals
archived
arrang
artefact
artifact
ascertain
aspect
assembly
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
audit finding
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
category
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
compil
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
convention
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
dms
documents the company adds of its own accord
documents the standard asks for
door
dose
downtime
drawings, recipes or job instructions
drop
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
event
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
gantt
genealogy
german
goals
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
labeling
labelling
large
later-work
latest
leak
lean
learned
least-privilege
leave
leave-granted
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
maintained
malfunction
manage
management system
manipulat
manometer
manufacturability
mapped
march
market-voices
marketing
mask
master
maximi
meaning
measurabl
measured
measurement management system
measurement process
measuring
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
naming
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
numbering
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
outlin
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
pledg
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
qualification
qualified
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
reallocat
reasoning behind a calibration without a recognized reference
reassessment
reassign
receipt
received
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
restricted
restructur
resume
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
twice
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
whole
whom
why
wifi
with-what
with-whom
without-delay
withstand
wlan
workforce
working-together
world
wrapp
written-and-kept
~record
"11135"
"11137"
"11607"
"17665"
"21 cfr"
"256"
"2fa"
"5 whys"
"60601"
"62304"
"62366"
"accelerated aging"
"act"
"acts"
"aes"
"agency worker"
"alarm"
"annex a"
"app"
"approval of"
"article number"
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
"cannot be cleaned"
"cer"
"change form"
"change review"
"class i"
"class ii"
"class iii"
"clear"
"clinical investigation"
"clinical trial"
"cloud provider"
"complaint file"
"complaint record"
"compressed air"
"computer system validation"
"confidence level"
"contract laboratory"
"customer letter"
"cutting fluid"
"cve"
"date received"
"dealt with"
"declaration of conformity"
"design and development"
"design history"
"device description"
"device specification"
"device tracking"
"did it work"
"directs"
"document control"
"document history"
"dye penetration"
"economic operator"
"effectiveness of actions"
"effectiveness of measures"
"effectiveness of the actions"
"effectiveness of the measures"
"effectiveness of treatment"
"effectiveness of treatments"
"ethylene oxide"
"external source"
"fire brigade"
"general safety"
"git"
"gs1"
"half cycle"
"health data"
"health information"
"heat map"
"human factor"
"immediately before"
"implant card"
"information system"
"initial production"
"installation checklist"
"installation protocol"
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
"labelling procedure"
"last day"
"legal manufacturer"
"life cycle"
"life of the device"
"life supporting"
"life sustaining"
"line clearance"
"list of procedures"
"list of sops"
"live"
"loaned equipment"
"lot record"
"market data"
"market launch"
"may not"
"mdm"
"medical device report"
"mir"
"mitigation measure"
"mould release"
"must not"
"name and address"
"naming convention"
"new system"
"nis2"
"no cleaning"
"not be cleaned"
"not fulfil"
"not investigated"
"not meet"
"not verified"
"opportunity based thinking"
"opportunity list"
"opportunity matrix"
"opportunity thinking"
"oq"
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
"pii"
"pin"
"placed on"
"post implementation review"
"post-market surveillance"
"pq"
"procedure index"
"process agent"
"process list"
"process overview"
"product specification"
"qms manual"
"qms planning"
"qms review"
"quality handbook"
"quality planning"
"realization plan"
"regulatory report"
"regulatory role"
"repair data"
"reportable event"
"requirements specification"
"requires"
"review of the change"
"review of the qms"
"revision history"
"safety"
"sal"
"same method"
"same person"
"scale up"
"seal strength"
"second"
"security policies"
"security test"
"sent back"
"service data"
"service visit"
"shipping container"
"simulated use"
"soa"
"soc 2"
"soc"
"software validation"
"sop list"
"special condition"
"staff meeting"
"statement of applicability"
"sterile barrier"
"sterility assurance"
"support life"
"sustain life"
"taken up"
"test method"
"thinking in opportunities"
"tool qualification"
"tool validation"
"trade secret"
"training procedure"
"trend report"
"twice a"
"unique identifier"
"unique number"
"united states"
"water"
"we are"
"we commit"
"web"
"without cleaning"
"without investigation"
"without undue"
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
acceptance-and-methods
access-card
access-right
accessib
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
article
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
cannot-be-cleaned
care and checks of measuring instruments
careful
carton
case-notes
cctv
chain-of-custody
changed-expectations
changed-issues
changed-needs
changelog
changes
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
commitment
committee
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
deni
deny
depending
descri
descript
description of the quality system
design folder of each kind of device
design-control
desk
destr
detector
detergent
development-life
development-process
device file, one for each kind of device
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
divid
dlp
dmz
dns
documented procedure
documented-procedure
documented-system
downgrad
dpa
dpia
drawer
dress and hygiene rules
driv
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
embed-and-check
embod
employment-agree
employment-contract
end user
endors
enforc
enisa
ensured
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
generator
generic
germ
github
gitlab
glove
go-live
good
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
health
health-dress-cleanliness
hidden-complaints
high-availab
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
labeling-operations
labels-and-packing
labels-examined
laid-out
landscape
last
lawful
lawful-delivery
lawyer
leading
legal-basis
legally-demanded
legislat
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
management representative
management system documentation
management-representative
managing director
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
miss
missed
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
psur
public-place
pull
purchased product
purchased-product
purchaser
put in writing
qmsr
qualified-machines-people
quality agreements for outsourced work
quality goals, down to the departments
quality management manual
quality management representative
quality management system on the ground of ISO 13485
query
rack
raid
ratings that were made by the scheme
raw
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
reports on drills and real emergencies
reports on mishaps and failings, down to whether the remedy worked
reports sent to authorities
reports-upward
repositories
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
see
self-assess
sell
senior management
sensitiv
separate
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
substantial
sudo
suit
supersed
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
traced
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
unsupervis
unused
unusual
upgrade
uphold
upload
url
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
 provider customer top-management person responsible document record requirement legal risk nonconforming equipment monitor review improve change keep product-or-service
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
	nodes: `ACE0Niofh9RDBopFDH-G-H5U5X7UhhM-EFiGiXDCI3YGl_JmpKopJEDCAvaHpapXiqVopDiqd9KopEhrAhXlnBopGhzHopDhtHopHopIopKn1SopLCDAFh-Mk8ZDDJiJ3YHparaiqVopDiqd9KopEl_HhbopDopNitcihGhtHopHopOopDllOopPBBDFAQnhbhhSkeHihFpXiqUopDm_Yl1DopRhrAhXitcopNopDopDhtHopNopDopDn1NopSCDCkekyCHihFraiqUopDkwUl1DopRj_YhbopDopNopDhzHn8dopNopDopDn1OopUCDD5U5X7UFFiGDDAtHMHzclFkrEopDktJ9KopEiobhbopDopNhzHopDhtHopWopXopDn1QopYCEnkRl_DnkQDBopaFn_ZDDCuItHHj_araj_Zl_Qiqc9KopR2ChbopDopbhzHopDhtHopNopcopDn1MopdCE0N2Ch9RDBopfDBCFh-Mh-MDDAvaSHhtU3PkrGopDkrW9KopEioehbopDoqAopDopDhtHoqBoqCopDn1PoqDCDBlJGl_ImrWoqFEDDAvalJHhiepXiqTopDiqP9KopEhrAhXlmdopGopDopDiuZopNopIoqGn1RoqHCHhieraiqTopDiqP9KopEl_FhbopDopNopDlmciuZopNopOopDllOoqFBDDAvakyDHihEpYkrFopDkuT9KopEj_VhbopDopGopDopDiuZopNopIopDn1ToqKCDKopMopQopTopVopZopeoqEoqIoqJoqLIhwfhxAhXIhxChxDhXIxOj_LhXIpXhrAhXIraj_YhbDFoqNoqOoqPoqQoqRDDAkekyCJihFiqUkwUiBqOoqSopNopDopNoqTCI3N3NhXIioal9bhXIral_GhbDGoqNoqVoqOoqWoqQoqXKpX0N2CDBoqZDBm0UDEAIva3YJpaiqViqdiBwUoqYoqaopDoqboqcCI3N3NzGIlFlFhbDDoqNoqeoqfDBAJn4Wm0bngJiBqOorAopNpaopNorBBDCoqNoqeJn4Xm0cngIiBqOorDopNpaopNorBBI3O3OhXIpYl-OhbDFoqNoqVoqOorForGJn4Ym0dngFiBqOorHopNopDopNorBBIj_Fj_FhXDCorJoqeJn4Um0Tm_ViBqOorKopNihFopNorBBI1f1fhXIpYpYhbDCorMorNJn3Amydm_ciBqOorOopNopDopNorBBI-F-FhXI2A2AhXDDorQorRorNJn3Bmyem_diBqOorSopNopDopNorBBJn3Cmyfm_eiBqOorOopNopDopNorBBIh9Gh9GhXIzLzLhXDDorVorWorNJn3DmzAm_fiBqOorXopNopDopNorBBIhqfhqfhXIxOxOhXDDorZoraorNJn3EmzBngEiBqOorbopNopDopNorBBIhlGhlGhXI1d1dhXItGtGhbDDordoreorfJn3FmzCngDiBqOosAopNopDopNorBBDDorZoreorfJn3GmzDngCiBqOosCopNopDopNorBBI1d1dhbDBosEJn3HmzEm5IiBnXosFopNopDopNorBEIh9Eh9EhXI5R5RhbDDorZosHosIJn3ImzFm_ZiBqOosJopNopDopNorBBI1c1chXI2B2BhbDCosLosMJn3JmzGngBiBqOosNopNopDopNorBBIhrBhrBhbDCorWosPJn3KmzHngAiBqOosQopNopDopNorBBIh9Fh9FhXI0K0KhXIpYl-QhXIrarahbDEosSosTosUosVDCA3YJn4AmzbmxJiBqOosWopNopDopNosXEIlFiochbDBosZDCmzYmyMDCAkyAJzYmyNm_XiBwUosaopNopDosboscBI3Ol9czGDDosLosSoseJn3Xm1Rm_aiBwUosfopNzYopNorBBIlFl-LhbDFosLosHorQorFotBDDAkyBnhcJ0OmpIm_biBwUotCopNopDopNotDBI1e1ehXIpXpXhXDEotFosTotGorfJn3WmzXm-biBwUotHopNopDopNorBBIpYl-ShbDCosTotJDBmyRJn4Im0BnhTiBnXotKopNopDotLorBBIhhGhhGhXI1dl9ShXIlFiobhbDDotNotOotPKlFkkR5RDBotRDEmzNmzPmzMmyPJzckrEktJiBwUotQotSopDotTopYCI2Bl-YhbDDoqOorMotVK2BkkR5RDBotXDBmyQJn3TmzUm5UiBnXotWotYopDotZorBBIhhHhhHhXIhrBj_WhbDCotbotcJn4Hm1Pm5W8OqOotdopNopDopNorBBIhrBl-ZhbDDotNosTotfJn3RmzSmsFiBnXouAopNopDopNorBEDBosMJn4Emzem1biBnXouCopNopDopNorBBIj_Jj_JhXIpYiodhXI7R7RhbDGouEordoreorFouFouGJn3LmzImrKiBnXouHopNopDopNorBEI2A2AhbDCoqVouJK2AmqGpYDBouLJn3MmzJnkCiBnXouKouMopDopNorBBDCotFouGK1emqEhhHK1emqKpYDCouPouQJn3NmzKnkBiBnXouOouRopDopNorBEI2Bl-UhbDCotFouTK1ekka2AK2BmqIhrCDCouVouWJn3OmzLm9ViBnXouUouXopDopNorBBIpXj_RhbDCosLouZJn3SmzTmsDiBnXouaopNopDopNorBBIlFlFhXI5Rl-bhbDEorMorWoucoudK5RmqJ7RDBoufJn3VmzWm5ZiBnXoueovAopDopNorBBDBosIJn4Dmzdm5XiBnXovCopNopDopNorBEIh9Ch9ChXIj_Gj_GhXIxOj_MhbDDovEovFovGKxOmqDzLKxOmqLhrBDCovIovJDCm0Jm0KJn1YmyTm5aiBnXovHovKopDovLorBBI1el9XhbDBovNK1emqFj_QDBovPDBm0NJn1bmyWm5RiBnXovOovQopDovRorBBI1fl9azGDBovTK1fkka2ADBovVDBm0OJn1cmyXm5ViBnXovUovWllTovXorBBIpXl-JhbDBovZKpXmqHj_WDBovbDBm0PJllTmyYm5YiBnXovaovcopDovdorBBDBm0SJn1fmybmxRiBnXosaopNopDovforBBI5Rl-chbDBowBDBm0RJn1emyamxQiBnXowCopNopDowDorBBI3Ol9dhbDBowFDBm0QJn1dmycm5P8OqOowGopNopDowHorBBItGl-NhbDBowJDBmyZJn4Tm1Qm5Q8OqOowKopNopDowLorBBI3Pl-fhbDEoreorMorWowNJn3UmzVm5biB-UowOopNopDopNorBBI3Oj_OhXIpYj_UhbDCowQowRJn4Pm0EnhOiBqOowSopNopDopNorBBI2Bl-VhbDCowQowUJn1XmySnhPiBqOowVopNopDopNorBBIj_Ej_EhXI1el9WhXIpYiodhbDDowXowYowZDBm0LJn1ZmyUmwDiBqOowaopNopDowborBBIhxBhxBhXIh9Gl9fhbDCowdoweDBm0MJn1amyVmwZiBnXowfopNopDoxAorBEIhhGl9FhXI-Fl9ThXIral_EhbDEoxCoxDoqQoxEDBmzQJhieiqTiqPiBwUoxFoqaopDoxGoqHCDDotNorQotPJn3QmzRmvSiBqOoxIopNopDopNorBBIpYj_VhbDBoxKKpY0N2CDBoxMDBm9AJihEkrFkuTiBwUoxLoxNopDoxOoqKCI1fl9ZzGDCosLoxQDBm9BJn7em8fm9CiBwUoxRopNihEoxSorBBI0Kl-ChXDCoxUowZJn4Sm0ImvOiBwUoxVoxNopDopNopLBIpYl-PhbDCoqPoxXJn4FmzfmwUiBwUoxYoxNopDopNopLBIzLl-EhXI2Bl-XhbDCoxaoxbK2B0N2CDBoxdDCASJn4Gm0AniOiBwUoxcoxeopDopNoxfBIlFiochXI7Rl_ChbDCoyBoyCKlF0N2CDBoyEJn4Qm0FmqPiBwUoyDoyFopDopNorBBI5Rl-ahbDBoyHK5R0N2CDBoyJJlnAm0GmsViBwUoyIoyKopDopNorBBI2Al-IzGDBoyMJn4BmzcmsUiBqOoyNopNlnAopNorBBIxOj_MhXI0Kl-BhXIpYl-RhbDDoyPoyQoyRJn4Cm1Hm2RiBwUoySoxNopDopNorBBDForForWorRoucowRJn4Jm1Im2QiBqOoyUopNopDopNorBEIxOl9VhXIhhHj_PhXI3PioehbDDoyWoyXoyYK3P0N2CDBoyaDBm0CJhtUkrGkrWiBwUoyZoybopDoycoqDCIxOj_KhXI3Pl-ehbDDoyeoyXoyfJlmfm1Jm2DiBqOozAopNopDopNorBBIxOj_KzGDCoqOozCJn3fm1Gm2PiBqOozDopNlmfopNorBBIioaioahXIpYpYhXDEozFosTozGoyYJn4Km1KmxIiBqOozHopNopDopNorBBDBouZJn4Lm1LmsHiBnXozJopNopDopNorBEI2Bl-ThXDDorRozLouGJn4Mm1MmsIiBnXozMopNopDopNorBEI2Bl-WhXDCozOouGDCAkyEJn4Nm1Nm-diBwUozPopNopDopNozQBIhrCl_AhbDBozSDDASkyEJitbm1Om2OiBwUozTopNopDopNozUBItGj_ThbDCorQozWJn3Ym0emsbiBnXozXopNopDopNorBBIzLl-DhbDCowdozZJn3Zm0fmsfiB-UozaopNopDopNorBEI1el9YhXI0Kl-AzGDCozcozdJn3am1AmsdiB-UozeopNlmeopNorBBIpXj_QhbDBo0AJlmem1BmseiB-Uo0BopNopDopNorBBIzLl-FhbDCoreo0DJn3bm1CmsZiB-Uo0EopNopDopNorBEI1cl9KhXIxOl9UhXDDo0Go0HozWDBmzZDCAh-AJhmXm1DmweiB-Uo0IopNopDo0Jo0KBIlFl-MhbDBo0MJn3cmzamwdiB-Uo0NopNopDopNorBBIh9Gl9ehXIhrChrChbDCo0Po0QJn3dm1EmsaiB-Uo0RopNopDopNorBBIzLl-GhbDBo0TJn3em1FmsciB-Uo0UopNopDopNorBBIj_Hj_HhXI1cl9JhbDCo0Wo0XK1cmqC0KDBo0ZJn4Om0DniBiBqOo0Yo0aopDopNorBEI3P3PhbDDoraotbo0cJn4Rm0HniCiBqOo0dopNopDopNorBEIhhGl9GhXIra2ChbDCo0fo1ADCmrSmrQDDAuItHJj_aj_ZiqcqAnXo1BopNopDo1Co1DCIhlGl9HhbDBo1FDCmrRmrPJl_Tl_KmvLqAnXo1GopNopDo1HorBBIxOxOhbDBo1JKxOmvM2ADBo1LJl_Wl_Nm5LqAnXo1Ko1MopDopNorBEIhlGhlGhbDBo1OJl_Xl_Om5NqAnXo1PopNopDopNorBBIh9Ch9ChbDBo1RJl_Yl_PmvVqAnXo1SopNopDopNorBEIh9Dh9DhbDBo1UJl_bl_Rm5MqAnXo1VopNopDopNorBEIhhHl-HhbDBo1XJl_cl_SnnEqAnXo1YopNopDopNorBBIj_Cj_DhbDBo1aJl_Ul_LmtNqAnXo1bopNopDopNorBBJl_Vl_MmtMqAnXo1bopNopDopNorBBItGj_ShbDBo1eKtGngYhrBKtGkxHj_XKtGkxIipADDo2Ao2Bo2CDCmuJngTJisbngWm5TqAnXo1fo2DopDo2EorBBKtGngZl-dDDo2Go2Bo2CDCmuKngUJljBngXm1aqAnXo1fo2HopDo2IorBBIh9Dl9EzGDBo2KKh9DkoHj_NDBo2MDCmuOngbJnzLmuPm5SqAnXo2Lo2Nisbo2OorBBIj_Il9DzGDBo2QKj_IkoHj_NDBo2SDBmuMJnzKmuNmpUqAnXo2Ro2Tisbo2UorBBIhxBl9IzGDBo2WDBmuRJnzMmuQm1ZqAnXo2XopNljBo2YorBBIlFl-KhbDBo2aDCmuIngSJnzIngVmwcqAnXo2bopNopDo2corBBIl_BipAhbDBo2eDBmuLJnzJngamqUqAnXo2fopNopDo3AorBBDifoqUoqdorCorEorIorLorPorTorUorYorcosBosDosGosKosOosRosYosdotAotEotIotMotUotaoteouBouDouIouNouSouYoubovBovDovMovSovYoveowAowEowIowMowPowTowWowcoxBoxHoxJoxPoxToxWoxZoyAoyGoyLoyOoyToyVoydozBozEozIozKozNozRozVozYozbozfo0Co0Fo0Lo0Oo0So0Vo0bo0eo1Eo1Io1No1Qo1To1Wo1Zo1co1do2Fo2Jo2Po2Vo2Zo2do3BDHrelHikcvR4En8SojSDHLhOn_YhxdnDjfnyaDLixBojOnzPwDhcn6Jn0KkanuV4K4BDJrCsQmEjSjLh1FtAkGomBDHhAjR2FjHn2HlXhyTDJFiaoQyYhGmYifzX5EDMDkUtNiCtflMlDlidoLzXsWiwRDGKhGhDisekEsJDGmP1Dhjekdn5MisQDGhMjchvAhmR2P0DDLhZn7SjQtPqIn8OpF8IuPjeuRDKkI_IoMfrXrbhjYh0YhsNhzPDIhFjKlIhajUmOidhmeDGOhCThiNhSiQDFiN-WwE8VvGDGhyCmQtWoGiUirMDKiXoNlTrHkXnzYDFiGwHDNHW_LqMmZhIqffoCoajItcnTLo3Do3Eo3Fo3Go3Ho3Io3Jo3Ko3Lo3Mo3No3Oo3Po3Qo3Ro3So3To3UDEySmaseibDCiOneDCAIM-GopDhrbopRksKopNopNopNo3Wo3Xo3YCDBkTDBkKDEoRvf8Rh1aDHhBeiWsEsChSieDEo3ao3bo3co3dDEoRvfrLwZDJrQ_VliOhsQmPkdlsDlxQh0UDDo3bo3fo4ADFoRvfrLhucixUDIk_bl0XtM9QjB-YjLiDDDo3ao4Co4DDG0DhzYhzZjtXhvOimODKhucubkTkKrQhdOyFiUvfDCo4Fo4GDKh4Mh3Rjjci-dhvOjrFjqf0DhzYhzZDFhFOiU9GlveDJhdjZjdjYhWpTscixXhEDDo4Io4Jo4KDEilVi2ei2fimTDIsCoReiWiesErLhMDCo4Mo4NDGo3eo4Bo4Eo4Ho4Lo4ODGySmapWibmRODChNhcDEARIvaM2DopDhlXopEksGo4PopNopNo4Qo4Ro4SCDClPkPDFOhFiU9Gi2bDHhDKkYlUlDvL2GDIhdsLjZjdjYhWpThEDEo4Uo4Vo4Wo4XDDhFlIilBDEhDKkYh_ADDo4Uo4Zo4aDBircDCo4Uo4cDDo4Yo4bo4dDGhBeyXloTxZjXDIsCUVX1VilFlDvLDDo4Uo4fo5ADHj4cj4ej4fj4djjXjlSjydDIsChBiG1CiSUVXDCo5Co5DDGhvHjHhjalmajSjLDMlHikctdvAjRhyJtFh2Bk-QlpclpbigfDDo4Uo5Fo5GDF1CrF0SwBhnGDJsCKhDkYiehtLihSkTkKDDo4Uo5Io5JDEhDkY1ChwLDNLhOnDjSjLlHjHhjajRvAtdtFk8XDDo4Uo5Lo5MDFo5Bo5Eo5Ho5Ko5NNZivak5fo5Oo4SCDDhDkYKDKocyXhnMhShBehCiWnWhjfDDo4Uo5Qo5RDFKkYhDikfzUDK1CrFiek6bldhwLjhZUVXDDo4Uo5To5UDJhvHjSjLlHvAjRhjajHtFDLnHkShjOhnD5CsRixdiiWhQlzVijKDDo4Uo5Wo5XDHvAjRjSlHhjajHtdDEkYzUllLikfDKnHkShjOhnD5CsR2JiiWvJk_SDDo5Zo5ao5bDEo5So5Vo5Yo5cNbiwfk4ao5do4SCDCo5Po5eDGseKLvQofibDCnejFM0LopDhsDopEnjdo4eo5fopNo6Ao6Bo4SCDG_BinGjoYinHimKi8KDEwViwKhyDj0NDIuQ1N9FirTqWiwVyWiBDDo6Do6Eo6FDChmA_BDDwVhyDKDCuQ9FDDo6Ho6Io6JDI3E3J3H3K3I2d3Gj2UDJocuUicoOhjdxIsW9dhiADCo6Lo6MDJ3E3J3H3K3I2d3GjrIjrBDL7cxXwR8fpJ5GllDlyOzDlxL_BDCo6Oo6PDEo6Go6Ko6No6QDH3E3J3H3K3I2d3GDEkTkKrL0DDGoRvfiWqF2GwTDDo6So6To6UDBqBDEoRvfrL8RDEo6Wo3ao3bo6XDC7chmADDUVXDCkTkKDDoRvfrLDEo6Zo6ao6bo6cDDo6Vo6Yo6dDEARIhTNZisGk0Mo6eo6fCDDKhDkYDIiWqFewTsCUVXDEo6Wo4Uo7Bo7CDFLkdmPlPkPDEKhDkYyZDDo6So7Eo7FDEo6Zo6ao4Uo7BDDo7Do7Go7HNbiuek2Ao7Io6fCDJ3E3J3H3K3I2d3Gj3RjwEDGHWhRflxTiiRDCo7Ko7LDJadrciEoDh0K2SsMh_IDCo6So7NDGjxbjxdjmFjmGjyNjyODIHWhRfadrcoDDCo7Po7QDD9finZjmDDCuKsaDEHWhRfDHadrctIjAqboXDEo7So7To7Uo7VDEo7Mo7Oo7Ro7WNhLlsck1Go7Xo6fCDDo7Ao7Jo7YOFlwSopDDBo7aDGibKHWsekJDCiOjFM3QopDkoDopEkkPo6Ro7Zo7bo7co7do6fCDDibGkJDCiOiKMhhIopDkwSopRkxfopNopNopNo7fo8Ao3YCDDlAhibioBDDiRiGsfDCiNocDEo8Co8Do8Eo6aDBGDGhBeyXhjL6ThDDH2LqdwDmThybpL9HDEo8Go8Ho6ao8IDEilZimcinAhvKDEioLioMinCjlKDCo8Ko8LDDo8Fo8Jo8MDDiI7E8JDEhIYlgWpfDDo8Go8Oo8PDBiIDBhIDHqQoJnfiwNjHlHwGDDo8Ro8So8TDGjvJjzfh3NjvRlxKj8NDFqQjXlLLlHDCo8Vo8WDMnTKhGqPiCiYFifjOmZ0cihDDEo8Go8Ro8So8YDEo8Qo8Uo8Xo8ZDCARNZlmDk3Io8ao8bCDEhuYh1BhmKlySDGzahiahzElnfhyaxWDDo8Go8do8eDGhpahpZhpbinUinVjvODLzCzahuY2LmT4MlvIhjCigXlLhjLDCo9Ao9BDEzahzGhiahzEDJUVX2LmTh1BhmKnXhsMDDo8Go9Do9EDDo8fo9Co9FNbiwOkqeo9Go8bCDFiLkLkNjtE5ODCo8Go9IDDkEsJnSDEjUhUsfhFDEjKiDjJhHDEo8Go9Ko9Lo9MDDiLjkYjtDDFGjXlIjH5ODCo9Oo9PDBhFDCjKhSDFiDkAjdiVmVDEo8Go9Ro9So9TDDiLkLkNDJuV_Mpe4GlzGrVijB4ThmTDDo8Go9Vo9WDFo9Jo9No9Qo9Uo9XNhLisHkqao9Yo8bCDBjBDFicsFjDxGhleDDo8Go9ao9bDFj0Gjnbh6bj0Sj0VDFGiIhIqQoJDCo9do9eDDmEsQjLDGkIoWhRrXlZrbDFGiIhIjHqQDEo9ao-Ao-Bo-CDBleDEicpLjAmTDDsfGhFDEo9ao-Eo-Fo-GDEo9co9fo-Do-HNiHivKkoUo-Io8bCDE3Dh5eh5djvLDIhnTlKjDtXxZqFlXhiGDCo-Ko-LDChA2FDEjRnQkRhnGDDo8Go-No-ODBhzdDFvLh-VGhAoJDCo-Qo-RDDnMsLtIDDhAjH2FDGjDjXxZtXhhejRDEo-To8Go-Uo-VDBjHDKqN2QvKka4K6X6KmFyBiEDDo8Go-Xo-YDFo-Mo-Po-So-Wo-ZNjMlsTk5bo-ao8bCDBhMDBjcDDo8Go-co-dDGh6Ah5LjvIlrXj2BjvTDKhBhCTjUpcuVhSwRlDiWDCo-fo_ADBhwMDEjUhxXlzDihUDGUVXhhVifsfDEo_Co_Do8Go_EDEnMsL2LihHDChM2PDHhBhChSTiWjHlDDEo_Go8Go_Ho_IDEo-eo_Bo_Fo_JNnIlsVkxbo_Ko8bCDETOhChJDFhEoZvboGmQDJ5K7J5L7H5JmVkAhUiDDEo8Go_Mo_No_ODHqIigbikZh5Gh5FinJhpSDEhYhErMoZDDo8Go_Qo_RDCiDhUDETOhChSDHjdhdjYkMpTlBhWDEo8Go_To_Uo_VDDo_Po_So_WNsdljEkvao_Xo8bCDEiNwE8VikGDJUVXjcsI4C1ShiMhUDDo8Go_Zo_aDDiNwEvGDFsI4C4djdjcDEGhUkCifDEo6ao_co_do_eDDhnEhwHi6WDFGUVXiNDCpgApgBDDo_bo_fpgCN4QlsSkuKpgDo8bCDIo8co9Ho9Zo-Jo-bo_Lo_YpgEDHGibhIhMkViMvEDDiOiKhNMhrDopDopDopEksJo8NpgFopNpgGpgHo8bCDEiaoQoSFDBlfDBncDEpgJpgKpgLo8GDEoSiaoQh5cDEiTlLjXvHDFhiWl1Y9TlyI1VDEsSoJGncDEpgNpgOpgPpgQDGh5cjvHhpalkHjgQhpbDHiGlToHpLqKhbh8TDCpgSpgTDDlRlQlODBmTDDsfijVvdDEpgVpgWpgXo8GDEpgMpgRpgUpgYDDARhTNZlsRkrdpgZpgaCDCDlYDGlMybrTwXmXj3eDEGoJoSiaDHiDpCvdiVoVsfrGDEpgcpgdpgepgfDEiXoNlTkXDDlMrT8ADFiV4VpCigOvdDEphBphCo8GphDDCDlMDEUVXGDDlqWiVhUDFwXzCyb8AjbDEphFphGphHphIDDphAphEphJNbivJkxFphKpgaCDCpgbphLOFlmIZODluTbDCphNphODEkJGFDDCiOhNMhlHopDopDopEkvAopNphMphPphQphRpgaCDDmUoeibDDhcoPjFM-HopDhxQopRk0copNopNopNphTphUo3YCDDmULibDChcjFM5SopDhlSopRk2UopNopNopNphWphXo3YCDBnKDEwXljGljSj3fDDoBhcjtTDKUVXhQ6Y3cigD_WhJODEphZphaphbphcDKmBmNmKmemLmdhckamcmMDEhyB3c6Yj6TDEhJOsNl1GDEhQUVXDEphephfpiApiBDCphdpiCDB2FDFUVXhUhQDDphZpiEpiFDGj8SjsAj8RjrfjgFj8QDFUVXjyIjyHDCpiHpiIDChAijQDDhUvSlkRDEphepiKpiLo6aDDpiGpiJpiMDDARINZk6Xk2PpiNpiOCDBmbDBiZDIlAcj3ZhejJoRubhADEphepiQpiRpiSDDubrLhmIDG3bisB0UmT4N2UDEpiQpiRpiUpiVDEhqQilailQi3WDBhQDDmbiZjVDDpiXpiYpiZDDpiTpiWpiaNbivCkwbpibpiOCDEUVXhQDFzZ8FyVk7Ji1MDIhvKhvTh2ZhvSi5ajqUj-dhvGDDpidpiepifDDzZ8FyVDDGnc7eDFnKtIubqbhmfDEo6apjBpjCpjDDDinTjpSjoUDGhvTh2ZhvSjhYi-Sj-KDDo6apjFpjGDDpjApjEpjHNhLitYkwepjIpiOCDEjvDjvQjvPj7TDQrSwbrOhhUuKmBmNmKmemLmdhckamcmMoBDCpjKpjLDEj1Tj1Sj7Uj1WDSrSwbrOkRtIsLuKmBmNmKmemLmdhckamcmMGDCpjNpjODFrSwbrOhnShmLDEphepjQo8Go-cDDpjMpjPpjRNiHlsUksQpjSpiOCDGjAsFjJinBc8NDEjBlZhiRuaDHhDuSjGhlexGqZicDEphZpjUpjVpjWDEhAjJnQcDEjBlZlmZuaDDphepjYpjZDDoBhyIhADDjBlZuaDGUVXhQjAicDEphZpjbpjcpjdDDpjXpjapjeNjMyAktNpjfpiOCDGhf-evHhtBhnchuODEwB7A0EinEDHhQKjbhUUVXDEphZpkBpkCpkDDBwBDGldqcnHjbsNmGDGhvHkdmPUVXDGhf-evHhtBhncnADEpkFpkGpkHpkIDHlxZhtWhlC7GhmZxapZDEwB8dloa0EDEphepkKpiBpkLDDpkEpkJpkMNnI8dkoepkNpiOCDFjJhHhFhahADF5K7J5L7H5JDGmVkSUVXxDDEphZpkPpkQpkRDEmVkSxD7bDH5K7J5L7H5JjkOjkNDDnKjJhFDEo6apkTpkUpkVDElIhFhHoVDEiZjViLYDEmVxDtekQDEphepkXpkYpkZDEkSmVhkJ6aDDYpfrNDEiVhmWhiOlhBDEo6apkbpkcpkdDEpkSpkWpkapkeNsdlmNk2TpkfpiOCDHhtDhicrOhzUhmMhmb-bDBoADIzShUiN6YUVXhQDEpheplBplCplDDFmTh_RitLh_cloCDGjSjLsQkG7fmEDIhQUVXzShU1SvIDEpheplFplGplHDEjSjLsQmEDFj4RhuevI6YhidDFiNUVXhQDFrOhzUhuU_Pl1LDEplJplKplLplMDDplEplIplNN4QsQkzHplOpiOCDIrSrOwbhmLk9coBmTrPDDiN_G8VDDpheplQplRDFjiNi5Fi5Di5Ei4MDGnKwbrSrOlclADCplTplUDGhpJhpIhpHh3dh7bjiTDGmTlxbcrPhuUrSDDplWpheplXDDplSplVplYNhtOiKk2VplZpiOCDGmTllEhmMh_drO-bDKjnFhwCh2fhoZh3ZhwWhwXhqRjrKjmEDGvKhcsGpJhnTwaDEphZplbplcpldDHhwChoZhwWhwXhqRh2fh3ZDEhcimfh7FjRDGhQUVXsGkGDDplfpmApmBDFlgVhmMk8UmT-bDDqNhqRihMDEsGpJkG5GDEphepmDpmEpmFDDplepmCpmGN8UiuWktDpmHpiOCDKpiPpicpjJpjTpkApkOplAplPplapmIDImUibkDoeodhM0biKDDhcoPiOMhrEopDkWopEk2NpiDpmJopNpmKpmLpiOCDEwXjJrShADGhoShgDh2WuDuChgCDDphepmNpmODBLDEigNlqdk9bmGDGtRkFhkGhsdjdODEphepmQpmRpmSDCpmPpmTDELhOnDjfDBxKDHeuBhBhoEldmGi4GDEpmVo7BpmWpmXDELhOnDxKDCKhDDIhoEldmGeuBqcnHsNDEphepmZpmapmbDDLhOnDDCuBrKDFnKk_FldhoE6MDEpmdo7BpmepmfDDpmYpmcpnANZlvWktbpnBpiOCDBsDDGuDhpdhoNh7Qhgah2eDHwRehBsEqLpcieDDpnDpnEpnFDEsEiehtC8RDCjbmGDFewRhBhYpcDEpnDpnHpnIpnJDFlhbjlEnZh-YmGDGwRpcqTkchShBDEpnDpmQpnLpnMDDpnGpnKpnNNblwJknWpnOpiOCDEuDj2Ri5OhpYDIvGhtQiGjgSrFk9ak9YjhVDLnKnBsLoBqboXtIk7AjVjkDjzRDDpnQpnRpnSDEuDhgB4bi5ZDHO0ahFTjVkAigNDDpnUphepnVDFi5Qh2Wi5Li5KhgDDQmBmNmKmemLmdhckamcmMoBrSqbtIsLiGDCpnXpnYDDpnTpnWpnZNhLlwPkvPpnapiOCDDpnCpnPpnbDImULqHKvQofhMkfDCjFhcMhrFopDh9TopEk2RpmUpncopNpndpnepiOCDDoemUpUDChciKM5TopDiqbopRkjbopNopNopNpoApoBo3YCDBnFDGckOlnChhUliZh_PDMmBmNmKmemLmdhckamcmMj7Mi1VDDpoDpoEpoFDEOTiUoGDHkCqZhdjZhWjdhbDDpoDpoHpoIDCpoGpoJDIqZ3blkCiwZkChjTqV0UDHhnKwe0FubrL7ehmIDDpoDpoLpoMDDnFhgYhgVDHwe0FhqQj-SjrWi3Vi4YDCpoOpoPDChlDhmfDHdrckSjAoEa6aDInDLhOl2CrQn5J5C_GDEpoDpoRpoSpoTDDpoNpoQpoUNZitFnlKpoVpiOCDGhiQhmClkMlkNlyCitMDDiZjVkADDpiQpoXpoYDEqVh1VhyaoVDDpoYpoapoDDFh_Bijd9RlhEh-QDDpoDpocpoYDDpoZpobpodNbitHkuSpoepiOCDFoBhteikaiiAhuDDFKkdmP1DiBDHqcnHldsNoTmGjbDEpiQppAppBppCDHqcnHldoTmGjbirJDExKKiByZDDpoOppEppFDDoBhtehudDGqcnHldoTmGjbDDKkd1DDMmBmNmKmemLmdhckamcmMmbhlDDEppHppIppJppKDDppDppGppLNhLltAksEppMpiOCDDiN-WwEDIsIoB4ChsHhudhUsL4dDDpoOppOppPDCiN-WDFmbhQUVXDEsI4ChUhsHDEppHppRppSppTDDsI4ChsHDCiNwEDHUVXGHWlrADEpoRppVppWppXDDppQppUppYNiHlsfksDppZpiOCDEpoWpofppNppaDGoemUodKvEpWDDhcjFiKMhrGopDkocopEk2SpoKppbopNppcppdpiOCDKocoOuU4SiSk7ehxV_LoHhnMDJyYhmQicjUpZxJyemJlODDpoDppfpqADElOhoQj4DhoRDCpoDpqCDGhiPloFoHwAlT3ZDIpZxJyYpVyehna6NhmQDDpoDpqEpqFDDpqBpqDpqGNZl2Ek1bpqHo6fCDLhfvHrJ1H6S2IiiViiSh_SxRllSDMjSjLrCsQkG6MqboXl2AkTixStIDDpoDpqJpqKDGuBrKihPigOlmWk7NDGoAtI6MoXqbsTDDpoDpqMpqNDF9E3ah6MkOmXDFjSjLrC7fkGDDpoDpqPpqQDDpqLpqOpqRNblnLkzGpqSo6fCDJxIj-NigThnJ9dhqYkKlPkPDKicuUjAlsFhuZ3ZhyShtJigLhiPDDpoDpqUpqVDF9dhqYxIigTjxODFicuUjAhyShiPDEpiQpiYpqXpqYDElPkPi_GlrFDD9dhqYxIDEicjAoYhtJDEmbigKsChQDEpqapqbpqcpqdDDpqWpqZpqeNhLlqVkufpqfo6fCDDpqIpqTprAOFhzcZDBprCDDoesekJDDhcoPneMhrHopDkmVopEkieopNprBprDprEprFo6fCDBhADBjRDHjDjXhfuBoclAhzGDDprHprIprJDHinPinOiuVlqcjqcjrEjqeDJhAiClX9QjRzCh-GjXlLDCprLprMDEhgJhwOh5ZjkRDHhAjRsShyThiLkOjXDCprOprPDH3BjyFufhqDhqC5AhjRDEtXhzWhiGxZDCprRprSDEprKprNprQprTDGhAjRlXuf9J6XDFjbqcnHldinFDEyWiBKiheDEprVprWo6aprXDH3BufhqDhqCjyD5AhjRDFjJhAzTlrJiGDFjbnHiRlAiGDEprZprao6aprbDDhAjRjJDEjvXjnaj0BjneDElAociRiGDEprdo6apreprfDDprYprcpsANZlyakybpsBpiOCDEkSmV6ahkJDJjjVjuAh3Ni7J5K7J5L7H5JDGhAjJjHjRlXqNDEo8GpsDpsEpsFDD3Dh5eh5dDDjJhAqFDIkShIYiDkAiZhUiLDDpsHpsIpsJDDkShkJ6aDEhIYpfifDEhAjHjR3DDEo8GpsLpsMpsNDDpsGpsKpsONblsXkyepsPpiOCDDiCjT2IDNmBmNmKmemLmdhckamcmMj7Ph8K4BDFiDhUiNkQhDDHUVXhQGjciNDEpsRpsSpsTpsUDBiCDIiNhDjchA3BufhjR5ADEpsWo_To6apsXDG3BufhqDhqChjR5ADCiCjTDNmBmNmKmemLmdhckamcmMh8KlhP4BDDpsZpsapsbDDpsVpsYpscNhLijNkydpsdpiOCDGrSwbrOluCnAjJDHhoSuChgDhgCjzAyJh8dDIoXqbtIhvBjLjSkGnADDpsfptAptBDFhAlXjRuf9JDEhoShgDuCh8dDErSjJnAhnRDDptDptEptFDEuf9JhAjRDEhDKlmRh_ADEhnRk6el1Eh-NDEptHpmQptIptJDDptCptGptKNiHlgDkyaptLpiOCDBrBDEhEmQwMhnPDGhAjJiGjRwHliKDEptNo6aptOptPDF9IiGoNlyEwHDGihA0ThsV8Kl1XiuTDEhEwMhnPlvYDEo6aptRptSptTDFhAjRlXuf9JDBhEDGifiRhCTzTrBDEptVptWo6aptXDDptQptUptYNjMlmLkycptZpiOCDFpsCpsQpseptMptaDFmUmaibiMLDChcoPMvZopDhxSopEnmZprUptbopNptcptdpiOCDDhModibDChNiKM5UopDhhRopRk2FopNopNopNptfpuAo3YCDDhMibiKM7SopDhraopRksVopNopNopNpuCpuAo3YCDHhBelDyXkUT_PDDo-co-dpuEDChMjcDGhBeqVYh-I1QDFoRrL0DlPkPDEkTkK2GlDDEpuGpuHpuIpuJDF1aineh7Dh5Mh7EDIUVX7eoXjcubqbDCpuLpuMDDpuFpuKpuNDHmVk7bjJsEkchtCh0ZDG5K7J5L7H5JiyGDDpnDpuPpuQDGsEhtCh0ZlnEmVieDIUVXhQqb7eoXubDEpuGpuSpoYpuTDE8Ah-JmVhUDEYpfiZjVDEpuGo6apuVpuWDDpuRpuUpuXNZh-JktepuYo8bCDLhyXltMltNh0NiuCloZh0Bh0Ak9T4AvGDCo-dpuaDGi7HjuJi7IjuKi_ai_ZDFvGhtQikHjclvEDCpucpudDEirbrR4AhyeDGThCuVrVrFiRDDo-dpufpvADDpubpuepvBNblhAksapvCo8bCDGh8Ph8Oh4fh1Kh8SjnfDFkctOpcqTwdDCpvEpvFDDqTwYkcDDpctOwdDFtDhuZigfnGiXDEo-cpvHpvIpvJDIi1Qh5Lh6Aj5LjrHjrAjyLjxGDGkctOpcwdqThkCDCpvLpvMDFhkej8Ij8Kj8Jj1fDFqTtOpcwdwYDCpvOpvPDEpvGpvKpvNpvQNhLixGkpRpvRo8bCDBiNDDo-co-dpvTDChpGhpTDFhM0DlDrLubDCpvVpvWDF-WvGwEteihNDDo-co-dpvYDDpvUpvXpvZNiHiKkqEpvao8bCDEpuZpvDpvSpvbDFhMibySseiKM3RopDopDopEklVpuOpvcopNpvdpuAo8bCDFhYjEvV2OhnUDF_OirfizajicnrPDGiejbyDrN7AnBDEpuGpvfpwApwBDErFiifuVrVDEhYvVjEhnUDEhtL8cnBieDEpuGpwDpwEpwFDCpwCpwGDEhYjEvVhnUDHiVjXejDiRqVlaDEo-co-dpwIpwJDFhYvVhyPhmdhnUDDjHhAhkYDFqWlahqTvYhkNDEo-cpwLpwMpwNDGhkej1cjnJioTinfl5cDHhYjXlalqYjDhAkQDCpwPpwQDEhYvVhmdhyPDEjHhAqWlaDHqN2QkavK6X6K4KDEpuGpwSpwTpwUDEpwKpwOpwRpwVNZnrMnoLpwWo8bCDBhUDGTOhahHhChFDEpuGpwSpwYpwZDEzZiR8FyVDGGUVXlfuODEo-co-dpwbpwcDE1ah7Eh7Dh5MDFOhUiUh0FhFDHjdjYhdhWkQpThEDDpwepwfpxADGl4Hl4Il4Kl4Jl4Ll4MDCpxCpuGDEpwapwdpxBpxDNbnyWmqNpxEo8bCDCpwXpxFDFhMkDGkfibDChNiOM2EopDopDopEm5GpwHpxGopNpxHpxIo8bCDDodnCoeDDhchNiKM5VopDkwXopRkyRopNopNopNpxKpxLo3YCDEjakBkHlVDGtLnBpJGkG5GDGlAhqOjXjDhxfh-QDDpxNpxOpxPDDjakBkHDHochnMoOyXloMiwRlDDCpxRpxSDDhdjZhoCDGhqOjXlAmWifijLDDpxNpxUpxVDDpxQpxTpxWDJ0U3bqVmTh1VhjChjThlajiWDDpxNpiQpxYDGubhmIhiQiR9RlzXDEpxNpiYpiQpxaDGh_Bh0Bh0A9RmTmVDDpoDpoYpxcDDpxZpxbpxdNZlkDkrQpxepgaCDIlobiidkNiLkLioFjkZlqODCpxNpyADFkNiLkLkVhpEDGkA0Ehha7ChhT5GDDpiRpyCpyDDCiZjVDBkADI_MrVpeuV0Eh1PjlPjqWDEpiYpyFpyGpyHDEkAiLkNkLDJuV_Mpe4GrVijB4T9AhmTDDpxNpyJpyKDEpyBpyEpyIpyLNbiuLkzIpyMpgaCDIkdikBmPuCh1OzKlPkPDCpxRpyODBKDGL7akdmPHWDHiWqFhjTwToT4SuTDEpxNpyQpyRpySDGhP1PhqMqAjlOiseDCpxRpyUDDpyPpyTpyVNhLlvVktLpyWpgaCDOuDkfhganZjQkShZ3CmGtPpFhxbhvE4bDCpxRpyYDClVlkWDHuDhpdhoNhgahoMh5JhoYDGhQsCkAhtQtOvGDDpyapybpycDFmGkYnZkFkSDDpxRpmVpyeDDpyZpydpyfNiH9HkkSpzApgaCDGhFlIOjKiC0aDIkMjYhdjdschWtejZDDpxNpzCpzDDEsclBhFpTDFkAkNiLkLjHDDpiRpzFpzGDDkQtek6ZDGhFlI-fiCOoVDDpxNpzIpzJDDpzEpzHpzKNjMhzTkvdpzLpgaCDKhfhxfxRuUiiVh_ThiXhjZjlaiiSDCpxNpzNDCoAkGDGnA4YrKuBvHhtEDDpxNpzPpzQDI7GhlCpZhlA9c6ZsbxaDCpxNpzSDDpzOpzRpzTNnIhiAk0dpzUpgaCDIiUoGoZvbijLtWivfj3XDMuShDhdjZhEOhoBqZk-EYluGk6YDDpxNpzWpzXDFjoFjoGjoRi3OjgTDGhqOjXmWiflAODDpzZpoYpzaDHhwD_KhtaljQl0ElvUjpQDCpxNpzcDDpzYpzbpzdNsdixIkxLpzepgaCDHpxfpyNpyXpzBpzMpzVpzfOFltbopDDBp0BDHodoeKkfqHmRkJDDhcjFhNM3SopDopDopEkqOpxXp0Ap0Cp0Dp0EpgaCDFjakBkHlVjVDGxLhjWhvfhpFjtbjpdDCp0Gp0HDBp0IDGhYige8a_NhtfhKDDmVxD7bDDp0Gp0Kp0LDFhY8aoJ8SsSDEhAjH1VjBDFlaqWhoB2bkADEpiRp0Np0Op0PDDxLhpFhjWDGqQ8ahKpbigejXDDp0Rp0Gp0SDEhY8a8SoJDJrJhibyFdhxZ2Sh_LtRiRDDp0Gp0Up0VDEp0Mp0Qp0Tp0WNZ9Tk1Tp0Xo8bCDFjakBi9Li-Qj7RDGjGhDsFjAifpLDDp0ZpjVp0aDCjBlZDGrGuTla2bqW3MDDpiRp0cp0dDDjBlZ8LDDp0Rp0fpyFDKhmTljCljDl0P4GsQjLrXnVkGDDpyFp0cp1BDEp0bp0ep1Ap1CNbl1bk1Ap1Do8bCDFijQj0WjH2FhkYDGnMjDkAkNqWlaDDp0Gp1Fp1GDDjHhA2FDGkAkNlaiLqWscDDpiRp1Ip1JDFjpajhJjsTh6cj0XDGmVlIiCjDxZnMDDp1LpoYp1MDDjHhA3MDKqN2QvK6Xka4K6KyBmFiEDDpxNp1Op1PDEp1Hp1Kp1Np1QNhL1Vk6Ap1Ro8bCDLlaxMhqTi3bh8JikS2bpbj7bhkNi9IDCpyFp1TDEh1A0Hi1YjoTDEjYkMjZqeDExDmVmH7bDEpxNp1Vp1Wp1XDEhYjEjHhADFlaqWhkN2bvYDDpyFp1Zp1aDFlaqWhqThkNj8eDLjYjxXjxYjxZjxakMjZlgPlnHloUlwbDDpxNp1cp1dDEp1Up1Yp1bp1eNiHk9Ok5Gp1fo8bCDFYmVtevS7bDFThCjKitdhWDDp0Gp2Bp2CDJhpPhpEi-Jj5Pj5QjnEhkQkNiLDFkAscjHhhThhaDDpiRp2Ep2FDHi6Jj6Uiych8Bi-Ii-biyUDCpxNp2HDDp2Dp2Gp2INjMllNkqbp2Jo8bCDFp0Yp1Ep1Sp2Ap2KDDodnCxeM5WopDopDopEkmAp0Jp2LopNp2MpxLo8bCDHiVk_PikPpMhgA_f9YDIcThCiRpCjWihUrPDEptWo6ap2Op2PDEhDltHiwUhzMDGifThCOciRDEptWo6ap2Rp2SDCp2Qp2TDH1Nl1ZuQ9FjxWlpT4ADGtJiehM6Rhofh3KDIUVXGoXifhCTDEptWp2Vp2Wp2XDFietJ6Rhofh3KDGhCTiWhSOeDEptWp2Zo6ap2aDFhpVhpUhgZh8AjxcDEietJ6RhMDGhCTiWhS1NifDDp2cp2dp2eDDp2Yp2bp2fNZltKk3Zp3ApiOCDChEwMDDp3CptNo6aDGihA0ThsV8KhUjbDG9IikCiGjJsIwHDEp3Co6ap3Ep3FDDjbrBhsUDEhpZUVXDEiesETiGDEptWp3Hp3Ip3JDDp3Dp3Gp3KNbrBk1Vp3LpiOCDEjBlZ8L0RDHicxGifsFxVjGhDDJUVXiRGwMjWoXrJDEptWp3Np3Op3PDFhgApM_fhgXj8HDGjBlZ8L0R2Ok_VDCp3Rp3SDEjBlZ8L2ODFifxVjAichDDEp3Co6ap3Up3VDDp3Qp3Tp3WNhLyAkoZp3XpiOCDDhAjRlXDGluIluLluZtDk7FjDDDp3Cp3Zp3aDDhA3MjRDDiRzThxeDHUVXhgAhgXhpVhpUDEptWp3cp3dp3eDElXhAhiLhgJDFoZluYhnPqapdDGUVXikIh-VoXDEp3Cp4Ap4Bp4CDDp3bp3fp4DNiHliLk5cp4EpiOCDEp3Bp3Mp3Yp4FDEibsXGmaDCiOhcM3TopDh9dopEkxCp2Up4GopNp4Hp4IpiOCDEoWpDkJrdDCoPhNM5XopDhsCopRkpIopNopNopNp4Kp4Lo3YCDEoWyEpEibM5YopDhlUopRkwcopNopNopNp4NprFo3YCDGejAhBsFjJifDHiRiGiNlApLhDjGDEo9ap4Po6ap4QDFiVlfsFcnLDFhdjZjYhW6ODDp0cp4Sp4TDCp4Rp4UDFkTigFhbNicDH-YyPh_GpRh-O6OlxCDDo9ap4Wp4XDEjB0RhkIuaDDigFhbkTDFhCTOiWhSDG6OhDif-Yh_GnLDEp4Zp4ap4bp4cDFh1dh6aj0Ti2Ij0RDKh-OichkIl0RpRkGhKhDhditGDCp4ep4fDDp4Yp4dp5ANZlrLkqXp5BpiOCDHkKhvapS1B4D4ElHDKwfhDhtD8Qk9NlsZmFjA1QikLDDo9ap5Dp5EDIpS1B4D4Ei_Bi_Oi_Mi_LDEljPyPjBhpNDIjpAhzJhzSlmKhldikLkTh4EDDp5Gp5Hp5IDFjmBi_KhoIjrai-eDHjBigInQhDW0RjADCp5Kp5LDDp5Fp5Jp5MNblrDkqQp5NpiOCDCp5Cp5ODEpEibvExTDChcneMhrIopDkWopEkxDp4Vp5PopNp5Qp5RpiOCDFjLmEsQjShiUDEh_exGhlejpZDKjAjJifeUVXhDjDicDDp5Tp5Up5VDHuahiUjtVj-bh7VjtUjheDGhDnB0RjGhdGDCp5Xp5YDGhuL8QhmSjkPl0SjkQDHhD4flXKh-RifcDCp5ap5bDFlgblyQj5Ai0ei4eDGk6Tl0TllJlnVitRlxEDCp5dp5eDEjAjDicuTDDncitSijVDEplCp6Ap6Bo6aDFp5Wp5Zp5cp5fp6CDDGib4XDCoPhcMhrJopDkvEopEkqMp6DopNopNp6Ep6Fo3YCDBhiYDHejAiG1EhBnLicDIGncjbHWkIhDKDDp6Hp6Ip6JDI7dzfixfh3S8fhoAyFhjADIh1CkIrbzFhkE6QlkS1GDHiG1EjAhiYickC4SDDp6Lp6Mp6NDIh5ajldjlfjlbjleh4UhqLjzSDLkIrbh3S6QrXhkEpVhiY7dlrdiEDCp6Pp6QDJpV6Q1G6Uh-f6DhRhkE7dDKiG1EjAicwSmThAhFlU6TDDp6Hp6Sp6TDFpV6Uh-f6Q1GDFjAiGiU6ThuPDGjkMjkIjkHjkJj6MjkLDDp6Vp6Wp6XDFrbkIhkElkJhnfDFiG1ElweuXnUDHlBnNjdiuIhdhjNloGDDp6Zp6ap6bDGp6Kp6Op6Rp6Up6Yp6cDEoWGHWDBiOMhrKopDh9aopEksYp6dopNopNp6ep6fo3YCDGhlEhqch9BwNjpcjqNDHkCiGjJenLqZ5CDCp7Bp7CDJ7BhmUiuElqBk-Hl0ZitPhtAhyVDLhlEhqch6DhvZwNh9ByFhjAhnW8fjSDCp7Ep7FDIiiZk9MlhVllCj-Xhncl1M8BDHwNhlEhqcjSjLk7dkGDCp7Hp7IDDiiZj4Jj4IDElrYllPsTjSDEvfk7YwZ2JDDp7Kp7Lp7MDG-ZhvLhiChmOisVh2UDJjGnYhFiyBhqbmEk-IigPsHDCp7Op7PDFincimWjnLj-cjqLDHwZwNluB2JhyVl0BkCDCp7Rp7SDGp7Dp7Gp7Jp7Np7Qp7TDEyE2RGkfDCoPiOMhrLopDkoaopEknLp7UopNopNp7Vp7Wo3YCDErdkVmRxYDBhNMkhAopDktRopRk5LopNopNopNp7Yp7Zo3YCDIpNqDqErYpOqCqYoMDGyXlD6TimP0YhjLDCp7bp7cDIhsNhzPihch0Yh0ciiGh-LloRDCp7bp7eDJpNqDqErYpOqCqYoMhgNDDDlMsWDH4NlkBkCiXlToNkXDDp8Ap8Bp8CDH7KhpQhqVjnShqUh4Xh8FDF4NkCkZlWhHDFDlMocjW4VDDp8Ep8Fp8GDEp7dp7fp8Dp8HDIkCqZhlbijP0QiieikViiTDCp8Ap8JDCjKmODB9VDFhlbijPikVlzdiiTDHjGpGkChyEh-Xh0fpLDEp8Lp8Mp8Np8ODF7KhpQhqVhpPhqUDFkCqZ4N4VnLDFjKidhFhnKtSDDp8Qp8Rp8SDDp8Kp8Pp8TNZlyVkwfp8Uo6fCDFiG1EzBmOhaDL4NkCjdlBk_Lk_Nh-TtL2JuOhkMDDp8Ap8Wp8XDHjjajgejgdjmfjhEjhCi2HDHkIoMjK_IflBtADCp8Zp8aDG7KhpQhqVhqUh4Xj4NDFiUzAhuSiGhEDG4N1UkCjWmJtSDDp8cp8dp8eDDp8Yp8bp8fNblnJkmNp9Ao6fCDCp8Vp9BODltGopDDBp9DDFrdkVmRkfkJMhrMopDkWopEkiKp8Ip9Cp9Ep9Fp7Zo6fCDIinRinQjpWi_Wi_Ri_Tjrdi1FDJYHvOiehChYsAyTkVDCp9Hp9IDJpNqDqErYpOqCqYoMobDFjQl0CitVhtFihBDFvOyTh0Gk7Hj4FDFYkVHmDieDEp9Kp9Lp9Mp9NDBvUDBjKDEjGk-bzU_ADLobpNqDqErYpOqCqYoMLmPDEp9Pp9Qp9Rp9SDDp9Jp9Op9TDBobDCiBh0EDGvUiuPlmXhxU_Pj4ADDp9Vp9Wp9XDCobhHDKpNqDqErYpOqCqYoM_IkIDJlBschkMhdnNjufqWkMjZDDp9Zp9ap9bDGsWhjAhxUiyDrelHDCp9Vp9dDFjoVjoWhmChzeh4EDFnSDociXjXDDp9Vp9fp-ADEp9Yp9cp9ep-BNZirYkhRp-Co6fCDK_SmI1T9OjmNjmOi3Mi3Kh7axMDCp9Vp-EDH_SmIlychBhgej8ci0HDEobkQqW1UDDp7bp-Gp-HDGjoOi1di1bi1cjlBilRDCp7bp-JDEqWlBh7ahzVDKhsNhzPihch0Yh0ciiGh-LlsKoMhjYDDp9Vp-Lp-MDEp-Fp-Ip-Kp-NNbkQkuXp-Oo6fCDGoZ0W6GzEh0PliJDInY0Bkc9OrHqLsRqTDDp9Kp-Qp-RDDrHqLzFDIh-Tk9UirVh_XyQkcnY0XDDp7bp-Tp-UDKpNqDqErYpOqCqYoMkI_IDG9SzE9OhjMhjEoZDDp9Vp-Wp-XDDp-Sp-Vp-YNhLiiYkuBp-Zo6fCDDp-Dp-Pp-aODluJZDBp-cDGrdtCkVlNxYDMhlIopDm5JopEkxBp9Up-bp-dp-ep7Zo6fCDBtMDDhDuSjGDEsfGHWDFehBiGicjXDEp_Ap_Bp_Cp_DDDtMhpNveDIuNoc6ftDwHiXjsZjsaDMxJjka0Y7fkGoXqbjSpZhmQhmaigHDDp_Fp_Gp_HDGhpOhgKi1DiwDlsGjuLDKuNoc6fDnWxJ0YtMoDTDCp_Jp_KDCtMhpNDKwc4ZhjBlvblzYxWlyRlgZi1OiiCDMjSjLtDkciXrCihHnYsRqblyT7fDDp_Mp_Np_ODGjN0IhiS_VhEhldDKirHhyewfloDisDhuXilBigKoYiUDDp_Ap_Qp_RDFp_Ep_Ip_Lp_Pp_SDGmaGHWlepDDDoPiKhNMhxIopDkuaopEnoap_TopNopNp_Up_Vo3YCDDsE1CieDHhQiDjbuWUVXDDoUlW5FDEplCp_Xp_Yp_ZDBp_aDDoUlWpADGejXjGhBuSiTDGlXvJ4fsStLivPDDp_cp_dp_eDFhgJj2Ch5Zj0JhwODGoUlWpAve2NnVDCqgAqgBDGi3Xi3YioEj4Gjxej8EDLlXvJ4fGjSnMjXjGiGiUzCDCqgDqgEDCoUlWDEhjHrGpLhiODH2N0ZvejZpAtMihIDDqgGqgHqgIDElX4ftLvJDI6KqNtAnP6XxHisNhtRDDp_cqgKqgLDFp_fqgCqgFqgJqgMNZiuQk3RqgNo6fCDDoUlWkCDE2N0Zh-HikeDDnVvepADDqgPqgQqgRDB2NDBnVDCvepADDqgTqgUqgVDEhtYjJjDliYDEoUltQ5Fj5SDFsTsSvJlXiDDEqgXqgYplCqgZDJ0ZjZk9JlpVk8RloYhseh-HikeDEqgTqgUqgVqgbDEqgSqgWqgaqgcNbk-Sk0eqgdo6fCDEoUpAlWtMDG6OlgUhzShzJiwThDDIrJ-bhmb8QhuL0VjEhuXDDqgfqhAqhBDFj8FioQioSioRj8GDIhBhdjZejXcjShCDCqhDqhEDFnV0VhuXk-KiuSDJThChahHO9EidmXkFDDqhGpwYqhHDCnV0VDEuBlnTvSxADI9Ej7HisdljJ9Dhme_UuYDDqhJqhKqhLDEqhCqhFqhIqhMNhLirdkqCqhNo6fCDEoUjyAnVpADFDsWlMrThseDJoNlTiXiGoHkXwAocijWDDqhPqhQqhRDJhqWj8Ch5Tjhaj8Dh8LilXh6Kh6FDL4SiSockOuYqejZxXyfjSpJDCqhTqhUDElUvLkUDDD3clrOqeDElzSuYlmJmHDEqgUqhWqhXqhYDDqhSqhVqhZNiHrTkmOqhao6fCDEqgOqgeqhOqhbODhuEiHDBqhdDFpD-ciMkDkJMyKopDhlQopEkuCp_bqhcqheqhfp4Lo6fCDBnADK1H6SikWh5Ak9Sluc6ZhlAhhcxaDCqiBqiCDDoA4EiwcDDqiEqiBpidDCqiDqiFDJnArKhtE4YhiXnV1H6SiiEDCqiHpoDDIh5AjoMjoDjoNhhcikW6ZvHDCpoDqiJDE3ah6MkO9EDDpoDqiLpqQDDqiIqiKqiMNZpUk4SqiNpiOCDGjakBkHi6Xj6XjzODCqiHqiPDCnArKDFoJsTsSvJlXDDmVzSxDDEqiRqiSqiTpyFDH6ZpZhlA9c7GhhcnVDCpxRqiVDDqiQqiUqiWNblVk1WqiXpiOCDFnArK4Y_PvHDDzSioOjsMDIUVXhQhUiZiDiNDDqiZqiaqibDEsCwB7A0EDGoJsTsSvJlXzSDHhQiZuWUVXHDEqiRqidqieqifDBzSDFiNhQUVXDE4A-Wk6diDDEplCqjBqjCqjDDDqicqjAqjENhLiuck4ZqjFpiOCDFnArK4YvHlwaDFtJ6RiejuNhofDL5H0dhjIh5HjpHlqFjoZjpNKLnDDDqjHqjIqjJDDnArK5FDEjQ0d8IhZDGigZllbiDvJhiLlNDDqjLqjMqjNDCtJ6RDFhZjQ0dqIh5HDDoAsTvJDFvHrJnAhpKrKDEqjPqjQqjRqjSDFj-OhpSjpKjhIjhKDGK9MiasTnDLDDqiBqjUqjVDEqjKqjOqjTqjWNiHisEk3TqjXpiOCDEqiOqiYqjGqjYDFoeodibiMkDM0MopDhlOopEkpAqiGqjZopNqjap6FpiOCDBhfDLUVXsCvLiVjXevcG9MDEo3ao3bqjcqjdDFh2Oh2Ni3Qh2Pi3TDMkTkK7DxSvcUVXjXe9T1VDCqjfqkADCqjeqkBDF7Q7Dh0ThyM8dDJvYifvLevcxSkTkKhgGDDqjcqkDqkEDChfhpKDEkTjSjLkGDHYhEiZhJiDjeiLDEqkGqkHpiBqkIDD7Q7Dh0TDKUVXhQmbiZjehJsAhEDDqjcqkKqkLDDqkFqkJqkMNZ9Tk0VqkNpiOCDFvYikTsclBiiBDOkMjYhd0GhkHuO4R4di0FsVjWxS7QhgGDDqjcqkPqkQDGhfsNhhcxah7W7GDHkMjY0GuOk9FhdjdDIkTjSjLkGhQUVXDDqkSqkTqkUDDh2Oh2Nh2PDGscvYikTiiBlBlwDDCqkWqkXDDqkRqkVqkYNbhoBk0TqkZpiOCDHxSydh-Bj6Vj-Vj7eluODCqjcqkbDIkKLlHjRvAtFtdhnJDJsZsCjTUVXhQifjXDEqjcqkHqkdqkeDIjRvAtFh2BLlHlPkPDFGhAlkKjTsZDEqjco3bqlAqlBDFxSydj-T3Mh-BDIoALlHjRwDisc6MtIDDqjcqlDqlEDEqkcqkfqlCqlFNhLl1ck0aqlGpiOCDQsbh3HpZxaijbh-W9ci1N7GhlCj-Gzeh0XxJ6ZhtWDCqjcqlIDGh2Mi3Ri3Ujmai3SjgWDMkTkKjSjLkGUVXhQjXhgGxSDCqlKqlLDCvc8cDFxSsc7DydvYDDqjcqlNqlODFsNpZsbxa9cDEjSjLkGmEDIhQUVXkTYhEiZDEqkGqlQqlRqlSDEvc8chgGnSDLsbloKpZsNijblyexJxazehtWiiQDDqjcqlUqlVDFqlJqlMqlPqlTqlWNiHhiWk1dqlXpiOCDHhAj0Y3MikAijZhkYk-PDKkTkKhzb8bvAjRvYvcxSLDDqjcqlZqlaDFhtYhhZhhYh_fikADDhflxVsZDGjRvAhzb8btFhnJDEh-NqboXhnRDEqlcqldqleqlfDD3MhAijZDIqNka6X2Q4KvKyBmFDDqjcqmBqmCDDqlbqmAqmDNjM1Vk1BqmEpiOCDFqkOqkaqlHqlYqmFDEibseLleDDoPnehcMzMopDhlPopEkySqkCqmGopNqmHqmIpiOCDDkJFDM-JopDhrcopRkqNopNopNopNqmKpxIo3YCDCFlQDGqKnB4IirNisMqBDEhwShiBoUpADIGoXqbUVXmEHDEqmMqmNqmOqmPDBqmQDElRlYlQlODCjGzUDFj7ZioNyWjkAh1HDGlShyKyXiS0UeDEqmSqmTqmUqmVDDyWiBiheDFi8alOj0Ejybi8fDHUVXlUsahyKlSDEqmTqmXqmYqmZDHjmHjmJjzdj0DjmIj0AjzeDHyWiBlUUVXwVDCqmbqmcDDqmWqmaqmdNZisLk5Fqmeo6fCDEpLuTlgSk_EDDhUnclfDGUVXGoXqbDEqmSqnAqnBqnCDD9fpUlsCDCiaoSDBoQDEzX5EDpIDEqnEqnFqnGqnHDGi8Oi8Ti8Zi8Vi8Yi8WDIiaoSoQnBzXh0ayYDDCqnJqnKDDqnDqnIqnLNbuTk5CqnMo6fCDCqmfqnNOFliDZODluWZOFliCbODluVbDEqnPqnQqnRqnSDGkJibFD0ApDMxPopDkWopEk1SqmRqnOqnTqnUphRo6fCDDlRjoCh1IDDlc6JiiXDDhEiUoGDGizWi8S3frPqP3DDEqnWqnXqnYqnZDBqnaDFlRhpAhoeh1IlYDC_alhcDFpehBjhfxU6WDDqncqndqneDDimJh3Di8NDI_ajD9Q0U4PiiUh0LijXDCqoAqoBDDFDoLDGlpYxZlqNihflnMlnNDHk_RijXh0L9M4PiiUk6QDDqoDqoEqoFDJhoehpAizKi8bi8dhoQi9Ai9MizMDKikUpemJtQ3fjkGi9QhyfigRhycDCqoHqoIDEqnfqoCqoGqoJNZitQkuWqoKpiOCDCFDDEhtcjhNlsLllBDHhyUlhMivAlqUoLhzNxJDDqoMqoNqoODElRoSialYDEihIisXlkVk9BDEoOlc6J9RDDqoQqoRqoSDDlRlYoSDGihL4P5E8chzNlkZDGlc6JoOrDkCqZDDqoUqoVqoWDDqoPqoTqoXNb4PksZqoYpiOCDBFDBODBcDEwPrEkCnLDEqoaqobqocqodDDFoSiaDEcjChhZhhYDHuY_RhgbhpRhzOh3LigdDH9LhsI3fjHqNhQhADEqofqpAqpBqpCDDlRj7OoSDB3fDD9LhsIyMDGhAjDhiGpGhvGqQDEqpEqpFqpGqpHDB6JDDjiej8UODDhhWhnOhUDF_KhXFk7TzGDEqpJqpKqpLqpMDEqoeqpDqpIqpNNhLyMkyYqpOpiOCDDqoLqoZqpPDEkJFOhGMzNopDhxPopEktcqnbqpQopNqpRp7ZpiOCM5ZopDhlRopRksHopNopNopNqmKp7Zo3YCDGlRlYlQlOhoRjzQDDic3ZoYDLhkcjuHj-QjtZwNj-PhqbpZi0IizLj9KDDqpUqpVqpWDIlRlYlQlOhoRjlFi5Hj9RDFhblnQj9SjnVh8TDFic3ZhiPtTihRDDqpYqpZqpaDDoY3ZicDKhDsThbh_ZijEpZhnaxJyerWDEqmSpzPqpcqpdDDqpXqpbqpeNZirSktfqpfo8bCDEnY0BsRkcDLwcsYrBhmczE0WigZ9S6GljeiweDDqmSqqBqqCDElRlYlOi8RDLwSh1Uh1TyUiyRljfhjEhkdj-ehjMiyPDCqqEqqFDDsYh0OhtdDFoY6dnYlKlndDDqmSqqHqqIDDqqDqqGqqJNbivQkuGqqKo8bCDCqqAqqLDEkJleFDMhlJopDopDopEk1NopNqqMopNqqNpxIo8bCDHh3Qi8ei_Pilbi8cj7Wi_ADIlUlDiUhbhBjUoDDDCqqPqqQDBlYDMnYkclzbllWzEhkdhjE8WjofjpCjpGjpDDIirMk7ImQhEh_aloQ_ZiuaDDqqSqqTqqUDCqqRqqVDFlRlYlQlOhiDDCoDoRDKoYhuRhsXhiDlUydjUhyUsblbDDqqXqqYqqZDFlRlYlQlO6NDBoYDJhjVlwE1I6dlXhhZhhYhzflkXDDqqbqqcqqdDEhuRigLlwWloEDJ4TluAliNh_ZrW6NyeijEljdDDqmSqqfqrADEi4Vj8Ti8Hi8IDGFhsXhiDivGydmJDCqrCqrDDEqqaqqeqrBqrENZlhek5eqrFpgaCDGoHrIkXwHwAijWDN8WhnL6NpVirXyehmLxXhna6DwSrWhtcDDqmSqrHqrIDFlRlYlQlODDE8WhnLllVwHDIrHkXiX9IiGlmByfhvBDDqrKqrLqrMDDwSh1UkXDHhuQhnL8bihW4PjlWjyWDDqmSqrOqrPDDqrJqrNqrQNbrIksBqrRpgaCDEhEtWmQiUDCmJtQDJlzPlzQvUhzLigahBi2Ph5DjoKDEqmSqrTqrUqrVDG_KhXhtajpejuajkBDGlRFmJl0ehiDtQDI6ckc6VkX9U_Z6FhuPDDqrXqrYqrZDEhmPhhDj-Fh2DDHlRlYlQlOoShoehpADIhEmJoBh-PDiS4SlIDDqrbqrcqrdDFjmWi8Qi8Ui8PjmVDGhbtQmJkQqepeDCqrfqsADEqrWqraqreqsBNhLixPkuYqsCpgaCDGiXyflTkXoHoNDIjZilG8XkMlpSlleiiMh6dDDqrKqsEqsFDHhiJ6FlhDhuahiEigBivSDIyfpThyWlwYsVhwDsYisWDDqrKqsHqsIDDh6dj0fj0eDJjXFDjZikQiTmPhjHhyWDCqsKqsLDDqsGqsJqsMNiHlvak5HqsNpgaCDEqrGqrSqsDqsOOFlrCopDODluUopDDCqsQqsRDEkJFDsXMhlKopDopDopEkqBqqWqsPqsSqsTpxIpgaCDEGHWLM7UopDhsAopRkoMopNopNopNqsVo7do3YCDJ5MhpeuejqThgUh9Ajqb1Zi6QDKlcrDiSsalAiUnNpbjBlaDCqsXqsYDEj8Yh8Rj8Xj8WDItJrNiepcOhjUhuJ7YDCqsaqsbDEhgXhgZjqSi2VDEjUcThCDHietJrNhMjWrEiRDDqsdqseqsfDBpSDIGoJsTvVWnciEoaDIjUhFhtb_UhA8RhPtVDDqtBqtCqtDDEqsZqscqtAqtEDDmflfiVDCKhGDEHWfqfDJeheiAhBqaiTiWoTqFDEqtGqtHqtIqtJDF1ZuezH5Mj-ZDDKhGtKDGHWLqfhPhKDDqtLqtMqtNDElEjkThKjIDDKhGmYDFqaOetDuBDGwPrEh0ShmZhpMlfDEqtPqtQqtRqtSDEhqZzRhqGh7XDHlubrFlfiVxVheiADFuZhifjChKHDDqtUqtVqtWDEqtKqtOqtTqtXNZivNk4WqtYo6fCDFwOiyLh2ciyNiyKDLHWGlfheiAlAikFhKqfiTDCqtaqtbDHsJkEixAj3Ylwf5OpRDFheiAlAiTlLDGjUsfiElfmfhlZDEo8GqtdqteqtfDEzHyG1ZhhBDHkEsJpR_XqUtbwFDCquBquCDFjvSjvMjqRjvWjvFDJheiADhFiT0HF1UlADCquEquFDEqtcquAquDquGNbkEk3QquHo6fCDEmflfh9AlwQDIjByPmEjLjOkIrblZDIehBjGhDxVsFjDicDInTiEhKncHWpQuZDEquJquKquLquMDGh1dh6ah6YjwIh7VjmYDLnThKiEncHWhkHkMuZhmNjJDCquOquPDG5Mue1Z5Qh6EhgUDIjBmEjLkIjOrXlZrbDCquRquSDEjByPjOrbDEpLuTrGicDFjb3ClanNkSDEnTiEhKWDEquUquVquWquXDIh8eh3Gh4FhgUh5Vhpeh5WjuFDFrGuTpLeicDDquZo9aquaDFquNquQquTquYqubNhLyAkvIquco6fCDEjUhFlyG_UDIkEsJwFpR_XzHi6H5ODDo8GquequfDEiEncGWDGiLkLhoOh0QhgHwFDEhFjUhaDDGqIpR_XkAoZ8CDEqvBqvCqvDqvEDHzHh5bh7YhqB-CiiNh2RDKhakEsJxA8IhFpRqIheiADCqvGqvHDDqvAqvFqvINiHlyHk6MqvJo6fCDEFDtfkUDGlMybrTwX8AmXDGi0GjiVjb_elrWigEDGHWGiEncKDEqvLqvMqvNqvODL_dhvXisO9bh0dh0eh7HinX5Q5Nj3bDLkOuYmHiXoNlTkXoLiSFDDCqvQqvRDDlfmfiVDElRlQlYlODFpLuTrGqKeDFGiEncHWDEqvTqvUqvVqvWDHh8eh3Gh4FhgUh5Vhpeh5WDElOlRlYlQDHlMqK8ArTybwXpLDDqvYqvZqvaDEqvPqvSqvXqvbNjMrTk0Zqvco6fCDFqtZquIqudqvKqvdOFlrcjMODlnFjMDCqvfqwADHGHWKxCkJxbMzOopDhlTopEkqHqtFqveqwBqwCo7do6fCDEKLHWDCjFneM3UopDkxQopRkpYopNopNopNqwEqwFo3YCDEhfhyOhsdsZDCLhODNiiQhtNigSh3bsbh3Hzeh2QqRiyTj2Mj6LvcDDqwHqwIqwJDBqwKDKinWj3JjvchxahmDlgJilfxIjubh6SDGLhOhxdrQhuFjfDIjAuUicjThfiUtB6fDDqwMqwNqwODDhfhyOhsdDCHWDGleludk6SlvH4IltfDEqwIqwQqwRqwSDDLhOjfDFjTlb2Ih-CxRDIh5Ch5BzJjoIh5DlhTj3DjmADDqwUqwVqwWDEh4Lh8Zh8Yj2HDGjAhkAhxTkS2YicDELhOjfnDDDqwYqwZqwaDEqwPqwTqwXqwbNZivMkpNqwcpiOCDH0c_HlwCjzajzbjzZvTDELhOyBhuFDKvPDlD1AhlfqLGhjUnThPDDqweqwfqxADDlEhPrZDKvPnGlD6LmX3aGqLtWhyCDDqxCqwIqxDDEnd3FrUoEDDLhOhuFDHrDlctBuczdhhd1UDDqxFqxGqxHDHjqYjqXh5OhoJh2Th2Sh5NDHLhOyBtBoOcDDCqxJqxKDEqxBqxEqxIqxLNbisYk3YqxMpiOCDDnZlkaluQDNvPDkUqLhjUhlfGlDqRzb1AsH3aDDqxOqwaqxPDBkFDNnWvPwfDThjUqPvctRsHhSiQqRDDqxRqwaqxSDCkFnZDDqwIqjcqxUDIh7figSh3bj3Fh2YhtNj6Kj6HDJvPDkUsHhlfrFhnT0eoRDCqxWqxXDEqxQqxTqxVqxYNhLitAkvTqxZpiOCDJhkPhkOhqAhoVi5RhoUhoThoWhoLDLjThfsZmWlbiCqLhPxEqahkCDCqxbqxcDEhfjTmWhPDIhjPk8djsSj5VjxNihQhyLj7SDDqwIqxeqxfDF4Zwc0WhvDl0IDHhjPjOrXkIiYmZ9NDEjTlbiCsZDEqwIqyBqyCqyDDEhvRh2GhwGhpXDGjTmWhPhmGi5flbDFLhOi6Ak_QjfDDqyFqyGqyHDEqxdqyAqyEqyINiHlgCkqfqyJpiOCDHk_JliTi1PjgUhtZj6Ei8GDIjTlbhfmWsZ7Z0aKDDqyLqwIqyMDGsAhgFhkLj2Yi5bhwRDFjTlbhf7ZsZDDqyOqwUqyPDFhtZliGnJh7Zj3LDGjTlbhf0eiUuUDDqyRqwUqySDEi4Ki9ci4Li9bDHKhPmW6fijdzT9HDDqyUqwIqyVDEqyNqyQqyTqyWNjMliUk3MqyXpiOCDFqwdqxNqxaqyKqyYDGLkFjehP6EleM7VopDiqJopEkzJqwLqyZopNqyaqwFpiOCDErQiiRhmDhjKDDHWfDHeheiAlAiTcwPDEqycqydqtMqyeDFuNh_b6PnW8GDJGnSyF2T5EhSiQqQhmDDDpyQqzAqzBDCqyfqzCDDKyZ6bDEHWfhjKDIehBheiAlAiTk7XnWDEpmWqzEqzFqzGDELhOjfkPDJehBheiAuNh_bnW6PqaDHHWoElEhKftKDEqzIo7BqzJqzKDHzKj3QyJhqGjmShhCj6cDKheiAFnWeiSlciTqVDDCqzMqzNDF3AhgIhqMh7Oh7NDEheiAelLDEKxKtKiBDEHWfrQDEqzPqzQqzRqzSDFizYizXjzPh1OjzNDHhBelUqck-WldiWDDqzUqzFqzVDFqzHqzLqzOqzTqzWNZl1Pk4FqzXpiOCDGhmEhuDhsFjmUhxaj2LDOlyPldjkUjkVj8MmTlMybhHcOhauEoTDIHWfLxIoEtKiMDDqzZqzaqzbDE0Q0fiyHhlYDEoTldkSmGDGhmEoEhuDhsFndoBDFHWLhOKDEqzdqzeqzfq0ADD0fyP-YDIhahCOhSiQhiNhHTDKoEnd3FrUlEh1XvT_H0cKDDq0Cq0Dq0EDEhsFloWltBxIDDiwYhmEhyMDHOchamPhlblpNrMDDq0Gq0Hq0IDEqzcq0Bq0Fq0JNblnKk3Eq0KpiOCDCqzYq0LDGKvQofHWLDCjFhNM-KopDkoCopEklfqzDq0MopNq0Nq0OpiOCDEKOLhPDBjFMhxLopDkxWopRkmSopNopNopNq0Qq0Ro3YCDGOhahiNhCqahHDJlEhPoEnd3FrUvTh1XKDCwPrEDJnGh7RkOoBmXuctBzdhkADEq0Tq0Uq0Vq0WDIhvQhwEhwJhwYh6HinMh3Uh6XDMiDnapCpIyBhAnGjWkELikRlSDCq0Yq0ZDIixNiuUh0XzeixHjpLjoXjpPDElEKqPtVDGmXoOiyAFDsbDDq0bq0cq0dDFirEirF0QyP0fDEoTldkShkADFKlEhPla9ZDGOjJhamXhHhCDEq0fq1Aq1Bq1CDEq0Xq0aq0eq1DDEKhGh1EqPDGhjdijfigJhiAljRh_PDJlEhPpQsUndoEOeuNDEq1FqwIq1Gq1HDL9Zi6Vi6Ui6Mi6NllcjsUsUtEwCvWDGlEhPndoEKLDJhaOhHmXqahC0TmWijfDDq1Jq1Kq1LDFlEhP_H0cndDGmHikYhhe2VhjO9ZDGhaOhHqamXjJDFLyBhOmFnTDEq1Nq1Oq1Pq1QDGuCi2dilchgCjzci5WDIOhahHiuJqauBmXhuKDJhPlEqfoEndrUqB0QldDDq1Sq1Tq1UDEq1Iq1Mq1Rq1VNZhjdk0Aq1Wo8bCDLinIhvCitThzCl0GjpTl0FjpIj2djpOj6SDEKhDkYhGDCq1Yq1ZDG3AjkehgIioHjgVi-YDJpLuT_AitfhzCOiWeqFDELhOlEhPDEo7Bq1bq1cq1dDIjpBi7bjhQi9DjpJllFj6PjpUDDo7BqwIq1fDDq1aq1eq2ANbhvCk3Uq2Bo8bCDLhwBh4OhvNhvMhwFjrDjqdjsQh4DjsKh4NDKlEhPoEndLHWOiWeDCq2Dq2EDEjyMh8DKhGDIlEhPnduCh6Xh6fKoEDFeOhaiWwWDEo3aq2Gq2Hq2IDDKiBhGDLj-Lj3Wj4Zj4Yj4Xj4Wj3Vjpbi6IjjfizBDCq2Kq2LDFh4Nh4OhvNh4DjsRDCq2NpyQDEq2Fq2Jq2Mq2ONhLiuXk4Rq2Po8bCDHKqAiBnHyZwVh_HDIlEhPk_OoEndvTrUuCDIOhahHiWehCqaTDEpmWq2Rq2Sq2TDJj6Wi4di7Ki-ZjmPlgGliSjiKjiLDKlEhPHfpQLyBhaqcnHDCq2Vq2WDD7ak7Ok7PDEOehBhaDEpmWq2YqtIq2ZDDq2Uq2Xq2aNiHmPk4Dq2bo8bCDGhyQqIhyRhzR-ditWDClEhPDJoEnd3FrUvOyTvTiiFigJDHxfqaijahawW0arMDEq2dq2eq2fq3ADDwW2UhuKDFoEnd3FrUvTDDq3Cq2eq3DDIi7ei7fi7di7ajpMi9Bi9CjoeDGoEnd3FvOyTKDDq2eq3Fq3GDGhyQhyR-dhzRhgTh-EDEqaxfmWijaDDq3IqwIq3JDEq3Bq3Eq3Hq3KNjMisPkqDq3Lo8bCDFq1Xq2Cq2Qq2cq3MDGKLOhPvQofMhrNopDopDopEkleq1Eq3NopNq3OqwFo8bCDJhvQhwEi5XhwJhwYh3Uh6Hh6fj1HDMDFYtNtfoLiXkXhsYpIkOkUDCq3Qq3RDGlEhPndvTuCj0MDEOhahH0fDEYpfkRyMDJDFiXoNlTkXoLhsYhmNDEq3Tq3Uq3Vq3WDGhsYhmNjqZi5Pj2Ki4ODGlEhPnd_H0cKDHOcDhaYrHFDDq3Yq3Zq3aDFhPlEndrUvTDGh7Aj1Fizcj1Kj1Ej4CDJoLwADiXoHkXFoNlTDDq3cq3dq3eDEq3Sq3Xq3bq3fNZijSk3Nq4ApgaCDHjoJilKhoKj5TiyejoBjhBDNDFiXiUoLhGzRuNOlEhPHWDCq4Cq4DDEi_bpMh7KizADIDFuNkUqRzR6L1ADDq4FqwUq4GDD0IhldhVDElEhPLhODHDFiXkUuNzRoODEpyQq4Iq4Jq4KDDq4Eq4Hq4LNblpfklUq4MpgaCDCq4Bq4NODl1NZODlgXbDCq4Pq4QDFDKOHWMhrOopDopDopEksUopNq4Oq4Rq4Sq0OpgaCDFKlEhPqBhGDDhEtWmQDGjTlbhfnAoD2IDJoApJiE6A9Hk-ZlHmFhidDEq4Uq4Vq4Wq4XDJhoKj0Hh5OhoJh2Th2Sh5Nh7Ki2XDHFhGmYmf5QzRleDGtWiUoGvboZrMDDq4Zq4aq4bDDKlEhPDChEmQDFFhGmYzRleDEiUtWoGvbDEq4dq4eq4fq5ADFlEhPqBKhGDHjTlbiUmXoOmWcDEqwIq4Vq5Cq5DDBpMDFLhOlEhPKDGjTlbiUtWhfoGDDq5Fq5Gq5HDFq4Yq4cq5Bq5Eq5IOFlqZopDDBq5KDFKkJsXHWDCjFiODDAIhTM7WopDkmRopEkuDq5JopNq5Lq5Mq5Nq5OCDEpKHWKMhrPopDkndopRkmDopNopNopNq5Qo7do3YCDIimFimBi7VhgEi7Ri7Qj4KjjHDOoFnfqQlLlAheiAoVihZh-DijYilCh0VlhfDCq5Sq5TDJh-DijYlnIilCioV-Ch5UlnDlldDCadDJGnShxXihZhiQoVhKHpWDDq5Vq5Wq5XDFhsRvI0fxdhGDFihKtDj3AxWjCDFoFnfqQG_DDEq5Wq5Zq5aq5bDGlAiRiGheiAhibDEHWfhRDEq5Wo8Gq5dq5eDEq5Uq5Yq5cq5fDEpKGHWM-LopDkWopEkrJq6AopNopNq6Bp6fo3YCDF2e5IueimAi7UDMlcrDlAiGiUcOiSheiAlLoODCq6Dq6EDDadhKDDmfiVlfDFhKHhRfkGDKi0Mk8awPhiZhmZhpMiUoGljIteDEq6Gq6Hq6Iq6JDCq6Fq6KDHhiBhgOhsfhjYhwS2OlqMDJlfh0VsH2MiWeqZxVk6WDDq6Gq6Mq6NDDhKd5IDHnN2bpbhsflkTh8JikSDImfiVlfheiAiSxVlSDDq6Pq6Qq6RDChKdDE0SsHjwejxIDJlxPlpJhzMlnOhiBlxIl0Yh5ChMDDq6Tq6Uq6VDD2Oj5KhsfDDxVlfiVDGhKuZh_QhifsStKDDq6Xq6Yq6ZDEq6Oq6Sq6Wq6aNZlxMkqUq6bo6fCDEadhKHDGoFnfpb_DuZhifDGOc0T3LigGeDDq6dq6eq6fDH9a9e-ChkXhkZh7Uh8CDJiVmfoFnfnNi0LnMsVpbDCq7Bq7CDCoFnfDEoJqfhIhhEDDq7Eq7Fq6GDDhsR9K2GDEaxdiRk-LDEhHkZidihKDFoFnfqQpbiuDDEq7Hq7Iq7Jq7KDEq7Aq7Dq7Gq7LNblxdk1Uq7Mo6fCDChHODBkZDKiVmflfnNpWrGeheiAiTDFadhKHhRDEq7Oq7Pq7Qq7RDHioYioWhhBj7Gj9ei-Lj7BDKlcrDheiAlLdahKhRcDCq7Tq7UDD2e5IueDDhHkZidDCq7Wq7XDFhwchwAhwV9WhwdDIiVmfheiAnBpWoFrGDCq7Zq7aDEq7Sq7Vq7Yq7bNhLk-Bk5aq7co6fCDEadhK2eDFhAjRlXhkYhzdDJjDheiAhBiVlftXxZFDDq7eq7fq8ADJjxEjxCjxDi7PjwDj2WjlHjlIi6bDIhAtXjDlKcqFlcifDCq8Cq8DDDjxHi7Yi7FDHhAlXjRjDtXk-Y_JDCq8Fq8GDDq8Bq8Eq8HNiHiwCirDq8Io6fCDFjBualZmEpADJkTkKpLhDjGsFichBiWDDq6Gq8Kq8LDDue2e5IDGjBrXkIlZjLpADCq8Nq8ODHpS1B4Di-fi4N-Di_FDEadhKhRDHjBhicpGhtDjDhDigIDDq8Qq8Rq8SDFi7Ni7Zk-Uh8FjxLDLrXisZheiAiVmflUmJhBrGhnZDCq8Uq8VDEq8Mq8Pq8Tq8WNjMyAkvJq8Xo6fCDHjjYhzFzTk-MxWjrGj6bDEadhK8GDKkGpJhiTrCsQwGlHtLlhRhidDDq8Zq8aq8bDGhfsNh7WlyBh4QjjEDHkGpJhiTkPhid_JwGDJjd0GuOheiAiVlpBhsM6fDEq6Gq8dq8eq8fDEi5ClmQlpWlmPDGkGhiTzTsT4WODDq9Bq8aq9CDChzF4WDGnfhAlXlfmfoXDDq9Eq6Gq9FDEq8cq9Aq9Dq9GNnIl2BkrAq9Ho6fCDGLhOjfnDhhfkPDIhic6Yh_I2TyFhnFjgRi3DDHadhKxduZKhkDDDq9Jq9Kq9LDFLhOjfkPhhfDIxduZlgYi1EihYhiflkLi7TDDqxRq9Nq9ODKj9Qhwdj9EjgXjgYj9Oj9PjgBh1Wh8WDJiVmfiDnaLdawGpCDCq9Qq9RDDq9Mq9Pq9SNsdlgFk5Nq9To6fCDMhoch8Nh8MjwZjhMjwVi6ei6di6cloSlwdjwWDKiVmfjJadKiWoFhaHDCq9Vq9WDE_TihJhmKhybDGiE6bnboIWncDEKiWlfhDDEq5Wq9Yq9Zq9aDElfmfiWKDHhsbjlcuXwCiiIhpCijUDEHhRfWDEq6Gq9cq9dq9eDChDKDEiEnboIk7ZDEuXsMwCmFDEiWqFlfmfDEq-Aq-Bq-Cq-DDEq9Xq9bq9fq-EN4QlnPk4Hq-Fo6fCDGLhOlPkPjRtFDGjUyM4Xhtb3LpbDHkYnBhnSmWh1EhP0ZDEq-Hq-Iq6Gq-JDEh4Rh2di4Sh3PDFadhKhiOLDCq-Lq-MDDc3LnGDJxd9Ni6fhsRihYpbi7Ei7X6JDDqwIq-Oq-PDDtFtaijJDFkYhnShiclyMcDFlfmfpboFpWDEq-Rq-Sq6Gq-TDEq-Kq-Nq-Qq-UNhtOlrEkqVq-Vo6fCDIhob6HhvWhoajwfjxAxN7ODKiSwAlToNrHiGlAlSkXyeDCq-Xq-YDEFDqfhhEDJiVlfmfhBheiAlUjGhDDGlMwXybrTzCmXDEq6Gq-aq-bq-cDD2eue5IDEqfFDhhEDGhBlUheiAlSlrBDDq-eq-fq_ADDq-Zq-dq_BN8UrTk4Mq_Co6fCDKq6cq7Nq7dq8Jq8Yq9Iq9Uq-Gq-Wq_DOFlrb8UODlge8UDCq_Fq_GDHpKOlNqXkJhKLDDiOjFoPM-MopDh9WopEksPq6Lq_Eq_Hq_Iq_Jo6fCDCiIKDImHnLikY-d8BhsUlzAl0aDGadOhRHhGDDq_Lq_Mq_NDDhkTh3AjjIDIcODFiXoLxfmHDCq_Pq_QDE8B-dh-EllaDDKiIhGDDxfqahheDDq_Sq_Tq_UDFhqGhjchjQzKyJDHFlcOciSDhscDGadHhRhKiIDDq_Wq_Xq_YDEq_Oq_Rq_Vq_ZDBtLDBiMDDq_bq_cq_TDF8KiMhkDlhNlvMDDKhGiIDHadhRHfhjchjQDDq_eq_frgADGzKj4LhhCyJj9IhqZDJheiAiTFlLuNnW9RqVDHtLiMk8btKadl0NDDrgCrgDrgEDB8KDFjoblqJiMhkD4WDDrgGrgHpyQDEq_drgBrgFrgINZlkQk4BrgJo6fCDGvOyTrEhjbivDiufDFahKHdfDIvehmaletMiYkFihNi2LDJiIiWKh8VyVhkBtDlgceDErgLrgMrgNrgODHhgKhpOijRhvbi3ZimRzIDGadhKiIHhGDIvOhjb8JiWhzV0IyViIDDrgQrgRrgSDFhyJhsLivEiuFioIDEHfadDGiIKiWhSiQjTDDrgUrgVrgWDDrgPrgTrgXNbisUk3SrgYo6fCDDKqA8ODEadiIueDHhBelSiW7alU_ADEpmWrgargbrgcDEhuNhjemPqADDK8OnHDGhjchjQhGhkTiIj0IDDrgergfrhADJvMhzItahtIilUjlZlwKjhGlkbDDKnH7aDGadiIhKHhGDDrhCrhDrhEDDhuNhjemPDCKh_HDF8KiMhkDikRhhCDDrhGrhHrhIDErgdrhBrhFrhJNhLiuBk4ErhKo6fCDIj5CjjDjhPjhOh8DjwFizZh2JDFadiIuehGDJuKhyIhhUiRoViWhBk-VsCDDrhMrhNrhODGi3Ji3Ij5Mi7Bi7DiySDHadhRxUhKoVuKDCrhQrhRDGjkFjiAi8Ak7cllUi9dDHhkTh3Ai7CzKhjchjQjjJDGuKiWlSiBlUiSDDrhTrhUrhVDBh2JDGadiIKHllfDCrhXrhYDErhPrhSrhWrhZNiHlxfkxdrhao6fCDF_ChtFhmRhmcloNDGtJrNyDie_EhMDHadHfhRiIWDJhSiQhCiWhBTiIxVrRDErhcrhdrherhfDJ2PlhKjhTh3ThgdjuR-AlyKj7aDGadHfhRiIDJiDnaiIiWKhBpClciVDDriBriCriDDEhwNj1aj2JhqJDGiIhscwLiR8JhIDDriFq5WriGDFi4Di4Ei9Pi_Xi_YDGadiIHWrRDCriIriJDEriAriEriHriKNjMljWk3PriLo6fCDFrgKrgZrhLrhbriMODirWopDDBriODGpKKvQofiMhMDChNjFM-NopDh9UopEkoBq_ariNriPriQriRo6fCDGhgEhqBh5U-Ci4ThoPDIuKiDjJDxAkEmHnMDDriTq6driUDBriVDGadhKoFnfuZDHYpfqfhIjVnCkADHheiAiTelLmWlADImVhiOoFnfpbnMjWj4aDEriXriYriZriaDGh2cwOi-Vi3ai-BjhDDKadhKikFuZoFnftKOsSDCricridDHjxBjxFi7Oi7Sjwdjwci7ADIheiAlLFmWiTmViSDCrifrjADDribrierjBNZk7Bk3frjCo6fCDK9a9eh8ChkXhkZjseh2Kh7Uj4Uj0KDRnaiDhiV_FDwGiVmHtNnMkGsVjWpInNpC9LDCrjErjFDFadKhxYxdDJoTkCnLhlYmHxBoR0fteDGoFnfpbwGkGYDEqobrjHrjIrjJDDhgbhpRh2KDGc9LizVj2XhkWlrQDFlpCxUh-PoBjWDDrjLrjMrjNDChuTj1LDFjdnanfoFiVDDrjPq6GrjQDErjGrjKrjOrjRNbhuTkvHrjSo6fCDBhHDDhIYaDDiIKhGDJoTuEldmGjb6BwWjJmXDErjUrjVrjWrjXDJimDj4Oj9dioZhwej-EhwVhwchwADMiDnavdDKiVYpChIFmHxADCrjZrjaDHidk9QlxJizPxdmD2GDFadKhGhRDDrjcrjUrjdDFj6fhwZhlBh8HhhBDDKhGhRDHhHwLvdxAsahjC6BDDrjfrkArkBDDhHmXhaDGoTuE2UldmG6BDErkDo8So8RrkEDFrjYrjbrjerkCrkFNhLlNk0ErkGo6fCDK3AhgIyJhgCj9Jj4VjyXiybjjWhhCDCq7PrkIDOi7GioXh8bj9XjwHilWi3Aj9FioKh8WlzajgAjtYh1WDLiDnaDLYiVjCpCjWFmHDCrkKrkLDFHWfxdhRDELjfnDhhfDIidlzWhnFThDwZwXmXDEq7PrkNrkOrkPDDrkJrkMrkQNiHqXkkMrkRo6fCDHxBoRrAjQhxWhgThoDDFOhHkZidhgEDEadhRhKDIxflIrMhY4OoVjD-aDErkTrkUrkVrkWDEhoDhgTjqKhvdDG9a9euGuZdhKDHlIjDxf-aFqWhADDrkYrkZrkaDIi_Sj7Ei_Vi_Uj7Dj-AhxWjvBDK4OrMhSiQqRDxfhnVhnQTDGadhRidoRxBDDrkcrkdrkeDDrkXrkbrkfNjMlsPk5DrlAo6fCDGDtNiCtflMlODEOhHkZidDFadhK6HhRDJiXoNlTwAkXoHiGhhWkODErlCrlDrlErlFDJj1Gh7Aj1JhlBh8Ghweh8bj-Cj9WDHad6HhKxNhRoFDLoLkXrHlToNlciSckOiXFDDrlHrlIrlJDF6HhobhoahvWxNDEDiCYtNDDrlLrlDrlMDDrlGrlKrlNNnIlMktMrlOo6fCDGrjDrjTrkHrkSrlBrlPODltFnIDBrlRDGpKOlNqXsPidM5aopDkncopEkiLriWrlQrlSrlTpxIo6fCDFhvVimEimCi7WjrZDJDFiXckXoLmJOjWDCrlVrlWDBrlXDChIYDIoTldmG2UwLjbwWsaDErlZq_Lrlaq8RDEj8BlwLj0LioPDHKahGidiIhIhRDCrlcrldDBwLDDKiIyJDHahIhGhxYiRxUidDHjJvLnMtIsLhsMiGDErlfrmArmBrmCDEoT2UldmGDDo8So8RrmEDErlbrlermDrmFNZiuKk2DrmGo6fCDIhImYhGhgWhhbhoHhoch4VDLmF1JiEnboIoa6buXwCvF_TDDad8GDIkCnLtDjAh_dlyUqZleDErmIrmJrmKrmLDJhoch8Nh8MjzHimI6Ij3BjwLjmLDKadhImHiSFhGjJhHlcDCrmNrmODJhoHhhbhgWj6ai1Ji6YimYjzE5PDDadhIDGlcwJiSjAlSYDDrmQrmRrmSDEmYhgWhhbhGDDmF1Ji1RDFiEnboIoajmCDFjAhDiSletTDErmUrmVrmWrmXDBaDHvNtDxWh3YllAhfwJDGiEpQnboIncoaDGkGpJmYoQhGlQDErmZrmarmbrmcDFrmMrmPrmTrmYrmdNbixKkubrmeo6fCDEhIhGmYaDJwO_Xh8IyGjjMj7CjnCh4ZjsYDI2WiSlSiT1RheiAlUDDrnArnBrnCDFh8IjjPyGj7F9WDFadhI8GhRDHqVlcheiAiSlS2WDDrnErnFrnGDBwODGhvVhqZhGtKadDHheiAiTiSlUFnMDDrnIrnJrnKDDrnDrnHrnLNhLirGk4brnMo6fCDEqUtKhjPwFDGqd_AuWlxWh7IhpfDGHamYhIhGtSDIhBiT6VheiAllGlUFDErnOrnPrnQrnRDIi4fj4Tj2Gi5Bk_ajkWi-Hi5ADJamYiThB6VHhI2PFDCrnTrnUDIh4LhtPmIh8ZjqQjqOj2Ih8YDFadhI5ChpfDJlcrDheiAiSOjAiToODDrnWrnXrnYDEh7Ihpfj2Fi4ZDFhIaqUoQmIDCrnarnbDErnSrnVrnZrncNiHiwGkvRrndo6fCDErmHrmfrnNrneODisSopDDBroADGpKhGycKHWMhrQopDh9VopEkoYrlYrnfroBroCo7do6fCDFadhRhGmYDEhBqPiiXucDGOjUTchChHDEroEq4eroFroGDJ1X1YpMzJhvYimNh2Chgfj6ZDITOhCiehHkZhMcDCroIroJDCroHroKDHpM1X1YhvYhoJzJhgfDJDFlLqRpelckUiSlIDCroMroNDGadhRmYhGxUDFlLDFkU1NDIhhDhmPqRoBpMtQllHvUDEq4eroProQroRDFhhDhmPi3fj1NhhaDGadhRxUmYk9PDEhEmJmQtQDDroTroUroVDDroOroSroWNZlzCk4droXo6fCDG1XpM1YzJhgfjxKDHOThCiehHkZidDGYpfkRDFvBDDroZroarobDDiejiFh3eDHaHhRfKoC4HDHThChSiQDFeDEq4erodroerofDEahRHfDIhuSijDzAijCh6PhnVhHkZDGFDYjWhhVhDDEq4erpBrpCrpDDDrocrpArpENbijSk4UrpFo6fCDH1XpM1YzJhgfh2Ck9XDHlKckOuYnQkRhADCrpHrpIDFadmYhRhGDEclKh7S3LDJqNjHvK2Q4BhArC6KjWDEq4erpKrpLrpMDDhgbhpRh2EDDclK9LDEhExUhRdDDrpOrpPrpQDDrpJrpNrpRNhLirPk5drpSo6fCDG7Ylpa_ZhqP_EjoLDFierNhM2KhibDGaHhRfpMuWDEq4erpUrpVrpWDKkcqTpchjXh7Gh6Pwd-AhgdhwNDEaHhRfDErNiehMjCDEq4erpYrpZrpaDHh1Mi6LjvfjjTjiai-Ti-UDJierNhYlvcThCjTiUiWDDrpcq4erpdDDrpXrpbrpeNiHlxFk4Crpfo6fCDEroYrpGrpTrqAODllIopDDBrqCDFpKsXOvCKMhrRopDknbopEkuAroLrqBrqDrqEphRo6fCDFpEHWGxbDBneMhhLopDknCopRk4LopNopNopNrqGrqHo3YCDBiFDCkEsJDLTpGwWlxDhyEh-XhClWcrfrVDDrqJrqKrqLDMivUhnNhuI9GijOivVh1NhndjtMizUjtKjtLDCrqJrqNDFhFlIrfh0MjKDGiMhQpQ3CiiajeDDrqJrqPrqQDLizfjyCi0Aj5ej9bj5cj5dj5Wizej5Xj6ADKDFiGiUiXiSlDYkQk6aDCrqSrqTDErqMrqOrqRrqUDEiFmF1JhoIDJoCpBjOhqEikJlnZlnYijch5IDIyVzZk9K2S8Foaj9Li1ADErqWrqXrqYq5eDMhqEjxUjxSjwRjxTjxVikJj7Vj7YinKijch5IDKiFmF1JTlWhmVpGcjUhHDCrqarqbDFiFmF1J7IkKDFmZoCjOHWDDyVzZ4VDIjsHjrRjrOjsOjrCjgEjgJjgIDErqdrqerqfrrADDmF1JiFDEmZoCjOWDEsEie1CqdDEhQuWiMjbDErrCrrDrrErrFDErqZrqcrrBrrGNZk9LktFrrHo6fCDGiFvR-Dtd7IkKDEh_Ri9Fh_WjpfDELhOnDi-ADFhkAkS2YjAiDDErrJrrKrrLrrMDJi9Gh_Wi9Hi8Bi8Cj7Xjgcjgbi8JDHiFLtdjUtVhPTDCrrOrrPDDiFvRtdDHjiXjqBi0Ki8Di8Fi8Ei5VDDrrRqwIrrSDDrrNrrQrrTNblhOkucrrUo6fCDFi2K_ei2JiDvdDJGhpDk7KiiPhsOloJob2ZhtMDDrqJrrWrrXDFjsWjsXjvUjrcjrbDCrqJrrZDIpSilYhvPj7fj5Nj5Oi-ai_IDJiFGoJWjUhPtVhFhQDCrrbrrcDIGoJ2ZhsOhpDhtMh_QnbDGpSvRh1ch1b-Dj3PDIjUTpGtVhFclWhADDrrerrfrsADJhtM6DlgIi5ch0JjkKlrPi4Pi_DDJpGThCtV1PhFlWkEcDDrsCrqJrsDDCGlsWDIh1ch1bi1Si1Wi1Zi1Ui1Xi1TDFjAiDpCi9EigEDDrsFrsGrsHDGrrYrrarrdrsBrsErsINhLiiHk6NrsJo6fCDDrrIrrVrsKODiwaopDDBrsMDGpExbGHWiMDCnehNMhrSopDkWopEkuIrqVrsLrsNrsOrsPo6fCDGj8Ph4Rh3Ph2dhoPjnNDEiFmFpSkKDIhMqd2MiewT0S6CrNDDrsRrsSrsTDIqd0SsHhwMj1Vj1Xj1Uh0aDKhtL8cihSie2MlqIjoauWejDDDrqJrsVrsWDCrsUrsXDFpSvRi_H7IhvPDFUVXhAjrNDH9IiX0HlzejJlSikCDDrsZrsarsbDGuFinYltO-Bh7ej6YDEiFpStdjmKDJkOisCiSheiAmWjGiToBDDrsdrsersfDDiFpSvRDHjrPjrQjrUjrSjrVjrTj2NDIoVuKqcsTzZoThJhlaDDrtBrtCrtDDDrscrtArtENZlzfk6LrtFpiOCDDjUhndjnQDHheiAelAiViTuKDHhIHWpQmZjOYDErqJrtHrtIrtJDGhJhkG9Dj2bh-UtRDJiDnaqPjGhdpCqdiVmHDDrqJrtLrtMDIj5Yj9aj5Zj5bj5fj6Cj5aj6DDKiViDnahdjGlBnNnQjEpCDCrtOrtPDFh4JhwKhveimVh4IDK0CqKqdlualzFnBlxOi9Ki-P6CDCrtRrtSDEmF1J7IhoIDGHWmZjOqMpBDEk-AwOmDhoPDGheiAlAeiViTDErtUrtVrtWrtXDFrtKrtNrtQrtTrtYNbisIkqdrtZpiOCDEiFmFpS7IDEie1CtJqdDFhQuWjbuCzKDHiWehC2MTh_KrRDErtbrtcrtdrteDJjsCjsJh6LjsEh5bhyAh-Ui4Rh3JDLhUThCiWjGhHharTlMsWixMDDrqJruAruBDHhChSiQT0S6CnBDImFHWoChQh0UjUjODErqJo-cruDruEDFjiGjiHi9Xh3JjuPDFiFkKmFpSjADCruGruHDErtfruCruFruINhLlxek3JruJpiOCDIh4JhwKh4IhvejyaimUjjCjyZDNhahHid2V0XsWhkS0CiDDnGtPnTDCruLruMDDhHhamODFluN4HhmVltJikMDHmZHWjOoCnTpQDI2UKhGrZnThQjbnGDEruOruPruQruRDKhkSh2Ah1fh1ejmXj7Ai3Fi3EjjLjnHDIiFhmVvPkSmFhahHjODCruTruUDF9WiyIj3ClzJjnGDEiFpSvR1BDHnGOchHihDhnDqfDDruWruXruYDEruNruSruVruZNiHlNkrSruapiOCDErtGrtaruKrubDGpExblNkfkDmDMhlLopDk2bopEk3DrsYrucopNrudrsPpiOCDKrZh5Xh5Yhgc0JjxRinNh6IhpcjxQDFOhacnL0TDIjWrElrZtB6ezdlHreDDrufrvArvBDGhfjTiTlzUmW-eDIwPrEnLrZhPtVoOjJDEpyQrqJrvDrvEDCrvCrvFDJrZh5Xh5Y0JhgcjqajvYhpcjxPDKhGhiF2VmYhkbtQhjO9ZqBKDIiSlSiT1RheiAlUlLDDrvHrvIrvJDHvPjAhtJhfjTtB6eDFhGmYKh7Xj2TDHHWGqfqMoCjODErqJrvLrvMrvNDChPtVDFheiAiTlL1RDGhhEqfqBj3Tjwbj7cDErvPrqJrvQrvRDDhPtVrZDDqBqfhGDFh7ChqMsY9YwODFiSlSiTheiADErvTrvUrvVrvWDErvKrvOrvSrvXNZixWk3drvYpiOCDJjgMjjGlsHi_Qj2OjwSizbjvEjvaDFiFmFnTkKuFDCrvarvbDEiFuFrZ0JDGlbjTrEhmGcoODIHGjOnSkIxXzDhGDErvdptWrvervfDFrZ0JhgcuFhpcDDyMhlZjCDGHWGnSkIKDDrwBrwCrwDDFhfjTiTK-eDCyMjCDFHnSGkIWDErqJrwFrwGrwHDErvcrwArwErwINbk7Sk4IrwJpiOCDGiFvRrZ0J1B4DDEoUlWnVpADJmEjtSjLjSh1DxHsQh1F4DDJjGiTyblMpLhPmWhfiWDErwLrwMrwNrwODEiF4E4D1BDHlvZi5IildhqWh8Lh6Kh6FDIjGhaoLlMuchCwTODDrwQrwRrwSDGiFrZ0JhgcuFh6IDClWoUDEjtWjLjxfj0CDDrwUrwVrwWDDrwPrwTrwXNhLpDk4XrwYpiOCDHsZ4WzajuG0eh2MzTDKheiAmWiTxZhPsNjduFhfDDrqJrwarwbDGuF-B1PhPh7erZDF4Wh2Qk-O0ezaDFiFheiAiTtdDDrwdrwerwfDGsNh4Qjyej1Dj5GhpMDJjd0GhjJjYmWhK_FhiVnNDDrqJrxBrxCDDrwcrxArxDNiHlmOk6CrxEpiOCDHjThflbhuZnAkFh0bDIrflwTiLh5Ri6OhqSi-Mj0aDDrqJrxGrxHDGrZuF-B1PhP0JDGiMiLhF9A3CirRDHiFtdheiAiTjKiSDDrxJrxKrxLDGi4QjnRh5RjnMjtAjtCDIuKjThfmWKjrXheiADDrqJrxNrxODDrxIrxMrxPNjMlrVkrCrxQpiOCDGzfzD8HxXhkaljUDFhJhHmOhkGkZDLhjV4VmWLk7G8NhPiViDjGnaDErqJrxSrxTrxUDHh7Ci0aiyQj1Pj4Qi0Pj1QDFiFzfhPtVnTDCrxWrxXDFLjRijJtFtaDFoYmOhHhJhkGDGzfzD8HhjVlzcxXDErxZrxarqJrxbDDrxVrxYrxcNnIk-Ck3CrxdpiOCDGrvZrwKrwZrxFrxRrxeDHpEKpDlNqXiMleMhrTopDkrTopEk2GrvGrxfopNryArqHpiOCDEHWGhIMhxMopDh9eopRksbopNopNopNryCo7do3YCDDi4Ui4Xi4WDI6anboIWsfiDkSjJDCryEryFDHiEnboIoayHyIncDK5Qh6E9bh0dh0eh7H_d5MhvXhnXDCryHryIDCryGryJDL5PjwPilN9bh3FjwKinDj3KhnXh4Vj2EDLicwN2chkcjAiSlLtAiEnboIDCryLryMDGiEnboIoayHyIDHhGmYoQh0ChoHhgWh7PDIqUYicKqQhbhkcwNDDryOryPryQDFjvbj3Ej0bj0diyaDGFoQhGicmYleDCrySryTDFh7Ph7Nh7Oj3Si6SDHheiAYqBiSiclLDCryVryWDFoQpIh3FhoQj5BDFic3Zi0Jhbh_TDJiEi6Pi6TtAyHwN2cxHj3aDDryYryZryaDFryNryRryUryXrybNZiudkoTryco6fCDJiEnboIoawN2chgHtAyIDJoMpNqDqEpOqCqY7KhgNDIkCobictSjAqZhBiGDDryeryfrzADGpNqDqEpOqCoMDF5PzHyG5M9bDHobiTkCpGtS1RhBDDrzCrzDrzEDGlqQk7DjlU7Kj6Nj9DDIWrWichvElrenciEpVDF-f7Z7CkNrXDDrzGrzHrzIDDrzBrzFrzJNbiuMk1MrzKo6fCDNimXjiZjiYjibjgOjgLhkVj2ejjZjlRjvKj2cjwODMiDDnaheiAiViTlBYnMpCiEDCrzMrzNDFmOhaidjKhFDHnfqQoFlBtbh3Ii-NDKkEhGnGhHjbzHyGDYoJDErzPrzQryOrzRDEzHyG1ZioADGiEnboIoajIHDGhajKqUtb0CmDDDrzTrzUrzVDHi0di2ch2Rj4Hi1Li6ZjhUDInMsLjWvFnfjC8IoBDCrzXrzYDDh4Yh4ZmDDFiEnboIyIyHDEoJiRpCiDDDrzarzbrzcDEhgHlmVlmTitDDEhamOidhHDFwOkEhGpIyGDDrzerzfr0ADGrzOrzSrzWrzZrzdr0BNhLiwXkmTr0Co6fCDHiEnboIoayIyHyFDHoWkIrb8H2chqbwZDLkCiG1EqZnLjA-Z7BhmOyQ2JDDr0Er0Fr0GDHrbjwNhnflkFjwQjmMpVDG1EiGzBh5alzNmODHnNmflBjdDuOjWDDr0Ir0Jr0KDH-ZhvLh2UhvZj6di-GilMDGiEnboIoaHGDIhFjUiGiTDjGheiADDr0Mr0Nr0ODEh6DjhXi3Cj4bDK2Xh_C6bhFiGkC0RijIwSvFDCr0Qr0RDEr0Hr0Lr0Pr0SNiHzfkpfr0To6fCDKiEnboIoayIyHtAxHh1DhwUDGlWoU5FnVhyApADMhtYjDtXhhZhhYjGrCjLjSjWmEvLDDr0Vr0Wr0XDItAxHh1FjwYjwTjwMj3Oj3GDGlWoU5FlmGpAhzKDCr0Zr0aDGrCsQmEjLjSjBDEtXjDvFk7RDFiEWncGsSDEqgGr0cr0dr0eDDr0Yr0br0fNjMlxNkvGr1Ao6fCDIhwUjvVj9Tj9Uj9VimZinLjtIDOiDjGzAiEwFDhBjWiiLh-SikDilE9OiRDCr1Cr1DDDGhIYDIilSi1ei2AjpFi1fjqFjqGi7LDHkZzA_TihJhFjKmODDr1Fr1Gr1HDLilElxR2ZhpDhsOitKk9GiiIiwIk9ViiPDDkZzAlWDGGwFiEiDDhmHDDr1Jr1Kr1LDCkZzADFiEnboIikDWDIhlY0QhsVivdiiLtfYiRDEr1No8Gr1Or1PDEr1Er1Ir1Mr1QNnIlxXkzFr1Ro6fCDKjhbjhdjqVjhcjuIlsBjnIi-DlkIjjADKkcqTtOhYjEiRtSahawdDCr1Tr1UDF0dhjIk_DihXjnKDEkcqTljLtODNpIh3EhkWhmBhuVh1Gj-HhxZiwMh7Mi3Li3NlmUDDr1Wr1Xr1YDFhkWh3Eh7MimMioUDKiEoaWvFhnAnci5eqdjCnTDCr1ar1bDGljYlrKjkShkIlhdlmYDC0dhjIDFkctAjSqTtODDr1dr1er1fDEr1Vr1Zr1cr2ANsdllRkyWr2Bo6fCDBjCDBpQDGsUtEuXwCvWsMDHoJiRjUHGheiADEr2Dr2Er2Fr2GDMhkShmJlhChnb9PjhLjsVi6RjxJisJirZlkODKhapGlrMmIwJcLDrD0TDCr2Ir2JDGvFhpCijUj2DinbjwXDFLiEwZmJWDHcpIiaqQhjXh6SmfDDr2Lr2Mr2NDFwCh-dh3YxWioDDELHfkIDIDtfpIiDoQkOiCxHDDr2Pr2Qr2RDEr2Hr2Kr2Or2SN4QhtKkuLr2To6fCDIrydrzLr0Dr0Ur1Br1Sr2Cr2UOFliHZDBr2WDIGycmRkVoWpD2RjCDDiOoPjFM5bopDh9SopEkqGryKr2Vr2Xr2Yr2Zo6fCDJh6CjItchIoCjOfpBhRDMhB4aihVmI1ThmBhge_chgM_Yh8chkbDHiEhvBnf_anMjDsLDDr2br2cr2dDLhge_chgMhwb_YjlYi0flwBhmBi6Cj-YDKHoCjOjDDmIwLhBhIjIDCr2fr3ADFvUj8Ak8VlkUi2NDIjItcoChqEjOhnYHLDKDiXFjJjGoNlTkdk8S1ADDr3Cr3Dr3EDBkQDHmOidjCjKh4YcwIDKmI1T_S6VhBh-bh-asGk9CigaDHHjIjOmZhIpBqMDEr3Gr3Hr3Ir3JDIh8cjzKjhHi1Ki3Pj2fi3ej4PDIhB_ajD1TDwLnMhxcDCr3Lr3MDGk6UhnOhhWlvFirUwIDGmI1T4a_Sh-bh-aDGHmZjOjIpBtcDDr3Or3Pr3QDGr2er3Br3Fr3Kr3Nr3RODlzOopDDBr3TDGtChIHmRkVKM7XopDiqWopEkqIr3SopNr3Ur3VphRq5OCDPhkPhkOh6GhqAhoLhoVhoUhoThoWh7dh7cjxMj5Ui4Fi5NDQhBhHnY0BrIoHmODmIxE4ahaqLsRluMiGDCr3Xr3YDLhkPhkOh6GhqAhoLhoVhoUhoThoWh7dh7cDI4Zwc0WhvDikEikb6G-XDCr3ar3bDELhOlHjHDIhjPjOrXkIiYk8cmY9NDG4Zwc0WhvDikEikbDFjTlbiCFDDEr3dr3er3fr4ADHhvRh2GhwGhpXjjUi3di5YDELhOnDlHDJnY0ByUsYoYsRqLhiExEDDr4Cr4Dr4EDEiuGihQhyLk9HDFrXkIfjO2aDDLhOlHDIhBnYxEDlDharImIDEr4Gr4Hr4Ir4JDFr3Zr3cr4Br4Fr4KODlpMopDDBr4MDFLpElNHkJM5copDkwBopEk2Zr4LopNr4Nr4Oo6Bq5OCDCvNhnADDrIoHilADGqLzFhnbnYhmJpQDIHmZjOoCqMhIjIfDEr4Qr4Rr4Sr4TDKHmZjOoCpBhIjI2afigMDEnYwH0BkcDJ0W6GhiCh_JihahmOk9IlxawcDIrIoHzFqLvNkShnbGDEr4Vr4Wr4Xr4YDLioCh3OimQitCitBjgNi1Cj9HioJj5Jh2LDMHjO2amZoHrIhahFjIDhoAoCDCr4ar4bDEilArIj5Hj5IDI7BhmUyQh_XoY2JsRyCDIHmZjOigMoC2afjIDDr4dr4er4fDIwSh1Tk-DjhSj4Bi3HrBihTDIhRjCk9Dk7Wk7VhxcioGyeDJnYwHoHrIoDixDrBsRkXDDr5Br5Cr5DDHvNhnAlrNl2Dk_ck_XsaDJ0Wihah_JlxBhtAl1JzFlzTh0PDGkcnYsRqT6Bl1eDDr5Fr5Gr5HDGr4Ur4Zr4cr5Ar5Er5IDEhIkfHWMhrUopDkvVopEk3ar5JopNopNr5Ko7do3YCDKsUtEk6fvWh4Th8EhwThqLh2YjwGDMjALoEheiAnUh6CpTqKyZh0Dh_UDCr5Mr5NDHnUuXsMwCj4Mh1YhnCDEL4HwahkaDEHfhRkIDHsVDiCqPhPqRiDDEr5Pr5Qr5Rr5SDCr5Or5TDMsUtE1WvWzIuXlnXsAhkFhgFh_Uh0DDExKjRh6BvMDHKyZiCnHiWqAhndDDr5Vr5Wr5XDHhwIhkFimSh3VjnDhvIhwRDGiCjRkdvMKfDCr5Zr5aDHvWlkch6Bl1Klydj6Qj1RDImPikB1DpTjZyZqAisQDCr5cr5dDDr5Yr5br5eNZmPk4Gr5fpiOCDHsU1Wh4Gh4HtEzIizIDHtJhMhmR_E_ChqPnJDKrRl0Al0J7YThChFhSiQiWDFHWfhRLDEr6Br6Cr6Dr6EDIzIjkbjkcj2aj2Zl1FsAhwPDEHfhRLDHhFThMjT4OhChnCDDr6Gr6Hr6IDChM2KDHuXsUtEvWwCi_fhmcDGiWhCTeqKrRDEHfWLDEr6Kr6Lr6Mr6NDDr6Fr6Jr6ONb_Ek3Or6PpiOCDLi-Xj3NjwB8Xi9ej9MjlQlnbjwCi9fjqPDFHfhRWkIDKsMzBmTiwWvWl0LsUtEiWpTDDr6Rr6Sr6TDFsUtEuXsMvWDFhgO3Al0O8XilDDEHfWhRDGiW2MeqKqFwTDEr6Vr6Wr6Xr6YDGhwTj-Mj3Mh4Uj6JjlVDKicjZheiAHLmJjAiV8XDCr6ar6bDDr6Ur6Zr6cNhLlnaksFr6dpiOCDJsUtEvWh4ThqLj6F-B1Ph8EDHKhsGhPhDqPkYhqHDDr6fqwUr7ADGhqHjyVj0Pj6Gj3Hj6IDJLhOmThP1PqRhsGheiADCr7Cr7DDFnVoQwCh-dsMDFqPhsGhP1WxWDEHfrWhRDEr7FqwUr7Gr7HDDr7Br7Er7INiHlgEk4Tr7JpiOCDHkFnZhqahvb5Nh1Zh7fDELhOjfwaDJsUtE1WuXzIvWsM5NmTDJThSiQiWiIDnWsH1ADEr7Lr7Mr7Nr7ODH5NjzThqNhqai_ej1Ah6eDIhSiQTjNOiIzbnWDCr7Qr7RDEhwIi_dh8XhgBDInWhSiQTiN6PiWODHHfhRWjoQzRsMDDr7Tr7Ur7VDEsUtE1WzIDDqxRqwUr7XDEr7Pr7Sr7Wr7YNjMkFk4Kr7ZpiOCDFr6Ar6Qr6er7Kr7aDHWHLkFvQof6EMhrVopDkvSopEkyTr5Ur7bopNr7cqwFpiOCDJiEnboIyIyHncvFoWj-aDHOThCjUclKh3eDGjWrEiRjbFDDEr7eq4er7fr8ADJhgZjwJpM9Y_fi2Oi1ah2Eh3MDFclKkOkRhADIODFkUiXjWiRYDDr8Cr8Dr8EDGh8Rj8dj6eh3MjvGigVDIclKDFOTh0GhCDCr8Gr8HDCclKDBiRDEptWr8Jq0Vr8KDJrbhnfjOlHjwUwF5PkIh0CDDhEmQivbDFOckZThCDIiEGnboIjbjWieHDEr8Mr8Nr8Or8PDGpMi9Ji-Oi2Sj7Ni2UDEDFiXkUDGOieckRhyfYDDr8Rr8Sr8TDGr8Br8Fr8Ir8Lr8Qr8UODk9eopDDBr8WDFsXOGkfkJMhxNopDkmfopEkhTr8VopNr8Xr8YphRq5OCDEwJkS2YhmJDHwPh1AjqEjqIjpEjvAjqHDImOidhahHkEiVmHcDIHmZjIhRWfnTmJDEr8ar8br8cr8dDJhkVhvcjgDjrYjzL9WjgCh6RhqBDMiDnaxADjWhlaHpQmHcpCjIDCr8fr9ADDwJkS2YDHliMk-ahhAljKh6Vj4SlqfDFlKcL1IhQDDr9Cr9Dr9EDFjtdjtfjuBjuCjteDEwJkSmH2YDCr9Gr9HDEr8er9Br9Fr9IDDwOhGKDGuEoTldjbxAmGDHDlMFtfiCpIrTDHjCpQhkVjIhvc9PmJDEr9Kr9Lr9Mr9NDNjjOjjNhlBh8Gh6ThwZh2Ah1fh1ejmeiyMh6R_dDLiXoNlTkXoHwAiSmHkOlchhXDIHjCjIpQnTmJkEmZDDr9Pr9Qr9RDDlMDlQDBjbDDwOiyJjCDGHWjIpQjChIDEr9Tr9Ur9Vr9WDGizNj7Kh8Hj-Dj9fj7JDEjCmJvFh6TDIDFhhXkXjWkEjJmXDDr9Yr9Zr9aDEr9Or9Sr9Xr9bNZk_YkwAr9co6fCDCwJcDIHjImZhRWmJpQfDJuYkOh7Rigdh0Ri6Bh3Lh6U3LDJrChtRlKhQhAqNh6JD1VDEr9er9fr-Ar-BDFlKh_fhAlgfk7QDCjC3LDIHjImZhRmJWpQfDKhtRrCqNhQh6J2QvKjHjLjSDEr-Dr-Er-Fr-GDLjjQjzJh6UjjSjjRjnWjzMjtNjtQj-RjtODIDwLqeHjCFiCjIDCr-Ir-JDFjzIjzDjyBjzFjzGDHckOlxHlKhADnQDCr-Lr-MDBwJDEwPrEFDDKHLiEpQjImZhpChsbhRWDEqocr-Or-Pr-QDFr-Cr-Hr-Kr-Nr-RNbl1Wk0Ur-So6fCDCr9dr-TODlvKopDDBr-VDHjCkftCmDlNHWMhlMopDkxKopEkqLr9Jr-Ur-Wr-Xq0Oo6fCDDlChImCMkhNopDknEopRk3copNopNopNr-Zq5No3YCDB5HDIl0D_Zk6VllZlpOh3XjhAjpVDHh8Uh8VkS9PlsYxDkcDDr-br-cr-dDKHhIjOjImZqMtcWhRpBDHhBmI1T6Vh6ODiCDIhiHyC0Pkc4RhubwIlhUDEr-br-fr_Ar_BDGmSnUhyNlkE_QizHDKivZluEhuSijDhnVivWjjKj7IhHluPDMhZiPjQHpBKjbhGjIqMhIfDDr_Dr_Er_FDH4H1Wh1Mh4GiwSizJh4HDIHjIfhRhIWmZpBDIhYsAjTThuJjElvThhVDEr-br_Hr_Ir_JDEr-er_Cr_Gr_KDJmSnUmChyNi4ahuM_QigVh1YDLHhIpBjOjIWqMtcfhRsKDDr-br_Mr_NDBsKDEmSnUmChuMDCr_Pr_QDCmSnUDFoQiacF5QDJHpBjIqMhIfhZiPjQDDr_Sr_Tr_UDEhZiPjQuPDFmSnUhuMlxU_QDCr_Wr_XDEr_Or_Rr_Vr_YNZmCkwJr_Zo8bCDHhZiPjQtPuPhneh5PDPyCwI0PhmY2XhsWk_GjqAh3cjychjEikNxEpF9UDNHhIpBjOjImZWqMtcfhR2aoCDDr_br_cr_dDJjyQh3ci1HjyRjhWh6Oi1Ij2VjzBDLHpBjOmZjItcqMmIlralpUoHDCr_fsgADIhublkfikNhjXh7GsA9UlqSDIkSiE9PWjChsb6bh0KDGhZiPjQnJhxbuPDDsgCsgDsgEDEyCwIhmY0PDDkchubqTDGj8aj8Zh3Xh1LhnekSDDsgGsgHsgIDGpFxE9UtPwIyCDCr_PsgKDFr_esgBsgFsgJsgLNbhsWkqFsgMo8bCDFjTlbsZh0bh-CDHhZiPjQuPhnesAhgFDKH4HhI6AWjIfhRmZjncDEqwasgOsgPsgQDFsAhgFhkLhwPi5SDHzdjTlbtBrPhf6ADDsgSqwUsgTDEjkdjjBh7ZhtZDEjTlbhfuUDDsgVqwUsgWDDsgRsgUsgXNhLlgBknTsgYo8bCDIoKh3C7PhvFhhAiyOh3Bi3cDIclKnGwfqPkO8N1IDNsKHhIpBjOjIhZiPLWuRjQhGDDsgasgbsgcDDnGjCh8UDFhZiPjQqIh5PDGlK1IhmGuQj-fh2VDHLhQrCh6VqNhAhODEsgesgfshAshBDEsKh4Wihbi6FDFnGcnQkRlKDHhZiPHjOqIoKjQDDshDshEshFDDsgdshCshGNiHoKkyXshHo8bCDEr_asgNsgZshIDIlCmCmSnUpFsBoKLMhrWopDopDopEkhOr_LshJopNshKq5No8bCDMhgShgQhgRhgPuRhkRimGjzCi-Fh1Zh5Ei6GDMlLhiFDiSF4IlSpelcwaH4eDCshMshNDElLhiF4IhgODIDFzXiCqRkUlDiXDJHhIjIqM2VWfhRpBDEr-bshPshQshRDGD2fiCqRkUlDDFhZiPjQuPtPDI2V_chgMhkbhoXyDh1LxXDDshTshUshVDFjnXi6aizGjyPi7MDCr_WshXDFhqFh6Nhodh4ShgLDDhZiPjQDCshZshaDFshOshSshWshYshbNZl1Rk4fshcpgaCDGhZiPjQtPuPqIDHhYsKmCmSjEvVkRDHDFiXkUqR2f6LDKHhIjIqMWfjOuRhRpBDEsheshfsiAsiBDGhgShgQhgRhgPuRhkRDGhYsKmCjEmSkRDCsiDsiEDGDFuRiC2fkUDCr_PsiGDEhkKjmbsKj8LDCr_WsiIDEsiCsiFsiHsiJNbl1Qk4esiKpgaCDGoKh3ChvF7PhhAh3BDLDFiXhpBiCuRkUoO2flMlDDLHhIpBjOjIhZiPLWjQhGDDsiMsiNsiODDnGjCyMDDLj_AuQDFDFiXhpBhhXDEshasiQsiRsiSDDh2Vi5Mi5JDGhZiPqImS7PjQDHDFoOhpBhhXwfiXDDsiUsiVsiWDDqJhZiPDCjCnGDDhodhqFjifDDsiYsiZsiaDEsiPsiTsiXsibNhLlnWksRsicpgaCDFhZiPsKjQtPDHlKh2anQj4EuYh2bhADGsKmSoKpF7PkRDIDFiCuR2f6WkUhBDEsiesifsjAsjBDI6WuYkOizdh2alKhsIhADCsiDsjDDDh4Wihbj1BDGkR_JDkOlKcDCsjFsjGDDhBDFDFk8PjtPjtRh6ch2bDEhZiPsKoKDDsjIsjJsjKDEsjCsjEsjHsjLNiHl1Vk6IsjMpgaCDEshdsiLsidsjNODljZopDDBsjPDFlCoKDsPhIMhrXopDopDopEk6OopNsjOsjQsjRp7ZpgaCDEiMkDmRkVMhhMopDhsBopRkpWopNopNopNsjTp7Zo3YCDEmRkViYiMMhlNopDhxRopRkmUopNopNopNsjVp7Zo3YCDFiLkLkNh5fjtBDFThSiQOiCDIiX-fkXhjJjYhdDocDDsjXsjYsjZDCiMhUDETjKhFhCDJiLkLkNYjdDkAnSiYDEo6asjbsjcsjdDCsjasjeDFiLkLkNjkXjvNDHheiAepGlAiTlIDHGnCjHHkAhQnMDDskAskBskCDFeheiAiTnQDE7QilFwFqUDDjKidlIDEskEskFo9RskGDDiLkNkLDEkAjV7C5ODGGjHhQhAtb5GDDskIskJskKDKh5Jh7LhoMhoYh3WjlJh7BhvE9AhqHDGiLkLkNjKhFkADCskMskNDEskDskHskLskONZ9Tk5YskPo6fCDGnSh0WxFhydhkQhhdDFhFjKhSiQTDJiLkLkN1UYiYijKh-ekVDDskRskSskTDKh0QhoOhnBhqXh7YhsLj5Ej5Fi2G-fDJiYiLGhSiQTYjKiMDCskVskWDGhydhhdhkQhpPnShpEDCo9VskYDDskUskXskZNbhiWktKskao6fCDFiLkLkNhFjKDKuO0GkMjYhdhoCjyYtblBh3IDLGiMiYiLkLkNnWDiCkAhQDDskcskdskeDIjmcjnOjnBjmdjnPjzYj1Ii5dDKiLkLkMjYuO0GhdGheiADCslAslBDBvYDChFjKDGiDpCeheiAnaDHGYiLiY7QnSkVDEslDslEslFslGDDskfslCslHNhLl1TkqZslIo6fCDFYiYiLkLkNDFhSiQThCiCDJkMjYhdhoC0GjdhWlBpTDJjKhFGiLkLkNiMhQjNDEslKslLslMslNDLjnTjySizTjyKjkfinajlAjnUjyTjtJh1NDHiLjNiMYhQiYGDCslPslQDCYiYDDhSiQTDDslDslSslTDDslOslRslUNiHl1Sk5JslVo6fCDEskQskbslJslWODhtGopDDBslYDGmRkViMkDibiYM3VopDkWopEk3GsjfslXslZslapxIo6fCDHuDh2Hh2Xh8ahpYi5Ti5UDNtR9D2TnSrVrf4T4bhdjdjNYnWDCslcsldDFuDh2Hh2Xh8ahpYDFjKhFewflIDJhiW_WkFjeiYiLnBkAl1ADDslfsmAsmBDHtR9D2T4bjoAh_Mh7JDMhdjdsVjZTYrftBnahSiQkFDDsmDqwasmEDKnZhqajzVjlXjmTk-Xh-Yh6ejqDi6DDEmGiiKLhODHTkLhFjEjNhSiQDDsmGsmHsmIDGnWwf6PqPtRlxSDIThSiQjNmGhWYODEqwUqxRsmKsmLDDiiKlrUlqXDFhDkYmGlduEDFhFtRwfjKeDEsmNqwasmOsmPDGslesmCsmFsmJsmMsmQDFqHLkFjemRM5dopDiqKopEkpVsmRopNopNsmSq0Oo3YCDCiYYDJxFjNhnBhoOnSh0Wk_UlkYleDEsmUslEslTsmVDFhvUizQhqXj5DileDMiDnajdjYkMhdhQY1QlGhWiNDCsmXsmYDCsmWsmZDHhSiQTjNiLkLkNDQhpdi4BhoNhgah7QhoYh7Lh6Qh7Bh3Wi-E9AjyJi4CzKjocDCsmbsmcDGhSiQTjNxFhnBDHpFmSjQtPhZiP_CDIHjIiEWkMjYuVtZDDsmesmfsnADDjbhQKDF0ZqKnBuVjNDEqwRsnCsnDslTDDsmdsnBsnENZivLk5TsnFpiOCDGhSiQTjNiYiCDGuDhgBnZtR4bh8XDLY0ZnBkMjYhdiLrVuVjNxFDDsnHsnIsnJDE0ZnBqKjNDBmGDGhSiQTiYYjKDEsnLsnMqwIsnNDHh7Jj2Qj2P4bh_MhoMjpYDJhSiQTjNwWkAkMjYhdDCsnPsnQDDsnKsnOsnRNblwOkqWsnSpiOCDEhSiQThCDJiYiLkLYhJjNkNjdleDEsnUo6asjbsnVDEiLkLkNiMDEhSiQTjNDJkAYkMjYhdhUqIjHiYDEo8GsnXsnYsnZDBhJDCYrADFhUiMUViYDEsnbsncsnYsndDDsnWsnasneNhLlybkrBsnfpiOCDFhSiQThahCDElfiiOiVxLDGhUiR_emVjqChhTDIkAYqInCiYiMhKpbDEsoBsoCsoDsoEDJh8BjtajuDjuEiydjtcj9Zi6KjiIDHhSiQTiZhYwWhKDCsoGsoHDFmVxD7buEteDGhSiQTlIhFhCDJjYkMhdjdiLYiYxLjZDEpoYsoJsoKsoLDDpwYpgKsnUDEsoFsoIsoMsoNNiHiiOk5SsoOpiOCDFhYjEjUhmdvVDIThSiQOhChHhahFDEpnDsoQpwYsoRDEj0O1aj1dhkeDGhUThCiUhSiQDHhYjEhmdkQjYhdjdDDsoTsoUsoVDChYjEDChkBllXDEsoXsoYpnDpwYDDsoSsoWsoZNjMh0Hk5OsoapiOCDJiMrfrV3Ch2eh6Q9AiialzHDJhSiQThCjNOiYhdjKDDrqJsocsodDFh0MigCrfiLj6BDJYiYkMjYhdjNkElsAk8QDDrqJsofspADHhqSj9ch5SjtHjtFi_JjtGDHhSiQTiYjNiCjKDCspCspDDDsoespBspENnIivRk5ZspFpiOCDFhSiQTjNiYDHhDjcrRhBuSqVjGDJUVXiLYhFGiYjNDEspHpvTspIspJDGh4ChpGjndh4BhpTjuODIhBqVhSiQTiYjNeDCspLspMDEiNnOjEhYDFqV7ErPhBnQDEslTslSspOspPDDspKspNspQNsdllYk5MspRpiOCDHsnGsnTsoAsoPsobspGspSDHiYleiMkDqHhMpEMhrYopDklQopEkpUsmaspTopNspUpuApiOCDDhJnPkfMhrZopDhhQopRksTopNopNopNspWpuAo3YCDBjjdDLhdjZlBiVnNkMjdjYtbhoFpTDCspYspZDIhdlBnNpTh5Kj8OtbjdDDsnbo6aspbDFi0Si0TjgZjgai0QDIhdjZkMGhMlBsLsGDCspdspeDDspaspcspfDFjbqcnHoTldDHKiByWh1HilHkdiaDKUVXGoX_behHhajJDEsnbsqBsqCsqDDIhwFhwBjsFjsPhvMjjejsIjsNDKjbqcnHoT6BhahHoVUhCDDsnbsqFsqGDDh1QilOi0VDGyWiBKkdiawVDIjbnHiSlUwTsalSODDsqIsqJsqKDDsqEsqHsqLNZirLk5PsqMo8bCDBliPDFiRiGtLhnHihPDJUVXGrWiaoS_bhHDEsnbsqOsqPsqQDF2Thme0Cj-IhkaDJiRhUhnHoViaGhhToJlMDDsnbsqSsqTDGGUVXlGjEDHThCemXOhahHDEsnbpwYsqVsqWDDsqRsqUsqXNbixek5QsqYo8bCDCsqNsqZDFhJuLibkfkDM3WopDopDopEklbsqAsqaopNsqbpuAo8bCDFjqMh2Ih1SpI2TDJnaiD_FhiViVrDpPvKh_LDDsnbsqdsqeDBsqfDHi0Yi0Xi0bizSi0Oi0Wh1RDMlAhdjZiGctbhAnSiUlciSrDDCsrBsrCDGlfiVmf_NnNtbDKwBhMjuVjucjsbhEqdkQ9XjscDHGsGYiWqFwT2MDEsnbsrEsrFsrGDJtblBhdi-Rh5KhoFjYjsfkMDIGsGpJsanMwVliQ2LDDsnbsrIsrJDDsrDsrHsrKNZhtfkkdsrLpgaCDDkEsJnCDNheiAiVmfnMiTiSlSe1RmW4ImXDEsnbsrNo6WsrODEi0cj2Sh1Qh1RDKGpJsGiBKzDqewGnPwVDLheiAiTiSlSsarDlLlc1RFDDsrQsrRsrSDEmfpIlqLxRDGqBkEsJsGlzKpPDInPtYwGpJh-KjWtBoDDEsnbsrUsrVsrWDDsrPsrTsrXNbk_Zk3bsrYpgaCDBnPDIhzDigYiZlpdixFi4Ak9AljbDCsrasrbDIh5QinSjsDjsGjsLjsBi0Ci0EDFjpXlpeh-ShzDhuBDDsnbsrdsreDIpGtXjDhzWlW5FnVoUDLkKjlGsWvelUjG0VyWhjHhAkTDDsrassAssBDDsrcsrfssCNhLljXklcssDpgaCDFYrAikKvBiCDLhnIhfjToDuctB6ejAjzXjzWydDJwDqN2QtYpJjHka4K4BDEsnbssFssGssHDBhvJDK6etBoDhnIuchfyd1AchjZDCssJssKDDYrAiCDEhWh2Ii-WlgODDsnbssMssNDDssIssLssONiHiCk2LssPpgaCDFrAhZiPqJYDGnOmClGlvNjEhYDNh8fxMlalzIltEj-W4R4Gh8QrPiRjDlIDEsnbssRssSssTDGhvdi3Bh-ZhyHhHxfDGrAhZiP8ClGjEDDsnbssVssWDFhoGi0U9XjgGjgHDGlGnOmCxLjEh4ADMlc4erPiRlIjD0HlawR7EhAqWDDssYssZssaDDssUssXssbNjMltDk3FsscpgaCDIDlMlQlOiCpIhtf_NDJiXoNlTkXoHrIwAyfilGDDsnbssessfDEhvJilPi0Ri0ZDNiSlSlcrDiXkXihfrAoOmHlToHkODCstBstCDCnPh1SDDFDiCDFrAlMiuRYvBDEsnbstEstFstGDDstAstDstHNnIlYkvNstIpgaCDGsrMsrZssEssQssdstJODhsJnIDBstLDIhJ2HuLzQuMnPmCqGM3XopDopDopEkxesrAstKstMstNpuApgaCDDmUOibDChchNMhhNopD-RopRk2KopNopNopNstPstQo3YCDDhWj6Oj1CDMhdjZlBhoFlzZlwZlkekMnNiVjYtbDCstSstTDJmBmNmKkamMjhF4K4BmLDIhdjdkCnLhUlBjYjZDEstVqobo6astWDFkCnLhUk7EhqQDGsI4djJmBhdjdDEqobo6astYstZDBhWDIwG3chyBihCjlMlpQsNrDDCstbstcDEstUstXstastdDFmUOibkDpWM-OopDkWopEkrfsteopNopNstfstQo3YCDEiIpP7DlsJDKrDnWk-TlSsaiShjHoD6PiWDDstbsuBsuCDBsuDDJjuXjuZimejuei9OjlCjudjsdjuQDIhYjEkRkQoV4eYtNDCsuFsuGDMjuUjuYjqJhoDjreiyWhgTiyYjuWi9NlrRi-KDCstbsuIDDhYjEkRDFvOyTjlDrElsIDChuTODEr3GsuKsuLsuMDDsuHsuJsuNDDAuHINZh_YirCsuOsuPCDOkTkKrLrQmPkdoXwZhsQoR1DlP_VoWDDstbptWsuRDChEdDJh3Rh4Mi-cjjbrLh1alPi_CjmRDEhWpPwQiIDDsuTsuUsuVDChWwQDLjoHjyfhoKjoEjlNjmQhpVhpU0Dj9Bj1MDCsuXsuYDFqAhuNrQhsQ_VDGiUjNhEdh-F0IDDsuXsuasubDEsuSsuWsuZsucNbk9fk3XsudsuPCDDkFmGnZDDstbqwIsufDDhWh4KwQDGjanCjViLkLkNDJmVuEkQqKteYxDiMjNDDsvBsvCsvDDEYrAiCkQDDsvBsnbsvFDGhZiPnOlGjQqJDHkQjNikKpeYhUiCDDstbsvHsvIDDiFGHDIiMjbTrfhChFjKhQDIYjNiYkQiCkLhJiLDEstbsvKsvLsvMDDnZkFmGDChoG9XDGhqSh5Shvajah5fiLDDsvOsvPsvQDGsvAsvEsvGsvJsvNsvRNhLiMkxUsvSsuPCDHjBuamEoWlZnVtMDInLxGichDjGkCTh_eDDstbsvUsvVDDnLxGkCDEwQhWuGpPDDo9asvXsvYDFhkIyPhiUoUkIDFnLT0ahDxGDDstbsvasvbDCnLxGDHmEoWjLtMkIlZsQDDsvdo9asveDDizDj0QizEDBswADFsvWsvZsvcsvfswBNiHyAk5RswCsuPCDKhUhYjEkQpcYThCiUhkCDDstbpnDswEDEi9Ui9Wi9ViyVDCpnDswGDFj1b1aj1Zj1ehqJDDhWwQpPDGhjfkQhYYiUhUDDswIswJswKDFhkKh1Jj6Rh3fiyZDDpnDswMpwYDEswFswHswLswNNjMh0Hk4YswOsuPCDKjcrR1SvIrUijGhKiIlsE0aDDstbpvTswQDEhueluSvIrUDFjSjLiN3DkGDDstbswSswTDDwQhWuGDDo-dpvTswVDDhpTh4ChpGDGhB0IkQ0ahjf4eDGhuehsL_GrRlsMvIDDswXswYswZDEswRswUswWswaNnIitUkrHswbsuPCDGsuQsuesvTswDswPswcDIOqHodlChJpEiMhMDDhNhciKM-PopDh9bopEkwIsuEswdopNsweswfsuPCDEtNDtfiCDMiXoNlTkXkOoDcoHiSkRhjfYDDstbsxBsxCDFhIkRYvBpfDIhYjEhAlaxMoVlIjDDDstbsxEsxFDCsxDsxGDHhIkRnQhYjEYvBDDiNwEjcDDstbsxIsxJDE7NhpW7MhqIDCiNjcDCsxLsxMDHxLhKrFhAlanQi0DDDstbpvTsxODDkRnQvBDEUVXhWDEhYjchEjBDEsxQpvTsxRsxSDEsxKsxNsxPsxTDEAuHIhTNZiKk4AsxUsxVCDIhIkRnQhYjEYhDvBDGhEoGiUvboZtWDLUVXGmbiZFiaoS9QHDEstbsxXsxYsxZDE7N7MhqIhpWDFhEoGiUvboZDCsxbsxcDIh4ch4dh4bh6Wi2Qh2Fi2Yi2TDEhWkR7N7MDCsxesxfDFh4ch4dh4bh6Wi2WDHGF9QiaoSnQkRDDsyBo6asyCDEsxasxdsyAsyDNbiwbk3esyEsxVCDHjBlZjLhtTmEnVhmSDHhDuSsFjGirIjAcDEstbsxIsyGsyHDIh6Zj0Uh4eiyfizCj0Fh6YizODCsyJsxfDFjBlZjLhtTmEDCsxbsyLDDh6Zh4eh6bDHmEnVoWlZjLhtTkIDCsyNsyODEsyIsyKsyMsyPNhLyAk4JsyQsxVCDDsxWsyFsyRODlpLopDDBsyTDFmUOiKibkJDDhciKhNM-QopDm4eopEkjUsxHsySsyUsyVsyWsxVCDCiKqHDCiKjFM-EopDhhPopRkoJopNopNopNsyYsyZo3YCDFjcrRvI1SrUDIhBepGrFnWTDucDDpvTsybsycDCiNvGDCuDuCDHjchYjEhK8ShBpGDDsyesyfszADCsydszBDFiNvGwE_GjgfDFHWhjKhRtKDILhOrQhiShDkYkFjNDDszDszEszFDIjvej3IjwA8ThjWh5BjoPjvdDHLhiSrQhDkYkFjNDCszHszIDEhiSl0KliXlzMDEhDkYKzUDDLhOrQDHiNiWh-FHWd_GDEszKszLszMszNDCjwajvZDFsIi4H4djchQDDszPpvTszQDEszGszJszOszRNZk8ekmBszSo3YBDGkctOrMqTwdwYDHh8Ph8Oh8Sh4fh1Kj8VizFDCszUszVDGkctOwdwYloIlgRDLjQpF0dl1I_ChZiPnZmShjInJDDpvTszXszYDFjuSjuTi-Cj_Bi6EDHiNtZrRwYhzXhBiRDCszaszbDDszWszZszcNbljckpOszdo3YBDEiNvGwEikHDGiMhUhiMkCnLYDDszfo6as0ADJhiMhUiMlsb8VlnSh7ThnEikGDDppWo8Gs0CDFhpJhpIhpHjiPjiODHUVXGiMhUhiMDCs0Es0FDDs0Bs0Ds0GNhLk8fk1Ks0Ho3YBDDszTszes0IDGiKqHKHWibM1bopDkWopEmuYszCs0JopNs0KsyZo3YBDDlCqGmCDCiKhNMhhFopDhrfopRk5KopNopNopNs0Ms0No3YBDCnOlGDEhhV_Oh-cjidDHrNyDhMhZiPielxGDDs0Ps0Qs0RDFhZiPqJnJlGDG1Qlqeh-IhBhiH7EDGhJjemDLlHkTDDs0Ts0Us0VDCs0Ss0WDIhZiPqJnZnJjQlGoRDH4Rh8fh8QltCj1Oj3dhsWDHhYjErMiSjUhuJ4ODDs0Ys0Zs0aDGjiDjiEi4Ii4JjyUj3cDLhZiPjelGjQrMjUiRDhDnJDCs0cs0dDBmCDFhZiPqJjQlhFDHwYivc4OiDiRFrPDDs0fs1As1BDFhZiPqJnJjeDEtJieqK0XDIlgNqLpRpchCTiSeDDs1Ds1Es1FDEs0bs0es1Cs1GDCAuHNZivXkpds1Hs1IBDJhkfi2MilIjgPitaitEilJh3Tj-UDNhZiPehBzbiDlGxBnSjenaF2GDCs1Ks1LDCtZ1NDHhZiPqJjexBnJjQDGzbehBhSiQTDDs1Ns1Os1PDHhjb1OhnQliRjrJjrMjrLDHhZiPqJxBnJjQtZDKljOhzXhah_KerRTkcjN_bDDs1Rs1Ss1TDEhZiPjeqJDEOThCjNDBhDDE8ClGhYjEDEs1Vs1Ws1Xs1YDEs1Ms1Qs1Us1ZNbtZkpXs1as1IBDEnOudlGxLDEiR_evdiDDMhAxMlajHjDiwHoc0HkQlIciVDDs1cs1ds1eDDnOudlGDHheiAerPnQpGiVDJiRwYkc1OtZhAjHxMlaDDs2As2Bs2CDEwY6ckcwRDEtZijHijM1ODHiRiVheiArPehkBDEsoXs2Es2Fs2GDDs1fs2Ds2HNhLhYkoNs2Is1IBDKnOudlGh1JhkKjnAh3fjiJj7Lj7QDJhHhaOThCmXehF-aDDpwYs2Ks2LDIi9Si9Yj-Bi9ai9Ti9Zi9Ri2aDQlGhH5EhYjEsVkMhkHiDhyGnahAhZhQFqeDCs2Ns2ODFh5GigbjkCj-Ji1BDJlvQhnQ0IitJhyG1OirKvYjiCDDsoXs2Qs2RDC1OijMDGimLi7ci8LjhRjpRixbDFhZiPh4axBjQDFhUhHhahFsVDEs2Ts2Us2Vs2WDEs2Ms2Ps2Ss2XNiHkDkyMs2Ys1IBDHhZiPnOlGjenJqJDIiUoGO9GhuIoZvbhnNDDpnDs2as2bDH1aindj1Yhgd2P-Aj2ADHiU8Ji_coGoZ9GhnNDJhZiPnOlGjenJrAhpOhgKDDs2ds2es2fDIj7di0BjkEl0MjiBj8fj9AluKDHnOlGhZiPnJjehUDDpnDs3Bs3CDDs2cs3As3DNjMlwIkzPs3Es1IBDHUVXiaoS5PlQDGhEiUoGmQvboZDHnOudlGhZiPhkfijHDDs3Gs3Hs3IDEnOlGhZiPDJhgZi8Mi2Ri2ZjvCi8X9Yh8Ah2FDCs3Ks3LDGGiaoQmbnV9fDGhEvboZiUoGmQDFnOlGudhZiPDIigDlSpLjGvKjmZhDYDEs3Ns3Os3Ps3QDCiUoGDD6AlvG9HDFFiaoSoQjUDDhYjE8CDEs3Ss3Ts3Us3VDEs3Js3Ms3Rs3WNnIlyZkmQs3Xs1IBDGs1Js1bs2Js2Zs3Fs3YDHlCmCqGjehMkDibMhqdopDopDopEk2Ys0Xs3ZopNs3as0Ns1IBDGhZiPqJlGnJjeDHDFkUlDlUqR0YDLlLhiFhgO4IhoXpeyD1Qk9WhiHwaDDs3cs3ds3eDRhgShgQhgRhgPuRi2Bi2Ei2Ci2Di4bi4cilTiyFi2Fh5EjodiyXDMiSDFlSiGlLlI6LlcwapeiUDCs4As4BDEhZiPqJjeDEhYmCjEvVDFDFiXkUqRDHhkB_TkQihdkRoVYDEs4Ds4Es4Fs4GDDhZiPh4aDCshZs4IDEs3fs4Cs4Hs4JDDAuHhTNZljak3Vs4Ks4LBDFYpfkDvBlNDKDFiXkUjlTiC2f6LoNlMDDs4Ns2As4ODEDlQlOlMDGiXoNlTkXoHwADGnOlGudhZiPhkfDDs4Qs4Rs4SDDlGnOudDD-amHh7SDHDFlMhoXrTlNkUDDs4Us4Vs4WDDs4Ps4Ts4XNbpfk5Vs4Ys4LBDCs4Ms4ZODixVZODixYbDCs4bs4cDElCqGDsPMhqeopDopDopEk0HopNs4as4ds4epuAs4LBDEkCnLhUiMDGsI4C4dikPlyFiiMDEpvTo6as5As5BDLhW9XhoGhvUiLizRhgBj0Zj0chgKijRDJhB1QjciIhsc_WYiWhYDDpvTs5Ds5EDMhnEhwH8Vh7TjlLliAh7bj5Rh3djiUh1Gj9YDHiNjSkGGjdsIyFDCs5Gs5HDEjSjLkG6MDD1SvIrUDIucTiRhuUrODnWihCDEs5Js5KpvTs5LDKjiRjiSjiQjiMhvfhpJh4Ah4BhpIhpHDLlIrFhAkQiRTiGheiAYlaDCs5Ns5ODFs5Cs5Fs5Is5Ms5PDEvEiKkDibMhlFopDhhOopEm3Js5QopNopNs5Rs0No3YBDibo3Zo4To6Co7eo8BpgIphSphVphYpmMpnfpoCppeprGptepuBpuDpvepxJpxMp0Fp2Np4Jp4Mp4Op5Sp6Gp7Ap7Xp7ap9Gp-fp_WqiAqjbqmJqmLqnVqpSqpTqqOqsUqsWqwDqwGqybq0Pq0Sq3Pq4Tq5Pq5Rq6Cq_KriSrlUroDrqFrqIrsQrueryBryDr2ar3Wr4Pr5Lr7dr8Zr-Yr-ashLsjSsjUsjWslbsmTspVspXsqcstOstRsuAsxAsyXsyas0Ls0Os3bs4fs5SPQs5TopNs5UopNDCJiJM-GopDhrbopRksKopNopNopNo3Wo3Xs5WBDDJIpHM2DopDhlXopEksGo4PopNopNo4Qo4Rs5YCDCJpHNZivak5fo5Os5aENbiwfk4ao5ds5aEDEKhDkYh1EDDwRl8Ol3aDEo4Us5ds5eo6aDEwRlduEsaDFGiahYjE_WDEo4Uo7Bs6As6BDCs5fs6CNhLnrOnqYs6Ds5aEDDs5bs5cs6EM0LopDhsDopEm5Do4es6FopNo6Ao6Bs5aBNZisGk0Mo6es5WENbiuek2Ao7Is5WENhLlsck1Go7Xs5WEDDs6Hs6Is6JM3QopDkoDopEkkPo6Rs6Ko7bo7co7ds5WBMhhIopDkwSopRkxfopNopNopNo7fo8As5WBNZlmDk3Io8as5WENbiwOkqeo9Gs5WENhLisHkqao9Ys5WENiHivKkoUo-Is5WENjMlsTk5bo-as5WENnIlsVkxbo_Ks5WENsdljEkvao_Xs5WEN4QlsSkuKpgDs5WEDIs6Ns6Os6Ps6Qs6Rs6Ss6Ts6UMhrDopDopDopEksJo8Ns6VopNpgGpgHs5WBNZlsRkrdpgZs5WENbivJkxFphKs5WEDCs6Xs6YMhlHopDopDopEkvAopNs6ZphPphQphRs5WBM-HopDhxQopRk0copNopNopNphTphUs5WBM5SopDhlSopRk2UopNopNopNphWphXs5WBDDJpHtUNZivCkwbpibs6dENbitYkwepjIs6dENhLyAktNpjfs6dENiH8dkoepkNs6dENjMlmNk2Tpkfs6dENnIsQkzHplOs6dENsdiKk2VplZs6dEN4QiuWktDpmHs6dEDDjyEi5GjyGDHrSwbrOdnyXh7FoBDCs7Gs7HDEljArBllKi3GDCnKihMDGrSwbrOoBh7FimfDDs7Js7Ks7LDCs7Is7MNhtOltem3cs7Ns6dBN8UlsUksQpjSs6dEDDl6Jl6Ml8QDGrSwbrOuKhhUGDCs7Qs7RDErOwbrSn2dDCjcirbDGh0NltLokR_PhyXhBDEphZs7Ts7Us7VDCs7Ss7WDBpHNiten8Hm3ds7Xs7YENiuAk6Xk2PpiNs6dEDMs6es6fs7As7Bs7Cs7Ds7Es7Fs7Os7Ps7Zs7aMhrEopDkWopEk2NpiDs7bopNpmKpmLs6dCNZlvWktbpnBs5WENblwJknWpnOs5WENhLlwPkvPpnas5WEDDs7ds7es7fMhrFopDh9TopEk2RpmUs8AopNpndpnes5WBM5TopDiqbopRkjbopNopNopNpoApoBs5WBDDhnKwe7eDDpoDpoLs8DDFwej-SjrWi3Vi4YDCpoOs8FDFnDLhOl2CrQDEpoDpoRpoSs8HDDs8Es8Gs8IDDJxQ3YNZnzenrAs8Js8KENbitHkuSpoes8KENhLltAksEppMs8KENiHlsfksDppZs8KEDHqZ3bhjTqV0UmTqFDEubrLhmI0FDDpoDs8Ps8QDE0FhqQilailQDCpoOs8SDCs8Rs8TNjMnvXm6Cs8Us8KBDFs8Ls8Ms8Ns8Os8VMhrGopDkocopEk2SpoKs8WopNppcppds8KBNZl2Ek1bpqHs5WENblnLkzGpqSs5WENhLlqVkufpqfs5WEDDs8Ys8Zs8aMhrHopDkmVopEkieopNs8bprDprEprFs5WBDBJNZlyakybpsBs8dENbijNkydpsds8dENhLlsXkyepsPs8dENiHlgDkyaptLs8dENjMlmLkycptZs8dEDFs8es8fs9As9Bs9CMvZopDkxcopEm7IprUs9DopNptcptds8dBM5UopDhhRopRk2FopNopNopNptfpuAs5WBM7SopDhraopRksVopNopNopNpuCpuAs5WBDCJyLNZh-JktepuYs9HENbixGkpRpvRs9HENhLiKkqEpvas9HENiHlhAksapvCs9HEDEs9Is9Js9Ks9LM3RopDmtdopEklVpuOs9MopNpvdpuAs9HBDE_OirfizajicDEieyDrNnBDEo-cpvfs9Os9PDErFiifijArVDEo-cs9RpwEpwFDCs9Qs9SDHhSiQThCijArfrVDGihOivIyDietJlqRDDo-cs9Us9VDE2Pine1a-ADGihOivIyDrVrflqRDCs9Xs9YDCs9Ws9ZDDxQpHyLNZoiHmxfs9as9bEDFhYjEvVpchyPDIiVjXejDiRlajHhADDo-cs9ds9eDEhkej1cjnJioTDGjXlalqYjDkQhADCs-As-BDCs9fs-CNbh0Hnkas-Ds9bEDChUh0FDEo-cs9ds-FpwZDDhYvVpcDFGUVXuODEo-cs-Hpwbs-IDD1ah7Eh7DDDOiUh0FDGjdjYhdkMhWpTDDs-Ks-Ls-MDDs-Gs-Js-NNhLoiCnkbs-Os9bEDDs9cs-Es-PM2EopDmpTopEmxFs9Ts-QopNpxHpxIs9bCDEhYjEhK2ODGrFiifrV_OirfoodDE4A0EierRDEo-ds-Ss-Ts-UDBs-VDIhSiQThCijArfrVrFDH4A0frR0E2OhyeihODDo-ds-Xs-YDEh5Ml6Kl6L0DDCjchucDFTrfrVrFhCDDs-as-bs-cDCs-Zs-dNZn8Enpfs-es9bEDEhYjEhK8SDDo-ds_As9eDHltLh0NhyXiuCh0Bh0AuNDGifhYnQhKjHlaDDo-ds_Cs_DDCs_Bs_ENbn8FmyGs_Fs9bEDDhUYvSDEo-ds_As_HpwZDDhYjEhKDEo-ds_Jpwbs-IDCs_Is_KNhLn8GnkOs_Ls9bEDDs-fs_Gs_MDEiKkDGibM7TopDmpSopEm7Ws-Ws_NopNs_Os0Ns9bCM5VopDkwXopRkyRopNopNopNpxKpxLs5WBDCJ-SNZlkDkrQpxes_RENbiuLkzIpyMs_RENhLlvVktLpyWs_RENiHhzTkvdpzLs_RENjMhiAk0dpzUs_RENnIixIkxLpzes_RENsd9HkkSpzAs_REDHs_Ss_Ts_Us_Vs_Ws_Xs_YM3SopDopDopEkqOpxXs_Zp0Cp0Dp0Es_RBNZ9Tk1Tp0Xs5WENbl1bk1Ap1Ds5WENhL1Vk6Ap1Rs5WENiHk9Ok5Gp1fs5WENjMllNkqbp2Js5WEDFs_bs_cs_ds_es_fM5WopDopDopEkmAp0JtgAopNp2MpxLs5WBDDJI-TNZltKk3Zp3AtgCENbrBk1Vp3LtgCENhLyAkoZp3XtgCENiHliLk5cp4EtgCEDFhfjTxRlb2IDEoA6AkPlPDEUVGoXDEptWtgHtgItgJDEhgApM_fhgXDEhfjTxRlbDCtgLtgMDCtgKtgNNjMh0bnmWtgOtgCEDEhUvS5K5JDFhFTjKhalIDEUVGifDEptWtgQtgRtgSDEhUiLkLkEDEhFThahHDDtgLtgUtgVDCtgTtgWNnInyTmyDtgXtgCEDDYpfhmaDEOTh0GhCDFsVnrYmHh-ZnvBDEptWtgZtgatgbDDl6dl3Il7RDGYpfhUFDmHDCtgdtgeDCtgctgfNsdn5empdthAtgCEDHtgDtgEtgFtgGtgPtgYthBM3TopDh9dopEkxCp2UthCopNp4Hp4ItgCBM5XopDhsCopRkpIopNopNopNp4Kp4Ls5WBM5YopDhlUopRkwcopNopNopNp4NprFs5WBNZlrLkqXp5Bs5WENblrDkqQp5Ns5WEDCthGthHMhrIopDkWopEkxDp4VthIopNp5Qp5Rs5WBMhrJopDkvEopEkqMp6DopNopNp6Ep6Fs5WBMhrKopDh9aopEksYp6dopNopNp6ep6fs5WBMhrLopDkoaopEknLp7UopNopNp7Vp7Ws6dBMkhAopDktRopRk5LopNopNopNp7Yp7Zs5WBNZlyVkwfp8Us5WENblnJkmNp9As5WEDCthOthPMhrMopDkWopEkiKp8IthQp9Ep9Fp7Zs5WBNZirYkhRp-Cs8dENbkQkuXp-Os8dENhLiiYkuBp-Zs8dEDDthSthTthUMhlIopDnmaopEkxBp9UthVp-dp-ep7Zs8dBDCJIMhxIopDkuaopEnobp_TopNopNp_Up_VthXBNZiuQk3RqgNs5WENbk-Sk0eqgds5WENhLirdkqCqhNs5WENiHrTkmOqhas5WEDEthZthathbthcMyKopDhlQopEkuCp_bthdqheqhfp4Ls5WBDCJtUNZpUk4SqiNthfENbiuck4ZqjFthfENhLisEk3TqjXthfENiHlVk1WqiXthfEDHnArJ1H6SrKhf2IDCs7GtiEDHnArJ1H6SrK3a2IDCs7JtiGDCtiFtiHNjMltenoJtiIthfBDFtiAtiBtiCtiDtiJM0MopDhlOopEkpAqiGtiKopNqjap6FthfCNZ9Tk0VqkNs5WENbhoBk0TqkZs5WENhLl1ck0aqlGs5WENiHhiWk1dqlXs5WENjM1Vk1BqmEs5WEDFtiMtiNtiOtiPtiQMzMopDhlPopEkySqkCtiRopNqmHqmIs5WBM-JopDhrcopRkqNopNopNopNqmKpxIs5WBNZisLk5Fqmes5WENbuTk5CqnMs5WEDCtiUtiVMxPopDkWopEk1SqmRtiWqnTqnUphRs5WBNZitQkuWqoKs8dENb4PksZqoYs8dENhLyMkyYqpOs8dEDDtiYtiZtiaMzNopDknMopEktcqnbtibopNqpRp7Zs8dBM5ZopDhlRopRksHopNopNopNqmKp7Zs5WBNZirSktfqpfs5WENbivQkuGqqKs5WEDCtietifMhlJopDopDopEk1NopNtjAopNqqNpxIs5WBNZlhek5eqrFs5WENbrIksBqrRs5WENhLixPkuYqsCs5WENiHlvak5HqsNs5WEDEtjCtjDtjEtjFMhlKopDopDopEkqBqqWtjGqsSqsTpxIs5WBM7UopDhsAopRkoMopNopNopNqsVo7dthXBNZivNk4WqtYthXENbkEk3QquHthXENhLyAkvIqucthXENiHlyHk6MqvJthXENjMrTk0ZqvcthXEDFtjJtjKtjLtjMtjNMzOopDhlTopEkqHqtFtjOqwBqwCo7dthXEM3UopDkxQopRkpYopNopNopNqwEqwFthXBNZivMkpNqwcthXENbisYk3YqxMthXENhLitAkvTqxZthXENiHlgCkqfqyJthXENjMliUk3MqyXthXEDFtjRtjStjTtjUtjVM7VopDiqJopEkzJqwLtjWopNqyaqwFthXBNZl1Pk4FqzXthXENblnKk3Eq0KthXEDCtjYtjZM-KopDkoCopEklfqzDtjaopNq0Nq0OthXBMhxLopDkxWopRkmSopNopNopNq0Qq0RthXBNZhjdk0Aq1WthXENbhvCk3Uq2BthXENhLiuXk4Rq2PthXENiHmPk4Dq2bthXENjMisPkqDq3LthXEDFtjdtjetjftkAtkBMhrNopDopDopEkleq1EtkCopNq3OqwFthXBNZijSk3Nq4AthXENblpfklUq4MthXEDCtkEtkFMhrOopDopDopEksUopNtkGq4Rq4Sq0OthXBM7WopDkmRopEkuDq5JopNq5Lq5Mq5NthXBMhrPopDkndopRkmDopNopNopNq5Qo7dthXBM-LopDkWopEkrJq6AopNopNq6Bp6fthXBNZlxMkqUq6bthXENblxdk1Uq7MthXENhLk-Bk5aq7cthXENiHiwCirDq8IthXENjMyAkvJq8XthXENnIl2BkrAq9HthXENsdlgFk5Nq9TthXEN4QlnPk4Hq-FthXENhtOlrEkqVq-VthXEN8UrTk4Mq_CthXEDKtkLtkMtkNtkOtkPtkQtkRtkStkTtkUM-MopDh9WopEksPq6LtkVq_Hq_Iq_JthXENZlkQk4BrgJthXENbisUk3SrgYthXENhLiuBk4ErhKthXENiHlxfkxdrhathXENjMljWk3PriLthXEDFtkXtkYtkZtkatkbM-NopDh9UopEkoBq_atkcriPriQriRthXBNZk7Bk3frjCthXENbhuTkvHrjSthXENhLlNk0ErkGthXENiHqXkkMrkRthXENjMlsPk5DrlAthXENnIlMktMrlOthXEDGtketkftlAtlBtlCtlDM5aopDkncopEkiLriWtlErlSrlTpxIthXBNZiuKk2DrmGthXENbixKkubrmethXENhLirGk4brnMthXENiHiwGkvRrndthXEDEtlGtlHtlItlJMhrQopDh9VopEkoYrlYtlKroBroCo7dthXBNZlzCk4droXthXENbijSk4UrpFthXENhLirPk5drpSthXENiHlxFk4CrpfthXEDEtlMtlNtlOtlPMhrRopDknbopEkuAroLtlQrqDrqEphRthXBMhhLopDknCopRk4LopNopNopNrqGrqHthXBNZk9LktFrrHthXENblhOkucrrUthXENhLiiHk6NrsJthXEDDtlTtlUtlVMhrSopDkWopEkuIrqVtlWrsNrsOrsPthXBNZlzfk6LrtFthXENbisIkqdrtZthXENhLlxek3JruJthXENiHlNkrSruathXEDEtlYtlZtlatlbMhlLopDk2bopEk3DrsYtlcopNrudrsPthXBNZixWk3drvYthXENbk7Sk4IrwJthXENhLpDk4XrwYthXENiHlmOk6CrxEthXENjMlrVkrCrxQthXENnIk-Ck3CrxdthXEDGtletlftmAtmBtmCtmDMhrTopDkrTopEk2GrvGtmEopNryArqHthXBMhxMopDh9eopRksbopNopNopNryCo7dthXBNZiudkoTrycthXENbiuMk1MrzKthXENhLiwXkmTr0CthXENiHzfkpfr0TthXENjMlxNkvGr1AthXENnIlxXkzFr1RthXENsdllRkyWr2BthXEN4QhtKkuLr2TthXEDItmHtmItmJtmKtmLtmMtmNtmOM5bopDh9SopEkqGryKtmPr2Xr2Yr2ZthXBM7XopDiqWopEkqIr3SopNr3Ur3VphRthXBM5copDkwBopEk2Zr4LopNr4Nr4Oo6BthXBMhrUopDkvVopEk3ar5JopNopNr5Ko7dthXBNZmPk4Gr5fthXENb_Ek3Or6PthXENhLlnaksFr6dthXENiHlgEk4Tr7JthXENjMkFk4Kr7ZthXEDFtmUtmVtmWtmXtmYMhrVopDkvSopEkyTr5UtmZopNr7cqwFthXBMhxNopDkmfopEkhTr8VopNr8Xr8YphRthXENZk_YkwAr9cthXENbl1Wk0Ur-SthXEDCtmctmdMhlMopDkxKopEkqLr9Jtmer-Wr-Xq0OthXEMkhNopDknEopRk3copNopNopNr-Zq5NthXBNZmCkwJr_ZthXENbhsWkqFsgMthXENhLlgBknTsgYthXENiHoKkyXshHthXEDEtnBtnCtnDtnEMhrWopDopDopEkhOr_LtnFopNshKq5NthXBNZl1Rk4fshcthXENbl1Qk4esiKthXENhLlnWksRsicthXENiHl1Vk6IsjMthXEDEtnHtnItnJtnKMhrXopDopDopEk6OopNtnLsjQsjRp7ZthXBMhhMopDhsBopRkpWopNopNopNsjTp7Zs5WBMhlNopDhxRopRkmUopNopNopNsjVp7Zs5WBNZ9Tk5YskPs5WENbhiWktKskas5WENhLl1TkqZslIs5WENiHl1Sk5JslVs5WEDEtnPtnQtnRtnSM3VopDkWopEk3GsjftnTslZslapxIs5WBM5dopDiqKopEkpVsmRopNopNsmSq0Os5WBNZivLk5TsnFs5WENblwOkqWsnSs5WENhLlybkrBsnfs5WENiHiiOk5SsoOs5WENjMh0Hk5Osoas5WENnIivRk5ZspFs5WENsdllYk5MspRs5WEDHtnWtnXtnYtnZtnatnbtncMhrYopDklQopEkpUsmatndopNspUpuAs5WBMhrZopDhhQopRksTopNopNopNspWpuAs5WBNZirLk5PsqMs8dENbixek5QsqYs8dEDCtoAtoBM3WopDkWopEklbsqAtoCopNsqbpuAs8dBNZhtfkkdsrLs8dENbk_Zk3bsrYs8dENhLljXklcssDs8dENiHiCk2LssPs8dENjMltDk3Fsscs8dENnIlYkvNstIs8dEDGtoEtoFtoGtoHtoItoJM3XopDhrdopEkxesrAtoKstMstNpuAs8dBMhhNopD-RopRk2KopNopNopNstPstQs5WBM-OopDkWopEkrfsteopNopNstfstQs5WBNZh_YirCsuOs8dENbk9fk3Xsuds8dEDFhE0IiUdjNDEsuXo4UtoQo5QDDhE0IiUDEo4Uo5QtoSsuVDCtoRtoTNhLnuJm6QtoUs8dENiHiMkxUsvSs8dENjMitUkrHswbs8dENnIyAk5RswCs8dENsdh0Hk4YswOs8dEDHtoOtoPtoVtoWtoXtoYtoZM-PopDh9bopEkwIsuEtoaopNsweswfs8dBNZiKk4AsxUs8dENbiwbk3esyEs8dENhLyAk4JsyQs8dEDDtoctodtoeM-QopDiqYopEkjUsxHtofsyUsyVsyWs8dBM-EopDhhPopRkoJopNopNopNsyYsyZs5WBDHsydszBs5Cs5Fs5Is5Ms5PNZk8ekmBszSthXENbljckpOszdthXENhLk8fk1Ks0HthXEDDtpDtpEtpFDFvEiKqHkDibDDiKjFhNM1bopDhhOopEm3HtpCtpGopNtpHtpIthXBMhhFopDhrfopRk5KopNopNopNs0Ms0Ns5WBNZivXkpds1Hs5WENbtZkpXs1as5WENhLhYkoNs2Is5WENiHkDkyMs2Ys5WENjMlwIkzPs3Es5WENnIlyZkmQs3Xs5WEDGtpLtpMtpNtpOtpPtpQMhqdopDopDopEk2Ys0XtpRopNs3as0Ns5WBNZljak3Vs4Ks5WENbpfk5Vs4Ys5WEDCtpTtpUMhqeopDopDopEk0HopNtpVs4ds4epuAs5WBDibs5Xs5Zs6Gs6Ls6Ms6Ws6as6bs6cs7cs8Bs8Cs8Xs8cs9Es9Fs9Gs9Ns-Rs_Ps_Qs_atgBthDthEthFthJthKthLthMthNthRthWthYthetiLtiStiTtiXtictidtjBtjHtjItjPtjQtjXtjbtjctkDtkHtkItkJtkKtkWtkdtlFtlLtlRtlStlXtldtmFtmGtmQtmRtmStmTtmatmbtmftnAtnGtnMtnNtnOtnUtnVtnetnftoDtoLtoMtoNtobtpAtpBtpJtpKtpStpWQtpXopNs5UopNRixBPDBtpZDEmawDoepUSwDksfSmak2QDCtpctpdDDQkeNTmUh9HtpaopDopEopRk0bkrOtpbtpeopNtpfCRltXPDBtqBDDhuHibnPSnPkheDBtqEDDAQNThuGl_dtqCopDopRopRkkAk6GtqDtqFopNtqGCR4XPDBtqIDC0bzPS0bkuVDBtqLT4XipBtqJopDopRopEkqPopDtqKtqMopNtqGCR0bPDBtqODE4XpDnCiKS4XkreDBtqRT0bipCtqPopDopRopEktVksCtqQtqSopNtqGCRk-dPRk-fwKRlhYwKDDtqUtqVtqWDEvCvDsXyRThsSl_etqXopDopRopRk6Fk6BtqYopNopNtqGCRlhaPDBtqaDD4L8DjeS8Dk1HDBtqdThiKl_ftqb4FopRopRkiWkiUtqctqeopNtqGCRmaPDBtrADFmUySseLreSmUk0YDBtrDDClqalqbDEQkeuJNTmakgKtrBopDopEopEk6Ek5ItrCtrEtrFtrGCRk_IPDBtrIDFmasenCpWhMDBk_HDDQuJNTySmhAtrJopDopRopRk4OopDtrKopNtrLtrMCRlmSPRkPwKDCtrOtrPDELmaySpESLkiBDBtrSTsekgLtrQopDopEopRkzAktatrRtrTopNtpfCRLPDBtrVDFqHseHWreSsekpFS3dkiADCtrYtrZTLkgMtrWopDopRopEk6DkvDtrXtraopNtpfCRrePRlHwKDCtrctrdDFpELhPHWSpEkjGDBtsATrekgNtreopDopRopEk0WkpCtrftsBopNtpfCRhyYPRljTwKDCtsDtsEDErexbhPmaSrekwDDBtsHTpEmhBtsFopDopRopRkkNkjftsGtsIopNtqGCRknVPRlhZwKDCtsKtsLDEhiK4Lje-VShiKk1IDBtsOT8DmhCtsMopDopRopRklOknUtsNtsPopNtqGCR-VPDBtsRDDma8Dh_NT-VmhDtsS4FopRopEkmWopDtsTopNopNtqGCRlpHPDBtsVDD8YxYrdThtXmhEtsWopDopRopRk2MopDtsXopNopNtqGCRiKPDBtsZDEvEhjSiM8TSvEklES8TkrKDCtsctsdTiKmhFtsaopDopRopEkhSopDtsbtseopNtqGCRk_KPDBttADFiKqGOiMnCSiKkrLDBttDTvEmhJttBopDopEopRktYkmcttCttEopNtrMCRwDPDBttGDFmU1FuApUnCSmUkseDBttJTwDmhKttHopDopRopEkzKkrPttIttKopNtrMCRltVPDBttMDGxe1K1LhjSibhQS1KkwMS1LkwNSibkwRDDttPttQttRTuAmhLttNopDopRopRkkZopDttOttSopNtqGCRltcPDBttUDExCoduAGSxCkwZDBttXTxemhMttVopDopRopRk2HopDttWttYopNtqGCRltRPDBttaDE1LuA1MhJS1LklZSuAkwPSmDkrcDDttdttettfT1KmhNttbopDopRopRkmGopDttctuAopNtrMCRltTPDBtuCDF1KuAmDidmRS1KknGSuAkwOShjSkmeDDtuFtuGtuHT1LmhOtuDopDopRopRk0KopDtuEtuIopNtqGCRltUPDBtuKDEiKvEuA1MS1LkmdDBtuNThjSmhPtuLopDopRopRkzQopDtuMtuOopNtqGCRh_DPDBtuQDGvCyRsXhsThsSyaSsXkmPDBtuTTvDmhQtuRopDopRopRk0CopDtuStuUopNtqGCRk9dPDBtuWDEvDhsSyRyaSvDkmZDBtuZTsXmhGtuXh_DopRopRktdopDtuYtuaopNtqGCRzPPDBtucDEhK9B9CGTzPmhHtudhuCopRopEkjeopDtueopNopNtqGCRhuCPDBtvADEhK9CzPhuAT9BmhItvBopDopRopRkmEopDtvCopNopNtqGCRk_APDBtvEDEvCvDya8eTh_EipFtvFopDopRopRkhQopDtvGopNopNtqGCRGPDBtvIDFiahIzPxbhKSiak1FShKkjDDCtvLtvMTGmhRtvJopDopEopEk1ekjCtvKtvNopNtrMCRhKPDBtvPDE9B9CzPGSGkpDDBtvSThKmhStvQopDopRopEkmFopDtvRtvTopNtqGCRltZPDBtvVDDibhuGvEDBltYThuHmhTtvWopDopRopRk0NopDtvXopNtvYtqGCRk-RPDBtvaDDpD0b2RSpDkkTDBtvdT-cmhUtvbopDopRopRkqcopDtvctveopNtqGCRiaPDBtwADEGzPFkJSGk1ESFkjBDCtwDtwETiaipGtwBopDopRopEkjLopDtwCtwFopNtrMCRxbPDBtwHDEpEGhPmaDDiiHlrHlrGTxbmhVtwIopDopEopRk2OkmHtwJopNtwKtqGCRhPPDBtwMDELreKpEThPkgPtwNopDopRopEk4ckkbtwOopNopNtpfCRlgdPDBtwQDFKhGlNqXOTpKmhWtwRopDopRopRk2aksAtwSopNopNtqGCRrWPDBtwUDD1FGibTrWipHtwVopDopRopEkvCopDtwWopNopNtqGCRoWPDBtwYDDyEmardSyEkrXDBtwbToWmhZtwZmaopRopEkqKopDtwatwcopNtqGCRloPPDBtweDFibpUnCGmaSibkiTDBtxBT1FmhatwfopDopEopRkpHopDtxAtxCopNtqGCRltWPDBtxEDF1FuAoeodhuHS1FktCS0Ak0QSuAkwQDDtxHtxItxJDBh9fTibmhbtxFopDopRopRkkYkuUtxGtxKtxLtqGCRixcPDBtxNDDoW2RGSoWk0PDBtxQTyEmhctxOopDopRopRkpGm0atxPtxRopNtqGCRlpGPDBtxTDFrdhjG8YhtX8ZTxYmhdtxUopDopRopRk3WkmItxVopNopNtqGCRlodPDBtxXDFxYhtX8Zrd1FT8YmhetxYopDopRopRkqSopDtxZopNopNtqGCRpUPDBtxbDEoenCpWmUSnCkjASpWkifDCtxetxfTpUkgQtxcmaopEopEkiIopDtxdtyAopNtpfCRhzcPDBtyCDFpUodmUuAweSodk1JDBtyFToeipItyDopDopRopRk4VopDtyEtyGopNtrMCR0FPDBtyIDEwepWpUmUSwekkODBtyLT0FmhXtyJmaopRopEkicopDtyKtyMopNtqGCRwePDBtyODE0FpWpUmUS0FkiVDBtyRTweh9KtyPmaopRopEk1XopDtyQtySopNtpfCRpWPDBtyUDFnCpU0FweySSpUkkDDBtyXTpWmhYtyVopDopRopEk5WopDtyWtyYopNtqGCR8ePRlicwKRqMwKDDtyatybtycDFqUhQHWGT8emhftydopDopRopEk1YopDtyeopNopNtqGCRhQPDBtzADFKyc1M8MqHS8MkwdDBtzDThQmiEtzBopDopRopEkkGkhUtzCtzEopNtrMCR8MPDBtzGDDhQKsBShQkqJDBtzJT8MmiFtzHopDopRopEkkEopDtzItzKopNtqGCRKPDBtzMDGhG1MvQofkflCShGkjRDBtzPTKkgTtzNopDopEopRkzEkiGtzOtzQopNtpfCRltdPDBtzSDEKhQyc1KSyck1LDBtzVT1MmiGtzTopDopRopRkiDopDtzUtzWopNtqGCRlyDPDBtzYDCofKSofkkCDBtzbTvQmiHtzZopDopRopRk3LopDtzatzcopNtqGCRlvDPDBtzeDCvQKSvQkxJDBt0BTofmiItzfopDopRopRk3HopDt0At0CopNtqGCRlsaPDBt0EDFvCyRvDhGhsTSvCk0LDBt0HTyamiJt0FopDopRopRkoSopDt0Gt0IopNtqGCRlCPRlqDwKRlqGzVRlqCzVDEt0Kt0Lt0Mt0NDFKkfmCqGjQSjQkiXSuMkkfShMkjWSjekiZDEt0Qt0Rt0St0TDBlqHTlCmiKt0OopDopEopRkibk0Bt0Pt0Ut0VtrMCRjQPDBt0XDElCKnUmSSlCkodDBt0aTjQmiAt0YopDopRopRkiHkoKt0Zt0bopNtqGCRkfPRh_FzVDCt0dt0eDEKlClNmDSqHkmbDBt1BDBk_CDEQkeiqeNTkfkgRt0fopDopEopRkvektEt1At1Ct1Dt1ECRxTPDBt1GDEGiMKhISpDkmXSiMkmMShsakmLDDt1Jt1Kt1LTxTmiBt1HopDopRopEkmJopDt1It1MopNtqGCRtCPDBt1ODDD8evDDBixCTtCkgSt1PopDopRopRk2CkrRt1QopNt1RtrGCRhsaPDBt1TDDiMycxTSxTkmKDBt1WThsamiCt1UopDopRopRk6PopDt1Vt1XopNtqGCR8TPDBt1ZDDiKpKvESiKkrMDBt1cT8TmiDt1aopDopRopEklDopDt1bt1dopNtqGCRnCPDBt1fDFodpUpWkDvSSpUklLSodklKDCt2Ct2DTnCmiLt2AopDopEopEk1DopDt2Bt2EopNtqGCRltaPDBt2GDEnCoexekDSoekjJSnCkuRDCt2Jt2KTodmiOt2HopDopRopRkpSopDt2It2LopNtqGCRvSPDBt2NDDikOnCkDTvSipJt2OmaopRopEkzbopDt2PopNopNtqGCRlyXPDBt2RDEvSnCsepWTikOmiPt2SmaopRopRkoRopDt2TopNopNtqGCRhIPDBt2VDDGHWSHkvbSWkyODCt2Yt2ZThImiQt2WopDopRopEk5BktWt2Xt2aopNtqGCRHPDBt2cDEWhILGSWkjEShIkudDCt2ft3ATHmiRt2dopDopRopEkiSopDt2et3BopNtrMCRWPDBt3DDEHhIL6ESHkjYShIkueS6EkjZDDt3Gt3Ht3ITWmiSt3EopDopRopEkiOopDt3Ft3JopNtqGCRiMPDBt3LDFkD8EmRkViKSkDkvKSxTkvLDCt3Ot3PTiMkgUt3MopDopEopEk1aopDt3Nt3QopNtpfCRhMPDBt3SDEnCySxclCSlCkiYDBt3VThMmiTt3TopDopEopRkzNklPt3Ut3WopNtrMCR8EPDBt3YDDkDiMGSkDkoXDBt3bT8EmiMt3ZopDopRopRkqYopDt3at3copNtqGCRkDPDBt3eDF8EiMnCqGOS8EkoVSiMkoWDCt4Bt4CTkDmiNt3fopDopEopRkoEopDt4At4DopNtqGCRiYPDBt4FDDlesPkVSleknXDBt4IDBlgKTiYmiUt4GopDopRopEkxAopDt4Ht4Jt4KtqGCRlePDBt4MDEiYFkJigcSiYknYDBt4PTlemiYt4NopDopRopEk4NopDt4Ot4QopNtrMCRlqPPDBt4SDEyNDlNiYSDkjNSyNklaDCt4Vt4WTsPkgXt4TopDopRopRkvfopDt4Ut4XopNtpfCRlmAPDBt4ZDDlekJibTigcmiZt4ah9fopRopEk1fkpBt4bopNopNtqGCRFPDBt4dDFkJDhGialeSDklJSkJkoQSiakiFDDt5At5Bt5CTFmiat4eopDopRopEkzDopDt4ft5DopNtqGCRzWPDBt5FDFFDleiahGSFklTSDkxEDCt5It5JTkJipKt5GopDopEopRk5EkvZt5Ht5KopNtrMCRhGPDBt5MDEKFxC0ASKkkBDBt5PThGmibt5NopDopRopRkiaopDt5Ot5QopNtqGCRivTPDBt5SDEibxCkJoeSxCk0RSibk0SDCt5Vt5WT0Amict5TopDopRopRk0Im0Zt5Ut5XopNtqGCRiicPDBt5ZDFxeije0AiahGSxekwYS0AkjKDCt5ct5dTxCmidt5aopDopRopRkzTopDt5bt5eopNtqGCRDPDBt6ADEFkJsPtCSFkjMSkJkoPSsPkjODDt6Dt6Et6FTDkgVt6BopDopRopEk4PopDt6Ct6GopNtpfCRlsePDBt6IDEhK9BxChuAT9CmiVt6JopDopRopRk1QopDt6KopNopNtqGCRlNPDBt6MDGqXsPmDidOhGSqXk2eSOkjTSmDkraDDt6Pt6Qt6RDEl0cl0bixOl0dTlNh9Lt6NopDopRopRkoFopDt6Ot6St6TtpfCRqXPDBt6VDFlNsPidKpKSlNkzBDBt6YDEl0Ul0VixLl0WTqXkgWt6WopDopRopRkoGopDt6Xt6Zt6atrGCRk_BPDBt6cDEvDsXyayRThsTmiWt6dopDopRopRk0OopDt6eopNopNtqGCRlxYPDBt7ADCxCxeTijemiXt7BiicopRopEk0XopDt7CopNopNtqGCRkFPDBt7EDDjeqHLSjekpQDBt7HTkFipLt7F4FopRopEkvUopDt7Gt7IopNtqGCR4FPDBt7KDFLjekFkfhQSkfkmaDBt7NTqHmiet7LopDopRopRk5UkzOt7Mt7OopNtqGCRjePDBt7QDEkF4LqHlCSlCkhaS4LkhYSkFkpPDDt7Tt7Ut7VTjemift7R4FopRopEkiPopDt7St7WopNtqGCRlgAPDBt7YDELWjeqHSWknRDBt7bT6EmjAt7ZopDopRopEksXopDt7at7copNtqGCRk_ePDBt7eDEqHLje-VDBk_fTh_NmjBt7fopDopRopRkjHopDt8AopNt8BtqGCR4LPDBt8DDDje8DhiKSjekhZDBt8GT4LmjCt8E4FopRopEk1RopDt8Ft8HopNtqGCRqUPDBt8JDEyc8e4JhjGTqUmgAt8KopDopRopEksSopDt8LopNopNtqGCRltSPDBt8NDEqUhQK1MS1MkzZDBt8QTycmgBt8OopDopRopRk3KklXt8Pt8RopNtrMCRllQPDBt8TDDyEpDqUT2RmgCt8UopDopRopRkzMopDt8VopNopNtqGCRpDPDBt8XDE-c2R0bxTSxTkmYS-ck2XDCt8at8bTpDmgDt8YopDopEopRksOkjIt8Zt8copNtrMCRlpFPDBt8eDErdxYqUkVThjGmgEt8fopDopRopRkxRopDt9AopNopNtqGCRvCPDBt9CDEyRvDyah_ESyRkzdSyakzeDCt9Ft9GTvCmgFt9DopDopRopEk0GopDt9Et9HopNtqGCRk-ePDBt9JDEvCsXvDyaSvCkhPDBt9MTyRmgGt9KopDopRopRk3BopDt9Lt9NopNtqGCR4JPDBt9PDFkVmDidmRODDlhGlhHlhIT4JmgHt9QopDopRopEkpaopDt9RopNt9StqGCROPDBt9UDEhJlNmRkDShJkjSSmDklHSlNk3ASidkjVDEt9Xt9Yt9Zt9aDCiwElvdTOh9It9VopDopRopEkzLopDt9Wt9bt9ctpfCRmRPDBt9eDEkVmDiMOSkVktHShJktTSmDktSDDt-Bt-Ct-DDDhFhzTlpRTmRh9Jt9fopDopEopRksIopDt-At-Et-FtpfCRkVPDBt-HDFmR8Zrd4JiYSmRktUSidkkLDCt-Kt-LDEjEloc8alofTkVmgIt-IopDopEopRkwKopDt-Jt-Mt-NtqGCRloePDBt-PDEkVrd8YxYT8ZmgJt-QopDopRopRk0JopDt-RopNopNtqGCRlpAPDBt-TDExYhjG8Z8YTrdmgKt-UopDopRopRkzYopDt-VopNopNtqGCRmDPDBt-XDFidkfkV1LjCSidkkKShJklGSOklFSlNkrZSmRklIS1KkrYDGt-at-bt-ct-dt-et-fDDmOlmElmFTmDkgAt-YopDopRopRkqRopDt-Zt_At_BtpfCRidPDBt_DDFmDqXlNkV4JSmDkrbSkVktISOkkJDDt_Gt_Ht_IDClzBiwdTidkgBt_EopDopRopEkwLopDt_Ft_Jt_KtpfCRlsdPDBt_MDEhK9B9COThuAmgLt_NhuCopRopRkzRopDt_OopNopNtqGCRivFPDBt_QDEqGmChMlCSqGkvYSmCknIDCt_Tt_UTxcmgMt_RopDopRopRkkVm0Yt_St_VopNtqGCRk_TPDBt_XDEmCxclCkDSmCknHSxcknKDCt_at_bTqGmgOt_YopDopEopRkuJopDt_Zt_copNtrMCRmCPDBt_eDFqGlCmSsBxcSqGkkWSxckhfDCugBugCTmCmgPt_fopDopRopRkqAopDugAugDopNtrMCRsBPDBugFDF8MmSnUpFoKSmSkxYSnUkxNSpFkxGSoKkhbDEugIugJugKugLDClvBlvCTsBmgQugGopDopRopRkyNopDugHugMugNtqGCRoKPDBugPDEhiIjClCsBShiIkhcSjCkjQSsBkhdDDugSugTugUToKmgRugQopDopRopRkjdklWugRugVopNtqGCRlhJPDBugXDEoKKjChGSoKkiEDBugaThiImgSugYopDopRopRkjck0DugZugbopNtqGCRjCPDBugdDEoKmDGHSoKkjPDBuhADChnOlvLTjCipDugeopDopRopEkyZkvcugfuhBuhCtqGCRmSPDBuhEDFnUsBpFmClCSnUkkXSsBkxZSpFkxaDDuhHuhIuhJDClvflwATmSmgTuhFopDopRopRklSopDuhGuhKuhLtqGCRnUPDBuhNDEmSsBpFoKSmSkxOSsBkxPSpFkxMDDuhQuhRuhSDClvRlvSTnUipEuhOopDopRopEksck2cuhPuhTuhUtqGCRpFPDBuhWDEmSnUsBlCSsBkyKSnUkyISmSkyJDDuhZuhauhbDClwUlwVTpFmgNuhXopDopRopEk0FkjXuhYuhcuhdtqGCRhJPDBuhfDGuLyNuMnP2HOSmDklASOklBSmRkkeDDuiCuiDuiEDCh-Kk8OThJmgUuiAopDopEopRkqTopDuiBuiFuiGtrMCRk-NPDBuiIDEhtVhJtY1FShtVkhWDBuiLThsPmgbuiJopDopRopRkyVopDuiKuiMopNtqGCRlnGPDBuiODEhsPhJtYyOShsPkrNDBuiRThtVmgcuiPopDopRopRkyUopDuiQuiSopNtqGCRk8JPDBuiUDEhJ3ezQ3dS3ekjFDBuiXDCk8Ik8KT2HmgduiVopDopRopRkzXopDuiWuiYuiZtqGCRk8LPDBuibDEhJuL3etYSuLk1PS3ek1ODCuieuifTzQmgeuicopDopRopRk4QopDuidujAopNtqGCRk8HPDBujCDEhJ2HzQyOS2HkidSzQk1CDCujFujGT3emgfujDopDopRopRk1ZopDujEujHopNtqGCRk8DPDBujJDFhJyNuMzQKSzQkzfSyNknPSuMknNDDujMujNujODBk8ETuLkgHujKopDopRopRk2BopDujLujPujQtpfCRk8FPDBujSDEuLuMsPnPSuMkpJSsPkuQSuLkpLDDujVujWujXTyNkgIujTopDopRopRkzCopDujUujYopNtpfCRnsfPRk8GwKDCujaujbDFyNuLhsKlCkfSlCkiJSyNkpKShsKkpbSuLknODEujeujfukAukBTuMkgJujcopDopRopRkvQopDujdukCopNtpfCRk8CPDBukEDEuMhJyO3dSuMkpcDBukHThsKmgVukFopDopRopRkzSopDukGukIopNtqGCRk8BPDBukKDDtYhJ2HStYkzaSLkzUDCukNukOT3dmgWukLopDopRopRk6HopDukMukPopNtqGCRtYPDBukRDE3dhJnP8PS3dkzVDBukUTtYmgXukSopDopRopRkzcopDukTukVopNtqGCR8PPDBukXDDtYyO4cS4ckiNDBukaT8PmgYukYhJopRopEkiRopDukZukbopNtqGCRk8MPDBukdDEnP5DhJ3eTyOkgFukeopDopRopRk1copDukfopNopNtpfCRnPPDBulBDEyOhJtY5DS5DkzWShuGklCDCulEulFTnPmgZulCopDopRopRkyfopDulDulGopNtqGCRlyfPDBulIDDyOnP4cSnPkkHS4ckkIDCulLulMT5DkgGulJhJopRopRkhVopDulKulNopNtpfCR4cPDBulPDEyO8P5DnPS8PklNS5DklMDCulSulTT4cmgaulQhJopRopEkiMopDulRulUopNtqGCDkKtqAtqHtqNtqTtqZtqftrHtrNtrUtrbtsCtsJtsQtsUtsYtsfttFttLttTttZtuBtuJtuPtuVtubtuftvDtvHtvOtvUtvZtvftwGtwLtwPtwTtwXtwdtxDtxMtxStxWtxatyBtyHtyNtyTtyZtyftzFtzLtzRtzXtzdt0Dt0Jt0Wt0ct1Ft1Nt1St1Yt1et2Ft2Mt2Qt2Ut2bt3Ct3Kt3Rt3Xt3dt4Et4Lt4Rt4Yt4ct5Et5Lt5Rt5Yt5ft6Ht6Lt6Ut6bt6ft7Dt7Jt7Pt7Xt7dt8Ct8It8Mt8St8Wt8dt9Bt9It9Ot9Tt9dt-Gt-Ot-St-Wt_Ct_Lt_Pt_Wt_dugEugOugWugcuhDuhMuhVuheuiHuiNuiTuiaujBujIujRujZukDukJukQukWukculAulHulOulVUn9GmazPGrWKYlgHLqU4JhYhJDDhhShlWNVl9LjFk_dk0fulYCVl9MhchckvFulYCVl9NoPlibkuFulYCVl9OiOlsQkiCulYCVl9PiKiKkhXulYCVl9QhNljHkuZulYCVl9RnelvJkkFulYCDHulZulaulbulculduleulfQopNulWulXumADBkeTmUipBtpaopDopEopRk0bkrOtpbtpeopNumCBDCQNThuGopDtqCopDopRopRkkAk6GtqDtqFopNumEET4XopDtqJopDopRopEkqPopDtqKtqMopNumEET0bopDtqPopDopRopEktVksCtqQtqSopNumEEThsSopDtqXopDopRopRk6Fk6BtqYopNopNumEEThiKopDtqb4FopRopRkiWkiUtqctqeopNumEETmah9HtrBopDopEopEk6Ek5ItrCtrEtrFumCBTySopDtrJopDopRopRk4OopDtrKopNtrLumEETseipCtrQopDopEopRkzAktatrRtrTopNumCBTLipLtrWopDopRopEk6DkvDtrXtraopNumCBTrej_btreopDopRopEk0WkpCtrftsBopNumCBTpEopDtsFopDopRopRkkNkjftsGtsIopNumEET8DopDtsMopDopRopRklOknUtsNtsPopNumEET-VopDtsS4FopRopEkmWopDtsTopNopNumEEThtXopDtsWopDopRopRk2MopDtsXopNopNumEETiKopDtsaopDopRopEkhSopDtsbtseopNumEETvEopDttBopDopEopRktYkmcttCttEopNumEETwDopDttHopDopRopEkzKkrPttIttKopNumEETuAopDttNopDopRopRkkZopDttOttSopNumEETxeopDttVopDopRopRk2HopDttWttYopNumEET1KopDttbopDopRopRkmGopDttctuAopNumEET1LopDtuDopDopRopRk0KopDtuEtuIopNumEEThjSopDtuLopDopRopRkzQopDtuMtuOopNumEETvDopDtuRopDopRopRk0CopDtuStuUopNumEETsXopDtuXh_DopRopRktdopDtuYtuaopNumEETzPopDtudhuCopRopEkjeopDtueopNopNumEET9BopDtvBopDopRopRkmEopDtvCopNopNumEETh_EopDtvFopDopRopRkhQopDtvGopNopNumEETGopDtvJopDopEopEk1ekjCtvKtvNopNumEEThKopDtvQopDopRopEkmFopDtvRtvTopNumEEThuHopDtvWopDopRopRk0NopDtvXopNtvYumEET-copDtvbopDopRopRkqcopDtvctveopNumEETiaopDtwBopDopRopEkjLopDtwCtwFopNumEETxbopDtwIopDopEopRk2OkmHtwJopNtwKumEEThPipFtwNopDopRopEk4ckkbtwOopNopNumCBTpKopDtwRopDopRopRk2aksAtwSopNopNumEETrWopDtwVopDopRopEkvCopDtwWopNopNumEEToWopDtwZmaopRopEkqKopDtwatwcopNumEET1FopDtwfopDopEopRkpHopDtxAtxCopNumEETibopDtxFopDopRopRkkYkuUtxGtxKtxLumEETyEopDtxOopDopRopRkpGm0XtxPtxRopNumEETxYopDtxUopDopRopRk3WkmItxVopNopNumEET8YopDtxYopDopRopRkqSopDtxZopNopNumEETpUipGtxcmaopEopEkiIopDtxdtyAopNumCBToeopDtyDopDopRopRk4VopDtyEtyGopNumEET0FopDtyJmaopRopEkicopDtyKtyMopNumEETwekgOtyPmaopRopEk1XopDtyQtySopNumCBTpWopDtyVopDopRopEk5WopDtyWtyYopNumEET8eopDtydopDopRopEk1YopDtyeopNopNumEEThQopDtzBopDopRopEkkGkhUtzCtzEopNumEET8MopDtzHopDopRopEkkEopDtzItzKopNumEETKipHtzNopDopEopRkzEkiGtzOtzQopNumCBT1MopDtzTopDopRopRkiDopDtzUtzWopNumEETvQopDtzZopDopRopRk3LopDtzatzcopNumEETofopDtzfopDopRopRk3HopDt0At0CopNumEETyaopDt0FopDopRopRkoSopDt0Gt0IopNumEETlCopDt0OopDopEopRkibk0Bt0Pt0Ut0VumEETjQopDt0YopDopRopRkiHkoKt0Zt0bopNumEETkfipIt0fopDopEopRkvektEt1At1Ct1DumCBTxTopDt1HopDopRopEkmJopDt1It1MopNumEETtCh9Kt1PopDopRopRk2CkrRt1QopNt1RumCBThsaopDt1UopDopRopRk6PopDt1Vt1XopNumEET8TopDt1aopDopRopEklDopDt1bt1dopNumEETnCopDt2AopDopEopEk1DopDt2Bt2EopNumEETodopDt2HopDopRopRkpSopDt2It2LopNumEETvSopDt2OmaopRopEkzbopDt2PopNopNumEETikOopDt2SmaopRopRkoRopDt2TopNopNumEEThIopDt2WopDopRopEk5BktWt2Xt2aopNumEETHopDt2dopDopRopEkiSopDt2et3BopNumEETWopDt3EopDopRopEkiOopDt3Ft3JopNumEETiMipJt3MopDopEopEk1aopDt3Nt3QopNumCBThMopDt3TopDopEopRkzNklPt3Ut3WopNumEET8EopDt3ZopDopRopRkqYopDt3at3copNumEETkDopDt3fopDopEopRkoEopDt4At4DopNumEETiYopDt4GopDopRopEkxAopDt4Ht4Jt4KumEETleopDt4NopDopRopEk4NopDt4Ot4QopNumEETsPipKt4TopDopRopRkvfopDt4Ut4XopNumCBTigcopDt4ah9fopRopEk1fkpBt4bopNopNumEETFopDt4eopDopRopEkzDopDt4ft5DopNumEETkJopDt5GopDopEopRk5EkvZt5Ht5KopNumEEThGopDt5NopDopRopRkiaopDt5Ot5QopNumEET0AopDt5TopDopRopRk0Im0Vt5Ut5XopNumEETxCopDt5aopDopRopRkzTopDt5bt5eopNumEETDh9Lt6BopDopRopEk4PopDt6Ct6GopNumCBT9CopDt6JopDopRopRk1QopDt6KopNopNumEETlNj_dt6NopDopRopRkoFopDt6Ot6St6TumCBTqXj_ft6WopDopRopRkoGopDt6Xt6Zt6aumCBThsTopDt6dopDopRopRk0OopDt6eopNopNumEETijeopDt7BiicopRopEk0XopDt7CopNopNumEETkFopDt7F4FopRopEkvUopDt7Gt7IopNumEETqHopDt7LopDopRopRk5UkzOt7Mt7OopNumEETjeopDt7R4FopRopEkiPopDt7St7WopNumEET6EopDt7ZopDopRopEksXopDt7at7copNumEETh_NopDt7fopDopRopRkjHopDt8AopNt8BumEET4LopDt8E4FopRopEk1RopDt8Ft8HopNumEETqUopDt8KopDopRopEksSopDt8LopNopNumEETycopDt8OopDopRopRk3KklXt8Pt8RopNumEET2RopDt8UopDopRopRkzMopDt8VopNopNumEETpDopDt8YopDopEopRksOkjIt8Zt8copNumEEThjGopDt8fopDopRopRkxRopDt9AopNopNumEETvCopDt9DopDopRopEk0GopDt9Et9HopNumEETyRopDt9KopDopRopRk3BopDt9Lt9NopNumEET4JopDt9QopDopRopEkpaopDt9RopNt9SumEETOh9It9VopDopRopEkzLopDt9Wt9bt9cumCBTmRh9Jt9fopDopEopRksIopDt-At-Et-FumCBTkVopDt-IopDopEopRkwKopDt-Jt-Mt-NumEET8ZopDt-QopDopRopRk0JopDt-RopNopNumEETrdopDt-UopDopRopRkzYopDt-VopNopNumEETmDj_ct-YopDopRopRkqRopDt-Zt_At_BumCBTidj_et_EopDopRopEkwLopDt_Ft_Jt_KumCBThuAopDt_NhuCopRopRkzRopDt_OopNopNumEETxcopDt_RopDopRopRkkVm0Wt_St_VopNumEETqGopDt_YopDopEopRkuJopDt_Zt_copNumEETmCopDt_fopDopRopRkqAopDugAugDopNumEETsBopDugGopDopRopRkyNopDugHugMugNumEEToKopDugQopDopRopRkjdklWugRugVopNumEEThiIopDugYopDopRopRkjck0DugZugbopNumEETjCopDugeopDopRopEkyZkvcugfuhBuhCumEETmSopDuhFopDopRopRklSopDuhGuhKuhLumEETnUopDuhOopDopRopEksck2cuhPuhTuhUumEETpFopDuhXopDopRopEk0FkjXuhYuhcuhdumEEThJopDuiAopDopEopRkqTopDuiBuiFuiGumEEThsPopDuiJopDopRopRkyVopDuiKuiMopNumEEThtVopDuiPopDopRopRkyUopDuiQuiSopNumEET2HopDuiVopDopRopRkzXopDuiWuiYuiZumEETzQopDuicopDopRopRk4QopDuidujAopNumEET3eopDujDopDopRopRk1ZopDujEujHopNumEETuLkgCujKopDopRopRk2BopDujLujPujQumCBTyNkgDujTopDopRopRkzCopDujUujYopNumCBRk8GPDBuqFTuMkgEuqGopDopRopRkvQopDujdukCopNumCBThsKopDukFopDopRopRkzSopDukGukIopNumEET3dopDukLopDopRopRk6HopDukMukPopNumEETtYopDukSopDopRopRkzcopDukTukVopNumEET8PopDukYhJopRopEkiRopDukZukbopNumEETyOipDukeopDopRopRk1copDukfopNopNumCBTnPopDulCopDopRopRkyfopDulDulGopNumEET5DipEulJhJopRopRkhVopDulKulNopNumCBT4copDulQhJopRopEkiMopDulRulUopNumEEDkKumDumFumGumHumIumJumKumLumMumNumOumPumQumRumSumTumUumVumWumXumYumZumaumbumcumdumeumfunAunBunCunDunEunFunGunHunIunJunKunLunMunNunOunPunQunRunSunTunUunVunWunXunYunZunaunbuncunduneunfuoAuoBuoCuoDuoEuoFuoGuoHuoIuoJuoKuoLuoMuoNuoOuoPuoQuoRuoSuoTuoUuoVuoWuoXuoYuoZuoauobuocuoduoeuofupAupBupCupDupEupFupGupHupIupJupKupLupMupNupOupPupQupRupSupTupUupVupWupXupYupZupaupbupcupdupeupfuqAuqBuqCuqDuqEuqHuqIuqJuqKuqLuqMuqNuqOuqPWn9FnrNrWKYlgHL4JhJDChlVNVopDjFk_dk0fuqSEVopDhchckvFuqSEVopDoPlibkuFuqSEVopDiOlsQkiCuqSEVopDiKiKkhXuqSEVopDhNljHkuZuqSEVopDnelvJkkFuqSEDHuqTuqUuqVuqWuqXuqYuqZQopNuqQuqRuqaDCAMM-GopDm_WopRnlBopNopNopNo7fp6fuqcBDDibGofM2DopDiqSopRnieopNopNopNuqep6fuqcBDFl5Ln2Dh_Vl2el2dDHlXl2Tl2Sl8bkdvMtaDCurAurBDCl4Gl7MDFkdvMhzItayZDFlXhBFyXjXDDurDurEurFDCoclADCiRiGDEhUkdvMfDEo6aurHurIurJDDurCurGurKOFnxEopDOFomPopDDCurMurNDDibofmaMkgYopDopDopEniDurLopNurOurPp6fuqcCDFhBeyX6ThjLDGhDuSlX2LmThybDEo8Go6aurRurSDDilZimcinADDioLioMinCDCurUurVDCurTurWNZn7JnlLurXuqcBDEGjUqKnBDGUXVhxX_Oh-cDDo_CurZuraDF6CrfnBqd2PDGjUqKomSisMschtbDEo8Go-curcurdDCurbureNboiBm6HurfuqcBDHhuYh1BhmKzahiahzExWDCo8GusBDFhpahpZhpbinVinUDHzCza2LmTigXlL4MDCusDusEDCusCusFNhLiwOnqFusGuqcBDDurYusAusHDDGhMibMipMopDopDopEm6KopNusIopNusJphRuqcCDGiLkLkN5O7CpRDFjXlIjHjKhnZDDo8GusLusMDDjUhUsfDDo8Go9KusODCusNusPNZisHnrCusQuqcBDEjBlZkIjLDGicsFjDjAxGhleDDo8GusSusTDDicjAoYDEmThFsfhDDEo8Go-EusVusWDCusUusXNbivKm7JusYuqcBDHqIikZn6cinJhpSh5FisTDFhYrMoZ0eiNDDo8GusausbDBhYDCmViGDEYhUkAiZDEo8GusduseusfDCuscutANhLnwAnjNutBuqcBDEhFjKlIhmeDFhSiQTjNODGjdhjJjYhdiLiYDEo8GutDutEutFDDiCOjNDFhWkMjYhdjHDEo8Go9VutHutIDCutGutJNiHooEmwJutKuqcBDEwXybrTzCDFnHjbkdh4PiBDFiGlTiXGUDEphFutMutNutODEiVvdiDpCDEiXlTiGkXDEphFo8GutQutRDCutPutSNjMivJnmbutTuqcBDFusRusZutCutLutUODn-bjMDButWDFGmRkVkDDMipNopDopDopEmlTopNutVutXutYphRuqcCDEclKhCTDDjW7LiRDEo8Gq4eutautbDButcDFierN2KhCTDEUXVGDDq4euteutfDBuuANZnyVnjDuuBuqcBDEiesErN2KDEfHnDl7UDDq4euuDuuEDBuuFNbnyUnjCuuGuqcBDElbiCcolFDEjRtFtakdDFUGX7AolIDEptWuuIuuJuuKDDpM9Yl3HDEclKjCiRDFkdiaUXGDDuuMuuNuuODCuuLuuPNhLokcnkcuuQuqcBDDuuCuuHuuRDDGibsXMipOopDopDopEm6eutduuSopNuuTp6fuqcCDFpSvRhvPilYl3VDGjUhFhJhtb_UhADCuuVuuWDDuFinY-BDGpSvRhPlHrekKDCuuYuuZDCpSvRDEhMqd_O6CDEjUhFqKhJDDuubuucuudDDuuXuuauueOFn_copDDBuvADFxbGpEhPhMMh9MopDopDopEnrEuufopNuvBuvCo3XuqcCDFl8Fl8Sl3TnwPl8RDGhM4VjWifiC6TDCuvEuvFDHhRlxch0JhmNnzCl2YrXDCkZlWDGUX3AhkMhMDDDuvHuvIuvJDEhRrXlxch0JDCzAijCDFiUmJonUhEjCDDuvLuvMuvNDDuvGuvKuvOOFn-OopDODokHopDDCuvQuvRDEqXiaDhMMkgZopDopDopEnnAuvPopNuvSuvTpxIuqcCDDFDkJM0LopDkoOopRnoIopNopNopNuvVphRuqcBDFoOFiwYiibnBDDpiQpiRuvXDBuvYNZivCm-WuvZuqcBDE9finZl7Il7FDFFnBitOikIiibDCuvbuvcDBuvdNbyYmlNuveuqcBDDDzX5EDFh4PioNnBitOiibDDqnFuwAuwBDBuwCNhLisLnpPuwDuqcBDFoQpI5EzXl9CDDGncoJDGhDuSnBmTifjUDDuwFuwGuwHDBuwINiHuTnpOuwJuqcBDFxN7Ol3b6HhkUDGFnBjGkdvMtaDCuwLuwMDFkdmPvMhzItaDDjGiTzUDFirIitJnXiG_LDEuwOuwPqoMuwQDCuwNuwRNjMn5LnnZuwSuqcBDFuvauvfuwEuwKuwTOFopAZOFn-ZhLODogPhLOFoobiHOFn8bjMDFuwVuwWuwXuwYuwZDFFDia0AkJMhxEopDkWopEmlFopNuwUuwauwbp6fuqcCDEitOikIiibnBDByYDDiaoQzXDEqoauwduweuwfDBuxADEUXVyYDHfdrcoDHzDhRDDo6WuxCuxDDE_BinGinHimKDEwViwKhyDKDGuQ1N9FirTiwVqWDDuxFuxGuxHDCuxEuxINZoianpauxJuqcBDCyYhmQDH2WlUhjCiSlSh-GhxVDDuxLqnFuxMDFl5Rl8Gl7Al5Sl7CDH2WyYh-GhxVikQiSojLDCuxOuxPDCuxNuxQNbn-anpcuxRuqcBDFzahiahzGhuYogaDGyYlLzClhLiuJ4MDDo8GuxTuxUDEhpahpZhpbl7DDHzC4MlLigXza2LmTDCuxWuxXDCuxVuxYNhLn2YmyCuxZuqcBDDuxKuxSuxaOFn0XopDDBuxcDE0AibiaGMhxFopDkwVopEm3IuxBuxbuxduxep6fuqcCDFimI6I7OxNhjFDEfHisfh0fDEiS2W4TnMDDuyAuyBuyCDBuyDDD3AhgIl3eDFmIimahtPoLxNDCuyFuyGDDimahtPmIDF7OxNhkU6IhjFDCuyIuyJDCuyHuyKNZnxOmlRuyLuqcBDFhGmYi1Ghhbn0EDCuyNuyJDDl7El3fmYDDoL6IxNDF2WiSlS_L4TDDuyPuyQuyRDCuyOuySNbn_CmvDuyTuqcBDDrciEoaDEvNrIitNoDDEoL6IhjFxNDDiTia2WDEuyVuyWuyXuyYDDrciEvNDEoQhGiahyaDDuyauybuyJDCuyZuycNhLn6Em3DuyduqcBDEidmOjKhFDFiaifnSoQkEDDuyfuzAuyJDBuzBNiHnuQmrfuzCuqcBDC2SisADFoQyYKiatfDDuzEuzFuyJDBuzGNjMwCmxcuzHuqcBDDzBsMnUDEoQyYiaifDDuzJuzKuyJDBuzLNnIuXmxauzMuqcBDGuyMuyUuyeuzDuzIuzNOFnxNopDDBuzPDFFhGHkfofMipPopDm5OopEm9JuyEuzOuzQuzRp7ZuqcCDChEoGDCcODGiiF3fjPtLjHhiGDEqoauzTuzUuzVDE_KhXzGhtaDEFhsXmJoSDEyfiXlTkXDD8XjZpTDEuzXuzYuzZuzaDCuzWuzbDB7FDDckOjCDCjW7LDGzduUjChUtSoDDEuzduzeuzfu0ADD3frD6JDCcjCDEuzdu0Cqobu0DDCu0Bu0ENZyMnjJu0FuqcBDGpThdjdsLjZlBDFiUoGhb1UcDEuzdqobu0Hu0IDDiUoGhEDCogLcDGirKpdmJhmHhvGjPDEuzdu0Ku0Lu0MDCu0Ju0NNbohDm7eu0OuqcBDFl7Th2Dl4EhhDnuMDG7FnMiSzCDhEDCu0Qu0RDDmJtQkQDHhBigRhycpe4ahbmIDDuzdu0Tu0UDCu0Su0VNhLixPngMu0WuqcBDEicoYoDh_SDKhkcwN2cpZjSjLmEliBpV6NDDuzdu0Yu0ZDBu0aNiHirSm7Ku0buqcBDD8WluHogHDCuzdu0dDFh3DimJl8Xl8Yl6ADF7FjD4PikUnMDCu0fu1ADCu0eu1BNjMluHm6fu1CuqcBDEh3Qi_Ei_Nl4ODHhBlUjUhFlIoDhbDCu1Eu1FDFiB1D8OqAilbDGlUlDhFhbiUjUDDoDFmJDEu1Ho3bu1Iu1JDCu1Gu1KNnIn8TnjYu1LuqcBDGwSk8TnYkcsR0BDGwc4Z6G0XhuQnwCDDuzdu1Nu1ODDwSk8ThuQDFiYpVoLFliBDGuOjdidwcluXrHDDu1Qu1Ru1SDCu1Pu1TNsdivQm7bu1UuqcBDF_KhXhtaihBzGDD7FmJhsXDJ4a6ckX6F9Ukch0RnW0PDDu1Wu1Xu1YDBu1ZN4QnwZmlHu1auqcBDIu0Gu0Pu0Xu0cu1Du1Mu1Vu1bOFn-JopDDBu1dDEFOkJDMhxGopDknBopEm7Uuzcu1cu1eu1fphRuqcCDBl2FDE8Xl5NjZpTDDu2BuzZu2CDGrHsRrBzEl2coYDFhuRnYhiJnxIhBDDu2Bu2Eu2FDIhpXhwGl4UsYhtIn1CnsLl4VDFDnYoYsRqLDCu2Hu2IDBDDFrMtWhElidnzADI8WhBqehiZkOolDnwMvUDDu2Ku2Lu2MDEu2Du2Gu2Ju2NOFn-LopDODnsDopDDCu2Pu2QDEDsPkJtCMh9NopDiqIopEm_Fu2OopNu2Ru2Sp7ZuqcCM-HopDktBopRnpLopNopNopNphTphXuqcBDGhfvH-ehtBhuOjTDEwB7A0En7HDELkdmPhjeDEphZu2Vu2Wu2XDBu2YNZ8dm-Au2ZuqcBDHlAckOzdjXhhUwJDDphZpoDu2bDBu2cNbpUnmHu2duqcBDCkBiZDGhnZlAjXjJcmWDDphZu2fu3ADBu3BNhLlVnmKu3CuqcBDJna_FhiVhxehyBvKiD3cjJDDhWl7SuGDDphZu3Eu3FDBu3GNiHohanmJu3HuqcBDEjBlZuahiRDGjAsFjJcic8NDDphZu3Ju3KDBu3LNjMyAnmGu3MuqcBDFu2au2eu3Du3Iu3NDEmUoeodwDM5SopDksdopEnmVopNu3OopNu3PptduqcBDELjfnDhODHeuBhBlduEoTmGDEphZu3Ro7Bu3SDEuBlduEeDDkdmPhjeDEu3Ro7Bu3Uu3VDCu3Tu3WDELmUKofM5TopDh9TopEnmQu3XopNopNu3YpneuqcBDDnFhgVhgYDJhnKwe0F7eoJubqZiwZ3bDCu3au3bDGdrcjAkS6aoDDF5CnDfjfLDEpoDpoRu3du3eDCu3cu3fNZitFnqfu4AuqcBDEmbl8chyInvKDFqcnHKkdiBDEhUiGUXDDu4Cu4Du4EDBu4FNbn_Hnlbu4GuqcBDFhiQhmCqVOhnZDDpiQpyFu4IDBu4JNhLitHmxDu4KuqcBDHhfrJpZh_S1H6ZxRDHuBrKjSjLmE6MiscDDpiQu4Mu4NDBu4ONiHitfnjWu4PuqcBDEOThCoGDHkChdhWjZjdhblBDDpiQu4Ru4SDBu4TNjMokfnjHu4UuqcBDFu4Bu4Hu4Lu4Qu4VOFhzcopDDBu4XDEoemUodkDDBhcMvZopDkwaopEmlJopNu4Wu4Yu4Zu4auqcBDCxeodDChciOMipQopDhhRopRmxEopNopNopNu4cu4duqcBDFjKiLkAkNiidDCpxRu4fDGpJtLnBkGGsGDGhnZjXlAjDntYhxfDDpxRu5Bu5CDEmb0U3bqVDCpxRu5EDDu5Au5Du5FOFn_dopDDBu5HDDodoemUMipRopDkwWopEnpeu5GopNu5Iu5JstQuqcBDBifDDUXVDEiZjBpbjVDDu5Lu5Mu5NDD1Zl7Jl7GDGiZGjBhAjZhdDCu5Pu5QDCu5Ou5RNZn5DnlHu5SuqcBDFhEhnPivblpDihWDFrBifwMiesIDDu5Uu5Mu5VDBu5WNbrBngNu5XuqcBDCu5Tu5YDDxeibodMh9OopDkwTopEnlXopNu5ZopNu5ap4IuqcBDCmUwDMkgaopDkxTopRnqLopNopNopNu5cptduqcBDGinPinOiuVhgJhwOhzdDEopCjXFzCDCu5eu5fDDjRhmFhnGDFjXFlLjDhfDFlXtL4fvJmEDEprHu6Bu6Cu6DDEitXntIixF8BDGhQhHhCmOjChJDHlXrCtLjRiCloOjLDDu6Fu6Gu6HDDu6Au6Eu6IOFnyOopDDBu6KDDmUwDmaMipSopDkxSopEm7Hu6JopNu6Lu6MptduqcBDE3B5Aufh3aDFtXhzWhiGxZ_JDCu6Ou6PDBu6QDDFiaGDEjJinBlAiGDDu6Ou6Su6TDBu6UNZn-dm4Cu6VuqcBDEiCjThnI0eDEnKhUiDiNDDu6Ou6Xu6YDBu6ZNbohMm3Mu6auqcBDEnArJrSwbDEkdKjSjLDDu6Ou6cu6dDBu6eNhLokTngcu6fuqcBDDu6Wu6bu7ADDmUibkDMh9PopDktAopEm9Ku6Ru7BopNu7Cu4auqcCDHhlAl8IinahlCxapZ9cDFUhQGjThfDCu7Eu7FDChfjTDFvcsNsbpZh-WDEoAkTpJnBDEUhUhQjdDEu7Hu7Iu7Ju7KDCu7Gu7LDDwDkDleMipTopDhreopEm-Bu7MopNopNu7Np6FuqcBDDOmUibMkgbopD-RopRmqcopNopNopNu7PstQuqcBDDhWuGl7HDIhdjZjYlBl8WnNkMscDCu7Ru7SDFtNtfDiCFDIlTrHkXkOciXiGoDDDstbu7Uu7VDDkCnLhUDFhCTOitdjcDDstbu7Xu7YDDu7Tu7Wu7ZOFn-MopDODhzQopDDCu7bu7cDEOmUkDoeMipUopDkWopEnlau7aopNu7du7estQuqcBDEhWpPiIuGDFkFtRzIivBmGDCu8Au8BDBu8CNZloVnpNu8DuqcBDCnZluRDCu8Au8FDBu8GNbnvQmxeu8HuqcBDIhkFnJsAitIvMl7LjRhvIDCu8Au8JDBu8KNhLntGnnLu8LuqcBDChJmDDIYrAiCkTkKtFpfkQDDu8Au8Nu8ODBu8PNiHntBnnXu8QuqcBDHiLiDjKhFkLY4MDDu8Ao8Gu8SDBu8TNjMn-cmyIu8UuqcBDCHfDIjbhZjKhFmOtPhkJhQDDu8Au8Wu8XDBu8YNnIn-fmyHu8ZuqcBDCqGvXDCu8Au8bDBu8cNsdnvfnpdu8duqcBDCxcvXDCu8Au8fDBu9AN4Qn9bnpWu9BuqcBDFvOn5F7LyT4eDGhYoVkRsSjEqMDDu8Au9Du9EDBu9FNhtOh_Ynnau9GuqcBDJsEieUXoXiVkTkKrLDDu8Aq4eu9IDBu9JN8UnvInpAu9KuqcBDFiN1SijGrUvIDFjc1SijGrUvIDDu8Au9Mu9NDBu9ONiteitUm_Hu9PuqcBDGkdmP1DiB8OvMDGpdhEoGiUtWwMDDu8Au9Ru9SDBu9TNiuAn7OnoTu9UuqcBDMu8Eu8Iu8Mu8Ru8Vu8au8eu9Cu9Hu9Lu9Qu9VDHOkFjehJqGxcofMipVopDkxVopEnoYopNu9WopNu9Xo4RuqcBDChWuGDFhItNkRhYpfDHDFhAxMlajDlIDDu9Zu9au9bDBu9cDFhWhIkRtNpfDHUXVGhUkCnLDDu9epvTu9fDBu-ANZolZnoVu-BuqcBDFLKjfnDaDEu9epvTu8Wu-DDBu-ENbn_AnoWu-FuqcBDEhEhYvbiwBDGkdmP1DvMtaiBDDu9eu-Hu-IDBu-JNhLnsNnoZu-KuqcBDFjBlZuahiUmEDFhDcjGhldnQDDu9eu-Mu-NDBu-ONiHyAnqEu-PuqcBDEu-Cu-Gu-Lu-QODnwbopDDBu-SDEOiKkDofMipWopDkxXopEnlCu9du-Ru-Tu-UpoBuqcBDDoWyEpDDBoPM5UopDnhEopRm-IopNopNopNu-Wu-XuqcBDFjBlZuamEhiRDFjAsFifeicDFUXVGhUDDu-Zu-au-bDBu-cNZoiRmvPu-duqcBDFkdLmPKnHDDu-Zu-au-fDBu_ANbn6QmvRu_BuqcBDCu-eu_CDEibkDLofM7SopDkwEopEmmCopNu_DopNu_Eu4auqcBDFl8UioSioRioQiuSDHlXhDhmFjSjLmEpdDCu_Gu_HDBu_IDFhmFltPpA2NveDGjGhDejXivPvLDFlXvJ4ftLsSDDu_Ku_Lu_MDBu_NNZiuQnoAu_OuqcBDGrJ0V-b4Uhmb8QDFhmFpA6OhDlWDHjAif3cnaiDirHhyGDDu_Qu_Ru_SDBu_TNbirdmtLu_UuqcBDDrJ0V4UDGhUvSid9EisdhmeDIThahHhCOxArVhMDDu_Wu_Xu_YDBu_ZNhLnxQnjIu_auqcBDEnArKnvWhiXDFwBhwLzS7A2KDEhQiZoJsTDEplCu_cu_du_eDBu_fNiHiucm9fvgAuqcBDErJhmFltP2NDGDsWi0Nh5TuYkUDGlTiXiGoLrHkODDvgCvgDvgEDEsWi0NhqWh5TDFlTiXrHwAkXDFjSjLmErJ0VDDvgGvgHvgIDCvgFvgJNjMrTmrVvgKuqcBDFu_Pu_Vu_bvgBvgLOFn1JopDODonAjMDCvgNvgODEpD-ckDDM5VopDkrDopEnqRu_JvgMvgPvgQu-XuqcBDD9V8H7dDDsMiGzBDFlBnNifschjNDEDkUFiDDEvgSvgTvgUvgVDFlpPihXyC2Xn8JDFHfjOmIjIDGkcqTsGihLqL2cDDvgXvgYvgZDCvgWvgaDJ7dzf8HixfhnWhoAh1Conel3SDGKkCjAihLhDiTDCvgcvgdDBvgeNZzfmlavgfuqcBDGrbkIhnf6QhRpVDEiEGrcdDGjAiGlU6TKiTDDvhBvhCvhDDBvhENbn6Bm4TvhFuqcBDHzFl4al5F1GhtSn5c6DDEoWmTWjADEiciGsfsRDDvhHvhIvhJDBvhKNhLolRmxSvhLuqcBDDvhAvhGvhMOFooKopDODn6DopDDCvhOvhPDDoWGkfM3TopDh9aopEm-XvgbvhNvhQvhRp6fuqcBDByEMipXopDnqbopRnkJopNopNopNvhTp6fuqcBDH7BhmUiuEisVhmOiiJhtADGpRhFjKjUiTiieDEhnWsGiEwZDDvhVvhWvhXDEhlEl9BilMhvZDEiTpRiieFDEhFjKDiaDDvhZvhavhbDCvhYvhcDKitPyQn0eitRigPnvDn0Qn0Un4an0WDCoAikdDG9MilD4UlpXjGiCDDvhevhfviADBviBNZn0fm7PviCuqcBDFomEikdnud4El2VDGrJ4U_UhxTisanvNDFk-G-ZsGwZiEDDviEviFviGDBviHNbojdm7LviIuqcBDCviDviJOFnreopDOFnyJZDCviLviMDDyEpDmRDCiOoPMkgeopDk6KopEnpUvhdviKviNviOviPuqcBDEhiCn2NntRokIDFHfxEkIsGDGyCwIlgQlhWmIkcDDviRviSviTDGk9En6Vn6Wn8eiiJn0NDFokdk-G-ZoavNDGpRhFjUyQkZnBDDviVviWviXDDl5BhvL-ZDIhFigPyQ6ClWiiJoavNDCviZviaDDviUviYvibOFnsWopDOFoiQopDDCvidvieDDyEHGMkgfopDmtDopEnndvicopNvifvjAp6fuqcCDDHGpKM5XopDm_BopRnleopNopNopNvjCo7duqcBDBhqJDEGiaoLifDHiyCfHl5MiuDijFaDDvjEvjFvjGDEhmRhgd-AhwNDEfHnDjfDGoLDiCFifnGDDvjIvjJvjKDCvjHvjLDF1Zuel7K5M2eDEiZKjVkADDvjNu8WvjODBvjPNZivNnpFvjQuqcBDEGFiaoQDEjBoWkImEDDHfrcDEu5LvjSvjTvjUDBvjVNbn6LnoRvjWuqcBDEzH1ZyGhhBDGhHkZmOhFjKvUDEnGkEsJpRDDvjYvjZvjaDEhHkZmOidDErIitNoDvUDEu5Lvjcvjdu8WDCvjbvjeNhLnuTmxZvjfuqcBDFHfGijFrcDFwXybKuEldDEu5LphFvkBvkCDBvkDNiHrTnlGvkEuqcBDEvjRvjXvkAvkFOFomOopDODoiAopDOFn9MopDDDvkHvkIvkJDFxeHhMlNqXM5YopDkvOopEm-QvjMvkGvkKvkLphRuqcBDCLKMyKopDknSopRmwLopNopNopNvkNq0RuqcBDDLhOhxdDEnTqP0chjdDEkStEzBmTDDvkPvkQvkRDCuCilcDHDuNFnWqa0cnTDCvkTvkUDCvkSvkVNZhjdnkfvkWuqcBDFinIhvChzCitTioIDEKhDkYtSDCvkYvkZDD3AhgIioHDFuSehBqViWDDvkbpmavkcDCvkavkdNbhvCnoCvkeuqcBDGkdmPvMhzItal4QDGrQk_Wl6cokJlue6CDFhBeK7alUDDvlAvlBvlCDBvlDNhLmPnnfvlEuqcBDGjfLtAhhfolTn7YDDrJ4UnySDIhDjGuS5C3AiDe0VDDvlGvlHvlIDBvlJNiHonam4EvlKuqcBDFhwFhwBhvMilKhvNDEHfnTiTDCvlMvlNDBvlONjMiuXnrFvlPuqcBDFvkXvkfvlFvlLvlQDEKLofHMipYopDmtbopEmsMopNvlRopNvlSq0RuqcBDGnThPvTndoEKDGjThfiUFlbnADDvlUq4VvlVDFixNh0XzeiuUixHDDnTqPKDFmXoOiyADFDDvlXvlYvlZDFhvQhwEinMhwYhwJDHDYFkOkUpIhYDCvlbvlcDDvlWvlavldDFnThPvTndoEDFKhGH2VnsXDHjXhhe0TFoOharMDDvlfvmAvmBDBvmCNZojZm6ZvmDuqcBDFhyQqIhyRhzRitWDFxfqaLhhemWDDvlfvmFvmGDBvmHNbisPm9FvmIuqcBDGnThPkSh0KojNndDGkdlufhzKilUmPnueDGrQk_WhahHuEjJDDvmKvmLvmMDBvmNNhLn5HnlAvmOuqcBDFnThPLkSODEjfLtAhhfDBrJDGicifnNoEk7UqeDEvmQvmRvmSvmTDBvmUNiHonBnnKvmVuqcBDH0fyP0Q9ZicirF2aDGhaOmXhHhCjJDDvlfvmXvmYDBvmZNjMk6RnnSvmauqcBDFvmEvmJvmPvmWvmbODnuPopDDBvmdDEOKhPLMhxJopDnhIopEm4Ovlevmcvmevmfq0RuqcBDFhfsZhyOn5RjTDGjRtFtantQn6UvADGkdk7UrCc_WhnTDDvnBvnCvnDDBvnEDELjfrQh_ODHhxahmDxIinWilfnrVrSDFjTjAcOuUDDvnGvnHvnIDBvnJNZivMmwCvnKuqcBDELhOhxdjfDF0c_HnThPndDHqLiwBhlfmXGhEvPDDvnMvnNvnODBvnPNbisYmvdvnQuqcBDDkFnZhtNDIvPsZvciwBDhfsbzeDDqwavnSvnTDBvnUNhLitAnnevnVuqcBDFhkLlkPsAhwPl3WDILjfigUoDjTtBzdhfDCvnXvnYDBvnZNiHnrXnnNvnauqcBDEvnLvnRvnWvnbOFooTopDDBvndDELkFjehPMh9QopDhlPopEnjBvnFvncvnevnfqwFuqcBDDpKlNqXM0MopDknaopRm2bopNopNopNvoBo7duqcBDFhgEimFimBioV-CDHoFnfiaoSlLoVqQDCvoDvoEDDiaoSGDDfHhRDGlLjXFoFnfkdDEvoGq5WvoHvoIDCvoFvoJOFn-FopDDBvoLDCpKiaMipZopDkWopEmxYvoKopNvoMvoNp6fuqcBDE2e5IueimADGiUiGhboGtemJDCvoPvoQDBvoRDEoFnfpb_DDFifjXnNnxe2bDDq6GvoTvoUDBvoVNZokXnlUvoWuqcBDGadhKoFnfpbDHifnNnMisW_DsVmHDEvoYqobvoZvoTDBvoaNbokWnpbvobuqcBDEifoFnfhKDGtDiEhtKxWoiVhnFDDvodq7XvoeDBvofNhLnuUnkYvpAuqcBDFhAjRlXvKjHDGifkGjXjDsS_JDDq6GvpCvpDDBvpENiHiwCirDvpFuqcBDEtCioPombixCDHhIidhGhHaitShMDDvpHrmAvpIDBvpJNjMomammEvpKuqcBDGjBkGjLlZmErXDHoUpAlWifhDigHicDDq6GvpMvpNDBvpONnIyAmpJvpPuqcBDGvoXvocvpBvpGvpLvpQOFn_GopDDBvpSDGpKOlNqXtCpDMipaopDh9WopEm6XvoSvpRvpTvpUp6fuqcBDEhkTyJzKl7PDI0TonKomMonf8B-dcODCvpWvpXDBvpYDEixJl4XhyVl2QDEKiIiThmWDFadfHjfDDvpavpbvpcDDtLiDuWDDKiTiIDGadyJhmWfHDDvpevpfvqADCvpdvqBNZn0GnoQvqCuqcBDIiB1DmPvMtal2Ol2P8ODFKiI7ahBlUDDadiTDDvqEvqFvqGDCkdhjeDHhBlUnWeiWlSODDiIadDDvqIvqJvqKDCvqHvqLNbiuBnoUvqMuqcBDDhMhmRpcDDiIKiTDIadiyChShIjE8JqVDDvqOvqPvqQDBvqRNhLoiEnoevqSuqcBDGhjbvOivDyTivEhyJDEafHhKDGvelehmanZiYtMDDvqUvqVvqWDBvqXNiHisUnoSvqYuqcBDJmIvN2Z4WojczFyQnwTsRDDKiIiTDEadfHDDvqavqbvqcDBvqdNjMn8NnoBvqeuqcBDFvqDvqNvqTvqZvqfDFpKKhMof2RMipbopDh9UopEmtZvpZvrAriPvrBq0OuqcBDGhvVimEimCmYhGioGDFjW7LiEjCzdDDvrDu0DvrEDBvrFDFhIhGmYahxYDDiIKyJDIldoTuEmG2UwLsahHDDvrHvrIvrJDBvrKNZiuKnmFvrLuqcBDFhImYhGhhbi1GDFmFiErczBlHDFlekChmC4UiSDDvrNvrOvrPDBvrQNbixKmsLvrRuqcBDEhImYhGaDDnGixApRDGkEsJ0EiS2WjXDEHfoCidDEvrTvrUvrVvrWDBvrXNhLirGnmIvrYuqcBDGhImYhGhtPmIimaDGqUtKqd_AixTnvaDD5Cn_LnDDDvravrbvrcDBvrdNiHiwGm-TvreuqcBDEvrMvrSvrZvrfDEpKhIhGqUMipcopDh9VopEm7cvrGvsAroBvsBp6fuqcBDE9a9ehkXhkZDIwG3chnRtLokQitXigHkGDCvsDvsEDGtNDtfiCqeFDCvsDvsGDCvsFvsHDEadYqfDHThCkCirEkEldivYDDqobvsJvsKDBvsLNZooVnqVvsMuqcBDIhYxBoRrA4eoVkRsSDCvsDvsODBvsPNbooPnoGvsQuqcBDCvsNvsRODn6YopDDBvsTDDpKODMipdopDkneopEmqbvsIvsSvsUvsVp7ZuqcBDFioYhhBioZhwZimDDGnSnGkE0CxFhzeDCvsXvsYDGhwehlBl3DhwchwAhwVDGiIhIKiTYxADCvsavsbDChHidDF4WnvVn2anvHnrKDFfHnXrWhmWDDvsdvsevsfDDvsZvscvtAOFn9NopDODomIopDDCvtCvtDDElNpKidsPMipeopDkoAopEnkWvtBopNvtEvtFp7ZuqcBDFilWl3Nl3Ol6Zl3GDHfakZifiCvMkdDCvtHvtIDFioWioXhwdioKl8BDGjfhmW9JnG0CkEDCvtKvtLDFl4bjIhnF9JnzDDEHf5G9NDFhzenuWpGuQDDEq7PvtNvtOvtPDDjW7LmHDEjCl5XLnvJDDq7PvtRvtSDEvtJvtMvtQvtTOFn9OopDODonGopDDCvtVvtWDEqXpKLsPMipfopDknfopEnnCvtUopNvtXvtYq0OuqcBDBtDDGifpItfODhHDDaiErcDGkC0QhGmYivYmHDEvtavtbvtcvtdDDadxdDFhtKxWwMl7YinbDGiErclHhnFivY0QDDvtfvuAvuBDCvtevuCOFn-IopDODn8QopDDCvuEvuFDDpKhGxTMkhCopDmtXopEmlVvuDopNvuGvuHp6fuqcCDG1X1YpMhvYimNzJDH7AierNuWiDixJkdDCvuJvuKDEadHfDGhgH4Hwa2ahqJijFDDptWvuMvuNDCvuLvuODE1X1YpMzJDDOhCTDCvuQvuRDBvuSNZiwEmwBvuTuqcBDDhHidogYDCvuQvuVDBvuWNbixOm3BvuXuqcBDEkZzAnvAixJDCvuQvuZDBvuaNhLixLm3CvubuqcBDEclKkOjCDFjW7LiR4BqeDDvuQvudvueDBvufNiHirPnjMvvAuqcBDEvuUvuYvucvvBOFn-EopDODn1EopDDCvvDvvEDFpKsXlNqXOMkhDopDknAopEnjEvuPvvCvvFvvGphRuqcCDEhob6HhoahvWDFHisfh0fhKnMDFiSiG4T2WlTDDvvIvvJvvKDDhob6HhoaDHhED2WiIhHO4TDCvvMvvNDCvvLvvOODnxFopDDBvvQDCpKDMkhBopDmtWopEmxUvvPopNvvRvvSp7ZuqcCDCrepEMzMopDkwFopRmrOopNopNopNvvUrqHuqcBDGhFivUhnNijOhuIh0MDIpThdjZjdifiDrflBDDrqJvvWvvXDHimL8IqIikZhZl6Fl6HDHhY0P6c0eiNhMhmEDDrqJvvZvvaDETpGclWDFDnsZlUFYDDrqJvvcvvdDDvvYvvbvveDFpGTlWhCcDHhlY0QsWkEyPhJ9DDDrqJvwAvwBDBvwCNZk6RmqTvwDuqcBDGiDrfrV3CluRnZDIThFhCkEhdjZOijADDrqJvwFvwGDBvwHNbomenmCvwIuqcBDEiFmFoCjODFrNie8RsEqdDEhQuWiDfDEsHThCkEDEvwKvwLvwMvwNDBvwONhLooGnnUvwPuqcBDEhMqd6C0SDI_Oh-cqKnxBhlawTnBh0fDDrqJvwRvwSDBvwTNiHoiFnlDvwUuqcBDEvwEvwJvwQvwVOFn-BopDDCvwXrsMDErepEiMhMM-IopDkwHopEm7XvvfvwWvwYvwZrsPuqcBDElbjTnsKhfDGjW7LoOtVk6chPDErqJptWvwbvwcDCinNmFDEOhacnLDGjW7Ln9L6ezdjCDDvwevwfvxADBmFDGvUhgM_ctQiXkXDCvxCvxDDDvwdvxBvxEDDmFnTuFDGhGmYhkbl2atQ2VDFiSlS1R2WlLDDvxGvxHvxIDBvxJNZixWmvevxKuqcBDFnGGiakIl8PDDKkEsJDFiSlS1RmWiTDEvxGvxMvxNvxODBvxPNbnrGmxbvxQuqcBDEmFnTuFiFDElWoUrJhyADGmEjLsQh1DtAjSDDvxSvxTvxUDBvxVNhLpDnpJvxWuqcBDDrZuFiFDFUXh4Pl5DiraDGl7QiSiTzUlpX_FDDvxYvxZvxaDBvxbNiHolPnqGvxcuqcBDEvxLvxRvxXvxdOFn8KopDOFnrcopDDCvxfvyADErehGKtCMhhJopDkwGopEnlFvxFvxevyBvyCrqHuqcBDFhmVhvehwKimVimUDH0ChaidsWnGDiTDCvyEvyFDFkS9PmFjOoCDEmOhHha0CDFhkSsWhGrZwIDDvyHvyIvyJDCiFmFDEiesEhCTDEfHGijFDEvyLptWvyMvyNDDvyGvyKvyOODnuSopDDBvyQDElNmDHreDChNneMhhKopDk2fopEnnBvyPopNvyRvySvyTuqcBDDHWGM-JopDh9eopRm4aopNopNopNvyVp6fuqcBDG_dl5VhvXisOinX9bDH2VirNjCchHvUkODCvyXvyYDBvyZDF5PinDilNh0CoSDHiErcoa2cqQtAhxcDCvybvycDBvydNZiudm2YvyeuqcBDGkIrb8HoWhnWh1CDDlWisAhlZDGiErcjWtSjCyQDDvzAvzBvzCDBvzDNbzfnhVvzEuqcBDGhgHwFqU7Bh0cojYDFhFjKhamODDFiErcoajIpRDDvzGvzHvzIDBvzJNhLiwXmrdvzKuqcBDHoMhsNhjYomN_IpNpODFiErc2coaqQDEictSkCjADDvzMvzNvzODBvzPNiHiuMmwbvzQuqcBDDmIvNhnADJhahuKhHmOzd4UiaqQivGDHncjUlnenwDjIHfDDvzSvzTvzUDBvzVNjMn5Bm6bvzWuqcBDEjChnbhmJkSDFckOlKpIn9VDFHfjItcLDDvzYvzZvzaDBvzbNnIhtKm7dvzcuqcBDGvyfvzFvzLvzRvzXvzdOFooYZODolBopDDCvzfv0ADGHGmRkVjCtCMxPopDh9SopEmvGvyavzev0Bv0Cp6fuqcBDEyQl1HlwFonJDFHf_LhzBoCDEjW7L2ZtSDGkZ4UKGpRiwADEv0Ev0Fv0Gv0HDBv0INZnucnnQv0JuqcBDGlqElqKl0H_Ql3BhkMDDyQlhW2ZDFjfigULhtPikMDDv0Lv0Mv0NDBv0ONbnubnnPv0PuqcBDFl3Fl6EonLl6Dl8eDHHfoChiCKtS2ZDCv0Rv0SDBv0TNhLnuCm7Ev0UuqcBDDlqElqKl0HDFyQiiJk9EiwAhiCDH7AwBKpRtSiTqdDDv0Wv0Xv0YDBv0ZNiHnxSm3Av0auqcBDJn6AnvcokLl3Xl5dnxKn7fiwAl7BDF6cl1HlwFwYpRDCv0cv0dDBv0eNjMnrbm9Dv0fuqcBDFv0Kv0Qv0Vv0bv1AOFn1GopDDBv1CDCHGMzNopDmsCopEnjaopNv1Bv1Dv1Ep6fuqcBDFioDimYl4dl4cisADGnGhHkEidDkODCv1Gv1HDD2SioBvFDFLhkaigUnufjfDHnGhHid4UxHtfDDDv1Jv1Kv1LDB2SDHkKh_Vh_OtdomRlHlKDF4UKjArJFDDv1Nv1Ov1PDDv1Iv1Mv1QOFn2VopDODn2UopDDCv1Sv1TDElNHWLM5ZopDm2VopEnqOv1RopNv1Uv1Vq5NuqcBDE5NhqNjzUl7fDJDFmHxHnzZkOlTrHlHDCv1Xv1YDDzBnUsMDDfHLDGia4UyYhwTh0EpIDExHwayF6KDEv1av1bv1cv1dDCv1Zv1eDGhSiQOThuWhaDBnZDDv1av2Av2BDBv2CNZn1Am2fv2DuqcBDFhSiQjNTODEiNvXnOkFDDv1av2Fv2GDBv2HNbn5Pmuev2IuqcBDCv2Ev2JOFojRopDODojTopDDCv2Lv2MDEWDjeiKMiqAopDniaopEm1Wv1fv2Kv2Nv2Oq0OuqcBDG2ZntHl4Nn2en0InzHDEjItcn5ZhmHDGDwFkUiCvUliFDDv2Qv2Rv2SDBv2TODokeopDDBv2VDEDtCGHMiqBopDm9aopEm-Ov2UopNv2Wv2Xp7ZuqcBDIhwUilSl6IooHitKn7En7AiwIDFhIY_ThsUhBDDv2Zq7Pv2aDBhRDGiErcGzBhxZn9QDGjWhiZhE4VhMnzcDEv2cv2dq7Pv2eDCv2bv2fDDkEsJl2ZDDcOjCDDq7Pv3Bv3CDBv3DNZnsSnoXv3EuqcBDFimZinLl4fl6Nl6fDFGkIrbkZiDDCv3Gv3HDBlWDEkIrbmEtADDGiErcDEq7Pv3Jv3Kv3LDCv3Iv3MNbn_bm4Sv3NuqcBDDnSiatfDFnGkEsJpRiTDEq7Pv3Lv3Pv3QDBv3RNhLlpEm9Mv3SuqcBDFxFnwFl3U-Y0CDHhzeuQh0WGpehhdjIDDuvIv3Uv3VDBv3WNiHokbnqUv3XuqcBDEDiCoLtfDIlTrHiXiGFkXkOcDEq7Pv3Lv3Zv3aDBv3bNjMogOnoHv3cuqcBDEzAijCijOivVDJGkIkE7EpThEjZlBsVDCv3ev3fDBv4ANnIn_RnpTv4BuqcBDFclKhCjCTDDkZGwFDEo8Gq4ev4Dv4EDBv4FNsdnsTmrZv4GuqcBDHv3Fv3Ov3Tv3Yv3dv4Cv4HOFn-TopDODn_IopDDCv4Jv4KDEqXGpDDMiqCopDk2dopEmlbv3Av4Iv4Lv4MphRuqcBDHl2Gl2Hl2Jl2Il8Ll7Vl4TDGkZ2ZvNGliFhmHDCv4Ov4PDB2ZDFGhmHvNk8YHDFjW7LhdhEhiZDEv4Rr1Kv4Sv4TDEl8Kn9XntV9ODGlWl7Zl6Yl4Fl2RrBDCv4Vv4WDDv4Qv4Uv4XOFn-UopDODn_KopDDCv4Zv4aDDqXGDMkhHopDm9bopEm7Av4YopNv4bv4cpxIuqcBDF_Yj8bhwbl4Sn0TDHfjDmIHlDnzNlkdDCv4ev4fDFHfjO_LjIDGmI1ThmBihVhgehBDHkQmOhnOwIn8fnfirUDDv5Bv5Cv5DDBxEDEfHn0SqMDHhBmIyCwI2Xnxd4aDDv5Fv5Gv5HDDv5Av5Ev5IOFn-XopDOFoiXopDDCv5Kv5LDDHtCofMkhIopDkrIopEm7Fv5JopNv5Mv5Np6fuqcBDCtCDMmjaopDk2WopRmwSopNopNopNv5Pp7ZuqcCDCwLomcDIjItchnYoCjOlHLkSDGqKDsA1AkdhjCDDv5Rv5Sv5TDDhgM_chgeDEDlDkU0YDHLkSoCogFlHsAvUDDv5Vv5Wv5XDCv5Uv5YOFn-GopDODomdopDDCv5av5bDDtCDofMkhJopDkWopEm1Xv5ZopNv5cv5dp7ZuqcBDBhzBDCwLDDIoCjOjIwZtcnDl4ZhnYDDv5fv6Av6BDCl6XhzBDGh_Vh_OisFydigUl5fDFDvUoNicoDDDv6Dv6Ev6FDEh_Vh_OnraooUDEoDkSyB9PDFwLisFydmOicDEv6Hv6Iu2Kv6JDDv6Cv6Gv6KODooOopDODooQopDDCv6Mv6NDDtCDpEMkhKopDm9ZopEnqZv6LopNv6Ov6PvyTuqcBDGhkPhkOl5UhyLhpXhvRDGnYhB0B4Z0XhHDCv6Rv6SDFn_QikMiuGnzBntPDHrXjOiYmY9NfkIDFnYhB0X4Z0BDEqwIv6Uv6Vv6WDCv6Tv6XODn6aopDDBv6ZDDLHDMkhFopDknQopEnmev6YopNv6av6bqwFuqcBDGioCh3OitBitCioJh2LDIHf2alyJhFjUhoAzFDCv6dv6eDFrIhoAitNzF2YDDHf_LDHnYkc0XhiC6G7B2JDDv7Av7Bv7CDCv6fv7DDFvNl8AnuFirVooeDGaidliI1UkCnYDGzF2YrI0XooAoDDDv7Fv7Gv7HDBv7INZn_PmrLv7JuqcBDG7BhmUogVh2Ln5Ul8HDErIzF2YlyJDFFiThFDmIDDv7Lv7Mv7NDBv7ONbokPmsKv7PuqcBDCv7Kv7QOFn-RopDOFokObODogIbDDv7Sv7Tv7UDCHkfMkhGopDkvWopEmwYv7Ev7Rv7Vv7Wo7duqcBDFinRuPhsZitVinQDIvOyTiufYHhCieixMDDp8Mv7Yv7ZDEjKhFidmODDkZhHmXDGjWhiZhEtShmWhMDEv2cv7bv7cv7dDCv7av7eDIlBhdjZjWpTqWifiwHDHiBiuPvUnwUn7QsWhxUDEp9Zp8Mv8Av8BDIlBhdjZqWifnNhjAsWDDp9Vp8Mv8DDCv8Cv8ENZirYmrcv8FuqcBDCoZogJDD9VjKobDGDFuShDkUxHDDv8Hv8Iv8JDBv8KNbnrRnifv8LuqcBDC9VobDH_SmI1Tl4eimPilR4aDFobkQxMhzV1UDDv8Nv8Ov8PDBv8QNhLkQmlMv8RuqcBDE9VoboZiwQDH9OzE9ShjDhjM0BnYDFoZiwQihB9SzEDDv8Tv8Uv8VDBv8WNiHn7Rm7Dv8XuqcBDD9VoMobDFnYnuEqLrHsMDG0X6GhtAliIh0PyQDDv8Zv8av8bDBv8cNjMiiYm6av8duqcBDFv8Gv8Mv8Sv8Yv8eOFn-SopDODnuBZODn1HopDDDv9Av9Bv9CDFrdkVxYtCqXMhxKopDknDopEnmfv7fv8fv9Dv9Ep7ZuqcBDDkVmRiKM7UopDm5KopRmwKopNopNopNv9GpuAuqcBDDxFioAhqXDInSpGeqZqKHGjXDCv9Iv9JDBv9KDEhFjKmOidDEifnSjXeDEjbiTKnHDEv9Mv9Nu8Wv9ODBv9PNZn_BmqSv9QuqcBDEhFjKhJhSDFifnSjXjJeDDjbnHKDEv9Sv9Tu5Mv9UDBv9VNbolamufv9WuqcBDFhFjKhSiLkLDDhUiGiDDDv9Yu5Mv9ZDBv9aNhLolcmvBv9buqcBDDv9Rv9Xv9cDEmRkVkfkDMzOopDkWopEm3Qv9Lv9dopNv9epuAuqcBDCmRkVM3UopDktOopRmvKopNopNopNv-AriRuqcBDGhwIl6eivBn9Rn_TjuMDHifiYnWiCTiarWDCv-Cv-DDFkFtRhvbuDiuFDEnW6PvPwfDFhMiNiEThSDDv-Fv-Gv-HDEkFl5WimRjuMDEoiDind2PhgdDEiIiUO4SDDv-Jv-Kv-LDDv-Ev-Iv-MOFn-HopDDBv-ODEkFLmRhMDCjFiKM7VopDmwGopEm4Iv-NopNv-Pv-Qv-RuqcCDDl6GjoSl8fDEuQ1NF9FDDv2Bv-Tv-UDGDkUlD0YoLzXDIFiGperMhYqelTrHDDv2Bv-Wv-XDCv-Vv-YDHvPDkU6Ln2XlDuNDJzXqeLrW0YfpetIsLDDv2Bv-av-bDBv-cNZolfm6Wv-duqcBDGkF8d0cleiCxEDGTnQesHhConFDDv-fv_Av2BDBv_BNbn2fm2dv_CuqcBDGzbhSiQhiNhkfmODIftZYohYjI9N0HhADDv2Bv_Ev_FDBv_GNhLn5fnodv_HuqcBDDiClbhkFDIjRkdtatFnJhvIvMhkFDDv2Bv_Jv_KDBv_LNiHn7GmuWv_MuqcBDDxEl7dhsZDFfH9NqM5GDIqLlgQwIrHyChiJmIvPDEv2Bv_Ov_Pv_QDBv_RNjMomQnpYv_SuqcBDEmC8CvXivcDIrPhDnQe7EhC4euSDDv2Bv_Uv_VDBv_WNnIogfmlXv_XuqcBDGv-ev_Dv_Iv_Nv_Tv_YOFn-CopDODnvRopDDCv_av_bDFjekFmCqGofM-KopDmsRopEmvWv-Zv_Zv_cv_dv-RuqcCDGhkFhwRhvIl7OvMl5bDDiClbucDGjRtalalgL0H2bDDv_fwgAwgBDFhkLimSitIh3VsADDjRtatFDEiClbjTucDDwgDwgEwgFDCwgCwgGOFn-WopDODohLopDDCwgIwgJDDofjeDMhxLopDnhBopEm3VwgHopNwgKwgLq0RuqcCDDif_NnNDHlBhdjZwBkQvOhMDDsnbwgNwgODFitXiZigYh5QlWDCsrawgQDErAhZqIiuRDHhYrMtZhvdlahHl1dDDsnbwgSwgTDEhvJilP9XilODJkEqBDFlTiCvBsGloODCwgVwgWDEwgPwgRwgUwgXDGhahHehC_bmXDEjbnHqcnrLDFh4PiBkdvMiaDEsnbwgZwgawgbDBwgcNZirLmuZwgduqcBDFhUiRhnHiGixdDFUXVGiaDDsnbwgfwhADBwhBNbixem2ewhCuqcBDCwgewhDOFn-KopDODntEopDDCwhFwhGDGhJ2HnPuLzQuMM7WopDhhQopEmwEwgYwhEwhHwhIpuAuqcCDEiLkLkNn4cDFhFlIOTiCDHiVkAYmVkMjYhdDEo8GwhKwhLwhMDDhFjKTDG5LkAjV7CjYkMDDo8GwhOwhPDGh5FhpSn6dqIl3CiwTDFrMhYvX0eoZDDo8GwhRwhSDDwhNwhQwhTDEGmRkVqGMkhLopDktPopEm3EwhUopNopNwhVphRuqcCDFhkVhvcimX9WyGDHnGkEDYnfxA0CDCwhXwhYDFHfjItchRDGkOclK6WhzArCDIDFmOidmHjWh1AsVDEr2DwhawhbwhcDEpOpNoM_IDFDhBFpen7WDFmOidjKitDHDDwhewhfwiADCmOidDG6WhzArCkOhiZtADCDFDEv5fwiCwiDwiEDEwhZwhdwiBwiFOFn-PopDODogcopDDCwiHwiIDGHmDidjCrdkfMkhMopDktQopEmrewiGopNwiJwiKp7ZuqcCDClCHMhrPopDknFopRm3GopNopNopNwiMq5NuqcBDFhZiPhsZtPuPDFHf_LjIjODHyCwImI0P4a2XhBDDwiOwiPwiQDFhZiPhsZtPuRDFThCzbsKnQDHhDlbhAlHkKtZvXDDwiSwiTwiUDFhZiPuRhkRimGDEDFkUlDDGihdlLhYuQ9FkRDDwiWwiXwiYDDwiRwiVwiZOFn-AopDODnzWopDDCwibwicDDlCHjQM-LopDkWopEmlDwiaopNwidwiephRuqcBDFoK7PhhAhiIhvFDJkdmPuQ9FchzADkOrCDCwjAwjBDBwjCDGmSnUrMokMhuPwYDCwiOwjEDBwjFNZmCm5dwjGuqcBDIpF6FhiJ0PhjDnyFl6OxEDCwiOwjIDBwjJNbn4bniEwjKuqcBDHclKuQkOnGjC8NDCwjAwjMDBwjNNhLoKm4FwjOuqcBDDwjHwjLwjPODojfhLDBwjRDFlCoKmCpFjCM-MopDmpRopEnmYwjDwjQwjSwjTp6fuqcBDGhkLh3VitIlkPsAooXDIiazdrDiRDLnsQ0HDCwjVwjWDGhZiPjQhtFhxbxBDF4H1WwarQiwSDGsAjTrMhuPhClbDDwjYwjZwjaDCwjXwjbOFn-YopDODooLopDDCwjdwjeDElCmCofLM-NopDmpQopEmlCwjcopNwjfwkAq0RuqcBDDmSluF_QDE4UclKkODGOrNie7YiiFjWDDwkCwkDwkEDGivZivWhnVhHmOhaDGnGkEsVkdKmHDDwkCwkGwkHDCwkFwkIOFohcopDODohdopDDCwkKwkLDDmSlNlCM5aopDnhKopEm7RwkJopNwkMwkNp6fuqcBDEhvUhqXl8VileDJxFnSiahdjYkMiNkChUDCwkPwkQDDjNxFhnBDDiY4MYDFiNvXhYhWiIDDwkSwkTwkUDCwkRwkVDFkFnZzItRivBDFhSiQjNTxFDIiY4MuVpejYkMhdYDDwkXwkYwkZDBwkaNZloVnpGwkbuqcBDGjbhZtPhkJjQpFDDwkdwkYwkZDBwkeNbivLnqAwkfuqcBDDGHfDEjNomFisTh0QDFhSiQTiYhFDGiNjchYqUiLpRDEwlBwlCwlDwlEDBwlFNhLomGnpVwlGuqcBDJiY4MuVrfiLjYhdiD3CDDrqJwkYwlIDBwlJNiHivRmyFwlKuqcBDFiYrAYpehZDDsnbwkYwlMDBwlNNjMntDnnYwlOuqcBDF5NhqNjzUl7el7NDGhSiQjNTxFiYDCwlQwlRDBwlSNnIojVnofwlTuqcBDGwkcwlAwlHwlLwlPwlUOFn-VopDODn8PopDDCwlWwlXDGiYkFkfrehJkDMhhLopDklRopEm_TwkWwlVwlYwlZpuAuqcBDDiKqGxcDBiKMhxMopDhhPopRm5copNopNopNwlbwlcuqcBDFjahJzIhWvXDCiNhEDFhBtS_W1QiRDEhUkCuWUDEwlewlfwmAwmBDEUXVfDFkCnLhUuWiDDFhBiRhDsI1QDEwlfwmDwmEwmFDCwmCwmGDEiKkDiMhJM5bopDkWopEnmBwmHopNopNwmIs0NuqcBDCnOvXDI_OyDl9ArFhMomWlaxMDCwmKwmLDBwmMDFhZiPnZqIhtFDEOhShCTDGvXnOnWjNjdhuWDDwmOwmPwmQDBwmRNZOnkMwmSuqcBDFitaitEl2NilJtZDFhSiQezbhBDHhZxBvXqInZ_CnSDDwmUwmVwmWDBwmXNbtZmuHwmYuqcBDFhDuSnQkRuQDITehC1OrPkEhM_bDDwmKwmawmbDBwmcNhLlmbmtJwmduqcBDDnOvXxLDFifiRhxevdiDDHhAlaFiUqeiaDDDwmfwnAwnBDBwnCNiHhYkkUwnDuqcBDCvXhYDF7YlpZhqPhHkZDGuWiDkdfiesEDDwnFwnGwnHDBwnINjMlqAm4ZwnJuqcBDEhUvSl4BogSDGOhahHThChFDH-asVkMkEDhkH1ODEwnFwnLwnMwnNDBwnONnIkDkyLwnPuqcBDGwmTwmZwmewnEwnKwnQOFn-DopDODooMopDDCwnSwnTDFqGlCjekDlNM7XopDknJopEm5fwmNwnRwnUwnVs0NuqcCDDrRhjNjnZDEhBehSTDGtZxBhZjN2PjnZDDwnXwnYwnZDBwnaNZn9Um4HwnbuqcBDCvXhjNDGhDuSnQkRuQ_bDGTehChzXrPhMDDwndwnewnfDBwoANblmbmtSwoBuqcBDDwndwnAwnBDBwoDNhLhYkkUwoEuqcBDDwndwnGwnHDBwoGNiHlqAm4YwoHuqcBDDhUvSn7cDDwndwoJwnMDBwoKNjMkDkyLwoLuqcBDFwncwoCwoFwoIwoMOFn-NopDODooNopDDCwoOwoPDExclChMkDM5copDkvXopEngKopNwoNwoQwoRwlcuqcCDibuqduqfurQusKutZuuUuvDuvUuvWuwcuxfuzSu2Au2Tu2Uu3Qu3Zu4bu4eu5Ku5bu5du6Nu7Du7Ou7Qu7fu9Yu-Vu-Yu_FvgRvhSvhUviQvjBvjDvkMvkOvlTvnAvoAvoCvoOvpVvrCvsCvsWvtGvtZvuIvvHvvTvvVvwavyDvyUvyWv0Dv1Fv1Wv2Pv2Yv4Nv4dv5Ov5Qv5ev6Qv6cv7Xv9Fv9Hv9fv-Bv-Sv_ewgMwhJwhWwiLwiNwifwjUwkBwkOwlawldwmJwnWwoSQwoTopNs5UopNMmkCopDiqcopRnpEopNopNopNopNopNopdCMiqDopDkyHopRnqSopNopNopNopNopNopdCMiqEopDknZopRnlfopNopNopNopNopNopdCMmkaopDm1dopRmzOopNopNopNopNopNopdCDDUh6L9fDEtan_al2Kl8ZDCwoZwoaDBwobDEUXh6L9fDDFnxClADBilHDDwodwoewofDBwpANZnyEmmGwpBopdBDG_Ylkdhwbl4Al6Ul6TDFjDucmIluflIDCwpDwpEDGl5an6Ol6Rl6SsAohCDFtaiCucnQ4GDCwpGwpHDCwpFwpINbn8Mm1UwpJopdBDDl3chgEl3dDHifiIhIOhHkZtDDCwpLwpMDDl3Jl3Kl3LDBfDDwpOwpPq5WDCwpNwpQNhLnxGmtHwpRopdBDFhzBl5Ol5Pl8Ml8NDGvUwLlIisFtchnYDCwpTwpUDBwpVNiHn5TmuGwpWopdBDEwpCwpKwpSwpXOFogAZDBwpZDEibpKtCofMqSopDnhDopEnhawocwpYwpawpbopNopdCDFl3RhqNj3Ul3QimHDGiS4Swa_Fta_YDCwpdwpeDBwpfDBjeDFl3ZnvOvPohHwRDFDkUoLzXFDDwqBwqCwqDDDzbTjoSDFDF1NuQohIDDwqBwqFwqGDCwqEwqHNZnvPmsPwqIopdCDE5NhqNj3U5QDFqexHhnYidfDDv1awqKwqLDBwqMNbojXmuFwqNopdCDD_Yhwbj8bDGDjItcimHh0dh0eDCwqPwqQDBwqRNhLn1VmvHwqSopdCDDsYn_Ml8TDE6VmIh0RlhSDEDtamOnrZDDwqUwqVwqWDBwqXNiHk-cm5EwqYopdCDEwqJwqOwqTwqZODnvSZODojWbODonOhLDDwqbwqcwqdDDDje6EMhxOopDiqIopEnncwqAwqawqewqfopNopdCDGl5Il5Jl6Ql5HmIvNDErBrIyCjUDCwrBwrCDBwrDDCmIvNDFhiNmOhan_JhHDGhlbrM_YimQh3O8WDDwrFwrGwrHDBwrINZn5Cm3awrJopdBDBmIDGD_RqeFimH_dDDwrLr9ewrMDBwrNNbn4fm4GwrOopdBDHl5QhuKlpPihXl4YhkMn6bDFkcmO0dhaDDDwrFwrQwrRDBwrSNhLn5Am6dwrTopdBDDwrKwrPwrUOFn-QopDODogbbODn2ShLDDwrWwrXwrYDCmDjCMiqFopDmuCopEnrBwrEwrVwrZwraopNopdCDHwoVwoWwoXwoYwpcwrAwrbQwrcopNs5UopNM-GopDhrbopRmwMopNopNopNopNopNoxfCDCkKkTDDoRvfk-FDInwShvA_VmPrQnwQinch0UDDwrfwsAwsBDF0DhzYhzZhvOimODGkbmAOiUhucmPDCwsDwsEDCilVimTDFsCoRkbieiYDCwsGwsHDDwsCwsFwsIM2DopDhlXopEm3TwsJopNopNopNopNoqDCDBo4dDGLvAjRlHjSjHDFhBlUlDlSsCDDo4UwsMwsNDBwsONZivamvawsPoqDBDElPkPLvADEkYjGhDzUDFsYhtIhPn9dicDDwsRwsSwsTDBwsUNbiwfmtUwsVoqDBDDjGhDkYDCkbVDFwRsaldqLuEDEo4UwsXwsYwsZDBwsaNhLohQmtVwsboqDBDDwsQwsWwscM0LopDhsDopEnqMwsLwsdopNopNopNoqDCDDqB7csaDHzDxX8fpJHW_BDDwsYwsfwtADBwtBDCqB7cDDkTkKrLDEoRvfk-F8RDDwtDwtEwtFDBwtGNZisGnpHwtHoxfBDFlPkPLmPkdDEjGhDkYyZDCkbmADEwtDwtJwtKwtLDBwtMNbiuemtTwtNoxfBDFhia2MpSl3P-DDEkbmAGoJDDwtDwtPwtQDBwtRNhLhzFniGwtSoxfBDDwtIwtOwtTOFoiZopDDBwtVM3QopDmtfopEmwRwtCwtUwtWopNopNoxfCDCkbjjFDHzahiaiwNiIhIjHn5EDDwtYo8GwtZDEhnEhwHnvYk_MDDGsfhmHDDwtYwtbwtcDCwtawtdMhhIopDm2LopEnlQwteopNopNopNopNoxfCM-HopDhxQopRnmRopNopNopNopNopNoxfCDCmbiZDDubhmIl3EDF3blAcmTisBDEphZwuBwuCwuDDBwuENZn9Tm-VwuFoxfBDEzZ8FyVinTDEhvKhvThvShvGDDwtLwuHwuIDBwuJNbitYniVwuKoxfBDFjAsFc8NjJDEjBlZjL8LDEphZwuMwuNwtLDBwuONhLyAm6DwuPoxfBDFhfhtBvHhnchuODEwB0EinEokADCmAkbDEphZwuRwuSwuTDBwuUNiH8dnqawuVoxfBDEjJhFhHlIDEmVkSpfYDEphZwuXwtLwuYDBwuZNjMlmMm-YwuaoxfBDGl4CmTitLrOhzUhmbDEzShUkbmADEphZwucplCwudDBwueNnIsQmrDwufoxfBDFrSnyKrOwbrPDDkbmAsIDEphZwvBpvTwvCDBwvDNsdiKm_RwvEoxfBDEmThmMrOh_cDFhwChoZhwWhwX3DDDphZwvGwvHDBwvIN4QiuWnhUwvJoxfBDIwuGwuLwuQwuWwubwvAwvFwvKM5SopDhlSopEm4fopNwvLopNopNopNoxfCDDhqKhpLhwaDFhnKwe7eLoifDFqZolKhjT3bh0VDDwvNwvOwvPDBwvQNZitFm4WwvRoxfBDGhiQhmCjXhnZjKqVDDwvNpyFwvTDBwvUNblVmxAwvVoxfBDDoBlrfikaDFqcnHldmGn6PDEmPkdhPjGDDmAkbmbDEwvXwvYwvZwvaDBwvbNhLohPm-SwvcoxfBDEkbmAVsIDDwvXpvTwveDBwvfNiHn2EmlUwwAoxfBDGocoOmJhhWkOl4DDCwvNwwCDBwwDNjMocm9GwwEoxfBDGhf3a1HrJpZ2IDEoApdhzfuBDDwvNwwGwwHDBwwINnIhiAnjXwwJoxfBDFxI9dkKLlHDEicuUjAhjZDDwvNwwLwwMDBwwNNsdn8Um9SwwOoxfBDHwvSwvWwvdwwBwwFwwKwwPOFn2PjMDBwwRM5TopDiqbopEmlcopNwwQwwSopNopNoxfCDEhyFhwQimbkbDEhAjDtXjRDFjbnHiGinFjGDDwwUwwVwwWDBwwXNZkfnjLwwYoxfBDEhyFhwQimbhADEiMkQhUkbDEwwapsWphZwwbDBwwcNbijNnjOwwdoxfBDCwwZwweMvZopDhxSopEm4XopNwwfopNopNopNoxfCM5UopDhhRopRm4LopNopNopNopNopNoxfCM7SopDhraopRmwXopNopNopNopNopNoxfCDEpfiZYjVDFmVjJh0ZsEn4ZDEpnDwsYwxDwxEDBwxFNZlmMnlVwxGoxfBDDkbVmADEkctOqTwdDErNie2K_EDEpnDwxIwxJwxKDBwxLNbixGmwHwxMoxfBDFiN4Ah0NhyXvGDDo-dwxIwxODBwxPNhLiKnlYwxQoxfBDDhYjEhnUDEjXjDjHnNDElDjckbxMDEpnDwxSwxTwxUDBwxVNiHohUmvIwxWoxfBDDhYjEvVDDhUTzZDDkbGODEpnDwxYwxZwxaDBwxbNjMnzfmqOwxcoxfBDFwxHwxNwxRwxXwxdM3RopDkWopEnmMopNwxeopNopNopNoxfCDEnGnsR_X7CDGkEsJnBrVvLpRDDo-cwyAwyBDBwyCNZkEnpXwyDoxfBDGhsUivdh-eohEonNl7WDEYhCrfTDDo-cwyFwyGDBwyHNbohFniAwyIoxfBDDsYrBicDFwchB-XhvAk7aDDo-cwyKwyLDBinfDGjDhB6WhAtXnMDCwyNwyODCwyMwyPNhLitQmvFwyQoxfBDCihOivIDEie2KyD0XDHhjYnBrVuVrfvLxVDDwySwyTwyUDBwyVNiH2GmxVwyWoxfBDEwWrFiifl4WDFkEnBhkCnG7CDDo-cwyYwyZDBwyaNjMigCnqHwyboxfBDFwyEwyJwyRwyXwycOFn6TopDDBwyeM2EopDkrUopEmxNopNwydwyfopNopNoxfCDDpctOmQDDqTtD6fDDnGiXomYDEo-cwzBwzCwzDDBwzENZn8ImrCwzFoxfBDDhkCpctODDjUjE0BDGpGehyEnuXiRjXDEo-cwzHwzIwzJDBwzKNbisInlOwzLoxfBDBl2XDCjUjEDHwWhan8AOhH6B6ODDwzNwzOwzPDBwzQNhLnsJmlOwzRoxfBDCl8Jl8CDDjUhxVjEDGuQ_B1NlSkQiRDDwzTwzUwzVDBwzWNiHokZnlSwzXoxfBDCikXiwFDEhAjHrFjEDFlaqelZpbkQDDwzZwzawzbDBwzcNjMikXnqIwzdoxfBDDh0FogdioTDDnGc_RDCjHnKDEo-cwzfw0Aw0BDBw0CNnIn8XnmTw0DoxfBDGwzGwzMwzSwzYwzew0EOFn6SopDOFnjbiHDCw0Gw0HM7TopDkrVopEmwVopNw0Fw0IopNopNoxfCDCmbubDE3b0UqVmTDEpyFwuTw0Kw0LDBw0MNZnzdm_Pw0NoxfBDHjKiL_MkLiidkNioFDDpyFwuTw0PDBw0QNbiuLm8bw0RoxfBDD-Ahke1aDGjGYqVwTqFiWDEpyFwuTw0Tw0UDBw0VNhLohOmxGw0WoxfBDFhFlI-ftekQDDpyFwuTw0YDBw0ZNiHhzTnjQw0aoxfBDFhfxRpZhjZhnIDEoApJilLqNDEpyFwuTw0cw0dDBw0eNjMhiAm3Yw0foxfBDEiUoZoGODFhdjZjdhEhWDEpyFwuTw1Bw1CDBw1DNnIixIngew1EoxfBDFochnMlDikQoODDpyFwuTw1GDBw1HNsdocnqew1IoxfBDFhYjE8ShKsSDEifjXiRmVDEpyFwuTw1Kw1LDBw1MN4QsTnmAw1NoxfBDFjBlZhiR2OrXDFsFhDifjGuSDEpyFwuTw1Pw1QDBw1RNhtOyAm5Hw1SoxfBDGjD6WnMpJqNsLDEpyFwuTo-Uw1UDBw1VN8UohVmlQw1WoxfBDGlaxM2bnNjYhqTDDpyFwuTw1YDBw1ZNitelamlGw1aoxfBDDThCvSDFYkEnShUiLDEpyFwuTw1cw1dDBw1eNiuAigCmyEw1foxfBDMw0Ow0Sw0Xw0bw1Aw1Fw1Jw1Ow1Tw1Xw1bw2AOFn2OsdDBw2CM5VopDm2MopEmpfopNw2Bw2DopNopNoxfCDGie2KjBhMrBhADFcifnNFhCDEwsYptWw2Fw2GDBw2HM3TopDh9dopEm7Qw2IopNopNopNopNoxfCM5XopDhsCopRmwfopNopNopNopNopNoxfCDGlZuahiUrX8LmEDGsFjAchDxGifDDw2LwtLw2MDBw2NM5YopDhlUopEm_Sw2OopNopNopNopNoxfCDDhmFpAlWDDlX4fhgJDEjGhDjXvLDEw2Qw2Rw2SwuTDBw2TNZuTnpBw2UoxfBDEhmFpAlWiraDDnV2NveDEoAlXmAnPDDw2Ww2Xw2YDBw2ZNbnyem9dw2aoxfBDFnV0Vhmb8QhmSDE6OhDhzJhzSDEThUifidDDw2cw2dw2eDBw2fNhLn0Jmwaw3AoxfBDGhqWsWilXhseildioEDGlToNiXrHoLiGDCw3Cw3DDBw3ENiHlMm_Gw3FoxfBDEw2Vw2bw3Bw3GMyKopDhlQopEm-HopNw3HqheopNopNoxfCDFnArJ1H6S3aDDhqKl7bhpLDEoApdilLhdDDw3Jw3Kw3LDBw3MNZpUnlIw3NoxfBDEnArK4YrJDEzSioO4AwBDEplCw3Pw3QwtLDBw3RNbnvbnpKw3SoxfBDFnArK4YrJhiXDE2KlhQ6RlwMDFl1B-Xqcjbn2ADEplCw3Uw3Vw3WDBw3XNhLisEnoEw3YoxfBDDw3Ow3Tw3ZM0MopDhlOopEm7TopNw3aopNopNopNoxfCDDhfxRlbDG7Dh0ThyM8dmbnJDDw3cw3dwuTDBw3eNZlyLnoPw3foxfBDDmAkbnJDHhjJhdjY4R0HscixXDDw3cw4Bw4CDBw4DNbn7bm9Hw4EoxfBDHLjRlHjShzbkP6ADDw3cw4Bw4GDBw4HNhLxSnqKw4IoxfBDIsbnyQpZsNxazeh-WxIDDw3cw4Bw4KDBw4LNiHvcnkdw4MoxfBDEw4Aw4Fw4Jw4NMzMopDhlPopEm6TopNw4OopNopNopNoxfCM-JopDhrcopRm3KopNopNopNopNopNoxfCDBkbDEl5CiyEn6KrGDFlUlSlD0UhyKDEw4Rqoaw4Sw4TDBw4UNZrGm9Yw4VoxfBDEiaitMoQDDFpLuThUhiBhwSDCFeDEwtLw4Xw4Yw4ZDBw4aNbNm9Xw4boxfBDCw4Ww4cOFn8cbDBw4eMxPopDkWopEmvQopNw4dw4fopNopNoxfCDDFmbiaDFikU3fmJh3DhyfDGqejHsHlSigRhycDDw5Bw5Cw5DDBw5ENZhzAngLw5FoxfBDG4P5EhzNivAxJ8bDGhyUhtcrHuUisXtSDDw5Bw5Hw5IDBw5JNbzXmlLw5KoxfBDFcwJ_RhzOhgbDFjW3fjHnKODDw5Bw5Mw5NDBw5ONhLyMnjKw5PoxfBDDw5Gw5Lw5QMzNopDhxPopEm7SopNw5RopNopNopNoxfCDDh3Qi_Ei_NDFhBlDlUjUiUDCw5Tw5UDBw5VDDFDmbDGicnrJpZxJhnanvUDEoAhbmJsTDDw5Xw5Yw5ZDBw5aNZirRmqaw5boxfBDFnYyUsY1IhkdDFwc9SrBhmcsHDDqoMw5dw5eDBw5fNbiiYm3Nw6AoxfBDDoYoDhuRDGhzfh_a1IlXhiTlUDDqoMw6Cw6DDBw6ENhLoYnhLw6FoxfBDErHkXwHwSDG8WhnLyepVxX6NDDqoMw6Hw6IDBw6JNiHrInkEw6KoxfBDDmJtQhyCDGh2DhhDhmP_KolLn1DDDw5Bw6Mw6NDBw6ONjMnuNm6cw6PoxfBDEyfiXlToNDGjZpThiJ6FhiEhuaDDqoMw6Rw6SDBw6TNnIyfmxdw6UoxfBDGw5cw6Bw6Gw6Lw6Qw6VM5ZopDhlRopEnlNw5Ww6WopNopNopNoxfCM7UopDhsAopRnpZopNopNopNopNopNoxfCDEkbojDojBojHDFkEiLpInNhnXDEiDsfvdpCDDw6Zw6aw6bDD_ZonQliVDF2KrNpc7YODDptWw6dw6eDDl6PhvapSDEjUhFhJkEDDw7AwtLw7BDDw6cw6fw7CODn5dopDDBw7EMzOopDhlTopEniTw7DopNw7FopNopNoxfCDDijTlwGlwHDGhdjZjYlBjdh1PDFiDnahnQiUODDw7Hw7Iw7JDCijTlwGDFhEnJl6BlpDn6XDG7AhzMsV7EhoBjWDDw7Lw7Mw7NDCw7Kw7OODooJopDDBw7QM3UopDkrUopEnrDw7PopNw7RopNopNoxfCDDikXiwFonDDFiRlItemHlrIDGkQjHiCOkMjYDDw7Tw7Uw7VDBw7WODn1IopDDBw7YMhrPopDkrVopEmmFw7XopNw7ZopNopNoxfCMhhMopDhsBopRm4QopNopNopNopNopNoxfCDGmAkbnJixRhnChzaDFjXlUpe_MlIDDskIw7cw7dDBw7eNZlyLnoNw7foxfBDEiLkNkLkVDHnShydhhdhkQogBtRh-eDEY1UmAkbDDw8Bw8Cw8DDBw8ENblpEnnRw8FoxfBDEiLkNkLjKDEmAkbjUnJDHuO0GhjJjYhdk_MscDDw8Hw8Iw8JDBw8KNhLn6NmyAw8LoxfBDDmAkbjUDFhAjHhwQhyFjDDDw8Hw8Nw8ODBw8PNiHn6Mm-Ew8QoxfBDFiLkNkLY4MDGhjJjYhdhWjdhoCDDslTw8Sw8TDBw8UNjMnsHmyBw8VoxfBDGhAhyFhwQqNnvLjHDDslTw8Sw8XDBw8YNnInsIm-Gw8ZoxfBDGw8Aw8Gw8Mw8Rw8Ww8aMhlNopDhxRopEm-PopNw8bslZopNopNoxfCMhrZopDhhQopRmrbopNopNopNopNopNoxfCDDkbmAiyEDEjbqcnHjGDGlBhdifjZjdeDEsnbw8ew8fw9ADBw9BNZkfmvAw9CoxfBDDkbmAjUDChUhnHDGiRiGsfhH2T0CDEsnbw9Ew9Fw9GDBw9HNbhnHnhYw9IoxfBDCw9Dw9JM3WopDkWopEngRopNw9KopNopNopNoxfCDD_NifnNDFhdjZsclBjYDFhMwBvOilLGDEsnbw9Mw9Nw9ODBw9PDEqBsGwVpJDEkEsJiBpIDEjXifenMDEsnbw9Rw9Sw9TDBw9UNZnwLnnWw9VoxfBDGhzDigYn7ah5QinS8BDCsraw9XDBw9YNbntCm7Mw9ZoxfBDDnK3DhoZDGiChnIuchf6eoDDEsnbsncw9bw9cDBw9dNhLijNmwOw9eoxfBDDw9Ww9aw9fODhsJopDDBw-BM3XopDhrdopEnjVw9Qw-Aw-CopNopNoxfCMhhNopD-RopRnldopNopNopNopNopNoxfCDChWl5ADGhdjZjYlBh1PkMDFkbmAnKnahiVDDw-Fw-Gw-HDBw-IM-OopDkWopEmvZw-JopNopNopNopNoxfCDDhWpPiIDEvOyTimerEDChYkRDFkQ4emHoVhyHDEw-Lw-Mw-Nw-ODBw-PNZh_YirCw-QoxfBDEw-LptWwrfo3fDBw-SNbnuKnoFw-ToxfBDChEpdDElPkPLkdDDhDkYjGDEw-Lw-Vw-Ww-XDBw-YNhLnuLm6Sw-ZoxfBDGhZ8CntAiLkNiZDFiMjNkQldkbDDw-Lw-bw-cDBw-dNiHiMmyKw-eoxfBDDkFjetRDFlPkPLlHjSDDw-Lw_Aw_BDBw_CNjMkFnocw_DoxfBDEijTiwFikXlwHDEYkQteh0FDDw-Lw_Fw_GDBw_HNnIoiGmyJw_IoxfBDEhWpPiItNDEjc1SrUvIDDw_Kw_LpvTDBw_MNsdiKm1Tw_NoxfBDHw-Rw-Uw-aw-fw_Ew_Jw_OM-PopDh9bopEmrNopNw_PopNopNopNoxfCDChWtNDEkRnQhYvBDDiNhEjBDFFDtNjDjHDEw_Rw_Sw_Tw_UDBw_VDBu7cM-QopDiqYopEm4Bw_WopNw_XopNopNoxfCM-EopDhhPopRm5eopNopNopNopNopNoxfCDDkbmAVDI1Shma8VzR8SvIlDhvfDDw_apvTw_bDBw_cM1bopDhhOopEnlRw_dopNopNopNopNoxfCDEhZiPqJrADF4RiShyNmC4ODF2K0XiepRixbDDw_fxgAxgBDBxgCNZivXmwQxgDoxfBDFhZiPqJrAnJDEtZilIhjb1ODFhSiQzbehBDDxgFxgGxgHDBxgINbtZnqTxgJoxfBDFjDjHlalInyMDFmHifqRqelrIDDs2AxgLxgMDBxgNNhLhYnlMxgOoxfBDFhHOhaTmXDDs2ApwYxgQDBxgRNiHkDnqCxgSoxfBDEnOudlGhZDEkbmbia1aDEhEiUoGoZDDxgUxgVxgWDBxgXNjMiwbngfxgYoxfBDFDkUFlDqRDFihdnxDlLqehkKDDw_fxgaxgbDBxgcNnInuGm7ZxgdoxfBDEYpfh-ZhyHDHDFkUlDlMlTiCDDs2AxgfxhADBxhBNsdnvCm7YxhCoxfBDHxgExgKxgPxgTxgZxgexhDODixVnIODixYsdDCxhFxhGMhhFopDhrfopEmlfopNxhExhHopNopNoxfCMCopDm2EopRmlEopNopNopNopNopNoxfCMmmIopDm9PopRnhZopNopNopNopNopNoxfCDCojComZDEcnyb_R3aDFOuUpZhdhfDDxhLxhMxhNDBxhOMmmJopDm-UopEm9LxhPopNopNopNopNoxfCDFhyFhwQinfl2bimbDEhAtX2FjDDCxhRxhSDBxhTMmmTopDm2NopEniPxhUopNopNopNopNoxfCDGl7XioUhkWimM2X8BDFcqPhyThiLhnDDCxhWxhXDDyC2Xn2KDDhyThiLlXDGqPcvdOdhsEDDxhZxhaxhbDCxhYxhcMmmeopDniWopEm7CxhdopNopNopNopNoxfCDDqNolNihMDFjJhnShuO2IhFDFqcoVnrQmbnADExhfplCxiAxiBDBxiCMmnHopDm4dopEm5AxiDopNopNopNopNoxfCDGn9SolOn_NvAnwOl4PDFsZlbiCzeigWDCxiFxiGDBxiHMmnIopDmtBopEm3PxiIopNopNopNopNoxfCDGn0F-VonYn6CisDiubDE_JlyN6Y3cDDmAhvAixTDDxiKxiLxiMDBxiNMmnJopDmtCopEnjexiOopNopNopNopNoxfCDH8JnrWntZnydnuansdxaDDhvAk8AixRDGhShChFlyNOTDDxiQxiRxiSDBxiTMmnKopDnmXopEmwTxiUopNopNopNopNoxfCDBhKDFijTojGojElzEnyHDHoFrP_DifhmZh0SvKDDxiWxiXxiYDBxiZMmnLopDm2IopEmvYxiaopNopNopNopNoxfCDGk7a6Q6UhR0YpVDDitZnvElDDGjHxXiUOhnYsHDDxicxidxieDBxifMmnMopDm2copEm3SxjAopNopNopNopNoxfCDCoAjfDGhuBn0Bl5el5Yn9EnsFDGlsOsbhtS6UfhySDDxjCxjDxjEDClsOhtdDChnKtSDGsbhtS6UfzehRDExjCxjGxjHxjIDCxjFxjJMmmKopDmpLopEnoMxjKopNopNopNopNoxfCDGhjBhufiiClgal5KigGDFxEn0VhtKnWolUDF6Uimdk8WfzeDDxjMxjNxjODBxjPMmmLopDnhHopEm-FxjQopNopNopNopNoxfCDChnJkTDEsYlvXiwJh0ODEsHnB0Sh0LDDxjSxjTxjUDBxjVMmmMopDmsBopEnjSxjWopNopNopNopNoxfCDGmI4aihVh0RooFhycDFsYlvXsHiwJojPDFFsboL8bn8aDDxjYxjZxjaDBxjbMmmNopDm3ZopEmqQxjcopNopNopNopNoxfCDGtB6etDixDnzOisJDGyUlzLojahjMixQoidDGsboLLkKtd8bDDxjexjfxkADBxkBMmmOopDm2SopEmpexkCopNopNopNopNoxfCDFn7IlnUluDoiIntcDEoY1IlKhjVDF8N6djfjDnwfDDxkExkFxkGDBxkHMmmPopDmpNopEnqJxkIopNopNopNopNoxfCDEqFj9Nn1Wl0QDF_an2MhtdhjZn0MDGlcjDisR6clgMhuBDDxkKxkLxkMDDqFj9Nl0QDEisRhiElgM6cDFhjBhufn2JonSlgLDDxkOxkPxkQDCxkNxkRMmmQopDm1VopEmvExkSopNopNopNopNoxfCDFhjMn9AnwHl6biwJDIn5NnuOhiBivfl6VondhiZhjZDCxkUxkVDBxkWMmmRopDmrBopEm9cxkXopNopNopNopNoxfCDCoY1IDGOogNohb6c9U6bDIjYhdkMqPchjBhuftDDDxkZxkaxkbDBxkcMmmSopDmpOopEm7NxkdopNopNopNopNoxfCDDmAhMiYDGhCT9DsHqdnyNDFpGoYjWhdh0aDErqJxkfxlAxlBDBxlCMkkQopDm2JopEm3WxlDopNopNopNopNoxfCDCiFn-eDEhPtVwVnyGDGohflbnJsY-XhufDDxlFxlGxlHDBxlIMmmUopDmpVopEnnVxlJopNopNopNopNoxfCDGvRolHolEolQnzboiUDHn8LonHzErBuYlhShuVDCxlLxlMDBxlNMmmVopDm5BopEm4RxlOopNopNopNopNoxfCDHlwc1PiMiChJsWl8DDGOhFhdjdsNjYDDrqJxlQxlRDElbxRk6crEDEievRhuIcDErqJptWxlTxlUDCxlSxlVMmmWopDm6GopEm8BxlWopNopNopNopNoxfCDF6Dh0Jl2fntKn1UDIojblueigGh_CcihWyUiraDEmAiYrehMDDxlYxlZxlaDBxlbMmmXopDm2HopEm6VxlcopNopNopNopNoxfCDBnJDFn9PohThnXkGn8BDHlXhA0esZrJljNyDDDxlexlfxmADBxmBMmmYopDm2KopEm3OxmCopNopNopNopNoxfCDEljF7ZiChneDHyDrFonE0SsHkEhjYDDxmExmFxleDBxmGMmmZopDmqXopEnkTxmHopNopNopNopNoxfCDDnJ-Xk8ADHiShmYnzEnxV0PhuQluXDFkG4RrWqF6ADDxmJxmKxmLDBxmMMmmaopDnhFopEnpQxmNopNopNopNopNoxfCDCnJ-XDGn5Qn5On9WiwDoiL1ODEiNOhYFDDxmPxmQxmRDBxmSMmmbopDm4AopEmvXxmTopNopNopNopNoxfCDElMn0CnuInxXDGwHnWn0dzEnwEnrUDFnJkUzblhX-XDDxmVxmWxmXDBxmYMmmcopDmsNopEniMxmZopNopNopNopNoxfCDFnxcnwKliVntanxTDDmAsYoYDFiGnvMif9IonVDDxmbxmcxmdDBxmeMmmdopDm2FopEm_LxmfopNopNopNopNoxfCDHoiPoiOogRogQnxUljVntbDHidljNigWifjXhdogZDCxnBxnCDBxnDMmmfopDmyOopEm1SxnEopNopNopNopNoxfCDG1DmPkdhtIl6ChPDFlDlUitZhjLhBDGiUOhAhmAhdn5IDDxnGxnHxnIDBxnJMmnAopDm4DopEm3FxnKopNopNopNopNoxfCDFhzKnveinKomfn9BDGnHitZhaonPmFcDEhRxUn2Cn5SDDxnMxnNxnODBxnPMmnBopDm2ZopEnnIxnQopNopNopNopNoxfCDEyfkXiXoHDIjZmPzEnzVwc6F9SrBDDu2KxnSxnTDBxnUMmnCopDm_NopEngPxnVopNopNopNopNoxfCDGn9Hn9Il6ahtInwYlsNDGhmGn5Kn5Gn_OnzFwdDCxnXxnYDBxnZMmnDopDm-copEmxLxnaopNopNopNopNoxfCDEn2LkK-DnPDEhJhCOhiNDFhdlBjZiwUiCDExncxndwuTxneDBxnfMmnEopDm1eopEnjRxoAopNopNopNopNoxfCDFqNnsapJokSojMDEhahHOhJDDnHirJoVDDmb9MhhaDExoCxoDxoExoFDBxoGMmnFopDmsWopEmvJxoHopNopNopNopNoxfCDFhnXn8CooaoSn8DDIwSohW2S0d0eh0ShsEtADCxoJxoKDBxoLMmnGopDmucopEnhXxoMopNopNopNopNoxfCMmnNopDm9eopRnpMopNopNopNopNopNoxfCDGntMnwJh0El0fhuWhseDFh-Rk7M8QhmShuLDEhHhajWwfDDxoPxoQxoRDEntLl0fhzAlWDDhahHmXDDjWrEh0SDExoTxoQxoUxoVDCxoSxoWMmnOopDniFopEmraxoXopNopNopNopNoxfCDDnyZnyYnvZDDmAsYnwXDFwViiAhA_RlSDDxoZxoaxobDBxocMmnPopDnkVopEnpCxodopNopNopNopNoxfCDEnVhzanyP0VDHhdjZ1Hn7NogUokB9EDEmAhzahjMnADDxofxpAxpBDBxpCMmnQopDm2CopEm-CxpDopNopNopNopNoxfCDFl1B-Xn2Qn6ZnxaDFixTnxZhuflwMlhQDFmbmAjSjL9MDDxpFxpGxpHDBxpIMmnRopDmuTopEmrMxpJopNopNopNopNoxfCDGhjBhufohSn0DlgaiiCDEsYjnYlwXiiADG9IsIolVhuOjZsVDDxpLxpMxpNDBxpOMmnSopDnhGopEnjGxpPopNopNopNopNoxfCDEjnYn7Tk-clwXDC_RisCDHoAikd4ElH1BjWrEDDxpRxpSxpTDBxpUMmnTopDmsXopEnqPxpVopNopNopNopNoxfCDGimWlvOomDoocooZn_UDIixQhuWisfl1aixZyUlsNhjDDCxpXxpYDBxpZMmnUopDngdopEmxTxpaopNopNopNopNoxfCDCiClbDHlyWnJhzaixUwc4ZljFDG4Rl1dnsYhtNsbojUDDxpcxpdxpeDBxpfMmnVopDm2GopEmvcxqAopNopNopNopNoxfCMmnWopDm-KopRm3LopNopNopNopNopNoxfCDGn9CnzXixS_DliEojKDGk7ChjDoYokKk8YntWDF7d8fzDisKhnWDDxqDxqExqFDBxqGMmnXopDm-NopEmtRxqHopNopNopNopNoxfCDGikdigQk8Wl5GogMnrHDHisa_RkUlDhxTilDliEDCxqJxqKDBxqLMmndopDm-LopEm9NxqMopNopNopNopNoxfCDD8fhnW8HDGhjDixEl2Wimdn7VlxADGh0OsYpVhyHnsVhjBDDxqOxqPxqQDBxqRMmneopDniNopEnhWxqSopNopNopNopNoxfCDGnuHk9Rn2bnsBn7DhndDIhFDn7Pn0AidigWzfnyfDCxqUxqVDBxqWMmnfopDm-MopEm2axqXopNopNopNopNoxfCDFjgKlkGl8alncokFDHnxJnzSiwMokUolSk7ClnRDCxqZxqaDGlkGnyRolAjgKonclncDFzD7diwPzfisKDFhCnYihRisZhMDDxqcxqdxqeDCxqbxqfMmoAopDm_IopEmwPxrAopNopNopNopNoxfCDFojAiwPisKohXhjADHonR_Un9Jk9Rn6fhxTisaDCxrCxrDDBxrEMmoBopDnqdopEnjUxrFopNopNopNopNoxfCDGnxHhuW2civHooRhtcDEhjDixEyQl3MDGhjBntJnyIlpKsYn8WDDxrHxrIxrJDBxrKMmoCopDmsEopEm7axrLopNopNopNopNoxfCDFpVkIogCivHhuWDFihRn9KokD2S4fDFiwP7BhmUn8V9SDDxrNxrOxrPDBxrQMmoDopDmvUopEm4VxrRopNopNopNopNoxfCDF6UzefkIFDGn7dlqTn8RonCilTn1FDFixEhjDyUiwecDDxrTxrUxrVDBxrWMmoEopDniRopEnmLxrXopNopNopNopNoxfCDGj9GohBnzRn0Yn0ZomADIyUhuBc6FhualDixahiJDCxrZxraDBxrbMmnYopDnkGopEnkDxrcopNopNopNopNoxfCDHj9Cn0Ln9an9Yn9ZnrfnvdDHidloLntO0RlpKijIhFDCxrexrfDBxsAMmnZopDnkIopEmlSxsBopNopNopNopNoxfCDGntfnuAl6WooWn7MnvTDIhjDmInYonM2XirXnyLlxADCxsDxsEDBxsFMmnaopDmrTopEnqWxsGopNopNopNopNoxfCDFpVkIj9C6QivHDEloLzBnUmODGiuIlBkUlKxHnNDDxsIxsJxsKDBxsLMmnbopDmvTopEm4UxsMopNopNopNopNoxfCDGhiJogGohZh0DohRnwcDGixaigBiuahua6FoiTDFlhXhmLf6UkIDDxsOxsPxsQDBxsRMmncopDniKopEm7fxsSopNopNopNopNoxfCMmoFopDnkSopRm_KopNopNopNopNopNoxfCDG6UokEoldn6elianteDHl5ZnxWntTohAoibyUhnCDCxsVxsWDBxsXMmoGopDnnJopEm3bxsYopNopNopNopNoxfCDFhsEn9foiKolMolJDIojQclpIhzLOpR6diwcDEqFoYhjViuHDDxsaxsbxscDBxsdMmoRopDm-eopEmpbxseopNopNopNopNoxfCDF6NoL0YirOwaDG1InrIlXluD6dlKDGhzfoofhiEh_aooBhiTDDxtAxtBxtCDBxtDMmocopDm1fopEnkLxtEopNopNopNopNoxfCDGokNyeohNn0On0Pl4RDEoY1IntX6dDEisNkGlXhzODDxtGxtHxtIDBxtJMmpCopDmpPopEm_DxtKopNopNopNopNoxfCDIlpIl2Mn7FonIokCokVn5bnzUDHnycjGh_ciuHqFnselvODCxtMxtNDBxtOMmpDopDniHopEmmDxtPopNopNopNopNoxfCDG0RnwGrInxYn6RntNDG7C7ZitGhFjN_MDEpVrW6DjBDDxtRxtSxtTDBxtUMmpEopDmrUopEmuUxtVopNopNopNopNoxfCDEnsPnsOihTooCDFhuVuYwI2SiUDGliapVsbk7fhOuODDxtXxtYxtZDBxtaMmpFopDm_JopEnnMxtbopNopNopNopNoxfCDFixRl3YnwRhnCojJDGhuVqdyD0HrFogeDGkMhkH4GigW4On2TDDxtdxtextfDBxuAMmpGopDm4copEm3fxuBopNopNopNopNoxfCDDh_CiwQn0bDHhhalgTqJnsMomHisTisRDFpVrW1Gf6DDDxuDxuExuFDBxuGMmpHopDmsYopEnjAxuHopNopNopNopNoxfCDGhiEigBixaivShua6FDGhwDyfhyWpTqPirQDFiYDoL8bwSDDxuJxuKxuLDBxuMMmoHopDm2BopEm9ExuNopNopNopNopNoxfCDGloXltIk7LomXogTn7ZDIhtdLiEh0OidnwI6WwaDCxuPxuQDBxuRMmoIopDmtQopEnqNxuSopNopNopNopNoxfCDGnxfnzQlnRnwWonW1ADF0PhiH7Zkc6dDFsbj9G6DsYk7fDDxuUxuVxuWDBxuXMmoJopDmtPopEm8AxuYopNopNopNopNoxfCDDwSl3AokGDGhuQidiXyUuOlqTDCxuaxubDBxucMmoKopDm2AopEmrExudopNopNopNopNoxfCDIijIljVn1Bk-JohGn5alyAogDDHpVzD1GhtShnG8IirQDCxufxvADFl7aoieiwWlyAnsGDGpVzDlnehnGhtSrbDD8IoleirQDDxvCxvDxvEDCxvBxvFMmoLopDngQopEmmAxvGopNopNopNopNoxfCDFhgLhzLloHk8NlyYDFiuHnzThsEoYjfDIiXlTrHzEnYk9ZkM4GDDxvIxvJxvKDEhgLloHk8NlyYDGiXlTrHzEhkdk9ZDGkM4GjZpVhsE9SDDxvMxvNxvODCxvLxvPMmoMopDm4JopEnoDxvQopNopNopNopNoxfCDHojehxWn2conTlyWl8E7ZDE1GlzRrWhgLDEzbhiHhShFDDxvSxvTxvUDBxvVMmoNopDm6EopEnpSxvWopNopNopNopNoxfCDGn7XomTomUomVnuYonbDGpVrWolXfhgLh0EDCxvYxvZDBxvaMmoOopDmsGopEmqAxvbopNopNopNopNoxfCDGh1ColbnrSnwaogXnxPDH6dlKchzL6cpRl1UDCxvdxveDBxvfMmoPopDnnHopEm5FxwAopNopNopNopNoxfCDEhRirO_Nn8ZDC2SvFDIhhWlKl1UnsEhsEidhjXhuBDDxwCxwDxwEDBxwFMmoQopDm2WopEm6RxwGopNopNopNopNoxfCDHlkAoiNolWl1fixZixQ1GDKlhL9MnxAiwLyUn0aOnrTlgT0PDCxwIxwJDBxwKMmoSopDm6OopEnjPxwLopNopNopNopNoxfCDGn2Zl5En7Kn7LomCirZDG1PlwcmWhPyUjGDCxwNxwODBxwPMmoTopDniSopEnqQxwQopNopNopNopNoxfCDGl1CiwLolGnyAiyB2XDE1GlkAlzRigQDFiEpV8figQkTDDxwSxwTxwUDBigQDE1Gl1fixZl1aDE2XhmYl1CiwLDDxwWxwXxwYDCxwVxwZMmoUopDniXopEmxHxwaopNopNopNopNoxfCDGxIl8donXnyBhtSn_SDF0PnzantU0S6dDFn6Fn2BhzaihTn0cDDxwcxwdxweDBxwfMmoVopDnnTopEmtOxxAopNopNopNopNoxfCDGyUl2UlzLnuZnwNn9eDKntSl2Ln2Insbn4doiMn4en1LnsCimdDCxxCxxDDBxxEMmoWopDnnGopEnoOxxFopNopNopNopNoxfCDFoicnxLnxMuZiiNDFojFlzEirelwNojIDCxxHxxIDBxxJMmoXopDniJopEniQxxKopNopNopNopNoxfCDDirOhRonZDGhvAntFlmCyUiubn7UDDjGiThlZDDxxMxxNxxODBxxPMmoYopDmqRopEmrFxxQopNopNopNopNoxfCDGnwdnweopBlnUntdnscDEnsUn9cd6KDCxxSxxTDBxxUMmoZopDniLopEnkKxxVopNopNopNopNoxfCDIiubnvFnvGlmCn2Rn5VokaireDFdxUoBhzOn_VDCxxXxxYDBxxZMmoaopDniIopEm_ExxaopNopNopNopNoxfCDHlrTlrSnwVlwNl7cn0HooDDHjChlZn0RjWvFiiNxADCxxcxxdDBxxeMmobopDniUopEmrAxxfopNopNopNopNoxfCDGpS4E1BkKikc-DDDdn_FxUDFirenzGhzKhPn8YDDxyBxyCxyDDBxyEMmodopDm9TopEmsJxyFopNopNopNopNoxfCDCiEl5TDEidokYdoiSDE2XhmYnxRolCDGpV0YqFk-J1GoYDExyHxyIxyJxyKDBxyLMmoeopDniYopEmwAxyMopNopNopNopNoxfCDFhyChgbohejCvFDGidiehjXoiJchMDErWhRoWiEDDxyOxyPxyQDBxyRMmofopDmrXopEmqBxySopNopNopNopNoxfCDEomJomKomLiwdDIk7LltIolYloXn_DogKn5YhtdDCxyUxyVDBxyWMmpAopDnkXopEnpDxyXopNopNopNopNoxfCDEhJlrSlrThuVDGhkdhmTmWnNlKzTDFiEn5XiuTpVnxbDDxyZxyaxybDBxycMmpBopDm_MopEmqMxydopNopNopNopNoxfCDkLwrewsKwsewtXwtfwuAwvMwwTwxAwxBwxCwxfwzAw0Jw2Ew2Jw2Kw2Pw3Iw3bw4Pw4Qw5Aw5Sw6Xw6Yw7Gw7Sw7aw7bw8cw8dw9Lw-Dw-Ew-Kw_Qw_Yw_Zw_exhIxhJxhKxhQxhVxhexiExiJxiPxiVxibxjBxjLxjRxjXxjdxkDxkJxkTxkYxkexlExlKxlPxlXxldxmDxmIxmOxmUxmaxnAxnFxnLxnRxnWxnbxoBxoIxoNxoOxoYxoexpExpKxpQxpWxpbxqBxqCxqIxqNxqTxqYxrBxrGxrMxrSxrYxrdxsCxsHxsNxsTxsUxsZxsfxtFxtLxtQxtWxtcxuCxuIxuOxuTxuZxuexvHxvRxvXxvcxwBxwHxwMxwRxwbxxBxxGxxLxxRxxWxxbxyAxyGxyNxyTxyYxyeQxyfopNs5UopNM-GopDhrbopRksLopNopNopNopNopNorBBM2DopDhlXopEk5XopNopNopNopNopNorBBM0LopDhsDopEktXopNopNopNopNopNorBBOFlwRopDDBxzEM3QopDiqLopEkyFopNopNxzFopNopNorBBMhhIopDiqOopEkiQopNopNopNopNopNorBBM-HopDhxQopRk2IopNopNopNopNopNorBBM5SopDhlSopEk2JopNopNopNopNopNorBBOFlifopDDBxzKM5TopDiqRopEkjaopNopNxzLopNopNorBBMvZopDhxSopEkuHopNopNopNopNopNorBBM5UopDhhRopRk2EopNopNopNopNopNorBBM7SopDhraopRkpZopNopNopNopNopNorBBOFloBopDOFllMopDDCxzQxzRM3RopDkWopEm4KopNopNxzSopNopNorBBOFlvAopDDBxzUM2EopDiqNopEksNopNopNxzVopNopNorBBOFloAopDDBxzXM7TopDiqHopEkvMopNopNxzYopNopNorBBMhxHopDh9copEk5AopNopNopNopNopNorBBM5VopDkobopRkyPopNopNopNopNopNorBBOFlieopDDBxzcM3SopDiqQopEkyQopNopNxzdopNopNorBBM5WopDiqaopEkkcopNopNopNopNopNorBBM5XopDhsCopRirBopNopNopNopNopNorBBM5YopDhlUopEkwCopNopNopNopNopNorBBODhuEopDDBx0CMyKopDhlQopEkuEopNopNx0DopNopNorBBM0MopDhlOopEkofopNopNopNopNopNorBBMzMopDhlPopRkpMopNopNopNopNopNorBBODiuNopDDBx0HM-IopDkWopEkyGopNopNx0IopNopNorBBMhhJopDhreopEktZopNopNopNopNopNorBBMhhKopDh9ZopEksMopNopNopNopNopNorBBM-JopDhrcopRirAopNopNopNopNopNorBBMxPopDkWopEkmCopNopNopNopNopNorBBMzNopDhxPopEiqZopNopNopNopNopNorBBM5ZopDhlRopEkvBopNopNopNopNopNorBBM7UopDhsAopRkpEopNopNopNopNopNorBBOFlmHopDDBx0RMzOopDhlTopEk6JopNopNx0SopNopNorBBOFliWopDDBx0UM3UopDh9XopEkldopNopNx0VopNopNorBBMhhMopDhsBopRiqXopNopNopNopNopNorBBMhlNopDhxRopRkpTopNopNopNopNopNorBBM3VopDkWopEktGopNopNslZopNopNorBBODiuYopDDBx0aM5dopDh9YopEkoIopNopNx0bopNopNorBBMhrZopDhhQopRiqfopNopNopNopNopNorBBM3WopDkWopEkoLopNopNopNopNopNorBBM3XopDhrdopEksWopNopNw-CopNopNorBBMhhNopD-RopEmqeopNopNw_XopNopNorBBM-EopDhhPopRiqMopNopNopNopNopNorBBM1bopDkWopEnmDopNopNopNopNopNorBBODl1OopDDBx1DMhhFopDhrfopEkpeopNopNx1EopNopNorBBMhlFopDhhOopEmmBopNopNopNopNopNorBBDhNxzBxzCxzDxzGxzHxzIxzJxzMxzNxzOxzPxzTxzWxzZxzaxzbxzexzfx0Ax0Bx0Ex0Fx0Gx0Jx0Kx0Lx0Mx0Nx0Ox0Px0Qx0Tx0Wx0Xx0Yx0Zx0cx0dx0ex0fx1Ax1Bx1Cx1Fx1GQx1HopNs5UopNDCAlJM-GopDhrbopRksLopNopNopNopNopNx1JEM2DopDhlXopEk5XopNopNopNopNopNx1JEM0LopDhsDopEktXopNopNopNopNopNx1JEM3QopDiqLopEkyFopNopNxzFopNopNx1JEMhhIopDiqOopEkiQopNopNopNopNopNx1JEM-HopDhxQopRk2IopNopNopNopNopNx1JEM5SopDhlSopEk2JopNopNopNopNopNx1JEM5TopDiqRopEkjaopNopNxzLopNopNx1JEMvZopDkxcopEkuHopNopNopNopNopNx1JEM5UopDhhRopRk2EopNopNopNopNopNx1JEM7SopDhraopRkpZopNopNopNopNopNx1JBDBxzRM3RopDkWopEnjZopNopNx1VopNopNx1JEM2EopDiqNopEksNopNopNxzVopNopNx1JBM7TopDiqHopEkvMopNopNxzYopNopNx1JBDBxzQMhxHopDnhQopEmqVopNopNx1ZopNopNoqFBMkgdopDh9copEk5AopNopNopNopNopNx1JBM5VopDkobopRkyPopNopNopNopNopNx1JEM3SopDiqQopEkyQopNopNxzdopNopNx1JEM5WopDiqaopEkkcopNopNopNopNopNx1JEM3TopDh9dopEnmOopNopNopNopNopNoqFBM5XopDhsCopRirBopNopNopNopNopNx1JEM5YopDhlUopEkwCopNopNopNopNopNx1JEMyKopDhlQopEkuEopNopNx0DopNopNx1JEM0MopDhlOopEkofopNopNopNopNopNx1JEMzMopDhlPopRkpMopNopNopNopNopNx1JEM-IopDkWopEkyGopNopNx0IopNopNx1JEMhhJopDhreopEktZopNopNopNopNopNx1JEMhhKopDh9ZopEksMopNopNopNopNopNx1JEM-JopDhrcopRirAopNopNopNopNopNx1JEMxPopDkWopEkmCopNopNopNopNopNx1JEMzNopDknMopEiqZopNopNopNopNopNx1JEM5ZopDhlRopEkvBopNopNopNopNopNx1JEM7UopDhsAopRkpEopNopNopNopNopNx1JEMzOopDhlTopEk6JopNopNx0SopNopNx1JBM3UopDh9XopEkldopNopNx0VopNopNx1JBMhhMopDhsBopRiqXopNopNopNopNopNx1JEMhlNopDhxRopRkpTopNopNopNopNopNx1JEM3VopDkWopEktGopNopNslZopNopNx1JEM5dopDh9YopEkoIopNopNx0bopNopNx1JBMhrZopDhhQopRiqfopNopNopNopNopNx1JEM3WopDkWopEkoLopNopNopNopNopNx1JEM3XopDhrdopEksWopNopNw-CopNopNx1JEMhhNopD-RopRnlcopNopNopNopNopNx1JBM-OopDkWopEmqdopNopNopNopNopNx1JBM-PopDh9bopEnpIopNopNopNopNopNx1JBM-QopDiqYopEm7OopNopNw_XopNopNx1JBM-EopDhhPopRiqMopNopNopNopNopNx1JEM1bopDhhOopEm4NopNopNopNopNopNx1JBMhhFopDhrfopEkpeopNopNx1EopNopNx1JBDhRx1Kx1Lx1Mx1Nx1Ox1Px1Qx1Rx1Sx1Tx1Ux1Wx1Xx1Yx1ax1bx1cx1dx1ex1fx2Ax2Bx2Cx2Dx2Ex2Fx2Gx2Hx2Ix2Jx2Kx2Lx2Mx2Nx2Ox2Px2Qx2Rx2Sx2Tx2Ux2Vx2Wx2Xx2Yx2Zx2ax2bx2cQx2dopNs5UopNM-GopDhrbopRm3RopNopNopNopNopNorBBM2DopDhlXopEnqDopNopNopNopNopNorBBM0LopDnnDopEnqcopNopNopNopNopNorBBOFoiYopDDBx3CM3QopDmteopEmvCopNopNx3DopNopNorBBMhhIopDm8copEnlWopNopNopNopNopNorBBM-HopDm3eopRnlZopNopNopNopNopNorBBM5SopDhlSopEnmSopNopNopNopNopNorBBOFkuPopDDBx3IM5TopDkuPopEmldopNopNx3JopNopNorBBOFooSopDDBx3LMvZopDhxSopEmwWopNopNx3MopNopNorBBMipQopDmtAopEnmUopNopNopNopNopNorBBM5UopDhhRopRnmNopNopNopNopNopNorBBM7SopDhraopRmwNopNopNopNopNopNorBBOFogWopDDBx3RM3RopDkWopEmrHopNopNx3SopNopNorBBM2EopDmxPopRm4MopNopNopNopNopNorBBMmjLopDmxOopEmxCopNopNopNopNopNorBBOFoiWopDODogEopDDCx3Wx3XMkgcopDmqZopEmxWopNopNx3YopNopNorBBMmjMopDmqYopEnhfopNopNopNopNopNorBBOFn5WopDODn1KopDDCx3bx3cM7TopDmtaopEm3UopNopNx3dopNopNorBBMhxHopDh9copEm6YopNopNopNopNopNorBBM5VopDm8eopRnibopNopNopNopNopNorBBM3SopDm8dopEnicopNopNopNopNopNorBBOFnrdopDODooIopDDCx4Cx4DM5WopDm-RopEnqXopNopNx4EopNopNorBBM5YopDhlUopEnhdopNopNopNopNopNorBBMyKopDhlQopEm7GopNopNx0DopNopNorBBM0MopDhlOopEm-DopNopNopNopNopNorBBMzMopDhlPopRmvfopNopNopNopNopNorBBM-IopDkWopEnkPopNopNx0IopNopNorBBMhhJopDhreopEm6UopNopNopNopNopNorBBMhhKopDh9ZopEm6NopNopNopNopNopNorBBMxPopDkWopEmrJopNopNopNopNopNorBBM5ZopDhlRopEm9WopNopNopNopNopNorBBM7UopDhsAopRmvbopNopNopNopNopNorBBMzOopDhlTopRnjfopNopNopNopNopNorBBOFn2WopDODnuRopDDCx4Rx4SMmjbopDkWopEnidopNopNx4TopNopNorBBMmjcopDmvNopEnkNopNopNopNopNopNorBBMmjdopDm4bopEm6PopNopNopNopNopNorBBMmjeopDm_AopRnoKopNopNopNopNopNorBBMmjfopDkWopEnmPopNopNopNopNopNorBBMmkAopDmtGopEmsAopNopNopNopNopNorBBMmkBopDm9UopEmxBopNopNopNopNopNorBBOFnsAopDODohJopDDCx4bx4cM3UopDh9XopEnpRopNopNx4dopNopNorBBMhlNopDm6FopRmwIopNopNopNopNopNorBBODnuDopDDCslYx5AM3VopDkWopEmtKopNopNx5BopNopNorBBM5dopDh9YopEmuXopNopNx0bopNopNorBBM3WopDkWopEmuaopNopNopNopNopNorBBM3XopDhrdopEm4PopNopNw-CopNopNorBBMhhNopD-RopEmqfopNopNw_XopNopNorBBM1bopDkWopEnmEopNopNopNopNopNorBBODohKopDDBx5IMhhFopDm1copEmpcopNopNx5JopNopNorBBOFn2GopDODn2FopDDCx5Lx5MMhlFopDhhOopEnheopNopNx5NopNopNorBBDhYx2fx3Ax3Bx3Ex3Fx3Gx3Hx3Kx3Nx3Ox3Px3Qx3Tx3Ux3Vx3Zx3ax3ex3fx4Ax4Bx4Fx0Ax4Gx4Hx4Ix4Jx4Kx4Lx4Mx0Mx4Nx0Ox4Ox4Px4Qx4Ux4Vx4Wx4Xx4Yx4Zx4ax4ex0Xx4fx5Cx5Dx0dx5Ex5Fx5Gx1Bx5Hx5Kx5OQx5PopNs5UopNDBiqDXiqDkyHx5RhVopDopNopDopDDBiqEXiqEknZx5ThVm6IopNopDopDDBqSXmkWngGx5VhVm8CopNopDopDXmkPktBx5VhVm8IopNopDopDXmkRm_Ux5VhVm8XopNopDopDXmkSm-Jx5VhVm8JopNopDopDXmkUmtYx5VhVm8LopNopDopDXmkVmubx5VhVm8GopNopDopDXmkXm_Qx5VhVm8MopNopDopDXmkYkrIx5VhVkuNopNopDopDXmkZk2Wx5VhVm8TopNopDopDXmkbm_Cx5VhVm8DopNopDopDXmkcm2Tx5VhVm8UopNopDopDXmkdm-fx5VhVm8SopNopDopDXmkengOx5VhVm8NopNopDopDXmkfmpMx5VhVkuNopNopDopDXmlAm7Vx5VhVm8YopNopDopDXmkDmtIx5VhVm8ZopNopDopDDBiqFXmkEmuBx6GhVmrIopNopDopDDCqSiqFXmkFmuEx6InEm8OopNopDopDXmkGmxMx5VhVkuMopNopDopDXmkHnkFx5VhVkuMopNopDopDXmkImuVx5VhVm8KopNopDopDXmkJm2Ux5VhVm8QopNopDopDDCqShxOXmkKiqSx6OnEm8HopNopDopDXmkLmuDx5VhVm8FopNopDopDXmkMmuAx6OnEm8PopNopDopDXmkNngHx5VhVm8EopNopDopDXmkOmsQx6OnEm8WopNopDopDXmkQniZx6OnEm8RopNopDopDXmkTnjcx5VhVm8VopNopDopDDfx5Sx5Ux5Wx5Xx5Yx5Zx5ax5bx5cx5dx5ex5fx6Ax6Bx6Cx6Dx6Ex6Fx6Hx6Jx6Kx6Lx6Mx6Nx6Px6Qx6Rx6Sx6Tx6Ux6VYl_Zl_atQx6Wo1DBDB2DX2DhlXx6YhVm6LopNopDopDDB0LX0LhsDx6ajPopDopNopDopDDB3QX3QiqLx6cjPopDopNopDopDDBhhIXhhIiqOx6ejPopDopNopDopDDB5SX5ShlSx7AjPopDopNopDopDDB5TX5TiqRx7CjPopDopNopDopDDBvZXvZhxSx7E5BopDopNopDopDDC3RhxHX3RkWx7GnEnhRopNBopDDB2EX2EiqNx7IjPopDopNBopDDB7TX7TiqHx7KjPopDopNBopDDBkgdXhxHh9cx7MjPm6JopNBopDDB3SX3SiqQx7OjPopDopNopDopDDB5WX5Wiqax7QjPopDopNopDopDDB3TXopDopDx7SpdmrYopNBoqFDB5YX5YhlUx7UjPopDopNopDopDDByKXyKhlQx7WjPopDopNopDopDDB0MX0MhlOx7YjPopDopNopDopDDB-IX-IkWx7ajPopDopNopDopDDBhhJXhhJhrex7cjPopDopNopDopDDBhhKXhhKh9Zx7ejPopDopNopDopDDBxPXxPkWx8AjPopDopNopDopDDBzNXzNhxPx8C5BopDopNopDopDDB5ZX5ZhlRx8EjPopDopNopDopDDBzOXzOhlTx8GhVnjTopNopDopDDB3UX3Uh9Xx8IjPopDopNopDopDDB3VX3VkWx8KjPopDopNopDopDDB5dX5dh9Yx8MjPopDopNopDopDDB3WX3WkWx8OjPopDopNopDopDDB3XX3Xhrdx8QjPopDopNopDopDDD-O-P-QXhhN-Rx8SnEopDopNBopDDB1bX1bkWx8UsOm6AopNBopDDBhhFXhhFhrfx8WjPopDopNBopDXhlFhhOx8UsOm6BopNBopDDhBx6Zx6bx6dx6fx7Bx7Dx7Fx7Hx7Jx7Lx7Nx7Px7Rx7Tx7Vx7Xx7Zx7bx7dx7fx8Bx8Dx8Fx8Hx8Jx8Lx8Nx8Px8Rx8Tx8Vx8Xx8YYlmclmdtQx8Zx1JEDBipBXh9HopDx8bhVopDopNopDopDDBh9HXkgKopDx8dhVopDopNopDopDDBipCXkgLopDx8fhVopDopNopDopDDBipLXkgMopDx9BhVopDopNopDopDDBj_bXkgNopDx9DhVopDopNopDopDDBipFXkgPopDx9FhVopDopNopDopDDBipGXkgQopDx9HhVopDopNopDopDDBkgOXh9KopDx9JhVopDopNopDopDDBipHXkgTopDx9LhVopDopNopDopDDBipIXkgRopDx9NhVopDopNopDopDDBh9KXkgSopDx9PhVopDopNopDopDDBipJXkgUopDx9RhVopDopNopDopDDBipKXkgXopDx9ThVopDopNopDopDDBh9LXkgVopDx9VhVopDopNopDopDDBj_dXh9LopDx9XhVopDopNopDopDDBj_fXkgWopDx9ZhVopDopNopDopDDBh9IXh9IopDx9bjPopDopNopDopDDBh9JXh9JopDx9djPopDopNopDopDDBj_cXkgAopDx9fhVopDopNopDopDDBj_eXkgBopDx-BhVopDopNopDopDDBkgCXkgHopDx-DhVopDopNopDopDDBkgDXkgIopDx-FhVopDopNopDopDDBkgEXkgJopDx-HhVnlEopNopDopDDBipDXkgFopDx-JhVopDopNopDopDDBipEXkgGopDx-LhVopDopNopDopDDZx8cx8ex9Ax9Cx9Ex9Gx9Ix9Kx9Mx9Ox9Qx9Sx9Ux9Wx9Yx9ax9cx9ex-Ax-Cx-Ex-Gx-Ix-Kx-MYhzHitctQx-NumCBDChrDhlHX2DiqSx-PnEopDopNopDopDDB-JX0LkoOx-RhVopDopNopDopDXhxEkWx8AhVopDopNopDopDDC3QxPXhxFkwVx-UhVmlWopNopDopDDDzNhlJhlKXipPknBx-WnEopDopNopDopDDChlJhlKXhxGiqIx-YsOopDopNopDopDDBhrEX5Sksdx-ahVopDopNopDopDDBhrFX5Th9Tx-chVopDopNopDopDDChrGhrHXvZkwax-enEopDopNopDopDDB5UXipQhhRx_AhVopDopNopDopDXipRkwWx7OhVopDopNopDopDDC2E3TXh9OkwTx_DnEopDopNopDopDDCvZzMXkgakxTx_FnEopDopNopDopDXipSkxSx7EhVopDopNopDopDXh9PktAx7EhVnlTopNopDopDDBzMXipThrex_JhVopDopNopDopDDBhhNXkgb-Rx_LhVopDopNopDopDDB-OXipUkWx_NhVopDopNopDopDDB-PXipVkxVx_PhVopDopNopDopDDB-QXipWkxXx_RhVopDopNopDopDDBhrIX7SkwEx_ThVopDopNopDopDDChrJyKX5VkrDx_VnEopDopNopDopDX3SkWx7WhVopDopNopDopDDCyK0MX5WmsOx_YnEopDopNopDopDDBhrKX3Th9ax_ajPopDopNopDopDDBhrLXipXk6Kx_c5BopDopNopDopDX5YkvOx8GhVopDopNopDopDXyKknSx8IhVopDopNopDopDDB-KXipYmtcygA5BopDopNopDopDDDhrNhrO7WXhxJnhJygCnEopDopNopDopDDB7VXh9QiqJygEhVopDopNopDopDDBhrPX0MknaygGhVopDopNopDopDDC-L-MXipZh9WygInEopDopNopDopDDB-NXipah9UygKhVopDopNopDopDDBhrQXipbh9VygMhVopDopNopDopDDB5aXipckneygOsOopDopNopDopDXipdkoAygOsOopDopNopDopDXipeknfygOsOopDopNopDopDDBhrRXipfknAygShVopDopNopDopDDBhhLXzMkwFygUhVopDopNopDopDDChrShlLX-IkwHygWnEopDopNopDopDDBhrTXhhJkwGygY5BopDopNopDopDDChlLhlMXhhKk2fyganEopDopNopDopDDBhxMX-Jh9eygchVopDopNopDopDDC5bhrVXxPh9SygenEopDopNopDopDDB5bXzNk2dyhAsOopDopNopDopDDB7XX5ZiqWyhCjPopDopNopDopDDB5cXiqAknQyhEhVopDopNopDopDDBhrUXiqBkvWyhG5BopDopNopDopDDChrMhlIXhxKknDyhInEopDopNopDopDXzOkWx8KhVopDopNopDopDDBhlNX3UktOyhLhVopDopNopDopDX7ViqKx8MhVopDopNopDopDDC3W3XX-KhhQyhOnEopDopNopDopDXhxLktPx8KhVopDopNopDopDDBhlMX7WktQyhRhVopDopNopDopDDChrWhrXXhrPknFyhTnEopDopNopDopDDBhrYXhhLklRyhVhVopDopNopDopDDB-EXhxMhhPyhXhVopDopNopDopDDBhlFX5bhhOyhZhVopDopNopDopDDChqdhqeX7XknJyhbnEopDopNopDopDDC3R2EX5ckvXyhdhVm-ZopNopDopDDhex-Qx-Sx-Tx-Vx-Xx-Zx-bx-dx-fx_Bx_Cx_Ex_Gx_Hx_Ix_Kx_Mx_Ox_Qx_Sx_Ux_Wx_Xx_Zx_bx_dx_ex_fygBygDygFygHygJygLygNygPygQygRygTygVygXygZygbygdygfyhByhDyhFyhHyhJyhKyhMyhNyhPyhQyhSyhUyhWyhYyhayhcyheYn4VihGtQyhforBBDCIpHX2DopDx6YjPnkeopNopDyiBDBmjDZopDyiDpdopDDByiEX0LopDx6ahVmpWyiFopDs5aX3QopDx6cjPklYopNopDopDDBhrDXhrDopDyiIjPopDopNopDopDDBhlHXhlHopDyiKjPmqWopNopDopDDBmjHZopDyiMpdopDDBmjGZopDyiOpdopDDCyiNyiPXhrEopDx-ahVmpYyiQopDs6dXhrFopDx-cjPopDopNopDopDDBhrGDCmjJmjIZmjKyiUnEopDDByiVXhrGopDyiThVmtEyiWopDs8KDBhrHXhrHopDyiYjPklYopNopDopDXvZopDx7E5BmleopNopDs8dDB3RX3RopDyibhVm8aopNopDs9HDC2E7TDCmjPmjTZmjNyienEopDDCmjQmjUZmjOyjAnEopDDBmjRZopDyjCpdopDDBmjSZopDyjEpdopDDEyifyjByjDyjFX2EopDyidnEnhSyjGopDs9bXopDopDx7Kpdm9OopNCs9bX3SopDx7OjPm9QopNopDs_RX5WopDx7QjPopDopNopDopDDBmjXZopDyjLpdopDDBmjVZopDyjNpdopDDBmjWZopDyjPpdopDDDyjMyjOyjQX3TopDx7ShVmpZyjRopDtgCXhrIopDx_TjPopDopNopDopDDBhrJXhrJopDyjUjPopDopNopDopDXhrKopDx_ajPopDopNopDopDDCpHtUXhrLopDx_cjPmlZopNopDyjXDBhrMXhrMopDyjZjPopDopNopDopDDBhlIXhlIopDyjb5BopDopNopDs8dDBhxIXhxIopDyjdhVm3XopNopDopDXyKopDx7WjPopDopNopDopDDBmjYZopDykApdopDDBykBX0MopDx7YhVmpXykCCthfXzMopDx_JjPopDopNopDopDXxPopDx8AjPopDopNopDopDXzNopDx8C5BopDopNopDs8dDBhlJXhlJopDykHjPopDopNopDopDDBhlKXhlKopDykJjPopDopNopDopDXzOopDx8GjPopDopNEopDX7VopDygEjPopDopNEopDX-KopDygAjPopDopNEopDDBhrNXhrNopDykOjPopDopNEopDDBhrOXhrOopDykQjPopDopNEopDDB7WX7WopDykSjPopDopNEopDDB-LX-LopDykUjPopDopNEopDDB-MX-MopDykWjPopDopNEopDX-NopDygKjPopDopNEopDX5aopDygOjPopDopNEopDXhrQopDygMjPopDopNEopDXhrRopDygSjPopDopNEopDDBhrSXhrSopDykcjPopDopNEopDDBhlLXhlLopDykejPopDopNEopDXhrTopDygYjPopDopNEopDX5bopDyhAjPopDopNEopDX7XopDyhCjPopDopNEopDX5copDyhEjPopDopNEopDXhrUopDyhGjPopDopNEopDDBhrVXhrVopDylFjPopDopNEopDDBhxNXhxNopDylHhVnhAopNEopDXhlMopDyhRjPopDopNEopDDBhrWXhrWopDylKjPopDopNEopDDBhrXXhrXopDylMjPopDopNEopDX3VopDx8KjPopDopNopDopDX5dopDx8MjPopDopNopDopDXhrYopDyhVjPopDopNopDopDX3WopDx8O5BkuOopNopDs8dX3XopDx8Q5BkuOopNopDs8dX-OopDx_NjPopDopNopDopDDBmlBZopDylUpdopDDBylVX-PopDx_PhVmpaylWopDs8dX-QopDx_R5BopDopNopDs8dX1bopDx8UsOm9IopNopDopDDBhqdXhqdopDylajPopDopNopDopDDBhqeXhqeopDylcjPopDopNopDopDXhlFopDx8UsOmtFopNopDopDDiCyiCyiGyiHyiJyiLyiRyiSyiXyiZyiayicyjHyjIyjJyjKyjSyjTyjVyjWyjYyjayjcyjeyjfykDykEykFykGykIykKykLykMykNykPykRykTykVykXykYykZykaykbykdykfylAylBylCylDylEylGylIylJylLylNylOylPylQylRylSylTylXylYylZylbyldyleYihGlnBtQylfthXBX2DopDopNlvPm7BopNopDopDDBkgYX0LopDymChVm2XopNopDopDDBhxFX3QopDymEhVnlPopNopDopDDCipMipNXhrDopDymGnEopDopNopDopDDCipNhxEXhlHopDymInEmwFopNopDopDXhrEopDx7AhVopDopNopDopDXhrFopDx7ChVnhCopNopDopDXhrGopDx7EsOnlJopNopDopDXhrHopDx7EsOm9RopNopDopDDCipSh9PXvZopDymOnEmlPopNopDopDDCipM5cX3RopDymQhVnhMopNopDopDX2EopDyhEhVm-aopNopDopDDBipRX3SopDymThVopDopNopDopDDBh9OX5WopDymVhVopDopNopDopDDCipOh9OX3TopDymXnEopDopNopDopDDB7SXhrIopDymZhVopDopNopDopDDC7S5VXhrJopDymbnEopDopNopDopDXhrKopDx7ShVm6MopNopDopDDBkgeXhrLopDymehVmyLopNopDopDDBhxKXhrMopDynAsOopDopNopDopDXhlIopDynAsOopDopNopDopDXhxIopDopNlvPnmdopNopDopDDB5VXyKopDynEsOopDopNopDopDX0MopDynEsOopDopNopDopDDCipTh9QXzMopDynHnEopDopNopDopDDBhxEXxPopDynJhVm5CopNopDopDDBhxGXzNopDynLsOopDopNopDopDDChxGh9NXhlJopDynNnEopDopNopDopDXhlKopDynNnEmudopNopDopDDCh9M5YXzOopDynQnEnhNopNopDopDDBh9QX7VopDynShVnnOopNopDopDDBipYX-KopDynUhVnmcopNopDopDDBhxJXhrNopDynWsOopDopNopDopDXhrOopDynWsOopDopNopDopDX7WopDynWsOopDopNopDopDDBipZX-LopDynahViqGopNopDopDDBipaX-MopDynchVopDopNopDopDDBipbX-NopDynehVnnFopNopDopDDDipdipeipfX5aopDyoAnEopDopNopDopDDBipcXhrQopDyoChVopDopNopDopDDBkhDXhrRopDyoEhVopDopNopDopDDCh9M-IXhrSopDyoGnEopDopNopDopDDDh9M-IhhKXhlLopDyoInEopDopNopDopDXhrTopDx7chVnkHopNopDopDDCxPiqCX5bopDyoLnEmlYopNopDopDDCkhIkhJX7XopDyoNnEopDopNopDopDDBkhFX5copDyoPhVnnbopNopDopDDBkhGXhrUopDyoRhVopDopNopDopDDExP5ZiqA7VXhrVopDyoTnEopDopNopDopDDCipOiqCXhxNopDyoVnEopDopNopDopDDBkhMXhlMopDyoXhVopDopNopDopDDE-L-M-N5aXhrWopDyoZnEmrGopNopDopDXhrXopDyoZnEopDopNopDopDDCzOkhLX3VopDyocnEopDopNopDopDX5dopDygEhVnqBopNopDopDXhrYopDygUhVopDopNopDopDX3WopDykSsOopDopNopDopDX3XopDykSsOiqGopNopDopDDBipUX-OopDypChViqGopNopDopDDBipVX-PopDypEhVmsTopNopDopDDBipWX-QopDypGhVopDopNopDopDX1bopDyhAsOopDopNopDopDXhqdopDyhCsOopDopNopDopDXhqeopDyhCsOopDopNopDopDXhlFopDyhAsOnkZopNopDopDDBkgZXopDopDypMpdnjFopNopDopDDBipPXopDopDypOpdmlKopNopDopDDBkgfXopDopDypQpdmuSopNopDopDDBkhCXopDopDypSpdmxKopNopDopDDBkhBXopDopDypUpdmlIopNopDopDXopDopDx8CpdmxXopNopDopDDBiqBXopDopDypXpdnkAopNopDopDDBkhHXopDopDypZpdm_OopNopDopDDBkhKXopDopDypbpdm1YopNopDopDXopDopDygApdmsSopNopDopDDBhxLXopDopDypepdnkUopNopDopDDiMymBymDymFymHymJymKymLymMymNymPymRymSymUymWymYymaymcymdymfynBynCynDynFynGynIynKynMynOynPynRynTynVynXynYynZynbyndynfyoByoDyoFyoHyoJyoKyoMyoOyoQyoSyoUyoWyoYyoayobyodyoeyofypAypBypDypFypHypIypJypKypLypNypPypRypTypVypWypYypaypcypdypfYihGn3PnwByqAuqcBDGx6Xx8ax-OyiAymAyqBDCivTn_eDBpXDC5ehTapayqEiiDopDzWyqFCDBraDBNapayqHiiDopDzWyqIEDBlFDBMazcyqKrGhxFopDyqLCa0OyqKiiDhlHzWorBEazYyqKrGkhEopDorBBDBtGahmXyqPiiDopDn6HorBBDGyqGyqJyqMyqNyqOyqQb0AyqDyqRDCn6Gn_fDC5e5fapayqEnRopDh0IyqUCapayqHnRopDh0IyqIEazcyqKrGh9PopDyqLCDBkyBa0OyqKrGvZopDyqYBazYyqKnRopDh0IorBEahieyqEnRopDh0IorBBahieyqHnRopDh0IyqIEDHyqVyqWyqXyqZyqayqbyqcbn6IyqTyqdDBivFDB5fapayqEnRopDhlcyrACapayqHnRopDhlcyqIEazcyqKrG5copDyqLCa0OyqKnRopDhlcorBBazYyqKrGkgcopDorBBahmXyqPnRopDhlcorBBahieyqEnRopDhlcorBBahieyqHnRopDhlcyqIEDB3PahtUyrJnRopDhlcorBBDJyrByrCyrDyrEyrFyrGyrHyrIyrKbxcyqfyrLDBn_WapayqEnRopDhyZyqUCapayqHnRopDhyZyqIEazcyqKtTzMopDyqLCa0OyqKnRopDhyZorBBazYyqKnRopDhyZorBEDFyrOyrPyrQyrRyrSbn_XyrNyrTDBlHapayqEnRopDhyYyqUCapayqHnRopDhyYyqIEa0OyqKnRopDhyYorBBazYyqKtThhLopDorBBahmXyqPnRopDhyZo0KEDBSahtUyrJtTkkQopDyrbBDBhrCaitbyrdtTmmHopDorBEDIyrWyrXyrQyrYyrZyrayrcyreblHyrVyrfDBixcapayqEnRopDigAyqUCapayqHnRopDigAyqIEazcyqKtTipXopDyqLCa0OyqKnRopDigAorBBazYyqKnRopDigAorBBDFysCysDysEysFysGbyEysBysHDCljMn9DapayqEnRopDiveyqUCapayqHnRopDiveyqIEazcyqKtThxFopDorBBa0OyqKnRopDiveorBBazYyqKtTmjEopDorBBahtUyrJtT7TopDorBBDGysKysLysMysNysOysPbljMysJysQDBh_FDCkeiqeapayqEzVopDkfysTCapayqHzVopDkfumCBazcyqKzVopDkfysTBa0OyqKzVopDkforBBDBkyAazYyqKtTmjFopDysYBahmXyqPzVopDkforBEDCpXraahieysbzVopDkforBEDBpYaihEysdzVopDkforBEahtUyrJzVopDkforBEaitbyrdzVopDkforBEDKysUysVysWysXysZysayscyseysfytAbh_FysSytBDBnyCapayqEnRopDzWyqUCapayqHnRopDzWyqIEazcyqKrGhxEopDuqcBa0OyqKnRopDzWorBBazYyqKnRopDzWorBEDFytEytFytGytHytIbnyDytDytJazcyqKrGh9NopDyqLCazYyqKtTmjZopDosXBDBh-AahmXyqPtThhLopDytNBDGytEytFytLytHytMytOblYu2KytPDBlQazcyqKtT0LopDuqcBazYyqKtTkhEopDorBBahmXyqPtT3UopDytNBDGytEytFytSytHytTytUblQytRytVDBn7BapayqEnRopDiuOyqUCapayqHnRopDiuOyqIEazcyqKtThxKopDuqcBa0OyqKtThlIopDorBBazYyqKnRopDiuOorBEDFytYytZytaytbytcbn7CytXytdDBHapayqEnRopDivOyqUCapayqHnRopDivOyqIEazcyqKtT5XopDuqcBa0OyqKnRopDivOorBBazYyqKtTopDopDorBEDFyuAyuByuCyuDyuEbn_EytfyuFDNyqSyqeyrMyrUysAysIysRytCytKytQytWyteyuG`,
	roots: {"standards":8524,"register":8930,"synonyms":8949,"iso-9001:2015":13109,"iso-9001:2026":13624,"iso-9000:2015":14529,"iso-9000:2026":14683,"iso-13485:2016":16660,"21-cfr-820:2026":16765,"iso-27001:2022":18016,"iso-14001:2015":18088,"iso-14001:2026":18142,"iso-45001:2018":18224,"crosswalks":18754,"profiles":18887},
};

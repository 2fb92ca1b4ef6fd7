// Made by server/scripts/packs.ts from server/standards.
import type { Compiled } from '../compiled.ts';

export const compiled: Compiled = {
	texts: `GK
B
A
record
C
document
product
S15
process
requirement
S11
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
"management system"
qms
a
approv
determin
result
b
design
develop
identif
device
assess
responsib
chang
audit
monitor
need
verif
specification
"quality system"
project
risk
c
evidence-based-decision-making
output
software
contract
S22
analys
client
quality
changed
nonconform
effective
leadership
action
superseded
check
annual
current
define
standard
communicat
defining
~provider
maintain
report
perform
performance
d
improv
S12
implement
improvement
non-conform
process-approach
analyz
consider
"management review"
kpi
procedure
updat
data
objectiv
planned
provid
specif
contain
retain
test
defin
assign
production
quality-management-system
measure
availab
requir
resource
ensur
impact
release
input
plan
batch
customer-focus
goal
staff
e
material
trend
defect
owner
same
before
equipment
inform
conform
regular
year
"quality objective"
suitab
authorit
control
effectiveness
employee
criteria
measur
complaint
opportunit
quarter
signed
feedback
measurement
target
ceo
establish
isms
user
"quality target"
decision
interval
nonconformity
stakeholder
documented-information
indicator
"top management"
S6
month
authori
external
log
validat
"order"
deliver
expect
information
metric
prevent
team
"senior management"
General
conformity
describ
archiv
evidence
internal
supplier
track
"interested party"
"quality goal"
capa
list
verification
"executive management"
"management team"
2016
creat
documentation
includ
qualif
register
S47
status
"chief executive"
"documented information"
"managing director"
budget
kept
notif
objectives
role
correction
security
"company management"
adequa
deadline
documents
inspection
planning
support
regulat
"management board"
"quality policy"
accept
fulfil
monitoring
rework
version
label
satisf
top-management
agree
complet
complian
decid
incident
modif
organization
records
sop
"plan"
aware
drawing
goods
level
achiev
confirm
legal
objective
protect
purchas
repair
schedul
split
collect
conduct
each
f
patient
personnel
~top-management
gauge
inspect
polic
replace
dropped
follow
training
activit
auditor
commit
manufacturing
method
offer
quotation
~person
complain
component
keep
operation
other
distribut
relationship-management
revis
concession
phase
written
"manufactured"
iso-9001
select
stage
stored
documented
engagement-of-people
none
scope
"corrective action"
"meet"
access
checklist
competen
file
infrastructure
issue
skill
adjust
assembl
calibrat
carried
external-provider
instruction
organi
quality-objective
quality-policy
regulatory-requirement
scrap
"part"
competence
limit
necessary
"measuring device"
S40
delivery
department
design-and-development
policy
ticket
account
deviat
finding
intranet
milestone
mitigat
number
outsourc
period
regulation
strategy
2015
2018
alloc
comply
deviation
extent
handl
item
order
avoid
characteristic
customer-satisfaction
deriv
fixed
outcome
proof
request
step
validation
"change request"
820.10
correct
corrective-action
cover
critical
due
encourag
initiat
maintenance
manager
priorit
score
system
train
"measuring equipment"
"test equipment"
appropriat
clarif
compan
context
integrity
machine
operat
person
potential
prepar
promot
required
understand
affect
area
criterion
deliverable
every
market
necess
recall
relevan
storage
tool
"inspection equipment"
"measuring instrument"
"processes"
certificate
disposition
email
measuring-equipment
meeting
new
prior
proposal
regrade
transfer
work
~risk
2026
confidential
interested-party
merged
objective-evidence
people
provider
stor
survey
used
"monitoring equipment"
agreement
amend
captur
change-control
classif
contact
continu
frequen
g
minutes
operator
partner
rating
reduc
releas
secur
send
server
servicing
task
traceability
"after sales"
2017
S31
after
appl
consequen
feature
frequenc
knowledge
lot
manufactur
progress
publish
rate
receiv
reject
revision
"capa"
"measurement equipment"
"post delivery"
"purchase order"
"when"
S18
S42
all
auditee
cause
channel
daily
date
function
justif
needed
quality-management
signature
staffing
submit
tender
"corrective measure"
"notified body"
"project plan"
S14
S30
S7
address
appoint
audit-criteria
audit-findings
conclusion
configuration
deploy
effect
explain
faulty
management
ncr
safety
sprint
strateg
success
suffic
treatment
understood
warranty
"customer requirement"
"met"
"product requirement"
"regulator"
based
clause
configuration-management
continual-improvement
demonstrat
enhanc
experience
fda
importan
installation
job
off
parameter
participant
preserv
protocol
statutory-requirement
technician
use
website
workplace
workshop
~management-review
"customer satisfaction"
"user need"
5.3
S19
adapt
backup
documented information
execut
factor
foster
matrix
minimi
mission
noun
optimi
packag
pass
previous
retention
revalidat
segregat
trace
transition
wiki
work-environment
"acceptance criterion"
"before"
"new"
S34
approval
certification
compar
eliminat
environment
field
investigat
loss
named
preventive-action
problem
quality-plan
quarantin
reach
resources
return
statistic
traceab
~legal
"action plan"
"due date"
"form"
"inspection plan"
2005
7.5.1
announc
audience
capability
code
coordinat
corrective
course
filed
handover
incorporat
integrat
lead
location
mdr
metrological-confirmation
newsletter
obligation
obtain
outsource
permission
prototype
quality-manual
quality-planning
recipient
resolv
sales
severity
source
tamper
"control plan"
"quality agreement"
"quality manager"
"service delivery"
"service provision"
7.2
S43
audit-evidence
audit-team
block
capacit
complete
configuration-baseline
context-of-the-organization
discuss
encrypt
estimat
idea
install
instrument
iso
iso-13485
issu
product-configuration-information
quality-characteristic
restrict
synonym
transport
value
vision
~management-system
"process owner"
"quality plan"
"review input"
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
influenc
interact
interview
listed
procure
prove
recur
repository
safeguard
sampl
show
site
sla
swot
weekly
withdrawn
"planned result"
"post market"
"purchasing information"
2011
4.2
7.3
Amd 1:2024
accountab
agenda
analysis
as-9100
attend
capab
capacity
clean
consultant
damag
damage
degree
depend
education
engagement
error
feasib
forward
freelanc
implication
law
mainten
management-system
match
phone
premises
quality-assurance
quality-control
quality-requirement
reason
servic
sterili
tag
timeline
trained
who
within
workstation
"after delivery"
"intended result"
"intended use"
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
acknowledg
applicable
audit-programme
boundar
brief
categor
condition
database
delivered
effort
enquir
escalat
format
gather
hardware
head
human-factor
interface
lost
network
onboard
ongoing
preferred-term
quantit
state
stock
suggest
valid
"certification scope"
"design input"
"development plan"
"expected result"
"intended outcome"
"on time"
"process performance"
"qms scope"
"quote"
"scope of certification"
"scope of our qms"
"scope of the management system"
"scope of the qms"
"scope of the quality management system"
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
align
audit-client
audit-plan
benefit
board
confused-term
consequence
constant
core
customer satisfaction
days
detail
determination
director
dispute
draft
efficiency
fit
fmea
funding
grant
h
immediate
include
index
intend
involvement
marked
nps
observer
position
provision
reassess
relevant
retitled
safe
separat
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
against
alert
appropriate
breach
competenc
customer-service
destroy
deteriorat
dhf
embed
engineer
everyone
fail
fix
folder
form
functional
guidance
instruct
inventory
know
laptop
manual
mark
medium
minimum
officer
part
participat
poster
produc
questionnaire
quiz
refer
reviewer
rule
sent
shipment
subcontract
temperature
threshold
tier
topic
translat
whether
withdraw
"all hands"
"carried out"
"effect"
"kpi"
"monitoring tool"
"product change"
"production plan"
"review outcome"
"review output"
"risk analysis"
"sign off"
"sign"
"target value"
"third party"
"use as is"
2025
6.1
6.1.3
8
8.2.1
8.2.4
8.5.2
adverse
affected
attain
author
baseline
clos
cloud
colleague
communicated
confidence
conflict
copies
detect
drp-provider
engineering
enter
essential
feed
figure
gap
grade
guide
induct
initiative
innovation
iso-14001
j
kaizen
legib
lifetime
measurement-management-system
measurement-process
measures
message
name
object
obsolete
password
ppm
program
project-management
project-management-plan
rational
remain
remov
repeat
representative
requirements
respond
seal
structur
taken
unauthori
unique
warning
week
what
"acceptance test"
"audit result"
"change control"
"date"
"delivery date"
"each process"
"field safety"
"job card"
"notice board"
"on request"
"open point"
"planned change"
"quality manual"
"risk assessment"
"root cause"
"service level agreement"
"set"
"stage gate"
"technical documentation"
"this policy"
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
accessible
accreditation
approved
association
better
building
business
capabilit
class
coach
competence-acquisition
contractor
contradict
convey
dashboard
delet
designat
exclu
expected
failure
held
hire
influence
innovat
inquir
internet
link
logged
media
open
preventive
proportion
prs
qmo
qmr
recogni
reprocess
requirement-language
rollback
sample
scan
shall
srs
statutory
sticker
subsequent
summar
supervis
technolog
through
toleran
treat
udi
unintended
~technical-file
"action taken"
"batch number"
"change management"
"change plan"
"customer feedback"
"customer need"
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
"part number"
"parts list"
"policy statement"
"product quality"
"pull request"
"purchasing document"
"recorded"
"review meeting"
"risk management"
"software change"
"special release"
"user requirement"
"version control"
"we"
"work environment"
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
additional
adopt
attach
authoris
authoriz
basis
bom
briefing
calculat
ciso
clear
clinician
consent
containment
contaminat
description
deviation-permit
dispos
dispute-resolver
duties
efficien
empower
examin
facilit
found
framework
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
lesson
lock
locked
member
mentor
metrological-characteristic
mistake
monitored
monthly
must
offering
office
only
our
overview
patch
percent
practice
price
property
quality-improvement
recorded
recruit
reflect
response
right
roadmap
runbook
scheme
shareholder
shipping
similar
stated
stress
strive
suppl
throughout
usability
vague-requirement
vehicle
visit
waiver
workload
yield
"action item"
"advisory notice"
"based on"
"batch record"
"customer order"
"customer owned"
"customer property"
"defect report"
"delivery note"
"department head"
"final inspection"
"follow up"
"four eyes"
"improvement opportunity"
"in charge"
"isms policy"
"log"
"opportunity for improvement"
"point of use"
"process landscape"
"read only"
"risk treatment"
"security policy"
"serial number"
"supervisor"
"target date"
"team meeting"
"test report"
"test software"
"town hall"
"training record"
"up to date"
"use"
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
adequat
answer
applicab
barcode
benchmark
catalog
claim
cleanroom
complex
copy
cycle
direction
dispatch
downstream
emphasi
erp
esd
external provider
fault
hierarch
high
hiring
humidity
ifu
incoming
initial
interfac
iso-17025
isolat
kickoff
measured
misuse
mitigation
packaging
packing
pareto
payment
pdca
pilot
power
prohibit
public
re-assess
readab
reevaluat
remind
reorgani
represent
require
respons
retest
retriev
serial
shared
sharepoint
surveillance
threat
tooling
uptime
vigilance
warehouse
when
"applicable requirement"
"are met"
"at least once"
"audit finding"
"before use"
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
"design file"
"design history file"
"design transfer"
"each document"
"environmental condition"
"every document"
"external issue"
"externally provided"
"file"
"go live"
"heat treatment"
"how measured"
"implementation plan"
"improvement program"
"improvement programme"
"improvement project"
"inform"
"internal issue"
"kick off"
"know how"
"lessons learned"
"measurement tool"
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
"regulatory requirement"
"requirement specification"
"response time"
"review decision"
"risk control"
"security officer"
"service contract"
"service level"
"service record"
"side effect"
"strategic direction"
"supplier performance"
"test tool"
"to management"
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
adher
advertis
agreed
always
anomal
application
approver
architecture
audit plans, reports and findings
audit-conclusion
automat
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
crm
defective
dependability
deployment
deprecated-term
derive
dialog
diploma
drive
duration
dust
enabl
endanger
engag
externally provided products and services
familiar
figures taken, and the conclusions drawn from them
following
full
funds
gdpr
git
given
hand-over
handbook
hazard
hosting
hotline
hour
i
increas
inspector
intended
interdepend
interrelat
invest
iso-45001
iso-9001:2015
joint-audit
letter
major
metrological-function
model
nonconformance
observ
outage
outdated
oversight
periodic
phish
pledge
portal
present
progress-evaluation
project management
promis
proof that people are up to their work
prospect
pyramid
quality-management-system-consultant
quality-management-system-realization
react
realization
reconcil
reference
regrad
regulatory
released
replac
restor
reverif
reward
room
scale
schema
seminar
sequenc
setting
share
shred
specific
stop
strength
suggestion
suspect
terminat
treatment-plan
unstated
unsuitab
vendor
yearly
~customer
"actions taken"
"adverse event"
"audit report"
"business process"
"by when"
"certification body"
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
"development input"
"device history record"
"document id"
"field data"
"final test"
"goods receipt"
"improvement plan"
"instructions for use"
"integration test"
"internal requirement"
"line manager"
"logged"
"measurement method"
"monitoring and measuring"
"no longer"
"on site"
"order review"
"own requirement"
"personal data"
"plan do check act"
"process control"
"quotation review"
"read and understood"
"relevance"
"risk based"
"risk owner"
"role description"
"safety notice"
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
"training certificate"
"unique device identifier"
"unit test"
"usability test"
"validation plan"
"verification plan"
"verification report"
"version number"
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
anticipat
approach
asset
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
color
colour
competitor
configur
consign
content
corrected
correspond
countermeasure
defined
differ
discrepan
dmr
download
edit
electronic
environment for the operation of processes
evaluation
event
exclusion
executed
expertise
expir
exploit
flow
focus
footer
formula
gain
gate
helpdesk
identifier
identity
implant
implicit
independen
iso-9000:2015
ivdr
labeling
labelling
lack
language
leader
learn
leav
licen
lifecycle
low
maintained
malware
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
oblig
occur
paper
personal
pestel
pestle
press
preventive action
propos
purpose
qualified
quality policy
raci
rationale
re-evaluat
realis
realiz
recipe
recycl
residual
retrospect
reviewed
reviews
risk-actions
roles, responsibilities and authorities
saas
sale
saved
scorecard
screen
scrum
secure
seiz
shock
spc
stamp
stolen
subject
summary
supply
tailor
technical
technique
telephone
thermometer
threaten
timely
timing
told
torque
transmi
traveler
traveller
undertak
until
upstream
utilit
vpn
waterfall
welder
wish
worker
workflow
"5 why"
"5s"
"9001"
"a document"
"able to"
"acceptance criteria"
"adverse effect"
"affected"
"ambient condition"
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
"change control board"
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
"decision maker"
"definition of done"
"degree of control"
"delivery reliability"
"department manager"
"design output"
"design process"
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
"emergency change"
"expected output"
"expiry date"
"extent of control"
"external document"
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
"home office"
"idea management"
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
"internal quality standard"
"internal standard"
"isms manager"
"iso 13485"
"jour fixe"
"legal requirement"
"level of control"
"made known"
"maintenance contract"
"maintenance interval"
"management role"
"master record"
"measurement software"
"merge request"
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
"regression test"
"reject rate"
"release checklist"
"release notes"
"release to production"
"released by"
"relevant authority"
"required change"
"resource allocation"
"resource need"
"resource planning"
"resources needed"
"responsible person"
"retention period"
"return rate"
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
advis
aim
alter
ambigu
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
certificat
chart
chat
chosen
churn
closure
commensurate
commissioning
comparab
complies
compris
computer
concern
concreti
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
default
development
direct
disclos
display
displayed
disposal
distributor
dropship
dry
duty
earlier-actions
easily
elicit
enable
enough
entitled
eras
ergonom
example
existing
expectation
expert
expressed
extern
find
finished
followed
gown
header
homepage
hospital
hotfix
illustrat
impartial
implementation
implemented
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
liability
likelihood
lived
locat
login
manner
marking
measuring
migrat
mixup
moisture
monitoring and measuring resources
mrb
multimeter
naming
nature
non-conformity
nonconforming
norm
numbered
occasion
offboard
onboarding
optional
orientation
original
oscilloscope
outsourced
overwrit
particle
perception
performed
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
programme
promptly
protected
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
risk-treat
rollout
running
sender
sensitive
settl
slack
soup
specific-case
specified
spokesperson
statut
stay
steril
story
streamlin
strengthen
subassembl
supplement
supplied
suspend
sustained-success
systematic
temporary
timeframe
toleranc
toolbox
top management
twice
type
unambiguous
underperform
unusab
verified
visitor
vocation
vulnerab
want
warehous
watch
weakness
wear
weld
which
work environment
workspace
writing
~quality-manager
"13485"
"8d"
"additional requirement"
"all"
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
"change history"
"climate change"
"clinical evaluation"
"competence record"
"completion date"
"contract developer"
"contract manufacturing"
"core process"
"corporate strategy"
"curriculum vitae"
"customer drawing"
"customer specification"
"data evaluation"
"data sheet"
"data"
"degree of achievement"
"design result"
"design verification"
"development life cycle"
"development output"
"development phase"
"development procedure"
"deviation report"
"device history"
"does not"
"dual control"
"each change"
"effective date"
"environment analysis"
"equipment list"
"evaluation method"
"evaluation plan"
"every change"
"expiration date"
"external developer"
"external factor"
"external provider"
"field experience"
"field safety corrective action"
"global warming"
"goods in"
"goods inward"
"idea"
"in writing"
"information security management"
"installation instruction"
"installation qualification"
"intellectual property"
"interested party register"
"is effective"
"is updated"
"job profile"
"job"
"key process"
"last review"
"lead by example"
"list of interested parties"
"main process"
"make sure"
"mandatory document"
"manufacturing instruction"
"marketing material"
"middle management"
"not applicable"
"not apply"
"not stated"
"open issue"
"open source"
"operating instruction"
"operational qualification"
"order check"
"organisation chart"
"organization chart"
"our"
"out of tolerance"
"own area"
"packaging requirement"
"part of"
"policies"
"potential for improvement"
"preventive action"
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
"receiving inspection"
"register of interested parties"
"remote work"
"resources"
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
"stakeholder analysis"
"stakeholder list"
"stakeholder map"
"stakeholder register"
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
"ups"
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
admin
again
agrees-with-rules
allow
amount
annex
antivirus
appendix
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
certif
chance
climate
closed
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
contained
context-issues
continual improvement
continuous
control-criteria
controls
convention
cost
courier
demanded
depth
dhr
differences
directive
disciplin
documented-procedure
downtime
drawings, code, recipes and other results of design
drift
earlier-designs
electrostatic
emergency
endpoint
english
enquiries-orders
escort
eu-2017-745
everybody
exam
exercis
exit
failover
family
feedback-complaints
fefo
fifo
final
firewall
fishbone
fits-the-house
forecast
frame-for-objectives
fsca
gluing
guid
harden
hash
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
interfaces
inventor
ishikawa
iso-42001
iso-9000:2015 3.6.9
iso-9000:2026
judg
k
known
l
landscape
laws
least-privilege
leverag
lighting
linked
literature
loan
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
offline
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
owasp
own-contribution
papers
party-requirements
past
pdf
permit
platform
pledg
policies
policy-objectives
postmortem
predecessor
predicate
print
probabilit
process-evidence
process-resources
product-conformity
product-information
product-requirements
providers
purchased
purchased-product
purg
pursu
qualification
rais
rbac
re-qualif
re-test
readable
received
recommend
recommendation
recurrence
reinspect
rejected
relevant-parties
relocat
remedy
removed
repaired
replaced
reproducib
requirement determined as not applicable
reset
residue
responsibilities
responsible
restricted
resume
retrospective
reworked
reworking
safe-use
sanction
sealing
secret
section
secured
sensor
separate
sequence
sequence-interaction
server-room
service-level
serviced
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
start
statement
store
structure
sufficient
suited
supplier files: how each was judged and what followed
suspicious
system-changes
table
testing
theft
their-requirements
time
tls
tolerance
traceable
tracked
traffic
transit
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
violat
wall
what went wrong and how the company answered
what-is-wanted
whenever
whether the remedy kept the trouble away
whole
wi-fi
works-in-practice
years
~design-change
~order-document
"14971"
"17025"
"27001"
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
"allocation of resources"
"already delivered"
"analysis of data"
"analysis result"
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
"back-up"
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
"data subject"
"date code"
"dealer report"
"decided by"
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
"done"
"drop ship"
"drop shipment"
"drop shipping"
"due by"
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
"every delivery"
"every objective"
"every year"
"everyday work"
"existing product"
"existing stock"
"exit criterion"
"exit meeting"
"expected use"
"export control"
"extended workbench"
"extent to which"
"external and internal"
"external capacity"
"external documentation"
"external expert"
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
"inadvertent error"
"incident report"
"incoming material"
"industry standard"
"information flow"
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
"intended output"
"intended user"
"interim inspection"
"intermediate check"
"internal and external"
"internal audit"
"internal procedure"
"internally defined"
"international standard"
"invalid"
"is created"
"is maintained"
"iso 27001"
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
"life cycle"
"life span"
"line inspection"
"list"
"locked"
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
"master list"
"material certificate"
"material planning"
"material review board"
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
"monitoring and measurement"
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
"next step"
"next year"
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
"our procedure"
"our process"
"our product"
"our qms"
"our quality"
"our requirement"
"our sop"
"our values"
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
"person authorizing"
"person responsible"
"person who"
"person"
"personal involvement"
"personnel plan"
"personnel planning"
"personnel"
"pest analysis"
"pii"
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
"planned"
"planning of operations"
"points of use"
"poka yoke"
"positive effect"
"positive impact"
"post mortem"
"post production"
"potential impact"
"preceding review"
"preventive maintenance"
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
"qualification"
"qualified person"
"quality assurance"
"quality culture"
"quality management manual"
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
"raw material"
"reaction time"
"read again"
"real conditions"
"real time"
"received goods"
"receiving"
"records required"
"red bin"
"red tag"
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
"release record"
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
"requirements review"
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
"review of requirements"
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
"risk class"
"risk culture"
"risk level"
"risk management file"
"risk report"
"risk review"
"risk status"
"risk strategy"
"risk table"
"risks of the process"
"role change"
"role profile"
"role"
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
"security area"
"security incident"
"security objective"
"security patch"
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
"stand in"
"standard operating procedure"
"standards"
"statistical analysis"
"statistical method"
"statistical process control"
"statistical technique"
"status call"
"storage temperature"
"story point"
"strategic risk"
"style guide"
"subcontracted process"
"subcontracted work"
"success criterion"
"suggestion system"
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
"throughout"
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
"undesirable outcome"
"unexpected change"
"unforeseen change"
"unintended change"
"unintended use"
"unique device identification"
"unique id"
"unique identifier"
"unplanned deviation"
"until"
"update of"
"update the"
"updated regulation"
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
"working condition"
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
access-right
accessib
accident
accountability
achieved
achievement
added
addition
addressed
admissib
advance
advantage
advocat
aftersales
aims
air-condition
alerting
alignment
allocat
allowed
already
anchor
anodi
anonym
appetite
applicant
apply
appointed
approvals
architect
artefact
artifact
ascertain
aspect
assur
astm
at-rest
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
authorised
authority
authorized
bachelor
back
back-up
backs
backtrac
badge
bank
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
blacklist
bonding
borrowed
breakage
bsc
built
built-in
bulletin
burnout
business-continu
buy
by-design
by-when
byod
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
chain-of-custody
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
coaching
coding
collaborat
combined audit
committed
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
connect
considered
consistently
context of the organisation
context of the organization
contingenc
continual
continuing
continuously
controlled
controller
cooperat
correlation
count
country
court
crate
crisis
criteria-met
criteria-scope
cryptograph
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
data-cent
data-loss
datacenter
datasheet
datum
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
deny
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
developer
deviation permit
dfmea
diagram
digital
dimension
direct-to-customer
directly
disaster
discipline
discontinu
discover
discriminat
disinfect
disk
dispositioning authority
dispute resolution process provider
dispute resolver
disruption
dissatisf
distinct
distraction
distribution-access
divided
dlp
dmaic
dns
documented procedure
documents the company adds of its own accord
documents the standard asks for
dose
dpa
drawings, recipes or job instructions
driv
dropp
due-diligence
during
duties-reshuffled
e-mail
early
easy
econom
effectiv
element
elsewhere
embargo
emergenc
emergencies
emergency plans, as detailed as need be
emerging
employ
enact
end
enforc
engagement of people
entity
entrance
entry
environmental objectives
environmental policy
equip
ethic
eu-2017-746
eur
evaluated
evaluation-changes
evidenc
evidence-based decision making
evolv
exception
exchang
exclud
executive management
exfiltrat
exist
expertis
expired
explicit
express
external supplier
facility
factory
failure-consequences
fair-auditors
fatigue
fault reports, from discovery to the decision and whose it was
faults-and-measures
favoritism
fewer-faults
filing
filter
fire
fireproof
firmware
fits
fits-the-policy
fixture
flowchart
foolproof
forbid
forensic
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
guest
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
ignor
illegib
immutab
imperative
improvement-need
inadvertent
incomplete
incorrect
incoterm
incremental
indefinite
independent
industry
information system
ink
input-validat
inputs-outputs
inspecting
instal
instructed
instructions for daily work, as many as it takes
instructions, flow charts and the like for the processes
instructor
insufficient
insurance
intake
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
labeled
labelled
large
later-work
latest
lean
learned
leave
leave-granted
legislat
libraries
library
life
lifespan
limited
line
list of compliance obligations
list of risks and opportunities
listen
literatur
live
loaned
locate
located
lockout
logbook
logging
lower
machining
mail
maint
malfunction
mandatory
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
minutes of the management review
mishaps with belongings of customers or suppliers
mislead
missed
mistaken
mix-up
mobile-device
moderat
monitors
months
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
non-complian
non-disclos
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
offsite
online
open-to-outsiders
operating
operating-procedure
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
overlook
oversee
overwork
own-means
pack
pallet
particip
passphrase
payroll
peer
pending
penetration
pentest
perceived
performance-watch
periodically
permissible exclusion
permitted
personal-data
personal-info
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
ppap
preceding
presentation
pressure
preventative
preventative action
printed
printer
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
processes-deliver
processing
processor
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
proxy
pseudonym
purchased product
purpose-consequences
pursue
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
re-inspect
re-validat
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
recertif
recheck
reclamat
reclamation
records of how the processes really ran
records that nobody can alter by mistake
records the company adds of its own accord
records the standard asks for
recovery
redefin
redistribut
reduced
refin
refresh
refresher
regard
region
regist
register of environmental aspects, with how they were weighed
regraded
regrading
regulatory requirement
rehears
reinforc
related
relating
relation
relationship management
release record with test results and a name
releasing
reliability
remed
remediat
remote
reopen
repairing
requirements-considered
requirements-met
respon
restricted-area
restructur
retention-disposal
retire
retrofit
reviewing
revisit
revok
rfid
rfq
rhythm
rins
risk-analy
risk-register
risks-revisited
risks-to-satisfaction
rohs
role-based
root
rotat
rtm
sast
satisfaction
satisfaction-focus
sbom
schedule
scheduling
scope of the environmental management system
scope of the quality system, with reasons for what is left out
scor
scrapped
scrapping
sdlc
search
secrecy
secure-area
security-polic
security-requir
security-updat
segment
semi
senior management
sensiti
september
service-desk
serviceability
setpoint
shift
shortage
sick
side-effects
signific
significance
signs
simple
simulation
sipoc
size-difficulty
skilled-people
skip
small
smartphone
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
standup
starting
statutory requirement
stays
steady
steer
steering
steps
stride
sub-processor
subjects
submission
subprocessor
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
superuser
supply-chain
sustained success
syslog
system-adjusted
system-conforms
system-performance
tablet
tagged
takeback
teams
technical expert
telework
temporar
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
tomorrow
topic-specific
tpm
traced
tracing data such as batch or serial numbers
tracking
trainer
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
uphold
url
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
via
virus
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
why
wifi
wip
with-what
with-whom
without
without-delay
withstand
wlan
work-from-home
workforce
working
working-together
world
wrapp
written-and-kept
zero-trust
zone
~equipment
~record
"11135"
"11137"
"11607"
"17665"
"21 cfr"
"256"
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
"acceptable risk"
"access review"
"achievement of objectives"
"act"
"acts"
"admin account"
"admin right"
"administrative right"
"administrator account"
"aes"
"after employment"
"agency worker"
"alarm"
"all changes"
"all requirements"
"and updated"
"annex a"
"app"
"appropriate action"
"approval of"
"are applied"
"are approved"
"are effective"
"are reviewed"
"are revised"
"asset owner"
"audit trail"
"authorised representative"
"authorities"
"authorized representative"
"avoid"
"aware of"
"awareness program"
"awareness programme"
"awareness training"
"aws"
"basis"
"before sterilization"
"below target"
"bench test"
"business goal"
"business purpose"
"by law"
"by the process"
"cannot be cleaned"
"card"
"certification audit"
"change form"
"change planning"
"change review"
"changes to the process"
"class i"
"class ii"
"class iii"
"classification of"
"classified"
"clear"
"clinical investigation"
"clinical trial"
"cloud provider"
"communicate the policy"
"communication of the policy"
"company is about"
"competent"
"complaint file"
"complaint record"
"compressed air"
"computer system validation"
"computer system"
"conditions of employment"
"confidence level"
"context"
"continually improve"
"continuously improve"
"contract laboratory"
"contract"
"contractual requirement"
"control and correct"
"control of"
"controlled"
"controlling procedure"
"corrected"
"critical process"
"customer letter"
"cutting fluid"
"cve"
"data carrier"
"dealt with"
"decides on"
"decision on"
"declaration of conformity"
"deemed necessary"
"defined"
"defines the following"
"defines"
"design and development"
"design history"
"determined by the organisation"
"determined by the organization"
"development partner"
"device description"
"device file"
"device specification"
"device tracking"
"directs"
"document history"
"drop"
"during"
"duty"
"dye penetration"
"e learning"
"early warning"
"economic operator"
"edr"
"effect of"
"effect on"
"effectiveness of actions"
"effectiveness of measures"
"effectiveness of the actions"
"effectiveness of the measures"
"effectiveness of treatment"
"effectiveness of treatments"
"emergency services"
"employment ends"
"end of employment"
"end of"
"entry to"
"ethylene oxide"
"every process"
"evidence"
"exit"
"external audit"
"external auditor"
"external source"
"failure analysis"
"final version"
"fire brigade"
"fire"
"follow"
"following process"
"for use"
"formal warning"
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
"identified"
"if necessary"
"immediately before"
"impact on"
"implant card"
"in practice"
"in process inspection"
"incident classification"
"influence on"
"information security"
"information system"
"information"
"initial production"
"initials"
"input"
"installation checklist"
"installation protocol"
"interface requirements"
"interface specification"
"internal factor"
"inventory number"
"iq"
"is continually"
"is continuously"
"is defined"
"is prepared"
"isms objective"
"isms review"
"iso 14644"
"iso 9001"
"isp"
"it system"
"its sensitivity"
"key card"
"key"
"keys"
"labeling requirement"
"labels"
"last day"
"law enforcement"
"laws"
"leader"
"leaver"
"legal manufacturer"
"life cycle model"
"life of the device"
"life supporting"
"life sustaining"
"lifecycle model"
"limited to"
"line clearance"
"live"
"loaned equipment"
"lock"
"lot record"
"manager"
"mandatory documented"
"market data"
"market launch"
"may not"
"mdm"
"measure id"
"measuring software"
"media"
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
"natural disaster"
"nda"
"necessary action"
"necessary for the effectiveness"
"necessary process"
"needed"
"new record"
"new system"
"next review"
"nis2"
"no cleaning"
"no investigation"
"not allowed"
"not be cleaned"
"not fulfil"
"not investigated"
"not meet"
"not permitted"
"not released"
"not verified"
"objective evidence"
"objectives register"
"objectives"
"office"
"opportunity based thinking"
"opportunity list"
"opportunity matrix"
"opportunity thinking"
"oq"
"orders"
"original entry"
"other use"
"outside the"
"outsourced developer"
"part 803"
"part 806"
"part 821"
"part 830"
"password manager"
"patch panel"
"patches"
"patient card"
"peel test"
"perform"
"performance study"
"personal use"
"phases"
"physical barrier"
"pin"
"placed on"
"planned manner"
"planning of changes"
"planning review"
"plans to achieve"
"policy communication"
"post implementation review"
"post incident"
"post market data"
"pq"
"preventative action"
"previous design"
"private purpose"
"private use"
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
"protected"
"protection authority"
"qms manual"
"qms planning"
"qms process"
"qms review"
"quality management"
"quality planning"
"quality policy and goals"
"quiz results"
"react"
"reference"
"regulatory report"
"regulatory role"
"relevant management"
"relevant role"
"repair data"
"reportable event"
"required by 27001"
"required by iso"
"required by the standard"
"required by"
"required for the role"
"required labeling"
"requirements"
"requires"
"restricted to"
"result"
"review of all objectives"
"review of the change"
"reviewed against"
"reviewed by following"
"reviewed by"
"reviewed using"
"revision history"
"risk acceptance"
"risk appetite"
"risk of a process"
"risk of the process"
"risk owners"
"risk tolerance"
"role specific"
"rpo"
"rto"
"same method"
"same person"
"scale up"
"screened"
"seal strength"
"second"
"security guard"
"security policies"
"security requirement"
"security requirements"
"security responsibility"
"security test"
"security training"
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
"software component"
"software system"
"software tool"
"software validation"
"sop list"
"sop"
"special condition"
"staff meeting"
"stage"
"stages"
"statement of applicability"
"sterile barrier"
"sterility assurance"
"support life"
"sustain life"
"system requirement"
"system time"
"taken up"
"task"
"team member"
"terms of employment"
"test method"
"the design"
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
"unique"
"united states"
"usability requirement"
"use specification"
"user"
"value"
"verified through review"
"versioning scheme"
"video"
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
"work contract"
"work towards"
"working document"
"written warning"
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
absent
accept as is
acceptance-and-methods
access-card
accessor
accompanied
accordance
achieves
actions
activity and process
actor
addressed-requirements
adequately
adhere
adjusted
adjustment
admin-tool
administ
administrator
advert
advisor
advisory
advisory-notices
agency
agent
agents-removed
agreement that suppliers announce changes
aims for safety and health, each with its plan
air, light, cleanliness and the like, and how they are watched
alarm
alarm, rescue and first-aid plans
alarm-system
algorithm
all proof the system yields, kept for the set time
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
anti-malware
anti-virus
any-time
approval-criteria
approved-changes
approves
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
attack-surface
attacker
attempt
attendance
audit defect
audit findings
audit-finding
audit-log
audit-result
audit-results
audit/inspection
auditors
audits
audits with their scope, findings and follow-up
authenticat
authentication
authorisation
authorise
authorises
authorising
authority-reports
authorize
authorizes
authorizing
autoclave
autonom
azure
background
background-check
bandwidth
barrier
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
biometric
bit
bitlocker
blister
bound
branch-protect
break
briefed
business-impact
business-need
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
capacity-plan
care and checks of measuring instruments
careful
carton
case-notes
categori
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
change request
change to the device
change-advisory
change-process
change-request
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
cleared
clinic
clinical
closing
closing-notes
clothing
cluster
cmdb
code-reposit
codebase
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
confidential-data
confidential-info
confidentiality-agree
confidentiality-declar
confidentiality-oblig
conflicting
confluence
conformance of design
conformance of products and processes
conformance to|with|between design
conformity with ISO
conformity with the requirements of ISO
conformity with this standard
conscious
context-direction
continually improve
continuity
continuous improvement
continuous quality improvement
continuous-improvement
continuously improve
continuously-improve
contract-of-employ
contractual
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
cpk
cpu
credential
credit-card
criminal-record
criteria-and-scope
cross
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
data-leak
data-protect
data-subject
deactivat
dead-papers
debugg
decisions of the management review and what they rest on
decommission
deductible
defect of|in the procedure
defect of|in the quality management system
defence
defence-in-depth
defense
defense-in-depth
deficien
denied
dependenc
deprovision
descri
descript
description of the quality system
design change
design folder of each kind of device
design-control
design-principle
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
disabl
disaster-recover
disconnect
disk-image
disk-space
dismiss
disregard
disrupt
distinguish
distributed
divid
dms
dmz
documentation defect
documented-system
done
door
downgrad
dpia
dress and hygiene rules
drill
drop
duct
due-date
duties, powers and reporting lines
e-learning
earthquake
educat
effect-followed
effect-on-devices
effect-on-system
efficac
embed-and-check
embod
emergency-change
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
endpoint-protect
energy
engineering change
engineering-principle
enisa
enrol
ensured
entire
entries
entrust
entry-point
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
equipped
equivalent
eradicat
erasure
escalation
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
event-log
evolutionary
executive
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
flood
follow-through
footage
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
formulat
formulation
forum
frequency
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
growth
gtin
hairnet
hand-back
hand-in
hand-wash
handbook of the quality system
hard-disk
hard-drive
hardened
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
identity-lifecycle
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
illegal
importer
improvement-commitment
improvements achieved
improvements under way
in a timely manner
in charge
in due time
in-transit
inactiv
incident-handl
incident-management
incident-response
incompatib
increment
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
installations and their checks
instructions for putting up the device, and the final check
instructions for safe work, as many as it takes
intelligen
interaction
intercept
internal audit
internet-provider
interoperab
intruder-alarm
intrusion-alarm
intrusion-detect
invit
irradiat
irrevers
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
labeling-operations
labels-and-packing
labels-examined
labor
labour
laid-out
last
lawful
lawful-delivery
lawyer
layer
leading
leak
leakage
least
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
lessons
liais
licence
license
life-cycle
life-supporting-devices
light
lightning
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
log-file
log-on
logistic
logon
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
malware-protect
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
multi
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
non-functional
noncomplian
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
off-premises
off-site
ohsas-18001
oil
omit
on-call
once
one spelling of programme
one way to spell words in -ize
one way to spell words in -our
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
outside processor
outside-papers
outsiders
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
patch-manag
patching
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
person and organization
person or people
phishing-simul
photo
physical-access
pirat
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
portable-media
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
privileged
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
propagat
proper
proprietary
protection-authorit
protection-officer
protective-packing
provided
proving-again
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
re-approv
re-examin
re-use
readabil
readings that show special conditions were kept
readjust
real-data
real-time
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
recover
recovery-point
recovery-time
recurr
redact
referenc
reference-check
refrigerat
register of risks and opportunities, with the way of handling them
registry-editor
regression
regularly
relationship
release of labels
release record with test results, gauges and a name
remaining
remedy-needed
remote-wipe
remote-work
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
reproduc
required-risk-assessment
requirements-and-risks
requirements-commitment
requirements-taken-on
resale
resign
respect
response-plan
response-team
responses
responsibility
restart
retain the|a|this|its|our policy|procedure|instruction|scope
retain-what-is-maintained
retained
retrain
retrained
reuse
review meeting
review/inspection
reviews-held
rework instructions
rework that was done and how the piece fared
rfc
right-to-audit
rights
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
roll-back
root-cause
router
rpo
rto
rules that keep germs and particles off sterile devices
running-the-system
sandbox
saniti
sav
scal
scale-up
scanner
scheme by which OH&S risks are rated
scheme for unique device codes, where law wants one
scope of the OH&S management system
scope of the information security management system
scope-and-gaps
screen-lock
screening
sealed
secondary
sector
securely
security-control
security-patch
security-process
security-requirement
security-risk
security-task
security-test
security-zone
seizure
selected
selection
self-assess
sell
sensitiv
sensitive-data
service instructions, with everything they draw on
service partner
service reports
service-agree
service-provider
service-reports
servicing, with device, date, person, work and test results
servicing-records
session
settings
settled
sftp
shall-for-must
shared-responsib
shield
short-term-staff
should
should-for-must
should-for-shall
siem
signed concessions
simulat
single-sign
sited
smoke
snapshot
software change
software validation results
soiled
sold
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
standard-change
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
standby
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
strike
strong
style
sub contractor
subcontractor
submi
subnet
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
supervisor
supervisory-authorit
supplier-system
support-services
suppress
surgeon
surrender
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
system-change
system-improvement
system-right
system-tool
system-works
tabletop
takes-over
taking-in
tape
team member
technical documentation
technical file
telecom
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
tidy
tighter
time-server
time-source
time-synchron
timel
timestamp
token
tokeni
tolerat
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
upload
upper management
urgen
usabil
use as is
user-access
user-device
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
vault
ventilat
verifiab
verification-validation
verification/calibration
verification/validation
verified/calibrated
verified/validated
verify/validate
versions
vetting
vibration
view
virus-protect
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
vlan
vulnerabilities
vulnerability
vulnerability-scan
watching-processes
water-damage
water-leak
watermark
web-access
web-content
web-traffic
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
work-instruction
worked
working papers the company adds of its own accord
worth
wrap
writ
write
written quality policy and quality goals
you have to
you must
you need to
you shall
you should
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
	nodes: `ACE0eisVigADBpvZDH_G_H6F6I8Rhid_EFiCiZDCH6QGmrFm1KpvdEDCAwIHoNpfiuMpvXiuU-EpvYhsGhZlrDpvah1KpvXhuUpvbpvcpveouQpvfCDAFigelgHDDKiI6QHoNsKiuMpvXiuU-EpvYmrDhcpvXpwBiyGhvHhuUpvbpwCpvXlpIpwDBBDFAQnwNhjDkTHijSpfiuLpvXnuJl5DpwFhsGhZiyGpwBpvXpvXhuUpwBpvXpvXouLpwGCDCkTk1THijSsKiuLpvXk0Fl5DpwFisXhcpvXpwBpvXh1Ko8CpwBpvXpvXouMpwICDD6F6I8RFFiCDDAtMMHzNlQkuUpvXkwa-EpvYisRhcpvXpwBh1KpvXhuUpwKpwLpvXouOpwMCEnzImqfnzHDBpwOFpgFDDCuUtMHkjJsKkjImrMiuT-EpwF2ShcpvXpwPh1KpvXhuUpwBpwQpvXouKpwRCE0e2SigADBpwTDBCFigeigeDDAwISHhkN4BkuXpvXkvH-EpvYisUhcpvXpwUpvXpvXhuUpwVpwWpvXouNpwXCDBlWGmrEm3cpwZEDDAwIlWH9OpfiuKpvXiuG-EpvYhsGhZlqapvapvXpvXizNpwBpvcpwaouPpwbCH9OsKiuKpvXiuG-EpvYmrBhcpvXpwBpvXlqZizNpwBpwCpvXlpIpwZBDDAwIk1UHhvGqAkuVpvXkyE-EpvYkjFhcpvXpvapvXpvXizNpwBpvcpvXouRpweCDKpwApwEpwHpwJpwNpwSpwYpwcpwdpwfIhyfhzAhZIhzChzDhZIxZkibhZIpfhsGhZIsKisXhcDFpxBpxCpxDpxEpxFDDAkTk1TJijSiuLk0FheoTpxGpwBpvXpwBpxHCI3f3fhZIisQmpXhZIsKmrChcDGpxBpxJpxCpxKpxEpxLKpf0e2SDBpxNDBnheDEAHwI6QJoNiuMiuUhexDpxMpxOpvXpxPpxQCI3f3f0XIlQlQhcDDpxBpxSpxTDBAJozKniVnuaheoTpxUpwBoNpwBpxVBDCpxBpxSJozLniWnuZheoTpxXpwBoNpwBpxVBI4A4AhZIqAmqKhcDFpxBpxJpxCpxZpxaJozMniXnuWheoTpxbpwBpvXpwBpxVBIkiVkiVhZDCpxdpxSJoyanhUnuGheoTpxepwBijSpwBpxVBI2P2PhZIqAqAhcDCpyApyBJoxGm_dnuNheoTpyCpwBpvXpwBpxVBI_F_FhZI2Q2QhZDDpyEpyFpyBJoxHm_enuOheoTpyGpwBpvXpwBpxVBJoxIm_fnuPheoTpyCpwBpvXpwBpxVBIh_Vh_VhZIzazahZDDpyJpyKpyBJoxJngAnuQheoTpyLpwBpvXpwBpxVBIhsFhsFhZIxZxZhZDDpyNpyOpyBJoxKngBnuVheoTpyPpwBpvXpwBpxVBIhmehmehZI2N2NhZItLtLhcDDpyRpySpyTJoxLngCnuUheoTpyUpwBpvXpwBpxVBDDpyNpySpyTJoxMngDnuTheoTpyWpwBpvXpwBpxVBI2N2NhcDBpyYJoxNngEnnIheoFpyZpwBpvXpwBpxVEIh_Th_ThZI6C6ChcDDpyNpybpycJoxOngFnuKheoTpydpwBpvXpwBpxVBI2M2MhZI2R2RhcDCpyfpzAJoxPngGnuSheoTpzBpwBpvXpwBpxVBIhsHhsHhcDCpyKpzDJoxQngHnuRheoTpzEpwBpvXpwBpxVBIh_Uh_UhZI0b0bhZIqAmqMhZDEpzGpzHpzIpxFDBnwPJoyGngbm-IheoTpzJpwBpvXpwBpzKCIlQisShcDBpzMDCngYm_LDCAiuVJ0Hm_MnuIhexDpzNpwBpvXpzOpzPBI4AmpY0XDDpyfpzGpzRJoxdnjLnuLhexDpzSpwB0HpwBpxVBIlQmqHhcDFpyfpybpyEpxZpzUDDAiuWnwOJ1Cm1InuMhexDpzVpwBpvXpwBpzWBI2O2OhZIpfpfhZDEpzYpzHpzZpyTJoxcngXntJhexDpzapwBpvXpwBpxVBIqAmqOhcDCpzHpzcDBm_QJoyOnhBnwFheoFpzdpwBpvXpzepxVBIhiXhiXhZI2NmpOhZIlQisRhcDDp0Ap0Bp0CKlQkoA6CDBp0EDEngNngPngMm_OJzNkuUkwahexDp0Dp0FpvXp0GpwMCI2RmqUhcDDpxCpyAp0IK2RkoA6CDBp0KDBm_PDCAnwQJoxZngUnnVheoFp0Jp0LpvXp0Mp0NCIhiYhiYhZIhsHkjGhcDCp0Pp0QJoyNnjJnnX7CoTp0RpwBpvXpwBpxVBIhsHmqVhcDDp0ApzHp0TJoxXngSm4LheoFp0UpwBpvXpwBpxVEDBpzAJoyKngenjVheoFp0WpwBpvXpwBpxVBIkiZkiZhZIqAisThZI8O8OhcDGp0YpyRpySpxZp0Zp0aJoxRngIm3PheoFp0bpwBpvXpwBpxVEI2Q2QhcDCpxJp0dK2Qm2HqADBp0fJoxSngJnyYheoFp0ep1ApvXpwBpxVBDCpzYp0aK2Om2FhiYK2Om2LqADCp1Dp1EJoxTngKnyXheoFp1Cp1FpvXpwBpxVEI2RmqQhcDCpzYp1HK2OkoJ2QK2Rm2JhsIDCp1Jp1KJoxUngLnsDheoFp1Ip1LpvXpwBpxVBIpfkjBhcDCpyfp1NJoxYngTm4JheoFp1OpwBpvXpwBpxVBIlQlQhZI6CmqXhcDEpyApyKp1Qp1RK6Cm2K8ODBp1TJoxbngWnnaheoFp1Sp1UpvXpwBpxVBDBpycJoyJngdnnYheoFp1WpwBpvXpwBpxVEIh_Rh_RhZIkiWkiWhZIxZkichcDDp1Yp1Zp1aKxZm2EzaKxZm2MhsHDCp1cp1dDCnhJnhKJovCm_SnnbheoFp1bp1epvXp1fpxVBI2OmpThcDBp2BK2Om2GkjADBp2DDCnhOnhNJovFm_VnnSheoFp2Cp2EpvXp2FpxVBI2PmpW0XDBp2HK2PkoJ2QDBp2JDBnhPJovGm_WnnWheoFp2Ip2KlpNp2LpxVBIpfmqFhcDBp2NKpfm2IkjGDBp2PDBnhQJlpNm_XnnZheoFp2Op2QpvXp2RpxVBDBnhTJovJm_am-QheoFpzNpwBpvXp2TpxVBI6CmqYhcDBp2VDBnhSJovIm_Zm-PheoFp2WpwBpvXp2XpxVBI4AmpZhcDBp2ZDBnhRJovHm_bnnQ7CoTp2apwBpvXp2bpxVBItLmqJhcDBp2dDBm_YJoyZnjKnnR7CoTp2epwBpvXp2fpxVBI4BmqbhcDEpySpyApyKp3BJoxangVnnche_Up3CpwBpvXpwBpxVBI4AkiehZIqAkjEhcDCp3Ep3FJoyVnhEnwAheoTp3GpwBpvXpwBpxVBI2RmqRhcDCp3Ep3IJovBm_RnwBheoTp3JpwBpvXpwBpxVBIkiUkiUhZI2OmpShZIqAisThcDDp3Lp3Mp3NDBnhLJovDm_Tm8ZheoTp3OpwBpvXp3PpxVBIhzBhzBhZIh_VmpbhcDCp3Rp3SDBnhMJovEm_Um9RheoFp3TpwBpvXp3UpxVEIhiXmpBhZI_FmpPhZIsKmrAhcDEp3Wp3XpxEp3YDBngQJ9OiuKiuGhexDp3ZpxOpvXp3apwbCDDp0ApyEp0CJoxWngRm8EheoTp3cpwBpvXpwBpxVBIqAkjFhcDBp3eKqA0e2SDBp4ADBnrMJhvGkuVkyEhexDp3fp4BpvXp4CpweCI2PmpV0XDCpyfp4EDBnrNJo6LnrLnrOhexDp4FpwBhvGp4GpxVBI0bmpehZDCp4Ip3NJoyYnhIm8AhexDp4Jp4BpvXpwBpvfBIqAmqLhcDCpxDp4LJoyLngfm9MhexDp4Mp4BpvXpwBpvfBIzamqAhZI2RmqThcDCp4Op4PK2R0e2SDBp4RDCASJoyMnhAnxDhexDp4Qp4SpvXpwBp4TBIlQisShZI8OmqehcDCp4Vp4WKlQ0e2SDBp4YJoyWnhFm2RhexDp4Xp4ZpvXpwBpxVBI6CmqWhcDBp4bK6C0e2SDBp4dJlqdnhGm4ehexDp4cp4epvXpwBpxVBI2QmqE0XDBp5AJoyHngcm4dheoTp5BpwBlqdpwBpxVBIxZkichZI0bmpdhZIqAmqNhcDDp5Dp5Ep5FJoyInjBnkLhexDp5Gp4BpvXpwBpxVBDFpxZpyKpyFp1Qp3FJoyPnjCnkKheoTp5IpwBpvXpwBpxVEIxZmpRhZIhiYkifhZI4BisUhcDDp5Kp5Lp5MK4B0e2SDBp5ODBnhCJhkNkuXkvHhexDp5Np5PpvXp5QpwXCIxZkiahZI4BmqahcDDp5Sp5Lp5TJlqcnjDnjdheoTp5UpwBpvXpwBpxVBIxZkia0XDCpxCp5WJoyFnjAnkJheoTp5XpwBlqcpwBpxVBIisQisQhZIqAqAhZDEp5ZpzHp5ap5MJoyQnjEm-HheoTp5bpwBpvXpwBpxVBDBp1NJoyRnjFm4NheoFp5dpwBpvXpwBpxVEI2RmqPhZDDpyFp5fp0aJoySnjGm4OheoFp6ApwBpvXpwBpxVEI2RmqShZDCp6Cp0aDCAk1VJoyTnjHntLhexDp6DpwBpvXpwBp6EBIhsImqchcDBp6GDDASk1VJiyEnjInkIhexDp6HpwBpvXpwBp6IBItLkjDhcDCpyEp6KJoxeniYm5HheoFp6LpwBpvXpwBpxVBIzampfhcDCp3Rp6NJoxfniZm5Lhe_Up6OpwBpvXpwBpxVEI2OmpUhZI0bmpc0XDCp6Qp6RJoyAniam5Jhe_Up6SpwBlqbpwBpxVBIpfkjAhcDBp6UJlqbnibm5Khe_Up6VpwBpvXpwBpxVBIzamqBhcDCpySp6XJoyBnicm5Fhe_Up6YpwBpvXpwBpxVEI2MmpGhZIxZmpQhZDDp6ap6bp6KDBngZDCAigQJhoOnidm9dhe_Up6cpwBpvXp6dp6eBIlQmqIhcDBp7AJoyCngam9che_Up7BpwBpvXpwBpxVBIh_VmpahZIhsIhsIhcDCp7Dp7EJoyDniem5Ghe_Up7FpwBpvXpwBpxVBIzamqChcDBp7HJoyEnifm5Ihe_Up7IpwBpvXpwBpxVBIkiXkiXhZI2MmpFhcDCp7Kp7LK2Mm2D0bDBp7NJoyUnhDnwWheoTp7Mp7OpvXpwBpxVEI4B4BhcDDpyOp0Pp7QJoyXnhHnwXheoTp7RpwBpvXpwBpxVEIhiXmpChZIsK2ShcDCp7Tp7UDCm3Xm3VDDAuUtMJkjJkjIiuTpdoFp7VpwBpvXp7Wp7XCIhmempDhcDBp7ZDCm3Wm3UJmrPmrGm7dpdoFp7apwBpvXp7bpxVBIxZxZhcDBp7dKxZm7e2QDBp7fJmrSmrJnnMpdoFp7ep8ApvXpwBpxVEIhmehmehcDBp8CJmrTmrKnnOpdoFp8DpwBpvXpwBpxVBIh_Rh_RhcDBp8FJmrUmrLm8HpdoFp8GpwBpvXpwBpxVEIh_Sh_ShcDBp8IJmrXmrNnnNpdoFp8JpwBpvXpwBpxVEIhiYmqDhcDBp8LJmrYmrOn3VpdoFp8MpwBpvXpwBpxVBIkiSkiThcDBp8OJmrQmrHm5ZpdoFp8PpwBpvXpwBpxVBJmrRmrIm5YpdoFp8PpwBpvXpwBpxVBItLkjChcDBp8SKtLnvJhsHKtLk0YkjHKtLk0ZisWDDp8Up8Vp8WDCm6XnvEJixBnvHnnUpdoFp8Tp8XpvXp8YpxVBKtLnvKmqZDDp8ap8Vp8WDCm6YnvFJlmXnvInjUpdoFp8Tp8bpvXp8cpxVBIh_SmpA0XDBp8eKh_SkrWkidDBp9ADCm6cnvMJoqDm6dnnTpdoFp8fp9BixBp9CpxVBIkiYmof0XDBp9EKkiYkrWkidDBp9GDBm6aJoqCm6bm1UpdoFp9Fp9HixBp9IpxVBIhzBmpE0XDBp9KDBm6fJoqEm6enjTpdoFp9LpwBlmXp9MpxVBIlQmqGhcDBp9ODCm6WnvDJoqAnvGm9bpdoFp9PpwBpvXp9QpxVBImqdisWhcDBp9SDBm6ZJoqBnvLm2WpdoFp9TpwBpvXp9UpxVBDifpxIpxRpxWpxYpxcpxfpyDpyHpyIpyMpyQpyVpyXpyapyepzCpzFpzLpzQpzTpzXpzbpzfp0Hp0Op0Sp0Vp0Xp0cp1Bp1Gp1Mp1Pp1Vp1Xp2Ap2Gp2Mp2Sp2Up2Yp2cp3Ap3Dp3Hp3Kp3Qp3Vp3bp3dp4Dp4Hp4Kp4Np4Up4ap4fp5Cp5Hp5Jp5Rp5Vp5Yp5cp5ep6Bp6Fp6Jp6Mp6Pp6Tp6Wp6Zp6fp7Cp7Gp7Jp7Pp7Sp7Yp7cp8Bp8Ep8Hp8Kp8Np8Qp8Rp8Zp8dp9Dp9Jp9Np9Rp9VDHsQlHhwb7X_eo7ZplaDHLhSpgAhzfnPkKooeDLimbl0blnBvAhXo1eosFkHoib4Y4PDJrKsPnQjdjLh4AsfkfpqLDHhBja0fjQovWlfiiMDJFiRpD7HhHmfjH7A5UDMDkXseiDvdlFlVlmSoa7Arei1TDGJhHhFiiXjerSDGnE1ThgemJlrXiwUDGhKkBhpLhub4d0VDLhVo5KjPtZpVo7WpI6dufkAvBDKjTzLnSfrarIhwLh3PhtWh1bDIhEjflIhajbnTiahvODGOhAThjdhRiNDFiH_XwT9QvTDGh0CmZsWoIiSigVDKiZoDlcsRlEoqXDFiCvcDNGU7MqGnAhNrTfoCofjItTqHDFWkJiyVpgapgIDEo1cpkApgJ1ADLiyUhgVhgUpgVpgTpgWpgZpgSotQpgGpgHDGpqNpqMonAonCh0SlsaDHomWopCo_FpmTohfoiAoiJDHo_fpgEpgDpgCo7EpgNlwXLp9Xp9Yp9Zp9ap9bp9cp9dp9ep9fp-Ap-Bp-Cp-Dp-Ep-Fp-Gp-Hp-Ip-Jp-Kp-Lp-Mp-Np-ODEzFmasMieDCiMoHDCAHM_GpvXhtBpwFkvbpwBpwBpwBp-Qp-Rp-SCDBlGDBkWDEocwNhgJh4WDHeZiOrQrYhRjEDEp-Up-Vp-Wp-XDEocwNrGxGDJrVhhDlmChtanEmJlvel1Qh3KDDp-Vp-Zp-aDFocwNrGhwUinIDIljLl4atS-HjC_ajLiEDDp-Up-cp-dDG0Vh2Hh2IjxUhxIipADKhwUvElGkWrVhbOwDiSwNDCp-fp_ADKhqYhqNjnfjjJhxIjvGjvA0Vh2Hh2IDFhEOiS5LlzYDJhbjXjWkCiPpcsci3BhCDDp_Cp_Dp_EDEioFi7Zi7aipLDIrYocZiOjErQrGhKDCp_Gp_HDGp-Yp-bp-ep_Bp_Fp_IDGzFmapeiemOODChMhXDEARHwIM2TpvXhnPpvYkvXp_JpwBpwBp_Kp_Lp_MCDClJkPDFOhEiS5Li7WDHhFJkblMlVwP1BDIhbrUjXjWkCiPpchCDEp_Op_Pp_Qp_RDDhElIinHDEhFJkbihUDDp_Op_Tp_UDBivbDCp_Op_WDDp_Sp_Vp_XDGeZ0LlsTxKibDIrYWVhI2CinLlVwPDDp_Op_Zp_aDHirQirSirTirRipUipcirBDIrYeiC0IiYWVhIDCp_cp_dDGhwdjQhlNlqXjdjLDMlHhwbtAvNjah0IuRhxDliDltYltXijNDDp_Op_fqgADF0Iqd2avWhoaDJrYJhFkbjEhoHh1VlGkWDDp_OqgCqgDDEhFkb0IhyHDNLhSnPjdjLlHjQhlNjavNtAuRlgGDDp_OqgFqgGDFp_bp_eqgBqgEqgHNXi0Uk9SqgIp_MCDDJhFkbDKoR0LhlFhReZhAiOnLhhBDDp_OqgKqgLDFJkbhFinF0DDK0IqdjEk-RmNhyHjmEWVhIDDp_OqgNqgODJhwdjdjLlHvNjahlNjQuRDLmWkahlChoX5OtEl6DilDhTl3YilXDDp_OqgQqgRDHvNjajdlHhlNjQtADEkb0DlpFinFDKmWkahlChoX5OtE2bilDvYljADDqgTqgUqgVDEqgMqgPqgSqgWNbi2Ik8NqgXp_MCDCqgJqgYDGsMJLvepHieDCoHjJM0cpvXhtJpvYnyTp_YqgZpwBqgaqgbp_MCDEhgEiqDjsZiqEDEvPi1Jh0Dj4IDIuJ1c9fivSqYi1ZzMheDDqgdqgeqgfDChnVhgEDDvPh0DJDCuJ9fDDqhBqhCqhDDI3Y3d3b3e3c3R3aj6ODJoRtWjAoLhlQwBre-X8dDCqhFqhGDJ3Y3d3b3e3c3R3ajvJjvCDK2YyHuWhkbpQ5Wlodl2O0ThgEDCqhIqhJDEqhAqhEqhHqhKDH3Y3d3b3e3c3R3aDElGkWrG0VDGocwNiOpU1BvODDqhMqhNqhODBoUDEocwNrGhgJDEqhQp-Up-VqhRDC2YhnVDDWVhIDCkWlGDDocwNrGDEqhTqhUqhVqhWDDqhPqhSqhXDEARHhQNXiwIk3eqhYqhZCDIiOpUZvOrYWVhIDEqhQp_OqgKqhbDFlJkPLnEmJDEJhFkbyLDDqhMqhdqheDEqhTqhUp_OqgKDDqhcqhfqiANbizRk5TqiBqhZCDJ3Y3d3b3e3c3R3aj7Nj0EDGGUhOfl1TikcDCqiDqiEDJcdtUidoGh2dzKqbhuBDCqhMqiGDGj1Xj1ZjqGjqHj2Hj2IDIGUhOfcdtUoGDCqiIqiJDD-aj1fjqEDCtOqWDEGUfhODHcdtUuCiWrFpEDEqiLqiMqiNqiODEqiFqiHqiKqiPNhLlwbk4YqiQqhZCDDqhaqiCqiROFl0OpvXDBqiTDGieJGUsMkQDCiMjJM4CpvXkrSpvYkneqhLqiSqiUqiVqiWqhZCDDieIkQDCiMiKMhiZpvXk0DpwFk1QpwBpwBpwBqiYqiZp-SCDDkIhkKirJDDiJrJiCDCiHoRDEqibqicqidqhUDBIDGeZ0Lhke7EhFDH4TqXvAmIhuTpM5MDEqifqjAqhUqjBDEioLipZipdhxBDEiraj9djqFjpMDCqjDqjEDDqieqjCqjFDDjG5V9GDEhNalkFqNDDqifqjHqjIDBjGDBhNDHqQnZoPi1NjQlHvbDDqjKqjLqjMDGjzHj3ah6KjzRl1Kh-fDFqQiblDLlHDCqjOqjPDMqHJhHqPiDiTFjHjNnA2fijRDEqifqjKqjLqjRDEqjJqjNqjQqjSDCARNXlpfk6bqjTqjUCDEhwOh3ahoAl2SDG0JhoNhvDiyQh0eyDDDqifqjWqjXDGhrEhmPhrFjzDjzGjzODL0S0JhwO4TmI9HlzFhgNijDlDhkeDCqjZqjaDE0JhvEhoNhvDDJWVhI4TmIh3ahoAoFhtVDDqifqjcqjdDDqjYqjbqjeNbi1OkuOqjfqjUCDFiQkRkdjxD8LDCqifqkBDDjerSndDEjbhWrJhEDEjfiEjDhGDEqifqkDqkEqkFDDiQjoZjxCDFIiblIjQ8LDCqkHqkIDBhEDCjfhRDFiEkGjWiVnCDEqifqkKqkLqkMDDiQkdkRDJtXhlApa4Vi2JqeilR5DhkGDDqifqkOqkPDFqkCqkGqkJqkNqkQNhLiwLkuKqkRqjUCDBjCDFjAqBicvGhnTDDqifqkTqkUDFj4Bjrbh9Qj4Oj4RDFIjGhNqQnZDCqkWqkXDDnQsPjLDGjTobhOralbrIDFIjGhNjQqQDEqkTqkZqkaqkbDBkcDEjApMiWmIDDrJIhEDEqkTqkdqkeqkfDEqkVqkYqkcqlANiGizfksEqlBqjUCDEzXh8Yh8XjzLDIhpEkVicuXxKpUlfhgDDCqlDqlEDChB0fDEjamXkMhoaDDqifqlGqlHDBh2PDFwPihJIhBnZDCqlJqlKDDnNrUuCDDhBjQ0fDGicibxKuXhjRjaDEqlMqifqlNqlODBjQDKqc3EyGkH4Y7L6bnHyUidDDqifqlQqlRDFqlFqlIqlLqlPqlSNjMlwQk9OqlTqjUCDBhKDBkBDDqifqlVqlWDGhrGh8HjzFlvUj5ZjzSDKehATjbpZtXhRuWlViODCqlYqlZDBhyIDEjbhzYl3JijdDGWVhI6TjHrJDEqlbqlcqifqldDEnNrU4TijUDChK4dDHehAhRTiOjQlVDEqlfqifqmAqmBDEqlXqlaqleqmCNnOlwSk1MqmDqjUCDETOhAhDDFhCoewJoImZDJ2G3V0Y3U5anCkGhWiEDEqifqmFqmGqmHDHpVijJimfh8Ch8BjtdhqdDEhYhCqUoeDDqifqmJqmKDCiEhWDEOhRhATDHjWhbkCkUpckNiPDEqifqmMqmNqmODDqmIqmLqmPNsdlmakzLqmQqjUCDEiHwT9QimPDJWVhIkBsb4S3PhjbhWDDqifqmSqmTDDiHwTvTDFsb4S3KjWkBDEIhWjZjHDEqhUqmVqmWqmXDDhoYhyDi_NDFIWVhIiHDCqmZqmaDDqmUqmYqmbN5AlwPkxbqmcqjUCDIqjVqkAqkSqlCqlUqmEqmRqmdDHIiehNhKkFiFvRDDiMiKhMMhsJpvXpvXpvYkvaqjGqmepwBqmfqnAqjUCDEiRpDmcFDBmHDBoEDEqnCqnDqnEqifDEmciRpDh8WDEiXlDibueDEhkH-Nl2H2CDEtInZIoEDEqnGqnHqnIqnJDGh8WjzEhrElnajkbhrFDHiClcoQpMqEhchmbDCqnLqnMDDmFlSlZDBmIDDrJimCwMDEqnOqnPqnQqifDEqnFqnKqnNqnRDDARhQNXlwOkvOqnSqnTCDBDDGlF0NqOvSnDj7ZDEInZmciRDHiEpBwMiVnXrJrODEqnVqnWqnXqnYDEiZoDlclEDDlFqO8eDFiV5EpBiidwMDEqnaqnbqifqncDCDlFDEWVhIIDDluPiVhWDFvS0S0N8ejVDEqneqnfqoAqoBDDqnZqndqoCNbizek0WqoDqnTCDCqnUqoEOFlqEXODlyPbDCqoGqoHDEkQIFDDCiMhMMhmfpvXpvXpvYkyRpwBqoFqoIqoJqoKqnTCDDmTpGieDDhXoSjJM_HpvXhzQpwFk4OpwBpwBpwBqoMqoNp-SCDDmTLieDChXjJM6DpvXhnKpwFk6HpwBpwBpwBqoPqoQp-SCDBnRDEvSlmblnHj7aDDnbhXjxQDJWVhT7N1DiiVhhEhDODEqoSqoTqoUqoVDKkSlAlOmKlPmChXkHlYlaDEh0B1D7Nj-FDEhDOsCl5GDDhTWVDEqoXqoYqoZqoaDCqoWqobDB0fDEWVhWhTDDqoSqodqoeDGkgHjwAkgGjvfjkQkgFDFWVhIj2Cj2BDCqpAqpBDBhBDDhWvFloGDEqoXqpDqpEqhUDDqofqpCqpFDDARHNXk-Mk6CqpGqpHCDBnUDBiUDIkIYh-FhdjDocvEhBDEqoXqpJqpKqpLDDvErGhneDG4LiwB0BmI4c1WDEqpJqpKqpNqpODEhrZioMh4Xi8RDBhTDDnUiUjKDDqpQqpRqpSDDqpMqpPqpTNbizYk0MqpUqpHCDFyF6ayEk-ei6KDIhxBhxNh5VhxMi-TjuUkiNh4BDDqoaqpWqpXDDyF6ayEDDIoE_ZDFnRuCvErFhkdDEqhUqpZqpaqpbDDiqRjtTjsVDGhxNh5VhxMjmDjjAkhaDDqhUqpdqpeDDqpYqpcqpfNhLixfk0PqqAqpHCDEjyejzQjzPj_KDQrNwOqZhjItOkSlAlOmKlPmChXkHlYlanbDCqqCqqDDEj5Pj5Oj_Lj5RDSrNwOqZkMuCrUtOkSlAlOmKlPmChXkHlYlaIDCqqFqqGDFrNwOqZhpDhuKDEqoXqqIqifqlVDDqqEqqHqqJNiGlwRkwBqqKqpHCDGiWqBjDipeY4fDEjClbhuVuNDHhFrWjBhnTvGrDjADEqoSqqMqqNqqODEhBjDmXYDEjClblqWuNDDqoXqqQqqRDCnbhBDDjClbuNDFWVhTiWjADEqoSqqTqqUqqVDDqqPqqSqqWNjMxQkweqqXqpHCDGhfhgAuehoBhlRhpADEvW5SzUjqYDGhTJjVhWWVDEqoSqqZqqaqqbDBvWDGmNqCmWjVsCmSDGhwdmJnEWVhIDGhfhgAuehoBhlRmeDEqqdqqeqqfqrADHl1ZhvJhmZ7fhoQyKpXDEvW9WlsbzUDEqoXqrCqoaqrDDDqqcqrBqrENnO9WksOqrFqpHCDFjDhGhEhahBDF2G3V0Y3U5aDGnCkaWVhIxPDEqoSqrHqrIqrJDEnCkaxP8XDH2G3V0Y3U5ajoRjoQDDnRjDhEDEqhUqrLqrMqrNDElIhEhGnXDEiUjKiQaDEnCxPtVlXDEqoXqrPqrQqrRDEkanChlb7PDDaqNudDEiVhvChgFlkRDEqhUqrTqrUqrVDEqrKqrOqrSqrWNsdlqLk6GqrXqpHCDHhuPhkLqZh2AhjchkU_cDBoADH0ChWiH7NWVhTDEqoXqrZqraqrbDFmIiiEixThuNlsADGjdjLsPkf8cnQDHhTWV0ChW3PzJDEqoXqrdqreqrfDEjdjLsPnQDFj8MhwVzJ7NhkMDEiHWVhTDFqZh2AhwJhgWl5MDEqsBqsCqsDqsEDDqrcqsAqsFN5AsPk2YqsGqpHCDIrNqZwOhuKlhPnbmIqaDDiHhgK9QDDqoXqsIqsJDEjmXi9ei9ci9dDGnRwOrNqZlRkIDCqsLqsMDGhqWhqVhqUh6Zh-OjmdDGmIl1bYqahwJrNDDqsOqoXqsPDDqsKqsNqsQNhufiKk6IqsRqpHCDGmIloehjciiQqZ_cDKiqChxah5ahmFh6VhyShyThmUjvLh7SDFyGrRpQhpExHDEqoSqsTqsUqsVDHhxahmFhyShyThmUh5ah6VDEhXipbh9ZjaDFhTWVrRkfDDqsXqsYqsZDFlkEhjclgDmI_cDDqchmUh1QDErRpQkf5WDEqoXqsbqscqsdDDqsWqsaqseN9PizJkwUqsfqpHCDKqpIqpVqqBqqLqqYqrGqrYqsHqsSqtADImTiejcpGpFhK1NiKDDhXoSiMMhsKpvXlBpvYk6AqocqtBpwBqtCqtDqpHCDEvSjDrNhBDGhqBhhQh5SwFvKhhPDDqoXqtFqtGDBLDEh0fluVlhNmSDGsSkEhlYhuIjWODEqoXqtIqtJqtKDCqtHqtLDELhSkKnPDBxUDHZvIehpSmNmSi9ADEqtNqgKqtOqtPDELhSnPxUDCJhFDIhpSmNmSZvIqCmWsCDEqoXqtRqtSqtTDDLhSnPDCvIrPDFnRliXmNhpS6cDEqtVqgKqtWqtXDDqtQqtUqtYNXlzQkxMqtZqpHCDBsJDGwFhrIhpch-EhiKh5ZDHuWZerQqFpZjEDDqtbqtcqtdDErQjEhuOhgJDCjVmSDFZuWehYpZDEqtbqtfquAquBDFllMjpGoBihMmSDGuWpZqIkehReDEqtbqtIquDquEDDqtequCquFNbl0BkrFquGqpHCDEwFj6Li-GhrCDIvThvAiCjkdqdlhMlhKjmADLnRnBrUnbrFpEuCigUjKjoGj3MDDquIquJquKDEwFhhO5Hi-RDHOzGhETjKkGh0fDDquMqoXquNDFi-Ih5Si-Di-ChhQDPkSlAlOmKlPhXkHlYlanbrNrFuCrUiCDCquPquQDDquLquOquRNhLl0JkzAquSqpHCDDqtaquHquTDImTLqKJvepHhKlCDCjJhXMhsLpvXigCpvYk6EqtMquUpwBquVquWqpHCDDpGmTpSDChXiKM6EpvXiuSpwFknKpwBpwBpwBquYquZp-SCDBmLDGYkDlrEhjIlmMh0PDMkSlAlOmKlPmChXkHlYlaj_AineDDqubqucqudDEOTiSoIDHjZrDhbjXiPjWhcDDqubqufqvADCqueqvBDIrD4LlnXi2BjZhlHqL0BDHh2MwRzVvErG_ZhneDDqubqvDqvEDDmLhiJhiGDHwRzVhrZkiBjvWi8Qi9RDCqvGqvHDChiUhkdDHdtUkaiWnec7PDInPLhSl6FrVo0A5OhgKDEqubqvJqvKqvLDDqvFqvIqvMNXixOn1JqvNqpHCDFhjMloBloCl2BloWDDiUjKkGDDqpJqvPqvQDEqLhleh0enXDDqvQqvSqubDFihVhwS7clkUihCDDqubqvUqvQDDqvRqvTqvVNbixQkyDqvWqpHCDFnbhvUh3Yh2DhvZDFJmJnE1TheDHqCmWmNsCoWmSjVDEqpJqvYqvZqvaDHqCmWmNoWmSjVhtKDExUJheyLDDqvGqvcqvdDDnbhvUhlSDGqCmWmNoWmSjVDDJmJ1TDMkSlAlOmKlPmChXkHlYlanUhiUDEqvfqwAqwBqwCDDqvbqveqwDNhLlwfkvVqwEqpHCDDiH_XwTDIsbnb4ShtNhlShWrU3KDDqvGqwGqwHDCiH_XDEnUhTWVDEsb4ShWhtNDEqvfqwJqwKqwLDDsb4ShtNDCiHwTDHWVhIIGUluYDEqvJqwNqwOqwPDDqwIqwMqwQNiGlwekvUqwRqpHCDEqvOqvXqwFqwSDGpGmTpFJvRpeDDhXjJiKMhsMpvXksMpvYk6FqvCqwTpwBqwUqwVqpHCDKoRoLtW5CiYk_PivG7MoQhlFDJ7HhuajAjbpXwc0PmQlZDDqubqwXqwYDElZhpfj7ehqADCqubqwaDGhjflsFoQyClc_TDIpXwc7HtG0PhpJ6fhuaDDqubqwcqwdDDqwZqwbqweNXl6Hk5OqwfqhZCDLhfuerA3J9L2ZilAikdiiGxblpMDMjdjLrKsPkf6crFpEl6ClGi2euCDDqubqxBqxCDGvIrPijaiidlqTivJDGoAuC6cpErFsIDDqubqxEqxFDF7R2VhyGkDnDDFjdjLrK8ckfDDqubqxHqxIDDqxDqxGqxJNblrNk2XqxKqhZCDJwBkhdijAhoc-XhrekWlJkPDKjAtWiWlwAhwQ_Th0ThuYiibhjfDDqubqxMqxNDE-XhrewBijADFjAtWiWh0ThjfDEqpJqpRqxPqxQDElJkPjjQlucDD-XhrewBDEjAiWoXhuYDEnUiiarYhTDEqxSqxTqxUqxVDDqxOqxRqxWNhLluOkyQqxXqhZCDDqxAqxLqxYOFh2OXDBqxaDDpGsMkQDDhXoSoHMhsNpvXkqEpvYkmNpwBqxZqxbqxcqxdqhZCDBjaDHicibhfvIoRkIhvEDDqpDqxfqyADHiqMiqLizHluUjudjvFjufDJhBiDlf-Hja0SivIiblDDCqyCqyDDEhhahyKh8VipXDHhBjatIiiMhjakDibDCqyFqyGDGhhdyahrOhrNhgVhgUDEuXh2ChgDxKDCqyIqyJDEqyBqyEqyHqyKDGhBjalfya-D7LDFjVqCmWmNjrEDEzMheJikKDEqyMqyNqhUqyODHhhdyahrOhrNj1dhgVhgUDFjDhBxflvBiCDFjVmWiJkIiCDEqyQqyRqhUqySDDhBjajDDEjzXjraj3cjrfDEkIoRiJiCDEqyUqhUqyVqyWDDqyPqyTqyXNXl2ck2MqyYqpHCDJjnbjxeh6KjgA2G3V0Y3U5aDGhBjDjQjalfqcDEqifqrTqyaqybDDzXh8Yh8XDDjDhBpUDIkahNaiEkGiUhWiQDDqydqyeqyfDDkahlb7PDEhNaqNjHDDhBjQjaDEqifqzBqzCqzDDDqycqzAqzENblwTk2PqzFqpHCDDiDjU2ZDMkSlAlOlPmChXkHlYlaj_Dhrc4PDFiEhWiHlXhFDGWVhTIkBiHDEqzHqzIqzJqzKDBiDDIiHhFkBhBhhdyahgUhgVDEqzMqmMqhUqzNDCiDjUDMkSlAlOlPmChXkHlYlahrcllA4PDDqyIqzPqzQDDqzLqzOqzRNhLilak2OqzSqpHCDGrNwOqZi0JmejDDHhqBvKhhQhhPhrPwGh_MDIpErFuChlUjLjdkfmeDDqzUqzVqzWDFhBlfjaya-DDEhqBhhQvKh_MDErNjDmehpCDDqzYqzZqzaDEya-DhBjaDEhFJlqPihUDEhpCk-Vl5EigfDEqzcqtIqzdqzeDDqzXqzbqzfNiGljTk2Lq0AqpHCDBrHDEhCmZwbhpBDGhBjDiCjavclldDEq0CqhUq0Dq0EDF-AiCoDl2DvcDGijOzDhuA7Bi3DizEDEhCwbhpBlzTDEqhUq0Gq0Hq0IDBhCDGjHiJhATxfrHDEqzYq0KqhUq0LDDq0Fq0Jq0MNjMlqJk2Nq0NqpHCDFqyZqzGqzTq0Bq0ODFmTmaieiFLDChXoSMwHpvXhzSpvYn3HqyLq0PpwBq0Qq0RqpHCDDhKpFieDChMiKM6FpvXhjCpwFk5YpwBpwBpwBq0Tq0Up-SCDDhKieiKM8PpvXhtApwFkwGpwBpwBpwBq0Wq0Up-SCDHeZlV0LkXThgWDDqlVqlWq0YDChKkBDGeZqLaigYyWDFocrG0VlJkPDElGkW1BlVDEq0aq0bq0cq0dDF2JirFh9Xh8Ih9YDIWVhI_ZpEkBvErFDCq0fq1ADDq0Zq0eq1BDHnCk_LjDrQkehuOh3QDG2G3V0Y3U5ai3NDDqtbq1Dq1EDGrQhuOh3QlrGnCjEDHWVhTrF_ZpEvEDEq0aq1GqvQq1HDE8eigZnChWDEqNiUajKDEq0aqhUq1Jq1KDDq1Fq1Iq1LNXigZkxPq1MqjUCDKh0dlxKh3DiyOlsZh2Th2SlhG4OvTDCqlWq1ODGi_ejyHi_fjyIjkFjkEDFvThvAimQkBlzCDCq1Qq1RDEivarL4Oh1CDGThAtXqeqdiJDDqlWq1Tq1UDDq1Pq1Sq1VNblkQkwLq1WqjUCDGh_Bh_Ah7bh4Ih_EjsADFketCpZqIwQDCq1Yq1ZDDqIxFkeDDpZtCwQDFsHhwQijNmMiZDEqlVq1bq1cq1dDIi6Oh8HhrGj9BjvIjvBj2Fj1CDGketCpZwQqIhhGDCq1fq2ADFhmRisEisGkgAj5XDFqItCpZwQxFDCq2Cq2DDEq1aq1eq2Bq2ENhLi2SktBq2FqjUCDBiHDDqlVqlWq2HDChmJhmNDFhK0VlVrGvEDCq2Jq2KDF_XvTwTtVh1RDDqlVqlWq2MDDq2Iq2Lq2NNiGiKktUq2OqjUCDEq1Nq1Xq2Gq2PDFhKiezFsMiKM4DpvXpvXpvYkpEq1Cq2QpwBq2Rq0UqjUCDFhYifvH2ehlIDFhgSivfi4bjnGivADGjEjVyVud5SnBDEq0aq2Tq2Uq2VDEqdilPtXqeDEhYvHifhlIDEhoH7JnBjEDEq0aq2Xq2Yq2ZDCq2Wq2aDHiVibZiciJqLmEDEqlVqlWq2Yq2cDFhYvHh0OhoThlIDDjQhBhmKDEqYmEhmVtfDEqlVq2eq2fq3ADGhmRirHjrJisFhyJmhdDHhYibmEizFichBlXDCq3Cq3DDEhYvHhoTh0ODEjQhBqYmEDHqc3EkHyG7L6b4YDEq0aq3Fq3Gq3HDEq2dq3Bq3Eq3INXn8On5Gq3JqjUCDBhWDGTOhahGhAhEDEq0aq3Fq3Lq3MDEyFiJ6ayEDGIWVhImHuGDEqlVqlWq3Oq3PDE2Jh9Yh9Xh8IDFOhWiSh2WhEDHjWkChbiPlXpchCDDq3Rq3Sq3TDGl-Sl-Tl-Vl-Ul-Wl-XDCq3Vq0aDEq3Nq3Qq3Uq3WNbooRm2Pq3XqjUCDCq3Kq3YDFhKjcIlCieDChMiMM2UpvXpvXpvYnnGq2bq3ZpwBq3aq3bqjUCDDpFnFpGDDhXhMiKM6GpvXk0IpwFk2CpwBpwBpwBq3dq3ep-SCDEjYlKkLleDGuInBpQIkf5WDGkI-eibichtXihCDDq4Aq4Bq4CDDjYlKkLDHoRhlFoL0Lh1Wi1TlVDCq4Eq4FDChbjXDG-eibkImUjHilYDDq4Aq4Hq4IDDq4Dq4Gq4JDJ0B4LqLmIhlehgNhlHhnRjnADDq4AqpJq4LDGvEhnehkAiJ7cl3aDEq4AqpRqpJq4NDGihVh2Th2S7cmInCDDqubqvQq4PDDq4Mq4Oq4QNXlnYkvBq4RqnTCDIlscilNkdiQkRirNjoaluIDCq4Aq4TDFkdiQkRkFhqSDGkGzU8Z7ZhjG5WDDqpKq4Vq4WDCiUjKDBkGDIhlAqepatXzUh4MjpQjuWDEqpRq4Yq4Zq4aDEkGiQkdkRDJtXhlApa4VqeilR5D9bhkGDDq4Aq4cq4dDEq4Uq4Xq4bq4eNbh1Zk2Zq4fqnTCDImJimLnEvKhpRvMlJkPDCq4Eq5BDBJDGL2WmJnEGUDHiOpUhlHvOoW5CuKDEq4Aq5Dq5Eq5FDGhP0UhrWpdh7NiiXDCq4Eq5HDDq5Cq5Gq5INhLlzPkwcq5JqnTCDNlChiKoBjPkahV3WmStZpIhzdhpN5HDCq4Eq5LDCleloMDHwFhrIhpchiKhpbh8FhqGDGhTrYkGhvAtCvTDDq5Nq5Oq5PDFmSkboBkEkaDDq4EqtNq5RDDq5Mq5Qq5SNiG5MkoBq5TqnTCDGhElIOjfiDzGDIkUkChbjWsciPtVjXDDq4Aq5Vq5WDEsckNhEpcDFkGkdiQkRjQDDqpKq5Yq5ZDDlXtVk-ODGhElIhgBiDOnXDDq4Aq5bq5cDDq5Xq5aq5dNjMhkXkzOq5eqnTCDKhfhtXxbtWilAiiHhkIhpIh7PikdDCq4Aq6ADGme7FrPvIuehuRDDq4Aqraq6CDI7fhmZpXhmW-W7OsAyKDCq4Aq6EDDq6Bq6Dq6FNnO8dk4Pq6GqnTCDIiSoIoewJilYsWi0cj7TDMrWhFhbjXhCOhpQrDlhXalyBk-NDDq4Aq6Iq6JDFjsGjsHjsTi8JjkeDG-eibmUjHkIODDq6LqvQq6MDHhxe9ZhvQlnFl4Gi0ZjtRDCq4Aq6ODDq6Kq6Nq6PNsdi2Wk0cq6QqnTCDHq4Sq5Aq5Kq5Uq5fq6Hq6ROFlxXpvXDBq6TDHpFpGJlCqKmOkQDDhXjJhMM4EpvXpvXpvYkteq4Kq6Sq6Uq6Vq6WqnTCDEjYkLlejKDGxVhlKhxWhqTjxZjtfDCq6Yq6ZDBq6aDFhYijM9V9chJDDnCxP8XDDq6Yq6cq6dDFhY9VnZ9MtIDEhBjQ2CjCDFmEqYhpQ2AkGDEqpKq6fq7Aq7BDDxVhqThlKDGqQ9VhJpYijMibDDq7Dq6Yq7EDEhY9V9MnZDJrAhkKwDdhtUzKihdsSiJDDq6Yq7Gq7HDEq6eq7Cq7Fq7INX-Nk5Gq7JqjUCDFjYlKjhcjiej_GDGjBhFqBiWjHpMDDq7LqqNq7MDCjClbDGrOuKmE2AqY2KDDqpKq7Oq7PDDjClb4eDDq7Dq7Rq4YDJhkGlmYl4S4VsPjLranYkfDDq4Yq7Oq7TDEq7Nq7Qq7Sq7UNbl5bk4Sq7VqjUCDFi0fj4SjQ0fhmKDGnNickGkdqYmEDDq6Yq7Xq7YDGkGkdmEiQqYscDDqpKqlNq7aDFjtbjlUjwTh9Rj4TDGnClIiDicxKnNDDq7cqvQq7dDDjQhB2KDDq4Aq7fqlRDEq7Zq7bq7eq8ANhL2Ck9Tq8BqjUCDLmExWhmVioIh-cimY2ApYj_ThxCjhaDCq4Yq8DDEh3Z2Di6VjsUDEkCkUjXuHDExPnCmV8XDEq4Aq8Fq8Gq8HDEhYifjQhBDEmEqY2AtfDDq4Yq8Jq8KDFmEqYhmVhxCkgSDLkCj1Tj1Uj1Vj1WkUjXljflrJlsUl0dDDq4Aq8Mq8NDEq8Eq8Iq8Lq8ONiGlhAk8Zq8PqjUCDFanCtVvF8XDFThAjfiyHiPDDq6Yq8Rq8SDJhxchqSipCirWj9FjrFhhRkdiQDFkGscjQhjG8ZDDqpKq8Uq8VDHioTj-Gi4Bh-UjiZjjIi3ZDCq4Aq8XDDq8Tq8Wq8YNjMlpHkuLq8ZqjUCDFq7Kq7Wq8Cq8Qq8aDDpFnFyRM6HpvXpvXpvYkpPq6bq8bpwBq8cq3eqjUCDHiVlieimWqShhNhhM-QDIYThAiJpBjSijdqaDEq0KqhUq8eq8fDEhFlxFi1YhvKDGjHThAOYiJDEq0KqhUq9Bq9CDCq9Aq9DDH1cl5YuJ9fj1RltS4ODGtPjEhK1S8Bh6IDIWVhIIpEjHhATDEq0Kq9Fq9Gq9HDFjEtP1S8Bh6IDGhATiOhROZDEq0Kq9JqhUq9KDFhqfhqe2Ih-Tj1YDEjEtP1ShKDGhATiOhR1cjHDDq9Mq9Nq9ODDq9Iq9Lq9PNXlxJk7Mq9QqpHCDChCwbDDq9Sq0CqhUDGijOzDhuA7BhWjVDG-AimMiCjDsbvcDEq9SqhUq9Uq9VDDjVrHhtfDEhmPWVhIDEjErQTiCDEq0Kq9Xq9Yq9ZDDq9Tq9Wq9aNbrHk5Iq9bqpHCDEjClb4e1FDHjAvGjHqBzIjBhFDJWVhIiJIwbjSpErADEq0Kq9dq9eq9fDFhhNqShhM-Zj_fDGjClb4e1F2eiwODCq-Bq-CDEjClb4e2eDFjHzIiWjAhFDEq9SqhUq-Eq-FDDq-Aq-Dq-GNhLxQksJq-HqpHCDDhBjalfDGlyFlyIlyVsHk-bicDDq9Sq-Jq-KDDhB2KjaDDiJxfihHDHWVhIhhN-ZhqfhqeDEq0Kq-Mq-Nq-ODElfhBhjahhaDFoelyUhpBrEsDDGWVhIi1fihJpEDEq9Sq-Qq-Rq-SDDq-Lq-Pq-TNiGllek9Pq-UqpHCDEq9Rq9cq-Iq-VDEiesYImaDCiMhXM4FpvXigMpvYk0Tq9Eq-WpwBq-Xq-YqpHCDEobpKkQsBDCoShMM6IpvXhtIpwFksYpwBpwBpwBq-aq-bp-SCDEobwdpCieM6JpvXhnMpwFk0NpwBpwBpwBq-dqxdp-SCDGZiWeqBjDjHDHiJiCiHkIpMhFjBDEqkTq-fqhUq_ADFiVmHqBYmDDFhbjXkCiP9IDDq7Oq_Cq_DDCq_Bq_EDFlGiiWhcNjADH_azCihYpLihA9Il1CDDqkTq_Gq_HDEjC1FhlauNDDiiWhclGDFhATOiOhRDG9IhFjH_aihYmDDEq_Jq_Kq_Lq_MDFh4ah9Pj4Pi7Ej4NDKihAjAhlal4UpLkfhJhFhbixPDCq_Oq_PDDq_Iq_Nq_QNXlvDkuHq_RqpHCDGkWpb1R1H_elHDKyMhFhuPhgIlgelwWnHiWyWimSDDqkTq_Tq_UDIpb1R1H_ejjMjjYjjWjjVDElnEzCjChqaDIjtBh1Oh1elqGhjHimSlGh6fDDq_Wq_Xq_YDFjqCjjUhpXjvajjKDHjCh0bmXhFU1FiWDCq_aq_bDDq_Vq_Zq_cNbluakuAq_dqpHCDCq_Sq_eDEpCievRxdDChXoHMhsOpvXlBpvYk0Uq_Fq_fpwBrgArgBqpHCDFjLnQsPjdhkEDEiiRvGhnTjtaDKiWjDjHZWVhIhFicjADDrgDrgErgFDHuNhkEjxSkiKh-KjxRjmJDGhFnB1FjBhbIDCrgHrgIDGhlGhgIhoIjoSl4VjoTDHhF5JlfJihEjHYDCrgKrgLDFlkLl2Qj8Xi5di9XDGk-Hl4WlpDlrVixYl1DDCrgNrgODEiWicjAuKDDoEijFimCDEqrargQrgRqhUDFrgGrgJrgMrgPrgSDDIie5FDCoShXMhsPpvXkyVpvYktcrgTpwBpwBrgUrgVp-SCDBhkJDHZiWiC1UemDjADIIoEjVGUjThFJDDrgXrgYrgZDI_Y1YinNh6OhkbhpPwDhkPDIh3bjTrIzThlX3DloH3IDHiC1UiWhkJjAjZ5CDDrgbrgcrgdDIjyNjpejqAjpcjpfh7RhrVj3NDLjTrIh6O3DrahlXtGhkJ_YlvaidDCrgfrhADJtG3D3I7GihT8bhOhlX_YDKiC1UiWjAwKmIhBhElM7EDDrgXrhCrhDDFtG7GihT3D3IDFiWiCiS7EhwGDGjoPjoLjoKjoMj9ejoODDrhFrhGrhHDFrIjThlXlnehpMDFiC1Ui1RtHnIDHkNnJjWiyXhbhgRlsHDDrhJrhKrhLDGrgargerhBrhErhIrhMDEobIGUDBiMMhsQpvXigJpvYkwJrhNpwBpwBrhOrhPp-SCDGhiVhsCh_QwCjtejuODHjZiCjDZmDrD5ODCrhRrhSDJ7YhoJiyPltdlhal4cixWhuMiiUDLhiVhsCh8bhqLwCh_QwDhkPhwKhkbjdDCrhUrhVDIilIlgcllFlockiGhlRl5N8fDHwChiVhsCjdjLk_OkfDCrhXrhYDDilIj8Ej8DDElvVlpJsIjdDEwNk_KxG2bDDrharhbrhcDGhnahxEhjVhoDiwbh5QDJjBnGhEl6JhsBnQlhbiiesZDCrherhfDFirCh6YjrLkiMjuMDHxGwClxd2biiUl4DjZDCriBriCDGrhTrhWrhZrhdriAriDDEwd3FIlCDCoSiMMhsRpvXksKpvYkqariEpwBpwBriFriGp-SCDEsBkFmOyJDBhMMkkPpvXkxCpwFk8epwBpwBpwBriIriJp-SCDIrBpNrctcrCrbsUnSDG0LlV7EipB2chkeDCriLriMDIhtWh1bikFh3Ph3UikSigdlsQDCriLriODJrBpNrctcrCrbsUnShheDDDlFreDG4cjZiZlcoDlEDDriQriRriSDH8DhqchrbjrThmYh7Uh-YDF4cjZkYlUhGDFDlFoRjS5EDDriUriVriWDEriNriPriTriXDIjZrDhnSilc1EilOimZikeDCriQriZDCjfnTDBl6KDFhnSilcimZl3fikeDHjBoOjZh0EihLimdpMDEribricridrieDF8DhqchrbhxchmYDFjZrD4c5EmDDFjfiahEh2MwADDrjArjBrjCDDriarifrjDNXl2Vk0QrjEqhZCDFiC1U1dnThaDL4cjZjWkNliclidihGuI2buGhpVDDriQrjGrjHDHjnejlJjlIjqfjlPjlNi7DDHjTnSjfzLfkNsfDCrjJrjKDG8DhqchrbhmYh7Uj8HDFiSwYhwIiChCDG4c3QjZjSmQwADDrjMrjNrjODDrjIrjLrjPNblrLkpcrjQqhZCDCrjFrjRODlxEpvXDBrjTDFsBkFmOlCkQMhsSpvXlBpvYklZriYrjSrjUrjVriJqhZCDIiqOjvXjtXjkAjjbjjdjvdi6EDJaGwWjEhAhYrX0FkFDCrjXrjYDJrBpNrctcrCrbsUnSpADFjPl4EixbhoFijPDFwW0Fh2Xk-dj8ADFakFGmGjEDErjarjbrjcrjdDBxTDBjfDEjBliM0D9FDLpArBpNrctcrCrbsUnSLnEDErjfrkArkBrkCDDrjZrjerkDDBpADChehwCDGxTiydlqUhzVhgWj7bDDrkFrkGrkHDCpAhGDEjTzLnSpNDJkNschpVhbnJjyaqYkUjXDDrkJrkKrkLDGrehkPhzVi3KsQlHDCrkFrkNDFjsWjsXhjMh2Qh6fDFndDoRiZibDDrkFrkPrkQDErkIrkMrkOrkRNXihDklArkSqhZCDKhgfmR1f-GjqNjqOi8Hi8FhyQxWDCrkFrkUDHhgfmRl2fehmTkgPi5FDEpAlXqY3QDDriLrkWrkXDGjsPi6ai6Yi6ZjpDinfDCriLrkZDEqYkNhyQh2BDKhtWh1bikFh3Ph3UikSigdlwEnShwLDDrkFrkbrkcDErkVrkYrkarkdNblXkyIrkeqhZCDGoe1I6YyXh3EllbDInG0Qke-GsRqFtEqIDDrjarlArlBDDsRqFzTDIihGlhHivUiiL1GkenG1JDDriLrlDrlEDG-JyX-G9ahkSoeDDrkFrkKrlGDDrlCrlFrlHNhLilHkxSrlIqhZCDDrkTrkfrlJODlyGXDBrlLDGsBtJkFlNyJDMhnApvXnnJpvYk0SrkErlKrlMrlNriJqhZCDBtSDDhFrWjBDErJIGUDFZeiCjAibDErlPrlQrlRrlSDDtShqavUDIsXoR5QsHvciZjwYjwZDMwcjoc2c8ckfpErFjdpXhuahkQiiYDDrlUrlVrlWDGhqbhhbi6Ci1CizZjyJDKsXoR5QDnLwc2ctSoGTDCrlYrlZDCtShqaDKxJ3Hh1SlzVl3byDl2RlkJi6MikNDMjdjLsHkeiZrKijUnGtErFl2T8cDDrlbrlcrldDGjOxAhkBhhDhChjHDKigRh1CyMlsBiwEhwNinHiiaoXiSDDrlPrlfrmADFrlTrlXrlarlermBDGmaIGUkcpKDDoSiKhMMhzIpvXkyLpvYn5XrmCpwBpwBrmDrmEp-SCDDrQ0IjEDGhTiEjVvCWVDDoZlU2BDEqrarmGrmHrmIDBrmJDDoZlUodDGZibjBerWiXDGlfvY5JtIuIilCDDrmLrmMrmNDFhhaj5bh8Vj4EhyKDGoZlUodvU1MnYDCrmPrmQDGi8Si8TirMj8Bj1aj_cDLlfvY5JIjdnNibjBiCiS0SDCrmSrmTDCoZlUDE7KrOpMhgFDH1M1KvUjXodtSh1PDDrmVrmWrmXDElf5JuIvYDI6bqcsfna7LvflkZhvBDDrmLrmZrmaDFrmOrmRrmUrmYrmbNXiyek7ErmcqhZCDDoZlUjZDE1M1KigXinDDDnYvUodDDrmermfrnADB1MDBnYDCvUodDDrnCrnDrnEDEhkcjDiclmLDDoZh2N2BDFsItIvYlfiEDErnGrnHqrarnIDJ1KjXlgYltUlgAlsYhuJigXinDDErnCrnDrnErnKDErnBrnFrnJrnLNbliFk4QrnMqhZCDEoZodlUtSDG9IlkDh1eh1Oi1VhFDIrA_chkUhgIhlGyBifhwNDDrnOrnPrnQDFj_disBisDisCj_eDIehbjXZibYjdhADCrnSrnTDFnYyBhwNlhcikODJThAhahGO7RianDkEDDrnVq3LrnWDCnYyBDEvIlrUvFwVDH7Rj-bixD7QhvOhhCuMDDrnYrnZrnaDErnRrnUrnXrnbNhLivdktSrncqhZCDEoZj1bnYodDFDrelFqOhuJDJoDlciZiCoQlEyCoRh2eDDrnernfroADJhmaj_ah8PjmFj_bhyXioHh9Ch8dDL5CiYoRkDuMuHjXyHwXjdpQDCroCroDDElMwPkXDDD1DlvGuHDEl3WuMlqFmVDErnDroFroGroHDDroBroEroINiGqOkpdroJqhZCDErmdrnNrndroKODhvaiGDBroMDFpK_diFjckQMydpvXhnIpvYkxTrmKroLroNroOq-bqhZCDBmeDK3J9Limah7clhFlyZ7OhmWhjOyKDCroQroRDDoA_eimXDDroTroQqoaDCroSroUDJmerPhuR7FhkInY3J9LikQDCroWqubDIh7cjsNjsEjsOhjOima7OueDCqubroYDE2VhyGkD7RDDqubroaqxIDDroXroZrobNXpSk8FrocqpHCDGjYlKkLi_Oj-Jj3JDCroWroeDCmerPDFnZsItIvYlfDDnC0CxPDErpArpBrpCq4YDH7OpXhmW-W7fhjOnYDCq4ErpEDDrofrpDrpFNblek5JrpGqpHCDFmerP7FhgWueDD0CirdjwMDHWVhThWiUiEiHDDrpIrpJrpKDErYvW5SzUDGnZsItIvYlf0CDGhTiUvCWVGDErpArpMrpNrpODB0CDE4O_Xk-UiEDEqrarpQqsDrpRDDrpLrpPrpSNhLizPk8MrpTqpHCDFmerP7Fuel0cDEtP1SjE8BDL5X1OhkWh8DjtIluCjsajtOJLnPDDrpVrpWrpXDDmerP2BDEjP1O6dhVDGijHlpWiEvYhjalNDDrpZrparpbDCtP1SDFhVjP1OpVh8DDDoAsIvYDFuerAmehqXrPDErpdrperpfrqADFkhehqdjtLjlTjlVDGJ7UiRsInPLDDroQrqCrqDDErpYrpcrqBrqENiGiwFk7GrqFqpHCDErodrpHrpUrqGDFpGpFieiFjcM0dpvXhnGpvYksQroVrqHpwBrqIrgVqpHCDBhfDLWVhIrYwPiVibZuFI7UDEp-Up-VrqKrqLDFh5Kh5Ji8Lh5Li8ODMlGkW7bxcuFWVhIibZ-N2CDCrqNrqODCrqMrqPDF5f7bh3Ih0L9WDJtfjHwPZuFxclGkWhhXDDrqKrqRrqSDChfhqXDElGjdjLkfDHahCiUhDiEkAiQDErqUrqVqoarqWDD5f7bh3IDJWVhTnUiUkAhDrXhCDDrqKrqYrqZDDrqTrqXrqaNX-Nk4HrqbqpHCDFtfh3SsckNikMDNkUkChb-MuG5B3Ki5DtNjSxc5fhhXDDrqKrqdrqeDGhfsChjOyKh-L7fDHkUkC0WuGlgThbjWDHlGjdjLkfhTWVDDrrArrBrrCDDh5Kh5Jh5LDGsctfh3SikMkNlzcDCrrErrFDDrqfrrDrrGNbhpQk4FrrHqpHCDHxcySigSj-HkiEj_WlyKDCrqKrrJDIkWLlHjavNuRtAhocDIsarYjUWVhTjHibDErqKrqVrrLrrMDIjavNuRhxDLlHlJkPDFIhBlnfjUsaDErqKp-VrrOrrPDFxcySkiC2KigSDIoALlHjavAixC6cuCDDrqKrrRrrSDErrKrrNrrQrrTNhLl5ck4MrrUqpHCDQsAh6EpXyKimGihK-Wi6L7fhmZkhW1Xh3Owc7OhvJDCrqKrrWDGh5Ii8Mi8Pjqai8NjlBDLlGkWjdjLkfWVhTibhhXxcDCrrYrrZDCuF7JDFxcsc7byStfDDrqKrrbrrcDFsCpXsAyK-WDEjdjLkfnQDHhTWVlGahCiUDErqUrrerrfrsADEuF7JhhXndDLsAlsLpXsCimGl3BwcyK1XhvJhvVDDrqKrsCrsDDFrrXrrarrdrsBrsENiGhkHk5QrsFqpHCDGhB2KimKimDhmKliCDKlGkWh2JhgPvNjatfuFxcLDDrqKrsHrsIDFhkchjLhjKiiSimKDDhfl1VsaDGjavNh2JhgPuRhocDEigfrFpEhpCDErsKrsLrsMrsNDD2KhBimDDIqckH7L3E4YyGyUnHDDrqKrsPrsQDDrsJrsOrsRNjM2Ck4TrsSqpHCDFrqcrrIrrVrsGrsTDEiesMLkcDDoSoHhXMzbpvXhnHpvYk2DrqQrsUpwBrsVrsWqpHCDDkQFDM_JpvXhtCpwFktdpwBpwBpwBrsYq3bp-SCDBFDGqEnB4WivFiwRoUDEh-IhnboZodDIIpErFWVhInQGDErsarsbrscrsdDBrseDEmFmblSlZDCjB0DDFj_QirczMjoDh4EDGlTihS0LiY0BZDErtArtBrtCrtDDDzMheikKDFjhOlZj3fj2WjhTDHWVhIlMqWihSlTDErtBrtFrtGrtHDHipfjqJj3Yj3ejqIj3bj3ZDHzMhelMWVhIvPDCrtJrtKDDrtErtIrtLNXiwQk8YrtMqhZCDEpMuKlkCliWDDhWoEmHDGWVhIIpErFDErtArtOrtPrtQDD-apSizXDCiRmcDBpDDE7A5UDoYDErtSrtTrtUrtVDGjhCjhHjhNjhJjhMjhKDIiRmcpDnB7A7a7HDDCrtXrtYDDrtRrtWrtZNbuKk8VrtaqhZCDCrtNrtbOFllWXODlySXOFllVbODlyRbDErtdrtertfruADGkQieFDyQpKMxapvXlBpvYk5FrsfrtcruBruCqoKqhZCDDmFjsDh4FDDlR4ah2LDDhCiSoIDGi4ZjhG8YqaqPzXDEruEruFruGruHDBruIDFmFhqMhqKh4FmbDC-KllNDFpaejmKxe9XDDruKruLruMDDhxSh6AjhBDI-Kic-H0B3BikfhlMhwMDCruOruPDDFDoaDGikGxKizBikLh1Mh1NDHiwNhwMhlM7U3Bikfk-DDDruRruSruTDJhqKhqMi4PjhPjhRhpfjhUjhdi4RDKl3PpamQta8YjoJiofh1Fiifh1ADCruVruWDEruNruQruUruXNXixXkyHruYqpHCDCFDDEh2FjlYlwHlobDHh0VlkdizTluNoah1YwcDDruarubrucDEmFmciRmbDEh1PiweloLlgPDEoLlR4a7cDDruerufrvADDmFmbmcDGijX3B5U7Jh1YloQDGlR4aoLrMjZrDDDrvCrvDrvEDDrudrvBrvFNb3BkwKrvGqpHCDBODBYDEwfsEjZmDDErsarvIrvJrvKDDFmciRDEYjFhjLhjKDEi1XhiLh1aijLDH7ThtQ8YjQqchThBDErvMrvNrvOrvPDDmFj_CmcDB8YDD7ThtQxCDGhBichgDoOh4BqQDErvRrvSrvTrvUDB4aDD_VhwFhWDF9ZhZFivL0XDErvWrvIrvXrvYDErvLrvQrvVrvZNhLxCk2JrvaqpHCDDruZrvHrvbDEkQFOhHMzcpvXhzPpvYkxNruJrvcpwBrvdriJqpHCM6KpvXhnJpwFkvYpwBpwBpwBrsYriJp-SCDGmFmblSlZhqAj3LDCjAoXDLhmOjyFisOjxXwCkhfhsBpXi5Gi4QkgdDDrwArwBrwCDImFmblSlZhqAjpHi-AkhEDFhclrSkhFjrWhmbDFjA_ThjfsTijbDDrwErwFrwGDKhFsIhciiOilUpXhpJwc0PqfDErtAqrarwBrwIDDrwDrwHrwJNXigckxQrwKqjUCDEnG0QtEkeDLxJsLrHhoSyX1IijH-J6YlnUi2HDDrtArwMrwNDEmFmblZjhFDLwKh4Rh4QzHi3WlnVhkShmQkiO9ai3UDCrwPrwQDDsLimEh2GDFoXzRnGkVlrcDDrtArwSrwTDDrwOrwRrwUNbilGkxXrwVqjUCDCrwLrwWDEkQkcFDMhnBpvXpvXpvYk4fpwBrwXpwBrwYq3bqjUCDHh6NjhSjjZioOjhQj_NjjLDIlMlViShcejboGDDCrwarwbDBmbDMnGkel3dlpRyXhmQhkS9RjtAjtDjtHjtEDHigVmZhCh0UlsPhhIikUDDrwdrwerwfDCrwcrxADFmFmblSlZ9ADCoGocDKoXhpGhnc9AlMySjbh0VsAldDDrxCrxDrxEDFmFmblSlZ6fDBoXDIhlJyOzRlfhjLhjKilTloODDrxGrxHrxIDEhpGiibl0TlsEDJ5DlxclmBiiOqf6f0PilUlnSDDrtArxKrxLDEi9NkgIjgcjgdDGFhnc9AizcySmQDCrxNrxODErxFrxJrxMrxPNXllPk9RrxQqnTCDGoQrZlEvcyCh2eDN9Rhoe6ftGivW0PhuKyHhpJ8bwKqfh2FDDrtArxSrxTDEmFlSlZDDE9RhoelpQvcDIsRlEiZ-AiClpdwXhlUDDrxVrxWrxXDDwKh4RlEDHhwHhoehgPikA3BjpYj2RDDrtArxZrxaDDrxUrxYrxbNbrZkvSrxcqnTCDEhCsWmZiSDCmQtaDJi2Nl3VxThgOijIeh4fh7fjsLDErtArxerxfryADG9ZhZhvQjuAjyVjoEDEFmQ9AtaDI-Bke7IlE7ehhI6XhwGDDryCryDryEDEhuXhiTisMioEDHmFmblSlZmchqKhqMDIhCmQnbihBDiY5ClIDDryGryHryIDEjqUjhEjhIjhDDGhctamQlXuHpaDCryKryLDEryBryFryJryMNhLi2ckyJryNqnTCDGiZwXlclEoQoDDGjX9SkUlpZikYh9SDDrxVryPryQDHhjY6XlkThwRhgCiiTi0GDIwXpch0ch3CtNhxesLlmNDDrxVrySryTDDh9Sj4aj4ZDJibFDjXi2FiXnE7Kh0cDCryVryWDDryRryUryXNiGlzUk8aryYqnTCDErxRrxdryOryZOFluZpvXODlyQpvXDCrybrycDEkQFDsYMhnCpvXpvXpvYktRrxBryarydryeq3bqnTCDEIGULM8RpvXhtGpwFkrbpwBpwBpwBrzAqiWp-SCDJ8FhrJuSjuThiFh_PjuczYi_HDKlRrMiYqWkIiSnJpYjCmEDCrzCrzDDEkgMh_DkgLkgKDItPudjEpZO-Fhvf8VDCrzFrzGDE-Z2IjuSi7QDEjbYThADHjEtPudhKjSsEiJDDrzIrzJrzKDBpbDIInZsIvHUoEidofDIjbhEhvRhhChBhgJhPsVDDrzMrzNrzODErzErzHrzLrzPDDmdmHiVDCJhHDEGUfrTDJZhdiAerEiXiOoWpUDErzRrzSrzTrzUDFzYuSyY8FkiIDDJhHtQDGGULrThPhJDDrzWrzXrzYDEkZipYhJjIDDJhHmfDFrEOZsHvIDGwfsEi1choQhqZmHDErzarzbrzcrzdDEhrf0AhrQh-MDHlyXqdmHiVzIhdiADFvDhkOjFhJGDDrzfr0Ar0BDErzVrzZrzer0CNXi0Ck8Jr0DqhZCDFwei3Qh5Xi3Si3PDLGUImHhdiAkIimOhJrTiXDCr0Fr0GDHrSjei2Lj7Ul1A8LpLDFhdiAkIiXlDDGjbrJidmHmdhjEDEqifr0Ir0Jr0KDEyYzYxY5eDHjerSpLhhFqJtRvaDCr0Mr0NDFiqWjzMjuRjzWjzBDJhdiADhEiX2DF3QkIDCr0Pr0QDEr0Hr0Lr0Or0RNbjek7Dr0SqhZCDEmdmHh_Pl0MDIjCzCnQjLjNjTrIlbDIZejBhFzIqBicjADHqHhJoEGUpPvDDEr0Ur0Vr0Wr0XDGh4ah9Ph9Nj0Ih-KjqWDKqHhJoEGU-MkUvDhoCjDDCr0Zr0aDG8FuSzY6Bh8chiFDIjCnQjLjTjNralbrIDCr0cr0dDEjCzCjNrIDEpMuKrOjADFjV3WmEnJkaDEqHidhJUDEr0fr1Ar1Br1CDIh_Nh6Dh7AhiFh8RhrJh8SjyEDFrOuKpMZjADDr1EqkTr1FDFr0Yr0br0er1Dr1GNhLxQkyZr1HqhZCDEjbhEl2FhhCDIjerSvapLhhFyYi-f8LDDqifr1Jr1KDEidoEIUDGiQkRhpdh3FhhYvaDEhEjbhaDDGpVpLhhFkGoeyADEr1Mr1Nr1Or1PDGyYhyEhrM-fikZh5NDKhajerSwV6dhEpLpVhdiADCr1Rr1SDDr1Lr1Qr1TNiGl2Gk9fr1UqhZCDEFDvdkXDGlF0NqOvS8enDDGi5EjmfjV8AikXh0aDFGUIoEJDEr1Wr1Xr1Yr1ZDLhlfhxRiwS-Vh3Wh3Xh9biqZ6B5dj7WDLkDuMmViZoDlclEoaiYFDDCr1br1cDFpMuKrOqEZDEIoEGUDErzRrtAr1er1fDHh_Nh6Dh7AhiFh8RhrJh8SDHlFqE8eqO0NvSpMDDr2BrtAr2CDEr1ar1dr2Ar2DNjMqOk4Lr2EqhZCDFr0Er0Tr1Ir1Vr2FOFlvZjMODlrHjMDCr2Hr2IDHIGUJxNkQyNMzdpvXhnLpvYktXrzQr2Gr2Jr2KqiWqhZCDEJLGUDCjJoHM4GpvXk1BpwFktIpwBpwBpwBr2Mr2Np-SCDEhfh0NhuIsaDCLhSDNhvVhudh1Eh6WsAh6E1Xh5MpTi3Yj6Gj9cuFDDr2Pr2Qr2RDBr2SDKiqXj7FjzchzchnYljbioRwBjyWh9IDGLhShzfrVhvbkKDIiWtWjAjUhfiStF5QDDr2Ur2Vr2WDDhfh0NhuIDCGUDGkclyak-GlzE4WlxbDEr2Qr2Yr2Zr2aDDLhSkKDFjUld2ZigTxbDIh7eh7d8EjsJh7fllDj6fjqBDDr2cr2dr2eDEh7G_Ch_Ij6BDGiWhlThzUka5RjADDr3Ar3BqtNDEr2Xr2br2fr3CNXi0Bksdr3DqpHCDH2fhgLlzbj3Vj3Wj3UuPDELhSyUhvbDKtYDlV1QhnUqFI-FqHhPDDr3Fr3Gr3HDCkZhPDKtYmMlV9EnD2VIqFsWh0CDDr3Jr2Qr3KDEnf3ZsFneDDLhShvbDHrMlRtFuOzOhjP3QDDr3Mr3Nr3ODHjuYjuXh8KhpYh5Ph5Oh8JDHLhSyUtFoLYDDCr3Qr3RDEr3Ir3Lr3Pr3SNbiwfk7Lr3TqpHCDDoBloRlyNDNtYDkXqF-FhnUIlVpTxI1QsZ2VDDr3VqtNr3WDBkEDNnLtYyMDT-FqPuFsSsZhRiNpTDDr3YqtNr3ZDCoBkEDDr2QrqKr3bDIh-Sh1Eh6Wj7Bh5Uhudj9bj9YDJtYDkXsZhnUqdhpE3AocDCr3dr3eDEr3Xr3ar3cr3fNhLixIkzEr4AqpHCDJhmChmBhrLhqEi-JhqDhqChqFhpaDLjUhfsamUldiDqFhPxRrEhhGDCr4Cr4DDEhfjUmUhPDIhlDlgLjwSj9Jj1JlsDh0Kj_JDDr2Qr4Fr4GDF3HxJ1Ihwal4KDHhlDjNrajTiTnAhgaDEsaldjUiDDEr2Qr4Ir4Jr4KDEhxLh5DhyChrBDFjUmUhPhjTldDFLhSi-YlifkKDDr4Mr4Nr4ODEr4Er4Hr4Lr4PNiGljSkuPr4QqpHCDHlialmHi6NjkfhvPj9VjgbDIjUldhfmUsa6SzGJDDr4Sr2Qr4TDGrX-Uhldj6Ui-UhyMDFjUldhf6SsaDDr4Vr2cr4WDFhvPiwXmYh-Nj7HDGjUldhf3AiStWDDr4Yr2cr4ZDEi9EjiNi9FjiMDHJhPmU5QhwSxf5MDDr4br2Qr4cDEr4Ur4Xr4ar4dNjMlmIk6fr4eqpHCDFr3Er3Ur4Br4Rr4fDGLkEkAhP6WkcM8SpvXiuApvYk2ar2Tr5ApwBr5Br2NqpHCDErVikchnYhkaDDGUfDHZhdiAkIiXYwfDEr5Dr5ErzXr5FDFsXiiP3CnL9DDJIndwD0K5UhRiNqQhnYDDq5Dr5Hr5IDCr5Gr5JDDJyL5KDEGUfhkaDIZehdiAkIiXk_JnLDEqtOr5Lr5Mr5NDELhSkKkPDJZehdiAsXiiPnL3CrEDHGUnekZhJftQDEr5PqgKr5Qr5RDHvMj7MwGhrQjqShiSj-ODKhdiAFnLZiYlRiXqLDDCr5Tr5UDF2HhhZhrWh-Ch-BDEhdiAZlDDEJxUtQheDEGUfrVDEr5Wr5Xr5Yr5ZDFinUi4aj3KhpRj3IDHeZlMqCihRmNiODDr5br5Mr5cDFr5Or5Sr5Vr5ar5dNXl5Qk7Yr5eqpHCDGhnZhvZhtLiqBhzcj6FDOl2PmNjoVjoWkgCmIlF0NhGYOhavLoWDIGUfLwBnetQiFDDr6Ar6Br6CDE1E1Ph4GhnQDEoWmNkamSDGhnZnehvZhtLnfnbDFGULhSJDEr6Er6Fr6Gr6HDD1PzC_aDIhahAOhRiNhjdhGTDKnenf3ZsFkZh4TuPhgL2fJDDr6Jr6Kr6LDEhtLlsWlxAwBDDi1dhnZh0LDHOYhanEhnSltKqUDDr6Nr6Or6PDEr6Dr6Ir6Mr6QNblrMk6Xr6RqpHCDCr5fr6SDGJvepHGULDCjJhMM_KpvXkrRpvYkpOr5Kr6TpwBr6Ur6VqpHCDEJOLhPDBjJMhzLpvXk1HpwFkqBpwBpwBpwBr6Xr6Yp-SCDGOhahjdhArEhGDJkZhPnenf3ZsFuPh4TJDCwfsEDJmM8KkDnbnDuOtFzOhlTDEr6ar6br6cr6dDIhxKhyAhyFhyUh8fiqKh6Qj4JDMiEnMpBoYyUhBmMjSjeLh3MlTDCr6fr7ADIi2bizGh3O1Xi2TjtMjsYjtQDEkZJqPsVDGnDoLinOFDsADDr7Cr7Dr7EDFiudk-E1EzC1PDEoWmNkahlTDFJkZhPmE-SDGOjDhanDhGhADEr7Gr7Hr7Ir7JDEr6er7Br7Fr7KDEJhHh3fqPDGhlQimJiiZ8dlnGh0PDIkZhPpPnfneOZsXDEr7Mr2Qr7Nr7ODL-Si_Mi_Li_Di_ElpXiqQtdtKvXvJDGkZhPnfneJLDJhaOhGnDrEhAzDmUimJDDr7Qr7Rr7SDFkZhPhgL2fnfDGmVimehjR3MhlC-SDGhaOhGrEnDjDDFLyUhSnHqHDEr7Ur7Vr7Wr7XDGvKi7YioPhhPj3Xi-ODIOhahGlsSrEvInDhwBDJhPkZrTnenfsFoU1EmNDDr7Zr7ar7bDEr7Pr7Tr7Yr7cNXhlQk3Rr7dqjUCDLiqFhwZixZh1Il4IjtUl4HjtJj6ZjtPj-EDEJhFkbhHDCr7fr8ADG2HjpAhhZirPjlAjjFDJpMuK9FiyJh1IOiOZpUDELhSkZhPDEqgKr8Cr8Dr8EDHjtCjgQjlbjtKlofj-BjtVDDqgKr2Qr8GDDr8Br8Fr8HNbhwZk7Hr8IqjUCDLhxZh7JhxHhxGhyBjvEjuejwQh6ejwKh7IDKkZhPnenfLGUOiOZDCr8Kr8LDEj2Gh-WJhHDFkZhPnfJneDFZOhaiOxEDEp-Ur8Nr8Or8PDDJhehHDLkhbj7Sj8Uj8Tj8Sj8Rj7Rjtci_AjoCi4GDCr8Rr8SDFh7Ih7JhxHh6ejwRDCr8Uq5DDEr8Mr8Qr8Tr8VNhLizKk8Er8WqjUCDHJpdhemWyLvPihZDHkZhPnenfuPsFvKDIOhahGiOZhArETDEqtOr8Yr8Zr8aDJj-Ii9WjgBjjGjqPljWlmGjmUjmVDKkZhPGfpPLyUhaqCmWDCr8cr8dDD2WivKk_DDEOZehaDEqtOr8frzTr9ADDr8br8er9BNiGnEk7Wr9CqjUCDGh0QpVh0Rh1d_fixcDJnenf3ZsFwW0FuPikRiiZDHyTrEimFhaxEzGqUDEr9Er3Jr9Fr9GDDxE1WhwBDFnenf3ZsFuPDDr9Ir3Jr9JDHjgTjgUjgSjgOjtNjhVjsfDGnenf3ZwW0FJDDr3Jr9Lr9MDGh0Qh0R_fh1d-YigWDErEyTmUimFDDr9Or2Qr9PDEr9Hr9Kr9Nr9QNjMiwTktTr9RqjUCDFr7er8Jr8Xr9Dr9SDGJLOhPvepHMhsTpvXpvXpvYkpNr7Lr9TpwBr9Ur2NqjUCDJhxKhyAi-PhyFhyUh6Qh8fj5Cj5DDMDFasevdoaiZlEhuCoYkDkXDCr9Wr9XDGkZhPnfuPvKj4HDEOhahG1PDEaqNkMxCDJDFiZoDlclEoahuChoCDEr9Zr9ar9br9cDGhuChoCjuai-Hj6Ei9GDGkZhPnfhgL2fJDHOYDhaasRFDDr9er9fr-ADFhPkZnfsFuPDGh9Uj5Ai4dj5Gj4fj7dDIoaDiZoQlEFoDlcDDr-Cr-Dr-EDEr9Yr9dr-Br-FNXilek7Ar-GqnTCDHjsKinShpZj9Hi4DjsCjlMDNDFiZiSoahH0AsXOkZhPGUDCr-Ir-JDEjkGqSh9ei4FDIDFsXkXpT0A9E1QDDr-Lr2cr-MDDxAhjHhUDHDFiZkXsX0AoLDEq5Dr-Or8Er-PDDr-Kr-Nr-QNbltbkpDr-RqnTCDCr-Hr-SODl5OXODlkGbDCr-Ur-VDFDJOGUMhsUpvXpvXpvYkwFpwBr-Tr-Wr-Xr6VqnTCDFJkZhPoUhHDDhCsWmZDGjUldhfmeoG2ZDJoApQid8W5MliKlHnHhkMDEr-Zr-ar-br-cDJhpZj4Ch8KhpYh5Ph5Oh8Jh9ei7SDHFhHmfmd6B0AkcDGsWiSoIwJoeqUDDr-er-fr_ADDJkZhPDChCmZDFFhHmf0AkcDEiSsWoIwJDEr_Cr_Dr_Er_FDHjUldiSnDoLmUYDEr2Qr-ar-Zr_HDBqSDFLhSkZhPJDGjUldiSsWhfoIDDr_Jr_Kr_LDFr-dr_Br_Gr_Ir_MOFluSpvXDBr_ODFJkQsYGUDCjJiMDDAHhQM8TpvXkqApvYkxUr_NpwBr_Pr_Qr_Rr_SCDEpRGUJMhsVpvXkrMpwFkpSpwBpwBpwBr_UqiWp-SCDIh5dh5cioZhhTjgHioWj8FjnODOoKoPqQlDkIhdiAnXhvMhzWh3Bh3dh3LllQDCr_Wr_XDJhzWh3BlrKh3dh_K-fh8QlrFlpYDCcdDJIndhzYhvMhkAnXhJGpeDDr_Zr_ar_bDFhtbzJ1PyPhHDFijWsHj6cyDjFDFoKoPqQIh1DDEr_ar_dr_er_fDGkIiJiChdiAhkKDEr_aqifsgBqiNDEr_Yr_csgAsgCDEpRIGUM_LpvXlBpvYkuasgDpwBpwBsgErhPp-SCDE3T5YuSjgJDMlRrMkIiCiSYOiYhdiAlDoLDCsgGsgHDDcdhJDFhJGhOfkfDKi5KlgIwfhoMhoQhqZiSoIlmdtVDEsgJrzRsgKsgLDCsgIsgMDHhnbhiAhuLhwLh-I2eluHDJmHh3LsZ1LiOZrDzIiufDDsgJsgOsgPDDhJd5YDHnJ2ApYhuLloJh-cimYDImdiVmHhdiAiYzIlTDDsgRsgSsgTDChJdDE2asZj0dj1EDJl1OiybhvKlrQhnbl1Il4bh7ehKDDsgVsgWsgXDD2ej9AhuLDDzImHiVDGhJvDiiDhkOtItQDDsgZsgasgbDEsgQsgUsgYsgcNXl1LkuEsgdqhZCDEcdhJGDGoKoPpYh1DvDhkODGOYzD8JixFZDDsgfshAshBDH5Z5b-fhhWhhfh-Jh-VDJiVmdoKoPnJi5JnNtNpYDCshDshEDCoKoPDEnZrThN_DDDshGshHsgJDDhtb-E1BDEcyPiJlhdDEhGkYiaijWDFoKoPqQpYh1UDEshJshKshLshMDEshCshFshIshNNbl1dk5HshOqhZCDChGODBkYDKiVmdmHnJperOZhdiAiXDFcdhJGhODEshQshRshSshTDGhychyb5ej-aipDj-TDKlRrMhdiAlDdchJhOYDCshVshWDD3T5YuSDDhGkYiaDCshYshZDFhyZhxYhyR-OhyaDIiVmdhdiAnBpeoKrODCshbshcDEshUshXshashdNhLlhUk9NsheqhZCDFhBjalfhmKh2PDJichdiAeiVmHuXxKFDDsgJsiAsiBDJiqciqaiqbjgGj0Cj6QjpJjpKi_SDIhBuXickVYpUlRjHDCsiDsiEDDj1DjgMi_cDHhBlfjaicuXliJhkTDCsiGsiHDDsiCsiFsiINiGi0eiucsiJqhZCDFjCuNlbnQodDJlGkWpMhFjBqBjAeiODDsgJsiLsiMDGjCrajTlbjLodDCshYsiODHpb1R1HipGioJ8MjjPDEcdhJhODHjChkLoOhuPichFh0bDDsiQsiRsiSDFjgEjgNliGh-Yj1HDLralmVhdiAiVmdlMmQerOi1SDCsiUsiVDEsiNsiPsiTsiWNjMxQkyasiXqhZCDHh7HiyBxflheyDjvHj-NDEcdhJ9DDKkfpQhkCrKsPvblHuIllChkMDDsiZsiasibDGhfsCh-Ll2Ah7MjnMDHkfpQhkCkPhkMhkTvbDJjW0WuGhdiAiVltAhtV5QDEsgJsidsiesifDEi9blqOltVlqNDGkfhkCxfsI3GODDsjBsiasjCDB3GDGoPhBlfmHmdpEDDsjEsgJsjFDEsicsjAsjDsjGNnOl6EkuQsjHqhZCDGLhSkKnPhjSkPDIhkL7NhuB0KwDhoZjkci7eDHcdhJyPvDJhlVDDsjJsjKsjLDFLhSkKkPhjSDIyPvDlkHi6Dh1fhkOloAioYDDr3YsjNsjODKkhDhyakgXjlCjlDkhBkhCjkMh4Sh_GDJiVmdiEnMLdcvbpBDCsjQsjRDDsjMsjPsjSNsdljVk9AsjTqhZCDMhqJh-eh-dj0YjlXj0Ui_Vi_Ui_TlsRl0fj0VDKiVmdjDcdJiOoKhaGDCsjVsjWDEhhAijVhoAhuTDGid5KncoMUoEDEJiOmHhFDEr_asjYsjZsjaDEmHmdiOJDHhuFjpdtHvXhoUhqQimBDEsgJsjcsjdqiNDEidncoMivNDEtHqbvXnHDEiOpUmHmdDEqtSsjfskAskBDEsjXsjbsjeskCN5AlrRk7askDqhZCDGLhSlJkPjauRDGjbxC5FhvR8JpYDHkbnBhpDmUh3fhP1KDEskFskGsgJskHDEh7Oh5Yi9Kh6MDFcdhJhgFLDCskJskKDDY8JmMDJyPhgai_Whtbh1fpYi_bjgL4aDDr2QskMskNDDuRvVilWDFkbhpDhkLl2LYDFmHmdpYoKpeDEskPskQsgJskRDEskIskLskOskSNhuflubkuFskTqhZCDIhqI6ZhxPhqHj0ej0f_AirbDKiYyClcoDsRiCkIlTlE0PDCskVskWDEFDrT_DDJiVmHmdehdiAlMjBhFDGlFvS0NqO0SnDDEsgJskYskZskaDGelMhdiAlTizMDDshYskYskcDDskXskbskdN9PqOk7fskeqhZCDKsgeshPshfsiKsiYsjIsjUskEskUskfOFlvY9PODlkO9PDCslBslCDHpROlNqRkQhJLDDiMjJoSM_MpvXigFpvYkwAsgNslAslDslEslFqhZCDCjGJDImVmDime_f8fhtfl3Gl4dDGcdOhOGhHDDslHslIslJDD3ShxQjnPDIYODFiZoayTmVDCslLslMDE8f_figWlpVDDJjGhHDDyTrEhjRDDslOslPslQDFhrQhgdhgTvMwGDHFlROYiYDhuHDGcdGhOhJjGDDslSslTslUDEslKslNslRslVDBuIDBiFDDslXslYslPDF7BiFhlVlkelzJDHcdhOGfhgdhgTDDslaslPslbDGvMhyNhiSwGkgbhrfDJhdiAiXFlDsXnL7cqLDHuIiFlgJtQcdl4QDDsldsleslfDB7BDFjscluEiFhlV3GDDsmBsmCq5DDEslZslcsmAsmDNXloFk7UsmEqhZCDGwW0FsEhlPizaizSDFchJGdfDIvUhkQkctSiTkEh1Ri7HDJjGiOJh_FyE-IsHlkMZDEsmGsmHsmIsmJDHhhbhqbildhxTi8UipJ0ZDGcdhJjGGhHDIwWhlP9GiOh2BxAyEjGDDsmLsmMsmNDFh0IhnXizbiyRirUDEcdGfDGjGJiOhRiNjUDDsmPsmQsmRDDsmKsmOsmSNbiwak7FsmTqhZCDDJpd7CDEcdjGuSDHeZlTiO2WlM9FDEqtOsmVsmWsmXDEhwEhgenEpdDDJ7CmWDFhgdhgThHjGj4DDDsmZsmasmbDJyIh1LvVhuWioDjpbl0CjlRloSDDJmW2WDDsmdsmesmMDDhwEhgenEDCJihZDF7BiFhlVh3MhiSDDsnAsnBsnCDEsmYsmcsmfsnDNhLiyMk7XsnEqhZCDIj8ZjnLjlajlZh-Wj0FinVh5GDFcdjGuShHDJtOliAhjIiJnXiOeliHrYDDsnGsnHsnIDGi8Ei8Dj9Ci_Yi_ai3XDHcdhOxehJnXtODCsnKsnLDGjoIjmLjgVk_MlpOjiODH3ShxQi_ZvMhgdhgTjnQDGtOiOlThelMiYDDsnNsnOsnPDBh5GDGcdjGJGlpbDCsnRsnSDEsnJsnMsnQsnTNiGl1fk1OsnUqhZCDFhgGhoFhubhoSlsNDGtPudyVjEhkDhKDHcdGfhOjGUDJhRiNhAiOeTjGzIrLDEsnWsnXsnYsnZDI4dlkbjleh6P8I-bl2Ij_RDGcdGfhOjGDJiEnMjGiOJepBlRiVDDsnbsncsndDEhrTirGj6DhiPDGjGhuHwaiJ9GhNDDsnfr_asoADFi8di8ejiBjkBjkCDGcdjGGUrLDCsoCsoDDEsnasnesoBsoENjMlnLk7CsoFqhZCDFsmFsmUsnFsnVsoGODivVpvXDBsoIDGpRJvepHiFhKDChMjJM_NpvXigDpvYkrQslWsoHsoJsoKsoLqhZCDGhhThrMh8Q-fi9LhpeDItOiEjDDwVjemVnNDDsoNsgfsoODBsoPDGcdhJoKoPvDDHaqNrThNjKnFkGDHhdiAiXZlDmUkIDInChgFoKoPpYnNjSj8VDEsoRsoSsoTsoUDGh5XwejjDi8VjiSjlODKcdhJimOvDoKoPtQOtIDCsoWsoXDHj1Aj1BjgFjgIj0cj0bi_XDIhdiAlDFmUiXnCiYDCsoZsoaDDsoVsoYsobNXk-Xk7SsocqhZCDK5Z5bh-VhhWhhfjwdhxFh-Jj8Pj4FDRnMiEhgHhkFDvbiVmVsenNkftNjSoYnJpB7TDCsoesofDFcdJhtRyPDJoWjZmDhnQmVxMoc1PtVDGoKoPpYvbkfaDErvIspBspCspDDDhiLh7VhxFDGY7Ti4Yj6RhmIlvJDFltBxeihBnbjSDDspFspGspHDCh2Zj5HDFjWnMoPoKiVDDspJsgJspKDEspAspEspIspLNbh2ZkyYspMqhZCDBhGDDhNacDJoWvLmNmSjV6RxEjDnDDEspOspPslPspQDJioVj8IkhPisLhydkhVhyRhyZhxYDMiEnMwMDJiVapBhNFmVwVDCspSspTDGialhDl1JyPmG1BDFcdJhHhODDspVspOspWDFj-RhyVhmXhyW5eDDJhHhODHhGwawMwVqWhgN6RDDspYspZspaDDhahGnDDGoWvL1WmNmS6RDEspcqjLqjKspdDFspRspUspXspbspeNhLlNk3VspfqhZCDK2HhhZwGhhPkgcj8Qj2Si4AjnchiSDCshRsqBDOi_disKh_LkhJj0HioGi7bkgYirXh_Gl3cjkLjxWh4SDLiEnMDLaiVjFpBjSFmVDCsqDsqEDFGUfyPhODELkKnPhjSDIial3ZhoZThFxGvSnDDEshRsqGsqHsqIDDsqCsqFsqJNiGqRknbsqKqhZCDHxMocpWjPhtO-YhlcDFOhGkYiahhTDIyTlIqUhY6enXic8aDEsqMsqNsiRsqODEhlc-YiqGhmHDG5Z5bhiOvDdhJDHlIicyT8aFqYhBDDsqQsqRsqSDIjjcj-Wjjfjjej-VkhRhtOiqVDK6eqUhRiNpTDyThpF-CTDGcdhOiaocxMDDsqUsqVsqWDDsqPsqTsqXNjMlwMk8WsqYqhZCDGDseiDvdlFlZDEOhGkYiaDFcdhJ6ZhODJiZoDlcyClEoQiC_VkDDEsqasqbsqcsqdDJj5Bh9Uj5FhmXh-Zhydh_LkhTkhIDHcd6ZhJ_AhOoKDLoalEsRlcoDlRiYYkDiZFDDsqfsrAsrBDF6ZhqIhqHhxP_ADEDiDaseDDsrDsqbsrEDDsqesrCsrFNnOlFkwdsrGqhZCDGsodspNsqAsqLsqZsrHODlxDnODBsrJDGpROlNqRsOiaM6LpvXkrLpvYklasoQsrIsrKsrLq3bqhZCDFh5bioXioUjgKjvZDJDFiZYlEoamQOjSDCsrNsrODBsrPDChNaDIoWmNmS1WwajVxEqWDEsrRslHsrSsiRDEj_Zl0Gj4GisADHJchHiajGhNhODCsrUsrVDBwaDDJjGwGDHchNhHhtRiJxeiaDHjDwPnNuCrUhtViCDEsrXsrYsrZsraDEoW1WmNmSDDqjLqjKsrcDEsrTsrWsrbsrdNXiyYk5WsreqhZCDIhNmfhHhiIhjNhpWhqJh7TDLnH0MidncoMof5KtHvXuchhADDcd9DDIjZmDsHiWiiQi2ArDkcDEssAssBssCssDDJhqJh-eh-dj3BjgPh0Sj6dj0LjqLDKcdhNmViYFhHjDhGlRDCssFssGDJhpWhjNhiIj-Mindi_PipRj2e6ADDcdhNDGlRtDiYiWlTaDDssIssJssKDEmfhiIhjNhHDDnH0Mi6PDFidncoMofjqDDFiWhFiYkcsTDEssMssNssOssPDBcDHwUsHyDh6UloZhftDDGidpPncoMoEofDGkfpQmfpDhHlSDEssRssSssTssUDFssEssHssLssQssVNbi2XkyMssWqhZCDEhNhHmfcDJwehhFh-axYjnTj-UjrChxdjwXDI7SiYlTiX3NhdiAlMDDssYssZssaDFh-ajnWxYj-X-ODFcdhN9DhODHqLlRhdiAiYlT7SDDsscssdsseDBweDFhrfhHtQcdDHhdiAiXiYlMFnNDDstAstBstCDDssbssfstDNhLiuek8OstEqhZCDEqJtQhlDvaDGqX9FvCl1Wh9chrKDGGcmfhNhHwADIeiX7IhdiAlpAlMFDEstGstHstIstJDIi9Yj8Oj6Ai9aljKjoXjiYi9ZDJcmfiXe7IGhN4dFDCstLstMDIh7GhoKmR_CjuQiqIj6Ch_IDFcdhN5OhrKDJlRrMhdiAiYOiWiXoLDDstOstPstQDEh9chrKj5fi9SDFhNcqJpDmRDCstSstTDEstKstNstRstUNiGi1FkzCstVqhZCDEsrfssXstFstWODiwYpvXDBstYDGpRhHzQJGUMhsWpvXigEpvYksIsrQstXstZstaqiWqhZCDFcdhOhHmfDEeqPh2LuODGOjbTYhAhGDEstcr_DstdsteDJhhShhVqS8Eh6GjiAh4ehiQj-LDITOhAjEhGkYhKYDCsuAsuBDCstfsuCDHqShhShhVh6GhpY8EhiQDJDFlDpTpalRkXiYlIDCsuEsuFDGcdhOmfhHxeDFlDDFkX1cDIhiThuXpTnbqStalpBxTDEr_DsuHsuIsuJDFhiThuXi8Zj5J8ZDGcdhOxemflhCDEhCmQmZtaDDsuLsuMsuNDDsuGsuKsuONXl3Ik8QsuPqhZCDGhhSqShhV8EhiQj1GDHOThAjEhGkYiaDGaqNkMDFuaDDsuRsuSsuTDBjEDHcGhOfJoC2dDHThAhRiNDFZDEr_DsuVsuWsuXDEchOGfDGhwIwYh9FhpFhGkYDGFDajS6ThFDEr_DsuZsuasubDDsuUsuYsucNbilek8HsudqhZCDHhhSqShhV8EhiQh4elhJDHkVYkDuMmXkMhBDCsufsvADEYkVh-G8JDJqcjQyG3E4PhBrK6bjSDEr_DstcsvCsvDDDhiLh7Vh5ADDYkV7TDEhCxehOdDDsvFsvGsvHDDsvBsvEsvINhLhzbk9QsvJqhZCDG8ViyfhhIhrYhkDjsMDFjEudhK4RhkKDGcGhOfqSvCDEr_DsvLsvMsvNDKkeqIpZhgZh9ah9FwQ-b8IhrTDEudjEhKjFDEr_DsvPsuZsvQDHi4Ti_CjzfjnajnEjjBjjCDJjEudhYlzWThAjUiSiODDsvSr_DsvTDDsvOsvRsvUNiGl1Ek7VsvVqhZCDEsuQsuesvKsvWODlpCpvXDBsvYDFpRsYOubJMhsXpvXkrKpvYkxRsuDsvXsvZsvaqoKqhZCDFpCGUIyNDBoHMhicpvXkqRpwFk7epwBpwBpwBsvcsvdp-SCDBiBDCjerSDLToOxEi1Wh0EihLhAlUYtBqeDDsvfswAswBDMh2Rhofhod5Lilbi0Lh4LhpKjxLi4XjxJjxKDCsvfswDDFhElItBh2fjfDGiFhTpP3WilJkADDsvfswFswGDLinXiqdi4firZkhNj9QirYj9Ki4ej9Lj9SDKDFiCiSiZiYlValXk-PDCswIswJDEswCswEswHswKDEiBnH0MhpXDIoCpJjNimRlrZlrYimHh8EDIyEyFlgZzK6aofkgei5fDEswMswNswOqiNDMj2Pj1Pj1Nj0Qj1Oj1QimRj_Mj_PiqHimHh8EDKiBnH0MTlUhoLoOYjbhGDCswQswRDEiBnH0MkWDFnAoCjNGUDDyEyF5EDHjwHjvRjwOjvDjkPjkUjkTDEswTswUswVswWDDnH0MiBDEnAoCjNUDErQjE0IqXDEhTvCiFjVDEswYswZswaswbDEswPswSswXswcNXlgakwWswdqhZCDEiB8MtAkWDEiiEjhXiiKjuBDELhSnPjiRDFhlTka5RiWiEDEswfsxAsxBsxCDJjhYiiKjhZjgWjgXj_OjlHjlGjgeDHiBLtAjbsVhPTDCsxEsxFDCiBtADHjnBjuDi5IjgYjgajgZi-NDDsxHr2QsxIDDsxDsxGsxJNblkfkyNsxKqhZCDFi7G8Ai7FiEwMDJIhqRk-fikbhtYlsKpA1ehucDDsvfsxMsxNDFjwVjwWjzTjvcjvbDCsvfsxPDIpbioKhxJj_Xj9Dj9EjjHjjSDJiBInZUjbhPsVhEhTDCsxRsxSDIInZ1ehtYhqRhuciiDncDGpb7Xh4Zh4Y8Mj7LDIjbToOsVhEYlUhBDDsxUsxVsxWDJhuc8bljai-Vh2cjoNlvIi9HjjNDJoOThAsV0UhElUjeYDDsxYsvfsxZDIh4Zh4Yi6Qi6Ti6Wi6Si6Ui6RDFiWiEpBjhWh0aDDqifsxbsxcDGsxOsxQsxTsxXsxasxdNhLikTk-AsxeqhZCDDswesxLsxfODi2CpvXDBsyBDGpCyNIGUiFDCoHhMMhsYpvXlBpvYkxZswLsyAsyCsyDsyEqhZCDGkgEh7Oh6Mh5YhpejrODEiBnHpbkWDIhKqX1LjEvO2a_budDDsyGsyHsyIDHqX2asZhyIj5Qj5S7aDKhoH7Jh1VjE1LluDjsbvCZicDDsvfsyKsyLDCsyJsyMDFpb7XjjRhqOhxJDFWVhIhBjvODH-AiZ2Dl4AjDlTimMDDsyOsyPsyQDGyZiqelxL-dh-Rj-KDEiBpbtAjqKDJkDiwDiYhdiAmUjBiXnbDDsySsyTsyUDCiBpbDHjvPjvQjvUjvSjvVjvTj6HDInXtOqCsIyFoWhDhnRDDsyWsyXsyYDDsyRsyVsyZNXl4Bk9esyaqpHCDDjbhpKjrRDHhdiAZkIiViXtODHhNGUpPnAjNaDEsvfsycsydsyeDGhDhlY7Qj6XihIsSDJiEnMqPjBhbpBqXiVmVDDsvfszAszBDIj9MkhMj9Nj9Pj9Rj9Tj9Oj9UDKiViEnMhbjBkNnJmXifpBDCszDszEDFh7EirAhxVipNh7DDK0RqEqXlyWl3LnBl1Njhbjid_bDCszGszHDEnH0MhqOhpXDGGUnAjNqGpJDElhTwemGhpeDGhdiAkIZiViXDEszJszKszLszMDFsyfszCszFszIszNNbiwMkuNszOqpHCDEiBnHpbhqODEjE0ItPqXDFhTvCjVvKvMDHiOZhA1LTihcrLDEszQszRszSszTDJjwCjwJh9DjwEhyEh0AihIi9Jh6HDLhWThAiOjBhGhaqOlFrei2ZDDsvfszVszWDHhAhRiNT2a_bnBDInHGUoChTh3KjbjNDEsvfqlVszYszZDFjmQjmRjiIh6HjyLDFiBkWnHpbiWDCszbszcDEszUszXszaszdNhLl1ek6cszeqpHCDHh7Eh7DhxVj2VipMjnKj2UDNhahGia3M1JrehmE0RiEDmMtZqHDCs0As0BDDhGhanTDFi0O2dhoLi0EimTDHnAGUjNoCqHpPDH1WJhHqHhTjVmMDEs0Ds0Es0Fs0GDKhmEh4dh4ch4bjqVj-Si8Ai7fjnSjrHDIiBhoLtYkanHhahGjNDCs0Is0JDF-Oi3Oj6el3NjrGDDiBpb1RDHmMOYhGijRhoXrTDDs0Ls0Ms0NDEs0Cs0Hs0Ks0ONiGlNkvDs0PqpHCDEsybszPszfs0QDGpCyNlNlCjcmGMhnDpvXk6OpvYk6WsyNs0RpwBs0SsyEqpHCDKteh8Th8UhiM0aj1MjuZh9AhrHj1LDFOhaYmDzDDIjSsElvWtF7VzOlHsQDDs0Us0Vs0WDGhfjUiXl3XmUhgADIwfsEmDtehPsVoLjDDEq5Dsvfs0Ys0ZDCs0Xs0aDJteh8Th8U0ahiMjubjzYhrHj1KDKhHhjW3MmfhiHtahlC-SoUJDIiYlTiX3NhdiAlMlDDDs0cs0ds0eDHtYiWhuYhfjUtF7VDFhHmfJh-Mj6NDHGUIrTqGoCjNDEsvfs1As1Bs1CDChPsVDFhdiAiXlD3NDG_DrToUj7Pj0aj_UDEs1Esvfs1Fs1GDDhPsVteDDoUrThHDFh9WhrWsL-QweDFiYlTiXhdiADEs1Is1Js1Ks1LDEs0fs1Ds1Hs1MNXi3Ak7Qs1NqpHCDJjkWjnNlwBjjaj6Ij0Ri4cjyfjzaDFiBnHqHkWyZDCs1Ps1QDEiByZte0aDGldjUsEhjTYoLDIGIjNndjTyH0ThHDEs1Sq0Ks1Ts1UDFte0ahiMyZhrHDDxChjEjFDGGUIndjTJDDs1Ws1Xs1YDFhfjUiXJhgADCxCjFDFGndIjTUDEsvfs1as1bs1cDEs1Rs1Vs1Zs1dNbk_Fk7bs1eqpHCDFiBte0a1R1HDEoZlUnYodDJnQjxPjLjdh3evfsPh4A1HDJjBiX0NlFpMhPmUhfiODEs2As2Bs2Cs2DDDiB1H1RDHi1BioNi-ShmahyXh9Ch8dDIjBhaoalFuOhAvOODDs2Fs2Gs2HDGiBte0ahiMyZh9ADDjxTjLj3dDDs2JrmVs2KDDs2Es2Is2LNhLpKk8Ks2MqpHCDGsa3G0J3Ah5IxfDJhdiAmUiXxKhPsCjWhfDDsvfs2Os2PDGyZ-d0UhPh-RteDF3Gh5MliB3A0JDFiBhdiAiXtADDs2Rs2Ss2TDGsCh7Mj2Zj4ej8ehqZDJjW0WhkYkCmUhJhkFhgHnJDDsvfs2Vs2WDDs2Qs2Us2XNiGlqMk9Vs2YqpHCDHjUhfldhwQmekEh3TDItBl0PiQh8Ni_Fhrajibj4VDDsvfs2as2bDGteyZ-d0UhP0aDGiFiQhE9b3WivQDHiBtAhdiAiXjfiYDDs2ds2es2fDGi9IjrSh8NjrMjwfjxBDItOjUhfmUJiqNhdiADDsvfs3Bs3CDDs2cs3As3DNjMlvOkuSs3EqpHCDF1Y0ThjeyHlnKDFhDhGnThlYkYDLhlJ5EmULivE4fhPiViEjBnMDEsvfs3Gs3Hs3IDHh9Wi5Xi3Vj5Lj8Li5Mj5MDFiB1YhPsVqHDCs3Ks3LDFLjailWuRvVDFoXnThGhDhlYDG1Y0ThjehlJl3eyHDEs3Ns3Osvfs3PDDs3Js3Ms3QNnOlhVk6Vs3RqpHCDGs1Os1fs2Ns2Zs3Fs3SDHpCJpKlNqRiFkcMhsZpvXkvEpvYk5Zs0bs3TpwBs3UsvdqpHCDEGUIhNMhzMpvXigNpwFkwMpwBpwBpwBs3WqiWp-SCDDi9Mi9Pi9ODI7PncoMUrJiEkajDDCs3Ys3ZDHidncoMofybycoEDK6Bh8c-Vh3Wh3Xh9bhlf8FhxRhlLDCs3bs3cDCs3as3dDL6Aj0OinZ-Vh6Cj0KiqAj7GhlLh7Tj5eDLjAwC2EhmOiWiYlDsfidncoMDCs3fs4ADGidncoMofybycDHhHmfpDh2UhpWhiIh-DDIqJajAJqQhchmOwCDDs4Cs4Ds4EDFjzbj7Aj4Wj4Yi3fDGFpDhHjAmfkcDCs4Gs4HDFh-Dh-Bh-Cj7Oi_JDHhdiAaoUiYjAlDDCs4Js4KDFpDoYh6Chpfj8YDFjA_Ti5HhciiHDJidi_Gi_KsfybwC2Evfj7VDDs4Ms4Ns4ODFs4Bs4Fs4Is4Ls4PNXizQksCs4QqhZCDJidncoMofwC2EhhYsfycDJnSrBpNrcrCrbsU8DhheDIjZpAjAwAiWrDeiCDDs4Ss4Ts4UDGrBpNrcrCrbnSDF6AyYxY8F-VDHpAiXjZoOwA3NeDDs4Ws4Xs4YDGluKk-ZjpW8Dj9fkgWDIUqfjAhpNizVoEidtGDFhgB6S7ZkdraDDs4as4bs4cDDs4Vs4Zs4dNbiyZk4es4eqhZCDMjnDjnCjnFjkYjkVhmGj6ajndjpTjzIj6Yj0NDMiEDnMhdiAiViXkNanNpBidDCs5As5BDFnThaiajfhEDHoPqQoKkNtRh6FjicDKjehHmMhGjVyYxYDanZDEs5Ds5Es4Cs5FDEyYxYzYirIDFncoMofjIGDGhajfqJtR0RmGDDs5Hs5Is5JDHi5bi7Xh5Nj8Ci6Ji_QjlfDInNrUjSucoPjF6dnbDCs5Ls5MDDjrNhxdmGDFidncoMycybDEnZiJpBiEDDs5Os5Ps5QDEhhYlqSlqQixLDEhanTiahGDFwejehHoYxYDDs5Ss5Ts5UDGs5Cs5Gs5Ks5Ns5Rs5VNhLi1bkqCs5WqhZCDHidncoMofycybwDDHobjTrIhje2EhsBxGDKjZiC1UrDmDiW7YhoD1G2bDDs5Ys5Zs5aDHrIiqYhpMlnZj0PjqMtGDF1UiC1dl3SnTDHnJmdkNjWDuGjSDDs5cs5ds5eDHhnahxEh5QhqLj-PjiXh4KDFncoMofGIDIhEjbiCiXDjBhdiADDs6As6Bs6CDEh8bjmCi7dj8WDK5Ph0J5KhEiCjZ1FilVwKucDCs6Es6FDEs5bs5fs6Ds6GNiG1YktPs6HqhZCDKidncoMofycybsfvfh3ehyPDGlUoZ2BnYh0AodDLhkcicuXhjLhjKjBrKjLjdjSwPDDs6Js6Ks6LDIsfvfh4Aj0Xj0Sj0Mj7Kj7CDGlUoZ2BlqCodh1TDCs6Ns6ODFrKsPjLjdjCDDuXicucDFidUoEItIDErmVs6Qs6Rs6SDDs6Ms6Ps6TNjMl1MkyXs6UqhZCDIhyPjzVisJkhGkhHipSiqJjxHDOiEjBwYidvaDejShvSihFimNinK-GiJDCs6Ws6XDDIhNaDHioAi6cjtGi6bjuHjuIjgCDHkYwYhhAijVhEjfnTDDs6Zs6as6bDLinKl1R1ehqRhtYixSlgVhoUi1HlhIikbDDkYwYlUDGIvaidiEDhndDDs6ds6es6fDCkYwYDFidncoMimNUDIhnQ1EhuAi0ahvSvdaiJDEs7Bqifs7Cs7DDEhwPvaj-Yj-ZDIia-ChCkUkNpLqMDDDs7Bs7Fs7GDFs6Ys6cs7As7Es7HNnOl1Xk2Ws7IqhZCDKjmGjmIjuVjmHjyGlvdjrIjiUlnbjnIDKkeqItChYifiJwAchawQDCs7Ks7LDF1OhkWliUikBjrKDEkeqIlnAtCDNoYh6BhmIhnWhgbh4DkhXhtUi1Lh-Ai8Gi8IlqRDDs7Ns7Os7PDFhmIh6Bh-AiodisHDKidofUuchoVoEi-XqXjFqHDCs7Rs7SDGlnNlvCjoUhlallOlqVDC1OhkWDFkesfjdqItCDDs7Us7Vs7WDEs7Ms7Qs7Ts7XNsdlpLk2Hs7YqhZCDBjFDBpPDGtdtKtHvXvJqbDHnZiJjbGIhdiADEs7as7bs7cs7dDMhmEhnflkShlO7WjlWjwUi_Ij1FiwPivXloDDKhaoOlvEmRtDYLDrMzDDCs7fs8ADGuchqQimBj5dh9Jj0WDFLidxGmQUDHYoYiRqQhgZh9ImdDDs8Cs8Ds8EDFvXihPh6UyDirLDELGfjTDIDvdoYiEpDkDiDvfDDs8Gs8Hs8IDEs7es8Bs8Fs8JN5AhuZkxcs8KqhZCDIs4Rs4fs5Xs6Is6Vs7Js7Zs8LOFllZXDBs8NDIIzQmOkFobpK3FjFDDiMoSjJM6MpvXigBpvYktWs3es8Ms8Os8Ps8QqhZCDJh8ajItThNoCjNfpJhODMe5GijemR1fhnWhmThhLhhchhHhyehiHDHidhlUoP-KnNicrUDDs8Ss8Ts8UDLhmThhLhhchyYhhHjpai5elzahnWi-ZkiHDKGoCjNicDmRwaehNjIDCs8Ws8XDFxTj_YlgEloKi7IDHjItToCjNhpHGLDKDiZFjDjBoDlcmJlgB1QDDs8Zs8as8bDBlXDGnTiajFjfYxODKmR1fhgf7Ieh0Hh0GrRlgQijIDHGjIjNnAhNpJqGDEs8ds8es8fs9ADIhyej3FjlSi6Ii8Kj6bi8Yj8JDIe-Kic1fDwanNhzeDCs9Cs9DDGk-IhwF_Vi0TivTxODGmR1f5Ghgfh0Hh0GDGGnAjNjIpJtTDDs9Fs9Gs9HDGs8Vs8Ys8cs9Bs9Es9IODl3UpvXDBs9KDGtJhNGmOkFJM8UpvXiuNpvYktYs9JpwBs9Ls9MqoKr_SCDPhmChmBh8ehrLhpahqEhqDhqChqFh-Qh-Pj1Ij9Ii8fi-FDQehGnG0QrZoQnTDmRxR5GhaqFtElyJiCDCs9Os9PDLhmChmBh8ehrLhpahqEhqDhqChqFh-Qh-PDI3HxJ1Ihwah3HinA6Y6UDCs9Rs9SDELhSlHjQDIhlDjNrajTiTlgKmfhgaDG3HxJ1Ihwah3HinADFjUldiDFDDEs9Us9Vs9Ws9XDHhxLh5DhyChrBipTi8Xi-QDELhSnPlHDJnG0QzHsLoXtEqFhgCxRDDs9Zs9as9bDDiySh0KlgWDFrajTfjN3ODDLhSlHDIenGxRDlVharZmRDEs9ds9es9fs-ADFs9Qs9Ts9Ys9cs-BODltJpvXDBs-DDFLpClNGkQM6NpvXkzSpvYk6Ms-CpwBs-Es-Fqgbr_SCDCwUhoVDDrZoQinGDGqFzThlOnGhnfpPDIGnAjNoCqGhNjIfDEs-Hs-Is-Js-KDKGnAjNoCpJhNjI3OfiicDEnGvc0QkeDJ1I6YhjVihbikChoDlgXl1axJDIrZoQzTqFwUkahlOIDEs-Ms-Ns-Os-PDLirKh6LipFixKixJjkXi6BkgairVj8fh5HDMGjN3OnAoQrZhahEjIDhpPoCDCs-Rs-SDCinGrZDI7YhoJ1GiiLoX2btEwZDIGnAjNiicoC3OfjIDDs-Us-Vs-WDIwKh4QlhWjldj7ci8CrHh1XDIhOjFlgRk_Ik_HhzeirO0PDJnGvcoQrZoGh3VrHtElEDDs-Ys-Zs-aDHwUhoVlvFl6GljMljFqWDJ1IikCihbl1BhuMl5KzTi2Ph3EDGkenGtEqI6Rl5fDDs-cs-ds-eDGs-Ls-Qs-Ts-Xs-bs-fDEhNlCGUMhsapvXkzGpvYk7Ns_ApwBpwBs_BqiWp-SCDKtdtKk-WvJh7Qh-XhyOhrVh5Uj0GDMiWLnehdiAnIh8apcqEyLh2ViiIDCs_Ds_EDHnItHqbvXj8Gh4UhkfDEL2dxHhxfDEGfhOjTDHtNDiDqPhPpTiEDEs_Gs_Hs_Is_JDCs_Fs_KDMtdtK2FvJ0ZtHijYrXhpO-UiiIh2VDExUjah8ZyIDHJyLiDmWiOpdhpKDDs_Ms_Ns_ODHhrDhpOipKh6RjrDhwfhyMDGiDjamJyIJfDCs_Qs_RDHvJloTh8Zl5Ll3Aj-Cj5NDInEimL1TpcjXyLpdiwUDCs_Ts_UDDs_Ps_Ss_VNXnEk7Zs_WqpHCDHtd2Fh7Bh7CtK0Zi4NDHtPhKhubhkDhgGhrYmYDKrLl4Ci2U8VThAhEhRiNiODFGUfhOLDEs_Ys_Zs_as_bDH0Zjodjoej6Wl5FrXhyLDEGfhOLDHhEThKjU6ehAhkfDDs_ds_es_fDChK4RDHtHtdtKvJvXjkKhoSDGiOhATZqErLDEGfULDEtgBtgCtgDtgEDDs_ctgAtgFNbhkDk7BtgGqpHCDKj7Jj0A9SjiPkgfjpSlrbj0BjiQjuPDFGfhOUjTDKqb1dmIi1avJi2VtdtKiOpcDDtgItgJtgKDFtdtKtHqbvJDFhiA2Hl4R9SinJDGiO1LZqEpUvODEtgMtgNqiNtgODGhyOkhcj7Ih7Rj9ajpXDKjAjXhdiAGLmQiWiV9SDCtgQtgRDDtgLtgPtgSNhLlrakvWtgTqpHCDJtdtKvJh7QhrVj9W-d0Uh-XDHJhtMhPhFqPkbhrRDDtgVr2ctgWDGhrRj2Qj4Lj9Xj7Dj9ZDJLhSmIhP0UpThtMhdiADCtgYtgZDFnYpDvXihPqbDFqPhtMhP2FyDDEGfqfhODEtgbr2ctgctgdDDtgXtgatgeNiGljUk8GtgfqpHCDHkEoBhsAhxT5dh4Vh-SDELhSkKxHDJtdtK2FtH0ZvJqb5dmIDJThRiNiOjGDnLsZ1QDEthBthCthDthEDH5dj3OhrXhsAjkJj4bh9TDIhRiNTjOOjGxInLDCthGthHDEhrDjkIh_HhhODInLhRiNTiH3CiOODHGfhOUjsR0AqbDDthJthKthLDEtdtK2F0ZDDr3Yr2cthNDEthFthIthMthONjMkEk7dthPqpHCDFs_XtgHtgUthAthQDHUGLkEvepH6WMhsbpvXkzDpvYk2Es_LthRpwBthSr2NqpHCDJidncoMycyboEucobkiJDGOThAjbYkVDGjSsEiJjVFDDEthUr_DthVthWDJ2Ij0JqS-QhhMi7Ji6Xh5Ah6JDFYkVkDkMhBDIODFkXiZjSiJaDDthYthZthaDGh_DkgRj-Qh6JjzCijCDIYkVDFOTh2XhADCthcthdDCYkVDBiJDEq0Kthfr6ctiADJrIhpMjNlHj0Tva6AjTh2UDDhCmZi0VDFOYkYThADHIncoMjVjSjEGDEtiCtiDtiEtiFDGqSioeipEi7Nj_Bh5BDEDFiZkXDGOjEYkMh1FaDDtiHtiItiJDGthXthbthetiBtiGtiKODlhRpvXDBtiMDFsYOIlCkQMhzNpvXkqOpvYklCtiLpwBtiNtiOqoKr_SCDEtDka5RhnfDHwfh3ZjuGjuKjtFjybjuJDInTiahahGjeiVmVYDIGnAjIhOUfqHmQDEtiQtiRtiStiTDJhmGhxUjkOjvYj3G-OjkNh9HhrMDMiEnMwVDjShnRGpPmVYpBjIDCtiVtiWDDtDka5RDHlmAliLhiRlmeh9Lj8NluXDFkVYLyOhTDDtiYtiZtiaDFjxbjxdjxfjyAjxcDEtDkamV5RDCtictidDEtiUtiXtibtieDDwehHJDGvLoWmNjVwVmSDHDlFFvdiDoYqODHjFpPhmGjIhxU7WmQDEtjAtjBtjCtjDDNjnVjnUhmXh-Zj3DhyVh4dh4ch4bjqei3Rh9HhlfDLiZoDlclEoQyCiYmVkDlRhjJDIGjFjIpPqHmQjenADDtjFtjGtjHDDlFDlSDBjVDDweh4HjFDGGUjIpPjFhNDEtjJtjKtjLtjMDFj-ehyWkhUkhQj-dDDjFmQucDIDFhjJlEjSjejDnDDDtjOtjPtjQDEtjEtjItjNtjRNXljHkzRtjSqhZCDCtDYDIGjInAhOUmQpPfDGuMkD8KijLh3Gh9KDJrKhvBkVhThBqch9BD2CDEtjUtjVtjWtjXDFkViiShBlkPk_EDCjF8JDKhvBrKqchTh9B3EyGjQjLjdDEtjZtjatjVtjbDJjnXj3Eh9KjnZjnYjrXj3HkiAjxMDIDwauHGjFFiDjIDCtjdtjeDFj3Cj2dj1cj2fj3ADHYkDl1HkVhBDmXDCtkAtkBDBtDDEwfsEFDDJGLpPjInAhqQhuFhOUDErvJtkDtkEtkFDFtjYtjctjftkCtkGNbl5Xk4GtkHqhZCDCtjTtkIODlzHpvXDBtkKDHjFlCtJmGlNGUMhnEpvXk0bpvYktbtiftkJtkLtkMr6VqhZCDDkOhNmAMkkcpvXkqTpwFk7PpwBpwBpwBtkOr_Rp-SCDB5XDIl4FhhIk-LlpUltMh6TjlLjtWDHhmch_Fka7WlwUxPkeDDtkQtkRtkSDKGhNjNjInAqGtTUhOpJDGemR1f7IDiDDI9BwZzBke5BhwTxOllEDEtkQtkUtkVtkWDGmPnIh0MqMhgXi4MDJi0SlxehwIhpFi0MjnRj-chGlyMDLhVjPGpJJjVhHjIqGhNfDDtkYtkZtkaDG2d2Fh7Bi1Ui4Oh7CDIGjIfhOhNUnApJDIhYrXjUThvfifnV6TDEtkQtkctkdtkeDEtkTtkXtkbtkfDJmPnImAh0Mi9ThwDhgXijCh4UDLGhNpJjNjIUqGtTfhOrfDDtkQtlBtlCDBrfDEmPnImAhwDDCtlEtlFDCmPnIDFpDiRYF6BDJGpJjIqGhNfhViLjPDDtlHtlItlJDEhViLjPufDFmPnIhwDl1UhgXDCtlLtlMDEtlDtlGtlKtlNNXmAkzatlOqjUCDHhViLjPtZufhwWh8LDPwZxOzBhoP5PhjUiwHjuCh6Xj2XhkSimUxRpI7eDNGhNpJjNjInAUqGtTfhO3OoCDDtlQtlRtlSDJj2Kh6Xi6Gj2LjmBj2Yi6Hj6Pj2bDLGpJjNnAjItTqGmRlvXltToQDCtlUtlVDIhwTloYimUhgZh9arX7eizDDIkaid7WUjFhuF5Kh2dDGhViLjPmYhzdufDDtlXtlYtlZDEwZxOhoPzBDDkehwTqIDFkgNh6Th4JhwWkaDDtlbtlctldDGpIxR7etZxOwZDCtlEtlfDFtlTtlWtlatletmANbhjUktVtmBqjUCDFjUldsah3TigTDHhViLjPufhwWrX-UDKG2dhN8WUjIfhOnAjrcDEqtNtmDtmEtmFDFrX-UhldhyLi-KDHzOjUldtFqahf8WDDtmHr2ctmIDEjofjnJh-NhvPDEjUldhftWDDtmKr2ctmLDDtmGtmJtmMNhLljRkrCtmNqjUCDIoJh5f8NhlZhiRi3Th5ei8WDIYkVmMyMqPkD4fyODNrfGhNpJjNjIhViLLUvBjPhHDDtmPtmQtmRDDmMjFhmcDFhViLjPpVh8LDGkVyOhjTuJkiPh5RDHLhTrKh9LqchBhSDEtmTtmUtmVtmWDErfjqXikEi-dDFmMYmXkMkVDHhViLGjNpVoJjPDDtmYtmZtmaDDtmStmXtmbNiGoJk2ItmcqjUCDEtlPtmCtmOtmdDIkOmAmPnIpIsGoJLMhscpvXpvXpvYkkdtlAtmepwBtmfr_RqjUCDMhiEhiChiDhiBvBhmDioaj2cjiWh4Vh8Ai-eDMlDhjWDiYF4WlTpalRxHGhgQDCtnBtnCDElDhjW4WhiADIDF7AiDpTkXlViZDJGhNjIqG3MUfhOpJDEtkQtnEtnFtnGDGDxXiDpTkXlVDFhViLjPuftZDI3MhhLhhchiH-RyVh4JyHDDtnItnJtnKDFjrYi_Ri4Lj2JjgDDCtlLtnMDFhiNh9EhhUhxbhmMDDhViLjPDCtnOtnPDFtnDtnHtnLtnNtnQNXl5Sk8StnRqnTCDGhViLjPtZufpVDHhYrfmAmPifvHkMDHDFiZkXpTxX9EDKGhNjIqGUfjNvBhOpJDEtnTtnUtnVtnWDGhiEhiChiDhiBvBhmDDGhYrfmAifmPkMDCtnYtnZDGDFvBiDxXkXDCtlEtnbDEhhKjqbrfkgBDCtlLtndDEtnXtnatnctneNbl5Rk8RtnfqnTCDGoJh5fhlZ8NhiRh5eDLDFiZhqPiDvBkXoLxXlFlVDLGhNpJjNjIhViLLUjPhHDDtoBtoCtoDDDmMjFxCDDLkiQuJDFDFiZhqPhjJDEtnPtoFtoGtoHDDh5Ri-Ei-BDGhViLpVmP8NjPDHDFoLhqPhjJyMiZDDtoJtoKtoLDDqDhViLDCjFmMDDhhUhiNipPDDtoNtoOtoPDEtoEtoItoMtoQNhLlrWkwCtoRqnTCDFhViLrfjPtZDGkVmXj7fuMh5WhBDGrfmPoJpI8NkMDIDFiDvBxX9XkXeDEtoTtoUtoVtoWDI9XuMkDinWi-bkVhtQhBDCtnYtoYDCikEj4cDGkMhkTDkDkVYDCtoatobDDeDFDFk_ejxNjxOh9Rh5WDEhViLrfoJDDtodtoetofDEtoXtoZtoctpANiGl5Wk9btpBqnTCDEtnStoAtoStpCODlnOpvXDBtpEDFkOoJDsOhNMhsdpvXpvXpvYk-BpwBtpDtpFtpGriJqnTCDEiFjcmOkFMhidpvXhtHpwFktGpwBpwBpwBtpIriJp-SCDEmOkFiTiFMhnFpvXhzRpwFkqDpwBpwBpwBtpKriJp-SCDFiQkRkd3XjxADFThRiNOiDDIiZhgBlEhkYkChbDoRDDtpMtpNtpODCiFhWDETjfhEhADJiQkRkdajWDkGndiTDEqhUtpQtpRtpSDCtpPtpTDFiQkRkdjoYjzNDHhdiAZoOkIiXlIDHInFjQGkGhTnNDDtpVtpWtpXDFZhdiAiXmXDE5finLvaqJDDjfialIDEtpZtpaqkKtpbDDkGjK7ZDGIjQhThBtR5WDDqkOtpdtpeDKh8Fh9fhpbhqGh6SjpLh9VhpN9bhrRDGiQkRkdjfhEkGDCtqAtqBDEtpYtpctpftqCNX-Nk9LtqDqhZCDGndh3NxSh1BhhRhjPDFhEjfhRiNTDJiQkRkd3QaiTilXihQkFDDtqFtqGtqHDKh3FhpdhoWhrdj8chnXj8bj8di7ChgBDJiTiQIhRiNTajfiFDCtqJtqKDFh1BhjPhhRndhqSDCqkOtqMDDtqItqLtqNNbhkHkwbtqOqhZCDFiQkdkRjfhEDKuG0WkUkChbhwcj2TtRkNh6FDLIiFiTiQkRkdnLDiDkGhTDDtqQtqRtqSDIjqcjrPjrBjqdjrQj3Tj5Ei-WDKiQkRkUkCuG0WhbIhdiADCtqUtqVDBtfDChEjfDGiEpBZhdiAnMDHIaiQiT5fndkFDEtqXtqYtqZtqaDDtqTtqWtqbNhLl5UkuJtqcqhZCDFaiTiQkRkdDFhRiNThAiDDJkUkChbhwc0WjWiPkNpcDJjfhEIiQkRkdiFhTjODEtqetqftrAtrBDLjrUj2Mi4Wj2EjpBiqfjpCjrVj2NjxIh4LDHiQjOiFahTiTIDCtrDtrEDCaiTDDhRiNTDDtqXtrGtrHDDtrCtrFtrINiGl5Tk8ctrJqhZCDEtqEtqPtqdtrKODhuSpvXDBtrMDGmOkFiFjcieiTM4HpvXlBpvYk6ZtpUtrLtrNtrOq3bqhZCDHwFh5Eh5Th_JhrCi-Li-MDNsS7Q0KndqetB5D5HhbjWjOanLDCtrQtrRDFwFh5Eh5Th_JhrCDFjfhEZyMlIDJhkHhhEkEkAiTiQnBkGl5BDDtrTtrUtrVDHsS7Q0K5HjsBiheh9dDMhbjWtNjXTatBtFnMhRiNkEDDtrXqtNtrYDKoBhsAj3QjpZjqTliIihMh9TjuFi-aDEmSikWLhSDHTkRhEifjOhRiNDDtratrbtrcDGnLyM3CqPsSl1SDHThRiNjOmSaODEr2cr3YtretrfDDikWlvNluRDFhFkbmSmNvLDFhEsSyMjfZDEtsBqtNtsCtsDDGtrStrWtrZtrdtsAtsEDFqKLkEkAmOM6OpvXiuBpvYktFtsFpwBpwBtsGr6Vp-SCDJxSjOhoWhpdndh3NljBloPkcDEtrGtqYtrHtsIDFhxOi4Uhrdj8aioQDMiEnMjWkCkUhbhTayWlLiPiHDCtsKtsLDCtsJtsMDHhRiNTjOiQkRkdDQhrIi8bhpchiKh-EhqGh9fh9Gh9Vh6SjiV9bj2Di8cvMjsdDCtsOtsPDGhRiNTjOxShoWDHpImPjPtZhViLhgGDHGjIUkUkCtXuEDDtsRtsStsTDDjVhTJDF1KqEnBtXjODEr2ZtsVtsWtrHDDtsQtsUtsXNXi0Ak9GtsYqpHCDGhRiNTjOiTiDDGwFhhOoBsS5Hh_HDLa1KnBkUkChbiQqetXjOxSDDtsatsbtscDE1KnBqEjODBmSDGhRiNTiTajfDEtsetsfr2QttADHh9dj6Kj6J5HihehpbjtZDJhRiNTjOxEkGkUkChbDCttCttDDDtsdttBttENbl0IkuGttFqpHCDEhRiNThADJiTiQkRahDjOkdjWkcDEttHqhUtpQttIDEiQkRkdiFDEhRiNTjODJkGakUkChbhWpVjQiTDEqifttKttLttMDBhDDCapWDFhWiFWViTDEttOttPttLttQDDttJttNttRNhLl2dkuRttSqpHCDFhRiNThahADEmHikaiVxVDGhWiJ8AnCjuEhjGDIkGapVnFiTiFhJpYDEttUttVttWttXDJh-UjxYjyBjyCi4CjxakhLi_BjmSDHhRiNTiUhYxEhJDCttZttaDFnCxP8XvLtVDGhRiNTlIhEhADJkCkUhbjWiQaiTxVjXDEqvQttcttdtteDDq3LqnDttHDEttYttbttftuANiGikak9FtuBqpHCDFhYifjbhoTvHDIThRiNOhAhGhahEDEqtbtuDq3LtuEDEj4K2Jj5VhmRDGhWThAiShRiNDHhYifhoTlXkChbjWDDtuGtuHtuIDChYifDC-IijGDEtuKtuLqtbq3LDDtuFtuJtuMNjMh2ak9BtuNqpHCDJiFtBqe3Wh5Zh9G9bilJl3MDJhRiNThAjOOiThbjfDDsvftuPtuQDEh2fh0XtBiQDJaiTkUkChbjOjelvcivRDDsvftuStuTDHhrakhOh8OjxGjxEjjTjxFDHhRiNTiTjOiDjfDCtuVtuWDDtuRtuUtuXNnOi0Dk9MtuYqpHCDFhRiNTjOiTDHhFkBrLerWqLjBDJWVhIiQahEIiTjODEtuaq2HtubtucDGh6dhmJjrdh6chmNiqTDIeqLhRiNTiTjOZDCtuetufDDiHifhYDFqL5VqaemXDEtrHtrGtvBtvCDDtudtvAtvDNsdlpTk8ftvEqpHCDHtsZttGttTtuCtuOtuZtvFDHiTkciFjcqKhKpCMhsepvXkofpvYktEtsNtvGpwBtvHq0UqpHCDDhDnalCMhsfpvXhjBpwFkwEpwBpwBpwBtvJq0Up-SCDBjoADLhbjXkNiVnJkUjWkCtRhpTpcDCtvLtvMDIhbkNnJpch8GkgDtRjWDDttOqhUtvODFi5Pi5QjlEjlFi5NDIhbjXkUIhKkNrUrRDCtvQtvRDDtvNtvPtvSDFjVqCmWoWmNDHJhezMh4EinQmJiRDKWVhIIpE7dZhGhajDDEttOtvUtvVtvWDIhyBhxZjwFjwPhxGjoBjwIjwNDKjVqCmWoW6RhahGnXWhADDttOtvYtvZDDh4Ninbi5SDGzMheJmJiRvPDIjVmWiYlMvOqWlTODDtvbtvctvdDDtvXtvatveNXivDk9CtvfqjUCDBlmDDFiJiCuIhlBijaDHWIqfiRmc7dhGDEttOtwBtwCtwDDF0KhvO0RkhYhxfDJiJhWhlBnXiRIhjGnZlFDDttOtwFtwGDGIWVhIlLifDHThAZnDOhahGDEttOq3LtwItwJDDtwEtwHtwKNbi3Fk9DtwLqjUCDCtwAtwMDFhDuYielCjcM4IpvXpvXpvYkpKtvTtwNpwBtwOq0UqjUCDFjuNh5Fh4PoY0KDJnMiEhkFhgHiVrM1AyGihdDDttOtwQtwRDBtwSDGi5Vi5Ui5Yi5Li5Th4ODMkIhbjXiCYtRhBndiSlRiYrMDCtwUtwVDGmHiVmd9cnJtRDKvWhKjyQjyXjwahCqXlX-PjwbDHIrRaiOpUvO1LDEttOtwXtwYtwZDJtRkNhbjifh8GhpTkCjwekUDIIrRpQqWnNvPlmE4TDDttOtwbtwcDDtwWtwatwdNXilEkoMtweqnTCDDjerSnFDNhdiAiVmdnNiXiYlTZ3NmU4WnDDEttOtxAqhQtxBDEi5Zj6Mh4Nh4ODKIpQrRheJ0TuHvbnavPDLhdiAiXiYlTqWrMlDlR3NFDDtxDtxEtxFDEmdoYluGxbDGoUjerSrRl3O1ADInauDvbpQhzajStFoGDEttOtxHtxItxJDDtxCtxGtxKNbljIk7OtxLqnTCDBnaDIh1JijEiUltZi2Ri8algOlnQDCtxNtxODIh8MiqPjwDjwGjwLjwBi5Ai5CDFjtYltaihFh1JhobDDttOtxQtxRDIoOuXich2ClU2BnYoZDLkWjpIrevUlMjByBzM7KhBlGDDtxNtxTtxUDDtxPtxStxVNhLlnMkpLtxWqnTCDFapWh3JuaiDDLhvWhfjUoGuOtF7ViWj3Sj3RySDJvAqc3EuDpQjQkH4Y4PDEttOtxYtxZtxaDBhxADK7VtFoGhvWuOhfyS1QYhpIDCtxctxdDDiDapWDEiPh5FjjEljeDDttOtxftyADDtxbtxetyBNiGiDk5etyCqnTCDFpWhViLqDaDFmAlLlzKifhYDNh_OxWmEh3RilFkiF5B4Vh_CqaiJiclIDEttOtyEtyFtyGDGhmHi7cihNivchGyTDGpWhViLyAlLifDDttOtyItyJDFhpUi5R-PjkRjkSDGlLoVmAxVifh6bDMlRhgQqaiJlIic2DmEuW5VhBqYDDtyLtyMtyNDDtyHtyKtyONjMlxCk6YtyPqnTCDHDlFlSlZiDoY9cDJiZoDlclEoQrZyCwXi3GDDttOtyRtySDEhxAinci5Oi5WDNiYlTlRrMiZlEikLpWoLmVlcoQkDDCtyUtyVDCnah4PDDFDiDDFpWlFizCauaDEttOtyXtyYtyZDDtyTtyWtyaNnOmbkyetybqnTCDGtwftxMtxXtyDtyQtycODhtSnODBtyeDIhD2XuYzfuZnamAqVM4JpvXpvXpvYk1PtwTtydtyftzAq0UqnTCDDmTOieDChXhMMhiepvX_RpwFk5dpwBpwBpwBtzCtzDp-SCDDiPj-Aj4dDMhbjXkNhpTimcl0aloXkUnJiVkCtRDCtzFtzGDIkSlAlOkHjlQ4Y4PlPDIhbjWjZmDhWkNkCjXDEtzIrvIqhUtzJDFjZmDhWk-ahrZDGsb3KjDkShbjWDErvIqhUtzLtzMDBiPDIvb1Dh0BijQjpOltPsCrMDCtzOtzPDEtzHtzKtzNtzQDFmTOiejcpeM_OpvXlBpvYkvQtzRpwBpwBtzStzDp-SCDEjG1A7blwDDKrMnLiwClTqWiY7KoG3CiODDtzOtzUtzVDBtzWDJjySjyUipajyZjhfjpEjyYjwcjyMDIhYifkMlXnXhgQaseDCtzYtzZDMjyPjyTjuLhlcjvei3b-Yi3djyRjhelvKjiaDCtzOtzbDDhYifkMDFwW0FjpFsElwCDEs8dtzdtzervIDDtzatzctzfDDAuTHNXiiNiubt0At0BCDOlGkWrGrVnEmJpExGhtaoc1TlJhhDobDDtzOq0Kt0DDChCdDHhqNhqYrGh4WlJipHjqRDDiP1AjGDDt0Ft0Gt0HDCiPzZDLjsIj2ahpZjsFjpPjqQhqfhqe0VkgVj5IDCt0Jt0KDFpdhwErVhtahhDDGiSjOhCdhzXxADDt0Jt0Mt0NDEt0Et0It0Lt0ONblhSk7Kt0Pt0BCDDkEmSoBDDtzOr2Qt0RDDiPh7FzZDFnFjKiQkRkdDJnCvLlXqEtVaxPiFjODDt0Tt0Ut0VDEapWiDlXDDt0TttOt0XDGhViLoVlLjPqDDHlXjOh3JpaahWiDDDtzOt0Zt0aDDiBIGDIiFjVTtBhAhEjfhTDIajOiTlXiDkRhDiQDEtzOt0ct0dt0eDChpU-PDGhrah8OipIjY3XiQDDt0Rt1At1BDGt0St0Wt0Yt0bt0ft1CNhLiFk1Ft1Dt0BCDHjCuNnQoblbnYtSDImDvGjAhFjBjZTiiRDDtzOt1Ft1GDDmDvGjZDEzZiPhiO1ADDqkTt1It1JDFhlazChkEoZjTDFmDTzGhFvGDDtzOt1Lt1MDCmDvGDHnQobjLtSjTlbsPDDt1OqkTt1PDDi4Ij4Mi4JDBt1RDFt1Ht1Kt1Nt1Qt1SNiGxQk9Et1Tt0BCDKhWhYiflXpZaThAiShhGDDtzOqtbt1VDEjiFjiHjiGi3aDCqtbt1XDEj5U2Jj5WhiPDDiPzZ1ADGhhBlXhYaiShWDDt1Zt1at1bDFhhKhwej-Dh6ai3eDDqtbt1dq3LDEt1Wt1Yt1ct1eNjMh2ak8Lt1ft0BCDKkBrL3PzJsFi0PhJjGlvfzGDDtzOq2Ht2BDEhwVi0QzJsFDFjdjLiHzXkfDDtzOt2Dt2EDDzZiPhiODDqlWq2Ht2GDDhmNh6dhmJDGexAlXzGhhBhgQDGhwVhnXhgKrLlwJzJDDt2It2Jt2KDEt2Ct2Ft2Ht2LNnOixakuYt2Mt0BCDGt0Ct0Qt1Et1Ut2At2NDIOqKpFkOhDpCiFhKDDhMhXiKM_PpvXigKpvYkzZtzXt2OpwBt2Pt2Qt0BCDEsevdDiDDMiZoDlclEkDoGYoQiYkMhhBaDDtzOt2St2TDFhNkMauaqNDIhYifhBmExWnXlIicDDtzOt2Vt2WDCt2Ut2XDHhNkMmXhYifauaDDiHwTkBDDtzOt2Zt2aDE8H8GhrShrADCiHkBDCt2ct2dDHxVhJqdhBmEmXi5BDDtzOq2Ht2fDDkMmXuaDEWVhIiPDEhYkBhCjCDEt3Bq2Ht3Ct3DDEt2bt2et3At3EDEAuTHhQNXiKk7Tt3Ft3GCDIhNkMmXhYifahFuaDGhCoIiSwJoesWDLWVhIInUiUFiRmc-HGDEtzOt3It3Jt3KDFhCoIiSwJoeDCt2ct3MDIh7Yh7Zh7Xh9Mi7Lh5Ci7Ti7PDEiPkM8H8GDCt3Ot3PDFh7Yh7Zh7Xh9Mi7RDHIF-HiRmcmXkMDDt3RqhUt3SDEt3Lt3Nt3Qt3TNbi2Ek7Rt3Ut3GCDHjClbjLhvFnQnYhoIDHhFrWqBjBk-QiWYDEtzOt2Zt3Wt3XDIh9Oj4Qh7ai4Ei4Hj4Ah9Ni4SDCt3Zt3PDFjClbjLhvFnQDCt2ct3bDDh9Oh7ah9QDHnQnYoblbjLhvFjTDCt3dt3eDEt3Yt3at3ct3fNhLxQk7ct4At3GCDDt3Ht3Vt4BODltIpvXDBt4DDFmTOiKiekQDDhXiKhMM_QpvXnmepvYknDt2Yt4Ct4Et4Ft4Gt3GCDCiKqKDCiKjJM_EpvXhjApwFkrYpwBpwBpwBt4It4Jp-SCDFkBrLzJ3PsFDIeZoOqdnLTDuODDq2Ht4Lt4MDCiHvTDCwFvKDHkBhYifhJ9MeoODDt4Ot4Pt4QDCt4Nt4RDFiHvTwThgKjlKDFGUhkahOtQDILhSrVhkBhFkbkEjODDt4Tt4Ut4VDHjzej7E9NhlKh7djsQjzdDHLhkBrVhFkbkEjODCt4Xt4YDEhkBl4LlmKl3QDEhFkbJ0DDDLhSrVDHiHiOhzXGUdhgKDEt4at4bt4ct4dDCj0ZjzZDFsbi9B3KkBhTDDt4fq2Ht5ADEt4Wt4Zt4et5BNXlgMkpQt5Cp-SBDGketCqUqIwQxFDHh_Bh_Ah_Eh7bh4IkgJi4KDCt5Et5FDGketCwQxFlsJlkBDLjPpI1Ol5JhgGhViLoBmPhkWmYDDq2Ht5Ht5IDFiqUjyOjiTkiRi-cDHiHuErLxFh2EeiJDCt5Kt5LDDt5Gt5Jt5MNblnRkset5Np-SBDEiHvTwTimQDGiFhWhjbjZmDaDDt5PqhUt5QDJhjbhWiFlwZ9QlrTh-HhoYimPDDqwOqift5SDFhqWhqVhqUjmZjmYDHWVhIIiFhWhjbDCt5Ut5VDDt5Rt5Tt5WNhLlgNk4ct5Xp-SBDDt5Dt5Ot5YDGiKqKJGUieM2LpvXlBpvYm7Gt4St5ZpwBt5at4Jp-SBDDkOqVmADCiKhMMhiWpvXhtFpwFk8dpwBpwBpwBt5ct5dp-SBDCoVlLDE6ThgSihOjnHDHudyVhKhViLjEl1GDDt5ft6At6BDFhViLqDmYlLDGyWluWigYe9B5VDGhDkAmGLlHlGDDt6Dt6Et6FDCt6Ct6GDIhViLqDoBmYjPlLocDH5Bh_Oh_ClxBj5Kj7YhjUDHhYifqUiYjbhvf6eDDt6It6Jt6KDGjmOjmPi9Ci9Dj2Oj7XDLhViLkAlLjPqUjbiJDhFmYDCt6Mt6NDBmADFhViLqDjPlkVDHxFi0W6eiEiJFqaDDt6Pt6Qt6RDFhViLqDmYkADEtPjEqE1JDIljdqFpLpZhATiYZDDt6Tt6Ut6VDEt6Lt6Ot6St6WDCAuTNXilSktNt6Xt6YBDJ-cioCh4CjkaiyDixNinRh6PkiDDNhViLZexIiElLxMndkAnMF1BDCt6at6bDCuE1cDHhViLqDkAxMmYjPDGxIZehRiNTDDt6dt6et6fDHhlP0O-ClmFjvKjvNjvMDHhViLqDxMmYjPuEDKlnDh2EhaihcZrLTkejO7dDDt7Bt7Ct7DDEhViLkAqDDEOThAjODBhFDEyAlLhYifDEt7Ft7Gt7Ht7IDEt6ct7At7Et7JNbuEktHt7Kt6YBDEoVuQlLxVDEiJ8AwMiEDMhBxWmEjQicl0LoR2DlXlIYiVDDt7Mt7Nt7ODDoVuQlLDHhdiAZqamXoOiVDJiJxFke0OuEhBjQxWmEDDt7Qt7Rt7SDExF-BkeuWDDuEilZ0ODHiJiVhdiAqaZ-IDEtuKt7Ut7Vt7WDDt7Pt7Tt7XNhLhYkrct7Yt6YBDKoVuQlLhwehhKjrAh6ajmTj-fj_FDJhGhaOThAnDZhE8aDDq3Lt7at7bDIjiDjiJkhSjiLjiEjiKjiCi7VDQlLhG5UhYiftNkU-MiEh0FnMhBhVhTFuHDCt7dt7eDFh8CijJipVkhZi6ADJlzN-CxAloIh0F0OivCtfjmNDDtuKt8At8BDC0OilZDGiocjgRjgfjlcjtSl5dDFhViLh7WxMjPDFhWhGhahEtNDEt8Dt8Et8Ft8GDEt7ct7ft8Ct8HNiGjck1dt8It6YBDHhViLoVlLkAmYqDDIiSoIO5LhodoewJhofDDqtbt8Kt8LDH2JirEj5T8I4d-bj5YDHiS9GjkHoIoe5LhofDJhViLoVlLkAmYpWhqbhhbDDt8Nt8Ot8PDIj_VinYipWl4MjmMkgTkgUlyHDHoVlLhViLmYkAhWDDqtbt8Rt8SDDt8Mt8Qt8TNjMl0Ak3At8Ut6YBDHWVhIiRmc6AlSDGhCiSoImZwJoeDHoVuQlLhViL-ci0RDDt8Wt8Xt8YDEoVlLhViLDJ2IjhAi7Mi7UjycjhL-Qh-Th5CDCt8at8bDGIiRpDnUnY-aDFoVlLuQhViLDIiiVlTpMjByGjqZhFaDEt8dt8Xt8et8fDCiSoIDD8WlzD5MDFFiRmcpDjbDDhYifyADEt9Bt9Ct9Dt9EDEt8Zt8ct9At9FNnOl2bkpft9Gt6YBDGt6Zt7Lt7Zt8Jt8Vt9HDHkOmAqVkAhKjcieMhsDpvXpvXpvYk6Lt6Ht9IpwBt9Jt5dt6YBDGhViLqDlLmYkADHDFkXlVlMpT2cDLlDhjWhiA4W-RpayVyWivY9BxHDDt9Lt9Mt9NDRhiEhiChiDhiBvBi6di7Ai6ei6fi9Ui9VioBi3Mi7Bh8Ajsei3cDMiYDFlTiClDlI9ElRxHpaiSDCt9Pt9QDEhYmAifvHDFDFiZkXpTDH-IhhAlXikHkMnXaDEt7Ft9St9Tt9UDDhViLh7WDCtnOt9WDEt9Ot9Rt9Vt9XDDAuThQNXlnPk7It9Yt9ZBDFaqNjcualNDKDFiZkXjpUiDxX9EoDlFDDt9bt7Qt9cDEDlSlZlFDGiZoDlclEoQyCDGoVlLuQhViL-cDDt9et9ft-ADD8amVh-GDHDFlF-RqOlNkXDDt7Qt-Ct-DDDt9dt-Bt-ENbqNk9It-Ft9ZBDCt9at-GODi2fXODi3CbDCt-It-JDEkOqVDsOMhsEpvXpvXpvYk3YpwBt-Ht-Kt-Lq0Ut9ZBDEjZmDhWiFDGsb4S3KimWl2EikYDEq2HqhUt-Nt-ODLiP-PhpUhxOiQi4VhhOj4Uj4XhhbildDJeyWkBjGhuHhhEaiOhYDDq2Ht-Qt-RDMhoYhyD9Qh-HjpNllSh-Oj9Gh6Zjmeh4DkhKDHiHjdkfIjWsbwDDCt-Tt-UDEjdjLkf6cDD3PzJsFDIuOTiJhwJqZDnLijQDEt-Wt-Xq2Ht-YDKjmbjmcjmajmWhxWhqWh6bh6chqVhqUDLlIqdhBlXiJTiChdiAamEDCt-at-bDFt-Pt-St-Vt-Zt-cDEvRiKjcieMhmdpvXhifpvYnlHt-dpwBpwBt-et5dp-SBDibp-Tp_NqgcqiXqiaqnBqoLqoOqoRqtEquXquaqwWqxeq0Sq0Vq0Xq2Sq3cq3fq6Xq8dq-Zq-cq-ergCrgWrhQriHriKrjWrlOrmFroPrqJrsXrsZruDrvervfrwZryfrzBr2Lr2Or5Cr6Wr6Zr9Vr-Yr_Tr_VsgFslGsoMsrMstbsvbsvesyFs0Ts3Vs3Xs8Rs9Ns-Gs_CthTtiPtkNtkPtnAtpHtpJtpLtrPtsHtvItvKtwPtzBtzEtzTt2Rt4Ht4Kt5bt5et9Kt-Mt-fPQt_ApwBt_BpwBDCKiIM_GpvXhtBpwFkvbpwBpwBpwBp-Qp-Rt_DBDDKHpOM2TpvXhnPpvYkvXp_JpwBpwBp_Kp_Lt_FCDCKpONXi0Uk9SqgIt_HENbi2Ik8NqgXt_HEDEJhFkbh3fDDuWmnIl9VDEp_Ot_Kt_LqhUDEuWmNvLqWDFIiRhYifhhEDEp_OqgKt_Nt_ODCt_Mt_PNhLn8Rn7Vt_Qt_HEDDt_It_Jt_RM0cpvXhtJpvYnnDp_Yt_SpwBqgaqgbt_HBNXiwIk3eqhYt_DENbizRk5TqiBt_DENhLlwbk4YqiQt_DEDDt_Ut_Vt_WM4CpvXkrSpvYkneqhLt_XqiUqiVqiWt_DBMhiZpvXk0DpwFk1QpwBpwBpwBqiYqiZt_DBNXlpfk6bqjTt_DENbi1OkuOqjft_DENhLiwLkuKqkRt_DENiGizfksEqlBt_DENjMlwQk9OqlTt_DENnOlwSk1MqmDt_DENsdlmakzLqmQt_DEN5AlwPkxbqmct_DEDIt_at_bt_ct_dt_et_fugAugBMhsJpvXpvXpvYkvaqjGugCpwBqmfqnAt_DBNXlwOkvOqnSt_DENbizek0WqoDt_DEDCugEugFMhmfpvXpvXpvYkyRpwBugGqoIqoJqoKt_DBM_HpvXhzQpwFk4OpwBpwBpwBqoMqoNt_DBM6DpvXhnKpwFk6HpwBpwBpwBqoPqoQt_DBDDKpOuBNXizYk0MqpUugKENbixfk0PqqAugKENhLxQkweqqXugKENiG9WksOqrFugKENjMlqLk6GqrXugKENnOsPk2YqsGugKENsdiKk6IqsRugKEN5AizJkwUqsfugKEDDj1ei9fj2ADHrNwOqZdooSh9ZnbDCugTugUDElmWrHlpEi8BDCnRh1QDGrNwOqZnbh9ZipbDDugWugXugYDCugVugZNhuflxanlaugaugKBN9PlwRkwBqqKugKEDDmicmifmnSDGrNwOqZtOhjIIDCugdugeDEqZwOrNoxCDCkBivaDGh3Di0HpnHhgWh0deDEqoSuhAuhBuhCDCugfuhDDBpONiyIo6XnlbuhEuhFENiyKk-Mk6CqpGugKEDMugLugMugNugOugPugQugRugSugbugcuhGuhHMhsKpvXlBpvYk6AqocuhIpwBqtCqtDugKCNXlzQkxMqtZt_DENbl0BkrFquGt_DENhLl0JkzAquSt_DEDDuhKuhLuhMMhsLpvXigCpvYk6EqtMuhNpwBquVquWt_DBM6EpvXiuSpwFknKpwBpwBpwBquYquZt_DBDDh2MwR_ZDDqubqvDuhQDFwRkiBjvWi8Qi9RDCqvGuhSDFnPLhSl6FrVDEqubqvJqvKuhUDDuhRuhTuhVDDKxB6QNXorIn7duhWuhXENbixQkyDqvWuhXENhLlwfkvVqwEuhXENiGlwekvUqwRuhXEDHrD4LhlHqL0BmIpUDEvErGhnezVDDqubuhcuhdDEzVhrZioMh4XDCqvGuhfDCuheuiANjMokQnoEuiBuhXBDFuhYuhZuhauhbuiCMhsMpvXksMpvYk6FqvCuiDpwBqwUqwVuhXBNXl6Hk5Oqwft_DENblrNk2XqxKt_DENhLluOkyQqxXt_DEDDuiFuiGuiHMhsNpvXkqEpvYkmNpwBuiIqxbqxcqxdt_DBDBKNXl2ck2MqyYuiKENbilak2OqzSuiKENhLlwTk2PqzFuiKENiGljTk2Lq0AuiKENjMlqJk2Nq0NuiKEDFuiLuiMuiNuiOuiPMwHpvXk1NpvYnpOqyLuiQpwBq0Qq0RuiKBM6FpvXhjCpwFk5YpwBpwBpwBq0Tq0Ut_DBM8PpvXhtApwFkwGpwBpwBpwBq0Wq0Ut_DBDCKyeNXigZkxPq1MuiUENbi2SktBq2FuiUENhLiKktUq2OuiUENiGlkQkwLq1WuiUEDEuiVuiWuiXuiYM4DpvXm6LpvYkpEq1CuiZpwBq2Rq0UuiUBDEhgSivfi4bjnGDEjEyVudnBDEqlVq2TuibuicDEqdilPilQqeDEqlVuieq2Yq2ZDCuiduifDHhRiNThAilQtBqeDGijZizdyVjEtPluLDDqlVujBujCDE4dirF2J-bDGijZizdyVqetBluLDCujEujFDCujDujGDDxBpOyeNXpkRm-eujHujIEDFhYifvHpZh0ODIiVibZiciJmEjQhBDDqlVujKujLDEhmRirHjrJisFDGibmEizFiclXhBDCujNujODCujMujPNbh2anzSujQujIEDChWh2WDEqlVujKujSq3MDDhYvHpZDFIWVhIuGDEqlVujUq3OujVDD2Jh9Yh9XDDOiSh2WDGjWkChbkUiPpcDDujXujYujZDDujTujWujaNhLpkMnzTujbujIEDDujJujRujcM2UpvXm1TpvYm-EujAujdpwBq3aq3bujICDEhYifhJ2eDGqdilPqehgSivfpvMDE4OzUjErLDEqlWujfukAukBDBukCDIhRiNThAilQtBqeqdDH4O1PrLzU2eh1CijZDDqlWukEukFDEh8Imidmie0VDCkBhwUDFTtBqeqdhADDukHukIukJDCukGukKNXo6Un6cukLujIEDEhYifhJ9MDDqlWukNujLDHi0Hh3Dh0diyOh2Th2SsXDGjHhYmXhJjQmEDDqlWukPukQDCukOukRNbo6Vm_FukSujIEDDhWavFDEqlWukNukUq3MDDhYifhJDEqlWukWq3OujVDCukVukXNhLo6WnzFukYujIEDDukMukTukZDEiKjcIieM8QpvXm1SpvYnqBukDukapwBukbt5dujICM6GpvXk0IpwFk2CpwBpwBpwBq3dq3et_DBDCK6PNXlnYkvBq4RukeENbh1Zk2Zq4fukeENhLlzPkwcq5JukeENiGhkXkzOq5eukeENjM8dk4Pq6GukeENnOi2Wk0cq6QukeENsd5MkoBq5TukeEDHukfulAulBulCulDulEulFM4EpvXpvXpvYkteq4KulGq6Uq6Vq6WukeBNX-Nk5Gq7Jt_DENbl5bk4Sq7Vt_DENhL2Ck9Tq8Bt_DENiGlhAk8Zq8Pt_DENjMlpHkuLq8Zt_DEDFulIulJulKulLulMM6HpvXpvXpvYkpPq6bulNpwBq8cq3et_DBDDKH_SNXlxJk7Mq9QulPENbrHk5Iq9bulPENhLxQksJq-HulPENiGllek9Pq-UulPEDFhfjUxbld2ZDEoA8WkPlJDEWVIpEDEq0KulUulVulWDEhhNqShhM-ZDEhfjUxbldDCulYulZDCulXulaNjMh3Tn3EulbulPEDEhWvF2G5aDFhETjfhalIDEWVIjHDEq0KulduleulfDEhWiQkRjeDEhEThahGDDulYumBumCDCumAumDNnOooNm_CumEulPEDDaqNhkQDEOTh2XhADEtNmVihNojIDEq0KumGumHumIDDmjbl8PmlODGaqNhWFDmVDCumKumLDCumJumMNsdo1Pm1eumNulPEDHulQulRulSulTulcumFumOM4FpvXigMpvYk0Tq9EumPpwBq-Xq-YulPBM6IpvXhtIpwFksYpwBpwBpwBq-aq-bt_DBM6JpvXhnMpwFk0NpwBpwBpwBq-dqxdt_DBNXlvDkuHq_Rt_DENbluakuAq_dt_DEDCumTumUMhsOpvXlBpvYk0Uq_FumVpwBrgArgBt_DBMhsPpvXkyVpvYktcrgTpwBpwBrgUrgVt_DBMhsQpvXigJpvYkwJrhNpwBpwBrhOrhPt_DBMhsRpvXksKpvYkqariEpwBpwBriFriGugKBMkkPpvXkxCpwFk8epwBpwBpwBriIriJt_DBNXl2Vk0QrjEt_DENblrLkpcrjQt_DEDCumbumcMhsSpvXlBpvYklZriYumdrjUrjVriJt_DBNXihDklArkSuiKENblXkyIrkeuiKENhLilHkxSrlIuiKEDDumfunAunBMhnApvXn3IpvYk0SrkEunCrlMrlNriJuiKBDCKHMhzIpvXkyLpvYn5YrmCpwBpwBrmDrmEunEBNXiyek7Ermct_DENbliFk4QrnMt_DENhLivdktSrnct_DENiGqOkpdroJt_DEDEunGunHunIunJMydpvXhnIpvYkxTrmKunKroNroOq-bt_DBDCKuBNXpSk8FrocunMENbizPk8MrpTunMENhLiwFk7GrqFunMENiGlek5JrpGunMEDHmerA3J9LrPhf2ZDCugTunRDHmerA3J9LrP2V2ZDCugWunTDCunSunUNjMlxan5EunVunMBDFunNunOunPunQunWM0dpvXhnGpvYksQroVunXpwBrqIrgVunMCNX-Nk4Hrqbt_DENbhpQk4FrrHt_DENhLl5ck4MrrUt_DENiGhkHk5QrsFt_DENjM2Ck4TrsSt_DEDFunZunaunbuncundMzbpvXhnHpvYk2DrqQunepwBrsVrsWt_DBM_JpvXhtCpwFktdpwBpwBpwBrsYq3bt_DBNXiwQk8YrtMt_DENbuKk8Vrtat_DEDCuoBuoCMxapvXlBpvYk5FrsfuoDruBruCqoKt_DBNXixXkyHruYuiKENb3BkwKrvGuiKENhLxCk2JrvauiKEDDuoFuoGuoHMzcpvXkqbpvYkxNruJuoIpwBrvdriJuiKBM6KpvXhnJpwFkvYpwBpwBpwBrsYriJt_DBNXigckxQrwKt_DENbilGkxXrwVt_DEDCuoLuoMMhnBpvXpvXpvYk4fpwBuoNpwBrwYq3bt_DBNXllPk9RrxQt_DENbrZkvSrxct_DENhLi2ckyJryNt_DENiGlzUk8aryYt_DEDEuoPuoQuoRuoSMhnCpvXpvXpvYktRrxBuoTrydryeq3bt_DBM8RpvXhtGpwFkrbpwBpwBpwBrzAqiWunEBNXi0Ck8Jr0DunEENbjek7Dr0SunEENhLxQkyZr1HunEENiGl2Gk9fr1UunEENjMqOk4Lr2EunEEDFuoWuoXuoYuoZuoaMzdpvXhnLpvYktXrzQuobr2Jr2KqiWunEEM4GpvXk1BpwFktIpwBpwBpwBr2Mr2NunEBNXi0Bksdr3DunEENbiwfk7Lr3TunEENhLixIkzEr4AunEENiGljSkuPr4QunEENjMlmIk6fr4eunEEDFuoeuofupAupBupCM8SpvXiuApvYk2ar2TupDpwBr5Br2NunEBNXl5Qk7Yr5eunEENblrMk6Xr6RunEEDCupFupGM_KpvXkrRpvYkpOr5KupHpwBr6Ur6VunEBMhzLpvXk1HpwFkqBpwBpwBpwBr6Xr6YunEBNXhlQk3Rr7dunEENbhwZk7Hr8IunEENhLizKk8Er8WunEENiGnEk7Wr9CunEENjMiwTktTr9RunEEDFupKupLupMupNupOMhsTpvXpvXpvYkpNr7LupPpwBr9Ur2NunEBNXilek7Ar-GunEENbltbkpDr-RunEEDCupRupSMhsUpvXpvXpvYkwFpwBupTr-Wr-Xr6VunEBM8TpvXkqApvYkxUr_NpwBr_Pr_Qr_RunEBMhsVpvXkrMpwFkpSpwBpwBpwBr_UqiWunEBM_LpvXlBpvYkuasgDpwBpwBsgErhPunEBNXl1LkuEsgdunEENbl1dk5HshOunEENhLlhUk9NsheunEENiGi0eiucsiJunEENjMxQkyasiXunEENnOl6EkuQsjHunEENsdljVk9AsjTunEEN5AlrRk7askDunEENhuflubkuFskTunEEN9PqOk7fskeunEEDKupYupZupaupbupcupdupeupfuqAuqBM_MpvXigFpvYkwAsgNuqCslDslEslFunEENXloFk7UsmEunEENbiwak7FsmTunEENhLiyMk7XsnEunEENiGl1fk1OsnUunEENjMlnLk7CsoFunEEDFuqEuqFuqGuqHuqIM_NpvXigDpvYkrQslWuqJsoJsoKsoLunEBNXk-Xk7SsocunEENbh2ZkyYspMunEENhLlNk3VspfunEENiGqRknbsqKunEENjMlwMk8WsqYunEENnOlFkwdsrGunEEDGuqLuqMuqNuqOuqPuqQM6LpvXkrLpvYklasoQuqRsrKsrLq3bunEBNXiyYk5WsreunEENbi2XkyMssWunEENhLiuek8OstEunEENiGi1FkzCstVunEEDEuqTuqUuqVuqWMhsWpvXigEpvYksIsrQuqXstZstaqiWunEBNXl3Ik8QsuPunEENbilek8HsudunEENhLhzbk9QsvJunEENiGl1Ek7VsvVunEEDEuqZuqauqbuqcMhsXpvXkrKpvYkxRsuDuqdsvZsvaqoKunEBMhicpvXkqRpwFk7epwBpwBpwBsvcsvdunEBNXlgakwWswdunEENblkfkyNsxKunEENhLikTk-AsxeunEEDDurAurBurCMhsYpvXlBpvYkxZswLurDsyCsyDsyEunEBNXl4Bk9esyaunEENbiwMkuNszOunEENhLl1ek6cszeunEENiGlNkvDs0PunEEDEurFurGurHurIMhnDpvXk6OpvYk6WsyNurJpwBs0SsyEunEBNXi3Ak7Qs1NunEENbk_Fk7bs1eunEENhLpKk8Ks2MunEENiGlqMk9Vs2YunEENjMlvOkuSs3EunEENnOlhVk6Vs3RunEEDGurLurMurNurOurPurQMhsZpvXkvEpvYk5Zs0burRpwBs3UsvdunEBMhzMpvXigNpwFkwMpwBpwBpwBs3WqiWunEBNXizQksCs4QunEENbiyZk4es4eunEENhLi1bkqCs5WunEENiG1YktPs6HunEENjMl1MkyXs6UunEENnOl1Xk2Ws7IunEENsdlpLk2Hs7YunEEN5AhuZkxcs8KunEEDIurUurVurWurXurYurZuraurbM6MpvXigBpvYktWs3eurcs8Os8Ps8QunEBM8UpvXiuNpvYktYs9JpwBs9Ls9MqoKunEBM6NpvXkzSpvYk6Ms-CpwBs-Es-FqgbunEBMhsapvXkzGpvYk7Ns_ApwBpwBs_BqiWunEBNXnEk7Zs_WunEENbhkDk7BtgGunEENhLlrakvWtgTunEENiGljUk8GtgfunEENjMkEk7dthPunEEDFusBusCusDusEusFMhsbpvXkzDpvYk2Es_LusGpwBthSr2NunEBMhzNpvXkqOpvYklCtiLpwBtiNtiOqoKunEENXljHkzRtjSunEENbl5Xk4GtkHunEEDCusJusKMhnEpvXk0bpvYktbtifusLtkLtkMr6VunEEMkkcpvXkqTpwFk7PpwBpwBpwBtkOr_RunEBNXmAkzatlOunEENbhjUktVtmBunEENhLljRkrCtmNunEENiGoJk2ItmcunEEDEusOusPusQusRMhscpvXpvXpvYkkdtlAusSpwBtmfr_RunEBNXl5Sk8StnRunEENbl5Rk8RtnfunEENhLlrWkwCtoRunEENiGl5Wk9btpBunEEDEusUusVusWusXMhsdpvXpvXpvYk-BpwBusYtpFtpGriJunEBMhidpvXhtHpwFktGpwBpwBpwBtpIriJt_DBMhnFpvXhzRpwFkqDpwBpwBpwBtpKriJt_DBNX-Nk9LtqDt_DENbhkHkwbtqOt_DENhLl5UkuJtqct_DENiGl5Tk8ctrJt_DEDEuscusduseusfM4HpvXlBpvYk6ZtpUutAtrNtrOq3bt_DBM6OpvXiuBpvYktFtsFpwBpwBtsGr6Vt_DBNXi0Ak9GtsYt_DENbl0IkuGttFt_DENhLl2dkuRttSt_DENiGikak9FtuBt_DENjMh2ak9BtuNt_DENnOi0Dk9MtuYt_DENsdlpTk8ftvEt_DEDHutDutEutFutGutHutIutJMhsepvXkofpvYktEtsNutKpwBtvHq0Ut_DBMhsfpvXhjBpwFkwEpwBpwBpwBtvJq0Ut_DBNXivDk9CtvfuiKENbi3Fk9DtwLuiKEDCutNutOM4IpvXlBpvYkpKtvTutPpwBtwOq0UuiKBNXilEkoMtweuiKENbljIk7OtxLuiKENhLlnMkpLtxWuiKENiGiDk5etyCuiKENjMlxCk6YtyPuiKENnOmbkyetybuiKEDGutRutSutTutUutVutWM4JpvXhtDpvYk1PtwTutXtyftzAq0UuiKBMhiepvX_RpwFk5dpwBpwBpwBtzCtzDt_DBM_OpvXlBpvYkvQtzRpwBpwBtzStzDt_DBNXiiNiubt0AuiKENblhSk7Kt0PuiKEDFhCxAiSdjODEt0Jp_OutdqgKDDhCxAiSDEp_OqgKutft0HDCuteuuANhLoiEnoTuuBuiKENiGiFk1Ft1DuiKENjMixakuYt2MuiKENnOxQk9Et1TuiKENsdh2ak8Lt1fuiKEDHutbutcuuCuuDuuEuuFuuGM_PpvXigKpvYkzZtzXuuHpwBt2Pt2QuiKBNXiKk7Tt3FuiKENbi2Ek7Rt3UuiKENhLxQk7ct4AuiKEDDuuJuuKuuLM_QpvXiuPpvYknDt2YuuMt4Et4Ft4GuiKBM_EpvXhjApwFkrYpwBpwBpwBt4It4Jt_DBDHt4Nt4Rt-Pt-St-Vt-Zt-cNXlgMkpQt5CunEENblnRkset5NunEENhLlgNk4ct5XunEEDDuuQuuRuuSDFvRiKqKjcieDDiKjJhMM2LpvXhifpvYnlFuuPuuTpwBuuUuuVunEBMhiWpvXhtFpwFk8dpwBpwBpwBt5ct5dt_DBNXilSktNt6Xt_DENbuEktHt7Kt_DENhLhYkrct7Yt_DENiGjck1dt8It_DENjMl0Ak3At8Ut_DENnOl2bkpft9Gt_DEDGuuYuuZuuauubuucuudMhsDpvXpvXpvYk6Lt6HuuepwBt9Jt5dt_DBNXlnPk7It9Yt_DENbqNk9It-Ft_DEDCuvAuvBMhsEpvXpvXpvYk3YpwBuvCt-Kt-Lq0Ut_DBDibt_Et_Gt_Tt_Yt_ZugDugHugIugJuhJuhOuhPuiEuiJuiRuiSuiTuiaujeukcukdulHulOumQumRumSumWumXumYumZumaumeunDunFunLunYunfuoAuoEuoJuoKuoOuoUuoVuocuodupEupIupJupQupUupVupWupXuqDuqKuqSuqYuqeuqfurEurKurSurTurdureurfusAusHusIusMusNusTusZusausbutButCutLutMutQutYutZutauuIuuNuuOuuWuuXuufuvDQuvEpwBt_BpwBRimbPDBuvGDEmavApGpSSvAkwQSmak6DDCuvJuvKDDQkTNTmTh_WuvHpvXpvYpwFk4NkufuvIuvLpwBuvMCRlxTPDBuvODDhveienaSnaklNDBuvRDDAQNThvdmrZuvPpvXpwFpwFknPk9ZuvQuvSpwBuvTCR5FPDBuvVDC1NzeS1NkyGDBuvYT5FisYuvWpvXpwFpvYktfpvXuvXuvZpwBuvTCR1NPDBuvbDE5FpKnFiKS5FkvPDBuveT1NisZuvcpvXpwFpvYkxGkvTuvduvfpwBuvTCRliOPRliQzSRllIzSDDuwBuwCuwDDEubvQsYzEThtcmrauwEpvXpwFpwFk9Yk9UuwFpwBpwBuvTCRllKPDBuwHDD4Z9CkAS9Ck4ZDBuwKThjZmrbuwI4UpwFpwFkmFkmDuwJuwLpwBuvTCRmaPDBuwNDFmTzFsMLsQSmTk4KDBuwQDCizIluTDEQkTuVNTmakjZuwOpvXpvYpvYk9Xk8buwPuwRuwSuwTCRliZPDBuwVDFmasMnFpehKDBliYDDQuVNTzFmscuwWpvXpwFpwFk8BpvXuwXpwBuwYuwZCRiyAPRkPzSDCuwbuwcDELmazFpCSLklQDBuwfTsMkjauwdpvXpvYpwFk2RkxLuweuxApwBuvMCRLPDBuxCDFqKsMGUsQSsMksVS4MklPDCuxFuxGTLkjbuxDpvXpwFpvYk9WkyUuxEuxHpwBuvMCRsQPRlHzSDCuxJuxKDFpCLhPGUSpCkmVDBuxNTsQkjcuxLpvXpwFpvYk4IksSuxMuxOpwBuvMCRhoEPRlnIzSDCuxQuxRDEsQyNhPmaSsQkzUDBuxUTpCmsduxSpvXpwFpwFkncknOuxTuxVpwBuvTCRkrEPRllJzSDCuxXuxYDEhjZ4ZkA_WShjZk4aDBuxbT9CmseuxZpvXpwFpwFkodkrDuxauxcpwBuvTCR_WPDBuxeDDma9CihfT_Wmsfuxf4UpwFpvYkqFpvXuyApwBpwBuvTCRltGPDBuyCDD9TyJsBThvLmtAuyDpvXpwFpwFk5fpvXuyEpwBpwBuvTCRiKPDBuyGDEvRhlEiF9NSvRkoTS9NkubDCuyJuyKTiKmtBuyHpvXpwFpvYklBpvXuyIuyLpwBuvTCRiwJPDBuyNDFiKqVOiFnFSiKkucDBuyQTvRmtFuyOpvXpvYpwFkxJkqLuyPuyRpwBuwZCRvAPDBuyTDFmT1VuLpSnFSmTkwPDBuyWTvAmtGuyUpvXpwFpvYk2bkvAuyVuyXpwBuwZCRlxQPDBuyZDGyR1Z1ahlEiehTS1ZkzdS1akzeSiek0CDDuycuyduyeTuLmtHuyapvXpwFpwFkoIpvXuybuyfpwBuvTCRlxYPDBuzBDExNpFuLISxNk0KDBuzETyRmtIuzCpvXpwFpwFk5apvXuzDuzFpwBuvTCRlxMPDBuzHDE1auL1bhDS1akpISuLk0ASmGkvNDDuzKuzLuzMT1ZmtJuzIpvXpwFpwFkpVpvXuzJuzNpwBuwZCRlxOPDBuzPDF1ZuLmGiamOS1ZkqVSuLkzfShlEkqNDDuzSuzTuzUT1amtKuzQpvXpwFpwFk3bpvXuzRuzVpwBuvTCRlxPPDBuzXDEiKvRuL1bS1akqMDBuzaThlEmtLuzYpvXpwFpwFk3BpvXuzZuzbpwBuvTCRihWPDBuzdDGubzEsYhtdhtczPSsYkpeDBu0ATvQmtMuzepvXpwFpwFk3TpvXuzfu0BpwBuvTCRlhQPDBu0DDEvQhtczEzPSvQkqIDBu0GTsYmtCu0EihWpwFpwFkxOpvXu0Fu0HpwBuvTCRzePDBu0JDEhJ9d9eITzemtDu0KhvYpwFpvYknNpvXu0LpwBpwBuvTCRhvYPDBu0NDEhJ9ezehvXT9dmtEu0OpvXpwFpwFkpTpvXu0PpwBpwBuvTCRliRPDBu0RDEubvQzP9YTihXiscu0SpvXpwFpwFkkfpvXu0TpwBpwBuvTCRIPDBu0VDFiRhNzeyNhJSiRk4XShJkmSDCu0Yu0ZTImtNu0WpvXpvYpvYk5RkmRu0Xu0apwBuwZCRhJPDBu0cDE9d9ezeISIksTDBu0fThJmtOu0dpvXpwFpvYkpUpvXu0eu1ApwBuvTCRlxVPDBu1CDDiehvdvRDBlxUThvemtPu1DpvXpwFpwFk3fpvXu1EpwBu1FuvTCRliEPDBu1HDDpK1N3FSpKkoCDBu1KT_dmtQu1IpvXpwFpwFkuMpvXu1Ju1LpwBuvTCRiRPDBu1NDEIzeFkQSIk4WSFkmQDCu1Qu1RTiRisdu1OpvXpwFpvYkmapvXu1Pu1SpwBuwZCRyNPDBu1UDEpCIhPmaDDikTlueludTyNmtRu1VpvXpvYpwFk6BkpWu1WpwBu1XuvTCRhPPDBu1ZDELsQJpCThPkjeu1apvXpwFpvYk8PkoKu1bpwBpwBuvMCRlkNPDBu1dDFJhHlNqROTpRmtSu1epvXpwFpwFk6NkvRu1fpwBpwBuvTCRqfPDBu2BDD1VIieTqfiseu2CpvXpwFpvYkyTpvXu2DpwBpwBuvTCRobPDBu2FDDwdmasBSwdkvIDBu2ITobmtVu2GmapwFpvYktapvXu2Hu2JpwBuvTCRiyVPDBu2LDFiepSnFImaSiekmCDBu2OT1VmtWu2MpvXpvYpwFksXpvXu2Nu2PpwBuvTCRilKPDBu2RDF1VuLpGpFhveS1VkwTSyQk4CSuLk0BDDu2Uu2Vu2WDBigOTiemtXu2SpvXpwFpwFkoHkyFu2Tu2Xu2YuvTCRinMPDBu2aDDob3FISobk4BDBu2dTwdmtYu2bpvXpwFpwFksWniUu2cu2epwBuvTCRltFPDBu3ADFsBhkV9ThvL9UTyJmtZu3BpvXpwFpwFk7JkpXu3CpwBpwBuvTCRlsdPDBu3EDFyJhvL9UsB1VT9Tmtau3FpvXpwFpwFkuCpvXu3GpwBpwBuvTCRpSPDBu3IDEpGnFpemTSnFkmPSpekmODCu3Lu3MTpSkjfu3JmapvYpvYklXpvXu3Ku3NpwBuvMCRh2OPDBu3PDFpSpFmTuLwRSpFk4bDBu3STpGisfu3QpvXpwFpwFk8IpvXu3Ru3TpwBuwZCRzVPDBu3VDEwRpepSmTSwRkndDBu3YTzVmtTu3WmapwFpvYkmLpvXu3Xu3ZpwBuvTCRwRPDBu3bDEzVpepSmTSzVkmEDBu3eTwRh_Zu3cmapwFpvYk5KpvXu3du3fpwBuvMCRpePDBu4BDFnFpSzVwRzFSpSknSDBu4ETpemtUu4CpvXpwFpvYk9JpvXu4Du4FpwBuvTCR9YPRlmQzSRqGzSDDu4Hu4Iu4JDFqJhTGUIT9Ymtbu4KpvXpwFpvYk5LpvXu4LpwBpwBuvTCRhTPDBu4NDFJzQ1b9JqKS9Jk0ODBu4QThTmuAu4OpvXpwFpvYknVklDu4Pu4RpwBuwZCR9JPDBu4TDDhTJsGShTktZDBu4WT9JmuBu4UpvXpwFpvYknTpvXu4Vu4XpwBuvTCRJPDBu4ZDGhH1bvepHlCkOShHknADBu4cTJkkCu4apvXpvYpwFk2VklVu4bu4dpwBuvMCRlxZPDBu4fDEJhTzQ1ZSzQk4dDBu5CT1bmuCu5ApvXpwFpwFklSpvXu5Bu5DpwBuvTCRl2CPDBu5FDCpHJSpHknRDBu5ITvemuDu5GpvXpwFpwFk6epvXu5Hu5JpwBuvTCRlzAPDBu5LDCveJSvek0aDBu5OTpHmuEu5MpvXpwFpwFk6apvXu5Nu5PpwBuvTCRlwYPDBu5RDFubzEvQhHhtdSubk3cDBu5UTzPmuFu5SpvXpwFpwFksBpvXu5Tu5VpwBuvTCRkOPRhvN0ERizA0EDDu5Xu5Yu5ZDFJlCmAqVjPSjPkmGSuZkoOShKknFSkAkmIDEu5cu5du5eu5fDCikJikITkOmuGu5apvXpvYpwFkmKk3Su5bu6Au6BuwZCRjPPDBu6DDEkOJnImPSkOksNDBu6GTjPmtcu6EpvXpwFpwFklWkrZu6Fu6HpwBuvTCRlCPRhte0EDCu6Ju6KDEJkOlNmGSqKkqKDBu6NDBliTDEQkThzTNTlCkkAu6LpvXpvYpwFkzPkwVu6Mu6Ou6Pu6QCRxdPDBu6SDEIiFJhNSpKkqGSiFkpbShuEkpaDDu6Vu6Wu6XTxdmtdu6TpvXpwFpvYkpYpvXu6Uu6YpwBuvTCRtJPDBu6aDDD9YvQDBi2MTtJkkBu6bpvXpwFpwFk5VkvCu6cpwBu6duwTCRhuEPDBu6fDDiFzQxdSxdkpZDBu7CThuEmteu7ApvXpwFpwFk-CpvXu7Bu7DpwBuvTCR9NPDBu7FDDiKpRvRSiKkudDBu7IT9Nmtfu7GpvXpwFpvYkoSpvXu7Hu7JpwBuvTCRnFPDBu7LDFpFpSpejcvFSpSkoaSpFkoZDCu7Ou7PTnFmuHu7MpvXpvYpvYk4VpvXu7Nu7QpwBuvTCRlxWPDBu7SDEnFpGyRjcSpGkmYSnFkyCDCu7Vu7WTpFmuKu7TpvXpwFpwFktCpvXu7Uu7XpwBuvTCRvFPDBu7ZDDimVnFjcTvFitAu7amapwFpvYk3MpvXu7bpwBpwBuvTCRl2ZPDBu7dDEvFnFsMpeTimVmuLu7emapwFpwFksApvXu7fpwBpwBuvTCRhNPDBu8BDDIGUSGkzMSUk1fDCu8Eu8FThNmuMu8CpvXpwFpvYk8UkxHu8Du8GpwBuvTCRGPDBu8IDEUhNLISUkmTShNkyODCu8Lu8MTGmuNu8JpvXpwFpvYkmBpvXu8Ku8NpwBuwZCRUPDBu8PDEGhNL6WSGknHShNkyPS6WknIDDu8Su8Tu8UTUmuOu8QpvXpwFpvYkldpvXu8Ru8VpwBuvTCRiFPDBu8XDFjc4bmOkFiKSjckybSxdkycDCu8au8bTiFkkDu8YpvXpvYpvYk5NpvXu8Zu8cpwBuvMCRhKPDBu8eDEnFzFxLkOSkOkmHDBu9BThKmuPu8fpvXpvYpwFk2ekoeu9Au9CpwBuwZCR4bPDBu9EDDjciFISjcksHDBu9HT4bmuIu9FpvXpwFpwFkuIpvXu9Gu9IpwBuvTCRjcPDBu9KDF4biFnFqVOS4bksFSiFksGDCu9Nu9OTjcmuJu9LpvXpvYpwFkrTpvXu9Mu9PpwBuvTCRiTPDBu9RDDkcsOkFSkckrGDBu9UDBljcTiTmuQu9SpvXpwFpvYk0RpvXu9Tu9Vu9WuvTCRkcPDBu9YDEiTFkQijKSiTkrHDBu9bTkcmuUu9ZpvXpwFpvYk8ApvXu9au9cpwBuwZCRluJPDBu9eDEyfDlNiTSDkmcSyfkpJDCu-Bu-CTsOkkGu9fpvXpwFpwFkzQpvXu-Au-DpwBuvMCRlpcPDBu-FDDkckQieTijKmuVu-GigOpwFpvYk5SksRu-HpwBpwBuvTCRFPDBu-JDFkQDhHiRkcSDkoYSkQkrfSiRklUDDu-Mu-Nu-OTFmuWu-KpvXpwFpvYk2UpvXu-Lu-PpwBuvTCRwLPDBu-RDFFDkciRhHSFkpCSDk0VDCu-Uu-VTkQitBu-SpvXpvYpwFk8XkzKu-Tu-WpwBuwZCRhHPDBu-YDEJFxNyQSJknQDBu-bThHmuXu-ZpvXpwFpwFkmJpvXu-au-cpwBuvTCRilLPDBu-eDEiexNkQpGSxNk4DSiek4EDCu_Bu_CTyQmuYu-fpvXpwFpwFk3ZniTu_Au_DpwBuvTCRilMPDBu_FDFyRimIyQiRhHSyRk0JSyQkmZDCu_Iu_JTxNmuZu_GpvXpwFpwFk3EpvXu_Hu_KpwBuvTCRDPDBu_MDEFkQsOtJSFkmbSkQkreSsOkmdDDu_Pu_Qu_RTDkkEu_NpvXpwFpvYk8CpvXu_Ou_SpwBuvMCRlwdPDBu_UDEhJ9dxNhvXT9emuRu_VpvXpwFpwFk5CpvXu_WpwBpwBuvTCRlNPDBu_YDGqRsOmGiaOhHSqRk6RSOknCSmGkvLDDu_bu_cu_dDEl4fl4einBl5ATlNh_au_ZpvXpwFpwFkrUpvXu_au_eu_fuvMCRqRPDBvgBDFlNsOiaJpRSlNk2SDBvgEDEl4Xl4Yi2Yl4ZTqRkkFvgCpvXpwFpwFkrVpvXvgDvgFvgGuwTCRliSPDBvgIDEvQsYzPzEThtdmuSvgJpvXpwFpwFk4ApvXvgKpwBpwBuvTCRl1YPDBvgMDCxNyRTimImuTvgNilMpwFpvYk4JpvXvgOpwBpwBuvTCRkEPDBvgQDDkAqKLSkAktADBvgTTkEitCvgR4UpwFpvYkzFpvXvgSvgUpwBuvTCR4UPDBvgWDFLkAkElChTSlCkqJDBvgZTqKmuavgXpvXpwFpwFk9Hk2fvgYvgapwBuvTCRkAPDBvgcDEkE4ZqKkOSkOklJS4ZklHSkEksfDDvgfvhAvhBTkAmubvgd4UpwFpvYklepvXvgevhCpwBuvTCRljQPDBvhEDELUkAqKSUkrADBvhHT6WmucvhFpvXpwFpvYkwIpvXvhGvhIpwBuvTCRljOPDBvhKDEqKLkA_WDBljPTihfmudvhLpvXpwFpwFkmWpvXvhMpwBvhNuvTCR4ZPDBvhPDDkA9ChjZSkAklIDBvhST4ZmuevhQ4UpwFpvYk5EpvXvhRvhTpwBuvTCRqJPDBvhVDEzQ9Y4XhkVTqJmrcvhWpvXpwFpvYkwDpvXvhXpwBpwBuvTCRlxNPDBvhZDEqJhTJ1bS1bk3KDBvhcTzQmrdvhapvXpwFpwFk6dkpGvhbvhdpwBuwZCRlpKPDBvhfDDwdpKqJT3FmreviApvXpwFpwFk2dpvXviBpwBpwBuvTCRpKPDBviDDE_d3F1NxdSxdkqHS_dk6KDCviGviHTpKmrfviEpvXpvYpwFkvfkmXviFviIpwBuwZCRltEPDBviKDEsByJqJkFThkVmsAviLpvXpwFpwFk1CpvXviMpwBpwBuvTCRubPDBviODEzEvQzPihXSzEk3OSzPk3PDCviRviSTubmsBviPpvXpwFpvYk3XpvXviQviTpwBuvTCRliPPDBviVDEubsYvQzPSubkkeDBviYTzEmsCviWpvXpwFpwFk6UpvXviXviZpwBuvTCR4XPDBvibDFkFmGiamOODDlkWlkXlkYT4XmsDvicpvXpwFpvYktKpvXvidpwBvieuvTCROPDBvjADEhDlNmOjcShDknBSmGkoWSlNk6TSiaknEDEvjDvjEvjFvjGDCh2YlzXTOh_XvjBpvXpwFpvYk2cpvXvjCvjHvjIuvMCRmOPDBvjKDEkFmGiFOSkFkwYShDkxESmGkxDDDvjNvjOvjPDDhEhkXltQTmOh_YvjLpvXpvYpwFkvZpvXvjMvjQvjRuvMCRkFPDBvjTDFmO9UsB4XiTSmOkxFSiaknaDCvjWvjXDEifhoR9VijfTkFmsEvjUpvXpvYpwFkzbpvXvjVvjYvjZuvTCRlsePDBvjbDEkFsB9TyJT9UmsFvjcpvXpwFpwFk3apvXvjdpwBpwBuvTCRlsfPDBvjfDEyJhkV9U9TTsBmsGvkApvXpwFpwFk3JpvXvkBpwBpwBuvTCRmGPDBvkDDFialCkF1ajFSiaknZShDkoVSOkoUSlNkvKSmOkoXS1ZkvJDGvkGvkHvkIvkJvkKvkLDDnTixelqATmGkjPvkEpvXpwFpwFkuBpvXvkFvkMvkNuvMCRiaPDBvkPDFmGqRlNkF4XSmGkvMSkFkwZSOknYDDvkSvkTvkUDCl3Hi2GTiakjQvkQpvXpwFpvYkzcpvXvkRvkVvkWuvMCRlwcPDBvkYDEhJ9d9eOThvXmsHvkZhvYpwFpwFk3CpvXvkapwBpwBuvTCRh2KPDBvkcDEqVmAhKkOSqVkzJSmAkqXDCvkfvlATxLmsIvkdpvXpwFpwFkoEniSvkevlBpwBuvTCRihaPDBvlDDEmAxLkOjcSmAkqWSxLkqZDCvlGvlHTqVmsKvlEpvXpvYpwFkxapvXvlFvlIpwBuwZCRmAPDBvlKDFqVkOmPsGxLSqVkoFSxLklODCvlNvlOTmAmsLvlLpvXpwFpwFktQpvXvlMvlPpwBuwZCRsGPDBvlRDF9JmPnIpIoJSmPk1JSnIk0eSpIk0XSoJklKDEvlUvlVvlWvlXDClyelyfTsGmsMvlSpvXpwFpwFk1epvXvlTvlYvlZuvTCRoJPDBvlbDEhjXjFkOsGShjXklLSjFkmfSsGklMDDvlevlfvmAToJmsNvlcpvXpwFpwFknMkpFvldvmBpwBuvTCRlkaPDBvmDDEoJJjFhHSoJklTDBvmGThjXmsOvmEpvXpwFpwFknLk3UvmFvmHpwBuvTCRjFPDBvmJDEoJmGIGSoJkmeDBvmMDChwFlzITjFisavmKpvXpwFpvYk2KkzNvmLvmNvmOuvTCRmPPDBvmQDFnIsGpImAkOSnIkoGSsGk1KSpIk1LDDvmTvmUvmVDCi1Di1ETmPmsPvmRpvXpwFpwFkpBpvXvmSvmWvmXuvTCRnIPDBvmZDEmPsGpIoJSmPk0fSsGk1ASpIk0dDDvmcvmdvmeDCi0YlzOTnIisbvmapvXpwFpvYkwNk6PvmbvmfvnAuvTCRpIPDBvnCDEmPnIsGkOSsGk1bSnIk1ZSmPk1aDDvnFvnGvnHDCl0Ql0RTpImsJvnDpvXpwFpvYk3WknGvnEvnIvnJuvTCRhDPDBvnLDGuYyfuZna2XOSmGkoPSOkoQSmOkoNDDvnOvnPvnQDChzak_cThDmsQvnMpvXpvYpwFkuDpvXvnNvnRvnSuwZCRlhfPDBvnUDEhvIhDuD1VShvIklFDBvnXThtZmsXvnVpvXpwFpwFk2GpvXvnWvnYpwBuvTCRlrIPDBvnaDEhtZhDuDzAShtZkueDBvndThvImsYvnbpvXpwFpwFk2FpvXvncvnepwBuvTCRigbPDBvoADEhD4Nzf4MS4NkmUDBvoDDCivOk_YT2XmsZvoBpvXpwFpwFk3IpvXvoCvoEvoFuvTCRk_ZPDBvoHDEhDuY4NuDSuYk5BS4Nk5ADCvoKvoLTzfmsavoIpvXpwFpwFk8DpvXvoJvoMpwBuvTCRk_XPDBvoODEhD2XzfzAS2XkmMSzfk4UDCvoRvoST4NmsbvoPpvXpwFpwFk5MpvXvoQvoTpwBuvTCRk_UPDBvoVDFhDyfuZzfJSzfk3QSyfkqeSuZkqcDDvoYvoZvoaDBk_VTuYkjWvoWpvXpwFpwFk5UpvXvoXvobvocuvMCRk_WPDBvoeDEuYuZsOnaSuZksZSsOkyBSuYksbDDvpBvpCvpDTyfkjXvofpvXpwFpwFk2TpvXvpAvpEpwBuvMCRn-dPDBvpGDFyfuYhtTkOlCSkOklYSyfksaShtTktLSuYkqdDEvpJvpKvpLvpMDBigaTuZkjYvpHpvXpwFpwFkzBpvXvpIvpNvpOuvMCRk_TPDBvpQDEuZhDzA4MSuZktMDBvpTThtTmsRvpRpvXpwFpwFk3DpvXvpSvpUpwBuvTCRk_SPDBvpWDDuDhD2XSuDk3LSLk3FDCvpZvpaT4MmsSvpXpvXpwFpwFk9apvXvpYvpbpwBuvTCRuDPDBvpdDE4MhDna9KS4Mk3GDBvqATuDmsTvpepvXpwFpwFk3NpvXvpfvqBpwBuvTCR9KPDBvqDDDuDzA5IS5IklcDBvqGT9KmsUvqEhDpwFpvYkmApvXvqFvqHpwBuvTCRk_aPDBvqJDEna5ThD4NTzAkjUvqKpvXpwFpwFk5PpvXvqLpwBpwBuvMCRnaPDBvqNDEzAhDuD5TS5Tk3HShvdkoRDCvqQvqRTnamsVvqOpvXpwFpwFk2QpvXvqPvqSpwBuvTCRl3CPDBvqUDDzAna5ISnaknWS5IknXDCvqXvqYT5TkjVvqVhDpwFpwFklEpvXvqWvqZpwBuvMCR5IPDBvqbDEzA9K5TnaS9KkocS5TkobDCvqevqfT5ImsWvqchDpwFpvYklbpvXvqdvrApwBuvTCDkKuvNuvUuvauwAuwGuwMuwUuwauxBuxIuxPuxWuxduyBuyFuyMuySuyYuzAuzGuzOuzWuzcu0Cu0Iu0Mu0Qu0Uu0bu1Bu1Gu1Mu1Tu1Yu1cu2Au2Eu2Ku2Qu2Zu2fu3Du3Hu3Ou3Uu3au4Au4Gu4Mu4Su4Yu4eu5Eu5Ku5Qu5Wu6Cu6Iu6Ru6Zu6eu7Eu7Ku7Ru7Yu7cu8Au8Hu8Ou8Wu8du9Du9Ju9Qu9Xu9du-Eu-Iu-Qu-Xu-du_Eu_Lu_Tu_XvgAvgHvgLvgPvgVvgbvhDvhJvhOvhUvhYvheviCviJviNviUviavifvjJvjSvjavjevkCvkOvkXvkbvlCvlJvlQvlavmCvmIvmPvmYvnBvnKvnTvnZvnfvoGvoNvoUvodvpFvpPvpVvpcvqCvqIvqMvqTvqavrBUo8WmazeIqfJaljXLqJ4XhYhDDDhjDhnONVmpHjJljNk4RvrECVmpIhXhXkyWvrECVmpJoSlmPkxWvrECVmpKiMlwNklRvrECVmpLiKiKklGvrECVmpMhMlmckyKvrECVmpNoHlzGknUvrECDHvrFvrGvrHvrIvrJvrKvrLQpwBvrCvrDvrMDBkTTmTisYuvHpvXpvYpwFk4NkufuvIuvLpwBvrOBDCQNThvdpvXuvPpvXpwFpwFknPk9ZuvQuvSpwBvrQET5FpvXuvWpvXpwFpvYktfpvXuvXuvZpwBvrQET1NpvXuvcpvXpwFpvYkxGkvTuvduvfpwBvrQEThtcpvXuwEpvXpwFpwFk9Yk9UuwFpwBpwBvrQEThjZpvXuwI4UpwFpwFkmFkmDuwJuwLpwBvrQETmah_WuwOpvXpvYpvYk9Xk8buwPuwRuwSvrOBTzFpvXuwWpvXpwFpwFk8BpvXuwXpwBuwYvrQETsMisZuwdpvXpvYpwFk2RkxLuweuxApwBvrOBTLitCuxDpvXpwFpvYk9WkyUuxEuxHpwBvrOBTsQkjKuxLpvXpwFpvYk4IksSuxMuxOpwBvrOBTpCpvXuxSpvXpwFpwFkncknOuxTuxVpwBvrQET9CpvXuxZpvXpwFpwFkodkrDuxauxcpwBvrQET_WpvXuxf4UpwFpvYkqFpvXuyApwBpwBvrQEThvLpvXuyDpvXpwFpwFk5fpvXuyEpwBpwBvrQETiKpvXuyHpvXpwFpvYklBpvXuyIuyLpwBvrQETvRpvXuyOpvXpvYpwFkxJkqLuyPuyRpwBvrQETvApvXuyUpvXpwFpvYk2bkvAuyVuyXpwBvrQETuLpvXuyapvXpwFpwFkoIpvXuybuyfpwBvrQETyRpvXuzCpvXpwFpwFk5apvXuzDuzFpwBvrQET1ZpvXuzIpvXpwFpwFkpVpvXuzJuzNpwBvrQET1apvXuzQpvXpwFpwFk3bpvXuzRuzVpwBvrQEThlEpvXuzYpvXpwFpwFk3BpvXuzZuzbpwBvrQETvQpvXuzepvXpwFpwFk3TpvXuzfu0BpwBvrQETsYpvXu0EihWpwFpwFkxOpvXu0Fu0HpwBvrQETzepvXu0KhvYpwFpvYknNpvXu0LpwBpwBvrQET9dpvXu0OpvXpwFpwFkpTpvXu0PpwBpwBvrQETihXpvXu0SpvXpwFpwFkkfpvXu0TpwBpwBvrQETIpvXu0WpvXpvYpvYk5RkmRu0Xu0apwBvrQEThJpvXu0dpvXpwFpvYkpUpvXu0eu1ApwBvrQEThvepvXu1DpvXpwFpwFk3fpvXu1EpwBu1FvrQET_dpvXu1IpvXpwFpwFkuMpvXu1Ju1LpwBvrQETiRpvXu1OpvXpwFpvYkmapvXu1Pu1SpwBvrQETyNpvXu1VpvXpvYpwFk6BkpWu1WpwBu1XvrQEThPiscu1apvXpwFpvYk8PkoKu1bpwBpwBvrOBTpRpvXu1epvXpwFpwFk6NkvRu1fpwBpwBvrQETqfpvXu2CpvXpwFpvYkyTpvXu2DpwBpwBvrQETobpvXu2GmapwFpvYktapvXu2Hu2JpwBvrQET1VpvXu2MpvXpvYpwFksXpvXu2Nu2PpwBvrQETiepvXu2SpvXpwFpwFkoHkyFu2Tu2Xu2YvrQETwdpvXu2bpvXpwFpwFksWkuWu2cu2epwBvrQETyJpvXu3BpvXpwFpwFk7JkpXu3CpwBpwBvrQET9TpvXu3FpvXpwFpwFkuCpvXu3GpwBpwBvrQETpSisdu3JmapvYpvYklXpvXu3Ku3NpwBvrOBTpGpvXu3QpvXpwFpwFk8IpvXu3Ru3TpwBvrQETzVpvXu3WmapwFpvYkmLpvXu3Xu3ZpwBvrQETwRkjdu3cmapwFpvYk5KpvXu3du3fpwBvrOBTpepvXu4CpvXpwFpvYk9JpvXu4Du4FpwBvrQET9YpvXu4KpvXpwFpvYk5LpvXu4LpwBpwBvrQEThTpvXu4OpvXpwFpvYknVklDu4Pu4RpwBvrQET9JpvXu4UpvXpwFpvYknTpvXu4Vu4XpwBvrQETJiseu4apvXpvYpwFk2VklVu4bu4dpwBvrOBT1bpvXu5ApvXpwFpwFklSpvXu5Bu5DpwBvrQETvepvXu5GpvXpwFpwFk6epvXu5Hu5JpwBvrQETpHpvXu5MpvXpwFpwFk6apvXu5Nu5PpwBvrQETzPpvXu5SpvXpwFpwFksBpvXu5Tu5VpwBvrQETkOpvXu5apvXpvYpwFkmKk3Su5bu6Au6BvrQETjPpvXu6EpvXpwFpwFklWkrZu6Fu6HpwBvrQETlCisfu6LpvXpvYpwFkzPkwVu6Mu6Ou6PvrOBTxdpvXu6TpvXpwFpvYkpYpvXu6Uu6YpwBvrQETtJh_Zu6bpvXpwFpwFk5VkvCu6cpwBu6dvrOBThuEpvXu7ApvXpwFpwFk-CpvXu7Bu7DpwBvrQET9NpvXu7GpvXpwFpvYkoSpvXu7Hu7JpwBvrQETnFpvXu7MpvXpvYpvYk4VpvXu7Nu7QpwBvrQETpFpvXu7TpvXpwFpwFktCpvXu7Uu7XpwBvrQETvFpvXu7amapwFpvYk3MpvXu7bpwBpwBvrQETimVpvXu7emapwFpwFksApvXu7fpwBpwBvrQEThNpvXu8CpvXpwFpvYk8UkxHu8Du8GpwBvrQETGpvXu8JpvXpwFpvYkmBpvXu8Ku8NpwBvrQETUpvXu8QpvXpwFpvYkldpvXu8Ru8VpwBvrQETiFitAu8YpvXpvYpvYk5NpvXu8Zu8cpwBvrOBThKpvXu8fpvXpvYpwFk2ekoeu9Au9CpwBvrQET4bpvXu9FpvXpwFpwFkuIpvXu9Gu9IpwBvrQETjcpvXu9LpvXpvYpwFkrTpvXu9Mu9PpwBvrQETiTpvXu9SpvXpwFpvYk0RpvXu9Tu9Vu9WvrQETkcpvXu9ZpvXpwFpvYk8ApvXu9au9cpwBvrQETsOitBu9fpvXpwFpwFkzQpvXu-Au-DpwBvrOBTijKpvXu-GigOpwFpvYk5SksRu-HpwBpwBvrQETFpvXu-KpvXpwFpvYk2UpvXu-Lu-PpwBvrQETkQpvXu-SpvXpvYpwFk8XkzKu-Tu-WpwBvrQEThHpvXu-ZpvXpwFpwFkmJpvXu-au-cpwBvrQETyQpvXu-fpvXpwFpwFk3ZniDu_Au_DpwBvrQETxNpvXu_GpvXpwFpwFk3EpvXu_Hu_KpwBvrQETDh_au_NpvXpwFpvYk8CpvXu_Ou_SpwBvrOBT9epvXu_VpvXpwFpwFk5CpvXu_WpwBpwBvrQETlNkjMu_ZpvXpwFpwFkrUpvXu_au_eu_fvrOBTqRkjOvgCpvXpwFpwFkrVpvXvgDvgFvgGvrOBThtdpvXvgJpvXpwFpwFk4ApvXvgKpwBpwBvrQETimIpvXvgNilMpwFpvYk4JpvXvgOpwBpwBvrQETkEpvXvgR4UpwFpvYkzFpvXvgSvgUpwBvrQETqKpvXvgXpvXpwFpwFk9Hk2fvgYvgapwBvrQETkApvXvgd4UpwFpvYklepvXvgevhCpwBvrQET6WpvXvhFpvXpwFpvYkwIpvXvhGvhIpwBvrQETihfpvXvhLpvXpwFpwFkmWpvXvhMpwBvhNvrQET4ZpvXvhQ4UpwFpvYk5EpvXvhRvhTpwBvrQETqJpvXvhWpvXpwFpvYkwDpvXvhXpwBpwBvrQETzQpvXvhapvXpwFpwFk6dkpGvhbvhdpwBvrQET3FpvXviApvXpwFpwFk2dpvXviBpwBpwBvrQETpKpvXviEpvXpvYpwFkvfkmXviFviIpwBvrQEThkVpvXviLpvXpwFpwFk1CpvXviMpwBpwBvrQETubpvXviPpvXpwFpvYk3XpvXviQviTpwBvrQETzEpvXviWpvXpwFpwFk6UpvXviXviZpwBvrQET4XpvXvicpvXpwFpvYktKpvXvidpwBvievrQETOh_XvjBpvXpwFpvYk2cpvXvjCvjHvjIvrOBTmOh_YvjLpvXpvYpwFkvZpvXvjMvjQvjRvrOBTkFpvXvjUpvXpvYpwFkzbpvXvjVvjYvjZvrQET9UpvXvjcpvXpwFpwFk3apvXvjdpwBpwBvrQETsBpvXvkApvXpwFpwFk3JpvXvkBpwBpwBvrQETmGkjLvkEpvXpwFpwFkuBpvXvkFvkMvkNvrOBTiakjNvkQpvXpwFpvYkzcpvXvkRvkVvkWvrOBThvXpvXvkZhvYpwFpwFk3CpvXvkapwBpwBvrQETxLpvXvkdpvXpwFpwFkoEniFvkevlBpwBvrQETqVpvXvlEpvXpvYpwFkxapvXvlFvlIpwBvrQETmApvXvlLpvXpwFpwFktQpvXvlMvlPpwBvrQETsGpvXvlSpvXpwFpwFk1epvXvlTvlYvlZvrQEToJpvXvlcpvXpwFpwFknMkpFvldvmBpwBvrQEThjXpvXvmEpvXpwFpwFknLk3UvmFvmHpwBvrQETjFpvXvmKpvXpwFpvYk2KkzNvmLvmNvmOvrQETmPpvXvmRpvXpwFpwFkpBpvXvmSvmWvmXvrQETnIpvXvmapvXpwFpvYkwNk6PvmbvmfvnAvrQETpIpvXvnDpvXpwFpvYk3WknGvnEvnIvnJvrQEThDpvXvnMpvXpvYpwFkuDpvXvnNvnRvnSvrQEThtZpvXvnVpvXpwFpwFk2GpvXvnWvnYpwBvrQEThvIpvXvnbpvXpwFpwFk2FpvXvncvnepwBvrQET2XpvXvoBpvXpwFpwFk3IpvXvoCvoEvoFvrQETzfpvXvoIpvXpwFpwFk8DpvXvoJvoMpwBvrQET4NpvXvoPpvXpwFpwFk5MpvXvoQvoTpwBvrQETuYkjRvoWpvXpwFpwFk5UpvXvoXvobvocvrOBTyfkjSvofpvXpwFpwFk2TpvXvpAvpEpwBvrOBRigaPDBvvRTuZkjTvvSpvXpwFpwFkzBpvXvpIvpNvpOvrOBThtTpvXvpRpvXpwFpwFk3DpvXvpSvpUpwBvrQET4MpvXvpXpvXpwFpwFk9apvXvpYvpbpwBvrQETuDpvXvpepvXpwFpwFk3NpvXvpfvqBpwBvrQET9KpvXvqEhDpwFpvYkmApvXvqFvqHpwBvrQETzAisavqKpvXpwFpwFk5PpvXvqLpwBpwBvrOBTnapvXvqOpvXpwFpwFk2QpvXvqPvqSpwBvrQET5TisbvqVhDpwFpwFklEpvXvqWvqZpwBvrOBT5IpvXvqchDpwFpvYklbpvXvqdvrApwBvrQEDkKvrPvrRvrSvrTvrUvrVvrWvrXvrYvrZvravrbvrcvrdvrevrfvsAvsBvsCvsDvsEvsFvsGvsHvsIvsJvsKvsLvsMvsNvsOvsPvsQvsRvsSvsTvsUvsVvsWvsXvsYvsZvsavsbvscvsdvsevsfvtAvtBvtCvtDvtEvtFvtGvtHvtIvtJvtKvtLvtMvtNvtOvtPvtQvtRvtSvtTvtUvtVvtWvtXvtYvtZvtavtbvtcvtdvtevtfvuAvuBvuCvuDvuEvuFvuGvuHvuIvuJvuKvuLvuMvuNvuOvuPvuQvuRvuSvuTvuUvuVvuWvuXvuYvuZvuavubvucvudvuevufvvAvvBvvCvvDvvEvvFvvGvvHvvIvvJvvKvvLvvMvvNvvOvvPvvQvvTvvUvvVvvWvvXvvYvvZvvavvbWo8Vn8PqfJaljXL4XhDDChnNNVpvXjJljNk4RvveEVpvXhXhXkyWvveEVpvXoSlmPkxWvveEVpvXiMlwNklRvveEVpvXiKiKklGvveEVpvXhMlmckyKvveEVpvXoHlzGknUvveEDHvvfvwAvwBvwCvwDvwEvwFQpwBvvcvvdvwGDCAMM_GpvXnuHpwFn0VpwBpwBpwBqiYrhPvwIBDDieIpHM2TpvXiuJpwFnxTpwBpwBpwBvwKrhPvwIBDFmhEovRiiJl7bl7ZDHlfl7Cl7BmoPmJyIvVDCvwMvwNDCl-OmkeDFmJyIh1LvVyLDFlfeF0LibDDvwPvwQvwRDCoRkIDCiJiCDEhWmJyIfDEqhUvwTvwUvwVDDvwOvwSvwWOFomVpvXOFpqdpvXDCvwYvwZDDiepHmaMkkHpvXpvXpvYnwYvwXpwBvwavwbrhPvwICDFioLipZipdl9QiraDIlMi2FhkeeZhuT2aiyLDCvwdvweDEl_JmkLmiImkKDFZelMqX9FDDzWlffDDvxAvxBvxCDDjzAjzUmkIDEi9QmIvArJDCvxEvxFDDvwfvxDvxGNXo4Xn1LvxHvwIBDCrdhyEDHjbhzYqEnBkMhgSihODDqlbvxJvxKDDrd-ThrGDFotVosaqXtBqeDHjbqEprCiwRschvRhEDEvxMqlVvxNvxODDhrGmlXmlWDGeThApZjbhRDCvxQvxRDDvxLvxPvxSNbpkLnoKvxTvwIBDBrdDIhwO0JhvEhvDh3ahoAh7HyDDCvxVvxWDFhrEhmPhrFh-fjzJDJ0S0J4TmIijDlD9HjGhNDCvxYvxZDCvxXvxaNhLi1On7CvxbvwIBDDvxIvxUvxcDDIhKieMitDpvXpvXpvYnoNpwBvxdpwBvxeqoKvwICDE8CkRkd8LDFrd-Tl-ezX3XDGibiclIkI-enCDDvyAvyBvyCDCrd-TDCrJjbDEhWjDuKrWDEvyEqkDvyFvyGDCvyDvyHNXiwLn7fvyIvwIBDDrd-TzWDFjClbjTuNnQDFjAqBiWvGhnTDErJmIiCIDEvyKvyLvyMvyNDDjAiWoXDDrJhEmIDEvyEqkdvyPvyQDCvyOvyRNbizfnpPvySvwIBDErd3X8C0YDHh8BhqdltLpVimfiwZogDDFhYifqUoe3ADDvyUvyVvyWDDrdzXmkVDDhYiftbDCnChwHDEiVakGiUDEvyYvyZvyavybDEmoUl_amoTisODCiHqUDDIiyTjQDEvydtuKvyevyfDDvyXvycvzANhLolDnyDvzBvwIBDErd3X-TzXDGhoRijfkFhE8CkRDFhRiNjOlInLDDvzDvzEvzFDE3XjzKmkJmkGDFhEjfTOiDDCvzHvzIDCvzGvzJNiGpuBm8fvzKvwIBDEvS0NqO0SDEmWjVmJh7LDGiClcoDiZIWDEqnevzMvzNvzODEzXl8J-TrdDHoDlciZiClRlEosQDDqnVvzQvzRDDlFqOvSDFiEwMpBmWjVDEnZImcJDEqnVvzTvzUvzVDDvzPvzSvzWNjMizen3JvzXvwIBDFvyJvyTvzCvzLvzYODo_CjMDBvzaDFImOkFjcDMitEpvXpvXpvYmxSpwBvzZvzbvzcqoKvwICDErd2Ii7OWDEYkVhATDDjS5ciJDEvzer_Dvzfv0ADBv0BDFjErQ8B4R1SDCzWhmPDDr_Dv0Dv0EDBv0FNXooPnxYv0GvwIBDDzWrd2IDEjErQ8B4RDDfGnPDEr_Dv0Iv0Jv0KDBv0LNbooOnxXv0MvwIBDEldiDYpocDEmJuRvVyIDEq0Kv0Iv0Ov0PDDqS-Ql8NDDYkVjFDDv0Rv0Sv0IDCv0Qv0TNhLpoHnzYv0UvwIBDDv0Hv0Nv0VDDIiesYMitFpvXpvXpvYnpBv0Cv0WpwBv0XrhPvwICDFpb7XhxJioKl9IDGjbhEhDhvRhhChBDCv0Zv0aDDyZiqe-dDGpb7XhPlHsQkWDCv0cv0dDCpb7XDEhKqXhgS_bDEjbhEqEhDDDv0fv1Av1BDDv0bv0ev1COFpgOpvXDBv1EDFyNIpChPhKMh_bpvXpvXpvYn8Bv1DpwBv1Fv1Gp-RvwICDFmmamnbl9BolPmnaDGhK5EjSjHiD7EDCv1Iv1JDHhOl1ch2choCopLl7PraDCkYlUDFzW2HjShKDDDv1Lv1Mv1NDEhOral1ch2cDCwYlxfDFiSmQl4NhCjFDDv1Pv1Qv1RDDv1Kv1Ov1SOFo-UpvXODpmUpvXDCv1Uv1VDEqRiRDhKMkkIpvXpvXpvYn3Qv1TpwBv1Wv1Xq3bvwICDDFDkQM0cpvXkrdpwFn5DpwBpwBpwBv1ZqoKvwIBDIhhUl9aoLi1dhoGhvcnB7aDDqubq4Yv1bDFigUnbwRhlSzVDDqubq4Yv1dDCv1cv1eNXizYntEv1fvwIBDFh-bj_Ej_IiremnTDIlDibiYizMkItOoUnUDCv2Bv2CDEh-birej_ImkTDE7anBhoGhvcDCv2Ev2FDCv2Dv2GNb7HmxLv2HvwIBDDDxX5UDFh7LircnBhoGhvcDDrtTv2Jv2KDDiRmcDDFooAlFjBo1fiEDDv2Mv2Fv2NDCv2Lv2ONhLiwQn6Mv2PvwIBDFpDxX5UoYmodDGtIsIIiEmIhwSDDv2Rv2Fv2SDEFpDxXoYDDhFrWZDDmHoEl9MDEv2Uv2Vv2WvxVDCv2Tv2XNiGuKn6Lv2YvwIBDF_Airbl9Yl-D6ZDInB7ahoGjBmJyIiClcDCv2av2bDDFDiRDEjBiX0DogYDHhrPinUl8IlrXyIh1LvVDDv2dv2ev2fDCv2cv3ANjMo0Pn4Uv3BvwIBDFv2Av2Iv2Qv2Zv3COFpvQXOFo_AhLODpiBhLOFpvLiGOFo8AjMDFv3Ev3Fv3Gv3Hv3IDFFDiRyQkQMhzEpvXlBpvYmxBpwBv3Dv3Jv3KrhPvwICDFhoGi1fhvc7anBDB7HDDiRpDxXDErsav3Mv3Nv3ODBv3PDEoUivKivJqWDDzWh-bireDHfGdtUoG0ThODDv3Rv3Sv3TDDhgEiqDiqEDEvPi1Jh0DJDGuJ1c9fivSi1ZqYDDv3Vv3Wv3XDCv3Uv3YNXplDn6Xv3ZvwIBDBiRDBmcDCjydj8KDD7SlMhgNDEv3bv3cv3dv3eDEjzAjzUl9OmkEDFi9QmIvArJmcDDrtTv4Av4BDEjydj8KmmbmkDDGlMhwCivIivGiYeDF-ah-bj_EWhIDDv4Dv4Ev4FDDv3fv4Cv4GNbo_Bn6Zv4HvwIBDG0JhvEhwOhvDpiOh7HDCvxVv4JDI0S9HlDijD0J4TmIlkcDCvxYv4LDCv4Kv4MNhLowam_Bv4NvwIBDDv3av4Iv4OOFotBpvXDBv4QDEyQieiRIMhzFpvXk0GpvYnlGv3Qv4Pv4Rv4SrhPvwICDBhhJDEfGixHimdDHiY7S5DnNmQiwCi1MDDv4Uv4Vv4WDBv4XDC2HhhZDGmRppUhxXhoK_ChhJDCv4Zv4aDCl-CmkODEhoKhxX_ChhJDCv4cv4dDEhxXhoKmR_CDCv4fv4UDDv4bv4ev5ANXonDmxPv5BvwIBDGhHmfi6FhjNorZhtRDCv5Dv4UDDmkPl-EmfDDoah0S_ADF7SiYlT7M5DDDv5Fv5Gv5HDCv5Ev5INbo_Jm7Rv5JvwIBDDtUidofDEwUrZloaoGDEoah0Slsa_ADDiXiR7SDEv5Lv5Mv5Nv5ODDtUidwUDEpDhHiRh0eDDv5Qv5Rv4UDCv5Pv5SNhLo1ZnlBv5TvwIBDDianTjfDFiRjHndpDjeDDv5Vv5Wv4UDBv5XNiGoiWm4Fv5YvwIBDCzKiwADFpDlDJiRhGDDhhJ_ChxXDDv5av5bv5cDBv5dNjMvXm-bv5evwIBDD1dnIqbDFjHiRkNnJiSDChhJ_CDDv6Av6Bv6CDBv6DNnOtHm-Zv6EvwIBDGv5Cv5Kv5Uv5Zv5fv6FOFonBpvXDBv6HDFFhHGlCpHMitGpvXnnPpvYnrVv4Yv6Gv6Iv6JriJvwICDChCoIDCYODGikR8YjRuIjQhgDDErsav6Lv6Mv6NDE9ZhZ0XhvQDEFhncmQmcDEwXiZlclEDD9SjXpcDEv6Pv6Qv6Rv6SDCv6Ov6TDEY8KkDuMDCjS5cDGzOtWjFhWhmcoGDErvMv6Vv6Wv6XDD8Y4a7TDDOjFoODErsav6Zv6Vv6aDDhBkVhgDDErsav6crvItjUDClR4aDEoGtWzOjFDErsav6ervJv6fDEv6Yv6bv6dv7ANXxCnxfv7BvwIBDDOhaphFDIpchbjWrUjXkNhndkUDHiSoIhcYhmbrWhCDErvMv7Dv7Ev7FDEh0UiSoIhCDHivCjRphTphE-Cn9PikRDDrsav7Hv7IDCv7Gv7JNbpiXnqKv7KvwIBDFmlTioEl-HisMoiHDGiY0SDhCnNlIDDv7MrvMv7NDCFmcDIeiifh1Apa5GmRppBhlMDDv7Prxfv7QDBhiTDFOYhCtDlIDDrsav7Sv7TDDv7Ov7Rv7UNhLi2cnudv7VvwIBDEFiRmcmQDFjAk-KoGiiGtWDJhmOwC2EpXjdjLnQyHwcDDv7Xv7Yv7ZDBv7aNiGigcnpQv7bvwIBDD9Ri0NphHDCv7Pv7dDFh6AhxSkgQmoEmiDDIic3BrUnN0BhwMhlMnXDCv7fv8ADGxKikGizBlrPlrOh1FDIhwMhlMiwNiuf3Bic-Kn8FDDrsav8Cv8DDDv7ev8Bv8ENjMi0NnpCv8FvwIBDEh6NjjOjjXl_DDHelMjbhElIoGhcDCv8Hv8IDFhe1T7CpdioODGlMlVhEhciSjbDDoGFmQDEv8Kp-Vv8Lv8MDCv8Jv8NNnOo7anyOv8OvwIBDGwKlgCnGketE0QDGxJ3H6Y1JhwHolFDDruav8Qv8RDCwKlgCDFiTtGoaFoncDGuGjWiaxJpiChwHDDv8Tv8Uv8VDCv8Sv8WNsdilGnqHv8XvwIBDF9Zl2WhvQijPmoXDFFmQhncmctaDK5G-BlE6X7ekeh3GnLzBhgCDDv8Zv8av8bDBv8cN5AomEmxEv8dvwIBDIv7Cv7Lv7Wv7cv8Gv8Pv8Yv8eOFo-PpvXDBv9ADEFOkQDMhzGpvXkqQpvYnpav6Uv8fv9Bv9CqoKvwICDBl6LDE9SmhGjXpcDDv9Ev6Rv9FDGsRtErHyXl7YoXDFhpGnGhjYombeDDv9Ev9Hv9IDIhrBhyCl_UsLhuWotWn9Tl_VDFDnGoXtEqFDCv9Kv9LDFqUsWigVlmSopIDI9RmgGowOkDpoXolNmiKmjCDDqnVv9Nv9ODEv9Gv9Jv9Mv9POFo-RpvXODn9HpvXDCv9Rv9SDEDsOkQtJMh_cpvXitfpvYntTv9QpwBv9Tv9UriJvwICM_HpvXkwSpwFn6IpwBpwBpwBqoMqoQvwIBDGhfuehgAhoBhpAjUDEvW5SzUo4VDELmJnEhgeDEqoSv9Xv9Yv9ZDBv9aNX9WnsOv9bvwIBDHkIYkDzOibhjItDDDqoSqubv9dDBv9eNbpSn2Sv9fvwIBDDlKjYmkZDG-eh-FkIibYmUDDqoSv-Bv-CDBv-DNhLlen2Vv-EvwIBDBwEDGnMhkFhgHh0B1DokcDIhbjXjWkNimckHkSlADDv-Gv-Hv-IDDOThADCjZmDDBzWDEqoSv-Kv-Lv-MDCv-Jv-NNiGpkCn2Uv-OvwIBDFjClbuN4ejTDDiWqB4fDDqoSv-Qv-RDCirDlbDBjADEjDrWmDvGDEqoSv-Tv-Uv-VDCv-Sv-WNjMxQn2Qv-XvwIBDFv9cv-Av-Fv-Pv-YDEmTpGpFvAM6DpvXkwOpvYn3DpwBv-ZpwBv-aq0RvwIBDHZvIemNvLoWmSDEqoSqtNqgKv-cDEvImNvLZDDmJnEhgeDEqtNqgKv-ev-fDCv-dv_ADELmTJpHM6EpvXigCpvYn2ev_BpwBpwBv_CquWvwIBDGwRzVrDi2Bj1Sl8cDCqvGv_EDFhiUhkdigUjKhlSDIdtUiWka7PoGiHpkbDG5OnPfkKLlsCDEqubv_Gv_Hv_IDCv_Fv_JNXixOn7cv_KvwIBDDnbizWh3YDFqCmWJmJheDGhWiCWhIiHhmbDEqpJv_Mv_Nv_ODBv_PNbo_Nn2Ev_QvwIBDEhkAhjMqLh1ZDDqpJq4Yv_SDEibkI-ehwPDCjYlKDEmochkAhjMODEqpJv_Uv_Vv_WDCv_Tv_XNhLixQm-Cv_YvwIBDHhfmnepXiiG3J7OxbDKvIrPjdjLnQ6cixCi3DhlUopHDDqpJv_av_bDBv_cNiGiyJnyMv_dvwIBDDmLmnO_BDEOThAoIDHjZhbjXjWkNhvSmDDDv_fwgAwgBDEh2Zh2Yh2R5LDCqubwgDDCwgCwgENjMpoUnxdwgFvwIBDFv_Lv_Rv_Zv_ewgGOFh2OpvXDBwgIDEpGmTpFjcDBhXMwHpvXk0LpvYmxHpwBwgHwgJwgKwgLvwIBDCyRpFDChXiMMitHpvXhjCpwFm-DpwBpwBpwBwgNwgOvwIBDFjfiQkGkdilNDCq4EwgQDGpQuInBkfIrRDGi1SibkIicogMhtXDDq4EwgSwgTDEnU0B4LqLDCq4EwgVDDwgRwgUwgWOFpgRpvXDBwgYDDpFpGmTMitIpvXk0HpvYn6bwgXpwBwgZwgatzDvwIBDBjHDEiUjCpYjKDDwgcqhUwgdDDzYmkYmkUDGiUIjChBjXhbDCwgfwhADCwgewhBNXozan1GwhCvwIBDFhChpBi0VltCikADGrHjyDwbjEh1W1SDDwhEv-MwhFDBwhGNbrHnuewhHvwIBDCwhDwhIDDyRiepFMh_dpvXk0EpvYn2ApwBwhJpwBwhKq-YvwIBDCmTvAMkkJpvXk1EpwFn7IpwBpwBpwBwhMq0RvwIBDGiqMiqLizHhhahyKh2PDEpvWibF0SDCwhOwhPDDja6VhoaDFibFlDichfDFlfuI5JvYnQDEqpDwhRwhSwhTDEixdn_Ri2R8fDGhThGhAnTjFhDDHlfrKuIjaiDiyTjLDDwhVwhWwhXDDwhQwhUwhYOFooJpvXDBwhaDDmTvAmaMitJpvXk1DpvYnpNwhZpwBwhbwhcq0RvwIBDBinPDFuXh2ChgDxKhkTDCwhewhfDBwiADEFoLIiRDFjDipekIiChBDDwhewiCwiDDBwiENXo_EnmCwiFvwIBDEiDjUhvW3ADEnRhWiEiHDDwhewiHwiIDBwiJNbpjMnlKwiKvwIBDDmerNwODFmJJjdjLhlUDDwhewiMwiNDBwiONhLpnJnvNwiPvwIBDDwiGwiLwiQDDmTiejcMh_epvXkwRpvYnrWwiBwiRpwBwiSwgLvwICDHhmWmmeiqfhmZyKpX-WDFWhTIjUhfDCwiUwiVDChfjUDFuFsCsApXihKDEoAlGpQnBDEWhWhTjWDEwiXwiYwiZwiaDFj_SlGjdjLsCDCzWmLDDrqKwicwidDDwiWwibwieDDvAjckcMitKpvXhtEpvYnsPwifpwBpwBwjArgVvwIBDDOmTieMkkKpvX_RpwFm3ApwBpwBpwBwjCtzDvwIBDDiPhiOmkWDIhbjXkCkNmoDnJkUscDCwjEwjFDHlcsRlEkDYiZiCDDtzOt2SwjHDDjZmDjcDFhATOiyHkBDDtzOwjJwjKDDwjGwjIwjLOFo-SpvXODh1cpvXDCwjNwjODEOmTjcpGMitLpvXlBpvYn2DwjMpwBwjPwjQtzDvwIBDFkEsS0ZlvbmSDCv-GwjSDBwjTNXlsVn6KwjUvwIBDCoBlyODCv-GwjWDBwjXNbojZm-dwjYvwIBDHhpOmYrXixR-UmkdhwfDCv-GwjaDBwjbNhLn_Mn3dwjcvwIBDChDmGDFapWqNuahhBDDv-GwjewjfDBwkANiGn_Bn4SwkBvwIBDErd3XjzK-TDH8CiFkFirfmOkR9HDDv-GwkDwkEDBwkFNjMo_Dm_HwkGvwIBDCGfDHlChVmGtZhlbhyWjPDDv-GwkIwkJDBwkKNnOo_Gm_GwkLvwIBDCyAtbDCv-GwkNDBwkONsdolCn6awkPvwIBDDhgRlwFtbDCv-GwkRDBwkSN5Ao9Tn6TwkTvwIBDEwWozb5c0FDGhYnXkMtIifqGDDv-GwkVwkWDBwkXNhufiiNn4VwkYvwIBDFrQjEiVhzXiJDCzWrGDEv-Gq0KwkawkbDBwkcN9PojSn5dwkdvwIBDHi0P3PsFipOhmNhmJiqTDCv-GwkfDBwlANiyIixantVwlBvwIBDGmJnE1The7CyIDGxAhCoIiSsWwbDDv-GwlDwlEDBwlFNiyKo5Gn5QwlGvwIBDMwjVwjZwjdwkCwkHwkMwkQwkUwkZwkewlCwlHDHOkEkAhDqVxLpHMitMpvXk1GpvYn5VpwBwlIpwBwlJp_LvwIBDCiPhiODFhNsekMhYqNDHDFhBxWmEiclIDDwlLwlMwlNDBwlODFiPhNkMseqNDHifhYmXkMl9cqauKDDwlQq2HwlRDBwlSNXpqDn5SwlTvwIBDEiPkMseqNDEiHhCmZoIDGifkMmXhYibLDEwlVwkIwlWwlXDBwlYNbo_Hn5TwlZvwIBDGhYwJ-FifmXkMDFmJnE1TyIvVDFxAoIhCiSsWDEwlVwlbwlcwldDBwleNhLn9fn5WwlfvwIBDFjClbuNhkEnQDHhFYjBhjHmXqBiWDDwlQwmBwmCDBwmDNiGxQn7BwmEvwIBDEwlUwlawmAwmFODomGpvXDBwmHDEOiKjcpHMitNpvXk1IpvYn0ewlPwmGwmIwmJquZvwIBDDobwdpKDBoSM6FpvXnvWpwFnsWpwBpwBpwBwmLwmMvwIBDFjClbuNnQhuVDFiWqBjHZjADDwmOwmPv-MDBwmQNXpkYm8BwmRvwIBDDirDlbuNDFmiJrWZiWqBDEhrPvKh7NhpRDDwmTwmUwmVDBwmWNbo2cm8DwmXvwIBDCwmSwmYDEiejcLpHM8PpvXkzVpvYmyCpwBwmZpwBwmawgLvwIBDFmnfisDisCisBikODHlfhF6VjdjLnQsDDCwmcwmdDBwmeDF6VlUod1MvUDHjBhFZibilCwP7KDHlfvY5JuItInZsIDDwnAwnBwnCDBwnDNXiyen4bwnEvwIBDGrAyB_c7DhkUhgIDF6Vod9IhFlUDIiWjH1DnMtYigRh0FjDDDwnGwnHwnIDBwnJNbivdm5XwnKvwIBDDrAyB7DDGhWvFia7RixDhvODHThahGhAwVqenDDDwnMwnNwnODBwnPNhLonFnxewnQvwIBDEmerPokPhkIDFvWhyH0C5S4RDEhTiUnZsIDEqrawnSwnTwnUDBwnVNiGizPnsNwnWvwIBDErA6Vi0I1MDGDreinah8PuMkXDIlciZiCoasRkDoRh2eDDwnYwnZwnaDEreinahmah8PDFlciZsRyClEDFjdjLnQrAyBDDwncwndwneDCwnbwnfNjMqOm3bwoAvwIBDFwnFwnLwnRwnXwoBOFouHpvXODprTjMDCwoDwoEDEpK_djcDM6GpvXkuTpvYn7OwmfwoCwoFwoGwmMvwIBDEjTrIlnJ_YDDqbiC1dDFkNnJjHschgRDEDkXFiEDEwoIwoJwoKwoLDFltNikBwZ5Po7GDFGfjNmRjIDGkeqIrRijXqF2EDDwoNwoOwoPDBqbDDkNnJscDDwoRwoSwoLDDwoMwoQwoTDJ_Y1YlnJinNhwKhpPh3bptGl9ADGJjZiWijXhFiXDCwoVwoWDBwoXNX1YmxawoYvwIBDGiqYmkHrIhpM3DtGDHiWiC7EiXsThFlUDCwoawobDEmmZmmWmmYl9CDH7EiCsTYjFiWl_KDCwodwoeDCwocwofNbo1SnmTwpAvwIBDHzTmgDmgY3IhgMo1M8bDEobmIUiWDEjAiCrJtEDDwpCwpDwpEDBwpFNhLppPm-RwpGvwIBDDwoZwpBwpHOFpuNpvXODo1YpvXDCwpJwpKDDobIlCM4FpvXigJpvYntFwoUwpIwpLwpMrhPvwIBDBwdMitOpvXn7YpwFnzApwBpwBpwBwpOrhPvwIBDH7YhoJiyPiwbhoDikVhuMDGpLhEjfjbiXilODEhwKrRidxGDDwpQwpRwpSDEhiVkiLh4KhqLDEiXpLilOFDEhEjfDiRDDwpUwpVwpWDCiXJDCwpUwpYDDwpTwpXwpZDKixW1GotRixYiieojKosWosdozQotADCoAinCDH7UinJ7DhkZjBiDjbDDwpbwpcwpdDBwpeNXotSnpVwpfvwIBDFl3EinCojD_el7JDGrA7DhhChzUixAojWDFlhZhnarRxGidDDwqBwqCwqDDBwqENbpmInpRwqFvwIBDCwqAwqGOFn9CpvXOFooEXDCwqIwqJDDwdpKmODCiMoSMkkNpvXk9dpvYn6RwpawqHwqKwqLwqMvwIBDEhjVowAogFpmVDFGfxRjTrRDGwZxOlkAllGmRkeDDwqOwqPwqQDGlgSo3Bo3Co8DikVosTDFpoIlhZhnaofwUDGpLhEjb1GkYnBDDwqSwqTwqUDDmgVhxEhnaDIhEiie1G_blUikVofwUDCwqWwqXDDwqRwqVwqYOFn-GpvXOFpkXpvXDCwqawqbDDwdGIMkkOpvXm5PpvYn4YwqZpwBwqcwqdrhPvwICDDGIpRM6IpvXntPpwFn2HpwBpwBpwBwqfqiWvwIBDBhiPDEIiRoajHDHi3JfGjpRh1UhwAcDDwrBwrCwrDDEhub8I-bhrTDEfGnPkKDGoaDiDFjHmMDDwrFwrGwrHDEi3JjpRh1UhwADCwrBwrJDDwrEwrIwrKDEzYuSj0D3TDFvMjYwG2HhyNDCwrMwrNDEhyNvMmnGjYDDibkIZDDwgcwrPwrQDCwrOwrRNXi0Cn6CwrSvwIBDEzY3Tj0DhJDFjCobjTnQjLDFeqBiWicibDDwrUwrVwrWDBwrXNbo2Xn5OwrYvwIBDGhGkYnThEjfxTDEmMjerSpLDDr0MwrawrbDF5ehychybxYyYDFlRrMibkIlDDEmMJjewVDDwrdwrewrfDEhGkYnTiaDErZloaoGxTDEwgcwsBwsCwkIDDwrcwsAwsDNhLoiZm-YwsEvwIBDG3TuSzYhwAl_X_DDIjBvSiXibiClRoDlMDDqnewsGwsHDBwsINiGqOn1FwsJvwIBDEwrTwrZwsFwsKOFpqcpvXODpkJpvXOFo8dpvXDDwsMwsNwsODFyRGhKlNqRM6JpvXkyfpvYnsewrLwsLwsPwsQqoKvwIBDCLJMydpvXkrBpwFm9BpwBpwBpwBwsSr6YvwIBDDLhShzfDGhPnenfhlQuPhmADFkatK1dqbzKDDwsUwsVwsWDCvKioPDJDsXFnLrE2fkZZeDCwsYwsZDCwsXwsaNXhlQnzfwsbvwIBDFiqFhwZh1IixZirUDEJhFkbwADCwsdwseDD2HhhZirPDHrWZeqLiOmNpUDDwtAqtSwtBDCwsfwtCNbhwZn4dwtDvwIBDGmJnEyIh1LvVl_PDGrVljDmjVpmWlyb_bDFeZJ2WlMDDwtFwtGwtHDBwtINhLnEn4awtJvwIBDGkKLsfhjSppRo6DDDrAooMwDDIhFjBrW5O2HiEZyBDDwtLwtMwtNDBwtONiGpsXnmEwtPvwIBDFhyBhxZhxGinShxHDDGfiXDCwtRwtSDBwtTNjMizKn8DwtUvwIBDFwscwtEwtKwtQwtVDEJLpHGMitPpvXm6JpvYm4SpwBwtWpwBwtXr6YvwIBDGhPuPnfnehmAvMDGjUhfiSFldmeDDwtZr-awtaDFi2bh3O1XizGi2TDDkZqPJDFnDoLinODFDDwtcwtdwteDFhxKhyAiqKhyUhyFDHDaFkDkXoYhYDCwuAwuBDFhPuPnfnekZDDmMjSnDDDwuDrvIwuEDEwtbwtfwuCwuFDFhPnenfuPhmADFoLinOhjRzDh0PDGLJhHG3MqPDDwuHwuIwuJDBwuKNXpmDnocwuLvwIBDGhPuPnfnehmAj_HDFh0QpVh0Rh1dixcDFyTrELhjRmUDDwuNwuOwuPDBwuQNbiwTnrRwuRvwIBDGhPkah2dplWnfhmADGmJlych1TioDnEojEDHrVljDhahGvLjDqCDDwuTwuUwuVDBwuWNhLozdn0BwuXvwIBDEhPnehmAkaDEkKLsfhjSDBrADFjAjHnJivMuHDEwuZwuawubwucDBwudNiGprUn3bwuevwIBDGhPnenfuPLkZDG1PzC1Eh4G-S3ODHhaOnDhGhAjDTDDwvAwvBwvCDBwvDNjMk-Fn4JwvEvwIBDFwuMwuSwuYwufwvFODoiVpvXDBwvHDEOJhPLMhzJpvXnvapvYnmOwuGwvGwvIwvJr6YvwIBDFhfsah0No0TjUDGjauRvVogEo3AvNDGmJivMrKYhhEhpEDDwvLwvMwvNDBwvODELkKrViiBDIhzchnYwBiqXioRn8ZrNiqBDFjUiWYOtWDDwvQwvRwvSDBwvTNXi0Bm8YwvUvwIBDELhShzfkKDH2fhgLmjBhmAhPnfneDHqFlzRhnUtYuOmMsWDDwvWwvXwvYDBwvZNbiwfm8PwvavwIBDDkEoBhudDItYsauFlzRDhfsA1XDDqtNwvcwvdDBwveNhLixIn4ZwvfvwIBDFhldloErXhyLl9RDILkKijBoGjUtFzOhfDCwwBwwCDBwwDNiGn8cn4AwwEvwIBDEwvVwvbwwAwwFOFpuapvXDBwwHDELkEkAhPMh_fpvXhnHpvYnxWwvPwwGwwIwwJr2NvwIBDDpRlNqRM0dpvXkrJpwFnkWpwBpwBpwBwwLqiWvwIBDGmnVmnUh5dh5cioZhhTDGlDibtOnXqWuWDDwwNwwOr_aDFh5dh5ch_K-fioWDGoKoPiRmcnXqQDCwwQwwRDCwwPwwSOFo-LpvXDBwwUDCpRiRMitQpvXlBpvYm-XwwTpwBwwVwwWrhPvwIBDGiSiChcoItVmQDCshYwwYDBwwZDGmjSmnApYl_OioYmkQDIjHibnJonb2A0BnXhvMDDsgJwwbwwcDHmhFmhJh_Kh3dhzWh3BoqIDFlDnXhleoOibDDsgJwwewwfDCwwdwxANXpnWn1cwxBvwIBDE5Z5bhhWhhfDGjHnNhgHnMqWtNDEoKoPpYdDDwxDwxEwxFDDjkZj6SmjYDFqWnMmlRpoejsSDCwxHwxIDDmmfoKpYDDrvIwxKwgcDDwxGwxJwxLNbpnVn6YwxMvwIBDEjHoKoPhJDGsHh9JhuZyDpkdhoZDDwxOshZwxPDE5ehychybipDDEjoFmgSmgRipWDGoPoKdcnZqQDDwxRwxSwxTDCwxQwxUNhLoianzQwxVvwIBDGhBjalfiqaiqciqbDEjHkfibicDDsgJwxXwxYDBwxZNiGi0eiucwxavwIBDEtJisAl3Ti2MDHhNiahHhGcijFhKDDwxcsrYwxdDBwxeNjMprLmyEwxfvwIBDFjCjLlbnQmnKDIoZodlUrAiiYqBeicDDsgJwyBwyCDBwyDNnOxQm1JwyEvwIBDGwxCwxNwxWwxbwyAwyFOFo_MpvXDBwyHDGpROlNqRtJpKMitRpvXigFpvYnoawwawyGwyIwyJrhPvwIBDE3SwGvMhyNDIzDpsBl3FptH8f_fl7Tl7VDCwyLwyMDBwyNDEmoHl_YmoIwGDFiXesX7c3SDCwyPwyQDD7BiFvCDE3SwGhvCvMDGibFlTqLsXeDEwySrzSwyTwyUDCwyRwyVNXosBn5NwyWvwIBDGpdo0Q1The7ChrPDC2W5MDHelMnLZ3COpiHDDwyYwyZwyaDDhrPh7NinVDG3SwGvMhgThgdiXDElTiOjGeDDwycwydwyeDCwybwyfNbiyMn5RwzAvwIBDEhrTirG8Il_TDDJ3SwGDHwaqLlTiJhle9GiXDDwzCwzDwzEDC3ShxQDCwrBwzGDCwzFwzHNhLpkOn5bwzIvwIBDHmkAmmOmmQmmPizaizbh0IDGvUkchkQiTkEJDCwzKwzLDBwzMNiGiwan5PwzNvwIBDGh1Mh1NhoU1e3GmBDD3SmgKmmGDFcdfGhODDwzPwzQwzRDHh1Mh1NhoU1e3GoldmBDBmlJDHlTibiXuWiOoqKi1eDDwzTwzUwzVDDmgLiqQmgdDFlTibpoZh1fpvCDCwzXwzYDDwzSwzWwzZNjMo7Un4cwzavwIBDFwyXwzBwzJwzOwzbDFpRJhKpH3FMitSpvXigDpvYm6HwyOwzcsoJwzdr6VvwIBDGh5bioXioUmfhHirODCYjFDFjS5cidjFzODDwzfw0Aw0BDBw0CDGh5bhHmfhtRijFmnNDCJ3SDHmNoWvLmS1Wl3TqUDDw0Ew0Fw0GDBw0HNXiyYn2Pw0IvwIBDFhNmfhHhjNi6FDGnHidnctHlHvXDFkcjZhjM7DiWDDw0Kw0Lw0MDBw0NNbi2Xm4Rw0OvwIBDEmfhHc5eDDmMi2LpLDDjerSzUDFGfoCiahGDEw0Qw0Rw0Sw0TDBw0UNhLiuen2Tw0VvwIBDGhNmfhHhoKmRhxXDGqJtQqX9F-LokaDD5Oo_SnPDDw0Xw0Yw0ZDBw0aNiGi1FntBw0bvwIBDEw0Jw0Pw0Ww0cDEpRhNhHqJMitTpvXigEpvYnqIw0Dw0dstZw0erhPvwIBDIvb1DhpCuIpnBixdiiYkfDCwxDw1ADGseDvdiDuHFDCwxDw1CDCw1Bw1DDF5ZhxFj6SjkZ5bDGjeiudjZmDmNqUDCw1Fw1GDDJcdDGh4Hl3FqUzDmDjZDDjeoYJDErvIw1Iw1Jw1KDEmlQmlPmlSmoLDCw1Mw1KDDw1Hw1Lw1NNXpvBn7Sw1OvwIBDIhYxMocpWhmHkMomPpsKDCwxDw1QDHmPmiGhlchmHmhfiqG-YDEcdJhODDrvIw1Sw1TDCw1Rw1UNbpuSn5Bw1VvwIBDCw1Pw1WODo3PpvXDBw1YDDpRODMitUpvXkrNpvYm2fw1Ew1Xw1Zw1ariJvwIBDFhyc5eisLhyVioVDHndmMje0RxSh2QmgHDCw1cw1dDGhmXl8FhyZhxYhyRhydDHqWiEwV6djoFvOhtUDCw1fw2ADChGiaDF3GliVoweojRn8KDFfGoFqfhvCDDw2Cw2Dw2EDDw1ew2Bw2FOFo8epvXODpqUpvXDCw2Hw2IDElNpRiasOMitVpvXkrPpvYnzOw2GpwBw2Jw2KriJvwIBDEioGl8Xl8YmjQDGnMiEjHpBiTFDEfckYyIDDw2Mw2Nw2ODFhybisKhyairXmmRDGkKhvC-DmM0RjeDCw2Qw2RDFmgFjIhoZ-DopXDEGf5WhgaDFh2QoicoOuJDDEshRw2Tw2Uw2VDDjS5cmVDEjFmhTLojTDDshRw2Xw2YDEw2Pw2Sw2Ww2ZOFo8fpvXODprapvXDCw2bw2cDEqRpRLsOMitWpvXkrOpvYn3Sw2apwBw2dw2er6VvwIBDBsHDGjHoYvdODhGDDcidtUDGjZ1EhHmflyCmVDEw3Aw3Bw3Cw3DDDcdyPDFhuZyDwbmlfh9JDGidtUlHhoZlyC1EDDw3Fw3Gw3HDBjZDCtUidDDqjLw3Jw3KDDw3Ew3Iw3LOFo-OpvXODo7YpvXDCw3Nw3ODDpRhHxdMkkRpvXm6EpvYmxUw3MpwBw3Pw3QrhPvwICDBi3HDH5SjE8BvCiFpsRmJDCw3Sw3TDGhhY2dxH3OhiPhwADDq0KsmQw3VDCw3Uw3WDFGcfhOqSDHjEh2L7d5SjSrQYDEq0Kw3Yv-Kw3ZDBw3aNXh2Ym8Vw3bvwIBDDi3Hh5Bi7KDDhGiapiMDGiJjStNtDlTjDDDw3dw3ew3fDBw4ANbinBnkew4BvwIBDDkYwYojHDHiJjStNtDlTjDrWDDw3dw4Dw4EDBw4FNhLi2Ynkfw4GvwIBDGYkVkDkMmXtDDEiJjS5c4PDGGcfhOqS5SDEq0Kw4Iw4Jw4KDBw4LNiGhzbnyCw4MvwIBDEw3cw4Cw4Hw4NOFo-KpvXODotYpvXDCw4Pw4QDFpRsYlNqROMkkSpvXkqPpvYnxaw3Xw4Ow4Rw4SqoKvwICDEhqI6ZhqHhxPDFGixHimdhJnNDFiYiC5D7SlcDDw4Uw4Vw4WDDhqI6ZhqHDHhCD7SjGhGO5DDCw4Yw4ZDCw4Xw4aODomXpvXDBw4cDCpRDMkkQpvXm6DpvYm-Tw4bpwBw4dw4eriJvwICDCsQpCMzbpvXkzWpwFm3TpwBpwBpwBw5AsvdvwIBDGhEh2Rhofilbhodh2fDIpchbjXjWjHiEtBkNDDsvfw5Cw5DDHioc6dpVimfhVmiSmiUDHhYzB-B3AiHhKhnZDDsvfw5Fw5GDEToOYlUDHhiNhhUn-SinXiqdirYirZDDsvfw5Iw5JDDw5Ew5Hw5KDFoOTlUhAYDIhnQ1ErezC7QsSoYh4GDDsvfw5Mw5NDBw5ONXk-Fm2Vw5PvwIBDGiFtBqe3WlyOoBDHThEhAjehbjXilQDDsvfw5Rw5SDBw5TNbprPn2Mw5UvwIBDEiBnHoCjNDFqXl-Rl-Ql_cmgBDEhTvCiEfDEsZThAjeDEw5Ww5Xw5Yw5ZDBw5aNhLpuJn4Pw5bvwIBDChKqXDHhgSihOqE1LhlenBivYDDsvfw5dw5eDBw5fNiGpkPn0fw6AvwIBDEw5Qw5Vw5cw6BOFo-HpvXDCw6DsyBDEsQpCiFhKM_IpvXkzYpvYnqCw5Lw6Cw6Ew6FsyEvwIBDEldjUn9RhfDGjS5coLsVk-ThPDEsvfq0Kw6Hw6IDBi3IDEOhaYmDDGjS5co8c7VzOjFDDw6Kw6Lw6MDBnHDEmnchhchhLiZDEhHteDFDDw6Ow6Pw6QDDw6Jw6Nw6RDFhHmfhiHta3MDGiYlT3N7SlDiWDDw6Kw6Tw6UDBw6VNXi3Am8Qw6WvwIBDFmMiRjTmnMmGDFJjerSiXmUDDw6Kw6Yw6ZDBw6aNbn8Im-aw6bvwIBDCiB1HDGnQjLsPh3esfvfDFh2NoZ2Bh0AnYDDw6dw6ew6fDEi1BioNhmahyXDFOTiOoahADDw6dw7Bw7CDCw7Aw7DNhLpKn6Gw7EvwIBDDteyZiBDFWmkXhIh7LmgWDHjBqPiY0DhkZqOivZDDw7Gw7Hw7IDBw7JNiGppOn7Dw7KvwIBDEw6Xw6cw7Fw7LOFo7HpvXOFn9ApvXDCw7Nw7ODEsQhHJtJMhiapvXkzXpvYn1Cw6Sw7Mw7Pw7QsvdvwIBDFhoLhxVirAipNipMDH0RhaiaremMDiXDCw7Sw7TDDka7Wi0ODEhGnTha1WDFhmErehHj_HhTDEloNjNoCUDEw7Vw7Ww7Xw7YDCiBnHDEjErQhATDEfGIhwADEw7aq0Kw7bw7cDDw7Uw7Zw7dODoiYpvXDBw7fDElNmGGsQDChMoHMhibpvXk6SpvYn3Rw7epwBw8Aw8Bw8CvwIBDDGUIM_JpvXigNpwFnmapwBpwBpwBw8ErhPvwIBDGhlfmhPhxRiwSiqZ-VDH3MivFjFYhGxTkDDCw8Gw8HDBw8IDF6AiqAinZh2UindDGidtUof2EsfhzeDCw8Kw8LDEidncivNhoUDEnXhnRlDiEDDrtTw8Nw8ODCw8Mw8PNXizQnkTw8QvwIBDGjTrIhjeobhwKh3bDDlUiwAhjEDGidtUjSwAjF1GDDw8Sw8Tw8UDBw8VNb1YnwHw8WvwIBDGhhYvaqJ7Yh3UpmCDFhEjfhanTDDFidtUofjIpLDDw8Yw8Zw8aDBw8bNhLi1bm4Dw8cvwIBDHnShtWhwLpqZzLrBrCDFidtU2EofqQDEjAwAjZiWDDw8ew8fw9ADBw9BNiGiyZm9Zw9CvwIBDDmRwUhoVDJhahwBhGnTzOiRizcicmlIDHoElrdljCjIGfhODDw9Ew9Fw9GDBw9HNjMozWnoew9IvwIBDEjFhlOhnfkaDEYkDkVo9HDGGfjItTLhODDw9Kw9Lw9MDBw9NNnOhuZnqJw9OvwIBDGw8Rw8Xw8dw9Dw9Jw9POFpvIXODpoWpvXDCw9Rw9SDGGImOkFjFtJMxapvXigBpvYm7Vw8Jw9Qw9Tw9UrhPvwIBDE1Gl5IlzdpsADFGf7Mh1HoCDEjS5c1ewADGkY7DJIpLi0dDEw9Ww9Xw9Yw9ZDBw9aNXojCn4Dw9bvwIBDGluBluFl4JhgXl8DhpVDD1GllG1eDFkKijBLhoKimTDDw9dw9ew9fDBw-ANbojBn4Cw-BvwIBDFl8KmiRpsCmiOmoYDHGfoChjVJwA1eDCw-Dw-EDBw-FNhLohBnpKw-GvwIBDDluBluFl4JDF1GikVlgSi0dhjVDH5SvWJpLwAiXqXDDw-Iw-Jw-KDBw-LNiGonQnkdw-MvwIBDJo1RokdpmXl9Smheomdo6Mi0dmkFDF-Bl5IlzdxFpLDCw-Ow-PDBw-QNjMn8fnrPw-RvwIBDFw9cw-Cw-Hw-Nw-SOFouEpvXDBw-UDCGIMzcpvXm4IpvYnyQpwBw-Tw-Vw-WrhPvwIBDFirLipRmgJmgIiwADGmMhGjeiaDkDDCw-Yw-ZDDzKirJucDFLhxfijBojGkKDHmMhGia7DvfvdDDDw-bw-cw-dDBzKDHkWiiJiiBtAprAlHkVDF7DJiWrAFDDw-fw_Aw_BDDJmMjeDDFDibDDw-fw_Dw_EDEw-aw-ew_Cw_FOFowXpvXODowWpvXDCw_Hw_IDElNGULM6KpvXnkQpvYn7Lw_GpwBw_Jw_Kr_RvwIBDE5dhrXj3PmmMDJDFmVvfoqYkDlcsRlHDCw_Mw_NDDfGLDGiR7D7HhyOhwCoYDEvfxHwD6bDEv6Aw_Pw_Qw_RDCtHnIDDiR7DhwCDDFvfnXDDw_Tw_Uw_VDDw_Ow_Sw_WDJhRiNOTh3AhahgNhhGqFDBoBDDv6Aw_Yw_ZDBw_aNXotTnkaw_bvwIBDFhRiNjOTODEiHtboVkEDDv6Aw_dw_eDBw_fNbo0Sm7MxgAvwIBDCw_cxgBOFplZpvXODplbpvXDCxgDxgEDEUDkAiKMitXpvXnxPpvYnjQw_XxgCxgFxgGr6VvwIBDG1en_Ql-doxDosDopfDEjItTo0ehndDGDvakXiDxTllXDDxgIxgJxgKDBxgLODpoTpvXDBxgNDEDtJIGMitYpvXnsIpvYnscxgMpwBxgOxgPriJvwIBDIhyPioAmiXpuKixSo4Po4Ji1HDFhNahhAhtfeDDxgRshRxgSDBhODFidtUhtUo9BmkNDFjShoMhC5EorGDExgUxgVshRxgWDCxgTxgXDDjerSl7RDEYjFvFmMDDshRxgZxgaDBxgbNXn-Dn5UxgcvwIBDFipSiqJmgOmjAmjeDFIjTrIkYiEDCxgexgfDDh2Ni0I2BDDjTrIsfDEIidtUiEDEshRxhBxhCxhDDCxhAxhENbpgLnmSxhFvwIBDEIidtUiaDDndiRvdDEjerSpLwVDEshRxhHxhIxhJDBxhKNhLltDnrYxhLvwIBDFxSolHl9E_a0RDHh2QuJh3NIpahjPjIDDv1MxhNxhODBxhPNiGpoGn7RxhQvwIBDEDiDoaaDIlcsRiZiClEkDYFDGIidtUjTh3JODEshRxhSxhTxhUDBxhVNjMpiAn5CxhWvwIBDEwYlxfilbi0LDIjeprcprbpcjXkNrOhbDFhCh0YjTIODDxhYxhZxhaDBxhbNnOo_Yn6QxhcvwIBDF2Ii7Ol8QisJiqWDFYkVhAjFTDCxhexhfDEIidjThODEq0Ks7BthfxiBDCxiAxiCNsdn-Em3fxiDvwIBDHxgdxhGxhMxhRxhXxhdxiEOFo-apvXODo_OpvXDCxiGxiHDEqRIpKDMitZpvXk6QpvYmxbxgYxiFxiIxiJqoKvwIBDGl6Ml6Nl6Pl6OmnDl_SDGkY1ewUIllXhndDCxiLxiMDB1eDFIhndwUn_WGDFjS5chbhChoMDExiOs6exiPxiQDEmnCo9JogJ-GDGlUmmBmjOl-Ll6crHDCxiSxiTDDxiNxiRxiUOFo-bpvXODo_QpvXDCxiWxiXDDqRIDMkkWpvXnsJpvYnpDxiVpwBxiYxiZq3bvwIBDFhhHkgOhyYl_RoscDHficmRGlVoqFloUDCxibxicDFGfjN7MjIDFmR1fhnWijeeDGhyQxOo8FivTi0TmiWDDxiexifxjADBxRDEfGloNqGDHemRwZxO5PonZ5GDDxjCxjDxjEDDGfoCDBl_ZDFj_SmoFhiHhyemRDDxjGxjHxjIDExidxjBxjFxjJOFo-epvXOFplApvXDCxjLxjMDDGtJpHMkkXpvXkuZpvYnpLxjKpwBxjNxjOrhPvwIBDCtJDMmvWpvXk6JpwFm9KpwBpwBpwBxjQriJvwICDCwaprMDIjItThpHoCjNlHLkaDGqEDrX1QmJhgNDDxjSxjTxjUDDhhchhLhmTDEDlVkX2cDHLkaoCphBlHrXxTDDxjWxjXxjYDFqEjIhpHoGrXDCrjfxjaDDxjVxjZxjbOFo-MpvXODprNpvXDCxjdxjeDDtJDpHMkkYpvXlBpvYnjRxjcpwBxjfxkAriJvwIBDBh1HDCwaDDIoCjNjIxGtTnPl_dhpHDDxkCxkDxkEDCmjNh1HDGiiJiiBiwGySijBmiCDFDxToDjAoGDDxkGxkHxkIDEiiJiiBn8epudDEoGkayU7WDFwaiwGySnTjADExkKxkLqnVxkMDDxkFxkJxkNODpuRpvXODpuWpvXDCxkPxkQDDtJDpCMkkZpvXnsHpvYn7WxkOpwBxkRxkSw8CvwIBDGhmChmBmhNh0KhrBhxLDGnGe0Q3H1JhGDCxkUxkVDFo_XimTiySopJogCDHrajNiTmfhgafjTDFnGe1J3H0QDEr2QxkXxkYxkZDCxkWxkaODo3RpvXDBxkcDDLGDMkkUpvXkqfpvYn3OxkbpwBxkdxker2NvwIBDGirKh6LixJixKirVh5HDIGf3Oi1ehEjbhpPzTDCxlAxlBDFrZhpPzThlO7WDDGf7MDHnGke1JhjV6Y7Y2bDDxlDxlExlFDCxlCxlGDFwUmmNohFivUpvNDGciaooG3QjZnGDGzT5RrZ1JptQoGDDxlIxlJxlKDBxlLNXo_Wm3QxlMvwIBDG7YhoJpiJh5Ho0YmmdDErZzT5Ri1eDFFiXhEDmRDDxlOxlPxlQDBxlRNbpmbm4QxlSvwIBDCxlNxlTOFo-YpvXOFpmabODphIbDDxlVxlWxlXDCGlCMkkVpvXkzHpvYm9QxlHxlUxlYxlZqiWvwIBDEiqOufhuDixbDIwW0FizSaGhAjEi2ZDDrkKxlbxlcDEhxdkFhmYmhXDCkYnDDFjShoMhmchvChKDExgUxlexlfxmADCxldxmBDHkNhbjXjSpcqYjHDHheiydxToleo5IrehzVDErkJrkKxmDxmEDIkNhbjXqYjHnJhkPreDDrkFrkKxmGDCxmFxmHNXihDm4CxmIvwIBDCoephJDEjTzLnSpADGDFrWhFkXvfDDxmKxmLxmMDBxmNNbn8VnxUxmOvwIBDHhgfmR1fmgNipBinf5GDFpAlXxWh2B3QDDxmLxmQxmRDBxmSNhLlXmxKxmTvwIBDH-GyX-JhkR9a0QnGDEoehwPijPyXDDxmLxmVxmWDBxmXNiGo5JnpJxmYvwIBDFnGohEqFsRqbDF1J6YhuMl-Ih3EDDxmLxmaxmbDBxmcNjMilHnodxmdvwIBDFxmJxmPxmUxmZxmeOFo-ZpvXODogVXODouFpvXDDxnAxnBxnCDFsBkFyJtJqRMhzKpvXkqSpvYn3PxmCxmfxnDxnEriJvwIBDDkFmOiKM8RpvXnnKpwFm9ApwBpwBpwBxnGq0UvwIBDDxSirIhrdDIndoOZrDqEGIibDCxnIxnJDBxnKDEhEnTiahGDGjHndibZqWlRDDGfhODFmnPl7MjVmWmMDExnMxnNxnOxnPDBxnQNXo_Im2UxnRvwIBDEhEkFhDhRDFjHndibjDZDDjVmWJDExnTxnUv-MxnVDBxnWNbpqEm7NxnXvwIBDHhEkFirfhR8CkRhDDEhWooQjZmDDFZjDThAibDExnZv-MxnaxnbDBxncNhLpqGm7PxndvwIBDDxnSxnYxneDEmOkFlCjcMzdpvXlBpvYnlOxnLxnfpwBxoAq0UvwIBDCmOkFM4GpvXkwfpwFm7cpwBpwBpwBxoCsoLvwIBDFhrDlvbo9Co_ajyKDFjHiTnLiDTDCxoExoFDFkEsShxTwFiyRDEnL3CtYyMDFhKiHidThRDDxoHxoIxoJDEkEmhSipJjyKDEpkNirE4d8IDEjGiSO5CDDxoLxoMxoNDDxoGxoKxoOOFo-NpvXDBxoQDEkELmOhKDCjJiKM8SpvXm8cpvYnmIxoPpwBxoRxoSxoTvwICDDmiTmiPmoZDEuJ1cF9fDDw_ZxoVxoWDGDkXlV2coa7ADIFiCpaqUhYuHlcsRDDw_ZxoYxoZDCxoXxoaDItYDhmMhgOlqIlVsXpTDKxXuHqf2cpainTrUFlDkcDDr3bxocxodDGtYhiNhxblqIsXpTDCw_ZxofDCxoexpANXpqJnoZxpBvwIBDGkE9W2fkciDxRDGTmXZsZhAprZDDxpDxpEw_ZDBxpFNboxFnkYxpGvwIBDHxI-cioCl_EiqVprdpjNDCw_ZxpIDBxpJNhLo1Qn5axpKvwIBDDiDldhpODIjavVmYhwfpjIo_ZmiA5BDDw_ZxpMxpNDBxpONiGo4Um7ExpPvwIBDDxRmmKhpGDFfGhgaqG5WDLqFlkAxOsRwZhjYmRtYivMxIqPDEw_ZxpRxpSxpTDBxpUNjMpqfn6VxpVvwIBDEmAyAtbi0WDIqahFmXZ5VhAhgQrWDDw_ZxpXxpYDBxpZNnOpiSmxWxpavwIBDGxpCxpHxpLxpQxpWxpbOFo-IpvXODojapvXDCxpdxpeDFkAkEmAqVpHM_KpvXm4XpvYm8IxobxpcxpfxqAxoTvwICDGhpOhyMhwfmlCyImhbDDiDlduODGjavVmEiiA2D2ADDxqCxqDxqEDFhldipKixRh6RrXDDjavVuRDEiDldjUuODDxqGxqHxqIDCxqFxqJOFo-dpvXODpjLpvXDCxqLxqMDDpHkADMhzLpvXnvSpvYnlTxqKpwBxqNxqOr6YvwICDDjH9cnJDHkNhbjXvWlXwWhKDDttOxqQxqRDFixdiUijEh8MlUDCtxNxqTDEpWhVpVizCDHhYqUuEhmHmEhGl5eDDttOxqVxqWDEhxAinc-PinbDJjeoUDFlciDuarRiyTDCxqYxqZDExqSxqUxqXxqaDHOhahGZhA7dh0fDFjVmWqCn8MhtKDHh7LhemJiRJmcrdDEttOxqcxqdxqeDBxqfNXivDm7HxrAvwIBDEhWl_eiJ0KDDzWrdmkMDDttOxrCxrDDDmiY0K0RDFTnLnMhGhlBDDttOxrFxrGDCxrExrHNbi3FnkZxrIvwIBDCxrBxrJOFo-QpvXODn_FpvXDCxrLxrMDGhD2XnauYzfuZM8TpvXhjBpvYm8axqbxrKxrNxrOq0UvwICDD8CkRkdDGlIhEirfhRibicDDvzDxrQxrRDCrd3XDEhEhoRkFTDF0YkGjK7ZjeDDxrTxrUxrVDDrd3X8CDGh8BhqdltLpVl8Ei1VDGqUhYtb3AoeifDDxrXxrYxrZDDxrSxrWxraDEImOkFqVMkkapvXkxApvYnlCxrbpwBpwBxrcqoKvwICDFhmGhxUl_f-OxYDHmMjeDaoPwV0RDCxrexrfDFGfjItThODGkDYkV9Xh1GrKDIDFnTiamVjSh3ZtNDEs7axsBxsCxsDDErCrBnSzLDFDeFpao6ADFnTiajfixLGDDxsFxsGxsHDCnTiaDG9Xh1GrKkDhoMsfDExkCxsJxsKruaDDhEjfhGDCqJh4HDDwkIxsMxsNDFxsAxsExsIxsLxsOOFo-WpvXODpiQpvXDCxsQxsRDGGmGiajFsBlCMkkbpvXkxBpvYm4ExsPpwBxsSxsTriJvwICDCkOGMhsVpvXkqUpwFnlEpwBpwBpwBxsVr_RvwIBDFhViLhuDtZufDHwZxOmRzB5G5PeDDxsXxiexsYDFhViLhuDtZvBDFThAxIrfmXDHhFldhBlHkWuEtbDDxsaxsbxscDFhViLvBhmDioaDEDFkXlVDGikHlDhYuJ9fkMDDxsexsfxtADDhViLhuDDEGf7MjIDFThAxImXjsSDDxtCxtDxtEDExsZxsdxtBxtFOFo-GpvXODoqQpvXDCxtHxtIDDkOGjPM_LpvXlBpvYmwfxtGpwBxtJxtKqoKvwIBDFoJ8NhiRhjXhlZDJmJnEuJ9fYh1GDkDrKDCxtMxtNDBxtODHmPnImAh0MpmYhwGxFDGGf7MjIqGhODDxsXxtQxtRDBxtSNXmAnnextTvwIBDIpI6XhjYzBhkRooCmjDxRDCxsXxtVDBxtWNbozRnwZxtXvwIBDHYkVuJkDmMjF4fDCxtMxtZDBxtaNhLoJnmFxtbvwIBDDxtUxtYxtcODpmNhLDBxteDFkOoJmApIjFM_MpvXm1RpvYn3GxtPxtdxtfxuArhPvwIBDGhldh6RixRloErXpvEDIiRzOrMiJDLn-C2DDCxuCxuDDGhViLjPhoFhzdxMDF2d2FxHrVi1UDHrXjUqUhwGhAldl7QDDxuFxuGxuHDCxuExuIOFo-fpvXODpuOpvXDCxuKxuLDEkOmApHLM_NpvXm1QpvYmwexuJpwBxuMxuNr6YvwIBDDmPlyAhgXDE7DYkVkDDCxuPxuQDGi0Si0MhpFhGnThaDGmMjetNmJJmVDDxuPxuSxuTDCxuRxuUOFpkDpvXODpkEpvXDCxuWxuXDDmPlNkOM6LpvXnvcpvYnpXxuVpwBxuYxuZrhPvwIBDEhxOhrdmoCioQDIxSndhbkCkUiHjZjcDCxubxucDDjOxShoWDDiT9HaDFiHtbhYiPjGDDxuexufxvADBioSDChRiNDDxvCxvDv-LDDxudxvBxvEDFkEoBmjdhrDsSDFhRiNjOTxSDHiT9HtXpakCkUhbDDxvGxvHxvIDBxvJNXlsVn6DxvKvwIBDGjVhVtZhlbjPpIDIiT9HtXpakCkUhbaDDxvMxvHxvNDBxvONbi0An6dxvPvwIBDDIGfDEjOpqPiwZh3FDFhRiNTiThEDGiHkBhYqJiQpLDExvRxvSxvTxvUDBxvVNhLpqQn6SxvWvwIBDJiT9HtXtBiQkChbiE3WDDsvfxvHxvYDBxvZNiGi0Dm_ExvavwIBDFiTpWapahVDDttOxvHxvcDBxvdNjMn_En4TxvevwIBDF5dhrXj3PmmLmlBDGhRiNjOTxSiTDCxwAxwBDBxwCNnOplen5cxwDvwIBDGxvLxvQxvXxvbxvfxwEOFo-cpvXODo7XpvXDCxwGxwHDGiTkElCsQhDjcMhicpvXkpApvYnuCxvFxwFxwIxwJq0UvwIBDDiKqVxLDBiKMhzMpvXhjApwFnndpwBpwBpwBxwLxwMvwIBDFjYhD0ZiPtbDCiHhCDFewAhhEyWiJDEhWjZvCWDExwOxwPxwQxwRDEWhIVfDFjZmDhWvCiEDFeiJhFsbyWDExwPxwTxwUxwVDCxwSxwWDEiKjciFhDM6MpvXlBpvYn2LxwXpwBpwBxwYt5dvwIBDIhgSyVmoaqdhKprGmExWDCwkNxwaDBxwbDFhViLoBpVhoFDGyAtbnLjOjWh3ADDxwdqmNxweDGhViLoBpVhoFpWDGjGyW5VtYnLODDxxAxxBwkNDCxwfxxCNXOnzDxxDvwIBDFiyDixNl6TinRuEDFhRiNZxIeDHhVxMtbpVoBhgGndDDxxFxxGxxHDB-cDEhRxIZeDCxxJxxKDCxxIxxLNbuEm6VxxMvwIBDHjrerWmXkMuJl5H7dDJTZhA0OqajehKzGhuBDDwkNxxOxxPDBxxQNhLlqYm5VxxRvwIBDDyAtbxVDGjHiJihHwMiE-IDJhBmEFiS-RiRDZxfDDxxTxxUxxVDBxxWNiGhYkoDxxXvwIBDCtbhYDF8VltWhrYhGkYDGvCiEmJfjErQDDxxZxxaxxbDBxxcNjMltcnmZxxdvwIBDEyAtbhhKhweDDhWvFpiFDIOhahGThAhEZ8aDDxxfxyAxyBDBxyCNnOjck1cxyDvwIBDGxxExxNxxSxxYxxexyEOFo-JpvXODpuPpvXDCxyGxyHDFqVkOkAjclNM8UpvXkqYpvYnoAxwcxyFxyIxyJt5dvwICDFrLjrZl-NmhajODFeZhRT9BDHuExMhViLpV4dhKDDxyLxyMxyNDErLjrZjO8IDFjGyWpWiT5VDCtbkeDDxyPxyQxyRDCxyOxySNXo9GnmHxyTvwIBDCtbhgRDITZhAh2EqahKzGhuBDDxyVxxOxyWDBxyXNblqYm5exyYvwIBDDxyVxxUxxVDBxyaNhLhYkoDxybvwIBDDxyVxxaxxbDBxydNiGltcnmYxyevwIBDDtbiqUmjfDDhWvFo6HDHOhahGThAhEZDDxzAxzBxzCDBxzDNjMjck1cxzEvwIBDFxyUxyZxycxyfxzFOFo-TpvXODpuQpvXDCxzHxzIDExLkOhKjcM6NpvXkzIpvYnubpwBxzGxzJxzKxwMvwICDibvwJvwLvwcvxfvzdv0Yv1Hv1Yv1av3Lv4Tv6Kv9Dv9Vv9Wv-bv_DwgMwgPwgbwhLwhNwhdwiTwjBwjDwjRwlKwmKwmNwmbwoHwpNwpPwqNwqewrAwsRwsTwtYwvKwwKwwMwwXwyKwzew0fw1bw2Lw2fw3Rw4Tw4fw5Bw6Gw7Rw8Dw8Fw9Vw-Xw_LxgHxgQxiKxiaxjPxjRxkBxkTxkfxlaxnFxnHxoBxoDxoUxqBxqPxrPxrdxsUxsWxtLxuBxuOxuaxwKxwNxwZxyKxzLQxzMpwBt_BpwBMmvepvXiuTpwFn6BpwBpwBpwBpwBpwBpwRCMitapvXk1YpwFn7PpwBpwBpwBpwBpwBpwRCMitbpvXkrIpwFn2IpwBpwBpwBpwBpwBpwRCMmwWpvXnjXpwFngOpwBpwBpwBpwBpwBpwRCDDWh9D-aDEvVpgKl6QmoGDCxzSxzTDBxzUDEWhIh9D-aDDFomTkIDBinQDDxzWxzXxzYDBxzZNXonfmyGxzapwRBDGhhHloUhyYl-FmjJmjIDFicuOmRlyclIDCxzcxzdDGmhZo2bmjGmjHrXpiWDFvViDuOmX4VDCxzfx0ADCxzex0BNbo7TnjOx0CpwRBDDl9dhhTl9eDHjHjGhNOhGkYsHDCx0Ex0FDDl8Rl8Sl8TDBfDDx0Hx0Ir_aDCx0Gx0JNhLomYm5Tx0KpwRBDFh1HmhHmhImnEmnFDFwalIiwGtThpHDCx0Mx0NDBx0ONiGo0Xm6Ux0PpwRBDExzbx0Dx0Lx0QOFpgUXDBx0SDEiepRtJpHMqTpvXnvUpvYnwMxzVx0Rx0Tx0UpwBpwRCDFl8fhrXj7Ql8eiobDGiY5CxHhkFvVhhHDCx0Wx0XDBx0YDBkADEojXtYpjGuWDFDkXoa7AFDDx0ax0bx0cDCxITDFDF1cuJpjHDDx0ax0ex0fDCx0dx1ANXojYm4Vx1BpwRCDE5dhrXj7Q6BDFuHvfhpHiafDDv6Ax1Dx1EDBx1FNbpmAm6Tx1GpwRCDDhhHhyYkgODGDjItTiobh3Wh3XDCx1Ix1JDBx1KNhLoudm7Wx1LpwRCDDsLo_TmndDE7ImRh3GiiFDEDvVnTn8dDDx1Nx1Ox1PDBx1QNiGliNnnEx1RpwRCDEx1Cx1Hx1Mx1SODojbXODplfbODpsGhLDDx1Ux1Vx1WDDDkA6WMhzOpvXitfpvYn4Xx0Zx1Tx1Xx1YpwBpwRCDCmRwUDErHrZwZjbDCx1ax1bDBx1cDFhjdnThao_PhGDGhnSqUhhHipFh6L9RDDx1ax1ex1fDBx2ANXozXnlYx2BpwRBDBmRDFDi1XuHFiobDDx2DtjUx2EDBx2FNbozUnmGx2GpwRBDHmhLhwBltNikBl_bhpVo3SDFkenT1OhaDDDx1ax2Ix2JDBx2KNhLozVnpAx2LpwRBDDx2Cx2Hx2MOFo-XpvXODpiPbODowQhLDDx2Ox2Px2QDCmGjFMitcpvXm6QpvYn7ex1dx2Nx2Rx2SpwBpwRCDHxzOxzPxzQxzRx0Vx1Zx2TQx2UpwBt_BpwBM_GpvXhtBpwFm9CpwBpwBpwBpwBpwBp4TCDDocwNlhYDIolchpLhhDnErVolQirCh3KDDqhVx2Xx2YDF0Vh2Hh2IhxIipADGkJmBOiShwUnEDCx2ax2bDCioFipLDFrYockJjEiTDCx2dx2eDEhqNhqYipHmgMDGeZOrQ0IrYDCx3Ax3BDEx2Zx2cx2fx3CM2TpvXhnPpvYnlRx3DpwBpwBpwBpwBpwXCDBp_XDGLvNjalHjdjQDFelMlVlTrYDDp_Ox3Gx3HDEeiCiYlTDCp_cx3JDCx3Ix3KNXi0Um8Mx3LpwXBDElJkPLvNDEkbjBhF0DDFsLhuWhPo-AjADDx3Nx3Ox3PDDhFiiXJDGeFDZlMlVDDp_Ox3Rx3SDCx3Qx3TNbi2Im6Bx3UpwXBDDjBhFkbDGuWqWmNqFvLiJDDp_Ox3Wx3XDBx3YNhLpjRm6Cx3ZpwXBDDx3Mx3Vx3aM0cpvXhtJpvYn7Jx3Fx3bpwBpwBpwBpwXCDCkJVDDoU2YqWDH0TyHhkbpQGUhgEDDx3dx3ex3fDBx4ADCoU2YDDlGkWrGDEocwNlhYhgJDDx4Cx4Dx4EDDl9FhqNhqYDFiOpUZvOibDDx4Cx4Gx4HDCx4Fx4INXiwIn6Ex4Jp4TBDEjBhFkbyLDEx4Cqhdx4Lx3dDDx4Cp_Ox4HDCx4Mx4NNbizRm6Ax4Op4TBDFhoN1Lpbl8Z8MDEkJmBInZDDx4Cx4Qx4RDDoU2YkJDChoNomRDCx4Tx4UDCx4Sx4VNhLiyBnwbx4Wp4TBDDx4Kx4Px4XOFplCpvXDBx4ZM4CpvXm6NpvYm9Jx4Bx4Yx4apwBpwBp4TCDCkJipQDH0JhoNi1NjGhNjQiyLDDx4cqifx4dDEhoYhyDlibiwKDDIrJhndDDx4cx4fx5ADBkIDDx4cx5CqicDDx4ex5Bx5DMhiZpvXnkFpvYn1Wx5EpwBpwBpwBpwBp4TCM_HpvXhzQpwFn2fpwBpwBpwBpwBpwBp4TCDCnUiUDDvEhnel8GDF4LkIYmIiwBDEqoSx5Hx5Ix5JDDhmSj6VhmLDF4LkIYibjDDDqoXx5Lx5MDCx5Kx5NNXo9EntDx5Op4TBDCmBkJDEyF6ayEiqRDEhxBhxNhxMh4BDDx5Qx5Rx5SDErdoEhJnZDDx5QqpZx5UDCx5Tx5VNbixfnxKx5Wp4TBDFiWqBY4fjDDEjClbjL4eDEqoSx5Yx5Zx5QDHiWqBY4frWvGjADDqoXx5Zx5bDCx5ax5cNhLxQnoFx5dp4TBDFhfhoBuehlRhpADDvWzUl1FDEqoSx5fx6Ax5QDDqoXx5fx6ADCx6Bx6CNiG9Wn7Xx6Dp4TBDEjDhGlIvSDF3V2G3U0Yn8NDEqoSx6Fx5Qx6GDE3V2G3U0YDCqoXx6IDCx6Hx6JNjMlqKntGx6Kp4TBDGl-GmIixTqZh2AhkUDE0ChWkJmBDEqoSx6Mqrax6NDBx6ONnOsPm3Ix6Pp4TBDFrNllaqZwOqaDDkJmBsbDEqoSx6Rq2Hx6SDHrNllaqZwOqanbmIDDqoXx6Uq2HDCx6Tx6VNsdiKnuAx6Wp4TBDEmIhjcqZhuNDHh7ShxaiqChmFhyShyTzXDDqoSx6Yx6ZDEqch1Qh7SmlADDqoXx6Yx6bDCx6ax6cN5AizJnwGx6dp4TBDIx5Px5Xx5ex6Ex6Lx6Qx6Xx6eM6DpvXhnKpvYnmfpwBx6fpwBpwBpwBp4TCDDhmShmL_BDGj1Sh4XwRrGplImnQDFrDppChlH4Lh3LDDx7Bx7Cx7DDBx7ENXixOnmWx7Fp4TBDFhkAhjMqLhwPh-FDDx7Bq4Yx7HDCj6VmgTDHhuTnCibi0HhkAiqNhiUDCx7Jx7KDCx7Ix7LNblem9fx7Mp4TBDFnbizWh3YihRmoWDFnEmJhPhge2WDDjByLmhBDDx7Ox7Px7QDBx7RNhLpjQntAx7Sp4TBDEkJmBVsbDDv_Mq2Hx7UDDkJVmgCDEmgQmgPl9Gl9HDDx7Wq2Hx7XDCx7Vx7YNiGovSmxTx7Zp4TBDEisNkDipPhxSDFjQinWiofmiMlXDDx7Bx7bx7cDBx7dNjMoRnrSx7ep4TBDF8d2VpXh7PonaDCx7Bx8ADDmjal8bl8aDFhBjHhjQnZlfDCx8Cx8DDCx8Bx8ENnO8dnyNx8Fp4TBDHlJkWwB-XLlHtADEigctW_ThpIDDx7Bx8Hx8IDBx8JNsdo7bnsAx8Kp4TBDHx7Gx7Nx7Tx7ax7fx8Gx8LOFowCjMDBx8NM6EpvXiuSpvYmxcpwBx8Mx8OpwBpwBp4TCDDhjQhrUh7KDIjVmWjoHheiCqbiJdDDx8Qx3dx8RDDhBj5cjaDEjVmWjoHheDDx8Tx3dx8UDCx8Sx8VNXlCnyBx8Wp4TBDEhjQhrUh7KhBDEiFlXhWkJDEx8YqzMqoSx8ZDDx8QqzMqoXDCx8ax8bNbilanyEx8cp4TBDCx8Xx8dMwHpvXhzSpvYnmXpwBx8epwBpwBpwBp4TCM6FpvXhjCpwFnmLpwBpwBpwBpwBpwBp4TCM8PpvXhtApwFm9PpwBpwBpwBpwBpwBp4TCDFnCjDh3QrQozPDEqtbx3dq1Kx9CDBx9DNXlqKn1ex9Ep4TBDEketCqIwQDFpsEi2Uiyf8V8BDEqtbx3dx9Gx9HDBx9INbi2Sm8dx9Jp4TBDFiH4Oh3Dh0dvTDCqlWx9LDBx9MNhLiKn2Bx9Np4TBDFZjyDibicnJDDqtbq2Yx9PDBx9QNiGpjXm7Zx9Rp4TBDEhYifvHjbDCyFhWDGkJrdOhEThoRDEqtbx9Tx9Ux9VDBx9WNjMorKm2Qx9Xp4TBDFx9Fx9Kx9Ox9Sx9YM4DpvXlBpvYn2XpwBx9ZpwBpwBpwBp4TCDEmMk_BhhF7ZDGjerSnBqewPpLDDqlVx9bx9cDEmlUl6emlVmlZDGibkIYh1V7JhoHDCx9ex9fDCx9dx-ANXjen6Ux-Bp4TBDGhtfi0aihQpjDpsFmldDCqlVx-DDBx-ENbpjEnwVx-Fp4TBDDsLrHjADFxJe6UhpLhzZDDqlVx-Hx-IDBhyJDGice9XhBuXnNDCx-Kx-LDCx-Jx-MNhLixXm7Ux-Np4TBDCijZizdDEjE4RyV1JDCx-Px-QDBx-RNiG1Bm-Ux-Sp4TBDBxEDFje7ZhjEk_BnBDDqlVx-Ux-VDEqdilPl_WpsQDGhhGqenBqHifaDDqlVx-Xx-YDCx-Wx-ZNjMh0Xn7Ex-ap4TBDFx-Cx-Gx-Ox-Tx-bOFo2fpvXDBx-dM2UpvXkvFpvYm-MpwBx-cx-epwBpwBp4TCDDpZtCmZDDqIsH5QDEmMiZwXprKDEqlVx_Ax_Bx_CDDisEisGirHDIqIsH5QmMwXtCpZmZDDqlVx_Ex_FDEmhcmoBl7cl6dDEvEizFhlIprWDDqlVx_Hx_IDDx_Dx_Gx_JNXo7Cm3Hx_Kp4TBDDhhGpZtCDDjbif0QDHoOZh0EoidpMl7SicDEqlVx_Mx_Nx_ODBx_PNbiwMn1Tx_Qp4TBDBl7ODHxEhao6NlvAhG6R9IDCx_Sx_TDBx_UNhLn9QmxMx_Vp4TBDCmnBmmTDFuJhgE1clX2WDCx_Xx_YDBx_ZNiGpoEn1ax_ap4TBDChwYimADEhBhyJqdmhWDGmExWhmV2ApYtVDDx_cx_dx_eDBhwYDEiflRorYkIDCygAygBDCx_fygCNjMhwYn7FygDp4TBDDh2WpiRisFDDmMYkDDGhyJmlYkSoqJinehrcDEqlVygFygGygHDBygINnOo7cn3BygJp4TBDGx_Lx_Rx_Wx_bygEygKOFo2epvXOFnyRiGDCygMygNM8QpvXkvGpvYm9NpwBygLygOpwBpwBp4TCDCnUvEDE4L0BqLmIDEq4Yx5QygQygRDBygSNXorHntdygTp4TBDFh1ZhlAilNirN8CDDq4Yx5QygVDD8C8LkRDHpatXhpNqeljCivRo8TDDq4YygXygYDCygWygZNbh1ZnrHygap4TBDF-bhmR2JmmFhpRDGjBaqLvOpUiODDq4YygcygdDBygeNhLpjPm-Fygfp4TBDGhkXi2NhgBtVl7AioTDDq4Yx5QyhBDByhCNiGhkXnyGyhDp4TBDG8dxbpXo_chtXh7PDDq4Yx5QyhFDEoAkPlJ5MDDq4YrqKyhHDCyhGyhINjM8dnlWyhJp4TBDFl7NinYn8Ul7WmlNDDq4Yx5QyhLDCOoeDEhbjXjWkCDEiQkGifmiaDEq4YyhNyhOyhPDCyhMyhQNnOi2WnvPyhRp4TBDFoRhlFoLmiZl9bDDq4Yx5QyhTDByhUNsdoRn7byhVp4TBDFhYif9MhJtIDEjHibiJiyQDEq4Yx5QyhXyhYDEmnYmoSmoRmjZDCq4YyhaDCyhZyhbN5AsIn2Jyhcp4TBDFjClbhuV2eraDFqBhFjHjBrWDEq4Yx5QyheyhfDByiANhufxQnnHyiBp4TBDGic9XnNpQqcrUDEq4Yx5QqlNyiDDByiEN9PpjYmxOyiFp4TBDImExW2AnJhmVmnXhxCioIDDq4Yx5QyiHDByiINiyImEmxDyiJp4TBDCThADEajehWiQDEq4Yx5QyiLyiMDDiUjKiQDDhxcipCirWDGhhRqfiDsSpkehDDDyiOyiPyiQDCyiNyiRNiyKh0Xm_DyiSp4TBDMygUygbyhAyhEyhKyhSyhWyhdyiCyiGyiKyiTOFowBsdDByiVM6GpvXnkGpvYm2ApwByiUyiWpwBpwBp4TCDGjE4RjChKrHhBDFYjHnJFhADEx3dq0KyiYyiZDEmjW-ZmjXl8ODCx3dyibDCyiayicM4FpvXigMpvYnpWyidpwBpwBpwBpwBp4TCM6IpvXhtIpwFm9epwBpwBpwBpwBpwBp4TCDGlbuNhkEra4enQDGqBiWYhFvGjHDDyjAx5QyjBDHqBiWYhFvGZjADDv-Tx5QyjDDCyjCyjEM6JpvXhnMpvYnuByjFpwBpwBpwBpwBp4TCDD6VodlUDDlf5JhhaDEJwPilCibDEyjHyjIyjJx5QDDmlamlHipXDFrAmmSivZtSkfDDyjHyjLyjMDCyjKyjNNXuKn5eyjOp4TBDF6VodlUivZh0bDHrA1MvUyBwDhlGhkUDHhwS6TpMiW1DzDh3MDDyjQyjRyjSDC6Vl8dDCoAlfDEjDl8C1MvUDDyjUyjVyjWDCyjTyjXNbopGnsLyjYp4TBDFrAyBhkUhlGhoIDEl_Ml_Nh1Oh1eDGigR8ahYiWeuWDDyjayjbyjcDChWvFDFrAyB6VwD7RDHTjfhAhGtXmlMhaDDyjeyjfykADCyjdykBNhLosEm9SykCp4TBDGhmareioHhuJirMinaDHlcoDiZsRoaiCDDCykEykFDDlFqOmoADEren-bhuJmkaDFrA6VlUyB7HDDykHykIykJDCykGykKNiGlFntUykLp4TBDEyjPyjZykDykMMydpvXhnIpvYnsVpwBykNroNpwBpwBp4TCDEhmSmmEhmL_BDFl7d2VogNhyGjkDDEoAxAinThbDDykPykQykRDBiqSDFpXhvV2Vl-MjkDDDmerA2ZDDykTykUykVDCykSykWNXpSn1HykXp4TBDDmerPjobDG0Cird4OvWmnRmmHDDqraykZykaDBykbNbokbn6Hykcp4TBDFmerPjobrAhkIDE4RiwV1Si1GDFi2d6UqCjVlpPDEqraykeykfylADEi2d6UltflpPDDylCykfqraDCylBylDNhLiwFn4fylEp4TBDDykYykdylFM0dpvXhnGpvYnpZpwBylGpwBpwBpwBp4TCDDhfxbldDG7bh3Ih0L9WnUmYDDylIylJx5QDBylKNXl2Kn5MylLp4TBDDmBkJmYDItfhkYhbkC5B2DtRi3BDDylIylNylODBylPNbo6GnrTylQp4TBDHLjalHjdh2JkP8WDDylIylNylSDBylTNhLxcn7HylUp4TBDKuFsAllfpXsCyK1XihKwBhvVDDylIylNylWDBylXNiGuFnzZylYp4TBDEylMylRylVylZMzbpvXhnHpvYnoWpwBylapwBpwBpwBp4TCM_JpvXhtCpwFnlIpwBpwBpwBpwBpwBp4TCDFmlEmlFipfmhRmlDDCyldx3dDCi3LheDDlsOmlGmlKDDrsaylfymADCyleymBNXrOnsGymCp4TBDFl9fl-AmnZl9ZmiHDCymEx3dDCrWhjHDDrsax3dymGDCymFymHNbNnsFymIp4TBDCymDymJOFo8BbDBymLMxapvXlBpvYm8CpwBymKymMpwBpwBp4TCDCFiRDGmnWi5aisNh6AhxSkgQDH-RjQsZoueiifh1AikGDDymOymPymQDBymRNXh1GnucymSp4TBDDFnUiRDG3B5Uh1YizTwchgPDHh0Vh2FtWiwehmc6Th1PDDymUymVymWDBymXNb7AmxJymYp4TBDEF_BiqSiRDHxCn-FtD8KkDh1ahiLDGjSi5ajQnROhjQDDymaymbymcDBymdNhLxCnyAymep4TBDDymTymZymfMzcpvXhzPpvYnpYpwBynApwBpwBpwBp4TCDDh6NjjOjjXDFelVlMjbiSDCynCynDDBynEDDFDnUDHjAk-Ki0NpXwchpJokIDEoAhcisNl2UDDynGynHynIDBynJNXivQm2eynKp4TBDFnGzHsLyOhmQDFxJ-JrHhoSsZDDruaynMynNDBynONbilHnlLynPp4TBDDoXoGhpGDGilTh0UyOlfhkClMDDruaynRynSDBynTNhLoXnvdynUp4TBDEsRlEvcwKDG9Rhoe0PtGyH6fDDruaynWynXDBynYNiGrZnyaynZp4TBDDmQtah0CDGhiTh4f9Zl2WotXivLDDymUynbyncDBmQDFmoMhvKiybl_Fh4fDDynersaynfDCyndyoANjMoiInofyoBp4TBDEwXiZlcoDDGjXpchjY6XhgChwRDDruayoDyoEDByoFNnOwXm-cyoGp4TBDGynLynQynVynayoCyoHM6KpvXhnJpvYn1SynFyoIpwBpwBpwBp4TCM8RpvXhtGpwFn6WpwBpwBpwBpwBpwBp4TCDEkJplMplKplPDFjeiQoYnJhlLDEiErJwMpBDDyoLyoMyoNDDhhIpsJiwcDF4RudpZ8VODDq0KyoPyoQDCipIpbDEjbhEhDjeDDyoSx5QyoTDCiViJDCl9NjeDCJmBDEvxVyoVyoWyoXDEyoOyoRyoUyoYODo1OpvXDByoaMzdpvXhnLpvYnxIyoZpwByobpwBpwBp4TCDDilflzelzfDGhbjXkCkNjWh4MDFiEnM-CiSODDyodyoeyofDCilflzeDFhCmYmiLltCo3EDG5ShvKtN5VhpQjSDDypBypCypDDCypAypEODpuMpvXDBypGM4GpvXkvFpvYn8AypFpwBypHpwBpwBp4TCDDhwYimAprXDFiJlItVmVlufDGlXjQiDOkUkCDDypJypKypLDF8Ah0aijGhkXiZDCx_cypNDCypMypOODouGpvXDBypQMhsVpvXkvGpvYmyFypPpwBypRpwBpwBp4TCMhidpvXhtHpwFnmQpwBpwBpwBpwBpwBp4TCDGmBkJmYinEhkfhvTDGiblMpahlAlItXDDqkOypUypVDChkXhoRDC5fmoVDDZibhFDDypXypYypZDCypWypaNXl2Kn5Kypbp4TBDEiQkdkRkFDHndh1BhjPhhRpgdsSihQDEa3QmBkJDDypdypeypfDByqANbltDn4EyqBp4TBDGiQkdkRijfhoRmODEmBkJjbmYDJtfh3SuG0WhkYkChbiwKscDDyqDyqEyqFDByqGNhLo2am-fyqHp4TBDEiQkdkRjfDEhBhrUhjQicDCyqJyqKDByqLNiGo2ZnsSyqMp4TBDF8CkdkR9HkFDHtfhkYkChbjWhwc0WDDtrHyqOyqPDByqQNjMn9Jm_AyqRp4TBDFhBhjQhrUojU2KDDtrHtqQyqTDByqUNnOn9KnsUyqVp4TBDGypcyqCyqIyqNyqSyqWMhnFpvXhzRpvYnsdpwByqXtrNpwBpwBp4TCMhsfpvXhjBpwFm4BpwBpwBpwBpwBpwBp4TCDDkJmBi3LDEjVqCihRmWDJkNhbjHjXjWZjD7dhGDEttOyqayqbyqcDDjVqCmWDDttOx3dyqeDCyqdyqfNXlCm7OyrAp4TBDDmBkJjbDChWhlBDGiJiCrJhG0K0RDEttOyrCyrDyrEDEhWhlBijGh1WDDttOx3dyrGDCyrFyrHNbhlBnwKyrIp4TBDCyrByrJM4IpvXlBpvYnvCpwByrKpwBpwBpwBp4TCDFhbjXsckNkCDFhKvWwWinTIDEttOxqQyrMyrNDByrODEoUrRvPpQDEjerSheoYDEibjHZnNDEttOyrQyrRyrSDDttOyrQswADCyrTyrUNXolMn4RyrVp4TBDGh1JijEo6Fh8MiqP8fDCtxNyrXDByrYNbn_DnpSyrZp4TBDDnRzXhmFDGiDhvWuOhf7VoGDEttOttPyrbyrcDFhrckSlAmkfySDDttOtxfyreDCyrdyrfNhLilam9FysAp4TBDDyrWyraysBODhtSpvXDBysDM4JpvXhtDpvYnyLyrPysCysEpwBpwBp4TCMhiepvX_RpwFn2GpwBpwBpwBpwBpwBp4TCDCiPmgUDGhbjXkCkNh4MkUDFkJmBnRnMhgHDDysHysIysJDEqoXrvIx3dv-LDCysKysLM_OpvXlBpvYm8LysMpwBpwBpwBpwBp4TCDEwW0Fipa5cDChYkMDDv-GysOysPDBysQNXiiNiubysRp4TBDEkWlGrGxGDDv-Gq0KysTDBysUNboiFn5AysVp4TBDChCxADElJkPLtADEv-GysXysYx3WDBysZNhLoiGnoVysap4TBDHhVyAn_An-eiQkdkFDCv-GyscDBysdNiGiFm_Jysep4TBDDkEkAsSDCv-GytADBytBNjMkEn5ZytCp4TBDEilfimAhwYlzfDEalXtVh2WDDv-GytEytFDBytGNnOpkQm_IytHp4TBDCwEseDEkB3PsFipODDytJytKq2HDBytLNsdiKnjNytMp4TBDHysSysWysbysfytDytIytNM_PpvXigKpvYm3SpwBytOpwBpwBpwBp4TCDCiPseDEkMmXhYuaDDiHhCjCDFFDseicjQDEytQytRytSytTDCl9Xl9WDDytQytVytSDCytUytWDBwjOM_QpvXiuPpvYnmBytXpwBytYpwBpwBp4TCM_EpvXhjApwFnnfpwBpwBpwBpwBpwBp4TCDDkJVmBDI3PhkQ9Q0A9MipOlVhxWDDytbq2HytcDFjZmDhWlibiwKDDq2Hx3dyteDCytdytfM2LpvXhifpvYn1XyuApwBpwBpwBpwBp4TCDEhViLqDpWDG5BhjUmkbl9PmAl9LDCyuCyuDDByuENXilSm9IyuFp4TBDFhViLqDpWmYDE-ch4ChlP0ODCyuHyuIDEuEh4ChlP0ODDyuHyuKxxGDCyuJyuLNbuEn7QyuMp4TBDFicjQmElIooIDFmVjHpTuHlufDDt7QyuOyuPDDiJ8AwMDCt7QyuRDCyuQyuSNhLhYn1RyuTp4TBDEjcipVl7UpvKDCt7QyuVDByuWNiGjcn6fyuXp4TBDEoVuQlLhVDEkJnUiR2JDEhCiSoIoeDDyuZyuayubDByucNjMi2EnvQyudp4TBDFDkXFlVpTDFikHomUlDuHhhKDDyuCyufyvADChViLDEDkXlVpTDCyvCyvDDCyvByvENnOohGnqFyvFp4TBDEaqNihNivcDHDFkXlVlFlciDDDt7QyvHyvIDByvJNsdojJnqEyvKp4TBDHyuGyuNyuUyuYyueyvGyvLODi2fnOODi3CsdDCyvNyvOMhiWpvXhtFpvYmxfpwByvMyvPpwBpwBp4TCMCpvXnjepwFmxApwBpwBpwBpwBpwBp4TCMmyIpvXnrbpwFnwLpwBpwBpwBpwBpwBp4TCDCl0Wl3RDG_VoofkD2VtWpXDCyvTyvUDEhbkNjXhCDDyvTrvIyvWDCyvVyvXMmyJpvXntCpvYnrXyvYpwBpwBpwBpwBp4TCDFhjQhrUhyJl7Xh7KDEhBuX0ficDCyvayvbDDhB0fhjaDEicqBiboADDyvdx5QyveDCyvcyvfMmyTpvXnkHpvYnxEywApwBpwBpwBpwBp4TCDGmleisHhmIiod5P8fDFYqPiiMhjahoXDCywCywDDEwZ5PovdokHDDl-Kj5cmnJDCywFywGDCywEywHMmyepvXnxLpvYnpFywIpwBpwBpwBpwBp4TCDDqcppMh1QDFjDhpDhpA2ZhEDFqCnXn8TnUmeDEywKqraywLywMDGmhQhmUmhCkSlAhmFDFjDjBhpAkblmODFqCmWhtKmel_IDDywOywPywQDCywNywRMmzHpvXnmdpvYnnAywSpwBpwBpwBpwBp4TCDGo9DppNo_UvNolOl_GDFsaldiD1XhueDCywUywVDEl7amhAmkSl-YDCywXr4KDCywWywYMmzIpvXm5NpvYnlNywZpwBpwBpwBpwBp4TCDGora_WpsVo1TiwEizODEhkTl2N7N1DDDmBhpL-LDDywbywcywdDByweMmzJpvXm5OpvYnyUywfpwBpwBpwBpwBp4TCDH9Gn8algbopEojAn-ZyKDDhpLk_RinEDGhRhAhEl2NOTDDyxByxCyxDDBhpLDEowZiyLn8QjODGnLhRiN3ChEyWDDyxFyxGyxHDCyxEyxIMmzKpvXn3FpvYm9LyxJpwBpwBpwBpwBp4TCDBhJDFilfplOl0Xl3KooDDCyxLyxMDHoKqapYh1DhoQyFiODDyxLx5QyxODCyxNyxPMmzLpvXnkCpvYm8KyxQpwBpwBpwBpwBp4TCDFhzZ3DfhOqfDDiyCojMlVDCyxSyxTDBhzZDCjQhBDFicnNeDrUDDyxVyxWyxXDCyxUyxYMmzMpvXnkXpvYnlQyxZpwBpwBpwBpwBp4TCDCoAkKDGhoblncmiBmhUlvRk-cDGlwLsAhgM7Gfh0TDDyxbyxcyxdDClwLh2GDCh2MwADGsAhgM7Gf1XhODEyxbyxfyyAyyBDEhoblncmiVmiQDFfsAhgMqfhODCyyDyyEDEl8HmkCmjRmkBDJ7GfsAllfhgMjThkclvRk-cDCyyGyyHDEyxeyyCyyFyyIMmyKpvXm1LpvYn5HyyJpwBpwBpwBpwBp4TCDIh1ShwXikNlkKmgfl_Al-bj5aDFxRosehuZosfppSDCyyLyyMDByyNMmyLpvXnvZpvYnsTyyOpwBpwBpwBpwBp4TCDChoclGDEsLi1Ai1IimEDEsZnB2ahlMDDyyQyyRyySDBsZDDkciThzZDFliNnBjemoKmgZDDyyUyyVyyWDCyyTyyXMmyMpvXm4HpvYnyIyyYpwBpwBpwBpwBp4TCDGmR5Gijeh3GpuEh1ADFsLi1AsZi1IplXDFFsAoahgPo7fDDyyayybyycDDlrPlrOmgeDGFsAhgPmgEioShzZDCyyeyyfDCyydyzAMmyNpvXnlXpvYm2SyzBpwBpwBpwBpwBp4TCDGtF7VsHh3VlmfiwPDIzHi2KpmE9ah3cplGi1KplJDCyzDyzEDDsHh3VlmfDCkciTDGsV7UiRtAkW8MDDyzGyzHyzIDCyzFyzJMmyOpvXnkMpvYm1fyzKpwBpwBpwBpwBp4TCDFo4WiyNi0Kl0DogPDEoXyOkVhlJDCyzMyzNDF4fkVzRizUpLDGhFlfipYjQ_Zo0DDDrxHyzPyzQDCyzOyzRMmyPpvXm1NpvYn7GyzSpwBpwBpwBpwBp4TCDEpUkhAoufl4TDG-KovfhpIosSovA5KDCyzUyzVDDpUkhAl4TDEonRhgComD-BDFh1ShwXovZpsMiiADDyzXyzYyzZDCyzWyzaMmyQpvXnjPpvYm7TyzbpwBpwBpwBpwBp4TCDF9alvHolJmjUi1IDIo0RoiKhnbi0cmjKptFhoMhpIDCyzdyzeDC9alvHDI7Kl0FixVsRl3EiiFiiCpvODCy0Ay0BDCyzfy0CMmyRpvXm3GpvYnsKy0DpwBpwBpwBpwBp4TCDCoXyODGOlyLlzZ-B7e5KDIkChbkUqPYh1ShwXsHDDy0Fy0Gy0HDDoXyOpUDFlzZlyL7eomSi0XDCy0Jy0KDDk-JpsTl6fDFic4foeOhCDCy0My0NDDy0Iy0Ly0OMmySpvXm1OpvYnpTy0PpwBpwBpwBpwBp4TCDDmBhKiTDGhAT7QsZqXllcDFoOoXjShb7aDEsvfy0Ry0Sy0TDEhAT7QllcDDsvfy0Ry0VDCy0Uy0WMknfpvXnkDpvYnlUy0XpwBpwBpwBpwBp4TCDCiBlwVDEhPsVvPllYDGpkGldmYsL6UhwXDDy0Zy0ay0bDFl9JokZsVvPllYDFmBsLnGmYjBDDy0Zy0dy0eDCy0cy0fMmyUpvXm1VpvYn4Qy1ApwBpwBpwBpwBp4TCDG7Xl2Ml2Jl2YlnWl0KDHo7SpreyXrHuMiiFhgbDCy1Cy1DDG7Xl2Ml2Jl2Yl0KmmXDEmBjBYo_RDCy1Fy1GDCy1Ey1HMmyVpvXnnBpvYnmRy1IpwBpwBpwBpwBp4TCDHi1Q0UiFiDhDremmUDGOhEhbjWsCkCDDsvfy1Ky1LDEldxbk-TsEDEjE7XhodYDEsvfq0Ky1Ny1ODFhE5Lhodh2RhDDGjWhbpc3KsbiFDDsvfy1Qy1RDDy1My1Py1SMmyWpvXnoJpvYnqNy1TpwBpwBpwBpwBp4TCDF8bh2cl8Bn_SouSDIpmGlybixFh0JYikAoOJDCy1Vy1WDBy1XMmyXpvXnkBpvYnoYy1YpwBpwBpwBpwBp4TCDBmYDIo9ApjVhlLpjWo6OixEpqHopaDCy1ay1bDDovcovbovaDElfhBkfiRDDibkIicDDy1dy1ey1fDCy1cy2AMmyYpvXnkEpvYnlMy2BpwBpwBpwBpwBp4TCDCmYh0YDHyVqdprYohHl8Vl8UmgADCy2Dy2EDBy2FMmyZpvXm2bpvYnzKy2GpwBpwBpwBpwBp4TCDDmY6Uk_RDHhjUiwHhoPopYonTlyT-FDCy2Iy2JDBy2KMmyapvXnvXpvYn6Ny2LpwBpwBpwBpwBp4TCDCmY6UDIhkQh1Ro9IizZi1CpkT0OmjcDCy2Ny2ODBy2PMmybpvXnmApvYm8Jy2QpwBpwBpwBpwBp4TCDElFlndlhOonUDGvcnLixVyXljEk-SDFmYkXxIllH6UDDy2Sy2Ty2UDDlndlhOl-fDHvcixVyXljEk-Si1KplSDCy2Wy2XDCy2Vy2YMmycpvXm4TpvYnxBy2ZpwBpwBpwBpwBp4TCDFllLljGiwclgdllBDDmBsLoXDFiCojVjH-Al4ODDy2by2cy2dDDmBsLnGDEiC-Al4Ol-JDDy2by2fy3ADCy2ey3BMmydpvXnjfpvYntZy3CpwBpwBpwBpwBp4TCDHpkWpkVpiEpiDonSixGogODHiaixEhuejHibhblzBDCy3Ey3FDDlyTokSixGDGiaixEooFlzBmlcmlbDCy3Hy3IDCy3Gy3JMmyfpvXm_NpvYnjMy3KpwBpwBpwBpwBp4TCDG1TnEmJhuWmiNhPDFlVlMiyChkeeDGiSOhBhnVhbozeDDy3My3Ny3ODEnEmJhgel9KDCjBh2DDFeFhElMlIDDy3Qy3Ry3SDCy3Py3TMmzApvXnmDpvYnlDy3UpwBpwBpwBpwBp4TCDGh1TokfiqHprQo8IipTDJmWqCiyChapsInHo8apjUnGDCy3Wy3XDBy3YMmzBpvXnkUpvYn3Zy3ZpwBpwBpwBpwBp4TCDIwXlEiZyXoqPrH6X-JDCqnVy3bDBy3cMmzCpvXntbpvYnvAy3dpwBpwBpwBpwBp4TCDGlvSlvTjxVhuWomClwKDGhjTo0Eozco_VopZwQDCy3fy4ADDlvSlvTjxVDFImkRpkHiiF6UDCy4Cy4DDCy4By4EMmzDpvXntKpvYm-Ky4FpwBpwBpwBpwBp4TCDElpakW8MnaDEhDhAOhjdDFhbkNjXi1YiDDEy4Hy4Ix5Qy4JDFlpal_Bl_ChxDl8MDHkNhbjXjWjHkJmBDDy4Ly4Iy4MDCy4Ky4NMmzEpvXnjYpvYnyHy4OpwBpwBpwBpwBp4TCDFqcn-VpQpnIplVDEhahGOhDDDmWhtKnXDDnU7U8ZDEy4Qy4Ry4Sy4TDDmWhtKjVDFhahGOhDhEDEiqS_B7U8ZDDy4Vy4Wy4XDCy4Uy4YMmzFpvXm4fpvYm7ay4ZpwBpwBpwBpwBp4TCDFhlLluQpvJmco6TDIwKpjZzK1O3Ai1civBsfDCy4by4cDEluQiqIhlLmmcDFoLoRjAqQnXDCy4ey4fDCy4dy5AMmzGpvXm7KpvYnwJy5BpwBpwBpwBpwBp4TCMmzNpvXnsMpwFn6JpwBpwBpwBpwBpwBp4TCDGplFmmAn_UptPolLpiIDJihEk_ChgIhoIhlGjSsEiEnMDCy5Ey5FDEn_Tmkch1GlUDFihEk_ChgIhoIhlGDDy5Hy5IspcDCy5Gy5JMmzOpvXnwapvYm4Ay5KpwBpwBpwBpwBp4TCDGoodoocokYmnLl9DmobDHmBsLomBh2DhBnU8KDCy5My5NDBy5OMmzPpvXnzNpvYn5fy5PpwBpwBpwBpwBp4TCDEnYhvTooKyBDHhbjX3Jo5FlyYpmO7RDEmBhvT9ameDDy5Ry5Sy5TDFl8AmmJl7el7fo8XDGoA3JlyYmVlsO1DDCy5Vy5WDCy5Uy5XMmzQpvXnjcpvYnsQy5YpwBpwBpwBpwBp4TCDHi2d6UowDo3QonXltfo5QDGonWhwXi1GiwVmoel_LDCy5ay5bDBy5cMmzRpvXm7BpvYm3Ry5dpwBpwBpwBpwBp4TCDKhwXpjTorXlkKikNmhDj5al-al-Zl7IDEsLl0Uh2DluADCy5fy6ADBy6BMmzSpvXnvYpvYnxcy6CpwBpwBpwBpwBp4TCDGmiFluAokEokGokFl0UDG8KkDiwDjBogKjSDCy6Ey6FDBy6GMmzTpvXm5CpvYn7My6HpwBpwBpwBpwBp4TCDFh6YlzMl3Dl6Bo_bDIh3ch3AixHl5Zi3EzHlwKhkRDCy6Jy6KDEh6YpiUl3Dl6BDGfoXizUnGliVsLDCy6My6NDCy6Ly6OMmzUpvXnvOpvYm-Sy6PpwBpwBpwBpwBp4TCDCiDldDHi2DmYhvTinIxJ3Hh0YDG5Bl5en-RhudsAl0eDDy6Ry6Sy6TDDiDldi0JDFi2DmYh0YinIhvTDFoAmoJuFh1El0eDDy6Vy6Wy6XDCy6Uy6YMmzVpvXnkApvYm8Oy6ZpwBpwBpwBpwBp4TCMmzWpvXnsYpwFnlJpwBpwBpwBpwBpwBp4TCDFo8UoqWplRmjTj6TDIibnGoX_Yhkb0Ti2ehkRDCy6cy6dDBy6eMmzXpvXnsbpvYm5dy6fpwBpwBpwBpwBp4TCDGinCloVlgFmgaphWn8JDIixA8KkDkXlVhzUinJooBDCy7By7CDEo8ZlmRopKl-cDHjbkVzRhgOlgFl8LxeDCy7Ey7FDCy7Dy7GMmzdpvXnsZpvYnrZy7HpwBpwBpwBpwBp4TCDDmibhwKhjeDImhOjpVl7Kmgco5fi1Ki1A-JDCy7Jy7KDBy7LMmzepvXnxCpvYnwIy7MpwBpwBpwBpwBp4TCDJohTlhEmoNoxAowfn9Fo4OhpKmmDDIhEDo5HorLhue1YlmRrRDCy7Oy7PDBy7QMmzfpvXnsapvYnkVy7RpwBpwBpwBpwBp4TCDJorJooLpoVl_Ho0ZpmRpuCpuDmiEDJomcoqMi1LppQn9DhAnGijbhKDCy7Ty7UDBy7VMm0ApvXntWpvYm9Hy7WpwBpwBpwBpwBp4TCDFl0Vi1PljYlzShkPDHpsLhhCo8YlhEo3ThzUixADCy7Yy7ZDFl0VlzSj6Ti1PljYDFkVhobinCi2QhgODCy7by7cDCy7ay7dMm0BpvXn7apvYnyKy7epwBpwBpwBpwBp4TCDGomah3A2EwCinNpuYDHl8WojF1GhkRi2Qn8GprBDCy8Ay8BDBy8CMm0CpvXm4KpvYnqGy8DpwBpwBpwBpwBp4TCDFtGjTpgelwIh3ADFijbo8bpmQzK5JDHi1P7YhoJlvA-JjpVmoODDy8Fy8Gy8HDBy8IMm0DpvXm8GpvYnmVy8JpwBpwBpwBpwBp4TCDG7G1XfjTFmhYDHo6KluMo6JmjEprVioBouDDGi2QhkRzHi2HYxJDDy8Ly8My8NDBy8OMm0EpvXnxGpvYn2Wy8PpwBpwBpwBpwBp4TCDIkgZpiVoqLotCotDpqKo9Fl9UDLzHhobY6XhwRlVl5ahjYzRzTzBDCy8Ry8SDBy8TMmzYpvXnycpvYnyZy8UpwBpwBpwBpwBp4TCDHisIosRo9Mo9Ko9Lk-YokeDIialsMn_X1FilVhEnGopWDCy8Wy8XDBy8YMmzZpvXnyfpvYmxQy8ZpwBpwBpwBpwBp4TCDGogQogRmjLpvDo4aokBDKhkRmRnGpsD5PivWooHpmHowb1JDCy8by8cDBy8dMmzapvXm3YpvYn7Ty8epwBpwBpwBpwBp4TCDFtGjTisI3DlwIDElsM1dnInTDGiyXkNkXkVvfnJDDy9Ay9By9CDFjT3DisIrIk-YDEqbi1RtHnIDCy9Ey9FDCy9Dy9GMmzbpvXm8FpvYnmUy9HpwBpwBpwBpwBp4TCDHhjYphGpjfh2VpjSomHpIDGl5aiiTikUhwR6XpkaDCy9Jy9KDBy9LMmzcpvXnwfpvYnqLy9MpwBpwBpwBpwBp4TCMm0FpvXnzJpwFntYpwBpwBpwBpwBpwBp4TCDG7Gl1Pl2eltOiwdlhBDGmhVogIpiTplEzHhkfDCy9Py9QDI7Gl1Pl2eltOiwdlhB2EpsUDJhkRivHh1X9aixUhmb3Hh3HopFDCy9Sy9TDCy9Ry9UMm0GpvXn3apvYnlZy9VpwBpwBpwBpwBp4TCDFivBo-Cl0El2XpofDIi1MYltHhgOOpLzRimXDEpUoXhlJijcDDy9Xy9Yy9ZDGo-Dl7Dl7El7Gl7Fl2XDJi1MhgOpLzRimX7KwQhEuJDCy9by9cDCy9ay9dMm0RpvXntMpvYm1cy9epwBpwBpwBpwBp4TCDF6foa2chtPxHDGyOk-Jlfi0KzRkVDGilTpvPhgCh0UptRhkCDDy-Ay-By-CDFkciThtP6fqfDJk_dk_fyOi0Kl0DlkIomQmhKmlLDDrxHy-Ey-FDCy-Dy-GMm0cpvXnjZpvYnzCy-HpwBpwBpwBpwBp4TCDGpmZojOojNosUosVl_QDGoXyOogLzRh1ailGDCy-Jy-KDBy-LMm1CpvXm1PpvYntRy-MpwBpwBpwBpwBp4TCDIltHl6So4RprfpmPpnKlsGoqODHlmOjBhuNijcpUn-alzMDCy-Oy-PDEn_Gijco1No1LDIo4QwNpoYlsGpmBprIogGreDCy-Ry-SDCy-Qy-TMm1DpvXnwcpvYmyDy-UpwBpwBpwBpwBp4TCDF1FolIonVo2dn_VDI7Z6SixPhEjOosbpkcohCDCy-Wy-XDBy-YMm1EpvXm3apvYm7Cy-ZpwBpwBpwBpwBp4TCDDivHh1Xl5CDFhgbuMxOzKiSDGiwdtGsAk_QhSuGDDy-by-cy-dDHivHn-Bn-Ao1bptSl-PopADJhgbuMzK9BuclThuNtGixMDCy-fy_ADCy-ey_BMm1FpvXntXpvYn3ey_CpwBpwBpwBpwBp4TCDGinEo8HmjMo8GplLl0YDJhgblzLqdyV4VhuelqBh3RilFDCy_Ey_FDFinEl9Tolbhkfl0YDGhgbqXyV2DqdlzLDGkU-M4Vhue6elqBDDy_Hy_Iy_JDCy_Gy_KMm1GpvXnmcpvYnlfy_LpwBpwBpwBpwBp4TCDDh0JhwPixUDI8ZiiCqDn9epqRiwZhnXotEDCy_Ny_ODBy_PMm1HpvXm5DpvYnxVy_QpwBpwBpwBpwBp4TCDGhgCiiTi0GhwR6XikUDGhxewXh0ch3CivPoxEDCy_Sy_TDBy_UMm0HpvXnjbpvYnrQy_VpwBpwBpwBpwBp4TCDGlsXlxHk_AprJpiGo6EDIh2GLidimEiaolKioSxHDCy_Xy_YDBy_ZMm0IpvXm5cpvYn7Ky_apwBpwBpwBpwBp4TCDGllRlnCo0BljZpsO1QDFzB9B6SkezRDFsAkgZ8bsLk_QDDy_cy_dy_eDFllRlnComAo0CljZDFzB6SzRh0JhgbDCzgAzgBDCy_fzgCMm0JpvXm5bpvYnqMzgDpwBpwBpwBpwBp4TCDDwKi5cpmSDGhwHiaiZzHuGluMDCzgFzgGDCwKi5cDJnJ-Move9AorbhGizDmjPikXDCzgIzgJDCzgHzgKMm0KpvXnjapvYm3JzgLpwBpwBpwBpwBp4TCDHilVixGotUojLpjFo0fpgfDJtGqf0T3IhgMhoa6divPoCDCzgNzgODFmmCplHi1apoDn9IDGtG0TlrdhoahgMrIDD6dpqIivPDDzgQzgRzgSDCzgPzgTMm0LpvXnvBpvYmyAzgUpwBpwBpwBpwBp4TCDHhgOlsIk_bl2aoqHn-fo1KDIijcoqNn8YnZprHh0YlhLyXDCzgWzgXDEhmMlsIk_bl2aDHiZwXlcyXhmQlhL-JDCzgZzgaDCzgYzgbMm0MpvXnmJpvYn4ezgcpwBpwBpwBpwBp4TCDGpmMhtOoxBpsNi2DmmVDF6SxI9BhRhEDCzgezgfDE3Ii2OqfhtPDEhtO6SphL7ZDDqkKzhBzhCDCzhAzhDMm0NpvXnoGpvYn6PzhEpwBpwBpwBpwBp4TCDHo6CprDprEprFoiepsYmnHDGtGqfppVfhmMhwCDCzhGzhHDBzhIMm0OpvXm4MpvYm2BzhJpwBpwBpwBpwBp4TCDGh3bpqFn8WomFpiLonEDHzRkVYhgO-BpLl5VDCzhLzhMDBzhNMm0PpvXn3YpvYnnFzhOpwBpwBpwBpwBp4TCDEhOhtP9co7eDCzKucDLYkVl5VivEivBiahgZhobzRhkcizUDDzhQzhRzhSDBzhTMm0QpvXnkRpvYnoUzhUpwBpwBpwBpwBp4TCDHixMpkUppTl6Ai3Eh3c3IDKlkc7UlkIl0ZzHixUn8XiiCzBi2ODCzhWzhXDBzhYMm0SpvXnoRpvYnyFzhZpwBpwBpwBpwBp4TCDGowdmgXo4Yo4ZpqOivXDG0Ui1QmUhPzHjBDCzhbzhcDD3IhgMh3cDEi1Q0UpldplcDCzhezhfDCzhdziAMm0TpvXnxHpvYn7NziBpwBpwBpwBpwBp4TCDHptdl0Zpodond5PhoPwZDH3IixMi2OloVl6Ai3El5ZDCziDziEDBziFMm0UpvXnxMpvYm-GziGpwBpwBpwBpwBp4TCDGwBmoQl4PllThgMlxGDFzBlnTlgU2azRDFo1aovQhvTh1XotFDDziIziJziKDHpuFpuHpuGwBl4PllTlxGDDzBlnTlgUDCziMziNDCziLziOMm0VpvXn4OpvYm5aziPpwBpwBpwBpwBp4TCDGzHl7Hi2KoifljJo-BDKogHl6RovYk_NozSl0FozTouJn9GmgbDCziRziSDDzHljJi2KDKh3Vi2Pk_NllH7G2ch3cplYokCokDDCziUziVDCziTziWMm0WpvXn3XpvYn5LziXpwBpwBpwBpwBp4TCDFl0SomeomfvDikZDFplNl3Kivel0HplQDCziZziaDBdDCmBh3CDFoKh1Uo0WoPl0SDDziczidzieDCzibzifMm0XpvXnwepvYnxFzjApwBpwBpwBpwBp4TCDDhtPhOpsWDGhpLn_HlpezHizOo5PDDjBiXhjEDDzjCzjDzjEDDhtPhOqfDBl0XDHiXibehR0MnHFDDzjGzjHzjIDCzjFzjJMm0YpvXm2TpvYm3KzjKpwBpwBpwBpwBp4TCDGomMomOl6IiyNlgfn-YDEk_Go9Vd6bDCzjMzjNDDk_GopDomZDHozfh3Cl6IomLomNiyNlgfDCzjPzjQDCzjOzjRMm0ZpvXnxApvYnzBzjSpwBpwBpwBpwBp4TCDIizOojPojQlpeowPo0bpoFiveDIdxenbh1ao_drAjBnXDCzjUzjVDBzjWMm0apvXnwdpvYntSzjXpwBpwBpwBpwBp4TCDHlvMlvLolfl0HmmIosCpuADHjFhjEosXjSucikZdDCzjZzjaDBzjbMm0bpvXnxJpvYm3EzjcpwBpwBpwBpwBp4TCDGpb_e1RkWhwb8MDDdo_LxeDFiveopbh1ThPo7dDDzjezjfzkADFipGmjFioJl-B1RDHjBnXOiahDmUhPDCzkCzkDDCzkBzkEMm0dpvXnsBpvYm4PzkFpwBpwBpwBpwBp4TCDCidmhMDEiapnXdpkZDD5PhoPwZDDzkHzkIzkJDBzkKMm0epvXnxNpvYm8UzkLpwBpwBpwBpwBp4TCDFh0ChiLpkFjFucDGiajEhgZpkSYhKDEqfhOobidDDzkNzkOzkPDJoiDooTpnYoiBoiCpqCipEioel7LDGiajEhgZhKkVmdDCzkRzkSDCzkQzkTMm0fpvXm3dpvYm2CzkUpwBpwBpwBpwBp4TCDEpqVpqWpqXi2GDIk_AlxHpqAlsXo_KphKo0dh2GDCzkWzkXDBzkYMm1ApvXnzPpvYn6AzkZpwBpwBpwBpwBp4TCDEhDlvLlvMhgbDHhmQhkGmUnJkVxfjHDGidlsCizEonYjEiwXDDzkbzkczkdDBzkeMm1BpvXntapvYm2OzkfpwBpwBpwBpwBp4TCDkLx2Wx3Ex3cx4bx5Fx5Gx7Ax8Px8fx9Ax9Bx9ax-fygPyiXyieyifyjGykOylHylbylcymNynByoJyoKyocypIypSypTyqYyqZyrLysFysGysNytPytZytayuByvQyvRyvSyvZywBywJywTywayxAyxKyxRyxayyKyyPyyZyzCyzLyzTyzcy0Ey0Qy0Yy1By1Jy1Uy1Zy2Cy2Hy2My2Ry2ay3Dy3Ly3Vy3ay3ey4Gy4Py4ay5Cy5Dy5Ly5Qy5Zy5ey6Dy6Iy6Qy6ay6by7Ay7Iy7Ny7Sy7Xy7fy8Ey8Ky8Qy8Vy8ay8fy9Iy9Ny9Oy9Wy9fy-Iy-Ny-Vy-ay_Dy_My_Ry_Wy_bzgEzgMzgVzgdzhFzhKzhPzhVzhaziCziHziQziYzjBzjLzjTzjYzjdzkGzkMzkVzkazlAQzlBpwBt_BpwBM_GpvXhtBpwFkvcpwBpwBpwBpwBpwBpxVBM2TpvXhnPpvYk9KpwBpwBpwBpwBpwBpxVBM0cpvXhtJpvYkxIpwBpwBpwBpwBpwBpxVBOFl0NpvXDBzlGM4CpvXiuCpvYk1WpwBpwBzlHpwBpwBpxVBMhiZpvXiuFpvYklfpwBpwBpwBpwBpwBpxVBM_HpvXhzQpwFk5bpwBpwBpwBpwBpwBpxVBM6DpvXhnKpvYk5cpwBpwBpwBpwBpwBpxVBOFlmUpvXDBzlMM6EpvXiuIpvYknJpwBpwBzlNpwBpwBpxVBMwHpvXhzSpvYkxYpwBpwBpwBpwBpwBpxVBM6FpvXhjCpwFk5XpwBpwBpwBpwBpwBpxVBM8PpvXhtApwFktJpwBpwBpwBpwBpwBpxVBOFlrfpvXOFlpGpvXDCzlSzlTM4DpvXlBpvYnmKpwBpwBzlUpwBpwBpxVBOFlydpvXDBzlWM2UpvXiuEpvYkvepwBpwBzlXpwBpwBpxVBOFlrepvXDBzlZM8QpvXitepvYkydpwBpwBzlapwBpwBpxVBMhzHpvXigLpvYk8TpwBpwBpwBpwBpwBpxVBM6GpvXksLpwFk2ApwBpwBpwBpwBpwBpxVBOFlmTpvXDBzleM4EpvXiuHpvYk2BpwBpwBzlfpwBpwBpxVBM6HpvXiuRpvYkoLpwBpwBpwBpwBpwBpxVBM6IpvXhtIpwFiuapwBpwBpwBpwBpwBpxVBM6JpvXhnMpvYkzTpwBpwBpwBpwBpwBpxVBODhvapvXDBzmEMydpvXhnIpvYkxVpwBpwBzmFpwBpwBpxVBM0dpvXhnGpvYksPpwBpwBpwBpwBpwBpxVBMzbpvXhnHpwFkscpwBpwBpwBpwBpwBpxVBODiyapvXDBzmJM_IpvXlBpvYk1XpwBpwBzmKpwBpwBpxVBMhiapvXhtEpvYkxKpwBpwBpwBpwBpwBpxVBMhibpvXigIpvYkvdpwBpwBpwBpwBpwBpxVBM_JpvXhtCpwFiuYpwBpwBpwBpwBpwBpxVBMxapvXlBpvYkpRpwBpwBpwBpwBpwBpxVBMzcpvXhzPpvYiuQpwBpwBpwBpwBpwBpxVBM6KpvXhnJpvYkySpwBpwBpwBpwBpwBpxVBM8RpvXhtGpwFksUpwBpwBpwBpwBpwBpxVBOFlqDpvXDBzmTMzdpvXhnLpvYk9cpwBpwBzmUpwBpwBpxVBOFlmJpvXDBzmWM4GpvXigGpvYkpMpwBpwBzmXpwBpwBpxVBMhidpvXhtHpwFiuOpwBpwBpwBpwBpwBpxVBMhnFpvXhzRpwFktDpwBpwBpwBpwBpwBpxVBM4HpvXlBpvYkwXpwBpwBtrNpwBpwBpxVBODizLpvXDBzmcM6OpvXigHpvYkrXpwBpwBzmdpwBpwBpxVBMhsfpvXhjBpwFiuXpwBpwBpwBpwBpwBpxVBM4IpvXlBpvYkrapwBpwBpwBpwBpwBpxVBM4JpvXhtDpvYkwHpwBpwBysEpwBpwBpxVBMhiepvX_RpvYm3CpwBpwBytYpwBpwBpxVBM_EpvXhjApwFiuDpwBpwBpwBpwBpwBpxVBM2LpvXlBpvYn2NpwBpwBpwBpwBpwBpxVBODl5PpvXDBznFMhiWpvXhtFpvYktOpwBpwBznGpwBpwBpxVBMhmdpvXhifpvYmyBpwBpwBpwBpwBpwBpxVBDhNzlDzlEzlFzlIzlJzlKzlLzlOzlPzlQzlRzlVzlYzlbzlczldzmAzmBzmCzmDzmGzmHzmIzmLzmMzmNzmOzmPzmQzmRzmSzmVzmYzmZzmazmbzmezmfznAznBznCznDznEznHznIQznJpwBt_BpwBDCAlWM_GpvXhtBpwFkvcpwBpwBpwBpwBpwBznLEM2TpvXhnPpvYk9KpwBpwBpwBpwBpwBznLEM0cpvXhtJpvYkxIpwBpwBpwBpwBpwBznLEM4CpvXiuCpvYk1WpwBpwBzlHpwBpwBznLEMhiZpvXiuFpvYklfpwBpwBpwBpwBpwBznLEM_HpvXhzQpwFk5bpwBpwBpwBpwBpwBznLEM6DpvXhnKpvYk5cpwBpwBpwBpwBpwBznLEM6EpvXiuIpvYknJpwBpwBzlNpwBpwBznLEMwHpvXk1NpvYkxYpwBpwBpwBpwBpwBznLEM6FpvXhjCpwFk5XpwBpwBpwBpwBpwBznLEM8PpvXhtApwFktJpwBpwBpwBpwBpwBznLBDBzlTM4DpvXlBpvYnyPpwBpwBznXpwBpwBznLEM2UpvXiuEpvYkvepwBpwBzlXpwBpwBznLBM8QpvXitepvYkydpwBpwBzlapwBpwBznLBDBzlSMhzHpvXnwCpvYm2ZpwBpwBznbpwBpwBpwZBMkkMpvXigLpvYk8TpwBpwBpwBpwBpwBznLBM6GpvXksLpwFk2ApwBpwBpwBpwBpwBznLEM4EpvXiuHpvYk2BpwBpwBzlfpwBpwBznLEM6HpvXiuRpvYkoLpwBpwBpwBpwBpwBznLEM4FpvXigMpvYn2ZpwBpwBpwBpwBpwBpwZBM6IpvXhtIpwFiuapwBpwBpwBpwBpwBznLEM6JpvXhnMpvYkzTpwBpwBpwBpwBpwBznLEMydpvXhnIpvYkxVpwBpwBzmFpwBpwBznLEM0dpvXhnGpvYksPpwBpwBpwBpwBpwBznLEMzbpvXhnHpwFkscpwBpwBpwBpwBpwBznLEM_IpvXlBpvYk1XpwBpwBzmKpwBpwBznLEMhiapvXhtEpvYkxKpwBpwBpwBpwBpwBznLEMhibpvXigIpvYkvdpwBpwBpwBpwBpwBznLEM_JpvXhtCpwFiuYpwBpwBpwBpwBpwBznLEMxapvXlBpvYkpRpwBpwBpwBpwBpwBznLEMzcpvXkqbpvYiuQpwBpwBpwBpwBpwBznLEM6KpvXhnJpvYkySpwBpwBpwBpwBpwBznLEM8RpvXhtGpwFksUpwBpwBpwBpwBpwBznLEMzdpvXhnLpvYk9cpwBpwBzmUpwBpwBznLBM4GpvXigGpvYkpMpwBpwBzmXpwBpwBznLBMhidpvXhtHpwFiuOpwBpwBpwBpwBpwBznLEMhnFpvXhzRpwFktDpwBpwBpwBpwBpwBznLEM4HpvXlBpvYkwXpwBpwBtrNpwBpwBznLEM6OpvXigHpvYkrXpwBpwBzmdpwBpwBznLBMhsfpvXhjBpwFiuXpwBpwBpwBpwBpwBznLEM4IpvXlBpvYkrapwBpwBpwBpwBpwBznLEM4JpvXhtDpvYkwHpwBpwBysEpwBpwBznLEMhiepvX_RpwFn2FpwBpwBpwBpwBpwBznLBM_OpvXlBpvYm3BpwBpwBpwBpwBpwBznLBM_PpvXigKpvYn6FpwBpwBpwBpwBpwBznLBM_QpvXiuPpvYnpUpwBpwBytYpwBpwBznLBM_EpvXhjApwFiuDpwBpwBpwBpwBpwBznLEM2LpvXhifpvYnmNpwBpwBpwBpwBpwBznLBMhiWpvXhtFpvYktOpwBpwBznGpwBpwBznLBDhRznMznNznOznPznQznRznSznTznUznVznWznYznZznaznczndzneznfzoAzoBzoCzoDzoEzoFzoGzoHzoIzoJzoKzoLzoMzoNzoOzoPzoQzoRzoSzoTzoUzoVzoWzoXzoYzoZzoazobzoczodzoeQzofpwBt_BpwBM_GpvXhtBpwFnlPpwBpwBpwBpwBpwBpxVBM2TpvXhnPpvYn7ApwBpwBpwBpwBpwBpxVBM0cpvXn3UpvYn7ZpwBpwBpwBpwBpwBpxVBOFplBpvXDBzpEM4CpvXm6MpvYm7QpwBpwBzpFpwBpwBpxVBMhiZpvXnrIpvYn1fpwBpwBpwBpwBpwBpxVBM_HpvXnlcpwFn2CpwBpwBpwBpwBpwBpxVBM6DpvXhnKpvYn3ApwBpwBpwBpwBpwBpxVBOFkyApvXDBzpKM6EpvXkyApvYmxdpwBpwBzpLpwBpwBpxVBOFpuZpvXDBzpNMwHpvXhzSpvYm9OpwBpwBzpOpwBpwBpxVBMitHpvXm5MpvYn3CpwBpwBpwBpwBpwBpxVBM6FpvXhjCpwFn2YpwBpwBpwBpwBpwBpxVBM8PpvXhtApwFm9DpwBpwBpwBpwBpwBpxVBOFpiKpvXDBzpTM4DpvXlBpvYm3MpwBpwBzpUpwBpwBpxVBM2UpvXm-OpwFnmMpwBpwBpwBpwBpwBpxVBMmvHpvXm-NpvYm-BpwBpwBpwBpwBpwBpxVBOFpkfpvXODphApvXDCzpYzpZMkkLpvXm2dpvYm-VpwBpwBzpapwBpwBpxVBMmvIpvXm2cpvYnwUpwBpwBpwBpwBpwBpxVBOFo0cpvXODouIpvXDCzpdzpeM8QpvXm6IpvYnlSpwBpwBzpfpwBpwBpxVBMhzHpvXigLpvYnobpwBpwBpwBpwBpwBpxVBM6GpvXnrKpwFnxQpwBpwBpwBpwBpwBpxVBM4EpvXnrJpvYnxRpwBpwBpwBpwBpwBpxVBOFn9BpvXODpuLpvXDCzqEzqFM6HpvXnsfpvYn7UpwBpwBzqGpwBpwBpxVBM6JpvXhnMpvYnwSpwBpwBpwBpwBpwBpxVBMydpvXhnIpvYnpMpwBpwBzmFpwBpwBpxVBM0dpvXhnGpvYnsRpwBpwBpwBpwBpwBpxVBMzbpvXhnHpwFm8RpwBpwBpwBpwBpwBpxVBM_IpvXlBpvYnzGpwBpwBzmKpwBpwBpxVBMhiapvXhtEpvYnoXpwBpwBpwBpwBpwBpxVBMhibpvXigIpvYnoQpwBpwBpwBpwBpwBpxVBMxapvXlBpvYm3OpwBpwBpwBpwBpwBpxVBM6KpvXhnJpvYnsEpwBpwBpwBpwBpwBpxVBM8RpvXhtGpwFm8NpwBpwBpwBpwBpwBpxVBMzdpvXhnLpwFnyVpwBpwBpwBpwBpwBpxVBOFowYpvXODoiXpvXDCzqTzqUMmvXpvXlBpvYnxSpwBpwBzqVpwBpwBpxVBMmvYpvXm7fpvYnzEpwBpwBpwBpwBpwBpxVBMmvZpvXnmbpvYnoSpwBpwBpwBpwBpwBpxVBMmvapvXntOpwFn5FpwBpwBpwBpwBpwBpxVBMmvbpvXlBpvYn2apwBpwBpwBpwBpwBpxVBMmvcpvXm5SpvYm4GpwBpwBpwBpwBpwBpxVBMmvdpvXnsCpvYm-ApwBpwBpwBpwBpwBpxVBOFn9EpvXODpjJpvXDCzqdzqeM4GpvXigGpvYn6OpwBpwBzqfpwBpwBpxVBMhnFpvXnoIpwFm8epwBpwBpwBpwBpwBpxVBODohDpvXDCtrMzrCM4HpvXlBpvYm5WpwBpwBzrDpwBpwBpxVBM6OpvXigHpvYm7FpwBpwBzmdpwBpwBpxVBM4IpvXlBpvYm7IpwBpwBpwBpwBpwBpxVBM4JpvXhtDpvYnmPpwBpwBysEpwBpwBpxVBMhiepvX_RpvYm3DpwBpwBytYpwBpwBpxVBM2LpvXlBpvYn2OpwBpwBpwBpwBpwBpxVBODpjKpvXDBzrKMhiWpvXnjWpvYm1dpwBpwBzrLpwBpwBpxVBOFovUpvXODovTpvXDCzrNzrOMhmdpvXhifpvYnwTpwBpwBzrPpwBpwBpxVBDhYzpBzpCzpDzpGzpHzpIzpJzpMzpPzpQzpRzpSzpVzpWzpXzpbzpczqAzqBzqCzqDzqHzmCzqIzqJzqKzqLzqMzqNzqOzmOzqPzmQzqQzqRzqSzqWzqXzqYzqZzqazqbzqczrAzmZzrBzrEzrFzmfzrGzrHzrIznDzrJzrMzrQQzrRpwBt_BpwBDBitaXitak1YzrThUpvXpwBpvXpvXDBitbXitbkrIzrVhUnoLpwBpvXpvXDBqTXmwSnuXzrXhUnqOpwBpvXpvXXmwLkwSzrXhUnqUpwBpvXpvXXmwNnuDzrXhUnrDpwBpvXpvXXmwOnsXzrXhUnqVpwBpvXpvXXmwQm6FzrXhUnqXpwBpvXpvXXmwRm7JzrXhUnqSpwBpvXpvXXmwTntfzrXhUnqYpwBpvXpvXXmwUkuZzrXhUkxepwBpvXpvXXmwVk6JzrXhUnqfpwBpvXpvXXmwXntQzrXhUnqPpwBpvXpvXXmwYnkOzrXhUnrApwBpvXpvXXmwZntNzrXhUnqepwBpvXpvXXmwanufzrXhUnqZpwBpvXpvXXmwbm1MzrXhUkxepwBpvXpvXXmwcnqAzrXhUnrEpwBpvXpvXXmvfm5UzrXhUnrFpwBpvXpvXDBitcXmwAm6PzsIhUm3NpwBpvXpvXDCqTitcXmwBm6SzsKnKnqapwBpvXpvXXmwCm-LzrXhUkxdpwBpvXpvXXmwDnybzrXhUkxdpwBpvXpvXXmwEm7DzrXhUnqWpwBpvXpvXXmwFnkPzrXhUnqcpwBpvXpvXDCqThzOXmwGiuJzsQnKnqTpwBpvXpvXXmwHm6RzrXhUnqRpwBpvXpvXXmwIm6OzsQnKnqbpwBpvXpvXXmwJnuYzrXhUnqQpwBpvXpvXXmwKm4WzsQnKnrCpwBpvXpvXXmwMnxOzsQnKnqdpwBpvXpvXXmwPnySzrXhUnrBpwBpvXpvXDfzrUzrWzrYzrZzrazrbzrczrdzrezrfzsAzsBzsCzsDzsEzsFzsGzsHzsJzsLzsMzsNzsOzsPzsRzsSzsTzsUzsVzsWzsXYmrVmrWtazsYp7XBDB2TX2ThnPzsahUnoOpwBpvXpvXDB0cX0chtJzscjRpvXpwBpvXpvXDB4CX4CiuCzsejRpvXpwBpvXpvXDBhiZXhiZiuFztAjRpvXpwBpvXpvXDB6DX6DhnKztCjRpvXpwBpvXpvXDB6EX6EiuIztEjRpvXpwBpvXpvXDBwHXwHhzSztG5NpvXpwBpvXpvXDC4DhzHX4DlBztInKnwDpwBBpvXDB2UX2UiuEztKjRpvXpwBBpvXDB8QX8QiteztMjRpvXpwBBpvXDBkkMXhzHigLztOjRnoMpwBBpvXDB4EX4EiuHztQjRpvXpwBpvXpvXDB6HX6HiuRztSjRpvXpwBpvXpvXDB4FXpvXpvXztUsDm3epwBBpwZDB6JX6JhnMztWjRpvXpwBpvXpvXDBydXydhnIztYjRpvXpwBpvXpvXDB0dX0dhnGztajRpvXpwBpvXpvXDB_IX_IlBztcjRpvXpwBpvXpvXDBhiaXhiahtEztejRpvXpwBpvXpvXDBhibXhibigIzuAjRpvXpwBpvXpvXDBxaXxalBzuCjRpvXpwBpvXpvXDBzcXzchzPzuE5NpvXpwBpvXpvXDB6KX6KhnJzuGjRpvXpwBpvXpvXDBzdXzdhnLzuIhUnyJpwBpvXpvXDB4GX4GigGzuKjRpvXpwBpvXpvXDB4HX4HlBzuMjRpvXpwBpvXpvXDB6OX6OigHzuOjRpvXpwBpvXpvXDB4IX4IlBzuQjRpvXpwBpvXpvXDB4JX4JhtDzuSjRpvXpwBpvXpvXDD_O_P_QXhie_RzuUnKpvXpwBBpvXDB2LX2LlBzuWsNnoCpwBBpvXDBhiWXhiWhtFzuYjRpvXpwBBpvXXhmdhifzuWsNnoDpwBBpvXDhBzsbzsdzsfztBztDztFztHztJztLztNztPztRztTztVztXztZztbztdztfzuBzuDzuFzuHzuJzuLzuNzuPzuRzuTzuVzuXzuZzuaYlqZlqatazubznLEDBisYXh_WpvXzudhUpvXpwBpvXpvXDBh_WXkjZpvXzufhUpvXpwBpvXpvXDBisZXkjapvXzvBhUpvXpwBpvXpvXDBitCXkjbpvXzvDhUpvXpwBpvXpvXDBkjKXkjcpvXzvFhUpvXpwBpvXpvXDBiscXkjepvXzvHhUpvXpwBpvXpvXDBisdXkjfpvXzvJhUpvXpwBpvXpvXDBkjdXh_ZpvXzvLhUpvXpwBpvXpvXDBiseXkkCpvXzvNhUpvXpwBpvXpvXDBisfXkkApvXzvPhUpvXpwBpvXpvXDBh_ZXkkBpvXzvRhUpvXpwBpvXpvXDBitAXkkDpvXzvThUpvXpwBpvXpvXDBitBXkkGpvXzvVhUpvXpwBpvXpvXDBh_aXkkEpvXzvXhUpvXpwBpvXpvXDBkjMXh_apvXzvZhUpvXpwBpvXpvXDBkjOXkkFpvXzvbhUpvXpwBpvXpvXDBh_XXh_XpvXzvdjRpvXpwBpvXpvXDBh_YXh_YpvXzvfjRpvXpwBpvXpvXDBkjLXkjPpvXzwBhUpvXpwBpvXpvXDBkjNXkjQpvXzwDhUpvXpwBpvXpvXDBkjRXkjWpvXzwFhUpvXpwBpvXpvXDBkjSXkjXpvXzwHhUpvXpwBpvXpvXDBkjTXkjYpvXzwJhUn1ApwBpvXpvXDBisaXkjUpvXzwLhUpvXpwBpvXpvXDBisbXkjVpvXzwNhUpvXpwBpvXpvXDZzuezvAzvCzvEzvGzvIzvKzvMzvOzvQzvSzvUzvWzvYzvazvczvezwAzwCzwEzwGzwIzwKzwMzwOYh1KiyGtazwPvrOBDChsJhmfX2TiuJzwRnKpvXpwBpvXpvXDB_JX0ckrdzwThUpvXpwBpvXpvXXhzElBzuChUpvXpwBpvXpvXDC4CxaXhzFk0GzwWhUmxVpwBpvXpvXDDzchnBhnCXitGkqQzwYnKpvXpwBpvXpvXDChnBhnCXhzGitfzwasNpvXpwBpvXpvXDBhsKX6DkwOzwchUpvXpwBpvXpvXDBhsLX6EigCzwehUpvXpwBpvXpvXDChsMhsNXwHk0LzxAnKpvXpwBpvXpvXDB6FXitHhjCzxChUpvXpwBpvXpvXXitIk0HztQhUpvXpwBpvXpvXDC2U4FXh_dk0EzxFnKpvXpwBpvXpvXDCwHzbXkkJk1EzxHnKpvXpwBpvXpvXXitJk1DztGhUpvXpwBpvXpvXXh_ekwRztGhUn1bpwBpvXpvXDBzbXitKhtEzxLhUpvXpwBpvXpvXDBhieXkkK_RzxNhUpvXpwBpvXpvXDB_OXitLlBzxPhUpvXpwBpvXpvXDB_PXitMk1GzxRhUpvXpwBpvXpvXDB_QXitNk1IzxThUpvXpwBpvXpvXDBhsOX8PkzVzxVhUpvXpwBpvXpvXDChsPydX6GkuTzxXnKpvXpwBpvXpvXX4ElBztYhUpvXpwBpvXpvXDCyd0dX6Hm4UzxanKpvXpwBpvXpvXDBhsQX4FigJzxcjRpvXpwBpvXpvXDBhsRXitOk9dzxe5NpvXpwBpvXpvXX6JkyfzuIhUpvXpwBpvXpvXXydkrBzuKhUpvXpwBpvXpvXDB_KXitPm6KzyC5NpvXpwBpvXpvXDDhsThsU8TXhzJnvbzyEnKpvXpwBpvXpvXDB8SXh_fiuAzyGhUpvXpwBpvXpvXDBhsVX0dkrJzyIhUpvXpwBpvXpvXDC_L_MXitQigFzyKnKpvXpwBpvXpvXDB_NXitRigDzyMhUpvXpwBpvXpvXDBhsWXitSigEzyOhUpvXpwBpvXpvXDB6LXitTkrNzyQsNpvXpwBpvXpvXXitUkrPzyQsNpvXpwBpvXpvXXitVkrOzyQsNpvXpwBpvXpvXDBhsXXitWkqPzyUhUpvXpwBpvXpvXDBhicXzbkzWzyWhUpvXpwBpvXpvXDChsYhnDX_IkzYzyYnKpvXpwBpvXpvXDBhsZXhiakzXzya5NpvXpwBpvXpvXDChnDhnEXhibk6SzycnKpvXpwBpvXpvXDBhzMX_JigNzyehUpvXpwBpvXpvXDC6MhsbXxaigBzzAnKpvXpwBpvXpvXDB6MXzck6QzzCsNpvXpwBpvXpvXDB8UX6KiuNzzEjRpvXpwBpvXpvXDB6NXitXkqfzzGhUpvXpwBpvXpvXDBhsaXitYkzHzzI5NpvXpwBpvXpvXDChsShnAXhzKkqSzzKnKpvXpwBpvXpvXXzdlBzuMhUpvXpwBpvXpvXDBhnFX4GkwfzzNhUpvXpwBpvXpvXX8SiuBzuOhUpvXpwBpvXpvXDC4I4JX_KhjBzzQnKpvXpwBpvXpvXXhzLkxAzuMhUpvXpwBpvXpvXDBhnEX8TkxBzzThUpvXpwBpvXpvXDChschsdXhsVkqUzzVnKpvXpwBpvXpvXDBhseXhickpAzzXhUpvXpwBpvXpvXDB_EXhzMhjAzzZhUpvXpwBpvXpvXDBhmdX6MhifzzbhUpvXpwBpvXpvXDChsDhsEX8UkqYzzdnKpvXpwBpvXpvXDC4D2UX6NkzIzzfhUntHpwBpvXpvXDhezwSzwUzwVzwXzwZzwbzwdzwfzxBzxDzxEzxGzxIzxJzxKzxMzxOzxQzxSzxUzxWzxYzxZzxbzxdzxfzyAzyBzyDzyFzyHzyJzyLzyNzyPzyRzySzyTzyVzyXzyZzybzydzyfzzBzzDzzFzzHzzJzzLzzMzzOzzPzzRzzSzzUzzWzzYzzazzczzez0AYozEhvHtaz0BpxVBDCHpOX2TpvXzsajRnzapwBpvXz0DDBmufZpvXz0FsDpvXDBz0GX0cpvXzschUm1Wz0HpvXt_HX4CpvXzsejRkpHpwBpvXpvXDBhsJXhsJpvXz0KjRpvXpwBpvXpvXDBhmfXhmfpvXz0MjRm2apwBpvXpvXDBmvDZpvXz0OsDpvXDBmvCZpvXz0QsDpvXDCz0Pz0RXhsKpvXzwchUm1Yz0SpvXugKXhsLpvXzwejRpvXpwBpvXpvXDBhsMDCmvFmvEZmvGz0WnKpvXDBz0XXhsMpvXz0VhUm5Qz0YpvXuhXDBhsNXhsNpvXz0ajRkpHpwBpvXpvXXwHpvXztG5NmxepwBpvXuiKDB4DX4DpvXz0dhUnrGpwBpvXuiUDC2U8QDCmvLmvPZmvJz1AnKpvXDCmvMmvQZmvKz1CnKpvXDBmvNZpvXz1EsDpvXDBmvOZpvXz1GsDpvXDEz1Bz1Dz1Fz1HX2UpvXz0fnKnwEz1IpvXujIXpvXpvXztMsDnrapwBCujIX4EpvXztQjRnrcpwBpvXukeX6HpvXztSjRpvXpwBpvXpvXDBmvTZpvXz1NsDpvXDBmvRZpvXz1PsDpvXDBmvSZpvXz1RsDpvXDDz1Oz1Qz1SX4FpvXztUhUm1Zz1TpvXulPXhsOpvXzxVjRpvXpwBpvXpvXDBhsPXhsPpvXz1WjRpvXpwBpvXpvXXhsQpvXzxcjRpvXpwBpvXpvXDCpOuBXhsRpvXzxejRmxYpwBpvXz1ZDBhsSXhsSpvXz1bjRpvXpwBpvXpvXDBhnAXhnApvXz1d5NpvXpwBpvXuiKDBhzIXhzIpvXz1fhUnlVpwBpvXpvXXydpvXztYjRpvXpwBpvXpvXDBmvUZpvXz2CsDpvXDBz2DX0dpvXztahUm1Xz2ECunMXzbpvXzxLjRpvXpwBpvXpvXXxapvXzuCjRpvXpwBpvXpvXXzcpvXzuE5NpvXpwBpvXuiKDBhnBXhnBpvXz2JjRpvXpwBpvXpvXDBhnCXhnCpvXz2LjRpvXpwBpvXpvXXzdpvXzuIjRpvXpwBEpvXX8SpvXzyGjRpvXpwBEpvXX_KpvXzyCjRpvXpwBEpvXDBhsTXhsTpvXz2QjRpvXpwBEpvXDBhsUXhsUpvXz2SjRpvXpwBEpvXDB8TX8TpvXz2UjRpvXpwBEpvXDB_LX_LpvXz2WjRpvXpwBEpvXDB_MX_MpvXz2YjRpvXpwBEpvXX_NpvXzyMjRpvXpwBEpvXX6LpvXzyQjRpvXpwBEpvXXhsWpvXzyOjRpvXpwBEpvXXhsXpvXzyUjRpvXpwBEpvXDBhsYXhsYpvXz2ejRpvXpwBEpvXDBhnDXhnDpvXz3AjRpvXpwBEpvXXhsZpvXzyajRpvXpwBEpvXX6MpvXzzCjRpvXpwBEpvXX8UpvXzzEjRpvXpwBEpvXX6NpvXzzGjRpvXpwBEpvXXhsapvXzzIjRpvXpwBEpvXDBhsbXhsbpvXz3HjRpvXpwBEpvXDBhzNXhzNpvXz3JhUnvRpwBEpvXXhnEpvXzzTjRpvXpwBEpvXDBhscXhscpvXz3MjRpvXpwBEpvXDBhsdXhsdpvXz3OjRpvXpwBEpvXX4HpvXzuMjRpvXpwBpvXpvXX6OpvXzuOjRpvXpwBpvXpvXXhsepvXzzXjRpvXpwBpvXpvXX4IpvXzuQ5NkxfpwBpvXuiKX4JpvXzuS5NkxfpwBpvXuiKX_OpvXzxPjRpvXpwBpvXpvXDBmwdZpvXz3WsDpvXDBz3XX_PpvXzxRhUm1az3YpvXuiKX_QpvXzxT5NpvXpwBpvXuiKX2LpvXzuWsNnrUpwBpvXpvXDBhsDXhsDpvXz3cjRpvXpwBpvXpvXDBhsEXhsEpvXz3ejRpvXpwBpvXpvXXhmdpvXzuWsNm5RpwBpvXpvXDiCz0Ez0Iz0Jz0Lz0Nz0Tz0Uz0Zz0bz0cz0ez1Jz1Kz1Lz1Mz1Uz1Vz1Xz1Yz1az1cz1ez2Az2Bz2Fz2Gz2Hz2Iz2Kz2Mz2Nz2Oz2Pz2Rz2Tz2Vz2Xz2Zz2az2bz2cz2dz2fz3Bz3Cz3Dz3Ez3Fz3Gz3Iz3Kz3Lz3Nz3Pz3Qz3Rz3Sz3Tz3Uz3Vz3Zz3az3bz3dz3fz4AYhvHlrDtaz4BunEBX2TpvXpwBi0XnpEpwBpvXpvXDBkkHX0cpvXz4EhUnkSpwBpvXpvXDBhzFX4CpvXz4GhUn1UpwBpvXpvXDCitDitEXhsJpvXz4InKpvXpwBpvXpvXDCitEhzEXhmfpvXz4KnKm8bpwBpvXpvXXhsKpvXztChUpvXpwBpvXpvXXhsLpvXztEhUnvTpwBpvXpvXXhsMpvXztGsNn1IpwBpvXpvXXhsNpvXztGsNnrfpwBpvXpvXDCitJh_eXwHpvXz4QnKmxNpwBpvXpvXDCitD6NX4DpvXz4ShUnvepwBpvXpvXX2UpvXzzGhUntIpwBpvXpvXDBitIX4EpvXz4VhUpvXpwBpvXpvXDBh_dX6HpvXz4XhUpvXpwBpvXpvXDCitFh_dX4FpvXz4ZnKpvXpwBpvXpvXDB8PXhsOpvXz4bhUpvXpwBpvXpvXDC8P6GXhsPpvXz4dnKpvXpwBpvXpvXXhsQpvXztUhUnoPpwBpvXpvXDBkkNXhsRpvXz5AhUm_KpwBpvXpvXDBhzKXhsSpvXz5CsNpvXpwBpvXpvXXhnApvXz5CsNpvXpwBpvXpvXXhzIpvXpwBi0Xn3NpwBpvXpvXDB6GXydpvXz5GsNpvXpwBpvXpvXX0dpvXz5GsNpvXpwBpvXpvXDCitKh_fXzbpvXz5JnKpvXpwBpvXpvXDBhzEXxapvXz5LhUnnCpwBpvXpvXDBhzGXzcpvXz5NsNpvXpwBpvXpvXDChzGh_cXhnBpvXz5PnKpvXpwBpvXpvXXhnCpvXz5PnKm7LpwBpvXpvXDCh_b6JXzdpvXz5SnKnvfpwBpvXpvXDBh_fX8SpvXz5UhUn4BpwBpvXpvXDBitPX_KpvXz5WhUn3MpwBpvXpvXDBhzJXhsTpvXz5YsNpvXpwBpvXpvXXhsUpvXz5YsNpvXpwBpvXpvXX8TpvXz5YsNpvXpwBpvXpvXDBitQX_LpvXz5chUitdpwBpvXpvXDBitRX_MpvXz5ehUpvXpwBpvXpvXDBitSX_NpvXz6AhUn3WpwBpvXpvXDDitUitVitWX6LpvXz6CnKpvXpwBpvXpvXDBitTXhsWpvXz6EhUpvXpwBpvXpvXDBkkSXhsXpvXz6GhUpvXpwBpvXpvXDCh_b_IXhsYpvXz6InKpvXpwBpvXpvXDDh_b_IhibXhnDpvXz6KnKpvXpwBpvXpvXXhsZpvXztehUnydpwBpvXpvXDCxaitZX6MpvXz6NnKmxXpwBpvXpvXDCkkXkkYX8UpvXz6PnKpvXpwBpvXpvXDBkkUX6NpvXz6RhUn4WpwBpvXpvXDBkkVXhsapvXz6ThUpvXpwBpvXpvXDExa6KitX8SXhsbpvXz6VnKpvXpwBpvXpvXDCitFitZXhzNpvXz6XnKpvXpwBpvXpvXDBkkbXhnEpvXz6ZhUpvXpwBpvXpvXDE_L_M_N6LXhscpvXz6bnKm3LpwBpvXpvXXhsdpvXz6bnKpvXpwBpvXpvXDCzdkkaX4HpvXz6enKpvXpwBpvXpvXX6OpvXzyGhUn6epwBpvXpvXXhsepvXzyWhUpvXpwBpvXpvXX4IpvXz2UsNpvXpwBpvXpvXX4JpvXz2UsNitdpwBpvXpvXDBitLX_OpvXz7EhUitdpwBpvXpvXDBitMX_PpvXz7GhUm4cpwBpvXpvXDBitNX_QpvXz7IhUpvXpwBpvXpvXX2LpvXzzCsNpvXpwBpvXpvXXhsDpvXzzEsNpvXpwBpvXpvXXhsEpvXzzEsNpvXpwBpvXpvXXhmdpvXzzCsNnzRpwBpvXpvXDBkkIXpvXpvXz7OsDnxbpwBpvXpvXDBitGXpvXpvXz7QsDmxIpwBpvXpvXDBkkOXpvXpvXz7SsDm7ApwBpvXpvXDBkkRXpvXpvXz7UsDm-JpwBpvXpvXDBkkQXpvXpvXz7WsDmxFpwBpvXpvXXpvXpvXzuEsDm-WpwBpvXpvXDBitYXpvXpvXz7ZsDnyWpwBpvXpvXDBkkWXpvXpvXz7bsDntcpwBpvXpvXDBkkZXpvXpvXz7dsDnjSpwBpvXpvXXpvXpvXzyCsDm4bpwBpvXpvXDBhzLXpvXpvXz8AsDnzLpwBpvXpvXDiMz4Dz4Fz4Hz4Jz4Lz4Mz4Nz4Oz4Pz4Rz4Tz4Uz4Wz4Yz4az4cz4ez4fz5Bz5Dz5Ez5Fz5Hz5Iz5Kz5Mz5Oz5Qz5Rz5Tz5Vz5Xz5Zz5az5bz5dz5fz6Bz6Dz6Fz6Hz6Jz6Lz6Mz6Oz6Qz6Sz6Uz6Wz6Yz6az6cz6dz6fz7Az7Bz7Cz7Dz7Fz7Hz7Jz7Kz7Lz7Mz7Nz7Pz7Rz7Tz7Vz7Xz7Yz7az7cz7ez7fz8BYhvHoxVolEz8CvwIBDGzsZzuczwQz0Cz4Cz8DDCilLlxRDBpfDCuAhQaoNz8GikPpvXwLz8HCDBsKDBNaoNz8JikPpvXwLz8KEDBlQDBMazNz8MrOhzFpvXz8NCa1Cz8MikPhmfwLpxVEa0Hz8MrOkkTpvXpxVBDBtLahoOz8RikPpvXo1dpxVBDGz8Iz8Lz8Oz8Pz8Qz8SbyQz8Fz8TDCiyUlxSDCuA4KaoNz8GnWpvXh2bz8WCaoNz8JnWpvXh2bz8KEazNz8MrOh_epvXz8NCDBiuWa1Cz8MrOwHpvXz8aBa0Hz8MnWpvXh2bpxVEa9Oz8GnWpvXh2bpxVBa9Oz8JnWpvXh2bz8KEDHz8Xz8Yz8Zz8bz8cz8dz8ebiyWz8Vz8fDBh2KDB4KaoNz8GnWpvXhjFz9CCaoNz8JnWpvXhjFz8KEazNz8MrO6NpvXz8NCa1Cz8MnWpvXhjFpxVBa0Hz8MrOkkLpvXpxVBahoOz8RnWpvXhjFpxVBa9Oz8GnWpvXhjFpxVBa9Oz8JnWpvXhjFz8KEDB4BahkNz9LnWpvXhjFpxVBDJz9Dz9Ez9Fz9Gz9Hz9Iz9Jz9Kz9MbxLz9Bz9NDBlxIaoNz8GnWpvXhuQz8WCaoNz8JnWpvXhuQz8KEazNz8MsTzbpvXz8NCa1Cz8MnWpvXhuQpxVBa0Hz8MnWpvXhuQpxVEDFz9Qz9Rz9Sz9Tz9Ubi0Fz9Pz9VDBlHaoNz8GnWpvXhoEz8WCaoNz8JnWpvXhoEz8KEa1Cz8MnWpvXhoEpxVBa0Hz8MsThicpvXpxVBahoOz8RnWpvXhuQp6eEDBSahkNz9LsTknfpvXz9dBDBhsIaiyEz9fsTmyHpvXpxVEDIz9Yz9Zz9Sz9az9bz9cz9ez-AblHz9Xz-BDBinMaoNz8GnWpvXh0Wz8WCaoNz8JnWpvXh0Wz8KEazNz8MsTitOpvXz8NCa1Cz8MnWpvXh0WpxVBa0Hz8MnWpvXh0WpxVBDFz-Ez-Fz-Gz-Hz-Ibwdz-Dz-JDCh0ZlvQaoNz8GnWpvXi0bz8WCaoNz8JnWpvXi0bz8KEazNz8MsThzFpvXpxVBa1Cz8MnWpvXi0bpxVBa0Hz8MsTmvApvXpxVBahkNz9LsT8QpvXpxVBDGz-Mz-Nz-Oz-Pz-Qz-Rbh0Zz-Lz-SDBhteDCkThzTaoNz8G0EpvXlCz-VCaoNz8J0EpvXlCvrOBazNz8M0EpvXlCz-VBa1Cz8M0EpvXlCpxVBDBiuVa0Hz8MsTmvBpvXz-aBahoOz8R0EpvXlCpxVEDCpfsKa9Oz-d0EpvXlCpxVEDBqAahvGz-f0EpvXlCpxVEahkNz9L0EpvXlCpxVEaiyEz9f0EpvXlCpxVEDKz-Wz-Xz-Yz-Zz-bz-cz-ez_Az_Bz_Cbhtez-Uz_DDBllUaoNz8GnWpvXwLz8WCaoNz8JnWpvXwLz8KEazNz8MrOhzEpvXvwIBa1Cz8MnWpvXwLpxVBa0Hz8MnWpvXwLpxVEDFz_Gz_Hz_Iz_Jz_KbiwWz_Fz_LazNz8MrOh_cpvXz8NCDCA6Qa0Hz8MsTmvVpvXz_OBDBigQahoOz8RsThicpvXz_QBDGz_Gz_Hz_Nz_Jz_Pz_RbmbqnVz_SDBlSazNz8MsT0cpvXvwIBa0Hz8MsTkkTpvXpxVBahoOz8RsT4GpvXz_QBDGz_Gz_Hz_Vz_Jz_Wz_XblSz_Uz_YDBo4KaoNz8GnWpvXikDz8WCaoNz8JnWpvXikDz8KEazNz8MsThzKpvXvwIBa1Cz8MsThnApvXpxVBa0Hz8MnWpvXikDpxVEDFz_bz_cz_dz_ez_fbiycz_a0gADBGaoNz8GnWpvXilBz8WCaoNz8JnWpvXilBz8KEazNz8MsT6IpvXvwIBa1Cz8MnWpvXilBpxVBa0Hz8MsTpvXpvXpxVEDF0gD0gE0gF0gG0gHblwa0gC0gIDNz8Uz9Az9Oz9Wz-Cz-Kz-Tz_Ez_Mz_Tz_Z0gB0gJDEoheokKokLokJDBlCDCn4Km5EDDn4Lnzdn1DDDkThzTiuVchtehuGz-U0gLwS0gMnVnhYlqf-LpvXpwBpwBpwBpwBpwB0gN0gO0gPCDChvNo5LDBkODCm7XnpeDBksDDCQAchvNhuG0gRpwBwS0gSnVnhZiyF-LpvXpwBpwBpwBpwBpwB0gT0gU0gVCDBo5NDCm7YnpdcikIhuG0gXpwBwS0gSnVnhdiyF-LpvXpwBpwBpwBpwBpwB0gY0gU0gVCDDlteo5Ro5MDBikJDCnpcnpbDBnpfco5OhuG0gapwBqM0gbnVnhciyF-LpvXpwBpwBpwBpwBpwB0gc0gd0gVCDCokTokUDBiwJDEoN9OhvGhkNDBn4GDCn4FnzMDBQcokVhuG0gfpwBwS0hAnVnhWlqe-LpvX0hBpwBpwBpwBpwB0hC0hD0hECDBokWDBokRDCn4Nn4HDBn4McokXhuG0hGpwBi2a0hHnVnhXlqe-LpvX0hBpwBpwBpwBpwB0hI0hJ0hECDBn0dDBn1ODDuAMiuWciyW3Lz8VpwBwSpwBnVniHozGkciyWpwBpwBpwBpwBpwB0hL0hM0hNCDFvPoUm_cheJDJlqHvJijYrSjevb3Il5CwKDBm8TDCn0Km8SDBuAch0Z3Lz-LpwBwSpwBnVniGozFkch0ZpwBpwBpwB0hP0hQ0hR0hS0hTCDBwLDBnkcDBnkbcyQ3Lz8FpwBwS0hVnVniAijTvZyQpwBpwBpwBpwBpwB0hW0hXz8HCDBmxGDBn1KciwW3Lz_FpwBwS0hVnVniBijTvZiwWpwBpwBpwBpwBpwB0hZ0haz8HCDDprOo6IphfDBn1QDCn0En2Rcmb3LqnV0hcwS0hVnVniNijTvZmbpwBpwBpwBpwBpwB0hd0hez8HCDBn0DDBn0FclS3Lz_UpwBqM0hVnVniOijTvZlSpwBpwBpwBpwBpwB0iA0iBz8HCDBh0WDBn2KDBn0Jcwd3Lz-DpwBwS0iDnVkuWozHvZwdpwBpwBpwBpwBpwB0iE0iF0hTCDCo4Mo4LDBikDDBnoHDBnnLciyc3L0iHpwBwS0iInVniQozIvZiycpwBpwBpwBpwBpwB0iJ0iK0hTCDBhuQDBnteDBm8Xci0F3Lz9PpwBwS0iMnVniRlrCvZi0FpwBpwBpwBpwBpwB0iN0iO0hTCDElHhwbpobpoaDBhoEDDnyem7bn1dDBm8WclH3L0iQpwBwS0iRnVniPlrCvZlHpwBpwBpwBpwBpwB0iS0iT0hTCDCh2KlwGDBhjFDBmxRDBmxCDC4KQcxL3L0iVpwBwS0iWnVniElrAvZxLpwBpwBpwBpwBpwB0iX0iY0iZCDBosYDBilBDBoNDBn0WDBn1MDBxBcosZ3L0ibpwBqM0icnVnhaozC0GpvX0idpwBpwBpwBpwB0ie0if0jACDHpkIpkKniJniIniLniKorMDBnqDDCniMnzecpjO3L0jCpwBqMpwBnVnhflrAkcpvX0idpwBpwBpwBpwB0jD0jEp-SBDEojcojeojdokADDokMokOokNDCn4Im5BDBm5ADCAk1Scojf4Q0jGpwBwS0jHoTnvVlqfvZpvXpwBpwBpwBpwBpwB0jI0jJ0jKCDBihaDKmPi1Di1EnIi0YnVi0ZpjdpjephDDPuEohS0Oi0RpiYkeo9Uo9Po9Ql0EjcmAolA1BilSDBm2YDCm2XnzcDCQhzTcolB4Q0jMpwBwSt6PnVnoBoyc0GpvXpwBpwBpwB0jN0jO0jP0jQ0jRCDB4bDBjcDCoNzNDFihailKowcigbnYDIjchWopBiwOolGjCxQi2JDBn0HDCn0Gn0IDCQk1Sc4b4Q0jTpwBqM0jUnVniCozB0GpvX0jVpwBpwB0jW0jX0jY0jZ0jaCDFptKptEptMptDptNDClNqRDBn0ADBm6GDCQkTcptI4Q0jcpwBqM0jdoTn3cozDvZpvXpwBpwBpwBpwBpwB0je0jf0kACDEogXptJogSptLDCihDlNDBnzXDBm9UcogW4Q0kCpwBqM0kDoTm3ZozJ0GpvXpwBpwBpwBpwBpwB0kE0kFpxVBDGn-cpqBo-FoneomJomKDBm3FDBm5fcjP4Q0kHpwBwS0gSoTmxZozAkcpvX0idpwBpwBpwBpwB0kI0kJ0hECDDhlZpsSn8HDBoJDMikJkOo5SlterfGlwa7Mo8EtTjIjNDGlqHijYoqToqVomInEDBn0CDCn0bnzbchlZ4Q0kLpwBwS0kMnVnhVoydkcpvX0idpwBpwB0kN0kO0kP0kQ0gVCDCpgQpgPDBilKDBnrdDCnrenuFcpgb4Q0kSpwBwS0kTnVnuEoyf0GpvXpwBpwBpwBpwBpwB0kU0kV0hECDKowUowVpqYpqao4No2YpkBowTn_CowSDBn0XDBnkNcowR4Q0kXpwBqMpwBnVnhboyb0GpvXpwBpwBpwBpwBpwB0kY0kZ0hECDEorEorFo5Uo5TDCkOigaDBm9GDBm9EDDQkTAcorD4Q0kbpwBqM0kcoTm2Noye0GpvXpwBpwBpwBpwBpwB0kd0ke0kfBDBpjaDBhvHDLDmbmQptOhnc9AhZ9ZlFi3GjXDBn1PDCn1NnzVDBhQcpjb4Q0lBpwBi2apwBnVn5JlrB0GpvXpwB0lCpwBpwB0lD0lE0lF0lGCDBo1UDEpSizXiRo-VDBnzUDBnzWco1V4Q0lIpwBi2apwBnVn5IlrBvZpvXpwB0lCpwBpwB0lJ0lK0lL0lGCDDn-IovMpuVDBn0ODBn0PDCk1R6Pc6ThlW0lNpwBqMpwBnVl6WpvXvZpvXpwBpwBpwBpwBpwB0lO0lP0lQBDDn-HovLpuUDBn0NDBn0Qc2WhlW0lSpwBqMpwBnVl6VpvXvZpvXpwBpwBpwBpwBpwB0lT0lU0lQBDJn-Nn-On-MovOovPovNpuTpuXn-JDBn3KDBn3Lcn-QhlW0lWpwBqMpwBnVn1ZpvXvZpvXpwBpwBpwBpwBpwB0lX0lYpxVBDGh3RovVilFpvFn-PovXDJisPiiA4VhuehkG-MpuIkUltRDBm4YDCm4Zm4ach3RhlW0lapwBqMpwBnVnpIpvXvZpvXpwBpwBpwBpwB0lb0lc0ldpxVBDIlvPhvSpiNjWordn-Worcn-XDPisPn9ShwcjXhkYkUltR0W-MpgckCuGiiAo6PimcDBm9WDCm9Xm9VclvPhlW0lfpwBqMpwBnVnpHpvXvZpvXpwBpwBpwBpwB0mA0mB0mCpxVBDIivAn8Si2AppAl2UppDphUphVDBisPDBm1bDBn3TcivAhlW0mEpwBqMpwBnVnpGpvXvZpvXpwBpwBpwBpwB0mF0mG0mHpxVBDBn9ODCn9Lo7DDBn0LDBn0Scn9NhlW0mJpwBqM0mKnVl6UpvXvZpvXpwBpwBpwBpwBpwB0mL0mMpxVBDDopeopcn9MDBm9aDBm9TcopdhlW0mOpwBqMpwBnVn0cpvXvZpvXpwBpwBpwBpwBpwB0mP0mQpxVBDBhkZDBhgcDCk3dk5DDBiuZDCAigPco4ThgY0mSpwBqM0mTnVn2dpvX-LpvXpwBpwB0mTpwBpwB0mU0mV0mWBDBpmJDBn0ZDBigPcpmLhgY0mYpwBqM0mTnVl6apvX0GpvXpwBpwB0mTpwBpwB0mZ0mV0maCDCpuepufDMi0fikXh2Y_VoRhlFh1WpjckDixeinBlmZDFovKpsHhgFo-Eo0aDBn0UDCn0TnlAcpvAhgY0mcpwBqMpwBnVl6bpvX0GpvXpwBpwB0mT0md0me0mf0nApxVBDBk3dcpmFhgY0mTpwBqM0mSnVn2cpvX-LpvXpwBpwB0mSpwBpwB0mV0nCpxVBDCo7VozNDDhkZhgclpSDCn0Ym9YDBn0acpmKhgY0nEpwBqMpwBnVn1YpvX0GpvXpwBpwB0nFpwBpwB0nG0nHpxVBDFpvUpvSpvVpvTpvRDBlpSDBn8CDBnxZco3ehgY0nJpwBqMpwBnVn2bpvX0GpvXpwBpwB0nKpwBpwB0nL0nMpxVBDBo2QDCo3Do4SDUo2To2Sn_cn_en_Zn_an_bn_fn_dn_YoqUo6BlyElyD7FyOxChjThzbn8LDBn1VDCk5Dn3fco2WhgY0nOpwBqM0nPnVl6YpvX0GpvXpwBpwBpwBpwB0nQ0nR0nSpxVBDHo2Ro2Po2Lo2Oo2No2Mo2UDBogZDChgchkZDBnleDCnldn1Bco2VhgY0nUpwBqM0nVoTl6ZpvX0GpvXpwBpwB0nWpwBpwB0nX0nY0maCDGogaogbogcogfogeogdDBo2KDBn0MDCn0Rn1EcohAhgY0napwBqM0nboTl6XpvX0GpvXpwBpwB0nWpwBpwB0nc0nd0maCDhQ0gQ0gW0gZ0ge0hF0hK0hO0hU0hY0hb0hf0iC0iG0iL0iP0iU0ia0jB0jF0jL0jS0jb0kB0kG0kK0kR0kW0ka0lA0lH0lM0lR0lV0lZ0le0mD0mI0mN0mR0mX0mb0nB0nD0nI0nN0nT0nZ0nedkOpwBpwBpwBdikIpwBpwBpwBDChvNizAdhvN0oCpwBpwBDD0oA0oB0oDekOn8EpwF0oE0gVCdhoEpwBpwBpwBdlHpwBpwBpwBDeoqGlmZh0XphChAn-Tn-UoOplTplUpgMh2Ni0Io_ei0EpgBlwXqHo7F_Vka2dpPlMi1WhDhzaikOhPiFDfhO3DlnWhkfi2Vl4NjFn8blgb8Z7Ci0QuFmIwBizVo0Uo0VmQhvMfiiCra8bGm7SnwRptfpteublSdhwbpwB0oI0oJDD0oG0oH0oKDCQuAepCpucpvY0oL0oMCdimbpwBpwBpwBdl0bpwBpwBpwBdlnBpwBpwBpwBdpsPpwBpwBpwBDE0oO0oP0oQ0oRemTpqepvY0oS0kACdiyApwBpwBpwBdkPpwBpwBpwBDC0oU0oVesMpubpvY0oW0kACDDh2Ko9Ro9SdhgR0oYpwBpwBDDlwGo9No9OdlwF0oapwBpwBDC0oZ0obehgRpqbpwF0ocpxVBDGigbprSogUpgYo1XpqTdilE0oepwBpwBDGivOprRogTpgXo1WpqSd9c0pApwBpwBDC0of0pBeilEo6QpwF0pCpxVBDmBn9an9cn9bn9dn9Zn_Nn_Ok_fn_PhzbohOohQohPohRohNohaohcohbohdohZoiRoiToiSoiUoiQolXolZolYolaolWonMonOonNonPonLooYooaooZoobopSopUopTopVopRoqforBorAorCoqeorTorVorUorWorSosMosOosNosPosLotMotOotNotPotLotfouBouAouCoteouZoubouaoucouYowKowMowLowNowJo0Lo0No0Mo0Oo0Ko1Go1Io1Ho1Jo1Fo2Go2Io2Ho2Jo2Fo3Lo3No3Mo3Oo3Ko3ao3co3bo3do3Zo4Fo4Ho4Go4Io4Eo5Bo5Do5Co5Eo5Ao5bo5do5co5eo5ao6eo7Ao6fo7Bo6do7Oo7Qo7Po7Rmao8Po8Ro8Qo8So8OlyEphRphQphShwAphbphdphcphepifpjBpjApjCpiepnDpnFpnEpnGpnCpnRpnTpnSpnUpnQpnfpoBpoApoCpnepoPpoRpoQpoSpoOppIppKppJppLppcppeppdppfppbpsfptBptAptCpseptZptbptaptcptYo9co9eo9do9fo9bo7NdpvH0pEpwBpwBDmBn9Vn9Xn9Wn9Yn9Un_Jn_Kk_dn_Ln_IohJohLohKohMohIohVohXohWohYohUoiMoiOoiNoiPoiLolSolUolTolVolRonHonJonIonKonGooUooWooVooXopNopPopOopQopMoqaoqcoqboqdoqZorOorQorPorRorNosHosJosIosKosGotHotJotIotKotGotaotcotbotdotZouUouWouVouXouTowFowHowGowIowEo0Go0Io0Ho0Jo0Fo1Bo1Do1Co1Eo1Ao2Bo2Do2Co2Eo2Ao3Go3Io3Ho3Jo3Fo3Vo3Xo3Wo3Yo3Uo4Ao4Co4Bo4Do3fo4co4eo4do4fo4bo5Wo5Yo5Xo5Zo5Vo6Zo6bo6ao6co6Yo7Jo7Lo7Ko7MizIo8Ko8Mo8Lo8No8JlyDphOphNphPphMphXphZphYphapiapicpibpidpiZpmdpmfpmepnApmcpnMpnOpnNpnPpnLpnapncpnbpndpnZpoKpoMpoLpoNpoJppEppGppFppHppXppZppYppappWpsapscpsbpsdpsZptUptWptVptXptTo9Xo9Zo9Yo9ao9Wo7IdpvG0pGpwBpwBDC0pF0pHeozOo6RpwF0pIpxVCDHogBozZoqSh0Hh1NmNosAdn-L0pKpwBpwBDHogAozYoqRh0Gh1Moreorfdn-K0pMpwBpwBDC0pL0pNehkdo6SpwF0pOpxVBDI0oF0oN0oT0oX0od0pD0pJ0pP`,
	roots: {"standards":9760,"register":10166,"synonyms":10191,"iso-9001:2015":14306,"iso-9001:2026":14821,"iso-9000:2015":15725,"iso-9000:2026":15879,"iso-13485:2016":18029,"21-cfr-820:2026":18133,"iso-27001:2022":19618,"iso-14001:2015":19690,"iso-14001:2026":19744,"iso-45001:2018":19826,"crosswalks":20356,"profiles":20490,"usage":20735,"families":20784},
};

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
	nodes: `aceWkCVxCIidb9dhBDiBDj152aBAnBHhBDgfCgC7dch2igHGvHRq9edcaRkhI7KtCXs+CX4BCe*BReB5GCp(B04+BTw&%!JSq9cdafCJiFU5ddkCm2ihI7NeCXs/CX4BCe.HGtCa/#C1uBUlBTw+!/GAq9bbdfaqIQnBHnE5hCMcKtCXr<IOfGRn!BReB5C1u(<<BTw(<<JSl9cdcE5FJrhCMcNeCXr>FIbGRn%CVzCa>*>B04KDa*>>JSm9cdd152aBAnffCgddaOimhUvF4FCe]FEoBCe[CVtCa].B04]BTw#!]JSo9ceIToHGpITndb9fKHlddcPsOihEUbNeEUaHG6CXzBCe/YcCa}#B04}BTw=!}JSk9ceWkYcCIidb9dbcfCJiCJiddaRkshBIzZtFChB#FCxBCeB!CVwCaB#%B#B#BTw#!B#JSn9cdbGcgHGuHUi9eddaRkGchBBmKtCXqB)CXmBCeB(BReB5GCgB%B)B)C27}B!!JSp9chBBmNeCXqB*CXmBCeB)HGrCaB*~B*GCfC27~}B*GAq%bddaRkFJshBUkKuFCfB,FF4BCeB+ET5CaB,B)B,B,C27B8B&B,JSr9cdkB!~{^?:*%#9iBYlBYmB5iBYoBYpB5iS7ETrB5iKtBReB5iNeCVzCadf&%#!9ddaE5FJrjCMcCXrFIbCcJf!B+B?B+9ciZrZrB5iCVsHFfB5iNeHGsCadg-#,!*9kKtWkYcdb9dbIBadeahRk2ijI7CXsCX4CcSh&#B~!9ciZrZrWdiF4F4Cadd?!9dbajJXuIBxIOwCcJf!B^I7B^9bdc]&jJXvIByIOvCcJf9B{I7B{#biZsZsB5iKuHFyCadf|>{!9jJXwIBzIOsCcJf9B C+B )biETlETlB5dc9.jJXeIAuIOcCcJf9C!CMcC!,biX7X7B5iKuKuCadc!9jJVmH2zIOjCcJf9C(C<C(:biBDhBDhB5iYaYaB5dd!9&jJVnH24IOkCcJf9C,C@C,>bjJVoH25IOlCcJf(C-C[C-?biCH5CH5B5iVeVeB5dd!9,jJVpH26IOmCcJf9C;C{C;^biBRdBRdB5iS7S7B5dd!9:jJVqH27IOrCcJf9C?C C?}biBLqBLqB5iX5X5B5iOhOhCadd#!9jJVrH3aIOqCcJf9C_D%C_B!bdd+%#jJVsH3bIOpCcJf9C|D(C|B%biX5X5Cadb9jJVtH3cIGuCcIv9C D+C B)eiCHzCHzB5i1y1yCadd<!9jJVuH3dIOgCcJf9D#D/D#B-biX4X4B5iYbYbCadc!9jJVvH3eIOoCcJf9D)D=D)B;biBRfBRfCadc|9jJVwH3fIOnCcJf9D,D@D,B>biCH4CH4B5iWhWhB5iKuHF4B5de#!9C*dbIQpjJWoH3zH1cCcJf!D<D|D<9ciF4CVuCadb9dcH3wH2hdcaCX5jVrH2iIOeCcSh#D[E9!9biZsHFgWddd?.9jJWfICpIOhCcSh9D_VrD_C!biF4HFvCadf]|B?C89ddaCX6IQojWoHRoIOiCcSh!D~E*D~9biX6X6B5iKtKtB5de!?9B+jJWeH3vINdCcSh9E!E.E!C,biKuHF6Cadc]9dbH2mjJWwIAbIQfCcIv!E(E<9C:biBHbBHbB5iX5HE4B5iF4CVtCadd#!9kF4EZc1ydb9deH3lH3nH3kH2kjUvFCeFEoCcSh%!E_9E#ciYbHGeCaddD/C/9kYbEZc1ydb9dbH2ldcaIQqjJWbH3sIHdCcIv&#F9!9ciBHcBHcB5iBRfET6Cadc!9jJWvICnIHf24Jf9E{F&E{D#biBRfHGfCadd@B;9jJV7H3qHUxCcIv9E~F*E~D(edbB_jJWsH36ICzCcIv9F8F,F8D*biETpETpB5iKuCVvB5iBAkBAkCadg#C:C/D*!9jJVxH3gHTzCcIv9F&F;F&D/eiYaYaCadcD}9kYaHSpKudb9jJVyH3hIS6CcIv#9F@F,D>bdcB.*kX6HSnBHckX6HStKudc!9jJVzH3iIS5CcIv%9F{F;D^eiYbHGaCadcB>9kX6EZlYakYbHSrBRgdc!9jJV4H3jILzCcIv%9G9F[D biKtETxCadcC?9jJWaH3rHUvCcIv9F_G%F_E!biF4F4B5i1yHGhCadeD_D:!9k1yHSsBAkdb9jJWdH3uIHiCcIv#9G,G8E*bdbD8jJWrH35IHgCcIv9G!G.G!E,eiCHxCHxB5iETmETmB5iS7ETsCadd#!9kS7HSmVekS7HSuBRfdc!9dcIAjIAkjJTeH2oIHjCcIv&!G[9E?biX6HFbCadb9kX6HSoETwdb9dcIAoIAnjJThH2rIHaCcIv%!G}9E{biX7HFeWddb9kX7EZlYadb9dbIApjJTiH2sIHeCcIv%!GAv9F9biKtHFtCadb9kKtHSqET6db9dbIAqjGAvH2tIHhCcIv%!H+9F)bdbIAtjJTlH2wH1kCcIvD/H9H-9F+bi1yHGiCadb9dbIAsjJTkH2vH1jCcIv!H&H;9F/biZsHFhCadb9dbIArjJTjH2xIG624Jf!H+H?9F=biOhHFxCadb9dbH2ujJXdICoIG724Jf!H/H^9F[biZtHGlCadeE_F.F!9jJWcH3tIHkCcBDw9H<H|H<F_biZsETuB5iKuET4Cadc!9jJW7IAeIQaCcJf9H@I8H@F~biYbHGbCadc&9jJTdH2nIQbCcJf9H^I#H^G9biETkETkB5iX6HFaB5iKuCVvCadd#!9dbIAljJTfH2pHZpCcJf!H I+9G)biBYnBYnB5iCH5HFjCadc!9dbIAmjJTgH2qH0jCcIv!I%I:9G.eiBHbHEnB5iBDhHE5B5iNeHGqCade#!H#9dbH3ojBBmCXqCXmCcSh!G{I@9H:cddE%G%E!jJV6H3pHYyCcJf9I.I]I.G@biKuET5Cadb9kKuWkYcdb9dbILcjBUkFCfFF4CcSh%!I~9H?ciX7HFdWddcF<9dbILdjKBfILbILeCcSh!I]BUk9H8biWhHFmB5dc9~jJXcIAiHYuCcSh9+J&I{I}biKuHFzCadcH^9jJWtH37H0eCcSh9.J*I~J8biVeHFoB5iYbHGdCadc!9kYbWkYcdb9dcasjJWuIAaIRfCcSh%!J;J&9biF4CVuB5iBAkHGoCadc!9kF4WkYcdb9jJXaIAfHSzCcSh#9J[J-H?bi1yHGgCadb9k1yWkYcdb9jGCjIAgHVmCcSh#9J|J<H_biYaHFsWddb9jJWpH34HVlCcJf9J?GCjJ?H}biS7ETsB5iWhHFlB5iKuHF5Cadd#!9jJWqICfIDrCcSh9B*K%J_I!bdfH H.H=E8C)jJWxICgIDqCcJf9J|K(J|I%eiS7HE7B5iBHcETvB5iZtCVwCadd#!9kZtWkYcdb9dbIAcjBIzFChFCxCcSh%!K:9J.ciS7ETqB5iZtHGkCadd!+9jGCiIChIDdCcJf9K*K>K*I<biS7ETqWddcJ)9jJWnICeIDpCcJf9K-GCiK-I?biCVsCVsB5iKuKuB5de!H!9;jJWyICiH1bCcJf9K;K{K;I^bdbE_jJWzICjHUzCcIv9K=K}K=I{eiYbHF7B5ddI-9F<jJW4ICkHU4CcIv9K@L8K@I~eiYbHGcB5dc9F?dcaFJtjJW5IClINfCcSh!K_L%K_9biBRgHGmCadb9ddasFJtjC1sICmIDoCcSh!K~L*K~9biOhETzCadcI^9jJWgIB4HVvCcIv9L9L-L9J+biVeHFnCadcD#9jJWhIB5HVzCcBDw9L%L:L%J.eiX6HFcB5iWhHFkWddc!9jJWiIB6HVxCcBDw9L*GChL*J<biKtETwCadb9jGChIB7HVyCcBDw9L-L[L-J?biVeHFpCadcI]9jJWjICaHVtCcBDw9L:L_L:J]eiX4HEsB5iS7HE6B5dd!9>dbH3xdcaCIyjBNeICbH0vCcBDw#L@M8!9biF4HFwCadb9jJWkH3yH0uCcBDw9L^M#L^K9biCH5HFiB5iBRgBRgCadc!9jJWlICcHVuCcBDw9L}M)L}K&biVeHFqCadb9jJWmICdHVwCcBDw9M8M,M8K*biETnETnB5iX4HErCadc!9kX4HSlWhdb9jJW6IAdIQwCcJf#9M<M(K:eiZtZtCaddJ[H<9jJXbIAhIQxCcJf9M+M?M+K=eiBHbHEoB5iNeYcCadc!9dcHUdHUbddaPsOijEUbEUaCXzKrIv#M;M{!9ciBLqHEpCadb9dcHUcHUajHHbHGwHYrKrIv!M?M 9K}biS7S7Cadb9kS7HYsYadb9jHHeHGzIGyKrIv#9N%M_L!eiBLqBLqCadb9jHHfHG4IG4KrIv9M}N)M}L&biCHxCHxCadb9jHHgHG5HY5KrIv9N8N,N8L*eiCHyCHyCadb9jHHjHG7IGzKrIv9N#N/N#L-eiBHcHFrCadb9jHHkHHaIYfKrIv9N(N<N(L:biETiETjCadb9jHHcHGxHWjKrIv9N+N?N+L=bjHHdHGyHWiKrIv!N,N@N,L>biOhETyCadb9kOhIPhBRfkOhFIuET7kOhFIvCVydd#!9dcHXjIPcjC0nIPfIHcKrIv(!N~9L|bkOhIPiHGjdd9(&dcHXkIPdjF1zIPgICyKrIv,!O!9M8biCHyHEmWddb9kCHyE3aETtdb9dcHXoIPkjJNzHXpIHbKrIv%!C0n9M(biEToHElWddb9kEToE3aETtdb9dbHXmjJNyHXnHR4KrIv%!C0n9M.biBYnHEqWddb9dbHXrjJN4HXqICxKrIv!O*F1z9M<biF4HFuCadb9dcHXiIPbjJNwIPeH0tKrIv!O.O]9M@biHGnCVyCadb9dbHXljJNxIPjHTaKrIv!O<O|9M_bdDfN*M M_M]M>M;M-M)M(M!L~L^L[L>L:L,L)L9K|K^K?K;K-K#J|J]J?J=J.J)J!I|I^I=I;I(I8H_H>H<H.H*H%H9G}G_G>G/G)G&F F{F]F?F.F(F9E~E^E[E/E+E(E!E8D}D^D?D<D/D+D(D#C}C_C@C=C-C*C!B~B^B@B=B:B-B*B) {?/+&9dhNkFrBWd3rBEcKCvKNmdhlBuKHgBZnH7EsJMsdlCPrGM5F2fQaBzJ0oJQbEpJGd0m0ddjMcNjIaEfDrB3wNzFjKShdhBdEcWlDwJTyGlCKydjfCvJv3bBjHnDn2y1kdmdFbNyChQ7FpGbF1uJm2yMwDBjdgjBjBhCLfEgMkdgHsXbBFeGvGDfC0adgBmEjBOdBT70rWbdlBxKAcDvOvKjKCsJ42vP7EiQbdkDzUtIcBbMsMaBVrB3fBSwB1ndiBgEhFsB6EdIdDaBUsdgoBctBIjBtCrdfClBDzRvBBoQtdgBZqHhNqIyCwCI7dkC7ItGiNlFoJOpdfCgQ6dngu3gK4HoBpMlBbIsJrDoOpK5dfwErC2fKIcKHodeJ0mKLoKHpWmdlC2eBEzBEyKH5KHzKH6KIbKHyJRoKHmKHndgKSjKSiJKqJKsB0cGEkdhJKgJMwKGjKOhJFfJFgJFpdhKHfKHkKHjKHiKCaKHtGIpl_^][@?>=<;:/.-,+*)(&%#!9deUnHiNgDedcCqIxdcahmBDiP|BSbP.FDnP<P<P<#!9cdbFqdbFadeJoRpBEnCAodhBazCsMiMqBtDkde%#!9deJoRpL6SkdjMnBFjF1eBS4HsGvGHuGNsB3add(!9dfJoRpL6BV4CQadiFYhGReOoBChDiBD6DrCidd,!9dgWbB1zB14EBgBWqCR4dkBV4QeFqFaMnB7oRfCwRpdc!9dkBPsBPhDU5DP5BWqD2sD2mWbB1zB14dfBgoCw1bGLwdjB7D7D6EkCtKqNwDCzBedd#!9deCQ7DH5DH6CShdiMqJozCsDkMiL6Bmdc!9dg=:-*%9dgUnHiKsDeG4odcBoBzdearhRkmYdQ]BMdQ[FDj%Q.Q.#!9cdcFtExdfoBgCw1bDHydhBhjFfFwGbRrWndiB7MmD7D6EkCtKqBede%#!9ddBgFsCP7deBhjFfCKadd)!9dbCZfdc+9dd(#9dgBazVvGEdSoDbdiMqwvBkXqCQdGbRrdd/!9dhCUqCUsCUtCUrCSqCSyCUbdiMqBaCgVsC6wvBkdc!9dgBWfDwBJ5GCdEfDrdmFrBWdN4QnEcBZwPpBWlFW5GFkGFjCL5dd?!9dfVsLtYkQwBNqdjMqjBhFfDkBM5B1hFqFadd]!9deBhFfVsBXrdnlBuH7EfDrFrDwBJ5EcQnN4PpFU4dd{!9df/,)%9nxDAiFSc9 cddjBhFfdkJdVvBJtBtBazBcCsHzBFhddB8!9dfjFfBhCP5VndkVsLtDkFTdGzBXrDS6wvBkddB#!9djBWfEfDrFrQnEcBJ5DwPpdlHeFeBJqBNn1eOaGSpCNvBvGQaCOlddB(!9dhQnEcEfFrBJ5DwN4deFfVnGAnCP5dkHeFeBJqBNn1eOaYlCNvQyFX4dd#!9de-*&9n5DCaFQz9B:cdc<9dgNgjlRaJzDedcIxDpmWiS+BSjS*ISxB(#R !9B>cdeBEiCTbD0bCTcdeQpDA7BZrEIidiPhXkBB7CY4LoDBpUuCcdd#!9dcBMjBEiddQpBZrjdcPhBB7dd#!9diZkZpZnZqZoZdZmEKsdjJdOsDgI5BKaRdMwBCxBAzdc!9djZkZpZnZqZoZdZmD2vD2odkYiTnPuBJjKe1mGAfGOsV7BEidc!9de-)%9dhZkZpZnZqZoZdZmdeFqFaL6WbdgJoRpCsKiWnQodd#!9dbJgdeJoRpL6BEnde!D%D#9dcYiBMjddwvBkdcFaFqddJoRpL6de%#!9dd+(9dearhBsnxCZsFMc!9cdiCsKizQoMqwvBkde.C>B@9dfFtExlHsGvdejBhFfTrdd?!9de/.C]B_dd&!9n5C3dFNz9+cdjZkZpZnZqZoZdZmELtED4dgguBqBbGNvCNodc!9dj67OqDdIwB2rUsLrBTddc}9dgEFrEFtDXiDXjEGdEGediguBqBb67OqIwdc!9ddBC4EFzDXgdcOkLmdeguBbBqdh67OqPaC4L5Jwde%#!9de-+(9nBnGItFM69_cdd_<9ofGMoU%db9dgDejguNgEydcCqDpmZuU*E24U)EZaB:&#!9B8cddDeiEydcCqComBHdU-FH7T}FJoU9U9U9!9E<cddEqBIwCUjddCnMbCgdcClJdde#!9B.dbidgBazVvBJm26Bhdh0hLnQaGuBTvKa1cde#!B<9deCRfCSvCSzBWjdeCU4EOjDXhDWmdc!9dd*%9ddDm1lBBedeBp4FZdLddd,!9dbDmdbBpdhLgIjJbDBdDwFrQ5dd#!9dgEC5EHyCCgEDhGNmCHfdfLgDbFnlFrdc!9dmK5jBjLfChCxfDnDtHoYpCMbde?*)9de,(#9dcarnxGBjFPf!9cdeBVuB3qBMuGOwdgVtBNdBUhC2aB0oTjdd{!9dgBQaBLbBQbECxEC4EDedlV6VtBVu0hGuBBfGLdBErCLrFnBJmdc!9deVtBUiBNdBUhdjwvBk0hGuB3qBMuIvBSvddB9!9dd)%9n5DBeFB69.cdfCuEzFhEAtBAhdcB&9ddEgMkIndeEdByMbBgdeEhCiDjBideB+#!9ddCuDVxEAsdfiDbFsDwBAhdc!9dbBgdcEhBtdfCiEoD6CzHqdeB<#!9ddCuFhEzdjOtBJoKo0jDCbLuCOf0xBIsddB?!9df;-*%9nBnCZvFBy9B8cdbDidfDgKvDcQgBMhddB_!9dfEIbDZbCFsEIoEIrdfiDmBpLgIjdc!9ddIaNjDrdgDzJnBqMsGhMadfiDmBpDwLgde+#!9dbFgdeDgKaC4GuddMbiBgde/#!9de.+&9nCkC3rE3o9B<cdeVbCEyCExEDbdiBN4E7DcPvSoKiGlBEhdc!9dcBdWldeEcHfEuBNqddC/!9dbB2ddfRrCJtiBdIjdc!9ddH5MmPaddBdDwWldgDcDbSoPvBH5Ecde#C@!9dbDwdkLsYuTmEp0m3f2tHvT4DdddC^!9df:-*%9nDsGIiFR69C%cdbBmdbEjddC~!9dgBQcCEhECzGHkEJ5EDidkBaBctEdKnOtBtPuGbCsdc!9dbBXsdeEdBZgGPpCMndgwvBk2lDnMbde#!D&9deH5Mm0hCMedcBm0rdhBaBcBttCsDwGbde#D+!9de.+&9nH6GIkFJk9C@cdetoBcBfdfBeJqRlIyHhdjXuZhWeZg1qHqEoByCideD;#!9dhKjCLxCPvCEcCEbD1hBPxdeB4BeLkJqddD>!9dcCiBydeoBtBctdhD6B7EkE6KqEvCtdeD]#!9dd*&9nNxF16FHf9D#cdeClRvBBoCPfdjwvBkEjNv0gZbBIhByddD}!9ddClRvQtdfNv0gY4D6EjdeiByEbDndeF:#!9ddBNoBXnDLxdfiwvBkCldc!9dd*%9n0uGIhFFr9D;cdiD;D%C<C8B.|/9dhiDeBpBmEnCjQrddCqCoBomBRhY|Y|Y{FDmE##Y<!9D?cdeCvJvHkfdbGtdbIude#!9E:deHkCvJvCEwdeC5FnDbP6deBItBCnGOlXqdeOeIjiIude%#!9dgCEwECyBQaF3aDRrBQbdhCgGiJcKaKyCaBLndc!9ddGrF6GfdbGuddMbCOwRode#!9E|de/*&9ddarBsnxGIgFDa!9cdbddgFpVxLeQsHrEMbdeiIjHkCvdhCiJtRoCzIhMbMgde%#!9deC7ItGiFoddFpLeBA4dfCz0yJtCLlRode#!F*9dcdFpdewvBkiddGGdCzBydfQsV6VxBA4D5de%#!9dd,(9n5C3qFIs9=cdc=9ofGBoxodGKl5dc!9deEyifddcCqBomBLr0*0*0)FGjZ~(#!9_cddHbJyDeddBzJeDpmBDj0-BY6Z}FMs090909!9K<cddHblDedcBzDpm1z0:BL608FOp0%0%0%!9K?cdbIbdeQsF17F2lEMcddIlBzEBcdjwvBv3hWpCLdBFkBfode%#!9dkE4FkFyGwFzGoBzEpGeGgdeBZpWp3hEOrdeBfoM4GRqddBvwvde%#!9dc(9dbWldewvByBvdd/!9dgEQxD3oEQwD3nDRgEQvdfwvBkEF6EF5dc!9dbBdddByQfF3mde:!9I9dd)%9ddarhnxFS6FOk!9cdbIedbCydiEqyCGjCbDjJoQeBdde[#!9ddQeL6BMsdgZ7CZlVlGu0qXede(&!9deBQvCRgCApDIvdbBvddIeCyDqdd#!9dd*&9n5C3kFIi9:cdfTl2sTkFTqDGkdiBWjBWvCBpBWuDK5D2aETdB3xddB8!9ddTl2sTkddiIuBD5dfIbPaQeL5BJldeI_#!9ddCTpD05DZ5dgBWvCBpBWuDS5DPsESoddI}!9dd*%9nBnC1nFIl9|cdeECsEDgEDfEPydqMfRqLpBHsOkE4FkFyGwFzGoBzEpGeGgIldc!9deEJrEJqEPzEJtdsMfRqLpEuPaMmOkE4FkFyGwFzGoBzEpGeGgidc!9dfMfRqLpBNzBTmdeB@9H_E~dd(#9nCkGIjFDt9B(cdgC4KvDjCS4y0tdeDiGhBTxPldhBhMoDhBMhQgLzDgdeC9#!9deBdDjHfydeDiGhGCcPlddB !9dcIlBdddDiGhPldfwvBvC4DgdeC*#!9dd*&9nDsSuFEs9B?cdgCdBEeP6BMvBKbBNwdeQw1iU6DX4dgBvjD5BywvdeC:#!9dbQwdgGzKwHeD5M4HadgBWfGvHswvBkdgCdBEeP6BMvBKbHmde%#!9dhGN5BUnBLl3zBNgTqKldeQwBBuGElU6deC=!C:9dd+%9nH6BBuE3y9C#cdfDjBiBgB6BddfXuZhWeZg1qdgHqFewvBkStdeC~#!9deHqFeStBAtdhXuZhWeZg1qDVpDVoddIbDjBgdeK:#!9deFsBgBiIhdeCyDqCu4deHqStOrGddeD9#!9deFeHqBKl3jdd4LdP5deCzBUgBEjFZpdeK]#!9de/+&9nNxGBvFOo9C[cdhBTrBIxLpB1sBIiBJcBEadbIqdhVmByCl3hwvBvdeD-#!9dfGuCKqC1bBTpGDodgEfDrNjFjBAyIadhBvwvVmByZbUrdeD;#!9deEfDrNjIadfEMuBV5Ur3hBIydeClwvBvdfLpB1sBVpBE4GRwde%#!9dd,(9n0uNjFKy9D(cdiMfLpRqBTmFWhIlGuLqddClBEoBBoddD{!9deDTrDKgDKeDKfdgIbRqMfLpF5Eqdc!9dgBPqBPpBPoCCvCGsDTxdgGuGN7yLqBVpMfdd!E99dd)%9nBUdCoFOq9D=cdgGuGAgBIiCK6LpBEadkCTaBXeCBuBKvCCrBX6BX7BLgD2xCDqdfTmMjKeBN4SldeE.#!9dhBXeBKvBX6BX7BLgCBuCCrdeBzCSxCF5EcdfBvwvMjFjdd#!9dfFZcBIiFUxGuBEaddLsBLgB1cdeMjKeFj1mdeE;#!9dd+&9nBBnC2zFEi9E9cdkE9D>D(C|C/B B-|;9diHbDeEeJyJxBmWzCoddBzJeCqmBRiBB-FlBB,FOiE<#BB9!9E&cdeQsDjMfBddgBOzBFwCBmRhQkBFvddE_!9dbldeB0pGGjFWfHadgNmEmBKiBTkD6odeE~#!9dc&9delBuEsH7dbSydhzQiBaBOkGzHaDJgde#O!!9delBuH7SydcjBhdiBOkGzHazQiKwHeM4deF)#!9ddlBuH7dcQiMhdfIbFXrGzBOk2ude#O,!9dd+&9nxGLoFFc9E}cdbNddgRhBQeBOuCGiBGsCBtdhPuzBaMiKzKnDkdd#!9deMiDkBTqBEndcD5HadfzPuBaB4Knde)#!9dfF0mDWgIrCJwHadgPuKnK6FiBtBade, !9dd*%9n5GMbE2n9F,cdeRhEKpDKoBP6diQtBUeCgDRtLtFWeFWcDSydlIbHpMmIlL5JwPaCI6DqDVeEHkdd#!9deRhBFu05DKzdhoUoBgtDqEoB0pdd!G#9dfDKqCBmDKlDKkBFwdpE4FkFyGwFzBzEpGeGgIlMfL5PaMmCgdc!9dd)%9nBnGMjFGy9F]cdd|/9diHblLajRaJzBmFmdcDpBzmBRjBD!CIkBD9FOmB/#BC]!9F|cddJyHbKgdcBzCom14BD&CXyBC[EYkBC{BC{BC{!9R,cdbGxdgyElGCqBHsF1oBZ7dmE4FkFyGwFzGoBzEpGeGgEPoCQwdd#!9deotCwIydhEbLzB7D7CtD6Cadd(!9dc%9diLzZ7F25DBxEbBJvLbVldhB2aRtU7QeL6BD5BMsdd,!9ddGxBGrBGodhRtU7BQvESvD3eDIuDJxdc!9dcBG6BJldh7OqFeC4Io63jdiH7lBuGSrMnJYm1eBEode=#!9dd*&9nxC04IVt9G?cdfBHwF3hF3iGOfF36ddCyDqEoddG@!9deLbBKoB0oIhdd#9_dfCKbBVy3wFZsCJmdd|9&dd&#9n5C06FFz9G~cdfIlBUyB3oB1vBU7dfjGvHsXbCcdhKwHeGzM4JiHaD5deH8#!9dhKwHeGzJiHaD5BSkdeSyjCcTrdd_!9ddIlBUyBKcdgKwHeGzJiHaD5ddjGvXbdmE4FkFyGwFzGoBzEpGeGgIeBG6de%#!9dd+(9nBnGIxFDh9H.cddClBDzRvdiNvIl0gBSnBKcByMmY4ddB%!9dcClBDzdeIeBvwvdeNv0gByBSnde/#!9ddNv0gBSndcClRvdhwvBkiguGGmdeB+#!9dd+&9nCkGIwFDg9H{cdeB)~:9dgJyHbJxjQrKsddBzDpComBRkBF&E3wBF%FOnB]#BE{!9H cdkJdI5Os0wC6FUdCYo3gJcBJtdj3bBT6DgEdKlSaVzG6GfddC!!9deGfBOxEMgBOydcC%9dgBIlGDtJcTiGiBDvdiKlSa3bOcVzBOb2xBT6ddC)!9dd(%9nxGStFNu9Q)cdlCdP6LwYzBBjYjCNsCNpCKsTbGAudmEfDrMcNjFj2uL5JwGSoFqDCwPaddC.!9dgQiMhCMkCLlGB7CYrdgIqPa2uJwL5NcddC;!9df3lYfBXqElHrdfEfDrMcBAyFjddC>!9dd)%9n5GCzFKx9Q>cdjRdESrCLoBNsBCxBQ4FaFtExdkDgOsC4GHwBVwBDvB0dBT4CLjBIlddC^!9deBCxBQ4RdCLodfDgOsC4B0dBIldeI_I<!9deFtExDQeGGqddBCxBQ4RddeDgC4JjBT4deIeCLiMqBvde%#!9dd+(9nBnGGcFGi9R9cdd{:9ofB2cxdb9ddJyNgEyddBzJeIxmBRlBG;E1kBG:EXlBG&&#!9R)cdbEcdhDcDbCdQiJdEqBUiddJ<!9dhCTkCTjC2xGGiD2jD2rD2ldjBdChGlBChEcV6CYqDbFndc!9deBGcBXuCEvCStdhBdEcOeCKyBIgElDbdc!9dgBGfUcBQkBQjBEzBEydePvB1uBEhSodc!9de,)%9dgBdEcGlUcBCd3fdfD5KwHeGzDYideUuCcjCM4de#!R 9dhBGfUcBQkBQjEFxBEzBEydfDjBdTfGGvCgdfD5HeCnEqCgde#!S#9ddBdEcDjdeEDnDZaEH4DZfdeEqJdCnCgde#S)!9dd+&9nxGPcFKm9K(cdjDUxEBqCCgDMmXuZhWeZg1qdgBdDjDwEcGlLsdeQ H^!9ddVbCEyCExddDjBdKidiFeBp4CiEoCyByCudd#!9ddFeBKl3jdeBp4LdDnddBdDwEcdeR)#!9dd+&9n5GIlFKp9K?cddChD4YjdmE4FkFyFzGoBzEpGeGgEPrBQy0ddfCiByClGdBhdgwvBviEjClde%#!9dbChdiClBhEjBdBGfUcBEyBEzde!N~T89dcChD4dmE4FkFyFzGoBzEpGeGgBQyF0a0dddB-!9dd)%9nBnCOoFKo9L!cdgMfRqLpC35HmDjdhBOzQkBFwBFvBQlRiCHsdiJwL5PaBKeDrEfFjHmdd#!9dfBdGlEcUcBCddeBOzBFwQkCHsdeMfDjHmBNydd#!9deUcBCdBdEcdeBhjGBzCKadeBNyFThGRoCJjde#H&!9dd+&9nCkFYpFKl9L<cdbL7deBeHhR7BNxdgBdDjCgEcQ6F07de#T^!9dfBCaCgItGOhQ6dgCL6UlBTc2zDC5C2udeBeR7BNxGLrdeT}#!9dbBedgDnCnBctTfL7de@!U89dd*%9nDsGBtFKn9L cdfB_B-~:9dfHbHiDeCjldcBzJemRjBJ+BZaBJ*IXvC-#BI !9M#cddBmJxDedcBoCom15BJ.BHmBI~FOaBJ!BJ!BJ!!9X=cddBmDeComBAlBJ:BSaBJ8FDyBJ%BJ%BJ%9#X?cdhBazGbVvFbtBE4ddQ%Q#9dcBmEjdgBazLb4CJcT6dfJoL6WbFtExdeFqFaWnGbde%#!9dfXxCUfCFzCEiCF4diwvBkBD5JwEjQeL5dc!9dd+%9dhHqFT7DjMiFiBTqB3gdgXuZhWeZg1qDDhddH_!9dgMiBTqB3gGCsHqDkdhwvBvL5BD5JwQede:!G%9deBA4CJdHqBydeLdCy4Dqde=V9!9dd)%9nxCJdFFf9S cdkB0nGJeB2xC16GEjB2hB2gFV60cQtdcQ{9dgDMkEBzDMlEB4DQzDQydfQtBUeCPgEjGLadc!9deCZeMd0cB0sdgtBcOtLuLtCnddR9!9dd)%9n5FZoFD79T+cdgCHhCHgCDzCAaCHkDZgdfFiN6KnK6Rsdc!9ddK6SjFiddKnN6RsdfNbBVwCL5GyC7deR-#!9diDGoCEhBQcENlD2uD2nEGbEE4dgFiN6KnRsK6BFmdc!9dfBLdCVgCViEQqEJzdfK6N6KnRsSjdc!9de-)%9nBnDCkFAn9T_cdbClddR[R@9dcBKzBK7dfBmWbGbL6Qedc!9dfBDzQtRvOrB1dddR|R{9dd(#9nCkCoFBc9U#cdeB&{,9dfBmDeUnNgComZvBL/BL/BL.E0iB>!BL#9C!U(cdfB4DfQhYoBJwdfBEwCZjDExDUcCYidgDkD5T5P51iHpdeC8#!9deLtCOdOtLudeB4QhDfBJwdeBM53dHpDkdeC%#!9dc&9dhCzDbzDcCnLbGqdeS.S-&9dfB4QhBZ6BNjBJwddDwBdBK4deLoGqBLhO5deS<#!9dgBLdCUhDYnCVhBXtG0zdhB4DbGqC2vDcBdGddc!9deB4QhBNjBZ6deDwBdLoGqdhLsYuEpTm3f2t0mdeC>#!9de.*&9nxI3iIZy9V8cdbBydgtoB6BiBcBgdeC^*!9deTlCn2sTkdgiwvBkGtPedeT9T8!9deXxCF4CFzCEidfoByCwB2kBgdhD6EkB7CtGdKqBedd#!9dgGXiGXjGXlGXkGXmGXndc9D!de,)#9n5JMfHSx9V:cdc;9dfBmEeiFmDedcBoCqmYeBM{BM{BM_IGsB##BM;!9V>cddJxHtJyddBzBoCom16BM~FIeBM:FKcBM>BM>BM>!91#cdeEaFuEtGkdgPgHpKeiFj1mdgEqBDaDbDcBSxCJmdd#!9ddEaFuEtdhJdBJtI5VvB1iDBjGbdc!9dcB7D7dgBDaDbEqHcDnCOmdd+!9dd)%9djVlZ7LbGuBKoBErBJvBMfDT4dd.Q#9dgQeBMsBImCn3wGQcde:P}Q&9dgCKbB2hB2g3wGuHqddK+J>9dd&#9nxF26FCr9S#cdiGEmCObFhCuEzCUnDVyGF4dc@9dfFhCuEzEnBPmdgEoU6BAv3tBHq1mddQ/!9dcCyDqdbEodiBJoLuKoOtU6CAeDWqD2cdeQ,#!9deEoCuFhEzdjOtBJoKo0jLuCOf0xBBzBIsddB8!9de-*%9n5B1lFKz9S=cdiGvCPbHsQkBOjQmFtExdcB89dbjdglYgGvHsgudhCsKiBJvQoJi0wPideB*#!9dgBrWaBQsKrCDlCLfdcB(9dd)#9nBnGLnFEq9S}cdnFmBGsIrDvFeBxZiHaOvJ4BZlBOf05dcB,9dcGkF3sdhRhBQeBOuBGsBOtCEfBPadgBvMqEoBUeN6Qtdd#!9dfHaFfIrEmFeddB<M 9dd)#9nCk1cEZd9T)cdgBgFsoEhChUodiE6EkB7D6NwCtOrD7ddB{!9deNwEvBgKqdfEoFhCuEzDwddR>!9ddGdOrFTadgBgFsBEfChoIhddC9!9dd)%9nDsBJfFHi9T>cdkCdBSxTbOsCNsCKtBIuBOaCDnCNpdcC&9dgHm27MhQiP6BTtddC)P)9di3zBLlKlBLiBCw3iMyTqdcC+9dd&#9nH6BAzFMt9T|cdiCwIyJqRlCOmNqDAqELzdmMoBhB7D7BeoBOiLzFWp4GJ5FS7ddC:!9dfDZmDZnDZzDInDRudgBDaDbHcDnEqodd!L?9dhBXiBBxBUuF2jGQoDAnD0zdcC?9dd(#9nNxDCoFIy9U(cdhC%B@B,B8?-9ofGJrBP]db9dhJxJyjFmLaG4EyddBzDpBomZwBP|BP|BP{FBmC=&#!9U.cdeEaEtGkDqdgSzBJyBXaBPnEBlD1jdc!9db9dfB4CL4BBtBB4BlddHqStBAtdd(!9dfB4BBtIjBBkOedeBdDwXqDidfGqLoBOiXoEodeS~#!9ddSzBPnBJydgLgBBtBlKmCL4Dbdd!/9deB4BBtBBkIjdjLwBIwRf7BSuUsCKjNmCndd<!9de-)%9nxBCnFNm9Z*cdfEaFuDOmDPqEPudgDhBhKvC4DnKadd!S%9dcDiGhdgMgPiGqXoLoXyddT.!9ddDiGh0sdd;9D8djBIsF14GQ40jNjDrMsIiFjddD!(9de*&#9n5GShFMw9Z@cdfDAtEIsDwWlBK4dgH5DcEoFhLoGqddB#!9dgEoFhGqCuLoNwddT^X~9dfD1fDSmEAdCFtEItdgHqFsChDcSoH5dd!N*9ddDwBdXyddE*9X de*(#9nBnXqFSd90!cdlGqS4BLhCRcCHcCPoXoKmEQdBWkDOkdcD>9deB3pXrDGvDZ4deEkE6D7PfdeStHqHdBAtdeE<#!9deB4DfDwBddeGqLoXoO5ddD{!9dfGqLoBLhBWkERedlEkEFnEFoEFpEFqE6D7FY5GCvGEeGM7ddE]!9de-)%9nCkFVwFRh90<cdf4HqOrQfBAtdftBcEhC1vCtddB !9djBXgBPmCR6CUwENpDYjBFxFhCudfEoNwDwBHqBAvddU@!9dhCRnEOsDD5CGyDPlDP4DDtdcF!9dd(#9nDsGApFBz90|cdfB?B){-9ddJxHtTxm17BS(BS(BS&E0tC(!BR|9F+0 cdhCzFXyCPmLiBFtBFsBCqdiytBcCnJtDyCMnLqdeJ*3(!9deBhGI7DBoBUodgDntBcoyCndeJ-3+!9dc%9dhXkGSePhBB7EFlGFe0cdgOlDkBmXa35CCediwvBkiJwDnBctdeJ<#!9dfDkOlXa35CCedgBctCsBtozdeJ?!3=9dfBPzBPyXwCGxEFsdeDkOlXaBmdgBctCsBtXkDndd#!9dd*&9nxGJdFPw9V@cdcBeR7dd9K&3{dgCL6UlBTc2zByD5dgBCaCPcCgDjNvQ6de%3~!9ddD5L7BTbdeBLbwvBkdeDkMitCgdeK%#!9dd*&9n5L7FNo9W9cdeDiGh0sWrdhDgQgDnKvUqDhBhdjwvBkCniR7DyJwLwdeK,#!9dfBFtLiBFsBCzEQpdgDiGh0sWrYoCZydc!9deDiGh0sYodfDnUqC4DgBhde@BA:!9dd)%9nBnSuE3t9W/cddBdEcGldgGKbGKeGKrNbFTnDcdd{!9ddBdXyEcddCnTfCJrdhwvBkBFtBCzBPzBPydeK{#!9deGlBdBIgBGcdfJqGKqBNxL4M5dgwvBkDBvCJtJwdeB##!9dd+&9nCkF1aFR79W|cdeB)|:9deDeNsiHidcCqBzmZxBU(CIuBU&FIpB^#BT|!9X8cdeJnJ6EyMzdcJeBom2aBU+BSiBT{FAeBT BT BT !9BE:cdeJnSbJuDem2bBU-BMaBT}FIjBU9BU9BU99N}BE<cdgzC4BaKvDjDndhCnCgClEqKaBhDhde2(!BB-9dfCzGtKvyGpdfB7D7EkCtBBgddD~!9dc%9dfFqCLeCanDgdhBD6UkCKeJ7CJkBBgGNedd2/!9deDiWrBKkPlddCLeCaFqdfBctoCsBtdgBBgBhDnBD6CKeGpde%#!9dfCAsCFrEIpDHgEIndkCJkDgBKkGQ6J7FjBlBhB7C05dc!9dd+%9nxGGxFBv9X{cdgFaKpW7WtBEcFrdkTsBhBTrBEmFVuGIoHvC4T6CPidd2|!9diKpW7WtBEcDQaDQmDQkDQjdeF2iUkDiBPudiD0jB1aB1qGBqBHrCPiFqCC5dd#!9dfDXeDQiBOpD3iDP6dhDiB0lHfBhuWrC4dc!9dd*%9n5GGoFBo9Y)cdc/9deJuDeQrTddcBzIxmBRmBV=FlBV<FIq #BV)!9Y-cdfDrIaNjEfBIqdeCK7QgBMhD1edkC4DjDnzwvBkBhDcDgdd#!9dhPlBIqEBeETaCGoEBdDTddgBhHpWrDhB7idc!9dgBJuBEmBM6DVqGQ7DVrdhBh07GljCJoDnydc!9dfFZjGOuENbDF5DJ7dgFSxGRaGAlGDdC1gGNfdc!9deC4DcDgPiddIuCLtCOwdeW%!9BD8df/,)%9ddiDe0zdcJeBzmBRnBW)FGnBW(FBk#BV}BV}!9BG.cdbBIvdhzC4CgXcBaGpDgdiiIuD5guDzBhjdd#!9diBD4XgCQfCCkBJjBOhRfBI5diB3rDzMaU5BKhYtF3nYydhCgXcC4BIvDgEb0wdd#!9diECbDXaDXcDW6DXbCDpBQrEHldlDzMaCCkYtMsBKhOcBIvBD4GHqDddc!9djOcYtYy3aCJ7BAxBqBKhBD4dkCgXcC4DgRmGuBdBgFw26dd/!9dfOc3aCJ7YtYydfC4CgCw26BVmdgDVnDVjDViDVkEOkDVmdd#!9dfMaDzBKhF3eBOedfCgXcDBhOdHwdhEvHxD6C2hB7BEvGDvdd#!9dg?;.+&9deJnigudbCqmBRoBX#CIrBX!FD5#BW^BW^!9BH*cdgBG7BRaCHwReD1iD1ydhEbCgDjzGpLz1edc!9dj3sBM7C17GFpFWsGRgC1eBToCLcdlBG7BRaCE5BPfReCHwRfBI5BVqBJjEfdc!9diCN4FVsF0fGAeES4BKbGRxBA5dhReBG7BRaEfDrFUcFjdc!9ddCN4EMmEMldeGHlGArNcEfdeRpFT6SkYldd#!9dgBMoBWmBIbBMxC0hCBkdjDhHuBgGSvBQ7IaFWtCLmNtdc!9dfCUcCCuDYpETcD1wdhSkReGJxYlCLcGQlEbdc!9dg=:-)%9deSbYviFmdcJeCqmBRpBX|E3uBX{E2c#BX<BX<!9BI9cdeMzEnG4TpdbBomEVjBX FEwBX;FRmBX?BX?BX?!9BI%cdiLxKbMuOyLyMtNoIcdgVvGb26CR5YmBJmdc!9diBSwB1nCMvB3fB3kCNeCJhGEadc%9djLxKbMuOyLyMtNoIcBGgdddFpMwdg0qEbC7GiItFodd#!9dh37BPwBQxDYxBLkCDsCG6df0qEbFcGaBidfdFpJdDy0ydd#!9de-+&9diEbLzBMgCOqWqCOcCPpCNqdc,9dcEhIddbGSwdfBMgCOqCPpGQhCNqdhDhJaEbBZsCJvCPtKade%#!9df37BPwBQxBXgBLkdfEbLz0q0yGpdfEhDaBgB2aRcdd#!9dd,&9nxGOzFIm9BF>cdfCgXcXlIdB6dl0qEbD6EvFXwFXxCJqPgYlPeBOndd_!9dhDU4DSbDSaDYdDShDSfDHfdhDzIcEhUtBbEvNzdc!9dg37BPwBQxBLkCDsEMpdfCwR4BVoCgBedg0qZcEbDyG6Rcdd#!9dd*&9n5GCxE1c9BG8cdc/9odGI6BZ,db9dfMzEnG4FmEymBRqBZ/FlBZ.EWvB8%!9B;BG&cdiCTmD3fD1bDQuDQpDQrD3lDGedj4gRyDkBcB4MpVpEndc!9djLxKbMuOyLyMtNoIcJsdfDvGQmC1jBMzCL7dfRyVpB2lFTpEMidf4EngGsDkde%#!9dbSxdbEhdeDhFXgVnBBddlJsLxKbMuOyLyMtNoIclHsde%#!9dd-(9dbJsdcCcBVidgSxC2nGCaBZdBE4EMddd#!9dcJsBideDzUtIcKbdjEvNwBOnB7HxECoLoE6D7dd#!9dgMwBI5BZdDDeNkFrdc+9dfDZ6DZ7BHwB2eCC5dfIndJdC7Dbdd.!9de,(%9nxCJnEV49BH%cdkBFfG7XnBCgDXpDXqDIlDIjBX4S4dc<9dhBFfG7GPfBaBLfERbDFddeJsGdLoZcddC=!9dgDZvDG4DGyDGzDWdCQxdcC?9deLoEvBX4B1tdkBSwB1nCMvB3fB3kCNeCJhGH4IcBVrdd_!9de+(%9n5GdFGa9BH<cdgJqWu2qT7B2yF05diHuV4FiBCgNlKzOaK6ddB,!9ddNlKzU5diCJqFV7CY6CKxWsFiHuWvddD8!9dgBCjT7BCgBByBJaJqddB% 9dd(#9nBnCNzFFi9BH|cdd^-9odGKcxdb9dgMzOfEnFxTpdmBLsB1+IGvB1*FIoB.%!9D-BI9cdbOoddBhMoDhdeMbigudfzBaCgDgDbde%#!9ddOoBPuQudiNrJd1gNbQ6C7EAiEAjdmSaDV4YmBAyFjJwL5EfKlBT6BI6CLgdd#!9dgBPvBGdDGcDAwC3lEB5dkNrJd1gdHzSaYmOoIwtdc!9dcOoBPudkSnYxB1eGLtGQdTjGOvFZhDGmCM7dmEfDrNbFiC7McCMeHuOaL5GOxBAydd#!9dgDuSeBInBFjBeBHrdkCIzB0sTsGDpCZoBVtCP7CLiJjCwdd>!9df;-*%9dgHiiguFgJ6ddJeCoBomBYuB2!FGdB29I0l#B1]B1]!9BM)cddMiVsDkdgBvCiD5QcwvddJlGaXpde2)#!9db9ddJlGaJpdgzDbDhBaMoC5dgGlQy07OePgCNudd#!9dfBGcEJ7CEvEIeBXudgJlGaJpQuWyIidc!9dgDIwDIxCUmEMjEFuEQmdlGlQy07iEfH5DbDhCgCwV6dc!9dcJlGade3eMgKaBEjdhWyWwQuD7JpOoB1bdd#!9deGl07PgQydi2tLsNzIk3fRbFZxBUfdd<!9df:-*%9nxC2oFPo9BJ>cddJlGaEbdeWyWwCJbCPzddIiQuJpdd#!9dbWydbIidcQuJpdd#!9deBJkDjDcF1nddJlB2bXpdfNcOeQyGlCide#!3+9djWwD7FVoGFgFUuGEiBTlCJbCPzde+*)9de-)#9n5FW7FMu9BK%cdeJlJpGaOodgBBgFZbB1qB1aDBlBhdiLwBEaBJcBEmBJuThDfBVtdd#!9dfEQnCVdCVfCVeEQodiBaB7D7zDbyEfBcdc!9dfIiThBVtFWuCNadjtBcB6Bio3lDaHrEmdd!R:9dcIiThdeQiGDcQfRxdh3lEPjC0p3kBUsBFiPkdd#!9de-*&9nBnCZhFBa9BK@cdeJlEFvIiJpdfdMwFpLeBTldjItGiC7CgJcFoTiJdB2sdd#!9djBLmEQkCEpDS7EQlBYdCRbCFeCE7dl0wC6JdElPkPfD7TnRzEfKedc!9deFwRrFbdddWpGG4PfdeGP6PkGBpHddeB)#!9dd*&9nCkLeE1d9BL#cdeB<B8:9odBVaCkdb9dfJ6BEbCjEeEymUfCA<BL4CA;FFjC+%!9K*BL*cdbHmdkYzBBjCPqCD4FV5GKv3iBLiBHyTqdc!9ddIqBEcCPndd9%BD~dc#9djHmMhBTt27BIuIiYzBBjCNcdc91>diCD4DZtDZkDZuBHyCPq3iP6dc1@9deYfBXqEl3ldd1]9Z&dd&#9nxKgFQr9BD_cdgEaFuEtDLyEOvEHhdc+9dcHmMhdfIjNcOeQyGlddHqVmStde#!9R/dh3iKlBLiBCw3zBHyIidcS&9dd)#9n5GkFNp9BE%cdfHmMh27BE4P6ddVmCU7D34dhwvBvByCyCiCldd#!9deMqQw1iU6dgIjNcOeQyGlVmdgBvCyQcwvgde;#!9dbVmde0cBDzFTgCideBB]!BB/9dd*%9nBnC3bFQy9BE=cdfHmMh27P6GM6deOlXaDk35dl1nW4BJeCEdD0qGFuD0cD0wjlH7dd#!9ddHmMhXpdeDvW42vBxdgCLvGBaCiQyBIgFxdd#!9dcOlXadfBxDvW4KjCEdddIqNcQydfP6LwHmBPrMhde%#!9dfESsBPxD0tDSlDSndgj3oCvNcH7lddB]!9de/+%9nCkCZpFPq9BF&cdeB.B!?9dfJyJxDeCjEemWjCC:BLyCC/E34B]!CC%9K*BF*cdbCddlwvBkMqRrCzDbzPdi3odeBQ@BQ?!9dfCBeCBdDIpCBfDIsdmFqFa3vTcPdwvBkDbzBCnXqdc!9dc%9df1v3vB26BZzBBudjO5DnRrzPdTcFqFaBF7dd+!9dcCdBPrdeFqEfDrFjdh4BeCyBfCiEiCude#!BG&9dd1v3vB26djwvBvIeCyEiBfMpBedd<!9dd*%9nxBCnFMl9BF}cdfO5B3iNwEvCM6dnE6EkB7BCmPe0vY4DFbOjDyTc1vBF7dd[!9dgCdM4BHyTqCGp3zdhE6EkWcPeFVjB7D6dhFqEfDrFjBvwvdd#!9ddCBeCBdCBfdgNwO5B3iCM6EvGL4dc!9dd*%9n5BOiFMj9BG+cdhTcTyCI4EOtESyEQgGKgdcB!9diFalFrEcQnPpN4BNsdiNuMqD4wvBvDnDbdeB&_!9diEcQnPpBWllFrFtExdfiBdF3fD4NudeB*BR{!9dfTcTyESwXyCI4diIqlFrEcQaC0o2uPaddB-!9de,)%9nBnGSiFMq9BG]cdqMyCCaKlTqCO4CJuBCwDGl3zBLlESkXfB3eSa3iBUndcB;9dgCBcDIqDItDX6DIrDRxdlFqFaEfDrFjwvBvDbBF7Tcdc!9dcPd3ddfTcNw3vTyO5ddB[!9dfM4KlMyTqBCwdeEfDrFjIadhBvwvFq4BeCydeB;#!9dePd3dBF7IndlMyGDzKlM4CO4GPhSaTqXfBUnBUzddB~!9df:-*%9nCkBItFNw9BH+cdgBdXyCPaCOxBK4FW4dkFqFaB15BEtQnEcO5PdTclddC#!9dfBJkBHvBHuCLaCPaddCdGNxNudgEcQnB15BEtPpBNsdeCJjL5JwBNyde%#!9ddXyBdCOxdiLsEp3fYu0mTmT4HvddC-!9dd+%9nDsXqFMx9BH]cdfB|B:B9:9deDeNglFgddJeIxBzmVfCF!BLzCF9FKdC-#CE]!9BH|cddEyfdmBDlCF%BScCE@FBlCE_CE_CE_9W,BT+cdbfdgKyHp0kCYnCZ5JgdeCGmBMpJlJpdiiJwL5wvBkIagde%#!9db9deGrHjF6GfdcDhVndfEQaCU6UuDVbB34dgF7CJ6VvC6Vlzde%#!9ddUuCcCM4dfDN6GfEH7EGsDOddhwvBkFwLmCJ6F7de)#!9dhCS5DXlEHwEH6DXkEHzEHxdhUuCcFwwvBkQpdc!9dd*%9nxCZ4FRg9BQ<cdeKaPiFZaFXqddByIuGtdgwvBkiJwL5de=#!9ddBC4KgC3jdcCvHkdbJvde2y1kdJkde%#!9dgDNqDNvDN5DNxDN4DNydiCvHkJvHp2y3u3bddc!9dd+%9n5PiFRd9BR8cdc;9ofF0wxodGKoxofF0v5odGKn5de%#!9dgEyDefdTwJ6mTaCG<FlCG;FNlB()!9BK+BR*cddGrDZjB35ddF50oB17ddBeCwIydgDEvDNuBAuLqLfVbde%#!9db9dfGrBPgBPeB35HjdcBCkF0ndfKoBaDTeTeBBvdd#!9ddBW4CB4DNpdiBCkDcBChVlYrCNrBJ4BVsdc!9ddfdJmdgCMwSoC2rCM5B06B07dhCZxBVsBJ43oYrCNrFStdd#!9djBPeBPgDElDN7DObBOxDOeDOnDEndkGPvKoG6OwBAuDVhCRzB0vCLnB0qdc!9de-*%9nxC1fFF79BK!cdcfddeB1xDSqGH7GAddhB0fFZ5C3fGGbJmB1kSadd#!9deGrHkCvHjdeB1bC0kF3rFVfdeI5F50o3wdd#!9ddGrHjHkdgCMhYr1k3dB1kF3wdgF50oI5MeEbLzdd#!9dd+&9n5YrFD69BK<cdbodbydeSdM6EbGpdeC[#!9ddfHkCvdeyDlBHvBHudeDBnBGtB1mCLzdh3nBSqBAuDwLsBvBdde%#!9ddGrEPqHkdbBAudd3nBSqSgdgBdDcBEhJaB3xLgde%#!9db0oddBDxBVlBydfBBxB5fCYtWdde#=!9de;,&9nBnSgFKj9BL(cddB&[9deEyfoBjmVgCI;BY5CI:FFdB^!CI&9O=BL+cm2cCI<BL5CI!FDkCI(CI(CI(D/O>BW[cdgGrHjF6GfBOyEHjdcDgJjdlBLaEBxCVqEBjReEStBQ7KlDFeDEmERpdd#!9diGrHjF6GfBOyDWhDKiERwdfCaGDaERxDY4BLndfDgBDvBIlNnCMldd#!9dkBhNcCaCK4COiKlBObSaVzLvdeD;BI}*9dd)#9nxCJgFFg9BR[cdeHuV4OaFidlSnNfL7BNiT7WuCLvBCj2qF2yDB7ddD@!9deGrHjGfDNtdlRmCAjCAiUpDDqF2zBJaBLcETeBByDDodc!9ddNfCOyB1ydfJjUzHuE7GDkddD|!9dd)%9n5CNyFFn9BS!cdc.9deEyFgfdmBLtCJ.CJ.CJ-FNfCJ!!CJ!90>BS&cdhCCjDOcDQnCRiDOaEP5DP7diFwGbCwCaBaEdIwddc!9dbHjdmHuFiGQfGAzT7BLcBJaBBpD0iD0lD0pD0mdhCI7HhBeB0eGD7BFoCNgdd#!9dc&9dfGrHjF6GfBA6dcIwJodkJjBN6BMqBA6FwTyEdB0fMyGjdd#!9dfGrHjF6Gf2xdbJjdiBJxTuUzGlBHvBHuCOhF3udd#!9deBN6CLjGMtGDsdj0xGJwF1dCK4Lv2xVzCOiF2wddE@!9deDJtEQyDNkDNldgfBMqBA6C3oTyG6dc!9de-)%9nxF0pFSb9BO]cdgJcMrFoQ6TiB2sdnBBpBNu2xOcCZaVzBTmTnBObBAxRmLvB1xddE~!9deGrF6GfddeBBpBNuGAyQ6diNlFoC7BCaCgGBhRzBKedd#!9ddRmCAjFodhBVnBNuBEtCMqYrDWyEGnddF&!9dd*%9n5MrFDe9BP%cdeBeNqHhCwdcG6OwdjDCfGP5SxBEsCLwBaCAxCD7DZrdeF-#!9dgBBxB5BUuD1kECjDVcdefG6BA6OwdiBCbFi3cFo3yBFo2pBVmdd#!9deBTzBG5CVoCQ6dhGrHjF6GfHkBPeBPgdiBeG6IlCJldC60wFsdd#!9deDXwDNsDNwDNrdgCaOwG6GdPfKodc!9de.*%9nBnDCuFGb9BP[cdgC7RzGiFoJcItdgD7BBqE6GBdCNkCFudd~!9dhBIe2pFZrBVxBEgCLbC3ydiRzKqB0mB2wOjBXiNfF1pddB9!9ddCFuEI4EIzdjDbfdD7DB5C5Hs3eB0mdc!9dd)%9nCkGLsFRi9BQ!cdeB- .9ofGGnCL>odGKmCL?dc!9deEyfdNsmBLuCL]CL]CL[FA7C!&!92~BQ*cdeigulmBAnCL_BSgCL,E3fCL:CL:CL:9BV=BZ cdjBAbBQfPqD17BGnCHvD2iVcDLrdkF5MeC6LmEqCwHxKmDiGqdc!9deEQ6CHjEQ5EQ4diOlP5DkKnoBCfBVfBArdc!9deBCzXwD16DHsdeEdytBcdhDkOlP5BmDyM6Cndd#!9dbKpdiiIjNcQhuIuDdJrdiEdBgBUvBFiBdBEnBrNpdd#!9de.+&9ddHlGtCzdcjBjdeguBbMldjzCbCeBaL4C5CsJiKide%#!9dfVcPqUaBAbES6ddjBjOmdggulMlBrBldd#!9deFdCSuBlDoddjBjHndfL4ozNbQidgSdM6DBsBNgBPtGtde%#!9deBQ5VkBQmCGqdhGKtLtGtCzUqCbCedfQdBI4DlBlgdd#!9de:,&9nxC3uFQv9BX[cdfScDDkCBrDDmDDjdlguiGtCbCeEqCPeBlMlC5dc!9dhMkEgDCdEL4GNcBAhJ7dfCbCeEqC5FndgEdMbDdGtHlBHodeBW@#!9deUaVcS61udhEgMkJ7BFlK7OnQ4dc!9dfCTuEDcD15EDmECvdjCbCedBgC5XrfZcEqdc!9de-)%9n5EgFPn9BY(cdeHlGtCHvGMmdiDiUkIaDrDtDzMaGhdizBaDhBhUqKvDcDgdhK5BlIuguKdQdde%#!9dgCAsCFrCFpEEaCGoDXydkK5BlIuguBCmE6QdBMwDjdc!9dgBAbPqVc1xCE6BGndiDiIaDrDzDtMsGhMadc!9deDiUkDtMadeKaPiMgDgdfD5ZiGqHxFedeK5DdBlude%#!9diCHtCB7CC6BGnCErBQfCEsEBwdfMgPiKazDgdd!BV{9df;.+%9nBnSuFGr9BY}cdeEdBgGOjBFidiEgMkQ4J7BFlUaDLjBAhddBX]!9deDdIuiudgCuEzBOvB2zBGaQ4deBgEdB6ddgKjJ7BFlEoJqTgde%#!9dgUaBXoBQiBDbCNlCBhdkB6EgMkRx2vBgJ7KjCbCedc!9dd+%9nCkGOkFSp9BZ,cdefdQ7FbdgFpVxLeQsBA4HrdgDFcDTzD534CNjB0kdfguiIujde%#!9dlBKpBWzCZ6BCvB3mB3nCF7CTx1x1tEL6dlElPkHdC7ItGiFoJmC6fddc!9dfKaPiMgKyzdeiIugudeC?J>!9dhCHtCB7CC6BGnCErBQfCEsdhFpKyBA4LeVxQsKadd!J[9de,)%9nDsLeFMp9BZ|cdfC(B[B8=9ofGHpDsodGCtDsdc!9dhigujSrEyTtmVhCP,BL7CP+FBfD9&!9BZ#B0!cdejlgudcDpIxmZyCP/FI7CO FAuCP#CP#CP#!9B3>cdeCdBZ5BTkNudclBudnBUzBUbB0uCCsMyCCaXfCBgKhDDsEKkEOiPddd#!9db9dkCTvELlEDsBZkBMmFYxCRlRdECkCFkdglBuBZnMnBVbEsdiC4OsDgD4CdCwOb1gdd#!9ddCdBZ5BTkdcgudgFgGKwFSwGLc0kGJvde-#!9ddlBuEsdfD4GjYjCI5TbdiCD6CD5BAaDZpCD7F0dELfDXddd#!9deCDeBDeCHoEKfdgC4BKdBZcFe1hDgdd!9BO/de.*%9nxC3tFAj9BS cdhYpBEpGLzEHtEHuEHsPndelBuT4BVbdkOudGbW6BMiKziBCfK5Brdd#!9dcFdBrdkOuGyGbBBcHrYfiKzNqBZqdd!}9deIpZlM7IoddlBuBVbdhMeF5ObPmUwBHzZcdd#!9dhD2eD2dCEkBOqCBjCBiCEjdhlBuT4ObI5yddc!9de-*%9n5C0lFPv9BT;cddIrF3xGKjdnOudFbKzBCfBMiiGbKhSmW6NtYfdd!BP%9dbEmdnHzOuTsdtBCfLfPdNmNtBtCrKhdd!BP)9dcIrEmddB:O:9diCGwB0uCCsELhCBoBUbEOhEOedjOudFbNtBMiLtBN4YqJodc!9de+(%9nBnC0uFG69BT~cdjBKsBKrBQhBO6DKrBO5BO4BO7BOsdlD4CdNuHcGjChKzBrSvL4BFmdc!9deCdD4HcBrdiBJrFVbEAcENtEFdGDrBZyEPxddB{!9dfYxSnWuBWcGQsdhBJrDtMsDzCxHoBFadeNuGjD4ChdeB #!9deBWtCA5BXmBP5dfD4HcBrBH7GjdflBuDLcFXzEsdd#!9de.+&9nCkFYoFB79BU:cdhFXuF1jDGnDRvBUtEObDNjdiD4GjCdHcNu2kUojdd!C*9dgMpBCuBKnEKyDK6BXwdfD4GjCd2kNudd!B 9dfBUtC0dHgCGrELndgD4GjCdYqCwOsdd!C!9deDJkDO7DJlDO6dhjBrHc1gBVyTf1cdd!C=9de,)%9nDsF1kFPj9BU~cdfC8B:B9;9dglEmEiBr2oFgmBAoCS)CXgCS(FK4C?!CR}9C{BV9cdeMnCNoBMmBJiddguBbdhzCbCeEqC5ySdde#!F{9dfNrCK5YsHzBBbdjiInRfVu1kBtCrLgBMmddBE,!9dc%9ddjTr1adeguBbBJidizBaCbCeEqC5FT5HzdeBQ~#!9delBuEsExdjzBaCbCeNrCK5HzYsL4dhguIoFdBlBbOmde#CB!!9dhQmELsRiBQmDXuBG4EO4dkCbCefHzzC6F5C5Lbddc!9dfXvBGbBQsCGgCGfdeCbCezFndejSyOmCcdeguBbMnde%#!9dfCQmDEwEHiBOjEHgdhBazFwKwCJ5GzCsdd!=9df<.+%9nxGR4FQe9BW8cdgBMnBU7BSlCS7BZkEKjdoGOtGzDVtDVuEQsGuFpVxBiyoB6QlJidiguBblRdIoOmCjdd#!9deWqW5B36BMedeJiGzFeHadgBMnIoBU7BSlIpIldfgulBujde%#!9ddW5UkBD6diB6BcoBtCrBIjBitdkIoIpZlM7FdCAlPnBEpYpjdd#!9deBSlGEgGIyRdddDBtBMnBZzdhoyB6HsBMgGE4Lkdd#!9de:+&9n5GCyFPb9BW?cdc@9dgjRaJzguldcDpBomBDmCT E2zCT~E0sB:#CT?!9BW^cdejolBrdbDpmBYxCU!FJfCT>E1hCT]CT]CT]!9CE)cdgoB6BIjBcL4BidjFdBrIoIpZlM7PnCAljdcSdM6djGyBAgElIlHrPmObUwBKdde%#!9diBWsBXkBXpBYaCFbCTiCCmEIjdmCiH4JtJkT4BdGyDyEglB3cF7dc!9diDCtC2wB3eXfDClD0uD0aD0ydeFdjLfNpdgHrI5CQgfdMydd#!9dfCYfFSuWqUkW5deJiGzFeBKddfjFdBrGqBCsdgoDjB6HrBiBcde%#!9de/,(9dejBjB3vLfdgBKaCO7CLhBAzF2kBZ7diFdBrKdIpIoozNrde#F+!9dlBCsDLwDLvDLnDLoGBbCToOzOgQxQjdgFdBrIpIojldjB6oBiHrL4BcUlHcCO7dd#!9dfFdBrBEpYpIpdgHdCPuBH5Y6BJqBCsdgB6oBiL4HrDjdflT4BuHvK5de%#!9dgQkDH4CRjBFvEHvDKwdioB6BiGEcL4QiHrBVhdjBrFdMlIoIpM7JgWqGzdd#!9de:,&9nxBKaFLt9CA!cdlCTdBWbC1hB0yGQqD06GQpD0rEK7D0xEOqdejBhFfBjdc!9dgXvDWaBGbCUpDRwDPxdjKaPiBBdC1xB0yoCszKidelBuFdBrdeCD{#!9dhD0kDM6DStD0sGAhEOnD07ddCD}G#9dd)#9n5BWbFPr9CA/cdlBXdCDhBWpBWoBXlD2qD2kEAaCC4D3yCDgdkFdBrIoIplguoCszdc!9deEGcCG4jBjdfFdBrIpjIodfzoB6CsSideCG8#!9ddjCcBjdlESpELyEM6EM5EM4EMzELxD1gDLkDVaDEcdc!9dfCDgCDhBWpCC4EAbdc9BH~de,(#9nBnC24FQq9CA}cdhjKrCcHeTrQpCKfdhFdBrIoIpPnM7QkdioB6BiCszBcL4tdeBU=#!9djEOuDJ6DMnDPyDXrFYsF1iDToDTpdkFdBrgBbKdlT4B6KwHedc!9ddYgCYsFTvdeozBaB6deBU^!K!9dd)%9nCkHsFQc9CB+cdgB0aKjB0bB1pBEdC1kdjIoIpZlM7RyVpPnCNdCLhdhTzL4COzB6SiUoLkde#G,!9ddSiXeBVhdfIoIpZlM7Pndd!G/9dhDNbDNcDNaDM4D0vDOfD0hdgIoIpZlRyVpjddG<!9dgB0aB0bBEdB1pBCyCJadeL4TzHcCOzdd!H:9de,)%9nDsCZ7FBb9CB_cdfB^B.~<9dgjloBrRaJzmBRrCX%CX%CX#E0rC:!CW_9H]CB}cdjBWsBXkDKxBXpBYaCCmCFbEJeEJfdmdf4NyQ7JmC7FoBTeJkElFbdc!9dgFdBrIpPnQkEIhdeoB6BiW5de4LdEuSgdjdfC7ItGiFoJmBTeBMwde%#!9dgBTeBMwD2gDKpEKiDJmdgFdBrIpBEpYpjdhoydB64Nlfdd#!9dfBrFdIpM7PndgCFwEJcDEzEJiEJbEMfdiJmdC7JcFofItGidd#!9de:+&9nxCOsFPk9B2*cdhDZqCQkBOrENrDD7DZiDSedndfC7CwJmBjVkNroFdBrgudc!9deDQ4LiCGcDEbdidfNrFbKhVkBBcW6dd!I99ddSeBHrBwdhdfC7FbNrVkI5deBJ}!C<9dd)%9n5GFnE0h9B2?cdc.9odGRyxodFZe5dc!9dfdjogumBRsCY+CY+CY*FDxCX &!9E-B2{cdfjFdBrJgBjddBeNqHhdgD4GjCdHmIwYjdjIqKeDdBAs1cFXeFrHvBIyde%#!9djBOrEIcCEkBOqCBjCBiCEjCGcDHudhfBjHnHl1xVkFgdgNqCwIyRlJqLkdd#!9ddjFdBrdcBeHhdffBjHnVkFgdeCwNqIyRlde%#!9dhD4GjCwHrI5HcydeJ,:;9dbLidflBuFdBrjdgD4GjCwNqCdIydd#!9df<.)&9ofGGgCZ9db9dfjEyNsgudcDpCqddahBsmBApCZ(E1gCZ&FFk(CY|%#!9cdeKfgujmBRtCZ*E2uCY_E0wCY~CY~CY~9CF9CJ/cdiCBxCBwCRtBFzDMtCRqEMnDUkdoI4JbLgFnEqCbCeIhBUqBZeB2vB3tB3bF0qdc!9djBZeB2vGCwB3tCHqBDbCEqGCrGBcdc67djiInBZgBUqBImIhBlgKsdd#!9dfBS5UrW5TvBjdfCMgNbELcTjDldfI4JbLgiB0tde(#!9dgEqCnCgCbCeBIwde*CF&9CF^de-)#9deKfigumBDnCZ_FlCZ^FCk!CZ:CZ:9BC]CJ cdeZf1oPqDMvdmF5MeEqCgCwyoC6CbCeFnI5dc!9dd67BldfBlgBqBbFjdkDFiFU6SdBNcBNgBPtCwIyF2bOrde#N[!9dc&9dhBMpBGiBTnBVrCGmYoGFzdjGtB3bNtWxCszLzUqCYhdd)!9ddBl71odhHxXoKmBTnF3pCHcCPodiHlCzGtCbCeC6UqF7dd#!9dcBl7deYkNtEEvEE6djGNqC2lBUoGC6BMpGNkGRfCD6Bmdd#!9ddYoENkBTnddUqGtCzdgBlQdCKpBI4OeOmdd#!9de/+&9nxGNnFBs9CH-cde67BlgdgI4JbKmB0tQdBI4dgoyUlBAfC0rzdd#!9dh1p1rBDbBF6BGhCGnCGzdjCzHlI4JbHxDFhH5OjKmdc!9dcI4JbdeIjMlBpBDfdd!9B9ddBS5BCeWnde6TvCnFWvdeBiFcDaCMgdfI4JbLgKmB1gde%#!9de.+(9n5GObFNn9CH~cdcBiodbFcdkCzHlGtHxKsMgzCbCeC5df67BlgBqde%#!9dgBYiBYh1uEPiCR7EPbdkF5MeCbCeFn76BlBqydc!9ddZf1oPqddBiFcDadc!9dfBYfBXcBX5BCoBYgdiCzHlCbCeHpKsI4Mgdc!9de,)%9nBnFWmFR59CI:cdfBdEcGlBK4B2ddjDcCbCeBaCzGtPvSofddB}!9djCT4CTyCTzDMsEDyEKuDWjDWkDL6diBdPvDcE7yKiF5Dndc!9ddEE5DMyDMidhBdGlEcDcPvFXdBJbdc!9dd)%9nCkDAsCYe9CI{cdfDiPlGhIaJpdjFqFaKaBhDhKvDgBaCsddC*!9dgDiMsDzGhDrJpdc^9dhKpW7WtCScCRdBAiDQdde67BlBqdhDiBIxJaBTrDcBhB0ldd#!9dfDMqDMzFXaCG6EFbdlMsF1xCbCeCzHlFwG6BaMgDBidc!9de,*%9nDsSuFGs9CJ+cdhCDfC1pTfFWwTjD2tEOzde67BlBBbdkFjKeBIoMcNjQ5FrPgF0cBIydd#!9dgCdM4CGpGOeCDkDUidhFjKeBIoExBIyBJbQ5djD6WcPeCbCeCzGEqBSv1gdeC}#!9deDKdGByGFhGBxdgFjBIoTfNcYwodd!+9dbYwdgJbBdGlGtHlJwdd!D#9de-)%9nH6GSqFCa9CJ{cdglBuEsH7BH6ExdiBIx3hBTdVuRfBNpDRsDIcdh67BlTvQdjBKfdd#!9dflBuEsExBH6diTvQdFZfDGdB1rBI4F3gCRsddM;!9dkERvBYgERjDRyDRzERtERuDRcCAkCHmdjCzHlCiH4l76Q5Jtdc!9dd)%9nNxFYrFRo9CK)cdmBPdCHeCHdEEqDSpEEmDMbDMaDL7GEbGNbEEndkCzHlDj67jCsI4B6gdc!9deBFgCMfBMuBTvdgDd1aImI6uIudejCsGtBhdeE+#!9deGtHlCsjdhBThDW7OdQxBNkBPkCOvdeD}!9CJ}deDdImI6CYvdeOdLrQxHvdeCsKiGtHldeB2%#!9de.*&9n0uGC7FQg9CK^cdglBuFtExEcPpdgEdSg0zBUvBAfKmdhFfHpBNzHcB3vBrWwde#!E)9deCDmCBsDJqCCidf67BlBEjldc!9ddyBAfGydjTvBFaDMcBS5B1rKmDMhDMx0oddO|!9ddPpQvCOkdfFfBNzBIxGOpydfGtHlKmI4Ksde#!E=9de-*&9nBUdGGpFBt9CL+cdiBPc2rBWxBPbEEwEExBDcCU5dkC6TiGiItNlCgEqF7FoVzdc!9defdMlBDfdjCzGtHlBaCbCeFwDhBhdgFpQsVxLeV6HrdeE|#!9dgBaFwCbCeF7C26ddD-&9dd)#9nBBnLeFQl9CL@cdkE,D^D)C|C.B|B:~.9ofGHoBBnodFZmBBndc!9dhKfoFxLhEyBllddCqDpJemBDoDB&CInDB%FDsF#(#!9CL}cdcDmjdiHdGpCPuBEdBA5BTbGPmGRhdg67oBqgBjdd#!9ddZeBWyDUldiyodfC7JmTzHddc!9deBA5BEdCJaGA7ddjDmBjddTzL4BH5dd#!9dfBQmBFdBExQmRidhfF5oyC6dBTjdg67gBqBlDmdd#!9de.+&9dbPgdbCjdd!9,df2zCjBKfFZ6GLhdh67BqgBbBFdBExdd!/9dgQmBXxBG4RiERnBQ5djCbCeC5fFnNrHz3wLbdhPgCjFU7Om67GQydd#!9db2zdfD0eGFwCjBKfYwdd!9BS8de-*%9nxF3lFQa9CM~cdgRyVpM6BJ7C3mC3edf6Blg7BbdiQuBI6FgOoCxEmB1dDHjdjDmCsjCHlTkBCiNbFZkzde%#!9dhBGdBPvCOrBW5DIyCSfWfdg67BlDmgBjdiRyBJ7BBeCsB1tSeTkDmdd#!9dfBZwBMlC3nC2bCUude67gBbdgDmjCsBtCrD4dd#!9dd+&9n5C0gFPp9CN/cddjKr24de67DmPqdhBazF7CsYgFwBBddeCB%#!9deBVkBFeHsKrddj24HedfBFdBExBjDmEIddd#!9djToB05QvBTyCQ5DW5GMcDSjF3yddjHeYgdd!9?ddBVkBFeHsdcjCKfdf2zCjBKfB3cBG4dd#!9de.*&9nBnC14FQd9CO8cdiENdDUhDSsDSrCG4ED5CQnCBadf67DmPqBjdjOkFWyBHsCnIhCsBaFXbMqdd#!9dgDIiDIhENmDMeDMgDDrdh67BqTeBlIhOkdc!9dgDVgDTfDNdFUaGAwDPadhZeBWyDMfQmBFdBExDUmdgOkCsF7CcFwC6dd#!9dbCBadg67DmjgGBfdc!9de-*%9nCkGOdFJm9CO<cdfBEkBMzBT7BNiGD5dgOlP5T5DkBIpBmdh67gBbBqDmudjBtCrBcCsBatDmUqMdde%#!9di0rFZzDSwCClBAeBC5GOmEQbdg67gBbBqDmdjCiH4DmCsjBaJtF5Czdd#!9deBQpCUgEKhBGxdgDmBTjR6CnBBeBpdd!I^9dfDJdDJeDOrDQvDQwdg67DmguMddc!9de-)%9nDsF2pFPm9CP#cdfC(B[B%>9odCY7DE/db9dgKfjRaJzCjBmdcBoDpmBDpDE=CIlDE<E2yC|&#!9CP+cdgBFzBQiCEqBDbDJrBOwdiOkCiDjdRxEgHdH5dd!I89db9dg67BlI4JbQddh4LdMlBpDqHtEodhCbCeC5zFnHcEqdiHqBEjI4JbKmH5DyEM7de%#!9dgCBrScDPvDIzDPeDSgdk67BlCPeQdI4JbOmoOedc!9dhEEyEEzDMrDMuEEuEEtDMddiCbCeFnfHcC5HqC6dc!9dd)%9nxFTjFP69CP|cdk1p1rCGzBF6BGhEAnBWnCGnEMxEIfdrH4CiBElBIrdQ5CzHdNyH5FjOjDyJkHxJt3ndc!9df67jBSrTvdjJiEbGpBMeHdSqJoW5OrdgI4JbKmQ5Fj4de1>#!9ddBGtCDtBWndgy3nDEuEKvBKyGG7dfGErTeCJlIlDydd#!9dcB2nEJjdfD6H4JbI4Czdd!J@9de.*%9n5B2nFGq9CQ.cdbBiddBp46djJiQlGzHaD52jSiDjHrde#!E,9djCRpEMqESdCVnBYjESjBX5BYfBXcdmCiH4RodjCz4JtBpfHdRxdc!9dgDaFVzGNlTvGsWndf67jBjBqdd!+9dfEO7BYbBLjBYc1uddjBjBqdhBiR6RoRxLmBEr2jdd#!9ddB6BiHrdgJiQlXeGzHa2jde!CP+CP,9df:-*%9nBnFxFLx9CR9cdkXvBGbRiBFvERoEMyEGoDD4DUyBG4dcJ#9doDMjCVmCHrER5ED7CRaDH7ERkCUxCHmGQeDRbEBiCAkdlCiH4dl4CzDlJtDyfHddc!9dfguBbTvBqdelEsH7BH6diDaGQbBNptBhSkQsHrdeJ,#!9dd*&9nCkLhEY59CR.cdhSqJoKkDvBSoBCyBKmdfoBiFcDaBFzdiTzFsLkB42wIhDcBAwde#!I:9deBKmBCyCTeBKxdg1p1rBGwQd7BldhFsDcTzBAwfLoBddd#!9diDQqEPeDQtDQsEPdESfBSoCTtdk2wLkBtCrKhdTzBN5BCctdg67BqDaJoSqdd#!9dd+&9nDsGIeFRe9CR|cdgdNyChQ7FpGfdeoBiFcDadf67Bl2rBqdjC7ItGiTiFoJcCgBDxElde%#!9djEJdCFwEJhBLjCG7BYjCHrEShER4dh672rBlBDcBqI4dlJmFoNlGiItF5C6yElC7fdd#!9df2rBPcBPbBWxBDcdedCh4Nydd!,9dd*%9nH6FpFEr9CS,cdgC;B B, ;9odGI5H6db9dgKfoFxLhNiDam2dDH^E2tDH]EWwD!%!9BY CS;cdfCBvCRrCRoDMwD3hdjdfC7yFoJmG6oDydc!9db9dcBp4diJiGzHaXeR6D5SiLmde!G_9J@deEQjGMgEIgCVcdhj6BjDaDmBpBqdc!9dbR6ddjDmRidh6BpBjBSrCnTeDadhDjRrH5PaMmBSvCgde%#!9deJiXeGzHaddCR.CR/9de-*#9nxC2iFN69CT%cdiBpHnBjBGqBHxBOoBPdCDrdlHvVwDdImI6Jr1aOdQxP4BFgdd67BBbdiEbGpNbC4CK6DBwLzFgde%#!9djBPdCHeCHdEG7DM5B0cELdEEdDXndk67BpHdC6fBjDjBiF5dc!9djBOoBHxBGqEOyCQvDLzCSnEG41wdd67BpdgF5N7C6C4F74dd#!9deHnBGqBHxBjddHvVwDGpdfDdImI6JrDXfdfC4BhC6FgNnde%#!9db6dhRwNbTjCCqGAbCdN7dgDdKdImI6IuJrdgFjKeHnJvBjF6de%#!9df>;-(9n5DCpFGe9CT~cdeBpBjHn6djScBFlCHaS6DUpEPcDYgBXhEAhdi3mC6F7C5Y7CbCeFwdd#!9dfCHaDUsS6EPfBCodf67BpBBbBqdhLbF5CbCeC6F73mdd#!9dbScdfBQ5BjOm67dhCbCeC5C6FwfH5dd#!9dd+&9nBnCYgFQ49CU.cdeK7OmBJrQ4dgLnBBdQcGNyCGaBQgdgg6HnBpBjRcdiBaC53cCbCeGAiFwfde%#!9diDKaEMwEKeDKcFYgDVvDPkDKbdj6HnC5Ba3cgBp0rfdc!9diCDeBNaG7BDeD14CTgEKgCHodf67Bp1eBQgdjF5MeCbCeC6oC4C5I5dd#!9deCGaBQgEKdDJydfBp6K7JvG7dc!9de-*%9nCkDAzFG49CU cdeB|B!>9odC0eDK+db9dgKfBjUyjgumBRuDK.CImDK-E3sC;%!9CU&CV%cdf67BqBjHndeBaLfB17PmdgoEdtyBcBide#P|!9djBFyBF5LiBAaCCcDOqCAwBGyEOxditoBcDkBiFcBmydc!9dc%9dhLiBFyBF5CCcBOqBAaBGydjdfFnKhKoF5FbC6Fsdc!9dg67BqHnBjTedfFndfFbXkdiBG5BTzKhIlLiOwGAjSxdeQ)#!9dfBG5BTzDI7EJlBAvdg67BqTeHnFVydeBeG6HhOwdd#!9dd+&9nxGPoFQ69CV{cdgBFyLiBF5BAaBGyEFadhotBcDkBiFcDadg4LdEudfPydd#!9dbDkdh6gBqBbjIsYndhtBcBtCrdfzdeQ[#!9de6BqgBbdgBVoR4CFhBN5BiFcdgfd4Dy2lBhdeQ{#!9dd+&9n5COsFQt9CW+cdhBFyLiBF5BAaBGyCAwFWbdhE7yElPkHfEuBddc!9deyE7CGkBAfdjLsDwTmYu0dBdMc2tDydeR#B,!9ddBGtCDtCAyddyE73ndeBeTeBq7dd#!9dd*&9nBnBZjFSa9CW[cdgBArC2pBFoBQuBIpDZsdfDkP5Bm0fBIwdg6gBqBbLiQcdeR/#!9dkFiK6KnBE7CF6CFhRsBC5BAeBQpdeP5DkBmDldeR<!_9dhDEpDLmEDvDUwDUaDPtDPudjDkP5B4GLutBcD4CwCsdd!R?9dd)%9nCkGNgFQb9CX#cdeB+{/9odGAkDM/db9dfKfNsoPzjmBRvDM<E2sDM;FFhB|%!9CQ+CX*cdfJuguiTtdbIxmBHgDM?E1xDM&FQkDM+DM+DM+!9C0_cdbCfdcEgMkdltJaSiDBmBZsCJvBcGayN5Ludd#!9dmB2fBNvBNt1bCOpC37CAdBOcEA5DEtEAzEA4dc&9dfBgFsN5B2tEhdgCjBvKdZiCN5Eidd*!9dlCQpCT5DE5CUzESbEN4CUyENuDE4ENvEN6dkdfCgCwC7C6Gb4GdFTbdc!9de+)%9deCfHvVwBOpdiIsJ5DtCPhGDhGDgCO5CEediTkTlFVpUs2sJrERqDF7de#!9CX*dmEGlEFjEFhEEiEFiEFkCPhEP4EP7CTfCO5CEedkCfHvVwtGaBNbJayEdBidc!9deCfHvVwFadfHoIsDtguddTkTl0ydhD3vD27D36D2pDRfDRkDRjde%#!9ddHvVwCfdeHoIsDtudeMiDkVsLndeBvQcCjD5de%#!9de:-(9nxFVqFEk9CY/cdeCfBAiN4FadeCKqDOhCKwD1ldelBuH7DPddfBKdFe1hC4Cide%#!9djDOiCKwDOjDNeDNfEP6DR7DR6DNmdhCflN4EdNpBrtdc!9dcCfN4dhDT5D1nDFgDNgDNiDNhDKvdd!2=9dd)%9n5FZ7FGf9CY|cdfDHi34DHhCiRodjiBPlFTrCNnBSyGDyJsXmBUaddB=!9dfEAfEAgEDjD3kD3jdcB?9diKpCReBWrEQhENnENoDPzDQgdjCfiIjuEdBrNpBgBvdc!9diiIjXmBSyBPlBUaCKpImdgKp3rCArCAqBAiELrdiEdtJaNpBgyGaBddd#!9djBUaBAxFYwDK7B2qDVlGG6DJnDQbdjJatBcNpWaBgGaEgydd!B 9diCArCAqDGqDGtDGwDGsDGuDGrdfC4CiJtDOgB0kddCY(!9dg<:-)%9nBnCNfFSq9CZ<cddB%[9odDByDO|db9dgJuTtiguCjdcIxBomBRwDP8FlDO FFpB~&#!9CZ]cdgEQuCDmCCiCBsBOwDYsdeCfHvKpFadiBmLnWxDkQoYkBD7P5dd#!9dhLnYkNtBXsEJsEJu3udkBM53dB1hDkWxGFvD0dQczDcddC=!9dc%9dfKp3rDQfBPiBWrdfwvBkBdD24dhBCaC7XrGQiDjF7CPcdd#!9dgUbCT6GJfBC7CGvEOwdeCfKpN4DXmdjElCZnC6CbCeHcDhC5Ildd#!9dcCfKpdhD25D26D3cD3aD3dD3bEKldiIhOkKwNcTlJiBfBMfdd#!9dd+&9nxGQjFSo9CS<cddEdBOcDYvdhCbCezEqCzC5OkdhBpguKdHoDt4deD(#!9dgBfBKi3kEK5CJsNmdjCiH4LfDhB7JtLnCzHdddD+!9diENwESaENxENzEN5EN7ENyEOadkCzCiH4B7DhEvHxHfDfJtdc!9dfCDcCUaBW7CSjCDbdkV5KyLnGKsGPrHpGNpDOlDPpBD7dc!9deHvVwBPiBOpdgguHoDtK4J5deFWlScGsBOwdgCbCeEqzCzC5de%#!9df;.+(9n5CZwFB59CT(cdeCfHvKpBPideDkVsOlLndfBvQcD5QkQmdhCszBcWxtCKiMdde%#!9djD3qD3xCFfD3sBXoBZoCJsDJpCCddlBytBcCsDhBiB6LeFpMwDCrddE8!9dhBcBtCrtYkBD7HpdiHvguIsBvB3aEdDtdeE#CX-!9dfDTkDTlDOyCCdEB7dfCfFaHvKpC4dc!9de,)%9nBnGOcFPg9CT]cdhCDcCDbBW7EGrCSiDUgEGqdnB6BiDaY6WvMwBKuV5CidGyOvK5dc!9ddBiB6IddfDAcYnBNbC3wCPjdhHoguDtIsK5KddhXejBjK5BvD5Gyde%#!9dkBKuCAvCAuCAtDXxEPaDIeDIdDUoDYldiCfBNbOuFeHvB6BiDtdc!9dfBCoDDiELeGPtDYkddCfKpW7dhGyoyBiCMbBNnMldd#!9de/*&9nCkFxFCt9CU+cdeB_B%>9dgJuTtFxFmEeGsmBLvDR>FOwDR=FPaC,!DR*9C?CU.cdkO4CEtCEuBGuWgEFgD2fCFcBQdEFfdfoB6yGpUldiDyM6GHmOb3pUwFrNkdd#!9dgCdD4C5GP7HcBEediSdM6GpO4BrNpI5DjdeCD[F&!9dc%9djO4CEtCEuWgBGuD2hEDoBQdEFedkBjBIcY6HnBGpOwBJqBCsJgjdiC6F7C5Y7CbCeFwFndd#!9dhOuC4BT4CdD4Ob3pdfBjHnjCGqEKrdhguiMlK4IsDtdeF:#!9dcBrNpdfCbCeC5FnY7dgBDfMlJgELvEEsEQede#F>!9ddBrNpO4ddJgMlBjdfCFyBQsNfBCqScdfC6F7C5CbCede%#!9de:,(9nxDCyFP49CV+cdjDRmDUjGHxDQoEKmEEjDEyECtEDqdfCfHvK5FaUbdc!9deCfUbO4WgdgGjD4M6BH7yI5digiDtInDzTnV7Bjde#CJ[!9dfO4WgBGuUbBQdddSgBHoDldgguiInDzjdd#!9dfCdD4C5jBEedcSgDldfgIniDzudeG,#!9de/+&9n5FTxFQh9CV|cdfCfO4WgW7WtdeJlGaIiJpdjIaEBbDrEfB3uRbNjB3wWtdjDhC5VxFpKaBrHcCdCsde%#!9ddCfWtW7dhDAvCRhDK4BLmBYdCFeCE7diDhB6JmFpPmBcQoodd#!9dgCfO4WgBGuUbCFcddEBfDrEH5dd!BU|9dd*%9nBnJ6FQw9CW,cdgNuYwVtYqCBcTfdjCbCeHcC5SoBrM4D6CdddG !9dgUbBC7WaBrCGvO4dfYwCBgFWzYqVtdfCfCbCeC5N4dd#!9dgM4CDkEGvEJaENiBPtdjD6WcBJgEkHcBlBIrBElHxddH(!9dd*%9nCkGBwFSf9CW]cdhD4CdGjBVwHmEmB3jdiN5GMpCuCEnDLpBQwDPnEIvddH-!9dgO4UbBC7WaBrWgdgCjCuBgBBzZiCYydhCfN4CbCeC5EhC6dd#!9dgDJoDYwCEnDYqEApEArdiOkD4CdHcjCTlCbCeddH>!9dd*%9nDsGHeFCc9CX%cdfXgV7BIkTnF2odfBfBiIdBKiFcdlBJx0yHclCYm0tBrCzCiDhH4deH_#!9dhCFyDFvDDpEJnEMtDFkEJodfCfXgBrNpK5dc!9dflEcCOkPpQvdfJjIdBiBfBKidgXgV7BIkBJxGQgTnde#!I99dd*&9nH6FWnFO79CX=cdgC+B]B*|:9dhJujJ6FxLhCjFgmBRxDU|FCuDU{FObD8!DU<9I*CX@cdeguiBpmBYyDU~CIvDU:FEaDU>DU>DU>9DA[DF#cddDJsDJvDJudi3jImI6uMbCiFeDjdc!9dhDdImI6JrUdUeIudk1xCE6BCvB3mB3nCF7BKpBAbBWzBJzdc!9dc%9dl1wEEgCQrBCvCB6EEcCS6ELmBJzCDrEKcdlDgReXsBLaC4C6FnNzDdImI6dc!9dgDdImI6JrUdUedhBjHnJvB2iBOoBGqCGhdiK74DgjLgCaBLaRedd#!9dfEDrELgEIwEIyDDzdgfJvBjDgHnFgdc!9dfCGhCGfCGgELuDLtdhCbCe4JgC6DgFndc!9dfJvJkCB6BOxENcdfDgBDvDFfCaCKtdjDdDLqDLuNzUdReXsRbEL5dd#!9df;-*&9nxC3cE3m9DC<cdjDdImI6JrReXsBGaNzUedjIcLxKbMuLyMtNo37BGgdiEbJsDgRcC4LzBaCgdd#!9dgLxKbMuLyMtIcdf1wUaS6BAbBCvdhJsC5EbJaRcY7Badd#!9dgGF6FTlDWw37EOlERidiuLvDgBOfC3hIuDdOcdfBEf2k3tFhMsdd#!9dd+&9n5C2jFNe9DD8cdmDT7DT6DUbDRoDRlBKwELaDUzDWtEC6EK6EEfdmCidH4CbCeCzC5Ev4H5JtDddc!9dfIdB6DaEhBgdhJbLgI4EvOnCCbDPodkEgBjGyBiD5UaS6d4Ijde#!B(9deUaS6VcCUidfImI6JrDogdgB6EhK7OnV5Gsdd#!9dhDFzDHzCBhEMkDGjDL4DSxdiH5MmDyP4JbDl2vIldc!9ddDYrBXhGsdfDdImI6UeUddeIjCnJtCidd#!9deBGaGB6GB4C0xdeB6IdDaBidfScEgBjJkS6dd#!9dg@<.+&9nBnDBrE1i9DD_cdhDdImI6JrUeUdRfdhJnDzMaBIkXsBQ7SkdkEbCgXcLzGpC43sBMxWsYldd#!9dhMaCTwBOeF27EEhDXoOcdfXcCgXlGPyIddhHxHlEvD6dPeDydd#!9dhBMoBWmCBkBPfEO5DPjCAcdfImI6JrgidiBgEdCgC5dDhCbCedd#!9deCE5DS4DIbENadk1fBZx1aBgCgEbWrCOjRmP4dc!9de.*%9nCkXgFA59DE-cdkDdImI6JrUeUdNzRbB3uBXzdgGaJlXpIiBZoJpdlBJkDcPvBHvBHuDhMcDrEfDyRrdd#!9diNzRbB3wEEpEEkEEeELqELidgGaJlXpGBmJpB1fdc!9dfMcNjDrEfDiddPvDcP4dfDduIuiOedeBZ.#!9dd*&9nDsGNoFGp9DE_cdiBXzEDlCVlERyERzCSoCThEAxdoCiDhR4DdQ4dBaDyBUwCJpCPdCQcBCgCndc!9ddiBp4dhCQyDG6D0oDG5D1rD1sDModhFcR4BFgCMfBgEhIddd#!9dlCQcGNtXmBPlBSyC1aFVlBNkDA5FWaCNnddFcR4GadgiQ4DdCidBMrdd#!9dcFcR4dfDdImI6CPdudiBMeWqBTcDAoBUwQ74Cnde#DE9!9deBVvQ4EPgEPhdiDaBCcBeE6EvJ7Lcddd(!9df<.*%9nH6GNzFKw9DF:cdkDTaDTcD2bDTbEByGHtDYmDPgF3bDUedkFiK6N6B4DfCnRc6B6Rsdc!9dfW4BJeFXoCMrDYodeFiK6F2eN6dnJkCB5BKyBMkBFbB3zESlBSuDBbCGeDIkDImGB5dd#!9dfBKyCB5CGeCRxCVjdkDdJruP4BNlIuDLbLnDlK5dc!9dgF2rGGwDVsBKkF0oGCbdcW4BJedfFiNzEfK6N6dd#!9de.*&9nNxGAtFKh9DG8cdbDldbKddgOzOgOdQxQjLrdhIjCnEdgiCbCede%#!9dmBKuBMtFZqBJ63qDSoEAeDLsEE7CZzCZbF3jdkB6JaGGyG7N7yldMeUldc!9dgP4BPkCOvEKbCFlEEodflDdSkG6udhyJkCvLgBE7CFkHldd#!9dfQxCJzCCqTjCUldelgBbDzdidQ7JkCiJvElChRbdd#!9de.+&9n0uBT5FFs9DG>cdiE#D?C{C*B{B&?9ofF0zxdb9diiUyG4EnJnJ6YvDlddCqJeDpm2eD0!CIjD09FBeE}&#!9DG_cdjCE4DoOpBpIsDtBbJ5BqdmBa04CMoG7XnBMkBLfBFrBGeBFnBYkBGpdhDdBKeJbBCkH5DcMmdd#!9dlBLfBFrBGeBYeBFnDW4DF6GLyBMkDLdES5dkgIsDtDcdG7R6BaBpDodc!9dfSxEQiFUyF3qDHkdhDoOpIsDtBN7gldkdC7fDjDhItGiGvFUvW6dd#!9dbGddgIdDaDlEhySsdkG7XnBFf3cBaBZvBZuMjFVgCLwdhgDoDtHoBpJ5K4de%#!9diBYkEHdDSkDGiDIoELbDI6EMrdiBaBCkDcXndR6H5BZmdc!9dgFSyBVlBDxDAhCY5SsdgG7Xn04BFfBZvBZudggHoDtDoJ5Opdd#!9dg@=/*&9odGP4D0}db9dgOfBpgG4EnjmBAqD18CXtD0 FBg%D0@!9DA^BB{cdpBKsBKrCFaBQhBOsBO6BO5BO4BO7CGuCGtEFcENsDJfDKndqBaBiHuV4MrJcIddG7Sv04B6KzOaGKfCgdc!9dlBKsBKrCFaBQhBOsBO6BO5BO4BO7CGuCGtdiYxSnWuBWcB25CPw2q2mdc!9delBuFrDwdiBJrDtMsDzCxFVaHnBFadgYxSnWuBWcB25CPwdfD4GjChfdde%#!9dhBWtCA5BXmBP5CSpDI5DKydelBuH7FrdjHuV4UpNfJjOaKzBEgSvdd#!9ddC2cBZyFVmdfMsDzBbDtZaddlBuFrdiBaHuSvdGbB6MrG7de%#!9df>;,(9odGEzD1]db9dflJuFxgEym2fD1{FHmD1_FOu%D1;!9DJ=BC@cdcRwBNlddMrJcCP6dgKzU5BJ6HuBMtKddigHoDtIsK4BpDoBbde%#!9dkgHoDtIsJ5BpDoZaBbCLkdeHuQ6V4FidjWu2qBIbCKhCMsBMxFVnGN6SndiMrJcU5KzRwFeBJ6ide%#!9dlCUkCChCSbC0wC0vDRnDGbERmCUvENjCBbdmgDtZaHoJcMrB6BgDodBOhIsdc!9dcCP6Mrdi3sBM7WsCKxJjYlOaR5digHoDtCLkIsZaBbDodd#!9diRmCAiFWoDSvEMeDIgL7B1jdiBqDlFVhFT4FTzBZmCUoVzdjHuQ6JcMrIwB3lL7OaFodd#!9dhRwBNlGGzGSsFYiFYbLmdjWuCMsCKhGNdBToGRuU5DChB2ydgFiHuOaK62jGSldd#!9dg[</+&9deBpFmgumBRyD2^FHaD2]FPx!D2/D2/9DI<DM~cdkOzOgFTiQjCDoCG5BXyBQrCBoED6dmC4lIoCbCeHwCE4KqKyTrB2jCKudc!9dhHwOdLrQxEMoCAmBJndelYnSlBXjdegBbBqDzdhOjdChLfBrKhCide%#!9dc(9dmOzOgXtQjWfOdCMiMpBOgBCuCKuB2jdeSyEcCEzTodhjTrChHeCsKrBOcdd#!9dhBP7BOgCSgCCnDYhBWhBXwdgChEcGvTojBbdc!9dhQjF3zCEzGRvGPgEOoEJpdiHsCPbXbKqD7TrKrC0adc!9dd)%9nxHsFQf9DC*cdhOzXtCC7CDaOgWfDEjdhOlBmBT7BIpBEkBQuHgdkMdGQkDCmBArtBcBgBtCrCsdfguBbBqlde%#!9dhWfDV5DV6EK4GRpMpBXvdegBbBqldhBgtBmD42wBcBJndd#!9dcBm0fdhOdOzOgQjQxDRaBNidgCsBctzKyMddegBbulde%#!9dd,(9n5BIpFPl9DC_cdkELpEDwBBqDPbERrDWsGDjEDxDPcD1zdfgBbBquDzdkLrXlGuDBqQjDCnOzOgCsKqdd#!9dfOzOgOdLrQjdfBGiXvGQzBBqCQbdgCsWxzKyKiQode#!DK,9dgBXyESqELoCDpEOgDWxdkDgD7CbCeglG6C4CzBBqdc!9dd*%9nBnGDiFDi9DD)cdjOzOgQjCDoBQrEOcBC7WaCG5dhjBSmBrBhLfFfBQndd!BO?9dgBQnEGmEIlEOdELjEOfdjlBuGuBrWaKhBSmCbCedc!9dfIiJvQxCJzLrdfLfBSmBrXtTjdegBbLvBqde#BO|!9dd*&9nCkFYqFQs9DD?cdhEmIrBQ6BW51tCAnCGwdelBuEsSldjOzOgXtOdWfQjLr1tGudjtBtCrCsDmdHzNtW6de%#!9dh1tEHmBQtBQ6DQ7EI5CFvdiBtCrtDuoDmSmHzdc!9deBP7DQ6CHnBFudiHzBtCrtClYsCsodhgBbBquDZxVkLrdd#!9deOzOgXtWfddBO:BP.9de,)#9nDsEmFQj9DE&cdfB~B. =9dhuglEmRaJz2omBRzEB:FG5EB/FKeC.!EB%9BQ!DE*cdjDdImI6UeUdIuP4JnES7dgotBcEdyE7dgDyM6CnD5fdde#BG~!9djXwEEbLiBCqBFsDHlDGxCAyCCfdfyE7ElEuBddiodfFbC7DyCn4dd#!9dgCHjERdEO6CCfECwCLqdiyE7dfotB2lBcdc!9dcyE7dbCndeCW}!BL^9djMaBOeDtFrEElQ41wDzB2iddBeHhDAjdfoyFctBcdhiImI6D5DyDkgde%#!9dgLiCRyCSaDHpEPpCAzdedfC7FbdgoDkyEuB0v4dd#!9dg@</,&9odFWjEC+db9dfNsoiFmEymBYzEC.E1uEC-EV6%EC!!9DG&BH)cdeN7Fe1hBMtdhSdB3pD1qD1uD0nECpD1tdiIdDaB6BiEgCzHdydigHoDoBquBbK5G6de%#!9djBKwBW6DReD3gEHeBCoDRdCFjBQidmCiH4RxdDyBMfgKdHdyJtDodc!9ddN7Fe1hdhF1cFXfBGzF2cCFnEMvGGldfE7ylTuBvdd#!9dfEBnEBpEBrEBsEBodeN7FeHd1hdc!9de-*%9ddScBjjdgQlJiGzD5RxHadhdFpfQ7ChJkLedhDlKdBKwDoBW63qG6de%#!9dnDUrDUqBLjCG7EHbBYbCAvCAuCAtDYcDDlCFjBKpdlC7ItGiFoJcTiC6HdElF5BHtdigDlDoKdK5G6EgHodd#!9ddFpdF6dbD5ddScB37DldgguDoKdDlBpde%#!9dfEPmBYcESiESeEPlddDlG6P4didfBHtFoDyEgDjHrdd#!9de:,&9nxFYdFHl9DO,cdcN7ydigDoHoBquG6KdBbdgPkElBAgCLzB24CFmdjMcBUfE7BvBdLsCFddXqde%#!9dfE7CLaBdFZnFTwdcDlBAfdkBUfMcLsBvCFdYuTmDwDrEfde#!)9djDUtEHcCFmDUvDUuDY5EHfESuEA6didR6PfgDlfChDodc!9dfEHaEGzEFwEG5EG6dhyElGNjE7BddHfdc!9dbN7deSdM6fddjglKdDoHoBPkBThBqudeB0/#!9df;-*&9n5GSdFMk9DP9cdc]9odGLfEE-db9dhDlFmOfGsFxgumBLwEE:FIxEE/FBjB<%!9BO<DP(cddEwBpGmmEVwEE<E1zEE!FPzEE(EE(EE(9BJ.DS[cdb1ndiGQnBFoFS5GA6GE6CCpDSdD1adhBLoCHlFe3qGImStFidd#!9dkgBpDtDoHoK4OpuBqJ5dgBaG7Xn3cdChdiBA7R5UjFi0vBVzSsF0ede)#!9dgG5HwBZ4LcBE5DEidjDAgGJyBVoBN5DAaDUnEPkBiGKidlBxDvgJ5jD5BjDoK4BpBbdd#!9dgYnXtCC7DBkDEkCDadigDoBbBqBpuHoJ5diB4MpD4tBVfDfIf2lde;#!9de/+&9djG5HwGmBZ4DJzBVjBE5CLqCAmdlgBpJ5DtDouK4OpBbBqMxdd?!9dbMxdeG5HwGmBVjdc!9dcG5HwdfJvCvyf1xdjgJ5DoK4BpBbBxCpDvdd#!9deBxCpDvP7dfG5HwBVjGNwBE5dc!9de-*%9nxGmFHu9DO-cdhBxCpDvOvP7BV6CEldpR5SsUjBNf1fBIaCZrD1mCCtEGtBJaCPkSvJ43ydngBpJ5DtDoHouK4OpBbBqZaIsdd#!9djEGgCCtDGgEGhDSzEGuDGhEKtEGxdlgJ5DtHoDoOpK4G7GHnGFfJcdc!9diBVzGAaCPkBE7CF6Mp3yC2tdiFeDd3quDlBTh1aB2rdgBxCpDvHgBZlP7dd#!9deR5SsBNfUjddFiBVzK6dfEQ7CCpCAbBV6Fedd#!9dgJ4Sv3yOvSsR5dc~9df:-)#9n5BIaFBd9DP8cdfD4GjNuB3jCI5dhBxCpDvP7BV6MpBCudkgYnBpBAsuDoBbBqHoDZcdeDE[#!9dfMpBCuBKnBXvDKsdhUwD4GjObLqCdBAsdd!BU=9deDV7DUfCGrBUtdeD4GjCdOsdd!BU@9dd)%9nBnFYnE2k9DP.cdiIzCBzBAjBKjBGzDDnCByDI4diyE7GyTsLfEl0tTudnMxgBpJ5DtDoBxCpluQbDvBjdd#!9ddGyDlBLodfBxCpDvKjCEldgE7TuBH7PhETfCBldhlBvMcCFnLsBdBude%#!9deMxDXzCMuDLhdfGyyHfEuE7dhBxCpgDtKjIzDvdd#!9dd,&9nCkIzFKi9DP}cdeB=~<9diEwGmG5HwJ4NaIzlmBR4EH)EH)EH(EVxC%!EG}9BM#DQ8cdmBGmBGkBGlBGjQbBKtCRuEGyDPiCAnCEaDLidmFnBIcdC6f0kF7KoF5SlgBEudc!9deFnBIc0kBGididf2yChKhFbGbC7djgBpDoK4Y6uBbBqJ5deC}#!9dgdS5ChKhFbGbdfBxCpDvP7OvdiY6BFrBGeBGpBCrT5CAbTndd#!9dfDY6DL5DEhEGfDMpdcC(9dfBGvCFgBF4BXfBK6ddBxCpDvdc!9df:,(%9nxGR6FRa9DM-cdgBxCpDvOvP7KjdhB4MxGmG5DfQhEudhdfC7FbKhS5BBcdkgBpDoK4uBbDtQbBqJ5de%#!9dgBGmBGkBGlBGjQbBKtdgB4MxGmDfG5Eudc!9dgdfQbChS5FbdcC~9deBFqDX7MxEQrdcC^9de*&#9n5GR5FQ79DM{cdgIzCBzBKjBAjBGzCBydldfC7BPjChQbFbI5S5FpGbdlgBpJ5DtDoBxCpluDvBjdd#!9ddGyDlSgddlETgPhdfdfC7BPjBHtde{#!9ddCBlDKmDKjdgBxCpKjG5BAjDvdhdfI5BPjBHtTsC7dd#!9ddKxBxCpdcDlGyddBF4BGvCSldd#!9de/+&9nBnGDeFDu9DN/cdfBxCpMxDvOvdgE7HfEMhPkCBqBddgMxG5IzJ4BAjEudidfChQbS5BBvFbBade%#!9diBBvPkElCQoDLfE7BSqBddcB#9dcCMuEI6dgEuBJbdElE7ydc!9ddBadfdfFUsEA7EBaCFtCBqdeBxCpMxIzdd#!9de,*&9nCkGScFSl9DN cdeB?B&=9odF2sEJ;db9dfEwIzdNiBpmBR5EJ>EJ>EJ=FSrEJ*%!9CP@DO%cdeCjEeG4EnmBHhEJ@BShEJ(FAsEJ,EJ,EJ,9CP]DX{cdeG4EnCxCjmBLxEJ]BY7EJ*E1jEJ.EJ.EJ.9CP_DX}cdfCuEzFhZjEAqdftBtCroChdiC7BEfFoBJgEkB7dJddd#!9dcCjBydetEhBgBcdjCuEzFh4D6dEoInCxdeDU}#!9dc&9dfCuEzFhDVwEDddhCbCezJaEqC5FsdhiHtDwgEoBvH5dd#!9dfzCbCeC5Hfde1vCQdQ4K7ddEhDaFsde#!DS,9ddEoDq3tdgiDwBvBdOn1mddDS+!9dkCEfCGdBOtBPaCCoDWlCFxBOfBBzBQndgCuEzFhEhBgEodc!9de-)%9nxBCnFRz9DV+cdgInB3dSwB0rBFxBHzdfBgEhBtCrtdjCuEzFhZc4CxCOlCJ4Endd#!9dkB2zBOvBNmBQzENgBMlENfENhDHeBEfdjCxCuiBtCrt4EhCjdc!9dfB0rBHzBFxInBPmdcDS^9dd(#9n5BItFEp9DV@cdfCuFhEzEhBgdkPeWcE6EkB7BWeEGpOnEvCCbdliCjCxCuEzFhHzdChEoBvdd#!9diDYaDYtDYfDYbDYuEHrEJgDLadkCuEzE6EkPeWcB7iCbCedc!9dbO5dcBgEhdgCiJtzCbCeH4dhi4CuCx1vInEnde%#!9dd+(9nBnGSaFBx9DW%cdf4CxCuEzFhdfBtCrtBcChdjE6EkB7BWeWcD6CtEvKqdjEhBgiCuEzFhCjBvDude%#!9dlDYyEGiDEsEGaDWbCT7DWcDYzEGjEAyCAddhCuDuCj4BvCxidc!9dc4CxddBtCrtdd=!9dd)%9nCkGR7FRk9DW=cdeB+~:9odBTuEL}db9dgG4EnCjEeDeCxmZzEM8FlEL FPdB %!9C3(DW]cdhRhCA6CBnCHpBP6DKtDKudnNm3kVuInLuN50x05B7D6Du4Hzdc!9dfRhCA6CBnCHpBP6dfEhBgzTsFsdjBItBFkEmEiCxCuHpEoGRldd#!9dhNm3kVu05DZhCKkCGbdmB7D6OjD7t4N5ObH4BtCrEmdd!DK@9dkIrBQ6EHoDWzDXvFXcCJwCFvD1pDLedeHaCNilBudhtEzBgDfDuBtCrdd#!9dgHzTsYsLfNmGNudhtBtCrDuHa4odeB0@BZ]!9ddCNiGHdGGfdfBhFfHaGzQldfBgNmTsEhzde#DL9!9dg?;.*&9dfLalEmEiG4m2gEM_CXhEM^FAr!EM:EM:9BW|D0 cdjSwDuBNmBOvInB3dFX5F3vFgdeB&B?B%9dfBWwDEqBQzENeCRkdmCiH4D6EkE6B7Bv4T6FvCtCldc!9dc%9dhBtCrtDuCuEzFhdqBQeDJbBOuBGsCGiBPaCGdCFiCFxCCoDPhBBzEF7DJcQmD0fdc!9dgBtCrtDuSwBNmdhJ4G5DvOvBxCpBEkdhgDouE6EkOtPcdd#!9ddD5BvjdfWwKyHpOtDudeB1<!9B>dd*%9nxC3sFRu9DQ(cdgBtCrtDuCxChdgRhBFuIrNm05CHndl4WwHpE6EkB7CuLuOtDuSwdd#!9deWwHpKyDudbHadgBtCrtCx4Ehde#!B2&9dhCGbEKoEKn05CKkBOtD1ddjBtCrtDuSiEoE6EkB7dc!9dd*%9n5GMiFBu9DQ?cdeBtCrtBcdjCxCuEz4BfDuFhD6Fgde!DY{E99deCuEzFhCjdeBtCrtDudjEo4E6EkB7ByKjDwCxdeDX<#!9dbBfdc4KkdfByCjwvCxde#!(9dd+&9nBnGPdFCb9DR!cdfBtCrtB6BcdeGtCNmCzSzdgByCn34HqD1oBHqdiEo4KjHtCxCjBlKmde%#!9djCGyEBkEBtEBuDD6EBmER7DLlDTmdhBtCrtCyB4SiBldc!9dfHqStBAtQlOrdgBtCrtFsBgBcdjEkE6B7D6Cu4CxSzD7deDK^#!9ddDC/DT^{de+(!9nCkCNmFRt9DR=cdfB4DfEdBNjQhditBtCroBcBiB6BgdeDM]!DC>9deEIkXxEJxBLddgBytBcCwBtCrdhB4DfBNjGdEkB7D6dd#!9dcB4DfdcBCiCLude!9DM DC{dd*%9nDsB2oFRp9DR cdjCjN5LuZiCBtCFiBBzCN5GPsdjBtCrtBcDuoCxB7EhddBC>!9deB2tB0hN5Cudj4CxE6EkB7DuEgGHsCYzddBC[!9dhBQwEScCEoEAwEAuDQhEAvdhBtCrtCxDuChEhdc!9dd)%9nH6C3vFR49DS,cdfBtCrtDuCxdhBhEjMdBaMoLbDhdjwvBkCu4BgiCxDude#DE>!9dgCCzBKzDZdCCyBK7CTrdiBaLbBtCrtCxDuzdc!9ddClDfB4dfLb1lLqBaHfdeE%E&!9dd)%9nNxGA5FRn9DS]cdhC=C%B[B(_/9dhCxFgCjEeLaBmJumBR6EQ9E0dEQ8FAqD9!EP[9DG@DS{cddBfIkFmmBR7EQ#BHlEP?FDwEP^EP^EP^9DG]EA*cdbDU6dlB7D7EvCzHxE6D6EkOnBOlKqdc!9diB7EvHxKqCEgEQtOnD6ddC&D1&9dfDFnDFoDR4DR5DFldiB7D7E6iBmEvMmMjdc!9dd(%9dfD5KwHeJiGzdhjCcUuB34CQiGvCvdkwvBkiJw3xzBiB6DjdeC/#!9diBXlBXdD3tD37BWoDU7D3wD35dkD5KwHeJi2jB6BiIhwBcddC<!9ddCAfCQtDFqdgUuCcjGvCvQpdiD5HeC6FwQoLmF7odd#!9dd*&9nxCYlFRq9DZ>cdbF1fdfCnCgPgBJpCMkdhwiLvCvHk3xBideC|#!9dfVuBUsV5ESmBXjdjCnByBJpIhCviBHqIjFpddC !9dgiwvBkFvDfdhtBczHroB6BideD!DE}!9dd)%9n5DC7FRr9D08cdc/9dfBfPwDeFmEemZ4ER,ER,ER+E0o~!ER89DH D0#cdfD1xCA7CAhJkVudjH4CiBIrBElCzMeWmTmCKjddD,!9db9dgDFtDFsDFwDFjDFrCAgdmEqB7D7CgyOnBdInCwF5C6Medc!9dgGtCzHlBB4HxOndkQwBmECeEClEAkBeLnGdBCpEAldhiMj4CsKiQoWxdeD>#!9djOnEvB7DPrCEgBOlEkEAoE6diiMjKeLmH5QpF1g0hddD[!9dd*%9nxCNwEZo9DW.cddEgMkHtdnCbCeCzHlH5C5C6F7zY7Hc0kHrdeD|!D389deDFxEKqCAfCAgdkiKeMjCcjV7PfQ5IkQpdlCbCeC5C6F7LmMeFnF5Y7fdd#!9deHlJkGFyTbdgJgEgMkMjGPuWmdiIkPbQ5KeBZiDyObIwdeE%#!9dd+&9n5FYeFPy9DW{cdbIkdiB0zCLsCyGFlDCjDJaFVeF2udc!9diCEmCTnD3rD3uD3zD3pDE6DFadfD1cGFmCJpB0zBNrddE.!9diJaPvDcB1uGaXpIiJldlFaDWiMwQuFwDhThUu3eBdFqdd*!9dd)%9nBnF2qE0p9DX(cdf4KkB27PyChdlBU4CdD4IwPmOb3pC4EHqEHpTydjQaLsYuPbKeDwEp0m0ddeE[#!9dbBWidk3pObIwBU4PmCdTyW6yBOadc!9ddCh4KkdeCtCA7DPwFY4ddE}!9dd)%9nCkChFOg9DX>cdfKkBxCpKx4dfGmFvGLiDfB4dnCHuS4GqB3hCNxESz0v0jCHiLqCnDcFsdeF##!9dgBKxDIaCJxCZgBiTzdgKkBxCpTgFvDfddF(!9dfBOmDFpBCpDRhDRidgFvJhGmSzDfCCxdmF5BEuLqCnFsDcXrGqPu1lBdLodd#!9dd*&9nDsGI4FPc9DY9cdhdFpF6GfChJkBB4djC7ItGiFoJcMrTiRzDDaddF;!9deBWiCQuDFmDFudnC6F7F5MeC7FoCM5KkI5HdGiJcEldc!9dcIkCAhddfdChdfKkFpC2s4PydeF]#!9dd*&9nH6HjFGw9DY/cdgC!B?B*|/9odBSsH6db9diBfYhPwVjPxIkGmLlmZ5EU!EU!EU9FJnC>%!9DK[DY>cddHboDedcBzBomBHiEU&BDtET[FOfET{ET{ET{!9EE,cddCtEOmEI7dmB7D7EvBOlCPsGM4F37E6HxCzEkOndc!9diE4FkFyEpDSi0m0dFzdiB7D6EbGpByEvEkD7de!CM>EB*9dfEbGpByFTmBQvdgNvY4DjE4B7D6deCM[EB-!9dbCtdiQ5WpBZpCMaDWoGFbM4Medc!9de,)%9dfHboDeEeKsmBDqEU@FlEU?FDc!EU,EU,9<EE{cdeDmWm3vGHzdkMeHzCZmF7LmC63eIwYsCsdd*!9db9djECgECiCSwECnDOpDWeECmEAmECadiB4DfEuGdIhBEu4Nydc!9dmECdEChD1vBKmD3mDDvBCyDDxECfDOoGHaDPmdc:9ddB4DfEudfRyVpDWfM6GHydeY>!9CN+dd(%9ddaPrhnxCKzCYd!9cdoFqFaL6MnHsGvJwSkBS4JoXbFtBFjJndd]DM(9dcBe7dhBPhBPsL6CAoFtCSdDXtddCtWmDmdd#!9dcCtVddlDZoEGwBOrDZlDWpDXsBPzBPyWbERhEJkdc!9dfKrBVkMnBS4BFjdgCwDuBe7BZfSedd&!9de-)%9n5FWkFPu9;cddEmHaIrddB(CG(9ddCtCDdVddfHtDqCuEzFhdjHqQlGdKyOr4StCjDudd#!9de4KkChGddd&H_9dgBxCpJhFvDvKxdhGdDuB27Ko4ByChddB;!9ddCfigdiCjD5tN5BcBgEhBvdi4DuCxGdChEzBfCudeB?#!9dcBOmBCpdgBQwCEoCSeEaZjCudd=!9dg=/-*%9nBnCjFJd9B&cdhDiPlIaJnGhIiOodiGpQgDgBhDhEbtCK7ddB}!9ddGpQgEbdeVdCtBGwWmddEA)!9dfBKkUkBIqJlDzdfGptUoBhQgddC#!9dcGpQgdhIaJnDrOoDzGhNjdd!EA/9ddDEeEImDEfdb9df.+(#9nCkSuFRs9B[cdkByB4DfGdKn4tBcCwBFmddC.DU^9deDOvDOxDOwDDudcDU{9deEJwXxEJyBGxddCtVdWmdgBFhGdB44CwBydd#!9dfBFqBWgEOpCCwDDyddDV99DK}de+)#9nDsB2oFQx9C#cdkEjMdZbUrM7DAdBlDmGHvUoddC_DM)9deBV5DAeUrM7dfEfDrClVbFjddC}!9ddVdCtBGwddEA9DM.9ddBK7CCzBKzdgBaSeGdUoBFhBEudgBV5BMlBEoMdGIbUrdd#!9de,)&9nH6C1iFCi9C<cdgC<C!B.|:9dioLaJxEwBfJuCjBmddBoBzComBDrEX_CIsEX^FHtD8#EX:!9C@cdeNyQ7dChdmC7ItGiFoElIwyJcC6EuBFh4ddD.!9dfBpEu4PyLddiB4DfBdGqS4IhFsDcddD;!9dc%9dhBpEuHfB4Df4PyddClRvEjddD?!9deBAdBAcBQoBP4dcClEjdc!9dhSzBlLtBdGqHfDE7ddD_DN)9ddEuHfPydewvBkCtdeB4EjBeDide#DN-!9de,)&9deaPrhBsnxCoFP7!9cdiBpEuHfB4Df4BhPydgBeIyCwRlJqNqdlwvBkiIeCyfCvHkBChgdeE&#!9dfBeIyCwRlJqdc=9diCDwCDxCDvCFoDHnCA4DHvDHrdeCtEuBAdBAcdc!9dfCDwCDxCDvCFoDHtdhifBChCvHkHfEudd!EF{9de+)%9n5DB4FP59;cdhDiGhDrBUjIaIiBM6dhBhMoKvDhFTcC4ydeE>B9!9diCFqEIqCDyDEaDEdEIaCFpDEodc9-dfDiGhDrBUjIadcB!9ddCFqCDyCFsdhIaIiJnGhDrBUjDzdc!9de*(%9nBnSuFQi9}cdd}/9odGEyEZ:db9dfHboCoDeEyddBzCoBomBDsEZ>IGkEZ=EYdB=&#!9B#cdcCoLadcCoDpmBDgEZ[BHkEZ)E3cEZ-EZ-EZ-!9EJ|cdfEjMdUrZbM7diBazJaLtHztdPmddDO]!9dcClQtdcRhQkdhEjB4DfBlBBkBaJadd#!9dc&9dfClQtRvBEoDScdfguBJiBqOmdilBuMnBInBhFfEmDudd#!9dhEDuELkBBlBJyCD5DZwEDtdhlBInMnBhFfEmDudc!9deBInGQtF1mGPwdeBhFfjVnddlBuMndhClCsBZfgu7BEode%#!9dcEErEDpdfNvDJhY4EjBvdd!DP.9de.+%9nxFVcE0u9EK[bdgFiN6LkK6RsSjdhCHhCHgCHkCDzCAaEQzDEgdc!9dgFiN6RsSjGDxFY7dlDvJ4W4GRtBEkBxCpIrG5BJeHgddDP@!9dfCTsECcDPfEThDLgdhClPcMdSjB1wBaCndc!9dd)%9n5F2vFAk9EL!bdeClQtRvCPgdgCjByBIhEbGp4dd!EH}9djBIhByCjGIrBBoGDbCGlBNoCPfddDW&EG<9dfBPqBPpBPoDTtDTsdhwvBkiCjByBIhdc!9dd(%9nBnFVdFNc9EL.bdd]-9dgCoLajguDemXzE1,FlE1+HXyB-!E189B@EL;bddEwLlGmdcCoBomBHaE1/BSfE0 FRlE1#E1#E1#!9EL>bdcJhFvde2lBEwCJyDUddhP5T5BmBxCpDkGNidd#!9dfBxCpKxHgFvdgT6GGkCJcBaBA71ldgBfEiGslFrFqdd#!9dc&9diBxCpKxIrHgDvFvJodh0vCHuCHiGIzEJmEMaBIadhB4DfLkC6EdBVf2wdd#!9dgDTiDTjDJiDJjEGkEL7dlBxCpEiFvDvLkEdCndBhHgdc!9dbGmdfBxCpKxDvFZtdhSjDAk2wCiCnfLqdd#!9dfBxCpKxHgEideOlDkKyWvdiFYzKzJ7KnBctC6zdd#!9de.+&9dcaPrnxCOgFAz!9bdjBC6CQ4B3yDRqC1rC0zCQjCClESxdnBxCpzBaSmCiFvSqInEiH4fWndc!9dcPcXkdhBxCpKxEiSqHgDvdgSmzBaBtCrtdd#!9dhBJ7VyBCcF1hD2wD2zD2ydhBxCpKxSqHgDvPcdkF2hB1wB6CKizMdtFiDu3xdd#!9deBxCpEiKxdeotBcDudbBhdeTgFvB4Dfde%#!9de:,(9n5PcFAt9?bdeJhPoFvSzdeCn34RoCidmBdS4GqDwDcGMlJdXrGdFsyCzdd#!9ddJhPoFvdhCbCezLqHfJaCzdjCnSjFiVyPcBdDwS4Gqdd#!9deSjBCbFiPuddPcCOnVydhCnCzCbCeLqzBCideO+#!9dd+&9nBnB4E3g9B#bdkJhPoFvBWgBFqDYeCCwDTnEPnEPtdjBiB6otBcHrzBgBAwddDR)!9diDOtDOzESgDO5DOuDO4DOsDHxdqFvBi1kB4DfOjE6BCmCiBZtH4BdBxBvfPfdc!9dfCEcCLxCSrESnDGadjGLlBCcSeF3oBZtVyCYkO5DThddO@!9dcVyCOndgCRwDM7DNnDSuD04GSjdfBxCpCDuSqDvdfByBiB6BgOjde%#!9de.+(9nCkEeFJ59B?bdhBxCpJhFvEiHgKxdiCwIyo1bBNtJqRlBNvddD1}!9dhXxCUeEJvBAe0rBC5EJ4dhCwBBeDQ5IyJq1bBNvdjBxCpJhFvEiHgKkBPvBGddd#!9diEQfCQqCSsGQuDTgERfERgGKddhJhFvBxCpHgEiByddD2%!9dd*%9nDsGMaFLc9C9bdhwvBkCvHk1wF6dgBeCwIyHhRlJqdhJhPoFvBxCpBC6DAfdd#!9deJhFvBxCpdjXwDNoDHoDHwECqDNzBCqCGxCA4dc!9dgiCvJvIeIiBC4dfJhFvPoBxCpdiCLdF7KaDhTmDX5Bh4de#+!9dcCwIyddBAsGLb1cdffCvHkJvEdddB4DfTgde%#!9de/,(9nH6GPbE1f9C?bdgC?C9B=B9?9dhEwGmLlEiBmEeDemBRbFB9FB9FB8FOtD+!FA[9D?C]bdgBxCpKxFvHgEidhdfFbGbFwKhYmdlFnBIcBGi0kBCrKoT5T6CZcBA7Sldd#!9drBGmBGkBGlBGjQbDG7DHcDHaDHbDJ4DJ5CQzDDgDHdCEaD0gDDwdmC6dfF7CgFnFsBBcF5SlKoCwdc!9deB4GmDfQhdfdfC7FbKhdhBCiBFgGdCMxEuIh4deC@#!9ddBxCpCDudcX^9de,)#9ddaPrBsnxF2tFPs!9bdf4LdEePyFxdkdfC7FbDWuChS5BBcItFpdd!C=9dedF6GfFpdgC7ItGiFoJcTidgJhFvPoBxCpBC6dd#!9ddBAwHdCGkdhdfFpBCrLeFxFbddC_!9dd*%9n5LdFRw9/bdc/9odDCxxodDC45dc!9deEwLldNimBRcFC&FC&FC%FL4FB{&!9DW_?bdeEbGpByCjdgNv0gY4CPmGOiCNkdeDV(EN&!9dlCtBCpBOmBWwCuDErBFuEIuEIxBGdCOrdjBaT6EjDmBTjBFk4CsB4ddDV+!9dmBNoBXnBBoCGlDWnF0sCGsENqCCvDTyB3zER6dhClEfFjiD6NvRfdc!9deEfDrFj2uddZbUrM7diPmtCnBVpLpdHzCMade#!DV<9dkDTvDTwDTuDTqBXaBPqCCxCCyBPpBPodlFsLtBdGdCntCgCbCe4Gqdc!9df:-*%9deQrCoEeDemBLpFC_BHjFC^IEp!FC:FC:9F.EQ bdDbEQ EQ#EO<EM=EM:EH EG=EG:EG-EB:D3^D3@D1@D0,DX<DX/DX-DV.DU8DT}DQ DO?DM?DM<DM:DL*DK>DJ]DI DI|DH.DF<DE^DC+DA-C1^C1[C0+CY,CY+CX/CV#CV9CR;CR.CO>CM|CM^CJ[CI<CH?CH=CH9CB@B2*BZ!BW/BU+BU(BR{BP)BL BL}BG^BF{BF8BE!BB-BA/2-2+Z>X)X&X#U{U9Q_Q]P;M^M@M&J9H)H%F;F.B_@9pq!FC=9FC=dckCmmBDiFC BSbFC;FDnFC?FC?FC?ER(ER&9bddkhKcmYdFD9BMdFD8FDjEQ/FC[FC[EQ.EQ-9cdckKcnxDAiFScEP:9en5DCaFQzEP8!edejBhFfB3vddPuHCqGWjdeEQ:!9EO%dePuGzQlLmdfiCvB4DfBFkdeEQ=EP?!9dc%9nBnI3lI2n9,edd,+9mWiFD:BSjFD/IGpEQ-9FD%EP)EP(.bnxCZsFMcEO*=en5C3dFNzEO8>enBnGItFM6EN<?edd#!9mZuFD?E24FD>EZaEO{9EN:EN/EN.[bmBHdFD@FH7FD(FJoFD,FD,FD,EN-EN,]bnxGBjFPfEM;^en5DBeFB6EM%_enBnCZvFByEL={enCkC3rE3oEL!|enDsGIiFR6EK;}enH6GIkFJkEK8~enNxF16FHfEJ> en0uGIhFFrEJ)B8edi*)(&%#!9mBRhFE8FE8FD FDmEN)9FD@EJ(EJ&B!bnxGIgFDaEI>B#en5C3qFIsEI!B%edc!9mBLrFE%FE%FE#FGjFD_9EH EH~EH}B(bmBDjFE&BY6FD[FMsFD{FD{FD{EH|EH{B)bm1zFE(BL6FD]FOpFD|FD|FD|EH_EH^B*bddkKcO7nxC3kFIiEG?9en5C1nFIlEG*!enBnSuFEsEF<#enCkBBuE3yEF#%enDsGBvFOoEE<&enH6NjFKyEE!(enNxCoFOqED])en0uC2zFEiED+*eddEFyDKhEF4dhMfRqLp7JMgCF5Ildc!9deF1yL7GAmDIfdcIbB1cdgMfRqLpIlCF5CSxdd#!9dc&9nBUdGJuIFe9=bnBBnGIjFDtEG:>eddG14G17HC4dgMfRqLpOkBHsidc!9deLpRqMfJVidcEjCZedgB2xC3zKO5BE4B0nBadeEI=#!9dc&9dbKcnC1wKBrIFf!9enC1yFS6FOkEI9 edm ~}|{_^]/.!9mBRiFF*FlFF)FOiEI/9FE~ED ED~B9cnxGLoFFcED)C-en5GMbE2nEC{C.enBnGMjFGyEC:C/edd#!9mBRjFF/CIkFF.FOmED_9FF#EC/EC.C;bm14FF:CXyFF8EYkFF%FF%FF%EC-EC,C<bddB2aRtBD5ddEC,EC!9dfRtESvD3eDIuDJxdcEC99dfH7lBuGSrMndeEC:EC8EB 9dd&#9ddkSf2inxJPcI2v!9en5C06FFzEB[!enBnGIxFDhEB*#enCkGIwFDgEA|%edhLzZ7BJvLbVlGuKideQeL6BMsU7ddEC^!9deU7BQvCRgCApdcEC:9dc#9nDsJH4IHs9-bdf-,+*9mBRkFG&E3wFG%FOnEC]9FF{EB!EB9/bnxGStFNuEA]D*en5GCzFKxEA.D+enBnGGcFGiEA8D,edd#!9mBRlFG,E1kFG+EXlFG89D3~D3}D3|D.bdbknxGPcFKmD399en5COoFKoD2(!enBnGIlFKpD2@#enCkFYpFKlD1_%enDsGBtFKnD1.&edf&%#!9mRjFG>FJlFG=IJaD3@9FG*D1-D1,)bm15FG?BHmFG&FOaFG+FG+FG+D1+D1*D[bmBAlFG@BSaFG(FDyFG,FG,FG,D1)D1+D]bdckUgnxCJdFFfD0=9en5DCkFAnDZ^!enBnCoFBcDZ;#enCkFZoFD7D0,%ede%#!9mZvFG}HW5FG|E0iD1!9FG=DZ;D1<(bdeBEwCZjDExDUcdeDkT5P5HpdeEN>DZ<!9deLtCOdCOeLudeEN@9DZ/DZ.dc#9dhBtCrtBcCOeN5LudgCMjC3pT5DkOlGF7ddEN_!9de0rCUfXxBC5dgCMjC3pT5LuN5GF7dc!9dc%9ddSfKcUgnxKMbH1y!9edfB4DfQhKnBZ6diCzDbzDcCnGqDwBdddEO#!9deBLdCUhDYnCVhdgDbGqC2vDcGdBddc!9dc%9n5B2oITy9+edcByB2kdeEO,+9DZ/ddB4QhKndfiwvBkPedeEO/!DZ:9ddXxCF4CFzddoCwB2kdgD6EkB7E6CtKqdd#!9dd*&9nBnKL4ITz9@edd@.9mYeFI#HRzFI!H06B89FH^DZ,DZ+]cdeB4DfBlYodgLtCOdLuBEwCZjKXsde0cU6DkMddeEO_#!9db9diBtCrtBcCOeN5LuLtdh0cW5MdU6YoB0sCMjddEO~!9deCEiG15G16WbdcEjBV4dftN5LuLtBcdd#!9dc&9nxKBoI1s9B(edeB4DfBlBBkddEP(9B&dhC3zB2xB0nC16B2hB2gNrdgDnB4HfBlDwGqddEP+!9dc%9n5KBpH2b9B/eddBy4QfdeEP/*9D0=ddB4DfBldeEP;9D0=B%dc#9nBnKBqITl9B?edd:)9deCoEeiDemBAmFJ#HRyFJ!IJt{!FI^9L[B]cm16FJ%FIeFI@FKcFI_FI_FI_D0*D0)G(bdck2hnxF26FCrDZ@9en5B1lFKzDZ)!enBnGLnFEqDY~#enCkBJfFHiDY*%enDsBAzFMtDY9&enH6DCoFIyDX](enNx1cEZdDY])edh)(&%#!9mZwFJ:FJ:FJ/FBmD0&9DX[DX@DX?+bnxBCnFNmDX9G=en5GShFMwDW@G>enBnXqFSdDW+G?enCkFVwFRhDV|G@enDsGApFBzDV=G[edf&%#!9m17FJ[FJ[FJ@E0tDX[9FJ-DV<D0_G^bddkhBDunxGJdFPwDU~9en5L7FNoDU>!enBnSuE3tDU)#enCkF1aFR7DT{%edfCdD4TbGjYjdeIqBAsExFtdewviJwdeEA #!9deBFtLiBFsBCzdeCdD4TbGjdc!9dc%9nDsB3jIXs9/edeByQfXu1qdfBgtEhB6FsdewviDndeEB*#!9deByCuEzEgdeBgtB6Bidd-!9dc%9nH6JMbH169]edd4LdBI6deotB2lBcdeOjHdCJxJGqdeEB=#!9ddG25GVbHAsdg4LdByfdHddc!9dc%9nNxJZ7HSg9B9edhB9B8 ~?,9mZxFK{CIuFK_FIpDW.9FK;DU[DU@B#bm2aFK|BSiFK.FAeFK<FK<FK<DU?DU>H~bm2bFK}BMaFK/FIjFK=FK=FK=DU=EE/H bnxGGxFBvDT~I8en5GGoFBoDT=I9edc!9mBRmFL9FlFL8FIqDU/9FK[DT<DT;I#bmBRnFL!FGnFL9FBkDS~FK]FK]DS}DS|I%bmBRoFL#CIrFL!FD5DS#FK^FK^DS!DS9I&bmBRpFL%E3uFL#E2cDR-FK_FK_DR,DR+G}bmEVjFL&FEwFK[FRmFK{FK{FK{DR*DR)I)bnxGOzFImDQ-I*en5GCxE1cDQ8I+edc!9mBRqFL+FlFL*EWvDQ|9DP~DP}DR-I-bnxCJnEV4DO E en5GdFGaDO>F8enBnCNzFFiDO+F9edd#!9mBLsFL:IXwFL/FIoDP=9DO)DO(DR<F#bdckhmBYuFL<FGdFL;I0mDN=FL(FL(DN<DN;9bnxC2oFPoDM]I?en5FW7FMuDM)I@enBnCZhFBaDL]I[enCkLeE1dDL,I]ede%#!9mUfFL]BL4FL[FFjDN;9DL*DL)DV:I_bdckO7nxKgFQrDK{9en5C3bFQyDK#!enBnCZpFPqDJ<#enCkGkFNpDK>%edhHmLwYzBBjMhCdYjdcH/9dhHmLwYzBBjMhYfYjdcH.9dc#9nDsGJuIZw9,bdf,+*)9mWjFM&BLyFM%E34DL/9FL{DJ]DT .cnxBCnFMlDJ%J*en5BOiFMjDI^J+enBnGSiFMqDI-J,enCkBItFNwDH{J-enDsXqFMxDH/J.edf&%#!9mVfFM.BLzFM-FKdDJ[9FM!DH.DH-J:bmBDlFM/BScFL FBlFM#FM#FM#DH,D3?J;bnxCZ4FRgDG[J<en5PiFRdDG*J=edc!9mTaFM=FlFM<FNlDH)9DG#DG!EQ,J?bnxC1fFF7DF-G)en5YrFD6DE~G*enBnSgFKjDE+G+edd#!9mVgFM]E2dFM[FFdDG89FM.DE*DS_G-bm2cFM^BL5FM+FDkFM/FM/FM/DH@DS{J{bnxCJgFFgDD}J|en5CNyFFnDD=J}edc!9mBLtFM}FM}FM|FNfFM=9FM=DD<EA#J bnxF0pFSbDC^K8en5MrFDeDC.K9enBnDCuFGbDB|K!enCkGLsFRiDB<K#ede%#!9mBLuFN#FN#FN!FA7DD/9DB/DB.EA+K&bmBAnFN%BSgFM@E3fFM_FM_FM_DB-EW}B?bnxC3uFQvDA)B@en5EgFPnC3^B[enBnSuFGrC3#B]enCkGOkFSpC2[B^enDsLeFMpC2(B_edf&%#!9mVhFN-BL7FN,FBfDB!9C2#C2!EX%B|emZyFN.FI7FM~FAuFN!FN!FN!C29C28B}bnxC3tFAjC1+B~en5C0lFPvC0_B enBnC0uFG6C0.C8enCkFYoFB7CZ}C9enDsF1kFPjCZ:C!edf&%#!9mBAoFN?CXgFN>FK4C299FN+CZ/C2)C%bnxGR4FQeCY;C&en5GCyFPbCX}C(edc!9mBDmFN^E2zFN]E0sCZ*9FN/CX|CX{C*bmBYxFN_FJfFN,E1hFN:FN:FN:CX_CX^C+bnxBKaFLtCW=C,en5BWbFPrCW)C-enBnC24FQqCV_C.enCkHsFQcCV/C/enDsCZ7FBbCU C:edf&%#!9mBRrFO9FO9FO8E0rCX-9FN[CU~C2?C<bnxCOsFPkCU-C=en5GFnE0hCU9C>edc!9mBRsFO&FO&FO%FDxFN{9CT~CT}CY)C@bmBApFO(E1gFO&FFkCT(FN|CT%CT#CT!C[bmBRtFO)E2uFN^E0wFN}FN}FN}CT8EY8C]bmBDnFO*FlFO)FCkCS<FN~FN~CS;DV(C^bnxGNnFBsCR[C_en5GObFNnCR&C{enBnFWmFR5CQ@C|enCkDAsCYeCQ,C}enDsSuFGsCP}C~enH6GSqFCaCP.C enNxFYrFRoCP9D8en0uGC7FQgCO<D9enBUdGGpFBtCO9D!enBBnLeFQlCN[D#edk,+*)(&%#!9mBDoFO@CInFO?FDsCS>9CN>CN=CN<D&enxF3lFQaCM<D(en5C0gFPpCM!D)enBnC14FQdCL<D*enCkGOdFJmCL9D+enDsF2pFPmCK;D,edf&%#!9mBDpFO}CIlFO|E2yCN(9CK/CK.CK-D.bnxFTjFP6CJ{D/en5B2nFGqCJ,D:enBnFxFLxCI]D;enCkLhEY5CI.D<enDsGIeFReCH D=enH6FpFErCH<D>edg(&%#!9m2dFP&E2tFP%EWwCK:9CH:CH/EC-D@bnxC2iFN6CG{D[en5DCpFGeCG!D]enBnCYgFQ4CF?D^enCkDAzFG4CF#D_ede%#!9mBRuFP-CImFP,E3sCH:9CF9CF8EZ%D|bnxGPoFQ6CE,D}en5COsFQtCD}D~enBnBZjFSaCD<D enCkGNgFQbCD&E8ede%#!9mBRvFP=E2sFP<FFhCE}9CD#CD!ET,E!bmBHgFP>E1xFP%FQkFP*FP*FP*CD9CD8E#bnxFVqFEkCB E%en5FZ7FGfCB=E&enBnCNfFSqCA~E(edd#!9mBRwFP^FlFP]FFpCC[9CA|CA{CA_E*bnxGQjFSoCA#E+en5CZwFB5B3:E,enBnGOcFPgB2 E-enCkFxFCtB2/E.ede%#!9mBLvFP FOwFP~FPaCA[9FP?B2.CB8E:bnxDCyFP4B1<E;en5FTxFQhB18E<enBnJ6FQwB0=E=enCkGBwFSfB0(E>enDsGHeFCcBZ{E?enH6FWnFO7BZ/E@edg(&%#!9mBRxFQ)FCuFQ(FObB2-9FP}BZ.CD?E]bmBYyFQ*CIvFP_FEaFP~FP~FP~BZ-E09E^bnxC3cE3mBY<E_en5C2jFNeBY#E{enBnDBrE1iBX,E|enCkXgFA5BW_E}enDsGNoFGpBW.E~enH6GNzFKwBV^E enNxGAtFKhBV*F8en0uBT5FFsBU[F9edi*)(&%#!9m2eFQ>CIjFQ=FBeBZ/9BU?BU>BU=F#bmBAqFQ?CXtFQ>FBgBT^FQ+BT[BT@EU.F%bm2fFQ@FHmFQ?FOuBS FQ,BS}BS|E2.F&bmBRyFQ[FHaFQ@FPxBS8FQ-FQ-BR E0:F(bnxHsFQfBR+F)en5BIpFPlBQ_F*enBnGDiFDiBQ.F+enCkFYqFQsBQ9F,enDsEmFQjBP<F-edf&%#!9mBRzFQ~FG5FQ}FKeBR|9FQ>BP;DB<F/bmBYzFQ E1uFQ~EV6BO[FQ?BO?BO>EU]F:enxFYdFHlBN/F;en5GSdFMkBM^F<edc!9mBLwFR#FIxFR!FBjBO&9BM[BM@C1&F>emEVwFR%E1zFQ@FPzFQ_FQ_FQ_BM?CW8F?bnxGmFHuBL>F@en5BIaFBdBL8F[enBnFYnE2kBK?F]enCkIzFKiBK&F^ede%#!9mBR4FR,FR,FR+EVxBM)9FR8BK%CW(F{bnxGR6FRaBJ=F|en5GR5FQ7BJ%F}enBnGDeFDuBI=F~enCkGScFSlBI!F ede%#!9mBR5FR<FR<FR;FSrFR(9BI8BH DX>G9bmBHhFR=BShFR#FAsFR)FR)FR)BH~DX?O?bmBLxFR>BY7FR%E1jFR*FR*FR*BH}DX@O@bnxBCnFRzBH#O[en5BItFEpBG^O]enBnGSaFBxBG,O^enCkGR7FRkBF~O_ede%#!9mZzFR_FlFR^FPdBH^9BF|BF{EF8O|bm2gFR{CXhFR_FArBF#FR;FR;BF!C1}O}bnxC3sFRuBE;O~en5GMiFBuBE#O enBnGPdFCbBD[P8enCkCNmFRtBD)P9enDsB2oFRpBC|P!enH6C3vFR4BC<P#enNxGA5FRnBC&P%edh)(&%#!9mBR6FS%E0dFS#FAqBF%9FR_BC%EI^P(bmBR7FS&BHlFR[FDwFR{FR{FR{BC#EI_P)bnxCYlFRqBB.L{en5DC7FRrBB9L|edc!9mZ4FS+FlFS*E0oBB}9FR BB8EI~L~bnxCNwEZoBA;L en5FYeFPyBA#M8enBnF2qE0p3^M9enCkChFOg3.M!enDsGI4FPc38M#enH6HjFGw2?M%edg(&%#!9mZ5FS=BSdFS<FJnBB#92=2<EJ(M(bmBHiFS>BDtFS%FOfFS*FS*FS*2;2:P@bmBDqFS?FlFS>FDc29FS+FS+282;P[bnxCKzCYd1=M+en5FWkFPu1#M,edfBeSeCw7Dude1-FC89FB!ddBeSeCwdeFC!FB%91;dc#9nBnJFkIId9M<enCkCjFJd0@M=enDsC1iFCiZ,M>enH6SuFRs0(M?enNxB2oFQxZ{M@edh.-&%#!9mBDrFT#CIsFT!FHt2+9FS^Z-Z,M]bnxCoFP7Y@M^en5DB4FP5Y(M_enBnSuFQiX{M{edd#!9mBDsFT*CXvFT)EYdZ)9X^X]X[M}bmBDgFT+BHkFS{E3cFS FS FS X@X?Q-bdhX<X.R!Q Q|Q]Q?nxFVcE0uW|H|en5F2vFAkW<H}enBnFVdFNcW)H~edd#!9dfQrCoLaEeDeddCoDpBomXzFT=BHjFT<IEn)#FT)!9I!bmBHaFT>BSfFT%FRlFT*FT*FT*W)W(Q@bnxCOgFAzV-Q[en5PcFAtU^Q]enBnB4E3gU,Q^enCkEeFJ5T{Q_enDsGMaFLcT:Q{enH6GPbE1fS}Q|edg(&%#!9mBRbFT|FT|FT{FOtW%9FT<S|W:Q~bnxF2tFPsS.Q en5LdFRwS8R8edc!9mBRcFU8FU8FT FL4FT@9R}R|EK?R!bdDbR!R8Q=Q.Q-Q9P}P|P{O^O>O=N|N[N/N.N-N%L~K~K}K=K,J(J&J%J8I I~I}I|I]I=I;I+H|H?H>H:H+H*H%G~G}G@G?G.G*G)G8F|F{F_F^F-F%E|E@E:E/E*E!D_D^D/D.D-D,D#D!C~C}C[C;C:C/C)C(B}B|B]B:B/B.~^]:/&9q9FT]R(FT]rCPrpdb9deHiQaJyKgsQaFEesHiFOldc!9ddqE5ntHbCH6(FU,FU+FT|FMrFCp&!FU89crGJnpdb9ddBVeDeIksIkEWjdb9ddaqntBVdHHl&FU=FU#FU#EYpFSj%!FU)9cr0zpdb9dcWzVisWzFF6db9t0zCV4%FU^FU+FU]FBnFU^#9FU/)crWzpdb9de0zJ6HtCos0zFDbdb9tWzCV5%FU FU;FU~FE4FDf#9FU?/crFXiprFXkU4rF0iU4dd#!9dePzQqNsUmtBS6HHm!FV&FU[FU[FSiFSe9FU{FU{?crF0kpdb9dd0nBBaEisBBaFM7db9tBIfHHn%0iFU}FU}EXdEXb#9FV9{crHipdb9dfHbUnNglNksHbFModb9dcC2yGGhdeqE5PtntHiEUr(FV?FV>FV>FShFRj&#!9crFXtpdb9dfHiNgHtKsBmdbFXsddqPtntUnHIq%FV{FV-FV-FQnFV{#FV;!9crC1oprExU4dc!9delHiUnJuslEWmdb9tNgEUs%FW!FW9FV>FKrFFb#9FV]B^crlpdb9dfLaNgguNksNgFAbs0aEWldc!9tlEUt&FW+FV{FW*FSgFGm%9FV C8crNkprFrU4dc!9dfJulBrgusJuEXtdb9tNkEUu%FW<FW!FW;FMmE36#9FW(C)crBMyprF2mU4dc!9deNkTtBrHisNkFHodb9tJuHIr%FW^FW+FW+EY6EYo#9FW/C)crE2mprF0jU4dc!9deBIf0nEiBDysBIfFNadb9tBBaHIs%FX8FW<FW<E0bE2l#9FW@C:crBDypdb9ddHiBBaCKltBDyHIt!0iFW@FX#E1lFX%9FW_FW_C>crGEwpdb9ddBBrTpMztBUpHIu!FX*FW_FW_FOhFX*9FW~FW~C]crCopdb9deQrBJsCjBBlsQrEZvsBBlFCldc!9tCoHIv&FX;FX9FX:EV5FX;%9FX&C crCZtpdb9dfCoLloCjHtsCoFCmdb9tQrHIz%FX[FX@FX)FE7E1r#9FX-B}crQapdb9dfHbXdPjKgHtsHbFEddb9tQaHI4%FX}FX/FX|FK5FCq#9FX=C#crGJkpdb9dgTxXhXiBJsDeBvsXhFHxsXiFHysDeFH6dd#!9tPjHI5(FY&FX[FX[EZkFY&&9FX{D?crGJspdb9deSrJxPjisSrFIgdb9tTxHI6%FY-FX}FX}FOcFY-#9FY9D{crGJgpdb9deXiPjXjBfsXiE0msPjFH4sGsFC7dd#!9tXhHI7(FY?FY&FY&E0zFY?&9FY+C{crGJipdb9dfXhPjGsDaG4sXhE15sPjFHzsBJsE1tdd#!9tXiHJa(FY}FY/FY/FL7FY}&9FY=E-crGJjpdb9deCoQrPjXjsXiE1sdb9tBJsHJb%FZ#FY?FY?FLdFZ##9FY^E=crCKcpdb9dgPzUmNsBS7BS6UxsNsE1edb9tQqHJc%FZ+FY{FY{FLvFZ+#9FY E^crFWipdb9deQqBS6UmUxsQqE1odb9tNsHIw%CKcFZ9FZ9FFeFZ;#9FZ&E crVipdb9deBlBB5BB6itViHIx!BU6FZ&FZ>EYnFZ?9FZ+FZ+F#crBU6pdb9deBlBB6ViBU5tBB5HIy!FZ^FZ+FZ+E0xFZ^9FZ/FZ/F)crFXlpdb9dePzQqUxBBwtCKdCWa!FZ}FZ/FZ/EVzFZ}9FZ=FZ=F-cripdb9dfCvBpViTtBlsCvFM5sBlEXqdc!9tiHJd&F0%F0#F0#FNxEXp%9FZ_E,crBlpdb9deBB5BB6ViisiE37db9tBlHJe%F0,FZ|F0+E0yF0,#9F08F_crGJppdb9ddDeBVdQrdbGJotBVeHJf#F0;F09F09FMdF0;!F0&9F crFW6pdb9ddJ6WzYvsJ6EZedb9tBEbHJg%F0[F0)F0)FB4F0[#9F0-G&crCvpdb9deiVifEysiFM4sfEXodc!9tCvCWb&F0~F0:F0}EXyF0~%9F0>F%crTtpdb9deJuiBrHiddCNfGGsGGrtTtHJh#F1#F1!F0?FOjE04!F0^9G=crBrpdb9delNkjJutBrEUw!F1)F0^F1(FQ5EZm9F0}F0}G~crFZlpdb9dfjBjFxLhotKfHJi!F1-F0}F0}FOvFDd9F19F19G{crLvpdb9ddXdiDetLvCWc!F1;F19F1:FGlF1;9F1&F1&G crJnpdb9ddSbHiMzsSbFCydb9tJnHJl%HiF1)F1@FBiF1[#9F1-H&crC2fpdb9dfDeKgHtiHisDeEXadb9tXdHJm%F1}F1|F1/FAdF1}#9F1=H-crCN6pdb9dfXdPjJyJxBVesXdFEhsTwFMgsPjFH5dd#!9dbCIwtDeHJn)F2(F1]F1]EZjFF5(!9H@crCQepdb9ddJnYvisJnFMfdb9tSbHJo%F2.F1~F1~FAcIBw#9F2!H|crGEvpdb9dfMzBJdBBrBUpBBstTpHJp!F2<F2!F2!FPtE059F2(F2(I8crGEnpdb9dfTpBUpBBsMzXdtBBrHJq!F2@F2(F2(FBqF2@9F2,F2,I%crKgpdb9deJyHtKsHbsHtEXnsKsEXmdc!9tKgEUx&HiF2|F2|EWtF2}%9F2=I>crB2cpdb9dfKgJxHbPjRtsJxFNbdb9tJyCWd%F3#F2?F2?FQuF3##9F2^H+crU7pdb9deRtKsKgHbsRtEY7db9tU7HJj%HiF2{F3*EXjF3+#9F2 I^crRtpdb9deU7KsKgHbsU7EXcdb9tRtCIb%HiF39F3:FNqF3;#9F3&J(crKspdb9dfHtKgU7RtUnsKgEYsdb9tKsHJk%F3[F3)F3@FRxF3[#9F3-J&crBBwprF1sU4rK4U4dd#!9dfK7BvguitBBwHJr!F3}F3/F3|FNrF3}9F3=F3=J-crBvpdb9dfjUyXjBBhLasBBhFIkdb9tBvHJw%GA#F3?GA!EYvEV7#9F3^I+crBBhpdb9ddBvjNasBvFBhdb9tBBhHJx%GA+F3{GA*EYtGA+#9F3 J^crjpdb9dgBjXjRaJzFmEwsBjEYadb9tjEU4%GA;GA:GA9FKvEWr#9GA&K(crGJtpdb9dejBvUyXhsUyFNddb9tXjHJy%GA[GA)GA)EWoGA[#9GA-K&crGOgpdb9dcJzjsJzEYrdb9tRaHJz%GA}GA/GA/FPiGA}#9GA=K-crGK6pdb9dcRajsRaFIwdb9tJzHJ4%GB#GA?GA?FPeGB##9GA^K=crGIqpdb9dfPzUmQqBjBS7sPzFMadb9tUxHJ5%GB+GA{GA{E3lGB+#9GA K^crEwprBUrVorC2qVodd#!9dfjFmGmLlDvsDvEXesPxEZqsBmEYfsEiEXgde%#!9dcCMzCMytEwHJ6*GB[GB@GB)EXiFLu)!9J}crDvpdb9deEwjHwG5sEwE3xdb9tDvHJs%GB}GB/GB/EWsE3d#9GB=L-crFmprBTaVodc!9dejEwFxGssLaE1qdb9dbFXndeqE5BZbntFmEUy(GC(GC&GB]FHjFEj&#!9crTdpdb9deiCjjBpsJ6E1msCjE1bsBTgE1add#!9tTdHJt(GC:GC8GC/E06GC:&9GC%L~crOfpdb9dddBBwQqdbDCetOfEUz#GC?GC&GC&FN5FCs!GC+9L9crBTgpdb9ddCjUyTdsTdE07db9tBTgHJu%GC{GC-GC-FSsGC{#9GC;M+crBBlpdb9ddCoKfQrsCoFCndb9tBBlHJv%GD9GC=GD8EZuGD9#9GC[M;crHtpdb9dfJxKgKsEeQfsKgEZ6sJxEZ5dc!9tHtHJ7&GD*GD)GD)FMzGD*%9GC~M]crGJqpdb9deHtJyTxEesJyEXwsHtFFydc!9tJxHKc&GD;GD9GD9FAoGD;%9GD&M crQfpdb9ddCPlHtEetQfCWe!HiGD&GD>FLoGD?9GD+GD+N#crGO7pdb9deQfHtNgKstCPlHKd!HiGD+GD+E3kGD^9GD/GD/N)crBppdb9ddigusgFHgsuFJ7dc!9tBpHKe&GE8GD<GD FRcFE5%9GD@N:crgpdb9deuBplisuEXrsBpFGgdc!9tgHKf&GE)GD^GE(EW7GE)%9GD}M/crupdb9degBpl2osgEYhsBpFGhs2oEYidd#!9tuHKg(GE;GE9GE:EWzGE;&9GE&N crCjpdb9dfEe0pG4EnCosEeFGtsTdFGudc!9tCjEU5&GE]GE[GE[FNtGE]%9GE.O/crBmpdb9deHtUnSpEwsEwEXfdb9tBmHKh%GE~GE}GE:FLaE0c#9GE>N%cr0ppdb9ddEeCjisEeE3rdb9t0pHKa%GF%GE@GE@FBwGF%#9GE_O>crEepdb9df0pCjHtLlos0pE3psCjE3qdc!9tEeHKb&GF-GF,GE}E25GF-%9GF9O{crCxpdb9ddFgNiEnsFgE2odb9dbFYytCxHKi&GF>GF%GF=FInGF>%!9P!crFgpdb9deCxfEyCLysCxE2pdb9tFgHKm%GF_GF,GF^FQmGF_#9GF:O8crGF5pdb9deUhdFxCxsdEX4sUhE0ndc!9tNiEVa&GG9GF=GF=FHkGG9%9GF[P]crGBgpdb9ddFgEyDetCLyHKn!CIwGF[GG%FNyE359GF{GF{P?crfpdb9dfEydBjCvFgsdEZ4sEyE3jsCvEWqdd#!9tfHKo(GG/GF GG.FKuGG/&9GG#P}crRnpdb9dffdFgCvBjsfE0gsdFIrdc!9tEyCWf&GG@GG?GG(FRfFHe%9GG,O|crBjpdb9dejfSrTwsjEYqdb9tBjHKp%GG|GG.GG.EXhGG|#9GG<Q,crCN7pdb9deDeSrEyJysSrFMhsDeFMidc!9tTwHKq&GH#GG?GG?FL5IBv%9GG^Q=crCOapdb9dfTxCO6TwCvBjsTxFIfsTwEXxdc!9tSrHKr&GH,GG|GG|FLgGH,%9GH8Q_crdpdb9defEyNiOfsfEXzsEyE3isNiEX5dd#!9tdEU6(GH>GH%GH=FQoGH>&9GH*R+crGIvpdb9deBlBB5SrBU5tBB6HKj!GH]GH*GH*FNiGH]9GH.GH.R(crFxpdb9dgLhNiGsDaoBjsLhFOzsoEYcsGsFC5dd#!9deGRjGRiCPxGRktFxCIc)GI9GH=GH=E26GI9(!9R]crLhpdb9dfFxNiDajKfsFxFKsdb9deGRbGRcDCqGRdtLhEU7&GI*GH_GH_E27GI*%!9Q@crFXmpdb9deQqNsUxUmtBS7HKk!GI.GH~GH~FMeGI.9GI!GI!R|crGN4pdb9dcSrTxtCO6HKl!COaGI!GI;FMnGI<9GI(GI(S8crEmpdb9ddEiLalsEiFAmdb9tEmCWg%0iGI*GI[FG7GI]#9GI.S(cr0ipdb9dflEiEmFmBvsFmE1pdb9tLaHKs%GI~GI:GI:FRvFLb#9GI>S.crEipdb9deEm0nLaEwsEwEWfs0nEWdsEmFAldd#!9tEiHKt(0iGI]GJ&EW4GJ(&9GI|S@crFYmpdb9deluEiLasuE2idb9t2oHKu%GJ.GI~GJ-FD4GJ.#9GJ!S|crFYkpdb9deLalEiBDydbFYltCKlHKv#GJ=GJ#GJ#EXuGJ=!GJ)9T9cr0npdb9ddEiBBaBIfsEiEWedb9t0nHKw%0iGJ+GJ]FNkGJ^#9GJ/T)crK7pdb9deUyBBw0lBJdtK7HHo!GJ}GJ/GJ|FDvGJ}9GJ=GJ=T-crGJhpdb9deK7BvjXjsXjFLmdb9tUyHHp%GK#GJ?GJ?FPhE0k#9GJ^S+crGAspdb9ddSbJ6K7tYvHHq!GK)GJ^GJ^FK7GK)9GJ}GJ}T[crJ6pdb9deBEbYvWzTdsTdE1nsBEbFOsdc!9tJ6HHr&GK:GK/GK8FDrEXv%9GK%S@crGEupdb9deMzTpK7EntBJdHHs!GK>GK%GK%FJaGK>9GK*GK*U!crPzpdb9deUmQqUxCKdsUmFLqsUxFLrdc!9tPzHHt&GK{GK-GK_FLzGK{%9GK;U+crFXjpdb9dePzNsQqUxsPzEVydb9tUmHHu%GL9GK=GK=FO6GL9#9GK[U;cr0lpdb9dfEnGsDaG4oddFZuFZvFZwt0lHHv#GL(GK]GL&FAwGL(!GK|9U@cropdb9deBfFxG4EesBfEYbsGsEZysFxFO5sDaEYede%#!9dcB2mGLvtoCH7*GL<GL!GL;FK6GL<)!9V)crG4pdb9deEnGsCjosEnFEmsBfFEysGsFExdd#!9ddBgBJfGFctG4CIa)GL{GL_GL-FDlGL{(!9V<crEnpdb9dfG4BBsMz0lCxsG4FEzsDaEY4dc!9deDfBNhBBtCMptEnHHw(GM#GM!GL?FHvGM#&!9V=crGEopdb9deEnMzBBrTptBBsHHx!GM)GL^GL^FL6GM)9GL}GL}V[crGEppdb9deTpBJdBBsBBrtMzHHy!GM-GL}GL}FLlGM-9GM9GM9V{crGspdb9dfDaFmEnXiDlsDaEYzsBfEZxsoEZwsFxFC4sG4EZzsXhFCzdg(&%#!9ddIdC1mGBktGsEUh,GM^GM+GM+FBpGM^+!9W:crDapdb9dfGsLhFxEn0lsGsFC6sEnFEnsoEYydd#!9dcGPnDB6tDaEUi)GN!GM>GN9FHwGN!(!9W^crGIupdb9deBlBB5BB6otBU5HHz!BU6GM]GM]FLeGN(9GM|GM|W@crB16pdb9deLlGmBmEwsLlFHdsGmE17dc!9tSpHH4&GN/GM GM EZgIBu%9GN#W}crCKgpdb9deGmSpEwEesGmE16sSpE2bdc!9tLlHH6&GN@GN?GN(FFqGN@%9GN,V|crGmpdb9dfLlEwG5NaSpsLlEZhsSpEWkdc!9tGmHH7&GN}GN/GN/FA6GN}%9GN=W#crNapdb9dfBBhG5HwJ4IzsG5FJhsHwFI4sJ4FItsIzEWgde%#!9dcGK4GK5tNaHIa*GO)GN^GN^FJ6GO))!9X[crIzpdb9deBIdDlEwNasBIdEWhsDlEX7sNaEWidd#!9tIzHIb(GO;GO9GO9EYmE0j&9GO&X crFZypdb9deIzjDlBjsIzEWpdb9tBIdHIc%GO[GO)GO)EYlFLw#9GO-Y&crDlpdb9deIzGsigsIzEX6db9dcBVlGLgtDlCV6&GO~GO:GO}FKkFHh%!9Y.crG5pdb9dfHwNaJ4GmEwsHwEZisNaFJisJ4FJjdd#!9dcDAxDAytG5HId)GP)GO^GO^E0fGP)(!9Y[crHwpdb9deG5NaJ4IzsG5FI5sNaFI6sJ4FIzdd#!9dcDAmGLmtHwCV7)GP<GP!GP;FEbFOx(!9Z8crJ4pdb9deG5HwNaEwsNaFJzsHwFJxsG5FJydd#!9dcGMqGMrtJ4HH5)GP{GP-GP_FLyEYg(!9Z+crBfpdb9dgPwUhPxIkYhosGsEZrsoEZssG4EZpdd#!9dcBZiFUqtBfHIe)GQ%GQ#GP@FBrGQ%(!9Y,crFWxpdb9deBUmBfPbXdsBUmEWbdb9tBSzHIl%GQ,GP|GP|FKgGQ,#9GQ8Z_crGCupdb9deBSzBfPbUisBSzFCodb9tBUmHIm%GQ<GQ!GQ!FKfGQ<#9GQ(08crCJfpdb9deBf0bVj0as0bEXsdb9dcCYwFUmtYhHIn&GQ^GQ+GQ+FLkGQ^%!90)crFUnpdb9deBfPw0bPbsPwFNhs0bFNgdc!9tVjHIo&GR8GQ<GQ<FQpGR8%9GQ@0:crFUlpdb9deBfYhVjUisYhEXksVjFMydc!9t0bHIp&GR)GQ^GQ^FNsGR)%9GQ}0[crFUipdb9dfBfUhPxVjjsVjFLssUhE2gsPxE2edd#!9dbFUjtPwEUo)GR<GR!GR!FN4GR<(!91)crFUkpdb9dePwPxNiIksPxFAfsNiFFxsPwFAhdd#!9tUhEUp(GR_GR,GR,FKtGR_&9GR:1;crJB5pdb9dfUhPwBStEwFmsEwEWusUhFAgsBStFAxsPwE2fde%#!9dbCJetPxEUq*GS%GR@GR@FGzGS%)!91{crFUhpdb9dePxBfUi0asPxFAydb9tBStHIf%GS,GR|GR|FLfGS,#9GS81_crFUgpdb9ddPbBfYhsPbFLnslFLhdc!9t0aHIg&GS=GS#GS#FSkGS=%9GS)29crPbpdb9de0aBfIkBBis0aFLidb9tPbHIh%GS^GS+GS+FLpGS^#9GS/2)crBBipdb9ddPbUi06s06EWydb9tBBiHIi%BfGS;GS~EW6GS #9GS?2/crFUopdb9deIk1jBf0btUiEUm!GT#GS?GS?FNvGT#9GS^GS^2_crIkpdb9deUiBfPb1js1jFLjsBVdEZtdc!9tIkHIj&GT,GS|GS|FKqGT,%9GT82_crGPipdb9ddUiIk06sIkEYws06EYxdc!9t1jEUn&BfGT#GT#EWaGT=%9GT)3*cr06pdb9deUiBBi1jIksBBiE0as1jEZ7dc!9t06HIk&BfGT,GT^EWxGT_%9GT:3*cdEs3;3*3!2|2@2:2(281^1<1+1!0{0[0=0,0%Z~Z@Z:Z(Y~Y]Y<Y,Y(Y!X~X[X;X,X%W}W]W>W:W,W%V~V?V/V+V&U~U]U<U,U%T~T]T<T,T%S~S]S<S%R~R?R-R(R8Q_Q=Q,Q(Q!P{P>P,P#O}O[O:O)O9N_N@N.N&M M]M;M)M#L_L=L/L+L#K}K?K/K*K!J~J]J>J-J)J8I_I?I+I8H]H>H:H!G^G?G.G&F~F>F,F%E}E>E+E8D[D;D+D!C{C>C+C9B[B;B*B!|];*9uKDuHiViiLvj4FYtlK70lB4BfddBHnBMcnvHEtDpFYjFMv9cvHEuBzBzFGo!cvHEvJeF1rFFm#cvHEwCqGIfEWn%cvHExCoCoEWc&cvHEyBoF2aFGc(cvHEzIxGLeEYu)cdh)(&%#!9qGT|-,9dbE5tHbCV4BA%GU*GU)GT_FMrFCpBA#BA8GT~9bdcqntBVdGU,3~GU,GT|GT|EYpFSj3}3{GU89et0zGU-3]GU-GT}GU,FBnGU-3[3?GU9!etWzGU.3=GU.GT~GU-FE4FDf3<3:GU!#etBS6GU/3,GU/GT GT FSiFSe3+GU#GU#%etBIfGU:3)0iGU8GU8EXdEXb3(3%GU%&etHiCH63!GU;GU:GU:FShFRj392 2~*btUnGU<2{GU<GU!GU!FQnGU<2_GU(2^)etNgCV52?GU=GU<GU#FKrFFb2>2<GU),btlCWg2:GU>GU%GU=FSgFGm2/2,GU*-btNkEUc2)GU?GU&GU>FMmE362(2%GU+.btJuGU@29GU@GU(GU(EY6EYo281~GU,-etBBaGU[1{GU[GU)GU)E0bE2l1_1]GU-.etBDyGU]1@0iGU*GU[E1lGU]1?GU.GU./etBUpGU^1=GU^GU+GU+FOhGU^1<GU/GU/:etCoGU_1:GU_GU,GU^EV5GU_1/1,GU:;etQrGU{1*GU{GU_GU-FE7E1r1)1&GU;<etQaGU|1#GU|GU.GU{FK5FCq1!18GU<=etPjGU}0~GU}GU/GU/EZkGU}0}0^GU=>etTxGU~0[GU~GU:GU:FOcGU~0@0>GU>?etXhGU 0<GU GU;GU;E0zGU 0;0-GU?@etXiGV80+GV8GU<GU<FL7GV80*0%GU@[etBJsGV90!GV9GU=GU=FLdGV909Z GU[]etQqGV!Z}GV!GU>GU>FLvGV!Z|Z_GU]^etNsGV#Z]CKcGU?GU?FFeGV#Z[Z?GU^_etViGV%Z=BU6GU@GV#EYnGV%Z<GU_GU_{etBB5GV&Z:GV&GU[GU[E0xGV&Z/GU{GU{|etCKdGV(Z-GV(GU]GU]EVzGV(Z,GU|GU|}etiGV)Z*GV)GV(GV(FNxEXpZ)Z%GU}~etBlGV*Z!GV*GU_GV)E0yGV*Z9Y GU~ etBVeGV+Y}GV+GU{GU{FMdGV+Y|GU Y{B8etBEbGV,Y^GV,GU|GU|FB4GV,Y]Y@GV8B9etCvGV-Y>GV-GU}GV,EXyGV-Y=Y:GV9B!etTtGV.Y.GV.GV-GU~FOjE04Y-GV!Y,B#etBrCWaY*GV/GU GV.FQ5EZmY)GV#GV#B(btKfGV:Y&GV:GV8GV8FOvFDdY%GV%GV%B&etLvGV;Y!GV;GV9GV:FGlGV;Y9GV&GV&B(etJnGV<X HiGV!GV;FBiGV<X~X|GV(B)etXdGV=X_GV=GV<GV#FAdGV=X^X[GV)B*etDeGV>X?GV>GV%GV%EZjFF5X>X:X/B+etSbGV?X-GV?GV&GV&FAcFCgX,X*GV+B,etTpGV@X(GV@GV(GV(FPtE05X&GV,GV,B-etBBrGV[X#GV[GV)GV)FBqGV[X!GV-GV-B.etKgCWbX8HiGV[GV[EWtGV]W W|GV.B;btJyGV^W_GV^GV+GV+FQuGV^W^W[GV/B:etU7GV_W?HiGV,GV^EXjGV_W>W<GV:B;etRtEUvW:HiGV-GV_FNqGV{W/W-GV;B>btKsGV|W+GV|GV.GV{FRxGV|W*W(GV<B=etBBwGV}W!GV}GV/GV|FNrGV}W9GV=GV=B>etBvGV~V GV~GV:GV}EYvEV7V~V|GV>B?etBBhGV V_GV GV;GV~EYtGV V^V[GV?B@etjCWcV?GW8GV GV<FKvEWrV>V<GV@B^btXjGW9V:GW9GV=GV=EWoGW9V/V-GV[B]etRaGW!V+GW!GV>GV>FPiGW!V*V(GV]B^etJzGW#V%GW#GV?GV?FPeGW#V#V9GV^B_etUxGW%U GW%GV@GV@E3lGW%U~U|GV_B{etEwGW&U]GW&GW%GV[EXiFLuU[U<U;B|etDvGW(U/GW(GV]GV]EWsE3dU.U,GV|B}etFmCWdU)GW)GW(GV^FHjFEjU(U%U#C8btTdGW*U8GW*GV_GW)E06GW*T T{GV~B etOfCIbT^GW+GV{GV{FN5FCsT]GV T[C!btBTgGW,T?GW,GV|GV|FSsGW,T>T<GW8C9etBBlGW-T:GW-GV}GW,EZuGW-T/T-GW9C!etHtGW.T+GW.GW-GW-FMzGW.T*T&GW!C#etJxGW/T#GW/GV GV FAoGW/T!S GW#C%etQfGW:S}HiGW8GW/FLoGW:S|GW%GW%C&etCPlGW;S_HiGW9GW9E3kGW;S^GW&GW&C(etBpGW<S[GW<GW!GW;FRcFE5S@S=GW(C)etgGW=S;GW=GW#GW<EW7GW=S:S-GW)C*etuGW>S+GW>GW%GW=EWzGW>S*S%GW*C+etCjCWeS!GW?GW>GW>FNtGW?S9R~GW+C.btBmGW@R|GW@GW?GW(FLaE0cR{R^GW,C-et0pGW[R[GW[GW)GW)FBwGW[R@R>GW-C.etEeGW]R<GW]GW[GW*E25GW]R;R.GW.C/etCxGW^R,GW^GW+GW]FInGW^R+R)R(C:etFgGW_R%GW_GW,GW^FQmGW_R#R9GW:C;etNiCWfQ GW{GW-GW-FHkGW{Q~Q{GW;C>btCLyGW|Q^CIwGW.GW{FNyE35Q]GW<GW<C=etfGW}Q@GW}GW/GW|FKuGW}Q?Q;GW=C>etEyGW~Q/GW~GW}GW:FRfFHeQ.Q+GW>C?etBjGW Q)GW GW;GW;EXhGW Q(Q%GW?C@etTwGX8Q!GX8GW<GW<FL5IBfQ9P~GW@C[etSrGX9P|GX9GW=GW=FLgGX9P{P]GW[C]etdCIcP@GX!GW>GX9FQoGX!P?P;GW]C{btBB6GX#P/GX#GW?GW?FNiGX#P.GW^GW^C_etFxEUeP,GX%GW@GW@E26GX%P+P&P%C}btLhEUgP!GX&GW[GW[E27GX&P9O O~C~btBS7GX(O|GX(GW]GW]FMeGX(O{GW|GW|C}etCO6GX)O^COaGW^GX(FMnGX)O]GW}GW}C~etEmGX*O@0iGW_GX)FG7GX*O?O=GW~C etLaGX+O;GX+GW{GW{FRvFLbO:O.GW D8etEiGX,O,0iGW|GX+EW4GX,O+O&GX8D9et2oGX-O#GX-GW}GX,FD4GX-O!O8GX9D!etCKlGX.N~GX.GW~GW~EXuGX.N}GX!N|D#et0nGX/N_0iGW GX.FNkGX/N^N[GX#D%etK7GX:N?GX:GX8GX/FDvGX:N>GX%GX%D&etUyGX;N<GX;GX9GX9FPhE0kN;N/GX&D(etYvGX<N-GX<GX!GX!FK7GX<N,GX(GX(D)etJ6GX=N*GX=GX<GX#FDrEXvN)N%GX)D*etBJdGX>N!GX>GX%GX%FJaGX>N9GX*GX*D+etPzGX?M GX?GX&GX>FLzGX?M~M{GX+D,etUmGX@M^GX@GX(GX(FO6GX@M]M@GX,D-et0lGX[M>GX[GX)GX@FAwGX[M=GX-M<D.etoCH7M:GX]GX*GX[FK6GX]M/M*M)D;btG4CIaM&GX^GX]GX+FDlGX^M%M8L D<btEnGX_L}GX_GX^GX,FHvGX_L|L^L]D;etBBsGX{L@GX{GX-GX-FL6GX{L?GX;GX;D<etMzGX|L=GX|GX.GX.FLlGX|L<GX<GX<D=etGsEUdL:GX}GX/GX/FBpGX}L/L(L&D@btDaEUfL#GX~GX:GX}FHwGX~L!K~K}D[btBU5GX K{BU6GX;GX;FLeGX K_GX?GX?D@etSpGY8K]GY8GX<GX<EZgIBhK[K>GX@D[etLlGY9K<GY9GY8GX=FFqGY9K;K.GX[D]etGmGY!K,GY!GX>GX>FA6GY!K+K(GX]D^etNaGY#K%GY#GX?GX?FJ6GY#K#J~J}D_etIzGY%J{GY%GX@GX@EYmE0jJ_J@GX_D{etBIdGY&J>GY&GX[GX[EYlFLwJ=J;GX{D|etDlGY(J/GY(GX]GY&FKkFHhJ.J,J+D}etG5GY)J)GY)GX^GX^E0fGY)J(J!J9D~etHwGY*I GY*GX_GY)FEbFOxI~I_I^D etJ4GY+I[GY+GX{GY*FLyEYgI@I<I;E8etBfGY,I/GY,GY+GX|FBrGY,I.I*I)E9etBSzGY-I&GY-GX}GX}FKgGY-I%I!GY9E!etBUmGY.I8GY.GX~GX~FKfGY.H H}GY!E#etYhGY/H{GY/GX GX FLkGY/H_H]H[E%etVjGY:H?GY:GY8GY8FQpGY:H>H;GY%E&et0bGY;H/GY;GY9GY9FNsGY;H.H+GY&E(etPwEUjH)GY<GY!GY!FN4GY<H(H!H9E+btUhEUkG GY=GY#GY#FKtGY=G~G_GY)E,brCJepdb9tPxEUl9GY@GY(GY(FGzGY@G^G>G=E/btBStGY[G;GY[GY)GY)FLfGY[G:G.GY-E.et0aGY]G,GY]GY*GY*FSkGY]G+G(GY.E/etPbGY^G%GY^GY+GY+FLpGY^G#G9GY/E:etBBiGY_F BfGY,GY^EW6GY_F~F|GY:E;etUiCV6F_GY{GY-GY-FNvGY{F^GY;GY;E>btIkGY|F[GY|GY.GY.FKqGY|F@F=GY<E=et1jCV7F;BfGY/GY/EWaGY}F:F-GY=E@bt06GY~F+BfGY:GY}EWxGY~F*F&GY>E?edEsE[E?E>E=E<E;E:E/E.E-E,E+E*E)E(E&E%E#E!E9E8D D~D}D|D{D_D^D]D[D@D?D>D=D<D;D:D/D.D-D,D+D*D)D(D&D%D#D!D9D8C C~C}C|C{C_C^C]C[C@C?C>C=C<C;C:C/C.C-C,C+C*C)C(C&C%C#C!C9C8B B~B}B|B{B_B^B]B[B@B?B>B=B<B;B:B/B.B-B,B+B*B)B(B&B%B#B!B9B8 ~}|{_^][@?>=<;:/.+*)(&%#!9wKDtI3jLvj4FYtl0lBfdcBMbnvGZ!DpFYjFMv9evGZ#BzBzFGo!evGZ%JeF1rFFm#evGZ&CqGIfEWn%evGZ(CoCoEWc&evGZ)BoF2aFGc(evGZ*IxGLeEYu)edh)(&%#!9qGZ8-,9dcammBDiGZ.IOdGY~IU7GZ!GZ!GZ!GF#FC,9bddDeiJzmYdGZ:CXpGZ8IRvGZ%GZ%GZ%9FC.#bdfG0aJTtCKvGUlGUjdhGlGTqGTpHDzGvToQvdc!9dcGXeHAcdfGvToB05QvTrdfGlBafVvDbdd#!9dcJdEqdcCnCgdeByGvToBbdeGG]#!9dd+&9ofJKfGZ}ofKSzGZ~dc!9ddDeJzHimEVbG09G09G08IQy&GZ[!9FC @cdfCRfCSvCSzGWeCU4diFwDB5BJmBazBTvYkC1zdc!9deGYbG3nG1gG3mdfzBaFwLnBBdddVaGlBbdd#!9ddECuEDkG3kdeDJwGuQaMbdc!9dd*%9nxJ3nIVv9B!bdcMvBXodhEdBZgKyHpEuBEwCJyddGC~!9ddMvBCtBQcdfJRtJQwLnN5LudhEdKyKTaCZ5NwBUvBgde#GD*!9ddBQcHA5HA4dgBatBcKnEdBtdc!9dd*%9n5KLzIHy9B:bdbMvdiBVuVtBUiBUhB3qBMuCDfTjdc!9dfBQaBLbBQbCHfEC7djV6Vt0hGuCLrFnBBfDmBpdc!9dc%9nBnDBeI1y9B]bdd[+9ddiBmDemCWhG1(G1(G1&IH5G0|!G0|9GA B{cde36EzFhBAhdfMvBCtGXuVbZjdgDbDcFsEqBDaHqdd#!9dcMvBCtdcMbEddeByDjPiMode#GF]!9dc&9nxCZvI2x9C&bddMvBCtVadfDiGhDzPlIadfDgKvC4QgBMhdeMbGuCgide%#!9ddDgC4JjddMbBgGude/GF(!9dc%9n5C3rIJb9C;bdeMvZj36WedhCEbBPxGE5KjCPvC0fJDfdfB4DfLkJqYqdd#!9ddMvVbG3xddB4DfOxdcHqBVndeCz4EoCyde%#!9deHEaGYsHD7CVqdcClLkddiC2dDwde#CN*!9dd,&9nBnJIpISh9D8bdeMvZjBCtVbdgBNhCMpEnBg36EzdfBtCrDuFsHzdd#!9deZjEDaG3lG3idfBgEhtoChdc!9dc%9nCkKWfHZv9D+bdeQsVxLeV6deHeD5GvCDjdgCgGiItC7iwdeGC #!9deVbGUzBCtMvdhItGiC7CgF5FoJQmddGD-!9ddFpLeQsdfCiRoJtHeD5deIjiHkjdeGD;#!9dd*&9nDsC3qIXx9D]bdfB>B*^:9odKGgDsdb9dfiG4EnEedmCWiG3*G3*G3)HNqG2~%!9GD9D}cdeMvXwDHqwdeyE7BctddDy1sCnde#EE]!9db9dfDkMi350fXadcVaBLbddEE|!9db9nxJMdIR49E)bddVaMvXwdeDkMi350fddBbgH7deEF!#!9db9n5JMcIRz9E/bdeGjChyKQudeGvPpQvTodeFU|*!9ddLiBCqGU7ddyE7Dldd!9-dc%9nBnKP7IUa9E[bdd;+9ddiDeNsmCWjHA&HA&HA%IIr]!G3{9FH#E_cdfKp3rBWrCReGV4dgEdBgBfBUvBFiBddc!9ddUbCT6BC7dgKp3rBrFrNkFadc!9dcKp3rdeBmLnBEwBD7deEdBgKyBfdd#!9dd*&9ofKHuHA=db9dfTtiJuBrBmmCIdHA@HA@HA?I2z%HA,!9GO|F+cdfHCcHDfGVtJI5HDedgBm0yDyDnCh26dc!9dhBqGOaB2qBMwJNbGT7MsdcFcGadfVaXvDyBmddd#!9deBqMsGOaB2qdcR4GJzdfCwG6GQvBeDldd#!9dd+&9ofKFwHB#odKOiHB%dc!9deLhCvdBmmEVcHB)HB)HB(IYa&HA}!9FS/F|cddfdEymWiHB+E3hHA{IZvHA HA HA 9GF!F~bdiBF4GWoI5DBtBM4BVcHp3uddF2&FR>9dfCI6IlRtBKcU7ddF2)FR@9dc#9nxC3kIM69G%bdfCHbEPsEPwCVaHC5diFnDbC6C26EqOkJgIedc!9deCHbCVaEPwG3vde3uHpBM4BVcdc!9dc%9n53bHNj9G.bdddS51kdfCDjCU6HpBM4BVcddEZ|!9ddCvHkddfJLsFpDhJ0pCidd!+9dc%9nBnCZ4I1c9G@bdfJvS51kJkHEjdgOeNciCiGuBVydd!:9defJvS5JkddBhMozddGtIuGWade#!9F.dc&9nCkPiI1b9G bdfBDcCU5GWmGWx2rdiHp3uBM4DhGvToCgGidc!9ddfdCvdeDhC5VnJD4dhBQlCQmGUyGDfToB05Qvdd#!9dc&9nDsJY5IZg9H*bdfB&}?,9ofKXwxofKGeBnodKJlBnofKXrCkofKC6Dsdf&%#!9dffdCvTwEymBYqHC~FlHC}HM7HC>*!9FJ|H=cdfBM4DBvBVc3uHpdb3bddCvJvS5deE1}#!9db9deJgCYsCYrLmddVaCHbCVadhBbg7OqIwV7Bqdd#!9ddBEiCTbCTcdeQpDA7BZrjdgPhXkBB7CY4DBpLodd#!9dc&9nxKMtI1n9I!bdbCvdbHkdcECrEMsdd3mFwBErde%#!9deECuEDkGWcG3gdfDJwGuQaMbHkddE1[!9deECrEMsHCdG3fdgFwBViCYqCYoC6BadfBC4CHbEPswBkdd#!9dd*&9n5KGfI1p9I<bdgVtBUiBVuBUhKJyCDfdcH#9diV6BBfFnCLrVt0hGuFZ4dcH!9dc#9nBnJVaH159I]bdd[)9ofJQ7HE&db9deTwDeCvimBYrHE*FIcHE)IEoB&%!9FL(I}cdbBFpdeBbgC0tCPtdhC63m0xH5G6CZmDBcdd#!9db9dcXvBGbdgG7KRoBXbBNaBDeBFpdc!9dcGWwG3qdeBNaBXbBDeBFpdc!9deBXbBNaG7BDedc9.dd(#9nxJKtHNn9J.bdgBjHnDGfBHxJPtBSrdc9<ddG3rGWyHnddJmB0cBDcdf3mC6F73g0xdd#!9dc&9n5KGnHYf9J@bddOqDdJrdeRwMrGAcIwdeJmB0cGEkBDcddC5Cv3mde%#!9ddOqDdRwdeJvBjCvB0odd!9B8dc%9nBnJ0jIEj9K8bddDaIdEhdfCvDnInJvEgdd!9B&db9nCkJF6HUr9K&bdcUsCZkdfJvFnjCvBiddBFpBDeBXbdd#!9db9nDsQxH1v9K-bddXlHwLrdfDnCvEvHxCwdcBFpBDedd#!9db9nH6OdH1t9K=bdgB(~>/)9ofJKrHG8db9dffBjgFmJzmCWkHG#IG5HG!ILlB@%!9FM&K]cdcBeIydcyodgCNdBAuDxPgDwBEhdeFB!#!9deBBxB5WdBUudefBMqG6HkdeRzC7GiFoddBBqD7Kqde%#!9dc(9deyBAgElPkdcDy1sdgUwOsDlByBLoIwdeE2@#!9ddBAu0o3nddoDlJadeFB;!(9ddBdE7BEhdeFB=9E2 DD#dcF50odeIwOsUwDldeFB@!E399de+(%9nxSgISd9L<bddoB6KIndiKqB7D6MmD7EvBMrE6dhCwIyCayBLnMoBedeE3%#!9deB0eCwIyBedhCYkDxKI5KImBCcJAlCNdddFB !9dc%9n5KKdIJ69L{bdfHAxCQ6GW5CVoJFndgC6V6dBeH5Fsdd!E3.9dcfHkdiBaCLnB0qKo04G7KQzBJ4dd!E0]9dbBG5dfoyBeN7FsddFC,!9dd)%9nBnDCuIOz9M(bdefCvHkG6dfDgFS4IwCKsOsdjBLaReXsKlEfDrIaTnSadd#!9db9nCkCJgIJc9M.bddBBpDAbKIpdc;9dfCB4BW4ERcHDoG1bdiDcYrMmH5VlBVsBJ4Ihdc!9dgSoCMwC2rGC5GC4B0vdiBVsBJ4CZxCYhYrDcBCkI27ddFC|!9dd)%9nDsDAbIIs9M]bdeCCjDQcDQlGXzdhBaFwEdBgFsIwCadc!9dfCcXb24KrCRidgFwGbBgCaCwEdddIwfG6de#GW.!9dc&9nH6KCwISs9N9bdgRmFUwHuFiOaV4dgSnYx2qWvBVnJIrddFB(!9dcRmFUwdfCxOcJmfJLodgPeD6DaSnKJmBVndd#!9dc&9nNxCNyIJz9N,bdfBBxGO4BUuCL7HEddffG6BMqHkOwdk04BCbFo2p3yFiB24HzUjBEgdd#!9db9n0uJJsHNc9N<bdiC9B]B-B&{<)9ofKFrHI db9defoEydmBYsHJ!E1wHJ9IJmC?%!9GM{N[cdbGSxdeBBqG0cD7Kqdd!C{9dgNlOaL7T7GUiJjdfBN6HuBIeJKlBadd&!9diBP5BXmGYmNfBTyJRuJApGYndfdHuJjOaKzdc!9dfLkNqCI7F1uJM6diBBpGZaJUsElKQpJIzG1iG2cddGN~!9de,)%9ofKFtHJ<odJAdHJ=dc!9dedNiEyOfmCIeHJ@CXfHJ?INn&HJ,!9FP]O+cmBDjHJ[FEgHJ)I06HJ-HJ-HJ-GN.GN*O,bdgCdP6BEeBMvBNwD4deQw1iU6J3ldelGvHsBFedeGN,#!9db9nxBBuIMg9O<bdhEqyElUwDbBHsN7ddGN:GG^9db9n5KgIXa9O@bddFuEaG35dgBDaCGjEqDbyHcddGN?!9db9nBnGkIXd9O{bdbRgdgH4BIrBElBZpWpJIidiB7D7D6EvCPsEpE4Fkdd#!9ddotBcdcEbGpdbVadeGN #!9dc&9nCkKLqIXc9P&bdfDiGhPl0sDzddC4Kv0tddGO%!9dcCUdGhdbDgdeDjMoGpQgdeGO*#!9dc&9nDsSuIW69P:bdf {@,9deHbJyJxQam1zHK~FEcHK}IXrHK>!HK>9GB@P=bdhzQiBaGzQlJiHadeGO;GJ,GX+9deQiGzQlzddGvHsBFedeGJ/GX.!9dc%9delHbjJzm14HL(CIkHL&IXm!HK|HK|9GI&P{bdgRtU7LzDBxEFmGVodcGH[9dfBG6BJlCI6DqBKcdi7OqC4Fe3jIwClKMldg1eH7BbEslGDqdeGI(#!9dc&9nxC04I2u9Q#bddIlC3iB3odfKwHejGvCcdgByCgwBkClBLndeGO,#!9db9n5KGrIWq9Q+bdeBImBHwLbB1lddGO:F1 9deDbEqBDaBVvdcEaFudeHEiBImBHwodeGO>#!9dc&9nBnC06H049Q=bdhCdHDiKlCKsYz3iTbdkQiMhEfDrIa2uC0oDC5BKeJM5ddGO^!9db9nCkC1xISq9Q]bddGxHCwBDddeotBcIydhEbB7D7D6EvBUwGpdd#!9deB2nB2mB2f1bdcGJ#9dc#9nDsKQmISb9R8bdf~]:+9ofB2cHM/db9deJyHbJxEedbBzmRjHM=FIhHM<HNfHM)&#!9R(bdcTxJxdcBzCqmCWlHM@BHmHM(H05HM,HM,HM,!9R+bdfEhCuEoFhCObdcF3?9dgKePgHpFjiMjdgDBiDbEqDcJDoBSxddF3]!9deIeVlZ7LbdcF3_9dd(#9ofKHxHM db9ddJxJyHbmCWmHN!FIdHN9I1r%HM]!9CW~R[bdbDndeCyDiKmDqdd!GY!9ddVcG34G3wdgCyiDiBdD7B7dc!9dc%9nxJYgIVq9R bdfBeBNxDAjGEsCMqdgL7EBvR7DkB1iXadd!D89db9n5L7IO49S%bdc(9ddTxDeJxmCIfHN>FIaHN=IWmHN*!HN*9FX/S)bdcHbQamEVdHN@FJcHN(I2aHN,HN,HN,9GE.S+bdgCTkCTjC2xBGcBXuB2ddeKX6DbfV6dc!9ddEc2nBNqdfDbfFnDcCddfGlPg07QyIadeGQ{#!9deC1lJCrDCjBA5dgBvBiBcIdDlBfdhGlMcPgEcChC2dDrdd#!9dd+&9ofJL5HO#db9ddHbQaHimCWnHO(FJbHO&II7%HN|!9GE~S{bdbCQhdfPvB1uBEhSoBJbdc!9db9defI5iCvdfDjCS4EqCgBddd(!9db9nxKGiIFm9T%bdeChD4BU4YqdeIbByCiCldd-!9db9n5KKyIEs9T+bddHmMfRqdfGvjEfDrBKedd<!9db9nBnKO7IPl9T:bdd-(9ddHbDeEemCIgHO~FEfHO}ILm>!HO>9C.T=cdhBLiHCgCT7BLlTqKlBCwdfwBviD4Cddc!9dcCdD4dfPdM4MyKlCJudeIqFqKeHpdewByBvD6de%#!9dfEQcFqEfDrM4dcVaGxddFM_!9dd+%9ddQaEeFgmCWoHP.BSeHP-IMh!HP!HP!9FX(U9bddoHbDemEVeHP:BDtHP8HTkHP%HP%HP%9CZ,U#bddCtBGwG3ydiB7D7EkEvHDnHxE6Nwdc!9dhGiNlFoElyC7CgddCZ%CV_9ddEbGpEedfBctoC1vEjddCZ)!9dd(%9ofKFuHP_odB1oHP{dc!9deoHbEeJymCWpHP~FlHP}IWp&HP>!9CZ_U=bdfEmNmWfGHrHadcF^9db9nxGEfI1a9U[bdcIrGKkdcF}9db9n5JHdH1x9U{bdhBOgHgMpC07BCuHAbBWhdcG99db9nBnJCmIYn9U bdcBfGsdf4KkLdPyBFhddG(!9db9nCkJCbIZe9V%bdeMvZjEDaBCtdh36CjEnCVbG4EzBBfddG-!9db9nDsKGhH2d9V+bdcgBbdhFmBxGsOvBKlBYcDvddG<!9db9nH6KGkH2c9V:bdcTgOxdcG@9db9nNxJIoI1q9V>bddBEvGH5OxdcG_9db9n0uKEtI1j9V]bdeRyJYh1sVpdgB4IhEuOeDfK4ddG !9db9nBUdCKzIZh9V}bdfMiDkCzBZfCndcVaL6deH%GI,!9db9nBBnJG4I0r9W!bdhDAdZbM7CSkBK7BKzCTrdcH*9db9nC1wC1iINp9W(bdgGvHsXbCc24TodgSeBeIyCwNqR7ddH/!9db9nC1yJ36I0e9W-bdmB[B=B/B*B#~_@;,(9dhoEmEiBfLlSpJzmCWqHR{FJeHR_I0jHR;!HR;9HB&W:bdcCtBGwdfBpNyEuB4LddhdfBdS4GqDcFsdd#!9db9dfCtBpEuNyLddhDfB4HfEuGWqLqPidd!GH99db9nxKR7I0g9W_bdeCtEuNyLddeClBeHhIydgDfEuHfB4Dblde#B>!9db9n5KGlI0h9X8bdgB4RlBCfDfHfEudfGvHsXbToQvdfSeIyBeCwNqde+#!9db9nBnJA5I0k9X(bdfDiGhPlBIqIadhBhyDhBHrHfKvC4dd?!9db9nCkSuI1x9X-bde>.(9odJJuHS_db9deoCoEeJzmCWrHS}FJgHS|IVi}%!9GP^X<bddJnSbJ6dbJem15HT8IPuHS<IMoHS@HS@HS@!9X?bdfDiGhPlIaBTxdfC4KvDnzDgdd!9I@db9nxKMiHYv9X_bddCUdGhPldfG1hMozC4KvdeBQlQkCDlBOjdd#!9db9n5J1oHYx9Y8bdc)9deDeEelJzmBAlHT:FHpHT/HOcHT%!HT%9G~Y#bdfHDjCVfCVeCVdCNadhGlBh2nEfDrIaM5dc!9db9df2nGaJpWyQudhDhBhzDbCNuRr3edhGlQy07PgOeIjNcdd#!9db9nxC2oIZn9Y/bdgLwThBEa25BJcBEmdf2nJpBBgBhGadiC4DnWpH4OuCIzBZtDjdd#!9db9n5CZhHWh9Y?bddLwTh25dgByQfDa3lC0pBUsdhtB6BiBcRxLuHrdd#!9db9nBnJKvISc9Y{bdeHmMhJHzBIudfQwBXrVm1i0fdeBvCyIjNcdeGU-#!9db9nCkC3bIMf9Z9bdeLw2nC34WydgdMwCQsCEpPkFbdiGiC7CgJmNlElJdB2sdd#!9deMwCQsBLmCEpdfGiC7NlTiFodfEfDrIaLwThdd#!9dc&9nDsLeHUh9Z-bdf ^=-9ofJShHU_odKTrDsdc!9deJ6BEbEedm16HU~FCdHU}I2gB,&!9B Z=bdeDzMaF2nBD4ddLrCgXldfEvHxDnNwBEvdedFbfCide%#!9dfGE7CMrR51fKCcdfgBbDtG7DodgFiK6MjCMhKzXsdd#!9dbLrddEvHxNwdd!9*dd*%9djBD4XgF2nCQfBVqBOhB3rKViGVsdgjEbC4CMhBhC5dc!9db9nxXgHNy90&bdgCTwG3jMaBOeYtOcdhC4Cg26C5NnBhGadc!9deHCbHB6HCaGVudh26CgNnyDlC4GYcdc!9dc%9n5J0cIF790/bdhU5GY5GZsYyBEqJZ4BAxdeJnGuuC4deDgCgMbOadd#!9db9nBnKRjH1l90?bdd;)9ofKWrHW!odJ0iHW#dc!9ddJniFmmZxHW(CIrHW&IM7{&!9F3%0{bdbSbmCWsHW*I2qHV_ITgHV~HV~HV~9F3(0}bdh3sBM7C17C0hBMxCNhBTodgJ7BgEhEdC5COcdeBVqMjDdSkdd#!9deBG7ETbCAcBPfdeC5J7COcfdeBgEhdCvdd#!9dcC5jdc&9dd)#9dkC1eWsJRpC1gCLmJGsJQsJQzJX4JQ6dcIqCPydh3oCQb25BJhDhChEddd#!9db9nxJRqIJh91:bdfGPkCPyJGlBEcGTxdgLw25BFiBZcC0mJHadfFWrBMoMjSkDddd#!9db9n5KN4IJd91@bdc)9ofI36HX#ofJLwxdc!9ddSbJ6G4dcCqJemEVhHX*FSnHX)I1h?(#!91}bdeBIbJUeJDhKOjdfgBbSvDzMjdgR5SsFY6F0gG7Fidd#!9dgFViJ1tJ1uKDbCNhJQpdfKQaFWrBMoJrRwdgJ7BgEdWsFcHpdd#!9ddGZpBWmBModiBgCLmWsBD7GaCNhJrRwdc!9dd*%9ofJBeHX[ofKMhHX]dc!9ddSbgimEViHX{HV7HX_IZk&HX;!9GA^2:cddgiKfm2aHX}INjHX/IWtHX=HX=HX=9HD@2<bdbBGxdeiCvJmDndhDDdBbgDWrB1gBVg6dd#!9deBT7BAeBC5BQpdeBbgH7EsdgJmdChfDnGydd#!9deDDdDWrB1gBVgdc+9dd)#9deVcPqEDzZfdfQmEaRiXvBXxdc!9deBXxQmHCoEaddDbEqzddL-!9dc%9nxC3uI0w93&bdeVcZfEDzBldfDiJnDzIaDrdfBaKvC4DcDbdd#!9db9n5J1jI0c93-bdgBiFcIdBgEhSxdeGyEgMkJ7ddFL>!9df1uBYiBYhS6UadfF5MeDbEqFndeGyjEgRxdd#!9deBiFcIdDadeMrGAcIwSxdeL !9I-dd*%9nBnJGbH1s93^bdgZfPqVcBVgGYpBDfdiDhQsC5DbCgF5ItFwddG3.!9db9nCkLeIVp93~bde_>(9ofKSyHZ-odKLxHZ.ofKD5HZ/dd#!9dfTxgBmFxLhm2bHZ<FGxHZ;IMwB*(!9G3+BA&bdcljmUfHZ>E2jHZ%HZxHZ*HZ*HZ*9FF=BA)bddlBuBZndgBrIoIpBKaPnBKqdfFeOgXlLrUsdd#!9dcQkCRjdjdNrfHzL4YpFdzBadc!9dc%9nxBKaIUh9BA<bdfCTdBWbB0yC1hCUudejBhFfRcdc!9ddXvBGbCUpdhMozBaLbCsGzKidd!GY*9dc%9n5BWbIZp9BA_bdgGvHsToB05QvGYhdgMnFX7G2vKOkGKxBD7dfBazjYgFwdd#!9db9nBnHsIZm9BB8bdgEslNzBH6KRlKA5ddLwJMaRfdiBhDhMo1eXvCizThdd#!9db9nCkKUxIFo9BB(bdfBXlBXdBWoCQkBWpddgBbC5dc!9db9nDsC24I259BB-bdf|>.(9dejlJzgmCWtH0{HWzH0_HVaH0;!H0;9FG_BB:bdgBrPnIpIoBKqQmdgD4CdCwfGjHmdd!FC=9dfDCtB3eXfC2wDClddFdLfjdfHrI5CQgdfdd#!9dfBWsBXkCTiBYaBXpdhd4fElFbJkB4dc!9dfBrPnIpIoFdddGyDyHrdd!FT;9de-)%9dfBrIoIpPnBKqdfI5CQgBH5UlBZ7dgljBjgY6Lfdd#!9db9nxKNvIIm9BC%bdgBrPnIpIoBKqEPvdfB0aKjB0bB1pC1kdfTzL4lBH5Hcdd#!9db9n5CZ7ILh9BC,bdgBrFeB2rKNiIpBKqdgGvGKyB1fCQ5HsJGmdhMnFX7B6BiQlDjKwdd#!9db9nBnJYjIUj9BC<bdeBrIoBKqFedeEslNzBH6dbLwdfDgDnHxCYuPfde%#!9db9nCkKTsIYl9BC^bdgBrIoIpPnlFddgW5UkWqB36BCsZadhB6oHrBiBcDjtdd#!9db9nDsFSvIYz9BC bdf|@:)9odJF5H2.db9deojBrlmBYvH2;IPyH2:IFyB(%!9FI:BD%bdfCdNuBZ5JZbD4dgEcPpQvJDgJ1sQndgGvCYuMcyBFkBN4dd#!9db9delEsMnCKndiBZkBMmRdCTvCRlI3tMfCS7dfD4C4yoOsdd#!9db9nxC3tHZo9BD;bdelBuBZnEsdhYpBEpG2bBKqBrIpIodhKzGLpBMiOuPmGyNqdd#!9db9n5C0lHZf9BD[bddEmIrBUbdiOuNuPdGLpdCdMyXfddG1;!9db9nBnC0uIZl9BD|bdfBKnF3kMpBXvGWfdilEsCLpIwD4ObUwCddc!9db9nCkI3wIYq9BE9bde=-(9ofKXaH3:db9delEmEiBrmCIhH3=BLzH3<IRy}%!9FO&BE(bddKfFxLhmWjH3?E2rH3&ID6H3+H3+H3+9HJ.BE*bdgHC7HC6CBxCBwCRtBFzdgFnDbOkIhLmPudd!9FE+dfCBxCBwCHqBDbCRqdgI4JbCvHkIhLgdc!9dc%9ofKFnH3}db9dcKfCvmCWuIA8FlH3 H1r%H3@!9GG~BE?bdgCwCgCaIyOrG6dcFC=9db9dgG2sHCiKmGYgCRsG3sdiDnDbHxJLnXoVlIhBUqddFE*!9dhG0bG0fCHqB3tBZeB2vJOadfFnIhBKoJaDbddFE-!9dc%9nxKPmIWi9BF8bde1p1rBF6BGhdgDnH5BElH4LmOjdeI4JbKm7dd#!9ddDRpEKwG2ydfLmH4HAvKQwDZydc!9ddHChI4KmddFW}9R=dd(#9n5KPlI1o9BF-bdeDnI4JbBldgNbCFlBT5TjKMnBNpdd!FD+9de1uBYiBYhCR7deDVdGZmGZlCSsdgJbI476IjLgdd#!9dc&9nBnJGcITw9BF@bdgBdEcGlCTyCT4CTzdeDnFjDbDcddFF(!9db9nCkDAsCYe9BF{bdeOfCVcGPzDCedhBpDaBjBi6CLtBmdd!EX%9db9nDsKTjHOe9BG8bdfDiDrGhIaHCsdiJlJpGaLwCLgKvBaDcddFF<!9db9nH6SuHRp9BG&bdgB({<-(9ofKGqIB>db9dgKfoFxLhOfJ6mCWvIB[CInIB@IIkB>%!9GI?BG,bdeZeRiQmBXxdiUlKUbGPlKVjBA5BEdGUdGUfdc!9db9deHDrGYqHDsRidfC5BaNr3wZedc!9dd2zCjQcdeZeRiBUgQmdgDbfF7LbNrBade#FT[!9dc&9nxJP5I0b9BG^bdgKrJY6XbCc24BQldcYg1cdhBaFwHzzYsoKJrdd#!9ddBQlCDlCQndgZeRiQmBExBFdC5deF7CsDmBadd#!9dc&9n5C14I0f9BH#bdeBQpCUgBAeGYlddjZeRidhR6LbF7CnBKoBBeC5dd#!9dcZeBWydcI]9dc#9nBnKL6I0p9BH-bdhG3cHBuHBwHBvC3mC3nBZwdgQuFgBI6CxEmjdc!9db9nCkC0gI0d9BH<bdgB06B07BNkXmYwGnddZeGZeHBmdf67BbgBqdd#!9dhB06B07BNkXmYwJJlGndbHAndhF7DbC5PuCsJOcDBudd#!9ddGZfCToGZxdfF7DbKQrB1rKXidc!9dd*%9nDsKCqIZo9BH bdfB)}?:9dfKfjBmJzYvmCWwID/CIlID.HWxB>!E2 9FN;BI!bdgCBvCRrCRoHnBjCUodcyDldfDy1sDdDlUwdd#!9db9dgCBvBjHnBSrCLtHCvdcjZedhGzJiQlHaXeGPzLkdd#!9db9nxC2iIW59BI/bdfBpHnBjBHxDGfdgHvDdImOdFrQxdfFgEbBHw25C4dd#!9db9n5DCpHU79BI?bdeHnBj61uddGyDCdJ7ddEgMkU6dfgBbIsDaBide%#!9db9nBnCYgIXb9BI|bdgBpHnBjBNaG7BXbdgK7OmLnBBdBClJIgdd1eKGwH7dd#!9db9nCkDAzIMz9BJ!bde@:)9deKfBpBjK7mCWxIE<CImIE;IJ4~!EY(9GL:BJ&bdiQ5WpBNyPgKOvC1lCLgFjdcE(9dgNydQ7ChPffdcE*9dc#9df1pBWnEKwDRp1rdgEgCYfEbGpGzLkdc!9ddj67dgB37GPlLkUlGpEbddEgJkjdeF1&#!9deHAuHAtHAwHDvdc9#dd)#9nxKXhI2k9BJ[bdiB4SqJoKkBKxEuJJ7KUkdcE]9dhG5G1eBKmBKxG05CTeBCyde67jBqddF1:!9dc%9n5KWwIZt9BJ~bdc*9odJ2dIF-db9ddKfodmCWyIF:E2vIF/HTj^%!9GL<BK#bdfBYi1uCVnBYbCRpdhInGyEgV5SwB2eGZbdc!9dgBLjGUvBYfBXcBX5BYjdhLmCiRx2vDVdQoBSudc!9dcBiDadfYwFXpJVeJGzI3edfBbgIvLvBUgdd#!9dd*&9ofKD6IF|odKSqIF}dc!9deFxKfDaNimCWzIG8E2xIF ITu&IF@!9GM!BK?bdeCRaGVjGVkG2qdgH4CiDnJtCxfdeBb6FcTodd#!9dfBYhCVmBYgCUxHBxdgEsBUgBCdGyV5Egdc!9dfGY7DoBNpBCdJNndegBb1mBFadfB2eJGeJaPhddeFJ##!9ddDy1sHddeDlG0plJG5ddFJ(!9de-*%9ofKD7IG<odKTyIG=dc!9deLhKflNimCW4IG@E2wIG?IYc&IG,!9FQ]BL+bdbNbdgDnJkQ7odBidd6DdOqdgEbWqBjHnGJ6Hdde%#!9dd67TvdfBT5TjR7HBfCFldgDdOqFrBNpGJ6Wqdd#!9dbEbdcOqDdddHQ%!9dd*%9ofKFqIH%odKCuIH&dc!9ddKfBjTdmEVlIH*HWuIH)HNs&IG~!9GO(BL}cdbDDbdh1iDk35QcCjKUrGvdc!9dgBGaYnSlZaBGxBVgddG2.FE|9dc#9dfg6BbBqLidhDkB173x1iDyMiydeG2<!1(9db9nxB2mHZl9BM*bddDDbCAzDHmddBiDaKJwdgCnDyOjN7F7Djdd#!9db9n5CPxIEg9BM:bddFcR4JGpdhCnDyOjN7F7DjModd*!9db9nBnDCqIEh9BM?bdgyE7ElEuHfN7deCnDy1s0ddgg6BbBqLi1ideG3##!9db9nCkBZjISg9BM{bde>.)9ofKFmII*odJRwII+dc!9dfKfNsFxLhomEVmII.E1vII-IR6~&!9HM&BN9cdeBPc2rBPbBWxdfgC0tCPtBlH5dfC6Cg0x3mGidd#!9ddBPc2rBPbdhBed3mDmBio0xdc!9dc%9odJKhII[db9dcKfdmEVkII_HWtII^H1n%II:!9GO|BN/cdcNkJumVfII|FHqII.HT7II<II<II<9E0*BN;bdgBgB2fBNvCOpBNtB2tdiKqB7D7D6DnCiN5EvddE0+!9dhCRw2vKjCPvBxG1qG1sdhB4UjBCbYqClBmBMnddE0.!9detJayGadhBGvBF4JBqCQpCT5CUyCUzddE0;!9dd)%9dfJatGaBcydiBMeWqMwUk3kNmJkB36ddE0?!9db9nxFSvHS79BO8bdgCjN5LuZiGKkIrdhtBgBcEgB7D7COeddE0_!9db9n5KTnIWy9BO&bdeCfHvIsDtdfLnGXhGXgGYuGYzdeBvQcCiBbdeNttBcEgde%#!9db9nBnKWnIZb9BO.bdcBmLndhBEwCJyKyWxBKoHpCZcddE1(!9db9nCkKL7IVj9BO=bde>/(9ofKFjIK8dc9EZ&deNkJuCjBmmBDkIK#FHsIK!IJu}%!9EZ%BO]bdeGjD4JAnCddgDy1sI5NpFTfBrdeE1<HB&!9dbDDcdeoB6yGpdgDy1sKD43pUwDldd#!9dbHvdeHDgBGeBFrC7deBjO4dfdd#!9dd+&9dfBjHnBGpOwY6dgC6F7Y73mFnC4dd-!9db9nxDCyHZg9BP+bdfGyCvDzHCuGsdfjEgMkC5Hcdd<!9db9n5I3cH1u9BP:bdcCfWtdgIaDrNjB3uNzRbdfB2bJlXpBZoIidd#!9deDAvCRhBLmBYddfotCsJmBcdd(!9dc%9nBnJ6I049BP^bddO4UbCfdfwG3zBkCDjGZqdhDhLfC6VnBJhLeCZddd#!9db9nCkKRiI1z9BP bde[<)9ofKCdIL.ofI34IL/dc!9deNkBjjOfmBHeIL<FHrIL;IVmB9&!9E2~BQ&bdfBNbBW7CUaCSjCSidhV5B6DaMwGydC5dc!9ddFe3qDAcdeBiIdB6XedfBKuMwBjEPvBvdeF3tDtIsude%#!9dcCfHvdeDkMiBctdeBbgiBVgde#HC}!9dd,&9odJGaIM8db9deFxGsgNkdcBoIxmBHfIM%FO4IM#IYb&IL_#!9BQ^bddguimBDlIM(CIvIL]IGgIL|IL|IL|9GT%BQ{bdgBKpG0lBWzCZ6CTxBCvdhY6CYnDlyBiSxEldc!9db9df1wCS6CQrB2iCQvdgDdOqJrXsNzBZmdc!9deDdImCYvBNkdeIhBMfFnCiddGG<!9dc%9nxC3cIDz9BR)bdgDzMaBIkJnBVqB3rddGaCZkBHodgDdOqDyRcDlWsdd#!9db9n5XgIQh9BR/bdgBGaQ4K73sB3kKNudfBgEhB6IdddfDdOqJrDoJ7dd#!9db9nBnDBrHUp9BR?bdhIcBSwBVrKSvUtLxLydfDdOqXsJrLgdeDgRcEbC4dd#!9db9nCkC2jH0r9BR{bddG7RwBNldjB6BVhBiIdUwCvC3oDcHAmdhIuGDlFX6DogBbBqdd#!9db9nDsJYcIIo9BS9bdeDlBJ6BMtFedeyElE7KEhdggBbDoOplBqdd#!9db9nH6BT5IJ59BS)bdgB9{?/)9ofKXoxodKQoIN[dc!9dggiG4EnDlOfmTaIN_CIjIN^HYjB:&!9GU]BS/bdeWsGRsGL5KUadfgBb3gB0xIsdeDy1sXmRcdgFc25jiJ7DArde%#!9db9nxJGkIYt9BS@bdgGFtGFxGQrBE5GUtBOnddWsF0gXmdfEsCLplBNaCPjdd#!9db9n5JGjIYs9BS|bdfGU4G1pKUcG1mHEedhgBbIsBIbjRcXmdc!9db9nBnJEfII49BT9bddGFtGFxGQrdfWsCNhFViDArBIbdh1iQwjJ7RcC5Lndd#!9db9nCkJLcIEf9BT)bdjJ0bJIjKOlGWgG04JKnKBgDArG3hdfBCbGRsGL5SjJ7dc!9db9nDsI3zILf9BT.bdf^=.(9ofJSeIO{db9dcgimVgIO~HUuIO}ISuIO>%!9GV|BT=bdfCUlCSnGZdGZcCZkdgGyBiEgDadEldc!9ddUsCUjP4dflBXjCLpJGoEsdhGyBiDa25RbQ7ddd#!9dbUsdhFaCKvCKnN4KS6FrE7df25jC4Lwfdd#!9ddjGyEgddfdDbdd(!9de.*%9ofJU5IP:odJU4IP;dc!9deFxgulm2cIP>IDwIP=I2d&IP*!9FU:BU)bde1tBQtEHnHBsdjdfHdRbJOqElGiNlFrdc!9ddBbgldgCv253bBXyBViJkdeRbSlRf2tdeBK!#!9dcOdHwddCv25BViddfRbIhdd#!9dd+&9djBtCrotB2uB6BErBFmKzdbIrddBK,!9db9nxJRrIEc9BU_bdfBtCrDutodeClOxJhEmddBK;!9db9n5JZaHYa9BU bdc(9ofKNlIQ.odKNnIQ/dc!9deudEiComCW5IQ<IRrIQ;ICu<&!9F0>BV&bdgXmJCqGXtJVjJP7JNvdeDoOpJZmBMrdgdQ4FbChSxF0xdd#!9db9odKQlIQ]db9dedOfigmCW6IQ{IMaIQ_IMu%IQ;!9GW}BV:bdiBXzCQyG1vKWoC1aJ3fJ27DA5dfBp4BFgBTbBadd!FT@9dbBqdfDdOqBSuKEbG3pdfDyBNcBe0yJPade#!FT_9dc&9ddEgMkGUbdeyDlQfGyddFT~!9db9nxJBbI0i9BV}bdfCSoCThGZiG2aG3adfiDzMaFcCidc!9ddB2bC34XpddDzMaNzdeiDdOqCideFU)#!9dc&9n5KHrIF69BW(bdeiDdOqDaddInCvQ7deEgMkJ7RxdeFU/#!9db9nBnGEtILo9BW.bdfSwJItGVwBD6V5dhB2ePhB3diKoBHzDoddBR9!9db9nCkKP6I2j9BW=bdedChJm4diGiNlC7CgFoElyfdgiDdOqDzB27odeFU_#!9db9nDsKJkIZu9BW^bdeR4GJzCOpC37diEgKT4KTzKqD7EvMgB7dfBeB0iDziodd#!9db9nH6KG6I1g9BW bdfXwDHqGVcCVlCTudfyE7BcDltdc!9deiDdDzBqdeHJ:EY9EQ?9dc#9nNxJBcHUl9BX(bdhB,B9{@:*9ofKF6IS?odKGsIS@dc!9deLhiJ6dmCW7IS^FOyIS]HNzB@&!9HW<BX.bdgGSyGSzGS5GS4HClGYkdgFcXmRwiF0xBMrdc!9dbXmdfiBMrRwJCwgdfDy1sB7BeBNcde#EY?!9deHCkKEjJDlBCgdgGaHBhG2oGXbGTkL7dc!9dd*%9ofKF7IT&odKGuIT(dc!9ddLhidmEVqIT+IMbIT*IIt&IS !9HG;BX~bdfBFnERaBYeGYjJQydhBbDcG7gGbJN5F34dc!9dfgBbDt3gDodfG7XnBMkCMoBadgBX4SsKDdCY5DAhG1udd#!9dbSvdeBbgF3tK4dhBaG7R5Ss1fJLl04dd#!9ddgBbIsdbGYrdfEQcHDpBGpBYkG7dd#!9de/+&9ofKGcIT|ofKMqIT}dc!9ddgOfJzmEVrIU8FCjIT II5&IT@!9G0~BY?bdcOfdmHLqIU!FOrIT>H0cIT]IT]IT]9G0%BY[cdcR6KTkdiDoOpBN7IsDtFrlFedgKydMpW6GvBErdd#!9ddBGeBFrBLfdedGbFbYmdhlFeIsKIjFrMpSxdd#!9dfKyDoBN7IwMpdcGY@9dd)#9ofKFoIU:odKTlIU;dc!9ddOfdJzmEVsIU>FlIU=ICv&IU*!9G0@BZ)bdbB0xdcR6ddiIsDtDoSkOpH7GYvBN7dd#!9dcG2nB0xdgCKvCKnCZqTyCLpG1adfdSxItDgIwdd#!9deCKvCKnI3yKXddeIwFeT43qdfR6CZqTyIdDgde#!HZ:9dd+&9odKWvIV!odKW4IV#dc!9ddOfdJumEVtIV(IL7IV&I2o&IU|!9J#BZ{bdgBKsBKrG0jBZyBP5BWtdgHuBaV4YxWvBidc!9dfKG5CPjC2cJM7JDedhMsDtCxHnBFaBbDzdfHuBaWvYxV4deGF~#!9dc&9odJ2fIV;db9ddlgdmEVoIV>E2hIV=IX6%IV*!9GG(B0)bdgCUkCChC0vC0wCUvCBbdigBbZaDBuBgEdBOhU5dc!9dfMrBOhU5BJ63qddgBb3gdhHuFiWvBIb2q3sYldd#!9dc&9dfRwHBtJEjCY6KXtdg6DaJLyZcEbHudgU51hMrWvKVsIwdd#!9db9nxKG4HT49B0[bdg3sBM7KJtCBbJZgHCfdeMrU51hDBudffC5BgdG7dd#!9db9n5KOpHU69B0}bdc)9ofKF4IW,ofKOo5odKIq5dd#!9dcgFmmEVpIW;FHbIW:H0i?(!9IC*B1%bdeCTmP7BTfC1jdiRyVpC3e4gBcDkDCrddG0;!9deBXhEnBLkG0tdcFcHrdfDyBNcBLoBUgBmdeF^#!9dc&9dhEvB7D7DyKqLoDndhCcC2nSxJJmKAaMwBZddeG0_G0^!9diEvB7D7LoDnHxBI5MwddG18G0{9dc#9nxCJnHUo9B1?bdcJqKIrdeDzUtIcJsdgdfMoBhFbRbdd#!9db9n5I3pIRw9B1{bdhBFfG7XnGZhCR5CQx04dfJsGdS4B1tZcdd)!9db9nBnGdHNi9B28bdhBCgT7BCjBI7BByV4HudeJqBVvCL7T7dd.!9db9nCkKAbIIz9B2&bdfHuJEiKzNlLrdfWv2qBToGW6B2ydd=!9db9nDsCNzIIn9B2,bdf]<-(9ofKF5IX^odJDxxodJSfIX{dd#!9dfMzEnTpOfLhmBYwIX~E1yIX}IX7B&(!9HA8B2=bddEnG4ComBAnIY8IGwIX<HZwIX@IX@IX@9HO?B2?bddSwCUiBQzdiInJazLzKygiDbdc!9db9deBgIdDaBidgDnInDbzLmF5ddgBbBqdfHCxGT4D5HeGyde%#!9db9nxKGmHS69B38bdeBgEnBfBtdfDnInDbDjzddD5Hejde#!BO!9db9n5KSaHYb9B3(bdhBgEnCVbBt36EzBfdeByJMeEbGpdfzDjtBcDbde#BO*!9db9nBnKScHYd9B3.bdd/)9deG4EnFmEemVhIY|FlIY{IEw]!IY<9HP;B3;bdcG4EnmZyIY~FEtIY:HYqIY>IY>IY>9FU.B3=bdfBP7GHrKEcKHaEB6dfDnCxHzChtdc!9dfEmNmBW5RhC2bdeHzYsOuTsdfBmClDdtBtdd#!9deEmG0oCSfEB6deKL5CUe0rBAedeDmCwo0wdd#!9dd+&9ofKFpIZ-db9deEmlG4BmdcDpComBAoIZ;HZsIZ:IFs&IZ&#!9CA%cddG1rG1nHEfdePhXkfBB7ddJ<!9dgdFbGbYmJm2ydifCgKoLkB4PfGiNlddJ?!9dc%9diOudBK6BEsGBsGbNrKhdkS5PfLvYmKoCQlMmfFnFgddGI}!9dgOuBGvBXfGBsNrKhdcJ{9dc#9nxKSfIIj9CA>bdgEmBBuYpFgChSvdgtHfzNtBcKTxdd!9K8db9n5JVlIEa9CA^bdhSmBC6CQ4GX4CTtKT5KKzdcK%9db9nBnJ0aI0o9CA}bddChGjBOgdiEcQvHgBWhKKuKG7G060vddK+!9db9nCkJ3kHXw9CB!bddSvHBqBN6dfBbgBFaK41mdlKzFY6SsNlR5BIeG7OuCYuSmLfdeK;#!9db9nDsKS5I1l9CB*bdeGmTgOxDAkdiLqBhHfz1lBcBEuModdK@!9db9nH6KJ6HNu9CB/bdg|[=.(9ofKFkI0|odJHeI0}dc!9dfEiEmGmLlJzmBDmI18HVfI0 HY6B*&!9B<CB?cdgBOgBXwBWhHAgToG0xddChGjPmdgEcQvGqCKmXrXodd#!9dfBKnCSgC07CCnMpddEcQvPpdeChGjD4Pmdd#!9dc&9ofKGbI1,odKKxI1-dc!9ddJzEidmBYxI1:IPqI1/IE5&I1%!9GH/CC#cddDnBB4HxdhEvB7D7QwGdRyBmddEN:!9dfC1lCyCLsCEmGadcEJ+9deKkBxKjC2sdhB4LkPcBKxGqBiGSkddEN?!9deBWiCQuBCpCQtdjEgJgdfGiChPyMjC2ddc!9de+)%9dhoB6BizBc3xB0pdfD5HeKwI3gBSkdhCDjCcGvCvjHkMvdeEN}#!9db9nxCYlHXz9CC[bdeByGYwCnVuddVaMvG3oddEO!!9ddG1wVuV5dftHzH4BiBJpddEO&!9dc%9n5DC7IEb9CC bdc+9ofKFsI2.odJCfI2/dc!9dgBfYhIkPwVjPxmBApI2<BHlI2;HZq@&!9HT&CD&cdd36EzFhdgFsBgCVbBtDbDcddCA)!9dcMvZjdeBgBNhEntdfWeEoDq3tEgdd#!9ddMvZj36dgCEbBPxGE5KjGUuDBldgLkB4OxYqJqDfdd#!9dd+&9deiG4EnLlmEVuI38FEuI2 IEk!I2@I2@9IC^CD?cdfBKwBW6GYxBCoS6dhGyEgd4JbRxV5dc!9dfgBbDoOpBqdgElyE7BBvB0wMcdidfIdDaHdDyB3pOjdeFD~#!9deLyLxIcUtdfdBafKoKAydfIdDaEhC0xgdd#!9dcIdDadgBBvB0wMcElBNcNzdeI{!9GW&ddBgEhBidcK7B37ddBM|!9df;-)%9ofKFyI3?odKJ4I3@dc!9dggGsDaDlMzFmmEVvI3^FEvI3]HUq&I3/!9HF{CE.cdcEwgmBRtI3{E14I3-IEmI3;I3;I3;9GE[CE:bdfBxCpBTfOvP7dhR5SsG7Uj041fBadd!K;9dfBxCpBTfOvQbdftBcSmMxHfdhBhGjBdFrFaPcOxdd#!9dfBxCpQbBKtCRudedfFbGbdgCMxFnB4PhBB7Eudd#!9ddBxCpBTfdegBb3gDodftBcSmHfDZydd#!9de/+&9ofKFiJA.odJOiJA/dc!9ddEwgDvmBDnJA<FlJA;HM5&JA(!9IE+CF&bdfIzBAjBGzBIdBKjdjGvHsPhBB7yB0wdElMcdc!9db9dhG5HwGmBZ4KOmBVmSjdggBb3gDoK4Bqdd}!9db9nxGmIHm9CF:bdiJ42pBIeUjBI7JLuG2dSvdcB99db9n5JX5IQz9CF>bdhyE7PhElGyDl0tdc:9db9nBnIzIFp9CF]bdd+&9odKObBndb9dfEwIzGmJ4DlmBDoJB*HRxJB)IXu>%!9HI(CF}bdgBKnCCnC07F3kMpKXkdiCvUwMeCndlJBaXrdc!9dgBxCpDvBMzBZlSqdfYnXtSlMnDBkdhMpD4LkBVmBcGjGUadd#!9dc&9ofKGdJB=odKWsJB>dc!9deEwGmJzlmBDpJB[HRwJB@HM4&JB-!9GL@CG,bddG5GJ4BE5de25yE7Eldc!9dgDAgDAaBN5BiIdB6dgGyEgOjGvjHddd&!9dc%9ofKLrJB odKLsJC8dc!9ddG5FxEwm2dJC#IP4JC!IJj&JB^!9HJ9CG]bdeBWwBQzHDmCRkdiSwInB7EkE6ClEbEedc!9ddDuSwBNmddCxBBf4dfClOxB4CtDmdd#!9dbCRmdcBtCrdd!9BW9dd*%9dfEmIrG27BP7NmdfBtCrDutSwdhCxBBfOtKoEkE6B7dd#!9db9nxGEfI0x9CH+bdgD5BxOvBKlDvJ4diCxBBfOtKoEkE6B74dd!)9db9n5C3sI1t9CH:bddigBbdeDuKSlC0fB2zdfBtCrtCxBgdgClEjB4K7CuJ7de%#!9db9nBnKSmI1i9CH[bdjCxBBfOtN5CuEkB7CiZiddFU:>9db9nCkC3vH2a9CH{bdfCxKk4KoBxddET&]9db9nDsJCeIZf9CH bdf1tBQtEHnHBrHAfdgBtCrDutSwCxdc!9db9nH6KNqI0q9CI%bdg|[:,(9ofKGaJD=odKCtJD>dc!9dgCxEmFmNkBfEemBHgJD[E0eJD@IN6B)&!9HY,CI,bddCoLlSpdbComBYyJD_BHkJD,IHlJD:JD:JD:!9CI/bdfEaBfWfCtOxdcClBedfBaRcBFkT6CndeByEbQcwde%#!9dewBkvBbdfEbGpByQcCidfBaCnBhNvT6de)#!9dc&9deCoEeCjBfm2eJE(FlJE&IWx!JD|JD|9EG_CI{bdiBEwT5HEgLtBmKTeGqS4dcBR.9db9dfBxCpIrKjBMzdgTgOxHzDuD6B2udd!IK(9dgBxCpIrKjBMzKkdgDmT61lOuHzodd!9BR?dc%9nxoITj9CJ(bdfC1rC0zGTbCQjPcdfBtCrzSmBadhBxSqOxKjIrBEkIndd#!9dbBC6deBtSmzBadc!9dc%9n5PcHXh9CJ;bdhDZeMoHfEuPhGRr3xdjtzBcVyLqEgBmUoBTdddBS#!9db9nBnGCeHWf9CJ@bddTgOxSzdgDnCnCJrRoCiBCidjBdGqfCwBCrCvdzTfdd#!9db9nCkB4EZf9CJ|bdcOxB4dfBArGFiBQuBiFcdgQcCiGvBbDkMidd#!9db9nDsGFoIGf9CK!bdeTgOxBFqBWgddByQfKJpdioB6BitBcBgzBAwdd#!9db9nH6EeFJ49CK*bdgB#_?/)9ofKFlJF[odKWtJF]dc!9dfLlEwEiEeFxmBAqJF{E2aJF_IHoB<&!9EI/CK:cdfMdDY7GXdG0wDudfBazBttBA7dhPcSqBxCpKj0rBmdd#!9deMdDY7DuBAedfDmT6KkCx1ldcOxFidd#!9dc&9nxKEgIFr9CK_bdcOxBEvditzBcB1wLqBmUoBTddd!B-9db9n5GCeHWo9CK bdd&B*B)db9nBnB4EZf9CL!bdd*B&B%db9nCkGFoIGe9CL&bddOxCTsG3bddByQfKBbdhoB6BitBcBgzdd#!9db9nDsEeFJ49CL-bdf>/,)9ofKFvJG_odKWuJG{dc!9deSpEwBmEem2fJG~FHcJG}IOxJG>&!9D&CL=cdDbCL=CL;CK~CJ^CH[CG_CG+CF]CF@CE9CC[CA|B1}B1+B1*B09BZ^BY.BY+BX}BX-BX+BW^BW9BV=BV;BV9BT%BS!BR BR;BQ9BO^BO[BN[BN%BN!BL/BL-BK%BI:BH.BH,BG BF*BD<BC/BB;BA BA+3[2=2&2#0|Z/Y{Y^X&W9V-U/U%S(R@Q Q}Q-P^P-O:N9M M#M9L:J J;I/H H(H%G/F[F*E|D*D&C^B%9q9JG@EE%JG@mHLyJH9CXzJG=I0vJG[JG[JG[JG[JG[JG&cmCXaJH!FJwJG>I2hJG]JG]JG]JG]JG]JG(cmCXbJH#E2qJG?IWuJG^JG^JG^JG^JG^JG)cmHMsJH%IC5JG@H3mJG_JG_JG_JG_JG_JG*cddwCFfBC4deQvKHqGS6HDqdc!9db9dewBkCFfBC4ddfJKdEqdbCQidd#!9db9nxJLrHOg9JG>bdgBFnF34BYeGWzG2jG2idfDcPmG7GKyFsdc!9dgG0vJ1nG2gG2hMpKKcdfQvChPmHf0jdc!9dc%9n5KCpICs9JG|bddGWrBFzGWsdhDnDmBpoBiFcNbdc!9ddGVdGVeGVfdbBbdd!9GM;dc%9nBnJKiHWd9JH%bdfB0xG0dG0eHCmHCndfR6FsCZqOpBN7dc!9db9nCkJZfHXg9JH+bde]:(9ofKH4xdb9deDeKfOfJzmLjJI,IPsJI+IQmB!%!9JI8JH:cdfGVrBQtELwGVqCRvdgC60wSlBIrQvBFndc!9db9dbEideJHbOuKKsPudfdFbJm2yfdd#!9dcSmtdfdfXkPhKKtdd(!9dc%9nxJHcHVd9JH}cde1tBQtELw1xdfPfRbBN7DaBbddCD#!9db9n5KNsHXf9JI!cddBFnBYeERadgdDoOpCRvB3mB3ndc!9db9nBnJS7HYk9JI)cddNfKGxHDhde3cG7B24CKrdedQvIdI3xdd#!9db9nCkFXhIGq9JI/cde=.)9odJHfxodKNr5odKUgBndd#!9dddEi2omBY4JJ<CXfJJ;IZjB!(!9JJ(JI@cdcG7RwdeL7MrR5Eddc!9db9dfBIjIdB6KGtBidgBMgLkBFnCSbCChBBpdd(!9db9nxJYdIFc9JI bdbG7dfdDBnPffCRvdd!FG+9db9n5JYaIFq9JJ%bdhG0hBVhGE7CMrGYtBOnJ2gdfFiIdW4B6ddd<!9db9nBnJYbIIq9JJ+bdd-(9ofKFzJK)odKJz5odJUuBndd#!9dcGsDlmCXcJK.HXcJK-I2w](!9JK!JJ<cdhD.D-D,D+C#}9q9JK%EH>JK%mBDiJK;BSbJK9HZyJK&JK&JK&JK&JK&JB9cddJoRpFWqdiJJkBOdBFjHsMnJI6CUcB3addIV:!9dfWbB1zB14BWqCR4dgErGnoCwBV4Hsdc!9dcCQ7CShdfMqJoErDkCxdc!9deBPhBPsCSdGZgdgBazoMiVsMqdc!9de,)%9mYdJK BMdJK~IEz9JK?JK?JK?JK?JJ}cdbIX~dglQnEcFrEfDwdfBaFwGbF7MqddIY,!9deBaCgC6F7dcIX~9dc#9nxDAiHZc9JK&bdeFtExlQndeFfDhBhVndfNfBTyBrKFcDgdd#!9ddBhCLfjdgBafdzFwGbddIY[!9dc%9n5DCaHWr9JK:bddDhBhFfdgPuLmGzKzQlCnddIY|!9db9nBnKK7HWs9JK?bdd;(9mWiJL^BSjJL]I2b^9JL/JL/JL/JK[cdcErvddJgYiLmdhV7TnBJjKeguBEidd#!9db9dcJgYiddFqFaL6deJoRpFWqBEndd#!9ddGVxBPhBPsdfCsKizQoDbdd(!9dc%9nxCZsI0y9JC^bdeDhBhFfTrde,IW}9;dd-IZ=(dc!9n5C3dHWq9JC~bdfBNdWxKpGVlBAideErGniIjdd<!9ddJgYiErdcBNdJKbdc!9dc%9nBnC1pIQ59JD(bdd:+9ofKMsJM]db9mZuJM_HW7JM^H0b|#9JM:JM:JD,cdcErCSmdhVtBNdDBdDmBpDwC1zdd!IW-9deBNoBXnFXvCZuddiMbBMrdd&!9dbEqdd)9IW?dd(#9mBHdJN%IDlJN#IWc9JM_JM_JM_JM_JD@cmBDjJN&BY6JM[IXnJM{JM{JM{JM{JM{JD[cdcIeCyddQeBMsGUwdfZ7EqyGuCZldeIQ_#!9ddBLeEKzBK5dfZ7EqyDbDjddIQ]!9dc%9nxKEeIM59JE8bdcGnErdeTl2sTkCTpdeBWjBWvBWuB3xdd#!9deMvIuBlIjdd&IP|9dc#9n5C1nIRm9JE*bdfC4Kvy0tDjdeDiGhDr0sdeIR,!9,dhC4Kvy0tMoQgDgddIR)#9dc#9nBnSuIHt9JE;bdfCdBMvP6BKbBNwddQwU6GNhdeIR=!9=ddIR/#!dc!9nCkBBuI2p9JE[bdeDjBiFsQsdfZhXuZgWeI3hdeIR^!^9deZhXuZgWedcIR@9dc#9nDsGBuINa9JE~bdgGW4GuC1bLpB1sBJcdeVmByErGndeIS8!IO<9db9nH6NjHTs9JF#bdfMfF04LpRqLqddErGnNvdeIS&!ID>9dhMfF04LpRqLqIlGuddIS!9ID@dc#9nNxCoIN49JF,bdeGuBIiLpBTpdhCDqBXeCTaBKvBX6BX7VbddIS.!9deLsB1cCDqHAeddIS+%9dc#9n0uC2zIQg9JF=bdiB>B,B#}@;*9m1zJP#BL6JP!IGlJO^9JO^JO^JO^JF?cddBLeBK5BDddgEFmCApRtL6KMyHCydfLzKQ4BJvZ7B3bdd#!9db9nxC04IGc9JF{bdfBImBHwLbBVvCGjdd)IB>9dcEKzGZndhBTvHqDbC3zBImCTlBG6dc!9dc%9n5GkH0x9JG!bdfIlC3iB3oCJ5HEcdfHsGvBrBFeYgddDhTrGZ5dd#!9db9nBnKK6IMy9JG*bdeErGnvNvddCE+IE]9ddErvGY4deGZkGZjGVyGVzdd!IE{9dc%9nCkJTuHNr9JG;bdeCVpElCSlBW4dfDwCQoCRzG1kGddd~!9db9nDsJdILi9JG@bdfBAzYfKlCDnJLmdcB!9ddG24GVnGVmdfBdDnBH4IjGldc!9dc%9nH6BAzISr9JG}bdhFtFaRdBCxlFrN4deCJgOsBDvBOaddB,!9db9nNxKCxILw9JH!bdhB*B9{>/(9ofJUgDsdb9m14JQ@CXyJQ?HN4JQ,#9JQ,JQ,JH(cddBH4BQqCDidiD5HeDVfCcCgLrCn7dd!E 9ddBdEKaEcdeD5HeDVfCcdd!F!9dc%9nxFmISf9JH:bdeBH4BQqCDiBddeCjGdByErde!IJ8IU<9dd-IJ9IU.dc!9n5COoISi9JH@bdc)9mRjJR(BZaJR&IGdJQ|9JQ|JQ|JQ|JH]cm15JR)BHmJQ^IFvJQ}JQ}JQ}JQ}JQ}JH^cmBAlJR*BSaJQ_H0hJQ~JQ~JQ~JQ~JQ~JH_cdfHqDjB3gMiJXzdeIP(F<IH)9db9nxGBuIWk9JH~bdeFiN6K6RsdfKUeDCmC2pBAr35deIP-F[!9db9n5DCkHZt9JI#bdfCl0cB2xB0nQtdcIY(9db9nBnCoIWn9JI)bdfzEBvDbDcHxddIP?IG%9db9nCkKLfHYn9JI-bdeB4DfQhEddcTlBydgErMvoBgtBNhdeIP{#!9db9nDsJPeHSy9JI=bdf@;-)9mZvJS#FlJS!IXfJR^9JR^JR^JR^JI?cdeGyFTtBFl3tdgEgMkHpLuRrJ7ddIY_!9deHAyGTmHAzHA7dgDbEqyB1h3dBM5dc!9dc%9nxEgI1k9JI}bdgBTbDAoCJ4KKpKUfHBddcIZ99db9n5KKqIQv9JJ9bddNfL7DgdfSnBa2mBOdBZhddIZ(!9dbBXtdgDcBaBBvBdPvH5dc!9dc%9nBnC1fHYi9JJ+bdcCMjC3pdeDk0fT5Wvdc!9db9nCkWnH1o9JJ:bdbSidfEg3tBHoFTtHpddIZ?!9deLtCOdGYoKUqdgBFmLuHpK5Df4ddIZ]!9dc%9nDsB0hI149JJ]bdf|]:+9ofJ1rJT*db9mYeJT,FCvJT+H1gJT8#9JT8JT8JJ|cddKnN6HhddK6Nb1gdeGyC7RzKTideI0!#!9ddCVgCViCUhdiK6Nb1gGyRzN6KnHhddI0&!9deG0yHDlGUmGTldeQeC2vBJwKTuddI0*!9dd)%9nxKB6HTr9JK*bddBFmKnN6ddEdDfV4dhJazBZsJGfKaGUcDcdeI0:#!9db9n5CZwIV79JK:bdbGT6dhSiB6KBhGGuBi2jBBgdc!9db9nBnJAmHNk9JK?bdcHCjHBzdfPhBEiXkGdYgdc!9db9nCkKP4IWg9JK_bdcBWaCOudeBdBXtLtG0sdgGqS4BLhXoKmOrdd#!9dbBWadeDfF5JPsEqdc!9dc%9nDsBWaI159JL#bddB2kKJ5CVhddGyyEldgBXtHA6E4JObCQwBQydeI1+#!9db9nH6KCyIXp9JL+bdgB!|[<)9ofJ1qJU{ofISvCkdc!9mBAmJU~FCwJU}H0fJU>%9JU>JU>JL:cdcIeQedeZ7VlLbGudeIH*H<!9db9nxJPbINx9JL?bdfB1lBJoCObCUn36ddIH.H@9dd36BAhEzdhKoOtBOfLuFX6CYzKDrddIH;!9dc%9n5B1lIK59JL|bdfBC5BLdXxHBlBOjdgDh4LbQoKiCsddIH@!9db9nBnKK5H079JM9bdgBJfDCfBEfOrGToCRnddIH_I!9db9nCkBJfISk9JM&bdgBAzTbKlKHcBSxCDnddIH~I(9deIqExFt1cddII8HT*9dc#9nDsBAzIFa9JM-bdfGT5CQqI3oGUgHArddII%I.9dcoJqdeB7D7D6EkdeCuEoDfG1ydeII*#!9dc&9nH6DCoIPn9JM?bdfJdBJtI5G1xGWpddII.I@9db9nNxJdI2t9JM^bdfB4DfBBkBlOedeDnDbCnC2adeII=I{!9deHDcHD6HD5G2zdcII?9dc#9n0uNcIWv9JN8bdfDiGhBTxYoMsdfKvBhDnDhModeII_J!!9db9nBUdSuIGt9JN&bdgDcBBvH5KeLsMmdeII~J(I3=9db9nBBnKLgHNm9JN+bdiGqS4XoHxBLhHDbBWkCRcddIJ!J,9db9nC1wGqHNb9JN/bdctBcde4EgByCudeIJ)J;!9ddCyDqCuddBXgCR6CUwdgBFxLvChNmKMoBfdd#!9dc&9nC1yB0hH179JN]bdmC%B}B]B>B.B%B8^>:,9ofJUfNxdb9m16JX,IDmJX+HSiJX8#9JX8JX8JN|cdgDk0fDiBmL7BddfyDnHxfBcdeL?IO.!9deG2wBCzG2xGVadcL[9dc#9mZxJX=CIuJX<IJi9JX)JX)JX)JX)JO#cm2aJX>BSiJX%H0wJX*JX*JX*JX*JX*JO%cdgGhPlBIqMs0sIadgKvC4yBhQgDndd!K(9dhKvC4yBhQgzDgddCN#K*9dc#9m2bJX{BMaJX_IN59JX;JX;JX;JX;JO-cdd2nJpGaddGl07BGcdejRrCNuDbde#!9K:ddHBaHAlCStdfLwHByCZdOoFjdd(!9dc%9nxPiI0s9JO@bdf2nJpGaCZdB0ldhLwWyQuThRfBJuBJcdhBVy2lKaC4WpUlB3cdd#!9dc2nGVpdcIqGldeDjGUsWyQudd#!9dc&9n5JM4IMd9JP8bdfLwThBJcBJuBM6deGYeGYfB1aB1qdgCIzBAwB4C4BaPudd#!9dcByQfdfLwTh2nRf3ldhtEhBcBiOtHAqB6dd#!9dc&9nBnJQaH0k9JP,bdgBLmMwCRbBTlCUmCQsdhGiItC7NlJmCgddc!9ddFpLeHDkdeMwJBzBTlG36dfLw2nGaTh3bdd#!9dc&9nCkFpINo9JP?bdeB8@,9mUfJZ&BL4JZ%IMnJY{9HY[JY{JY{JP[cdeBLeHBkBK5BDddfGUnYfJDpBXqDQxdeIqSeCQlB7dd#!9dbCTqdfKlBUzYfGXcDQxddHmLwYjdd#!9dc&9nxKgIVr9JQ9bddHmMhDVzdgVmCU70cQwHCzHBnddIZ?!9db9n5JIhI059JQ(bdfHmMhDVzLwBIude0fC0bXaDA4dfDCv2mKwD5GAxdeIZ{#!9deDCv2mGFrGAxdd9%IZ}dc#9nBnCZpIZr9JQ:bdd:+9mWjJ08BLyJZ IJlJZ@9JZ@JZ@JZ@JQ<cddCdTbGjdg3vB26BZzBBuIeHgdd!9M>db9nxGOoI0a9JQ[bddGnErHgdiO5BJgB7Ek0vXrOnDCzdd)!9db9n5KBaILj9JQ|bdhlEcFrEfB15ExBAsdd-(9db9nBnTcI179JR8bdkPdMyF1bKlM4TqXfCJuRdBUzdd;,9db9nCkPdIUb9JR%bde:+&9mVfJ0@BLzJ0?IIgJ0,9J0,J0,J0,JR(cmBDlJ0[BScJ0)IEqJ0-J0-J0-J0-J0-JR)cdfHAiHAjCS5G0nHAhdc9O dcDDfCcddGD6HAkHAoddHV[!9dc%9nxMgIL69JR:bdfGWtGWuHDdGWnG1fdc9P(dcMoBHrddHV}P*9dc#9n5nIL59JR@bdc)9ofKC75db9mTaJ1*FlJ1)HYwJ0~#9J0~J0~JR_cdcfCvdgHDaDFyCVpCB4BW4ERcdhBCrDwNtJTaCLnB0qCMwdd#!9db9nxB0wIOy9JS8bddfIeCvdgYr1kB1kC3fSaBEtdhB0fB1xOsC0kBLo2lB1bdd#!9db9n52yHNh9JS(bdefBDdCTqCvdhSgJBdN7BAgElB1mBGtdgDyDFyDwIboBH4dd#!9db9nBnSgISe9JS.bdd/)9mVgJ1~BY5J1}IJkJ1>9J1>J1>J1>JS:cddCCjDQcDQldfBaGbFwEdCwdc!9db9ddfdIedhDgFS4DAbKlSaBObJHsdeIqCaCVpGOydd#!9db9nxCYyHTi9JS_bdfHuUpNfTuBLcdfSnBCjL7BNiNtddHV!!9db9n5CNzIEt9JS bddJjIwBN6dgCOhB0eTuGlBIoFwddHV)!9db9nBnJjIP59JT%bdeNlFoQ6RmdgBBpBNuVzOcTn2xddHV.!9db9nCkMrITa9JT+bddG6OwBZqdgBG5CAxBBxGO4JRvCYtddB-!9dbG6dfHDwBUoC2lGX5CAxdd!HX_9dc%9nDsJFoIIp9JT=bdeRzC7GiItdgD7KqBIe2pBEgBVxddHV{!9db9nH6RzH1w9JT]bdg _?:(9m2cJ3*BL5J3)IV6B(9J2~J2~J2~JT_cmBAnJ3+BSgJ2{I1mJ2 J2 J2 J2 J2 JT{cdeErKM6KM4KNbdfEgCuJkHxBJzdeCiMbRoJtdd#!9ddBFoKUjC0idf0fP5KnBAroddIU;!9dcCSeKpdeEdBgBfEgdd!Q%9dcCzCndcGWbEgdcjGndeDC}#!9de-*&9odJZ6J3{db9mVhJ3}BL7J3|IRk#J3=9J3=J3=JU/cddCOtGL6GL7dgB7D7EkEvD6CAedfCiH4BCcCwodd#!9dcCOtGL6dfBeHgG1jGEsJ1wdg1iBUoOj1lBOiDydd#!9dc&9odKWqKA)db9mZyKA+FCvKA*I2y#J3 9J3 J3 JU{cddBWaCOuKTvdfCnFsOrHdGGtdgGdDwChoE6Ekdd#!9df34B0kCLuBJfC7dcK(9dc#9odJSgKA=db9mBRtKA?FCwKA>HOf#KA+9KA+KA+JV&cmBHhKA@BShKA(IF4KA,KA,KA,KA,KA,JV(cdgGnErHgCP4BJnBUxdgDbFwKoBJoFsOtddJI@!9dcBJfBNhdc1vHEbddzDbBhdd#!9dc&9nxGOoIZ69JV;bdeCuFhEzEndhInB0rBHzBFxKIfNmCJ4de4ZcGnErdd#!9db9n5GEtIYu9JV[bdgCuFhEzCMpBNhG4deGnErEdHgdjO5B3iPeWcBJgEkB7CZuNwdd#!9db9nBnJ1mH1z9JV}bdeCuFhEzEhdeBdBQqBH4Dcdc!9db9nCkJ1lIMk9JW!bdf36FhEzBBfEndhO5BJgEkB7D6BWeWcddFT}!9db9nDsJAfH149JW)bdfBdBH4BQqJG6XyddFU9FU_9db9nH6JAgIMm9JW-bdg}[;,&9mBLxKB}BY7KB|IMvKB=9FT KB=KB=JW/cmBR7KB~BHlKB:HUnKB>KB>KB>KB>KB>JW:cddErGnDDfdeD5KwCJ5HedjEvB7DnD7D6zDj3xBideFR #!9ddD5KwHeddFS9U,9dc#9nxFmHYc9JW]bddGnErEddcByBJpdgCnCgMbBiVuV5deFS)#!9deByBJpCLuB1iddFS+U>9dc#9n5BJpIQk9JX8bdc+9mZ4KC<FlKC;IPaKC(9KC(KC(KC(JX!cdfB7D7NwEvEkdfBmQwRyCQlideFS<BF%!9db9deJgMjQpKedeEgMkCcJkdeDbDnzH5deFS[#!9ddFS]%GU%dc!9nxJIyIZd9JX/bdgB0zCLsKA7CEmCTnBA5dcFO?9db9n5JCdIJe9JX=bddIbVbBKvdgChBU4PmCd3pIwdeFT9FT8!9dfBQyE4FkHAdTyddFT#FO*9dc#9nBnCOoHZ59JX_bdd.*9odBSsKD,db9mZ5KD.BSdKD-ISp]#9KD!KD!JX~cmBHiKD/BDtKC IWsKD#KD#KD#KD#KD#JX cdcCtGZodgB7D7EkEvCAeE6dfErGnIbH4BEldd#!9deJG~HZ{V_CX(dc!9mBDqKD@FlKD?HZb9KD,KD,KD,KD,JY(cdeRyVpCSw1sdcB4EuddCX<!9db9nxCKzCYd9JY-bdeFaFqL6SkddCX@IY|9db9n5JFlIZs9JY;bdcBeSedeFtExlN4deCX{!9W;db9nBnJFmIIf9JY@bdhBxTgJCaJB6CuFhEndcCX 9db9nCkCjH2f9JY_bddEmEiNmdcCY#9db9nDsEmI0n9JY~bdeCOtCOuBWaGL7de4GdOrB2kddCY*!9db9nH6KMaH2e9JZ#bdcRgNydeEjZbM7CSkdd!9IX>db9nNxCoICr9JZ*bdh~_?;-(9mBDrKE_CIsKE^HT6KE:9KE:KE:KE:JZ,cdcCtNydeEuHfB4PyddClBeDidffdNyDcDwde%#!9dcGWlGWkdd(9%dc#9dbCT*mBDsKF%CXvKF#IFl!KE_9KE_KE_JZ@cmBDgKF&BHkKE[IHnKE{KE{KE{KE{KE{JZ[cddErvGndiZbBI6BBoVkBBkCSkGbBXadd!IY(9dfEbGpByFXvCZuddIY*X<9dc#9mXzKF.BHjKF-IWd9KF!KF!KF!KF!JZ~cdeBxCpKxKkdg0vBIaG37GWdGmGV7dc!9db9nxCOgH0a9J0#bdfBxCpKxKkHgdeBC6B3yBJ7Vydc!9dePcB3yBJ7Vydd%9BB#dc#9n5PcI2i9J0,bdfDcDwGqFsJL4dfHdDnKhPfGGtddFG_!9ddCn34RodcFG|9dc#9nBnB4IV59J0=bdeEeCSrGUeKXqdcFH89db9nCkEeI1v9J0[bdeJhPoFvBxdeErIeCvXxdeBeCwIyJqdd#!9db9nDsDB4IPo9J0}bdfdFbfGbKhdfCMxJKeFnPfBFqddB9!9dcBxCpdedFbGbKhdc!9dc%9nH6JEkIJx9J1&bde4LdCJxCZgdhdfFbGbFpGiChddFH?!9db9nNxJGrIJw9J1,bdhB*B9_@:(9odDCxH6odDC4Nxdc!9mBHaKG BSfKG~HN7KG?%9KG?KG?J1;cmcKH8IDeKG<HM6KG@KG@KG@KG@KG@J1<cmHOiKH9ILrKG=IQlKG[KG[KG[KG[KG[J1=cdcGMwGPxdgBDxJMtElYfOsKldc!9deB7EvD7Bedd%H3/9dc#9mHOjKH*IM4KH)ILn9KG~KG~KG~KG~J1_cdfBH4BQqBXtGUhCDideBdPvWlDcdc!9ddBdWlBIgdeDcKvDbIqdd!X 9dc%9mHOtKH<IDnKH;IRg9KH(KH(KH(KH(J2!cdgHBeCVjBKyCRx1fBA5dfyLfCKyBIgBNndc!9deR51fJUbJHrddGXaEKaHCrdc!9dc%9mHPaKH_IRnKH^IIv9KH:KH:KH:KH:J2,cddLsKRgB1cdfDjBNzBNwYjBgdfKwIhI3nIeHmde#JH !9dgG0mBLgGZ6E4FkBKvdfDjDhBNwFfF1qdfKwHeBSkHmGYadd#!9dc&9mHPjKI%IGjKI#IGm9KH_KH_KH_KH_J2@cdgKEdKRhKGyQnJI4GX6dfNuGjChXfBUcdc!9deGUkGZ4G3uGXodc9HU|dc#9mHPkKI-HV5KI,IEv9KI9KI9KI9KI9J2}cdgJPuBDyKUvJ0dCZoC3adeBJbGOr3hWpddGnBOdBCldd#!9db9mHPlKI=HV6KI<ISy9KI)KI)KI)KI)J3#cdhBBeI3uFVrJMyJGiJBxTqddBOdFUfCP4dgBtBcBgGOrotdd#!9dbBOddeJU7C1zI3kDudgHzBtCrYsBgT6dd#!9dc&9mHPmKI}IXtKI|H0d9KI=KI=KI=KI=J3/cdbBldfCOtKNaGMxGPqJLvdc!9dhI4LqKmB0tBNgTlCsdd%Z=9dc#9mHPnKJ%IDiKJ#HZa9KI_KI_KI_KI_J3@cdfBZhYtBbBqLvddC1qJGuGbdc!9dbBZhdcDwBddfDcH5BadMmdd#!9dc&9mHPoKJ/ID7KJ.IEy9KJ#KJ#KJ#KJ#J3 cdcIqEsdgBNrF3cG07G0qGHhFTodgGIdMyBEq3aBbB0ddd#!9dcGIdB1ydcB2aRcdgMyBEq3aBbXfBqde)#!9deBNrF3cG1tG1odfBbMyBEqLvBqdc!9deGUxG3eG2rG3ddj3aBbMyF1bBEqDzBJkGHhFTodc!9de-)%9mHOkKJ HRrKJ~IZz9KJ?KJ?KJ?KJ?KA;cdiB1eBV7CM7FZiGZzGXwGXrEJ6dfSvJQ4BT5JQ5KRmdc!9db9mHOlKK%IPxKK#IMl9KJ_KJ_KJ_KJ_KA@cdcBNsFqdeNfDAuDA6COydeNtHpYkBJ4dd#!9dbNtddFgCxBZhdfFXhHpEgHDuGZtdd#!9dc&9mHOmKK:HUtKK/ISm9KK%KK%KK%KK%KB8cdgG704CMoB24KWiB0qdfNfDAuNtDA6KNjdffMyJmBEtKC5dd#!9ddGC5GC4GZydgfMyBEtGY6CRmBZhdc!9dc%9mHOnKK^IFbKK]HS49KK/KK/KK/KK/KB+cdgOb3pNbB3lF2dCZzdiUpDCcKNwBByB3sKMwDBaKMzdc!9ddNbB3lF2ddcFgCxdgNp3oCvN4FaBAidd#!9dc&9mHOoKL!IDsKL9HSh9KK]KK]KK]KK]KB>cdfJ3mC15C36GMdJDrdeJjTuE7BJxdc!9df0tE7UzC3gJ7dgBhGlCSuDwBD5JYpddIB.!9dc%9mHOpKL,HRtKL+I169KL8KL8KL8KL8KB|cdeKiERsJTbGQ5dgBCkJUdBOaJQoJTc1adc!9ddKiERsGQ5deJLdBEgJJrBCbdfB1eBV7JT5KUmCKmdd#!9dc&9mHOqKL?ICtKL>HYh9KL+KL+KL+KL+KC&cdfBByGG5JIvG2uDA6diJY7JFqBMpDAqG2kKVhBNcBOadc!9dcBByGG5di3eGMfC1dNlGPkCKrCKoKXudc!9dc%9mHOrKL}HTqKL|IMc9KL=KL=KL=KL=KC/cdcJjTudgoGKhGLxBCb3y1adiEkB7E6LfyB1eBV7Nbdd#!9ddJjTuKidfGLxGKh3yJKcDAldc!9ddFSzKUtGTndfDc0tJqoBedc!9dd)%9mHOsKM+HRuKM*IJf9KL KL KL KL KC{cddGnBmCxdgBct3kNtLnF06dfJaJjDyB73udeG3^#!9deBct3kF06ddG3{&9dc#9mEZbKM=IDjKM<IE69KM)KM)KM)KM)KD#cdcCfGIndeBrNpQpF0ydgKLuGjHgNf2mBV7dd#!9dfGV5JIfNpQpF0ydfGnNfHuHgDhdd(!9dc%9mHOuKM|HR5KM{IZc9KM<KM<KM<KM<KD.cdg3rGOqGOnGO6F24GMkdhKCoKT6T7L7PkCKrBFbdc!9dg3rGOqGOnGO6GMkHB7deGnDhyKGvdc!9dc%9mHOvKN%IGnKN#IF59KM_KM_KM_KM_KD@cdhDBgWaCjChBfMwHB4dgoBgB7D6M4EkddHA=!9deGjTbFTfM6deDk3rBNtydeHA@JE+!9dfBg1bBNtB2fBfdgD6B7KqY4NvCjddHA^!9dd)%9mHOwKN;IHxKN:IKb9KN&KN&KN&KN&KE9cdfBAxB2qGUrJCsJSsdiKNyGKxC0rBZxyCMqJajdc!9db9mHOxKN@IDhKN?IIi9KN,KN,KN,KN,KE(cdbHgdiKEaKLdBJzKLeKBiC0qKSdJNqdc!9ddJUaJT7JT6deGlBdFjCvddDbEqDcdd#!9dc&9mHOyKN IDkKN~IEu9KN?KN?KN?KN?KE;cdcHgB0idhT5LtKTwJElGVhGVgGYydc!9db9mHOzKO%HTfKO#ITq9KN_KN_KN_KN_KE@cddHg2mFUfdhBIaCZrBNfJNoJLfGKpBCfdc!9db9mHO4KO+IPvKO*I1d9KN KN KN KN KE{cdcHg2mdiBI6B1dKEiC3lDAwKMdVyG26dc!9db9mHO5KO:IFkKO/HY79KO%KO%KO%KO%KF8cdeFpF3dFWgJLgdgQ6HzC1dT7FYaFTedfHgFbSmF0h2mdd#!9ddF3dFWgGXvdhQ6C1dT7FYaFTeDBaKNedc!9dc%9mHO6KO^HVbKO]IRd9KO/KO/KO/KO/KF+cdfF0lFYcC0iFVtF0bddGnNfJjdfCgJG7DnBCaGQwdd#!9ddGnNfHudeCgBCaGQwGW7dd(!9dc%9mHO7KP!IDfKP9INt9KO]KO]KO]KO]KF>cdhKMgKMfKJoKJnJLeC0sJDqdhDaC0qBUcDnDbB7GK7dc!9ddGKpJH6C0sdgDaC0qJLxGK7HBcHBbdc!9dc%9mHPbKP,H2jKP+ICq9KP8KP8KP8KP8KF|cdgXbHsGvBTyG1lBrdfGbFwC1qBJmBadgCwoBdBMjB7JYkdd#!9deHsGvBFeGV6dcDhB1vdfBafBgFwFsdd#!9dc&9mHPcKP@IFnKP?IEl9KP,KP,KP,KP,KG(cdgB1fJIlCTfKToKDgCSpdjHeKwC1qB6KUiHvKDyKLcHudc!9db9mHPdKP{ID4KP_IYj9KP;KP;KP;KP;KG-cdiRzFoC7T7JOhL72pBCjdcJU-9db9mHPeKP INvKP~IO69KP?KP?KP?KP?KG;cdgGHiGHjEBhBTyJJqGIcdgBH7JYqJYiKGzJNpRsdc!9ddGHiGHjEBhdfiG3tKLvCKr2mdc!9dc%9mHPfKQ)INeKQ(H1e9KP}KP}KP}KP}KG^cdeGBeFaBAiIkdeBfBcoBIjdfB7EvD7DBoChde#!BC|9dfGBeGXxGXyBWlGU6dhEvB7D7D6DnErGndd!&9dc%9mHPgKQ<IC6KQ;ISl9KQ(KQ(KQ(KQ(KH!cdfLsJBtKeKO6KNhdeB6BioBfddHeBSkIhddIe3oBAvde%#!9ddHeBSkD5dfB6BioBfBgdeCTqBDd3oBAvdd#!9dc&9mHPhKQ}HVnKQ|HYo9KQ=KQ=KQ=KQ=KH/cdfBJzGGeKXpHkKBndiRmKLhUsW4YqDBsCYjNzdc!9deGGeCTgBJzHCedfI5JdDgLgIhdc!9dc%9mHPiKR&HX6KR%IQj9KQ{KQ{KQ{KQ{KH[cmHPpKR(IMeKQ]I07KQ|KQ|KQ|KQ|KQ|KH]cdgKMvHBgJCuKVrJIxKJsdjCJoFTuBEmBM6BJuDyM6CiH4dc!9deJCtHAaB0wGadfCJoFTuBEmBM6BJudd!9HL)dc%9mHPqKR:IQ4KR/HUm9KR%KR%KR%KR%KI8cdgJMrJMqJIeHCtGVvHEhdhGnNfJJpB1vBdIeBAgdc!9db9mHPrKR?ITtKR>I0t9KR+KR+KR+KR+KI&cdeIiBUxJL6ThdhB7D7YzJ35GKuKOc3ldeGnBUxBByHmdd#!9dfGUqHBpGUoGUpKDvdgIqYzGKuHdGD6Wpdc!9dc%9mHPsKR~IDcKR}IMi9KR>KR>KR>KR>KI:cdhDCv2mJUhJ2eJLjGFrKAidgJLiBV7DA4C0bHEkGYddc!9db9mHPtKS#HXtKS!HT59KR^KR^KR^KR^KI?cdkBV7KLbJPrFZiCM7GZ7EJ6GXqGXpGTwdeNfGMuB1vGFsdc!9db9mHPuKS*IPwKS)ISa9KR~KR~KR~KR~KI_cdgG1dGFsJHoJHqJHpGMudgBAgElCZnDhJDmDydc!9db9mHPvKS/HVqKS.I2e9KS#KS#KS#KS#KI cdfCCuGLkGPjGSnKHbdiB3sB2uC0tGSfDC6UpGIcBI7dc!9deCCuKKaGPjGSndgBbJjC3gHuFXpNfdc!9dc%9mHPwKS[IPmKS@H1m9KS-KS-KS-KS-KJ)cdcChGjdhDBzHgBUxCQaSnYxB0idg0vGSkJBpBUbMyGNadd#!9ddChGjC35dfDBzHgB0iCQaBUxdfIqHDtPdB0uGNadd#!9dc&9mHPxKT9IDgKT8HZe9KS[KS[KS[KS[KJ=cmHPyKT!IMqKS>IErKS]KS]KS]KS]KS]KJ>cdfKDsJOoKNdG2tEKxdiDbHuJjBD4BJjV7DCwBI7dc!9db9mHPzKT)IMtKT(HWn9KS}KS}KS}KS}KJ^cdgCPyF35FUzGZuKJaI3ddiC0mBAgElFbGbBZcCQbJLtdc!9deKDxF1tJNaGXsdhEdE7UzBEsFUzGU5Tedc!9dc%9mHQbKT;IMrKT:ILp9KT&KT&KT&KT&KK9cddG1zBVqBIkdiG0kDWvGTyGZwKAxDBaDAuBCjdc!9db9mHQcKT@IReKT?IQi9KT,KT,KT,KT,KK(cdjJExFV4HDxJVgJVfJAbJ3eBOcHBjdiBgdJ37JPfBUcXgF1tMjdc!9db9mHQdKT{IMsKT_ID59KT;KT;KT;KT;KK-cdjJPdJL7KQnGX7JZhKOfKWgKWhG1cdjJKmJOeDBbKRkI37BcHuCMlBmdc!9db9mHQeKU8INqKT HZ79KT@KT@KT@KT@KK<cdfGMvDBfFYuGLqBI5dhKUlBFiKDwFV4J2hBZcC0mdc!9dfGMvGLqEKxDBfFYudfE7BNrCPyDCiBEsdc!9dc%9mHQfKU*I2sKU)ISo9KT~KT~KT~KT~KK_cdgJKkB2uXsReCQfKW6dhGViJGnWsBI7DCiI3aKS7dc!9db9mHQgKU/HUwKU.IJy9KU#KU#KU#KU#KK cdfOcDzKIgGIaB2udfCMlKDzKOeUs07dhDBf3sBM7GGuBCjDWvHDydd#!9db9mHQhKU?HY4KU>IGb9KU+KU+KU+KU+KL&cdg3aXfBbDzfG0udhKBeGGaKBdG2eKTtCQzJSddgDCiBI7UpDB7ySndd#!9db9mHQiKU{IRiKU_IXe9KU;KU;KU;KU;KL-cdiERlKKbJOdJRaJRbKSgKEfGWidlUpBNry2pBVxGbGSgBIeUzU5Ujdc!9db9mHP4KV8ITcKU IS79KU@KU@KU@KU@KL<cdhCVkJQnKEmKEkKElFTkJIkdiDaGD4JCxWrCOjBgHuJNmdc!9db9mHP5KV&ITfKV%HNo9KU{KU{KU{KU{KL[cdgJDsJDtG2lKXjJ3qJHldkBI7G7HuKUd1fCZaJLzKNzJVbWvdc!9db9mHP6KV,HUeKV+I2l9KV8KV8KV8KV8KL|cdfOcDzCVkYtGIadeGD4XlHwIddgC2hEvFbE7RbHxdd#!9dfDzYtCVkMaFTkdeLrDBhOdHwdc!9dc%9mHP7KV?HYzKV>IGa9KV+KV+KV+KV+KM&cdhBIeKIoKLnB2jKLaJJvJ4dgGSgCLbCNgBVx2pKMkdc!9db9mHQaKV_IRbKV^IJ79KV:KV:KV:KV:KM,cmHQjKV{ITpKV-INsKV;KV;KV;KV;KV;KM-cdg3aGNrGPeGFaC0jFVxdgG0rJDkKJ7KMuUpBJndc!9di3aGNrGPeGFaC0jFVxXsKUudjBI7CYpB1jBByC1cBLnYxB25JMzdc!9dc%9mHQkKW#IYkKW!IFd9KV^KV^KV^KV^KM?cdfCYjKFeGMeGO5KQxdiDBcyGExBEsoJ7UzCPndeKiJjBJxCMmdd#!9dgKFfGTrGTsGTuGTtGO5djDBcBEsJ7UzCPn3eRsBgPhdc!9dc%9mHQvKW.INgKW-HSe9KW!KW!KW!KW!KM~cdf2xJmYmBSpSldgTuFSzGlC36UzE7dgCOhKXvBEgB0eKVtBIodd#!9dfFgCxBSp2xLvdjFUrFUtTuC36GMdFZgJKaG0gHApddIM^!9dc%9mHRcKW[IC7KW@ITi9KW-KW-KW-KW-KN)cdgKOnJGwJGvJQqJQrGYidgJjTuJDnUzB1mCNydc!9db9mHRiKW|HRvKW{INl9KW<KW<KW<KW<KN.cdiGExGTaJ3hKT7KOdKPaGDuJOgdhF1qDhBTpCMmKiJByGLkdc!9deJCgCMmJZ5JZzdiJ3gRpKQqGDuKNtKTgJDiMwdc!9dc%9mHRjKX%IQ6KX#HOd9KW_KW_KW_KW_KN@cdfWrJIuJLhJ1pJCvdi3t2kC05BgDuJQxKMmJEgdc!9db9mHRkKX+HUgKX*HXu9KW KW KW KW KN{cddCYpB1jGRmdfBFbPkSsUsCwdgC0jOcMyFUeBuPedd#!9dhCYpJA7JA6J0lKVuGXfJMudjBFbPkUsBA7P4F7BTpOcC0ydc!9dc%9mHRlKX>INrKX=IYo9KX*KX*KX*KX*KO%cdgCP4KDfG2mKDeKM5GMydjBFbGLjLtT50jBUcGBlB3hCNxdc!9dfCP4GWhJJjBJnGMydgBFbLnT5XrLtGLjdgE6BCm0jBUc2wGBldd#!9dc&9mHRmKX}IGiKX|IFj9KX=KX=KX=KX=KO/cddBZxBVvC1cdiBAvCKoKxJA4KSnC0fBMlJRcdc!9db9mHRnKY!HVrKY9IRx9KX]KX]KX]KX]KO>cdgBEgCLbC3yBVx2pCNgdgBXiRzB0mB2wCYxJVkdc!9db9mHQlKY)IDbKY(ILg9KX}KX}KX}KX}KO^cdgGEhGJbFTsKThKJqKA6diB1ylDdCOyDaJIwCRmSldc!9db9mHQmKY.HWmKY-I2c9KY!KY!KY!KY!KO~cdgF0rF2gJYnFYvKUoW6dfUjBA72kFiUzdfMyERlBAxNfFUedd#!9dfF0rF2gJJoJYoFYvdfUj2kUzBZxBFbdc!9dc%9mHQnKY[HWlKY@IKa9KY-KY-KY-KY-KP)cddRmDF4KOgdgBVnDaC7UpPeGGadc!9dcRmDF4djHxBCmJUcBA6JPvBiC2tG2pCNjdc!9dc%9mHQoKY IDaKY~HTt9KY?KY?KY?KY?KP;cdhCOjC0sJRsJGtKKrJZnKIhdjOcLvV7YyBEqBNq2vCYxIsdc!9dfHBiKMxDBqKPzJAedgOcV7GDlBNqBEqMadd2vKSeCYxdd#!9dc&9mHQpKZ*IO7KZ)HOa9KY~KY~KY~KY~KP_cdhBEsGDwFUpGPaJN7JB7JZydiCMmJOfI3sIjKTfB0iFWdT7dc!9deBK6GDwFUpGPadhC7RzGiT7BLcFWdBCjdc!9dc%9mHQqKZ<IFtKZ;IZq9KZ(KZ(KZ(KZ(KQ!cdgKOaBSoJVhKUnDBzHB5df2kSmBA7BtBgdc!9deYyDCgLvBSpdeBSo2kKIt3tddKD^!9dc%9mHQrKZ_IHuKZ^I1f9KZ:KZ:KZ:KZ:KQ,cdhKA4KTbKTcKTdJGgKUyHCpdgOcLvKRpBbBK6BVidc!9db9mHQsKZ HUyKZ~HSj9KZ?KZ?KZ?KZ?KQ;cdgB3rKSbI3qJJtKJvJKudhUzE7yBEsBCbJ7GSbdc!9db9mHQtK0%IYiK0#IGr9KZ_KZ_KZ_KZ_KQ@cdeBqBSpBB4KC4dcUsP4dlyE7GSbCYmCYjDaBE7BNrUzBJkC3gdd#!9db9mHQuK0,IDxK0+IIe9K08K08K08K08KQ|cdhC0yKMeKRnGSmDC6B3sYydkFZ43oFZgGMzUpC1cI3rCKoUjDCgdc!9db9mHQwK0;IIbK0:ISj9K0&K0&K0&K0&KR9cdgJVdGZrJ3oJ3pKSkCZbdgWaDBgHcBrUpDhdc!9ddYyBEqB3sdeDBgWaKNpKNodc!9dc%9mHQxK0^IRjK0]I2f9K0/K0/K0/K0/KR+cdhKWbGMzKQvJLp1fBNfR5dhYyC0yDCgF35GSmDC6GSfdc!9db9mHQyK0~IRoK0}H1a9K0>K0>K0>K0>KR:cdgRdHD4GQxF0tBEqGJadfUjF2xFVkYkUzdfJ0kJTsBUxB1jJRddd#!9dhKWjKWlKWkRdGQxF0tGJaddUjF2xFVkdc!9dc%9mHQzK1)IZaK1(HWk9K0}K0}K0}K0}KR^cdgUpGTvDCcJGhFYfKFddkJDjGS7JT4FUbJX6GMfJX7JSjJAcGZvdc!9ddUpFYfDCcdkB3lDChFUbF0h3aYmB3sKNkJHmJHndc!9dc%9mHQ4K1;IYhK1:IZ79K1&K1&K1&K1&KS9cdfGMsJKoJKpQdCNldfKM7GPqCZiGMhKNcdc!9db7dcGnB2wdfI4B1gJZeJbGMsdd#!9dc&9mHQ5K1_IRaK1^IRh9K1:K1:K1:K1:KS,cddBSpBqKUwdgBOdJChGBiUpC3aKAhddDhC5BHodd#!9ddBSpBqLvdbGMxdhC5DbBaBtVwHvfdd#!9dc&9mHQ6K2%HS5K2#HTu9K1_K1_K1_K1_KS@cdgJJ4JJ6GSuC15FVvJBwdeFTyKEv72tdc!9ddFTyJMxJKjdhJYlB2wGSuJJzJJ5C15FVvdc!9dc%9mHQ7K2.IRcK2-ITh9K2!K2!K2!K2!KS~cdiC3aJGxJGyGBiJUtJZjKP5CZidi7TeIlB1mKHdLwDhIhdc!9db9mHRaK2=IQ7K2<INm9K2)K2)K2)K2)KT#cdhGHcGHbJJnGMhHBoJP6KWedhDlBHoJQtDyP4CNl7dc!9db9mHRbK2]IRlK2[HTo9K2.K2.K2.K2.KT*cdgKpBEcW7FaBWdBAidd7KGpTedfCZiJNrB1fBrKCzdd#!9dfCScG2fCRdGWvW7dhDhIhoDaBfHcBrdc!9dc%9mHRdK39ILxK38HU59K2[K2[K2[K2[KT=cdcDdG0ideDaKPn7KMjdd1fBNfR5dd#!9db9mHReK3)IRpK3(HZk9K2}K2}K2}K2}KT^cdfBZqBGtKLtDlP4dgDaDkBE7KMcyBmdeLvBqJnDddd#!9djJFjJMhKPoJFhJFiKR6CSaCRyGTzdgDaDkBE7BmE7Hldc!9dc%9mHRfK3<HUjK3;HSk9K3(K3(K3(K3(KU!cdeKSrKSsKStDB6diFTsGJbKR4GEhKGoKIsJZlB1ydc!9db9mHRgK3[ITvK3@I0u9K3-K3-K3-K3-KU)cdeBfGHbGHcBFbdhBLcBIsHcHxE7TfDndgDdGDqC2uJLkDkC0ddd#!9db9mHRhK3}INuK3|HSw9K3=K3=K3=K3=KU/cdEtBT/BS BS&BR%BQ_BQ^BO{BN*BM]BM[BM@BL{BK>BJ8BG>BG-BG,BG#BE^BD~BD*BD)BC@BC8BA@BA?BA93?3+3*29281.0<0;0*Z%Y_Y^Y<W W~W}W@W.W%V_V=V-V9U_U;T T_T:T&S|S>S+S9R?R-R!Q_Q/Q*P P_P?P:P&O|O>O*O#N N[N.N9M^M]M:M+M8L{L@L;L)K}K|K[K/K*K#J~J@J;J+J#I~I^I>I+I%I#H{H<H)H!G_G?G,G9F|F[F<F)E E@E.E%D D_D>D/D&D8C[C/C%B_B<B-B(}[.)9q9K3?F1#K3?mBDiLA8BSbK3<FDoK3@K3@K3@K3@K3@K1~bmYdLA9BMdLA8FRyK3[K3[K3[K3[K3[K1 bmWiLA!BSjLA9FE6K3]K3]K3]K3]K3]K28bofGMnLA#db9mZuLA&CXiLA%FJuK3{K3{9K3{K3{K2#bmBHdLA(CXlLA&EW5K3|K3|K3|K3|K3|K2%bmBDjLA)BY6K3^FOdK3}K3}K3}K3}K3}K2&bm1zLA*BL6LA)FOeK3~K3~K3~K3~K3~K2(bofF1wLA+db9m14LA-CXoLA,EYjLA9LA99LA9LA9K2+bmRjLA.BZaLA-FFoLA!LA!LA!LA!LA!K2,bm15LA/BHmK3 FN7LA#LA#LA#LA#LA#K2-bmBAlLA:BSaLA8FAvLA%LA%LA%LA%LA%K2.bofGDnLA;ofGAoLA<dc!9mZvLA>FlLA=IFuLA*LA*9LA*LA*K2<bofGKzLA?db9mYeLA[CXkLA@FDqLA-LA-9LA-LA-K2?bofGDmLA]db9mBAmLA_CXeLA^FGvLA:LA:9LA:LA:K2]bmBYtLA{CItLA_FRbLA;LA;LA;LA;LA;K2^bm16LA|E3vLA.FKaLA<LA<LA<LA<LA<K2_bofF1vLA}db9mZwLA CXnLA~FKbLA?LA?9LA?LA?K2}bm17LB8CXxLA EZnLA@LA@LA@LA@LA@K2~bm2aLB9BSiLA=CYcLA[LA[LA[LA[LA[K2 bm2bLB!BMaLB9FHnLA]LA]LA]LA]LA]K38bodBVaLB#db9mUfLB&BL4LB%FFlLA{LA{9LA{LA{K3#bmWjLB(BLyLB&E3zLA|LA|LA|LA|LA|K3%bmVfLB)BLzLA^FAiLA}LA}LA}LA}LA}K3&bodC2kLB*db9mBDkLB,FlLB+FJvLB8LB89LB8LB8K3*bmBHeLB-BSeLB,FFaLB9LB9LB9LB9LB9K3+bmBHfLB.CIqLB-FDpLB!LB!LB!LB!LB!K3,bmBDlLB/BScLA CYaLB#LB#LB#LB#LB#K3-bmTaLB:FlLB/E0vLB%LB%LB%LB%LB%K3.bmVgLB;BY5LB:CXwLB&LB&LB&LB&LB&K3/bm2cLB<BL5LB;FGkLB(LB(LB(LB(LB(K3:bmBAnLB=BSgLB#FAaLB)LB)LB)LB)LB)K3;bofGBnLB>db9mVhLB@BL7LB?FSmLB,LB,9LB,LB,K3>bofF1lLB[db9mZyLB^CIoLB]E0qLB/LB/9LB/LB/K3[bmBHhLB_BShLB,CXuLB:LB:LB:LB:LB:K3]bmBLxLB{BY7LB-FApLB;LB;LB;LB;LB;K3^bmZzLB|FlLB{FElLB<LB<GT~LB<LB<K3_bodC25LB}db9m2gLB CIpLB~E3bLB?LB?9LB?LB?K3}bmBR7LC8BHlLB<CX7LB@LB@LB@LB@LB@K3~bmZ4LC9FlLC8E3eLB[LB[LB[LB[LB[K3 bmZ5LC!BSdLC9FDzLB]LB]2[LB]LB]LA8bmBHiLC#BDtLC!HTmLB^LB^18LB^LB^LA9bmBDgLC%BHkLB@CXjLB_LB_LB_LB_LB_LA!bmXzLC&FlLC%IWzLB{LB{LB{LB{LB{LA#bodGRzLC(db9mBHaLC*BSfLC)FA4LB~LB~9LB~LB~LA(bmBLpLC+BHjLC*HObLB LB LB LB LB LA)bdBpC,C+C*C&C%C#C!B B~B}B|B]B?B<B;B:B-B,B+B*B&B%B#B8 ~}|{_^@=<;:-,+*)(&!9q9LC9F3;LC9dcaGcmBDiLC/BSbLB FDoLC#LC#LC#LC#LC#9emYdLC:BMdLC/FRyLC%LC%LC%LC%LC%!emWiLC;BSjLC:FE6LC&LC&LC&LC&LC&#emZuLC<CXiLC;FJuLC(LC(C.LC(LC(%emBHdLC=CXlLC<EW5LC)LC)LC)LC)LC)&emBDjLC>BY6LC%FOdLC*LC*LC*LC*LC*(em1zLC?BL6LC>FOeLC+LC+LC+LC+LC+)em14LC@CXoLC?EYjLC,LC,C,LC,LC,*emRjLC[FJlLC@FFoLC-LC-LC-LC-LC-+em15LC]BHmLC*FN7LC.LC.LC.LC.LC.,emBAlLC^BSaLC+FAvLC/LC/LC/LC/LC/-bdbC*mZvLC{FlLC_IStLC;LC;9LC;LC;/emYeLC|CXkLC{FDqLC<LC<C(LC<LC<:bmBAmLC}CXeLC|FGvLC=LC=C%LC=LC=;bdbC/mBYtLC IQcLC~HTdLC?LC?9LC?LC?LB{bmEVgLD8CItLC FRbLC@LC@LC@LC@LC@>bm16LD9E3vLC=FKaLC[LC[LC[LC[LC[?emZwLD!CXnLD9FKbLC]LC]C%LC]LC]@em17LD#CXxLD!EZnLC^LC^LC^LC^LC^[emZxLD%CIuLD#IXhLC_LC_LC_LC_LC_LC8bm2aLD&BSiLC[CYcLC{LC{LC{LC{LC{^em2bLD(BMaLD&FHnLC|LC|LC|LC|LC|_emUfLD)BL4LD(FFlLC}LC}C#LC}LC}{emWjLD*BLyLD)E3zLC~LC~LC~LC~LC~|emVfLD+BLzLC{FAiLC LC LC LC LC }emBDkLD,FlLD+FJvLD8LD8C9LD8LD8~emBHeLD-BSeLD,FFaLD9LD9LD9LD9LD9 emBHfLD.CIqLD-FDpLD!LD!LD!LD!LD!B8emBDlLD/BScLC CYaLD#LD#LD#LD#LD#B9emTaLD:FlLD/E0vLD%LD%LD%LD%LD%B!emVgLD;E2dLD:CXwLD&LD&LD&LD&LD&B#em2cLD<BL5LD;FGkLD(LD(LD(LD(LD(B%emBAnLD=BSgLD#FAaLD)LD)LD)LD)LD)B&emVhLD>BL7LD=FSmLD*LD*B LD*LD*B(bmZyLD?CIoLD>E0qLD+LD+B}LD+LD+B)bmBHhLD@BShLD(CXuLD,LD,LD,LD,LD,B*emBLxLD[BY7LD)FApLD-LD-LD-LD-LD-B+emZzLD]FlLD[FElLD.LD.GV_LD.LD.B,em2gLD^CIpLD]E3bLD/LD/B{LD/LD/B-bmBR7LD_BHlLD,CX7LD:LD:LD:LD:LD:B.emZ4LD{FlLD_E3eLD;LD;LD;LD;LD;B/emZ5LD|BSdLD{FDzLD<LD<BA;LD<LD<B:emBHiLD}BDtLD/IWrLD=LD=LD=LD=LD=B;bmBDqLD~FlLD}HTlLD>LD>LD>LD>LD>B<bmBDrLD CIsLD~I0zLD?LD?LD?LD?LD?B=bmBDsLE8CXvLD IJgLD@LD@2}LD@LD@B>bmBDgLE9BHkLD=CXjLD[LD[LD[LD[LD[B?emXzLE!BHjLE9IFxLD]LD]LD]LD]LD]B@bmBHaLE#BSfLE!FA4LD^LD^B|LD^LD^B[bdBtB[B@B?B>B=B<B;B:B/B.B-B+B*B)B&B%B#B!B9B8 ~}|{_^][@?>=<;:/.-,+*)(&%#!9q9LD{GB+LD{mBDiLE(BSbLD]IExLD|LD|LD|LD|LD|LC%bmYdLE)BMdLE(I1wLD}LD}LD}LD}LD}LC&bmWiLE*IYeLE)I2rLD~LD~LD~LD~LD~LC(bofKMrLE+db9mZuLE-HW6LE,HYeLE9LE99LE9LE9LC+bmBHdLE.IK6LE-IWlLE!LE!LE!LE!LE!LC,bmBDjLE/IFgLD IWoLE#LE#LE#LE#LE#LC-bm1zLE:BL6LE/IXoLE%LE%LE%LE%LE%LC.bofFFwLE;db9m14LE=FFwLE<HN5LE)LE)9LE)LE)LC;bofKW7LE>db9mRjLE@BZaLE?H0gLE,LE,9LE,LE,LC>bmCWlLE[HV4LE@IXqLE-LE-LE-LE-LE-LC?bm15LE]BHmLE*IXgLE.LE.LE.LE.LE.LC@bmBAlLE^BSaLE+HZzLE/LE/LE/LE/LE/LC[bofKJuLE_db9mZvLE|FlLE{HTwLE<LE<9LE<LE<LC_bmYeLE}H1iLE/IFwLE=LE=LE=LE=LE=LC{bmHLbLE~H1hLE}H0zLE>LE>LE>LE>LE>LC|bofKMpLE odKIiLF8dc!9mEVfLF!HThLF9H1pLE]LE]9LE]LE]LD8bmHLcLF#HTgLF!IQuLE^LE^LE^LE^LE^LD9bofJZkLF%odJSiLF&dc!9mBAmLF)HWyLF(IE4LE}LE}9LE}LE}LD&bmBYtLF*CItLF)IIlLE~LE~LE~LE~LE~LD(bm16LF+ILaLE{IRsLE LE LE LE LE LD)bmZwLF,IK7LF+IRtLF8LF8LF8LF8LF8LD*bofI35LF-odKWpLF.dc!9m17LF:IMxLF/I2mLF%LF%9LF%LF%LD.bm2bLF;BMaLF:IQsLF&LF&LF&LF&LF&LD/bmUfLF<BL4LF;II6LF(LF(E.LF(LF(LD:bmWjLF=BLyLF<IMjLF)LF)LF)LF)LF)LD;bmVfLF>BLzLF%HZhLF*LF*LF*LF*LF*LD<bmBDkLF?FlLF>ITmLF+LF+E,LF+LF+LD=bmBHeLF@BSeLF?IIhLF,LF,LF,LF,LF,LD>bmBHfLF[CIqLF@IIaLF-LF-LF-LF-LF-LD?bmTaLF]FlLF[HTyLF.LF.LF.LF.LF.LD@bm2cLF^BL5LF]IL4LF/LF/LF/LF/LF/LD[bmBAnLF_BSgLF,HZdLF:LF:LF:LF:LF:LD]bmVhLF{BL7LF-ISzLF;LF;LF;LF;LF;LD^bofJU6LF|odJF7LF}dc!9mHLrLF FlLF~IRuLF?LF?9LF?LF?LD}bmHLsLG8HYtLF ITkLF@LF@LF@LF@LF@LD~bmHLtLG9IGhLG8IIcLF[LF[LF[LF[LF[LD bmHLuLG!INiLF>IZxLF]LF]LF]LF]LF]LE8bmHLvLG#FlLG!IXiLF^LF^LF^LF^LF^LE9bmHLwLG%HWcLG#HUsLF_LF_LF_LF_LF_LE!bmHLxLG&ILyLG%H0yLF{LF{LF{LF{LF{LE#bofJAaLG(odKKvLG)dc!9mZyLG+CIoLG*I1eLF LF 9LF LF LE)bmBLxLG,IHwLF|HZuLG8LG8LG8LG8LG8LE*bodJEhLG-dcGY;9mZzLG/FlLG.HWgLG#LG#9LG#LG#LE-bm2gLG:CIpLG/HXxLG%LG%E<LG%LG%LE.bmZ4LG;FlLG:HX4LG&LG&LG&LG&LG&LE/bmZ5LG<BSdLG;IFzLG(LG(BD&LG(LG(LE:bmBHiLG=BDtLG<HTnLG)LG)BB:LG)LG)LE;bmXzLG>FlLG=IW4LG*LG*LG*LG*LG*LE<bodKKwLG?db9mBHaLG[IC4LG@HSfLG-LG-9LG-LG-LE?bofJTwLG]odJTvLG^dc!9mBLpLG{BHjLG_IQtLG;LG;9LG;LG;LE^bdB4C@C?C>C;C:C/C.C+C(C&C%C#C8B B~B_B^B?B>B=B<B.F{B-B,B+B*B)B(B&F/B%F-B#B!B9}|{_^][=F!</.E|-,+E]*&9q9LG=GE9LG=dbCXaxCXaFJw9BwLG LG?LG LG dbCXbxCXbE2q9BwIHzLG[LH9LH9dbLjxHMoIOt9BwIKcLG^LH#LH#xHMhFEg!BwIKiLG_LH%LH%xHMjIN7#BwIKxLG{LH&LH&xHMkIMp%BwIKjLG|LH(LH(xHMmHWv&BwIKlLG}LH)LH)xHMnHX5(BwIKgLG~LH*LH*xHMpINz)BwIKmLG LH+LH+xHMqFCj*BwFFuLH8LH,LH,xHMrFOr+BwIKtLH9LH-LH-xHMtINk,BwIKdLH!LH.LH.xHMuIDu-BwIKuLH#LH/LH/xHMvINh.BwIKsLH%LH:LH:xHMwIO5/BwIKnLH&LH;LH;xHMxHRs:BwFFuLH(LH<LH<xHMyIJs;BwIKyLH)LH=LH=xHLzHWe<BwIKzLH*LH>LH>dbCXcxHL4HXb9BwHTxLH,LH@LH@dcLjCXcxHL5HXe9HyIKoLH.LH]LH]xHL6H1f[BwFFtLH/LH^LH^xHL7ITb]BwFFtLH:LH_LH_xHMaHXv^BwIKkLH;LH{LH{xHMbIDv_BwIKqLH<LH|LH|dcLjBY4xHMcCXp9HyIKhLH>LH~LH~xHMdHXd}BwIKfLH?LH LH xHMeHXa#HyIKpLH@LI8LI8xHMfIOu BwIKeLH[LI9LI9xHMgHVe&HyIKwLH]LI!LI!xHMiIRq(HyIKrLH^LI#LI#xHMlISwB!BwIKvLH_LI%LI%dBbB(B%B!B9B8 ~}|{_^][@?>=;/.-,+)(&%#!9yHHhHHiOw9KZ.bdbYdxYdBMd9BwIH6LH~LI*LI*dbWixWiBSj9DxLI,LI8LI,LI,dbZuxZuCXi9DxLI.LI!LI.LI.dbBHdxBHdCXl9DxLI:LI%LI:LI:db1zx1zBL69DxLI<LI(LI<LI<db14x14CXo9DxLI>LI*LI>LI>dbRjxRjBZa91dLI@LI,LI@LI@dcZvBYtxZvFl9HyIQdLI.bLI]dbYexYeCXk9DxLI_LI:bLI_dbBAmxBAmCXe9DxLI|LI<bLI|dbEVgxBYtCIt9DxIH4LI>bLI~dbZwxZwCXn9DxLJ8LI@LJ8LJ8db17x17CXx9DxLJ!LI]LJ!LJ!dbZxxLJ%LJ%9M5HUkLI_bLI8db2bx2bBMa9DxLJ(LI|LJ(LJ(dbUfxUfBL49DxLJ*LI~LJ*LJ*dbWjxWjBLy9DxLJ,LJ8LJ,LJ,dbBDkxBDkFl9DxLJ.LJ!LJ.LJ.dbBHexBHeBSe9DxLJ:LJ%LJ:LJ:dbBHfxBHfCIq9DxLJ<LJ(LJ<LJ<dbTaxTaFl9DxLJ>LJ*LJ>LJ>dbVgxVgBY591dLJ@LJ,LJ@LJ@db2cx2cBL59DxLJ]LJ.LJ]LJ]dbVhxVhBL79BwISnLJ:LJ_LJ_dbZyxZyCIo9DxLJ|LJ<LJ|LJ|dbZzxZzFl9DxLJ~LJ>LJ~LJ~db2gx2gCIp9DxLK8LJ@LK8LK8dbZ4xZ4Fl9DxLK!LJ]LK!LK!dbZ5xZ5BSd9DxLK%LJ_LK%LK%ddBDqBDrBDsxBHiBDt9HyLK(LJ|bLK(dbXzxXzFl9NhIHqLJ~bLK*dbBHaxBHaBSf9DxLK,LK8bLK,xBLpBHj%NhIHrLK9bLK-dBdC%C!C8B~B|B_B]B@B>B<B:B.B,B*B(B%B!B8~|_]@><:.,*(%!9yGCfGCgOw9I9edbCV4xCH6LK;9BwLK;LK&LK;LK;dbCH6xEUrLK=9BwLK=LK)LK=LK=dbCV5xEUsLK?9BwLK?LK+LK?LK?dbCWgxEUtLK[9BwLK[LK-LK[LK[dbEUcxEUuLK^9BwLK^LK/LK^LK^dbCWaxEUwLK{9BwLK{LK;LK{LK{dbCWbxEUxLK}9BwLK}LK=LK}LK}dbEUvxCIbLK 9BwLK LK?LK LK dbCWcxEU4LL99BwLL9LK[LL9LL9dbCWdxEUyLL#9BwLL#LK^LL#LL#dbCIbxEUzLL&9BwLL&LK{LL&LL&dbCWexEU5LL)9BwLL)LK}LL)LL)dbCWfxEVaLL+9BwLL+LK LL+LL+dbCIcxEU6LL-9BwLL-LL9LL-LL-dbEUexCIcLL/9BwLL/LL#LL/LL/dbEUgxEU7LL;9BwLL;LL&LL;LL;dbCH7xCH7LL=9DxLL=LL)LL=LL=dbCIaxCIaLL?9DxLL?LL+LL?LL?dbEUdxEUhLL[9BwLL[LL-LL[LL[dbEUfxEUiLL^9BwLL^LL/LL^LL^dbEUjxEUoLL{9BwLL{LL;LL{LL{dbEUkxEUpLL}9BwLL}LL=LL}LL}dbEUlxEUqLL 9BwIVkLL?LL LL dbCV6xEUmLM99BwLM9LL[LM9LM9dbCV7xEUnLM#9BwLM#LL^LM#LM#dzB?B=B;B/B-B+B)B&B#B9 }{^[?=;/-+)&#9yB04C1uOw9EV~bdcBRhBLrxYdCXp9HyLM)LL}LM)LM)dbBDlxWiE3h9BwLM+LL LM+LM+xBYqFlC^BwLM,LM8LM,LM,dcZuTaxBYrFIc9BwHNtLM!LM.LM.ddVgBLtBLuxCWkE1w9HyLM:LM%LM:LM:dcBLtBLuxBYsCXf9NhLM<LM(LM<LM<dbBRix1zFEc9BwLM>LM*LM>LM>dbBRjx14CIk9BwLM@LM,LM@LM@dcBRkBRlxRjFIh9HyLM]LM.LM]LM]db15xCWlBHm9BwLM_LM:LM_LM_xCWmFIdD|BwLM{LM;LM{LM{dcYeZxxCIfFIa9HyLM}LM=LM}LM}dcRjVfxEVdFJc9HyLM LM?LM LM xCWnFJbE-BwLN8LM@LN8LN8xCIgFEfE.BwIWhLM[LN9LN9dbVfxCWoBSe9BwLN#LM^LN#LN#dbBHixEVeBDt9BwLN&LM{LN&LN&dbBDqxCWpFl9BwLN)LM}LN)LN)dbBDrxCWqFJe9BwLN+LM LN+LN+dbBDsxCWrFJg9BwLN-LN9LN-LN-dbBRmxBAlFHp9BwLN/LN#LN/LN/dcBRnUfx16FCd9HyLN;LN&LN;LN;xZwFlE+BwLN<LN(LN<LN<dcUfWjx17HVc9HyLN>LN*LN>LN>dbBRoxZxCIr9DxLN@LN,LN@LN@dbBRpxCWsFSn91dLN]LN.LN]LN]x2bFGxE8BwLN^LN/LN^LN^xUfE2jD BwLN_LN:LN_LN_dbBDmxCWtHW491dLN|LN<LN|LN|ddBRrBRsBApxBYvIPz9HyLN~LN>LN~LN~dbBAoxCIhCXg9BwLO8LN@LO8LO8dbBRtxWjE2r9BwLO!LN]LO!LO!dcBDnBDoxCWuCIn9HyLO%LN_LO%LO%dbBDpxCWvCIl9BwLO(LN|LO(LO(dbBRuxCWwCIm9BwLO*LN~LO*LO*db2dxCWxE2v9NhLO,LO8LO,LO,xCWyE2x!NhLO-LO9LO-LO-xCWzE2w#NhLO.LO!LO.LO.dbBRvxCW4E1v9BwLO:LO%LO:LO:dbBHgxVfFHq9BwLO<LO(LO<LO<dcBRwBLvxBDkFHs9HyLO>LO*LO>LO>dbBRxxBHeFHr91dLO@LO,LO@LO@dcBLvBLwxBHfFO49HyLO]LO.LO]LO]dbBYyxBDlCIv9BwLO_LO:LO_LO_dc2eBRzxTaCIj9HyLO|LO<LO|LO|db2exVgFOy9NhLO~LO>LO~LO~dbBAqx2cCXt9DxLP8LO@LP8LP8db2fxCW5E2h9BwLP!LO]LP!LP!dbBRyxCW6FHb91dLP%LO_LP%LP%dcBRqBLsxBYwE1y9HyLP(LO|LP(LP(xVhFlF,BwLP)LO}LP)LP)dbBLxxZyFEt9BwLP+LO LP+LP+xBAoCXhF-BwLP,LP8LP,LP,dcZ4Z5xBDmBHl9HyLP.LP!LP.LP.xBYxFEuF<BwLP/LP#LP/LP/dbBLwxBApFEv9BwLP;LP&LP;LP;dcBR4BR5xBRtE149HyLP=LP)LP=LP=dbBR6xBHgE0e9BwLP?LP+LP?LP?dbBDgxBYyBHk9BwLP[LP-LP[LP[dbBLpx2eBHj9BwLP^LP/LP^LP^dcBRbBRcxBAqE2a9HyLP{LP;LP{LP{dcZvYex2fFHc9BwINbLP=LP}LP}dCcD[D?D>D<D:D.D,D*D(D%D#D9C C~C}C{C^C[C?C=C;C/C.C,C*C(C&C%C!C8B~B|B_B]B@B>B=B<B:B.B,B*B(B%B!B8~|_][?><;/-+)&#9yJXoBUlOw9LN}bdchKcxYdLQ9H_DxIUcLP[LQ99dbHKxzLQ#9M5LQ#db9xWiLQ&H|BwHR69LQ&GN#xZuLQ(H{DxE0lLP|LQ(LQ(dbBRhxBRhLQ*9DxLQ*LP~LQ*LQ*dbBLrxBLrLQ,9DxHTeLQ8LQ,LQ,dbHK5zLQ.9M5LQ.dbHK4zLQ:9M5LQ:dc#9xBRiLQ<D BwHSa9LQ<GM+xBRjLQ=D~DxLQ=LQ)LQ=LQ=dbBRkdcHK7HK6zHLa9HyLQ@db9xBRkLQ]%BwHWa9LQ]GL8dbBRlxBRlLQ_9DxE0lLQ:LQ_LQ_xRjLQ{I(1dHN6LQ;LQ{GK:dbZvxZvLQ}9BwIK4LQ=LQ}GK(dcYeBAmdcHLfHLjzHLd9HyLR8dcHLgHLkzHLe9HyLR!dbHLhzLR%9M5LR%dbHLizLR(9M5LR(de)&#9xYeLR*,HyIQe9LR*GJ}xLR+LR+I:M5ILqLQ cGJ~xZwLR,I-DxILsLR8LR,GI&x17LR-I,DxLR-LR9LR-LR-dbHLnzLR/9M5LR/dbHLlzLR;9M5LR;dbHLmzLR=9M5LR=dd&#9xZxLR?I<BwHSb9LR?GH}xBRmLR@E*DxLR@LR,LR@LR@dbBRnxBRnLR]9DxLR]LR.LR]LR]xBRoLR^E%DxLR^LR/LR^LR^dcKcO7xBRpLR{E%DxHNwLR;LR{9dbBRqxBRqLR}9DxLR}LR=LR}LR}dbBLsxBLsLR 91dLR LR?LR GL>dbBYuxBYuLS99BwIE7LR[LS9LS9xUfLS!I{DxLS!LR]LS!LS!dbHLozLS%9M5LS%db9xWjLS(I}BwHR79cGG/xVfLS)F&DxLS)LR}LS)LS)xTaLS*I[DxLS*LR~LS*LS*xVgLS+I@1dLS+LR LS+GL~dbBLtxBLtLS-9DxLS-LS9LS-LS-dbBLuxBLuLS/9DxLS/LS#LS/LS/xVhLS:I[DxLS:LS%eLS:xBAoLS;E<DxLS;LS&eLS;xBDmLS<E[DxLS<LS(eLS<dbBRrxBRrLS>9DxLS>LS*eLS>dbBRsxBRsLS@9DxLS@LS,eLS@dbBApxBApLS]9DxLS]LS.eLS]dbBDnxBDnLS_9DxLS_LS:eLS_dbBDoxBDoLS|9DxLS|LS<eLS|xBDpLS}E]DxLS}LS=eLS}x2dLS~E?DxLS~LS>eLS~xBRuLS E]DxLS LS?eLS xBRvLT8E=DxLT8LS@eLT8dbBRwxBRwLT!9DxLT!LS]eLT!dbBLvxBLvLT%9DxLT%LS_eLT%xBRxLT&E<DxLT&LS{eLT&x2eLT(E+DxLT(LS|eLT(xBAqLT)E*DxLT)LS}eLT)x2fLT*E)DxLT*LS~eLT*xBRyLT+E(DxLT+LS eLT+dbBRzxBRzLT-9DxLT-LT9eLT-dbBYzxBYzLT/9BwIPpLT#eLT/xBLwLT:E8DxLT:LT%eLT:dbBR4xBR4LT<9DxLT<LT(eLT<dbBR5xBR5LT>9DxLT>LT*eLT>xZzLT?J]DxLT?LT+LT?LT?x2gLT@J[DxLT@LT,LT@LT@xBR6LT[E#DxLT[LT-LT[LT[xZ4LT]J[1dFFvLT.LT]GN-xZ5LT^J@1dFFvLT/LT^GN.xBDqLT_G>DxLT_LT:LT_LT_dbHMzzLT|9M5LT|db9xBDrLT~G@BwHSc9LT~GN=xBDsLT G?1dLT LT?LT GN>xXzLU8J^NhILkLT@LU8LU8dbBRbxBRbLU!9DxLU!LT]LU!LU!dbBRcxBRcLU%9DxLU%LT_LU%LU%xBLpLU&J~NhHWbLT{LU&LU&dCgE&E9E8D~D|D@D?D:D.D-D+C~C}C|C{C=C<C:C/C-C+C)C&C%C8B B~B}B{B^B]B[B@B>B<B:B.B,B+B*B)B(B%B!B9B8 ~}{^]@>=<;:/.*)(%!9yBUlGCpOw9GI]bxYdLU*LT~DAlIIuLT~LU*LU*dbEVbxWiLU,9BwIDyLU8LU,LU,dbBYrxZuLU.9BwIWaLU!LU.LU.dcCWhCWixBRhLU:9HyLU:LU%LU:LU:dcCWiBYqxBLrLU<9HyHZrLU(LU<LU<xBRiLU=M!BwLU=LU)LU=LU=xBRjLU>M9BwIPrLU*LU>LU>xBRkLU?M8NhIVsLU+LU?LU?xBRlLU@M9NhILvLU,LU@LU@dcCWnCIgxRjLU]9HyHNlLU.LU]LU]dcCWh2fxZvLU_9BwIP6LU:LU_LU_xYeLU{F_BwINcLU;LU{LU{dbCWmxZwLU}9BwLU}LU=LU}LU}dbCIfx17LU 9BwLU LU?LU LU dcCWjCIfxZxLV99HyLV9LU[LV9LV9dbBAlxBRmLV#9BwLV#LU^LV#LV#dcBAl16xBRnLV&9HyLV&LU{LV&LV&xBRoLV(M#BwIH7LU|LV(LV(dbEVhxBRpLV*9BwH2gLU~LV*LV*dbBYwxBRqLV,9NhLV,LV8LV,LV,xBLsLV-!NhLV-LV9LV-LV-xBYuLV.LV!DAlIX5LV!LV.LV.db16xUfLV:9NhLV:LV%LV:LV:xWjLV;!NhLV;LV&LV;LV;dcCWoCIhxVfLV=9HyLV=LV)LV=LV=dbBYqxTaLV?9BwIGoLV+LV?LV?dbBYsxVgLV[9NhLV[LV-LV[LV[dcBYsCIexBLtLV^9HyLV^LV/LV^LV^xBLuLV_!HyHX7LV:LV_LV_dcCId2bxVhLV|9HyIP7LV<LV|LV|dbCIhxBAoLV~9BwIYrLV>LV~LV~dbCWtxBDmLW89BwIX4LV@LW8LW8dbBYvxBRrLW!9NhLW!LV]LW!LW!xBRsLW#!NhLW#LV^LW#LW#xBApLW%#NhLW%LV_LW%LW%dbCWuxBDnLW(9BwCXdLV|LW(LW(dbCWvxBDoLW*9BwLW*LV~LW*LW*dbCWwxBDpLW,9BwIYgLW8LW,LW,ddCWyCWzCW4x2dLW.9HyLW.LW!LW.LW.dbCWxxBRuLW:9BwLW:LW%LW:LW:dbEVmxBRvLW<9BwLW<LW(LW<LW<dcCIdBDkxBRwLW>9HyLW>LW*LW>LW>ddCIdBDkBHfxBLvLW@9HyLW@LW,LW@LW@xBRxLW[N*BwITdLW-LW[LW[dcTaCW7x2eLW^9HyHNvLW/LW^LW^dcEVrEVsxBAqLW{9HyLW{LW;LW{LW{dbEVox2fLW}9BwIZiLW=LW}LW}dbEVpxBRyLW 9BwLW LW?LW LW deTa2cCW5BAoxBRzLX99HyLX9LW[LX9LX9dcCWjCW7xBYzLX#9HyLX#LW^LX#LX#dbEVvxBLwLX&9BwLX&LW{LX&LX&deBDnBDoBDp2dxBR4LX)9HyHTvLW}LX)LX)xBR5LX*!HyLX*LW~LX*LX*dcVhEVuxZzLX,9HyLX,LX8LX,LX,x2gLX-J.BwI1uLX9LX-LX-xBR6LX.I}BwLX.LX!LX.LX.xZ4LX/E]NhLX/LX#LX/LX/xZ5LX:E^NhCXdLX%LX:LX:dbCWpxBDqLX<9BwCXdLX(LX<LX<dbCWqxBDrLX>9BwHVkLX*LX>LX>dbCWrxBDsLX@9BwLX@LX,LX@LX@xXzLX[I_NhLX[LX-LX[LX[xBRbLX]I^NhLX]LX.LX]LX]xBRcLX^I_NhLX^LX/LX^LX^xBLpLX_I}NhITxLX:LX_LX_dbEVcxLX|LX|9M5IR7LX<LX|LX|dbCWkxLX~LX~9M5HNgLX>LX~LX~dbEVixLY8LY89M5HXsLX@LY8LY8dbEVlxLY!LY!9M5H1dLX]LY!LY!dbEVkxLY%LY%9M5HNdLX_LY%LY%xLY&LY&O<M5H1qLX{LY&LY&dbCW6xLY)LY)9M5IS4LX}LY)LY)dbEVqxLY+LY+9M5INwLX LY+LY+dbEVtxLY-LY-9M5ICwLY9LY-LY-xLY.LY.K=M5HVjLY!LY.LY.dbBYxxLY:LY:9M5ITrLY%LY:LY:dCqE)E&E#E9D D~D}D|D{D^D[D@D>D<D:D.D,D+D)D&D%D#D9D8C~C|C_C]C[C?C=C;C/C.C-C+C)C&C#C9B B}B{B_B]B@B>B<B:B.B,B*B)B&B%B#B!B9 }{_^][?=;/-,*(%#9yBUlJV5JIq9E3&bdgQ-O%M.I>E,9dcCN7GJldbKtdcO6Bs4I7!CNbLY[Rn9cdbNedbn4I7!CNbLY_Rn9edbF4dbm4Uv!MgBYrLY}9c4Wo#CNbBLrRnLW|e4Vr%MgEVnLY LW}bdbOh4BNe9CNbLZ9J0nLW bdg-*&%#95Tw;9dcC2eGJmdcO6Z64I7=IgLZ(B2p9c4I7;IgLZ)B2p:e4Uv/MgCIgLZ*.cdbCX64Wo;MgRjLZ,9b4Vr<IgLZ-B2pLX+e4BBm^IgLZ.B2pLX,b4BBm[IgLZ/B2p@edh*)(%#!95C2g-9dbB16dbZ64I7 IgLZ>BHp9c4I7}IgLZ?BHp|e4Uv{Mg2fLZ@_c4Wo|IgLZ[BHpLX?b4Vr}MgEVfLZ]LX@b4BNe^IgLZ^BHpLX[b4BBmB&IgLZ_BHpLX]b4BBmB#IgLZ{BHpB!edbZt4BIz9IgLZ}BHpLX{bdj,+*)(&%#95Sp/9dbGJc4I7B.IgL09BTs|c4I7B,IgL0!BTsB+e4UvB*NnVfL0#B)c4WoB+IgL0%BTsLY!b4VrB,IgL0&BTsLY#edf&%#!95C3x)9dbFr4I7B@IgL0+BMyB%c4I7B>IgL0,BMyB=e4WoB<IgL0-BMyLY+b4VrB=NnBHgL0.LY,b4BNeB/IgL0/BTsLO:edbs4BIz?NnEZbL0;9bdbBRg4C1s9NnHOhL0=LY;edi+*;)(&#95Fr-9dbCQe4I7C!IgL0[B0gB<c4I7C8IgL0]B0gB e4UvB~NnCWsL0^B}c4WoB IgL0_B0gLY]b4VrC8IgL0{B0gLY^bdf&%#!95Sb)9dcB0jGHg4I7C,IgL0 DApB_c4I7C*IgL18DApC)e4UvC(NnBYrL19LY b4WoC)IgL1!DApLZ8b4VrC*NnHKyL1#LZ9b4BIzB*NnBAmL1%LZ!bdg(&%#!95B0j*9dbBTadcE5BZb4I7C@VoL1+Fm9c4I7C>VoL1,FmFH#b4UvC<VoL1-Fm#b4WoC=VoL1.FmLZ,bdbCX54VrC?NnHKzL1:9b4BNeC;VoL1;FmLZ/edcKtNe4BBm9VoL1=FmLZ;edbKu4BUk9VoL1?FmLZ=e4BIzB_VoL1@FmLZ>e4C1sB&VoL1[FmLZ?edk/.-,*)&#!95BTa<9dbF0u4I7D(IgL1{RnC@c4I7D%IgL1|RnD#e4UvD!MgBYqL1}FC<b4WoD#IgL1~RnLZ|b4VrD%IgL1 RnLZ}edf&%#!95C0c)94UvD)MgCIeL2!D(cdca2i4VrD+NnHLpL2%9bdbCIy4BNeD(NnBHgL2(9bdg.-&+#95HjLC]9dbF64UvD;NnWiL2,FC b4VrD<NnEVnL2-L0+b4BNeD.NnZyL2.)bdg>=#;!95F6&9dbJ3a4I7D}IgL2<CMtD-c4I7D{IgL2=CMtD_e4UvD^NnBYwL2>FD)b4WoD_NnBLsL2?L0=b4VrD{IgL2@CMtL0>edf&%#!95C2m)9dbg4I7E&IgL2_CNtD?c4I7E#IgL2{CNtE!e4UvE9Nn2aL2|FD;b4WoE!IgL2}CNtL0{b4VrE#NnL2~L2~L0|edf&%#!95GIs)9dnD~D<D!C_C.C%B{B*B8^=+9deJFeJHuJHvJHtdbFmdcIY4HVsddIY5IUfIVnddE5BZbCX56BTaBTiC8&Ru%IfIAyGClBClL3)L2}L2}L2}L2}L2}#!9cdcBUrKAddbEwdcHYlIJqdbE3ndcqa6BUrBTi&L3#Ru%IfIAzC1tBClL3/L3#L3#L3#L3#L3##!9cdbKAfdcHYmIJp6CMyBTi!L3(Ru)IfIA7C1tBClL3<L3(L3(L3(L3(L3(9&%cddGFqKAjKAedbCMzdcIJoIJndbIJr6KAgBTi%L3-Lc#IfIA6C1tBClL3[L3-L3-L3-L3-L3-!9+cdcJH7JIadbCZtdeI7BBmBUkBIzdbIYwdcIYvITsdbq6JIbBTi(L3>Ru&IfIAwGCkBClL3~%L3>L3>L3>L3>#!9cdbJIcdbJH5dcIY7IYxdbIY66JIdBTi%L3^DCs#IfIAxGCkBClMA#+L3^L3^L3^L3^!9(cdbIVhdbIVyddO6mCX66C2gY5F#L3}RuL3}IfIBjJXqFgC2gL3}L3}L3}L3}L3}#!9cdfQpJgH2yCcjdjGBrQjCMiMkEgQ5YyGRmRmdbHZjdcIUsHZidbO66B0jY5D;MA#RuMA#IfIBiJXpFgB0jMA#MA#MA#&%#!9cdbRndbIEedbIEd6TwY5F MA)Ru#IfIBcCMdQzTwMA)MA)MA)MA)MA)!9F}cdbHNedbIVu6C0cY5C|MA,Ru(IfIBdCMdQzC0cMA,MA,MA,MA,MA,!9G8cddKTmKBcKJjdbIV4dcIUmIW76HjY5LF*#Ru,IfIBpCMdQzHjMA:MA:MA:MA:MA:!9G%cdbIUldbIUn6F6Y5C>MA=Lc/IfIBqCMdQzF6MA=MA=MA=MA=MA=!9G)cdbB0gdbIWwdbIUr6SbY5E-MA[Ru#IfFCgJXrQzSbMA[MA[MA[MA[MA[!9?cdcJ3cJ3bdbCMtdbIHvdbIGx6C2mY5%MA|Ru#IfIBsJXsQzC2mMA|MA|MA|MA|MA|!9_cdbBTsdbINydbHZn6C3xY5F,MB8Ru#IfIBtGCoQzC3xMB8MB8MB8MB8MB8!9~cdeFrBWdKQtKQsdbBMyddITeHYpIWjdbHZm6FrY5%MB&Ru#IfIBrGCoQzFrMB&MB&MB&MB&MB&!9B#cdcB16GH6dbBHpdbHNpdbHNadcZ6q6SpY5&MB-Ru%IfIBgGCmQzSpMB-MB-MB-MB-MB-#!9cdbJQudbCNtdbI7dbIVadbIVwdbSf6JQvY5(MB>Lc&IfIA4JXmVqMB~%MB>MB>MB>MB>#!9cdhKLwKLyIBlIBkIBnIBmJPgdbIJvdcIBoIUg6KK4Y5#MB]LcMB]IfIBbGCmFgMC!*MB]MB]MB]MB]!9LQ)bdeJHgJHiJHhJHkddJHwJHyJHxdcIYyHVpdbHVodcaFJq6JHj0e&MB~Ru%JfIPtGClQzMC*MB~MB~MB~MB~MB~#!9cdbCKgdkG5DAxDAyHwDAmIfDAnKLlKLmKIldpPcJEwVyDAfKKeFiKEuKEpKEqGMeEeGmJImWnCOgdbHTcdcHTbIUedcqBZb6JIn0e(MC&RuHE;IfIHpJXgVqMC;MC&MC&MC&&%#!9cdb0pdbEedcI7UvdfCKgCN6JVcCJfIidiEeByJMvCZyJIsDiSuDCbdbIUpdcIUoIUqdcqFJq60p0e*MC:Lc)IfIBeJXlVqMC_(MC:MC:&%#!9cdfKVmKVgKVoKVfKVpdcFxLhdbIUidbHWwdcqE56KVk0e&MC@Lc%JfIYmJXnQzMD8MC@MC@MC@MC@MC@#!9cdeJDzKVlJDuKVndcCJnFxdbIT7dbH0m6JDy0e%MC{Lc#JfHUfJXtVqMD&MC{MC{MC{MC{MC{!9MB#bdgJB4KR5KFhJLqJJxJJydbHTpdbHWp6Dv0e#MC RuE8JfHNxJXkFgMD+B;MC MC MC MC !9D.cddBKjKUsI3bdbIzdmCMzEwKAkGFqMxgGIs3gKDcOpDoDtdgGBrCMiJOlJOnJJwHsdbIUkdcIVfIUd6BKj0e(MD(Ru&IfIAvJXhFgMD<B]MD(MD(%#!9E%cdcKHwKHvdbCN6dbILtdcILuIOb6KId0e%MD-Ru#IfIOaJXjVqMD[MD-MD-MD-MD-MD-!9D_cdkJUyJUzKSuKSwJ3dJ1kKLpJUxJCcJUwdbIVbdbIDt6JUv0e#MD;LcMD;IfIA5JXfVqMD{MD;MD;MD;MD;MD;!9D~cdeJO6JO7KAmKAldcEwCJedbHZ6dbHZ4ddqE5a6JO50e&MD[Lc%JfHSvJXiVqME9MD[MD[MD[MD[MD[#!9bdbKLidbBUldldHjG6KVqBMqBA6B5BBxFpDDaD7dbIVzdcIVxIT5dbBs6KLj0e(MD~DCsMD~IfIZ5GCnVqME*MD~&MD~MD~%#!9cdbJ0edeKgC3jCvKFxdbIT4dbIT66J0f0e%ME#DCsME#IfIZ4GCnQzME/ME#,ME#ME##!9(cddJBgJToKWzdbIUwdbIUxdcFJp2h62lBKg%ME*LcME*IfGTeME>QzME>ME*ME*ME*ME*ME*#!9bddJBfJTnKWydbIUvdbIUy6YgBKg#ME.LcME.IfGTdME]QzME]ME.ME.ME.ME.ME.!9&bdjJBlJBmJBkJTqJTrJTpKWxKW5JBhdbIXydbIXz6JBoBKg#ME<LcME<IfIWfME|QzME|ME<ME<ME<ME<ME<!9MC_bdgB3hJTxCNxKXlJBnJTzdjCVrCKm0jBUcBIsBCmKWmE6GFddbHVgdcHVhHVi6B3hBKg%ME[LcME[IfIIyMF9QzMF9ME[ME[ME[ME[#!9MC bdiGHfBUwKJxD6JPxJBuJPwJBvdpCVrJAoBWeD7BJgE6GFdWcBCmKIeEkPeCKmKBjCPsdbH0odcH0pH0n6GHfBKg%ME|LcME|IfIIxMF(QzMF(ME|ME|ME|ME|#!9MD%bdiCYiI3mDBwKQyGOyKQ5KI6KI7dbCVrdbHSddbIYd6CYiBKg%MF9LcMF9IfIIwMF-QzMF-MF9MF9MF9MF9#!9MD+bdbJAkdcJAhKB7dbIUtdbIU46JAjBKg%MF(Lc#IfGTcMF<QzMF<MF(MF(MF(MF(MF(!9MD:bddJNuJNsJAidbH0sdbH0l6JNtBKg#MF,LcMF,IfIVgMF@QzMF@MF,MF,MF,MF,MF,!9MD>bdbBJhdbBFcdcFMbFNjdbCYbdcaCIx6J3jBE6&MF<Lc%IfIXlMF|BClMF|MF<MF<%MF<MF<#!9bdbKN5dbIVddbCIx6KN7BE6#MF@Lc*IfGTiMG8VqMG8MF@MF@*MF@MF@!(9cdcKXeKXfdmDAtCNjB2mBDxJdBJtB1iKLkElC1mCPxF15dfJTmKUhBEjKFgJZidbIU6dcIU5IEi6KXgBE6&MF|LcMF|IfGTjMG(VqMG(MF|MF|:%#!9ME%bdbFMb6KNxBE6<MF~Lc=IfIXkMG*BClMG*MF~MF~=MF~MF~:9ME(bdcKCrJXxddBJhBFcGA4dcIVcH0qdbIVe6KN6BE6%MG#LcMG#IfIWeMG/VqMG/MG#MG##MG#MG#!9ME-bdfKX4KXyKX5KXzKXxdbGA4dbI24dbIR56J2sBE6%MG*LcMG*IfIXjMG>VqMG>MG*MG*#MG*MG*!9ME<bdbJ1cdcJ1vJ3iduJ1fJ1eJC6JDaJCzJC4JC5JDbJC7JCyJOmKAzGKaGJ727TuSgBH7BZjI3fdbIWbdcFNjIYp6J1iBE6&MG:Lc%IfGTgMG_VqMG_MG:MG:MG:MG:#!9ME]bdhJ1dJ1bJ05J1aJ07J06J1gdbJD5dcBFcBJhdbIFidcIFhIVl6J1hBE6&MG@Lc%JfGThMH8VqMH8MG@MG@#MG@MG@!9B9cdgJD6JD7JEaJEdJEcJEbdbJ04dbIUudcIUzIVo6JEeBE6%MG{Lc#JfGTfMH&VqMH&MG{MG{*MG{MG{!9B(cdBsH H^H@H;H*H#G G^G?G<G.G+G&G8F|F[F;F*F%E~E[E.E(E9D}D@D;D-D&C~C^C>C:C,C&C8B{B@B<B,B(B8~^>.(97EwMG}MG}MG}7CMyMG~MG~MG~dcBUrC2q7BUr9MH8MH8dd%#9BaEwI26MG~9I8c7BMyMH#MH#MH#7FrMH%MH%MH%dBaJN6F15B0hKIkBcJBrJBsJaKNfKNgKHsB2bC34KHeC3wKHhGIpK5KCbBDxFeYnKdFwDBmBfBZiCNaBrCjdBbBqYtF24BJnDCnGQvDlI3vFVrBAv24DAePdGuRdC3hJZcJZdG6BUqBbCKoMsBAxgHYgIQrKWdKWcPzF67BWdMH)!9dd&%9dcqO6BaJuKXcMH?!9c7CPrMH-MH-MH-7GM5MH.MH.MH.7F2fMH/MH/MH/7KUpMH:MH:MH:de%#!9BaHbKS4MH{9E}c7C1oMH=MH=MH=7ExMH>MH>MH>dc!9BaNgKXbMH 9F9cddB16KErKEs7BEv9MH]MH]ddGH6KEnKEo7GH59MH_MH_dc#9BaBEvKSxMH]9MG%bdgCJfKTqJDwKIaJ0hKSp7CNw9MH~MH~dgCYwKTpJDvKH7J0gKSo7BB49MI8MI8dc#9BaCNwKBkMH~9MG,bdGnJAwJAyJAxJAzJAvJCnJCoFUtJCpBZjJEsJEuJEtJEvJErJFaJFcJFbJFdJE7JFxJFzJFyJF4JFwJJfJJhJJgJJiJJeJK6JLaJK7JLbJK5JMmJMoJMnJMpJNiJNkJNjJNlJNhJOxJOzJOyJO4JOwJPnJPpJPoJPqJPmJQiJQkJQjJQlJQhJRkJRmJRlJRnJRjJR7JSbJSaJScJR6JSzJS5JS4JS6JSyJUoJUqJUpJUrJUnJYxJYzJYyJY4JYwJZuJZwJZvJZxJZtJ0wJ0yJ0xJ0zJ0vJ17J2bJ2aJ2cJ16J2oJ2qJ2pJ2rJ2nJ2zJ25J24J26J2yJ3xJ3zJ3yJ34J3wKAtKAvKAuKAwKAsKByKB4KBzKB5KBxKCkKCmKClKCnHiKDnKDpKDoKDqKDmGKaKIzKIyKI4BVgKJfKJhKJgKJiKKlKKnKKmKKoKKkKOxKOzKOyKO4KOwKPhKPjKPiKPkKPgKPvKPxKPwKPyKPuKQhKQjKQiKQkKQgKRcKReKRdKRfKRwKRyKRxKRzKRvKVbKVdKVcKVeKVaKV5KV7KV6KWaKV4KE6KFaKE7KFbKE5KCj7KXn9MI%MI%dGnJArJAtJAsJAuJAqJCjJCkFUrJClJCiJEnJEpJEoJEqJEmJEzJE5JE4JE6JEyJFsJFuJFtJFvJFrJJaJJcJJbJJdJI7JKxJKzJKyJK4JKwJMiJMkJMjJMlJNdJNfJNeJNgJNcJOsJOuJOtJOvJOrJPiJPkJPjJPlJPhJQdJQfJQeJQgJQcJRfJRhJRgJRiJReJRyJR4JRzJR5JRxJSuJSwJSvJSxJStJUjJUlJUkJUmJUiJYsJYuJYtJYvJYrJZpJZrJZqJZsJZoJ0rJ0tJ0sJ0uJ0qJ1yJ14J1zJ15J1xJ2jJ2lJ2kJ2mJ2iJ2uJ2wJ2vJ2xJ2tJ3sJ3uJ3tJ3vJ3rKAoKAqKApKArKAnKBtKBvKBuKBwKBsKCfKChKCgKCiC2yKDiKDkKDjKDlKDhGJ7KIwKIvKIxKIuKJbKJdKJcKJeKKgKKiKKhKKjKKfKOrKOtKOsKOuKOqKPcKPeKPdKPfKPbKPqKPsKPrKPtKPpKQcKQeKQdKQfKQbKQ6KRaKQ7KRbKRrKRtKRsKRuKRqKU4KU6KU5KU7KUzKVwKVyKVxKVzKVvKExKEzKEyKE4KEwKCe7KXm9MI(MI(dc#9BaJXyKBlMI%9MG<cdhJDdJYfJOkBZvB07GzJP47JBj9MI,MI,dhJDcJYeJOjBZuB06JPyJPz7JBi9MI.MI.dc#9BaBJlKBmMI,9MG]bdiB/B& {?/)9`,
	roots: {"standards":9760,"register":10166,"synonyms":10191,"iso-9001:2015":14306,"iso-9001:2026":14821,"iso-9000:2015":15725,"iso-9000:2026":15879,"iso-13485:2016":18029,"21-cfr-820:2026":18133,"iso-27001:2022":19618,"iso-14001:2015":19690,"iso-14001:2026":19744,"iso-45001:2018":19826,"crosswalks":20356,"profiles":20490,"usage":20735,"families":20784},
};

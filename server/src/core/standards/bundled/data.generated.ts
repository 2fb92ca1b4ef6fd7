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
customer
S11
review
S32
own
preferred
S1
evaluat
S13
S20
qms
service
"management system"
approv
result
a
determin
design
b
identif
device
develop
assess
chang
responsib
monitor
verif
audit
need
specification
"quality system"
project
risk
software
output
analys
c
contract
evidence-based-decision-making
nonconform
quality
client
S22
annual
action
effective
changed
communicat
maintain
check
leadership
~provider
superseded
report
current
define
standard
defining
improv
non-conform
perform
performance
implement
d
S12
improvement
procedure
consider
objectiv
process-approach
analyz
defin
specif
updat
provid
"management review"
contain
ensur
kpi
test
data
production
measure
planned
retain
assign
requir
release
availab
quality-management-system
resource
input
plan
impact
goal
batch
owner
customer-focus
trend
staff
inform
defect
material
regular
before
year
e
employee
equipment
measur
authorit
quarter
same
suitab
conform
criteria
"quality objective"
control
effectiveness
signed
target
complaint
opportunit
user
establish
month
decision
feedback
includ
measurement
stakeholder
authori
ceo
isms
"quality target"
nonconformity
interval
list
validat
indicator
"order"
describ
documented-information
metric
qualif
"top management"
S6
archiv
deliver
external
prevent
track
log
status
team
expect
information
notif
supplier
"interested party"
"senior management"
General
conformity
creat
evidence
internal
"quality goal"
register
verification
accept
capa
fulfil
regulat
role
version
"executive management"
"management team"
2016
budget
documentation
security
S47
correction
kept
support
"chief executive"
"documented information"
"managing director"
"quality policy"
objectives
satisf
sop
deadline
planning
"company management"
adequa
aware
documents
incident
inspection
rework
complian
decid
label
polic
protect
"management board"
monitoring
agree
collect
complain
complet
confirm
drawing
each
legal
level
top-management
follow
goods
modif
organization
personnel
records
~top-management
"plan"
commit
purchas
repair
achiev
conduct
inspect
objective
offer
quotation
schedul
split
auditor
f
gauge
patient
training
activit
replace
dropped
~person
manufacturing
method
component
concession
distribut
keep
operation
other
phase
revis
checklist
relationship-management
stage
"corrective action"
"meet"
access
infrastructure
select
stored
written
"manufactured"
documented
iso-9001
organi
adjust
engagement-of-people
file
issue
none
scope
skill
ticket
~management-review
calibrat
competen
finding
intranet
limit
assembl
carried
deviation
external-provider
instruction
necessary
outsourc
period
quality-objective
quality-policy
regulatory-requirement
scrap
"part"
competence
comply
department
handl
"measuring device"
S40
alloc
correct
delivery
deriv
design-and-development
deviat
milestone
number
policy
regulation
account
compan
mitigat
order
strategy
train
"change request"
2015
2018
characteristic
cover
extent
item
manager
priorit
request
step
system
validation
"measuring equipment"
"test equipment"
avoid
critical
customer-satisfaction
due
fixed
initiat
outcome
proof
score
820.10
affect
clarif
corrective-action
encourag
integrity
maintenance
potential
prepar
promot
required
"measuring instrument"
appropriat
confidential
context
criterion
email
every
machine
market
meeting
necess
operat
person
recall
tool
transfer
understand
"processes"
area
classif
deliverable
rate
receiv
releas
relevan
storage
work
"inspection equipment"
agreement
certificate
disposition
frequen
management
measuring-equipment
needed
new
prior
proposal
provider
publish
regrade
secur
server
stor
used
~risk
"capa"
2026
contact
interested-party
manufactur
merged
objective-evidence
people
progress
rating
revision
send
signature
survey
"customer requirement"
"monitoring equipment"
amend
appl
captur
change-control
continu
function
g
minutes
operator
partner
reduc
servicing
task
traceability
"after sales"
"notified body"
"post delivery"
2017
S31
after
cause
channel
consequen
demonstrat
feature
frequenc
justif
knowledge
lot
protocol
reject
staffing
tender
"measurement equipment"
"met"
"purchase order"
"when"
S18
S42
all
appoint
auditee
backup
daily
date
deploy
experience
faulty
installation
quality-management
submit
"corrective measure"
"project plan"
"regulator"
"user need"
S14
S30
S7
adapt
address
audit-criteria
audit-findings
clause
conclusion
configuration
effect
execut
explain
fda
importan
investigat
ncr
preserv
revalidat
safety
sprint
strateg
success
suffic
trace
treatment
understood
warranty
website
workplace
"product requirement"
based
configuration-management
continual-improvement
eliminat
enhanc
job
off
packag
parameter
participant
pass
statistic
statutory-requirement
technician
use
wiki
workshop
"customer satisfaction"
"new"
5.3
S19
complete
coordinat
documented information
factor
foster
loss
matrix
mdr
minimi
mission
noun
optimi
permission
previous
quarantin
resolv
retention
return
segregat
site
traceab
transition
transport
work-environment
"acceptance criterion"
"before"
"due date"
"service provision"
S34
announc
approval
certification
code
compar
consist
corrective
encrypt
environment
field
filed
handover
lead
location
named
preventive-action
problem
quality-plan
reach
resources
sales
~legal
"action plan"
"form"
"inspection plan"
"kpi"
2005
7.5.1
audience
capability
course
discuss
incorporat
instrument
integrat
iso
metrological-confirmation
newsletter
obligation
obtain
outsource
prototype
quality-manual
quality-planning
recipient
severity
show
source
tamper
"control plan"
"process owner"
"quality agreement"
"quality manager"
"service delivery"
7.2
S43
audit-evidence
audit-team
block
capab
capacit
configuration-baseline
context-of-the-organization
database
estimat
forward
idea
influenc
install
interact
iso-13485
issu
jähr
product-configuration-information
quality-characteristic
repository
restrict
synonym
value
vision
weekly
~management-system
"intended use"
"quality plan"
"review input"
2012
7.4
7.5.2
8.1
activity
audit-scope
author
backlog
capacity
categor
contribut
damage
demand
deprecated
earlier
education
feasib
hardware
hint
iatf-16949
interview
laptop
law
listed
premises
procure
prove
quantit
recur
safeguard
sampl
sla
swot
withdrawn
"design input"
"design review"
"phase review"
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
clean
consultant
damag
degree
depend
engagement
enquir
error
format
freelanc
gather
head
immediate
implication
index
lost
mainten
management-system
match
network
phone
quality-assurance
quality-control
quality-requirement
reason
refer
respond
servic
state
sterili
suggest
tag
timeline
trained
trigger
who
within
workstation
"after delivery"
"development plan"
"intended result"
"process change"
"qms scope"
"risk register"
"scope of the qms"
"who"
"work instruction"
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
align
applicable
audit-programme
boundar
brief
condition
core
delivered
effort
escalat
human-factor
instruct
interface
manual
nps
onboard
ongoing
part
position
preferred-term
provision
safe
separat
stock
unit
valid
whether
"certification scope"
"date"
"expected result"
"intended outcome"
"on time"
"process performance"
"quote"
"scope of certification"
"scope of our qms"
"scope of the management system"
"scope of the quality management system"
"service report"
"sign"
"we"
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
alert
audit-client
audit-plan
benefit
board
competenc
confused-term
consequence
constant
customer satisfaction
days
destroy
detail
deteriorat
determination
director
dispute
draft
efficiency
fit
fmea
form
funding
grant
h
include
intend
inventory
involvement
mark
marked
name
observer
officer
participat
quiz
reassess
relevant
retitled
shar
ship
significan
subcontract
technical-expert
template
threshold
unique
warning
~nonconforming
~technical-file
"all hands"
"audit result"
"design plan"
"desired result"
"each process"
"legal requirement"
"part number"
"prior"
"regulatory requirement"
"test plan"
"third party"
"user manual"
"what"
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
against
appropriate
approved
breach
cloud
customer-service
dashboard
detect
dhf
dokument
embed
engineer
everyone
fail
fix
folder
functional
gap
guidance
inquir
know
lesson
medium
minimum
percent
poster
preventive
produc
questionnaire
reviewer
rule
sent
shipment
temperature
tier
topic
translat
unauthori
verantwort
withdraw
"acceptance test"
"action item"
"applicable requirement"
"carried out"
"customer feedback"
"delivery date"
"effect"
"field safety"
"gate review"
"intended purpose"
"milestone review"
"monitoring tool"
"product change"
"production plan"
"quality manual"
"recorded"
"review outcome"
"review output"
"risk analysis"
"risk assessment"
"sign off"
"special release"
"target value"
"use as is"
"user requirement"
2025
6.1
6.1.3
8
8.2.1
8.2.4
8.5.2
affected
attain
baseline
building
ciso
class
clos
colleague
communicated
confidence
conflict
contradict
copies
deviation-permit
drp-provider
engineering
enter
essential
exclu
feed
figure
grade
guide
induct
initiative
innovation
internet
introduc
iso-14001
j
kaizen
legib
lifetime
measurement-management-system
measurement-process
measures
message
object
obsolete
our
password
ppm
program
project-management
project-management-plan
rational
released
remain
remov
repeat
representative
requirements
rollback
seal
sharepoint
statutory
structur
taken
technolog
udi
week
what
"change control"
"change management"
"customer orientation"
"design change"
"final inspection"
"follow up"
"job card"
"job description"
"lot number"
"notice board"
"on request"
"open point"
"parts list"
"planned change"
"pull request"
"root cause"
"service level agreement"
"set"
"stage gate"
"technical documentation"
"this policy"
"version control"
"work environment"
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
accord
accreditation
actual
additional
adopt
approver
association
better
business
capabilit
coach
competence-acquisition
contaminat
contractor
convey
delet
designat
dispos
expected
facilit
failure
held
hire
influence
innovat
link
lock
logged
media
member
open
overview
patch
proportion
prs
qmo
qmr
recogni
recorded
reflect
reprocess
requirement-language
sample
scan
shall
shareholder
srs
sticker
subsequent
summar
supervis
through
throughout
toleran
treat
unintended
"action taken"
"batch number"
"change plan"
"customer need"
"customer property"
"data source"
"design control"
"design transfer"
"documented"
"engineering change"
"final test"
"four eyes"
"how"
"improvement opportunity"
"in process"
"lesson learned"
"lessons learned"
"log"
"logged"
"management representative"
"measuring resource"
"nature"
"non conformance report"
"non conformity report"
"nonconformance report"
"nonconformity report"
"number"
"operational planning"
"our policy"
"policy statement"
"product quality"
"purchasing document"
"read only"
"review meeting"
"risk management"
"risk treatment"
"serial number"
"software change"
"team meeting"
"test report"
"training record"
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
answer
attach
authoris
authoriz
basis
bom
briefing
calculat
clear
clinician
consent
containment
defective
description
dispute-resolver
drive
duties
efficien
emphasi
empower
examin
found
framework
freigab
future
group
harm
headcount
hold
hours
how
ifu
informed
infrastructur
inspector
involv
involved
iso-27001
iteration
laborator
locked
mentor
metrological-characteristic
mistake
monitored
monthly
must
offering
office
only
payment
pdca
practice
price
property
quality-improvement
recruit
response
retest
right
roadmap
runbook
scale
scheme
shipping
similar
stated
stress
strive
suppl
threat
undertak
usability
vague-requirement
vehicle
vigilance
visit
waiver
workload
yield
"acceptance criteria"
"advisory notice"
"are met"
"at least once"
"at least"
"based on"
"batch record"
"before use"
"current version"
"customer focus"
"customer order"
"customer owned"
"defect report"
"delivery note"
"department head"
"go live"
"in charge"
"instructions for use"
"isms policy"
"opportunity for improvement"
"point of use"
"process landscape"
"requirement specification"
"security policy"
"service level"
"supervisor"
"supplier performance"
"system test"
"target date"
"test software"
"town hall"
"up to date"
"use"
"user story"
"working environment"
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
accura
adequat
applicab
architecture
asset
barcode
benchmark
bewert
catalog
claim
cleanroom
complex
consisten
copy
cycle
diploma
direction
dispatch
downstream
erp
esd
external provider
fault
hazard
hierarch
high
hiring
hosting
hotline
humidity
incoming
initial
interfac
intervall
iso-17025
isolat
kickoff
managementbewertung
measured
merge
misuse
mitigation
packaging
packing
pareto
phish
pilot
power
present
prohibit
propos
public
re-assess
readab
reevaluat
remind
reorgani
represent
require
respons
retriev
reverif
reviewed
serial
shared
stamp
surveillance
timely
tooling
treatment-plan
uptime
vpn
vulnerab
warehouse
when
"5 why"
"adverse effect"
"audit finding"
"bill of material"
"bought in"
"change order"
"changed requirement"
"client property"
"code review"
"complaint rate"
"conformity of products"
"contract manufacturer"
"control chart"
"control measure"
"controlled document"
"customer data"
"customer material"
"customer provided"
"customer supplied"
"customer tool"
"defect rate"
"design file"
"design history file"
"design output"
"each document"
"environmental condition"
"every document"
"external issue"
"externally provided"
"file"
"heat treatment"
"how measured"
"implementation plan"
"improvement program"
"improvement programme"
"improvement project"
"inform"
"internal issue"
"iso 13485"
"kick off"
"know how"
"measurement tool"
"nc"
"negative effect"
"not met"
"number of"
"open action"
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
"response time"
"review decision"
"risk based"
"risk control"
"role description"
"security officer"
"serious incident"
"service contract"
"service record"
"side effect"
"software requirement"
"special process"
"strategic direction"
"support ticket"
"test tool"
"to management"
"training certificate"
"trend analysis"
"undue delay"
"upon request"
"user feedback"
"validation plan"
"verification plan"
"version number"
"warranty claim"
"without delay"
"work area"
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
audit plans, reports and findings
audit-conclusion
automat
between
brochure
caliper
cascad
chapter
coating
combined-audit
competit
concept
configuration-authority
configuration-status-accounting
conformance
consistent
consult
correspond
crm
dependability
deployment
deprecated-term
derive
dialog
discrepan
download
duration
dust
enabl
endanger
engag
ermittl
extern
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
helpdesk
hospital
hour
i
implicit
increas
intended
interdepend
interrelat
invest
iso-45001
iso-9001:2015
ivdr
joint-audit
leav
letter
lifecycle
major
measurable
metrological-function
model
nonconformance
observ
outage
outdated
oversight
periodic
pledg
pledge
portal
progress-evaluation
project management
promis
proof that people are up to their work
prospect
prüf
pyramid
quality-management-system-consultant
quality-management-system-realization
raci
rated
rationale
react
realiz
realization
reconcil
reference
regrad
regulatory
replac
restor
reward
room
schema
seminar
sequenc
setting
share
shred
sign
specific
stop
strength
suggestion
suspect
telephone
terminat
tracked
unstated
unsuitab
vendor
yearly
~customer
~quality-manager
überprüf
"actions taken"
"adverse event"
"audit plan"
"audit report"
"bug fix"
"business process"
"by when"
"certification body"
"change control board"
"change log"
"clean room"
"company requirement"
"company standard"
"context analysis"
"contract review"
"customer support"
"daily business"
"daily work"
"data analysis"
"definition of done"
"development file"
"development input"
"device history record"
"document id"
"effectiveness check"
"effectiveness review"
"field data"
"field safety notice"
"goods receipt"
"home office"
"improvement plan"
"incoming goods"
"incoming inspection"
"integration test"
"internal requirement"
"know"
"less than"
"line manager"
"measurement method"
"monitoring and measuring"
"no longer"
"on site"
"order amendment"
"order change"
"order review"
"own requirement"
"personal data"
"plan do check act"
"process control"
"production environment"
"production order"
"quotation review"
"read and understood"
"regression test"
"release notes"
"relevance"
"resources needed"
"risk owner"
"safety notice"
"spare part"
"stand up"
"status"
"team lead"
"team leader"
"tender review"
"test environment"
"test protocol"
"test result"
"transfer to manufacturing"
"transfer to production"
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
S8
accompan
accredit
agile
ambigu
anticipat
approach
audited
authorization
bug
build
buyer
certified
chair
change
choos
close
color
colour
competitor
compris
computer
configur
consign
content
corrected
countermeasure
defined
differ
display
dmr
edit
electronic
environment for the operation of processes
ergonom
evaluation
event
exclusion
executed
expertise
expir
exploit
fishbone
flow
focus
footer
formula
fsca
gain
gate
genehmig
identifier
identity
implant
implementation
independen
ishikawa
iso-9000:2015
labeling
labelling
lack
language
leader
learn
licen
likelihood
low
maintained
malware
markdown
maßnahme
micrometer
minutes of management reviews
mismatch
missing
mockup
motivat
next
nichtkonform
nominat
nonconformities
oblig
occur
paper
personal
pestel
pestle
press
preventive action
purpose
qualified
quality policy
quantif
re-evaluat
realis
recipe
recycl
regulator
residual
retrospect
reviews
risk-actions
risk-assess
roles, responsibilities and authorities
rollout
saas
sale
saved
scorecard
screen
scrum
secure
seiz
shock
slack
spc
stolen
subject
summary
supply
systematic
tailor
technical
technique
thermometer
threaten
timing
title
told
torque
transmi
traveler
traveller
until
upstream
utilit
waterfall
weakness
welder
wish
worker
workflow
workspace
~order-document
"5s"
"9001"
"a document"
"able to"
"access rights"
"affected"
"ambient condition"
"annual evaluation"
"applicable regulation"
"applicable standard"
"audit criterion"
"audit team"
"back up"
"backed up"
"beta test"
"bid"
"bug report"
"build instruction"
"business environment"
"business strategy"
"by an external provider"
"by external provider"
"calibration status"
"capacity planning"
"certificate of analysis"
"certificate of conformance"
"certificate of conformity"
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
"core process"
"customer approval"
"customer centric"
"customer perception"
"customer request"
"data"
"day to day"
"decision maker"
"degree of control"
"delivery reliability"
"department manager"
"design process"
"development environment"
"development process"
"deviation approval"
"deviation permit"
"document number"
"does not"
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
"field safety corrective action"
"final check"
"first pass yield"
"further use"
"hand over"
"head of department"
"help desk"
"hold area"
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
"inputs"
"instruction for use"
"interface between"
"internal quality standard"
"internal standard"
"isms manager"
"job profile"
"jour fixe"
"level of control"
"made known"
"main process"
"maintenance contract"
"maintenance interval"
"make sure"
"management role"
"master record"
"measurement software"
"merge request"
"necessary change"
"need for change"
"need for changes"
"need for resources"
"negative impact"
"new employee"
"new feature"
"new product"
"new risk"
"new version"
"nonconformity log"
"not achieved"
"not applicable"
"not effective"
"not following"
"not stated"
"off the shelf"
"on time delivery"
"once a year"
"open measures"
"operational risk"
"opportunity register"
"out of specification"
"own work"
"performance data"
"performance monitoring"
"performance of supplier"
"personnel file"
"phase gate"
"planning criteria"
"planning of processes"
"po"
"policies"
"pos"
"position description"
"process description"
"process lead"
"process manager"
"process parameter"
"product information"
"product liability"
"product"
"project lead"
"project manager"
"proof of qualification"
"property of customers"
"proposal review"
"purchasing requirement"
"qa"
"qualification record"
"quality management system"
"record"
"red bin"
"reject rate"
"release checklist"
"release to production"
"released by"
"relevant authority"
"required change"
"residual risk"
"resource allocation"
"resource need"
"resource planning"
"responsible person"
"retention period"
"return rate"
"review record"
"rework rate"
"right to audit"
"risk class"
"risk inventory"
"risk list"
"risk mitigation"
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
"skills matrix"
"software version"
"source code"
"sprint review"
"staff planning"
"statement of work"
"status of actions"
"status page"
"storage condition"
"suggestion scheme"
"supplier owned"
"supplier property"
"supply agreement"
"support process"
"system change"
"target actual"
"technical review"
"technical standard"
"technical support"
"test record"
"test specification"
"this manual"
"time frame"
"training plan"
"turtle diagram"
"undesirable effect"
"undesired effect"
"unplanned change"
"unwanted effect"
"used"
"user acceptance test"
"user guide"
"user satisfaction"
"v model"
"validation report"
"verification of effectiveness"
"voice of the customer"
"when planning"
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
again
aim
alter
apprentice
arise
assurance
audit finding
audit programme
automatic
availability
available
balance
be available as documented information
befugnis
behalf
below
beschreib
bottleneck
branch
broken
calibration
candidate
cannot
care
carry
certificat
chance
chart
chat
chosen
churn
closure
commensurate
commissioning
comparab
complies
concern
concreti
configuration management
configuration-object
constrain
constraint
convention
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
equip
eras
erstell
example
existing
expectation
expert
expressed
find
finished
firewall
followed
frist
gown
hash
header
homepage
hotfix
illustrat
impartial
implemented
implied
improper
indicat
ineffective
information-system
initials
initiativ
insur
intact
integration
invalid
invite
invoice
iso-9000
iso-9001:2015 7.5.1
kernprozess
key
korrektur
landscape
later
launch
layout
liability
lieferant
lighting
linked
lived
locat
login
manner
marking
measuring
migrat
mindestens
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
probabilit
products and services
profile
profit
programme
prompt
promptly
protected
protection
prozesslandkarte
psycholog
punctual
quality management system
quality manual
quality plan
rais
range
rank
ratio
re-validat
reaction
read
readily
recommend
redundan
rejected
reklamation
reliab
renew
reoccur
reporting
requalif
resolution
retrospectiv
review-results
risk-treat
running
section
sender
sensitive
separate
settl
shipped
soup
specific-case
specified
spokesperson
statut
stay
stellenbeschreibung
steril
story
streamlin
strengthen
subassembl
supplement
supplied
suspend
sustained-success
temporary
testing
timeframe
tls
toleranc
toolbox
top management
transit
trial
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
zuständig
"13485"
"8d"
"access control"
"additional requirement"
"all"
"annual review"
"applicable law"
"approved by"
"approved supplier"
"are updated"
"assembly instruction"
"attendance list"
"audit checklist"
"audit program"
"audit programme"
"audit record"
"audit scope"
"bill of materials"
"build number"
"by management"
"cannot be verified"
"car"
"cause analysis"
"ce marking"
"change history"
"climate change"
"clinical evaluation"
"competence matrix"
"competence record"
"competency matrix"
"completion date"
"contract developer"
"contract manufacturing"
"corporate strategy"
"curriculum vitae"
"customer drawing"
"customer specification"
"data evaluation"
"data sheet"
"degree of achievement"
"delivery performance"
"deployment instruction"
"design result"
"design verification"
"development lead"
"development life cycle"
"development output"
"development phase"
"development procedure"
"deviation report"
"device history"
"do not"
"document type"
"documented procedure"
"dual control"
"each change"
"effect of"
"effective date"
"environment analysis"
"equipment list"
"evaluation method"
"evaluation plan"
"every change"
"every process"
"expiration date"
"external developer"
"external factor"
"external provider"
"field experience"
"git"
"global warming"
"goods in"
"goods inward"
"idea"
"immediate action"
"immediate measure"
"in process control"
"in process test"
"in writing"
"information security management"
"installation instruction"
"installation qualification"
"intellectual property"
"interested party register"
"is effective"
"is updated"
"job"
"key process"
"known use"
"last review"
"lead by example"
"lead developer"
"list of interested parties"
"management process"
"mandatory document"
"mandatory procedure"
"mandatory record"
"manufacturing documentation"
"manufacturing instruction"
"marketing material"
"matters"
"may not"
"medical device reporting"
"middle management"
"must not"
"necessary resources"
"new regulation"
"non critical"
"not apply"
"not specified"
"open issue"
"open source"
"operating instruction"
"operating manual"
"operational qualification"
"order check"
"org chart"
"organisation chart"
"organisational chart"
"organization chart"
"organizational chart"
"our"
"out of tolerance"
"own area"
"packaging requirement"
"part of"
"periodic review"
"pilot run"
"post production"
"potential for improvement"
"preventive action"
"prior to use"
"problem resolution"
"process data"
"process validation"
"product owner"
"production documentation"
"production equipment"
"production record"
"production transfer"
"project leader"
"purchased item"
"purchased product"
"qualification matrix"
"qualified supplier"
"quality assurance agreement"
"quality meeting"
"quality record"
"receiving inspection"
"register of interested parties"
"regulatory change"
"release artifact"
"release record"
"release test"
"remote work"
"repair record"
"reported"
"required procedure"
"required record"
"required resources"
"resources"
"returned product"
"reviewed"
"risk file"
"risk level"
"risk matrix"
"risk response"
"safety information"
"safety requirement"
"sampling plan"
"security objective"
"security requirement"
"semantic versioning"
"set up"
"shelf life"
"shows"
"site acceptance"
"smart"
"specified use"
"stakeholder analysis"
"stakeholder list"
"stakeholder map"
"stakeholder register"
"state of the art"
"success criteria"
"summative evaluation"
"supplier audit"
"supplier evaluation"
"supplier file"
"supplier list"
"supplier monitoring"
"support request"
"supporting process"
"technical file"
"test case"
"the order"
"the standard"
"their role"
"this quality manual"
"to measure"
"trace matrix"
"training log"
"training matrix"
"training need"
"training program"
"training programme"
"training requirement"
"treatment option"
"treatment plan"
"treatment strategy"
"two person"
"ups"
"use environment"
"valid version"
"validated process"
"validation protocol"
"verification protocol"
"verify effectiveness"
"version history"
"version"
"was effective"
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
abfolge
ability
ablage
above
abweich
acceptance-criteria
according
adequate
admin
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
assigned
audit program
aufbewahr
aufzeichnung
auswahl
auswert
authorised
authorized
average
because
bekannt
blocked
box
brief that the designers start from
cabinet
carrier
category
ccb
certif
checksum
climate
closed
closing-gaps
code-review
coding
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
controlled
controls
cost
courier
dargestellt
darstell
demanded
depth
developer
dhr
differences
directive
disciplin
distinct
documented-procedure
downtime
drawings, code, recipes and other results of design
drift
durchgeführt
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
fits-the-house
forecast
frame-for-objectives
fsn
gekennzeichnet
geprüft
gluing
gspr
guid
handling
harden
hygiene
identification
illness
improvement-ideas
inaccura
inconsisten
independ
inspected
interested party
interfaces
intern
inventor
iso-42001
iso-9000:2015 3.6.9
iso-9000:2026
judg
k
kalibr
kennzahl
kennzeichn
klassifi
known
kriteri
l
laws
least-privilege
leverag
limited
literature
loan
located
manage
management representative
management system
management-representative
mandatory
manufacturer
match-inputs
measuring-means
messages sent and received, if worth keeping
messbar
messmittel
mfa
minor
monitoring-and-measuring-equipment
national
needed-competence
negative
never
noise
non-conformance
numbering
observation
offline
operational
option
oral
organigram
organigramm
organisation
other-managers
our-own
outcome of each check on laws and promises
outlin
outline
oversee
owasp
own-contribution
papers
party-requirements
past
pdf
permit
platform
policies
policy-objectives
postmortem
predecessor
predicate
print
process-evidence
process-resources
procurement
product-conformity
product-information
product-requirements
providers
prozess
prozesslandschaft
prüfmittel
purchased
purchased-product
purg
pursu
qualification
qualitätsziel
question
rbac
re-qualif
re-test
readable
received
recommendation
recurrence
regelmäß
reinspect
relation
relevant-parties
reliability
relocat
remedy
removed
repaired
replaced
reproducib
requirement determined as not applicable
reset
residue
respon
responsibilities
responsible
restricted
resume
retrospective
reworked
reworking
risk-analy
safe-use
sanction
schulungsnachweis
schulungsplan
schulungswirksamkeit
scrapped
sealing
secret
secured
sensor
sequence
sequence-interaction
server-room
service-level
serviced
set
sheet
shortfall
shortlist
significant
since
spare
special
spreadsheet
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
testab
theft
their-requirements
time
tolerance
traceable
traffic
umsetz
unabhängig
unattended
unbiased
undesired-effects
undocumented
unpartei
unwanted
update
updated
usable-downstream
validated
validity
verb
verbal
version-control
vertraulich
violat
vor
vorfall
vorfälle
wall
wechselwirkung
what went wrong and how the company answered
what-is-wanted
whenever
whether the remedy kept the trouble away
whole
wi-fi
wirksamkeit
works-in-practice
years
zeigt
~design-change
änderung
"14971"
"17025"
"21 cfr"
"27001"
"8d report"
"ability to achieve"
"acceptance check"
"acceptance level"
"acceptance limit"
"acceptance protocol"
"acceptance standard"
"accepted under"
"access review"
"access right"
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
"adversely affect"
"aes"
"affected product"
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
"another developer"
"any employee"
"appropriate to"
"approval of product"
"approval record"
"approved provider"
"approved vendor"
"are approved"
"are reviewed"
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
"audit protocol"
"audit right"
"audit schedule"
"author"
"automated test"
"aws"
"back-up"
"backup person"
"batch code"
"become part"
"been effective"
"best before"
"best practice"
"beta"
"beyond tolerance"
"blocked stock"
"blocked warehouse"
"bug"
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
"continual improvement"
"continuity plan"
"continuous improvement"
"contract file"
"contract lab"
"contractual requirement"
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
"corrected"
"corrective action report"
"corrective action request"
"country of destination"
"cover for"
"critical characteristic"
"critical dimension"
"critical to quality"
"crm"
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
"customer needs"
"customer notification"
"customer opinion"
"customer perceptions"
"customer premises"
"customer requirement review"
"customer source code"
"customer survey"
"cv"
"cve"
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
"delivery personnel"
"delivery plan"
"delivery receipt"
"delivery specification"
"delivery team"
"delivery term"
"delivery time"
"deming cycle"
"department objective"
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
"detailed design"
"detected"
"detection date"
"development goal"
"development lifecycle"
"development objective"
"development planning"
"development result"
"development stage"
"development team"
"development tool"
"deviate from"
"device master record"
"device safety"
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
"document update"
"document"
"documentation hierarchy"
"documentation structure"
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
"effectiveness evaluation"
"effectiveness of action"
"effectiveness of measure"
"effectiveness of the action"
"effectiveness of the control"
"effectiveness test"
"effectiveness verification"
"emergency contact"
"emergency plan"
"en"
"end of life"
"end of support"
"end user"
"entry criterion"
"erp"
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
"health data"
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
"in process inspection"
"in process product"
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
"interessierte parteien"
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
"isms objective"
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
"knowledge base"
"known anomaly"
"known bug"
"known issue"
"kpi report"
"kpi review"
"labeling requirement"
"last calibration"
"last management review"
"last"
"late delivery"
"latest revision"
"lead auditor"
"lead engineer"
"lead time"
"leadership process"
"lean"
"led"
"legal change"
"legal manufacturer"
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
"management system applies"
"management system covers"
"manufacturer"
"manufacturing equipment"
"mark"
"marked"
"market access"
"market change"
"market condition"
"market requirement"
"market share"
"market surveillance"
"master list"
"material certificate"
"material planning"
"material review board"
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
"media"
"meets"
"method of measurement"
"milestone acceptance"
"mill certificate"
"mistake proofing"
"mitigation plan"
"mix up"
"mobile device"
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
"ncs"
"nda"
"near miss"
"necessary processes"
"necessary"
"need for improvement"
"need for"
"needed processes"
"net promoter score"
"new customer requirement"
"new document"
"new hire"
"new law"
"new objectives"
"new quality objectives"
"new release"
"new requirement"
"new revision"
"new staff"
"new supplier"
"new team member"
"new vendor"
"next calibration"
"next generation"
"next release"
"next step"
"next year"
"no adverse"
"no later than"
"no separate"
"no standard"
"no such standard"
"no written"
"non applicable"
"non compliance"
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
"not be used"
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
"not released"
"not separate"
"not state"
"not used"
"not within tolerance"
"not"
"number of complaints"
"objective owner"
"of our own"
"off target"
"office environment"
"office"
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
"open plan"
"opening meeting"
"operating environment"
"operating life"
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
"organisation requirement"
"organisational context"
"organisational risk"
"organisational scope"
"organization product"
"organization requirement"
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
"parts"
"pass fail"
"pass on"
"passed on"
"password manager"
"past audit"
"past result"
"past review"
"peer review"
"per year"
"performance control"
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
"product plan"
"product safety"
"product scope"
"product standard"
"product support"
"product validation"
"production capacity"
"production change"
"production document"
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
"purchased part"
"purpose of the change"
"purpose of"
"q1"
"q2"
"q3"
"q4"
"qms applies"
"qms change"
"qms covers"
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
"records"
"red box"
"red tag"
"regular call"
"rejection area"
"rejection report"
"release approver"
"release authority"
"release engineer"
"release for production"
"release manager"
"release signature"
"release tag"
"releasing person"
"relevant law"
"relevant objectives"
"relevant regulation"
"relevant version"
"remains"
"repair log"
"repair report"
"repeat order"
"report to"
"reporting period"
"request for proposal"
"request for quotation"
"request for quote"
"requested by the customer"
"required document"
"required documentation"
"required input"
"required processes"
"required qualification"
"required records"
"required resource"
"requirement change"
"requirement list"
"requirement profile"
"requirement review"
"requirement traceability"
"requirements for products"
"requirements of"
"requirements review"
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
"reviewed annually"
"revised regulatory requirement"
"revision control"
"right away"
"right of access"
"right to inspect"
"right to repair"
"risk acceptance"
"risk awareness"
"risk based thinking"
"risk culture"
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
"safety and performance"
"safety characteristic"
"safety instruction"
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
"security patch"
"security requirements"
"self assessment"
"self check"
"self evident"
"self inspection"
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
"sop"
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
"supplier certificate"
"supplier control"
"supplier development"
"supplier qualification"
"supplier surveillance"
"supplier visit"
"supply interruption"
"support contract"
"support hours"
"support inquiry"
"support level"
"support period"
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
"tested"
"tests have passed"
"tests passed"
"the action"
"the board"
"the change"
"the document"
"the management"
"the manual"
"the measure"
"the nonconformity"
"the objective"
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
"transition plan"
"treatment strategies"
"treatment"
"true"
"twelve months"
"type and extent"
"udi pi"
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
"usability requirement"
"usability study"
"usability validation"
"usb"
"use by date"
"use case"
"use location"
"used in"
"useful life"
"user id"
"user interview"
"user research"
"user test"
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
"verification and validation"
"verification completed"
"verification fail"
"verification record"
"verification result"
"verification test"
"video call"
"visual aid"
"walk through"
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
abgelegt
able
able-to-deliver
about
absen
abstell
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
alarm
alerting
alignment
allocat
allowed
already
anchor
anforderung
anodi
anonym
appetite
applicant
apply
appointed
approvals
architect
archivier
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
auditplan
auditprogramm
aufbewahrt
aufbewahrungsfrist
aushang
authenticat
authority
azure
bachelor
back
back-up
backs
backtrac
badge
bank
be available as evidence
befrag
beginning
behavio
belonging
belongings
benannt
better-offering
better-system
bfarm
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
center
central
centre
centric
chain-of-custody
champion
change control
change log of production and service, with names and measures
changed-surroundings
checked
checkpoint
checks
checks-on-site
circumst
circumstance
clean-room
cleanliness
cloth
coaching
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
conclu
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
contraindicat
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
criticality
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
datenträger
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
distraction
distribution-access
divided
dlp
dmaic
dms
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
erfass
erforderniss
ernannt
erwartung
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
excluded
executive management
exfiltrat
exist
expertis
expired
explicit
express
external supplier
externe
facility
factory
failure-consequences
fair-auditors
faktor
fatigue
fault reports, from discovery to the decision and whose it was
faults-and-measures
favoritism
fehler
fehlerhaft
festgeleg
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
freigegeb
freigegeben
freight
function-performance
functioning
furnitur
further
gantt
gemeldet
gemessen
genealogy
generat
geplant
german
gerät
gesperrt
go-live
goals
good
granted
graph
graphic
grievanc
guarantee
gudid
guest
guideline
half
halt
handed
handwritten
harass
headquarter
help
hidden
highlight
histor
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
häufigkeit
identifi
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
interne
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
jahre
jeopardi
job and inspection records from operations
joint audit
june
kalibrier
kanban
kept-fit
kept-promises
known-and-lived
kommuniziert
kontext
kundenzufriedenheit
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
life-cycle
lifespan
line
list of compliance obligations
list of risks and opportunities
liste
listen
literatur
live
loaned
locate
lockout
logbook
logging
lower
lösch
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
melden
merg
merger
methods
metrological characteristic
metrological confirmation
metrological function
minutes of the management review
mishaps with belongings of customers or suppliers
mislead
missed
mistaken
mitarbeit
mix-up
mobile-device
moderat
monitors
months
motivation
moved
msc
multidisciplin
need-to-know
negativ
neighbor
neighbour
neutral
new-requirements
no-side-effects
non conforming
non-complian
non-disclos
non-sterile
noncompli
noncritical
nonfunctional
nonsterile
notebook
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
percentage
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
product configuration information
productiv
products
products-services
progress evaluation
project management plan
promise-improvement
promise-requirements
promotion
prompt-remedy
proof of design reviews, verification and validation
proof that gauges and other means of checking can be trusted
proposed
proxy
prozesseigner
prozessverantwortlich
prrc
pseudonym
psur
published
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
qualitätspolitik
quantity
quick
quiet
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
regelmäßig
region
regist
register of environmental aspects, with how they were weighed
registr
regraded
regrading
regulatory requirement
rehears
reinforc
related
relating
relationship management
release record with test results and a name
releasing
remed
remediat
remote
reopen
repairing
repeatab
reportab
requirements-considered
requirements-met
restart
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
risik
risikobehandl
risk-register
risks-revisited
risks-to-satisfaction
rohs
role-based
root
rotat
rtm
rückführ
sast
satisfaction
satisfaction-focus
sbom
schedule
scheduling
schlüssel
schulungsbedarf
schutz
scope of the environmental management system
scope of the quality system, with reasons for what is left out
scor
scrapping
sdlc
sealed
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
siem
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
special-processes
specific case
speech
sperrlager
spoil
sponsor
stages-reviews
staging
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
stufe
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
teilnahmeliste
teilnehmerliste
telework
temporar
testable
tested
the-change
themen
thinking
threat-model
tightened
timeliness
timesheet
timetable
tomorrow
topic-specific
tpm
traced
tracing
tracing data such as batch or serial numbers
tracking
trainer
transmit
transparen
travel
triag
turn
turnover
uat
umfrage
unalter
unambig
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
unterschr
untersuch
unusable
upcoming
updating
upgrade
uphold
url
ursache
ursachenanalyse
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
verantwortung
verifiab
verifiable
verifies
verify
verifying
vernicht
verschlüssel
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
zielwert
zone
~equipment
~record
überwach
"11135"
"11137"
"11607"
"17665"
"24"
"256"
"2fa"
"5 whys"
"7"
"And/or" leaves open whether one is enough.
"As applicable" leaves open when it applies; "as appropriate" would ask whether it suits.
"As appropriate" leaves open who decides what is suitable; "as applicable" would ask whether it can apply at all.
"Can" says that it is possible; what is permitted "may" be done.
"May not" forbids for one reader and leaves open for the next.
"May" permits; what is possible "can" happen.
"Should" recommends; where it is meant as a requirement, this house writes "shall".
"Will" tells what is to come; this house writes requirements with "shall".
"able to deliver"
"accelerated aging"
"accept"
"acceptable risk"
"achievement of objectives"
"act"
"acts"
"addressed by"
"addressed through"
"admin access"
"admin account"
"admin right"
"administrative access"
"administrative right"
"administrator account"
"affected documents"
"affected processes"
"affected system"
"after employment"
"agency worker"
"alarm"
"all changes"
"all requirements"
"almost certain"
"and updated"
"annex a"
"app"
"applicable legislation"
"applicable procedures"
"applicable standards"
"appropriate action"
"approval of"
"approved for release"
"architectural design"
"are applied"
"are checked"
"are effective"
"are revised"
"are validated"
"are verified"
"around the clock"
"as a complaint"
"asset owner"
"at least annually"
"at least yearly"
"audit criteria"
"audit trail"
"authorised representative"
"authorities"
"authorized representative"
"avoid"
"aware of"
"awareness program"
"awareness programme"
"awareness training"
"basic udi"
"basis"
"batch documentation"
"bath"
"be approved"
"before release"
"before sterilization"
"below target"
"bench test"
"bsi"
"build artifact"
"build process"
"build record"
"built"
"business goal"
"business purpose"
"by law"
"by the process"
"calibration label"
"calibration log"
"calibration register"
"calibration sticker"
"cannot be cleaned"
"cannot be"
"cannot"
"card"
"ce mark"
"cert"
"certification audit"
"certified qms"
"change form"
"change planning"
"change review"
"changes in regulation"
"changes to regulation"
"changes to the process"
"check whether"
"class i"
"class ii"
"class iii"
"classification of"
"classified"
"clean desk"
"cleaning staff"
"clear desk"
"clear screen"
"clear"
"clinical investigation"
"clinical trial"
"cloud provider"
"commit"
"communicate the policy"
"communicated to"
"communication of the policy"
"communication tools"
"company is about"
"competence requirement"
"competent authority"
"competent"
"complaint file"
"complaint record"
"complaint sample"
"compliance of the qms"
"compliance register"
"compressed air"
"computer system validation"
"computer system"
"computerised system"
"computerized system"
"conditions of employment"
"confidence level"
"conformity of the qms"
"conformity of the quality"
"constitutes"
"context"
"continually improve"
"continuing suitability"
"continuously improve"
"contract laboratory"
"contract"
"contractual obligation"
"control and correct"
"control of"
"controlled"
"controlling procedure"
"critical process"
"critical supplier"
"customer letter"
"cutting fluid"
"data carrier"
"data protection officer"
"data protection requirement"
"dealt with"
"decides on"
"decision on"
"declaration of conformity"
"deemed necessary"
"defined"
"defines the following"
"defines"
"definition of"
"degree in"
"delivered goods"
"delivery quality"
"deployment procedure"
"design and development"
"design history"
"design specification"
"determined by the organisation"
"determined by the organization"
"development partner"
"device description"
"device file"
"device specification"
"device tracking"
"directs"
"disk usage"
"disk"
"document findings"
"document history"
"document title"
"documented findings"
"dpo"
"drop"
"dual approval"
"due diligence"
"due"
"during"
"duty"
"dye penetration"
"e learning"
"e signature"
"each user"
"earlier design"
"earlier device"
"early warning"
"economic operator"
"edr"
"effect on"
"effective implementation"
"effectively implemented"
"effectiveness of actions"
"effectiveness of measures"
"effectiveness of our qms"
"effectiveness of the actions"
"effectiveness of the measures"
"effectiveness of the qms"
"effectiveness of the quality"
"effectiveness of the training"
"effectiveness of the"
"effectiveness of training"
"effectiveness of treatment"
"effectiveness of treatments"
"electronic signature"
"emergency services"
"employment ends"
"end of employment"
"end of"
"engineer"
"entry to"
"equivalent device"
"ethylene oxide"
"evidence"
"exit"
"external audit"
"external auditor"
"external source"
"fail criteria"
"failure analysis"
"feeds into"
"file name"
"final version"
"fire brigade"
"fire"
"first use"
"fixed"
"flowchart of"
"follow"
"following process"
"for use"
"formal warning"
"four eyes principle"
"functional requirement"
"gap"
"gaps"
"gates"
"geltungsbereich des isms"
"general safety and performance"
"general safety"
"granted by"
"gs1"
"half cycle"
"harmonised standards"
"harmonized standards"
"have read"
"hazard"
"health information"
"heat map"
"high risk"
"history file"
"how addressed"
"hr"
"human factors"
"identified"
"if necessary"
"immediate correction"
"immediately before"
"impact on"
"impact"
"implant card"
"implemented and maintained"
"improvement proposal"
"in practice"
"incident classification"
"incoming check"
"independent of"
"infected"
"influence on"
"information security"
"information system"
"information"
"initial production"
"initials"
"input"
"installation checklist"
"installation protocol"
"installation requirement"
"installed product version"
"installed version"
"integrity of the management"
"integrity of the qms"
"integrity of the quality"
"interest group"
"interface requirement"
"interface requirements"
"interface specification"
"internal factor"
"internet connection"
"intrusion detection"
"inventory number"
"iq"
"is a complaint"
"is approved"
"is checked"
"is communicated"
"is continually"
"is continuously"
"is defined"
"is prepared"
"is reviewed"
"is the input"
"is validated"
"is verified"
"isms response"
"isms review"
"isms scope"
"iso 13485 certificate"
"iso 14644"
"iso 9001 certificate"
"iso 9001"
"iso certificate"
"isp"
"it system"
"item number"
"its sensitivity"
"just in time"
"key card"
"key"
"keys"
"known to"
"labelling requirement"
"labels"
"last day"
"last working day"
"latest version"
"law enforcement"
"laws"
"leader"
"leaver"
"legal register"
"licensed software"
"life cycle model"
"life of the device"
"life supporting"
"life sustaining"
"lifecycle model"
"limited to"
"line clearance"
"line managers"
"linked to"
"list of applicable"
"list of procedures"
"list of regulations"
"list of sops"
"list of standards"
"live"
"loaned equipment"
"lock"
"loss or theft"
"lost or stolen"
"lot record"
"made available"
"maintenance instructions"
"maintenance manual"
"maintenance report"
"manager"
"managers"
"mandatory documented"
"market data"
"market launch"
"mdm"
"measure id"
"measured"
"measures"
"measuring software"
"medical device report"
"might occur"
"minutes"
"mir"
"mitigate"
"mitigation measure"
"monthly meeting"
"mould release"
"move back"
"must be reported"
"name and address"
"naming convention"
"natural disaster"
"necessary action"
"necessary for the effectiveness"
"necessary process"
"needed"
"network service"
"new record"
"new standard"
"new system"
"next review"
"nis2"
"no cleaning"
"no investigation"
"no one"
"no physical"
"nobody"
"not allowed"
"not audit"
"not be cleaned"
"not be installed"
"not be shared"
"not contradict"
"not fulfil"
"not implant"
"not investigated"
"not meet"
"not permitted"
"not sterile"
"not verified"
"objective evidence"
"objectives register"
"objectives"
"only"
"open source library"
"opportunity based thinking"
"opportunity list"
"opportunity matrix"
"opportunity thinking"
"oq"
"orders"
"original entry"
"other procedures"
"other processes"
"other use"
"our objectives"
"out of scope"
"output of one"
"outside the office"
"outside the scope"
"outside the"
"outsourced developer"
"own brand"
"own"
"part 803"
"part 806"
"part 821"
"part 830"
"pass criteria"
"past experience"
"patch panel"
"patches"
"patient card"
"patient safety"
"peel test"
"percent"
"perform"
"performance requirement"
"performance study"
"personal use"
"phases"
"physical barrier"
"pilot batch"
"pilot series"
"pin"
"placed on"
"planned interval"
"planned manner"
"planning of changes"
"planning review"
"plans to achieve"
"policy communication"
"post implementation review"
"post incident"
"post market data"
"pq"
"predecessor product"
"preventative action"
"previous design"
"previous device"
"previous experience"
"previous project"
"privacy by design"
"private purpose"
"private use"
"privileged access"
"privileged account"
"procedure index"
"procedure number"
"process agent"
"process equipment"
"process flow diagram"
"process group"
"process indicator"
"process list"
"process metric"
"process needed"
"process overview"
"process record"
"process records"
"process software"
"procured product"
"product description"
"product name"
"product release"
"product specification"
"product version"
"production procedure"
"production specification"
"production test"
"professional association"
"project phase"
"project review"
"protected against"
"protected from"
"protected"
"protection authority"
"public place"
"purchased service"
"purchased software"
"qms certificate"
"qms compliance"
"qms conformity"
"qms effectiveness"
"qms integrity"
"qms manual"
"qms planning"
"qms process"
"qms record"
"qms requirements"
"qms review"
"qualification requirement"
"qualifies as"
"quality event"
"quality management"
"quality metric"
"quality planning"
"quality policy and goals"
"quality"
"quiz results"
"react"
"real users"
"recovery test"
"reference"
"referenced procedures"
"register of legal"
"regulatory register"
"regulatory report"
"regulatory role"
"regulatory update"
"regulatory watch"
"related processes"
"release approval"
"release criteria"
"release documentation"
"release number"
"release procedure"
"release to manufacturing"
"relevant control"
"relevant management"
"relevant role"
"remaining risk"
"remains suitable"
"removable media"
"repair data"
"reportable event"
"representative users"
"required by 27001"
"required by iso"
"required by the standard"
"required by"
"required competence"
"required for the role"
"required labeling"
"required skills"
"requirement analysis"
"requirements analysis"
"requirements"
"requires"
"resources it needs"
"restore test"
"restricted to"
"result"
"returned device"
"returned to supplier"
"returned to the supplier"
"returned unit"
"review cycle"
"review interval"
"review of all objectives"
"review of the change"
"reviewed against"
"reviewed at least"
"reviewed by following"
"reviewed by"
"reviewed during"
"reviewed in"
"reviewed regularly"
"reviewed using"
"revised regulation"
"revised standard"
"revision history"
"revoked"
"risk appetite"
"risk avoidance"
"risk based approach"
"risk category"
"risk of a process"
"risk of the process"
"risk owners"
"risk reduction"
"risk tolerance"
"risk transfer"
"risk treatment plan"
"risks are reassessed"
"risks are reviewed"
"role specific"
"roll"
"rpo"
"rto"
"safety critical"
"same method"
"same person"
"sample size"
"scale up"
"scope of the isms"
"scope of the quality"
"scope of this manual"
"screen lock"
"screened"
"seal strength"
"second"
"securely deleted"
"securely erased"
"securely wiped"
"security advisory"
"security awareness"
"security by design"
"security checklist"
"security community"
"security goal"
"security guard"
"security policies"
"security responsibility"
"security review"
"security test"
"security training"
"sent back"
"service data"
"service manual"
"service ticket"
"service visit"
"servicing procedure"
"shipping container"
"significant change"
"similar design"
"similar device"
"similar product"
"simulated use"
"skill set"
"soa"
"soc 2"
"soc"
"software application"
"software architect"
"software component"
"software design"
"software only"
"software package"
"software system"
"software tool"
"software tools"
"software validation"
"sop list"
"sop overview"
"space"
"special condition"
"specification developer"
"staff meeting"
"stage"
"stages"
"standalone software"
"standards register"
"statement of applicability"
"status of measures"
"stay"
"sterile barrier"
"sterility assurance"
"still appropriate"
"still suitable"
"storage media"
"supervisors"
"supplier data"
"supplier rating"
"supplier risk"
"support life"
"support services"
"supporting service"
"sustain life"
"system requirement"
"system time"
"taken up"
"task"
"team member"
"technically feasible"
"terms of employment"
"test method"
"the design"
"the policy"
"the requirements"
"the size"
"their responsibility"
"thinking in opportunities"
"third party library"
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
"track changes"
"track record"
"trade secret"
"training effectiveness"
"training evaluation"
"training on"
"training procedure"
"training records"
"transfer"
"trend report"
"twice a"
"udi di"
"unauthorised adjustment"
"unauthorized adjustment"
"understood by"
"unintended adjustment"
"unique number"
"unique"
"united states"
"usability evaluation"
"use specification"
"user account"
"user data"
"user needs"
"user"
"validation is"
"value"
"vendor assessment"
"vendor risk"
"verified through review"
"verify the effectiveness"
"versioning scheme"
"very high"
"video"
"water"
"we are"
"we comply"
"we meet"
"web"
"weekly meeting"
"were effective"
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
"working group"
"written agreement"
"written warning"
"years"
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
abmahn
absent
abteilung
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
akzept
akzeptanzkriter
akzeptanzkriteri
alarm, rescue and first-aid plans
alarm-system
algorithm
all proof the system yields, kept for the set time
alliance
alternat
analy
analysis-times
analysts
and
and so on
and-or
and/or
anew
anmeld
annahme
annex-a-check
announce
annually
anomaly
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
anweis
anwendungsbereich
any-time
apprenticeship
approval-criteria
approved-changes
approves
arbeitsrecht
arbeitsumgebung
arrangement
arrangements against contamination
arrival
artikelnummer
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
auditkriterien
auditors
audits
audits with their scope, findings and follow-up
ausgelagert
ausscheid
aussonder
austritt
ausweis
auswirk
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
autorisiert
awareness
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
bearbeit
becom
begleit
behavior
behaviour
belong
benutzerkont
berechtig
berechtigte
beschwerde
beseitig
bestell
besucher
betroffen
bildschirmsperre
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
charge
chargennummer
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
comment
commercial
commitment
committee
comparable
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
connected
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
daten
datenschutz
datensicherung
dead-papers
deaktivier
debugg
decisions of the management review and what they rest on
decommission
decontamin
dedicat
deductible
defect of|in the procedure
defect of|in the quality management system
defence
defence-in-depth
defense
defense-in-depth
deficien
definiert
degauss
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
diebstahl
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
discarded
disconnect
disk-image
disk-space
dismiss
disregard
disrupt
distinguish
distributed
disziplin
divid
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
dsgvo
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
eindeutig
eindämm
einsatz
eintrittswahrscheinlich
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
entfern
entire
entries
entrust
entry-point
entwickl
entzog
entzug
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
erase
erasure
ereignis
erstreckt
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
exchange
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
feasibility
fee
feel
fees
fence
fil
filename
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
führungskräfte
führungsprozess
gamma
gaps
geeicht
geheim
geheimhaltung
geltungsbereich
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
generator
generic
germ
getestet
getrennt
github
gitlab
glove
goods and|or services
goods-and-services
greater
growth
gtin
guarante
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
herstell
hidden-complaints
high-availab
higher
hipaa
history of each design change
hoch
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
immediat
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
infrastruct
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
installer
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
isaca
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
jour-fixe
kategori
kept-from-use
key-manage
kms
kompeten
komplex
korrekturmaßnahme
kunde
kundenbeschwerde
kundeneigentum
kundenfeedback
kvp
kündig
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
leitung
length
lessons
liais
licence
license
lieferantenbewertung
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
länge
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
manag
management review
management system documentation
managing director
mandat
marktbeobachtung
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
meldepflicht
memory
method for dealing with security risks
method for finding and ranking security risks
methodolog
mhra
microb
microorganism
might not
migration
minimal
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
minute
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
nacharbeit
near-miss
necessity
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
niedrig
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
pam
papers that device laws call for
papers the company adds of its own accord
partial
particulate
parts
passed
passwor
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
perimeter
person and organization
person or people
personenbezogen
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
potential-cause
potential-non-conform
potential-nonconform
potential-problem
pouch
power-fail
power-outage
power-suppl
pre-defin
predefin
preventative maintenance
preventative measure
preventing
prevention
preventive maintenance
preventive measure
preventive-actions
prevents
principle
prinzip
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
proactive
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
produktfreigabe
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
protokoll
provided
proving-again
prozessvalidierung
public-place
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
qm-handbuch
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
rare
ratings that were made by the scheme
raw
re evaluation
re trained
re-approv
re-examin
re-use
re-verif
readabil
readings that show special conditions were kept
readjust
reaktion
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
rechtskataster
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
registration
registry-editor
regression
regularly
reise
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
repeatability
replica
reply
reportable
reports on drills and real emergencies
reports on mishaps and failings, down to whether the remedy worked
reports sent to authorities
reports-upward
repositor
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
restrisik
retain the|a|this|its|our policy|procedure|instruction|scope
retain-what-is-maintained
retained
retrain
retrained
reuse
revalidier
reveal
review meeting
review/inspection
reviews-held
rework instructions
rework that was done and how the piece fared
rfc
right-to-audit
rights
risikoakzept
risikoakzeptanz
risikoanalyse
risikobehandlungsplan
risikobewertung
risikoeign
risikominder
risikovermeid
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
rollenbasiert
root-cause
router
rpo
rto
rtp
rules that keep germs and particles off sterile devices
running-the-system
rückgabe
rückmeldung
rückruf
rückverfolg
sandbox
sanit
saniti
sav
scal
scale-up
scanner
schaden
scheme by which OH&S risks are rated
scheme for unique device codes, where law wants one
schulung
schutzbedarf
schutzklasse
schwachstelle
schwell
schwere
schütz
scope of the OH&S management system
scope of the information security management system
scope-and-gaps
screen-lock
screening
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
sensibilisier
sensitiv
sensitive-data
serien
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
sicherheit
sicherheitsanforder
sicherheitsvorf
sicherheitsziel
signed concessions
simulat
single-sign
sited
situation
smart
smoke
snapshot
sofortmaßnahme
software change
software validation results
softwarevalidierung
soiled
sold
solv
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
sperr
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
standard-change
standardi
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
standort
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
streng
strike
strong
study
style
sub contractor
subcontractor
submi
subnet
subscri
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
take
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
top
traceable-outputs
tracing data
track record
track-record
trademark
training program
training programme
training sheets, certificates and the like
training-ready
treated
treatment-action
triage
trial reports, and why just these pieces were tried
triggered
triggers
troubleshoot
trust
two-factor
täglich
ultrasonic
umfang
umfasst
uncleanable
underground
undesired
ungültig
uniform
unique device identification of each device or batch
unless
unlicensed
unlikely
unplanned
unresolved
unsupervis
unterschreib
unterstütz
unterwegs
unterzeich
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
validier
vault
ventilat
veraltet
verarbeit
verbesser
verdächtig
verification-validation
verification/calibration
verification/validation
verified/calibrated
verified/validated
verify/validate
verknüpf
verlust
verpflicht
verschrott
verschwiegenheit
versioned
versions
versionsnummer
verstoß
verstöße
vertrag
vertraulichkeitserklär
vetting
vibration
vier-augen
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
vorbeugemaßnahme
vorbeugungsmaßnahme
vulnerabilities
vulnerability
vulnerability-scan
wan
wareneingang
watching-processes
water-damage
water-leak
watermark
web-access
web-content
web-traffic
weeks
weight-for-device
weitergeb
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
wiederherst
wiederherstell
will be
will not be
will-for-shall
will-it-do
wipe
wireframe
wiring
wirksamkeit-prüf
wirksamkeitsprüfung
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
wöchentlich
you have to
you must
you need to
you shall
you should
zeichen
ziel
zugriff
zugriffsrecht
zurückgeben
zurückzugeben
~responsible
änderungshistorie
öffentlich`,
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
	nodes: `aceXaC1mCLfdb9dhBE5BE63e3hBBzBIzBEzfB6Dedch3pgHZiIGd9edcaRwhJiLaC3h+C3pBDu*BTiCcGJg(B3u+BV5&%!KJo9cdafCMhF0zddlCo3phJiNvC3h/C3pBDu.HZgCe/#DDyBWpBV5+!/GHe9bbdfaqJFaBJbFghCPgLaC3g<JCwGZf!BTiCcDDy(<<BV5(<<KJj9cdcFgFPfhCPgNvC3g>FNtGZf%C1oCe>*>B3uKYx*>>KJk9cdd3e3hBBzffB6ddaOynhVcGhFHw]FKcBDu[C1iCe].B3u]BV5#!]KJm9ceJIbHZcJIadb9fK3nddcQcOyhEZtNvEZsHZpC3oBDu/ZaCe}#B3u}BV5=!}KJi9ceXaZaCLfdb9dbcfCMhCMhddaRwthBKl0rFHzB#FIlBDuB!C1lCeB#%B#B#BV5#!B#KJl9cdbGlgHZhIIz9eddaRwGlhBC5LaC3fB)C3bBDuB(BTiCcGI5B%B)B)DFo}B!!KJn9chBC5NvC3fB*C3bBDuB)HZeCeB*~B*GI4DFo~}B*GHe%bddaRwFPghBWoLbFHxB,FLoBDuB+EZpCeB,B)B,B,DFoB8B&B,KJp9cdkB!~{^?:*%#9iB1dB1eCciB1gB1hCciTsEZfCciLaBTiCciNvC1oCedf&%#!9ddaFgFPfjCPgC3gFNtCgJo!B+B?B+9ci0p0pCciC1hHXwCciNvHZfCedg-#,!*9kLaXaZadb9dbITrdeahRw3pjJiC3hC3pCgSy&#B~!9ci0p0pWuiGhGhCedd?!9dbajKOwIUkJDjCgJo!B^JiB^9bdc]&jKOxIUlJDiCgJo9B{JiB{#bi0q0qCciLbHYlCedf|>{!9jKOyIUmJDfCgJo9B C+B )biEY7EY7Ccdc9.jKOgIThJCtCgJo9C!CPgC!,biY5Y5CciLbLbCedc!9jKMoIRmJC4CgJo9C(C<C(:biBE4BE4CciY6Y6Ccdd!9&jKMpIRnJC5CgJo9C,C@C,>bjKMqIRoJC6CgJo(C-C[C-?biCKyCKyCciVrVrCcdd!9,jKMrIRpJC7CgJo9C;C{C;^biBThBThCciTsTsCcdd!9:jKMsIRqJDeCgJo9C?C C?}biBNaBNaCciYzYzCciOxOxCedd#!9jKMtIRrJDdCgJo9C_D%C_B!bdd+%#jKMuIRsJDcCgJo9C|D(C|B%biYzYzCedb9jKMvIRtIZhCgIx9C D+C B)eiCKwCKwCci3b3bCedd<!9jKMwIRuJCxCgJo9D#D/D#B-biYyYyCciY7Y7Cedc!9jKMxIRvJDbCgJo9D)D=D)B;biBTjBTjCedc|9jKMyIRwJDaCgJo9D,D@D,B>biCKxCKxCciW5W5CciLbHYnCcde#!9C*dbJFcjKNqISmIPtCgJo!D<D|D<9ciGhC1jCedb9dcISjIQydcaC3qjWgIQzJCvCgSy#D[E9!9bi0qHXxWudd?.9jKNhIVcJCyCgSy9D_WgD_C!biGhHYiCedf]|B?C89ddaC3rJFbjXeIGbJCzCgSy!D~E*D~9biY4Y4CciLaLaCcde!?9B+jKNgISiJBuCgSy9E!E.E!C,biLbHYpCedc]9dbIQ7jKNyISsJEwCgIx!E(E<9C:biBItBItCciYzHXnCciGhC1iCedd#!9kGhFAu3bdb9deIR6ISaIR5IQ5jVcFHwFKcCgSy%!E_9E#ciY7HYvCeddD/C/9kY7FAu3bdb9dbIQ6dcaJFdjKNdISfIZuCgIx&#F9!9ciBIuBIuCciBTjEZqCedc!9jKNxIVaIZwBAfJo9E{F&E{D#biBTjHYwCedd@B;9jKNbISdIJkCgIx9E~F*E~D(edbB_jKNuISpIVmCgIx9F8F,F8D*biEZdEZdCciLbC1kCciBBwBBwCedg#C:C/D*!9jKMzIRxIImCgIx9F&F;F&D/eiY6Y6CedcD}9kY6IHcLbdb9jKM4IRyJHpCgIx#9F@F,D>bdcB.*kY4IHaBIukY4IHgLbdc!9jKM5IRzJHoCgIx%9F{F;D^eiY7HYrCedcB>9kY4FA7Y6kY7IHeBTkdc!9jKM6IR4JAmCgIx%9G9F[D biLaEZlCedcC?9jKNcISeIJiCgIx9F_G%F_E!biGhGhCci3bHYyCedeD_D:!9k3bIHfBBwdb9jKNfIShIZzCgIx#9G,G8E*bdbD8jKNtISoIZxCgIx9G!G.G!E,eiCKuCKuCciEZaEZaCciTsEZgCedd#!9kTsIG7VrkTsIHhBTjdc!9dcIS4IS5jKKcIRbIZ4CgIx&!G[9E?biY4HXsCedb9kY4IHbEZkdb9dcITbITajKKfIReIZrCgIx%!G}9E{biY5HXvWudb9kY5FA7Y6db9dbITcjKKgIRfIZvCgIx%!GHl9F9biLaHYgCedb9kLaIHdEZqdb9dbITdjGHlIRgIZyCgIx%!H+9F)bdbITgjKKjIRjIP5CgIxD/H9H-9F+bi3bHYzCedb9dbITfjKKiIRiIP4CgIx!H&H;9F/bi0qHXyCedb9dbITejKKhIRkIZpBAfJo!H+H?9F=biOxHYkCedb9dbIRhjKOfIVbIZqBAfJo!H/H^9F[bi0rHY6CedeE_F.F!9jKNeISgIZ5CgBFm9H<H|H<F_bi0qEZiCciLbEZoCedc!9jKObISvJErCgJo9H@I8H@F~biY7HYsCedc&9jKKbIRaJEsCgJo9H^I#H^G9biEY6EY6CciY4HXrCciLbC1kCedd#!9dbIS6jKKdIRcIOcCgJo!H I+9G)biB1fB1fCciCKyHX4Cedc!9dbIS7jKKeIRdIO4CgIx!I%I:9G.eiBItHXaCciBE4HXoCciNvHZdCede#!H#9dbISbjBC5C3fC3bCgSy!G{I@9H:cddE%G%E!jKNaIScINlCgJo9I.I]I.G@biLbEZpCedb9kLbXaZadb9dbI3tjBWoFHxFLoCgSy%!I~9H?ciY5HXuWudcF<9dbI3ujKW5I3sI3vCgSy!I]BWo9H8biW5HX7Ccdc9~jKOeISzINhCgSy9+J&I{I}biLbHYmCedcH^9jKNvISqIOvCgSy9.J*I~J8biVrHYbCciY7HYuCedc!9kY7XaZadb9dcatjKNwISrJFwCgSy%!J;J&9biGhC1jCciBBwHZbCedc!9kGhXaZadb9jKOcISwIHmCgSy#9J[J-H?bi3bHYxCedb9k3bXaZadb9jGJaISxIJ7CgSy#9J|J<H_biY6HYfWudb9jKNrISnIJ6CgJo9J?GJaJ?H}biTsEZgCciW5HX6CciLbHYoCedd#!9jKNsIUwIWeCgSy9B*K%J_I!bdfH H.H=E8C)jKNzIUxIWdCgJo9J|K(J|I%eiTsHXqCciBIuEZjCci0rC1lCedd#!9k0rXaZadb9dbIStjBKlFHzFIlCgSy%!K:9J.ciTsEZeCci0rHY5Cedd!+9jGI7IUyIVuCgJo9K*K>K*I<biTsEZeWudcJ)9jKNpIUvIWcCgJo9K-GI7K-I?biC1hC1hCciLbLbCcde!H!9;jKN4IUzIPsCgJo9K;K{K;I^bdbE_jKN5IU4IJmCgIx9K=K}K=I{eiY7HYqCcddI-9F<jKN6IU5IJnCgIx9K@L8K@I~eiY7HYtCcdc9F?dcaFPhjKN7IU6JBwCgSy!K_L%K_9biBTkHY7Cedb9ddatFPhjDDwIU7IWbCgSy!K~L*K~9biOxEZnCedcI^9jKNiIUnIKiCgIx9L9L-L9J+biVrHYaCedcD#9jKNjIUoIKmCgBFm9L%L:L%J.eiY4HXtCciW5HX5Wudc!9jKNkIUpIKkCgBFm9L*GI6L*J<biLaEZkCedb9jGI6IUqIKlCgBFm9L-L[L-J?biVrHYcCedcI]9jKNlIUrIKgCgBFm9L:L_L:J]eiYyHXfCciTsHXpCcdd!9>dbISkdcaCLvjBOxIUsIPiCgBFm#L@M8!9biGhHYjCedb9jKNmISlIPhCgBFm9L^M#L^K9biCKyHXzCciBTkBTkCedc!9jKNnIUtIKhCgBFm9L}M)L}K&biVrHYdCedb9jKNoIUuIKjCgBFm9M8M,M8K*biEZbEZbCciYyHXeCedc!9kYyIG6W5db9jKOaISuJFjCgJo#9M<M(K:ei0r0rCeddJ[H<9jKOdISyJFkCgJo9M+M?M+K=eiBItHXbCciNvZaCedc!9dcIIuIIsddaQcOyjEZtEZsC3oKwIx#M;M{!9ciBNaHXcCedb9dcIItIIrjHZsHZjINeKwIx!M?M 9K}biTsTsCedb9kTsINfY6db9jHZvHZmIZlKwIx#9N%M_L!eiBNaBNaCedb9jHZwHZnIZnKwIx9M}N)M}L&biCKuCKuCedb9jHZxHZoINoKwIx9N8N,N8L*eiCKvCKvCedb9jHZ4HZqIZmKwIx9N#N/N#L-eiBIuHYeCedb9jHZ5HZrJMwKwIx9N(N<N(L:biEY4EY5Cedb9jHZtHZkIK4KwIx9N+N?N+L=bjHZuHZlIKzKwIx!N,N@N,L>biOxEZmCedb9kOxJDyBTjkOxFOiEZrkOxFOjC1ndd#!9dcIL4JDtjDCsJDwIZtKwIx(!N~9L|bkOxJDzHY4dd9(&dcIL5JDujGEaJDxIVlKwIx,!O!9M8biCKvHW7Wudb9kCKvFEsEZhdb9dcIMbJD5jKEmIMcIZsKwIx%!DCs9M(biEZcHW6Wudb9kEZcFEsEZhdb9dbIL7jKElIMaIGnKwIx%!DCs9M.biB1fHXdWudb9dbIMejKEnIMdIVkKwIx!O*GEa9M<biGhHYhCedb9dcILzJDsjKEjJDvIPgKwIx!O.O]9M@biHZaC1nCedb9dbIL6jKEkJD4IHrKwIx!O<O|9M_bdDfN*M M_M]M>M;M-M)M(M!L~L^L[L>L:L,L)L9K|K^K?K;K-K#J|J]J?J=J.J)J!I|I^I=I;I(I8H_H>H<H.H*H%H9G}G_G>G/G)G&F F{F]F?F.F(F9E~E^E[E/E+E(E!E8D}D^D?D<D/D+D(D#C}C_C@C=C-C*C!B~B^B@B=B:B-B*B) {?/+&9dhNmFsBYo2jBFyKYnLGqdhkBvK3iB2eIkEnKC6dlCTeGUeGElNgCaKSaKG5EwJZ41m1bdjMqN5HwD5DtCCnOoFoLLzdhBeEaXbDqKKxGdCNzdjfCqJ6ZrBjHnDm1s2ldmdFmOnCdPfFyF5GDwJm1sNdDIddgjBjBiCOhEfMidgHpWjBDyGcGKbDCddgBmEmBLoBOm1rWtdlBtKVzDvPgKsKYkKfBAaPxElQrdkD6TzIjBaMsMlBLgCB5BUzCAediBfD7FlB7EhIbC7BW4dgmBcrBJyBpCudfCiBFsSeBC7RgdgB2hHuOgIzCxCL5dkDeIvGnNrFhKFedfB6QsdngvZvLfHtBoMyBaIsJyDpPeK4dfuExDEnLAfK3qdeKR6LDyK3sXcdlDEmBGrBGqLAaK36LAbLAeK35KIlK3oK3pdgLL5LL4KAtKAvB2xGLgdhKAjKDcK2lLHrJY4JY5JZgdhK3hK3mK3lK3kKXwK3wDGcl_^][@?>=<;:/.-,+*)(&%#!9deUyHvNxDjdcCtI5dcahmBE5P|BUfP.FJbP<P<P<#!9cdbFzdbFjdeJnR4BGeCDfdh74CrLyM6BpDnde%#!9deJnR4MhTadjMmBD5GDgBVaHpGcGOrGU4CBwdd(!9dfJnR4MhBYgCCkdiGAiGYwPdBDzDkBFuDtCkdd,!9dgWtCAsCAtEH5BZcCVwdkBYgQwFzFjMmBxmRsCxR4dc!9dkBRlBRbD14DW6BZcEFjEFeWtCAsCAtdfBfmCx2dGSydjBxDzDxEbCzKbNfDJyBddd#!9deCUtDO6DO7CWediM6Jn4CrDnLyMhBmdc!9dcGIvDDudcGEtBVwddGWzGEyGJudd#!9dh[>;.*&9dgUyHvK5DjHhmdcBsCadeashRwmZbQ|BNrQ{FI5%Q<Q<#!9cdcFtEudfmBfCx2dDOzdhBijFpE5F5R7XddiBxMkDzDxEbCzKbBdde%#!9ddBfFlCTrdeBijFpCNbdd)!9dbDBedc+9dd(#9dg74WkGK7TgCvdiM6uwBkYlCTuF5R7dd/!9dhCZxCZzCZ4CZyCWrCW4CYxdiM67B6U7C4uwBkdc!9dgBYqDqBG4GIyD5DtdmFsBYoOpP7EaB2mOvBY4F24GMiGMhCPadd?!9dfU7LhV4QpBPgdjM6jBiFpDnBOoB37FzFjdd]!9deBiFpU7B0odnkBvIkD5DtFsDqBG4EaP7OpOvF0ydd{!9df/,)%9nzDG5FXu9 cddjBiFpdkJhWkBGtBp74BcCrHjBHaddB8!9dfjFpBiCTpV7dkU7LhDnFYxGbB0oDZ7uwBkddB#!9djBYqD5DtFsP7EaBG4DqOvdlHbFiBK5BKyZzNpG0hCRcBuGXlCR4ddB(!9dhP7EaD5FsBG4DqOpdeFpV7GHbCTpdkHbFiBK5BKyZzNpZjCRcRhF34dd#!9dcD1xEuddGD6FZiGD4dc!9df:-*%9n6DIyFWn9B=cdc?9dgNxjkRoKeDjdcI5DrmW6S<BUnS;JHkB+#S(!9B[cdeBCrCGxEC5CXmdeQiCSgBU5EOmdiPcYaBDoDAxLrDIhT5Cgdd#!9dcBNvBCrddQiBU5jdcPcBDodd#!9diYsYu0j0l0k0b0iEQsdjJhNnDiJfBLkQ7NdBElBChdc!9djYsYu0j0l0k0b0iEFmEFgdkZhTfQfBKwKjZ6GGwGV5SmBCrdc!9de-)%9dhYsYu0j0l0k0b0ideFzFjMhWtdgJnR4CrKxXdRcdd#!9dbJpdeJnR4MhBGede!D-D,9dcZhBNvdduwBkdcFjFzddJnR4Mhde%#!9dd+(9deashBwnzDBsFRu!9cdiCrKx4RcM6uwBkde.C[B^9dfFtEukHpGcdejBiFpUadd?!9de/.C{B}dd&!9n6DFtFTn9+cdjYsYu0j0l0k0b0iERsEKndggvBnBaGU7CQydc!9dj5BbNyDbIuCBjVaL7BVgdc}9dgEMaEMcEAfEAgEMpEMqdigvBnBa5BbNyIudc!9ddBBlEMhEAedcOhLddegvBaBndh5BbNyPpCyKyJjde%#!9de-+(9nBqGPpFSq9_cdd_<9ofGTvU-db9dgDjjgvNxFcdcCtDrm0sU;FEoU:FAsB:&#!9B8cddDjiFcdcCtCpmBIvU>FNrU%FPcU*U*U*!9E^cddEoBC4CZrddCmMpB6dcCiJhde#!9B.dbidg74WkBGm1yBidhZkLpNgGoBV4J72ede#!B<9deCEbCWvCGdBYydeCJxC0gCW5D3kdc!9dd*%9ddDlYkBCsdeBoyGBgLudd,!9dbDldbBodhLjImI6DH5DqFsRldd#!9dgEJpEObCE6EJzGUuCKedfLjCvFbkFsdc!9dmK4jBjLiCdDafDmDwHtXmCPfde?*)9de,(#9dcasnzGH7FUx!9cdeBX7CChBOhGWbdgVbBOvBWlCPsB3gTddd{!9dgBR5BMpBR6EJlEJoEJwdlUiVbBX7ZkGoBCtDG4BGgCOuFbBGmdc!9deVbBWmBOvBWldjuwBkZkGoCChBOhIxBUxddB9!9ddCRiDGiDJvdgDKbC3yDB5DB4CMlCPidc!9de,)%9n6DH6FHq9;cdfC6E7FdEHlBBtdcB*9ddEfMiIrdeEhBzMpBfdeD7CkC5BgdeB.#!9ddC6D2xEHkdfiCvFlDqBBtdc!9dbBfdcD7BpdfCkEkDxDdH7deB?#!9ddC6FdE7djMzBAlKu1hDIzLwCRrXuBKdddB]!9df;-*%9nBqDBvFHm9B#cdbDkdfDiKnDfQyBNuddB}!9dfCZdCXjB0pEOrEOudfiDlBoLjImdc!9ddHwN5DtdgD6JcBnMsGiMldfiDlBoDqLjde+#!9dbFqdeDiJ7CyGoddMpiBfde/#!9de.+&9nCnDGbFFc9B?cdeUmCHsCHrEJtdkBPsEvDfPqTgKxGdBF52vCV5dc!9dcBeXbdeEaHcEqBPgddC<!9dbBXndfR7CMwiBeImdc!9ddHoMkPpddBeDqXbdgDfCvTgPqBJmEade#C^!9dbDqdkLgXrTeEw1m2a36H5TmDbddC|!9dcGP4GP5dfF1bGD5GYzCTxCMidc!9dg=:-)%9nD4GPfFXq9C,cdbBmdbEmddD%!9dgBR7CHbEJnGOhEP6EJ4dk7BcrEhKzMzBpQfF5Crdc!9dbBSkdeEhB17GW4CPwdguwBk3sDmMpde#!D-9deHoMkZkCPjdcBm1rdh7BcBprCrDqF5de#D;!9de.+&9nIiGPhFO69C|cdermBcBhdfBdJkQeIzHudjYq0eWy0d2uH7EkBzCkdeD[#!9dhKsCO4CTkCGyCGwEEcBRsdeByBdKoJkddD_!9dcCkBzdemBpBcrdhDxBxEbEpKbE4CzdeD~#!9dd*&9nOmGEdFMx9D+cdeCiSeBC7CSvdjuwBkEmOk1fYgBJvBzddE#!9ddCiSeRgdfOk1fZuDxEmdeiBzEdDmdeF@#!9ddBKzB0gDS5dfiuwBkCidc!9dd*%9n1vGPeFLf9D[cdiD[D)C?C#B.|/9dhiDjBoBmEtClReddCtCpBsmBTlZ+Z+Z*FJaE+#Y !9D{cdeCqJ6GvfdbGxdbIwde#!9E@deGvCqJ6CHqdeCwFbCvQndeBKeBEaGVtYldeOsImiIwde%#!9dgCHqEJmBR5GFlDYrBR6dhB6GnJeJ7LeCeBMzdc!9ddG5GjGqdbGoddMpCSfQmde#!9F!de/*&9ddasBwnzGPdFIs!9cdbddgFyWnLvO7HmESadeiImGvCqdhCkJzQmDdHsMpMdde%#!9deDeIvGnFhddFyLvBCidfDd1xJzCOnQmde#!F:9dcdFydeuwBkiddGNaDdBzdfO7UiWnBCiEede%#!9dbENbdfCHf2sCAnCYhCYvdc!9de/+%9n6DGaFOg9@cdc@9ofGIezodGRl6dc!9deFcifddcCtBsmBNb0_0_0^FL50:(#!9}cddHrKdDjddCaJlDrmBE60}B1u0/FSg0=0=0=!9L!cddHrkDjdcCaDrm3c18BNm0<FUd0@0@0@!9L&cdbHydeO7GEeGErCZtddH4CaEHxdjuwBu2bXfCOfBHcBhmde%#!9dkFfFuGfHgGgGyCaEwGpGrdeB2gXf2bEUkdeBhmMnGZiddBuuwde%#!9dc(9dbXbdeuwBzBudd/!9dgEWnEGfEWmEGeDYgEWldfuwBkEMkEMjdc!9dbBeddBzQxGFyde:!9I,dd)%9ddashnzFYsFT6!9cdbHedbCsdiEoxCJgCfC5JnQwBede[#!9ddQwMhBOfdgZeDBlS5Go1qXyde(&!9deBSuCU5CDgDPwdbBuddHeCsDodd#!9dd*&9n6DFzFN49:cdfT435TyFZhDNldiBYyBZgCEhBZfDScEEyEYvCCoddB8!9ddT435TyddiIwBFtdfHyPpQwKyBDideJ##!9ddCX7EDyECxdgBZgCEhBZfDZ6DWtEYcddJ(!9dd*%9nBqCPcFN79|cdeEJgEJyEJxEVrdqMcR5L5BFpOhFfFuGfHgGgGyCaEwGpGrH4dc!9deEPuEPtEVsEPvdsMcR5L5EqPpMkOhFfFuGfHgGgGyCaEwGpGridc!9dfMcR5L5BPrBJtdeB@9I#F9dd(#9nCnGPgFJh9B(cdgCyKnC5CGgx1udeDkGiBV6PhdhBiMoDgBNuQyMfDideC9#!9deBeC5HcxdeDkGiGIxPhddB !9dcH4BeddDkGiPhdfuwBuCyDideC*#!9dd*&9nD4TlFKg9B?cdgB5BFzQnBJwBLlBPodeQp2iVkCXedgBujEeBzuwdeC:#!9dbQpdgGbKiHbEeMnGudgBYqGcHpuwBkdgB5BFzQnBJwBLlG4de%#!9dhGVeBWtBMy2rBOzT7JwdeQpBDfGLhVkdeC=!C:9dd+%9nIiBDfFFm9C#cdfC5BgBfB7BedfYq0eWy0d2udgH7FiuwBkTkdeC~#!9deH7FiTkBCadhYq0eWy0d2uD2pD2oddHyC5BfdeK^#!9deFlBfBgHsdeCsDoC6ydeH7TkN6FndeD9#!9deFiH7BLxBAoddyLuQldeDdBWkBF7GBsdeL9#!9de/+&9nOmGIlFUc9C[cdhBVuBKjL5CAjBJxBKpBFvdbIpdhV5BzCi2buwBudeD-#!9dfGoCNsDDhBVsGKldgD5DtN5FoBCgHwdhBuuwV5BzYgU6deD;#!9deD5DtN5HwdfESsBYhU62bBKkdeCiuwBudfL5CAjBXzBGsGZode%#!9dd,(9n1vN5FQm9D(cdiMcL5R5BJtF2hH4GoLtddCiBGfBC7ddD{!9deD0qDRkDRiDRjdgHyR5McL5FxEodc!9dgBRjBRiBRhCFnCJtD0wdgGoGVhxLtBXzMcdd!E99dd)%9nBWhCpFUe9D=cdgGoGGxBJxCN7L5BFvdkCXhBZ4CElBMiCFkB0vB0wBMtEFoCGhdfTeMwKjBPsTbdeE.#!9dhBZ4BMiB0vB0wBMtCElCFkdeCaCWyCIyEadfBuuwMwFodd#!9dfGBfBJxF0vGoBFvddLgBMtB3zdeMwKjFoZ6deE;#!9dd+&9nBC6DFkFJ49E9cdkE9D>D(C|C/B B-|;9diHrDjEiKdKcBmXlCpddCaJlCtmBTmBB}FvBB|FT4E<#BB=!9E&cdeO7C5McBedgBMdBEdCEdRtOeBHkddE_!9dbkdeB3hGNgF2fGudgOdErBLuBVnDxmdeE~#!9dc&9dekBvEnIkdbTndh4Q57BL4GbGuDQfde#O:!9dekBvIkTndcjBidiBL4GbGu4Q5KiHbMndeF)#!9ddkBvIkdcQ5MudfHyF3rGbBL437de#O]!9dd+&9nzGSqFKu9E}cdbNtdgRtBSbBQoCJfBIhCEkdhQf47LyKkKzDndd#!9deLyDnBVtBGedcEeGudf4Qf7ByKzde)#!9dfGCoD3fHkCMzGudgQfKzLoFkBp7de, !9dd*%9n6GTeFEb9F,cdeRtEQpDRsBRzdiRgBWjB6DYtLhF2eF2cDZzdlHyHqMkH4KyJjPpCL4DoD2dENtdd#!9deRtBBbZsDR7dhmTxBfrDoEkB3hdd!G#9dfDRuCEdDRpDRoBEddpFfFuGfHgGgCaEwGpGrH4McKyPpMkB6dc!9dd)%9nBqGTnFMm9F]cdd|/9diHrkLqjRoKeBmFwdcDrCamBTnBD>CLhBD=FUaB/#BD*!9F|cddKdHrKvdcCaCpm3dBD[C3nBD)E36BD-BD-BD-!9R|cdbGsdgxEjGJhBFpGDqB2udmFfFuGfHgGgGyCaEwGpGrEVhCUndd#!9demrCxIzdhEdMfBxDzCzDxCedd(!9dc%9diMfZeGFiDIrEdBGuKqS5dhCAwScVlQwMhBFtBOfdd,!9ddGsBIgBIfdhScVlBSuEYjEFzDPvDQzdc!9dc0oBDidhBbNyFiCyId5BAodiIkkBvG0jMmKPzZzBGfde=#!9dd*&9nzDC7JKg9G?cdfBJiGFsGFtGVnGGqddCsDoEkddG@!9deKqBL7B3gHsdd#9_dfCNcBYeBAxGBvCModd|9&dd&#9n6DDbFLn9G~cdfH4BXcBLpCAoBXgdfjGcHpWjCgdhKiHbGbMnJaGuEedeH8#!9dhKiHbGbJaGuEeBUodeTnjCgUadd_!9ddH4BXcBLmdgKiHbGbJaGuEeddjGcWjdmFfFuGfHgGgGyCaEwGpGrHe0ode%#!9ddBA7Oe2wdeH4GuBLpBXbddHe0oNgdd#!9de/,&9nBqGPtFIz9H<cddCiBFsSediOkH41fBUrBLmBzMkZuddB*!9dcCiBFsdeHeBuuwdeOk1fBzBUrde=#!9ddOk1fBUrdcCiSedhuwBkigvGNjdeB/#!9dd+&9nCnGPsFIy9H cdeB-B!:9dgKdHrKcjReK5ddCaDrCpmBToBF{FFkBF_FUbB|#BF;!9I#cdkJhJfNn1wC4FZ4DAgZvJeBGtdjZrBWdDiEhJwRrVhGeGqddC(!9deGqBQsESeBMcdcC*9dgBJzDEkJeTcGnBFkdiJwRrZrNqVhBDxBAcBWdddC-!9dd(%9nzG0lFTi9Q@cdlB5QnK6ZtBCwZiCQ6CQzB2wSwGHidmD5DtMqN5Fo37KyJjG0gFzDJuPpddC<!9dgQ5MuCPtCOnGItDAjdgIpPp37JjKyNaddC?!9df2cZdB0lEjHmdfD5DtMqBCgFoddC]!9dbGQvdfGJtDAyGLzF0oJwdc!9de,)%9n6GJsFQl9R%cdjQ7EYfCOsBPkBElBS5FjFtEudkDiNnCyGOtBYbBFkBVpBWbCOkBJzddD8!9deBElBS5Q7COsdfDiNnCyBVpBJzdeJ9I^!9deFtEuDXfGNnddBElBS5Q7deDiCyJbBWbdeHeBVwM6Bude%#!9dd+(9nBqGM7FL49R=cdd~:9ofCAyzdb9ddKdNxFcddCaJlI5mBTpBH*FC6BH)E27BG~&#!9R^cdbEadhDfCvB5Q5JhEoBWmddJ^!9dhCXxCXvDFhGNfCXuCXyCXwdjBeCdGdBDzEaUiDAiCvFbdc!9deBEiBSmCHpCF7dhBeEaOsCNzBJuEjCvdc!9dgBH4UoBShBSgBGrBGqdePqCAmBF5Tgdc!9dcDFiCSsddBAzCMiCTxdc!9df/,)%9dgBeEaGdUoBDt2adfEeKiHbGbEBcdeT5CgjCQgde#!S>9dhBH4UoBShBSgEMfBGrBGqdfC5BeRyDFpB6dfEeHbCmEoB6de#!S]9ddBeEaC5deEKaEB5EOcECbdeEoJhCmB6de#S|!9dd+&9nzGWlFQa9K<cdjD1vEIgCE6DTpYq0eWy0d2udgBeC5DqEaGdLgdeR>I#!9ddUmCHsCHrddC5BeKxdiFiBoyCkEkCsBzC6dd#!9ddFiBLxBAodeBoyLuDmddBeDqEadeR|#!9dd+&9n6GPiFQd9K cddCdDuZidmFfFuGfGgGyCaEwGpGrEVkBSx1bdfCkBzCiFnBidguwBuiEmCide%#!9dbCddiCiBiEmBeBH4UoBGqBGrde!O-T?9dcCdDudmFfFuGfGgGyCaEwGpGrBSxGCc1bddB:!9dd)%9nBqCR7FQc9L.cdgMcR5L5CRoG4C5dhBMdOeBEdBHk2zQaCKqdiJjKyPpBHdDtD5FoG4dd#!9dfBeGdEaUoBDtdeBMdBEdOeCKqdeMcC5G4BPqdd#!9deUoBDtBeEadeBijGIpCNbdeBPqFY5GZgCMjde#H;!9dd+&9nCnGAqFP79L|cdbL6deBdHuSoBPpdgBeC5B6EaQsGDbde#U.!9dfBDqB6IvGVpQsdgCPbRxBVfBAdDJ4DFedeBdSoBPpGStdeU<#!9dbBddgDmCmBcrRyL6de@!U?9dd*%9nD4GIjFQb9M+cdfB_B-~:9dfHrHvDjClkdcCaJlmRvBK&B1wBK%JMiC-#BJ{!9M/cddBmKcDjdcBsCpm3eBK*BJaBJ_FTsBJ~BJ~BJ~!9Y/cddBmDjCpmBBxBK,BUeBJ|FJmBK8BK8BK89#Y;cdh74F5WkFmrBGsddQ=Q<9dcBmEmdg74KqyCL7UjdfJnMhWtFtEudeFzFjXdF5de%#!9dfYtCZjCIvCHcCIwdiuwBkBFtJjEmQwKydc!9dd+%9dhH7FZwC5LyFkBVtCB6dgYq0eWy0d2uDKjddI%!9dgLyBVtCB6GJkH7DndhuwBuKyBFtJjQwde:!G:9deBCiCMaH7BzdeLuCsyDode=V@!9dd)%9nzCMaFKx9T>cdkB3eGQeCBpDEgGLfBXrCA5F171aRgdcR*9dgDTnEIpDToEIqDX4DXzdfRgBWjCSwEmGScdc!9deCMvMa1aB3ldgrBcMzLwLhCmddR:!9dd)%9n6GBrFJr9T~cdgCKgCKfBRrBQfCKiCGpdfFkOqKzLoSbdc!9ddLoRfFkddKzOqSbdfMtBYbCPaF7DedeR_#!9diDNpCHbBR7ETjEFlEFfEMnELldgFkOqKzSbLoBHfdc!9dfBImC0vC0xEWfEP4dfLoOqKzSbRfdc!9de-)%9nBqDJdFGb9U/cdbCiddS%S#9dcBHuBMndfBmWtF5MhQwdc!9dfBFsRgSeN6B34ddS+S*9dd(#9nCnCpFGu9U]cdeB&{,9dfBmDjUyNxCpm0tBM+BM+BM*FB4B>!BL 9C!U{cdfByDcQ4ZmBLbdfBGoDBjDLzD1aDAbdgDnEeUhQl2iHqdeC8#!9deLhCRqMzLwdeByQ4DcBLbdeBOoBAjHqDndeC%#!9dc&9dhDdCv4DfCmKqGwdeS{S_&9dgByQ4B2tBPaBLbHJnddDqBeBMkdeLrGwBMwPmdeS #!9dgBImCZkEBhC0wB0qHJudhByCvGwDFfDfBeFndc!9deByQ4BPaB2tdeDqBeLrGwdhLgXrEwTe2a361mdeC>#!9dcGTbCAddcGTaCMvddDI7COoBAzdd#!9df<.+&9nzJR5JOl9V^cdbBzdgrmB7BgBcBfdeC}.!9deT4Cm35TydgiuwBkGxPtdeT>T=!9deYtCIwCIvCHcdfmBzCxCBbBfdhDxEbBxCzFnKbBddd#!9dgHDvHDwHDzHDyHEbHEcdc9D(de,)#9n6KCpIHk9W)cdc;9dfBmEiiFwDjdcBsCtmZcBN{BN{BN_IZfB)#BN;!9W-cddKcIcKdddCaBsCpm3fBN~FNwBN:FPuBN>BN>BN>!92#cdeEgF4EyGtdgOlHqKjiFoZ6dgEoBEsCvDfBU4CModd#!9ddEgF4EydhJhBGtJfWkCAaDIdF5dc!9dcBxDzdgBEsCvEoHiDmCR5dd+!9dd)%9djS5ZeKqGoBL7BGgBGuBFlD0zdd.Q=9dgQwBOfBJ4CmBAxGXode:Q-Q?9dgCNcBXrCA5BAxGoH7ddK^K!9dd&#9nzGFjFIf9S@cdiGLiCAzFdC6E7CZvD2yGMxdc@9dfFdC6E7EtBRfdgEkVkBCb2mBFnZ6ddQ}!9dcCsDodbEkdiBAlLwKuMzVkBL6BZzEE4deQ_#!9deEkC6FdE7djMzBAlKu1hLwCRrXuBDkBKdddB8!9dbDGpddDEuDD6G0ndc!9ddMzBAlBRtdfCMkC35BL6BZzEkdd.!9dg=:,)%9n6BWwFQn9T,cdiGcCSqHpOeBA7RbFtEudcB(9dbjdgkZfGcHpgvdhCrKxBGuRcJa1wNideB:#!9dgBrWsBMsKw2wCOhdcB.9dd)#9nBqGSpFKe9T@cdnFwBIhHkDvFiBt0fGuPgKfB2cBP7ZsdcB<9dcGtGGhdhRtBSbBQoBIhBQnCG6BQydgBuM6EkBWjOqRgdd#!9dfGuFpHkErFiddB]N?9dd)#9nCn2eFAv9U8cdgBfFlmD7CdTxdiEpEbBxDxNfCzN6DzddC9!9deNfE4BfKbdfEkFdC6E7DqddS*!9ddFnN6FYudgBfFl3xCdmHsddC)!9dd)%9nD4BKsFM49U-cdkB5BU4SwNnCQ6CNuBKgBPxCGcCQzdcC-9dgG4BAhMuQ5QnBVyddC/P}9di2rBMyJwBIpBEkBAmMjT7dcC;9dd&#9nIiBChFSh9U?cdiCxIzJkQeCR5OgDHgERydmMoBiBxDzBdmBQdMfF2pyGQ5FYtddC@!9dfEChECiECuDPoDYudgBEsCvHiDmEomdd!M+9dhBZ7BDhBW6GEpGX6DHdEDvdcC{9dd(#9nOmDJiFOm9U cdhC,B@B,B8?-9ofGQrBQ~db9dhKcKdjFwLqHhFcddCaDrBsm0uBR!BR!BR9FHaC^&#!9V&cdeEgEyGtDodgToBLeBZtBRgEIbEEfdc!9db9dfByCO7BDeBDlBlddH7TkBCadd(!9dfByBDeImBCxOsdeBeDqYlDkdfGwLrBQdYiEkdeT>#!9ddToBRgBLedgLjBDeBlKtCO7Cvdd!/9deByBDeBCxImdjK6BC4RsBbBUwVaCNlOdCmdd<!9de-)%9nzBEaFTa90)cdfEgF4DVoDWrEVodgDgBiKnCyDmJ7dd!S_9dcDkGidgMdNiGwYiLrYvddU!!9ddDkGi1tdd;9D(djBKdGEbGYo1hN5DtMsIlFoddD*(9de*&#9n6GZ7FSk90?cdfDHkEOvDqXbBMkdgHoDfEkFdLrGwddB#!9dgEkFdGwC6LrNfddU/Y_9dfEEaDZmEGyCIoEOwdgH7FlCdDfTgHodd!N~9ddDqBeYvddE:9Y{de*(#9nBqYlFXv919cdlGwStBMwCUyCKcCTaYiKtEV4BYzDVmdcD_9deCCgYmDNwECwdeEbEpDzPudeTkH7HlBCadeE]#!9deByDcDqBedeGwLrYiPmddE9!9dfGwLrBMwBYzEWydlEbEL4EL5EL6EL7EpDzGBaGJnGLaGUgddE~!9de-)%9nCnF1xFWz91;cdfyH7N6QxBCadfrBcD7DDzCzddB !9djBZ5BRfCVyCZ6ETnEBdBHmFdC6dfEkNfDqBFnBCbddV,!9dhCVdEUlDK6CJzDWmDW5DKudcF*9dd(#9nD4GHdFHn91{cdfB?B){-9ddKcIcUfm3gBT.BT.BT-FChC(!BT!9F;1~cdhDdDBwCBxK7BHjBEcBEbdixrBcCmJzDyCPwLtdeJ>BA&!9deBiGPyDIgBWvdgDmrBcmxCmdeJ[BA*!9dc%9dhYaGZ4PcBDoELyGMb1adgO6DnBmXtBBdCE4diuwBkiJjDmBcrdeJ|#!9dfDnO6XtBBdCE4dgBcrCrBpm4deJ !BA<9dfBRwBRvYrCJyEMbdeDnO6XtBmdgBcrCrBpYaDmdd#!9dd*&9nzGQdFVk9W,cdcBdSodd9K;BA_dgCPbRxBVfBAdBzEedgBDqCSrB6C5OkQsde%BA}!9ddEeL6BObdeBMpuwBkdeDnLyrB6deK:#!9dd*&9n6L6FTc9W[cdeDkGi1tVzdhDiQyDmKnU4DgBidjuwBkCmiSoDyJjK6deK@#!9dfBHjK7BEcBEoEWedgDkGi1tVzZmDBydc!9deDkGi1tZmdfDmU4CyDiBide@BB/!9dd)%9nBqTlFFh9X#cddBeEaGddgGRbGReGRrMtFZeDfdd{!9ddBeYvEaddCmRyCMtdhuwBkBHjBEoBRwBRvdeL&#!9deGdBeBJuBEidfJkGRqBPpLzNjdguwBkDIpCMwJjdeB##!9dd+&9nCnGDcFXr9X<cdeB)|:9deDjOjiHvdcCtCam0vBV.CLrBV-FOdB^#BV!!9X@cdeJcKhFcNhdcJlBsm3hBV;BUmBV9FFwBV&BV&BV&!9BF@cdeJcSqJ5Djm3iBV=BNoBV#FN5BV)BV)BV)9O,BF]cdg4Cy7KnC5DmdhCmB6CiEoJ7BiDgde3!!BC,9dfDdGxKnxGzdfBxDzEbCzBAeddD~!9dc%9dfFzCOgCeoDidhBFuUwCNfJxCMmBAeGUldd3+!9deDkVzBLwPhddCOgCeFzdfBcrmCrBpdgBAeBiDmBFuCNfGzde%#!9dfCDkCInEOsDOhEOqdkCMmDiBLwGYqJxFoBlBiBxDDadc!9dd+%9nzGNtFHj9Y;cdgFjKaXpXhBFyFsdkUbBiBVuBGdF1vGPlH5CyUjCSydd3]!9diKaXpXhBFyDXbDXnDXlDXkdeGEoUwDkBRodiEDeB3xCAhGIgBFoCSyFzCFtdd#!9dfEAcDXjBQiEF7DW7dhDkB3cHcBivVzCydc!9dd*%9n6GNlFHc9Y}cdc/9deJ5DjReTvdcCaI5mBTqBW^FvBW]FOe #BW/!9Z9cdfDtHwN5D5BKbdeCOaQyBNuBRtdkCyC5Dm4uwBkBiDfDidd#!9dhPhBKbEHzEYsCJoEHyD0edgBiHqVzDgBxidc!9dgBLaBGdBOpD2qGYrD2rdhBiZwGdjCMqDmxdc!9dfGBmGV7ES7DM7DRcdgFYmGYsGG7GJ7DDmGUmdc!9deCyDfDiNiddIwB3rCSfdeW_!9BD df/,)%9ddiDj1zdcJlCamBTrBX/FMbBX.FG6#BX#BX#!9BH>cdbBKhdh4CyB6Xw7GzDidiiIwEegvD6Bijdd#!9diBCcWlCCpCFcBKwBQcRsBKndiCCiD6MlSpBLsWeGFzXzdhB6XwCyBKhDiEd1wdd#!9diEIuD36EAaD34D37CGfBSpENudlD6MlCFcWeMsBLsNqBKhBCcGOnDbdc!9djNqWeXzWiB2o3vBnBLsBCcdkB6XwCyDiPsGoBeBfE51ydd/!9dfNqWiB2oWeXzdfCyB6Cx1yBXxdgD2nD2jD2iD2kEUdD2mdd#!9dfMlD6BLsGFpBP5dfB6XwDIbOrH6dhE4IfDxDEqBxBAnGKrdd#!9dg?;.+&9deJcigvdbCtmBTsBY+CLoBY*FJp#BX BX !9BI:cdgBExBM6CKtRaEEdEEtdhEdB6C54GzMfZzdc!9djBAuBOsCPrDE7F2sGYyDDkBVrB25dlBExBM6B0iBQ7RaCKtRsBKnBX4BKwD5dc!9diCRjF1tGChGGvEYoBLlGZpBCjdhRaBExBM6D5DtFZzFodc!9ddCRjESkESjdeGOiGHfNaD5deR4FZvTaZjdd#!9dgBN7BY7BFxBOjDCmCEadjDgHfBfG0oBTeHwF2tCOpMxdc!9dfCY6BZsEBkEYuEErdhTaRaGQyZjB25GXzEddc!9dg=:-)%9deSqZoiFwdcJlCtmBTtBZ!FFiBZ9FDu#BY]BY]!9BJ)cdeNhEtHhT6dbBsmE05BZ&FKkBY[FXaBY{BY{BY{!9BJ,cdiLmKlMePjLnNbOfIjdgWkF51yCVxUzBGmdc!9diBUzCAeCQbCB5CCcCQoCMgGK4dc%9djLmKlMePjLnNbOfIjBH5dddFyNddg1qEdDeGnIvFhdd#!9dhBBiBRpBSwEBsBMxCGjB0ydf1qEdE6FeBgdfdFyJhDy1xdd#!9de-+&9diEdMfBNtCSbUvCRpCTcCQ4dc,9dcD7IbdbG0pdfBNtCSbCTcGXvCQ4dhDgJdEdB2iCMyCTiJ7de%#!9dfBBiBRpBSwBZ5BMxdfEdMf1q1xGzdfD7C7BfCAwRqdd#!9dd,&9nzGWeFOa9BG=cdfB6XwYdIbB7dl1qEdDxE4F3wF3xCMsOlZjPtBMbdd_!9dhD1zDZbDZaEA5DZhDZfDOgdhD6IjD7TzBaE4Oodc!9dgBBiBRpBSwBMxCGjESndfCxQtBPuB6Bddg1qZ7EdDyGeRqdd#!9dd*&9n6GJqFCu9BG cdc/9odGPxB0<db9dfNhEtHhFwFcmBTuB0?FvB0>E2jB8%!9B;BH%cdiCX4EF4ED5DXvDXqDXsEGcDNgdkygSgDnBcByMrWbEtEG6dc!9djLmKlMePjLnNbOfIjJtdfDvGX4DDoBOlCPddfSgWbCBcFZgESgdfyEtgG7Dnde%#!9dbSndbD7deDgF3gV7BCqdlJtLmKlMePjLnNbOfIjkHpde%#!9dd-(9dbJtdcCgBXudgSnDEzGIuB1zBGsESbdd#!9dcJtBgdeD6TzIjKldjE4NfBMbBxIfCYfLrEpDzdd#!9dgNdBKnB1zDKfNmFsdc+9dfECyECzBJiBXpCFtdfIrdJhDeCvdd.!9ddDGjDEvGJodeDD5BOwGTkVedc!9df/+)%9nzCMpE1o9BI(cdkBG6HdYhBDwEAjEAkDPmDPkB0uStdc?9dhBG6HdGWo7BInEWvDMhdeJtFnLrZ7ddC@!9dgECqDN5DNzDN4D3cCDjdcC]9deLrE4B0uCAkdkBUzCAeCQbCB5CCcCQoCMgGOxIjBLgdd}!9de+(%9n6FnFLs9BI>cdgJkXi1kUkCBqGC7diHfWqFkBDwNrKkNpLoddB/!9ddNrKkSpdiCMsF2aDA4CNyXgFkHfV6ddD#!9dgBAyUkBDwBDjBKoJkddB)B!9dd(#9nBqCRhFK49BI~cdd^-9odGRczdb9dgNhOtEtF6T6dmBNcB2>IZiB2=FOcB;%!9D:BJ#cdbPdddBiMoDgdeMpigvdf47B6DiCvde%#!9ddPdBRoPwdiOiJh2gMtQsDeEHaEHbdmRrD2zUzBCgFoJjKyD5JwBWdBAiCOidd#!9dgBHxBHwDNeDHnDF4EIrdkOiJh2gdHjRrUzPdIurdc!9dcPdBRodkR6XvBWsGSvGXpTdGWaGBkDNnCQjdmD5DtMtFkDeMqCPjHfNpKyGWcBCgdd#!9dgDsRuBJ6BD5BdBFodkCLwB3lUbGKmDBoBX6CTrBVwJbCxdd>!9df;-*%9dgHvigvFqKhddJlCpBsmB1mB3-FLvB3,JO6#B39B39!9BN<cddLyU7DndgBuCkEeQuuwddJuFeYjde38#!9db9ddJuFeJqdg4CvDg7MoCwdgGdRhZwOsOlCRbdd#!9dfBEiEQaCHpEOiBSmdgJuFeJqPwWcIldc!9dgCUvCUxCJkEShCYrC0qdlGdRhZwiD5HoCvDgB6CxUidc!9dcJuFedeBAkMdJ7BF7dhWcXjPwDzJqPdB3ydd#!9deGdZwOlRhdi36LgOoIh2aRpDCaBKidd<!9df:-*%9nzDE4FVc9BK@cddJuFeEddeWcXjCL6CToddIlPwJqdd#!9dbWcdbIldcPwJqdd#!9deBKxC5DfGDpddJuCAxYjdfNaOsRhGdCkde#!BA!9djXjDzF1pGMdF0sGLeBOeCL6CTode+*)9de-)#9n6F26FSi9BL(cdeJuJqFePddgBAeGBeCAhB3xDIeBidiK6BFvBKpBGdBLaTwDcBX6dd#!9dfC0rCKdC0tC0sC0udi7BxDz4CvxD5Bcdc!9dfIlTwBX6F2uCQkdcBzCVudjrBcB7Bgm2cC7HmErdd#!9dcIlTwdeQ5GJ6QxRmdh2cEVbDCuBApBW4BHbOcdd#!9ddGTsDHuDHvdgBVvGHkVeBN4BYsCOedc!9df;.*%9nBqDBgFGs9BL|cdeJuEMdIlJqdfdNdFyLvBOedjIvGnDeB6JeFhTcJhCBkdd#!9djBIrEWdCHiD0aC0pBSyCUwCIaCHzdl1wC4JhEjOcPuDzTfSjD5Kjdc!9deE5R7FmdddXfGNwPudeGXjOcGIfHldeB-#!9ddDHtGWsGWtdfDAqGYc34C34FYidc!9de-*%9nCnLvFCv9BM.cdeB^B)=9odBXhCndb9dfKhBFwClEiFcmUqCC!BNkCC9FK5C<%!9K>BM=cdbG4dkZtBCwCTdCGqF16GRvBAmBIpBJkT7dc!9ddIpBFyCS6dd9%BE~dc#9djG4MuBVyBAhBKgIlZtBCwCQmdc92>diCGqECmECfECoBJkCTdBAmQndc2@9deZdB0lEj2cdd2]909dd&#9nzKvFWf9BE_cdgEgF4EyDS6EUoENqdc+9dcG4MudfImNaOsRhGdddH7V5Tkde#!9R dhBAmJwBIpBEk2rBJkIldcS[9dd)#9n6GtFTd9BF%cdfG4MuBAhBGsQnddV5C0lEGrdhuwBuBzCsCkCidd#!9deM6Qp2iVkdgImNaOsRhGdV5dgBuCsQuuwgde;#!9dbV5de1aBFsFY4CkdeBC]!BC/9dd*%9nBqDFrFWm9BF=cdfG4MuBAhQnGUfdeO6XtDnBBddl2pXnBKrCGzEDmGMqEC6EDsjkIkdd#!9ddG4MuYjdeDvXnBAaBtdgCOyGHuCkRhBJuF6dd#!9dcO6XtdfBtDvXnKsCGzddIpNaRhdfQnK6G4BRkMude%#!9dcG4BZydfEYgBRsEDpDZlDZndgjBArCqNaIkkdd#!9de:,&9nCnDBpFVe9BG(cdeB/B#@9dfKdKcDjClEimW7CE9BNiCE8FFoB^!CD[9K?BG+cdbB5dluwBkM6R7DdCv4O5iBArdeBS)BS(!9dfCDyCDxDPqCDzDPtdmFzFjBAwTuO5uwBkCv4BEaYldc!9dc%9df27BAwCBuB2rBDfdjPmDmR74O5TuFzFjBHtdd+!9dcB5BRkdeFzD5DtFodhyBdCsBhCkElC6de#!BH(9dd27BAwCBudjuwBuHeCsElBhMrBddd<!9dd*%9nzBEaFR79BG~cdfPmCB7NfE4CQidnEpEbBxBD7PtXsZuDMfOzDyTu27BHtdd[!9dgB5MnBJkT7B0t2rdhEpEbVmPtF1kBxDxdhFzD5DtFoBuuwdd#!9ddCDyCDxCDzdgNfPmCB7CQiE4GS6dc!9dd*%9n6BQdFR59BH,cdhTuUgCLxEUmEYmEV7GRgdcB!9diFjkFsEaP7OvOpBPkdiNwM6DuuwBuDmCvdeB&_!9diEaP7OvBY4kFsFtEudfiBeGFqDuNwdeB*BT.!9dfTuUgEYkYvCLxdiIpkFsEaNgDCt37PpddB-!9de,)%9nBqG0aFSe9BH^cdqMjCEwJwT7CBrCMxBEkDNm2rBMyEX7X4BYjRrBAmBWtdcB;9dgCDwDPrDPuEAwDPsDYxdlFzFjD5DtFouwBuCvBHtTudc!9dcO5BAjdfTuNfBAwUgPmddB[!9dfMnJwMjT7BEkdeD5DtFoHwdhBuuwFzyBdCsdeB;#!9deO5BAjBHtIrdlMjGKwJwMnCBrGWqRrT7X4BWtBXdddB~!9df:-*%9nCnBKeFTk9BI,cdgBeYvCSpCShBMkF2zdkFzFjCAuBGjP7EaPmO5TukddC#!9dfBKxBJhBJgCObCSpddB5GVbNwdgEaP7CAuBGjOvBPkdeCMjKyJjBPqde%#!9ddYvBeCShdiLgEw2aXr1mTeTmH5ddC-!9dd+%9nD4YlFSl9BI^cdfB|B:B9:9deDjNxkFqddJlI5CamVsCG?BNjCG>FPvC-#CG+!9BI}cddFcfdmBFaCG[BUgCG)FG7CG-CG-CG-9W}BU|cdbfdgLeHq1jDAfDB7JpdeCJjBOaJuJqdiiJjKyuwBkHwgde%#!9db9deG5HxGjGqdcDgV7dfEVxC0kT5D2aCCsdgEsB2nWkC4S54de%#!9ddT5CgCQgdfCVrGqEOeENaDVfdhuwBkE5LdB2nEsde)#!9dhCW6CXaEN7CZcCW7CZbEOadhT5CgE5uwBkQidc!9dd*%9nzDB6FWy9BR|cdeJ7NiGBdF3qddBzIwGxdguwBkiJjKyde=#!9ddBBlKvDFydcCqGvdbJ6de1s2ldI4de%#!9dgDUtDUyDVaDU4DU7CVqdiCqGvJ6Hq1sBAvZrddc!9dd+%9n6NiFWv9BS,cdc;9ofGCyzodGRozofGCx6odGRn6de%#!9dgFcDjfdUeKhmTtCI#FvCI!FS7B()!9BL,BS>cddG5ECeCCtddFx1oBPjddBdCxIzdgDLyDUxVxLtLiUmde%#!9db9dfG5BRaBQ6CCtHxdc2nDCfdfKu7D0fSz16dd#!9ddBZmCErDUsdi2nDfBDzS5XoCQ5BLhBX5dc!9ddfdJmdgCQcTgDFbCQhB3vB3wdhCNhBX5BLhBArXoCQ5FYhdd#!9djBQ6BRaDLpDVbDVdBQsDVgDVpDLrdkCCaKuGeOaVxD2hCVvB3oCOrB3idc!9ddfHeddbCCaddGeBId0cdeVxDqBFqBIdde%#!9df</+(9nzDDlFLr9BL*cdcfddeCAqDZqGO4GGudhB2zGB7DFvGM6JmCAcRrdd#!9deG5GvCqHxdeB3yDCpGGdF1gdeJfFx1oBAxdd#!9ddG5HxGvdgCPoXo2lBAjCAcGGldgFx1oJfMbEdMfdd#!9dd+&9n6XoFJq9BL]cdbmdbxdeSsNkEdGzdeC|#!9ddfGvCqdexDhBJhBJgdeBYdBEpBO6CO6dhBAqBFqVxDqLgBuBede%#!9ddG5EVjGvdbVxddBAqBFqSxdgBeDfBF5JdCCoLjde%#!9db1odd3tBDpBzdfBDhCcfDAlWude#=!9db34ddBJ5GFvB3nddBXjDJrBAzdd#!9ddF2lBPvmddBDp3tDhdeLgBuVxDqdeD>#!9dg^>/+&9nBqSxFP59BM@cddB/ 9deFcfmBjmVtCK;B1tCK:FKvC(!CK&9P-BM^cm3jCK<BNlCK!FI6CK(CK(CK(D|P.BY[cdgG5HxGjGqBMcENsdcDiJbdlBMoEInC1fEH7RaEYhBTeJwDMiDLqEXfdd#!9diG5HxGjGqBMcD3gDRmC05dfCeGJ4EXmEBvBMzdfDiBFkBJzNsCPudd#!9dkBiNaCeCN5CRvJwBDxRrVhLkdeD~BK-*9dd)#9nzCMfFKy9BT:cdeHfWqNpFkdlR6MgL6BO7UkXiCOyBAy1kGFfDIxddE#!9deG5HxGqDUwdlPsCDaCC7S7CCvGFgBKoBIjEYwBDjCT4dc!9ddMgCSiCArdfJbViHfEvDEhddE+!9dd)%9n6CRgFLb9BT{cdc.9deFcFqfdmBNdCL.CL.CL-FSxCL!!CL!91>BT~cdhCFbDVeDXoCU7DVcEVuDXadiE5F5CxCe7EhIuddc!9dbHxdmHfFkGXsGHpUkBIjBKoBDaEDdEDgEDlEDhdhCL5HuBdB2yGKzBHgCQqdd#!9dc&9dfG5HxGjGqBCldcIuJndkJbBPtBOcBClE5UgEhB2zMjFrdd#!9dfG5HxGjGqBAcdbJbdiBLdSfViGdBJhBJgCRuGGjdd#!9deBPtCOkGT4GKpdjXuGQxGDfCN5LkBAcVhCRvGFdddF#!9deDQvEWoDUoDUpdgfBOcBClDF7UgGedc!9de-)%9nzGCqFXt9BQ+cdgJeM7FhQsTcCBkdnBDaBPmBAcNqDA6VhBJtTfBDx3vPsLkCAqddF-!9deG5GjGqddeBDaBPmGHoQsdiNrFhDeBDqB6GH5SjBHddd#!9ddPsCDaFhdhBXyBPmBGjCPzXoD3wEMzddF>!9dd*%9n6M7FIw9BQ[cdeBdOgHuCxdcGeOadjBYlGXiSnBGiCOz7BY6CGuECldeF_#!9dgBDhCcBW6EEgEI6D2bdefGeBClOadiBDrFk14FhBA4BHg1iBXxdd#!9deBWaBEwC1cCUsdhG5HxGjGqGvBQ6BRadiBdGeH4CMndC41wFldd#!9deEArDUvDUzDUudgCeOaGeFnPuKudc!9de.*%9nBqDJoFLt9BR*cdgDeSjGnFhJeIvdgDzBDbEpGHxCQuCIpdd~!9dhBF61iGBuBYcBF4COdDGmdiSjKbB3dCBoOzBZ7MgGDrddB9!9ddCIpEO7EO6djCvfdDzDIvCwHpBAkB3ddc!9ddF0nF0mFZrddGJj34DArdc!9de,)%9nCnGSuFW49BR]cdeB:B!;9ofGNkCN[odGRmCN]dc!9deFcfdOjmBNeCN{CN{CN_FGrC&&!9BA9BR~cdeigvkmBBzCN}BUkCN/FExCN=CN=CN=9BX/B2!cdjBBkBScP6EExBIeCKsEFcVpDSvdkFxMbC4LdEoCxIfKtDkGwdc!9deEWsCKhEWrEWqdiO6QlDnKzmYcBXq3qdc!9deBEoYrEEwDOtdeEhxrBcdhDnO6QlBmDyNkCmdd#!9dbKadiiImNaQ4vIwDbJydiEhBfBW7BHbBeBGeBrNcdd#!9de.+&9ddHzGxDddcjBjdegvBaMydj4CfCh7LzCwCrJaKxde%#!9dfVpP6UlBBkEYqddjBjPadggvkMyBrBldd#!9deFaCWuBlDpddjBjHndfLzm4MtQ5dgSsNkDImBOzBRnGxde%#!9deBM5VyBMqCJpdhGRtLhGxDdU4CfChdfQvBKmDhBlgdd#!9de:,&9nzDGfFWj9BZ=cdfSrDKmBZiDKoDKldlgviGxCfChEoCSuBlMyCwdc!9dhMiEfDI4ERzGUjBBtJxdfCfChEoCwFbdgEhMpDbGxHzBJcdeBY<#!9deUlVpTq24dhEfMiJxBHeLcPbRkdc!9dfCHtEJuEEvEJ7EJjdjCfChdBfCwYmfZ7Eodc!9de-)%9n6EfFVb9B0!cdeHzGxCKsGTqdiDkUwHwDtDwD6MlGidi47DgBiU4KnDfDidhK4BlIwgvKpQvde%#!9dgCDkCInCIlEKrCJoEAtdkK4BlIwgvBD7EpQvBOiC5dc!9dgBBkP6Vp3aB0jBIediDkHwDtD6DwMsGiMldc!9deDkUwDwMldeJ7NiMdDidfEe0fGwIfFideK4DbBlvde%#!9diCKrCEvCFuBIeCHkBScCHlEImdfMdNiJ74Didd!BX>9df;.+%9nBqTlFMf9B0^cdeEhBfGVrBHbdiEfMiRkJxBHeUlDSoBBtddBZ>!9deDbIwivdgC6E7BQqCBsBHvRkdeBfEhB7ddgKsJxBHeEkJkS6de%#!9dgUlB0hBSfBEtCQvCD5dkB7EfMiRmBAaBfJxKsCfChdc!9dd+%9nCnGVsFYd9B1(cdefdPfFmdgFyWnLvO7BCiHmdgDMgD0yEeBBaCQtB3bdfgviIwjde%#!9dlBMaBZlDCbBEhCCeCCfCI4CYm3a0mER5dlEjOcHlDeIvGnFhJmC4fddc!9dfJ7NiMdLe4deiIwgvdeC?K%!9dhCKrCEvCFuBIeCHkBScCHldhFyLeBCiLvWnO7J7dd!K)9de,)%9nD4LvFSd9B1]cdfC(B[B8=9ofGOmD4odGJlD4dc!9dhigvjTjFcUcmVuCR/BNnCR.FGxD9&!9B0 B1~cdejkgvdcDrI5m0wCR<FOrCR!FGiCR(CR(CR(!9CB[cdeB5BVhBVnNwdckBvdnBXdBOrBWeCFlMjCEwX4CD4JrDKtEQkEUcO5dd#!9db9dkCHuERkEKfBUyBN5GAyCVcQ7EI7B0ndgkBvB2eMmBXiEndiCyNnDiDuB5CxOb2gdd#!9ddB5BVhBVndcgvdgFqGRwFYlGSe1jDGqde-#!9ddkBvEndfDuFrZiCLySwdiCGsCGrBBjECjCGuGCfEReEAbdd#!9deCFy26CKlCZldgCyBLnB1yFi2hDidd!9BQ8de.*%9nzDGeFF59BU<cdhXmBAgGS5EN4EN5ENzPidekBvTmBXidkM4dF5U5BJeKkiYcK4Brdd#!9dcFaBrdkM4F7F5BCpHmZdiKkOgB2hdd!}9deIe0hNlIdddkBvBXidhMbFxObP4VdBJlZ7dd#!9dhEE6EE5B0cBQjCD7CD6B0bdhkBvTmObJfxddc!9de-*%9n6DCqFVj9BV!cddHkGGmGRjdnM4dFmKkYcBJeiF5JrQqU5MxZddd!BQ[9dbErdnHjM4UbdrYcLiO5OdMxBpCuJrdd!BQ_9dcHkErddB:P89diBSvBWeCFlERgBZeBOrC0fET7djM4dFmMxBJeLhBPsZnJndc!9dbHkddBBmBHzJrdeLkDWfDRgUzdd#!9df/,*&9nBqDCzFMq9BV?cdjBHlBMfBSeBQwDRvBQvBQuBQxBQldlDuB5NwHiFrCdKkBrSkLzBHfdc!9deB5DuHiBrdiBK6F1aEGxETrELsGKoB2qEVqddB !9dfXvR6XiBYnGYedhBK6DwMsD6DaHtBGxdeNwFrDuCddeC##!9deBQtCDrB0fBRydfDuHiBrBJoFrdfkBvDShF3zEndd#!9de.+&9nCnGApFHr9BW&cdhF3uGDlDNoDYvBW5ET4DUndiDuFrB5HiNw05Txjdd!C.9dgMrBBeBLzEQyDSdBSodfDuFrB505Nwdd!C#9dfBW5DChG6CJrERmdgDuFrB5ZnCxNndd!C(9deDQjDV7DQlDV6dhjBrHi2gBYeRy2edd!C[9de,)%9nD4GDmFU59BW?cdfC%B>B9;9dgkErElBr3wFqmBB4CU:C2zCU/FQoC^!CU%9C BW]cdeMmCQyBN5BKvddgvBadh4CfChEoCwxSsde#!F 9dfOiCN6XqHjBCodjiIrRsWh2lBpCuLjBN5ddBF-!9dc%9ddjUaZydegvBaBKvdi47CfChEoCwFZuHjdeBS?#!9dekBvEnEudj47CfChOiCN6HjXqLzdhgvIdFaBlBaPade#CD&!9dhRbERrQaBMqEAoBBvEUtdkCfChfHj4C4FxCwKqddc!9dfVoBBgBMsCJdCJcdeCfCh4FbdejTnPaCgdegvBaMmde%#!9dfCCzCUaENrBA7ENpdh74E5KiCNaGbCrdd!=9df<.+%9nzGZsFVw9BX[cdgBN6BXgBUpCXdBUyEQjdoGV6GbD2tD2uEWhGoFyWnBgxmB7PkJadigvBakQ7IdPaCldd#!9deUvWdCCuBNsdeJaGbFiGudgBN6IdBXgBUpIeH4dfgvkBvjde%#!9ddWdUwBFudiB7BcmBpCuBJyBgrdkIdIe0hNlFaCDcPiBAgXmjdd#!9deBUpGLcGPuQ7ddDInBN6B2rdhmxB7HpBNtGLwKodd#!9de:+&9n6GJrFUt9BY,cdc@9dgjRoKegvkdcDrBsmBFbCW(FEnCW&FCgB:#CV|!9BY:cdejmkBrdbDrmB1pCW+FOxCV{FCzCV CV CV !9CG:cdgmB7BJyBcLzBgdjFaBrIdIe0hNlPiCDcjdcSsNkdjF70nEjH4HmP4ObVdBLnde%#!9diBZdB0dB0kB0xCH5CXtCFeEOndmCkIaJzI4TmBeF7DyEfkCBzEsdc!9diDJnDFgBYjX4DJeEDqEC4EDudeFajLiNcdgHmJfCTwfdMjdd#!9dfC3zFYjUvUwWddeJaGbFiBLndfjFaBrGwBBcdgmC5B7HmBgBcde%#!9de/,(9dejBjCCmLidgBLkCSoCOjBChGEqB2udiFaBrKpIeIdm4Oide#F/!9dlBBcDS4DSzDSsDStGHvCX6OwOuPyQ6dgFaBrIeIdjkdjB7mBgHmLzBcRxHiCSodd#!9dfFaBrBAgXmIedgHlCTjBJmWoBK5BBcdgB7mBgLzHmC5dfkTmBvH5K4de%#!9dgOeDO5CVaBHkEN6CEfdimB7BgGK6LzQ5HmBXtdjBrFaMyIdIeNlJpUvGbdd#!9de:,&9nzBLkFRh9CC!cdlCG4BYmCOxBWiGYaCXnGX7EDnEQ7EDtEUjdejBiFpBjdc!9dgVoCWwBBgCZwDYwDWydjJ7NiBCqDEbBWimCr4KxdekBvFaBrdeCF~#!9dhEDfDUcDZtEDoGGyEUgEDzddCG8G)9dd)#9n6BYmFVf9CC/cdlBZxCF5BZbBZaB0eEFiEFdEGvCFsEGpCF4dkFaBrIdIekgvmCr4dc!9deEMoCJ5jBjdfFaBrIejIddf4mB7CrS4deCI)#!9ddjCgBjdlEYdERxES4ESzESyESxERwEEbDSpD17DLddc!9dfCF4CF5BZbCFsEGwdc9BI de,(#9nBqDFlFWe9CC}cdhjKwCgHbUaQiCNgdhFaBrIdIePiNlOedimB7BgCr4BcLzrdeBW*#!9djEUnDRbDTqDWzEAlGAtGDkD0nD0odkFaBrgBaKpkTmB7KiHbdc!9ddZfDAkFZndem47B7deBW:!K(9dd)%9nCnHpFVu9CD+cdgB2vKsBVoCAgBCkDDpdjIdIe0hNlSgWbPiCQnCOjdhSiLzCSkB7S4TxKode#G:!9ddS4XyBXtdfIdIe0hNlPidd!G=9dhDUfDUgDUeDT7EDrDVhEDcdgIdIe0hSgWbjddG@!9dgB2vBVoBCkCAgBEmB15deLzSiHiCSkdd!H>9de,)%9nD4DCcFGt9CD_cdfB^B.~<9dgjkmBrRoKemBTvCZ-CZ-CZ,FCfC:!CZ99H|CD}cdjBZdB0dDR5B0kB0xCFeCH5EPgEPhdmdfyOnPfJmDeFhBViI4EjFmdc!9dgFaBrIePiOeEOldemB7BgWddeyLuEqSxdjdfDeIvGnFhJmBViBOide%#!9dgBViBOiEFaDRtEQiDQndgFaBrIeBAgXmjdhmxdB7yNrfdd#!9dfBrFaIeNlPidgCIrEPeDL5EPkEPdESddiJmdDeJeFhfIvGndd#!9de:+&9nzCSdFU69CA!cdhECkCT5BQkETpDLaECdDZedndfDeCxJmBjVyOimFaBrgvdc!9deDX5K7CI7DLcdidfOiFmJrVyBCpU5dd!I&9ddRuBFoB4dhdfDeFmOiVyJfdeBK~!C<9dd)%9n6GMkFBz9CA/cdc.9odGZqzodGBh6dc!9dfdjmgvmBTwC0<C0<C0;FJlC0(&!9E-CA?cdfjFaBrJpBjddBdOgHudgDuFrB5G4IuZidjIpKjDbBB72eF3dFsH5BKkde%#!9djBQkEOgB0cBQjCD7CD6B0bCI7DOvdhfBjHnHz3aVyFqdgOgCxIzQeJkKodd#!9ddjFaBrdcBdHudffBjHnVyFqdeCxOgIzQede%#!9dhDuFrCxHmJfHixdeJ::;9dbK7dfkBvFaBrjdgDuFrCxOgB5Izdd#!9df<.)&9ofGNdC1*db9dfjFcOjgvdcDrCtddahBwmBB5C1/FCyC1.FK6(C1#%#!9cdeKrgvjmBTxC1;FEiC19FCkC1&C1&C1&9CH9CL@cdiCEoCEmCVmBHnDTwCVjESlD1idoIyI6LjFbEoCfChHsBWyB14CBnCCjCByGCrdc!9djB14CBnGJpCCjCKnBEtCHjGJiGHwdc5BbdjiIrB17BWyBJ4HsBlgK5dd#!9dfBVbU6WdUdBjdfCPnMtERbTdDhdfIyI6LjiB3mde(#!9dgEoCmB6CfChBC4de*CH&9CH^de-)#9deKrigvmBFcC29FvC28FH6!C1[C1[9BD^CM(cdeYp2tP6DTydmFxMbEoB6CxxmC4CfChFbJfdc!9dd5BbBldfBlgBnBaFodkDMmF05SsBOuBOzBRnCxIzGEgN6de#N{!9dc&9dhBOaBH6BVqBLgCJjZmGMwdjGxCByMxXkCr4MfU4DAadd)!9ddBlBb2tdhIfYiKtBVqGF5CKcCTadiHzDdGxCfChC4U4Esdd#!9dcBlBbdeV4MxELgELndjGUyDExBWvGJyBOaGUsGYxCGsBmdd#!9ddZmETiBVqddU4GxDddgBlQvCNrBKmOsPadd#!9de/+&9nzGUvFHg9CJ-cde5BbBlgdgIyI6KtB3mQvBKmdgmxRxBBrDCw4dd#!9dhWwWxBEtBBfBBhCJnCJ4djDdHzIyI6IfDMlHoOzKtdc!9dcIyI6deImMyBoBEydd!9B9ddBVbBDuXdde5UdCmDBideBgE6C7CPndfIyI6LjKtBWude%#!9de.+(9n6GViFTb9CJ~cdcBgmdbE6dkDdHzGxIfK5Md4CfChCwdf5BbBlgBnde%#!9dgBTaBS724EVaCVzEUxdkFxMbCfChFbBb5BlBnxdc!9ddYp2tP6ddBgE6C7dc!9dfB1aBZwBMvBA5B1bdiDdHzCfChHqK5IyMddc!9de,)%9nBqF2nFXp9CK:cdfBeEaGdBMkBXndjDfCfCh7DdGxPqTgfddB}!9djCHyCHxCYoCViCYjEQuCWzD3iDTbdiBePqDfEvxKxFxDmdc!9ddELmDT5DTldhBeGdEaDfPqF3cBGkdc!9dd)%9nCnDHjC3x9CK{cdfDkPhGiHwJqdjFzFjJ7BiDgKnDi7CrddC*!9dgDkMsD6GiDtJqdc^9dhKaXpXhCV7CUz25DXede5BbBlBndhDkBKjJdBVuDfBiB3cdd#!9dfCEnDT6F27B0yELqdlMsCOcCfChDdHzE5Ge7MdDIcdc!9de,*%9nD4TlFMg9CL+cdhCFzDDtRyF2vTdEFkEUsde5BbBlBCodkFoKjBJ7MqN5RlFsOlGCeBKkdd#!9dgB5MnB0tGVmCGaD1gdhFoKjBJ7EuBKkBGkRldjDxVmPtCfChDdGLmBUx2gdeC}#!9deDRhGIoGMeGIndgFoBJ7RyNaZqmdd!+9dbZqdgI6BeGdGxHzJjdd!D#9de-)%9nIiG0iFHs9CL{cdgkBvEnIkBJnEudiBKj2bBVgWhRsBPfDYsDPddh5BbBlUdQvjBLqdd#!9dfkBvEnEuBJndiUdQvGBiDNfCAiBKmGFrCVlddM?!9dkEXlB1bEXaDYyDYzEXjEXkDYdCDbCKkdjDdHzCkIakBb5RlJzdc!9dd)%9nOmGAsFXc9CM)cdmBHoB06B05CYnDZpEK6DTeDTdDTcGK5GUiEK7dkDdHzC55BbjCrIyB7gdc!9deBG7CPmBOhBV4dgDbZyIqJgvIwdejCrGxBideE+#!9deGxHzCrjdhBVkD35OrPyBPbBMjCBhdeD}!9CL}deDbIqJgDAndeOrL7PyH5deCrKxGxHzdeB3{#!9de.*&9n1vGJzFVy9CM^cdgkBvFtEuEaOvdgEhSx1zBW7BBrKtdhFpHqBPrHiCCmBrXjde#!E)9deCGbCEjDQsCFadf5BbBlBF7kdc!9ddxBBrF7djUdBGxDTfBVbCAiKtDTkDT41oddP8!9ddOvQoCBadfFpBPrBKjGVyxdfGxHzKtIyK5de#!E=9de-*&9nBWhGNmFHh9CN+cdiBQ43zBZjBQzELhELiBEuC0hdkC4TcGnIvNrB6EoEsFhVhdc!9defdMyBEydjDdGxHz7CfChE5DgBidgFyO7WnLvUiHmdeE|#!9dg7E5CfChEsDFnddD-&9dd)#9nBC6LvFV79CN@cdkE,D^D)C|C.B|B:~.9ofGOlBC6odGBpBC6dc!9dhKrmF6LlFcBlkddCtDrJlmBFdDD.CLkDD-FJgF#(#!9CN}cdcDljdiHlGzCTjBCkBCjBObGWwGY5dg5BbmBngBjdd#!9ddWvBZkD1jdixmdfDeJmSiHldc!9deBCjBCkB15GHtddjDlBjddSiLzBJmdd#!9dfBMqBG5BGpRbQadhfFxmxC4dBVmdg5BbgBnBlDldd#!9de.+&9dbOldbCldd!9,dfBAdClBLqGCaDG6dh5BbBngBaBG5BGpdd!/9dgRbBSsBBvQaEXeBM5djCfChCwfFbOiHjBAxKqdhOlClF06Pa5BbGYmdd#!9dbBAddfEC7GMsClBLqZqdd!9BT9de-*%9nzGFxFVs9CO~cdgSgWbNkBLjDF5DFudf5BlgBbBadiPwBAiFqPdDaErB34DOkdjDlCrjCKjTyBD4MtGBn4de%#!9dhBHwBHxCScBZpDPxCWcWzdg5BbBlDlgBjdiSgBLjBCsCrCAkRuTyDldd#!9dfB2mBNzDF6DEiCZ5de5BbgBadgDljCrBpCuDudd#!9dd+&9n6DClFVd9CP/cddjKwBAfde5BbDlP6dh74EsCrZfE5BCqdeCC{#!9deBXwBDyHpKwddjBAfHbdfBG5BGpBjDlEOhdd#!9djSaBWqQoBV7CUrD3zGTfDZjDDgddjHbZfdd!9?ddBXwBDyHpdcjCNgdfBAdClBLqCBzBBvdd#!9de.*&9nBqDEeFVv9CQ8cdiETbD1fDZsDZrCJ5EKoCC4CDudf5BbDlP6BjdjOhF2xBFpCmHsCr7F3aM6dd#!9dgDPjDPiETkDThDTjDKsdh5BbBnSzBlHsOhdc!9dgD2gD0gDUhFZxGHmDWadhWvBZkDTiRbBG5BGpD1kdgOhCrEsCgE5C4dd#!9dbCDudg5BbDljgGHzdc!9de-*%9nCnGVlFPa9CQ<cdfBGbBOlBOmBO7GKydgO6QlUhDnBKaBmdh5BbgBaBnDlvdjBpCuBcCr7rDlU4Made%#!9di1rGB5DZwCFdBBpBBqGVuEVydg5BbgBaBnDldjCkIaDlCrj7JzFxDddd#!9deBSlCIxCZmBIldgDlBVmQzCmBCsBodd!I^9dfDQcDQdDVtDXwDXxdg5BbDlgvMadc!9de-)%9nD4GEwFVa9CR#cdfC(B[B%>9odDA5DG@db9dgKrjRoKeClBmdcBsDrmBFeDG_CLiDG^FEmC|&#!9CR+cdgBHnBSfCHjBEtDQtBQrdiOhCkC5dRmEfHlHodd!I89db9dg5BbBlIyI6QvdhyLuMyBoDoIcEkdhCfChCw4FbHiEodiH7BF7IyI6KtHoDyES5de%#!9dgBZiSrDWwDPyDWeDZgdk5BbBlCSuQvIyI6PamOsdc!9dhELjELkDTvDTxELfELeDTgdiCfChFbfHiCwH7C4dc!9dd)%9nzFY7FVq9CR|cdkWwWxCJ4BBfBBhEHgBQmCJnESvEOjdrIaCkBGcBKcdRlDdHlOnHoFoOzDyI4IfJzBAqdc!9df5BbjBNwUddjJaEdGzBNsHlTiJnWdN6dgIyI6KtRlFoyde2##!9ddBEpCGkBQmdgxBAqDLxEQvBHsGNzdfGLoSzCMnH4Dydd#!9dcCBdCZgdfDxIaI6IyDddd!J@9de.*%9n6CBdFMe9CS.cdbBgddBoy5djJaPkGbGuEe3rS4C5Hmde#!E,9djCVhESoEXwC1aB1cEX6BMvB1aBZwdmCkIaQmdjDdyJzBofHlRmdc!9dgC7F14GUtUdG7Xddf5BbjBjBndd!+9dfC0iB0zBIqB0424ddjBjBndhBgQzQmRmLdBGg3rdd#!9ddB7BgHmdgJaPkXyGbGu3rde!CR+CR,9df:-*%9nBqF6FRl9CT9cdkVoBBgQaBHkC04ESwEM4DK5D1wBBvdcJ#9doDTmC07CKoEXqEKqCUuDPaEXbCZ7CKkGXqDYcCYbCDbdlCkIadkyDdDhJzDyfHldc!9dfgvBaUdBndekEnIkBJndiC7CTgBPfrBiTaO7HmdeJ,#!9dd*&9nCnLlFAp9CT.cdhTiJnJvDvBUsBEmBA6dfmBgE6C7BHndiSiFlKoByBAbHsDfBCfde#!I:9deBA6BEmCXoBEgdgWwWxBIkQvBbBldhFlDfSiBCffLrBedd#!9diDXrEU4DXuDXtEUzEXzBUsCYgdkBAbKoBpCuJrdSiBLcBDsrdg5BbBnC7JnTidd#!9dd+&9nD4GPbFWw9CT|cdgdOnCdPfFyGqdemBgE6C7df5BbBl3zBndjDeIvGnTcFhJeB63tEjde%#!9djEPfCIrEPjBIqCJ7B1cCKoEX4EXpdh5Bb3zBlBEuBnIydlJmFhNrGnIvFxC4xEjDefdd#!9df3zBQ4BQzBZjBEudedCdyOndd!,9dd*%9nIiFyFKf9CU,cdgC;B B, ;9odGPwIidb9dgKrmF6LlN4C7m3kDK8FEhDJ E2kD!%!9B0(CU;cdfBQ5CVkCVgDTzEF6djdfDexFhJmGemDydc!9db9dcBoydiJaGbGuXyQzEeS4Ldde!G_9J@deEWcGTjEOkC0odhj5BjC7DlBoBndc!9dbQzddjDlQadh5BoBjBNwCmSzC7dhC5R7HoPpMkBUxB6de%#!9deJaXyGbGuddCT.CT/9de-*#9nzDErFTq9CV%cdiBoHnBjBEnBJjBQhBHoCGidlH5WmDbIqJgJyZyOrPyPvBG7dd5BbBCodiEdGzMtCyCN7DIqMfFqde%#!9djBHoB06B05ENkDUaB2xERcCYkCXbdk5BbBoHlC4fBjC5BgFxdc!9djBQhBJjBEnEUrCDeCVfCWoCYzYwdd5BbBodgFxM5C4CyEsydd#!9deHnBEnBJjBjddH5WmDNqdfDbIqJgJyEAddfCyBiC4FqNsde%#!9db5dhRjMtTdCFjGGtB5M5dgDbKpIqJgIwJydgFoKjHnJ6BjGjde%#!9df>;-(9n6DJjFLw9CV~cdeBoBjHn5djSrBHeCKaTqD1nEUyEBaBZ6EG7diYbC4EsCwYeCfChE5dd#!9dfCKaD1qTqEU5BA5df5BbBoBCoBndhKqFxCfChC4EsYbdd#!9dbSrdfBM5BjPa5BbdhCfChCwC4E5fHodd#!9dd+&9nBqC37FWo9CW.cdeLcPaBK6RkdgLpBCqQuDIjCI5BSddgg5HnBoBjRqdi7Cw14CfChGGzE5fde%#!9diDRdESuEQgDRfGAhD2vDWlDRedj5HnCw714gBo1rfdc!9diCFyBKfHd26CXrCXqEQhCKldf5BbBoZzBSddjFxMbCfChC4mCyCwJfdd#!9deCI5BSdEQeDQ4dfBo5LcJ6Hddc!9de-*%9nCnDHrFMo9CW cdeB|B!>9odDCiDM<db9dgKrBjVgjgvmBTyDM?CLjDM>FFgC;%!9CW&CX%cdf5BbBnBjHnde7LiBPjP4dgmEhrxBcBgde#P|!9djBEeBHqK7BBjCEyDVsBY5BIoEUqdirmBcDnBgE6Bmxdc!9dc%9dhK7BEeBHqCEyBQjBBjBIodjdfFbJrKuFxFmC4Fldc!9dg5BbBnHnBjSzdfFbdfFmYadiBEwBWaJrH4K7OaGG5SndeQ)#!9dfBEwBWaDP6EPnBCbdg5BbBnSzHnF1zdeBdGeHuOadd#!9dd+&9nzGWyFWq9CX{cdgBEeK7BHqBBjBIoELpdhmrBcDnBgE6C7dgyLuEqdfQjdd#!9dbDndh5gBnBajIsZldhrBcBpCudf4deQ[#!9de5BngBadgBPuQtB0mBLcBgE6dgfdyDy3sBideQ{#!9dd+&9n6CSdFWh9CY+cdhBEeK7BHqBBjBIoBY5DBbdhEvxEjOcHcEqBedc!9dexEvCJhBBrdjLgDqTeXr1bBeMq36DydeR#B,!9ddBEpCGkCDoddxEvBAqdeBdSzBnBbdd#!9dd*&9nBqB2bFXs9CY[cdg3qDE5BHgBSrBKaCGtdfDnQlBm1eBC4dg5gBnBaK7QudeR/#!9dkFkLoKzBDvCIzB0mSbBBqBBpBSldeQlDnBmDhdeR<!_9dhDLtDSrEKiD1uD07DWuDWvdjDnQlByGSwrBcDuCxCrdd!R?9dd)%9nCnGUnFVt9CZ#cdeB+{/9odGG6DO@db9dfKrOjmQkjmBTzDO^FEgDO]FKzB|%!9CS8CZ*cdfJ5gviUcdbI5mBIyDO|FDlDO.FV6DO<DO<DO<!9C39cdbCbdcEfMidlrJdS4DIfB2iCMyBcFexN7Lwdd#!9dmCA4BPnBPl2dCSaDGsCCyBPzCYaCT7EHrEHsdc&9dfBfFlN7CBlD7dgClBuKp0fCRkEldd*!9dlCUcCYsDL7C0dEXuC0bC0cETsDL6ETtETxdkdfB6CxDeC4F5yFnFYvdc!9dbCPqddBN4DAsBJ5ddDEcVeDGydd#!9ddrBcBXodeBxDzKbDxdd>!9dcECnECpdexM5FeCTgdc!9dh?=:-)%9deCbH5WmBQidiIsKgDwCSxGKdGKcCSmCG5diTyT4F1qVa35JyEXgDNbde#!9CZ>dmEMxELxELwEKyCYpCYqCSxEVtEVwCXpCSmCG5dkCbH5WmrFeBOtJdxEhBgdc!9deCbH5WmFjdfHtIsDwgvddTyT41xdhEGmEFuEGtEFhDYfDYkDYjde%#!9ddH5WmCbdeHtIsDwvdeLyDnU7LpdeBuQuClEede%#!9de:-(9nzF1rFJ69C0^cdeCb25OpFjdeCNsDVjCNxEEhdekBvIkDWddfBLnFi2hCyCkde%#!9djDVkCNxDVlDUiDUjEVvDY7DY6DUqdhCbkOpEhNcBrrdc!9dcCbOpdhD04EEjDMkDUkDUmDUlDR4dd!399dd)%9n6GCbFLx9C1(cdfDOjBBaDOiCkQmdjiBReFZjCQxBU6GKvJtYfBOqddB}!9dfEG4EG5EJ5EGbEGadcB 9diKaCU4BQpEWaETlETmDW4DXhdjCbiImvEhBrNcBfBudc!9diiImYfBU6BReBOqCNrIqdgKa2jCDiCDh25ERqdiEhrJdNcBfxFeBedd#!9djBOq3vGAxDSeCBiD2lGNyDQoDXcdjJdrBcNcWsBfFeEfxdd!C+9diCDiCDhDNrDNuDNxDNtDNvDNsdfCyCkJzDViB3bddC0<!9dg<:-)%9nBqCQpFYe9C1|cddB%[9odDIsDR/db9dgJ5UcigvCldcI5BsmBT4DR=FvDR<FLdB~&#!9C2!cdgEWjCGbCFaCEjBQrEBndeCbH5KaFjdiBmLpXkDnRcV4BCeQldd#!9dhLpV4MxBSkCIuCZiBAvdkBOoBAjB37DnXkGMrCXlQu4DfddC}!9dc%9dfKa2jDXgBRcBQpdfuwBkBeEFrdhBDqDeYmGXwC5EsCSrdd#!9dgUnCYtGQfBErCJwEUpdeCbKaOpEAhdjEjDBnC4CfChHiDgCwH4dd#!9dcCbKadhEFsEFtEFxEFvEFyEFwEQldiHsOhKiNaT4JaBhBFldd#!9dd+&9nzGXxFYc9CU=cddEhBPzEBqdhCfCh4EoDdCwOhdhBogvKpHtDwydeD<#!9dgBhBLuBApEQ5CMuOddjCkIaLiDgBxJzLpDdHlddD?!9diC0aEXtETuETwC0eETyETvETzdkDdCkIaBxDgE4IfHcDcJzdc!9dfBZvCYwBZrCWgBZudkWrLeLpGRsGW6HqGUxDVnDWqBCedc!9deH5WmBRcBQidggvHtDwLfKgdeF2mSrG7BQrdgCfChEo4DdCwde%#!9df;.+(9n6DBxFHp9CV)cdeCbH5KaBRcdeDnU7O6LpdfBuQuEeOeRbdhCr4BcXkrCNkMade%#!9djEGhEGoCIbEGjB0hB2fCMuDQrCEzdlBzrBcCrDgBgB7LvFyNdDJlddE,!9dhBcBpCurV4BCeHqdiH5gvIsBuCBwEhDwdeE/CZ;!9dfD0jD0kDVzCEzEIsdfCbFjH5KaCydc!9de,)%9nBqGVkFUy9CV^cdhBZvBZuBZrEM7CWfD1eEM6dnB7BgC7WoV6NdBMhWrCkdF7PgK4dc!9ddBgB7IbdfDGvZlBOtDGkCSzdhHtgvDwIsK4KpdhXyjBjK4BuEeF7de%#!9dkBMhCDnCDmCDlEAsEUwDPfDPeD1mEBfdiCbBOtM4FiH5B7BgDwdc!9dfBA5DKkERdGXaEBeddCbKaXpdhF7mxBgCPfBKyMydd#!9de/*&9nCnF6FIh9CW,cdeB_B%>9dgJ5UcF6FwEiG7mBNfDU&FUkDU%FUsC,!DT{9C?CW/cdkPlCHmCHoBIiW4ELvEE7CH6BSaELudfmB7xGzRxdiDyNkGOjObBAsVdFsNmdd#!9dgB5DuCwGXkHiBFzdiSsNkGzPlBrNcJfC5deCF!F;!9dc%9djPlCHmCHoW4BIiEFbEKbBSaELtdkBjBJrWoHn2xOaBK5BBcJpjdiC4EsCwYeCfChE5Fbdd#!9dhM4CyBWbB5DuObBAsdfBjHnjCJpEQrdhgviMyLfIsDwdeF_#!9dcBrNcdfCfChCwFbYedgBEyMyJpERuELdEV5de#F~!9ddBrNcPlddJpMyBjdfCItBMsMgBEbSrdfC4EsCwCfChde%#!9dbCCqddWo2xOaddHnDwBjdd#!9df>:,&9nzDJxFVo9CX:cdjDYmD1hGOuDXpEQmEKzDL4EJhEKddfCbH5K4FjUndc!9deCbUnPlW4dgFrDuNkBJoxJfdigiDwIrD6TfSmBjde#CL<!9dfPlW4BIiUnBSaddSxBJcDhdggviIrD6jdd#!9dfB5DuCwjBFzdcSxDhdfgIriD6vdeG_#!9de/+&9n6FZpFVz9CY9cdfCbPlW4XpXhdeJuFeIlJqdjHwEHwDtD5CClRpN5CCnXhdjDgCwWnFyJ7BrHiB5Crde%#!9ddCbXhXpdhDHmCU6DSaBIrBSyCIaCHzdiDgB7JmFyP4BcRcmdd#!9dgCbPlW4BIiUnCH6ddEH4DtEOddd!BW*9dd*%9nBqKhFWk9CY;cdgNwZqVbZnCDwRydjCfChHiCwTgBrMnDxB5ddH/!9dgUnBErWsBrCJwPldfZqCD4F2yZnVbdfCbCfChCwOpdd#!9dgMnCGaENeEPcETgBRndjDxVmBKtEbHiBlBKcBGcIfddH@!9dd*%9nCnGImFXx9CY}cdhDuB5FrBYbG4ErCCbdiN7GTwC6CHgCVeBMuDWoEOyddH{!9dgPlUnBErWsBrW4dgClC6BfBDk0fCMedhCbOpCfChCwD7C4dd#!9dgDQqEBrCHgEBlEHiEHjdiOhDuB5HijCXzCfChddI!!9dd*%9nD4GObFHu9CZ+cdfWlSmBGaTfGEvdfBhBgIbBLuE6dlBLd1xHikDAe1uBrDdCkDgIadeI*#!9dhCItDMxDKrEPpESrDMoEPqdfCbWlBrNcK4dc!9dfkEaCBaOvQodfJbIbBgBhBLudgWlSmBGaBLdGXuTfde#!I;9dd*&9nIiF2oFUr9CZ]cdgC+B]B*|:9dhJ5jKhF6LlClFqmBT5DX=FIiDX<FTtD%!DX)9I]CZ{cdegviBomB1qDX?CLsDX&FJsDX+DX+DX+9DD&DH_cddDQuDQxDQwdiBAoIqJgvMpCkFiC5dc!9dhDbIqJgJyUpSuIwdk3aB0jBEhCCeCCfCI4BMaBBkBZlBLfdc!9dc%9dlYwEKwCUeBEhCEuEKtCXcERlBLfCGiEQddlDiRaYnBMoCyC4FbOoDbIqJgdc!9dgDbIqJgJyUpSudhBjHnJ6CA6BQhBEnCJediLcyDijLjCeBMoRadd#!9dfEKeERfEOzEO5DK4dgfJ6BjDiHnFqdc!9dfCJeCJcCJdERtDSxdhCfChyJpC4DiFbdc!9dfJ6I4CEuBQsETadfDiBFkDMjCeCNudjDbDSuDSyOoUpRaYnRpER4dd#!9df;-*&9nzDFsFFa9DF8cdjDbIqJgJyRaYnBHvOoSudjIjLmKlMeLnNbOfBBiBH5diEdJtDiRqCyMf7B6dd#!9dgLmKlMeLnNbIjdfYwUlTqBBkBEhdhJtCwEdJdRqYe7dd#!9dgGMzFZcD3uBBiEUeEW6divLkDiBP7DFxIwDbNqdf3x052mFdMsdd#!9dd+&9n6DEsFSw9DF:cdmCWkD05CWlDYoDYlBEfERaD1yD3rEJqEQ6EKvdmCkdIaCfChDdCwE4yHoJzDbdc!9dfIbB7C7D7BfdhI6LjIyE4PbCExDWpdkEfBjF7BgEeUlTqdyImde#!B(9deUlTqVpCZndfIqJgJyDpgdgB7D7LcPbWrG7dd#!9dhDM4DO4CD5ESiDNkDS7DZxdiHoMkDyPvI6DhBAaH4dc!9ddEBmBZ6G7dfDbIqJgSuUpdeImCmJzCkdd#!9deBHvGIsGIqDC6deB7IbC7BgdfSrEfBjI4Tqdd#!9dg@<.+&9nBqDIlFC49DG*cdhDbIqJgJySuUpRsdhJcD6MlBGaYnBTeTadkEdB6XwMfGzCyBAuBOjXgZjdd#!9dhMlCYlBP5GFkEKxEAiNqdfXwB6YdGXeIbdhIfHzE4DxdPtDydd#!9dhBN7BY7CEaBQ7EUuDWkCCxdfIqJgJygidiBfEhB6CwdDgCfChdd#!9deB0iDZ5DPcES6dkZ4B2pZyBfB6EdVzCRxPsPvdc!9de.*%9nCnWlFGp9DG{cdkDbIqJgJySuUpOoRpCClBStdgFeJuYjIlB2fJqdlBKxDfPqBJhBJgDgMqDtD5DyR7dd#!9diOoRpCCnELbEK4EKuERpERhdgFeJuYjGIcJqB35dc!9dfMqN5DtD5DkddPqDfPvdfDbvIwiOsdeB0_#!9dd*&9nD4GUwFMd9DH*cdiBStCYiC06EXnEXoCWpCXsEHpdoCkDgQtDbRkd7DyBXaCMrCStCTtBDwCmdc!9ddiBoydhCUoDN7EDkDN6EEnEEoDTrdhE6QtBG7CPmBfD7Ibdd#!9dlCTtGU5YfBReBU6DDfF1mBPbDHxF2bCQxddE6QtFedgiRkDbCkdBOddd#!9dcE6QtdfDbIqJgCStvdiBNsUvBVfDHeBXaPfyCmde#DG;!9deBYaRkEU6EU7diC7BDsBdEpE4JxLsddd(!9df<.*%9nIiGVcFQk9DH~cdkD0bD0dEEzD0cEIoGOqEBgDWhGFmD1cdkFkLoOqByDcCmRq5B7Sbdc!9dfXnBKrF3oCP5EBideFkLoGEjOqdnI4CEtBHsBNyBGyCCrEYaBUwDH4CJbDPlDPnGIrdd#!9dfBHsCEtCJbCVsC0ydkDbJyvPvBPcIwDSgLpDhK4dc!9dgGEzGNsD2sBLwGCpGIwdcXnBKrdfFkOoD5LoOqdd#!9de.*&9nOmGHhFPz9DI:cdbDhdbKpdgOwOuOrPyQ6L7dhImCmEhgiCfChde%#!9dmBMhBOgGBtBLiBAtDZoEGzDSwELoDBzDA7GFwdkB7JdGNuHdM5xkdMbRxdc!9dgPvBMjCBhEQcCIgELadfkDbTaGevdhxI4CqLjBDvB0nHzdd#!9dfPyCM6CFjTdCZudekgBaD6didPfI4CkJ6EjCdRpdd#!9de.+&9n1vBWcFLg9DJ!cdiE#D?C{C*B{B&?9ofGC5zdb9diiVgHhEtJcKhZoDhddCtJlDrm3lD2^CLgD2]FGwE}&#!9DJ*cdjCHwDpPeBoIsDwBaKgBndm715CPxHdYhBNyBInBHiBEjBD6BTb2xdhDbBHdI62nHoDfMkdd#!9dlBInBHiBEjB07BD6D3yDNaGS4BNyDSiEYpdkgIsDwDfdHdQz7BoDpdc!9dfSnEWbF0wGGaDOldhDpPeIsDwBPwgkdkdDefC5DgIvGnGcF0tU5dd#!9dbFndgIbC7DhD7xShdkHdYhBG6147B2lB2kMwF1hCOzdhgDpDwHtBoKgLfde%#!9diBTbENnDZkCUmDPpCZqDP5CJldi72nDfYhdQzHoB2ddc!9dgFYoBDp3tCRyDAzShdgHdYh15BG6B2lB2kdggHtDwDpKgPedd#!9dg@=/*&9odGXhD3>db9dgOtBogHhEtjmBB6D3[C3iD3@FGy%D3-!9DC~BC+cdpBHlBMfCH4BSeBQlBQwBQvBQuBQxCJvCJuELrETqDQeDRrdq7BgHfWqM7JeIbdHdSk15B7KkNpGRfB6dc!9dlBHlBMfCH4BSeBQlBQwBQvBQuBQxCJvCJudiXvR6XiBYnCBtCTl1k3udc!9dekBvFsDqdiBK6DwMsD6DaF07HnBGxdgXvR6XiBYnCBtCTldfDuFrCdfdde%#!9dhBQtCDrB0fBRyCWqDP4DR6dekBvIkFsdjHfWqS7MgJbNpKkBF4Skdd#!9ddDEjB2qF1ndfMsD6BaDwZ5ddkBvFsdi7HfSkdF5B7M7Hdde%#!9df>;,(9odGLvEA/db9dfkJ5F6gFcm3mEA<FNaEA;FUi%EA(!9DM9BD%cdcRjBPcddM7JeCTqdgKkSpBLiHfBOgKpdigHtDwIsLfBoDpBade%#!9dkgHtDwIsKgBoDpZ5BaCOldeHfQsWqFkdjXi1kBFxCNjCP6BOjF1oGVgR6diM7JeSpKkRjFiBLiide%#!9dlCZsCE7CV6DC5DC4DYnDNdEXdCJsEThCDvdmgDwZ5HtJeM7B7BfDpdBQcIsdc!9dcCTqM7diBAuBOsXgCNyJbZjNpSldigHtDwCOlIsZ5BaDpdd#!9diPsCC7DBdDZvEScDPhL6CAbdiBnDhF1iFZtFZsB2dCJmVhdjHfQsJeM7IuCCdL6NpFhdd#!9dhRjBPcGNvG0kGAjGAbLddjXiCP6CNjGUkBVrGZmSpCTfCBqdgFkHfNpLo3rG0ddd#!9dg[</+&9deBoFwgvmBT6EB:FMsEB/FVl!EB%EB%9DL8DP?cdkOwOuFY6Q6CGeCJ6B0sBSpBZeEKpdmCykIdCfChH6CHwKbLeUaCA7CNvdc!9dhH6OrL7PyESmBYxBGndekZlTbB0adegBaBnD6dhOzdCdLiBrJrCkde%#!9dc(9dmOwOuYoQ6WzOrCPpMrBLtBBeCNvCA7deTnEaCHvSadhjUaCdHbCrKwBPzdd#!9dhBR4BLtCFfBZqCXgBYuBSodgCdEaGcSajBadc!9dhQ6GGnCHvGZnGWpEUhEPrdiHpCSqWjKbDzUaKwDCddc!9dd)%9nzHpFVx9DE/cdhOwYoCFvCFwOuWzDLndhO6BmBOmBKaBGbBSrG6dkMaGXyDJg3qrBcBfBpCuCrdfgvBaBnkde%#!9dhWzD24D25EQzGZhMrB0rdegBaBnkdhBfrBmDuBAbBcBGndd#!9dcBm1edhOrOwOuQ6PyDYbBO7dgCrBcr4LeMadegBavkde%#!9dd,(9n6BKaFU79DE cdkERoEKjBDbDWbEXhD3qGKgEKkDWcEEudfgBaBnvD6dkL7YdGoDIiQ6DJhOwOuCrKbdd#!9dfOwOuOrL7Q6dfBH6VoGYnBDbCTsdgCrXk4LeKxRcde#!DM_9dgB0sEYeERnCGfEUbD3vdkDiDzCfChgkGeCyDdBDbdc!9dd*%9nBqGKeFI49DF.cdjOwOuQ6CGeBSpET5BErWsCJ6dhjBUqBrBiLiFpBSidd!BP)9dgBSiEMyEOoET6ERiEUadjkBvGoBrWsJrBUqCfChdc!9dfIlJ6PyCM6L7dfLiBUqBrYoTddegBaLkBnde#BP:!9dd*&9nCnGArFWg9DF_cdhErHkBTcBZp0mCDdBSvdekBvEnTbdjOwOuYoOrWzQ6L70mGodjrBpCuCrDldHjMxU5de%#!9dh0mCY7BSqBTcDYaCZfCIqdiBpCurDsmDlQqHjdc!9deBR4DX7BS6BBbdiHjBpCurCiXqCrmdhgBaBnvECsVyL7dd#!9deOwOuYoWzddBP!BQ89de,)#9nD4ErFV59DG,cdfB~B. =9dhvgkErRoKe3wmBT7EE&FMpEE%FPwC.!ED{9BQ@DG/cdjDbIqJgSuUpIwPvJcEYrdgmrBcEhxEvdgDyNkCmEefdde#BH.!9djYrEKsK7BEbBEcDOmDNyCDoCE5dfxEvEjEqBedimdfFmDeDyCmydd#!9dgCKhEWxEUvCE5EJkCOtdixEvdfmrCBcBcdc!9dcxEvdbCmdeCY]!BM)9djMlBP5DwFsEK5RkYwD6CA6ddBdHuDG7dfmxE6rBcdhiIqJgEeDyDngde%#!9dgK7CVtCV4DOqEViCDpdedfDeFmdgmDnxEqB3oydd#!9dcDbSuddxEvBDpddCZ%!9dh^?</*%9odF2jEF#db9dfOjmiFwFcmB1rEF(FDiEF&E1q%EE|!9DI/BH_cdeM5Fi2hBOgdhSsCCgEEmEEqEDiEJdEEpdiIbC7B7BgEfDdHlxdigHtDpBnvBaK4Gede%#!9djBEfBHrCFgEF5CY5BA5DYeCIfBSfdmCkIaRmdDyBFlgKpHlxJzDpdc!9ddM5Fi2hdhGDeF3fBBsGEhCIiEStGNidfEvxkSfBudd#!9dfEIdEIfEIhEIiEIedeM5FiHl2hdc!9ddBEfBHrCFgdfEjOcBPyBKi16dc!9df:-)%9ddSrBjjdgPkJaGbEeRmGudhdFyfPfCdI4LvdhDhKpBEfDpBHrBAtGede%#!9dnD1pD1oBIqCJ7CY4B0zCDnCDmCDlEA4DKnCIfBMadlDeIvGnFhJeTcC4HlEjFxBJfdigDhDpKpK4GeEfHtdd#!9ddFydGjdbEeddSrBLyDhdggvDpKpDhBode%#!9dfEVfB04EX5EXyEVeddDhGePvdidfBJfFhDyEfC5Hmdd#!9de:,&9nzGAdFM79DR8cdcM5xdigDpHtBnvGeKpBadgOcEj0nCO6BPyCIhdjMqBKiEvBuBeLgCH7dYlde%#!9dfEvCObBeGBqFZodcDhBBrdkBKiMqLgBuCH7XrTeDqDtD5de#!)9djD1rENmCIhD1tD1sEBwENoEYiEHtdidQzPugDhfCdDpdc!9dfENlENhEMeENiENjdhxEjGUrEvBedHcdc!9dbM5deSsNkfddjgkKpDpHtBMjBVkBnvdeB1>#!9df;-*&9n6GZzFR69DR[cdc]9odGSgEH*db9dhDhFwOtG7F6gvmBNgEH-FOlEH,FG5B<%!9BP(DR|cddEzBoGmmE1kEH/FDnEG FVnEH#EH#EH#9BK!DV>cdb2pdiGX5BHgFYrGHsGLyCFiDZdED4dhBM4CKjFiBAtGPjTkFkdd#!9dkgBoDwDpHtLfPevBnKgdg7HdYh14dCddi3ySlUuFkXsBYfShGCgde)#!9dgHaH6B2sLsBGvDLmdjDGzGQzBPuBLcDGtD1lEVcBgGRidlBtDvgKgjEeBjDpLfBoBadd#!9dgZlYoCFvCSlDLoCFwdigDpBaBnBovHtKgdiByMrDurBXqDcIn3sde;#!9deGFaCAlBtBJqdgDDdDD7GGfGVfENcCIddc!9df<.*%9djHaH6GmB2sDQ5BXvBGvCOtBYxdlgBoKgDwDpvLfPeBaBnNedd]!9dbNedeHaH6GmBXvdc!9dcHaH6dfJ6Cqxf3adjgKgDpLfBoBaBtCjDvdd#!9deBtCjDvPxdfHaH6BXvGVaBGvdc!9dcKoGmddEzCAnDTtddRfXsEVndd#!9df;.*&9nzGmFNi9DR*cdhBtCjDvPgPxBYiCHddpSlShUuBOyZ4BJpDBrEEiCFmCIdBKoCS4SkKfBA4dngBoKgDwDpHtvLfPeBaBnZ5Isdd#!9djEMsCFmDNhEMtDZ4ENdDNiEQtENfdlgKgDwHtDpPeLfHdGOkGMcJedc!9diBYfGGsCS4BDvCIzMrBA4DFddiFiDbBAtvDhBVkZyCBjdgBtCjDvG6B2cPxdd#!9deSlShBOyUuddFkBYfLodfEWtCFiCCwBYiFidd#!9dgKfSkBA4PgShSldcB!9df:-)#9n6BJpFGv9DR}cdfDuFrNwCCbCLydhBtCjDvPxBYiMrBBedkgZlBoBB7vDpBaBnHtEB6deDH+#!9dfMrBBeBLzB0rDRxdhVdDuFrObLtB5BB7dd!BV>9deD26D1dCJrBW5deDuFrB5Nndd!BV[9ddB5DuFrdfBRqEByBtCjDLkdd!BW(9de,)%9nBqGAoFD69DS.cdiItCEqBBuBLvBBsDKpCEpDPzdixEvF7UbLiEj1uSfdnNegBoKgDwDpBtCjkvQrDvBjdd#!9ddF7DhBM4dfBtCjDvKsCHddgEvSfBJoPcEYxCEcdhkBuMqCIiLgBeBvde%#!9deNeEAuCQaDSmdfF7xHcEqEvdhBtCjgDwKsItDvdd#!9ddItBBsBCmdekxF7Evdc!9de/*%9nCnItFP49DT8cdeB^B%?9diEzGmHaH6KfNoItkmBUaEK=EK=EK<E1lC:!EK)9BN(DT#cdmBIcBIaBIbBH7QrBMgCVnENgDWjCDdCGvDSndmFbBJrdC4f1jEsKuFxTbgBGldc!9deFbBJr1jBH6didf1sCdJrFmF5DedjgBoDpLfWovBaBnKgdeD,#!9dgdTpCdJrFmF5dfBtCjDvPxPgdiWoBHiBEj2x0cUhCCwTfdd#!9dfEBxDTaDLlEMrDTudcC<9dfBBmCIcBHpBHzBHyddBtCjDvdc!9df:,(%9nzGZuFWs9DP*cdgBtCjDvPgPxKsdhByNeGmHaDcQ4EqdhdfDeFmJrTpBCpdkgBoDpLfvBaDwQrBnKgde%#!9dgBIcBIaBIbBH7QrBMgdgByNeGmDcHaEqdc!9dgdfQrCdTpFmdcD*9deBHhEAxNeEWgdcD#9de*&#9n6GZtFWr9DP]cdgItCEqBLvBBuBBsCEpdldfDeBRdCdQrFmJfTpFyF5dlgBoKgDwDpBtCjkvDvBjdd#!9ddF7DhSxddkEYyPcdfdfDeBRdBJfde{#!9ddCEcDRqDRndgBtCjKsHaBBuDvdhdfJfBRdBJfUbDedd#!9ddJ4BtCjdcDhF7ddBHpBBmCWmdd#!9de/+&9nBqGKaFJi9DQ,cdfBtCjNeDvPgdgEvHcESfOcCEiBedgNeHaItKfBBuEqdidfCdQrTp16Fm7de%#!9di16OcEjCUbDSkEvBFqBedcB#9dcCQaEPadgEqBGkdEjEvxdc!9dd7dfdfF0qEHuEHvCIoCEideBtCjNeItdd#!9de,*&9nCnGZyFX79DQ|cdeB?B&=9odGE4EM{db9dfEzItdN4BomBUbEM~EM~EM}FYfEM>%!9CR_DR9cdeClEiHhEtmBIzEN8BUlEM<FGgEM@EM@EM@9CR|D1&cdeHhEtDaClmBNhEN!B1vEM>FC5EM]EM]EM]9CR~D1)cdfC6E7Fd0gCHfdfrBpCumCddiDe3xFhBKtEbBxdJhdd#!9dcClBzderD7BfBcdjC6E7FdyDxdEkIrDadeDY8#!9dc&9dfC6E7FdD2wEJvdhCfCh4JdEoCwFldhiIcDqgEkBuHodd#!9df4CfChCwHcde27CTuRkLcddD7C7Flde#!DV,9ddEkDo2mdgiDqBuBePbZ6ddDV+!9dkCG6CJaBQnBQyCFhD3jCIsBP7BDkBSidgC6E7FdD7BfEkdc!9de-)%9nzBEaFXn9DY.cdgIrCB4RnB3jBHmBJldfBfD7BpCurdjC6E7FdZ7yDaCR4CM7Etdd#!9dkCBsBQqBPdBSzETeBNzETdETfDOf3xdjDaC6iBpCuryD7Cldc!9dfB3jBJlBHmIrBRfdcDV^9dd(#9n6BKeFKd9DY^cdfC6FdE7D7BfdkPtVmEpEbBxBYpEM5PbE4CExdliClDaC6E7FdHjdCdEkBudd#!9diEAyEBoEA7EAzEBpENyEPiDSfdkC6E7EpEbPtVmBxiCfChdc!9dbPmdcBfD7dgCkJz4CfChIadhiyC6Da27IrEtde%#!9dd+(9nBqGZwFHl9DZ)cdfyDaC6E7FddfBpCurBcCddjEpEbBxBYpVmDxCzE4KbdjD7BfiC6E7FdClBuDsde%#!9dlEBtEMuDLwEMmD27CYuD3aEBuEMvEHqCCydhC6DsClyBuDaidc!9dcyDaddBpCurdd=!9dd)%9nCnGZvFW69DZ@cdeB+~:9odBVzEP)db9dgHhEtClEiDjDam0xEP,FvEP+FUvB %!9DB<DZ{cdhRtCDsCEeCKmBRzDRyDRzdnOdBApWhIrLwN7XuZsBxDxDsyHjdc!9dfRtCDsCEeCKmBRzdfD7Bf4UbFldjBKeBHcErElDaC6HqEkGZddd#!9dhOdBApWhZsECcCNmCI6dmBxDxOzDzryN7ObIaBpCuErdd!DN:9dkHkBTcENwD3xEApF3bCMzCIqEElDSjdeGuCQskBvdhrE7BfDcDsBpCudd#!9dgHjUbXqLiOdGU6dhrBpCuDsGuymdeB1}B0 !9ddCQsGN7GNcdfBiFpGuGbPkdfBfOdUbD74de#DN{!9dbGJvdfGXrF04BVvDAtGF7dc!9dh]>;-*%9dfLqkErElHhm3nEQ)C24EQ(FGf!EP}EP}9BY!EA.cdjRnDsBPdBQqIrCB4F35GGkFqdeB*B]B)9dfBZhDLuBSzETcCVbdmCkIaDxEbEpBxBuyUjGaCzCidc!9dc%9dhBpCurDsC6E7FddqBSbDQaBQoBIhCJfBQyCJaCIeCIsCFhDWiBDkEMlDQbRbEDadc!9dgBpCurDsRnBPddhKfHaDvPgBtCjBGbdhgDpvEpEbMzO4dd#!9ddEeBujdfXjLeHqMzDsdeB2|!9B[dd*%9nzDGdFXi9DT#cdgBpCurDsDaCddgRtBBbHkOdZsBS6dlyXjHqEpEbBxC6LwMzDsRndd#!9deXjHqLeDsdbGudgBpCurDayD7de#!B3;9dhCI6EQoEQnZsCNmBQnED7djBpCurDsS4EkEpEbBxdc!9dd*%9n6GTmFHi9DT<cdeBpCurBcdjDaC6E7yBhDsFdDxFqde!D29E%9deC6E7FdCldeBpCurDsdjEkyEpEbBxBzKsDqDadeD0]#!9dbBhdcyJvdfBzCluwDade#!(9dd+&9nBqGWmFHt9DT cdfBpCurB7BcdeGxCQwDdTodgBzCmBBaH7EEkBFndiEkyKsIcDaClBlKtde%#!9djCJzEIaEIjEIkDK7EIcEXsDSqD0ldhBpCurCsByS4Bldc!9dfH7TkBCaPkN6dgBpCurFlBfBcdjEbEpBxDxC6yDaToDzdeDN@#!9ddDE|DW^{de+(!9nCnCQwFXh9DU:cdfByDcEhBPaQ4dirBpCumBcBgB7BfdeDP?!DF99deCIkYtEPyBImdgBzrBcCxBpCudhByDcBPaFnEbBxDxdd#!9dcByDcdcBD4COwde!9DP|DF*dd*%9nD4CBeFXd9DU|cdjClN7Lw0fCEkCIeBDkCRkGW7djBpCurBcDsmDaBxD7ddBD_!9deCBlB26N7C6djyDaEpEbBxDsEfGOpDAwddBD}!9dhBMuEXvCHhEHoEHmDXiEHndhBpCurDaDsCdD7dc!9dd)%9nIiDGgFXo9DV)cdfBpCurDsDadhBiEmMa7MoKqDgdjuwBkC6yBfiDaDsde#DH&!9dgCFrBHuEB7CFqBMnCYddi7KqBpCurDaDs4dc!9ddCiDcBydfKqYkLt7HcdeE)E*!9dd)%9nOmGHrFXb9DV?cdhC=C%B[B(_/9dhDaFqClEiLqBmJ5mBUcET:FBvET/FGeD9!ET%9DJ)DV]cddBhIhFwmBUdET<BI7ET!FJkET(ET(ET(9DJ+ED[cdbD15dlBxDzE4DdIfEpDxEbPbBL5Kbdc!9diBxE4IfKbCG7EWiPbDxddC&EA-9dfDMrDMsDY4DY5DMpdiBxDzEpiBmE4MkMwdc!9dd(%9dfEeKiHbJaGbdhjCgT5CCsCTyGcCqdkuwBkiJj0a4BgB7C5deC/#!9diB0eBZxEGkEGuBZaD16EGnEGsdkEeKiHbJa3rB7BgHsuBcddC<!9ddCC5CUgDMudgT5CgjGcCqQidiEeHbC4E5RcLdEsmdd#!9dd*&9nzDAdFXe9D2_cdbGDhdfCmB6OlBK4CPtdhuiLkCqGv0aBgdeC|#!9dfWhBW4WrEYbB0adjCmBzBK4HsCqiBFnImFyddC !9dgiuwBkGaDcdhrBc4HmmB7BgdeD!DH,!9dd)%9n6DJ7FXf9D3(cdc/9dfBhQgDjFwEim0yEU^EU^EU]FCc~!EU/9DK<D3+cdfEEsCDtCC6I4WhdjIaCkBKcBGcDdMbXcTeCNlddD,!9db9dgCUiCUhDMyDMnDMvBYvdmEoBxDzB6xPbBeIrCxFxC4Mbdc!9dgGxDdHzBDlIfPbdkQpBmEIxEJaEHdBdLpFn2sEHedhiMwyCrKxRcXkdeD>#!9djPbE4BxDWsCG7BL5EbEHhEpdiiMwKjLdHoQiGDiZkddD[!9dcF0lF0kdeVeBOwGHjCOedc!9de-)%9nzCRdFBc9DZ;cddEfMiIcdnCfChDdHzHoCwC4Es4YeHi1jHmdeD !EC+9deCUkEQqCC5BYvdkiKjMwCgjSmPuRlIhQidlCfChCwC4EsLdMbFbFxYefdd#!9deHzI4GMvSwdgJpEfMiMwGXbXcdiIhPrRlKjB2aDyObIudeE)#!9dd+&9n6GAeFVm9DZ~cdbIhdiB3sCOvCsGMjDJcDP7F1fGE6dc!9diCHeCX5EGiEGlEGqEGgDMcDMedfED6DE6CMrB3sBPiddE;!9diJdPqDfCAmFeYjIlJudlFjD3hNdPwE5DgTwT5BAkBeFzdd*!9dcDJaDJfdc,9de+(#9nBqGExFCd9D0-cdfyJvCBvQjCddlBPhB5DuIuP4ObBAsCyCZaENxUgdjNgLgXrPrKjDqEw1m1bdeE|#!9dbBYwdkBAsObIuBPhP4B5UgU5xBPxdc!9ddCdyJvdeCzCDtDWxGA7ddF!!9dd)%9nCnCdFTy9D0^cdfJvBtCjJ4ydfGmGaGSiDcBydnBTdStGwBP4CRfEYnXs1hBS4LtCmDfFldeF*#!9dgBEgDPbCM4DBfBgSidgJvBtCjS6GaDcddF-!9dfBQgDMt2sDYhDYidgGaI7GmToDcCFpdmFxBGlLtCmFlDfYmGwQfYkBeLrdd#!9ddJvBtJ4deBTdBS4BP4CReddF>!9de-*%9nD4GPvFUu9D1+cdhdFyGjGqCdI4BDldjDeIvGnFhJeM7TcSjDKaddF^!9deBYwCUjDMqDMwdnC4EsFxMbDeFhCQhJvJfHlGnJeEjdc!9dcIhCC6ddfdCddfJvFyDFcyQjdeG8#!9dd*&9nIiHxFMk9D1[cdgC)B_B- /9odBUuIidb9diBhZgQgVwQhIhGmL4m0zEX^EX^EX]FPbC|%!9DN<D1|cddHrmDjdcCaBsmBI4EX|BFiEX.FTxEX<EX<EX<!9EI9cddCzEUfEPbdmBxDzE4BL5CThGUdGGrEpIfDdEbPbdc!9diFfFuGfEwDZi1m1bGgdiBxDxEdGzBzE4EbDzde!CO=EE]9dfEdGzBzFZdBSudgOkZuC5FfBxDxdeCO@EE{!9dbCzdiRlXfB2gCPeD3mGL6MnMbdc!9dbBO4deVeCP4DCkBOwdc!9df/,)%9dfHrmDjEiK5mBFfEY:FvEY/FIu!EY%EY%9?EI?cdeDlXcBAwGOwdkMbHjDBmEsLdC4BAkIuXqCrdd-!9db9djEIzEI5CWxEJcDVrD3dEJbEHfEItdiByDcEqFnHsBGlyOndc!9dmEIwEI4BRuBA6EGdDKwBEmDKyEIyDVqGN4DWndc=9ddByDcEqdfSgWbD3eNkGOvdeZ[!9CP-dcBO4JsdeCJqBRuCHaBA6dc!9de+)%9ddaQbhnzCN4C3w!9cdoFzFjMhMmHpGcJjTaBVaJnWjFtBD5Jcdd~DP)9dcBdBbdhBRbBRlMhCDfFtCWaEAnddCzXcDldd#!9dcCzVqdlCXkCYyBQkECgD3nEAmBRwBRvWtEW5EPmdc!9dfKwBXwMmBVaBD5dgCxDsBdBbB16Rudd&!9de-)%9n6F2kFVi9;cddErGuHkddB.CI89ddCzCFxVqdfIcDoC6E7FddjH7PkFnLeN6yTkClDsdd#!9deyJvCdFndd&I*9dgBtCjI7GaDvJ4dhFnDsCBvKuyBzCdddB[!9ddCbigdiClEerN7BcBfD7BudiyDsDaFnCdE7BhC6deB{#!9dcBQg2sdgBMuCHhCWbEg0gC6dd=!9dg=/-*%9nBqClFOv9B&cdhDkPhHwJcGiIlPddiGzQyDiBiDgEdrCOaddC#!9ddGzQyEddeVqCzBIkXcddED_!9dfBLwUwBKbJuD6dfGzrTxBiQyddC+!9dcGzQydhHwJcDtPdD6GiN5dd!EE89ddDLfEOpDLgdb9df.+(#9nCnTlFXg9B[cdkBzByDcFnKzyrBcCxBHfddC>DY%9deDVwDVyDVxDKvdcDY(9deEPxYtEPzBIlddCzVqXcdgBHaFnByyCxBzdd#!9dfBHhBYtEUiCFoDKzddDY.9DN_de+)#9nD4CBeFWl9C#cdkEmMaYgU6NlCRwBlDlGOsTxddD8DP*9deBYhDGwU6NldfD5DtCiUmFoddD#!9ddVqCzBIkddED;DP/9ddBMnCFrBHudg7RuFnTxBHaBGldgBYhBNzBGfMaGO6U6dd#!9de,)&9nIiDDnFH49C<cdgC<C!B.|:9dimLqKcEzBhJ5ClBmddBsCaCpmBFgE1[CLpE1@FNhD##E1-!9C@cdeOnPfdCddmDeIvGnFhEjIuxJeC4EqBHayddD>!9dfBoEqyQjLudiByDcBeGwStHsFlDfddD[!9dc%9dhBoEqHcByDcyQjddCiSeEmddD{!9deBBoBBnBSjBRxdcCiEmdc!9dhToBlLhBeGwHcDMdddE8DQ*9ddEqHcQjdeuwBkCzdeByEmBdDkde#DQ.!9de,)&9deaQbhBwnzCpFVr!9cdiBoEqHcByDcyBiQjdgBdIzCxQeJkOgdluwBkiHeCsfCqGvBDzgdeE-#!9dfBdIzCxQeJkdc=9diCGmCGnCGlCIjDOoCDqDOwDOsdeCzEqBBoBBndc!9dfCGmCGnCGlCIjDOudhifBDzCqGvHcEqdd!EJ;9de+)%9n6DIuFVp9;cdhDkGiDtBWnHwIlBOpdhBiMoKnDgFYwCyxdeE_B9!9diCImEOtCGoDLbDLeEOfCIlDLsdc9-dfDkGiDtBWnHwdcB!9ddCImCGoB0pdhHwIlJcGiDtBWnD6dc!9de*(%9nBqTlFV49}cdd}/9odGLuE3-db9dfHrmCpDjFcddCaCpBsmBFhE3;IY5E3:E3vB=&#!9B#cdcCpLqdcCpDrmBEzE3>BI6E3%FEuE3*E3*E3*!9EN^cdfEmMaU6YgNldi74JdLhHjrdP4ddDR^!9dcCiRgdcRtOedhEmByDcBlBCx7Jddd#!9dc&9dfCiRgSeBGfDZcdfgvBKvBnPadikBvMmBJ6BiFpErDsdd#!9dhEKhERjBCyBLeCGrECrEKgdhkBJ6MmBiFpErDsdc!9deBJ6GYfGDoGXcdeBiFpjV7ddkBvMmdhCiCrB16gvBbBGfde%#!9dcELcEKcdfOkDQgZuEmBudd!DS/9de.+%9nzF1cFCi9EO>bdgFkOqKoLoSbRfdhCKgCKfCKiBRrBQfEWpDLhdc!9dgFkOqSbRfGKtGBcdlDvKfXnGZlBGbBtCjHkHaBKrG6ddDS[!9dfCYeEIvDWgEYzDSldhCiO4MaRfCAp7Cmdc!9dd)%9n6GFcFF69EO bdeCiRgSeCSwdgClBzBJvEdGzydd!EL=9djBJvBzClGPnBC7GJ5CJiBKzCSvddDZ.EK(9dfBRjBRiBRhD0sD0rdhuwBkiClBzBJvdc!9dd(%9nBqF1dFSu9EP+bdd]-9dgCpLqjgvDjmYxFB)FvFB(IMlB-!FA}9B@EP.bddEzL4GmdcCpBsmBIsFB,BUjFA|FW7FB8FB8FB8!9EP;bdcI7Gade3sBGoCM5D1bdhQlUhBmBtCjDnGUqdd#!9dfBtCjJ4G6GadgUjGNhCL773yYkdgBhElG7kFsFzdd#!9dc&9diBtCjJ4HkG6DvGaJndhXsBTdBS4CReEPoER7BJpdhByDcKoC4EhBXqBAbdd#!9dgCWiCWjDQhDQiEMwER6dlBtCjElGaDvKoEhCmdBiG6dc!9dbGmdfBtCjJ4DvGBwdhRfDHaBAbCkCmfLtdd#!9dfBtCjJ4G6EldeO6DnLeV6diGA6KkJxKzBcrC44dd#!9de.+&9dcaQbnzCRtFGn!9bdjBEqCUqBQeDYqB3tB3fCTzCFdEYldqBtCj4BQeB3tB3f7QqCkGaTiIrElIafXddc!9dcO4YadhBtCjJ4ElTiG6DvdgQq47BpCurdd#!9dhBLjWpBDsGDjEFnEFqEFpdhBtCjJ4TiG6DvO4dkGEnCApB7CNk4MarFkDs0add#!9deBtCjElJ4demrBcDsdbBideS6GaByDcde%#!9dcGYkGYldeCAlC36CRzGE7ddBpBVvGYddd#!9df>:,&9n6O4FGh9^bdeI7P5GaTodfCmBBaQmCkDAodmBeStGwDqDfGTpJhYmFnFlxDddd#!9ddI7P5GadhCfCh4LtHcJdDddjCmRfFkWpO4BeDqStGwdd#!9deRfBDrFkQfddO4CR6WpdhCmDdCfChLt4BD4deO}#!9dd+&9nBqByFEy9B)bdkI7P5GaBYtBHhEA6CFoD0mEVgEVmdjBgB7mrBcHm4BfBCfddDU*!9diBZnBZoCKpDV5DVvDV4DVuDOydqGaBg2lByDcOzEpBD7CkB2jIaBeBtBufPudc!9dfCGyCO4CWsC1eDNcdjGSlBDsRuGF4B2jWpCLzPmD0iddP*!9dcWpCR6dgCEsDUdCVpDZuEDwG0bdfBtCjBRqTiDvdfBzBgB7BfOzde%#!9dbDJ6ddCPkCAdFYndeDDeBYsBXjBN4dd#!9df</,&9nCnEiFPp9B}bdhBtCjI7GaElG6J4diCxIzm2dBPlJkQeBPnddEB<!9dhYtCZhEPwBBp1rBBqEP5dhCxBCsDX6IzJk2dBPndjBtCjI7GaElG6JvBHxBHwdd#!9diEV6CUdCWtGYgD0hEWzEW4GRddhI7GaBtCjG6ElBzddEB^!9dd*%9nD4GTdFQu9C+bdhuwBkCqGvYwGjdgBdCxIzHuQeJkdhI7P5GaBtCjBEqDGxdd#!9deI7GaBtCjdjYrDUrDOpDOxEJeDU5BEbCJyCDqdc!9dgiCqJ6HeIlBBldfI7GaP5BtCjdiCOfEsJ7DgTeEAvBiyde#+!9dcCxIzddBB7GSd2edffCqGvJ6EhddByDcS6de%#!9ddBtI7BAidduCqYwddCxQeJkdd#!9df=:,&9nIiGWkFCx9D9bdgD9C+B{B&^9dhEzGmL4ElBmEiDjmBTfFF,FF,FF+FUhD[!FF89E9D%bdgBtCjJ4GaG6EldhdfFmF5E5JrUzdlFbBJrBH61j0cKuUhUjDBa3yTbdd#!9drBIcBIaBIbBH7QrDOaDOdDObDOcDQ7DRaCUpDKiDOeCGvEDbDKxdmC4dfEsB6FbFlBCpFxTbKuCxdc!9deByGmDcQ4dfdfDeFmJrdhBD4BG7FnCQdEqHsydeD!#!9ddBtCjBRqdcY]9de,)#9ddaQbBwnzGE5FVg!9bdfyLuEiQjF6dkdfDeFmD3sCdTpBCpIvFydd!C{9dedGjGqFydgDeIvGnFhJeTcdgI7GaP5BtCjBEqdd#!9ddBCfHlCJhdhdfFy0cLvF6FmddD!!9dd*%9n6LuFXk9/bdc/9odDJwzodDJz6dc!9deEzL4dN4mBTgFG:FG:FG/FRoFG%&!9D0)?bdeEdGzBzCldgOk1fZuCBxGVqCQudeDY?ER)!9dlCz2sBQgBZhC6DLvBBbEOxEO4BHwCScdj7UjEmDlBVmBHcyCrByddDY]!9dmBKzB0gBC7CJiD3lGCtCJtEToCFnD0xCCrEXrdhCiD5FoiDxOkRsdc!9deD5DtFo37ddYgU6NldiP4rCmBXzL5dHjCPede#!DY 9dkD0uD0vD0tD0pBZtBRjCFpCFqBRiBRhdlFlLhBeFnCmrB6CfChyGwdc!9df:-*%9deReCpEiDjmBM7FH#BI5FH!IXc!FG^FG^9F_EV*bdDbEV*EU*ES>EQ?EQ<EL{EK,EK)EK%EF)ED<ED/EB+D3|D0 D0|D0_DY{DX+DX(DU!DR]DP]DP?DP=DO-DN[DM{DM!DL DK;DI<DH^DF!DD#DA;DA/C39C0?C0>CZ]CX+CX)CT[CT>CQ@CO~CO{CL^CK>CJ[CJ?CJ#CD]CA,B1%BY;BW-BW*BT=BQ BN=BN;BI-BH/BG>BF@BC BB~3^3[0=Y(Y%Y!V_U}R@R>Q-N-N*M@J/H?H<F}F_B_@9pq!FG|9FG|dclComBE5FH*BUfFG_FJbFG~FG~FG~EV;EV:9bddlhKmmZbFH,BNrFH+FI5EU>FH8FH8EU=EU<9cdclKmnzDG5FXuET?9en6DIyFWnET!!edejBiFpCCmddQfHUhHCcdeEU?!9ES(deQfGbPkLddfiCqByDcBHcdeEU]ET_!9dc%9nBqJSaJRa9,edd,+9mW6FH^BUnFH]IZcEU<9FH/ET+ET*.bnzDBsFRuES,=en6DFtFTnES!>enBqGPpFSqER>?edd#!9m0sFH~FEoFH}FAsES}9ER<ER;ER:[bmBIvFH FNrFH;FPcFH?FH?FH?ER/ER.]bnzGH7FUxEQ=^en6DH6FHqEQ#_enBqDBvFHmEP<{enCnDGbFFcEP9|enD4GPfFXqEO-}enIiGPhFO6EN|~enOmGEdFMxEN: en1vGPeFLfEN#B8edi*)(&%#!9mBTlFI+FI+FI*FJaER+9FH EN!EN9B!bnzGPdFIsEM:B#en6DGaFOgEL{B%edc!9mBNbFI/FI/FI.FL5FI#9EL]EL[EL@B(bmBE6FI:B1uFI8FSgFI%FI%FI%EL?EL>B)bm3cFI;BNmFI9FUdFI&FI&FI&EL=EL<B*bddlKmPonzDFzFN4EK.9en6CPcFN7EK9!enBqTlFKgEJ+#enCnBDfFFmEI|%enD4GIlFUcEI+&enIiN5FQmEH{(enOmCpFUeEH;)en1vDFkFJ4EH!*eddEMgDRlEMidhMcR5L5BbKCqCIyH4dc!9deGD7L6GHaDPgdcHyB3zdgMcR5L5H4CIyCWydd#!9dc&9nBWhGQuIXv9=bnBC6GPgFJhEK)>eddHLbHLeHUsdgMcR5L5OhBFpidc!9deL5R5McKMjdcEmCMvdgCBpDGnLIkBGsB3e7deEM,#!9dc&9dbKmnDD4KXjIXw!9enDEdFYsFT6EL_ edm ~}|{_^]/.!9mBTmFJ=FvFJ<FT4EM(9FJ)EH]EH[B9cnzGSqFKuEH8C-en6GTeFEbEG>C.enBqGTnFMmEG)C/edd#!9mBTnFJ]CLhFJ[FUaEH=9FJ.EG(EG&C;bm3dFJ^C3nFJ+E36FJ/FJ/FJ/EG%EG#C<bddCAwScBFtddEG#EF{9dfScEYjEFzDPvDQzdcEF_9dfIkkBvG0jMmdeEG)EF^EF]9dd&#9ddlSv3pnzKFwJRi!9en6DDbFLnEF:!enBqGPtFIzEE}#enCnGPsFIyEE;%edhMfZeBGuKqS5GoKxdeQwMhBOfVlddEG<!9deVlBSuCU5CDgdcEG)9dc#9nD4J1xI0f9-bdf-,+*9mBToFK:FFkFK/FUbEG;9FK%EE[EE@/bnzG0lFTiEE-D*en6GJsFQlED~D+enBqGM7FL4ED<D,edd#!9mBTpFK?FC6FK>E27FK+9ED:ED/ED.D.bdblnzGWlFQaEC:9en6CR7FQcEB?!enBqGPiFQdEC##enCnGAqFP7EB)%enD4GIjFQbEA{&edf&%#!9mRvFK}FO7FK|I1rED#9FK=EA_EA^)bm3eFK~BJaFK:FTsFK>FK>FK>EA]EA[D[bmBBxFK BUeFK;FJmFK?FK?FK?EA@EA]D]bdclUrnzCMaFKxEA89en6DJdFGbD3(!enBqCpFGuD2~#enCnGBrFJrD3^%ede%#!9m0tFL(ILoFL&FB4EA;9FK|D2~EA (bdeBGoDBjDLzD1adeDnUhQlHqdeER:D2 !9deLhCRqBXoLwdeER<9D2|D2{dc#9dhBpCurBcBXoN7LwdgB36CQ7UhDnO6GM4ddER@!9de1rCZjYtBBqdgB36CQ7UhLwN7GM4dc!9dc%9ddSvKmUrnzLEtIQl!9edfByDcQ4KzB2tdiDdCv4DfCmGwDqBeddER !9deBImCZkEBhC0wdgCvGwDFfDfFnBedc!9dc%9n6CBeJIl9+edcBzCBbdeES(+9D2]ddByQ4KzdfiuwBkPtdeES+!D2^9ddYtCIwCIvddmCxCBbdgDxEbBxEpCzKbdd#!9dd*&9nBqLEoJIm9@edd@.9mZcFM.IGmFM-IPpB89FM!D2?D2>]cdeByDcBlZmdgLhCRqLwBGoDBjLSide1aVkDnMadeES@#!9db9diBpCurBcBXoN7LwLhdh1aWdMaVkZmB3lB36ddES_!9deCHcHLcHLdWtdcEmBYgdfrN7LwLhBcdd#!9dc&9nzKXgJQf9B(edeByDcBlBCxddET!9B&dhDGnCBpB3eDEgBXrCA5OidgDmByHcBlDqGwddET&!9dc%9n6KXhIQs9B/eddBzyQxdeET+*9D3|ddByDcBldeET-9D3|B%dc#9nBqKXiJH69B?edd:)9deCpEiiDjmBByFN.IGlFN-I2g{!FN!9M#B]cm3fFN/FNwFM FPuFN#FN#FN#D3=D3<G(bdcl3onzGFjFIfD2 9en6BWwFQnD2,!enBqGSpFKeD29#enCnBKsFM4D1-%enD4BChFShD1%&enIiDJiFOmD0{(enOm2eFAvD1{)edh)(&%#!9m0uFN^FN^FN]FHaD3:9D0_D0^D0]+bnzBEaFTaD0%G=en6GZ7FSkDZ^G>enBqYlFXvDZ.G?enCnF1xFWzDY G@enD4GHdFHnDY@G[edf&%#!9m3gFO8FO8FN FChD0_9FN@DY?EA#G^bddlhBFjnzGQdFVkDY99en6L6FTcDX[!enBqTlFFhDX,#enCnGDcFXrDW~%edfB5DuSwFrZideIpBB7EuFtdeuwiJjdeEE.#!9deBHjK7BEcBEodeB5DuSwFrdc!9dc%9nD4CCbJMf9/edeBzQxYq2udfBfrD7B7FldeuwiDmdeEE[#!9deBzC6E7EfdeBfrB7Bgdd-!9dc%9nIiKChIQp9]eddyLuBAidemrCBcBcdeOzHlCM4J0jdeEF8#!9ddHMsHAcHQqdgyLuBzfdHldc!9dc%9nOmKRnIGx9B9edhB9B8 ~?,9m0vFP%CLrFP#FOdDZ;9FO_DX_DX^B#bm3hFP&BUmFO[FFwFO{FO{FO{DX]DX[H~bm3iFP(BNoFO]FN5FO|FO|FO|DX@EH H bnzGNtFHjDX9I8en6GNlFHcDW@I9edc!9mBTqFP,FvFP+FOeDX<9FP8DW?DW>I#bmBTrFP-FMbFP,FG6DW9FP9FP9DW8DV I%bmBTsFP.CLoFP-FJpDV(FP!FP!DV&DV%I&bmBTtFP/FFiFP.FDuDU:FP#FP#DU/DU.G}bmE05FP:FKkFP8FXaFP%FP%FP%DU-DU,I)bnzGWeFOaDT:I*en6GJqFCuDT#I+edc!9mBTuFP>FvFP=E2jDT 9DT9DT8DU:I-bnzCMpE1oDR E en6FnFLsDR>F8enBqCRhFK4DR+F9edd#!9mBNcFP^JMjFP]FOcDS@9DR)DR(DU?F#bdclhmB1mFP{FLvFP_JO7DQ=FP;FP;DQ<DQ;9bnzDE4FVcDP]I?en6F26FSiDP)I@enBqDBgFGsDO>I[enCnLvFCvDO#I]ede%#!9mUqFQ9BNkFQ8FK5DQ;9DO9DO8DY=I_bdclPonzKvFWfDN>9en6DFrFWmDM|!enBqDBpFVeDM*#enCnGtFTdDN-%edhG4K6ZtBCwMuB5ZidcH/9dhG4K6ZtBCwMuZdZidcH.9dc#9nD4GQuJOj9,bdf,+*)9mW7FQ:BNiFQ/FFoDO(9FQ%DM:DX!.cnzBEaFR7DL|J*en6BQdFR5DL;J+enBqG0aFSeDL#J,enCnBKeFTkDK=J-enD4YlFSlDK&J.edf&%#!9mVsFQ[BNjFQ@FPvDM/9FQ-DK%DK#J:bmBFaFQ]BUgFQ*FG7FQ.FQ.FQ.DK!EC~J;bnzDB6FWyDJ/J<en6NiFWvDJ8J=edc!9mTtFQ|FvFQ{FS7DJ 9DI{DI_EU#J?bnzDDlFLrDH~G)en6XoFJqDH;G*enBqSxFP5DG>G+edd#!9mVtFR9FDvFR8FKvDI]9FQ[DG=DV}G-bm3jFR!BNlFQ>FI6FQ]FQ]FQ]DK.DV~J{bnzCMfFKyDG(J|en6CRgFLbDF|J}edc!9mBNdFR(FR(FR&FSxFQ|9FQ|DF{ED.J bnzGCqFXtDF!K8en6M7FIwDE[K9enBqDJoFLtDE&K!enCnGSuFW4DD]K#ede%#!9mBNeFR.FR.FR-FGrDF]9DD?DD>ED>K&bmBBzFR/BUkFQ FExFR#FR#FR#DD=E0 B?bnzDGfFWjDC/B@en6EfFVbDB B[enBqTlFMfDB+B]enCnGVsFYdDA}B^enD4LvFSdDA.B_edf&%#!9mVuFR@BNnFR?FGxDD*9DA+DA*E1(B|em0wFR[FOrFR)FGiFR-FR-FR-DA)DA(B}bnzDGeFF5C3;B~en6DCqFVjC38B enBqDCzFMqC2:C8enCnGApFHrC1 C9enD4GDmFU5C1<C!edf&%#!9mBB4FR~C2zFR}FQoDA)9FR>C1;DA/C%bnzGZsFVwC0=C&en6GJrFUtCZ C(edc!9mBFbFS!FEnFS9FCgC1,9FR]CZ~CZ}C*bmB1pFS#FOxFR?FCzFR^FR^FR^CZ|CZ{C+bnzBLkFRhCY?C,en6BYmFVfCY+C-enBqDFlFWeCX|C.enCnHpFVuCX;C/enD4DCcFGtCX9C:edf&%#!9mBTvFS,FS,FS+FCfCZ/9FS8CX8DA{C<bnzCSdFU6CW/C=en6GMkFBzCW#C>edc!9mBTwFS:FS:FS/FJlFS%9CW8CV C0+C@bmBB5FS;FCyFS:FK6CV*FS&CV(CV&CV%C[bmBTxFS<FEiFS!FCkFS(FS(FS(CV!E2!C]bmBFcFS=FvFS<FH6CU>FS)FS)CU=DY+C^bnzGUvFHgCT^C_en6GViFTbCT)C{enBqF2nFXpCS]C|enCnDHjC3xCS.C}enD4TlFMgCR C~enIiG0iFHsCR:C enOmGAsFXcCR#D8en1vGJzFVyCQ>D9enBWhGNmFHhCQ#D!enBC6LvFV7CP^D#edk,+*)(&%#!9mBFdFS CLkFS~FJgCU@9CP@CP?CP>D&enzGFxFVsCO>D(en6DClFVdCO%D)enBqDEeFVvCN>D*enCnGVlFPaCN#D+enD4GEwFVaCM=D,edf&%#!9mBFeFT(CLiFT&FEmCP*9CM;CM:CM/D.bnzFY7FVqCL}D/en6CBdFMeCL.D:enBqF6FRlCK_D;enCnLlFApCK:D<enD4GPbFWwCK9D=enIiFyFKfCJ>D>edg(&%#!9m3kFT:FEhFT/E2kCM<9CJ<CJ;EF@D@bnzDErFTqCI}D[en6DJjFLwCI%D]enBqC37FWoCH[D^enCnDHrFMoCH&D_ede%#!9mBTyFT@CLjFT?FFgCJ<9CH#CH!E3(D|bnzGWyFWqCG.D}en6CSdFWhCF D~enBqB2bFXsCF>D enCnGUnFVtCF)E8ede%#!9mBTzFT|FEgFT{FKzCG 9CF&CF%EX#E!bmBIyFT}FDlFT/FV6FT=FT=FT=CF#CF!E#bnzF1rFJ6CD[E%en6GCbFLxCD+E&enBqCQpFYeCC@E(edd#!9mBT4FU!FvFU9FLdCE/9CC>CC=CC<E*bnzGXxFYcCB{E+en6DBxFHpCB(E,enBqGVkFUyCA[E-enCnF6FIhCA&E.ede%#!9mBNfFU*FUkFU)FUsCC/9FT~CA%CC]E:bnzDJxFVoB3%E;en6FZpFVzB2>E<enBqKhFWkB2&E=enCnGImFXxB1_E>enD4GObFHuB1/E?enIiF2oFUrB19E@edg(&%#!9mBT5FU<FIiFU;FTtCA#9FU(B18CF[E]bmB1qFU=CLsFU#FJsFU)FU)FU)B0 FA#E^bnzDFsFFaB0%E_en6DEsFSwBZ[E{enBqDIlFC4BY~E|enCnWlFGpBY.E}enD4GUwFMdBY8E~enIiGVcFQkBX-E enOmGHhFPzBW|F8en1vBWcFLgBW+F9edi*)(&%#!9m3lFU}CLgFU|FGwB199BW)BW(BW&F#bmBB6FU~C3iFU}FGyBV-FU>BV+BV*EY&F%bm3mFU FNaFU~FUiBU=FU?BU;BU:FC:F&bmBT6FV8FMsFU FVlBT>FU@FU@BT=FA<F(bnzHpFVxBS}F)en6BKaFU7BS.F*enBqGKeFI4BS8F+enCnGArFWgBR?F,enD4ErFV5BR%F-edf&%#!9mBT7FV)FMpFV(FPwBT:9FU}BR#DD]F/bmB1rFV*FDiFV)E1qBQ(FU~BQ%BQ#EY;F:enzGAdFM7BO{F;en6GZzFR6BO&F<edc!9mBNgFV.FOlFV-FG5BP=9BO#BO!C3)F>emE1kFV/FDnFU FVnFV#FV#FV#BO9CY!F?bnzGmFNiBM^F@en6BJpFGvBM&F[enBqGAoFD6BL[F]enCnItFP4BL%F^ede%#!9mBUaFV?FV?FV>E1lBN<9FV+BL#CY*F{bnzGZuFWsBK<F|en6GZtFWrBK#F}enBqGKaFJiBJ<F~enCnGZyFX7BJ9F ede%#!9mBUbFV{FV{FV_FYfFV;9BI BI~D0[G9bmBIzFV|BUlFV.FGgFV<FV<FV<BI}D0]O?bmBNhFV}B1vFV/FC5FV=FV=FV=BI|D0^O@bnzBEaFXnBI!O[en6BKeFKdBH]O]enBqGZwFHlBH+O^enCnGZvFW6BG}O_ede%#!9m0xFW#FvFW!FUvBI]9BG{BG_EI+O|bm3nFW%C24FW#FGfBF FV_FV_BF~C3 O}bnzDGdFXiBF-O~en6GTmFHiBE O enBqGWmFHtBE=P8enCnCQwFXhBE#P9enD4CBeFXdBD]P!enIiDGgFXoBD.P#enOmGHrFXbBD9P%edh)(&%#!9mBUcFW/FBvFW.FGeBG89FW#BD8EM(P(bmBUdFW:BI7FW8FJkFW%FW%FW%BC EM)P)bnzDAdFXeBC*L{en6DJ7FXfBB}L|edc!9m0yFW>FvFW=FCcBC^9FW*BB|EM-L~bnzCRdFBcBB*L en6GAeFVmBA|M8enBqGExFCdBA:M9enCnCdFTyBA#M!enD4GPvFUu3>M#enIiHxFMk3)M%edg(&%#!9m0zFW|BUhFW{FPbBB 93&3%EM?M(bmBI4FW}BFiFW/FTxFW=FW=FW=3#3!P@bmBFfFW~FvFW}FIu2<FW>FW>2;3#P[bnzCN4C3w1 M+en6F2kFVi1;M,edfBdRuCxBbDsde1^FG&9FF)ddBdRuCxdeFG)FF+91}dc#9nBqJZbI0u9M<enCnClFOv1!M=enD4DDnFH4Z]M>enIiTlFXg0>M?enOmCBeFWl0)M@edh.-&%#!9mBFgFX.CLpFX-FNh2_9FX!Z^Z]M]bnzCpFVrZ!M^en6DIuFVpY>M_enBqTlFV4Y)M{edd#!9mBFhFX=C3kFX<E3vZ?9Y&Y%Y#M}bmBEzFX>BI6FX%FEuFX*FX*FX*Y!Y9Q-bdhX~X_R!Q Q|Q]Q?nzF1cFCiX*H|en6GFcFF6W~H}enBqF1dFSuW?H~edd#!9dfReCpLqEiDjddCpDrBsmYxFX|BI5FX{IXa)#FX<!9I!bmBIsFX}BUjFX/FW7FX=FX=FX=W?W>Q@bnzCRtFGnV^Q[en6O4FGhV9Q]enBqByFEyU>Q^enCnEiFPpT Q_enD4GTdFQuT>Q{enIiGWkFCxS}Q|edg(&%#!9mBTfFY&FY&FY%FUhW<9FX{S|W|Q~bnzGE5FVgS.Q en6LuFXkS8R8edc!9mBTgFY+FY+FY*FRoFX 9R}R|EO!R!bdDbR!R8Q=Q.Q-Q9P}P|P{O^O>O=N|N[N/N.N-N%L~K~K}K=K,J(J&J%J8I I~I}I|I]I=I;I+H|H?H>H:H+H*H%G~G}G@G?G.G*G)G8F|F{F_F^F-F%E|E@E:E/E*E!D_D^D/D.D-D,D#D!C~C}C[C;C:C/C)C(B}B|B]B:B/B.~^]:/&9q9FY9R(FY9rCTepdb9deHvNgKdKvsNgFJwsHvFT7dc!9ddqFgotHrCKz(FY?FY>FY&FSfFId&!FY+9crGQnpdb9ddBXmDjIhsIhE15db9ddaqotBXlHZ6&FY|FY.FY.FAdFX5%!FY<9cr1zpdb9dcXlVvsXlFLqdb9t1zC1p%FZ!FY>FZ9FHbFZ!#9FY])crXlpdb9de1zKhIcCps1zFItdb9tXlC1q%FZ*FY_FZ)FKoFIx#9FY~/crF3iprF3kVjrGCkVjdd#!9deQkRdOjUxtBVcHZ7!FZ:FZ8FZ8FX4FXw9FZ%FZ%?crGCmpdb9dd1nBCnElsBCnFSrdb9tBJsH0a%1gFZ(FZ(E2vE2t#9FZ,{crHvpdb9dfHrUyNxkNmsHrFScdb9dcDFjGNedeqFgQdotHvE0f(FZ~FZ}FZ}FXzFW5&#!9crF3tpdb9dfHvNxIcK5BmdbF3sddqQdotUyH1d%F0%FZ@FZ@FWbF0%#FZ_!9crDDsprEuVjdc!9dekHvUyJ5skE2adb9tNxE0g%F0-F0,FZ}FQfFKt#9F09B^crkpdb9dfLqNxgvNmsNxFFts06E17dc!9tkE0h&F0>F0%F0=FXyFMa%9F0*C8crNmprFsVjdc!9dfJ5kBrgvsJ5E3hdb9tNmE0i%F0{F0-F0_FSaFFq#9F0;C)crBOkprGEsVjdc!9deNmUcBrHvsNmFNcdb9tJ5H1e%F1!F0>F0>FAqFAc#9F0]C)crFEaprGClVjdc!9deBJs1nElBFrsBJsFSsdb9tBCnH1f%F1+F0{F0{FBtFD7#9F0 C:crBFrpdb9ddHvBCnCNntBFrH1g!1gF0 F1.FC7F1/9F1#F1#C>crGLtpdb9ddBDcT6NhtBWxH1h!F1=F1#F1#FTzF1=9F1)F1)C]crCppdb9deReBK7ClBCysReFBjsBCyFH7dc!9tCpH1i&F1_F1,F1^E1pF1_%9F1:C crDBtpdb9dfCpL4mClIcsCpFIadb9tReH1m%F28F1 F1<FKrFDf#9F1@B}crNgpdb9dfHrXxPzKvIcsHrFJvdb9tNgH1n%F2(F1]F2&FQpFIe#9F1|C#crGQkpdb9dgUfX5X6BK7DjBusX5FNlsX6FNmsDjFNqdd#!9tPzH1o(F2:F28F28FA6F2:&9F2%D?crGQspdb9deTjKcPzisTjFNydb9tUfH1p%F2@F2(F2(FTuF2@#9F2,D{crGQgpdb9deX6PzX7BhsX6FCasPzFNosG7FIrdd#!9tX5H1q(F2~F2:F2:FCnF2~&9F2>C{crGQipdb9dfX5PzG7C7HhsX5FDpsPzFNnsBK7FDhdd#!9tX6H1r(F3(F2]F2]FRrF3(&9F2|E-crGQjpdb9deCpRePzX7sX6FDgdb9tBK7H1s%F3.F2~F2~FQvF3.#9F3!E=crCNdpdb9dgQkUxOjBVdBVcVfsOjFCwdb9tRdH1t%F3>F3%F3%FRjF3>#9F3*E^crF2ipdb9deRdBVcUxVfsRdFDcdb9tOjH1j%CNdF3,F3,FKwF3_#9F3:E crVvpdb9deBlBDmBDnitVvH1k!BXfF3:F3}FAbF3~9F3>F3>F#crBXfpdb9deBlBDnVvBXetBDmH1l!GA!F3>F3>FClGA!9F3]F3]F)crF3lpdb9deQkRdVfBDgtCNeC1t!GA(F3]F3]E1nGA(9F3|F3|F-cripdb9dfCqBoVvUcBlsCqFSpsBlE3edc!9tiH1u&GA/GA.GA.FTlE3d%9GA#E,crBlpdb9deBDmBDnVvisiFFrdb9tBlH1v%GA?GA&GA>FCmGA?#9GA+F_crGQppdb9ddDjBXlRedbGQotBXmH1w#GA_GA,GA,FRvGA_!GA:9F crF25pdb9ddKhXlZosKhFAwdb9tBFwH1x%GB8GA<GA<FHoGB8#9GA@G&crCqpdb9deiVvfFcsiFSosfE3cdc!9tCqC1u&GB)GA^GB(E3mGB)%9GA}F%crUcpdb9deJ5iBrHvddCQpGNpGNotUcH1y#GB.GB-GA~FT5FCo!GB!9G=crBrpdb9dekNmjJ5tBrE0k!GB<GB!GB;FWpFBa9GB(GB(G~crGBopdb9dfjBjF6LlmtKrH1z!GB@GB(GB(FUjFIv9GB,GB,G{crLkpdb9ddXxiDjtLkC1v!GB_GB,GB^FL7GB_9GB:GB:G crJcpdb9ddSqHvNhsSqFImdb9tJcH16%HvGB<GB FG4GC8#9GB@H&crDEnpdb9dfDjKvIciHvsDjE2sdb9tXxH17%GC(GC&GB]FFvGC(#9GB|H-crCRlpdb9dfXxPzKdKcBXmsXxFJzsUeFRysPzFNpdd#!9dbCLttDjH2a)GC;GC9GC9FA5FLp(!9H@crCTvpdb9ddJcZoisJcFRxdb9tSqH2b%GC[GC)GC)FFuIUj#9GC-H|crGLspdb9dfNhBKqBDcBWxBDdtT6H2c!GC{GC-GC-FVhFCp9GC;GC;I8crGLjpdb9dfT6BWxBDdNhXxtBDcH2d!GC GC;GC;FHeGC 9GC?GC?I%crKvpdb9deKdIcK5HrsIcE3bsK5E3adc!9tKvE0l&HvGD&GD&E2hGD(%9GC|I>crCAypdb9dfKvKcHrPzScsKcFStdb9tKdC1w%GD.GC~GC~FWiGD.#9GD!H+crVlpdb9deScK5KvHrsScFArdb9tVlH14%HvGD%GD=E25GD>#9GD*I^crScpdb9deVlK5KvHrsVlE2udb9tScCK6%HvGD,GD^FTeGD_#9GD:J(crK5pdb9dfIcKvVlScUysKvFAgdb9tK5H15%GE8GD<GD FXlGE8#9GD@J&crBDgprGDuVjrLfVjdd#!9dfLcBugvitBDgH2e!GE(GD]GE&FTfGE(9GD|GD|J-crBupdb9dfjVgX7BCuLqsBCuFN6db9tBuH2j%GE.GD~GE-FAjE1r#9GE!I+crBCupdb9ddBujNosBuFGzdb9tBCuH2k%GE>GE%GE=FAhGE>#9GE*J^crjpdb9dgBjX7RoKeFwEzsBjE3sdb9tjE0o%GE_GE^GE,FQjE2f#9GE:K(crGQtpdb9dejBuVgX5sVgFSvdb9tX7H2l%GF8GE<GE<E2cGF8#9GE@K&crGVopdb9dcKejsKeFAfdb9tRoH2m%GF(GE]GE]FU4GF(#9GE|K-crGSapdb9dcRojsRoFOkdb9tKeH2n%GF.GE~GE~FUwGF.#9GF!K=crGPmpdb9dfQkUxRdBjBVdsQkFRsdb9tVfH2o%GF>GF%GF%FE7GF>#9GF*K^crEzprBWzWarDFaWadd#!9dfjFwGmL4DvsDvE2wsQhFBesBmE3xsElE2yde%#!9dcCQfCQetEzH2p*GG8GF GF<E24FRi)!9J}crDvpdb9deEzjH6HasEzFFldb9tDvH2f%GG(GF]GF]E2gFEv#9GF|L-crFwprBVeWadc!9dejEzF6G7sLqFDedb9dbF3ndeqFgB1xotFwE0m(GG;GG:GG9FM5FJ5&#!9crTvpdb9deiCljBosKhFDasClFCtsBVjFCsdd#!9tTvH2g(GG^GG+GG]FCqGG^&9GG/L~crOtpdb9dddBDgRddbDI5tOtE0n#GG~GG:GG:FTpFIg!GG>9L9crBVjpdb9ddClVgTvsTvFCrdb9tBVjH2h%GH%GG@GG@FYgGH%#9GG_M+crBCypdb9ddCpKrResCpFIbdb9tBCyH2i%GH,GG|GH+FBiGH,#9GH8M;crIcpdb9dfKcKvK5EiQxsKvFBqsKcFBpdc!9tIcH2q&GH=GH<GH<FSnGH=%9GH)M]crGQqpdb9deIcKdUfEisKdE3ksIcFLmdc!9tKcH2t&GH_GH,GH,FGcGH_%9GH:M crQxpdb9ddCS5IcEitQxC1x!HvGH:GH}FRcGH~9GH>GH>N#crGWipdb9deQxIcNxK5tCS5H2u!HvGH>GH>FE6GI!9GH]GH]N)crBopdb9ddigvsgFMysvFPrdc!9tBoH2v&GI+GH{GI*FWuFKp%9GH N:crgpdb9devBokisvE3fsBoFLydc!9tgH2w&GI<GI!GI;E2rGI<%9GI(M/crvpdb9degBok3wsgE3zsBoFLzs3wE34dd#!9tvH2x(GI_GI,GI^E2nGI_&9GI:N crClpdb9dfEi1pHhEtCpsEiFMhsTvFMidc!9tClE0p&GJ9GJ8GJ8FThGJ9%9GI[O/crBmpdb9deIcUyThEzsEzE2xdb9tBmH2y%GJ)GJ(GI^FQsFBu#9GI}N%cr1ppdb9ddEiClisEiFFfdb9t1pH2r%GJ/GI GI FHkGJ/#9GJ#O>crEipdb9df1pClIcL4ms1pFFdsClFFedc!9tEiH2s&GJ@GJ?GJ(FEpGJ@%9GJ,O{crDapdb9ddFqN4EtsFqFEcdb9dbGA4tDaH2z&GJ}GJ/GJ|FObGJ}%!9P!crFqpdb9deDafFcCO5sDaFEddb9tFqH27%GK#GJ?GK!FWaGK##9GJ^O8crGMypdb9deUsdF6DasdE3osUsFCbdc!9tN4E0s&GK,GJ|GJ|FM6GK,%9GK8P]crGH4pdb9ddFqFcDjtCO5H3a!CLtGK8GK/FTmFFp9GK%GK%P?crfpdb9dfFcdBjCqFqsdFBosFcFE5sCqE2edd#!9tfH3b(GK]GK*GK[FQiGK]&9GK.P}crRzpdb9dffdFqCqBjsfFBysdFOfdc!9tFcC1y&GK GK~GK;FWxFMw%9GK?O|crBjpdb9dejfTjUesjFAedb9tBjH3c%GL&GK[GK[E2zGL&#9GK{Q,crCRmpdb9deDjTjFcKdsTjFRzsDjFR4dc!9tUeH3d&GL.GK~GK~FRpIUi%9GL!Q=crCRnpdb9dfUfCSnUeCqBjsUfFNxsUeE3ldc!9tTjH3e&GL?GL&GL&FQyGL?%9GL+Q_crdpdb9defFcN4OtsfE3nsFcFE4sN4E3pdd#!9tdE0q(GL}GL/GL|FWcGL}&9GL=R+crGPrpdb9deBlBDmTjBXetBDnH24!GM9GL=GL=FS4GM99GL[GL[R(crF6pdb9dgLlN4G7C7mBjsLlFUnsmE3usG7FIpdd#!9deGY7GY6CTmGZatF6CK7)GM,GL|GL|FEqGM,(!9R]crLlpdb9dfF6N4C7jKrsF6FQgdb9deGYtGYuDJkGYvtLlE0r&GM=GM#GM#FErGM=%!9Q@crF3mpdb9deRdOjVfUxtBVdH25!GM[GM)GM)FRwGM[9GM-GM-R|crGVdpdb9dcTjUftCSnH26!CRnGM-GM_FSbGM{9GM;GM;S8crErpdb9ddElLqksElFGadb9tErC1z%1gGM=GN8FMrGN9#9GM[S(cr1gpdb9dfkElErFwBusFwFDddb9tLqH3f%GN)GM^GM^FXjFQt#9GM}S.crElpdb9deEr1nLqEzsEzE1xs1nE1vsErFF7dd#!9tElH3g(1gGN9GN:E2oGN;&9GN&S@crGAnpdb9dekvElLqsvFD4db9t3wH3h%GN[GN)GN@FJoGN[#9GN-S|crGAlpdb9deLqkElBFrdbGAmtCNnH3i#GN|GN.GN.E3iGN|!GN<9T9cr1npdb9ddElBCnBJssElE1wdb9t1nH3j%1gGN>GO9FS6GO!#9GN]T)crLcpdb9deVgBDg1lBKqtLcH0b!GO(GN]GO&FJjGO(9GN|GN|T-crGQhpdb9deLcBujX7sX7FRadb9tVgH0c%GO.GN~GN~FUzFB6#9GO!S+crGHgpdb9ddSqKhLctZoH0d!GO<GO!GO!FQrGO<9GO(GO(T[crKhpdb9deBFwZoXlTvsTvFDbsBFwFUgdc!9tKhH0e&GO^GO]GO+FJfE3j%9GO/S@crGLrpdb9deNhT6LcEttBKqH0f!GO}GO/GO/FOsGO}9GO=GO=U!crQkpdb9deUxRdVfCNesUxFResVfFRfdc!9tQkH0g&GP%GO@GP#FRnGP%%9GO_U+crF3jpdb9deQkOjRdVfsQkE1mdb9tUxH0h%GP,GO|GO|FUqGP,#9GP8U;cr1lpdb9dfEtG7C7HhmddGBxGByGBzt1lH0i#GP;GP9GP:FGkGP;!GP&9U@crmpdb9deBhF6HhEisBhE3tsG7FBmsF6FUpsC7E3wde%#!9dcBPvGSxtmCK4*GP{GP-GP_FQqGP{)!9V)crHhpdb9deEtG7ClmsEtFKasBhFKmsG7FKldd#!9ddBfBKsGL7tHhCK5)GQ%GQ#GP@FI7GQ%(!9V<crEtpdb9dfHhBDdNh1lDasHhFKnsC7FAodc!9deDcBO5BDeCPytEtH0j(GQ.GQ-GP~FNjGQ.&!9V=crGLkpdb9deEtNhBDcT6tBDdH0k!GQ<GQ!GQ!FRqGQ<9GQ(GQ(V[crGLlpdb9deT6BKqBDdBDctNhH0l!GQ@GQ(GQ(FQ7GQ@9GQ,GQ,V{crG7pdb9dfC7FwEtX6DhsC7FAnsBhFBlsmFBksF6FIosHhFBnsX5FIndg(&%#!9ddIbDDrGIatG7EZz,GR!GQ>GQ>FHdGR!+!9W:crC7pdb9dfG7LlF6Et1lsG7FIqsEtFKbsmFAmdd#!9dcGWxCS7tC7EZ4)GR-GQ}GR,FNkGR-(!9W^crGPqpdb9deBlBDmBDnmtBXeH0m!BXfGR9GR9FQwGR;9GR&GR&W@crCAvpdb9deL4GmBmEzsL4FMvsGmFDrdc!9tThH0n&GR]GR*GR*FAyIUh%9GR.W}crCNipdb9deGmThEzEisGmFDqsThFDtdc!9tL4H0p&GR GR~GR;FLeGR %9GR?V|crGmpdb9dfL4EzHaNoThsL4FAzsThE16dc!9tGmH0q&GS(GR]GR]FGqGS(%9GR|W#crNopdb9dfBCuHaH6KfItsHaFOzsH6FOosKfFOhsItE1yde%#!9dcGR6GR7tNoH0r*GS<GS!GS!FPqGS<)!9X[crItpdb9deBCmDhEzNosBCmE1zsDhE3rsNoE14dd#!9tItH0s(GS_GS,GS,FAaFB5&9GS:X crGB4pdb9deItjDhBjsItE2ddb9tBCmH0t%GT8GS<GS<E37FRk#9GS@Y&crDhpdb9deItG7igsItE3qdb9dcBDpGShtDhC1r&GT)GS^GT(FP6FMz%!9Y.crHapdb9dfH6NoKfGmEzsH6FA4sNoFO4sKfFO5dd#!9dcDHoDHptHaH0u)GT<GT!GT!FBxGT<(!9Y[crH6pdb9deHaNoKfItsHaFOpsNoFOqsKfFOndd#!9dcDHcGSmtH6C1s)GT{GT-GT_FJtFUl(!9Z8crKfpdb9deHaH6NoEzsNoFPnsH6FPlsHaFPmdd#!9dcDHwGTxtKfH0o)GU%GT@GU#FRmE3y(!9Z+crBhpdb9dgQgUsQhIhZgmsG7FBfsmFBgsHhFBddd#!9dcB2aF0jtBhH0v)GU/GU.GT FHfGU/(!9Y,crF2wpdb9deBWrBhPrXxsBWrE1tdb9tBU7H06%GU?GU&GU&FPyGU?#9GU+Z_crGJmpdb9deBU7BhPrUtsBU7FIcdb9tBWrH07%GU{GU-GU-FPxGU{#9GU;08crCMcpdb9deBh07Vw06s07E3gdb9dcDApF0ftZgH1a&GV!GU>GU>FQ6GV!%!90)crF0gpdb9deBhQg07PrsQgFSzs07FSydc!9tVwH1b&GV+GU{GU{FWdGV+%9GU 0:crF0epdb9deBhZgVwUtsZgE26sVwFSmdc!9t07H1c&GV<GV!GV!FTgGV<%9GV(0[crF0bpdb9dfBhUsQhVwjsVwFRgsUsFDysQhFDwdd#!9dbF0ctQgE0c)GV{GV-GV-FToGV{(!91)crF0dpdb9deQgQhN4IhsQhFFxsN4FLlsQgFFzdd#!9tUsE0d(GW#GV?GV?FQhGW#&9GV^1;crJVbpdb9dfUsQgBUvEzFwsEzE2isUsFFysBUvFGlsQgFDxde%#!9dbCMbtQhE0e*GW/GV GV FMnGW/)!91{crF0apdb9deQhBhUt06sQhFGmdb9tBUvH0w%GW?GW&GW&FQxGW?#9GW+1_crFZ7pdb9ddPrBhZgsPrFRbskFQzdc!9t06H0x&GW|GW.GW.FX6GW|%9GW<29crPrpdb9de06BhIhBCvs06FQ4db9tPrH0y%GX!GW>GW>FRdGX!#9GW]2)crBCvpdb9ddPrUt17s17E2mdb9tBCvH0z%BhGW_GX)E2qGX*#9GW~2/crF0hpdb9deIh2kBh07tUtE0a!GX.GW~GW~FTjGX.9GX!GX!2_crIhpdb9deUtBhPr2ks2kFQ5sBXlFBhdc!9tIhH04&GX?GX&GX&FQeGX?%9GX+2_crGWrpdb9ddUtIh17sIhFAks17FAldc!9t2kE0b&BhGX.GX.E1sGX|%9GX<3*cr17pdb9deUtBCv2kIhsBCvFBss2kFBrdc!9t17H05&BhGX?GY!E2lGY#%9GX^3*cdEs3;3*3!2|2@2:2(281^1<1+1!0{0[0=0,0%Z~Z@Z:Z(Y~Y]Y<Y,Y(Y!X~X[X;X,X%W}W]W>W:W,W%V~V?V/V+V&U~U]U<U,U%T~T]T<T,T%S~S]S<S%R~R?R-R(R8Q_Q=Q,Q(Q!P{P>P,P#O}O[O:O)O9N_N@N.N&M M]M;M)M#L_L=L/L+L#K}K?K/K*K!J~J]J>J-J)J8I_I?I+I8H]H>H:H!G^G?G.G&F~F>F,F%E}E>E+E8D[D;D+D!C{C>C+C9B[B;B*B!|];*9uKZnHvVviLkjyGAukLc1lByBhddBJbBNqovHXgDrGAkFSj9cvHXhCaCaFMc!cvHXiJlGDtFLa#cvHXjCtGPcE2b%cvHXkCpCpE1u&cvHXlBsGEfFLu(cvHXmI5GSfFAi)cdh)(&%#!9qGY&-,9dbFgtHrC1pBA%GY=GY<GY#FSfFIdBA#BA8GY)9bdcqotBXlGY?3~GY?GY&GY&FAdFX53}3{GY+9et1zGY@3]GY@GY(GY?FHbGY@3[3?GY,!etXlGY[3=GY[GY)GY@FKoFIx3<3:GY-#etBVcGY]3,GY]GY*GY*FX4FXw3+GY.GY.%etBJsGY^3)1gGY+GY+E2vE2t3(3%GY/&etHvCKz3!GY_GY^GY^FXzFW5392 2~*btUyGY{2{GY{GY-GY-FWbGY{2_GY;2^)etNxC1q2?GY|GY{GY.FQfFKt2>2<GY<,btkC1z2:GY}GY/GY|FXyFMa2/2,GY=-btNmEZu2)GY~GY:GY}FSaFFq2(2%GY>.btJ5GY 29GY GY;GY;FAqFAc281~GY?-etBCnGZ81{GZ8GY<GY<FBtFD71_1]GY@.etBFrGZ91@1gGY=GZ8FC7GZ91?GY[GY[/etBWxGZ!1=GZ!GY>GY>FTzGZ!1<GY]GY]:etCpGZ#1:GZ#GY?GZ!E1pGZ#1/1,GY^;etReGZ%1*GZ%GZ#GY@FKrFDf1)1&GY_<etNgGZ&1#GZ&GY[GZ%FQpFIe1!18GY{=etPzGZ(0~GZ(GY]GY]FA6GZ(0}0^GY|>etUfGZ)0[GZ)GY^GY^FTuGZ)0@0>GY}?etX5GZ*0<GZ*GY_GY_FCnGZ*0;0-GY~@etX6GZ+0+GZ+GY{GY{FRrGZ+0*0%GY [etBK7GZ,0!GZ,GY|GY|FQvGZ,09Z GZ8]etRdGZ-Z}GZ-GY}GY}FRjGZ-Z|Z_GZ9^etOjGZ.Z]CNdGY~GY~FKwGZ.Z[Z?GZ!_etVvGZ/Z=BXfGY GZ.FAbGZ/Z<GZ#GZ#{etBDmGZ:Z:GZ:GZ8GZ8FClGZ:Z/GZ%GZ%|etCNeGZ;Z-GZ;GZ9GZ9E1nGZ;Z,GZ&GZ&}etiGZ<Z*GZ<GZ;GZ;FTlE3dZ)Z%GZ(~etBlGZ=Z!GZ=GZ#GZ<FCmGZ=Z9Y GZ) etBXmGZ>Y}GZ>GZ%GZ%FRvGZ>Y|GZ*Y{B8etBFwGZ?Y^GZ?GZ&GZ&FHoGZ?Y]Y@GZ+B9etCqGZ@Y>GZ@GZ(GZ?E3mGZ@Y=Y:GZ,B!etUcGZ[Y.GZ[GZ@GZ)FT5FCoY-GZ-Y,B#etBrC1tY*GZ]GZ*GZ[FWpFBaY)GZ.GZ.B(btKrGZ^Y&GZ^GZ+GZ+FUjFIvY%GZ/GZ/B&etLkGZ_Y!GZ_GZ,GZ^FL7GZ_Y9GZ:GZ:B(etJcGZ{X HvGZ-GZ_FG4GZ{X~X|GZ;B)etXxGZ|X_GZ|GZ{GZ.FFvGZ|X^X[GZ<B*etDjGZ}X?GZ}GZ/GZ/FA5FLpX>X:X/B+etSqGZ~X-GZ~GZ:GZ:FFuFHyX,X*GZ>B,etT6GZ X(GZ GZ;GZ;FVhFCpX&GZ?GZ?B-etBDcG08X#G08GZ<GZ<FHeG08X!GZ@GZ@B.etKvC1uX8HvG08G08E2hG09W W|GZ[B;btKdG0!W_G0!GZ>GZ>FWiG0!W^W[GZ]B:etVlG0#W?HvGZ?G0!E25G0#W>W<GZ^B;etScE0jW:HvGZ@G0#FTeG0%W/W-GZ_B>btK5G0&W+G0&GZ[G0%FXlG0&W*W(GZ{B=etBDgG0(W!G0(GZ]G0&FTfG0(W9GZ|GZ|B>etBuG0)V G0)GZ^G0(FAjE1rV~V|GZ}B?etBCuG0*V_G0*GZ_G0)FAhG0*V^V[GZ~B@etjC1vV?G0+G0*GZ{FQjE2fV>V<GZ B^btX7G0,V:G0,GZ|GZ|E2cG0,V/V-G08B]etRoG0-V+G0-GZ}GZ}FU4G0-V*V(G09B^etKeG0.V%G0.GZ~GZ~FUwG0.V#V9G0!B_etVfG0/U G0/GZ GZ FE7G0/U~U|G0#B{etEzG0:U]G0:G0/G08E24FRiU[U<U;B|etDvG0;U/G0;G09G09E2gFEvU.U,G0&B}etFwC1wU)G0<G0;G0!FM5FJ5U(U%U#C8btTvG0=U8G0=G0#G0<FCqG0=T T{G0)B etOtCK6T^G0>G0%G0%FTpFIgT]G0*T[C!btBVjG0?T?G0?G0&G0&FYgG0?T>T<G0+C9etBCyG0@T:G0@G0(G0?FBiG0@T/T-G0,C!etIcG0[T+G0[G0@G0@FSnG0[T*T&G0-C#etKcG0]T#G0]G0*G0*FGcG0]T!S G0.C%etQxG0^S}HvG0+G0]FRcG0^S|G0/G0/C&etCS5G0_S_HvG0,G0,FE6G0_S^G0:G0:C(etBoG0{S[G0{G0-G0_FWuFKpS@S=G0;C)etgG0|S;G0|G0.G0{E2rG0|S:S-G0<C*etvG0}S+G0}G0/G0|E2nG0}S*S%G0=C+etClC1xS!G0~G0}G0}FThG0~S9R~G0>C.btBmG0 R|G0 G0~G0;FQsFBuR{R^G0?C-et1pG18R[G18G0<G0<FHkG18R@R>G0@C.etEiG19R<G19G18G0=FEpG19R;R.G0[C/etDaG1!R,G1!G0>G19FObG1!R+R)R(C:etFqG1#R%G1#G0?G1!FWaG1#R#R9G0^C;etN4C1yQ G1%G0@G0@FM6G1%Q~Q{G0_C>btCO5G1&Q^CLtG0[G1%FTmFFpQ]G0{G0{C=etfG1(Q@G1(G0]G1&FQiG1(Q?Q;G0|C>etFcG1)Q/G1)G1(G0^FWxFMwQ.Q+G0}C?etBjG1*Q)G1*G0_G0_E2zG1*Q(Q%G0~C@etUeG1+Q!G1+G0{G0{FRpITwQ9P~G0 C[etTjG1,P|G1,G0|G0|FQyG1,P{P]G18C]etdCK7P@G1-G0}G1,FWcG1-P?P;G19C{btBDnG1.P/G1.G0~G0~FS4G1.P.G1!G1!C_etF6EZwP,G1/G0 G0 FEqG1/P+P&P%C}btLlEZyP!G1:G18G18FErG1:P9O O~C~btBVdG1;O|G1;G19G19FRwG1;O{G1&G1&C}etCSnG1<O^CRnG1!G1;FSbG1<O]G1(G1(C~etErG1=O@1gG1#G1<FMrG1=O?O=G1)C etLqG1>O;G1>G1%G1%FXjFQtO:O.G1*D8etElG1?O,1gG1&G1>E2oG1?O+O&G1+D9et3wG1@O#G1@G1(G1?FJoG1@O!O8G1,D!etCNnG1[N~G1[G1)G1)E3iG1[N}G1-N|D#et1nG1]N_1gG1*G1[FS6G1]N^N[G1.D%etLcG1^N?G1^G1+G1]FJjG1^N>G1/G1/D&etVgG1_N<G1_G1,G1,FUzFB6N;N/G1:D(etZoG1{N-G1{G1-G1-FQrG1{N,G1;G1;D)etKhG1|N*G1|G1{G1.FJfE3jN)N%G1<D*etBKqG1}N!G1}G1/G1/FOsG1}N9G1=G1=D+etQkG1~M G1~G1:G1}FRnG1~M~M{G1>D,etUxG1 M^G1 G1;G1;FUqG1 M]M@G1?D-et1lG28M>G28G1<G1 FGkG28M=G1@M<D.etmCK4M:G29G1=G28FQqG29M/M*M)D;btHhCK5M&G2!G29G1>FI7G2!M%M8L D<btEtG2#L}G2#G2!G1?FNjG2#L|L^L]D;etBDdG2%L@G2%G1@G1@FRqG2%L?G1_G1_D<etNhG2&L=G2&G1[G1[FQ7G2&L<G1{G1{D=etG7EZvL:G2(G1]G1]FHdG2(L/L(L&D@btC7EZxL#G2)G1^G2(FNkG2)L!K~K}D[btBXeG2*K{BXfG1_G1_FQwG2*K_G1~G1~D@etThG2+K]G2+G1{G1{FAyITyK[K>G1 D[etL4G2,K<G2,G2+G1|FLeG2,K;K.G28D]etGmG2-K,G2-G1}G1}FGqG2-K+K(G29D^etNoG2.K%G2.G1~G1~FPqG2.K#J~J}D_etItG2/J{G2/G1 G1 FAaFB5J_J@G2#D{etBCmG2:J>G2:G28G28E37FRkJ=J;G2%D|etDhG2;J/G2;G29G2:FP6FMzJ.J,J+D}etHaG2<J)G2<G2!G2!FBxG2<J(J!J9D~etH6G2=I G2=G2#G2<FJtFUlI~I_I^D etKfG2>I[G2>G2%G2=FRmE3yI@I<I;E8etBhG2?I/G2?G2>G2&FHfG2?I.I*I)E9etBU7G2@I&G2@G2(G2(FPyG2@I%I!G2,E!etBWrG2[I8G2[G2)G2)FPxG2[H H}G2-E#etZgG2]H{G2]G2*G2*FQ6G2]H_H]H[E%etVwG2^H?G2^G2+G2+FWdG2^H>H;G2/E&et07G2_H/G2_G2,G2,FTgG2_H.H+G2:E(etQgEZ5H)G2{G2-G2-FToG2{H(H!H9E+btUsEZ6G G2|G2.G2.FQhG2|G~G_G2<E,brCMbpdb9tQhEZ79G2 G2;G2;FMnG2 G^G>G=E/btBUvG38G;G38G2<G2<FQxG38G:G.G2@E.et06G39G,G39G2=G2=FX6G39G+G(G2[E/etPrG3!G%G3!G2>G2>FRdG3!G#G9G2]E:etBCvG3#F BhG2?G3!E2qG3#F~F|G2^E;etUtC1rF_G3%G2@G2@FTjG3%F^G2_G2_E>btIhG3&F[G3&G2[G2[FQeG3&F@F=G2{E=et2kC1sF;BhG2]G2]E1sG3(F:F-G2|E@bt17G3)F+BhG2^G3(E2lG3)F*F&G2}E?edEsE[E?E>E=E<E;E:E/E.E-E,E+E*E)E(E&E%E#E!E9E8D D~D}D|D{D_D^D]D[D@D?D>D=D<D;D:D/D.D-D,D+D*D)D(D&D%D#D!D9D8C C~C}C|C{C_C^C]C[C@C?C>C=C<C;C:C/C.C-C,C+C*C)C(C&C%C#C!C9C8B B~B}B|B{B_B^B]B[B@B?B>B=B<B;B:B/B.B-B,B+B*B)B(B&B%B#B!B9B8 ~}|{_^][@?>=<;:/.+*)(&%#!9wKZmJR6LkjyGAuk1lBhdcBNpovG3-DrGAkFSj9evG3.CaCaFMc!evG3/JlGDtFLa#evG3:CtGPcE2b%evG3;CpCpE1u&evG3<BsGEfFLu(evG3=I5GSfFAi)edh)(&%#!9qG3+-,9dcanmBE5G3[JCuG3)JJqG3-G3-G3-GJ&FF/9bddDjiKemZbG3^C3eG3+JGiG3/G3/G3/9FF;#bdfD3oKKsCNwG2yG2wdhGdG1lG1kHWfGcSaQodc!9dcHDqHPedfGcSaBWqQoUadfGd7fWkCvdd#!9dcJhEodcCmB6deBzGcSaBadeGK_#!9dduBkwdeSaBWqDKgBRmdcEoBC4dd#!9deD3oHTnBQpHLsdeKyJj0oBDidc!9df<.*%9ofKAiHA/ofLMnHA:dc!9ddDjKeHvmE0tHA=HA=HA<JFl&HA)!9FG+}cdfCEbCWvCGdHBzCJxdkE5DIvBGm74BV4V4CPlBbDbdc!9deHE6HNmHKaHNkdg47E5NiLpBCqddVnGdBadd#!9ddEJiEJ6HNideDQyGoNgMpdc!9ddCPiCEbCGddfLOdCJxC0gCW5KGudc!9de-)%9nzKVfJKi9B.bdcMvB0hdhEhB17LeHqEqBGoCM5ddGH%!9ddMv2vBR7dgKIrKHsLpN7LwBCedhEhLeLMsDB7NfBW7Bfde#GH:!9ddBR7HReHRddg7rBcKzEhBpdc!9dbHRbdeOhBFpLLvHsdfuiKaFsIldd#!9de.*&9n6LEnI0l9B~bdbMvdiBX7VbBWmBWlCChBOhCFzTddc!9dfBR5BMpBR6CKeEJrdjUiVbZkGoCOuFbBCtDlBodc!9ddHEtHLnHHkdcGL#9de(#9GK8nBqDH6JQl9C*bdd}-9ddiBmDjmC14HC9HC9HC8I0oHB[!HB[9GF*C-cdeTrE7FdBBtdfMv2vCV5Um0gdgCvDfFlEoBEsH7dd#!9dcMv2vdcMpEhdeBzC5NiMode#GK)!9dc&9nzDBvJRk9C[bddMv2vVndfDkGiD6PhHwdfDiKnCyQyBNudeMpGoB6ide%#!9ddDiCyJbddMpBfGode/GJ[!9dcMvideCXjCZdB0pHQfdc!9dd)%9n6DGbI1s9D%bdeMv0gTrWydhCGwBRsGLxKsCTkDCjCMkdfByDcKoJkZndd#!9ddMvUmHOnddByDcNudcH7BXydeDdyEkCsde%#!9deHWoHFyHWnC1fdcCiKoddiDElDqde#CO^!9dd,&9nBqJ2lJGy9D?bdeMv0g2vUmdgBO5CPyEtBfTrE7dfBpCuDsFlHjdd#!9de0gEJsHNjCYhdfBfD7rmCddc!9ddTrHOvHNldfBfmCdFlrdfEpEbBxDx3xdd#!9dd*&9nCnLQtIOi9E!bdeO7WnLvUideHbEeGcBRmdgB6GnIvDeiudeGH>#!9deUmG3r2vMvdhIvGnDeB6FxFhGGbddGI8!9ddFyLvO7dfCkQmJzHbEedeImiGvjdeGI%#!9ddCYvHOoHNodgB6GnDeGGbO7Fydc!9de-*%9nD4DGaJMk9E>bdfB~B;B8=9odK2iD4db9dfiHhEtEidmC15HE/HE/HE.ICdHE#%!9GH@E^cdeMvYrDOrudexEvBcrddDy2yCmde#EH@!9db9dfDnLyBBd1eXtdcVnBMpddEH_!9dfHLjHLiG1uG1vHPhdcFY|9dc#9nzKCjJGn9F&bddVnMvYrdeDnLyBBd1eddBagIkdeEI!#!9deEKmDUbEQfHL7deDnLyBcrddFZ&!9dc%9n6KCiJGm9F:bdeFrCdxLKgdeGcOvQoSadeFZ,-!9ddK7BEbHAaddxEvDhdd!9:dc%9nBqLJnJIr9F]bdd>+9ddiDjOjmC16HF;HF;HF:I1e}!HF&9FL)F{cdfKa2jBQpCU4HBsdgEhBfBhBW7BHbBedc!9ddUnCYtBErdgKa2jBrFsNmFjdc!9dcKa2jdeBmLpBGoBCedeEhBfLeBhdd#!9ddKa2jJVldeHWzNcBrLPydeivImDGhdd#!9de.+&9ofK3xHG9db9dfUciJ5BrBmmCLaHG%HG%HG#JRm%HF_!9GU,G:cdfHTiHU6HBfJ2xHU5dgBm1xDyDmCd1ydc!9dhBnDIkCBiBOiKDpG2bMsdcE6FedfVnVoDyBmddd#!9deBnMsDIkCBidcQtCRsdfCxGeGYhBdDhdd#!9ddBnMsDIkdhBMbCYfHEyGAfCIuCZiBBvdd!EH#9ddLHtHBiHBhdgLPbE6uGTaBmKCndc!9df;-)%9ofK1yHG^odLHsHG_dc!9deLlCqdBmmE0uHG}HG}HG|JMr&HG=!9FX#H)cddfdFcmW6HG FEzHG;JOiHG?HG?HG?9GK(H+bdiBHpHChJfDInBOnBXkHqBAvddGD+FW*9dfCL4H4ScBLmVlddGD-FW,9dfEsS5B2nC4fddGD/FX!9dd&#9nzDFzJBp9H=bdfCKbEVlEVpC0mHUudiFbCvC4DFnEoOhJpHedc!9deCKbC0mEVpHOldeBAvHqBOnBXkdc!9dcBBlK3rdgEsS5B6EoLM5CMldeufBkHqdd#!9dd*&9n6ZrIB49H bdddTp2ldfBRmC0kHqBOnBXkddFA&!9ddCqGvddfKBxFyDgKSbCkdd!/9dfCZbCVrCZcCW7CXadguT5CgEsS5E5dc!9dd)%9nBqDB6JPt9I,bdfJ6Tp2lI4HWxdgOsNaiCkGoBYedd![9defJ6TpI4ddBiMo4ddGxIwHBwde#!9G>dc&9nCnNiJPs9I?bdfBEuC0hHCfHCw3zdiHqBAvBOnDgGcSaB6Gndc!9ddfdCqdeDgCwV7JXrdh2zCCzG3qGKbSaBWqQodd#!9dc&9nD4KQkJNx9I~bdfB.B8?,9ofLSmzofK2gBqodLBsBqofLShCnofKYvD4df&%#!9dffdCqUeFcmB1iHI}FvHI|IBqHI=*!9FO?J)cdfBOnDIpBXkBAvHqdbZrddCqJ6TpdeFC+#!9db9deJpDAkDAjLdddVnCKbC0mdhBagBbNyIuSmBndd#!9ddBCrCGxCXmdeQiCSgBU5jdgPcYaBDoDAxDIhLrdd#!9dfYuHRwYsHRxKG4di5BbNyBagSmKDmKIodc!9dcCGxGEkdhHTrHTdHKlHKyHKuCVpCEsdhQiBU5CSgjG04Bagdd#!9de.*&9nzLFwJQa9J bdbCqdbGvdcEJfESqddYbE5BGgde%#!9deEJiEJ6HByHNedfDQyGoNgMpGvddFC,!9deEJfESqHTjHNddgE5BXuDAiDAgC47dfBBlCKbEVluBkdd#!9dfHIxHIvHTkG2dHPadfuZrfGvidc!9de-*%9n6K2hJQc9K<bdgVbBWmBX7BWlLCdCFzdcI?9diUiBCtFbCOuVbZkGoGB6dcI>9deHNnHNhCRiHE4dgVbZruZkGoDG4ddGT@!9dd(%9nBqKMbIQo9K{bdd},9ofKH4HK=db9deUeDjCqimB1jHK@FNuHK?IXbB>%!9FQ.L8cdb2qdeBagDCyCTidhC4YbXuHoGeDBmCSjdd#!9db9dcVoBBgdgHdLLbBMlBKf262qdc!9dcHCvHNsdeBKfBMl262qdc!9deBMlBKfHd26dc9.dd(#9nzKAwICa9L;bdgBjHnCUlBJjKGjBNwdc9<ddHNvHCxHnddJmB2xBEudfYbC4EsZvXudd#!9deHCrBSsBMqBNwdgC4EsYbZvXuJmdd!^9dd*%9n6K2pIMw9L|bddNyDbJydeRjM7DDiIudeJmB2xGLgBEuddCwCqYbde%#!9ddNyDbRjdeJ6BjCqB3gdd!9B#dc%9nBqKRyIW49M(bddC7IbD7dfCqDmIrJ6Efdd!9B*ddBIqEXxBLydgC4EsYbZvXuCqdd!B-9dc%9nCnJZvIJe9M:bdcVaDBkdfJ6FbjCqBgdd2q26BMldd#!9db9nD4PyIQi9M@bddYdH6L7dfDmCqE4IfCxdc2q26dd#!9deHSpHJdHSsHJcdc9B{dc#9nIiOrIQg9M~bdgB:B#^;+9ofKAuHM@db9dffBjgFwKemC17HM^IZoHM]I36B~%!9FR?N#cdcBdIzdcxmdgCQnVxEcOlDqBF5deFG&#!9deBDhCcWuBW6defBOcGeGvdeSjDeGnFhddBDbDzKbde%#!9dc(9dex0nEjOcdcDy2ydgVdNnDhBzBM4IudeFD>#!9ddVx1oBAqddmDhJddeFG>!(9ddBeEvBF5deFG@9FD}DG|dcFx1odeIuNnVdDhdeFG^!FD 9deBEpBO6HEdHDldd9]FD~ddBJ5GFuB3nddFD<9FD:dg/,*&#9nzSxJGu9O9bddmB7LArdiKbBxDxMkDzE4BOdEpdhCxIzCexBMzMoBddeFE(#!9deB2yCxIzBddhCLzEcLBdLAqBDsJTeCQnddFH(!9ddGvDU6CqdgCYaCT7HQnHQoEPlHQsdc!9dd)%9n6LCmI2p9O/bdfHQ5CUsHC7C1cJZedgC4UidBdHoFldd!FE=9dcfGvdi7COrB3iKu15HdLKmBLhdd!FB?9dbBEwdfmxBdM5FlddFH@!9dgCWdHAuHVaBY6LPvLS4ddfGv34ddBEwGG4Izdd#!9de-*&9nBqDJoJDm9O~bdefCqGvGedfDiFYqIuB2wNndjBMoRaYnJwD5DtHwTfRrdd#!9ddBMcHIeC05diDiJbD5NsJwBDxRrBJtdd!FF(9dc%9nCnCMfI1t9P)bddBDaDGuLAudc]9dfCErBZmEWwHVqHJ4diDfXoMkHoS5BX5BLhHsdc!9dgTgCQcDFbGJxGJwB3odiBX5BLhCNhDAaXoDf2nJRqddFI/!9deHEuKFfHDaCVqde7CNhXoBIdddfGvGedd#!9de-*&9nD4DGuI1f9P[bdeCFbDXdDXmHEqdh7E5EhBfFlIuCedc!9dfCgWjBAfKwCU7dgE5F5BfCeCxEhddIufGede#G3@!9dgHIyHIwHIuHPcHTsHPgdhCxmB6BxEbB7Bfdc!9dd*%9nIiKYoJHf9Q#bdgPsF0uHfFkNpWqdgR6Xv1kV6BXyJ2nddFG{!9dcPsF0udfDaNqJmfGCudgPtDxC7R6LBtBXydd#!9dgfVhBJtBDxGCuddgCT4CCvSfBIjS7LPtdfR61kBAyHfPsdd#!9dd+&9nOmCRgI2m9Q<bdfBDhGWfBW6CPdHWrdffGeBOcGvOadk15BDrFh1iBA4FkBPyHjUuBF4dd#!9dcLPeLNxdc34GeddFhKDhDDddd#!9dc&9n1vJ3qIBt9Q|bdiC|C:B B@B(_-9ofK1tHQ>db9defmFcdmB1kHQ[FDkHQ@I17D>%!9GT~R9cdbG0qdeBDbHImDzKbdd!D_9dgNrNpL6UkG2vJbdfBPtHfBF6KAo7dd&!9diBRyB0fDZyMgBV7KIsJTlHFqdfdHfJbNpKkdc!9dfKoOgCL5GDwKDjdiBDaHGmKLsEjLKaJ2vHKdHLhddGV%!9dbDArdcDAqFhdc!9df/,)%9ofK1vHR*odJSyHR+dc!9dedN4FcOtmCLbHR.C2yHR-JCa&HR!!9FW*R]cmBE6HR/FJyHQ JPpHR#HR#HR#GU>GU:R^bdgB5QnBFzBJwBPoDudeQp2iVkKVedekGcHpBDydeGU<#!9ddMcCRoC5dcJV7G4ddGcOeHpdgBHdJjD5DtHwKyde%#!9deMnGbKiHbddkGcBDyddB5G4BJwdeGS,#!9dd,&9nzBDfJAx9S*bdhEoxEjVdCvBFpM5ddGU GO*9deBemB6B5ddGV9GO,9dc#9n6KvJLr9S:bddF4EgHOxdgBEsCJgEoCvxHiddGV(!9db9nBqGtJLu9S?bdbJsdgIaBKcBGcB2gXfJ2edjBxDzDxE4CThEwFfFuJ0wdd#!9ddmrBcdcEdGzdbVndeGV<#!9dc&9nCnLD4JLt9S bdfDkGiPh1tD6ddCyKn1uddGV[!9dcCZeGidbDideC5MoGzQydeGV{#!9dc&9nD4TlJLp9T*bdfB9{@,9deHrKdKcNgm3cHT9FJuHT8JMeHS[!HS[9GI}T-bdh4Q57GbPkJaGudeGW!GQ}HB*9deQ5GbPk4ddGcHpBDydeGR8HB-!9deBMdBEdDRwHVxdfC5H4jGcZzdd!GW*9ddOeBBvDRwdc2z2wdf4BL4C5GbHbdd#!9de-*&9dekHrjKem3dHT<CLhHT;JL7!HT(HT(9GP T|bdgScVlMfDIrELzHAzdcGP;9df0oBDiCL4DoBLmdiBbNyCyFiBAoIuCiLFgdgZzIkBaEnkGKndeGQ8#!9dc&9nzDC7JRh9U%bddH4BXbBLpdfKiHbjGcCgdgBzB6uBkCiBMzdeGW%#!9de0oBDiKyNgdcH4J3wde2zKwBRmBA7dfBzB6CiKiHbde%#!9dc(9n6K2uJLd9U;bdeBJ4BJiKqBWwddGW/GF:9deCvEoBEsBYadcEgF4deHWwBJ4BJimdeGW=#!9dc&9nBqDDbIPn9U^bdhB5HVfJwB2wZtBAmSwdkQ5MuD5DtHw37DCtDJ4BHdKDiddGW]!9dhHHeHAwHVoHJbGQbHH7DAydcGQ|9dc#9nCnDEbJHd9V8bddGsHUoBEvdemrBcIzdhEdBxDzDxE4BXaGzdd#!9deCBdBPvCA42ddcGR%9diHBqHPsHTzHTyHQxEPlHQvHQwdcGR(9dd&#9nD4LJ4JGs9V,bdfB)|>-9ofCAyHV!db9deKdHrKcEidbCamRvHV(FNzHV&IBwHU|&#!9V<bdcUfKcdcCaCtmC2aHV+BJaHU{IPoHU HU HU !9V?bdfD7C6EkFdCAzdcGH*9dgKjOlHqFoiMwdgDIcCvEoDfJXfBU4ddGH-!9deHeS5ZeKqdcGH/9dfDEuVeJRtDD6GFbdcGG>9dbHOydeBWwCAzTrLHndhKjiHqOlBxDzDqdeGG #!9df.+)&9ofK34HV_db9ddKcKdHrmC2bHV}FNvHV|JQe%HV=!9C2!W)bdbDmdeCsDkKtDodd!HC@9ddVpHOwHOmdgCsiDkBeDzBxdc!9dc%9nzKPtJKd9W;bdfBdBPpDG7GLpCPzdgL6EIlSoDnCAaXtdd!D]9deHGuHGvHGtHOkdeBdB6C5Qsdc!9dc%9n6L6JDn9W^bdc+9ddUfDjKcmCLcHW<FNsHW;JK7HW(!HW(9GB&W|bdcHrNgmE0vHW>FOuHW%JQrHW*HW*HW*9GM:W~bdgCXxCXvDFhBEiBSmBXndeLSzCvfUidc!9ddEa1cBPgdfCvfFbDfB5dfGdOlZwRhHwdeGZ)#!9deDDqJV5DJcBCjdgBuBgBcIbDhBhdhGdMqOlEaCdDElDtdd#!9dfCXuCXyCXwDFiCSsdgGdBeCdUiOlBAzdc!9de.*%9ofKCdHX%db9ddHrNgHvmC2cHX)FOtHX(I1q%HW}!9GN#X=bdbBYrdfPqCAmBF5TgBGkdc!9db9defJfiCqdgC5CGgEoB6BeNidd(!9dfB6EoCmDFpRydd*X-9dc#9nzK2kIX79X~bdeCdDuBPhZndeHyBzCkCidd/!9db9n6LDbIXf9Y#bddG4McR5dfGcjD5DtBHddd>!9ddK6B5G4ddD5DtFoddjGcude]#!9dc&9nBqLImJD69Y.bdd;,9ddHrDjEimCLdHY&FJxHY%I37_!HX{9D8Y;cdhBIpHToCYuBMyT7JwBEkdfuBuiDuB5dc!9dcB5DudfO5MnMjJwCMxdeIpFzKjHqdeuBzBuDxde%#!9dfEVzFzD5DtMndcVnGsddFU:!9dhB0t2rCBrHWjHJvBIpKO7dfB5DuTxBPhSwdhuBuBzC6BhHeESpdd#!9de/*&9ddNgEiFqmC2dHY^BUiHY]JAy!HY/HY/9GB-Z#bddmHrDjmE0wHY{BFiHY-IH5HY;HY;HY;9DB8Z&bddCzBIkHOqdiBxDzEbE4HVkIfEpNfdc!9dhGnNrFhEjxDeB6ddDA_C1*9ddEdGzEidfBcrmDDzEmddDA}!9dfVeCP4DCkBOwK3adcDA|9de*(#9ofK1wHZ)odCAfHZ*dc!9demHrEiKdmC2eHZ-FvHZ,JLc&HZ9!9DB<Z[bdfErOdWzGOoGudcH#9dcJsBO4dfZsCYcGQaLFaEAqdc!9dc%9nzGLbJPr9Z~bdcHkGRkdcH,9dcJWwCRzdcDB/9dc#9n6J07IQk90%bdhBLtG6MrB3kBBeHPdBYudcH<9ddEaOvCBaddCdFrB5ddH?!9dc%9nBqJVwJNa90-bdcBhG7dfyJvLuQjBHaddH_!9db9nCnJVfJNv90<bdeMv0gEJs2vdhTrClEtC0nHhE7BCtddH !9deBfD7ClFddfyDsDarFndeI!HF?!9dc%9nD4K2jIQu90_bdcgBadhFwBtG7PgBLxB04DvddI)!9deBfD7ClBudeI+%9*dc#9nIiK2mIQt919bdcS6NudcI/9db9nOmJ2kJQd91&bddBAnGOyNudcI=9db9n1vK0tJP491+bdeSgKPu2yWbdgByHsEqOsDcLfddI]!9dgBA6BRuCHaCJqHTuBEgdcI_9dc#9nBWhCN4JNy91<bdfLyDnDdB16CmdcVnMhdeI GR.!9djJjiHwKyFzFjKLgMmBD5ddJ9GR:9dc#9nBC6J0tJPe91^bdhCRwYgNlCWhBMnBHuCYddcJ&9dgDlYgMaBPjEmCRwddJ)GP?9dc#9nDD4DDnJCc91 bdgGcHpWjCgBAfSadgRuBdIzCxOgSoddJ.!9diCYyHAdHAeHPfCXkHKeHQzHQ4dcJ:9dc#9nDEdKVuJOv92(bdmC+C#B|B[B/B(B!~[:*9dhmErElBhL4ThKemC2fH1 FOwH1~JO4H1?!H1?9HL&2+bdcCzBIkdfBoOnEqByLudhdfBeStGwDfFldd#!9db9dfCzBoEqOnLudhDcByHcEqHCjLtNidd!GQ+9db9nzLLqJOx92?bdeCzEqOnLudeCiBdHuIzdgDcEqHcByCvkde#B~!9deBoEqyF3edcCiBddeK(!C99dc%9n6K2nJOy92~bdgByQeYcDcHcEqdfGcHpWjSaQodfRuIzBdCxOgde.#!9ddBoEqF3eddGcWjHpdeBdRuYcBideK<#!9dc&9nBqJTxJO593*bdfDkGiPhBKbHwdhBixDgBFoHcKnCydd|!9dgBiDgBFoKnHcxddK^GL*9dc#9nCnTlJQk93;bde}>*9odJ3tH3)db9demCpEiKemC2gH3,FOyH3+JJzB(%!9GZ@3@bddJcSqKhdbJlm3eH3/JEhH2 JBbH3#H3#H3#!93^bdfDkGiPhHwBV6dfCyKnDm4Didd!9L8deC5CyKnDidduBuBzdeHC>HH9!9dc%9nzLE6INi9BA9bddCZeGiPhdfHKbMo4CyKnde2zOe2wBA7dd#!9dgMnJaPkGbKiGuddGckHpdeHA[!9GO>dc%9n6KTbINk9BA,bdc,9deDjEikKemBBxIA#FNdIA!ICtH3^!H3^9I~BA/bdfHVgC0tC0sCKdCQkdhGdBi1cD5DtHwNjdc!9db9df1cFeJqWcPwdhDgBi4CvCRbR7BAkdhGdRhZwOlOsImNadd#!9dhBEiBSmCF7CUxCJkCYrCSsdgFeJq1cPwWcKPedc!9ddHClBOeJT7ddPwFeHW5dc!9dd)%9nzDE4JOa9BA bdgK6TwBFvZpBKpBGddf1cJqBAeBiFediCyDmXfIaM4CLwB2jC5dd#!9dfCKdC0rC0uC0qDHudiIpBx7GdBAeCvFxVedc!9dc%9n6DBgIKy9BB*bddK6TwZpdgBzQxC72cDCuBW4dirB7BgBcRmLwHmCZtdd#!9dfHEaHVdHD6HVeDHvdjB7rBcBgC72cDGqD7BYsdc!9dc%9nBqKAyJGt9BB=bdfG4MuJ1wBKgBZydgQpB0oV52i1eCXedeBuCsImNadeHA|#!9db9nCnDFrJAw9BB^bdeK61cDGoWcdgdNdCUfCHiOcFmdiGnDeB6JmNrEjJhCBkdd#!9deNdCUfBIrCHidfGnDeNrTcFhdfD5DtHwK6Twdd#!9deBIrC0pBSyDHtdiB6fTcEjHFvFhNrC34dc!9dd*%9nD4LvIIy9BC(bdfB* @:9ofKJfIB~odLNfD4dc!9deKhBFwEidm3fIC!FHvIC9JQxB{&!9C@BC.bdeD6MlGEuBCcddL7B6YddfE4IfDmNfBAndedFmfCkde%#!9dfGL4CP5SlZ4KXydfgBaDwHdDpdgFkLoMwCPoKkYndd#!9dbL7dgE4IfNfEpVmBxdd!9*dd*%9djBCcWlGEuCCpBX4BQcCCiLPdHBedgjEdCyCPoBiCwdc!9dcJcBGadeEEeWlBCcCCpdhCyCOcEdDgB6HTlDEkdd#!9dc&9nzWlICl9BD%bdgCYlHNgMlBP5WeNqdhCyB61yCwNsBiFedc!9deHTgHS7HTfHBgdh1yB6NsxDhCyHE7dc!9dcJc1ydgWiB2oNqWeHThCEndfCyB6COcE5Godd#!9dd*&9n6KRrIYq9BD<bdhSpHGjHHwXzBCzKRk3vdeJcGovCydeDiB6MpNpdd#!9ddJcHUdHUcdiBCzBOqMjHAyBYjBQaDM5F0rdc!9dc%9nBqLK4IP69BD{bdd],9ofLRcID=odKRxID>dc!9ddJciFwm0vID[CLoID@JBqB(&!9GJ/BE9bdbSqmC2hID^JRdID+JHxID/ID/ID/9GJ;BE#bdhBAuBOsCPrDCmBOjCQrBVrdgJxBfD7EhCwCRpdeBX4MwDbTadd#!9deBExEYtCCxBQ7deCwJxCRpfdeBfD7dCqdd#!9dcCwjdc&9deBExRaBM6JUedgEeBuB25DE7CPrEddegjNaD5dd#!9de-)&9dkDDkXgKImDDmCOpJ0lKHpKHwKO6KHzdcIpCTndhBArCTsZpBKuDgCdEhdd#!9db9nzKInI1y9BE_bdgGWvCTnJ0eHAnBFyG1ydgK6ZpBHbB1yDCrJ04dfF2rBN7MwTaDbdd#!9db9n6LHaI1u9BF8bdc)9ofJSrIE]ofKB5zdc!9ddSqKhHhdcCtJlmE0zIE}FYbIE|JPy?(#!9BF)bdeBFxKLdJW6LHudfgBaSkD6MwdgSlShGBbGCiHdFkdd#!9dgF1jKTiKTjKYyCQrKHkdfLJoF2rBN7JyRjdgJxBfEhXgE6Hqdd#!9ddHHrBY7BN7diBfCOpXgBCeFeCQrJyRjdc!9dbBFxdeEhFkJUfCqdfgBaSkHwD6dd#!9de.*&9ofJUgIF:ofLE5IF;dc!9ddSqgimE04IF>IKqIF=JN5&IF*!9GL,BF~cddgiKrm3hIF@JB4IF(JLgIF,IF,IF,9HP(BG8bdbBIldeiCqJmDmdiDKeBagD3pBWuBXs5BOmdd#!9deBOmBBpBBqBSldeBagIkEndgJmdCdfDmF7dd#!9deDKeD3pBWuBXsdc+9dd)#9deVpP6EKlYpdfRbEgQaVoBSsdc!9deBSsRbHUfEgddCvEo4ddO+!9dc%9nzDGfJPj9BG?bdeVpYpEKlBldfDkJcD6HwDtdg7KnCyDfCvFbdd#!9db9n6KS4JOt9BG{bdgBgE6IbBfD7SndeF7EfMiJxddFV*!9df24BTaBS7TqUldfFxMbCvEoFbdeF7jEfRmdd#!9deBgE6IbC7deM7DDiIuSndeO}!9K,ddHPjBLyBZiddDmCwCvddBgE6IbdegBnBaBlde%#!9de/+(9nBqJZyIQf9BH.bdgYpP6VpBXsHFtBEydiDgO7CwCvB6FxIvE5ddHK}!9db9nCnLvJKc9BH=bde ^(9ofLMmIH+odLElIH,ofKZvIH-dd#!9dfUfgBmF6Llm3iIH:FMlIH/JBjB/(!9HK[BH_bdckjmUqIH<FD5IH!IOkIH(IH(IH(9FP*BH|bddkBvB2edgBrIdIeBLkPiBMedfFiOuYdL7Vadd#!9dcOeCVadjdOifHjLzXmFa47dc!9dc%9nzBLkJIy9BI&bdfCG4BYmBWiCOxCZ5dejBiFpRqdc!9ddVoBBgCZwdiMo47KqHsCrGbKxdd!HF@9ddVoBBgCWwdfCXnCG4BWiCOxJ7dd!GW_9dd)%9n6BYmJOc9BI<bdgGcHpSaBWqQoHFidgMmF37HMlLHvGRyBCedf74jZfE5dd#!9df2z2wCC4SaCCzdf74BcHjE5dd!L~9dc%9nBqHpJN79BI{bdgEnkOoBJnLK6KWtddK6KCgRsdiBiDgMoZzVoCk4Twdd#!9db9nCnLOrIYb9BJ9bdfB0eBZxBZaCT5BZbddgBaCwdc!9db9nD4DFlJRo9BJ(bdfB![.(9dejkKegmC2iII ILmII~IJrII?!II?9FQ[BJ+bdiBrPiIeIdBMeB0bB0cRbdgDuB5CxfFrG4dd!FM:9dfDJnBYjX4DFgDJeddFaLijdfHmJfCTwdfdd#!9dfBZdB0dCXtB0xB0kdhdyfEjFmI4Bydc!9dfBrPiIeIdFaddF7DyHmdd!F3}9dfBrIdIePiNcdgHHjDMbHHdG2kHAgDDedgWdF7DyjBYdJTgdd#!9df;-*&9dfBrIdIePiBMedfJfCTwBJmRxB2udgkjBjgWoLidd#!9db9nzLGzI079BK#bdgBrPiIeIdBMeC0jdfB2vKsBVoCAgDDpdfSiLzkBJmHidd#!9deFaBrIdIedeBVoKsBCkB15deSiLzLHwHidd#!9dc&9n6DCcI3y9BK/bdgBrFiCBjLGkIeBMedgGcGRzB35CUrHpJ0fdhMmF37B7BgPkC5Kidd#!9deBrFaIdIede2z2wLB6G34dgB7BgC5mHmPkdd#!9dc&9nBqKPwJI49BK^bdeBrIdBMeFideEnkOoBJndbK6dfDiDmIfDAmPude%#!9db9nCnLNgJM69BL8bdgBrIdIePikFadgWdUwUvCCuBBcZ5dhB7mHmBgBcC5rdd#!9dfBBcVzKE7G1fHUkdfBrFaIdIeCEfdc!9dc%9nD4FYkJNm9BL+bdfB)}=,9odJZuIL9db9demjBrkmB1nIL%JElIL#IYlB=%!9FS|BL:bdfB5NwBVhKQpDudgEaOvQoF1eKThP7dgGcDAmMqxBHcBPsdd#!9dfHA5OvEaQoF1edeB5BVhBAgLidfBeGP6KkRyYcdd#!9dc&9dekEnMmCNpdiBUyBN5Q7CHuCVcJSiMcCXddfDuCyxmNndd#!9dgCHuBMlQ7BUyB0n26dckEnddCyNnBVpdd#!9dc&9nzDGeIOb9BM#bdekBvB2eEndhXmBAgHLgBMeBrIeIddhKkDHiBJeM4P4F7Ogdd#!9dfXmBAgBrC0fCEfddkEnTmdgiBJeDHiU5M4Kkdd#!9dc&9n6DCqINw9BM/bddErHkBOrdiM4NwO5DHidB5MjX4ddHK8!9dfBBbBS6ElKPiCRzdhM4HjO5MjJrGDzJWndgB5kEndGoKPhdd#!9dc&9nBqDCzJN69BM]bdfBLzDDcMrB0rHB5dikEnBWfIuDuObVdB5dc!9ddDDcB3kHSbdhEnkNnObDuFrIudc!9dc%9nCnJSlJNd9BN8bde~>+9ofLRpIM]db9dekErElBrmCLeIM{BNjIM_JGlB.%!9FZ,BN&bddKrF6LlmW7IM}FEfIM/IWpIM=IM=IM=9HW/BN)bdgHUwHUvCEoCEmCVmBHndgFbCvOhHsLdQfdd!9FP,dfCEoCEmCKnBEtCVjdgIyI6CqGvHsLjdc!9dc%9ofK1pIN&db9dcKrCqmC2jIN*FvIN)IQe%IM~!9GT8BN>bdgCxB6CeIzN6GedcFN>9db9dgHMgHTqKtHFfCVlHN5diDmCvIfKBtYiS5HsBWyddFP+!9dhHIlHIpCKnCCjB14CBnKErdfFbHsBL7JdCvddFP.!9ddGxHQcHQbdfB3rG2iDTsCPcDBideC7BgDhLldd#!9dd*&9nzLIzJKz9BO#bdeWwWxBBfBBhdgDmHoBGcIaLdOzdeIyI6KtBbdd#!9ddDYpEQwHMpdfLdIaHQuLKjECtdc!9ddHTpIyKtddGE=9W%deWwWxBBhHN6dgHoMkIyKtI6Dmdc!9de+(%9n6LIyJQb9BO=bdeDmIyI6BldgMtCIgBWcTdLFiBPfdd!FO=9de24BTaBS7CVzdeD2cHHiHHhCWtdgI6IyBb5ImLjdd#!9dfBTaBS7BHoHVtEXxdeDmIyI6YpdfCvImMbFbEsdd#!9dd+&9nBqJZzJIj9BP8bdgBeEaGdCHxCHyCYodeDmFoCvDfddFQ>!9dgCHxCHyCYjCWzCViHTadeBeEaxBXndc!9dc%9nCnDHjC3x9BP*bdeOtC0oGXfDI5dhBoC7BjBg5B3rBmdd!FE?9ddQzGXgHItdcjQadhC0iBMvF6BQ5SzJrJndd#!9dc&9nD4LM6ICv9BP=bdfDkDtGiHwHUjdiJuJqFeK6COiKn7DfddFR&!9db9nIiTlIGc9BP]bdgB@B(^;(9ofK2tIP:db9dgKrmF6LlOtKhmC2kIP=CLkIP<I05C(%!9GV+BP}bdeWvQaRbBSsdiRxGXtDIwGY4BCjBCkDMaDMbdc!9dfRxGXtDIwGY4HKsdfmB7xEfC5ddHA/!9dc%9deEW7HFwHVuQadfCw7OiBAxWvdc!9ddBAdClQudeWvQaBWkRbdgCvfEsKqOi7de#GB=!9dgHFcHMdEW7CZmBM5C04dgCvCwKqHjDlFxdc!9dd*%9nzKGrJOs9BQ<bdgKwKQlWjCgBAf2zdcZf2edh7E5Hj4XqmLBydd#!9dd2z2wCC4dgWvQaRbBGpBG5CwdeEsCrDl7dd#!9dfHFhDDgG2eHFnHFmdcjDldfI47E5KqGbdd#!9dd+&9n6DEeJOw9BR8bdeBSlCIxBBpHFpddjWvQadiQzKqJWoEsCmBL7BCsCwdd#!9dcWvBZkdcL&9dc#9nBqLEqJPc9BR*bdjHMyHSvHSxHSwHDoHMzDF5DF6B2mdgPwFqBAiDaErjdc!9dfBHxHM5HEkHMwHDnddWvjDldfCrJS5mDuBbdd#!9dc&9nCnDClJOu9BR=bdgB3vB3wBPbYfZqGkddWvHGyEQ4df5BbBagBndd#!9dhB3vB3wBPbYfZqJ3hGkdbHQddhEsCvCwQfCrKEuDIodd#!9ddHGzCX6D3bdfEsCvLKdCAiLR4dc!9dgCZpHGxHCbHGqHIaD3bdhCvCwf7DlE5Esdc!9de-)%9nD4KYiJOb9BS#bdfB>B%|=9dfKrjBmKeZomC2lIR|CLiIR{ILkC!!FL&9FZ[BS(bdgBQ5CVkCVgHnBjCJmdcxDhdfDy2yDbDhVddd#!9db9dgBQ5BjHnBNwB3rHUndcjWvdhGbJaPkGuXyGXfKodd#!9deBQ5HTcDTsCJmdhGbBXrLdQzBgKqCmdd!&9dc%9nzDErJLo9BS@bdfBoHnBjBJjCUldgH5DbIqOrFsPydgFqEdBJiZpCyBEndd#!9dfCYkCXbCDeCUlHNydfCyTdMtFxEsdd!FH>9dc%9n6DJjIJq9BS bdeHnBj524ddF7DI4JxddEfMiVkdfgBaIsC7Bgde%#!9deBLyHLyHErJSudggBnjCw5BodgCvC4EsYbfHodd#!9dc&9nBqC37JLs9BT,bdgBoHnBjBKfHdBMldgLcPaLpBCq2oF3yddZzK2zIkdd#!9df2oF3yCIkCZlHRqdfBKfBMl26HdLcdhEsC4E5Cw14Fbfdd#!9dc&9nCnDHrJBm9BT@bdeB9]-9deKrBoBjLcmC2mIT/CLjIT.I2nB.!FG|9GZ&BT^bdiRlXfBPqOlLIdDDqCOiFodcF[9dgOndPfCdPufdcF^9dc#9dfWwBQmEQwDYpWxdgEfC3zEdGzGbKodc!9ddj5BbdgBLyDIwKoRxGzEdddEfI4jdeGK,#!9deHQtHQrHQyHV7dc9#dfJaGbyRxrddG&HE?9de+&#9nzLRyJQ59BU-bdiByTiJnJvBEgEqKAaLOadcG+9dhHaHJ6BA6BEgHJxCXoBEmde5BbjBnddGK[!9deWwWxBBfBQmddByJ0uDvdfSiKoCiFlBPjdd#!9dd*&9n6LRhJOg9BU]bdc.9odKTyIU:db9ddKrmdmC2nIU=FEjIU<IH4 %!9GZ/BU}bdfBTa24C1aB0zCVhdhIrF7EfWrRnBXpHGndc!9dgBIqG3iB1aBZwBMvB1cdhLdCkRmBAaD2cRcBUwdc!9dcBgC7dfZqF3pKMfJ0sJRxdfBagIxLkBWkdd#!9ddGbGuJaddCdyPfde(GG<!9dbHRtddBXpPcRnddFN&!9df:-)%9ofKZwIV&odLMeIV(dc!9deF6KrC7N4mC2oIV+FElIV*JIh&IU !9G0&BV?bdeCUuHArHAsHMedhIaCkDmJzBFlDafdeBa5E6Sadd#!9dfBS7C07B1bCZ7HSydgEnBWkBDtF7WrEfdc!9dfHGlDpBPfBDtKD5degBaZ6BGxdfBXpJZ5JdPcddeFW&#!9ddDy2yHldeDhHJjkJ0vddFW*!9dfQaVoBBgHO5HPwdeBagBn5dhC7LKcrDmHmO7C5deFW.#!9df;.*&9ofKZxIV odLNkIW8dc!9deLlKrkN4mC2pIW#FEkIW!JMt&IV^!9F3~BW/bdbMtdgDmI4PfmdBgdd5DbNydgEdUvBjHnGQ6Hlde%#!9dd5BbUddfBWcTdSoHRuCIgdgDbNyFsBPfGQ6Uvdd#!9dbEddcNyDbddIB,!9dfBHoB06CYnHPnB05diBgEdDyCwI4UvmC5dc!9ddHMiCYbHMjdfUiHmUvBgMtdc!9df:,)%9ofK1sIW^odKYmIW_dc!9ddKrBjTvmE07IW}ILhIW|ICf&IW=!9G2?BX)cdbDKcdh2iDnBBdQuClLOlGcdc!9dgBHvZlTbZ5BIlBXsddHN&FS*9dc#9dfg5BaBnK7dhDnBPj0a2iDyLyxdeHN+!BE]9deK7BEeBY5DBbdfmrBcDnBpdc!9dc%9nzBPvIN69BX[bddDKcCDpDOnddBgC7LCadgCmDyOzM5EsC5dd#!9dgB0mBLcBPuLAtHHmG2odcHN@9dc#9n6CTmIWx9BX bddE6QtJ0idhCmDyOzM5EsC5Modd,!9dfQtCRsHHlG2nHVzdcHN}9dc#9nBqDJkIWy9BY(bdgxEvEjEqHcM5deCmDy2y1bdgg5BaBnK72ideHO##!9db9nCnB2bJGx9BY.bde]:)9ofK1oIY%odKItIY&dc!9dfKrOjF6LlmmE1aIY*FDjIY)JGpB&&!9H1;BY>cdeBQ43zBQzBZjdfgDCyCTiBlHodfC4B6XuYbGndd#!9ddBQ43zBQzdiBddYbDlBgmXuDU6dc!9dc%9odKAkIY=db9dcKrdmE06IY@ILgIY?IQa%IY,!9G3<BZ8cdcNmJ5mVsIY]FNeIY*IIqIY.IY.IY.9FJ}BZ!bdgBfCA4BPnCSaBPlCBldiKbBxDzDxDmCkN7E4ddFJ~!9dhCEsBAaKsCTkBtHKtHKwdhByUuBDrZnCiBmBN6ddFK9!9derJdxFedhBBmBHpJUuCUcCYsC0cC0dddFK%!9dfBN4DAsBJ5GFuFedgG0rVeGKkDEcDGy34ddFJ{!9de,)%9dfJdrFeBcxdiBNsUvNdUwBApOdI4CCuddFK-!9deJdrFexddFK/FK.9dc#9nzFYkIHq9BZ]bdgClN7Lw0fGRkHkdhrBfBcEfBxDzBXoddFK>!9dgHLzHM4HVbCVeDG6HCndgrBcEfLwN7CrddFK[!9dc%9n6LNbJLl9B08bdeCbH5IsDwdfLpHDsCVuHF5HGhdeBuQuCkBadeMxrBcEfde%#!9ddDUbEQfEKmdhrMxV4BcU7LyDnddFL9!9dc%9nBqLQ5JNs9B0,bdcBmLpdhBGoCM5LeXkBL7HqDBaddFL(!9dhGAfHB4CIuHRcBSkHFsCXldjrBhEhBfDcFeNfV4MxddFL+!9dc%9nCnLErJJ49B0>bde}?+9ofK1lI0,dc9FI~deNmJ5ClBmmBE7I0/FNgI0.I2hB*%!9FI}B0^bdeFrDuJTiB5dgDy2yJfNcFYzBrdeFL?HQ?!9dcCCqC0jdemB7xGzdgDy2yKZuBAsVdDhdd#!9dbH5deHU7BEjBHiDedeBjPldfdd#!9dd+&9dfBjHn2xOaWodgC4EsYeYbFbCyddFF}!9ddH5DGcJWydg2xHHxGQwHNtBjJUidgC4EsCwYe1sK4dd#!9dc&9nzDJxINx9B1:bdfF7CqD6HUmG7dfjEfMiCwHiddFG(!9db9n6JRvIQh9B1?bdcCbXhdgHwDtN5CClOoRpdfCAxJuYjB2fIldd#!9deDHmCU6BIrBSydfmrCrJmBcdd(!9dc%9nBqKhJPn9B1~bddPlUnCbdfuHOuBkBRmHHtdhDgLiC4V7BKuLvDBcdd#!9dgHOgHOpG37HHqHHuHHsdcFM}9dc#9nCnLKzJQm9B2(bde^>+9ofKXzI1~ofJSpI1 dc!9deNmBjjOtmBIwI2!FNfI29JJ7B)&!9FN)B2.bdfBOtBZrCYwCWgCWfdhWrB7C7NdF7dCwdc!9ddFiBAtDGvdeBgIbB7XydfBMhNdBjC0jBudfGGiDwIsvJUhde%#!9dcCbH5deBagiBXsde!HS<BX.9dfBZuBZvHGeHCmLQsdhBgBXjF7BudfRxdc!9dfCYqHOeHOfCYpHNrdfBgIbB7F7C7dc!9df;,)%9odJZxI2[db9deF6G7gNmdcBsI5mBIxI2{FUoI2_JMs&I2;#!9B3&bddgvimBFaI2}CLsI2/IYxI2=I2=I2=9HE?B3)bdgBMaHJaBZlDCbCYmBEhdhWoDAfDhxBgSnEjdc!9dfCY4B0jG3cG3mHPkdgGeGQwDpxSnHodc!9dc%9dfYwCXcCUeCA6CDedgDbNyJyYnOoB2ddc!9deDbIqDAnBPbdeHsBFlFbCkddGV^!9dfCVfHPmG3lHCoHNxdgHsfFbLjCvBFldc!9dd)%9nzDFsIWm9B3{bdgD6MlBGaJcBX4CCiddFeDBkBJcdgDbNyDyRqDhXgdd#!9db9n6WlJEy9CA9bdgBHvRkLcBAuCCcLGydfBfD7B7IbddfDbNyJyDpJxdd#!9dfD06CWkCWlCHtHNzdigdfCkBfJxDpZ6dc!9dc%9nBqDIlIJc9CA,bdhIjBUzBLgLMjTzLmLndfDbNyYnJyLjdeDiRqEdCydd#!9db9nCnDEsIPe9CA<bddHdRjBPcdjB7BXtBgIbVdCqDF7DfHP7diIwGKhF36BIdDpgBaBndd#!9db9nD4KPpI1b9CA]bdeDhBLiBOgFidexEjEvK0bdggBaDpPekBndd#!9dfHPiG2hHNuK2rOwdhxBYdI4fkFiDydc!9dc%9nIiBWcI2o9CB9bdgB)B9]<,9ofLSezodLJ6JA_dc!9dggiHhEtDhOtmTtJA}CLgJA|IM4B^&!9HG?CB)bdeXgGZkGS7LNrdfgBaZvB3qIsdeDy2yYfRqdhE6ZpjiJxDHhG3dde%#!9db9nzJ0dJNg9CB:bdgGMpGMtGYbBGvG3gBMbddXgGCiYfdfEnBWfkBKfCSzdd#!9db9n6J0cJNf9CB@bdfG3wHKpLNuHKiHWsdhgBaIsBFxjRqYfdc!9db9nBqJX4I1n9CB{bddGMpGMtGYbdfXgCQrF1jDHhBFxdh2iQpjJxRqCwLpdd#!9db9nCnKBgIWw9CC9bdjKRpJ2fLHxHB6HJwKAqKW6DHhHNfdfBDrGZkGS7RfJxdc!9db9nD4JSoI3w9CC(bdf^=.(9ofKJcJB~db9dcgimVtJC9IJhJC8JHhJB[%!9HH^CC-bdfCZuCWoHGpHGoDBkdgF7BgEfC7dEjdc!9ddVaCZrPvdfkB0aBWfJ0hEndhF7BgC7ZpRpPfddd#!9dbVadhFjCNwCNpOpLMqFsEvdfZpjCyK6fdd#!9ddjF7EfddfdCvdd(!9ddBMjCBhPydekEnBWfSmddBgI4F7dfZpfdC7K6de%#!9df=/+(9ofKL6JC]odKL4JC^dc!9deF6gvkm3jJC|IWjJC{JQu&JC<!9GF;CD(bde0mBSqENvHSrdjdfHlRpKFgEjGnNrFsdc!9ddBagkdgCqZpZrB0sBXuI4deRpTbRs36deBU]#!9dcOrH6ddCqZpBXuddfRpHsdd#!9dd+&9djBpCumrCBmB7BGgBHfKkddBU 9GO%df0mCY7HSqBSvHJedc9GO(dc#9nzKIpIWt9CD_bdfBpCuDsrmdeCiNuI7ErddBV(!9db9n6KQoIMr9CD bdc(9ofLGpJD[odLGrJD]dc!9devdElCpmC2qJD{JGeJD_IVh=&!9GL@CE&bdgYfJV4HElKMkKGvKEideDpPeKQ4BOddgdRkFmCdSnGCzdd#!9db9odLJzJE9db9dedOtigmC2rJE%JArJE#JBh%JD_!9HJ8CE:bdiBStCUoHKzLQ7DDfKU4KUuDHxdgBoyBG7BOb7BStdd!GE]9dbBndfDbNyBUwKZzHNqdfDyBOuBd1xKFude#!GE|9dcCYiK3ddhDIjDmPfDgG3xBoCddfiDGhDbNygdd#!9dd+&9ddEfMiG2gdexDhQxF7ddGF%!9db9nzJUaJOz9CF9bdfCWpCXsHHaHLfHMvdfiD6MlE6Ckdc!9ddCAxDGoYjddD6MlOodeiDbNyCkdeGF/#!9dc&9n6K3uIYp9CF,bdeiDbNyC7ddIrCqPfdeEfMiJxRmdeGF?#!9db9nBqGLqJAb9CF<bdfRnJ2pHBkBFuWrdhBXpPcCB4iKuBJlDpddB38!9db9nCnLJmJQ49CF[bdedCdJmydiGnNrDeB6FhEjxfdgiDbNyD6CBvmdeGG8#!9db9nD4LBrJOh9CF}bdeQtCRsCSaDGsdiEfLNmLNlKbDzE4MdBxdfBdB27D6imdd#!9ddQtCRsLDwdhBdKbBxJ4YkMdDKddeiD6DbDGhdd#!9dc&9nIiK3cJPx9CG)bdfYrDOrHAfC06CHtdfxEvBcDhrdc!9deiDbD6BndeH0&FI}FB;9dc#9nOmJUbII69CG:bdhB:B& _>*9ofK2aJG(odK2vJG)dc!9deLliKhdmC2sJG,FUmJG+ICmB_&!9IJ=CG@bdgG0sG0tG0vG0uHTxHFldgE6YfRjiGCzBOddc!9dbYfdfiBOdRjJWdgdfDy2yBxBdBOude#FJ;!9deHTwK0hJXcBDwdgFeHR4HMaHDjG1gL6dc!9dd*%9ofK2bJG]odK2xJG^dc!9ddLlidmE1eJG|JAsJG{I1g&JG<!9HX!CH(bdfBD6EWuB07HFkKHudhBaDfHdgF5KEoGGodc!9dfgBaDwZvDpdfHdYhBNyCPx7dgB0uShKY4DAzCRyEDxdd#!9dbSkdeBagGGiLfdh7HdSlShZ4KBq15dd#!9ddgBaIsdbHFxdfEVzHVr2xBTbHddd#!9dfBTbHPlCUmCJlCZqdegBnDhBade72nDfBD6dd#!9ddHVlEWkG3adjDfHdGeBagF5BdCvCxdc!9dg@<.*%9ofK2eJH@ofLFmJH[dc!9ddgOtKemE1fJH_FH5JH^I1o&JH:!9HN<CI%bdcOtdmIAdJH|FUfJH.IOtJH<JH<JH<9HM]CI(cdcQzGXgdiDpPeBPwIsDwFskFidgLedMrU5GcBGgdd#!9ddBEjBHiBIndedF5FmUzdhkFiIsLAnFsMrSndd#!9dfLeDpBPwIuMrdcHL*9dhHGsHGrHNwCJlBInBEjEWkdfkSmBWfPyHDmdc!9dbLFcdeJZsLGoJZtLNsdc!9df/+)%9ofK1qJI:odLM7JI;dc!9ddOtdKemE1gJI>FvJI=IVi&JI*!9HN:CI~bdbB3qdcQzddiIsDwDpTaPeIkHF7BPwdd#!9dcHL6B3qdgCNwCNpDBqUgBWfHJzdgdSnIvGR5DiIudd#!9deCNwCNpJSnLRsdeIuFiTmBAtdfQzDBqUgIbDide#!IN99dd+&9odLRgJJ!odLRlJJ#dc!9ddOtdJ5mE1hJJ(JAqJJ&JRb&JI|!9K.CJ<bdgBHlBMfHI4B2qBRyBQtdgHf7WqXvV6Bgdc!9dfK3bCSzDEjKDkJWsdhMsDwDaHnBGxBaD6dfHf7V6XvWqdeGV{#!9dfBQtBHlHVwDZyKPjdiHfNpMgS7XvFrGTtLFtdc!9dd*%9odKT4JJ>db9ddkgdmE1cJJ[FDzJJ@JMp%JJ-!9GW(CK9bdgCZsCE7DC4DC5CJsCDvdigBaZ5DIoBfEhBQcSpdc!9dfM7BQcSpBLiBAtddgBaZvdhHfFkV6BFx1kBAuZjdd#!9deHTeCYzG3kKL5dgDBdCOqEjOcL6Fhdc!9dd*%9dfRjHStJYaDA4LSjdg5C7KB7Z7EdHfdgSp2hM7V6LP5Iudd#!9dbRjddHfV6SpddgBaHtdd#!9dc&9nzK27IIn9CK]bdgBAuBOsLB4CDvKQuHTmdeM7Sp2hDIodgfCwBfdBHzHddd#!9db9n6LH5IJp9CK~bdc)9ofK16JK@ofLH46odLAv6dd#!9dcgFwmE1dJK{FMtJK_IOz^(!9IU-CL&bdeCX4PxBJqDDodiSgWbDFuygBcDnDJlddHN?!9deBZ6EtBMxHJodcE6HmdfDyBOuBM4BWkBmdeG_#!9dcDGjDEvdeDD5G0rGKkKGxdc!9dd*%9dhE4BxDzDyKbLrDmdhCgDEzSnJ3iKVxNdB1zdeHO9HO8!9diE4BxDzLrDmIfBKnNdddHO)HO!9dc#9nzCMpIJb9CL^bdcJkLAwdeD6TzIjJtdgdfMoBiFmRpdd#!9db9n6JSeJGj9CL bdhBG6HdYhHG7CVxCDj15dfJtFnStCAkZ7dd)!9dfCDjG3vG3sG3uG3tdhD6TzBaLrB2w7E5dc!9dc%9nBqFnIBz9CM)bdhBDwUkBAyBGhBDjWqHfdeJkBYaCPdUkdd;!9deLmLnMeJtdeHVnHVmHVpGTzdc!9dc%9nCnKVyI1m9CM;bdfHfJX7KkNrL7dfV61kBVrHDdCBqdd^!9deLmLnMeIjdfCJsJeDDiHOaHN7dc!9dc%9nD4CRhI1a9CM^bdfB9{=+9ofK17JM;odJXozodKJdJM=dd#!9dfNhEtT6OtLlmB1oJM@FDmJM?JMqB:(!9HR<CN8bddEtHhCpmBBzJM]IZjJM*IOjJM.JM.JM.9IC;CN!bddRnCZnBSzdiIrJd4MfLegiCvdc!9db9deBfIbC7BgdgDmIrCv4LdFxddgBaBndfHUpG15EeHbF7de%#!9db9nzK2oIHp9CN/bdeBfEtBhBpdgDmIrCvC540addEeHbjde#!BY[9dfHBlHOiHBmHBcHOhdgC5BhBfD7O7Bgdc!9dc%9n6LLrIMs9CN]bdhBfEtC0nBpTrE7BhdeBzKCkEdGzdf4C5rBcCvde#BZ8!9deHD4HD5HOjHDxdiB6rD7BfCiTrBhBcdc!9dc%9nBqLLtIMu9CO9bdd?,9deHhEtFwEimVuJN_FvJN^IXj~!JN:9ID=CO%bdcHhEtm0wJN|FKhJN.INdJN<JN<JN<9GH#CO(bdfBR4GOoKZ4GQaCYcdfDmDaHjCdrdc!9dfErOdBZpRtDEideHjXqM4UbdfBmCiDbrBpdd#!9deErHJiCWcCYcdeLEpCZh1rBBpdeDlCxm1wdd#!9dfBS6BBbEAqKPkKScdiHjXqK1hCBxBprDAtGDzdc!9de.*%9ofK1rJO.db9deErkHhBmdcDrCpmBB4JO<IOfJO;IYf&JO(#!9CO|cddHKvHKjHWtdePcYafBDoddGZ/!9dgdFmF5UzJm1sdifB6KuKoByPuGnNrddGZ<!9dc%9diM4dBHyBGiGIiF5OiJrdkTpPuLkUzKuCT6MkfFbFqddGZ{!9dgM4BBmBHzGIiOiJrdcGZ]9deBSvBZeBWeBOrdfdfU5BHyM4dd!GZ{9dd(%9nzLLxI049CP/bdgErBDfXmFqCdSkdgrHc4MxBcLNjdd!9G08dfHHbG2qHOsHBnHCkdcG0!9dc#9n6KMmIWr9CP@bdhQqBEqCUqHEsCYgLNnLDddcG0(9db9nBqKRoJPb9CP_bddCdFrBLtdiEaQoG6BYuLC5GP6HJyXsddG0-!9dfBBeBSoBLtCXgGSodcG0/9dc#9nCnKVbIMj9CQ9bddSkHSnBPtdfBagBGxLfZ6dlKkGBbShNrSlBF6HdM4DAmQqLideG0?#!9deCZfHQjHQmHBbdgHkQqBpKkShJ3vdc!9dc%9nD4LMpJP69CQ,bdeGmS6NuDHadiLtBiHc4YkBcBGlModdG0}!9db9nIiLChICh9CQ;bdgB#|];(9ofK1mJQ)odJ1aJQ*dc!9dfElErGmL4KemBFbJQ-IJwJQ,INpB>&!9B|CQ[cdgBLtBSoBYuHPvSaHJsddCdFrP4dgEaQoGwCNoYmYidd#!9dfBLzCFfB3kBZqMrddEaQoOvdeCdFrDuP4dd#!9dc&9ofK2dJQ[odLDaJQ]dc!9ddKeEldmB1pJQ{JEdJQ_IXo&JQ;!9GY=CR&cddDmBDlIfdhE4BxDzQpFnSgBmddE3.!9dfDDqCsCOvCHeFedcEZ%9deJvBtKsDFcdhByKoO4BEgGwBgG0cddE3=!9deBYwCUj2sCUgdjEfJpdfGnCdQjMwDEldc!9de+)%9dhmB7Bg4Bc0aB3hdfEeHbKiJRzBUodhBRmCgGcCqjGvMvdeE3{#!9db9nzDAdIMm9CR^bdeBzHGcCmWhddVnMvHNpddFA8!9ddHK4WhWrdfrHjIaBgBK4ddFA#!9deHDuHGaHDtHD7dcFA&9dd(#9n6DJ7IWs9CS#bdc-9ofK1uJR{odJVkJR|dc!9dgBhZgIhQgVwQhmBB5JR BI7JR~IOd]&!9IH]CS+cddTrE7FddgFlBfC0nBpCvDfddCO]!9dcMv0gdeBfBO5EtrdfWyEkDo2mEfdd#!9deMv0gTrUmdgCGwBRsGLxKsG3hDIedgKoByNuZnJkDcdd#!9ddTrFdE7dcEk2mdeBfD7BFnFlde#I1[!9de/+&9deiHhEtL4mE1iJS=FKiJS<IW5!JS)JS)9IV_CS}cdfBEfBHrD06BA5TqdhF7EfdyI6RmWrdc!9dcDhCSldfgBaDpPeBndhEj0nxEv16B3pMqdidfIbC7HlDyCCgOzde%#!9deLnLmIjTzdfd7fKuKWqdfIbC7D7DC6gdd#!9dcIbC7dg16B3pMqEjBOuOodeK/!9HK9ddBfD7BgdcLcBLyddBW@!9deBMvCY5BA5BHrdfRmEfG3fdfdegBnBaDhdd#!9dg@;-*&9ofK14JT-odLCfJT.dc!9dggG7C7DhNhFwmE1jJT;FKjJT:IJd&JT&!9HY-CT{cdcEzgmBTxJT=FDoJT#IW7JT)JT)JT)9GW(CT}bdfBtCjBJqPgPxdhSlShHdUu15Z47dd!M@9dfBtCjBJqPgQrdfrBcQqNeHcdhBiFrBeFsFjO4Nudd#!9dfBtCjQrBMgCVndedfFmF5dgCQdFbByPcBDoEqdd#!9ddBtCjBJqdegBaZvDpdfrBcQqHcECtdd#!9dfBtCjDvDNjJTkddgBnBadddfFldeMxrBcLhde%#!9df>:,(9ofK1kJU+odKE4JU,dc!9ddEzgDvmBFcJU/FvJU.IBo&JU#!9IX@CU^bdfItBBuBBsBCmBLvdjGcHpPcBDoxB3pdEjMqdc!9db9dhHaH6GmB2sLHyBXxRfdggBaZvDpLfBnddB!!9deBtCjDvDNjdfDQ6HEzBYxHaH6ddDyDhFidd#!9dc&9nzGmIZ79CV(bdiKf1iBF6UuBGhKBzHLkSkdcB,9deBtCjCRyPxdhDHwKBjEDxHQkHQlJVnLPrdc!9dc%9n6KPbJFm9CV/bdhxEvPcEjF7Dh1udc[9db9nBqItIYc9CV=bdd.&9odLHiBqdb9dfEzItGmKfDhmBFdJV.IGkJV-JMh{%!9H1%CV]bdgBLzBZqB3kDDcMrLSadiCqVdMbCmdkJT6Ymdc!9dgBtCjDvBOlB2cTidfZlYoTbMmCSldhMrDuKoBXxBcFrG2fdd#!9dfCFfBZqB3kMrLFbdjLtMoHcQmCmFrDuYkIadc!9dd*%9ofK2fJV_odLRdJV{dc!9deEzGmKekmBFeJV~IGjJV}IBn&JV>!9G3@CW*bddHaGQ4BGvdeZpxEvEjdc!9dgDGzDGtBLcBgIbB7dhF7EfOzCLzGcjHldd&!9dcHaKVcdgCqZp3qxJT4BJ5dc!9dd)%9ofLD5JW+odLD6JW,dc!9ddHaF6Ezm3kJW/JEnJW.I14&JW#!9H2&CW^bdeBZhBSzHVjCVbdiRnIrBxEbEpCiEdEidc!9ddDsRnBPdddDaBCtydfCiNuByCzDldd#!9dbCEgdcBpCudd!9CE*dd*%9dfErHkHMuBR4OddfBpCuDsrRndhDaBCtMzKuEbEpBxdd#!9db9nzGLbJPk9CX,bdgEeBtPgBLxDvKfdiDaBCtMzKuEbEpBxydd!)9db9n6DGdJQg9CX;bddigBadeDsLL7DCjCBsdfBpCurDaBfdgCiEmByLcC6Jxde%#!9dcigdcDsTrdcBprdhDxEbEpBxCEgK0mK0lde%#!9dc(9nBqLMaJPz9CX}bdjDaBCtMzN7C6EbBxCk0fddGI]^9dhC0aBMuC0bHT7HT6C0eKQsdiyJvDaBpDlDsC6Dcdc!9dc%9nCnDGgIQr9CY%bdfDaJvyKuBtddFG,B89db9nD4JVjJNw9CY*bdf0mBSqENvHSoHPudgBpCuDsrRnDadc!9db9nIiLGuJPd9CY/bdgB% =,(9ofK2cJY&odKYlJY(dc!9dgDaErFwNmBhEimBIyJY+FBwJY*JCpB;&!9IO!CY?bddCpL4ThdbCpmB1qJY.BI6JX~IZ6JY!JY!JY!!9CY]bdfEgBhWzCzNudf7RqBHcUjCmdeBzEdQuude#B09!9deuBkwBadfEdGzBzQuCkdf7CmBiOkUjdeB0&#!9dc&9deCpEiClBhm3lJY^FvJY]JLk!JY/JY/9EX:CZ#bdiBGoUhHWuLhBmLMwGwStdcB2#9db9dfBtCjHkKsBOldgS6NuHjDsDxCBmdd!JA,9dgBtCjHkKsBOlJvdgDlUjYkM4Hjmdd!9B2,deHkBtCjHOtderBcBpmdfQqYcM4KR57dd#!9dd*&9nzmJH49CZ>bdfB3tB3fG0zCTzO4dfBpCu4Qq7dhBtTiNuKsHkBGbIrdd#!9dbBEqdeBpQq47dc!9dc%9n6O4ILy9CZ}bdhECaMoHcEqPcGZj0adkr4BcWpLtEfBmTxBVgNiddB2~!9db9nBqGIzIKw9C0!bddS6NuTodgDmCmCMtQmCkBD4djBeGwfCx0cCqd4Rydd#!9dbKPgdeDI7COoBAzGGcdc!9dc%9nCnByFAx9C0-bdcNuBydf3qGMgBSrBgE6dgQuCkGcBaDnLydd#!9ddNuI7DcdgECvBQfDLiBRrCGpCGtdc!9dc%9nD4GMlIYw9C0@bdeS6NuBHhBYtddBzQxLBwdimB7BgrBcBf4BCfdd#!9dfBZnBZoCKpC1bDJ6dfNuS6ByCAdCPkdc!9dc%9nIiEiFPo9C0 bdgB.B#~?,9ofK1nJ0[odLReJ0]dc!9dfL4EzElEiF6mBB6J0{FDsJ0_I0bB &!9EZ<C1&cdfMaEB4HDpHJqDsdg74BprLDx3ydhO4TiBtCjKs1rBmdd#!9deMaEB4DsBBpdfDlUjJvDaYkdcNuFkdd#!9dfK0fK0eK0gK0dKVddh74BprFk3ymdc!9dd*%9nzK0aIYe9C1>bdcNuBAndjr4BcCApLtBmTxBVgNidd!B^9db9n6GIzILb9C1^bdd&B@B?dcLQmLQndc9B>dc#9nBqByFAx9C1~bdd,B<B;dbBAndc9B:dc#9nCnGMlIYv9C2#bddNuCYeHMxddBzQxKWxdhmB7BgrBcBf4dd#!9deBZnBZoCKpC1bdcBAnNudc!9dc%9nD4EiFPo9C2.bdf{@;,9ofK1xJ2%odLRfJ2&dc!9deThEzBmEim3mJ2*FMuJ2)JDkJ1~&!9D}C2>cdDbC2>C2<C1]C0*CX|CW_CW&CV.CV,CT.CR?CP<CL>CK}CK|CJ*CI^CH#CH8CG.CF^CF[CF!CE%CD<CD:CC~CA,B2 B2|B2(B0)BY>BY<BX.BW[BW?BU{BU^BT,BR&BP:BP.BP9BM]BK/BI|BH]BH8BG(BF.BE9BD?BD=BB|BA)3:3.1.0*Z/Y:Y&V V/U;U/T[T#S>R:P?P=O;O/N^L~L:K,J]I_I]H|G}G-F|E8D}D<B:9q9J28EV&J28mIAlJ2-C3oJ1}JPiJ29J29J29J29J29J1;cmC2tJ2.FPkJ1~JQyJ2!J2!J2!J2!J2!J1<cmC2uJ2/FEeJ1 JLhJ2#J2#J2#J2#J2#J1=cmIBfJ2:IVoJ28IR7J2%J2%J2%J2%J2%J1>cdduCIbBBldeQoK3tDKgHVsdc!9db9deuBkCIbBBlddfKAgEodbCTydd#!9db9nzKBwICx9J1~bdgBD6GGoB07HCyHLxHLwdfDfP4HdGRzFldc!9dgHJpKTaHLuHLvMrLCldfQoCdP4Hc1hdc!9dc%9n6KYhIVf9J2(bddHCpBHnHCqdhDmDlBomBgE6Mtdc!9ddHAhHAiHAjdbBadd!9HB>dc%9nBqKAlIKu9J2:bdfB3qHInHIoHUbHUedfQzFlDBqPeBPwdc!9db9nCnKQtILx9J2?bde]:(9ofK37zdb9deDjKrOtKemLxJ3@JEfJ3?JE7B!%!9J3,J2_cdfHBaBSqERvHA7CVodgC41wTbBKcQoBD6dc!9db9dbEldeJ05M4LC4QfdfdFmJm1sfdd#!9dcQqrdfdfYaPcGSodd(!9dc%9nzJ06IJu9J3)cde0mBSqERv3adfPuRpBPwC7BaddCR{!9db9n6LGwILw9J3.cddBD6B07EWudgdDpPeCVoCCeCCfdc!9db9nBqKJ5IM59J3=cddMgK24HVcde14HdBPyCNtdedQoIbJSmdd#!9db9nCnF3hIZd9J3^cde=.)9odJ1bzodLGv6odLNzBqdd#!9dddEl3wmB1sKA|C2yKA{JN4B!(!9KA<KA8cdcHdRjdeL6M7SlEhdc!9db9dfBJyIbB7K2wBgdgBNtKoBD6CV6CE7BDadd(!9db9nzKPqIXt9KA+bdbHddfdBYdPufCVodd!FY]9db9n6KPnIYd9KA:bdhHIrBXtGL4CP5HF4BMbKT5dfFkIbXnB7ddd<!9db9nBqKPoI1d9KA?bdd-(9ofK15KB=odLCe6odKLuBqdd#!9dcG7DhmC2vKB]ILtKB[JRj](!9KB.KA|cdhD.D-D,D+C#}9q9KB:EY?KB:mBE5KB{BUfKB-IOlKB;KB;KB;KB;KB;JW-cddJnR4F2qdiJ3gBLoBD5HpMmJ2yCY6CBwddJM=!9dfWtCAsCAtBZcCVwdiExGkmCxBxDzBYgHpdc!9dcCUtCWedfM6JnExDnDadc!9deBRbBRlCWaHG4dg74mLyU7M6dc!9de,)%9mZbKC+BNrKC*IXm9KB KB KB KB KB)cdbJP%dgkP7EaFsD5Dqdf7E5F5EsM6ddJP<!9de7B6C4EsdcJP%9dgD5BG4DqFsEaP7ddJP@HO 9dd&#9nzDG5INt9KB=bdeFtEukP7deFpDgBiV7dfMgBV7BrK1dDidd#!9ddBiCOhjdg7fd4E5F5ddJP !9dc%9n6DIyILe9KB|bddDgBiFpdgQfLdGbKkPkCmddJQ%!9dfG1nG1mHFuHHnHPodcJQ(9dc#9nBqLDhILf9KC#bdd=*9mW6KD)BUnKD(JQs}9KC}KC}KC}KC&cdcExwddJpZhLddhSmTfBKwKjgvBCrdd#!9deHRvHHpJT5HFgdjEsBCrLdDEhSmTfLJjLNtKEcdc!9dc%9dcJpZhddFzFjMhdeJnR4F2qBGedd#!9ddHBoBRbBRldfCrKx4RcCvdd(!9dc%9nzDBsJPl9JY,bdeDgBiFpUade,JO)9>dd-JR8(dc!9n6DFtILd9JY;bdfBOvXkKaHAt25deExGkiImdd<!9ddJpZhExdcBOvKAedc!9ddHLmHLpGEkde25Nm3vKadc!9dd)%9nBqDDtJFo9JY|bdd=.9ofLFvKE.db9m0sKE:ILqKE/IOs #9KE%KE%JZ8cdcExCWndhVbBOvDH5DlBoDqCPldd!JN_9deBKzB0gF3vDBuddiMpBOddd&!9dbEodd)9JO!dd(#9mBIvKE_IV6KE^JKt9KE:KE:KE:KE:JZ,cmBE6KE{B1uKE-JMaKE;KE;KE;KE;KE;JZ-cdcHeCsddQwBOfG3odfZeEoxGoDBldeJH~#!9ddBMrCZoBMmdfZeEoxCvC5ddJH|!9dc%9nzKZ6JBo9JZ@bdcGkExdeT435TyCX7deBYyBZgBZfCCodd#!9deMvIwBlImdd&JH89dc#9n6CPcJF79JZ~bdfCyKnx1uC5deDkGiDt1tdeJI:!9,dhCyKnx1uMoQyDiddJI-#9dc#9nBqTlI0g9J0&bdfB5BJwQnBLlBPoddQpVkGUpdeJI[!9=ddJI=#!dc!9nCnBDfJRc9J0-bdeC5BgFlO7df0eYq0dWyJR4deJI}!^9de0eYq0dWydcJI_9dc#9nD4GIkJBr9J0>bdgHCzGoDDhL5CAjBKpdeV5BzExGkdeJJ%!JF@9db9nIiN5IIf9J0^bdfMcGC6L5R5LtddExGkOkdeJJ+!IY.9dhMcGC6L5R5LtH4GoddJJ(9IY:dc#9nOmCpJCn9J18bdeGoBJxL5BVsdhCGhBZ4CXhBMiB0vB0wUmddJJ<!9deLgB3zCGhHPqddJJ/%9dc#9n1vDFkJEx9J1)bdiB>B,B#}@;*9m3cKG^BNmKG]IY6KG/9KG/KG/KG/J1+cddBMrBMmBEvdgELzCDgScMhLF4HUqdfMfLKnBGuZeCBydd#!9db9nzDC7IYt9J1;bdfBJ4BJiKqBYaCJgdd)IW*9dcCZoD2edhBV4H7CvDGnBJ4CXz0odc!9dfCZoD2eHSgHLlLHhdhHfC5MgD7BxGTtDJpdc!9dd)%9n6GtIPk9J1{bdhH4BXbBLpCNaHWqHWgHWhdfHpGcBrBDyZfddDgUaHIgdd#!9dfBA72w2zCUaHBudeH4GuBXbBLpdc!9dc%9nBqLDgJBl9J2%bdeExGkwOkddCR{IZ]9ddExwHGideHHgHHfHBpHBrdd!IZ{9dc%9nCnKKtICe9J2-bdeC1dEjCWmBZmdfDqCUbCVvHKgFnddB%!9db9nD4JhI3z9J2<bdfBChZdJwCGcKBrdcB*9ddHMrHAxHAvdfBeDmBCdImGddc!9dc%9nIiBChJHe9J2^bdhFtFjQ7BElkFsOpdeCMfNnBFkBPxddB<!9db9nOmKYpJAj9J2~bdhB:B%{>/(9ofKLfD4db9m3dKI<C3nKI;ICnKI(#9KI(KI(J3!cddBCdBSnCF6diEeHbD2fCgB6L7CmBbdd!F-9ddBeEQbEadeEeHbD2fCgdd!F:9dc%9nzFwJGw9J3,bdeBCdBSnCF6BediClFnBzExEbDxBxEpde!JA8JL|9dd-JA9JL]dc!9n6CR7JGz9J3<bdc)9mRvKJ!B1wKJ9IYuKI]9KI]KI]KI]J3>cm3eKJ#BJaKI?IYiKI^KI^KI^KI^KI^J3?cmBBxKJ%BUeKI@IOyKI_KI_KI_KI_KI_J3@cdfH7C5CB6LyKO5deJG<F~I2)9db9nzGIkJK59J3_bdeFkOqLoSbdfLNwDJgDE53qBBddeJG[G#!9db9n6DJdIOg9J3 bdfCi1aCBpB3eRgdcJP?9db9nBqCpJLa9KA#bdf4EIlCvDfIfddJG I1%9db9nCnLDnINa9KA)bdeByDcQ4EhdcT4BzdgExMvmBfrBO5deJH&#!9db9nD4KFyIHl9KA/bdf@;-)9m0tKJ FvKJ~JLwKJ?9KJ?KJ?KJ?KA;cdeF7FZlBHe2mdgEfMiHqLwR7JxddJQ)!9deEPsG1iHQ7HRhdgCvEoxB37BAjBOodc!9dcLEdJStdgKIuKVvGFbKAbLFrGVvdc!9dd)%9nzEfJP59KA|bdgBObDHeCM7GSnLNyHRrdcJQ=9dcKTgBLgdeJ0yBObGSnLI5ddJQ@!9dc%9n6LCyJFi9KB#bddMgL6DidfR673uBLoBNxddJQ{!9dbB0qdgDf716BePqHodc!9dcBmBNxdbBLodcBQbCCkdd#!9dd*&9nBqDDlIMz9KB;bdcB36CQ7deDn1eUhV6dc!9dfLAlLN6G16HWcBLgdc%9dbKCodcLFkJVqdc!9dd(%9nCnXdIQb9KB{bdbS4dfEf2mBJcFZlHqddJR=!9deLhCRqHFrLOkdgBHfLwHqK4DcyddJR@!9dc%9nD4B26JQn9KC#bdfB*B9?+9ofKTfKL?db9mZcKL[FIjKL@IPxKL-#9KL-KL-KC)cddKzOqHuddLoMt2gdeF7DeSjLM4deJS8#!9ddC0vC0xCZkdiLoMt2gF7SjOqKzHuddJS#!9deHJtHViG2zG1hdeQwDFfBLbLNhddJS(!9ddHRaHRiLEjdfEPsHRgCIxLEcLEidc!9de,)%9nzKXuIIe9KC]bddBHfKzOqddEhDcWqdhJd4B2iJZ6J7G2jDfdeJS;#!9db9n6DBxJKq9KC~bdbG2adhS4B7KW7GNrBg3rBAedc!9db9nBqJThIB59KD#bdcHTtHS4dfPcBCrYaFnZfdc!9db9nCnLJkJKx9KD*bdcBP6CSedeBeB0qLhHJldgGwStBMwYiKtN6dd#!9dbBP6deDcFxKGiEodc!9ddHRjLE4LEfdfBeGwStBAzCOodc!9dd)%9nD4BP6JQo9KD@bddCBbLCgC0wdeF7xEj0ndgB0qHRfFfKEtCUnBSxdeJT/#!9ddCIkHPrLDpdeF7xJSsB3ndfDqNgBYdLEhKQmdd#!9dc&9nIiKYqJMc9KE8bdgB+B#~^-9ofKTeKN<ofJHiCndc!9mBByKN?FIkKN>IOwKN+%9KN+KN+KE&cdcHeQwdeZeS5KqGodeI2 I=!9db9nzKFvJCk9KE,bdfBWwBAlCAzCZvTrddI3#I[9ddTrBBtE7dhKuMzBP7LwF36DAwGOaddI3(!9dd%9I2{n6BWwI3o9KE=bdfBBqBImYtCZpBA7dgDgyKqRcKxCrddI3-!9ddCsDoLSudfBImBBq2wDQpGTbdfCPsBGuZeCrLPodd#!9dc&9nBqLDfIPq9KE|bdgBKsBYl3xN6G1jCVdddI3?J)9ddCsDoTrdeCZgCZaHJmBYlddEbEp3xdd#!9dc&9nCnBKsJG59KF%bdgBChSwJwGQbBU4CGcddI3}J;9deIpEuFt2eddI3 IK@9dc#9nD4BChIXr9KF,bdfG17CUdJSdG2mHQpddJA#J[9dcmJkdeBxDzDxEbdeC6EkDcHK6deJA)#!9dc&9nIiDJiJEa9KF>bdfJhBGtJfHK5HCiddJA-J 9db9nOmJhJRg9KF]bdfByDcBCxBlOsdhDmCvCmCPsHRnBC4K6deJA<K%!9deHUzHWmHWlHMqdcJA>9dc#9n1vNaJLi9KF bdfDkGiBV6ZmMsdfKnBiDmDgModeJA^K-!9db9nBWhTlIZg9KG%bdkDf16HoKjLgMkBCd2aXrTedeJA}K;JW(9db9nBC6LDoIB79KG*bdjGwStHDgYiIfBMwHUyBYzCUyddJB9K?9db9nDD4GwIBs9KG.bdcrBcdeyEfBzC6deJB(K_!9ddCsDoC6ddBZ5CVyCZ6dgBHmLkCdOdLFjBhdd#!9dc&9nDEdB26IQq9KG[bdmC.C&B|B>B.B%B8^>:,9ofKLeOmdb9m3fKQ+IV7KQ*IGzKP #9KP KP KG{cdgDn1eDkBmL6BedfxDmIffBcdeN%JG;!9deHMnBEoHMoHAbdcN(9dc#9m0vKQ<CLrKQ;I1z9KQ(KQ(KQ(KQ(KH!cm3hKQ=BUmKQ#IPjKQ)KQ)KQ)KQ)KQ)KH#cdgGiPhBKbMs1tHwdgKnCyxBiQyDmdd!L;9dhKnCyxBiQy4DiddC1 L=9dc#9m3iKQ_BNoKQ^JCo9KQ:KQ:KQ:KQ:KH,cdd1cJqFeddGdZwBEidejR7CRbCvde#!9L^ddHRmHP6CF7dfK6HSzDBcPdFodd(!9dfHP5HQaHA4HOrCUvdeGdBCdZwGkdc!9dd)%9nzNiJPf9KH]bdf1cJqFeDBcB3cdhK6WcPwTwRsBLaBKpdhBYe3sJ7CyXfRxCBzdd#!9dc1cHA6dcIpGddeC5G3bWcPwdd#!9dc&9n6KDgJAu9KI!bdfK6TwBKpBLaBOpdeHFdHFeB3xCAhdgCLwBCfByCy7Qfdd#!9dcBzQxdfK6Tw1cRs2cdhrD7BcBgMzHQiB7dd#!9dc&9nBqKGwIO59KI.bdgBIrNdCUwBOeCJkCUfdhGnIvDeNrJmB6ddc!9ddFyLvHVhdeNdJU7BOeHOzdfK61cFeTwZrdd#!9dc&9nCnFyJCb9KI[bdeB8@,9mUqKS)BNkKS(JBaKR}9IQ)KR}KR}KI^cdeBMrHSiBMmBEvdgG24ZdJXgB0lHFoDXydeIpRuCT6Bxdd#!9dbCHndfJwBXdZdHDkDXyddG4K6Zidd#!9dc&9nzKvJKe9KJ#bddG4MuBZydgV5C0l1aQpHUrHSjddJS&!9db9n6J2dJPo9KJ*bdfG4MuBZyK6BKgde1eDCeXtDHsdfDJq3uKiEeGHndeJS-#!9deDJq3uGMnGHndcIpG4dd!&9dc%9nBqDBpJOe9KJ=bdd;,9mW7KT#BNiKT!I16KS^9KS^KS^KS^KJ?cddB5SwFrdgBAwCBuB2rBDfHeG6dd!9O9db9nzGVxJOr9KJ_bddGkExG6diPmBKtBxEbXsYmPbDJydd)!9db9n6KWwI349KJ bdhkEaFsD5CAuEuBB7dd-(9db9nBqTuJQq9KK#bdkO5MjGDdJwMnT7X4CMxQ7BXddd;,9db9nCnO5JIs9KK)bde:+&9mVsKT^BNjKT]I0xKT/9KT/KT/KT/KK+cmBFaKT_BUgKT,IXdKT:KT:KT:KT:KT:KK,cdfHPyHPzCW6HJhHPxdc9Q>dcDKhCgddDEpHP4HQeddIN)!9dc%9nzMdJAp9KK=bdfHCsHCtHU4HCgHJ7dc9Q{dcMoBFoddIN/Q}9dc#9n6oJAo9KK^bdc)9ofKYw6db9mTtKU-FvKU,INjKU9#9KU9KU9KK}cdcfCqdgHUxDMzC1dCErBZmEWwdh0cDqMxKJ6COrB3iCQcdd#!9dc9IL>nzB3pJDl9KL#bddfHeCqdgXo2lCAcDFvRrBGjdhB2zCAqNnDCpBM43sB3ydd#!9db9n61sIBy9KL+bdefBEvCHnCqdkSxJUcDMaHHcG3eM50nEjBO6BEpdgDyDMzDqHymBCddd#!9db9nBqSxJGv9KL;bdd/)9mVtKV9B1tKV8I15KU[9KU[KU[KU[KL=cddCFbDXdDXmdf7F5E5EhCxdc!9db9ddfdHedhDiFYqDGuJwRrBDxJ1odeIpCeC1dGWddd#!9db9nzCMeIHz9KL}bdfHfS7MgSfBIjdhR6BAyDAuDAvL6BO7MxddIM/!9db9n6CRhIXg9KM!bddJbIuBPtdgCRuB2ySfGdBJ7E5ddIM>!9db9nBqJbJEo9KM)bdeNrFhQsPsdhBDaBPmVhNqTfBAcBDxddIM^!9db9nCnM7JHr9KM.bddGeOaB2hdiBEwBY6BDhGWfGG4DAlCWdBYlddB-!9dbGedfHWbBWvDExHEvBY6dd!IP,9dc%9nD4JZfI1c9KM@bdeSjDeGnIvdgDzKbBF61iBF4BYcddIN(!9db9nIiSjIQj9KM{bdg _?:(9m3jKW-BNlKW,JKpB(9KW9KW9KW9KM}cmBBzKW.BUkKV~JP7KW!KW!KW!KW!KW!KM~cdeExLGaLF6LGddfEfC6I4IfBLfdfCkMpQmHsJzdd#!9ddBHgLN7DCndf1eQlKz3qmddJM]!9dcCWbKadeEhBfBhEfdd!R=9dcDdCmdcHBxEfdcjGkdeDV)#!9de-*&9odKRmKW~db9mVuKX8BNnKW JF5#KW@9KW@KW@KN<cddCBfDHqGTcdgBxDzEbE4DxBL6dfCkIaBDsCxmdd#!9dcCBfDHqdfBdG6HKfGLpKTldg2iBWvOzYkBQdDydd#!9deCBfDHqHRkHRldfG2sG2tBL5HMmHSudc!9dcLEgLEedeVeGRxCP4DKddc!9de-)%9odLRbKX<db9m0wKX>FIjKX=JRl#KX*9KX*KX*KO%cddBP6CSeLNidfCmFlN6HlGNqdgFnDqCdmEpEbdd#!9dfBBaB3bCOwBKsDedcL99dcCmQmdfFnN6BfHlDqddL8!9dd(%9odKJeKX db9mBTxKY9FIkKY8ICw#KX[9KX[KX[KO=cmBIzKY!BUlKX>IYnKX]KX]KX]KX]KX]KO>cdgGkExG6BQbBGnBPedgCvE5KuBAlFlMzddKB]!9dcBKsBO5dc27HWpdd4CvBidd#!9deBRtMzGOaHMbdgG6BQbBPeBGnIlPsdgEbEpBxEkTrFddd#!9dd+&9nzGVxJOp9KP9bdeC6FdE7EtdhIrB3jBJlBHmLAiOdCM7deyZ7GkExdd#!9db9n6GLqJNh9KP)bdgC6FdE7CPyBO5HhdeGkExEhG6djPmCB7PtVmBKtEbBxDBuNfdd#!9db9nBqKS7IQm9KP/bdeC6FdE7D7deBeBSnBCdDfdc!9db9nCnKS6JA59KP>bdfTrFdE7BCtEtdhPmBKtEbBxDxBYpVmddGK#!9db9nD4JS6IQn9KP^bdfBeBCdBSnJ0xYvddGK)GL89db9nIiJS7JA79KP}bdg}[;,&9mBNhKZ/B1vKZ.JBiKZ#9GK&KZ#KZ#KP cmBUdKZ:BI7KZ8IJaKZ%KZ%KZ%KZ%KZ%KQ8cddExGkDKhdeEeKiCNaHbdjE4BxDmDzDx4C50aBgdeGI!#!9ddEeKiHbddGI%W.9dc#9nzFwIMt9KQ*bddGkExEhdcBzBK4dhCmB6MpBg0aWhWrdeGI,#!9deBzBK4COwCAaddGI.W@9dc#9n6BK4JE59KQ<bdc+9m0yK0!FvK09JDrKZ]9KZ]KZ]KZ]KQ>cdfBxDzNfE4EbdfBmQpSgCT6ideGI?BJ+!9ddCUhCUiBYvdc9%dc#9deJpMwQiKjdeEfMiCgI4deCvDm4HodeGI|#!9ddGI}%HL;ddG2uCUkJVhdeCvHoDmfdc!9dd&%9nzJ2uJNu9KR%bdgB3sCOvKWvCHeCX5BCjdcGE_9deDJaDJfHKoHGfdcGE|9dc#9n6JViI1v9KR,bddHyUmBMidgCdBPhP4B5BAsIudeGJ-GJ,!9dfBSxFfFuHPpUgddGJ/GE/9dc#9nBqCR7IOo9KR=bdd:*9odBUuK1#db9m0zK1&BUhK1%JHc}#9K0{K0{KR[cmBI4K1(BFiK0]JLfK0|K0|K0|K0|K0|KR]cdcCzHHodgBxDzEbE4BL6EpdfExGkHyIaBGcdd#!9deKA&IR|Y#DI|dc!9mBFfK1/FvK1.INs9K1#K1#K1#K1#KR cdeSgWbCWx2ydcByEqddDJ(!9deCJqBEgBRuCHadcDJ*9dc#9nzCN4C3w9KS(bdeFjFzMhTaddDJ.JR{9db9n6JZcJOf9KS,bdcBdRudeFtEukOpdeDJ=!9Y~db9nBqJZdI0w9KS;bdhBtS6JVeJVcC6FdEtdcDJ[9deG6BhCsCldfyFnDsKuRnddDJ_!9dc%9nCnClIQw9KS]bddErElOddcDJ~9db9nD4ErJPa9KS|bdeCBfCSeBP6GTcdeyFnN6CBbddDK#!9dfFnBGmCPlN6LHmddDK&KE@9dc#9nIiLEsIQv9KT#bdcJsOndeEmYgNlCWhdd!9JQ]deDQkDQmBHuHGbdcDK.9dc#9nOmCpIVe9KT,bdhB&B9|?;*9mBFgK2|CLpK2{IIpK2<9K2<K2<K2<KT.cdcCzOndeEqHcByQjddCiBdDkdffdOnDfDqde%#!9dcHCeHCddd(9%dcEqHcdeHJrJhBGtPfddGF8!9dd(%9dbDE8mBFhK3+C3kK3*IX6!K2 9K2 K2 KT{cmBEzK3,BI6K2|I0aK38K38K38K38K38KT|cddExwGkdiYgBAiBC7VyBCxCWhF5BZtdd!JR;9dfEdGzBzF3vDBuddJR=0)9ddDQkDQmKPldfBKzBAiG67Cmdd)!9dd(%9mYxK3@BI5K3?JKu9K3,K3,K3,K3,KU(cdeBtCjJ4JvdgXsBJpHO4DQ6GmHBvdc!9deBtCjJ4C36deCWiCWjHFzLHqdc!9dc%9nzCRtIOr9KU:bdfBtCjJ4JvG6deBEqBQeBLjWpdc!9deO4BQeBLjWpdd%9BE^dc#9n6O4JQz9KU[bdfDfDqGwFlKCcdfHlDmJrPuGNqddF1%!9dfCmBBaQmDAoBYldcF1(9dc#9nBqByJKo9KU~bdgEiCWsG2lC1eHWkLSgdcF1,9dgC1bBZnBZoHWaLR6LR7djDcCAdByBtCAlKoCPkCiLPgdc!9dc%9nCnEiJQi9KV&bdeI7P5GaBtdeExHeCqYtdeBdCxIzJkdd#!9db9nD4DIuJEb9KV-bdfdFmfF5JrdfCQdKAhFbPuBHhddB)!9dcBtCjdedFmF5Jrdc!9ddHC6HDbBHxddJvUzF5dgFnDcByO4G6Bhdd#!9dd*&9nIiJYbI2k9KV^bdeyLuCM4DBfdhdfFmF5FyGnCdddF2(!9db9nOmJ0kI2j9KV~bdhB;B*B9_>(9odDJwIiodDJzOmdc!9mBIsLB=BUjLB<ICqLB)%9LB)LB)KW#cmcLB>IVvLB%IBpLB*LB*LB*LB*LB*KW%cmICzLB?JAeLB&JE6LB+LB+LB+LB+LB+KW&cdcGT7GXddg3tKC7EjZdNnJwdc!9deBxE4DzBddd%IW+9ddxNnB5ddNgJwD5ddN;!9dd(%9mIC4LB JBnLB~JAa9LB?LB?LB?LB?KW;cdfBCdBSnB0qG2rCF6deBePqXbDfdc!9ddBeXbBJudeDfKnCvIpdd!189dc%9mIDgLC)IWaLC(JFx9LB}LB}LB}LB}KW^cdgHRsC0yBHsCVsZ4BCjdfxLiCNzBJuBKydc!9deSlZ4KLaJ1nddHDiEQbHUidc!9deHFbBHsLP6HDedhxDgBdLpJbBKyK0wdc!9dbHLtddxM5EvdgHKmHKkG3yCXfCXiDE6dd#!9de-*&9mIDrLC]JGaLC[I1i9LC.LC.LC.LC.KX*cddLgLKxB3zdfC5BPrBPoZiBfdfKiHsJScHeG4de#KC-!9dgHJfBMtHIhFfFuBMidfC5DgBPoFpGDsdfKiHbBUoG4HE5dd#!9deHIsHJgHT5KGtdeBeC5CGgBAzdeHeGkLHeG4dd#!9dd+&9mID4LD(IY4LD&IY79LC|LC|LC|LC|KX]cdgKZ5LKyK25P7J2wHEwdfNwFrCdX4BWgdc!9deG2xHIfHOcHEedc9IN[dc#9mID5LD/IKoLD.IXi9LD#LD#LD#LD#KX cdgKGkBFrLOpKRsDBoDFqdeBGkGV42bXfddGkBLo2odd#!9dhHGwHN4HSfJSzHWyKMnG35dfBGk2bKEsNwLKidc!9dc%9mID6LD]IKpLD[JHl9LD.LD.LD.LD.KY*cdiBCsJSjF1sKDeJ0bG3jJU5T7dfBLoFZ6BQb2oDSbdhHsBpBcBfGV4mrdd#!9deKMaCPlJR7DsdgHjBpCuXqBfUjddX%!9dc%9mID7LE9JMgLE8IOu9LD[LD[LD[LD[KY=cdbBldfCBfLGcGUaGW5KB4dc!9dhIyLtKtB3mBOzT4Crdd%399dfCZpHSkHSeHM6HSddc(9dd&#9mIEaLE,IVzLE+INr9LE8LE8LE8LE8KY|cdgBNxWeBaBnNqLkddDDvJ0nF5dc!9dbBNxdcDqBedfDfHo7dMkdd#!9dc&9mIEbLE?IWqLE>IXl9LE+LE+LE+LE+KZ&cdcIpEndgBPiGFnCXiCXfGOeFZfdgGPaMjBCzWiBaBVpdd#!9dcGPaCArdcCAwRqdgMjBCzWiBaX4Bnde)#!9dfBPiGFnHKxHKnEDjdfBaMjBCzLkBndc!9deG3pHNaHMfHM7djWiBaMjGDdBCzD6BKxGOeFZfdc!9de-)%9mIC5LF&IGeLF%JOm9LE{LE{LE{LE{KZ[cdjBWsBYkCQjGBlHIcHIdHEnHEhEP7dfSkKHxBWcKHyLK7dc!9ddLE7LSxLSydgGGeBNxJVmGTrWiJVodc!9dc%9mIC6LF/JEkLF.JA69LF#LF#LF#LF#KZ cdcBPkFzdeMgDHlDHyCSideMxHqV4BLhdd#!9dbMxddFqDaBNxdfF3hHqEfHV4HHydd#!9dbLS5dbDDudbDJpdgDEaGVvLJ7KGyLFoLFpde%#!9dd,(9mIC7LF~IJgLF}JG79LF>LF>LF>LF>K0:cdgHd15CPxBPyLQwB3idfMgDHlMxDHyLGmdffMjJmBGjKYtdd#!9ddGJxGJwHIbdgfMjBGjHGkCEgBNxdc!9dbDD7ddDJpDEa34dc!9dd)%9mIDaLG,IXsLG+IHn9LG8LG8LG8LG8K0|cdgObBAsMtCCdGEiDBzdiS7CTbLG4BDjBQaGTzDHzLF5dc!9ddMtCCdGEidcFqDadgNcBArCqOpFj25dd#!9dc&9mIDbLG?IWfLG>IGy9LG+LG+LG+LG+K1&cdfGMfDEfDGrGTgJXideJbSfEvBLddc!9df1uEvViDFwJxdgBiGdCWuDqBFtKP6ddIY !9dbLSvdfLEvGMfKTmJWvJV6dc!9dd)%9mIDcLH8IGgLG JQp9LG@LG@LG@LG@K1<cdeKxEXiKJ7GYpdg2nKLcBPxKHjKKaZydc!9ddKxEXiGYpdeKBhBF4GA5BDrdfBWsBYkKK4LOgCNodd#!9dcHVvJWtdhBWuGKf2nZyGA5KClJ3rdc!9dd*%9mIDdLH.IVgLH-IMy9LH!LH!LH!LH!K1~cdfBDjGNxJ2rHMkDHydiKQnJZhBOaDHgEHcLPcBOuBPxdc!9dcBDjGNxdiBAkGTiCOqNrGWvCNtCNqLSkdc!9dbKY5dgKRqLStKPfLQ6EHcHKrdc!9dd)%9mIDeLH^IIdLH]JAt9LH/LH/LH/LH/K2+cdcJbSfdgmGRhGSzBDrBA4ZydiEbBxEpLixBWsBYkMtdd#!9ddJbSfKxdfGSzGRhBA4KAfDHbdc!9ddFYpLOnDKqdfDf1uJkmBddc!9ddJWuLSwCCvdgKDnKDoDKqHFjHQ6BYsdc!9de,)%9mIDfLI*IGhLI)I1w9LH~LH~LH~LH~K2_cddGkBmDadgBcrBApMxLpGDadfJdJbDyBxBAvdeHX;#!9deBcrBApGDaddHX=&9dcCbCPqdgHUaHV6EQ4HDfHV5LHfdc!9dd(%9mFAtLI?IV4LI>IXp9LI+LI+LI+LI+K3&cdcCbGPkdeBrNcQiGC4dgLEaFrG6Mg3uBYkdd#!9dfHBtJ2cNcQiGC4dfGkMgHfG6Dgdd(!9dc%9mIDhLI~IGoLI}JNt9LI>LI>LI>LI>K3:cdg2jGVzGVwGWhGFhGTodhKYgLNoUkL6OcCNtBGydc!9di2jGVzGVwGWhGToHTbHUtHLadfGkDgxK2yBQbdc!9dc%9mIDiLJ(IZaLJ&IYo9LI|LI|LI|LI|K3]cdhDIaWsClCdBhNdHS5dhmBfBxDxMnEbEpddHY.!9deFrSwFYzNkdeDn2jBPlxdeHY;J3;!9dfBf2dBPlCA4BhdgDxBxKbZuOkClddHY>!9dd)%9mIDjLJ=I0kLJ<I2s9LJ)LJ)LJ)LJ)LA#cdf3vCBiDM5F0rKJqdiLG6GRyDCwB2pxCPzJdjdc!9db9mIDkLJ]IVyLJ[I0z9LJ.LJ.LJ.LJ.LA*cdbG6diKZyLDlBLfLDmKXaDCvLLuKEddc!9ddKK7KK6KK5deGdBeFoCqddCvEoDfdd#!9dc&9mIDlLK9IV5LK8IXh9LJ[LJ[LJ[LJ[LA=cdcG6B27dhUhLhGXnJYcHAlHAkHGddc!9ddDJsDJtKEbdeDEaKPaLFsLhdc!9dc%9mIDmLK+IHwLK*JId9LJ LJ LJ LJ LA{cdfG63uFZ6G1wHGgdhBJpDBrBOyKD6KBkGRpYcdc!9dcDJsDJtdeKCmJWxLRtLAxdc!9dc%9mIDnLK=JEiLK<JPu9LK)LK)LK)LK)LB#cdcG63udiBAiB34K0cDF4DHnLEwWpHMtdc!9db9mIDoLK]IX5LK[INq9LK.LK.LK.LK.LB*cdeFyGFoF2gKBldgQsHjCOqUkGAaFYydfG6FmQqGCj3udd#!9ddGFoF2gHEmdhQsCOqUkGAaFYyDHzLGgdc!9dc%9mIDpLL9IJsLL8JFu9LK[LK[LK[LK[LB=cdfGCnGAcDCnF1uGCdddGkMgJbdfB6J0zDmBDqGYidd#!9ddGkMgHfdfB6BDqHTvGYiHDhdd(!9dc%9mIDqLL,IVwLL+JCg9LL8LL8LL8LL8LB|cdhLEzLEyLBvLBuKBiDCxJXhdhC7DCvBWgDmCvBxGSbdc!9deGRpJ1zDCxGSrdgC7DCvKB6GSbHRpHRodc!9dc%9mIDsLL>IQ4LL=IVd9LL*LL*LL*LL*LC%cdgWjHpGcBV7HKhBrdfF5E5DDvBGm7dgCxmBeBNvBxKPxdd#!9deHpGcBDyDQpdcDgCAodf7fBfE5Fldd#!9dfHIjHPbHBdLBhG2cdfB67mCxE5dc!9dd*%9mIDtLM9IYaLM8IW69LL[LL[LL[LL[LC=cdgB35J2hCXpLNcKZaCWqdkHbKiDDvB7LN5H5KZsLDkHfHIkdc!9db9mIDuLM(IWnLM&JM49LL|LL|LL|LL|LC]cdiSjFhDeUkKEzL61iBAydcKQ+9db9mIDvLM,JCiLM+JDp9LM8LM8LM8LM8LC|cdgGOfGOgEH6BV7J3mGO7dgBJoKP7KPvK26KEaSbdc!9ddGOfGOgEH6dfiHObLEbCNt3udc!9deHCaHDcJ3oKCadePqKZoJW4LPfdc!9dd)%9mIDwLM[JBvLM@IPv9LM-LM-LM-LM-LD)cdeGHyFj25IhdeBhBcmBJydfBxE4DzDIgCdde#!BH@9dfGHyHEoHEpBY4G36dhE4BxDzDxDmExGkdd!&9dc%9mIDxLN8IVpLM JG69LM@LM@LM@LM@LD<cdfLgJUxKjLIlLGjdeB7BgmBhddHbBUoHsddHeBArBCbde%#!9ddHbBUoEedfB7BgmBhBfdeCHnBEvBArBCbdd#!9dc&9mIDyLN-IKaLN,INb9LN9LN9LN9LN9LD}cdfBLfGNbLSfGvKXfdiPsGSrVaXnZnDImDAcOodc!9dfGNbCXrCXqBLfESpdfJfJhDiLjHsdc!9dc%9mIDzLN?IMpLN>JE49LN+LN+LN+LN+LE&cmIEcLN@JAvLN(JPqLN,LN,LN,LN,LN,LE(cdgLFyHRzJWbLP4J2tLBzdjCMqFZmBGdBOpBLaDyNkCkIadc!9deJWaHO7B3pFedfCMqFZmBGdBOpBLadd!9IF:dc%9mIEdLN~JFnLN}II79LN>LN>LN>LN>LE:cdgKC5KC4J2bHUlHBjHWvdhGkMgJ3lCAoBeHe0ndc!9db9mIEeLO#JIgLO!JPg9LN^LN^LN^LN^LE?cdeIlBPeKCeTwdhBxDzZtKVtGRuLHj2cdeGkBPeBDjG4dd#!9dfG27HSmG25G26KZpdgIpZtGRuHlDEpXfdc!9ddLGlLFnHScdfBxDxDEpVeGRxdc!9dd)%9mIEfLO;IVtLO:JAz9LO&LO&LO&LO&LF9cdhDJq3uKLhKTzKBoGMnKWbdgKBnBYkDHsDCeHW4HFadc!9dcLPwLPxdeKBsJUdJRrKPmdc!9dc%9mIEgLO^IMgLO]IIo9LO/LO/LO/LO/LF+cdkBYkLDjKGhGBlCQjHIiEP7HEgHEfG1xdeMgGT5CAoGModc!9db9mIEhLO~JEjLO}JGr9LO>LO>LO>LO>LF:cdgEBzGMoJ1kJ1mJ1lGT5dg0nEjDBnDgJXdDydc!9ddLPzLPsKGzdeLOcLOfLPqEBzdc!9dc%9mIEiLP(IKdLP&JQv9LO|LO|LO|LO|LF]cdfBZsGSkGWuG0fK3ediBQaCBmDCyGZ5DJ5S7GO7BGhdc!9deBZsLCjGWuG0fdgBaJbDFwHfF3pMgdc!9dc%9mIEjLP:JD7LP/IP79LP%LP%LP%LP%LG8cdcCdFrdhDItG6BPeCCkR6XvB27dgXsG0cJUtBOrMjGUhdd#!9ddCdFrCRodfDItG6B27CCkBPedfIpHVyO5BWeGUhdd#!9ddGLnGF6KTcdfLHgDJsDJtLFqLPhdc!9dd*%9mIEkLP}IVxLP|INv9LP=LP=LP=LP=LG/cmIElLP~JBdLP:IXeLP>LP>LP>LP>LP>LG:cdfKZlKFdLGfHMhEQxdiCvHfJbBCcBKwSmDJuBGhdc!9db9mIEmLQ#JBgLQ!ILa9LP^LP^LP^LP^LG?cdgCTnGGpF0xHH4LBgJRwdiDCr0nEjFmF5B1yCTsKBydc!9deKZrGDvKDlHEjdhEhEvViBGiF0xG3zSzdc!9dbJWzdeJWpJTfJVpGR5dc!9dd)%9mIEsLQ:JBeLQ/JAc9LQ%LQ%LQ%LQ%LH8cddEEeBX4BGadiHI5D3tG1zHH6KWpDHzDHlBAydc!9db9mIEtLQ?JFvLQ>JEz9LQ+LQ+LQ+LQ+LH&cdjJYoF15HWdKMhKMgJSwKUzBPzHShdiBfdKVwKFzBWgWlGDvMwdc!9db9mIEuLQ_JBfLQ^IWo9LQ:LQ:LQ:LQ:LH,cdjKFxKCfLJ5HExKQvLHoLQuLQvHJ5djKApKEwDH4LK5FZbBcHfCPuBmdc!9db9mIEvLQ JCdLQ~IOq9LQ?LQ?LQ?LQ?LH;cdfGT6DH7GAvGSsBKndhLObBHbKZqF15KT6B1yDCrdc!9dfGT6GSsEQxDH7GAvdfEvBPiCTnDJbBGidc!9dc%9mIEwLR)JRfLR(JHb9LQ}LQ}LQ}LQ}LH^cdgKAnCBmYnRaCCpLRndhHAqJ0gXgBGhDJbJRsLMrdc!9dfHAmHAoHApHRyJW5dgBGhCMdKTxBWsMgLIjdc!9dc%9mIExLR;IJjLR:I2l9LR&LR&LR&LR&LI9cdfNqD6LAjGO5CBmdfCPuKZtLHlVaZwdhDH7BAuBOsGNrBAyD3tHWedd#!9db9mIEyLR[INnLR@IYs9LR-LR-LR-LR-LI)cdgWiX4BaD6fEBbdhKW4GM5KWzHLqGXmCUpKJbdgDJbBGhS7DIxxR6dd#!9ddEBjWiGMudhGXmHOdCTfLCcBZsHLoLOedc!9deHI6HI7LPpKAzdeWiGMuEBjGGedfCdKKrLRzGLnGF6dd#!9dd*&9mIEzLS%JFzLS#JLv9LR_LR_LR_LR_LI@cdiEXcLCkKEvKH5KH6LLyKZ7HB7dlS7BPix1iBYcF5GZ6BF6ViSpUudc!9ddHT4HPtGAzdiBF61iSpKD7LFeGKuGZbGZcdc!9dc%9mIEnLS.JHtLS-JHq9LS!LS!LS!LS!LI~cdhC0zKHiK0kK0iK0jFZaJ2gdjC7GKxJWeVzCRxBfHfKD4J1vdc!9db9mIEoLS=JHwLS<ICb9LS)LS)LS)LS)LJ#cdgJXjJXkHL4LR5KViJ1hdkBGhHdHfLNvZ4DA6KCbLG7KMcV6dc!9db9mIEpLS]IIvLS[JQ69LS.LS.LS.LS.LJ*cdfNqD6C0zWeGO5deGKxYdH6IbdgDEqE4FmEvRpIfdd#!9dfD6WeC0zMlFZadeL7DIbOrH6dc!9dc%9mIEqLT9INmLT8IYr9LS[LS[LS[LS[LJ=cdhBF6LAsLDvCA7LDiJ3uKfdgGZ6COdCQqBYc1iLFfdc!9deGAzWeEBbHC5dgGKuGZbHR7HR6HSaKAcdc!9dc%9mIErLT+JFsLT*I2q9LS LS LS LS LJ{cmIE4LT,JIcLS|JCfLT8LT8LT8LT8LT8LJ|cdgWiGUzGWnGL5DCoF1ydgHJkJXbLCiLFxS7BGndc!9diWiGUzGWnGL5DCoF1yYnLOodjBGhDAhCAbBDjDDjBMzXvCBtKDfdc!9dc%9mIE5LT>JM5LT=IXu9LT*LT*LT*LT*LK%cdfDAcK1fGThGWgLKkdiCSjxDEwBGimJxViCS6deKxJbBLdCPvdd#!9dgK1gG1pG1qG1tG1sGWgdjCSjBGiJxViCS6BAkSbBfPcdc!9dfHNbHNcG1oG1rKYudfDEwxmCSjHHzdc!9dd)%9mIFiLU8JBxLT IGv9LT@LT@LT@LT@LK<cdfBAcJmUzBUtTbdgSfFYpGdDGrViEvdgCRuLSlBF4B2yLP7BJ7dd#!9dfFqDaBUtBAcLkdjDAuDAvSfDGrGTgGBjKAdHIqHQhddJI-!9dc%9mIFtLU+IVqLU*JHz9LT LT LT LT LK{cdgLHzJ0pJ0oKHnKHoCWddgJbSfJXeViBO6CRgdc!9dbLDcdcDCaHEideJbSfJxBO6dd#!9dc&9mIFzLU>IGiLU=JB69LU*LU*LU*LU*LL%cdiDEwG0yKU6LNpLHkLInGKqKEydhGDsDgBVsCPvKxJU6GSkdc!9deF0pCPvKRlKRjdiKU5R4LKbGKqLGxLMyJW7Nddc!9dc%9mIF4LU|JFpLU{ICu9LU<LU<LU<LU<LL.cdgVzJ2qKBmHC4KTdJWcdi2m05DDaBfDsKHtLFhJX5dc!9db9mIF5LV9IIxLV8IMh9LU[LU[LU[LU[LL=cddDAhCAbGZedfBGyOcShVaCxdgDCoNqMjFZ5BvPtdd#!9dhDAhJTzJTyKR4LQaHDrKDadjBGyOcVa3yPvEsBVsNqCOmdc!9dc%9mIF6LV,JCeLV+JNb9LV8LV8LV8LV8LL|cdgBQbKY7HL5KY6LF7GUbdjBGyGSjLhUh1hBWgGIbBP4CRfdc!9dfBQbDSbJ3fBGnGUbdgBGyLpUhYmLhGSjdgEpBD71hBWgBAbGIbdd#!9dc&9mIF7LV?IYzLV>IX49LV+LV+LV+LV+LM&cddB2pBYaDDjdiBCbCNqJ4JTwLMbDCjBNzKH7dc!9db9mIGaLV_IKeLV^JGk9LV:LV:LV:LV:LM,cdgBF4COdDGmBYc1iCQqdgBZ7SjB3dCBoCMdKMldc!9db9mIE6LV IVsLV~I3x9LV?LV?LV?LV?LM;cdgGLdGP7FZkLMzLBxKWudiCArkDbCSiC7J2sCEgTbdc!9db9mIE7LW%IK7LW#JQt9LV_LV_LV_LV_LM@cdgGCsGEmKP4GAwLOiU5dfUu3y05FkVidfMjEXc3vMgFZ5dd#!9dfGCsGEmJ3kKP5GAwdfUu05ViB2pBGydc!9dc%9mIFaLW/IK6LW.I2r9LW#LW#LW#LW#LM cddPsDM6LHpdgBXyC7DeS7PtGM5dc!9dcPsDM6djIfBD7KLbBClKGlBgDFdHMcCQtdc!9dcPsJ3pdgLNqLSnKHlLRuHQgHO6dc!9dd)%9mIFbLW_IVrLW^IIg9LW:LW:LW:LW:LN,cdhCRxDCxKIqJ0mLCzKQ5LAkdjNqLkSmXzBCzBPgBAaCMdIsdc!9dfHR5LFzDIiLJiJS4dgNqSmGKhBPgBCzMlddBAaLLwCMddd#!9dc&9mIFcLX#JDqLX!ICr9LW^LW^LW^LW^LN?cdhBGiGKsF0iGWjKEqJVdKRidiCPvKExJShImLMxB27F2dUkdc!9deBHyGKsF0iGWjdhDeSjGnUkBIjF2dBAydc!9dc%9mIFdLX-IYgLX,JOd9LX9LX9LX9LX9LN}cdgGUoBUsKMiLOhDItHS6dg05FZbQq3yBpBfdc!9deXzDI6LkBUtdeBUs05LAz2mddLB*!9db05dcBfGUodfG2pG0wQqYcGXndd#!9dd*&9mIFeLX^I0hLX]JPw9LX/LX/LX/LX/LO+cdhKWsLMtLMuLMvJZ7LOsHUgdgNqLkLLcBaBHyBXudc!9db9mIFfLX~IJlLX}IG49LX>LX>LX>LX>LO:cdgCCiLLsJSfJ3sLB7KAxdiViHK7EvxBGiBDrJxGZxdc!9db9mIFgLY#JMzLY!IZe9LX^LX^LX^LX^LO?cdeBnBUtBDlKYsdcVaPvdoxEvGZxDAeDAcC7BDvBPiViBKxDFwCXfCXiHKqdd#!9db9mIFhLY+IWkLY*I0v9LX LX LX LX LO{cdhCOmLExLLaG0eDJ5BQaXzdkGB6BArGBjGUcS7DDjJSgCNqUuDI6dc!9dbXzdcCOmHG6deHfNpBfDBwdd#!9dc&9mIFjLY>I0sLY=JG49LY*LY*LY*LY*LP%cdgKMeHHvKVgKVhLL6DA7dgWsDIaHiBrS7Dgdc!9ddXzBCzBQadfDIaWsKHvLGtLGsdc!9deBQaHKcLQrHG5ddF0pCMeBMsdc!9dd)%9mIFkLY JF4LY~JQw9LY?LY?LY?LY?LP;cdhLQlGUcLKhKBuZ4BOySldhXzCOmDI6GGpG0eDJ5GZ5dc!9db9mIFlLZ%JGbLZ#IPr9LY_LY_LY_LY_LP@cdgQ7HWiGYjGCvBCzGPzdfUuGFeF1lV4VidfKRzKKqBPeCAbKIadd#!9dhLQxLQzLQyQ7GYjGCvGPzddUuGFeF1ldc!9dc%9mIFmLZ/JNrLZ.IK59LZ#LZ#LZ#LZ#LP cdgS7DLjCTbJ0aGAgK1edkJXaG0xKKzFZyKPcGTiKPdKJhJSxHH5dc!9ddS7GAgCTbdkCCdCTfFZyGCjWiUzBQaLGnJ1iJ1jdc!9dbGZcdfSpDLjCTbJ3nGTrdc!9dd)%9mIFnLZ_JMyLZ^JOq9LZ:LZ:LZ:LZ:LQ,cdfGTyKArKAsQvCQvdfLGbGW5DBhGTlLGedc!9dbBbdcGkCBodfIyBWuGKfI6GTydd#!9dc&9mIFoL0#JFrL0!JFy9LZ^LZ^LZ^LZ^LQ?cddBUtBnLOqdgBLoJVrGH6S7DFqKWaddDgCwBJcdd#!9dfBUtBnLkBbgdbGUadhCwCv7BpWmH5fdd#!9dc&9mIFpL0/IHoL0.IIh9L0#L0#L0#L0#LQ cdgJ35J37G0mDEfF1wJU4dfFZqK0vBbG3n36dc!9ddFZqKDdKAmdhKPyCBoG0mJ34J36DEfF1wdc!9dc%9mIFqL0[JFtL0@JHy9L0-L0-L0-L0-LR)cdiDFqJ0qJ0rGH6KLtKQxLJlDBhdiBbSzH4BO6K3fK6DgHsdc!9db9mIFrL0|JFqL0{JB79L0<L0<L0<L0<LR.cdhGN6GN5J3jGTlHSlKGsLQqdhDhBJcGGgDyPvCQvBbdc!9db9mIFsL19JF6L18IIb9L0[L0[L0[L0[LR=cdgKaBFyXpFjBYo25ddBbK2sSzdfDBhKEeB35BrKYrdd#!9dfCV7HLrCUzHCuXpdhDgHsmC7BhHiBrdc!9dc%9mIFuL1,JAkL1+IJo9L18L18L18L18LR|cdcDbHIzdeC7GVjBbLFdddZ4BOySldd#!9deB0iCEnB0yGVjdeZ4KHmEDjDCfdc!9dc%9mIFvL1?JGcL1>IN59L1+L1+L1+L1+LS&cdfB2hBEpLD7DhPvdgC7DnBDvLEuxBmdeLkBnJcDbdd#!9djJZaKCrLI4JY6JY7LLpCV4CVtG14dgC7DnBDvBmEvHzdc!9ddK7BEcDKddfBDvBJ5B3nEVdHF6dc!9dcEVdCS7dePvGGgDbCmdeKS&!HX;9de,)%9mIFwL2%II4L2#IG59L1_L1_L1_L1_LS@cdeLMfLMgLMhCS7diFZkGP7LLnGLdK2qLAyKQzCArdc!9db9mIFxL2+JIiL2*JPh9L1 L1 L1 L1 LS{cdeBhGN5GN6BGydhBIjBKdHiIfEvRyDmdgDbGKnDFeKBpDnDChdd#!9db9mIFyL2;JChL2:IHj9L2&L2&L2&L2&LT9cdEtB0[B0)BZ+BY!BX]BX[BV^BU8BT:BT/BT.BS=BQ{BO}BM)BM8BL BL]BK+BJ/BI^BI]BI&BH;BG&BG%BF<BE~BE;BE:BD#BD!BC:BB-BB,BB#3@3)3(2|0 0~0}0=0+Z_Z,Z#Y_Y;Y(X}X-X#W>W(V}V<V%U^U*T}T>T,S S_S;S)R R_R;R(Q~Q;Q,Q(P{P<P&O}O|O>O/O9N^N>N,N!M?M>M/M!L}L]L=L+L9K{K.K%J J_J;J)J(I~I<I)H~H@H;H(G}G]G=G.G#F]F/F&E^E>E/E)D~D=D.D#C]C/C#B{B@B;B(}.)9q9L2)GV.L2)mBE5L2>BUfL2%FJcL2*L2*L2*L2*L2*L0<bmZbL2?BNrL2>FXmL2+L2+L2+L2+L2+L0=bmW6L2@BUnL2?FKqL2,L2,L2,L2,L2,L0>bofGTuL2[db9m0sL2^C25L2]FPiL2/L2/9L2/L2/L0[bmBIvL2_C3aL2^E2pL2:L2:L2:L2:L2:L0]bmBE6L2{B1uL2-FTvL2;L2;L2;L2;L2;L0^bm3cL2|BNmL2{FTwL2<L2<L2<L2<L2<L0_bofGDyL2}db9m3dL2 C3dL2~E35L2?L2?9L2?L2?L0}bmRvL38B1wL2 FLcL2@L2@L2@L2@L2@L0~bm3eL39BJaL2=FTrL2[L2[L2[L2[L2[L0 bmBBxL3!BUeL2>FGjL2]L2]L2]L2]L2]L18bofGKjL3#ofGHcL3%dc!9m0tL3(FvL3&IYhL2|L2|9L2|L2|L1%bofGR4L3)db9mZcL3+C27L3*FJeL2 L2 9L2 L2 L1)bofGKiL3,db9mBByL3.C2xL3-FMjL3!L3!9L3!L3!L1,bmB1lL3/CLqL3.FWtL3#L3#L3#L3#L3#L1-bm3fL3:FFjL38FPsL3%L3%L3%L3%L3%L1.bofGDxL3;db9m0uL3=C3cL3<FPtL3)L3)9L3)L3)L1;bm3gL3>C3mL3=FBbL3*L3*L3*L3*L3*L1<bm3hL3?BUmL3&C3vL3+L3+L3+L3+L3+L1=bm3iL3@BNoL3?FNbL3,L3,L3,L3,L3,L1>bodBXhL3[db9mUqL3^BNkL3]FK7L3/L3/9L3/L3/L1[bmW7L3_BNiL3^FFnL3:L3:L3:L3:L3:L1]bmVsL3{BNjL3-FF4L3;L3;L3;L3;L3;L1^bodDEtL3|db9mBE7L3~FvL3}FPjL3>L3>9L3>L3>L1|bmBIwL3 BUiL3~FKsL3?L3?L3?L3?L3?L1}bmBIxMA8CLnL3 FJdL3@L3@L3@L3@L3@L1~bmBFaMA9BUgL3=C3tL3[L3[L3[L3[L3[L1 bmTtMA!FvMA9FCjL3]L3]L3]L3]L3]L28bmVtMA#B1tMA!C3lL3^L3^L3^L3^L3^L29bm3jMA%BNlMA#FL6L3_L3_L3_L3_L3_L2!bmBBzMA&BUkL3[FFsL3{L3{L3{L3{L3{L2#bofGIdMA(db9mVuMA*BNnMA)FYaL3~L3~9L3~L3~L2(bofGDnMA+db9m0wMA-CLlMA,FCeMA9MA99MA9MA9L2+bmBIzMA.BUlL3~C3jMA!MA!MA!MA!MA!L2,bmBNhMA/B1vL3 FGdMA#MA#MA#MA#MA#L2-bm0xMA:FvMA/FJ7MA%MA%HP(MA%MA%L2.bodDFmMA;db9m3nMA=CLmMA<FEtMA)MA)9MA)MA)L2;bmBUdMA>BI7MA%C3sMA*MA*MA*MA*MA*L2<bm0yMA?FvMA>FEwMA+MA+MA+MA+MA+L2=bm0zMA@BUhMA?FJnMA,MA,BD<MA,MA,L2>bmBI4MA[BFiMA@IH7MA-MA-BB/MA-MA-L2?bmBEzMA]BI6MA*C26MA.MA.MA.MA.MA.L2@bmYxMA^FvMA]JLmMA/MA/MA/MA/MA/L2[bodGZrMA_db9mBIsMA|BUjMA{FGoMA<MA<9MA<MA<L2_bmBM7MA}BI5MA|ICsMA=MA=MA=MA=MA=L2{bdBpC,C+C*C&C%C#C!B B~B}B|B]B?B<B;B:B-B,B+B*B&B%B#B8 ~}|{_^@=<;:-,+*)(&!9q9MA?GX_MA?dcaGlmBE5MB9BUfMA=FJcMA[MA[MA[MA[MA[9emZbMB!BNrMB9FXmMA]MA]MA]MA]MA]!emW6MB#BUnMB!FKqMA^MA^MA^MA^MA^#em0sMB%C25MB#FPiMA_MA_C.MA_MA_%emBIvMB&C3aMB%E2pMA{MA{MA{MA{MA{&emBE6MB(B1uMA]FTvMA|MA|MA|MA|MA|(em3cMB)BNmMB(FTwMA}MA}MA}MA}MA})em3dMB*C3dMB)E35MA~MA~C,MA~MA~*emRvMB+FO7MB*FLcMA MA MA MA MA +em3eMB,BJaMA|FTrMB8MB8MB8MB8MB8,emBBxMB-BUeMA}FGjMB9MB9MB9MB9MB9-bdbC*m0tMB/FvMB.JHgMB#MB#9MB#MB#/emZcMB:C27MB/FJeMB%MB%C(MB%MB%:bmBByMB;C2xMB:FMjMB&MB&C%MB&MB&;bdbC/mB1lMB=JEtMB<IHuMB)MB)9MB)MB)MA/bmE0yMB>CLqMB=FWtMB*MB*MB*MB*MB*>bm3fMB?FFjMB&FPsMB+MB+MB+MB+MB+?em0uMB@C3cMB?FPtMB,MB,C%MB,MB,@em3gMB[C3mMB@FBbMB-MB-MB-MB-MB-[em0vMB]CLrMB[JLyMB.MB.MB.MB.MB.MA>bm3hMB^BUmMB+C3vMB/MB/MB/MB/MB/^em3iMB_BNoMB^FNbMB:MB:MB:MB:MB:_emUqMB{BNkMB_FK7MB;MB;C#MB;MB;{emW7MB|BNiMB{FFnMB<MB<MB<MB<MB<|emVsMB}BNjMB/FF4MB=MB=MB=MB=MB=}emBE7MB~FvMB}FPjMB>MB>C9MB>MB>~emBIwMB BUiMB~FKsMB?MB?MB?MB?MB? emBIxMC8CLnMB FJdMB@MB@MB@MB@MB@B8emBFaMC9BUgMB=C3tMB[MB[MB[MB[MB[B9emTtMC!FvMC9FCjMB]MB]MB]MB]MB]B!emVtMC#FDvMC!C3lMB^MB^MB^MB^MB^B#em3jMC%BNlMC#FL6MB_MB_MB_MB_MB_B%emBBzMC&BUkMB[FFsMB{MB{MB{MB{MB{B&emVuMC(BNnMC&FYaMB|MB|B MB|MB|B(bm0wMC)CLlMC(FCeMB}MB}B}MB}MB}B)bmBIzMC*BUlMB_C3jMB~MB~MB~MB~MB~B*emBNhMC+B1vMB{FGdMB MB MB MB MB B+em0xMC,FvMC+FJ7MC8MC8HR!MC8MC8B,em3nMC-CLmMC,FEtMC9MC9B{MC9MC9B-bmBUdMC.BI7MB~C3sMC!MC!MC!MC!MC!B.em0yMC/FvMC.FEwMC#MC#MC#MC#MC#B/em0zMC:BUhMC/FJnMC%MC%BF,MC%MC%B:emBI4MC;BFiMC9JLeMC&MC&MC&MC&MC&B;bmBFfMC<FvMC;IH6MC(MC(MC(MC(MC(B<bmBFgMC=CLpMC<JPmMC)MC)MC)MC)MC)B=bmBFhMC>C3kMC=I1xMC*MC*BD,MC*MC*B>bmBEzMC?BI6MC&C26MC+MC+MC+MC+MC+B?emYxMC@BI5MC?IYkMC,MC,MC,MC,MC,B@bmBIsMC[BUjMC@FGoMC-MC-B|MC-MC-B[bdBtB[B@B?B>B=B<B;B:B/B.B-B+B*B)B&B%B#B!B9B8 ~}|{_^][@?>=<;:/.-,+*)(&%#!9q9MC/GZ>MC/mBE5MC_BUfMC,IXkMC:MC:MC:MC:MC:MA]bmZbMC{BNrMC_JQjMC;MC;MC;MC;MC;MA^bmW6MC|JMvMC{JReMC<MC<MC<MC<MC<MA_bofLFuMC}db9m0sMC ILpMC~IMvMC?MC?9MC?MC?MA}bmBIvMD8I3pMC JK6MC@MC@MC@MC@MC@MA~bmBE6MD9IXxMC=JLbMC[MC[MC[MC[MC[MA bm3cMD!BNmMD9JMbMC]MC]MC]MC]MC]MB8bofFLkMD#db9m3dMD&FLkMD%ICoMC{MC{9MC{MC{MB#bofLRoMD(db9mRvMD*B1wMD)IOxMC~MC~9MC~MC~MB(bmC2aMD+IKnMD*JMdMC MC MC MC MC MB)bm3eMD,BJaMC|JLxMD8MD8MD8MD8MD8MB*bmBBxMD-BUeMC}IOmMD9MD9MD9MD9MD9MB+bofLB5MD.db9m0tMD:FvMD/IIjMD%MD%9MD%MD%MB.bmZcMD;IPzMD9IYjMD&MD&MD&MD&MD&MB/bmH3sMD<IPyMD;IPmMD(MD(MD(MD(MD(MB:bofLFlMD=odLAmMD>dc!9mE0xMD@IHyMD?IQcMD,MD,9MD,MD,MB>bmH3tMD[IHxMD@JFhMD-MD-MD-MD-MD-MB?bofKQyMD]odKJgMD^dc!9mBByMD{ILlMD_IXnMD;MD;9MD;MD;MB^bmB1lMD|CLqMD{I06MD<MD<MD<MD<MD<MB_bm3fMD}I3rMD/JGfMD=MD=MD=MD=MD=MB{bm0uMD~I3qMD}JGgMD>MD>MD>MD>MD>MB|bofJSqMD odLRaME8dc!9m3gME!JBkME9JQ7MD]MD]9MD]MD]MC8bm3iME#BNoME!JFfMD^MD^MD^MD^MD^MC9bmUqME%BNkME#I1pMD_MD_E.MD_MD_MC!bmW7ME&BNiME%JA4MD{MD{MD{MD{MD{MC#bmVsME(BNjMD]INyMD|MD|MD|MD|MD|MC%bmBE7ME)FvME(JH7MD}MD}E,MD}MD}MC&bmBIwME*BUiME)I0yMD~MD~MD~MD~MD~MC(bmBIxME+CLnME*I0rMD MD MD MD MD MC)bmTtME,FvME+IIlME8ME8ME8ME8ME8MC*bm3jME-BNlME,JAnME9ME9ME9ME9ME9MC+bmBBzME.BUkMD~INuME!ME!ME!ME!ME!MC,bmVuME/BNnMD JHmME#ME#ME#ME#ME#MC-bofKL7ME:odJZwME;dc!9mIAeME=FvME<JGhME)ME)9ME)ME)MC;bmIAfME>INgME=JH5ME*ME*ME*ME*ME*MC<bmIAgME?IYyME>I0tME+ME+ME+ME+ME+MC=bmIAhME@JBzME(JOkME,ME,ME,ME,ME,MC>bmIAiME[FvME@JLzME-ME-ME-ME-ME-MC?bmIAjME]IKtME[IJfME.ME.ME.ME.ME.MC@bmIAkME^JAlME]IPlME/ME/ME/ME/ME/MC[bofJSvME_odLC6ME{dc!9m0wME}CLlME|JPvME=ME=9ME=ME=MC{bmBNhME~I0jME:IOhME>ME>ME>ME>ME>MC|bodJX6ME dcHT^9m0xMF9FvMF8IKxME[ME[9ME[ME[MC bm3nMF!CLmMF9IMkME]ME]E<ME]ME]MD8bm0yMF#FvMF!IMnME^ME^ME^ME^ME^MD9bm0zMF%BUhMF#IYmME_ME_BI8ME_ME_MD!bmBI4MF&BFiMF%IIaME{ME{BF}ME{ME{MD#bmYxMF(FvMF&JLnME|ME|ME|ME|ME|MD%bodLC7MF)db9mBIsMF+IVnMF*IGwME ME 9ME ME MD)bofKKvMF,odKKuMF-dc!9mBM7MF/BI5MF.JFgMF#MF#9MF#MF#MD-bdB4C@C?C>C;C:C/C.C+C(C&C%C#C8B B~B_B^B?B>B=B<B.F{B-B,B+B*B)B(B&F/B%F-B#B!B9}|{_^][=F!</.E|-,+E]*&9q9MF&G2,MF&dbC2txC2tFPk9B4MF=MF)MF=MF=dbC2uxC2uFEe9B4I0mMF+MF?MF?dbLxxIBbJDg9B4I2tMF-MF[MF[xIAyFJy!B4I2zMF.MF]MF]xIA4JCq#B4I3kMF/MF^MF^xIA5JBc%B4I24MF:MF_MF_xIA7ILi&B4I26MF;MF{MF{xIBaIMo(B4I2xMF<MF|MF|xIBcJCm)B4I27MF=MF}MF}xIBdFH5*B4FLiMF>MF~MF~xIBeFUf+B4I3gMF?MF MF xIBgJB5,B4I2uMF@MG8MG8xIBhIWh-B4I3hMF[MG9MG9xIBiJBy.B4I3fMF]MG!MG!xIBjJDo/B4I3aMF^MG#MG#xIBkIGf:B4FLiMF_MG%MG%xIBlI2f;B4I3lMF{MG&MG&xIAmIKv<B4I3mMF|MG(MG(dbC2vxIAnILs9B4IIkMF~MG*MG*dcLxC2vxIAoILv9IgI3bMG8MG,MG,xIApIPw[B4FLhMG9MG-MG-xIAqJHs]B4FLhMG!MG.MG.xIArIMi^B4I25MG#MG/MG/xIAsIWi_B4I3dMG%MG:MG:dcLxB1sxIAtC3e9IgI2yMG(MG<MG<xIAuILu}B4I2wMG)MG=MG=xIAvILr#IgI3cMG*MG>MG>xIAwJDh B4I2vMG+MG?MG?xIAxIJv&IgI3jMG,MG@MG@xIAzJGd(IgI3eMG-MG[MG[xIA6JHjB!B4I3iMG.MG]MG]dBbB(B%B!B9B8 ~}|{_^][@?>=;/.-,+)(&%#!9yHZyHZzOa9LY8bdbZbxZbBNr9B4I0pMG<MG|MG|dbW6xW6BUn9EcMG~MG>MG~MG~db0sx0sC259EcMH8MG@MH8MH8dbBIvxBIvC3a9EcMH!MG]MH!MH!db3cx3cBNm9EcMH%MG_MH%MH%db3dx3dC3d9EcMH(MG|MH(MH(dbRvxRvB1w92fMH*MG~MH*MH*dc0tB1lx0tFv9IgJEuMH8bMH,dbZcxZcC279EcMH.MH!bMH.dbBByxBByC2x9EcMH:MH%bMH:dbE0yxB1lCLq9EcI0nMH(bMH<db0ux0uC3c9EcMH>MH*MH>MH>db3gx3gC3m9EcMH@MH,MH@MH@db0vxMH]MH]9NjII5MH.bMG>db3ix3iBNo9EcMH_MH:MH_MH_dbUqxUqBNk9EcMH|MH<MH|MH|dbW7xW7BNi9EcMH~MH>MH~MH~dbBE7xBE7Fv9EcMI8MH@MI8MI8dbBIwxBIwBUi9EcMI!MH]MI!MI!dbBIxxBIxCLn9EcMI%MH_MI%MI%dbTtxTtFv9EcMI(MH|MI(MI(dbVtxVtB1t92fMI*MH~MI*MI*db3jx3jBNl9EcMI,MI8MI,MI,dbVuxVuBNn9B4JHaMI!MI.MI.db0wx0wCLl9EcMI:MI%MI:MI:db0xx0xFv9EcMI<MI(MI<MI<db3nx3nCLm9EcMI>MI*MI>MI>db0yx0yFv9EcMI@MI,MI@MI@db0zx0zBUh9EcMI]MI.MI]MI]ddBFfBFgBFhxBI4BFi9IgMI_MI:bMI_dbYxxYxFv9NzI0dMI<bMI|dbBIsxBIsBUj9EcMI~MI>bMI~xBM7BI5%NzI0eMI?bMI dBdC%C!C8B~B|B_B]B@B>B<B:B.B,B*B(B%B!B8~|_]@><:.,*(%!9yGI4GI5Oa9I9edbC1pxCKzMJ#9B4MJ#MI^MJ#MJ#dbCKzxE0fMJ&9B4MJ&MI{MJ&MJ&dbC1qxE0gMJ)9B4MJ)MI}MJ)MJ)dbC1zxE0hMJ+9B4MJ+MI MJ+MJ+dbEZuxE0iMJ-9B4MJ-MJ9MJ-MJ-dbC1txE0kMJ/9B4MJ/MJ#MJ/MJ/dbC1uxE0lMJ;9B4MJ;MJ&MJ;MJ;dbE0jxCK6MJ=9B4MJ=MJ)MJ=MJ=dbC1vxE0oMJ?9B4MJ?MJ+MJ?MJ?dbC1wxE0mMJ[9B4MJ[MJ-MJ[MJ[dbCK6xE0nMJ^9B4MJ^MJ/MJ^MJ^dbC1xxE0pMJ{9B4MJ{MJ;MJ{MJ{dbC1yxE0sMJ}9B4MJ}MJ=MJ}MJ}dbCK7xE0qMJ 9B4MJ MJ?MJ MJ dbEZwxCK7MK99B4MK9MJ[MK9MK9dbEZyxE0rMK#9B4MK#MJ^MK#MK#dbCK4xCK4MK&9EcMK&MJ{MK&MK&dbCK5xCK5MK)9EcMK)MJ}MK)MK)dbEZvxEZzMK+9B4MK+MJ MK+MK+dbEZxxEZ4MK-9B4MK-MK9MK-MK-dbEZ5xE0cMK/9B4MK/MK#MK/MK/dbEZ6xE0dMK;9B4MK;MK&MK;MK;dbEZ7xE0eMK=9B4JJ5MK)MK=MK=dbC1rxE0aMK?9B4MK?MK+MK?MK?dbC1sxE0bMK[9B4MK[MK-MK[MK[dzB?B=B;B/B-B+B)B&B#B9 }{^[?=;/-+)&#9yB3uDDyOa9FQ)bdcBTlBNbxZbC3e9IgMK{MK;MK{MK{dbBFaxW6FEz9B4MK}MK=MK}MK}xB1iFvC^B4MK~MK>MK~MK~dc0sTtxB1jFNu9B4ICgMK@ML8ML8ddVtBNdBNexC17FDk9IgML!MK]ML!ML!dcBNdBNexB1kC2y9NzML%MK_ML%ML%dbBTmx3cFJu9B4ML(MK|ML(ML(dbBTnx3dCLh9B4ML*MK~ML*ML*dcBToBTpxRvFNz9IgML,ML8ML,ML,db3exC2aBJa9B4ML.ML!ML.ML.xC2bFNvD|B4ML/ML#ML/ML/dcZc0vxCLcFNs9IgML;ML&ML;ML;dcRvVsxE0vFOu9IgML=ML)ML=ML=xC2cFOtE-B4ML>ML*ML>ML>xCLdFJxE.B4JKyML+ML?ML?dbVsxC2dBUi9B4ML[ML-ML[ML[dbBI4xE0wBFi9B4ML^ML/ML^ML^dbBFfxC2eFv9B4ML{ML;ML{ML{dbBFgxC2fFOw9B4ML}ML=ML}ML}dbBFhxC2gFOy9B4ML ML?ML ML dbBTqxBBxFNd9B4MM9ML[MM9MM9dcBTrUqx3fFHv9IgMM#ML^MM#MM#x0uFvE+B4MM%ML_MM%MM%dcUqW7x3gIJt9IgMM(ML|MM(MM(dbBTsx0vCLo9EcMM*ML~MM*MM*dbBTtxC2hFYb92fMM,MM8MM,MM,x3iFMlE8B4MM-MM9MM-MM-xUqFD5D B4MM.MM!MM.MM.dbBFbxC2iILn92fMM:MM%MM:MM:ddBTvBTwBB5xB1nJEm9IgMM<MM(MM<MM<dbBB4xCLeC2z9B4MM>MM*MM>MM>dbBTxxW7FEf9B4MM@MM,MM@MM@dcBFcBFdxC2jCLk9IgMM]MM.MM]MM]dbBFexC2kCLi9B4MM_MM:MM_MM_dbBTyxC2lCLj9B4MM|MM<MM|MM|db3kxC2mFEj9NzMM~MM>MM~MM~xC2nFEl!NzMM MM?MM MM xC2oFEk#NzMN8MM@MN8MN8dbBTzxC2pFDj9B4MN!MM]MN!MN!dbBIyxVsFNe9B4MN%MM_MN%MN%dcBT4BNfxBE7FNg9IgMN(MM|MN(MN(dbBT5xBIwFNf92fMN*MM~MN*MN*dcBNfBNgxBIxFUo9IgMN,MN8MN,MN,dbB1qxBFaCLs9B4MN.MN!MN.MN.dc3lBT7xTtCLg9IgMN:MN%MN:MN:db3lxVtFUm9NzMN<MN(MN<MN<dbBB6x3jC3i9EcMN>MN*MN>MN>db3mxC2qFDz9B4MN@MN,MN@MN@dbBT6xC2rFMt92fMN]MN.MN]MN]dcBTuBNcxB1oFDm9IgMN_MN:MN_MN_xVuFvF,B4MN{MN;MN{MN{dbBNhx0wFKh9B4MN}MN=MN}MN}xBB4C24F-B4MN~MN>MN~MN~dc0y0zxBFbBI79IgMO8MN@MO8MO8xB1pFKiF<B4MO9MN[MO9MO9dbBNgxBB5FKj9B4MO#MN^MO#MO#dcBUaBUbxBTxFDo9IgMO&MN{MO&MO&dbBUcxBIyFBw9B4MO)MN}MO)MO)dbBEzxB1qBI69B4MO+MN MO+MO+dbBM7x3lBI59B4MO-MO9MO-MO-dcBTfBTgxBB6FDs9IgMO/MO#MO/MO/dc0tZcx3mFMu9B4JBsMO&MO;MO;dCcD[D?D>D<D:D.D,D*D(D%D#D9C C~C}C{C^C[C?C=C;C/C.C,C*C(C&C%C!C8B~B|B_B]B@B>B=B<B:B.B,B*B(B%B!B8~|_][?><;/-+)&#9yKOqBWpOa9MM;bdchKmxZbMO?H_EcJItMO+MO?9dbH3kzMO[9NjMO[db9xW6MO^H|B4IGp9MO^HH.x0sMO_H{EcFB7MO:MO_MO_dbBTlxBTlMO|9EcMO|MO<MO|MO|dbBNbxBNbMO~9EcIHvMO>MO~MO~dbH3ozMP89NjMP8dbH3nzMP!9NjMP!dc#9xBTmMP%D B4IGr9MP%HG>xBTnMP&D~EcMP&MO{MP&MP&dbBTodcH3qH3pzH3r9IgMP*db9xBToMP,%B4IKr9MP,HF+dbBTpxBTpMP.9EcFB7MP!MP.MP.xRvMP/I(2fICpMP#MP/HE^db0tx0tMP;9B4I3nMP&MP;HE;dcZcBBydcH3wH34zH3u9IgMP>dcH3xH35zH3v9IgMP@dbH3yzMP]9NjMP]dbH3zzMP_9NjMP_de)&#9xZcMP|,IgJEv9MP|HE(xMP}MP}I:NjJAdMP=cHE)x0uMP~I-EcJAfMP>MP~HC:x3gMP I,EcMP MP?MP MP dbIAazMQ99NjMQ9dbH36zMQ#9NjMQ#dbH37zMQ&9NjMQ&dd&#9x0vMQ)I<B4IGs9MQ)HC(xBTqMQ*E*EcMQ*MP~MQ*MQ*dbBTrxBTrMQ,9EcMQ,MQ8MQ,MQ,xBTsMQ-E%EcMQ-MQ9MQ-MQ-dcKmPoxBTtMQ/E%EcICjMQ#MQ/9dbBTuxBTuMQ;9EcMQ;MQ&MQ;MQ;dbBNcxBNcMQ=92fMQ=MQ)MQ=HF}dbB1mxB1mMQ?9B4IXqMQ+MQ?MQ?xUqMQ@I{EcMQ@MQ,MQ@MQ@dbIAbzMQ]9NjMQ]db9xW7MQ_I}B4IGq9cHA]xVsMQ{F&EcMQ{MQ;MQ{MQ{xTtMQ|I[EcMQ|MQ<MQ|MQ|xVtMQ}I@2fMQ}MQ=MQ}HG)dbBNdxBNdMQ 9EcMQ MQ?MQ MQ dbBNexBNeMR99EcMR9MQ[MR9MR9xVuMR!I[EcMR!MQ]eMR!xBB4MR#E<EcMR#MQ^eMR#xBFbMR%E[EcMR%MQ_eMR%dbBTvxBTvMR(9EcMR(MQ|eMR(dbBTwxBTwMR*9EcMR*MQ~eMR*dbBB5xBB5MR,9EcMR,MR8eMR,dbBFcxBFcMR.9EcMR.MR!eMR.dbBFdxBFdMR:9EcMR:MR%eMR:xBFeMR;E]EcMR;MR&eMR;x3kMR<E?EcMR<MR(eMR<xBTyMR=E]EcMR=MR)eMR=xBTzMR>E=EcMR>MR*eMR>dbBT4xBT4MR@9EcMR@MR,eMR@dbBNfxBNfMR]9EcMR]MR.eMR]xBT5MR^E<EcMR^MR/eMR^x3lMR_E+EcMR_MR:eMR_xBB6MR{E*EcMR{MR;eMR{x3mMR|E)EcMR|MR<eMR|xBT6MR}E(EcMR}MR=eMR}dbBT7xBT7MR 9EcMR MR?eMR dbB1rxB1rMS99B4JEcMR[eMS9xBNgMS!E8EcMS!MR]eMS!dbBUaxBUaMS%9EcMS%MR_eMS%dbBUbxBUbMS(9EcMS(MR|eMS(x0xMS)J]EcMS)MR}MS)MS)x3nMS*J[EcMS*MR~MS*MS*xBUcMS+E#EcMS+MR MS+MS+x0yMS,J[2fFLjMS8MS,HH@x0zMS-J@2fFLjMS9MS-HH[xBFfMS.G>EcMS.MS!MS.MS.dbIBmzMS:9NjMS:db9xBFgMS<G@B4IGt9MS<HH|xBFhMS=G?2fMS=MS)MS=HH}xYxMS>J^NzI35MS*MS>MS>dbBTfxBTfMS@9EcMS@MS,MS@MS@dbBTgxBTgMS]9EcMS]MS.MS]MS]xBM7MS^J~NzIKsMS/MS^MS^dCgE&E9E8D~D|D@D?D:D.D-D+C~C}C|C{C=C<C:C/C-C+C)C&C%C8B B~B}B{B^B]B[B@B>B<B:B.B,B+B*B)B(B%B!B9B8 ~}{^]@>=<;:/.*)(%!9yBWpGJgOa9HD9bxZbMS|MS<DHbI1hMS<MS|MS|dbE0txW6MS~9B4IWlMS>MS~MS~dbB1jx0sMT89B4JKrMS@MT8MT8dcC14C15xBTlMT!9IgMT!MS]MT!MT!dcC15B1ixBNbMT%9IgIOeMS_MT%MT%xBTmMT&M!B4MT&MS{MT&MT&xBTnMT(M9B4JEeMS|MT(MT(xBToMT)M8NzJKfMS}MT)MT)xBTpMT*M9NzJAiMS~MT*MT*dcC2cCLdxRvMT,9IgIB6MT8MT,MT,dcC143mx0tMT.9B4JEpMT!MT.MT.xZcMT/F_B4JBtMT#MT/MT/dbC2bx0uMT;9B4MT;MT&MT;MT;dbCLcx3gMT=9B4MT=MT)MT=MT=dcC16CLcx0vMT?9IgMT?MT+MT?MT?dbBBxxBTqMT[9B4MT[MT-MT[MT[dcBBx3fxBTrMT^9IgMT^MT/MT^MT^xBTsMT_M#B4I0qMT:MT_MT_dbE0zxBTtMT|9B4IQxMT<MT|MT|dbB1oxBTuMT~9NzMT~MT>MT~MT~xBNcMT !NzMT MT?MT MT xB1mMU8MT@DHbJMoMT@MU8MU8db3fxUqMU!9NzMU!MT]MU!MU!xW7MU#!NzMU#MT^MU#MU#dcC2dCLexVsMU&9IgMU&MT{MU&MU&dbB1ixTtMU)9B4IZbMT}MU)MU)dbB1kxVtMU+9NzMU+MT MU+MU+dcB1kCLbxBNdMU-9IgMU-MU9MU-MU-xBNeMU.!IgIMqMU!MU.MU.dcCLa3ixVuMU:9IgJEqMU%MU:MU:dbCLexBB4MU<9B4JNeMU(MU<MU<dbC2ixBFbMU>9B4JMnMU*MU>MU>dbB1nxBTvMU@9NzMU@MU,MU@MU@xBTwMU[!NzMU[MU-MU[MU[xBB5MU]#NzMU]MU.MU]MU]dbC2jxBFcMU_9B4C2wMU:MU_MU_dbC2kxBFdMU|9B4MU|MU<MU|MU|dbC2lxBFeMU~9B4JMxMU>MU~MU~ddC2nC2oC2px3kMV89IgMV8MU@MV8MV8dbC2mxBTyMV!9B4MV!MU]MV!MV!dbE1axBTzMV%9B4MV%MU_MV%MV%dcCLaBE7xBT4MV(9IgMV(MU|MV(MV(ddCLaBE7BIxxBNfMV*9IgMV*MU~MV*MV*xBT5MV+N*B4JHuMU MV+MV+dcTtC2sx3lMV-9IgICiMV9MV-MV-dcE1fE1gxBB6MV/9IgMV/MV#MV/MV/dbE1cx3mMV;9B4JNzMV&MV;MV;dbE1dxBT6MV=9B4MV=MV)MV=MV=deTt3jC2qBB4xBT7MV?9IgMV?MV+MV?MV?dcC16C2sxB1rMV[9IgMV[MV-MV[MV[dbE1jxBNgMV^9B4MV^MV/MV^MV^deBFcBFdBFe3kxBUaMV{9IgIIiMV;MV{MV{xBUbMV|!IgMV|MV<MV|MV|dcVuE1ix0xMV~9IgMV~MV>MV~MV~x3nMV J.B4JQhMV?MV MV xBUcMW8I}B4MW8MV@MW8MW8x0yMW9E]NzMW9MV[MW9MW9x0zMW!E^NzC2wMV]MW!MW!dbC2exBFfMW%9B4C2wMV_MW%MW%dbC2fxBFgMW(9B4IJ5MV|MW(MW(dbC2gxBFhMW*9B4MW*MV~MW*MW*xYxMW+I_NzMW+MV MW+MW+xBTfMW,I^NzMW,MW8MW,MW,xBTgMW-I_NzMW-MW9MW-MW-xBM7MW.I}NzJIkMW!MW.MW.dbE0uxMW:MW:9NjJGqMW%MW:MW:dbC17xMW<MW<9NjIBxMW(MW<MW<dbE04xMW>MW>9NjIMfMW*MW>MW>dbE07xMW@MW@9NjIPuMW,MW@MW@dbE06xMW]MW]9NjIBuMW.MW]MW]xMW^MW^O<NjIQdMW/MW^MW^dbC2rxMW{MW{9NjJHnMW;MW{MW{dbE1exMW}MW}9NjJCjMW=MW}MW}dbE1hxMW MW 9NjIVjMW?MW MW xMX8MX8K=NjIJ4MW@MX8MX8dbB1pxMX!MX!9NjJIeMW]MX!MX!dCqE)E&E#E9D D~D}D|D{D^D[D@D>D<D:D.D,D+D)D&D%D#D9D8C~C|C_C]C[C?C=C;C/C.C-C+C)C&C#C9B B}B{B_B]B@B>B<B:B.B,B*B)B&B%B#B!B9 }{_^][?=;/-,*(%#9yBWpKM7J2m9FX:bdgQ-O%M.I>E,9dcCRmGQldbLadcPnBw4Ji!CQlMX+Rz9cdbNvdbo4Ji!CQlMX.Rz9edbGhdbn4Vc!MdB1jMX;9c4Xe#CQlBNbRzMV:e4Wg%MdE1bMX=MV;bdbOx4BOx9CQlMX?KR7MV=bdg-*&%#95Ue;9dcDEmGQmdcPn044Ji=IoMX_CBg9c4Ji;IoMX{CBg:e4Vc/MdCLdMX|.cdbC3r4Xe;MdRvMX~9b4Wg<IoMX CBgMV}e4BC5^IoMY8CBgMV~b4BC5[IoMY9CBg@edh*)(%#!95DEo-9dbCAvdb044Ji IoMY(BJd9c4Ji}IoMY)BJd|e4Vc{Md3mMY*_c4Xe|IoMY+BJdMW)b4Wg}MdE0xMY,MW*b4BOx^IoMY-BJdMW+b4BC5B&IoMY.BJdMW,b4BC5B#IoMY/BJdB!edb0r4BKl9IoMY;BJdMW/bdj,+*)(&%#95Th/9dbGQc4JiB.IoMY?BVx|c4JiB,IoMY@BVxB+e4VcB*NsVsMY[B)c4XeB+IoMY]BVxMW@b4WgB,IoMY^BVxMW[edf&%#!95DGl)9dbFs4JiB@IoMY}BOkB%c4JiB>IoMY~BOkB=e4XeB<IoMY BOkMW}b4WgB=NsBIyMZ8MW~b4BOxB/IoMZ9BVxMN!edbt4BKl?NsFAtMZ#9bdbBTk4DDw9NsICyMZ&MX#edi+*;)(&#95Fs-9dbCTv4JiC!IoMZ+B24B<c4JiC8IoMZ,B24B e4VcB~NsC2hMZ-B}c4XeB IoMZ.B24MX,b4WgC8IoMZ/B24MX-bdf&%#!95Sq)9dcB3aGOd4JiC,IoMZ=DHfB_c4JiC*IoMZ>DHfC)e4VcC(NsB1jMZ?MX=b4XeC)IoMZ@DHfMX>b4WgC*NsH3lMZ[MX?b4BKlB*NsBByMZ]MX@bdg(&%#!95B3a*9dbBVedcFgB1x4JiC@WaMZ}Fw9c4JiC>WaMZ~FwGB.b4VcC<WaMZ Fw#b4XeC=WaM08FwMX~bdbC3q4WgC?NsH3mM0!9b4BOxC;WaM0#FwMY9edcLaNv4BC59WaM0&FwMY#edbLb4BWo9WaM0)FwMY&e4BKlB_WaM0*FwMY(e4DDwB&WaM0+FwMY)edk/.-,*)&#!95BVe<9dbGCw4JiD(IoM0/RzC@c4JiD%IoM0:RzD#e4VcD!MdB1iM0;F0{b4XeD#IoM0<RzMY:b4WgD%IoM0=RzMY;edf&%#!95DCg)94VcD)MdCLbM0@D(cdca3p4WgD+NsIAcM0]9bdbCLv4BOxD(NsBIyM0_9bdg.-&+#95HxMA}9dbGj4VcD;NsW6M0~F1*b4WgD<NsE1bM0 MY}b4BOxD.Ns0wM18)bdg>=#;!95Gj&9dbKUv4JiD}IoM1%CP7D-c4JiD{IoM1&CP7D_e4VcD^NsB1oM1(F1<b4XeD_NsBNcM1)MZ&b4WgD{IoM1*CP7MZ(edf&%#!95DEy)9dbg4JiE&IoM1.CRaD?c4JiE#IoM1/CRaE!e4VcE9Ns3hM1:F1_b4XeE!IoM1;CRaMZ/b4WgE#NsM1<M1<MZ:edf&%#!95GPo)9dnD~D<D!C_C.C%B{B*B8^=+9deJYzJ1qJ1rJ1pdbFwdcJNnIKfddJNoJIwJKaddFgB1xC3q6BVeBVlC8&Sd%InITlGJc2oM1{M1;M1;M1;M1;M1;#!9cdcBWzKV4dbEzdcIM6I2ddbFFbdcqa6BWzBVl&M1[Sd%InITmDDx2oM29M1[M1[M1[M1[M1[#!9cdbKV6dcIM7I2c6CQeBVl!M1_Sd)InITqDDx2oM2%M1_M1_M1_M1_M1_9&%cddGMmKWcKV5dbCQfdcI2bI2adbI2e6KV7BVl%M1 Ls#InITpDDx2oM2+M1 M1 M1 M1 M1 !9+cdcJ14J15dbDBtdeJiBC5BWoBKldbJNjdcJNiJIfdbq6J16BVl(M2(Sd&InITjGJb2oM2<%M2(M2(M2(M2(#!9cdbJ17dbJ1ydcJNqJNkdbJNp6J2aBVl%M2-DJm#InITkGJb2oM2[+M2-M2-M2-M2-!9(cdbJJydbJKlddPnnC3r6DEoZxF#M2;SdM2;InIT4KOsFqDEoM2;M2;M2;M2;M2;#!9cdfQiJpIRlCgjdjGIhQ6CPpMiEfRlXzGZePsdbIN4dcJJfINzdbPn6B3aZxD;M2[SdM2[InITzKOrFqB3aM2[M2[M2[&%#!9cdbRzdbIWvdbIWu6UeZxF M2{Sd#InITtCPhRiUeM2{M2{M2{M2{M2{!9F}cdbIBvdbJKh6DCgZxC|M2~Sd(InITuCPhRiDCgM2~M2~M2~M2~M2~!9G8cddLNaKWyLBqdbJKndcJI7JLq6HxZxMD/#Sd,InIUcCPhRiHxM3!M3!M3!M3!M3!!9G%cdbJI6dbJJa6GjZxC>M3&Ls/InIUdCPhRiGjM3&M3&M3&M3&M3&!9G)cdbB24dbJLjdbJJe6SqZxE-M3+Sd#InFHyKOtRiSqM3+M3+M3+M3+M3+!9?cdcKUxKUwdbCP7dbI0idbIZk6DEyZx%M3:Sd#InIUfKOuRiDEyM3:M3:M3:M3:M3:!9_cdbBVxdbJCldbIOa6DGlZxF,M3>Sd#InIUgGJfRiDGlM3>M3>M3>M3>M3>!9~cdeFsBYoLKfLKedbBOkddJHvINcJK4dbIN76FsZx%M3^Sd#InIUeGJfRiFsM3^M3^M3^M3^M3^!9B#cdcCAvGOzdbBJddbICcdbIBrdc04q6ThZx&M3 Sd%InITxGJdRiThM3 M3 M3 M3 M3 #!9cdbKHqdbCRadbJidbJJrdbJKjdbSv6KHrZx(NA(Ls&InITnKOoWfNA<%NA(NA(NA(NA(#!9cdhLEkLEmIT6IT5IUaIT7KF4dbI2idcIUbJIx6LDeZx#NA,LsNA,InITsGJdFqNA@*NA,NA,NA,NA,!9MO{bdeJ1cJ1eJ1dJ1gddJ1sJ1uJ1tdcJNlIKcdbIKbdcaFPe6J1f1d&NA<Sd%JoJEgGJcRiNA|NA<NA<NA<NA<NA<#!9cdbCNidkHaDHoDHpH6DHcInDHdLDtLDuLApdpO4JYnWpDGxLCnFkK0uK0pK0qGThEiGmJ2iXdCRtdbIHtdcIHsJIvdcqB1x6J2j1d(NA^SdH3(InI0cKOiWfNB#NA^NA^NA^&%#!9cdb1pdbEidcJiVcdfCNiCRlKMdCMcIldiEiBzKDbDByJ2oDkTlDIzdbJJcdcJJbJJddcqFPe61p1d*NB!Ls)InITvKOnWfNB.(NB!NB!&%#!9cdfLPkLPaLPmLO7LPndcF6LldbJIzdbILjdcqFg6LPi1d&NB*Ls%JoJM7KOpRiNB>NB*NB*NB*NB*NB*#!9cdeJXqLPjJXlLPldcCMpF6dbJIqdbIO76JXp1d%NB/Ls#JoIIwKOvWfNB^NB/NB/NB/NB/NB/!9M3[bdgJVaLLoK1jKBvJ3yJ3zdbIIcdbILc6Dv1d#NB=SdE8JoICkKOmFqNB}B;NB=NB=NB=NB=!9D.cddBLvLOmJRudbItdmCQfEzCAnGMmNegGPoZvKYzPeDpDwdgGIhCPpKFaKFcJ3xHpdbJI5dcJJwJIu6BLv1d(NB_Sd&InITiKOjFqNC%B]NB_NB_%#!9E%cdcK3zK3ydbCRldbJAgdcJAhJCs6LAg1d%NB Sd#InJCrKOlWfNC+NB NB NB NB NB !9D_cdkKLyKLzLMiLMkKUyKS5LDzKLxJVgKLwdbJJsdbIWg6KLv1d#NC#LsNC#InIToKOhWfNC/NC#NC#NC#NC#NC#!9D~cdeKFsKFtKWeKWddcEzCMbdbIOpdbIOnddqFga6KFr1d&NC+Ls%JoIHiKOkWfNC?NC+NC+NC+NC+NC+#!9bdbLDqdbBWpdldHxGeLPuBOcBClCcBDhFyDKaDzdbJKmdcJKkJIodbBw6LDr1d(NC<DJmNC<InJOoGJeWfNC|NC<&NC<NC<%#!9cdbKRtdeKvDFyCqK1zdbJIndbJIp6KRu1d%NC[DJmNC[InJOnGJeRiND9NC[,NC[NC[#!9(cddJUkKKmLRkdbJJjdbJJkdcFPd3o63sBLr%NC|LsNC|InG07ND(RiND(NC|NC|NC|NC|NC|#!9bddJUjKKlLRjdbJJidbJJl6ZfBLr#ND8LsND8InG06ND,RiND,ND8ND8ND8ND8ND8!9&bdjJUpJUqJUoKKoKKpKKnLRiLRmJUldbJMldbJMm6JUsBLr#ND%LsND%InJKwND:RiND:ND%ND%ND%ND%ND%!9NB.bdgBP4KKwCRfLSbJUrKKydjC1gCNo1hBWgBKdBD7LQ4EpGMadbIJxdcIJyIJz6BP4BLr%ND+LsND+InI1lND?RiND?ND+ND+ND+ND+#!9NB=bdiGOcBXaLCbDxKGnJUyKGmJUzdpC1gJTjBYpDzBKtEpGMaVmBD7LAhEbPtCNoKXbCThdbIPbdcIPcIPa6GOcBLr%ND:LsND:InI1kND_RiND_ND:ND:ND:ND:#!9NB]bdiDAbJSbDIqLKlGWdLKoLBeLBfdbC1gdbIGudbJMu6DAbBLr%ND?LsND?InI1jND RiND ND?ND?ND?ND?#!9NB}bdbJTddcJTaKXvdbJJgdbJJn6JTcBLr%ND_Ls#InG05NE%RiNE%ND_ND_ND_ND_ND_!9NC!bddKEhKEfJTbdbIPfdbIO66KEgBLr#ND~LsND~InJJxNE*RiNE*ND~ND~ND~ND~ND~!9NC(bdbBKudbBGzdcFRtFS5dbC3udcaCLu6KVaBGw&NE%Ls%InJL6NE:2oNE:NE%NE%%NE%NE%#!9bdbLHbdbJJudbCLu6LHdBGw#NE*Ls*InG1dNE>WfNE>NE*NE**NE*NE*!(9cdcLRvLRwdmDHkCQtBPv3tJhBGtCAaLDsEjDDrCTmGEcdfKKkLN4BF7K1iKQwdbJJpdcJJoIWz6LRxBGw&NE:LsNE:InG1eNE_WfNE_NE:NE::%#!9NC]bdbFRt6LG5BGw<NE<Ls=InJL5NE|2oNE|NE<NE<=NE<NE<:9NC_bdcKYjKOzddBKuBGzGHqdcJJtIPddbJJv6LHcBGw%NE[LsNE[InJKvNF9WfNF9NE[NE[#NE[NE[!9NC bdfLSrLSpLSsLSqLSodbGHqdbJRndbJGo6KUjBGw%NE|LsNE|InJL4NF(WfNF(NE|NE|#NE|NE|!9ND%bdbKStdcKTkKU7duKSwKSvJWjJWlJWgJWhJWiJWmJWkJWfKFbKWrGRaGQ7BAhSfSxBJoB2bJRydbJKsdcFS5JNc6KSzBGw&NF!Ls%InG1bNF.WfNF.NF!NF!NF!NF!#!9ND,bdhKSuKSsKSoKSrKSqKSpKSxdbJXsdcBGzBKudbIXzdcIXyJJ66KSyBGw&NF*Ls%JoG1cNF>WfNF>NF*NF*#NF*NF*!9B9cdgJXtJXuJXvJXyJXxJXwdbKSndbJJhdcJJmJKb6JXzBGw%NF/Ls#JoG1aNF^WfNF^NF/NF/*NF/NF/!9B(cdBsH H^H@H;H*H#G G^G?G<G.G+G&G8F|F[F;F*F%E~E[E.E(E9D}D@D;D-D&C~C^C>C:C,C&C8B{B@B<B,B(B8~^>.(97EzNF;NF;NF;7CQeNF<NF<NF<dcBWzDFa7BWz9NF>NF>dd%#9BaEzJRpNF<9I8c7BOkNF[NF[NF[7FsNF]NF]NF]dBaKEpGEcB26LAoBcJUvJUwJdLGhLGiK3vCAxDGoK3gDGkK3jDGcK4KXx3tFiZlKpE5DIfBhB2aCQkBrCldBbBnWeGFhBGnDJhGYhDhJSkF1sBCbBAfDGwO5GoQ7DFxKQqKQrGeBWyBaCNqMs3vgIMxJFeLQpLQoQkGj7BYoNF{!9dd&%9dcqPnBaJ5LRrNG)!9c7CTeNF NF NF 7GUeNG8NG8NG87GElNG9NG9NG97LOjNG!NG!NG!de%#!9BaHrLMoNG/9E}c7DDsNG&NG&NG&7EuNG(NG(NG(dc!9BaNxLRqNG=9F9cddCAvK0rK0s7BAn9NG,NG,ddGOzK0nK0o7GOy9NG.NG.dc#9BaBAnLMlNG,9NE]bdgCMcLNeJXnLAdKRwLMd7CRd9NG<NG<dgDApLNdJXmLAcKRvLMc7BDl9NG>NG>dc#9BaCRdKXcNG<9NE~bdGnJTsJTuJTtJTvJTrJVxJVyDAvJVzB2bJYjJYlJYkJYmJYiJYvJYxJYwJYyJYuJZoJZqJZpJZrJZnJ3bJ3dJ3cJ3eJ3aKBcKBeKBdKBfKBbKCwKCyKCxKCzKDwKDyKDxKDzKDvKFnKFpKFoKFqKFmKGdKGfKGeKGgKGcKHeKHgKHfKHhKHdKIhKIjKIiKIkKIgKI5KI7KI6KJaKI4KJxKJzKJyKJ4KJwKLoKLqKLpKLrKLnKQgKQiKQhKQjKQfKReKRgKRfKRhKRdKSjKSlKSkKSmKSiKTtKTvKTuKTwKTsKUfKUhKUgKUiKUeKUqKUsKUrKUtKUpKVpKVrKVqKVsKVoKWlKWnKWmKWoKWkKXqKXsKXrKXtKXpKYcKYeKYdKYfHvKZhKZjKZiKZkKZgGRaLBbLBaLBcBXsLBmLBoLBnLBpLCuLCwLCvLCxLCtLIfLIhLIgLIiLIeLIuLIwLIvLIxLItLJeLJgLJfLJhLJdLJvLJxLJwLJyLJuLKtLKvLKuLKwLLjLLlLLkLLmLLiLOzLO5LO4LO6LOyLQhLQjLQiLQkLQgK07K1bK1aK1cK06KYb7LSd9NG]NG]dGnJTnJTpJToJTqJTmJVtJVuDAuJVvJVsJYeJYgJYfJYhJYdJYqJYsJYrJYtJYpJZjJZlJZkJZmJZiJ24J26J25J27J2zKA5KA7KA6KBaKA4KCsKCuKCtKCvKDrKDtKDsKDuKDqKFiKFkKFjKFlKFhKF6KGaKF7KGbKF5KG7KHbKHaKHcKG6KIcKIeKIdKIfKIbKIwKIyKIxKIzKIvKJsKJuKJtKJvKJrKLjKLlKLkKLmKLiKQbKQdKQcKQeKQaKQ7KRbKRaKRcKQ6KSeKSgKSfKShKSdKToKTqKTpKTrKTnKUaKUcKUbKUdKT7KUlKUnKUmKUoKUkKVkKVmKVlKVnKVjKWgKWiKWhKWjKWfKXlKXnKXmKXoKXkKX5KX7KX6KYaDFjKZcKZeKZdKZfKZbGQ7LA6LA5LA7LA4LBiLBkLBjLBlLCpLCrLCqLCsLCoLH7LIbLIaLIcLH6LIpLIrLIqLIsLIoLI7LJbLJaLJcLI6LJqLJsLJrLJtLJpLKpLKrLKqLKsLLeLLgLLfLLhLLdLOuLOwLOvLOxLOtLQcLQeLQdLQfLQbK0yK04K0zK05K0xKX47LSc9NG_NG_dc#9BaKO4KXdNG]9NF%cdhJWrKPsKE6B2lB3wGbKGq7JUn9NG~NG~dhJWqKPrKE5B2kB3vKGoKGp7JUm9NH8NH8dc#9BaBDiKXeNG~9NF,bdiB/B& {?/)9`,
	roots: {"standards":10509,"register":10915,"synonyms":10940,"iso-9001:2015":15184,"iso-9001:2026":15699,"iso-9000:2015":16603,"iso-9000:2026":16757,"iso-13485:2016":19418,"21-cfr-820:2026":19522,"iso-27001:2022":21225,"iso-14001:2015":21297,"iso-14001:2026":21351,"iso-45001:2018":21433,"crosswalks":21963,"profiles":22097,"usage":22342,"families":22391},
};

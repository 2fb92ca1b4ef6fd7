import { expect, test } from 'vitest';
import { cuesOf } from '../../server/src/core/standards/clauseCues.ts';
import { isTripped } from '../../server/src/core/standards/cues.ts';
import { wordsOf } from '../../server/src/core/text/words.ts';
import { catalogue } from './standards.ts';

type Row = readonly [place: string, text: string];
type RowUnder = readonly [place: string, heading: string, text: string];

/** Does a sentence under a heading trip a cue of a clause (`A.5.11`) or of an item (`9.2.2 c`)? */
function addresses(id: string, place: string, heading: string, text: string): boolean {
	const edition = catalogue.editions.get(id);
	const [number = '', letter] = place.split(' ');
	const clause = edition?.clauses.get(number);
	const cues = edition && clause && cuesOf(edition).byClause.get(clause);
	const index = clause?.items.findIndex(item => item.letter === letter) ?? -1;
	const wanted = letter === undefined ? cues?.clause : cues?.items[index];
	if (edition === undefined || wanted === undefined) {
		throw new Error(`${id} has no ${place}.`);
	}
	const { book } = cuesOf(edition);
	const own = book.slotsFilledBy(wordsOf(text));
	return wanted.some(cue => isTripped(cue, own, book.slotsFilledBy(wordsOf(heading))));
}

/** As people write in policies; no heading helps. */
const security: readonly Row[] = [
	['4.1', 'Each spring the CISO reviews the list of external issues, such as new laws and new competitors.'],
	['4.3 b', 'When we defined the scope we looked at what stakeholders ask of us.'],
	['4.4', 'The ISMS was established in 2021 and is maintained by the security team.'],
	['5.1 e', 'Twice a year the managing director asks whether the intended outcomes were reached.'],
	['6.1.3 e', 'A risk treatment plan is formulated with owners and deadlines.'],
	['7.1', 'For the ISMS two people and the resources of the IT team are provided.'],
	['7.2 b', 'Only employees whose education or experience makes them competent take on these tasks.'],
	['8.1', 'The processes that serve security are planned each autumn and controlled by checklists and criteria.'],
	['9.1 d', 'The CISO is responsible for measuring the KPIs.'],
	['9.3.2 d', 'The management review considers audit results and nonconformities.'],
	['9.3.3', 'The management review ends with decisions on improvements and changes to the ISMS.'],
	['10.2 c', 'Corrective actions are implemented by the assigned owner.'],
	['A.5.2', 'Responsibilities for information security are assigned to named persons.'],
	['A.5.5', 'Relevant authorities are notified of security breaches within 72 hours.'],
	['A.5.8', 'Information security is integrated into project management from the initiation phase.'],
	['A.5.8', 'A security risk assessment is carried out for each project.'],
	['A.5.9', 'Every asset has an owner.'],
	['A.5.10', 'Employees may use company laptops only for business purposes.'],
	['A.5.10', 'Private use of company e-mail is not permitted.'],
	['A.5.11', 'On termination of employment, all company equipment must be returned.'],
	['A.5.12', 'The information owner classifies information according to its value and criticality.'],
	['A.5.14', 'Confidential information may be sent by e-mail only in encrypted form.'],
	['A.5.14', 'Rules for the transfer of information to external parties are agreed in writing.'],
	['A.5.15', 'Access to systems is restricted to authorised users based on business requirements.'],
	['A.5.18', 'Access is revoked on the last working day.'],
	['A.5.21', 'Suppliers must pass on our security requirements to their subcontractors.'],
	['A.5.22', 'The services of critical suppliers are monitored and reviewed annually.'],
	['A.5.25', 'Each incident is given a severity from 1 to 4.'],
	['A.5.26', 'The duty engineer responds to incidents with the steps of SOP-12.'],
	['A.5.34', 'Personal data is processed in accordance with the GDPR.'],
	['A.6.5', 'Confidentiality obligations remain in force after employment ends.'],
	['A.7.1', 'The site is divided into security zones with defined perimeters.'],
	['A.7.2', 'Entry to the building is controlled by key cards.'],
	['A.7.3', 'Offices and rooms are locked when unoccupied.'],
	['A.7.4', 'An intruder alarm is active outside working hours.'],
	['A.7.5', 'The risks from flooding and lightning have been assessed.'],
	['A.7.8', 'Servers are placed in a locked rack away from water pipes.'],
	['A.7.10', 'The use of removable media is restricted.'],
	['A.7.11', 'An uninterruptible power supply protects the servers from power failures.'],
	['A.8.1', 'User devices lock automatically after five minutes.'],
	['A.8.3', 'Access to folders is limited to members of the respective group.'],
	['A.8.6', 'CPU, memory and disk usage are monitored and alerts are raised at 80 percent.'],
	['A.8.9', 'Systems are hardened according to CIS benchmarks.'],
	['A.8.9', 'Standard configurations are documented and deviations are detected.'],
	['A.8.14', 'Critical systems are designed redundantly.'],
	['A.8.15', 'Logins and administrative actions are logged.'],
	['A.8.19', 'Software may be installed only by the IT department.'],
	['A.8.26', 'Before we purchase an application the CISO specifies the security requirements.'],
	['A.8.30', 'External developers must follow our secure coding rules and their code is reviewed.'],
	['A.8.32', 'Every change has a rollback plan.'],
];

const devices: readonly Row[] = [
	['4.1.6', 'We validate the training app of the quality department before anybody works with it.'],
	['5.5.3', 'Audit results and the state of the QMS are communicated in the Monday meeting.'],
	['6.4.1', 'For the work environment of the filling line the plant manager sets requirements.'],
	['6.4.1 a', 'The health and clothing of staff at the filling line are controlled at the start of each shift.'],
	['7.1', 'Our risk management follows ISO 14971.'],
	['7.2.1 a', 'The sales team identifies customer requirements, delivery dates and service included.'],
	['7.2.2', 'Sales and production review an order before they confirm it.'],
	['7.2.2 e', 'Production checks whether we are able to deliver the order in time.'],
	['7.3.2 b', 'The project plan shows a review at the end of each stage.'],
	['7.3.3 c', 'Measures from risk management become design inputs.'],
	['7.3.6', 'In design verification the team compares each input with what was built.'],
	['7.3.8', 'Together with manufacturing we try out whether the output of development is suitable.'],
	['7.5.3', 'Criteria for a good installation are documented in FRM-31.'],
	['7.5.4', 'A technician follows the repair instructions in the service portal.'],
	['7.5.8', 'Each device is identified by a unique number.'],
	['7.5.9.1', 'Traceability reaches from the batch of granulate to the hospital.'],
	['8.2.2 a', 'Complaints are recorded by the hotline.'],
	['8.2.6', 'We measure the characteristics of each product listed in the test plan.'],
	['8.3.3', 'For a defect found in the field we take the appropriate action of table 2.'],
	['8.3.4', 'For rework there is a signed instruction at the bench.'],
	['8.4', 'From the data of the year we analyse whether the QMS is still adequate.'],
];

test.each(security)('ISO/IEC 27001:2022 %s: %s', (place, text) => {
	expect(addresses('iso-27001:2022', place, '', text)).toBe(true);
});

test.each(devices)('ISO 13485:2016 %s: %s', (place, text) => {
	expect(addresses('iso-13485:2016', place, '', text)).toBe(true);
});

/** On another topic, or only in passing. */
const securityAside: readonly RowUnder[] = [
	['A.5.4', 'Reporting', 'The supervisory authority is informed of violations.'],
	['A.5.12', 'Incident handling', 'The reader finds the classification of this document in its footer.'],
	['A.5.13', 'Tickets', 'A ticket is marked as closed once it is documented.'],
	['A.5.20', 'Training', 'Contractors attend a course on security.'],
	['A.5.25', 'Incident handling', 'Classification: internal'],
	['A.5.31', 'Suppliers', 'Suppliers comply with the security requirements of their contract.'],
	['A.6.1', 'Workplace', 'Employees lock their screens before they leave.'],
	['A.6.5', 'Offboarding', 'The former employee hands back the laptop.'],
	['A.7.3', 'Roles', 'The security officer keeps an eye on the key figures.'],
	['A.8.7', 'Glossary', 'Viruses spread through networks.'],
	['A.8.8', 'Cabling', 'Access to the patch panel ends after eight hours.'],
	['A.8.9', 'Deletion', 'Systems are configured to delete what nobody needs.'],
	['A.8.17', 'Incident handling', 'The form lists affected systems, timeline and witnesses.'],
	['A.8.27', 'Passwords', 'The reset of a password is securely designed.'],
	['9.1 d', 'Indicators', 'Number of assets without an owner'],
	['6.1.1 d', 'References', 'Risk treatment plan'],
	['9.2.2 c', 'Inventory audit', 'The register lists what was found.'],
];

const devicesAside: readonly RowUnder[] = [
	['7.5.6 b', 'Validation of the process', 'Validation is performed by qualified staff.'],
	['7.4.1 c', 'Supplier evaluation', 'This procedure covers all purchasing that affects the quality of the product.'],
	['8.2.2 a', 'Feedback', 'A new commit takes up the feedback.'],
	['8.4', 'Documents', 'The list of documents shows the procedure for the analysis of data and its status.'],
	['7.2.2', 'Checks on applicants', 'They sign an agreement before they get access.'],
];

test.each(securityAside)('ISO/IEC 27001:2022 %s is not what this says, under %s: %s', (place, heading, text) => {
	expect(addresses('iso-27001:2022', place, heading, text)).toBe(false);
});

test.each(devicesAside)('ISO 13485:2016 %s is not what this says, under %s: %s', (place, heading, text) => {
	expect(addresses('iso-13485:2016', place, heading, text)).toBe(false);
});

import { convert } from 'gouji';
import { expect, test } from 'vitest';

/** As text comes out of PDF files in columns: words stand where they stood, rows are centred. */
const report = `Harbor Commission Annual FOIA Report for Fiscal Year 2015

V.A. FOIA Requests -- Received, Processed and Pending FOIA Requests
                     Number of            Number of         Number of         Number of
Agency /             Requests             Requests          Requests          Requests
Component            Pending as of        Received in       Processed in      Pending as of
                     Start of             Fiscal Year       Fiscal Year       End of Fiscal
                     Fiscal Year                                              Year
Lighthouse
                                  3                  40                38                 5
Service
Region 7                          0                   9                 9                 0
Office of the
Harbor Master                    12                 1,204             1,200              16
of the North
AGENCY
                                 15                 1,253             1,247              21
OVERALL

VI.A. Received, Processed, and Pending Administrative Appeals
                     Number of            Number of         Number of         Number of
                     Appeals              Appeals           Appeals           Appeals
Agency / Component   Pending as of        Received in       Processed in      Pending as of
                     Start of             Fiscal Year       Fiscal Year       End of Fiscal
                     Fiscal Year                                              Year
Lighthouse Service                1                   2                 3                 0
Region 7                          0                   0                 0                 0
Office of the Harbor
Master of the North               4                   1                 2                 3
AGENCY OVERALL                    5                   3                 5                 3

XII.A. Backlogs of FOIA Requests and Administrative Appeals
                                                Number of Backlogged       Number of Backlogged
Agency / Component                              Requests as of End of      Appeals as of End of
                                                Fiscal Year                Fiscal Year
Lighthouse Service                                                2                          0
Region 7                                                          0                          0
Office of the Harbor Master of the North                          1                          1
AGENCY OVERALL                                                    3                          1

XII.D.(2). Number of Backlogged Requests
                            Number of Backlogged       Number of Backlogged
Agency / Component          Requests as of End of      Requests as of End of
                            the Fiscal Year from       the Fiscal Year from
                            Previous Annual Report     Current Annual Report
Lighthouse Service                            2                          2
Region 7                                      0
AGENCY OVERALL                                3                          3
`;

async function read(text: string) {
  const { data } = await convert(text, { to: 'yaml', form: 'us-foia', name: 'report.txt' });
  return data.report!;
}

test('tables in columns of text are read where every row has all of its values', async () => {
  const { values, names, problems } = await read(report);
  expect(names).toEqual({
    lighthouse_service: 'Lighthouse Service',
    region_7: 'Region 7',
    office_of_the_harbor_master_of_the_north: 'Office of the Harbor Master of the North',
  });
  expect(values).toMatchObject({
    'requests.lighthouse_service.pending_start': 3,
    'requests.region_7.received': 9,
    'requests.office_of_the_harbor_master_of_the_north.processed': 1200,
    'requests.overall.pending_end': 21,
    'appeals.office_of_the_harbor_master_of_the_north.pending_end': 3,
  });
  const missing = problems.filter(({ rule }) => rule === 'missing-table').map(({ path }) => path);
  expect(missing).not.toContain('requests');
  expect(missing).not.toContain('appeals');
  expect(missing).not.toContain('backlogs');
  // A blank leaves open what the lines around it are.
  expect(missing).toContain('backlogs_compared');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('columns of text in another order than the form has are not read as its', async () => {
  const order = ['Received in       Processed in', 'Processed in      Received in '] as const;
  const turned = report.replaceAll(...order);
  expect(turned).not.toBe(report);
  const { values } = await read(turned);
  expect(values['requests.region_7.received'] ?? null).toBeNull();
});

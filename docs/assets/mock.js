// Where the mock is that the pages call. A server that is the mock itself serves its own address in place of this file.
window.affiliateMock = 'http://127.0.0.1:4010';

/** Many people from one file: reading CSV and XLSX, preview with what is wrong row by row, acceptance. */
@NullMarked
package org.plenary.delegations.spreadsheet;

import org.jspecify.annotations.NullMarked;

/** Tables that come in, as the spreadsheets of any country write them: CSV and XLSX, cell by cell. */
@NamedInterface("sheets")
@NullMarked
package org.plenary.web.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

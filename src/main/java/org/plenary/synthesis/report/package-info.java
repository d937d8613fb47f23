/** The synthesis report: drafted from the figures by a template, issued, revised when more answers come. */
@NullMarked
package org.plenary.synthesis.report;

import org.jspecify.annotations.NullMarked;

package org.plenary.responses.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * What the browser hears of an answer it sent while people type.
 *
 * @param revision to be sent as seen with the next saving
 * @param message what to say: that it is saved, what is wrong, or who saved otherwise meanwhile
 * @param theirs the lines of the answer that another saved meanwhile; empty if none did
 */
record SavedAnswer(@JsonIgnore int status, long revision, String message, List<String> theirs) {}

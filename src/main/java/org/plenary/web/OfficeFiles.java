package org.plenary.web;

/** The media types of the files of office programs that go out and come in. */
public final class OfficeFiles {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private OfficeFiles() {}
}

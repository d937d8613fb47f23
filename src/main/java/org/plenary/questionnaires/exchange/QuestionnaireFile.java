package org.plenary.questionnaires.exchange;

/** A questionnaire as a file: a workbook is read as {@link XlsForm}, all else as {@link QuestionnaireJson}. */
public final class QuestionnaireFile {

    private QuestionnaireFile() {}

    /**
     * What the file holds; what kind it is its content says, not its name.
     *
     * @throws UnreadableQuestionnaire if it is none; the exception says where and why
     */
    public static ReadQuestionnaire read(String name, byte[] content) throws UnreadableQuestionnaire {
        return XlsForm.isWorkbook(content) ? XlsForm.read(name, content) : QuestionnaireJson.read(content);
    }
}

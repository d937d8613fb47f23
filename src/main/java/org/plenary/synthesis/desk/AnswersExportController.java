package org.plenary.synthesis.desk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.responses.SubmittedAnswers;
import org.plenary.web.OfficeFiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** All that was submitted in a cycle, for programs: row by row, so that the memory it takes does not grow with it. */
@Controller
@RequestMapping("/desk/synthesis/{cycle}")
class AnswersExportController {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A spreadsheet holds no more in a cell; what is longer is whole in the other files. */
    private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final Cycles cycles;
    private final Questionnaires questionnaires;
    private final SubmittedAnswers submitted;

    AnswersExportController(Cycles cycles, Questionnaires questionnaires, SubmittedAnswers submitted) {
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.submitted = submitted;
    }

    @GetMapping("/answers.csv")
    ResponseEntity<StreamingResponseBody> csv(@PathVariable String cycle) {
        var found = find(cycle);
        return file(cycle + "-answers.csv", "text/csv;charset=UTF-8", out -> {
            var codes = codes(found);
            try (var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    var printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
                printer.printRecord((Object[]) AnswerLine.COLUMNS);
                submitted.each(found, answer -> print(printer, AnswerLine.of(answer, codes)));
            }
        });
    }

    @GetMapping("/answers.json")
    ResponseEntity<StreamingResponseBody> json(@PathVariable String cycle) {
        var found = find(cycle);
        return file(cycle + "-answers.json", MediaType.APPLICATION_JSON_VALUE, out -> {
            var codes = codes(found);
            try (var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                writer.write("[");
                var first = new boolean[] {true};
                submitted.each(found, answer -> write(writer, first, AnswerLine.of(answer, codes)));
                writer.write("]");
            }
        });
    }

    @GetMapping("/answers.xlsx")
    ResponseEntity<StreamingResponseBody> xlsx(@PathVariable String cycle) {
        var found = find(cycle);
        return file(cycle + "-answers.xlsx", OfficeFiles.XLSX, out -> {
            var codes = codes(found);
            try (var book = new SXSSFWorkbook(200)) {
                var sheet = book.createSheet("answers");
                fill(sheet.createRow(0), AnswerLine.COLUMNS);
                submitted.each(
                        found,
                        answer -> fill(
                                sheet.createRow(sheet.getLastRowNum() + 1),
                                AnswerLine.of(answer, codes).cells()));
                book.write(out);
            }
        });
    }

    /** What the columns, keys and values of the answers mean, in six languages. */
    @GetMapping("/codebook.csv")
    ResponseEntity<StreamingResponseBody> codebook(@PathVariable String cycle) {
        var found = find(cycle);
        return file(cycle + "-codebook.csv", "text/csv;charset=UTF-8", out -> {
            try (var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    var printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
                Codebook.print(printer, questionnaires.withIds(found.questionnaires()));
            }
        });
    }

    private Map<Long, String> codes(Cycle cycle) {
        return questionnaires.withIds(cycle.questionnaires()).stream()
                .collect(Collectors.toMap(each -> each.id(), each -> each.code()));
    }

    private static void print(CSVPrinter printer, AnswerLine line) {
        try {
            printer.printRecord((Object[]) line.cells());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(BufferedWriter writer, boolean[] first, AnswerLine line) {
        try {
            writer.write(first[0] ? "\n" : ",\n");
            writer.write(JSON.writeValueAsString(line.object()));
            first[0] = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, String... cells) {
        for (int cell = 0; cell < cells.length; cell++) {
            var text = cells[cell];
            row.createCell(cell).setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        }
    }

    private static ResponseEntity<StreamingResponseBody> file(String name, String type, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(body);
    }

    private Cycle find(String key) {
        return cycles.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

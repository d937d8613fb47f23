package org.plenary.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds a page back while it is written, so that it can be kept. Files, streams and what is longer than 2 MiB go
 * straight to the reader.
 */
final class RecordingResponse extends HttpServletResponseWrapper {

    private static final int LONGEST = 2 << 20;

    private final HttpServletRequest request;
    private @Nullable Recorder recorder;
    private @Nullable PrintWriter writer;
    private long length = -1;

    RecordingResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    /** The whole page, if it was held back. */
    Optional<byte[]> page() {
        if (writer != null) {
            writer.flush();
        }
        return Optional.ofNullable(recorder).flatMap(Recorder::page);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (recorder == null && isPage()) {
            recorder = new Recorder();
        }
        return recorder == null ? super.getOutputStream() : recorder;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = isPage()
                    ? new PrintWriter(
                            new OutputStreamWriter(getOutputStream(), Charset.forName(getCharacterEncoding())))
                    : super.getWriter();
        }
        return writer;
    }

    @Override
    public void setContentLength(int newLength) {
        setContentLengthLong(newLength);
    }

    @Override
    public void setContentLengthLong(long newLength) {
        length = newLength;
        if (!isPage()) {
            super.setContentLengthLong(newLength);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (recorder == null || recorder.page().isEmpty()) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        recorder = null;
        writer = null;
    }

    @Override
    public void reset() {
        super.reset();
        recorder = null;
        writer = null;
    }

    private boolean isPage() {
        var type = Optional.ofNullable(getContentType()).orElse("");
        return getStatus() == SC_OK
                && !request.isAsyncStarted()
                && Stream.of("text/html", "application/json", "text/csv").anyMatch(type::startsWith);
    }

    private final class Recorder extends ServletOutputStream {

        private @Nullable ByteArrayOutputStream held = new ByteArrayOutputStream(16 << 10);

        Optional<byte[]> page() {
            return Optional.ofNullable(held).map(ByteArrayOutputStream::toByteArray);
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (held != null && held.size() + count > LONGEST) {
                letGo(held);
            }
            if (held == null) {
                getResponse().getOutputStream().write(bytes, from, count);
            } else {
                held.write(bytes, from, count);
            }
        }

        private void letGo(ByteArrayOutputStream soFar) throws IOException {
            if (length >= 0) {
                getResponse().setContentLengthLong(length);
            }
            held = null;
            soFar.writeTo(getResponse().getOutputStream());
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("A page is written at once");
        }
    }
}

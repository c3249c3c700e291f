package org.hearth.boot;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/** An answer that says in {@code Server-Timing} how many SQL statements it took, as late as its headers allow. */
final class CountedAnswer extends HttpServletResponseWrapper {
    private static final int HELD = 1 << 20;

    CountedAnswer(HttpServletResponse response) {
        super(response);
        response.setBufferSize(HELD);
    }

    void say() {
        if (!isCommitted()) {
            setHeader("Server-Timing", "sql;desc=\"" + Statements.sent() + "\"");
        }
    }

    @Override
    public void setBufferSize(int size) {
        super.setBufferSize(Math.max(size, HELD));
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        say();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        say();
        return super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        say();
        super.flushBuffer();
    }
}

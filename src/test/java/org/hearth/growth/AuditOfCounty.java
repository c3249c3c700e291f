package org.hearth.growth;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.access.GrownAudit;
import org.hearth.access.GrownAudit.Line;
import org.hearth.terms.CourtTime;

/** The audit of a county: each case's share, in the order of time, linked after what the demo's audit holds. */
final class AuditOfCounty {
    private static final int BATCH = 20_000;
    private static final int YEAR = 364;
    private static final int OPENS = 8;
    private static final int OPEN_HOURS = 9;

    private final Connection connection;
    private final Path keyFile;
    private final Bulk bulk;
    private final Growth growth;

    AuditOfCounty(Connection connection, Path keyFile, Bulk bulk, Growth growth) {
        this.connection = connection;
        this.keyFile = keyFile;
        this.bulk = bulk;
        this.growth = growth;
    }

    void write(Size size, LocalDate today) throws SQLException {
        GrownAudit audit = head();
        List<String> columns = GrownAudit.columns();
        for (int year = size.years() - 1; year >= 0; year--) {
            int cases = size.houses() * size.cases();
            long lines = (long) cases * size.audit();
            int of = year;
            for (long from = 0; from < lines; from += BATCH) {
                long first = from;
                Object[] made = IntStream.range(0, (int) Math.min(BATCH, lines - from))
                        .parallel()
                        .mapToObj(i -> audit.unlinked(line(size, today, of, first + i, lines)))
                        .toArray();
                for (Object each : made) {
                    bulk.add("access_audit", columns, audit.linked(each));
                }
            }
        }
        bulk.flush();
        head(audit);
        connection.commit();
    }

    /** The line's moment runs through the year; the cases take turns. */
    private Line line(Size size, LocalDate today, int year, long at, long lines) {
        int cases = size.houses() * size.cases();
        int turn = (int) (at % cases);
        int house = turn % size.houses();
        int number = turn / size.houses();
        Stencil stencil = growth.stencil(number);
        Stencil.Reading read = stencil.audit().isEmpty()
                ? new Stencil.Reading("", "CLERK", "READ_CASE", null)
                : stencil.audit().get((int) (at / cases % stencil.audit().size()));
        String caseId = growth.caseId(house, year, number);
        return new Line(
                moment(today, year, at, lines),
                growth.person(house, year, number, read.person()),
                read.role(),
                read.task(),
                GrownAudit.token(growth.auditKey(house, year, number), caseId),
                read.subject());
    }

    private static Instant moment(LocalDate today, int year, long at, long lines) {
        double part = (double) at / lines * YEAR;
        LocalDate day = today.minusDays((year + 1L) * YEAR).plusDays((long) part);
        double hours = OPENS + (part - Math.floor(part)) * OPEN_HOURS;
        return CourtTime.at(day, LocalTime.ofSecondOfDay((long) (hours * 3600))).plusMillis(at % 1000);
    }

    private GrownAudit head() throws SQLException {
        try (Statement ask = connection.createStatement();
                ResultSet head = ask.executeQuery("select last_no, last_link from access_chain")) {
            head.next();
            return new GrownAudit(keyFile, head.getLong(1), head.getString(2));
        }
    }

    private void head(GrownAudit audit) throws SQLException {
        try (PreparedStatement move =
                connection.prepareStatement("update access_chain set last_no = ?, last_link = ?")) {
            move.setLong(1, audit.number());
            move.setString(2, audit.link());
            move.executeUpdate();
        }
    }
}

package org.hearth.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A county's files, made by the dozen. */
public final class CountyFiles {
    private final Map<Sheet, StringBuilder> files = new LinkedHashMap<>();

    CountyFiles with(Sheet sheet, String... lines) {
        StringBuilder file = files.computeIfAbsent(sheet, any -> new StringBuilder());
        for (String line : lines) {
            file.append(line).append("\r\n");
        }
        return this;
    }

    public Map<Sheet, byte[]> bytes() {
        Map<Sheet, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((sheet, text) -> bytes.put(sheet, text.toString().getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** The files of an export by their names. */
    public static Map<String, String> unpacked(byte[] zipped) {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                files.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    /** So many cases with two petitions' worth of facts, two people each and three hearings, on sittings that hold them. */
    public static CountyFiles of(int cases, String courtroom, String judge) {
        CountyFiles files = new CountyFiles()
                .with(Sheet.SITTINGS, "courtroom,date,from,to,judge,capacity,step")
                .with(Sheet.PEOPLE, "person,name,role,agency")
                .with(Sheet.CASES, "case,name,born,jurisdiction,custody,petitions,removal,petitionFiled")
                .with(Sheet.TEAM, "case,person,role,basis,from")
                .with(Sheet.HEARINGS, "hearing,case,type,date,start,minutes,courtroom,status");
        for (int i = 0; i < 40; i++) {
            files.with(Sheet.PEOPLE, "A" + i + ",Counsel " + i + ",YOUTH_ATTORNEY,Law Office");
            files.with(Sheet.PEOPLE, "S" + i + ",Worker " + i + ",SOCIAL_WORKER,County Agency");
        }
        java.time.LocalDate day = java.time.LocalDate.of(2020, 1, 6);
        int slot = 0;
        for (int i = 0; i < cases; i++) {
            String number = String.format((courtroom.equals("dept-3") ? "JV" : "JW") + "%06d", i);
            files.with(
                    Sheet.CASES,
                    number + ",Youth " + i
                            + ",2012-03-04,DEPENDENCY,OUT,300 2020-01-02 2020-02-03,2020-01-01,2020-01-02");
            files.with(
                    Sheet.TEAM,
                    number + ",A" + i % 40 + ",YOUTH_ATTORNEY,WIC 317,2020-01-02",
                    number + ",S" + i % 40 + ",SOCIAL_WORKER,WIC 827(a)(1),2020-01-02");
            for (int h = 0; h < 3; h++) {
                if (slot == 0) {
                    files.with(Sheet.SITTINGS, courtroom + "," + day + ",08:00,16:00," + judge + ",480,5");
                }
                String start =
                        java.time.LocalTime.of(8, 0).plusMinutes(5L * slot).toString();
                files.with(
                        Sheet.HEARINGS,
                        courtroom + "-H" + i + "-" + h + "," + number + ",dep.interim," + day + "," + start + ",5,"
                                + courtroom + ",done");
                slot++;
                if (slot == 96) {
                    slot = 0;
                    day = day.plusDays(1);
                }
            }
        }
        return files;
    }
}

package org.hearth.growth;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;

public class GrowthRun {
    public static void main(String[] a) throws Exception {
        System.setProperty("derby.system.durability", "test");
        System.setProperty("derby.storage.pageCacheSize", "40000");
        try (Connection c = DriverManager.getConnection(a[0])) {
            Size size = a[2].equals("tiny") ? Size.tiny() : Size.of(Integer.parseInt(a[2]));
            System.out.println(new Growth(c, Path.of(a[1]), LocalDate.of(2026, 12, 10), 7, size).grow());
        }
        try { DriverManager.getConnection("jdbc:derby:;shutdown=true"); } catch (java.sql.SQLException e) { System.out.println(e.getMessage()); }
    }
}

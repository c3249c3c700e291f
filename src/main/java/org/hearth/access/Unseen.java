package org.hearth.access;

import jakarta.persistence.EntityManager;

/** Rows that an import has written under a courthouse that nobody is in, in the tables of one room. */
public final class Unseen {
    private Unseen() {}

    /**
     * Gives them to the courthouse, one statement a table.
     *
     * @param hidden the courthouse that nobody is in
     * @param entities whose {@code courthouse} says where a row belongs
     */
    public static void show(EntityManager em, String hidden, String courthouse, String... entities) {
        for (String each : entities) {
            em.createQuery("update " + each + " x set x.courthouse = :house where x.courthouse = :hidden")
                    .setParameter("house", courthouse)
                    .setParameter("hidden", hidden)
                    .executeUpdate();
        }
    }

    /**
     * Removes them, one statement a table.
     *
     * @param what each an entity, its letter and its condition, which asks for {@code :hidden}
     */
    public static void remove(EntityManager em, String hidden, String... what) {
        for (String each : what) {
            em.createQuery("delete from " + each).setParameter("hidden", hidden).executeUpdate();
        }
    }
}

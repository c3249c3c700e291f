package org.hearth.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.orders.OpenOrders;
import org.hearth.orders.Orders;
import org.hearth.terms.Words;

/** On the rail of every page of the court's staff: how many orders are not yet signed or entered, and how old the oldest is. */
@Named
@RequestScoped
public class OpenMark {
    @Inject
    private Me me;

    @Inject
    private Orders orders;

    private int count;
    private String age = "";

    /** Counts, for the court's staff only; two statements. */
    public void load() {
        if (!me.isSignedIn() || !me.can(Task.READ_DAY_END.name())) {
            return;
        }
        CourtPass pass = me.court();
        OpenOrders open = orders.open(pass);
        count = open.count();
        age = open.age() == null ? "" : open.age().say(Words.ENGLISH);
    }

    public int getCount() {
        return count;
    }

    /** How long the oldest has waited, in words; empty when there is none. */
    public String getAge() {
        return age;
    }
}

package org.hearth.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A hearing that came in and is still to ask its team. */
@Entity
@Table(name = "exchange_ask")
class HearingToAsk {
    @Id
    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "day_on")
    private LocalDate day;

    @Version
    @Column(name = "version")
    private long version;

    protected HearingToAsk() {}

    HearingToAsk(String hearing, String courthouse, LocalDate day) {
        this.hearing = hearing;
        this.courthouse = courthouse;
        this.day = day;
    }

    String hearing() {
        return hearing;
    }

    String courthouse() {
        return courthouse;
    }
}

package org.hearth.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.terms.Ids;

/** One figure as it was published; one that is withheld has no value, and none is kept anywhere. Never changed. */
@Entity
@Table(name = "scorecard_figure")
class PublishedFigure {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "version_id")
    private String edition;

    @Column(name = "measure")
    private String measure;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "row_name")
    private String row;

    @Column(name = "part")
    private String part;

    @Column(name = "figure")
    private Integer value;

    @Version
    @Column(name = "version")
    private long version;

    protected PublishedFigure() {}

    PublishedFigure(PublishedVersion edition, Cell cell, Integer value) {
        this.id = Ids.fresh();
        this.edition = edition.id();
        this.measure = cell.measure();
        this.courthouse = cell.courthouse();
        this.row = cell.row();
        this.part = cell.part();
        this.value = value;
    }

    String edition() {
        return edition;
    }

    Cell cell() {
        return new Cell(measure, courthouse, row, part);
    }

    Integer value() {
        return value;
    }
}

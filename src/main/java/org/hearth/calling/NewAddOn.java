package org.hearth.calling;

/**
 * A matter that comes onto today's list.
 *
 * @param kind asked for, or come in; null is asked for
 * @param type the hearing type's id; null takes the usual progress hearing of the case
 * @param courtroom only there; null takes the first free place in any
 */
public record NewAddOn(AddOnKind kind, String type, String courtroom) {
    public NewAddOn {
        kind = kind == null ? AddOnKind.ADD_ON : kind;
        type = type == null || type.isBlank() ? null : type;
        courtroom = courtroom == null || courtroom.isBlank() ? null : courtroom;
    }
}

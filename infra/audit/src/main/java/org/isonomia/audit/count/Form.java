package org.isonomia.audit.count;

/** What the ballots of a file look like: the value of {@code ballot_type}, and the field each ballot then has. */
public enum Form {
    RANKED("ranked", "ranking"),
    APPROVAL("approval", "approve"),
    SCORE("score", "scores"),
    CHOICE("choice", "choice"),
    DELEGATION("delegation", "voter"),
    NONE("none", "");

    private final String type;
    private final String field;

    Form(String type, String field) {
        this.type = type;
        this.field = field;
    }

    public String type() {
        return type;
    }

    String field() {
        return field;
    }
}

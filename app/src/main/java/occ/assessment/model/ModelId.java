package occ.assessment.model;

/** Which model, and which version of it: a score means nothing without both. */
public record ModelId(String code, int version) {
    /** As in file names and stored scores: {@code occ-open-v1}. */
    public String text() {
        return code + "-v" + version;
    }

    public ModelId next() {
        return new ModelId(code, version + 1);
    }
}

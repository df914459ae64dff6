package occ.demonstration.internal;

/** The group of the central story, which tests, screenshots and pages tell alike. */
final class CentralGroup {
    static final String NAME = "Tarn Gate";

    private CentralGroup() {}
}

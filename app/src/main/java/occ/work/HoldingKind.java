package occ.work;

/**
 * A kind of thing that somebody holds by name. {@code key} stands in forms and rows, {@code label} heads a list of them,
 * {@code says} is what becomes of one that is handed on.
 */
public record HoldingKind(String key, String label, int order, String says) {}

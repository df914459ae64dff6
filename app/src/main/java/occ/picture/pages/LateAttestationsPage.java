package occ.picture.pages;

/** Whether a sponsor is late with an attestation: all that oversight is told of what is hidden. */
public record LateAttestationsPage(boolean late) {}

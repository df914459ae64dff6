package occ.breach.pages;

import occ.breach.internal.PublicMachinery;

/** A face that reaches past its root. */
public record FaceAtMachinery(PublicMachinery machinery) {}

package occ.breach;

import occ.mapping.SubjectState;

/** Ground that knows a module above it. */
public record Upstairs(SubjectState state) {}

package occ.sources;

import occ.kernel.Actor;
import occ.kernel.Reference;

/** A controller has judged how far other sources bear a report out. Judging again, even alike, tells again. */
public record CorroborationJudged(Actor actor, Reference report, CorroborationBand band) {}

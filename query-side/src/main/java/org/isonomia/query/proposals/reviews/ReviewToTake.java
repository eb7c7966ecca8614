package org.isonomia.query.proposals.reviews;

import java.time.Instant;

/** One that waits for a member. @param endsAt when the question ends by itself */
public record ReviewToTake(Review review, Instant endsAt) {}

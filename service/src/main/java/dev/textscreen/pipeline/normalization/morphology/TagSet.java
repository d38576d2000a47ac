package dev.textscreen.pipeline.normalization.morphology;

import java.util.List;

/** Reads the tags of one dictionary. Thread-safe. */
interface TagSet {

    /** The meanings of a tag; more than one where the tag joins several or is a product that no single set of cells can hold. */
    List<TagMeaning> meanings(String tag);
}

package dev.textscreen.pipeline.search.matching;

/** Says what each word of a name is. */
interface PartClassifier {

    /** A kind for each word; words marked as legal forms stay {@link PartKind#LEGAL}. At least one of the others tells. */
    PartKind[] classify(NameWords name, boolean[] legal);
}

/** The OpenAPI document, made from the resources and the records of {@code api}, and its page. */
@NullMarked
package dev.textscreen.resources.docs;

import org.jspecify.annotations.NullMarked;

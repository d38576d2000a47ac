/** Settings as records with bounds and units; config.yml is their only source. Imports nothing of ours. */
@NullMarked
package dev.textscreen.config;

import org.jspecify.annotations.NullMarked;

/**
 * Readers of list formats, a class each, and the detector that finds which one a source needs. The ids that they give:
 *
 * <ul>
 * <li>FollowTheMoney JSON lines, OpenSanctions' {@code targets.simple.csv}, Senzing JSON lines: those of the source
 * <li>OFAC {@code sdn/alt/add.csv} and {@code sdn.xml}: {@code ofac-<ent_num>}
 * <li>UN {@code consolidated.xml}: {@code un-<DATAID>}
 * <li>EU consolidated list, XML and CSV: {@code eu-<logicalId>}
 * <li>UK consolidated list of OFSI: {@code ofsi-<Group ID>}; UK Sanctions List, XML and CSV: {@code uksl-<Unique ID>}
 * <li>plain CSV: the mapped column, else {@code row-<number>}
 * </ul>
 */
@NullMarked
package dev.textscreen.watchlist.readers;

import org.jspecify.annotations.NullMarked;

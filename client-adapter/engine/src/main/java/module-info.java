/** Plans, applies, waits, prunes and rolls back, through any client. */
module io.supercargo.apply {
  requires transitive io.supercargo.apply.spi;
  requires transitive io.supercargo.core;
  requires io.supercargo.render;
  requires io.supercargo.read;
  requires static transitive org.jspecify;

  exports io.supercargo.apply;
  exports io.supercargo.apply.event;
  exports io.supercargo.apply.fault;
  exports io.supercargo.apply.history;
  exports io.supercargo.apply.inventory;
  exports io.supercargo.apply.plan;
  exports io.supercargo.apply.project;
  exports io.supercargo.apply.retry;
  exports io.supercargo.apply.rollout;
  exports io.supercargo.apply.run;
  exports io.supercargo.apply.stage;
}

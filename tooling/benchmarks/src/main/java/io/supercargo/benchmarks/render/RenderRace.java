package io.supercargo.benchmarks.render;

import io.supercargo.benchmarks.Race;

/** The jobs of {@link RenderBenchmark} in turns. */
public final class RenderRace {
  private RenderRace() {}

  /** Prints, for each job, operations a second and our ratio; takes the number of rounds. */
  public static void main(String[] args) throws Exception {
    RenderBenchmark benchmark = new RenderBenchmark();
    new Race()
        .job("supercargo", benchmark::supercargo)
        .job("supercargo_json", benchmark::supercargoJson)
        .job("fabric8", benchmark::fabric8)
        .job("official", benchmark::official)
        .job("jackson_yaml", benchmark::jacksonYaml)
        .job("jackson_json_tree", benchmark::jacksonJson)
        .job("jackson_json_maps", benchmark::jacksonJsonMaps)
        .job("jackson_json_typed", benchmark::jacksonJsonTyped)
        .run(Integer.parseInt(args[0]));
  }
}

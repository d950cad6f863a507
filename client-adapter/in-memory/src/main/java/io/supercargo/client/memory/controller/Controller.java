package io.supercargo.client.memory.controller;

/** Brings what is there closer to what is wanted. Called again until nothing changes any more. */
interface Controller {
  void reconcile(World world);
}

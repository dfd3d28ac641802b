import { join } from 'node:path'
import { applicationId } from '../../../main/store/admission.ts'
import { tamper } from '../../support/workspace-file.ts'
import type { Host } from '../../support/host.ts'
import { jobsAreOver } from '../../support/jobs.ts'
import type { Cases } from './case.ts'

let made = 0
const newPath = (on: Host): string => join(on.home, `made ${++made}.keyplan`)
const begun = (on: Host) => on.do('file.begin', { name: 'rows.csv', byteLength: 3 })

export const workspaceCases = {
  'application.getState': { good: () => ({}), bad: null },
  'application.recall': { good: () => ({}), bad: null },
  'application.remember': { good: () => ({ key: 'keyplan-look', value: 'dark' }), bad: { key: 'token' } },
  'workspace.get': { good: () => ({}), bad: null },
  'workspace.found': {
    good: async (on) => {
      const path = newPath(on)
      tamper(path, (database) => database.pragma(`application_id = ${applicationId}`))
      await on.do('workspace.open', { path })
      return { name: 'Founded late', currency: 'CHF' }
    },
    bad: { currency: 'francs' },
  },
  'workspace.edit': {
    good: async (on) => ({
      version: (await on.do('workspace.get', {})).version,
      changes: { name: `Renamed ${++made}` },
    }),
    bad: { changes: { name: '  ' } },
  },
  'workspace.create': {
    good: (on) => ({ path: newPath(on), name: 'Made', currency: 'EUR' }),
    bad: { name: '' },
  },
  'workspace.createSample': { good: (on) => ({ path: newPath(on) }), bad: { path: 7 } },
  'workspace.open': { good: (on) => ({ path: on.path, mode: 'read' }), bad: { mode: 'write' } },
  'workspace.cancelOpening': { good: () => ({}), bad: null },
  'workspace.close': { good: () => ({}), bad: null },
  'workspace.listRecent': { good: () => ({}), bad: null },
  'workspace.forgetRecent': { good: () => ({ path: '/not/there.keyplan' }), bad: { path: '' } },
  'workspace.saveCopy': { good: (on) => ({ path: newPath(on) }), bad: { path: '' } },
  'workspace.choosePath': {
    good: () => ({ purpose: 'create', suggestedName: 'Plan' }),
    bad: { purpose: 'delete' },
  },
  'workspace.export': { good: (on) => ({ path: `${newPath(on)}.json` }), bad: { path: 7 } },
  'workspace.import': {
    good: async (on) => {
      const from = `${newPath(on)}.json`
      await on.do('workspace.export', { path: from })
      await jobsAreOver(on)
      return { from, path: newPath(on) }
    },
    bad: { from: '' },
  },
  'paper-batch.plan': {
    good: (on) => ({ folder: `${newPath(on)}.papers`, files: [{ name: 'Brief', ending: 'pdf' }] }),
    bad: { folder: '/tmp', files: [{ name: '../Brief', ending: 'pdf' }] },
  },
  'paper-batch.start': {
    good: (on) => ({ folder: `${newPath(on)}.papers`, files: 2 }),
    bad: { folder: '/tmp', files: 0 },
  },
  'paper-batch.put': {
    good: async (on) => {
      const { jobId } = await on.do('paper-batch.start', { folder: `${newPath(on)}.papers`, files: 1 })
      const { fileId } = await on.do('file.begin', { name: 'Brief', byteLength: 5 })
      await on.do('file.append', { fileId, base64: Buffer.from('Brief').toString('base64') })
      return { jobId, name: 'Brief.pdf', fileId }
    },
    bad: { name: '../Brief.pdf' },
  },
  'paper-batch.end': {
    good: async (on) => ({
      jobId: (await on.do('paper-batch.start', { folder: `${newPath(on)}.papers`, files: 1 })).jobId,
    }),
    bad: { jobId: null },
  },
  'paper.toPdf': {
    good: async (on) => {
      const html = Buffer.from('<!doctype html><title>Paper</title><p>Words')
      const { fileId } = await on.do('file.begin', { name: 'paper.html', byteLength: html.byteLength })
      await on.do('file.append', { fileId, base64: html.toString('base64') })
      return { fileId }
    },
    bad: { fileId: '../paper.html' },
  },
  'file.begin': { good: () => ({ name: 'rows.csv', byteLength: 3 }), bad: { byteLength: -1 } },
  'file.append': {
    good: async (on) => ({ fileId: (await begun(on)).fileId, base64: 'YWJj' }),
    bad: { base64: 'not base64!' },
  },
  'file.discard': {
    good: async (on) => ({ fileId: (await begun(on)).fileId }),
    bad: { fileId: '../../etc/passwd' },
  },
} satisfies Cases

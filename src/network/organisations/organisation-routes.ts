import type { Route } from '../../platform/http/route.ts'
import { members, seen } from '../../platform/http/routes-of.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import {
  changeTeamDeed,
  endTeamDeed,
  endTeamPage,
  makeTeamDeed,
  teamPage,
  teamsPage,
} from '../teams/team-pages.tsx'
import { addPersonDeed, editOrganisationDeed, organisationDeskPage } from './desk/organisation-desk-pages.tsx'
import { decideOrganisationDeed, hubOrganisationsPage } from './joining/hub-organisations-pages.tsx'
import { joinAsOrganisationDeed, joinAsOrganisationPage } from './joining/join-organisation-pages.tsx'
import { leaveNetworkDeed, leaveNetworkPage, returnToNetworkDeed } from './leaving/leave-network-pages.tsx'
import { organisationPage } from './page/organisation-pages.tsx'
import {
  inviteColleagueDeed,
  inviteColleaguePage,
  takeBackInvitationDeed,
} from './people/invite-colleague-pages.tsx'
import { changePersonDeed, changePersonPage, personLeftDeed, personLeftPage } from './people/person-pages.tsx'

const of = ':slug'
const id = ':id'

/** An organisation's page, how it joins, and the desk from which its leads look after it, its people and its teams. */
export const organisationRoutes = (parts: NetworkParts): Route[] => [
  seen(paths.organisation(of), organisationPage(parts)),
  members('use_network', 'GET', paths.joinAsOrganisation(of), joinAsOrganisationPage(parts)),
  members('use_network', 'POST', paths.joinAsOrganisation(of), joinAsOrganisationDeed(parts)),
  members('coordinate_hub', 'GET', paths.hubOrganisations(of), hubOrganisationsPage(parts)),
  members('coordinate_hub', 'POST', paths.hubOrganisations(of), decideOrganisationDeed(parts)),
  members('use_network', 'GET', paths.editOrganisation(of), organisationDeskPage(parts)),
  members('use_network', 'POST', paths.editOrganisation(of), editOrganisationDeed(parts)),
  members('use_network', 'GET', paths.leaveNetwork(of), leaveNetworkPage(parts)),
  members('use_network', 'POST', paths.leaveNetwork(of), leaveNetworkDeed(parts)),
  members('use_network', 'POST', paths.returnToNetwork(of), returnToNetworkDeed(parts)),
  members('use_network', 'POST', paths.organisationPeople(of), addPersonDeed(parts)),
  members('use_network', 'GET', paths.organisationPerson(of, id), changePersonPage(parts)),
  members('use_network', 'POST', paths.organisationPerson(of, id), changePersonDeed(parts)),
  members('use_network', 'GET', paths.personLeft(of, id), personLeftPage(parts)),
  members('use_network', 'POST', paths.personLeft(of, id), personLeftDeed(parts)),
  members('use_network', 'GET', paths.inviteColleague(of), inviteColleaguePage(parts)),
  members('use_network', 'POST', paths.inviteColleague(of), inviteColleagueDeed(parts)),
  members('use_network', 'POST', paths.takeBackInvitation(of), takeBackInvitationDeed(parts)),
  members('use_network', 'GET', paths.teams(of), teamsPage(parts)),
  members('use_network', 'POST', paths.teams(of), makeTeamDeed(parts)),
  members('use_network', 'GET', paths.team(of, id), teamPage(parts)),
  members('use_network', 'POST', paths.team(of, id), changeTeamDeed(parts)),
  members('use_network', 'GET', paths.endTeam(of, id), endTeamPage(parts)),
  members('use_network', 'POST', paths.endTeam(of, id), endTeamDeed(parts)),
]
